"""NewsML-G2 2.35: a news message with one item for the story and one for each photo.

A message and not a bare item, because that is what agencies send and their customers' systems read. Every item is held
against the official schema before it leaves. Times are UTC to the second; photos lie beside the message.

Three formats differ in the body alone: XHTML, NITF, and plain paragraphs for readers that take the words of a paragraph
only up to the first element in it (Superdesk 2.5).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from lxml import etree

from deskeditor.formats.characters import kept
from deskeditor.formats.format import Copy, ExportFile, Format, Selection
from deskeditor.formats.iptc.newsml import body
from deskeditor.formats.iptc.newsml.codes import (
    CATALOG,
    LANG,
    NAR,
    NITF_TYPE,
    REGIONS,
    RENDITIONS,
    ROLES,
    VERSION,
    XHTML_TYPE,
    nar,
)
from deskeditor.formats.iptc.newsml.said import Said
from deskeditor.formats.notices import editorial_note, embargo_end, of_kind, pub_status, time_of
from deskeditor.formats.photos.pictures import Picture, Rendition
from deskeditor.formats.vocabularies import genre, topic
from deskeditor.formats.xmlwords import element
from deskeditor.news.printed_quotes import printed_quotes
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedByline, PublishedPhoto
from deskeditor.news.times import day, parse
from deskeditor.render.counts import words
from deskeditor.render.metadata import web_address
from deskeditor.render.page import printed_dateline
from deskeditor.render.printed import printed_byline

FIELDS = {
    "newsItem": "story",
    "versionCreated": "time of the last change",
    "firstCreated": "time of making",
    "contentCreated": "time of making",
    "contentModified": "time of the last change",
    "embargoed": "embargo",
    "urgency": "urgency",
    "language": "language",
    "headline": "headline",
    "slugline": "slugline",
    "dateline": "dateline",
    "located": "dateline",
    "by": "byline",
    "creator": "byline",
    "contributor": "byline",
    "keyword": "keywords",
    "subject": "subjects",
    "genre": "genre",
    "service": "desk",
    "description": "standfirst or caption",
    "altRep": "canonical address",
    "link": "related stories",
    "published": "time of first publishing",
    "remoteContent": "photos",
    "creditline": "credit line of a photo",
    "rightsInfo": "rights of a photo",
    "inlineXML": "body",
    "a": "a link in the body",
}
"""The story's fields behind the elements."""
USUAL_PRIORITY = 5

Content = Callable[[Copy, Sequence[Said]], tuple[str, Any]]
"""The media type of the body, and its element."""


def _as_xhtml(copy: Copy, said: Sequence[Said]) -> tuple[str, Any]:
    return XHTML_TYPE, body.lined(body.page(copy, said))


def _as_paragraphs(copy: Copy, _said: Sequence[Said]) -> tuple[str, Any]:
    return XHTML_TYPE, body.lined(body.plain_page(copy))


def _as_nitf(copy: Copy, _said: Sequence[Said]) -> tuple[str, Any]:
    """The schema of the message does not look into the NITF: it is held against its own."""
    from deskeditor.formats.iptc import nitf
    from deskeditor.formats.schemas import refuse

    root = nitf.document(copy)
    refuse(nitf.misfit_of(root), copy.story.slugline or copy.story.headline, "NITF 3.6", nitf.FIELDS)
    named = nitf.with_namespace(root)
    made = etree.Element(named.tag, named.attrib, nsmap={None: nitf.NAMESPACE})  # type: ignore[dict-item]
    made.text = named.text
    made.extend(list(named))
    etree.cleanup_namespaces(made)
    return NITF_TYPE, made


def _format(name: str, title: str, content: Content) -> Format:
    def write(copy: Copy) -> Iterator[ExportFile]:
        yield _file([copy], copy.stem, copy.at, content)

    def together(copies: Sequence[Copy], selection: Selection) -> Iterator[ExportFile]:
        yield _file(copies, selection.stem, selection.at, content)

    return Format(name, title, ".newsml-g2.xml", write, together=together)


FORMAT = _format("newsml-g2", "NewsML-G2 2.35 (IPTC news message, XHTML inside)", _as_xhtml)
WITH_NITF = _format("newsml-g2-nitf", "NewsML-G2 2.35 with the body in NITF", _as_nitf)
PLAIN = _format("newsml-g2-plain", "NewsML-G2 2.35 with plain paragraphs", _as_paragraphs)


