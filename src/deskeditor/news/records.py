"""What a newsroom keeps: stories, people, photos, sources, quotes, transcripts.

Every record is a value: a frozen dataclass. It is changed only through its document of edits (`deskeditor.text`).
Field names follow IPTC and the trade. Times are ISO 8601 strings with an offset; offsets into words are Unicode code
points; languages are BCP 47 tags; references to other records are plain ids and may dangle for a while.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from deskeditor.news.kept import choice, decided, listing, prose, suggested, value

Direction = Literal["", "ltr", "rtl"]
Role = Literal["by", "additional reporting by", "photographs by", "translated by", "edited by"]
PhotoRole = Literal["lead", "inline", "gallery"]
Terms = Literal["on the record", "background", "deep background", "off the record"]
Check = Literal["legal", "photo", "facts", "standards"]

ROLES: tuple[Role, ...] = ("by", "additional reporting by", "photographs by", "translated by", "edited by")
PHOTO_ROLES: tuple[PhotoRole, ...] = ("lead", "inline", "gallery")
TERMS: tuple[Terms, ...] = ("on the record", "background", "deep background", "off the record")
CHECKS: tuple[Check, ...] = ("legal", "photo", "facts", "standards")
SourceKind = Literal["person", "organization", "document", "data"]
Verification = Literal["unverified", "heard", "read back", "confirmed"]
Outcome = Literal["waiting", "answered", "declined", "did not respond"]
SOURCE_KINDS: tuple[SourceKind, ...] = ("person", "organization", "document", "data")
VERIFICATIONS: tuple[Verification, ...] = ("unverified", "heard", "read back", "confirmed")
OUTCOMES: tuple[Outcome, ...] = ("waiting", "answered", "declined", "did not respond")
CORRECTIONS = ("correction", "clarification", "update", "refile", "kill")
"""A refile mends typing errors without a notice; an update brings news; a kill withdraws the story."""
NoteKind = Literal["note", "legal"]
ClaimKind = Literal["sentence", "name", "title", "place", "number", "date", "quote"]
ClaimStatus = Literal["to check", "confirmed", "change needed", "cannot confirm", "author's responsibility"]
SuggestionKind = Literal["insert", "delete", "replace", "move", "set", "add", "amend", "remove"]
IgnoredScope = Literal["here", "story"]
NOTE_KINDS: tuple[NoteKind, ...] = ("note", "legal")
CLAIM_KINDS: tuple[ClaimKind, ...] = ("sentence", "name", "title", "place", "number", "date", "quote")
CLAIM_STATUSES: tuple[ClaimStatus, ...] = (
    "to check",
    "confirmed",
    "change needed",
    "cannot confirm",
    "author's responsibility",
)
ROLES_OF_PEOPLE = ("reporter", "editor", "photo editor", "checker", "publisher", "outside reader")
"""What a person does in the newsroom; somebody may be several. An outside reader (a source, a lawyer) only suggests."""
MEDIA = ("interview", "call", "e-mail", "document", "broadcast", "social media", "press conference", "statement")


@dataclass(frozen=True, slots=True)
class Byline:
    """One line of the byline. `name` is what is printed when `person` is empty; else the person's own name is."""

    id: str
    person: str = ""
    name: str = ""
    role: Role = "by"
    job_title: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """A photo in a story. The body shows an inline photo where a line reads `![](NAME)`; `name` is unique in it."""

    id: str
    photo: str = ""
    name: str = ""
    role: PhotoRole = "inline"
    crop: tuple[float, float, float, float] | None = None
    """left, top, right, bottom as shares of the whole, 0 to 1."""
    focal_point: tuple[float, float] | None = None
    caption_override: str = ""
    override_reason: str = ""
    crops: tuple[tuple[str, float, float, float, float], ...] = ()
    """Further cuts by the name of their ratio (`square`, `portrait`, `16:9`): name, left, top, right, bottom."""
    straighten: float = 0.0
    """Degrees by which the photo is turned clockwise before it is cut; -15 to 15."""
    caption_then: str = ""
    """The photo's own caption when `caption_override` was written: where it reads otherwise now, the two have drifted
    apart."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another story that readers are pointed to: one of this newsroom (`story`) or any address (`url`)."""

    id: str
    story: str = ""
    url: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class PersonShown:
    """Somebody in a photo; the order of the list is from left to right."""

    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Embargo:
    """Not to be published before `until` (ISO 8601 with offset); an empty `until` means until further notice."""

    until: str = ""
    zone: str = ""
    """IANA name of the zone in which it was set."""


