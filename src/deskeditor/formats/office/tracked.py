"""Signs as WordprocessingML with tracked changes (ECMA-376 part 1, 17.13.5) and the ranges of comments.

What somebody would put in is `w:ins`, what they would take out `w:del`; the end of a paragraph is tracked in the
properties of its mark, another look in `w:rPrChange`, another kind of paragraph in `w:pPrChange`. Every change says who
made it and when.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, groupby

from deskeditor.formats.content import Figure, Run
from deskeditor.formats.format import Copy
from deskeditor.formats.office.comments import moment
from deskeditor.formats.office.direction import directed
from deskeditor.formats.office.markup import said, tag
from deskeditor.formats.office.word_body import BULLETS, DEEPEST, Body
from deskeditor.formats.office.word_styles import IDS
from deskeditor.formats.proposed import Pen, Remark
from deskeditor.formats.signs import THING, Look, Sign, Style

QUOTES = {"quote": "Quote", "pull": "Intense Quote", "credit": "Quote Credit"}


@dataclass
class Tracked:
    """Writes signs. `notes`: the signs of each footnote by its label; `remarks`: where their words begin and end."""

    copy: Copy
    body: Body
    notes: Mapping[str, Sequence[Sign]] = field(default_factory=dict)
    remarks: Sequence[Remark] = ()
    cited: list[str] = field(default_factory=list)
    """The label of the footnote behind each reference."""
    _ids: "count[int]" = field(default_factory=lambda: count(1))
    _written: set[int] = field(default_factory=set)
    """The comments that have a place."""

    def paragraphs(self, signs: Iterable[Sign], style: str = "", first: str = "") -> Iterator[str]:
        """`style`: that of all paragraphs, when they have none of their own; `first`: what stands before the words."""
        rows: list[tuple[Sign, str]] = []
        for line, end in _lines(self._with_remarks(signs)):
            if end.style.kind == "cell":
                if rows and end.style.number and not end.style.level and not rows[-1][0].style.number:
                    yield self._table(rows)  # another one right below it
                    rows = []
                rows.append((end, self._inside(line)))
                continue
            if rows:
                yield self._table(rows)
                rows = []
            if first and end.style.kind in ("", "note"):
                yield self._paragraph(end, first + self._inside(line), style)
                first = ""
            elif end.style.kind == "photo":
                yield from self._photo(line, end)
            else:
                yield self._paragraph(end, self._inside(line), style)
        if rows:
            yield self._table(rows)

    def unplaced(self) -> str:
        """The references of comments that are about nothing in the document."""
        left = [n for n in range(len(self.remarks)) if n not in self._written]
        self._written.update(left)
        return "".join(_opened(n) for n in left) + "".join(_closed(n) for n in left)

    def footnotes(self, body: Body) -> str:
        """The footnotes of `word/footnotes.xml`, without those that only divide."""
        self.body = body
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        mark += '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        return "".join(
            tag("w:footnote", {"w:id": id}, *self.paragraphs(self.notes[label], "footnote text", mark))
            for id, label in enumerate(self.cited, 1)
        )

    # Comments

    def _with_remarks(self, signs: Iterable[Sign]) -> Iterator[Sign | str]:
        """The signs, with the beginnings and the ends of what is commented on between them."""
        signs = list(signs)
        names = {sign.field for sign in signs}
        own = [(n, r) for n, r in enumerate(self.remarks) if r.field in names and r.start >= 0]
        opens, closes = _ends(signs, own)
        self._written.update(n for each in opens.values() for n in each)
        for at, sign in enumerate(signs):
            yield from map(_opened, opens.get(at, ()))
            yield sign
            yield from map(_closed, closes.get(at, ()))

    # Paragraphs

    def _paragraph(self, end: Sign, inside: str, style: str) -> str:
        if end.style.kind == "rule":
            style = "Separator"
        now = self._properties(end.style, style)
        changed = ""
        if end.was_style is not None:
            old = tag("w:pPr", {}, self._properties(end.was_style, style, again=True))
            changed = tag("w:pPrChange", self._said(end.changed), old)
        properties = now + self._mark(end) + changed
        return tag("w:p", {}, tag("w:pPr", {}, properties) if properties else "", inside)

    def _properties(self, kind: Style, style: str, *, again: bool = False) -> str:
        """`again`: of a paragraph that is not one of its list any more."""
        name, numbering, indent = style, "", ""
        match kind.kind:
            case "heading":
                name = f"heading {kind.level}"
            case "quote" | "pull" | "credit":
                name = QUOTES[kind.kind]
            case "item":
                name = "List Number" if kind.ordered else "List Bullet"
                numbering = self._numbering(kind, again)
        known = tag("w:pStyle", {"w:val": IDS[name]}) if name else ""
        return known + numbering + ("<w:bidi/>" if self.body.right_to_left else "") + indent

    def _numbering(self, kind: Style, again: bool) -> str:
        if kind.ordered and not again and (kind.number == 1 or not self.body.numbered):
            self.body.numbered.append(max(kind.number, 1))
        number = BULLETS + len(self.body.numbered) if kind.ordered else BULLETS
        level = min(kind.level - 1, DEEPEST)
        return tag("w:numPr", {}, tag("w:ilvl", {"w:val": level}), tag("w:numId", {"w:val": number}))

    def _mark(self, end: Sign) -> str:
        """Whether the end of the paragraph is put in or taken out (17.13.5.15, 17.13.5.20)."""
        made = (("w:ins", end.put), ("w:del", end.cut))
        inside = "".join(tag(name, self._said(pen)) for name, pen in made if pen)
        return tag("w:rPr", {}, inside) if inside else ""

    def _photo(self, line: Sequence[Sign | str], end: Sign) -> Iterator[str]:
        thing = next((s.look.thing for s in line if isinstance(s, Sign)), "").partition(":")[2]
        photo = next((p for p in self.copy.story.photos if p.name == thing), None)
        figures = []
        if photo is not None:
            figures = list(self.body.shown(Figure(photo, self.copy.picture_of(photo)), "Photo"))
        for number, (style, start) in enumerate(figures):
            whose = end if number == len(figures) - 1 else Sign("\n", end.field, end.at, put=end.put, cut=end.cut)
            shown = self._wrapped(start, end.put, end.cut) if style == "Photo" else start
            yield self._paragraph(whose, shown, style)

    # Tables

    def _table(self, cells: Sequence[tuple[Sign, str]]) -> str:
        rows: list[list[tuple[Sign, str]]] = []
        for cell in cells:
            if not rows or not cell[0].style.level:
                rows.append([])
            rows[-1].append(cell)
        columns = max(map(len, rows))
        width = 9072 // columns
        told = tag(
            "w:tblPr",
            {},
            '<w:tblStyle w:val="TableGrid"/>' + ("<w:bidiVisual/>" if self.body.right_to_left else ""),
            '<w:tblW w:w="5000" w:type="pct"/>',
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"/>',
        )
        grid = tag("w:tblGrid", {}, tag("w:gridCol", {"w:w": width}) * columns)
        written = "".join(self._row(row, width) for row in rows)
        # A paragraph after it: two tables that touch are one to Word.
        return tag("w:tbl", {}, told, grid, written) + self.body.paragraph("Table Text", ())

    def _row(self, row: Sequence[tuple[Sign, str]], width: int) -> str:
        head = bool(row[0][0].style.number)
        style = "Table Heading" if head else "Table Text"
        made = ""
        for name, pens in (("w:ins", [end.put for end, _ in row]), ("w:del", [end.cut for end, _ in row])):
            if all(pens):
                made += tag(name, self._said(pens[0]))
        told = ("<w:cantSplit/><w:tblHeader/>" if head else "") + made
        size = tag("w:tcPr", {}, tag("w:tcW", {"w:w": width, "w:type": "dxa"}))
        look = tag("w:pPr", {}, self._properties(Style(), style))
        cells = (tag("w:tc", {}, size, tag("w:p", {}, look, inside)) for _, inside in row)
        return tag("w:tr", {}, tag("w:trPr", {}, told) if told else "", *cells)

    # Words

    def _inside(self, line: Sequence[Sign | str]) -> str:
        pieces: list[str] = []
        for link, group in groupby(line, key=lambda one: one.look.link if isinstance(one, Sign) else ""):
            words = "".join(self._pieces(list(group)))
            pieces.append(tag("w:hyperlink", {"r:id": self.body.relation(link)}, words) if link else words)
        return "".join(pieces)

    def _pieces(self, line: Sequence[Sign | str]) -> Iterator[str]:
        for key, group in groupby(line, key=_alike):
            if isinstance(key, str):
                yield from (one for one in group if isinstance(one, str))
                continue
            signs = [one for one in group if isinstance(one, Sign)]
            yield self._run(signs[0], "".join(sign.text for sign in signs))

    def _run(self, like: Sign, text: str) -> str:
        gone = like.cut is not None
        if text.startswith(THING):
            written = self._thing(like) * len(text)
        elif like.look.ruby:
            written = self.body.runs((Run(text, ruby=like.look.ruby),))
        else:
            written = "".join(
                tag("w:r", {}, self._look(like, right), _text(piece, gone))
                for piece, right in directed(text, self.body.right_to_left)
            )
        return self._wrapped(written, like.put, like.cut) if written else ""

    def _thing(self, like: Sign) -> str:
        kind, _, name = like.look.thing.partition(":")
        match kind:
            case "break":
                return "<w:r><w:br/></w:r>"
            case "rule":
                return tag("w:r", {}, _text("* * *", like.cut is not None))
            case "note" if name in self.notes:
                self.cited.append(name)
                look = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                return tag("w:r", {}, look, tag("w:footnoteReference", {"w:id": len(self.cited)}))
        return ""

    def _wrapped(self, runs: str, put: Pen | None, cut: Pen | None) -> str:
        if cut is not None:
            runs = tag("w:del", self._said(cut), runs)
        return tag("w:ins", self._said(put), runs) if put is not None else runs

    def _look(self, sign: Sign, right_to_left: bool) -> str:
        inside = _look(sign.look, right_to_left)
        if sign.was is not None and _look(sign.was, right_to_left) != inside:
            inside += tag("w:rPrChange", self._said(sign.changed), tag("w:rPr", {}, _look(sign.was, right_to_left)))
        return tag("w:rPr", {}, inside) if inside else ""

    def _said(self, pen: Pen | None) -> dict[str, str | int]:
        by, at = (pen.by, pen.at) if pen else ("", "")
        return {"w:id": next(self._ids) + 1000, "w:author": by or "?", "w:date": moment(at)}


def _alike(one: Sign | str) -> object:
    """Signs with the same key are one run."""
    if isinstance(one, str):
        return one
    thing = one.look.thing
    return (one.put, one.cut, one.look, one.was, one.changed, (thing, one.at) if thing else "")


def _lines(signs: Iterable[Sign | str]) -> Iterator[tuple[list[Sign | str], Sign]]:
    line: list[Sign | str] = []
    waiting: list[tuple[list[Sign | str], Sign]] = []
    for one in signs:
        if isinstance(one, Sign) and one.ends:
            yield from waiting
            waiting = [(line, one)]
            line = []
        elif waiting and isinstance(one, str) and not line and one.startswith("<w:commentRangeEnd"):
            waiting[0][0].append(one)  # behind the end of a paragraph there is no place for it
        else:
            line.append(one)
    yield from waiting


def _ends(
    signs: Sequence[Sign], remarks: Iterable[tuple[int, Remark]]
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Before and behind which signs the words of each comment begin and end."""
    opens: dict[int, list[int]] = {}
    closes: dict[int, list[int]] = {}
    places = [sign.at for sign in signs]
    for number, remark in remarks:
        first, last = bisect_left(places, remark.start), bisect_left(places, remark.end) - 1
        while first < last and signs[first].ends:
            first += 1
        if first <= last and not signs[first].ends:
            opens.setdefault(first, []).append(number)
            closes.setdefault(last, []).append(number)
    return opens, closes


def _opened(number: int) -> str:
    return tag("w:commentRangeStart", {"w:id": number})


def _closed(number: int) -> str:
    return tag("w:commentRangeEnd", {"w:id": number}) + tag("w:r", {}, tag("w:commentReference", {"w:id": number}))


def _look(look: Look, right_to_left: bool) -> str:
    return "".join(
        (
            '<w:rStyle w:val="Hyperlink"/>' if look.link else "",
            "<w:b/><w:bCs/>" if look.strong else "",
            "<w:i/><w:iCs/>" if look.emphasis else "",
            "<w:rtl/>" if right_to_left else "",
        )
    )


def _text(text: str, gone: bool) -> str:
    name = "w:delText" if gone else "w:t"
    pieces = text.split("\t")
    return "<w:tab/>".join(f'<{name} xml:space="preserve">{said(piece)}</{name}>' if piece else "" for piece in pieces)
