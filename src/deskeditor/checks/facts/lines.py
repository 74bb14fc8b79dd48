"""The copy line by line, as a checker goes through it: each sentence, and what in it can be checked.

A paragraph is read by itself and remembered, so a story in which one paragraph changed costs that paragraph.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from deskeditor.checks.facts.dates import Dated, dates
from deskeditor.checks.facts.numbers import numbers
from deskeditor.checks.facts.words import fact_words
from deskeditor.checks.quotes.caseless import with_capitals
from deskeditor.checks.quotes.forgotten import Part
from deskeditor.checks.quotes.names import Mention, names
from deskeditor.checks.quotes.paragraphs import Paragraph, Place, paragraphs
from deskeditor.checks.quotes.spans import said_in
from deskeditor.checks.quotes.tokens import Token, sentences, tokens_of
from deskeditor.checks.quotes.vocabulary import Vocabulary, phrase_at, vocabulary
from deskeditor.news.gate import PLACEHOLDER
from deskeditor.news.records import ClaimKind
from deskeditor.text.fold import fold

FIELDS = ("headline", "headline_print", "headline_social", "dek", "body", "editors_note")
"""Those of a story that readers get, in the order in which they are checked; captions are `caption:<use id>`."""
REMEMBERED = 8192
"""Paragraphs whose lines are kept in memory."""
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Item:
    """Something in a line that can be checked by itself. Code points of the field."""

    kind: ClaimKind
    start: int
    end: int
    words: str
    name: str = ""
    """Of a name or title: the name without titles."""
    titles: str = ""
    """What stands before the name: `Mayor of London`."""
    doubtful: bool = False
    """Of a name of one word with which a sentence begins: the capital may be the sentence's."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a field (a headline, a cell of a table). Code points of the field."""

    field: str
    start: int
    end: int
    words: str
    """As readers see them, in one line."""
    items: tuple[Item, ...] = ()


def lines(
    text: str,
    field: str,
    tag: str,
    known: frozenset[str] = frozenset(),
    breathe: Callable[[], object] = lambda: None,
) -> list[Line]:
    """The lines of a field in order. `known`: names that the newsroom knows, folded; they need no capitals.

    `breathe` is called before each paragraph: it may wait while somebody types.

    Never raises; linear in the length of the text.
    """
    markdown = "caption" if field.startswith("caption:") else field
    found: list[Line] = []
    for paragraph in paragraphs(text, markdown):
        breathe()
        for line in _of_paragraph(paragraph.text, tag, paragraph.place, known):
            found.append(_placed(line, paragraph, field))
    return found


def all_lines(
    fields: Mapping[str, str],
    tag: str,
    known: frozenset[str] = frozenset(),
    breathe: Callable[[], object] = lambda: None,
) -> list[Line]:
    """The lines of these fields, in the order of `FIELDS`, then those of the captions."""
    ordered = [*(name for name in FIELDS if name in fields), *(name for name in fields if name not in FIELDS)]
    return sure([line for name in ordered for line in lines(fields[name], name, tag, known, breathe)])


def sure(found: Sequence[Line]) -> list[Line]:
    """The lines without names that may be none: a word with which a sentence begins, and that no other name has."""
    sayings = (item for line in found for item in line.items if item.kind == "name" and not item.doubtful)
    named = {part for item in sayings for part in item.name.split()}
    return [_without_doubtful(line, named) for line in found]


def _without_doubtful(line: Line, named: Container[str]) -> Line:
    if not any(item.doubtful and item.name not in named for item in line.items):
        return line
    return replace(line, items=tuple(item for item in line.items if not item.doubtful or item.name in named))


def shown(words: str) -> str:
    """Words as they are compared: what only parts lines, and how wide a gap is, makes no difference."""
    return " ".join(words.split())


def _placed(line: Line, paragraph: Paragraph, field: str) -> Line:
    return Line(
        field,
        paragraph.at(line.start),
        paragraph.after(line.end),
        line.words,
        tuple(replace(item, start=paragraph.at(item.start), end=paragraph.after(item.end)) for item in line.items),
    )


