"""WXR 1.2, WordPress eXtended RSS: what the importers of WordPress and of many other systems read.

A post has one author, by a login; who else is in the byline stands as the first line of the text, and as terms of the
taxonomy `author`, which the plugin Co-Authors Plus reads. Photos are attachments with an address from which WordPress
fetches them. Nothing is published by an import that is not published already: see `status`.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Any, Final
from urllib.parse import quote

from lxml import etree

from deskeditor.formats.cms.wordpress import Blocks, blocks_of
from deskeditor.formats.feeds import syndication
from deskeditor.formats.feeds.syndication import Site
from deskeditor.formats.format import Copy, ExportFile, Format, Selection
from deskeditor.formats.fragment import Marks
from deskeditor.formats.names import cut
from deskeditor.formats.notices import embargo_end, pub_status
from deskeditor.formats.photos.pictures import Picture
from deskeditor.formats.vocabularies import genre, topic
from deskeditor.formats.xmlwords import document, element, packed
from deskeditor.news import times
from deskeditor.news.published import Published
from deskeditor.render.metadata import web_address
from deskeditor.text.case import lowered
from deskeditor.text.fold import fold

WP, EXCERPT = "http://wordpress.org/export/1.2/", "http://wordpress.org/export/1.2/excerpt/"
CONTENT, DC = "http://purl.org/rss/1.0/modules/content/", "http://purl.org/dc/elements/1.1/"
NAMESPACES: Final = {
    "excerpt": EXCERPT,
    "content": CONTENT,
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "dc": DC,
    "wp": WP,
}
EXTENSION = ".wxr.xml"
DESK = "newsroom"
"""The login of a post without a byline."""
BREAKS = "-–—_/."
"""What becomes a hyphen in an address, as white space does."""
LONGEST_SLUG = 200
"""Bytes; WordPress cuts there."""
LONGEST_LOGIN = 60
"""Characters of a login; WordPress refuses to make an author of more."""
HOUR = 3600
"""Seconds."""
FLOATING = "0000-00-00 00:00:00"
"""The UTC time of a draft that is to be published when somebody publishes it; any other one would stay its time."""


def write(copy: Copy) -> Iterator[ExportFile]:
    return write_together([copy], syndication.alone(copy))


def write_together(copies: Sequence[Copy], chosen: Selection) -> Iterator[ExportFile]:
    site = syndication.site_of(copies, chosen)
    root = etree.Element("rss", {"version": "2.0"}, nsmap=NAMESPACES)
    channel = element(root, "channel")
    home = site.home(chosen.title).rstrip("/")
    element(channel, "title", chosen.title)
    element(channel, "link", home)
    element(channel, "description", chosen.publisher or chosen.title)
    element(channel, "pubDate", syndication.rfc822(syndication.latest(copies)))
    element(channel, "language", syndication.language(copies, chosen) or "en")
    element(channel, f"{{{WP}}}wxr_version", "1.2")
    element(channel, f"{{{WP}}}base_site_url", home)
    element(channel, f"{{{WP}}}base_blog_url", home)
    _authors(channel, copies)
    _terms(channel, copies)
    ids = _Ids()
    for copy in copies:
        _post(channel, copy, site, ids)
    yield ExportFile(f"{chosen.stem}{EXTENSION}", document(root))


FORMAT = Format("wxr", "WordPress import (WXR)", EXTENSION, write, together=write_together, whole_addresses=True)


class _Ids:
    """Numbers of posts and attachments: the same for the same story each time, and none twice in a file."""

    def __init__(self) -> None:
        self._taken: set[int] = set()
        self._told: set[tuple[str, str]] = set()

    def moment(self, title: str, date: str, number: int) -> str:
        """A second of the hour that ends then, which no other attachment of this title has. For the importer, two
        of one title and one time are the same: the photos of a series, or of two stories that come at the same time,
        would become one."""
        for offset in range(number % HOUR, number % HOUR + HOUR):
            at = (times.parse(date) - timedelta(seconds=offset % HOUR)).isoformat()
            if (title, at) not in self._told:
                break
        self._told.add((title, at))
        return times.utc(at)

    def of(self, id: str) -> int:
        number = zlib.crc32(id.encode()) % 1_000_000_000 + 1
        while number in self._taken:
            number += 1
        self._taken.add(number)
        return number


# The channel


def _authors(channel: Any, copies: Iterable[Copy]) -> None:
    names = dict.fromkeys(line.name for copy in copies for line in syndication.writers(copy.story))
    nobody = any(not syndication.writers(copy.story) for copy in copies)
    for number, name in enumerate([*names, *([DESK] if nobody else [])], 1):
        made = element(channel, f"{{{WP}}}author")
        first, _, last = name.rpartition(" ")
        _wp(made, "author_id", str(number))
        _wp(made, "author_login", _login(name))
        # Private, and two authors without one would be the same: an address of nobody (RFC 2606).
        _wp(made, "author_email", f"{_login(name)}@newsroom.invalid")
        _wp(made, "author_display_name", name)
        _wp(made, "author_first_name", first)
        _wp(made, "author_last_name", last)


def _login(name: str) -> str:
    """ASCII: of all else WordPress keeps nothing in a login, and posts without one go to whoever runs the import."""
    plain = slug(fold(name))
    if not plain or "%" in plain:
        return f"author-{zlib.crc32(name.encode()):08x}"
    return cut(plain, LONGEST_LOGIN).strip("-")


def _terms(channel: Any, copies: Sequence[Copy]) -> None:
    sections = list(filter(None, dict.fromkeys(copy.story.desk.strip() for copy in copies)))
    tags = list(dict.fromkeys(tag for copy in copies for tag in _tags(copy.story)))
    for number, name in enumerate(sections, 1):
        made = element(channel, f"{{{WP}}}category")
        _wp(made, "term_id", str(number))
        _wp(made, "category_nicename", slug(name))
        _wp(made, "category_parent", "")
        _wp(made, "cat_name", name)
    for number, name in enumerate(tags, len(sections) + 1):
        made = element(channel, f"{{{WP}}}tag")
        _wp(made, "term_id", str(number))
        _wp(made, "tag_slug", slug(name))
        _wp(made, "tag_name", name)


def _tags(story: Published) -> list[str]:
    """Keywords, and Media Topics by their name in the language of the story; WordPress knows no vocabularies."""
    topics = [concept.name_in(story.language) for code in story.subjects if (concept := topic(code))]
    tags = {slug(name): name for name in reversed([*story.keywords, *topics]) if slug(name)}
    return [*reversed(tags.values())]


# Items


def _post(channel: Any, copy: Copy, site: Site, ids: _Ids) -> None:
    story = copy.story
    id = ids.of(story.id)
    attachments = {picture.photo.name: ids.of(f"{story.id} {picture.photo.id}") for picture in copy.pictures}
    writers = syndication.writers(story)
    login = _login(writers[0].name) if writers else DESK
    prefix = f"{story.id[-12:]}-"
    marks = Marks(lambda photo: syndication.photo_address(copy, site, photo), prefix)
    shared = len(story.bylines) != len(writers) or len(writers) > 1
    rtl = story.language if story.direction == "rtl" else ""
    words = blocks_of(copy, Blocks(marks, attachments, rtl), with_byline=shared)
    item = element(channel, "item")
    _described(item, story.headline or story.slugline, _link(story, site, id), story.uri, login, published(copy.story))
    packed(item, f"{{{CONTENT}}}encoded", words)
    packed(item, f"{{{EXCERPT}}}encoded", _markup(story.dek))
    comments = "open" if story.comments_open else "closed"
    name = slug(story.slugline, story.language) or f"story-{story.id[:8]}"
    _stored(item, id, copy, name, status(story), 0, "post", comments)
    _categories(item, story)
    lead = next((p for p in copy.pictures if p.photo.role == "lead"), None)
    if lead is not None:
        _meta(item, "_thumbnail_id", str(attachments[lead.photo.name]))
    for key, value in _fields(story).items():
        _meta(item, key, value)
    for picture in syndication.lead_first(copy):
        _attachment(channel, copy, site, picture, (id, attachments[picture.photo.name]), login, ids)


def _attachment(
    channel: Any, copy: Copy, site: Site, picture: Picture, numbers: tuple[int, int], login: str, ids: _Ids
) -> None:
    """`numbers` are those of the post and of the attachment."""
    photo, (post, id) = picture.photo, numbers
    address = syndication.file_address(copy, site, picture.shown.file)
    item = element(channel, "item")
    title = photo.headline.strip() or photo.caption.strip() or photo.name.rpartition(".")[0] or photo.name
    # One photo in two stories is two attachments.
    date = ids.moment(title, published(copy.story), id)
    _described(item, title, address, f"urn:uuid:{photo.id}?story={copy.story.id}", login, date)
    packed(item, f"{{{CONTENT}}}encoded", _markup(photo.caption))
    packed(item, f"{{{EXCERPT}}}encoded", _markup(photo.caption))
    name = slug(picture.shown.file.rpartition(".")[0]) or f"photo-{photo.id[:8]}"
    _stored(item, id, copy, name, "inherit", post, "attachment", "closed", address, date)
    alt = "" if photo.decorative else photo.alt
    _meta(item, "_wp_attachment_image_alt", alt)
    told = {
        "_media_credit": photo.credit,
        "deskeditor_id": photo.id,
        "deskeditor_creator": photo.creator,
        "deskeditor_copyright": photo.copyright,
        "deskeditor_usage_terms": photo.usage_terms,
        "deskeditor_source": photo.source,
        "deskeditor_place": photo.place,
        "deskeditor_people": ", ".join(photo.people),
    }
    for key, value in told.items():
        if value.strip():
            _meta(item, key, value)


def _described(item: Any, title: str, link: str, guid: str, login: str, date: str) -> None:
    packed(item, "title", _markup(title))
    element(item, "link", link)
    element(item, "pubDate", syndication.rfc822(date))
    packed(item, f"{{{DC}}}creator", login)
    element(item, "guid", guid, isPermaLink="false")
    element(item, "description")


def _stored(
    item: Any,
    id: int,
    copy: Copy,
    name: str,
    state: str,
    parent: int,
    kind: str,
    comments: str,
    url: str = "",
    at: str = "",
) -> None:
    """How WordPress keeps it. Its own time and UTC are written alike: the zone of the site is not known."""
    date, changed = (_wp_time(t) for t in (at or published(copy.story), syndication.changed(copy.story)))
    _wp(item, "post_id", str(id))
    _wp(item, "post_date", date)
    _wp(item, "post_date_gmt", FLOATING if state == "draft" else date)
    for key, value in (("post_modified", changed), ("post_modified_gmt", changed)):
        _wp(item, key, value)
    _wp(item, "comment_status", comments)
    _wp(item, "ping_status", comments)
    _wp(item, "post_name", name)
    _wp(item, "status", state)
    _wp(item, "post_parent", str(parent))
    _wp(item, "menu_order", "0")
    _wp(item, "post_type", kind)
    _wp(item, "post_password", "")
    _wp(item, "is_sticky", "0")
    if url:
        _wp(item, "attachment_url", url)


def _categories(item: Any, story: Published) -> None:
    if story.desk.strip():
        packed(item, "category", story.desk, domain="category", nicename=slug(story.desk))
    for tag in _tags(story):
        packed(item, "category", tag, domain="post_tag", nicename=slug(tag))
    writers = syndication.writers(story)
    if len(writers) > 1:
        for line in writers:
            packed(item, "category", line.name, domain="author", nicename=f"cap-{slug(line.name)}")


def _fields(story: Published) -> dict[str, str]:
    """What WordPress has no place for, as custom fields; those without a value are left out."""
    known = genre(story.genre) if story.genre else None
    told = {
        "deskeditor_id": story.id,
        "deskeditor_version": str(story.version),
        "deskeditor_slugline": story.slugline,
        "deskeditor_headline_print": story.headline_print,
        "deskeditor_headline_social": story.headline_social,
        "deskeditor_byline": "; ".join(f"{line.role} {line.name}" for line in story.bylines),
        "deskeditor_dateline": story.dateline,
        "deskeditor_language": story.language,
        "deskeditor_urgency": str(story.urgency or ""),
        "deskeditor_genre": known.name if known else story.genre,
        "deskeditor_subjects": ", ".join(story.subjects),
        "deskeditor_places": ", ".join(story.places),
        "deskeditor_embargo": embargo_end(story),
        "deskeditor_pubstatus": pub_status(story),
        "deskeditor_correction": str(story.correction_sequence or ""),
        "deskeditor_update_of": f"urn:uuid:{story.update_of}" if story.update_of else "",
    }
    return {key: value for key, value in told.items() if value.strip()}


def published(story: Published) -> str:
    """When the post is or will be published, UTC."""
    if status(story) == "future":
        return max(embargo_end(story), times.utc(story.schedule))
    return syndication.published(story)


def status(story: Published) -> str:
    """`publish` only for what is out already; `future` at its time; else it waits for an editor, or is no more.

    The clock is not asked: WordPress publishes what is `future` and due.
    """
    if story.pubstatus == "canceled":
        return "trash"
    if pub_status(story) == "withheld":
        return "draft"
    due = max(embargo_end(story), times.utc(story.schedule))
    if story.first_published and times.utc(story.first_published) >= due:
        return "publish"
    return "future" if due else "publish" if story.first_published else "draft"


def slug(text: str, language: str = "") -> str:
    """As WordPress makes a name for an address: lower case, hyphens, UTF-8 percent-encoded, 200 bytes."""
    plain = lowered(unicodedata.normalize("NFC", text), language)
    letters = (" " if c in BREAKS or c.isspace() else c * (unicodedata.category(c)[0] in "LMN") for c in plain)
    plain = "-".join("".join(letters).split())
    if plain.isascii():
        return cut(plain, LONGEST_SLUG).strip("-")
    plain = plain[:LONGEST_SLUG]  # no letter is written in less than one byte
    while len(quote(plain)) > LONGEST_SLUG:
        plain = plain[:-1]
    return quote(plain).lower().strip("-")


def _link(story: Published, site: Site, id: int) -> str:
    if address := web_address(story.canonical_url):
        return address
    return f"{site.base}?p={id}" if site.base else story.uri


def _markup(text: str) -> str:
    """WordPress keeps HTML in these fields: only what it would take for HTML is escaped."""
    return re.sub(r"&(?=#?\w+;)", "&amp;", text).replace("<", "&lt;")


def _wp_time(utc: str) -> str:
    return utc.replace("T", " ").removesuffix("Z")


def _meta(item: Any, key: str, value: str) -> None:
    made = element(item, f"{{{WP}}}postmeta")
    _wp(made, "meta_key", key)
    _wp(made, "meta_value", value)


def _wp(parent: Any, name: str, text: str) -> None:
    packed(parent, f"{{{WP}}}{name}", text)
