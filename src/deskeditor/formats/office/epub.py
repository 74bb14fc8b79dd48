"""EPUB 3.3: one story, or a selection of them, as a book for e-readers (W3C; ISO/IEC 23736).

Every story is a chapter in its own language and direction. The words are those of the page, from the same clean HTML.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from lxml import etree
from lxml import html as parser

from deskeditor.formats.format import Copy, ExportFile, Format, Selection
from deskeditor.formats.office import parts
from deskeditor.formats.office.embedded import Embedded, embedded
from deskeditor.formats.office.markup import kept, said, tag
from deskeditor.formats.office.package import packed
from deskeditor.news.languages import direction_of
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.render.metadata import web_address
from deskeditor.render.page import article_body, gallery
from deskeditor.render.printed import printed_byline
from deskeditor.shipped import shipped

MEDIA_TYPE = "application/epub+zip"
XHTML, OPS = "http://www.w3.org/1999/xhtml", "http://www.idpf.org/2007/ops"
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write(copy: Copy) -> Iterator[ExportFile]:
    story = copy.story
    title = story.headline or story.slugline or story.id
    book = Selection(title, copy.stem, story.language, copy.publisher, copy.site, copy.at)
    yield ExportFile(f"{copy.stem}.epub", _book((copy,), book, story.uri))


def write_together(copies: Sequence[Copy], selection: Selection) -> Iterator[ExportFile]:
    """A chapter for each story, in their order. The identifier is made of theirs: the same stories, the same book."""
    name = "\n".join(copy.story.uri for copy in copies)
    yield ExportFile(f"{selection.stem}.epub", _book(copies, selection, f"urn:uuid:{uuid5(NAMESPACE_URL, name)}"))


FORMAT = Format("epub", "EPUB 3 (e-book)", ".epub", write, photos=False, together=write_together)


@dataclass(frozen=True, slots=True)
class Chapter:
    """`pictures`: the file inside the book and what is in it, by the photo's name."""

    copy: Copy
    file: str
    pictures: dict[str, tuple[str, Embedded]]

    @property
    def title(self) -> str:
        story = self.copy.story
        return story.headline.strip() or story.slugline or story.id


def _book(copies: Sequence[Copy], book: Selection, identifier: str) -> bytes:
    chapters = [_chapter(number, copy) for number, copy in enumerate(copies, 1)]
    return packed(_parts(chapters, book, identifier), MEDIA_TYPE)


def _chapter(number: int, copy: Copy) -> Chapter:
    pictures = {}
    for place, picture in enumerate(copy.pictures, 1):
        file = embedded(picture)
        pictures[picture.photo.name] = (f"images/story{number}-photo{place}.{file.ending}", file)
    return Chapter(copy, f"story{number}.xhtml", pictures)


def _parts(chapters: Sequence[Chapter], book: Selection, identifier: str) -> Iterator[tuple[str, bytes]]:
    language = book.language or next((c.copy.story.language for c in chapters if c.copy.story.language), "")
    yield "META-INF/container.xml", _file(_CONTAINER)
    yield "EPUB/package.opf", _file(_package(chapters, book, identifier, language))
    yield "EPUB/nav.xhtml", _page(book.title, language, _way(chapters, language), _contents(chapters, book))
    yield "EPUB/style.css", (shipped("resources") / "epub" / "style.css").read_bytes()
    for chapter in chapters:
        story = chapter.copy.story
        yield f"EPUB/{chapter.file}", _page(chapter.title, story.language, story.direction, _article(chapter))
        for path, file in chapter.pictures.values():
            yield f"EPUB/{path}", file.data


