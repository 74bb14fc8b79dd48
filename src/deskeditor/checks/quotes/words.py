"""The words of a quotation as it stands in the copy: what is to be found in the records, and what stands for more.

An ellipsis stands for any words that were left out, a bracket for what the writer put in or in the place of others.
What readers do not see of the news dialect is no part of the words.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from deskeditor.checks.quotes.normal import normal
from deskeditor.checks.quotes.normal import words as words_in
from deskeditor.checks.quotes.paragraphs import MARKDOWN_FIELDS
from deskeditor.render.marks import hidden, scan

TokenKind = Literal["word", "gap", "bracket"]

_DOTS = r"(?:…+|\.(?:[ \u00a0]?\.){2,3})"
_SPECIAL = re.compile(
    rf"(?P<gap>[\[(][ \u00a0]?{_DOTS}[ \u00a0]?[\])]|{_DOTS})"
    r"|(?P<sic>\[(?:sic|!)\])"
    r"|\[(?P<capital>[^\W\d_])\](?P<rest>[^\W_]+)"
    rf"|(?P<bracket>[^\W_]*\[(?![ \u00a0]?{_DOTS}[ \u00a0]?\])[^\[\]]{{0,200}}\][^\W_]*)"
)
_MARKUP = frozenset("\\*_[]<>")


class Token(NamedTuple):
    """One word, gap or bracket of a quotation, and where it stands in its field, in code points."""

    kind: TokenKind
    key: str
    """The word as it is compared; of a bracket, the words in it. Empty for a gap."""
    start: int
    end: int


def tokens(text: str, pieces: Iterable[tuple[int, int]], field: str = "body") -> list[Token]:
    """Those of a quotation that has these pieces in a field."""
    return [token for start, end in pieces for token in _in_piece(text[start:end], start, field)]


def _in_piece(piece: str, start: int, field: str) -> Iterator[Token]:
    shown, places = _visible(piece, field)
    for token in _tokens(shown):
        yield Token(token.kind, token.key, start + places[token.start], start + places[token.end - 1] + 1)


def _visible(piece: str, field: str) -> tuple[str, list[int] | range]:
    """What readers see of a piece of a field, and where each of its characters stands in the piece."""
    if field not in MARKDOWN_FIELDS or _MARKUP.isdisjoint(piece):
        return piece, range(len(piece))
    marks = scan(piece)
    gone = [*hidden(marks), *((mark.start, mark.end) for mark in marks if mark.kind == "footnote_ref")]
    away = {at for start, end in gone for at in range(start, end)}
    places = [at for at in range(len(piece)) if at not in away]
    return "".join(piece[at] for at in places), places


def _tokens(shown: str) -> Iterator[Token]:
    at = 0
    for found in _SPECIAL.finditer(shown):
        yield from _words(shown, at, found.start())
        if found["capital"]:
            # “[T]he”: the capital is the house's, the word is the speaker's
            yield Token("word", "".join(normal(found["capital"] + found["rest"]).split()), found.start(), found.end())
        elif found["bracket"]:
            yield Token("bracket", " ".join(normal(found[0]).split()), found.start(), found.end())
        elif found["gap"]:
            yield Token("gap", "", found.start(), found.end())
        at = found.end()
    yield from _words(shown, at, len(shown))


def _words(shown: str, start: int, end: int) -> Iterator[Token]:
    for word in words_in(shown[start:end]):
        yield Token("word", word.key, start + word.start, start + word.end)
