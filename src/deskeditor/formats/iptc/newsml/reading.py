"""NewsML-G2 of agencies, and our own, as drafts: one for each text in the file, with the photos that belong to it.

It is lenient: with and without namespace, a message or a bare item, any version, XHTML or NITF inside, QCodes or URIs.
An embargo, a kill and what is withheld come along. Nothing is loaded that the file points to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from lxml import etree

from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.iptc.elements import parsed, words_in
from deskeditor.formats.iptc.newsml.codes import LANG, NAR, ROLES
from deskeditor.formats.iptc.newsml.words import Words, file_of, without_dateline, words_of
from deskeditor.formats.reading import Reader
from deskeditor.formats.vocabularies import genre
from deskeditor.formats.wire_copy import correction_of, day_of, moment, name_photos, names_in, settle, subjects
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.news.records import NUMBERS, Embargo
from deskeditor.render.metadata import web_address

_PICTURES = ("picture", "graphic", "photo")
_STATUS = {"usable": "usable", "withheld": "withheld", "canceled": "canceled", "cancelled": "canceled"}


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is NewsML-G2: its namespace, or the name of the standard, stands in its root."""
    return (NAR.encode() in head or b'"NewsML-G2"' in head) and any(
        n in head for n in (b"newsMessage", b"newsItem", b"packageItem")
    )


def read(data: bytes, name: str) -> Sequence[Draft]:
    """One draft for each text item. Raises BadInput for what is no NewsML-G2, and for a file without a text."""
    root = parsed(data)
    for each in root.iter(etree.Element):
        space, _, local = each.tag.rpartition("}")
        if space[1:] in ("", NAR):
            each.tag = local
    items = [root] if root.tag == "newsItem" else list(root.iter("newsItem"))
    if not items:
        raise BadInput("This is no NewsML-G2: it holds no news item.")
    texts = [item for item in items if _is_text(item)]
    if not texts:
        raise BadInput("This NewsML-G2 holds no text to import; photos are added to a story.")
    pictures = {item.get("guid", ""): item for item in items if _kind(item) in _PICTURES}
    return [_draft(item, pictures, alone=len(texts) == 1) for item in texts]


READER = Reader("newsml-g2", "NewsML-G2 (IPTC)", (".xml",), read, recognises)


def _is_text(item: Any) -> bool:
    return _kind(item) == "text" or (_kind(item) not in _PICTURES and _content(item) is not None)


def _kind(item: Any) -> str:
    """`text`, `picture` ...; empty where nothing is said."""
    return _code(item.find("itemMeta/itemClass"))


def _code(element: Any) -> str:
    """The last part of a QCode or URI: `usable` of `stat:usable` and of the address that it stands for."""
    if element is None:
        return ""
    said = element.get("qcode") or element.get("uri") or ""
    return str(re.split(r"[:/]", said)[-1])


def _content(item: Any) -> Any:
    return next((c for c in item.iterfind("contentSet/*") if c.tag in ("inlineXML", "inlineData")), None)


def _draft(item: Any, pictures: Mapping[str, Any], *, alone: bool) -> Draft:
    warnings: list[str] = []
    fields = _fields(item, warnings)
    inside, words = _words(item, _first(_part(item, "contentMeta"), "dateline") or str(fields.get("dateline", "")))
    for key, value in inside.fields.items():
        fields.setdefault(key, value)
    said = {"editors_note": words.editors_note, "tagline": words.tagline}
    fields.update({key: value for key, value in said.items() if value})
    bylines = tuple(_bylines(item)) or inside.bylines
    photos = tuple(_photos(item, pictures, words, alone=alone)) or inside.photos
    fields["body"] = words.body  # in which the photos now have their names
    warnings += settle(fields)
    return Draft(fields, bylines, photos, tuple(_related(item)), tuple(dict.fromkeys((*warnings, *inside.warnings))))


# The fields.


