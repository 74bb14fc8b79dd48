"""Words that are in the journal and not in the log: they are put into the log at the next opening.

They are there when SQLite would not take them before their program ended, or when the end of SQLite's own write-ahead
log was lost with the power or by another program.
"""

import contextlib
import logging
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from deskeditor.news.problems import DiskTrouble
from deskeditor.news.records import KINDS
from deskeditor.store import destroying, journal, log
from deskeditor.store.database import writing
from deskeditor.store.log import Edit
from deskeditor.text.document import Document

TAIL = 64 * 1024
"""Bytes at the end of the journal that are looked at with every opening; some hundred edits."""

logger = logging.getLogger(__name__)


def recover(db: Database, newsroom: Path) -> int:
    """Put the edits of journals into the log that it lacks, and take away those files that were left behind; how many.

    Edits that are in the log already are not written again, so it does no harm when their program is still running.
    """
    count = _bring_back_lost(db, newsroom)
    for path in journal.left_behind(newsroom):
        try:
            size = path.stat().st_size
            edits = journal.read(path)
        except OSError as error:
            logger.warning("The journal %s cannot be read: %s", path, error)
            continue
        with writing(db):
            log.append(db, edits, log.Writer())
        count += len(edits)
        journal.remove(path, size)
    return count


def _bring_back_lost(db: Database, newsroom: Path) -> int:
    """Committed edits that the log has lost. The end of the journal tells whether there are any."""
    try:
        if not missing(db, _last(newsroom)):
            return 0
        lost = missing(db, [edit for path in journal.files(newsroom) for edit in journal.read(path)])
    except (OSError, DiskTrouble) as error:
        logger.warning("The journal cannot be compared with the log: %s", error)
        return 0
    with writing(db):
        log.append(db, lost, log.Writer())
    logger.warning("%s edits that the log had lost were taken from the journal.", len(lost))
    return len(lost)


def lacking(db: Database, newsroom: Path) -> list[Edit]:
    """The edits of a newsroom's journals that this copy of its database lacks. Changes nothing.

    Raises OSError when a journal cannot be read, DiskTrouble when a row of the log is damaged.
    """
    unsaved = [edit for path in journal.left_behind(newsroom) for edit in journal.read(path)]
    found = missing(db, [*unsaved, *_last(newsroom)])
    if not found:
        return []
    return missing(db, [edit for path in journal.files(newsroom) for edit in journal.read(path)])


def _last(newsroom: Path) -> list[Edit]:
    files = [path for path in journal.files(newsroom) if path not in journal.left_behind(newsroom)]
    newest = max(files, key=lambda path: path.stat().st_mtime_ns, default=None)
    if newest is None:
        return []
    with newest.open("rb") as file:
        file.seek(max(0, newest.stat().st_size - TAIL))
        return list(journal.frames(file.read()))


def missing(db: Database, edits: Iterable[Edit]) -> list[Edit]:
    """Those of these edits that the log does not have, neither as a row of their own nor inside a compacted one.

    Raises DiskTrouble when a row of the log is damaged.
    """
    gone = destroying.ids(db)
    found = {e.hash: e for e in edits if e.kind in KINDS and e.record not in gone and not log.is_there(db, e)}
    by_record = sorted(found.values(), key=lambda edit: edit.record)
    return [
        edit for record, some in groupby(by_record, key=lambda edit: edit.record) for edit in _new(db, record, [*some])
    ]


def _new(db: Database, record: str, edits: list[Edit]) -> list[Edit]:
    """Of edits of one record, those that change the document which the log makes; all when none was there."""
    document: Document[Any] = Document(KINDS[edits[0].kind], record, log.updates_of(db, record))
    stood = document.state(), document.value()
    for edit in edits:
        with contextlib.suppress(DiskTrouble):  # what no document takes would do nothing in the log
            document.apply(edit.update)
    return edits if document.pending or (document.state(), document.value()) != stood else []
