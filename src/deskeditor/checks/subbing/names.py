"""One name in two spellings: Jabhat and Jahbat, Magnitogorsk and Magnitigorsk, Gdańsk and Gdansk.

Where a script has capitals, a name is a word with one that does not begin a sentence. Two of them that are one letter
apart are one name when at least one is no ordinary word, unless each belongs to somebody else (Jon Hall, John Reed) or
is introduced by itself. In every script, names of two words and more that the story or the newsroom knows are looked
for with one of their words almost right; that is all that can be done without capitals, and in German, where every
noun has one, or in Polish, where names have many endings.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.quotes.vocabulary import vocabulary
from deskeditor.checks.subbing.known import (
    WORD,
    is_slip,
    language_of,
    listed,
    ordinary,
    reads_as_set,
    sentence_starts,
    slips_among,
)
from deskeditor.news.findings import Finding
from deskeditor.text.fold import fold

SHORTEST = 5
"""Letters of a name that is compared: of shorter ones, too many are one letter apart."""
_SHORTEST_BESIDE = 4
"""Letters, where the same first name stands before both."""
_TOLD_BY_CAPITALS = listed("en fr es it pt nl tr ku sv da nb no")
"""Languages in which a capital tells a name, and names have few endings."""
_POSSESSIVE = re.compile(r"['’](?:[sS]?|[a-zçğıöşü]{1,4})\Z")
"""Also the endings of Turkish names: Ankara’da."""
_ENDINGS = ("", "s", "n", "an", "e", "en", "i", "a", "y", "er")
"""By which one word is another form of it: Russia and Russian, Iraq and Iraqi, Berlin and Berliner."""
_INTRODUCED = re.compile(r",\s+(?:an?\s|the\s|\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Name:
    """A word with a capital. `before` and `after` are the names right before and behind it, folded, or empty."""

    start: int
    end: int
    text: str
    key: str
    before: str
    after: str
    begins: bool
    """Whether it begins a sentence, so that its capital says nothing."""
    introduced: bool
    """Whether an apposition says who it is: Dakota, a deer."""


@lru_cache(maxsize=REMEMBERED)
def _names(prose: Prose) -> tuple[_Name, ...]:
    """The words of a paragraph that may be names; none where capitals say nothing."""
    text = prose.text
    if _shouted(text) or not reads_as_set(prose):
        return ()
    starts = sentence_starts(text)
    words = [match.span() for match in WORD.finditer(text) if text[match.start()].isupper()]
    bare = [(start, start + len(_POSSESSIVE.sub("", text[start:end]))) for start, end in words]
    found = []
    for n, (start, end) in enumerate(bare):
        before = _touching(text, bare[n - 1], (start, end)) if n else ""
        after = _touching(text, (start, end), bare[n + 1], after=True) if n + 1 < len(bare) else ""
        shown = text[start:end]
        if not (len(shown) > 1 and shown.isupper()):
            if prose.tag_at(start) != prose.tag:
                continue
            introduced = bool(_INTRODUCED.match(text, end))
            found.append(_Name(start, end, shown, fold(shown), before, after, start in starts, introduced))
    return tuple(found)


def _touching(text: str, one: tuple[int, int], other: tuple[int, int], after: bool = False) -> str:
    """The neighbour of a name, folded, when only a space parts them."""
    if text[one[1] : other[0]] not in (" ", "\u00a0"):
        return ""
    start, end = other if after else one
    return fold(text[start:end])


def _shouted(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return sum(map(str.isupper, text)) * 3 > letters * 2


_Place = tuple[Passage, _Name]


def names(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy; the rules are `name.variant` and `name.accents`."""
    yield from _told_apart(copy, house)
    yield from _known_names(copy, house)


def _told_apart(copy: Copy, house: House) -> Iterator[Finding]:
    language = language_of(copy.tag)
    if language not in _TOLD_BY_CAPITALS:
        return
    alike = _alike(frozenset[str]().union(*_forms_in.numbered(copy)[1]))
    places = _places_of(alike.keys, copy)
    begins = {key for key, at in places.items() if all(name.begins for _, name in at)}
    for one, other in alike.pairs:
        if {one, other} <= begins or not _is_variant(one, other, places, language):
            continue
        if any(key in ordinary(language) and (key in begins or _is_common(key, copy)) for key in (one, other)):
            continue
        right, wrong = _right_first(one, other, places, copy, house)
        yield from _written(wrong, right, places)
    for key in sorted(alike.accented):
        yield from _accents(places[key])


@dataclass(frozen=True, slots=True)
class _Alike:
    """Of the names of a copy: the pairs one slip apart, and what is written with signs and without, all folded."""

    pairs: tuple[tuple[str, str], ...]
    accented: frozenset[str]

    @property
    def keys(self) -> frozenset[str]:
        return self.accented.union(*self.pairs)


