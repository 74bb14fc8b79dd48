"""The news dialect as an extension of Python-Markdown.

It takes the place of the library's own readers of blocks and of marks inside lines with the one grammar of `marks`,
so that raw HTML, code and everything else that a reporter would not expect cannot come back. What is left of the
library is its frame: element tree, serializer and the door for further extensions.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.util import Registry

from deskeditor.news.languages import direction_of
from deskeditor.news.published import PublishedPhoto
from deskeditor.render.embeds import address_of, name_of, provider_of
from deskeditor.render.marks import BLANK, LineKind, Mark, cells, quote_mark, scan
from deskeditor.text.direction import Direction, dialled, direction_in

Row = tuple[str, LineKind]
CREDIT_DASHES = ("— ", "– ", "― ")
"""With one of these begins the line that says whose words a block quote are."""
TURNING = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6"})
"""What may run the other way than the story; a cell of a table keeps to the side of its neighbours."""
_NO_ADDRESS = re.compile(r"""[ "<>\\^`{|}]|%(?![0-9A-Fa-f]{2})""")
Media = Callable[[PublishedPhoto], str]
"""The address at which a page finds a photo."""


def beside(photo: PublishedPhoto) -> str:
    """The address of a photo that lies in the page's own folder."""
    return quote(photo.name)


@dataclass(slots=True)
class Definitions:
    """What blocks of the body use of each other: addresses by label, footnotes by number, photos by name."""

    links: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    photos: Mapping[str, PublishedPhoto] = field(default_factory=dict)
    media: Media = beside
    notes_missing: bool = False
    """Say where a photo is missing (preview); otherwise nothing stands there."""


class Asked:
    """The labels that are defined, which remembers what was asked: `^1`, `label`, `!photo`, in order.

    A block that asked for a label is rendered again when what it stands for changes, also when there was nothing.
    """

    def __init__(self, definitions: Definitions) -> None:
        self.definitions = definitions
        self.keys: dict[str, None] = {}

    def __contains__(self, label: object) -> bool:
        key = str(label)
        self.keys[key] = None
        return key[1:] in self.definitions.numbers if key.startswith("^") else key in self.definitions.links


@dataclass(slots=True)
class Frame:
    """What is given to the rendering of one block beside its lines."""

    definitions: Definitions = field(default_factory=Definitions)
    first_refs: frozenset[str] = frozenset()
    """Labels of the footnotes that are referred to here first: the way back leads here."""
    dateline: str = ""
    """Stands before the first words of this block."""
    direction: Direction = "ltr"
    """Of the story; a paragraph that runs the other way says so."""


class NewsDialect(Extension):
    """`rows`, `frame` and `asked` are set before each conversion: the lines that `body.Body` has read already."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.frame = Frame()
        self.asked = Asked(self.frame.definitions)

    def extendMarkdown(self, md: Markdown) -> None:
        md.parser.blockprocessors.register(_NewsBlocks(md.parser, self), "news", 100)


class NewsMarkdown(Markdown):
    """Python-Markdown with nothing in it but the dialect: its own readers of blocks and lines are not built at all."""

    def __init__(self, dialect: NewsDialect) -> None:
        super().__init__(extensions=[dialect], output_format="html")

    def build_parser(self) -> Self:
        self.preprocessors = Registry()
        self.parser = BlockParser(self)
        self.inlinePatterns = Registry()
        self.treeprocessors = Registry()
        self.postprocessors = Registry()
        return self


class _NewsBlocks(BlockProcessor):
    def __init__(self, parser: BlockParser, dialect: NewsDialect) -> None:
        super().__init__(parser)
        self.dialect = dialect

    def test(self, parent: Element, block: str) -> bool:
        return True

    def run(self, parent: Element, blocks: list[str]) -> None:
        blocks.clear()  # they are in `rows`, and what they are is known
        writer = _Writer(self.dialect.frame, self.dialect.asked)
        for block in split(self.dialect.rows):
            writer.block(parent, block)


def split(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The blocks of these lines, without the blank lines between them."""
    block: list[Row] = []
    for row in rows:
        if row[1].begins and block:
            yield _without_trailing_blanks(block)
            block = []
        if block or row[1].name != "blank":
            block.append(row)
    if block:
        yield _without_trailing_blanks(block)


def _without_trailing_blanks(block: list[Row]) -> list[Row]:
    while block[-1][1].name == "blank":
        block.pop()
    return block


