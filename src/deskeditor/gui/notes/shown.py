"""Notes and suggestions of one copy: what is in its margin, which card is open, and what is written there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from deskeditor.gui import notices
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.notes import begun
from deskeditor.gui.notes.begun import NEW
from deskeditor.gui.notes.card import Draft, OpenCard
from deskeditor.gui.notes.cards import HEAD, Card, collected, shown
from deskeditor.gui.notes.caret import caret_place, subject
from deskeditor.gui.notes.faces import said_on
from deskeditor.gui.notes.margin import Margin
from deskeditor.gui.notes.menus import fill_filter, fill_new, offer
from deskeditor.gui.notes.places import Places
from deskeditor.gui.notes.sending import now, send
from deskeditor.gui.notes.tints import Tints
from deskeditor.gui.notes.wording import Names, names_of, tr
from deskeditor.gui.settings import NOTES_SHOWN
from deskeditor.news.notes import NoteFilter, Thread
from deskeditor.news.problems import Problem
from deskeditor.news.records import Note, Person
from deskeditor.review import notes
from deskeditor.text import anchors
from deskeditor.text.anchors import Anchor
from deskeditor.text.document import Change
from deskeditor.text.ranges import whole

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window

AFTER_WORDS_MS = 160
"""After words changed, until the cards are looked at again: a keystroke is not to wait for it."""
CARET_MS = 120


class Knows(Protocol):
    @property
    def people(self) -> tuple[Person, ...]: ...


class Staff(Protocol):
    """Who knows the people of the newsroom: the desk."""

    @property
    def facts(self) -> Knows: ...
    @property
    def facts_changed(self) -> Any: ...


class CopyNotes(QObject):
    """One for each copy, and its child. `cards` are those that the filter lets through, in the order of the copy."""

    refreshed = Signal()

    def __init__(self, copy: "CopyPane", staff: Staff) -> None:
        super().__init__(copy)
        self.copy, self._staff, self.session = copy, staff, copy.session
        self.places = Places(copy)
        self.names = Names()
        self.margin = Margin(copy, self.places, lambda: self.names)
        self.filter = NoteFilter()
        self.all: list[Card] = []
        self._new: Card | None = None
        self._anchors: Mapping[str, Anchor] | None = None
        self._refresh_soon = self._timer(AFTER_WORDS_MS, self.refresh)
        self._mend_soon = self._timer(AFTER_WORDS_MS, self._mend)
        self._place_soon = self._timer(0, self._place)
        self._caret = self._timer(CARET_MS, self._follow_caret)
        copy.beside.addWidget(self.margin)
        self.margin.hide()
        self._listen()
        self._name_people()
        self.refresh()

    def _timer(self, ms: int, call: Callable[[], object]) -> QTimer:
        made = QTimer(self, singleShot=True, interval=ms)
        made.timeout.connect(call)
        return made

    def _listen(self) -> None:
        copy, margin = self.copy, self.margin
        self.session.changed.connect(self._story_changed)
        self._staff.facts_changed.connect(self._name_people)
        copy.settings.changed.connect(self._setting_changed)
        copy.body.verticalScrollBar().valueChanged.connect(lambda: self._place())
        copy.body.page.documentSizeChanged.connect(lambda: self._moved())
        copy.body.caret_moved.connect(lambda *_: self._caret_moved())
        copy.head.grown.connect(self._place_soon.start)
        copy.reading_changed.connect(lambda _which: self.refresh())
        copy.installEventFilter(self)
        self._tints = Tints(self)
        copy.body.offered = partial(offer, self, copy.body.offered)
        for field in copy.head.fields.values():
            field.offered = partial(offer, self, field.offered)
        margin.column.chosen.connect(self.choose)
        margin.column.stepped.connect(self._step_cards)
        margin.column.entered.connect(self.into_card)
        margin.column.left.connect(self.back_to_words)
        margin.column.wheel = copy.sheet.wheelEvent
        margin.hide_button.clicked.connect(self._hide_margin)
        margin.filter.menu().aboutToShow.connect(partial(fill_filter, margin.filter.menu(), self))
        margin.add.menu().aboutToShow.connect(partial(fill_new, margin.add.menu(), self))

    # what there is

    @property
    def cards(self) -> list[Card]:
        return self.places.cards

    @property
    def active(self) -> str:
        """Id of the card that is open; empty when none is."""
        return self.margin.open_card.card.id if self.margin.open_card is not None else ""

    @property
    def card(self) -> Card | None:
        """The one that is open."""
        return self.margin.open_card.card if self.margin.open_card is not None else None

    def refresh(self) -> None:
        """Look at all notes and suggestions again, and put them where they belong."""
        self._refresh_soon.stop()
        self._mend_soon.stop()
        self.session.catch_up()
        if self._anchors is None:
            self._anchors = anchors.kept(self.session.story)
        self.all = collected(self.session, self._anchors)
        wanted = shown(self.all, self.filter, self.session.me)
        if self._new is not None:
            wanted.append(replace(self._new, place=self.places.words_of(self._new)))
        opened = self.active
        wanted += [card for card in self.all if card.id == opened and card not in wanted]
        self.places.follow(wanted)
        self.margin.keep_faces()
        self._show_again()
        self._show_margin()
        self._say_count()
        self._tints.show()
        self.refreshed.emit()

    def _show_again(self) -> None:
        """The open card as it is now; it closes when what it was about is settled or gone."""
        opened = self.margin.open_card
        if opened is None:
            return
        now = next((card for card in self.cards if card.id == opened.card.id), None)
        if now is None:
            self.close_card()
        else:
            opened.show_card(now, self.names)

    def _name_people(self) -> None:
        self.names = names_of(self._staff.facts.people, self.session.story.read("photos"), self.session.me)
        self._refresh_soon.start(0)

    # following

    def _story_changed(self, change: Change) -> None:
        own = change.record_id == self.session.id
        if own and change.field == "anchors":
            self._anchors = None
        if own and change.field in ("language", "direction"):
            self._place_soon.start()
        elif own and change.field == "notes":
            self._refresh_soon.start(0)
        elif (own and change.field == "photos") or change.field == "":
            self._name_people()
        elif change.field == "suggestions" or change.remarked:
            self._refresh_soon.start(AFTER_WORDS_MS)
        elif own and (self.all or self._new is not None):
            self._mend_soon.start()

    def _mend(self) -> None:
        """Words changed, notes and suggestions did not: look whether all of them are where they were."""
        if self._refresh_soon.isActive():
            return
        self.session.catch_up()
        ranges = self.session.story.ranges("body")
        if self.places.mend({id: whole(runs) for id, runs in ranges.items()}) and self._new is None:
            self._place()
        else:
            self.refresh()

    def _setting_changed(self, name: str) -> None:
        if name == NOTES_SHOWN.name:
            self._show_margin()
        elif name.startswith("copy/"):
            self._place_soon.start()

    def _moved(self) -> None:
        if self.places.cards:
            self._place_soon.start()

    def _place(self) -> None:
        self._turn()
        self.margin.place()

    def _turn(self) -> None:
        """The margin is at the end of the lines."""
        turned = self.copy.body.is_turned
        mirrored = turned != (self.copy.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        wanted = QBoxLayout.Direction.RightToLeft if mirrored else QBoxLayout.Direction.LeftToRight
        if self.copy.beside.direction() != wanted:
            self.copy.beside.setDirection(wanted)
        self.margin.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.margin.fit(self.copy.width())
            self._place_soon.start()
        elif event.type() == QEvent.Type.PaletteChange:
            self.margin.put_on()
            self._tints.show()
            if self.margin.open_card is not None:
                self.margin.open_card.put_on(colours_of(self.margin))
            self._place_soon.start()
        return False

    # the margin

    @property
    def has_something(self) -> bool:
        return bool(self.cards) or self.filter != NoteFilter()

    def _show_margin(self) -> None:
        """Where there is something to show, unless the person does not want to see it."""
        there = self.has_something or self.margin.isVisibleTo(
            self.copy
        )  # it goes when one says so: the copy would jump
        wanted = there and (self.copy.settings.get(NOTES_SHOWN) or self._new is not None)
        if wanted != self.margin.isVisibleTo(self.copy):
            if not wanted and self.in_margin:
                self.copy.focus_last()
            self.margin.put_on()
            self.margin.fit(self.copy.width())
            self.margin.setVisible(wanted)
            if not wanted:
                self.close_card()
        self._place_soon.start()

    def _hide_margin(self) -> None:
        """For good when there is something in it; an empty one until there is something again."""
        if self.has_something:
            self.copy.settings.set(NOTES_SHOWN, False)
            return
        if self.in_margin:
            self.copy.focus_last()
        self.margin.hide()

    def _say_count(self) -> None:
        open_ = [card for card in self.all if card.is_open]
        notes_, proposals = (sum(card.sort == sort for card in open_) for sort in ("note", "suggestion"))
        said = []
        if notes_ or not proposals:
            said.append(tr("1 note") if notes_ == 1 else tr("{n} notes").format(n=notes_))
        if proposals:
            said.append(tr("1 suggestion") if proposals == 1 else tr("{n} suggestions").format(n=proposals))
        words = " · ".join(said)
        if self.filter != NoteFilter():
            words = tr("{n} shown · {all}").format(n=len(self.cards), all=words)
        self.margin.count.setText(words)
        self.margin.count.setToolTip(words)
        self.margin.column.hint = (
            "" if self.cards else tr("Nothing is open. Ctrl+M writes a note on the selected words.")
        )
        self.margin.column.update()

    def choose_filter(self, filter: NoteFilter) -> None:
        self.filter = filter
        self.refresh()

    # which card is open

    def choose(self, id: str) -> None:
        """Open this card, or the one with this note, and show its words, whatever the filter; empty: close the one that
        is open."""
        card = _with(self.cards, id)
        if card is None and _with(self.all, id) is not None:
            self.choose_filter(NoteFilter("all"))
            card = _with(self.cards, id)
        if card is None:
            self.close_card()
            return
        self._open(card)
        self.show_words(card, take_keyboard=False)

    def _open(self, card: Card) -> OpenCard:
        opened = self.margin.open_card
        if opened is not None and opened.card.id == card.id:
            return opened
        self.close_card()
        draft = Draft(self.copy.begun.get(begun.key_of(card), ""))
        made = OpenCard(card, self.names, draft, colours_of(self.margin), new=card.id == NEW, parent=self.margin.column)
        made.hide()
        made.sent.connect(self._send)
        made.dropped.connect(self.drop_new)
        made.left.connect(self.back_to_words)
        made.settled.connect(self.settle)
        made.decided.connect(self.decide)
        made.grown.connect(self._place_soon.start)
        made.edit.textChanged.connect(self._keep_begun)
        self.margin.open_card = made
        said = said_on(card, self.names, colours_of(self.margin), date.today())
        self.margin.column.setAccessibleDescription(said.spoken)
        self._place()
        self._place_soon.start()  # the style sheet gives it its fonts when it is shown
        self._tints.show()
        return made

    def _keep_begun(self) -> None:
        opened = self.margin.open_card
        if opened is not None and not opened.draft.note:
            card = replace(opened.card, place=self.places.words_of(opened.card))
            begun.keep(self.copy.begun, card, opened.edit.words)

    def close_card(self) -> None:
        """What was begun on it stays with it."""
        opened = self.margin.open_card
        if opened is None:
            return
        if opened.isAncestorOf(QApplication.focusWidget() or self.copy):
            self.copy.focus_last()  # before Qt gives the keyboard to whatever is next
        self.margin.open_card = None
        opened.hide()
        opened.deleteLater()
        if opened.card.id == NEW:
            self._new = None
            self._refresh_soon.start()
        self._place()
        self._tints.show()

    def _step_cards(self, by: int) -> None:
        """In the margin, with the arrow keys."""
        ids = [card.id for card in self.cards]
        if ids:
            at = ids.index(self.active) + by if self.active in ids else 0
            self.choose(ids[max(0, min(at, len(ids) - 1))])

    def step(self, *, forward: bool) -> bool:
        """Go to the next (or previous) card in the order of the copy, round the end. False when there is none."""
        if self._refresh_soon.isActive() or self._mend_soon.isActive():
            self.refresh()
        cards = [card for card in self.cards if card.id != NEW]
        if not cards:
            return False
        ids = [card.id for card in cards]
        if self.active in ids:
            number = (ids.index(self.active) + (1 if forward else -1)) % len(ids)
        else:
            number = self.places.number_behind(*caret_place(self.copy), forward=forward) % len(ids)
        self.copy.settings.set(NOTES_SHOWN, True)
        self._open(cards[number])
        self.show_words(cards[number], take_keyboard=True)
        return True

    def show_words(self, card: Card, *, take_keyboard: bool) -> None:
        """Bring the words of a card into view; `take_keyboard`: with the caret before them."""
        body, cursor = self.copy.body, self.places.cursor_of(card.id)
        if cursor is not None:
            if take_keyboard:
                at = body.binding.position(cursor.selectionStart())
                self.copy.go_to("body", at, at)
            else:
                self._scroll_to(cursor.selectionStart())
        else:
            self.copy.sheet.show_head()
            if take_keyboard and card.about in HEAD and not card.orphan:
                start = card.place[0] if card.place else 0
                self.copy.go_to(card.about, start, start)
        self._caret.stop()
        self._place_soon.start()

    def _scroll_to(self, at_utf16: int) -> None:
        """The keyboard, and the caret, stay where they are."""
        body = self.copy.body
        block = body.document().findBlock(at_utf16)
        first, last = body.firstVisibleBlock(), body.cursorForPosition(body.viewport().rect().bottomLeft()).block()
        if not first.blockNumber() <= block.blockNumber() <= last.blockNumber():
            body.page.settle()
            body.verticalScrollBar().setValue(max(block.firstLineNumber() - 4, 0))

    def into_card(self) -> bool:
        """The keyboard to the card that is open, or to the one at the caret. False when there is none."""
        card = self.card or self.places.at(*caret_place(self.copy))
        if card is None:
            return False
        opened = self._open(card)
        self._place()
        opened.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def in_margin(self) -> bool:
        """Whether the keyboard is in the margin or in the open card."""
        focus = QApplication.focusWidget()
        opened = self.margin.open_card
        return focus is not None and (
            self.margin.isAncestorOf(focus) or (opened is not None and opened.isAncestorOf(focus))
        )

    def back_to_words(self) -> None:
        """The keyboard to the words that the open card is about; a new note that has no words yet is dropped."""
        card = self.card
        if card is None:
            self.copy.focus_last()
            return
        if card.id == NEW and not self._begun_words:
            self.drop_new()
            return
        self.show_words(card, take_keyboard=True)
        if self.in_margin:
            self.copy.focus_last()

    # the caret

    def _caret_moved(self) -> None:
        if self.cards:
            self._caret.start()

    def _follow_caret(self) -> None:
        """The card opens on whose words the caret is put, and closes when it leaves them."""
        if not self.copy.body.hasFocus() or self._new is not None or not self.margin.isVisible():
            return
        card = self.places.at(*caret_place(self.copy))
        if card is not None:
            self._open(card)
        elif self.card is not None and self.card.place is not None and self.card.about == "body":
            self.close_card()

    # writing

    @property
    def _begun_words(self) -> str:
        """What is written on the open card and not sent."""
        return self.margin.open_card.edit.words if self.margin.open_card is not None else ""

    def begin(self, about: str | None = None) -> None:
        """A note on the words that are selected, or at the caret; `about`: on this field, photo or the story. One that
        was begun before is gone on with."""
        if self._new is not None and self._begun_words:
            self.into_card()
            return
        self.close_card()
        self.session.catch_up()
        before = begun.new_one(self.copy.begun, len(self.session.story.lines("body")))
        if before is not None:
            found, place = before[:2]
        else:
            found, place = subject(self.copy) if about is None else (about, None)
        self._new = Card(NEW, found, place, (Thread(Note(NEW, about=found, by=self.session.me)),))
        if before is not None:
            begun.keep(self.copy.begun, self._new, before[2])
        self.refresh()
        card = next(card for card in self.cards if card.id == NEW)
        opened = self._open(card)
        if not place:
            self.show_words(card, take_keyboard=False)
        self._place()
        opened.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def drop_new(self) -> None:
        """The note that is being begun is not wanted; or what was begun on a note is not to be said otherwise."""
        if self.card is not None:
            begun.keep(self.copy.begun, self.card, "")
        self.close_card()

    def _send(self) -> None:
        opened = self.margin.open_card
        if opened is None:
            return
        self.session.catch_up()
        try:
            id = send(self.session, opened, self._staff.facts.people, self.places.words_of(opened.card))
        except Problem as problem:
            notices.error(str(problem))
            return
        if opened.card.id == NEW:
            begun.keep(self.copy.begun, opened.card, "")
            self._new = None
            self.close_card()
            self.refresh()
            self.choose(id)
            self.copy.focus_last()
        else:
            opened.cleared()
            self.refresh()

    def settle(self) -> bool:
        """Resolve the thread of the open card, or open it again; False when there is none."""
        opened, card = self.margin.open_card, self.card
        if card is None or opened is None or not card.threads or card.id == NEW:
            return False
        if opened.draft.note:
            opened.cleared()
            return True
        thread = card.threads[0]
        if thread.is_open:
            notes.resolve(self.session.story, thread.id, by=self.session.me, at=now())
            self.back_to_words()
            self.close_card()
        else:
            notes.reopen(self.session.story, thread.id)
        self.refresh()
        return True

    def decide(self, outcome: str) -> None:
        """Accept or reject the suggestion of the open card, and go on to where it stood."""
        card = self.card
        if card is None or card.suggestion is None:
            return
        had_keyboard = self.in_margin
        try:
            self.session.decide_suggestions([card.id], "accepted" if outcome == "accepted" else "rejected")
        except Problem as problem:
            notices.error(str(problem))
            return
        self.close_card()
        self.refresh()
        if had_keyboard:
            self.copy.focus_last()


def put_beside(copy: "CopyPane", window: "Window") -> CopyNotes:
    """Notes and suggestions, in the margin of this copy."""
    return CopyNotes(copy, window.desk)


def notes_of(copy: QWidget | None) -> CopyNotes | None:
    """What shows them beside this copy."""
    return copy.findChild(CopyNotes) if copy is not None else None


def _with(cards: Iterable[Card], id: str) -> Card | None:
    """The card of this id, or with this note on it."""
    found = (card for card in cards if card.id == id or any(note.id == id for note in card.said))
    return next(found, None) if id else None
