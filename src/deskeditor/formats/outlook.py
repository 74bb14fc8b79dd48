"""Mail as Outlook keeps it (MSG): the properties of MS-OXMSG in an OLE file, mapped to a mail."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

from deskeditor.formats.draft import Draft
from deskeditor.formats.mail import draft_of
from deskeditor.formats.plain_text import any_text
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SUBJECT, _SENDER, _ADDRESS, _WORDS, _HTML = "0037", "0C1A", "5D01", "1000", "1013"
_DATA, _LONG_NAME, _SHORT_NAME, _NUMBER = "3701", "3707", "3704", "3712"
_SENT = (0x0039, 0x0E06)
_PROPERTIES = "__properties_version1.0"
_MOST_ATTACHED = 500


def read_file(data: bytes, name: str) -> tuple[Draft, ...]:
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            return (_draft(file, name),)
    except (OSError, ValueError, IndexError, TypeError, KeyError) as error:
        raise BadInput(f"{name} is damaged, or no mail of Outlook.") from error


def _draft(file: Any, name: str) -> Draft:
    if not file.exists(_PROPERTIES):
        raise BadInput(f"{name} is an old Office file and no mail; save it as DOCX and import that.")
    folders = sorted({entry[0] for entry in file.listdir() if entry[0].startswith("__attach")})[:_MOST_ATTACHED]
    attached, shown = [], {}
    for folder in folders:
        content = _bytes(file, _DATA, folder)
        called = _text(file, _LONG_NAME, folder) or _text(file, _SHORT_NAME, folder) or "attachment"
        if number := _text(file, _NUMBER, folder).strip("<> "):
            shown[f"cid:{number}"] = content
        else:
            attached.append((called.replace("\\", "/").rpartition("/")[2], content))
    html = _bytes(file, _HTML)
    return draft_of(
        subject=_text(file, _SUBJECT),
        sender=" ".join(filter(None, (_text(file, _SENDER), _bracketed(_text(file, _ADDRESS))))),
        at=_sent(file),
        html=any_text(html, name)[0] if html else _text(file, _HTML),
        words=_text(file, _WORDS).replace("\r\n", "\n"),
        files=shown,
        attached=attached,
        name=name,
    )


def _bracketed(address: str) -> str:
    return f"<{address}>" if "@" in address else ""


def _stream(file: Any, tag: str, kind: str, folder: str) -> bytes:
    path = [part for part in (folder, f"__substg1.0_{tag}{kind}") if part]
    return bytes(file.openstream(path).read()) if file.exists(path) else b""


def _bytes(file: Any, tag: str, folder: str = "") -> bytes:
    return _stream(file, tag, "0102", folder)


def _text(file: Any, tag: str, folder: str = "") -> str:
    """A property of text: in UTF-16, or in the encoding of the machine that wrote it, which is guessed."""
    if wide := _stream(file, tag, "001F", folder):
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = _stream(file, tag, "001E", folder).rstrip(b"\0")
    return any_text(narrow, "the mail")[0] if narrow else ""


def _sent(file: Any) -> str:
    """When it was sent (UTC): 100 ns since 1601, in the properties of fixed length."""
    said = file.openstream(_PROPERTIES).read()[32:]
    for at in range(0, len(said) - 15, 16):
        kind, tag = int.from_bytes(said[at : at + 2], "little"), int.from_bytes(said[at + 2 : at + 4], "little")
        if kind == 0x0040 and tag in _SENT:
            moment = datetime(1601, 1, 1, tzinfo=UTC)
            try:
                moment += timedelta(microseconds=int.from_bytes(said[at + 8 : at + 16], "little") // 10)
            except OverflowError:
                return ""
            return moment.replace(microsecond=0).isoformat()
    return ""


READER = Reader("outlook", "Outlook mail (MSG)", (".msg",), read_file, lambda head: head.startswith(_OLE))
