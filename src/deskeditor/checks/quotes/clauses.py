"""Who says what within a sentence: verbs of saying, and whose they are.

A quotation is one token of its sentence. A verb of saying (a cue) has its speaker before it (Lee said), after it when a
quotation or the sentence's beginning goes before (said Lee), after `by` in the passive, or, being a participle
(adding), it has that of the sentence. Appositions and relative clauses between commas are stepped over: Lee, the
finance minister, said.
"""

from dataclasses import dataclass, field

from deskeditor.checks.quotes.groups import COMMAS, REACH, Groups
from deskeditor.checks.quotes.names import Mention, names
from deskeditor.checks.quotes.vocabulary import phrase_at

_ENDS_CLAUSE = COMMAS | frozenset(";:()")
_DEPTH = 4
"""Insertions within insertions."""


@dataclass(frozen=True, slots=True)
class Cue:
    first: int
    last: int
    text: str
    speaker: Mention | None
    before: bool = False
    """Whether its speaker stands before it."""
    passive: bool = False
    participle: bool = False


@dataclass(slots=True)
class Sentence(Groups):
    """A sentence in its paragraph. `known`: words of names in the ledger."""

    known: frozenset[str] = frozenset()
    cues: list[Cue] = field(default_factory=list)
    _within: set[int] = field(default_factory=set)
    """Tokens of names of several words."""

    def read(self) -> None:
        self.mentions = names(self.tokens, self.first, self.end, self.vocabulary, self.known)
        for mention in self.mentions:
            if mention.last > mention.first:
                self._within.update(range(mention.first, mention.last + 1))
            self.ends[mention.last] = mention
            self.begins[mention.first] = mention
        at = self.first
        while at < self.end:
            may = self.tokens[at].word in self.vocabulary.cues
            long = phrase_at(self.vocabulary.cues, self.tokens, at, self.end) if may else 0
            if long and not self._inside_name(at):
                cue = self._cue(at, at + long - 1)
                if cue is not None:
                    self.cues.append(cue)
                    self.verbs.update(range(at, at + long))
                at += long
            else:
                at += 1

    def _inside_name(self, at: int) -> bool:
        return self.tokens[at].capital and at in self._within

    def _cue(self, first: int, last: int) -> Cue | None:
        grammar = self.vocabulary.grammar
        word = self.tokens[first].word
        text = " ".join(self.tokens[n].text for n in range(first, last + 1))
        if self.is_noun(first, last):
            return None
        if word in grammar.beside and not self._is_beside(first, last):
            return None
        passive, helped = self._voice(first)
        phrase = " ".join(self.tokens[n].word for n in range(first, last + 1))
        done = first == last and last + 1 < self.end and self.tokens[last + 1].word in grammar.agents  # accused by
        done = done or self._is_described(first, last)
        if (passive or done) and phrase not in grammar.participles:
            return Cue(first, last, text, self.agent(last + 1), passive=True)
        if phrase in grammar.participles and not helped:
            named = self.ends.get(first - 1) or self._quoted_as(first)
            named = named or self._received(first)
            own = named if named is not None and named.sort != "place" and not named.possessive else None
            return Cue(first, last, text, own, before=own is not None, participle=True)
        if grammar.verb_second and first > self.first and self.tokens[first - 1].text in COMMAS:
            inverted = self.after(last + 1)
            if inverted is not None and inverted.sort != "common":
                return Cue(first, last, text, inverted)
        before = self._infinitive(first) if phrase in grammar.bases and first > self.first else None
        before = before or self.before(first - 1)
        if before is not None and self._is_object(before):
            before = None
        if before is not None:
            if word in grammar.bases and phrase not in grammar.saying and not self._fits_base(before, first):
                return None
            return Cue(first, last, text, before, before=True)
        if phrase in grammar.bases and phrase not in grammar.saying:
            return self._base_after_quotation(first, last, text)
        return Cue(first, last, text, self.after(last + 1))

    def _is_described(self, first: int, last: int) -> bool:
        """Whether a judgement is added of which its object goes before: Lee, described as Q by critics."""
        grammar = self.vocabulary.grammar
        if self.tokens[first].word not in grammar.describing or last + 2 >= self.end:
            return False
        opens = first == self.first or self.tokens[first - 1].text in COMMAS
        as_quoted = self.tokens[last + 1].word in grammar.manners and self.tokens[last + 2].quotation >= 0
        return opens and as_quoted

    def _received(self, first: int) -> Mention | None:
        """Of a participle that says what a letter says which somebody else wrote: Lee received a letter saying Q."""
        grammar = self.vocabulary.grammar
        if first - 1 <= self.first or self.tokens[first - 1].word not in grammar.documents:
            return None
        received = any(token.word in grammar.receiving for token in self.tokens[self.first : first - 1])
        return self.group(first - 1) if received else None

    def _is_object(self, group: Mention) -> bool:
        """Whether its article says that the subject stands behind the verb: Den Plan nannte Lee Q."""
        article = self.tokens[self.start_of(group.first)].word
        return article in self.vocabulary.grammar.object_articles

    def _quoted_as(self, first: int) -> Mention | None:
        """Of a participle that says how somebody is quoted: Reuters quoted Lee as saying."""
        if first - 2 < self.first or self.tokens[first - 1].word not in self.vocabulary.grammar.manners:
            return None
        return self.group(first - 2)

    def _infinitive(self, first: int) -> Mention | None:
        """Of a verb behind the word that makes it an infinitive: Lee has ordered them to say; Lee went on to say."""
        before = self.tokens[first - 1].word
        grammar = self.vocabulary.grammar
        if before not in grammar.auxiliaries or before not in grammar.prepositions:
            return None
        return next((cue.speaker for cue in self.cues if cue.speaker is not None), None) or self.subject(first)

    def _base_after_quotation(self, first: int, last: int, text: str) -> Cue | None:
        """Q, say campaigners."""
        before = first - 1
        while before >= self.first and self.tokens[before].text in COMMAS:
            before -= 1
        if before < self.first or self.tokens[before].quotation < 0:
            return None
        speaker = self.after(last + 1)
        return Cue(first, last, text, speaker) if speaker is not None and self._fits_base(speaker, first) else None

    def _is_beside(self, first: int, last: int) -> bool:
        """Whether only a comma or a colon stands between the verb and a quotation, or it ends what follows one."""
        closes = last + 1 >= self.end or not (self.tokens[last + 1].word or self.tokens[last + 1].text in COMMAS)
        if closes and any(token.quotation >= 0 for token in self.tokens[max(self.first, first - REACH) : first]):
            return True
        for at, step in ((first - 1, -1), (last + 1, 1)):
            while self.first <= at < self.end and (self.tokens[at].text in COMMAS or self.tokens[at].text == ":"):
                at += step
            if self.first <= at < self.end and self.tokens[at].quotation >= 0:
                return True
        return False

    def _voice(self, first: int) -> tuple[bool, bool]:
        """Whether a form of `be` goes before the verb, and whether anything that helps it does."""
        at = first - 1
        passive = helped = False
        while at >= self.first:
            word = self.tokens[at].word
            if word and word in self.vocabulary.grammar.passives:
                passive = helped = True
            elif word and word in self.vocabulary.grammar.auxiliaries:
                helped = True
            elif not (word and self.vocabulary.adverb(word)):
                break
            at -= 1
        return passive, helped

    def _fits_base(self, before: Mention, first: int) -> bool:
        """A base form is a verb after officials, they, or a helping verb."""
        helped = any(
            self.tokens[n].word in self.vocabulary.grammar.auxiliaries
            for n in range(max(before.last + 1, self.first), first)
        )
        heard = self.vocabulary.grammar.perceiving
        opens = max(self.start_of(before.first) - 1, self.first)
        return (
            helped
            or before.gender == "p"
            or any(token.word in heard for token in self.tokens[opens : before.first])
            or (before.sort == "common" and before.parts[-1:] != () and before.parts[-1].endswith("s"))
        )

    def before(self, at: int, depth: int = 0) -> Mention | None:
        """Who is the subject of a verb that begins right after this token."""
        tokens, vocabulary = self.tokens, self.vocabulary
        while at >= self.first:
            token = tokens[at]
            if token.quotation >= 0:
                if depth == 0 or at <= self.first or tokens[at - 1].word not in vocabulary.grammar.prepositions:
                    return None
                at -= 2  # of “Have no fear”
            elif (
                token.word
                and token.word not in vocabulary.pronouns
                and (token.word in vocabulary.helping or vocabulary.adverb(token.word))
                and at not in self.ends
            ):
                at -= 1
            elif token.text == ")":
                at = self.opening_of(at) - 1
            elif token.text in COMMAS:
                return self._over_insertion(at, depth) if depth < _DEPTH else None
            elif token.word.isdigit() and at - 1 > self.first and tokens[at - 1].text in COMMAS:
                at -= 2
            else:
                break
        if at < self.first or not tokens[at].word:
            return None
        word = tokens[at].word
        if word in vocabulary.grammar.relatives:
            at -= 1
            while at >= self.first and tokens[at].text in COMMAS:
                at -= 1
            return self.before(at, depth + 1) if depth < _DEPTH else None
        if word in vocabulary.breaks:
            return self._shared(at, depth)
        found = self.group(at)
        return (self._over_relative(found, depth) if found is not None and depth < _DEPTH else None) or found

    def _over_relative(self, found: Mention, depth: int) -> Mention | None:
        """Of the last group in a relative clause that no comma closes: a woman who runs a shop told."""
        start = self.start_of(found.first)
        for at in range(start - 1, max(self.first, start - REACH), -1):
            token = self.tokens[at]
            if token.word in self.vocabulary.grammar.relatives:
                return self.before(at, depth + 1) if at < start - 1 or self._is_no_noun(found) else None
            if token.word in self.vocabulary.grammar.may_relate and at < start - 1 and self._is_relative(at):
                return self.before(at - 1, depth + 1)
            if token.text in _ENDS_CLAUSE or token.quotation >= 0:
                return None
            if token.word in self.vocabulary.breaks or at in self.verbs:
                return None
        return None

    def _is_relative(self, at: int) -> bool:
        """Of that: whether a noun goes before it: a shop that burned down."""
        before = at - 1
        return (
            before > self.first
            and before not in self.verbs
            and (before in self.ends or self.start_of(before) < before)
            and self.tokens[before].word not in self.vocabulary.helping
        )

    def _is_no_noun(self, group: Mention) -> bool:
        """Of what was taken for a noun right behind a relative pronoun: that it may be the verb (who works here)."""
        return group.sort == "common" and self.vocabulary.nouns.isdisjoint(group.roles)

    def _shared(self, at: int, depth: int) -> Mention | None:
        """He rose and said: the verb before the conjunction has the same subject."""
        for cue in reversed(self.cues):
            if cue.last < at and cue.speaker is not None and not cue.passive:
                return cue.speaker
        return self.subject(at) if depth < _DEPTH else None

    def _over_insertion(self, comma: int, depth: int) -> Mention | None:
        """Who speaks when what stands right before the verb is set off by commas."""
        tokens = self.tokens
        if (whose := self._whose(comma)) > self.first:
            return self.before(whose - 1, depth + 1)
        opening = comma - 1
        while opening >= self.first and tokens[opening].text not in COMMAS and tokens[opening].quotation < 0:
            opening -= 1
        inside = self.ends.get(comma - 1)
        if inside is not None and inside.first != opening + 1 and self.start_of(inside.first) != opening + 1:
            inside = None
        if opening < self.first or tokens[opening].quotation >= 0:
            return None
        outer = self._before_insertion(opening, depth + 1)
        named = inside is not None and inside.sort in ("person", "name")
        if named and inside is not None and (outer is None or outer.sort not in ("person", "name")):
            roles = outer.roles if outer is not None else ()
            return inside._replace(roles=(*inside.roles, *roles))
        return outer

    def _whose(self, comma: int) -> int:
        """Where a clause begins that ends with this comma: Lee, whose husband, Ben, died, said; -1 without one."""
        for at in range(comma - 1, max(self.first, comma - REACH), -1):
            token = self.tokens[at]
            if token.word in self.vocabulary.grammar.possessive_relatives:
                return at - 1 if self.tokens[at - 1].text in COMMAS else -1
            if token.word in self.vocabulary.breaks or token.quotation >= 0 or at in self.verbs:
                return -1
        return -1

    def _before_insertion(self, opening: int, depth: int) -> Mention | None:
        """Who stands before an insertion, which may be another one: Ann Lee, of Acme, one of the partners, said."""
        outer = opening - 1
        while outer >= self.first and self.tokens[outer].text not in COMMAS and self.tokens[outer].quotation < 0:
            outer -= 1
        if outer > self.first and self.tokens[outer].text in COMMAS and depth < _DEPTH:
            named = self.ends.get(outer - 1)
            opens = self.tokens[outer + 1].word
            if opens in self.vocabulary.grammar.prepositions or (
                named is not None and named.sort == "person" and opens in self.vocabulary.grammar.articles
            ):
                return self._over_insertion(opening, depth)
        return self.before(opening - 1, depth)

    def agent(self, at: int) -> Mention | None:
        """Who speaks in the passive: described by Lee as."""
        for n in range(at, min(at + REACH, self.end)):
            if self.tokens[n].word in self.vocabulary.grammar.agents and n + 1 < self.end:
                return self.after(n + 1)
            if (
                self.tokens[n].word in self.vocabulary.breaks
                and self.tokens[n].word not in self.vocabulary.grammar.prepositions
            ):
                return None
        return None

    def main(self) -> int:
        """The comma behind which the main clause begins when another one opens the sentence; else its first token."""
        opens = self.tokens[self.first].word
        if opens in self.vocabulary.grammar.prepositions or opens in self.vocabulary.breaks:
            for at in range(self.first + 1, self.end):
                if self.tokens[at].text == ",":
                    return at
        if self.first + 1 < self.end and self.tokens[self.first + 1].text == "," and self.vocabulary.adverb(opens):
            return self.first + 1
        return self.first

    def subject(self, end: int) -> Mention | None:
        """The first who may be the subject of what stands before `end`: no complement, no possessor."""
        if (main := self._main_subject(end) or self._noun_subject(end)) is not None:
            return main
        for mention in self.mentions:
            if mention.last >= end:
                return None
            if mention.possessive or mention.sort == "place":
                continue
            first = self.start_of(mention.first)
            if first > self.first and self.tokens[first - 1].word in self.vocabulary.grammar.prepositions:
                continue
            return self._apposition_or_itself(mention)
        return None

    def together(self, subject: Mention) -> list[Mention]:
        """Who else is the subject of the sentence: Ann Lee, Ben Orr and Carl Dodd met."""
        found: list[Mention] = []
        last = subject.last
        while subject.sort == "person" and not subject.possessive and last + 1 < self.end:
            joined = self.tokens[last + 1].text == "," or self.tokens[last + 1].word in self.vocabulary.breaks
            follows = next((m for m in self.mentions if m.first > last + 1), None)
            if follows is not None and self.start_of(follows.first) != last + 2:
                follows = None  # not: and the actor Ben Orr
            if not joined or follows is None or follows.sort != "person" or follows.possessive:
                break
            last = follows.last
            found.append(follows)
            if self.tokens[self.start_of(follows.first) - 1].word:  # `and` goes before the last
                return found
        return []

    def _main_subject(self, end: int) -> Mention | None:
        """Who comes right after the comma of an opening clause: When he was asked, Lee shrugged."""
        opens = self.tokens[self.first].word
        if opens not in self.vocabulary.grammar.prepositions and opens not in self.vocabulary.breaks:
            return None
        for mention in self.mentions:
            if mention.last >= end:
                return None
            before = self.start_of(mention.first) - 1
            if before > self.first and self.tokens[before].text == "," and not mention.possessive:
                return None if mention.sort == "place" else self._apposition_or_itself(mention)
        return None

    def _noun_subject(self, end: int) -> Mention | None:
        """The ministry closed the bridge: a noun that can speak, with which the sentence or its main clause begins."""
        tokens, vocabulary = self.tokens, self.vocabulary
        main = self.main()
        begin = main if main == self.first else main + 1
        owner = self.begins.get(begin)
        if owner is not None and owner.possessive and owner.last + 1 < end:
            begin = owner.last  # Portugal's central bank
        elif begin >= end or tokens[begin].word not in vocabulary.grammar.articles:
            return None
        for at in range(begin + 1, min(begin + 6, end)):
            word = tokens[at].word
            if not word or self.stops(at):
                return None
            follows = at + 1 < end and tokens[at + 1].word in vocabulary.nouns
            named = self.begins.get(at)
            if named is not None and named.sort != "common" and not self.next_noun(named.last):
                return None
            if word in vocabulary.nouns and not follows and at not in self.ends:
                if tokens[at].possessive:
                    return None
                if named := self.begins.get(at + 1):  # Her son Peter
                    return named if named.sort in ("person", "name") and not named.possessive else None
                group = self.common(owner.first if owner is not None and begin == owner.last else begin, at)
                return group and self._apposition_or_itself(group)
        return None

    def _apposition_or_itself(self, mention: Mention) -> Mention:
        if mention.sort == "common":
            return self.in_apposition(mention, mention.last) or mention
        if mention.sort == "name" and mention.first == self.first and self._goes_on(mention.last):
            found = self.after(mention.first)  # a capital of the sentence: Shadow secretary Ann Lee
            if found is not None and (found.sort != "common" or found.parts[-1] in self.vocabulary.nouns):
                return found
        return mention
