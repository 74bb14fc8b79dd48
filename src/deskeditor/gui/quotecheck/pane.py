"""The quotations in the copy, in the Quotes pane: all of them by speaker, what the check says, and what can be done."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedLayout, QToolButton, QWidget

from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.widgets import Hint, icons
from deskeditor.gui.quotecheck import deeds
from deskeditor.gui.quotecheck.deeds import Deed
from deskeditor.gui.quotecheck.listing import QuotationModel, QuotationView, Row, rows_of
from deskeditor.gui.quotecheck.shown import CopyQuotes, quotes_of
from deskeditor.gui.quotecheck.watch import QuoteWatch, reader_of, watch_of
from deskeditor.gui.quotecheck.words import told
from deskeditor.news.quotations import Checked

if TYPE_CHECKING:
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window

BESIDE_PX = 42
"""What margins and gaps take of the width of the buttons."""


class InCopy(QWidget):
    """Follows the check while it has a session; the row of the quotation with the caret is chosen."""

    def __init__(self, window: "Window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._watch: QuoteWatch | None = None
        self._copy: CopyQuotes | None = None
        self._chosen_id = ""
        self._showing = False
        form = fill(self, "quotations")
        self.model = QuotationModel(self)
        self.view = QuotationView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Quotations in the copy"))
        self.hint = Hint("")
        self._stack = QStackedLayout(form.find(QWidget, "listPlace"))
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.view)
        self.show_all = form.find(QToolButton, "showAll")
        self.show_faulty = form.find(QToolButton, "showFaulty")
        self.counts = form.find(QLabel, "counts")
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

    def _wire(self) -> None:
        self.setFocusProxy(self.view)
        self.show_faulty.toggled.connect(lambda _: self._show())
        for switch in (self.show_all, self.show_faulty):
            switch.clicked.connect(self._to_list)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.go_wanted.connect(self.go_to_chosen)
        self.view.menu_wanted.connect(self._show_menu)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self.deeds[number].call())
        self._dress()

    def show_session(self, session: "Session | None") -> None:
        """`None`: nobody sees the pane."""
        watch = watch_of(session, self._window.desk) if session is not None else None
        if watch is not self._watch:
            if self._watch is not None:
                self._watch.checked_changed.disconnect(self._show)
                self._watch.look_away()
            self._watch = watch
            self._chosen_id = ""
            if watch is not None:
                watch.checked_changed.connect(self._show)
                watch.look()
        self._follow(quotes_of(self._window.copy) if session is not None else None)
        self._show()

    def _follow(self, copy: CopyQuotes | None) -> None:
        if copy is not None and copy is not self._copy:
            copy.caret_in.connect(self.choose, Qt.ConnectionType.UniqueConnection)
        self._copy = copy

    # the list

    @property
    def chosen(self) -> Checked | None:
        row = self.model.row_of(self._chosen_id)
        found = self.model.rows[row] if row >= 0 else None
        return found if isinstance(found, Checked) else None

    def choose(self, id: str) -> None:
        """Choose the row of a quotation, and leave the keyboard where it is."""
        row = self.model.row_of(id)
        if row >= 0:
            self._chosen_id = id
            index = self.model.index(row)
            if self.view.currentIndex() != index:
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
            self._show_chosen()

    def go_to_chosen(self) -> None:
        if self._watch is not None and (one := self.chosen) is not None:
            deeds.go_to(self._window, self._watch, one)

    def _show(self) -> None:
        watch = self._watch
        checked = watch.checked if watch is not None else ()
        faulty_only = self.show_faulty.isChecked()
        rows: list[Row] = []
        if watch is not None:
            named = watch.source_named
            rows = rows_of(checked, watch.is_to_look_at, faulty_only=faulty_only, source_named=named)
        language = str(self._watch.session.story.read("language")) if self._watch is not None else "en"
        scrolled, before = self.view.verticalScrollBar().value(), self.model.row_of(self._chosen_id)
        self._showing = True
        self.model.show_rows(rows, language)
        self._showing = False
        self._stack.setCurrentIndex(1 if rows else 0)
        self.hint.setText(self._empty_words(bool(checked)))
        self._say_counts(checked)
        if self.model.row_of(self._chosen_id) < 0:
            self._chosen_id = _near(self.model, before)
        self.choose(self._chosen_id)
        self.view.verticalScrollBar().setValue(scrolled)
        self._show_chosen()

    def _empty_words(self, any_quotation: bool) -> str:
        if any_quotation:
            return self.tr("Nothing to look at.\nWhat is recorded agrees with the copy.")
        if self._watch is not None and not self._watch.looked:
            return self.tr("The quotations are being looked at …")
        return self.tr(
            "No quotation in the copy yet.\n"
            "What stands between quotation marks is listed here, and held against what was recorded."
        )

    def _say_counts(self, checked: tuple[Checked, ...]) -> None:
        kinds = Counter(one.verdict for one in checked)
        faulty = sum(self._watch.is_to_look_at(one) for one in checked) if self._watch is not None else 0
        self.show_all.setText(self.tr("All {n}").format(n=len(checked)) if checked else self.tr("All"))
        self.show_faulty.setText(self.tr("To look at: {n}").format(n=faulty) if faulty else self.tr("To look at"))
        unrecorded = kinds["unrecorded"]
        self.counts.setText(self.tr("{n} not recorded").format(n=unrecorded) if unrecorded else "")

    def _to_list(self) -> None:
        """Whoever clicks wants to go through what is listed then; keys on the buttons stay there."""
        if not (self.show_all.hasFocus() or self.show_faulty.hasFocus()):
            self.view.setFocus()

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            row = self.model.rows[current.row()]
            if isinstance(row, Checked):
                self._chosen_id = row.id
                self._show_chosen()

    # the chosen one

    def _show_chosen(self) -> None:
        """What is known of it, its first two deeds as buttons, and the others in a menu."""
        one, watch = self.chosen, self._watch
        self._panel.setVisible(one is not None)
        self._menu.clear()
        self.deeds = []
        if one is None or watch is None:
            return
        session, now = watch.session, watch.find(one.id)
        read = reader_of(session, one.quotation.field) if now is not None else None
        self.about.setText(told(now or one, read, colours_of(self), session.name_of, watch.source_named))
        self.deeds = deeds.deeds_for(self._window, watch, one)
        shown = self._show_buttons()
        for deed in self.deeds[shown:]:
            action = self._menu.addAction(deed.text)
            action.setObjectName(f"quotation.{deed.id}")
            action.triggered.connect(lambda _=False, call=deed.call: call())
        self.more.setVisible(not self._menu.isEmpty())

    def _show_buttons(self) -> int:
        """As many as stand beside each other."""
        room = self.width() - self.more.sizeHint().width() - BESIDE_PX
        for number, button in enumerate(self.buttons):
            button.setText(self.deeds[number].text if number < len(self.deeds) else "")
            room -= button.sizeHint().width()
            button.setVisible(number < len(self.deeds) and (room >= 0 or not number))
        return sum(not button.isHidden() for button in self.buttons)

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
            menu.addAction(deed.text, deed.call)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _dress(self) -> None:
        icons(self, {"more": self.more}, {"more": "more"})

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "deeds"):
            self._dress()
            self._show_chosen()
        super().changeEvent(event)


def _near(model: QuotationModel, row: int) -> str:
    """The quotation that stands where another one stood, or the first."""
    rows = model.rows[max(row, 0) :] + model.rows[:row] if row > 0 else model.rows
    return next((found.id for found in rows if isinstance(found, Checked)), "")
