"""The language check of a story of a newsroom: what it reads, what was found, and what somebody lets stand.

The thread that owns a document hands over a value (`handed`), which any thread may then read.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.every import dictionaries, every_check
from deskeditor.checks.prose import FIELDS, Copy, passages
from deskeditor.news.findings import Finding, standing
from deskeditor.news.problems import NotFound
from deskeditor.news.records import Ignored, Photo, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.ignoring import CAPTION, places_of
from deskeditor.review.stylebook import stylebook_of
from deskeditor.store.known import known_names
from deskeditor.text.document import Document
from deskeditor.text.ranges import Range


@dataclass(frozen=True, slots=True)
class Handed:
    """All of a story that is read. `fields`: its words by field; `places`: where what was let stand at its place is
    now, by id (places of the original reading; captions have none, there the words alone count)."""

    fields: Mapping[str, str]
    tag: str
    section: str
    dateline: str
    names: tuple[str, ...]
    day: str
    ignored: tuple[Ignored, ...] = ()
    places: Mapping[str, tuple[str, Range]] | None = None
    original: Mapping[str, str] | None = None
    """Of a translation the words of what it translates: a paragraph that is still the same is in that language, and is
    not read."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was found: `open`, and `ignored` with what lets it stand. In the order in which the copy is read."""

    open: tuple[Finding, ...] = ()
    ignored: tuple[tuple[Finding, Ignored], ...] = ()

    def errors(self) -> int:
        """How many there are of which nobody would dispute that they are wrong."""
        return sum(one.level == "error" for one in self.open)


def handed(
    document: Document[Story],
    photos: Iterable[Photo] = (),
    people: Iterable[str] = (),
    original: Mapping[str, str] | None = None,
) -> Handed:
    """A story as it stands now. `photos`: those that it uses; `people`: names of its sources, and of its byline."""
    story: Story = document.value()
    return handed_over(story, photos, people, places_of(document, story.ignored), original)


def handed_over(
    story: Story,
    photos: Iterable[Photo],
    people: Iterable[str],
    places: Mapping[str, tuple[str, Range]],
    original: Mapping[str, str] | None = None,
) -> Handed:
    """The same of values, on any thread; `places` as `places_of` has them."""
    own = {photo.id: photo for photo in photos}
    shown = (shown.name for use in story.photos if use.photo in own for shown in own[use.photo].people)
    names = (*people, *(line.name for line in story.bylines), *shown, *(spelled.name for spelled in story.names))
    return Handed(
        fields_of(story, own.values()),
        story.language,
        story.desk,
        story.dateline,
        tuple(dict.fromkeys(name.strip() for name in names if name.strip())),
        story.dateline_date or ("" if story.received else story.created[:10]),
        story.ignored,
        places,
        original,
    )


def fields_of(story: Story, photos: Iterable[Photo]) -> dict[str, str]:
    """The words of a story that readers get, by field; captions by the use of their photo."""
    captions = {photo.id: photo.caption for photo in photos}
    said = {CAPTION + use.id: use.caption_override or captions.get(use.photo, "") for use in story.photos}
    return {name: str(getattr(story, name)) for name in FIELDS} | {name: words for name, words in said.items() if words}


def house_of(newsroom: Newsroom, known: House | None = None) -> House:
    """What the newsroom settled, and the names that it knows; with `known` only what is in files is read again. On a
    worker: it asks the disk and the database."""
    return House(
        words=newsroom.house_words,
        names=known.names if known is not None else newsroom.ask(known_names),
        stylebook=stylebook_of(newsroom),
    )


def troubles(newsroom: Newsroom) -> tuple[str, ...]:
    """What is wrong with the newsroom's files that the check goes by, so that some of them does not hold: sentences.
    Rows of the stylebook are told of where it is edited. On a worker."""
    words = newsroom.house.word_list.faults()
    table = [fault for fault in stylebook_of(newsroom).faults if not fault.id]
    broken = sorted(dictionaries(newsroom.folder).broken)
    lists = [f"{path}.dic cannot be read, or is no list of words; it is not used." for path in broken]
    return (*_first(words), *_first(table), *lists)


def _first(faults: Sequence[object]) -> Sequence[str]:
    more = len(faults) - 1
    return [f"{faults[0]}{f' (and {more} more like this)' if more else ''}" for _ in faults[:1]]


def copy_of(story: Handed, breathe: Callable[[], object] = lambda: None) -> Copy:
    """What the checks read."""
    read = passages(story.fields, story.tag, breathe)
    if story.original:
        left = {passage.prose.text for passage in passages(story.original, story.tag, breathe)}
        read = tuple(passage for passage in read if passage.prose.text not in left)
    return Copy(read, story.tag, story.section, story.dateline, story.names, story.day)


def read(story: Handed, checks: Copyread, breathe: Callable[[], object] = lambda: None) -> Read:
    """Everything that is found in a story, and what of it somebody lets stand. `breathe` is called before each
    paragraph, and may wait."""
    return sorted_out(checks.check(copy_of(story, breathe)), story)


def sorted_out(findings: Sequence[Finding], story: Handed) -> Read:
    """Which of the findings stand, and which somebody lets stand."""
    places = dict(story.places or {})
    for one in story.ignored:
        if one.scope == "here" and one.field.startswith(CAPTION):
            same = ((f.rule, f.field, f.text) == (one.rule, one.field, one.words) for f in findings)
            if (first := next((n for n, found in enumerate(same) if found), None)) is not None:
                places[one.id] = findings[first].field, (findings[first].start, findings[first].end)
    open_, ignored = standing(findings, story.ignored, places)
    return Read(tuple(open_), tuple(ignored))


def copyread(newsroom: Newsroom, story_id: str) -> Read:
    """The language check of a saved story. Raises NotFound."""
    document = newsroom.document(story_id)
    story: Story = document.value()
    people = people_of(newsroom, story)
    return read(
        handed(document, newsroom.photos_of(story_id), people, original_of(newsroom, story)),
        every_check(house_of(newsroom), newsroom.folder),
    )


def original_of(newsroom: Newsroom, story: Story) -> dict[str, str]:
    """The words of what a story translates from another language; empty for a story that is no such translation."""
    if not story.translation_of:
        return {}
    try:
        original = newsroom.story(story.translation_of)
    except NotFound:  # it may be destroyed
        return {}
    same = original.language.split("-")[0] == story.language.split("-")[0]
    return {} if same else fields_of(original, newsroom.photos_of(original.id))


def people_of(newsroom: Newsroom, story: Story) -> list[str]:
    """The names of who wrote the story, and of its sources as far as they are no secret."""
    wanted = {line.person for line in story.bylines if line.person}
    writers = [person.name for person in newsroom.records("person") if person.id in wanted] if wanted else []
    return [*writers, *(source.name for source in newsroom.sources_of(story.id) if not source.confidential)]
