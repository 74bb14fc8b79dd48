"""What was said, as it is read from files: words with their times and voices, and plain text that has them in it.

Labels ("PROWSE:", "Q:", "Helen Prowse  0:12") and time codes are taken out of the words: they become turns and cues.
A word before a colon is a label only when the file shows that it is one: in capitals, beside a time, or repeated.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from deskeditor.news.transcripts import Cue, Turn, closed

TIME = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
LABEL = r"[^\W\d_][^\n:\t\[\]]{0,49}?"
LABELLED = re.compile(
    rf"[ \t]*(?:[\-–][ \t])?(?:[\[(<]?(?P<before>{TIME})[\])>]?[ \t\-–]*)?(?P<label>{LABEL})"
    rf"[ \t]*(?:[\[(](?P<after>{TIME})[\])])?[ \t]*:(?:[ \t]+|$)(?:[\[(](?P<last>{TIME})[\])][ \t]*)?(?P<words>.*)"
)
"""`PROWSE: It stands.`, `[00:01:02] Prowse: It stands.`, `Prowse (01:02):`."""
HEADED = re.compile(
    rf"[ \t]*(?P<label>{LABEL})(?P<gap>\t[ \t]*| {{2,}}| ?[\[(]| )(?P<time>{TIME})[\])]?[ \t]*"
    rf"|[ \t]*[\[(]?(?P<first>{TIME})[\])]?[ \t\-–]+(?P<name>{LABEL})[ \t]*"
)
"""A line of its own before what somebody says: `Helen Prowse  0:12`, `00:01:02 Helen Prowse`."""
TIMED = re.compile(rf"[ \t]*(?:[\[(<](?P<closed>{TIME})[\])>]|(?P<bare>{TIME})(?=[ \t]*$))[ \t]*(?P<words>.*)")
INSIDE = re.compile(rf"[ \t]{{0,8}}\[(?P<time>{TIME})\][ \t]{{0,8}}")
ASIDE = re.compile(r"[ \t]*(?:\[[^\[\]]*\]|\([^()]*\))[ \t]*")
"""A line that nobody speaks: `[Off the record until marked.]`."""
USUAL = re.compile(r"(?:Q|A|F|S|I|R|Speaker ?\w{1,3}|Sprecher ?\w{1,3}|Interviewer(?:in)?|Unknown)", re.IGNORECASE)
FARTHEST = 120
"""Characters of a line in which a label must have ended: a longer look would take long in a line of blanks."""
MOST_WORDS = 6
"""In a label."""
PAUSE_S = 2.0
LONG_PARAGRAPH = 600
"""Characters after which the next sentence of somebody begins a new paragraph."""
SENTENCE_END = (".", "!", "?", "…", ".”", "!”", "?”", "؟", "۔")


@dataclass(frozen=True, slots=True)
class Heard:
    """The words of a transcript, when they were said and by whom; see `Transcript`."""

    text: str
    cues: tuple[Cue, ...] = ()
    turns: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Words that were said at one time by one voice."""

    words: str
    label: str
    start: float
    end: float


def put_together(said: Iterable[Said]) -> Heard:
    """One text: a new paragraph with each voice, after a pause, and where one grows long."""
    building = _Building()
    before: Said | None = None
    length = 0
    for one in said:
        is_turn = one.label != (before.label if before else "")
        ends = before is not None and before.words.endswith(SENTENCE_END)
        paused = before is not None and one.start - before.end >= PAUSE_S
        is_paragraph = is_turn or (ends and (paused or length > LONG_PARAGRAPH))
        building.add(("\n\n" if is_paragraph else " ") if before else "")
        length = 0 if is_paragraph else length
        if is_turn:
            building.turns.append((building.at, one.label))
        building.cues.append((building.at, one.start, one.end))
        building.add(one.words)
        length += len(one.words)
        before = one
    return building.heard()


def in_order(said: Iterable[Said]) -> list[Said]:
    """By the time at which they begin."""
    return sorted(said, key=lambda one: one.start)


def read(text: str) -> Heard:
    """Plain text, with the labels and times that stand in it. Without any it is the text, character by character."""
    trusted = _trusted(text)
    building = _Building()
    label, waits = "", False
    seconds: float | None = None
    found = headed = False
    for line in text.split("\n"):
        first, *more = _pieces(line, trusted)
        found = found or first.found or bool(more)
        if first.label is not None:
            label, waits = first.label, True
        seconds = first.seconds if first.seconds is not None else seconds
        if first.found and not first.words and not more:
            headed = True
            continue
        if headed and not line.strip():
            continue
        headed = False
        building.line()
        aside = bool(building.turns) and not first.found and bool(ASIDE.fullmatch(line))
        for piece in (first, *more):
            building.add(" " if piece is not first and piece.words.strip() else "")
            seconds = piece.seconds if piece.seconds is not None else seconds
            if not piece.words.strip():
                continue
            if aside:
                building.turn("")
                waits = True
            elif waits:
                building.turn(label)
                waits = False
            if seconds is not None:
                building.cue(seconds)
                seconds = None
            building.add(piece.words)
    return building.heard() if found else Heard(text)