def _fields(item: Any, warnings: list[str]) -> dict[str, Any]:
    meta, about = _part(item, "itemMeta"), _part(item, "contentMeta")
    language = _language(item, about)
    fields: dict[str, Any] = {
        "slugline": _first(about, "slugline"),
        "headline": _headline(about, ""),
        "headline_print": _headline(about, "print"),
        "dek": _described(about),
        "dateline": _place(about),
        "language": language,
        "direction": _direction(item),
        "desk": _name(meta.find("service")),
        "genre": _genre(about),
        "keywords": tuple(dict.fromkeys(filter(None, map(words_in, about.iterfind("keyword"))))),
        "subjects": subjects(tuple(_codes(about)), warnings),
        "places": tuple(dict.fromkeys(_of_type(about, "geoArea"))),
        "ednote": " ".join(filter(None, map(words_in, meta.iterfind("edNote")))),
        "pubstatus": _STATUS.get(_code(meta.find("pubStatus")), ""),
        "created": _time(meta.find("firstCreated"), warnings) or _time(about.find("contentCreated"), []),
        "first_published": _time(item.find("pubHistory/published/timestamp"), warnings),
        "canonical_url": words_in(meta.find("altRep")),
        **_numbers(item, meta, about),
    }
    changed = _time(meta.find("versionCreated"), [])
    fields["dateline_date"] = day_of(_first(about, "dateline"), fields["dateline"], language, changed)
    fields = {key: value for key, value in fields.items() if value not in ("", (), None)}
    embargo = meta.find("embargoed")
    if embargo is not None:
        until = _time(embargo, warnings)
        fields["embargo"] = Embargo(until)
        if not until and fields.get("pubstatus") == "withheld":
            fields["pubstatus"] = "usable"  # our own files say so of an embargo without an end
    return fields


def _part(item: Any, name: str) -> Any:
    found = item.find(name)
    return etree.Element(name) if found is None else found


def _numbers(item: Any, meta: Any, about: Any) -> dict[str, int]:
    found = {}
    least, most = NUMBERS["version"]
    if least <= (version := _number(item.get("version"))) <= most:
        found["version"] = version
    urgency = _first(about, "urgency")
    if urgency in tuple("123456789"):
        found["urgency"] = int(urgency)
    if any(_code(signal) == "correction" for signal in meta.iterfind("signal")):
        found["correction_sequence"] = correction_of(" ".join(map(words_in, meta.iterfind("edNote")))) or 1
    return found


def _language(item: Any, about: Any) -> str:
    language = about.find("language")
    content = _content(item)
    inside = content[0] if content is not None and len(content) else None
    for said in (language.get("tag") if language is not None else "", item.get(LANG), _attribute(inside, LANG)):
        if said and TAG.fullmatch(said):
            return str(said)
    return ""


def _direction(item: Any) -> str:
    content = _content(item)
    inside = content[0] if content is not None and len(content) else None
    said = item.get("dir") or _attribute(inside, "dir")
    return said if said == "rtl" else ""


def _attribute(element: Any, name: str) -> str:
    return "" if element is None else str(element.get(name) or "")


def _first(about: Any, name: str) -> str:
    return words_in(about.find(name))


def _headline(about: Any, medium: str) -> str:
    return next((words_in(h) for h in about.iterfind("headline") if (h.get("media") or "") == medium), "")


def _described(about: Any) -> str:
    """The summary; else what is described without saying as what."""
    told = {_last(d.get("role") or d.get("roleuri") or ""): words_in(d) for d in reversed(about.findall("description"))}
    return told.get("summary") or told.get("", "")


def _last(code: str) -> str:
    return re.split(r"[:/]", code)[-1]


def _place(about: Any) -> str:
    """Where it was written, as the dateline names it without its day; else as the item says it is located."""
    located, line = _name(about.find("located")), _first(about, "dateline")
    if line and (not located or not line.casefold().startswith(located.casefold())):
        return re.split(r"\s+\(|,\s+(?=\S*\d|[A-Z][a-z]{2,8}\.?\s\d)", line)[0]
    return line[: len(located)] if line else located


def _name(element: Any) -> str:
    """What a concept is called."""
    if element is None:
        return ""
    return words_in(element.find("name")) or str(element.get("literal") or "")


def _genre(about: Any) -> str:
    for element in about.iterfind("genre"):
        concept = genre(_code(element))
        if concept is not None:
            return concept.code
    return _name(about.find("genre"))


