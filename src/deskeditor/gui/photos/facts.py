"""What the photo desk asks of the newsroom, as plain functions for a worker, and what it says of a photo."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from deskeditor.gui.inspector.sheet import thumbnail
from deskeditor.news.captioning import in_a_row
from deskeditor.news.problems import Problem
from deskeditor.news.records import Photo, PhotoUse, Story
from deskeditor.newsroom import Newsroom
from deskeditor.render.printed import printed_date
from deskeditor.text.document import Document

SHOWN_PX = QSize(2400, 1800)
"""The big view reads no more pixels than a screen has."""


@dataclass(frozen=True, slots=True)
class UseElsewhere:
    """A photo in a story. `caption` is the one of its own that it has there, if it has one."""

    story: str
    name: str
    use: PhotoUse


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a photo beside its own words."""

    photo: str
    uses: tuple[UseElsewhere, ...]
    alike: tuple[Photo, ...]


def around(newsroom: Newsroom, photo_id: str) -> Around:
    """Where the photo stands, and which others look like it."""
    stories = [newsroom.story(id) for id in newsroom.stories_with_photo(photo_id)]
    uses = tuple(
        UseElsewhere(story.id, story.slugline or story.headline, use)
        for story in stories
        for use in story.photos
        if use.photo == photo_id
    )
    return Around(photo_id, uses, tuple(newsroom.photos_like(photo_id)))


def documents(newsroom: Newsroom, photo_ids: Sequence[str]) -> list[Document[Photo]]:
    """Raises NotFound for one that was destroyed meanwhile."""
    return [newsroom.document(id) for id in photo_ids]


def picture(media_path: Callable[[str], Path], sha256: str) -> tuple[str, QImage]:
    """The photo, upright, not larger than a screen; a null image when it cannot be read."""
    try:
        return sha256, thumbnail(media_path(sha256), SHOWN_PX)
    except Problem:
        return sha256, QImage()


def drift(photo: Photo, use: PhotoUse) -> bool:
    """Whether the photo's own caption was changed after the other caption of this story was written."""
    return bool(use.caption_override and use.caption_then) and use.caption_then != photo.caption


def values(photo: Photo, use: PhotoUse | None, story: Story | None, number: int = 1) -> Mapping[str, str]:
    """What the fields in braces stand for with this photo."""
    language = story.language if story is not None else "en"
    return {
        "people": in_a_row([person.name for person in photo.people], language),
        "place": photo.place,
        "date": printed_date(photo.date_created, language) if photo.date_created else "",
        "event": photo.event,
        "headline": photo.headline,
        "creator": photo.creator,
        "credit": photo.credit,
        "source": photo.source,
        "slugline": story.slugline if story is not None else "",
        "story": story.headline if story is not None else "",
        "file": use.name if use is not None else photo.file_name,
        "number": str(number),
    }
