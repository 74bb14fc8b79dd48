"""What a document says around the body, in the order in which it is printed, and in its properties."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from deskeditor.formats.draft import BYLINE, STORY
from deskeditor.formats.format import Copy
from deskeditor.formats.notices import editorial_note
from deskeditor.formats.vocabularies import topic
from deskeditor.news.plain import plain
from deskeditor.news.published import Published
from deskeditor.news.times import utc
from deskeditor.render.metadata import web_address
from deskeditor.render.printed import printed_byline

OWN = "deskeditor"
"""The property that tells a document that was written here; its value is the number of this layout."""
LAYOUT = "1"
NEVER = "1970-01-01T00:00:00Z"
"""For formats that want a time where the story has none."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph before or after the body. `style` is the name of its style, `link` an address for all of it."""

    style: str
    text: str
    link: str = ""


def before(copy: Copy) -> Iterator[Line]:
    """From the top to the byline. A notice to who receives it stands first: a document has no other place for it."""
    story = copy.story
    yield from (Line("Banner", banner) for banner in copy.banners)
    if not copy.banners and (notice := notice_of(story)):
        yield Line("Notice", notice)
    if story.headline.strip():
        yield Line("Title", story.headline)
    if story.dek.strip():
        yield Line("Subtitle", story.dek)
    if byline := printed_byline(story.bylines, story.language):
        yield Line("Byline", byline)
    if story.noted_above(usually=False):
        yield from _notes(story)


def after(copy: Copy) -> Iterator[Line]:
    """What follows the body and the gallery, as on the page."""
    story = copy.story
    if not story.noted_above(usually=False):
        yield from _notes(story)
    if story.tagline.strip():
        yield Line("Tagline", story.tagline)
    for related in story.related:
        if related.title or related.url:
            yield Line("Related Story", related.title or related.url, web_address(related.url))


def _notes(story: Published) -> Iterator[Line]:
    yield from (Line("Editors Note", words) for words in story.notes)


def notice_of(story: Published) -> str:
    """What whoever receives the document has to know before they use it; empty when there is nothing."""
    return editorial_note(story)


def authors(story: Published) -> list[str]:
    """The bare names of those who wrote it, in their order; of whoever is named when nobody is said to have."""
    written = [line.name for line in story.bylines if line.role == "by"]
    return written or [line.name for line in story.bylines]


def keywords(story: Published) -> list[str]:
    """Keywords and the names of the Media Topics, each once."""
    topics = [found.name_in(story.language) if (found := topic(code)) else code for code in story.subjects]
    return list(dict.fromkeys([*story.keywords, *topics]))


def properties(story: Published) -> Iterator[tuple[str, str]]:
    """Every published field that has no place of its own in a document, by the field's name.

    Lists and what has parts are written as JSON, so that no word in them can be taken for a divider.
    """
    yield OWN, LAYOUT
    yield "uri", story.uri
    # What stands in the text is here, too: typography and markup of a document cannot change it.
    for name in ("slugline", "headline", *STORY):
        value = story.note if name == "editors_note" else plain(getattr(story, name))
        if value not in ("", None, [], {}, False) and name != "comments_open":
            yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if not story.comments_open:
        yield "comments_open", "no"
    lines = [{name: v for name in BYLINE if (v := getattr(line, name))} for line in story.bylines]
    if lines:
        yield "bylines", json.dumps(lines, ensure_ascii=False)
    related = [{key: value for key, value in plain(r).items() if value} for r in story.related]
    if related:
        yield "related", json.dumps(related, ensure_ascii=False)


def made(story: Published) -> str:
    return moment(story.created)


def changed(story: Published) -> str:
    return moment(story.modified or story.created)


def moment(text: str) -> str:
    """UTC to the second, the only form that Word, LibreOffice and epubcheck all read."""
    return utc(text) or NEVER
