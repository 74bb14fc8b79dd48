"""Requests to Ghost's Admin API: the key, and what its errors mean.

The key signs a token for each request (RFC 7519, HS256), good for five minutes by the clock of the site: where its
clock and ours differ, the token is made once more by theirs.
"""

import time
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from deskeditor.cms.troubles import Clash, Denied, Unfit
from deskeditor.cms.web import Answer, Web, refuse

API = "ghost/api/admin/"
VERSION = "v5.0"
"""The oldest API that these requests were written for; a newer Ghost answers it as its own."""
LIFE_S = 300
PAGE = 100
"""Ghost gives no more at once."""


@dataclass(frozen=True, slots=True)
class Key:
    """An Admin API key, or the access token of a member of the staff: an id and a secret."""

    id: str
    secret: bytes


def key_of(text: str) -> Key:
    """Raises Denied for what is no key."""
    id, _, secret = text.strip().partition(":")
    try:
        made = Key(id, bytes.fromhex(secret))
    except ValueError:
        made = Key("", b"")
    if not made.id or not made.secret:
        raise Denied("That is no Admin API key of Ghost: it has 24 characters, a colon and 64 characters.")
    return made


def token(key: Key, now_s: float) -> str:
    import jwt  # only when a request is made

    said = {"iat": int(now_s), "exp": int(now_s) + LIFE_S, "aud": "/admin/"}
    return jwt.encode(said, key.secret, algorithm="HS256", headers={"kid": key.id})


class Signed(httpx.Auth):
    """Puts a token on the requests to the API, and on no others: photos may lie on another host."""

    def __init__(self, key: Key, address: str) -> None:
        self._key, self._api = key, address + API
        self._ahead_s = 0.0

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if not str(request.url).startswith(self._api):
            yield request
            return
        request.headers["Authorization"] = self._said()
        answer = yield request
        if answer.status_code == 401 and self._is_off(answer):
            request.headers["Authorization"] = self._said()
            yield request

    def _said(self) -> str:
        return f"Ghost {token(self._key, time.time() + self._ahead_s)}"

    def _is_off(self, answer: httpx.Response) -> bool:
        """Whether the site has another time than we said; it is the one of the next tokens."""
        try:
            ahead_s = parsedate_to_datetime(answer.headers.get("date", "")).timestamp() - time.time()
        except ValueError:
            return False
        differs = abs(ahead_s - self._ahead_s) > 60
        self._ahead_s = ahead_s
        return differs


class Api:
    """`address` is that of the site, whatever page of it was given."""

    def __init__(self, address: str, key: Key, transport: httpx.BaseTransport | None = None) -> None:
        home = Web(address)
        self.address = home.address.partition("/ghost/")[0].rstrip("/") + "/"
        home.close()
        headers = {"Accept-Version": VERSION}
        self.web = Web(self.address, headers=headers, auth=Signed(key, self.address), transport=transport)

    def get(self, path: str, what: str, **params: Any) -> dict[str, Any] | None:
        """None when there is none."""
        answer = self.web.ask("GET", API + path, params=params)
        if answer.status == 404 and answer.json is not None:
            return None
        return self._read(answer, what)

    def send(self, method: str, path: str, what: str, **said: Any) -> dict[str, Any]:
        return self._read(self.web.ask(method, API + path, **said), what)

    def all(self, path: str, name: str, what: str, **params: Any) -> Iterator[Mapping[str, Any]]:
        """Page after page."""
        page = 1
        while page:
            found = self.get(path, what, limit=PAGE, page=page, **params) or {}
            yield from (one for one in found.get(name, ()) if isinstance(one, dict))
            pages = found.get("meta", {}).get("pagination", {})
            page = int(pages.get("next") or 0)

    def is_there(self, url: str) -> bool:
        """Whether a file is there, in full; True where the site does not say."""
        answer = self.web.ask("HEAD", url)
        return answer.status not in (404, 410)

    def _read(self, answer: Answer, what: str) -> dict[str, Any]:
        if answer.ok and isinstance(answer.json, dict):
            return answer.json
        host = self.web.host
        if answer.ok:
            raise Unfit(f"{host} does not answer as Ghost does; look at its address.")
        error = _error(answer)
        if answer.status == 401:
            raise Denied(f"{host} does not take the key{_in_brackets(error)}; say it anew in Destinations.")
        if answer.status == 403:
            raise Denied(f"On {host} {what}: this key may not do that{_in_brackets(error)}.")
        if answer.status == 409:
            raise Clash(f"On {host} {what}: somebody else saved it at the same moment.")
        if answer.status == 404 and answer.json is None:
            raise Unfit(f"There is no Ghost at {self.address}; look at the address.")
        refuse(replace(answer, json={"message": error}), what, host)
        raise Unfit(f"On {host} {what}: error {answer.status}.")


def _error(answer: Answer) -> str:
    """What Ghost says, without the first words, which only repeat what was asked for."""
    errors = answer.json.get("errors") if isinstance(answer.json, dict) else None
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
    return str(first.get("context") or first.get("message") or "").strip()


def _in_brackets(text: str) -> str:
    return f" ({text.rstrip('.')})" if text else ""
