"""Copies of a newsroom that are edited apart, and what two of them have in common."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from deskeditor.news.records import KINDS
from deskeditor.newsroom import Newsroom
from deskeditor.store import compaction, log, projection
from deskeditor.store.database import FILE_NAME, connect
from deskeditor.store.rows import columns, lists
from deskeditor.text.document import Document


def copied(folder: Path, to: Path) -> Path:
    """The folder as a person copies it while nobody has it open."""
    shutil.copytree(folder, to)
    return to


@contextmanager
def looking(folder: Path) -> Iterator[Any]:
    with closing(connect(folder / FILE_NAME)) as db:
        yield db


def log_rows(folder: Path) -> list[tuple[Any, ...]]:
    """The log to the byte."""
    with looking(folder) as db:
        found = db.execute('SELECT seq, record, kind, client, hash, at, "update" FROM edit ORDER BY seq')
        return [tuple(row) for row in found.fetchall()]


def meant(folder: Path) -> dict[str, Any]:
    """What the log of each record means, whatever rows it is made of, and in whatever order they came."""
    with looking(folder) as db:
        rows = log.rows_since(db, 0)
    edits: dict[tuple[str, str], list[bytes]] = {}
    for row in rows:
        edits.setdefault((row.edit.kind, row.edit.record), []).append(row.edit.update)
    documents: list[Document[Any]] = [Document(KINDS[kind], id, updates) for (kind, id), updates in edits.items()]
    return {d.id: (d.value(), d.decisions(), d.holdings().known, d.holdings().gone) for d in documents}


def tables(folder: Path, *, modified: bool = True) -> dict[str, list[tuple[Any, ...]]]:
    """All rows that follow from the log, and the words that the search has of each record.

    `modified` is the time of the newest row in the log: a row that took out what was taken out already is no news to
    the other side, and is not kept there.
    """
    found: dict[str, list[tuple[Any, ...]]] = {}
    with looking(folder) as db:
        for kind in KINDS:
            names = ", ".join([*columns(kind), *(["modified"] if modified else [])])
            found[kind] = sorted(map(tuple, db.execute(f"SELECT {names} FROM {kind}").fetchall()), key=repr)
            for entries in lists(kind):
                rows = db.execute(f"SELECT * FROM {entries.table}").fetchall()
                found[entries.table] = sorted(map(tuple, rows), key=repr)
        found["decision"] = sorted(map(tuple, db.execute("SELECT * FROM decision").fetchall()), key=repr)
        asked = (
            "SELECT record, kind, spiked, title, names, words, about FROM searched"
            " JOIN search ON search.rowid = searched.number"
        )
        found["search"] = sorted(map(tuple, db.execute(asked).fetchall()), key=repr)
    return found


def told(folder: Path) -> list[tuple[Any, ...]]:
    """What the history tells, each change as often as it is told."""
    with looking(folder) as db:
        asked = "SELECT record, field, person, client, at, before, after FROM history"
        return sorted(map(tuple, db.execute(asked).fetchall()), key=repr)


def compact(newsroom: Newsroom, record: str) -> None:
    newsroom.flush()
    newsroom.act(lambda db: compaction.compact(db, record))


def rebuilt(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The tables made anew from the log."""
    with looking(folder) as db:
        db.execute("BEGIN IMMEDIATE")
        projection.rebuild(db)
        db.execute("COMMIT")
    return tables(folder)