@dataclass(frozen=True, slots=True)
class CheckState:
    """A parallel check: not needed, required, or done by somebody at some time."""

    status: Literal["not needed", "required", "done"] = "not needed"
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person decided about one quotation in the copy; `Story.rulings` has it by the id of an anchor.

    It holds for these words only: when the copy reads otherwise, or the anchor is an orphan, it says nothing. On a
    caption it is bound to the words alone, without an anchor: they belong to the photo, whose other stories it says
    nothing about, or to its use here.
    """

    field: str = ""
    words: str = ""
    """The quotation as it stood, without its marks."""
    quote: str = ""
    """Id of the recorded quote that these words are, linked by hand; empty: found by the check."""
    source: str = ""
    """Id of the source who speaks, said by hand; empty: found by the check."""
    cleared: str = ""
    """The reason why the quotation stands as it is although the check objects; empty: not cleared."""
    by: str = ""
    """Id of a person."""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong in a story that readers have seen, and what is right; `Story.corrections` has it by its id.

    It is never taken back: a wrong correction is corrected by another one. Where it was sent, and whether it arrived,
    the deliveries say (`news.deliveries`). Source: the correction records of Superdesk and Reuters' handbook.
    """

    kind: str = "correction"
    """One of `CORRECTIONS`."""
    wrong: str = ""
    """What readers read. It stays in the house."""
    right: str = ""
    since: str = ""
    """From when on the wrong words were to be read, ISO 8601."""
    found_by: str = ""
    cause: str = ""
    """How it came about. It stays in the house."""
    notice: str = ""
    """What readers are told; empty: they are told nothing (a refile)."""
    by: str = ""
    """Id of who made it."""
    approved_by: str = ""
    """Id of who let it leave."""
    at: str = ""
    """ISO 8601."""


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """Right of reply: one time that a source was asked for an answer, and what came of it."""

    id: str
    story: str = ""
    asked_at: str = ""
    medium: str = ""
    """How they were asked: call, e-mail ..."""
    question: str = ""
    asked_by: str = ""
    """Id of a person."""
    due: str = ""
    """By when an answer was asked for."""
    outcome: Outcome = "waiting"
    answered_at: str = ""
    answer: str = ""

    def __repr__(self) -> str:
        return f"Reply({self.id!r}, …)"


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker in a transcript: the label under which they stand there, and the source who it is."""

    id: str
    label: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody says about a story to who works on it; it leaves by no advance or public exit.

    A note on a passage has an anchor under its id in the document (`text.anchors`); when the words are gone it is an
    orphan, and shows the words that the anchor carries. An answer has none: it belongs to the note `thread`.
    """

    id: str
    thread: str = ""
    """Id of the note that this one answers; empty: it begins a thread."""
    about: str = ""
    """What it is about: empty for the story as a whole, the name of a field (`body`, `headline`, `bylines` ...),
    `photo:<use id>` for a photo, `caption:<use id>` for its caption."""
    text: str = ""
    kind: NoteKind = "note"
    by: str = ""
    """Id of a person; or a name, of who is not in the newsroom."""
    at: str = ""
    edited_at: str = ""
    mentions: tuple[str, ...] = ()
    """Ids of persons."""
    suggestion: str = ""
    """Id of the suggestion that it comments on."""
    resolved_by: str = ""
    """Id of who settled the thread; empty: it is open. Only on the note that begins it."""
    resolved_at: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Words of the copy that somebody checked, or has to; they have an anchor under its id in the document.

    It is stale when the words there are not `words` any more.
    """

    id: str
    field: str = "body"
    kind: ClaimKind = "sentence"
    words: str = ""
    """As they stood when the status was given."""
    status: ClaimStatus = "to check"
    evidence: tuple[tuple[str, str, str], ...] = ()
    """What shows it: kind (`link`, `file`, `transcript`), what (an address, a SHA-256 in the media, the id of a
    transcript), and where in it (a name, `start-end` in code points)."""
    remark: str = ""
    by: str = ""
    """Id of the person who gave the status."""
    at: str = ""


@dataclass(frozen=True, slots=True)
class NameSpelling:
    """That the spelling of a name in the story was confirmed: by whom, and how they know."""

    id: str
    name: str = ""
    remark: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding of the language check (`news.findings`) that somebody lets stand in this story.

    One that is let stand at its place alone has an anchor under its id in the document; when the words there change it
    is looked at again.
    """

    id: str
    rule: str = ""
    field: str = "body"
    words: str = ""
    """The words that were found."""
    scope: IgnoredScope = "here"
    reason: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change that somebody proposes and nobody has decided on. It is read from the record, never set.

    In prose it is on the words themselves, as marks `ins:<id>` and `del:<id>` (`text.suggesting`): `deleted` are the
    words that it would take out, `inserted` those that it would put in. Of another field it is an entry of the
    document's `suggestions`; `value` is JSON.
    """

    id: str
    field: str = ""
    kind: SuggestionKind = "replace"
    by: str = ""
    """Id of a person; or a name, of who is not in the newsroom."""
    at: str = ""
    """When it was begun, ISO 8601."""
    deleted: str = ""
    inserted: str = ""
    entry: str = ""
    """Id of the entry of a list (byline line, photo) that it is about."""
    value: str = ""
    """JSON of what the field, or the changed attributes of the entry, would be."""
    was: str = ""
    """JSON of what stood there when it was proposed."""


@dataclass(frozen=True, slots=True)
class Story:
    id: str
    slugline: str = value()
    headline: str = prose()
    headline_print: str = prose()
    headline_social: str = prose()
    dek: str = prose()
    dateline: str = value()
    """The place, as printed."""
    dateline_date: str = value()
    """YYYY-MM-DD, empty when the dateline carries no date."""
    body: str = prose()
    bin: str = prose()
    """Unused passages; they never leave."""
    tagline: str = prose()
    """Empty: built from the persons of the byline."""
    bylines: tuple[Byline, ...] = listing(Byline)
    photos: tuple[PhotoUse, ...] = listing(PhotoUse)
    related: tuple[Related, ...] = listing(Related)
    language: str = value("en")
    direction: Direction = value("")
    """Empty: the usual direction of the language."""
    desk: str = value()
    """The section of the paper: News, Politics, Sport ..."""
    genre: str = value()
    """Code of the IPTC genre vocabulary, `Current`, `Feature` ..."""
    keywords: tuple[str, ...] = choice()
    subjects: tuple[str, ...] = choice()
    """IPTC Media Topics: `medtop:20000344`."""
    places: tuple[str, ...] = choice()
    urgency: int = value(5)
    """1 (flash) to 9."""
    ednote: str = prose()
    """Note to the desk; never published."""
    editors_note: str = prose()
    """Printed with the story."""
    target_length: int = value(0)
    """Words; 0 for none."""
    deadline: str = value()
    assignee: str = value()
    """Id of a person."""
    state: str = decided("draft")
    """Key of `news.workflow`."""
    spiked: bool = decided(False)
    hold: bool = decided(False)
    checks: dict[str, CheckState] = decided()
    embargo: Embargo | None = decided()
    pubstatus: Literal["usable", "withheld", "canceled"] = decided("usable")
    rulings: dict[str, Ruling] = decided()
    """By the id of an anchor in the document of the story; decided as `quotation:<anchor>`."""
    corrections: dict[str, Correction] = decided()
    """By their ids, in the order in which they were made; decided as `correction:<id>`."""
    notes: tuple[Note, ...] = listing(Note, undone=False)
    claims: tuple[Claim, ...] = listing(Claim, undone=False)
    names: tuple[NameSpelling, ...] = listing(NameSpelling, undone=False)
    ignored: tuple[Ignored, ...] = listing(Ignored, undone=False)
    suggestions: tuple[Suggestion, ...] = suggested(Suggestion)
    """The open ones, in the order in which they were begun."""
    fact_check: bool = value(False)
    """Whether it has a checker's sheet."""
    story_kind: str = value()
    """Key of the template from which it was begun (`news.templates`)."""
    budget_line: str = value()
    """What the story is, in a sentence for the conference."""
    assignment_place: str = value()
    """Where the reporter is to be."""
    assignment_note: str = value()
    photo_order: str = value()
    """What was ordered of the photo desk; empty: nothing."""
    translation_of: str = value()
    """Id of the story that this one translates; empty: it is an original."""
    translated_version: str = value()
    """Id of the version of the original that the translation follows."""
    conflicts: tuple[str, ...] = decided(())
    """Sentences: what two people decided at the same time, and which of it holds."""
    schedule: str = value()
    schedule_zone: str = value()
    """IANA name of the zone in which the schedule was set."""
    version: int = value(1)
    first_published: str = value()
    correction_sequence: int = value(0)
    update_of: str = value()
    comments_open: bool = value(True)
    canonical_url: str = value()
    received: tuple[tuple[str, str, str], ...] = value(())
    """The files that it came from: SHA-256 in the media, name, media type."""
    created: str = value()
    created_by: str = value()


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str = value()
    display_name: str = value()
    """As printed in the byline; empty: `name`."""
    job_title: str = value()
    organization: str = value()
    location: str = value()
    bio: str = prose()
    staff: bool = value(True)
    """False: a contributor."""
    email: str = value()
    phone: str = value()
    """Contacts are private and leave by no export."""
    url: str = value()
    """Public author page."""
    roles: tuple[str, ...] = choice()
    """What they do here, of `ROLES_OF_PEOPLE`; none: they may do what anybody may."""
    desk: str = value()
    """The section of the paper that they work for."""
    zone: str = value()
    """IANA name of the zone in which they work; empty: that of the computer at which they sit."""


