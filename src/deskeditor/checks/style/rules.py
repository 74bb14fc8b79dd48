"""What a rule of the stylebook is when it is used: where it holds, what it looks for, and what it says."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

import regex

from deskeditor.checks.prose import Copy, Passage, Prose
from deskeditor.news.findings import Kind, Level

Where = Literal["body", "heading", "block", "cell", "headline", "caption"]
EVERYWHERE: frozenset[Where] = frozenset({"body", "heading", "block", "cell", "headline", "caption"})
BODY: frozenset[Where] = frozenset({"body", "heading", "block", "cell"})
PATIENCE_S = 0.2
"""Seconds that an expression has for a paragraph; one that needs more is put out of use."""
_WORD = re.compile(r"\w+")
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_AFTER_SENTENCE = ".!?…:؟۔•–—"
_OPENING = " \t\u00a0\u202f\"'“”„‚‘’«»‹›([{*_"


class BadRule(ValueError):
    """What is wrong with a rule, in a sentence."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Code points of a text. `said`: what the message's places (`%s`) are filled with."""

    start: int
    end: int
    uses: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


class Finder(Protocol):
    """Looks into one paragraph. Raises TimeoutError."""

    def hits(self, text: str) -> Iterable[Hit]: ...


class CopyFinder(Protocol):
    """Looks into the passages that its rule is for. Raises TimeoutError."""

    def hits(self, copy: Copy, passages: Iterable[Passage]) -> Iterable[tuple[Passage, Hit]]: ...


@dataclass(frozen=True, slots=True)
class Term:
    """Words that are looked up, not searched for. `key` is as `keyed` makes it; `exact` when capitals count."""

    key: str
    exact: str = ""
    uses: tuple[str, ...] = ()
    as_written: bool = False
    """As public styles have it: the case must be that of `exact`, and suggestions are given as they are."""

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(_WORD.findall(self.key))


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    kind: Kind = "style"
    level: Level = "suggestion"
    where: frozenset[Where] = EVERYWHERE
    language: str = ""
    in_quotations: bool = False
    section: str = ""
    note: str = ""
    """What is said to the person; with `%s` for the suggestion and the words."""
    terms: tuple[Term, ...] = ()
    finders: tuple[Finder, ...] = ()
    of_copy: tuple[CopyFinder, ...] = ()
    exceptions: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        return f"style.{self.id}"

    def speaks(self, tag: str) -> bool:
        """Whether it holds for words of this language: a rule of `en` holds for `en-GB`."""
        own = self.language.lower()
        return not own or tag.lower() == own or tag.lower().startswith(f"{own}-")

    def sentence(self, found: str, hit: Hit) -> str:
        """What the person is told."""
        if "%s" in self.note:
            fill = iter(hit.said or (*hit.uses[:1], found))
            return re.sub("%s", lambda _: next(fill, found), self.note)
        if not hit.uses:
            return self.note or f"The stylebook advises against “{found}”."
        use = " or ".join(f"“{one}”" for one in hit.uses[:3])
        return f"Use {use}, not “{found}”. {self.note}".strip()


def where_is(prose: Prose) -> Where:
    if prose.role != "body":
        return prose.role
    return "body" if prose.place == "words" else prose.place


def keyed(text: str) -> str:
    """Words as they are looked up: in small letters, with one space, straight apostrophes."""
    return " ".join(text.lower().translate(_APOSTROPHES).split())


def words_at(text: str) -> list[tuple[str, int, int]]:
    """The words in small letters, each with its code points."""
    return [(found[0].lower(), *found.span()) for found in _WORD.finditer(text)]


def all_words(text: str) -> set[str]:
    """All words in small letters, without their places: quick."""
    return set(_WORD.findall(text.lower()))


