"""What the panes ask of the newsroom and change in it, as plain functions for a worker.

The newsroom is asked for each time: a window may go on to another one while its panes stay.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from deskeditor.formats import vocabularies
from deskeditor.gui.desk import surroundings
from deskeditor.gui.inspector.details import TOPICS_OFFERED, Offered
from deskeditor.gui.ledger import facts
from deskeditor.gui.session import Surroundings
from deskeditor.ledger.writing import strike_replies, write_down
from deskeditor.news.records import Photo, Quote, Source, Story
from deskeditor.newsroom import Newsroom, StoryFilter, StoryRow
from deskeditor.text.document import Document

STORIES_OFFERED = 12
Which = Callable[[], Newsroom]


class Book:
    """The quote book: answers `recorded.QuoteBook`."""

    def __init__(self, newsroom: Which) -> None:
        self._newsroom = newsroom

    def surroundings(self, story: Story) -> Surroundings:
        return surroundings(self._newsroom(), story)

    def save_source(self, source_id: str, fields: dict[str, Any]) -> str:
        """A new source, or a change of one that is there, as its form gives it; its id."""
        given = dict(fields)
        note, struck = given.pop("note", ""), given.pop("struck", frozenset())
        id = write_down(self._newsroom(), Source, source_id, given, note)
        if struck:
            strike_replies(self._newsroom(), id, struck)
        return id

    def save_quote(self, quote_id: str, fields: dict[str, Any], note: str) -> str:
        """A new quote, or a change of one that is there; its id."""
        return write_down(self._newsroom(), Quote, quote_id, fields, note)

    def source_facts(self, source_id: str, story: str) -> facts.SourceFacts:
        return facts.source_facts(self._newsroom(), source_id, story)

    def quote_facts(self, quote: Quote) -> facts.QuoteFacts:
        return facts.quote_facts(self._newsroom(), quote)

    def thumbnail(self, photo_id: str) -> QImage:
        return facts.thumbnail(self._newsroom(), photo_id)

    def spike(self, record_id: str) -> None:
        self._newsroom().set_fields(record_id, spiked=True)

    def newsroom(self) -> Newsroom:
        return self._newsroom()

    def stories_with(self, words: str, limit: int) -> list[Story]:
        """Stories in which all these words are found."""
        newsroom = self._newsroom()
        hits = newsroom.search(words, limit)
        return [newsroom.story(id) for id in dict.fromkeys(hit.id for hit in hits if hit.kind == "story")]


class PhotoArchive:
    """Answers `photos.Archive`."""

    def __init__(self, newsroom: Which) -> None:
        self._newsroom = newsroom

    def add_photo(self, data: bytes, file_name: str) -> str:
        return self._newsroom().add_photo(data, file_name)

    def document(self, record_id: str) -> Document[Photo]:
        return self._newsroom().document(record_id)

    def media_path(self, sha256: str) -> Path:
        return self._newsroom().media_path(sha256)

    def stories_with(self, photo_id: str) -> list[Story]:
        """The stories in which the photo stands, those on the spike too."""
        newsroom = self._newsroom()
        return [newsroom.story(id) for id in newsroom.stories_with_photo(photo_id)]

    def alike(self, photo_ids: Sequence[str]) -> list[tuple[str, str]]:
        """For photos that have just come in: their file name, and that of the one which looks most like it."""
        newsroom = self._newsroom()
        likest = ((newsroom.photo(id), newsroom.photos_like(id)) for id in photo_ids)
        return [(photo.file_name, others[0].file_name) for photo, others in likest if others]


def offered(newsroom: Newsroom) -> Offered:
    """Desks and people in use. The vocabularies are read here, too, so that the first look into them is quick."""
    vocabularies.find(vocabularies.MEDIA_TOPICS, "a", limit=TOPICS_OFFERED)
    return Offered(tuple(newsroom.desks()), tuple(newsroom.records("person")))


def stories_called(newsroom: Newsroom, words: str) -> list[StoryRow]:
    return newsroom.stories(StoryFilter(words=words), 0, STORIES_OFFERED)