@dataclass(frozen=True, slots=True)
class Photo:
    id: str
    sha256: str = value()
    file_name: str = value()
    media_type: str = value()
    width: int = value(0)
    height: int = value(0)
    size: int = value(0)
    """Bytes of the original, which is kept untouched in `media/`."""
    headline: str = value()
    caption: str = prose()
    alt: str = prose()
    decorative: bool = value(False)
    """True: the photo says nothing that the words do not; an empty alternative text is right."""
    creator: str = value()
    creator_job_title: str = value()
    credit: str = value()
    """The credit line, as printed."""
    source: str = value()
    copyright: str = value()
    usage_terms: str = value()
    instructions: str = value()
    date_created: str = value()
    place: str = value()
    people: tuple[PersonShown, ...] = listing(PersonShown)
    keywords: tuple[str, ...] = choice()
    rights_from: str = value()
    rights_until: str = value()
    description_writer: str = value()
    """Who wrote the caption."""
    extended_description: str = prose()
    """For who cannot see the photo, when the alternative text is too short for it."""
    event: str = value()
    digital_source_type: str = value()
    """Address of the IPTC vocabulary: how it was made (`http://cv.iptc.org/newscodes/digitalsourcetype/...`)."""
    supplier_reference: str = value()
    """The agency's own number of the photo."""
    likeness: str = value()
    """A hash that photos which look alike share nearly; 16 hexadecimal digits."""
    suggestions: tuple[Suggestion, ...] = suggested(Suggestion)
    """The open ones for its caption and other fields."""
    spiked: bool = decided(False)


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """Somebody, or something, that was asked.

    A confidential one shows its `alias` only: all the rest is sealed in its owner's vault (`news.vault`), and the other
    fields of this record are empty.
    """

    id: str
    kind: SourceKind = value("person")
    name: str = value()
    alias: str = value()
    """What a confidential source is called in the newsroom."""
    confidential: bool = value(False)
    owner: str = value()
    """Id of the person whose source it is."""
    title: str = value()
    affiliation: str = value()
    how_they_know: str = value()
    terms: Terms = decided("on the record")
    """Default terms of what they say."""
    terms_wording: str = prose()
    """What was agreed, in the words in which it was agreed."""
    terms_agreed: str = value()
    """When, ISO 8601; a day will do."""
    attribution: str = value()
    """How they are to be called when they are not named: "a person briefed on the talks"."""
    email: str = value()
    phone: str = value()
    """Contacts are private and leave by no export."""
    photo: str = value()
    """Id of a photo that shows them."""
    notes: str = prose()
    """Background; it leaves by no export."""
    replies: tuple[Reply, ...] = listing(Reply)
    """The log of the right of reply."""
    spiked: bool = decided(False)
    conflicts: tuple[str, ...] = decided(())

    def __repr__(self) -> str:
        return f"Source({self.id!r}, …)"  # a log or a report of a crash must not tell who it is


