"""The photos of a newsroom as a list: found by words, by what is missing, by where they stand, by what looks alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

PhotosShown = Literal["all", "unused", "wanting", "rights", "alike", "spiked"]
MOST = 2000
"""Photos in one answer; words find all."""
ALIKE = 6
"""Bits of 64 in which the likeness of two photos may differ while a person would call them the same picture."""
WORDS_IN = (
    "caption",
    "headline",
    "alt",
    "credit",
    "creator",
    "file_name",
    "place",
    "event",
    "keywords",
    "supplier_reference",
)


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """`words`: all of them, each in any field. `today`: YYYY-MM-DD, for rights that have ended."""

    words: str = ""
    shown: PhotosShown = "all"
    today: str = ""


@dataclass(frozen=True, slots=True)
class PhotoRow:
    id: str
    sha256: str
    file_name: str
    caption: str
    width: int
    height: int
    uses: int
    """Stories in which it stands."""
    wanting: bool
    """No caption, credit, or alternative text."""
    rights_until: str
    spiked: bool


def photo_rows(db: Database, view: PhotoFilter) -> list[PhotoRow]:
    """The last added first."""
    where, given = _where(view)
    rows = db.execute(
        "SELECT id, sha256, file_name, caption, width, height,"
        " (SELECT count(DISTINCT story) FROM photo_use WHERE photo_use.photo = photo.id),"
        f" {WANTING}, rights_until, spiked FROM photo WHERE {where} ORDER BY photo.number DESC LIMIT {MOST}",
        given,
    ).fetchall()
    found = [
        PhotoRow(id, sha256, name, caption, width, height, uses, bool(wanting), until, bool(is_spiked))
        for id, sha256, name, caption, width, height, uses, wanting, until, is_spiked in rows
    ]
    if view.shown != "alike":
        return found
    return _alike_together(db, found)


WANTING = "(caption = '' OR credit = '' OR (alt = '' AND NOT decorative))"
SHOWN: dict[PhotosShown, str] = {
    "all": "NOT spiked",
    "unused": "NOT spiked AND NOT EXISTS (SELECT 1 FROM photo_use WHERE photo_use.photo = photo.id)",
    "wanting": f"NOT spiked AND {WANTING}",
    "rights": "NOT spiked AND rights_until <> '' AND substr(rights_until, 1, 10) < ?",
    "alike": "NOT spiked AND likeness <> ''",
    "spiked": "spiked",
}


def _where(view: PhotoFilter) -> tuple[str, list[Any]]:
    parts, given = [SHOWN[view.shown]], [view.today] if view.shown == "rights" else []
    for word in view.words.split():
        parts.append("(" + " OR ".join(f"{name} LIKE ? ESCAPE '\\'" for name in WORDS_IN) + ")")
        given += [f"%{_literal(word)}%"] * len(WORDS_IN)
    return " AND ".join(parts), given


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def alike(db: Database, photo_id: str) -> list[str]:
    """Ids of other photos that look like this one, the likest first; empty while nobody knows how it looks."""
    own = _looks(db.execute("SELECT id, likeness FROM photo WHERE id = ?", [photo_id]).fetchall())
    if photo_id not in own:
        return []
    rows = db.execute("SELECT id, likeness FROM photo WHERE likeness <> '' AND NOT spiked AND id <> ?", [photo_id])
    far = {id: (look ^ own[photo_id]).bit_count() for id, look in _looks(rows.fetchall()).items()}
    return sorted((id for id, bits in far.items() if bits <= ALIKE), key=far.__getitem__)


def _alike_together(db: Database, rows: list[PhotoRow]) -> list[PhotoRow]:
    """Those that look like another one, each group together."""
    looks = _looks(db.execute("SELECT id, likeness FROM photo WHERE likeness <> '' AND NOT spiked").fetchall())
    by_id = {row.id: row for row in rows}
    grouped: dict[str, None] = {}
    for row in rows:
        if row.id in grouped or row.id not in looks:
            continue
        others = [
            id for id in by_id if id != row.id and id in looks and (looks[id] ^ looks[row.id]).bit_count() <= ALIKE
        ]
        if others:
            grouped |= dict.fromkeys([row.id, *others])
    return [by_id[id] for id in grouped]


def _looks(rows: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Their likeness as a number, of those where it is one."""
    found = {}
    for id, look in rows:
        try:
            found[str(id)] = int(look, 16)
        except ValueError:
            continue
    return found
