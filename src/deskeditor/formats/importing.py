"""Files become stories, each with the file that it came from.

A file goes in whole or not at all. Markdown and plain text are read here; whatever needs a library that takes bytes
apart is read in a process of its own (`formats.apart`). Nothing is run, and nothing is loaded from the net.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.files import LARGEST_PHOTO, LARGEST_TEXT, file_bytes, in_brief, shown
from deskeditor.formats.proposed import FIELDS, Proposed
from deskeditor.formats.proposing import Copy, Names, propose
from deskeditor.formats.readers import READERS, ending_of, reader_for
from deskeditor.formats.reading import Reader
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Byline, Person, PersonShown, Photo, PhotoUse, Related, Story
from deskeditor.text.compare import same
from deskeditor.text.document import Document

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes of a file that may have photos in it."""
READ_HERE = ("markdown", "text")
"""Readers that take no bytes apart: a process of their own would cost half a second and guard nothing."""
MEDIA_TYPES = {
    "markdown": "text/markdown",
    "text": "text/plain",
    "html": "text/html",
    "mail": "message/rfc822",
    "outlook": "application/vnd.ms-outlook",
    "ninjs": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "nitf": "application/nitf+xml",
    "newsml-g2": "application/vnd.iptc.g2.newsitem+xml",
    "feed": "application/xml",
}
"""Of the received file, by the name of its reader."""


class Desk(Protocol):
    """What an import needs of the newsroom."""

    def new_story(self, **fields: Any) -> str: ...
    def add_photo(self, data: bytes, file_name: str) -> str: ...
    def photo(self, id: str) -> Photo: ...
    def set_fields(self, record_id: str, **fields: Any) -> None: ...
    def stories_with_photo(self, photo_id: str) -> list[str]: ...
    def stories_received(self, sha256: str) -> list[str]: ...
    def keep_received(self, data: bytes) -> str: ...
    def records(self, kind: str) -> list[Any]: ...
    def edit(self, record: type[Story], record_id: str) -> AbstractContextManager[Document[Story]]: ...
    @property
    def clock(self) -> Callable[[], datetime]: ...


@dataclass(frozen=True, slots=True)
class Imported:
    """A story that came in. `warnings` are sentences: what was left out, or understood in its own way."""

    id: str
    slugline: str
    warnings: tuple[str, ...] = ()
    headline: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A file that was read, before anything of it is in the newsroom. `folder`: where the photos beside it lie."""

    name: str
    data: bytes
    reader: str
    drafts: tuple[Draft, ...]
    folder: Path

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES.get(self.reader, "application/octet-stream")


def read_file(path: Path) -> Received:
    """The stories in a file; the slugline is the name of the file where it names none itself. Raises BadInput."""
    name = shown(Path(path.name))
    plain = ending_of(name) in (*READERS["markdown"].extensions, *READERS["text"].extensions)
    data = file_bytes(path, LARGEST_TEXT if plain else LARGEST_FILE)
    if plain and not data.strip():
        raise BadInput(f"{name} is empty.")
    reader = reader_for(name, data)
    drafts = _drafts(data, name, reader)
    if not drafts:
        raise BadInput(f"{name} holds no story.")
    return Received(name, data, reader.name, tuple(_named(drafts, shown(Path(path.stem)))), path.parent)


def _drafts(data: bytes, name: str, reader: Reader) -> Sequence[Draft]:
    if reader.name not in READ_HERE:
        from deskeditor.formats.apart import read_apart

        return read_apart(data, name, reader.name)
    try:
        return reader.read(data, name)
    except BadInput as error:
        raise BadInput(str(error) if name in str(error) else f"{name}: {error}") from error


def _named(drafts: Sequence[Draft], stem: str) -> Iterator[Draft]:
    for number, draft in enumerate(drafts, 1):
        slugline = str(draft.fields.get("slugline", ""))
        if not slugline.strip():
            slugline = stem if len(drafts) == 1 else f"{stem} {number}"
        yield replace(draft, fields={**draft.fields, "slugline": slugline})


def import_file(desk: Desk, path: Path) -> tuple[Imported, ...]:
    """Read a file and make a story of each that is in it. Raises BadInput, and then nothing was changed."""
    return take_in(desk, read_file(path))


def take_in(desk: Desk, received: Received) -> tuple[Imported, ...]:
    """Put what was read into the newsroom: the file itself, then its photos, then each story."""
    sha256 = desk.keep_received(received.data)
    before = desk.stories_received(sha256)
    known = (f"{received.name} came in before: {_many(len(before), 'story', 'stories')} of it are here.",)
    file = (sha256, received.name, received.media_type)
    people = {name: person.id for person in desk.records("person") for name in _names(person)}
    return tuple(_take_in(desk, d, received, file, people, known if before else ()) for d in received.drafts)


def _take_in(
    desk: Desk,
    draft: Draft,
    received: Received,
    file: tuple[str, str, str],
    people: Mapping[str, str],
    known: tuple[str, ...],
) -> Imported:
    warnings = [*known, *draft.warnings]
    inside = received.reader != "markdown"  # what somebody else wrote names no file elsewhere on this disk
    photos = [(p, id) for p in draft.photos if (id := _photo(desk, p, received.folder, warnings, inside=inside))]
    gone = [p.name for p in draft.photos if inside and all(p is not brought for brought, _ in photos)]
    id = desk.new_story(
        **{**draft.fields, "body": _without_photos(draft.body, gone)},
        bylines=tuple(byline(line, people) for line in draft.bylines),
        photos=tuple(_use(desk, photo, id, warnings) for photo, id in photos),
        related=tuple(_related(related) for related in draft.related),
        received=(file,),
    )
    if draft.proposed:
        warnings += _propose(desk, id, draft, draft.proposed, people)
    return Imported(id, str(draft.fields["slugline"]), tuple(warnings), str(draft.fields.get("headline", "")))


def _propose(desk: Desk, id: str, draft: Draft, proposed: Proposed, people: Mapping[str, str]) -> Iterator[str]:
    """Tracked changes are proposals, comments are notes; what they hold on to is the copy as it was read."""
    with desk.edit(Story, id) as story:
        texts = {name: str(draft.fields.get(name, "")) for name in FIELDS}
        copy = Copy(texts, {name: _same_place(text, str(story.read(name))) for name, text in texts.items()})
        taken = propose(story, proposed, copy, Names(people, desk.clock().isoformat()))
    if taken.suggestions:
        came = _many(taken.suggestions, "tracked change is a proposal", "tracked changes are proposals")
        yield f"{came} in the story."
    if taken.notes:
        yield f"{_many(taken.notes, 'comment is a note', 'comments are notes')} on the story."
    yield from taken.left


def _same_place(read: str, kept: str) -> Callable[[int], int | None]:
    """A place of the text that was read in the text that was kept: photos that were left out may have changed it."""
    equal = list(same(read, kept))
    return lambda at: next((other + at - one for one, other, length in equal if one <= at < one + length), None)


def _without_photos(body: str, names: Sequence[str]) -> str:
    """The body without the lines that show these photos."""
    lines = {form for name in names for form in (f"![]({name})", f"![](<{name}>)")}
    if not lines.intersection(body.split("\n")):
        return body
    return "\n\n".join(block for block in body.split("\n\n") if block.strip() not in lines)


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _names(person: Person) -> Iterator[str]:
    return (name for name in (person.name, person.display_name) if name)


def byline(line: DraftByline, people: Mapping[str, str]) -> Byline:
    """A line of the byline; `people` are the ids of the newsroom's people by name."""
    return Byline(new_id(), people.get(line.name, ""), line.name, line.known_role, line.job_title, line.location)


