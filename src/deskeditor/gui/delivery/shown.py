"""What a window shows of deliveries: the name on the main button, the other destinations beside it, and a word in the
status bar."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from deskeditor.gui.delivery.overview import Overview, summary

if TYPE_CHECKING:
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.window import Window

LONGEST_NAME = 24
"""Characters of a destination's name on the main button; the whole stands on its tool tip."""


class DeliveriesShown(QObject):
    """Belongs to the window."""

    def __init__(self, courier: "Courier", window: "Window") -> None:
        super().__init__(window)
        self._courier, self._window = courier, window
        window.courier = courier
        window.status.deliveries_clicked.connect(self._open)
        self._others: list[QAction] = []
        self._menu: QMenu | None = None
        if (beside := window.findChild(QToolButton, "otherWays")) is not None:
            self._menu = beside.menu()
            self._menu.aboutToShow.connect(self._fill)
        window.desk.facts_changed.connect(self._name)
        window.desk.newsroom_opened.connect(self._name)
        courier.changed.connect(self._say)
        self._name()
        self._say(courier.overview)

    def _name(self) -> None:
        button = self._window.findChild(QPushButton, "exportButton")
        if button is None:
            return
        destinations = self._window.desk.facts.destinations
        name = destinations[0].name if destinations else ""
        said = self.tr("Send to {place}").format(place=name) if name else self.tr("Send")
        short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
        shown = self.tr("Send to {place}").format(place=short) if name else self.tr("Send")
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(said)
        button.setToolTip(f"{said} (Ctrl+Shift+E)")

    def _fill(self) -> None:
        from deskeditor.gui.delivery.actions import send_to

        menu = self._menu
        if menu is None:
            return
        for action in self._others:
            menu.removeAction(action)
            action.deleteLater()
        self._others = []
        first = next(iter(menu.actions()), None)
        for destination in self._window.desk.facts.destinations:
            said = self.tr("Send to {place}…").format(place=destination.name.replace("&", "&&"))
            action = QAction(said, menu)
            action.triggered.connect(partial(send_to, self._window, destination.id))
            self._others.append(action)
        if self._others:
            line = QAction(menu)
            line.setSeparator(True)
            self._others.append(line)
        if first is not None:
            menu.insertActions(first, self._others)

    def _say(self, found: Overview) -> None:
        self._window.status.say_deliveries(summary(found), bool(found.troubled))

    def _open(self) -> None:
        from deskeditor.gui.delivery.actions import show_deliveries

        show_deliveries(self._window)
