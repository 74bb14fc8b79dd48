"""The blocks of a story as WordprocessingML (ECMA-376 part 1).

Every run says its direction, every picture its alternative text, and every block has the style that Word has for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from deskeditor.formats.content import (
    Block,
    Content,
    Embed,
    Figure,
    Heading,
    Item,
    List,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
)
from deskeditor.formats.office.direction import directed, held, is_turned
from deskeditor.formats.office.embedded import Embedded, embedded
from deskeditor.formats.office.markup import said, tag
from deskeditor.formats.office.parts import Line
from deskeditor.formats.office.word_styles import IDS
from deskeditor.formats.photos.pictures import Picture
from deskeditor.news.languages import direction_of
from deskeditor.news.published import PublishedPhoto

EMU_PER_PIXEL = 9525
"""English Metric Units in a pixel of 1/96 inch."""
WIDEST_EMU = 5_760_000
"""16 cm: a page of A4 without its margins."""
TALLEST_EMU = 7_200_000
DEEPEST = 8
"""Lists in lists; Word numbers nine levels."""
OF_THE_COPY = frozenset(
    {"", "Quote", "Intense Quote", "List Bullet", "List Number", "List Continue", "footnote text"}
    | {f"heading {level}" for level in range(2, 7)}
)
"""The styles of paragraphs that may run the other way than the story; a cell or a caption keeps to the side of its
neighbours."""
BULLETS = 1
"""The number of the one bulleted list; every numbered list has a number of its own, so that it starts anew."""
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)


@dataclass
class Body:
    """Writes blocks, and gathers what they refer to outside of the text: addresses, pictures, numbered lists."""

    right_to_left: bool = False
    language: str = ""
    links: dict[str, str] = field(default_factory=dict)
    """Relation id by address."""
    pictures: dict[str, tuple[str, Embedded]] = field(default_factory=dict)
    """Relation id and file, by the photo's name."""
    numbered: list[int] = field(default_factory=list)
    """The first number of each numbered list; the list's own number is its place here and BULLETS + 1."""
    cited: list[int] = field(default_factory=list)
    """The note behind each footnote reference: a note that is referred to twice is there twice, as Word wants it."""
    _drawn: int = 0

    def whole(self, content: Content, before: Iterable[Line], after: Iterable[Line]) -> str:
        return "".join(
            (
                *map(self.line, before),
                *(self._figure(content.lead, "Lead Photo") if content.lead else ()),
                *self.blocks(content.blocks),
                *(piece for figure in content.gallery for piece in self._figure(figure, "Gallery Photo")),
                *map(self.line, after),
            )
        )

    def notes(self, notes: Iterable[Note], cited: Sequence[int]) -> str:
        """The footnotes of `word/footnotes.xml` in the order of `cited`, without those that only divide."""
        known = {note.number: note for note in notes}
        return "".join(self._note(id, known[number]) for id, number in enumerate(cited, 1) if number in known)

    def line(self, line: Line) -> str:
        return self.paragraph(line.style, (Run(line.text, link=line.link),))

    def blocks(self, blocks: Iterable[Block], style: str = "", indent: int = 0) -> Iterator[str]:
        for block in blocks:
            match block:
                case Paragraph(runs):
                    yield self.paragraph(style, runs, self._indent(indent))
                case Heading(level, runs):
                    yield self.paragraph(f"heading {level}", runs)
                case List():
                    yield from self._list(block, 0)
                case Table():
                    yield self._table(block)
                case Quote(inner, credit, pull):
                    yield from self.blocks(inner, "Intense Quote" if pull else "Quote")
                    if credit:
                        yield self.paragraph("Quote Credit", credit)
                case Figure():
                    yield from self._figure(block, "Photo")
                case Embed(url):
                    yield self.paragraph("Embed", (Run(url, link=url),))
                case Rule():
                    yield self.paragraph("Separator", (Run("* * *"),))

    def paragraph(self, style: str, runs: Iterable[Run], more: str = "", start: str = "") -> str:
        """`more`: further properties as XML; `start`: what stands before the words."""
        known = tag("w:pStyle", {"w:val": IDS[style]}) if style else ""
        runs = tuple(runs)
        turned = is_turned(runs, self.right_to_left) if style in OF_THE_COPY else self.right_to_left
        direction = "<w:bidi/>" if turned else '<w:bidi w:val="0"/>' if self.right_to_left else ""
        # The order of properties is the schema's (CT_PPrBase): style, numbering, direction, indent, alignment.
        numbering, aligned = (more, "") if more.startswith("<w:numPr>") else ("", more)
        properties = known + numbering + direction + aligned
        return tag("w:p", {}, tag("w:pPr", {}, properties) if properties else "", start, self.runs(runs, turned))

    def runs(self, runs: Iterable[Run], turned: bool = False) -> str:
        """`turned`: the paragraph around runs from right to left."""
        pieces = []
        for link, linked in groupby(runs, key=lambda run: run.link):
            words = "".join(self._run(run, turned) for run in linked)
            pieces.append(tag("w:hyperlink", {"r:id": self.relation(link)}, words) if link else words)
        return "".join(pieces)

    def relation(self, address: str) -> str:
        """The id by which the words refer to an address outside of the document."""
        return self.links.setdefault(address, f"link{len(self.links) + 1}")

    def _run(self, run: Run, turned: bool) -> str:
        if run.line_break:
            return "<w:r><w:br/></w:r>"
        if run.note:
            look = tag("w:rPr", {}, '<w:rStyle w:val="FootnoteReference"/>')
            self.cited.append(run.note)
            return tag("w:r", {}, look, tag("w:footnoteReference", {"w:id": len(self.cited)}))
        if run.ruby:
            return self._ruby(run)
        return self._words(run.text, run, turned)

    def _words(self, text: str, run: Run, turned: bool) -> str:
        if run.language:
            text, turned = held(text, run.language), direction_of(run.language) == "rtl"
        return "".join(tag("w:r", {}, _look(run, right), _text(piece)) for piece, right in directed(text, turned))

    def _ruby(self, run: Run) -> str:
        told = (
            '<w:rubyAlign w:val="distributeSpace"/><w:hps w:val="11"/><w:hpsRaise w:val="20"/>'
            '<w:hpsBaseText w:val="22"/>' + tag("w:lid", {"w:val": self.language or "und"})
        )
        small = tag("w:r", {}, '<w:rPr><w:sz w:val="11"/></w:rPr>', _text(run.ruby))
        return tag(
            "w:r",
            {},
            tag(
                "w:ruby",
                {},
                tag("w:rubyPr", {}, told),
                tag("w:rt", {}, small),
                tag("w:rubyBase", {}, tag("w:r", {}, _look(run, False), _text(run.text))),
            ),
        )

    def _indent(self, level: int) -> str:
        return tag("w:ind", {"w:left": 720 * level}) if level else ""

    def _list(self, list_: List, level: int) -> Iterator[str]:
        number = BULLETS
        if list_.ordered:
            self.numbered.append(list_.start)
            number = BULLETS + len(self.numbered)
        for item in list_.items:
            yield from self._item(item, list_.ordered, number, min(level, DEEPEST))

    def _item(self, item: Item, ordered: bool, number: int, level: int) -> Iterator[str]:
        counted = tag("w:numPr", {}, tag("w:ilvl", {"w:val": level}), tag("w:numId", {"w:val": number}))
        style = "List Number" if ordered else "List Bullet"
        if not item.blocks or not isinstance(item.blocks[0], Paragraph):
            yield self.paragraph(style, (), counted)
        for place, block in enumerate(item.blocks):
            match block:
                case List():
                    yield from self._list(block, level + 1)
                case Paragraph(runs) if place == 0:
                    yield self.paragraph(style, runs, counted)
                case Paragraph(runs):
                    yield self.paragraph("List Continue", runs, self._indent(level + 1))
                case _:
                    yield from self.blocks((block,), "", level + 1)

    def _table(self, table: Table) -> str:
        width = 9072 // max(1, len(table.align))
        visual = "<w:bidiVisual/>" if self.right_to_left else ""
        told = tag(
            "w:tblPr",
            {},
            '<w:tblStyle w:val="TableGrid"/>' + visual + '<w:tblW w:w="5000" w:type="pct"/>',
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"/>',
        )
        grid = tag("w:tblGrid", {}, tag("w:gridCol", {"w:w": width}) * len(table.align))
        head = self._row(table.head, table, "Table Heading", width) if table.head else ""
        rows = (self._row(row, table, "Table Text", width) for row in table.rows)
        # A paragraph after it: two tables that touch are one to Word.
        return tag("w:tbl", {}, told, grid, head, *rows) + self.paragraph("Table Text", ())

    def _row(self, cells: Sequence[Runs], table: Table, style: str, width: int) -> str:
        top = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if style == "Table Heading" else ""
        sides = (*table.align, *[""] * len(cells))
        return tag("w:tr", {}, top, *(self._cell(*cell, style, width) for cell in zip(cells, sides, strict=False)))

    def _cell(self, runs: Runs, side: str, style: str, width: int) -> str:
        # "right" is the far side, also of a paragraph from right to left (17.3.1.13).
        told = tag("w:jc", {"w:val": {"center": "center", "end": "right"}[side]}) if side else ""
        size = tag("w:tcPr", {}, tag("w:tcW", {"w:w": width, "w:type": "dxa"}))
        return tag("w:tc", {}, size, self.paragraph(style, runs, told))

    def figure(self, photo: PublishedPhoto, picture: Picture | None, style: str) -> Iterator[str]:
        """A photo with its caption, in paragraphs of its own."""
        yield from self._figure(Figure(photo, picture), style)

    def _figure(self, figure: Figure, style: str) -> Iterator[str]:
        for name, start in self.shown(figure, style):
            yield self.paragraph(name, (), start=start)

    def shown(self, figure: Figure, style: str) -> Iterator[tuple[str, str]]:
        """The paragraphs of a photo: the name of the style of each, and what stands in it."""
        photo = figure.photo
        if figure.picture is not None:
            yield style, self._drawing(figure.picture)
        if photo.caption.strip() or photo.credit.strip():
            caption = self._words(photo.caption, Run(), self.right_to_left)
            yield "caption", caption + self._credit(photo.credit, bool(photo.caption.strip()))

    def _credit(self, credit: str, after_caption: bool) -> str:
        if not credit.strip():
            return ""
        blank = _run_of("", " ") if after_caption else ""
        pieces = directed(credit, self.right_to_left)
        look = '<w:rStyle w:val="Credit"/>'
        return blank + "".join(_run_of(look + ("<w:rtl/>" if right else ""), piece) for piece, right in pieces)

    def _drawing(self, picture: Picture) -> str:
        photo = picture.photo
        self._drawn += 1
        if photo.name not in self.pictures:
            self.pictures[photo.name] = (f"photo{len(self.pictures) + 1}", embedded(picture))
        relation, file = self.pictures[photo.name]
        return tag("w:r", {}, tag("w:drawing", {}, _inline(relation, file, self._drawn)))

    def _note(self, id: int, note: Note) -> str:
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' + _run_of("", " ")
        first, *rest = note.blocks or (Paragraph(()),)
        runs = first.runs if isinstance(first, Paragraph) else ()
        others = rest if isinstance(first, Paragraph) else note.blocks
        return tag(
            "w:footnote",
            {"w:id": id},
            self.paragraph("footnote text", runs, start=mark),
            *self.blocks(others, "footnote text"),
        )


