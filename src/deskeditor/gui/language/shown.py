"""What the language check shows in one copy: marks below its words, what is said of them on hover and in the context
menu, and the way from one to the next.

The word that is being typed is left alone until the caret leaves it. Marks are put in slices of a few milliseconds, and
only lines that look otherwise are set again.
"""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction
from shiboken6 import isValid

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.language import deeds
from deskeditor.gui.language.suggesting import Suggestions
from deskeditor.gui.language.watch import Found, LanguageWatch, watch_of
from deskeditor.gui.language.words import mark_of, told
from deskeditor.review.ignoring import CAPTION

if TYPE_CHECKING:
    from deskeditor.gui.copy.body import BodyEdit
    from deskeditor.gui.copy.headline import GrowingField
    from deskeditor.gui.copy.marked import Marked
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window
    from deskeditor.text.document import Change

SLICE_S = 0.002
"""So long marks are put at a time."""
CARET_MS = 120
"""After the caret moved, until the word that it left is marked."""
MENU_WIDTH = 380


class CopyLanguage(QObject):
    """One for each copy, and its child; it looks while the copy is there."""

    caret_in = Signal(object)
    """The key of the finding in which the caret stands now."""

    def __init__(self, copy: "CopyPane", window: "Window") -> None:
        super().__init__(copy)
        self.copy = copy
        self._window = window
        self.watch = watch_of(copy.session, window.desk, copy.settings)
        self._suggestions = Suggestions(window.desk, self)
        self._fields: dict[str, BodyEdit | GrowingField] = {**copy.head.fields, "body": copy.body}
        self._typed: tuple[str, int] | None = None
        """Field and place (of the original reading) where a key was struck last; None once the caret went away."""
        self._withheld = False
        self._beyond: tuple[str, int] | None = None
        """Behind which place outside the copy one goes on, until the caret is moved."""
        self._slices: Iterator[None] | None = None
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._go_on)
        self._caret = QTimer(self, singleShot=True, interval=CARET_MS)
        self._caret.timeout.connect(self._caret_rests)
        for name, field in self._fields.items():
            field.said_of = partial(self._told, name, field.said_of)
            field.offered = partial(self._offer, name, field.offered)
            field.cursorPositionChanged.connect(self._caret_moved)
        copy.session.changed.connect(self._changed)
        self.watch.found_changed.connect(self._show)
        self.watch.look()
        copy.destroyed.connect(partial(_look_away, self.watch))
        self._show()

    # marks

    def _show(self) -> None:
        """Marks where they belong."""
        typed = self._being_typed()
        self._withheld = bool(typed)
        by_field: dict[str, list[Found]] = {name: [] for name in self._fields}
        for one in self.watch.found:
            if one.finding.field in by_field and one not in typed:
                by_field[one.finding.field].append(one)
        for name, field in self.copy.head.fields.items():
            view = self.watch.session.view(name, "original")
            field.put_findings(
                (start, end, mark_of(one.finding))
                for one in by_field[name]
                for start, end in view.runs(one.start, one.end)
            )
        self._slices = self._put(by_field["body"])
        self._slice.start()  # a key goes first

    def _put(self, found: list[Found]) -> Iterator[None]:
        """Marks in the body, from its first line to its last; it may be left off after each line."""
        body, view = self.copy.body, self.watch.session.view("body", "original")
        rows: list[tuple[int, Marked]] = []
        done = 0
        for one in found:
            for start, end in view.runs(one.start, one.end):
                made = list(body.rows_of(start, end, mark_of(one.finding)))
                if made and made[0][0] > done:
                    line = made[0][0]
                    body.put_findings(done, line, rows)
                    rows, done = [row for row in rows if row[0] >= line], line
                    yield
                rows += made
        body.put_findings(done, body.binding.lines.count, rows)

    @property
    def is_marking(self) -> bool:
        """Whether marks of the last answer are still to be put."""
        return self._slices is not None

    def _go_on(self) -> None:
        until = time.perf_counter() + SLICE_S
        while self._slices is not None and time.perf_counter() < until:
            if next(self._slices, self) is self:
                self._slices = None
        if self._slices is not None:
            self._slice.start()

    def _changed(self, change: "Change") -> None:
        if change.record_id != self.watch.session.id or change.field not in self._fields:
            return
        self._slices = None  # the next look puts them all
        made = self.watch.session.view(change.field, "original").made
        self._typed = (change.field, made[-1].start + len(made[-1].inserted)) if made else None

    def _being_typed(self) -> list[Found]:
        """What was found in the word that somebody has just typed at, while the caret is in it."""
        if self._typed is None:
            return []
        field, at = self._typed
        here = self._at_caret_of(field)
        own = (one for one in self.watch.found if one.finding.field == field)
        return [one for one in own if one.start <= at <= one.end and one.start <= here <= one.end]

    def _caret_moved(self) -> None:
        self._beyond = None
        self._caret.start()

    def _caret_rests(self) -> None:
        if not self.watch.is_behind and (one := self.at_caret()) is not None:
            self.caret_in.emit(one.key)
        if self._withheld and not self._being_typed():
            self._typed = None
            self._show()

    def _at_caret_of(self, field: str) -> int:
        edit = self._fields[field]
        self.watch.session.catch_up()
        return self._from_marked(field, edit.binding.position(edit.textCursor().position()))

    def _from_marked(self, field: str, at: int) -> int:
        return self.watch.session.view(field, "original").from_marked(at)

    # on hover

    def _told(self, field: str, others: Callable[[int], str], at: int) -> str:
        """All that was found there, then what others say of the words."""
        said = [self._html(one) for one in self._here(field, at)[:3]]
        return "<hr>".join(part for part in (*said, others(at)) if part)

    def _here(self, field: str, at: int) -> list[Found]:
        self.watch.session.catch_up()
        return self.watch.at(field, self._from_marked(field, at))

    def _html(self, one: Found) -> str:
        session = self.watch.session
        return told(one, colours_of(self.copy), session.name_of, str(session.story.read("language")))

    # at the caret

    @property
    def field(self) -> str:
        """The field in which the caret stands, or stood last."""
        last = self.copy.last_field
        return next((name for name, field in self._fields.items() if field is last), "body")

    def at_caret(self) -> Found | None:
        edit = self._fields[self.field]
        found = self._here(self.field, edit.binding.position(edit.textCursor().selectionStart()))
        return found[0] if found else None

    def what_about_it(self) -> bool:
        """The menu about what was found at the caret; False when nothing was."""
        one = self.at_caret()
        if one is None:
            return False
        edit = self._fields[self.field]
        menu = QMenu(edit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, one, None)
        menu.popup(edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft() + QPoint(0, 6)))
        first = next((action for action in menu.actions() if action.objectName().startswith("language.")), None)
        if first is not None:
            menu.setActiveAction(first)
        return True

    def step(self, forward: bool) -> Found | None:
        """Go to the next (or previous) finding, round the end; None when there is none. Those of the copy come first,
        then those of captions and of headlines for other places."""
        names = list(self._fields)
        found = sorted(self.watch.found, key=lambda one: _place(one, names))
        if not found:
            return None
        here = self._beyond or self._from(names, forward)
        if forward:
            wanted = next((one for one in found if _place(one, names) >= here), found[0])
        else:
            wanted = next((one for one in reversed(found) if _place(one, names) < here), found[-1])
        deeds.go_to(self._window, self.watch, wanted)
        field, start = _place(wanted, names)
        self._beyond = (field, start + forward) if wanted.finding.field not in names else None
        return wanted

    def _from(self, names: list[str], forward: bool) -> tuple[str, int]:
        edit = self._fields[self.field]
        cursor = edit.textCursor()
        edge = cursor.selectionEnd() if forward else cursor.selectionStart()
        self.watch.session.catch_up()
        return _order(self.field, names), self._from_marked(self.field, edit.binding.position(edge))

    # the menu over the words

    def _offer(self, field: str, others: Callable[[QMenu, int], None], menu: QMenu, at: int) -> None:
        others(menu, at)
        found = self._here(field, at)
        if found:
            before = menu.actions()[0] if menu.actions() else None
            self._fill(menu, found[0], before)
            if before is not None:
                menu.insertSeparator(before)

    def _fill(self, menu: QMenu, one: Found, before: QAction | None) -> None:
        """What was found, then what can be done about it; suggestions that are not known yet come when they are."""
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
        known = self._suggestions.known(one.finding)
        made = self._insert_deeds(menu, one, known or (), before)
        if known is None:
            waiting = QAction(self.tr("Looking for suggestions…"), menu)
            waiting.setEnabled(False)
            menu.insertAction(made[0], waiting)
            self._suggestions.ask(one.finding, partial(self._suggested, menu, one, waiting, made))

    def _suggested(
        self, menu: QMenu, one: Found, waiting: QAction, made: list[QAction], words: tuple[str, ...]
    ) -> None:
        """The menu may have been closed meanwhile."""
        if not isValid(menu) or not isValid(waiting):
            return
        first = self._insert_deeds(menu, one, words, made[0])
        for action in made:
            menu.removeAction(action)
        menu.removeAction(waiting)
        menu.setActiveAction(first[0])

    def _insert_deeds(self, menu: QMenu, one: Found, words: tuple[str, ...], before: QAction | None) -> list[QAction]:
        made = []
        for deed in deeds.deeds_for(self._window, self.watch, one, words):
            action = QAction(deed.text.replace("&", "&&"), menu)
            action.setObjectName(f"language.{deed.id}")
            if deed.id == "accept0":
                font = action.font()
                font.setBold(True)
                action.setFont(font)
            action.triggered.connect(lambda _=False, call=deed.call: call())
            _insert(menu, action, before)
            made.append(action)
        return made


def put_on(copy: "CopyPane", window: "Window") -> CopyLanguage:
    """The check of the language, shown in this copy."""
    return CopyLanguage(copy, window)


def language_of(copy: QWidget | None) -> CopyLanguage | None:
    """What shows the check in this copy."""
    return copy.findChild(CopyLanguage) if copy is not None else None


def _look_away(watch: LanguageWatch) -> None:
    if isValid(watch):
        watch.look_away()


def _place(one: Found, fields: list[str]) -> tuple[str, int]:
    return _order(one.finding.field, fields), one.start


def _order(field: str, fields: list[str]) -> str:
    """Sorts the fields of the copy as they stand there, and the others behind them, captions last."""
    if field in fields:
        return f"{fields.index(field)} {field}"
    return f"{len(fields) + field.startswith(CAPTION)} {field}"


def _insert(menu: QMenu, action: QAction, before: QAction | None) -> None:
    menu.insertAction(before, action) if before is not None else menu.addAction(action)


def _separator(menu: QMenu) -> QAction:
    made = QAction(menu)
    made.setSeparator(True)
    return made
