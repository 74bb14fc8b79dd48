"""The one door to the person: errors, warnings and news, in one sentence each.

Everybody calls `notices.error(...)`, `.warning(...)` or `.info(...)`; only the windows show. Each is logged; what comes
before a window exists is held until one asks for it. Must be called on the GUI thread.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

Level = Literal["error", "warning", "info"]
Offer = tuple[str, Callable[[], object]]
"""What a person can do about it: the text of a button, and what it calls."""
INFO_SHOWN_MS = 6000
log = logging.getLogger("deskeditor")
_LOG_LEVELS: dict[Level, int] = {"error": logging.WARNING, "warning": logging.INFO, "info": logging.INFO}


@dataclass(frozen=True, slots=True)
class Notice:
    """`till_undone`: it speaks of what undo takes back, and goes when that was done."""

    level: Level
    sentence: str
    till_undone: bool = False
    offer: Offer | None = None


class Door(QObject):
    """Where notices come in. `held` are those that nobody has shown yet."""

    told = Signal(Notice)

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Notice] = []
        self._shown_by: list[QWidget] = []

    def tell(self, notice: Notice) -> None:
        log.log(_LOG_LEVELS[notice.level], "%s", notice.sentence)
        if not self._shown_by:
            self.held.append(notice)
        self.told.emit(notice)

    def show_in(self, bar: "NoticeBar") -> None:
        """From now on this bar shows what comes, and first what was held."""
        self._shown_by.append(bar)
        self.told.connect(bar.show_notice)
        bar.destroyed.connect(lambda: self._shown_by.remove(bar))
        held, self.held = self.held, []
        for notice in held:
            bar.show_notice(notice)


door = Door()


def error(sentence: str) -> None:
    """Something did not work: what is wrong and what to do. Stays until it is closed."""
    door.tell(Notice("error", sentence))


def warning(sentence: str, *, offer: Offer | None = None) -> None:
    """It worked, but look at this. Stays until it is closed."""
    door.tell(Notice("warning", sentence, offer=offer))


def info(sentence: str, *, till_undone: bool = False, offer: Offer | None = None) -> None:
    """Good to know; goes away by itself, and `till_undone` also with the undo that it speaks of."""
    door.tell(Notice("info", sentence, till_undone, offer))


class NoticeBar(QFrame):
    """A strip under the tool bar, folded away while there is nothing to say. News does not push an error out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._words = QLabel(self)
        self._words.setObjectName("noticeWords")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._offer = QToolButton(self)
        self._offer.setObjectName("noticeOffer")
        self._offer.clicked.connect(self._take_offer)
        self._taken: Callable[[], object] | None = None
        self._close = QToolButton(self)
        self._close.setObjectName("noticeClose")
        self._close.setText("✕")
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.addWidget(self._words)
        layout.addWidget(self._offer)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=INFO_SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self._level: Level = "info"
        self._till_undone = False
        self.hide()

    @property
    def sentence(self) -> str:
        return self._words.text()

    def show_notice(self, notice: Notice) -> None:
        if not self.isHidden() and self._level == "error" and notice.level == "info":
            return
        self._level, self._till_undone = notice.level, notice.till_undone
        self._words.setText(notice.sentence)
        self.setProperty("level", notice.level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(notice.sentence)
        text, self._taken = notice.offer or ("", None)
        self._offer.setText(text)
        self._offer.setVisible(notice.offer is not None)
        self.show()
        if notice.level == "info":
            self._timer.start()
        else:
            self._timer.stop()

    def _take_offer(self) -> None:
        taken = self._taken
        self.dismiss()
        if taken is not None:
            taken()

    def undone(self) -> None:
        """Something was taken back."""
        if self._till_undone and not self.isHidden():
            self.dismiss()

    def dismiss(self) -> None:
        self.hide()
        self._words.clear()
