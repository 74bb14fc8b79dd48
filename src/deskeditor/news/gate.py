"""The gate: may this story leave by this exit, and if not, why not.

A pure function of values. Every exit asks it; it answers with findings, each of which names the record, the field and
where it has one the span (code points), and says in a sentence what a person can do about it.

There are three kinds of exit (`Exit`). *in-house*: print, copy, a mail to a colleague; what is open stands on it as a
banner. *advance*: files and wire formats, which carry the state and the embargo in their data; an unfinished draft may
leave as a file, with a warning. *public*: everything must be right. Words that are off the record leave by none.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Literal

from deskeditor.news.mixed import Mixed, located
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published
from deskeditor.news.records import Embargo, Quote, Story
from deskeditor.news.times import parse, spoken
from deskeditor.news.workflow import may_leave, state

Exit = Literal["in-house", "advance", "public"]
Level = Literal["blocker", "warning"]
Fold = Callable[[str], str]
"""Maps a word to what it is compared by: case, accents and letter variants away (`deskeditor.text.fold`)."""

RUN = 6
"""So many words in a row, of a longer quote, are that quote. Fewer occur in two texts by accident."""
SHORT = 3
"""A quote of fewer words is recognised between quotation marks only: "I quit" stands in many stories."""
NOTICES = ("corrected", "withdrawn")
"""States whose copy is a notice; notices may always leave."""

QUOTE_MARKS = re.compile(r"[“„«”»\"‟「『」』]")
LINK_TARGET = re.compile(
    r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)|<?\bhttps?://[^\s<>]+>?|^!\[\]\(.*\)$", re.M
)
PLACEHOLDER = re.compile(r"\b(?:TK(?:[ -]?TK)*|XX{1,3})\b")
NUMERAL_BEFORE = re.compile(
    r"\b(?:Super Bowl|WrestleMania|Dos Equis|Louis|Luis|Ludwig|Rama|[Ss]iglos?|[Ss]éculos?|[Ss]ecol[oi]|[Ss]iècles?"
    r"|(?i:chapter|volume|vol\.|part|title|article|act|psalm|book|annex|appendix))\s+$"
)
NUMERAL_AFTER = re.compile(
    r"\s*(?:\d{2,4}\b|centur|[Ss]iècle|secol|[Oo]lymp|(?:Winter |Summer )?Games\b|chromosom)|-rated\b"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` are code points in the field, both 0 where the finding is about the field as a whole.

    `record_id` is empty for the story itself. A `firm` finding can be overridden by nobody.
    """

    level: Level
    code: str
    field: str
    start: int
    end: int
    sentence: str
    record_id: str = ""
    words: str = ""
    firm: bool = False

    @property
    def key(self) -> str:
        """What an override is bound to: this finding about these words, wherever they have moved."""
        said = "\x1f".join((self.code, self.field, self.record_id, self.words))
        return hashlib.sha256(said.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Verdict:
    exit: Exit
    findings: tuple[Finding, ...] = ()
    banners: tuple[str, ...] = ()
    """What must stand on an in-house copy."""

    @property
    def blockers(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.level == "blocker")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.level == "warning")

    @property
    def may_leave(self) -> bool:
        return not self.blockers

    @property
    def may_be_overridden(self) -> bool:
        """Whether an editor may let the story leave all the same."""
        return bool(self.blockers) and not any(f.firm for f in self.blockers)

    def overridden(self) -> "Verdict":
        """The verdict after an editor's override: what is firm still blocks, the rest warns."""
        return replace(self, findings=tuple(f if f.firm else replace(f, level="warning") for f in self.findings))


def gate(
    story: Story,
    leaving: Published,
    exit: Exit,
    *,
    now: datetime,
    fold: Fold,
    quotes: Collection[Quote] = (),
    mixed: Collection[Mixed] = (),
) -> Verdict:
    """The verdict on `leaving`, the published view of `story`.

    `quotes` are all that were recorded for it, `mixed` the passages that a merge mixed and nobody has read since.
    """
    found: list[Finding] = list(_mixed(story, mixed, exit))
    if exit != "in-house":
        found += _status(story, leaving, exit, now)
        found += _headline(leaving, exit)
        found += _placeholders(leaving, exit)
        found += _photos(story, leaving, exit)
    if exit == "public" and is_notice(story):
        found = [replace(f, level="warning") for f in found]
    found += _not_for_use(leaving, quotes, fold)
    return Verdict(exit, tuple(sorted(found, key=lambda f: f.level != "blocker")), _banners(story, now))


def is_notice(story: Story) -> bool:
    """Whether the story goes out to correct or to kill what was sent before."""
    return story.pubstatus == "canceled" or story.state in NOTICES


def under_embargo(embargo: Embargo | None, now: datetime) -> bool:
    """Whether the embargo is in force. One whose time cannot be read holds until somebody sets it anew."""
    if embargo is None or not embargo.until:
        return embargo is not None
    try:
        return parse(embargo.until) > now
    except BadInput:
        return True


