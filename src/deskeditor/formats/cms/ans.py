"""ANS 0.10.11, the Arc Native Specification: the story as Arc XP keeps it, in JSON.

The words are a list of typed elements, inside which stand a few elements of HTML. The schema of a story takes any
element; so each is held against its own schema, too. ANS has no place for the direction of writing (the language says
it), and none for another headline of paper and social media but keys of our own beside `basic`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby
from typing import Any

from deskeditor.formats.content import (
    Block,
    Embed,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    content,
)
from deskeditor.formats.feeds import syndication
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.notices import editorial_note, embargo_end, of_kind, pub_status, time_of
from deskeditor.formats.photos.pictures import Picture
from deskeditor.formats.vocabularies import genre, topic
from deskeditor.formats.xmlwords import is_web
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedByline, PublishedPhoto, PublishedRelated
from deskeditor.news.times import utc
from deskeditor.render.counts import characters, words
from deskeditor.render.embeds import name_of

VERSION = "0.10.11"
SCHEMAS = f"ans-{VERSION}"
CREDITS = {
    "by": "by",
    "additional reporting by": "additional_reporting_by",
    "photographs by": "photos_by",
    "translated by": "translated_by",
    "edited by": "edited_by",
}
"""Keys of `credits`: ANS names the first and `photos_by`, and takes any other."""
ELSEWHERE = {
    "story": "story.json",
    "image": "image.json",
    "gallery": "gallery.json",
    "reference": "utils/reference.json",
    "oembed_response": "utils/oembed_response.json",
}
"""Schemas of elements that do not lie among the others."""
FIELDS = {
    "headlines": "headline",
    "subheadlines": "standfirst",
    "description": "standfirst",
    "credits": "byline",
    "content_elements": "body",
    "promo_items": "lead photo",
    "related_content": "related stories",
    "content_restrictions": "embargo",
    "taxonomy": "keywords, subjects or desk",
    "first_publish_date": "time of first publishing",
    "created_date": "time of making",
    "last_updated_date": "time of the last change",
    "location": "dateline",
    "editor_note": "editor's note",
    "corrections": "editor's note",
    "planning": "schedule",
    "image": "photos",
}
"""The story's fields behind the item's, where they have another name."""


def write(copy: Copy) -> Iterator[ExportFile]:
    item = story_item(copy)
    check(item, copy.story.slugline or copy.story.headline)
    yield ExportFile(f"{copy.stem}.ans.json", (json.dumps(item, ensure_ascii=False, indent=2) + "\n").encode())


FORMAT = Format("ans", f"ANS {VERSION} (Arc XP)", ".ans.json", write, whole_addresses=True)


def check(item: Mapping[str, Any], name: str) -> None:
    """Hold the story, and each element in it, against its schema. Raises BadInput with the story's field in it."""
    from deskeditor.formats.schemas import json_misfit, refuse  # loads the validator

    for field, element in _elements(item):
        misfit = json_misfit(element, SCHEMAS, _schema(element["type"]))
        refuse(misfit, name, f"ANS {VERSION}", {"type": FIELDS.get(field, field), **FIELDS})


