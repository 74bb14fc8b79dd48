"""The gate: may this story leave by this exit, and if not, why not.

A pure function of values. Every exit asks it; it answers with findings, each of which names the record, the field and
where it has one the span (code points), and says in a sentence what a person can do about it.

There are three kinds of exit (`Exit`). *in-house*: print, copy, a mail to a colleague; what is open stands on it as a
banner. *advance*: files and wire formats, which carry the state and the embargo in their data; an unfinished draft may
leave as a file, with a warning. *public*: everything must be right. Words that are off the record leave by none.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from typing import Any, Literal

from deskeditor.news.findings import Finding as Misspelt
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.mixed import Mixed, located
from deskeditor.news.notes import threads
from deskeditor.news.notforuse import LINK_TARGET, Fold, forbidden
from deskeditor.news.permissions import checks_of
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published
from deskeditor.news.quotations import VERDICTS, Checked
from deskeditor.news.records import Embargo, Photo, Quote, Source, Story, Suggestion
from deskeditor.news.times import parse, spoken
from deskeditor.news.workflow import Workflow, may_leave, state

Exit = Literal["in-house", "advance", "public"]
Level = Literal["blocker", "warning"]

NOTICES = ("corrected", "withdrawn")
"""States whose copy is a notice; notices may always leave."""

OFF_THE_RECORD = "These words were said off the record; take them out, or record new terms for the quote."
OFF_ELSEWHERE = (
    "These words were said off the record, for another story; take them out, or record new terms for the quote there."
)
DEEP = "These words were said on deep background: they may not be quoted; put them in your own words."
NOT_FOR_USE = {"off the record": OFF_THE_RECORD, "deep background": DEEP}
WORD = re.compile(r"\w+")
SHOWN = 60
"""So many characters of a quotation stand in a sentence about it."""

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
    quotations: tuple[tuple[str, int], ...] = ()
    """How many quotations of each verdict of the check there are, the gravest first."""

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
    checked: Sequence[Checked] = (),
    rules: QuoteRules = QuoteRules(),  # noqa: B008
    sources: Mapping[str, Source] | None = None,
    captions: Sequence[Finding] = (),
    photos: Collection[Photo] = (),
    workflow: Workflow | None = None,
    misspelt: Sequence[Misspelt] = (),
) -> Verdict:
    """The verdict on `leaving`, the published view of `story`.

    `quotes` are all that were recorded for it, and those of other stories that are off the record; `mixed` the passages
    that a merge mixed and nobody has read since; `checked` its quotations as the check found them, by the `rules` of
    the house; `sources` by their ids; `captions` what a check of its captions has to say; `photos` those that it uses;
    `workflow` what the house wants of a story before it leaves; `misspelt` what its language check found, of which
    those of level error count.
    """
    if exit != "in-house" and leaving.is_notice_of_kill:
        story, checked, captions = replace(story, photos=()), (), ()  # all this stays here
    found: list[Finding] = list(_mixed(story, mixed, exit))
    if exit != "in-house":
        found += _status(story, leaving, exit, now, workflow)
        found += _open_work(story, photos, exit)
        found += _headline(leaving, exit)
        found += _placeholders(leaving, exit)
        found += _photos(story, leaving, exit)
        found += _quotations(checked, rules, exit)
        found += _terms(checked, quotes, sources or {}, fold, exit)
        found += _deep_sources(leaving, quotes, sources or {})
        found += captions
        found += _language(story, misspelt)
    if exit == "public" and is_notice(story):
        found = [replace(f, level="warning") for f in found]
    found += _not_for_use(story, leaving, quotes, checked, fold, exit, now)
    counted = Counter(one.verdict for one in checked)
    return Verdict(
        exit,
        tuple(sorted(found, key=lambda f: f.level != "blocker")),
        _banners(story, photos, now),
        tuple((verdict, counted[verdict]) for verdict in VERDICTS if counted[verdict]),
    )


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


def _status(
    story: Story, leaving: Published, exit: Exit, now: datetime, workflow: Workflow | None
) -> Iterator[Finding]:
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
        name = (workflow.state if workflow else state)(story.state).name
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
    for name, check in checks_of(workflow, story).items():
        if check.status == "required":
            code = "check" if name in (story.checks or {}) else "needed check"
            sentence = f"The {name} check is required and has not been done."
            yield Finding(level, code, "checks", 0, 0, sentence, words=name)
    for sentence in story.conflicts:
        yield Finding(level, "conflict", "state", 0, 0, sentence, words=sentence)


def _open_work(story: Story, photos: Collection[Photo], exit: Exit) -> Iterator[Finding]:
    """What somebody proposed or asked, and nobody has decided or answered yet."""
    for record, where, open_ones in _proposed(story, photos):
        sentence = (
            f"{counted_suggestions(len(open_ones))}{where}; accept or reject {'it' if len(open_ones) == 1 else 'them'}."
        )
        ids = ",".join(sorted(one.id for one in open_ones))
        yield Finding(_level(exit), "suggestions", open_ones[0].field, 0, 0, sentence, record, words=ids)
    notes = [thread.note for thread in threads(story.notes) if thread.is_open]
    if notes:
        said = "One note is open" if len(notes) == 1 else f"{len(notes)} notes are open"
        yield Finding(
            "warning", "notes", "notes", 0, 0, f"{said}; answer or resolve {'it' if len(notes) == 1 else 'them'}."
        )


def _proposed(story: Story, photos: Collection[Photo]) -> Iterator[tuple[str, str, Sequence[Suggestion]]]:
    """Id of the photo (empty: the story), where that is, and the open suggestions."""
    if story.suggestions:
        yield "", "", story.suggestions
    used = {use.photo: use.name for use in story.photos}
    for photo in photos:
        if photo.suggestions and photo.id in used:
            yield photo.id, f" for the photo “{used[photo.id]}”", photo.suggestions


def counted_suggestions(number: int) -> str:
    """`3 suggestions are open`."""
    return "One suggestion is open" if number == 1 else f"{number} suggestions are open"


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


def _banners(story: Story, photos: Collection[Photo], now: datetime) -> tuple[str, ...]:
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
    if number := sum(len(open_ones) for _record, _where, open_ones in _proposed(story, photos)):
        banners.append("1 open suggestion" if number == 1 else f"{number} open suggestions")
    return tuple(banners)


def with_language(verdict: Verdict, story: Story, misspelt: Sequence[Misspelt]) -> Verdict:
    """The verdict, and what the language check of the story found when nobody had it at hand for the gate."""
    if verdict.exit == "in-house" or story.pubstatus == "canceled":
        return verdict
    return replace(verdict, findings=(*verdict.findings, *_language(story, misspelt)))


def _language(story: Story, misspelt: Sequence[Misspelt]) -> Iterator[Finding]:
    """That there are errors; the place is that of the first."""
    errors = [one for one in misspelt if one.level == "error"]
    if not errors:
        return
    first, n = errors[0], len(errors)
    field, _colon, use = first.field.partition(":")
    photo = next((each.photo for each in story.photos if each.id == use), "")
    what = f"1 error, “{first.text}”" if n == 1 else f"{n} errors, the first in “{first.text}”"
    sentence = f"The language check found {what}; put it right, or let it stand in the Language pane."
    yield Finding("warning", "language", field, first.start, first.end, sentence, photo, first.text)


# Quotations


def _quotations(checked: Sequence[Checked], rules: QuoteRules, exit: Exit) -> Iterator[Finding]:
    """What the house does not let pass unseen, unless a person cleared it."""
    weights = {"altered": rules.altered, "misattributed": rules.misattributed, "unrecorded": rules.unrecorded}
    for one in checked:
        weight = weights.get(one.verdict, "count")
        if weight != "count" and not one.cleared:
            level = _level(exit) if weight == "block" else "warning"
            yield _about(one, level, one.verdict, f"{_beginning(one)}: {one.sentence}")


def _terms(
    checked: Sequence[Checked], quotes: Collection[Quote], sources: Mapping[str, Source], fold: Fold, exit: Exit
) -> Iterator[Finding]:
    """Quotations whose recorded quote wants a translator, or another name for who said it."""
    recorded = {quote.id: quote for quote in quotes}
    for one in checked:
        quote = recorded.get(one.evidence.quote) if one.evidence else None
        if quote is not None and quote.original and not quote.translator:
            sentence = f"{_beginning(one)} is translated, and nobody said by whom; record the translator of the quote."
            yield _about(one, "warning", "no translator", sentence)
        if quote is not None and _is_named(one, quote, sources.get(quote.source), fold):
            sentence = f"{_beginning(one)} was said on background, and the copy names who said it; {_called(quote)}."
            yield _about(one, _level(exit), "named", sentence)


def _deep_sources(leaving: Published, quotes: Collection[Quote], sources: Mapping[str, Source]) -> Iterator[Finding]:
    """Where somebody is named in full of whom there is nothing but words that may not be attributed."""
    terms: dict[str, set[str]] = {}
    for quote in quotes:
        if quote.story == leaving.id and not quote.spiked:
            terms.setdefault(quote.source, set()).add(quote.terms)
    for id, said in terms.items():
        name = WORD.findall(sources[id].name) if id in sources and said <= set(NOT_FOR_USE) else []
        if len(name) < 2:
            continue
        sentence = (
            f"All that was recorded of {sources[id].name} is {' or '.join(sorted(said))}; attribute nothing to them."
        )
        pattern = re.compile(r"\b" + r"\W+".join(map(re.escape, name)) + r"\b")
        for record, field, words in copy_fields(leaving):
            if found := pattern.search(words):
                yield Finding("warning", "deep source", field, *found.span(), sentence, record, found[0])


def _is_named(one: Checked, quote: Quote, source: Source | None, fold: Fold) -> bool:
    """Whether the copy gives the surname of a source on background, and that was not agreed."""
    if quote.terms != "background" or source is None:
        return False
    surname, agreed = WORD.findall(fold(source.name))[-1:], WORD.findall(fold(quote.attribution))
    return bool(surname) and surname[0] in WORD.findall(fold(one.quotation.speaker.name)) and surname[0] not in agreed


def _called(quote: Quote) -> str:
    return f"write “{quote.attribution}”" if quote.attribution else "agree on how they may be called"


def _about(one: Checked, level: Level, code: str, sentence: str, *, firm: bool = False) -> Finding:
    field, _colon, record = one.quotation.field.partition(":")
    found = one.quotation
    return Finding(level, code, field, found.start, found.end, sentence, record, found.words, firm)


def _beginning(one: Checked) -> str:
    words = " ".join(one.quotation.words.split()).rstrip(",.;")
    return f"“{words}”" if len(words) <= SHOWN else f"“{words[:SHOWN].rsplit(' ', 1)[0]} …”"


def all_words(leaving: Published) -> Iterator[tuple[str, str, str]]:
    """Every text that leaves, as copy or beside it (keywords, credits, names of files ...): id of the photo (empty: the
    story), field, words."""
    for field in fields(leaving):
        if field.name == "photos":
            for photo in leaving.photos:
                for own in fields(photo):
                    yield from ((photo.id, own.name, text) for text in _texts(getattr(photo, own.name)))
        else:
            yield from (("", field.name, text) for text in _texts(getattr(leaving, field.name)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _not_for_use(
    story: Story,
    leaving: Published,
    quotes: Collection[Quote],
    checked: Sequence[Checked],
    fold: Fold,
    exit: Exit,
    now: datetime,
) -> Iterator[Finding]:
    held = {quote.id for quote in quotes if exit != "in-house" and under_embargo(quote.embargo, now)}
    copy = {field for _record, field, _words in copy_fields(leaving)}
    told: list[tuple[str, str, int, int]] = []
    for use in forbidden(all_words(leaving), quotes, fold, leaving.id, held):
        start, end = (use.start, use.end) if use.field in copy else (0, 0)
        told.append((use.record, use.field, start, end))
        if use.quote.terms == "off the record":
            sentence = OFF_THE_RECORD if use.quote.story == leaving.id else OFF_ELSEWHERE
            if use.field not in copy:
                sentence += f" They stand in: {use.field.replace('_', ' ')}."
            yield Finding("blocker", "off the record", use.field, start, end, sentence, use.record, use.words, True)
        elif use.quote.terms == "deep background":
            yield Finding("blocker", "deep background", use.field, start, end, DEEP, use.record, use.words)
        elif use.quote.embargo and use.field != "quotes" and not _covers(story.embargo, use.quote.embargo, exit, now):
            sentence = f"These words are under embargo {until(use.quote.embargo)}; wait, or take them out."
            level = _level(exit)
            yield Finding(level, "quote embargo", use.field, start, end, sentence, use.record, use.words)
    for one in checked:
        terms = one.evidence.terms if one.verdict == "not for use" and one.evidence else ""
        if terms in NOT_FOR_USE and not _is_told(one, told):
            yield _about(one, "blocker", terms, NOT_FOR_USE[terms], firm=terms == "off the record")


def _covers(story: Embargo | None, words: Embargo, exit: Exit, now: datetime) -> bool:
    """Whether the story itself, where it leaves in advance, says that it must wait as long as these words must."""
    if exit != "advance" or not under_embargo(story, now):
        return False
    if story is None or not (story.until and words.until):
        return story is not None and not story.until
    try:
        return parse(story.until) >= parse(words.until)
    except BadInput:
        return False


def _is_told(one: Checked, told: Sequence[tuple[str, str, int, int]]) -> bool:
    """Whether a finding about some of these words is there already."""
    field, _colon, record = one.quotation.field.partition(":")
    start, end = one.quotation.start, one.quotation.end
    return any((r, f) == (record, field) and s < end and start < e for r, f, s, e in told)
