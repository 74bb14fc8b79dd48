"""A WordPress site that stories are delivered to.

What WordPress does in silence, and what is done about it: terms, photos and fields that it does not know are dropped
(so the answer is compared with what was sent), an address that is taken gets a number (so it is told), a time less than
a minute ahead is “now” (so the outbox holds such a story itself), it has no locks (so each post is looked at before it
is overwritten).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import httpx

from deskeditor.cms import ruled
from deskeditor.cms.site import Asked, Item, Kind, Memory, Named, Payload, Rights, There, Upload, Uploaded
from deskeditor.cms.troubles import Busy, Clash, Denied, Trouble
from deskeditor.cms.understood import understood
from deskeditor.cms.wordpress import coauthors, comments, fields, posts
from deskeditor.cms.wordpress.api import PAGE, Api
from deskeditor.cms.wordpress.media import Media
from deskeditor.cms.wordpress.rights import rights_of
from deskeditor.cms.wordpress.terms import Terms
from deskeditor.news.deliveries import Contribution, ContributionState, Remote
from deskeditor.news.destinations import Destination

ROUTE = "/wp/v2/posts"
SAVED = "the story cannot be saved"


@understood
class WordPress:
    """A `cms.site.Site` that also `Moderates` and `Names`. What was found out about the site stands in the options of
    the destination; where it was never tested, a mark in the text is the identity."""

    def __init__(self, destination: Destination, secret: str, transport: httpx.BaseTransport | None = None) -> None:
        """Raises BadInput for what is no address."""
        options = destination.options
        self._destination = destination
        root = str(options.get("api", ""))
        self._api = Api(destination.address, destination.user, secret, root, transport)
        self._media = Media(self._api, int(options.get("limit") or 0))
        self._known = fields.Known(
            self._api.home,
            bool(options.get("identity")),
            str(options.get("canonical", "")),
            bool(options.get("coauthors")),
        )
        self._terms: Terms | None = None
        self._memory: Memory = _Nothing()
        self._aside: list[str] = []
        """What went wrong beside the post that was written last."""

    @property
    def skew_s(self) -> float:
        return self._api.web.skew_s

    def close(self) -> None:
        self._api.close()

    # who and what is there

    def rights(self) -> Rights:
        return rights_of(self._api)

    def authors(self) -> Sequence[Named]:
        """Who may write there; only the user themself, where no others may be seen."""
        params = {"who": "authors", "_fields": "id,name,slug", "orderby": "name"}
        try:
            found = list(self._api.all("/wp/v2/users", "the authors cannot be read", params))
        except Denied:
            found = [
                self._api.json("GET", "/wp/v2/users/me", "it cannot be asked who you are", params={"context": "edit"})
            ]
        return [Named(str(one["id"]), str(one["name"]), str(one["slug"])) for one in found]

    def sections(self) -> Sequence[Named]:
        return Terms(self._api, _Nothing(), self._destination.id).categories()

    # the item

    def payload(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory, *, dry: bool = False) -> Payload:
        self._terms, self._memory = Terms(self._api, memory, self._destination.id), memory
        if item.wanted == "withdrawn":
            return fields.payload_of(item, photos, self._known)
        names = self._tags(item)
        category, told = self._category(item, dry)
        tags, authors = self._terms.tags(names, make=not dry), self._named(item, memory)
        told = (*told, *self._terms.told)
        known = replace(self._known, tags=tags, category=category, told=told, authors=authors)
        made = fields.payload_of(item, photos, known)
        return replace(made, beside=tuple(self._listed(item, names)))

    def _named(self, item: Item, memory: Memory) -> dict[str, str]:
        """What readers see as the author, by id: of an account that is called otherwise the byline is printed, too.
        What was seen once is remembered, so that a story that did not change asks nothing."""
        wanted = [w.remote_id for w in item.writers if w.remote_id and item.copy.story.bylines]
        if any(memory.get("author", id) is None for id in wanted):
            for one in self.authors():
                id = one.remote_id
                memory.keep(Remote(self._destination.id, "author", id, remote_id=id, arrived={"name": one.name}))
        found = {id: memory.get("author", id) for id in wanted}
        return {id: str(known.arrived.get("name", "")) for id, known in found.items() if known is not None}

    def _tags(self, item: Item) -> list[str]:
        names = ruled.keywords(item)
        desk = item.copy.story.desk.strip()
        if item.rules.sections_as == "tag" and desk and desk.casefold() not in {n.casefold() for n in names}:
            chosen = item.rules.sections.get(desk, "")
            names.insert(0, desk if not chosen or chosen.isdecimal() else chosen)
        return names

    def _category(self, item: Item, dry: bool) -> tuple[int | str | None, tuple[str, ...]]:
        rules, desk = item.rules, item.copy.story.desk.strip()
        if rules.sections_as != "category" or not desk or self._terms is None:
            return None, ()
        if (chosen := rules.sections.get(desk, "")).isdecimal():
            return int(chosen), ()
        found = self._terms.category(desk, make=not dry, may_be_new=rules.new_sections)
        if found is None and not self._terms.told:
            return None, (f"It is not known which category “{desk}” is there; match it in Destinations.",)
        return found, ()

    def _listed(self, item: Item, names: Sequence[str]) -> Iterator[str]:
        story = item.copy.story
        if story.desk.strip() and item.rules.sections_as == "category":
            yield f"Category: {story.desk.strip()}"
        if names:
            yield f"Tags: {', '.join(names)}"
        if story.lead is not None and item.rules.featured:
            yield f"Featured image: {story.lead.name}"

    def find(self, story_id: str, remote_id: str = "") -> There | None:
        return self._by_number(remote_id) if remote_id else self._by_identity(story_id)

    def _by_number(self, number: str) -> There | None:
        what = "the story cannot be read"
        answer = self._api.ask("GET", f"{ROUTE}/{number}", params={"context": "edit", "_fields": posts.FIELDS})
        if answer.status == 404 and answer.code == "rest_post_invalid_id":
            return None
        if answer.status == 403 and answer.code in ("rest_forbidden_context", "rest_cannot_edit", "rest_forbidden"):
            # An editor of the site has published it: who wrote it may only read it now.
            answer = self._api.ask("GET", f"{ROUTE}/{number}")
        self._api.refuse(answer, what)
        found = self._api.value(answer, False)
        if str(found.get("id")) != number:
            raise Busy(f"{self._api.web.host} answers with another thing than the story.")
        return posts.there_of(found, self._api.home)

    def changed_by(self, there: There) -> str:
        """As the newest revision has it; a change of terms or of the status makes none."""
        params: dict[str, Any] = {"per_page": 1, "_fields": "author,modified_gmt"}
        try:
            found = self._api.json(
                "GET", f"{ROUTE}/{there.remote_id}/revisions", "its history cannot be read", of=list, params=params
            )
            if not found or f"{found[0]['modified_gmt']}Z" != there.modified:
                return ""
            params = {"who": "authors", "include": found[0]["author"], "_fields": "name"}
            users = self._api.json("GET", "/wp/v2/users", "its authors cannot be read", of=list, params=params)
        except Trouble:
            return ""
        return str(users[0]["name"]) if users else ""

    def _by_identity(self, story_id: str) -> There | None:
        """The oldest one that carries it; one that is not in the trash, if there is any."""
        asked = {"status": posts.STATUSES, "context": "edit", "per_page": PAGE, "_fields": posts.FIELDS}
        found: list[Any] = []
        if self._known.identity:
            found = self._search({**asked, posts.IDENTITY: story_id}, story_id)
        if not found:
            found = self._search({**asked, "search": posts.mark(story_id)}, story_id)
        found.sort(key=lambda post: (post.get("status") == "trash", post["id"]))
        return posts.there_of(found[0], self._api.home) if found else None

    def _search(self, params: Mapping[str, Any], story_id: str) -> list[Any]:
        """Those that carry the identity. A site that does not know the question answers with all that it has."""
        what = "the story cannot be looked for"
        found = self._api.json("GET", ROUTE, what, of=list, params=params)
        return [one for one in found if "id" in one and posts.carries(one, story_id)]

    def create(self, item: Item, payload: Payload) -> There:
        return self._write(ROUTE, item, dict(payload.fields))

    def update(self, there: There, item: Item, payload: Payload) -> There:
        self._look_again(there, item)
        said, status = dict(payload.fields), payload.fields["status"]
        if there.status == "published" and not there.gone:
            said.pop("slug", None)  # readers and search engines know the address
        if there.status == "scheduled" and status != "future":
            said["date_gmt"] = None  # else it keeps its time, and with it its status
        return self._write(f"{ROUTE}/{there.remote_id}", item, said)

    def _look_again(self, there: There, item: Item) -> None:
        """Raise Clash for a post that was changed since it was looked at: photos may have taken minutes."""
        if item.uploads:
            now = self._by_number(there.remote_id)
            if now is None or dict(now.seal) != dict(there.seal):
                raise Clash("The story was changed there while its photos were sent; nothing was overwritten.")

    def withdraw(self, there: There, item: Item, payload: Payload) -> There:
        """What readers never saw is not shown to them now, nor is a notice of it."""
        if payload.fields["status"] == "trash" or there.status != "published":
            return self._take_down(there, item, payload)
        return self._write(f"{ROUTE}/{there.remote_id}", item, dict(payload.fields))

    def _take_down(self, there: There, item: Item, payload: Payload) -> There:
        route = f"{ROUTE}/{there.remote_id}"
        answer = self._api.ask("DELETE", route)
        if answer.status == 501:  # a site without a trash: it would be lost for good
            said = {"status": "draft"} if there.status != "scheduled" else {"status": "draft", "date_gmt": None}
            return self._write(route, item, said)
        if answer.status != 410:
            self._api.refuse(answer, "the story cannot be taken down")
        return self._by_number(there.remote_id) or replace(there, gone="deleted", status="withdrawn")

    def _write(self, route: str, item: Item, said: dict[str, Any]) -> There:
        params = {"context": "edit", "_fields": posts.FIELDS}
        made = self._api.json("POST", route, SAVED, params=params, json=said)
        self._aside = []
        try:
            self._place_photos(item, int(made["id"]))
            made = self._mended(made, item, said)
            if self._known.coauthors and item.wanted != "withdrawn":
                coauthors.name_all(self._api, str(made["id"]), [w.remote_id for w in item.writers])
        except Trouble as error:  # the post is there: it must not count as not sent
            self._aside.append(str(error))
        return posts.there_of(made, self._api.home)

    def _place_photos(self, item: Item, post: int) -> None:
        """Those that were kept private until there was a post to belong to."""
        for upload in item.uploads:
            known = self._memory.get("photo", upload.key)
            if known is not None and known.arrived.get("private"):
                made = self._media.place(Uploaded(upload.key, known.remote_id, known.url), upload, item, post)
                self._memory.keep(replace(known, arrived=dict(made.facts)))

    def _mended(self, made: Any, item: Item, said: Mapping[str, Any]) -> Any:
        """The post with terms looked up anew, when the site has dropped some that it knows no more."""
        dropped = [
            id for name in ("categories", "tags") for id in said.get(name, ()) if id not in (made.get(name) or ())
        ]
        names, desk = self._tags(item), item.copy.story.desk.strip()
        if not dropped or self._terms is None or not self._terms.forget(dropped, names, desk):
            return made
        again: dict[str, Any] = {"tags": self._terms.tags(names, make=True)}
        category, _told = self._category(item, dry=False)
        if category is not None:
            again["categories"] = [category]
        params = {"context": "edit", "_fields": posts.FIELDS}
        return self._api.json("POST", f"{ROUTE}/{made['id']}", SAVED, params=params, json=again)

    def shows(self, payload: Payload, there: There) -> bool:
        return posts.shows(payload, there)

    def differences(self, item: Item, payload: Payload, there: There) -> tuple[str, ...]:
        names = self._names_of_terms(item)
        found = posts.differences(item, payload, there, names)
        return tuple(dict.fromkeys((*found, *payload.told, *self._aside)))

    def _names_of_terms(self, item: Item) -> dict[int, str]:
        if self._terms is None or item.wanted == "withdrawn":
            return {}
        desk = item.copy.story.desk.strip()
        return self._terms.names_of(self._tags(item), desk, item.rules.sections.get(desk, ""))

    # photos

    def find_photos(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        return self._media.find(keys)

    def missing_photos(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        return self._media.missing(photos)

    def upload(self, upload: Upload, item: Item) -> Uploaded:
        return self._media.upload(upload, item)

    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        return self._media.describe(uploaded, upload, item)

    # readers

    def comments(self, remote_id: str, story_id: str) -> Iterator[Contribution]:
        return comments.comments(self._api, remote_id, story_id, self._destination.id)

    def sees_all(self) -> bool:
        return comments.sees_all(self._api)

    def moderate(self, remote_id: str, state: ContributionState) -> None:
        comments.moderate(self._api, remote_id, state)


class _Nothing:
    """A `Memory` of nothing, for questions that leave nothing to remember."""

    def get(self, kind: str, local: str) -> None:
        return None

    def keep(self, remote: object) -> None:
        return

    def forget(self, kind: str, local: str) -> None:
        return


KIND = Kind(
    "wordpress",
    "WordPress",
    WordPress,
    (
        Asked("address", "Address of the site", "address", "https://example.org"),
        Asked("user", "User name", "text", "as in WordPress under Users, or the e-mail address"),
        Asked("secret", "Application password", "secret", "24 letters and digits in groups of four"),
    ),
    help="In WordPress, open Users ▸ Profile (a user of the role Editor may send every story), go down to Application "
    "Passwords, write a name such as “deskeditor” and press Add New. Paste the password that it shows; the one for "
    "logging in does not work here. The site needs https and WordPress 5.6 or newer.",
    moderates=True,
    without=frozenset({"format", "pattern"}),
)
