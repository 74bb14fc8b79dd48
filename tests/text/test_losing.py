"""What two people do to the same suggestion at once: nothing is accepted silently, applied elsewhere or lost."""

from typing import Any

from deskeditor.news.records import Story
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.losing import mend
from deskeditor.text.readings import Reading
from deskeditor.text.suggesting import Proposer, decide, suggest, suggestions
from deskeditor.text.undo import Undo

START = "The old bridge was closed."


def person(name: str) -> Proposer:
    return Proposer(name, lambda: "2026-11-23T10:00:00+00:00")


def two() -> tuple[Document[Any], Document[Any]]:
    """The same story in two windows, with `iron ` suggested."""
    one: Document[Any] = Document(Story, "one")
    one.set("body", START)
    suggest(one, "body", 8, 8, "iron ", person("ann"))
    other: Document[Any] = Document(Story, "one", [one.update()])
    for document in (one, other):
        document.lines("body")
    return one, other


def meet(*documents: Document[Any]) -> None:
    for _ in range(3):
        for document in documents:
            for other in documents:
                document.apply(other.update(document.state()))
                mend(document, at="now")
    assert all(document.chunks("body") == documents[0].chunks("body") for document in documents)


def every(document: Document[Any]) -> list[str]:
    return [one.id for one in suggestions(document)]


def test_what_is_typed_into_a_suggestion_while_somebody_rejects_it_stays_a_suggestion() -> None:
    one, other = two()
    decide(one, every(one), "rejected", by="ed", at="now")
    suggest(other, "body", 12, 12, "ic", person("ann"))
    meet(one, other)
    assert one.value().body == START
    (left,) = suggestions(one)
    assert (left.inserted, left.by) == ("ic", "ann")
    decide(one, [left.id], "rejected", by="ed", at="now")
    assert one.lines("body").text() == START


def test_what_is_typed_into_a_suggestion_while_somebody_accepts_it_stays_a_suggestion() -> None:
    one, other = two()
    decide(one, every(one), "accepted", by="ed", at="now")
    suggest(other, "body", 12, 12, "ic", person("ann"))
    meet(one, other)
    assert one.value().body == "The old iron bridge was closed."
    assert [left.inserted for left in suggestions(one)] == ["ic"]


def test_two_suggestions_in_one_another_mark_no_other_words() -> None:
    one, other = two()
    suggest(other, "body", 10, 10, "!", person("bo"))
    decide(one, every(one), "accepted", by="ed", at="now")
    meet(one, other)
    assert one.value().body == "The old iron bridge was closed."
    assert Reading(one.chunks("body"), "accepted").text == "The old ir!on bridge was closed."


def test_who_deletes_a_suggestion_leaves_a_record_of_it() -> None:
    one, _other = two()
    one.actor = "ed"
    one.splice("body", 6, 14, "")
    (kept,) = one.proposals().values()
    assert (kept["outcome"], kept["by"], kept["decided_by"], kept["inserted"]) == ("overwritten", "ann", "ed", "iron ")
    assert not suggestions(one)


def test_a_deletion_of_words_that_somebody_deletes_meanwhile_is_kept_as_overwritten() -> None:
    one, other = two()
    suggest(one, "body", 0, 4, "", person("bo"))
    other.splice("body", 0, 8, "")
    meet(one, other)
    kept = [said for said in one.proposals().values() if said["outcome"] == "overwritten"]
    assert [(said["by"], said["deleted"]) for said in kept] == [("bo", "The ")]


def test_an_anchor_on_words_of_the_original_is_not_on_what_is_suggested_between_them() -> None:
    one, _other = two()
    anchors.keep(one, "a", anchors.make_in_original(one, "body", 4, 14))
    assert anchors.kept(one)["a"].exact == "old bridge"
    assert anchors.place(one, "a") == (4, 19) and anchors.place_in_original(one, "a") == (4, 14)
    assert one.ranges("body")["a"] == ((4, 8), (13, 19))


def test_who_deletes_a_suggestion_letter_by_letter_leaves_a_record_of_all_of_it() -> None:
    one, _other = two()
    one.actor = "ed"
    for end in (13, 12, 11, 10, 9):
        one.splice("body", end - 1, end, "")
    (kept,) = one.proposals().values()
    assert (kept["outcome"], kept["inserted"]) == ("overwritten", "iron ")


def test_who_takes_a_suggestion_of_ones_own_back_leaves_a_record_of_it() -> None:
    one, other = two()
    suggest(one, "body", 8, 13, "", person("ann"))
    meet(one, other)
    assert one.lines("body").text() == START
    (kept,) = other.proposals().values()
    assert (kept["outcome"], kept["inserted"], kept["decided_by"]) == ("withdrawn", "iron ", "ann")


def test_undo_of_a_suggestion_leaves_a_record_of_it_until_it_is_done_again() -> None:
    one, other = two()
    one.actor = "bo"
    undo = Undo("me", lambda: 0)
    undo.track(one)
    suggest(one, "body", 0, 4, "A ", person("bo"), "me")
    meet(one, other)
    undo.undo()
    meet(one, other)
    (kept,) = other.proposals().values()
    assert (kept["outcome"], kept["deleted"], kept["inserted"]) == ("withdrawn", "The ", "A ")
    undo.redo()
    meet(one, other)
    assert not other.proposals() and len(suggestions(other)) == 2


def test_halves_of_a_suggestion_that_two_people_delete_at_once_leave_a_record() -> None:
    one, other = two()
    one.splice("body", 8, 11, "")
    other.splice("body", 11, 13, "")
    meet(one, other)
    (kept,) = other.proposals().values()
    assert kept["outcome"] == "overwritten" and not suggestions(one)


def test_a_decision_taken_back_when_the_words_are_gone_leaves_the_suggestion_overwritten() -> None:
    one, other = two()
    undo = Undo("me", lambda: 0)
    undo.track(one)
    suggest(one, "body", 0, 4, "", person("bo"))
    (last,) = [found.id for found in suggestions(one) if found.deleted]
    decide(one, [last], "rejected", by="ann", at="now", origin="me")
    other.splice("body", 0, 4, "")
    meet(one, other)
    undo.undo()
    assert one.proposals()[last]["outcome"] == "overwritten" and len(suggestions(one)) == 1
