"""Who says each quotation of a text. See `docs/architecture.md`, "Quotations", for how, and for what it cannot."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from deskeditor.checks.quotes.cast import Cast, Character
from deskeditor.checks.quotes.claims import Claim, Read, Reading, reading
from deskeditor.checks.quotes.names import Mention
from deskeditor.checks.quotes.paragraphs import Paragraph, paragraphs
from deskeditor.checks.quotes.vocabulary import vocabulary
from deskeditor.news.quotations import Quotation, Speaker
from deskeditor.text.fold import fold

_DASHES = tuple("—–-―")
_WORD = re.compile(r"[^\W_]+")
LONGEST_PARTICLE = 3


def attributed(
    text: str, quotations: Sequence[Quotation], tag: str, people: Sequence[str] = (), named: Sequence[str] = ()
) -> list[Quotation]:
    """The quotations with their speakers; one whom the copy does not name has an empty name.

    `quotations` as `spans` gives them, in order. `people`: full names that the ledger knows. `named`: full names of
    persons elsewhere in the story, for whom a surname may stand here. Of the text only what changed since the last time
    is read again.
    """
    if not quotations:
        return []
    known = _known(text, tuple(people), tag) if people else frozenset()
    return _Hearing(text, quotations, tuple(_told(text, quotations, tag, known)), tag, named).speakers()


def _elsewhere(names: Sequence[str]) -> Iterator[Mention]:
    """As persons those of these names whose surname only one of them has."""
    parts = {name: tuple(fold(word) for word in _WORD.findall(name)) for name in names}
    last = Counter(words[-1] for words in parts.values() if words)
    for name, words in parts.items():
        if len(words) > 1 and last[words[-1]] == 1:
            yield Mention(0, 0, 0, 0, name, words, "person")


def _is_name(name: str) -> bool:
    """Ledgers have descriptions, too, in the place of a name: “A person briefed on the talks”. Of a name only
    particles begin small: van, de la."""
    return not any(word[0].islower() and len(word) > LONGEST_PARTICLE for word in name.split())


def _known(text: str, people: tuple[str, ...], tag: str) -> frozenset[str]:
    """The words of those names of the ledger that stand in the text and that no capital would show: bell hooks."""
    by_last = _without_capitals(people, vocabulary(tag).grammar.has_capitals)
    if not by_last:
        return frozenset()
    folded = fold(text)
    names = (name for word in frozenset(_WORD.findall(folded)) for name in by_last.get(word, ()))
    return frozenset(word for name in names if " ".join(name) in folded for word in name)


@lru_cache(maxsize=8)
def _without_capitals(people: tuple[str, ...], capitals: bool) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names that are not recognised by their capitals, folded, by their last word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in people:
        words = tuple(fold(name).split())
        if words and not (capitals and any(word[0].isupper() for word in name.split())):
            found.setdefault(words[-1], []).append(words)
    return {last: tuple(names) for last, names in found.items()}


@dataclass(frozen=True, slots=True)
class _Told:
    """A paragraph of the text, the quotations in it by their numbers, and what it says of them."""

    paragraph: Paragraph
    numbers: tuple[int, ...]
    reading: Reading


def _told(text: str, quotations: Sequence[Quotation], tag: str, known: frozenset[str]) -> Iterator[_Told]:
    begun = 0
    for paragraph in paragraphs(text, quotations[0].field):
        end = paragraph.after(len(paragraph.text))
        while begun < len(quotations) and quotations[begun].end <= paragraph.start:
            begun += 1
        numbers = tuple(_between(quotations, begun, paragraph.start, end))
        spans = tuple(_within(paragraph, quotations[n].start, quotations[n].end) for n in numbers)
        yield _Told(paragraph, numbers, reading(paragraph.text, spans, tag, known))


def _between(quotations: Sequence[Quotation], first: int, start: int, end: int) -> Iterator[int]:
    """Numbers from `first` on of those that touch these code points."""
    for number in range(first, len(quotations)):
        if quotations[number].start >= end:
            return
        if quotations[number].end > start:
            yield number


def _within(paragraph: Paragraph, start: int, end: int) -> tuple[int, int]:
    """Characters of the paragraph's text for code points of the field."""
    first, last = start - paragraph.start, end - paragraph.start
    if paragraph.places is not None:
        first, last = bisect_left(paragraph.places, first), bisect_left(paragraph.places, last)
    length = len(paragraph.text)
    return min(max(first, 0), length), min(max(last, 0), length)


