"""A story as a post of Ghost: its fields, what of it Ghost cannot hold, and what arrived otherwise.

The words go as Lexical, in which Ghost edits posts, and come back letter for letter; of HTML Ghost would keep less. A
post is found again by a tag that only the staff sees, `#deskeditor-` and the id of the story.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from deskeditor.cms.ruled import credited, headline, keywords, notice, notice_title
from deskeditor.cms.site import Item, Payload, There, Uploaded
from deskeditor.formats.cms.ghost import LONGEST, slug_of
from deskeditor.formats.cms.lexical import document, paragraphs, words_of
from deskeditor.formats.fragment import Marks, plain
from deskeditor.news.published import PublishedPhoto
from deskeditor.news.times import utc
from deskeditor.render.metadata import web_address
from deskeditor.render.page import shortened

STATUS = {"draft": "draft", "pending": "draft", "scheduled": "scheduled", "published": "published"}
LONGEST_ALT = 191
"""Characters of the text for the lead photo."""
COMPARED = (
    "title",
    "slug",
    "status",
    "published_at",
    "lexical",
    "custom_excerpt",
    "tags",
    "authors",
    "feature_image",
    "feature_image_alt",
    "feature_image_caption",
    "canonical_url",
    "og_title",
    "twitter_title",
)
NAMES = {
    "custom_excerpt": "The standfirst",
    "feature_image": "The lead photo",
    "feature_image_alt": "The text for the lead photo",
    "feature_image_caption": "The caption of the lead photo",
    "canonical_url": "The canonical address",
    "og_title": "The headline for social media",
    "twitter_title": "The headline for social media",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the site and of the item when it is made. `sent`: the fields that were sent last; `live`:
    whether readers see it; `authors`: names there by id; `section`: the name of the tag that stands for the desk."""

    sent: Mapping[str, Any] = field(default_factory=dict)
    live: bool = False
    authors: Mapping[str, str] = field(default_factory=dict)
    section: str = ""
    language: str = ""
    comments: bool = False
    tags: bool = True
    """Whether this user may set tags."""


def identity(story_id: str) -> str:
    """The name of the internal tag."""
    return f"#deskeditor-{story_id}"


def slug_end(story_id: str) -> str:
    """How an address ends where a tag cannot carry the identity."""
    return f"-{story_id[-12:]}"


def payload_of(item: Item, photos: Mapping[str, Uploaded], known: Known) -> Payload:
    if item.wanted == "withdrawn":
        return _withdrawn(item)
    return _Made(item, photos, known).payload()


def _withdrawn(item: Item) -> Payload:
    story = item.copy.story
    if item.rules.kill == "take down":
        told = "It is taken from the site and stays there as a draft, which the staff of the site can read."
        return Payload({"status": "draft"}, "", (told,))
    said = paragraphs(notice(item).splitlines(), story.direction)
    cleared = ("custom_excerpt", "feature_image", "feature_image_alt", "feature_image_caption", "og_title")
    fields: dict[str, Any] = {
        "title": shortened(notice_title(item), LONGEST["title"]),
        "lexical": json.dumps(said, ensure_ascii=False),
        "status": "published",
        "tags": [identity(item.id)],
        **dict.fromkeys((*cleared, "twitter_title"), None),
    }
    told = "Its address stays as it is, and its photos stay among the files of the site."
    return Payload(fields, words_of(said), (told,))


