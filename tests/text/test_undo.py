"""Undo over several documents: one's own edits only, step by step, and the window can follow."""

import gc
import random
import weakref
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import Byline, Photo, Story
from deskeditor.text.compare import Splice, applied
from deskeditor.text.document import ELSEWHERE, Change, Document
from deskeditor.text.undo import Place, Undo

ME = "window"


class Desk:
    """A story, a photo and one undo, as in a window."""

    def __init__(self) -> None:
        self.now = 0
        self.story = Document(Story, "story")
        self.photo = Document(Photo, "photo")
        self.undo = Undo(ME, lambda: self.now)
        self.undo.track(self.story)
        self.undo.track(self.photo)

    def type(self, words: str, at: int | None = None, field: str = "headline") -> None:
        """Letter by letter, a tenth of a second each."""
        at = len(self.story.lines(field)) if at is None else at
        for letter in words:
            self.now += 100
            self.story.splice(field, at, at, letter, ME)
            at += 1

    @property
    def headline(self) -> str:
        return self.story.value().headline


def test_typing_at_one_place_is_one_step() -> None:
    desk = Desk()
    desk.type("Flood")
    assert desk.undo.undo()
    assert desk.headline == ""
    assert desk.undo.redo()
    assert desk.headline == "Flood"


def test_a_pause_another_place_another_field_and_a_closed_step_are_steps() -> None:
    desk = Desk()
    desk.type("Flood")
    desk.now += 501
    desk.type(" rises")
    desk.type("The ", at=0)
    desk.type("dek", field="dek")
    desk.type("!")
    desk.undo.step()
    desk.type("!")
    seen = []
    while desk.undo.undo():
        seen.append((desk.headline, desk.story.value().dek))
    assert seen == [
        ("The Flood rises!", "dek"),
        ("The Flood rises", "dek"),
        ("The Flood rises", ""),
        ("Flood rises", ""),
        ("Flood", ""),
        ("", ""),
    ]
    while desk.undo.redo():
        pass
    assert (desk.headline, desk.story.value().dek) == ("The Flood rises!!", "dek")


def test_backspacing_goes_on_with_typing() -> None:
    desk = Desk()
    desk.type("Flodo")
    for end in (5, 4):
        desk.now += 100
        desk.story.splice("headline", end - 1, end, "", ME)
    desk.type("od")
    assert desk.headline == "Flood"
    desk.undo.undo()
    assert desk.headline == ""


def test_rule_8_one_history_spans_the_documents_of_a_window() -> None:
    desk = Desk()
    desk.type("Flood")
    desk.photo.set("caption", "The river", ME)
    desk.story.set("bylines", (Byline("a", name="Ann"),), ME)
    desk.photo.set("credit", "Ann", ME)
    desk.story.set("keywords", ("water",), ME)

    def shown() -> tuple[Any, ...]:
        story, photo = desk.story.value(), desk.photo.value()
        return story.headline, photo.caption, len(story.bylines), photo.credit, story.keywords

    states = [shown()]
    while desk.undo.undo():
        states.append(shown())
    assert states == [
        ("Flood", "The river", 1, "Ann", ("water",)),
        ("Flood", "The river", 1, "Ann", ()),
        ("Flood", "The river", 1, "", ()),
        ("Flood", "The river", 0, "", ()),
        ("Flood", "", 0, "", ()),
        ("", "", 0, "", ()),
    ]
    while desk.undo.redo():
        states.append(shown())
    assert states[6:] == states[4::-1]


def test_rule_8_undo_takes_back_only_ones_own() -> None:
    desk = Desk()
    desk.type("Flood")
    other = Document(Story, "story", [desk.story.update()])
    other.splice("headline", 5, 5, " in town")
    other.set("dek", "Theirs")
    desk.story.apply(other.update())
    desk.story.splice("body", 0, 0, "by another window of this program", "another window")
    desk.story.splice("body", 0, 0, "by nobody ")
    desk.undo.undo()
    value = desk.story.value()
    assert (value.headline, value.dek, value.body) == (
        " in town",
        "Theirs",
        "by nobody by another window of this program",
    )
    assert not desk.undo.undo()


def test_rule_8_decisions_are_outside_of_undo() -> None:
    desk = Desk()
    desk.type("Flood")
    desk.story.decide("state", "published", actor="Ann", origin=ME)
    desk.undo.undo()
    assert (desk.headline, desk.story.value().state) == ("", "published")
    assert not desk.undo.can_undo


def test_an_included_origin_is_ones_own() -> None:
    desk = Desk()
    widget = object()
    desk.story.splice("headline", 0, 0, "A", widget)
    assert not desk.undo.can_undo
    desk.undo.include(widget)
    desk.story.splice("headline", 0, 0, "B", widget)
    assert desk.undo.undo()
    assert desk.headline == "A"


def test_what_is_one_transaction_is_one_step() -> None:
    desk = Desk()
    desk.type("one two three")
    with desk.story.changing(ME):
        desk.story.splice("headline", 0, 3, "1")
        desk.story.splice("headline", 2, 5, "2")
        desk.story.set("urgency", 1)
    assert (desk.headline, desk.story.value().urgency) == ("1 2 three", 1)
    changes: list[Change] = []
    desk.story.on_change(changes.append)
    desk.undo.undo()
    assert (desk.headline, desk.story.value().urgency) == ("one two three", 5)
    assert {(change.field, change.origin) for change in changes} == {("headline", desk.undo), ("urgency", desk.undo)}


