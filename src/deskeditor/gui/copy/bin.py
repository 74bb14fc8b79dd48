"""The bin at the foot of the copy: unused passages, kept with the story. They never leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from deskeditor.gui.copy import commands
from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.copy.look import Look
from deskeditor.gui.copy.punctuation import is_undo, turn_back
from deskeditor.gui.folding import FoldSign
from deskeditor.gui.session import Session

HEIGHT = 168


class BinText(QPlainTextEdit):
    """The passages, one below the other; they can be edited and copied from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("binText")
        self.setAccessibleName(self.tr("Bin"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.binding = Binding(self.document(), session, "bin", parent=self)
        self.binding.load()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._session.catch_up()  # as `CopyPane._focused`

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            turn_back(self._session, event)
        else:
            super().keyPressEvent(event)


class Bin(QFrame):
    """A strip that opens. `put_back_wanted` tells the number of the passage at the caret."""

    put_back_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bin")
        self._fold = QToolButton(self)
        self._fold.setObjectName("binFold")
        self._fold.setProperty("fold", True)
        self._fold.setCheckable(True)
        FoldSign(self._fold)
        self._fold.toggled.connect(self.open)
        self._hint = QLabel(self.tr("Unused passages stay with the story and never leave"), self)
        self._hint.setProperty("hint", True)
        self._back = QToolButton(self)
        self._back.setObjectName("binBack")
        self._back.setProperty("flat", True)
        self._back.setProperty("words", True)
        self._back.setText(self.tr("Put Back"))
        self._back.setToolTip(self.tr("Put the passage at the caret back into the copy"))
        self._back.clicked.connect(self._put_back)
        self.text = BinText(session, self)
        self.text.document().contentsChanged.connect(self._count)
        self.text.cursorPositionChanged.connect(self._count)
        self._lay_out()
        self.open(False)
        self._count()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 2)
        row.addWidget(self._fold)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.text)
        self.text.setFixedHeight(HEIGHT)

    def put_on(self, look: Look) -> None:
        self.text.setFont(look.scaled(0.86))

    def open(self, on: bool) -> None:
        self._fold.setChecked(on)
        for widget in (self.text, self._hint, self._back):
            widget.setVisible(on)

    @property
    def is_open(self) -> bool:
        return self._fold.isChecked()

    @property
    def words(self) -> str:
        return self.text.binding.words

    @property
    def passage_at_caret(self) -> int:
        """Its number, from 0."""
        at = self.text.binding.position(self.text.textCursor().position())
        before = len(self.words[:at].split(commands.PASSAGE_BREAK)) - 1
        return min(before, max(len(commands.passages(self.words)) - 1, 0))

    def _put_back(self) -> None:
        if self.words.strip():
            self.put_back_wanted.emit(self.passage_at_caret)

    def _count(self) -> None:
        number = len(commands.passages(self.words))
        self._fold.setText(self.tr("Bin") if not number else f"{self.tr('Bin')}  {number}")
        self._back.setEnabled(number > 0)
        self.setVisible(number > 0 or self.is_open)
