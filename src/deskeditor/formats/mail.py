"""Mail, read: the subject is the headline, the sender's words are the body, pictures in it are photos of the story.

Attachments that are no pictures are named, not opened: they can be imported themselves. A page that a browser saved as
one file (MHTML) is a mail by its form, and is read as the page that it is.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from deskeditor.formats import web_page
from deskeditor.formats.draft import Draft, DraftPhoto
from deskeditor.formats.files import LARGEST_TEXT, in_brief
from deskeditor.formats.names import safe
from deskeditor.formats.plain_text import any_text
from deskeditor.formats.plain_text import read as read_text
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput

_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_PROOFS = (b"from:", b"received:", b"message-id:", b"mime-version:", b"return-path:", b"subject:", b"date:")
_MOST_PARTS = 2_000
_QUOTED = re.compile(
    r"(?m)^(?:-{2,} ?(?:original message|ursprüngliche nachricht).*|on .{10,120} wrote:|"
    r"am .{10,120} schrieb .{1,80}:)\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"(?im)^\\?-* ?(?:begin forwarded message|forwarded message|weitergeleitete nachricht|message transféré)"
    r"[ :]*\\?-*\s*$"
)
_HEADERS = re.compile(r"(?:\s*\**(?:From|Date|Sent|Subject|To|Cc|Von|Datum|Gesendet|Betreff|An|De|Objet|À):[^\n]*\n?)+")
_SIGNATURE = re.compile(r"(?m)^--[ \\]*$")
_ATTACHED = re.compile(r"(?i)^(?:re|fwd?|aw|wg)\s*:\s*")


def read_file(data: bytes, name: str) -> tuple[Draft, ...]:
    message = message_from_bytes(data, policy=policy.default)
    if not message.keys():
        raise BadInput(f"{name} is no mail.")
    parts = _parts(message, name)
    if "snapshot-content-location" in message:
        return (_page(message, parts, name),)
    html, words = _first(parts, "text/html"), _first(parts, "text/plain")
    return (
        draft_of(
            subject=_header(message, "subject"),
            sender=_header(message, "from"),
            at=_header(message, "date"),
            html=_decoded(html, name) if html is not None else "",
            words=_decoded(words, name) if words is not None else "",
            files=dict(_addressed(parts)),
            attached=[(_file_name(part), _data(part)) for part in parts if _is_attached(part, html, words)],
            name=name,
        ),
    )


def draft_of(
    *,
    subject: str,
    sender: str,
    at: str,
    html: str,
    words: str,
    files: dict[str, bytes],
    attached: list[tuple[str, bytes]],
    name: str,
) -> Draft:
    """A mail as a story. `files`: what its HTML shows, by address; `attached`: name and bytes of each attachment."""
    warnings: list[str] = []
    told = [f"Mail from {sender}" if sender else "", f"sent {at}" if at else ""]
    draft = _body(html, words, files, name)
    fields: dict[str, Any] = dict(draft.fields)
    fields["headline"] = _ATTACHED.sub("", subject) if subject else fields.get("headline", "")
    forwarded, said = _forwarded(str(fields.get("body", "")))
    fields["body"] = _without_history(forwarded, warnings)
    notes = [", ".join(filter(None, told)), said, str(fields.get("ednote", ""))]
    fields["ednote"] = "\n".join(filter(None, notes))
    photos = list(draft.photos)
    for file, data in attached:
        if file.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".heic", ".avif")):
            photos += _attached_photo(file, data, photos)
        else:
            warnings.append(f"The attachment {in_brief(file)} was left out; import it by itself.")
    return replace(draft, fields=fields, photos=tuple(photos), warnings=(*draft.warnings, *warnings))


def _body(html: str, words: str, files: dict[str, bytes], name: str) -> Draft:
    """From the HTML, unless it holds nothing."""
    if html.strip():
        from deskeditor.render.paste import with_pictures

        pasted = with_pictures(html)
        if pasted.markdown.strip():
            photos = []
            for picture in pasted.pictures:
                if data := files.get(picture.address, b""):
                    photos.append(DraftPhoto(picture.name, "", "inline", {"alt": picture.alt}, data))
            left = len(pasted.pictures) - len(photos)
            text = pasted.renamed({photo.name: photo.name for photo in photos})
            said = (f"{left} pictures of the mail did not come along and were left out.",) if left else ()
            return Draft({"body": text}, (), tuple(photos), (), said)
    return read_text(words.strip("\n") + "\n" if words.strip() else "")


def _forwarded(body: str) -> tuple[str, str]:
    """The words of the mail that was sent on, and what stands above them: a note, and who wrote it when."""
    found = _FORWARDED.search(body)
    if found is None or not body[found.end() :].strip():
        return body, ""
    headers = _HEADERS.match(body, found.end())
    rest = body[headers.end() if headers else found.end() :].strip("\n")
    above = [body[: found.start()].strip(), headers[0].strip() if headers else ""]
    return (rest, "\n".join(filter(None, above))) if rest else (body, "")


def _without_history(body: str, warnings: list[str]) -> str:
    """Signature and quoted mails below the words are left out, and that is told."""
    for pattern, what in ((_QUOTED, "Earlier mails below it were"), (_SIGNATURE, "The signature was")):
        found = pattern.search(body)
        if found and body[: found.start()].strip():
            body = body[: found.start()].rstrip("\n")
            warnings.append(f"{what} left out; the mail is kept with the story.")
    return body


def _attached_photo(file: str, data: bytes, photos: list[DraftPhoto]) -> Iterator[DraftPhoto]:
    if any(photo.data == data for photo in photos):
        return
    base, taken = safe(file), {photo.name for photo in photos}
    while base in taken:
        base = f"{len(photos) + 1}-{base}"
    yield DraftPhoto(base, "", "gallery", {}, data)


# The parts of a message


def _parts(message: EmailMessage, name: str) -> list[EmailMessage]:
    found: list[EmailMessage] = []
    for part in message.walk():
        if len(found) > _MOST_PARTS:
            raise BadInput(f"{name} has more than {_MOST_PARTS} parts; it is not read.")
        if not part.is_multipart():
            found.append(part)
    return found


def _first(parts: list[EmailMessage], kind: str) -> EmailMessage | None:
    return next((part for part in parts if part.get_content_type() == kind and not part.get_filename()), None)


def _is_attached(part: EmailMessage, html: EmailMessage | None, words: EmailMessage | None) -> bool:
    if part is html or part is words:
        return False
    shown = html is not None and bool(part.get("content-id")) and part.get_content_disposition() != "attachment"
    return not shown and (part.get_filename() is not None or part.get_content_maintype() == "image")


def _addressed(parts: list[EmailMessage]) -> Iterator[tuple[str, bytes]]:
    for part in parts:
        if part.get_content_maintype() == "image":
            data = _data(part)
            if number := _header(part, "content-id").strip("<> "):
                yield f"cid:{number}", data
            if place := _header(part, "content-location"):
                yield place, data


def _data(part: EmailMessage) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _decoded(part: EmailMessage, name: str) -> str:
    """The words of a part, in the encoding that it says when that fits, else in the one that they are in."""
    data = _data(part)
    if len(data) > LARGEST_TEXT:
        raise BadInput(f"{name} has more than {LARGEST_TEXT // 2**20} MB of words; it was not read.")
    charset = part.get_content_charset() or "utf-8"
    try:
        return data.decode(charset).replace("\r\n", "\n")
    except (LookupError, UnicodeDecodeError):
        return any_text(data, name)[0]


def _header(message: EmailMessage, name: str) -> str:
    """A header as one line; what is wrong in it does not stop the mail."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (
        ValueError,
        TypeError,
        IndexError,
        AttributeError,
        OverflowError,
    ):  # `email` raises them of headers that are broken
        raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
        return " ".join(str(raw).encode("utf-8", "replace").decode("utf-8").split())


def _file_name(part: EmailMessage) -> str:
    return (part.get_filename() or f"picture.{part.get_content_subtype()}").replace("\\", "/").rpartition("/")[2]


def _page(message: EmailMessage, parts: list[EmailMessage], name: str) -> Draft:
    html = _first(parts, "text/html")
    if html is None:
        raise BadInput(f"{name} is a saved page without its words.")
    return web_page.story_of(_decoded(html, name), name, dict(_addressed(parts)))


def recognises(head: bytes) -> bool:
    """Whether it begins with header lines, three of which every mail has."""
    found = _HEADER.match(head.replace(b"\r\n", b"\n").lstrip(b"\n"))
    if found is None:
        return False
    lines = [line.lower() for line in found[0].split(b"\n")]
    return sum(any(line.startswith(proof) for line in lines) for proof in _PROOFS) >= 3


READER = Reader("mail", "Mail", (".eml", ".mht", ".mhtml"), read_file, recognises)
