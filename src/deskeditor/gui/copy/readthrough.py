"""Reading a story through: only the copy with its notes and suggestions, and nothing that a key could change in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QPlainTextEdit, QWidget

from deskeditor.gui import notices
from deskeditor.gui.action import Action, later
from deskeditor.gui.layouts import Layout
from deskeditor.gui.settings import NOTES_SHOWN

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window

READING: tuple[Action, ...] = (
    Action(
        "review.read",
        QT_TRANSLATE_NOOP("actions", "Read Thro&ugh"),
        later("copy.readthrough", "toggle"),
        QT_TRANSLATE_NOOP(
            "actions", "Only the copy with its notes and suggestions; typing changes nothing until you press Esc"
        ),
        "preview",
        "Shift+F11",
        "story",
    ),
)
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
}
_CHANGING = {QEvent.Type.InputMethod, QEvent.Type.Drop}


class ReadThrough(QObject):
    """While it is there, the fields of a copy take no words. Its parent is the copy; Esc, or `end`, ends it."""

    def __init__(self, copy: "CopyPane", window: "Window", before: Layout) -> None:
        super().__init__(copy)
        self._copy = copy
        self._window = window
        self._before = before
        self._fields: list[QWidget] = [copy.body, *copy.head.fields.values(), copy.head.dateline]
        for field in self._fields:
            _read_only(field, True)
            field.installEventFilter(self)

    def end(self) -> None:
        for field in self._fields:
            _read_only(field, False)
            field.removeEventFilter(self)
        self._window.lay_out(self._before)
        self.setParent(None)
        self.deleteLater()
        self._copy.body.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGING:
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
            return True
        if key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            act = QAbstractSlider.SliderAction
            page = act.SliderPageStepSub if back else act.SliderPageStepAdd
            self._copy.body.verticalScrollBar().triggerAction(page)
            return True
        return not (key in _MOVES or event.matches(QKeySequence.StandardKey.Copy))


def _read_only(field: QWidget, on: bool) -> None:
    """With a caret that still moves, so that one goes from suggestion to suggestion."""
    if isinstance(field, QPlainTextEdit):
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        field.setTextInteractionFlags(flags if on else Qt.TextInteractionFlag.TextEditorInteraction)
    elif isinstance(field, QLineEdit):
        field.setReadOnly(on)


def reading(copy: "CopyPane | None") -> ReadThrough | None:
    """What is being read through in this copy."""
    return copy.findChild(ReadThrough) if copy is not None else None


def toggle(window: "Window") -> None:
    copy = window.copy
    if (found := reading(copy)) is not None:
        found.end()
        return
    if copy is None:
        return
    before = window.sides.layout_
    window.lay_out("write")
    copy.settings.set(NOTES_SHOWN, True)
    ReadThrough(copy, window, before)
    copy.body.setFocus()
    notices.info(window.tr("Reading: typing changes nothing. Space pages on, Esc goes back to editing."))
