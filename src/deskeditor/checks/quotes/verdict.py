"""The verdict on one quotation: which of the recorded words it is held against, and what that comes to.

Words on the record beat the same words on other terms when somebody recorded them as a quote; a passage of a transcript
is on the record only by default and beats nothing. Otherwise what is not for use wins over everything, the speaker whom
the copy names over others, this story's records over those of others.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from deskeditor.checks.quotes import sentences
from deskeditor.checks.quotes.differences import Compared, Comparison
from deskeditor.checks.quotes.identity import SAME, Relation, label_relation, meant, relation
from deskeditor.checks.quotes.lexicon import Lexicon, lexicon
from deskeditor.checks.quotes.recorded import WATCHED, Find, Recorded
from deskeditor.checks.quotes.texts import STOPS, rest_of_sentence, sentence_bounds
from deskeditor.checks.quotes.words import Token, tokens
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Difference, Evidence, Quotation, Speaker, Verdict
from deskeditor.news.records import Ruling, Source

LEAST_WORDS = 4
"""Fewer are found as they are, or it is too early to say anything."""
LEAST_SHARE, CLOSE_SHARE, SURE_SHARE = 0.5, 0.7, 0.8
"""Of the words of a quotation that must be the recorded ones for it to be these words, altered; for us to say of words
that are not for use, or somebody else's, that they are used; and to need no look at what kind of words they are."""
ENOUGH_TELLING, LONG = 2, 8
"""Of the words that say something, so many make words somebody's own; so many words are in any case."""
LEAST_RUN = 3
"""Words one after another as they were recorded."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What one quotation comes to. Positions are those of its field when it was judged."""

    verdict: Verdict
    sentence: str
    differences: tuple[Difference, ...] = ()
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A find, beside the quotation."""

    find: Find
    compared: Compared
    relation: Relation
    share: float
    """Of the words of the quotation that are the recorded ones."""
    barred: str
    """Why these words are not for use; empty when they are."""

    @property
    def faults(self) -> int:
        """Words that are not as recorded; what the house allows counts as nothing."""
        return self.compared.altered

    @property
    def explicit(self) -> bool:
        """Whether somebody wrote down these words and their terms."""
        return self.find.quote is not None and self.find.number >= 0


@dataclass(frozen=True)
class Case:
    """One quotation before the court: it, its field, what was recorded, and what the house allows."""

    quotation: Quotation
    text: str
    tag: str
    recorded: Recorded
    rules: QuoteRules
    held: frozenset[str] = frozenset()
    """Ids of quotes under an embargo."""
    ruling: Ruling | None = None
    follows: bool = False
    """Whether the same sentence goes on in another quotation, behind the speaker's tag."""
    _known: dict[tuple[str, str], Relation] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def lexicon(self) -> Lexicon:
        return lexicon(self.tag)

    @cached_property
    def tokens(self) -> list[Token]:
        return tokens(self.text, self.quotation.pieces, self.quotation.field)

    @cached_property
    def size(self) -> int:
        return sum(token.kind == "word" for token in self.tokens)

    @property
    def speaker(self) -> Speaker:
        return self.quotation.speaker

    # find

    @cached_property
    def exact(self) -> list[Candidate]:
        return [self.candidate(find) for find in self.recorded.exact(self.tokens, self.lexicon)]

    @cached_property
    def near(self) -> list[Candidate]:
        if self.size < LEAST_WORDS and not any(token.kind != "word" for token in self.tokens):
            return []
        return [found for find in self.recorded.near(self.tokens, self.lexicon) if (found := self._close(find))]

    def _close(self, find: Find) -> Candidate | None:
        """The candidate, when these can be the recorded words."""
        run = _longest_run(find)
        share = _share(find)
        if self.size < LEAST_WORDS:
            candidate = self.candidate(find) if share == 1 else None
            return candidate if candidate and not candidate.faults else None
        if share < LEAST_SHARE or (run < LEAST_RUN and share < CLOSE_SHARE):
            return None
        return self.candidate(find) if share >= SURE_SHARE or self._telling(find) else None

    def _telling(self, find: Find) -> bool:
        """Whether of the words that say something enough are the recorded ones: `of the`, `in a` are everywhere."""
        telling = [n for n, token in enumerate(find.tokens) if token.kind == "word" and self.lexicon.tells(token.key)]
        same = {op.token for op in find.ops if op.kind == "same"}
        return 3 * len(same.intersection(telling)) >= len(telling)

    def candidate(self, find: Find) -> Candidate:
        comparison = self._comparison(find)
        find = replace(find, ops=tuple(comparison.with_ends(find.ops)))
        compared = comparison.of(find.ops)
        if not (self.rules.fragments or compared.altered):
            compared = self._whole(find, compared)
        if not compared.altered:
            compared = self._cut_short(find, compared)
        related = self._relation(find)
        return Candidate(find, compared, related, _share(find), self._barred(find, related))

    def _comparison(self, find: Find) -> Comparison:
        return Comparison(
            self.text,
            find.tokens,
            find.words,
            lambda left, right: self.recorded.said(find, left, right),
            self.lexicon,
            self.rules,
        )

    def _whole(self, find: Find, compared: Compared) -> Compared:
        """For a house that quotes whole sentences only."""
        text, start, end = self.recorded.around(find)
        begins, ends = sentence_bounds(text, start, end)
        if begins and (ends or self.follows):
            return compared
        at = self.quotation.pieces[0][0] if not begins else self.quotation.pieces[-1][1]
        return Compared((*compared.differences, Difference("left out", at, at, "", "")), 1, compared.trimmed)

    def _cut_short(self, find: Find, compared: Compared) -> Compared:
        """Words that would turn the sense and were left out at the end, as “if the council pays”. Without an ellipsis
        they alter a quotation that ends as a sentence does; any other leaves open what follows."""
        following = self.recorded.following(find)
        first = next(self.lexicon.meant(following), None)
        if self.follows or first is None or not self.lexicon.hinges_on(following[first]):
            return compared
        text, _, end = self.recorded.around(find)
        rest = rest_of_sentence(text, end)
        last = self.tokens[-1]
        if not rest or last.kind == "bracket":
            return compared
        if last.kind == "gap":
            elided = Difference("elided", last.start, last.end, self.text[last.start : last.end], rest, True)
            return Compared((*compared.differences, elided), int(not self.rules.ellipsis), True)
        left_out = Difference("left out", last.end, last.end, "", rest, True)
        return Compared((*compared.differences, left_out), int(self._ends_as_sentence), compared.trimmed)

    @cached_property
    def _ends_as_sentence(self) -> bool:
        quotation = self.quotation
        if quotation.kind == "fragment" or quotation.open:
            return False
        behind = self.text[quotation.end : quotation.end + 1]
        return any(last != "" and last in STOPS for last in (quotation.words.rstrip()[-1:], behind))

    # who

    def _relation(self, find: Find) -> Relation:
        key = (find.source, find.label if not find.source else find.quote.attribution if find.quote else "")
        if key not in self._known:
            self._known[key] = self._related(find)
        related = self._known[key]
        if related == "other" and self.ruling is None and self._is_foreign(find):
            return "unknown"
        return "other" if find.others and related in SAME else related

    def _is_foreign(self, find: Find) -> bool:
        """Whether the words were recorded in another language than that of the copy, which does not plainly say whose
        they are: a paragraph that is still to be translated is read by the wrong grammar."""
        spoken = find.quote.language if find.quote is not None else ""
        return bool(spoken) and not self.speaker.cue and _primary(spoken) != _primary(self.tag)

    def _related(self, find: Find) -> Relation:
        if self.ruling is not None and self.ruling.source:
            if not find.source:
                return "unknown"
            return "named" if find.source == self.ruling.source else "other"
        source = self.recorded.sources.get(find.source)
        if source is None:
            return self._label_relation(find)
        related = relation(self.speaker, source, find.quote.attribution if find.quote else "", self.tag)
        if related == "unknown" and self.meant and find.source not in self.meant:
            return "other"
        return related

    def _label_relation(self, find: Find) -> Relation:
        related = label_relation(self.speaker, find.label, self.tag)
        if related == "unknown" and find.text is not None and find.label:
            others = find.text.labels - {find.label}
            if any(label_relation(self.speaker, label, self.tag) in SAME for label in others):
                return "other"
        return related

    @cached_property
    def meant(self) -> frozenset[str]:
        """The sources whom the copy may mean."""
        return meant(self.speaker, self.recorded.called(self.speaker.name), self.tag)

    def source_name(self, find: Find) -> str:
        """What the one who said these words is called in the newsroom."""
        source = self.recorded.sources.get(find.source)
        return shown(source) if source else find.label

    def _barred(self, find: Find, related: Relation) -> str:
        if find.terms in WATCHED:
            return find.terms
        if find.quote is not None and find.quote.id in self.held:
            return "embargo"
        if find.terms == "background" and related == "named":
            return "named"
        return ""

    # judge

    def judged(self) -> Judged:
        """Raises nothing: what cannot be judged is too short, or unrecorded."""
        if not self.size:
            return self._nothing()
        if self.ruling is not None and self.ruling.quote:
            linked = [
                self.candidate(find) for find in self.recorded.in_quote(self.ruling.quote, self.tokens, self.lexicon)
            ]
            if linked:
                return self._of(min(linked, key=lambda c: c.faults))
        chosen = self._chosen(self.exact)
        if chosen is None or chosen.barred or chosen.relation == "other" or chosen.faults:
            chosen = self._chosen([*self.exact, *self.near])
        return self._of(chosen) if chosen else self._nothing()

    def _nothing(self) -> Judged:
        if self.size < LEAST_WORDS:
            return Judged("too short", sentences.TOO_SHORT)
        return Judged("unrecorded", sentences.UNRECORDED)

    def _chosen(self, candidates: Sequence[Candidate]) -> Candidate | None:
        usable = [c for c in candidates if not c.barred and c.relation != "other"]
        best = min(usable, key=self._rank, default=None)
        bars = min((c for c in candidates if c.barred and self._bars(c)), key=self._rank, default=None)
        if bars and not any(self._frees(c, bars) for c in usable):
            return bars
        others = [c for c in candidates if not c.barred and c.relation == "other" and self._claims(c)]
        other = min(others, key=self._rank, default=None)
        if best is None or (other and 4 * best.faults > self.size and other.faults < best.faults):
            return other or best
        return best

    def _rank(self, candidate: Candidate) -> tuple[bool | int, ...]:
        """The best first: the least altered, by who is named, of this story, written down as a quote."""
        return (
            candidate.faults,
            candidate.relation not in SAME,
            not self._is_own(candidate),
            not candidate.explicit,
            len(candidate.compared.differences),
        )

    def _bars(self, candidate: Candidate) -> bool:
        """Whether these are the words that are not for use, so that the quotation must not stand. Few words that
        everybody uses are only those of the one who is said to say them."""
        told = self._told(candidate)
        if self.size >= LEAST_WORDS:
            close = not candidate.faults or candidate.share >= CLOSE_SHARE
            return close and (self._distinct(candidate) if candidate.relation == "other" else told > 0)
        if candidate.relation in SAME:
            return told > 0 and (self.size > 1 or self._is_own(candidate))
        return candidate.relation == "unknown" and self._is_own(candidate) and told > 0 and told + self.size > 3

    def _distinct(self, candidate: Candidate) -> bool:
        """Whether these words are so much somebody's own that it can be said of them."""
        return self._told(candidate) >= ENOUGH_TELLING or (not candidate.faults and self.size >= LONG)

    def _told(self, candidate: Candidate) -> int:
        """How many of the words that are as recorded say something."""
        tokens = candidate.find.tokens
        return sum(op.kind == "same" and self.lexicon.tells(tokens[op.token].key) for op in candidate.find.ops)

    def _is_own(self, candidate: Candidate) -> bool:
        """Whether it was recorded for this story."""
        quote = candidate.find.quote
        return candidate.find.number < 0 or quote is None or quote.story == self.recorded.story

    def _frees(self, candidate: Candidate, barred: Candidate) -> bool:
        """Whether this is evidence on the record for the same words, so that the other terms do not matter."""
        if candidate.faults > barred.faults:
            return False
        return candidate.explicit or not barred.explicit or candidate.find.source != barred.find.source

    def _claims(self, candidate: Candidate) -> bool:
        """Whether these are so clearly somebody else's words that it can be said."""
        if self.size < LEAST_WORDS or not self._distinct(candidate):
            return False
        return not candidate.faults or candidate.share >= CLOSE_SHARE

    def _of(self, candidate: Candidate) -> Judged:
        verdict = self._verdict(candidate)
        evidence = self.evidence(candidate.find)
        sentence = sentences.sentence(
            verdict,
            candidate.compared.differences,
            barred=candidate.barred,
            said_by=evidence.speaker,
            copy_says=self.speaker.name,
        )
        return Judged(verdict, sentence, candidate.compared.differences, evidence)

    def _verdict(self, candidate: Candidate) -> Verdict:
        if candidate.barred:
            return "not for use"
        if candidate.relation == "other":
            return "misattributed"
        if candidate.compared.altered:
            return "altered"
        return "trimmed" if candidate.compared.trimmed else "exact"

    def evidence(self, find: Find) -> Evidence:
        quote, transcript = find.quote, find.transcript
        words = self.recorded.said(find, find.left, find.right)
        span, seconds = self.recorded.heard(find)
        return Evidence(
            quote=quote.id if quote else "",
            transcript=transcript.id if transcript else quote.transcript if quote else "",
            span=span,
            time_range=seconds,
            words=words,
            source=find.source,
            speaker=self.source_name(find),
            terms=find.terms,
            note=quote.evidence if quote else "",
        )


def shown(source: Source) -> str:
    """What a source is called in the newsroom; a confidential one never by the name."""
    if source.confidential:
        return source.alias
    return source.name or source.alias or source.attribution


def _primary(tag: str) -> str:
    return tag.split("-")[0].lower()


def _share(find: Find) -> float:
    size = sum(token.kind == "word" for token in find.tokens)
    return sum(op.kind == "same" for op in find.ops) / size if size else 0


def _longest_run(find: Find) -> int:
    longest = run = 0
    for op in find.ops:
        run = run + 1 if op.kind == "same" else 0
        longest = max(longest, run)
    return longest
