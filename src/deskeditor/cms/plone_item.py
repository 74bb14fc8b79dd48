"""A story as a news item of Plone: its fields, what of it Plone cannot hold, and what arrived otherwise."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from deskeditor.cms.ruled import credited, headline, keywords, notice, notice_title
from deskeditor.cms.site import Item, Payload, There, Upload, Uploaded
from deskeditor.formats.cms.ghost import slug_of
from deskeditor.formats.fragment import plain, said, words
from deskeditor.news.published import PublishedPhoto
from deskeditor.news.times import utc

TYPE = "News Item"
STATES = {"private": "draft", "visible": "draft", "pending": "pending", "published": "published"}
"""What the states of Plone's own workflows are to us; those of a site's own workflow keep their names."""
LONGEST_ID = 80
LEAD = "lead"
"""In the place of an item's path: a photo that lies in the news item itself."""
NAMES = {
    "title": "The headline",
    "description": "The standfirst",
    "image_caption": "The caption of the lead photo",
    "language": "The language",
}
_SHOWN = re.compile(r'<img[^>]*\ssrc="([^"]*)"', re.I)
_LINKED = re.compile(r'<a[^>]*\shref="([^"]*)"', re.I)
_FRAMES = re.compile(r"<(iframe|table|blockquote|h[1-6]|li|figure)\b", re.I)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the site and of the item when it is made. `folder`: the path where a new item goes; `section`:
    the word for the desk where sections are tags; `languages`: those of the site, none when they are not known."""

    sent: Mapping[str, Any] = field(default_factory=dict)
    live: bool = False
    folder: str = ""
    section: str = ""
    languages: tuple[str, ...] = ()


def own_id(story_id: str) -> str:
    """How the id of an item ends there, whatever its slugline is."""
    return f"-{story_id[-12:]}"


def photo_id(key: str) -> str:
    return f"deskeditor-{key}"


def lead_of(item: Item) -> Upload | None:
    """The photo that lies in the news item itself."""
    if not item.rules.featured:
        return None
    return next((upload for upload in item.uploads if upload.photo.role == "lead"), None)


def caption_of(photo: PublishedPhoto, credits: bool) -> str:
    """Caption and credit in one line."""
    told = (photo.caption, photo.credit if credits else "")
    return " ".join(" ".join(text.split()) for text in told if text.strip())


def payload_of(item: Item, photos: Mapping[str, Uploaded], known: Known) -> Payload:
    if item.wanted == "withdrawn":
        return _withdrawn(item)
    html = _html(item, photos)
    story, rules = item.copy.story, item.rules
    lead = lead_of(item)
    fields: dict[str, Any] = {
        "folder": known.folder,
        "id": str(known.sent.get("id") or _id(item)),
        "status": item.wanted,
        "title": headline(item),
        "text": html,
        "subjects": list(dict.fromkeys(filter(None, (known.section, *keywords(item))))),
        "allow_discussion": rules.comments == "open" or (rules.comments == "story" and story.comments_open),
    }
    if names := [writer.name for writer in item.writers if writer.name]:
        fields["creators"] = names
    if rules.excerpt:
        fields["description"] = " ".join(story.dek.split())
    if rules.featured:
        fields["image"] = lead.key if lead else ""
        fields["image_caption"] = caption_of(lead.photo, rules.credits) if lead else ""
    language = _language(story.language, known.languages)
    if language:
        fields["language"] = language
    read = "\n".join(filter(None, (headline(item), " ".join(story.dek.split()), plain(html))))
    return Payload(fields, read, tuple(_told(item, known, lead, language)))


def _withdrawn(item: Item) -> Payload:
    if item.rules.kill == "take down":
        told = "It is taken from the site and stays there as a private item, which the staff of the site can read."
        return Payload({"status": "withdrawn"}, "", (told,))
    html = "".join(f"<p>{said(line)}</p>" for line in notice(item).splitlines() if line.strip())
    title = notice_title(item)
    fields = {"title": title, "text": html, "subjects": [], "description": "", "image": "", "image_caption": ""}
    told = "Its address stays as it is, and photos that lie beside it stay on the site."
    return Payload(fields, f"{title}\n{plain(html)}", (told,))


def _id(item: Item) -> str:
    return (slug_of(item.copy.story.slugline)[:LONGEST_ID].strip("-") or "story") + own_id(item.id)


def _html(item: Item, photos: Mapping[str, Uploaded]) -> str:
    shown = {u.photo.name: _source(photos.get(u.key), u) for u in item.uploads}
    return words(
        credited(item),
        lambda photo: shown.get(photo.name, ""),
        f"{item.id[-12:]}-",
        lead=not item.rules.featured,
        with_byline=_needs_byline(item),
    )


def _source(uploaded: Uploaded | None, upload: Upload) -> str:
    if uploaded is None or uploaded.remote_id == LEAD:
        return upload.file_name
    return f"{uploaded.url}/@@images/image/larger"


def _needs_byline(item: Item) -> bool:
    """Plone names creators; who did what else stands in the words."""
    return any(line.role != "by" for line in item.copy.story.bylines)


def _language(wanted: str, languages: Sequence[str]) -> str:
    """As the site knows it; empty when it does not."""
    for code in (wanted.casefold(), wanted.casefold().split("-")[0]):
        if code in languages:
            return code
    return ""


def _told(item: Item, known: Known, lead: Upload | None, language: str) -> Iterator[str]:
    story = item.copy.story
    if known.languages and story.language and not language:
        yield f"The site has no language “{story.language}”: it is set to none."
    if item.wanted in ("draft", "pending") and known.live:
        yield "Readers see it there now; as a draft it is taken from the site."
    if lead is not None and lead.photo.alt.strip() and not lead.photo.decorative:
        yield "Plone has no text for the lead photo: it takes the headline."
    if item.rules.canonical and story.canonical_url:
        yield "Plone has no place for the canonical address."
    if item.uploads and item.wanted != "published" and len(item.uploads) > (lead is not None):
        yield "Photos have no workflow in Plone: whoever has their address sees them before the story is published."


# What stands there


def there_of(found: Mapping[str, Any], path: str, url: str) -> There:
    text = found.get("text")
    html = str(text.get("data") or "") if isinstance(text, Mapping) else ""
    image = found.get("image") if isinstance(found.get("image"), Mapping) else None
    state = str(found.get("review_state") or "")
    language = found.get("language")
    fields = {
        "title": str(found.get("title") or ""),
        "description": str(found.get("description") or ""),
        "text": html,
        "subjects": [str(word) for word in found.get("subjects") or ()],
        "creators": [str(name) for name in found.get("creators") or ()],
        "image": str(image.get("filename") or "") if image else "",
        "image_caption": str(found.get("image_caption") or ""),
        "allow_discussion": bool(found.get("allow_discussion")),
        "language": str(language.get("token") if isinstance(language, Mapping) else language or ""),
        "id": str(found.get("id") or ""),
        "lock": dict(found.get("lock") or {}),
        "transitions": transitions_of(found),
    }
    modified = utc(str(found.get("modified") or ""))
    read = "\n".join(filter(None, (str(fields["title"]), str(fields["description"]), plain(html))))
    status = STATES.get(state, state or "published")
    return There(path, url, status, fields, _seal(fields, state, modified), read, modified, "", f"{url}/edit")


def transitions_of(found: Mapping[str, Any]) -> list[str]:
    """What this user may do with the item, by the names that its workflow has for it."""
    workflow = (found.get("@components") or {}).get("workflow") or {}
    return [str(one.get("@id", "")).rpartition("/")[2] for one in workflow.get("transitions") or ()]


def _seal(fields: Mapping[str, Any], state: str, modified: str) -> dict[str, str]:
    """Addresses of photos change when Plone makes them in another size: they are no change of the words."""
    kept = {name: value for name, value in fields.items() if name not in ("lock", "transitions")}
    kept["text"] = re.sub(r'\s(?:src|width|height|title)="[^"]*"', "", str(fields["text"]))
    said = json.dumps(kept, ensure_ascii=False, sort_keys=True).encode()
    return {"modified": modified, "state": state, "said": hashlib.sha256(said).hexdigest()[:32]}


def differing(sent: Mapping[str, Any], there: There) -> set[str]:
    """The names of the fields that are not as they were sent."""
    got = there.fields
    found = {
        name
        for name in ("title", "description", "subjects", "creators", "image_caption", "language")
        if name in sent and _plain(sent[name]) != _plain(got[name])
    }
    if "text" in sent and _shape(sent["text"]) != _shape(got["text"]):
        found.add("text")
    if "image" in sent and bool(sent["image"]) != bool(got["image"]):
        found.add("image")
    if sent.get("image") and str(sent["image"]) not in got["image"]:
        found.add("image")
    if "status" in sent and sent["status"] != there.status:
        found.add("status")
    if sent.get("allow_discussion") is False and got["allow_discussion"]:
        found.add("allow_discussion")
    return found


def _plain(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def _shape(html: str) -> tuple[Any, ...]:
    """What a reader meets: words, photos, links, kinds of blocks; Plone writes the same HTML in its own way."""
    return (
        plain(html),
        len(_SHOWN.findall(html)),
        [link.replace("&amp;", "&") for link in _LINKED.findall(html)],
        [tag.lower() for tag in _FRAMES.findall(html)],
    )


def sentences(sent: Mapping[str, Any], there: There) -> Iterator[str]:
    found, got = differing(sent, there), there.fields
    if "title" in found:
        yield f"The headline there is “{got['title']}”."
    yield from (f"{NAMES[name]} is not there as it was sent." for name in NAMES if name in found and name != "title")
    if "text" in found:
        same = plain(sent["text"]) == plain(got["text"])
        yield (
            "The markup of the words is another one there." if same else "The words there are not those that were sent."
        )
    if "status" in found:
        yield f"It stands there as “{there.status}”, not as “{sent['status']}”."
    if "subjects" in found:
        yield f"Its keywords there are {_listed(got['subjects'])}, not {_listed(sent['subjects'])}."
    if "creators" in found:
        yield f"Its authors there are {_listed(got['creators'])}, not {_listed(sent['creators'])}."
    if "image" in found:
        yield "The lead photo there is another one." if got["image"] else "The lead photo is not there."
    if "allow_discussion" in found:
        yield "Readers may comment on it there."
    if sent.get("id") and got["id"] != sent["id"]:
        yield f"Its address ends in “{got['id']}”, not in “{sent['id']}”."


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"
