"""Stories by what stands in one of their fields (`text.searching`): conditions for the queue.

Each asks the tables that know it: who was quoted, who stands in the byline, what a caption says. Values are compared as
the search compares words.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlite_utils import Database

from deskeditor.store.search import folded_word
from deskeditor.text.searching import Term, days, fits

Condition = tuple[str, list[Any]]
Meanings = Mapping[tuple[str, str], Sequence[str]]
"""What a value of a field stands for beside what reads like it: the keys of states by their names, Media Topics."""


def narrowed(db: Database, terms: Iterable[Term], meanings: Meanings) -> Condition:
    """What is to be put behind the other conditions of a question for stories, and its values."""
    sql, values = "", []
    for term in terms:
        said, given = _any([_FIELDS[term.field](db, term, value, meanings) for value in term.values])
        sql += f" AND {'NOT ' if term.excluded else ''}({said})"
        values += given
    return sql, values


def _any(conditions: Sequence[Condition]) -> Condition:
    return " OR ".join(sql for sql, _ in conditions), [value for _, values in conditions for value in values]


def _one_of(column: str, wanted: Iterable[str]) -> Condition:
    return f"+{column} IN (SELECT value FROM json_each(?))", [json.dumps(sorted(wanted))]


def _texts(db: Database, sql: str, term: Term, value: str) -> Iterator[str]:
    """The first column of the rows in which one of the others fits."""
    for key, *texts in db.execute(sql).fetchall():
        if any(fits(str(text), value, exact=term.exact) for text in texts):
            yield str(key)


def _matching(column: str, term: Term, value: str) -> str:
    """What the index is asked for: the words one behind the other, in one of its columns."""
    return f'{{{column}}} : "{folded_word(value)}"{"" if term.exact else "*"}'


def _found(db: Database, kind: str, column: str, term: Term, value: str) -> list[str]:
    """Ids of the records of a kind with these words in a column of the index."""
    asked = (
        "SELECT searched.record FROM search JOIN searched ON searched.number = search.rowid"
        " WHERE search MATCH ? AND searched.kind = ? AND NOT searched.spiked"
    )
    return [str(row[0]) for row in db.execute(asked, [_matching(column, term, value), kind]).fetchall()]


def _speaker(db: Database, term: Term, value: str, _: Meanings) -> Condition:
    """Of whom quotes were recorded for the story: by name, title or what was agreed for the attribution."""
    sources = {*_found(db, "source", "title", term, value), *_found(db, "source", "names", term, value)}
    asked = "SELECT DISTINCT attribution, attribution FROM quote WHERE attribution <> ''"
    attributions = set(_texts(db, asked, term, value))
    of_source, sources_given = _one_of("source", sources)
    of_words, words_given = _one_of("attribution", attributions)
    sql = f"id IN (SELECT story FROM quote WHERE NOT spiked AND ({of_source} OR {of_words}))"
    return sql, [*sources_given, *words_given]


def _byline(db: Database, term: Term, value: str, _: Meanings) -> Condition:
    people = set(_texts(db, "SELECT id, name, display_name FROM person", term, value))
    names = set(_texts(db, "SELECT DISTINCT name, name FROM byline WHERE name <> ''", term, value))
    of_person, people_given = _one_of("person", people)
    of_name, names_given = _one_of("name", names)
    sql = f"id IN (SELECT story FROM byline WHERE {of_person} OR (person = '' AND {of_name}))"
    return sql, [*people_given, *names_given]


def _headline(_db: Database, term: Term, value: str, _: Meanings) -> Condition:
    return "number IN (SELECT rowid FROM search WHERE search MATCH ?)", [_matching("title", term, value)]


def _caption(db: Database, term: Term, value: str, _: Meanings) -> Condition:
    """What the photos of the story say in their captions or alternative texts, also those of this story alone."""
    photos = set(_found(db, "photo", "words", term, value))
    asked = "SELECT DISTINCT caption_override, caption_override FROM photo_use WHERE caption_override <> ''"
    own = set(_texts(db, asked, term, value))
    of_photo, photos_given = _one_of("photo", photos)
    of_words, words_given = _one_of("caption_override", own)
    return f"id IN (SELECT story FROM photo_use WHERE {of_photo} OR {of_words})", [*photos_given, *words_given]


def _listed(column: str) -> Callable[[Database, Term, str, Meanings], Condition]:
    def condition(db: Database, term: Term, value: str, meanings: Meanings) -> Condition:
        asked = f"SELECT DISTINCT value, value FROM story, json_each(story.{column}) WHERE {column} <> '[]'"
        wanted = {*_texts(db, asked, term, value), *meanings.get((term.field, value), ())}
        inside, given = _one_of("value", wanted)
        return f"EXISTS (SELECT 1 FROM json_each(story.{column}) WHERE {inside})", given

    return condition


def _subject(db: Database, term: Term, value: str, meanings: Meanings) -> Condition:
    """Keywords and Media Topics."""
    return _any([_listed("keywords")(db, term, value, meanings), _listed("subjects")(db, term, value, meanings)])


def _valued(column: str) -> Callable[[Database, Term, str, Meanings], Condition]:
    def condition(db: Database, term: Term, value: str, meanings: Meanings) -> Condition:
        fitting = _texts(db, f"SELECT DISTINCT {column}, {column} FROM story", term, value)
        return _one_of(column, {*fitting, *meanings.get((term.field, value), ())})

    return condition


def _date(_db: Database, _term: Term, value: str, _: Meanings) -> Condition:
    """When the story was begun, is due, came out first, or was changed last, on the clocks of this desk."""
    if (span := days(value, date.today())) is None:
        return "0", []
    since, until = map(_utc, span)
    columns = ("created", "due", "first_published", "modified")
    return " OR ".join(f"(+{c} >= ? AND +{c} < ?)" for c in columns), [since, until] * len(columns)


def _utc(day: date) -> str:
    if day.year in (date.min.year, date.max.year):  # open at this side
        return "0000" if day.year == date.min.year else "9999"
    return datetime.combine(day, time()).astimezone().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


_FIELDS: Mapping[str, Callable[[Database, Term, str, Meanings], Condition]] = {
    "speaker": _speaker,
    "byline": _byline,
    "headline": _headline,
    "caption": _caption,
    "subject": _subject,
    "place": _listed("places"),
    "section": _valued("desk"),
    "state": _valued("state"),
    "language": _valued("language"),
    "date": _date,
}