@lru_cache(maxsize=REMEMBERED)
def _of_paragraph(text: str, tag: str, place: Place, known: frozenset[str]) -> tuple[Line, ...]:
    """Of a paragraph as readers see it; places count in it."""
    words = vocabulary(tag)
    parts = [one.part for one in said_in(text, tag, place)]
    said = tuple((part.start, part.end) for part in parts)
    tokens = _tokens(text, said, words)
    days = dates(text, tag)
    items = sorted(_items(text, tag, tokens, parts, days, words, known), key=lambda item: (item.start, -item.end))
    found = []
    for start, end in _ranges(tokens, days, words):
        start += len(text[start:end]) - len(text[start:end].lstrip())
        if _LETTER.search(text, start, end):
            inside = tuple(item for item in items if start <= item.start < end)
            found.append(Line("", start, end, shown(text[start:end]), inside))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def sentence_ranges(text: str, tag: str, place: Place = "words") -> tuple[tuple[int, int], ...]:
    """Where the sentences of a paragraph stand in it; a quotation is never parted."""
    words = vocabulary(tag)
    said = tuple((one.part.start, one.part.end) for one in said_in(text, tag, place))
    found = _ranges(_tokens(text, said, words), dates(text, tag), words)
    trimmed = ((start + len(text[start:end]) - len(text[start:end].lstrip()), end) for start, end in found)
    return tuple((start, end) for start, end in trimmed if _LETTER.search(text, start, end))


def _tokens(text: str, said: Sequence[tuple[int, int]], words: Vocabulary) -> list[Token]:
    tokens = tokens_of(text, said, words)
    return tokens if words.grammar.has_capitals else with_capitals(tokens, words)


def _ranges(tokens: Sequence[Token], days: Sequence[Dated], words: Vocabulary) -> list[tuple[int, int]]:
    """Where each sentence begins and ends. A full stop within a number or a date ends none."""
    found: list[tuple[int, int]] = []
    for first, end in sentences(tokens, words):
        start, stop = tokens[first].start, tokens[end - 1].end
        if found and _goes_on(found[-1][1], start, tokens[first], days):
            found[-1] = found[-1][0], stop
        else:
            found.append((start, stop))
    return found


def _goes_on(stop: int, start: int, token: Token, days: Iterable[Dated]) -> bool:
    if start == stop and token.text[:1].isdigit():
        return True  # 2.3 million
    return any(day.start < stop and start < day.end for day in days)


def _items(
    text: str,
    tag: str,
    tokens: Sequence[Token],
    said: Sequence[Part],
    days: Sequence[Dated],
    words: Vocabulary,
    known: frozenset[str],
) -> Iterator[Item]:
    yield from (Item("quote", part.start, part.end, shown(text[part.start : part.end])) for part in said)
    yield from (Item("date", day.start, day.end, shown(text[day.start : day.end])) for day in days)
    taken = [(day.start, day.end) for day in days]
    counted = numbers(text, tag)
    for number in counted:
        if not _overlaps(taken, number.start, number.end):
            yield Item("number", number.start, number.end, shown(text[number.start : number.end]))
    parts = [(0, tokens), *((part.first, _tokens(text[part.first : part.last], (), words)) for part in said)]
    for offset, part in parts:
        for item in _named(part, words, known, text, offset):
            is_number = any(number.start <= item.start and item.end <= number.end for number in counted)
            if not is_number and not _overlaps(taken, item.start, item.end):
                yield item


