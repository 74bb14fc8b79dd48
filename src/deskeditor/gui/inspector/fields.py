"""A field of a story, or of one of its photos, and the widget in which it stands.

What the person types goes to the session as the smallest edit; what comes from undo, another window or another desk is
worked into the widget without moving its caret. A widget that made an edit is not told of it again.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from deskeditor.gui.reading import as_in, set_direction
from deskeditor.gui.session import Session
from deskeditor.news.problems import Problem
from deskeditor.text.document import Change
from deskeditor.text.readings import Which

B = TypeVar("B", bound="Binding")
TextWidget = QLineEdit | QPlainTextEdit
PARAGRAPH_SEPARATOR = "\u2029"


def difference(old: str, new: str) -> tuple[int, int, str]:
    """The one stretch that differs: start and end in `old`, and what stands there in `new`."""
    start = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            break
        start += 1
    room = min(len(old), len(new)) - start
    tail = 0
    while tail < room and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, len(old) - tail, new[start : len(new) - tail]


def carried(position: int, start: int, end: int, inserted: str) -> int:
    """Where a caret stands after the stretch from `start` to `end` was replaced."""
    if position <= start:
        return position
    if position >= end:
        return position + len(inserted) - (end - start)
    return min(position, start + len(inserted))


def text_of(widget: TextWidget) -> str:
    """The words exactly: toPlainText() would turn no-break spaces into spaces."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.document().toRawText().replace(PARAGRAPH_SEPARATOR, "\n")


