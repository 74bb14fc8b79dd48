"""The two lists of the quote book, quotes and sources: what they show, filter by and are sorted by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout

from deskeditor.gui.dates import dated, in_figures
from deskeditor.gui.forms import Form
from deskeditor.gui.inspector.moment import parsed
from deskeditor.gui.inspector.quotelist import TERMS_WORDS, terms_words
from deskeditor.gui.inspector.widgets import Hint, quiet
from deskeditor.gui.ledger.facts import Named
from deskeditor.gui.ledger.pages import Answer, Column, PagesModel
from deskeditor.gui.ledger.sourceform import quotes_words, stories_words
from deskeditor.gui.tasks import Asks
from deskeditor.news.quotation import in_marks
from deskeditor.newsroom import Newsroom, QuoteFilter, QuoteRow, SourceFilter, SourceRow

ROW_PX = 28
QUOTE_WIDTHS_PX = {1: 140, 2: 110, 3: 130, 4: 100, 5: 90}
SOURCE_WIDTHS_PX = {1: 170, 2: 190, 3: 110, 4: 70, 5: 70, 6: 100}
NONE_YET = {
    "quote": QT_TRANSLATE_NOOP(
        "quotebook", "No quote yet.\nTake one from a transcript, or write it down in the Quotes pane of a story."
    ),
    "source": QT_TRANSLATE_NOOP("quotebook", "No source yet.\nWrite down who told you what, and on which terms."),
}
VERIFIED: dict[str, str] = {
    "unverified": QT_TRANSLATE_NOOP("quotebook", "Not yet"),
    "heard": QT_TRANSLATE_NOOP("quotebook", "Heard"),
    "read back": QT_TRANSLATE_NOOP("quotebook", "Read back"),
    "confirmed": QT_TRANSLATE_NOOP("quotebook", "Confirmed"),
}
DAYS: tuple[tuple[str, int], ...] = (
    (QT_TRANSLATE_NOOP("quotebook", "Today"), 0),
    (QT_TRANSLATE_NOOP("quotebook", "In the last 7 days"), 6),
    (QT_TRANSLATE_NOOP("quotebook", "In the last 30 days"), 29),
    (QT_TRANSLATE_NOOP("quotebook", "In the last year"), 364),
)
R = TypeVar("R", QuoteRow, SourceRow)


def _tr(text: str) -> str:
    return QCoreApplication.translate("quotebook", text)


def day_words(iso: str) -> str:
    moment = parsed(iso)
    return dated(moment, "D %b %Y") if moment else ""


def quote_columns() -> tuple[Column[QuoteRow], ...]:
    return (
        Column(_tr("Words"), lambda row: " ".join(row.words.split()), "words", tip=lambda row: row.words),
        Column(_tr("Said by"), lambda row: row.source_name, "source"),
        Column(_tr("Terms"), lambda row: terms_words(row.terms), "terms"),
        Column(_tr("Story"), lambda row: row.story_name, "story"),
        Column(_tr("When"), lambda row: day_words(row.said_at), "said"),
        Column(_tr("Verified"), lambda row: _tr(VERIFIED.get(row.verification, row.verification)), "verification"),
    )


def source_columns() -> tuple[Column[SourceRow], ...]:
    return (
        Column(_tr("Name"), lambda row: row.shown, "name"),
        Column(_tr("Title"), lambda row: _tr("Confidential") if row.confidential else row.title, "title"),
        Column(_tr("Affiliation"), lambda row: row.affiliation, "affiliation"),
        Column(_tr("Terms"), lambda row: terms_words(row.terms), "terms"),
        Column(_tr("Quotes"), lambda row: in_figures(row.quotes), "quotes"),
        Column(_tr("Stories"), lambda row: in_figures(row.stories), "stories"),
        Column(_tr("Last"), lambda row: day_words(row.last), "last"),
    )


@dataclass(frozen=True, slots=True)
class Choices:
    """What the boxes of the filters offer."""

    sources: tuple[Named, ...] = ()
    stories: tuple[Named, ...] = ()


class BookView(QObject, Generic[R]):
    """One of the lists: its search, its filters, its table. `Form` names begin with its `name`."""

    opened = Signal(str)
    """The id of the record that is to be opened."""

    def __init__(
        self,
        form: Form,
        name: str,
        columns: Sequence[Column[R]],
        newsroom: Callable[[], Newsroom | None],
        tasks: Asks,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._name = form, name
        self._newsroom = newsroom
        self._today = today
        self.words = form.find(QLineEdit, f"{name}Words")
        self.table = form.find(QTableView, f"{name}sList")
        self.shown = form.find(QLabel, f"{name}sShown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.empty = Hint("")
        self._count = quiet(form.find(QLabel, f"{name}sCount"))
        self.model: PagesModel[R] = PagesModel(columns, tasks, self)
        self._boxes: dict[str, QComboBox] = {}
        self._fill_days()
        self.box("Terms", _tr("All terms"), [Named(key, terms_words(key)) for key in TERMS_WORDS])
        self.box("Story", _tr("All stories"), ())

    def button(self, name: str) -> QPushButton:
        return self._form.find(QPushButton, name)

    def box(self, what: str, first: str, entries: Sequence[Named]) -> QComboBox:
        """A filter with these entries; what was chosen stays chosen."""
        box = self._form.find(QComboBox, f"{self._name}{what}")
        chosen = box.currentData() or ""
        box.blockSignals(True)
        box.clear()
        box.addItem(first, "")
        for entry in entries:
            box.addItem(entry.name or "…", entry.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)
        self._boxes[what] = box
        return box

    def chosen_in(self, what: str) -> str:
        return str(self._boxes[what].currentData() or "")

    def _fill_days(self) -> None:
        self.box("Days", _tr("At any time"), [Named(str(days), _tr(name)) for name, days in DAYS])

    def since(self) -> str:
        days = self.chosen_in("Days")
        return (self._today() - timedelta(days=int(days))).isoformat() if days else ""

    def wire(self, sorted_by: int, order: Qt.SortOrder) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setSortIndicator(sorted_by, order)
        self.table.setModel(self.model)
        QVBoxLayout(self.table.viewport()).addWidget(self.empty)
        self.empty.hide()
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_PX)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.model.order_wanted.connect(self._sort)
        self.model.answered.connect(self._answered)
        self.words.textChanged.connect(self.ask)
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self.ask)
        self.table.selectionModel().selectionChanged.connect(self.show_chosen)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)

    @property
    def chosen(self) -> list[R]:
        """The records that are chosen, in the order of the list."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        return [row for number in rows if (row := self.model.row(number)) is not None]

    def ask(self, *_: Any) -> None:
        raise NotImplementedError

    def show_chosen(self, *_: Any) -> None:
        raise NotImplementedError

    def _sort(self, by: str, descending: bool) -> None:
        raise NotImplementedError

    def read_again(self) -> None:
        viewport = self.table.viewport()
        self.model.read_again(self.table.rowAt(0), max(self.table.rowAt(viewport.height() - 1), 0))

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.words.text().strip()) or any(box.currentIndex() > 0 for box in self._boxes.values())

    def _answered(self) -> None:
        count = self.model.rowCount()
        nothing = _tr("Nothing of the kind was found: try fewer words, or another filter.")
        self.empty.setText(nothing if self._is_narrowed else _tr(NONE_YET[self._name]))
        self.empty.setVisible(not count)
        self._count.setText(_tr("1 found") if count == 1 else _tr("{0} found").format(in_figures(count)))
        if not self.chosen and count:
            self.table.selectRow(0)
        self.show_chosen()

    def _open(self, *_: Any) -> None:
        if self.chosen:
            self.opened.emit(self.chosen[0].id)


