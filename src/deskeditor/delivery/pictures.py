"""The files of a story's photos for a site. Making them takes longer than all else that a delivery does here.

So they are made side by side, and the last ones are kept in memory: what a person has just looked at before sending is
not made anew for it. Nothing of it is written to the disk.
"""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from deskeditor.formats.names import same_file
from deskeditor.formats.notices import embargo_end
from deskeditor.formats.photos.pictures import Picture, picture
from deskeditor.formats.photos.renditions import RenditionRule
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.newsroom import Newsroom

SIDE_BY_SIDE = 2
MOST_KEPT = 64 * 2**20
"""Bytes of all files that are kept."""
_Key = tuple[str, PublishedPhoto, str, tuple[RenditionRule, ...]]


class _Kept:
    """Pictures by what they were made of; those that were asked for last."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[_Key, Picture] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def get(self, key: _Key) -> Picture | None:
        with self._lock:
            if key in self._pictures:
                self._pictures.move_to_end(key)
            return self._pictures.get(key)

    def put(self, key: _Key, made: Picture) -> None:
        with self._lock:
            if key not in self._pictures:
                self._pictures[key] = made
                self._size += _size(made)
            while self._size > MOST_KEPT and self._pictures:
                _key, dropped = self._pictures.popitem(last=False)
                self._size -= _size(dropped)


_kept = _Kept()


def pictures_of(newsroom: Newsroom, story: Published, rules: Sequence[RenditionRule]) -> tuple[Picture, ...]:
    """One for each photo, in their order; no two files have one name. Raises DiskTrouble when a photo is missing,
    BadInput when one is damaged."""
    embargo, asked = embargo_end(story), tuple(rules)

    def made(photo: PublishedPhoto) -> Picture:
        key = (str(newsroom.folder), photo, embargo, asked)
        found = _kept.get(key)
        if found is None:
            found = picture(photo, lambda one: newsroom.media(one.sha256), set(), embargo, asked)
            _kept.put(key, found)
        return found

    if len(story.photos) < 2:
        return tuple(map(made, story.photos))
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        found = tuple(pool.map(made, story.photos))
    names = [same_file(rendition.file) for one in found for rendition in one.renditions]
    return found if len(set(names)) == len(names) else _named_apart(newsroom, story, asked)


def _named_apart(newsroom: Newsroom, story: Published, rules: tuple[RenditionRule, ...]) -> tuple[Picture, ...]:
    """One after the other: each knows the names that are taken."""
    taken: set[str] = set()
    embargo = embargo_end(story)
    return tuple(picture(p, lambda one: newsroom.media(one.sha256), taken, embargo, rules) for p in story.photos)


def _size(made: Picture) -> int:
    return sum(len(rendition.data) for rendition in made.renditions)
