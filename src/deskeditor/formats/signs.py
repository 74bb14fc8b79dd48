"""The copy sign by sign, with who would put it in or take it out: what is exchanged with other people's programs.

A word processor shows words, and Markdown how they are written. So the copy is read as readers see it, in two readings
(`text.readings`): as it stands, and as it would be if everything that is proposed were accepted. Both say of each sign
where it stands in the shared text; put together by these places they are one sequence, in which every sign stays, is
put in, or is taken out, and says how it looks in either reading. That is what tracked changes are, and what those that
come back are held against (`formats.returned`).
"""

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from deskeditor.formats.proposed import Pen
from deskeditor.render.dialect import CREDIT_DASHES
from deskeditor.render.marks import LineKind, Mark, cells, is_delimiter, kinds, scan
from deskeditor.text.marked import DELETION, INSERTION, Chunk, Marks
from deskeditor.text.readings import HIDDEN, Which

THING = "\ufffc"
"""Stands for what is no character: a photo, a break between sections, a reference to a footnote, the end of a line."""

Kind = Literal["", "heading", "quote", "pull", "credit", "item", "cell", "photo", "rule", "note"]


@dataclass(frozen=True, slots=True)
class Look:
    """How a sign looks. `thing`: what a THING stands for: `photo:NAME`, `note:LABEL`, `rule`, `break`."""

    strong: bool = False
    emphasis: bool = False
    link: str = ""
    ruby: str = ""
    thing: str = ""


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph is. `level` of a heading or a list, of a cell its column; `number` of an item, of a cell 1 in
    the head of its table; `label` of a footnote."""

    kind: Kind = ""
    level: int = 0
    ordered: bool = False
    number: int = 0
    label: str = ""


@dataclass(slots=True)
class Sign:
    """One character, or the end of a paragraph (`\\n`), or a THING. `at` is its place in the shared text of the field.

    Of the end of a paragraph: `style` and, where it would become another one, `was_style`; `start` is where the line
    begins, `words` where its words do, `until` where those of the next one do.
    """

    text: str
    field: str
    at: int
    look: Look = PLAIN
    put: Pen | None = None
    cut: Pen | None = None
    was: Look | None = None
    changed: Pen | None = None
    """Who would have it look otherwise (`was`), or made its paragraph another one (`was_style`)."""
    style: Style = Style()
    was_style: Style | None = None
    start: int = 0
    words: int = 0
    until: int = 0

    @property
    def ends(self) -> bool:
        return self.text == "\n"


Glyph = tuple[str, Look, int]
"""What is seen, how it looks, and its place in the text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a text as readers see it. `start`, `words` and `end`: where it begins, its words do, and ends."""

    style: Style
    start: int
    words: int
    end: int
    glyphs: tuple[Glyph, ...]


Named = Callable[[str], str]
"""The name by the id of a person; a name is its own."""


def signs_of(field: str, chunks: Sequence[Chunk], named: Named = str, *, prose: bool = True) -> list[Sign]:
    """The signs of a field. `prose`: it is written in the news dialect; else it is words and nothing else."""
    original = _placed(field, chunks, "original", prose)
    if not any(chunk.marks for chunk in chunks):
        return original
    accepted = _placed(field, chunks, "accepted", prose)
    made = _Made(chunks, named)
    back = list(_taken_back(field, chunks))
    if (broken := _broken_tables(original, accepted)) is None:
        return list(made.together(original, accepted, back))
    before, inside, behind = (
        [[sign for sign in signs if _side(sign, broken) == side] for signs in (original, accepted, back)]
        for side in (-1, 0, 1)
    )
    # A table that would be none any more goes as a whole, and what it would be comes behind it.
    apart = [*made.together(inside[0], [], []), *made.together([], inside[1], [])]
    return [*made.together(before[0], before[1], before[2]), *apart, *made.together(behind[0], behind[1], behind[2])]


def _side(sign: Sign, region: tuple[int, int]) -> int:
    return -1 if sign.at < region[0] else 1 if sign.at > region[1] else 0


def _broken_tables(original: Sequence[Sign], accepted: Sequence[Sign]) -> tuple[int, int] | None:
    """From the first to the last place of lines in which rows of a table stay in part: as other words, or with other
    cells. None when every row stays, comes or goes as a whole."""
    rows = [_rows(signs) for signs in (original, accepted)]
    places = [{sign.at for sign in signs} for signs in (original, accepted)]
    broken = [
        row
        for own, other, elsewhere in ((rows[0], rows[1], places[1]), (rows[1], rows[0], places[0]))
        for row in own
        if _ends_of(row) not in map(_ends_of, other)
        and any(first <= at <= last for first, last in row for at in elsewhere)
    ]
    if not broken:
        return None
    first = min(row[0][0] for row in broken)
    last = max(row[-1][1] for row in broken)
    lines = [line for signs in (original, accepted) for line in _spans(signs)]
    while grown := [
        line for line in lines if line[0] <= last and line[1] >= first and not first <= line[0] <= line[1] <= last
    ]:
        first, last = min(first, *(line[0] for line in grown)), max(last, *(line[1] for line in grown))
    return first, last


def _ends_of(row: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    return tuple(last for _, last in row)


def _spans(signs: Iterable[Sign]) -> Iterator[tuple[int, int]]:
    """The first and the last place of each line."""
    first = -1
    for sign in signs:
        first = sign.at if first < 0 else first
        if sign.ends:
            yield first, sign.at
            first = -1


def _rows(signs: Sequence[Sign]) -> list[tuple[tuple[int, int], ...]]:
    """The rows of tables: from the first place to the last of each cell."""
    rows: list[list[tuple[int, int]]] = []
    first = -1
    for sign in signs:
        first = sign.at if first < 0 else first
        if sign.ends:
            if sign.style.kind == "cell":
                if not sign.style.level or not rows:
                    rows.append([])
                rows[-1].append((first, sign.at))
            first = -1
    return [tuple(row) for row in rows]


def _placed(field: str, chunks: Sequence[Chunk], which: Which, prose: bool) -> list[Sign]:
    """The signs of one reading, by their places in the shared text."""
    words: list[str] = []
    places: list[int] = []
    at = 0
    for chunk in chunks:
        if not any(key.startswith(HIDDEN[which]) for key in chunk.marks):
            words.append(chunk.words)
            places.extend(range(at, at + len(chunk.words)))
        at += len(chunk.words)
    places.append(at)
    text = "".join(words)
    return list(_signs(field, lines_of(text) if prose else _plain_lines(text), places))


def _signs(field: str, lines: Sequence[Line], places: Sequence[int]) -> Iterator[Sign]:
    for number, line in enumerate(lines):
        for text, look, at in line.glyphs:
            yield Sign(text, field, places[at], look)
        until = lines[number + 1].words if number + 1 < len(lines) else line.end
        yield Sign(
            "\n",
            field,
            places[line.end],
            style=line.style,
            start=places[line.start],
            words=places[line.words],
            until=places[until],
        )


def _taken_back(field: str, chunks: Sequence[Chunk]) -> Iterator[Sign]:
    """What one person would put in and another one take out again stands in neither reading."""
    at = 0
    for chunk in chunks:
        kinds_of = {key.partition(":")[0] + ":" for key in chunk.marks}
        if {INSERTION, DELETION} <= kinds_of:
            for place, text in enumerate(chunk.words, at):
                if text != "\n":
                    yield Sign(text, field, place)
        at += len(chunk.words)


class _Made:
    """The marks of a text, by place."""

    def __init__(self, chunks: Sequence[Chunk], named: Named) -> None:
        self._named = named
        self._starts: list[int] = []
        self._marks: list[Marks] = []
        self._text = "".join(chunk.words for chunk in chunks)
        at = 0
        for chunk in chunks:
            self._starts.append(at)
            self._marks.append(chunk.marks)
            at += len(chunk.words)

    def together(self, original: list[Sign], accepted: list[Sign], back: Iterable[Sign]) -> Iterator[Sign]:
        """All signs by their places; those that stand in both readings once."""
        one, other, gone = iter(original), iter(accepted), iter(back)
        was, would, lost = next(one, None), next(other, None), next(gone, None)
        while was or would or lost:
            first = min(sign.at for sign in (was, would, lost) if sign)
            if lost and lost.at == first:
                lost.put, lost.cut = self.pen(first, INSERTION), self.pen(first, DELETION)
                yield lost
                lost = next(gone, None)
            elif was and would and (was.at == would.at == first or self._one_end(was, would)):
                yield from self._both(was, would)
                was, would = next(one, None), next(other, None)
            elif was and was.at == first:
                was.cut = self.pen(first, DELETION)
                yield was
                was = next(one, None)
            elif would:
                would.put = self.pen(first, INSERTION)
                yield would
                would = next(other, None)

    def _one_end(self, was: Sign, would: Sign) -> bool:
        """Whether both are the end of one paragraph, of which only a blank line would come or go."""
        between = self._text[min(was.at, would.at) : max(was.at, would.at)]
        return was.ends and would.ends and not between.strip()

    def _both(self, was: Sign, would: Sign) -> Iterator[Sign]:
        if was.text != would.text:  # a soft wrap that becomes the end of a paragraph, or the other way round
            was.cut = would.put = self.near(was.at)
            yield from (was, would)
            return
        if was.look != would.look:
            would.was, would.changed = was.look, self.near(was.at)
        if was.style != would.style:
            would.was_style, would.changed = was.style, self.near(was.start)
        yield would

    def pen(self, at: int, prefix: str) -> Pen:
        """Whose mark of this kind is on the sign; of one that comes or goes with a mark beside it, who made that."""
        return self._of(self._chunk(at), prefix) or self.near(at)

    def near(self, at: int) -> Pen:
        """Who made the mark that is nearest to a place."""
        number = self._chunk(at)
        for apart in range(len(self._marks)):
            for here in (number - apart, number + apart):
                if 0 <= here < len(self._marks) and (pen := self._of(here, INSERTION) or self._of(here, DELETION)):
                    return pen
        return Pen("")

    def _chunk(self, at: int) -> int:
        return max(bisect_right(self._starts, at) - 1, 0)

    def _of(self, number: int, prefix: str) -> Pen | None:
        for key, said in self._marks[number].items():
            if key.startswith(prefix):
                told: Mapping[str, Any] = said if isinstance(said, Mapping) else {}
                return Pen(self._named(str(told.get("by", ""))), str(told.get("at", "")), key.partition(":")[2])
        return None


# Lines


def _plain_lines(text: str) -> list[Line]:
    glyphs = tuple((" " if c == "\n" else c, PLAIN, n) for n, c in enumerate(text))
    return [Line(Style(), 0, 0, len(text), glyphs)]


def lines_of(text: str) -> list[Line]:
    """The paragraphs of a text in the news dialect, in their order; definitions of links are none."""
    rows = text.split("\n")
    told = list(kinds(rows))
    starts = [0]
    for row in rows:
        starts.append(starts[-1] + len(row) + 1)
    links = {kind.label: kind.target for kind in told if kind.name == "definition"}
    defined = {*links, *("^" + kind.label for kind in told if kind.name == "footnote")}
    return [
        line
        for group in _groups(rows, told)
        for line in _lines([(rows[n], told[n], starts[n]) for n in group], defined, links)
    ]


_Row = tuple[str, LineKind, int]
_OWN = ("heading", "item", "photo", "section_break", "footnote", "definition", "table")
_CLOSED = ("heading", "photo", "section_break", "definition", "table")
"""Kinds of lines that begin a paragraph, and after which nothing goes on."""


def _groups(rows: Sequence[str], told: Sequence[LineKind]) -> Iterator[list[int]]:
    """The lines that are one paragraph, or one row of a table."""
    group: list[int] = []
    for n, kind in enumerate(told):
        blank = _is_blank(kind)
        apart = blank or kind.name in _OWN or _begins(kind) or (n and told[n - 1].name in _CLOSED)
        if group and (apart or _is_credit(rows, told, n)):
            yield group
            group = []
        if not blank and not _is_below_head(rows, told, n):
            group.append(n)
    if group:
        yield group


def _is_blank(kind: LineKind) -> bool:
    return kind.name == "blank" or (kind.inner is not None and _is_blank(kind.inner))


def _begins(kind: LineKind) -> bool:
    return kind.begins or (kind.inner is not None and _begins(kind.inner))


def _is_below_head(rows: Sequence[str], told: Sequence[LineKind], n: int) -> bool:
    """Whether it only says how the columns of a table are set."""
    return bool(n) and told[n].name == told[n - 1].name == "table" and told[n - 1].begins and is_delimiter(rows[n])


def _is_credit(rows: Sequence[str], told: Sequence[LineKind], n: int) -> bool:
    """The last line of a quotation that says whose words it is."""
    kind = told[n]
    last = n + 1 == len(rows) or not told[n + 1].quotes or told[n + 1].begins
    return bool(kind.quotes) and not kind.begins and last and rows[n][kind.text_at :].startswith(CREDIT_DASHES)


def _lines(rows: list[_Row], defined: Container[str], links: Mapping[str, str]) -> Iterator[Line]:
    row, kind, start = rows[0]
    end = rows[-1][2] + len(rows[-1][0])
    match kind.name:
        case "definition":
            return
        case "photo":
            yield Line(Style("photo"), start, start, end, ((THING, Look(thing=f"photo:{kind.photo}"), start),))
        case "section_break":
            yield Line(Style("rule"), start, start, end, ((THING, Look(thing="rule"), start),))
        case "table":
            for column, (first, last) in enumerate(cells(row)):
                glyphs = _glyphs(row[first:last], start + first, defined, links)
                style = Style("cell", column, number=int(kind.begins))
                bar = last + len(row[last:]) - len(row[last:].lstrip(" \t"))
                yield Line(style, start + first, start + first, start + bar, tuple(glyphs))
        case _:
            yield Line(_style(row, kind), start, start + kind.text_at, end, _paragraph(rows, defined, links))


def _style(row: str, kind: LineKind) -> Style:
    if kind.name == "heading":
        return Style("heading", max(kind.level, 2))
    if kind.name == "item":
        return Style("item", kind.level, kind.ordered, kind.number)
    if kind.name == "footnote":
        return Style("note", label=kind.label)
    if kind.quotes:
        if not kind.begins and row[kind.text_at :].startswith(CREDIT_DASHES):
            return Style("credit", int(kind.pull))
        return Style("pull" if kind.pull else "quote")
    return Style()


def _paragraph(rows: list[_Row], defined: Container[str], links: Mapping[str, str]) -> tuple[Glyph, ...]:
    """The signs of a paragraph; a soft wrap is a blank."""
    text = "\n".join(row[kind.text_at :] for row, kind, _ in rows)
    places = [start + n for row, kind, start in rows for n in range(kind.text_at, len(row) + 1)]
    return tuple((glyph, look, places[at]) for glyph, look, at in _glyphs(text, 0, defined, links))


def _glyphs(text: str, shift: int, defined: Container[str], links: Mapping[str, str]) -> Iterator[Glyph]:
    """What readers see of marked words, sign by sign."""
    looks, hidden = [PLAIN] * len(text), set[int]()
    for mark in scan(text, defined):
        hidden.update(range(*mark.opening), range(*mark.closing))
        if mark.kind in ("footnote_ref", "break"):
            hidden.update(range(mark.start, mark.end + (mark.kind == "break")))
            thing = f"note:{mark.target}" if mark.kind == "footnote_ref" else "break"
            looks[mark.start] = replace(looks[mark.start], thing=thing)
            continue
        for n in range(mark.opening[1], mark.closing[0]):
            looks[n] = _with(looks[n], mark, links)
    for n, c in enumerate(text):
        if looks[n].thing:
            yield THING, looks[n], shift + n
        elif n not in hidden:
            yield " " if c == "\n" else c, looks[n], shift + n


def _with(look: Look, mark: Mark, links: Mapping[str, str]) -> Look:
    match mark.kind:
        case "strong":
            return replace(look, strong=True)
        case "emphasis":
            return replace(look, emphasis=True)
        case "link":
            target = links.get(mark.target[1:], "") if mark.target.startswith("[") else mark.target
            return replace(look, link=target)
        case "ruby":
            return replace(look, ruby=mark.target)
        case _:
            return look


# As a document shows them


def laid_out(signs: Iterable[Sign], photos: Container[str]) -> tuple[list[Sign], dict[str, list[Sign]]]:
    """The signs of the copy without those of its footnotes, and these by their label. Lines of photos that the story
    does not have show nothing."""
    main: list[Sign] = []
    notes: dict[str, list[Sign]] = {}
    line: list[Sign] = []
    for sign in signs:
        line.append(sign)
        if not sign.ends:
            continue
        if sign.style.kind == "note":
            notes.setdefault(sign.style.label, []).extend(line)
        elif sign.style.kind != "photo" or any(_photo_of(each) in photos for each in line):
            main += line
        line = []
    return main, notes


def _photo_of(sign: Sign) -> str:
    return sign.look.thing.removeprefix("photo:") if sign.look.thing.startswith("photo:") else ""


def cited(signs: Iterable[Sign], notes: Mapping[str, Sequence[Sign]]) -> Iterator[str]:
    """The labels of the footnotes in the order in which the copy refers to them."""
    for sign in signs:
        label = sign.look.thing.removeprefix("note:")
        if label != sign.look.thing and label in notes:
            yield label
