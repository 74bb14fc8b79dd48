"""Above the copy: whether one edits or suggests, which reading is shown, and what is open. It is there while one
suggests, or something is suggested."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from deskeditor.gui.reading import End, join
from deskeditor.text.readings import Which

READINGS: tuple[tuple[Which, str, str], ...] = (
    (
        "original",
        QT_TRANSLATE_NOOP("suggesting", "Original"),
        QT_TRANSLATE_NOOP("suggesting", "As it is without the suggestions"),
    ),
    (
        "marked",
        QT_TRANSLATE_NOOP("suggesting", "Marked"),
        QT_TRANSLATE_NOOP("suggesting", "With what is suggested marked"),
    ),
    (
        "accepted",
        QT_TRANSLATE_NOOP("suggesting", "As if Accepted"),
        QT_TRANSLATE_NOOP("suggesting", "As it would be with all suggestions accepted"),
    ),
)


class SuggestingBar(QFrame):
    suggesting_chosen = Signal(bool)
    stepped = Signal(bool)
    """Whether forwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestingBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(0)
        self.editing = _segment("editingButton", tr("Editing"), tr("Change the words"), "first")
        self.suggesting = _segment(
            "suggestingButton", tr("Suggesting"), tr("Propose changes; whoever decides sees them marked"), "last"
        )
        self._group(row, self.editing, self.suggesting)
        self.editing.clicked.connect(lambda: self.suggesting_chosen.emit(False))
        self.suggesting.clicked.connect(lambda: self.suggesting_chosen.emit(True))
        row.addSpacing(12)
        self.count = QLabel(self)
        self.count.setObjectName("suggestionsCount")
        row.addWidget(self.count)
        back = self._deed(row, "‹", tr("Previous suggestion"))
        on = self._deed(row, "›", tr("Next suggestion"))
        self.accept = self._deed(row, tr("Accept"), tr("Accept the suggestion at the caret, and go on"))
        self.reject = self._deed(row, tr("Reject"), tr("Reject the suggestion at the caret, and go on"))
        back.clicked.connect(lambda: self.stepped.emit(False))
        on.clicked.connect(lambda: self.stepped.emit(True))
        self._deeds = [
            back,
            on,
            self.accept,
            self.reject,
        ]
        row.addStretch(1)
        self.readings: dict[Which, QToolButton] = {}
        ends: dict[Which, End] = {READINGS[0][0]: "first", READINGS[-1][0]: "last"}
        for which, text, tip in READINGS:
            button = _segment(f"{which}Button", tr(text), tr(tip), ends.get(which, ""))
            self.readings[which] = button
        self._group(row, *self.readings.values())
        self.hide()

    def say(self, count: int, *, suggesting: bool, reading: Which) -> None:
        """`count`: how many suggestions are open."""
        (self.suggesting if suggesting else self.editing).setChecked(True)
        self.readings[reading].setChecked(True)
        self.count.setText(tr("1 suggestion") if count == 1 else tr("{n} suggestions").format(n=count) if count else "")
        for widget in self._deeds:
            widget.setVisible(bool(count))
        if self.property("suggesting") != suggesting:
            self.setProperty("suggesting", suggesting)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setVisible(suggesting or bool(count) or reading != "marked")

    def _group(self, row: QHBoxLayout, *buttons: QToolButton) -> None:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
            row.addWidget(button)

    def _deed(self, row: QHBoxLayout, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setProperty("flat", True)
        button.setProperty("words", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
        return button


def _segment(name: str, text: str, tip: str, end: End) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    join(button, end)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def tr(text: str) -> str:
    return QCoreApplication.translate("suggesting", text)
