"""The published view: all of a story that may leave, and nothing else.

Every exporter for *advance* and *public* exits, and the preview, read this and only this. It has no place for notes to
the desk, private contacts, unused passages, deadlines, or words that are not on the record.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from deskeditor.news.languages import direction_of
from deskeditor.news.records import (
    Byline,
    Correction,
    Embargo,
    Person,
    Photo,
    PhotoUse,
    Quote,
    Related,
    Source,
    Story,
)
from deskeditor.news.workflow import state

QUOTABLE = ("on the record", "background")
MARK = re.compile(r"[\\`*_\[\]<&~^]")
LINE_MARK = re.compile(r"^(\d*)([#>+-]|(?<=\d)[.)])")


@dataclass(frozen=True, slots=True)
class PublishedByline:
    """One printed name. `name` is bare, without "By"."""

    name: str
    role: str
    job_title: str = ""
    organization: str = ""
    location: str = ""
    bio: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class PublishedPhoto:
    """A photo as it is used in the story. `name` is its file name beside the exported article."""

    id: str
    name: str
    role: str
    sha256: str
    media_type: str
    width: int
    height: int
    size: int
    headline: str
    caption: str
    alt: str
    decorative: bool
    creator: str
    creator_job_title: str
    credit: str
    source: str
    copyright: str
    usage_terms: str
    instructions: str
    date_created: str
    place: str
    people: tuple[str, ...]
    keywords: tuple[str, ...]
    crop: tuple[float, float, float, float] | None = None
    focal_point: tuple[float, float] | None = None
    crops: tuple[tuple[str, float, float, float, float], ...] = ()
    straighten: float = 0.0
    description_writer: str = ""
    extended_description: str = ""
    event: str = ""
    digital_source_type: str = ""
    supplier_reference: str = ""


@dataclass(frozen=True, slots=True)
class PublishedQuote:
    """Words that may be printed, and to whom they may be attributed."""

    words: str
    speaker: str
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class PublishedRelated:
    uri: str
    url: str
    title: str


@dataclass(frozen=True, slots=True)
class PublishedNotice:
    """What readers are told of a correction, an update or a kill. `kind`: one of `records.CORRECTIONS`; `at`: when it
    was made, ISO 8601."""

    kind: str
    words: str
    at: str


@dataclass(frozen=True, slots=True)
class Published:
    uri: str
    """`urn:uuid:` and the id of the story."""
    id: str
    slugline: str
    headline: str
    headline_print: str
    headline_social: str
    dek: str
    dateline: str
    dateline_date: str
    body: str
    """Markdown in the news dialect."""
    tagline: str
    editors_note: str
    """As the desk wrote it; `note` is what stands there for readers."""
    bylines: tuple[PublishedByline, ...]
    photos: tuple[PublishedPhoto, ...]
    quotes: tuple[PublishedQuote, ...]
    related: tuple[PublishedRelated, ...]
    language: str
    direction: str
    """`ltr` or `rtl`."""
    desk: str
    genre: str
    keywords: tuple[str, ...]
    subjects: tuple[str, ...]
    places: tuple[str, ...]
    urgency: int
    embargo: Embargo | None
    schedule: str
    version: int
    pubstatus: str
    state_meaning: str
    created: str
    modified: str
    first_published: str
    correction_sequence: int
    update_of: str
    canonical_url: str
    comments_open: bool
    notices: tuple[PublishedNotice, ...] = ()
    """The newest first."""
    notices_at: str = "top"
    """House rule: `top` or `bottom` of the story."""
    is_notice_of_kill: bool = False
    """Whether `body` is not the story's, but the notice of its kill: see `as_killed`."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What stands beside the words for readers, a paragraph each: notices, the newest first, and the editor's
        note."""
        told = () if self.is_notice_of_kill else self.notices
        said = (*(notice.words for notice in told), self.editors_note)
        return tuple(words.strip() for words in said if words.strip())

    @property
    def note(self) -> str:
        """`notes` as one text, for the formats that have one place for them."""
        return "\n\n".join(self.notes)

    def noted_above(self, usually: bool) -> bool:
        """Whether the notes stand above the words; `usually`: where this format has an editor's note when there is no
        notice, for which the house has a rule."""
        return self.notices_at == "top" if self.notices else usually

    @property
    def byline(self) -> str:
        """The printed byline in one line, in its order: `By Ann Lee and Bo Ek; photographs by Cy Dow`."""
        return byline_line(self.bylines)

    @property
    def lead(self) -> PublishedPhoto | None:
        return next((p for p in self.photos if p.role == "lead"), None)


def byline_line(lines: tuple[PublishedByline, ...]) -> str:
    groups: list[tuple[str, list[str]]] = []
    for line in lines:
        if groups and groups[-1][0] == line.role:
            groups[-1][1].append(line.name)
        else:
            groups.append((line.role, [line.name]))
    said = "; ".join(f"{role} {_and(names)}" for role, names in groups)
    return said[:1].upper() + said[1:]


def published(
    story: Story,
    *,
    people: Mapping[str, Person],
    photos: Mapping[str, Photo],
    sources: Mapping[str, Source],
    quotes: tuple[Quote, ...] = (),
    related: Mapping[str, Story] | None = None,
    modified: str = "",
    notices_at: str = "top",
) -> Published:
    """The published view of a story. Records that are referred to and not given (they may dangle) are left out.
    `notices_at`: the house's rule for notices."""
    bylines = tuple(b for b in (_byline(line, people) for line in story.bylines) if b.name)
    used = tuple(
        _photo(use, photos[use.photo]) for use in story.photos if use.photo in photos and not photos[use.photo].spiked
    )
    return Published(
        uri=f"urn:uuid:{story.id}",
        id=story.id,
        slugline=story.slugline,
        headline=story.headline,
        headline_print=story.headline_print,
        headline_social=story.headline_social,
        dek=story.dek,
        dateline=story.dateline,
        dateline_date=story.dateline_date,
        body=story.body,
        tagline=story.tagline or tagline(bylines),
        editors_note=story.editors_note,
        bylines=bylines,
        photos=used,
        quotes=tuple(
            _quote(q, sources) for q in quotes if q.story == story.id and q.terms in QUOTABLE and is_in_use(q, sources)
        ),
        related=tuple(_related(r, related or {}) for r in story.related),
        language=story.language,
        direction=story.direction or direction_of(story.language),
        desk=story.desk,
        genre=story.genre,
        keywords=story.keywords,
        subjects=story.subjects,
        places=story.places,
        urgency=story.urgency,
        embargo=story.embargo,
        schedule=story.schedule,
        version=story.version,
        pubstatus=story.pubstatus,
        state_meaning=state(story.state).meaning,
        created=story.created,
        modified=modified or story.created,
        first_published=story.first_published,
        correction_sequence=story.correction_sequence,
        update_of=story.update_of,
        canonical_url=story.canonical_url,
        comments_open=story.comments_open,
        notices=_notices(story.corrections or {}),
        notices_at=notices_at,
    )


