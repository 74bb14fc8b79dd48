"""Contradictions are found; what may be right is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.facts.arithmetic import Reference, queries
from deskeditor.checks.facts.lines import lines

TODAY = Reference("2026-11-23", 2026)


def found(text: str, tag: str = "en", reference: Reference = TODAY) -> list[tuple[str, str]]:
    every = queries(lines(text, "body", tag), tag, reference)
    return [(query.words, query.sentence) for query in every]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("They met on Monday, Nov. 24, 2026, in Rome.", "That day is a Tuesday."),
        ("On Monday, Nov. 25 they met.", "In 2026 that day is a Wednesday."),
        ("It was due on 31 November.", "There is no such day in the calendar."),
        ("It closed on Feb. 29, 2025.", "There is no such day in the calendar."),
        ("Sales rose 25 percent, from 80 to 90.", "From 80 to 90 is a rise of 12.5 percent."),
        ("Profit fell 10 percent from $2.0 million to $1.5 million.", "a fall of 25 percent."),
        ("Sales fell 5 percent, from 80 to 84.", "From 80 to 84 is a rise of 5 percent."),
        ("In all, 12 of the 40 members (25 percent) left.", "12 of 40 is 30 percent."),
        ("Police held 12 people — 5 men and 8 women — on Friday.", "Together that is 13, not 12."),
        ("They sold 40 buses and 30 trams, a total of 80.", "Together that is 70, not 80."),
        ("They sold 40 buses, 30 trams and 10 vans, for a total of 90.", "Together that is 80, not 90."),
        ("It is 10 miles (26 kilometers) away.", "10 miles is 16.1 kilometers."),
        ("It was 30 C (96 F) there.", "30 C is 86 F."),
        ("Ann Lee, 43, who was born in 1990, left.", "Who was born in 1990 is 35 or 36."),
        ("He was born in 1920 and died in 1985 at the age of 70.", "From 1920 to 1985 are 65 years."),
        ("It began ten years ago, in 2012.", "In 2026, 2012 is 14 years ago."),
        ("Ann Lee, 43, came.\n\nLater Ann Lee, 45, left.", "Ann Lee is 43 elsewhere in the story."),
    ],
)
def test_what_cannot_be_right_is_told(text: str, sentence: str) -> None:
    assert [said for _, said in found(text)] and sentence in found(text)[0][1]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Am Montag, den 24. November 2026, kam sie an.", "de"),
        ("Elle est venue le lundi 24 novembre 2026.", "fr"),
        ("24 Kasım 2026 Pazartesi günü geldi.", "tr"),
        ("وصلت يوم الاثنين 24 نوفمبر 2026.", "ar"),
        ("وصلت يوم الاثنين ٢٤ تشرين الثاني ٢٠٢٦.", "ar"),
        ("ڕۆژی دووشەممە ٢٤ی تشرینی دووەمی ٢٠٢٦ هات.", "ckb"),
        ("Duşemê 24ê Mijdara 2026 hat.", "ku"),
    ],
)
def test_the_calendar_is_known_in_every_language(text: str, tag: str) -> None:
    assert [said for _, said in found(text, tag)] == ["That day is a Tuesday."]


@pytest.mark.parametrize(
    "text",
    [
        "They met on Monday, Nov. 23, 2026, in Rome.",
        "On Monday, Nov. 23 they met.",
        "On Monday, Nov. 25, the army marched. The war of 1935 had begun.",  # of another year
        "“It was Monday, Nov. 24, 2026,” he said.",  # what he says is his
        "It closed on Feb. 29, 2024.",
        "They came on Monday, 1 May 1900.",  # where a country counted days otherwise
        "Sales rose 25 percent, from 80 to 100.",
        "Sales rose 9.5 percent, from 2.1 to 2.3 million.",
        "Sales rose 25 percent, while the number of shops went from 80 to 90.",
        "It rose 4 percent from 2010 to 2020.",
        "It rose about 10 percent, from nearly 80 to 100.",
        "In all, 12 of the 40 members (30 percent) left.",
        "About 12 of the 40 members (25 percent) left.",
        "Police held 13 people — 5 men and 8 women — on Friday.",
        "Police held 12 people — 8 Germans and 7 doctors — on Friday.",  # somebody may be both
        "They sold 40 buses and 30 trams, a total of 70.",
        "They sold 40 buses and almost 30 trams, a total of 69.",
        "It is 10 miles (16 kilometers) away.",
        "It is about 6 feet (2 meters) deep.",
        "It fell by 1,000 feet (300 meters).",
        "It was 30 C (86 F) there.",
        "Ann Lee, 43, who was born in 1983, left.",
        "Ann Lee, 43, whose mother was born in 1950, left.",
        "His father was born in 1920, and his uncle died in 1985 at the age of 50.",
        "In all, 12 of the 40 members (25 percent of the women) left.",
        "Ann Lee, then 43, who was born in 1950, left in 1993.",
        "He was born in 1920 and died in 1985 at the age of 64.",
        "It began ten years ago, in 2016.",
        "Ann Lee, 43, came.\n\nBo Lee, 45, left.",
        "Ann Lee, 43, came.\n\nIn 1999 Ann Lee, 16, had won.",
        "In June 31 people came, and in May 40 left.",
        "The score was 3-1, and 2 of the 5 goals (in 40 minutes) were hers.",
        "It cost 5.000.00 and 1,2,3; 99999999999999999999999 of 0 (5 percent).",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_without_a_date_of_its_own_a_story_is_of_about_the_year_in_which_it_was_written() -> None:
    written = Reference.of("", "2026-11-23T08:00:00+00:00")
    assert written == Reference("2026-11-23"[:0], 2026)
    assert found("On Monday, Nov. 24 they met.", reference=Reference.of("", "")) == []


@given(st.integers(1, 5000), st.integers(1, 5000), st.booleans())
def test_a_percentage_that_was_reckoned_and_rounded_is_never_a_query(before: int, after: int, in_tenths: bool) -> None:
    if before == after:
        return
    change = abs(after - before) / before * 100
    said = f"{change:.1f}" if in_tenths else f"{round(change)}"
    word = "rose" if after > before else "fell"
    assert found(f"Sales {word} {said} percent, from {before} to {after}.") == []


@given(st.integers(2, 900))
def test_a_conversion_that_was_rounded_is_never_a_query(miles: int) -> None:
    kilometers = miles * 1.609344
    assert found(f"It is {miles} miles ({round(kilometers)} kilometers) away.") == []
    assert found(f"It is {miles} miles ({kilometers:.1f} kilometers) away.") == []


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "tr", "ar", "ckb", "ku", "und", ""]))
def test_nothing_that_is_typed_is_too_much(text: str, tag: str) -> None:
    found(text, tag)
