"""The gate: may this story leave by this exit, and if not, why not.

A pure function of values. Every exit asks it; it answers with findings, each of which names the record, the field and
where it has one the span (code points), and says in a sentence what a person can do about it.

There are three kinds of exit (`Exit`). *in-house*: print, copy, a mail to a colleague; what is open stands on it as a
banner. *advance*: files and wire formats, which carry the state and the embargo in their data; an unfinished draft may
leave as a file, with a warning. *public*: everything must be right. Words that are off the record leave by none.
"""

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from deskeditor.news.mixed import Mixed, located
from deskeditor.news.notforuse import LINK_TARGET, Fold, forbidden
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published
from deskeditor.news.records import Embargo, Quote, Story
from deskeditor.news.times import parse, spoken
from deskeditor.news.workflow import may_leave, state

Exit = Literal["in-house", "advance", "public"]
Level = Literal["blocker", "warning"]

NOTICES = ("corrected", "withdrawn")
"""States whose copy is a notice; notices may always leave."""

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


def _not_for_use(leaving: Published, quotes: Collection[Quote], fold: Fold) -> Iterator[Finding]:
    for use in forbidden(copy_fields(leaving), quotes, fold):
        where = (use.field, use.start, use.end)
        if use.quote.terms == "off the record":
            sentence = "These words were said off the record; take them out, or record new terms for the quote."
            yield Finding("blocker", "off the record", *where, sentence, use.record, use.words, firm=True)
        else:
            sentence = "These words were said on deep background: they may not be quoted; put them in your own words."
            yield Finding("blocker", "deep background", *where, sentence, use.record, use.words)
