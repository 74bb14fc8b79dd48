"""The quote book: what was said in all stories and by whom, a page at a time, filtered, sorted and counted by SQL.

A confidential source is called by its alias here, whatever else a row says. What is spiked, and what a spiked source
said, is left out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlite_utils import Database

from deskeditor.news.records import Terms
from deskeditor.store.search import parts

SHOWN_NAME = """CASE WHEN source.confidential THEN source.alias
    WHEN source.name <> '' THEN source.name ELSE source.attribution END"""
"""What a source is called in the newsroom."""
CLEAR = "CASE WHEN source.confidential THEN '' ELSE source.{0} END"
SAID = "julianday(quote.said_at)"
"""The moment as a number: texts with different offsets do not sort as times do."""
STORY_NAME = "coalesce(nullif(story.slugline, ''), story.headline, '')"
NOCASE = " COLLATE NOCASE"

BY_TERMS = (
    "CASE {0}.terms WHEN 'on the record' THEN 0 WHEN 'background' THEN 1 WHEN 'deep background' THEN 2 ELSE 3 END"
)
BY_VERIFICATION = (
    "CASE quote.verification WHEN 'unverified' THEN 0 WHEN 'heard' THEN 1 WHEN 'read back' THEN 2 ELSE 3 END"
)

QUOTE_ORDERS: Mapping[str, tuple[str, ...]] = {
    "said": (SAID,),
    "source": ("source_name" + NOCASE, SAID),
    "words": ("quote.words" + NOCASE,),
    "terms": (BY_TERMS.format("quote"), SAID),
    "story": ("story_name" + NOCASE, SAID),
    "verification": (BY_VERIFICATION, SAID),
}
SOURCE_ORDERS: Mapping[str, tuple[str, ...]] = {
    "name": ("shown" + NOCASE,),
    "title": ("title" + NOCASE, "shown" + NOCASE),
    "affiliation": ("affiliation" + NOCASE, "shown" + NOCASE),
    "terms": (BY_TERMS.format("source"), "shown" + NOCASE),
    "quotes": ("quotes", "shown" + NOCASE),
    "stories": ("stories", "shown" + NOCASE),
    "last": ("julianday(last)", "shown" + NOCASE),
}
"""What the two lists can be sorted by."""


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """`words` as typed; empty strings and tuples filter nothing. `since` and `until` are days (YYYY-MM-DD), both
    included, on the clock of the place where it was said. `sort` is a key of `QUOTE_ORDERS`."""

    words: str = ""
    source: str = ""
    story: str = ""
    terms: tuple[str, ...] = ()
    verification: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    sort: str = "said"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """As `QuoteFilter`; `story` leaves those who were quoted or asked for it. `sort` is a key of `SOURCE_ORDERS`."""

    words: str = ""
    story: str = ""
    terms: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    """Quoted at least once in these days."""
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote in the list of all. `source_name` is what the source is called in the newsroom."""

    id: str
    words: str
    language: str
    source: str
    source_name: str
    story: str
    story_name: str
    said_at: str
    terms: Terms
    verification: str
    transcript: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in the list of all: what they are called, how many quotes in how many stories, and the last of them."""

    id: str
    kind: str
    shown: str
    title: str
    affiliation: str
    terms: Terms
    confidential: bool
    quotes: int
    stories: int
    last: str


@dataclass(frozen=True, slots=True)
class QuotedIn:
    """A story for which a source was quoted: how often, and when last (ISO 8601, empty when nobody wrote it down)."""

    story: str
    slugline: str
    headline: str
    spiked: bool
    quotes: int
    last: str


QUOTES = f"""
SELECT quote.id, quote.words, quote.language, quote.source, coalesce({SHOWN_NAME}, '') AS source_name,
    quote.story, {STORY_NAME} AS story_name, quote.said_at, quote.terms, quote.verification, quote.transcript
FROM quote LEFT JOIN source ON source.id = quote.source LEFT JOIN story ON story.id = quote.story
"""
SOURCES = f"""
SELECT source.id, source.kind, {SHOWN_NAME} AS shown, {CLEAR.format("title")} AS title,
    {CLEAR.format("affiliation")} AS affiliation, source.terms, source.confidential,
    coalesce(said.quotes, 0) AS quotes, coalesce(said.stories, 0) AS stories, coalesce(said.last, '') AS last
