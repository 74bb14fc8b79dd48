"""Where recorded words stand in a text: the same words in the same order, whatever became of punctuation, case and
typography.

An ellipsis or a bracket in the text may stand for words that were left out; beside it at least two words must follow
one another as they were said.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

Fold = Callable[[str], str]

TOKEN = re.compile(r"\[[^\]\n]{0,60}\]|…|\.\.\.|\. \. \.|[^\W_]+(?:['’ʼ\u200c\u200d\u00ad][^\W_]+)*")
GAPS = ("…", "...", ". . .")
LEAST_RUN = 2


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str
    """Folded; empty for an ellipsis or a bracket."""


def uses(words: str, text: str, fold: Fold) -> list[tuple[int, int]]:
    """Spans of `text`, in code points, in which all the words stand, in their order, none of them overlapping."""
    wanted = [t.word for t in _tokens(words, fold) if t.word]
    if not wanted:
        return []
    tokens = _tokens(text, fold)
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(tokens):
        end = _matched(wanted, tokens, at)
        if end is None:
            at += 1
        else:
            found.append((tokens[at].start, tokens[end - 1].end))
            at = end
    return found


def _matched(wanted: list[str], tokens: list[_Token], at: int) -> int | None:
    """The token after the use that begins at `at`; None when none does."""
    if tokens[at].word != wanted[0]:
        return None
    said, run, trimmed = 0, 0, False
    while said < len(wanted):
        if at == len(tokens):
            return None
        token = tokens[at]
        at += 1
        if not token.word:
            if run < min(LEAST_RUN, len(wanted)) or at == len(tokens):
                return None
            said, run, trimmed = _after_gap(wanted, said, tokens[at].word), 0, True
            continue
        if said < 0 or token.word != wanted[said]:
            return None
        said, run = said + 1, run + 1
    return at if not trimmed or run >= LEAST_RUN else None


def _after_gap(wanted: list[str], said: int, word: str) -> int:
    """Where in the words the text goes on after a gap; -1 for nowhere."""
    try:
        return wanted.index(word, said)
    except ValueError:
        return -1


def _tokens(text: str, fold: Fold) -> list[_Token]:
    return [_Token(m.start(), m.end(), "" if _is_gap(m[0]) else fold(m[0])) for m in TOKEN.finditer(text)]


def _is_gap(found: str) -> bool:
    return found in GAPS or found.startswith("[")
