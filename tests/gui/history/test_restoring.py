"""Restoring gives exactly what stood then, undo exactly what stood before, and neither takes anybody else's words."""

from collections.abc import Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from deskeditor.gui.history.archive import snapshot_of
from deskeditor.gui.history.restoring import Wanted, edits_for, whole, write
from deskeditor.gui.session import Session
from deskeditor.news.records import Byline, Photo, PhotoUse, Story
from deskeditor.news.snapshot import RESTORABLE
from deskeditor.text.changes import changes
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, suggest

WORDS = st.text(st.sampled_from("ab ,.\n\n😀👩🏽\u0301é\u200dکەا\u064b🇩🇪"), max_size=24)
LINES = st.lists(st.sampled_from("abc"), unique=True, max_size=3)
KEYWORDS = st.lists(st.sampled_from(("bridge", "ferry", "toll")), unique=True).map(tuple)
STATES = st.fixed_dictionaries(
    {"headline": WORDS, "dek": WORDS, "body": WORDS, "desk": WORDS, "keywords": KEYWORDS, "bylines": LINES}
)
CAPTIONS = st.fixed_dictionaries({"caption": WORDS, "credit": WORDS})
LAW = settings(max_examples=60, deadline=None)
LONG = "It was ten to nine when the bell rang. {} Nobody in the room could have known it. {} That was all."


def made() -> Session:
    """A story with one photo, open."""
    story, photo = Document(Story, "s"), Document(Photo, "p")
    story.set("photos", (PhotoUse("u", "p", "bridge.jpg"),))
    return Session(story, {"p": photo}, lambda *_: None)


def set_all(session: Session, story: dict[str, Any], photo: dict[str, Any]) -> None:
    with session.together():
        for name, value in story.items():
            entries = tuple(Byline(id, name=f"Name {id}") for id in value) if name == "bylines" else value
            session.set(name, entries)
    for name, value in photo.items():
        session.set(name, value, record="p")


@given(STATES, CAPTIONS, STATES, CAPTIONS)
@LAW
def test_the_whole_comes_back_and_one_undo_takes_it_away(
    qapp: QApplication, before: dict[str, Any], caption: dict[str, Any], after: dict[str, Any], other: dict[str, Any]
) -> None:
    session = made()
    set_all(session, before, caption)
    then = snapshot_of(session)
    set_all(session, after, other)
    now = snapshot_of(session)
    edits = edits_for(whole(changes(then, now)), now)
    assert edits is not None
    write(session, edits)
    restored = snapshot_of(session)
    for name in RESTORABLE[Story]:
        assert getattr(restored.story, name) == getattr(then.story, name)
    assert restored.photos == then.photos
    if edits:
        session.undo()
        assert snapshot_of(session) == now
        session.redo()
        assert snapshot_of(session) == restored
    session.close()


@given(WORDS, WORDS, st.data())
@LAW
def test_chosen_passages_come_back_and_no_others(qapp: QApplication, old: str, new: str, data: st.DataObject) -> None:
    session = made()
    session.set("body", old)
    then = snapshot_of(session)
    session.set("body", new)
    now = snapshot_of(session)
    for change in changes(then, now).fields:
        chosen = tuple(passage for passage in change.passages if data.draw(st.booleans()))
        edits = edits_for([Wanted(change, chosen)], now)
        assert edits is not None
        write(session, edits)
        expected, at = "", 0
        for passage in change.passages:
            expected += new[at : passage.now_start] + (passage.removed if passage in chosen else passage.added)
            at = passage.now_end
        assert session.value().body == expected + new[at:]
    session.close()


PLACES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 5), st.sampled_from(("", "iron ", "\n\n"))), max_size=4)


@given(WORDS, WORDS, PLACES, st.booleans(), st.data())
@LAW
def test_it_comes_back_among_open_suggestions(
    qapp: QApplication, old: str, new: str, places: list[tuple[int, int, str]], all_of_it: bool, data: st.DataObject
) -> None:
    """Exactly as without any; what is suggested for other words stays, and undo brings all of it again."""
    session = made()
    session.set("body", old)
    then = snapshot_of(session)
    session.set("body", new)
    for start, length, words in places:
        every = len(session.story.lines("body"))
        start = min(start, every)
        suggest(session.story, "body", start, min(start + length, every), words, Proposer("bo", lambda: "now"))
    now, marked, kept = snapshot_of(session), session.story.chunks("body"), session.story.proposals()
    for change in changes(then, now).fields:
        if change.field != "body":
            continue
        chosen = tuple(p for p in change.passages if all_of_it or data.draw(st.booleans()))
        edits = edits_for([Wanted(change, None if all_of_it else chosen)], now)
        assert edits is not None
        write(session, edits)
        expected, at = "", 0
        for passage in change.passages:
            expected += new[at : passage.now_start] + (passage.removed if passage in chosen else passage.added)
            at = passage.now_end
        assert session.value().body == expected + new[at:]
        ids = {one.id for one in now.story.suggestions}
        assert ids <= {one.id for one in session.value().suggestions} | session.story.proposals().keys()
        if chosen:
            session.undo()
            assert session.story.chunks("body") == marked and session.story.proposals() == kept
    session.close()


@given(WORDS, WORDS, WORDS)
@LAW
def test_what_a_colleague_writes_at_the_same_time_is_kept(qapp: QApplication, one: str, two: str, typed: str) -> None:
    """Their words arrive after the restore was made here, and were written before they knew of it."""
    session = made()
    session.set("body", LONG.format(one, "the end"))
    then = snapshot_of(session)
    session.set("body", LONG.format(two, "the end"))
    colleague = Document(Story, "s", [session.story.update()])
    sent: list[bytes] = []
    colleague.on_update(sent.append)
    length = len(colleague.value().body)
    colleague.splice("body", length, length, f" {typed}!")
    edits = edits_for(whole(changes(then, snapshot_of(session))), snapshot_of(session))
    assert edits is not None
    write(session, edits)
    for update in sent:
        session.receive("s", update)
    theirs = colleague.value().body[length:]
    assert session.value().body == LONG.format(one, "the end") + theirs
    if edits:
        session.undo()
        assert session.value().body == LONG.format(two, "the end") + theirs
    session.close()


def test_a_field_that_somebody_changed_since_is_not_written_over(qapp: QApplication) -> None:
    session = made()
    session.set("desk", "News")
    then = snapshot_of(session)
    session.set("desk", "Sport")
    difference = changes(then, snapshot_of(session))
    session.set("desk", "Politics")
    assert edits_for(whole(difference), snapshot_of(session)) is None
    session.close()


def test_a_photo_that_is_gone_is_not_written_to(qapp: QApplication) -> None:
    session = made()
    session.set("caption", "Fog", record="p")
    then = snapshot_of(session)
    session.set("caption", "Sun", record="p")
    difference = changes(then, snapshot_of(session))
    session.set("photos", ())
    found: Sequence[Any] | None = edits_for(whole(difference), snapshot_of(session))
    assert found is None
    session.close()
