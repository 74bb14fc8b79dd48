"""The story as a piece of HTML without a page around it: for a CMS, a mail, a feed.

The elements are those that readers of feeds and importers of CMSs know: no classes are needed to understand it. Notes
are numbered with ids that begin with `prefix`, so that several stories can stand in one page.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape

from deskeditor.formats.content import (
    Block,
    Content,
    Embed,
    Figure,
    Heading,
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
)
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.news.languages import direction_of
from deskeditor.news.published import Published, PublishedByline, PublishedPhoto
from deskeditor.render.clean import words_of
from deskeditor.render.metadata import published_at, web_address
from deskeditor.render.printed import between_roles, byline_groups, in_line, printed_date

Address = Callable[[PublishedPhoto], str]
"""Where the photo is found; empty when its file does not go along."""


def write(copy: Copy) -> Iterator[ExportFile]:
    yield ExportFile(f"{copy.stem}.fragment.html", (article(copy, copy.url) + "\n").encode("utf-8"))


FORMAT = Format("html-fragment", "HTML fragment, to paste into a CMS", ".fragment.html", write)


def article(copy: Copy, address: Address) -> str:
    """The whole story: headline, standfirst, byline, date, words, photos, author line, related stories."""
    story = copy.story
    published = published_at(story)
    head = [f'<p class="kicker">{said(story.desk)}</p>'] if story.desk.strip() else []
    head += [f"<h1>{said(story.headline)}</h1>"] if story.headline.strip() else []
    head += [f'<p class="dek">{said(story.dek)}</p>'] if story.dek.strip() else []
    head += [byline(copy)] if story.bylines else []
    if published:
        printed = said(printed_date(published, story.language))
        head.append(f'<p class="dates"><time datetime="{quoted(published)}">{printed}</time></p>')
    place = f' lang="{quoted(story.language)}"' if story.language else ""
    inner = "\n".join([f"<header>{''.join(head)}</header>" if head else "", *parts(copy, address)])
    return f'<article{place} dir="{story.direction}" data-uri="{quoted(story.uri)}">\n{inner.strip()}\n</article>'


def words(
    copy: Copy,
    address: Address,
    prefix: str = "",
    *,
    related: bool = True,
    lead: bool = True,
    with_byline: bool = False,
    marks: "Marks | None" = None,
) -> str:
    """What stands below the headline, with its language and direction. `related`, `lead`, `with_byline`: whether the
    related stories, the lead photo and the byline, which may have places of their own, are in it. `marks` writes the
    blocks; None: as every reader of HTML takes them."""
    story = copy.story
    pieces = list(parts(copy, address, prefix, related=related, lead=lead, marks=marks))
    inner = "\n".join([byline(copy), *pieces] if with_byline else pieces)
    if story.direction == "rtl":
        return f'<div dir="rtl" lang="{quoted(story.language)}">\n{inner}\n</div>'
    return inner


def parts(
    copy: Copy,
    address: Address,
    prefix: str = "",
    *,
    related: bool = True,
    lead: bool = True,
    marks: "Marks | None" = None,
) -> Iterator[str]:
    """One piece of HTML for each block of the story, in their order."""
    story, found, marks = copy.story, content(as_shown(copy)), marks or Marks(address, prefix)
    above = story.noted_above(usually=True)
    if above:
        yield from _notes(story)
    yield from (marks.block(block) for block in all_blocks(found, lead=lead))
    if found.notes:
        yield marks.notes(found.notes)
    if story.tagline.strip():
        yield f'<p class="tagline"><em>{said(story.tagline)}</em></p>'
    if not above:
        yield from _notes(story)
    if related and (links := related_links(copy)):
        items = "".join(f'<li><a href="{quoted(url)}">{said(title)}</a></li>' for title, url in links)
        yield f'<ul class="related">{items}</ul>'


def _notes(story: Published) -> Iterator[str]:
    if paragraphs := "".join(f"<p><em>{said(words)}</em></p>" for words in story.notes):
        yield f'<aside class="editors-note">{paragraphs}</aside>'


def as_shown(copy: Copy) -> Copy:
    """The story with the photos whose files go along, in the size of the files that a page shows."""
    return replace(copy, story=replace(copy.story, photos=copy.shown_photos))


def all_blocks(found: Content, *, lead: bool = True) -> Iterator[Block]:
    """The lead photo (unless it has a place of its own), the body, the photos that no line places."""
    if lead and found.lead is not None:
        yield found.lead
    yield from found.blocks
    yield from found.gallery


def related_links(copy: Copy) -> list[tuple[str, str]]:
    """Title and address of the related stories that have one on the web."""
    return [(r.title.strip() or r.url, r.url) for r in copy.story.related if web_address(r.url)]


def byline(copy: Copy) -> str:
    """The printed byline in the language of the story, a paragraph; in one line, for a page has styles of its own."""
    language = copy.story.language
    roles = []
    for number, (role, people) in enumerate(byline_groups(copy.story.bylines, language)):
        names = "".join(said(joint, strip=False) + _person(line) for joint, line in people)
        roles.append(f'<span class="role">{said(in_line(role, number, language))} {names}</span>')
    return f'<p class="byline">{between_roles(language).join(roles)}</p>'


def _person(line: PublishedByline) -> str:
    url = web_address(line.url)
    return f'<a rel="author" href="{quoted(url)}">{said(line.name)}</a>' if url else f"<span>{said(line.name)}</span>"


def said(text: str, *, strip: bool = True) -> str:
    """Words as HTML; `>` too, so that no `]]>` ends what the HTML is packed into."""
    return escape(text.strip() if strip else text, quote=False)


def quoted(text: str) -> str:
    return escape(text, quote=True)


_BLOCK_ENDS = re.compile(
    r"<(?:br|hr|/(?:p|h[1-6]|li|tr|blockquote|figure|figcaption|footer|div|section|aside|table))\b[^>]*>", re.I
)
_CELL_ENDS = re.compile(r"</t[hd]>", re.I)


def plain(html: str) -> str:
    """The words of a piece of HTML as a person reads them, one line for each block; whoever wrote it."""
    text = words_of(_BLOCK_ENDS.sub("\n", _CELL_ENDS.sub(" ", html.replace("\n", " "))))
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))


@dataclass(frozen=True, slots=True)
class Marks:
    """Writes blocks as HTML. `prefix` stands before the ids of notes."""

    address: Address
    prefix: str = ""

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(runs):
                return f"<p>{self.runs(runs)}</p>"
            case Heading(level, runs):
                return f"<h{level}>{self.runs(runs)}</h{level}>"
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Quote():
                return self._quote(block)
            case Figure(photo):
                return self.figure(photo)
            case Embed(url, provider):
                link = f'<a href="{quoted(url)}">{said(url)}</a>'
                return f'<figure class="embed" data-provider="{quoted(provider)}">{link}</figure>'
            case Rule():
                return "<hr>"

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(map(self.block, blocks))

    def runs(self, runs: Runs) -> str:
        """Neighbours that lead to the same address are one link."""
        written, link = [], ""
        for run in runs:
            if run.link != link:
                written.append("</a>" if link else "")
                written.append(f'<a href="{quoted(run.link)}">' if run.link else "")
                link = run.link
            written.append(self._run(run))
        return "".join(written) + ("</a>" if link else "")

    def _run(self, run: Run) -> str:
        if run.line_break:
            return "<br>"
        if run.note:
            id = "" if run.again else f' id="{self.prefix}note-ref-{run.note}"'
            return f'<sup class="note-ref"{id}><a href="{self.note_address(run.note)}">{run.note}</a></sup>'
        html = said(run.text, strip=False)
        if run.ruby:
            html = f"<ruby>{html}<rp>(</rp><rt>{said(run.ruby)}</rt><rp>)</rp></ruby>"
        if run.language:
            html = f'<span lang="{quoted(run.language)}" dir="{direction_of(run.language)}">{html}</span>'
        if run.emphasis:
            html = f"<em>{html}</em>"
        return f"<strong>{html}</strong>" if run.strong else html

    def _list(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        return f"<{tag}{start}>{''.join(map(self.item, (i.blocks for i in block.items)))}</{tag}>"

    def item(self, blocks: tuple[Block, ...]) -> str:
        """An item of one paragraph holds its words, without a paragraph in it."""
        first = blocks[0] if blocks else None
        if isinstance(first, Paragraph) and not any(isinstance(b, Paragraph) for b in blocks[1:]):
            return f"<li>{self.runs(first.runs)}{self.blocks(blocks[1:])}</li>"
        return f"<li>{self.blocks(blocks)}</li>"

    def _table(self, table: Table) -> str:
        def row(tag: str, cells: Iterable[Runs]) -> str:
            sides = (f' style="text-align:{side}"' if side else "" for side in table.align)
            shown = (f"<{tag}{side}>{self.runs(c)}</{tag}>" for c, side in zip(cells, sides, strict=False))
            return f"<tr>{''.join(shown)}</tr>"

        body = "".join(row("td", cells) for cells in table.rows)
        return f"<table><thead>{row('th', table.head)}</thead><tbody>{body}</tbody></table>"

    def _quote(self, quote: Quote) -> str:
        credit = credit_of(quote)
        footer = f"<footer>— <cite>{said(credit)}</cite></footer>" if credit else ""
        html = f"<blockquote>{self.blocks(quote.blocks)}{footer}</blockquote>"
        return f'<aside class="pullquote">{html}</aside>' if quote.pull else html

    def figure(self, photo: PublishedPhoto) -> str:
        return f"<figure>{self.image(photo)}{self.caption(photo)}</figure>"

    def image(self, photo: PublishedPhoto) -> str:
        alt = "" if photo.decorative else quoted(photo.alt)
        size = f' width="{photo.width}" height="{photo.height}"' if photo.width > 0 and photo.height > 0 else ""
        return f'<img src="{quoted(self.address(photo))}" alt="{alt}"{size}>'

    def caption(self, photo: PublishedPhoto) -> str:
        told = [said(photo.caption)] if photo.caption.strip() else []
        told += [f'<span class="credit">{said(photo.credit)}</span>'] if photo.credit.strip() else []
        return f"<figcaption>{' '.join(told)}</figcaption>" if told else ""

    def note_address(self, number: int) -> str:
        """Of a footnote, from the words that refer to it."""
        return f"#{self.prefix}note-{number}"

    def notes(self, notes: Iterable[Note]) -> str:
        items = "".join(f'<li id="{self.prefix}note-{n.number}">{self.blocks(n.blocks)}</li>' for n in notes)
        return f'<section class="footnotes"><ol>{items}</ol></section>'


def credit_of(quote: Quote) -> str:
    """Who said it, without the dash that stands before the name."""
    return text_of(quote.credit).strip().lstrip("—–-―").strip()
