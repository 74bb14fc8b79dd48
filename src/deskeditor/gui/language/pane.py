"""What the language check found, in the inspector: by level, what is to be said of each, and what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.widgets import Hint, icons
from deskeditor.gui.language import deeds
from deskeditor.gui.language.deeds import Deed
from deskeditor.gui.language.listing import FindingModel, FindingView, rows_of
from deskeditor.gui.language.shown import CopyLanguage, language_of
from deskeditor.gui.language.suggesting import Suggestions
from deskeditor.gui.language.watch import Found, LanguageWatch, watch_of
from deskeditor.gui.language.words import told
from deskeditor.gui.settings import LANGUAGE_CHECKED
from deskeditor.news.findings import LEVELS, Finding, Level, counted

if TYPE_CHECKING:
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window

LISTED_MS = 20
"""After an answer: the marks in the copy go first, and it is looked so often whether they are there."""
BESIDE_PX = 42
"""What margins and gaps take of the width of the buttons."""
MENDING = frozenset({"accept0", "heed", "query", "set"})
"""Deeds that may be offered before all others: the rest lets words stand as they are."""


class LanguagePane(QWidget):
    """Follows the check while it has a session."""

    def __init__(self, window: "Window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.watch: LanguageWatch | None = None
        self._suggestions = Suggestions(window.desk, self)
        self._chosen: object = None
        self._showing = False
        self._show_soon = QTimer(self, singleShot=True, interval=LISTED_MS)
        self._show_soon.timeout.connect(self._show_when_marked)
        form = fill(self, "language")
        self.model = FindingModel(self)
        self.view = FindingView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("What the language check found"))
        self.hint = Hint("")
        self._empty = QWidget()
        self.switch_on = QPushButton(self.tr("Check Spelling and Style"))
        self._lay_out_empty()
        self._stack = QStackedLayout(form.find(QWidget, "listPlace"))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.show_all = form.find(QToolButton, "showAll")
        self.show_levels: dict[Level, QToolButton] = {
            level: form.find(QToolButton, name)
            for level, name in zip(LEVELS, ("showErrors", "showWarnings", "showStyle"), strict=True)
        }
        self.show_let_stand = form.find(QToolButton, "showLetStand")
        self.about = form.find(QLabel, "about")
        self.about.setTextFormat(Qt.TextFormat.RichText)
        self._panel = form.find(QWidget, "chosen")
        self.buttons = (form.find(QPushButton, "first"), form.find(QPushButton, "second"))
        self.more = form.find(QToolButton, "more")
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self.deeds: list[Deed] = []
        self._wire()
        self._show()

    def _lay_out_empty(self) -> None:
        layout = QVBoxLayout(self._empty)
        layout.addStretch()
        layout.addWidget(self.hint)
        layout.addWidget(self.switch_on, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def _wire(self) -> None:
        self.setFocusProxy(self.view)
        for switch in (self.show_all, *self.show_levels.values(), self.show_let_stand):
            switch.toggled.connect(lambda on: self._show() if on else None)
            switch.clicked.connect(self._to_list)
        self.switch_on.clicked.connect(lambda: self._window.settings.set(LANGUAGE_CHECKED, True))
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.go_wanted.connect(self.go_to_chosen)
        self.view.menu_wanted.connect(self._show_menu)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self.deeds[number].call())
        self._dress()

    def show_session(self, session: "Session | None") -> None:
        """`None`: nobody sees the pane."""
        watch = watch_of(session, self._window.desk, self._window.settings) if session is not None else None
        if watch is not self.watch:
            if self.watch is not None:
                self.watch.found_changed.disconnect(self._show_soon.start)
                self.watch.look_away()
            self.watch = watch
            self._chosen = None
            if watch is not None:
                watch.found_changed.connect(self._show_soon.start)
                watch.look()
        self._follow(language_of(self._window.copy) if session is not None else None)
        self._show()

    def _follow(self, copy: CopyLanguage | None) -> None:
        if copy is not None:
            copy.caret_in.connect(self.choose, Qt.ConnectionType.UniqueConnection)

    def choose(self, key: object) -> None:
        """Choose the row of a finding, and leave the keyboard where it is."""
        if self.model.row_of(key) >= 0 and key != self._chosen:
            self._chosen = key
            self._choose()

    # the list

    @property
    def chosen(self) -> Found | None:
        row = self.model.row_of(self._chosen)
        found = self.model.rows[row] if row >= 0 else None
        return found if isinstance(found, Found) else None

    @property
    def level(self) -> Level | None:
        """The one that is listed alone."""
        return next((level for level, switch in self.show_levels.items() if switch.isChecked()), None)

    def _show_when_marked(self) -> None:
        shown = language_of(self._window.copy)
        if shown is not None and shown.is_marking:
            self._show_soon.start()
        else:
            self._show()

    def _show(self) -> None:
        watch = self.watch
        found = watch.found if watch is not None else ()
        let_stand = watch.let_stand if watch is not None else ()
        rows = rows_of(let_stand) if self.show_let_stand.isChecked() else rows_of(found, self.level)
        scrolled, before = self.view.verticalScrollBar().value(), self.model.row_of(self._chosen)
        self._showing = True
        anew = self.model.show_rows(rows)
        self._showing = False
        self._stack.setCurrentIndex(1 if rows else 0)
        self.hint.setText(self._empty_words(bool(found)))
        self.switch_on.setVisible(watch is not None and not watch.is_on)
        self._say_counts([one.finding for one in found], len(let_stand))
        if self.model.row_of(self._chosen) < 0:
            self._chosen = _near(self.model, before)
        self.view.setAutoScroll(False)  # it would lay out the whole list at once to find the row
        self._choose()
        self.view.setAutoScroll(True)
        if anew:
            self.view.scroll_back(scrolled)

    def _choose(self) -> None:
        row = self.model.row_of(self._chosen)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
        self._show_chosen()

    def _empty_words(self, any_finding: bool) -> str:
        if self.watch is None:
            return ""
        if not self.watch.is_on:
            return self.tr("Spelling and style are not checked.")
        if not self.watch.looked:
            return self.tr("The words are being read …")
        if self.show_let_stand.isChecked():
            return self.tr("Nothing is let stand in this story.")
        if any_finding:
            return self.tr("Nothing of this kind.")
        return self.tr("Nothing found.")

    def _say_counts(self, found: list[Finding], let_stand: int) -> None:
        counts = counted(found)
        self.show_all.setText(self.tr("All {n}").format(n=len(found)) if found else self.tr("All"))
        said = {"error": self.tr("Errors"), "warning": self.tr("Look"), "suggestion": self.tr("Style")}
        for level, switch in self.show_levels.items():
            switch.setText(f"{said[level]} {counts[level]}" if counts[level] else said[level])
        self.show_let_stand.setToolTip(self.tr("What somebody lets stand: {n}").format(n=let_stand))

    def _to_list(self) -> None:
        """Whoever clicks wants to go through what is listed then; keys on the buttons stay there."""
        switches = (self.show_all, *self.show_levels.values(), self.show_let_stand)
        if not any(switch.hasFocus() for switch in switches):
            self.view.setFocus()

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            row = self.model.rows[current.row()]
            if isinstance(row, Found):
                self._chosen = row.key
                self._show_chosen()

    def go_to_chosen(self) -> None:
        if self.watch is not None and (one := self.chosen) is not None:
            deeds.go_to(self._window, self.watch, one)

    # the chosen one

    def _show_chosen(self) -> None:
        """What is to be said of it, its first two deeds as buttons, and the others in a menu."""
        one, watch = self.chosen, self.watch
        self._panel.setVisible(one is not None)
        self._menu.clear()
        self.deeds = []
        if one is None or watch is None:
            return
        session = watch.session
        self.about.setText(told(one, colours_of(self), session.name_of, str(session.story.read("language"))))
        known = self._suggestions.known(one.finding)
        if known is None:
            self._suggestions.ask(one.finding, lambda _words: self._show_chosen())
        self.deeds = deeds.deeds_for(self._window, watch, one, known or ())
        shown = self._show_buttons()
        for deed in self.deeds[shown:]:
            action = self._menu.addAction(deed.text.replace("&", "&&"))
            action.setObjectName(f"language.{deed.id}")
            action.triggered.connect(lambda _=False, call=deed.call: call())
        self.more.setVisible(not self._menu.isEmpty())

    def _show_buttons(self) -> int:
        """As many as stand beside each other."""
        self._emphasize(bool(self.deeds) and self.deeds[0].id in MENDING)
        room = self.width() - self.more.sizeHint().width() - BESIDE_PX
        for number, button in enumerate(self.buttons):
            button.setText(self.deeds[number].text.replace("&", "&&") if number < len(self.deeds) else "")
            room -= button.sizeHint().width()
            button.setVisible(number < len(self.deeds) and (room >= 0 or not number))
        return sum(not button.isHidden() for button in self.buttons)

    def _emphasize(self, mends: bool) -> None:
        """The first button, unless it lets the words stand."""
        first = self.buttons[0]
        if first.property("primary") is not mends:
            first.setProperty("primary", mends)
            first.style().polish(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_chosen()

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to the Words"), self.go_to_chosen)
        for deed in self.deeds:
            menu.addAction(deed.text.replace("&", "&&"), deed.call)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _dress(self) -> None:
        icons(self, {"more": self.more, "letStand": self.show_let_stand}, {"more": "more", "letStand": "check"})

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "deeds"):
            self._dress()
            self._show_chosen()
        super().changeEvent(event)


def _near(model: FindingModel, row: int) -> tuple[str, str, int, int] | None:
    """The finding that stands where another one stood, or the first."""
    rows = model.rows[max(row, 0) :] + model.rows[:row] if row > 0 else model.rows
    return next((found.key for found in rows if isinstance(found, Found)), None)
