"""Files that are not as they were written: flipped bytes, a log of SQLite that was cut off, a clock that was set back.

Whatever it is, it is harmless or told in words; it never ends the program, and never gives other words for one's own.
"""

import io
import os
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from deskeditor.news.ids import new_id
from deskeditor.news.problems import Problem
from deskeditor.news.records import KINDS, Byline, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import journal
from deskeditor.store.database import FILE_NAME
from deskeditor.upkeep import verifying
from tests.faults.amount import SEED, THOROUGH
from tests.store.conftest import Clock

FLIPS = 500 if THOROUGH else 40
PARAGRAPHS = ["Calm sea.", "Then «wind», 😀 and کوردی.", "cafe\u0301 – Ende."]


def a_picture(width: int) -> bytes:
    drawn = io.BytesIO()
    Image.new("RGB", (width, 9), "navy").save(drawn, "PNG")
    return drawn.getvalue()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newsroom with something of everything, that nobody has open."""
    folder = tmp_path_factory.mktemp("whole") / "desk"
    clock = Clock()
    with Newsroom.create(folder, name="The Lantern", clock=clock) as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill", bio="Reporter.")
        source = newsroom.add_source(name="A harbour master")
        for number in range(12):
            story = newsroom.new_story(
                slugline=f"storm-{number}",
                headline=f"Storm {number} hits the harbour",
                body="\n\n".join(PARAGRAPHS * (number + 1)),
                bylines=(Byline(new_id(), person=newsroom.me),),
                keywords=("sea", "wind"),
            )
            newsroom.keep_version(story, "named", "as filed")
            clock.go(hours=1)
            newsroom.set_fields(story, state="filed", body=f"Number {number}. " + " ".join(PARAGRAPHS * 20))
            newsroom.add_quote(words=f"It was calm, {number}.", story=story, source=source)
            newsroom.use_photo(story, newsroom.add_photo(a_picture(number + 8), f"{number}.png", caption="The sea."))
            newsroom.keep_version(story, "named", "as corrected")
    return folder


def everything(newsroom: Newsroom) -> dict[str, Any]:
    """All that it answers with: from the log, from the tables, from the versions and from the search.

    What is said *about* a version and in the history is asked for too, and may be wrong: no checksum is kept of it.
    """
    ids = {kind: [record.id for record in newsroom.records(kind)] for kind in KINDS}
    versions = [version.id for id in ids["story"] for version in newsroom.versions(id)]
    for id in ids["story"]:
        newsroom.history(id)
    return {
        "tables": {kind: newsroom.records(kind) for kind in KINDS},
        "log": [newsroom.document(id).value() for several in ids.values() for id in several],
        "versions": {id: newsroom.version_value(id) for id in versions},
        "queue": newsroom.stories(),
        "search": newsroom.search("wind", 100),
        "photos": [newsroom.media(photo.sha256) for photo in newsroom.records("photo")],
        "name": newsroom.name,
    }


def test_a_flipped_byte_is_harmless_or_told(whole: Path, tmp_path: Path) -> None:
    """Anywhere in the file: when something answers otherwise than before, `verify` says so."""
    with Newsroom.open(whole) as newsroom:
        right = everything(newsroom)
    data = (whole / FILE_NAME).read_bytes()
    chance = random.Random(SEED)
    outcomes: Counter[str] = Counter()
    for number in range(FLIPS):
        at, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
        folder = tmp_path / f"{number}"
        shutil.copytree(whole, folder, copy_function=os.link)
        (folder / FILE_NAME).unlink()
        (folder / FILE_NAME).write_bytes(data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :])
        outcome = what_comes_of_it(folder, right)
        outcomes[outcome] += 1
        assert outcome != "silent", f"byte {at}, bit {bit} (seed {SEED})"
        shutil.rmtree(folder)
    print(dict(outcomes))


def what_comes_of_it(folder: Path, right: dict[str, Any]) -> str:
    """harmless, told by opening or reading, told by `verify`, or silent."""
    try:
        with Newsroom.open(folder) as newsroom:
            answered = everything(newsroom)
    except Problem as problem:
        sentence = str(problem)
        assert sentence.endswith((".", "!")), sentence
        assert "\n" not in sentence
        return "told"
    if answered == right:
        return "harmless"
    flaws = [said for said in verifying.verify(folder) if isinstance(said, verifying.Flaw)]
    return "silent" if verifying.is_whole(flaws) else "told by verify"


TYPIST = """
import os, signal, sys, threading
from pathlib import Path
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom

newsroom = Newsroom.open(Path(sys.argv[1]))
document = newsroom.document(sys.argv[2])
document.on_update(lambda update: newsroom.submit(Story, document.id, update, document.client_id))
for number in range(6):
    end = len(document.lines("body"))
    document.splice("body", end, end, f"{number} ")
    newsroom.flush()
