"""What a destination gets of a story: the published view of a kept version, its photos, who wrote it."""

from collections.abc import Sequence
from dataclasses import replace

from deskeditor.cms.site import Item, Writer
from deskeditor.formats.export import Target, files_of
from deskeditor.formats.format import Copy, ExportFile
from deskeditor.formats.names import file_stem
from deskeditor.formats.notices import embargo_end
from deskeditor.formats.photos.pictures import picture
from deskeditor.formats.photos.renditions import HIGH, WEB, RenditionRule, rules
from deskeditor.formats.registry import format_named
from deskeditor.leaving import site_of
from deskeditor.news.deliveries import Act
from deskeditor.news.destinations import NOBODY, Destination, Wanted
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.news.records import Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.newsroom import Newsroom

LARGEST_PX = 2560
"""The longer side of a photo on a site: WordPress makes larger ones as small itself."""


def published_then(newsroom: Newsroom, kept: Snapshot, modified: str = "") -> Published:
    """The published view of a version."""
    photos = {photo.id: photo for photo in kept.photos}
    return newsroom.published_of(kept.story, modified=modified, photos=photos, quotes=kept.quotes)


def item_of(
    newsroom: Newsroom, kept: Snapshot, destination: Destination, wanted: Wanted, act: Act = "send", due: str = ""
) -> Item:
    """The item that a version becomes. Raises DiskTrouble when a photo is missing."""
    story = published_then(newsroom, kept)
    taken: set[str] = set()

    def media(photo: PublishedPhoto) -> bytes:
        return newsroom.media(photo.sha256)

    made = renditions_of(newsroom, destination)
    pictures = tuple(picture(photo, media, taken, embargo_end(story), made) for photo in story.photos)
    copy = Copy(
        story,
        file_stem(story.slugline, story.id),
        pictures,
        "",
        newsroom.name,
        site=site_of(newsroom),
    )
    return Item(copy, wanted, destination.rules, act, due, writers_of(newsroom, kept.story, destination))


def renditions_of(newsroom: Newsroom, destination: Destination) -> tuple[RenditionRule, ...]:
    """The files of a photo: those of the destination, else one of the size that a site shows."""
    if destination.rules.renditions:
        return rules(destination.rules.renditions)
    return HIGH, replace(WEB, largest=LARGEST_PX)


def writers_of(newsroom: Newsroom, story: Story, destination: Destination) -> tuple[Writer, ...]:
    """Who the words are by, in their order, with the authors there that they are matched to. A story without a byline
    has one writer, `NOBODY`."""
    authors = destination.rules.authors
    found = []
    for line in story.bylines:
        if line.role != "by":
            continue
        key = line.person or f"name:{line.name}"
        name = line.name
        if line.person:
            person = next((p for p in newsroom.records("person") if p.id == line.person), None)
            name = (person.display_name or person.name) if person else line.name
        if name:
            found.append(Writer(key, name, authors.get(key, "")))
    return tuple(found) or (Writer(NOBODY, "", authors.get(NOBODY, "")),)


def files_for(newsroom: Newsroom, kept: Snapshot, destination: Destination, stem: str = "") -> list[ExportFile]:
    """The files that a version becomes in a place for files, the article first. `stem`: the name under which it lies
    there already: it stays, also when the slugline is another one now."""
    format = format_named(destination.rules.format)
    story = published_then(newsroom, kept)
    made = rules(destination.rules.renditions or newsroom.settings.get("renditions"))
    target = Target(format, newsroom.folder, publisher=newsroom.name, site=site_of(newsroom), renditions=made)
    story = replace(story, slugline=stem) if stem else story
    files = files_of(story, target, lambda photo: newsroom.media(photo.sha256), legible=False)
    return _below(destination.rules.pattern, kept.story, files)


def _below(pattern: str, story: Story, files: Sequence[ExportFile]) -> list[ExportFile]:
    """The files in the folder that the pattern says: `{year}`, `{month}`, `{day}`, `{desk}`, `{slugline}`, `{id}`."""
    if not pattern.strip("/ "):
        return list(files)
    day = (story.first_published or story.created)[:10].split("-")
    year, month, date = day if len(day) == 3 else ("0000", "00", "00")
    said = {"year": year, "month": month, "day": date, "desk": story.desk or "news", "id": story.id}
    said["slugline"] = file_stem(story.slugline, story.id)
    folder = "/".join(file_stem(part.format_map(said), story.id) for part in pattern.strip("/ ").split("/") if part)
    return [ExportFile(f"{folder}/{file.name}", file.data) for file in files]
