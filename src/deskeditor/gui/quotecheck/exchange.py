"""Recorded words in the place of those of the copy: between the same marks, in the typography of the house."""

import re

from deskeditor.news import quotation as sayings
from deskeditor.news.languages import language as language_of
from deskeditor.news.quotations import Checked, Difference
from deskeditor.render import typography
from deskeditor.text.compare import Splice

_ENDS = re.compile(r"[.,;:!?…؟،。！？]+$")
_OPENERS = frozenset("“‘„‚«‹\"'([—–-")
_STRONG_ENDS = "!?…؟！？"
_PARAGRAPHS = re.compile(r"\s*\n\s*")


def is_offered(one: Checked) -> bool:
    """Whether there are recorded words that read otherwise than the copy."""
    evidence = one.evidence
    if evidence is None or not evidence.words.strip() or one.verdict in ("exact", "not for use"):
        return False
    return any(each.copy or each.recorded for each in one.differences)


def recorded_words(one: Checked, text: str, language: str) -> tuple[Splice, ...]:
    """Splices of the field `text`, in order from its end to its beginning, so that each counts in `text` itself.

    Words that differ are exchanged one by one, so that what was left out behind an ellipsis, brackets and links stay.
    Where it is the ellipsis or the bracket that is wrong, the whole is exchanged.
    """
    words = [each for each in one.differences if each.copy or each.recorded]
    wrong = [each for each in words if each.change in ("changed", "added", "left out")]
    if wrong and not any(each.meaning for each in words if each not in wrong):
        first = one.quotation.pieces[0][0] if one.quotation.pieces else one.quotation.start
        made = [_exchanged(each, text, first, language) for each in wrong]
        return tuple(sorted(made, key=lambda splice: splice.start, reverse=True))
    return (_whole(one, text, language),)


def _exchanged(difference: Difference, text: str, first: int, language: str) -> Splice:
    start, end, words = difference.start, difference.end, in_house_style(difference.recorded.strip(), language)
    if not words:
        return Splice(*_with_blank(text, start, end), "")
    if start == end:
        apart = start != first and not text[start - 1].isspace() and text[start - 1] not in _OPENERS
        follows = text[end : end + 1].isalnum()
        return Splice(start, end, (" " if apart else "") + words + (" " if follows else ""))
    return Splice(start, end, _cased(words, text[start:end]) if start == first else words)


def _with_blank(text: str, start: int, end: int) -> tuple[int, int]:
    """Words that go take one of the blanks around them along."""
    if text[end : end + 1] == " " and not text[start - 1 : start].isalnum():
        return start, end + 1
    if text[start - 1 : start] == " ":
        return start - 1, end
    return start, end


def _whole(one: Checked, text: str, language: str) -> Splice:
    quotation, evidence = one.quotation, one.evidence
    assert evidence is not None  # `is_offered`
    start, end = quotation.pieces[0][0], quotation.pieces[-1][1]
    stands = text[start:end]
    words = _cased(_ended(in_house_style(evidence.words.strip(), language), stands), stands)
    between = " "
    if quotation.field == "body":
        between = "\n>\n> " if quotation.kind == "block" else "\n\n" + text[quotation.start : start]
    return Splice(start, end, _PARAGRAPHS.sub(lambda found: between if found[0].count("\n") > 1 else " ", words))


def in_house_style(words: str, language: str) -> str:
    """The words as they are printed between quotation marks: inner marks and apostrophes of the language."""
    opening, closing, *_ = language_of(language).quotes
    paragraphs = [sayings.in_marks(part, language) for part in re.split(r"\n\s*\n", words)]
    made = "\n\n".join(part.removeprefix(opening).removesuffix(closing) for part in paragraphs)
    out = ""
    for character in made:
        typed = typography.typed(opening + out, character, language) if character in "'\"" else None
        out += typed.words if typed is not None and not typed.removed else character
    return out


def _ended(words: str, stands: str) -> str:
    """The comma or full stop that the copy has at the end: it belongs to the sentence around."""
    has = _ENDS.search(stands)
    said = _ENDS.search(words)
    if said is not None and any(mark in _STRONG_ENDS for mark in said[0]):
        return words
    return (words[: said.start()] if said is not None else words) + (has[0] if has is not None else "")


def _cased(words: str, stands: str) -> str:
    """A capital where the copy begins with one; none where it goes on with the same word in small."""
    first, there = words[:1], stands[:1]
    if there.isupper() and first.islower():
        return first.upper() + words[1:]
    same = words.split()[:1] and words.split()[0].casefold() == (stands.split() or [""])[0].casefold()
    return first.lower() + words[1:] if there.islower() and first.isupper() and same else words