def term_hits(term: Term, text: str, words: list[tuple[str, int, int]], at: int) -> Iterator[Hit]:
    """The term, when it begins with the word number `at`."""
    lead = _WORD.search(term.key)
    count = len(term.words)
    if lead is None or at + count > len(words):
        return
    start = words[at][1] - lead.start()
    end = words[at + count - 1][2] + len(term.key) - _last(term.key)
    found = text[max(start, 0) : end]
    if start < 0 or keyed(found) != term.key or not _apart(text, start, end):
        return
    shouted = found.isupper() and len(found) > 1
    plain = " ".join(found.translate(_APOSTROPHES).split())
    if term.exact and not (plain == term.exact if term.as_written else _as_exact(plain, term.exact)):
        return
    if any(one.upper() == found.upper() for one in term.uses) and (shouted or _capital_of_sentence(term, text, start)):
        return
    keeps = term.as_written or (bool(term.exact) and not shouted and not begins_sentence(text, start))
    raised = term.exact[:1].islower() and found[:1].isupper() and not shouted  # “Seitens der Stadt”
    uses = tuple(
        dict.fromkeys(
            one if keeps else one[:1].upper() + one[1:] if raised else fitted(found, one) for one in term.uses
        )
    )
    if found not in uses:
        yield Hit(start, end, uses)


def _as_exact(found: str, exact: str) -> bool:
    """Whether the capitals are those; in capitals throughout, or with one more for its first letter, it is the same."""
    return found in (exact, exact[:1].upper() + exact[1:]) or (len(found) > 1 and found == exact.upper())


def _last(key: str) -> int:
    """Where its last word ends."""
    return max(found.end() for found in _WORD.finditer(key))


def _apart(text: str, start: int, end: int) -> bool:
    """Whether the words stand by themselves: `Don` does not stand in `Don't`, `cat` not in `cat_2`."""
    if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return False
    after = text[end : end + 3]
    if after[:1].isalnum() or after[:1] == "_":
        return False
    if after[:1] in ("'", "’") and after[1:2].isalpha():
        return after[1:2] in "sS" and not after[2:3].isalpha()
    return True


def _capital_of_sentence(term: Term, text: str, start: int) -> bool:
    return bool(term.exact) and begins_sentence(text, start)


def begins_sentence(text: str, at: int) -> bool:
    """Whether a sentence may begin here, so that its capital says nothing."""
    before = text[max(0, at - 12) : at].rstrip(_OPENING)
    return not before if at <= 12 else not before or before[-1] in _AFTER_SENTENCE


def fitted(found: str, use: str) -> str:
    """The suggestion in the case of what it is for, unless it has capitals of its own."""
    if found.isupper() and len(found) > 1:
        return use.upper()
    if use != use.lower() or not found[:1].isupper():
        return use
    return use[:1].upper() + use[1:]


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression; `uses` may name its groups (`\\1`)."""

    pattern: "regex.Pattern[str]"
    uses: tuple[str, ...] = ()

    def hits(self, text: str) -> Iterator[Hit]:
        for found in self.pattern.finditer(text, timeout=PATIENCE_S):
            if found.end() > found.start():
                uses = tuple(one for use in self.uses if (one := found.expand(use)) != found[0])
                if uses or not self.uses:
                    yield Hit(found.start(), found.end(), uses)


def searched(expression: str, uses: tuple[str, ...] = (), flags: int = 0) -> Expression:
    """Raises BadRule, also when it fits an empty text, or what to use names a group that it does not have."""
    pattern = compiled(expression, flags)
    try:
        if pattern.search("", timeout=PATIENCE_S) is not None:
            raise BadRule("The expression fits an empty text, so it would find nothing at all everywhere.")
        # With nothing as a further choice there is a match whose groups can be asked for.
        if uses and (found := compiled(f"{expression}|", flags).search("", timeout=PATIENCE_S)):
            for use in uses:
                found.expand(use)
    except TimeoutError as error:
        raise BadRule("The expression takes too long, even for an empty text.") from error
    except (IndexError, regex.error) as error:
        raise BadRule(f"What to use cannot be made of what is found: {error}.") from error
    return Expression(pattern, uses)


def compiled(expression: str, flags: int = 0) -> "regex.Pattern[str]":
    """Raises BadRule."""
    if len(expression) > 20_000:
        raise BadRule("The expression is longer than 20,000 characters.")
    try:
        return regex.compile(expression, flags)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        raise BadRule(f"The expression cannot be read: {error}.") from error
