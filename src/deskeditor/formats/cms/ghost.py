"""Ghost: the file that its import reads (*Settings ▸ Import ▸ Universal import*), version 5 and 6 of its data.

Tables as Ghost keeps them: posts, tags, users and what ties them together; ids hold within the file. The words are
there as HTML and as Lexical, in which Ghost edits them. Each post is also held against the schema of Ghost's own Admin
API. Authors come without an e-mail address, which is private: they get one of the domain `invalid`, until somebody
gives them their own.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha1
from typing import Any

from deskeditor.formats.cms import wxr
from deskeditor.formats.cms.lexical import document
from deskeditor.formats.feeds import syndication
from deskeditor.formats.feeds.syndication import Site
from deskeditor.formats.format import Copy, ExportFile, Format, Selection
from deskeditor.formats.fragment import Marks, words
from deskeditor.formats.schemas import json_misfit, refuse
from deskeditor.formats.vocabularies import topic
from deskeditor.news import times
from deskeditor.news.published import Published
from deskeditor.render.metadata import web_address
from deskeditor.render.page import shortened
from deskeditor.text.fold import fold

EXTENSION = ".ghost.json"
DATA_VERSION = "5.0.0"
LONGEST = {"title": 255, "custom_excerpt": 300, "slug": 191, "tag": 191, "locale": 6}
"""Characters, as Ghost's tables hold them."""
LONGEST_PLAIN = 182
"""Characters of a slug: what tells it from another one still fits behind."""
NOBODY = "newsroom@newsroom.invalid"
STATUS = {"publish": "published", "future": "scheduled"}
FIELDS = {
    "title": "headline",
    "slug": "slugline",
    "html": "body",
    "lexical": "body",
    "custom_excerpt": "standfirst",
    "locale": "language",
    "published_at": "time of publication",
    "feature_image": "photos",
    "feature_image_alt": "photos",
    "canonical_url": "canonical address",
    "tags": "keywords",
    "authors": "byline",
}


def write(copy: Copy) -> Iterator[ExportFile]:
    return write_together([copy], syndication.alone(copy))


def write_together(copies: Sequence[Copy], chosen: Selection) -> Iterator[ExportFile]:
    site = syndication.site_of(copies, chosen)
    data: dict[str, list[dict[str, Any]]] = {
        "posts": [],
        "posts_meta": [],
        "tags": list(_tags(copies)),
        "posts_tags": [],
        "users": list(_users(copies)),
        "posts_authors": [],
    }
    slugs = _slugs("post", {copy.story.id: copy.story.slugline for copy in copies})
    for copy in copies:
        _post(data, copy, site, slugs[copy.story.id])
    exported = int(times.parse(syndication.latest(copies)).timestamp() * 1000)
    file = {"db": [{"meta": {"exported_on": exported, "version": DATA_VERSION}, "data": data}]}
    yield ExportFile(f"{chosen.stem}{EXTENSION}", (json.dumps(file, ensure_ascii=False, indent=2) + "\n").encode())


FORMAT = Format("ghost", "Ghost import", EXTENSION, write, together=write_together, whole_addresses=True)


def _post(data: dict[str, list[dict[str, Any]]], copy: Copy, site: Site, slug: str) -> None:
    story = copy.story
    id = _id("post", story.id)
    marks = Marks(lambda photo: syndication.photo_address(copy, site, photo), f"{story.id[-12:]}-")
    told = _told(copy, site) | {"slug": slug}
    post = {
        "id": id,
        "uuid": story.id,
        **told,
        "html": words(copy, marks.address, marks.prefix, lead=False, with_byline=bool(syndication.others(story))),
        "lexical": json.dumps(document(copy, marks), ensure_ascii=False, separators=(",", ":")),
        "type": "post",
        "featured": 0,
        "visibility": "public",
        "created_at": times.utc(story.created),
        "updated_at": syndication.changed(story),
        "published_at": None if told["status"] == "draft" else wxr.published(story),
    }
    meta = _meta(copy)
    _check(post | meta, story)
    data["posts"].append({key: value for key, value in post.items() if value not in ("", None)})
    if meta:
        data["posts_meta"].append({"id": _id("meta", story.id), "post_id": id, **meta})
    for order, name in enumerate(_tag_names(story)):
        data["posts_tags"].append(_tie("tag", name, id, order))
    for order, name in enumerate(_author_names(story)):
        data["posts_authors"].append(_tie("author", name, id, order))


