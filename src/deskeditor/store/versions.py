"""Versions of a story: all its fields as they stood, with its photos and quotes (DESIGN section 3, rule 7).

They are kept when a story is filed or published, when somebody names one, before anything is put over it, when it
leaves, and by themselves (`store.keeping`). They are only ever added; a house may thin out those that nobody asked for.

A version is a plain value, packed beside an earlier version of the same story, its base. Every so often one stands on
its own. In between, the bases are chosen so that reading one takes five steps at the most and a damaged row takes
few others with it: the version at place n since the one that stands alone builds on that at n without its lowest bit
(1, 2, 4 and 8 on 0; 3 on 2; 7 on 6, which builds on 4).
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from deskeditor.news.counting import words
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.snapshot import Cause, Snapshot, differing, from_plain, to_plain
from deskeditor.store.packing import packed, unpacked
from deskeditor.store.rows import json_of
from deskeditor.text.compare import common_ends

AUTOMATIC: tuple[Cause, ...] = ("day", "work", "import", "export", "restore", "merge", "read")
"""Those that thinning takes away; the others are kept for good."""
GROUP = 16
"""Versions that build on one that stands alone, itself included."""
LONGEST_CHAIN = 64
"""Bases of bases; more of them are a ring of damaged rows."""


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
    words: int = 0
    words_added: int = 0
    words_removed: int = 0
    fields: tuple[str, ...] = ()


def keep(db: Database, snapshot: Snapshot, *, author: str, at: str, cause: Cause, name: str = "") -> str:
    """Add a version, unless the last one says the same and will do; the id of the one that holds it."""
    value = said(snapshot)
    last = newest(db, snapshot.story.id)
    if last and last.hash == _hash(value) and _will_do(last, cause, name):
        return last.id
    before = readable(db, last.id) if last else None
    # A clock that was put back must not bring the versions out of their order.
    version = told(Version(new_id(), max(at, last.at if last else ""), author, cause, name), before, snapshot)
    _add(db, version, snapshot.story.id, value)
    return version.id


def told(version: Version, before: Snapshot | None, snapshot: Snapshot) -> Version:
    """The version with what it says in words and fields against the one before."""
    added, removed = difference(_words_of(before), _words_of(snapshot))
    return replace(
        version,
        words=words(snapshot.story.body),
        words_added=added,
        words_removed=removed,
        fields=differing(before, snapshot),
    )


def _add(db: Database, version: Version, story: str, value: bytes) -> None:
    base, small = _packed(db, story, value)
    row = {
        "id": version.id,
        "story": story,
        "at": version.at,
        "author": version.author,
        "reason": version.name,
        "words": version.words,
        "words_added": version.words_added,
        "words_removed": version.words_removed,
        "hash": _hash(value),
        "value": small,
        "cause": version.cause,
        "base": base,
        "fields": json.dumps(version.fields),
    }
    db.execute(f"INSERT INTO version ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


def _packed(db: Database, story: str, value: bytes) -> tuple[str, bytes]:
    """The base on which the next version of this story builds, empty for none, and the value packed on it."""
    base = _next_base(db, story)
    if base:
        try:
            small = packed(value, _value(db, base))
        except (BadInput, NotFound):
            return "", packed(value)
        # One that has little in common with its base may as well stand alone.
        if len(small) * 8 < len(value) or len(small) * 4 < len(packed(value)) * 3:
            return base, small
    return "", packed(value)


def _next_base(db: Database, story: str) -> str:
    rows = db.execute(
        "SELECT id, base FROM version WHERE story = ? ORDER BY rowid DESC LIMIT ?", [story, GROUP]
    ).fetchall()
    group: list[str] = []
    for id, base in rows:
        group.insert(0, str(id))
        if not base:
            place = len(group)
            return group[place & (place - 1)] if place < GROUP else ""
    return ""


def said(snapshot: Snapshot) -> bytes:
    """The snapshot as the table has it, not yet compressed; the hash of a version is of this."""
    return json.dumps(to_plain(snapshot), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Newest:
    """As much of a version as it takes to decide whether another one is needed."""

    id: str
    at: str
    cause: Cause
    name: str
    hash: str


def newest(db: Database, story: str) -> Newest | None:
    found = db.execute(
        "SELECT id, at, cause, reason, hash FROM version WHERE story = ? ORDER BY at DESC, rowid DESC LIMIT 1", [story]
    ).fetchone()
    return Newest(found[0], found[1], *_cause(found[2], found[3]), found[4]) if found else None


def _will_do(last: Newest, cause: Cause, name: str) -> bool:
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


def of(db: Database, story: str) -> list[Version]:
    """The versions of a story, the newest first."""
    found = db.execute(
        "SELECT id, at, author, cause, reason, words, words_added, words_removed, fields FROM version WHERE story = ?"
        " ORDER BY at DESC, rowid DESC",
        [story],
    )
    return [
        Version(id, at, author, *_cause(cause, reason), words, added, removed, tuple(json_of(fields)))
        for id, at, author, cause, reason, words, added, removed, fields in found.fetchall()
    ]


def value_of(db: Database, version: str) -> Snapshot:
    """The story as this version holds it. Raises NotFound, or BadInput when the version is damaged."""
    if db.execute("SELECT 1 FROM version WHERE id = ?", [version]).fetchone() is None:
        raise NotFound(f"There is no version {version}.")
    try:
        known: dict[str, Any] = json.loads(_value(db, version))
        return from_plain(known)
    except (BadInput, NotFound, ValueError, AttributeError) as error:
        raise BadInput(f"The version {version} is damaged and cannot be read; the others of the story can.") from error


def readable(db: Database, version: str) -> Snapshot | None:
    """The story as this version holds it, None when it is damaged."""
    try:
        return value_of(db, version)
    except BadInput:
        return None


def _value(db: Database, version: str) -> bytes:
    """The value of a version as it was before it was packed. Raises NotFound, BadInput."""
    chain: list[tuple[bytes, str]] = []
    while version:
        found = db.execute("SELECT value, hash, base FROM version WHERE id = ?", [version]).fetchone()
        if found is None:
            raise NotFound(f"There is no version {version}.")
        chain.append((bytes(found[0]), str(found[1])))
        version = str(found[2])
        if len(chain) > LONGEST_CHAIN:
            raise BadInput("The versions of this story are damaged: they build on each other in a ring.")
    value = b""
    for small, content in reversed(chain):
        value = unpacked(small, value)
        if _hash(value) != content:
            raise BadInput("A version does not hold what was put into it.")
    return value


def _hash(value: bytes) -> str:
    return hashlib.sha256(value).hexdigest()


def thin(db: Database, story: str) -> int:
    """Take away the versions that nobody asked for, in the caller's transaction; how many went.

    Those that stay are written again, because they may have built on one that went. A damaged one stays as it is.
    """
    stands = list(reversed(of(db, story)))
    gone = [version for version in stands if version.cause in AUTOMATIC]
    if not gone:
        return 0
    kept = [
        (version, value) for version in stands if version.cause not in AUTOMATIC and (value := readable(db, version.id))
    ]
    for version in (*gone, *(version for version, _ in kept)):
        db.execute("DELETE FROM version WHERE id = ?", [version.id])
    before: Snapshot | None = None
    for version, snapshot in kept:
        _add(db, told(version, before, snapshot), story, said(snapshot))
        before = snapshot
    return len(gone)


def rewrite(db: Database, story: str, as_it_may_be: Callable[[Snapshot], Snapshot]) -> None:
    """Make the versions of a story hold something else than they did, in the caller's transaction (for destroying).

    All are written again, because one may build on another. A damaged one, which nobody can read, goes.
    """
    stands = [(version, readable(db, version.id)) for version in reversed(of(db, story))]
    rewritten = [(version, as_it_may_be(value)) for version, value in stands if value is not None]
    if rewritten == stands:
        return
    db.execute("DELETE FROM version WHERE story = ?", [story])
    for version, snapshot in rewritten:
        _add(db, version, story, said(snapshot))


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
    start, end = common_ends(before, after)
    while start and not before[start - 1].isspace():
        start -= 1
    while end and not before[len(before) - end].isspace():
        end -= 1
    middle = (text[start : len(text) - end] for text in (before, after))
    was, now = (Counter(re.findall(r"\S+", text)) for text in middle)
    return (now - was).total(), (was - now).total()
