"""One term in two spellings, both right: email and e-mail, organise and organize, YouTube and Youtube.

Only outside of quotations, and only a suggestion: somebody's words keep their spelling.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.subbing.known import WORD, language_of
from deskeditor.news.findings import Finding

SHORTEST = 5
_ANOTHER_WORD = ("re-", "un-", "pre-", "co-op", "Co-op")
"""With a hyphen these may be another word: to re-sign is not to resign."""
_IZE = re.compile(r"(?<=[a-z]{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)\Z)")
_PAIRS = {
    "en": {
        "gray": "grey", "grays": "greys", "color": "colour", "colors": "colours", "center": "centre",
        "centers": "centres", "theater": "theatre", "theaters": "theatres", "adviser": "advisor",
        "advisers": "advisors", "labor": "labour", "favor": "favour", "favors": "favours", "favorite": "favourite",
        "favorites": "favourites", "honor": "honour", "honors": "honours", "neighbor": "neighbour",
        "neighbors": "neighbours", "harbor": "harbour", "harbors": "harbours", "behavior": "behaviour",
        "defense": "defence", "offense": "offence", "judgement": "judgment", "traveler": "traveller",
        "travelers": "travellers", "traveling": "travelling", "canceled": "cancelled", "kilometer": "kilometre",
        "kilometers": "kilometres", "meters": "metres", "jewelry": "jewellery", "skeptical": "sceptical",
        "percent": "per cent",
    },
}  # fmt: skip


@lru_cache(maxsize=REMEMBERED)
def _terms(prose: Prose) -> tuple[tuple[str, str, int, int], ...]:
    """The words of a paragraph that may be spelled otherwise: under what they are compared, and where they are."""
    language = language_of(prose.tag)
    found = []
    for match in WORD.finditer(prose.text):
        word = match.group()
        if len(word) < SHORTEST - 1 or prose.tag_at(match.start()) != prose.tag:
            continue
        if (key := _key(word, language)) and not prose.is_said(*match.span()):
            found.append((key, word, match.start(), match.end()))
    return tuple(found)


@lru_cache(maxsize=32768)
def _key(word: str, language: str) -> str:
    """The same for two spellings of one term; empty for what is not compared."""
    if "'" in word or "’" in word or word.isupper() or word.startswith(_ANOTHER_WORD):
        return ""
    if any(letter.isupper() for letter in word[1:]) and "-" not in word:
        return f"^{word.lower()}"
    bare = word.replace("-", "").replace("‑", "")
    if language != "en":
        return bare.lower() if len(bare) >= SHORTEST and word == word.lower() else f"^{word.lower()}"
    if word != word.lower():
        return f"^{word.lower()}" if "-" not in word else ""
    return _PAIRS["en"].get(bare, _IZE.sub("is", bare))


def terms(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy; the rule is `term.variant`."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in copy.passages:
        for key, word, _, _ in _terms(passage.prose):
            forms[key][word] += 1
    mixed = {key: many for key, many in forms.items() if len(many) > 1 and _differ(key, many)}
    if not mixed:
        return
    first: dict[str, tuple[Passage, int, int]] = {}
    for passage in copy.passages:
        for key, word, start, end in _terms(passage.prose):
            if key in mixed and word == _usual(mixed[key]):
                first.setdefault(key, (passage, start, end))
    for passage in copy.passages:
        for key, word, start, end in _terms(passage.prose):
            if key in mixed and word != _usual(mixed[key]):
                usual = _usual(mixed[key])
                said = f"“{word}” is written “{usual}” elsewhere in the copy."
                finding = passage.prose.found("style", "suggestion", "term.variant", start, end, said, (usual,))
                there, at, to = first[key]
                yield replace(passage.placed(finding), elsewhere=(there.elsewhere(at, to),))


def _usual(forms: Counter[str]) -> str:
    """The spelling that comes most often; of as many, that which came first."""
    return max(forms, key=lambda form: forms[form])


def _differ(key: str, forms: Counter[str]) -> bool:
    """For words with capitals: only where one has a capital inside, and none is all in capitals."""
    if not key.startswith("^"):
        return True
    return any(any(letter.isupper() for letter in form[1:]) for form in forms)
