"""What a story costs on the disk: bytes of the newsroom's file for every character that was typed.

    python benchmarks/size.py [--words 10000] [--versions 50] [--text FILE]

The story is typed a character at a time, with slips that are deleted again and paragraphs that are put in further up; a
character that was deleted counts as typed. The words are those of the sample newsroom, again and again shuffled in
their sentences, because made-up ones would compress better than a person's. What an empty newsroom takes is
subtracted. Three newsrooms are measured: one whose log was never made smaller, as it is before the first pause; one
whose log is made one row whenever it has 2,000, as in the pauses of a person, and at the end, when the index of the
search is put in order and free pages are given back, too; the same with versions.

The file is what lies on the disk; the other numbers are its pages that are in use. Of the pages of the file one in five
may be free: they are written again before it grows.
"""

import argparse
import random
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.shipped import shipped
from deskeditor.store import compaction, search, space
from deskeditor.store.database import FILE_NAME, connect

SLIPS = 0.05
"""Of all characters, so many are typed wrong and deleted."""
FURTHER_UP = 0.1
"""Of all paragraphs, so many are put in somewhere before the end."""
PARTS = {
    "log": ("edit", "client", "projection", "sqlite_autoindex_projection"),
    "versions": ("version", "sqlite_autoindex_version"),
    "search": ("search",),
}
"""Tables by what their names begin with; all others are "tables"."""


def prose(words: int) -> str:
    """So many words of the sample's stories, each sentence used as often as the others."""
    chance = random.Random(1)
    text = "\n".join(file.read_text("utf-8") for file in sorted(_stories(), key=lambda file: file.name))
    sentences = re.findall(r"[^.!?\n]{20,}[.!?][”\"]?", text)
    made: list[str] = []
    while sum(len(sentence.split()) for sentence in made) < words:
        chance.shuffle(sentences)
        made += sentences
    said = " ".join(made).split()[:words]
    paragraphs = [" ".join(said[at : at + 60]) for at in range(0, len(said), 60)]
    return "\n\n".join(paragraphs)


def _stories() -> Iterator[Path]:
    for file in (shipped("resources") / "sample" / "stories").iterdir():
        if isinstance(file, Path) and file.suffix == ".md":
            yield file


@dataclass(frozen=True, slots=True)
class Typed:
    """Characters that were typed, and bytes by part; `file` is all that lies on the disk."""

    characters: int
    sizes: dict[str, int]


def typed(folder: Path, text: str, versions: int, compacts: bool) -> Typed:
    with Newsroom.create(folder) as newsroom:
        story = newsroom.new_story(slugline="typed")
        newsroom.flush()
    empty = _sizes(folder)
    # In the first run the writer does not do it by itself either.
    with Newsroom.open(folder) as newsroom, patch.object(compaction, "is_long", lambda *_: False):
        characters = _type(newsroom, story, text, versions, compacts)
    if compacts:
        _give_back(folder)
    full = _sizes(folder)
    return Typed(characters, {part: size - empty.get(part, 0) for part, size in full.items()})


def _type(newsroom: Newsroom, story: str, text: str, versions: int, compacts: bool) -> int:
    document = newsroom.document(story)
    document.on_update(lambda update: newsroom.submit(Story, story, update, document.client_id))
    keys, characters = list(_keys(text)), 0
    for number, (start, end, letter) in enumerate(keys, start=1):
        document.splice("body", start, end, letter)
        characters += len(letter)
        if versions and number % (len(keys) // versions) == 0:
            newsroom.keep_version(story, "named", f"as it was after {number} keys")
        if compacts and number % compaction.LONG == 0:
            _compact(newsroom, story)
    if compacts:
        _compact(newsroom, story)
    newsroom.flush()
    if compacts:
        # As in a quiet minute.
        newsroom.act(lambda db: search.merge_some(db, first=True))
        while newsroom.act(lambda db: search.merge_some(db, first=False)):
            pass
    return characters


def _compact(newsroom: Newsroom, story: str) -> None:
    newsroom.flush()
    newsroom.act(lambda db: compaction.compact(db, story))


def _give_back(folder: Path) -> None:
    """The writer's own quiet minutes would do it piece by piece."""
    db = connect(folder / FILE_NAME)
    while space.give_back(db):
        pass
    db.close()


def _keys(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each key puts its letter, or (without one) what it deletes."""
    chance, ends = random.Random(2), [0]
    for paragraph in text.split("\n\n"):
        at = chance.choice(ends) if chance.random() < FURTHER_UP else ends[-1]
        for letter in paragraph + "\n\n":
            if chance.random() < SLIPS:
                yield at, at, "x"
                yield at, at + 1, ""
            yield at, at, letter
            at += 1
        ends = [end if end < at - len(paragraph) - 2 else end + len(paragraph) + 2 for end in ends]
        ends = sorted({*ends, at})


def _sizes(folder: Path) -> dict[str, int]:
    """Bytes in use by part, of the file as a whole, and of the journal."""
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = db.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
    sizes = dict.fromkeys((*PARTS, "tables"), 0)
    for name, size in pages:
        sizes[next((part for part, begins in PARTS.items() if name.startswith(begins)), "tables")] += size
    journal = sum(file.stat().st_size for file in (folder / "journal").glob("*"))
    return sizes | {"file": path.stat().st_size, "journal": journal}


def measure(words: int, versions: int, text: str) -> list[tuple[str, Typed]]:
    runs: tuple[tuple[str, Callable[[Path], Typed]], ...] = (
        ("log as typed", lambda folder: typed(folder, text, 0, False)),
        ("in quiet minutes", lambda folder: typed(folder, text, 0, True)),
        (f"the same, {versions} versions", lambda folder: typed(folder, text, versions, True)),
    )
    with tempfile.TemporaryDirectory() as tmp:
        return [(name, run(Path(tmp) / str(number))) for number, (name, run) in enumerate(runs)]


def show(found: list[tuple[str, Typed]]) -> None:
    parts = ("log", "versions", "tables", "search", "file", "journal")
    print("bytes for each character typed", *(f"{part:>9}" for part in parts), "  log + versions")
    for name, typed in found:
        share = {part: typed.sizes[part] / typed.characters for part in parts}
        both = share["log"] + share["versions"]
        print(f"{name:<30}", *(f"{share[part]:9.2f}" for part in parts), f"{both:16.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--words", type=int, default=10_000)
    parser.add_argument("--versions", type=int, default=50)
    parser.add_argument("--text", type=Path, help="a file whose words are typed instead")
    given = parser.parse_args()
    words_typed = given.text.read_text("utf-8") if given.text else prose(given.words)
    show(measure(given.words, given.versions, words_typed))
