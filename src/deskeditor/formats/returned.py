"""What somebody proposes with a document that comes back: its signs, held against those of the copy that went out.

Both are sequences of signs (`formats.signs`). What was put in by a pen that the copy does not know is new; the rest of
the document is aligned with the copy, and then every sign says for itself whether it was taken out, put back, or made
to look otherwise. What was changed without being tracked is found as well, and is a proposal like any other, of whoever
saved the document. Nothing is taken for granted: who accepted a change in the document has made it a part of the words
there, which is told (`accepted`) and decides nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from deskeditor.formats.proposed import Change, Pen, Range, Stray
from deskeditor.formats.review import DIALECT
from deskeditor.formats.signs import PLAIN, THING, Look, Sign, Style
from deskeditor.render.marks import is_address, kinds, scan
from deskeditor.text.compare import same
from deskeditor.text.suggesting import MOVED_FROM


@dataclass
class Returned:
    """`accepted` and `rejected`: the suggestions that whoever had the document decided on in it, by id. `places`: for
    each sign of the document its place in the copy (field, place), None for one that is not there."""

    changes: list[Change] = field(default_factory=list)
    strays: list[Stray] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    places: list[tuple[str, int] | None] = field(default_factory=list)


def returned(copy: Sequence[Sign], document: Sequence[Sign], saved: Pen | None, *, plain: bool = False) -> Returned:
    """`saved`: who saved the document last; None when changes without a pen are not looked for. `plain`: the signs are
    those of the text as it is written, and new words are taken as they are."""
    return _Comparison(copy, document, saved, plain).found()


def _text(signs: Iterable[Sign]) -> str:
    return "".join(sign.text if sign.text != "\t" else " " for sign in signs)


class _Comparison:
    def __init__(self, copy: Sequence[Sign], document: Sequence[Sign], saved: Pen | None, plain: bool) -> None:
        self._copy, self._document, self._saved, self._plain = copy, document, saved, plain
        self._known = {(s.put.by, s.put.at[:19]) for s in copy if s.put is not None}
        self._to_copy: list[int | None] = [None] * len(document)
        self._there: list[int | None] = [None] * len(copy)
        self._restyled: set[int] = set()
        """The ends of the lines whose marks are written anew with words before them."""
        self._ends = _next_ends(copy, lambda sign: True)
        self._align()
        self._document = list(self._numbered())
        self._ends_there = _next_ends(self._document, lambda sign: sign.cut is None)

    def _is_new(self, sign: Sign) -> bool:
        """Whether somebody put it in who put in nothing of the copy that went out."""
        return sign.put is not None and (sign.put.by, sign.put.at[:19]) not in self._known

    def _align(self) -> None:
        """Which sign of the document is which of the copy: word by word, without what is new in it."""
        left = [n for n, sign in enumerate(self._document) if sign.field and not self._is_new(sign)]
        words = _text(self._document[n] for n in left)
        end_copy = end = 0
        for one, other, length in same(_text(self._copy), words):
            self._align_decided(end_copy, one, words[end:other], left[end:other])
            self._pair(one, left[other : other + length])
            end_copy, end = one + length, other + length

    def _pair(self, first: int, document: Sequence[int]) -> None:
        for k, n in enumerate(document):
            self._to_copy[n] = first + k
            self._there[first + k] = n

    def _align_decided(self, first: int, end: int, words: str, document: Sequence[int]) -> None:
        """Where changes were accepted or rejected in the document, what is left of words and their replacement stands
        there as one word: it is found piece by piece."""
        if not words or not any(sign.put or sign.cut for sign in self._copy[first:end]):
            return
        at, start = 0, first
        for _, group in groupby(self._copy[first:end], key=lambda sign: (sign.put, sign.cut)):
            piece = _text(group)
            found = words.find(piece, at)
            if found >= 0:
                self._pair(start, document[found : found + len(piece)])
                at = found + len(piece)
            start += len(piece)

    def _numbered(self) -> Iterator[Sign]:
        """The signs of the document, in which items that have no number of their own count on from the one above."""
        above = Style()
        for n, sign in enumerate(self._document):
            if sign.ends and sign.cut is None:
                if sign.style.ordered and not sign.style.number:
                    at = self._to_copy[n]
                    was = self._copy[at].style if at is not None else Style()
                    follows = (above.ordered, above.level) == (True, sign.style.level)
                    number = was.number if was.ordered else above.number + 1 if follows else 1
                    sign = replace(sign, style=replace(sign.style, number=number))
                above = sign.style
            yield sign

    def found(self) -> Returned:
        made = Returned()
        made.places = [None if n is None else (self._copy[n].field, self._copy[n].at) for n in self._to_copy]
        cuts = list(self._cuts())
        puts = list(self._puts(made))
        made.changes = [*self._joined(cuts, puts), *self._looks(), *self._styles()]
        made.strays += self._stray_cuts()
        self._decided(made)
        return made

    def _joined(self, cuts: list[tuple[int, int, Pen, bool]], puts: list["_Put"]) -> Iterator[Change]:
        """Words that one person would take out, and put others in right beside them, are one change."""
        left = list(puts)
        for first, end, pen, tracked in cuts:
            beside = [
                p for p in left if p.before in (first - 1, end - 1) and (p.pen.by, p.tracked) == (pen.by, tracked)
            ]
            put = next((p for p in beside if p.what.field == self._copy[first].field), None)
            for part, last in self._of_one_field(first, end):
                field = self._copy[part].field
                whose = self._moved(left, part, last, (pen, tracked))
                if whose is None and put in left and put.before in (part - 1, last - 1):
                    whose = put
                at, words, more = (
                    (whose.what.at, whose.what.words, whose.what.cuts) if whose is not None else (-1, "", ())
                )
                yield Change(pen, field, _merged((*_ranges(self._copy, part, last), *more)), at, words, tracked)
                if whose is not None:
                    left.remove(whose)
                    put = None
        for put in left:
            yield Change(put.pen, put.what.field, put.what.cuts, put.what.at, put.what.words, put.tracked)

    def _moved(self, puts: Sequence["_Put"], first: int, end: int, whose: tuple[Pen, bool]) -> "_Put | None":
        """The same words where the same person puts them in at the same time."""
        words = _text(self._copy[first:end]).strip()
        if len(words) < MOVED_FROM or "\n" in words:
            return None
        field = self._copy[first].field
        same_pen = (p for p in puts if (p.pen, p.tracked, p.what.field) == (*whose, field) and not p.what.cuts)
        return next((p for p in same_pen if p.what.words.strip() == words), None)

    def _of_one_field(self, first: int, end: int) -> Iterator[Range]:
        """Runs of signs of one field, without the end of the field itself."""
        start = first
        for n in range(first, end + 1):
            ends = n < len(self._copy) and self._copy[n].ends
            last = ends and (n + 1 == len(self._copy) or self._copy[n + 1].field != self._copy[n].field)
            if n == end or last:
                if start < n:
                    yield start, n
                start = n + 1

    def _stray_cuts(self) -> Iterator[Stray]:
        """What somebody would take out of a caption or a byline."""
        for pen, group in groupby(enumerate(self._document), key=lambda one: one[1].cut if not one[1].field else None):
            if pen is not None:
                gone = list(group)
                yield Stray(pen, shown(sign for _, sign in gone), self._around(gone[0][0]), cut=True)

    # What goes

    def _cuts(self) -> Iterator[tuple[int, int, Pen, bool]]:
        """Runs of signs of the copy that somebody would take out: from, to, who, whether it was tracked."""
        start, whose = 0, None
        for n in range(len(self._copy) + 1):
            pen = self._cutter(n) if n < len(self._copy) else None
            if pen != whose:
                if whose is not None:
                    yield start, n, *whose
                start, whose = n, pen

    def _cutter(self, n: int) -> tuple[Pen, bool] | None:
        there, sign = self._there[n], self._copy[n]
        if there is None:
            missing = sign.put is None and sign.cut is None and self._saved is not None
            return (self._saved, False) if missing and self._saved else None
        cut = self._document[there].cut
        if cut is None or (sign.cut is not None and sign.cut.by == cut.by):
            return None
        return cut, True

    # What comes

    def _puts(self, made: Returned) -> Iterator["_Put"]:
        """What stands in the document and not in the copy, in runs of one pen."""
        run: list[int] = []
        before, whose = -1, None
        for n in range(len(self._document) + 1):
            pen = self._putter(n) if n < len(self._document) else None
            if run and pen != whose:
                yield from self._put(run, before, whose, made)
                run = []
            whose = pen
            if pen is not None:
                run.append(n)
            elif n < len(self._document) and (at := self._to_copy[n]) is not None:
                before = at

    def _putter(self, n: int) -> tuple[Pen, bool] | None:
        sign = self._document[n]
        if self._to_copy[n] is not None or (sign.put is None and sign.cut is not None):
            return None
        if sign.put is not None:
            return sign.put, True
        return (self._saved, False) if self._saved is not None and sign.field else None

    def _put(self, run: list[int], before: int, whose: tuple[Pen, bool] | None, made: Returned) -> Iterator["_Put"]:
        signs = [self._document[n] for n in run if self._document[n].cut is None]
        if whose is None or not signs or (run[-1] + 1 == len(self._document) and all(sign.ends for sign in signs)):
            return
        if not all(sign.field for sign in signs) or not self._copy:
            made.strays.append(Stray(whose[0], shown(signs), self._around(run[0])))
            return
        put = self._written(run, signs, before)
        if self._plain or put.field not in DIALECT:
            words = "".join(" " if sign.ends else sign.text for sign in signs if sign.text != THING)
            put = replace(put, words=words.replace("\u2028", "\n"), cuts=())
        yield _Put(before, put, whose[0], whose[1])

    def _around(self, n: int) -> str:
        """The words of the paragraph of the document in which a sign stands."""
        start = next((k + 1 for k in range(n - 1, -1, -1) if self._document[k].ends), 0)
        end = next((k for k in range(n, len(self._document)) if self._document[k].ends), len(self._document))
        return shown(sign for sign in self._document[start:end] if sign.put is None)

    def _written(self, run: list[int], signs: list[Sign], before: int) -> "_Words":
        """Signs that come behind one of the copy: where, and how they are written."""
        behind = self._copy[before + 1] if before + 1 < len(self._copy) else None
        last = self._copy[before] if before >= 0 else None
        styles = [self._style_at(n) for n in run]
        name = signs[0].field
        if last is not None and last.field != name:
            last = None
        if behind is not None and behind.field != name:
            behind = None
        if last is not None and last.ends and last.style.kind != "note" and behind is not None:
            # Footnotes stand behind the body, wherever the text has them.
            behind = None if self._line_of(before + 1).style.kind == "note" else behind
        if last is None and behind is None:
            return _Words(name, 0, written(signs, styles))
        below = last is not None and last.ends and last.style.kind == styles[0].kind == "cell" and not styles[0].level
        if last is not None and below and (behind is None or self._line_of(before + 1).style.kind != "cell"):
            # Rows below the last one stay rows only right below it: behind the bar that closes it.
            return _Words(last.field, last.at + 1, "\n" + written(signs, styles, whole=True).rstrip("\n"))
        if behind is not None and not behind.ends and (last is None or last.ends) and any(s.ends for s in signs):
            return self._paragraphs(before + 1, signs, styles)
        if last is None or (last.ends and behind is not None and last.field == behind.field):
            place = behind or last
            assert place is not None
            if place.ends:
                at = last.at if last is not None and signs[0].ends else place.words
                return _Words(place.field, at, written(signs, styles))
            return _Words(place.field, place.at, written(signs, styles, place.look))
        if last.ends:  # the last of its field
            new = signs[:-1] if signs[-1].ends else signs
            opening = between(last.style, styles[0]) + prefix(styles[0])
            return _Words(last.field, last.at, opening + written(new, styles))
        goes_on = _alike(signs[0].look, last.look) and signs[0].look.link == last.look.link
        if goes_on and not signs[0].ends:
            return _Words(last.field, last.at + 1, written(signs, styles, last.look))
        right = behind.at if behind is not None else last.at + 1
        outer = behind.look if behind is not None and not behind.ends else PLAIN
        return _Words(last.field, right, written(signs, styles, outer))

    def _paragraphs(self, first: int, signs: list[Sign], styles: list[Style]) -> "_Words":
        """Whole paragraphs before another one, whose first words may come with them."""
        line = self._line_of(first)
        if signs[-1].ends:
            words = written(signs, styles, whole=True)
            # The first cell of a row begins behind the mark of the row.
            words = words.removeprefix("| ") + "| " if line.style.kind == "cell" else words
            return _Words(line.field, line.start, words)
        self._restyled.add(line.at)
        cuts = ((line.start, line.words),) if line.start < line.words else ()
        opening = prefix(styles[0]) if not signs[0].ends else ""
        return _Words(line.field, line.start, opening + written(signs, styles), cuts)

    def _style_at(self, n: int) -> Style:
        """What the paragraph becomes in which the words behind a sign stand."""
        end = self._ends_there[n + self._document[n].ends]
        return end.style if end is not None else Style()

    def _line_of(self, n: int) -> Sign:
        end = self._ends[n]
        assert end is not None  # every field closes with one
        return end

    # How it looks

    def _looks(self) -> Iterator[Change]:
        """Words that stay, and would be bold or in italics, or would not be."""
        if not self._copy:
            return
        run: list[int] = []
        whose: tuple[Pen, bool] | None = None
        for n in range(len(self._copy) + 1):
            pen = self._painter(n) if n < len(self._copy) else None
            if run and (pen != whose or self._copy[run[-1]].ends):
                yield from self._painted(run, whose)
                run = []
            whose = pen
            if pen is not None:
                run.append(n)

    def _painter(self, n: int) -> tuple[Pen, bool] | None:
        there = self._there[n]
        if there is None or self._copy[n].ends or self._copy[n].look.thing:
            return None
        sign, was = self._document[there], self._copy[n].look
        if _alike(sign.look, was) or sign.cut is not None or self._copy[n].put is not None:
            return None
        if sign.changed is not None and sign.was is not None:
            return sign.changed, True
        plain = self._line_of(n).style.kind in ("", "item", "note")
        return (self._saved, False) if self._saved is not None and plain else None

    def _painted(self, run: list[int], whose: tuple[Pen, bool] | None) -> Iterator[Change]:
        """The words once more, with the marks that they would have; around marks that they share with others."""
        if whose is None:
            return
        first, last = _zone(self._copy, run[0], run[-1])
        there = [self._there[n] for n in range(first, last + 1)]
        signs = [self._document[n] for n in there if n is not None]
        signs = [sign for sign in signs if not sign.ends]
        if not signs or len(signs) != last + 1 - first:
            return
        if any(self._cutter(n) is not None for n in range(first, last + 1)):
            return  # a mark lost its other half
        start, end = _outer(self._copy, first, last)
        words = written(signs, [Style()] * len(signs), PLAIN)
        yield Change(whose[0], self._copy[first].field, ((start, end),), end, words, whose[1])

    def _styles(self) -> Iterator[Change]:
        """Paragraphs that would be a heading, an item, a quotation, or none of these."""
        opening = True
        for n, sign in enumerate(self._copy):
            there = self._there[n]
            if opening and there is not None and not sign.ends and sign.put is None and sign.cut is None:
                opening = False
                yield from self._styled(self._line_of(n), there)
            opening = opening or sign.ends

    def _styled(self, line: Sign, there: int) -> Iterator[Change]:
        end = self._ends_there[there]
        if (
            line.at in self._restyled
            or end is None
            or replace(end.style, number=0) == replace(line.style, number=0)
            or prefix(end.style) == prefix(line.style)
            or not _may_become(line.style, end.style)
        ):
            return
        pen = end.changed or end.put
        whose = (pen, True) if pen is not None else (self._saved, False) if self._saved is not None else None
        if whose is not None and whose[0] is not None:
            cuts = ((line.start, line.words),) if line.words > line.start else ()
            yield Change(whose[0], line.field, cuts, line.words, prefix(end.style), whose[1])

    # What was decided on

    def _decided(self, made: Returned) -> None:
        accepted: dict[str, None] = {}
        rejected: dict[str, None] = {}
        for n, sign in enumerate(self._copy):
            there = self._there[n]
            stays = self._document[there] if there is not None else None
            if sign.put is not None and sign.cut is None:
                if stays is None:
                    rejected[sign.put.id] = None
                elif stays.put is None and stays.cut is None:
                    accepted[sign.put.id] = None
            elif sign.cut is not None and sign.put is None:
                if stays is None:
                    accepted[sign.cut.id] = None
                elif stays.cut is None:
                    rejected[sign.cut.id] = None
        made.accepted = [id for id in accepted if id and id not in rejected]
        made.rejected = [id for id in rejected if id and id not in accepted]


@dataclass(frozen=True, slots=True)
class _Words:
    """Words in the news dialect, where they come, and what they write anew (`cuts`)."""

    field: str
    at: int
    words: str
    cuts: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class _Put:
    """Words that come behind a sign of the copy."""

    before: int
    what: _Words
    pen: Pen
    tracked: bool


def _next_ends(signs: Sequence[Sign], counts: Callable[[Sign], bool]) -> list[Sign | None]:
    """For each sign, and for the place behind the last, the end of a paragraph there or next behind it."""
    found: list[Sign | None] = [None]
    for sign in reversed(signs):
        found.append(sign if sign.ends and counts(sign) else found[-1])
    return found[::-1]


def _from(signs: Sequence[Sign], n: int) -> Iterator[Sign]:
    """Those from a place on, without copying them: what is looked for is near, and what is left long."""
    return (signs[k] for k in range(n, len(signs)))


def _alike(one: Look, other: Look) -> bool:
    return one.strong == other.strong and one.emphasis == other.emphasis


def shown(signs: Iterable[Sign]) -> str:
    """Their words as one line."""
    return " ".join("".join(" " if sign.ends else sign.text for sign in signs if sign.text != THING).split())


def _may_become(was: Style, would: Style) -> bool:
    """Photos, tables, footnotes and who is quoted stay what they are."""
    kinds = ("", "heading", "quote", "pull", "item")
    return was.kind in kinds and would.kind in kinds


def _marked(sign: Sign) -> bool:
    return sign.look.strong or sign.look.emphasis or bool(sign.look.link)


def _zone(copy: Sequence[Sign], first: int, last: int) -> Range:
    """From the first to the last sign of those that are marked right beside these."""
    while first and _marked(copy[first]) and _marked(copy[first - 1]) and not copy[first - 1].ends:
        first -= 1
    while _marked(copy[last]) and _marked(copy[last + 1]) and not copy[last + 1].ends:
        last += 1
    return first, last


def _outer(copy: Sequence[Sign], first: int, last: int) -> Range:
    """From before the marks of the first of these signs to behind those of the last one, in the text."""
    line = next(sign for sign in _from(copy, last) if sign.ends)
    before = copy[first - 1] if first else None
    inside = before is not None and not before.ends and before.field == line.field
    start = before.at + 1 if before is not None and inside else line.words
    return start, copy[last + 1].at if _marked(copy[last]) else copy[last].at + 1


def _ranges(copy: Sequence[Sign], first: int, end: int) -> tuple[Range, ...]:
    """Where signs stand in the text, with the marks around them that would be left without any words."""
    found: list[Range] = []
    for n in range(first, end):
        found += _end(copy, n, first) if copy[n].ends else [(copy[n].at, copy[n].at + 1)]
        found += [_gap(copy, gap) for gap in (n - 1, n) if _goes(copy, gap, first, end)]
    return _merged(found)


def _end(copy: Sequence[Sign], n: int, first: int) -> Iterator[Range]:
    """What goes with the end of a paragraph of which the signs from `first` on go: the lines become one; of a whole
    paragraph its mark goes, and the shorter of the gaps above and below it."""
    sign = copy[n]
    following = next((s for s in _from(copy, n + 1) if s.ends and s.field == sign.field), None)
    opening = next((k + 1 for k in range(n - 1, -1, -1) if copy[k].ends), 0)
    if sign.style.kind == "cell" and not _within_table(copy, n):
        return
    if opening < first or following is None:
        yield sign.at, sign.until
        return
    above = copy[opening - 1] if opening and copy[opening - 1].field == sign.field else None
    if above is not None and sign.style.kind != "cell" and sign.start - above.at < following.start - sign.at:
        yield above.at, sign.at
        return
    yield sign.start, sign.words
    yield sign.at, following.start


def _within_table(copy: Sequence[Sign], n: int) -> bool:
    """Whether a cell stands in a row with another one below it. The head and the last row hold a table together: their
    cells are emptied, and stay."""
    if copy[n].style.number:
        return False
    ends = [sign.style for sign in copy[n + 1 :] if sign.ends]
    below = next((style for style in ends if style.kind != "cell" or not style.level), None)
    return below is not None and below.kind == "cell" and not below.number


def _gap(copy: Sequence[Sign], n: int) -> Range:
    """What is hidden between a sign and the next one; before the first of a line, what follows the mark of the line."""
    here, behind = copy[n] if n >= 0 else None, copy[n + 1]
    if here is None or here.ends:
        line = next(sign for sign in _from(copy, n + 1) if sign.ends)
        return line.words, behind.at
    return here.at + 1, behind.at


def _goes(copy: Sequence[Sign], n: int, first: int, end: int) -> bool:
    """Whether what is hidden behind a sign is gone when the signs from first to end are."""
    if n + 1 >= len(copy) or (copy[n + 1].ends and (n < 0 or copy[n].ends)):
        return False
    here = copy[n] if n >= 0 and not copy[n].ends else None
    behind = copy[n + 1] if not copy[n + 1].ends else None
    if here is not None and here.look.thing:
        return first <= n < end
    ending = [name for name in _LOOKS if here and _has(here, name) and not (behind and _has(behind, name))]
    opening = [name for name in _LOOKS if behind and _has(behind, name) and not (here and _has(here, name))]
    if not ending and not opening:
        return behind is not None and first <= n + 1 < end
    return (
        all(first <= k for name in ending for k in (_edge(copy, n, name, -1),) if n < end)
        and all(_edge(copy, n + 1, name, 1) < end and first <= n + 1 for name in opening)
        and (not ending or n < end)
    )


_LOOKS = ("strong", "emphasis", "link", "ruby")


def _has(sign: Sign, name: str) -> bool:
    return bool(getattr(sign.look, name)) and not sign.ends


def _edge(copy: Sequence[Sign], n: int, name: str, step: int) -> int:
    """The last sign in a direction that looks so, too."""
    while 0 <= n + step < len(copy) and _has(copy[n + step], name):
        n += step
    return n


def _merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return tuple(found)


# Words as they are written


def written(signs: Sequence[Sign], styles: Sequence[Style], base: Look = PLAIN, *, whole: bool = False) -> str:
    """Signs in the news dialect. `styles`: of the paragraph in which each stands, for an end of the one behind it;
    `base`: how the words around them look; `whole`: they are paragraphs for themselves, the last with its end."""
    pieces = [prefix(styles[0])] if whole and signs and not signs[0].ends else []
    line: list[Sign] = []
    for n, sign in enumerate(signs):
        if not sign.ends:
            line.append(sign)
            continue
        pieces.append(_line(line, base, opens=bool(len(pieces) or whole)))
        pieces.append(between(sign.style, styles[n]))
        if not (whole and n == len(signs) - 1):
            pieces.append(prefix(styles[n]))
        line = []
    pieces.append(_line(line, base, opens=len(pieces) > 1))
    return "".join(pieces)


def between(above: Style, below: Style) -> str:
    quotes = {"quote": ">", "pull": ">>"}
    if above.kind == "cell":
        return " | " if below.kind == "cell" and below.level else " |\n" if below.kind == "cell" else " |\n\n"
    if above.kind in quotes and below.kind == "credit":
        return "\n"
    if above.kind == below.kind and above.kind in quotes:
        return f"\n{quotes[above.kind]}\n"
    return "\n" if above.kind == below.kind == "item" else "\n\n"


def prefix(style: Style) -> str:
    """The mark of the first line of such a paragraph."""
    match style.kind:
        case "heading":
            return "#" * style.level + " "
        case "quote":
            return "> "
        case "pull":
            return ">> "
        case "credit":
            return ">> " if style.level else "> "
        case "item":
            return "  " * (style.level - 1) + (f"{style.number or 1}. " if style.ordered else "- ")
        case "cell":
            return "" if style.level else "| "
        case _:
            return ""


def _line(signs: Sequence[Sign], base: Look, *, opens: bool) -> str:
    written = "".join(
        _looking(list(group), base)
        for _, group in groupby(signs, key=lambda s: (s.look.strong, s.look.emphasis, s.look.link))
    )
    if opens and written and next(kinds([written])).name not in ("text", "blank"):
        at = 0 if not written[0].isdigit() else next(n for n, c in enumerate(written) if not c.isdigit())
        return written[:at] + "\\" + written[at:]
    return written


def _looking(signs: Sequence[Sign], base: Look) -> str:
    look = signs[0].look
    text = "".join(
        "\ufffc" if sign.look.thing == "break" else "" if sign.text == THING else sign.text for sign in signs
    )
    words = literal(text).replace(THING, "\\\n")
    marks = "**" * (look.strong and not base.strong) + "*" * (look.emphasis and not base.emphasis)
    inner = words.strip()
    if not inner:
        return words
    at = words.index(inner)
    before, after = words[:at], words[at + len(inner) :]
    if look.link and not base.link:
        inner = f"[{inner}]({look.link})" if is_address(look.link) else inner
    return before + marks + inner + marks[::-1] + after


def literal(text: str) -> str:
    """Words so that the dialect takes nothing in them for a mark."""
    starts: set[int] = set()
    for mark in scan(text):
        starts.add(mark.start)
        if text.startswith("\\\\", mark.start):  # the second of two is one that the first would take away
            starts.add(mark.start + 1)
        if mark.kind in ("strong", "emphasis"):
            starts.update(range(*mark.opening), range(*mark.closing))
    return "".join("\\" + c if n in starts else c for n, c in enumerate(text))
