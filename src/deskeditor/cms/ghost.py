"""Ghost, by its Admin API (version 5 and 6), with the key of an integration or the token of a member of the staff.

What Ghost does in silence, and what is done about it: an author that it does not know becomes the owner of the site (so
each is looked up before anything is written), the tags of a contributor are dropped (so the address carries the
identity), a file that is sent twice is kept twice (so each has a name of its own,
by which it is looked for), a time in the future stays on a post that is published now (so it is set anew).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from deskeditor.cms.ghost_post import Known, differing, identity, payload_of, sentences, slug_end, there_of
from deskeditor.cms.ghost_web import Api, key_of
from deskeditor.cms.site import Asked, Item, Kind, Memory, Named, Payload, Rights, There, Upload, Uploaded
from deskeditor.cms.troubles import Denied, Unfit
from deskeditor.cms.understood import understood
from deskeditor.cms.web import unencrypted
from deskeditor.formats.fragment import plain
from deskeditor.formats.names import EXTENSIONS
from deskeditor.news.deliveries import Contribution, ContributionState, Remote
from deskeditor.news.destinations import Destination
from deskeditor.news.times import parse, stamp, utc

TAKEN = {type: EXTENSIONS[type] for type in ("image/jpeg", "image/png", "image/webp", "image/gif", "image/svg+xml")}
"""Images that Ghost takes, with the extension of their files."""
QUALITY = 90
ROLES = ("Owner", "Administrator", "Super Editor", "Editor", "Author", "Contributor")
EDITORS = ROLES[:4]
COMMENT_STATES: Mapping[str, ContributionState] = {"published": "approved", "hidden": "rejected", "deleted": "gone"}


@understood
class Ghost:
    """A `cms.site.Site` that also `Moderates`."""

    def __init__(self, destination: Destination, api: Api) -> None:
        self._destination, self._api = destination, api
        self._authors: dict[str, Named] | None = None

    @property
    def skew_s(self) -> float:
        return self._api.web.skew_s

    def close(self) -> None:
        self._api.web.close()

    # who and what is there

    def rights(self) -> Rights:
        found = self._rights()
        return replace(found, sentences=(*found.sentences, *unencrypted(self._api.web.address)))

    def _rights(self) -> Rights:
        what = "the rights cannot be read"
        self._api.get("users/", what, limit=1)
        mine = self._api.get("users/me/", what, include="roles")
        site = (self._api.get("site/", what) or {}).get("site", {})
        settings = (self._api.get("settings/", what) or {}).get("settings", ())
        said = {str(one.get("key")): one.get("value") for one in settings if isinstance(one, dict)}
        user = (mine or {}).get("users", [{}])[0]
        role = next((r["name"] for r in user.get("roles", ()) if r.get("name") in ROLES), "Integration")
        return _rights(user.get("name", ""), role, site, said.get("comments_enabled") not in (None, "off"))

    def authors(self) -> Sequence[Named]:
        """Those who may log in there; the suspended ones are left out."""
        return list(self._known_authors().values())

    def _known_authors(self) -> dict[str, Named]:
        if self._authors is None:
            users = self._api.all("users/", "users", "its authors cannot be read")
            active = (user for user in users if user.get("status") in ("active", None) or "warn" in str(user["status"]))
            self._authors = {str(u["id"]): Named(str(u["id"]), str(u["name"]), str(u["slug"])) for u in active}
        return self._authors

    def sections(self) -> Sequence[Named]:
        """Ghost has tags only; the first one of a post is its section."""
        tags = self._api.all("tags/", "tags", "its tags cannot be read", filter="visibility:public", order="name asc")
        return [Named(str(tag["id"]), str(tag["name"]), str(tag["slug"])) for tag in tags]

    # the item

    def payload(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory, *, dry: bool = False) -> Payload:
        if item.wanted == "withdrawn":
            return payload_of(item, photos, Known())
        before = memory.get("story", item.id)
        section, told = self._section(item, memory)
        options = self._destination.options
        known = Known(
            _fields(before),
            before is not None and before.arrived.get("status") == "published",
            self._names(item, memory),
            section,
            str(options.get("language", "")),
            bool(options.get("comments")),
            options.get("role") != "Contributor",
        )
        if not any(w.remote_id for w in item.writers) and not dry:
            raise Unfit("It is not known which author of the site wrote the story; match the byline in Destinations.")
        made = payload_of(item, photos, known)
        others = (u.photo.name for u in item.uploads if u.media_type not in TAKEN)
        kinds = (f"{name} is sent as a JPEG or PNG: Ghost does not take it as it is." for name in others)
        return Payload(made.fields, made.words, (*told, *kinds, *made.told))

    def _section(self, item: Item, memory: Memory) -> tuple[str, tuple[str, ...]]:
        """The name of the tag for the desk, and what is told when there is none. Looked up once."""
        desk, rules = item.copy.story.desk.strip(), item.rules
        if not desk or rules.sections_as == "nothing":
            return "", ()
        wanted = rules.sections.get(desk, "")
        known = memory.get("section", desk)
        if known is None or (wanted and known.remote_id != wanted):
            found = next((s for s in self.sections() if wanted == s.remote_id or _is(s, desk, wanted)), None)
            if found is None and not rules.new_sections:
                return "", (f"There is no tag for “{desk}”; the story goes without a section.",)
            if found is None:
                return desk, ()
            known = Remote(self._destination.id, "section", desk, "", found.remote_id, arrived={"name": found.name})
            memory.keep(known)
        return str(known.arrived.get("name", "")), ()

    def _names(self, item: Item, memory: Memory) -> dict[str, str]:
        """Of the authors there; what was seen once is remembered, so that a story that did not change asks nothing."""
        names: dict[str, str] = {}
        for id in filter(None, (w.remote_id for w in item.writers)):
            known = memory.get("author", id)
            if known is None and (found := self._known_authors().get(id)):
                known = Remote(self._destination.id, "author", id, "", id, arrived={"name": found.name})
                memory.keep(known)
            names[id] = str(known.arrived.get("name", "")) if known else ""
        return names

    def find(self, story_id: str, remote_id: str = "") -> There | None:
        what = "the story cannot be read"
        if remote_id:
            found = self._api.get(f"posts/{remote_id}/", what, formats="lexical,html")
        else:
            filter = f"tag:hash-{identity(story_id)[1:]},slug:~$'{slug_end(story_id)}'"
            found = self._api.get(
                "posts/", what, formats="lexical,html", filter=filter, order="created_at asc", limit=1
            )
        posts = (found or {}).get("posts") or ()
        return there_of(posts[0], self._api.address) if posts else None

    def create(self, item: Item, payload: Payload) -> There:
        self._look_up(payload)
        return self._write("POST", "posts/", _post(payload.fields))

    def update(self, there: There, item: Item, payload: Payload) -> There:
        self._look_up(payload)
        fields = {name: value for name, value in payload.fields.items() if name != "slug"}
        fields |= {"updated_at": there.fields["updated_at"]}
        due = str(there.fields.get("published_at") or "")
        if fields.get("status") == "published" and "published_at" not in fields and due:
            fields |= self._now_if_later(due)
        return self._write("PUT", f"posts/{there.remote_id}/", _post(fields))

    def withdraw(self, there: There, item: Item, payload: Payload) -> There:
        """What readers never saw is not shown to them now: it becomes a draft."""
        fields = {**payload.fields, "updated_at": there.fields["updated_at"]}
        if there.status != "published":
            fields["status"] = "draft"
        return self._write("PUT", f"posts/{there.remote_id}/", _post(fields))

    def _now_if_later(self, due: str) -> dict[str, Any]:
        now = datetime.now(UTC) + timedelta(seconds=self.skew_s)
        return {"published_at": stamp(now)} if parse(due) > now else {}

    def _write(self, method: str, path: str, post: Mapping[str, Any]) -> There:
        params = {"formats": "lexical,html"}
        answer = self._api.send(method, path, "the story cannot be saved", params=params, json={"posts": [post]})
        return there_of(answer["posts"][0], self._api.address)

    def _look_up(self, payload: Payload) -> None:
        """Raise Unfit for an author who is not there: Ghost would take the owner of the site, and say nothing."""
        ids = payload.fields.get("authors", ())
        try:
            missing = [id for id in ids if id not in self._known_authors()]
        except Denied:
            return  # a contributor may not see the others; the story can only be their own
        if missing:
            host = self._api.web.host
            raise Unfit(f"An author of the story is no longer on {host}; match the byline anew in Destinations.")

    def shows(self, payload: Payload, there: There) -> bool:
        """Slug, tags and times may be the site's own; the words may not."""
        own = {"slug", "tags", "authors", "published_at"}
        return not differing(payload.fields, there) - own

    def differences(self, item: Item, payload: Payload, there: There) -> tuple[str, ...]:
        fields = dict(payload.fields)
        if item.wanted == "withdrawn" and there.status == "draft":
            fields.pop("status", None)
        names = {w.remote_id: w.name for w in item.writers}
        return tuple(sentences(fields, there, names))

    # photos

    def find_photos(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        """Ghost lists no files; but each lies under the month in which it came, with the name that we gave it."""
        now = datetime.now(UTC)
        months = dict.fromkeys((now + timedelta(days=days)).strftime("%Y/%m") for days in (0, -1, 1))
        found: dict[str, Uploaded] = {}
        for key in keys:
            names = (f"{month}/{_file(key, extension)}" for month in months for extension in TAKEN.values())
            urls = (f"{self._api.address}content/images/{name}" for name in names)
            url = next(filter(self._api.is_there, urls), "")
            if url:
                found[key] = Uploaded(key, url, url)
        return found

    def missing_photos(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        return [photo.key for photo in photos if photo.url and not self._api.is_there(photo.url)]

    def upload(self, upload: Upload, item: Item) -> Uploaded:
        name = upload.photo.name
        data, media_type = _as_taken(upload)
        file = (_file(upload.key, TAKEN[media_type]), data, media_type)
        answer = self._api.send(
            "POST",
            "images/upload/",
            f"the photo {name} cannot be saved",
            files={"file": file},
            data={"purpose": "image", "ref": upload.key},
        )
        url = str(answer["images"][0]["url"])
        return Uploaded(upload.key, url, url)

    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        """Caption, credit and text stand in the post, not beside the file."""
        return uploaded

    # readers

    def comments(self, remote_id: str, story_id: str) -> Iterator[Contribution]:
        """Those below a post, and the answers to them."""
        what = "the comments cannot be read"
        for one in self._api.all(f"comments/post/{remote_id}/", "comments", what, include="member,replies,parent"):
            for comment in (one, *(one.get("replies") or ())):
                yield _contribution(comment, story_id, self._destination.id)

    def sees_all(self) -> bool:
        return True

    def moderate(self, remote_id: str, state: ContributionState) -> None:
        """Ghost shows a comment or hides it; it has none that wait."""
        status = "published" if state == "approved" else "hidden"
        body = {"comments": [{"id": remote_id, "status": status}]}
        self._api.send("PUT", f"comments/{remote_id}/", "the comment cannot be changed", json=body)


def _rights(name: str, role: str, site: Mapping[str, Any], comments: bool) -> Rights:
    editor = role in EDITORS or role == "Integration"
    publish = editor or role == "Author"
    who = f"{name} ({role})" if name else "This key, that of an integration,"
    sentences = [
        f"{who} may publish stories and change those of others."
        if editor
        else f"{who} may publish own stories only, and change no others."
        if publish
        else f"{who} may write own drafts only; somebody else publishes them.",
        "Photos may be uploaded; the site does not say how large they may be.",
        "Any author of the site may stand above a story." if editor else "No other author may stand above a story.",
        *(["Stories go without tags and without a section: a contributor may set none."] if not publish else []),
        "Readers may comment." if comments else "Comments are switched off on this site.",
    ]
    return Rights(
        name,
        role,
        str(site.get("title") or ""),
        str(site.get("timezone") or ""),
        may_draft=True,
        may_publish=publish,
        may_upload=True,
        may_edit_others=editor,
        may_set_author=editor,
        may_moderate=comments and role in ("Owner", "Administrator", "Super Editor", "Integration"),
        sentences=tuple(sentences),
        options={
            "language": str(site.get("locale") or ""),
            "comments": comments,
            "version": str(site.get("version") or ""),
            "role": role,
        },
    )


def _fields(before: Remote | None) -> Mapping[str, Any]:
    """What was sent last, also when nothing is known of its answer."""
    if before is None:
        return {}
    found: Mapping[str, Any] = before.sent.get("fields") or (before.sent.get("writing") or {}).get("fields") or {}
    return found


def _is(section: Named, desk: str, wanted: str) -> bool:
    return not wanted and section.name.casefold() == desk.casefold()


def _as_taken(upload: Upload) -> tuple[bytes, str]:
    """The file and its media type; a kind that Ghost does not take is made JPEG, or PNG when it can be seen through.
    Raises BadInput for a damaged file."""
    if upload.media_type in TAKEN:
        return upload.data, upload.media_type
    from deskeditor.formats.photos.metadata import with_words_of
    from deskeditor.formats.photos.pixels import as_seen, encoded, opened

    with opened(upload.data, upload.photo.name) as image:
        made, media_type = encoded(as_seen(image), "jpeg", QUALITY)
    return with_words_of(upload.data, made), media_type


def _post(fields: Mapping[str, Any]) -> dict[str, Any]:
    """As the API wants it."""
    post = {name: value for name, value in fields.items() if name != "slug" or value}
    if "authors" in post:
        post["authors"] = [{"id": id} for id in post["authors"]]
    if "tags" in post:
        post["tags"] = [{"name": name} for name in post["tags"]]
    return post


def _file(key: str, extension: str) -> str:
    return f"deskeditor-{key}{extension}"


def _contribution(comment: Mapping[str, Any], story_id: str, destination_id: str) -> Contribution:
    member = comment.get("member") or {}
    return Contribution(
        "",
        story_id,
        destination_id,
        str(comment.get("id", "")),
        str(comment.get("parent_id") or ""),
        str(member.get("name") or ""),
        str(member.get("email") or ""),
        plain(str(comment.get("html") or "")),
        "",
        utc(str(comment.get("created_at") or "")),
        COMMENT_STATES.get(str(comment.get("status")), "held"),
    )


def _open(destination: Destination, secret: str) -> Ghost:
    return Ghost(destination, Api(destination.address, key_of(secret)))


KIND = Kind(
    "ghost",
    "Ghost",
    _open,
    (
        Asked("address", "Address of the site", "address", "https://example.org"),
        Asked("secret", "Admin API key", "secret", "24 characters, a colon and 64 characters"),
    ),
    help=(
        "In Ghost: Settings ▸ Integrations ▸ Add custom integration, then copy its Admin API key. With the staff "
        "access token of your own profile there, you may do here what you may do in Ghost."
    ),
    moderates=True,
    without=frozenset({"body", "comments", "format", "pattern"}),
)
