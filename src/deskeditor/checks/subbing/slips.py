"""Slips of the keyboard within a paragraph: a word that stands twice, and what was to be filled in and is not."""

import re
from collections.abc import Iterator
from itertools import pairwise

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Prose
from deskeditor.checks.subbing.doubled import begins_a_clause, begins_a_sentence, doubtful
from deskeditor.checks.subbing.known import WORD, language_of, listed, ordinary, reads_as_set
from deskeditor.news.findings import Finding, Level

_NEVER_TWICE = {
    "en": listed("the a an and or of from our my we they i your but into"),
    "de": listed("und oder ein eine einem einen einer eines von vom zum zur nicht aber"),
    "fr": listed("et ou un une des du au aux mais"),
}
"""By language: words that no sentence has twice in a row."""
_MAY_BE_TWICE = {
    "en": listed(
        "had that very so really far long many much no never more her you do does is was in on to it ha bye "
        "blah well hear there out now what who which out up down knock tut yes ok okay half rah boom win bang "
        "please days aye hip go same big old little hush night chop tsk choo yum year"
    ),
    "de": listed(
        "der die das den dem des sie sich es ihr ihnen wir uns sehr viel so ja nein nie ganz lang lange mehr denen "
        "deren ach weit zu in an auf mit wenn was wer dort da ist hat war wird wurde sind kann muss soll will darf"
    ),
    "fr": listed("nous vous se la le les très bien non oui jamais loin plus ce que en si trop"),
}
"""By language: those that a good sentence may have twice. Any other word there twice is looked at."""
_DISTANT = re.compile(
    r"\b(?:a|an|the|this|that|another|any|every|one|no)\s+([a-z]{3,})\s+"
    r"(?:(?:more|less|most|least|very|much|far|too|really|truly|rather|even|quite|so)\s+)(?:[a-z-]{3,}\s+)?\1\b",
    re.IGNORECASE,
)
_REPEATED_PLACE = re.compile(
    r"\b(in|at|on|near)\s+([A-Z]\w{3,})\b[^.!?:;()]{1,60}?\b(\1\s+\2)\b(?!['’-]|\s+\d)", re.IGNORECASE
)
_TO_COME = re.compile(
    r"\[\s*(?:tk|ck|check|xx+|to come|name|fill in|\?+)\s*\]|\b(?:TK){2,}\b|\bTKTK\w*|(?<![\w$€£-])TK(?![\w-])",
    re.IGNORECASE,
)
_CROSSES = re.compile(r"(?<![\w.-])([$€£]?)(XX+|xx+)(?![\w-]|\.\w)")
_QUERIED = re.compile(r"(?<=[^\W_] )\?{2,}(?= [^\W\d_])|\(\?{2,}\)")
"""About ??? people."""
_NEAR = 40
"""Characters around a word that say what it is."""
_FILLER = re.compile(r"\blorem ipsum\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:bowl|legion|chromosome|volume|vol|chapter|part|games|chapitre|band|teil|kapitel|class|size)\W*\Z", re.I
)
_HAS_NUMBER = re.compile(
    r"\s*(?:olymp|chromosom|winter|summer|century|siècle|jahrhundert|congress|corps|legion|army)", re.I
)


def slips(prose: Prose, house: House) -> Iterator[Finding]:
    """Of one paragraph; the rules are `word.twice`, `words.twice`, `word.again`, `place.again` and `to.come`."""
    if reads_as_set(prose):
        yield from _twice(prose)
        yield from _two_articles(prose)
        yield from _again(prose)
    yield from _to_come(prose)


def _twice(prose: Prose) -> Iterator[Finding]:
    """Words, and pairs of words, right behind themselves with nothing but a space between."""
    text = prose.text
    found = [(match.group(), match.start(), match.end()) for match in WORD.finditer(text)]
    folded = [word.casefold() for word, _, _ in found]
    for n in range(1, len(found)):
        start, end = found[n - 1][1], found[n][2]
        if folded[n] == folded[n - 1] and text[found[n - 1][2] : found[n][1]].isspace():
            level = _gravity(found[n - 1][0], found[n][0], text, start, language_of(prose.tag_at(start)))
            if level and not (n > 1 and folded[n - 2] == folded[n]) and not _goes_on(folded, n):
                said = f"“{text[start:end]}”: the word stands here twice."
                yield prose.found("grammar", level, "word.twice", start, end, said, (found[n - 1][0],))
        if n > 2 and folded[n - 3] == folded[n - 1] and folded[n - 2] == folded[n] and folded[n] != folded[n - 1]:
            yield from _pair(prose, found[n - 3 : n + 1])


def _two_articles(prose: Prose) -> Iterator[Finding]:
    """Of German „den die Häfen“, where no clause begins. Not „den der“: it is that of somebody."""
    if language_of(prose.tag) != "de":
        return
    for match in _ARTICLES.finditer(prose.text):
        before = prose.text[: match.start()]
        if begins_a_clause(before) or begins_a_sentence(before) or prose.tag_at(match.start()) != prose.tag:
            continue
        said = f"“{match.group()}”: two articles stand here; one of them is to go."
        yield prose.found("grammar", "warning", "article.twice", *match.span(), said, match.groups())


_ARTICLES = re.compile(r"(?<![\w-])(den|dem|des) (?!\1\b)(die|das|den|dem)(?![\w-])")


def _goes_on(folded: list[str], n: int) -> bool:
    """Three in a row are meant: blah blah blah."""
    return n + 1 < len(folded) and folded[n + 1] == folded[n]


