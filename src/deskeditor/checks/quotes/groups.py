"""Groups of nouns around a place in a sentence, and who is their head: the speaker of a verb beside them.

Leftwards from a verb the head of `a spokesman for the ministry` is the spokesman; rightwards, in `said the head of the
council, Ann Lee`, it is the person in the apposition. What stands between is known by the grammar's small words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from deskeditor.checks.quotes.names import Mention
from deskeditor.checks.quotes.tokens import Token
from deskeditor.checks.quotes.vocabulary import Vocabulary

COMMAS = frozenset(",،、—–-")
REACH = 24
"""Tokens that one looks ahead for who speaks, or back for a bracket."""
_LONGEST = 14
"""Tokens of a group."""
_CHAIN = 5
"""Complements of complements: the head of the office of the mayor of Bern."""


@dataclass(slots=True)
class Groups:
    """Of the tokens `first` to `end` of a paragraph."""

    tokens: Sequence[Token]
    first: int
    end: int
    vocabulary: Vocabulary
    mentions: list[Mention] = field(default_factory=list)
    ends: dict[int, Mention] = field(default_factory=dict)
    """The names of the sentence by their last token."""
    begins: dict[int, Mention] = field(default_factory=dict)
    verbs: set[int] = field(default_factory=set)
    """Tokens of which it is known that they are verbs of saying."""

    def group(self, at: int, further: bool = True) -> Mention | None:
        """The head of the noun group that ends here: the spokesman of `a spokesman for the ministry`."""
        vocabulary, tokens = self.vocabulary, self.tokens
        found: Mention | None = None
        tail = at
        for _ in range(_CHAIN):
            mention = self.ends.get(at)
            group = mention if mention is not None else self._noun_group(at)
            if group is None:
                break
            found = group
            first = self.start_of(group.first)
            if first - 1 < self.first or tokens[first - 1].word not in vocabulary.grammar.prepositions:
                break
            if tokens[first - 1].word in vocabulary.breaks and group.sort != "common":
                break  # resigned after Lee called: here a clause begins
            before = first - 2
            while before >= self.first and tokens[before].text == ")":
                before = self.opening_of(before) - 1
            if before < self.first or not tokens[before].word or self.stops(before):
                break
            at = before
        if found is None or found.sort != "common":
            return self._together(found) if found is not None and found.sort == "person" else found
        person = self._writer(found) or self._apposed(found) or (self._further(found) if further else None)
        if person is not None:
            return person
        return self._with_complement(found, tail) if found.last < tail else found

    def _further(self, group: Mention) -> Mention | None:
        """The person of whom this is one more role: Ann Lee of Acme and contributor to the Times."""
        conjunction = self.start_of(group.first) - 1
        if conjunction <= self.first or self.tokens[conjunction].word not in self.vocabulary.grammar.conjunctions:
            return None
        if self.vocabulary.persons.isdisjoint(group.roles) or group.parts[0] in self.vocabulary.grammar.articles:
            return None
        first = self.group(conjunction - 1, further=False) if self.tokens[conjunction - 1].word else None
        if first is not None and first.sort == "common" and self.tokens[first.first - 1].text == ",":
            first = self.ends.get(first.first - 2)
        if first is None or first.sort != "person":
            return None
        return first._replace(roles=(*first.roles, *group.roles))

    def _together(self, second: Mention) -> Mention:
        """Ann Lee and Peter Brandt said: both of them, where the two names begin their clause."""
        between = second.first - 1
        first = self.ends.get(between - 1) if between > self.first else None
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
                return self.ends.get(at) or self.common(group.first, at)
        return None

    def _apposed(self, group: Mention) -> Mention | None:
        """The person with whom the sentence begins, and of whom the group is an apposition that no comma closes: Ann
        Lee, the head of the council said."""
        comma = self.start_of(group.first) - 1
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

    def _noun_group(self, at: int) -> Mention | None:
        tokens = self.tokens
        if self.stops(at) or tokens[at].word.isdigit() or tokens[at].word in self.vocabulary.grammar.articles:
            return None
        first = self.start_of(at)
        return self.common(first, at)

    def common(self, first: int, last: int) -> Mention | None:
        tokens, vocabulary = self.tokens, self.vocabulary
        parts = tuple(token.word for token in tokens[first : last + 1] if token.word)
        if not parts:
            return None
        name = " ".join(token.text + _ending(token) for token in tokens[first : last + 1])
        sexes = (
            vocabulary.gender(token.word)
            for token in reversed(tokens[first : last + 1])
            if token.capital or token.word in vocabulary.persons
        )
        gender = next(filter(None, sexes), "")
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

    def start_of(self, first: int) -> int:
        """Of the group around a name or noun: its article and what stands between."""
        at = first
        if self.tokens[at].word in self.vocabulary.grammar.articles:
            return at
        while at - 1 >= self.first and self.tokens[at - 1].word and not self.stops(at - 1):
            at -= 1
            if self.tokens[at].word in self.vocabulary.grammar.articles or first - at > 7:
                break
        return at

    def stops(self, at: int) -> bool:
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
        if at in self.verbs:
            return True
        if self.tokens[at].capital or (word,) not in self.vocabulary.cues.get(word, ()):
            return False
        return word not in self.vocabulary.grammar.bases and not self.is_noun(at, at)

    def is_noun(self, first: int, last: int) -> bool:
        """The claims, a report: a form that is a verb, too, behind an article or a preposition."""
        if first == self.first or first != last:
            return False
        before = self.tokens[first - 1]
        if before.quotation >= 0 or not before.word:
            return False
        verb = self.tokens[first].word
        if before.word in self.vocabulary.grammar.standing_alone and verb not in self.vocabulary.grammar.bases:
            return False
        return (
            before.word in self.vocabulary.grammar.articles
            and before.word not in self.vocabulary.pronouns
            and before.word not in self.vocabulary.grammar.relatives
        ) or before.possessive

    def opening_of(self, at: int) -> int:
        for n in range(at, max(self.first, at - REACH) - 1, -1):
            if self.tokens[n].text == "(":
                return n
        return at

    def after(self, at: int) -> Mention | None:
        """Who is named from this token on: said Lee; said his father, Abdullah Kurdi; said the head of X, Ann Lee."""
        tokens, vocabulary = self.tokens, self.vocabulary
        while at < self.end and tokens[at].word and (vocabulary.adverb(tokens[at].word) and not tokens[at].capital):
            at += 1
        if at >= self.end or not tokens[at].word:
            return None
        if (sort := vocabulary.objects.get(tokens[at].word)) and not self._goes_on(at):
            token = tokens[at]  # according to her; not: according to her lawyer
            return Mention(at, at, token.start, token.end, token.text, (token.word,), "pronoun", (), sort)
        if tokens[at].word in vocabulary.grammar.standing_alone and at + 2 < self.end and tokens[at + 1].text == ",":
            return self.in_apposition(self.begins[at + 2], at) if at + 2 in self.begins else None  # said one, Ann Lee
        last = at
        found: Mention | None = None
        mention = self.begins.get(at)
        named = mention is not None and not mention.possessive and mention.sort in ("person", "pronoun")
        if named and mention is not None and not self.next_noun(mention.last):
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
        return self.in_apposition(found, last) or found

    def _group_from(self, at: int) -> tuple[Mention | None, int]:
        """The noun group that begins here, up to a name in it or to its own end."""
        tokens, vocabulary = self.tokens, self.vocabulary
        last = at - 1
        head = at - 1
        while last + 1 < self.end and last - at < _LONGEST:
            token = tokens[last + 1]
            if not token.word:
                break
            mention = self.begins.get(last + 1)
            if mention is not None and head < at and self._is_head(mention, at):
                return mention, mention.last
            if token.word in vocabulary.grammar.prepositions:
                if head < at:
                    head = last
                written = tokens[head].word in vocabulary.grammar.documents
                if token.word not in vocabulary.grammar.joiners and not written:
                    break
            elif token.word in vocabulary.breaks or (self.stops(last + 1) and last + 1 > at):
                break
            last = mention.last if mention is not None else last + 1
        last = min(last, self.end - 1)
        while last >= at and tokens[last].word in vocabulary.grammar.prepositions:
            last -= 1
        if last < at or (last == at and tokens[at].word in vocabulary.grammar.articles):
            return None, at
        if self.stops(at):
            return None, at
        head = head if head >= at else last
        group = self.common(at, head)
        return (self._with_complement(group, last) if group is not None and last > head else group), last

    def _goes_on(self, last: int) -> bool:
        """Whether more nouns follow a name: according to Rutgers University scholar Kelly Dittmar."""
        after = last + 1
        if after >= self.end or self.tokens[after].word in self.vocabulary.grammar.articles:
            return False
        return bool(self.tokens[after].word) and not self.stops(after)

    def _is_head(self, mention: Mention, at: int) -> bool:
        """Whether the group from `at` on ends with this name: former adviser Ann Lee; not: the Ford spokesman."""
        if mention.possessive or mention.sort not in ("person", "name", "body") or self.next_noun(mention.last):
            return False
        return mention.sort == "person" or mention.first > at

    def next_noun(self, last: int) -> bool:
        """Whether a name only goes before a noun: the Ford spokesman."""
        after = last + 1
        return after < self.end and self.tokens[after].word in self.vocabulary.nouns

    def in_apposition(self, group: Mention, last: int) -> Mention | None:
        """The person behind the comma: said the chancellor, Pradeep Khosla."""
        tokens = self.tokens
        for at in range(last + 1, min(last + 10, self.end - 1)):
            if tokens[at].quotation >= 0:
                return None
            if tokens[at].text in COMMAS:
                mention = self.begins.get(at + 1)
                if mention is None:
                    continue
                closes = mention.last + 1 >= self.end or not tokens[mention.last + 1].word
                if closes and not mention.possessive and mention.sort in ("person", "name"):
                    return mention._replace(roles=(*mention.roles, *group.roles))
        return None


def _ending(token: Token) -> str:
    return "’s" if token.possessive else ""
