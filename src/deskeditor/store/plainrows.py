"""Values as rows of tables that are no reading of the log: words and numbers as they are, all else as JSON.

The table is named after the class, its columns after the fields.
"""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

from sqlite_utils import Database

from deskeditor.news.plain import hints
from deskeditor.store.rows import cell, value_of

T = TypeVar("T")


def read(db: Database, record: type[T], where: str = "1", values: Iterable[Any] = (), order: str = "rowid") -> list[T]:
    """Those for which the condition holds."""
    names = [f.name for f in fields(record)]  # type: ignore[arg-type]  # a dataclass
    known = hints(record)  # type: ignore[arg-type]  # a class can be hashed
    asked = f"SELECT {', '.join(names)} FROM {record.__name__.lower()} WHERE {where} ORDER BY {order}"
    return [
        record(**{name: value_of(known[name], value) for name, value in zip(names, found, strict=True)})
        for found in db.execute(asked, list(values)).fetchall()
    ]


def put(db: Database, value: Any) -> None:
    """Write it, in the caller's transaction, in the place of one with the same key, which keeps its place in the order
    of the table (`INSERT OR REPLACE` would make it the newest)."""
    said = {f.name: cell(getattr(value, f.name)) for f in fields(value)}
    marks = ", ".join("?" * len(said))
    changed = ", ".join(f"{name} = excluded.{name}" for name in said)
    db.execute(
        f"INSERT INTO {type(value).__name__.lower()} ({', '.join(said)}) VALUES ({marks})"
        f" ON CONFLICT DO UPDATE SET {changed}",
        list(said.values()),
    )
