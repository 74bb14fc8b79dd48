"""The blocks of a story as an OpenDocument text (ODF 1.3 part 3)."""

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
from deskeditor.formats.office.direction import held, is_turned
from deskeditor.formats.office.embedded import Embedded, embedded
from deskeditor.formats.office.markup import said, tag
from deskeditor.formats.office.parts import Line
from deskeditor.formats.office.text_styles import BULLETS, COUNTS, near, spoken, style_id
from deskeditor.formats.photos.pictures import Picture
from deskeditor.news.languages import direction_of

LANGUAGE = "Language_"
"""What the names of the styles of words in another language begin with."""
TURNED = "Turned_"
OF_THE_COPY = frozenset(
    {"Text body", "Quotations", "Pull Quote", "List Contents", "Footnote"}
    | {f"Heading {level}" for level in range(2, 7)}
)
"""The styles of paragraphs that may run the other way than the story."""
CM_PER_PIXEL = 2.54 / 96
WIDEST_CM, TALLEST_CM = 16.0, 20.0


@dataclass
class Body:
    """Writes blocks, and gathers the pictures in them. A footnote stands where the words refer to it."""

    notes: dict[int, Note] = field(default_factory=dict)
    pictures: dict[str, tuple[str, Embedded]] = field(default_factory=dict)
    """Path in the package and file, by the photo's name."""
    right_to_left: bool = False
    """Whether the story runs so."""
    turned: dict[str, None] = field(default_factory=dict)
    """The styles of paragraphs that run the other way; each has one of its own that says so (`automatic`)."""
    languages: dict[str, None] = field(default_factory=dict)
    """The tags of words in another language than the story's; each has a style of its own (`automatic`)."""
    _cited: int = 0
    _drawn: int = 0
    _tables: int = 0

    def whole(self, content: Content, before: Iterable[Line], after: Iterable[Line]) -> str:
        self.notes = {note.number: note for note in content.notes}
        return "".join(
            (
                *map(self.line, before),
                *(self._figure(content.lead, "Lead Photo") if content.lead else ()),
                *self.blocks(content.blocks),
                *(piece for figure in content.gallery for piece in self._figure(figure, "Gallery Photo")),
                *map(self.line, after),
            )
        )

    def line(self, line: Line) -> str:
        return self.paragraph(line.style, (Run(line.text, link=line.link),))

    def blocks(self, blocks: Iterable[Block], style: str = "Text body") -> Iterator[str]:
        for block in blocks:
            match block:
                case Paragraph(runs):
                    yield self.paragraph(style, runs)
                case Heading(level, runs):
                    heading = self._style(f"Heading {level}", runs)
                    yield tag("text:h", {"text:style-name": heading, "text:outline-level": level}, self.runs(runs))
                case List():
                    yield self._list(block)
                case Table():
                    yield self._table(block)
                case Quote(inner, credit, pull):
                    yield from self.blocks(inner, "Pull Quote" if pull else "Quotations")
                    if credit:
                        yield self.paragraph("Quote Credit", credit)
                case Figure():
                    yield from self._figure(block, "Photo")
                case Embed(url):
                    yield self.paragraph("Embed", (Run(url, link=url),))
                case Rule():
                    yield self.paragraph("Separator", (Run("* * *"),))

    def paragraph(self, style: str, runs: Iterable[Run], start: str = "") -> str:
        runs = tuple(runs)
        return tag("text:p", {"text:style-name": self._style(style, runs)}, start, self.runs(runs))

    def _style(self, style: str, runs: Iterable[Run]) -> str:
        """The id of the style, or of the one that is made from it for a paragraph that runs the other way."""
        id = style_id(style)
        if style not in OF_THE_COPY or is_turned(runs, self.right_to_left) == self.right_to_left:
            return id
        self.turned[id] = None
        return TURNED + id

    def runs(self, runs: Iterable[Run]) -> str:
        pieces = []
        for link, linked in groupby(runs, key=lambda run: run.link):
            words = "".join(self._run(run) for run in linked)
            told = {"xlink:type": "simple", "xlink:href": link, "text:style-name": style_id("Internet link")}
            pieces.append(tag("text:a", told, words) if link else words)
        return "".join(pieces)

    def _run(self, run: Run) -> str:
        if run.line_break:
            return "<text:line-break/>"
        if run.note:
            return self._note(self.notes.get(run.note))
        words = _text(held(run.text, run.language) if run.language else run.text)
        if run.ruby:
            words = tag("text:ruby", {}, tag("text:ruby-base", {}, words), tag("text:ruby-text", {}, _text(run.ruby)))
        style = _style_of(run)
        words = tag("text:span", {"text:style-name": style_id(style)}, words) if style else words
        if not run.language:
            return words
        self.languages[run.language] = None
        return tag("text:span", {"text:style-name": LANGUAGE + run.language}, words)

    def _note(self, note: Note | None) -> str:
        if note is None:
            return ""
        self._cited += 1
        text = "".join(self.blocks(note.blocks, "Footnote")) or self.paragraph("Footnote", ())
        return tag(
            "text:note",
            {"text:id": f"ftn{self._cited}", "text:note-class": "footnote"},
            tag("text:note-citation", {}, str(note.number)),
            tag("text:note-body", {}, text),
        )

    def _list(self, list_: List) -> str:
        named = {"text:style-name": COUNTS if list_.ordered else BULLETS}
        items = [
            self._item(item, list_.start if n == 0 and list_.start != 1 else 0) for n, item in enumerate(list_.items)
        ]
        return tag("text:list", named, *items)

    def _item(self, item: Item, start: int) -> str:
        told = {"text:start-value": start} if start else {}
        return tag("text:list-item", told, *self.blocks(item.blocks, "List Contents"))

    def _table(self, table: Table) -> str:
        self._tables += 1
        head = self._row(table.head, table, "Table Heading") if table.head else ""
        columns = tag("table:table-column", {"table:number-columns-repeated": max(1, len(table.align))})
        return tag(
            "table:table",
            {"table:name": f"Table{self._tables}", "table:style-name": "TableLook"},
            columns,
            tag("table:table-header-rows", {}, head) if head else "",
            *(self._row(row, table, "Table Contents") for row in table.rows),
        ) + self.paragraph("Table Contents", ())

    def _row(self, cells: Sequence[Runs], table: Table, style: str) -> str:
        sides = (*table.align, *[""] * len(cells))
        return tag("table:table-row", {}, *(self._cell(*cell, style) for cell in zip(cells, sides, strict=False)))

    def _cell(self, runs: Runs, side: str, style: str) -> str:
        aligned = {"center": "Centered", "end": "AtTheEnd"}.get(side, "")
        words = self.paragraph(f"{style.replace(' ', '')}{aligned}" if aligned else style, runs)
        return tag("table:table-cell", {"table:style-name": "CellLook", "office:value-type": "string"}, words)

    def _figure(self, figure: Figure, style: str) -> Iterator[str]:
        photo = figure.photo
        if figure.picture is not None:
            yield self.paragraph(style, (), self._frame(figure.picture))
        if photo.caption.strip() or photo.credit.strip():
            blank = " " if photo.caption.strip() and photo.credit.strip() else ""
            credit = (
                tag("text:span", {"text:style-name": "Credit"}, _text(photo.credit)) if photo.credit.strip() else ""
            )
            yield self.paragraph("Caption", (), _text(photo.caption.strip()) + blank + credit)

    def _frame(self, picture: Picture) -> str:
        """The picture in the line. A decorative one has no description, and says so where LibreOffice looks for it."""
        photo = picture.photo
        self._drawn += 1
        if photo.name not in self.pictures:
            file = embedded(picture)
            self.pictures[photo.name] = (f"Pictures/photo{len(self.pictures) + 1}.{file.ending}", file)
        path, file = self.pictures[photo.name]
        width, height = _extent(file.width, file.height)
        told = {
            "draw:style-name": "Picture",
            "draw:name": photo.name if self._drawn == len(self.pictures) else f"{photo.name} {self._drawn}",
            "text:anchor-type": "as-char",
            "svg:width": f"{width:.3f}cm",
            "svg:height": f"{height:.3f}cm",
            **({"loext:decorative": "true"} if photo.decorative else {}),
        }
        link = {"xlink:href": path, "xlink:type": "simple", "xlink:show": "embed", "xlink:actuate": "onLoad"}
        described = tag("svg:desc", {}, said(file.alt)) if file.alt else ""
        return tag("draw:frame", told, tag("draw:image", {**link, "draw:mime-type": file.media_type}), described)


