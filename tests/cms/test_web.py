"""What answers of a real socket mean: done, not done, perhaps done."""

import gzip
import logging
import socket
import ssl
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.cms import web
from deskeditor.cms.troubles import Busy, Denied, Doubtful, Trouble, Unfit, Unreachable
from deskeditor.cms.web import Answer, Web, checked, refuse, retry_after
from deskeditor.news.problems import BadInput

Reply = Callable[[socket.socket], None]
LONG, SHORT = httpx.Timeout(60.0), httpx.Timeout(60.0, read=0.3)
"""Short only where silence is what is tried."""


class Server:
    """A socket that does with each request what it is told: the next of `replies`, the last of them for ever."""

    def __init__(self, replies: list[Reply], tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[bytes] = []
        self._replies, self._tls = replies, tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                taken, _ = self._listener.accept()
            except OSError:
                return
            try:
                with self._tls.wrap_socket(taken, server_side=True) if self._tls else taken as line:
                    self.asked.append(_request(line))
                    (self._replies.pop(0) if len(self._replies) > 1 else self._replies[0])(line)
            except OSError:  # whoever asked has gone
                continue

    def close(self) -> None:
        self._listener.close()


def _request(line: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data and not data.startswith(b"\x16"):  # a greeting of TLS
        data += line.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(x.split(b":")[1]) for x in head.split(b"\r\n") if x.lower().startswith(b"content-length")), 0)
    while len(body) < length:
        body += line.recv(65536)
    return head + b"\r\n\r\n" + body


def says(status: int, body: bytes = b"{}", **headers: str) -> Reply:
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close", *lines])
    return lambda line: line.sendall(head.encode() + b"\r\n\r\n" + body)


def hangs_up(line: socket.socket) -> None:
    """No answer at all."""


def breaks_off(line: socket.socket) -> None:
    line.sendall(b'HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{"id": ')


def is_silent(line: socket.socket) -> None:
    """Until the other side has given up."""
    line.recv(1)


def never_ends(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        line.sendall(b" " * 65536)


@pytest.fixture
def serve() -> Iterator[Callable[..., tuple[Web, Server]]]:
    opened: list[tuple[Web, Server]] = []

    def make(*replies: Reply) -> tuple[Web, Server]:
        server = Server(list(replies))
        timeouts = SHORT if is_silent in replies else LONG
        opened.append((Web(f"http://127.0.0.1:{server.port}", timeouts=timeouts), server))
        return opened[-1]

    yield make
    for site, server in opened:
        site.close()
        server.close()


Serve = Callable[..., tuple[Web, Server]]


@pytest.mark.parametrize("lost", [hangs_up, breaks_off, is_silent])
def test_no_answer_is_doubt_to_who_writes_and_a_pause_to_who_asks(serve: Serve, lost: Reply) -> None:
    site, _server = serve(lost)
    with pytest.raises(Doubtful):
        site.ask("POST", "posts", json={})
    with pytest.raises(Busy) as asked:
        site.ask("GET", "posts")
    assert not isinstance(asked.value, Doubtful)
    with pytest.raises(Busy) as asked:
        site.ask("POST", "search", json={}, writes=False)
    assert not isinstance(asked.value, Doubtful)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 520])
def test_an_answer_of_later_is_doubt_to_who_writes(serve: Serve, status: int) -> None:
    site, server = serve(says(status, b"<html>sorry</html>", retry_after="7"))
    with pytest.raises(Doubtful) as written:
        site.ask("POST", "posts", json={})
    with pytest.raises(Busy) as asked:
        site.ask("GET", "posts")
    assert not isinstance(asked.value, Doubtful)
    assert written.value.retry_s == asked.value.retry_s == 7.0
    assert len(server.asked) == 2  # nothing is repeated here: whoever sends decides that


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b'{"code": "rest_upload_sideload_error"}'), (501, b'{"code": "rest_trash_not_supported"}'), (404, b"<p>")],
)
def test_an_error_with_a_name_is_an_answer(serve: Serve, status: int, body: bytes) -> None:
    site, _server = serve(says(status, body))
    assert site.ask("POST", "media", content=b"x").status == status


