"""The law of merging, with a name on every character: whatever up to four do at once, and in whatever order they hear
of it, all end with the same story, and every character is in it that nobody took out.

Each character that is typed is one that is nowhere else, so that it tells its own story.
"""

import random
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import Byline, PhotoUse, Story
from deskeditor.text.compare import applied
from deskeditor.text.document import Change, Document
from deskeditor.text.undo import Undo

PROSE = ("headline", "body")
FIRST = "起"
"""The first character that is typed; the others follow it."""
WIDE = 0x20000 - ord(FIRST)
"""Every third one is from here on: two units of UTF-16, four bytes of UTF-8."""

SHARE = st.floats(0, 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("splice"), st.integers(0, 3), SHARE, SHARE, st.integers(0, 9)),
        st.tuples(st.just("set"), st.integers(0, 3), SHARE, SHARE, st.integers(0, 9)),
        st.tuples(
            st.sampled_from(["add", "amend", "move", "remove", "decide", "value", "choice"]),
            *(st.integers(0, 3), SHARE, SHARE, st.integers(0, 9)),
        ),
        st.tuples(st.sampled_from(["undo", "redo", "pause"]), st.integers(0, 3), SHARE, SHARE, st.just(0)),
        st.tuples(st.just("hear"), st.integers(0, 3), SHARE, SHARE, st.integers(1, 6)),
    ),
    max_size=40,
)
"""What, who, two shares of something, and a number."""


class Clock:
    """Milliseconds. Typing within half a second is one step of undo."""

    def __init__(self) -> None:
        self.at_ms = 0

    def __call__(self) -> int:
        return self.at_ms


@dataclass
class Fate:
    """What was ever done to the characters by the one who did it, as seen in that one's own text."""

    typed: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    brought_back: set[str] = field(default_factory=set)

    def note(self, before: str, after: str, *, turned: bool) -> None:
        self.taken |= set(before) - set(after)
        came = set(after) - set(before)
        if turned:
            self.brought_back |= came
        else:
            self.typed |= came


class Desk:
    """One replica, with its own undo, and a window that only follows what it is told."""

    def __init__(self, number: int, clock: Clock, fate: Fate) -> None:
        self.document: Document[Story] = Document(Story, "one")
        self.undo = Undo(number, clock)
        self.undo.track(self.document)
        self.made: list[bytes] = []
        self.document.on_update(self.made.append)
        self.shown = dict.fromkeys(PROSE, "")
        self.document.on_change(self._follow)
        self.number = number
        self._fate = fate
        self._heard: dict[int, int] = {}

    def _follow(self, change: Change) -> None:
        if change.field in self.shown:
            self.shown[change.field] = applied(self.shown[change.field], change.splices)

    def words(self) -> str:
        return "".join(self.document.read(name) for name in PROSE)

    def act(self, what: str, one: float, other: float, fresh: str) -> None:
        before = self.words()
        match what:
            case "undo":
                self.undo.undo()
            case "redo":
                self.undo.redo()
            case "splice" | "set":
                self._write(what, one, other, fresh)
            case _:
                self._arrange(what, one, other, fresh)
        self._fate.note(before, self.words(), turned=what in ("undo", "redo"))

    def _write(self, what: str, one: float, other: float, fresh: str) -> None:
        name = PROSE[round(one * 10) % 2]
        words = self.document.read(name)
        start, end = sorted((round(one * len(words)), round(other * len(words))))
        if what == "splice":
            self.document.splice(name, start, end, fresh, origin=self.number)
        else:
            self.document.set(name, words[:start] + fresh + words[end:], origin=self.number)

    def _arrange(self, what: str, one: float, other: float, fresh: str) -> None:
        document, origin = self.document, self.number
        name = "bylines" if one < 0.5 else "photos"
        ids = [entry.id for entry in document.read(name)]
        some = ids[int(other * (len(ids) - 1))] if ids else ""
        match what:
            case "add":
                entry: Any = (
                    Byline(fresh, name=fresh) if name == "bylines" else PhotoUse(fresh, photo=fresh, name=fresh)
                )
                document.add(name, entry, some or None, origin)
            case "amend" if some:
                changes = {"job_title": fresh} if name == "bylines" else {"caption_override": fresh}
                document.amend(name, some, origin, **changes)
            case "move" if some:
                document.move(name, ids[int(one * (len(ids) - 1))], some, origin)
            case "remove" if some:
                document.remove(name, some, origin)
            case "decide":
                document.decide("state", "ready" if other < 0.5 else "withdrawn", actor=fresh, origin=origin)
            case "value":
                document.set("urgency", 1 + round(other * 8), origin=origin)
            case "choice":
                document.set("keywords", (fresh, *document.read("keywords"))[: round(other * 4)], origin=origin)

    def hear(self, updates: list[bytes]) -> None:
        for update in updates:
            self.document.apply(update)


