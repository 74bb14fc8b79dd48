"""What a search shows: the records found, with a piece of their words as they stand."""

from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from deskeditor.store import search
from deskeditor.store.projection import read, stories_with
from deskeditor.store.rows import NotAsWritten
from deskeditor.store.search import Hit

MADE_OF = ("headline", "name", "alias", "title", "words", "slugline", "file_name")
"""The fields that serve as the title of a hit, the first that is not empty."""
TITLE_LENGTH = 80


def hits(db: Database, typed: str, limit: int) -> list[Hit]:
    """The records in which everything typed is found, the best first."""
    return [_hit(db, kind, id, typed) for kind, id in search.found(db, typed, limit)]


def story_hits(db: Database, ids: Sequence[str], words: str) -> list[Hit]:
    """These stories, with a piece of their words around those that were looked for, if any were."""
    return [_hit(db, "story", id, words) for id in ids]


def _hit(db: Database, kind: str, id: str, typed: str) -> Hit:
    record = read(db, kind, id)
    if record is None:
        raise NotAsWritten(f"the search finds {id}, which is not there")
    field, snippet, matches = _best(record, kind, typed)
    return Hit(kind, id, _story_of(db, kind, record), _title(record), field, snippet, matches)


def _best(record: Any, kind: str, typed: str) -> tuple[str, str, tuple[tuple[int, int], ...]]:
    """The field that shows most of what was typed, running text before names."""
    best: tuple[str, str, tuple[tuple[int, int], ...]] = ("", "", ())
    most = 0
    for field, text in search.fields_of(record, kind):
        snippet, matches = search.excerpt(text, typed)
        different = len({search.folded_word(snippet[a:b]) for a, b in matches})
        if different > most:
            best, most = (field, snippet, matches), different
    return best


def _title(record: Any) -> str:
    title = next((str(getattr(record, name)) for name in MADE_OF if getattr(record, name, "")), "")
    line = title.split("\n", 1)[0]
    return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1].rstrip() + "…"


def _story_of(db: Database, kind: str, record: Any) -> str:
    """The story to which the record belongs: itself, the one it names, or the first that uses it; empty for none."""
    if kind == "story":
        return str(record.id)
    if kind == "photo":
        return next(iter(stories_with(db, "photo_use", "photo", record.id)), "")
    if kind == "person":
        return next(iter(stories_with(db, "byline", "person", record.id)), "")
    if kind == "source":
        return next((s for s in stories_with(db, "quote", "source", record.id) if s), "")
    return str(record.story)
