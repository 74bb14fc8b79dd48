"""The commands on sources and quotes: the quote book of the newsroom."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from deskeditor.cli import DONE, values
from deskeditor.cli.commands import one_line, opened, people_of, print_json, print_made
from deskeditor.cli.ledger_shapes import (
    doubles_shape,
    quote_row_shape,
    quote_shape,
    reply_shape,
    source_row_shape,
    source_shape,
)
from deskeditor.cli.ledger_values import (
    QUOTE_READERS,
    SOURCE_READERS,
    assigned,
    embargo,
    person_named,
    photo_named,
    quote_named,
    source_named,
    time_range,
    transcript_named,
    when,
)
from deskeditor.cli.unlocking import needs_vault, unlocked
from deskeditor.ledger.merging_sources import likely_doubles, merge_sources
from deskeditor.ledger.uses import uses_of
from deskeditor.ledger.writing import check_terms, with_verification, write_down
from deskeditor.news import times
from deskeditor.news.ids import new_id
from deskeditor.news.privacy import hidden_names
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Quote, Reply, Source
from deskeditor.newsroom import Newsroom, QuoteFilter, SourceFilter

SOURCE_TEXTS = ("name", "title", "affiliation", "how_they_know", "terms_wording", "attribution", "email", "phone")
QUOTE_TEXTS = ("words", "original", "translator", "place", "medium", "attribution", "evidence")
REPLY_TEXTS = ("medium", "question", "outcome", "answer")


def _given(asked: Namespace, names: Iterable[str]) -> dict[str, Any]:
    return {name: said for name in names if (said := getattr(asked, name)) is not None}


# Sources


def source_add(asked: Namespace) -> int:
    fields = _given(asked, (*SOURCE_TEXTS, "notes", "kind", "terms", "alias"))
    with opened(asked) as newsroom:
        if asked.confidential:
            fields["confidential"] = True
        if needs_vault(newsroom, fields, shared=asked.share):
            unlocked(newsroom, asked)
        readers = {"terms_agreed": when, "photo": photo_named, "owner": person_named}
        fields |= {name: readers[name](newsroom, text) for name, text in _given(asked, readers).items()}
        id = write_down(newsroom, Source, "", fields, shared=asked.share)
    return print_made(asked, id)


def source_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        view = SourceFilter(
            asked.words,
            newsroom.find_story(asked.story) if asked.story else "",
            (asked.terms,) if asked.terms else (),
            _day(asked.since),
            _day(asked.until),
        )
        rows = newsroom.source_rows(view, 0, asked.limit)
    if asked.json:
        print_json([source_row_shape(row) for row in rows])
    else:
        for row in rows:
            print(f"{row.id}  {row.quotes:>4}  {row.last[:10]:<10}  {row.terms:<15}  {row.shown}")
    return DONE


def source_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        source = newsroom.vault.over(source_named(newsroom, asked.source))
        shape = source_shape(newsroom, source)
    if asked.json:
        print_json(shape)
        return DONE
    _print_texts(shape, ("id", "shown", "name") if source.confidential else ("id", "shown"))
    _print_texts(shape, ("kind", "title", "affiliation", "how_they_know", "terms", "terms_wording"))
    _print_texts(shape, ("terms_agreed", "attribution", "owner", "email", "phone"))
    for one in shape["quoted_in"]:
        print(f"quoted: {one['quotes']} in {one['slugline'] or one['story'] or 'no story'}, last {one['last'][:16]}")
    for reply in shape["replies"]:
        print(f"asked: {reply['asked_at'][:16]} ({reply['outcome']}): {one_line(reply['question'])}")
    if source.notes:
        print(f"\n{source.notes}")
    return DONE


def source_set(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        source = source_named(newsroom, asked.source)
        fields = assigned(asked.values, SOURCE_READERS, newsroom, "source")
        called = fields.get("name", source.name).strip() or fields.get("attribution", source.attribution).strip()
        if not (called or source.confidential):
            raise BadInput("A source needs a name, or an attribution by which they may be called.")
        hidden = hidden_names(source, replace(source, **fields), seals=newsroom.vault.is_set())
        if not hidden.isdisjoint(fields):
            unlocked(newsroom, asked)
        write_down(newsroom, Source, source.id, fields, asked.note)
    return print_made(asked, source.id) if asked.json else DONE


def source_merge(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        if asked.source is None:
            return _print_doubles(asked, newsroom)
        kept = source_named(newsroom, asked.source)
        doubles = [source_named(newsroom, name).id for name in asked.doubles]
        chosen = assigned(asked.values, SOURCE_READERS, newsroom, "source")
        merged = merge_sources(newsroom, kept.id, doubles, chosen)
    if asked.json:
        print_json(asdict(merged))
    else:
        print(merged.kept)
    return DONE


def _print_doubles(asked: Namespace, newsroom: Newsroom) -> int:
    found = likely_doubles(newsroom.records("source"))
    if asked.json:
        print_json([doubles_shape(doubles) for doubles in found])
    else:
        for doubles in found:
            print(" ".join(f"{source.id} ({source.name})" for source in doubles.sources), doubles.why, sep="  ")
    return DONE


def source_reply(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        source = source_named(newsroom, asked.source)
        before = _reply_meant(source, asked, newsroom)
        times_said = {"asked_at": asked.asked, "due": asked.due, "answered_at": asked.answered}
        fields = _given(asked, REPLY_TEXTS)
        fields |= {name: values.moment(text) for name, text in times_said.items() if text is not None}
        if asked.story is not None:
            fields["story"] = newsroom.find_story(asked.story)
        if asked.by is not None:
            fields["asked_by"] = person_named(newsroom, asked.by)
        reply = replace(before, **fields)
        others = tuple(one for one in source.replies if one.id != reply.id)
        write_down(newsroom, Source, source.id, {"replies": (*others, reply)})
        shape = reply_shape(newsroom, source, reply, people_of(newsroom))
    if asked.json:
        print_json(shape)
    else:
        print(reply.id)
    return DONE


def _reply_meant(source: Source, asked: Namespace, newsroom: Newsroom) -> Reply:
    if asked.id is None:
        if asked.story is None:
            raise BadInput("Say for which STORY they were asked, or with --id which entry is changed.")
        return Reply(new_id(), asked_at=newsroom.clock().astimezone().isoformat("T", "seconds"), asked_by=newsroom.me)
    found = [reply for reply in source.replies if reply.id.startswith(asked.id)]
    if len(found) != 1:
        raise NotFound(f"“{source.name}” has no entry {asked.id}; `source show` lists those that there are.")
    return found[0]


# Quotes


def quote_add(asked: Namespace) -> int:
    fields: dict[str, Any] = _given(asked, QUOTE_TEXTS)
    if asked.language is not None:
        fields["language"] = values.language(asked.language)
    if asked.said_at:
        fields["said_at"] = values.moment(asked.said_at)
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        source = source_named(newsroom, asked.source)
        fields |= {"story": story, "source": source.id, "terms": asked.terms or source.terms}
        readers = {"time_range": time_range, "embargo": embargo, "recorded_by": person_named}
        fields |= {name: readers[name](newsroom, text) for name, text in _given(asked, readers).items()}
        if asked.transcript is not None:
            fields |= _found_in(newsroom, transcript_named(newsroom, asked.transcript), asked.words)
        if asked.verification:
            fields["verification"] = asked.verification
            fields = with_verification(fields, Quote(""), newsroom.me, newsroom.clock())
        id = write_down(newsroom, Quote, "", fields)
    return print_made(asked, id, story=story)


def _found_in(newsroom: Newsroom, transcript: str, words: str) -> dict[str, Any]:
    """Transcript and span of words that stand in it. Raises BadInput when they do not."""
    if not transcript:
        return {"transcript": "", "span": None}
    start = newsroom.transcript(transcript).text.find(words)
    if start < 0:
        raise BadInput("These words are not in the transcript; write them as they stand there, or leave it out.")
    return {"transcript": transcript, "span": (start, start + len(words))}


def quote_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        view = QuoteFilter(
            words=asked.words,
            source=source_named(newsroom, asked.source).id if asked.source else "",
            story=newsroom.find_story(asked.story) if asked.story else "",
            terms=(asked.terms,) if asked.terms else (),
            verification=(asked.verification,) if asked.verification else (),
            since=_day(asked.since),
            until=_day(asked.until),
        )
        rows = newsroom.quote_rows(view, 0, asked.limit)
    if asked.json:
        print_json([quote_row_shape(row) for row in rows])
    else:
        for row in rows:
            print(f"{row.id}  {row.said_at[:16]:<16}  {row.terms:<15}  {row.source_name}: {one_line(row.words)}")
    return DONE


def quote_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        quote = quote_named(newsroom, asked.quote)
        shape = quote_shape(newsroom, quote, uses_of(newsroom, quote))
    if asked.json:
        print_json(shape)
        return DONE
    _print_texts(shape, ("id", "source", "story_name", "said_at", "place", "medium", "language", "terms"))
    _print_texts(shape, ("attribution", "evidence", "verification", "verified_by", "verified_at", "recorded_by"))
    print(f"\n{quote.words}")
    for use in shape["uses"]:
        print(f"used: {use['title']} ({use['field']} {use['start']}-{use['end']})")
    return DONE


def quote_set(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        quote = quote_named(newsroom, asked.quote)
        fields = assigned(asked.values, QUOTE_READERS, newsroom, "quote")
        if "words" in fields and not fields["words"].strip():
            raise BadInput("A quote needs its words; to put it aside, set spiked=yes.")
        if "terms" in fields:
            check_terms(quote.terms, fields["terms"], asked.note)
        if fields.get("transcript"):
            fields |= _found_in(newsroom, fields["transcript"], fields.get("words", quote.words))
        elif "words" in fields or "transcript" in fields:
            fields["span"] = None
        fields = with_verification(fields, quote, newsroom.me, newsroom.clock())
        write_down(newsroom, Quote, quote.id, fields, asked.note)
    return print_made(asked, quote.id) if asked.json else DONE


def _day(text: str) -> str:
    return times.day(text).isoformat() if text else ""


def _print_texts(shape: Mapping[str, Any], names: Iterable[str]) -> None:
    for name in names:
        if shape[name]:
            print(f"{name}: {one_line(str(shape[name]))}")
