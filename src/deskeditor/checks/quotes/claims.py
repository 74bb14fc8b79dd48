"""What a paragraph says of who speaks in its quotations, before anybody asks who `she` or `Marsh` is.

That much depends on the paragraph alone, so it is kept by its text: a story in which one paragraph changed costs that
paragraph. Who is meant is found with the whole story (`cast.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from deskeditor.checks.quotes.caseless import with_capitals
from deskeditor.checks.quotes.clauses import Cue, Sentence
from deskeditor.checks.quotes.names import Mention
from deskeditor.checks.quotes.tokens import Token, sentences, tokens_of
from deskeditor.checks.quotes.vocabulary import Vocabulary, phrase_at, vocabulary

_COMMAS = frozenset(",،、—–-")
_DASHES = frozenset("—–-―")
_ANNOUNCING = frozenset("?؟:")
_DATELINE = 14
"""Tokens of a place, a date and an agency before the first sentence of a report."""
_FINAL_TAG = 8
"""Words that may follow the verb in a tag that ends its sentence: ..., Lee told reporters in London on Monday."""


class Claim(NamedTuple):
    """Who says a quotation, as its own sentence has it; without mention when the sentence does not say."""

    quotation: int
    mention: Mention | None = None
    cue: str = ""
    nobody: bool = False
    """The sentence has a verb of saying whose speaker it keeps to itself: he was told."""
    alone: bool = False
    """Nothing but quotations stands before it in its sentence, and nothing in it says who speaks."""
    weak: bool = False
    """Only the subject of the sentence, with no verb of saying."""


@dataclass(frozen=True, slots=True)
class Read:
    """One sentence."""

    heard: tuple[tuple[Mention, bool], ...]
    """Its names and pronouns and those who speak without a name, in order, each with whether it is a subject."""
    speakers: tuple[Mention, ...]
    """The subjects of its verbs of saying."""
    subject: Mention | None
    claims: tuple[Claim, ...]
    owners: tuple[str, ...]
    """Letters of the possessives in it: `f` for her."""
    shortened: tuple[tuple[Mention, Mention], ...] = ()
    """Names with the short form that stands in parentheses behind them."""
    epithets: tuple[str, ...] = ()
    """Words in it by which somebody may be called who was named, and who is not named beside them."""
    announced: bool = False
    """It says whose words follow, and no more: Lee's verdict? Her verdict?"""
    announces: Mention | None = None
    """By name who that is."""
    colon: bool = False
    """It ends with one: what follows, follows from it."""


@dataclass(frozen=True, slots=True)
class Reading:
    sentences: tuple[Read, ...]
    bare: bool
    """Only quotations stand in the paragraph."""


@lru_cache(maxsize=4096)
def reading(text: str, spans: tuple[tuple[int, int], ...], tag: str, known: frozenset[str]) -> Reading:
    """Of a paragraph with quotations at `spans` (code points in it, in order)."""
    words = vocabulary(tag)
    tokens = tokens_of(text, spans, words)
    if not words.grammar.has_capitals:
        tokens = with_capitals(tokens, words)
    begin = _behind_dateline(tokens)
    found = tuple(_read(tokens, max(first, begin), end, words, known) for first, end in sentences(tokens, words))
    return Reading(found, bool(spans) and not any(token.word for token in tokens))


def _behind_dateline(tokens: list[Token]) -> int:
    """The first token behind `MANILA (AP) —`, with which a report begins: capitals, and a dash."""
    if len(tokens) < 3 or len(tokens[0].text) < 2 or not tokens[0].text.isupper():
        return 0
    for at in range(1, min(_DATELINE, len(tokens))):
        if tokens[at].quotation >= 0 or tokens[at].text == ".":
            return 0
        if tokens[at].text in _DASHES:
            return at + 1 if tokens[at - 1].text == ")" or tokens[at - 1].text.isupper() else 0
    return 0


