"""A name that is written in one word here and in two there: TimeWarner and Time Warner."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.news.findings import Finding

_JOINED = re.compile(r"(?<![\w@#./-])([A-Z][a-z]{2,})([A-Z][a-z]{2,})(?![\w@-]|\.\w)")
"""Not McCartney, whose first part is short."""

_Places = tuple[tuple[str, str, int, int], ...]
"""Each as it is written, and in two words, with where it is."""


@lru_cache(maxsize=REMEMBERED)
def _joined(prose: Prose) -> _Places:
    return tuple(
        (match[0], f"{match[1]} {match[2]}", *match.span())
        for match in _JOINED.finditer(prose.text)
        if not prose.is_said(*match.span())
    )


_joined_in = Gathered(_joined)


def joined(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy, outside of quotations, the rarer one each time; the rule is `term.variant`."""
    places: dict[tuple[str, str], list[tuple[Passage, int, int]]] = {}
    for passage, here in _joined_in(copy):
        for one, two, start, end in here:
            places.setdefault((one, two), []).append((passage, start, end))
    for (one, two), together in places.items():
        apart = list(_apart(copy, two))
        if apart:
            rare, often, usual = (together, apart, two) if len(together) <= len(apart) else (apart, together, one)
            for passage, start, end in rare:
                said = f"“{passage.prose.text[start:end]}” is written “{usual}” elsewhere in the copy."
                found = passage.prose.found("style", "suggestion", "term.variant", start, end, said, (usual,))
                there, first, last = often[0]
                yield replace(passage.placed(found), elsewhere=(there.elsewhere(first, last),))


def _apart(copy: Copy, two: str) -> Iterator[tuple[Passage, int, int]]:
    whole = re.compile(rf"(?<![\w-]){two}(?![\w-])")
    for passage in copy.passages:
        for match in whole.finditer(passage.prose.text) if two in passage.prose.text else ():
            if not passage.prose.is_said(*match.span()):
                yield passage, *match.span()
