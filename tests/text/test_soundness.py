"""What is damaged in the log, or made up by somebody, is read as nothing and takes no words along."""

from typing import Any

import pytest

from deskeditor.news.notes import threads
from deskeditor.news.records import Claim, Note, Story
from deskeditor.review.checking import coverage
from deskeditor.review.notes import places
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, decide, suggest, suggestions

BODY = "The barrier opened on Monday."
AT = "2026-11-24T10:00:00Z"
WHO = Proposer("ann", lambda: AT)


def a_story() -> Document[Story]:
    document = Document(Story, "s1")
    document.set("body", BODY)
    suggest(document, "body", 4, 11, "gate", WHO)
    document.add("notes", Note("n1", text="Is it?", by="ann", at=AT))
    document.add("claims", Claim("c1", words="Monday"))
    anchors.keep(document, "c1", anchors.make(document, "body", 26, 32))
    return document


def elsewhere(document: Document[Story]) -> Document[Story]:
    """As another program reads it from the log."""
    return Document(Story, "s1", [document.update()])


@pytest.mark.parametrize("key", ["ins:a", "del:a", "ins:", "del", "odd", "del:../'\"\u202e"])
@pytest.mark.parametrize(
    "said",
    [
        5,
        "words",
        True,
        [1],
        {},
        {"by": 5, "at": []},
        {"by": {"a": 1}, "words": None},
        {"by": "bo", "words": ["a"], "n": 10**18},
        {"words": "opened", "n": "x"},
        {"n": 1e400},
    ],
)
def test_marks_of_any_shape_cost_no_words(key: str, said: Any) -> None:
    document = a_story()
    document._texts["body"].format(16, 22, {key: said})
    document = elsewhere(document)
    names = {str(say.get("by", "")) for chunk in document.chunks("body") for say in chunk.marks.values()}
    assert names <= {"ann", "bo", ""}
    suggest(document, "body", 0, 0, "Now: ", WHO)
    decide(document, [one.id for one in suggestions(document)], "rejected", by="ed", at=AT)
    left = BODY.replace("opened", "") if key == "ins:a" else BODY  # an insertion, whoever says what of it
    assert elsewhere(document).lines("body").text() == left


@pytest.mark.parametrize("id", ["c1", "odd '\u202e id"])
@pytest.mark.parametrize(
    "entry",
    [
        5,
        [],
        {},
        {"field": "nope", "words": ""},
        {"field": ["body"], "words": ""},
        {"field": "bylines", "words": "AAA="},
        {"field": "body"},
        {"field": "body", "words": 5},
        {"field": "body", "words": "!!"},
        {"field": "body", "words": "AAE="},
        {"field": "body", "words": "AAH///////////////////8="},
        {"field": "body", "words": "AQEBAQEB"},
    ],
)
def test_an_anchor_of_any_shape_holds_on_to_nothing(id: str, entry: Any) -> None:
    document = a_story()
    document._anchors[id] = entry
    document = elsewhere(document)
    places(document, threads(document.read("notes")))
    coverage(document, [])
    assert document.ranges("body").get(id, ()) == () or id != "c1"
    document.splice("body", 0, 0, "Now: ")
    assert document.read("body") == f"Now: {BODY}"


@pytest.mark.parametrize(
    "entry",
    [
        {"field": "state", "kind": "set", "value": "published"},
        {"field": "pubstatus", "kind": "set", "value": "canceled"},
        {"field": "notes", "kind": "add", "value": {"id": "n9", "text": "made up"}},
        {"field": "nope", "kind": "set", "value": 5},
        {"field": ["x"], "kind": {}, "value": None},
        {"kind": "set"},
    ],
)
def test_what_nobody_can_suggest_is_no_suggestion(entry: Any) -> None:
    document = a_story()
    document._proposed["p1"] = entry
    document = elsewhere(document)
    assert "p1" not in {one.id for one in suggestions(document)}
    decide(document, ["p1", *(one.id for one in suggestions(document))], "accepted", by="ed", at=AT)
    now = elsewhere(document).value()
    assert (now.state, now.pubstatus, len(now.notes), now.body) == ("draft", "usable", 1, "The gate opened on Monday.")