def _elements(item: Any, field: str = "story") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Everything that has a type of ANS, with the field of the story that it stands in."""
    if isinstance(item, list):
        for each in item:
            yield from _elements(each, field)
    elif isinstance(item, dict):
        if item.get("type") in ELSEWHERE or (item.get("type") in OWN and "referent" not in item):
            yield field, item
        for key, value in item.items():
            if key not in ("referent", "raw_oembed", "additional_properties", "taxonomy", "credits"):
                yield from _elements(value, key if field == "story" else field)


OWN = ("text", "header", "list", "table", "quote", "divider", "correction")


def _schema(kind: str) -> str:
    return ELSEWHERE.get(kind, f"story_elements/{kind}.json")


def story_item(copy: Copy) -> dict[str, Any]:
    """The story as an ANS object."""
    story = copy.story
    published = time_of(story.first_published, "time of first publishing")
    changed = time_of(story.modified or story.created, "time of the last change")
    lead = story.lead
    return _filled(
        {
            "type": "story",
            "version": VERSION,
            "_id": story.id,
            "slug": story.slugline,
            "language": story.language,
            "status": _status(story),
            "created_date": time_of(story.created, "time of making"),
            "last_updated_date": changed,
            "first_publish_date": published,
            "publish_date": changed if published else "",
            "display_date": published,
            "canonical_url_external": story.canonical_url if is_web(story.canonical_url) else "",
            "location": story.dateline,
            "headlines": _headlines(story),
            "subheadlines": {"basic": story.dek} if story.dek.strip() else {},
            "description": {"basic": story.dek} if story.dek.strip() else {},
            "editor_note": "" if story.correction_sequence else story.note,
            "corrections": list(_corrections(story)),
            "credits": _credits(story),
            "taxonomy": _taxonomy(story),
            "promo_items": {"basic": _image(copy, lead)} if lead and copy.picture_of(lead) else {},
            "related_content": _related(story),
            "content_elements": list(_content(copy)),
            "content_restrictions": _restrictions(story),
            "planning": _planning(story),
            "comments": {"allow_comments": story.comments_open, "display_comments": story.comments_open},
            "owner": _filled({"name": copy.publisher}),
            "source": _filled({"name": copy.publisher, "source_id": story.uri, "system": "deskeditor"}),
            "revision": _revision(story),
            "workflow": _filled({"note": editorial_note(story)}),
            "additional_properties": _beside(story),
        }
    )


def _status(story: Published) -> str:
    status = pub_status(story)
    if status != "usable":
        return status
    if story.embargo is not None:
        return "embargoed"
    return "published" if story.first_published else "draft"


def _headlines(story: Published) -> dict[str, str]:
    """`basic` must be there when any is."""
    found = _filled({"print": story.headline_print, "social": story.headline_social})
    return {"basic": story.headline, **found} if story.headline or found else {}


def _corrections(story: Published) -> Iterator[dict[str, Any]]:
    kill, correction = of_kind(story, "kill"), of_kind(story, "correction")
    if kill:
        yield {"type": "correction", "correction_type": "kill", "text": kill.sentence}
    if correction:
        text = story.note or correction.sentence
        yield {"type": "correction", "correction_type": "correction", "text": text}


def _credits(story: Published) -> dict[str, Any]:
    found: dict[str, list[dict[str, Any]]] = {}
    for line in story.bylines:
        found.setdefault(CREDITS.get(line.role, "by"), []).append(_author(line))
    return found


def _author(line: PublishedByline) -> dict[str, Any]:
    about = {"role": line.job_title, "org": line.organization, "location": line.location, "bio": line.bio}
    return _filled({**_named(line.name), "url": line.url, **about})


def _named(name: str) -> dict[str, str]:
    return {"type": "author", "version": VERSION, "name": name, "byline": name}


def _taxonomy(story: Published) -> dict[str, Any]:
    section = {"type": "section", "version": VERSION, "name": story.desk}
    return _filled(
        {
            "tags": [{"text": word} for word in story.keywords],
            "seo_keywords": list(story.keywords),
            "categories": list(_categories(story)),
            "named_entities": [{"_id": place, "name": place, "type": "location"} for place in story.places],
            "primary_section": section if story.desk.strip() else {},
            "sections": [section] if story.desk.strip() else [],
        }
    )


def _categories(story: Published) -> Iterator[dict[str, str]]:
    for code in story.subjects:
        concept = topic(code)
        name = concept.name_in(story.language) if concept else code
        yield {"_id": concept.qcode if concept else code, "classifier": "medtop", "name": name}
    if story.genre.strip():
        kind = genre(story.genre)
        yield {
            "_id": kind.qcode if kind else story.genre,
            "classifier": "genre",
            "name": kind.name if kind else story.genre,
        }


def _related(story: Published) -> dict[str, Any]:
    earlier = PublishedRelated(f"urn:uuid:{story.update_of}" if story.update_of else "", "", "")
    return _filled(
        {
            "basic": [_reference(related) for related in story.related if related.uri or related.url],
            "update_of": [_reference(earlier)] if story.update_of else [],
        }
    )


def _reference(related: PublishedRelated) -> dict[str, Any]:
    known = _filled({"headline": related.title, "url": related.url})
    id = related.uri.removeprefix("urn:uuid:") or related.url
    return {"type": "reference", "referent": _filled({"type": "story", "id": id, "referent_properties": known})}


def _restrictions(story: Published) -> dict[str, Any]:
    notice = of_kind(story, "embargo")
    if notice is None:
        return {}
    return {"embargo": _filled({"active": True, "end_time": embargo_end(story), "description": notice.sentence})}


def _planning(story: Published) -> dict[str, Any]:
    length = {
        "word_count_actual": words(story.body),
        "character_count_actual": characters(story.body),
        "character_encoding": "UTF-8",
    }
    planned = time_of(story.schedule, "schedule")
    return _filled({"scheduling": _filled({"scheduled_publish_date": planned}), "story_length": length})


def _revision(story: Published) -> dict[str, Any]:
    return {"revision_id": f"{story.id}-{story.version}", "published": bool(story.first_published)}


def _beside(story: Published) -> dict[str, Any]:
    """What ANS has no place for, under the names of ninjs."""
    return _filled(
        {
            "uri": story.uri,
            "version": story.version,
            "pubStatus": pub_status(story),
            "urgency": story.urgency,
            "correction": story.correction_sequence or "",
        }
    )


# The body.


def _content(copy: Copy) -> Iterator[dict[str, Any]]:
    story, told = copy.story, content(copy)
    yield from _corrections(story)
    for block in told.blocks:
        yield from _block(copy, block)
    if told.notes:
        yield {"type": "divider"}
    for note in told.notes:
        said = "<br/>".join(_html_of(block) for block in note.blocks)
        yield _text(f"<sup>{note.number}</sup> {said}", role="footnote")
    images = [_image(copy, figure.photo) for figure in told.gallery if figure.picture]
    if images:
        yield {"type": "gallery", "version": VERSION, "content_elements": images}
    if story.tagline.strip():
        yield _text(f"<i>{escape(story.tagline.strip(), quote=False)}</i>", role="tagline")


def _block(copy: Copy, block: Block) -> Iterator[dict[str, Any]]:
    match block:
        case Paragraph(runs):
            yield _text(inline(runs))
        case Heading(level, runs):
            yield {"type": "header", "level": level, "content": inline(runs)}
        case List():
            yield _list(block)
        case Table():
            yield _table(block)
        case Quote(inner, credit, pull):
            yield _quote(copy, inner, credit, "pullquote" if pull else "blockquote")
        case Figure(photo, picture) if picture:
            yield _image(copy, photo)
        case Embed(url, provider):
            yield _embed(url, provider)
        case Rule():
            yield {"type": "divider"}


def _text(html: str, role: str = "") -> dict[str, Any]:
    beside = {"additional_properties": {"role": role}} if role else {}
    return {"type": "text", "content": html, **beside}


def _list(block: List) -> dict[str, Any]:
    items: list[dict[str, Any]] = []
    for item in block.items:
        told = "<br/>".join(_html_of(inner) for inner in item.blocks if not isinstance(inner, List))
        items += [_text(told)] if told else []
        items += [_list(inner) for inner in item.blocks if isinstance(inner, List)]
    start = {"additional_properties": {"start": block.start}} if block.ordered and block.start != 1 else {}
    return {"type": "list", "list_type": "ordered" if block.ordered else "unordered", "items": items, **start}


def _table(block: Table) -> dict[str, Any]:
    def row(cells: Sequence[Runs]) -> list[dict[str, Any]]:
        return [_text(inline(cell)) for cell in cells]

    align = {"additional_properties": {"align": list(block.align)}} if any(block.align) else {}
    return {"type": "table", "header": row(block.head), "rows": [row(cells) for cells in block.rows], **align}


def _quote(copy: Copy, inner: Sequence[Block], credit: Runs, subtype: str) -> dict[str, Any]:
    told = [element for block in inner for element in _block(copy, block)]
    who = inline(credit).lstrip("—–- \u00a0")
    return _filled(
        {
            "type": "quote",
            "subtype": subtype,
            "content_elements": told or [_text("")],
            "citation": _text(who) if who else {},
        }
    )


def _embed(url: str, provider: str) -> dict[str, Any]:
    """As oEmbed would answer, had it been asked: a link, and who knows more."""
    link = f'<a href="{escape(url)}">{escape(url, quote=False)}</a>'
    kind = "video" if provider in ("youtube", "vimeo", "dailymotion", "tiktok", "twitch") else "rich"
    known = {"type": kind, "version": "1.0", "provider_name": name_of(provider), "url": url, "html": link}
    return {
        "type": "oembed_response",
        "subtype": provider,
        "_id": sha256(url.encode()).hexdigest()[:26],
        "raw_oembed": known,
        "referent": {"id": url, "provider": provider},
    }


def _html_of(block: Block) -> str:
    """A block inside an element that holds words alone."""
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return inline(runs)
        case Quote(inner, credit):
            return "<br/>".join([*(_html_of(each) for each in inner), *([inline(credit)] if credit else [])])
        case List(_, items):
            return "<br/>".join(f"• {_html_of(each)}" for item in items for each in item.blocks)
        case Table(head, rows):
            return "<br/>".join(" | ".join(inline(cell) for cell in row) for row in (head, *rows))
        case Embed(url):
            return f'<a href="{escape(url)}">{escape(url, quote=False)}</a>'
        case _:
            return ""


def inline(runs: Runs) -> str:
    """Words with the elements of HTML that Arc's editor writes: `a`, `b`, `i`, `br`, `sup`; and `ruby`."""
    told = ""
    for link, linked in groupby(runs, key=lambda run: "" if run.note else run.link):
        inner = "".join(map(_run, linked))
        told += f'<a href="{escape(link)}">{inner}</a>' if link else inner
    return told


