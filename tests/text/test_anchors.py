"""Anchors stay with their words, live and after a reload, through deletion, undo and other people's edits."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import Story
from deskeditor.text import anchors
from deskeditor.text.anchors import Anchor
from deskeditor.text.document import Document
from deskeditor.text.undo import Undo

BODY = "The 😀 cat sat on the mät.\n\nThe cat ran. کوردی نووسین 👩🏽 end"
ME = "window"


class Desk:
    def __init__(self, body: str = BODY) -> None:
        self.now = 0
        self.story = Document(Story, "one")
        self.updates: list[bytes] = []
        self.story.on_update(self.updates.append)
        self.story.set("body", body)
        self.undo = Undo(ME, lambda: self.now)
        self.undo.track(self.story)

    def anchor(self, words: str, id: str = "note") -> Anchor:
        start = self.story.read("body").index(words)
        made = anchors.make(self.story, "body", start, start + len(words))
        anchors.keep(self.story, id, made)
        return made

    def replace(self, words: str, other: str, origin: object = ME) -> None:
        start = self.story.read("body").index(words)
        self.story.splice("body", start, start + len(words), other, origin)

    def reloaded(self) -> Document[Story]:
        return Document(Story, "one", self.updates)

    def words(self, id: str = "note") -> str | None:
        """What the anchor holds, and that a reloaded document and a compacted one say the same."""
        place = anchors.place(self.story, id)
        for other in (self.reloaded(), Document(Story, "one", [self.story.update()])):
            assert anchors.place(other, id) == place
            assert anchors.find(other, anchors.kept(other)[id]) == place
        return place and self.story.lines("body").slice(*place)


def test_an_anchor_knows_its_words_and_what_stood_around_them() -> None:
    desk = Desk()
    made = desk.anchor("cat sat")
    assert (made.exact, made.prefix, made.suffix) == ("cat sat", "The 😀 ", " on the mät.\n\nThe cat ran. کوردی"[:32])
    assert anchors.kept(desk.reloaded()) == {"note": made}


def test_rule_6_an_anchor_stays_with_its_words() -> None:
    desk = Desk()
    desk.anchor("cat sat")
    desk.replace("The 😀", "Ä 👩🏽 long story about the")
    assert desk.words() == "cat sat"
    desk.replace("sat on", "sat öön")
    assert desk.words() == "cat "


def test_rule_6_words_put_in_at_its_edges_are_not_part_of_it_those_inside_are() -> None:
    desk = Desk()
    desk.anchor("cat sat")
    start, end = anchors.place(desk.story, "note") or (0, 0)
    desk.story.splice("body", end, end, "!", ME)
    desk.story.splice("body", start, start, "big ", ME)
    assert desk.words() == "cat sat"
    desk.story.splice("body", start + 7, start + 7, " 😀 it", ME)
    assert desk.words() == "cat 😀 it sat"


@pytest.mark.parametrize("typed", ["", "cat", "the cat sat again"])
def test_rule_6_an_orphan_never_moves_to_words_that_look_alike(typed: str) -> None:
    desk = Desk()
    desk.anchor("cat")
    desk.replace("cat", typed)
    assert desk.words() is None
    desk.replace("sat", "cat cat")
    assert desk.words() is None


def test_rule_6_undoing_the_deletion_brings_it_back_also_after_a_reload() -> None:
    desk = Desk()
    desk.anchor("cat sat on the mät")
    for _ in range(3):
        desk.now += 1000
        desk.replace("😀 cat sat on the mät.\n\nThe", "X")
        assert desk.words() is None
        sent = len(desk.updates)
        assert desk.undo.undo()
        assert len(desk.updates) == sent + 1, "the words and their anchor come back in one update"
        assert desk.words() == "cat sat on the mät"
        assert desk.undo.redo()
        assert desk.words() is None
        assert desk.undo.undo()
        assert desk.words() == "cat sat on the mät"


def test_rule_6_what_was_deleted_letter_by_letter_comes_back_whole() -> None:
    desk = Desk()
    desk.anchor("کوردی نووسین")
    end = BODY.index("نووسین") + 6
    for at in range(end, end - 20, -1):
        desk.now += 50
        desk.story.splice("body", at - 1, at, "", ME)
    assert desk.words() is None
    desk.undo.undo()
    assert desk.words() == "کوردی نووسین"


def test_rule_6_a_part_that_was_deleted_comes_back_to_what_was_left() -> None:
    desk = Desk()
    desk.anchor("cat sat")
    desk.replace("sat on", "")
    assert desk.words() == "cat "
    other = Document(Story, "one", desk.updates)
    other.splice("body", 0, 0, "Theirs: ")
    other.splice("body", other.read("body").index("cat") + 1, other.read("body").index("cat") + 1, "o")
    desk.story.apply(other.update())
    desk.updates.append(other.update())
    assert desk.words() == "coat "
    desk.undo.undo()
    assert desk.words() == "coat sat"


def test_rule_6_redo_of_typed_words_brings_back_the_anchor_on_them() -> None:
    desk = Desk("")
    desk.story.splice("body", 0, 0, "Ünlike words", ME)
    desk.anchor("like")
    desk.undo.undo()
    assert desk.words() is None
    desk.undo.redo()
    assert desk.words() == "like"


def test_rule_6_several_that_overlap() -> None:
    desk = Desk()
    desk.anchor("cat sat", "a")
    desk.anchor("sat on", "b")
    desk.anchor("sat", "c")
    desk.anchor("end", "d")
    desk.replace("sat", "")
    assert [desk.words(id) for id in "abcd"] == ["cat ", " on", None, "end"]
    desk.undo.undo()
    assert [desk.words(id) for id in "abcd"] == ["cat sat", "sat on", "sat", "end"]


def test_rule_6_an_anchor_whose_words_have_not_arrived_is_an_orphan_until_they_do() -> None:
    one = Document(Story, "one")
    updates: list[bytes] = []
    one.on_update(updates.append)
    one.splice("body", 0, 0, "Flöd")
    anchors.keep(one, "note", anchors.make(one, "body", 2, 4))
    other = Document(Story, "one")
    other.apply(updates[1])
    assert other.pending
    other.apply(updates[0])
    assert anchors.place(other, "note") == (2, 4)
    elsewhere = Document(Story, "one")
    elsewhere.splice("body", 0, 0, "Flöd")
    assert anchors.find(elsewhere, anchors.kept(one)["note"]) is None


def test_a_dropped_anchor_and_one_on_nothing() -> None:
    desk = Desk()
    desk.anchor("cat")
    anchors.drop(desk.story, "note")
    anchors.drop(desk.story, "note")
    assert anchors.kept(desk.reloaded()) == {}
    with pytest.raises(KeyError):
        anchors.place(desk.story, "note")
    with pytest.raises(ValueError, match="at least one"):
        anchors.make(desk.story, "body", 3, 3)
    with pytest.raises(IndexError):
        anchors.make(desk.story, "body", 3, 3000)


def test_whether_the_words_changed_since() -> None:
    desk = Desk()
    made = desk.anchor("cat sat")
    assert not anchors.changed(desk.story, made, anchors.place(desk.story, "note") or (0, 0))
    desk.replace("The 😀", "A")
    assert not anchors.changed(desk.story, made, anchors.place(desk.story, "note") or (0, 0))
    desk.replace("cat sat", "cat sxt")
    desk.undo.undo()
    assert not anchors.changed(desk.story, made, anchors.place(desk.story, "note") or (0, 0))
    desk.replace("at sat", "xt")
    assert anchors.changed(desk.story, made, anchors.place(desk.story, "note") or (0, 0))


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["me", "me", "me", "other", "undo", "redo", "anchor"]),
        st.floats(0, 1),
        st.floats(0, 1),
        st.sampled_from(["", "a", "é😀", "x\ny"]),
    ),
    max_size=16,
)


@given(EDITS, st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_rule_6_live_and_reloaded_agree_whatever_happens(
    edits: list[tuple[str, float, float, str]], chance: random.Random
) -> None:
    desk = Desk("Ein 😀 Sätzchen")
    other: Document[Any] = Document(Story, "one")
    made = 0
    for who, one, two, words in edits:
        desk.now += chance.choice([100, 1000])
        length = len(desk.story.lines("body"))
        start, end = sorted((round(one * length), round(two * length)))
        match who:
            case "me":
                desk.story.splice("body", start, end, words, ME)
            case "other":
                other.apply(desk.story.update())
                at = round(one * len(other.lines("body")))
                other.splice("body", at, min(at + 1, len(other.lines("body"))), words)
                if chance.random() < 0.5:
                    desk.story.apply(other.update())
                    desk.updates.append(other.update())
            case "undo":
                desk.undo.undo()
            case "redo":
                desk.undo.redo()
            case "anchor" if start < end:
                made += 1
                anchors.keep(desk.story, f"{made}", anchors.make(desk.story, "body", start, end))
        for id in range(1, made + 1):
            desk.words(f"{id}")


def test_anchors_that_others_keep_are_found_without_losing_those_that_are_known() -> None:
    one: Document[Story] = Document(Story, "s")
    one.set("body", "aaa bbb ccc")
    other: Document[Story] = Document(Story, "s", [one.update()])
    anchors.keep(one, "first", anchors.make(one, "body", 0, 3))
    one.ranges("body")
    one.splice("body", 0, 0, "new ")
    anchors.keep(other, "second", anchors.make(other, "body", 8, 11))
    one.apply(other.update())
    assert dict(one.ranges("body")) == {"first": ((4, 7),), "second": ((12, 15),)}
    one.splice("body", 4, 8, "")
    anchors.keep(one, "third", anchors.make(one, "body", 4, 7))
    anchors.drop(one, "second")
    again = Document(Story, "s", [one.update()])
    assert dict(one.ranges("body")) == dict(again.ranges("body")) == {"first": (), "third": ((4, 7),)}
