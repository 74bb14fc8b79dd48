"""ninjs of agencies, and our own, as drafts: 1.x, 2.x and 3.x, with the photos that belong to the story.

The names of the three lines differ in upper and lower case, and 1.x has objects where the others have arrays: all are
brought to the names of 2.x first. Nothing is loaded that the file points to.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.iptc.newsml.words import Words, file_of, without_dateline
from deskeditor.formats.iptc.ninjs import RELS
from deskeditor.formats.plain_text import decoded
from deskeditor.formats.reading import Reader
from deskeditor.formats.vocabularies import genre
from deskeditor.formats.wire_copy import (
    correction_of,
    day_of,
    html_words,
    line,
    moment,
    name_photos,
    names_in,
    settle,
    subjects,
)
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.news.records import PHOTO_ROLES, Embargo
from deskeditor.render.metadata import web_address

ROLES = {rel: role for role, rel in RELS.items()} | {"creator": "by", "writer": "by", "reporter": "by"}
PICTURES = ("picture", "graphic")
NAMES = {"embargoeduntil": "embargoed", "mimetype": "contenttype", "$standard": "standard"}
"""Names of 3.x and 1.x by those of 2.x, all in lower case."""
ARRAYS = {
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "subject": "subjects",
    "infosource": "infosources",
    "genre": "genres",
    "event": "events",
    "byline": "by",
}
NOT_SHOWN = ("photographer", "creator", "author", "descriptionwriter")
"""Relations of people to a photo that they do not stand on."""
SUBJECTS = ("about", "mainsubject", "")
_SURE = re.compile(rb'"(?:\$?standard|pub[sS]tatus|version[cC]reated|representation[tT]ype|ednote|edNote)"\s*:')


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is ninjs: JSON with an address and a name that no other JSON has."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return start in (b"{", b"[") and b'"uri"' in head and _SURE.search(head) is not None


def read(data: bytes, name: str) -> Sequence[Draft]:
    """One draft for each text in the file: an item, or an array of items. Raises BadInput."""
    try:
        found = json.loads(decoded(data, name))
        items = [_lowered(item) for item in (found if isinstance(found, list) else [found])]
    except RecursionError:
        raise BadInput(
            "This JSON is built of more objects in each other than any news item; it was not read."
        ) from None
    except ValueError as error:
        raise BadInput(f"This JSON is damaged and cannot be read: {error}.") from error
    items = [item for item in items if isinstance(item, dict) and _is_news(item)]
    if not items:
        raise BadInput("This JSON is no ninjs: it names neither an address (uri) with a headline nor a body.")
    texts = [item for item in items if item.get("type") not in PICTURES]
    if not texts:
        raise BadInput("This ninjs holds a photo and no story; add the photo to a story.")
    return [_draft(item) for item in texts]


READER = Reader("ninjs", "ninjs (IPTC news in JSON)", (".json",), read, recognises)


# One set of names.


def _lowered(value: Any) -> Any:
    """Names as in 2.x, all lists as lists, and the objects of 1.x as lists with their key as `name`."""
    if isinstance(value, list):
        return [_lowered(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    item: dict[str, Any] = {}
    for key, inner in value.items():
        low = key.lower()
        name = ARRAYS.get(low, NAMES.get(low, low))
        item[name] = _listed(inner) if low in ("associations", "renditions") else _lowered(inner)
    return _with_texts(item)


def _listed(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [{**_lowered(inner), "key": key} for key, inner in value.items() if isinstance(inner, dict)]
    return [_lowered(inner) for inner in value] if isinstance(value, list) else []


def _with_texts(item: dict[str, Any]) -> dict[str, Any]:
    """`headline_sub`, `body_html` and `description_text` of 1.x as entries of the arrays of 2.x."""
    for start, array, first in (
        ("headline", "headlines", "main"),
        ("body", "bodies", ""),
        ("description", "descriptions", ""),
    ):
        own = {key: text for key, text in item.items() if isinstance(text, str) and re.match(rf"{start}(_|$)", key)}
        if own and not isinstance(item.get(array), list):
            item[array] = [{"role": key.partition("_")[2] or first, "value": text} for key, text in own.items()]
    return item


def _dicts(item: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = item.get(key)
    return [inner for inner in found if isinstance(inner, dict)] if isinstance(found, list) else []


def _text(item: Mapping[str, Any], key: str) -> str:
    return line(item.get(key))


def _roled(item: Mapping[str, Any], key: str) -> dict[str, str]:
    """The texts of an array by their roles; the first of a role counts."""
    texts: dict[str, str] = {}
    for entry in _dicts(item, key):
        if words := _text(entry, "value"):
            texts.setdefault(_text(entry, "role").lower(), words)
    return texts


def _is_news(item: Mapping[str, Any]) -> bool:
    return bool(_text(item, "uri") or _text(item, "guid")) or bool(_roled(item, "headlines") and _dicts(item, "bodies"))


# The story.


def _draft(item: Mapping[str, Any]) -> Draft:
    warnings: list[str] = []
    fields = _fields(item, warnings)
    words, printed = _body(item, fields)
    changed = moment(_text(item, "versioncreated"), [])
    place, language = str(fields.get("dateline", "")), str(fields.get("language", ""))
    said = {
        "body": words.body,
        "editors_note": words.editors_note,
        "tagline": words.tagline,
        "dateline_date": day_of(printed, place, language, changed),
    }
    fields |= {key: value for key, value in said.items() if value}
    photos = tuple(_photos(item, words))
    fields["body"] = words.body
    warnings += settle(fields)
    return Draft(fields, tuple(_bylines(item)), photos, tuple(_related(item, warnings)), tuple(warnings))


def _fields(item: Mapping[str, Any], warnings: list[str]) -> dict[str, Any]:
    headlines, note = _roled(item, "headlines"), _text(item, "ednote")
    language = _text(item, "language")
    fields: dict[str, Any] = {
        "slugline": _text(item, "slugline"),
        "headline": headlines.get("main") or headlines.get("") or next(iter(headlines.values()), _text(item, "title")),
        "headline_print": headlines.get("print", ""),
        "headline_social": headlines.get("social", ""),
        "dek": headlines.get("sub") or _summary(item),
        "dateline": _text(item, "located"),
        "language": language if TAG.fullmatch(language) else "",
        "direction": _direction(item),
        "desk": next((_text(s, "name") for s in _dicts(item, "subjects") if s.get("rel") == "section"), ""),
        "genre": _genre(item),
        "keywords": tuple(_keywords(item)),
        "subjects": subjects(list(_codes(item)), warnings),
        "places": tuple(dict.fromkeys(filter(None, (_text(p, "name") for p in _dicts(item, "places"))))),
        "ednote": note,
        "pubstatus": {"cancelled": "canceled"}.get(_text(item, "pubstatus").lower(), _text(item, "pubstatus").lower()),
        "created": moment(_text(item, "firstcreated"), warnings),
        "canonical_url": _canonical(item),
        "version": _whole(item.get("version")),
        "urgency": _whole(item.get("urgency")),
        "correction_sequence": correction_of(note),
    }
    if fields["pubstatus"] not in ("usable", "withheld", "canceled"):
        fields["pubstatus"] = ""
    if not 1 <= fields["urgency"] <= 9:
        fields["urgency"] = 0
    fields = {key: value for key, value in fields.items() if value not in ("", (), 0)}
    if item.get("embargoed") and (until := moment(_text(item, "embargoed"), warnings)):
        fields["embargo"] = Embargo(until)
    return fields


def _whole(value: Any) -> int:
    text = str(value).removesuffix(".0")
    return int(text) if re.fullmatch(r"\d{1,5}", text) else 0


def _summary(item: Mapping[str, Any]) -> str:
    """The first text that describes the story, whatever its maker calls it; quotes that we write there are none."""
    told = _roled(item, "descriptions")
    return next((text for role, text in told.items() if not role.startswith("quote")), "")


def _direction(item: Mapping[str, Any]) -> str:
    start = next((str(body.get("value"))[:200] for body in _dicts(item, "bodies")), "")
    return "rtl" if re.match(r'\s*<div [^>]*dir="rtl"', start) else ""


def _genre(item: Mapping[str, Any]) -> str:
    for entry in _dicts(item, "genres"):
        code = _code(entry)
        if (concept := genre(code)) is not None:
            return concept.code
        if _text(entry, "name"):
            return _text(entry, "name")
    return ""


def _code(entry: Mapping[str, Any]) -> str:
    """The bare code of a concept: of its address, its `code` (1.x), or its literal."""
    said = _text(entry, "uri") or _text(entry, "code") or _text(entry, "literal")
    return re.split(r"[:/]", said)[-1]


def _codes(item: Mapping[str, Any]) -> Iterator[str]:
    for entry in _dicts(item, "subjects"):
        if _text(entry, "rel").lower() in SUBJECTS and (code := _code(entry)):
            yield code


def _keywords(item: Mapping[str, Any]) -> Iterator[str]:
    named = [_text(s, "name") for s in _dicts(item, "subjects") if _text(s, "rel").lower() == "keyword"]
    own = item.get("keywords")  # Superdesk's own
    return iter(dict.fromkeys(filter(None, [*named, *(map(line, own) if isinstance(own, list) else ())])))


def _canonical(item: Mapping[str, Any]) -> str:
    return web_address(_other_id(item, "canonicalUrl"))


def _other_id(item: Mapping[str, Any], role: str) -> str:
    """One of the other ids: of 1.x an object by role, later an array."""
    kept = item.get("altids")
    if isinstance(kept, dict):
        return line(kept.get(role.lower()))
    return next((_text(other, "value") for other in _dicts(item, "altids") if _text(other, "role") == role), "")


def _bylines(item: Mapping[str, Any]) -> Iterator[DraftByline]:
    known = [p for p in _dicts(item, "people") if _text(p, "rel").lower() in ROLES and _text(p, "name")]
    for person in known:
        pages = (_text(c, "value") for c in _dicts(person, "contactinfo") if c.get("type") in ("web", "url"))
        url = _text(person, "uri") or next(pages, "")
        role = ROLES[_text(person, "rel").lower()]
        yield DraftByline(_text(person, "name"), role, url=web_address(url))
    if not known:
        yield from map(DraftByline, names_in(_text(item, "by")))


def _body(item: Mapping[str, Any], fields: Mapping[str, Any]) -> tuple[Words, str]:
    """The words, and the dateline as it is printed before them."""
    bodies = [body for body in _dicts(item, "bodies") if isinstance(body.get("value"), str)]
    if not bodies:
        return Words(), ""
    body = min(bodies, key=_rank)
    text = str(body["value"])
    if _rank(body) < 2:
        return html_words(text, fields)
    from deskeditor.render.paste import text_to_markdown

    return Words(without_dateline(text_to_markdown(text), str(fields.get("dateline", "")))), ""


def _rank(body: Mapping[str, Any]) -> int:
    """HTML before plain text, and that before the markup of one maker."""
    kind, role = _text(body, "contenttype").lower(), _text(body, "role").lower()
    if "html" in kind:
        return 0
    if not kind and ("html" in role or re.search(r"<(?:p|div|br)\b", str(body["value"]))):
        return 1
    return 2 if not kind or kind.startswith("text/plain") else 3


# What belongs to it.


def _related(item: Mapping[str, Any], warnings: list[str]) -> Iterator[Mapping[str, Any]]:
    for other in _dicts(item, "associations"):
        if other.get("type") in PICTURES:
            continue
        uri = _text(other, "uri")
        if "updateof" in (_text(other, "rel") + _text(other, "name") + _text(other, "key")).lower():
            warnings.append(f"It updates the item {uri}.")
            continue
        headline = next(iter(_roled(other, "headlines").values()), _text(other, "title"))
        url = _canonical(other) or web_address(uri)
        yield {"uri": "" if uri == url else uri, "url": url, "title": headline}


def _photos(item: Mapping[str, Any], words: Words) -> Iterator[DraftPhoto]:
    made, lead = [], False
    names: dict[str, str] = {}
    for photo in _dicts(item, "associations"):
        files = [file for file in _dicts(photo, "renditions") if _text(file, "href")]
        if photo.get("type") not in PICTURES or not files:
            continue
        best = max(files, key=lambda file: (_whole(file.get("width")), _whole(file.get("sizeinbytes")) or 0))
        name = _photo_name(photo, best)
        names |= {file_of(_text(file, "href")): name for file in files}
        role = _role(photo) or ("gallery" if lead else "lead")
        placed = any(names.get(file) == name for file, _ in words.photos)
        if placed and not _role(photo):
            role = "inline"
        lead = lead or role == "lead"
        made.append(DraftPhoto(name, unquote(_text(best, "href")), role, _photo_fields(photo, best)))
    name_photos(words, names)
    return iter(made)


def _photo_name(photo: Mapping[str, Any], best: Mapping[str, Any]) -> str:
    for name in (_text(photo, "title"), _text(photo, "name")):
        if re.search(r"\.\w{2,5}$", name) and "/" not in name:
            return name
    return file_of(urlsplit(_text(best, "href")).path)


def _role(photo: Mapping[str, Any]) -> str:
    """Of 3.x by its relation, else by the name of the association; Superdesk calls the lead `featuremedia`."""
    said = re.split(r"[_\d]", _text(photo, "rel") or _text(photo, "key") or _text(photo, "name"))[0].lower()
    said = {"featuremedia": "lead", "featured": "lead", "main": "lead"}.get(said, said)
    return said if said in PHOTO_ROLES else ""


def _photo_fields(photo: Mapping[str, Any], best: Mapping[str, Any]) -> dict[str, Any]:
    told = _roled(photo, "descriptions")
    people = [(_text(p, "rel").lower(), _text(p, "name")) for p in _dicts(photo, "people")]
    alt = told.get("alt") or next(iter(_roled(photo, "bodies").values()), "")
    fields = {
        "headline": next(iter(_roled(photo, "headlines").values()), ""),
        "caption": told.get("caption") or next((t for role, t in told.items() if role not in ("alt", "extended")), ""),
        "alt": alt,
        "creator": next((name for rel, name in people if rel in ("photographer", "creator", "author")), ""),
        "credit": _text(photo, "by"),
        "source": next((_text(s, "name") for s in _dicts(photo, "infosources")), ""),
        "copyright": _text(photo, "copyrightnotice"),
        "usage_terms": _text(photo, "usageterms"),
        "instructions": _text(photo, "ednote"),
        "date_created": moment(_text(photo, "contentcreated"), []),
        "place": _text(photo, "located"),
        "people": tuple(name for rel, name in people if name and rel not in NOT_SHOWN),
        "description_writer": next((name for rel, name in people if rel == "descriptionwriter"), ""),
        "extended_description": told.get("extended", ""),
        "event": next((_text(e, "name") for e in _dicts(photo, "events")), ""),
        "digital_source_type": _text(kind, "uri") if isinstance(kind := photo.get("digitalsourcetype"), dict) else "",
        "supplier_reference": _other_id(photo, "supplierReference"),
        "keywords": tuple(_keywords(photo)),
        "focal_point": _focal_point(best),
    }
    return {key: value for key, value in fields.items() if value}


def _focal_point(file: Mapping[str, Any]) -> tuple[float, float] | None:
    point, width, height = file.get("poi"), _whole(file.get("width")), _whole(file.get("height"))
    if not isinstance(point, dict) or not width or not height:
        return None
    x, y = _whole(point.get("x")) / width, _whole(point.get("y")) / height
    return (x, y) if x <= 1 and y <= 1 else None
