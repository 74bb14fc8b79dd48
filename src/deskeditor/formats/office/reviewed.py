"""The words of a review document: with everything that is proposed for the copy as tracked changes, and with its notes
as comments.

The document carries the record of the copy that it was made of (`formats.review.record`), so that what comes back can
be held against just that.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from deskeditor.formats.content import Run
from deskeditor.formats.format import Copy
from deskeditor.formats.office import parts
from deskeditor.formats.office.comments import comments, extended
from deskeditor.formats.office.markup import part, tag
from deskeditor.formats.office.markup import said as quoted
from deskeditor.formats.office.parts import Line
from deskeditor.formats.office.tracked import Tracked
from deskeditor.formats.office.word_body import Body
from deskeditor.formats.review import Record, Review, record
from deskeditor.formats.signs import Sign, laid_out
from deskeditor.render.page import printed_dateline

KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = {
    "word/comments": f"{KINDS}.comments+xml",
    "word/commentsExtended": f"{KINDS}.commentsExtended+xml",
    "customXml/itemProps1": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
}
RELATIONS = (
    ("comments", "comments", "comments.xml"),
    ("extended", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml"),
    ("record", "customXml", "../customXml/item1.xml"),
)
WHOLE = "Notes on the story as a whole"
RECORD_SPACE = "urn:deskeditor:review"
_ITEM = "{6C2B4E0A-93D7-4C57-8F0B-5D1A7E2F4B90}"
_STYLES = {"Title": "headline", "Subtitle": "dek", "Tagline": "tagline"}


@dataclass
class Reviewed:
    """`review` is that of the copy."""

    copy: Copy
    review: Review
    body: Body
    notes: Body
    """Of the footnotes, whose addresses are their own."""

    def words(self) -> tuple[str, str]:
        """What stands in the document, and in its footnotes."""
        photos = {p.name for p in self.copy.story.photos if self._is_shown(p.name)}
        main, notes = laid_out(self.review.signs("body"), photos)
        self._photos = tuple(sorted(photos))
        tracked = self._tracked = Tracked(self.copy, self.body, notes, tuple(self.review.remarks))
        text = "".join(
            (
                *self._lines(parts.before(self.copy), ("Title", "Subtitle"), before="Byline"),
                *self._lead(main),
                *tracked.paragraphs(main, first=self._dateline(main)),
                *self._gallery(main),
                *self._lines(parts.after(self.copy), ("Tagline",), before="Related Story"),
            )
        )
        footnotes = tracked.footnotes(self.notes)
        return text + self._about_the_whole(), footnotes

    def _is_shown(self, name: str) -> bool:
        """Whether a line that shows the photo leaves anything in the document."""
        photo = next(p for p in self.copy.story.photos if p.name == name)
        return self.copy.picture_of(photo) is not None or bool(photo.caption.strip() or photo.credit.strip())

    def _lines(self, lines: Iterator[Line], own: tuple[str, ...], before: str) -> Iterator[str]:
        """What stands around the copy; the lines of the styles `own` with what is proposed for them, in the place that
        they have, at the latest before a line of the style `before`."""
        waiting = list(own)
        for line in lines:
            if line.style == before:
                yield from self._fields(waiting)
                waiting = []
            if line.style in waiting:
                upto = waiting.index(line.style) + 1
                yield from self._fields(waiting[:upto])
                waiting = waiting[upto:]
            elif line.style not in own:
                yield self.body.line(line)
        yield from self._fields(waiting)

    def _fields(self, styles: list[str]) -> Iterator[str]:
        for style in styles:
            signs = self.review.signs(_STYLES[style])
            if len(signs) > 1:
                yield from self._tracked.paragraphs(signs, style)

    def _dateline(self, main: list[Sign]) -> str:
        """The place before the first words, unless they begin with it."""
        said = printed_dateline(self.copy.story)
        opening = "".join(sign.text for sign in main[: len(said) + 40] if sign.put is None)
        place = said.partition(",")[0].strip().casefold()
        if not said or opening.casefold().startswith(place):
            return ""
        look = tag("w:rPr", {}, '<w:rStyle w:val="Dateline"/>' + ("<w:rtl/>" if self.body.right_to_left else ""))
        return tag("w:r", {}, look, tag("w:t", {"xml:space": "preserve"}, f"{said} — "))

    def _lead(self, main: list[Sign]) -> Iterator[str]:
        lead = self.copy.story.lead
        if lead is not None and lead.name not in _placed(main):
            yield from self.body.figure(lead, self.copy.picture_of(lead), "Lead Photo")

    def _gallery(self, main: list[Sign]) -> Iterator[str]:
        placed = _placed(main)
        for photo in self.copy.story.photos:
            if photo.name not in placed and photo is not self.copy.story.lead:
                yield from self.body.figure(photo, self.copy.picture_of(photo), "Gallery Photo")

    def _about_the_whole(self) -> str:
        """A paragraph for the comments that are about none of its words."""
        references = self._tracked.unplaced()
        return self.body.paragraph("Notice", (Run(WHOLE),), start=references) if references else ""

    def parts(self) -> Iterator[tuple[str, bytes]]:
        """What the document has beside its words."""
        remarks, right = tuple(self.review.remarks), self.body.right_to_left
        said = record(Record(self.copy.story.id, self.review, self._photos))
        yield "word/comments.xml", part(comments(remarks, right))
        yield "word/commentsExtended.xml", part(extended(remarks))
        yield "customXml/item1.xml", part(tag("record", {"xmlns": RECORD_SPACE}, quoted(said)))
        yield "customXml/itemProps1.xml", part(_item_properties())
        yield "customXml/_rels/item1.xml.rels", part(_item_relations())


def _placed(main: list[Sign]) -> set[str]:
    return {sign.look.thing.removeprefix("photo:") for sign in main if sign.look.thing.startswith("photo:")}


def _item_properties() -> str:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    schema = tag("ds:schemaRefs", {}, tag("ds:schemaRef", {"ds:uri": RECORD_SPACE}))
    return tag("ds:datastoreItem", {"ds:itemID": _ITEM, "xmlns:ds": space}, schema)


def _item_relations() -> str:
    told = {"Id": "properties", "Type": f"{OFFICE}/customXmlProps", "Target": "itemProps1.xml"}
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return tag("Relationships", {"xmlns": space}, tag("Relationship", told))
