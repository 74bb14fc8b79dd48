"""Two states of a story side by side or in one text, as HTML for a text browser.

What was removed is struck out and what was added is underlined, so that colour is not needed to tell them apart. Every
change is a link `spot:N`: one goes from the one to the next, and takes one back.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication

from deskeditor.gui.history.fields import Known, attribute_said, entry_said, field_name, letters_rtl, quote_title, said
from deskeditor.gui.theme import Colours
from deskeditor.news.languages import direction_of
from deskeditor.news.records import Photo, Quote, kind_of
from deskeditor.news.snapshot import Snapshot
from deskeditor.text.changes import Difference, EntryChange, FieldChange, changes
from deskeditor.text.passages import Fold, Kind, Piece, Row, folded, rows

tr = partial(QCoreApplication.translate, "history")
Mode = Literal["inline", "sides"]
Numbers = Mapping[int | None, int]
"""The numbers of changes by their passages."""
THIN_SPACE = "\u2009"


@dataclass(frozen=True, slots=True)
class Section:
    """A field that differs, as it is read: its title, the rows of its prose, and who changed it (names)."""

    change: FieldChange
    title: str
    rows: tuple[Row, ...]
    rtl: bool
    by: tuple[str, ...] = ()

    def key(self, passage: int | None) -> tuple[str, ...]:
        """What of it is known again when the same states are compared once more: its words."""
        if passage is None:
            return (*self.change.key, repr(self.change.after))
        words = self.change.passages[passage]
        return (*self.change.key, words.removed, words.added)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of a story and all that differs; made on a worker."""

    difference: Difference
    sections: tuple[Section, ...]
    known: Known


@dataclass(frozen=True, slots=True)
class Spot:
    """A change that one can go to: a passage of a field, or the field as a whole (None)."""

    section: int
    passage: int | None


@dataclass(frozen=True, slots=True)
class Page:
    html: str
    spots: tuple[Spot, ...]


By = Mapping[tuple[str, str], tuple[str, ...]]
"""Who changed what: names by record and field."""


def compared(then: Snapshot, now: Snapshot, known: Known, by: By | None = None) -> Comparison:
    """Everything that takes time with long stories."""
    difference = changes(without_spiked(then), without_spiked(now))
    who = by or {}
    sections = (_section(change, difference, who.get(change.key, ())) for change in difference.fields)
    return Comparison(difference, tuple(sections), known)


def without_spiked(snapshot: Snapshot) -> Snapshot:
    """A quote in the spike is not there for who reads the story."""
    return replace(snapshot, quotes=tuple(quote for quote in snapshot.quotes if not quote.spiked))


def _section(change: FieldChange, difference: Difference, by: tuple[str, ...]) -> Section:
    made = tuple(rows(change.after, change.passages)) if change.prose else ()
    return Section(change, title_of(change, difference), made, _is_rtl(change, difference.now), by)


def title_of(change: FieldChange, difference: Difference) -> str:
    """Body; Caption of bridge.jpg; Words of the quote “…”."""
    name = field_name(kind_of(change.record), change.field)
    if change.record is Photo:
        return tr("{field} of {photo}").format(field=name, photo=photo_name(change.record_id, difference.now))
    if change.record is not Quote:
        return name
    quotes = (*difference.now.quotes, *difference.then.quotes)
    words = next((quote_title(quote) for quote in quotes if quote.id == change.record_id), "")
    if change.field:
        return tr("{field} of the quote {words}").format(field=name, words=words)
    return tr("Quote that was not there yet") if change.before is None else tr("Quote that is not there any more")


def photo_name(photo_id: str, snapshot: Snapshot) -> str:
    """What the photo is called in the story."""
    use = next((use for use in snapshot.story.photos if use.photo == photo_id), None)
    photo = next((photo for photo in snapshot.photos if photo.id == photo_id), None)
    return (use.name if use else "") or (photo.file_name if photo else "") or tr("a photo")


def _is_rtl(change: FieldChange, now: Snapshot) -> bool:
    """The direction of the story for its own words; of a photo or quote, that of what is written there."""
    story = now.story
    if change.record is Photo or change.record is Quote:
        words = f"{change.before}{change.after}" if change.prose else ""
        return letters_rtl(words) * 2 > sum(map(str.isalpha, words))
    return (story.direction or direction_of(story.language)) == "rtl"


