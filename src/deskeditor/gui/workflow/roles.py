"""A button that says which roles may do something, and a menu in which they are ticked."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton

from deskeditor.news.records import ROLES_OF_PEOPLE

NAMES = {
    "reporter": QT_TRANSLATE_NOOP("roles", "Reporter"),
    "editor": QT_TRANSLATE_NOOP("roles", "Editor"),
    "photo editor": QT_TRANSLATE_NOOP("roles", "Photo editor"),
    "checker": QT_TRANSLATE_NOOP("roles", "Checker"),
    "publisher": QT_TRANSLATE_NOOP("roles", "Publisher"),
    "outside reader": QT_TRANSLATE_NOOP("roles", "Outside reader"),
}


def role_name(role: str) -> str:
    return QCoreApplication.translate("roles", NAMES.get(role, role))


class RolesButton:
    """Fills this button. `nobody_ticked`: what it says then. `changed` is told the roles after each change."""

    def __init__(self, button: QToolButton, nobody_ticked: str, changed: Callable[[tuple[str, ...]], object]) -> None:
        self.button = button
        self._nobody = nobody_ticked
        self._changed = changed
        self.menu = QMenu(button)
        self._ticks = {role: self.menu.addAction(role_name(role)) for role in ROLES_OF_PEOPLE}
        for tick in self._ticks.values():
            tick.setCheckable(True)
            tick.triggered.connect(self._tell)
        button.setMenu(self.menu)
        button.setProperty("roles", True)
        self.show(())

    @property
    def roles(self) -> tuple[str, ...]:
        return tuple(role for role, tick in self._ticks.items() if tick.isChecked())

    def show(self, roles: Collection[str]) -> None:
        for role, tick in self._ticks.items():
            tick.setChecked(role in roles)
        self._name()

    def tick(self, role: str) -> None:
        """As a person does in the menu."""
        self._ticks[role].trigger()

    def _tell(self) -> None:
        self._name()
        self._changed(self.roles)

    def _name(self) -> None:
        said = ", ".join(role_name(role) for role in self.roles) or self._nobody
        self.button.setText(f"{said} ▾")
