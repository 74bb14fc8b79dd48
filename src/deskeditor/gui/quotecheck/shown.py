"""What the check of the quotations shows in one copy: marks below the faulty ones, what is said of one on hover and in
the context menu, and who speaks where the caret is.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction
from shiboken6 import isValid

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.quotecheck import deeds
from deskeditor.gui.quotecheck.speaker import SpeakerLabel
from deskeditor.gui.quotecheck.watch import QuoteWatch, reader_of, watch_of
from deskeditor.gui.quotecheck.words import kind_of, told
from deskeditor.news.quotations import Checked

if TYPE_CHECKING:
    from deskeditor.gui.copy.body import BodyEdit
    from deskeditor.gui.copy.headline import GrowingField
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window
    from deskeditor.text.view import View

CARET_MS = 90
"""After the caret moved, until it is said who speaks there: typing is not to wait for it."""
MENU_WIDTH = 380


class CopyQuotes(QObject):
    """One for each copy, and its child; it looks while the copy is there."""

    caret_in = Signal(str)
    """Id of the quotation in which the caret stands now."""

    def __init__(self, copy: "CopyPane", window: "Window") -> None:
        super().__init__(copy)
        self.copy = copy
        self._window = window
        self.watch = watch_of(copy.session, window.desk)
        self.speaker = SpeakerLabel(copy.body, copy.sheet, self.watch.source_named)
        self._fields: dict[str, BodyEdit | GrowingField] = {**copy.head.fields, "body": copy.body}
        self._caret = QTimer(self, singleShot=True, interval=CARET_MS)
        self._caret.timeout.connect(self._say_speaker)
        self._beyond: tuple[str, int] | None = None
        """Behind which place outside the copy one goes on, until the caret is moved."""
        for name, field in self._fields.items():
            field.said_of = partial(self._told, name)
            field.offered = partial(self._offer, name)
            field.cursorPositionChanged.connect(self._caret_moved)
            field.focused.connect(self._caret.start)
        copy.body.verticalScrollBar().valueChanged.connect(lambda: self.speaker.place())
        copy.sheet.installEventFilter(self)
        self.watch.checked_changed.connect(self._show)
        self.watch.look()
        copy.destroyed.connect(partial(_look_away, self.watch))
        self._show()

    # in the copy

    def _show(self) -> None:
        """Marks where they belong; only lines that look otherwise are set again."""
        faulty = [one for one in self.watch.checked if self.watch.is_to_look_at(one)]
        for name, field in self._fields.items():
            view = self._original(name)
            field.put_marks(
                (start, end, kind_of(one))
                for one in faulty
                if one.quotation.field == name
                for start, end in view.runs(one.quotation.start, one.quotation.end)
            )
        self._say_speaker()

    def _original(self, field: str) -> "View":
        """What the check reads; the copy shows what is suggested, too."""
        return self.watch.session.view(field, "original")

    def _at(self, field: str, at: int) -> Checked | None:
        """The quotation at a position of the copy."""
        self.watch.session.catch_up()
        return self.watch.at(field, self._original(field).from_marked(at))

    def _told(self, field: str, at: int) -> str:
        one = self._at(field, at)
        return self._html(one) if one is not None else ""

    def _html(self, one: Checked) -> str:
        session, read = self.watch.session, reader_of(self.watch.session, one.quotation.field)
        return told(one, read, colours_of(self.copy), session.name_of, self.watch.source_named)

    # at the caret

    @property
    def field(self) -> str:
        """The field in which the caret stands, or stood last."""
        last = self.copy.last_field
        return next((name for name, field in self._fields.items() if field is last), "body")

    def at_caret(self) -> Checked | None:
        field = self._fields[self.field]
        return self._at(self.field, field.binding.position(field.textCursor().position()))

    def _say_speaker(self) -> None:
        one = self.at_caret()
        self.speaker.say(one if self.field == "body" else None)
        if one is not None:
            self.caret_in.emit(one.id)

    def what_about_it(self) -> bool:
        """The menu about the quotation at the caret; False when there is none."""
        one = self.at_caret()
        if one is None:
            return False
        field = self._fields[self.field]
        menu = QMenu(field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, one, None)
        menu.popup(field.viewport().mapToGlobal(field.cursorRect().bottomLeft() + QPoint(0, 6)))
        first = next((action for action in menu.actions() if _is_deed(action)), None)
        if first is not None:
            menu.setActiveAction(first)
        return True

    def step(self, forward: bool) -> Checked | None:
        """Go to the next (or previous) faulty quotation, round the end; None when there is none. Those of the copy
        come first, then those of captions and of headlines for other places."""
        names = list(self._fields)
        faulty = [one for one in self.watch.checked if self.watch.is_to_look_at(one)]
        if not faulty:
            return None
        faulty.sort(key=lambda one: _place(one, names))
        here = self._beyond or self._here(names, forward)
        if forward:
            found = next((one for one in faulty if _place(one, names) >= here), faulty[0])
        else:
            found = next((one for one in reversed(faulty) if _place(one, names) < here), faulty[-1])
        deeds.go_to(self._window, self.watch, found)
        field, start = _place(found, names)
        self._beyond = (field, start + forward) if found.quotation.field not in names else None
        return found

    def _here(self, names: list[str], forward: bool) -> tuple[str, int]:
        field = self._fields[self.field]
        cursor = field.textCursor()
        edge = cursor.selectionEnd() if forward else cursor.selectionStart()
        at = field.binding.position(edge)
        self.watch.session.catch_up()
        return _order(self.field, names), self._original(self.field).from_marked(at)

    def _caret_moved(self) -> None:
        self._beyond = None
        self._caret.start()

    # the menu over the words

    def _offer(self, field: str, menu: QMenu, at: int) -> None:
        one = self._at(field, at)
        if one is not None:
            before = menu.actions()[0] if menu.actions() else None
            self._fill(menu, one, before)
            if before is not None:
                menu.insertSeparator(before)

    def _fill(self, menu: QMenu, one: Checked, before: QAction | None) -> None:
        """What is known of the quotation, then what can be done about it."""
        label = QLabel(self._html(one), menu)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setFixedWidth(MENU_WIDTH)
        label.setContentsMargins(14, 8, 14, 8)
        header = QWidgetAction(menu)
        header.setDefaultWidget(label)
        header.setEnabled(False)
        _insert(menu, header, before)
        _insert(menu, _separator(menu), before)
        for deed in deeds.deeds_for(self._window, self.watch, one):
            action = QAction(deed.text, menu)
            action.setObjectName(f"quotation.{deed.id}")
            action.triggered.connect(lambda _=False, call=deed.call: call())
            _insert(menu, action, before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._caret.start()
        return super().eventFilter(watched, event)


def put_on(copy: "CopyPane", window: "Window") -> CopyQuotes:
    """The check of the quotations, shown in this copy."""
    return CopyQuotes(copy, window)


def quotes_of(copy: QWidget | None) -> CopyQuotes | None:
    """What shows the check in this copy."""
    return copy.findChild(CopyQuotes) if copy is not None else None


def _look_away(watch: QuoteWatch) -> None:
    if isValid(watch):
        watch.look_away()


def _place(one: Checked, fields: list[str]) -> tuple[str, int]:
    return _order(one.quotation.field, fields), one.quotation.start


def _order(field: str, fields: list[str]) -> str:
    """Sorts the fields of the copy as they stand there, and the others behind them."""
    return f"{fields.index(field) if field in fields else len(fields)} {field}"


def _is_deed(action: QAction) -> bool:
    return action.objectName().startswith("quotation.")


def _insert(menu: QMenu, action: QAction, before: QAction | None) -> None:
    menu.insertAction(before, action) if before is not None else menu.addAction(action)


def _separator(menu: QMenu) -> QAction:
    made = QAction(menu)
    made.setSeparator(True)
    return made