class _Writer:
    """Builds the elements of blocks."""

    def __init__(self, frame: Frame, asked: Asked) -> None:
        self.frame = frame
        self.asked = asked
        self.first_refs = set(frame.first_refs)

    def block(self, parent: Element, rows: list[Row]) -> None:
        kind = rows[0][1]
        if kind.quotes:
            self.quote(parent, rows)
        elif kind.name == "heading":
            self.words(SubElement(parent, f"h{max(kind.level, 2)}"), rows)
        elif kind.name == "item":
            self.list_(parent, rows)
        elif kind.name == "table":
            self.table(parent, rows)
        elif kind.name == "photo":
            self.photo(parent, kind.photo)
        elif kind.name == "section_break":
            SubElement(parent, "hr")
        elif kind.name == "text" and len(rows) == 1 and (provider := provider_of(rows[0][0])):
            embed(parent, provider, address_of(rows[0][0]))
        elif kind.name == "text":
            paragraph = SubElement(parent, "p")
            start = self.dateline(paragraph, rows[0][0])
            self.words(paragraph, rows, start)
        elif kind.name == "footnote":
            self.paragraphs(parent, rows)

    def dateline(self, paragraph: Element, line: str) -> Element | None:
        """Puts the place before the words, unless they begin with it already."""
        said = self.frame.dateline
        if not said or _starts_with_place(line, said):
            return None
        span = SubElement(paragraph, "span", {"class": "dateline"})
        span.text = _kept(said)
        span.tail = " — "
        return span

    def paragraphs(self, parent: Element, rows: list[Row]) -> None:
        for part in _parts(rows):
            self.words(SubElement(parent, "p"), part)

    def quote(self, parent: Element, rows: list[Row]) -> None:
        pull = rows[0][1].pull
        inner = SubElement(SubElement(parent, "aside", {"class": "pullquote"}) if pull else parent, "blockquote")
        read = [(line[len(quote_mark(line)) :], kind.inner or BLANK) for line, kind in rows]
        read, credit = _with_credit_apart(read)
        for block in split(read):
            self.block(inner, block)
        if credit:
            self.inline(SubElement(inner, "footer"), credit)

    def list_(self, parent: Element, rows: list[Row]) -> None:
        loose = any(kind.name == "blank" for _, kind in rows)
        levels: list[Element] = []
        part: list[Row] = []

        def close() -> None:
            if part:
                item = levels[-1][-1]
                self.words(SubElement(item, "p") if loose else item, part)
                part.clear()

        for row in rows:
            kind = row[1]
            if kind.name == "item":
                close()
                tag = "ol" if kind.ordered else "ul"
                del levels[kind.level :]
                if len(levels) == kind.level and levels[-1].tag != tag:
                    levels.pop()
                if len(levels) < kind.level:
                    above = levels[-1][-1] if levels else parent
                    levels.append(SubElement(above, tag))
                SubElement(levels[-1], "li")
                part.append(row)
            elif kind.name == "blank":
                close()
            else:
                if not part:
                    del levels[kind.level :]
                part.append(row)
        close()

    def table(self, parent: Element, rows: list[Row]) -> None:
        table = SubElement(parent, "table")
        sides = [_side(rows[1][0][start:end]) for start, end in cells(rows[1][0])]
        self.table_row(SubElement(table, "thead"), "th", rows[0][0], sides)
        if len(rows) > 2:
            body = SubElement(table, "tbody")
            for line, _ in rows[2:]:
                self.table_row(body, "td", line, sides)

    def table_row(self, parent: Element, tag: str, line: str, sides: list[str]) -> None:
        row = SubElement(parent, "tr")
        found = cells(line)
        for n, side in enumerate(sides):
            cell = SubElement(row, tag, {"class": side} if side else {})
            if n < len(found):
                self.inline(cell, line[found[n][0] : found[n][1]])

    def photo(self, parent: Element, name: str) -> None:
        definitions = self.frame.definitions
        self.asked.keys["!" + name] = None
        photo = definitions.photos.get(name)
        if photo is not None:
            figure(parent, photo, definitions.media)
        elif definitions.notes_missing:
            note = SubElement(parent, "figure", {"class": "missing"})
            SubElement(note, "figcaption").text = _kept(f"There is no photo “{name}” in this story.")

    def words(self, parent: Element, rows: list[Row], after: Element | None = None) -> None:
        self.inline(parent, "\n".join(line[kind.text_at :] for line, kind in rows).rstrip(" \t"), after)

    def inline(self, parent: Element, text: str, after: Element | None = None) -> None:
        """Puts the words with their marks into the element, behind the child `after` when there is one."""
        _Inline(self, text).write(parent, after)
        usual = self.frame.direction
        if parent.tag not in TURNING:
            return
        if usual == "rtl" or not text.isascii():
            own = direction_in("".join(parent.itertext()), usual)
            if own != usual:
                parent.set("dir", own)

    def footnote_ref(self, parent: Element, label: str) -> Element:
        number = str(self.frame.definitions.numbers[label])
        attributes = {"class": "note-ref"}
        if label in self.first_refs:
            self.first_refs.discard(label)
            attributes["id"] = f"note-ref-{number}"
        ref = SubElement(parent, "sup", attributes)
        SubElement(ref, "a", {"href": f"#note-{number}"}).text = number
        return ref


