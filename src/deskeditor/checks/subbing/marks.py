"""Marks that do not match: brackets and quotation marks that stay open, straight ones among curly ones, a paragraph
that ends on a comma.

A bracket and a quotation may run over several paragraphs, so these are read one after the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.subbing.known import language_of, listed
from deskeditor.news.findings import Finding

_OPENING = {"(": ")", "[": "]", "{": "}"}
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_BRACKET = re.compile(r"[()\[\]{}]")
_FACE = re.compile(r"(?:[:;=8xX]['’]?-?|\s)\Z")
_ITEM = re.compile(r"(?:\A|[\s(])(?:[A-Za-z]|[ivxIVX]{1,4}|\d{1,3})\.?\Z")
_INTERVAL = re.compile(r"[(\[]\s*[-+]?[\d.,∞]+\s*[,;]\s*[-+]?[\d.,∞]+\s*[)\]]")
_GUILLEMETS = listed("fr es it pt ar ckb fa ru uk nb ur")
_CURLY = listed("en tr nl da ku")
_SWISS = listed("de-ch de-li")
_STRAIGHT = re.compile(r'(?<!\w)"|"(?!\w)')
"""Not between two letters: so Hebrew writes abbreviations."""
_INCHES = re.compile(r'\d"')
_STRAIGHT_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_CURLY_APOSTROPHE = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_CURLY_DOUBLE = re.compile("[“”„]")
_OPENERS = "\"“„«»‚‘'"
_COMMAS = (",", "،", "、")
_LONGEST_GREETING = 6
"""Words: Dear Ms Lane,"""
_FARTHEST = 8
"""Paragraphs over which a quotation or a bracket may stay open."""


def marks(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy; the rules are `bracket.open`, `quotation.open`, `marks.mixed`, `apostrophes.mixed` and
    `comma.end`."""
    yield from _brackets(copy)
    yield from _quotations(copy)
    yield from _commas(copy)
    yield from _mixed(copy, "marks.mixed", _straight_marks, _curly_marks, "quotation marks")
    yield from _mixed(copy, "apostrophes.mixed", _straight_apostrophes, _curly_apostrophes, "apostrophes")


# -- brackets --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=REMEMBERED)
def _unmatched(prose: Prose) -> tuple[tuple[str, int], ...]:
    """The brackets of a paragraph that have no other one in it."""
    text = prose.text
    spans = [match.span() for match in _INTERVAL.finditer(text)]
    open_: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text):
        mark, at = match.group(), match.start()
        if any(start <= at < end for start, end in spans):
            continue
        if mark in _OPENING:
            if not (_FACE.search(text[max(at - 3, 0) : at]) and _is_mouth(text, at)):
                open_.append((mark, at))
        elif open_ and open_[-1][0] == _CLOSING[mark]:
            open_.pop()
        elif not (_ITEM.search(text[:at]) or _is_face(text, at)):
            open_.append((mark, at))
    return tuple(open_)


def _is_face(text: str, at: int) -> bool:
    return bool(re.search(r"[:;=8]['’]?-?\Z", text[:at]))


def _is_mouth(text: str, at: int) -> bool:
    return _is_face(text, at) and not text[at + 1 : at + 2].isalnum()


_unmatched_in = Gathered(_unmatched)


def _brackets(copy: Copy) -> Iterator[Finding]:
    waiting: list[tuple[int, Passage, str, int]] = []
    left: list[tuple[Passage, str, int]] = []
    for n, unmatched in zip(*_unmatched_in.numbered(copy), strict=True):
        passage = copy.passages[n]
        if waiting and waiting[-1][1].field != passage.field:
            left += [(there, mark, at) for _, there, mark, at in waiting]
            waiting = []
        for mark, at in unmatched:
            if mark in _OPENING:
                waiting.append((n, passage, mark, at))
            elif waiting and waiting[-1][2] == _CLOSING[mark] and n - waiting[-1][0] <= _FARTHEST:
                waiting.pop()
            elif waiting and waiting[-1][0] == n:
                _, _, opening, first = waiting.pop()
                said = f"“{opening}” is closed by “{mark}”."
                yield passage.placed(passage.prose.found("punctuation", "error", "bracket.open", first, at + 1, said))
            else:
                left.append((passage, mark, at))
    left += [(passage, mark, at) for _, passage, mark, at in waiting]
    for passage, mark, at in left:
        said = f"This “{mark}” is never closed." if mark in _OPENING else f"This “{mark}” was never opened."
        yield passage.placed(passage.prose.found("punctuation", "error", "bracket.open", at, at + 1, said))


# -- quotation marks -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Marks:
    """The first mark of a paragraph that has no other; -1 for none. `closes`: it closes what is not open there."""

    at: int = -1
    closes: bool = False
    begins: bool = False
    """Whether the paragraph begins with a mark: it may go on with the quotation of the one before."""


@lru_cache(maxsize=REMEMBERED)
def _lonely(prose: Prose) -> _Marks:
    text = prose.text
    begins = text.lstrip(" [(")[:1] in tuple(_OPENERS)
    straight = [match.start() for match in _STRAIGHT.finditer(text)]
    if len(straight) % 2 and _INCHES.search(text):
        straight = []
    curly = _lonely_pair(text, prose.tag)
    if len(straight) % 2 and curly:
        return _Marks(min(curly[0][0], straight[-1]), False, begins)
    if len(straight) % 2:
        return _Marks(straight[-1], _looks_closing(text, straight[-1]) and not begins, begins)
    return _Marks(*curly[0], begins) if curly else _Marks(begins=begins)