@dataclass(frozen=True, slots=True)
class View:
    """How a comparison is to be shown. `titles` say what is compared, the earlier first; `unfolded` are the numbers of
    the folds that are open; `restorable`: there is a link at each field that takes it back; `accepted`: the changes
    (`Section.key`) that one has looked at and let stand: they are shown as what stayed."""

    mode: Mode
    colours: Colours
    titles: tuple[str, str]
    unfolded: frozenset[int] = frozenset()
    restorable: bool = False
    accepted: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the page as HTML: each side alone, and both in one. `wide`: it says something about both sides."""

    then: str
    now: str
    both: str
    rtl: bool = False
    wide: bool = False


def page(comparison: Comparison, view: View) -> Page:
    return _Writer(comparison, view).page()


class _Writer:
    """Numbers changes and folds as it goes through the sections."""

    def __init__(self, comparison: Comparison, view: View) -> None:
        self._comparison = comparison
        self._view = view
        self._spots: list[Spot] = []
        self._folds = 0

    def page(self) -> Page:
        numbered = enumerate(self._comparison.sections)
        said = "".join(self._section(n, section) for n, section in numbered if self._left(section))
        return Page(f"<html><body>{self._head()}{said}</body></html>", tuple(self._spots))

    def _left(self, section: Section) -> list[int | None]:
        """The passages of a field, or (None) the field, that one has not accepted."""
        every: list[int | None] = list(range(len(section.change.passages))) if section.change.prose else [None]
        return [passage for passage in every if section.key(passage) not in self._view.accepted]

    def _head(self) -> str:
        if self._view.mode == "inline":
            return ""
        soft = self._view.colours.soft
        then, now = (f'<span style="color:{soft}"><b>{escape(title)}</b></span>' for title in self._view.titles)
        return _table([_Line(then, now, "")])

    def _section(self, number: int, section: Section) -> str:
        title = escape(section.title)
        if section.by:
            said = escape(tr("changed by {0}").format(", ".join(section.by)))
            title += (
                f' <span style="color:{self._view.colours.soft}; font-weight:normal; font-size:small">{said}</span>'
            )
        if self._view.restorable and section.change.restorable:
            title += self._link(f"field:{number}", tr("Restore this field"))
        lines = list(self._prose(number, section) if section.change.prose else self._lines(number, section))
        shown = _table(lines) if self._view.mode == "sides" else "".join(map(_paragraph, lines))
        return f'<h3 style="margin-top:18px; margin-bottom:4px">{title}</h3>{shown}'

    def _link(self, address: str, words: str) -> str:
        style = f"color:{self._view.colours.accent}; text-decoration:none; font-weight:normal; font-size:small"
        return f'&nbsp;&nbsp; <a href="{address}" style="{style}">{escape(words)}</a>'

    def _prose(self, number: int, section: Section) -> Iterator[_Line]:
        left = self._left(section)
        first = {at: len(self._spots) + place for place, at in enumerate(left)}
        self._spots += [Spot(number, at) for at in left]
        for row in folded(section.rows):
            if isinstance(row, Row):
                yield from self._row(row, first, section.rtl)
                continue
            self._folds += 1
            if self._folds in self._view.unfolded:
                for inner in row.rows:
                    yield from self._row(inner, first, section.rtl)
            else:
                yield self._fold(row)

    def _row(self, row: Row, first: Numbers, rtl: bool) -> Iterator[_Line]:
        if row.changed or not row.blank:
            then, now, both = (self._words(pieces, first) for pieces in (row.then, row.now, row.pieces))
            yield _Line(then, now, both, rtl)

    def _fold(self, fold: Fold) -> _Line:
        words = tr("{0} paragraphs that did not change").format(fold.paragraphs)
        link = self._link(f"fold:{self._folds}", f"⋯ {words}")
        return _Line(link, "", link, wide=True)

    def _words(self, pieces: Sequence[Piece], first: Numbers) -> str:
        shown = [piece for piece in pieces if piece.kind != "removed" or piece.passage in first]
        return "".join(
            _gap(before, piece)
            + (
                _visible(piece.words)
                if piece.passage not in first
                else self._marked(piece.kind, _visible(piece.words), first[piece.passage])
            )
            for before, piece in zip((None, *shown), shown, strict=False)
        )

    def _marked(self, kind: Kind, html: str, spot: int) -> str:
        """Struck out or underlined, on a tint, and a link."""
        colours = self._view.colours
        ink, tint, line = (
            (colours.bad, colours.bad_tint, "line-through")
            if kind == "removed"
            else (colours.good, colours.good_tint, "underline")
        )
        style = f"color:{ink}; background-color:{tint}; text-decoration:{line}"
        return f'<a href="spot:{spot}" style="{style}">{html}</a>' if html else ""

    # what is not prose

    def _lines(self, number: int, section: Section) -> Iterator[_Line]:
        spot = len(self._spots)
        self._spots.append(Spot(number, None))
        change, known = section.change, self._comparison.known
        if change.entries:
            for entry in change.entries:
                yield self._entry(entry, spot, section.rtl)
            return
        yield self._pair(_value(change, change.before, known), _value(change, change.after, known), spot, section.rtl)

    def _pair(self, before: str, after: str, spot: int, rtl: bool, label: str = "") -> _Line:
        then = self._marked("removed", escape(before), spot) if before else ""
        now = self._marked("added", escape(after), spot) if after else ""
        lead = f"{escape(label)}: " if label else ""
        nothing = f'<span style="color:{self._view.colours.faint}">{escape(tr("nothing"))}</span>'
        return _Line(
            lead + (then or nothing), lead + (now or nothing), f"{lead}{then or nothing} → {now or nothing}", rtl
        )

    def _entry(self, change: EntryChange, spot: int, rtl: bool) -> _Line:
        known, difference = self._comparison.known, self._comparison.difference
        if change.before is None:
            known = replace(known, names=difference.now.names)
            now = self._marked("added", escape(entry_said(change.after, known)), spot)
            return _Line("", now, tr("New: {0}").format(now), rtl)
        name = entry_said(change.before, replace(known, names=difference.then.names))
        if change.after is None:
            then = self._marked("removed", escape(name), spot)
            return _Line(then, "", tr("Gone: {0}").format(then), rtl)
        moved = [self._marked("added", escape(tr("moved")), spot)] if change.moved else []
        differing = [self._attribute(change, attribute, spot) for attribute in change.attributes]
        return _Line(
            "<br>".join([escape(name), *(line.then for line in differing)]),
            "<br>".join([" ".join([escape(name), *moved]), *(line.now for line in differing)]),
            f"{escape(name)}: {', '.join([*moved, *(line.both for line in differing)])}",
            rtl,
        )

    def _attribute(self, change: EntryChange, attribute: str, spot: int) -> _Line:
        difference = self._comparison.difference
        then = replace(self._comparison.known, names=difference.then.names)
        now = replace(self._comparison.known, names=difference.now.names)
        label, before = attribute_said(change.before, attribute, then)
        return self._pair(before, attribute_said(change.after, attribute, now)[1], spot, False, label)


def _value(change: FieldChange, value: Any, known: Known) -> str:
    if isinstance(value, Quote) and not change.field:
        return f"{quote_title(value)} ({known.source(value.source)})" if value.source else quote_title(value)
    return said(kind_of(change.record), change.field, value, known)


def _gap(before: Piece | None, piece: Piece) -> str:
    """Between a word and the one that came in its place, lest their letters join."""
    if before is None or piece.kind != "added" or before.kind != "removed":
        return ""
    return "" if before.words[-1:].isspace() or piece.words[:1].isspace() else THIN_SPACE


def _visible(words: str) -> str:
    """Line ends among changed words are shown; those behind them are not, for a new row begins there anyway."""
    lines = words.rstrip("\n").split("\n") if words.strip("\n") else ["", ""]
    html = "¶<br>".join(escape(line) for number, line in enumerate(lines) if line or number in (0, len(lines) - 1))
    return html.removesuffix("<br>") if not words.strip("\n") else html


def _table(lines: Sequence[_Line]) -> str:
    """The two sides of each line beside each other."""
    cells = []
    for line in lines:
        if line.wide:
            cells.append(f'<tr><td colspan="2">{_block(line.both)}</td></tr>')
        else:
            then, now = (_block(side, line.rtl) for side in (line.then, line.now))
            cells.append(f'<tr><td width="50%">{then}</td><td width="50%">{now}</td></tr>')
    return f'<table width="100%" cellspacing="0" cellpadding="5">{"".join(cells)}</table>'


def _paragraph(line: _Line) -> str:
    return _block(line.both, line.rtl, "margin-top:3px; margin-bottom:7px")


def _block(html: str, rtl: bool = False, style: str = "margin:0") -> str:
    direction = ' dir="rtl" align="right"' if rtl else ""
    return f'<p{direction} style="{style}; white-space:pre-wrap">{html}</p>'
