"""Which quotation marks of a paragraph belong together.

Writers have few keys for many marks, and forget some. So a mark is judged by what stands beside it first (a space
before and a word behind opens, the other way round closes) and by its shape second; and what was never closed ends
with its paragraph at the latest. Positions are those of the paragraph's text (`paragraphs.Paragraph`). All is linear
in its length: nesting is followed to a depth of `DEEPEST`, and a search ends where the next mark opens.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.quotes.forgotten import ENDS, TOKEN, Part, headless, paired, split, unclosed
from deskeditor.checks.quotes.grammar import Grammar
from deskeditor.text.fold import fold

DEEPEST = 6
SINGLE = frozenset("‘’‚‛'‹›")
"""Marks that are apostrophes elsewhere, or stand inside others as a rule."""
APOSTROPHES = frozenset("’'‘‛")
SPACED = frozenset("«»‹›")
"""Marks that have a space inside in French."""
DIRECTED = frozenset("“„«「『〝‘‚‹‛")
"""Marks that open unless what stands beside them says otherwise."""
_LEADING = ",:;،؛：、"


def parts(text: str, known: Grammar) -> list[Part]:
    """The outermost pairs of this paragraph, in order; those inside them belong to them."""
    shapes = _shapes(known)
    found = [Mark(match.start(), match[0], text) for match in shapes.pattern.finditer(text)]
    doubles = _Doubles(text, known, shapes.closers).read([mark for mark in found if mark.sign not in SINGLE])
    singles = [mark for mark in found if mark.sign in SINGLE]
    every = _with_singles(text, known, doubles, singles) if singles else doubles
    return [piece for part in every for piece in split(text, part, known)]


@dataclass(frozen=True, slots=True)
class _Shapes:
    pattern: re.Pattern[str]
    closers: dict[str, str]


@lru_cache(maxsize=32)
def _shapes(known: Grammar) -> _Shapes:
    signs = "".join(sorted({sign for opening, closing in known.pairs for sign in opening + closing}))
    return _Shapes(re.compile(f"[{re.escape(signs)}]") if signs else re.compile(r"(?!)"), dict(known.pairs))


class Mark:
    """A quotation mark and what stands beside it."""

    __slots__ = ("after", "at", "before", "sign")

    def __init__(self, at: int, sign: str, text: str) -> None:
        self.at = at
        self.sign = sign
        self.before = text[at - 1] if at else ""
        self.after = text[at + 1 : at + 4]

    def could_open(self, previous: int) -> bool:
        """`previous`: where the mark stands that opened last; directly behind it another may open."""
        if not self.after or not (self._space_before or self.at == previous + 1):
            return False
        if _begins_words(self.after):
            return True
        if self.sign not in DIRECTED:
            return False
        return self.sign in SPACED or not self._space_behind or (self.sign not in SINGLE and self.before_words)

    @property
    def before_words(self) -> bool:
        """Whether words begin behind it, after a space where one may stand there."""
        return _begins_words(self.after.lstrip() if self.sign in DIRECTED - SINGLE | SPACED else self.after)

    @property
    def could_close(self) -> bool:
        return not (self._space_before and _begins_words(self.after))

    @property
    def _space_before(self) -> bool:
        return not self.before or self.before.isspace() or self.before in "([{<—–-―/|…¿¡،؛"

    @property
    def _space_behind(self) -> bool:
        return not self.after or self.after[0].isspace()


def _begins_words(after: str) -> bool:
    """Whether words begin with these characters: a letter, a figure, an opening bracket, an ellipsis."""
    first = after[:1]
    if not first or first.isspace():
        return False
    if first.isalnum() or first in "([{¿¡#@&*+~<“„«‘‚‹「『〝'\"":
        return True
    if first in "—–―-…" or after.startswith(".."):
        return len(after) > 1 and not after[-1].isspace()
    return first not in ".,;:!?)]}>”’»›」』〟،؛؟۔。、%/|\\" and unicodedata.category(first)[0] not in ("P", "Z", "C")


class _Doubles:
    """Reads the double marks of a paragraph; a stack holds those that are open."""

    def __init__(self, text: str, known: Grammar, closers: dict[str, str]) -> None:
        self.text = text
        self.known = known
        self.closers = closers
        self.stack: list[tuple[Mark, int]] = []
        """Open marks, each with the number of pairs that were found before it opened."""
        self.found: list[tuple[int, int, str]] = []
        """Pairs (opening, closing, opening sign); a pair comes after those inside of it. No opening: -1."""
        self.opened = -2

    def read(self, marks: Sequence[Mark]) -> list[Part]:
        for n, mark in enumerate(marks):
            following = marks[n + 1] if n + 1 < len(marks) else None
            if self.stack and self._closes(mark, following):
                continue
            if self._opens(mark):
                if len(self.stack) < DEEPEST:
                    self.stack.append((mark, len(self.found)))
                self.opened = mark.at
            elif not self.stack and self._lone(mark):
                self.found.append((-1, mark.at, ""))
        return self._parts()

    def _opens(self, mark: Mark) -> bool:
        if mark.sign not in self.closers:
            return False
        if mark.could_open(self.opened):
            return True
        # scripts without spaces, and small words that are written together with what they belong to
        return not self.stack and (
            (mark.sign in DIRECTED and mark.before_words) or _after_clitic(self.text, mark, self.known)
        )

    def _closes(self, mark: Mark, following: Mark | None) -> bool:
        """Takes the pair that this mark closes off the stack."""
        if not mark.could_close or (mark.at == self.opened + 1 and mark.sign in DIRECTED):
            return False
        for n in range(len(self.stack) - 1, -1, -1):
            opening, before = self.stack[n]
            fitting = self.closers[opening.sign]
            if mark.sign not in fitting or (mark.sign == opening.sign == "“" and mark.could_open(self.opened)):
                continue
            if mark.sign != fitting[0] and following and following.sign == fitting[0] and following.could_close:
                return False  # another mark of the keyboard (an inch, a slip) inside of a proper pair
            if mark.sign in '"”' and self._is_inch(mark, following):
                return True
            del self.stack[n:]
            del self.found[before:]
            self.found.append((opening.at, mark.at, opening.sign))
            return True
        return False

    def _is_inch(self, mark: Mark, following: Mark | None) -> bool:
        """`a 12" pipe` inside of a quotation that is closed later on."""
        if not mark.before.isdigit() or not following or not mark.after[:1].isspace():
            return False
        return mark.after[1:2].islower() and following.could_close and not following.could_open(self.opened)

    def _lone(self, mark: Mark) -> bool:
        """Whether this closes words whose opening mark was forgotten: no inch, and no mark inside of a word."""
        if not mark.before or mark.before.isdigit() or mark.sign in DIRECTED:
            return False
        if mark.before.isspace() and mark.sign not in SPACED:
            return False
        return not mark.after[:1].isalnum()

    def _parts(self) -> list[Part]:
        """The pairs that were found, and the marks that were never closed, in order of their places."""
        pairs = [*self.found, *((mark.at, -1, mark.sign) for mark, _before in self.stack)]
        pairs.sort(key=lambda pair: pair[0] if pair[0] >= 0 else pair[1])
        made: list[Part] = []
        inside = -1
        for n, (opening, closing, sign) in enumerate(pairs):
            if max(opening, closing) <= inside:
                continue
            if closing < 0:
                part = self._unclosed(opening, sign, pairs[n + 1 :])
            elif opening < 0:
                part = headless(self.text, closing, made[-1].end if made else 0, self.known)
            else:
                part = paired(self.text, opening, closing, sign)
            made.append(part)
            inside = part.end - 1
        return made

    def _unclosed(self, opening: int, sign: str, later: Sequence[tuple[int, int, str]]) -> Part:
        """Of a mark that is never closed: up to the sentence before the next mark of its kind, or to the end."""
        limit = next((at for at, _closing, other in later if other == sign), len(self.text))
        return unclosed(self.text, opening, sign, limit, self.known)


def _after_clitic(text: str, mark: Mark, known: Grammar) -> bool:
    """Whether the mark opens although a letter stands before it: behind `l'`, and behind `و` or `ب`."""
    if not mark.before_words:
        return False
    begin = mark.at
    while begin and mark.at - begin < 4 and not text[begin - 1].isspace():
        begin -= 1
    return fold(text[begin : mark.at]) in known.clitics


# Single marks -------------------------------------------------------------------------------------------------------


def _with_singles(text: str, known: Grammar, doubles: list[Part], marks: list[Mark]) -> list[Part]:
    """The parts in single marks among those in double ones, which may stand inside of them."""
    closers = _shapes(known).closers
    made: list[Part] = []
    end, n, d = 0, 0, 0
    outside = _outside(marks, doubles)
    while n < len(outside):
        mark = outside[n]
        n += 1
        if mark.at < end or not _single_opens(text, mark, known, closers):
            continue
        part, limit = _single_part(text, mark, (outside[at] for at in range(n, len(outside))), known, closers)
        while d < len(doubles) and doubles[d].end <= mark.at:
            made.append(doubles[d])
            d += 1
        if part is None and (led := _leads(text, mark, known)):
            if led == 1 and d < len(doubles) and doubles[d].start > mark.at:
                limit = min(limit, doubles[d].start)
            part = unclosed(text, mark.at, mark.sign, limit, known)
        if part is None:
            continue
        while d < len(doubles) and doubles[d].start < part.end:
            d += 1
        made.append(part)
        end = part.end
    return [*made, *(part for part in doubles[d:] if part.start >= end)]


def _outside(marks: list[Mark], parts_: list[Part]) -> list[Mark]:
    """The marks that stand in none of these parts. A part whose opening mark is missing holds none."""
    found: list[Mark] = []
    at = 0
    for mark in marks:
        while at < len(parts_) and parts_[at].end <= mark.at:
            at += 1
        if at == len(parts_) or not parts_[at].start <= mark.at or not parts_[at].mark:
            found.append(mark)
    return found


def _single_opens(text: str, mark: Mark, known: Grammar, closers: dict[str, str]) -> bool:
    if mark.sign not in closers:
        return False
    if not mark.could_open(-2) and not _after_clitic(text, mark, known):
        return False
    return mark.sign not in APOSTROPHES or not _elided(text, mark.at, known)


def _elided(text: str, at: int, known: Grammar) -> bool:
    """Whether the apostrophe at `at` stands for what was left out before a word: ’twas, the ’90s."""
    word = re.match(r"[^\W_]+", text[at + 1 : at + 12])
    return word is not None and re.sub(r"\d", "0", fold(word[0])) in known.elisions


def _single_part(
    text: str, mark: Mark, later: Iterable[Mark], known: Grammar, closers: dict[str, str]
) -> tuple[Part | None, int]:
    """From this opening mark to the one that closes it; None when it was no quotation mark after all, or its closing
    one is missing. Then also where the next one opens."""
    weak, limit, inside = -1, len(text), 0
    for other in later:
        if other.could_open(-2) and other.sign in closers and not _elided(text, other.at, known):
            if other.sign == mark.sign or other.sign not in closers[mark.sign]:
                limit = min(limit, other.at)
                inside += 1
                if weak >= 0 or inside > 1:
                    break
            continue
        if other.sign in closers[mark.sign]:
            strength = _single_closes(text, other, known)
            if strength == 2 and inside:
                inside -= 1
            elif strength == 2:
                return paired(text, mark.at, other.at, mark.sign), limit
            elif strength == 1 and weak < 0 and not inside:
                weak = other.at
    return (paired(text, mark.at, weak, mark.sign) if weak >= 0 else None), limit


def _single_closes(text: str, mark: Mark, known: Grammar) -> int:
    """2: closes; 1: closes or is an apostrophe at the end of a word; 0: is one inside or before a word."""
    if mark.before.isspace() and mark.sign not in SPACED:
        apart = text[mark.at - 2 : mark.at - 1]  # of the marks of an inner quotation: `clearly.” ’`
        return 2 if apart and apart in ENDS + '”"’' and not mark.after[:1].strip() else 0
    if mark.after[:1].isalnum():
        return 0
    if mark.sign not in APOSTROPHES or not mark.before.isalnum():
        return 2
    begin = mark.at
    while begin and mark.at - begin < 12 and text[begin - 1].isalpha():
        begin -= 1
    word = fold(text[begin : mark.at])
    if not any(word.endswith(ending) for ending in known.apostrophe_endings):
        return 2
    return 1 if mark.after[:1].isspace() and (mark.after[1:2].islower() or not mark.after[1:2].isalpha()) else 2


def _leads(text: str, mark: Mark, known: Grammar) -> int:
    """Of a single mark that nothing closes: 2 when words or the paragraph's beginning lead to it, so that it does open
    a quotation; 1 when only its shape says so; 0 when it may as well be an apostrophe."""
    if mark.sign == "’":
        return 0
    lead = text[max(mark.at - 30, 0) : mark.at].rstrip()
    words = TOKEN.findall(lead)
    said = bool(words) and lead[-1].isalnum() and fold(words[-1]) in known.saying
    after = mark.after[:1]
    high = not after.islower() and not after.isdigit()
    if said or not lead or (lead[-1] in _LEADING and high):
        return 2
    if mark.sign in DIRECTED:
        return 2 if lead[-1] in _LEADING else 1
    return int(lead[-1] in ENDS and high)