def _overlaps(taken: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    return any(low < end and start < high for low, high in taken)


def _named(tokens: Sequence[Token], words: Vocabulary, known: frozenset[str], text: str, offset: int) -> Iterator[Item]:
    """Names, titles and places among these tokens, of which the first stands `offset` code points into the text."""
    places = list(_places(tokens, words))
    people = list(_known_names(tokens, known))
    taken = [*places, *people]
    for first, last in places:
        yield _item("place", tokens, first, last, text, offset)
    for first, last in people:
        yield _item("name", tokens, first, last, text, offset)
    for first, end in sentences(tokens, words):
        for mention in names(tokens, first, end, words, frozenset()):
            met = any(low <= mention.last and mention.first <= high for low, high in taken)
            if not met and _may_be_name(mention, tokens, words):
                begins = mention.first == first and mention.sort == "name" and len(mention.parts) == 1
                doubtful = begins and words.grammar.has_capitals and not mention.possessive
                yield from _mentioned(mention, text, offset, doubtful)


def _may_be_name(mention: Mention, tokens: Sequence[Token], words: Vocabulary) -> bool:
    """Without what has a capital for another reason: days and months, `I’m`, placeholders, nouns where all have one."""
    grammar, named = words.grammar, tokens[mention.first : mention.last + 1]
    if PLACEHOLDER.fullmatch(mention.name) or all(part in _days_and_months(grammar.tag) for part in mention.parts):
        return False
    if "'" in mention.parts[-1] and mention.parts[-1].split("'")[0] in grammar.first_persons:
        return False
    if not grammar.has_capitals:
        return True
    if not named[-1].text[:1].isupper() and not named[-1].text[:1].isdigit():
        return False  # a title in marks
    if grammar.nouns_have_capitals and mention.sort == "name":
        return len(mention.parts) > 1 and all(token.capital and token.word not in words.definite for token in named)
    return True


@lru_cache(maxsize=32)
def _days_and_months(tag: str) -> frozenset[str]:
    """Folded, in the plural, too: Mondays."""
    known = fact_words(tag)
    forms = [fold(form) for names in (*known.months, *known.weekdays) for form in names]
    return frozenset([*forms, *(f"{form}s" for form in forms)])


def _mentioned(mention: Mention, text: str, offset: int, doubtful: bool) -> Iterator[Item]:
    if mention.sort in ("pronoun", "common"):
        return
    start, end = mention.start + offset, mention.end + offset
    end -= len(text[start:end]) - len(text[start:end].rstrip("’'")) if mention.possessive else 0
    words = shown(text[start:end])
    if mention.possessive and words.endswith(("’s", "'s")):
        words, end = words[:-2], end - 2
    if mention.sort == "place":
        yield Item("place", start, end, words)
        return
    whole = mention.name[:-2] if mention.possessive and mention.name.endswith(("’s", "'s")) else mention.name
    titles = words[: -len(whole)].strip() if words.endswith(whole) else ""
    if titles:
        yield Item("title", start, start + len(titles), titles, whole, titles)
        start = end - len(whole)
    yield Item("name", start, end, shown(text[start:end]), whole, titles, doubtful)


def _item(kind: ClaimKind, tokens: Sequence[Token], first: int, last: int, text: str, offset: int) -> Item:
    start, end = tokens[first].start + offset, tokens[last].end + offset
    if tokens[last].possessive and text[start:end].endswith(("’s", "'s")):
        end -= 2
    words = shown(text[start:end])
    return Item(kind, start, end, words, words if kind == "name" else "")


def _places(tokens: Sequence[Token], words: Vocabulary) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(tokens):
        token = tokens[at]
        fits = bool(token.word) and (token.capital or not words.grammar.has_capitals)
        long = phrase_at(words.places, tokens, at, len(tokens)) if fits else 0
        behind = tokens[at + long] if 0 < at + long < len(tokens) else None
        if long and not (behind is not None and behind.capital and words.grammar.has_capitals and behind.word):
            yield at, at + long - 1
        at += max(long, 1)


def _known_names(tokens: Sequence[Token], known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The people of the newsroom's records, where their names stand in full."""
    if not known:
        return
    longest = max(name.count(" ") for name in known) + 1
    folded = [fold(token.text) if token.word else "" for token in tokens]
    at = 0
    while at < len(tokens):
        long = next((n for n in range(longest, 1, -1) if " ".join(folded[at : at + n]) in known), 0)
        if long and at + long <= len(tokens):
            yield at, at + long - 1
        at += max(long, 1)
