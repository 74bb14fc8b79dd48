"""The forms in which a name, an e-mail address or a telephone number may stand in words: whole, in part, inflected.

A name is recognised by its surname alone, in any case and without its diacritics, with the endings that the languages
of this newsroom put on names (Marsh's, Marshs, Marsh'ın, Marşlar), with Arabic and Kurdish prefixes, run together with
a given name or an initial, and by any two of its parts beside each other; also with letters of another alphabet that
look alike, with signs or tags within it, and letter by letter. A given name counts alone only with a capital letter,
and so does a surname that is a word of every day: Will and May, Long and Klein are words, too. Transliteration into
another script is not recognised.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from deskeditor.news.letters import Letters, bare, views
from deskeditor.text.fold import fold

Found = Literal["", "part", "whole"]
"""A part of a name may be somebody else's; two parts together, an address or a number are not."""

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
"""Accents and Arabic vowel signs; they are no letters, and stand within words."""
WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+")
_INVISIBLE = ((0x200B, 0x2010), (0x202A, 0x202F), (0x2060, 0x2070), (0xFE00, 0xFE10), (0xE0000, 0xE0080))
INVISIBLE = dict.fromkeys(
    (
        *map(ord, "\u00ad\u034f\u061c\u0640\u180e\ufeff"),
        *(code for first, end in _INVISIBLE for code in range(first, end)),
    )
)
HUMP = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
NUMBER = re.compile(r"\+?\(?\d(?:[\s().\-/\u00a0\u2010-\u2015]{0,3}\d){5,}")
APART = 2
"""Two parts of a name stand beside each other when at most one word lies between."""
SHORT = 3
"""A part of fewer letters counts alone only where it begins with a capital letter, and takes no endings."""
LEAST_JOINED = 6
"""Letters of a name that is recognised with anything between them."""
DIGITS = 8
"""The last digits by which a telephone number is known, whatever stands for its country and its town."""

_TITLES = """
dr prof professor doctor mr mrs ms miss mx sir dame lord lady rev herr frau fr mme mlle monsieur madame señor senor
senora bay bayan hanım hanim bey efendi sayın sayin jr sr ii iii iv phd md esq
د أ السيد السيدة الدكتور بەڕێز کاک خاتوو دکتۆر
"""
_PARTICLES = "van von der den de del della da di du dos das la le al el ul bin bint ibn abu ben ter ten zu"
_ENDINGS = (
    "s es e en er n ns ens sche schen scher sches schem sch isch ische ischen ischer isches"  # English, German, Spanish
    " lar ler lari leri li lu ya ye yi yu i u nin nun in un im um a da ta dan den tan ten la le yla yle"  # Turkish
    " gil giller ci cu"
    " an yan yen yek ek"  # Kurmanji
    " ی ه یه ها ان ات ین ون هکه هکان هیک یک م ت یان مان تان دا وه ش یش یی ا"  # Arabic, Sorani
)
_MAILBOXES = "info office press contact mail presse kontakt news redaktion admin hello"
ARTICLE = "ال"
PREFIXES = sorted(
    {
        conjunction + rest
        for conjunction in ("", "و", "ف")
        for rest in ("", *(own + article for own in ("", "ب", "ل", "ک") for article in ("", ARTICLE)), "لل")
        if conjunction + rest
    },
    key=len,
    reverse=True,
)
"""Folded; Arabic writes them together with the word."""
COMPOUNDS = ("عبد", "ابو", "ابی", "ابا", "ابن", "ام")
"""What Arabic may write together with the name that follows."""
SOFTENED = {"k": "g", "t": "d", "p": "b", "c": "c"}
"""Turkish, before a vowel, folded: Çelik, Çeliğin."""
PLURALS = ("lar", "ler")
_EVERYDAY = (
    "long short small little large big great good best better well strong rich poor wise sharp swift quick bright dark"
    " light high low deep young old new early late black white brown green gray grey gold silver red blue"
    " king prince knight noble bishop pope abbot judge page cook baker butcher carpenter miller smith farmer fisher"
    " hunter gardener shepherd potter mason turner singer day week weeks winter summer spring fall snow rain frost"
    " storm moon star sun wood woods stone hill field fields rock sands river rivers waters lake pool bush park parks"
    " street lane bridge church house hall wall gate gates temple north south east west rose roses bloom reed moss rice"
    " root fox wolf bird crow hawk lamb bull fish love joy hope faith grace bell ball book books box card cards case"
    " chase cross grant ford glass steel iron hand head heart foot law mark marks means mills moody more pace peace"
    " power powers pride race read ring rush sage say self ship sparks still sweet tell trump ward way wild worth will"
    " may price cash bond savage major marshal sweeney drew pen may june april august mark bill rob pat sue art"
    " klein gross lang kurz schwarz weiss braun grun rot alt neu jung reich stark stolz ernst gut kuhn fromm lieb"
    " petit grand blanc noir brun roux jeune vieux leger bon fort long rouge vert"
    " kara ak uzun kisa buyuk kucuk sari beyaz kizil er can gul tas kaya deniz su demir celik gunes yildiz aslan"
    " sahin dogan guler sever yilmaz toprak yalcin ates duman bulut kurt ozturk"
)
SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "ae", "Ö": "oe", "Ü": "ue"})


