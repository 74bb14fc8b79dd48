"""What stands in the copy twice: the lead again, a paragraph that was pasted two times, a caption that only repeats.

And a caption that says a number where the copy has another one for the same thing.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.subbing.known import language_of
from deskeditor.news.findings import Finding
from deskeditor.text.fold import fold

FEWEST_WORDS = 8
"""Of a sentence that is looked for a second time: shorter ones may come back (Image: Nicholas Moreau.)."""
LEAST_SHARED = 0.85
"""Part of the words of the lead that another paragraph has too, in any order, to be called a repetition."""
_SHORTEST_LEAD, _MOST_LEFT_OUT = 14, 0.6
"""Words of a paragraph that has none but those of the lead, and their part of these: dateline and source may be left
out of it."""
_SENTENCE = re.compile(r"(?:[^.!?…؟۔\n]|\.(?=\w))+(?:[.!?…؟۔]+[\"“”’»)\]]*|\Z)(?=\s|\Z)")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@lru_cache(maxsize=REMEMBERED)
def _sentences(prose: Prose) -> tuple[tuple[int, int, str], ...]:
    """Of a paragraph: where each is, and its folded words."""
    found = []
    for match in _SENTENCE.finditer(prose.text):
        words = tuple(_WORD.findall(fold(match.group())))
        start = match.end() - len(match.group().lstrip())
        if len(words) >= FEWEST_WORDS:
            found.append((start, match.end(), " ".join(words)))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _worded(prose: Prose) -> tuple[str, ...]:
    return tuple(words for _, _, words in _sentences(prose))


_worded_in = Gathered(_worded)


def repeats(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy; the rules are `paragraph.twice`, `sentence.twice`, `lead.twice`, `lead.headline`,
    `caption.repeats`, `caption.twice` and `caption.number`."""
    yield from _twice(copy)
    yield from _lead(copy)
    captions = [passage for passage in copy.passages if passage.prose.role == "caption"]
    if captions:
        yield from _captions(captions, copy)
        yield from _numbers(captions, copy)


def _is_body(passage: Passage) -> bool:
    return passage.field == "body" and passage.prose.place != "cell"


def _twice(copy: Copy) -> Iterator[Finding]:
    worded = _worded_in(copy)
    counts = Counter(chain.from_iterable(words for _, words in worded))
    several = {words for words, number in counts.items() if number > 1}
    if not several:
        return
    first: dict[str, tuple[Passage, int, int]] = {}
    paragraphs: dict[str, Passage] = {}
    for passage in [passage for passage, words in worded if not several.isdisjoint(words) and _is_body(passage)]:
        prose = passage.prose
        before = paragraphs.setdefault(prose.text.strip(), passage)
        if before is not passage:
            said = "This paragraph stands in the copy twice."
            finding = prose.found("structure", "error", "paragraph.twice", 0, len(prose.text.rstrip()), said)
            yield _also(passage.placed(finding), before, 0, len(before.prose.text))
            continue
        for start, end, words in _sentences(prose):
            there, at, to = first.setdefault(words, (passage, start, end))
            if (there, at) != (passage, start):
                said = "This sentence stands in the copy twice."
                finding = prose.found("structure", "warning", "sentence.twice", start, end, said)
                yield _also(passage.placed(finding), there, at, to)


def _also(finding: Finding, passage: Passage, start: int, end: int) -> Finding:
    return replace(finding, elsewhere=(passage.elsewhere(start, end),))


def _lead(copy: Copy) -> Iterator[Finding]:
    """The lead once more: in the standfirst, as the headline, or in other words further down."""
    lead = next((passage for passage, _ in _worded_in(copy) if _is_body(passage)), None)
    if lead is None:
        return
    said_first = _sentences(lead.prose)[0]
    for passage in copy.passages:
        if passage.prose.role != "headline" or not (words := _words(passage.prose)):
            continue
        if len(words) >= FEWEST_WORDS and " ".join(words) == said_first[2]:
            name = "standfirst" if passage.field == "dek" else "headline"
            said = f"The lead repeats the {name} word for word."
            finding = lead.prose.found("structure", "warning", "lead.headline", said_first[0], said_first[1], said)
            yield _also(lead.placed(finding), passage, 0, len(passage.prose.text))
            break
    for passage, _ in _lead_again_in(copy, lead.prose):
        if passage is not lead and _is_body(passage):
            said = "This paragraph says the lead again in nearly the same words."
            finding = passage.prose.found(
                "structure", "warning", "lead.twice", 0, len(passage.prose.text.rstrip()), said
            )
            yield _also(passage.placed(finding), lead, 0, len(lead.prose.text))


