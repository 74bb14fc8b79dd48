"""Pages of the file that nothing needs any more: given back to the disk in quiet minutes.

SQLite uses them again but keeps them (https://www.sqlite.org/pragma.html#pragma_incremental_vacuum), and a day's
keystrokes need a hundred times the pages of what is left of them when they are made one row.
"""

from sqlite_utils import Database

SHARE = 5
"""One page in so many may be free: the next keystrokes need some."""
AT_ONCE = 1000
"""Pages that one transaction gives back, 4 MB: whoever types in the meantime waits for it."""


def prepare(db: Database) -> None:
    """Let the file give pages back. Holds for a new file, and for another one from its next VACUUM on."""
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")


def give_back(db: Database) -> bool:
    """Give some pages back if too many are free, in no transaction of the caller's; whether it did."""
    pages, free = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count"))
    mode = db.execute("PRAGMA auto_vacuum").fetchone()[0]
    if mode != 2 or free * SHARE <= pages:
        return False
    # It answers with no columns, and `execute` would leave it after its first page.
    db.conn.executescript(f"PRAGMA incremental_vacuum({AT_ONCE})")
    return True
