"""What a language's words weigh in a quotation, read from `resources/quotations/words/TAG.toml`.

Which words may be tidied away, which may stand for one another, and which carry the sense. Language is data here as in
`grammar`. All words are kept as `normal` makes them; entries of several words have single spaces.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from deskeditor.checks.quotes.normal import normal
from deskeditor.shipped import shipped

UNKNOWN = "und"
_NONE: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of one language; of an unknown one nothing, and every word of it counts as one that matters."""

    tag: str
    decimal: str = "."
    """What stands before the fraction of a number."""
    point: str = ""
    """The same when it is spoken: `two point three`."""
    joiners: frozenset[str] = frozenset()
    """Inside a number that is spoken: `two hundred and five`."""
    endings: tuple[str, ...] = ()
    """Of words that are forms of one word: `close`, `closed`. The longest first."""
    opposites: tuple[str, ...] = ()
    """Before a word they turn it round: `unsafe`."""
    fillers: tuple[tuple[str, ...], ...] = ()
    """What nobody means to say, word by word; the longest first."""
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    weighty: frozenset[str] = frozenset()
    """Other small words that change a sense: quantities, conditions, persons."""
    small: frozenset[str] = frozenset()
    """Words that hold a sentence together and say little."""
    hinges: frozenset[str] = frozenset()
    """Where the sense turns: nothing behind an ellipsis should hold one of them."""
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)
    """What a short form may be short for."""
    suffixes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)
    """Short forms at the end of any word: `n't`, `'ll`."""
    signs: Mapping[str, str] = field(default_factory=lambda: _NONE)
    """How a sign is read: `%`."""
    alike: Mapping[str, str] = field(default_factory=lambda: _NONE)
    """Spellings of one word, of which the first may be two."""
    begin_alike: frozenset[str] = frozenset()
    """The first of such two."""
    numbers: Mapping[str, int] = field(default_factory=lambda: _NONE)
    scales: Mapping[str, int] = field(default_factory=lambda: _NONE)
    """`hundred`, `thousand` ...: they multiply what stands before them."""

    def tells(self, word: str) -> bool:
        """Whether it says what something is about: words that can stand in any sentence do not."""
        return not any(word in common for common in (self.small, self.weighty, self.negations, self.modals))

    def turns(self, word: str) -> bool:
        """Whether it says no."""
        return word in self.negations or any(
            part in self.negations for form in self.expansions(word) for part in form.split()
        )

    def hinges_on(self, word: str) -> bool:
        """Whether the sense may turn with it."""
        return word in self.hinges or self.turns(word)

    def meant(self, words: Sequence[str]) -> Iterator[int]:
        """The numbers of those that are no fillers."""
        at = 0
        while at < len(words):
            for filler in self.fillers:
                if tuple(words[at : at + len(filler)]) == filler:
                    at += len(filler)
                    break
            else:
                yield at
                at += 1

    def weighs(self, word: str) -> bool:
        """Whether a quotation with another word in its place says something else."""
        return word not in self.small or self.carries(word)

    def carries(self, word: str) -> bool:
        """Whether it is a number, or a small word on which the sense depends."""
        return (
            self.turns(word)
            or word in self.modals
            or word in self.weighty
            or word in self.numbers
            or word in self.scales
            or any(c.isdigit() for c in word)
        )

    def expansions(self, word: str) -> tuple[str, ...]:
        """What a short form may be short for; nothing for any other word."""
        if word in self.contractions:
            return self.contractions[word]
        if "'" not in word:
            return ()
        return tuple(
            f"{word.removesuffix(short)} {long}"
            for short, forms in self.suffixes.items()
            if word.endswith(short) and word != short
            for long in forms
        )

    def stem(self, word: str) -> str:
        """Without its ending, as far as that leaves something of the word."""
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word.removesuffix(ending).removesuffix("e")
        return word.removesuffix("e")


def lexicon(tag: str) -> Lexicon:
    """Of this language: the most specific file that there is (`de-CH`, then `de`); an empty one when none is."""
    return _lexicon(tag.strip().lower())


@lru_cache(maxsize=64)
def _lexicon(tag: str) -> Lexicon:
    parts = tag.replace("_", "-").split("-")
    for n in range(len(parts), 0, -1):
        name = "-".join(parts[:n])
        if name in _known():
            return _read(name)
    return Lexicon(UNKNOWN)


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """The tags there are files for, lower case, each with the name of its file."""
    files = (entry.name for entry in (shipped("resources") / "quotations" / "words").iterdir() if entry.is_file())
    return {name.removesuffix(".toml").lower(): name for name in files if name.endswith(".toml")}


@lru_cache(maxsize=32)
def _read(tag: str) -> Lexicon:
    """Raises ValueError for a file that is not TOML or holds what `Lexicon` does not know."""
    text = (shipped("resources") / "quotations" / "words" / _known()[tag]).read_text("utf-8")
    said: dict[str, Any] = tomllib.loads(text)
    if unknown := sorted(set(said) - {f.name for f in fields(Lexicon)}):
        raise ValueError(f"{_known()[tag]}: unknown: {', '.join(unknown)}")
    return Lexicon(
        tag,
        decimal=said.get("decimal", "."),
        point=_key(said.get("point", "")),
        joiners=_keys(said.get("joiners", ())),
        endings=tuple(sorted(_keys(said.get("endings", ())), key=lambda word: (-len(word), word))),
        opposites=tuple(sorted(_keys(said.get("opposites", ())))),
        fillers=tuple(sorted((tuple(_key(f).split()) for f in said.get("fillers", ())), key=lambda f: (-len(f), f))),
        negations=_keys(said.get("negations", ())),
        modals=_keys(said.get("modals", ())),
        weighty=_keys(said.get("weighty", ())),
        small=_keys(said.get("small", ())),
        hinges=_keys(said.get("hinges", ())),
        contractions=_forms(said.get("contractions", {})),
        suffixes=_suffixes(said.get("suffixes", {})),
        signs={sign: _key(word) for sign, word in said.get("signs", {}).items()},
        begin_alike=frozenset(_key(one).split()[0] for one in said.get("alike", {}) if " " in _key(one)),
        alike={_key(one): _key(other) for one, other in said.get("alike", {}).items()},
        numbers={_key(word): int(value) for word, value in said.get("numbers", {}).items()},
        scales={_key(word): int(value) for word, value in said.get("scales", {}).items()},
    )


def _key(word: str) -> str:
    return " ".join(normal(word).split())


def _keys(written: Any) -> frozenset[str]:
    return frozenset(_key(word) for word in written)


def _forms(written: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {_key(short): tuple(_key(form) for form in forms) for short, forms in written.items()}


def _suffixes(written: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """As they stand: a suffix begins with what `normal` would take away at the beginning of a word."""
    return {short: tuple(_key(form) for form in forms) for short, forms in written.items()}
