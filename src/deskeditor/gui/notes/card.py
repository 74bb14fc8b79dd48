"""The card that is open: the whole thread, what can be done about it, and a place for an answer."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from deskeditor.gui.history.fields import letters_rtl
from deskeditor.gui.notes.cards import Card
from deskeditor.gui.notes.wording import Names, Piece, about_words, change_pieces, tr, when_words
from deskeditor.gui.notes.writing import NoteEdit
from deskeditor.gui.theme import Colours
from deskeditor.news.notes import may_rewrite
from deskeditor.news.records import Note

LONGEST_CHANGE = 1500
"""Characters of a suggestion that are shown on its card; the copy shows all of them."""
LEAST_SAID_PX = 40


@dataclass(slots=True)
class Draft:
    """What is written on a card and not sent yet. `note`: id of the note that is said otherwise by it."""

    text: str = ""
    legal: bool = False
    note: str = ""


class OpenCard(QFrame):
    """`new`: it is a note that is being begun."""

    sent = Signal()
    dropped = Signal()
    """The new note is not wanted."""
    left = Signal()
    settled = Signal()
    """Resolve, or open again."""
    decided = Signal(str)
    """`accepted` or `rejected`."""
    grown = Signal()

    def __init__(
        self, card: Card, names: Names, draft: Draft, colours: Colours, *, new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("openCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card, self.draft, self.new = card, draft, new
        self._names, self._colours = names, colours
        self.said = QTextBrowser(self)
        self.said.setObjectName("noteThread")
        self.said.setOpenLinks(False)
        self.said.setFrameShape(QFrame.Shape.NoFrame)
        self.said.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.said.anchorClicked.connect(self._rewrite)
        self.edit = NoteEdit(self._who(), self)
        self.edit.write(draft.text)
        self.edit.textChanged.connect(self._keep)
        self.edit.sent.connect(self._send)
        self.edit.left.connect(self.left)
        self.edit.grown.connect(self.grown)
        self.legal = QCheckBox(tr("For the &lawyers"), self)
        self.legal.setObjectName("legalNote")
        self.legal.setToolTip(tr("A legal note leaves in a review copy or a print only when that is asked for"))
        self.legal.setChecked(draft.legal)
        self.legal.setVisible(new)
        self.legal.toggled.connect(self._keep)
        self._lay_out()
        self.show_card(card, names)

    def _who(self) -> Iterable[str]:
        return [person.name for person in self._names.people.values() if person.name]

    def _lay_out(self) -> None:
        self.send = self._button("sendNote", "", self._send)
        self.send.setProperty("primary", True)
        self.other = self._button("settleNote", "", self.dropped.emit if self.new else self.settled.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 8, 9, 9)
        column.setSpacing(6)
        column.addWidget(self.said)
        if self.card.suggestion is not None:
            row = QHBoxLayout()
            self.accept = self._button("acceptSuggestion", tr("&Accept"), lambda: self.decided.emit("accepted"))
            own = bool(self._names.me) and self.card.by == self._names.me
            said = tr("Take &Back") if own else tr("&Reject")
            self.reject = self._button("rejectSuggestion", said, lambda: self.decided.emit("rejected"))
            row.addWidget(self.accept)
            row.addWidget(self.reject)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.edit)
        column.addWidget(self.legal)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.send)
        row.addWidget(self.other)
        row.addStretch(1)
        column.addLayout(row)
        self._column = column

    def _button(self, name: str, text: str, call: Callable[[], object]) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setAutoDefault(False)
        made.setProperty("small", True)
        made.clicked.connect(call)
        return made

    # what it shows

    def show_card(self, card: Card, names: Names) -> None:
        """The card as it is now; what is being written stays."""
        self.card, self._names = card, names
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        said = _html(card, names, self._colours, date.today(), new=self.new, turned=turned)
        if said != self.said.property("said"):
            self.said.setProperty("said", said)
            self.said.setHtml(said)
            self.said.setVisible(bool(said))
        self.setAccessibleName(about_words(card, names) or tr("Note on a passage"))
        self._say_deeds()
        self.grown.emit()

    def put_on(self, colours: Colours) -> None:
        self._colours = colours
        self.show_card(self.card, self._names)

    def _say_deeds(self) -> None:
        suggestion = self.card.suggestion is not None
        if self.new:
            said, send = tr("Write a note; @ names a colleague"), tr("Add &Note")
        elif self.draft.note:
            said, send = tr("Say it otherwise"), tr("&Save")
        elif suggestion:
            said, send = tr("Comment on the suggestion"), tr("C&omment")
        else:
            said, send = tr("Answer"), tr("A&nswer")
        self.edit.setPlaceholderText(said)
        self.edit.setAccessibleName(said)
        self.send.setText(send)
        self.send.setToolTip(tr("{deed} (Ctrl+Enter)").format(deed=send.replace("&", "")))
        self.send.setEnabled(bool(self.edit.words))
        self.send.setVisible(self.new or bool(self.edit.words) or bool(self.draft.note))
        settle = tr("Re&solve") if self.card.is_open else tr("&Open Again")
        self.other.setText(tr("&Cancel") if self.new or self.draft.note else settle)
        self.other.setVisible(not suggestion or bool(self.draft.note))

    def set_width(self, width: int, most: int) -> int:
        """Its height on this width, at most so high: a long thread scrolls."""
        self.setFixedWidth(width)
        margins, document = self._column.contentsMargins(), self.said.document()
        document.setTextWidth(width - margins.left() - margins.right() - 2)
        wanted = round(document.size().height()) + 2
        self._column.activate()
        others = self._column.sizeHint().height() - (self.said.minimumHeight() if self.said.isVisibleTo(self) else 0)
        room = max(most - others, min(wanted, LEAST_SAID_PX))
        # As needed, a bar that was needed once would make the lines so short that it is needed still.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if wanted > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.said.setVerticalScrollBarPolicy(bar)
        self.said.setFixedHeight(min(wanted, room))
        self._column.activate()
        height = self._column.sizeHint().height()
        self.setFixedHeight(height)
        return height

    # what is written

    def _keep(self) -> None:
        self.draft.text = self.edit.words
        self.draft.legal = self.legal.isChecked()
        was = self.send.isHidden()
        self._say_deeds()
        if was != self.send.isHidden():
            self.grown.emit()

    def _send(self) -> None:
        if self.edit.words:
            self.sent.emit()

    def cleared(self) -> None:
        """What was written has been sent."""
        self.draft.note = ""
        self.edit.clear()
        self._keep()
        self.grown.emit()

    def _rewrite(self, link: QUrl) -> None:
        """Say one's own note otherwise."""
        note = next((note for note in self.card.said if note.id == link.path()), None)
        if note is not None:
            self.draft.note = note.id
            self.edit.write(note.text)
            self._keep()
            self.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _html(card: Card, names: Names, colours: Colours, today: date, *, new: bool, turned: bool) -> str:
    """`turned`: what the program says itself stands at the right; what people wrote, as their own words run."""
    parts = []
    own = ' dir="rtl" align="right"' if turned else ' dir="ltr"'
    if about := about_words(card, names):
        parts.append(f'<p style="margin:0 0 4px 0; color:{colours.soft}"{own}>{escape(about)}</p>')
    if card.orphan:
        gone = escape(card.exact).replace("\n\n", "<br>")
        parts.append(f'<p style="margin:0 0 4px 0; color:{colours.soft}"{_direction(card.exact)}><s>{gone}</s></p>')
    if card.suggestion is not None:
        head = _head(names, card.by, when_words(card.at, today), colours)
        pieces = change_pieces(card.suggestion, names, bool(card.photo))
        change = " ".join(_piece(piece, colours) for piece in pieces)
        way = _direction(" ".join(piece.words for piece in pieces))
        parts.append(f'<p style="margin:0"{own}>{head}</p><p style="margin:0 0 6px 0"{way}>{change}</p>')
    if not new:
        parts += [_note(note, names, colours, today, own) for note in card.said]
    thread = card.threads[0] if card.threads and card.suggestion is None else None
    if thread is not None and not thread.is_open:
        by = tr("Resolved by {name}, {time}").format(
            name=names.person(thread.note.resolved_by), time=when_words(thread.note.resolved_at, today)
        )
        parts.append(f'<p style="margin:0; color:{colours.soft}"{own}>{escape(by)}</p>')
    return "".join(parts)


