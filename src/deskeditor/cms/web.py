"""Requests to a web site, and what their answers mean for who sends: done, not done, perhaps done.

Whoever writes decides by status, and reads a body only when it is JSON: what stands before a site (a web server, a
cache) answers in HTML of its own. Nothing of a request is logged.
"""

import errno
import json
import logging
import re
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpx

from deskeditor.cms.troubles import Busy, Denied, Doubtful, Trouble, Unfit, Unreachable
from deskeditor.news.problems import BadInput

LARGEST_ANSWER = 32 * 2**20
"""Bytes; more is no answer of an API."""
LONGEST_ANSWER_S = 120.0
"""From its first byte to its last. `TIMEOUTS` only bound each wait for a few bytes more."""
MOST_VALUES = 1_000_000
"""In the JSON of an answer: empty lists take a hundred times the memory of their text."""
UNTOLD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, which could do something to a terminal, and halves of characters, which no disk takes."""
ESCAPED = re.compile(r"\\u(?:00[01789]|[dD][89a-fA-F])")
LONGEST_SAID = 500
"""Characters of what a site says of itself in a sentence."""
TIMEOUTS = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)
AGENT = "deskeditor"
LATER = frozenset({408, 425, 429})
"""And 5xx: not now. Those of an API that mean never:"""
NEVER = frozenset({501, 505})

for _name in ("httpx", "httpcore"):  # they log addresses, and an address may hold the name of a story
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Answer:
    """`json` is None when the body is none."""

    status: int
    headers: Mapping[str, str]
    json: Any
    text: str
    body: bytes = b""

    @property
    def code(self) -> str:
        """What an API calls the error: WordPress' `code`."""
        return str(self.json.get("code", "")) if isinstance(self.json, dict) else ""

    @property
    def message(self) -> str:
        said = str(self.json.get("message", "")) if isinstance(self.json, dict) else ""
        return " ".join(said.split())[:LONGEST_SAID]

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Web:
    """Requests below one address. `skew_s`: by how many seconds the site's clock is ahead of ours, as it said last."""

    def __init__(
        self,
        address: str,
        *,
        headers: Mapping[str, str] | None = None,
        auth: httpx.Auth | tuple[str, str] | None = None,
        timeouts: httpx.Timeout = TIMEOUTS,
        transport: httpx.BaseTransport | None = None,
        largest: int = LARGEST_ANSWER,
    ) -> None:
        """`largest`: bytes of an answer. Raises BadInput for what is no address of a web site."""
        self._largest = largest
        self.address = checked(address)
        self.host = urlsplit(self.address).hostname or ""
        self.skew_s = 0.0
        self._client = httpx.Client(
            headers={"User-Agent": AGENT, **(headers or {})}, auth=auth, timeout=timeouts, transport=transport
        )

    def close(self) -> None:
        self._client.close()

    def ask(self, method: str, path: str, *, writes: bool | None = None, **said: Any) -> Answer:
        """The answer to a request, whatever its status, but for those that say “not now”. `path` is below the address,
        or whole; `said` as for `httpx.Client.request`. No answer sends it anywhere else: a redirect is an answer.

        Raises Unreachable when nothing was sent, Busy when a question was not answered, and Doubtful when that was a
        request that changes the site (`writes`; else every method but GET, HEAD and OPTIONS is one).
        """
        changes = method not in ("GET", "HEAD", "OPTIONS") if writes is None else writes
        url = path if "://" in path else self.address + path.lstrip("/")
        try:
            answer = self._answer(method, url, said)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol) as error:
            raise Unreachable(f"{self.host} cannot be reached: {_why(error)}.") from error
        except httpx.HTTPError as error:
            raise self._no_answer(changes, _why(error)) from error
        except httpx.InvalidURL as error:
            raise BadInput(f"{self.host} has no such address: {error}.") from error
        if answer.status in LATER or (answer.status >= 500 and answer.status not in NEVER):
            self._refuse_later(answer, changes)
        return answer

    def _answer(self, method: str, url: str, said: dict[str, Any]) -> Answer:
        with self._client.stream(method, url, **said) as response:
            self._note_clock(response.headers)
            if "," in response.headers.get("content-encoding", ""):
                raise httpx.ReadError("the answer is packed more than once")  # each time it grows a thousandfold
            end = time.monotonic() + LONGEST_ANSWER_S
            body = bytearray()
            for piece in response.iter_bytes():
                body += piece
                if len(body) > self._largest or time.monotonic() > end:
                    raise httpx.ReadError("the answer does not end")
            text = body.decode(response.encoding or "utf-8", "replace")
            return Answer(response.status_code, response.headers, _json(text), text, bytes(body))

    def _refuse_later(self, answer: Answer, changes: bool) -> None:
        """Raise for an answer of the kind "not now", unless the site itself says clearly what is wrong."""
        if answer.status == 500 and answer.code and answer.code != "internal_server_error":
            return  # an error of the API with a name of its own, as WordPress has it for a file that is no image
        sentence = f"{self.host} answers with error {answer.status}."
        if changes:
            sentence = f"{self.host} answers with error {answer.status}; it is looked up there whether it arrived."
        retry_s = retry_after(answer.headers.get("retry-after", ""), time.time())
        raise (Doubtful if changes else Busy)(sentence, retry_s)

    def _no_answer(self, changes: bool, why: str) -> Trouble:
        if changes:
            return Doubtful(f"{self.host} gave no answer ({why}); it is looked up there whether it arrived.")
        return Busy(f"{self.host} gave no answer ({why}).")

    def _note_clock(self, headers: Mapping[str, str]) -> None:
        if "age" in headers:
            return  # a cache answers with the time at which it was told
        try:
            self.skew_s = parsedate_to_datetime(headers.get("date", "")).timestamp() - time.time()
        except (TypeError, ValueError, OverflowError):
            return