def _run(run: Run) -> str:
    if run.note:
        return f"<sup>{run.note}</sup>"
    if run.line_break:
        return "<br/>"
    told = escape(run.text, quote=False)
    if run.ruby:
        told = f"<ruby>{told}<rt>{escape(run.ruby, quote=False)}</rt></ruby>"
    told = f"<i>{told}</i>" if run.emphasis else told
    return f"<b>{told}</b>" if run.strong else told


# Photos.


def _image(copy: Copy, photo: PublishedPhoto) -> dict[str, Any]:
    picture = copy.picture_of(photo)
    shown = picture.shown if picture else None
    size = {"width": shown.width, "height": shown.height} if shown and shown.width and shown.height else {}
    item = _filled(
        {
            "type": "image",
            "version": VERSION,
            "_id": photo.id,
            "url": _address(copy, shown.file) if shown else "",
            **size,
            "created_date": _moment(photo.date_created),
            "language": copy.story.language if photo.caption or photo.alt else "",
            "headlines": {"basic": photo.headline} if photo.headline.strip() else {},
            "subtitle": photo.headline,
            "slug": photo.name,
            "caption": photo.caption,
            "alt_text": photo.alt,
            "copyright": photo.copyright,
            "location": photo.place,
            "credits": {"by": [_photographer(photo)]} if photo.creator.strip() else {},
            "vanity_credits": {"by": [{"type": "author", "name": photo.credit}]} if photo.credit.strip() else {},
            "taxonomy": _shown_in(photo),
            "focal_point": _focus(picture) if picture else {},
            "additional_properties": _beside_photo(copy, photo, picture),
        }
    )
    return item | ({"alt_text": ""} if photo.decorative else {})


