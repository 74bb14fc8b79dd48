"""The versions that nobody asks for: before a day's work, every so often during it, when a story moves on."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import date, timedelta

from sqlite_utils import Database

from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story
from deskeditor.news.snapshot import KEPT_IN_STATE, LABELS, Snapshot, differing
from deskeditor.news.times import parse
from deskeditor.store import versions
from deskeditor.text.compare import common_ends

Stood = Callable[[], Snapshot]
"""Reads the story with its photos and quotes; mostly there is no need to."""
WORK = timedelta(minutes=15)
"""So long after the last version a story is worth another one ..."""
ENOUGH_WORDS = 20
"""... when so many words came or went, or any field but these has changed."""
LONG_FIELDS = ("body", "bin")
SWEPT = 50
"""Words of the body that go at once (everything chosen and pasted over, say) are kept whenever that was."""
STORIES_READY = 24
"""Last versions that are held ready to be compared with; others are read."""


class Keeping:
    """Lives in the thread that projects."""

    def __init__(self) -> None:
        self._last: OrderedDict[str, tuple[str, Snapshot]] = OrderedDict()
        self._kept_at: dict[str, str] = {}

    def before(self, db: Database, was: Story, stood: Stood, becomes: Story | None, at: str) -> None:
        """Keep the story as it stood until now (`stood`), if that is worth it; the tables still show it so.

        `becomes` is None when only a photo or a quote of it changes. `at`: when that was done.
        """
        touched = _touched(db, was.id) or at
        if _day(touched) < _day(at):
            versions.keep(db, stood(), author=_author(db, was.id), at=touched, cause="day")
            self._kept_at[was.id] = at
        elif self._is_due(db, was, becomes, at):
            snapshot, last = stood(), versions.newest(db, was.id)
            if _differs_enough(self._value(db, last.id) if last else None, snapshot):
                versions.keep(db, snapshot, author=_author(db, was.id), at=touched, cause="work")
                self._kept_at[was.id] = at

    def after(self, db: Database, was: Story, becomes: Story, stands: Stood, *, author: str, at: str) -> None:
        """Keep the story as it stands, when it came into a state in which it is kept."""
        if becomes.state != was.state and becomes.state in KEPT_IN_STATE:
            cause, name = KEPT_IN_STATE[becomes.state]
            versions.keep(db, stands(), author=author, at=at, cause=cause, name=name)

    def _is_due(self, db: Database, was: Story, becomes: Story | None, at: str) -> bool:
        last = versions.newest(db, was.id)
        # A version is of the time when the story was left so, which may be long before it was kept.
        since = max(last.at if last else was.created, self._kept_at.get(was.id, ""))
        if _apart(at, since) >= WORK:
            return True
        return becomes is not None and _swept(was.body, becomes.body)

    def _value(self, db: Database, version: str) -> Snapshot | None:
        ready = self._last.pop(version, None) or (version, versions.readable(db, version))
        if ready[1] is None:
            return None
        self._last[version] = (version, ready[1])
        while len(self._last) > STORIES_READY:
            self._last.popitem(last=False)
        return ready[1]


def _day(at: str) -> date:
    """The day on the clocks of this place."""
    return parse(at).astimezone().date()


def _apart(one: str, other: str) -> timedelta:
    """The time between two moments, whichever came first: a clock may have been put back."""
    try:
        return abs(parse(one) - parse(other))
    except BadInput:
        return timedelta.max


def _swept(before: str, after: str) -> bool:
    """Whether many words go at once."""
    start, end = common_ends(before, after)
    removed = before[start : len(before) - end]
    if len(removed) < SWEPT:
        return False
    return versions.difference(removed, after[start : len(after) - end])[1] >= SWEPT


def _differs_enough(last: Snapshot | None, stood: Snapshot) -> bool:
    """Whether enough words of the long fields differ, or any other field that can be restored."""
    changed = set(differing(last, stood)) & set(LABELS)
    if changed - set(LONG_FIELDS):
        return True
    before = last.story if last else Story(stood.story.id)
    return sum(_changed_words(getattr(before, name), getattr(stood.story, name)) for name in changed) >= ENOUGH_WORDS


def _changed_words(before: str, after: str) -> int:
    start, end = common_ends(before, after)
    return sum(versions.difference(before[start : len(before) - end], after[start : len(after) - end]))


def _touched(db: Database, story: str) -> str:
    """When the story, one of its photos or one of its quotes was changed last, as the tables say."""
    found = db.execute(
        "SELECT max(at) FROM (SELECT modified AS at FROM story WHERE id = :story"
        " UNION ALL SELECT photo.modified FROM photo_use JOIN photo ON photo.id = photo_use.photo"
        " WHERE photo_use.story = :story UNION ALL SELECT modified FROM quote WHERE story = :story)",
        {"story": story},
    ).fetchone()
    return str(found[0] or "")


def _author(db: Database, story: str) -> str:
    """Who wrote in the story last, as far as its tables show it."""
    found = db.execute(
        "SELECT client.person FROM edit JOIN projection ON projection.record = edit.record"
        " LEFT JOIN client ON client.client = edit.client"
        " WHERE edit.record = ? AND edit.seq <= projection.projected_seq ORDER BY edit.seq DESC LIMIT 1",
        [story],
    ).fetchone()
    return str(found[0] or "") if found else ""
