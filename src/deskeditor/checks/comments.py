"""Why a person should look at a reader's comment soon. A flag decides nothing: it sorts the list.

Words are looked for in the language of the story and in English, whole, whatever their case, diacritics and the usual
disguises (`4` for `a`, `$` for `s`); in scripts without spaces also inside of others.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from deskeditor.shipped import shipped
from deskeditor.text.fold import fold

Flag = Literal["obscene", "threat", "contact", "links", "shouting"]
FLAGS: dict[Flag, str] = {
    "threat": "It may threaten somebody.",
    "obscene": "It has obscene or hateful words.",
    "contact": "It gives away an e-mail address or a telephone number.",
    "links": "It leads to other sites.",
    "shouting": "It is written in capitals.",
}
"""Each with what it says to a person, the gravest first."""
WITHOUT_SPACES = ("ja", "zh", "th", "ko")
DISGUISES = str.maketrans("013457@$€!", "oieastasei")
MOST_LINKS = 2
LEAST_SHOUTED = 30
"""Letters."""
WORD = re.compile(r"[\w']+")
LINK = re.compile(r"https?://|www\.", re.I)
CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|(?:\+|\b00)\d[\d ()/-]{7,}\d|\b0\d{2,4}[ /-]?\d{3,4}[ -]?\d{3,5}\b")


def flags(words: str, language: str = "en") -> tuple[Flag, ...]:
    """`language`: BCP 47 tag of the story."""
    return tuple(_flags(words, language))


def _flags(words: str, language: str) -> Iterator[Flag]:
    own = language.partition("-")[0].lower()
    languages = list(dict.fromkeys((own, "en")))
    readings = _readings(words)
    if any(_stands(reading, _phrases("threats", one), one) for reading in readings for one in languages):
        yield "threat"
    if any(_stands(reading, _phrases("obscene", one), one) for reading in readings for one in languages):
        yield "obscene"
    if CONTACT.search(words):
        yield "contact"
    if len(LINK.findall(words)) > MOST_LINKS:
        yield "links"
    letters = [c for c in words if c.isalpha()]
    if len(letters) >= LEAST_SHOUTED and sum(c.isupper() for c in letters) > 0.8 * len(letters):
        yield "shouting"


def _readings(words: str) -> tuple[str, ...]:
    """As it is written, and without its disguises; words divided by one space."""
    plain = (fold(words), fold(words.translate(DISGUISES)))
    return tuple(dict.fromkeys(f" {' '.join(WORD.findall(one))} " for one in plain))


def _stands(reading: str, phrases: frozenset[str], language: str) -> bool:
    if language in WITHOUT_SPACES:
        return any(phrase in reading for phrase in phrases)
    return any(f" {phrase} " in reading for phrase in phrases)


@cache
def _phrases(name: Literal["obscene", "threats"], language: str) -> frozenset[str]:
    every = json.loads((shipped("resources") / "words" / f"{name}.json").read_text("utf-8"))
    folded = (" ".join(WORD.findall(fold(phrase))) for phrase in every.get(language, ()))
    return frozenset(filter(None, folded))
