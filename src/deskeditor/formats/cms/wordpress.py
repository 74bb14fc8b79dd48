"""The body in the block markup of WordPress: HTML with comments that say which block each piece is.

WordPress opens it in its block editor as it was written; to everything else it is plain HTML. Source: the block
library of WordPress 6 (`core/paragraph`, `core/image` ...), in the shape that its editor saves; another one it calls
invalid, and offers to repair it.

WordPress has no block that gives those in it a language and a direction. So each block of a story from right to left
carries its own; lists, tables and footnotes, whose blocks cannot, are blocks of HTML there.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from deskeditor.formats.content import (
    Block,
    Embed,
    Figure,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Rule,
    Runs,
    Table,
    content,
)
from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import (
    Marks,
    all_blocks,
    as_shown,
    byline,
    credit_of,
    quoted,
    related_links,
    said,
)
from deskeditor.news.published import PublishedPhoto

SPLITS = {"--": "\\u002d\\u002d", "<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
"""What could end a comment, as WordPress itself writes it."""
VIDEO = ("youtube", "vimeo", "tiktok", "dailymotion")

CODES = re.compile(r"\[(?=/?(?:audio|caption|embed|gallery|playlist|video|wp_caption)\b)")
"""How words begin that WordPress would take for a code of its own, and replace."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """Writes blocks with their comments. `ids` are the attachments of photos, by their name."""

    marks: Marks
    ids: dict[str, int]
    rtl: str = ""
    """The language of a story that is written from right to left."""

    def block(self, block: Block) -> str:
        marks = self.marks
        match block:
            case Paragraph(runs):
                return self.paragraph(marks.runs(runs))
            case Heading(level, runs):
                return self._heading(level, runs)
            case List() | Table() if self.rtl:
                return self.html(marks.block(block))
            case List():
                return self._list(block)
            case Table():
                return marked("table", f'<figure class="wp-block-table">{self._table(block)}</figure>')
            case Quote():
                return self._quote(block)
            case Figure(photo):
                return self._image(photo)
            case Embed(url, provider):
                return _embed(url, provider)
            case Rule():
                return marked("separator", '<hr class="wp-block-separator has-alpha-channel-opacity"/>')

    def paragraph(self, html: str, name: str = "") -> str:
        """`name`: its class."""
        told = {"direction": "rtl"} if self.rtl else {}
        told |= {"className": name} if name else {}
        own = f' class="{name}"' if name else ""
        own += ' dir="rtl"' if self.rtl else ""
        inner = f'<span lang="{quoted(self.rtl)}">{html}</span>' if self.rtl else html
        return marked("paragraph", f"<p{own}>{inner}</p>", **told)

    def html(self, html: str) -> str:
        """What no other block can hold."""
        whole = f'<div dir="rtl" lang="{quoted(self.rtl)}">{html}</div>' if self.rtl else html
        return marked("html", whole)

    def _spoken(self, html: str) -> str:
        """Words in a block that has no direction of its own."""
        return f'<span dir="rtl" lang="{quoted(self.rtl)}">{html}</span>' if self.rtl and html else html

    def _heading(self, level: int, runs: Runs) -> str:
        told: dict[str, Any] = {"textAlign": "right"} if self.rtl else {}
        told |= {"level": level} if level != 2 else {}
        side = " has-text-align-right" if self.rtl else ""
        html = f'<h{level} class="wp-block-heading{side}">{self._spoken(self.marks.runs(runs))}</h{level}>'
        return marked("heading", html, **told)

    def _list(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        start = {"start": block.start} if block.ordered and block.start != 1 else {}
        inner = "\n\n".join(map(self._item, block.items))
        opening = f'<{tag}{f" start={chr(34)}{block.start}{chr(34)}" if start else ""} class="wp-block-list">'
        return marked("list", f"{opening}{inner}</{tag}>", **({"ordered": True} if block.ordered else {}), **start)

    def _item(self, item: Item) -> str:
        """WordPress has words and lists in an item, no paragraphs."""
        words = "<br>".join(self.marks.runs(b.runs) for b in item.blocks if isinstance(b, Paragraph))
        inner = "".join(self.block(b) for b in item.blocks if isinstance(b, List))
        rest = "".join(self.marks.block(b) for b in item.blocks if not isinstance(b, Paragraph | List))
        return marked("list-item", f"<li>{words}{rest}{inner}</li>")

    def _table(self, table: Table) -> str:
        def row(tag: str, cells: tuple[Runs, ...]) -> str:
            sides = [{"center": "center", "end": "right"}.get(side, "") for side in table.align]
            looks = (f' class="has-text-align-{s}" data-align="{s}"' if s else "" for s in sides)
            cells_html = (f"<{tag}{k}>{self.marks.runs(c)}</{tag}>" for c, k in zip(cells, looks, strict=False))
            return f"<tr>{''.join(cells_html)}</tr>"

        body = "".join(row("td", cells) for cells in table.rows)
        rows = f"<tbody>{body}</tbody>" if body else ""
        return f"<table><thead>{row('th', table.head)}</thead>{rows}</table>"

    def _quote(self, quote: Quote) -> str:
        credit = credit_of(quote)
        cite = f"<cite>{self._spoken(said(credit))}</cite>" if credit else ""
        if quote.pull:
            inner = self._spoken("<br>".join(self._lines(quote.blocks)))
            html = f'<figure class="wp-block-pullquote"><blockquote><p>{inner}</p>{cite}</blockquote></figure>'
            return marked("pullquote", html)
        inner = "\n\n".join(map(self.block, quote.blocks))
        return marked("quote", f'<blockquote class="wp-block-quote">{inner}{cite}</blockquote>')

    def _lines(self, blocks: Iterable[Block]) -> Iterator[str]:
        """The words of a pull quote, which is one paragraph."""
        for block in blocks:
            match block:
                case Paragraph(runs) | Heading(_, runs):
                    yield self.marks.runs(runs)
                case List(_, items):
                    for item in items:
                        yield from self._lines(item.blocks)
                case Table(head, rows):
                    yield from (" ".join(map(self.marks.runs, cells)) for cells in (head, *rows))
                case Quote(inner, credit):
                    yield from self._lines(inner)
                    if credit:
                        yield self.marks.runs(credit)
                case Embed(url, _):
                    yield f'<a href="{quoted(url)}">{said(url)}</a>'
                case _:
                    pass

    def _image(self, photo: PublishedPhoto) -> str:
        id = self.ids.get(photo.name)
        alt = "" if photo.decorative else quoted(photo.alt)
        own = f' class="wp-image-{id}"' if id else ""
        image = f'<img src="{quoted(self.marks.address(photo))}" alt="{alt}"{own}/>'
        words = self._spoken(self.marks.caption(photo).removeprefix("<figcaption>").removesuffix("</figcaption>"))
        caption = f'<figcaption class="wp-element-caption">{words}</figcaption>' if words else ""
        html = f'<figure class="wp-block-image size-large">{image}{caption}</figure>'
        named: dict[str, Any] = {"id": id} if id else {}
        return marked("image", html, **named, sizeSlug="large", linkDestination="none")


def blocks_of(copy: Copy, blocks: Blocks, *, with_byline: bool, lead: bool = False) -> str:
    """The whole text of the post, without the lead photo where that is the post's own (`lead` is false). `with_byline`:
    where the post itself can name one person only."""
    return without_codes("\n\n".join(_pieces(copy, blocks, with_byline, lead)))


def without_codes(html: str) -> str:
    """HTML whose words stay words: `[gallery]` in a story is none."""
    return CODES.sub("&#91;", html)


def _pieces(copy: Copy, blocks: Blocks, with_byline: bool, lead: bool) -> Iterator[str]:
    story, found = copy.story, content(as_shown(copy))
    above = story.noted_above(usually=True)
    if above:
        yield from _notes(copy, blocks)
    if with_byline and story.bylines:
        yield blocks.paragraph(byline(copy).removeprefix('<p class="byline">').removesuffix("</p>"), "byline")
    yield from map(blocks.block, all_blocks(found, lead=lead))
    if found.notes:
        yield blocks.html(blocks.marks.notes(found.notes))
    if story.tagline.strip():
        yield blocks.paragraph(f"<em>{said(story.tagline)}</em>", "tagline")
    if not above:
        yield from _notes(copy, blocks)
    if links := related_links(copy):
        yield _related(links, blocks)


def _notes(copy: Copy, blocks: Blocks) -> Iterator[str]:
    return (blocks.paragraph(f"<em>{said(words)}</em>", "editors-note") for words in copy.story.notes)


def _related(links: Iterable[tuple[str, str]], blocks: Blocks) -> str:
    items = [f'<li><a href="{quoted(url)}">{said(title)}</a></li>' for title, url in links]
    if blocks.rtl:
        return blocks.html(f'<ul class="related">{"".join(items)}</ul>')
    inner = "\n\n".join(marked("list-item", item) for item in items)
    return marked("list", f'<ul class="wp-block-list related">{inner}</ul>', className="related")


def _embed(url: str, provider: str) -> str:
    kind = "video" if provider in VIDEO else "rich"
    classes = f"wp-block-embed is-type-{kind} is-provider-{quoted(provider)} wp-block-embed-{quoted(provider)}"
    html = f'<figure class="{classes}"><div class="wp-block-embed__wrapper">\n{said(url)}\n</div></figure>'
    return marked("embed", html, url=url, type=kind, providerNameSlug=provider, responsive=True)


def marked(name: str, html: str, **attributes: Any) -> str:
    """HTML between the comments that say which block it is."""
    told = json.dumps(attributes, ensure_ascii=False, separators=(",", ":"))
    for mark, written in SPLITS.items():
        told = told.replace(mark, written)
    return f"<!-- wp:{name} {told + ' ' if attributes else ''}-->\n{html}\n<!-- /wp:{name} -->"
