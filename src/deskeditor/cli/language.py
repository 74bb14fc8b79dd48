"""What the language check found, on the command line."""

from dataclasses import asdict, dataclass
from textwrap import shorten
from typing import Any

from deskeditor.cli.commands import one_line, people_of
from deskeditor.news.findings import Finding
from deskeditor.news.problems import NotFound
from deskeditor.news.records import Ignored, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.copyread import Read, copyread
from deskeditor.review.ignoring import CAPTION, ignore

MOST_WORDS = 60
"""So many characters of the words that are meant stand in a line."""


@dataclass(frozen=True, slots=True)
class ReadHere:
    """With what a person wants to read instead of ids: photos by their uses, names of people by theirs."""

    read: Read
    photos: dict[str, str]
    people: dict[str, str]


def read_of(newsroom: Newsroom, story_id: str) -> ReadHere:
    """The language check of a saved story. Raises NotFound."""
    photos = {CAPTION + use.id: use.photo for use in newsroom.story(story_id).photos}
    read = copyread(newsroom, story_id)
    people = people_of(newsroom) if read.ignored else {}
    return ReadHere(read, photos, {id: person.display_name or person.name for id, person in people.items()})


def let_stand(newsroom: Newsroom, story_id: str, words: str, reason: str) -> None:
    """Let what is found on these words stand, wherever they are in the story. Raises NotFound, DiskTrouble."""
    found = {one.rule: one for one in copyread(newsroom, story_id).open if one.text == words}
    if not found:
        raise NotFound(f"The language check finds nothing on “{one_line(words)}” in this story.")
    with newsroom.edit(Story, story_id) as document:
        for one in found.values():
            ignore(document, one, "story", None, by=newsroom.me, reason=reason)


def shapes(here: ReadHere, *, ignored: bool) -> list[dict[str, Any]]:
    """Each finding as `check` prints it; the gravest first."""
    found = [_shape(one, here) for one in sorted(here.read.open, key=lambda one: one.rank)]
    if ignored:
        found += [_shape(one, here) | _let_stand(why, here) for one, why in here.read.ignored]
    return found


def _shape(one: Finding, here: ReadHere) -> dict[str, Any]:
    record = here.photos.get(one.field, "")
    return {
        "kind": one.kind,
        "level": one.level,
        "rule": one.rule,
        "field": "caption" if one.field.startswith(CAPTION) else one.field,
        "record": record,
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "message": one.message,
        "suggestions": list(one.suggestions),
        "quoted": one.quoted,
        "language": one.language,
        "elsewhere": [asdict(other) for other in one.elsewhere],
        "ignored": None,
    }


def _let_stand(why: Ignored, here: ReadHere) -> dict[str, Any]:
    by = here.people.get(why.by, why.by)
    return {"ignored": {"id": why.id, "scope": why.scope, "reason": why.reason, "by": by, "at": why.at}}


def line(shape: dict[str, Any]) -> str:
    """A finding for a person, in one line."""
    words = shape.get("text", "")
    there = f"“{shorten(words, MOST_WORDS, placeholder='…')}”: " if words and words not in shape["message"] else ""
    said = f"{shape['level']}: {shape['field']}: {there}{shape['message']}"
    if suggested := shape.get("suggestions") if "rule" in shape else None:
        said += f" ({' | '.join(suggested)})"
    if why := shape.get("ignored"):
        said = f"ignored by {why['by'] or 'somebody'}{', ' + why['reason'] if why['reason'] else ''}: {said}"
    return one_line(said)
