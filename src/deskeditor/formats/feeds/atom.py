"""Atom 1.0 (RFC 4287): a feed of one story or of a selection, held against the grammar of the standard.

A story that was withdrawn stays as an entry that says so: readers that know its id replace what they have.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from deskeditor.formats.feeds import syndication
from deskeditor.formats.feeds.syndication import Site
from deskeditor.formats.format import Copy, ExportFile, Format, Selection
from deskeditor.formats.fragment import related_links
from deskeditor.formats.schemas import refuse, xml_misfit
from deskeditor.formats.vocabularies import topic
from deskeditor.formats.xmlwords import document, element
from deskeditor.news.published import PublishedByline
from deskeditor.render.metadata import web_address

ATOM = "http://www.w3.org/2005/Atom"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
EXTENSION = ".atom.xml"
FIELDS = {
    "title": "headline",
    "id": "id",
    "updated": "time of the last change",
    "published": "time of publication",
    "author": "byline",
    "contributor": "byline",
    "summary": "standfirst",
    "content": "body",
    "category": "keywords",
    "lang": "language",
    "link": "address",
}


def write(copy: Copy) -> Iterator[ExportFile]:
    return write_together([copy], syndication.alone(copy))


def write_together(copies: Sequence[Copy], chosen: Selection) -> Iterator[ExportFile]:
    site = syndication.site_of(copies, chosen)
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})  # type: ignore[dict-item] # the stubs know no default namespace
    if language := syndication.language(copies, chosen):
        root.set(LANG, language)
    _add(root, "id", site.home(chosen.title))
    _add(root, "title", chosen.title)
    _add(root, "updated", syndication.latest(copies))
    _add(_add(root, "author"), "name", chosen.publisher or chosen.title)
    _add(root, "generator", syndication.GENERATOR, version=syndication.GENERATOR_VERSION)
    if site.base:
        _add(root, "link", rel="self", type="application/atom+xml", href=site.address(f"{chosen.stem}{EXTENSION}"))
        _add(root, "link", rel="alternate", type="text/html", href=site.base)
    for copy in copies:
        _entry(root, copy, site)
    name = (copies[0].story.slugline or copies[0].story.headline) if len(copies) == 1 else chosen.title
    refuse(xml_misfit(root, "atom-rfc4287", "atom.rng"), name, "Atom 1.0", FIELDS)
    yield ExportFile(f"{chosen.stem}{EXTENSION}", document(root))


FORMAT = Format("atom", "Atom feed", EXTENSION, write, exit="public", together=write_together, whole_addresses=True)


def _entry(root: etree._Element, copy: Copy, site: Site) -> None:
    story = copy.story
    entry = _add(root, "entry")
    if story.language:
        entry.set(LANG, story.language)
    _add(entry, "id", story.uri)
    _add(entry, "title", syndication.title(story))
    _add(entry, "updated", syndication.changed(story))
    _add(entry, "published", syndication.published(story))
    for line in syndication.writers(story):
        _person(entry, "author", line)
    for line in syndication.others(story):
        _person(entry, "contributor", line)
    if link := web_address(story.canonical_url):
        _add(entry, "link", rel="alternate", type="text/html", href=link)
    for title, url in related_links(copy):
        _add(entry, "link", rel="related", href=url, title=title)
    _categories(entry, copy)
    if story.pubstatus != "canceled":
        if story.dek.strip():
            _add(entry, "summary", story.dek)
        for picture in syndication.lead_first(copy):
            shown = picture.shown
            size = str(len(shown.data))
            href = syndication.file_address(copy, site, shown.file)
            words = picture.photo.caption
            _add(entry, "link", rel="enclosure", type=shown.media_type, length=size, title=words, href=href)
        rights = list(dict.fromkeys(p.photo.copyright for p in copy.pictures if p.photo.copyright.strip()))
        if rights:
            _add(entry, "rights", "; ".join(rights))
    _add(entry, "content", syndication.body(copy, site, f"{story.id[-12:]}-", related=False), type="html")


def _categories(entry: etree._Element, copy: Copy) -> None:
    story = copy.story
    if story.desk.strip():
        _add(entry, "category", term=story.desk, label=story.desk)
    for code in story.subjects:
        concept = topic(code)
        label = concept.name_in(story.language) if concept else ""
        _add(entry, "category", term=concept.code if concept else code, scheme=_scheme(code), label=label)
    for keyword in story.keywords:
        _add(entry, "category", term=keyword)


def _scheme(code: str) -> str:
    return "http://cv.iptc.org/newscodes/mediatopic/" if topic(code) else ""


def _person(entry: etree._Element, name: str, line: PublishedByline) -> None:
    person = _add(entry, name)
    _add(person, "name", line.name)
    if url := web_address(line.url):
        _add(person, "uri", url)


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    made: etree._Element = element(parent, f"{{{ATOM}}}{name}", text, **attributes)
    return made
