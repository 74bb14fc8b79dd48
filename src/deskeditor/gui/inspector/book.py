"""The quote book of a newsroom: what the Quotes pane asks and changes, as plain functions for a worker."""

from typing import Any

from deskeditor.gui.desk import surroundings
from deskeditor.gui.session import Surroundings
from deskeditor.news.records import Quote, Source, Story, Transcript
from deskeditor.newsroom import Newsroom


class Book:
    """Answers `quotes.QuoteBook` from the newsroom."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom

    def surroundings(self, story: Story) -> Surroundings:
        return surroundings(self._newsroom, story)

    def save_source(self, source_id: str, fields: dict[str, Any]) -> str:
        """A new source, or a change of one that is there; its id."""
        if not source_id:
            return self._newsroom.add_source(**fields)
        with self._newsroom.edit(Source, source_id) as document, document.changing():
            for name, value in fields.items():
                document.set(name, value)
        return source_id

    def save_quote(self, quote_id: str, fields: dict[str, Any], note: str) -> str:
        """A new quote, or a change of one that is there; its id. Terms are a decision, kept with `note`."""
        given = dict(fields)
        terms = given.pop("terms")
        with self._newsroom.edit(Quote, quote_id or None) as document, document.changing():
            for name, value in given.items():
                document.set(name, value)
            if not quote_id or document.read("terms") != terms:
                document.decide("terms", terms, actor=self._newsroom.me, note=note)
        return document.id

    def spike(self, record_id: str) -> None:
        self._newsroom.set_fields(record_id, spiked=True)

    def transcripts(self, story_id: str) -> list[Transcript]:
        return self._newsroom.transcripts_of(story_id)

    def add_transcript(self, **fields: Any) -> str:
        return self._newsroom.add_transcript(**fields)

    def stories_with(self, words: str, limit: int) -> list[Story]:
        """Stories in which all these words are found."""
        hits = self._newsroom.search(words, limit)
        return [self._newsroom.story(id) for id in dict.fromkeys(hit.id for hit in hits if hit.kind == "story")]
