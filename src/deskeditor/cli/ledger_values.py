"""Who and what is meant on the command line: sources, quotes, people, and FIELD=VALUE of the first two."""

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any

from deskeditor.cli import values
from deskeditor.news import times
from deskeditor.news.problems import Ambiguous, BadInput, NotFound
from deskeditor.news.records import SOURCE_KINDS, TERMS, VERIFICATIONS, Embargo, Quote, Source
from deskeditor.newsroom import Newsroom

Reader = Callable[[Newsroom, str], Any]
MOST_NAMED = 10
ID_BEGINNING = re.compile(r"[0-9a-fA-F-]{6,36}")
PLAIN_SOURCE = (
    "name",
    "title",
    "affiliation",
    "how_they_know",
    "terms_wording",
    "attribution",
    "email",
    "phone",
    "notes",
)
PLAIN_QUOTE = ("words", "original", "translator", "place", "medium", "attribution", "evidence")


def source_named(newsroom: Newsroom, name: str) -> Source:
    """The source with this id, name or alias, or beginning of an id. Raises NotFound, or Ambiguous with the ids."""
    known: list[Source] = [s for s in newsroom.records("source") if not s.spiked]
    found: list[Source] = _named(name, known, lambda s: (s.name, s.alias))
    if not found:
        raise NotFound(f"There is no source “{name}”; add it with `source add`.")
    if len(found) > 1:
        ids = tuple(source.id for source in found)
        raise Ambiguous(f"{len(found)} sources are called “{name}”; name one by its id: {_some(ids)}.", ids)
    return found[0]


def quote_named(newsroom: Newsroom, name: str) -> Quote:
    """The quote with this id or beginning of an id. Raises NotFound, or Ambiguous with the ids."""
    with suppress(NotFound):
        return newsroom.quote(name.strip().lower())
    known: list[Quote] = [q for q in newsroom.records("quote") if not q.spiked]
    found: list[Quote] = _named(name, known, lambda _: ())
    if not found:
        raise NotFound(f"There is no quote “{name}”; `quote list` shows those that there are.")
    if len(found) > 1:
        ids = tuple(quote.id for quote in found)
        raise Ambiguous(f"{len(found)} quotes begin with “{name}”; name one by its whole id: {_some(ids)}.", ids)
    return found[0]


def person_named(newsroom: Newsroom, name: str) -> str:
    """The id of a person of the newsroom, by name or id; empty for nobody. Raises NotFound, Ambiguous."""
    if not name.strip():
        return ""
    found = _named(name, newsroom.records("person"), lambda p: (p.name, p.display_name))
    if not found:
        raise NotFound(f"There is nobody called “{name}” in this newsroom; add them in People.")
    if len(found) > 1:
        ids = tuple(person.id for person in found)
        raise Ambiguous(f"{len(found)} people are called “{name}”; name one by the id: {_some(ids)}.", ids)
    return str(found[0].id)


def _named(name: str, known: Iterable[Any], names: Callable[[Any], Iterable[str]]) -> list[Any]:
    """Those with this id, else those with this name, else those whose id begins so."""
    name, known = name.strip(), list(known)
    ways: tuple[Callable[[Any], bool], ...] = (
        lambda r: r.id == name.lower(),
        lambda r: name in names(r),
        lambda r: ID_BEGINNING.fullmatch(name) is not None and r.id.startswith(name.lower()),
    )
    return next((found for way in ways if (found := [record for record in known if way(record)])), []) if name else []


def _some(ids: tuple[str, ...]) -> str:
    return ", ".join(ids[:MOST_NAMED]) + (" …" if len(ids) > MOST_NAMED else "")


def assigned(said: Iterable[str], readers: Mapping[str, Reader], newsroom: Newsroom, of: str) -> dict[str, Any]:
    """The fields that FIELD=VALUE change. Raises BadInput, and names the field."""
    fields: dict[str, Any] = {}
    for assignment in said:
        name, equals, text = assignment.partition("=")
        name = name.strip().replace("-", "_")
        if not equals:
            raise BadInput(f"“{assignment}” says nothing; write FIELD=VALUE.")
        if name not in readers:
            raise BadInput(f"A {of} has no field “{name}” that is set here; it has {', '.join(readers)}.")
        fields[name] = readers[name](newsroom, text)
    return fields


