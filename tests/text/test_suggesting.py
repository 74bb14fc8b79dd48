"""What holds of suggestions whatever is typed, proposed, taken back, sent and merged."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import Byline, Photo, Story
from deskeditor.text import suggesting
from deskeditor.text.document import Document
from deskeditor.text.marked import Chunk, own_only
from deskeditor.text.readings import Reading, Which
from deskeditor.text.suggesting import Proposer, decide, suggest, suggest_value, suggestions
from deskeditor.text.undo import Undo
from deskeditor.text.view import View

WORDS = st.sampled_from(["a", "😀", " the", "\n\n", "é", "ئەو", "**", "x y "])
START = "The old bridge was 😀 closed.\n\nNobody knew ئەو why."


def ann() -> Proposer:
    return Proposer("ann", lambda: "2026-11-23T10:00:00+00:00")


def story(body: str = START) -> Document[Story]:
    one = Document(Story, "one")
    one.set("body", body)
    return one


def reading(document: Document[Any], which: Which, field: str = "body") -> str:
    return Reading(document.chunks(field), which).text


def reopened(document: Document[Any]) -> Document[Any]:
    return Document(document.record, document.id, [document.update()])


EDIT = st.tuples(st.integers(0, 60), st.integers(0, 9), WORDS | st.just(""))


def carry_out(document: Document[Any], edit: tuple[int, int, str], who: Proposer | None) -> None:
    length = len(document.lines("body"))
    start = min(edit[0], length)
    end = min(start + edit[1], length)
    if who is None:
        document.splice("body", start, end, edit[2])
    else:
        suggest(document, "body", start, end, edit[2], who)


@given(st.lists(EDIT, max_size=12))
@settings(deadline=None, max_examples=60)
def test_one_person_suggests_what_one_would_have_typed(edits: list[tuple[int, int, str]]) -> None:
    """Accepted it is the proposer's text, rejected it is the original, also after it was opened again."""
    typed, proposed = story(), story()
    for start, length, words in edits:
        view = View(proposed, "body", "accepted")
        at = min(start, len(view.lines))
        until = min(at + length, len(view.lines))
        typed.splice("body", at, until, words)
        runs = view.runs(at, until) or ((view.to_marked(at),) * 2,)
        for first, last in reversed(runs[1:]):
            suggest(proposed, "body", first, last, "", ann())
        suggest(proposed, "body", *runs[0], words, ann())
        assert reading(proposed, "accepted") == typed.value().body
    assert proposed.value().body == START
    for document in (proposed, reopened(proposed)):
        assert document.chunks("body") == reopened(document).chunks("body")
        rejected = reopened(document)
        every = [one.id for one in suggestions(document)]
        decide(rejected, every, "rejected", by="ed", at="now")
        assert rejected.value().body == START and not rejected.value().suggestions
        decide(document, every, "accepted", by="ed", at="now")
        assert document.value().body == typed.value().body and not document.value().suggestions


@given(st.lists(st.tuples(st.sampled_from(["ann", "bo", "cy", ""]), EDIT, st.booleans()), max_size=14))
@settings(deadline=None, max_examples=60)
def test_four_people_suggest_and_type_at_once(acts: list[tuple[str, tuple[int, int, str], bool]]) -> None:
    """Each on a copy of their own, exchanged now and then: all read the same, and nothing but what was typed directly
    differs from the original when all is rejected."""
    people = {name: reopened(story()) for name in ("ann", "bo", "cy", "")}
    for name, edit, exchanged in acts:
        carry_out(people[name], edit, Proposer(name, lambda: "now") if name else None)
        if exchanged:
            meet(people)
    meet(people)
    first = people[""]
    for other in (*people.values(), reopened(first)):
        assert other.chunks("body") == first.chunks("body")
        assert {s.id for s in suggestions(other)} == {s.id for s in suggestions(first)}
    original, wanted = first.value().body, reading(first, "accepted")
    rejected, accepted = reopened(first), reopened(first)
    every = [one.id for one in suggestions(first)]
    decide(rejected, every, "rejected", by="ed", at="now")
    decide(accepted, every, "accepted", by="ed", at="now")
    assert rejected.lines("body").text() == original
    assert accepted.lines("body").text() == wanted


