"""What RSS and Atom have in common: addresses, times, and what is said of a story that was withdrawn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from urllib.parse import urljoin, urlsplit
from uuid import NAMESPACE_URL, uuid5

from deskeditor import __version__
from deskeditor.formats.format import Copy, Selection
from deskeditor.formats.fragment import said, words
from deskeditor.formats.notices import notices
from deskeditor.formats.photos.pictures import Picture
from deskeditor.news import times
from deskeditor.news.published import Published, PublishedByline, PublishedPhoto
from deskeditor.render.metadata import web_address

GENERATOR = "deskeditor"
GENERATOR_VERSION = __version__


@dataclass(frozen=True, slots=True)
class Site:
    """Where the stories appear; `base` ends with `/`, or is empty when nobody said where."""

    base: str

    def address(self, relative: str) -> str:
        return urljoin(self.base, relative) if self.base else relative

    def home(self, name: str) -> str:
        """An address for what must have one: the site, else a name (RFC 8141) that is the same each time."""
        return self.base or f"urn:uuid:{uuid5(NAMESPACE_URL, name)}"


def site_of(copies: Sequence[Copy], chosen: Selection | None = None) -> Site:
    """The newsroom's site; where none is set, the one on which the first of the stories has its address."""
    stated = [chosen.site] if chosen else []
    for address in (*stated, *(c.site for c in copies), *(origin(c.story.canonical_url) for c in copies)):
        if web_address(address):
            return Site(address if address.endswith("/") else address + "/")
    return Site("")


def origin(address: str) -> str:
    parts = urlsplit(web_address(address))
    return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else ""


def alone(copy: Copy) -> Selection:
    """What is said of a file that holds one story."""
    story = copy.story
    title = copy.publisher or story.headline or story.slugline
    return Selection(title, copy.stem, story.language, copy.publisher, copy.site, copy.at)


def photo_address(copy: Copy, site: Site, photo: PublishedPhoto) -> str:
    relative = copy.url(photo)
    return site.address(relative) if relative else ""


def file_address(copy: Copy, site: Site, file: str) -> str:
    return site.address(copy.address(file))


def body(copy: Copy, site: Site, prefix: str = "", *, related: bool = True) -> str:
    """The words as HTML; of a withdrawn story only that it is withdrawn."""
    if copy.story.pubstatus == "canceled":
        return "".join(f"<p>{said(notice.sentence)}</p>" for notice in notices(copy.story))
    return words(copy, lambda photo: photo_address(copy, site, photo), prefix, related=related)


def title(story: Published) -> str:
    head = " ".join((story.headline or story.slugline).split())
    return f"WITHDRAWN: {head}" if story.pubstatus == "canceled" else head


def published(story: Published) -> str:
    """When readers get it, UTC; see `render.metadata.published_at`."""
    until = story.embargo.until if story.embargo else ""
    return times.utc(story.first_published or story.schedule or until or story.modified or story.created)


def changed(story: Published) -> str:
    """When its words changed last, UTC, and not before it was published (RFC 4287: `updated` is about readers)."""
    return max(times.utc(story.modified or story.created), published(story))


def latest(copies: Iterable[Copy]) -> str:
    return max((changed(copy.story) for copy in copies), default="1970-01-01T00:00:00Z")


def rfc822(utc: str) -> str:
    """`Sun, 22 Nov 2026 16:05:09 +0000`, as RSS has it."""
    return format_datetime(times.parse(utc))


def writers(story: Published) -> list[PublishedByline]:
    return [line for line in story.bylines if line.role == "by"]


def others(story: Published) -> list[PublishedByline]:
    return [line for line in story.bylines if line.role != "by"]


def lead_first(copy: Copy) -> list[Picture]:
    return sorted(copy.pictures, key=lambda picture: picture.photo.role != "lead")


def language(copies: Sequence[Copy], chosen: Selection) -> str:
    """The language of the selection, or the one that all its stories share."""
    found = {copy.story.language for copy in copies}
    return chosen.language or (found.pop() if len(found) == 1 else "")
