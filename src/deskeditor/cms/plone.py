"""Plone 6, by plone.restapi, with name and password.

An item has an id that we give it, and Plone takes no second one with the same: so none is there twice. It has a real
workflow: what is sent is private first, and is published or handed in by a step of its own, as far as the user may. A
time in the future hides nothing from whoever knows the address, so stories are held here until their time.
"""

import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from deskeditor.cms.plone_item import (
    LEAD,
    TYPE,
    Known,
    caption_of,
    differing,
    lead_of,
    own_id,
    payload_of,
    photo_id,
    sentences,
    there_of,
)
from deskeditor.cms.plone_web import LOCKED_S, Api, is_taken
from deskeditor.cms.site import Asked, Item, Kind, Memory, Named, Payload, Rights, There, Upload, Uploaded
from deskeditor.cms.troubles import Busy, Denied, Unfit
from deskeditor.cms.understood import understood
from deskeditor.cms.web import unencrypted
from deskeditor.formats.names import EXTENSIONS
from deskeditor.news.deliveries import Remote
from deskeditor.news.destinations import Destination

PAGE = 100
NEWEST = 200
"""Items that are looked through for one whose answer was lost."""
TO_PUBLISH, TO_HAND_IN, TO_TAKE_DOWN = ("publish",), ("submit",), ("retract", "reject", "hide")
"""Steps of Plone's own workflows, the likeliest first."""
REVIEWERS = {"Manager", "Site Administrator", "Reviewer"}
EDITORS = {"Manager", "Site Administrator", "Editor"}
SAVED = "the story cannot be saved"


