"""What the panes ask of the newsroom and change in it, as plain functions for a worker.

The newsroom is asked for each time: a window may go on to another one while its panes stay.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from deskeditor.formats import vocabularies
from deskeditor.gui.desk import surroundings
from deskeditor.gui.inspector.details import TOPICS_OFFERED, Offered
from deskeditor.gui.session import Surroundings
from deskeditor.news.records import Photo, Quote, Source, Story, Transcript
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
        """A new source, or a change of one that is there; its id."""
        return self._save(Source, source_id, fields, "")

    def save_quote(self, quote_id: str, fields: dict[str, Any], note: str) -> str:
        """A new quote, or a change of one that is there; its id."""
        return self._save(Quote, quote_id, fields, note)

    def _save(self, record: type[Any], id: str, fields: dict[str, Any], note: str) -> str:
        """Terms are a decision, kept with `note`: when and how they were agreed."""
        newsroom = self._newsroom()
        with newsroom.edit(record, id or None) as document, document.changing():
            for name, value in fields.items():
                if name != "terms":
                    document.set(name, value)
            if not id or document.read("terms") != fields["terms"]:
                document.decide("terms", fields["terms"], actor=newsroom.me, note=note)
        return document.id

    def spike(self, record_id: str) -> None:
        self._newsroom().set_fields(record_id, spiked=True)

    def transcripts(self, story_id: str) -> list[Transcript]:
        return self._newsroom().transcripts_of(story_id)

    def add_transcript(self, **fields: Any) -> str:
        return self._newsroom().add_transcript(**fields)

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


def offered(newsroom: Newsroom) -> Offered:
    """Desks and people in use. The vocabularies are read here, too, so that the first look into them is quick."""
    vocabularies.find(vocabularies.MEDIA_TOPICS, "a", limit=TOPICS_OFFERED)
    return Offered(tuple(newsroom.desks()), tuple(newsroom.records("person")))


def stories_called(newsroom: Newsroom, words: str) -> list[StoryRow]:
    return newsroom.stories(StoryFilter(words=words), 0, STORIES_OFFERED)