@lru_cache(maxsize=REMEMBERED)
def _forms(prose: Prose) -> frozenset[str]:
    """The names of a paragraph as they are written, those that are long enough."""
    return frozenset(name.text for name in _names(prose) if len(name.key) >= _SHORTEST_BESIDE)


def _of_these(prose: Prose, keys: frozenset[str]) -> tuple[_Name, ...]:
    return tuple([name for name in _names(prose) if name.key in keys])


_names_in, _forms_in, _of_these_in = Gathered(_names), Gathered(_forms), Gathered(_of_these)


@lru_cache(maxsize=16)
def _alike(forms: frozenset[str]) -> _Alike:
    """A key changes the names of a copy seldom: then nothing is compared again."""
    written: dict[str, set[str]] = defaultdict(set)
    for form in forms:
        written[fold(form)].add(form.casefold())
    accented = frozenset(key for key, several in written.items() if len(several) > 1)
    return _Alike(slips_among(frozenset(written)), accented)


def _places_of(keys: frozenset[str], copy: Copy) -> dict[str, list[_Place]]:
    found: dict[str, list[_Place]] = defaultdict(list)
    for passage, here in _of_these_in(copy, keys) if keys else ():
        for name in here:
            found[name.key].append((passage, name))
    return found


def _is_variant(one: str, other: str, places: dict[str, list[_Place]], language: str) -> bool:
    """Whether two keys that are one slip apart are one name, as far as the copy tells."""
    known = ordinary(language)
    beside = _share_a_first_name(places[one], places[other], language)
    if (one in known and other in known and not beside) or _is_form(one, other):
        return False
    if min(len(one), len(other)) < SHORTEST and not beside:
        return False
    if {one.removesuffix("s"), other.removesuffix("s")} <= known and not beside:
        return False
    if _apart(places[one], places[other]):
        return False
    return not all(any(name.introduced for _, name in places[key]) for key in (one, other))


def _is_common(key: str, copy: Copy) -> bool:
    """Whether an ordinary word stands in the copy in small letters, too: Print is what one does."""
    return any(key in _small(passage.prose) for passage in copy.passages)


@lru_cache(maxsize=REMEMBERED)
def _small(prose: Prose) -> frozenset[str]:
    return frozenset(word for word in WORD.findall(prose.text) if word.islower())


def _is_form(one: str, other: str) -> bool:
    """Whether the longer is the shorter with an ending, or both are one word with different ones."""
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter):
        return longer[-1] in _ENDINGS and (longer[-1] != shorter[-1] or longer[-1] == "s")
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(shorter))
    return one[shared:] in _ENDINGS and other[shared:] in _ENDINGS


def _share_a_first_name(one: Sequence[_Place], other: Sequence[_Place], language: str) -> bool:
    """Lois Lane and Lois Lang; and, with the same surname behind, Katherine Reed and Catherine Reed."""
    if {name.after for _, name in one} & {name.after for _, name in other} - {""}:
        return True
    shared = {name.before for _, name in one} & {name.before for _, name in other}
    known = vocabulary(language).grammar
    return any(name in known.men or name in known.women or (name and name not in ordinary(language)) for name in shared)


def _apart(one: Sequence[_Place], other: Sequence[_Place]) -> bool:
    """Whether both stand beside other names, and never beside the same: Jon Hall and John Reed."""
    return any(_apart_on(side, one, other) for side in ("before", "after"))


def _apart_on(side: str, one: Sequence[_Place], other: Sequence[_Place]) -> bool:
    mine = {name for _, place in one if (name := getattr(place, side))}
    theirs = {name for _, place in other if (name := getattr(place, side))}
    if not mine or not theirs or mine & theirs:
        return False
    return not any(is_slip(a, b) for a in mine for b in theirs)


def _right_first(one: str, other: str, places: dict[str, list[_Place]], copy: Copy, house: House) -> tuple[str, str]:
    """Which is taken for the right one: that which is known, else that which comes oftener, else the first."""
    known = _keys_of(copy.names) | _keys_of(house.names)

    def weight(key: str) -> tuple[bool, int]:
        outside = sum(not passage.prose.is_said(name.start, name.end) for passage, name in places[key])
        return key in known, outside

    if weight(one) == weight(other):
        order = (name.key for _, here in _names_in(copy) for name in here)
        return (one, other) if next(key for key in order if key in (one, other)) == one else (other, one)
    return (one, other) if weight(one) > weight(other) else (other, one)


@lru_cache(maxsize=8)
def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for name in names for word in WORD.findall(name))


