"""The checker's sheet of a story: its lines with what was found out about each, what is stale, how far it covers.

A status is given to words: it is kept as a claim with an anchor on them, and holds while the line, or the name or
number in it, reads as it did then. When the words are gone the claim is an orphan; it never moves to words that look
alike. On a caption a claim is bound to the words alone, for they belong to the photo.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from deskeditor.checks.facts.arithmetic import Query, Reference, queries
from deskeditor.checks.facts.ledger import Named, ledger
from deskeditor.checks.facts.lines import FIELDS, Item, Line, all_lines
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import CLAIM_STATUSES, Claim, ClaimStatus, NameSpelling, Photo, Story
from deskeditor.news.times import now
from deskeditor.newsroom import Newsroom
from deskeditor.text import anchors
from deskeditor.text.compare import Splice
from deskeditor.text.document import Document
from deskeditor.text.fold import fold
from deskeditor.text.ranges import Range, whole
from deskeditor.text.readings import Reading

SETTLED: frozenset[ClaimStatus] = frozenset({"confirmed", "author's responsibility"})
"""With these a line needs no more work."""
CAPTION = "caption:"
"""Before the id of the use of a photo: the field of a claim on its caption."""
Evidence = tuple[str, str, str]
EVIDENCE_KINDS = ("link", "file", "transcript")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found out about some words. `stale`: they read otherwise now."""

    claim: Claim
    stale: bool = False

    @property
    def settled(self) -> bool:
        return self.claim.status in SETTLED and not self.stale


@dataclass(frozen=True, slots=True)
class Part:
    """A name, number ... of a line, and what was found out about it alone."""

    item: Item
    checked: Checked | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the sheet."""

    line: Line
    checked: Checked | None = None
    parts: tuple[Part, ...] = ()
    queries: tuple[Query, ...] = ()
    """Where it contradicts itself."""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do here: it was checked as it reads, and so was what was looked at by itself."""
        own = self.checked is not None and self.checked.settled
        return own and all(part.checked is None or part.checked.settled for part in self.parts)

    @property
    def stale(self) -> bool:
        every = (self.checked, *(part.checked for part in self.parts))
        return any(checked is not None and checked.stale for checked in every)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far a sheet has come, in lines."""

    lines: int = 0
    settled: int = 0
    stale: int = 0
    open: int = 0
    """Those with a status that asks for more: change needed, cannot confirm."""

    @property
    def share(self) -> float:
        """0 to 1; 1 for a story without words."""
        return self.settled / self.lines if self.lines else 1.0

    @property
    def percent(self) -> int:
        """Whole percent, rounded down: 100 only when nothing is left."""
        return self.settled * 100 // self.lines if self.lines else 100


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A name of the ledger, and who confirmed its spelling."""

    named: Named
    spelling: NameSpelling | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    entries: tuple[Entry, ...] = ()
    orphans: tuple[Claim, ...] = ()
    """What was checked, and is in the story no more."""
    names: tuple[NameEntry, ...] = ()
    coverage: Coverage = Coverage()  # it is frozen


@dataclass(frozen=True, slots=True)
class Copy:
    """All that a sheet is made of: the words as the original reading has them, and where the claims are in it."""

    story: Story
    captions: Mapping[str, str]
    """By the id of the use of the photo."""
    places: Mapping[str, Range | None]
    """By the id of the claim; None for an orphan."""
    known: frozenset[str] = frozenset()
    """Names that the newsroom knows, folded."""
    readings: Mapping[str, Reading] = field(default_factory=dict)
    """The original reading of each field with open suggestions."""


# what there is


def copy_of(document: Document[Story], photos: Iterable[Photo] = (), known: Iterable[str] = ()) -> Copy:
    """A story as it stands, to be read on any thread."""
    story = document.value()
    readings = {name: Reading(document.chunks(name)) for name in FIELDS if document.runs(name) is not None}
    places = _placed(document, readings)
    return Copy(story, captions(story, photos), places, frozenset(map(fold, known)), readings)


def knowing(copy: Copy, known: Iterable[str]) -> Copy:
    """The same, with names that the newsroom knows."""
    return replace(copy, known=frozenset(map(fold, known)))