def automatic(body: Body) -> str:
    """The styles that no person chooses: of pictures, tables, cells whose words stand at another side, paragraphs that
    run the other way, and words in other languages."""
    right_to_left = body.right_to_left
    other = {"fo:text-align": near(not right_to_left), "style:writing-mode": "lr-tb" if right_to_left else "rl-tb"}
    way = {"style:writing-mode": "rl-tb" if right_to_left else "lr-tb", "table:align": "margins"}
    return (
        '<style:style style:name="Picture" style:family="graphic" style:parent-style-name="Graphics">'
        '<style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>'
        '<style:style style:name="CellLook" style:family="table-cell">'
        '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #7f7f7f"/></style:style>'
        + tag(
            "style:style",
            {"style:name": "TableLook", "style:family": "table"},
            tag("style:table-properties", way),
        )
        + "".join(
            _aligned(style, name, side)
            for style in ("Table Contents", "Table Heading")
            for name, side in (("Centered", "center"), ("AtTheEnd", near(not right_to_left)))
        )
        + "".join(
            tag(
                "style:style",
                {"style:name": LANGUAGE + language, "style:family": "text"},
                tag("style:text-properties", spoken(language, direction_of(language) == "rtl")),
            )
            for language in body.languages
        )
        + "".join(
            tag(
                "style:style",
                {"style:name": TURNED + id, "style:family": "paragraph", "style:parent-style-name": id},
                tag("style:paragraph-properties", other),
            )
            for id in body.turned
        )
    )


