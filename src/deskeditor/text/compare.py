"""The difference of two texts, word by word, as splices.

What is common at both ends is cut off first. What is left is compared line by line, and what differs there word by
word; where that would take too long, the differing middle is one replacement. Characters that are drawn as one (a
letter and its combining marks, an emoji and its modifiers) are never cut apart.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

LIMIT_PAIRS = 1_000_000
"""Tokens times tokens that are compared at most: some tenths of a second."""

_TOKEN = re.compile(r"\w+|\s+|.", re.DOTALL)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Splice:
    """Words put in the place of others: code points of the text before this splice."""

    start: int
    end: int
    inserted: str


def difference(old: str, new: str) -> tuple[Splice, ...]:
    """Splices that make `new` of `old`, to be applied in this order, each on the text that the last one left."""
    start, end = _common_ends(old, new)
    middle, wanted = old[start : len(old) - end], new[start : len(new) - end]
    return tuple(_following(_changes(middle, wanted), start))


def applied(text: str, splices: Sequence[Splice]) -> str:
    for splice in splices:
        text = text[: splice.start] + splice.inserted + text[splice.end :]
    return text


def _following(changes: Iterator[Splice], shift: int) -> Iterator[Splice]:
    """Splices of the old text as splices one after the other."""
    for change in changes:
        yield Splice(change.start + shift, change.end + shift, change.inserted)
        shift += len(change.inserted) - (change.end - change.start)


def _changes(old: str, new: str) -> Iterator[Splice]:
    """By lines first, then by words; positions in `old`."""
    if not old or not new:
        if old or new:
            yield Splice(0, len(old), new)
        return
    for start, end, inserted in _matched(_LINE.findall(old), _LINE.findall(new)):
        for first, last, words in _matched(tokens(old[start:end]), tokens(inserted)):
            yield Splice(start + first, start + last, words)


def _matched(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """What differs between two rows of tokens: start and end in the old text, and the new words."""
    if len(old) * len(new) > LIMIT_PAIRS:
        yield 0, sum(map(len, old)), "".join(new)
        return
    at = behind = 0
    for kind, first, last, new_first, new_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        at, behind = behind, behind + sum(map(len, old[first:last]))
        if kind != "equal":
            yield at, behind, "".join(new[new_first:new_last])


def tokens(text: str) -> list[str]:
    """Words, spaces and single signs, with what belongs to them; together they are the text."""
    found: list[str] = []
    for token in _TOKEN.findall(text):
        if found and joined(found[-1][-1], token[0]):
            found[-1] += token
        else:
            found.append(token)
    return found


def joined(before: str, after: str) -> bool:
    """Whether two neighbouring characters are drawn as one and had better stay together."""
    if after.isascii():
        return False
    code = ord(after)
    return (
        after in _JOINERS
        or before in _JOINERS
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or 0x1F3FB <= code <= 0x1F3FF  # skin tones
        or (0x1F1E6 <= code <= 0x1F1FF and 0x1F1E6 <= ord(before) <= 0x1F1FF)  # halves of a flag
        or 0xE0020 <= code <= 0xE007F  # tags
    )


def _common_ends(old: str, new: str) -> tuple[int, int]:
    """Code points that are the same at the start and, of the rest, at the end."""
    start = _common(old, new, min(len(old), len(new)))
    while start and (_cuts(old, start) or _cuts(new, start)):
        start -= 1
    end = _common_end(old, new, min(len(old), len(new)) - start)
    while end and (_cuts(old, len(old) - end) or _cuts(new, len(new) - end)):
        end -= 1
    return start, end


def _cuts(text: str, at: int) -> bool:
    return 0 < at < len(text) and joined(text[at - 1], text[at])


def _common(old: str, new: str, most: int) -> int:
    """Bisected, so that the characters are compared in the interpreter's own loop."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if old[least:middle] == new[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _common_end(old: str, new: str, most: int) -> int:
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if old[len(old) - middle : len(old) - least] == new[len(new) - middle : len(new) - least]:
            least = middle
        else:
            most = middle - 1
    return least
