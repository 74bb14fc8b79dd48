"""SFTP, S3 and WebDAV as far as no server is needed; tests/interop/test_drops.py talks to real ones."""

from pathlib import Path

import pytest
from botocore.stub import Stubber
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from deskeditor.cms import s3, sftp, webdav
from deskeditor.cms.troubles import Busy, Denied, NoSecret, Trouble, Unfit
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import BadInput


@pytest.mark.parametrize(
    ("address", "host", "port", "folder", "user"),
    [
        ("sftp.example.org", "sftp.example.org", 22, "", ""),
        ("sftp.example.org:2222", "sftp.example.org", 2222, "", ""),
        ("sftp://desk@example.org/in%20here/", "example.org", 22, "/in here", "desk"),
        ("[::1]:2222", "::1", 2222, "", ""),
    ],
)
def test_addresses_of_servers(address: str, host: str, port: int, folder: str, user: str) -> None:
    assert sftp.server(address) == sftp.Server(host, port, folder, user)


@pytest.mark.parametrize(
    "address", ["", "https://example.org", "a b", "host:port", "host:99999", "sftp://u:secret@host"]
)
def test_what_is_no_server_is_told_without_a_password(address: str) -> None:
    with pytest.raises(BadInput) as told:
        sftp.server(address)
    assert "u:secret" not in str(told.value)


@pytest.mark.parametrize("kind", ["ed25519", "ecdsa"])
@pytest.mark.parametrize("form", [ser.PrivateFormat.OpenSSH, ser.PrivateFormat.TraditionalOpenSSL])
@pytest.mark.parametrize(
    ("phrase", "said", "fits"), [("", "", True), ("", "x", True), ("x", "x", True), ("x", "y", False)]
)
def test_key_files(tmp_path: Path, kind: str, form: ser.PrivateFormat, phrase: str, said: str, fits: bool) -> None:
    if kind == "ed25519" and form is not ser.PrivateFormat.OpenSSH:
        return  # there is no such file
    key = Ed25519PrivateKey.generate() if kind == "ed25519" else generate_private_key(SECP256R1())
    locked = ser.BestAvailableEncryption(phrase.encode()) if phrase else ser.NoEncryption()
    path = tmp_path / "key"
    path.write_bytes(key.private_bytes(ser.Encoding.PEM, form, locked))
    opened = _sftp(said, key_file=str(path))
    if fits:
        assert set(opened._keys()) == {"pkey", "allow_agent", "look_for_keys"}
    else:
        with pytest.raises(Denied, match="passphrase is another one"):
            opened._keys()
    if phrase:
        with pytest.raises(NoSecret, match="has a passphrase"):
            _sftp("", key_file=str(path))._keys()


def test_what_is_no_key_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("no key")
    for name, words in (("key", "no key that can be read"), ("nothing", "no key file")):
        with pytest.raises(Denied, match=words):
            _sftp("", key_file=str(tmp_path / name))._keys()


def _sftp(secret: str, **options: str) -> sftp.Sftp:
    return sftp.Sftp(Destination("d", "sftp", "Drop", "example.org", "desk", options=options), secret)


@pytest.fixture(scope="module")
def bucket() -> s3.S3:
    return s3.S3(Destination("d", "s3", "Drop", "", "key", options={"bucket": "stories", "prefix": "/in/"}), "secret")


@pytest.mark.parametrize(
    ("code", "status", "trouble", "words"),
    [
        ("SlowDown", 503, Busy, "patience"),
        ("InternalError", 500, Busy, "patience"),
        ("SignatureDoesNotMatch", 403, Denied, "access key"),
        ("AccessDenied", 403, Denied, "may not do that"),
        ("NoSuchBucket", 404, Denied, "no bucket stories"),
        ("PermanentRedirect", 301, Denied, "another region"),
        ("RequestTimeTooSkewed", 403, Denied, "clock"),
        ("EntityTooLarge", 400, Unfit, "cannot be written"),
    ],
)
def test_refusals_of_s3(bucket: s3.S3, code: str, status: int, trouble: type[Trouble], words: str) -> None:
    stub = Stubber(bucket._client())
    stub.add_client_error("put_object", code, "Said by the server", status)
    with stub, pytest.raises(trouble, match=words):
        list(bucket.put([ExportFile("quay.json", b"{}")]))


def test_who_may_only_write_to_s3_is_told_nothing_of_what_is_there(bucket: s3.S3) -> None:
    stub = Stubber(bucket._client())
    stub.add_client_error("head_object", "403", "Forbidden", 403)
    stub.add_client_error("get_object", "AccessDenied", "Access Denied", 403)
    with stub:
        assert bucket.url("ü/a.json").endswith("/in/%C3%BC/a.json")
        assert bucket.digest("quay.json") == "" and bucket.read("quay.json") is None


def test_marks_of_a_file_by_webdav() -> None:
    said = (
        '<d:multistatus xmlns:d="DAV:"><d:response><d:propstat><d:prop>{}<d:getcontentlength>7</d:getcontentlength>'
        "<d:getlastmodified>Mon</d:getlastmodified></d:prop></d:propstat></d:response></d:multistatus>"
    )
    assert webdav.marks(said.format('<d:getetag>"a"</d:getetag>').encode()) == '"a" 7'
    assert webdav.marks(said.format("").encode()) == "Mon 7"
    assert webdav.marks(b"<html>") == webdav.marks(b"") == ""
    bomb = b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d:x xmlns:d="DAV:"><d:getetag>&e;</d:getetag></d:x>'
    assert "root" not in webdav.marks(bomb)
