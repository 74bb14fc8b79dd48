"""The stylebook in a window: sections to be switched, rules to be found, changed and tried, tables to come and go."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QWidget,
)

from deskeditor.checks.style.rows import Row, sections
from deskeditor.checks.style.stylebook import Entry, Stylebook
from deskeditor.gui import forms, questions
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.stylebook.editor import RuleEditor
from deskeditor.gui.stylebook.table import BAD, EVERY, OWN, Chosen, Rules
from deskeditor.news.ids import new_id
from deskeditor.review import stylebook as books

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.newsroom import Newsroom

WHICH = Qt.ItemDataRole.UserRole
STYLE = Qt.ItemDataRole.UserRole + 1
SECTION = "section"
SHOWN_FAULTS = 4
LEVEL_WIDTH_PX, USED_WIDTH_PX = 90, 64


class StylebookDialog(QDialog):
    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._book = Stylebook()
        self._filling = False
        self._then_new = False
        """Whether another rule is to be begun as soon as this one is kept."""
        self._going_to = ""
        """Id of the rule that is to be shown when the stylebook was read again."""
        form = forms.fill(self, "stylebook")
        self.resize(form.root.size())
        self.list = form.find(QListWidget, "sections")
        self.search = form.find(QLineEdit, "search")
        self.table = form.find(QTableView, "rules")
        self.said = form.find(QLabel, "said")
        self.remove = form.find(QPushButton, "removeButton")
        self.remove_style = form.find(QPushButton, "removeStyleButton")
        self.editor = RuleEditor(form, desk, self)
        self.rules = Rules()
        self.chosen = Chosen(self.rules)
        self._table()
        self._connect(form)
        self._tell("")
        self.remove_style.hide()
        self.search.setFocus()
        self._read()

    def _table(self) -> None:
        self.table.setModel(self.chosen)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(2, LEVEL_WIDTH_PX)
        header.resizeSection(3, USED_WIDTH_PX)

    def _connect(self, form: forms.Form) -> None:
        self.search.textChanged.connect(lambda _: self._filter())
        self.list.currentItemChanged.connect(lambda *_: self._filter())
        self.list.itemChanged.connect(self._switched)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.editor.keep.clicked.connect(self.keep)
        QShortcut(QKeySequence.StandardKey.Save, self, self.keep)
        self.remove.clicked.connect(self._remove)
        self.remove_style.clicked.connect(self._remove_style)
        form.find(QPushButton, "newButton").clicked.connect(self.new)
        form.find(QPushButton, "importButton").clicked.connect(self._import)
        form.find(QPushButton, "exportButton").clicked.connect(self._export)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)

    # reading

    def _read(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._desk.tasks.ask(partial(books.stylebook_of, newsroom), self._fill, self._failed, key="stylebook.read")

    def _fill(self, book: Stylebook) -> None:
        shown = self._entry()
        id = self._going_to or (shown.row.id if shown is not None else "")
        self._book, self._going_to = book, ""
        self._filling = True
        self.rules.show([one for one in book.now() if one.row.kind.casefold() != SECTION])
        self._fill_sections()
        self._filling = False
        self._filter(id)

    def _fill_sections(self) -> None:
        before = self.list.currentItem().data(WHICH) if self.list.currentItem() else EVERY
        names = sorted({one.row.section for one in self.rules.entries if one.row.section}, key=by_alphabet)
        bad = sum(1 for one in self.rules.entries if one.fault) + self._faulty_elsewhere()
        self.editor.sections(names)
        self.list.clear()
        self._put(self.tr("All rules"), EVERY)
        self._put(self.tr("Of this newsroom"), OWN)
        if bad:
            self._put(self.tr("Faulty ({n})").format(n=bad), BAD)
        switched = sections(one.row for one in self._book.entries)
        for name in names:
            self._put(name, f"{SECTION} {name}", switched.get(name, True))
        for style in self._book.styles:
            item = self._put(style.name, f"style {style.name}", switched.get(style.name, True))
            item.setData(STYLE, style.name)
            item.setToolTip(self.tr("A public style: {n} rules").format(n=len(style.rules)))
        at = next((n for n in range(self.list.count()) if self.list.item(n).data(WHICH) == before), 0)
        self.list.setCurrentRow(at)

    def _faulty_elsewhere(self) -> int:
        """Files and rules of public styles that are not used."""
        return sum(1 for fault in self._book.faults if not fault.id)

    def _put(self, text: str, which: str, on: bool | None = None) -> QListWidgetItem:
        item = QListWidgetItem(text, self.list)
        item.setData(WHICH, which)
        if on is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return item

    def _filter(self, id: str = "") -> None:
        if self._filling:
            return
        entry = self._entry()
        id = id or (entry.row.id if entry is not None else "")
        item = self.list.currentItem()
        which = str(item.data(WHICH)) if item else EVERY
        self.chosen.choose(partial(_belongs, which), self.search.text())
        index = self.chosen.find(id)
        self._go(index if index.isValid() else self.chosen.index(0, 0))
        style = str(item.data(STYLE) or "") if item else ""
        self.remove_style.setVisible(bool(style))
        self._tell(self._about(which, style))

    def _about(self, which: str, style: str) -> str:
        """What there is to say about what is chosen."""
        of_files = [str(fault) for fault in self._book.faults if not fault.id]
        if which == BAD:
            return "\n".join(of_files[:SHOWN_FAULTS])
        if not style:
            return "\n".join(
                str(one) for one in self._book.faults if not one.id and not one.source.startswith("styles/")
            )
        rules = next((len(one.rules) for one in self._book.styles if one.name == style), 0)
        bad = [str(fault) for fault in self._book.faults if fault.source.startswith(f"styles/{style}/")]
        said = self.tr("A public style with {n} rules; its files are in the folder “styles” of the newsroom.")
        return "\n".join([said.format(n=rules), *bad[:SHOWN_FAULTS]])

    def _go(self, index: QModelIndex) -> None:
        """Show this rule, also when it is the one that was shown before."""
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            chosen = flags.ClearAndSelect | flags.Rows
            self.table.selectionModel().setCurrentIndex(index, chosen)
            self.table.scrollTo(index)
        self._show()

    def _entry(self) -> Entry | None:
        return self.chosen.entry(self.table.currentIndex())

    def _moved(self, *_: object) -> None:
        if not self._filling:
            row = self.editor.row()
            if row is not None and not row.match:
                self.editor.show(None)  # nothing was said yet that could be kept
            elif self.editor.is_changed:
                entry = self._entry()
                self._going_to = entry.row.id if entry is not None else ""
                self.keep()
            self._show()

    def _show(self) -> None:
        entry = self._entry()
        if self.editor.is_changed:
            return
        self.editor.show(entry)
        self.remove.setVisible(entry is not None and entry.own)
        back = entry is not None and entry.shipped
        self.remove.setText(self.tr("Back as &Shipped") if back else self.tr("&Remove"))

    # changing

    def new(self) -> None:
        """A rule without words yet; it is kept as soon as it has some."""
        if self._edited() is not None:
            self._then_new = True
            self.keep()
            return
        item = self.list.currentItem()
        which = str(item.data(WHICH)) if item else ""
        section = which.removeprefix(f"{SECTION} ") if which.startswith(f"{SECTION} ") else ""
        self.table.clearSelection()
        self.editor.show(Entry(Row(f"own.{new_id()}", section=section), own=True))
        self.remove.hide()
        self.editor.texts["match"].setFocus()

    def keep(self) -> None:
        """Keep the rule that is being written."""
        row = self.editor.row()
        if row is None or not self.editor.is_changed:
            return
        if not row.match:
            self._tell(self.tr("Say what the rule is to find first."))
            return
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._going_to = self._going_to or row.id
            self._desk.tasks.ask(partial(_kept, newsroom, row), self._kept, self._failed)

    def _kept(self, found: tuple[Row, Stylebook]) -> None:
        row, book = found
        self.editor.settle(row)
        self._changed(book)
        if self._then_new:
            self._then_new = False
            self.new()

    def _edited(self) -> Row | None:
        """What is written and not kept yet, if it can be."""
        row = self.editor.row()
        return row if row is not None and row.match and self.editor.is_changed else None

    def _remove(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        asked = self.tr("Take the rule for “{words}” away?").format(words=entry.row.match)
        why = self.tr("The shipped rule comes back as it was.") if entry.shipped else ""
        if questions.sure(self, asked, why, self.remove.text().replace("&", "")):
            self.editor.show(None)
            self._do(partial(_forget, id=entry.row.id))

    def _switched(self, item: QListWidgetItem) -> None:
        if not self._filling:
            name = str(item.data(STYLE) or str(item.data(WHICH)).removeprefix(f"{SECTION} "))
            on = item.checkState() == Qt.CheckState.Checked
            self._do(partial(books.switch, section=name, on=on))

    def _remove_style(self) -> None:
        item = self.list.currentItem()
        name = str(item.data(STYLE) or "") if item else ""
        asked = self.tr("Take the style “{name}” away?").format(name=name)
        if name and questions.sure(self, asked, self.tr("Its files are removed."), self.tr("Remove Style")):
            self._do(partial(books.remove_style, name=name))

    def _do(self, what: Callable[["Newsroom"], object]) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._desk.tasks.ask(partial(_done, newsroom, what), self._changed, self._failed)

    def _changed(self, book: Stylebook) -> None:
        self._fill(book)
        self._desk.facts_changed.emit()  # open stories are checked again

    # coming and going

    def _import(self) -> None:
        kinds = self.tr("Tables and styles (*.csv *.tsv *.txt *.yml *.yaml *.zip)")
        newsroom = self._desk.newsroom
        for path in questions.files(self, self.tr("Import Rules"), kinds):
            if newsroom is not None:
                self._desk.tasks.ask(partial(_taken_in, newsroom, path), self._imported, self._failed)

    def _imported(self, found: tuple[books.TakenIn, Stylebook]) -> None:
        taken, book = found
        self._changed(book)
        self._tell("\n".join([taken.sentence, *(str(fault) for fault in taken.faults[:SHOWN_FAULTS])]))

    def _export(self) -> None:
        newsroom = self._desk.newsroom
        path = questions.new_file(self, self.tr("Export Rules"), "stylebook.csv", self.tr("Tables (*.csv)"))
        if newsroom is not None and path is not None:
            self._desk.tasks.ask(partial(books.export_to, newsroom, path), self._exported, self._failed)

    def _exported(self, path: Path) -> None:
        self._tell(self.tr("The rules are in {name}.").format(name=path.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the search to what it found; Enter does not close the window."""
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.table.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        newsroom, row, desk = self._desk.newsroom, self._edited(), self._desk
        if newsroom is not None and row is not None:  # told by a notice when it fails: the window is gone then
            desk.tasks.ask(partial(_kept, newsroom, row), lambda _: desk.facts_changed.emit())
        super().done(result)

    def _failed(self, problem: Exception) -> None:
        """What was written stays in the form, and can be kept later."""
        self._then_new = False
        self._fill(self._book)
        self._tell(str(problem))

    def _tell(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def _belongs(which: str, entry: Entry) -> bool:
    if which in (EVERY, ""):
        return True
    if which == OWN:
        return entry.own
    if which == BAD:
        return bool(entry.fault)
    return which == f"{SECTION} {entry.row.section}"


# On a worker.


def _done(newsroom: "Newsroom", what: Callable[["Newsroom"], object]) -> Stylebook:
    what(newsroom)
    return books.stylebook_of(newsroom)


def _kept(newsroom: "Newsroom", row: Row) -> tuple[Row, Stylebook]:
    books.save(newsroom, (row,))
    return row, books.stylebook_of(newsroom)


def _forget(newsroom: "Newsroom", id: str) -> None:
    books.save(newsroom, (), (id,))


def _taken_in(newsroom: "Newsroom", path: Path) -> tuple[books.TakenIn, Stylebook]:
    taken = books.take_in(newsroom, path)
    return taken, books.stylebook_of(newsroom)
