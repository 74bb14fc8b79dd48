"""Notices: what has happened in the newsroom is looked through, and what a person is to be told is kept for them.

Every program does this for who sits at it, as often as it likes: only what has changed is looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from deskeditor.news.notices import DUE_SOON, LATE, LOOKED_BACK, Notice, told
from deskeditor.news.records import Person
from deskeditor.news.times import stamp
from deskeditor.newsroom import Newsroom

MOST_AT_FIRST = 1000
"""Stories that are looked at in the beginning: those that were changed last."""
MOST_DUE = 500
"""Stories whose deadline is near, or passed not long ago, that are looked at each time."""
MOST_LISTED = 200
A_MOMENT = timedelta(seconds=1)
"""Deadlines are compared to the second."""


@dataclass(frozen=True, slots=True)
class Looked:
    """`new`: what was found this time and never before, the oldest first. `notices`: all of the person, the newest
    first."""

    new: tuple[Notice, ...] = ()
    notices: tuple[Notice, ...] = ()
    unread: int = 0


class NoticeWatch:
    """Looks for one person in one newsroom; it remembers how far it has looked. Of one thread at a time."""

    def __init__(self, newsroom: Newsroom, person: str) -> None:
        self._newsroom = newsroom
        self.person = person
        self._up_to = -1
        self._behind: frozenset[str] = frozenset()
        self._looked_at: datetime | None = None

    def look(self) -> Looked:
        """Look at what has changed since the last time, and at the clock. Raises DiskTrouble."""
        if not self.person:
            return Looked()
        newsroom, now = self._newsroom, self._newsroom.clock()
        people: dict[str, Person] = {one.id: one for one in newsroom.records("person")}
        me = people.get(self.person)
        if me is None:
            return Looked()
        names = {id: one.display_name or one.name for id, one in people.items()}
        workflow = newsroom.workflow
        found: list[Notice] = []
        for news in newsroom.notices.news_of(self._stories(), lambda key: workflow.state(key).meaning):
            found += told(me, names, news, now, lambda key: workflow.state(key).meaning)
        new = newsroom.notices.add(sorted(found, key=lambda notice: (notice.at, notice.id)))
        listed = newsroom.notices.of(self.person, MOST_LISTED)
        return Looked(tuple(new), tuple(listed), newsroom.notices.unread(self.person))

    def _stories(self) -> frozenset[str]:
        """Those that may have brought something new: changed ones, and those whose deadline is near or has just passed.
        What the tables do not show yet is looked at again."""
        notices, now = self._newsroom.notices, self._newsroom.clock()
        changes = notices.changes(max(self._up_to, 0))
        if self._up_to < 0:
            stories = notices.lately(stamp(now - LOOKED_BACK), MOST_AT_FIRST)
        else:
            stories = changes.stories | self._behind
        self._up_to, self._behind = changes.up_to, changes.behind
        since = min(self._looked_at, now) if self._looked_at else now - LATE
        self._looked_at = now
        return stories | notices.due(stamp(since - A_MOMENT), stamp(now + DUE_SOON + A_MOMENT), MOST_DUE)


def notices_for(newsroom: Newsroom, person: str) -> Looked:
    """Look once, at everything: what a command does. Raises DiskTrouble."""
    newsroom.settle(3.0)
    return NoticeWatch(newsroom, person).look()


def mark_read(newsroom: Newsroom, person: str, notices: Sequence[Notice], *, read: bool = True) -> None:
    """Raises DiskTrouble."""
    at = stamp(newsroom.clock()) if read else ""
    newsroom.notices.mark_read(person, [notice.id for notice in notices], at)