def put_text(widget: TextWidget, text: str) -> None:
    """Makes the widget say `text`, changing only what differs; caret and selection stay with their words."""
    old = text_of(widget)
    if old == text:
        return
    start, end, inserted = difference(old, text)
    if isinstance(widget, QLineEdit):
        _put_line(widget, text, start, end, inserted)
    else:
        cursor = QTextCursor(widget.document())
        cursor.setPosition(_utf16(old, start))
        cursor.setPosition(_utf16(old, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(inserted)


def select(widget: TextWidget, start: int, end: int) -> None:
    """Puts the keyboard into the widget, the code points from `start` to `end` selected."""
    text = text_of(widget)
    first, last = _utf16(text, start), _utf16(text, end)
    if isinstance(widget, QLineEdit):
        widget.setSelection(first, last - first)
    else:
        cursor = widget.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _put_line(widget: QLineEdit, text: str, start: int, end: int, inserted: str) -> None:
    old = widget.text()
    caret = carried(_points(old, widget.cursorPosition()), start, end, inserted)
    widget.setText(text)
    widget.setCursorPosition(_utf16(text, caret))


def _utf16(text: str, at: int) -> int:
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _points(text: str, at_utf16: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: at_utf16 * 2].decode("utf-16-le", "surrogatepass"))


class OneHistory(QObject):
    """Leaves undo and redo to the window's one history, in the keyboard and in the context menu of a text widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._context_menu(watched, event)
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            history = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if history:
                event.ignore()
            return history
        return False

    @staticmethod
    def _context_menu(watched: QObject, event: QContextMenuEvent) -> bool:
        widget = watched.parent() if not isinstance(watched, TextWidget) else watched
        if not isinstance(widget, TextWidget):
            return False
        menu: QMenu = widget.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        while menu.actions() and menu.actions()[0].isSeparator():
            menu.removeAction(menu.actions()[0])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True


class CalmWheel(QObject):
    """Scrolling through a panel must not turn the values that pass under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(root: QWidget) -> None:
    """Keeps every box and spin box below `root` from turning by the wheel unless it has the focus."""
    wheel = CalmWheel(root)
    for kind in (QComboBox, QAbstractSpinBox):
        for widget in root.findChildren(kind):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            widget.installEventFilter(wheel)


class Binding(QObject):
    """One field and how it is shown. `write` is for the widget's own signal, that of an act of the person."""

    def __init__(self, field: str, show: Callable[[Any], None], parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self.show = show
        self.session: Session | None = None
        self.record: str | None = None
        self._showing = False

    def attach(self, session: Session | None, record: str | None) -> None:
        self.session = session
        self.record = record
        self.refresh()

    def refresh(self) -> None:
        if self.session is not None:
            self._showing = True
            try:
                self.show(self.session.shown(self.field, self.record))
            finally:
                self._showing = False

    def write(self, value: Any) -> None:
        """Keeps the value, unless it came from there just now."""
        if self.session is not None and not self._showing:
            self.session.set(self.field, value, by=self, record=self.record)


class TextBinding(Binding):
    """A line edit or a plain text edit."""

    def __init__(
        self, widget: TextWidget, field: str, parent: QObject, *, prose: bool, trouble: Callable[[str], None]
    ) -> None:
        super().__init__(field, self._put, parent)
        self.widget = widget
        self._prose = prose
        self._trouble = trouble
        history = OneHistory(widget)
        widget.installEventFilter(history)
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._typed)
        else:
            widget.viewport().installEventFilter(history)
            widget.setUndoRedoEnabled(False)
            widget.setTabChangesFocus(True)
            widget.textChanged.connect(self._typed)

    def attach(self, session: Session | None, record: str | None) -> None:
        super().attach(session, record)
        self.turn()

    def turn(self) -> None:
        """Lines run as the story does. Not at each letter typed: they would jump from side to side."""
        if self.session is not None and isinstance(self.widget, QPlainTextEdit):
            set_direction(self.widget, as_in(self.session.story, text_of(self.widget)))

    def _put(self, text: str) -> None:
        put_text(self.widget, text)

    def _typed(self) -> None:
        if self._showing or self.session is None:
            return
        try:
            self._keep(self.session, text_of(self.widget))
        except Problem as problem:
            self.refresh()
            self._trouble(str(problem))

    def _keep(self, session: Session, text: str) -> None:
        if not self._prose:
            session.set(self.field, text, by=self, record=self.record, typed=True)
            return
        session.catch_up()
        reading: Which = "accepted" if session.proposes(self.field, self.record) else "original"
        view = session.view(self.field, reading, self.record)
        kept = view.lines.text()
        if kept != text:
            start, end, inserted = difference(kept, text)
            session.splice_shown(view, start, end, inserted, by=self)


class Bindings(QObject):
    """The fields of one pane. Costs a dictionary look-up for each edit of a field that the pane does not show."""

    refreshed = Signal()
    """The fields are those of another record now."""

    def __init__(self, parent: QObject, trouble: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._trouble = trouble
        self._by_field: dict[str, list[Binding]] = {}
        self._record: str | None = None
        self.session: Session | None = None

    def prose(self, widget: TextWidget, field: str) -> TextBinding:
        binding = TextBinding(widget, field, self, prose=True, trouble=self._trouble)
        return self._kept(binding)

    def line(self, widget: TextWidget, field: str) -> TextBinding:
        """A text field whose value is kept as a whole: a name, a credit line."""
        binding = TextBinding(widget, field, self, prose=False, trouble=self._trouble)
        return self._kept(binding)

    def value(self, field: str, show: Callable[[Any], None]) -> Binding:
        return self._kept(Binding(field, show, self))

    def show(self, session: Session | None, record: str | None = None) -> None:
        """The fields of the session's story, or of the photo with the id `record`."""
        if self.session is not None and self.session is not session:
            self.session.changed.disconnect(self._follow)
            self.session.suggesting_changed.disconnect(self._show_again)
        if session is not None and session is not self.session:
            session.changed.connect(self._follow)
            session.suggesting_changed.connect(self._show_again)
        self.session = session
        self._record = record
        for bindings in self._by_field.values():
            for binding in bindings:
                binding.attach(session, record)
        self.refreshed.emit()

    def _kept(self, binding: B) -> B:
        self._by_field.setdefault(binding.field, []).append(binding)
        return binding

    def _show_again(self) -> None:
        """Now with what is proposed, or without."""
        for bindings in self._by_field.values():
            for binding in bindings:
                binding.refresh()

    def _follow(self, change: Change) -> None:
        if change.field in ("language", "direction") and self.session is not None:
            for binding in (one for several in self._by_field.values() for one in several):
                if isinstance(binding, TextBinding):
                    binding.turn()
        if change.field == "suggestions" and self.session is not None and self.session.suggesting:
            bindings = [binding for several in self._by_field.values() for binding in several]
        else:
            bindings = self._by_field.get(change.field, [])
        if not bindings or self.session is None:
            return
        if change.record_id != (self._record or self.session.id):
            return
        for binding in bindings:
            if change.origin is not binding:
                binding.refresh()
