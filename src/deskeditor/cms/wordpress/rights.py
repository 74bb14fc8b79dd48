"""What a user may do on a site, in words; and what the site is able to."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from deskeditor.cms.site import Rights
from deskeditor.cms.troubles import Denied
from deskeditor.cms.web import unencrypted
from deskeditor.cms.wordpress import limit
from deskeditor.cms.wordpress.api import WRONG, Api
from deskeditor.cms.wordpress.posts import CANONICAL, IDENTITY


def rights_of(api: Api) -> Rights:
    """Raises Denied for a wrong password, and where the site takes none."""
    root = api.discover()
    index = api.json(
        "GET",
        "/",
        "its API cannot be read",
        params={"_fields": "name,timezone_string,gmt_offset,namespaces,authentication"},
    )
    answer = api.ask("GET", "/wp/v2/users/me", params={"context": "edit", "_fields": "name,slug,roles,capabilities"})
    if answer.status in (401, 403):
        _raise_for(api, index)
    api.refuse(answer, "it cannot be asked who you are")
    me = api.value(answer, False)
    meta = _meta(api)
    largest = limit.largest(f"{root}/wp/v2/media")
    options = {
        "api": root,
        "identity": IDENTITY in meta,
        "canonical": next((name for name in CANONICAL if name in meta), ""),
        "coauthors": "coauthors/v1" in (index.get("namespaces") or ()),
        "limit": largest,
    }
    return _rights(me, index, options, api)


def _meta(api: Api) -> Mapping[str, Any]:
    """The registered fields of posts."""
    found = api.json("OPTIONS", "/wp/v2/posts", "its API cannot be read")
    properties = (((found or {}).get("schema") or {}).get("properties") or {}).get("meta") or {}
    meta: Any = properties.get("properties")
    return meta if isinstance(meta, Mapping) else {}


def _raise_for(api: Api, index: Mapping[str, Any]) -> None:
    host = api.web.host
    authentication = index.get("authentication") or {}
    if "application-passwords" in authentication:
        raise Denied(f"{host} does not let you in: {WRONG}.")
    if urlsplit(api.home).scheme == "http":
        raise Denied(f"{host} takes no application passwords over http; write its address with https://.")
    raise Denied(f"{host} takes no application passwords: a plug-in or whoever runs the site has switched them off.")


def _rights(me: Mapping[str, Any], index: Mapping[str, Any], options: Mapping[str, Any], api: Api) -> Rights:
    may = {name for name, has in (me.get("capabilities") or {}).items() if has}
    roles = [str(role) for role in me.get("roles") or ()]
    publish, others = "publish_posts" in may, "edit_others_posts" in may
    largest = int(options["limit"])
    return Rights(
        str(me.get("name", "")),
        ", ".join(roles),
        str(index.get("name", "")),
        str(index.get("timezone_string") or _offset(index.get("gmt_offset"))),
        may_draft="edit_posts" in may,
        may_publish=publish,
        may_upload="upload_files" in may,
        may_edit_others=others,
        may_set_author=others,
        may_moderate="moderate_comments" in may,
        limit=largest,
        sentences=tuple(_sentences(str(me.get("name", "")), roles, may, options, api.home)),
        options=options,
    )


def _sentences(name: str, roles: list[str], may: set[str], options: Mapping[str, Any], home: str) -> list[str]:
    who = f"{name} ({', '.join(roles) or 'without a role'})"
    if "edit_posts" not in may:
        return [f"{who} may read only, and write no stories there; ask for the role Author or Editor."]
    publish, others = "publish_posts" in may, "edit_others_posts" in may
    largest = int(options["limit"])
    said = [
        f"{who} may publish stories." if publish else f"{who} may write drafts and hand them in, and not publish them.",
        "Stories of others may be changed, and anybody may be their author."
        if others
        else "Only own stories may be changed, and nobody else may be their author.",
    ]
    if not publish:
        said.append("What an editor of the site has published cannot be changed from here any more.")
    said.append("Photos may be uploaded." if "upload_files" in may else "No photos may be uploaded.")
    if "upload_files" in may and largest and largest < limit.SIZES[-1]:
        said.append(f"Files of more than about {max(1, largest >> 20)} MB are not taken there.")
    if "manage_categories" not in may:
        said.append("Categories that are missing cannot be made, tags can.")
    if "unfiltered_html" not in may:
        said.append("The site filters the markup of what this user sends: embedded players do not arrive.")
    said.append(
        "Stories are known there by a field of their own."
        if options["identity"]
        else "Stories are known there by an invisible comment at the end of their text; leave it there."
    )
    return [*said, *unencrypted(home)]


def _offset(hours: Any) -> str:
    try:
        minutes = round(float(hours) * 60)
    except (TypeError, ValueError):
        return ""
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