@understood
class Plone:
    """A `cms.site.Site`."""

    def __init__(self, destination: Destination, api: Api) -> None:
        self._destination, self._api = destination, api
        self._folder = str(destination.options.get("folder", "")).strip("/ ")

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
        self._api.raise_for_user()
        user = self._api.get(f"@users/{self._api.user}", what) or {}
        site = self._api.get("@site", what) or {}
        where = f"the folder “{self._folder}”" if self._folder else "the top of the site"
        if self._api.get(self._folder, what) is None:
            raise Unfit(f"There is no folder “{self._folder}” on {self._api.web.host}; make it, or name another one.")
        types = self._api.web.ask("GET", f"{self._api.address}++api++/{self._folder}/@types".replace("//@", "/@")).json
        addable = {str(one.get("@id", "")).rpartition("/")[2] for one in types or () if one.get("addable")}
        return _rights(user, site, addable, where)

    def authors(self) -> Sequence[Named]:
        """Nobody has to be matched: Plone takes the names of the byline as they are."""
        return ()

    def sections(self) -> Sequence[Named]:
        """The folders of the site."""
        found = self._search({"portal_type": "Folder", "sort_on": "sortable_title"})
        return [Named(path, str(one.get("title") or path), path.rpartition("/")[2]) for path, one in found]

    def _search(self, wanted: Mapping[str, Any], most: int = 10_000) -> Iterator[tuple[str, Mapping[str, Any]]]:
        start = 0
        while start < most:
            said = {**wanted, "b_size": min(PAGE, most), "b_start": start}
            found = self._api.get("@search", "the site cannot be searched", **said) or {}
            items = found.get("items") or ()
            yield from ((self._api.path_of(str(one.get("@id", ""))), one) for one in items)
            start += PAGE
            if len(items) < said["b_size"]:
                return

    # the item

    def payload(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory, *, dry: bool = False) -> Payload:
        if item.wanted == "withdrawn":
            return payload_of(item, photos, Known())
        before = memory.get("story", item.id)
        sent = _fields(before)
        folder, section, told = self._section(item, memory, str(sent.get("folder", "")))
        live = before is not None and before.arrived.get("status") == "published"
        languages = tuple(str(one) for one in self._destination.options.get("languages", ()))
        if not dry:
            photos = self._with_items(item, photos, memory)
        made = payload_of(item, photos, Known(sent, live, folder, section, languages))
        return replace(made, told=(*told, *made.told))

    def _with_items(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory) -> dict[str, Uploaded]:
        """The photos, those that were the lead before as items of their own now. Doing it twice does it once."""
        made, lead = dict(photos), lead_of(item)
        for upload in item.uploads:
            known = memory.get("photo", upload.key)
            is_lead = lead is not None and lead.key == upload.key
            if known is not None and known.remote_id == LEAD and not is_lead:
                made[upload.key] = new = self._image(upload, item)
                memory.keep(replace(known, remote_id=new.remote_id, url=new.url))
        return made

    def _section(self, item: Item, memory: Memory, before: str) -> tuple[str, str, tuple[str, ...]]:
        """The folder of a new item, the keyword for its desk, and what is told. An item stays where it is."""
        desk, rules = item.copy.story.desk.strip(), item.rules
        if rules.sections_as == "tag":
            return before or self._folder, desk, ()
        if before or not desk or rules.sections_as == "nothing":
            return before or self._folder, "", ()
        wanted, known = rules.sections.get(desk, ""), memory.get("section", desk)
        if known is None or (wanted and known.remote_id != wanted):
            all = self.sections()
            found = next((one for one in all if _is(one, desk, wanted)), None)
            if found is None:
                return self._folder, "", (f"There is no folder for “{desk}”; the story goes where others go.",)
            known = Remote(self._destination.id, "section", desk, "", found.remote_id)
            memory.keep(known)
        return known.remote_id, "", ()

    def find(self, story_id: str, remote_id: str = "") -> There | None:
        if remote_id:
            return self._read(remote_id)
        newest = {"portal_type": TYPE, "sort_on": "created", "sort_order": "descending"}
        ours = own_id(story_id)
        path = next((path for path, _ in self._search(newest, NEWEST) if path.endswith(ours)), "")
        return self._read(path) if path else None

    def _read(self, path: str) -> There | None:
        found = self._api.get(path, "the story cannot be read", expand="workflow")
        if found is None:
            return None
        now = self._api.path_of(str(found.get("@id", ""))) or path
        return there_of(found, now, self._api.url_of(now))

    def create(self, item: Item, payload: Payload) -> There:
        folder, id = str(payload.fields["folder"]), str(payload.fields["id"])
        body = {"@type": TYPE, "id": id, **_body(payload, item, "")}
        try:
            made = self._api.send("POST", folder, SAVED, body)
        except Unfit as error:
            there = self._read(f"{folder}/{id}".strip("/")) if is_taken(error) else None
            if there is None:
                raise
            return self.update(there, item, payload)
        path = self._api.path_of(str(made.get("@id", "")))
        there = self._read(path) or there_of(made, path, self._api.url_of(path))
        try:
            self._raise_if_held(there, item)
        except Denied:
            self._api.send("DELETE", path, SAVED, {})  # nobody has seen it, and it would stand there as if forgotten
            raise
        return self._at(there, item)

    def update(self, there: There, item: Item, payload: Payload) -> There:
        self._raise_if_held(there, item)
        self._raise_if_locked(there)
        if item.wanted != "published":
            there = self._at(there, item)
        self._patch(there, item, payload)
        return self._at(self._read(there.remote_id) or there, item)

    def _patch(self, there: There, item: Item, payload: Payload) -> None:
        body = _body(payload, item, str(there.fields["image"]))
        self._api.send("PATCH", there.remote_id, SAVED, body)

    def withdraw(self, there: There, item: Item, payload: Payload) -> There:
        """What readers see gives way to the notice, or is taken down; what somebody has locked is unlocked."""
        if payload.fields.get("status") == "withdrawn" or there.status != "published":
            there = self._moved(there, TO_TAKE_DOWN) if there.status in ("published", "pending") else there
        if "text" in payload.fields:
            if there.fields["lock"].get("locked"):
                self._api.send("DELETE", f"{there.remote_id}/@lock", SAVED, {"force": True})
            self._patch(there, item, payload)
        return self._read(there.remote_id) or there

    def _raise_if_held(self, there: There, item: Item) -> None:
        """Before anything is changed: whether this user may bring it to where it is to stand."""
        host, may = self._api.web.host, set(there.fields["transitions"])
        if item.wanted == "published" and there.status != "published" and not may & {*TO_PUBLISH}:
            raise Denied(f"On {host} this user may not publish; let it be sent there to wait for an editor.")
        if item.wanted == "pending" and there.status == "draft" and not may & {*TO_HAND_IN, *TO_PUBLISH}:
            raise Denied(f"On {host} this user cannot hand the story in: its workflow has no such step.")
        if item.wanted in ("draft", "pending") and there.status == "published" and not may & {*TO_TAKE_DOWN}:
            raise Denied(f"On {host} the story is public and this user cannot change that; it was left as it is.")

    def _raise_if_locked(self, there: There) -> None:
        lock = there.fields["lock"]
        if lock.get("locked") and lock.get("creator") != self._api.user:
            who = str(lock.get("creator_name") or lock.get("creator") or "somebody")
            host = self._api.web.host
            raise Busy(f"On {host} {who} works on the story at this moment.", LOCKED_S)

    def _at(self, there: There, item: Item) -> There:
        """The item, brought to where it is to stand."""
        if item.wanted == "published" and there.status != "published":
            return self._moved(there, TO_PUBLISH)
        if item.wanted in ("draft", "pending") and there.status == "published":
            there = self._moved(there, TO_TAKE_DOWN)
        if item.wanted == "draft" and there.status == "pending" and {*TO_TAKE_DOWN} & {*there.fields["transitions"]}:
            there = self._moved(there, TO_TAKE_DOWN)  # who may not is told that it still waits for an editor
        if item.wanted == "pending" and there.status == "draft":
            return self._moved(there, TO_HAND_IN)
        return there

    def _moved(self, there: There, steps: Sequence[str]) -> There:
        step = next((step for step in steps if step in there.fields["transitions"]), "")
        if not step:
            if set(steps) == set(TO_TAKE_DOWN):
                raise Denied(f"On {self._api.web.host} this user may not take the story down.")
            return there
        self._api.send("POST", f"{there.remote_id}/@workflow/{step}", "its state cannot be changed", {})
        return self._read(there.remote_id) or there

    def shows(self, payload: Payload, there: There) -> bool:
        """The state may still be another one: the words are written first."""
        if payload.fields.get("status") == "withdrawn":
            return there.status not in ("published", "pending")
        return not differing(payload.fields, there) & {"title", "description", "text", "image", "image_caption"}

    def differences(self, item: Item, payload: Payload, there: There) -> tuple[str, ...]:
        fields = dict(payload.fields)
        if fields.get("status") == "withdrawn":
            fields.pop("status")
            if there.status == "published":
                return ("It is still public there.",)
        return tuple(sentences(fields, there))

    # photos

    def find_photos(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        paths = {key: f"{self._folder}/{photo_id(key)}".strip("/") for key in keys}
        return {key: self._uploaded(key, path) for key, path in paths.items() if self._is_there(path)}

    def missing_photos(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        return [one.key for one in photos if one.remote_id != LEAD and not self._is_there(one.remote_id)]

    def _is_there(self, path: str) -> bool:
        return self._api.get(path, "the photos cannot be read") is not None

    def upload(self, upload: Upload, item: Item) -> Uploaded:
        lead = lead_of(item)
        if lead is not None and lead.key == upload.key:
            return Uploaded(upload.key, LEAD, "")  # it goes with the item itself
        return self._image(upload, item)

    def _image(self, upload: Upload, item: Item) -> Uploaded:
        what = f"the photo {upload.photo.name} cannot be saved"
        body = {"@type": "Image", "id": photo_id(upload.key), "image": _file(upload), **_words(upload, item)}
        try:
            made = self._api.send("POST", self._folder, what, body)
        except Unfit as error:
            if not is_taken(error):
                raise
            return self._uploaded(upload.key, f"{self._folder}/{photo_id(upload.key)}".strip("/"))
        path = self._api.path_of(str(made["@id"]))
        if int((made.get("image") or {}).get("width") or 0) < 0:
            self._api.send("DELETE", path, what, {})
            raise Unfit(f"Plone cannot read the photo {upload.photo.name}; it has to be another kind of image.")
        return self._uploaded(upload.key, path)

    def _uploaded(self, key: str, path: str) -> Uploaded:
        return Uploaded(key, path, self._api.url_of(path))

    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        if uploaded.remote_id != LEAD:
            what = f"the caption of {upload.photo.name} cannot be saved"
            self._api.send("PATCH", uploaded.remote_id, what, _words(upload, item))
        return uploaded


def _rights(user: Mapping[str, Any], site: Mapping[str, Any], addable: set[str], where: str) -> Rights:
    roles = {str(role) for role in user.get("roles") or ()}
    name = str(user.get("fullname") or user.get("id") or "")
    write, upload = TYPE in addable, "Image" in addable
    publish, others = write and bool(roles & REVIEWERS), write and bool(roles & EDITORS)
    said = [
        f"{name} may write news items in {where}." if write else f"{name} may not write news items in {where}.",
        "What is sent may be published at once."
        if publish
        else "What is sent waits as a draft, or is handed in: somebody else publishes it.",
        "Stories of others may be changed."
        if others
        else "Stories of others, and own ones handed in, stay as they are.",
        "Photos may be uploaded." if upload else "Photos may not be uploaded.",
        "These are the roles on the whole site; a folder may give more.",
    ]
    return Rights(
        name,
        ", ".join(sorted(roles)),
        str(site.get("plone.site_title") or ""),
        str(site.get("plone.portal_timezone") or ""),
        may_draft=write,
        may_publish=publish,
        may_upload=upload,
        may_edit_others=others,
        may_set_author=write,
        sentences=tuple(said),
        options={"languages": list(site.get("plone.available_languages") or ())},
    )


def _fields(before: Remote | None) -> Mapping[str, Any]:
    """What was sent last, also when nothing is known of its answer."""
    if before is None:
        return {}
    found: Mapping[str, Any] = before.sent.get("fields") or (before.sent.get("writing") or {}).get("fields") or {}
    return found


def _is(section: Named, desk: str, wanted: str) -> bool:
    return section.remote_id == wanted if wanted else section.name.casefold() == desk.casefold()


def _body(payload: Payload, item: Item, image_there: str) -> dict[str, Any]:
    """As the API wants it; the lead photo only where another one is there."""
    own = ("folder", "id", "status", "text", "image")
    body = {name: value for name, value in payload.fields.items() if name not in own}
    if "text" in payload.fields:
        # plone.restapi takes one level of escapes away, and words in angle brackets would be markup:
        # https://github.com/plone/plone.restapi/issues/1310
        said = str(payload.fields["text"]).replace("&", "&amp;")
        body["text"] = {"data": said, "content-type": "text/html"}
    key = str(payload.fields.get("image", ""))
    lead = lead_of(item)
    if key and lead is not None and key not in image_there:
        body["image"] = _file(lead)
    elif "image" in payload.fields and not key and image_there:
        body["image"] = None
    return body


def _file(upload: Upload) -> dict[str, str]:
    return {
        "data": base64.b64encode(upload.data).decode("ascii"),
        "encoding": "base64",
        "filename": photo_id(upload.key) + EXTENSIONS.get(upload.media_type, ""),
        "content-type": upload.media_type,
    }


def _words(upload: Upload, item: Item) -> dict[str, Any]:
    photo = upload.photo
    return {
        "title": " ".join((photo.headline or photo.alt or photo.name).split()),
        "description": caption_of(photo, item.rules.credits),
        "rights": " ".join(f"{photo.copyright} {photo.usage_terms}".split()),
        "creators": [photo.creator] if photo.creator.strip() else [],
    }


def _open(destination: Destination, secret: str) -> Plone:
    return Plone(destination, Api(destination.address, destination.user, secret))


KIND = Kind(
    "plone",
    "Plone",
    _open,
    (
        Asked("address", "Address of the site", "address", "https://example.org"),
        Asked("user", "Name", "text", "with which you log in there"),
        Asked("secret", "Password", "secret"),
        Asked("folder", "Folder for stories", "text", "news; empty: the top of the site", needed=False),
    ),
    help=(
        "The name and the password with which you log in at the site. Its REST API must be switched on "
        "(Site Setup ▸ Add-ons ▸ plone.restapi; Plone 6 has it from the start)."
    ),
    schedules=False,
    without=frozenset({"authors", "new_sections", "body", "canonical", "format", "pattern"}),
)
