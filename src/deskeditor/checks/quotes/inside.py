"""Where words are somebody's own: for every tool and checker that must not change the inside of a quotation unasked.

Wider than what the check holds against the ledger: a title or a term in marks counts, too, since a tool cannot be sure
that it is none.
"""

from bisect import bisect_right
from collections.abc import Sequence

from deskeditor.checks.quotes.spans import spans
from deskeditor.render.marks import quotations

Range = tuple[int, int]


def inside(text: str, tag: str) -> list[Range]:
    """The words of all quotations in a text of the language `tag`, without their marks: ranges of code points, in order
    and apart from each other. Linear in the length of the text."""
    found = [piece for quotation in spans(text, tag) for piece in quotation.pieces]
    at = 0
    for line in text.split("\n"):
        found += [(at + mark.opening[1], at + mark.closing[0]) for mark in quotations(line)]
        at += len(line) + 1
    return _joined(sorted(found))


def is_inside(ranges: Sequence[Range], start: int, end: int) -> bool:
    """Whether the words from `start` to `end` touch one of the ranges that `inside` found."""
    first = bisect_right(ranges, start, key=lambda one: one[1])
    return first < len(ranges) and ranges[first][0] < max(end, start + 1)


def _joined(ranges: Sequence[Range]) -> list[Range]:
    joined: list[Range] = []
    for start, end in ranges:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        elif start < end:
            joined.append((start, end))
    return joined
