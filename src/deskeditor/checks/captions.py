"""What is to be said of a photo's caption: whether it tells who, what, where and when, and whether all of it is right.

Functions of values. Names are compared with the copy, with who is in the photo and with whom the newsroom knows; a
script without capitals (Arabic) tells no names, there only the list of the people shown is compared.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from deskeditor.news.gate import Finding
from deskeditor.news.records import Photo, PhotoUse, Story

GRAVE = frozenset({"no caption", "alt is caption", "name differs", "rights over", "rights not yet", "terms", "drift"})
"""Codes that the gate passes on as warnings; the rest is for the desk and `check`."""


def caption_findings(
    photo: Photo,
    use: PhotoUse | None = None,
    story: Story | None = None,
    people: Sequence[str] = (),
    *,
    on: date | None = None,
) -> tuple[Finding, ...]:
    """All that there is to say, the weightiest first; every finding is a warning, and its `record_id` is the photo.

    `use`: the photo in a story, with a caption of its own perhaps; `people`: names that the newsroom knows; `on`: the
    day for which the rights are looked at, today when none is given. `field` is that of `Photo`, or
    `caption_override`; `start` and `end` are code points in it.
    """
    return tuple(_findings(photo, use, story, people, on or date.today()))


def _findings(
    photo: Photo, use: PhotoUse | None, story: Story | None, people: Sequence[str], on: date
) -> Iterator[Finding]:
    yield from ()
