"""A text as its letters alone: what stands between them, and inside words, does not hide what is said.

Blanks, line breaks, punctuation, marks of emphasis, escapes, soft hyphens, signs without width, tags, entities and
numbers of notes and of lists are left out, and letters that look alike are one letter: `mini*ster*`, `min-ister`,
`min&#105;ster` and `mіnister` with a Cyrillic letter are all `minister`.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

Fold = Callable[[str], str]

LINK_TARGET = re.compile(
    r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)|<?\bhttps?://[^\s<>]+>?|^!\[\]\(.*\)$", re.M
)
"""Addresses, which are not words of the copy."""
TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.S)
NUMBER_OF_NOTE = re.compile(r"\[\^[^\]\s]{1,30}\]|\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|^[ \t>]*\d{1,3}[.)](?=\s)", re.M)
WRITTEN_OTHERWISE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|(?:%[0-9A-Fa-f]{2})+")
WORD = re.compile(r"[^\W_]+")

_LOOKS_LIKE = {
    "абвгезикмнорстухіјѕһԁӏ": "abbrezukmhopctyxijshdl",
    "αβγεζηικμνορτυχω": "abyeznikmvoptuxw",
}
_NOT_SEEN = "\u034f\u115f\u1160\u3164\uffa0"
_TABLE = str.maketrans(
    {one: other for ones, others in _LOOKS_LIKE.items() for one, other in zip(ones, others, strict=True)}
    | dict.fromkeys(_NOT_SEEN, "")
)


@dataclass(frozen=True, slots=True)
class Letters:
    """`places`: for each letter where it stands in the text (code points). `text` is the text."""

    said: str
    places: list[int]
    text: str

    def stands_alone(self, first: int, last: int) -> bool:
        """Whether no letter of another word touches these letters."""
        start, end = self.span(first, last)
        return not self.text[start - 1 : start].isalnum() and not self.text[end : end + 1].isalnum()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the letters from `first` up to and with `last` stand in the text."""
        end = self.places[last] + 1
        while end < len(self.text) and _is_mark(self.text[end]):
            end += 1
        return self.places[first], end


def bare(word: str, fold: Fold) -> str:
    """The letters and digits of a word, each as the one that it looks like."""
    folded = fold(word)
    if not folded.isascii():
        folded = folded.translate(_TABLE)
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


def views(text: str, fold: Fold) -> Iterator[Letters]:
    """The text without addresses and tags, and, where it has such, with them: words may stand in them, too."""
    seen = TAG.sub(_blank, LINK_TARGET.sub(_blank, text))
    yield letters(seen, fold, text)
    if seen != text:
        yield letters(text, fold, text)


def letters(seen: str, fold: Fold, text: str) -> Letters:
    """`seen` is the text with something blanked out, and as long."""
    said: list[str] = []
    places: list[int] = []
    for at, end, written in _pieces(NUMBER_OF_NOTE.sub(_blank, seen)):
        if written is not None:
            found = bare(written, fold)
            places += [at] * len(found)
        else:
            found = bare(seen[at:end], fold)
            if len(found) == end - at:
                places += range(at, end)
            else:
                found = _one_by_one(seen, at, end, fold, places)
        said.append(found)
    return Letters("".join(said), places, text)


def _pieces(seen: str) -> Iterator[tuple[int, int, str | None]]:
    """Start and end of each word, and what it means where it is written otherwise."""
    last = 0
    for found in WRITTEN_OTHERWISE.finditer(seen) if "&" in seen or "%" in seen else ():
        yield from ((word.start(), word.end(), None) for word in WORD.finditer(seen, last, found.start()))
        last = found.end()
        yield found.start(), last, html.unescape(found[0]) if found[0][0] == "&" else unquote(found[0])
    yield from ((word.start(), word.end(), None) for word in WORD.finditer(seen, last))


def _one_by_one(seen: str, at: int, end: int, fold: Fold, places: list[int]) -> str:
    said = []
    for place in range(at, end):
        found = _bare_sign(seen[place], fold)
        places += [place] * len(found)
        said.append(found)
    return "".join(said)


@lru_cache(maxsize=4096)
def _bare_sign(sign: str, fold: Fold) -> str:
    return bare(sign, fold)


def _is_mark(sign: str) -> bool:
    """Whether it belongs to the letter before it."""
    return unicodedata.category(sign) in ("Mn", "Mc")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