def _read(tokens: list[Token], first: int, end: int, words: Vocabulary, known: frozenset[str]) -> Read:
    sentence = Sentence(tokens, first, end, words, known=known)
    sentence.read()
    claims = _claims(sentence)
    said = [cue.speaker for cue in sentence.cues if cue.speaker is not None]
    last = next((token for token in reversed(tokens[first:end]) if token.quotation < 0), None)
    subject = sentence.subject(end)
    named = next((m.last for m in sentence.mentions if m.sort != "place"), end)  # her neighbour Lee may be a man
    owners = tuple(words.possessives[t.word] for t in tokens[named:end] if t.word in words.possessives)
    heard = tuple(_heard(sentence, claims, said, subject))
    given = {role for mention, _subject in heard for role in mention.roles}
    return Read(
        heard,
        tuple(said),
        subject,
        tuple(claims),
        owners,
        tuple(_shortened(sentence)),
        tuple(t.word for t in tokens[first:end] if t.word in words.grammar.epithets and t.word not in given),
        *_announced(sentence, last),
        last is not None and last.text == ":" and last is tokens[end - 1],
    )


def _announced(sentence: Sentence, last: Token | None) -> tuple[bool, Mention | None]:
    tokens, grammar = sentence.tokens, sentence.vocabulary.grammar
    noun = sentence.end - 2
    if last is None or last is not tokens[sentence.end - 1] or last.text not in _ANNOUNCING or noun <= sentence.first:
        return False, None
    if tokens[noun].word not in grammar.wording or not _owns(sentence, noun - 1):
        return False, None
    named = sentence.ends.get(noun - 1)
    return True, named if named is not None and named.sort in ("person", "body", "name") else None


def _heard(
    sentence: Sentence, claims: list[Claim], said: list[Mention], subject: Mention | None
) -> Iterator[tuple[Mention, bool]]:
    together = sentence.together(subject) if subject is not None else []
    subjects = {mention.place for mention in (*said, subject, *together) if mention is not None}
    speaking = [mention for mention in (*said, *(claim.mention for claim in claims), subject) if mention is not None]
    named = [mention for mention in sentence.mentions if mention.sort != "common"]
    found = {mention.place: mention for mention in (*speaking, *named)}
    for place, mention in sorted(found.items(), key=lambda each: (each[1].start, each[1].end)):
        yield mention, place in subjects


def _shortened(sentence: Sentence) -> Iterator[tuple[Mention, Mention]]:
    tokens = sentence.tokens
    for mention, short in pairwise(sentence.mentions):
        if short.first == mention.last + 2 and tokens[mention.last + 1].text == "(" and len(short.parts) == 1:
            yield mention, short


def _claims(sentence: Sentence) -> list[Claim]:
    found: list[Claim] = []
    tokens = sentence.tokens
    alone = not any(token.word for token in tokens[sentence.first : sentence.end])
    for at in range(sentence.first, sentence.end):
        quotation = tokens[at].quotation
        if quotation < 0:
            continue
        if alone:
            found.append(Claim(quotation, alone=True))
        else:
            found.append(_claim(sentence, at, quotation, found))
    return found


def _claim(sentence: Sentence, at: int, quotation: int, before: list[Claim]) -> Claim:
    left = _left(sentence, at)
    direct = left is not None and left.last == _previous(sentence, at)
    claim = None
    if not direct or left is None or (left.speaker is None and not left.participle):
        claim = _tag_after(sentence, at, quotation, left)
    claim = claim or _passive(sentence, at, quotation, left)
    claim = claim or _owner(sentence, at, quotation)
    claim = claim or _viewpoint(sentence, at, quotation)
    claim = claim or _by_left(sentence, at, quotation, left, before)
    claim = claim or _possessor(sentence, at, quotation)
    claim = claim or _according(sentence, at, quotation)
    claim = claim or _tag_at_end(sentence, at, quotation)
    if claim is not None:
        return claim
    if before and (before[-1].mention is not None or before[-1].nobody):
        return before[-1]._replace(quotation=quotation)
    subject = sentence.subject(at)
    if subject is not None and not _is_passive(sentence, subject, at):
        return Claim(quotation, subject, weak=not _after_colon(sentence, at))
    return Claim(quotation, alone=_previous(sentence, at) < sentence.first)


