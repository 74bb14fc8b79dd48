"""The words of a grammar as the search for speakers asks for them: several sorts at once, phrases by the first word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from deskeditor.checks.quotes.grammar import Grammar, grammar


class Word(Protocol):
    @property
    def word(self) -> str: ...


Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""By their first word, the longest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """See `Grammar` for what each holds."""

    grammar: Grammar
    cues: Phrases
    """Verbs of saying and of judging."""
    according: Phrases
    according_after: Phrases
    introducing: Phrases
    places: Phrases
    short_titles: dict[str, str]
    pronouns: dict[str, str]
    possessives: dict[str, str]
    objects: dict[str, str]
    adverbs: frozenset[str]
    helping: frozenset[str]
    """What may stand between who speaks and the verb: auxiliaries, `be`, adverbs."""
    persons: frozenset[str]
    """Titles and roles."""
    nouns: frozenset[str]
    """Roles and bodies: what can speak without a name."""
    breaks: frozenset[str]
    """Where who speaks cannot go on leftwards: conjunctions and relatives."""
    no_name: frozenset[str]
    definite: frozenset[str]
    abbreviations: frozenset[str]
    possessive_endings: tuple[str, ...]
    role_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]

    def adverb(self, word: str) -> bool:
        if word in self.nouns:
            return False  # family
        return word in self.adverbs or (
            bool(self.adverb_endings) and len(word) > 4 and word.endswith(self.adverb_endings)
        )

    def person(self, word: str) -> bool:
        """Whether it is a title or a role, or begins or ends with one: Secretary-General, ex-minister."""
        if word in self.persons or word in self.short_titles:
            return True
        if self.role_endings and word.endswith(self.role_endings):
            return True
        return "-" in word and not self.persons.isdisjoint((word.partition("-")[0], word.rpartition("-")[2]))

    def several(self, word: str) -> bool:
        """Whether it is the plural of a role, as far as its `s` tells."""
        return word.endswith("s") and word[:-1] in self.persons

    def is_plural(self, words: Sequence[str]) -> bool:
        """Whether the last role among these words is of several people."""
        last = next((word for word in reversed(words) if word in self.persons or self.several(word)), "")
        return self.several(last) or last in self.grammar.collectives

    def gender(self, word: str) -> str:
        """`m` or `f` for a first name, a title or a role of a man or a woman; otherwise empty."""
        return "m" if word in self.grammar.men else "f" if word in self.grammar.women else ""


@lru_cache(maxsize=64)
def vocabulary(tag: str) -> Vocabulary:
    known = grammar(tag)
    return Vocabulary(
        known,
        cues=_phrases(known.saying | known.adding | known.describing | known.bases | known.beside),
        according=_phrases(known.according),
        according_after=_phrases(known.according_after),
        introducing=_phrases(known.introducing),
        places=_phrases(known.places),
        short_titles=dict(known.short_titles),
        pronouns=dict(known.pronouns),
        possessives=dict(known.possessives),
        objects=dict(known.objects),
        adverbs=known.adverbs,
        helping=known.auxiliaries | known.passives | known.adverbs,
        persons=known.titles | known.roles,
        nouns=known.roles | known.bodies,
        breaks=known.conjunctions | known.relatives,
        no_name=known.never_names | known.articles | known.relatives | frozenset(dict(known.pronouns)),
        definite=known.definite,
        abbreviations=known.abbreviations,
        possessive_endings=tuple(known.possessive_endings),
        role_endings=tuple(known.role_endings),
        adverb_endings=tuple(known.adverb_endings),
    )


def _phrases(entries: Iterable[str]) -> Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        words = tuple(entry.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(several, key=len, reverse=True)) for first, several in found.items()}


def phrase_at(phrases: Phrases, tokens: Sequence[Word], at: int, end: int) -> int:
    """How many tokens the longest phrase has that begins at this one; 0 when none does."""
    for words in phrases.get(tokens[at].word, ()):
        if at + len(words) <= end and all(tokens[at + n].word == word for n, word in enumerate(words)):
            return len(words)
    return 0
