"""What comes in and what goes out, as Preferences show it: the web site, the folder of incoming copy, and the files
that photos leave as. Each holds as soon as it is changed, for everybody here. Where stories go: `gui.destinations`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from deskeditor.formats.photos.renditions import DEFAULT_RULES, RenditionRule, rules
from deskeditor.gui import questions
from deskeditor.gui.desk import Facts
from deskeditor.gui.forms import Form
from deskeditor.gui.renditions import RenditionTable
from deskeditor.news.problems import BadInput

if TYPE_CHECKING:
    from deskeditor.gui.preferences import PreferencesDialog


class Wires:
    """Fills its tab of the form. A rule that cannot hold is told below the table; nothing is changed until it can."""

    def __init__(self, dialog: "PreferencesDialog", form: Form, room: Facts) -> None:
        self._dialog = dialog
        self._room = room
        self.site = form.find(QLineEdit, "site")
        self.incoming = form.find(QLineEdit, "incoming")
        self.hint = form.find(QLabel, "wiresHint")
        self._usual_hint = self.hint.text()
        self._addresses(form)
        self.renditions = RenditionTable(form, self._kept(), dialog.renditions_changed.emit, self._say)

    @property
    def table(self) -> QTableWidget:
        return self.renditions.table

    def _addresses(self, form: Form) -> None:
        self.site.setText(self._room.site_url)
        self.site.editingFinished.connect(self._set_site)
        self.incoming.setText(self._room.incoming_folder)
        self.incoming.editingFinished.connect(lambda: self._set("incoming_folder", self.incoming.text().strip()))
        form.find(QPushButton, "incomingButton").clicked.connect(self._choose_incoming)

    def _set(self, name: str, value: str) -> None:
        self._dialog.room_changed.emit(name, value)

    def _set_site(self) -> None:
        try:
            site = site_address(self.site.text())
        except BadInput as problem:
            self._say(str(problem))
            return
        self.site.setText(site)
        self._say("")
        self._set("site_url", site)

    def _choose_incoming(self) -> None:
        found = questions.folder(
            self._dialog,
            QCoreApplication.translate("PreferencesDialog", "Folder where copy comes in"),
            self.incoming.text(),
        )
        if found is not None:
            self.incoming.setText(str(found))
            self._set("incoming_folder", str(found))

    def _kept(self) -> tuple[RenditionRule, ...]:
        try:
            return rules(self._room.renditions)
        except BadInput as problem:
            self._say(str(problem))
            return DEFAULT_RULES

    def _say(self, trouble: str) -> None:
        self.hint.setText(trouble or self._usual_hint)
        self.hint.setProperty("trouble", bool(trouble))
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)


def site_address(said: str) -> str:
    """The address of a web site as it is kept: with its scheme, ending with `/`; empty for none. Raises BadInput."""
    from urllib.parse import urlsplit

    said = said.strip()
    if not said:
        return ""
    address = said if "://" in said else f"https://{said}"
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() for c in address)
    except ValueError:
        good = False
    if not good:
        raise BadInput(f"“{said}” is no address of a web site; write one like https://example.org/.")
    return address if address.endswith("/") else f"{address}/"