def _as_it_is(_newsroom: Newsroom, text: str) -> str:
    return text


def _one_of(name: str, choices: Iterable[str]) -> Reader:
    def read(_newsroom: Newsroom, text: str) -> str:
        if text not in choices:
            raise BadInput(f"{name} is one of {', '.join(choices)}, not “{text}”.")
        return text

    return read


def _spiked(_newsroom: Newsroom, text: str) -> bool:
    if text.strip().lower() not in values.YES:
        raise BadInput(f"spiked is yes or no, not “{text}”.")
    return values.YES[text.strip().lower()]


def when(_newsroom: Newsroom, text: str) -> str:
    """A day stays a day; a time without an offset is meant on this machine's clock."""
    try:
        return times.day(text).isoformat()
    except BadInput:
        return values.moment(text)


def photo_named(newsroom: Newsroom, text: str) -> str:
    """The id of a photo, by id or file name; empty for none. Raises NotFound, Ambiguous."""
    if not text.strip():
        return ""
    found = _named(text, [p for p in newsroom.records("photo") if not p.spiked], lambda p: (p.file_name,))
    if not found:
        raise NotFound(f"There is no photo “{text}” in this newsroom; add it with `photo add`.")
    if len(found) > 1:
        ids = tuple(photo.id for photo in found)
        raise Ambiguous(f"{len(found)} photos are called “{text}”; name one by its id: {_some(ids)}.", ids)
    return str(found[0].id)


def transcript_named(newsroom: Newsroom, text: str) -> str:
    """The id of a transcript, by id or title; empty for none. Raises NotFound, Ambiguous."""
    if not text.strip():
        return ""
    found = _named(text, [t for t in newsroom.records("transcript") if not t.spiked], lambda t: (t.title, t.file_name))
    if not found:
        raise NotFound(f"There is no transcript “{text}”; add it with `transcript add`.")
    if len(found) > 1:
        ids = tuple(transcript.id for transcript in found)
        raise Ambiguous(f"{len(found)} transcripts are called “{text}”; name one by its id: {_some(ids)}.", ids)
    return str(found[0].id)


def embargo(_newsroom: Newsroom, text: str) -> Embargo | None:
    if text.strip().lower() in ("", "none", "no"):
        return None
    if text.strip().lower() in ("indefinite", "until further notice"):
        return Embargo()
    return Embargo(values.moment(text))


def time_range(_newsroom: Newsroom, text: str) -> tuple[float, float] | None:
    """`61.5-64` or `1:01.5-1:04`, in seconds. Raises BadInput."""
    if not text.strip():
        return None
    start, dash, end = text.partition("-")
    try:
        said = _seconds(start), _seconds(end)
    except ValueError:
        raise BadInput(f"“{text}” is no time range; write it like 61.5-64 or 1:01.5-1:04.") from None
    if not dash or said[0] > said[1]:
        raise BadInput(f"“{text}” is no time range: its end comes before its start.")
    return said


def _seconds(text: str) -> float:
    total = 0.0
    for part in text.strip().split(":"):
        if not re.fullmatch(r"\d{1,6}(\.\d{1,6})?", part):
            raise ValueError(text)
        total = total * 60 + float(part)
    return total


SOURCE_READERS: Mapping[str, Reader] = dict.fromkeys(PLAIN_SOURCE, _as_it_is) | {
    "kind": _one_of("kind", SOURCE_KINDS),
    "terms": _one_of("terms", TERMS),
    "terms_agreed": when,
    "photo": photo_named,
    "owner": person_named,
    "spiked": _spiked,
}
QUOTE_READERS: Mapping[str, Reader] = dict.fromkeys(PLAIN_QUOTE, _as_it_is) | {
    "language": lambda _, text: values.language(text) if text else "",
    "source": lambda newsroom, text: source_named(newsroom, text).id if text else "",
    "story": lambda newsroom, text: newsroom.find_story(text) if text else "",
    "said_at": lambda _, text: values.moment(text),
    "terms": _one_of("terms", TERMS),
    "transcript": transcript_named,
    "time_range": time_range,
    "recorded_by": person_named,
    "embargo": embargo,
    "verification": _one_of("verification", VERIFICATIONS),
    "spiked": _spiked,
}
"""What FIELD=VALUE can change, and how its text is read."""