def _look(run: Run, right_to_left: bool) -> str:
    style = "Dateline" if run.dateline else "Hyperlink" if run.link else ""
    # The order is the schema's (EG_RPrBase). Word reads the language of right-to-left words in `w:bidi`.
    spoken = {"w:bidi" if direction_of(run.language) == "rtl" else "w:val": run.language} if run.language else {}
    properties = (
        tag("w:rStyle", {"w:val": style}) if style else "",
        "<w:b/><w:bCs/>" if run.strong else "",
        "<w:i/><w:iCs/>" if run.emphasis else "",
        "<w:rtl/>" if right_to_left else "",
        tag("w:lang", spoken) if spoken else "",
    )
    return tag("w:rPr", {}, *properties) if any(properties) else ""


def _run_of(look: str, text: str) -> str:
    return tag("w:r", {}, tag("w:rPr", {}, look) if look else "", _text(text))


def _text(text: str) -> str:
    """Words, with each tab as the element that Word wants for it; a line end in a text is a blank."""
    pieces = text.replace("\n", " ").split("\t")
    return "<w:tab/>".join(f'<w:t xml:space="preserve">{said(piece)}</w:t>' if piece else "" for piece in pieces)


def _inline(relation: str, file: Embedded, number: int) -> str:
    """A picture in the line (20.4.2.8), with its alternative text; its name is the photo's."""
    photo = file.picture.photo
    width, height = _extent(file.width, file.height)
    told: dict[str, str | int] = {"id": number, "name": photo.name, "descr": file.alt}
    size = {"cx": width, "cy": height}
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    shape = tag(
        "pic:pic",
        {"xmlns:pic": f"{drawing}/picture"},
        tag("pic:nvPicPr", {}, tag("pic:cNvPr", told), "<pic:cNvPicPr/>"),
        tag("pic:blipFill", {}, tag("a:blip", {"r:embed": relation}), "<a:stretch><a:fillRect/></a:stretch>"),
        tag(
            "pic:spPr",
            {},
            tag("a:xfrm", {}, '<a:off x="0" y="0"/>', tag("a:ext", size)),
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
        ),
    )
    return tag(
        "wp:inline",
        {"distT": 0, "distB": 0, "distL": 0, "distR": 0},
        tag("wp:extent", size),
        tag("wp:docPr", told, _DECORATIVE if photo.decorative else ""),
        tag("wp:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", {"noChangeAspect": 1})),
        tag(
            "a:graphic",
            {},
            tag("a:graphicData", {"uri": f"{drawing}/picture"}, shape),
        ),
    )


def _extent(width: int, height: int) -> tuple[int, int]:
    """The size on paper in EMU, in proportion and never larger than the page."""
    wide, tall = max(1, width) * EMU_PER_PIXEL, max(1, height) * EMU_PER_PIXEL
    share = min(1.0, WIDEST_EMU / wide, TALLEST_EMU / tall)
    return round(wide * share), round(tall * share)