def _file(copies: Sequence[Copy], stem: str, at: str, content: Content) -> ExportFile:
    from deskeditor.formats.schemas import refuse, xml_misfit  # loads the validators

    root = message(copies, at, content)
    title = ", ".join(copy.story.slugline or copy.story.headline for copy in copies)
    refuse(
        xml_misfit(root, f"newsml-g2-{VERSION}", f"NewsML-G2_{VERSION}-spec-All-Power.xsd"), title, "NewsML-G2", FIELDS
    )
    data = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return ExportFile(f"{stem}.newsml-g2.xml", bytes(data) + b"\n")


def message(copies: Sequence[Copy], at: str, content: Content = _as_xhtml) -> Any:
    """The news message with all stories and, each once, their photos. `at`: when it is sent (the last change of a story
    when it is empty).
    """
    root = etree.Element(nar("newsMessage"), nsmap={None: NAR})  # type: ignore[dict-item]
    header = element(root, nar("header"))
    changed = max((_changed(copy.story) for copy in copies), default="")
    element(header, nar("sent"), time_of(at, "time of sending") or changed)
    element(header, nar("catalogRef"), href=CATALOG)
    element(header, nar("sender"), _line(copies[0].publisher) if copies else "")
    element(header, nar("transmitId"), " ".join(f"{c.story.uri}:{_version(c.story)}" for c in copies))
    element(header, nar("priority"), str(min((c.story.urgency or USUAL_PRIORITY for c in copies), default=5)))
    items = element(root, nar("itemSet"))
    bodies = [_text_item(items, copy, content) for copy in copies]
    shown: set[str] = set()
    for copy in copies:
        for picture in copy.pictures:
            if picture.photo.id not in shown:
                shown.add(picture.photo.id)
                _picture_item(items, copy, picture)
    etree.indent(root)  # before the words are put in: among them every blank counts
    for place, made in bodies:
        place.append(made)
    return root


def _text_item(parent: Any, copy: Copy, content: Content) -> tuple[Any, Any]:
    """The item of the story; its body and the element that it belongs into."""
    story = copy.story
    said = [Said(f"quote-{n}-{story.id}", q) for n, q in enumerate(printed_quotes(story), 1)]
    media_type, made = content(copy, said)
    item = _item(parent, story, story.uri)
    if story.first_published:
        published = element(element(item, nar("pubHistory")), nar("published"))
        element(published, nar("timestamp"), time_of(story.first_published, "time of first publishing"))
    meta = _item_meta(item, copy, "ninat:text")
    if story.desk.strip():
        _named(meta, "service", story.desk)
    _words(meta, "title", story.slugline or story.headline)
    _words(meta, "edNote", editorial_note(story))
    for signal in _signals(story):
        element(meta, nar("signal"), qcode=signal)
    if address := web_address(story.canonical_url):
        element(meta, nar("altRep"), _iri(address), contenttype="text/html")
    _links(meta, copy)
    _story_meta(item, copy)
    _speakers(item, made, said)
    place = element(
        element(item, nar("contentSet")), nar("inlineXML"), contenttype=media_type, wordcount=str(words(story.body))
    )
    return place, made


def _item(parent: Any, story: Published, guid: str) -> Any:
    item = element(
        parent,
        nar("newsItem"),
        guid=guid,
        version=str(_version(story)),
        standard="NewsML-G2",
        standardversion=VERSION,
        conformance="power",
    )
    if story.language:
        item.set(LANG, story.language)
    item.set("dir", story.direction)
    element(item, nar("catalogRef"), href=CATALOG)
    return item


def _item_meta(item: Any, copy: Copy, kind: str) -> Any:
    """What is the same of the story and of its photos: they may not be published earlier, nor longer."""
    story = copy.story
    meta = element(item, nar("itemMeta"))
    element(meta, nar("itemClass"), qcode=kind)
    name = _line(copy.publisher) or "newsroom"
    known = {"uri": _iri(copy.site)} if copy.site else {"literal": name}
    provider = element(meta, nar("provider"), **known)
    element(provider, nar("name"), name)
    element(meta, nar("versionCreated"), _changed(story))
    element(meta, nar("firstCreated"), time_of(story.created, "time of making"))
    if story.embargo is not None:
        element(meta, nar("embargoed"), embargo_end(story))  # empty: until further notice
    element(meta, nar("pubStatus"), qcode=f"stat:{pub_status(story)}")
    return meta


def _signals(story: Published) -> Iterator[str]:
    """NewsCodes *signal*: what this version is to those before. A kill is told by the publication status."""
    if story.pubstatus == "canceled":
        return
    if of_kind(story, "correction"):
        yield "sig:correction"
    elif of_kind(story, "update") or (story.first_published and _version(story) > 1):
        yield "sig:update"


