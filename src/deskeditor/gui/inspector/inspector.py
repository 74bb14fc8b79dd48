"""The inspector beside the copy: Preview, Quotes, Photos, Details, Facts, Language and History, one at a
time; for publishing, preview and photos together."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QWidget

from deskeditor.gui.forms import fill
from deskeditor.gui.session import Session
from deskeditor.gui.settings import INSPECTOR_PANE, Settings
from deskeditor.gui.tasks import Asks
from deskeditor.news.records import Quote

if TYPE_CHECKING:
    from deskeditor.gui.history.pane import HistoryPane
    from deskeditor.gui.inspector.details import DetailsPane
    from deskeditor.gui.inspector.galleys import Galleys
    from deskeditor.gui.inspector.photos import PhotosPane
    from deskeditor.gui.inspector.preview import PreviewPane
    from deskeditor.gui.inspector.quotes import QuotesPane
    from deskeditor.news.gate import Finding
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.readings import Which

PaneName = Literal["preview", "quotes", "photos", "details", "facts", "language", "history"]
PANES: tuple[PaneName, ...] = ("preview", "quotes", "photos", "details", "facts", "language", "history")
COPY_FIELDS = frozenset({"headline", "dek", "body"})
PHOTO_FIELDS = frozenset({"photos", "caption", "alt", "credit"})
"""Fields of findings that are put right in the Photos pane."""


class Pane(Protocol):
    def show_session(self, session: Session | None) -> None: ...


class Blank(QWidget):
    """A pane with nothing in it."""

    def show_session(self, _session: Session | None) -> None:
        """There is nothing to show."""


class Inspector(QWidget):
    """Panes are made when they are first shown: a window takes keys before that. `newsroom` is asked each time, since a
    window may go on to another one."""

    pane_changed = Signal(str)
    go_to_source = Signal(str, int, int)
    """Field of the story (or `photo`), and code points in it: the copy shows that place."""
    quotation_inserted = Signal(str)
    """Markdown to be put into the copy where the caret stands."""
    photo_line_requested = Signal(str)
    """Name of the photo to be shown in the copy where the caret stands."""
    photo_desk_requested = Signal(str)
    """Name of the photo to be shown on the photo desk."""
    story_requested = Signal(str)
    """Id of another story to open."""
    passage_requested = Signal(Quote)
    """A quote: show where it was said, and play it."""
    comparison_shown = Signal(QWidget)
    """Show this widget, two states of the story compared, in the place of the copy ..."""
    comparison_left = Signal(QWidget)
    """... and the copy again."""
    version_kept = Signal(frozenset)
    """Ids of stories of which the person has kept a version."""

    def __init__(
        self, newsroom: Callable[[], "Newsroom"], tasks: Asks, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._tasks = tasks
        self._settings = settings
        self._session: Session | None = None
        self._both = False
        self._reading: Which = "original"
        self._made: dict[PaneName, QWidget] = {}
        self._press: Galleys | None = None
        self.make_in_copy: Callable[[], QWidget] | None = None
        """Makes the list of the quotations in the copy (`quotecheck.pane`)."""
        self.make_sheet: Callable[[], QWidget] = Blank
        """Makes the checker's sheet (`checking.pane`)."""
        self.make_language: Callable[[], QWidget] = Blank
        """Makes the list of what the language check found (`language.pane`)."""
        form = fill(self, "inspector")
        self._stack = form.find(QStackedWidget, "stack")
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._stack.addWidget(self._split)
        self._buttons = QButtonGroup(self)
        self._make_switch(form.find(QWidget, "switch"))
        self.pane: PaneName = _known(settings.get(INSPECTOR_PANE))
        self._mark()

    # what the window asks for

    def show_session(self, session: Session | None, copy: object = None) -> None:
        """The panes are about this story now."""
        self._session = session
        for name, pane in self._made.items():
            _session_of(pane).show_session(session if self._is_seen(name) else None)

    def read_as(self, reading: "Which") -> None:
        """The preview shows the story as it stands, or (`accepted`) as if all that is suggested were accepted."""
        self._reading = reading
        if "preview" in self._made:
            self.preview.read_as(reading)

    def show_pane(self, name: str) -> None:
        """Preview, quotes, photos, details, facts, language or history; also how the switch asks for it."""
        self._show(_known(name), both=False)
        self._settings.set(INSPECTOR_PANE, self.pane)

    def lay_out(self, layout: str) -> None:
        """`edit`: the copy with its notes; `publish`: preview and photos, one above the other."""
        if layout == "publish":
            self._show("preview", both=True)
        elif layout == "edit":
            self._show("details" if self._both else self.pane, both=False)

    def take_focus(self) -> None:
        """The keyboard goes to the pane that is shown."""
        pane = self._made.get(self.pane)
        if pane is None:
            return
        chain = pane.nextInFocusChain()
        while chain is not None and chain is not pane:
            reachable = bool(chain.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if reachable and pane.isAncestorOf(chain) and chain.isVisible() and chain.isEnabled():
                chain.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
            chain = chain.nextInFocusChain()

    def show_finding(self, finding: "Finding") -> None:
        """Goes to the spot of something that the gate found."""
        if finding.field in COPY_FIELDS and not finding.record_id:
            from deskeditor.gui.gatewatch import in_copy

            finding = in_copy(self._session, finding) if self._session is not None else finding
            self.go_to_source.emit(finding.field, finding.start, finding.end)
        elif finding.record_id or finding.field in PHOTO_FIELDS:
            self.show_pane("photos")
            self.photos.show_finding(finding.record_id, finding.field, finding.start, finding.end)
        else:
            self.show_pane("details")
            self.details.show_field(finding.field, finding.start, finding.end)

    def reveal(self, field: str, at: int) -> None:
        """The caret stands there in the copy; the preview follows, if it is shown."""
        if "preview" in self._made:
            self.preview.reveal(field, at)

    def add_photo(self) -> None:
        """Asks for files and takes them into the story."""
        self.photos.ask_files()

    def add_photo_files(self, files: Iterable[Path | str], *, insert: bool = False) -> None:
        """Photos that were dropped or pasted into the copy; with `insert` they are shown where its caret stands."""
        self.photos.add_files(files, insert=insert)

    def add_photo_image(self, image: QImage, *, insert: bool = False) -> None:
        self.photos.add_image(image, insert=insert)

    def print_story(self) -> None:
        """On paper, with what is open on every sheet."""
        if self._session is not None:
            self._galleys.print_story(self._session.id)

    def save_pdf(self) -> None:
        if self._session is not None:
            self._galleys.save_pdf(self._session.id)

    def refresh_history(self, record_ids: frozenset[str]) -> None:
        """Something was written in these records, or a version was kept; the history follows, if it is shown."""
        if "history" in self._made:
            self.history.refresh(record_ids)

    def leave_comparison(self) -> None:
        """The copy is wanted."""
        if "history" in self._made:
            self.history.leave_comparison()

    def close_panes(self) -> None:
        """Ends the web engine; the window is closing."""
        if "preview" in self._made:
            self.preview.close_preview()
        for pane in self._made.values():
            _session_of(pane).show_session(None)

    # the panes

    @property
    def _galleys(self) -> "Galleys":
        from deskeditor.gui.inspector.galleys import Galleys

        if self._press is None:
            self._press = Galleys(self._newsroom, self._tasks, self)
            self._press.refused.connect(self.show_finding)
        return self._press

    @property
    def shown(self) -> tuple[PaneName, ...]:
        return ("preview", "photos") if self._both else (self.pane,)

    def _is_seen(self, name: PaneName) -> bool:
        """Panes that nobody sees do not follow the story."""
        return name in self.shown or (name == "preview" and self.preview.detached)

    @property
    def preview(self) -> "PreviewPane":
        made: Any = self._pane("preview")
        return made  # type: ignore[no-any-return]  # made by _make_preview

    @property
    def quotes(self) -> "QuotesPane":
        made: Any = self._pane("quotes")
        return made  # type: ignore[no-any-return]  # made by _make_quotes

    @property
    def photos(self) -> "PhotosPane":
        made: Any = self._pane("photos")
        return made  # type: ignore[no-any-return]  # made by _make_photos

    @property
    def details(self) -> "DetailsPane":
        made: Any = self._pane("details")
        return made  # type: ignore[no-any-return]  # made by _make_details

    @property
    def history(self) -> "HistoryPane":
        made: Any = self._pane("history")
        return made  # type: ignore[no-any-return]  # made by _make_history

    def _pane(self, name: PaneName) -> QWidget:
        if name not in self._made:
            make = {
                "preview": self._make_preview,
                "quotes": self._make_quotes,
                "photos": self._make_photos,
                "details": self._make_details,
                "facts": self.make_sheet,
                "language": self.make_language,
                "history": self._make_history,
            }[name]
            pane = self._made[name] = make()
            self._stack.addWidget(pane)
            _session_of(pane).show_session(self._session)
        return self._made[name]

    def _make_preview(self) -> QWidget:
        from deskeditor.gui.inspector.preview import PreviewPane

        pane = PreviewPane(
            lambda sha256: self._newsroom().media_path(sha256),
            self._tasks,
            self._settings,
            publisher=lambda: self._newsroom().name,
            own_themes=lambda: self._newsroom().folder / "themes",
        )
        pane.read_as(self._reading)
        pane.go_to_source.connect(self.go_to_source)
        pane.photo_requested.connect(self._photo_clicked)
        return pane

    def _make_quotes(self) -> QWidget:
        from deskeditor.gui.inspector.book import Book
        from deskeditor.gui.inspector.quotes import QuotesPane

        pane = QuotesPane(Book(self._newsroom), self._tasks, make_in_copy=self.make_in_copy)
        pane.quotation_inserted.connect(self.quotation_inserted)
        pane.go_to_source.connect(self.go_to_source)
        pane.story_requested.connect(self.story_requested)
        pane.passage_requested.connect(self.passage_requested)
        return pane

    def _make_photos(self) -> QWidget:
        from deskeditor.gui.inspector.book import PhotoArchive
        from deskeditor.gui.inspector.photos import PhotosPane

        pane = PhotosPane(PhotoArchive(self._newsroom), self._tasks)
        pane.photo_line_requested.connect(self.photo_line_requested)
        pane.desk_requested.connect(self.photo_desk_requested)
        return pane

    def _make_details(self) -> QWidget:
        from deskeditor.gui.inspector import book
        from deskeditor.gui.inspector.details import DetailsPane

        return DetailsPane(
            self._tasks,
            self._settings,
            lambda: book.offered(self._newsroom()),
            lambda words: book.stories_called(self._newsroom(), words),
        )

    def _make_history(self) -> QWidget:
        from deskeditor.gui.history.archive import Archive
        from deskeditor.gui.history.pane import HistoryPane

        pane = HistoryPane(Archive(self._newsroom), self._tasks, self._settings)
        pane.comparison_shown.connect(self.comparison_shown)
        pane.comparison_left.connect(self.comparison_left)
        pane.version_kept.connect(self.version_kept)
        return pane

    def _photo_clicked(self, name: str) -> None:
        if not self._both:
            self.show_pane("photos")
        self.photos.choose(name)

    # the switch

    def _make_switch(self, bar: QWidget) -> None:
        words = {
            "preview": self.tr("Preview"),
            "quotes": self.tr("Quotes"),
            "photos": self.tr("Photos"),
            "details": self.tr("Details"),
            "facts": self.tr("Facts"),
            "language": self.tr("Language"),
            "history": self.tr("History"),
        }
        layout = bar.layout()
        assert isinstance(layout, QHBoxLayout)  # the form says so
        for name in PANES:
            button = QToolButton(bar)
            button.setText(words[name])
            button.setToolTip(words[name])
            button.setCheckable(True)
            button.setObjectName(name)
            button.clicked.connect(partial(self.show_pane, name))
            self._buttons.addButton(button)
            layout.addWidget(button)
        layout.addStretch()

    def _show(self, name: PaneName, *, both: bool) -> None:
        had_keyboard = self._has_keyboard
        self.pane, self._both = name, both
        for other in PANES:
            if other in self._made and not self._is_seen(other):
                _session_of(self._made[other]).show_session(None)
        for each in self.shown:
            pane = self._pane(each)
            if both:
                self._split.addWidget(pane)
            elif self._stack.indexOf(pane) < 0:
                self._stack.addWidget(pane)
            pane.show()
            _session_of(pane).show_session(self._session)
        if both:
            self._split.setSizes([600, 400])
        self._stack.setCurrentWidget(self._split if both else self._made[name])
        self._mark()
        if had_keyboard and not self._has_keyboard:
            self.take_focus()
        self.pane_changed.emit(name)

    @property
    def _has_keyboard(self) -> bool:
        """A pane that goes takes the keyboard with it, unless somebody else gets it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused) and focused.isVisible()

    def _mark(self) -> None:
        for button in self._buttons.buttons():
            button.setChecked(button.objectName() == self.pane)

    def showEvent(self, event: Any) -> None:
        """The pane that was remembered is made when the inspector is first seen."""
        super().showEvent(event)
        if self.pane not in self._made:
            self._show(self.pane, both=self._both)


def _known(name: str) -> PaneName:
    return next((pane for pane in PANES if pane == name), "details")


def _session_of(pane: Any) -> Pane:
    shown: Pane = pane
    return shown