@dataclass
class _Building:
    words: list[str] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    at: int = 0
    lines: int = 0

    def line(self) -> None:
        """Another line begins."""
        self.add("\n" if self.lines else "")
        self.lines += 1

    def add(self, words: str) -> None:
        self.words.append(words)
        self.at += len(words)

    def turn(self, label: str) -> None:
        """Somebody else speaks from here on."""
        if (self.turns[-1][1] if self.turns else "") != label:
            self.turns.append((self.at, label))

    def cue(self, seconds: float) -> None:
        """A time that is earlier than the one before is a slip of whoever typed it, and is left out."""
        if not self.cues or seconds >= self.cues[-1][1]:
            self.cues.append((self.at, seconds, seconds))

    def heard(self) -> Heard:
        return Heard("".join(self.words), closed(self.cues), tuple(self.turns))


@dataclass(frozen=True, slots=True)
class _Piece:
    words: str
    label: str | None = None
    seconds: float | None = None
    found: bool = False


def _pieces(line: str, trusted: frozenset[str]) -> Iterator[_Piece]:
    """A line without its label and times: one piece, and one more for each time inside it."""
    first = _begun(line, trusted)
    rest = list(INSIDE.finditer(first.words))
    if not rest:
        yield first
        return
    at = 0
    seconds = first.seconds
    for index, match in enumerate(rest):
        words = first.words[at : match.start()]
        if index == 0:
            yield _Piece(words, first.label, seconds, found=True)
        elif words:
            yield _Piece(words, seconds=seconds, found=True)
        at, seconds = match.end(), seconds_of(match["time"])
    yield _Piece(first.words[at:], seconds=seconds, found=True)


def _begun(line: str, trusted: frozenset[str]) -> _Piece:
    if (match := _headed(line)) and (name := _name(match["label"] or match["name"])) in trusted:
        return _Piece("", name, seconds_of(match["time"] or match["first"]), found=True)
    if (match := _labelled(line)) and _name(match["label"]) in trusted:
        time = match["before"] or match["after"] or match["last"]
        return _Piece(match["words"].strip(), _name(match["label"]), seconds_of(time) if time else None, found=True)
    if match := TIMED.fullmatch(line):
        return _Piece(match["words"], seconds=seconds_of(match["closed"] or match["bare"]), found=True)
    return _Piece(line)


def _headed(line: str) -> re.Match[str] | None:
    return HEADED.fullmatch(line) if len(line) <= FARTHEST and ":" in line else None


def _labelled(line: str) -> re.Match[str] | None:
    return LABELLED.fullmatch(line) if ":" in line[:FARTHEST] else None


def _trusted(text: str) -> frozenset[str]:
    """The names that are labels in this file."""
    seen: Counter[str] = Counter()
    sure: set[str] = set()
    for line in text.split("\n"):
        if (match := _headed(line)) and (name := _name(match["label"] or match["name"])):
            seen[name] += 1
            if match["label"] and match["gap"] != " ":
                sure.add(name)
        elif (match := _labelled(line)) and (name := _name(match["label"])):
            seen[name] += 1
            if match["before"] or match["after"] or match["last"] or _is_label(name):
                sure.add(name)
    trusted = frozenset(name for name, count in seen.items() if name in sure or count > 1)
    return trusted if sum(seen[name] for name in trusted) > 1 else frozenset()


def _name(label: str | None) -> str:
    """The label in one form; empty for what is too long to be one."""
    name = " ".join((label or "").split()).strip("-–*_ ")
    return name if len(name.split()) <= MOST_WORDS else ""


def _is_label(name: str) -> bool:
    return bool(USUAL.fullmatch(name)) or (name.upper() == name != name.lower())


def named(said: list[Said]) -> list[Said]:
    """Voices that stand before a colon in the words themselves, as meeting programs write them."""
    trusted = _trusted("\n".join(one.words for one in said))
    found: list[Said] = []
    label = ""
    for one in said:
        piece = _begun(one.words, trusted)
        if piece.label is not None:
            label = piece.label
        found.append(Said(piece.words or one.words, label, one.start, one.end))
    return found


def seconds_of(time: str) -> float:
    """`1:02:03.5` in seconds."""
    total = 0.0
    for part in time.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total
