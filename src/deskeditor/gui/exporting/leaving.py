"""What would leave: the exact output in each format, coloured, and what differs from what left in it last."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.formats.format import Format
from deskeditor.formats.registry import format_named
from deskeditor.gui import forms
from deskeditor.gui.delivery.texts import show_runs
from deskeditor.gui.exporting.choices import fill, in_order
from deskeditor.gui.exporting.colouring import Colouring
from deskeditor.gui.exporting.shown import Part, Run, before, compared, parts, size, words
from deskeditor.gui.gatelist import said_short
from deskeditor.gui.history.times import moment_words
from deskeditor.leaving import last_left, would_leave
from deskeditor.ledger.scanning import inspect
from deskeditor.news.gate import Verdict
from deskeditor.news.problems import Problem, Refused

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from deskeditor.gui.desk import Desk
    from deskeditor.gui.theme import Theme
    from deskeditor.newsroom import Newsroom

PART = Qt.ItemDataRole.UserRole
LIST_PX = 290
WIDEST_PX = 1400
MOST_PAGES = 10
"""Pages of a PDF that are shown."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a worker found: the parts, those that left last, and what is to be said of both."""

    title: str
    parts: tuple[Part, ...]
    last: tuple[Part, ...] = ()
    last_at: str = ""
    exact: bool = False
    verdict: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A part as it is shown: its text, or what differs in it."""

    text: str = ""
    runs: tuple[Run, ...] = ()


class LeavingDialog(QDialog):
    """A window of its own: the story may be written on beside it, and is looked at again when a format is chosen."""

    export_wanted = Signal(str, str)
    """Story and format."""

    def __init__(
        self, desk: "Desk", theme: "Theme", story_id: str, format: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._theme = theme
        self._story = story_id
        self._wanted = format
        self._look = Look("", ())
        self._pdf: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        form = forms.fill(self, "leaving")
        self.what = form.find(QLabel, "what")
        self.format = form.find(QComboBox, "format")
        self.whole = form.find(QPushButton, "whole")
        self.changes = form.find(QPushButton, "changes")
        self.files = form.find(QTreeWidget, "files")
        self.pages = form.find(QStackedWidget, "pages")
        self.text = form.find(QPlainTextEdit, "text")
        self.said = form.find(QLabel, "said")
        self.verdict = form.find(QLabel, "verdict")
        self._copy = form.find(QPushButton, "copy")
        self._export = form.find(QPushButton, "exportButton")
        self._picture = self._picture_place(form)
        self._colouring = Colouring(self.text.document(), theme.colours)
        self._lay_out(form)
        self._wire(form)
        self.what.setText(self.tr("Looking what would leave…"))
        desk.tasks.ask(in_order, self._fill_formats)

    def _picture_place(self, form: forms.Form) -> QLabel:
        area, label = QScrollArea(self), QLabel(self)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(label)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Picture that would leave"))
        layout = form.find(QWidget, "picturePage").layout()
        assert layout is not None
        layout.addWidget(area)
        return label

    def _lay_out(self, form: forms.Form) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1120, room.width() - 60), min(720, room.height() - 70))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.files.header().setStretchLastSection(False)
        self.files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.files.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        splitter = form.find(QSplitter, "splitter")
        splitter.setSizes([LIST_PX, 1120 - LIST_PX])
        splitter.setStretchFactor(1, 1)
        for button in (self.changes, self._copy, self._export):
            button.setEnabled(False)

    def _wire(self, form: forms.Form) -> None:
        self.format.activated.connect(self.look)
        self.files.itemSelectionChanged.connect(lambda *_: self._show_part())
        self.whole.toggled.connect(lambda on: self._show_part() if on else None)
        self.changes.toggled.connect(lambda on: self._show_part() if on else None)
        self._copy.clicked.connect(self._copy_text)
        self._export.clicked.connect(self._go_on)
        form.find(QPushButton, "close").clicked.connect(self.reject)

    def _fill_formats(self, found: list[Format]) -> None:
        fill(self.format, found, (self._wanted,))
        self.format.setFocus()
        self.look()

    def leave_export(self) -> None:
        """It was asked for by the window of the export itself."""
        self._export.hide()

    # looking

    @property
    def chosen(self) -> str:
        return str(self.format.currentData() or "")

    def look(self) -> None:
        """Make the files of the chosen format, on a worker."""
        newsroom = self._desk.newsroom
        if newsroom is None or not self.chosen:
            return
        self._key = f"leaving-{id(self)}"
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._desk.tasks.ask(partial(look_at, newsroom, self._story, self.chosen), self._show, self._failed, self._key)

    def _show(self, look: Look) -> None:
        self.unsetCursor()
        self._look = look
        self.what.setText(look.title)
        self._say_verdict(look)
        self._list(look)
        self.changes.setEnabled(bool(look.last))
        why = self.tr("It never left in this format") if not look.last else ""
        self.changes.setToolTip(why or self.tr("What is different from what left last in this format"))
        if not look.last and self.changes.isChecked():
            self.whole.setChecked(True)
        self._export.setEnabled(True)
        self._show_part()

    def _say_verdict(self, look: Look) -> None:
        self.verdict.setText(look.refusal or look.verdict)
        self.verdict.setProperty("trouble", bool(look.refusal) or look.verdict.startswith("Not yet"))
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)

    def _list(self, look: Look) -> None:
        self.files.blockSignals(True)
        self.files.clear()
        above: QTreeWidgetItem | None = None
        for part in look.parts:
            item = QTreeWidgetItem([part.title, size(len(part.data))])
            item.setData(0, PART, part)
            item.setToolTip(0, part.name)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if part.depth and above is not None:
                above.addChild(item)
            else:
                self.files.addTopLevelItem(item)
                above = item
        self.files.expandAll()
        if (first := _first(self.files)) is not None:
            self.files.setCurrentItem(first)
        self.files.blockSignals(False)

    def _failed(self, problem: Exception) -> None:
        """The sentence stands where the file would: it names the field of the story that is in the way."""
        self.unsetCursor()
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self._look = Look("", ())
        self.files.clear()
        self.pages.setCurrentIndex(0)
        self._colouring.know("text", 0)
        self.text.setPlainText(str(problem))
        self.said.clear()
        self.verdict.clear()
        for button in (self.changes, self._copy, self._export):
            button.setEnabled(False)

    # one part

    @property
    def part(self) -> Part | None:
        chosen = self.files.selectedItems()
        found: Part | None = chosen[0].data(0, PART) if chosen else None
        return found

    def _show_part(self) -> None:
        part = self.part
        if part is None:
            return
        differing = self.changes.isChecked() and self.changes.isEnabled()
        self._copy.setEnabled(part.kind not in ("picture", "pdf", "bytes"))
        self.said.setText(self._said_of(part, differing))
        match part.kind:
            case "picture":
                self._show_picture(QImage.fromData(part.data))
            case "pdf":
                self._show_pdf(part.data)
            case "bytes":
                self._show_words(Words(self.tr("These are bytes and no words; what is packed in them stands below.")))
            case _:
                then = before(part, self._look.last) if differing else None
                work = partial(_words, part, then, differing)
                self._desk.tasks.ask(work, self._show_words, key=f"part-{id(self)}")

    def _said_of(self, part: Part, differing: bool) -> str:
        if not differing:
            return f"{part.name} · {size(len(part.data))}"
        at = self._look.last_at
        said = self.tr("What left last in this format, on {at}, is struck through where it is gone.").format(at=at)
        return said if self._look.exact else f"{said} {self.tr('It was made again of the version kept then.')}"

    def _show_words(self, shown: Words) -> None:
        part = self.part
        self.pages.setCurrentIndex(0)
        if shown.runs:
            self._colouring.know("text", 0)
            show_runs(self.text, shown.runs, self._theme.colours)
            return
        self._colouring.know(part.kind if part else "text", len(shown.text))
        self.text.setPlainText(shown.text)

    def _show_picture(self, image: QImage) -> None:
        self.pages.setCurrentIndex(1)
        if image.isNull():
            self._picture.setText(self.tr("This picture cannot be shown here."))
            return
        self.said.setText(f"{self.said.text()} · {image.width()} × {image.height()} px")
        room = self.pages.width() - 30
        shown = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation) if image.width() > room else image
        self._picture.setPixmap(QPixmap.fromImage(shown))

    def _show_pdf(self, data: bytes) -> None:
        """Its pages, one below the other."""
        from PySide6.QtPdf import QPdfDocument

        if self._pdf is not None:
            self._pdf.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument(self)
        self._pdf.load(self._buffer)
        self.pages.setCurrentIndex(1)
        if (count := self._pdf.pageCount()) > MOST_PAGES:
            many = self.tr("the first {n} of {all} pages").format(n=MOST_PAGES, all=count)
            self.said.setText(f"{self.said.text()} · {many}")
        self._picture.setPixmap(pages_of(self._pdf, min(self.pages.width() - 40, WIDEST_PX), self._theme.colours.desk))

    def _copy_text(self) -> None:
        part = self.part
        if part is not None:
            QApplication.clipboard().setText(part.data.decode("utf-8", "replace"))

    def _go_on(self) -> None:
        format = self.chosen
        self.accept()
        self.export_wanted.emit(self._story, format)


def _first(files: QTreeWidget) -> QTreeWidgetItem | None:
    """What one wants to see first: the story itself; of a packed one, its words."""
    above = files.topLevelItem(0)
    if above is None:
        return None
    items = [above, *(above.child(n) for n in range(above.childCount()))]
    for ending in ("document.xml", "content.xml", "story1.xhtml"):
        for item in items:
            if item.text(0).endswith(ending):
                return item
    return above


# On a worker


def look_at(newsroom: "Newsroom", story_id: str, name: str) -> Look:
    """The output and what left last. Raises BadInput when the story does not fit the format."""
    newsroom.flush(2)
    format = format_named(name)
    files, verdict = would_leave(newsroom, story_id, format)
    story = newsroom.published(story_id)
    refusal = ""
    try:
        inspect(newsroom, story, files)
    except Refused as problem:
        refusal = str(problem)
    last: tuple[Part, ...] = ()
    at, exact = "", False
    try:
        if (left := last_left(newsroom, story_id, format)) is not None:
            last, at, exact = tuple(parts(left.files)), moment_words(left.receipt.at), left.exact
    except Problem:
        last = ()  # what was kept then does not fit the format of today: there is nothing to compare
    title = story.headline or story.slugline or story_id[:8]
    return Look(title, tuple(parts(files)), last, at, exact, _said(verdict), refusal)


def _said(verdict: Verdict) -> str:
    """As the window of the export says it: the gate of this format, which may be another than the status bar's."""
    if verdict.blockers:
        return said_short(verdict)
    if not verdict.warnings:
        return QCoreApplication.translate("LeavingDialog", "May leave")
    return QCoreApplication.translate("LeavingDialog", "May leave · {n} to look at").format(n=len(verdict.warnings))


def _words(part: Part, then: Part | None, differing: bool) -> Words:
    now = words(part)
    if not differing:
        return Words(now)
    runs = compared(words(then) if then is not None else "", now)
    same = QCoreApplication.translate("LeavingDialog", "Nothing is different in this file.")
    return Words(runs=tuple(runs) or (Run("cut", same),))


def pages_of(document: "QPdfDocument", width_px: int, gap_colour: str) -> QPixmap:
    """The pages of a PDF in one picture, `MOST_PAGES` at most."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPainter

    count = min(document.pageCount(), MOST_PAGES)
    sizes = [document.pagePointSize(n) for n in range(count)]
    heights = [round(width_px * s.height() / s.width()) for s in sizes]
    whole = QPixmap(width_px, max(sum(heights) + 12 * (count - 1), 1))
    whole.fill(QColor(gap_colour))
    painter = QPainter(whole)
    top = 0
    for number, height in enumerate(heights):
        painter.fillRect(0, top, width_px, height, QColor("white"))
        painter.drawImage(0, top, document.render(number, QSize(width_px, height)))
        top += height + 12
    painter.end()
    return whole
