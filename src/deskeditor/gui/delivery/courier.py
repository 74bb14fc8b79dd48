"""The courier: sends what is in the outbox of the open newsroom, in a thread of its own, and tells what became of it.

Windows ask nothing of the thread: they hear of it by signals, on the thread of the windows.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from deskeditor.cms.steps import Patience, Step
from deskeditor.gui import notices
from deskeditor.gui.delivery.overview import Overview, alarm
from deskeditor.gui.delivery.rounds import Rounds
from deskeditor.gui.desk import Desk
from deskeditor.news.deliveries import TROUBLED, Delivery
from deskeditor.news.problems import Problem

LEAVE_S = 5.0
"""So long a request that is under way may take when the program is closed. It is looked for at the next start."""
TOLD = (*TROUBLED, "refused")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """What the thread of a round tells the windows."""

    rounds: Rounds
    call: Callable[[], None]


class Courier(QObject):
    """One for the program. `changed`: something in the outbox is another; `stepped`: what is done now with a delivery,
    by its id."""

    changed = Signal(Overview)
    stepped = Signal(str, Step)
    _came = Signal(News)

    def __init__(self, desk: Desk, parent: QObject | None = None, patience: Patience = Patience()) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patience = patience
        self._rounds: Rounds | None = None
        self._told = ""
        self._first = True
        self.overview = Overview()
        self.steps: dict[str, Step] = {}
        """What was done last with those that are on their way."""
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        desk.newsroom_opened.connect(self._begin)
        desk.closing.connect(self.end)

    # what windows ask

    def wake(self) -> None:
        """Something was decided: go on with it now."""
        if self._rounds is not None:
            self._rounds.wake()

    def end(self) -> None:
        """The newsroom is about to be closed. What is on its way is gone on with when it is opened again."""
        if self._rounds is not None:
            self._rounds.stop()
        self._rounds = None
        self.steps.clear()
        self._show(Overview())

    def leave(self) -> None:
        """The program ends: let the present request come to its end, but not for ever."""
        rounds = self._rounds
        self.end()
        if rounds is not None:
            rounds.join(LEAVE_S)

    # inside

    def _begin(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        self._first, self._told = True, ""
        rounds = Rounds(
            newsroom,
            self._desk.secrets_of(newsroom),
            lambda found: self._send(rounds, partial(self._look, found)),
            lambda id, step: self._send(rounds, partial(self._step, id, step)),
            lambda problem: self._send(rounds, partial(self._failed, problem)),
            self._patience,
        )
        self._rounds = rounds
        rounds.start()

    def _send(self, rounds: Rounds, call: Callable[[], None]) -> None:
        if isValid(self):
            self._came.emit(News(rounds, call))

    def _take(self, news: News) -> None:
        if news.rounds is self._rounds:  # else it is of a newsroom that was left meanwhile
            news.call()

    def _step(self, id: str, step: Step) -> None:
        self.steps[id] = step
        self.stepped.emit(id, step)

    def _look(self, found: Overview) -> None:
        self._told = ""
        before, first = self.overview, self._first
        self._first = False
        self._show(found)
        if first:
            self._tell_waiting(found)
            return
        for delivery in found.deliveries:
            stood = before.one(delivery.id)
            if stood is None or stood.state != delivery.state:
                self._tell(found, delivery)
            if (why := alarm(delivery)) and (stood is None or alarm(stood) != why):
                self._tell_alarm(found, delivery, why)

    def _show(self, found: Overview) -> None:
        if found != self.overview:
            self.overview = found
            self.steps = {id: step for id, step in self.steps.items() if id in {one.id for one in found.open}}
            self.changed.emit(found)

    def _tell_waiting(self, found: Overview) -> None:
        """What was left when the newsroom was closed."""
        if (number := len(found.troubled)) == 1:
            one = found.troubled[0]
            if why := alarm(one):
                self._tell_alarm(found, one, why)
            else:
                self._tell(found, one)
        elif number:
            notices.error(self.tr("{n} deliveries need you; see File ▸ Deliveries.").format(n=number))

    def _tell(self, found: Overview, delivery: Delivery) -> None:
        """A trouble stays in sight until it is closed; so does what arrived otherwise than it was sent."""
        title, place = found.title(delivery), found.place(delivery)
        if delivery.state in TOLD:
            said = self.tr("{place}: “{title}”: {why} See File ▸ Deliveries.")
            notices.error(said.format(place=place, title=title, why=delivery.sentence))
            if delivery.state == "missed" and (window := QApplication.activeWindow()) is not None:
                QApplication.alert(window)
        elif delivery.state == "done" and delivery.wanted == "withdrawn":
            said = self.tr("“{title}” was withdrawn from {place}.").format(title=title, place=place)
            if delivery.differences:
                notices.warning(f"{said} {delivery.differences[0]}")
            else:
                notices.info(said)
        elif delivery.state in ("done", "scheduled") and delivery.differences:
            said = self.tr("“{title}” is on {place}, but not all of it as it was sent: {first}")
            notices.warning(said.format(title=title, place=place, first=delivery.differences[0]))
        elif delivery.state == "done":
            notices.info(self.tr("“{title}” is on {place}.").format(title=title, place=place))
        elif delivery.state == "scheduled":
            notices.info(self.tr("“{title}” waits on {place} for its time.").format(title=title, place=place))

    def _tell_alarm(self, found: Overview, delivery: Delivery, why: str) -> None:
        said = self.tr("“{title}” is on {place} and would be held now: {why} Correct or kill it.")
        notices.error(said.format(title=found.title(delivery), place=found.place(delivery), why=why))

    def _failed(self, problem: Exception) -> None:
        """Of the round itself; told once, and tried again."""
        if str(problem) == self._told:
            return
        self._told = str(problem)
        if isinstance(problem, Problem):
            notices.error(str(problem))
        else:
            self._desk.tasks.fault.emit(problem)
