"""Readers' comments below a post. The address of a reader is seen only by who may moderate."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from deskeditor.cms.wordpress.api import Api
from deskeditor.news.deliveries import Contribution, ContributionState

ROUTE = "/wp/v2/comments"
WHAT = "the comments cannot be read"
FIELDS = "id,parent,author_name,author_email,content,date_gmt,status,link"
READ: Mapping[str, ContributionState] = {
    "approved": "approved",
    "hold": "held",
    "spam": "rejected",
    "trash": "trash",
}
WRITTEN: Mapping[ContributionState, str] = {
    "approved": "approved",
    "held": "hold",
    "rejected": "spam",
    "trash": "trash",
    "gone": "trash",
}
ASKED = ("all", "spam", "trash")
"""`all` of WordPress is what is approved or held."""
PARAGRAPHS = frozenset({"p", "blockquote", "pre", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
LINES = frozenset({"br", "li"})
PARAGRAPH, LINE = "\0p", "\0l"
"""Stand for tags while a comment is read; nobody can write NUL."""
TAG = re.compile(
    r"""</?([a-z][a-z0-9:-]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+))?)*\s*/?>""", re.I
)
"""As HTML 5 writes tags: `I <3 it` and `1 < 2` are words."""
ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.I)


def sees_all(api: Api) -> bool:
    """Whether this user sees the comments that are not approved."""
    probe = api.ask("GET", ROUTE, params={"context": "edit", "per_page": 1, "_fields": "id"})
    if probe.status in (401, 403):
        return False
    api.refuse(probe, WHAT)
    return True


def comments(api: Api, remote_id: str, story_id: str, destination: str) -> Iterator[Contribution]:
    """All below a post; for a user who may not moderate those that everybody sees."""
    params = {"post": remote_id, "order": "asc", "_fields": FIELDS}
    if not sees_all(api):
        found = api.all(ROUTE, WHAT, params)
        yield from (_contribution(one, story_id, destination) for one in found)
        return
    for status in ASKED:
        found = api.all(ROUTE, WHAT, {**params, "context": "edit", "status": status})
        yield from (_contribution(one, story_id, destination) for one in found)


def moderate(api: Api, remote_id: str, state: ContributionState) -> None:
    said = {"status": WRITTEN[state]}
    route, what = f"{ROUTE}/{remote_id}", "the comment cannot be changed"
    api.json("POST", route, what, writes=False, json=said, params={"_fields": "id,status"})


def words_of(html: str) -> str:
    """What the reader wrote: without tags, entities read, and nothing else changed. Paragraphs have an empty line
    between them. Good for the words as they were stored and as the site shows them."""
    text = TAG.sub(_mark, _without_remarks(html.replace("\r\n", "\n").replace("\0", "")))
    text = text.replace(f"{LINE}\n", "\n").replace(LINE, "\n")
    if PARAGRAPH in text:
        text = "\n\n".join(filter(None, (part.strip() for part in text.split(PARAGRAPH))))
    return ENTITY.sub(lambda found: unescape(found[0]), text).strip()


def _mark(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name in PARAGRAPHS:
        return PARAGRAPH
    return LINE if name in LINES and not tag[0].startswith("</") else ""


def _without_remarks(html: str) -> str:
    kept, at = [], 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start)) >= 0:
        kept.append(html[at:start])
        at = end + len("-->")
    return "".join((*kept, html[at:]))


def _contribution(comment: Mapping[str, Any], story_id: str, destination: str) -> Contribution:
    content = comment.get("content") or {}
    words = words_of(str(content.get("raw", content.get("rendered", ""))))
    parent = str(comment.get("parent") or "")
    return Contribution(
        "",
        story_id,
        destination,
        str(comment.get("id", "")),
        parent,
        words_of(str(comment.get("author_name", ""))),
        str(comment.get("author_email", "")),
        words,
        str(comment.get("link", "")),
        f"{comment.get('date_gmt')}Z" if comment.get("date_gmt") else "",
        READ.get(str(comment.get("status", "approved")), "held"),
    )
