"""NITF 3.6: the text of a story in XML, as news wires have carried it since 1999 (IPTC, 2010).

It is written without its namespace: AP, NTB and Superdesk read it so, and take one that has it for something else. The
official schema wants the namespace, so the item is held against it in a copy that has it. The byline is one line of
plain text (readers of `person` elements in it keep only the first name); the names stand one by one in
`identified-content`. Times are `YYYYMMDDTHHMMSSZ`, as the standard asks.
"""

import copy as copying
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from deskeditor.formats.content import Content, content
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.iptc.nitf_blocks import Blocks, in_lines
from deskeditor.formats.notices import editorial_note, embargo_end, of_kind, pub_status, time_of
from deskeditor.formats.schemas import refuse, xml_misfit
from deskeditor.formats.vocabularies import genre, topic
from deskeditor.formats.xmlwords import element
from deskeditor.news.printed_quotes import printed_quotes
from deskeditor.news.published import Published, PublishedByline, PublishedRelated
from deskeditor.render.counts import words
from deskeditor.render.page import printed_dateline

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
VERSION = "-//IPTC//DTD NITF 3.6//EN"
FIELDS = {
    "tobject.subject": "subjects",
    "tobject.property": "genre",
    "docdata": "publication status",
    "urgency": "urgency",
    "du-key": "slugline or version",
    "keyword": "keywords",
    "evloc": "places",
    "nitf": "language",
    "hl1": "headline",
    "hl2": "standfirst",
    "abstract": "standfirst",
    "byline": "byline",
    "dateline": "dateline",
    "media": "photos",
    "body.content": "body",
    "tagline": "author line",
    "bibliography": "related stories",
    "revision-history": "byline",
}
"""The story's fields behind the elements."""
FUNCTIONS = {
    "by": "writer-author",
    "photographs by": "photographer",
    "edited by": "editor",
}
"""`revision-history@function`, a closed list; the others are `other`, with their role as comment."""


