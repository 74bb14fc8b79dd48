"""Quotes: who was spoken to for this story, what they said, on what terms, and where it stands in the copy."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from deskeditor.gui import notices, questions
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.quotedialogs import NEW_SPEAKER, QuoteDialog, Said
from deskeditor.gui.inspector.quotelist import QuoteModel, QuoteView, rows_of
from deskeditor.gui.inspector.widgets import Hint, icons
from deskeditor.gui.ledger.facts import Facts
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.gui.session import Session, Surroundings
from deskeditor.gui.tasks import Asks
from deskeditor.gui.theme import serif
from deskeditor.ledger.uses import Use, all_uses
from deskeditor.news import quotation
from deskeditor.news.problems import Refused
from deskeditor.news.published import is_in_use
from deskeditor.news.records import Quote, Source, Story
from deskeditor.newsroom import Newsroom

if TYPE_CHECKING:
    from deskeditor.gui.ledger.transcriptwindow import TranscriptWindow


class QuoteBook(Facts, Protocol):
    """What the pane asks of the newsroom, off the GUI thread."""

    def surroundings(self, story: Story) -> Surroundings: ...
    def save_source(self, source_id: str, fields: dict[str, Any]) -> str: ...
    def save_quote(self, quote_id: str, fields: dict[str, Any], note: str) -> str: ...
    def spike(self, record_id: str) -> None: ...
    def newsroom(self) -> Newsroom: ...
    def stories_with(self, words: str, limit: int) -> list[Story]: ...


class RecordedQuotes(QWidget):
    quotation_inserted = Signal(str)
    """Put this into the copy where the caret stands."""
    go_to_source = Signal(str, int, int)
    story_requested = Signal(str)
    passage_requested = Signal(Quote)
    """Show where these words were said, and play them."""

    def __init__(
        self,
        book: QuoteBook,
        tasks: Asks,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._clock = clock
        self._session: Session | None = None
        self._chosen_id = ""
        self._touched: set[str] = set()
        """Sources that were made here and have no quote yet."""
        self._form = fill(self, "recorded_quotes")
        self.model = QuoteModel(self)
        self.view = QuoteView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Sources and what they said"))
        hint = Hint(
            self.tr(
                "Nothing recorded yet.\nWrite down who said what, in which words and on what terms; then insert it."
            )
        )
        self._stack = QStackedLayout(self._form.find(QWidget, "listPlace"))
        self._stack.addWidget(hint)
        self._stack.addWidget(self.view)
        self._preview = self._form.find(QLabel, "preview")
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        self._preview.setFont(serif(round(self.font().pointSizeF() * 1.1)))
        self._refusal = self._form.find(QLabel, "refusal")
        self._refusal.setProperty("wanting", True)
        self._uses = self._form.find(QListWidget, "usesList")
        self._form.find(QWidget, "uses").hide()
        self._wire()
        self._show()

    def show_session(self, session: Session | None) -> None:
        if self._session is not None and session is not self._session:
            self._session.surroundings_changed.disconnect(self._show)
        if session is not None and session is not self._session:
            session.surroundings_changed.connect(self._show)
        self._session = session
        self._chosen_id = ""
        self._touched.clear()
        self.setEnabled(session is not None)
        self._form.find(QWidget, "uses").hide()
        self._show()

    @property
    def chosen(self) -> Quote | Source | None:
        """The quote, or the source, on which the list stands."""
        row = self.model.row_of(self._chosen_id) if self._chosen_id else -1
        if row < 0:
            return None
        found = self.model.rows[row]
        return found if isinstance(found, Quote) else found.source

    def choose(self, record_id: str) -> None:
        self._chosen_id = record_id
        row = self.model.row_of(record_id)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            # its source stands above the first quote
            self.view.scrollToTop() if row <= 1 else self.view.scrollTo(self.model.index(row))
        self._show_chosen()

    # what can be done

    def insert(self, *, as_block: bool = False) -> None:
        quote = self.chosen
        if self._session is None or not isinstance(quote, Quote):
            return
        try:
            words = quotation.paragraph(quote, self._source_of(quote), self._language, as_block=as_block)
        except Refused as refused:
            notices.warning(str(refused))
        else:
            self.quotation_inserted.emit(words)

    def new_quote(self, said: Said = Said()) -> QuoteDialog | None:  # noqa: B008  # a frozen value
        source = self.chosen.id if isinstance(self.chosen, Source) else ""
        return self._open_quote(None, said if said.words else Said(source=source))

    def edit_chosen(self) -> None:
        chosen = self.chosen
        if isinstance(chosen, Quote):
            self._open_quote(chosen, Said())
        elif isinstance(chosen, Source):
            self.edit_source(chosen)

    def edit_source(self, source: Source | None) -> SourceDialog:
        session = self._session
        dialog = SourceDialog(
            source,
            self,
            book=self._book,
            tasks=self._tasks,
            me=session.me if session else "",
            story=session.id if session else "",
            language=self._language,
            clock=self._clock,
        )
        dialog.sentence_wanted.connect(self.quotation_inserted)
        dialog.story_requested.connect(self.story_requested)
        dialog.saved.connect(self._save_source)
        dialog.open()
        return dialog

    def remove_chosen(self) -> None:
        """Spikes the quote, or the source with all that they said, in every story; the newsroom keeps it."""
        chosen, book = self.chosen, self._book
        if chosen is None:
            return
        if isinstance(chosen, Source) and self._quotes_of(chosen):
            question = self.tr("Spike {0} and what they said?").format(chosen.name)
            explanation = self.tr(
                "Their quotes are offered and published by no story until the source is restored from the spike."
            )
            if not questions.sure(self, question, explanation, self.tr("Spike the Source")):
                return
        record = chosen.id
        self._touched.discard(record)
        self._tasks.ask(lambda: book.spike(record), lambda _: self._spiked())

    def _spiked(self) -> None:
        notices.info(self.tr("Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike."))
        self._reload("")

    def find_uses(self) -> None:
        """Lists where the words stand, in this story as it is now and in all others as they were saved."""
        quote, session, book = self.chosen, self._session, self._book
        if session is None or not isinstance(quote, Quote):
            return
        story, source = session.value(), self._source_of(quote)
        sources = [source] if source is not None else []
        self._tasks.ask(
            lambda: all_uses(book.stories_with, quote, [story], sources), self._show_uses, key=f"uses-{id(self)}"
        )

    def open_transcripts(self) -> "TranscriptWindow | None":
        from deskeditor.gui.ledger.recording import window_of

        if self._session is None:
            return None
        made = window_of(self._book.newsroom, self._tasks, self._session.id, self.window())
        made.quote_made.connect(self._reload)
        return made

    # inside

    def _wire(self) -> None:
        self._tools = {
            name: self._form.find(QToolButton, name) for name in ("newSource", "transcripts", "find", "edit", "remove")
        }
        self._buttons = {name: self._form.find(QPushButton, name) for name in ("newQuote", "insert", "insertBlock")}
        self._buttons["newQuote"].clicked.connect(lambda: self.new_quote())
        self._buttons["insert"].clicked.connect(lambda: self.insert())
        self._buttons["insertBlock"].clicked.connect(lambda: self.insert(as_block=True))
        self._tools["newSource"].clicked.connect(lambda: self.edit_source(None))
        self._tools["transcripts"].clicked.connect(lambda: self.open_transcripts())
        self._tools["find"].clicked.connect(self.find_uses)
        self._tools["edit"].clicked.connect(self.edit_chosen)
        self._tools["remove"].clicked.connect(self.remove_chosen)
        self._form.find(QToolButton, "closeUses").clicked.connect(self._form.find(QWidget, "uses").hide)
        self._uses.itemActivated.connect(self._go)
        self._uses.itemClicked.connect(self._go)
        self.view.insert_wanted.connect(self.insert)
        self.view.remove_wanted.connect(self.remove_chosen)
        self.view.doubleClicked.connect(self.edit_chosen)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self._dress()

    def _dress(self) -> None:
        close = {"closeUses": self._form.find(QToolButton, "closeUses")}
        names = {"newSource": "person", "transcripts": "words", "find": "search", "edit": "pencil", "remove": "spike"}
        icons(self, self._tools | close, names | {"closeUses": "close"})

    def _menu(self, at: QPoint) -> None:
        quote = isinstance(self.chosen, Quote)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if quote:
            menu.addAction(self.tr("Insert with attribution"), self.insert)
            menu.addAction(self.tr("Insert as block quotation"), lambda: self.insert(as_block=True))
            menu.addAction(self.tr("Find where used"), self.find_uses)
            menu.addSeparator()
        if self.chosen is not None:
            menu.addAction(self.tr("Edit…"), self.edit_chosen)
            menu.addAction(self.tr("Spike"), self.remove_chosen)
        menu.popup(self.view.viewport().mapToGlobal(at))

    @property
    def _language(self) -> str:
        return str(self._session.story.read("language")) if self._session else "en"

    def _source_of(self, quote: Quote) -> Source | None:
        return self._session.surroundings.sources.get(quote.source) if self._session else None

    def _quotes_of(self, source: Source) -> list[Quote]:
        around = self._session.surroundings if self._session else Surroundings()
        return [quote for quote in around.quotes if quote.source == source.id and not quote.spiked]

    def _sources(self) -> list[Source]:
        around = self._session.surroundings if self._session else Surroundings()
        return [source for source in around.sources.values() if not source.spiked]

    def _show(self) -> None:
        around = self._session.surroundings if self._session else Surroundings()
        quotes = [quote for quote in around.quotes if is_in_use(quote, around.sources)]
        speaking = {quote.source for quote in quotes} | self._touched
        scrolled = self.view.verticalScrollBar().value()
        self.model.show_rows(rows_of(quotes, [s for s in self._sources() if s.id in speaking]), self._language)
        self._stack.setCurrentIndex(1 if self.model.rows else 0)
        if self.chosen is None:
            self._chosen_id = next((row.id for row in self.model.rows if isinstance(row, Quote)), "")
            self.choose(self._chosen_id)
        else:
            self.choose(self._chosen_id)
            self.view.verticalScrollBar().setValue(scrolled)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            row = self.model.rows[current.row()]
            self._chosen_id = row.id if isinstance(row, Quote) else row.source.id if row.source else ""
            self._show_chosen()

    def _show_chosen(self) -> None:
        """What would be inserted, or why it may not be."""
        chosen = self.chosen
        self._form.find(QWidget, "chosen").setVisible(chosen is not None)
        words, refusal = "", ""
        if isinstance(chosen, Quote):
            try:
                words = quotation.paragraph(chosen, self._source_of(chosen), self._language)
            except Refused as refused:
                refusal = str(refused)
        self._preview.setText(_shortened(words))
        self._preview.setVisible(bool(words))
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        for name in ("insert", "insertBlock"):
            self._buttons[name].setVisible(isinstance(chosen, Quote))
            self._buttons[name].setEnabled(bool(words))
        self._tools["find"].setVisible(isinstance(chosen, Quote))
        self._tools["remove"].setEnabled(chosen is not None)

    def _open_quote(self, quote: Quote | None, said: Said) -> QuoteDialog | None:
        session = self._session
        if session is None:
            return None
        dialog = QuoteDialog(
            quote,
            self._sources(),
            self,
            said=said,
            me=session.me,
            clock=self._clock,
            book=self._book,
            tasks=self._tasks,
        )
        dialog.story_requested.connect(self.story_requested)
        dialog.passage_wanted.connect(lambda *_: self.passage_requested.emit(dialog.quote))
        dialog.saved.connect(self._save_quote)
        dialog.new_source_wanted.connect(lambda: self._source_for(dialog))
        dialog.open()
        return dialog

    def _source_for(self, quote_dialog: QuoteDialog) -> None:
        """A source that is written down in the middle of writing a quote becomes the one who said it."""
        book = self._book
        me = self._session.me if self._session else ""
        dialog = SourceDialog(None, quote_dialog, book=book, tasks=self._tasks, me=me, clock=self._clock)

        def keep(_id: str, fields: dict[str, Any]) -> None:
            self._tasks.ask(
                lambda: book.save_source("", fields), lambda id: self._source_made(quote_dialog, id, fields)
            )

        dialog.saved.connect(keep)
        dialog.open()

    def _source_made(self, quote_dialog: QuoteDialog, id: str, fields: dict[str, Any]) -> None:
        self._touched.add(id)
        if quote_dialog in self.findChildren(QuoteDialog):
            quote_dialog.show_sources([*self._sources(), Source(id, **fields)], id)
        self._reload("")

    def _save_source(self, source_id: str, fields: dict[str, Any]) -> None:
        book = self._book

        def saved(id: str) -> None:
            self._touched.add(id)
            self._reload(id)

        self._tasks.ask(lambda: book.save_source(source_id, fields), saved)

    def _save_quote(self, quote_id: str, fields: dict[str, Any], note: str) -> None:
        session, book = self._session, self._book
        if session is None:
            return
        whole = fields if quote_id else fields | {"story": session.id}

        def save() -> str:
            named = str(whole.get("source", ""))
            if named.startswith(NEW_SPEAKER):
                person = {"name": named.removeprefix(NEW_SPEAKER), "terms": whole.get("terms", "on the record")}
                return book.save_quote(quote_id, whole | {"source": book.save_source("", person)}, note)
            return book.save_quote(quote_id, whole, note)

        self._tasks.ask(save, self._reload)

    def _reload(self, choose: str) -> None:
        """Reads sources and quotes again at once, rather than when the tables tell."""
        session, book = self._session, self._book
        if session is None:
            return
        story = session.value()

        def read(around: Surroundings) -> None:
            session.surround(around)
            if choose and session is self._session:
                self._show()
                self.choose(choose)

        self._tasks.ask(lambda: book.surroundings(story), read, key=f"surroundings-{id(self)}")

    def _show_uses(self, found: list[Use]) -> None:
        self._uses.clear()
        for use in found:
            item = QListWidgetItem(f"{use.title}\n{use.around}")
            item.setData(Qt.ItemDataRole.UserRole, use)
            self._uses.addItem(item)
        words = self.tr("Used %n time(s)", "", len(found)) if found else self.tr("These words are in no story yet.")
        self._form.find(QLabel, "usesTitle").setText(words)
        self._uses.setVisible(bool(found))
        self._form.find(QWidget, "uses").show()

    def _go(self, item: QListWidgetItem) -> None:
        use: Use = item.data(Qt.ItemDataRole.UserRole)
        if self._session is not None and use.story == self._session.id:
            start, end = self._session.view(use.field, "original").span(use.start, use.end)
            self.go_to_source.emit(use.field, start, end)
        else:
            self.story_requested.emit(use.story)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tools"):
            self._dress()
        super().changeEvent(event)


def _shortened(words: str, most: int = 260) -> str:
    return words if len(words) <= most else f"{words[: most - 60].rstrip()} … {words[-50:].lstrip()}"
