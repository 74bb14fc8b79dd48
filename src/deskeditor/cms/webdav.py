"""A folder on a web server that speaks WebDAV (RFC 4918): Apache, Nextcloud, the servers of many page makers."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from urllib.parse import quote, urlsplit

import httpx

from deskeditor.cms.placing import beside, folders_of, parts_of, put_beside, told, tried
from deskeditor.cms.site import Asked, Kind, Rights
from deskeditor.cms.troubles import Busy, Denied, NoSecret, Unfit
from deskeditor.cms.web import Answer, Web, refuse
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination

LARGEST = 2**30
"""Bytes of a file that is read back: photos are larger than the answers of an API."""
_LOCKED = 423
_NO_FOLDER = "There is no WebDAV folder {}; make it, or choose another one."
_PLAIN = {"Accept-Encoding": "identity"}
"""Else a server that packs its answers says another ETag, and another length."""
_XML = {"Content-Type": "application/xml; charset=utf-8"}
_ASKED = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>'
    b"<getetag/><getcontentlength/><getlastmodified/></prop></propfind>"
)
_NEAR = ("localhost", "127.0.0.1", "::1")


class WebDav:
    """All requests may be done again, so none of them is doubtful."""

    def __init__(self, destination: Destination, secret: str) -> None:
        """Raises BadInput for an address that is none."""
        self._destination, self._secret = destination, secret
        auth = _Challenged(destination.user, secret) if destination.user else None
        self._web = Web(destination.address, auth=auth, largest=LARGEST)

    def rights(self) -> Rights:
        found = tried(self, self._web.address)
        parts = urlsplit(self._web.address)
        if parts.scheme == "http" and parts.hostname not in _NEAR:
            open_ = "Stories and perhaps the password go there unencrypted: the address begins with http."
            return replace(found, sentences=(*found.sentences, open_))
        return found

    def put(self, files: Sequence[ExportFile]) -> Iterator[ExportFile]:
        made: set[str] = set()

        def write(name: str, data: bytes) -> None:
            for folder in folders_of(name):
                if folder not in made:
                    self._make_folder(folder)
                    made.add(folder)
            self._refuse(self._ask("PUT", name, content=data), f"{told(name)} cannot be written")

        return put_beside(files, self._destination.id, write, self._rename, self._delete)

    def digest(self, name: str) -> str:
        # Not HEAD: WsgiDAV sends a body after what it refuses, which spoils the next answer on the connection.
        answer = self._ask("PROPFIND", name, headers={"Depth": "0", **_XML}, content=_ASKED)
        if answer.status in (404, 403, 405):
            return ""
        self._refuse(answer, f"{name} cannot be looked for")
        return marks(answer.body)

    def read(self, name: str) -> bytes | None:
        answer = self._ask("GET", name, headers=_PLAIN)
        if answer.status in (404, 403, 405):
            return None
        self._refuse(answer, f"{name} cannot be read")
        return answer.body

    def url(self, name: str) -> str:
        return self._web.address + _quoted(name)

    def remove(self, names: Sequence[str]) -> None:
        for name in names:
            self._delete(name)
            self._delete(beside(name, self._destination.id))

    def close(self) -> None:
        self._web.close()

    def _make_folder(self, folder: str) -> None:
        answer = self._ask("MKCOL", folder + "/")
        if answer.status == 405:  # it is there (RFC 4918, 9.3.1)
            return
        if answer.status == 409:
            raise Unfit(_NO_FOLDER.format(self._web.address))
        # Servers that answer for a folder that is there with a redirect, or with 403, say so when the file is written.
        if answer.status not in (301, 302, 403):
            self._refuse(answer, f"the folder {folder} cannot be made")

    def _rename(self, name: str, to: str) -> None:
        headers = {"Destination": self.url(to), "Overwrite": "T"}
        self._refuse(self._ask("MOVE", name, headers=headers), f"{to} cannot be written")

    def _delete(self, name: str) -> None:
        answer = self._ask("DELETE", name)
        if answer.status not in (404, 410):
            self._refuse(answer, f"{name} cannot be removed")

    def _ask(self, method: str, name: str, **said: object) -> Answer:
        return self._web.ask(method, _quoted(name), writes=False, **said)

    def _refuse(self, answer: Answer, what: str) -> None:
        if answer.status == 401 and not self._secret:
            raise NoSecret(f"{self._web.host} asks for a user and a password; say them in Destinations.")
        if answer.status == _LOCKED:
            raise Busy(f"On {self._web.host} {what}: somebody has locked it.")
        if answer.status in (404, 409):
            raise Unfit(_NO_FOLDER.format(self._web.address))
        if answer.status == 405:
            raise Denied(f"{self._web.address} is no WebDAV folder: it does not know how to do that.")
        refuse(answer, what, self._web.host)


def marks(body: bytes) -> str:
    """What a multi-status answer (RFC 4918, 13) says of one file: its ETag and length, without an ETag its length and
    when it was changed. Empty for an answer that is none."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError:
        return ""
    tag, length, changed = (
        str(root.findtext(f".//{{DAV:}}{name}") or "").strip()
        for name in ("getetag", "getcontentlength", "getlastmodified")
    )
    return f"{tag or changed} {length}".strip()


class _Challenged(httpx.Auth):
    """Signs in as the server asks for it: Digest where it knows that, which does not send the password, else Basic."""

    requires_response_body = False

    def __init__(self, user: str, secret: str) -> None:
        self._digest, self._basic = httpx.DigestAuth(user, secret), httpx.BasicAuth(user, secret)
        self._way: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        if self._way is None:
            answer = yield request
            if answer.status_code != 401:
                return
            asked = answer.headers.get("www-authenticate", "").lower()
            self._way = self._digest if "digest" in asked else self._basic
        yield from self._way.auth_flow(request)


def _quoted(name: str) -> str:
    """In an address, segment by segment; a folder keeps its `/` at the end."""
    end = "/" if name.endswith("/") else ""
    return "/".join(quote(part, safe="") for part in parts_of(name.rstrip("/"))) + end


KIND = Kind(
    "webdav",
    "WebDAV",
    WebDav,
    (
        Asked("address", "Address of the folder", "address", "https://example.org/webdav/stories/"),
        Asked("user", "User", needed=False),
        Asked("secret", "Password", "secret", needed=False),
    ),
    drop=True,
    help="The address of the folder as the server shows it for WebDAV. On Nextcloud: Settings, Security, “Create new"
    " app password”, and the address https://…/remote.php/dav/files/USER/FOLDER/.",
)