def meet(people: dict[str, Document[Any]]) -> None:
    for one in people.values():
        for other in people.values():
            if other is not one:
                other.apply(one.update(other.state()))


@given(st.lists(EDIT, max_size=8), st.lists(st.integers(0, 3), max_size=8))
@settings(deadline=None, max_examples=40)
def test_undo_takes_suggestions_back_and_brings_them_again(edits: list[tuple[int, int, str]], turns: list[int]) -> None:
    one = story()
    undo = Undo("me", lambda: 0)
    undo.track(one)
    for number, edit in enumerate(edits):
        undo.step()
        length = len(one.lines("body"))
        start, end = min(edit[0], length), min(edit[0] + edit[1], length)
        suggest(one, "body", start, end, edit[2], ann(), "me")
        if number % 3 == 2 and (open_ := suggestions(one)):
            undo.step()
            decide(one, [open_[0].id], "accepted" if number % 2 else "rejected", by="ed", at="now", origin="me")
    at_end = one.chunks("body")
    while undo.undo():
        assert one.chunks("body") == reopened(one).chunks("body")
    assert one.lines("body").text() == START and not suggestions(one)
    while undo.redo():
        pass
    assert one.chunks("body") == at_end == reopened(one).chunks("body")


@given(st.lists(st.tuples(EDIT, st.sampled_from(["ann", "bo", ""])), max_size=10), st.integers(0, 3))
@settings(deadline=None, max_examples=40)
def test_a_view_follows_whatever_is_done(acts: list[tuple[tuple[int, int, str], str]], decided: int) -> None:
    one = story()
    other = reopened(one)
    which: tuple[Which, ...] = ("original", "marked", "accepted")
    views = [View(one, "body", each) for each in which]

    def follow(change: Any) -> None:
        for view in views:
            if change.field == "body":
                view.follow(change)

    one.on_change(follow)
    for number, (edit, name) in enumerate(acts):
        target = other if number % 3 == 2 else one
        carry_out(target, edit, Proposer(name, lambda: "now") if name else None)
        one.apply(other.update(one.state()))
        other.apply(one.update(other.state()))
        if number == decided and (open_ := suggestions(one)):
            decide(one, [open_[0].id], "accepted", by="ed", at="now")
        for view in views:
            assert view.lines.text() == reading(one, view.which)


def test_one_changes_a_fresh_suggestion_of_ones_own() -> None:
    """Overwriting it does not mark old and new words as deleted (nytimes/ice, issue 9)."""
    one = story("The old bridge")
    suggest(one, "body", 4, 7, "new", ann())
    suggest(one, "body", 7, 10, "nice", ann())
    (found,) = suggestions(one)
    assert (found.kind, found.deleted, found.inserted) == ("replace", "old", "nice")
    for at in range(11, 7, -1):
        suggest(one, "body", at - 1, at, "", ann())
    (found,) = suggestions(one)
    assert (found.kind, found.deleted, found.inserted) == ("delete", "old", "")


def test_letters_taken_out_one_by_one_are_one_suggestion() -> None:
    one = story("The bridge")
    for at in (10, 9, 8, 7):
        suggest(one, "body", at - 1, at, "", ann())
    (found,) = suggestions(one)
    assert found.deleted == "idge"


def test_words_that_somebody_types_meanwhile_are_not_taken_out() -> None:
    one = story("The old bridge was closed")
    other = reopened(one)
    suggest(one, "body", 0, 14, "", ann())
    other.splice("body", 8, 8, "iron ")
    other.splice("body", 6, 6, "d")
    meet({"one": one, "other": other})
    assert one.value().body == "The oldd iron bridge was closed"
    for document in (one, other, reopened(one)):
        (found,) = suggestions(document)
        decide(document, [found.id], "accepted", by="ed", at="now")
        assert document.value().body == "d iron was closed"  # of blanks nobody knows whose they are