def test_the_fatal_error_of_a_site_is_no_answer(serve: Serve) -> None:
    site, _server = serve(says(500, b'{"code": "internal_server_error"}'))
    with pytest.raises(Doubtful):
        site.ask("POST", "media", content=b"x")


def test_nobody_listening_and_no_host_are_told_apart_and_leave_no_doubt() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable, match="nobody listens there"):
        Web(f"http://127.0.0.1:{port}").ask("POST", "posts", json={})
    with pytest.raises(Unreachable, match="no such host is known"):
        Web("http://no-such-host.invalid").ask("POST", "posts", json={})


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(_certificate(tmp_path))
    server = Server([says(200)], tls)
    with pytest.raises(Unreachable, match="certificate is not trusted"):
        Web(f"https://127.0.0.1:{server.port}").ask("POST", "posts", json={})
    server.close()
    assert server.asked == []
    plain = Server([says(200)])
    with pytest.raises(Unreachable, match="does not answer over https"):
        Web(f"https://127.0.0.1:{plain.port}").ask("POST", "posts", json={})
    plain.close()


def _certificate(folder: Path) -> Path:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    since = datetime(2020, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(since)
        .not_valid_after(since + timedelta(days=36500))
        .sign(key, hashes.SHA256())
    )
    shape = serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(serialization.Encoding.PEM, shape, serialization.NoEncryption())
    file = folder / "certificate.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + secret)
    return file