@dataclass(frozen=True, slots=True)
class Quote:
    id: str
    words: str = prose()
    """Exactly what was said, without quotation marks."""
    language: str = value()
    original: str = prose()
    """The words in the language in which they were said, when `words` is a translation."""
    translator: str = value()
    source: str = value()
    """Id of a source."""
    story: str = value()
    """Id of the story for which it was recorded."""
    said_at: str = value()
    place: str = value()
    medium: str = value()
    terms: Terms = decided("on the record")
    attribution: str = value()
    """As agreed; empty: the source's name and title."""
    evidence: str = value()
    """Where it can be checked: notes, link, page."""
    transcript: str = value()
    """Id of a transcript ..."""
    span: tuple[int, int] | None = value(None)
    """... and the code points in its text."""
    time_range: tuple[float, float] | None = value(None)
    """Seconds in the recording of the transcript."""
    recorded_by: str = value()
    """Id of the person who wrote it down."""
    embargo: Embargo | None = decided()
    """When these words may be used."""
    verification: Verification = value("unverified")
    verified_by: str = value()
    verified_at: str = value()
    spiked: bool = decided(False)
    conflicts: tuple[str, ...] = decided(())


@dataclass(frozen=True, slots=True, repr=False)
class Transcript:
    """What was said, as text, and the recording of it. Either may be missing.

    A private one is sealed in its owner's vault until it is shared: its other fields are empty then.
    """

    id: str
    title: str = value()
    text: str = prose()
    cues: tuple[tuple[int, float, float], ...] = value(())
    """Code point in `text`, start and end in seconds; empty for plain text."""
    turns: tuple[tuple[int, str], ...] = value(())
    """Code point in `text` from which somebody speaks, and the label of the speaker in the file."""
    voices: tuple[Voice, ...] = listing(Voice)
    """Who the labels are."""
    story: str = value()
    source: str = value()
    recorded_at: str = value()
    media: str = value()
    """SHA-256 of the recording, empty for none."""
    file_name: str = value()
    media_type: str = value()
    duration: float = value(0.0)
    """Seconds of the recording."""
    private: bool = value(False)
    owner: str = value()
    """Id of the person who brought it in."""
    spiked: bool = decided(False)

    def __repr__(self) -> str:
        return f"Transcript({self.id!r}, …)"


NUMBERS: Mapping[str, tuple[int, int]] = {
    "urgency": (1, 9),
    "target_length": (0, 1_000_000),
    "version": (1, 1_000_000),
    "correction_sequence": (0, 1000),
}
"""The least and the most that a number of a story can be."""
Record = Story | Person | Photo | Source | Quote | Transcript
KINDS: dict[str, type] = {
    "story": Story,
    "person": Person,
    "photo": Photo,
    "source": Source,
    "quote": Quote,
    "transcript": Transcript,
}


def kind_of(record: type) -> str:
    """The kind's name in tables, log and JSON: `story`, `person` ..."""
    return record.__name__.lower()
