"""The body of a story as blocks, for the formats that have words of their own for paragraphs, lists and quotations.

It is read from the same clean HTML that the preview shows, so that every format says what readers see: the dateline
before the first words, footnotes numbered in their order, photos where they stand. Photos that no line places follow in
`gallery`. What stands before and after (`editors_note`, `tagline`) are fields of the story, not of its content.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from lxml import html as parser

from deskeditor.formats.format import Copy
from deskeditor.formats.photos.pictures import Picture
from deskeditor.news.published import PublishedPhoto
from deskeditor.render.dialect import beside
from deskeditor.render.page import article_body, gallery

Align = Literal["", "center", "end"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. `link` is an address; `note` the number of a footnote that is referred to (no text then).

    `ruby`: the reading above `text`. `line_break`: a line ends here (no text). `dateline`: the place before the words.
    `language`: the tag of words that are marked as another language than the story's.
    """

    text: str = ""
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    note: int = 0
    again: bool = False
    """Whether an earlier run refers to the same footnote: an id stands once in a file."""
    ruby: str = ""
    line_break: bool = False
    dateline: bool = False
    language: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    """2 to 6; the headline of the story is level 1."""
    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its paragraphs (one, as a rule), and lists inside it."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class List:
    ordered: bool
    items: tuple[Item, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """`head` is one row; all rows have as many cells as `align`."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    align: tuple[Align, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation, or (`pull`) words of the story that are set again to catch the eye. `credit`: who said it."""

    blocks: "tuple[Block, ...]"
    credit: Runs = ()
    pull: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A photo where it stands. `picture` is None when its file does not go along."""

    photo: PublishedPhoto
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Embed:
    """A social post or a video: its address and the code of its provider (`youtube`, `x` ...). Nothing is loaded."""

    url: str
    provider: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A break between sections."""


Block = Paragraph | Heading | List | Table | Quote | Figure | Embed | Rule


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote; its number is what the words refer to."""

    number: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Content:
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    gallery: tuple[Figure, ...] = ()
    """Photos of the story that no line of the body places; the lead photo is not among them."""
    lead: Figure | None = None
    """The lead photo, when no line of the body places it."""


def content(copy: Copy) -> Content:
    """The body of the story as blocks."""
    story = copy.story
    body = article_body(story, beside)
    root = parser.fragment_fromstring(body.html(), create_parent="div")
    reader = _Reader(copy)
    blocks = tuple(reader.blocks(root))
    placed = frozenset(reader.placed)
    left = [p for p in story.photos if p.name not in placed]
    lead = next((p for p in left if p.role == "lead"), None)
    rest = [p for p in gallery(story, placed) if p is not lead]
    return Content(
        blocks,
        tuple(reader.notes),
        tuple(Figure(p, copy.picture_of(p)) for p in rest),
        Figure(lead, copy.picture_of(lead)) if lead else None,
    )


def text_of(runs: Iterable[Run]) -> str:
    """The words alone; a line break is a blank, a footnote nothing."""
    return "".join(" " if run.line_break else run.text for run in runs)


def texts_of(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of these blocks, one text for each paragraph, heading, cell; without captions and addresses."""
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield text_of(runs)
            case List(_, items):
                for item in items:
                    yield from texts_of(item.blocks)
            case Table(head, rows):
                yield from (text_of(cell) for row in (head, *rows) for cell in row)
            case Quote(inner, credit):
                yield from texts_of(inner)
                if credit:
                    yield text_of(credit)
            case _:
                pass


class _Reader:
    """Reads the clean HTML of an article; remembers which photos stood in it, and its footnotes."""

    def __init__(self, copy: Copy) -> None:
        self._copy = copy
        self._by_name: Mapping[str, PublishedPhoto] = {p.name: p for p in copy.story.photos}
        self.placed: list[str] = []
        self.notes: list[Note] = []

    def blocks(self, parent: Any) -> Iterator[Block]:
        for element in parent:
            if not isinstance(element.tag, str):
                continue
            match element.tag:
                case "p":
                    yield Paragraph(tuple(_runs(element)))
                case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                    yield Heading(max(2, int(element.tag[1])), tuple(_runs(element)))
                case "ul" | "ol":
                    yield self._list(element)
                case "table":
                    yield _table(element)
                case "blockquote":
                    yield self._quote(element)
                case "aside":
                    for quote in element.iterchildren("blockquote"):
                        yield replace(self._quote(quote), pull=True)
                case "figure":
                    yield from self._figure(element)
                case "hr":
                    yield Rule()
                case "section" if "footnotes" in (element.get("class") or ""):
                    self._footnotes(element)
                case _:
                    yield from self.blocks(element)

    def _list(self, element: Any) -> List:
        items = []
        for child in element.iterchildren("li"):
            inner: list[Block] = []
            if not any(c.tag == "p" for c in child):
                runs = tuple(_runs(child, without=("ul", "ol")))
                if runs:
                    inner.append(Paragraph(runs))
            inner.extend(self.blocks(child))
            items.append(Item(tuple(b for b in inner if not isinstance(b, Figure))))
        return List(element.tag == "ol", tuple(items), int(element.get("start") or 1))

    def _quote(self, element: Any) -> Quote:
        credits = list(element.iterchildren("footer"))
        runs = tuple(run for found in credits for run in _runs(found))
        for found in credits:
            element.remove(found)
        return Quote(tuple(self.blocks(element)), runs)

    def _figure(self, element: Any) -> Iterator[Block]:
        if "embed" in (element.get("class") or "").split():
            link = next(element.iter("a"), None)
            if link is not None:
                yield Embed(link.get("href", ""), element.get("data-provider", ""))
            return
        photo = self._by_name.get(element.get("data-photo", ""))
        if photo is not None:
            self.placed.append(photo.name)
            yield Figure(photo, self._copy.picture_of(photo))

    def _footnotes(self, section: Any) -> None:
        for number, item in enumerate(section.iter("li"), 1):
            for back in item.xpath(".//a[@class='back']"):
                _drop_with_blank(back)
            inner = tuple(self.blocks(item)) or (Paragraph(tuple(_runs(item))),)
            self.notes.append(Note(number, inner))


def _drop_with_blank(element: Any) -> None:
    """Take away an element, and the blank that stood between it and the words before."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None and before.tail:
        before.tail = before.tail.rstrip()
    elif before is None and parent.text:
        parent.text = parent.text.rstrip()
    element.drop_tree()


def _table(element: Any) -> Table:
    rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in element.iter("tr")]
    head = rows[0] if rows else []

    def cells(row: Sequence[Any]) -> tuple[Runs, ...]:
        return tuple(tuple(_runs(cell)) for cell in row)

    return Table(cells(head), tuple(cells(row) for row in rows[1:]), tuple(_side(cell) for cell in head))


def _side(cell: Any) -> Align:
    match cell.get("class"):
        case "center":
            return "center"
        case "end":
            return "end"
        case _:
            return ""


def _runs(element: Any, look: Run = Run(), without: Sequence[str] = ()) -> Iterator[Run]:
    """The words inside an element, in their order, each with how it looks."""
    yield from _text(element.text, look)
    for child in element:
        if isinstance(child.tag, str) and child.tag not in without:
            yield from _child(child, look, without)
        yield from _text(child.tail, look)


def _child(child: Any, look: Run, without: Sequence[str]) -> Iterator[Run]:
    match child.tag:
        case "strong" | "b":
            yield from _runs(child, replace(look, strong=True), without)
        case "em" | "i":
            yield from _runs(child, replace(look, emphasis=True), without)
        case "a":
            yield from _runs(child, replace(look, link=child.get("href", "")), without)
        case "br":
            yield replace(look, line_break=True)
        case "sup" if child.get("class") == "note-ref":
            yield replace(look, note=int("".join(child.itertext()) or 0), again=not child.get("id"))
        case "ruby":
            readings = "".join("".join(rt.itertext()) for rt in child.iterchildren("rt"))
            base = (child.text or "") + "".join(
                "".join(c.itertext()) * (c.tag not in ("rt", "rp")) + (c.tail or "") for c in child
            )
            yield replace(look, text=base, ruby=readings)
        case "span" if child.get("class") == "dateline":
            yield from _runs(child, replace(look, dateline=True), without)
        case "span" if child.get("lang"):
            yield from _runs(child, replace(look, language=child.get("lang")), without)
        case "p" | "ul" | "ol":  # blocks, in an item whose words are read apart
            return
        case _:
            yield from _runs(child, look, without)


def _text(text: str | None, look: Run) -> Iterator[Run]:
    if text:
        yield replace(look, text=text)
