"""How to get into a destination: the fields that its kind asks for, with help, and the password."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskeditor.cms.site import Asked, Kind
from deskeditor.gui import questions
from deskeditor.news.destinations import Destination

OWN_FIELDS = ("address", "user")
NAME_OF_SITE = QT_TRANSLATE_NOOP("destinations", "What the Send button says; empty: what the site calls itself")
NAME_OF_PLACE = QT_TRANSLATE_NOOP("destinations", "What the Send button says")
SHORT = 60
"""A hint of so many characters stands in one line."""
LABEL_PX = 140
"""The labels of the forms that stand below one another are as wide as this at least."""
MOST = 2_000_000_000


class SetupForm(QWidget):
    """Built from `Kind.asked`. `left` is told when a field was changed and is left."""

    left = Signal()
    secret_left = Signal(str)

    def __init__(
        self, kind: Kind, destination: Destination | None = None, parent: QWidget | None = None, *, wanting: bool = True
    ) -> None:
        """`wanting`: no password is known yet."""
        super().__init__(parent)
        self.kind = kind
        self.fields: dict[str, QWidget] = {}
        self.order: list[QWidget] = []
        """What the Tab key goes through."""
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._form)
        for asked in kind.asked:
            self._add(asked, destination, wanting)
        self.name = self._add_name(destination)
        if kind.help:
            help = QLabel(kind.help, self)
            help.setProperty("hint", True)
            help.setWordWrap(True)
            help.setObjectName("help")
            layout.addWidget(help)

    # what was written

    def values(self) -> dict[str, Any]:
        """Fields of `Destination`: name, address, user, options."""
        said = {asked.name: self._said(asked) for asked in self.kind.asked if asked.kind != "secret"}
        own = {name: said.pop(name) for name in OWN_FIELDS if name in said}
        return {**own, "name": " ".join(self.name.text().split()), "options": said}

    def show_options(self, options: Mapping[str, Any]) -> None:
        """Something was found out of which there is a field."""
        for name, value in options.items():
            if isinstance(line := self.fields.get(name), QLineEdit):
                line.setText(str(value))

    @property
    def secret(self) -> str:
        """What was typed now; empty for the one that is known."""
        return next((self._line(a).text().strip() for a in self.kind.asked if a.kind == "secret"), "")

    def missing(self, *, secret_known: bool = False) -> tuple[str, QWidget] | None:
        """A sentence about the first field that is needed and empty, and the field."""
        for asked in self.kind.asked:
            known = secret_known if asked.kind == "secret" else False
            said = self.secret if asked.kind == "secret" else self._said(asked)
            if asked.needed and not said and not known:
                return _tr("Say this first: {title}.").format(title=asked.title), self.fields[asked.name]
            if asked.kind in ("folder", "file") and said and not _is_there(asked, str(said)):
                missing = _tr("There is no {what} {path}.")
                what = _tr("folder") if asked.kind == "folder" else _tr("file")
                return missing.format(what=what, path=said), self.fields[asked.name]
        return None

    def focus_first(self) -> None:
        if self.fields:
            next(iter(self.fields.values())).setFocus()

    def focus_secret(self) -> None:
        for asked in self.kind.asked:
            if asked.kind == "secret":
                line = self._line(asked)
                line.setFocus()
                line.selectAll()

    # the fields

    def _add(self, asked: Asked, destination: Destination | None, wanting: bool) -> None:
        stands = _stands(asked, destination)
        match asked.kind:
            case "choice":
                widget: QWidget = self._choice(asked, str(stands or ""))
                row: QWidget | QHBoxLayout = widget
            case "secret":
                widget = self._line_of(asked, "")
                row = self._with_button(widget, self._show_button(widget))
                if destination is not None and not wanting:
                    widget.setPlaceholderText(_tr("Known; type here to change it"))
            case "folder" | "file":
                widget = self._line_of(asked, str(stands or ""))
                row = self._with_button(widget, self._choose_button(asked, widget))
            case _:
                widget = self._line_of(asked, "" if stands is None else str(stands))
                if asked.kind == "number":
                    widget.setValidator(QIntValidator(0, MOST, widget))
                row = widget
        widget.setObjectName(f"asked_{asked.name}")
        widget.setAccessibleName(asked.title)
        self.fields[asked.name] = widget
        if isinstance(row, QWidget):
            self.order.append(widget)
        self._form.addRow(self._label(asked.title, widget), row)
        if asked.hint and asked.kind not in ("text", "address", "number"):
            self._hint(asked.hint)

    def _hint(self, words: str) -> None:
        label = QLabel(words, self)
        label.setProperty("hint", True)
        label.setWordWrap(len(words) > SHORT)
        self._form.setWidget(self._form.rowCount(), QFormLayout.ItemRole.FieldRole, label)

    def _line_of(self, asked: Asked, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setPlaceholderText(asked.hint if asked.kind in ("text", "address", "number") else "")
        line.setToolTip(asked.hint)
        if asked.kind == "secret":
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.editingFinished.connect(lambda: self._secret_left(line))
        else:
            line.editingFinished.connect(self.left)
        return line

    def _secret_left(self, line: QLineEdit) -> None:
        if line.isModified() and line.text().strip():
            line.setModified(False)
            self.secret_left.emit(line.text().strip())

    def _choice(self, asked: Asked, stands: str) -> QComboBox:
        box = QComboBox(self)
        for choice in asked.choices:
            box.addItem(choice, choice)
        box.setCurrentIndex(max(box.findData(stands), 0))
        box.activated.connect(lambda *_: self.left.emit())
        return box

    def _show_button(self, line: QLineEdit) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setProperty("words", True)
        button.setText(_tr("Show"))
        button.setCheckable(True)
        button.setAccessibleName(_tr("Show what is typed"))
        echo = QLineEdit.EchoMode
        button.toggled.connect(lambda on: line.setEchoMode(echo.Normal if on else echo.Password))
        return button

    def _choose_button(self, asked: Asked, line: QLineEdit) -> QPushButton:
        button = QPushButton(_tr("Choose…"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(_tr("Choose: {title}").format(title=asked.title))
        button.clicked.connect(lambda: self._choose(asked, line))
        return button

    def _with_button(self, line: QLineEdit, button: QWidget) -> QHBoxLayout:
        self.order += [line, button]
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(button)
        return row

    def _choose(self, asked: Asked, line: QLineEdit) -> None:
        if asked.kind == "folder":
            found = questions.folder(self, asked.title, line.text())
        else:
            found = next(iter(questions.files(self, asked.title, "")), None)
        if found is not None:
            line.setText(str(found))
            self.left.emit()

    def _add_name(self, destination: Destination | None) -> QLineEdit:
        line = QLineEdit(destination.name if destination else "", self)
        line.setObjectName("destinationName")
        line.setPlaceholderText(_tr(NAME_OF_PLACE if self.kind.drop else NAME_OF_SITE))
        line.setAccessibleName(_tr("Name of the destination"))
        line.editingFinished.connect(self.left)
        self._form.addRow(self._label(_tr("&Name here"), line), line)
        self.order.append(line)
        return line

    def _label(self, title: str, of: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(of)
        label.setMinimumWidth(LABEL_PX)
        return label

    def _line(self, asked: Asked) -> QLineEdit:
        widget = self.fields[asked.name]
        assert isinstance(widget, QLineEdit)  # all but choices are
        return widget

    def _said(self, asked: Asked) -> Any:
        """None: it is left to the kind."""
        widget = self.fields[asked.name]
        if isinstance(widget, QComboBox):
            return str(widget.currentData())
        text = self._line(asked).text().strip()
        if asked.name in OWN_FIELDS:
            return text
        return (int(text) if asked.kind == "number" else text) if text else None


def _stands(asked: Asked, destination: Destination | None) -> Any:
    if destination is None or asked.kind == "secret":
        return None
    return getattr(destination, asked.name) if asked.name in OWN_FIELDS else destination.options.get(asked.name)


def _is_there(asked: Asked, said: str) -> bool:
    path = Path(said).expanduser()
    return path.is_dir() if asked.kind == "folder" else path.is_file()


def _tr(text: str) -> str:
    return QCoreApplication.translate("destinations", text)
