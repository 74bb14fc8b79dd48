"""Newsrooms to measure in, made through the program's own interface."""

import math
import random
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from article import make_article

from deskeditor.news.ids import new_id
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.text.document import Document

DESKS = ("News", "Politics", "Business", "Sport", "Culture", "Weather", "Science")
STATES = ("pitch", "assigned", "draft", "filed", "desk_edit", "copy_edit", "ready", "published")
BATCH = 500
"""Stories handed over before waiting for the disk, so that memory does not grow with their number."""


def with_articles(folder: Path, bodies: Mapping[str, str]) -> Path:
    """A newsroom whose stories have these sluglines and bodies."""
    with Newsroom.create(folder, name="Benchmark", profile="large") as newsroom:
        newsroom.me = newsroom.add_person(name="Robin Bench")
        for slugline, body in bodies.items():
            newsroom.new_story(slugline=slugline, headline=slugline.replace("-", " ").capitalize(), body=body)
    return folder


def with_stories(folder: Path, count: int, words: int = 60) -> Path:
    """A newsroom with so many stories, each of about so many words."""
    pieces = random.Random(1)
    text = make_article(40_000, plain=True).split()
    with Newsroom.create(folder, name="Benchmark", profile="large") as newsroom:
        person = newsroom.me = newsroom.add_person(name="Robin Bench")
        for number in range(count):
            at = pieces.randrange(len(text) - words)
            _hand_over(newsroom, number, text[at : at + words], person)
            if number % BATCH == BATCH - 1:
                newsroom.flush()
    return folder


def _hand_over(newsroom: Newsroom, number: int, words: list[str], person: str) -> None:
    document = Document(Story, new_id())
    made: list[bytes] = []
    document.on_update(made.append)
    with document.changing():
        document.set("slugline", f"{words[0].lower()}-{number}")
        document.set("headline", " ".join(words[1:8]))
        document.set("body", " ".join(words))
        document.set("desk", DESKS[number % len(DESKS)])
        document.set("assignee", person)
        document.set("deadline", f"2027-{number % 12 + 1:02}-{number % 28 + 1:02}T17:00:00+00:00")
        document.decide("state", STATES[number % len(STATES)], actor=person)
    for update in made:
        newsroom.submit(Story, document.id, update, document.client_id)


def with_copies(folder: Path, count: int, written: int = 2000) -> Path:
    """A newsroom with so many stories, of which only the first were written through the program.

    The others are copies of their rows in the tables that the queue and the search read: writing 100,000 stories one
    by one takes many minutes and tells nothing about reading them.
    """
    with_stories(folder, min(written, count))
    with_rows(folder, "story", count, written, (("searched", "number", "record"), ("search", "rowid", "")))
    return folder


def with_rows(folder: Path, table: str, count: int, written: int, others: Sequence[tuple[str, str, str]] = ()) -> None:
    """So many rows in this table, copies of the first ones, which were written through the program. `others`: further
    tables with a row for each of them, each with the columns of its number and of its record's id."""
    with closing(sqlite3.connect(folder / "newsroom.db", isolation_level=None)) as db:
        highest = db.execute("SELECT max(number) FROM projection").fetchone()[0]
        originals = f"(SELECT number FROM {table} ORDER BY number LIMIT ?)"
        db.execute("BEGIN")
        for step in range(1, math.ceil(count / written)):
            left = min(written, count - step * written)
            for each, number, id in (("projection", "number", "record"), (table, "number", "id"), *others):
                as_written = _columns(db, each) | ({"rowid": "rowid"} if number == "rowid" else {})
                copied = as_written | {number: f"{number} + {step * highest}"}
                if id:
                    copied[id] = f"substr({id}, 1, 28) || '{step:08x}'"
                into, values = ", ".join(copied), ", ".join(copied.values())
                db.execute(
                    f"INSERT INTO {each} ({into}) SELECT {values} FROM {each} WHERE {number} IN {originals}", [left]
                )
        db.execute("COMMIT")


def _columns(db: sqlite3.Connection, table: str) -> dict[str, str]:
    """The columns that are written (not computed), each as its own value."""
    found = db.execute(f"SELECT name FROM pragma_table_xinfo('{table}') WHERE hidden = 0").fetchall()
    return {name: name for (name,) in found}