def test_an_answer_that_does_not_end_is_none(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    site, _server = serve(never_ends)
    monkeypatch.setattr(site, "_largest", 2**20)
    with pytest.raises(Doubtful, match="does not end"):
        site.ask("POST", "posts", json={})
    monkeypatch.setattr(site, "_largest", 2**40)
    monkeypatch.setattr(web, "LONGEST_ANSWER_S", -1.0)
    with pytest.raises(Busy, match="does not end"):
        site.ask("GET", "posts")


def test_a_small_answer_that_unpacks_to_a_huge_one_is_none(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    site, _server = serve(says(200, gzip.compress(bytes(2**24)), content_encoding="gzip"))
    monkeypatch.setattr(site, "_largest", 2**20)
    with pytest.raises(Busy, match="does not end"):
        site.ask("GET", "posts")


def test_an_answer_that_is_packed_twice_is_none(serve: Serve) -> None:
    """64 KB of a line could unpack to 64 GB at once."""
    body = gzip.compress(gzip.compress(b" " * 10**6))
    with pytest.raises(Busy, match="packed"):
        serve(says(200, body, Content_Encoding="gzip, gzip"))[0].ask("GET", "x")


def test_an_answer_of_ten_million_lists_fills_no_memory(serve: Serve) -> None:
    body = b"[" + b"[]," * 3_000_000 + b"[]]"
    tracemalloc.start()
    try:
        assert serve(says(200, body))[0].ask("GET", "x").json is None
        assert tracemalloc.get_traced_memory()[1] < 100e6
    finally:
        tracemalloc.stop()


def test_nothing_of_an_answer_moves_a_terminal_or_stops_a_disk(serve: Serve) -> None:
    said = '{"name": "A\\u001b[2J\x9bB\\ud800", "message": "\\u0007' + "no " * 999 + '", "\\ud83d\\ude00": [""]}'
    answer = serve(says(400, said.encode("utf-8")))[0].ask("GET", "x")
    assert answer.json["name"] == "A[2JB" and answer.json["\U0001f600"] == [""]
    with pytest.raises(Unfit) as told:
        refuse(answer, "the story cannot be saved", "example.org")
    assert len(str(told.value)) < 700 and str(told.value).isprintable()


def test_json_is_read_whatever_its_type_says_and_nothing_else_is(serve: Serve) -> None:
    site, _server = serve(
        says(201, '{"id": 5, "title": "Straße 🚢"}'.encode(), content_type="text/html"),
        says(200, b"<html>{}</html>", content_type="application/json"),
        says(200, b"[" * 200_000),
        says(200, b"\xff\xfe", content_type="text/html; charset=no-such"),
    )
    assert site.ask("POST", "posts", json={}).json == {"id": 5, "title": "Straße 🚢"}
    assert site.ask("GET", "posts").json is None
    assert site.ask("GET", "posts").json is None
    assert site.ask("GET", "posts").json is None


def test_a_redirect_is_told_and_the_password_goes_nowhere_else(serve: Serve) -> None:
    other, there = serve(says(200))
    site, _server = serve(says(301, b"", location=other.address))
    answer = site.ask("POST", "posts", json={})
    with pytest.raises(Unfit, match="has moved to"):
        refuse(answer, "the story cannot be saved", site.host)
    assert there.asked == []


@pytest.mark.parametrize(
    ("status", "kind"), [(401, Denied), (403, Denied), (413, Unfit), (400, Unfit), (404, Unfit), (422, Unfit)]
)
def test_what_a_refusal_means(status: int, kind: type[Trouble]) -> None:
    with pytest.raises(kind, match=r"On example\.org the story cannot be saved"):
        refuse(Answer(status, {}, None, "<html>"), "the story cannot be saved", "example.org")
    refuse(Answer(201, {}, {}, ""), "the story cannot be saved", "example.org")


def test_the_clock_of_the_site_is_read_but_not_that_of_a_cache(serve: Serve) -> None:
    ahead = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    site, _server = serve(says(200, date=ahead), says(200, date="nonsense"), says(200, date="x", age="9"))
    site.ask("GET", "")
    assert site.skew_s == pytest.approx(3600, abs=60)
    site.ask("GET", "")
    site.ask("GET", "")
    assert site.skew_s == pytest.approx(3600, abs=60)


def test_nothing_of_a_request_is_logged(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    site, _server = serve(says(200))
    with caplog.at_level(logging.DEBUG):
        site.ask("GET", "posts?search=who-leaked-it", headers={"Authorization": "Basic c2VjcmV0"})
    assert caplog.records == []


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("example.org", "https://example.org/"),
        (" http://example.org/news ", "http://example.org/news/"),
        ("https://example.org/wp/?p=1#top", "https://example.org/wp/"),
        ("http://[::1]:8080", "http://[::1]:8080/"),
        ("http://straße.example/", "http://straße.example/"),
    ],
)
def test_an_address_is_completed(said: str, address: str) -> None:
    assert checked(said) == address


@pytest.mark.parametrize(
    "said", ["", "ftp://example.org", "https://", "https://a b.org", "http://x:99999", "http://[::1", "http://a\nb"]
)
def test_what_is_no_address_is_told(said: str) -> None:
    with pytest.raises(BadInput, match="is no address"):
        checked(said)


def test_a_password_in_the_address_is_not_taken() -> None:
    with pytest.raises(BadInput, match="Leave name and password out") as told:
        checked("https://ann:hunter2@example.org/")
    assert "hunter2" not in str(told.value)


def test_retry_after_is_a_number_or_a_date() -> None:
    now = time.time()
    assert retry_after("120", now) == 120.0
    assert retry_after(format_datetime(datetime.fromtimestamp(now + 90, UTC), usegmt=True), now) == pytest.approx(90, 1)
    assert retry_after(format_datetime(datetime.fromtimestamp(now - 90, UTC), usegmt=True), now) == 0.0


@given(st.text() | st.integers().map(str))
def test_retry_after_is_never_more_than_a_day(header: str) -> None:
    assert 0.0 <= retry_after(header, 1_700_000_000.0) <= 86_400.0
