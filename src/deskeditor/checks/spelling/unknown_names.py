"""Names that nobody here knows: each is told at its first mention, and what surely are names together in one line.

Nobody can say of a name whether it is spelled right who does not know it. Of a word by itself, which may be a slip as
well, that is asked word by word. Where it is certain that it is a name, since it has several words, a title, an age, or
stands in a row of others, the desk is asked once to look at all of them.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from deskeditor.checks.prose import Passage, Prose
from deskeditor.checks.quotes.vocabulary import Vocabulary, vocabulary
from deskeditor.checks.spelling.readings import NAME_RULE, UnknownName
from deskeditor.checks.spelling.words import Word, words
from deskeditor.news.findings import Finding
from deskeditor.text.fold import fold

MOST_LISTED = 12
"""Names that the one finding has; more of them it counts."""
_PARTICLES = frozenset({"al", "el", "bin", "ibn", "ben", "van", "ter"})
"""Small words within a name: Saleh al-Awlaki."""
_BEFORE = re.compile(r"([^\W\d_]+)\.?,? \Z")
_AROUND = 40
"""Code points before a name in which a title stands."""
_AGED = re.compile(r",? (?:\(\d{1,3}\)|\d{1,3}(?=[,.;]))|, \d{1,3}(?=[,.;)]|\Z| —)")


def unknown_names(prose: Prose, unknown: Sequence[Word]) -> tuple[UnknownName, ...]:
    """Each name whole: of “Oleg Klimov” also the part that is known."""
    if not unknown:
        return ()
    every = words(prose)
    at = {word.start: n for n, word in enumerate(every)}
    asked = {word.start for word in unknown}
    known = vocabulary(prose.tag)
    found, done = [], -1
    for word in unknown:
        if word.start < done:
            continue
        first = last = at[word.start]
        while first and _goes_before(prose, every[first - 1], every[first], asked, known):
            first -= 1
        while step := _goes_on(prose, every[last : last + 3], known):
            last += step
        done = every[last].end
        parts = frozenset(one.text for one in every[first : last + 1] if one.start in asked)
        found.append(_named(prose, every[first : last + 1], parts, known, asked))
    return tuple(found)


def _goes_before(prose: Prose, one: Word, word: Word, asked: set[int], known: Vocabulary) -> bool:
    """Whether a word belongs to the name behind it. One that begins a sentence has its capital anyway."""
    if prose.text[one.end : word.start] not in (" ", "-") or word.first:
        return False
    if one.text.lower() in _PARTICLES:
        return True
    if not one.capital:
        return False
    if one.first and one.start not in asked:
        return _is_given(one.text, known)
    return fold(one.text) not in known.persons and fold(one.text) not in known.no_name


def _goes_on(prose: Prose, here: Sequence[Word], known: Vocabulary) -> int:
    """How many of the words behind the first of these belong to its name: none, the next, or a small word and it."""
    for word, one in pairwise(here):
        if one.first or prose.text[word.end : one.start] not in (" ", "-"):
            return 0
        if one.text.lower() not in _PARTICLES:
            return here.index(one) if one.capital and fold(one.text) not in known.persons else 0
    return 0


def is_given_name(text: str) -> bool:
    """Whether people are called so, by the names that are known of any language: Henrik, Anatoly."""
    return _is_given(text, vocabulary("en"))


def _is_given(text: str, known: Vocabulary) -> bool:
    """Whether it is a first name that is known, and no title."""
    folded = fold(text)
    return (folded in known.grammar.men or folded in known.grammar.women) and folded not in known.persons


def _named(
    prose: Prose, name: Sequence[Word], parts: frozenset[str], known: Vocabulary, asked: set[int]
) -> UnknownName:
    start, end = name[0].start, name[-1].end
    said = f"“{prose.text[start:end]}” is not known here: if it is a name, is it spelled right?"
    finding = prose.found("spelling", "suggestion", NAME_RULE, start, end, said)
    return UnknownName(finding, parts, _is_certain(prose, name, known, asked))


def _is_certain(prose: Prose, name: Sequence[Word], known: Vocabulary, asked: set[int]) -> bool:
    """Whether the copy says that it is a name: by several words, a title, an age, or others in a row with it."""
    if len(name) > 1 or is_listed(prose, name[0], asked) or _is_placed(prose, name):
        return True
    if before := _BEFORE.search(prose.text, max(name[0].start - _AROUND, 0), name[0].start):
        word = fold(before[1])
        if word in known.persons or word.endswith(known.role_endings or ("\0",)):
            return True
    return _AGED.match(prose.text, name[-1].end) is not None


def is_listed(prose: Prose, word: Word, unknown: Container[int]) -> bool:
    """Whether it stands in a row with others that nobody knows, as players do: Kübler, Ginter (46. Treu), Makengo.

    `unknown`: where those begin.
    """
    every = words(prose)
    at = next(n for n, one in enumerate(every) if one.start == word.start)
    near = every[max(at - 1, 0) : at] + every[at + 1 : at + 2]
    return any(one.start in unknown and one.capital and _in_a_row(prose, one, word) for one in near)


def _is_placed(prose: Prose, name: Sequence[Word]) -> bool:
    """Whether the name of where it is follows: Igoumenitsa, Greece."""
    behind = next((one for one in words(prose) if one.start >= name[-1].end), None)
    return behind is not None and behind.capital and prose.text[name[-1].end : behind.start] == ", "


def _in_a_row(prose: Prose, one: Word, other: Word) -> bool:
    first, second = sorted((one, other), key=lambda each: each.start)
    return _ROW.fullmatch(prose.text, first.end, second.start) is not None


_ROW = re.compile(r"(?: \d+\.?)?\)?(?:[,;]| [–—-]) | (?:and|und|et|ve) | \((?:\d+\.? )?")


def told(names: Iterable[tuple[Passage, UnknownName]]) -> Iterator[Finding]:
    """Of the copy in its order; places count in fields. Of a name that was told, no part is told again."""
    known: set[str] = set()
    certain: list[tuple[Passage, Finding]] = []
    for passage, name in names:
        if name.parts <= known:
            continue
        known |= name.parts
        if name.is_certain:
            certain.append((passage, name.finding))
        else:
            yield passage.placed(name.finding)
    if certain:
        passage, first = certain[0]
        yield passage.placed(replace(first, message=_together([one.text for _, one in certain])))


def _together(names: Sequence[str]) -> str:
    if len(names) == 1:
        return f"“{names[0]}” is not known here: is the name spelled right?"
    shown = ", ".join(names[1:MOST_LISTED])
    rest = f" and {len(names) - MOST_LISTED} more" if len(names) > MOST_LISTED else ""
    more = "one more name" if len(names) == 2 else f"{len(names) - 1} more names"
    return f"“{names[0]}” and {more} are not known here: are they spelled right? {shown}{rest}"
