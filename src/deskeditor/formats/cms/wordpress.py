"""The body in the block markup of WordPress: HTML with comments that say which block each piece is.

WordPress opens it in its block editor as it was written; to everything else it is plain HTML. Source: the block
library of WordPress 6 (`core/paragraph`, `core/image` ...), in the shape that its editor saves.
"""

import json
from collections.abc import Iterator
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


@dataclass(frozen=True, slots=True)
class Blocks:
    """Writes blocks with their comments. `ids` are the attachments of photos, by their name."""

    marks: Marks
    ids: dict[str, int]
    rtl: bool = False

    def block(self, block: Block) -> str:
        marks = self.marks
        match block:
            case Paragraph(runs):
                return marked("paragraph", f"<p>{marks.runs(runs)}</p>")
            case Heading(level, runs):
                html = f'<h{level} class="wp-block-heading">{marks.runs(runs)}</h{level}>'
                return marked("heading", html, **({"level": level} if level != 2 else {}))
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
            end = "left" if self.rtl else "right"
            sides = [{"center": "center", "end": end}.get(side, "") for side in table.align]
            looks = (f' class="has-text-align-{s}" data-align="{s}"' if s else "" for s in sides)
            cells_html = (f"<{tag}{k}>{self.marks.runs(c)}</{tag}>" for c, k in zip(cells, looks, strict=False))
            return f"<tr>{''.join(cells_html)}</tr>"

        body = "".join(row("td", cells) for cells in table.rows)
        return f"<table><thead>{row('th', table.head)}</thead><tbody>{body}</tbody></table>"

    def _quote(self, quote: Quote) -> str:
        credit = credit_of(quote)
        cite = f"<cite>{said(credit)}</cite>" if credit else ""
        if quote.pull:
            inner = self.marks.blocks(quote.blocks)
            html = f'<figure class="wp-block-pullquote"><blockquote>{inner}{cite}</blockquote></figure>'
            return marked("pullquote", html)
        inner = "\n\n".join(map(self.block, quote.blocks))
        return marked("quote", f'<blockquote class="wp-block-quote">{inner}{cite}</blockquote>')

    def _image(self, photo: PublishedPhoto) -> str:
        id = self.ids.get(photo.name)
        alt = "" if photo.decorative else quoted(photo.alt)
        own = f' class="wp-image-{id}"' if id else ""
        image = f'<img src="{quoted(self.marks.address(photo))}" alt="{alt}"{own}/>'
        caption = self.marks.caption(photo).replace("<figcaption>", '<figcaption class="wp-element-caption">')
        html = f'<figure class="wp-block-image size-large">{image}{caption}</figure>'
        named: dict[str, Any] = {"id": id} if id else {}
        return marked("image", html, **named, sizeSlug="large", linkDestination="none")


def blocks_of(copy: Copy, blocks: Blocks, *, with_byline: bool, lead: bool = False) -> str:
    """The whole text of the post, without the lead photo where that is the post's own (`lead` is false). `with_byline`:
    where the post itself can name one person only."""
    return "\n\n".join(_pieces(copy, blocks, with_byline, lead))


def _pieces(copy: Copy, blocks: Blocks, with_byline: bool, lead: bool) -> Iterator[str]:
    story, found = copy.story, content(as_shown(copy))
    inner = list(_top(copy, with_byline))
    inner += map(blocks.block, all_blocks(found, lead=lead))
    if found.notes:
        inner.append(marked("html", blocks.marks.notes(found.notes)))
    if story.tagline.strip():
        inner.append(_styled("tagline", f"<em>{said(story.tagline)}</em>"))
    if not story.noted_above(usually=True):
        inner += _notes(copy)
    if links := related_links(copy):
        items = [marked("list-item", f'<li><a href="{quoted(url)}">{said(title)}</a></li>') for title, url in links]
        html = f'<ul class="wp-block-list related">{"".join(items)}</ul>'
        inner.append(marked("list", html, className="related"))
    if story.direction == "rtl":
        # The one block that keeps an attribute which its own editor would not write; it need not be closed in itself.
        inner.insert(0, marked("html", f'<div dir="rtl" lang="{quoted(story.language)}">'))
        inner.append(marked("html", "</div>"))
    yield from inner


def _notes(copy: Copy) -> list[str]:
    return [_styled("editors-note", f"<em>{said(words)}</em>") for words in copy.story.notes]


def _top(copy: Copy, with_byline: bool) -> Iterator[str]:
    if copy.story.noted_above(usually=True):
        yield from _notes(copy)
    if with_byline and copy.story.bylines:
        yield marked("paragraph", byline(copy), className="byline")


def _styled(name: str, html: str) -> str:
    return marked("paragraph", f'<p class="{name}">{html}</p>', className=name)


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
