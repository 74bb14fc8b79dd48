"""What holds after anything that is done to a newsroom: the tables say what the log says, and no word is missing."""

import io
import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.store.conftest import Clock

from deskeditor.news.ids import new_id
from deskeditor.news.records import KINDS, Byline, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import compaction, projection
from deskeditor.store.database import Database
from deskeditor.text.document import Document

FOLLOWS = ("story", "byline", "photo_use", "related", "person", "photo", "person_shown", "source", "quote")
FROM_THE_LOG = (*FOLLOWS, "transcript", "decision", "searched", "search", "projection")
SHARE = st.floats(0, 1)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *(
                    "type",
                    "type",
                    "type",
                    "rub out",
                    "fields",
                    "decide",
                    "byline",
                    "rename",
                    "photo",
                    "caption",
                    "quote",
                ),
                *("quote", "spike", "version", "restore", "compact", "hear", "flush", "again", "story"),
            ]
        ),
        st.booleans(),
        SHARE,
        st.sampled_from(["a", "é😀 ", "کوردی ", "x\n\ny", "\u0301", "word word ", "**b**"]),
    ),
    max_size=30,
)
"""What, by which of the two programs, a share of something, and words."""


class Writing:
    """A program that has the newsroom open, and a window on each story."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom
        self.windows: dict[str, Document[Story]] = {}
        self.heard: list[tuple[str, str, bytes]] = []
        newsroom.on_elsewhere(self.heard.extend)

    def window(self, story: str) -> Document[Story]:
        if story not in self.windows:
            window = self.windows[story] = self.newsroom.document(story)
            window.on_update(lambda update: self.newsroom.submit(Story, story, update, window.client_id))
        return self.windows[story]

    def hear(self) -> None:
        heard, self.heard[:] = list(self.heard), []
        for _, record, update in heard:
            if record in self.windows:
                self.windows[record].apply(update)


class Desk:
    """Two programs on one newsroom, what they did, and the words that must be in it at the end."""

    def __init__(self, programs: list[Writing], clock: Clock) -> None:
        self.programs = programs
        self.clock = clock
        first = programs[0].newsroom
        self.people = [first.add_person(name="Lois Lane")]
        self.stories = [first.new_story(slugline="storm", body="Calm.", bylines=self._byline("Lois Lane"))]
        self.photos: list[str] = []

    def _byline(self, name: str) -> tuple[Byline, ...]:
        return (Byline(new_id(), person=self.people[0], name=name),)

    def act(self, what: str, second: bool, share: float, words: str) -> None:
        program = self.programs[second]
        newsroom = program.newsroom
        story = self.stories[int(share * (len(self.stories) - 1))]
        window = program.window(story)
        length = len(window.lines("body"))
        at = round(share * length)
        self.clock.go(minutes=7)
        match what:
            case "type":
                window.splice("body", at, at, words)
            case "rub out":
                window.splice("body", at, min(at + 4, length), "")
            case "fields":
                newsroom.set_fields(story, headline=words.strip(), urgency=1 + round(share * 8), desk=words[:2].strip())
            case "decide":
                window.decide("state", "filed" if share < 0.5 else "ready", actor=newsroom.me)
            case "byline":
                newsroom.set_fields(story, bylines=self._byline(words.strip()))
            case "rename":
                newsroom.set_fields(self.people[0], name=f"Lois {words.strip()} Lane")
            case "photo":
                self._photo(newsroom, story, share)
            case "caption" if self.photos:
                newsroom.set_fields(self.photos[-1], caption=words.strip())
            case "quote":
                newsroom.add_quote(words=words.strip(), story=story, terms="background")
            case "spike":
                newsroom.set_fields(story, spiked=share < 0.5)
            case "version":
                newsroom.keep_version(story, "named", words.strip())
            case "restore":
                self._restore(newsroom, story, share)
            case _:
                self._keep_house(what, program, story, words)

    def _keep_house(self, what: str, program: Writing, story: str, words: str) -> None:
        newsroom = program.newsroom
        match what:
            case "compact":
                newsroom.flush()
                newsroom.act(lambda db: compaction.compact(db, story))
            case "hear":
                program.hear()
            case "flush":
                newsroom.flush()
            case "again":
                program.windows.clear()  # the tabs were closed: what comes next is read from the log
            case "story":
                self.stories.append(newsroom.new_story(slugline=words.strip() or "story", body=words))

    def _photo(self, newsroom: Newsroom, story: str, share: float) -> None:
        drawn = io.BytesIO()
        Image.new("RGB", (8 + round(share * 4), 8)).save(drawn, "PNG")
        self.photos.append(newsroom.add_photo(drawn.getvalue(), "photo.png", caption="The harbour."))
        newsroom.use_photo(story, self.photos[-1])

    def _restore(self, newsroom: Newsroom, story: str, share: float) -> None:
        if versions := newsroom.versions(story):
            newsroom.restore(story, versions[round(share * (len(versions) - 1))].id)


@contextmanager
def desk() -> Iterator[Desk]:
    clock = Clock()
    with ExitStack() as end:
        folder = Path(end.enter_context(tempfile.TemporaryDirectory(prefix="deskeditor-laws-"))) / "desk"
        first = end.enter_context(Newsroom.create(folder, clock=clock))
        second = end.enter_context(Newsroom.open(folder, clock=clock))
        yield Desk([Writing(first), Writing(second)], clock)


def rows(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    return {name: sorted(map(tuple, db.execute(f"SELECT * FROM {name}").fetchall()), key=repr) for name in FROM_THE_LOG}


@given(STEPS, st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_the_tables_say_what_the_log_says_whatever_was_done_by_two_programs(
    steps: list[tuple[str, bool, float, str]], chance: random.Random
) -> None:
    with desk() as newsroom:
        for what, second, share, words in steps:
            newsroom.act(what, second, share, words)
        one, other = (program.newsroom for program in newsroom.programs)
        for program in (one, other):
            program.flush()
        before = one.ask(rows)

        chance.choice([one, other]).act(projection.rebuild)

        assert one.ask(rows) == before
        for kind in KINDS:
            for record in one.records(kind):
                assert record == other.document(record.id).value()


@given(STEPS)
@settings(max_examples=15, deadline=None)
def test_two_windows_that_heard_everything_show_what_the_log_says(steps: list[tuple[str, bool, float, str]]) -> None:
    with desk() as newsroom:
        for what, second, share, words in steps:
            newsroom.act(what, second, share, words)
        one, other = newsroom.programs
        for program in (one, other, one):
            program.newsroom.flush()
        for story in newsroom.stories:
            logged = one.newsroom.document(story)
            for program in (one, other):
                window = program.window(story)
                for update in program.newsroom.updates(story):
                    window.apply(update)
                assert window.value() == logged.value()


@given(st.lists(st.tuples(st.booleans(), SHARE, st.integers(1, 5)), min_size=1, max_size=25))
@settings(max_examples=15, deadline=None)
def test_every_character_typed_by_two_programs_is_there_after_compacting(typed: list[tuple[bool, float, int]]) -> None:
    """Each character is one that is nowhere else."""
    with desk() as newsroom:
        story = newsroom.stories[0]
        number = 0x4E00
        for second, share, length in typed:
            program = newsroom.programs[second]
            window = program.window(story)
            at = round(share * len(window.lines("body")))
            window.splice("body", at, at, "".join(chr(number + n) for n in range(length)))
            number += length
            if share > 0.7:
                program.hear()
            if share < 0.1:
                newsroom.act("compact", second, 0.0, "")
        for program in newsroom.programs:
            program.newsroom.flush()
        body = newsroom.programs[0].newsroom.story(story).body
        assert sorted(c for c in body if c >= "一") == [chr(n) for n in range(0x4E00, number)]
