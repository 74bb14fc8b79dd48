"""Suggestions of a record whose edits are lost, as far as its tables know them: they do not know where one stood.

One whose words stand there once is put on them again. What has no place of its own any more is told in a note, with its
words and by whom it was; of a photo, which has no notes, it is kept as a suggestion that was overwritten.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from functools import partial
from typing import Any

from deskeditor.news.ids import new_id
from deskeditor.news.kept import kept
from deskeditor.news.records import Note, Suggestion
from deskeditor.text.document import Document
from deskeditor.text.readings import Reading
from deskeditor.text.suggesting import Proposer, suggest


def bring_back(document: Document[Any], suggestions: Iterable[Suggestion]) -> None:
    """Those that the document does not have."""
    if not kept(document.record, "suggested"):
        return
    there = {one.id for one in document.read("suggestions")} | set(document.proposals())
    for one in suggestions:
        if one.id in there:
            continue
        if one.value:
            document.keep_proposal(one.id, _entry(one))
        elif not _put_on_its_words(document, one):
            _tell(document, one)


def _entry(one: Suggestion) -> dict[str, Any]:
    said = {name: getattr(one, name) for name in ("field", "kind", "by", "at", "entry")}
    return said | {"value": json.loads(one.value), "was": json.loads(one.was or "null")}


def _put_on_its_words(document: Document[Any], one: Suggestion) -> bool:
    if one.field not in kept(document.record, "prose") or not one.deleted or one.kind == "move":
        return False
    reading = Reading(document.chunks(one.field), "original")
    if reading.text.count(one.deleted) != 1:
        return False
    at = reading.text.index(one.deleted)
    runs = reading.runs(at, at + len(one.deleted))
    if len(runs) != 1:
        return False
    who = Proposer(one.by, partial(str, one.at))
    with who.one(one.id):
        suggest(document, one.field, *runs[0], one.inserted, who)
    return True


def _tell(document: Document[Any], one: Suggestion) -> None:
    if "notes" not in kept(document.record, "listing"):
        said = {name: value for name, value in asdict(one).items() if name != "id" and value}
        document.keep_proposal(one.id, said | {"outcome": "overwritten"})
        return
    words = " → ".join(f"“{said}”" for said in (one.deleted, one.inserted) if said)
    what = "Was to be put in: " if not one.deleted else "Was to be taken out: " if not one.inserted else ""
    text = f"A suggestion lost its place when the newsroom was repaired. {what}{words}"
    document.add("notes", Note(new_id(), about=one.field, text=text, by=one.by, at=one.at))
