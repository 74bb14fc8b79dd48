"""A post as it stands on the site: what it says, whether somebody changed it, where it differs from what was sent."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any
from urllib.parse import unquote

from deskeditor.cms.site import Item, Payload, There
from deskeditor.cms.wordpress import markup
from deskeditor.news.times import parse

FIELDS = (
    "id,status,slug,link,date_gmt,modified_gmt,title.raw,content.raw,excerpt.raw,author,featured_media,comment_status,"
    "categories,tags,meta"
)
"""Asked for by name: WordPress then renders nothing."""
STATUSES = "publish,future,draft,pending,private,trash"
"""All in which a post can be found; `any` of WordPress leaves out the trash."""
IN_WORDS = {
    "publish": "published",
    "future": "scheduled",
    "draft": "draft",
    "pending": "pending",
    "trash": "withdrawn",
}
AS_THERE = {"published": "publish", "scheduled": "future", "draft": "draft", "pending": "pending"}
IDENTITY = "deskeditor_id"
"""The registered meta field, where the site has it."""
CANONICAL = ("deskeditor_canonical", "_yoast_wpseo_canonical", "rank_math_canonical_url", "_genesis_canonical_uri")
"""Meta fields in which plug-ins keep the canonical address; a site that registers one for its API gets it."""


def mark(story_id: str) -> str:
    """What is searched for on a site without the meta field."""
    return f"deskeditor:{story_id}"


def carries(post: Mapping[str, Any], story_id: str) -> bool:
    """Whether the post is that of the story."""
    meta = post.get("meta")
    known = meta.get(IDENTITY, "") if isinstance(meta, Mapping) else ""
    return known == story_id or f"<!-- {mark(story_id)} -->" in _raw(post.get("content"))


def there_of(post: Mapping[str, Any], home: str) -> There:
    status = str(post.get("status", ""))
    number = str(post.get("id", ""))
    fields = {
        **{name: _raw(post.get(name)) for name in ("title", "content", "excerpt")},
        **{
            name: post.get(name)
            for name in ("status", "slug", "author", "featured_media", "comment_status", "categories", "tags")
        },
        "date_gmt": _utc(post.get("date_gmt")),
        "meta": dict(post["meta"]) if isinstance(post.get("meta"), dict) else {},
    }
    return There(
        number,
        str(post.get("link", "")),
        IN_WORDS.get(status, status),
        fields,
        _seal(post, fields),
        words_of(fields),
        _utc(post.get("modified_gmt")),
        "",
        f"{home}wp-admin/post.php?post={number}&action=edit",
        "trash" if status == "trash" else "",
    )


def _seal(post: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """`modified_gmt` has whole seconds: the words tell a change in the second of our own. A post that goes live at its
    time keeps `modified_gmt`. What a plug-in or the end of a term does to a post is no change of it."""
    said = json.dumps([fields["title"], fields["content"], fields["excerpt"]], ensure_ascii=False)
    status = str(post.get("status", ""))
    return {
        "modified": str(post.get("modified_gmt", "")),
        "state": "public" if status in ("publish", "future") else status,
        "author": post.get("author"),
        "said": hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def words_of(fields: Mapping[str, Any]) -> str:
    """For a person."""
    said = (fields.get("title", ""), fields.get("excerpt", ""), fields.get("content", ""))
    return "\n\n".join(filter(None, (markup.lines(str(html or "")) for html in said)))


def shows(payload: Payload, there: There) -> bool:
    """Whether this is what was sent, as far as the site lets it be."""
    sent, arrived = payload.fields, there.fields
    if sent.get("status") == "trash":
        return there.gone == "trash"
    if there.gone or any(_text(sent[name]) != _text(arrived[name]) for name in ("title", "excerpt") if name in sent):
        return False
    if markup.seen(str(sent.get("content", ""))).words != markup.seen(str(arrived["content"])).words:
        return False
    same_author = not sent.get("author") or sent["author"] == arrived["author"]
    public = ("publish", "future")
    same_state = sent.get("status") == arrived["status"] or (
        sent.get("status") in public and arrived["status"] in public
    )
    return same_author and same_state


def differences(item: Item, payload: Payload, there: There, names: Mapping[int, str]) -> Iterator[str]:
    """Sentences. `names`: those of terms, by their ids."""
    sent, arrived = payload.fields, there.fields
    if sent.get("status") == "trash":
        if there.gone != "trash" and there.status == "published":
            yield "The post is still public there."
        return
    if item.wanted == "withdrawn" and there.status != "published":
        return  # readers never saw it: it was taken away, and no notice stands in its place
    yield from _of_status(item, sent, there)
    if _text(sent.get("title", "")) != _text(arrived["title"]):
        yield f"The headline arrived as “{_text(arrived['title'])}”."
    if "excerpt" in sent and _text(sent["excerpt"]) != _text(arrived["excerpt"]):
        yield f"The excerpt arrived as “{_text(arrived['excerpt'])}”."
    yield from markup.differences(str(sent.get("content", "")), str(arrived["content"]))
    if sent.get("author") and sent["author"] != arrived["author"]:
        yield f"The author there is another one (number {arrived['author']})."
    yield from _of_terms(sent, arrived, names)
    if sent.get("featured_media") and sent["featured_media"] != arrived["featured_media"]:
        yield "The featured image was not taken."
    if sent.get("comment_status") and sent["comment_status"] != arrived["comment_status"]:
        yield f"Comments are {arrived['comment_status']} there."
    yield from _of_slug(str(sent.get("slug", "")), arrived)
    for name, value in dict(sent.get("meta") or {}).items():
        if arrived["meta"].get(name) != value:
            yield f"The site has not kept the field “{name}”; test the destination again."


def _of_status(item: Item, sent: Mapping[str, Any], there: There) -> Iterator[str]:
    wanted, arrived = sent.get("status"), there.fields["status"]
    date = str(there.fields["date_gmt"])
    if wanted == "future" and arrived == "future" and date and item.due and parse(date) != parse(item.due):
        yield f"The site keeps it until {date}, not until {item.due}."
    if wanted == "future" and arrived == "publish":
        if date and item.due and parse(date) < parse(item.due):
            yield f"The site has published it before its time, {item.due}."
    elif wanted != arrived:
        yield f"It stands there as “{IN_WORDS.get(str(arrived), str(arrived))}”."


def _of_terms(sent: Mapping[str, Any], arrived: Mapping[str, Any], names: Mapping[int, str]) -> Iterator[str]:
    for field, title in (("categories", "category"), ("tags", "tag")):
        if field not in sent:
            continue
        there = set(arrived[field] or ())
        for id in sent[field]:
            if id not in there:
                yield f"The {title} “{names.get(id, str(id))}” was dropped: it is not on the site."


def _of_slug(sent: str, arrived: Mapping[str, Any]) -> Iterator[str]:
    there = unquote(str(arrived["slug"] or ""))
    if not sent or not there or there == sent:
        return
    if re.fullmatch(rf"{re.escape(sent)}-\d+", there):
        yield f"The address got a number, “{there}”: “{sent}” is another post's."
    elif arrived["status"] == "publish":
        yield f"The address ends with “{there}”."


def _raw(value: Any) -> str:
    """Of a field that comes as `{"raw": ..., "rendered": ...}`; who may not edit gets the rendered one only."""
    if isinstance(value, Mapping):
        return str(value.get("raw", value.get("rendered", "")))
    return str(value or "")


def _text(html: Any) -> str:
    return " ".join(unescape(str(html or "")).split())


def _utc(value: Any) -> str:
    said = str(value or "")
    return f"{said}Z" if said and not said.startswith("0000") and not said.endswith("Z") else ""
