"""The quote book: all quotes and all sources of the newsroom, in a window beside the others."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from deskeditor.gui import notices, questions
from deskeditor.gui.desk import Desk
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.book import Book
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.ledger.bookviews import Choices, QuotesView, SourcesView
from deskeditor.gui.ledger.facts import Named
from deskeditor.gui.ledger.hearing import hear
from deskeditor.gui.ledger.mergesources import MergeDialog
from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.news.records import Quote, Source
from deskeditor.newsroom import Newsroom, SourceFilter

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

QUOTES, SOURCES = range(2)
OFFERED = 2000
"""Sources in the box of the filter; the search finds all."""
SPIKED = QT_TRANSLATE_NOOP("quotebook", "Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.")


@dataclass(frozen=True, slots=True)
class _Opened:
    quote: Quote
    sources: tuple[Source, ...]


class QuoteBook(QDialog):
    """Double click opens a record. What is changed here shows in the open stories, and the other way round."""

    story_requested = Signal(str)
    sentence_wanted = Signal(str)
    """Put this into the copy in front."""
    passage_wanted = Signal(Quote)
    """Show where these words were said, and play them."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        front: Callable[[], tuple[str, str]] = lambda: ("", "en"),
        today: Callable[[], date] = date.today,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`front` gives the story in front and its language."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.desk = desk
        self._front = front
        self._clock = clock
        self._leaving = False
        self._book = Book(self._newsroom)
        self._form = fill(self, "quotebook")
        self.resize(self._form.root.size())
        self.views = self._form.find(QTabWidget, "views")
        self.quotes = QuotesView(self._form, lambda: desk.newsroom, desk.tasks, today, self)
        self.sources = SourcesView(self._form, lambda: desk.newsroom, desk.tasks, today, self)
        self._wire()
        self.reload()

    def _newsroom(self) -> Newsroom:
        newsroom = self.desk.newsroom
        assert newsroom is not None  # the window closes with the newsroom
        return newsroom

    def _wire(self) -> None:
        self.quotes.opened.connect(self.open_quote)
        self.sources.opened.connect(self.open_source)
        for name, call in (
            ("editQuote", lambda: self._open_chosen_quote()),
            ("goToStory", self.go_to_story),
            ("spikeQuote", self.spike_quotes),
            ("editSource", lambda: self._open_chosen_source()),
            ("newSource", lambda: self._edit_source(None)),
            ("theirQuotes", self.show_their_quotes),
            ("mergeSources", self.merge),
            ("spikeSource", self.spike_sources),
        ):
            self.quotes.button(name).clicked.connect(call)
        self.views.currentChanged.connect(lambda _: self._focus_words())
        self.desk.projected.connect(self._projected)
        self.desk.closing.connect(self._leave)
        self._focus_words()

    def reject(self) -> None:
        """Closing it would throw away what is written in a form: that comes to the front instead."""
        if self._leaving or not self._raised(self.findChildren(RecordDialog)):
            super().reject()

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def _focus_words(self) -> None:
        (self.quotes if self.views.currentIndex() == QUOTES else self.sources).words.setFocus()

    # asking

    def reload(self) -> None:
        """Both lists, and what their filters offer."""
        newsroom = self.desk.newsroom
        if newsroom is not None:
            self.quotes.ask()
            self.sources.ask()
            self.desk.tasks.ask(lambda: choices(newsroom), self._offer, key="quotebook-choices")

    def _offer(self, offered: Choices) -> None:
        self.quotes.offer(offered)
        self.sources.offer(offered)

    def _projected(self, ids: frozenset[str]) -> None:
        """Typing in an open story changes neither quotes nor sources."""
        newsroom = self.desk.newsroom
        if newsroom is not None and not ids <= self.desk.open_ids:
            self.quotes.read_again()
            self.sources.read_again()
            self.desk.tasks.ask(lambda: choices(newsroom), self._offer, key="quotebook-choices")

    # quotes

    def _open_chosen_quote(self) -> None:
        if chosen := self.quotes.chosen:
            self.open_quote(chosen[0].id)

    def open_quote(self, id: str) -> None:
        newsroom = self._newsroom()
        if self._raised(dialog for dialog in self.findChildren(QuoteDialog) if dialog.quote.id == id):
            return
        self.desk.tasks.ask(lambda: opened(newsroom, id), self._show_quote, key="quotebook-open")

    def _show_quote(self, found: _Opened) -> None:
        dialog = QuoteDialog(
            found.quote,
            found.sources,
            self,
            me=self.desk.facts.me,
            clock=self._clock,
            book=self._book,
            tasks=self.desk.tasks,
        )
        dialog.saved.connect(self._save_quote)
        dialog.story_requested.connect(self.story_requested)
        dialog.passage_wanted.connect(lambda *_: self.passage_wanted.emit(dialog.quote))
        dialog.new_source_wanted.connect(lambda: self._edit_source(None))
        dialog.show()  # not modal: one listens in the window of the transcript meanwhile

    def _save_quote(self, id: str, fields: dict[str, Any], note: str) -> None:
        self.desk.tasks.ask(lambda: self._book.save_quote(id, fields, note), self._saved)

    def go_to_story(self) -> None:
        if (chosen := self.quotes.chosen) and chosen[0].story:
            self.story_requested.emit(chosen[0].story)

    def spike_quotes(self) -> None:
        self._spike([row.id for row in self.quotes.chosen])

    # sources

    def _open_chosen_source(self) -> None:
        if chosen := self.sources.chosen:
            self.open_source(chosen[0].id)

    def open_source(self, id: str) -> None:
        newsroom = self._newsroom()
        if self._raised(dialog for dialog in self.findChildren(SourceDialog) if dialog.source_id == id):
            return
        self.desk.tasks.ask(lambda: newsroom.vault.source(id), self._edit_source, key="quotebook-open")

    def _edit_source(self, source: Source | None) -> None:
        story, language = self._front()
        dialog = SourceDialog(
            source,
            self,
            book=self._book,
            tasks=self.desk.tasks,
            me=self.desk.facts.me,
            story=story,
            language=language,
            clock=self._clock,
        )
        dialog.saved.connect(self._save_source)
        dialog.story_requested.connect(self.story_requested)
        dialog.sentence_wanted.connect(self.sentence_wanted)
        dialog.show()

    def _save_source(self, id: str, fields: dict[str, Any]) -> None:
        self.desk.tasks.ask(lambda: self._book.save_source(id, fields), self._saved)

    def _saved(self, _id: str) -> None:
        self.reload()

    @staticmethod
    def _raised(dialogs: Iterable[QDialog]) -> bool:
        """Whether the form of a record is open already; it comes to the front."""
        for dialog in dialogs:
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return True
        return False

    def show_their_quotes(self) -> None:
        if chosen := self.sources.chosen:
            self.views.setCurrentIndex(QUOTES)
            self.quotes.only(chosen[0])

    def spike_sources(self) -> None:
        chosen = self.sources.chosen
        said = sum(row.quotes for row in chosen)
        if said:
            question = self.tr("Spike {0} and what they said?").format(", ".join(row.shown for row in chosen))
            explanation = self.tr(
                "Their quotes are offered and published by no story until the source is restored from the spike."
            )
            if not questions.sure(self, question, explanation, self.tr("Spike the Source")):
                return
        self._spike([row.id for row in chosen])

    def merge(self) -> None:
        """Those that are chosen, when there are several; else those who may be the same."""
        chosen = [row.id for row in self.sources.chosen]
        dialog = MergeDialog(self.desk, chosen if len(chosen) > 1 else [], self)
        dialog.merged.connect(self.reload)
        dialog.open()

    def _spike(self, ids: list[str]) -> None:
        if ids:
            self.desk.tasks.ask(lambda: spike(self._book, ids), self._spiked)

    def _spiked(self, _: Any) -> None:
        notices.info(QCoreApplication.translate("quotebook", SPIKED))
        self.reload()