def _related(related: Mapping[str, Any]) -> Related:
    story = str(related.get("uri") or "").removeprefix("urn:uuid:")
    return Related(new_id(), story, str(related.get("url") or ""), str(related.get("title") or ""))


def _photo(desk: Desk, photo: DraftPhoto, folder: Path, warnings: list[str], *, inside: bool) -> str | None:
    """The photo's id in the newsroom; None, with a warning, when its file cannot be had. `inside`: it must lie below
    the folder."""
    called = in_brief(photo.file or photo.name)
    path = folder / photo.file
    climbs = inside and ".." in PurePosixPath(photo.file.replace("\\", "/")).parts
    if not photo.data and (Path(photo.file).is_absolute() or "://" in photo.file or climbs):
        warnings.append(f"The photo {called} is not beside the story and was left out.")
        return None
    if not photo.data and not _is_file(path):
        warnings.append(f"The photo {called} is not there and was left out.")
        return None
    try:
        return desk.add_photo(photo.data or file_bytes(path, LARGEST_PHOTO), photo.name)
    except BadInput as error:
        warnings.append(f"The photo {called} was left out: {error}")
        return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _use(desk: Desk, draft: DraftPhoto, id: str, warnings: list[str]) -> PhotoUse:
    """How the story uses the photo. What the file says of a photo that other stories use stays with this use of it."""
    fields = dict(draft.fields)
    of_use = {name: fields.pop(name) for name in ("crop", "focal_point", "crops", "straighten") if name in fields}
    override = ""
    if not desk.stories_with_photo(id):
        _describe(desk, id, fields)
    else:
        kept = desk.photo(id)
        if fields.get("caption", kept.caption) != kept.caption:
            override = fields["caption"]
            warnings.append(f"The photo {draft.name} has another caption in the newsroom; this story keeps its own.")
    reason = "imported" if override else ""
    return PhotoUse(
        new_id(), id, draft.name, draft.known_role, caption_override=override, override_reason=reason, **of_use
    )


def _describe(desk: Desk, id: str, fields: Mapping[str, Any]) -> None:
    kept = desk.photo(id)
    values = dict(fields)
    if "people" in values:
        names = values.pop("people")
        if tuple(p.name for p in kept.people) != names:
            values["people"] = tuple(PersonShown(new_id(), name) for name in names)
    desk.set_fields(id, **values)