def _told(copy: Copy, site: Site) -> dict[str, Any]:
    story = copy.story
    lead = story.lead
    image = syndication.photo_address(copy, site, lead) if lead else ""
    return {
        "title": shortened(copy.title, LONGEST["title"]),
        "status": STATUS.get(wxr.status(story), "draft"),
        "custom_excerpt": shortened(story.dek, LONGEST["custom_excerpt"]) if story.dek.strip() else "",
        "feature_image": image,
        "canonical_url": web_address(story.canonical_url),
        "locale": story.language if len(story.language) <= LONGEST["locale"] else story.language.split("-")[0],
    }


def _meta(copy: Copy) -> dict[str, Any]:
    story = copy.story
    lead = story.lead
    told = {
        "og_title": shortened(story.headline_social, 300) if story.headline_social.strip() else "",
        "twitter_title": shortened(story.headline_social, 300) if story.headline_social.strip() else "",
        "meta_description": shortened(story.dek, 500) if story.dek.strip() else "",
    }
    if lead:
        caption = Marks(copy.url).caption(lead).removeprefix("<figcaption>").removesuffix("</figcaption>")
        told |= {"feature_image_caption": caption, "feature_image_alt": "" if lead.decorative else lead.alt}
    return {key: value for key, value in told.items() if value.strip()}


def _check(post: dict[str, Any], story: Published) -> None:
    """Against what the Admin API takes: the same fields, but for those that only the tables have."""
    ours = ("id", "uuid", "type", "featured", "created_at")
    api = {key: value for key, value in post.items() if key not in ours and value not in ("", None)}
    api |= {"tags": _tag_names(story), "authors": [NOBODY for _ in _author_names(story)]}
    misfit = json_misfit({"posts": [api]}, "ghost-4.7.5", "posts-add.json")
    refuse(misfit, story.slugline or story.headline, "Ghost", FIELDS)


# Tags and authors


def _tag_names(story: Published) -> list[str]:
    """The section is the first, which Ghost shows; then keywords and Media Topics; at last one that only the staff
    sees, by which the post is found again. `#` makes a tag such a one."""
    topics = [concept.name_in(story.language) for code in story.subjects if (concept := topic(code))]
    shown = [name.strip().lstrip("#").strip() for name in (story.desk, *story.keywords, *topics)]
    named = dict.fromkeys(shortened(name, LONGEST["tag"]) for name in shown if name)
    return [*named, f"#deskeditor-{story.id}"]


def _author_names(story: Published) -> list[str]:
    return [*dict.fromkeys(line.name for line in syndication.writers(story))] or ["Newsroom"]


def _tags(copies: Iterable[Copy]) -> Iterator[dict[str, Any]]:
    names = dict.fromkeys(name for copy in copies for name in _tag_names(copy.story))
    for name, slug in _slugs("tag", {name: name.removeprefix("#") for name in names}).items():
        internal = name.startswith("#")
        shown = "internal" if internal else "public"
        yield {"id": _id("tag", name), "name": name, "slug": f"hash-{slug}" if internal else slug, "visibility": shown}


def _users(copies: Iterable[Copy]) -> Iterator[dict[str, Any]]:
    lines = {line.name: line for copy in copies for line in syndication.writers(copy.story)}
    names = dict.fromkeys(name for copy in copies for name in _author_names(copy.story))
    for name, slug in _slugs("author", {name: name for name in names}).items():
        line = lines.get(name)
        user = {
            "id": _id("author", name),
            "name": shortened(name, 191),
            "slug": slug,
            "email": f"{slug[:64]}@newsroom.invalid",
            "bio": shortened(line.bio, 200) if line and line.bio.strip() else "",
            "website": web_address(line.url) if line else "",
            "location": line.location if line else "",
            "roles": ["Contributor"],
        }
        yield {key: value for key, value in user.items() if value}


def _tie(kind: str, name: str, post: str, order: int) -> dict[str, Any]:
    id = _id(kind, name)
    return {"id": _id("tie", f"{post} {id}"), "post_id": post, f"{kind}_id": id, "sort_order": order}


def _slugs(kind: str, names: Mapping[str, str]) -> dict[str, str]:
    """A name for the address of each: of two posts, tags or people that have the same, Ghost would take the first."""
    made: dict[str, str] = {}
    for key, name in names.items():
        slug = slug_of(name)[:LONGEST_PLAIN].strip("-")
        own = f"{slug or kind}-{_id(kind, key)[:8]}"
        made[key] = own if not slug or slug in made.values() else slug
    return made


def slug_of(text: str) -> str:
    """ASCII, as Ghost makes them; nothing remains of other scripts, which Ghost would spell in Latin letters."""
    return wxr.slug("".join(c for c in fold(text) if c.isascii()))[: LONGEST["slug"]].strip("-")


def _id(kind: str, of: str) -> str:
    """24 hexadecimal digits, as Ghost's ids have; the same each time."""
    return sha1(f"{kind} {of}".encode(), usedforsecurity=False).hexdigest()[:24]
