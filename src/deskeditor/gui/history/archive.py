"""What the history asks of the newsroom, as plain functions for a worker; and the story as its session has it now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from deskeditor.gui.history.fields import Known
from deskeditor.gui.history.page import By, Comparison, compared, without_spiked
from deskeditor.gui.history.timeline import Present
from deskeditor.gui.session import Session, Surroundings
from deskeditor.news.problems import BadInput
from deskeditor.news.snapshot import Snapshot, differing
from deskeditor.newsroom import Changed, Newsroom, Version
from deskeditor.review.reading import Since, read_until_now, version_since
from deskeditor.text.changes import changes, words_in_and_out

CHANGES_SHOWN = 500
"""In one list; older ones are asked for."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the time line shows."""

    versions: tuple[Version, ...]
    present: Present


class Archive:
    """The newsroom is asked for each time: a window may go on to another one while its panes stay."""

    def __init__(self, newsroom: Callable[[], Newsroom]) -> None:
        self._newsroom = newsroom

    def line(self, story_id: str, now: Snapshot) -> Line:
        """The versions, the newest first, and how the present state differs from the newest."""
        newsroom = self._newsroom()
        versions = tuple(newsroom.versions(story_id))
        if not versions:
            return Line((), Present())
        try:
            then = without_spiked(newsroom.version_value(versions[0].id))
        except BadInput:  # told when it is compared; the others are there all the same
            return Line(versions, Present())
        added, removed = words_in_and_out(changes(then, now))
        return Line(versions, Present(added, removed, differing(then, now)))

    def compared(self, then_id: str, now_id: str, present: Snapshot, known: Known) -> Comparison:
        """A version with another one, or (without an id) with the present state. Raises NotFound, BadInput."""
        newsroom = self._newsroom()
        then = newsroom.version_value(then_id)
        now = newsroom.version_value(now_id) if now_id else present
        return compared(then, now, known, self._by(present, then_id, now_id, known))

    def _by(self, present: Snapshot, then_id: str, now_id: str, known: Known) -> By:
        """Who changed which field between two versions, in the order in which they did it."""
        newsroom = self._newsroom()
        people = {one.id: one.display_name or one.name for one in newsroom.records("person")}
        at = {version.id: version.at for version in newsroom.versions(present.story.id)}
        since, until = at.get(then_id, ""), at.get(now_id, "9")
        found: dict[tuple[str, str], dict[str, None]] = {}
        for id in (present.story.id, *(photo.id for photo in present.photos)):
            for change in newsroom.history(id):
                if since <= change.at <= until and change.person:
                    name = people.get(change.person) or known.person(change.person)
                    found.setdefault((id, change.field), {})[name] = None
        return {key: tuple(names) for key, names in found.items()}

    def version_since(self, story_id: str, since: Since) -> str:
        """Id of the version to compare with. Raises NotFound."""
        return version_since(self._newsroom(), story_id, since).id

    def read_until_now(self, story_id: str) -> None:
        read_until_now(self._newsroom(), story_id)

    def keep(self, story_id: str, name: str) -> None:
        self._newsroom().keep_version(story_id, "named", name)

    def keep_before_restore(self, story_id: str, at: str) -> None:
        """`at`: of the version that is about to be restored."""
        self._newsroom().keep_version(story_id, "restore", at)

    def set_fields(self, fields: Sequence[tuple[str, str, Any]]) -> None:
        """Of records whose documents are not open here: record, field and value."""
        newsroom = self._newsroom()
        for record_id, name, value in fields:
            newsroom.set_fields(record_id, **{name: value})

    def changes_of(self, present: Snapshot) -> list[tuple[Changed, str]]:
        """Who changed which field of the story, its photos and its quotes, the newest first, and of what."""
        newsroom = self._newsroom()
        told = {present.story.id: ""}
        told |= {photo.id: photo.file_name for photo in present.photos}
        told |= {quote.id: quote.words for quote in present.quotes}
        found = [(change, title) for id, title in told.items() for change in newsroom.history(id)]
        return sorted(found, key=lambda one: one[0].at, reverse=True)[:CHANGES_SHOWN]


def snapshot_of(session: Session) -> Snapshot:
    """The story as it stands in its session, as a version of now would hold it."""
    story = session.value()
    ids = dict.fromkeys(use.photo for use in story.photos)
    photos = (session.photo(id) for id in ids)
    people = session.surroundings.people
    named = {line.person: people[line.person] for line in story.bylines if line.person in people}
    return Snapshot(
        story,
        tuple(photo for photo in photos if photo is not None),
        tuple(quote for quote in session.surroundings.quotes if not quote.spiked),
        {id: person.display_name or person.name for id, person in named.items()},
    )


def known_of(surroundings: Surroundings) -> Known:
    stories: Mapping[str, str] = {id: story.slugline or story.headline for id, story in surroundings.related.items()}
    return Known(surroundings.people, surroundings.sources, stories)
