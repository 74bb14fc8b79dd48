"""One letter with two codes in a copy in Arabic script: what looks alike, and is not found when one looks for it."""

import re
from collections.abc import Iterator

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Copy, Passage
from deskeditor.checks.subbing.known import WORD, language_of, listed
from deskeditor.news.findings import Finding

_LIKE_KURDISH = {"ي": "ی", "ك": "ک"}
"""Yeh and kaf of Arabic keyboards, and those with which Kurdish, Persian and Urdu are written."""
_LIKE_ARABIC = {"ک": "ك"}
"""Not yeh: a final one without dots is written so in Egypt."""
_OLD_SORANI = {"ه\u200c": "ە"}
"""Heh with a zero-width non-joiner, by which the vowel was written before it had a code."""
_WITH_KURDISH = listed("ckb ku fa ur sdh lki")
_KURDISH = re.compile("[ەێۆڵڕڤپچژگیک]")
_AROUND = 30
"""Characters beside a word that tell whether it stands among words of its language, or in a quoted Arabic sentence."""


def letters(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy, one finding for each letter; the rule is `letters.mixed`."""
    for wrong, right in _pairs(copy).items():
        words = [
            (passage, match)
            for passage in copy.passages
            if wrong in passage.prose.text
            for match in WORD.finditer(passage.prose.text)
            if wrong in match.group() and _is_of_the_copy(passage, match, copy.tag)
        ]
        if words:
            yield _finding(words, wrong, right)


def _pairs(copy: Copy) -> dict[str, str]:
    """By what should not stand in the copy, what should."""
    language = language_of(copy.tag)
    if language == "ar":
        return _LIKE_ARABIC
    if language not in _WITH_KURDISH:
        return {}
    mixes = language == "ckb" and any("ە" in passage.prose.text for passage in copy.passages)
    return _LIKE_KURDISH | _OLD_SORANI if mixes else _LIKE_KURDISH


def _is_of_the_copy(passage: Passage, match: re.Match[str], tag: str) -> bool:
    prose, (start, end) = passage.prose, match.span()
    if prose.tag_at(start) != prose.tag or language_of(prose.tag) != language_of(tag):
        return False
    low, high = next((said for said in prose.said if said[0] <= start < said[1]), (0, len(prose.text)))
    around = prose.text[max(start - _AROUND, low) : start] + prose.text[end : min(end + _AROUND, high)]
    return language_of(tag) == "ar" or bool(_KURDISH.search(around))


def _finding(words: list[tuple[Passage, re.Match[str]]], wrong: str, right: str) -> Finding:
    passage, match = words[0]
    many = {1: "", 2: ", and one more word"}.get(len(words), f", and {len(words) - 1} more words")
    said = f"“{match.group()}”{many}: “{wrong}” looks like “{right}”, and is another letter."
    better = match.group().replace(wrong, right)
    return passage.placed(passage.prose.found("spelling", "warning", "letters.mixed", *match.span(), said, (better,)))
