"""What the check of quotations asks for: every quote and every source of the newsroom, each with the columns it needs.

Ten thousand quotes are read in one question; what the check does not look at (who verified it, when and where it was
said) has its default in these records, so they are not to be shown or written back.
"""

from typing import Any

from sqlite_utils import Database

from deskeditor.news.records import Embargo, Quote, Source
from deskeditor.store.rows import value_of

QUOTE = (
    "id",
    "words",
    "language",
    "original",
    "source",
    "story",
    "terms",
    "attribution",
    "evidence",
    "transcript",
    "span",
    "time_range",
    "embargo",
    "spiked",
)
PARTS = {"span": tuple[int, int] | None, "time_range": tuple[float, float] | None, "embargo": Embargo | None}
"""Of these columns, which hold JSON and are mostly empty."""
SOURCE = (
    "id",
    "kind",
    "name",
    "alias",
    "confidential",
    "owner",
    "title",
    "affiliation",
    "terms",
    "attribution",
    "spiked",
)


def quotes(db: Database) -> list[Quote]:
    """All of them, the oldest first, spiked ones too."""
    rows = db.execute(f"SELECT {', '.join(QUOTE)} FROM quote ORDER BY number").fetchall()
    return [_quote(dict(zip(QUOTE, row, strict=True))) for row in rows]


def sources(db: Database) -> dict[str, Source]:
    """All of them by id, spiked ones too."""
    rows = db.execute(f"SELECT {', '.join(SOURCE)} FROM source ORDER BY number").fetchall()
    return {row[0]: _source(dict(zip(SOURCE, row, strict=True))) for row in rows}


def _quote(row: dict[str, Any]) -> Quote:
    row["spiked"] = bool(row["spiked"])
    for name, hint in PARTS.items():
        row[name] = value_of(hint, row[name]) if row[name] else None
    return Quote(**row)


def _source(row: dict[str, Any]) -> Source:
    row["confidential"], row["spiked"] = bool(row["confidential"]), bool(row["spiked"])
    return Source(**row)