class QuotesView(BookView[QuoteRow]):
    def __init__(
        self,
        form: Form,
        newsroom: Callable[[], Newsroom | None],
        tasks: Asks,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(form, "quote", quote_columns(), newsroom, tasks, today, parent)
        self.view = QuoteFilter()
        self.box("Source", _tr("Everybody"), ())
        self.box("Verification", _tr("Verified or not"), [Named(key, _tr(name)) for key, name in VERIFIED.items()])
        self.wire(4, Qt.SortOrder.DescendingOrder)
        for column, width in QUOTE_WIDTHS_PX.items():
            self.table.setColumnWidth(column, width)

    def offer(self, choices: Choices) -> None:
        self.box("Source", _tr("Everybody"), choices.sources)
        self.box("Story", _tr("All stories"), choices.stories)

    def only(self, source: SourceRow) -> None:
        """What one source said."""
        for box in self._boxes.values():
            box.setCurrentIndex(0)
        self.words.clear()
        box = self._boxes["Source"]
        if box.findData(source.id) < 0:
            box.addItem(source.shown, source.id)
        box.setCurrentIndex(box.findData(source.id))

    def ask(self, *_: Any) -> None:
        newsroom = self._newsroom()
        if newsroom is None:
            return
        terms, verified = self.chosen_in("Terms"), self.chosen_in("Verification")
        self.view = view = replace(
            self.view,
            words=self.words.text(),
            source=self.chosen_in("Source"),
            story=self.chosen_in("Story"),
            terms=(terms,) if terms else (),
            verification=(verified,) if verified else (),
            since=self.since(),
        )
        self.model.ask(
            Answer(lambda: newsroom.count_quotes(view), lambda offset, limit: newsroom.quote_rows(view, offset, limit))
        )

    def _sort(self, by: str, descending: bool) -> None:
        self.view = replace(self.view, sort=by, descending=descending)
        self.ask()

    def show_chosen(self, *_: Any) -> None:
        chosen = self.chosen
        one = chosen[0] if len(chosen) == 1 else None
        said = ""
        if one is not None:
            by = one.source_name or _tr("Nobody yet")
            said = f"{in_marks(one.words, one.language or 'en')}\n{by} · {terms_words(one.terms)}"
        self.shown.setText(said)
        self.button("editQuote").setEnabled(one is not None)
        self.button("goToStory").setEnabled(one is not None and bool(one.story))
        self.button("spikeQuote").setEnabled(bool(chosen))


class SourcesView(BookView[SourceRow]):
    def __init__(
        self,
        form: Form,
        newsroom: Callable[[], Newsroom | None],
        tasks: Asks,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(form, "source", source_columns(), newsroom, tasks, today, parent)
        self.view = SourceFilter()
        self.wire(0, Qt.SortOrder.AscendingOrder)
        for column, width in SOURCE_WIDTHS_PX.items():
            self.table.setColumnWidth(column, width)

    def offer(self, choices: Choices) -> None:
        self.box("Story", _tr("All stories"), choices.stories)

    def ask(self, *_: Any) -> None:
        newsroom = self._newsroom()
        if newsroom is None:
            return
        terms = self.chosen_in("Terms")
        self.view = view = replace(
            self.view,
            words=self.words.text(),
            story=self.chosen_in("Story"),
            terms=(terms,) if terms else (),
            since=self.since(),
        )
        self.model.ask(
            Answer(
                lambda: newsroom.count_sources(view), lambda offset, limit: newsroom.source_rows(view, offset, limit)
            )
        )

    def _sort(self, by: str, descending: bool) -> None:
        self.view = replace(self.view, sort=by, descending=descending)
        self.ask()

    def show_chosen(self, *_: Any) -> None:
        chosen = self.chosen
        one = chosen[0] if len(chosen) == 1 else None
        said = ""
        if one is not None:
            who = ", ".join(filter(None, (one.shown, one.title, one.affiliation)))
            often = f"{quotes_words(one.quotes)} {stories_words(one.stories)}" if one.quotes else ""
            last = _tr("last on {0}").format(day_words(one.last)) if one.last else ""
            said = "\n".join(filter(None, (who, ", ".join(filter(None, (often, last))))))
        self.shown.setText(said)
        for name in ("editSource", "theirQuotes"):
            self.button(name).setEnabled(one is not None)
        self.button("spikeSource").setEnabled(bool(chosen))
        self.button("mergeSources").setEnabled(len(chosen) != 1 or self.model.rowCount() > 1)
