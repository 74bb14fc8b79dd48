"""RSS 2.0 with content:encoded, Dublin Core and Media RSS: a feed of one story or of a selection.

Sources: the RSS 2.0 specification (RSS Advisory Board), its best practices profile, Media RSS 1.5. Names stand in
dc:creator, one for each writer: `author` is for e-mail addresses.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from deskeditor.formats.feeds import syndication
from deskeditor.formats.feeds.syndication import Site
from deskeditor.formats.format import Copy, ExportFile, Format, Selection
from deskeditor.formats.photos.pictures import Picture
from deskeditor.formats.vocabularies import topic
from deskeditor.formats.xmlwords import document, element, packed
from deskeditor.news.published import Published
from deskeditor.render.metadata import web_address

ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
MEDIA = "http://search.yahoo.com/mrss/"
NAMESPACES = {"atom": ATOM, "content": CONTENT, "dc": DC, "media": MEDIA}
EXTENSION = ".rss.xml"


def write(copy: Copy) -> Iterator[ExportFile]:
    return write_together([copy], syndication.alone(copy))


def write_together(copies: Sequence[Copy], chosen: Selection) -> Iterator[ExportFile]:
    site = syndication.site_of(copies, chosen)
    root = etree.Element("rss", {"version": "2.0"}, nsmap=NAMESPACES)
    channel = element(root, "channel")
    element(channel, "title", chosen.title)
    element(channel, "link", site.home(chosen.title))
    element(channel, "description", chosen.publisher or chosen.title)
    element(channel, "language", syndication.language(copies, chosen))
    if copies:
        element(channel, "pubDate", syndication.rfc822(max(syndication.published(copy.story) for copy in copies)))
    element(channel, "lastBuildDate", syndication.rfc822(syndication.latest(copies)))
    element(channel, "generator", f"{syndication.GENERATOR} {syndication.GENERATOR_VERSION}")
    element(channel, "docs", "https://www.rssboard.org/rss-specification")
    if site.base:
        own = site.address(f"{chosen.stem}{EXTENSION}")
        element(channel, f"{{{ATOM}}}link", href=own, rel="self", type="application/rss+xml")
    for copy in copies:
        _item(channel, copy, site)
    for empty in channel.xpath("language[not(text())]"):
        channel.remove(empty)
    yield ExportFile(f"{chosen.stem}{EXTENSION}", document(root))


FORMAT = Format("rss", "RSS 2.0 feed", EXTENSION, write, exit="public", together=write_together, whole_addresses=True)


def _item(channel: etree._Element, copy: Copy, site: Site) -> None:
    story = copy.story
    item = element(channel, "item")
    element(item, "title", syndication.title(story))
    if link := web_address(story.canonical_url):
        element(item, "link", link)
    element(item, "guid", story.uri, isPermaLink="false")
    element(item, "pubDate", syndication.rfc822(syndication.published(story)))
    for line in syndication.writers(story):
        element(item, f"{{{DC}}}creator", line.name)
    for line in syndication.others(story):
        element(item, f"{{{DC}}}contributor", line.name)
    if story.language:
        element(item, f"{{{DC}}}language", story.language)
    for place in story.places:
        element(item, f"{{{DC}}}coverage", place)
    if story.dek.strip():
        element(item, "description", story.dek)
    _categories(item, story)
    packed(item, f"{{{CONTENT}}}encoded", syndication.body(copy, site, f"{story.id[-12:]}-"))
    if story.pubstatus != "canceled":
        _photos(item, copy, site)


def _categories(item: etree._Element, story: Published) -> None:
    if story.desk.strip():
        element(item, "category", story.desk)
    for code in story.subjects:
        concept = topic(code)
        if concept:
            element(
                item, "category", concept.name_in(story.language), domain="http://cv.iptc.org/newscodes/mediatopic/"
            )
    for keyword in story.keywords:
        element(item, "category", keyword)


def _photos(item: etree._Element, copy: Copy, site: Site) -> None:
    pictures = syndication.lead_first(copy)
    if pictures and site.base:  # an enclosure needs a whole address
        shown = pictures[0].shown
        url = syndication.file_address(copy, site, shown.file)
        element(item, "enclosure", url=url, length=str(len(shown.data)), type=shown.media_type)
    for picture in pictures:
        _photo(item, copy, site, picture)


def _photo(item: etree._Element, copy: Copy, site: Site, picture: Picture) -> None:
    """One media:group with all files of the photo, the one that a page shows first and default."""
    photo = picture.photo
    group = element(item, f"{{{MEDIA}}}group")
    for made in sorted(picture.renditions, key=lambda made: made is not picture.shown):
        element(
            group,
            f"{{{MEDIA}}}content",
            url=syndication.file_address(copy, site, made.file),
            type=made.media_type,
            medium="image",
            isDefault="true" if made is picture.shown else "false",
            fileSize=str(len(made.data)),
            width=str(made.width or ""),
            height=str(made.height or ""),
            lang=copy.story.language,
        )
    if photo.headline.strip():
        element(group, f"{{{MEDIA}}}title", photo.headline, type="plain")
    if photo.caption.strip():
        element(group, f"{{{MEDIA}}}description", photo.caption, type="plain")
    if photo.alt.strip() and not photo.decorative:
        element(group, f"{{{MEDIA}}}text", photo.alt, type="plain")
    if photo.keywords:
        element(group, f"{{{MEDIA}}}keywords", ", ".join(photo.keywords))
    if photo.credit.strip():
        element(group, f"{{{MEDIA}}}credit", photo.credit, role="owner", scheme="urn:ebu")
    if photo.creator.strip():
        element(group, f"{{{MEDIA}}}credit", photo.creator, role="photographer", scheme="urn:ebu")
    if photo.copyright.strip():
        element(group, f"{{{MEDIA}}}copyright", photo.copyright)
