"""Which records have which files of the media folder: photos, recordings, what stories came from, and what shows that
they are right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

_HASH = re.compile("[0-9a-f]{64}")
_COLUMNS = {"photo": "sha256", "transcript": "media", "story": "received"}


@dataclass(frozen=True, slots=True)
class Held:
    """`size`: bytes as the record says them, -1 when it does not."""

    sha256: str
    kind: str
    id: str
    size: int = -1


def held(db: Database) -> Iterator[Held]:
    """Each file of each record; one that several have comes several times."""
    asked = (
        "SELECT sha256, 'photo', id, size FROM photo WHERE sha256 <> ''"
        " UNION ALL SELECT media, 'transcript', id, -1 FROM transcript WHERE media <> ''"
    )
    if knows_received(db):
        asked += (
            " UNION ALL SELECT json_extract(file.value, '$[0]'), 'story', story.id, -1"
            " FROM story, json_each(story.received) AS file WHERE story.received <> '[]'"
        )
    if "claim" in db.table_names():  # a backup may be older
        asked += (
            " UNION ALL SELECT json_extract(one.value, '$[1]'), 'story', claim.story, -1"
            " FROM claim, json_each(claim.evidence) AS one"
            " WHERE claim.evidence <> '[]' AND json_extract(one.value, '$[0]') = 'file'"
        )
    for sha256, kind, id, size in db.execute(asked).fetchall():
        if sha256:
            yield Held(str(sha256), str(kind), str(id), int(size))


def is_held(db: Database, sha256: str) -> bool:
    """Whether a record that is there has this file."""
    asked = (
        "SELECT 1 FROM photo WHERE sha256 = ?1 UNION ALL SELECT 1 FROM transcript WHERE media = ?1"
        " UNION ALL SELECT 1 FROM story WHERE received <> '[]' AND instr(received, ?1)"
        " UNION ALL SELECT 1 FROM claim WHERE evidence <> '[]' AND instr(evidence, ?1) LIMIT 1"
    )
    return db.execute(asked, [sha256]).fetchone() is not None


def stories_received(db: Database, sha256: str) -> list[str]:
    """The stories that came from this file, spiked ones too."""
    asked = "SELECT id FROM story WHERE received <> '[]' AND instr(received, ?) ORDER BY id"
    return [str(row[0]) for row in db.execute(asked, [sha256]).fetchall()]


def files_of(db: Database, record: str, kind: str) -> list[str]:
    """The hashes of the files that the record ever named."""
    column = _COLUMNS.get(kind)
    if column is None:
        return []
    rows = db.execute(f"SELECT {column} FROM {kind} WHERE id = ?", [record]).fetchall()
    if kind == "story":
        rows += db.execute("SELECT evidence FROM claim WHERE story = ?", [record]).fetchall()
    rows += db.execute("SELECT before FROM history WHERE record = ? AND field = ?", [record, column]).fetchall()
    return sorted({sha256 for row in rows if row[0] for sha256 in _HASH.findall(str(row[0]))})


def knows_received(db: Database) -> bool:
    """Whether the newsroom is of a program that keeps received files; a backup may be older."""
    return "received" in db.table("story").columns_dict