def test_mending_words_that_somebody_suggests_is_part_of_them() -> None:
    one = story("The bridge")
    suggest(one, "body", 4, 4, "odl ", ann())
    one.splice("body", 5, 5, "l")
    (found,) = suggestions(one)
    assert found.inserted == "oldl "
    decide(one, [found.id], "rejected", by="ed", at="now")
    assert one.value().body == "The bridge"


def test_fields_bylines_and_captions_are_proposed_and_decided() -> None:
    one = story()
    one.set("slugline", "bridge")
    one.set("bylines", (Byline("b1", name="Ann"),))
    who = ann()
    suggest_value(one, "slugline", "old-bridge", who)
    suggest_value(one, "slugline", "older-bridge", who)
    suggest_value(one, "bylines", (Byline("b1", name="Ann Lee"), Byline("b2", name="Bo")), who)
    suggest_value(one, "keywords", ("river",), who)
    suggest_value(one, "headline", "Bridge closed", who)
    assert (one.value().slugline, one.value().bylines, one.value().headline) == (
        "bridge",
        (Byline("b1", name="Ann"),),
        "",
    )
    kinds = sorted((s.field, s.kind) for s in suggestions(one))
    assert kinds == [
        ("bylines", "add"),
        ("bylines", "amend"),
        ("headline", "insert"),
        ("keywords", "set"),
        ("slugline", "set"),
    ]
    assert suggesting.accepted(one).slugline == "older-bridge"
    assert [b.name for b in suggesting.accepted(one).bylines] == ["Ann Lee", "Bo"]
    wanted = suggesting.accepted(one)
    decide(one, [s.id for s in suggestions(one)], "accepted", by="ed", at="now")
    assert one.value() == wanted and not one.value().suggestions
    photo = Document(Photo, "p")
    photo.set("caption", "A bridge")
    suggest_value(photo, "caption", "The old bridge", who)
    assert photo.value().caption == "A bridge" and suggesting.accepted(photo).caption == "The old bridge"


def test_what_was_decided_is_kept() -> None:
    one = story("The old bridge")
    suggest(one, "body", 4, 8, "", ann())
    (found,) = suggestions(one)
    assert decide(one, [found.id], "accepted", by="ed", at="2026-11-23T11:00:00+00:00") == 1
    (told,) = one.proposals().values()
    assert (told["outcome"], told["decided_by"], told["by"], told["deleted"]) == ("accepted", "ed", "ann", "old ")
    assert decide(one, [found.id], "rejected", by="ed", at="now") == 0


def test_of_a_deletion_only_the_words_that_it_was_made_for_are_marked() -> None:
    said = {"by": "ann", "at": "", "words": "old bridge", "n": 1}
    chunks = [Chunk("The ", {}), Chunk("old iron bridge", {"del:1": said}), Chunk(".", {})]
    marked = ["".join(c.words for c in own_only(chunks) if "del:1" in c.marks)]
    assert marked == ["old bridge"]


def test_blank_lines_of_somebody_else_are_not_taken_for_letters_that_were_meant() -> None:
    said = {"by": "ann", "at": "", "words": "\n\n\n\n\n\nxy", "n": 1}
    marked = ["".join(c.words) for c in own_only([Chunk("x\n\n\n\n\n\ny", {"del:1": said})]) if "del:1" in c.marks]
    assert marked == ["x", "y"]


def test_words_that_are_cut_and_pasted_elsewhere_are_moved() -> None:
    one, who = story("The old bridge was closed today"), ann()
    suggest(one, "body", 19, 25, "", who)
    suggest(one, "body", 0, 0, "closed ", who)
    (found,) = suggestions(one)
    assert (found.kind, found.deleted, found.inserted) == ("move", "closed", "closed ")
    accepted = reopened(one)
    decide(accepted, [found.id], "accepted", by="ed", at="now")
    decide(one, [found.id], "rejected", by="ed", at="now")
    assert accepted.value().body == "closed The old bridge was  today"
    assert one.lines("body").text() == "The old bridge was closed today"
