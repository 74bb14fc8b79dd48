"""Notes on a story's document: written, answered, settled, and what becomes of their words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.notes import threads
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Person, PhotoUse, Story
from deskeditor.review import notes
from deskeditor.review.notes import Written
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, suggest

BODY = "The bridge is open. The bridge is closed."
ADA = Person("ada", name="Ada Quill")


def a_story(body: str = BODY) -> Document[Story]:
    document = Document(Story, "s1")
    document.set("body", body)
    document.set("headline", "Bridge")
    document.add("photos", PhotoUse("use", photo="p"))
    return document


def says(text: str = "Who says so?", by: str = "ada", at: str = "2026-11-23T08:00:00+00:00") -> Written:
    return Written(text, by, at, (ADA,))


def place_of(document: Document[Story], id: str) -> notes.Place:
    return notes.places(document, threads(document.read("notes")))[id]


def test_a_note_holds_on_to_its_words_and_shows_them_when_they_are_gone() -> None:
    document = a_story()
    id = notes.write(document, says(), about="body", passage=(4, 10))
    document.splice("body", 0, 0, "“")
    assert place_of(document, id).place == (5, 11)
    document.splice("body", 5, 11, "ferry")
    found = place_of(document, id)
    assert (found.place, found.exact, found.orphan) == (None, "bridge", True)  # not on the other bridge


def test_a_thread_is_answered_settled_and_opened_again_by_an_answer() -> None:
    document = a_story()
    id = notes.write(document, says("@Ada Quill, the dek?", "ben"), about="dek")
    answer = notes.answer(document, id, says("I do."))
    notes.resolve(document, answer, by="ben", at="2026-11-23T09:00:00+00:00")
    (thread,) = threads(document.read("notes"))
    assert (thread.is_open, thread.note.resolved_by, thread.note.mentions) == (False, "ben", ("ada",))
    notes.answer(document, answer, says("Really?"))
    (thread,) = threads(document.read("notes"))
    assert thread.is_open and [note.text for note in thread.said] == ["@Ada Quill, the dek?", "I do.", "Really?"]


def test_only_who_wrote_a_note_changes_it() -> None:
    document = a_story()
    id = notes.write(document, says())
    with pytest.raises(Refused, match="answer it instead"):
        notes.rewrite(document, id, says("No.", by="ben"))
    notes.rewrite(document, id, says("Who?", at="2026-11-23T10:00:00+00:00"))
    note = notes.note_of(document, id)
    assert (note.text, note.at[11:13], note.edited_at[11:13]) == ("Who?", "08", "10")


@pytest.mark.parametrize(
    ("about", "passage", "text"),
    [
        ("", None, "  \n "),
        ("nothing", None, "x"),
        ("photo:other", None, "x"),
        ("notes", None, "x"),
        ("body", (5, 5), "x"),
        ("body", (0, 1000), "x"),
        ("slugline", (0, 1), "x"),
        ("", None, "x" * 20_001),
    ],
)
def test_what_cannot_be_written_leaves_all_as_it_was(about: str, passage: tuple[int, int] | None, text: str) -> None:
    document = a_story()
    before = document.update()
    with pytest.raises(BadInput):
        notes.write(document, says(text), about=about, passage=passage)
    assert document.update() == before


def test_notes_can_be_about_a_photo_a_caption_a_suggestion_and_the_story() -> None:
    document = a_story()
    suggest(document, "body", 0, 3, "A", Proposer("ben", lambda: "2026-11-23T08:00:00+00:00"))
    (one,) = document.read("suggestions")
    for about in ("", "photo:use", "caption:use", "bylines"):
        notes.write(document, says(), about=about)
    notes.write(document, says(), about="body", suggestion=one.id)
    assert [n.about for n in document.read("notes")] == ["", "photo:use", "caption:use", "bylines", "body"]
    with pytest.raises(NotFound):
        notes.write(document, says(), suggestion="decided long ago")


def test_a_passage_as_it_is_read_is_found_among_the_words_of_suggestions() -> None:
    document = a_story()
    suggest(document, "body", 0, 0, "Look: ", Proposer("ben", lambda: ""))
    start, end = notes.passage(document, "body", 4, 10)
    assert document.lines("body").slice(start, end) == "bridge"


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_note_never_moves_to_other_words(data: st.DataObject) -> None:
    """Words are put in that look like its own; which ones are its own is kept beside them."""
    start = data.draw(st.integers(0, 9))
    end = data.draw(st.integers(start + 1, 10))
    document = a_story("aabbaabbaa")
    id = notes.write(document, says(), about="body", passage=(start, end))
    own = [start <= at < end for at in range(10)]
    for _ in range(data.draw(st.integers(1, 6))):
        low = data.draw(st.integers(0, len(own)))
        high = data.draw(st.integers(low, len(own)))
        words = data.draw(st.sampled_from(["", "a", "bb\n\n", "aabb"]))
        document.splice("body", low, high, words)
        own[low:high] = [False] * len(words)
    left = [at for at, mine in enumerate(own) if mine]
    for each in (document, Document(Story, "s1", [document.update()])):
        found = place_of(each, id)
        assert found.place == ((left[0], left[-1] + 1) if left else None)
        assert found.orphan == (not left)
