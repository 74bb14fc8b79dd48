"""A transcript's times and speakers: which words were said when, and by whom. Plain functions of values.

Positions are Unicode code points in the text, times are seconds in the recording. A cue holds from its position to
that of the next one; so does a turn.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from deskeditor.news.records import Transcript

Cue = tuple[int, float, float]
"""Code point in the text, start and end in seconds. The end is the start where nobody knows it."""
Turn = tuple[int, str]
"""Code point in the text from which somebody speaks, and how the transcript calls them; empty: nobody of them."""
LONG_CUE_S = 8.0
"""Within a longer cue the time of a word is estimated by its place among the others; a shorter one is played whole."""
LEAD_S = 1.0
"""An estimated time begins so much earlier: better a word too many than the first one cut off."""
SENTENCE_END = re.compile(
    r"\b(?P<title>Mr|Mrs|Ms|Dr|Prof|St|Sgt|Lt|Gen|Rep|Sen|No|[A-Z])\.(?=\s+\w)|[.!?…؟۔]+[”’\"'»)\]]*(?=\s|$)"
)
"""The end of a sentence, or a point that looks like one (`title`)."""


def cue_at(cues: Sequence[Cue], seconds: float) -> int:
    """Index of the cue that is heard at this second, in cues ordered by time; -1 before the first."""
    return bisect_right(cues, seconds, key=lambda cue: cue[1]) - 1


def cue_of(cues: Sequence[Cue], position: int) -> int:
    """Index of the cue in which a code point stands, in cues ordered by place; -1 before the first."""
    return bisect_right(cues, position, key=lambda cue: cue[0]) - 1


def label_at(turns: Sequence[Turn], position: int) -> str:
    """How the transcript calls who speaks here; empty when it does not say."""
    index = bisect_right(turns, position, key=lambda turn: turn[0]) - 1
    return turns[index][1] if index >= 0 else ""


def labels(turns: Sequence[Turn]) -> tuple[str, ...]:
    """Everybody who speaks, in the order in which they begin."""
    return tuple(dict.fromkeys(label for _, label in turns if label))


def source_at(transcript: Transcript, position: int) -> str:
    """Id of the source who speaks here: of the voice, else of a transcript in which nobody is told apart."""
    label = label_at(transcript.turns, position)
    voices = {voice.label: voice.source for voice in transcript.voices}
    if label:
        return voices.get(label, "")
    return "" if labels(transcript.turns) else transcript.source


def seconds_at(transcript: Transcript, position: int) -> float | None:
    """When the word at this place is heard, or a moment before; None when no cue says it."""
    index = cue_of(transcript.cues, position)
    if index < 0:
        return None
    at, start, end = transcript.cues[index]
    after = transcript.cues[index + 1][0] if index + 1 < len(transcript.cues) else len(transcript.text)
    if end - start <= LONG_CUE_S or after <= at:
        return start
    return max(start, start + (end - start) * (position - at) / (after - at) - LEAD_S)


def time_range(transcript: Transcript, span: tuple[int, int]) -> tuple[float, float] | None:
    """The seconds in which the words of a span are heard; None when no cue says it.

    Where the end is not known, it is the start.
    """
    start = seconds_at(transcript, span[0])
    index = cue_of(transcript.cues, max(span[0], span[1] - 1))
    if start is None:
        return None
    at, begin, end = transcript.cues[index]
    after = transcript.cues[index + 1][0] if index + 1 < len(transcript.cues) else len(transcript.text)
    if end - begin > LONG_CUE_S and after > at:
        end = min(end, begin + (end - begin) * (span[1] - at) / (after - at) + LEAD_S)
    return start, max(start, end)


def moved_cues(cues: Sequence[Cue], start: int, removed: int, inserted: int) -> tuple[Cue, ...]:
    """The cues after `removed` code points from `start` on became `inserted` others.

    One whose words were all taken out stays with the next one: when the words come back, so does it, nearly.
    """
    first = cue_of(cues, start) + 1
    return (*cues[:first], *((_moved(at, start, removed, inserted), begin, end) for at, begin, end in cues[first:]))


def moved_turns(turns: Sequence[Turn], start: int, removed: int, inserted: int) -> tuple[Turn, ...]:
    """As `moved_cues`."""
    return tuple((_moved(at, start, removed, inserted), label) for at, label in turns)


def _moved(place: int, start: int, removed: int, inserted: int) -> int:
    """What is written at a place belongs to what begins there."""
    return place if place <= start else max(place, start + removed) + inserted - removed


def with_cue(cues: Sequence[Cue], position: int, seconds: float) -> tuple[Cue, ...]:
    """The cues with one that begins here: at this place, at this second, until the next one begins."""
    others = [cue for cue in cues if cue[0] != position]
    return closed(sorted([*others, (position, seconds, seconds)]))


def with_turn(turns: Sequence[Turn], position: int, label: str) -> tuple[Turn, ...]:
    """The turns with one that begins here."""
    return tuple(sorted([*(turn for turn in turns if turn[0] != position), (position, label)]))


def closed(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The cues, each without a known end ending where the next one begins."""
    found = list(cues)
    for index, (at, start, end) in enumerate(found[:-1]):
        if end <= start:
            found[index] = (at, start, max(start, found[index + 1][1]))
    return tuple(found)


def clock(seconds: float) -> str:
    """`0:07`, `12:34`, `1:02:03`."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def labelled(transcript: Transcript) -> str:
    """The text as a person reads it elsewhere: each turn begins with its label, and its time where that is known."""
    words: list[str] = []
    done = 0
    for at, label in transcript.turns:
        words.append(transcript.text[done:at])
        seconds = seconds_at(transcript, at)
        time = f"[{clock(seconds)}] " if seconds is not None else ""
        words.append(f"{time}{label}: " if label else "")
        done = at
    return "".join([*words, transcript.text[done:]])


def sentence_around(text: str, position: int) -> tuple[int, int]:
    """Start and end of the sentence in which a code point stands, without the blanks around it; of its paragraph at
    most. A point before a capital letter after a title ("Dr. Haddad") ends none."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    end = len(text) if end < 0 else end
    for found in SENTENCE_END.finditer(text, start, end):
        if found["title"]:
            continue
        if found.end() > position:
            end = found.end()
            break
        start = found.end()
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
