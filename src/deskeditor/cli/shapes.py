"""The JSON of the command line. Names are those of `news.records`; fields are added, never renamed."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from deskeditor.formats.export import Progress
from deskeditor.formats.files import shown
from deskeditor.formats.format import Format
from deskeditor.news.gate import Finding
from deskeditor.news.mixed import Mixed
from deskeditor.news.plain import plain
from deskeditor.news.quotation import called
from deskeditor.news.records import Byline, Person, Photo, PhotoUse, Quote, Source, Transcript
from deskeditor.newsroom import Changed, Hit, Newsroom, StoryRow, Version

Shape = dict[str, Any]


def story_shape(newsroom: Newsroom, id: str) -> Shape:
    """A story with all that belongs to it: `show --json`."""
    story = newsroom.story(id)
    people = {person.id: person for person in newsroom.records("person")}
    sources = {source.id: source for source in newsroom.records("source")}
    photos = {photo.id: photo for photo in newsroom.photos_of(id)}
    shape: Shape = plain(story)
    return shape | {
        "modified": newsroom.modified(id),
        "assignee": _name(people, story.assignee),
        "bylines": [_byline(line, people) for line in story.bylines],
        "photos": [_photo(use, photos.get(use.photo)) for use in story.photos],
        "quotes": [_quote(quote, sources) for quote in newsroom.quotes_of(id)],
        "transcripts": [_transcript(transcript, sources) for transcript in newsroom.transcripts_of(id)],
        "receipts": [asdict(receipt) for receipt in newsroom.receipts(id)],
        "conflicts": list(story.conflicts),
        "mixed": [mixed_shape(mixed) for mixed in newsroom.mixed_in(id)],
    }


def mixed_shape(mixed: Mixed) -> Shape:
    """A passage that a merge mixed and nobody has read. What is no prose stands as it is kept (JSON for lists)."""
    return asdict(mixed)


def row_shape(row: StoryRow) -> Shape:
    shape = asdict(row)
    return shape | {"assignee": shape.pop("assignee_name"), "assignee_id": shape["assignee"]}


def hit_shape(hit: Hit) -> Shape:
    return asdict(hit) | {"matches": [list(match) for match in hit.matches]}


def version_shape(version: Version, people: Mapping[str, Person]) -> Shape:
    """`reason` says cause and name in one, as it did before there were causes."""
    shape = asdict(version) | {"author": _name(people, version.author), "fields": list(version.fields)}
    return shape | {"author_id": version.author, "reason": f"{version.cause} {version.name}".strip()}


def change_shape(change: Changed, people: Mapping[str, Person]) -> Shape:
    return asdict(change) | {"person": _name(people, change.person), "person_id": change.person}


def export_shape(progress: Progress, format: str) -> Shape:
    verdict = progress.verdict
    return {
        "id": progress.story_id,
        "slugline": progress.title,
        "outcome": progress.outcome,
        "format": format,
        "path": shown(progress.path) if progress.path else "",
        "sha256": progress.sha256,
        "message": progress.sentence,
        "blockers": [finding_shape(f) for f in verdict.blockers] if verdict else [],
        "warnings": [finding_shape(f) for f in verdict.warnings] if verdict else [],
    }


def format_shape(format: Format, *, default: bool) -> Shape:
    """`together`: whether several stories can leave in one file of it."""
    shape = {name: getattr(format, name) for name in ("name", "title", "extension", "exit")}
    return shape | {"together": format.together is not None, "default": default}


def finding_shape(finding: Finding) -> Shape:
    """`start` and `end` are code points in the field; `record_id` is empty for the story itself."""
    return {
        "code": finding.code,
        "field": finding.field,
        "start": finding.start,
        "end": finding.end,
        "message": finding.sentence,
        "record_id": finding.record_id,
    }


def _name(people: Mapping[str, Person], id: str) -> str:
    person = people.get(id)
    return (person.display_name or person.name) if person else id


def _byline(line: Byline, people: Mapping[str, Person]) -> Shape:
    person = people.get(line.person)
    printed = {"name": _name(people, line.person) if person else line.name}
    if person:
        printed |= {"job_title": line.job_title or person.job_title, "location": line.location or person.location}
    return asdict(line) | printed


def _photo(use: PhotoUse, photo: Photo | None) -> Shape:
    """The photo as this story uses it: its own fields, and those of the use, which come first where both have one."""
    shape: Shape = plain(photo) if photo else {}
    used = {name: value for name, value in plain(use).items() if name not in ("id", "photo")}
    shape |= used | {"id": use.photo, "use": use.id}
    if photo:
        shape |= {"caption": use.caption_override or photo.caption, "people": [p.name for p in photo.people]}
    return shape


def _quote(quote: Quote, sources: Mapping[str, Source]) -> Shape:
    shape: Shape = plain(quote)
    return shape | _source(quote.source, sources)


def _transcript(transcript: Transcript, sources: Mapping[str, Source]) -> Shape:
    shape: Shape = plain(transcript)
    return shape | _source(transcript.source, sources)


def _source(id: str, sources: Mapping[str, Source]) -> Shape:
    source = sources.get(id)
    return {"source": called(source) if source else id, "source_id": id}