def _is_passive(sentence: Sentence, subject: Mention, at: int) -> bool:
    """Whether something is said of the subject, who does not speak: Lee was charged with Q; not: Lee was blunt: Q."""
    passives = sentence.vocabulary.grammar.passives
    if any(cue.passive for cue in sentence.cues):
        return True
    if _after_colon(sentence, at) and not sentence.vocabulary.persons.isdisjoint(subject.roles):
        return False
    return any(token.word in passives for token in sentence.tokens[subject.last + 1 : at])


def _previous(sentence: Sentence, at: int) -> int:
    """The last word before a quotation, over comma and colon."""
    at -= 1
    while at >= sentence.first and not sentence.tokens[at].word and sentence.tokens[at].quotation < 0:
        at -= 1
    return at


def _after_colon(sentence: Sentence, at: int) -> bool:
    return at > sentence.first and sentence.tokens[at - 1].text == ":"


def _left(sentence: Sentence, at: int) -> Cue | None:
    """The nearest verb of saying before a quotation in its sentence."""
    before = [cue for cue in sentence.cues if cue.last < at]
    aside = _aside(sentence, at) if before else frozenset()
    return next((cue for cue in reversed(before) if cue.first not in aside), before[-1] if before else None)


def _aside(sentence: Sentence, at: int) -> frozenset[int]:
    """The tokens before `at` between two dashes or brackets: Lee commented — which was noted — Q."""
    found: set[int] = set()
    opened = -1
    for n in range(sentence.first, at):
        text = sentence.tokens[n].text
        if opened >= 0 and (text in _DASHES or text == ")"):
            found.update(range(opened, n))
            opened = -1
        elif text in _DASHES or text == "(":
            opened = n
    return frozenset(found)


def _by_left(sentence: Sentence, at: int, quotation: int, left: Cue | None, before: list[Claim]) -> Claim | None:
    if left is None:
        return None
    if left.participle and left.speaker is None:
        previous = next((claim for claim in reversed(before) if claim.mention is not None and not claim.weak), None)
        if previous is not None:
            return Claim(quotation, previous.mention, left.text)
        main = sentence.main()
        cues = [cue for cue in sentence.cues if cue.last < left.first and cue.speaker is not None]
        subject = next((cue.speaker for cue in (*(c for c in cues if c.first > main), *cues)), None)
        subject = subject or sentence.subject(left.first) or _first_after(sentence, left)
        return Claim(quotation, subject, left.text) if subject is not None else None
    if left.speaker is not None:
        return Claim(quotation, left.speaker, left.text)
    return Claim(quotation, nobody=True) if left.passive or _has_other_subject(sentence, left, at) else None


def _has_other_subject(sentence: Sentence, left: Cue, at: int) -> bool:
    """Whether words stand before a verb that leads to the quotation, and none of them is known for its subject:
    Another shouted: Q."""
    first = left.first - 1
    opens = first >= sentence.first and sentence.tokens[first].word in sentence.vocabulary.grammar.articles
    return opens and left.last == _previous(sentence, at)


def _first_after(sentence: Sentence, left: Cue) -> Mention | None:
    """Of a participle that opens its sentence: Calling it “wrong”, Lee left."""
    return next((c.speaker for c in sentence.cues if c.first > left.last and c.speaker is not None), None) or next(
        (m for m in sentence.mentions if m.first > left.last and sentence.tokens[m.first - 1].text in _COMMAS), None
    )