def _gravity(first: str, second: str, text: str, start: int, language: str) -> Level | None:
    if language not in _NEVER_TWICE or (first != first.lower() and second[:1].isupper()):
        return None  # Pago Pago, Duran Duran; and Turkish or Kurdish, which double words
    word = second.lower()
    if word in _NEVER_TWICE[language]:
        return None if second != word and first != first.lower() else "error"
    if len(word) < 2 or second != word:
        return None
    if word in _MAY_BE_TWICE[language]:
        return doubtful(text, start, word, language)
    if language == "en" and word not in ordinary("en"):
        return None  # a boda boda
    return "warning"


def _pair(prose: Prose, four: list[tuple[str, int, int]]) -> Iterator[Finding]:
    """Of the of the: four words that are two and the same two."""
    text = prose.text
    start, end = four[0][1], four[-1][2]
    language = language_of(prose.tag_at(start))
    if any(not text[a[2] : b[1]].isspace() for a, b in pairwise(four)):
        return
    words = [word for word, _, _ in four]
    if language not in _NEVER_TWICE or any(word != word.lower() for word in words[1:]):
        return
    if any(word in _LINKS for word in words):
        return  # on and on and on
    said = f"“{text[start:end]}”: the words stand here twice."
    level: Level = "error" if words[2] in _OPENERS and words[3] in _NEVER_TWICE[language] else "warning"
    yield prose.found("grammar", level, "words.twice", start, end, said, (text[start : four[1][2]],))


_LINKS = listed("same and or und oder et ou by after ha la na no yes for very far had that day year to")
_OPENERS = listed("of in on at with from for by von in mit auf aus bei")


def _again(prose: Prose) -> Iterator[Finding]:
    """The same word a few words later, where one of the two was to go: a way more desirable way."""
    if language_of(prose.tag) != "en":
        return
    for match in _DISTANT.finditer(prose.text):
        word = match.group(1)
        if word.lower() in _MAY_COME_AGAIN:
            continue
        said = f"“{match.group()}”: “{word}” stands here twice; one of them was perhaps to go."
        yield prose.found("grammar", "warning", "word.again", match.start(), match.end(), said)
    for match in _REPEATED_PLACE.finditer(prose.text):
        if match.group(2)[0].isupper() and not prose.is_said(match.start(), match.end()):
            said = f"“{match.group(3)}” stands twice in this sentence; one of them can go."
            yield prose.found("style", "suggestion", "place.again", match.start(3), match.end(3), said)


_MAY_COME_AGAIN = listed("more less much little few lot bit the one")


def _to_come(prose: Prose) -> Iterator[Finding]:
    """What journalists write for what is still to come: TK, XX; and the filler of page designers."""
    text = prose.text
    english = language_of(prose.tag) == "en"
    low = text.lower()
    for match in _TO_COME.finditer(text) if "tk" in low or "[" in low else ():
        words = match.group()
        alone = words.upper() == "TK"
        if alone and (words != "TK" or not english):
            continue  # in German, TK insures people
        before, after = _around(text, match)
        company = alone and (after[:1].isupper() or after[:1] in ("'", "’", "&"))
        said = f"“{words}” is still to be filled in."
        level: Level = "warning" if company or (alone and _is_capitals(text)) else "error"
        if company and _is_name(before, after):
            continue
        yield prose.found("structure", level, "to.come", match.start(), match.end(), said)
    for match in _CROSSES.finditer(text) if "xx" in low else ():
        yield from _crosses(prose, match)
    for match in _QUERIED.finditer(text) if "??" in text else ():
        said = f"“{match.group()}” is still to be filled in."
        yield prose.found("structure", "error", "to.come", match.start(), match.end(), said)
    for match in _FILLER.finditer(text) if "lorem" in low else ():
        said = "This is filler text; the copy is still to come."
        yield prose.found("structure", "error", "to.come", match.start(), match.end(), said)


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """The few words before and behind, without the spaces between."""
    return text[max(match.start() - _NEAR, 0) : match.start()].rstrip(), text[
        match.end() : match.end() + _NEAR
    ].lstrip()


def _is_name(before: str, after: str) -> bool:
    """TK Maxx, TK Elevator; at the beginning of a line it may be a note."""
    return bool(before) or after.startswith(("Maxx", "Elevator"))


def _crosses(prose: Prose, match: re.Match[str]) -> Iterator[Finding]:
    """XX people; not the XX Olympic Games, nor Super Bowl XX, nor a kiss below a letter."""
    before, after = _around(prose.text, match)
    money, crosses = match.group(1), match.group(2)
    if _NUMBERED.search(before) or _HAS_NUMBER.match(after):
        return
    counts = _COUNTS.match(after)
    if money or counts:
        level: Level = "error"
    elif (
        crosses.islower()
        or len(crosses) > 2
        or (before.rstrip()[-1:].isalpha() and before.rstrip().split()[-1][0].isupper())
    ):
        return
    else:
        level = "warning"
    said = f"“{match.group()}” is still to be filled in."
    yield prose.found("structure", level, "to.come", match.start(), match.end(), said)


_COUNTS = re.compile(
    r"(?:percent|per cent|million|billion|people|years?|days?|times|[a-z]{3,}s|euros?|ans|Prozent|Euro|Uhr|Millionen"
    r"|Milliarden|Menschen|Personen|Jahre|Tage|Stunden|Kilometer|Meter|Zuschauer\w*|Mio|Mrd)\b|%"
)


def _is_capitals(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return sum(map(str.isupper, letters)) * 2 > len(letters)
