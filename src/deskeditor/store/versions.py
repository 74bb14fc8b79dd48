"""Versions of a story: all its fields as they stood, as a compressed plain value (DESIGN section 3, rule 7).

They are kept when a story is filed, before the first change of a day, before it is imported over or exported, and when
somebody names one. They are only ever added.
"""

import hashlib
import json
import re
import zlib
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from deskeditor.news.counting import words
from deskeditor.news.ids import new_id
from deskeditor.news.plain import plain, unplain
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Story
from deskeditor.news.times import parse

FILED = "filed"
BEFORE_THE_DAY = "before the work of {day}"


@dataclass(frozen=True, slots=True)
class Version:
    """`words_added` and `words_removed` are against the version before, wherever in the text they stood."""

    id: str
    at: str
    author: str
    reason: str
    words: int
    words_added: int
    words_removed: int


def keep(db: Database, story: Story, *, author: str, at: str, reason: str) -> str:
    """Add a version, unless the last one says the same for the same reason; the id of the one that holds it."""
    said = json.dumps(plain(story), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    content = hashlib.sha256(said).hexdigest()
    last = db.execute(
        "SELECT id, hash, reason FROM version WHERE story = ? ORDER BY at DESC, rowid DESC LIMIT 1", [story.id]
    ).fetchone()
    if last and last[1] == content and last[2] == reason:
        return str(last[0])
    added, removed = difference(value_of(db, last[0]).body if last else "", story.body)
    id = new_id()
    db.execute(
        "INSERT INTO version (id, story, at, author, reason, words, words_added, words_removed, hash, value)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [id, story.id, at, author, reason, words(story.body), added, removed, content, zlib.compress(said)],
    )
    return id


def keep_by_itself(db: Database, before: Story | None, after: Story, modified: str, now: datetime) -> None:
    """The versions that nobody asks for: when a story is filed, and as it stood before a new day's work."""
    if before is None:
        return
    if after.state == "filed" and before.state != "filed":
        keep(db, after, author=_last_author(db, after.id), at=modified, reason=FILED)
        return
    row = db.execute("SELECT modified FROM story WHERE id = ?", [after.id]).fetchone()
    today = now.astimezone().date()
    if row and parse(row[0]).astimezone().date() < today:
        reason = BEFORE_THE_DAY.format(day=today.isoformat())
        keep(db, before, author=_last_author(db, after.id), at=modified, reason=reason)


def of(db: Database, story: str) -> list[Version]:
    """The versions of a story, the newest first."""
    found = db.execute(
        "SELECT id, at, author, reason, words, words_added, words_removed FROM version WHERE story = ?"
        " ORDER BY at DESC, rowid DESC",
        [story],
    )
    return [Version(*row) for row in found.fetchall()]


def value_of(db: Database, version: str) -> Story:
    """The story as this version holds it. Raises NotFound, or BadInput when the version is damaged."""
    found = db.execute("SELECT value FROM version WHERE id = ?", [version]).fetchone()
    if found is None:
        raise NotFound(f"There is no version {version}.")
    try:
        said: dict[str, Any] = json.loads(zlib.decompress(found[0]))
    except (zlib.error, ValueError) as error:
        raise BadInput(f"The version {version} is damaged and cannot be read.") from error
    story = unplain(Story, said)
    assert isinstance(story, Story)
    return story


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
