"""Which of the words in quotation marks somebody said: not titles, signs, nicknames and terms.

What leads to the marks decides first (a verb of saying, of judging, of naming), then what stands in them (a sentence,
somebody who says I), then how long it is: one to three words that nothing leads to are a term. Everything is read in
the sentence around the marks, in the paragraph's text.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.quotes.forgotten import ENDS, Part, folded_words
from deskeditor.checks.quotes.grammar import Grammar
from deskeditor.checks.quotes.paragraphs import Place
from deskeditor.text.fold import fold

FEW = 3
"""So many words in marks are a term when nothing says that they were said."""
A_TITLE = 6
"""So many words with capitals may be a title."""
_NEAR = 4
"""Words within which a verb of judging stands before the thing that is judged, and the judgement behind it."""
REACH = 300
"""Code points of the paragraph that are looked at before and behind the marks."""
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_SENTENCE_END = re.compile(rf"[{ENDS}][)\]”’\"'»“]*(?=\s)")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CONTRACTION = re.compile(r"\w['’](?:t|re|ve|ll|m|d)\b")
COMMAS = ",،，、"


@dataclass(frozen=True, slots=True)
class _Around:
    """The marks and the sentence in which they stand. Words are folded, those next to the marks last and first."""

    part: Part
    text: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    lead: str
    """What stands in the sentence before the marks."""
    tail: str

    @property
    def inside(self) -> str:
        return self.text[self.part.first : self.part.last]

    @property
    def begins_sentence(self) -> bool:
        return not self.lead.strip("\"“”‘’'«»„()[]—–- ")

    @property
    def is_sentence(self) -> bool:
        """Whether a whole sentence stands in the marks."""
        return _begins_high(self.inside) and self.inside[-1:] in ENDS

    @property
    def length(self) -> int:
        """In words; in a script without spaces, two for three characters."""
        characters = len(_CJK.findall(self.inside))
        return len(self.words) if not characters else max(len(self.words), characters * 2 // 3)


def is_said(text: str, part: Part, known: Grammar, place: Place = "words") -> bool:
    """Whether somebody says what stands between these marks of the paragraph."""
    if not any(map(str.isalnum, text[part.first : part.last])):
        return False
    around = _around(text, part, known)
    if not part.closed and not text[: part.start].strip():
        return True
    if _is_led(around, known):
        return not _is_sign(around, known) and not _is_written(around, known)
    if _is_named(around, known) or _is_nickname(around) or _is_sign(around, known):
        return False
    if place == "heading":
        return around.length > FEW and not _is_title(around, known)
    if _is_tagged(around, known) and (around.begins_sentence or not _has_capitals(around, known)):
        return True
    if _is_title(around, known):
        return False
    if around.is_sentence and around.begins_sentence:
        return True
    if _speaks(around, known) or (around.length > FEW and not _is_phrase(around, known)):
        return True
    return _is_reported(around, known)


def is_sentence(text: str, part: Part, known: Grammar) -> bool:
    """Whether the words are a whole sentence, or a part of one that the copy goes on from (False)."""
    around = _around(text, part, known)
    if not around.words:
        return False
    if _begins_low(around.inside):
        return False
    last = around.inside.rstrip("\"'”’»“‘›")[-1:]
    ended = last in tuple(ENDS + COMMAS + "—–-") or not part.closed
    ended = ended or text[part.end : part.end + 1] in ("", *ENDS, *COMMAS) or _holds(around.after[:1], known.saying)
    said = _is_led(around, known) or _ends_with(around.after[:1], known.saying)
    return ended and (said or around.begins_sentence or around.length > FEW)


def _around(text: str, part: Part, known: Grammar) -> _Around:
    lead = text[max(part.start - REACH, 0) : part.start]
    ends = [match.end() for match in _SENTENCE_END.finditer(lead)]
    while ends and _is_abbreviation(lead, ends[-1]):
        ends.pop()
    if ends:
        lead = lead[ends[-1] :]
    tail = text[part.end : part.end + REACH]
    if text[part.last - 1 : part.last] in tuple(ENDS) and _begins_high(tail):
        tail = ""
    elif end := _SENTENCE_END.search(tail):
        tail = tail[: end.start()]
    inside, before, after = (folded_words(words, known) for words in (text[part.first : part.last], lead, tail))
    return _Around(part, text, inside, before, after, lead, tail)


def _is_abbreviation(lead: str, end: int) -> bool:
    """Whether the full stop before `end` is that of `Mr.`, `No.` or an initial, and ends no sentence."""
    word = lead[:end].rstrip(ENDS).rpartition(" ")[2]
    return lead[end - 1 : end] == "." and len(word) <= 3 and word[:1].isupper()


def _begins_high(words: str) -> bool:
    """Whether a sentence may begin so: with a capital, a figure, or a letter of a script that has no capitals."""
    first = next((c for c in words if c.isalnum()), "")
    return bool(first) and first == first.upper()


def _begins_low(words: str) -> bool:
    first = next((c for c in words if c.isalnum()), "")
    return first.islower() and "[" not in words[:2]


def _ends_with(words: tuple[str, ...], *entries: frozenset[str]) -> bool:
    """Whether the words end with an entry of one to four words."""
    if not words:
        return False
    endings = [" ".join(words[-n:]) for n in range(1, min(4, len(words)) + 1)]
    return any(ending in each for each in entries for ending in endings)


def _holds(words: tuple[str, ...], *entries: frozenset[str]) -> bool:
    """Whether an entry of one to three words is among the words."""
    return any(not each.isdisjoint(words) or _holds_phrase(words, each) for each in entries)


def _holds_phrase(words: tuple[str, ...], entries: frozenset[str]) -> bool:
    firsts = _first_words(entries)
    if firsts.isdisjoint(words):
        return False
    begins = (at for at, word in enumerate(words) if word in firsts)
    return any(" ".join(words[at : at + n]) in entries for at in begins for n in (2, 3))


@lru_cache(maxsize=256)
def _first_words(entries: frozenset[str]) -> frozenset[str]:
    """Of the entries of several words."""
    return frozenset(entry.partition(" ")[0] for entry in entries if " " in entry)


def _is_led(around: _Around, known: Grammar) -> bool:
    """Whether a verb of saying or a colon stands directly before the marks (`said`, `said that`, `wrote on X:`)."""
    lead = around.lead.rstrip()
    if lead.endswith((":", "：")):
        return not _ends_with(around.before, known.works, known.naming)
    words = around.before
    if words and words[-1] in known.links:
        words = words[:-1]
    return _ends_with(words, known.saying, known.bases) and not _ends_with(words, known.naming)


def _is_tagged(around: _Around, known: Grammar) -> bool:
    """Whether the speaker follows: `,” she said`, or a comma inside the marks, which only speech has."""
    inside, tail = around.inside, around.tail.lstrip()
    if not known.saying:
        comma = inside[-1:] in COMMAS or tail[:1] in tuple(COMMAS)
        return comma and around.begins_sentence and around.length > 1 and not _has_capitals(around, known)
    if inside[-1:] in COMMAS and around.begins_sentence:
        return True
    if not (inside[-1:] in COMMAS + ENDS or tail[:1] in tuple(COMMAS + "—–-")):
        return around.length > 1 and _holds(around.after[:2], known.saying, known.according)
    return _holds(around.after[:6], known.saying, known.according, known.according_after)


def _is_named(around: _Around, known: Grammar) -> bool:
    """Whether the marks hold a name: `known as “X”`, `the film “X”`, `the term “x”`."""
    before = around.before
    if before and before[-1] in known.articles and before[-1] not in dict(known.objects):
        before = before[:-1]
    if _ends_with(before, known.naming):  # `a plan called “x”`; what Lee called “x” is a judgement
        return not (_ends_with(before, known.describing) and _has_subject(around, known))
    if before and before[-1] in known.works and before[-2:-1] and before[-2] in known.prepositions | known.auxiliaries:
        return False  # `to show`
    if _begins_low(around.inside) and _holds(before[-_NEAR:], known.describing):
        return False  # called the film “a masterpiece”
    return _ends_with(before, known.works) and (_begins_high(around.inside) or around.length <= FEW)


def _has_subject(around: _Around, known: Grammar) -> bool:
    """Whether somebody is named directly before the last word that leads to the marks: `what she called`."""
    written = around.lead.split()
    if len(written) < 2:
        return False
    word = fold(written[-2])
    several = word in known.roles and word[:-1] in known.roles  # what analysts called; not: a singer called
    return written[-2][:1].isupper() or word in dict(known.pronouns) or several


def _is_sign(around: _Around, known: Grammar) -> bool:
    """Whether the words are written on something: `a sign reading “No entry”`."""
    return _holds(around.before[-5:], known.signs) and not _is_first_person(around, known)


def _is_written(around: _Around, known: Grammar) -> bool:
    """Whether a verb that takes titles, too, takes one here: `wrote “Dark Rivers”`, not `wrote, “Dark rivers run.”`"""
    if around.lead.rstrip()[-1:] in tuple(COMMAS + ":：") or around.length > A_TITLE:
        return False
    return _ends_with(around.before, known.authoring) and _has_capitals(around, known)


def _is_nickname(around: _Around) -> bool:
    """Dwayne “The Rock” Johnson: marks in the middle of a name."""
    before, after = around.lead[-40:].split(), around.tail.split()
    if not before or not after or around.length > FEW + 1 or around.lead[-1:] not in (" ", "\u00a0"):
        return False
    if not around.tail[:1].isspace() or not _begins_high(around.inside):
        return False
    return before[-1][:1].isupper() and before[-1][-1:].isalpha() and after[0][:1].isupper()


def _is_title(around: _Around, known: Grammar) -> bool:
    """Whether capitals say that this is a title: those of all weighty words, or of a few words that are no sentence."""
    if known.nouns_have_capitals or not _begins_high(around.inside) or not around.inside[0:1].isascii():
        return False
    if around.is_sentence and around.inside[-1:] != "." and not _has_capitals(around, known):
        return False
    if _has_capitals(around, known):
        return True
    return around.length < A_TITLE and not (around.begins_sentence or around.is_sentence or _speaks(around, known))


def _has_capitals(around: _Around, known: Grammar) -> bool:
    """Whether every word but the small ones has a capital, and there is more than one."""
    words = [word for word in _WORD.findall(around.inside) if word[:1].isupper() or not _is_small(word, known)]
    return (
        len(words) > 1 and all(not word[:1].islower() for word in words) and any(word[:1].isupper() for word in words)
    )


def _is_small(word: str, known: Grammar) -> bool:
    """Whether a title may write it without a capital."""
    return len(word) <= 3 or fold(word) in known.prepositions or fold(word) in known.conjunctions


def _is_first_person(around: _Around, known: Grammar) -> bool:
    return any(re.split(r"['’]", word)[0] in known.first_persons for word in around.words)


def _speaks(around: _Around, known: Grammar) -> bool:
    """Whether the words are spoken ones: somebody says I or we, or shortens as one does aloud."""
    return around.length > 1 and (_is_first_person(around, known) or _CONTRACTION.search(around.inside) is not None)


def _is_phrase(around: _Around, known: Grammar) -> bool:
    """Whether the marks hold some words as one noun: `the “right to be forgotten” law`."""
    if around.length > A_TITLE or not around.before or around.lead[-1:] in tuple(COMMAS):
        return False
    return around.before[-1] in known.articles or around.before[-1] in dict(known.possessives)


def _is_reported(around: _Around, known: Grammar) -> bool:
    """Whether the sentence says of these few words that they are somebody's: `called it “a disaster”`."""
    return (
        _holds(around.before, known.saying, known.bases, known.describing, known.reporting)
        or _holds(around.before, known.according, known.according_after)
        or _holds(around.after[:12], known.saying, known.according, known.according_after)
        or ((known.verbs_last or known.verb_second) and _holds(around.after[:4], known.describing))
        or (_holds(around.after[:4], known.agents) and _holds(around.after[:2], known.describing))
    )