class _Inline:
    """Writes the words of a paragraph, mark by mark; the marks nest, and are walked without recursion."""

    def __init__(self, writer: _Writer, text: str) -> None:
        self.writer = writer
        self.text = text
        self.marks = scan(text, writer.asked)
        self.words: list[str] = []
        """What was read since the last element."""

    def write(self, parent: Element, last: Element | None) -> None:
        """Puts the words into the element, behind the child `last` when there is one."""
        around: list[tuple[Element, int, int]] = []
        end, at, n = len(self.text), 0, 0
        while True:
            mark = self.marks[n] if n < len(self.marks) else None
            if mark is not None and mark.start < end:
                n += 1
                self.words.append(self.text[at : mark.start])
                if mark.kind == "escape":
                    self.words.append(self.text[mark.opening[1] : mark.end])
                    at = mark.end
                    continue
                self.flush(parent, last)
                last = self.open(parent, mark)
                at = mark.opening[1]
                if mark.kind in ("footnote_ref", "break"):
                    at = mark.end
                else:
                    around.append((parent, end, mark.end))
                    parent, end, last = last, mark.closing[0], None
                continue
            self.words.append(self.text[at:end])
            self.flush(parent, last)
            if parent.tag == "ruby":
                SubElement(parent, "rt").text = _kept(parent.attrib.pop("title"))
            if not around:
                return
            last = parent
            parent, end, at = around.pop()

    def flush(self, parent: Element, last: Element | None) -> None:
        words = _kept("".join(self.words))
        self.words.clear()
        if self.writer.frame.direction == "rtl":
            words = dialled(words)
        if words and last is not None:
            last.tail = (last.tail or "") + words
        elif words:
            parent.text = (parent.text or "") + words

    def open(self, parent: Element, mark: Mark) -> Element:
        match mark.kind:
            case "strong":
                return SubElement(parent, "strong")
            case "emphasis":
                return SubElement(parent, "em")
            case "footnote_ref":
                return self.writer.footnote_ref(parent, mark.target)
            case "break":
                return SubElement(parent, "br")
            case "ruby":
                return SubElement(parent, "ruby", {"title": mark.target})
            case "language":
                return SubElement(parent, "span", {"lang": mark.target, "dir": direction_of(mark.target)})
            case _:
                links = self.writer.frame.definitions.links
                target = links[mark.target[1:]] if mark.target.startswith("[") else mark.target
                return SubElement(parent, "a", {"href": _kept(uri(target))})


def figure(parent: Element, photo: PublishedPhoto, media: Media) -> Element:
    """A photo with its caption and credit, which come from its record and from nowhere else."""
    classes = (
        "photo portrait" if photo.height * 10 > photo.width * 9 else "photo"
    )  # a square one stands in the column, too
    element = SubElement(parent, "figure", {"class": classes, "data-photo": _kept(photo.name)})
    image = {"src": _kept(media(photo)), "alt": "" if photo.decorative else _kept(photo.alt)}
    if photo.width > 0 and photo.height > 0:
        image |= {"width": str(photo.width), "height": str(photo.height)}
    SubElement(element, "img", image)
    if photo.caption.strip() or photo.credit.strip():
        caption = SubElement(element, "figcaption")
        caption.text = _kept(photo.caption.strip())
        if photo.credit.strip():
            caption.text += " " if caption.text else ""
            SubElement(caption, "span", {"class": "credit"}).text = _kept(photo.credit.strip())
    return element


def embed(parent: Element, provider: str, address: str) -> None:
    """A social post or a video: a link, and whose it is. Nothing of it is loaded."""
    element = SubElement(parent, "figure", {"class": "embed", "data-provider": provider})
    SubElement(element, "a", {"href": _kept(address)}).text = _kept(address)
    SubElement(element, "figcaption").text = _kept(name_of(provider))


def uri(address: str) -> str:
    """The address with what no address may hold (RFC 3987) percent-encoded: of a link with a quotation mark in it
    e-readers and Word say that the whole file is damaged."""
    return _NO_ADDRESS.sub(lambda found: quote(found[0]), address)


def _kept(words: str) -> str:
    """Python-Markdown's serializer leaves what looks like an entity alone; in the dialect `&lt;` is four characters."""
    return words.replace("&", "&amp;")


def _parts(rows: list[Row]) -> Iterator[list[Row]]:
    part: list[Row] = []
    for row in rows:
        if row[1].name == "blank":
            if part:
                yield part
            part = []
        else:
            part.append(row)
    if part:
        yield part


def _with_credit_apart(rows: list[Row]) -> tuple[list[Row], str]:
    """The lines of a quote, and its last line when that says who said it: the only one that begins with a dash."""
    last = max((n for n, (_, kind) in enumerate(rows) if kind.name != "blank"), default=0)
    line, kind = rows[last]
    dashed = sum(row[0].lstrip(" \t").startswith(CREDIT_DASHES) for row in rows)
    words = line.strip(" \t")
    if not last or kind.name != "text" or dashed != 1 or not words.startswith(CREDIT_DASHES):
        return rows, ""
    return rows[:last], words


def _side(delimiter: str) -> str:
    delimiter = delimiter.strip(" \t")
    if not delimiter.endswith(":"):
        return ""
    return "center" if delimiter.startswith(":") else "end"


_DASHES = re.compile(r"\s*[-–—:,،(]")


def _starts_with_place(line: str, dateline: str) -> bool:
    place = re.split("[,،]", dateline)[0].strip().casefold()
    words = line.lstrip("* ").casefold()
    return bool(place) and words.startswith(place) and _DASHES.match(words[len(place) :]) is not None
