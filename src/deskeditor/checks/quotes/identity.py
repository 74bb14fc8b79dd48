"""Whether the one whom the copy names is the one who said the words.

The copy may call a source by the full name, the surname, the title, what they belong to, or as was agreed. Nobody is
said to be somebody else unless the copy names another person, or another source whom the newsroom knows.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from deskeditor.checks.quotes.grammar import Grammar, grammar
from deskeditor.checks.quotes.normal import normal
from deskeditor.news.quotations import Speaker
from deskeditor.news.records import Source

Relation = Literal["named", "described", "unknown", "other"]
"""The copy calls them by name; or by what they are; does not say, or says nothing that tells; means another."""
SAME: frozenset[Relation] = frozenset({"named", "described"})
LEAST_ACRONYM = 2


def relation(said: Speaker, source: Source | None, agreed: str, tag: str) -> Relation:
    """Of the speaker in the copy to a source. `agreed`: the attribution that was agreed for these very words."""
    if not said.name or source is None:
        return "unknown"
    words = grammar(tag)
    if not said.named and _as_agreed(said.name, (agreed, source.attribution), words):
        return "described"
    if source.name and named_alike(said.name, source.name, words):
        return "named"
    if any(_describes(said.name, way, words) for way in (agreed, source.attribution, source.alias)):
        return "described"
    if not said.named and _by_what_they_are(said.name, source, words):
        return "described"
    if said.named and source.name and source.kind == "person":
        return "other"
    return "unknown"


def label_relation(said: Speaker, label: str, tag: str) -> Relation:
    """Of the speaker in the copy to a label of a transcript, of which nobody said who that is."""
    if said.name and label and named_alike(said.name, label, grammar(tag)):
        return "named"
    return "unknown"


def meant(said: Speaker, sources: Mapping[str, Source], tag: str) -> frozenset[str]:
    """The ids of the sources whom the copy may mean."""
    return frozenset(id for id, source in sources.items() if relation(said, source, "", tag) in SAME)


def named_alike(one: str, other: str, words: Grammar) -> bool:
    """Whether both can be names of one person: `Marsh`, `Olga Marsh`, `O. K. Marsh`, `Mayor Marsh`."""
    first, second = _name(one, words), _name(other, words)
    if not first or not second:
        return False
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    return first[-1] == second[-1] and _given_alike(first[:-1], second[:-1])


def _given_alike(first: Iterable[str], second: Iterable[str]) -> bool:
    """One is short for the other, from the first name on: `O.` and `Olga`."""
    pairs = list(zip(first, second, strict=False))
    return bool(pairs) and all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in pairs)


def _name(name: str, words: Grammar) -> tuple[str, ...]:
    """The parts of a name without titles and roles, as far as anything is left."""
    parts = _parts(name)
    bare = tuple(part for part in parts if part not in words.titles and part not in words.roles)
    return bare or parts


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.removesuffix("'s") for part in normal(text).split())


def _as_agreed(name: str, agreed: Iterable[str], words: Grammar) -> bool:
    """Whether they are called as was agreed; some newsrooms write that down in the place of the name, too."""
    telling = _telling(name, words)
    return bool(telling) and any(telling <= set(_parts(way)) for way in agreed)


def _by_what_they_are(name: str, source: Source, words: Grammar) -> bool:
    ways = (f"{source.title} {source.affiliation}", source.affiliation, source.title, source.name)
    return any(_describes(name, way, words) for way in ways) or _acronym(name, source.affiliation or source.name, words)


def _describes(name: str, way: str, words: Grammar) -> bool:
    """Whether one of the two says nothing that the other does not say."""
    telling, other = _telling(name, words), _telling(way, words)
    return bool(telling and other) and (telling <= set(_parts(way)) or other <= set(_parts(name)))


def _telling(name: str, words: Grammar) -> set[str]:
    """The words that tell one body or role from another: without articles, prepositions, and who speaks for it."""
    idle = words.articles | words.prepositions | words.conjunctions | words.agents
    parts = [part for part in _parts(name) if part not in idle]
    bodies = {part for part in parts if part not in words.roles}
    return bodies or set(parts)


def _acronym(name: str, other: str, words: Grammar) -> bool:
    """`FSB` and `Federal Security Service`."""
    for short, long in ((name, other), (other, name)):
        letters = "".join(part[0] for part in _parts(long) if part not in words.articles | words.prepositions)
        if len(letters) >= LEAST_ACRONYM and letters in _telling(short, words):
            return True
    return False
