"""Versions of a story: all its fields as they stood, as a compressed plain value (DESIGN section 3, rule 7).

They are kept when a story is filed, before the first change of a day, before it is imported over or exported, and when
somebody names one. They are only ever added.
"""

import hashlib
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from deskeditor.news.counting import words
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.snapshot import Cause, Snapshot, differing, from_plain, to_plain
from deskeditor.news.times import parse

AUTOMATIC: tuple[Cause, ...] = ("day", "work", "import", "export", "restore", "merge")
"""Those that thinning takes away; the others are kept for good."""


@dataclass(frozen=True, slots=True)
class Version:
    """`words_added` and `words_removed` are against the version before, wherever in the text they stood.

    `name` is a person's own words for a named version, the format for an export, the time (ISO 8601) of the version
    that was restored for what stood before a restore. `fields` are the names of what differs from the version before
    (`news.snapshot.differing`).
    """

    id: str
    at: str
    author: str
    cause: Cause
    name: str
    words: int
    words_added: int
    words_removed: int
    fields: tuple[str, ...]


def keep(db: Database, snapshot: Snapshot, *, author: str, at: str, cause: Cause, name: str = "") -> str:
    """Add a version, unless the last one says the same and will do; the id of the one that holds it."""
    said = json.dumps(to_plain(snapshot), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    content = hashlib.sha256(said).hexdigest()
    last = _last(db, snapshot.story.id)
    if last and last.hash == content and _will_do(last, cause, name):
        return last.id
    before = value_of(db, last.id) if last else None
    added, removed = difference(_words_of(before), _words_of(snapshot))
    id = new_id()
    db.execute(
        "INSERT INTO version (id, story, at, author, cause, reason, words, words_added, words_removed, fields, hash,"
        " value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            id,
            snapshot.story.id,
            at,
            author,
            cause,
            name,
            words(snapshot.story.body),
            added,
            removed,
            json.dumps(differing(before, snapshot)),
            content,
            zlib.compress(said),
        ],
    )
    return id


@dataclass(frozen=True, slots=True)
class _Last:
    id: str
    at: str
    cause: Cause
    name: str
    hash: str


def _last(db: Database, story: str) -> _Last | None:
    found = db.execute(
        "SELECT id, at, cause, reason, hash FROM version WHERE story = ? ORDER BY at DESC, rowid DESC LIMIT 1", [story]
    ).fetchone()
    return _Last(found[0], found[1], *_cause(found[2], found[3]), found[4]) if found else None


def _will_do(last: _Last, cause: Cause, name: str) -> bool:
    """Whether a version with the same content need not be kept again: the one that is there is kept as long."""
    if cause in AUTOMATIC:
        return True
    if cause == "named":
        return last.cause == cause and last.name == name
    return last.cause not in AUTOMATIC


def _cause(cause: str, reason: str) -> tuple[Cause, str]:
    """Cause and name of a row; the first form of the table had a sentence as the reason alone."""
    if cause:
        return cause, reason  # type: ignore[return-value]  # the table holds what `keep` wrote
    if reason.startswith("before the work of"):
        return "day", ""
    if reason.startswith("exported"):
        return "export", reason.removeprefix("exported").removeprefix(" as ")
    match reason.lower():
        case "filed":
            return "filed", ""
        case "published":
            return "published", ""
        case "corrected":
            return "published", reason
    return "named", reason


def keep_by_itself(db: Database, before: Snapshot | None, after: Snapshot, modified: str, now: datetime) -> None:
    """The versions that nobody asks for: when a story is filed, and as it stood before a new day's work."""
    if before is None:
        return
    if after.story.state == "filed" and before.story.state != "filed":
        keep(db, after, author=_last_author(db, after.story.id), at=modified, cause="filed")
        return
    row = db.execute("SELECT modified FROM story WHERE id = ?", [after.story.id]).fetchone()
    today = now.astimezone().date()
    if row and parse(row[0]).astimezone().date() < today:
        keep(db, before, author=_last_author(db, after.story.id), at=modified, cause="day")


def of(db: Database, story: str) -> list[Version]:
    """The versions of a story, the newest first."""
    found = db.execute(
        "SELECT id, at, author, cause, reason, words, words_added, words_removed, fields FROM version WHERE story = ?"
        " ORDER BY at DESC, rowid DESC",
        [story],
    )
    return [
        Version(id, at, author, *_cause(cause, reason), words, added, removed, tuple(json.loads(fields)))
        for id, at, author, cause, reason, words, added, removed, fields in found.fetchall()
    ]


def value_of(db: Database, version: str) -> Snapshot:
    """The story as this version holds it. Raises NotFound, or BadInput when the version is damaged."""
    found = db.execute("SELECT value FROM version WHERE id = ?", [version]).fetchone()
    if found is None:
        raise NotFound(f"There is no version {version}.")
    try:
        said: dict[str, Any] = json.loads(zlib.decompress(found[0]))
    except (zlib.error, ValueError) as error:
        raise BadInput(f"The version {version} is damaged and cannot be read.") from error
    return from_plain(said)


def _words_of(snapshot: Snapshot | None) -> str:
    """What is counted: headline, standfirst, body and captions."""
    return "\n".join(_counted(snapshot)) if snapshot else ""


def _counted(snapshot: Snapshot) -> Iterator[str]:
    yield from (snapshot.story.headline, snapshot.story.dek, snapshot.story.body)
    own = {photo.id: photo.caption for photo in snapshot.photos}
    for use in snapshot.story.photos:
        yield use.caption_override or own.get(use.photo, "")


def difference(before: str, after: str) -> tuple[int, int]:
    """How many words came in and how many went out; a word that only moved is neither."""
    was, now = (Counter(re.findall(r"\S+", text)) for text in (before, after))
    return (now - was).total(), (was - now).total()


def _last_author(db: Database, story: str) -> str:
    found = db.execute(
        "SELECT client.person FROM edit LEFT JOIN client ON client.client = edit.client WHERE edit.record = ?"
        " ORDER BY edit.seq DESC LIMIT 1",
        [story],
    ).fetchone()
    return str(found[0] or "") if found else ""
