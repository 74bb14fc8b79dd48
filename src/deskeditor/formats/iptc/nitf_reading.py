"""NITF of agencies, and our own, as drafts: with and without its namespace, 3.0 to 3.6, AP's way and NTB's.

Its own words for quotations, media and emphasis become those of HTML and go on from there (`newsml.words`). An embargo
(`date.release` after the day of issue), a kill and what is withheld come along. Nothing is loaded that the file points
to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from lxml import etree

from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.iptc.elements import parsed, words_in
from deskeditor.formats.iptc.newsml.words import Words, file_of, words_of
from deskeditor.formats.iptc.nitf import NAMESPACE
from deskeditor.formats.reading import Reader
from deskeditor.formats.vocabularies import GENRES, vocabulary
from deskeditor.formats.wire_copy import (
    DEEPEST,
    begun_after,
    correction_of,
    day_of,
    line,
    moment,
    name_photos,
    names_in,
    settle,
    subjects,
)
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.news.records import PHOTO_ROLES, ROLES, Embargo
from deskeditor.render.metadata import web_address

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PICTURES = ("image", "photo", "picture", "graphic", "")
STATUS = {
    "usable": "usable",
    "withheld": "withheld",
    "embargoed": "usable",
    "canceled": "canceled",
    "cancelled": "canceled",
}
FACTS = {
    "headline": "headline",
    "creator-job-title": "creator_job_title",
    "source": "source",
    "usage-terms": "usage_terms",
    "instructions": "instructions",
    "date-created": "date_created",
    "place": "place",
    "description-writer": "description_writer",
    "extended-description": "extended_description",
    "event": "event",
    "digital-source-type": "digital_source_type",
    "supplier-reference": "supplier_reference",
}
"""The photo's fields behind the names in `media-metadata`."""
QUOTATION_MARKS = tuple("\"“”„‟«»‹›‘’‚'")
UNWRAPPED = ("block", "abstract", "unwrapped")
DROPPED = ("tobject", "key-list", "classifier", "datasource", "copyrite", "byline", "media-metadata", "media-object")
_RELATED = re.compile(r"\A(?P<title>.*?)\s*(?P<url>https?://\S+)?\s*(?:\((?P<uri>urn:[^()\s]+)\))?\Z")
_ROOT = re.compile(rb"<nitf[\s>]|<nitf:nitf[\s>]|" + re.escape(NAMESPACE.encode()))


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is NITF: its root says so, or its document type."""
    plain = head.replace(b"\0", b"") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head
    return _ROOT.search(plain) is not None and b"newsItem" not in plain


def read(data: bytes, name: str) -> Sequence[Draft]:
    """The story in the file. Raises BadInput for what is no NITF, and for XML that is damaged or a trap."""
    root = parsed(data)
    for each in root.iter(etree.Element):
        each.tag = each.tag.rpartition("}")[2]
    if root.tag != "nitf":
        raise BadInput(f"This is no NITF: its first element is {root.tag[:40]}.")
    return [_draft(root)]


READER = Reader("nitf", "NITF (news wire, XML)", (".xml", ".nitf", ".ntf"), read, recognises)


def _draft(root: Any) -> Draft:
    warnings: list[str] = []
    issued = moment(_norm(root, "date.issue"), [])
    fields = _fields(root, issued, warnings)
    media = [each for each in root.iterfind("body/body.content//media") if _is_picture(each)]
    photos, names = _photos(media)
    words = _words(root, str(fields.get("dateline", "")))
    name_photos(words, names)
    fields["body"] = words.body
    expires = moment(_norm(root, "date.expire"), [])
    if expires:
        warnings.append(f"Its sender wants it out of use after {expires}.")
    warnings += settle(fields)
    return Draft(fields, tuple(_bylines(root)), tuple(photos), tuple(_related(root)), tuple(warnings))


# The fields.


def _fields(root: Any, issued: str, warnings: list[str]) -> dict[str, Any]:
    docdata = root.find("head/docdata")
    docdata = etree.Element("docdata") if docdata is None else docdata
    metas = {meta.get("name", "").lower(): line(meta.get("content")) for meta in root.iterfind("head/meta")}
    note = " ".join(filter(None, (line(each.get("info")) for each in docdata.iterfind("ed-msg"))))
    language = _language(root)
    status = line(docdata.get("management-status")).lower()
    fields: dict[str, Any] = {
        "slugline": line(_attribute(docdata, "du-key", "key")) or metas.get("anpa-keyword", ""),
        "headline": _said(root, "body/body.head/hedline/hl1") or _said(root, "head/title"),
        "headline_print": metas.get("headline-print", ""),
        "headline_social": metas.get("headline-social", ""),
        "dek": _dek(root),
        "language": language,
        "desk": line(_attribute(root, "head/pubdata", "position.section")),
        "genre": _genre(root),
        "keywords": tuple(
            dict.fromkeys(filter(None, (line(k.get("key")) for k in docdata.iterfind("key-list/keyword"))))
        ),
        "subjects": subjects(_codes(root), warnings),
        "places": tuple(dict.fromkeys(filter(None, map(_place, docdata.iterfind("evloc"))))),
        "ednote": note,
        "editors_note": _noted(root),
        "tagline": _said(root, "body/body.end/tagline"),
        "pubstatus": STATUS.get(status, ""),
        "version": _number(_attribute(docdata, "du-key", "version")),
        "urgency": _number(_attribute(docdata, "urgency", "ed-urg"), 9),
        "correction_sequence": _correction(docdata),
        "created": _created(root, warnings) or issued,
        "canonical_url": web_address(_attribute(root, "head/pubdata", "ex-ref")),
        **_dateline(root, language, issued, warnings),
        **_published(root, issued),
    }
    fields = {key: value for key, value in fields.items() if value not in ("", (), 0)}
    if metas.get("comments") == "closed":
        fields["comments_open"] = False
    released = moment(_norm(root, "date.release"), warnings)
    if released and (released > issued or status == "embargoed"):
        fields["embargo"] = Embargo(released)
    elif status == "embargoed":
        fields["embargo"] = Embargo()
    return fields


def _norm(root: Any, name: str) -> str:
    return line(_attribute(root, f"head/docdata/{name}", "norm"))


def _attribute(root: Any, path: str, name: str) -> str:
    found = root.find(path)
    return "" if found is None else str(found.get(name) or "")


def _said(root: Any, path: str) -> str:
    return _text(root.find(path))


def _text(element: Any) -> str:
    """The words of an element, its paragraphs one after the other."""
    if element is None:
        return ""
    return " ".join(map(words_in, element.iter("p"))) if element.find(".//p") is not None else words_in(element)


def _number(text: str, most: int = 99_999) -> int:
    return int(text) if re.fullmatch(r"\d{1,5}", text) and int(text) <= most else 0


def _language(root: Any) -> str:
    body = root.find("body")
    for said in (root.get("baselang"), root.get(XML_LANG), body.get(XML_LANG) if body is not None else ""):
        if said and TAG.fullmatch(said):
            return str(said)
    return ""


def _dek(root: Any) -> str:
    """The second headline (AP repeats the first as `originalHeadline`), else the abstract."""
    for second in root.iterfind("body/body.head/hedline/hl2"):
        if "original" not in (second.get("id") or second.get("class") or "").lower() and words_in(second):
            return words_in(second)
    return _text(root.find("body/body.head/abstract"))


def _noted(root: Any) -> str:
    notes = root.iterfind("body/body.head/note")
    return " ".join(filter(None, (_text(note) for note in notes if note.get("noteclass") == "editorsnote")))


def _genre(root: Any) -> str:
    for said in root.iterfind("head/tobject/tobject.property"):
        name = line(said.get("tobject.property.type"))
        if name:
            known = (concept.code for concept in vocabulary(GENRES).values() if concept.name == name)
            return next(known, name)
    return ""


def _codes(root: Any) -> list[str]:
    return [s.get("tobject.subject.refnum") or "" for s in root.iterfind("head/tobject/tobject.subject")]


def _place(evloc: Any) -> str:
    return line(next((evloc.get(a) for a in ("city", "county-dist", "state-prov", "iso-cc") if evloc.get(a)), ""))


def _correction(docdata: Any) -> int:
    found = docdata.find("correction")
    return 0 if found is None else correction_of(line(found.get("info"))) or 1


def _created(root: Any, warnings: list[str]) -> str:
    return moment(_history(root, "created"), warnings) if _history(root, "created") else ""


def _history(root: Any, comment: str) -> str:
    """When that was done, by the history of the document."""
    return line(_attribute(root, f"head/revision-history[@comment='{comment}']", "norm"))


def _published(root: Any, issued: str) -> dict[str, str]:
    """When it was published, or is to be."""
    if published := moment(_history(root, "published"), []):
        return {"first_published": published}
    at = moment(line(_attribute(root, "head/pubdata", "date.publication")), [])
    if not at:
        return {}
    return {"schedule": at} if issued and at > issued else {"first_published": at}


def _dateline(root: Any, language: str, issued: str, warnings: list[str]) -> dict[str, str]:
    found = root.find("body/body.head/dateline")
    if found is None:
        return {}
    date = found.find("story.date")
    day = ""
    if date is not None and re.match(r"\d{8}", date.get("norm") or ""):
        norm = date.get("norm")
        day = moment(norm[:8], warnings)[:10]
    if date is not None:
        date.text = ""
    place = words_in(found).rstrip(" ,،–—-")
    day = day or day_of(place, place, language, issued)
    return {"dateline": place, "dateline_date": day if place else ""}


# Who wrote it, and what belongs to it.


def _bylines(root: Any) -> Iterator[DraftByline]:
    known = {role.replace(" ", "-"): role for role in ROLES}
    people = [p for p in root.iterfind("head/docdata/identified-content/person") if p.get("class") in known]
    for person in people:
        codes = {code.get("idsrc"): line(code.get("value")) for code in person.iterfind("alt-code")}
        name = line(person.text)
        if name:
            yield DraftByline(
                name,
                known[person.get("class")],
                _said(person, "function"),
                codes.get("organization", ""),
                codes.get("location", ""),
                url=web_address(codes.get("url", "")),
            )
    if not people:
        for byline in root.iterfind("body/body.head/byline"):
            yield from _printed(byline)


def _printed(byline: Any) -> Iterator[DraftByline]:
    """The names of a printed byline; `byttl` is a title or, as with AP, who they work for."""
    title = _said(byline, "byttl")
    for each in list(byline.iterfind("byttl")):
        each.text = ""
    for name in names_in(_text(byline)):
        yield DraftByline(name, job_title=title)


def _related(root: Any) -> Iterator[Mapping[str, Any]]:
    told = root.find("body/body.end/bibliography")
    for row in "".join(told.itertext()).splitlines() if told is not None else ():
        found = _RELATED.match(" ".join(row.split()))
        if found and (found["url"] or found["uri"]):
            yield {"uri": found["uri"] or "", "url": found["url"] or "", "title": found["title"]}


# Photos.


def _is_picture(media: Any) -> bool:
    return (media.get("media-type") or "").lower() in PICTURES and media.find("media-reference") is not None


def _photos(media: Sequence[Any]) -> tuple[list[DraftPhoto], dict[str, str]]:
    """The photos, and their names by the names of all their files."""
    photos: list[DraftPhoto] = []
    names: dict[str, str] = {}
    for each in media:
        files = [f for f in each.iterfind("media-reference") if f.get("source")]
        if not files:
            continue
        best = max(files, key=lambda f: _number(f.get("width") or ""))
        facts = [(m.get("name"), line(m.get("value"))) for m in each.iterfind("media-metadata")]
        name = dict(facts).get("name") or file_of(best.get("source"))
        names |= {file_of(f.get("source")): name for f in files}
        role = _role(each)
        photos.append(DraftPhoto(name, unquote(best.get("source")), role, _photo_fields(each, best, facts)))
    return photos, names


def _role(media: Any) -> str:
    """What its class says; one that no line of the copy places has `gallery` beside it."""
    return next((kind for kind in (media.get("class") or "").split() if kind in PHOTO_ROLES), "inline")


def _photo_fields(media: Any, best: Any, facts: Sequence[tuple[Any, str]]) -> dict[str, Any]:
    producers = [words_in(each) for each in media.iterfind("media-producer")]
    fields: dict[str, Any] = {FACTS[name]: value for name, value in facts if name in FACTS}
    fields |= {
        "caption": " ".join(filter(None, map(_text, media.iterfind("media-caption")))),
        "alt": line(best.get("alternate-text")),
        "creator": producers[0] if producers else "",
        "credit": line(best.get("source-credit")),
        "copyright": line(best.get("copyright")),
        "people": tuple(value for name, value in facts if name == "person-shown"),
        "keywords": tuple(value for name, value in facts if name == "keyword"),
        "decorative": ("decorative", "yes") in facts,
    }
    return {key: value for key, value in fields.items() if value}


# The words: NITF's own elements as those of HTML.


def _words(root: Any, dateline: str) -> Words:
    body = etree.Element("body")
    for content in root.iterfind("body/body.content"):
        body.extend(list(content))
    if _depth(body) > DEEPEST:
        raise BadInput("The body is built of more elements in each other than any text has; it was not read.")
    _take_notes(body)
    for each in list(body.iter(etree.Element)):
        if each.tag != "pre":  # where a line of the file ends, no line of the text does
            each.text = _one_line(each.text)
        each.tail = _one_line(each.tail)
        _as_html(each)
    etree.strip_tags(body, *UNWRAPPED)
    return begun_after(words_of(body), dateline)


def _one_line(text: str | None) -> str | None:
    return re.sub(r"\s*\n\s*", " ", text) if text else text


def _depth(root: Any) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _take_notes(body: Any) -> None:
    """Footnotes at the end, in the order in which they stand; their references by number."""
    notes = list(body.iter("fn"))
    if not notes:
        return
    place = etree.SubElement(body, "div", {"class": "footnotes"})
    listed = etree.SubElement(place, "ol")
    numbers = {}
    for number, note in enumerate(notes, 1):
        numbers[f"#{note.get('id')}"] = number
        item = etree.SubElement(listed, "li")
        for content in note.iterfind("body.content"):
            item.extend(list(content))
        _remove(note)
    for link in list(body.iter("a")):
        if number := numbers.get(link.get("href") or "", 0):
            tail = link.tail
            link.clear()
            link.tag, link.text, link.tail = "sup", str(number), tail
            link.set("class", "note-ref")


def _remove(element: Any) -> None:
    """The element goes, the words after it stay."""
    parent, tail = element.getparent(), element.tail or ""
    if parent is None:  # it went with what it stood in
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _as_html(element: Any) -> None:
    kinds = (element.get("class") or "").split()
    match element.tag:
        case tag if tag in DROPPED:
            _remove(element)
        case "hl1" | "hl2":
            element.tag = next((k for k in kinds if re.fullmatch("h[2-6]", k)), "h2")
        case "bq":
            element.tag = "blockquote"
            if {"pull", "pullquote"} & set(kinds):
                element.set("class", "pullquote")
        case "credit":
            element.tag = "p"
            element.set("class", "credit")
        case "em":
            element.tag = "strong" if {"strong", "bold"} & set(kinds) else "em"
        case "media":
            _as_figure(element)
        case "pronounce" if element.get("phonetic"):
            reading = etree.SubElement(element, "rt")
            reading.text = element.get("phonetic")
            element.tag = "ruby"
        case "nitf-table" | "note":
            _remove(element)
        case "q" if _is_marked(element):
            element.tag = "unwrapped"
        case "ol" if (element.get("seqnum") or "").isdigit():
            element.set("class", f"start-{element.get('seqnum')}")
        case _:
            pass


def _is_marked(q: Any) -> bool:
    """Whether quotation marks stand in the text already; else the element is all that says so."""
    before = q.getprevious()
    around = (before.tail if before is not None else q.getparent().text) or ""
    return around.rstrip().endswith(QUOTATION_MARKS) or "".join(q.itertext()).startswith(QUOTATION_MARKS)


def _as_figure(media: Any) -> None:
    """A photo where it stands, with nothing but its file: what is said of it is known. Other media go."""
    files = [f.get("source") for f in media.iterfind("media-reference") if f.get("source")]
    placed = (media.get("class") or "inline").split() == ["inline"]
    if not files or not _is_picture(media) or not placed:
        _remove(media)
        return
    tail = media.tail
    media.clear()
    media.tag, media.tail = "figure", tail
    media.set("class", "inline")
    etree.SubElement(media, "img", src=files[0])
