"""Word by word: how a quotation came out of recorded words.

An alignment of least cost, computed over the words as one does for letters (Wagner and Fischer 1974), with both ends of
the record free: a quotation is a part of what somebody said, and words before and after it cost nothing. A gap of the
quotation takes up any number of recorded words, a bracket up to four.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from deskeditor.checks.quotes.lexicon import Lexicon
from deskeditor.checks.quotes.numbers import Group, grouped
from deskeditor.checks.quotes.words import Token

OpKind = Literal["same", "changed", "added", "left out", "gap", "bracket"]

CHANGED = 2000
ADDED, LEFT_OUT = 1301, 1299
"""Two changes cost more than two words left out, so that words that are the same find each other; one change costs less
than a word left out and one added. At the ends, words left out are likelier than words that nobody said."""
FILLER = 400
"""An um that was left out."""
SKIPPED = 1
"""A word behind an ellipsis: next to nothing, so that of two places the nearer one is taken."""
REPLACED = 2
GAP = "\0"
"""No word."""
MOST_REPLACED = 4
"""Recorded words for which one bracket may stand."""


class Op(NamedTuple):
    """What became of recorded words `left` to `right`; `token` is the number of the token of the quotation, and where
    words are left out, of the one that follows."""

    kind: OpKind
    token: int
    left: int
    right: int


def align(tokens: Sequence[Token], words: Sequence[str], lexicon: Lexicon) -> list[Op]:
    """The operations by which recorded words, from some place to another, became the tokens, in order.

    A number is compared as one word, however it is said or written; `in_groups` has made one of those of the tokens.
    """
    groups = grouped(words, lexicon)
    source = [group.key for group in groups]
    costs = _costs(source, lexicon)
    rows = [[0] * (len(source) + 1)]
    for token in tokens:
        rows.append(_ROWS[token.kind](rows[-1], token.key, source, costs))
    places = [*(group.left for group in groups), len(words)]
    return [op._replace(left=places[op.left], right=places[op.right]) for op in _back(tokens, source, rows)]


def _costs(source: Sequence[str], lexicon: Lexicon) -> list[int]:
    """What it costs to leave out each of the words."""
    costs = [LEFT_OUT] * len(source)
    for filler in lexicon.fillers:
        at = -1
        while filler[0] in source[at + 1 :]:
            at = source.index(filler[0], at + 1)
            if tuple(source[at : at + len(filler)]) == filler:
                costs[at : at + len(filler)] = [FILLER] * len(filler)
    return costs


def in_groups(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens with the words of each number as one."""
    groups = grouped([token.key if token.kind == "word" else GAP for token in tokens], lexicon)
    return [_as_one(tokens, group) for group in groups]


def _as_one(tokens: Sequence[Token], group: Group) -> Token:
    """What has no words of its own stands where the word before it does."""
    first, last = tokens[min(group.left, group.right - 1)], tokens[group.right - 1]
    return first if first.kind != "word" else Token("word", group.key, first.start, last.end)


def _word_row(above: list[int], key: str, source: Sequence[str], costs: Sequence[int]) -> list[int]:
    left = above[0] + ADDED
    row = [left]
    diagonal = above[0]
    put = row.append
    for word, up, cost in zip(source, above[1:], costs, strict=True):
        best = diagonal if word == key else diagonal + CHANGED
        if up + ADDED < best:
            best = up + ADDED
        if left + cost < best:
            best = left + cost
        put(best)
        diagonal, left = up, best
    return row


def _gap_row(above: list[int], _key: str, _source: Sequence[str], _costs: Sequence[int]) -> list[int]:
    row = [above[0]]
    for up in above[1:]:
        row.append(min(up, row[-1] + SKIPPED))
    return row


def _bracket_row(above: list[int], _key: str, _source: Sequence[str], _costs: Sequence[int]) -> list[int]:
    return [
        min(above[at - taken] + REPLACED * taken for taken in range(min(at, MOST_REPLACED) + 1))
        for at in range(len(above))
    ]


_ROWS = {"word": _word_row, "gap": _gap_row, "bracket": _bracket_row}


def _back(tokens: Sequence[Token], source: Sequence[str], rows: list[list[int]]) -> list[Op]:
    """The cheapest way, from its end to its beginning."""
    last = rows[-1]
    at, number = last.index(min(last)), len(tokens)
    ops: list[Op] = []
    while number:
        op = _step(tokens[number - 1], number, at, source, rows)
        ops.append(op)
        at = op.left
        number -= op.kind != "left out"
    ops.reverse()
    return ops


def _step(token: Token, number: int, at: int, source: Sequence[str], rows: list[list[int]]) -> Op:
    cost, above = rows[number][at], rows[number - 1]
    if token.kind == "gap":
        skipped = next(n for n in range(at + 1) if above[at - n] + SKIPPED * n == cost)
        return Op("gap", number - 1, at - skipped, at)
    if token.kind == "bracket":
        taken = next(n for n in range(at + 1) if above[at - n] + REPLACED * n == cost)
        return Op("bracket", number - 1, at - taken, at)
    if at and source[at - 1] == token.key and above[at - 1] == cost:
        return Op("same", number - 1, at - 1, at)
    if at and above[at - 1] + CHANGED == cost:
        return Op("changed", number - 1, at - 1, at)
    if above[at] + ADDED == cost:
        return Op("added", number - 1, at, at)
    return Op("left out", number, at - 1, at)
