"""The words of a story as XHTML 1.0 Strict, as they stand inside a NewsML-G2 item.

XHTML 1.0 and not HTML5: validators know the schema of the first, and hold what calls itself XHTML against it. What
HTML5 has a word for is told by a class: photos (`photo`), pull quotes (`pullquote`), readings of characters (`ruby`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from lxml import etree

from deskeditor.formats.characters import kept
from deskeditor.formats.content import (
    Align,
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
    content,
    text_of,
    texts_of,
)
from deskeditor.formats.format import Copy
from deskeditor.formats.iptc.newsml.codes import LANG, XHTML, xhtml
from deskeditor.formats.iptc.newsml.said import Said, parted
from deskeditor.formats.xmlwords import element
from deskeditor.news.languages import direction_of
from deskeditor.news.published import Published


def page(copy: Copy, said: Sequence[Said] = ()) -> Any:
    """The `html` element. Words of `said` that stand in a paragraph become spans with the id by which it is known."""
    story = copy.story
    root, body = _page(story)
    written = _Writer(copy, f"-{story.id}", said)
    above = story.noted_above(usually=True)
    for words in story.notes if above else ():
        _aside(body, "editors-note", words)
    written.content(body, content(copy))
    for words in () if above else story.notes:
        _aside(body, "editors-note", words)
    _aside(body, "tagline", story.tagline)
    return root


def plain_page(copy: Copy) -> Any:
    """The same words in paragraphs and headings without any element inside them, for readers that stop at the first."""
    story = copy.story
    root, body = _page(story)
    for words in story.notes:
        _plain(body, "p", words, "editors-note")
    told = content(copy)
    for block in told.blocks:
        if isinstance(block, Heading):
            _plain(body, f"h{block.level}", text_of(block.runs))
        else:
            for text in _lines(block):
                _plain(body, "p", text)
    for note in told.notes:
        _plain(body, "p", f"{note.number}. {' '.join(texts_of(note.blocks))}")
    _plain(body, "p", story.tagline, "tagline")
    return root


def _page(story: Published) -> tuple[Any, Any]:
    root = etree.Element(xhtml("html"), nsmap={None: XHTML})  # type: ignore[dict-item]
    if story.language:
        root.set("lang", story.language)
        root.set(LANG, story.language)
    root.set("dir", story.direction)
    element(element(root, xhtml("head")), xhtml("title"), story.headline or story.slugline)
    return root, element(root, xhtml("body"))


def _aside(body: Any, kind: str, text: str) -> None:
    if text.strip():
        element(body, xhtml("p"), text.strip(), **{"class": kind})


def _plain(body: Any, tag: str, text: str, kind: str = "") -> None:
    words = " ".join(text.split())
    if words:
        element(body, xhtml(tag), words, **{"class": kind})


def _lines(block: Block) -> Iterable[str]:
    """The words of a block, one text for each paragraph that it becomes."""
    match block:
        case Paragraph(runs):
            yield _told(runs)
        case List(ordered, items, start):
            for number, item in enumerate(items, start):
                yield from _item_lines(item, f"{number}." if ordered else "•")
        case Table(head, rows):
            yield from (" | ".join(map(_told, row)) for row in (head, *rows))
        case Quote(inner, credit):
            for each in inner:
                yield from _lines(each)
            yield f"— {_told(without_dash(credit))}" if credit else ""
        case Embed(url):
            yield url
        case _:
            yield from ()


def _item_lines(item: Item, mark: str) -> Iterable[str]:
    for at, block in enumerate(item.blocks):
        for line in _lines(block):
            yield f"{mark} {line}" if at == 0 else line


def _told(runs: Runs) -> str:
    """The words with the numbers of footnotes, and with readings behind what they belong to."""
    return "".join(
        f"[{run.note}]" if run.note else " " if run.line_break else run.text + (f" ({run.ruby})" if run.ruby else "")
        for run in runs
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    copy: Copy
    tail: str
    """Ends the ids, so that several stories can stand in one message."""
    said: Sequence[Said]

    def content(self, body: Any, told: Content) -> None:
        self.blocks(body, told.blocks)
        if told.notes:
            self._notes(body, told.notes)

    def blocks(self, parent: Any, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._block(parent, block)

    def _block(self, parent: Any, block: Block) -> None:
        match block:
            case Paragraph(runs):
                self._words(element(parent, xhtml("p")), runs)
            case Heading(level, runs):
                self._words(element(parent, xhtml(f"h{level}")), runs)
            case List() if block.items:
                self._list(parent, block)
            case Table() if block.head:
                self._table(parent, block)
            case Quote():
                self._quote(parent, block)
            case Figure():
                self._figure(parent, block)
            case Embed(url, provider):
                link = element(element(parent, xhtml("p"), **{"class": f"embed {provider}"}), xhtml("a"), url)
                link.set("href", url)
            case Rule():
                element(parent, xhtml("hr"))
            case _:
                pass

    def _list(self, parent: Any, block: List) -> None:
        made = element(parent, xhtml("ol" if block.ordered else "ul"))
        if block.ordered and block.start != 1:
            made.set("class", f"start-{block.start}")  # XHTML 1.0 Strict knows no start
        for item in block.items:
            entry = element(made, xhtml("li"))
            first, *rest = item.blocks or (Paragraph(()),)
            if isinstance(first, Paragraph) and not any(isinstance(b, Paragraph) for b in rest):
                self._words(entry, first.runs)
                self.blocks(entry, rest)
            else:
                self.blocks(entry, item.blocks)

    def _table(self, parent: Any, block: Table) -> None:
        made = element(parent, xhtml("table"))
        head = element(made, xhtml("thead")) if block.rows else made
        self._row(head, "th", block.head, block.align)
        if block.rows:
            rows = element(made, xhtml("tbody"))
            for row in block.rows:
                self._row(rows, "td", row, block.align)

    def _row(self, parent: Any, tag: str, cells: Sequence[Runs], align: Sequence[Align]) -> None:
        end = "left" if self.copy.story.direction == "rtl" else "right"
        row = element(parent, xhtml("tr"))
        for cell, side in zip(cells, align, strict=False):
            self._words(element(row, xhtml(tag), align=end if side == "end" else side), cell)

    def _quote(self, parent: Any, block: Quote) -> None:
        made = element(parent, xhtml("blockquote"), **({"class": "pullquote"} if block.pull else {}))
        self.blocks(made, block.blocks)
        if block.credit:
            credit = element(made, xhtml("p"), **{"class": "credit"})
            self._words(element(credit, xhtml("cite")), without_dash(block.credit))

    def _figure(self, parent: Any, block: Figure) -> None:
        photo, picture = block.photo, block.picture
        if picture is None:
            return
        made = element(parent, xhtml("div"), **{"class": f"photo {photo.role}"})
        size = {"width": str(picture.shown.width or ""), "height": str(picture.shown.height or "")}
        image = element(made, xhtml("img"), src=self.copy.address(picture.shown.file), **size)
        image.set("alt", "" if photo.decorative else " ".join(photo.alt.split()))
        for kind, text in (("caption", photo.caption), ("credit", photo.credit)):
            _aside(made, kind, text)

    def _notes(self, parent: Any, notes: Sequence[Note]) -> None:
        made = element(element(parent, xhtml("div"), **{"class": "footnotes"}), xhtml("ol"))
        for note in notes:
            self.blocks(element(made, xhtml("li"), id=f"note-{note.number}{self.tail}"), note.blocks)

    def _words(self, parent: Any, runs: Runs) -> None:
        for each, inner in groupby(parted(runs, self.said), key=lambda part: part[0]):
            own = [run for _, run in inner]
            place = element(parent, xhtml("span"), id=each.id, **{"class": "quote"}) if each else parent
            self._runs(place, own)

    def _runs(self, parent: Any, runs: Sequence[Run]) -> None:
        for link, linked in groupby(runs, key=lambda run: run.link if not run.note else ""):
            place = element(parent, xhtml("a"), href=link) if link else parent
            for (strong, emphasis), alike in groupby(linked, key=lambda run: (run.strong, run.emphasis)):
                inner = element(place, xhtml("strong")) if strong else place
                inner = element(inner, xhtml("em")) if emphasis else inner
                for language, spoken in groupby(alike, key=lambda run: run.language):
                    part = _in_language(inner, language) if language else inner
                    for run in spoken:
                        self._run(part, run)

    def _run(self, parent: Any, run: Run) -> None:
        if run.note:
            mark = element(parent, xhtml("sup"), **{"class": "note-ref"})
            element(mark, xhtml("a"), str(run.note), href=f"#note-{run.note}{self.tail}")
        elif run.line_break:
            element(parent, xhtml("br"))
        elif run.ruby:
            base = element(parent, xhtml("span"), run.text, **{"class": "ruby"})
            element(base, xhtml("span"), f"（{run.ruby}）", **{"class": "rt"})
        else:
            _append(parent, run.text)


def _in_language(parent: Any, language: str) -> Any:
    """Words in another language than the story's."""
    made = element(parent, xhtml("span"), lang=language, dir=direction_of(language))
    made.set(LANG, language)
    return made


def without_dash(credit: Runs) -> Runs:
    """Who said it, without the dash that stands before the name on a page."""
    if not credit:
        return credit
    return (replace(credit[0], text=credit[0].text.lstrip("—–- \u00a0")), *credit[1:])


def _append(parent: Any, text: str) -> None:
    """Words after what stands in the element already."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + kept(text)
    else:
        parent.text = (parent.text or "") + kept(text)


def lined(root: Any) -> Any:
    """The blocks of a page each in a line of its own; between words nothing is added."""
    body = root[-1]
    if len(body):
        body.text = "\n"
    for block in body:
        block.tail = "\n"
    return root
