"""The body as Lexical, the JSON in which Ghost edits posts. What its editor has no block for is a card of HTML."""

from collections.abc import Iterable, Iterator
from typing import Any

from deskeditor.formats.content import (
    Block,
    Embed,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    content,
)
from deskeditor.formats.feeds import syndication
from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import Marks, all_blocks, as_shown, credit_of, plain, related_links, said
from deskeditor.render.printed import printed_byline

BOLD, ITALIC, SUPERSCRIPT = 1, 2, 64


def document(copy: Copy, marks: Marks, *, with_byline: bool = False, lead: bool = False) -> dict[str, Any]:
    """The words of the story below its headline, without the lead photo, which is the post's own unless `lead`.
    `with_byline`: also where the post itself names all who wrote it."""
    nodes, direction = list(_Nodes(copy, marks).all(with_byline, lead)), copy.story.direction
    # The editor of Ghost does not open a document without a node.
    return {"root": _element("root", nodes or [_element("paragraph", [], direction)], direction)}


def paragraphs(texts: Iterable[str], direction: str) -> dict[str, Any]:
    """A document of nothing but words: a notice."""
    return {"root": _element("root", [_element("paragraph", [_text(t)], direction) for t in texts], direction)}


def words_of(document: Any) -> str:
    """What a reader sees of a document, one line for each paragraph; whoever wrote it."""
    return "\n".join(filter(None, _lines(document.get("root") if isinstance(document, dict) else None)))


def _lines(node: Any) -> Iterator[str]:
    if not isinstance(node, dict):
        return
    children = [child for child in node.get("children") or () if isinstance(child, dict)]
    if node.get("html") or node.get("caption"):
        yield from plain(str(node.get("html") or node.get("caption"))).splitlines()
    elif any(child.get("children") is not None and child.get("type") != "link" for child in children):
        for child in children:
            yield from _lines(child)
    else:
        yield "".join(_said(child) for child in children).strip()


def _said(node: dict[str, Any]) -> str:
    if node.get("type") == "linebreak":
        return " "
    return str(node.get("text") or "") + "".join(_said(child) for child in node.get("children") or ())


def _element(type: str, children: list[Any], direction: str, **more: Any) -> dict[str, Any]:
    return {"children": children, "direction": direction, "format": "", "indent": 0, "type": type, "version": 1} | more


def _text(text: str, look: int = 0) -> dict[str, Any]:
    kind = {"type": "extended-text", "version": 1}
    return {"detail": 0, "format": look, "mode": "normal", "style": "", "text": text} | kind


