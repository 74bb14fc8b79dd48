"""Finds every quotation of a field: what is said, in whichever marks, over however many paragraphs.

A paragraph is read by itself and remembered, so a story in which one paragraph changed costs that paragraph; what runs
over several (each begins with a mark, and only the last is closed) is put together afterwards.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.quotes.forgotten import Part, folded_words
from deskeditor.checks.quotes.grammar import Grammar, grammar
from deskeditor.checks.quotes.pairing import parts
from deskeditor.checks.quotes.paragraphs import Paragraph, Place, paragraphs
from deskeditor.checks.quotes.speech import COMMAS, is_said, is_sentence
from deskeditor.news.quotations import Kind, Quotation

REMEMBERED = 4096
"""Paragraphs whose quotations are kept in memory."""
SPACES = " \t\u00a0\u202f"
CREDIT = "—–―-"
"""Dashes with which the line begins that names the speaker of a block quotation."""
LONGEST_CREDIT = 200


@dataclass(frozen=True, slots=True)
class Said:
    """A part of a paragraph that somebody says. `runs`: it may go on in the next paragraph, if that begins with a
    mark; `headless`: its opening mark is missing, so it may have begun in the paragraph before."""

    part: Part
    kind: Kind
    continues: bool = False
    runs: bool = False
    headless: bool = False


def spans(text: str, tag: str, field: str = "body") -> list[Quotation]:
    """The quotations of this field in order, without speakers. Never raises; linear in the length of the text."""
    known = grammar(tag)
    found: list[Quotation] = []
    running: list[_Piece] = []
    block: list[Paragraph] = []
    for paragraph in paragraphs(text, field):
        if block and paragraph.group != block[0].group:
            found.extend(_block(block, field, known))
            block = []
        if paragraph.place == "block":
            found.extend(_finished(running, field))
            running = []
            block.append(paragraph)
            continue
        running = _read(paragraph, running, found, field, known)
    found.extend(_finished(running, field))
    found.extend(_block(block, field, known))
    return found


@lru_cache(maxsize=REMEMBERED)
def said_in(text: str, tag: str, place: Place = "words") -> tuple[Said, ...]:
    """What is said in one paragraph, given as readers see it; a function of nothing else."""
    known = grammar(tag)
    found: list[Said] = []
    every = parts(text, known)
    before: Part | None = None
    for n, part in enumerate(every):
        runs = not part.closed and not part.cut
        if not is_said(text, part, known, place):
            continue
        interrupted = before is not None and every[n - 1] is before and _interrupted(text, before, part, known)
        whole = found[-1].kind == "full" if interrupted else is_sentence(text, part, known)
        kind: Kind = "full" if whole else "fragment"
        found.append(Said(part, kind, interrupted, runs, not part.mark))
        before = part
    return tuple(found)


def _interrupted(text: str, before: Part, part: Part, known: Grammar) -> bool:
    """Whether only the speaker's tag stands between the two, in the middle of their sentence: `,” she said, “`."""
    between = text[before.end : part.start]
    comma_before = text[before.last - 1] in COMMAS + "—–" or between.lstrip()[:1] in tuple(COMMAS + "—–-")
    words = folded_words(between, known)
    if not comma_before or not 1 < len(words) <= 12 or between.rstrip()[-1:] not in tuple(COMMAS + "—–-"):
        return False
    return not known.saying.isdisjoint(words) or any(" ".join(pair) in known.saying for pair in pairwise(words))


@dataclass(frozen=True, slots=True)
class _Piece:
    paragraph: Paragraph
    said: Said

    @property
    def range(self) -> tuple[int, int]:
        part = self.said.part
        return self.paragraph.at(part.first), self.paragraph.after(part.last)

    @property
    def words(self) -> str:
        return self.paragraph.text[self.said.part.first : self.said.part.last]