def until(embargo: Embargo) -> str:
    """When the embargo ends, for a person: `until 22 Nov 2026, 17:05 (Europe/Berlin)`."""
    try:
        return f"until {spoken(embargo.until, embargo.zone)}" if embargo.until else "until further notice"
    except BadInput:
        return f"until “{embargo.until}”"


def copy_fields(leaving: Published) -> Iterator[tuple[str, str, str]]:
    """All words that leave as copy: id of the record (empty: the story), field, words."""
    for field in (
        "headline",
        "headline_print",
        "headline_social",
        "dek",
        "dateline",
        "body",
        "tagline",
        "editors_note",
    ):
        yield "", field, getattr(leaving, field)
    for photo in leaving.photos:
        for field in ("headline", "caption", "alt"):
            yield photo.id, field, getattr(photo, field)


def _level(exit: Exit) -> Level:
    return "blocker" if exit == "public" else "warning"


def _status(story: Story, leaving: Published, exit: Exit, now: datetime) -> Iterator[Finding]:
    level = _level(exit)
    if story.spiked and not is_notice(story):
        yield Finding("blocker", "spiked", "spiked", 0, 0, "The story is spiked; restore it first.")
    if story.hold:
        yield Finding(level, "hold", "hold", 0, 0, "The story is on hold; release it first.")
    if leaving.pubstatus == "withheld":
        yield Finding(
            level, "withheld", "pubstatus", 0, 0, "The story is withheld; set its publication status to usable."
        )
    if not may_leave(story.state):
        name = state(story.state).name
        yield Finding(
            level,
            "state",
            "state",
            0,
            0,
            f"The story is in the state “{name}”; mark it ready first.",
            words=story.state,
        )
    if exit == "public" and story.embargo and under_embargo(story.embargo, now):
        sentence = f"The story is under embargo {until(story.embargo)}; wait, or lift it."
        yield Finding("blocker", "embargo", "embargo", 0, 0, sentence, words=story.embargo.until)
    for name, check in (story.checks or {}).items():
        if check.status == "required":
            yield Finding(
                level, "check", "checks", 0, 0, f"The {name} check is required and has not been done.", words=name
            )
    for sentence in story.conflicts:
        yield Finding(level, "conflict", "state", 0, 0, sentence, words=sentence)


def _mixed(story: Story, mixed: Collection[Mixed], exit: Exit) -> Iterator[Finding]:
    for one in mixed:
        own = one.record == story.id
        span = located(getattr(story, one.field, ""), one.merged) if own and one.prose else None
        where = one.name if own else f"{one.name} of a {one.kind}"
        sentence = f"A passage in the {where} was changed on both sides of a merge; read it."
        start, end = span or (0, 0)
        record = "" if own else one.record
        yield Finding(_level(exit), "mixed", one.field, start, end, sentence, record, words=one.id)


def _headline(leaving: Published, exit: Exit) -> Iterator[Finding]:
    if not leaving.headline.strip():
        yield Finding(_level(exit), "no headline", "headline", 0, 0, "The story has no headline; write one.")


def _placeholders(leaving: Published, exit: Exit) -> Iterator[Finding]:
    for record, field, words in copy_fields(leaving):
        for start, end in placeholders(words):
            found = words[start:end]
            where = "caption or alternative text of a photo" if record else field.replace("_", " ")
            sentence = f"“{found}” stands in the {where}; put in what is to come."
            around = words[max(0, start - 20) : end + 20]
            yield Finding(_level(exit), "placeholder", field, start, end, sentence, record, around)


def placeholders(words: str) -> list[tuple[int, int]]:
    """Where TK ("to come") or XX stands as a word of its own: not in an address, and not where XX is a numeral."""
    blanked = LINK_TARGET.sub(lambda m: " " * len(m[0]), words)
    return [m.span() for m in PLACEHOLDER.finditer(blanked) if not _is_numeral(blanked, m)]


def _is_numeral(words: str, found: re.Match[str]) -> bool:
    line = words.rfind("\n", 0, found.start()) + 1
    return bool(
        NUMERAL_BEFORE.search(words[max(line, found.start() - 24) : found.start()])
        or NUMERAL_AFTER.match(words, found.end())
    )


def _photos(story: Story, leaving: Published, exit: Exit) -> Iterator[Finding]:
    level = _level(exit)
    there = {photo.id for photo in leaving.photos}
    for use in story.photos:
        if use.photo not in there:
            sentence = f"The photo “{use.name}” is spiked or gone; restore it, or take it out of the story."
            yield Finding(level, "no photo", "photos", 0, 0, sentence, words=use.id)
    for photo in leaving.photos:
        if not photo.credit.strip():
            yield Finding(
                level, "no credit", "credit", 0, 0, f"The photo “{photo.name}” has no credit line; add one.", photo.id
            )
        if not photo.alt.strip() and not photo.decorative:
            sentence = f"The photo “{photo.name}” has no alternative text; write one or mark the photo as decorative."
            yield Finding(level, "no alt", "alt", 0, 0, sentence, photo.id)


