"""Full-text search over everything written; neither case, accents nor Arabic letter forms matter.

The index holds folded words (`text.fold`); excerpts are cut from the words as they stand in the tables. What a person
types is never SQL nor FTS5 syntax: words and "quoted phrases" are taken out of it, all must be found, the last word
may be unfinished.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from deskeditor.text.fold import fold

TITLE, NAMES, WORDS = "title", "names", "words"
SEARCHED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "story": {
        TITLE: ("slugline", "headline", "headline_print", "headline_social"),
        NAMES: ("dateline", "tagline", "desk"),
        WORDS: ("dek", "body", "bin", "ednote", "editors_note"),
    },
    "person": {TITLE: ("name", "display_name"), NAMES: ("job_title", "organization", "location"), WORDS: ("bio",)},
    "photo": {
        TITLE: ("headline", "file_name"),
        NAMES: ("creator", "credit", "source", "place"),
        WORDS: ("caption", "alt"),
    },
    "source": {
        TITLE: ("name", "alias"),
        NAMES: ("title", "affiliation", "attribution"),
        WORDS: ("how_they_know", "notes"),
    },
    "quote": {TITLE: (), NAMES: ("attribution", "place"), WORDS: ("words", "original")},
    "transcript": {TITLE: ("title", "file_name"), NAMES: (), WORDS: ("text",)},
}
"""The fields of each kind that are found, by the column of the index. Private contacts are in none."""
LISTED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "story": {"keywords": (), "places": (), "bylines": ("name", "job_title", "location")},
    "photo": {"keywords": (), "people": ("name",)},
}
"""Lists whose entries (these fields of them) are found among the names."""
FILTERS = ("state", "desk", "assignee")
UNTYPED = "\ue000"
"""A character for private use: a letter to FTS5, and none to those who type."""
PREFIX = 4
"""Letters of the longest beginning of a word that has an index of its own (`prefix` of the table)."""
RANKED = 2000
"""Of more records than these only the newest are weighed against each other."""
MERGED_AT_ONCE = 500
"""Pages of the index that are written in one go: some hundredths of a second."""
LINES_READY = 4096
"""Lines whose folded words are kept: of a long story that is being typed all but one are the same a second later."""
EXCERPT = 160
"""Code points of an excerpt, about two lines."""
_WORD = re.compile(r"\w+")
_QUERY = re.compile(r'"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|(\S+)')


@dataclass(frozen=True, slots=True)
class Hit:
    """A record in which the words were found. `matches` are (start, end) in `snippet`, in code points."""

    kind: str
    id: str
    story_id: str
    title: str
    field: str
    snippet: str
    matches: tuple[tuple[int, int], ...]


def query(typed: str) -> str:
    """What FTS5 is asked for, empty when nothing was typed that could be found.

    Every word is given as a string of FTS5, in which only the quotation mark means something, and words have none.
    """
    return " ".join(_asked(typed))


def parts(typed: str) -> list[str]:
    """The same, word by word (phrase by phrase): for questions that look for each in several records."""
    return list(_asked(typed))


def is_quick(typed: str) -> bool:
    """Whether the index can say of a single record, at once, that it has the words.

    It has the lists of the beginnings up to `PREFIX` letters ready; for longer ones it puts a list together each time.
    """
    parts, unfinished = needles(typed)
    return not unfinished or len(parts[-1][-1]) <= PREFIX


def _asked(typed: str) -> Iterator[str]:
    parts = [(next(g for g in m.groups() if g is not None), m.lastindex == 4) for m in _QUERY.finditer(typed)]
    unfinished = bool(typed) and not typed[-1].isspace()
    for number, (part, loose) in enumerate(parts, start=1):
        found = _WORD.findall(fold(part))
        if not found:
            continue
        # A word such as "U.N." or "e-mail" is several to the index: they are asked for as a phrase.
        star = "*" if loose and unfinished and number == len(parts) else ""
        yield '"' + " ".join(found) + '"' + star


def texts(record: Any, kind: str, persons: Iterable[str] = ()) -> dict[str, str]:
    """The words of a record by column of the index, as they stand. `persons` are the names behind the bylines."""
    found = {column: [getattr(record, name) for name in fields] for column, fields in SEARCHED.get(kind, {}).items()}
    for name, fields in LISTED.get(kind, {}).items():
        found[NAMES].extend(_entry(entry, fields) for entry in getattr(record, name))
    found.setdefault(NAMES, []).extend(persons)
    return {column: "\n".join(filter(None, parts)) for column, parts in found.items()}


def fields_of(record: Any, kind: str) -> list[tuple[str, str]]:
    """The fields of a record that are found, running text first, with their words as they stand."""
    columns = SEARCHED.get(kind, {})
    names = [name for column in (WORDS, TITLE, NAMES) for name in columns.get(column, ())]
    listed = LISTED.get(kind, {})
    lists = [(name, ", ".join(_entry(entry, of) for entry in getattr(record, name))) for name, of in listed.items()]
    return [*((name, getattr(record, name)) for name in names), *lists]


def _entry(entry: Any, fields: tuple[str, ...]) -> str:
    return " ".join(filter(None, (getattr(entry, f) for f in fields))) if fields else str(entry)


def folded_word(word: str) -> str:
    return " ".join(_WORD.findall(fold(word)))


def index(db: Database, number: int, record: Any, kind: str, words: Mapping[str, str]) -> None:
    """Make the record findable by these words and no others."""
    spiked = int(getattr(record, "spiked", False))
    db.execute(
        "INSERT INTO searched (number, record, kind, spiked) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (number) DO UPDATE SET spiked = excluded.spiked WHERE spiked <> excluded.spiked",
        [number, record.id, kind, spiked],
    )
    columns = indexed(record, kind, words)
    before = db.execute("SELECT title, names, words, about FROM search WHERE rowid = ?", [number]).fetchone()
    if before is None:
        db.execute("INSERT INTO search (rowid, title, names, words, about) VALUES (?, ?, ?, ?, ?)", [number, *columns])
    elif list(before) != columns:
        db.execute("UPDATE search SET title = ?, names = ?, words = ?, about = ? WHERE rowid = ?", [*columns, number])


def indexed(record: Any, kind: str, words: Mapping[str, str]) -> list[str]:
    """What the index holds of a record, in the order of its columns."""
    return [*(_folded(words.get(column, "")) for column in (TITLE, NAMES, WORDS)), " ".join(about(record, kind))]


def about(record: Any, kind: str) -> list[str]:
    """What the queue filters by, as words of the index that nobody can type.

    So FTS5 alone says which and how many stories of a view hold the words typed: it puts two lists of 100,000 rows
    together in a few milliseconds, and a join with a table of them takes fifty.
    """
    if kind != "story":
        return []
    return [listed(record.spiked), *(filtered(name, getattr(record, name)) for name in FILTERS)]


def listed(spiked: bool) -> str:
    """Marks all stories that are spiked, or all that are not."""
    return f"{UNTYPED}spiked" if spiked else f"{UNTYPED}kept"


def filtered(field: str, value: str) -> str:
    """Marks all stories with this value in a field of `FILTERS`."""
    return f"{UNTYPED}{field}{hashlib.sha256(value.encode()).hexdigest()[:16]}"


def _folded(text: str) -> str:
    return "\n".join(map(_folded_line, text.split("\n")))


@lru_cache(LINES_READY)
def _folded_line(line: str) -> str:
    return fold(line)


def found(db: Database, typed: str, limit: int) -> list[tuple[str, str]]:
    """Kind and id of the records in which all the words are found, the best first: titles before names before text.

    What a spiked source said is out of use with them, though its own quotes are not spiked.
    """
    asked = query(typed)
    if not asked:
        return []
    oldest = db.execute(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?", [asked, RANKED]
    ).fetchone()
    # bm25 weighs the columns in their order: a word in a headline counts more than one in the body.
    rows = db.execute(
        "SELECT searched.kind, searched.record FROM search JOIN searched ON searched.number = search.rowid"
        " WHERE search MATCH ? AND search.rowid >= ? AND NOT searched.spiked"
        " AND NOT (searched.kind = 'quote' AND EXISTS (SELECT 1 FROM quote JOIN source ON source.id = quote.source"
        " WHERE quote.id = searched.record AND source.spiked))"
        " ORDER BY bm25(search, 8.0, 4.0, 1.0, 0.0), search.rowid DESC LIMIT ?",
        [asked, oldest[0] if oldest else 0, limit],
    )
    return [(str(kind), str(record)) for kind, record in rows.fetchall()]


def needles(typed: str) -> tuple[list[list[str]], bool]:
    """The folded words of each part that was asked for, and whether the last word may be unfinished."""
    asked = list(_asked(typed))
    return [part.rstrip("*").strip('"').split() for part in asked], bool(asked) and asked[-1].endswith("*")


def excerpt(text: str, typed: str, length: int = EXCERPT) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A piece of the text around the first words that match, and where in it the matches are; empty when none does."""
    spans = list(matches(text, typed))
    if not spans:
        return "", ()
    start = max(0, spans[0][0] - length // 3)
    if start:
        space = text.find(" ", start, spans[0][0])
        start = space + 1 if space >= 0 else start
    end = min(len(text), max(start + length, spans[0][1]))
    if end < len(text):
        space = text.rfind(" ", spans[0][1], end)
        end = space if space >= 0 else end
    piece = text[start:end].replace("\n", " ")
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    return before + piece + after, tuple((a + shift, b + shift) for a, b in spans if b <= end)


def matches(text: str, typed: str) -> Iterator[tuple[int, int]]:
    """Start and end (code points) of every word that was asked for, in the text as it stands."""
    parts, unfinished = needles(typed)
    whole = {word for part in parts for word in part}
    prefix = parts[-1][-1] if unfinished else ""
    for match in _ORIGINAL_WORD.finditer(text):
        folded = _WORD.findall(fold(match.group()))
        if any(word in whole or (prefix and word.startswith(prefix)) for word in folded):
            yield match.span()


# A word as it stands may hold what folding takes out: combining marks, the tatweel, zero-width joiners.
_ORIGINAL_WORD = re.compile("[\\w\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]+")


def merge_some(db: Database, *, first: bool) -> bool:
    """Put a piece of the index in order, in the caller's transaction; whether there is more to do.

    A story that is written in is indexed again and again, and what it said before takes room until the parts of the
    index are merged. The `first` piece begins with all of them (https://www.sqlite.org/fts5.html#the_merge_command).
    """
    before = db.conn.total_changes
    db.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", [-MERGED_AT_ONCE if first else MERGED_AT_ONCE])
    return db.conn.total_changes - before >= 2