def _links(meta: Any, copy: Copy) -> None:
    story = copy.story
    if story.update_of:
        element(meta, nar("link"), rel="irel:previousVersion", residref=f"urn:uuid:{story.update_of}")
    for related in story.related:
        if related.uri or related.url:
            kind = "text/html" if related.url else ""
            target = {"residref": related.uri, "href": _iri(related.url), "contenttype": kind}
            element(meta, nar("link"), rel="irel:seeAlso", title=_line(related.title), **target)
    for rank, picture in enumerate(copy.pictures, 1):
        photo = picture.photo
        target = {"residref": f"urn:uuid:{photo.id}", "version": str(_version(story)), "contenttype": photo.media_type}
        link = element(meta, nar("link"), rel="irel:seeAlso", rank=str(rank), title=_line(photo.name), **target)
        element(link, nar("itemClass"), qcode="ninat:picture")


def _story_meta(item: Any, copy: Copy) -> None:
    story = copy.story
    meta = element(item, nar("contentMeta"))
    element(meta, nar("urgency"), str(story.urgency)) if story.urgency else None
    element(meta, nar("contentCreated"), time_of(story.created, "time of making"))
    element(meta, nar("contentModified"), _changed(story))
    if story.dateline.strip():
        _named(meta, "located", story.dateline)
    for line in story.bylines:
        _author(meta, line)
    element(meta, nar("language"), tag=story.language) if story.language else None
    _genre(meta, story)
    for word in story.keywords:
        element(meta, nar("keyword"), _line(word))
    _subjects(meta, story)
    element(meta, nar("slugline"), _line(story.slugline)) if story.slugline.strip() else None
    _words(meta, "headline", story.headline)
    _words(meta, "headline", story.headline_print, media="print")
    _words(meta, "dateline", printed_dateline(story))
    if story.bylines:
        _words(meta, "by", printed_byline(story.bylines, story.language))
    _words(meta, "description", story.dek, role="drol:summary")


def _author(meta: Any, line: PublishedByline) -> None:
    tag, attribute, code = ROLES.get(line.role, ROLES["by"])
    party = _named(meta, tag, line.name, **{attribute: code, "uri": _iri(line.url)})
    _words(party, "definition", line.bio)
    _words(party, "note", line.job_title)
    if line.organization.strip() or line.location.strip():
        details = element(party, nar("personDetails"))
        if line.organization.strip():
            _named(details, "affiliation", line.organization)
        if line.location.strip():
            address = element(element(details, nar("contactInfo")), nar("address"))
            _named(address, "locality", line.location)


def _genre(meta: Any, story: Published) -> None:
    if not story.genre.strip():
        return
    concept = genre(story.genre)
    made = element(meta, nar("genre"), **({"qcode": concept.qcode} if concept else {"literal": _line(story.genre)}))
    name = element(made, nar("name"), concept.name if concept else _line(story.genre))
    if concept:
        name.set(LANG, "en-GB")


def _subjects(meta: Any, story: Published) -> None:
    for code in story.subjects:
        concept = topic(code)
        if concept is None:
            element(meta, nar("subject"), type="cpnat:abstract", literal=_line(code))
            continue
        made = element(meta, nar("subject"), type="cpnat:abstract", qcode=concept.qcode)
        element(made, nar("name"), concept.name_in(story.language))
    for place in story.places:
        _named(meta, "subject", place, type="cpnat:geoArea")


def _speakers(item: Any, made: Any, said: Iterable[Said]) -> None:
    """Whose words the marked passages of the body are."""
    marked = {place.get("id") for place in made.iter() if isinstance(place.tag, str)}
    for each in said:
        if each.id in marked:
            who = _named(item, "inlineRef", each.quote.speaker, idrefs=each.id, type="cpnat:person")
            _words(who, "definition", each.quote.title)


def _picture_item(parent: Any, copy: Copy, picture: Picture) -> None:
    story, photo = copy.story, picture.photo
    item = _item(parent, story, f"urn:uuid:{photo.id}")
    if photo.copyright.strip() or photo.usage_terms.strip():
        rights = element(item, nar("rightsInfo"))
        _words(rights, "copyrightNotice", photo.copyright)
        _words(rights, "usageTerms", photo.usage_terms)
    meta = _item_meta(item, copy, "ninat:picture")
    element(meta, nar("fileName"), _line(picture.original.file))
    _words(meta, "title", photo.headline or photo.name)
    _words(meta, "edNote", " ".join(filter(None, [photo.instructions, editorial_note(story)])))
    _photo_meta(item, story, photo)
    _parts(item, picture)
    files = element(item, nar("contentSet"))
    # The one for the web last: of several files for one use readers keep the last.
    for made in sorted(picture.renditions, key=lambda r: (r is not picture.original, r is picture.shown)):
        _remote(files, copy, made)


