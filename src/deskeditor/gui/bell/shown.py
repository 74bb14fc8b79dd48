"""The bell in the status bar of a window: how much is unread; a click lists it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from deskeditor.gui.bell.watch import Bell

if TYPE_CHECKING:
    from deskeditor.gui.window import Window


class BellShown(QObject):
    """Belongs to the window."""

    def __init__(self, bell: Bell, window: "Window") -> None:
        super().__init__(window)
        self._bell, self._window = bell, window
        window.bell = bell
        self.button = QToolButton(window.status)
        self.button.setObjectName("bellButton")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(self.tr("Notices: what you have to know (Ctrl+Alt+I)"))
        self.button.clicked.connect(self._open)
        window.status.addPermanentWidget(self.button)
        window.theme.changed.connect(self._say)
        bell.changed.connect(self._say)
        window.desk.newsroom_opened.connect(self._say)
        window.desk.newsroom_left.connect(self._say)
        self._say()

    def _say(self) -> None:
        unread, theme = self._bell.unread, self._window.theme
        self.button.setVisible(self._window.desk.newsroom is not None)
        colour = theme.colours.accent if unread else theme.colours.soft
        self.button.setIcon(theme.sign("bell", colour))
        self.button.setText(str(unread) if unread else "")
        said = self.tr("1 unread notice") if unread == 1 else self.tr("{n} unread notices").format(n=unread)
        self.button.setAccessibleName(said if unread else self.tr("No unread notices"))
        if bool(self.button.property("unread")) != bool(unread):
            self.button.setProperty("unread", bool(unread))
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)

    def _open(self) -> None:
        from deskeditor.gui.bell.actions import show_notices

        show_notices(self._window)
