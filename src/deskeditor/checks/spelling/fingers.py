"""Which slips fingers and ears make: by these an unknown word is surely another one, and no word that is missing here.

A letter is left out, or two change places; one is doubled, or hit beside the right key; a vowel stands for a vowel, or
a letter for one that sounds alike. A word that is one letter from a frequent one in another way (crore and core,
helmed and helped) is as likely a word that no dictionary has.
"""

from functools import lru_cache
from itertools import pairwise

_ROWS = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
}
_VOWELS = frozenset("aeiouyäöüàâéèêëîïôûù")
_ALIKE = frozenset(map(frozenset, ("cs", "ck", "sz", "gj", "dt", "bp", "fv", "gk", "ßs", "çc")))


def likely_slip(word: str, meant: str, tag: str) -> bool:
    """Of two words that one letter more, less or another, or two exchanged, parts."""
    one, other = word.lower(), meant.lower()
    if len(one) < len(other) or sorted(one) == sorted(other):
        return True
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(other))
    language = tag.split("-")[0].lower()
    if len(one) == len(other):
        return at == len(one) or _for(one[at], other[at], language)
    around = one[max(at - 1, 0) : at] + one[at + 1 : at + 2]
    return any(_beside(one[at], near, language) or {one[at], near} <= _VOWELS for near in around)


def _for(one: str, other: str, language: str) -> bool:
    return {one, other} <= _VOWELS or frozenset((one, other)) in _ALIKE or _beside(one, other, language)


def _beside(one: str, other: str, language: str) -> bool:
    return one == other or frozenset((one, other)) in _neighbours(language)


@lru_cache(maxsize=8)
def _neighbours(language: str) -> frozenset[frozenset[str]]:
    """Keys that touch, on the keyboard of a language."""
    rows = _ROWS.get(language, _ROWS["en"])
    pairs = {frozenset(row[n : n + 2]) for row in rows for n in range(len(row) - 1)}
    for upper, lower in pairwise(rows):
        for n, key in enumerate(lower):
            pairs |= {frozenset((key, above)) for above in upper[n : n + 2]}
    return frozenset(pairs)