def _read(
    paragraph: Paragraph, running: list[_Piece], found: list[Quotation], field: str, known: Grammar
) -> list[_Piece]:
    """Adds what ends in this paragraph to `found`; gives back what may run on into the next one."""
    saying = said_in(paragraph.text, known.tag, paragraph.place)
    if running:
        first = _continuation(paragraph, running, known)
        if first is None:
            found.extend(_finished(running, field))
            running = []
        else:
            running.append(_Piece(paragraph, first))
            saying = tuple(said for said in saying if said.part.start >= first.part.end)
            if first.runs:
                return running
            found.extend(_finished(running, field))
            running = []
    for said in saying:
        if said.runs and paragraph.place != "heading":
            running = [_Piece(paragraph, said)]
        else:
            found.append(_quotation([_Piece(paragraph, said)], field))
    return running


def _continuation(paragraph: Paragraph, running: list[_Piece], known: Grammar) -> Said | None:
    """The words with which this paragraph goes on with what the one before left open."""
    if paragraph.place != "words":
        return None
    every = _parts(paragraph.text, known.tag)
    if not every:
        return None
    part, mark = every[0], running[0].said.part.mark
    if part.mark and part.mark == mark and part.first < part.last and not paragraph.text[: part.start].strip():
        return Said(part, "full", runs=not part.closed and not part.cut)
    if not part.mark and paragraph.text[part.end - 1] in dict(known.pairs)[mark]:
        begin = len(paragraph.text) - len(paragraph.text.lstrip(SPACES + dict(known.pairs)[mark]))
        if begin < part.last:
            return Said(replace(part, start=0, first=begin), "full")
    return None


@lru_cache(maxsize=REMEMBERED)
def _parts(text: str, tag: str) -> tuple[Part, ...]:
    return tuple(parts(text, grammar(tag)))


def _finished(running: list[_Piece], field: str) -> Iterable[Quotation]:
    return [_quotation(running, field)] if running else []


def _quotation(pieces: Sequence[_Piece], field: str) -> Quotation:
    first, last = pieces[0], pieces[-1]
    return Quotation(
        field,
        first.paragraph.at(first.said.part.start),
        last.paragraph.after(last.said.part.end),
        "\n\n".join(piece.words for piece in pieces),
        tuple(piece.range for piece in pieces),
        "full" if len(pieces) > 1 else first.said.kind,
        continues=first.said.continues,
        open=not last.said.part.closed,
    )


# Block quotations ---------------------------------------------------------------------------------------------------


def _block(block: Sequence[Paragraph], field: str, known: Grammar) -> Iterable[Quotation]:
    """The block quotation of these paragraphs, without a last line that begins with a dash and names the speaker."""
    texts = list(block)
    if texts and _is_credit(texts[-1].text):
        texts.pop()
    pieces = [(paragraph, *_bare(paragraph.text, known)) for paragraph in texts]
    pieces = [(paragraph, first, last) for paragraph, first, last in pieces if first < last]
    if not pieces:
        return []
    begun, ended = pieces[0][0], pieces[-1][0]
    return [
        Quotation(
            field,
            begun.at(0),
            ended.after(len(ended.text.rstrip())),
            "\n\n".join(paragraph.text[first:last] for paragraph, first, last in pieces),
            tuple((paragraph.at(first), paragraph.after(last)) for paragraph, first, last in pieces),
            "block",
        )
    ]


def _is_credit(text: str) -> bool:
    return text[:1] in tuple(CREDIT) and 1 < len(text) < LONGEST_CREDIT and text[1:2] != text[:1]


def _bare(text: str, known: Grammar) -> tuple[int, int]:
    """The words of a quoted paragraph, without marks that stand around all of it."""
    every = _parts(text, known.tag)
    if len(every) == 1 and every[0].mark and not (text[: every[0].start] + text[every[0].end :]).strip(" \t.,"):
        return every[0].first, every[0].last
    stripped = text.strip()
    first = text.find(stripped)
    return first, first + len(stripped)
