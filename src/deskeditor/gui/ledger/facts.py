"""What the forms of the quote book show beside the record itself, asked of the newsroom on a worker."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from deskeditor.gui.alphabet import by_alphabet
from deskeditor.ledger.uses import Use, uses_of
from deskeditor.news.problems import NotFound
from deskeditor.news.records import Quote, Source
from deskeditor.newsroom import Newsroom, QuotedIn, StoryFilter

STORIES_OFFERED = 300
THUMBNAIL_PX = 96


@dataclass(frozen=True, slots=True)
class Named:
    """An id and what it is called."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """`source` as its owner sees it, as far as the vault is open; `readable`: that is the whole of it."""

    source: Source
    readable: bool = True
    quoted_in: tuple[QuotedIn, ...] = ()
    people: tuple[Named, ...] = ()
    stories: tuple[Named, ...] = ()
    photos: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteFacts:
    people: tuple[Named, ...] = ()
    uses: tuple[Use, ...] = ()
    transcript: str = ""
    """What the transcript of the quote is called."""


class Facts(Protocol):
    """Who answers the forms. Called on a worker."""

    def source_facts(self, source_id: str, story: str) -> SourceFacts: ...
    def quote_facts(self, quote: Quote) -> QuoteFacts: ...
    def thumbnail(self, photo_id: str) -> QImage: ...


def source_facts(newsroom: Newsroom, source_id: str, story: str = "") -> SourceFacts:
    """`story` is the one in front, which is offered first when an answer was asked for. Raises NotFound."""
    source = newsroom.vault.source(source_id) if source_id else Source("")
    asked_for = [reply.story for reply in source.replies if reply.story]
    recent = newsroom.stories(StoryFilter(sort="modified", descending=True), 0, STORIES_OFFERED)
    names = newsroom.story_names(dict.fromkeys([*filter(None, [story]), *asked_for, *(row.id for row in recent)]))
    return SourceFacts(
        source,
        newsroom.vault.is_readable(source_id) if source_id else True,
        tuple(newsroom.quoted_in(source_id)) if source_id else (),
        people_of(newsroom),
        tuple(Named(id, name or "…") for id, name in names.items()),
        photos_of(newsroom),
    )


def quote_facts(newsroom: Newsroom, quote: Quote) -> QuoteFacts:
    title = _transcript_called(newsroom, quote.transcript) if quote.transcript else ""
    return QuoteFacts(people_of(newsroom), tuple(uses_of(newsroom, quote)) if quote.words else (), title)


def _transcript_called(newsroom: Newsroom, id: str) -> str:
    """Empty for one that is not here: a colleague's desk has not sent it yet, or it was destroyed."""
    try:
        value = newsroom.vault.transcript(id)
    except NotFound:
        return ""
    return value.title or value.file_name


def people_of(newsroom: Newsroom) -> tuple[Named, ...]:
    found = [Named(p.id, p.display_name or p.name) for p in newsroom.records("person")]
    return tuple(sorted(found, key=lambda one: by_alphabet(one.name)))


def photos_of(newsroom: Newsroom) -> tuple[Named, ...]:
    found = [Named(p.id, p.headline or p.file_name) for p in newsroom.records("photo") if not p.spiked]
    return tuple(sorted(found, key=lambda one: by_alphabet(one.name)))


def thumbnail(newsroom: Newsroom, photo_id: str) -> QImage:
    """Small enough for a form; empty when the file cannot be read."""
    reader = QImageReader(str(newsroom.media_path(newsroom.photo(photo_id).sha256)))
    reader.setAutoTransform(True)
    if (size := reader.size()).isValid():
        room = QSize(2 * THUMBNAIL_PX, 2 * THUMBNAIL_PX)
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