def _folded_set(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


TITLES, PARTICLES, ENDINGS, MAILBOXES = map(_folded_set, (_TITLES, _PARTICLES, _ENDINGS, _MAILBOXES))
EVERYDAY = _folded_set(_EVERYDAY)
"""Surnames that are words of English, German, French and Turkish; in lower case they are these words."""


@dataclass(frozen=True, slots=True)
class _Name:
    surnames: frozenset[str]
    parts: frozenset[str]
    joined: frozenset[str]
    """Given name and surname without a blank, in both orders."""
    handles: frozenset[str]
    """An initial and the surname."""

    def may_be_in(self, folded: str) -> bool:
        return any(part[: len(part) - 1 if len(part) > SHORT else None] in folded for part in self.parts)


class Traces:
    """`names` are full names, e-mail addresses and telephone numbers, as somebody wrote them down."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: list[_Name] = []
        self._strings: set[str] = set()
        self._numbers: set[str] = set()
        whole = [name.strip() for name in names if name.strip()]
        words = {word for name in whole if len(_words(name)) > 1 for word in _words(name)}
        for given in whole:
            if len(_words(given)) != 1 or not set(_words(given)) <= words:  # a part is known by its whole
                self._take(given)

    def __bool__(self) -> bool:
        return bool(self._names or self._strings or self._numbers)

    def _take(self, given: str) -> None:
        digits = _digits(given)
        if "@" in given:
            self._strings.add(fold(given))
            box = fold(given.partition("@")[0])
            if len(box) >= LEAST_JOINED - 1 and box not in MAILBOXES:
                self._strings.add(box)
        elif len(digits) >= DIGITS - 1 and len(digits) * 2 >= len(given.replace(" ", "")):
            self._numbers.add(digits.lstrip("0")[-DIGITS:])
        elif not _sets_words_apart(given):
            self._strings.add(fold(given))
        else:
            self._names += [
                name for spelt in dict.fromkeys((given, given.translate(SPELLINGS))) if (name := _name(spelt))
            ]

    def found_in(self, text: str) -> Found:
        """How much of one of them stands in the text."""
        found: Found = ""
        text = text.translate(INVISIBLE)
        folded = fold(text)
        if any(_stands(wanted, folded) for wanted in self._strings) or self._has_number(text):
            return "whole"
        # Most texts have no letters of a name in a row: their words need not be looked at one by one.
        letters = list(views(text, fold)) if self._names else []
        if names := [name for name in self._names if any(name.may_be_in(view.said) for view in letters)]:
            found = _in_letters(names, letters)
            for seen in _views(text):
                words = [(word, _folded(word)) for word in WORD.findall(seen)]
                for name in names:
                    one = _found(name, words)
                    if one == "whole":
                        return "whole"
                    found = found or one
        return found

    def _has_number(self, text: str) -> bool:
        if not self._numbers:
            return False
        numbers = [_digits(found[0]) for found in NUMBER.finditer(text)]
        return any(wanted in number for number in numbers for wanted in self._numbers)


def _views(text: str) -> Iterator[str]:
    yield text
    if HUMP.search(text):
        yield HUMP.sub(" ", text)


def _in_letters(names: Iterable[_Name], letters: Sequence[Letters]) -> Found:
    """How much of a name stands there with anything between its letters."""
    found: Found = ""
    for name in names:
        joined_parts = name.joined if EVERYDAY.isdisjoint(name.parts) else ()
        for view in letters:
            if any(_is_apart(joined, view) for joined in joined_parts):
                return "whole"
            if any(len(part) >= LEAST_JOINED and _is_apart(part, view) for part in name.surnames):
                found = "part"
    return found


def _is_apart(wanted: str, view: Letters) -> bool:
    """Whether these letters stand there, and no other letter touches the first and the last of them."""
    at = view.said.find(wanted)
    while at >= 0:
        if view.stands_alone(at, at + len(wanted) - 1):
            return True
        at = view.said.find(wanted, at + 1)
    return False


def _found(name: _Name, words: list[tuple[str, str]]) -> Found:
    found: Found = ""
    last: tuple[int, str, str] | None = None
    at = 0
    for word, folded in words:
        if folded in PARTICLES and folded not in name.surnames:
            continue
        at += 1
        if folded in name.handles or any(joined in folded for joined in name.joined):
            return "whole"
        part = next((part for part in name.parts if folded == part or _inflects(part, folded)), "")
        if not part:
            continue
        if last is not None and last[1] != part and at - last[0] <= APART and _is_name(name, last[1:], (part, word)):
            return "whole"
        last = at, part, word
        if not word.islower() or (part in name.surnames and len(part) >= SHORT and part not in EVERYDAY):
            found = "part"
    return found


def _is_name(name: _Name, first: tuple[str, str], second: tuple[str, str]) -> bool:
    """Whether two parts that stand beside each other are the name and not two words: "how long will it take"."""
    if EVERYDAY.isdisjoint((first[0], second[0])):
        return True
    in_order = first[0] not in name.surnames
    return in_order and not (first[1].islower() and second[1].islower())


def _inflects(part: str, word: str) -> bool:
    if len(part) < SHORT or len(word) == len(part) or part[:-1] not in word:
        return False
    if word.startswith(part) and _is_ending(word[len(part) :]):
        return True
    softened = part[:-1] + SOFTENED.get(part[-1], part[-1])
    if softened != part and word.startswith(softened) and word[len(part) : len(part) + 1] in tuple("aeiou"):
        return _is_ending(word[len(part) :])
    rest = next((word[len(p) :] for p in PREFIXES if word.startswith(p) and word[len(p) :].startswith(part)), "")
    return bool(rest) and (rest == part or _is_ending(rest[len(part) :]))


def _is_ending(said: str) -> bool:
    return said in ENDINGS or (said.startswith(PLURALS) and said[len(PLURALS[0]) :] in ENDINGS)


@lru_cache(maxsize=256)
def _name(given: str) -> _Name | None:
    first, comma, rest = given.partition(",")
    turned = f"{rest} {first}" if comma and _parts(rest) else given
    groups = [group for group in (_parts(word) for word in re.split(r"[\s.,]+", turned)) if group]
    if not groups:
        return None
    surnames = {part for part in groups[-1] if len(part) > 1 or len(groups[-1]) == 1}
    whole = "".join(groups[-1])
    surnames |= {whole}
    parts = {part for group in groups for part in group if len(part) > 1} | surnames
    words = [_folded(word) for word in WORD.findall(turned.translate(INVISIBLE))]
    parts |= {one + other for one, other in pairwise(words) if one in COMPOUNDS}
    givens = ["".join(group) for group in groups[:-1]]
    joined = {one for given in givens if len(given) > 1 for one in (given + whole, whole + given)}
    handles = {given[0] + whole for given in givens} | {whole + given[0] for given in givens if given.isascii()}
    return _Name(
        frozenset(surnames),
        frozenset(parts),
        frozenset(one for one in joined if len(one) >= LEAST_JOINED),
        frozenset(one for one in handles if len(one) > SHORT),
    )


def _words(name: str) -> list[str]:
    return [_folded(word) for word in WORD.findall(name.translate(INVISIBLE))] if "@" not in name else []


def _parts(word: str) -> list[str]:
    """The letters of a word of a name: `O'Brien` is two, `al-Rashid` one; titles are none."""
    found = [_folded(part) for part in WORD.findall(word.translate(INVISIBLE))]
    found = [part[len(ARTICLE) :] if part.startswith(ARTICLE) and len(part) > 4 else part for part in found]
    return [part for part in found if part and part not in TITLES and part not in PARTICLES]


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return bare(word, fold)


def _stands(wanted: str, folded: str) -> bool:
    at = folded.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        before, after = folded[at - 1 : at], folded[end : end + 1]
        if not _sets_words_apart(wanted) or not (before.isalnum() or after.isalnum()):
            return True
        at = folded.find(wanted, at + 1)
    return False


def _digits(text: str) -> str:
    return "".join(str(int(c)) for c in text if c.isdecimal())


def _sets_words_apart(text: str) -> bool:
    """Whether its script sets words apart: Chinese, Japanese, Thai do not."""
    return not re.search(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", text)
