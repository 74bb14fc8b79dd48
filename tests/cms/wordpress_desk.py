"""Stories, photos and a memory for tests of what is delivered to WordPress."""

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PIL import Image
from tests.formats import stories

from deskeditor.cms.site import Item, Payload, Writer
from deskeditor.formats.format import Copy
from deskeditor.formats.names import file_stem
from deskeditor.formats.photos.pictures import picture as made
from deskeditor.news.deliveries import Remote
from deskeditor.news.destinations import SiteRules
from deskeditor.news.ids import new_id
from deskeditor.news.published import PublishedPhoto

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'
Shown = tuple[PublishedPhoto, bytes]


@dataclass
class Remembered:
    """A `cms.site.Memory`."""

    all: dict[tuple[str, str], Remote] = field(default_factory=dict)

    def get(self, kind: str, local: str) -> Remote | None:
        return self.all.get((kind, local))

    def keep(self, remote: Remote) -> None:
        self.all[remote.kind, remote.local] = remote

    def forget(self, kind: str, local: str) -> None:
        self.all.pop((kind, local), None)


def picture(
    name: str, kind: str = "JPEG", size: tuple[int, int] = (60, 40), noise: bool = False, **fields: Any
) -> Shown:
    """A photo with an id of its own and the bytes of its file."""
    chosen = random.Random(name)
    image = Image.new("RGB", size, (chosen.randrange(256), 90, 140))
    if noise:
        image.frombytes(chosen.randbytes(size[0] * size[1] * 3))
    written = io.BytesIO()
    image.save(written, kind)
    return stories.photo(name, written.getvalue(), **{"id": new_id(), **fields}), written.getvalue()


def drawing() -> Shown:
    photo, _ = picture("map.svg")
    return replace(photo, media_type="image/svg+xml"), SVG


def story(photos: Sequence[Shown] = (), **fields: Any) -> Copy:
    """A story with an id of its own and these photos."""
    id = new_id()
    plain = {"id": id, "uri": f"urn:uuid:{id}", "slugline": f"harbour-{id[-8:]}", "body": "It opened on *Monday*.\n"}
    said = stories.story(**{**plain, "photos": tuple(photo for photo, _ in photos), **fields})
    taken: set[str] = set()
    files = tuple(made(photo, lambda _p, data=data: data, taken) for photo, data in photos)  # type: ignore[misc]
    return Copy(said, file_stem(said.slugline, said.id), files)


def noisy(sent: Payload | None = None) -> Copy:
    """What a filter of markup may touch, in the words of a story."""
    words = "A & B, 1 < 2, [a link](https://example.org/?a=1&b=2), \\\\ and “quoted” *words*.\n\n> Said.\n> — Bo Ek\n"
    return story(body=words)


def item(copy: Copy, wanted: Any = "published", rules: SiteRules | None = None, **said: Any) -> Item:
    writers: tuple[Writer, ...] = said.pop("writers", (Writer("", "", "1"),))
    return Item(copy, wanted, rules or SiteRules(), writers=writers, **said)
