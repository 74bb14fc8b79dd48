"""What the operations of an alignment come to: nothing, what a house allows, or other words.

Neighbouring operations are one change, so that “five hundred” for “four thousand” is one and not two. Changes that are
only another way of writing the same words are none.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from deskeditor.checks.quotes.alignment import Op
from deskeditor.checks.quotes.lexicon import Lexicon
from deskeditor.checks.quotes.numbers import MARK, spelled_alike
from deskeditor.checks.quotes.texts import SENTENCE_END
from deskeditor.checks.quotes.words import Token
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Change, Difference

LONGEST_STUTTER = 3
MOST_READINGS = 16
"""Ways to write out the short forms in a change."""
MOST_AT_ENDS = 3
"""Words at an end of a quotation that are held against those that were said there."""
NOTHING = -1
"""Instead of a number of words: not even something that a house would have to allow."""

Said = Callable[[int, int], str]
"""The recorded words from one number to another, as they are written."""


@dataclass(frozen=True, slots=True)
class Compared:
    """`altered`: the words that differ, in the copy and in the record together; 0 when nothing does but what the house
    allows. `trimmed`: whether it does something that it allows."""

    differences: tuple[Difference, ...]
    altered: int
    trimmed: bool


@dataclass(frozen=True, slots=True)
class _Block:
    """Words of the quotation that stand for recorded ones; either may be none."""

    start: int
    end: int
    copy: tuple[str, ...]
    left: int
    right: int

    @property
    def kind(self) -> Change:
        if self.copy and self.right > self.left:
            return "changed"
        return "added" if self.copy else "left out"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One quotation beside one find. `text` is its field in the copy."""

    text: str
    tokens: Sequence[Token]
    words: Sequence[str]
    said: Said
    lexicon: Lexicon
    rules: QuoteRules

    def of(self, ops: Sequence[Op]) -> Compared:
        found: list[Difference] = []
        altered, trimmed = 0, False
        for item in _blocks(ops, self.tokens, self.words, self.lexicon):
            difference, weight = self._block(item) if isinstance(item, _Block) else self._marked(item)
            if difference:
                found.append(difference)
            altered += max(weight, 0)
            trimmed = trimmed or weight == 0
        return Compared(tuple(found), altered, trimmed)

    def with_ends(self, ops: Sequence[Op]) -> Sequence[Op]:
        """Words that the alignment calls added at one of its ends stand for those that were said there, as long as that
        is in the same sentence: “Four schools” for “five schools”."""
        first = next((n for n, op in enumerate(ops) if op.kind != "added"), len(ops))
        last = next((n for n, op in enumerate(reversed(ops)) if op.kind != "added"), len(ops))
        if first == len(ops) or max(first, last) > MOST_AT_ENDS:
            return ops
        at = ops[first].left
        if 0 < first <= at and ops[first].kind == "same" and not self._ends_between(at - first, at + 1):
            changed = [
                op._replace(kind="changed", left=at - first + n, right=at - first + n + 1)
                for n, op in enumerate(ops[:first])
            ]
            ops = [*changed, *ops[first:]]
        at = ops[len(ops) - last - 1].right
        behind = 0 < last <= len(self.words) - at and ops[len(ops) - last - 1].kind == "same"
        if behind and not self._ends_between(at - 1, at + last):
            changed = [
                op._replace(kind="changed", left=at + n, right=at + n + 1)
                for n, op in enumerate(ops[len(ops) - last :])
            ]
            ops = [*ops[: len(ops) - last], *changed]
        return ops

    def _ends_between(self, left: int, right: int) -> bool:
        """Whether a sentence ends inside these recorded words."""
        return bool(SENTENCE_END.search(self.said(left, right)))

    def _marked(self, op: Op) -> tuple[Difference | None, int]:
        """An ellipsis or a bracket, and how many words it alters against the rules of the house."""
        token = self.tokens[op.token]
        recorded = self.said(op.left, op.right)
        words = self.words[op.left : op.right]
        allowed = self.rules.ellipsis if token.kind == "gap" else self.rules.brackets
        change: Change = "elided" if token.kind == "gap" else "inserted"
        hinge = any(map(self.lexicon.hinges_on, words))
        if token.kind == "bracket":
            hinge = any(self.lexicon.turns(word) for word in words) != any(
                self.lexicon.turns(word) for word in token.key.split()
            )
        copy = self.text[token.start : token.end]
        difference = Difference(change, token.start, token.end, copy, recorded, hinge)
        return difference, 0 if allowed else max(1, len(words))

    def _block(self, block: _Block) -> tuple[Difference | None, int]:
        recorded = tuple(self.words[block.left : block.right])
        if self._written_alike(block.copy, recorded):
            return None, NOTHING
        tidied = self._tidied(block, recorded)
        if tidied and self.rules.fillers:
            return None, 0
        short = bool(self._readings(block.copy) & self._readings(recorded))
        if short and self.rules.contractions:
            return None, 0
        meaning = not tidied and not short and self._changes_sense(block.copy, recorded)
        copy = self.text[block.start : block.end]
        difference = Difference(block.kind, block.start, block.end, copy, self.said(block.left, block.right), meaning)
        return difference, max(len(block.copy), len(recorded))

    def _written_alike(self, copy: Sequence[str], recorded: Sequence[str]) -> bool:
        one, other = spelled_alike(copy, self.lexicon), spelled_alike(recorded, self.lexicon)
        if one == other:
            return True
        numbers = [word for word in (*one, *other) if any(c.isdigit() for c in word)]
        return not numbers and "".join(copy) == "".join(recorded)

    def _tidied(self, block: _Block, recorded: Sequence[str]) -> bool:
        """Whether the recorded words are those of the copy once nobody hears the ums and the slips of the tongue."""
        if not recorded:
            return False
        clean = [recorded[n] for n in self.lexicon.meant(recorded)]
        if self._written_alike(block.copy, clean):
            return True
        return not block.copy and self._stutter(clean, block)

    def _stutter(self, words: Sequence[str], block: _Block) -> bool:
        """Words said twice: those that were left out stand once more right before or behind. What carries a sense is
        not said twice by a slip."""
        size = len(words)
        if not 0 < size <= LONGEST_STUTTER or any(self.lexicon.turns(w) or _is_number(w) for w in words):
            return False
        before = list(self.words[max(0, block.left - size) : block.left])
        behind = list(self.words[block.right : block.right + size])
        return list(words) in (before, behind)

    def _readings(self, words: Sequence[str]) -> frozenset[tuple[str, ...]]:
        """The words with every short form written out, in all ways that it can be read."""
        forms = [(*self.lexicon.expansions(word), word) for word in words]
        readings: set[tuple[str, ...]] = set()
        for _, reading in zip(range(MOST_READINGS), product(*forms), strict=False):
            readings.add(tuple(" ".join(reading).split()))
        return frozenset(readings)

    def _changes_sense(self, copy: Sequence[str], recorded: Sequence[str]) -> bool:
        """Whether a word that matters is other, gone or new; another form of the same word is none."""
        mine = [word for word in spelled_alike(copy, self.lexicon) if self._matters(word)]
        theirs = [word for word in spelled_alike(recorded, self.lexicon) if self._matters(word)]
        for word in mine[:]:
            alike = next((other for other in theirs if self._one_word(word, other)), None)
            if alike is not None:
                mine.remove(word)
                theirs.remove(alike)
        return bool(mine or theirs)

    def _matters(self, word: str) -> bool:
        return word.startswith(MARK) or self.lexicon.weighs(word)

    def _one_word(self, one: str, other: str) -> bool:
        if one == other:
            return True
        if self.lexicon.carries(one) or self.lexicon.carries(other) or MARK in (one[0], other[0]):
            return False
        return self.lexicon.stem(one) == self.lexicon.stem(other)


