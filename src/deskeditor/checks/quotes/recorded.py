"""What was recorded: the quotes of the newsroom and the transcripts of a story, to be searched for the words of a
quotation.

`exact` finds them as they are, `near` where they may have been altered. What is found is a `Find`: a run of recorded
words, with who said them and on what terms. It judges nothing.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice

from deskeditor.checks.quotes.alignment import MOST_REPLACED, Op, align, in_groups
from deskeditor.checks.quotes.lexicon import Lexicon
from deskeditor.checks.quotes.normal import normal
from deskeditor.checks.quotes.texts import Sayings, Sought, Spoken, already, sayings, spoken
from deskeditor.checks.quotes.words import Token
from deskeditor.news.problems import BadInput
from deskeditor.news.records import TERMS, Quote, Source, Terms, Transcript
from deskeditor.news.times import parse

WATCHED: frozenset[Terms] = frozenset({"deep background", "off the record"})
"""Words on these terms do not leave between quotation marks."""
MOST_EXACT = 300
"""Places where the same words are found; more of them say nothing new."""
MOST_ALIGNED = 6
"""Quotes of the newsroom, and stretches of the transcripts, that are compared word by word."""
WORTH = 1.5
"""So many times as many words may meet in the best place as in one that is still compared."""
MOST_FOLLOWING = 4
REACH = 150
"""Recorded words that an ellipsis may stand for."""


@dataclass(frozen=True, slots=True, eq=False)
class Find:
    """Recorded words that may be those of a quotation.

    `quote` or `transcript` has them. `words` are those of the stretch that was compared, the first of which is number
    `first` of its text; `ops` count from there.
    """

    tokens: Sequence[Token]
    """The quotation's, those of a number in one."""
    ops: tuple[Op, ...]
    words: Sequence[str]
    first: int
    source: str
    label: str
    """Of the transcript; empty when the quote says who speaks."""
    terms: Terms
    quote: Quote | None = None
    transcript: Transcript | None = None
    text: Spoken | None = None
    """Of the transcript."""
    others: bool = False
    """Whether words of somebody else lie between: they asked something."""
    number: int = -1
    """Of the quote's text among all."""

    @property
    def left(self) -> int:
        return min((op.left for op in self.ops if op.left < op.right), default=0)

    @property
    def right(self) -> int:
        return max((op.right for op in self.ops if op.left < op.right), default=0)


