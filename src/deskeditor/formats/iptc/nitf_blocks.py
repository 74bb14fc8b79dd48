"""The blocks of a story in NITF's own words.

NITF has `p`, one kind of heading below the headline (`hl2`), `bq` with its credit, lists, tables, `media`, and `em`
alone for emphasis. What it has no word for is said by a class: strong words (`em class="strong"`), the level of a
heading, a pull quote, a post or a video (a link in a paragraph of its own), the reference to a footnote.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from deskeditor.formats.characters import kept
from deskeditor.formats.content import (
    Align,
    Block,
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
    text_of,
)
from deskeditor.formats.format import Copy
from deskeditor.formats.iptc.newsml.said import Said, parted, standing
from deskeditor.formats.photos.pictures import Picture
from deskeditor.formats.xmlwords import element
from deskeditor.news.printed_quotes import printed_quotes
from deskeditor.news.published import PublishedPhoto

CONTAINERS = (
    *("nitf", "head", "tobject", "docdata", "key-list", "identified-content", "body", "body.head", "hedline", "note"),
    *(
        "body.content",
        "abstract",
        "bq",
        "block",
        "ul",
        "ol",
        "table",
        "thead",
        "tbody",
        "tr",
        "media",
        "fn",
        "body.end",
    ),
)
"""Elements that hold elements only: between these a line may end without a change of words."""


def in_lines(root: Any) -> None:
    """A line for each element that stands in a container, so that a person can read the file."""
    for container in root.iter(*CONTAINERS):
        if len(container) and all(child.tag != "a" for child in container):
            container.text = "\n"
            for child in container:
                child.tail = "\n"


class Blocks:
    """Writes blocks as the last children of an element."""

    def __init__(self, copy: Copy, said: Sequence[Said] | None = None) -> None:
        """`said`: the recorded quotations to look for; None for all that the story has."""
        self._copy = copy
        self._said = tuple(Said("", quote) for quote in printed_quotes(copy.story)) if said is None else said

    def add(self, parent: Any, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Paragraph(runs):
                    self._words(element(parent, "p"), runs)
                case Heading(level, runs):
                    words(element(parent, "hl2", **{"class": f"h{level}" if level > 2 else ""}), runs)
                case List():
                    self._list(parent, block)
                case Table():
                    self._table(parent, block)
                case Quote():
                    self._quote(parent, block)
                case Figure():
                    self.media(parent, block)
                case Embed(url, provider):
                    line = element(parent, "p", **{"class": f"embed {provider}".strip()})
                    element(line, "a", url, href=url)
                case Rule():
                    element(parent, "hr")

    def _words(self, parent: Any, runs: Runs) -> None:
        """The words, those that were recorded in a `q` that says whose they are; the marks around them stay text."""
        for said, part in groupby(parted(runs, self._said), key=lambda piece: piece[0]):
            inside = element(parent, "q", **{"quote-source": said.quote.speaker}) if said else parent
            words(inside, [run for _, run in part])

    def _list(self, parent: Any, block: List) -> None:
        if not block.items:
            return
        started = {"seqnum": str(block.start)} if block.ordered and block.start != 1 else {}
        made = element(parent, "ol" if block.ordered else "ul", **started)
        for item in block.items:
            line = element(made, "li")
            first, *rest = item.blocks or (Paragraph(()),)
            if isinstance(first, Paragraph):
                self._words(line, first.runs)
            else:
                rest = [first, *rest]
            self.add(line, rest)

    def _table(self, parent: Any, block: Table) -> None:
        made = element(parent, "table")
        _row(element(made, "thead"), "th", block.head, self._sides(block.align))
        body = element(made, "tbody") if block.rows else None
        for row in block.rows:
            _row(body, "td", row, self._sides(block.align))
        if body is None:  # the standard wants rows below the head
            made[0].tag = "tbody"

    def _sides(self, align: Sequence[Align]) -> list[str]:
        end = "left" if self._copy.story.direction == "rtl" else "right"
        return [{"center": "center", "end": end}.get(side, "") for side in align]

    def _quote(self, parent: Any, quote: Quote) -> None:
        credit = _without_dash(quote.credit)
        source = " ".join(text_of(credit).split()) or self._speaker(quote)
        made = element(parent, "bq", **{"class": "pull" if quote.pull else "", "quote-source": source})
        Blocks(self._copy, ()).add(element(made, "block"), quote.blocks)  # all of it is quoted: no `q` in it
        if credit:
            words(element(made, "credit"), credit)

    def _speaker(self, quote: Quote) -> str:
        """Whose words these are, when they were recorded."""
        found = (
            said for block in quote.blocks if isinstance(block, Paragraph) for said in standing(block.runs, self._said)
        )
        return next((said.quote.speaker for said in found), "")

    def notes(self, parent: Any, notes: Iterable[Note]) -> None:
        for note in notes:
            self.add(element(element(parent, "fn", id=f"fn{note.number}"), "body.content"), note.blocks)

    def media(self, parent: Any, figure: Figure, *, placed: bool = True) -> None:
        """A photo with its files. One whose file does not go along is left out: there is nothing to refer to.

        `placed`: whether the copy has it here; else it follows the copy, whatever its role.
        """
        if figure.picture is None:
            return
        photo = figure.photo
        role = photo.role if placed or photo.role != "inline" else "inline gallery"
        made = element(parent, "media", **{"class": role, "media-type": "image"})
        for name, value in _facts(photo):
            if value:
                element(made, "media-metadata", name=name, value=value)
        for reference in self._references(figure.picture):
            element(made, "media-reference", **reference)
        if photo.caption:
            element(made, "media-caption", photo.caption)
        if photo.creator:
            element(made, "media-producer", photo.creator)

    def _references(self, picture: Picture) -> Iterator[dict[str, str]]:
        photo = picture.photo
        # The one that a page shows comes first: most readers take no other.
        files = sorted(picture.renditions, key=lambda made: made is not picture.shown)
        for made in files:
            yield {
                "source": self._copy.address(made.file),
                "name": made.name,
                "mime-type": made.media_type,
                "width": str(made.width),
                "height": str(made.height),
                "units": "pixels",
                "source-credit": photo.credit,
                "copyright": photo.copyright,
                "alternate-text": photo.alt,
            }


def _facts(photo: PublishedPhoto) -> Iterator[tuple[str, str]]:
    """What has no attribute of its own."""
    yield "name", photo.name
    yield "headline", photo.headline
    yield "creator-job-title", photo.creator_job_title
    yield "source", photo.source
    yield "usage-terms", photo.usage_terms
    yield "instructions", photo.instructions
    yield "date-created", photo.date_created
    yield "place", photo.place
    for person in photo.people:
        yield "person-shown", person
    for word in photo.keywords:
        yield "keyword", word
    yield "description-writer", photo.description_writer
    yield "extended-description", photo.extended_description
    yield "event", photo.event
    yield "digital-source-type", photo.digital_source_type
    yield "supplier-reference", photo.supplier_reference
    yield "decorative", "yes" if photo.decorative else ""


def _without_dash(credit: Sequence[Run]) -> Sequence[Run]:
    """The credit as NITF has it: the dash before the name is for the page."""
    return [replace(credit[0], text=credit[0].text.lstrip("—–- ")), *credit[1:]] if credit else credit


def _row(parent: Any, kind: str, cells: Sequence[Sequence[Run]], sides: Sequence[str]) -> None:
    row = element(parent, "tr")
    for cell, side in zip(cells, sides, strict=False):
        words(element(row, kind, align=side), cell)


def words(parent: Any, runs: Iterable[Run]) -> None:
    """Add the words as the last in an element."""
    for run in runs:
        if run.line_break:
            element(parent, "br")
        elif run.note:
            element(parent, "a", f"[{run.note}]", **{"href": f"#fn{run.note}", "class": "footnote"})
        else:
            _append(parent, run)


def _append(parent: Any, run: Run) -> None:
    inside = parent
    if run.link:
        inside = element(inside, "a", href=run.link)
    if run.strong:
        inside = element(inside, "em", **{"class": "strong"})
    if run.emphasis:
        inside = element(inside, "em")
    if run.language:
        inside = element(inside, "lang", idsrc="RFC 1766", value=run.language)
    if run.ruby:
        inside = element(inside, "pronounce", phonetic=run.ruby)
    if inside is not parent:
        inside.text = kept(run.text)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + kept(run.text)
    else:
        parent.text = (parent.text or "") + kept(run.text)