def show_book(window: "Window") -> QuoteBook | None:
    """The quote book of this newsroom; there is one."""
    if window.desk.newsroom is None:
        return None
    for there in QApplication.topLevelWidgets():
        if isinstance(there, QuoteBook) and there.desk is window.desk and there.isVisible():
            there.raise_()
            there.activateWindow()
            return there
    book = QuoteBook(window.desk, window, front=lambda: _front(window))
    book.story_requested.connect(window.open_story)
    book.sentence_wanted.connect(lambda words: _insert(window, words))
    book.passage_wanted.connect(lambda quote: hear(window, quote))
    book.show()
    return book


def show_sources(window: "Window") -> None:
    book = show_book(window)
    if book is not None:
        book.views.setCurrentIndex(SOURCES)


def _front(window: "Window") -> tuple[str, str]:
    session = window.desk.session(window.front)
    return (session.id, str(session.story.read("language"))) if session is not None else ("", "en")


def _insert(window: "Window", words: str) -> None:
    if window.copy is None:
        notices.warning(QCoreApplication.translate("quotebook", "Open a story first: the sentence goes into its copy."))
    else:
        window.insert_words(words)


# What is done on a worker.


def choices(newsroom: Newsroom) -> Choices:
    rows = newsroom.source_rows(SourceFilter(), 0, OFFERED)
    stories = newsroom.stories_quoting()
    return Choices(
        tuple(Named(row.id, row.shown) for row in rows), tuple(Named(id, name) for id, name in stories.items())
    )


def spike(book: Book, ids: Iterable[str]) -> None:
    for id in ids:
        book.spike(id)


def opened(newsroom: Newsroom, id: str) -> _Opened:
    return _Opened(newsroom.quote(id), tuple(s for s in newsroom.records("source") if not s.spiked))
