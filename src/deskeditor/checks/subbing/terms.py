"""One term in two spellings, both right: email and e-mail, organise and organize, YouTube and Youtube.

Only outside of quotations, and only a suggestion: somebody's words keep their spelling.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
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
def _terms(prose: Prose) -> dict[str, tuple[tuple[str, int, int], ...]]:
    """The words of a paragraph under that by which they are compared, each with where it is."""
    language = language_of(prose.tag)
    found: dict[str, tuple[tuple[str, int, int], ...]] = {}
    for match in WORD.finditer(prose.text):
        word = match.group()
        if len(word) < SHORTEST - 1 or (prose.foreign and prose.tag_at(match.start()) != prose.tag):
            continue
        if (key := _key(word, language)) and not (prose.said and prose.is_said(*match.span())):
            found[key] = (*found.get(key, ()), (word, *match.span()))
    return found


@lru_cache(maxsize=REMEMBERED)
def _telling(prose: Prose) -> frozenset[str]:
    """Under what those are compared that have a second spelling: all that a variant may be of."""
    return frozenset(
        key
        for key, places in _terms(prose).items()
        if any(word.lower() != key.removeprefix("^") or word[1:] != word[1:].lower() for word, _, _ in places)
    )


def _of_these(prose: Prose, telling: frozenset[str]) -> frozenset[str]:
    return telling & _terms(prose).keys()


_telling_in, _of_these_in = Gathered(_telling), Gathered(_of_these)


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
    telling = frozenset[str]().union(*_telling_in.numbered(copy)[1])
    places: dict[str, list[tuple[Passage, str, int, int]]] = defaultdict(list)
    for passage, here in _of_these_in(copy, telling):
        for key in here:
            places[key] += [(passage, *place) for place in _terms(passage.prose)[key]]
    for key, at in places.items():
        forms = Counter(word for _, word, _, _ in at)
        if len(forms) > 1 and _differ(key, forms):
            yield from _variants(at, max(forms, key=lambda form: forms[form]))


def _variants(at: Sequence[tuple[Passage, str, int, int]], usual: str) -> Iterator[Finding]:
    """`usual`: the spelling that comes most often; of as many, that which came first."""
    there, _, first, last = next(place for place in at if place[1] == usual)
    for passage, word, start, end in at:
        if word != usual:
            said = f"“{word}” is written “{usual}” elsewhere in the copy."
            finding = passage.prose.found("style", "suggestion", "term.variant", start, end, said, (usual,))
            yield replace(passage.placed(finding), elsewhere=(there.elsewhere(first, last),))


def _differ(key: str, forms: Counter[str]) -> bool:
    """For words with capitals: only where one has a capital inside, and none is all in capitals."""
    if not key.startswith("^"):
        return True
    return any(any(letter.isupper() for letter in form[1:]) for form in forms)
