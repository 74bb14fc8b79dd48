"""Many rows of one record made one (DESIGN section 3, rule 2).

All rows go into a fresh document in one transaction; an old row is taken away only when the new one holds all of it. A
row whose predecessor has not arrived is in no new row yet, and stays.
"""

from typing import Any

from sqlite_utils import Database

from deskeditor.news.records import KINDS
from deskeditor.store import log
from deskeditor.store.rows import class_of
from deskeditor.text.document import Document
from deskeditor.text.updates import covers

LONG = 2000
"""Rows of one record from which on they are made one."""
FAR_TOO_LONG = 20_000
"""Rows from which on that does not wait until nobody writes."""
MANY = 200
"""Rows of one record that are made one when it has been quiet for a while: they take far more disk than their words."""


def is_long(db: Database, record: str, limit: int = LONG) -> bool:
    found = db.execute("SELECT count(*) FROM (SELECT 1 FROM edit WHERE record = ? LIMIT ?)", [record, limit])
    return bool(found.fetchone()[0] >= limit)


def with_many(db: Database, rows: int = MANY) -> set[str]:
    """The records that have so many rows."""
    found = db.execute("SELECT record FROM edit GROUP BY record HAVING count(*) >= ?", [rows])
    return {str(row[0]) for row in found.fetchall()}


def compact(db: Database, record: str) -> int:
    """Make the rows of a record one, in the caller's transaction; how many rows that took away.

    A record whose tables are behind is left alone: its history still has to be told from the single rows.
    """
    found = db.execute("SELECT kind, logged_seq, projected_seq FROM projection WHERE record = ?", [record]).fetchone()
    if found is None or found[0] not in KINDS or found[1] != found[2]:
        return 0
    rows = log.rows_since(db, 0, record)
    document: Document[Any] = Document(class_of(found[0]), record, [row.edit.update for row in rows])
    state, whole = document.state(), document.update()
    covered = [row.seq for row in rows if not document.pending or covers(state, row.edit.update)]
    if len(covered) < 2:
        return 0
    last, newest = rows[-1].edit, max(row.edit.at for row in rows)
    seq = log.append(db, [log.Edit(last.kind, record, last.client, whole, newest)], log.Writer())
    if not seq:
        return 0
    db.execute("UPDATE projection SET projected_seq = logged_seq WHERE record = ?", [record])
    db.conn.executemany("DELETE FROM edit WHERE seq = ?", [(old,) for old in covered])
    return len(covered) - 1
