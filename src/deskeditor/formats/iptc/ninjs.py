"""ninjs 3.1: the news item as JSON (IPTC, approved 2025-05-21).

Every item is held against the official schema before it leaves. Times are UTC to the second and the version of the
standard is written into the item: readers stumble over anything else.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import Any

from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.notices import editorial_note, embargo_end, pub_status, time_of
from deskeditor.formats.photos.pictures import Picture, Rendition
from deskeditor.formats.schemas import json_misfit, refuse
from deskeditor.formats.vocabularies import genre, topic
from deskeditor.news.printed_quotes import printed_quotes
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedByline, byline_line
from deskeditor.news.times import utc
from deskeditor.render.counts import words
from deskeditor.render.metadata import web_address
from deskeditor.render.page import article_body

VERSION = "3.1"
SCHEMA = f"http://www.iptc.org/std/ninjs/ninjs-schema_{VERSION}.json#"
RELS = {
    "by": "author",
    "additional reporting by": "contributor",
    "photographs by": "photographer",
    "translated by": "translator",
    "edited by": "editor",
}
FIELDS = {
    "uri": "id",
    "headlines": "headline",
    "bodies": "body",
    "by": "byline",
    "people": "byline",
    "located": "dateline",
    "embargoedUntil": "embargo",
    "pubStatus": "publication status",
    "firstCreated": "time of making",
    "versionCreated": "time of the last change",
    "associations": "photos",
}
"""The story's fields behind the item's, where they have another name."""


def write(copy: Copy) -> Iterator[ExportFile]:
    item = news_item(copy)
    check(item, copy.story.slugline or copy.story.headline)
    yield ExportFile(f"{copy.stem}.ninjs.json", (json.dumps(item, ensure_ascii=False, indent=2) + "\n").encode())


FORMAT = Format("ninjs", "ninjs 3.1 (IPTC news in JSON)", ".ninjs.json", write)


def news_item(copy: Copy) -> dict[str, Any]:
    """The story as a ninjs 3.1 object."""
    story = copy.story
    associations = [*(_photo(copy, picture) for picture in copy.pictures), *_related(story)]
    item = {
        "uri": story.uri,
        "standard": {"name": "ninjs", "version": VERSION, "schema": SCHEMA},
        "type": "text",
        "representationType": "full",
        "profile": "text-photo" if copy.pictures else "text-only",
        "version": str(story.version),
        "firstCreated": time_of(story.created, "time of making"),
        "versionCreated": time_of(story.modified or story.created, "time of the last change"),
        "embargoedUntil": embargo_end(story),
        "pubStatus": pub_status(story),
        "urgency": story.urgency,
        "edNote": editorial_note(story),
        "language": story.language,
        "slugline": story.slugline,
        "by": _by(story.bylines),
        "located": story.dateline,
        "headlines": _valued(
            main=story.headline, sub=story.dek, print=story.headline_print, social=story.headline_social
        ),
        "people": [*(_person(line) for line in story.bylines), *_speakers(story)],
        "descriptions": _quotations(story),
        "bodies": [_body(copy)],
        "infoSources": [{"name": copy.publisher, "role": "publisher"}] if copy.publisher else [],
        "subjects": _subjects(story),
        "genres": _genres(story),
        "places": [{"name": place} for place in story.places],
        "altIds": [{"role": "canonicalUrl", "value": story.canonical_url}] if story.canonical_url else [],
        "associations": associations,
    }
    return filled(item)


def body_html(copy: Copy) -> str:
    """The story's words as they are printed, as an HTML fragment: editor's note, body with dateline, author line."""
    story = copy.story
    html = article_body(replace(story, photos=copy.shown_photos), copy.url).html().strip()
    notes = "\n".join(f'<p class="editors-note"><em>{escape(words, quote=False)}</em></p>' for words in story.notes)
    above = story.noted_above(usually=True)
    if notes and above:
        html = f"{notes}\n{html}"
    if story.tagline.strip():
        html = f'{html}\n<p class="tagline"><em>{escape(story.tagline.strip(), quote=False)}</em></p>'
    if notes and not above:
        html = f"{html}\n{notes}"
    if story.direction == "rtl":
        html = f'<div dir="rtl" lang="{escape(story.language)}">\n{html}\n</div>'
    return html


def check(item: Mapping[str, Any], name: str) -> None:
    """Hold the item against the official schema. Raises BadInput with the story's field in the sentence."""
    misfit = json_misfit(item, f"ninjs-{VERSION}", f"ninjs-schema_{VERSION}.json")
    refuse(misfit, name, f"ninjs {VERSION}", FIELDS)


def _by(lines: tuple[PublishedByline, ...]) -> str:
    return byline_line(lines).removeprefix("By ")


def _person(line: PublishedByline) -> dict[str, Any]:
    return filled({"name": line.name, "rel": RELS.get(line.role, line.role), "uri": web_address(line.url)})


