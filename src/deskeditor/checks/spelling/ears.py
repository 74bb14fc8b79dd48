"""Words that sound like one that every reader knows: beaurocracy, definetly. English only.

More than a slip parts them, so that a list of slips does not have them; but their consonants are the same.
"""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from deskeditor.checks.subbing.known import ordinary

SHORTEST = 7
"""Letters: shorter words have the consonants of too many others."""
LONGER = 2
"""Letters that the one may have more than the other."""
LIKE = 0.81
"""Share of the letters that both have in the same order."""
TOGETHER = 1000
"""Words of the list that are looked at in one go: quicker than one by one, and whoever types need not wait
until all are."""
_VOWELS = re.compile(r"(?<=[^\n])[aeiouyhw'’-]")
_TWICE = re.compile(r"(.)(?=\1)")


def sounding_alike(word: str, tag: str) -> tuple[str, ...]:
    """The frequent words that it may be meant to be, the likeliest first; none in other languages than English."""
    if len(word) < SHORTEST or not word.islower() or not tag.startswith("en") or word in ordinary("en"):
        return ()
    near = [one for one in _by_consonants().get(_consonants(word), ()) if abs(len(one) - len(word)) <= LONGER]
    rated = sorted(((SequenceMatcher(None, word, one).ratio(), one) for one in near), reverse=True)
    return tuple(one for ratio, one in rated if ratio >= LIKE)[:3]


@lru_cache(maxsize=1)
def _by_consonants() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    words = [word for word in ordinary("en") if len(word) >= SHORTEST - 1]
    for at in range(0, len(words), TOGETHER):
        some = words[at : at + TOGETHER]
        for word, key in zip(some, _consonants("\n".join(some)).split("\n"), strict=True):
            found.setdefault(key, []).append(word)
    return {key: tuple(each) for key, each in found.items()}


def _consonants(word: str) -> str:
    """The first letter and the consonants, each once where it is doubled; also of words in lines."""
    return _TWICE.sub("", _VOWELS.sub("", word.replace("ph", "f").replace("ck", "k")))
