"""What persons were told, and what happened that they may have to be told of (`news.notices`)."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlite_utils import Database

from deskeditor.news.notices import Altered, Given, Move, Notice, StoryNews, new_among
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Note
from deskeditor.news.snapshot import Snapshot, differing
from deskeditor.news.times import parse
from deskeditor.news.workflow import Meaning
from deskeditor.store import log, plainrows, projection, versions
from deskeditor.store.destinations import Home
from deskeditor.store.rows import value_of

READ_BY_READERS = (
    *("headline", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "body", "tagline"),
    *("bylines", "photos", "related", "editors_note", "caption", "alt", "credit", "embargo"),
)
"""What is meant when a story was changed after it was ready."""
NOTE = tuple(f.name for f in fields(Note))
A_SECOND_LATER = 2.0
"""The version that a decision leaves is of the moment when the edit was written."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Which stories have changed: `up_to`, the number of the last edit; `behind`, those whose tables do not show it."""

    up_to: int
    stories: frozenset[str]
    behind: frozenset[str]


class Notices:
    """The notices of a newsroom. Each person's are their own."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def of(self, person: str, limit: int = 200, *, only_unread: bool = False) -> list[Notice]:
        """The newest first."""
        where = "person = ? AND read_at = ''" if only_unread else "person = ?"
        order = f"at DESC, rowid DESC LIMIT {int(limit)}"
        return self._home.ask(lambda db: plainrows.read(db, Notice, where, [person], order))

    def unread(self, person: str) -> int:
        found = "SELECT count(*) FROM notice WHERE person = ? AND read_at = ''"
        return self._home.ask(lambda db: int(db.execute(found, [person]).fetchone()[0]))

    def find(self, person: str, name: str) -> Notice:
        """The notice with this id or unique beginning of one. Raises NotFound, BadInput when several begin so."""
        where = "person = ? AND id >= ? AND id < ?"
        found = self._home.ask(lambda db: plainrows.read(db, Notice, where, [person, name, name + "g"]))
        if len(found) != 1 or not name:
            said = "There is no notice" if not found else "Several notices begin with"
            raise (BadInput if found else NotFound)(f"{said} “{name}”; `notices list` shows them.")
        return found[0]

    def add(self, notices: Collection[Notice]) -> list[Notice]:
        """Keep those that are not here yet, and return them. Nothing is written when there are none."""
        if not notices or not new_among(notices, self._home.ask(lambda db: _known(db, notices))):
            return []

        def keep(db: Database) -> list[Notice]:
            new = new_among(notices, _known(db, notices))
            for notice in new:
                plainrows.put(db, notice)
            return new

        return self._home.act(keep)

    def mark_read(self, person: str, ids: Collection[str], at: str) -> None:
        """An empty `at`: unread again. Those of others, and those that are so already, stay as they are."""
        change = "UPDATE notice SET read_at = ? WHERE person = ? AND (read_at = '') = ? AND id IN"
        values = [at, person, int(bool(at)), json.dumps(sorted(ids))]
        self._home.act(lambda db: db.execute(f"{change} (SELECT value FROM json_each(?))", values).rowcount)

    # what happened

    def changes(self, since: int) -> Changes:
        """The stories with edits after the one with this number."""
        return self._home.ask(lambda db: _changes(db, since))

    def lately(self, since: str, limit: int) -> frozenset[str]:
        """The stories that were changed after this moment (ISO 8601, UTC), at most so many: the last ones."""
        asked = "SELECT id FROM story WHERE spiked = 0 AND modified > ? ORDER BY modified DESC LIMIT ?"
        return self._home.ask(lambda db: _ids(db, asked, [since, limit]))

    def due(self, since: str, until: str, limit: int) -> frozenset[str]:
        """The stories that are not out and have their deadline in this time (ISO 8601, UTC, to the second)."""
        asked = "SELECT id FROM story WHERE spiked = 0 AND due > ? AND due <= ? ORDER BY due DESC LIMIT ?"
        return self._home.ask(lambda db: _ids(db, asked, [since, until, limit]))

    def news_of(self, stories: Collection[str], meaning: Callable[[str], Meaning]) -> list[StoryNews]:
        """What happened to these stories, as the tables say. `meaning`: what a state means in this house."""
        return self._home.ask(lambda db: list(_news(db, sorted(stories), meaning)))


def lacking(theirs: Database, ours: Database) -> list[Notice]:
    """What another copy of the newsroom told of stories that are here and we did not, or what was read there."""
    here = {str(id): str(read) for id, read in ours.execute("SELECT id, read_at FROM notice").fetchall()}
    coming = [one for one in plainrows.read(theirs, Notice) if one.id not in here or (one.read_at and not here[one.id])]
    stories = {one.story for one in coming if log.kind_of(ours, one.story) == "story"}
    return [one for one in coming if one.story in stories]


def take_in(db: Database, coming: Iterable[Notice]) -> None:
    """In the caller's transaction."""
    for notice in coming:
        plainrows.put(db, notice)


def _known(db: Database, notices: Iterable[Notice]) -> frozenset[str]:
    ids = json.dumps([notice.id for notice in notices])
    return _ids(db, "SELECT id FROM notice WHERE id IN (SELECT value FROM json_each(?))", [ids])


def _ids(db: Database, asked: str, values: Sequence[Any]) -> frozenset[str]:
    return frozenset(str(row[0]) for row in db.execute(asked, values).fetchall())