def captions(story: Story, photos: Iterable[Photo]) -> dict[str, str]:
    """What is printed below the photos of a story, by the ids of their uses."""
    own = {photo.id: photo.caption for photo in photos}
    return {use.id: said for use in story.photos if (said := use.caption_override or own.get(use.photo, ""))}


def _placed(document: Document[Story], readings: Mapping[str, Reading]) -> dict[str, Range | None]:
    """Where the words of the claims are now, in the original reading; None for orphans."""
    found: dict[str, Range | None] = {}
    for claim in document.read("claims"):
        place = whole(document.ranges(claim.field).get(claim.id, ()))
        reading = readings.get(claim.field)
        if place is not None and reading is not None:
            place = reading.from_marked(place[0]), reading.from_marked(place[1])
        found[claim.id] = place if place is not None and place[0] < place[1] else None
    return found


def fields_of(copy: Copy) -> dict[str, str]:
    """The words that are checked, by field."""
    own = {name: str(getattr(copy.story, name)) for name in FIELDS}
    return own | {CAPTION + use: words for use, words in copy.captions.items()}


def sheet(copy: Copy, *, with_queries: bool = True, breathe: Callable[[], object] = lambda: None) -> Sheet:
    """The sheet of a story. The first time it reads every word, then what changed; `breathe` is called between
    paragraphs, and may wait while somebody types."""
    story = copy.story
    lines = all_lines(fields_of(copy), story.language, copy.known, breathe)
    own, of_parts, orphans = _by_line(copy, lines)
    found = queries(lines, story.language, _reference(story), breathe) if with_queries else []
    by_line: dict[tuple[str, int], list[Query]] = {}
    for query in found:
        by_line.setdefault((query.field, query.line), []).append(query)
    entries = tuple(
        Entry(
            line,
            own.get(n),
            _parts(line, of_parts.get(n, ())),
            tuple(by_line.get((line.field, line.start), ())),
        )
        for n, line in enumerate(lines)
    )
    spelled = {spelling.name: spelling for spelling in story.names}
    names = tuple(NameEntry(named, spelled.get(named.name)) for named in ledger(lines))
    return Sheet(entries, orphans, names, covered(entries))


def covered(entries: Sequence[Entry]) -> Coverage:
    asking = [e for e in entries if e.checked is not None and e.checked.claim.status not in (*SETTLED, "to check")]
    return Coverage(
        len(entries), sum(e.settled for e in entries), sum(e.stale for e in entries), sum(not e.stale for e in asking)
    )


def coverage(document: Document[Story], photos: Iterable[Photo] = ()) -> Coverage:
    """How far the sheet of a story covers it; `photos` are those that it uses."""
    return sheet(copy_of(document, photos), with_queries=False).coverage


def sheet_of(newsroom: Newsroom, story_id: str) -> Sheet:
    """The sheet of a saved story. Raises NotFound."""
    document = newsroom.document(story_id)
    return sheet(copy_of(document, newsroom.photos_of(story_id), known_names(newsroom, document.value())))


def known_names(newsroom: Newsroom, story: Story) -> list[str]:
    """The names of the newsroom's people and of the story's open sources, of more than one word."""
    people = [name for person in newsroom.records("person") for name in (person.name, person.display_name)]
    sources = [source.name for source in newsroom.sources_of(story.id) if not source.confidential]
    return [name for name in dict.fromkeys((*people, *sources)) if " " in name.strip()]


def _by_line(
    copy: Copy, lines: Sequence[Line]
) -> tuple[dict[int, Checked], dict[int, list[tuple[Claim, Range]]], tuple[Claim, ...]]:
    """The claims on whole lines and on parts of them, by the number of the line; and those whose words are gone."""
    numbers: dict[str, list[int]] = {}
    for n, line in enumerate(lines):
        numbers.setdefault(line.field, []).append(n)
    own: dict[int, Checked] = {}
    parts: dict[int, list[tuple[Claim, Range]]] = {}
    orphans = []
    for claim in copy.story.claims:
        mine = numbers.get(claim.field, ())
        if claim.field.startswith(CAPTION):
            found = _by_words(claim, [(n, lines[n]) for n in mine])
        else:
            found = _by_place(copy.places.get(claim.id), mine, lines)
        if found is None:
            orphans.append(claim)
        elif claim.kind == "sentence":
            checked = Checked(claim, stale=lines[found[0]].words != claim.words)
            own[found[0]] = _holding(own.get(found[0]), checked)
        else:
            parts.setdefault(found[0], []).append((claim, found[1]))
    return own, parts, tuple(orphans)