class Recorded:
    """The quotes of a newsroom, with the transcripts of one story. Made in no time; texts are read as they are needed.

    A spiked quote gives no evidence; it is still known when its words are not for use.
    """

    def __init__(
        self,
        quotes: Iterable[Quote],
        sources: Mapping[str, Source],
        transcripts: Iterable[Transcript],
        story: str,
    ) -> None:
        self.story = story
        self.sources = sources
        self._quotes = tuple(quotes)
        self._transcripts = tuple(t for t in transcripts if t.text and not t.spiked)
        self._expected: frozenset[str] = frozenset()
        self._held = already(lambda: self._texts, ((t.text, t.turns) for t in self._transcripts))

    @cached_property
    def _alive(self) -> list[Quote]:
        """The quotes whose words are searched, those of the story first."""
        alive = [quote for quote in self._quotes if not quote.spiked or quote.terms in WATCHED]
        alive.sort(key=lambda quote: quote.story != self.story)
        return alive

    @cached_property
    def _said(self) -> tuple[Quote, ...]:
        """To whom each of the texts belongs."""
        return (*[quote for quote in self._alive if quote.words], *[quote for quote in self._alive if quote.original])

    @cached_property
    def _sayings(self) -> Sayings:
        return sayings(self._texts)

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """Words of quotes, and behind them those before translation."""
        words = [quote.words for quote in self._alive if quote.words]
        return (*words, *[quote.original for quote in self._alive if quote.original])

    @cached_property
    def _spoken(self) -> tuple[tuple[Transcript, Spoken], ...]:
        return tuple((t, spoken(t.text, t.turns)) for t in self._transcripts)

    @cached_property
    def _cut(self) -> dict[str, list[Quote]]:
        """The quotes that were cut out of each transcript."""
        cut: dict[str, list[Quote]] = {}
        for quote in self._quotes:
            if quote.transcript and quote.span and (not quote.spiked or quote.terms in WATCHED):
                cut.setdefault(quote.transcript, []).append(quote)
        return cut

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The full names of those who are known. Not of confidential ones, which no reader of copy is to remember."""
        known = (s for s in self.sources.values() if s.kind == "person" and not s.confidential)
        return tuple(sorted({s.name for s in known if s.name}))

    @cached_property
    def _called(self) -> dict[str, list[str]]:
        """The ids of the sources in whose names, titles or affiliations a word stands."""
        ids = list(self.sources)
        ways = (
            " ".join((s.name, s.alias, s.attribution, s.title, s.affiliation)).replace("\n", " ")
            for s in self.sources.values()
        )
        called: dict[str, list[str]] = {}
        for id, line in zip(ids, normal("\n".join(ways)).split("\n"), strict=False):
            for word in set(line.split()):
                called.setdefault(word, []).append(id)
        return called

    def called(self, name: str) -> dict[str, Source]:
        """The sources who may be called so: those who share a word with the name."""
        ids = {id for word in normal(name).split() for id in self._called.get(word, ())}
        return {id: self.sources[id] for id in ids}

    @cached_property
    def _embargoed(self) -> tuple[Quote, ...]:
        return tuple(quote for quote in self._quotes if quote.embargo is not None)

    def held(self, now: datetime) -> frozenset[str]:
        """The ids of the quotes that are under an embargo at this moment."""
        return frozenset(quote.id for quote in self._embargoed if _in_force(quote, now))

    # find

    def expect(self, quotations: Iterable[Sequence[Token]], lexicon: Lexicon) -> None:
        """These will be looked for: where their words stand is found out in one pass."""
        longest = (max(_pieces(tokens), key=len) for tokens in quotations)
        self._expected = frozenset(word for piece in longest if piece for word in _sought(piece, lexicon).rare)

    def exact(self, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Find]:
        """Where all these words stand one after another."""
        if not tokens or any(token.kind != "word" for token in tokens):
            return
        sought = _sought(tokens, lexicon)
        ops = tuple(Op("same", n, n, n + 1) for n in range(len(tokens)))
        ledger = self._sayings.words
        for first in islice(ledger.exactly(sought, self._expected), MOST_EXACT):
            number = ledger.line(first)
            yield self._in_quote(number, tokens, ops, sought.keys, first - ledger.first[number])
        for transcript, text in self._spoken:
            for first in islice(text.words.exactly(sought, self._expected), MOST_EXACT):
                yield self._in_transcript(transcript, text, tokens, ops, sought.keys, first)

    def near(self, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Find]:
        """Where words are found that could have become these: altered, shortened, with something put in."""
        pieces = _pieces(tokens)
        longest = max(pieces, key=len)
        if not longest:
            return
        sought = _sought(longest, lexicon)
        lines = self._sayings.words.near_lines(sought, self._expected)
        stretches = [(near, t, text) for t, text in self._spoken for near in text.words.near(sought, self._expected)]
        stretches.sort(key=lambda stretch: -stretch[0].met)
        most = max((near.met for near in (*lines[:1], *(stretch[0] for stretch in stretches[:1]))), default=0)
        groups = in_groups(tokens, lexicon)
        for near in lines[:MOST_ALIGNED]:
            if WORTH * near.met >= most:
                number = self._sayings.words.line(near.low)
                said = self._sayings.of(number)
                yield self._in_quote(number, groups, tuple(align(groups, said, lexicon)), said, 0)
        before, behind = _room(tokens, longest)
        for near, transcript, text in stretches[:MOST_ALIGNED]:
            if WORTH * near.met >= most:
                first = max(0, near.low - before)
                said = text.words.all[first : near.high + behind]
                yield self._in_transcript(transcript, text, groups, tuple(align(groups, said, lexicon)), said, first)

    def in_quote(self, id: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Find]:
        """What became of the words of this very quote, however little of them is left; nothing when it is not here."""
        numbers = [n for n, quote in enumerate(self._said) if quote.id == id]
        finds = []
        groups = in_groups(tokens, lexicon)
        for number in numbers:
            words = self._sayings.of(number)
            finds.append(self._in_quote(number, groups, tuple(align(groups, words, lexicon)), words, 0))
        return finds

    def _in_quote(
        self, number: int, tokens: Sequence[Token], ops: tuple[Op, ...], words: Sequence[str], first: int
    ) -> Find:
        quote = self._said[number]
        return Find(tokens, ops, words, first, quote.source, "", quote.terms, quote=quote, number=number)

    def _in_transcript(
        self,
        transcript: Transcript,
        text: Spoken,
        tokens: Sequence[Token],
        ops: tuple[Op, ...],
        words: Sequence[str],
        first: int,
    ) -> Find:
        find = Find(tokens, ops, words, first, "", "", "on the record", transcript=transcript, text=text)
        if find.right <= find.left:
            return find
        start, end = text.place(first + find.left, first + find.right)
        label = text.label(start)
        source = self._source_of(transcript, text, label)
        others = text.turns != () and any(
            text.label(text.place(first + at, first + at + 1)[0]) != label for at in _ends_of_runs(find.ops)
        )
        cut = [quote for quote in self._cut.get(transcript.id, ()) if _overlap(quote.span, start, end)]
        strictest = max((quote for quote in cut), key=lambda quote: TERMS.index(quote.terms), default=None)
        terms = self._terms(source, cut, start, end)
        if strictest is not None and strictest.source:
            source = strictest.source
        return replace(find, source=source, label=label, terms=terms, quote=strictest, others=others)

    def _terms(self, source: str, cut: Sequence[Quote], start: int, end: int) -> Terms:
        """On what terms a passage of a transcript was said: the strictest of the quotes that were cut out of it and,
        where they leave any of it out, those that the source agreed to for everything."""
        terms: list[Terms] = [quote.terms for quote in cut]
        if source in self.sources and not any(
            quote.span is not None and quote.span[0] <= start and end <= quote.span[1] for quote in cut
        ):
            terms.append(self.sources[source].terms)
        return max(terms, key=TERMS.index, default="on the record")

    def _source_of(self, transcript: Transcript, text: Spoken, label: str) -> str:
        """The id of the source who speaks under this label; empty when nobody said who that is."""
        for voice in transcript.voices:
            if voice.label == label and voice.source:
                return voice.source
        return transcript.source if len(text.labels) <= 1 else self._named_so(transcript, label)

    def _named_so(self, transcript: Transcript, label: str) -> str:
        """The transcript's source where the label is part of their name: `PROWSE` and `Helen Prowse`."""
        source = self.sources.get(transcript.source)
        called = f"{source.name} {source.alias}" if source else ""
        parts = set(called.casefold().split())
        return transcript.source if parts and set(label.casefold().split()) <= parts else ""

    # say

    def said(self, find: Find, left: int, right: int) -> str:
        """The recorded words `left` to `right` of a find, as they are written in the record."""
        if right <= left:
            return ""
        start, end = self.place(find, left, right)
        return self._text(find)[start:end]

    def place(self, find: Find, left: int, right: int) -> tuple[int, int]:
        """Where these words stand in the text of the quote or the transcript, in code points."""
        if find.number >= 0:
            return self._sayings.place(find.number, find.first + left, find.first + right)
        assert find.text is not None
        return find.text.place(find.first + left, find.first + right)

    def around(self, find: Find) -> tuple[str, int, int]:
        """The text in which the words were found, and where they stand in it."""
        return self._text(find), *self.place(find, find.left, find.right)

    def following(self, find: Find) -> Sequence[str]:
        """The first of the words that were said behind a find."""
        if find.number >= 0:
            return self._sayings.of(find.number)[find.first + find.right :][:MOST_FOLLOWING]
        assert find.text is not None
        return find.text.words.all[find.first + find.right :][:MOST_FOLLOWING]

    def heard(self, find: Find) -> tuple[tuple[int, int] | None, tuple[float, float] | None]:
        """Where the words stand in the transcript, and when they were said in its recording."""
        if find.number < 0 and find.transcript is not None:
            start, end = self.place(find, find.left, find.right)
            return (start, end), _seconds(find.transcript, start, end)
        quote = find.quote
        if quote is None or not quote.transcript:
            return None, quote.time_range if quote else None
        transcript = next((t for t in self._transcripts if t.id == quote.transcript), None)
        span = self._part(find, quote, transcript)
        if transcript is None or span is None or not transcript.cues or (quote.time_range and span == quote.span):
            return span, quote.time_range
        return span, _seconds(transcript, *span)

    def _part(self, find: Find, quote: Quote, transcript: Transcript | None) -> tuple[int, int] | None:
        """The found words' own part of the span of the quote, where the transcript has the words of the quote."""
        if quote.span is None or find.right <= find.left or transcript is None:
            return quote.span
        if transcript.text[slice(*quote.span)] != self._text(find):
            return quote.span
        begin, behind = self.place(find, find.left, find.right)
        return quote.span[0] + begin, quote.span[0] + behind

    def _text(self, find: Find) -> str:
        if find.number >= 0:
            return self._sayings.texts[find.number]
        return find.transcript.text if find.transcript else ""


