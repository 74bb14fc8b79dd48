"""How suggested words look in one editor, and what is said of them."""

from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat

from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.copy.highlight import Dressed
from deskeditor.gui.copy.proposed import Mark, Span, marks_of
from deskeditor.gui.dates import dated
from deskeditor.gui.session import Session
from deskeditor.gui.suggesting.authors import Author, author_of
from deskeditor.gui.theme import LIGHT, Colours

Kind = tuple[tuple[bool, Author], ...]
"""Of each mark on the words: whether it takes them out, and whose it is."""


class Writers:
    """Those who suggest in one story, in the present colours."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._colours = LIGHT
        self._authors: dict[str, Author] = {}
        self._formats: dict[Kind, QTextCharFormat] = {}
        self.moves: frozenset[str] = frozenset()
        """Ids of the suggestions by which words would go from one place to another."""

    def put_on(self, colours: Colours) -> None:
        if colours is not self._colours:
            self._colours = colours
            self._formats.clear()

    def renew(self) -> bool:
        """Who is in the newsroom may be known better now; whether anybody looks otherwise by it."""
        before, self._authors = self._authors, {}
        return any(self.author(by) != author for by, author in before.items())

    def author(self, by: str) -> Author:
        if by not in self._authors:
            self._authors[by] = author_of(by, self._session.surroundings.people)
        return self._authors[by]

    def colour(self, by: str) -> QColor:
        return QColor(self.author(by).colour(self._is_dark))

    @property
    def _is_dark(self) -> bool:
        return self._colours.name == "dark"

    def dressed(self, spans: tuple[Span, ...], length: int) -> list[Dressed]:
        """The words of a line of so many code points."""
        return [
            Dressed(span.start, min(span.end, length), self.format(span.marks)) for span in spans if span.start < length
        ]

    def format(self, marks: tuple[Mark, ...]) -> QTextCharFormat:
        """Words that one person would put in and another one take out have the colour of the latter."""
        kind = tuple((mark.deletes, self.author(mark.by)) for mark in marks)
        if kind not in self._formats:
            self._formats[kind] = self._made(kind)
        return self._formats[kind]

    def _made(self, kind: Kind) -> QTextCharFormat:
        made = QTextCharFormat()
        for deletes, author in kind:
            colour = QColor(author.colour(self._is_dark))
            made.setForeground(colour)
            if deletes:
                made.setFontStrikeOut(True)
            else:
                made.setUnderlineStyle(author.underline)
                made.setUnderlineColor(colour)
        return made

    def is_move(self, mark: Mark) -> bool:
        return mark.id in self.moves

    # what is said

    def said(self, binding: Binding, at: int) -> str:
        """Who suggests what at a code point of the shared text, and when, in HTML; empty for nobody."""
        runs = self._session.document().runs(binding.field) if binding.which == "marked" else None
        around = reversed(runs.around(at)) if runs is not None else ()
        found = next((run for run in around if run is not None and run.marks), None)
        if found is None:
            return ""
        times = {key.partition(":")[2]: str(said.get("at", "")) for key, said in found.marks.items()}
        return "<br>".join(self._sentence(mark, times[mark.id]) for mark in marks_of(found.marks))

    def _sentence(self, mark: Mark, at: str) -> str:
        tr = partial(QCoreApplication.translate, "suggesting")
        name = self._session.name_of(mark.by) or mark.by or tr("Somebody")
        said = tr("would take this out") if mark.deletes else tr("would put this in")
        return f"<b>{escape(name)}</b> {escape(said)}<br>{escape(when(at))}"


def when(at: str) -> str:
    """A time of a suggestion, here and short: `23 Nov 2026, 10:42`; empty for none that can be read."""
    try:
        there = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return ""
    return dated(there, "D %b %Y, %H:%M")
