"""How hard a text is to read, by the formula that was made for its language.

English: Flesch (1948). German: Amstad (1978). French: Kandel and Moles (1958). Spanish: Fernández Huerta (1959). Dutch:
Douma (1960). Turkish: Ateşman (1997). Russian: Oborneva (2006). Italian: Gulpease (1988). Swedish, Danish, Norwegian:
LIX (Björnsson 1968). For a language without a formula none is borrowed.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Ease = Literal["easy", "medium", "hard", "very hard"]
FEWEST = 100
"""Words below which the formulas say nothing: they were made on samples of a hundred."""
_VOWELS = "aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüÿýıаеёиоуыэюя"
_GROUP = re.compile(rf"[{_VOWELS}]+")
_VOWEL = re.compile(rf"[{_VOWELS}]")
_GERMAN = re.compile(r"au|ei|ai|eu|äu|ie|ey|ay|aa|ee|oo|[aeiouyäöü]")
_SILENT = re.compile(r"(?:[^aeiouyl]e|[aeiouy]le|[^aeiouytd]ed|[^aeiouylsxzcgh]es)\Z")
_APART = re.compile(r"(?<![cst])i[au]|(?<=[aeouy])ing(?=s?\Z)|io(?!n|u)|ie(?=n[ct]|t)|(?<=cr)ea(?=t)|(?<=[rd])ea\Z")
"""Vowels of English that stand beside each other and are two syllables: science, idea, going."""
_LONG_WORD = 6
"""Letters; for LIX a word with more is long."""


@dataclass(frozen=True, slots=True)
class Readability:
    formula: str
    score: float
    """Rounded to a tenth. Of LIX the higher, of all others the lower, the harder."""
    ease: Ease


@dataclass(frozen=True, slots=True)
class _Sample:
    words: Sequence[str]
    sentences: int
    tag: str

    @property
    def per_sentence(self) -> float:
        return len(self.words) / self.sentences

    @property
    def per_word(self) -> float:
        return sum(syllables(word, self.tag) for word in self.words) / len(self.words)


def readability(words: Sequence[str], sentences: int, tag: str) -> Readability | None:
    """None for a language without a formula, and for a text that is too short to be measured."""
    language = tag.lower().split("-")[0]
    if language not in _FORMULAS or len(words) < FEWEST or sentences < 1:
        return None
    name, formula = _FORMULAS[language]
    score = round(formula(_Sample(words, sentences, language)), 1)
    return Readability(name, score, _lix_ease(score) if name == "LIX" else _ease(score))


def _ease(score: float) -> Ease:
    """As Flesch has them; the sisters were made to give the same steps."""
    return "easy" if score >= 60 else "medium" if score >= 50 else "hard" if score >= 30 else "very hard"


def _lix_ease(score: float) -> Ease:
    return "easy" if score < 40 else "medium" if score < 50 else "hard" if score < 60 else "very hard"


def _linear(base: float, per_sentence: float, per_word: float) -> Callable[[_Sample], float]:
    return lambda sample: base - per_sentence * sample.per_sentence - per_word * sample.per_word


def _gulpease(sample: _Sample) -> float:
    letters = sum(map(len, sample.words))
    return 89 + (300 * sample.sentences - 10 * letters) / len(sample.words)


def _lix(sample: _Sample) -> float:
    return sample.per_sentence + 100 * sum(len(word) > _LONG_WORD for word in sample.words) / len(sample.words)


_FORMULAS: Mapping[str, tuple[str, Callable[[_Sample], float]]] = {
    "en": ("Flesch", _linear(206.835, 1.015, 84.6)),
    "de": ("Amstad", _linear(180, 1, 58.5)),
    "fr": ("Kandel-Moles", _linear(207, 1.015, 73.6)),
    "es": ("Fernández Huerta", _linear(206.84, 1.02, 60)),
    "nl": ("Douma", _linear(206.84, 0.93, 77)),
    "tr": ("Ateşman", _linear(198.825, 2.61, 40.175)),
    "ru": ("Oborneva", _linear(206.836, 1.3, 60.1)),
    "it": ("Gulpease", _gulpease),
    "sv": ("LIX", _lix),
    "da": ("LIX", _lix),
    "nb": ("LIX", _lix),
}


@lru_cache(maxsize=16384)
def syllables(word: str, tag: str) -> int:
    """How many a word has, roughly; at least one. What the letters do not show (naïve, poem) is not known."""
    word = word.lower().replace("i\u0307", "i")
    language = tag.lower().split("-")[0]
    if language in ("tr", "ru", "ku"):
        return max(1, len(_VOWEL.findall(word)))
    if language == "de":
        return max(1, len(_GERMAN.findall(word)))
    if language == "en":
        return _english(word)
    if language == "fr":
        word = re.sub(r"(?<=[^aeiou])(?:e|es|ent)\Z", "", word) or word
    return max(1, len(_GROUP.findall(word)))


def _english(word: str) -> int:
    """Without the silent e of `rate`, `makes` and `named`; with the one of `table`, `wanted` and `houses`."""
    silent = len(_SILENT.findall(word))
    return max(1, len(_GROUP.findall(word)) - silent + len(_APART.findall(word)))
