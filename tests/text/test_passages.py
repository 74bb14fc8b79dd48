"""Passages make the other text, each alone or all, in any order, and never touch words that are not theirs."""

from collections.abc import Iterable

from hypothesis import example, given, settings
from hypothesis import strategies as st

from deskeditor.text.compare import applied, joined
from deskeditor.text.passages import FOLDED_FROM, Fold, Passage, Row, folded, found_again, passages, rows

WORDS = st.text(st.sampled_from("ab ,.\n\n😀👩🏽\u0301é\u200dکەا\u064b🇩🇪"), max_size=40)
BEFORE = "It was ten to nine when they rang the bell. "
BEHIND = " Nobody in the room could have known it yet."
LAW = settings(max_examples=300, deadline=None)


def taken_back(now: str, chosen: Iterable[Passage]) -> str:
    """The text with the earlier words of these passages; everything else in it stays."""
    for passage in sorted(chosen, key=lambda p: (p.now_start, p.now_end), reverse=True):
        now = now[: passage.now_start] + passage.removed + now[passage.now_end :]
    return now


@given(WORDS, WORDS)
@LAW
@example("the cat sat", "the dog sat")
@example("a\u0301b", "a\u0300b")
def test_all_passages_together_give_the_other_text(then: str, now: str) -> None:
    found = passages(then, now)
    assert taken_back(now, found) == then
    for passage in found:
        assert then[passage.then_start : passage.then_end] == passage.removed
        assert now[passage.now_start : passage.now_end] == passage.added


@given(WORDS, WORDS, st.data())
@LAW
def test_some_passages_in_any_order_leave_all_other_words(then: str, now: str, data: st.DataObject) -> None:
    found = passages(then, now)
    order = data.draw(st.permutations(range(len(found))))
    chosen = order[: data.draw(st.integers(0, len(order)))]
    expected, at = "", 0
    for number, passage in enumerate(found):
        expected += now[at : passage.now_start] + (passage.removed if number in chosen else passage.added)
        at = passage.now_end
    expected += now[at:]
    assert taken_back(now, [found[number] for number in chosen]) == expected


@given(WORDS, WORDS)
@LAW
def test_one_after_the_other_gives_the_other_text(then: str, now: str) -> None:
    """As a person does it: the first passage that differs, again and again."""
    for _ in range(len(then) + len(now) + 1):
        found = passages(then, now)
        if not found:
            break
        now = taken_back(now, found[-1:])
    assert now == then


@given(WORDS, WORDS, WORDS, WORDS)
@LAW
def test_what_others_type_elsewhere_stays(then: str, now: str, before: str, behind: str) -> None:
    for passage in passages(then, now):
        shown = BEFORE + now + BEHIND
        moved = type(passage)(
            passage.then_start + len(BEFORE),
            passage.then_end + len(BEFORE),
            passage.now_start + len(BEFORE),
            passage.now_end + len(BEFORE),
            passage.removed,
            passage.added,
        )
        standing = before + shown + behind
        splice = found_again(moved, shown, standing)
        if splice is not None:
            assert applied(standing, [splice]) == before + BEFORE + taken_back(now, [passage]) + BEHIND + behind


@given(WORDS, WORDS)
@LAW
def test_no_character_is_cut_apart(then: str, now: str) -> None:
    """A mark at the start of a line belongs to no character."""
    for passage in passages(then, now):
        for text, at in ((then, passage.then_start), (now, passage.now_start), (now, passage.now_end)):
            assert not (0 < at < len(text) and text[at - 1] != "\n" and joined(text[at - 1], text[at]))


@given(WORDS, WORDS)
@LAW
def test_rows_hold_both_texts(then: str, now: str) -> None:
    made = rows(now, passages(then, now))
    for text, side in ((then, [r.then for r in made]), (now, [r.now for r in made])):
        assert "".join(p.words for row in side for p in row).replace("\n", "") == text.replace("\n", "")
    unfolded = [row for shown in folded(made) for row in ((shown,) if isinstance(shown, Row) else shown.rows)]
    assert unfolded == made


def test_whole_words_differ() -> None:
    (only,) = passages("The mayor comes on Monday at noon.", "The mayor comes on Tuesday at noon.")
    assert (only.removed, only.added) == ("Monday", "Tuesday")


def test_an_arabic_word_is_one_passage() -> None:
    (only,) = passages("أعيد فتح السوق القديمة.", "أعيد فتح السوق الجديدة.")
    assert (only.removed, only.added) == ("القديمة", "الجديدة")


def test_words_that_were_typed_beside_a_passage_are_not_guessed_over() -> None:
    then, shown = "The mayor said yes to it.", "The mayor said no to it."
    (passage,) = passages(then, shown)
    assert found_again(passage, shown, "The mayor said no, never, to it.") is None
    assert found_again(passage, shown, "The mayor said maybe to it.") is None
    standing = "LARKHAVEN, Monday, by our reporter — " + shown + "\n\nMore is to come."
    assert found_again(passage, shown, standing) is None  # it is all that there was: its surroundings are the text
    long = "Before all this, the council had met. " + shown + " Then all of them went home together."
    (passage,) = passages(long.replace(" no ", " yes "), long)
    splice = found_again(passage, long, "New: " + long + " The end.")
    assert splice is not None
    assert applied("New: " + long, [splice]) == "New: " + long.replace(" no ", " yes ")


def test_a_paragraph_that_came_in_is_a_row_of_its_own() -> None:
    then, now = "One.\n\nTwo.", "One.\n\nNew here.\n\nTwo."
    changed = [row for row in rows(now, passages(then, now)) if row.changed]
    assert [[(p.kind, p.words) for p in row.pieces] for row in changed] == [[("added", "New here.\n\n")]]


def test_what_stayed_for_long_is_folded() -> None:
    then = "\n\n".join(f"Paragraph {n} stays." for n in range(20)) + "\n\nThe end."
    made = folded(rows(then + " Now.", passages(then, then + " Now.")))
    folds = [row for row in made if isinstance(row, Fold)]
    assert len(folds) == 1 and folds[0].paragraphs == 19
    assert folded(rows("a\n\nb\n\nc", ())) == rows("a\n\nb\n\nc", ())
    assert FOLDED_FROM > 3


def test_blanks_and_stops_that_stayed_are_no_part_of_a_passage() -> None:
    (first, second) = passages("The old bridge over it.", "The new bridge across it.")
    assert (first.removed, first.added, second.removed, second.added) == ("old", "new", "over", "across")


def test_a_paragraph_at_the_end_came_in_as_a_whole() -> None:
    (only,) = passages("One.\n\nTwo it said.", "One.\n\nTwo it said.\n\nThree it said.")
    assert only.added == "\n\nThree it said."
    (only,) = passages("A.\n\nThe end.", "A.\n\nThe start.\n\nThe end.")
    assert only.added == "The start.\n\n"


def test_words_that_stayed_at_the_ends_are_no_part_of_a_passage() -> None:
    (only,) = passages("The ferry goes on.", "The ferry goes on until spring.")
    assert (only.removed, only.added) == ("", " until spring")