def _banners(story: Story, now: datetime) -> tuple[str, ...]:
    banners = []
    if story.pubstatus == "canceled" or story.state == "withdrawn":
        banners.append("KILLED")
    if story.spiked:
        banners.append("SPIKED")
    if story.hold:
        banners.append("ON HOLD")
    if not may_leave(story.state):
        banners.append("NOT FOR PUBLICATION")
    if story.embargo and under_embargo(story.embargo, now):
        banners.append(f"EMBARGOED UNTIL {until(story.embargo).removeprefix('until ')}")
    return tuple(banners)


# Words that are not for use. Both the copy and the quotes are cut into words, each word is folded, and runs of words
# are looked up in an index of the copy's runs: so marks, line breaks and punctuation do not hide a quotation, and the
# spans stay those of the words as they were written.


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str


def _not_for_use(leaving: Published, quotes: Collection[Quote], fold: Fold) -> Iterator[Finding]:
    watched = [q for q in quotes if q.terms in ("off the record", "deep background") and not q.spiked]
    if not watched:
        return
    cleared = _runs_of_all((q for q in quotes if q.terms == "on the record" and not q.spiked), fold)
    fields = [(record, field, text, _words(text, fold)) for record, field, text in copy_fields(leaving) if text]
    for quote in watched:
        for said in filter(None, (quote.words, quote.original)):
            wanted = [w.folded for w in _words(said, fold)]
            for record, field, text, words in fields:
                yield from _uses(quote, wanted, cleared, record, field, text, words)


def _uses(
    quote: Quote,
    wanted: list[str],
    cleared: set[tuple[str, ...]],
    record: str,
    field: str,
    text: str,
    words: list[_Word],
) -> Iterator[Finding]:
    for start, end in _found(wanted, cleared, words):
        quoted = _is_quoted(text, start, end)
        if quote.terms == "off the record":
            if quoted or len(wanted) >= SHORT:
                sentence = "These words were said off the record; take them out, or record new terms for the quote."
                yield Finding(
                    "blocker", "off the record", field, start, end, sentence, record, text[start:end], firm=True
                )
        elif quoted:
            sentence = "These words were said on deep background: they may not be quoted; put them in your own words."
            yield Finding("blocker", "deep background", field, start, end, sentence, record, text[start:end])


def _found(wanted: list[str], cleared: set[tuple[str, ...]], words: list[_Word]) -> list[tuple[int, int]]:
    """Spans in which a run of `wanted` stands; overlapping runs are one span."""
    size = min(len(wanted), RUN)
    if not size:
        return []
    runs = set(_runs(wanted, size)) - cleared
    folded = [w.folded for w in words]
    spans: list[tuple[int, int]] = []
    for at, run in enumerate(_runs(folded, size)):
        if run in runs:
            start, end = words[at].start, words[at + size - 1].end
            if spans and start <= spans[-1][1]:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return spans


def _runs_of_all(quotes: Iterable[Quote], fold: Fold) -> set[tuple[str, ...]]:
    """Every run of words that is on the record: what was said twice, once openly, may be used."""
    said = [[w.folded for w in _words(q.words, fold)] for q in quotes]
    return {run for words in said for size in range(1, min(len(words), RUN) + 1) for run in _runs(words, size)}


def _runs(words: list[str], size: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def _words(text: str, fold: Fold) -> list[_Word]:
    blanked = LINK_TARGET.sub(lambda m: " " * len(m[0]), text)
    found = (_Word(m.start(), m.end(), fold(m[0])) for m in _word_pattern().finditer(blanked))
    return [word for word in found if word.folded]


@cache
def _word_pattern() -> re.Pattern[str]:
    """Runs of letters, digits, marks that combine with them and joiners. `\\w` alone breaks at Arabic vowel signs."""
    marks = "".join(chr(c) for c in range(0x300, 0x10000) if unicodedata.category(chr(c)) in ("Mn", "Mc"))
    return re.compile(rf"(?:[^\W_]|[{marks}\u200c\u200d\u00ad])+")


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks enclose the words in their paragraph, or they stand in a block quotation."""
    above = text.rfind("\n\n", 0, start)
    first = 0 if above < 0 else above + 2
    below = text.find("\n\n", end)
    before, after = text[first:start], text[end : below if below >= 0 else len(text)]
    if text[first:].lstrip().startswith("> "):
        return True
    # An odd number of marks before the words: one is open. One that goes on in the next paragraph has none after.
    opened = len(QUOTE_MARKS.findall(before))
    return opened % 2 == 1 and (bool(QUOTE_MARKS.search(after)) or opened == 1)
