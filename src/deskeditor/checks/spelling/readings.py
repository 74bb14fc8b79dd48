"""What the dictionaries say of one paragraph, before the whole copy is looked at."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from deskeditor.checks.prose import Prose
from deskeditor.checks.spelling.fingers import likely_slip
from deskeditor.checks.spelling.words import Word, words
from deskeditor.checks.subbing.known import listed
from deskeditor.news.findings import Finding, Level
from deskeditor.news.languages import language

RULE = "spelling"
NAME_RULE = "spelling.name"
CERTAIN = frozenset({"en", "de", "fr"})
"""Languages whose dictionaries have so many words that one that is near to a word of theirs is a slip."""
SPARSE = frozenset({"ku", "ckb"})
"""Languages whose dictionaries know two words of three: only what may be a slip of one that they know is shown, and
quietly."""
PARTICLE = 3
"""Letters of a small word within a name that is written with hyphens, at most."""
SHORT = 4
"""Letters."""
CLOSE = 6
"""Letters of a name from which a slip of one letter is told: shorter ones are near to too many words."""
DIALECT = 8
"""Of so many words of a quotation one that nobody knows makes it dialect, when there are two at least."""
LONG_NAME = 8
"""Letters of a name that may be a slip of a common word."""
FEWEST = 6
"""Words of a paragraph that say something about its language."""
STRANGE = 0.5
"""Share of known words under which a paragraph is in another language: of news in English, German or French at least
0.9 are known, of another of these languages at most 0.4."""
LIKELY = 0.55
"""Share of known words from which another language is taken for that of a passage: those of Kurdish know fewest,
two of three."""
SHORTEST_STEM = 5
"""Letters of a word that another is made of by an ending."""
_VERBAL = ("ed", "ing")
"""Endings that go with a shorter word as well: helmed."""
_ENDINGS = (*_VERBAL, "s", "es", "er", "ers", "y", "ery", "ness", "less", "like", "ish", "ly", "able")
_SMALL: Mapping[str, frozenset[str]] = {
    "en": listed(
        "the and for was his who had but not are you all can her has one our out day how its may new now old see two "
        "way did man him she any"
    ),
    "de": listed("und die der das den dem des ein ist hat war vor mit von bei aus auf für man nur wie was"),
    "fr": listed("les des une par sur est pas qui que ont son ses aux"),
}
"""Words of three letters of which one that is nearly so is surely a slip: das and dpa are other words, teh is none."""
RUN = 3
"""Words in a row that make a passage of another language."""


class Knower(Protocol):
    """Who is asked (`speller.Dictionaries`)."""

    @property
    def edition(self) -> int: ...

    def look_again(self) -> None: ...

    def wrong(self, words: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]: ...

    def near(self, tag: str, words: Iterable[str]) -> Mapping[str, tuple[str, ...]]: ...

    def suggest(self, word: str, tag: str) -> tuple[str, ...]: ...

    def languages(self) -> tuple[str, ...]: ...

    def knows(self, tag: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class UnknownName:
    """Of a paragraph. `finding` counts in it; `parts` are the words of the name that nobody knows.

    `is_certain`: it can be nothing but a name.
    """

    finding: Finding
    parts: frozenset[str]
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """Of a paragraph. `findings` count in it; those of `once` are about words that may well be right, and are shown at
    the first mention."""

    findings: tuple[Finding, ...] = ()
    once: tuple[Finding, ...] = ()
    counted: int = 0
    """Words of the paragraph's own language that have no capital."""
    known: int = 0
    other: str = ""
    """Tag of the language that it is in instead; `und` when nobody knows which."""
    names: tuple[UnknownName, ...] = ()

    @property
    def tells(self) -> bool:
        """Whether there is anything to be said of the paragraph."""
        return bool(self.other or self.findings or self.once or self.names)


Accepts = Callable[[Word], bool]
"""Whether the house, or somebody's name, makes a word right."""


def unknown(prose: Prose, wrong: Mapping[str, frozenset[str]], accepts: Accepts) -> list[Word]:
    """The words of a paragraph that nobody knows."""
    found = []
    for word in words(prose):
        bad = wrong.get(word.tag, frozenset())
        if word.text in bad and not (word.whole and word.whole not in bad) and not word.strange and not accepts(word):
            found.append(word)
    return found


def counted(prose: Prose, missed: Sequence[Word]) -> tuple[int, int]:
    """How many words tell the language of a paragraph, and how many of these are known in it."""
    own = [word for word in words(prose) if word.tag == prose.tag and (word.strange or not word.capital)]
    bad = {word.start for word in missed}
    return len(own), sum(not word.strange and word.start not in bad for word in own)


def is_strange(total: int, known: int) -> bool:
    """Whether a paragraph with so many known words is in another language."""
    return total >= FEWEST and known / total < STRANGE


def runs(prose: Prose, missed: Sequence[Word], wrong_there: Mapping[str, frozenset[str]]) -> frozenset[int]:
    """Where the unknown words begin that belong to a few words of another language.

    `wrong_there`: by another language, those words of the paragraph that it does not know.
    """
    all_words = words(prose)
    bad = {word.start for word in missed}
    found: set[int] = set()
    for unknown_there in wrong_there.values():
        run: list[Word] = []
        for word in (*all_words, None):
            if word is not None and word.text not in unknown_there:
                run.append(word)
                continue
            inside = {each.start for each in run} & bad
            if len(run) >= RUN and len(inside) >= max(2, len(run) // 3):
                found |= inside
            run = []
    return frozenset(found)


def finding(prose: Prose, word: Word, near: Sequence[str], level: Level) -> Finding:
    message = f"“{word.text}”: no dictionary of {language(word.tag).name} has this word."
    return prose.found("spelling", level, RULE, word.start, word.end, message, tuple(near))


def level_of(word: Word, near: Sequence[str]) -> Level:
    """An error when it is certain: in small letters, and one slip away from a word. A last letter may as well make
    another word of it (improv), and what is short is near to too many words, or short for something, unless two letters
    are exchanged (teh) or one of four is left out (wich)."""
    within = [one for one in _likely(word, near) if one[: len(word.text) - 1] != word.text[:-1]]
    if len(word.text) < SHORT:
        within = [one for one in within if one.lower() in _SMALL.get(word.tag.split("-")[0].lower(), ())]
    if len(word.text) <= SHORT:
        within = [one for one in within if sorted(one) == sorted(word.text) or len(one) > max(SHORT, len(word.text))]
        if not within:
            return "suggestion"
    if word.capital and not within:
        return "suggestion"  # Leverkuser
    certain = word.tag.split("-")[0].lower() in CERTAIN and bool(within) and not word.capital and not word.mixed
    return "error" if certain else "warning"


def likely(word: Word, near: Sequence[str]) -> bool:
    """Whether fingers or ears make the word of one of these, so that it is wrong wherever it stands."""
    return bool(_likely(word, near))


def _likely(word: Word, near: Sequence[str]) -> list[str]:
    return [one for one in near if likely_slip(word.text, one, word.tag)]


def stems(word: str) -> list[str]:
    """What an English word may be made of by an ending: of lasered and roastery, laser and roast."""
    found = []
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + SHORTEST_STEM - (ending in _VERBAL):
            found.append(word[: -len(ending)])
    return found


def differ_by_a_slip(one: str, other: str, *, another: bool = True) -> bool:
    """Whether one letter more, less, another (or not so), or two exchanged make the one the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    if not another and len(one) == len(other) and sorted(one) != sorted(other):
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[at:], other[at:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[:2][::-1] and left[2:] == right[2:])
    )
