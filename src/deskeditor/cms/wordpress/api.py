"""Requests to the REST API of a WordPress site: where it is, and what its refusals mean.

A site without permalinks has the API below `/?rest_route=` instead of `/wp-json`. What stands in front of WordPress
answers in HTML of its own; so only the status counts where an answer is no JSON.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx

from deskeditor.cms.troubles import Busy, Denied, Doubtful, Unfit
from deskeditor.cms.web import Answer, Web, checked, refuse

PLAIN = "?rest_route="
"""How the root of the API ends on a site without permalinks."""
PAGE = 100
"""Things in an answer at most."""
MOST_PAGES = 50
SUFFIX = re.compile(r"(wp-admin|wp-login\.php|wp-json|index\.php)(/.*)?$")
WRONG = (
    "the name or the application password is wrong, or the web server drops the header “Authorization”. An application "
    "password is made in WordPress under Users ▸ Profile; the one for logging in does not work here"
)
REFUSALS = {
    "rest_cannot_publish": "this user may not publish; let stories arrive as pending, or use the password of somebody "
    "who may",
    "rest_cannot_edit_others": "this user may not name somebody else as the author, or change what others wrote; the "
    "role Editor may",
    "rest_cannot_edit": "this user may not change this post any more; the role Editor may",
    "rest_cannot_delete": "this user may not take this post down; the role Editor may",
    "rest_invalid_author": "the author who is chosen for it is not on the site any more; match the authors again",
    "rest_forbidden_context": "this user may not see what is in work there",
    "rest_no_route": "the API of WordPress does not know this request; test the destination again",
}
"""In words, by the code of the error; else as WordPress says it."""


class Api:
    """`root` is that of the API, as it was found before; empty: it is looked for with the first request."""

    def __init__(
        self,
        address: str,
        user: str,
        password: str,
        root: str = "",
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Raises BadInput for what is no address of a web site."""
        self.home = home_of(address)
        self.web = Web(self.home, auth=(user, password), transport=transport)
        self._root = root if _same_place(root, self.home) else ""

    @property
    def root(self) -> str:
        if not self._root:
            self._root = self.discover()
        return self._root

    def discover(self) -> str:
        """Where the API is now. Raises Unfit when there is none."""
        for root in (f"{self.home}wp-json", f"{self.home}{PLAIN}"):
            answer = self.web.ask("GET", _url(root, "/")[0], params=_url(root, "/")[1])
            if answer.status in (301, 302, 307, 308):
                refuse(answer, "", self.web.host)
            if _is_index(answer):
                self._root = root
                return root
        if answer.status == 401:
            raise Denied(f"{self.web.host} wants a password before its API is reached: {WRONG}.")
        raise Unfit(
            f"There is no REST API of WordPress at {self.home}: the address is wrong, or a plug-in has switched it off."
        )

    def ask(self, method: str, route: str, *, params: Mapping[str, Any] | None = None, **said: Any) -> Answer:
        """As `Web.ask`; `route` begins with a slash."""
        url, query = _url(self.root, route)
        return self.web.ask(method, url, params={**query, **(params or {})}, **said)

    def json(
        self, method: str, route: str, what: str, *, of: type = dict, writes: bool | None = None, **said: Any
    ) -> Any:
        """The JSON of an answer, `of` this kind. `what` could not be done, when it is refused: "the story cannot be
        saved"."""
        changes = method not in ("GET", "HEAD", "OPTIONS") if writes is None else writes
        answer = self.ask(method, route, writes=changes, **said)
        self.refuse(answer, what)
        return self.value(answer, changes, of)

    def value(self, answer: Answer, changes: bool, of: type = dict) -> Any:
        """A dictionary, of what was made with its number, or a list of dictionaries. Raises Busy or Doubtful for a page
        of something that stands before WordPress, and for what a plug-in makes of an answer."""
        found = answer.json
        fits = isinstance(found, of)
        good = fits and not (changes and of is dict and "id" not in found)
        if not good or (of is list and not all(isinstance(one, dict) for one in found)):
            sentence = f"{self.web.host} answers with something that is not from the API of WordPress."
            raise (Doubtful if changes else Busy)(sentence)
        return found

    def refuse(self, answer: Answer, what: str) -> None:
        """Raise for an answer that is no success."""
        if answer.ok:
            return
        if answer.status == 401 or _is_nobody(answer):
            raise Denied(f"On {self.web.host} {what}: {WRONG}.")
        if told := REFUSALS.get(answer.code):
            raise (Denied if answer.status == 403 else Unfit)(f"On {self.web.host} {what}: {told}.")
        refuse(answer, what, self.web.host)

    def all(self, route: str, what: str, params: Mapping[str, Any]) -> Iterator[Any]:
        """Everything of a list, page after page."""
        for page in range(1, MOST_PAGES + 1):
            answer = self.ask("GET", route, params={**params, "per_page": PAGE, "page": page})
            if page > 1 and answer.status == 400:
                return  # the list has become shorter meanwhile
            self.refuse(answer, what)
            found = self.value(answer, False, list)
            yield from found
            if len(found) < PAGE:
                return

    def close(self) -> None:
        self.web.close()


def home_of(address: str) -> str:
    """The address of the site, also from one that somebody copied out of its administration. Raises BadInput."""
    whole = checked(address).partition("?")[0].partition("#")[0]
    home = SUFFIX.sub("", whole)
    return home if home.endswith("/") else f"{home}/"


def _url(root: str, route: str) -> tuple[str, dict[str, str]]:
    if root.endswith(PLAIN):
        return root.removesuffix(PLAIN), {"rest_route": route}
    return root + route, {}


def _is_nobody(answer: Answer) -> bool:
    """To a question that all may ask, a wrong password gets the answer for nobody, which knows no drafts."""
    if answer.status != 400 or answer.code != "rest_invalid_param":
        return False
    data = answer.json.get("data")
    params = data.get("params") if isinstance(data, dict) else None
    return isinstance(params, dict) and "forbidden" in str(params.get("status", "")).lower()


def _is_index(answer: Answer) -> bool:
    found = answer.json if answer.ok and isinstance(answer.json, dict) else {}
    return "wp/v2" in (found.get("namespaces") or ())


def _same_place(root: str, home: str) -> bool:
    """Whether the password may go there: the address of the destination may have been changed since."""
    return urlsplit(root)[:2] == urlsplit(home)[:2] and root.startswith(home)
