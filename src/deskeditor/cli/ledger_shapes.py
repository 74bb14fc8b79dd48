"""The JSON of the quote book. Names are those of `news.records`; fields are added, never renamed."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from deskeditor.cli.shapes import Shape
from deskeditor.ledger.merging_sources import Doubles
from deskeditor.ledger.uses import Use
from deskeditor.news.plain import plain
from deskeditor.news.problems import NotFound, Refused
from deskeditor.news.quotation import called
from deskeditor.news.records import Person, Quote, Reply, Source
from deskeditor.news.replies import sentence
from deskeditor.newsroom import Newsroom, QuoteRow, SourceRow


def source_row_shape(row: SourceRow) -> Shape:
    return asdict(row)


def quote_row_shape(row: QuoteRow) -> Shape:
    """`source` and `story` are what they are called, with their ids beside them, as in `show --json`."""
    shape = asdict(row)
    shape |= {"source": row.source_name, "source_id": row.source, "story": row.story_name, "story_id": row.story}
    return {name: value for name, value in shape.items() if name not in ("source_name", "story_name")}


def source_shape(newsroom: Newsroom, source: Source) -> Shape:
    """Everything that is known in the clear; of a confidential source that is hardly more than the alias."""
    people = {person.id: person for person in newsroom.records("person")}
    shape: Shape = plain(source)
    return shape | {
        "shown": called(source),
        "owner": name_of(people, source.owner),
        "owner_id": source.owner,
        "quoted_in": [asdict(one) for one in newsroom.quoted_in(source.id)],
        "replies": [reply_shape(newsroom, source, reply, people) for reply in source.replies],
        "modified": newsroom.modified(source.id),
    }


def reply_shape(newsroom: Newsroom, source: Source, reply: Reply, people: Mapping[str, Person]) -> Shape:
    """`sentence` is what the copy of the story may say of it, empty when there is nothing to say."""
    shape: Shape = plain(reply)
    return shape | {
        "source_id": source.id,
        "asked_by": name_of(people, reply.asked_by),
        "asked_by_id": reply.asked_by,
        "story_name": newsroom.story_names([reply.story]).get(reply.story, ""),
        "sentence": _sentence(newsroom, source, reply),
    }


def _sentence(newsroom: Newsroom, source: Source, reply: Reply) -> str:
    try:
        language = newsroom.story(reply.story).language if reply.story else "en"
    except NotFound:
        language = "en"
    try:
        return sentence(source, reply, language, newsroom.clock())
    except Refused:
        return ""


def quote_shape(newsroom: Newsroom, quote: Quote, uses: Iterable[Use]) -> Shape:
    people = {person.id: person for person in newsroom.records("person")}
    source = _source_of(newsroom, quote.source)
    shown = called(source) if source else quote.source
    shape: Shape = plain(quote)
    return shape | {
        "source": shown,
        "source_id": quote.source,
        "story_name": newsroom.story_names([quote.story]).get(quote.story, ""),
        "verified_by": name_of(people, quote.verified_by),
        "verified_by_id": quote.verified_by,
        "recorded_by": name_of(people, quote.recorded_by),
        "recorded_by_id": quote.recorded_by,
        "uses": [asdict(use) for use in uses],
        "modified": newsroom.modified(quote.id),
    }


def _source_of(newsroom: Newsroom, id: str) -> Source | None:
    try:
        return newsroom.source(id) if id else None
    except NotFound:
        return None


def doubles_shape(doubles: Doubles) -> Shape:
    return {"why": doubles.why, "sources": [{"id": s.id, "name": s.name} for s in doubles.sources]}


def name_of(people: Mapping[str, Person], id: str) -> str:
    person = people.get(id)
    return (person.display_name or person.name) if person else id
