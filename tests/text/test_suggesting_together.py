"""Up to four people who type, suggest, decide, take back, open again and send each other what they have, in any order.

Every letter that is typed is another one, so that it is known where each belongs.
"""

from itertools import permutations
from typing import Any, Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import Story, Suggestion
from deskeditor.text.document import Document
from deskeditor.text.losing import mend
from deskeditor.text.marked import DELETION, INSERTION
from deskeditor.text.readings import Reading
from deskeditor.text.suggesting import Outcome, Proposer, decide, suggest, suggestions
from deskeditor.text.undo import Undo

START = "abcdefghij\n\nklmnopqrst\n\nuvwxyz"
BLANK_LINE = "\n\n"
PEOPLE = ("ann", "bo", "cy", "di")
Kind = Literal[
    "type", "suggest", "split", "suggest split", "join", "suggest join", "move", "accept", "reject",
    "undo", "redo", "reopen", "send",
]  # fmt: skip
KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]  # what a Literal is made of
ACT = st.tuples(
    st.sampled_from(PEOPLE), st.sampled_from(KINDS), st.integers(0, 80), st.integers(0, 7), st.integers(0, 3)
)


class Desk:
    """One person, with a copy of the story of their own."""

    def __init__(self, name: str, update: bytes) -> None:
        self.name = name
        self.who = Proposer(name, lambda: "now")
        self.open(update)

    def open(self, update: bytes) -> None:
        self.story: Document[Story] = Document(Story, "one", [update])
        self.story.actor = self.name
        self.story.lines("body")
        self.undo = Undo(self.name, lambda: 0)
        self.undo.track(self.story)

    def change(self, start: int, end: int, words: str, *, suggested: bool) -> None:
        if suggested:
            suggest(self.story, "body", start, end, words, self.who, self.name)
        else:
            self.story.splice("body", start, end, words, origin=self.name)


class Newsroom:
    def __init__(self) -> None:
        begun: Document[Story] = Document(Story, "one")
        begun.set("body", START)
        self.desks = [Desk(name, begun.update()) for name in PEOPLE]
        self.made: dict[str, Suggestion] = {}
        self.typed_into: dict[str, set[str]] = {}
        """Of each letter that somebody typed: the suggested insertions that it was typed into."""
        self.moved: set[str] = set()
        """Letters that stand more than once."""
        self._letters = 0

    def act(self, name: str, kind: Kind, at: int, length: int, typed: int) -> None:
        desk = self.desks[PEOPLE.index(name)]
        all_letters = len(desk.story.lines("body"))
        start = at % (all_letters + 1)
        end = min(start + length, all_letters)
        desk.undo.step()
        match kind:
            case "type" | "suggest":
                words = self._new(typed)
                if kind == "type":
                    inside = set(desk.story._inside("body", start, end))
                    self.typed_into |= dict.fromkeys(words, inside)
                desk.change(start, end, words, suggested=kind == "suggest")
            case "split" | "suggest split":
                desk.change(start, start, BLANK_LINE, suggested=kind != "split")
            case "join" | "suggest join":
                found = desk.story.lines("body").text().rfind(BLANK_LINE, 0, start)
                if found >= 0:
                    desk.change(found, found + len(BLANK_LINE), "", suggested=kind != "join")
            case "move":
                self._move(desk, start, end, at * 7 + typed)
            case "accept" | "reject":
                decide_one(desk, at, "accepted" if kind == "accept" else "rejected")
            case "undo":
                desk.undo.undo()
            case "redo":
                desk.undo.redo()
            case "reopen":
                desk.open(desk.story.update())
            case "send":
                self._send(desk, [other for other in self.desks if other is not desk][at % 3])
        self._see(desk)

    def _new(self, count: int) -> str:
        self._letters += count
        return "".join(chr(0x4E00 + self._letters - number) for number in range(count))

    def _move(self, desk: Desk, start: int, end: int, to: int) -> None:
        words = desk.story.lines("body").slice(start, end)
        self.moved |= set(words)
        with desk.who.one(), desk.story.changing(desk.name):
            desk.change(start, end, "", suggested=True)
            to %= len(desk.story.lines("body")) + 1
            if not start <= to <= end:
                desk.change(to, to, words, suggested=True)

    def _send(self, one: Desk, other: Desk) -> None:
        other.story.apply(one.story.update(other.story.state()))
        mend(other.story, at="now")
        self._see(other)

    def _see(self, desk: Desk) -> None:
        self.made |= {one.id: one for one in suggestions(desk.story)}

    def meet(self) -> Document[Story]:
        """Until nobody has anything that another one has not."""
        for _ in range(8):
            before = [desk.story.state() for desk in self.desks]
            for one, other in permutations(self.desks, 2):
                self._send(one, other)
            if before == [desk.story.state() for desk in self.desks]:
                break
        first, *others = [desk.story for desk in self.desks]
        for story in (*others, opened(first)):
            assert story.chunks("body") == first.chunks("body")
            assert story.proposals() == first.proposals()
        return first


def opened(story: Document[Story]) -> Document[Story]:
    return Document(Story, "one", [story.update()])


def decide_one(desk: Desk, number: int, outcome: Outcome) -> None:
    if open_ := suggestions(desk.story):
        chosen = open_[number % len(open_)].id
        decide(desk.story, [chosen], outcome, by=desk.name, at="now", origin=desk.name)


def after(story: Document[Story], outcome: Outcome) -> str:
    """The words when everything is decided."""
    decided = opened(story)
    decide(decided, {one.id for one in suggestions(decided)}, outcome, by="ed", at="now")
    assert not suggestions(decided)
    return decided.lines("body").text()


@given(st.lists(ACT, max_size=25))
@settings(deadline=None, max_examples=40)
def test_no_suggestion_is_lost_or_applied_elsewhere(acts: list[tuple[str, Kind, int, int, int]]) -> None:
    newsroom = Newsroom()
    for act in acts:
        newsroom.act(*act)
    story = newsroom.meet()
    assert after(story, "rejected") == story.value().body
    assert after(story, "accepted") == Reading(story.chunks("body"), "accepted").text
    open_ = {one.id for one in suggestions(story)}
    for id, made in newsroom.made.items():
        outcome = story.proposals().get(id, {}).get("outcome")
        assert id in open_ or outcome, f"nothing tells what became of {made}"
        assert not (id in open_ and outcome in ("withdrawn", "overwritten")), f"still open: {made}"
    assert not misplaced(story, newsroom)


def misplaced(story: Document[Any], newsroom: Newsroom) -> list[str]:
    """Letters that would be taken out though they were not meant, that were meant and would stay, and what was typed
    directly and would go with a suggestion that it was not typed into."""
    found = []
    marks = [chunk.marks for chunk in story.chunks("body") for _ in chunk.words]
    raw = [(letter, chunk.marks) for chunk in story._diff("body") for letter in chunk.words]
    letters = [letter for letter, _ in raw]
    for (letter, ranges), now in zip(raw, marks, strict=True):
        if letter.isspace() or letter in newsroom.moved or letters.count(letter) > 1:
            continue  # two people who each take back that they deleted it have it twice
        deletions = {key: said["words"] for key, said in ranges.items() if key.startswith(DELETION)}
        known = {key for key, words in deletions.items() if not newsroom.moved.intersection(words)}
        if {key for key in known if letter in deletions[key]} != known.intersection(now):
            found.append(letter)
        into = newsroom.typed_into.get(letter)
        for key, said in now.items():
            if key.startswith(INSERTION) and into is not None and key not in into and not said.get("again"):
                found.append(letter)
    return found
