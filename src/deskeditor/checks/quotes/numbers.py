"""Numbers as they are said and as they are written: `two point three million` is `2.3 million` is `2,300,000`.

How a house writes numbers is its own affair; which number it is, is not.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from deskeditor.checks.quotes.lexicon import Lexicon
from deskeditor.checks.quotes.normal import SIGNS

MARK = "#"
"""Before a number in a spelling that is the same for all spellings of it."""
LONGEST = 24
"""Words that one number may have."""


def spelled_alike(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The words with numbers, signs and spellings in one form each."""
    return [group.key for group in grouped(words, lexicon)]


class Group(NamedTuple):
    """One word, or the words of one number, which are numbers `left` to `right` of their text. What a sign stands for
    follows its number and has no words of its own: `$5` is `5` and `dollars`."""

    key: str
    left: int
    right: int


def grouped(words: Sequence[str], lexicon: Lexicon) -> list[Group]:
    """The words, with every number in one piece, and everything in one spelling."""
    groups: list[Group] = []
    at = 0
    while at < len(words):
        found = _counted(words, at, lexicon) if _may_begin(words[at], lexicon) else ()
        groups += found or (_spelled(words, at, lexicon),)
        at = groups[-1].right
    return groups


def _may_begin(word: str, lexicon: Lexicon) -> bool:
    return "0" <= word[0] <= "9" or word in lexicon.numbers or word in lexicon.scales or word[0] in SIGNS


def _counted(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Group, ...]:
    """The number that begins here, and what its sign says is counted; nothing when none does."""
    sign = next((sign for sign in lexicon.signs if sign in words[at] and sign != words[at]), "")
    said = [words[at].replace(sign, ""), *words[at + 1 : at + LONGEST]] if sign else words[at : at + LONGEST]
    places = list(lexicon.meant(said))  # “four, um, million” is one number, too
    value, behind = _number([said[n] for n in places], 0, lexicon)
    if value is None:
        return ()
    number = Group(f"{MARK}{value}", at, at + places[behind - 1] + 1)
    return (number, Group(lexicon.signs[sign], number.right, number.right)) if sign else (number,)


def _spelled(words: Sequence[str], at: int, lexicon: Lexicon) -> Group:
    word = words[at]
    if word in lexicon.begin_alike and at + 1 < len(words) and f"{word} {words[at + 1]}" in lexicon.alike:
        return Group(lexicon.alike[f"{word} {words[at + 1]}"], at, at + 2)
    return Group(lexicon.signs.get(word) or lexicon.alike.get(word, word), at, at + 1)


def _number(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Fraction | None, int]:
    """The number that begins at this word, None for none; and the word behind it."""
    total = group = Fraction(0)
    before, behind = at, at
    smallest = None
    while at < len(words):
        word = words[at]
        value = _value(word, lexicon)
        if value is not None and not _goes_on(group, value, behind > before, words[at - 1], lexicon):
            break
        if value is not None:
            group += value
        elif word in lexicon.scales and (behind > before or word not in lexicon.small):
            scale = lexicon.scales[word]
            if smallest is not None and scale >= smallest and not group:
                break
            if scale == 100:
                group = (group or Fraction(1)) * scale
            else:
                total, group, smallest = total + (group or Fraction(1)) * scale, Fraction(0), scale
        elif word == lexicon.point and behind > before and at + 1 < len(words):
            fraction, at = _spoken_fraction(words, at + 1, lexicon)
            if fraction is None:
                break
            group += fraction
            behind = at
            continue
        elif not (word in lexicon.joiners and behind > before and _continues(words, at + 1, group, total, lexicon)):
            break
        at += 1
        behind = at
    return (total + group, behind) if behind > before else (None, before)


def _goes_on(group: Fraction, value: Fraction, begun: bool, word_before: str, lexicon: Lexicon) -> bool:
    """Whether a number that has begun takes in this value: `twenty` takes `five`, `five` takes nothing."""
    if not begun or word_before in lexicon.scales or word_before in lexicon.joiners:
        return True
    last = lexicon.numbers.get(word_before, 0)
    return last >= 20 and last % 10 == 0 and 0 < value < 10 and group % 10 == 0


def _continues(words: Sequence[str], at: int, group: Fraction, total: Fraction, lexicon: Lexicon) -> bool:
    """Whether `and` stands inside a number: behind a scale, and before a smaller number."""
    return at < len(words) and words[at - 2] in lexicon.scales and words[at] in lexicon.numbers


def _spoken_fraction(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Fraction | None, int]:
    digits = ""
    while at < len(words) and words[at] in lexicon.numbers and lexicon.numbers[words[at]] < 10:
        digits += str(lexicon.numbers[words[at]])
        at += 1
    if not digits and at < len(words) and words[at].isascii() and words[at].isdigit():
        digits, at = words[at], at + 1
    return (Fraction(int(digits), 10 ** len(digits)), at) if digits else (None, at)


def _value(word: str, lexicon: Lexicon) -> Fraction | None:
    if word in lexicon.numbers:
        return Fraction(lexicon.numbers[word])
    if not "0" <= word[:1] <= "9":
        return None
    plain = word.replace(",", "")
    if lexicon.decimal == "," and _in_thousands(plain):
        plain = plain.replace(".", "")
    try:
        return Fraction(plain) if plain.replace(".", "", 1).isdigit() and len(plain) <= 40 else None
    except ValueError:
        return None


def _in_thousands(word: str) -> bool:
    """`1.200.000`, where a comma stands before fractions."""
    head, *groups = word.split(".")
    return bool(groups) and 1 <= len(head) <= 3 and all(len(group) == 3 for group in groups)
