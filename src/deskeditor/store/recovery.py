"""Words that SQLite had not taken when their program ended: they are put into the log at the next opening."""

import contextlib
import logging
from pathlib import Path

from sqlite_utils import Database

from deskeditor.store import journal, log
from deskeditor.store.database import writing

logger = logging.getLogger(__name__)


def recover(db: Database, newsroom: Path) -> int:
    """Put the edits of journals that were left behind into the log and take those files away; how many there were.

    Edits that are in the log already are not written again, so it does no harm when their program is still running.
    """
    count = 0
    for path in journal.left_behind(newsroom):
        try:
            edits = journal.read(path)
        except OSError as error:
            logger.warning("The journal %s cannot be read: %s", path, error)
            continue
        with writing(db):
            log.append(db, edits, log.Writer())
        count += len(edits)
        with contextlib.suppress(OSError):
            path.unlink()
    return count