def _by_place(place: Range | None, numbers: Sequence[int], lines: Sequence[Line]) -> tuple[int, Range] | None:
    """The line that has most of a place; `numbers` are those of the lines of its field, in order."""
    if place is None:
        return None
    first = bisect_right(numbers, place[0], key=lambda n: lines[n].end)
    behind = bisect_left(numbers, place[1], lo=first, key=lambda n: lines[n].start)
    sharing = [(min(place[1], lines[n].end) - max(place[0], lines[n].start), -n) for n in numbers[first:behind]]
    most, n = max(sharing, default=(0, 0))
    return (-n, place) if most > 0 else None


def _by_words(claim: Claim, lines: Iterable[tuple[int, Line]]) -> tuple[int, Range] | None:
    for n, line in lines:
        if claim.kind == "sentence" and line.words == claim.words:
            return n, (line.start, line.end)
        for item in line.items:
            if claim.kind == item.kind and item.words == claim.words:
                return n, (item.start, item.end)
    return None


def _holding(before: Checked | None, other: Checked) -> Checked:
    """Of two on one line: the one that is not stale; else the later one."""
    if before is None:
        return other
    return max((before, other), key=lambda checked: (not checked.stale, checked.claim.at, checked.claim.id))


def _parts(line: Line, claims: Iterable[tuple[Claim, Range]]) -> tuple[Part, ...]:
    found: dict[Item, Checked] = {}
    extra = []
    for claim, (start, end) in claims:
        item = next((i for i in line.items if i.kind == claim.kind and i.start < end and start < i.end), None)
        if item is None:
            item = Item(claim.kind, max(start, line.start), min(end, line.end), claim.words)
            extra.append(Part(item, Checked(claim, stale=True)))
            continue
        found[item] = _holding(found.get(item), Checked(claim, stale=item.words != claim.words))
    own = [Part(item, found.get(item)) for item in line.items]
    return tuple(sorted([*own, *extra], key=lambda part: (part.item.start, -part.item.end)))


def _reference(story: Story) -> Reference:
    """The day from which ages and years are counted. When an article that came in from elsewhere was made here says
    nothing about when it is of."""
    return Reference.of(story.dateline_date, story.first_published or ("" if story.received else story.created))


# what a checker does


@dataclass(frozen=True, slots=True)
class Finding:
    """What a checker says about words. None leaves remark and evidence as they are."""

    status: ClaimStatus
    by: str = ""
    """Id of a person."""
    remark: str | None = None
    evidence: tuple[Evidence, ...] | None = None
    at: str = ""
    """ISO 8601; empty: now."""


@dataclass(frozen=True, slots=True)
class Where:
    """Words of a field, as code points of the shared text; `raw` is how they stand there, in the original reading."""

    field: str
    start: int
    end: int
    raw: str

    def carried(self, splices: Iterable[Splice]) -> "Where | None":
        """Where they are after these changes; None when one of them touches the words."""
        start, end = self.start, self.end
        for splice in splices:
            by = len(splice.inserted) - (splice.end - splice.start)
            if splice.end <= start:
                start, end = start + by, end + by
            elif splice.start < end:
                return None
        return replace(self, start=start, end=end)


def where(copy: Copy, field: str, thing: Line | Item) -> Where:
    """Where a line or a part of one is in the shared text of the document that was copied."""
    return span(copy, field, thing.start, thing.end)


def span(copy: Copy, field: str, start: int, end: int) -> Where:
    """Where these code points of the original reading are in the shared text of the document that was copied."""
    raw = fields_of(copy).get(field, "")[start:end]
    reading = copy.readings.get(field)
    if reading is None:
        return Where(field, start, end, raw)
    runs = reading.runs(start, end)
    return Where(field, runs[0][0], runs[-1][1], raw)


def settle(document: Document[Story], target: Entry | Part, place: Where, finding: Finding) -> str:
    """Keep what a checker found out about a line, or about a part of one; the id of the claim. Raises as
    `settle_all`."""
    return settle_all(document, [(target, place)], finding)[0]