def _blocks(
    ops: Sequence[Op], tokens: Sequence[Token], words: Sequence[str], lexicon: Lexicon
) -> Iterator[_Block | Op]:
    """The changes, and the ellipses and brackets with what they hide, in order. A numeral between two changes belongs
    to them: `$5 million` for `five million dollars`."""
    run: list[Op] = []
    held: list[Op] = []
    for op in ops:
        if op.kind in ("changed", "added", "left out"):
            run += [*held, op]
            held = []
            continue
        if run and op.kind == "same" and _counts(words[op.left : op.right], lexicon):
            held.append(op)
            continue
        if run:
            yield _block(run, tokens)
        run, held = [], []
        if op.kind == "bracket" or (op.kind == "gap" and op.right > op.left):
            yield op
    if run:
        yield _block(run, tokens)


def _counts(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether these are words of a number, or only what its sign says."""
    return all(word in lexicon.scales or word in lexicon.numbers for word in words)


def _block(run: Sequence[Op], tokens: Sequence[Token]) -> _Block:
    mine = [op for op in run if op.kind != "left out"]
    if mine:
        start, end = tokens[mine[0].token].start, tokens[mine[-1].token].end
    else:
        start = end = tokens[run[0].token - 1].end
    copy = tuple(tokens[op.token].key for op in mine)
    return _Block(start, end, copy, run[0].left, run[-1].right)


def _is_number(word: str) -> bool:
    return any(c.isdigit() for c in word)