def _address(copy: Copy, file: str) -> str:
    """On the site, from where Arc XP fetches it; relative to the story where nobody said which site that is."""
    return syndication.file_address(copy, syndication.site_of([copy]), file)


def _photographer(photo: PublishedPhoto) -> dict[str, Any]:
    return _filled({**_named(photo.creator), "role": photo.creator_job_title, "affiliation": photo.credit})


def _shown_in(photo: PublishedPhoto) -> dict[str, Any]:
    people = [{"_id": name, "name": name, "type": "person"} for name in photo.people]
    return _filled({"tags": [{"text": word} for word in photo.keywords], "named_entities": people})


def _beside_photo(copy: Copy, photo: PublishedPhoto, picture: Picture | None) -> dict[str, Any]:
    """What ANS has no place for; `iptc_...` are the names by which Arc's Photo Center keeps them."""
    files = [
        {"name": made.name, "url": _address(copy, made.file), "width": made.width, "height": made.height}
        for made in (picture.renditions if picture else ())
    ]
    return _filled(
        {
            "role": photo.role,
            "iptc_title": photo.creator_job_title,
            "iptc_source": photo.source,
            "usage_terms": photo.usage_terms,
            "usage_instructions": photo.instructions,
            "extended_description": photo.extended_description,
            "event": photo.event,
            "description_writer": photo.description_writer,
            "digital_source_type": photo.digital_source_type,
            "supplier_reference": photo.supplier_reference,
            "taken_on": photo.date_created,
            "originalUrl": _address(copy, picture.original.file) if picture else "",
            "renditions": files,
        }
    )


def _focus(picture: Picture) -> dict[str, int]:
    """The focal point in pixels of the file that is shown; nothing when it was cut away."""
    shown = picture.shown
    if not shown.focal_point:
        return {}
    x, y = shown.focal_point
    return {"x": round(x * shown.width), "y": round(y * shown.height)}


def _moment(text: str) -> str:
    """A time of day when the photo has one; ANS has no place for a bare date here."""
    try:
        return utc(text) if "T" in text else ""
    except BadInput:
        return ""


def _filled(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value not in ("", None, [], {})}
