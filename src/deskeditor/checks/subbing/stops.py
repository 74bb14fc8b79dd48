"""Stops and spaces: no space behind a stop, two spaces, two stops, a last sentence without one."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.subbing.known import language_of, listed, ordinary
from deskeditor.news.findings import Finding

LONG = 12
"""Words of a paragraph that surely is one of sentences: shorter ones are headings, credits and lists."""
FEWEST = 4
"""Paragraphs of such sentences that show how the copy is written."""
MOSTLY = 0.8
"""Share of them that ends on a stop, from which one without is strange."""
_NO_SPACE = re.compile(r"(?<![\w./@-])([^\W\d_]{3,}|\d+(?:st|nd|rd|th))([.?!])([A-ZÄÖÜÀÉÈ][a-zäöüßàéèç]*)(?![\w.@/-])")
_NO_SPACE_COMMA = re.compile(r"(?<![\w,;@/-])[^\W\d_]{3,}([,;])(?=[^\W\d_]{3,}(?:\s|[.!?,]))")
_BEGINNERS = {
    "en": listed(
        "The It He She They We In But And A I This That On At For As His Her There When If After You Not No So"
    ),
    "de": listed("Der Die Das Ein Eine Er Sie Es Wir Ich In Im Am Und Aber Doch Auch Für Mit Bei Nach Wenn Als So Zu"),
    "fr": listed("Le La Les Un Une Il Elle Ils Elles On Ce Cette Mais Et En Dans À Au Pour Après Selon Nous Je"),
}
"""With which sentences begin, and hardly a name: node.js and Booking.com have no space either."""
_SPACES = re.compile(r"(?<=[^\s.!?:;…|\"”’»“)\]])[ \u00a0]{2,}(?=[^\s|])")
_STOPS = re.compile(r"(?<![.…/\\])\.\.(?![./\\…\w])|(?<!,),,(?![,\w„‚])|;;(?!\))|(?<=\w),\.(?!\.|\d|\w)")
_BEFORE = re.compile(r"(?<=[^\W\d_]) ([,.])(?=\s|\Z)(?!\s?[.,])")
_ENDS = re.compile(r"[.!?…:;。؟۔|_*\"”’»“)\]\u200f-]\s*\Z")
_LAST = re.compile(r"[^\W\d_]*[a-zäöüßàâéèêîôûç]\Z")
_TWO_NAMES = re.compile(r"[A-ZÀ-Ý][\w'’-]* [A-ZÀ-Ý][\w'’-]*\Z")
_ENDED = re.compile(r"[^\W\d]{2,}[.!?][\"”’»“)]*\s+[\"“„«»]?[A-ZÀ-Ý]")
_CREDIT = re.compile(r"\b(?:[Rr]eport(?:ing|ed|er|ers)|[Ee]dit(?:ing|ed)|[Ff]ollow|[Cc]ontributed|[Pp]hotos?|©|http)")


def stops(prose: Prose, house: House) -> Iterator[Finding]:
    """Of one paragraph; the rules are `space.missing`, `space.twice`, `space.before` and `stop.twice`."""
    if prose.place == "block":
        return
    text, language = prose.text, language_of(prose.tag)
    for match in _NO_SPACE.finditer(text):
        if match.group(3) in _BEGINNERS.get(language, ()) or _is_word_and_word(match, language):
            yield _found(prose, match.start(2), match.end(2), "space.missing", f"{match.group(2)} ")
    for match in _NO_SPACE_COMMA.finditer(text):
        yield _found(prose, match.start(1), match.end(1), "space.missing", f"{match.group(1)} ")
    for match in _STOPS.finditer(text):
        said = "Two stops stand here; one of them is to go."
        right = (match.group()[0],) if len(set(match.group())) == 1 else (".", ",")
        yield prose.found("punctuation", "warning", "stop.twice", *match.span(), said, right)
    for match in _SPACES.finditer(text) if prose.place == "words" else ():
        said = "Two spaces stand here."
        yield prose.found("punctuation", "suggestion", "space.twice", *match.span(), said, (" ",))
    for match in _BEFORE.finditer(text) if language != "fr" else ():
        said = f"No space stands before “{match.group(1)}”."
        yield prose.found("punctuation", "warning", "space.before", *match.span(), said, (match.group(1),))


def _is_word_and_word(match: re.Match[str], language: str) -> bool:
    """Whether an English word stands before the stop, and behind it no end of an address."""
    before, after = match.group(1), match.group(3)
    return language == "en" and before in ordinary("en") and len(after) > 3 and before.islower()


def _found(prose: Prose, start: int, end: int, rule: str, right: str) -> Finding:
    said = f"A space is missing behind “{prose.text[start:end]}”."
    return prose.found("punctuation", "warning", rule, start, end, said, (right,))


# -- the last stop ---------------------------------------------------------------------------------------------------


@lru_cache(maxsize=REMEMBERED)
def _end(prose: Prose) -> str:
    """`stop`, `none` or nothing: how a paragraph of sentences ends."""
    if prose.role != "body" or prose.place != "words" or len(prose.text.split(None, LONG)) <= LONG:
        return ""
    if _ENDS.search(prose.text):
        return "stop"
    text = prose.text
    if not _LAST.search(text) or not _ENDED.search(text) or _TWO_NAMES.search(text) or _CREDIT.search(text):
        return ""
    return "none"


_ends = Gathered(_end)


def last_stops(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the whole copy, whose other paragraphs show whether it has stops at all; the rule is `stop.missing`."""
    ends: Sequence[tuple[Passage, str]] = _ends(copy)
    without = [passage for passage, end in ends if end == "none"]
    if len(ends) < FEWEST or len(ends) - len(without) < MOSTLY * len(ends):
        return
    every = copy.passages
    behind = {id(one.prose): other for one, other in pairwise(every) if one.field == other.field}
    for passage in without:
        match, after = _LAST.search(passage.prose.text), behind.get(id(passage.prose))
        if match and (after is None or not after.prose.text[:1].islower()):  # no list goes on with it
            said = "No stop at the end of this paragraph: is something missing?"
            right = (f"{match.group()}.",)
            found = passage.prose.found("punctuation", "warning", "stop.missing", *match.span(), said, right)
            yield passage.placed(found)