def _changes(db: Database, since: int) -> Changes:
    up_to = int(db.execute("SELECT coalesce(max(seq), 0) FROM edit").fetchone()[0])
    changed = _ids(db, "SELECT DISTINCT record FROM edit WHERE seq > ? AND seq <= ? AND kind = 'story'", [since, up_to])
    behind = _ids(db, "SELECT record FROM projection WHERE logged_seq > projected_seq AND kind = 'story'", [])
    return Changes(up_to, changed, behind)


STORY = ("id", "headline", "slugline", "desk", "state", "assignee", "created_by", "deadline", "hold", "spiked")


def _news(db: Database, ids: list[str], meaning: Callable[[str], Meaning]) -> Iterator[StoryNews]:
    these = "IN (SELECT value FROM json_each(?))"
    value = [json.dumps(ids)]
    asked = f"SELECT {', '.join(STORY)} FROM story WHERE id {these}"
    stories = [dict(zip(STORY, row, strict=True)) for row in db.execute(asked, value).fetchall()]
    writers = _by_story(db, f"SELECT story, person FROM byline WHERE person <> '' AND story {these}", value)
    moves = _by_story(
        db,
        "SELECT record, id, value, actor, at, note FROM decision"
        f" WHERE what = 'state' AND record {these} ORDER BY at, id",
        value,
    )
    given = _by_story(
        db,
        "SELECT record, id, before, after, person, at, field FROM history"
        f" WHERE field IN ('', 'assignee') AND record {these} ORDER BY at, field",
        value,
    )
    notes = _by_story(
        db, f"SELECT story, {', '.join(NOTE)} FROM note WHERE story {these} ORDER BY story, position", value
    )
    for row in stories:
        id = row["id"]
        news = StoryNews(
            id,
            row["headline"] or row["slugline"],
            row["desk"],
            row["state"],
            row["assignee"],
            tuple(dict.fromkeys(one[0] for one in writers[id])) or tuple(filter(None, (row["created_by"],))),
            row["deadline"],
            bool(row["hold"] or row["spiked"]),
            tuple(_move(one) for one in moves[id]),
            _given(given[id], row["assignee"]),
            tuple(_note(one) for one in notes[id]),
        )
        if meaning(news.state) in ("ready", "scheduled"):
            news = replace(news, altered=_altered(db, news, meaning))
        yield news


def _by_story(db: Database, asked: str, values: Sequence[Any]) -> "defaultdict[str, list[Any]]":
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in db.execute(asked, values).fetchall():
        found[row[0]].append(row[1:])
    return found


def _given(rows: list[Any], now: str) -> tuple[Given, ...]:
    """To whom the story was given, from the first: it may have been begun for somebody, of which the history has no row
    but that of the beginning. `now`: who has it."""
    changes = [row for row in rows if row[5]]
    begun = next((row for row in rows if not row[5]), None)
    first = str(changes[0][1] or "") if changes else now
    at_first = [Given(begun[0], first, begun[3], begun[4])] if begun is not None and first else []
    return (*at_first, *(Given(id, str(after or ""), by, at) for id, _, after, by, at, _ in changes))


def _move(row: Sequence[Any]) -> Move:
    try:
        state = json.loads(row[1])
    except ValueError:
        state = ""
    return Move(row[0], state if isinstance(state, str) else "", row[2], row[3], row[4])


def _note(row: Sequence[Any]) -> Note:
    said = dict(zip(NOTE, row, strict=True))
    return Note(**said | {"mentions": value_of(tuple[str, ...], said["mentions"])})


def _altered(db: Database, news: StoryNews, meaning: Callable[[str], Meaning]) -> tuple[Altered, ...]:
    """Who changed what readers get since the last time that the story was made ready, each person once.

    The history tells typing in a field once in a sitting; so the words are held against the version that was kept.
    """
    ready = next((move for move in reversed(news.moves) if meaning(move.state) == "ready"), None)
    if ready is None or not _later(projection.modified(db, news.story), ready.at):
        return ()
    then, story = _version_at(db, news.story, ready.at), projection.read(db, "story", news.story)
    if then is None or story is None:
        return ()
    now = projection.snapshot_of(db, story, projection.read)
    records = json.dumps([news.story, *(photo.id for photo in now.photos)])
    found: dict[str, Altered] = {}
    for name in (name for name in differing(then, now) if name in READ_BY_READERS):
        person, at = _last_change(db, records, name) or ("", projection.modified(db, news.story))
        before = found.get(person, Altered((), person, ""))
        found[person] = Altered((*before.fields, name), person, max(before.at, at))
    return tuple(found.values())


def _last_change(db: Database, records: str, field: str) -> tuple[str, str] | None:
    """Who changed this field of one of these records (JSON) last, and when."""
    row = db.execute(
        "SELECT person, at FROM history WHERE record IN (SELECT value FROM json_each(?)) AND field = ?"
        " ORDER BY at DESC, rowid DESC LIMIT 1",
        [records, field],
    ).fetchone()
    return (str(row[0]), str(row[1])) if row else None


def _version_at(db: Database, story: str, at: str) -> Snapshot | None:
    """The story as it stood when this was decided, as far as a version holds it."""
    found = db.execute("SELECT id, at FROM version WHERE story = ? ORDER BY at DESC, rowid DESC", [story]).fetchall()
    wanted = next((str(id) for id, kept in found if not _later(kept, at, A_SECOND_LATER)), None)
    return versions.readable(db, wanted) if wanted else None


def _later(one: str, other: str, than_s: float = 0.0) -> bool:
    try:
        return (parse(one) - parse(other)).total_seconds() > than_s
    except BadInput:
        return False