def _tag_after(sentence: Sentence, at: int, quotation: int, left: Cue | None) -> Claim | None:
    """Q, said Lee; Q, she told reporters; Q, according to Lee; Q — Lee."""
    tokens, end = sentence.tokens, sentence.end
    after = at + 1
    dash = False
    while after < end and not tokens[after].word and tokens[after].quotation < 0 and after - at < 3:
        if tokens[after].text in _DASHES:
            dash = True
        elif tokens[after].text not in _COMMAS:
            return None
        after += 1
    if after >= end or tokens[after].quotation >= 0:
        return None
    if long := phrase_at(sentence.vocabulary.according, tokens, after, end):
        mention = sentence.after(after + long)
        return Claim(quotation, mention, _text(sentence, after, after + long)) if mention else None
    cue = next((cue for cue in sentence.cues if cue.first >= after), None)
    begins = not any(tokens[n].word for n in range(sentence.first, at))
    inverted = begins or left is None or left.speaker is None
    if inverted and cue is not None and cue.first == after and not cue.participle and not cue.before:
        mention = cue.speaker or _before_quotation(sentence, at)
        answered = mention is None and cue.last > cue.first  # “No,” came the reply
        return Claim(quotation, mention, cue.text, nobody=answered) if answered or mention is not None else None
    starts = (
        at == sentence.first
        or not any(tokens[n].word for n in range(sentence.first, at))
        or (left is None and after > at + 1)
        or tokens[at].last in ",،"
    )
    if cue is not None and starts and cue.before and cue.speaker is not None and _opens(sentence, after, cue):
        return Claim(quotation, cue.speaker, cue.text)
    signed = next((m for m in sentence.mentions if m.first == after), None)
    if dash and signed is not None and (signed.last + 1 >= end - 1 or tokens[signed.last + 1].text == ","):
        return Claim(quotation, signed)
    return None


def _before_quotation(sentence: Sentence, at: int) -> Mention | None:
    """Who is named before the words when the verb comes after them: Kaya, “...” dedi."""
    if not sentence.vocabulary.grammar.verbs_last:
        return None
    return sentence.before(_previous(sentence, at)) or sentence.subject(at)


def _opens(sentence: Sentence, after: int, cue: Cue) -> bool:
    """Whether the clause that begins right after the quotation is the tag: Lee, the minister, told reporters."""
    speaker = cue.speaker
    if speaker is None or speaker.first < after:
        return False
    at = after
    while at < speaker.first:
        token = sentence.tokens[at]
        if token.quotation >= 0 or token.word in sentence.vocabulary.breaks:
            return False
        at += 1
    return True


def _passive(sentence: Sentence, at: int, quotation: int, left: Cue | None) -> Claim | None:
    """Described as Q by Lee."""
    direct = left is not None and left.last == _previous(sentence, at) and left.first == sentence.first
    if left is None or not (left.passive or direct):
        return None
    after = at + 1
    while after < sentence.end and sentence.tokens[after].text in _COMMAS:
        after += 1
    if after + 1 < sentence.end and sentence.tokens[after].word in sentence.vocabulary.grammar.agents:
        mention = sentence.after(after + 1)
        if mention is not None:
            return Claim(quotation, mention, left.text)
    return None


def _owner(sentence: Sentence, at: int, quotation: int) -> Claim | None:
    """Lee's remark that Q; in her words, Q."""
    if at == sentence.first:
        return None
    tokens, grammar = sentence.tokens, sentence.vocabulary.grammar
    last = _previous(sentence, at)
    if last > sentence.first and tokens[last].word in grammar.links:
        last -= 1
    if last > sentence.first and tokens[last].word in grammar.wording:
        found = _wording(sentence, last, quotation)
        subject = sentence.subject(last) if _after_colon(sentence, at) else None
        return None if subject is not None and subject.sort == "person" else found
    for n in range(sentence.first, sentence.end - 1):
        if tokens[n + 1].word not in grammar.wording or not _owns(sentence, n):
            continue
        if _closes(sentence, n + 2) or _goes_to(sentence, n + 2, at):
            return _wording(sentence, n + 1, quotation)
    return None


