"""Thinning: of stories that nobody has changed for long, the keystrokes and the versions that nobody asked for go.

Filed, published and named versions stay, and so does who changed which field when. It is done only where the house has
said after how many days (`thin_after_days`), and each story says in its history when it was.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from deskeditor.store import compaction, history, settings, versions
from deskeditor.store.presence import present

THINNED = "thinned"
"""The field of the row of the history that says it; its `before` is how many versions there were."""


class Thinning:
    """The stories that are to be thinned today, one after the other. Lives in the writer thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left: list[str] | None = None

    def wanted(self, db: Database, now: datetime) -> bool:
        """Whether there is, or may be, a story to be thinned; it is looked for once a day."""
        days = settings.get(db, "thin_after_days")
        if not days or settings.get(db, "thinned_on") == now.date().isoformat():
            self._left = None
            return False
        if self._left is None:
            self._left = due(db, _cutoff(now, days))
        return True

    def next(self, db: Database, now: datetime) -> str:
        """Thin the next story, in the caller's transaction; its id, empty when there was none."""
        if not self._left:
            settings.set_(db, "thinned_on", now.date().isoformat())
            return ""
        story = self._left.pop(0)
        days = settings.get(db, "thin_after_days")
        is_open = any(story in program.stories for program in present(self._folder))
        if is_open or not days or story not in due(db, _cutoff(now, days), story):
            return ""
        thin(db, story, _written(now))
        return story


def due(db: Database, before: str, story: str = "") -> list[str]:
    """The stories last changed before that time (ISO 8601 in UTC) that have something to be thinned, or this one."""
    marks = ", ".join("?" * len(versions.AUTOMATIC))
    only = " AND story.id = ?" if story else ""
    found = db.execute(
        f"SELECT id FROM story WHERE modified < ?{only} AND ("
        " (SELECT count(*) FROM (SELECT 1 FROM edit WHERE record = story.id LIMIT 2)) > 1"
        f" OR EXISTS (SELECT 1 FROM version WHERE story = story.id AND cause IN ('', {marks}))) ORDER BY modified",
        [before, *([story] if story else []), *versions.AUTOMATIC],
    )
    return [str(row[0]) for row in found.fetchall()]


def thin(db: Database, story: str, at: str) -> None:
    """Make the log of the story and of its quotes one row each, and leave only the versions that are kept for good."""
    quotes = db.execute("SELECT id FROM quote WHERE story = ?", [story]).fetchall()
    rows = sum(compaction.compact(db, record) for record in (story, *(str(row[0]) for row in quotes)))
    before = len(versions.of(db, story))
    if versions.thin(db, story) or rows:
        after = len(versions.of(db, story))
        history.note(db, story, "story", THINNED, at, str(before), str(after))


def _cutoff(now: datetime, days: int) -> str:
    return _written(now - timedelta(days=days))


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
