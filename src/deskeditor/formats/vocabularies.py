"""The IPTC vocabularies that are shipped with the program: Media Topics and Genre."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from deskeditor.shipped import shipped
from deskeditor.text.fold import fold
from deskeditor.text.searching import fits

MEDIA_TOPICS = "medtop"
GENRES = "genre"
FILES = {MEDIA_TOPICS: "mediatopics.json", GENRES: "genre.json"}


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry of a vocabulary. `code` is bare (`20000344`); `qcode` is what a story keeps of a topic."""

    vocabulary: str
    code: str
    name: str
    uri: str
    definition: str = ""
    parent: str = ""
    """Code of the wider concept."""
    retired: str = ""
    """The day on which the IPTC retired it; such a one is named but not offered."""
    use: str = ""
    """The code to use instead of a retired one."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Names in other languages, by tag."""

    @property
    def qcode(self) -> str:
        return f"{self.vocabulary}:{self.code}"

    def name_in(self, language: str) -> str:
        """The name in this language or its wider one (`pt-AO`: `pt`), else in English."""
        return self.names.get(language) or self.names.get(language.split("-")[0]) or self.name


@cache
def vocabulary(name: str) -> Mapping[str, Concept]:
    """All concepts of `medtop` or `genre` by their bare code, in the order of the vocabulary."""
    kept = json.loads((shipped("resources") / "vocabularies" / FILES[name]).read_text("utf-8"))
    return {c["code"]: Concept(name, uri=kept["scheme"] + c["code"], **_known(c)) for c in kept["concepts"]}


def _known(concept: Mapping[str, Any]) -> dict[str, Any]:
    """Some retired concepts have no definition: null in the file."""
    return {key: value for key, value in concept.items() if value is not None}


def topic(qcode: str) -> Concept | None:
    """The Media Topic that a story names, `medtop:20000344` or the bare code."""
    return vocabulary(MEDIA_TOPICS).get(qcode.removeprefix(f"{MEDIA_TOPICS}:"))


def genre(code: str) -> Concept | None:
    """The genre that a story names, `Feature` or `genre:Feature`."""
    return vocabulary(GENRES).get(code.removeprefix(f"{GENRES}:"))


def find(name: str, words: str, language: str = "en", limit: int = 50) -> list[Concept]:
    """Concepts of the vocabulary for a picker: every word begins a word of the name (in the language or in English) or,
    after those, of the definition. Without words all, in the order of the vocabulary. Retired ones are left out.
    """
    wanted = fold(words).split()
    ranked = (
        (rank, at, concept)
        for at, concept in enumerate(vocabulary(name).values())
        if (rank := _rank(concept, wanted, language)) < 9
    )
    return [concept for _, _, concept in sorted(ranked, key=lambda r: r[:2])[:limit]]


@lru_cache(64)
def topics_named(words: str, *, exact: bool = False) -> tuple[str, ...]:
    """The Media Topics that have these words in their names, in any language, and all that are narrower, as stories
    name them (`medtop:20000344`)."""
    wide = {
        concept.code
        for concept in vocabulary(MEDIA_TOPICS).values()
        if any(fits(name, words, exact=exact) for name in (concept.name, *concept.names.values()))
    }
    concepts = vocabulary(MEDIA_TOPICS).values()
    return tuple(c.qcode for c in concepts if any(one.code in wide for one in _upwards(c)))


def path(concept: Concept, language: str = "en") -> str:
    """Where it stands, from the widest: `sport › competition discipline › cycling`."""
    return " › ".join(c.name_in(language) for c in reversed(list(_upwards(concept))))


def _upwards(concept: Concept | None) -> Iterator[Concept]:
    seen: set[str] = set()
    while concept and concept.code not in seen:
        yield concept
        seen.add(concept.code)
        concept = vocabulary(concept.vocabulary).get(concept.parent)


def _rank(concept: Concept, wanted: list[str], language: str) -> int:
    """How well it answers, 0 best; 9 for not at all."""
    if concept.retired:
        return 9
    names, definition = _folded(concept.vocabulary, language)[concept.code]
    if not wanted or " ".join(wanted) in names:
        return 0
    if any(name.startswith(" ".join(wanted)) for name in names):
        return 1
    if _begin(wanted, " ".join(names)):
        return 2
    return 3 if _begin(wanted, " ".join((*names, definition))) else 9


def _begin(wanted: list[str], text: str) -> bool:
    words = text.replace("/", " ").replace("-", " ").replace("(", " ").split()
    return all(any(word.startswith(w) for word in words) for w in wanted)


@cache
def _folded(name: str, language: str) -> Mapping[str, tuple[tuple[str, ...], str]]:
    return {
        code: ((fold(c.name_in(language)), fold(c.name)), fold(c.definition)) for code, c in vocabulary(name).items()
    }
