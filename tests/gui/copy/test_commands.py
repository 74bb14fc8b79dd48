"""What the commands make of words and a selection: values in, values out. `⟦⟧` stand at the ends of the selection."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.gui.copy import commands
from deskeditor.gui.copy.commands import Outcome, applied, moved

Command = Callable[[str, int, int], Outcome]


def carried_out(command: Command, marked: str) -> str:
    start = marked.index("⟦")
    end = marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    outcome = command(text, start, end)
    words = applied(text, outcome.edits)
    first, last = sorted((outcome.caret, outcome.caret if outcome.anchor is None else outcome.anchor))
    return f"{words[:first]}⟦{words[first:last]}⟧{words[last:]}"


def heading_2(text: str, start: int, end: int) -> Outcome:
    return commands.heading(text, start, end, 2)


@pytest.mark.parametrize(
    ("command", "before", "after"),
    [
        (commands.strong, "a ⟦b⟧ c", "a **⟦b⟧** c"),
        (commands.strong, "a **⟦b⟧** c", "a ⟦b⟧ c"),
        (commands.strong, "a ⟦**b**⟧ c", "a ⟦b⟧ c"),
        (commands.strong, "a wo⟦⟧rd c", "a **wo⟦⟧rd** c"),
        (commands.strong, "a **wo⟦⟧rd** c", "a wo⟦⟧rd c"),
        (commands.strong, "a ⟦⟧ c", "a **⟦⟧** c"),
        (commands.strong, "⟦a **b** c⟧", "**⟦a b c⟧**"),
        (commands.strong, "⟦a b ⟧c", "**⟦a b** ⟧c"),
        (commands.strong, "⟦one\n\ntwo⟧", "**⟦one**\n\n**two⟧**"),
        (commands.strong, "## ⟦Head⟧", "## **⟦Head⟧**"),
        (commands.strong, "⟦- item⟧", "⟦- **item⟧**"),
        (commands.emphasis, "a ⟦b⟧ c", "a *⟦b⟧* c"),
        (commands.emphasis, "a *⟦b⟧* c", "a ⟦b⟧ c"),
        (commands.emphasis, "a **⟦b⟧** c", "a ***⟦b⟧*** c"),
        (heading_2, "⟦⟧Head", "## ⟦⟧Head"),
        (heading_2, "## He⟦⟧ad", "He⟦⟧ad"),
        (heading_2, "### He⟦⟧ad", "## He⟦⟧ad"),
        (heading_2, "a\n\n⟦b⟧\n\nc", "a\n\n## ⟦b⟧\n\nc"),
        (commands.block_quote, "sa⟦⟧id", "> sa⟦⟧id"),
        (commands.block_quote, "> sa⟦⟧id", "sa⟦⟧id"),
        (commands.block_quote, "⟦a\n\nb⟧", "> ⟦a\n\n> b⟧"),
        (commands.pull_quote, "sa⟦⟧id", ">> sa⟦⟧id"),
        (commands.pull_quote, ">> sa⟦⟧id", "sa⟦⟧id"),
        (commands.pull_quote, "> sa⟦⟧id", ">> sa⟦⟧id"),
        (commands.block_quote, ">> sa⟦⟧id", "> sa⟦⟧id"),
        (commands.bullets, "⟦a\n\nb\n\nc⟧", "- ⟦a\n- b\n- c⟧"),
        (commands.bullets, "⟦- a\n- b⟧", "⟦a\n\nb⟧"),
        (commands.bullets, "⟦1. a\n2. b⟧", "⟦- a\n- b⟧"),
        (commands.numbers, "⟦a\n\nb⟧", "1. ⟦a\n2. b⟧"),
        (commands.numbers, "⟦1. a\n2. b⟧", "⟦a\n\nb⟧"),
    ],
)
def test_a_command(command: Command, before: str, after: str) -> None:
    assert carried_out(command, before) == after


@pytest.mark.parametrize(
    ("before", "address", "words", "after"),
    [
        ("see ⟦this⟧ now", "https://a.org", "", "see [this](https://a.org) now"),
        ("see ⟦⟧now", "https://a.org", "", "see [https://a.org](https://a.org)now"),
        ("see ⟦⟧ now", "https://a.org", "it", "see [it](https://a.org) now"),
        ("see [th⟦⟧is](https://a.org) now", "https://b.org", "", "see [this](https://b.org) now"),
        ("see [th⟦⟧is](https://a.org) now", "", "", "see this now"),
        ("⟦a⟧", "https://a.org/x (y)", "", "[a](<https://a.org/x (y)>)"),
        ("⟦a⟧", "", "", "a"),
    ],
)
def test_a_link(before: str, address: str, words: str, after: str) -> None:
    start, end = before.index("⟦"), before.index("⟧") - 1
    text = before.replace("⟦", "").replace("⟧", "")
    outcome = commands.link(text, start, end, address, words)
    assert applied(text, outcome.edits) == after


@pytest.mark.parametrize(
    ("text", "at", "after"),
    [
        ("", 0, "X"),
        ("One.", 2, "One.\n\nX"),
        ("One.\n\nTwo.", 1, "One.\n\nX\n\nTwo."),
        ("One.\n\n", 6, "One.\n\nX"),
        ("One.\n\n\n\nTwo.", 6, "One.\n\nX\n\nTwo."),
        ("One\nmore.\n\nTwo.", 1, "One\nmore.\n\nX\n\nTwo."),
    ],
)
def test_what_stands_by_itself_has_a_paragraph_of_its_own(text: str, at: int, after: str) -> None:
    outcome = commands.own_paragraph(text, at, "X")
    assert applied(text, outcome.edits) == after
    assert after[: outcome.caret].endswith("X")


def test_a_table_of_the_size_that_was_asked_for() -> None:
    outcome = commands.table("One.", 4, 1, 2)
    words = applied("One.", outcome.edits)
    assert words == "One.\n\n|  |  |\n| --- | --- |\n|  |  |"
    assert outcome.caret == words.index("|") + 2


def test_a_photo_whose_name_has_spaces() -> None:
    outcome = commands.photo("One.", 0, "my photo.jpg")
    assert applied("One.", outcome.edits) == "One.\n\n![](<my photo.jpg>)"


def test_footnotes_are_numbered_on() -> None:
    text = "One.\n\nTwo."
    first = commands.footnote(text, 4)
    words = applied(text, first.edits)
    assert words == "One.[^1]\n\nTwo.\n\n[^1]: "
    assert first.caret == len(words)
    second = commands.footnote(words + "a", words.index("Two.") + 4)
    assert applied(words + "a", second.edits) == "One.[^1]\n\nTwo.[^2]\n\n[^1]: a\n\n[^2]: "


@pytest.mark.parametrize(
    ("words", "attribution", "language", "made"),
    [
        ("It rains.", "said Ann Lee", "en", "“It rains,” said Ann Lee."),
        ("Does it rain?", "asked Ann Lee", "en", "“Does it rain?” asked Ann Lee."),
        ("Es regnet.", "sagte Ann Lee", "de", "„Es regnet“, sagte Ann Lee."),
        ("It rains.", "", "en", "“It rains.”"),
    ],
)
def test_a_quotation_with_its_attribution(words: str, attribution: str, language: str, made: str) -> None:
    assert commands.quotation(words, attribution, language) == made


def test_the_bin_keeps_passages_apart_and_gives_each_back() -> None:
    kept = ""
    for passage in ("one", "two\n\nmore", "three"):
        kept = applied(kept, (commands.binned(kept, passage),))
    assert commands.passages(kept) == ["one", "two\n\nmore", "three"]
    assert commands.passages(applied(kept, (commands.unbinned(kept, 0),))) == ["two\n\nmore", "three"]
    assert commands.passages(applied(kept, (commands.unbinned(kept, 1),))) == ["one", "three"]
    assert commands.passages(applied(kept, (commands.unbinned(kept, 2),))) == ["one", "two\n\nmore"]


@pytest.mark.parametrize(
    ("text", "passage", "after"),
    [
        ("a\n\nb\n\nc", "b", "a\n\nc"),
        ("a\n\nb", "b", "a"),
        ("a\n\nb", "a", "b"),
        ("a b c", "b ", "a c"),
        ("a", "a", ""),
    ],
)
def test_taking_a_passage_out_leaves_no_empty_paragraph(text: str, passage: str, after: str) -> None:
    start = text.index(passage)
    outcome = commands.taken_out(text, start, start + len(passage))
    assert applied(text, outcome.edits) == after


texts = st.text("ab *\n->#1. “”", max_size=30)
all_commands = st.sampled_from(
    [commands.strong, commands.emphasis, heading_2, commands.block_quote, commands.bullets, commands.numbers]
)


@given(text=texts, ends=st.tuples(st.floats(0, 1), st.floats(0, 1)), command=all_commands)
def test_edits_are_in_order_and_words_stay(text: str, ends: tuple[float, float], command: Command) -> None:
    start, end = sorted(round(share * len(text)) for share in ends)
    outcome = command(text, start, end)
    at = 0
    for edit in outcome.edits:
        assert at <= edit.start <= edit.end <= len(text)
        at = edit.end
    after = applied(text, outcome.edits)
    assert 0 <= outcome.caret <= len(after)
    assert [c for c in after if c in "ab“”"] == [c for c in text if c in "ab“”"]


@given(text=texts, at=st.floats(0, 1))
def test_positions_move_with_their_words(text: str, at: float) -> None:
    position = round(at * len(text))
    outcome = commands.block_quote(text, position, position)
    after = applied(text, outcome.edits)
    there = moved(position, outcome.edits)
    assert after[there:] == applied(text, outcome.edits)[there:]
    assert 0 <= there <= len(after)
