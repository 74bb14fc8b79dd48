"""Files become stories: Markdown with or without front matter, plain text. Each file goes in whole or not at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from deskeditor.formats import markdown, plain_text
from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.files import LARGEST_PHOTO, LARGEST_TEXT, file_bytes, in_brief, shown
from deskeditor.formats.plain_text import decoded
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Byline, Person, PersonShown, Photo, PhotoUse, Related

MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
PLAIN_TEXT = (".txt", ".text", "")
PHOTOS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif")


class Desk(Protocol):
    """What an import needs of the newsroom."""

    def new_story(self, **fields: Any) -> str: ...
    def add_photo(self, data: bytes, file_name: str) -> str: ...
    def photo(self, id: str) -> Photo: ...
    def set_fields(self, record_id: str, **fields: Any) -> None: ...
    def stories_with_photo(self, photo_id: str) -> list[str]: ...
    def records(self, kind: str) -> list[Any]: ...


@dataclass(frozen=True, slots=True)
class Imported:
    """A story that came in. `warnings` are sentences: what was left out, or understood in its own way."""

    id: str
    slugline: str
    warnings: tuple[str, ...] = ()


def read_file(path: Path) -> Draft:
    """The story in a file; its slugline is the name of the file where it names none itself. Raises BadInput."""
    ending, name = path.suffix.lower(), shown(Path(path.name))
    if ending in PHOTOS:
        raise BadInput(f"{name} is a photo; photos are added to a story (photo add STORY FILE).")
    if ending not in (*MARKDOWN, *PLAIN_TEXT):
        raise BadInput(f"{name}: files that end in {ending} cannot be read yet; Markdown (.md) and text (.txt) can.")
    text = decoded(file_bytes(path, LARGEST_TEXT), name)
    try:
        draft = markdown.read(text) if ending in MARKDOWN else plain_text.read(text)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from error
    slugline = str(draft.fields.get("slugline", ""))
    slugline = slugline if slugline.strip() else shown(Path(path.stem))
    return Draft({**draft.fields, "slugline": slugline}, draft.bylines, draft.photos, draft.related, draft.warnings)


def import_file(desk: Desk, path: Path) -> Imported:
    """Read a file and put it into the newsroom as a new story. Raises BadInput, and then nothing was changed."""
    draft = read_file(path)
    warnings = list(draft.warnings)
    photos = [(photo, id) for photo in draft.photos if (id := _photo(desk, photo, path.parent, warnings))]
    people = {name: person.id for person in desk.records("person") for name in _names(person)}
    id = desk.new_story(
        **draft.fields,
        bylines=tuple(byline(line, people) for line in draft.bylines),
        photos=tuple(_use(desk, photo, id, warnings) for photo, id in photos),
        related=tuple(_related(related) for related in draft.related),
    )
    return Imported(id, str(draft.fields["slugline"]), tuple(warnings))


def _names(person: Person) -> Iterator[str]:
    return (name for name in (person.name, person.display_name) if name)


def byline(line: DraftByline, people: Mapping[str, str]) -> Byline:
    """A line of the byline; `people` are the ids of the newsroom's people by name."""
    return Byline(new_id(), people.get(line.name, ""), line.name, line.known_role, line.job_title, line.location)


def _related(related: Mapping[str, Any]) -> Related:
    story = str(related.get("uri") or "").removeprefix("urn:uuid:")
    return Related(new_id(), story, str(related.get("url") or ""), str(related.get("title") or ""))


def _photo(desk: Desk, photo: DraftPhoto, folder: Path, warnings: list[str]) -> str | None:
    """The photo's id in the newsroom; None, with a warning, when its file cannot be had."""
    path = folder / photo.file
    if Path(photo.file).is_absolute() or "://" in photo.file:
        warnings.append(f"The photo {in_brief(photo.file)} is not beside the story and was left out.")
        return None
    if not _is_file(path):
        warnings.append(f"The photo {in_brief(photo.file)} is not there and was left out.")
        return None
    try:
        return desk.add_photo(file_bytes(path, LARGEST_PHOTO), photo.name)
    except BadInput as error:
        warnings.append(f"The photo {in_brief(photo.file)} was left out: {error}")
        return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _use(desk: Desk, draft: DraftPhoto, id: str, warnings: list[str]) -> PhotoUse:
    """How the story uses the photo. What the file says of a photo that other stories use stays with this use of it."""
    fields = dict(draft.fields)
    crop, focal_point = fields.pop("crop", None), fields.pop("focal_point", None)
    override = ""
    if not desk.stories_with_photo(id):
        _describe(desk, id, fields)
    else:
        kept = desk.photo(id)
        if fields.get("caption", kept.caption) != kept.caption:
            override = fields["caption"]
            warnings.append(f"The photo {draft.name} has another caption in the newsroom; this story keeps its own.")
    reason = "imported" if override else ""
    return PhotoUse(new_id(), id, draft.name, draft.known_role, crop, focal_point, override, reason)


def _describe(desk: Desk, id: str, fields: Mapping[str, Any]) -> None:
    kept = desk.photo(id)
    values = dict(fields)
    if "people" in values:
        names = values.pop("people")
        if tuple(p.name for p in kept.people) != names:
            values["people"] = tuple(PersonShown(new_id(), name) for name in names)
    desk.set_fields(id, **values)