def _speakers(story: Published) -> list[dict[str, Any]]:
    """Who is quoted; a name once, however often."""
    return [{"name": name, "rel": "quoted"} for name in dict.fromkeys(q.speaker for q in printed_quotes(story))]


def _quotations(story: Published) -> list[dict[str, str]]:
    """The words and who said them; ninjs has no place of its own for them."""
    return [
        {
            "role": "quote",
            "contentType": "text/plain",
            "value": f"“{quote.words}” — {', '.join(filter(None, (quote.speaker, quote.title)))}",
        }
        for quote in printed_quotes(story)
    ]


def _body(copy: Copy) -> dict[str, Any]:
    html = body_html(copy)
    return {
        "role": "main",
        "contentType": "text/html",
        "charCount": len(copy.story.body),
        "wordCount": words(copy.story.body),
        "value": html,
    }


def _subjects(story: Published) -> list[dict[str, Any]]:
    found = []
    for code in story.subjects:
        concept = topic(code)
        if concept:
            found.append(
                {"name": concept.name_in(story.language), "rel": "about", "uri": concept.uri, "literal": concept.qcode}
            )
        else:
            found.append({"rel": "about", "literal": code})
    found += [{"name": word, "rel": "keyword"} for word in story.keywords]
    return found + ([{"name": story.desk, "rel": "section"}] if story.desk else [])


def _genres(story: Published) -> list[dict[str, Any]]:
    if not story.genre:
        return []
    concept = genre(story.genre)
    return [{"name": concept.name, "uri": concept.uri, "literal": concept.qcode} if concept else {"name": story.genre}]


def _photo(copy: Copy, picture: Picture) -> dict[str, Any]:
    photo = picture.photo
    people = [
        filled({"name": photo.creator, "rel": "photographer"}),
        *({"name": name, "rel": "shown"} for name in photo.people),
        filled({"name": photo.description_writer, "rel": "descriptionWriter"}),
    ]
    return filled(
        {
            "name": photo.name,
            "rel": photo.role,
            "uri": f"urn:uuid:{photo.id}",
            "type": "picture",
            "contentCreated": _moment(photo.date_created),
            "language": copy.story.language if photo.caption or photo.alt else "",
            "copyrightNotice": photo.copyright,
            "usageTerms": photo.usage_terms,
            "edNote": photo.instructions,
            "by": photo.credit,
            "located": photo.place,
            "headlines": _valued(main=photo.headline),
            "descriptions": _valued(caption=photo.caption, alt=photo.alt, extended=photo.extended_description),
            "people": [p for p in people if "name" in p],
            "infoSources": [{"name": photo.source, "role": "source"}] if photo.source else [],
            "events": [{"name": photo.event}] if photo.event else [],
            "digitalSourceType": {"uri": photo.digital_source_type} if web_address(photo.digital_source_type) else {},
            "altIds": _valued_ids(supplierReference=photo.supplier_reference),
            "subjects": [{"name": word, "rel": "keyword"} for word in photo.keywords],
            "renditions": [_rendition(copy, picture, made) for made in picture.renditions],
        }
    )


def _rendition(copy: Copy, picture: Picture, made: Rendition) -> dict[str, Any]:
    point = picture.photo.focal_point if made is picture.original else None
    return filled(
        {
            "name": made.name,
            "href": copy.address(made.file),
            "contentType": made.media_type,
            "title": made.file,
            "width": made.width,
            "height": made.height,
            "sizeInBytes": len(made.data),
            "poi": {"x": round(point[0] * made.width), "y": round(point[1] * made.height)} if point else None,
        }
    )


def _moment(text: str) -> str:
    """A time of day when the photo has one; ninjs has no place for a bare date here."""
    try:
        return utc(text) if "T" in text else ""
    except BadInput:
        return ""


def _related(story: Published) -> Iterator[dict[str, Any]]:
    for number, related in enumerate(story.related, 1):
        uri = related.uri or web_address(related.url)
        if uri:
            item = {"name": related.title or f"related-{number}", "rel": "related", "uri": uri, "type": "text"}
            known = [{"role": "canonicalUrl", "value": related.url}] if related.url and related.url != uri else []
            yield filled({**item, "headlines": _valued(main=related.title), "altIds": known})
    if story.update_of:
        yield {"name": "update-of", "rel": "updateOf", "uri": f"urn:uuid:{story.update_of}", "type": "text"}


def _valued_ids(**ids: str) -> list[dict[str, str]]:
    return [{"role": role, "value": id} for role, id in ids.items() if id]


def _valued(**texts: str) -> list[dict[str, str]]:
    return [{"role": role, "contentType": "text/plain", "value": text} for role, text in texts.items() if text.strip()]


def filled(item: Mapping[str, Any]) -> dict[str, Any]:
    """The item without what is empty; ninjs says nothing by an empty string."""
    return {key: value for key, value in item.items() if value not in ("", None, [], {})}
