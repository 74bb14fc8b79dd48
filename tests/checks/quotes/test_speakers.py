"""Who speaks, in sentences as newsrooms write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checks.quotes.english import (
    CLAUSES,
    FEATURES,
    LOCAL,
    NEWSPAPERS,
    NOBODY_ELSE,
    OTHERS,
    PRESS,
    STORIES,
    TAGS,
)

from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed
from deskeditor.news.quotations import Quotation


def quoted(copy: str, tag: str = "en", people: tuple[str, ...] = ()) -> list[Quotation]:
    return attributed(copy, spans(copy, tag), tag, people)


def speakers(copy: str, tag: str = "en", people: tuple[str, ...] = ()) -> list[str]:
    return [quotation.speaker.name for quotation in quoted(copy, tag, people)]


@pytest.mark.parametrize(
    ("copy", "expected"), TAGS + OTHERS + STORIES + PRESS + CLAUSES + NEWSPAPERS + LOCAL + FEATURES + NOBODY_ELSE
)
def test_speakers_in_english(copy: str, expected: list[str]) -> None:
    assert speakers(copy) == expected


def test_where_the_copy_names_the_speaker() -> None:
    copy = "“One,” she said. Ann Lee then told the council: “Two, and that is all.”"
    quotation = quoted(copy)[-1]
    speaker = quotation.speaker
    assert (speaker.name, copy[speaker.start : speaker.end], speaker.cue, speaker.named) == (
        "Ann Lee",
        "Ann Lee",
        "told",
        True,
    )


def test_where_marked_up_copy_names_the_speaker() -> None:
    copy = "**Finance Minister *Ann Lee*** said: “We are closing the bridge.”"
    speaker = quoted(copy)[0].speaker
    assert (speaker.name, copy[speaker.start : speaker.end]) == ("Ann Lee", "Finance Minister *Ann Lee")


def test_a_speaker_that_is_carried_over_stands_nowhere() -> None:
    speaker = quoted("“It is closed,” said Ann Lee. “It will not open again.”")[1].speaker
    assert (speaker.name, speaker.start, speaker.end, speaker.cue, speaker.named) == ("Ann Lee", 0, 0, "", True)


def test_an_organization_is_not_a_person() -> None:
    assert not quoted("“We are looking into it,” NASA said.")[0].speaker.named


def test_names_of_the_ledger_are_names_without_a_capital() -> None:
    copy = "“We are looking into it,” bell hooks wrote."
    assert speakers(copy, people=("bell hooks",)) == ["bell hooks"]


def test_a_name_of_the_ledger_makes_no_name_of_common_words() -> None:
    copy = "“We are looking into it,” the minister will say, and it may rain."
    assert speakers(copy, people=("Will May", "Rose May", "", "\u200b")) == speakers(copy)


def test_a_language_that_nobody_described_has_no_speakers() -> None:
    assert speakers("“Tha mi sgìth an-diugh,” thuirt Màiri.", "gd") == [""]


PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "‘",
        "’",
        "«",
        "»",
        "(",
        ")",
        ",",
        ".",
        ":",
        "—",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "* ",
        "he",
        "she",
        "it",
        "said",
        "told",
        "who",
        "adding",
        "was",
        "by",
        "according to",
        "Ann Lee",
        "Lee's",
        "of",
        "and",
        "In",
        "43",
        "the minister",
        "the 43-year-old",
        "U.S.",
        "Mr.",
        "Mayor of",
        "ministry",
        "say",
        "words",
        "quoted as saying",
        "\u200f",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(["en", "de", "fr", "tr", "ar", "ckb", "xx"]))
def test_any_sentence_is_read(copy: str, tag: str) -> None:
    found = spans(copy, tag)
    attributed_ones = attributed(copy, found, tag, ("Ann Lee", "Mr."))
    assert "\n\n".join(one.words for one in attributed_ones) == "\n\n".join(one.words for one in found)
    assert [piece for one in attributed_ones for piece in one.pieces] == [p for one in found for p in one.pieces]
    for one in attributed_ones:
        assert 0 <= one.start <= one.pieces[0][0] <= one.pieces[-1][1] <= one.end <= len(copy)
        assert 0 <= one.speaker.start <= one.speaker.end <= len(copy)


@given(st.text(max_size=200), st.sampled_from(["en", "tr", "ar", ""]))
def test_any_text_is_read(copy: str, tag: str) -> None:
    attributed(copy, spans(copy, tag), tag)


def test_a_changed_paragraph_changes_nothing_that_it_does_not_concern() -> None:
    story = "Ann Lee spoke first. “We close it,” she said.\n\nPeter Brandt came later. “We do not,” he said."
    assert speakers(story) == ["Ann Lee", "Peter Brandt"]
    assert speakers(story.replace("came later", "was late as always")) == ["Ann Lee", "Peter Brandt"]


def test_descriptions_in_the_ledger_are_no_names() -> None:
    copy = "Ann Lee stood at the foot of the wall. She turned. “It is a habit,” she said."
    people = ["A person briefed on the talks", "The landlord of a holiday let", "Ann Lee"]
    assert [one.speaker.name for one in attributed(copy, spans(copy, "en"), "en", people)] == ["Ann Lee"]


def test_a_mark_that_was_forgotten_does_not_make_one_speaker_of_two() -> None:
    copy = "“It is closed,” said Ann Lee. “It will not open again.\n\n“I hope it will,” said Peter Brandt.\n"
    found = quoted(copy)
    assert [(one.speaker.name, one.words, one.open) for one in found] == [
        ("Ann Lee", "It is closed,", False),
        ("Ann Lee", "It will not open again.", True),
        ("Peter Brandt", "I hope it will,", False),
    ]
    assert [copy[one.start : one.end][:1] for one in found] == ["“", "“", "“"]
