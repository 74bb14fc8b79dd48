"""Threads, mentions and filters of notes, on values alone."""

import pytest

from deskeditor.news.notes import NoteFilter, Which, mentioned, threads, wanted
from deskeditor.news.records import Note, Person

ADA, ADAM, ROJ = Person("p1", name="Ada Quill"), Person("p2", name="Adam Field"), Person("p3", name="رۆژ ئەحمەد")
SAM, SAM2 = Person("p4", name="Sam Oak", display_name="S. Oak"), Person("p5", name="Sam Elm")
ALL = (ADA, ADAM, ROJ, SAM, SAM2)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Ask @Ada Quill about it", ("p1",)),
        ("@ada, @Adam Field: who?", ("p1", "p2")),
        ("@Adam Fielding is somebody else, so this is Adam", ("p2",)),  # the first name alone still is
        ("@Sam which one?", ()),
        ("@Sam Elm and @S. Oak", ("p5", "p4")),
        ("ada@quill.example is no mention", ()),
        ("@رۆژ ئەحمەد تکایە", ("p3",)),
        ("@Adaline", ()),
        ("@", ()),
    ],
)
def test_who_is_mentioned(text: str, ids: tuple[str, ...]) -> None:
    assert mentioned(text, ALL) == ids


def test_threads_are_in_the_order_of_time_whatever_the_order_of_the_listing() -> None:
    notes = (
        Note("c", thread="b", at="2026-11-23T09:00"),
        Note("a", at="2026-11-23T08:00"),
        Note("b", thread="a", at="2026-11-23T08:30"),
        Note("lost", thread="gone", at="2026-11-23T07:00"),
    )
    assert [(t.id, [n.id for n in t.answers]) for t in threads(notes)] == [("lost", []), ("a", ["b", "c"])]


def test_notes_that_answer_each_other_are_still_all_there() -> None:
    notes = (Note("a", thread="b"), Note("b", thread="a"), Note("self", thread="self"))
    assert sorted(n.id for t in threads(notes) for n in t.said) == ["a", "b", "self"]


@pytest.mark.parametrize(
    ("filter", "ids"),
    [
        (NoteFilter("open"), ["asked", "mine", "other"]),
        (NoteFilter("mine"), ["asked", "mine"]),
        (NoteFilter("resolved"), ["done"]),
        (NoteFilter("all"), ["asked", "done", "mine", "other"]),
        (NoteFilter("all", "p2"), ["asked", "other"]),
        (NoteFilter("resolved", "p2"), []),
    ],
)
def test_which_are_wanted(filter: NoteFilter, ids: list[Which]) -> None:
    notes = (
        Note("asked", by="p2", mentions=("p1",)),
        Note("done", by="p1", resolved_by="p2", resolved_at="2026-11-23T09:00"),
        Note("mine", by="p1"),
        Note("other", by="p2"),
    )
    assert [t.id for t in threads(notes) if wanted(t, filter, "p1")] == ids
