"""Readers' comments below a post. The address of a reader is seen only by who may moderate."""

from collections.abc import Iterator, Mapping
from typing import Any

from deskeditor.cms.wordpress.api import Api
from deskeditor.cms.wordpress.markup import lines
from deskeditor.news.deliveries import Contribution, ContributionState

ROUTE = "/wp/v2/comments"
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


def comments(api: Api, remote_id: str, story_id: str, destination: str) -> Iterator[Contribution]:
    """All below a post; for a user who may not moderate those that everybody sees."""
    probe = api.ask("GET", ROUTE, params={"post": remote_id, "context": "edit", "per_page": 1, "_fields": "id"})
    what, params = "the comments cannot be read", {"post": remote_id, "order": "asc", "_fields": FIELDS}
    if probe.status in (401, 403):
        found = api.all(ROUTE, what, params)
        yield from (_contribution(one, story_id, destination) for one in found)
        return
    api.refuse(probe, what)
    for status in ASKED:
        found = api.all(ROUTE, what, {**params, "context": "edit", "status": status})
        yield from (_contribution(one, story_id, destination) for one in found)


def moderate(api: Api, remote_id: str, state: ContributionState) -> None:
    said = {"status": WRITTEN[state]}
    route, what = f"{ROUTE}/{remote_id}", "the comment cannot be changed"
    api.json("POST", route, what, writes=False, json=said, params={"_fields": "id,status"})


def _contribution(comment: Mapping[str, Any], story_id: str, destination: str) -> Contribution:
    content = comment.get("content") or {}
    words = lines(str(content.get("raw", content.get("rendered", ""))))
    parent = str(comment.get("parent") or "")
    return Contribution(
        "",
        story_id,
        destination,
        str(comment.get("id", "")),
        parent,
        str(comment.get("author_name", "")),
        str(comment.get("author_email", "")),
        words,
        str(comment.get("link", "")),
        f"{comment.get('date_gmt')}Z" if comment.get("date_gmt") else "",
        READ.get(str(comment.get("status", "approved")), "held"),
    )
