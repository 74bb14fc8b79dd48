"""Who of the byline is which author there: asked where it is sent, remembered for the next time."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QWidget

from deskeditor.cms.site import Named
from deskeditor.gui.delivery.preparing import suggested
from deskeditor.gui.forms import Form


class Authors(QObject):
    """`matched`: key of the writer, id of the author there."""

    matched = Signal(str, str)

    def __init__(self, form: Form, parent: QObject) -> None:
        super().__init__(parent)
        self._box = form.find(QWidget, "authorsBox")
        layout = form.find(QWidget, "authorsForm").layout()
        assert isinstance(layout, QFormLayout)
        self._layout = layout
        self.boxes: dict[str, QComboBox] = {}
        """By the key of the writer."""
        self._buttons: dict[str, QPushButton] = {}
        self._names: dict[str, str] = {}
        self._box.hide()

    def show_unmatched(self, unmatched: Sequence[tuple[str, str]]) -> None:
        while self._layout.rowCount():
            self._layout.removeRow(0)
        self.boxes.clear()
        self._buttons.clear()
        self._names = dict(unmatched)
        for key, name in unmatched:
            self._add(key, name or self.tr("No byline"))
        self._box.setVisible(bool(unmatched))

    @property
    def order(self) -> list[QWidget]:
        """In which Tab goes through them."""
        return [widget for key, box in self.boxes.items() for widget in (box, self._buttons[key])]

    def know(self, authors: Sequence[Named]) -> None:
        """Those of the site; who has the same name is suggested, and chosen by nobody but the person."""
        for key, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("Choose an author…") if authors else self.tr("Its authors cannot be asked"), "")
            for author in authors:
                box.addItem(author.name, author.remote_id)
            box.setCurrentIndex(max(box.findData(suggested(self._names[key], authors)), 0))
            box.setEnabled(bool(authors))
            self._allow(key)

    def _add(self, key: str, name: str) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        box, button = QComboBox(row), QPushButton(self.tr("Match"), row)
        box.setAccessibleName(self.tr("Who {name} is there").format(name=name))
        box.addItem(self.tr("Asking the site…"), "")
        box.setEnabled(False)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.setAccessibleName(self.tr("{name} is this author").format(name=name))
        layout.addWidget(box, 1)
        layout.addWidget(button)
        box.activated.connect(lambda *_: self._allow(key))
        button.clicked.connect(lambda *_: self.matched.emit(key, str(box.currentData() or "")))
        self.boxes[key], self._buttons[key] = box, button
        self._layout.addRow(name, row)

    def _allow(self, key: str) -> None:
        self._buttons[key].setEnabled(bool(self.boxes[key].currentData()))
