"""Requests to Plone's REST API (plone.restapi), and what its errors mean.

A refusal is always 401 there, whether the password is wrong or the user may not do it; and what is public is shown to
whoever asks, also with a wrong password. So who it is, is asked by itself.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from deskeditor.cms.troubles import Busy, Denied, Unfit
from deskeditor.cms.web import Answer, Web, refuse

API = "++api++/"
LOCKED_S = 60
"""Seconds until it is tried again while somebody works on the item; Plone itself gives a lock up after ten minutes."""
MOVED = (301, 302, 307, 308)


class Api:
    """`address` is that of the site, as readers have it. Paths are relative to it."""

    def __init__(self, address: str, user: str, password: str, transport: httpx.BaseTransport | None = None) -> None:
        site = address.strip().rstrip("/").removesuffix(API.rstrip("/"))
        headers = {"Accept": "application/json"}
        self.web = Web(site, headers=headers, auth=(user, password), transport=transport)
        self.user = user

    @property
    def address(self) -> str:
        return self.web.address

    def path_of(self, url: str) -> str:
        """Below the site, without the API in it; also of an address that the site itself knows by another name."""
        path, own = urlsplit(url).path, urlsplit(self.address).path
        return path.removeprefix(own).removeprefix(API).strip("/")

    def url_of(self, path: str) -> str:
        return f"{self.address}{path}"

    def get(self, path: str, what: str, **params: Any) -> dict[str, Any] | None:
        """None when there is none. An item that was moved is found where it is now."""
        answer = self.web.ask("GET", API + quote(path, safe="/@"), params=params)
        if answer.status in MOVED and (to := self.path_of(answer.headers.get("location", ""))):
            answer = self.web.ask("GET", API + to, params=params)
        if answer.status == 404 and answer.json is not None:
            return None
        return self._read(answer, what)

    def send(self, method: str, path: str, what: str, said: Mapping[str, Any]) -> dict[str, Any]:
        """Empty when the site has nothing to say."""
        answer = self.web.ask(method, API + quote(path, safe="/@"), json=dict(said))
        return {} if answer.status == 204 else self._read(answer, what)

    def exists(self, path: str) -> bool:
        answer = self.web.ask("HEAD", API + quote(path, safe="/@"))
        return answer.status not in (404, 410)

    def raise_for_user(self) -> None:
        """Raise Denied when name or password are wrong."""
        if self.web.ask("GET", f"{API}@users/{quote(self.user, safe='')}").status == 401:
            raise Denied(f"{self.web.host} does not take this name with this password; say them anew in Destinations.")

    def _read(self, answer: Answer, what: str) -> dict[str, Any]:
        host = self.web.host
        if answer.ok and isinstance(answer.json, dict):
            return answer.json
        if answer.ok or (answer.status == 404 and answer.json is None):
            raise Unfit(
                f"There is no REST API of Plone at {self.address}; look at the address, or have it switched on."
            )
        said = message_of(answer)
        if answer.status == 401:
            self.raise_for_user()
            raise Denied(f"On {host} {what}: this user may not do that.")
        if answer.status in (403, 423) and "locked" in said.casefold():
            raise Busy(f"On {host} somebody works on it at this moment.", LOCKED_S)
        refuse(replace(answer, json={"message": said}), what, host)
        raise Unfit(f"On {host} {what}: error {answer.status}.")


def message_of(answer: Answer) -> str:
    """What Plone says: some errors lie deeper than others."""
    said = answer.json if isinstance(answer.json, dict) else {}
    inner = said.get("error")
    deeper = inner.get("message", "") if isinstance(inner, dict) else ""
    return str(said.get("message") or deeper)


def is_taken(error: Unfit) -> bool:
    """Whether an item has this id already."""
    return "already in use" in str(error)
