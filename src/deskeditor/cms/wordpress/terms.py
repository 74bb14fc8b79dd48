"""Categories and tags by their names: looked up once, then remembered; a tag that is missing is made.

Two names can have one address there (`C` and `C++`), so a term counts as found by its name only. One that is there
already is told by WordPress with its number (`term_exists`): making it twice does no harm. What it makes of a name, or
that it does not take one, is told and stops no story.
"""

from collections.abc import Iterable, Sequence
from html import unescape
from typing import Any

from deskeditor.cms.site import Memory, Named
from deskeditor.cms.troubles import Denied, Unfit
from deskeditor.cms.wordpress.api import PAGE, Api
from deskeditor.formats.cms.wxr import slug
from deskeditor.formats.fragment import said
from deskeditor.news.deliveries import Remote

ROUTES = {"tag": "/wp/v2/tags", "section": "/wp/v2/categories"}
FIELDS = "id,name,slug"
LONGEST = 200
"""Characters of a name, as WordPress writes it: `&` is five of them."""


class Terms:
    """Of one destination, by its id."""

    def __init__(self, api: Api, memory: Memory, destination: str) -> None:
        self._api, self._memory, self._destination = api, memory, destination
        self.told: list[str] = []
        """Sentences: which names the site did not take, or not as they are."""

    def tags(self, names: Sequence[str], *, make: bool) -> list[int | str]:
        """Their numbers; without `make` the name itself of one that would be made."""
        missing = [name for name in names if self._known("tag", name) is None]
        for name, id in self._find_tags(missing):
            self._keep("tag", name, id)
        found = (self._tag(name, make) for name in names)
        return list(dict.fromkeys(one for one in found if one is not None))

    def _tag(self, name: str, make: bool) -> int | str | None:
        known = self._known("tag", name)
        return known if known is not None else self._new("tag", name, make)

    def _new(self, kind: str, name: str, make: bool) -> int | str | None:
        """One that is not there yet; None where the site does not take it."""
        if len(said(name)) > LONGEST:
            what = "tag" if kind == "tag" else "category"
            self.told.append(f"The {what} “{name[:40]}…” is too long for WordPress and is left out.")
            return None
        try:
            return self._make(kind, name) if make else name
        except (Denied, Unfit) as error:
            self.told.append(f"{error} It is left out.")
            return None

    def category(self, name: str, *, make: bool, may_be_new: bool) -> int | str | None:
        """None when there is none of this name, or more than one, and none may be made."""
        if (known := self._known("section", name)) is not None:
            return known
        found = [one for one in self._list("section", search=said(name)) if _same(_name(one), name)]
        if len(found) == 1:
            return self._keep("section", name, int(found[0]["id"]))
        if found or not may_be_new:
            return None
        return self._new("section", name, make)

    def categories(self) -> list[Named]:
        what = "the categories cannot be read"
        found = list(self._api.all(ROUTES["section"], what, {"_fields": f"{FIELDS},parent"}))
        names = {one["id"]: one for one in found}
        return [Named(str(one["id"]), _path(one, names), str(one["slug"])) for one in found]

    def forget(self, ids: Iterable[int], names: Sequence[str], desk: str) -> bool:
        """Those that the site knows no more; whether there were any."""
        gone = set(ids)
        told = [("tag", name) for name in names] + [("section", desk)]
        known = [(kind, name) for kind, name in told if self._known(kind, name) in gone]
        for kind, name in known:
            self._memory.forget(kind, name)
        return bool(known)

    def names_of(self, names: Sequence[str], desk: str, chosen: str) -> dict[int, str]:
        """Names of what is known, by its numbers; `chosen`: the number of the category that the desk is matched to."""
        told = [("section", desk), *(("tag", name) for name in names)]
        found = {id: name for kind, name in told if (id := self._known(kind, name)) is not None}
        return {**found, int(chosen): desk} if chosen.isdecimal() else found

    def _find_tags(self, names: Sequence[str]) -> list[tuple[str, int]]:
        slugs = {slug(name): name for name in names if slug(name)}
        if not slugs:
            return []
        found = self._list("tag", slug=",".join(slugs))
        return [(name, int(one["id"])) for name in names for one in found if _same(_name(one), name)]

    def _list(self, kind: str, **params: str) -> list[Any]:
        asked = {**params, "per_page": PAGE, "_fields": FIELDS}
        found: list[Any] = self._api.json("GET", ROUTES[kind], "the terms cannot be read", of=list, params=asked)
        return found

    def _make(self, kind: str, name: str) -> int:
        what = f"“{name}” cannot be added as a {'tag' if kind == 'tag' else 'category'}"
        answer = self._api.ask(
            "POST", ROUTES[kind], writes=False, json={"name": said(name)}, params={"_fields": FIELDS}
        )
        if answer.code == "term_exists":
            return self._keep(kind, name, int(answer.json["data"]["term_id"]))
        self._api.refuse(answer, what)
        made = self._api.value(answer, False)
        if not _same(_name(made), name):
            self.told.append(f"“{name}” is called “{_name(made)}” there.")
        return self._keep(kind, name, int(made["id"]))

    def _known(self, kind: str, name: str) -> int | None:
        known = self._memory.get(kind, name)
        return int(known.remote_id) if known is not None and known.remote_id.isdecimal() else None

    def _keep(self, kind: str, name: str, id: int) -> int:
        self._memory.keep(Remote(self._destination, kind, name, remote_id=str(id)))
        return id


def _name(term: Any) -> str:
    return unescape(str(term.get("name", "")))


def _same(a: str, b: str) -> bool:
    """But for capitals; “Maße” is not “Masse”."""
    return " ".join(a.split()).lower() == " ".join(b.split()).lower()


def _path(term: Any, all: dict[Any, Any]) -> str:
    """With the categories above it, as far as there are any: `World ▸ Asia`."""
    parts, seen = [_name(term)], {term["id"]}
    while (above := all.get(term.get("parent"))) is not None and above["id"] not in seen:
        parts.insert(0, _name(above))
        seen.add(above["id"])
        term = above
    return " ▸ ".join(parts)
