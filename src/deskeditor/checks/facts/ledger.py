"""The names ledger: everybody and everything that a story names, with the first mention and the later ones, the titles
that go before the name, and other names that differ from it by a letter.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from deskeditor.checks.facts.lines import Item, Line
from deskeditor.text.fold import fold

SHORTEST = 5
"""Letters of names that are compared letter by letter: shorter ones differ by a letter too often."""


@dataclass(frozen=True, slots=True)
class NameUse:
    """One place where a name stands. Code points of the field, without titles."""

    field: str
    start: int
    end: int
    words: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """One name. `name` is its fullest form, as it is written first."""

    name: str
    uses: tuple[NameUse, ...]
    alike: tuple[str, ...] = ()
    """Other names of the story, and other ways of writing this one, that differ by a letter or an accent."""

    @property
    def first(self) -> NameUse:
        return self.uses[0]

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(use.title for use in self.uses if use.title))

    @property
    def forms(self) -> tuple[str, ...]:
        """How it is written, each way once; the first as it is mentioned first."""
        return tuple(dict.fromkeys(use.words for use in self.uses))


def ledger(lines: Iterable[Line]) -> list[Named]:
    """The names in the order of their first mentions."""
    every = [(line.field, item) for line in lines for item in line.items if item.kind == "name" and item.name]
    wholes = _wholes([item.name for _, item in every])
    groups: dict[str, list[NameUse]] = {}
    for field, item in every:
        groups.setdefault(wholes[_key(item.name)], []).append(_use(field, item))
    return [_named(whole, uses, groups) for whole, uses in groups.items()]


def is_alike(one: str, other: str) -> bool:
    """Whether two names differ by no more than a letter, two letters that changed places, or accents."""
    if one == other:
        return False
    a, b = fold(one), fold(other)
    if a == b:
        return True
    if min(len(a), len(b)) < SHORTEST or abs(len(a) - len(b)) > 1:
        return False
    first = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[first:], b[first:]
    swapped = rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]
    return swapped or rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:]


def _key(name: str) -> tuple[str, ...]:
    return tuple(name.split())


def _wholes(names: Sequence[str]) -> dict[tuple[str, ...], str]:
    """Of each way of naming: the fullest form that it is short for, when there is one only; else itself."""
    distinct = list(dict.fromkeys(_key(name) for name in names))
    by_last: dict[str, list[tuple[str, ...]]] = {}
    for parts in distinct:
        by_last.setdefault(parts[-1], []).append(parts)
        if len(parts) > 1 and parts[0] != parts[-1] and not parts[0][:1].isupper():
            # Arabic and Kurdish copy goes on with the first name; with capitals that may be a town and its club.
            by_last.setdefault(parts[0], []).append(parts)
    found = {}
    for parts in distinct:
        longer = [other for other in by_last.get(parts[-1], ()) if len(other) > len(parts) and _is_short(parts, other)]
        fullest = [one for one in longer if not any(_is_short(one, other) for other in longer if other != one)]
        found[parts] = " ".join(fullest[0] if len(fullest) == 1 else parts)
    return found


def _is_short(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether all parts stand in the whole name, in this order."""
    rest = iter(whole)
    return len(parts) < len(whole) and all(part in rest for part in parts)


def _use(field: str, item: Item) -> NameUse:
    return NameUse(field, item.start, item.end, item.words, item.titles)


def _named(whole: str, uses: Sequence[NameUse], groups: Iterable[str]) -> Named:
    return Named(whole, tuple(uses), tuple(other for other in groups if is_alike(whole, other)))
