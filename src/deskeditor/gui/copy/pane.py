"""The copy pane: one page on which a story is written, from the headline to the last footnote."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskeditor.gui import settings as declared
from deskeditor.gui.copy import asking, commands, spoken, spots
from deskeditor.gui.copy.bin import Bin
from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.copy.commands import Edit, Outcome
from deskeditor.gui.copy.counting import Counter
from deskeditor.gui.copy.find import FindBar, Place
from deskeditor.gui.copy.headline import Head, Limit
from deskeditor.gui.copy.look import Look
from deskeditor.gui.copy.sheet import CopySheet
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.remembered import Spot
from deskeditor.gui.session import Session
from deskeditor.gui.settings import Settings
from deskeditor.news.gate import Finding
from deskeditor.news.records import PhotoUse
from deskeditor.text.document import Change
from deskeditor.text.readings import Which

ZOOM_STEP = 10
AskLink = Callable[[QWidget, str, str], asking.LinkAnswer | None]
AskLanguage = Callable[[QWidget, str, str], str | None]
AskTable = Callable[[QWidget], tuple[int, int] | None]


class Pictures(Protocol):
    """Small pictures by SHA-256; None while one is on its way. `arrived` tells when it has come."""

    @property
    def arrived(self) -> Any: ...

    def get(self, sha256: str) -> QPixmap | None: ...


class CopyPane(QWidget):
    """Everything that is written of one story. Commands come in through `do`, by name."""

    byline_requested = Signal()
    photos_dropped = Signal(list)
    """Files (paths) or pictures (`QImage`) that were dropped or pasted: to be photos of this story."""
    photo_clicked = Signal(str)
    """The name of a photo in the copy that was clicked twice."""
    caret_moved = Signal(int, int)
    """Line and column (code points) in the body."""
    counted = Signal(object)
    """`Counts` of the story, a moment after it changed."""
    reading_changed = Signal(str)

    def __init__(
        self, session: Session, settings: Settings, pictures: Pictures | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.settings = settings
        self._pictures = pictures
        self._uses: dict[str, PhotoUse] | None = None
        self._last_focus: QWidget | None = None
        self.begun: dict[str, str] = {}
        """Notes and answers that were begun beside it and not sent (`gui.notes.begun`)."""
        self.setObjectName("copyPane")
        self.head = Head(session, self._limits, self)
        self.body = BodyEdit(session)
        self.sheet = CopySheet(self.head, self.body, self)
        self.bin = Bin(session, self)
        self.counter = Counter(self.body, self)
        self.find_bar = FindBar(session, self.body, lambda: self.here, self._go_to_match, self)
        self.ask_link: AskLink = asking.ask_link
        self.ask_language: AskLanguage = spoken.ask_language
        self.ask_table: AskTable = asking.ask_table
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        self.beside = QHBoxLayout()
        """The page, and what stands beside it."""
        self.beside.setSpacing(0)
        self.beside.addWidget(self.sheet, 1)
        column.addLayout(self.beside, 1)
        column.addWidget(self.bin)
        self.body.thumbnail = self._thumbnail
        self.body.caption_of = self._caption
        self._deeds = self._commands()
        self._connect()
        self._dress()
        self._follow_story()

    def _connect(self) -> None:
        self.head.byline_requested.connect(self.byline_requested)
        self.body.caret_moved.connect(self.caret_moved)
        self.body.photos_dropped.connect(self.photos_dropped)
        self.body.photo_clicked.connect(self.photo_clicked)
        for binding in self.bindings.values():
            binding.marked_wanted = partial(self.show_reading, "marked")
        self.find_bar.closed.connect(self.focus_last)
        self.body.zoom_turned.connect(self._zoom)
        self.bin.put_back_wanted.connect(self.put_back)
        self.counter.counted.connect(self.counted)
        self.session.changed.connect(self._story_changed)
        self.settings.changed.connect(self._setting_changed)
        self.setTabOrder(self.head.dateline, self.body)
        self.body.focused.connect(partial(self._focused, self.body))
        self.head.dateline.focused.connect(partial(self._focused, self.head.dateline))
        for field in self.head.fields.values():
            field.focused.connect(partial(self._focused, field))
        if self._pictures is not None:
            self._pictures.arrived.connect(self._picture_arrived)

    def put_above(self, widget: QWidget) -> None:
        """Something that stands above the page."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # made above
        column.insertWidget(0, widget)

    # the readings

    @property
    def bindings(self) -> dict[str, Binding]:
        """By field, what ties the words of this page to the story."""
        return {name: field.binding for name, field in self.head.fields.items()} | {"body": self.body.binding}

    @property
    def reading(self) -> Which:
        """Which reading of the words is shown: with suggestions marked, as they were, or as they would be."""
        return self.body.binding.which

    def show_reading(self, which: Which) -> None:
        if which == self.reading:
            return
        for binding in self.bindings.values():
            binding.show(which)
        self.head.show_reading(which)
        self.reading_changed.emit(which)

    # commands

    def _commands(self) -> dict[str, Callable[[], object]]:
        return {
            "focus": self.focus_last,
            "focus_headline": lambda: self.head.headline.setFocus(),
            "focus_body": lambda: self.body.setFocus(),
            "bold": lambda: self._on_selection(commands.strong),
            "italic": lambda: self._on_selection(commands.emphasis),
            "heading": lambda: self._on_selection(lambda t, s, e: commands.heading(t, s, e, 2)),
            "heading_3": lambda: self._on_selection(lambda t, s, e: commands.heading(t, s, e, 3)),
            "heading_4": lambda: self._on_selection(lambda t, s, e: commands.heading(t, s, e, 4)),
            "quote": lambda: self._on_selection(commands.block_quote),
            "pull_quote": lambda: self._on_selection(commands.pull_quote),
            "list": lambda: self._on_selection(commands.bullets),
            "numbered": lambda: self._on_selection(commands.numbers),
            "link": self.link,
            "passage_language": self.passage_language,
            "table": self.insert_table,
            "footnote": lambda: self._on_selection(lambda t, _s, e: commands.footnote(t, e)),
            "section_break": lambda: self._on_selection(lambda t, _s, e: commands.section_break(t, e)),
            "to_bin": self.move_to_bin,
            "paste_plain": self.body.paste_plain,
            "find": lambda: self.find_bar.open(replacing=False, words=self._selected_words()),
            "replace": lambda: self.find_bar.open(replacing=True, words=self._selected_words()),
            "find_next": lambda: self.find_bar.step(forward=True),
            "find_previous": lambda: self.find_bar.step(forward=False),
        }

    def do(self, deed: str) -> None:
        """Carry out a command by its name. Raises KeyError for one that is not known."""
        self._deeds[deed]()

    def _on_selection(self, command: Callable[[str, int, int], Outcome]) -> None:
        self._ready_to_write()
        self.body.carry_out(command(self.body.binding.words, *self.body.shown_selection))
        self.body.setFocus()

    def _ready_to_write(self) -> None:
        """Who suggests sees what becomes of it."""
        if self.body.binding.proposes and self.reading == "original":
            self.show_reading("marked")

    def focus_last(self) -> None:
        """The keyboard to the field that had it last: the headline of a story that has none yet."""
        last = self._last_focus
        if last is not None:
            last.setFocus()
        elif self.session.story.read("headline"):
            self.body.setFocus()
        else:
            self.head.headline.setFocus()

    @property
    def last_field(self) -> QWidget | None:
        """Which has the keyboard, or had it last."""
        return self._last_focus

    def remember_field(self, name: str) -> None:
        """Give the keyboard to this field when the copy gets it next; empty for where one begins."""
        fields: dict[str, QWidget] = {**self.head.fields, "dateline": self.head.dateline, "body": self.body}
        self._last_focus = fields.get(name)

    def spot(self) -> Spot:
        """Where one is in this story."""
        return spots.spot_of(self)

    def go_back_to(self, spot: Spot) -> None:
        spots.bring_to(self, spot)

    def link(self) -> None:
        """Ask where the selected words are to lead, or the link at the caret."""
        text, (start, end) = self.body.binding.words, self.body.shown_selection
        there = commands.link_at(text, start)
        words = text[there.opening[1] : there.closing[0]] if there else text[start:end]
        answer = self.ask_link(self, there.target if there else "", words)
        if answer is not None:
            self._on_selection(lambda t, s, e: commands.link(t, s, e, answer.address, answer.words))

    def passage_language(self) -> None:
        """Ask which language the selected words are in, or the word at the caret."""
        now = spoken.language_at(self.body.binding.words, *self.body.shown_selection)
        tag = self.ask_language(self, now, str(self.session.story.read("language")))
        if tag is not None:
            self._on_selection(lambda t, s, e: spoken.in_language(t, s, e, tag))

    def insert_table(self) -> None:
        """Ask how large a table is to be, and put it after the paragraph at the caret."""
        size = self.ask_table(self)
        if size is not None:
            self._on_selection(lambda t, s, _e: commands.table(t, s, *size))

    def insert_quotation(self, words: str) -> None:
        """Words with their marks and attribution, at the caret."""
        self._on_selection(lambda t, s, e: commands.set_between(t, s, e, words))

    def insert_photo(self, name: str) -> None:
        """The photo of this name, after the paragraph at the caret."""
        self._on_selection(lambda t, s, _e: commands.photo(t, s, name))

    # the bin

    def move_to_bin(self) -> None:
        """The selection, kept below the story; without one the paragraph at the caret."""
        self._ready_to_write()
        text = self.body.binding.words
        start, end = self.body.shown_selection
        if start == end:
            start, end = commands.paragraph_at(text, start)
        passage = text[start:end].strip("\n")
        if not passage.strip():
            return
        edit = commands.binned(self.bin.words, passage)
        self._exchange(edit, commands.taken_out(text, start, end))
        self.bin.open(True)

    def put_back(self, number: int) -> None:
        """A passage of the bin, as a paragraph after the one at the caret."""
        self._ready_to_write()
        passage = commands.passages(self.bin.words)[number]
        edit = commands.unbinned(self.bin.words, number)
        text, at = self.body.binding.words, self.body.shown_selection[0]
        self._exchange(edit, commands.own_paragraph(text, at, passage))
        self.body.setFocus()

    def _exchange(self, in_bin: Edit, in_body: Outcome) -> None:
        """Words go from the one to the other, as one step of undo."""
        self.session.catch_up()
        followed = self.body.proposing.follow(in_body)
        with self.session.together():
            self.session.splice("bin", in_bin.start, in_bin.end, in_bin.inserted)
            self.body.binding.splice([(edit.start, edit.end, edit.inserted) for edit in in_body.edits])
        if self.body.binding.keeps:
            self.body.proposing.place(followed)
        else:
            self.body.place_caret(in_body)

    # going to a place

    def go_to(self, field: str, start: int = 0, end: int = 0) -> bool:
        """Select these code points of a field and bring them into view. False when the field is not on this page."""
        self._leave_selections(field)
        if field == "body":
            self.body.select(start, end)
            self.body.give_air()
            self.body.setFocus()
        elif field in self.head.fields:
            self.head.fields[field].select(start, end)
            self.head.fields[field].setFocus()
        elif field == "dateline":
            self.head.dateline.setFocus()
        elif field == "bylines":
            self.head.byline.setFocus()
        else:
            return False
        return True

    def _leave_selections(self, field: str) -> None:
        """What find chose in a headline on its way to other words is not to stand there as chosen, too."""
        for name, other in self.head.fields.items():
            cursor = other.textCursor()
            if name != field and cursor.hasSelection():
                cursor.clearSelection()
                other.setTextCursor(cursor)

    def _selected_words(self) -> str:
        start, end = self.body.shown_selection
        return self.body.binding.words[start:end] if self._last_focus in (None, self.body) else ""

    @property
    def here(self) -> tuple[str, int, int]:
        """The field in which the caret stands or stood last, and its selection, in code points of the shared text."""
        for name, field in self.head.fields.items():
            if field is self._last_focus:
                cursor = field.textCursor()
                position = field.binding.position
                return name, position(cursor.selectionStart()), position(cursor.selectionEnd())
        return "body", *self.body.selection

    def _go_to_match(self, place: Place) -> None:
        """Select a match and leave the keyboard where it is."""
        if place.field == "body":
            self.body.select(place.match.start, place.match.end)
            self._last_focus = self.body
        elif place.field in self.head.fields:
            field = self.head.fields[place.field]
            self.sheet.show_head()
            field.select(place.match.start, place.match.end)
            self._last_focus = field
        else:
            self.photo_clicked.emit(self.name_of_photo(place.record))

    def name_of_photo(self, record: str | None) -> str:
        return next((use.name for use in self.session.story.read("photos") if use.photo == record), "")

    def show_finding(self, finding: Finding) -> bool:
        """Go to what the gate found. False when that is not in the copy."""
        if finding.record_id not in ("", self.session.id):
            return False
        return self.go_to(finding.field, finding.start, finding.end)

    # photos

    def _use(self, name: str) -> PhotoUse | None:
        if self._uses is None:
            self._uses = {use.name: use for use in self.session.story.read("photos")}
        return self._uses.get(name)

    def _thumbnail(self, name: str, _width: int) -> QPixmap | None:
        use = self._use(name)
        photo = self.session.photo(use.photo) if use else None
        return self._pictures.get(photo.sha256) if photo and self._pictures is not None else None

    def _picture_arrived(self) -> None:
        self.body.viewport().update()

    def _caption(self, name: str) -> tuple[str, str]:
        use = self._use(name)
        photo = self.session.photo(use.photo) if use else None
        if use is None or photo is None:
            return self.tr("This story has no photo of this name"), name
        return use.caption_override or photo.caption, photo.credit

    # following

    def _story_changed(self, change: Change) -> None:
        if change.record_id != self.session.id:
            self.body.viewport().update()
        elif change.field == "photos":
            self._uses = None
            self.body.viewport().update()
        elif change.field in ("language", "direction", "target_length"):
            self._follow_story()

    def _follow_story(self) -> None:
        story = self.session.story
        self.body.turn(str(story.read("language")), str(story.read("direction")))
        self.head.turn(self.body.is_turned)
        self.counter.again()

    def _setting_changed(self, name: str) -> None:
        if name.startswith("copy/"):
            self._dress()
        elif name.startswith("limits/"):
            self.head.count()

    def _dress(self) -> None:
        get = self.settings.get
        look = Look(
            colours_of(self),
            get(declared.COPY_FONT),
            get(declared.COPY_SIZE),
            get(declared.ZOOM),
            get(declared.COPY_MEASURE),
            get(declared.MARKS_SHOWN),
        )
        smart = get(declared.SMART_PUNCTUATION)
        for punctuation in (self.body.punctuation, *(f.punctuation for f in self.head.fields.values())):
            punctuation.on = smart
        self.body.set_focus_mode(get(declared.FOCUS_MODE))
        self.body.put_on(look)
        self.head.put_on(look)
        self.bin.put_on(look)
        self.find_bar.put_on(look.colours)
        self.sheet.arrange()

    def _focused(self, field: QWidget) -> None:
        # What was typed in another window a moment ago may not be shown here yet, and keys count in what is shown.
        self.session.catch_up()
        self._last_focus = field

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and colours_of(self) is not self.body.look.colours:
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """A style sheet takes fonts back from buttons and line edits when their pane comes into a window."""
        super().showEvent(event)
        self.head.put_on(self.body.look)
        self.bin.put_on(self.body.look)
        self.sheet.arrange()

    def _zoom(self, steps: int) -> None:
        zoom = self.settings.get(declared.ZOOM) + steps * ZOOM_STEP
        self.settings.set(declared.ZOOM, min(max(zoom, declared.ZOOM.lowest), declared.ZOOM.highest))

    def _limits(self, field: str) -> tuple[Limit, ...]:
        get = self.settings.get
        if field == "dek":
            return (Limit(self.tr("Standfirst"), get(declared.LIMIT_DEK), ""),)
        return (
            Limit(self.tr("Web"), get(declared.LIMIT_WEB), ""),
            Limit(self.tr("Print"), get(declared.LIMIT_PRINT), "headline_print"),
            Limit(self.tr("Social"), get(declared.LIMIT_SOCIAL), "headline_social"),
        )