def _codes(about: Any) -> Iterator[str]:
    """What the item is about, as codes of whichever vocabulary."""
    for element in about.iterfind("subject"):
        said = element.get("qcode") or element.get("uri") or element.get("literal") or ""
        if _last(element.get("type") or "") in ("geoArea", "person", "organisation", "event", "poi"):
            continue
        yield f"medtop:{_last(said)}" if "medtop" in said or "mediatopic" in said else said


def _of_type(about: Any, kind: str) -> Iterator[str]:
    found = [s for s in about.iterfind("subject") if _last(s.get("type") or s.get("typeuri") or "") == kind]
    ranked = sorted(found, key=lambda s: _number(s.get("rank")))
    return filter(None, map(_name, ranked))


def _time(element: Any, warnings: list[str]) -> str:
    said = words_in(element)
    return moment(said, warnings) if said else ""


# Who wrote it.


def _bylines(item: Any) -> Iterator[DraftByline]:
    about = _part(item, "contentMeta")
    found = [line for party in about if party.tag in ("creator", "contributor") and (line := _author(party))]
    yield from found or map(DraftByline, names_in(_first(about, "by")))


def _author(party: Any) -> DraftByline | None:
    name = words_in(party.find("name"))
    if not name:
        return None
    job = words_in(party.find("note")) or words_in(party.find("related/name"))
    return DraftByline(
        name,
        _role(party),
        job,
        words_in(party.find("personDetails/affiliation/name")),
        words_in(party.find("personDetails/contactInfo/address/locality/name")),
        words_in(party.find("definition")),
        web_address(party.get("uri") or ""),
    )


def _role(party: Any) -> str:
    code = next(iter(_roles(party)), "")
    if "photog" in code.casefold():
        return "photographs by"
    known = {_last(meant): role for role, (tag, _, meant) in ROLES.items() if tag == party.tag}
    return known.get(code, "by" if party.tag == "creator" else "edited by")


def _related(item: Any) -> Iterator[Mapping[str, Any]]:
    for link in _part(item, "itemMeta").iterfind("link"):
        if _last(link.get("rel") or "") != "seeAlso" or _is_picture_link(link):
            continue
        target = {"uri": link.get("residref") or "", "url": link.get("href") or "", "title": link.get("title") or ""}
        if target["uri"] or target["url"]:
            yield target


def _is_picture_link(link: Any) -> bool:
    return _code(link.find("itemClass")) in _PICTURES or (link.get("contenttype") or "").startswith("image/")


# The words.


def _words(item: Any, dateline: str) -> tuple[Draft, Words]:
    """What a NITF document inside says, and the words."""
    content = _content(item)
    if content is None:
        return Draft({}), Words()
    inside = content[0] if len(content) else None
    if inside is None:
        return Draft({}), Words(without_dateline(_paragraphs("".join(content.itertext())), dateline))
    if inside.tag.rpartition("}")[2] == "nitf":
        return _of_nitf(inside, dateline)
    return Draft({}), words_of(inside if len(content) == 1 else content, dateline)


def _paragraphs(text: str) -> str:
    from deskeditor.render.paste import text_to_markdown, to_markdown

    return to_markdown(text) if re.search(r"<(?:p|br|div)\b", text) else text_to_markdown(text)


def _of_nitf(root: Any, dateline: str) -> tuple[Draft, Words]:
    from deskeditor.formats.readers import reader_named

    (inside,) = reader_named("nitf").read(etree.tostring(root, encoding="UTF-8"), "")
    return inside, Words(without_dateline(inside.body, dateline))


# The photos.


def _photos(item: Any, pictures: Mapping[str, Any], words: Words, *, alone: bool) -> Iterator[DraftPhoto]:
    links = [link.get("residref") or "" for link in _part(item, "itemMeta").iterfind("link")]
    wanted = [guid for guid in links if guid in pictures]
    if alone:
        wanted += [guid for guid in pictures if guid not in wanted]
    own = " ".join(map(words_in, _part(item, "itemMeta").iterfind("edNote")))
    placed = dict(words.photos)
    names: dict[str, str] = {}
    lead = False
    for guid in dict.fromkeys(wanted):
        photo, files = _photo(pictures[guid], own)
        if photo is None:
            continue
        here = next((file for file in files if file in placed), "")
        role = placed[here] if here else "gallery" if lead else "lead"
        lead = lead or role == "lead"
        names |= dict.fromkeys(files, photo.name)
        yield replace(photo, role=role)
    name_photos(words, names)


