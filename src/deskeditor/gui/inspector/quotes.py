"""The Quotes pane: what was recorded for the story, and the quotations that stand in its copy."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.quotedialogs import QuoteDialog, Said
from deskeditor.gui.inspector.recorded import QuoteBook, RecordedQuotes
from deskeditor.gui.reading import join
from deskeditor.gui.session import Session
from deskeditor.gui.tasks import Asks
from deskeditor.news.records import Quote


class View(Protocol):
    def show_session(self, session: Session | None) -> None: ...


class QuotesPane(QWidget):
    """`make_in_copy` makes the second view, the first time that it is wanted."""

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
        make_in_copy: Callable[[], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._make_in_copy = make_in_copy
        self.in_copy: QWidget | None = None
        form = fill(self, "quotes")
        self.recorded = RecordedQuotes(book, tasks)
        self._stack = form.find(QStackedWidget, "stack")
        self._stack.addWidget(self.recorded)
        self.recorded_button = form.find(QToolButton, "recorded")
        self.in_copy_button = form.find(QToolButton, "inCopy")
        join(self.recorded_button, "first")
        join(self.in_copy_button, "last")
        form.find(QWidget, "views").setVisible(make_in_copy is not None)
        self.recorded_button.clicked.connect(self.show_recorded)
        self.in_copy_button.clicked.connect(self.show_in_copy)
        self.recorded.quotation_inserted.connect(self.quotation_inserted)
        self.recorded.go_to_source.connect(self.go_to_source)
        self.recorded.story_requested.connect(self.story_requested)
        self.recorded.passage_requested.connect(self.passage_requested)

    def show_session(self, session: Session | None) -> None:
        self._session = session
        self.recorded.show_session(session)
        if self.in_copy is not None:
            self._tell(self.in_copy, session if self._shows_copy else None)

    def show_recorded(self, quote: str = "") -> None:
        """What was recorded; this quote, when one is named."""
        self._turn_to(self.recorded)
        if quote:
            self.recorded.choose(quote)

    def show_in_copy(self) -> None:
        """The quotations in the copy."""
        if self.in_copy is None and self._make_in_copy is not None:
            self.in_copy = self._make_in_copy()
            self._stack.addWidget(self.in_copy)
        if self.in_copy is not None:
            self._turn_to(self.in_copy)
            if not self.in_copy_button.hasFocus():
                self.in_copy.setFocus()

    def new_quote(self, said: Said = Said()) -> QuoteDialog | None:  # noqa: B008  # a frozen value
        return self.recorded.new_quote(said)

    @property
    def _shows_copy(self) -> bool:
        return self.in_copy is not None and self._stack.currentWidget() is self.in_copy

    def _turn_to(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.in_copy_button.setChecked(self._shows_copy)
        self.recorded_button.setChecked(not self._shows_copy)
        if self.in_copy is not None:
            self._tell(self.in_copy, self._session if self._shows_copy else None)

    @staticmethod
    def _tell(view: QWidget, session: Session | None) -> None:
        shown: View = view  # type: ignore[assignment]  # made by `make_in_copy`
        shown.show_session(session)