class _Made:
    def __init__(self, item: Item, photos: Mapping[str, Uploaded], known: Known) -> None:
        self._item, self._known, self._copy = item, known, credited(item)
        self._urls = {u.photo.name: photos[u.key].url if u.key in photos else u.file_name for u in item.uploads}
        self._told: list[str] = []

    def payload(self) -> Payload:
        said = self._document()
        fields = {
            "title": self._cut("headline", headline(self._item), LONGEST["title"]),
            "slug": self._slug(),
            "status": STATUS[self._item.wanted],
            "lexical": json.dumps(said, ensure_ascii=False),
            "authors": list(dict.fromkeys(w.remote_id for w in self._item.writers if w.remote_id)),
            **({"tags": self._tags()} if self._known.tags else {}),
            **self._when(),
            **self._around(),
            **self._lead(),
        }
        self._tell_what_is_lost()
        return Payload(fields, words_of(said), tuple(self._told))

    def _document(self) -> dict[str, Any]:
        marks = Marks(lambda photo: self._urls.get(photo.name, ""), f"{self._item.id[-12:]}-")
        lead = not self._item.rules.featured
        return document(self._copy, marks, with_byline=self._needs_byline(), lead=lead)

    def _needs_byline(self) -> bool:
        """Where the accounts there do not say the names that stand in the byline."""
        names = [self._known.authors.get(w.remote_id, "") for w in self._item.writers]
        return names != [w.name for w in self._item.writers]

    def _slug(self) -> str:
        """An address stays when the slugline changes."""
        if slug := str(self._known.sent.get("slug") or ""):
            return slug
        slug = slug_of(self._item.copy.story.slugline)
        if self._known.tags:
            return slug
        end = slug_end(self._item.id)
        return f"{slug[: LONGEST['slug'] - len(end)].strip('-') or 'story'}{end}"

    def _when(self) -> dict[str, Any]:
        """The time it was published keeps what was sent last, so that the same story is the same post."""
        item, sent = self._item, self._known.sent
        if item.due and item.wanted in ("scheduled", "published"):
            return {"published_at": utc(item.due)}
        if item.wanted != "published":
            return {}
        before = sent.get("published_at") if sent.get("status") == "published" else None
        known = before if sent.get("status") == "published" else item.copy.story.first_published
        return {"published_at": utc(known)} if known else {}

    def _around(self) -> dict[str, Any]:
        story, rules = self._copy.story, self._item.rules
        social = shortened(story.headline_social, 300) if story.headline_social.strip() else None
        said: dict[str, Any] = {"og_title": social, "twitter_title": social}
        if rules.excerpt:
            said["custom_excerpt"] = self._cut("standfirst", story.dek, LONGEST["custom_excerpt"]) or None
        if rules.canonical:
            said["canonical_url"] = web_address(story.canonical_url) or None
        return said

    def _lead(self) -> dict[str, Any]:
        if not self._item.rules.featured:
            return {}
        lead = next((p.photo for p in self._copy.pictures if p.photo.role == "lead"), None)
        fields = ("feature_image", "feature_image_alt", "feature_image_caption")
        if lead is None:
            return dict.fromkeys(fields)
        alt = "" if lead.decorative else self._cut("text for the lead photo", lead.alt, LONGEST_ALT)
        return dict(zip(fields, (self._urls.get(lead.name) or None, alt or None, _caption(lead) or None), strict=True))

    def _tags(self) -> list[str]:
        """The section is the first, which Ghost shows; at last the one by which the post is found again."""
        shown = [self._known.section, *keywords(self._item)]
        names = [shortened(name.lstrip("# "), LONGEST["tag"]) for name in shown]
        once = {name.casefold(): name for name in reversed(names) if name}
        return [*reversed(once.values()), identity(self._item.id)]

    def _cut(self, what: str, text: str, longest: int) -> str:
        whole = " ".join(text.split())
        if len(whole) > longest:
            self._told.append(f"The {what} is cut: Ghost takes {longest} characters.")
        return shortened(text, longest) if whole else ""

    def _tell_what_is_lost(self) -> None:
        item, story, rules = self._item, self._copy.story, self._item.rules
        if not self._known.tags:
            self._told.append("It goes without tags and without a section: a contributor may set none.")
        if item.wanted == "pending":
            self._told.append("Ghost has no posts that wait for an editor: it is a draft there.")
        if STATUS[item.wanted] == "draft" and self._known.live:
            self._told.append("Readers see it there now; as a draft it is taken from the site.")
        if self._known.language and story.language.split("-")[0].casefold() != self._known.language.split("-")[0]:
            self._told.append(f"Ghost has one language for the whole site: it says “{self._known.language}”.")
        if story.direction == "rtl":
            self._told.append("Ghost sets the direction of the words by its theme, not for one post.")
        closed = rules.comments == "closed" or (rules.comments == "story" and not story.comments_open)
        if closed and self._known.comments:
            self._told.append("Ghost cannot close the comments of one post: they are open, as on the whole site.")