def _photo(item: Any, told: str) -> tuple[DraftPhoto | None, list[str]]:
    """The photo, and the names of all its files. `told` is the note of the story, which its photos repeat."""
    from urllib.parse import unquote

    files = [c for c in item.iterfind("contentSet/remoteContent") if c.get("href") or c.get("residref")]
    if not files:
        return None, []
    best = max(files, key=lambda c: (_last(c.get("rendition") or "") == "highRes", _number(c.get("size"))))
    address = best.get("href") or best.get("residref")
    name = best.get("title") or words_in(item.find("itemMeta/fileName")) or file_of(address)
    fields = _photo_fields(item, told, best)
    names = [file_of(c.get("href") or "") for c in files]
    return DraftPhoto(name, unquote(address), fields=fields), names


def _photo_fields(item: Any, told: str, file: Any) -> dict[str, Any]:
    meta, about, rights = (_part(item, name) for name in ("itemMeta", "contentMeta", "rightsInfo"))
    described = list(about.iterfind("description"))
    caption = next((d for d in described if _last(d.get("role") or "") == "caption"), None)
    others = [words_in(d) for d in described if d is not caption]
    if caption is None and others:
        caption, others = described[0], others[1:]
    creator = about.find("creator")
    fields = {
        "headline": _headline(about, ""),
        "caption": words_in(caption),
        "alt": others[0] if others else "",
        "extended_description": others[1] if len(others) > 1 else "",
        "creator": _name(creator),
        "creator_job_title": words_in(creator.find("note")) if creator is not None else "",
        "credit": _first(about, "creditline"),
        "source": _name(about.find("infoSource")),
        "copyright": _first(rights, "copyrightNotice"),
        "usage_terms": _first(rights, "usageTerms"),
        "instructions": " ".join(map(words_in, meta.iterfind("edNote"))).removesuffix(told).strip(),
        "date_created": _first(about, "contentCreated"),
        "place": _name(about.find("located")),
        "people": tuple(_of_type(about, "person")),
        "keywords": tuple(filter(None, map(words_in, about.iterfind("keyword")))),
        "description_writer": next((_name(c) for c in about.iterfind("contributor") if "descWriter" in _roles(c)), ""),
        "event": ", ".join(_of_type(about, "event")),
        "digital_source_type": _source_type(about.find("digitalSourceType")),
        "supplier_reference": _first(about, "altId"),
        **_regions(item, file),
    }
    return {key: value for key, value in fields.items() if value}


def _roles(party: Any) -> list[str]:
    return [_last(code) for code in (party.get("role") or party.get("roleuri") or "").split()]


def _source_type(element: Any) -> str:
    """The address of the NewsCode, as IPTC photo metadata has it."""
    if element is None:
        return ""
    code = (element.get("qcode") or "").partition(":")[2]
    return element.get("uri") or (f"http://cv.iptc.org/newscodes/digitalsourcetype/{code}" if code else "")


def _regions(item: Any, file: Any) -> dict[str, tuple[float, ...]]:
    """Focal point and crop in shares of the photo."""
    sides = [_number(file.get(side)) for side in ("width", "height")]
    found: dict[str, tuple[float, ...]] = {}
    if not all(sides):
        return found
    for part in item.iterfind("partMeta"):
        region, role = part.find("regionDelim"), _code(part.find("role"))
        if region is None:
            continue
        x, y, width, height = (_number(region.get(a)) for a in ("x", "y", "width", "height"))
        box = (x / sides[0], y / sides[1], (x + width) / sides[0], (y + height) / sides[1])
        if not all(0 <= share <= 1 for share in box):
            continue
        if role == "mainSubjectArea":
            found["focal_point"] = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        elif role == "recomCropping" and width and height:
            found.setdefault("crop", box)
    return found


def _number(text: str | None) -> int:
    """A whole number that is none too large; 0 for anything else."""
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,9}", text) else 0