def _aligned(style: str, name: str, side: str) -> str:
    return tag(
        "style:style",
        {
            "style:name": f"{style.replace(' ', '')}{name}",
            "style:family": "paragraph",
            "style:parent-style-name": style_id(style),
        },
        tag("style:paragraph-properties", {"fo:text-align": side}),
    )


def _style_of(run: Run) -> str:
    if run.strong or run.emphasis:
        return "Strong and Emphasis" if run.strong and run.emphasis else "Strong Emphasis" if run.strong else "Emphasis"
    return "Dateline" if run.dateline else ""


def _text(text: str) -> str:
    """Words, with the blanks in a row that ODF would join as elements (ODF 1.3 part 3, 6.1.2)."""
    pieces = []
    for blank, found in groupby(text.replace("\n", " "), key=lambda c: c if c in " \t" else ""):
        words = "".join(found)
        if blank == "\t":
            pieces.append("<text:tab/>" * len(words))
        elif blank == " ":
            pieces.append(" " + (tag("text:s", {"text:c": len(words) - 1}) if len(words) > 1 else ""))
        else:
            pieces.append(said(words))
    return "".join(pieces)


def _extent(width: int, height: int) -> tuple[float, float]:
    """The size on paper in cm, in proportion and never larger than the page."""
    wide, tall = max(1, width) * CM_PER_PIXEL, max(1, height) * CM_PER_PIXEL
    share = min(1.0, WIDEST_CM / wide, TALLEST_CM / tall)
    return wide * share, tall * share
