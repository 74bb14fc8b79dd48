"""The photos of a newsroom as a list: found by words, by what is missing, by where they stand, by what looks alike."""

from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

PhotosShown = Literal["all", "unused", "wanting", "rights", "alike", "spiked"]
MOST = 2000
"""Photos in one answer; words find all."""
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
    """`words`: all of them, each in any field. `today`: YYYY-MM-DD, for rights that have ended.

    Shown `alike` are those of which is known how they look; which of them look alike is for the asker to find.
    """

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
    return [
        PhotoRow(id, sha256, name, caption, width, height, uses, bool(wanting), until, bool(is_spiked))
        for id, sha256, name, caption, width, height, uses, wanting, until, is_spiked in rows
    ]


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


def likenesses(db: Database) -> dict[str, str]:
    """How photos look, by id, the last added first: those not on the spike of which it is known."""
    rows = db.execute("SELECT id, likeness FROM photo WHERE likeness <> '' AND NOT spiked ORDER BY number DESC")
    return {str(id): str(look) for id, look in rows.fetchall()}