def settle_all(document: Document[Story], targets: Sequence[tuple[Entry | Part, Where]], finding: Finding) -> list[str]:
    """Keep the same about several; all of them or none.

    Raises BadInput when the words at one of the places read otherwise by now, and for a status or evidence that there
    is not.
    """
    _check(finding)
    anchored = [place for _, place in targets if not place.field.startswith(CAPTION)]
    if any(_standing(document, place) != place.raw for place in anchored):
        raise BadInput("The words have changed meanwhile; look again.")
    kept = {claim.id: claim for claim in document.read("claims")}
    made = []
    for target, place in targets:
        before = target.checked.claim if target.checked is not None else None
        claim = _claim(kept.get(before.id, before) if before is not None else None, target, place.field, finding)
        kept[claim.id] = claim
        made.append((claim.id, place))
    with document.changing():
        document.set("claims", tuple(kept.values()))
        for id, place in made:
            if not place.field.startswith(CAPTION):
                anchors.keep(document, id, anchors.make(document, place.field, place.start, place.end))
    return [id for id, _ in made]


def _check(finding: Finding) -> None:
    if finding.status not in CLAIM_STATUSES:
        raise BadInput(f"“{finding.status}” is no status; there are {', '.join(CLAIM_STATUSES)}.")
    for kind, what, _ in finding.evidence or ():
        if kind not in EVIDENCE_KINDS or not what:
            raise BadInput("Evidence is a link, a file or a passage of a transcript.")


def _standing(document: Document[Story], place: Where) -> str:
    """What the original reading has at a place of the shared text; empty for one that is not there."""
    lines = document.lines(place.field)
    if place.end > len(lines):
        return ""
    if document.runs(place.field) is None:
        return lines.slice(place.start, place.end)
    reading = Reading(document.chunks(place.field))
    return reading.text[reading.from_marked(place.start) : reading.from_marked(place.end)]


def _claim(before: Claim | None, target: Entry | Part, field: str, finding: Finding) -> Claim:
    thing = target.line if isinstance(target, Entry) else target.item
    claim = before or Claim(new_id(), field, "sentence" if isinstance(target, Entry) else target.item.kind)
    return replace(
        claim,
        field=field,
        words=thing.words,
        status=finding.status,
        by=finding.by,
        at=finding.at or now().isoformat(timespec="seconds"),
        remark=claim.remark if finding.remark is None else finding.remark.strip(),
        evidence=claim.evidence if finding.evidence is None else finding.evidence,
    )


def forget(document: Document[Story], claim_id: str) -> None:
    """Take a claim off the sheet. Raises NotFound."""
    if not any(claim.id == claim_id for claim in document.read("claims")):
        raise NotFound(f"The sheet has no entry {claim_id}.")
    with document.changing():
        document.remove("claims", claim_id)
        anchors.drop(document, claim_id)


def confirm_spelling(document: Document[Story], name: str, *, by: str, remark: str = "", at: str = "") -> str:
    """Keep that a name is spelled so; the id of the entry. Raises BadInput for no name."""
    name = " ".join(name.split())
    if not name:
        raise BadInput("There is no name to confirm.")
    at = at or now().isoformat(timespec="seconds")
    standing = next((spelling for spelling in document.read("names") if spelling.name == name), None)
    if standing is not None:
        document.amend("names", standing.id, by=by, at=at, remark=remark or standing.remark)
        return str(standing.id)
    spelling = NameSpelling(new_id(), name, remark, by, at)
    document.add("names", spelling)
    return spelling.id


def doubt_spelling(document: Document[Story], name: str) -> None:
    """Take back that a spelling was confirmed; nothing when it was not."""
    for spelling in document.read("names"):
        if spelling.name == name:
            document.remove("names", spelling.id)


def transcripts_cited(newsroom: Newsroom, story: Story) -> dict[str, str]:
    """The titles of the transcripts that are evidence, by id; without those that are not here."""
    found = {}
    for id in {what for claim in story.claims for kind, what, _ in claim.evidence if kind == "transcript"}:
        with suppress(NotFound):
            found[id] = newsroom.transcript(id).title
    return found
