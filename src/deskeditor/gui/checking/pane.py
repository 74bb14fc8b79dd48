"""The checker's sheet in the inspector: the copy line by line, what was found out about each, and the names in it."""

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskeditor.gui.checking import deeds
from deskeditor.gui.checking.deeds import Deed
from deskeditor.gui.checking.listing import GoneRow, LineRow, NameRow, PartRow, Row, SheetModel, SheetView
from deskeditor.gui.checking.watch import SheetWatch, watch_of
from deskeditor.gui.checking.words import told, told_of_name, told_of_orphan
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.widgets import Hint, icons
from deskeditor.review.checking import Sheet

if TYPE_CHECKING:
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window

BESIDE_PX = 42
"""What margins and gaps take of the width of the buttons."""


@dataclass
class _Went:
    """Which of the mentions of a name was shown last."""

    name: str = ""
    number: int = -1


class SheetPane(QWidget):
    """Follows the sheet while it has a session."""

    def __init__(self, window: "Window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.window_ = window
        self.watch: SheetWatch | None = None
        self.went = _Went()
        self._chosen_id = ""
        self._open: set[str] = set()
        self._showing = False
        form = fill(self, "checking")
        self.model = SheetModel(self)
        self.view = SheetView(frozenset(deeds.KEYS), self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("The checker’s sheet"))
        self.hint = Hint("")
        self._empty = QWidget()
        self.begin = QPushButton(self.tr("Begin the Checker’s Sheet"))
        self._lay_out_empty()
        self._stack = QStackedLayout(form.find(QWidget, "listPlace"))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        names = ("showAll", "showOpen", "showQueries", "showNames")
        self.show_all, self.show_open, self.show_queries, self.show_names = (form.find(QToolButton, n) for n in names)
        self.coverage = form.find(QProgressBar, "coverage")
        self.covered = form.find(QLabel, "covered")
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
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addStretch()
        layout.addWidget(self.hint)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def _wire(self) -> None:
        self.setFocusProxy(self.view)
        for switch in (self.show_all, self.show_open, self.show_queries, self.show_names):
            switch.toggled.connect(lambda on: self._show() if on else None)
            switch.clicked.connect(self._to_list)
        self.begin.clicked.connect(self.begin_sheet)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.view.go_wanted.connect(self.go_to_chosen)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.key_pressed.connect(self._do_key)
        self.view.fold_wanted.connect(self._fold)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self._do(self.deeds[number]))
        self._dress()

    def show_session(self, session: "Session | None") -> None:
        """`None`: nobody sees the pane."""
        watch = watch_of(session, self.window_.desk) if session is not None else None
        if watch is not self.watch:
            if self.watch is not None:
                self.watch.sheet_changed.disconnect(self._show)
                self.watch.look_away()
            self.watch = watch
            self._chosen_id = ""
            self._open.clear()
            if watch is not None:
                watch.sheet_changed.connect(self._show)
                watch.look()
                watch.ask()
        self._show()

    def begin_sheet(self) -> None:
        """Give the story a sheet, if it has none, and the sheet the keyboard."""
        if self.watch is not None:
            self.watch.switch(True)
            self.view.setFocus()

    # the list

    @property
    def chosen(self) -> Row | None:
        row = self.model.row_of(self._chosen_id)
        return self.model.rows[row] if row >= 0 else None

    @property
    def selected(self) -> list[Row]:
        """All that a deed is done to, in the order of the list."""
        indexes = sorted(self.view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        found = [self.model.rows[index.row()] for index in indexes]
        return found or ([self.chosen] if self.chosen is not None else [])

    def choose(self, id: str) -> None:
        """Choose a row, and leave the keyboard where it is."""
        row = self.model.row_of(id)
        if row >= 0:
            self._chosen_id = id
            index = self.model.index(row)
            if self.view.currentIndex() != index:
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
            self._show_chosen()

    def choose_at(self, field: str, at: int) -> bool:
        """Choose the line that stands at a code point of the shared text, and take the keyboard; False for none."""
        if self.watch is None:
            return False
        for row in self.model.rows:
            if isinstance(row, LineRow) and row.entry.line.field == field:
                place = self.watch.where(field, row.entry)
                if place is not None and place.start <= at <= place.end:
                    self.choose(row.id)
                    self.view.setFocus()
                    return True
        return False

    def choose_after(self, row: Row) -> None:
        """What comes next in the list; for who goes through it line by line."""
        at = self.model.row_of(row.id)
        if 0 <= at < len(self.model.rows) - 1:
            index = self.model.index(at + 1)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def go_to_chosen(self) -> None:
        if self.watch is not None and (row := self.chosen) is not None:
            deeds.go_to(self, row)

    def _show(self) -> None:
        watch = self.watch
        sheet = watch.sheet if watch is not None else Sheet()
        rows = self._rows(sheet)
        language = str(watch.session.story.read("language")) if watch is not None else "en"
        scrolled, before = self.view.verticalScrollBar().value(), self.model.row_of(self._chosen_id)
        self._showing = True
        self.model.show_rows(rows, language)
        self._showing = False
        self._stack.setCurrentIndex(1 if rows else 0)
        self._say_empty(sheet)
        self._say_counts(sheet)
        if self.model.row_of(self._chosen_id) < 0:
            self._chosen_id = self.model.rows[min(max(before, 0), len(rows) - 1)].id if rows else ""
        self.choose(self._chosen_id)
        self.view.verticalScrollBar().setValue(scrolled)
        self._show_chosen()

    def _rows(self, sheet: Sheet) -> list[Row]:
        if self.show_names.isChecked():
            return [NameRow(f"name {name.named.name}", name) for name in sheet.names]
        rows: list[Row] = []
        times: Counter[tuple[str, str]] = Counter()
        for entry in sheet.entries:
            key = entry.line.field, entry.line.words
            times[key] += 1
            id = f"{key[0]} {times[key]} {key[1]}"
            if self.show_open.isChecked() and entry.settled:
                continue
            if self.show_queries.isChecked() and not entry.queries:
                continue
            rows.append(LineRow(id, entry, id in self._open))
            checked = {part for part in entry.parts if part.checked is not None}
            parts = entry.parts if id in self._open else tuple(part for part in entry.parts if part in checked)
            rows += [PartRow(f"{id} {n} {p.item.kind} {p.item.words}", entry, p) for n, p in enumerate(parts)]
        if not self.show_queries.isChecked():
            rows += [GoneRow(claim.id, claim) for claim in sheet.orphans]
        return rows

    def _say_empty(self, sheet: Sheet) -> None:
        on = self.watch is not None and self.watch.is_on
        self.begin.setVisible(self.watch is not None and not on)
        for switch in (self.show_all, self.show_open, self.show_queries, self.show_names):
            switch.setEnabled(on)
        self.coverage.setVisible(on)
        self.hint.setText(self._empty_words(on, sheet))

    def _empty_words(self, on: bool, sheet: Sheet) -> str:
        if self.watch is None:
            return ""
        if not on:
            return self.tr(
                "This story has no checker’s sheet yet.\n"
                "It lists the copy line by line, with the names, numbers, dates and quotes to check."
            )
        if not self.watch.looked:
            return self.tr("The copy is being read …")
        if self.show_queries.isChecked() and sheet.entries:
            return self.tr("Nothing in the copy contradicts itself, as far as the program can reckon.")
        if self.show_open.isChecked() and sheet.entries:
            return self.tr("Every line has been checked.")
        if self.show_names.isChecked() and sheet.entries:
            return self.tr("No name in the copy.")
        return self.tr("There is no copy to check yet.")

    def _say_counts(self, sheet: Sheet) -> None:
        covered = sheet.coverage
        self.coverage.setRange(0, max(covered.lines, 1))
        self.coverage.setValue(covered.settled)
        counted = self.tr("{n} of {all} lines, {percent} %")
        said = counted.format(n=covered.settled, all=covered.lines, percent=covered.percent)
        self.covered.setText(said if covered.lines else "")
        left = covered.lines - covered.settled
        self.show_open.setText(self.tr("To do: {n}").format(n=left) if left else self.tr("To do"))
        queries = sum(bool(entry.queries) for entry in sheet.entries)
        self.show_queries.setText(self.tr("Queries: {n}").format(n=queries) if queries else self.tr("Queries"))

    def _to_list(self) -> None:
        """Whoever clicks wants to go through what is listed then; keys on the switches stay there."""
        if not any(one.hasFocus() for one in (self.show_all, self.show_open, self.show_queries, self.show_names)):
            self.view.setFocus()

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self._chosen_id = self.model.rows[current.row()].id
            self._show_chosen()

    def _fold(self, open: bool) -> None:
        """Show, or hide, what is in the chosen line."""
        row = self.chosen
        if isinstance(row, LineRow):
            (self._open.add if open else self._open.discard)(row.id)
            self._show()
        elif isinstance(row, PartRow) and not open:
            line = next(one for one in self.model.rows if isinstance(one, LineRow) and one.entry == row.entry)
            self.choose(line.id)

    # the chosen one

    def _show_chosen(self) -> None:
        """What is known of it, its first two deeds as buttons, and the others in a menu."""
        row = self.chosen
        self._panel.setVisible(row is not None)
        self._menu.clear()
        self.deeds = []
        if row is None or self.watch is None:
            return
        self.about.setText(self._told(row))
        self.deeds = deeds.deeds_for(self, self.selected)
        shown = self._show_buttons()
        for deed in self.deeds[shown:]:
            self._put(self._menu, deed)
        self.more.setVisible(not self._menu.isEmpty())

    def _told(self, row: Row) -> str:
        assert self.watch is not None  # asked for what it lists
        colours, named, called = colours_of(self), self.watch.session.name_of, self.watch.transcript_called
        several = self.selected
        if len(several) > 1:
            return self.tr("{n} lines are chosen.").format(n=len(several))
        if isinstance(row, LineRow):
            return told(row.entry, row.entry.checked, colours, named, called)
        if isinstance(row, PartRow):
            return told(row.entry, row.part.checked, colours, named, called)
        return (
            told_of_name(row.name, colours, named)
            if isinstance(row, NameRow)
            else told_of_orphan(row.claim, colours, named, called)
        )

    def _show_buttons(self) -> int:
        """As many as stand beside each other."""
        room = self.width() - self.more.sizeHint().width() - BESIDE_PX
        for number, button in enumerate(self.buttons):
            deed = self.deeds[number] if number < len(self.deeds) else None
            button.setText(deed.text if deed is not None else "")
            button.setToolTip(f"{deed.text} ({deed.key})" if deed is not None and deed.key else "")
            room -= button.sizeHint().width()
            button.setVisible(deed is not None and (room >= 0 or not number))
        return sum(not button.isHidden() for button in self.buttons)

    def _put(self, menu: QMenu, deed: Deed) -> None:
        action = menu.addAction(f"{deed.text}\t{deed.key}" if deed.key else deed.text)
        action.setObjectName(f"checking.{deed.id}")
        action.triggered.connect(partial(self._do, deed))

    def _do(self, deed: Deed, _checked: bool = False) -> None:
        deed.call()

    def _do_key(self, key: str) -> None:
        deed = next((deed for deed in self.deeds if deed.key == key), None)
        if deed is not None:
            deed.call()

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to the Words"), self.go_to_chosen)
        for deed in self.deeds:
            self._put(menu, deed)
        menu.popup(self.view.viewport().mapToGlobal(at))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_chosen()

    def _dress(self) -> None:
        icons(self, {"more": self.more}, {"more": "more"})

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "deeds"):
            self._dress()
            self._show_chosen()
        super().changeEvent(event)