def _ends_of_runs(ops: Sequence[Op]) -> list[int]:
    """Of the recorded words that stand one after another, the first and the last of each such run."""
    ends: list[int] = []
    for op in ops:
        if op.kind != "same" or op.left == op.right:
            continue
        if ends and ends[-1] + 1 == op.left:
            ends[-1] = op.right - 1
        else:
            ends += [op.left, op.right - 1]
    return ends


def _pieces(tokens: Sequence[Token]) -> list[list[Token]]:
    """The words between ellipses and brackets. The longest piece fixes the place."""
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "word":
            pieces[-1].append(token)
        else:
            pieces.append([])
    return pieces


def _sought(words: Sequence[Token], lexicon: Lexicon) -> Sought:
    return Sought([word.key for word in words], (word.key for word in words if _rare(word, lexicon)))


def _rare(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == "word" and lexicon.tells(token.key)


def _room(tokens: Sequence[Token], longest: Sequence[Token]) -> tuple[int, int]:
    """How many recorded words before and behind the longest piece the others may take up."""
    at = tokens.index(longest[0])
    return _needs(tokens[:at]), _needs(tokens[at + len(longest) :])


def _needs(tokens: Sequence[Token]) -> int:
    return sum(REACH if token.kind == "gap" else MOST_REPLACED if token.kind == "bracket" else 1 for token in tokens)


def _overlap(span: tuple[int, int] | None, start: int, end: int) -> bool:
    return span is not None and span[0] < end and start < span[1]


def _seconds(transcript: Transcript, start: int, end: int) -> tuple[float, float] | None:
    """When the passage was said: from the beginning of its first cue to the end of its last."""
    cues = transcript.cues
    first = bisect_right(cues, start, key=lambda cue: cue[0]) - 1
    last = bisect_right(cues, max(start, end - 1), key=lambda cue: cue[0]) - 1
    if last < 0:
        return None
    return cues[max(first, 0)][1], cues[last][2]


def _in_force(quote: Quote, now: datetime) -> bool:
    if quote.embargo is None:
        return False
    if not quote.embargo.until:
        return True
    try:
        return parse(quote.embargo.until) > now
    except BadInput:
        return True