def as_killed(story: Published) -> Published:
    """What may leave of a killed story: its headline, and the notice in the place of its words and photos. Any other
    story as it is, also one that came from elsewhere as canceled and has no notice."""
    kill = next((notice for notice in story.notices if notice.kind == "kill"), None)
    if kill is None or story.pubstatus != "canceled":
        return story
    return replace(
        story,
        headline_print="",
        headline_social="",
        dek="",
        body=literal(kill.words),
        tagline="",
        editors_note="",
        photos=(),
        quotes=(),
        related=(),
        is_notice_of_kill=True,
    )


def literal(words: str) -> str:
    """Plain words as Markdown that shows them as they are."""
    return "\n\n".join(
        LINE_MARK.sub(r"\1\\\2", MARK.sub(r"\\\g<0>", " ".join(paragraph.split())))
        for paragraph in re.split(r"\n\s*\n", words.strip())
    )


def _notices(corrections: Mapping[str, Correction]) -> tuple[PublishedNotice, ...]:
    told = (one for one in reversed(list(corrections.values())) if one.notice.strip())
    return tuple(PublishedNotice(one.kind, one.notice.strip(), one.at) for one in told)


def is_in_use(quote: Quote, sources: Mapping[str, Source]) -> bool:
    """Whether neither the quote nor who said it is spiked: a source takes along what they said, and brings it back."""
    source = sources.get(quote.source)
    return not quote.spiked and not (source is not None and source.spiked)


def tagline(bylines: tuple[PublishedByline, ...]) -> str:
    """The author line that stands when none was written: what the bios of the writers say, in their order."""
    return " ".join(b.bio.strip() for b in bylines if b.role == "by" and b.bio.strip())


def _byline(line: Byline, people: Mapping[str, Person]) -> PublishedByline:
    person = people.get(line.person)
    if person is None:
        return PublishedByline(line.name, line.role, line.job_title, "", line.location)
    return PublishedByline(
        name=person.display_name or person.name or line.name,
        role=line.role,
        job_title=line.job_title or person.job_title,
        organization=person.organization,
        location=line.location or person.location,
        bio=person.bio,
        url=person.url,
    )


def _photo(use: PhotoUse, photo: Photo) -> PublishedPhoto:
    return PublishedPhoto(
        id=photo.id,
        name=use.name or photo.file_name,
        role=use.role,
        sha256=photo.sha256,
        media_type=photo.media_type,
        width=photo.width,
        height=photo.height,
        size=photo.size,
        headline=photo.headline,
        caption=use.caption_override or photo.caption,
        alt=photo.alt,
        decorative=photo.decorative,
        creator=photo.creator,
        creator_job_title=photo.creator_job_title,
        credit=photo.credit,
        source=photo.source,
        copyright=photo.copyright,
        usage_terms=photo.usage_terms,
        instructions=photo.instructions,
        date_created=photo.date_created,
        place=photo.place,
        people=tuple(p.name for p in photo.people),
        keywords=photo.keywords,
        crop=use.crop,
        focal_point=use.focal_point,
        crops=use.crops,
        straighten=use.straighten,
        description_writer=photo.description_writer,
        extended_description=photo.extended_description,
        event=photo.event,
        digital_source_type=photo.digital_source_type,
        supplier_reference=photo.supplier_reference,
    )


def _quote(quote: Quote, sources: Mapping[str, Source]) -> PublishedQuote:
    source = sources.get(quote.source)
    named = source is not None and quote.terms == "on the record" and not quote.attribution
    return PublishedQuote(
        words=quote.words,
        speaker=source.name if named and source else quote.attribution or (source.attribution if source else ""),
        title=", ".join(filter(None, (source.title, source.affiliation))) if named and source else "",
        language=quote.language,
    )


def _related(related: Related, stories: Mapping[str, Story]) -> PublishedRelated:
    story = stories.get(related.story)
    return PublishedRelated(
        uri=f"urn:uuid:{related.story}" if related.story else "",
        url=related.url or (story.canonical_url if story else ""),
        title=related.title or (story.headline if story else ""),
    )


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
