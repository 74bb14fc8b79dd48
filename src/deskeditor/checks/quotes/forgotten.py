"""What stands between two quotation marks, and how far it goes when one of them was forgotten.

Positions are those of the paragraph's text (`paragraphs.Paragraph`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.quotes.grammar import Grammar
from deskeditor.text.fold import fold

ENDS = ".!?…。！？؟۔"
TOKEN = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
_ENDED = re.compile(rf"[{ENDS}][)\]”’\"'»]*\s")
_BEFORE_TAG = re.compile(r"[,!?،؟]\s")
_CLAUSE_END = re.compile(r"[,;:.!?،؛؟](?=\s|$)")
_LEAD_IN = re.compile(r"([^\W_]+)(?:,|:)?\s+(?=[^\W_])")
LONGEST_TAG = 120
"""Code points of `, said the head of the council, Ann Lee` up to its first mark."""
FARTHEST = 2000
"""Code points that one goes back for the words that lead to a quotation."""


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two marks: from `start` to `end` with them, the words from `first` to `last`.

    `mark` is the opening mark, empty when it was forgotten; `closed` says whether the closing one is there. A part that
    is not closed goes to the end of the paragraph, or to where the words of somebody else begin (`cut`).
    """

    start: int
    end: int
    first: int
    last: int
    mark: str
    closed: bool = True
    cut: bool = False


@lru_cache(maxsize=2048)
def folded_words(text: str, known: Grammar) -> tuple[str, ...]:
    """The words, folded; a pronoun that hangs on its verb (`dit-elle`) is a word of its own."""
    words = [fold(word) for word in TOKEN.findall(text)]
    if not known.inverted:
        return tuple(words)
    apart: list[str] = []
    for word in words:
        hanging = max((ending for ending in known.inverted if word.endswith(ending)), key=len, default="")
        apart.extend([word.removesuffix(hanging), hanging.rpartition("-")[2]] if hanging else [word])
    return tuple(apart)


def paired(text: str, opening: int, closing: int, sign: str) -> Part:
    """The part between these two marks."""
    first, last = _trimmed(text, opening + 1, closing)
    return Part(opening, closing + 1, first, last, sign)


def _trimmed(text: str, first: int, last: int) -> tuple[int, int]:
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    return first, last


def unclosed(text: str, opening: int, sign: str, limit: int, known: Grammar) -> Part:
    """From a mark that is never closed to where who speaks is named, or to the end of a sentence before `limit`, where
    the next mark of its kind opens, or to the end of the paragraph."""
    end = limit
    if limit < len(text):
        sentences = [match.end() - 1 for match in _ENDED.finditer(text, opening + 1, limit)]
        end = sentences[-1] if sentences else limit
    tag = tag_within(text, opening + 1, end, known)
    first, last = _trimmed(text, opening + 1, tag if tag >= 0 else end)
    return Part(opening, max(last, opening + 1), first, last, sign, closed=False, cut=tag >= 0 or limit < len(text))


def tag_within(text: str, start: int, end: int, known: Grammar) -> int:
    """Where a closing mark was forgotten before `, said Lee` or `, the mayor told reporters`: behind its comma. -1
    without one."""
    if not known.saying:
        return -1
    for comma in _BEFORE_TAG.finditer(text, start, end):
        at = comma.start() + 1
        clause = text[at : min(at + LONGEST_TAG, end)].strip()
        if closing := _CLAUSE_END.search(clause):
            clause = clause[: closing.start()]
        if _is_tag(clause, known):
            return at
    return -1


def _is_tag(clause: str, known: Grammar) -> bool:
    """Whether this says who speaks: a verb and a name, or a name and a verb that nothing is made to depend on."""
    words, folded = TOKEN.findall(clause), list(folded_words(clause, known))
    if len(folded) < 2:
        return False
    others = dict(known.pronouns)
    first = int(folded[0] in known.auxiliaries)
    if folded[first] in known.saying or (first and folded[1] in others and folded[-1] in known.saying):
        after = folded[first + 1] if first + 1 < len(folded) else ""
        named = any(word[:1].isupper() for word in words[first + 1 : first + 2])
        return bool(first and folded[1] in others) or after in others or named or after in known.articles
    if known.tags_inside:
        return False
    verb = next((n for n in range(1, min(9, len(words))) if folded[n] in known.saying), 0)
    if not verb or not _is_subject(words[:verb], folded[:verb], known):
        return False
    follows = folded[verb + 1] if verb + 1 < len(words) else ""
    return follows not in others and follows not in known.links and follows not in known.first_persons


def _is_subject(words: list[str], folded: list[str], known: Grammar) -> bool:
    if len(words) == 1:
        return folded[0] in dict(known.pronouns) or words[0][:1].isupper()
    if folded[0] in known.articles:
        return words[-1][:1].isupper() or folded[-1] in known.roles | known.bodies
    if len(words) > 2 and words[-1][:1].isupper() and words[-2][:1].isupper() and words[0][:1].isupper():
        return True  # Lakeside University law professor Ann Lee
    small = known.particles | known.prepositions | known.articles
    return all(word[:1].isupper() or word_folded in small for word, word_folded in zip(words, folded, strict=True))


def split(text: str, part: Part, known: Grammar) -> list[Part]:
    """The part without who speaks, where the language names them inside the marks: what stands before and behind."""
    tag = tag_within(text, part.first, part.last, known) if known.tags_inside and part.mark else -1
    if tag < 0:
        return [part]
    first, last = _trimmed(text, part.first, tag)
    made = [Part(part.start, last, first, last, part.mark)]
    ending = _CLAUSE_END.search(text, tag, part.last)
    if ending:
        begin, last = _trimmed(text, ending.end(), part.last)
        if begin < last:
            made.append(Part(begin, part.end, begin, last, part.mark, part.closed, part.cut))
    return made


def headless(text: str, closing: int, floor: int, known: Grammar) -> Part:
    """Of words whose opening mark was forgotten, not before `floor`: what a verb of saying leads to, or their sentence
    and those before it in which somebody says I or we."""
    floor = max(floor, closing - FARTHEST)
    begin = _led(text, floor, closing, known)
    if begin < 0:
        begin = _own_sentences(text, floor, closing, known)
    colon = text.rfind(": ", begin, closing)
    first, last = _trimmed(text, colon + 1 if colon >= 0 else begin, closing)
    return Part(first, closing + 1, first, last, "")


def _led(text: str, floor: int, closing: int, known: Grammar) -> int:
    """Where the words begin that a verb of saying leads to, the last such place; -1 without one: `Lee said We go”`,
    `Lee said, we go”`."""
    found = -1
    for lead in _LEAD_IN.finditer(text, floor, closing):
        if fold(lead[1]) in known.saying and (text[lead.end()].isupper() or lead[0].rstrip()[-1:] in (",", ":")):
            found = lead.end()
    return found


def _own_sentences(text: str, floor: int, closing: int, known: Grammar) -> int:
    starts = [floor, *(match.end() for match in _ENDED.finditer(text, floor, closing))]
    begin = floor
    for n in range(len(starts) - 1, -1, -1):
        begin = starts[n]
        if n == 0 or not _says_i(text[starts[n - 1] : begin], known):
            break
    return begin


def _says_i(sentence: str, known: Grammar) -> bool:
    return any(fold(word).split("'")[0] in known.first_persons for word in TOKEN.findall(sentence))