def _caption(photo: PublishedPhoto) -> str:
    return Marks(lambda _: "").caption(photo).removeprefix("<figcaption>").removesuffix("</figcaption>")


# What stands there


def there_of(post: Mapping[str, Any], address: str) -> There:
    found: dict[str, Any] = {name: post.get(name) for name in COMPARED}
    found["tags"] = [str(tag.get("name", "")) for tag in post.get("tags") or ()]
    found["authors"] = [str(author.get("id", "")) for author in post.get("authors") or ()]
    found["published_at"] = utc(str(post.get("published_at") or ""))
    found["author_names"] = [str(author.get("name", "")) for author in post.get("authors") or ()]
    id = str(post.get("id", ""))
    return There(
        id,
        str(post.get("url", "")),
        str(post.get("status", "")),
        found | {"updated_at": post.get("updated_at")},
        _seal(found),
        words_of(_read(found["lexical"])) or plain(str(post.get("html") or "")),
        utc(str(post.get("updated_at") or "")),
        "",
        f"{address}ghost/#/editor/post/{id}",
    )


def _seal(found: Mapping[str, Any]) -> dict[str, str]:
    """One mark for each field; a post that goes live at its time is still as it was left."""
    public = found["status"] in ("scheduled", "published")
    said = {name: found[name] or None for name in COMPARED} | {"status": "public" if public else found["status"]}
    said["lexical"] = _read(found["lexical"])
    return {name: _mark(value) for name, value in said.items()}


def _mark(value: Any) -> str:
    said = json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
    return hashlib.sha256(said).hexdigest()[:16]


def _read(lexical: Any) -> Any:
    try:
        return json.loads(lexical or "null")
    except ValueError:
        return None


def differing(fields: Mapping[str, Any], there: There) -> set[str]:
    """The names of the fields that are not as they were sent."""
    found = {name for name, value in fields.items() if not _same(name, value, there.fields.get(name))}
    if "status" in found and fields["status"] == "scheduled" and there.status == "published":
        found.discard("status")  # its time came meanwhile
    return found


def _same(name: str, sent: Any, there: Any) -> bool:
    if name == "lexical":
        return bool(_read(sent) == _read(there))
    if name == "tags":
        return [tag.casefold() for tag in sent] == [tag.casefold() for tag in there or ()]
    return (sent or None) == (there or None)


def sentences(fields: Mapping[str, Any], there: There, names: Mapping[str, str]) -> Iterator[str]:
    """What arrived otherwise; `names`: of authors by their id."""
    found = differing(fields, there)
    got = there.fields
    if "title" in found:
        yield f"The headline there is “{got.get('title')}”."
    if "lexical" in found:
        yield "The words there are not those that were sent."
    if "status" in found:
        yield f"It is {_status(there.status)} there, not {_status(fields['status'])}."
    if "slug" in found and fields["slug"]:
        yield f"Its address ends in “{got.get('slug')}”, not in “{fields['slug']}”."
    if "published_at" in found:
        yield f"Its time there is {got.get('published_at') or 'not set'}, not {fields['published_at']}."
    if "authors" in found:
        wanted = _listed([names.get(id, id) for id in fields["authors"]])
        yield f"Its authors there are {_listed(got.get('author_names') or [])}, not {wanted}."
    if "tags" in found:
        yield from _tags_told(fields["tags"], got.get("tags") or [])
    once = {NAMES[name]: None for name in fields if name in NAMES and name in found}
    yield from (f"{what} is not there as it was sent." for what in once)


def _tags_told(sent: Sequence[str], there: Sequence[str]) -> Iterator[str]:
    known, wanted = {tag.casefold() for tag in there}, {tag.casefold() for tag in sent}
    for tag in sent:
        if tag.casefold() not in known:
            yield f"The tag “{tag}” is not there."
    for tag in there:
        if tag.casefold() not in wanted:
            yield f"It has the tag “{tag}” there, which was not sent."
    if known == wanted:
        yield "Its tags there have another order."


def _status(status: str) -> str:
    return {"draft": "a draft", "scheduled": "scheduled", "published": "published"}.get(status, status)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "nobody"