_CONTAINER = (
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def _file(xml: str) -> bytes:
    return (_DECLARED + xml + "\n").encode()


def _page(title: str, language: str, direction: str, body: str) -> bytes:
    spoken = {"lang": language, "xml:lang": language, "dir": direction}
    head = tag("title", {}, said(title)) + '<link rel="stylesheet" type="text/css" href="style.css"/>'
    root = tag("html", {"xmlns": XHTML, "xmlns:epub": OPS, **spoken}, tag("head", {}, head), tag("body", {}, body))
    return (_DECLARED + "<!DOCTYPE html>\n" + root + "\n").encode()


def _way(chapters: Sequence[Chapter], language: str) -> str:
    """The direction in which pages are turned: the language's, or that of the first story."""
    return direction_of(language) if language else next((c.copy.story.direction for c in chapters), "ltr")


# The package document (EPUB 3.3, 5)


def _package(chapters: Sequence[Chapter], book: Selection, identifier: str, language: str) -> str:
    way = _way(chapters, language)
    cover = next(
        (chapter.pictures[photo.name][0] for chapter in chapters for photo in _leads(chapter)),
        "",
    )
    items = [
        ("nav", "nav.xhtml", "application/xhtml+xml", "nav"),
        ("style", "style.css", "text/css", ""),
        *((f"story{n}", c.file, "application/xhtml+xml", "") for n, c in enumerate(chapters, 1)),
        *(
            (f"story{n}-photo{place}", path, file.media_type, "cover-image" if path == cover else "")
            for n, c in enumerate(chapters, 1)
            for place, (path, file) in enumerate(c.pictures.values(), 1)
        ),
    ]
    manifest = (
        tag("item", {"id": id, "href": path, "media-type": kind, "properties": known})
        for id, path, kind, known in items
    )
    order = (tag("itemref", {"idref": f"story{n}"}) for n in range(1, len(chapters) + 1))
    return tag(
        "package",
        {
            "xmlns": "http://www.idpf.org/2007/opf",
            "version": "3.0",
            "unique-identifier": "id",
            "xml:lang": language,
            "dir": way,
            "prefix": "schema: http://schema.org/",
        },
        tag(
            "metadata",
            {"xmlns:dc": "http://purl.org/dc/elements/1.1/"},
            *_metadata(chapters, book, identifier, language),
        ),
        tag("manifest", {}, *manifest),
        tag(
            "spine",
            {"page-progression-direction": way},
            tag("itemref", {"idref": "nav"}) if len(chapters) > 1 else "",
            *order,
        ),
    )


def _leads(chapter: Chapter) -> list[PublishedPhoto]:
    return [p for p in chapter.copy.story.photos if p.role == "lead" and p.name in chapter.pictures]


def _metadata(chapters: Sequence[Chapter], book: Selection, identifier: str, language: str) -> Iterator[str]:
    stories = [chapter.copy.story for chapter in chapters]
    yield tag("dc:identifier", {"id": "id"}, said(identifier))
    yield tag("dc:title", {}, said(book.title.strip() or "News"))
    yield tag("dc:language", {}, said(language or "und"))
    yield tag("meta", {"property": "dcterms:modified"}, max(map(parts.changed, stories), default=parts.NEVER))
    names = dict.fromkeys(name for story in stories for name in parts.authors(story))
    for number, name in enumerate(names, 1):
        yield tag("dc:creator", {"id": f"creator{number}"}, said(name))
        yield tag("meta", {"refines": f"#creator{number}", "property": "role", "scheme": "marc:relators"}, "aut")
        yield tag("meta", {"refines": f"#creator{number}", "property": "display-seq"}, str(number))
    published = [story.first_published for story in stories if story.first_published]
    texts = [
        ("dc:publisher", book.publisher),
        ("dc:date", min(map(parts.moment, published), default="")),
        ("dc:description", stories[0].dek if len(stories) == 1 else ""),
        ("dc:source", web_address(stories[0].canonical_url) if len(stories) == 1 else ""),
        *(("dc:subject", word) for word in dict.fromkeys(w for story in stories for w in parts.keywords(story))),
    ]
    yield from (tag(name, {}, said(text.strip())) for name, text in texts if text.strip())
    yield from _accessibility(chapters)


def _accessibility(chapters: Sequence[Chapter]) -> Iterator[str]:
    """What EPUB Accessibility 1.1 asks to be told; the alternative texts only where every photo has one."""
    photos = [p for chapter in chapters for p in chapter.copy.story.photos if p.name in chapter.pictures]
    described = all(p.decorative or p.alt.strip() for p in photos)
    told = [
        ("accessMode", "textual"),
        *([("accessMode", "visual")] if photos else []),
        *([("accessModeSufficient", "textual")] if described else []),
        ("accessibilityFeature", "tableOfContents"),
        ("accessibilityFeature", "readingOrder"),
        ("accessibilityFeature", "structuralNavigation"),
        *([("accessibilityFeature", "alternativeText")] if photos and described else []),
        ("accessibilityHazard", "none"),
    ]
    yield from (tag("meta", {"property": f"schema:{name}"}, value) for name, value in told)


def _contents(chapters: Sequence[Chapter], book: Selection) -> str:
    entries = (tag("li", {}, tag("a", {"href": c.file, **_spoken(c)}, said(c.title))) for c in chapters)
    return tag(
        "nav",
        {"epub:type": "toc", "role": "doc-toc", "aria-label": book.title},
        tag("h1", {}, said(book.title.strip() or "News")),
        tag("ol", {}, *entries),
    )


def _spoken(chapter: Chapter) -> dict[str, str]:
    story = chapter.copy.story
    return {"lang": story.language, "xml:lang": story.language, "dir": story.direction}


# The chapters


def _article(chapter: Chapter) -> str:
    story = chapter.copy.story
    body = article_body(replace(story, photos=_sized(chapter)), lambda photo: _path(chapter, photo))
    notice = parts.notice_of(story)
    head = (
        tag("p", {"class": "notice"}, said(notice)) if notice else "",
        tag("h1", {}, said(chapter.title)),
        _paragraph("dek", story.dek),
        _paragraph("byline", printed_byline(story.bylines, story.language)),
        *(_notes(story) if story.noted_above(usually=False) else ()),
    )
    words = _as_xml(body.html())
    placed = body.photo_names
    lead = story.lead
    around = [photo for photo in gallery(story, placed) if photo.name in chapter.pictures]
    return tag(
        "article",
        {},
        tag("header", {}, *head),
        _figure(chapter, lead) if lead and lead.name in chapter.pictures and lead.name not in placed else "",
        words,
        *(_figure(chapter, photo) for photo in around),
        _foot(chapter),
    )


def _sized(chapter: Chapter) -> tuple[PublishedPhoto, ...]:
    """The photos with the size of the files in the book."""
    files = {name: file for name, (_, file) in chapter.pictures.items()}
    return tuple(
        replace(photo, width=files[photo.name].width, height=files[photo.name].height)
        for photo in chapter.copy.story.photos
        if photo.name in files
    )


def _path(chapter: Chapter, photo: PublishedPhoto) -> str:
    return chapter.pictures[photo.name][0] if photo.name in chapter.pictures else ""


def _paragraph(kind: str, text: str) -> str:
    return tag("p", {"class": kind}, said(text.strip())) if text.strip() else ""


def _figure(chapter: Chapter, photo: PublishedPhoto) -> str:
    path, file = chapter.pictures[photo.name]
    image = f'<img src="{said(path)}" alt="{said(file.alt)}" width="{file.width}" height="{file.height}"/>'
    credit = tag("span", {"class": "credit"}, said(photo.credit)) if photo.credit.strip() else ""
    caption = " ".join(piece for piece in (said(photo.caption.strip()), credit) if piece)
    return tag("figure", {}, image, tag("figcaption", {}, caption) if caption else "")


def _notes(story: Published) -> list[str]:
    return [tag("aside", {"class": "editors-note"}, said(words)) for words in story.notes]


def _foot(chapter: Chapter) -> str:
    story = chapter.copy.story
    related = [
        tag("li", {}, tag("a", {"href": address}, said(r.title or r.url)))
        for r in story.related
        if (address := web_address(r.url))
    ]
    inside = (
        *(_notes(story) if not story.noted_above(usually=False) else ()),
        _paragraph("tagline", story.tagline),
        tag("ul", {"class": "related"}, *related) if related else "",
    )
    return tag("footer", {}, *inside) if any(inside) else ""


def _as_xml(html: str) -> str:
    """The clean HTML of an article as XHTML, with what EPUB calls footnotes marked as such."""
    root = parser.fragment_fromstring(kept(html) or "<p></p>", create_parent="div")
    root.set("class", "body")
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        for name in [name for name in element.attrib if name.startswith("data-")]:
            del element.attrib[name]
    for reference in root.xpath(".//sup[@class='note-ref']/a"):
        reference.set(f"{{{OPS}}}type", "noteref")
        reference.set("role", "doc-noteref")
    for section in root.xpath(".//section[contains(@class, 'footnotes')]"):
        section.set(f"{{{OPS}}}type", "endnotes")
        section.set("role", "doc-endnotes")
    etree.cleanup_namespaces(root, top_nsmap={"epub": OPS})
    written = etree.tostring(root, encoding="unicode", method="xml")
    return written.replace(f' xmlns:epub="{OPS}"', "", 1)