def newsroom(desks: int) -> tuple[Clock, Fate, list[Desk]]:
    clock, fate = Clock(), Fate()
    return clock, fate, [Desk(number, clock, fate) for number in range(desks)]


def letters() -> "count[int]":
    return count(ord(FIRST))


def fresh(numbers: "count[int]", length: int) -> str:
    """Characters that were never typed before."""
    return "".join(
        chr(number + WIDE if number % 3 == 0 else number) for number in (next(numbers) for _ in range(length))
    )


@given(STEPS, st.integers(2, 4), st.randoms(use_true_random=False))
@settings(max_examples=120, deadline=None)
def test_all_end_with_the_same_story_and_every_character_that_nobody_took_out(
    steps: list[tuple[str, int, float, float, int]], size: int, chance: random.Random
) -> None:
    clock, fate, desks = newsroom(size)
    numbers = letters()
    for what, who, one, other, number in steps:
        desk = desks[who % size]
        clock.at_ms += 100
        if what == "pause":
            clock.at_ms += 1000
        elif what == "hear":
            sent = [update for other_desk in desks if other_desk is not desk for update in other_desk.made]
            desk.hear(chance.choices(sent, k=number) if sent else [])
        else:
            desk.act(what, one, other, fresh(numbers, max(number, 1) if what not in ("splice", "set") else number))

    log = [update for desk in desks for update in desk.made]
    for desk in desks:
        late = log + chance.choices(log, k=len(log) // 2) if log else []
        chance.shuffle(late)
        desk.hear(late)
    read_again: Document[Story] = Document(Story, "one", chance.sample(log, len(log)))

    value = desks[0].document.value()
    assert all(desk.document.value() == value for desk in desks)
    assert read_again.value() == value
    assert not any(desk.document.pending for desk in desks)
    assert all(desk.shown == {name: desk.document.read(name) for name in PROSE} for desk in desks)
    keeps_its_promise(desks[0].words(), fate)


def keeps_its_promise(words: str, fate: Fate) -> None:
    untouched = fate.typed - fate.taken
    assert [letter for letter in sorted(untouched) if words.count(letter) != 1] == []
    assert set(words) - fate.typed == set()
    assert set(words) & (fate.taken - fate.brought_back) == set()


@given(STEPS, st.integers(2, 4), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_within_what_one_typed_in_a_row_is_kept(
    steps: list[tuple[str, int, float, float, int]], size: int, chance: random.Random
) -> None:
    """Words of two people may stand one after the other, but what was put in at once is never turned round."""
    _, fate, desks = newsroom(size)
    numbers = letters()
    rows: list[str] = []
    for what, who, one, other, number in steps:
        if what in ("splice", "set"):
            rows.append(fresh(numbers, number))
            desks[who % size].act("splice", one, other, rows[-1])
    log = [update for desk in desks for update in desk.made]
    chance.shuffle(log)
    for desk in desks:
        desk.hear(log)
    words = desks[0].words()
    for row in rows:
        left = [letter for letter in row if letter in words]
        assert sorted(left, key=words.index) == left
    keeps_its_promise(words, fate)