class _Nodes:
    def __init__(self, copy: Copy, marks: Marks) -> None:
        self._copy, self._marks, self._direction = copy, marks, copy.story.direction

    def all(self, with_byline: bool, lead: bool) -> Iterator[dict[str, Any]]:
        story, found = self._copy.story, content(as_shown(self._copy))
        if syndication.others(story) or (with_byline and story.bylines):
            yield self._words((Run(printed_byline(story.bylines, story.language)),))
        above = story.noted_above(usually=True)
        if above:
            yield from self._notes()
        for block in all_blocks(found, lead=lead):
            yield from self._block(block)
        if found.notes:
            yield self._html(self._marks.notes(found.notes))
        if story.tagline.strip():
            yield self._words((Run(story.tagline.strip(), emphasis=True),))
        if not above:
            yield from self._notes()
        if links := related_links(self._copy):
            items = [[self._words((Run(title, link=url),))] for title, url in links]
            yield self._listed(items, ordered=False, start=1)

    def _notes(self) -> Iterator[dict[str, Any]]:
        yield from (self._words((Run(words, emphasis=True),)) for words in self._copy.story.notes)

    def _block(self, block: Block) -> Iterator[dict[str, Any]]:
        match block:
            case Paragraph(runs):
                yield self._words(runs)
            case Heading(level, runs):
                yield self._element("extended-heading", self._inline(runs), tag=f"h{level}")
            case List(ordered, items, start):
                yield self._listed([self._item(item.blocks) for item in items], ordered, start)
            case Quote() if not block.pull and not block.credit and _is_plain(block):
                inner = [b.runs for b in block.blocks if isinstance(b, Paragraph)]
                parted = [run for runs in inner for run in (*runs, Run(line_break=True))][:-1]
                yield self._element("extended-quote", self._inline(tuple(parted)))
            case Quote() if block.pull and _is_plain(block):
                inner = [b.runs for b in block.blocks if isinstance(b, Paragraph)]
                parted = [run for runs in inner for run in (*runs, Run(line_break=True))][:-1]
                credit = credit_of(block)
                last = (Run(line_break=True), Run(f"— {credit}")) if credit else ()
                yield self._element("aside", self._inline((*parted, *last)))
            case Figure(photo):
                yield {
                    "type": "image",
                    "version": 1,
                    "src": self._marks.address(photo),
                    "width": photo.width or None,
                    "height": photo.height or None,
                    "title": "",
                    "alt": "" if photo.decorative else photo.alt,
                    "caption": _inside(self._marks.caption(photo)),
                    "cardWidth": "regular",
                    "href": "",
                }
            case Rule():
                yield {"type": "horizontalrule", "version": 1}
            case Table() | Embed() | Quote():
                yield self._html(self._marks.block(block))

    def _item(self, blocks: Iterable[Block]) -> list[dict[str, Any]]:
        return [node for block in blocks for node in self._block(block)]

    def _listed(self, items: list[list[dict[str, Any]]], ordered: bool, start: int) -> dict[str, Any]:
        """Lexical has the words in the item itself, and a list within a list as an item of its own."""
        made: list[dict[str, Any]] = []
        for nodes in items:
            inline: list[Any] = []
            for node in nodes:
                if node["type"] == "paragraph":
                    inline += ([{"type": "linebreak", "version": 1}] if inline else []) + node["children"]
            number = start + sum(1 for item in made if not _holds_list(item))
            made.append(self._element("listitem", inline, value=number))
            lists = [_deeper(node) for node in nodes if node["type"] == "list"]
            made += [self._element("listitem", [node], value=number + 1) for node in lists]
        kind, tag = ("number", "ol") if ordered else ("bullet", "ul")
        return self._element("list", made, listType=kind, start=start, tag=tag)

    def _words(self, runs: Runs) -> dict[str, Any]:
        return self._element("paragraph", self._inline(runs))

    def _inline(self, runs: Runs) -> list[dict[str, Any]]:
        nodes: list[dict[str, Any]] = []
        for run in runs:
            node, url = self._run(run), self._marks.note_address(run.note) if run.note else run.link
            if not url:
                nodes.append(node)
            elif nodes and nodes[-1].get("url") == url:
                nodes[-1]["children"].append(node)
            else:
                nodes.append(self._element("link", [node], rel=None, target=None, title=None, url=url))
        return nodes

    def _run(self, run: Run) -> dict[str, Any]:
        if run.line_break:
            return {"type": "linebreak", "version": 1}
        look = (BOLD if run.strong else 0) | (ITALIC if run.emphasis else 0) | (SUPERSCRIPT if run.note else 0)
        return _text(str(run.note) if run.note else run.text + (f" ({run.ruby})" if run.ruby else ""), look)

    def _element(self, type: str, children: list[Any], **more: Any) -> dict[str, Any]:
        return _element(type, children, self._direction, **more)

    def _html(self, html: str) -> dict[str, Any]:
        if self._direction == "rtl":
            html = f'<div dir="rtl" lang="{said(self._copy.story.language)}">{html}</div>'
        return {"type": "html", "version": 1, "html": html}


def _holds_list(item: dict[str, Any]) -> bool:
    return any(child["type"] == "list" for child in item["children"])


def _deeper(node: dict[str, Any]) -> dict[str, Any]:
    """A list, and those in it, one step further in."""
    if node["type"] not in ("list", "listitem"):
        return node
    more = {"indent": node["indent"] + 1} if node["type"] == "listitem" else {}
    return {**node, **more, "children": [_deeper(child) for child in node["children"]]}


def _is_plain(quote: Quote) -> bool:
    return all(isinstance(block, Paragraph) for block in quote.blocks)


def _inside(caption: str) -> str:
    return caption.removeprefix("<figcaption>").removesuffix("</figcaption>")