def _keys_of(names: Iterable[str]) -> frozenset[str]:
    return _keys(names if isinstance(names, frozenset) else tuple(names))


def _written(wrong: str, right: str, places: dict[str, list[_Place]]) -> Iterator[Finding]:
    passage, first = places[right][0]
    often = Counter(name.text for _, name in places[right]).most_common(1)[0][0]
    for there, name in places[wrong]:
        said = f"“{name.text}” is written “{often}” elsewhere in the copy; one of them is wrong."
        finding = there.prose.found("name", "warning", "name.variant", name.start, name.end, said, (often,))
        yield replace(there.placed(finding), elsewhere=(passage.elsewhere(first.start, first.end),))


def _accents(at: Sequence[_Place]) -> Iterator[Finding]:
    """Gdansk beside Gdańsk. The one with more signs is right: nobody types a sign that is not meant."""
    forms = Counter(name.text for _, name in at)
    if len({form.casefold() for form in forms}) < 2:
        return
    right = max(forms, key=lambda form: (sum(not letter.isascii() for letter in form), forms[form]))
    passage, first = next((passage, name) for passage, name in at if name.text == right)
    for there, name in at:
        if name.text.casefold() == right.casefold() or _only_marks(name.text, right):
            continue
        if not _apart([(there, name)], [place for place in at if place[1].text == right]):
            said = f"“{name.text}” is written “{right}” elsewhere in the copy."
            finding = there.prose.found("name", "warning", "name.accents", name.start, name.end, said, (right,))
            yield replace(there.placed(finding), elsewhere=(passage.elsewhere(first.start, first.end),))


def _only_marks(one: str, other: str) -> bool:
    """Whether only apostrophes and hyphens differ: O'Neill and O’Neill."""
    letters = [re.sub(r"\W", "", word).casefold() for word in (one, other)]
    return letters[0] == letters[1]


# -- names that are known --------------------------------------------------------------------------------------------


def _known_names(copy: Copy, house: House) -> Iterator[Finding]:
    """A known name of two words of which the copy has one right and the other almost."""
    wanted = _by_word(copy.names, house.names)
    if not wanted:
        return
    by_capitals = language_of(copy.tag) in _TOLD_BY_CAPITALS
    for passage, almost in _almost_in(copy, wanted):
        for start, end, name in almost:
            text = passage.prose.text[start:end]
            if by_capitals and text[:1].isupper() and _found_already(copy, text, name):
                continue
            said = f"“{text}” is written “{name}” elsewhere; one of them is wrong."
            yield passage.placed(passage.prose.found("name", "warning", "name.variant", start, end, said, (name,)))


def _found_already(copy: Copy, text: str, name: str) -> bool:
    """Whether the copy has the name as well, so that its two spellings were compared."""
    return any(name in passage.prose.text for passage in copy.passages)


@dataclass(frozen=True)
class _Wanted:
    """By each folded word of a name of two words and more, the names that have it, and where."""

    by_word: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    whole: frozenset[tuple[str, ...]]

    def __hash__(self) -> int:
        return hash(self.whole)

    def __bool__(self) -> bool:
        return bool(self.by_word)


@lru_cache(maxsize=4)
def _by_word(own: tuple[str, ...], known: frozenset[str]) -> _Wanted:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    whole = set()
    for name in sorted({*own, *known}):
        words = tuple(map(fold, WORD.findall(name)))
        if len(words) > 1:
            whole.add(words)
            for word in set(words):
                found[word].append((words, name))
    return _Wanted({word: tuple(at) for word, at in found.items()}, frozenset(whole))


@lru_cache(maxsize=REMEMBERED)
def _almost(prose: Prose, wanted: _Wanted) -> tuple[tuple[int, int, str], ...]:
    words = [(fold(match.group()), match.start(), match.end()) for match in WORD.finditer(prose.text)]
    found = []
    for n, (word, _, _) in enumerate(words):
        for parts, name in wanted.by_word.get(word, ()):
            first = n - parts.index(word)
            here = words[max(first, 0) : first + len(parts)]
            if first < 0 or len(here) < len(parts):
                continue
            theirs = tuple(one for one, _, _ in here)
            differing = [(a, b) for a, b in zip(theirs, parts, strict=True) if a != b]
            if len(differing) != 1 or theirs in wanted.whole or not _adjoin(prose.text, here):
                continue
            mine, right = differing[0]
            if len(right) >= SHORTEST and is_slip(mine, right) and not _is_form(mine, right):
                found.append((here[0][1], here[-1][2], name))
    return tuple(dict.fromkeys(found))


_almost_in = Gathered(_almost)


def _adjoin(text: str, words: Sequence[tuple[str, int, int]]) -> bool:
    return all(text[a[2] : b[1]].isspace() for a, b in pairwise(words))
