"""The bell: looks every so often, on a worker, for what the person at this program is to be told."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.news.notices import Notice
from deskeditor.news.times import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskeditor.newsroom import Newsroom
    from deskeditor.review.notices import Looked, NoticeWatch

FIRST_MS = 2500
"""After a newsroom was opened: its stories come first."""
LOOK_MS = 20_000
SOON_MS = 1500
"""After something was changed elsewhere."""
log = logging.getLogger(__name__)


class Bell(QObject):
    """One for the program. `changed`: the list, or what of it is unread. `rang`: what is new since the last look; what
    was found when the newsroom was opened is in the list and rings nobody."""

    changed = Signal()
    rang = Signal(tuple)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch: NoticeWatch | None = None
        self._looking = False
        self._first = True
        self.notices: tuple[Notice, ...] = ()
        """The newest first."""
        self.unread = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        desk.newsroom_opened.connect(self._begin)
        desk.closing.connect(self._end)
        desk.facts_changed.connect(self._know_me)
        desk.projected.connect(self._something_changed)

    def look(self) -> None:
        """Look now, unless it is done already."""
        newsroom, me = self._desk.newsroom, self._desk.facts.me
        if newsroom is None or not me or self._looking:
            return
        self._looking = True
        watch = self._watch
        if watch is None or watch.person != me:
            self._desk.tasks.ask(partial(_begun, newsroom, me), self._found, self._not_found)
        else:
            self._desk.tasks.ask(partial(_looked, watch), self._found, self._not_found)

    def mark_read(self, those: "Iterable[Notice]", *, read: bool = True) -> None:
        """These are read; or not, after all."""
        newsroom, me, marked = self._desk.newsroom, self._desk.facts.me, tuple(those)
        if newsroom is not None and marked:
            self._desk.tasks.ask(partial(_marked, newsroom, me, marked, read), self._marked)

    # inside

    def _begin(self) -> None:
        self._looking, self._first = False, True
        self._soon.start(FIRST_MS)
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._soon.stop()
        self._watch, self._looking = None, False
        self._show((), 0)

    def _know_me(self) -> None:
        """Somebody else sits here now, or it is known at last who does."""
        if self._watch is not None and self._watch.person != self._desk.facts.me:
            self._watch, self._first = None, True
            self._show((), 0)
            self._soon.start(SOON_MS)

    def _something_changed(self, records: frozenset[str]) -> None:
        """What is written in a story that is open here is looked at in its turn: typing asks for nothing."""
        if not records <= self._desk.open_ids and not self._soon.isActive():
            self._soon.start(SOON_MS)

    def _found(self, found: "tuple[NoticeWatch, Looked]") -> None:
        self._looking = False
        watch, looked = found
        if watch.person != self._desk.facts.me:
            self._soon.start(SOON_MS)
            return
        self._watch = watch
        first, self._first = self._first, False
        self._show(looked.notices, looked.unread)
        if looked.new and not first:
            self._ring(looked.new)

    def _not_found(self, problem: Exception) -> None:
        """The newsroom was closed meanwhile, or its disk does not answer: the writer tells that."""
        self._looking = False
        log.info("notices were not looked for: %s", problem)

    def _marked(self, _done: None) -> None:
        self.look()

    def _show(self, listed: tuple[Notice, ...], unread: int) -> None:
        if (listed, unread) != (self.notices, self.unread):
            self.notices, self.unread = listed, unread
            self.changed.emit()

    def _ring(self, new: tuple[Notice, ...]) -> None:
        if len(new) == 1:
            notices.info(new[0].sentence)
        else:
            newest = max(new, key=lambda one: parse(one.at))
            said = self.tr("{n} new notices; the last one: {sentence} See View ▸ Notices.")
            notices.info(said.format(n=len(new), sentence=newest.sentence))
        self.rang.emit(new)


# What is done on a worker.


def _begun(newsroom: "Newsroom", me: str) -> "tuple[NoticeWatch, Looked]":
    from deskeditor.review.notices import NoticeWatch

    return _looked(NoticeWatch(newsroom, me))


def _looked(watch: "NoticeWatch") -> "tuple[NoticeWatch, Looked]":
    return watch, watch.look()


def _marked(newsroom: "Newsroom", me: str, those: tuple[Notice, ...], read: bool) -> None:
    from deskeditor.review.notices import mark_read

    mark_read(newsroom, me, those, read=read)
