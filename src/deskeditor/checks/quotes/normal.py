"""Words made comparable: of a whole transcript at the speed of C, or of a passage with the place of every word.

What a house may set as it likes is gone afterwards: case, diacritics, variants of a letter, typography, punctuation,
hyphens, digits of other scripts. What is left of marks belongs to a word: the apostrophe inside it, the point and the
comma inside a number, and the signs that are read as words.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from deskeditor.text.fold import fold

SIGNS = "%$€£"
KEPT = "'.,:" + SIGNS
"""Marks that may belong to a word."""
TYPOGRAPHY = {"’": "'", "‘": "'", "“": " ", "”": " ", "—": " ", "–": " ", "…": " ", "\u00a0": " "}
"""The most frequent characters that are not ASCII; most texts are when these are gone."""

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_POINT, _COMMA = "\x01", "\x02"
"""Stand for the marks inside a number until all others are gone."""
_MARKS = "".join(c for c in map(chr, range(128)) if not c.isalnum() and c not in SIGNS + "'\n" + _POINT + _COMMA)
_ASCII = str.maketrans(dict.fromkeys(_MARKS, " ") | {_POINT: ".", _COMMA: ","})
# Each begins with the mark, so that `re` finds the next candidate without trying every character.
_IN_NUMBERS = tuple(re.compile(rf"{mark}(?<=[0-9]{mark})(?=[0-9])") for mark in (r"\.", ",", ":"))
_THOUSANDS = re.compile(r",(?<=[0-9],)(?=[0-9]{3}(?![0-9]))")
_OUTSIDE_WORDS = re.compile(r"'(?:(?!\w)|(?<!\w'))")
_UNSPACED = (("\u2e80", "\u2fdf"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))
"""Scripts that put no spaces between words: every character is taken for one."""


class Word(NamedTuple):
    """A word of a text and where it stands there, in code points."""

    key: str
    start: int
    end: int


def normal(text: str) -> str:
    """The text with nothing but comparable words, and white space between them; line feeds stay."""
    text = _plain(text)
    if not text.isascii():
        for character in set(_FOREIGN.findall(text)):
            text = text.replace(character, _character(character))
    return _bare(text)


def words(text: str) -> list[Word]:
    """The words of a passage as `normal` has them, each with its place in the passage."""
    plain = _plain(text)
    if plain.isascii():
        return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(_bare(plain))]
    made = [_character(c) for c in text]
    joined = _bare("".join(made))
    if len(joined) == len(text) and all(len(m) == 1 for m in made):
        return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(joined)]
    places = [at for at, characters in enumerate(made) for _ in characters]
    return [Word(m[0], places[m.start()], places[m.end() - 1] + 1) for m in _WORD.finditer(joined)]


_WORD = re.compile(r"\S+")


def _plain(text: str) -> str:
    """The text of the same length with plain marks in the place of typographic ones."""
    for mark, plain in TYPOGRAPHY.items():
        text = text.replace(mark, plain)
    return text


def _bare(text: str) -> str:
    """Folded text in lower case, without the marks that no word has inside; of the same length."""
    if _POINT in text or _COMMA in text:
        text = text.replace(_POINT, " ").replace(_COMMA, " ")
    text = _THOUSANDS.sub(_COMMA, text) if "," in text else text
    for inside in _IN_NUMBERS:
        text = inside.sub(_POINT, text)
    text = text.lower()
    if text.isascii():
        text = text.translate(_ASCII)
    else:
        # translate is slow where it is not in a table of ASCII
        for mark in _MARKS:
            text = text.replace(mark, " ")
        text = text.replace(_POINT, ".").replace(_COMMA, ",")
    return _OUTSIDE_WORDS.sub(" ", text)


@lru_cache(maxsize=8192)
def _character(character: str) -> str:
    if character == "\n" or character in KEPT:
        return character
    if character in TYPOGRAPHY:
        return TYPOGRAPHY[character]
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    folded = "".join(c if _in_word(c) else " " for c in fold(character))
    if any(low <= character <= high for low, high in _UNSPACED):
        return f" {folded} "
    return folded


def _in_word(character: str) -> bool:
    """Letters, digits, and the signs that other scripts write above and below their letters."""
    return character == "'" or character.isalnum() or unicodedata.category(character)[0] == "M"