os.kill(os.getpid(), signal.SIGKILL)
"""
FRAME_HEAD = 24
WAL_HEAD = 32


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A newsroom whose last words are in SQLite's write-ahead log only: its program was killed. And the story."""
    if not hasattr(signal, "SIGKILL"):
        pytest.skip("left out: needs kill -9, which this system does not have")
    folder = tmp_path_factory.mktemp("killed") / "desk"
    with Newsroom.create(folder) as newsroom:
        story = newsroom.new_story(slugline="count")
    command = [sys.executable, "-c", TYPIST, str(folder), story]
    source = Path(__file__).parents[2] / "src"
    subprocess.run(command, check=False, env=os.environ | {"PYTHONPATH": str(source)})
    return folder, story


def frame_ends(wal: bytes) -> Iterator[int]:
    """https://www.sqlite.org/fileformat2.html#the_write_ahead_log"""
    (page,) = struct.unpack(">I", wal[8:12])
    yield from range(WAL_HEAD, len(wal) + 1, FRAME_HEAD + page)


COUNTED = "".join(f"{number} " for number in range(6))


@pytest.mark.parametrize(("inside", "with_journal"), [(False, False), (True, True)])
def test_a_write_ahead_log_that_was_cut_off(
    killed: tuple[Path, str], tmp_path: Path, inside: bool, with_journal: bool
) -> None:
    """At the end of every frame, or within it: what is there is a beginning of what was typed, and the journal has the
    rest."""
    folder, story = killed
    wal = (folder / f"{FILE_NAME}-wal").read_bytes()
    chance = random.Random(SEED)
    ends = list(frame_ends(wal))
    assert len(ends) > 20
    bodies = []
    for end in ends:
        cut = tmp_path / str(end)
        shutil.copytree(folder, cut)
        length = min(end + chance.randrange(1, 3000), len(wal)) if inside else end
        (cut / f"{FILE_NAME}-wal").write_bytes(wal[:length])
        (cut / f"{FILE_NAME}-shm").unlink()  # as after a power failure: it is made anew
        if not with_journal:
            shutil.rmtree(cut / journal.FOLDER)
        with Newsroom.open(cut) as newsroom:
            newsroom.flush()
            bodies.append(newsroom.story(story).body)
            assert newsroom.story(story) == newsroom.document(story).value()
            assert newsroom.ask(lambda db: db.execute("PRAGMA integrity_check").fetchall()) == [("ok",)]
        shutil.rmtree(cut)
    if with_journal:
        assert set(bodies) == {COUNTED}
    else:
        assert all(COUNTED.startswith(body) for body in bodies)
        assert bodies == sorted(bodies, key=len)
        assert (bodies[0], bodies[-1]) == ("", COUNTED)


def test_a_write_ahead_log_with_flipped_bytes(killed: tuple[Path, str], tmp_path: Path) -> None:
    """SQLite's checksums tell where it stops being right; the journal has what comes after."""
    folder, story = killed
    wal = bytearray((folder / f"{FILE_NAME}-wal").read_bytes())
    chance = random.Random(SEED)
    for number in range(20):
        hurt = tmp_path / str(number)
        shutil.copytree(folder, hurt)
        flipped = bytearray(wal)
        flipped[chance.randrange(len(wal))] ^= 1 << chance.randrange(8)
        (hurt / f"{FILE_NAME}-wal").write_bytes(flipped)
        (hurt / f"{FILE_NAME}-shm").unlink()
        with Newsroom.open(hurt) as newsroom:
            assert newsroom.story(story).body == COUNTED


# the clock


def test_a_clock_that_is_set_back_an_hour_takes_no_word_and_no_decision(tmp_path: Path) -> None:
    clock = Clock()
    with Newsroom.create(tmp_path / "desk", clock=clock) as newsroom:
        story = newsroom.new_story(slugline="storm", body="Calm.")
        first = newsroom.keep_version(story, "named", "before")
        newsroom.set_fields(story, state="ready")
        clock.go(hours=-1)
        newsroom.set_fields(story, state="draft", body="Calm. Wind.")
        second = newsroom.keep_version(story, "named", "after")
        window = newsroom.document(story)
        window.on_update(lambda update: newsroom.submit(Story, story, update, window.client_id))
        window.splice("body", 0, 0, "Now: ")
        assert newsroom.story(story).body == "Now: Calm. Wind."
        assert newsroom.story(story).state == "draft"
        assert {first, second} <= {version.id for version in newsroom.versions(story)}
        assert newsroom.version_value(second).story.body == "Calm. Wind."
        newsroom.restore(story, first)
        assert newsroom.story(story).body == "Calm."
        assert {change.field for change in newsroom.history(story)} >= {"state", "body"}
    with Newsroom.open(tmp_path / "desk", clock=clock) as newsroom:
        assert newsroom.story(story).body == "Calm."
    flaws = [said for said in verifying.verify(tmp_path / "desk") if isinstance(said, verifying.Flaw)]
    assert verifying.is_whole(flaws), flaws


def test_a_newer_newsroom_is_told_and_left_alone(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    shutil.copytree(whole, folder)
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as db:
        db.execute("PRAGMA user_version = 1000")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(Problem, match="newer deskeditor"):
        Newsroom.open(folder)
    assert (folder / FILE_NAME).read_bytes() == before