def _head(names: Names, by: str, when: str, colours: Colours) -> str:
    return (
        f'<b style="color:{names.colour(by, colours).name()}">{escape(names.person(by))}</b> '
        f'<span style="color:{colours.soft}">{escape(when)}</span>'
    )


def _note(note: Note, names: Names, colours: Colours, today: date, own: str) -> str:
    when = when_words(note.at, today)
    if note.edited_at:
        when = tr("{time}, changed {again}").format(time=when, again=when_words(note.edited_at, today))
    head = _head(names, note.by, when, colours)
    if note.kind == "legal" and not note.thread:
        head += f' <span style="color:{colours.warn}">{escape(tr("For the lawyers"))}</span>'
    if may_rewrite(note, names.me):
        edit = escape(tr("Change"))
        head += f' <a href="note:{note.id}" style="color:{colours.accent}; text-decoration:none">{edit}</a>'
    words = with_mentions(note, names, colours).replace("\n", "<br>")
    return f'<p style="margin:0"{own}>{head}</p><p style="margin:0 0 7px 0"{_direction(note.text)}>{words}</p>'


def with_mentions(note: Note, names: Names, colours: Colours) -> str:
    """The words, with those marked who are mentioned."""
    people = (names.people[id] for id in note.mentions if id in names.people)
    full = {name for person in people for name in (person.name.strip(), person.display_name.strip()) if name}
    called = sorted(full | {name.split()[0] for name in full}, key=len, reverse=True)
    said = escape(note.text)
    if not called:
        return said
    sign = re.compile(rf"@(?:{'|'.join(re.escape(escape(name)) for name in called)})(?!\w)", re.IGNORECASE)
    return sign.sub(lambda met: f'<b style="color:{colours.accent}">{met[0]}</b>', said)


def _piece(piece: Piece, colours: Colours) -> str:
    words = piece.words if len(piece.words) <= LONGEST_CHANGE else piece.words[:LONGEST_CHANGE] + "…"
    if piece.look == "gone":
        return f'<s style="color:{colours.soft}">{escape(words)}</s>'
    return f"<u>{escape(words)}</u>" if piece.look == "new" else escape(words)


def _direction(words: str) -> str:
    """The attribute for words that are written from right to left."""
    letters = sum(letter.isalpha() for letter in words)
    return ' dir="rtl" align="right"' if letters and letters_rtl(words) * 2 > letters else ' dir="ltr" align="left"'
