"""Who the speakers of a transcript are: one source for each label, chosen once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from deskeditor.gui.alphabet import by_alphabet
from deskeditor.news.records import Source
from deskeditor.text.fold import fold


class VoicesDialog(QDialog):
    chosen = Signal(dict)
    """Ids of sources by label; empty for nobody."""

    def __init__(
        self,
        labels: Sequence[str],
        stand: Mapping[str, str],
        sources: Sequence[Source],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Voices"))
        self.setMinimumWidth(420)
        self.boxes: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        words = self.tr("A quote that is made of their words gets this source.")
        said = QLabel(words if labels else self.tr("This transcript tells no speakers apart."))
        said.setWordWrap(True)
        layout.addWidget(said)
        form = QFormLayout()
        for label in labels:
            form.addRow(label, self._box(label, stand.get(label) or likely(label, sources), sources))
        layout.addLayout(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _box(self, label: str, chosen: str, sources: Sequence[Source]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        box.addItem(self.tr("Nobody yet"), "")
        for source in sorted(sources, key=lambda s: by_alphabet(_called(s))):
            box.addItem(_called(source), source.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        self.boxes[label] = box
        return box

    def _accept(self) -> None:
        self.chosen.emit({label: box.currentData() for label, box in self.boxes.items()})
        self.accept()


def likely(label: str, sources: Sequence[Source]) -> str:
    """Id of the only source whose name, or last name, is the label; empty when there is none, or more than one."""
    wanted = fold(label).split()
    found = [s.id for s in sources if (n := fold(_called(s)).split()) and wanted and (n == wanted or n[-1:] == wanted)]
    return found[0] if len(found) == 1 else ""


def _called(source: Source) -> str:
    return source.name or source.alias or source.attribution