FROM source LEFT JOIN (
    SELECT source, count(*) AS quotes, count(DISTINCT nullif(story, '')) AS stories, said_at AS last,
        max({SAID}) AS newest
    FROM quote WHERE NOT spiked GROUP BY source
) AS said ON said.source = source.id
"""
# SQLite takes a bare column from the row in which the one max() was found: `last` is that of the newest.


def quotes(db: Database, view: QuoteFilter, offset: int, limit: int) -> list[QuoteRow]:
    """The quotes of this view from `offset` on, at most `limit`. Raises KeyError for an unknown `sort`."""
    where, values = _quote_conditions(view)
    order = _order(QUOTE_ORDERS[view.sort], "quote.number", view.descending)
    rows = db.execute(f"{QUOTES} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?", [*values, limit, offset])
    return [QuoteRow(*row) for row in rows.fetchall()]


def count_quotes(db: Database, view: QuoteFilter) -> int:
    where, values = _quote_conditions(view)
    asked = f"SELECT count(*) FROM quote LEFT JOIN source ON source.id = quote.source WHERE {where}"
    return int(db.execute(asked, values).fetchone()[0])


def sources(db: Database, view: SourceFilter, offset: int, limit: int) -> list[SourceRow]:
    """The sources of this view from `offset` on, at most `limit`. Raises KeyError for an unknown `sort`."""
    where, values = _source_conditions(view)
    order = _order(SOURCE_ORDERS[view.sort], "source.number", view.descending)
    rows = db.execute(f"{SOURCES} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?", [*values, limit, offset])
    names = [field.name for field in fields(SourceRow)]
    found = [dict(zip(names, row, strict=True)) for row in rows.fetchall()]
    return [SourceRow(**row | {"confidential": bool(row["confidential"])}) for row in found]


def count_sources(db: Database, view: SourceFilter) -> int:
    where, values = _source_conditions(view)
    return int(db.execute(f"SELECT count(*) FROM source WHERE {where}", values).fetchone()[0])


def quoted_in(db: Database, source: str) -> list[QuotedIn]:
    """The stories for which this source was quoted, the last first; quotes of no story are under an empty one."""
    rows = db.execute(
        "SELECT quote.story, coalesce(story.slugline, ''), coalesce(story.headline, ''), coalesce(story.spiked, 0),"
        f" count(*), quote.said_at, max({SAID}) AS newest FROM quote LEFT JOIN story ON story.id = quote.story"
        " WHERE quote.source = ? AND NOT quote.spiked GROUP BY quote.story ORDER BY newest DESC, quote.story",
        [source],
    )
    return [QuotedIn(id, slug, head, bool(spiked), n, last) for id, slug, head, spiked, n, last, _ in rows.fetchall()]


def stories_quoting(db: Database, limit: int) -> dict[str, str]:
    """The stories for which something was recorded, what they are called by id: those of the last quotes first."""
    rows = db.execute(
        f"SELECT story.id, {STORY_NAME}, max({SAID}) AS newest FROM quote JOIN story ON story.id = quote.story"
        " WHERE NOT quote.spiked GROUP BY story.id ORDER BY newest DESC, story.id LIMIT ?",
        [limit],
    )
    return {str(id): str(name) for id, name, _ in rows.fetchall()}


def naming(db: Database, source: str) -> dict[str, list[str]]:
    """The ids of the records that name this source, spiked ones too, by kind: quotes, transcripts, stories (in a
    ruling on one of their quotations)."""
    asked = {
        "quote": "SELECT id FROM quote WHERE source = ?1",
        "transcript": "SELECT id FROM transcript WHERE source = ?1"
        " UNION SELECT transcript FROM voice WHERE source = ?1",
        "story": "SELECT id FROM story WHERE rulings <> '{}' AND instr(rulings, ?1)",
    }
    return {kind: [str(row[0]) for row in db.execute(sql, [source]).fetchall()] for kind, sql in asked.items()}


def story_names(db: Database, ids: Iterable[str]) -> dict[str, str]:
    """What these stories are called; those that are not here are left out."""
    asked = f"SELECT {STORY_NAME} FROM story WHERE id = ?"
    return {id: str(row[0]) for id in ids if (row := db.execute(asked, [id]).fetchone()) is not None}


def _order(columns: Iterable[str], last: str, descending: bool) -> str:
    way = "DESC" if descending else "ASC"
    return ", ".join(f"{column} {way}" for column in (*columns, last))


def _quote_conditions(view: QuoteFilter) -> tuple[str, list[Any]]:
    """A word is found in the quote, or in what is known in the clear of who said it."""
    said = ["NOT quote.spiked", "NOT coalesce(source.spiked, 0)"]
    values: list[Any] = []
    for part in parts(view.words):
        said.append(
            "(quote.number IN (SELECT rowid FROM search WHERE search MATCH ?) OR quote.source IN"
            " (SELECT id FROM source WHERE number IN (SELECT rowid FROM search WHERE search MATCH ?)))"
        )
        values += [part, f"{{title names}} : ({part})"]
    for column, wanted in (("source", view.source), ("story", view.story)):
        if wanted:
            said.append(f"quote.{column} = ?")
            values.append(wanted)
    for column, choice in (("terms", view.terms), ("verification", view.verification)):
        if choice:
            said.append(f"quote.{column} IN ({', '.join('?' * len(choice))})")
            values += choice
    days, between = _days("quote.said_at", view.since, view.until)
    return " AND ".join([*said, *days]), [*values, *between]


def _source_conditions(view: SourceFilter) -> tuple[str, list[Any]]:
    said, values = ["NOT source.spiked"], list[Any]()
    for part in parts(view.words):
        said.append("source.number IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(part)
    if view.terms:
        said.append(f"source.terms IN ({', '.join('?' * len(view.terms))})")
        values += view.terms
    if view.story:
        said.append(
            "(source.id IN (SELECT source FROM quote WHERE story = ? AND NOT spiked)"
            " OR source.id IN (SELECT source FROM reply WHERE story = ?))"
        )
        values += [view.story, view.story]
    days, between = _days("quote.said_at", view.since, view.until)
    if days:
        said.append(f"source.id IN (SELECT source FROM quote WHERE NOT spiked AND {' AND '.join(days)})")
    return " AND ".join(said), [*values, *between]


def _days(column: str, since: str, until: str) -> tuple[list[str], list[str]]:
    """A quote without a time is in no days."""
    day = f"substr({column}, 1, 10)"
    said = [f"{day} >= ?"] * bool(since) + [f"{day} <= ?"] * bool(until)
    return ([f"{column} <> ''", *said] if said else []), [value for value in (since, until) if value]