@dataclass(frozen=True, slots=True)
class _Answer:
    character: Character
    speaker: Speaker
    sure: bool
    """Whether the paragraph itself says so."""
    piece: int = 0
    """Of the quotation, the one to which the answer belongs."""


def _piece_in(quotation: Quotation, paragraph: Paragraph) -> int:
    """The first piece of the quotation that stands in this paragraph."""
    starts = (n for n, (start, _end) in enumerate(quotation.pieces) if start >= paragraph.start)
    return next(starts, 0)


def _differ(one: Character, other: Character, mention: Mention | None) -> bool:
    """Whether these are two who are named; a pronoun may mean either."""
    return one is not other and mention is not None and mention.sort in ("person", "body") and one.sort != "common"


def _parted(text: str, quotation: Quotation, piece: int, speaker: Speaker) -> tuple[Quotation, ...]:
    """A closing mark was forgotten before this piece, and what follows says somebody else."""
    words = quotation.words.split("\n\n")
    if len(words) != len(quotation.pieces):
        return (quotation,)
    begin = quotation.pieces[piece][0]
    if begin and not (text[begin - 1].isalnum() or text[begin - 1].isspace()):
        begin -= 1  # its opening mark
    first = replace(
        quotation,
        end=quotation.pieces[piece - 1][1],
        words="\n\n".join(words[:piece]),
        pieces=quotation.pieces[:piece],
        open=True,
    )
    second = replace(
        quotation,
        start=begin,
        words="\n\n".join(words[piece:]),
        pieces=quotation.pieces[piece:],
        speaker=speaker,
        continues=False,
    )
    return first, second