def _viewpoint(sentence: Sentence, at: int, quotation: int) -> Claim | None:
    """For Lee, it is simple: Q."""
    first = sentence.first
    if not _after_colon(sentence, at) or sentence.tokens[first].word not in sentence.vocabulary.grammar.viewpoints:
        return None
    mention = sentence.after(first + 1)
    if mention is None or mention.sort not in ("person", "name", "pronoun") or mention.possessive:
        return None
    set_off = sentence.tokens[mention.last + 1].text == "," or sentence.vocabulary.grammar.verb_second
    return Claim(quotation, mention) if set_off else None


def _goes_to(sentence: Sentence, link: int, at: int) -> bool:
    """Whether a clause that begins here holds the quotation, and nobody else speaks in it: Lee's claim that ... Q."""
    if link >= at or sentence.tokens[link].word not in sentence.vocabulary.grammar.links:
        return False
    return not any(link < cue.first < at for cue in sentence.cues)


def _possessor(sentence: Sentence, at: int, quotation: int) -> Claim | None:
    """Lee's Q; her Q."""
    if at > sentence.first and sentence.tokens[at - 1].possessive:
        mention = sentence.before(at - 1)
        return Claim(quotation, mention, weak=True) if mention is not None else None
    if at > sentence.first and sentence.tokens[at - 1].word in sentence.vocabulary.possessives:
        return Claim(quotation, _pronoun(sentence, at - 1), weak=True)
    return None


def _pronoun(sentence: Sentence, at: int) -> Mention:
    """Of her: she."""
    token = sentence.tokens[at]
    sort = sentence.vocabulary.possessives[token.word]
    return Mention(at, at, token.start, token.end, token.text, (token.word,), "pronoun", (), sort)


def _owns(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].possessive or sentence.tokens[at].word in sentence.vocabulary.possessives


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether the phrase ends before this token."""
    return at >= sentence.end or (not sentence.tokens[at].word and sentence.tokens[at].quotation < 0)


def _wording(sentence: Sentence, noun: int, quotation: int) -> Claim | None:
    """Lee's remark that Q; the Lee quote that Q; in Lee's words, Q."""
    owner = sentence.tokens[noun - 1]
    named = sentence.ends.get(noun - 1)
    if named is None and owner.possessive:
        named = sentence.before(noun - 1)
    if named is None and owner.word in sentence.vocabulary.possessives:
        named = _pronoun(sentence, noun - 1)
    if named is None or named.sort == "place":
        return None
    return Claim(quotation, named, sentence.tokens[noun].text)


def _according(sentence: Sentence, at: int, quotation: int) -> Claim | None:
    """According to Lee, ... Q; ... Q ..., according to Lee."""
    found: Claim | None = None
    for n in range(sentence.first, sentence.end):
        token = sentence.tokens[n]
        if not token.word:
            continue
        if long := phrase_at(sentence.vocabulary.according, sentence.tokens, n, sentence.end):
            mention = sentence.after(n + long)
        elif long := phrase_at(sentence.vocabulary.according_after, sentence.tokens, n, sentence.end):
            mention = sentence.before(n - 1)
        else:
            continue
        if mention is not None and (found is None or n < at):
            found = Claim(quotation, mention, _text(sentence, n, n + long))
    return found


def _tag_at_end(sentence: Sentence, at: int, quotation: int) -> Claim | None:
    """The plan was Q and should stop, Lee said."""
    for cue in reversed(sentence.cues):
        if cue.first < at:
            return None
        speaker = cue.speaker
        if speaker is None or cue.passive or cue.participle:
            continue
        opens = min(speaker.first, cue.first)
        while opens > at + 1 and sentence.tokens[opens - 1].word:
            opens -= 1
        words = sum(1 for n in range(max(cue.last, speaker.last) + 1, sentence.end) if sentence.tokens[n].word)
        if sentence.tokens[opens - 1].text in _COMMAS and words <= _FINAL_TAG:
            return Claim(quotation, speaker, cue.text)
    return None


def _text(sentence: Sentence, first: int, end: int) -> str:
    return " ".join(token.text for token in sentence.tokens[first:end])