def write(copy: Copy) -> Iterator[ExportFile]:
    root = document(copy)
    refuse(misfit_of(root), copy.story.slugline or copy.story.headline, "NITF 3.6", FIELDS)
    yield ExportFile(f"{copy.stem}.nitf.xml", etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n")


FORMAT = Format("nitf", "NITF 3.6 (news wire, XML)", ".nitf.xml", write)


def misfit_of(root: Any) -> Any:
    """Where the document does not fit the official schema; None when it does."""
    return xml_misfit(with_namespace(root), "nitf-3.6", "nitf-3-6.xsd")


def with_namespace(root: Any) -> Any:
    """The same document in the namespace of NITF."""
    named = copying.deepcopy(root)
    for each in named.iter(etree.Element):
        each.tag = f"{{{NAMESPACE}}}{each.tag}"
    return named


def document(copy: Copy) -> Any:
    """The story as a `nitf` element."""
    story = copy.story
    root = etree.Element("nitf", {"version": VERSION})
    if story.language:
        root.set("baselang", story.language)
    _head(element(root, "head"), copy)
    # The dateline has its own element: readers set it before the first words.
    bare = replace(copy, story=replace(story, dateline="", dateline_date=""))
    _body(element(root, "body", **{"{http://www.w3.org/XML/1998/namespace}lang": story.language}), copy, content(bare))
    in_lines(root)
    return root


def compact(text: str, field: str) -> str:
    """The time as NITF asks for it, `YYYYMMDDTHHMMSSZ`; empty stays empty. Raises BadInput that names the field."""
    return time_of(text, field).replace("-", "").replace(":", "")


# head


def _head(head: Any, copy: Copy) -> None:
    story = copy.story
    if story.headline.strip():
        element(head, "title", story.headline)
    for name, value in _metas(story):
        if value:
            element(head, "meta", name=name, content=value)
    _tobject(head, story)
    _docdata(element(head, "docdata", **_management(story)), copy)
    _pubdata(head, copy)
    _revisions(head, story)


def _metas(story: Published) -> Iterator[tuple[str, str]]:
    """`anpa-keyword` is where Superdesk looks for the slugline."""
    yield "anpa-keyword", story.slugline
    yield "anpa-wordcount", str(words(story.body))
    yield "headline-print", story.headline_print
    yield "headline-social", story.headline_social
    yield "comments", "" if story.comments_open else "closed"


def _tobject(head: Any, story: Published) -> None:
    found = element(head, "tobject", **{"tobject.type": "news"})
    if story.genre:
        concept = genre(story.genre)
        element(found, "tobject.property", **{"tobject.property.type": concept.name if concept else story.genre})
    for code in story.subjects:
        concept = topic(code)
        told = {"ipr": "IPTC", "refnum": concept.code, "matter": concept.name_in(story.language)} if concept else {}
        told = told or {"ipr": "IPTC", "refnum": code}
        element(found, "tobject.subject", **{f"tobject.subject.{name}": value for name, value in told.items()})


def _management(story: Published) -> dict[str, str]:
    """The status of this document and, of a kill, of the one that it takes back."""
    status = pub_status(story)
    if status == "canceled":
        return {
            "management-status": status,
            "management-doc-idref": story.uri,
            "management-idref-status": status,
        }
    update = of_kind(story, "update")
    return {"management-status": status, "management-doc-idref": update.refers_to if update else ""}


def _docdata(docdata: Any, copy: Copy) -> None:
    story = copy.story
    correction = of_kind(story, "correction")
    if correction is not None:
        told = {"info": correction.sentence, "id-string": correction.refers_to, "regsrc": copy.publisher}
        element(docdata, "correction", **told)
    for place in story.places:
        element(docdata, "evloc", city=place)
    element(docdata, "doc-id", **{"regsrc": copy.publisher, "id-string": story.uri})
    # Superdesk cannot read an item without it; 5 is the middle.
    element(docdata, "urgency", **{"ed-urg": str(story.urgency or 5)})
    element(docdata, "date.issue", norm=compact(story.modified or story.created, "time of the last change"))
    if until := embargo_end(story):
        element(docdata, "date.release", norm=compact(until, "embargo"))
    if note := editorial_note(story):
        element(docdata, "ed-msg", info=note)
    element(docdata, "du-key", key=story.slugline, version=str(story.version))
    if copy.publisher:
        element(docdata, "doc.copyright", holder=copy.publisher, year=story.modified[:4])
    if story.keywords:
        keys = element(docdata, "key-list")
        for word in story.keywords:
            element(keys, "keyword", key=word)
    _identified(docdata, story)


def _identified(docdata: Any, story: Published) -> None:
    quoted = {quote.speaker: quote.title for quote in printed_quotes(story)}
    if not story.bylines and not quoted:
        return
    found = element(docdata, "identified-content")
    for line in story.bylines:
        _person(found, line)
    for speaker, title in quoted.items():
        person = element(found, "person", speaker, **{"class": "quoted"})
        if title:
            element(person, "function", title)


def _person(parent: Any, line: PublishedByline) -> None:
    """A name of the byline, with what the one line of the byline cannot say."""
    person = element(parent, "person", line.name, **{"class": line.role.replace(" ", "-")})
    if line.job_title:
        element(person, "function", line.job_title)
    for source, value in (("organization", line.organization), ("location", line.location), ("url", line.url)):
        if value:
            element(person, "alt-code", idsrc=source, value=value)


def _pubdata(head: Any, copy: Copy) -> None:
    """Where and when it was published, or is to be."""
    story = copy.story
    published = story.first_published or story.schedule
    told = {
        "name": copy.publisher,
        "position.section": story.desk,
        "date.publication": compact(published, "time of publication"),
        "ex-ref": story.canonical_url,
    }
    if any(told.values()):
        element(head, "pubdata", type="web", **told)


def _revisions(head: Any, story: Published) -> None:
    """The history of the document: made, by whom, and corrected."""
    element(head, "revision-history", norm=compact(story.created, "time of making"), comment="created")
    if story.first_published:
        element(head, "revision-history", norm=compact(story.first_published, "first publication"), comment="published")
    last = compact(story.modified or story.created, "time of the last change")
    for line in story.bylines:
        function = FUNCTIONS.get(line.role, "other")
        comment = line.role if function == "other" else ""
        element(head, "revision-history", name=line.name, function=function, norm=last, comment=comment)
    if correction := of_kind(story, "correction"):
        element(head, "revision-history", norm=last, comment=correction.sentence)


# body


def _body(body: Any, copy: Copy, told: Content) -> None:
    story = copy.story
    _body_head(element(body, "body.head"), copy)
    blocks = Blocks(copy)
    inside = element(body, "body.content")
    if told.lead is not None:
        blocks.media(inside, told.lead)
    blocks.add(inside, told.blocks)
    for figure in told.gallery:
        blocks.media(inside, figure, placed=False)
    blocks.notes(inside, told.notes)
    _body_end(body, story)


def _body_head(head: Any, copy: Copy) -> None:
    story = copy.story
    if story.headline.strip() or story.dek.strip():
        hedline = element(head, "hedline")
        element(hedline, "hl1", story.headline)
        if story.dek.strip():
            element(hedline, "hl2", story.dek)
    if story.notes:
        note = element(element(head, "note", noteclass="editorsnote"), "body.content")
        for words in story.notes:
            element(note, "p", words)
    if copy.publisher:
        element(element(head, "rights"), "rights.owner", copy.publisher)
    if story.byline:
        element(head, "byline", story.byline)
    if copy.publisher:
        element(head, "distributor", copy.publisher)
    _dateline(head, story)
    if story.dek.strip():
        element(element(head, "abstract"), "p", story.dek)


def _dateline(head: Any, story: Published) -> None:
    if not story.dateline.strip():
        return
    line = element(head, "dateline")
    place = element(line, "location")
    element(place, "city", story.dateline)
    printed = printed_dateline(story).removeprefix(story.dateline).strip(" ,،")
    if story.dateline_date:
        place.tail = ", "
        norm = re.sub(r"\D", "", story.dateline_date)
        element(line, "story.date", printed or story.dateline_date, norm=norm)


def _body_end(body: Any, story: Published) -> None:
    if not story.tagline.strip() and not story.related:
        return
    end = element(body, "body.end")
    if story.tagline.strip():
        element(end, "tagline", story.tagline.strip())
    if story.related:
        element(end, "bibliography", "\n".join(_reference(related) for related in story.related))


def _reference(related: PublishedRelated) -> str:
    """One line: the title, the address, and the id where there is one."""
    known = f"({related.uri})" if related.uri else ""
    return " ".join(" ".join(part.split()) for part in (related.title, related.url, known) if part)
