"""What is wrong with the numbers of a copy, and what must not be taken for wrong."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.figures.contradictions import contradictions
from deskeditor.checks.figures.measures import conversions
from deskeditor.checks.figures.slips import slips
from deskeditor.checks.figures.zones import times_of_day, zone_of
from deskeditor.checks.prose import Copy, passages
from deskeditor.news.findings import Finding

ARTICLES = Path(__file__).parents[3].parent / "shared" / "quotes-dev" / "dev.jsonl"


def found(body: str, tag: str = "en", day: str = "2026-11-23", dateline: str = "") -> list[Finding]:
    read = Copyread(House(), (slips,), (contradictions, conversions, times_of_day))
    return read.check(Copy(passages({"body": body}, tag), tag, dateline=dateline, day=day))


@pytest.mark.parametrize(
    ("body", "rule", "words", "suggestion"),
    [
        ("He came on Tuesday, Nov. 23, 2026.", "number.weekday", "Tuesday, Nov. 23, 2026", "Monday, Nov. 23, 2026"),
        ("It fell 25 percent, from 80 to 40.", "number.contradiction", "25 percent, from 80 to 40", ""),
        ("It has 4 cars and 3 vans, a total of 8.", "number.contradiction", "4 cars and 3 vans, a total of 8", ""),
        ("It starts at 13:30 p.m. today.", "number.clock", "13:30 p.m.", ""),
        ("For the **22th** time.", "number.ordinal", "22th", "22nd"),
        ("It cost $5 million dollars.", "number.unit-twice", "$5 million dollars", "$5 million"),
        ("A share of 12.5% percent.", "number.unit-twice", "12.5% percent", "12.5%"),
        ("A 28-years-old man left.", "number.years-old", "28-years-old", "28-year-old"),
    ],
)  # fmt: skip
def test_what_is_certain_is_an_error(body: str, rule: str, words: str, suggestion: str) -> None:
    (one,) = found(body)
    assert (one.level, one.rule, one.text) == ("error", rule, words)
    assert body[one.start : one.end].strip("*") == words
    assert one.suggestions[:1] == ((suggestion,) if suggestion else ())


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("Between 40 and 20 percent came.", "number.range"),
        ("He ruled there (1999–1985).", "number.range"),
        ("It takes between 50 to 100 days.", "number.between-to"),
        ("He came on Tuesday, Nov. 24.", ""),
        ("He came on Wednesday, Nov. 24.", "number.weekday"),
        ("Ann Lee, 43, spoke.\n\nAnn Lee, 44, left.", "number.age"),
        ("On July 4 it begins at 9 a.m. EST.", "number.zone"),
        ("At 9 a.m. (1000 GMT) it began.", "number.zone"),
        ("It was $40 million (€36 million), then $40 million (€20 million).", "number.rate"),
    ],
)
def test_what_somebody_should_look_at_is_a_warning(body: str, rule: str) -> None:
    every = [(one.level, one.rule) for one in found(body, dateline="ISTANBUL, Nov. 23")]
    assert every == ([("warning", rule)] if rule else [])


@pytest.mark.parametrize(
    "body",
    [
        "It is open between 10 and 2, and won 3-2 and 52-48.",
        "Between 2 million and 3 million came, or between 1.5 and 2 million.",
        "The culture (1350–1200 BC) ended on the 11th, 12th, 13th and 101st day.",
        "“On Tuesday, Nov. 23, 2026, 22th, it cost $5 dollars,” she said.",
        "They are 28 years old; a 100-year-old woman and a 200-year-old house.",
        "At 9 a.m. (0600 GMT) it began; call 555-2019-2015.",
        "He ran the 100-meter dash and ten miles (16 kilometers).",
        "Warming is to be limited to 1.5 degrees Celsius. He stood on his own two feet and won the 400 meters.",
        "The 50 AM stations and the $5 Dollar Shop; he weighs 11st 5lb.",
        "It is a million miles away. He is 5 feet 10 inches tall.",
        "A 200-year-old man-made lake.",
        "",
        "🚢 ٢٣ تشرين الثاني",
    ],
)
def test_what_is_right_is_left_alone(body: str) -> None:
    assert found(body, dateline="ISTANBUL") == []


def test_the_calendar_is_known_in_german() -> None:
    (one,) = found("Am Dienstag, 23. November 2026, war Wahl.", "de")
    assert one.suggestions == ("Montag, 23. November 2026",)


def test_other_measures_are_offered_once_and_as_exact_as_the_copy_is() -> None:
    body = "It is 10 miles away. It is 12 miles away. It burned 12.5 acres."
    offered = [(one.level, one.suggestions) for one in found(body)]
    assert offered == [("suggestion", ("10 miles (16 km)",)), ("suggestion", ("12.5 acres (5.06 ha)",))]
    assert found(body, "en-US") == []
    assert found("It is 12 metres long.") == []
    assert [one.suggestions for one in found("It is 12 meters long.")] == [("12 meters (39 ft)",)]
    assert [one.suggestions for one in found("Es sind 3,5 Meilen.", "de")] == [("3,5 Meilen (5,6 km)",)]


def test_money_is_converted_as_the_story_does() -> None:
    (one,) = found("It sold for $40 million (€36 million). It had cost $10 million.")
    assert one.suggestions == ("$10 million (€9 million)",)


def test_a_place_that_is_no_city_has_no_time() -> None:
    assert zone_of("") is None
    assert zone_of("SPRINGFIELD") is None
    assert str(zone_of("NEW YORK, Nov. 23")) == "America/New_York"


@given(st.text(alphabet="0123456789 .,:$€%()-–年abAPMm\n*“”", max_size=80), st.sampled_from(["en", "de", "ar", "xx"]))
def test_no_words_stop_it_and_places_are_true(body: str, tag: str) -> None:
    for one in found(body, tag, day="2026-02-30"):
        assert 0 <= one.start <= one.end <= len(body)


@pytest.mark.skipif(not ARTICLES.exists(), reason="the articles are not here")
def test_real_articles_have_no_false_error() -> None:
    texts = [json.loads(line)["text"] for line in ARTICLES.read_text("utf-8").splitlines()]
    assert [one for text in texts for one in found(text, day="2019-06-01") if one.level != "suggestion"] == []
