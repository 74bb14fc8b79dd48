"""Versions of stories with confidential sources that the key holder let leave while the vault is locked."""

from sqlite_utils import Database


def keep(db: Database, id: str, story: str, hash: str, person: str, at: str) -> None:
    """Append it, in the caller's transaction; once for each hash."""
    if not is_kept(db, story, hash):
        db.table("cleared").insert({"id": id, "story": story, "hash": hash, "person": person, "at": at})


def is_kept(db: Database, story: str, hash: str) -> bool:
    found = db.execute("SELECT 1 FROM cleared WHERE story = ? AND hash = ?", [story, hash]).fetchone()
    return found is not None