def checked(address: str) -> str:
    """The address with its scheme and a `/` at its end, without what stands behind `?` or `#`. Raises BadInput."""
    said = address.strip()
    said = said if "://" in said else f"https://{said}"
    try:
        parts = urlsplit(said)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        httpx.URL(said)
    except (ValueError, httpx.InvalidURL):
        good = False
    if not good or not said.isprintable() or " " in said:
        raise BadInput(f"“{address}” is no address of a web site; write one like https://example.org/.")
    if "@" in parts.netloc:
        raise BadInput("Leave name and password out of the address: they have fields of their own.")
    path = parts.path if parts.path.endswith("/") else f"{parts.path}/"
    return f"{parts.scheme}://{parts.netloc}{path}"


NEAR = ("localhost", "127.0.0.1", "::1")
"""This computer itself: nobody listens on the way."""


def unencrypted(address: str) -> tuple[str, ...]:
    """A sentence about an address by which a password would travel for everybody to read."""
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.hostname in NEAR:
        return ()
    return ("The password and the stories travel unencrypted: the address begins with http://, not https://.",)


def refuse(answer: Answer, what: str, host: str) -> None:
    """Raise for an answer that is no success: Denied, Unfit, or Unfit for a site that has moved. `what` was to be done:
    "the story cannot be saved"."""
    if answer.ok:
        return
    said = answer.message or {401: "name or password are wrong", 403: "this user may not do that"}.get(
        answer.status, ""
    )
    if answer.status in (301, 302, 303, 307, 308):
        to = answer.headers.get("location", "another address")[:LONGEST_SAID]
        raise Unfit(f"{host} has moved to {to}; put that address into the destination.")
    sentence = f"On {host} {what}: {said or f'error {answer.status}'}".rstrip(".") + "."
    if answer.status in (401, 403):
        raise Denied(sentence)
    if answer.status == 413:
        raise Unfit(f"On {host} {what}: the file is larger than the site takes.")
    raise Unfit(sentence)


def retry_after(header: str, now: float) -> float:
    """Seconds (RFC 9110, 10.2.3: a number or a date); 0 without one, never more than a day."""
    said = header.strip()
    if said.isdecimal():
        return float(min(int(said), 86_400))
    try:
        return max(0.0, min(parsedate_to_datetime(said).timestamp() - now, 86_400.0))
    except (TypeError, ValueError, OverflowError):
        return 0.0


def _json(text: str) -> Any:
    """None for what is none, and for more than anybody has to say."""
    if text.count(",") + text.count("[") + text.count("{") > MOST_VALUES:
        return None
    try:
        found = json.loads(text)
        return _told(found) if ESCAPED.search(text) or UNTOLD.search(text) else found
    except (ValueError, RecursionError):
        return None


def _told(value: Any) -> Any:
    if isinstance(value, str):
        return UNTOLD.sub("", value)
    if isinstance(value, list):
        return [_told(one) for one in value]
    if isinstance(value, dict):
        return {_told(name): _told(one) for name, one in value.items()}
    return value


def _why(error: Exception) -> str:
    """What happened, in words; what lies beneath (the socket, the certificate) says it best."""
    beneath: BaseException | None = error
    while beneath is not None:
        match beneath:
            case ssl.SSLCertVerificationError():
                return f"its certificate is not trusted ({beneath.verify_message})"
            case ssl.SSLError():
                return "it does not answer over https (a site without https has an address that begins with http://)"
            case socket.gaierror():
                return "no such host is known, or there is no network"
            case OSError(errno=errno.ECONNREFUSED):
                return "nobody listens there"
            case OSError(errno=errno.ENETUNREACH | errno.EHOSTUNREACH):
                return "there is no way to it (is the network connected?)"
        beneath = beneath.__cause__ or beneath.__context__
    if isinstance(error, httpx.TimeoutException):
        return "it took too long"
    return str(error).strip().rstrip(".") or "the connection broke"
