"""Find and replace in many stories: every change is shown before it is made, and all of them can be taken back as one.

Where something is suggested, the words are searched as they would be. What somebody said is left alone unless it is
asked for.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from deskeditor.checks.find import Match, Query, in_quotations
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Photo, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import refuse_fields
from deskeditor.text.document import Document
from deskeditor.text.marked import INSERTION
from deskeditor.text.ranges import Runs
from deskeditor.text.view import View

FIELDS = ("headline", "headline_print", "headline_social", "dek", "body")
PHOTO_FIELDS = ("caption", "alt")
CONTEXT = 40
"""Code points that are shown, and compared, before and after the words."""
MOST = 5_000
"""Places that a person can look through; there is an end to it."""
MOST_OF_A_NAME = 40
AT_A_TIME = 100
"""Stories that are written together where somebody waits."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words in a field of a story, or of one of its photos (`record`), and what they become. `start` and `end` are code
    points of the field as it would be with what is suggested there."""

    story: str
    record: str
    field: str
    start: int
    end: int
    words: str
    becomes: str
    before: str
    after: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A story in which something was found."""

    story: str
    name: str
    headline: str
    state: str
    language: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`done`: the places as they are now, which turned round are the way back; `left`: those that were not changed,
    since the words there are others by now. `refused`: sentences about stories that may not be changed."""

    done: tuple[Place, ...]
    left: tuple[Place, ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def stories(self) -> int:
        return len({place.story for place in self.done})


def look(newsroom: Newsroom, stories: Iterable[str], query: Query, replacement: str) -> Iterator[Found]:
    """The stories of these in which something is found, one after the other; those that are gone or spiked are left
    out, and a photo belongs to the first story that shows it. Ends after `MOST` places.

    Raises BadInput for words or a replacement that cannot be used.
    """
    if not query.words:
        raise BadInput("Say what is to be found.")
    query.matches("")  # an expression that is none
    photos: set[str] = set()
    count = 0
    for id in stories:
        try:
            story = newsroom.story(id)
        except NotFound:
            continue
        if story.spiked:
            continue
        places = tuple(_places(newsroom, story, query, replacement, photos))[: MOST - count]
        if places:
            yield Found(id, story.slugline or id, story.headline, story.state, story.language, places)
        count += len(places)
        if count >= MOST:
            return


def _places(newsroom: Newsroom, story: Story, query: Query, replacement: str, seen: set[str]) -> Iterator[Place]:
    yield from _in_record(newsroom, story, story, FIELDS, query, replacement)
    for use in story.photos:
        if use.photo not in seen:
            seen.add(use.photo)
            try:
                photo = newsroom.photo(use.photo)
            except NotFound:
                continue
            yield from _in_record(newsroom, story, photo, PHOTO_FIELDS, query, replacement)


def _in_record(
    newsroom: Newsroom, story: Story, record: Story | Photo, fields: Sequence[str], query: Query, replacement: str
) -> Iterator[Place]:
    document = newsroom.document(record.id) if record.suggestions else None
    for field in fields:
        text = View(document, field, "accepted").lines.text() if document else str(getattr(record, field))
        matches = query.matches(text) if text else []
        quoted = in_quotations(matches, text, story.language) if matches else set()
        for match in matches:
            becomes = query.replaced(text, match, replacement)
            if becomes != text[match.start : match.end]:
                yield _place(story.id, record.id, field, text, match, becomes, match in quoted)


def _place(story: str, record: str, field: str, text: str, match: Match, becomes: str, quoted: bool) -> Place:
    before, after = text[max(0, match.start - CONTEXT) : match.start], text[match.end : match.end + CONTEXT]
    words = text[match.start : match.end]
    return Place(story, record, field, match.start, match.end, words, becomes, before, after, quoted)


def put(newsroom: Newsroom, places: Iterable[Place], name: str = "") -> Outcome:
    """Make these changes, all or, when it cannot be written, none. Of each story a version with this `name` is kept
    before, unless it is empty. Raises DiskTrouble."""
    wanted: dict[str, list[Place]] = {}
    for place in places:
        wanted.setdefault(place.record, []).append(place)
    refused = _refused(newsroom, {place.story for of in wanted.values() for place in of})
    work = _Work([], [])
    changes: dict[str, Callable[[Document[Any]], None]] = {}
    for record, of in wanted.items():
        if of[0].story in refused:
            work.left.extend(of)
        else:
            changes[record] = partial(work.change, of)
    if name:
        for story in dict.fromkeys(of[0].story for record, of in wanted.items() if record in changes):
            newsroom.keep_version(story, "named", name)
    newsroom.edit_together(changes)
    return Outcome(tuple(work.done), tuple(work.left), tuple(dict.fromkeys(filter(None, refused.values()))))


def put_in_turn(newsroom: Newsroom, places: Iterable[Place], name: str = "") -> Iterator[Outcome]:
    """As `put`, but only the changes of a few stories are made together: after each few, what came of all so far. Who
    stops then has changed these and no others. Raises DiskTrouble."""
    by_story: dict[str, list[Place]] = {}
    for place in places:
        by_story.setdefault(place.story, []).append(place)
    so_far = Outcome(())
    stories = list(by_story.values())
    for first in range(0, len(stories), AT_A_TIME):
        few = put(newsroom, (place for of in stories[first : first + AT_A_TIME] for place in of), name)
        refused = tuple(dict.fromkeys((*so_far.refused, *few.refused)))
        so_far = Outcome((*so_far.done, *few.done), (*so_far.left, *few.left), refused)
        yield so_far


def version_name(query: Query, replacement: str) -> str:
    """Of the versions that are kept before."""
    words = " ".join(query.words.split())
    short = words if len(words) <= MOST_OF_A_NAME else words[: MOST_OF_A_NAME - 1] + "…"
    return f"Before “{short}” was replaced"


def _refused(newsroom: Newsroom, stories: Iterable[str]) -> dict[str, str]:
    """Stories that are not to be changed, with the reason; without one they are gone."""
    found = {}
    for story in stories:
        try:
            refuse_fields(newsroom, story, {})
        except Refused as reason:
            found[story] = str(reason)
        except NotFound:
            found[story] = ""
    return found


@dataclass(frozen=True, slots=True)
class _Work:
    done: list[Place]
    left: list[Place]

    def change(self, places: Sequence[Place], document: Document[Any]) -> None:
        """Those of one record."""
        for field in dict.fromkeys(place.field for place in places):
            self._in_field([place for place in places if place.field == field], document, field)

    def _in_field(self, places: Sequence[Place], document: Document[Any], field: str) -> None:
        view = View(document, field, "accepted")
        text = view.lines.text()
        found: list[tuple[Place, Runs]] = []
        for place in sorted(places, key=lambda one: one.start):
            at = _now(text, place)
            if at is None or (found and at < found[-1][0].end):
                self.left.append(place)
            else:
                moved = replace(place, start=at, end=at + len(place.words))
                found.append((moved, view.runs(moved.start, moved.end) or (view.span(at, at),)))
        for place, runs in reversed(found):
            for first, last in reversed(runs[1:]):
                document.splice(field, first, last, "")
            _write(document, field, *runs[0], place.becomes)
        self._note([place for place, _ in found], document, field)

    def _note(self, places: Sequence[Place], document: Document[Any], field: str) -> None:
        text = View(document, field, "accepted").lines.text()
        shift = 0
        for place in places:
            start = place.start + shift
            now = Match(start, start + len(place.becomes))
            self.done.append(_place(place.story, place.record, field, text, now, place.words, place.quoted))
            shift += len(place.becomes) - len(place.words)


def _write(document: Document[Any], field: str, first: int, last: int, words: str) -> None:
    """Words that stand for suggested ones are suggested, too, by the same person."""
    runs = document.runs(field)
    behind = runs.around(first)[1] if runs is not None and last > first else None
    marks = {key: said for key, said in behind.marks.items() if key.startswith(INSERTION)} if behind else {}
    if marks and words:
        document.put(field, last, last, words, marks)
        words = ""
    document.splice(field, first, last, words)


def _now(text: str, place: Place) -> int | None:
    """Where the words of a place are by now: there, or at the one other place where the same stands around them."""
    whole = place.before + place.words + place.after
    first = place.start - len(place.before)
    if text.startswith(whole, first) and first >= 0:
        return place.start
    at = text.find(whole)
    return at + len(place.before) if at >= 0 and text.find(whole, at + 1) < 0 else None