def _says_again(prose: Prose, lead: Prose) -> bool:
    """Whether a paragraph has nearly the words of the lead, or no other ones; not the very same."""
    own, theirs = _vocabulary(lead), _vocabulary(prose)
    if len(theirs) >= _SHORTEST_LEAD and len(theirs) >= _MOST_LEFT_OUT * len(own) and theirs < own:
        return True
    if len(own) <= FEWEST_WORDS or not LEAST_SHARED <= len(theirs) / len(own) <= 1 / LEAST_SHARED:
        return False
    return len(own & theirs) >= LEAST_SHARED * len(own | theirs) and prose.text.strip() != lead.text.strip()


_lead_again_in = Gathered(_says_again)


@lru_cache(maxsize=REMEMBERED)
def _words(prose: Prose) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(prose.text)))


@lru_cache(maxsize=REMEMBERED)
def _vocabulary(prose: Prose) -> frozenset[str]:
    return frozenset(_words(prose))


# -- captions --------------------------------------------------------------------------------------------------------


def _captions(captions: Sequence[Passage], copy: Copy) -> Iterator[Finding]:
    wanted = frozenset(words for passage in captions for words in _worded(passage.prose))
    also = [passage for passage, words in _worded_in(copy) if not wanted.isdisjoint(words) and _is_body(passage)]
    there = {words: (passage, start, end) for passage in also for start, end, words in _sentences(passage.prose)}
    before: dict[tuple[str, ...], Passage] = {}
    for passage in captions:
        prose = passage.prose
        words = _words(prose)
        other = before.setdefault(words, passage)
        if other.field != passage.field and len(words) >= FEWEST_WORDS:
            said = "Another photo has this caption, too."
            finding = prose.found("caption", "warning", "caption.twice", 0, len(prose.text.rstrip()), said)
            yield _also(passage.placed(finding), other, 0, len(other.prose.text))
        for start, end, said_there in _sentences(prose):
            if said_there in there:
                said = "The caption repeats a sentence of the copy."
                finding = prose.found("caption", "suggestion", "caption.repeats", start, end, said)
                yield _also(passage.placed(finding), *there[said_there])


_SPELLED = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
_NUMBERS = {word: n for n, word in enumerate(_SPELLED.split(), 1)}
_COUNTED = re.compile(
    r"(?<![\w.,-])(\d[\d,]*|"
    + "|".join(_NUMBERS)
    + r")\s+((?:people|men|women|children|passengers|workers|houses|homes|"
    r"victims|survivors|swimmers|boats|ships|cars|soldiers|officers|firefighters|protesters|demonstrators|students|"
    r"pupils|players|dogs|horses|trees|bodies|candidates|patients|residents|families|buildings|flats|apartments)"
    r"(?:\s+(?:dead|injured|killed|missing|wounded|died|drowned|arrested))?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=REMEMBERED)
def _counts(prose: Prose) -> tuple[tuple[int, int, str, int], ...]:
    """What is counted in a paragraph: where, the noun, and how many."""
    if language_of(prose.tag) != "en":
        return ()
    found = []
    for match in _COUNTED.finditer(prose.text):
        number = match.group(1).lower()
        many = _NUMBERS.get(number) or int(number.replace(",", "") or 0)
        found.append((match.start(), match.end(), match.group(2).lower(), many))
    return tuple(found)


_counts_in = Gathered(_counts)


def _numbers(captions: Sequence[Passage], copy: Copy) -> Iterator[Finding]:
    """Only where the copy has one number for this thing, and the caption another."""
    known: dict[str, dict[int, tuple[Passage, int, int]]] = {}
    for passage, counts in _counts_in(copy):
        for start, end, noun, many in counts if _is_body(passage) else ():
            known.setdefault(noun, {}).setdefault(many, (passage, start, end))
    for passage in captions:
        for start, end, noun, many in _counts(passage.prose):
            there = known.get(noun, {})
            if len(there) != 1 or many in there:
                continue
            where, at, to = next(iter(there.values()))
            if where.prose.text[at:to].split()[0].lower() == "one" or many == 1:
                continue
            said = f"The caption says “{passage.prose.text[start:end]}”, the copy “{where.prose.text[at:to]}”."
            finding = passage.prose.found("caption", "warning", "caption.number", start, end, said)
            yield _also(passage.placed(finding), where, at, to)
