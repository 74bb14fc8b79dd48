"""ninjs 2.2 and 1.6: the same item under the names of the older standards.

2.2 writes its names in lower case, and an association has no `rel`: its name says what it is (`lead`, `inline_1`).

1.6 is the only line that Superdesk reads: objects in place of arrays, one `body_html`, and the keys where Superdesk
looks for them (`description_text` for the standfirst and for captions, `body_text` of a picture for its alternative
text, `featuremedia` for the lead photo).
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.iptc import ninjs
from deskeditor.formats.schemas import json_misfit, refuse

FIELDS_2 = {name.lower(): field for name, field in ninjs.FIELDS.items()} | {"embargoed": "embargo"}
FIELDS_1 = FIELDS_2 | {
    "headline": "headline",
    "byline": "byline",
    "person": "byline",
    "body_html": "body",
    "description_text": "standfirst",
}
NAMES_1 = {
    "versioncreated": "versionCreated",
    "firstcreated": "firstCreated",
    "contentcreated": "contentCreated",
    "embargoed": "embargoedUntil",
    "pubstatus": "pubStatus",
    "urgency": "urgency",
    "copyrightnotice": "copyrightNotice",
    "usageterms": "usageTerms",
    "ednote": "edNote",
    "language": "language",
    "slugline": "slugline",
    "located": "located",
    "byline": "by",
    "uri": "uri",
    "type": "type",
    "version": "version",
    "digitalsourcetype": "digitalSourceType",
}
"""Properties of 1.6 that hold the same as those of 3.1."""


def write_2(copy: Copy) -> Iterator[ExportFile]:
    yield from _written(copy, item_2(copy), "2.2", FIELDS_2)


def write_1(copy: Copy) -> Iterator[ExportFile]:
    yield from _written(copy, item_1(copy), "1.6", FIELDS_1)


SECOND = Format("ninjs-2", "ninjs 2.2 (IPTC news in JSON)", ".ninjs.json", write_2)
FIRST = Format("ninjs-1", "ninjs 1.6 (IPTC news in JSON, as Superdesk reads it)", ".ninjs.json", write_1)


def _written(copy: Copy, item: Mapping[str, Any], version: str, fields: Mapping[str, str]) -> Iterator[ExportFile]:
    misfit = json_misfit(item, f"ninjs-{version}", f"ninjs-schema_{version}.json")
    refuse(misfit, copy.story.slugline or copy.story.headline, f"ninjs {version}", fields)
    yield ExportFile(f"{copy.stem}.ninjs.json", (json.dumps(item, ensure_ascii=False, indent=2) + "\n").encode())


def _standard(version: str) -> dict[str, str]:
    schema = f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#"
    return {"name": "ninjs", "version": version, "schema": schema}


# 2.2


def item_2(copy: Copy) -> dict[str, Any]:
    """The story as a ninjs 2.2 object."""
    item = ninjs.news_item(copy)
    keys = _keys(item.get("associations", ()))
    associations = [
        _in_lower_case({**made, "title": made["name"], "name": key, "rel": None}) for key, made in keys.items()
    ]
    made: dict[str, Any] = _in_lower_case({**item, "standard": None, "associations": None})
    return made | {"standard": _standard("2.2")} | ({"associations": associations} if associations else {})


def _in_lower_case(value: Any) -> Any:
    """Every name in lower case, without what has no place in 2.2: a point of interest, what is None."""
    if isinstance(value, Mapping):
        names = {"embargoedUntil": "embargoed"}
        return {
            names.get(name, name.lower()): _in_lower_case(inner)
            for name, inner in value.items()
            if inner is not None and name != "poi"
        }
    return [_in_lower_case(inner) for inner in value] if isinstance(value, list) else value


def _keys(associations: Any) -> dict[str, Any]:
    """The associated items by what they are: `lead`, `inline_1`, `inline_2`, `related_1`, `updateOf`."""
    keys: dict[str, Any] = {}
    for made in associations:
        rel = made["rel"]
        single = rel in ("lead", "updateOf") and rel not in keys
        number = 1 + sum(key.startswith(f"{rel}_") for key in keys)
        keys[rel if single else f"{rel}_{number}"] = made
    return keys


# 1.6


def item_1(copy: Copy) -> dict[str, Any]:
    """The story as a ninjs 1.6 object."""
    item = ninjs.news_item(copy)
    story = copy.story
    body = item["bodies"][0]
    extra = {
        "representationtype": "complete",
        "headline": story.headline,
        "headline_sub": story.dek,
        "headline_print": story.headline_print,
        "headline_social": story.headline_social,
        "description_text": story.dek,
        "body_html": body["value"],
        "charcount": body["charCount"],
        "wordcount": body["wordCount"],
        "genre": _coded(item.get("genres", ())),
        "associations": {
            "featuremedia" if key == "lead" else key: _associated(made)
            for key, made in _keys(item.get("associations", ())).items()
        },
    }
    extra |= {f"description_quote_{n}": quote["value"] for n, quote in enumerate(item.get("descriptions", ()), 1)}
    # An empty text says nothing, but a story without a body is still a text.
    made = ninjs.filled({"$standard": _standard("1.6"), **_common(item), **extra})
    return {**made, "body_html": body["value"]}


def _common(item: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **{old: item.get(new) for old, new in NAMES_1.items()},
        "person": [_person(p) for p in item.get("people", ())],
        "place": [{"name": place["name"]} for place in item.get("places", ())],
        "subject": _coded(item.get("subjects", ())),
        "infosource": [{"name": s["name"], "rel": s.get("role")} for s in item.get("infoSources", ())],
        "event": [{"name": event["name"]} for event in item.get("events", ())],
        "altids": {other["role"]: other["value"] for other in item.get("altIds", ())},
    }


def _person(person: Mapping[str, Any]) -> dict[str, Any]:
    """1.x has no address of a person; their page stands among the ways to reach them."""
    page = [{"type": "web", "value": person["uri"]}] if "uri" in person else []
    return ninjs.filled({"name": person["name"], "rel": person.get("rel"), "contactinfo": page})


def _coded(concepts: Any) -> list[dict[str, Any]]:
    """Concepts with the address of their vocabulary (`scheme`) and their bare code, as 1.x names them."""
    made = []
    for concept in concepts:
        scheme, _, code = concept.get("uri", "").rpartition("/")
        known = {"scheme": f"{scheme}/", "code": code} if scheme else {"code": concept.get("literal")}
        made.append(ninjs.filled({"name": concept.get("name"), "rel": concept.get("rel"), **known}))
    return made


def _associated(made: Mapping[str, Any]) -> dict[str, Any]:
    texts = {text["role"]: text["value"] for text in made.get("descriptions", ())}
    headline = next((text["value"] for text in made.get("headlines", ())), None)
    renditions = {re.sub(r"\W", "_", file["name"], flags=re.A): _rendition(file) for file in made.get("renditions", ())}
    extra = {
        "title": made["name"],
        "headline": headline,
        "description_text": texts.get("caption"),
        "body_text": texts.get("alt"),
        **{f"description_{role}": text for role, text in texts.items() if role not in ("caption", "alt")},
        "renditions": renditions,
    }
    return ninjs.filled({**_common(made), **extra})


def _rendition(file: Mapping[str, Any]) -> dict[str, Any]:
    names = {"contentType": "mimetype", "sizeInBytes": "sizeinbytes"}
    return {names.get(name, name): value for name, value in file.items() if name not in ("name", "poi")}
