"""Who says what within a sentence: verbs of saying, and whose they are.

A quotation is one token of its sentence. A verb of saying (a cue) has its speaker before it (Lee said), after it when a
quotation or the sentence's beginning goes before (said Lee), after `by` in the passive, or, being a participle
(adding), it has that of the sentence. Appositions and relative clauses between commas are stepped over: Lee, the
finance minister, said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from deskeditor.checks.quotes.names import Mention, names
from deskeditor.checks.quotes.tokens import Token
from deskeditor.checks.quotes.vocabulary import Vocabulary, phrase_at

_COMMAS = frozenset(",،、—–-")
_REACH = 24
"""Tokens that one looks ahead for who speaks after the verb."""


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
class Sentence:
    """A sentence in its paragraph."""

    tokens: Sequence[Token]
    first: int
    end: int
    vocabulary: Vocabulary
    known: frozenset[str]
    mentions: list[Mention] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    _ending: dict[int, Mention] = field(default_factory=dict)
    _beginning: dict[int, Mention] = field(default_factory=dict)

    def read(self) -> None:
        self.mentions = names(self.tokens, self.first, self.end, self.vocabulary, self.known)
        for mention in self.mentions:
            self._ending[mention.last] = mention
            self._beginning[mention.first] = mention
        at = self.first
        while at < self.end:
            may = self.tokens[at].word in self.vocabulary.cues
            long = phrase_at(self.vocabulary.cues, self.tokens, at, self.end) if may else 0
            if long and not self._inside_name(at):
                cue = self._cue(at, at + long - 1)
                if cue is not None:
                    self.cues.append(cue)
                at += long
            else:
                at += 1

    def ending(self, at: int) -> Mention | None:
        """The name that ends with this token."""
        return self._ending.get(at)

    def _inside_name(self, at: int) -> bool:
        return self.tokens[at].capital and any(
            mention.first <= at <= mention.last and mention.last > mention.first for mention in self.mentions
        )

    def _cue(self, first: int, last: int) -> Cue | None:
        grammar = self.vocabulary.grammar
        word = self.tokens[first].word
        text = " ".join(self.tokens[n].text for n in range(first, last + 1))
        if self._is_noun(first, last):
            return None
        passive, helped = self._voice(first)
        phrase = " ".join(self.tokens[n].word for n in range(first, last + 1))
        if passive and phrase not in grammar.participles:
            return Cue(first, last, text, self.agent(last + 1), passive=True)
        if phrase in grammar.participles and not helped:
            named = self._ending.get(first - 1)
            own = named if named is not None and named.sort != "place" and not named.possessive else None
            return Cue(first, last, text, own, before=own is not None, participle=True)
        before = self.before(first - 1)
        if before is not None:
            if word in grammar.bases and phrase not in grammar.saying and not self._plural(before, first):
                return None
            return Cue(first, last, text, before, before=True)
        if phrase in grammar.bases and phrase not in grammar.saying:
            return self._base_after_quotation(first, last, text)
        return Cue(first, last, text, self.after(last + 1))

    def _base_after_quotation(self, first: int, last: int, text: str) -> Cue | None:
        """Q, say campaigners."""
        before = first - 1
        while before >= self.first and self.tokens[before].text in _COMMAS:
            before -= 1
        if before < self.first or self.tokens[before].quotation < 0:
            return None
        speaker = self.after(last + 1)
        return Cue(first, last, text, speaker) if speaker is not None and self._plural(speaker, first) else None

    def _is_noun(self, first: int, last: int) -> bool:
        """The claims, a report: a form that is a verb, too, behind an article or a preposition."""
        if first == self.first or first != last:
            return False
        before = self.tokens[first - 1]
        if before.quotation >= 0 or not before.word:
            return False
        return (
            before.word in self.vocabulary.grammar.articles
            and before.word not in self.vocabulary.pronouns
            and before.word not in self.vocabulary.grammar.relatives
        ) or before.possessive

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

    def _plural(self, before: Mention, first: int) -> bool:
        """A base form is a verb after officials, they, or a helping verb."""
        helped = any(
            self.tokens[n].word in self.vocabulary.grammar.auxiliaries
            for n in range(max(before.last + 1, self.first), first)
        )
        return (
            helped
            or before.gender == "p"
            or (before.sort == "common" and before.parts[-1:] != () and before.parts[-1].endswith("s"))
        )

    # -- who speaks, leftwards ------------------------------------------------------------------------------------

    def before(self, at: int, depth: int = 0) -> Mention | None:
        """Who is the subject of a verb that begins right after this token."""
        tokens, vocabulary = self.tokens, self.vocabulary
        while at >= self.first:
            token = tokens[at]
            if token.quotation >= 0:
                return None
            if (
                token.word
                and token.word not in vocabulary.pronouns
                and (token.word in vocabulary.helping or vocabulary.adverb(token.word))
                and at not in self._ending
            ):
                at -= 1
            elif token.text == ")":
                at = self._opening(at) - 1
            elif token.text in _COMMAS:
                return self._over_insertion(at, depth) if depth < 4 else None
            elif token.word.isdigit() and at - 1 > self.first and tokens[at - 1].text in _COMMAS:
                at -= 2
            else:
                break
        if at < self.first or not tokens[at].word:
            return None
        word = tokens[at].word
        if word in vocabulary.grammar.relatives:
            at -= 1
            while at >= self.first and tokens[at].text in _COMMAS:
                at -= 1
            return self.before(at, depth + 1) if depth < 4 else None
        if word in vocabulary.breaks:
            return self._shared(at, depth)
        return self._group(at)

    def _shared(self, at: int, depth: int) -> Mention | None:
        """He rose and said: the verb before the conjunction has the same subject."""
        for cue in reversed(self.cues):
            if cue.last < at and cue.speaker is not None and not cue.passive:
                return cue.speaker
        return self.subject(at) if depth < 4 else None

    def _opening(self, at: int) -> int:
        for n in range(at, max(self.first, at - _REACH) - 1, -1):
            if self.tokens[n].text == "(":
                return n
        return at

    def _over_insertion(self, comma: int, depth: int) -> Mention | None:
        """Who speaks when what stands right before the verb is set off by commas."""
        tokens = self.tokens
        opening = comma - 1
        while opening >= self.first and tokens[opening].text not in _COMMAS and tokens[opening].quotation < 0:
            opening -= 1
        inside = next((m for m in self.mentions if m.first == opening + 1 and m.last == comma - 1), None)
        if opening < self.first or tokens[opening].quotation >= 0:
            return None
        outer = self.before(opening - 1, depth + 1)
        named = inside is not None and inside.sort in ("person", "name")
        if named and inside is not None and (outer is None or outer.sort not in ("person", "name")):
            roles = outer.roles if outer is not None else ()
            return inside._replace(roles=(*inside.roles, *roles))
        return outer

    def _group(self, at: int) -> Mention | None:
        """The head of the noun group that ends here: the spokesman of `a spokesman for the ministry`."""
        vocabulary, tokens = self.vocabulary, self.tokens
        found: Mention | None = None
        tail = at
        for _ in range(5):
            mention = self._ending.get(at)
            group = mention if mention is not None else self._noun_group(at)
            if group is None:
                break
            found = group
            first = self._start(group.first)
            if first - 1 < self.first or tokens[first - 1].word not in vocabulary.grammar.prepositions:
                break
            before = first - 2
            while before >= self.first and tokens[before].text == ")":
                before = self._opening(before) - 1
            if before < self.first or not tokens[before].word or self._stops(before):
                break
            at = before
        if found is None or found.sort != "common":
            return self._together(found) if found is not None and found.sort == "person" else found
        if (person := self._writer(found) or self._apposed(found) or self._further(found)) is not None:
            return person
        return self._with_complement(found, tail) if found.last < tail else found

    def _further(self, group: Mention) -> Mention | None:
        """The person of whom this is one more role: Ann Lee of Acme and contributor to the Times."""
        conjunction = self._start(group.first) - 1
        if conjunction <= self.first or self.tokens[conjunction].word not in self.vocabulary.grammar.conjunctions:
            return None
        if self.vocabulary.persons.isdisjoint(group.roles) or group.parts[0] in self.vocabulary.grammar.articles:
            return None
        first = self._group(conjunction - 1) if self.tokens[conjunction - 1].word else None
        if first is not None and first.sort == "common" and self.tokens[first.first - 1].text == ",":
            first = self._ending.get(first.first - 2)
        if first is None or first.sort != "person":
            return None
        return first._replace(roles=(*first.roles, *group.roles))

    def _together(self, second: Mention) -> Mention:
        """Ann Lee and Peter Brandt said: both of them, where the two names begin their clause."""
        between = second.first - 1
        first = self._ending.get(between - 1) if between > self.first else None
        if first is None or first.sort != "person" or self.tokens[between].word not in self.vocabulary.breaks:
            return second
        opens = first.first == self.first or not self.tokens[first.first - 1].word
        if not opens or self.tokens[between].word in self.vocabulary.grammar.relatives:
            return second
        name = f"{first.name} {self.tokens[between].text} {second.name}"
        parts = (*first.parts, self.tokens[between].word, *second.parts)
        return Mention(first.first, second.last, first.start, second.end, name, parts, "common", parts, "p")

    def _writer(self, group: Mention) -> Mention | None:
        """Of Lee's statement: Lee."""
        if group.parts[-1] not in self.vocabulary.grammar.documents:
            return None
        for at in range(group.last - 1, group.first - 1, -1):
            if self.tokens[at].possessive:
                return self._ending.get(at) or self._common(group.first, at)
        return None

    def _apposed(self, group: Mention) -> Mention | None:
        """The person with whom the sentence begins, and of whom the group is an apposition that no comma closes: Ann
        Lee, the head of the council said."""
        comma = self._start(group.first) - 1
        first = next(iter(self.mentions), None)
        if first is None or first.sort != "person" or first.first != self.first or comma <= self.first:
            return None
        between = self.tokens[first.last + 1 : comma + 1]
        if not between or between[0].text != "," or self.tokens[comma].text != ",":
            return None
        if any(token.word in self.vocabulary.grammar.prepositions for token in between):
            return None
        return first._replace(roles=(*first.roles, *group.roles))

    def _with_complement(self, group: Mention, tail: int) -> Mention:
        first, end = group.start, self.tokens[tail].end
        words = " ".join(token.text + _ending(token) for token in self.tokens[group.first : tail + 1])
        parts = tuple(token.word for token in self.tokens[group.first : tail + 1] if token.word)
        return group._replace(last=tail, start=first, end=end, name=words, parts=parts)

    def _start(self, first: int) -> int:
        """Of the group around a name or noun: its article and what stands between."""
        at = first
        while at - 1 >= self.first and self.tokens[at - 1].word and not self._stops(at - 1):
            at -= 1
            if self.tokens[at].word in self.vocabulary.grammar.articles or first - at > 7:
                break
        return at

    def _stops(self, at: int) -> bool:
        """Whether a noun group cannot go over this word."""
        vocabulary, word = self.vocabulary, self.tokens[at].word
        return (
            word in vocabulary.breaks
            or word in vocabulary.grammar.prepositions
            or (word in vocabulary.pronouns and word not in vocabulary.possessives)
            or word in vocabulary.helping
            or self._is_verb(at)
        )

    def _is_verb(self, at: int) -> bool:
        """Whether this is a verb of saying, as far as the form and the word before it tell."""
        word = self.tokens[at].word
        if any(cue.first <= at <= cue.last for cue in self.cues):
            return True
        if self.tokens[at].capital or (word,) not in self.vocabulary.cues.get(word, ()):
            return False
        return word not in self.vocabulary.grammar.bases and not self._is_noun(at, at)

    def _noun_group(self, at: int) -> Mention | None:
        tokens = self.tokens
        if self._stops(at) or tokens[at].word.isdigit() or tokens[at].word in self.vocabulary.grammar.articles:
            return None
        first = self._start(at)
        return self._common(first, at)

    def _common(self, first: int, last: int) -> Mention | None:
        tokens, vocabulary = self.tokens, self.vocabulary
        parts = tuple(token.word for token in tokens[first : last + 1] if token.word)
        if not parts:
            return None
        name = " ".join(token.text + _ending(token) for token in tokens[first : last + 1])
        gender = next((g for word in reversed(parts) if (g := vocabulary.gender(word))), "")
        return Mention(
            first,
            last,
            tokens[first].start,
            tokens[last].end,
            name,
            parts,
            "common",
            parts,
            gender,
            tokens[last].possessive,
        )

    # -- who speaks, rightwards -----------------------------------------------------------------------------------

    def after(self, at: int) -> Mention | None:
        """Who is named from this token on: said Lee; said his father, Abdullah Kurdi; said the head of X, Ann Lee."""
        tokens, vocabulary = self.tokens, self.vocabulary
        while at < self.end and tokens[at].word and (vocabulary.adverb(tokens[at].word) and not tokens[at].capital):
            at += 1
        if at >= self.end or not tokens[at].word:
            return None
        last = at
        found: Mention | None = None
        mention = self._beginning.get(at)
        if mention is not None and not mention.possessive and mention.sort in ("person", "pronoun"):
            return mention
        if (
            mention is not None
            and not mention.possessive
            and mention.sort != "common"
            and not self._goes_on(mention.last)
        ):
            found, last = mention, mention.last
        else:
            found, last = self._group_from(at)
        if found is None:
            return None
        return self._in_apposition(found, last) or found

    def _group_from(self, at: int) -> tuple[Mention | None, int]:
        """The noun group that begins here, up to a name in it or to its own end."""
        tokens, vocabulary = self.tokens, self.vocabulary
        last = at - 1
        head = at - 1
        while last + 1 < self.end and last - at < 14:
            token = tokens[last + 1]
            if not token.word:
                break
            mention = self._beginning.get(last + 1)
            if mention is not None and head < at and self._is_head(mention, at):
                return mention, mention.last
            if token.word in vocabulary.grammar.prepositions:
                if head < at:
                    head = last
                written = tokens[head].word in vocabulary.grammar.documents
                if token.word not in vocabulary.grammar.joiners and not written:
                    break
            elif token.word in vocabulary.breaks or (self._stops(last + 1) and last + 1 > at):
                break
            last = mention.last if mention is not None else last + 1
        last = min(last, self.end - 1)
        while last >= at and tokens[last].word in vocabulary.grammar.prepositions:
            last -= 1
        if last < at or (last == at and tokens[at].word in vocabulary.grammar.articles):
            return None, at
        if self._stops(at):
            return None, at
        head = head if head >= at else last
        group = self._common(at, head)
        return (self._with_complement(group, last) if group is not None and last > head else group), last

    def _goes_on(self, last: int) -> bool:
        """Whether more nouns follow a name: according to Rutgers University scholar Kelly Dittmar."""
        after = last + 1
        return after < self.end and bool(self.tokens[after].word) and not self._stops(after)

    def _is_head(self, mention: Mention, at: int) -> bool:
        """Whether the group from `at` on ends with this name: former adviser Ann Lee; not: the Ford spokesman."""
        if mention.possessive or mention.sort not in ("person", "name", "body") or self._next_noun(mention.last):
            return False
        return mention.sort == "person" or mention.first > at

    def _next_noun(self, last: int) -> bool:
        """Whether a name only goes before a noun: the Ford spokesman."""
        after = last + 1
        return after < self.end and self.tokens[after].word in self.vocabulary.nouns

    def _in_apposition(self, group: Mention, last: int) -> Mention | None:
        """The person behind the comma: said the chancellor, Pradeep Khosla."""
        tokens = self.tokens
        for at in range(last + 1, min(last + 10, self.end - 1)):
            if tokens[at].quotation >= 0:
                return None
            if tokens[at].text in _COMMAS:
                mention = self._beginning.get(at + 1)
                if mention is None:
                    continue
                closes = mention.last + 1 >= self.end or not tokens[mention.last + 1].word
                if closes and not mention.possessive and mention.sort in ("person", "name"):
                    return mention._replace(roles=(*mention.roles, *group.roles))
        return None

    def agent(self, at: int) -> Mention | None:
        """Who speaks in the passive: described by Lee as."""
        for n in range(at, min(at + _REACH, self.end)):
            if self.tokens[n].word in self.vocabulary.grammar.agents and n + 1 < self.end:
                return self.after(n + 1)
            if (
                self.tokens[n].word in self.vocabulary.breaks
                and self.tokens[n].word not in self.vocabulary.grammar.prepositions
            ):
                return None
        return None

    def _main_subject(self, end: int) -> Mention | None:
        """Who comes right after the comma of an opening clause: When he was asked, Lee shrugged."""
        opens = self.tokens[self.first].word
        if opens not in self.vocabulary.grammar.prepositions and opens not in self.vocabulary.breaks:
            return None
        for mention in self.mentions:
            if mention.last >= end:
                return None
            before = self._start(mention.first) - 1
            if before > self.first and self.tokens[before].text == "," and not mention.possessive:
                return None if mention.sort == "place" else self._apposition_or_itself(mention)
        return None

    def _noun_subject(self, end: int) -> Mention | None:
        """The ministry closed the bridge: a noun that can speak, with which the sentence begins."""
        tokens, vocabulary = self.tokens, self.vocabulary
        if tokens[self.first].word not in vocabulary.grammar.articles:
            return None
        for at in range(self.first + 1, min(self.first + 6, end)):
            word = tokens[at].word
            if not word or self._stops(at):
                return None
            follows = at + 1 < end and tokens[at + 1].word in vocabulary.nouns
            named = self._beginning.get(at)
            if named is not None and named.sort != "common" and not self._next_noun(named.last):
                return None
            if word in vocabulary.nouns and not follows and at not in self._ending:
                if tokens[at].possessive:
                    return None
                group = self._common(self.first, at)
                return group and self._apposition_or_itself(group)
        return None

    def subject(self, end: int) -> Mention | None:
        """The first who may be the subject of what stands before `end`: no complement, no possessor."""
        if (main := self._main_subject(end) or self._noun_subject(end)) is not None:
            return main
        for mention in self.mentions:
            if mention.last >= end:
                return None
            if mention.possessive or mention.sort == "place":
                continue
            first = self._start(mention.first)
            if first > self.first and self.tokens[first - 1].word in self.vocabulary.grammar.prepositions:
                continue
            return self._apposition_or_itself(mention)
        return None

    def _apposition_or_itself(self, mention: Mention) -> Mention:
        return (self._in_apposition(mention, mention.last) if mention.sort == "common" else None) or mention


def _ending(token: Token) -> str:
    return "’s" if token.possessive else ""
