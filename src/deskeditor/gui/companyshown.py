"""How it is shown who else is in a story: in the status bar, on the tabs, in the queue and over the copy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from deskeditor.gui.company import Companions, Company, sentence
from deskeditor.gui.theme import Colours, Theme

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

CHIP_PX = 26
MOST_CHIPS = 4
MARGIN_PX = 12


def paint_chip(painter: QPainter, chip: QRect, initials: str, colours: Colours) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(chip)
    font = QFont(painter.font())
    font.setPixelSize(max(round(chip.height() * 0.42), 7))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


class Chips(QWidget):
    """The initials of who else is in a story, over the upper end of its copy. Hidden while one is alone."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._there: Companions = ()
        self.setObjectName("companyChips")
        self.hide()
        over.installEventFilter(self)

    def show_there(self, there: Companions) -> None:
        self._there = there[:MOST_CHIPS]
        said = sentence(there)
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.setVisible(bool(there))
        self.resize(self.sizeHint())
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self._there)
        return QSize(count * CHIP_PX + max(count - 1, 0) * 4, CHIP_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None and not self.isHidden():
            turned = over.layoutDirection() == Qt.LayoutDirection.RightToLeft
            bar = over.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            self.move(MARGIN_PX + bar if turned else over.width() - self.width() - MARGIN_PX - bar, MARGIN_PX)
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, one in enumerate(self._there):
            chip = QRect(number * (CHIP_PX + 4), 0, CHIP_PX, CHIP_PX).adjusted(1, 1, -1, -1)
            paint_chip(painter, chip, one.initials, self._theme.colours)
        painter.end()


class CompanyShown(QObject):
    """Keeps one window right about it."""

    def __init__(self, company: Company, window: "Window", theme: Theme) -> None:
        super().__init__(window)
        self._company = company
        self._window = window
        self._theme = theme
        self._said: dict[str, Companions] = {}
        window.queue.know_company(company)
        company.changed.connect(self.show)
        theme.changed.connect(self._recolour)
        window.tabs.shown.connect(self._show_front)
        window.stories.came.connect(lambda _id, _expected: self.show())
        window.stories.gone.connect(lambda id: self._said.pop(id, None))
        self._show_front(window.front)

    def show(self) -> None:
        window = self._window
        for story_id in window.tabs.story_ids:
            there = self._company.of(story_id)
            if there != self._said.get(story_id, ()):
                self._said[story_id] = there
                window.tabs.mark(story_id, self._theme.icon("person"), sentence(there))
        for story_id, page in window.stories.pages.items():
            there = self._company.of(story_id)
            chips = page.sheet.findChild(Chips)
            if there or chips is not None:
                (chips or Chips(self._theme, page.sheet)).show_there(there)
        self._show_front(window.front)

    def _show_front(self, story_id: str) -> None:
        self._window.status.say_company(sentence(self._company.of(story_id)) if story_id else "")

    def _recolour(self) -> None:
        self._said.clear()
        self.show()
