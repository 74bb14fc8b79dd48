"""What must hold in a newsroom after its program was killed, whatever it was doing."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deskeditor.news.problems import Problem
from deskeditor.newsroom import Newsroom
from deskeditor.store import journal, projection
from deskeditor.store.database import FILE_NAME, Database
from tests.faults.recorder import State

FOLLOWS = ("story", "byline", "photo_use", "related", "person", "photo", "person_shown", "source", "quote")
FROM_THE_LOG = (*FOLLOWS, "transcript", "decision", "searched", "search", "projection")
"""Tables that can be made anew from the edit log."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is in the newsroom's folder now, and what is wrong with it."""

    state: State
    wrong: tuple[str, ...]


def examined(newsroom: Path, scratch: Path, versions: Iterable[str] = ()) -> Found:
    """Look at a copy: the folder itself is left for the program as it is.

    `versions`: ids of those that were kept for certain.
    """
    copy = scratch / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(newsroom, copy, ignore=shutil.ignore_patterns("backups"))
    try:
        return _examined(copy, set(versions))
    except Problem as problem:
        return Found({}, (f"it does not open: {problem}",))
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _examined(folder: Path, versions: set[str]) -> Found:
    with Newsroom.open(folder) as newsroom:
        wrong = [
            *_left_over(folder),
            *newsroom.ask(_integrity),
            *_tables(newsroom),
            *_media(newsroom),
            *_versions(newsroom, versions),
        ]
        return Found(_state(newsroom), tuple(wrong))


def _integrity(db: Database) -> list[str]:
    said = [str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall()]
    foreign = db.execute("PRAGMA foreign_key_check").fetchall()
    return [f"integrity: {line}" for line in said if line != "ok"] + [f"foreign key: {row}" for row in foreign]


def _left_over(folder: Path) -> list[str]:
    """Once it is open, what lay in the journal of unsaved words is in the log."""
    return [f"left in the journal: {path.name}" for path in journal.left_behind(folder)]


def _tables(newsroom: Newsroom) -> list[str]:
    newsroom.flush()
    before = newsroom.ask(_rows)
    newsroom.act(projection.rebuild)
    anew = newsroom.ask(_rows)
    return [f"table {name} differs from the log" for name in FROM_THE_LOG if before[name] != anew[name]]


def _rows(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    return {name: sorted(map(tuple, db.execute(f"SELECT * FROM {name}").fetchall()), key=repr) for name in FROM_THE_LOG}


def _media(newsroom: Newsroom) -> list[str]:
    wrong = []
    for photo in newsroom.records("photo"):
        try:
            newsroom.media(photo.sha256)
        except Problem as problem:
            wrong.append(str(problem))
    return wrong


def _versions(newsroom: Newsroom, kept: set[str]) -> list[str]:
    there = {version.id for story in _stories(newsroom) for version in newsroom.versions(story)}
    for version in there:
        newsroom.version_value(version)
    return [f"version {id} is gone" for id in sorted(kept - there)]


def _stories(newsroom: Newsroom) -> list[str]:
    return [story.id for story in newsroom.records("story")]


def _state(newsroom: Newsroom) -> dict[str, dict[str, Any]]:
    """In the words of `driven`: what the log says."""
    stories = {id: newsroom.document(id).value() for id in _stories(newsroom)}
    photos = {photo.id: newsroom.document(photo.id).value() for photo in newsroom.records("photo")}
    state: dict[str, dict[str, Any]] = {
        id: {
            "headline": story.headline,
            "dek": story.dek,
            "dateline": story.dateline,
            "body": story.body,
            "bin": story.bin,
            "spiked": story.spiked,
            "photos": [f"{use.name} {use.photo} {use.role}" for use in story.photos],
        }
        for id, story in stories.items()
    }
    return state | {
        id: {"caption": photo.caption, "alt": photo.alt, "sha256": photo.sha256} for id, photo in photos.items()
    }


def backup_is_whole(folder: Path) -> list[str]:
    """What is wrong with a backup that was acknowledged."""
    with closing(sqlite3.connect(f"{(folder / FILE_NAME).as_uri()}?mode=ro", uri=True)) as db:
        said = [str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall()]
    damaged = [
        path.name for path in folder.glob("media/*/*") if hashlib.sha256(path.read_bytes()).hexdigest() != path.name
    ]
    return [line for line in said if line != "ok"] + damaged