def test_undo_tells_where_it_changed_something() -> None:
    desk = Desk()
    desk.type("Flöd😀 in town")
    desk.story.splice("headline", 4, 5, "", ME)
    changes: list[Change] = []
    desk.story.on_change(changes.append)
    desk.undo.undo()
    assert desk.undo.place == Place("story", "headline", 4, 5)
    assert changes == [Change("story", "headline", (Splice(4, 4, "😀"),), desk.undo)]
    desk.undo.redo()
    assert desk.undo.place == Place("story", "headline", 4, 4)
    desk.photo.set("credit", "Ann", ME)
    desk.undo.undo()
    assert desk.undo.place == Place("photo", "credit", 0, 0)


def test_an_undo_without_anything_to_take_back() -> None:
    desk = Desk()
    assert (desk.undo.can_undo, desk.undo.undo(), desk.undo.redo(), desk.undo.place) == (False, False, False, None)


def test_an_undo_travels() -> None:
    desk = Desk()
    updates: list[bytes] = []
    desk.story.on_update(updates.append)
    desk.type("Flood")
    desk.undo.undo()
    assert Document(Story, "story", updates).value() == desk.story.value()


def test_words_of_another_before_the_caret_do_not_end_the_step() -> None:
    desk = Desk()
    desk.type("ab")
    other = Document(Story, "story", [desk.story.update()])
    other.splice("headline", 0, 0, "Theirs ")
    desk.story.apply(other.update())
    desk.type("cd")
    desk.undo.undo()
    assert desk.headline == "Theirs "


def test_a_closed_window_leaves_nothing_behind() -> None:
    desk = Desk()
    desk.type("Flood")
    desk.undo.undo()
    left: list[weakref.ref[Any]] = [weakref.ref(desk.story), weakref.ref(desk.photo), weakref.ref(desk.undo)]
    del desk
    gc.collect()
    assert [reference() for reference in left] == [None, None, None]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["me", "me", "me", "other", "undo", "redo", "bylines", "photo"]),
        st.floats(0, 1),
        st.floats(0, 1),
        st.sampled_from(["", "a", "é😀", "x\ny"]),
    ),
    max_size=30,
)


@given(STEPS, st.randoms(use_true_random=False))
@settings(max_examples=120, deadline=None)
def test_undoing_everything_leaves_what_others_wrote(
    steps: list[tuple[str, float, float, str]], chance: random.Random
) -> None:
    desk = Desk()
    other = Document(Story, "story")
    shown = ""

    def follow(change: Change) -> None:
        nonlocal shown
        if change.field == "body":
            shown = applied(shown, change.splices)

    desk.story.on_change(follow)
    for who, one, two, words in steps:
        desk.now += chance.choice([100, 1000])
        length = len(desk.story.lines("body"))
        start, end = sorted((round(one * length), round(two * length)))
        match who:
            case "me":
                desk.story.splice("body", start, end, words, ME)
            case "other":
                other.apply(desk.story.update())
                at = round(one * len(other.lines("body")))
                other.splice("body", at, at, words.upper() + "O" if words else "")
                desk.story.apply(other.update(), ELSEWHERE)
            case "undo":
                desk.undo.undo()
            case "redo":
                desk.undo.redo()
            case "bylines":
                desk.story.set("bylines", tuple(Byline(id) for id in sorted("abc", key=lambda _: chance.random())), ME)
            case "photo":
                desk.photo.set("caption", words, ME)
        assert shown == desk.story.value().body == Document(Story, "story", [desk.story.update()]).value().body
    while desk.undo.undo():
        pass
    theirs = sum(step[0] == "other" and bool(step[3]) for step in steps)
    assert desk.story.value().body.count("O") == theirs
    assert not set(desk.story.value().body) & set("aé")
    assert desk.story.value().bylines == ()
    assert desk.photo.value().caption == ""


def test_what_is_done_together_in_several_documents_is_one_step() -> None:
    desk = Desk()
    desk.type("Flood")
    with desk.undo.together():
        with desk.story.changing(ME):
            desk.story.set("headline", "Flood rises", ME)
            desk.story.set("bylines", (Byline("a", name="Ada"),), ME)
        desk.photo.set("caption", "The river", ME)
    desk.type("!")
    assert desk.undo.undo() and desk.headline == "Flood rises"
    for _ in range(2):
        assert desk.undo.undo()
        assert (desk.headline, desk.story.value().bylines, desk.photo.value().caption) == ("Flood", (), "")
        assert desk.undo.redo()
        assert (desk.headline, desk.photo.value().caption) == ("Flood rises", "The river")
    assert desk.undo.undo()
    desk.now += 1000
    desk.type(" ebbs")
    desk.now += 1000
    desk.photo.set("caption", "The lake", ME)
    assert desk.undo.undo()
    assert (desk.headline, desk.photo.value().caption) == ("Flood ebbs", "")