def _photo_meta(item: Any, story: Published, photo: PublishedPhoto) -> None:
    meta = element(item, nar("contentMeta"))
    element(meta, nar("contentCreated"), taken) if (taken := _taken(photo.date_created)) else None
    if photo.digital_source_type.startswith("http"):
        element(meta, nar("digitalSourceType"), uri=_iri(photo.digital_source_type))
    if photo.place.strip():
        _named(meta, "located", photo.place)
    if photo.source.strip():
        _named(meta, "infoSource", photo.source, role="cpprole:origcont")
    if photo.creator.strip():
        _words(_named(meta, "creator", photo.creator, role="cpprole:author"), "note", photo.creator_job_title)
    if photo.description_writer.strip():
        _named(meta, "contributor", photo.description_writer, role="cpprole:descWriter")
    element(meta, nar("altId"), _line(photo.supplier_reference)) if photo.supplier_reference.strip() else None
    told = photo.caption or photo.alt
    element(meta, nar("language"), tag=story.language) if story.language and told else None
    for word in photo.keywords:
        element(meta, nar("keyword"), _line(word))
    for rank, name in enumerate(photo.people, 1):
        _named(meta, "subject", name, type="cpnat:person", rank=str(rank))
    if photo.event.strip():
        _named(meta, "subject", photo.event, type="cpnat:event")
    _words(meta, "headline", photo.headline)
    element(meta, nar("creditline"), _line(photo.credit)) if photo.credit.strip() else None
    _words(meta, "description", photo.caption, role="drol:caption")
    _words(meta, "description", photo.alt)
    _words(meta, "description", photo.extended_description)


def _parts(item: Any, picture: Picture) -> None:
    """Where the photo is cut and what it is about, in pixels of the original."""
    photo, made = picture.photo, picture.original
    if photo.straighten or (made.width, made.height) != (photo.width, photo.height):
        return  # the file that goes along is not the one that was measured
    if made.focal_point:
        x, y = (round(share * side) for share, side in zip(made.focal_point, (made.width, made.height), strict=True))
        _part(item, "imgregrole:mainSubjectArea", x=str(x), y=str(y))
    crops = [("", *photo.crop)] if photo.crop else []
    for name, left, top, right, bottom in (*crops, *photo.crops):
        x, y = round(left * made.width), round(top * made.height)
        width, height = round((right - left) * made.width), round((bottom - top) * made.height)
        role = REGIONS.get(name, "imgregrole:recomCropping")
        _part(item, role, x=str(x), y=str(y), width=str(width), height=str(height))


def _part(item: Any, role: str, **region: str) -> None:
    part = element(item, nar("partMeta"))
    element(part, nar("regionDelim"), **region)
    element(part, nar("role"), qcode=role)


def _remote(parent: Any, copy: Copy, made: Rendition) -> None:
    element(
        parent,
        nar("remoteContent"),
        rendition=RENDITIONS.get(made.name, "rnd:web"),
        href=copy.address(made.file),
        title=made.file,
        contenttype=made.media_type,
        size=str(len(made.data)),
        width=str(made.width or ""),
        height=str(made.height or ""),
    )


def _named(parent: Any, tag: str, name: str, **attributes: str) -> Any:
    """An element for a concept, of which the name is known."""
    made = element(parent, nar(tag), **attributes)
    element(made, nar("name"), _line(name))
    return made


def _words(parent: Any, tag: str, text: str, **attributes: str) -> None:
    """An element with these words, none when there are none."""
    if text.strip():
        element(parent, nar(tag), _line(text), **attributes)


def _line(text: str) -> str:
    """Names, labels and notes hold no line ends in NewsML-G2."""
    return " ".join(kept(text).split())


def _iri(url: str) -> str:
    """An address as it may stand in XML; what was escaped stays so."""
    return quote(kept(url).strip(), safe="%/:?#[]@!$&'()*+,;=~-._")


def _version(story: Published) -> int:
    return max(1, story.version)


def _changed(story: Published) -> str:
    return time_of(story.modified or story.created, "time of the last change")


def _taken(text: str) -> str:
    """A moment, or a day when the photo has no more; empty for what is no date."""
    for known in (day, parse):
        try:
            known(text)
            return time_of(text, "time") if "T" in text else text.strip()
        except BadInput:
            continue
    return ""