class _Hearing:
    """One pass over the story, from its first paragraph to its last."""

    def __init__(
        self, text: str, quotations: Sequence[Quotation], told: Sequence[_Told], tag: str, named: Sequence[str]
    ) -> None:
        self._text = text
        self._quotations = quotations
        self._told = told
        self._vocabulary = vocabulary(tag)
        self._cast = Cast(self._vocabulary)
        sentences = [sentence for paragraph in told for sentence in paragraph.reading.sentences]
        heard = [mention for sentence in sentences for mention, _subject in sentence.heard]
        self._cast.know([*heard, *_elsewhere(named)])
        for sentence in sentences:
            for mention, short in sentence.shortened:
                self._cast.call(mention, short)
        self._found: dict[int, _Answer] = {}
        self._others: dict[int, _Answer] = {}
        """Of a quotation that was taken to run on into the next paragraph, though somebody else speaks there."""
        self._last: Character | None = None
        """Who was quoted or reported last in this paragraph."""
        self._quoted: tuple[int, ...] = ()
        """The quotation that stands alone in the paragraph before."""
        self._subject: Character | None = None
        """The subject of the last sentence without a quotation in this paragraph."""
        self._before: Character | None = None
        """Who was in the paragraphs before, over those of bare quotations."""
        self._bare = False

    def speakers(self) -> list[Quotation]:
        for told in self._told:
            self._paragraph(told)
        return [told for number, quotation in enumerate(self._quotations) for told in self._answered(number, quotation)]

    def _answered(self, number: int, quotation: Quotation) -> tuple[Quotation, ...]:
        first = self._found.get(number)
        if first is None:
            return (quotation,)
        quotation = replace(quotation, speaker=first.speaker)
        second = self._others.get(number)
        return (quotation,) if second is None else _parted(self._text, quotation, second.piece, second.speaker)

    def _paragraph(self, told: _Told) -> None:
        if self._last is not None or not self._bare:
            self._before = self._last
        self._last = self._subject = None
        self._cast.next_paragraph()
        for sentence in told.reading.sentences:
            self._sentence(told, sentence)
        self._credit(told)
        self._bare = told.reading.bare
        self._quoted = told.numbers[-1:] if told.reading.bare or told.paragraph.place == "block" else ()

    def _credit(self, told: _Told) -> None:
        """— Ann Lee, below a quotation that stands alone, says whose it is."""
        if not self._quoted or told.numbers or told.paragraph.text.lstrip()[:1] not in _DASHES:
            return
        first = next(iter(told.reading.sentences), None)
        mention = (
            next((m for m, _subject in first.heard if m.sort in ("person", "body", "name")), None) if first else None
        )
        character = self._cast.hear(mention, True) if mention is not None else None
        if mention is not None and character is not None:
            start, end = told.paragraph.at(mention.start), told.paragraph.after(mention.end)
            speaker = Speaker(character.name, start, end, "", character.person)
            self._found[self._quoted[0]] = _Answer(character, speaker, True)
            self._last = character

    def _sentence(self, told: _Told, sentence: Read) -> None:
        self._cast.next_sentence()
        meant = self._hear(sentence)
        for gender in sentence.owners:
            self._cast.owner(gender)
        said = [meant[mention.place] for mention in sentence.speakers if mention.place in meant]
        self._cast.stood(sentence.epithets)
        for claim in sentence.claims:
            self._claim(told, claim, meant)
        if sentence.subject is not None and not sentence.claims:
            self._subject = meant.get(sentence.subject.place)
        if sentence.announced and not sentence.claims:
            self._last = meant.get(sentence.announces.place) if sentence.announces is not None else None
            self._subject = self._before = None  # whom `her` means is not sure enough
        elif not sentence.claims and said:
            self._last = said[-1]
        elif sentence.colon and sentence.subject is not None:
            self._last = meant.get(sentence.subject.place) or self._last

    def _hear(self, sentence: Read) -> dict[tuple[int, int], Character]:
        meant: dict[tuple[int, int], Character] = {}
        for mention, subject in sentence.heard:
            character = self._cast.hear(mention, subject)
            if character is not None:
                meant[mention.place] = character
                if mention.roles and mention.sort != "common":
                    character.roles.update(mention.roles)
        return meant

    def _claim(self, told: _Told, claim: Claim, meant: dict[tuple[int, int], Character]) -> None:
        number = told.numbers[claim.quotation]
        mention = claim.mention
        before = self._found.get(number)
        if before is not None and (mention is None or claim.weak):
            self._last = before.character
            return
        character = meant.get(mention.place) if mention is not None else None
        if claim.weak and not self._weakly(character, mention):
            character = None
        carried = False
        if self._goes_on(claim, character):
            character = self._last
        unknown = mention is not None and mention.gender in ("m", "f") and mention.sort == "pronoun"
        if character is None and not claim.nobody and not unknown:
            character, carried = self._carried(claim, number), True
        if character is None:
            return
        piece = _piece_in(self._quotations[number], told.paragraph)
        speaker = self._speaker(told, claim, character, carried)
        answer = _Answer(character, speaker, not carried or self._last is not None, piece)
        if before is not None and before.sure and piece and _differ(before.character, character, mention):
            self._others[number] = answer
        else:
            self._found[number] = answer
        self._last = character
        self._cast.spoke(character)

    def _goes_on(self, claim: Claim, character: Character | None) -> bool:
        """Whether this is another word for who just spoke: “...”, Lee said. The Swiss added: “...”."""
        mention, known = claim.mention, self._vocabulary
        if mention is None or character is None or self._last is None or character.sort not in ("common", "name"):
            return False
        return fold(claim.cue) in known.grammar.adding and (
            mention.sort == "name" or mention.parts[0] in known.definite
        )

    def _weakly(self, character: Character | None, mention: Mention | None) -> bool:
        """Whether the subject of a sentence without a verb of saying counts: not `they`, when somebody just spoke."""
        if character is None or character.sort not in ("person", "body"):
            return False
        return self._last is None or mention is None or mention.gender not in ("n", "p")

    def _carried(self, claim: Claim, number: int) -> Character | None:
        """Who goes on speaking: whoever spoke last in this paragraph; in a paragraph of quotations, before it."""
        if self._last is not None:
            return self._last
        if not claim.alone:
            return None
        return self._subject if self._subject is not None and self._subject.person else self._before

    @staticmethod
    def _speaker(told: _Told, claim: Claim, character: Character, carried: bool) -> Speaker:
        if carried or claim.mention is None:
            return Speaker(character.name, named=character.person)
        start, end = told.paragraph.at(claim.mention.start), told.paragraph.after(claim.mention.end)
        return Speaker(character.name, start, end, claim.cue, character.person)
