"""Recorded words in the place of those of the copy."""

import pytest

from deskeditor.checks.quotes.check import QuoteCheck
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.gui.quotecheck import exchange
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Checked
from deskeditor.news.records import Quote, Source


def look(text: str, recorded: str, tag: str = "en", field: str = "body") -> Checked:
    ann = Source("ann", name="Ann Lee", title="mayor")
    quote = Quote("q", words=recorded, source="ann", story="s")
    check = QuoteCheck(Recorded([quote], {"ann": ann}, [], "s"), QuoteRules())
    (one,) = check.check({field: text}, tag)
    return one


def taken(text: str, recorded: str, tag: str = "en", field: str = "body") -> str:
    one = look(text, recorded, tag, field)
    assert exchange.is_offered(one), one
    for splice in exchange.recorded_words(one, text, tag):
        text = text[: splice.start] + splice.inserted + text[splice.end :]
    return text


@pytest.mark.parametrize(
    ("copy", "recorded", "wanted"),
    [
        (
            "“We must always start before winter,” Ann Lee said.",
            "We must never start before winter.",
            "“We must never start before winter,” Ann Lee said.",
        ),
        (
            "“We must start before the winter,” Ann Lee said.",
            "We must not start before the winter.",
            "“We must not start before the winter,” Ann Lee said.",
        ),
        (
            "“We must really not start before the winter,” Ann Lee said.",
            "We must not start before the winter.",
            "“We must not start before the winter,” Ann Lee said.",
        ),
        (
            "“The council will pay five hundred thousand for it,” Ann Lee said.",
            "The council will pay four hundred thousand for it.",
            "“The council will pay four hundred thousand for it,” Ann Lee said.",
        ),
        (
            "Ann Lee said: “They can't build the wall before the tide turns.”",
            "We can't build the wall before the tide turns.",
            "Ann Lee said: “We can't build the wall before the tide turns.”",
        ),
    ],
)
def test_only_the_words_that_differ_are_exchanged(copy: str, recorded: str, wanted: str) -> None:
    assert taken(copy, recorded) == wanted
    if wanted != copy:
        assert not look(wanted, recorded).faulty


def test_an_ellipsis_that_hides_a_not_gives_way_to_the_whole() -> None:
    copy = "“We will … close the library this winter,” Ann Lee said."
    recorded = "We will certainly not close the library this winter."
    assert taken(copy, recorded) == "“We will certainly not close the library this winter,” Ann Lee said."


def test_inner_marks_and_apostrophes_are_those_of_the_house() -> None:
    assert exchange.in_house_style('It\'s "fine", they said', "en") == "It’s ‘fine’, they said"
    assert exchange.in_house_style('Das ist "gut"', "de") == "Das ist ‚gut‘"


def test_what_is_as_recorded_is_not_offered() -> None:
    one = look("“We must never start before winter,” Ann Lee said.", "We must never start before winter.")
    assert one.verdict == "exact"
    assert not exchange.is_offered(one)


def test_in_german_the_stop_stays_outside() -> None:
    copy = "„Wir werden die Brücke heuer bauen“, sagte Ann Lee."
    assert taken(copy, "Wir werden die Brücke niemals bauen.", "de") == (
        "„Wir werden die Brücke niemals bauen“, sagte Ann Lee."
    )
