"""The words of a paragraph that a dictionary can be asked for: no numbers, addresses, tags, or abbreviations."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from deskeditor.checks.prose import Prose
from deskeditor.checks.spelling.scripts import script_of, script_of_tag

_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d\u00ad\u2060"
_PIECE = rf"[\w{_MARKS}]+"
_DOMAINS = r"\.(?:com|org|net|edu|gov|int|info|news|io|tv|co|eu|uk|us|de|fr|at|ch|tr|iq|ir|krd)\b"
_WORD = rf"(?P<word>{_PIECE}(?:['’ʼ‘‑‐.-](?={_PIECE}){_PIECE})*)"
_CHUNK = re.compile(
    r"(?P<skip>(?:https?|ftp|file)://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#]\w+"
    r"|(?<![\w/])(?:~|\.{0,2})/[\w./-]+|[A-Za-z]:\\[\w\\.-]+|\w+(?:/\w+){2,}"
    rf"|\b[\w-]+(?:\.[\w-]+)*{_DOMAINS}(?:/\S*)?"
    r"|&\w+;|:\w+:|(?<=\()(?:dpa|epd|kna|apa|sda|ots|afp)(?:[/-]\w+)+)"
    rf"|{_WORD}"
)
_ONLY_WORDS = re.compile(_WORD)
_MAY_HAVE_MORE = re.compile(rf"[@#/\\&]|:\w+:|www\.|{_DOMAINS}")
"""Without any of these in it a paragraph has only words, which are found in a third of the time."""
_SPLIT = re.compile("[-‑‐]")
_LONGEST_ABBREVIATION = 6
_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "maj", "rev", "hon"}
    | {"jr", "sr", "inc", "ltd", "co", "corp", "no", "vs", "insp", "supt", "cllr", "cpl", "att", "pts", "dipl", "ing"}
)
"""Short for what they are, in several languages."""
_ELIDED = re.compile(r"(?:[ldjnstmc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)", re.IGNORECASE)
_WHOLE = frozenset({"aujourd'hui", "quelqu'un", "quelqu'une", "presqu'île", "d'abord", "d'accord"})
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")
_LONGEST = 60
"""Letters: longer things are no words, and no dictionary is asked for them."""
_ENDS = ".!?…؟۔:;"
_OPENED = re.compile("(?:^|\\s)[\"'“”„‘’«»‹›([{—–*•·|-]+$")
REMEMBERED = 256
"""Paragraphs: more than are read together. Of those that were read nobody asks for the words again."""


class Word(NamedTuple):
    text: str
    """As it is asked for: without a possessive ending."""
    start: int
    """Code points in the paragraph."""
    end: int
    tag: str
    whole: str = ""
    """The compound with hyphens that it is a part of; the part is right when that is."""
    first: bool = False
    """It begins a sentence: its capital says nothing."""
    strange: bool = False
    """It is in another script than its language."""

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def mixed(self) -> bool:
        """Capitals within: iPhone, McDonald, YouTube."""
        return any(letter.isupper() for letter in self.text[1:]) and not self.text.isupper()


@lru_cache(maxsize=REMEMBERED)
def words(prose: Prose) -> tuple[Word, ...]:
    """In order. What carries a figure counts only by the parts that do not."""
    found: list[Word] = []
    ended, titled = True, False
    after = 0
    pieces = _CHUNK if _MAY_HAVE_MORE.search(prose.text) else _ONLY_WORDS
    for matched in pieces.finditer(prose.text):
        between = prose.text[after : matched.start()]
        ended = _ended(between, ended) and not (titled and between == ". ")  # Gov. Lee
        titled = matched.group().lower() in _TITLES
        if (chunk := matched["word"]) is not None:
            tag = prose.tag_at(matched.start())
            if prose.text[matched.start() - 1 : matched.start()] == "]" or _is_spoken(prose.text, matched, tag):
                after = matched.end()
                continue
            found.extend(_words(chunk, matched.start(), tag, ended))
        ended, after = False, matched.end()
    return tuple(found)


def _is_spoken(text: str, matched: re.Match[str], tag: str) -> bool:
    """Of English the g that nobody says, and the apostrophe for it: talkin’."""
    return matched["word"].endswith("in") and tag.startswith("en") and _DROPPED.match(text, matched.end()) is not None


_DROPPED = re.compile(r"['’](?!\w)")


def _ended(between: str, before: bool) -> bool:
    """Whether a sentence begins behind these characters; behind a bracket or quotation mark that opens, one may."""
    if between == " ":
        return before
    return before or any(mark in _ENDS for mark in between) or _OPENED.search(between) is not None


def _words(chunk: str, at: int, tag: str, first: bool) -> list[Word]:
    return [
        Word(text, at + start, at + start + len(text), tag, whole, first if inherits else begins, strange)
        for text, start, whole, inherits, begins, strange in _shape(chunk, tag)
    ]


_Shape = tuple[str, int, str, bool, bool, bool]
"""Of a word: its text, where it begins in its chunk, the compound; whether it begins a sentence when the chunk does,
else whether it begins one; whether it is in another script."""


@lru_cache(maxsize=65_536)
def _shape(chunk: str, tag: str) -> tuple[_Shape, ...]:
    """The words of what stands together, wherever that is: most of a text are words that it has many times."""
    return tuple(_dotted(chunk, tag) if "." in chunk else _joined(chunk, tag))


def _joined(chunk: str, tag: str) -> Iterator[_Shape]:
    start, end = _bare(chunk, tag)
    text = chunk[start:end]
    parts = _SPLIT.split(text)
    whole = text if len(parts) > 1 else ""
    for n, part in enumerate(parts):
        if not whole or not any(c.isdigit() for c in part):
            yield from _word(part, start, tag, whole, n == 0)
        start += len(part) + 1


def _dotted(chunk: str, tag: str) -> Iterator[_Shape]:
    """U.S., e.g. and notes.txt are no words; of two sentences without a space between them each gives its own."""
    pieces = chunk.split(".")
    if any(piece[:1].islower() for piece in pieces[1:]) or all(len(piece) <= 2 for piece in pieces):
        return
    at = 0
    for n, piece in enumerate(pieces):
        for text, start, whole, inherits, _, strange in _shape(piece, tag) if piece else ():
            yield text, at + start, whole, inherits and not n, inherits and n > 0, strange
        at += len(piece) + 1


def _bare(chunk: str, tag: str) -> tuple[int, int]:
    """Without what hangs on a word: of `Lee’s` and `l’Élysée` where the word itself is."""
    language = tag.split("-")[0].lower()
    start, end = 0, len(chunk)
    if language == "tr" and chunk[:1].isupper() and (at := _apostrophe(chunk)) > 0:
        return 0, at  # a name takes its endings behind an apostrophe
    if language == "fr" and chunk.replace("’", "'").lower() not in _WHOLE and (matched := _ELIDED.match(chunk)):
        start = matched.end()
    elif language == "en" and (possessive := _POSSESSIVE.search(chunk)):
        end = possessive.start()
    elif language in ("de", "nl") and (at := _apostrophe(chunk)) > 1:
        end = at  # geht’s, Meyer’sche
    return start, end


def _apostrophe(chunk: str) -> int:
    return max(chunk.find("'"), chunk.find("’"))


def _word(text: str, at: int, tag: str, whole: str, inherits: bool) -> Iterator[_Shape]:
    stripped = text.strip("_'’‘ʼ")
    at += text.find(stripped) if stripped else 0
    if _is_word(stripped):
        yield stripped, at, whole, inherits, False, script_of(stripped) != script_of_tag(tag)


@lru_cache(maxsize=65_536)
def _is_word(text: str) -> bool:
    if not 2 <= len(text) <= _LONGEST or any(c.isdigit() or c == "_" for c in text):
        return False
    return not _stands_for_words(text) and text.lower() not in _TITLES


def _stands_for_words(text: str) -> bool:
    """UN, MPs, NGO's: such a word is in no dictionary. Longer ones are words that are shouted."""
    bare = text[:-1].rstrip("'’") if text.endswith("s") else text
    return 2 <= len(bare) <= _LONGEST_ABBREVIATION and bare.isupper()
