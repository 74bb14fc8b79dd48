"""The rules at work on a paragraph: words by one lookup for all rules, expressions one by one."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from deskeditor.checks.prose import Prose
from deskeditor.checks.style.rules import Finder, Hit, Rule, Term, Where, all_words, term_hits, where_is, words_at
from deskeditor.news.findings import Finding

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w\S*|[#@]\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|uk|eu|info|tv)\b\S*"
)
Slow = Callable[[Rule], None]


class Words:
    """The terms of many rules, looked up by the longest word of each, which is the rarest as a rule: so what a
    paragraph costs does not grow with them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_word: dict[str, list[_Entry]] = {}
        for rule in rules:
            for term in rule.terms:
                words = term.words
                word = max(words, key=len)
                entry = _Entry(words.index(word), frozenset(words), term, rule)
                self._by_word.setdefault(word, []).append(entry)

    def hits(self, text: str, applies: Callable[[Rule, int], bool]) -> list[tuple[Rule, Hit]]:
        """In order; of several that overlap the one that begins first, and of these the longest."""
        there = all_words(text)
        looked_for = {
            word: possible
            for word in self._by_word.keys() & there
            if (possible := [one for one in self._by_word[word] if one.words <= there])
        }
        if not looked_for:
            return []
        words = words_at(text)
        found = [
            (hit, one.rule)
            for at, (word, _, _) in enumerate(words)
            for one in looked_for.get(word, ())
            if at >= one.before
            for hit in term_hits(one.term, text, words, at - one.before)
            if applies(one.rule, hit.start) and text[hit.start : hit.end].casefold() not in one.rule.exceptions
        ]
        return list(_apart(sorted(found, key=lambda one: (one[0].start, -one[0].end))))


class _Entry(NamedTuple):
    before: int
    """How many words stand before the one by which it is looked up."""
    words: frozenset[str]
    term: Term
    rule: Rule


def _apart(found: Iterable[tuple[Hit, Rule]]) -> Iterator[tuple[Rule, Hit]]:
    behind = 0
    for hit, rule in found:
        if hit.start >= behind:
            yield rule, hit
            behind = hit.end


class Reader:
    """All rules that look at one paragraph."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._words = Words(rules)
        self._finders: tuple[tuple[Finder, Rule], ...] = tuple((one, rule) for rule in rules for one in rule.finders)

    def findings(
        self, prose: Prose, out_of_use: frozenset[str] = frozenset(), slow: Slow | None = None
    ) -> list[Finding]:
        """`slow` is called with a rule that took too long. Raises TimeoutError without it."""
        place = where_is(prose)
        hits = [*self._words.hits(prose.text, lambda rule, at: _holds(rule, prose, place, at))]
        for finder, rule in self._finders:
            if place in rule.where and rule.id not in out_of_use and (prose.foreign or rule.speaks(prose.tag)):
                hits += self._searched(finder, rule, prose, slow)
        return list(_told(prose, hits)) if hits else []

    def _searched(self, finder: Finder, rule: Rule, prose: Prose, slow: Slow | None) -> list[tuple[Rule, Hit]]:
        try:
            return [
                (rule, hit)
                for hit in finder.hits(prose.text)
                if rule.speaks(prose.tag_at(hit.start))
                and prose.text[hit.start : hit.end].casefold() not in rule.exceptions
            ]
        except TimeoutError:
            if slow is None:
                raise
            slow(rule)
            return []


def _holds(rule: Rule, prose: Prose, place: Where, at: int) -> bool:
    return place in rule.where and rule.speaks(prose.tag_at(at))


def _told(prose: Prose, hits: Iterable[tuple[Rule, Hit]]) -> Iterator[Finding]:
    addresses = [found.span() for found in _ADDRESS.finditer(prose.text)]
    for rule, hit in hits:
        if not rule.in_quotations and prose.is_said(hit.start, hit.end):
            continue
        if any(start < hit.end and hit.start < end for start, end in addresses):
            continue
        yield told(prose, rule, hit)


def told(prose: Prose, rule: Rule, hit: Hit) -> Finding:
    sentence = rule.sentence(prose.text[hit.start : hit.end], hit)
    return prose.found(rule.kind, rule.level, rule.name, hit.start, hit.end, sentence, hit.uses)


def findings_of(rule: Rule, prose: Prose) -> list[Finding]:
    """Of one rule: for its examples, and for somebody who is writing it. Raises TimeoutError."""
    return Reader((rule,)).findings(prose)
