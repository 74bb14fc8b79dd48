"""The difference of two texts, word by word, as splices.

What is common at both ends is cut off first. What is left is compared paragraph by paragraph, and what differs there
word by word. Where that would take too long, tokens that are there only once on both sides part the text into smaller
ones; where there are none, tokens are compared by their place when there are as many on both sides (as after a replace
everywhere), and else what differs is one replacement. Characters that are drawn as one (a letter and its combining
marks, an emoji and its modifiers) are never cut apart.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from deskeditor.text.order import rising

LIMIT_CHANGES = 400
"""Tokens that may differ before the comparison looks for something coarser: it takes some hundredths of a second."""

_TOKEN = re.compile(r"\w+[ \t]*|\s+|.", re.DOTALL)
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Splice:
    """Words put in the place of others: code points of the text before this splice."""

    start: int
    end: int
    inserted: str


def difference(old: str, new: str) -> tuple[Splice, ...]:
    """Splices that make `new` of `old`, to be applied in this order, each on the text that the last one left."""
    start, end = common_ends(old, new)
    middle, wanted = old[start : len(old) - end], new[start : len(new) - end]
    return tuple(_following(_changes(middle, wanted), start))


def applied(text: str, splices: Sequence[Splice]) -> str:
    for splice in splices:
        text = text[: splice.start] + splice.inserted + text[splice.end :]
    return text


def same(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """What stays of `old` in `new`, by `difference`: where it begins in each, and how long it is."""
    at_old = at_new = grown = 0
    for splice in difference(old, new):
        start = splice.start - grown
        yield at_old, at_new, start - at_old
        at_old, at_new = splice.end - grown, splice.start + len(splice.inserted)
        grown += len(splice.inserted) - (splice.end - splice.start)
    yield at_old, at_new, len(old) - at_old


def _following(changes: Iterator[Splice], shift: int) -> Iterator[Splice]:
    """Splices of the old text as splices one after the other."""
    for change in changes:
        yield Splice(change.start + shift, change.end + shift, change.inserted)
        shift += len(change.inserted) - (change.end - change.start)


def _changes(old: str, new: str) -> Iterator[Splice]:
    """By paragraphs first, then by words; positions in `old`."""
    if not old or not new:
        if old or new:
            yield Splice(0, len(old), new)
        return
    for start, end, inserted in _matched(_PARAGRAPH.findall(old), _PARAGRAPH.findall(new)):
        for first, last, words in _matched(tokens(old[start:end]), tokens(inserted)):
            yield Splice(start + first, start + last, words)


def _matched(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """What differs between two rows of tokens: start and end in the old text, and the new words."""
    start = seen = 0
    for first, last, new_first, new_last in _blocks(old, new):
        start += sum(map(len, old[seen:first]))
        end = start + sum(map(len, old[first:last]))
        yield start, end, "".join(new[new_first:new_last])
        start, seen = end, last


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """What differs: start and end in the old row, start and end in the new one."""
    edits = _shortest(old, new)
    if edits is not None:
        yield from edits
    elif pivots := _pivots(old, new):
        yield from _between_pivots(old, new, pivots)
    elif len(old) == len(new):
        yield from ((at, at + 1, at, at + 1) for at in range(len(old)) if old[at] != new[at])
    else:
        yield 0, len(old), 0, len(new)


def _between_pivots(
    old: Sequence[str], new: Sequence[str], pivots: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, int, int]]:
    at = new_at = 0
    for pivot, new_pivot in (*pivots, (len(old), len(new))):
        for first, last, new_first, new_last in _blocks(old[at:pivot], new[new_at:new_pivot]):
            yield at + first, at + last, new_at + new_first, new_at + new_last
        at, new_at = pivot + 1, new_pivot + 1


def _pivots(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Tokens that are there once on both sides, as far as they stand in the same order."""
    counts, new_counts = Counter(old), Counter(new)
    places = {token: at for at, token in enumerate(new) if new_counts[token] == counts[token] == 1}
    staying = rising([token for token in old if token in places], places)
    return [(at, places[token]) for at, token in enumerate(old) if token in staying]


def _shortest(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]] | None:
    """The fewest changes; None when there are more than LIMIT_CHANGES tokens of them.

    Eugene Myers, "An O(ND) difference algorithm and its variations" (1986): for each number of changes, how far each
    diagonal reaches; then back along what was reached.
    """
    furthest = {1: 0}
    reached = []
    for changes in range(min(LIMIT_CHANGES, len(old) + len(new)) + 1):
        reached.append(furthest.copy())
        for diagonal in range(-changes, changes + 1, 2):
            at = _next(furthest, diagonal, changes)
            new_at = at - diagonal
            while at < len(old) and new_at < len(new) and old[at] == new[new_at]:
                at, new_at = at + 1, new_at + 1
            furthest[diagonal] = at
            if at >= len(old) and new_at >= len(new):
                return _traced(reached, len(old), len(new))
    return None


def _next(furthest: Mapping[int, int], diagonal: int, changes: int) -> int:
    """Where a diagonal begins with one change more: down from the one above, or to the right from the one below."""
    if diagonal == -changes or (diagonal != changes and furthest[diagonal - 1] < furthest[diagonal + 1]):
        return furthest[diagonal + 1]
    return furthest[diagonal - 1] + 1


def _traced(reached: Sequence[Mapping[int, int]], at: int, new_at: int) -> list[tuple[int, int, int, int]]:
    """The changes from the start to the end, neighbours joined."""
    found: list[tuple[int, int, int, int]] = []
    for changes in range(len(reached) - 1, 0, -1):
        diagonal = at - new_at
        begun = _next(reached[changes], diagonal, changes)
        added = begun == reached[changes].get(diagonal + 1) and (
            diagonal == -changes
            or (diagonal != changes and reached[changes][diagonal - 1] < reached[changes][diagonal + 1])
        )
        at, new_at = (begun, begun - diagonal - 1) if added else (begun - 1, begun - diagonal)
        block = (at, at, new_at, new_at + 1) if added else (at, at + 1, new_at, new_at)
        if found and (block[1], block[3]) == (found[-1][0], found[-1][2]):
            block = (block[0], found[-1][1], block[2], found[-1][3])
            found.pop()
        found.append(block)
    return found[::-1]


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


def common_ends(old: str, new: str) -> tuple[int, int]:
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
