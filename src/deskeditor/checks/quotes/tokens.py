"""A paragraph as the words outside its quotations, each quotation being one token among them.

What is said in a quotation must not be read as the copy's own sentence: “Lee said no,” said Marsh. So it is one token,
and its last character says whether it ends the sentence.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from deskeditor.checks.quotes.vocabulary import Vocabulary
from deskeditor.text.fold import fold

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?<![^\W_])[^\W\d_]\.(?=\s[^\W\d_])"  # the K. of Jessie K. Liu
    r"|\d{1,3}(?:,\d{3})+"  # its comma parts nothing
    r"|\w+(?:['’‑-]\w+)*"
    r"|[\"“„][^\"“”„\n]{1,60}[\"”“]"  # a title or a nickname: what is said is no word here
    r"|[^\w\s]"
)
_ENDS = ".!?…؟۔"
_INNER = re.compile("[-'’]")
_CLOSING = "\"'“”‘’«»‹›„)]"
_LONGEST = 300
"""Tokens of a sentence. What runs on is no prose, and read in pieces, so that no text takes more than its length."""
_BREAKS = frozenset(".!?…؟۔")


class Token(NamedTuple):
    text: str
    word: str
    """Folded, without a possessive ending; empty for a mark and for a quotation."""
    start: int
    """Code points in the paragraph."""
    end: int
    capital: bool = False
    possessive: bool = False
    quotation: int = -1
    """Which of the paragraph's quotations this token is."""
    last: str = ""
    """Of a quotation: its last character before the closing marks."""


def tokens_of(text: str, spans: Sequence[tuple[int, int]], vocabulary: Vocabulary) -> list[Token]:
    """Of a paragraph with quotations at `spans`, which are in order; one within another is left out."""
    found: list[Token] = []
    at = 0
    for index, (start, end) in enumerate(spans):
        if start < at:
            continue
        _words(text, at, start, vocabulary, found)
        inside = text[start:end].rstrip().rstrip(_CLOSING).rstrip()
        found.append(Token("", "", start, end, quotation=index, last=inside[-1:]))
        at = end
    _words(text, at, len(text), vocabulary, found)
    return found


def _words(text: str, start: int, end: int, vocabulary: Vocabulary, found: list[Token]) -> None:
    for match in _WORD.finditer(text, start, end):
        piece = match.group()
        first = piece[0]
        if len(piece) > 2 and not (first.isalnum() or first == "_"):
            inner = piece[1:-1]
            found.append(Token(inner, fold(inner), match.start() + 1, match.end() - 1, capital=True))
            continue
        if not (first.isalnum() or first == "_"):
            if not (piece == "." and found and found[-1].end == match.start() and _abbreviated(found[-1], vocabulary)):
                found.append(Token(piece, "", match.start(), match.end()))
            continue
        at = match.start()
        for text_, word, offset, length, capital, possessive in _parts(piece, vocabulary):
            found.append(Token(text_, word, at + offset, at + offset + length, capital, possessive))


@lru_cache(maxsize=16384)
def _parts(piece: str, vocabulary: Vocabulary) -> tuple[tuple[str, str, int, int, bool, bool], ...]:
    """A word as its tokens: text, word, where it begins in the piece, how long it is there, capital, possessive."""
    word = fold(piece)
    capital = piece[0].isupper()
    if (hanging := _inverted(word, vocabulary)) and (verb := piece[: len(piece) - len(hanging)]):
        pronoun = hanging.rpartition("-")[2]
        behind = len(piece) - len(pronoun)
        return (verb, fold(verb), 0, len(verb), capital, False), (pronoun, pronoun, behind, len(pronoun), False, False)
    shown, possessive = piece, False
    for ending in vocabulary.possessive_endings:
        if word.endswith(ending) and len(word) > len(ending):
            word, shown, possessive = word[: -len(ending)], shown[: -len(ending)], True
    capital = capital or any(part[:1].isupper() for part in _INNER.split(shown)[1:])
    if "-" in word and word.rpartition("-")[2] in vocabulary.grammar.compound_endings:
        capital = False  # London-based
    return ((shown, word.rstrip("."), 0, len(piece), capital, possessive),)


def _inverted(word: str, vocabulary: Vocabulary) -> str:
    """The pronoun that hangs on a verb, with its hyphens: of `ajoute-t-elle`, `-t-elle`."""
    if "-" not in word:
        return ""
    return max((ending for ending in vocabulary.grammar.inverted if word.endswith(ending)), key=len, default="")


def _abbreviated(token: Token, vocabulary: Vocabulary) -> bool:
    if token.word in vocabulary.grammar.never_names and not token.capital:
        return False  # No. 10; not: he said no.
    return token.word in vocabulary.abbreviations and token.quotation < 0


def sentences(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """First token of each sentence and the one after its last."""
    found = []
    first = 0
    for at in range(len(tokens)):
        if at - first >= _LONGEST or _ends(tokens, at, vocabulary):
            found.append((first, at + 1))
            first = at + 1
    if first < len(tokens):
        found.append((first, len(tokens)))
    return found


def _ends(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    token = tokens[at]
    if token.word and at + 1 < len(tokens):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return True
    if token.text == ";":
        return True
    if token.quotation < 0:
        return token.text in _BREAKS and after.text not in _BREAKS and not after.text[:1].islower()
    if token.last not in _ENDS or not token.last:
        return False
    if after.quotation >= 0:
        return True
    if not after.word or after.text[:1].islower():
        return False
    if token.last == ".":
        return True
    return after.word not in vocabulary.cues and not _tag_follows(tokens, at + 1, vocabulary)


def _tag_follows(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    """Whether “Why?” goes on with Lee said: who speaks and a verb that ends there, within a few words."""
    for index in range(at, min(at + 7, len(tokens))):
        token = tokens[index]
        if not token.word:
            return False
        if index > at and token.word in vocabulary.cues:
            after = tokens[index + 1] if index + 1 < len(tokens) else None
            return after is None or not (
                after.word in vocabulary.pronouns
                or after.word in vocabulary.breaks
                or after.word in vocabulary.grammar.articles
            )
    return False