def _lonely_pair(text: str, tag: str) -> list[tuple[int, bool]]:
    """Places of the marks that have no other, and whether they close.

    „Marks“ of German and Polish are read in every language; what mixes three sorts is not judged.
    """
    language = language_of(tag)
    if "„" in text:
        return [] if "“" in text and "”" in text else _stack(text, "„", "“”")
    if language in _CURLY:
        return _stack(text, "“", "”")
    inwards = 0 <= text.find("»") < text.find("«")
    if language == "de":  # »so« in most places, «so» in Switzerland
        outwards = tag.lower() in _SWISS or (not inwards and "»" in text and "«" in text)
        return _stack(text, "«", "»") if outwards else _stack(text, "»", "«")
    return _stack(text, "«", "»") if language in _GUILLEMETS and not inwards else []


def _stack(text: str, opening: str, closing: str) -> list[tuple[int, bool]]:
    open_: list[int] = []
    lonely: list[tuple[int, bool]] = []
    for match in re.finditer(f"[{opening}{closing}]", text):
        if match.group() == opening:
            open_.append(match.start())
        elif open_:
            open_.pop()
        else:
            lonely.append((match.start(), True))
    return sorted(lonely + [(at, False) for at in open_])


def _looks_closing(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum()


def _telling_marks(prose: Prose) -> _Marks | None:
    lonely = _lonely(prose)
    return lonely if lonely.at >= 0 or lonely.begins else None


_lonely_in = Gathered(_telling_marks)


def _quotations(copy: Copy) -> Iterator[Finding]:
    """A quotation over several paragraphs has a mark before each, or is closed some paragraphs later."""
    found = dict(zip(*_lonely_in.numbered(copy), strict=True))
    taken: set[int] = set()
    for n, lonely in found.items():
        passage = copy.passages[n]
        if lonely is None or lonely.at < 0 or n in taken or passage.prose.place == "cell":
            continue
        if not lonely.closes:
            near = [k for k in range(n + 1, n + _FARTHEST) if k in found and copy.passages[k].field == passage.field]
            if near[:1] == [n + 1] and (after := found[n + 1]) and after.begins:
                continue
            closing = next((k for k in near if (there := found[k]) and there.closes), None)
            if closing is not None:
                taken.add(closing)
                continue
        mark = passage.prose.text[lonely.at]
        said = "This quotation mark closes nothing." if lonely.closes else "This quotation mark has no other one."
        finding = passage.prose.found(
            "punctuation", "warning", "quotation.open", lonely.at, lonely.at + len(mark), said
        )
        yield passage.placed(finding)


# -- straight and curly ----------------------------------------------------------------------------------------------


_Places = Gathered[tuple[int, ...]]


def _places_of(pattern: re.Pattern[str]) -> _Places:
    """Where these stand in each paragraph."""
    return Gathered(lambda prose: tuple([match.start() for match in pattern.finditer(prose.text)]))


_straight_marks, _curly_marks = _places_of(_STRAIGHT), _places_of(_CURLY_DOUBLE)
_straight_apostrophes, _curly_apostrophes = _places_of(_STRAIGHT_APOSTROPHE), _places_of(_CURLY_APOSTROPHE)


def _mixed(copy: Copy, rule: str, straight: _Places, curly: _Places, name: str) -> Iterator[Finding]:
    """One finding for the copy, at the first of those that are fewer: outside of quotations, if one is."""
    many = [sum(map(len, sort.numbered(copy)[1])) for sort in (straight, curly)]
    if not all(many):
        return
    fewer = curly if many[1] <= many[0] else straight
    at = [(passage, place) for passage, places in fewer(copy) for place in places]
    passage, place = next(((one, n) for one, n in at if not one.prose.is_said(n, n + 1)), at[0])
    counts = f"{many[0]} straight and {many[1]} curly"
    said = f"The copy has {counts} {name}; take one sort."
    yield passage.placed(passage.prose.found("punctuation", "suggestion", rule, place, place + 1, said))


# -- commas ----------------------------------------------------------------------------------------------------------


def _ends_on_comma(prose: Prose) -> bool:
    text = prose.text.rstrip()
    if not text.endswith(_COMMAS) or prose.place not in ("words", "heading"):
        return False
    return len(text.split()) > _LONGEST_GREETING or prose.role != "body"


_commas_in = Gathered(_ends_on_comma)


def _commas(copy: Copy) -> Iterator[Finding]:
    """A paragraph that ends on a comma: an item of a list may, a greeting, and what leads to a quotation."""
    for n in _commas_in.numbered(copy)[0]:
        passage = copy.passages[n]
        text = passage.prose.text.rstrip()
        neighbours = (*copy.passages[max(n - 1, 0) : n], *copy.passages[n + 1 : n + 2])
        same_field = [other for other in neighbours if other.field == passage.field]
        if any(other.start == passage.start for other in same_field):
            continue
        after = next((other.prose for other in copy.passages[n + 1 : n + 2] if other.field == passage.field), None)
        if after and (after.place == "block" or after.text.lstrip()[:1] in tuple(_OPENERS)):
            continue
        said = "This paragraph ends on a comma: is something missing?"
        finding = passage.prose.found("punctuation", "error", "comma.end", len(text) - 1, len(text), said, (".",))
        yield passage.placed(finding)
