"""Receipts: what was sent where, when, in which form, and with which outcome. They are only ever added."""

from dataclasses import asdict, dataclass, fields
from typing import Literal

from sqlite_utils import Database

Exit = Literal["in-house", "advance", "public"]


@dataclass(frozen=True, slots=True)
class Receipt:
    """`hash` is the SHA-256 of what left; `destination` a folder, a file or the name of a system; `person` an id."""

    id: str
    story: str
    at: str
    person: str = ""
    exit: str = "in-house"
    destination: str = ""
    format: str = ""
    version: int = 0
    hash: str = ""
    remote_id: str = ""
    url: str = ""
    outcome: str = ""
    note: str = ""


def keep(db: Database, receipt: Receipt) -> None:
    db.table("receipt").insert(asdict(receipt))


def of(db: Database, story: str) -> list[Receipt]:
    """The receipts of a story, the newest first."""
    names = [f.name for f in fields(Receipt)]
    found = db.execute(f"SELECT {', '.join(names)} FROM receipt WHERE story = ? ORDER BY at DESC, rowid DESC", [story])
    return [Receipt(**dict(zip(names, row, strict=True))) for row in found.fetchall()]
