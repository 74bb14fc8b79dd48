"""RTF, as old word processors and mail programs write it. Read only: pandoc reads it, we say what its styles mean."""

import re
from base64 import b64decode
from binascii import Error as NoHex
from binascii import unhexlify
from collections.abc import Callable
from typing import Any

from lxml import html as parser

from deskeditor.formats.draft import Draft
from deskeditor.formats.office.marked import CLOSE, OPEN, Found, FoundPicture, role_of
from deskeditor.formats.office.pandoc import html_of
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput

_STYLE = re.compile(rb"\{\\s(\d+)(?:[^{};]|\{[^{}]*\})*?\s([^\\{};]+);\}")
_USED = re.compile(rb"\\s(\d+)(?![0-9a-z])")
_STYLESHEET = re.compile(rb"\{\\stylesheet")
_DATA = re.compile(r"data:([\w/+.-]+);base64,(.*)", re.S)
_BEFORE_TABLE = re.compile(rb"(\\par\s*)(\\trowd)")
_RIGHT_TO_LEFT = re.compile(rb"\\ltrch\s*\\rtlch((?:\\[a-z]+-?\d*\s?)*)")
_BRACE = re.compile(rb"\\.|[{}]", re.S)
_ANY_GROUP = re.compile(rb"\{")
_PICTURE = re.compile(rb"\{\\pict(?![a-z])")
_SAME_AGAIN = re.compile(rb"\{\\nonshppict(?![a-z])")
_WORD = re.compile(rb"\\[a-z]+-?\d*|\\\W")
_KINDS = {rb"\jpegblip": "jpg", rb"\pngblip": "png"}
_REVISED = re.compile(rb"\\(?:revised|deleted)(?![a-z])")
_COMMENT = re.compile(rb"\{\\\*\\annotation")


def read(data: bytes, name: str) -> tuple[Draft, ...]:
    """The story in an RTF file. Raises BadInput."""
    from deskeditor.formats.office.html_story import draft_of

    if not data.lstrip().startswith(b"{\\rtf"):
        raise BadInput(f"{name} is no RTF file, whatever its name says.")
    found = Found()
    _tell(data, found)
    html = html_of(_marked(_readable(data, found), found), "rtf", name, "--embed-resources", "--standalone")
    root = parser.document_fromstring(html or "<p></p>")
    body = root.find("body")
    if body is None:
        raise BadInput(f"{name} holds no words.")
    for header in body.findall("header"):
        found.title = " ".join(_words(e) for e in header.iter("h1")).strip()
        found.author = " ".join(_words(e) for e in header.iter("p")).strip()
        body.remove(header)
    _take_pictures(body, found)
    inside = "".join(parser.tostring(element, encoding="unicode") for element in body)
    return (draft_of(inside, found),)


def _words(element: Any) -> str:
    return str(element.text_content())


READER = Reader("rtf", "Rich text (RTF)", (".rtf",), read, lambda head: head.lstrip().startswith(b"{\\rtf"))


def _readable(data: bytes, found: Found) -> bytes:
    """The file in the words that pandoc 3.9 knows.

    It passes over footnotes that are marked as unknown to older programs (LibreOffice does so), knows no bold and
    italic of scripts from right to left, and puts a list that a table follows before the whole text.
    """
    data = data.replace(b"{\\*\\footnote", b"{\\footnote")
    between = b"\\pard\\plain " + _in_rtf(OPEN + CLOSE) + b"\\par "
    if b"\\bin" not in data:  # a raw picture can hold any byte
        data = _without_groups(data, _SAME_AGAIN, lambda _: b"")
        data = _without_groups(data, _PICTURE, lambda group: _picture(group, found))
    data = _BEFORE_TABLE.sub(lambda found: found[1] + between + found[2], data)
    return _RIGHT_TO_LEFT.sub(lambda found: _as_left_to_right(found[0]), data)


def _as_left_to_right(words: bytes) -> bytes:
    return re.sub(rb"\\a([bi])(?![a-z])", rb"\\\1", words) if words.count(b"\\ltrch") == 1 else words


def _marked(data: bytes, found: Found) -> bytes:
    """The file with a mark where a paragraph says its style. Not one with raw pictures in it, which could hold any
    bytes."""
    sheet = _STYLESHEET.search(data)
    if sheet is None or b"\\bin" in data:
        return data
    end = _end_of_group(data, sheet.start())
    roles = {
        int(number): role
        for number, name in _STYLE.findall(data[sheet.start() : end])
        if (role := role_of(name.decode("latin-1")))
    }

    def mark(used: re.Match[bytes]) -> bytes:
        role = roles.get(int(used[1]))
        return used[0] + _in_rtf(found.paragraph(role)) if role else used[0]

    return data[:end] + _USED.sub(mark, data[end:])


def _in_rtf(text: str) -> bytes:
    """Every character as its code, with no other in its place (RTF 1.9.1, Unicode text)."""
    codes = "".join(f"\\u{ord(c) - 65536 if ord(c) > 32767 else ord(c)}" for c in text)
    return f"{{\\uc0{codes} }}".encode("ascii")


def _end_of_group(data: bytes, start: int) -> int:
    """Just behind the brace that closes the one at `start`; the end of the file when none does."""
    depth = 0
    for found in _BRACE.finditer(data, start):
        depth += {b"{": 1, b"}": -1}.get(found[0], 0)
        if depth == 0:
            return found.end()
    return len(data)


def _without_groups(data: bytes, opening: re.Pattern[bytes], instead: Callable[[bytes], bytes]) -> bytes:
    """The file with every group that begins so replaced by what `instead` makes of it."""
    pieces, at = [], 0
    while found := opening.search(data, at):
        end = _end_of_group(data, found.start())
        pieces += [data[at : found.start()], instead(data[found.start() : end])]
        at = end
    return b"".join((*pieces, data[at:]))


def _picture(group: bytes, found: Found) -> bytes:
    """The mark of a picture, which pandoc would need a hundred times longer for."""
    kind = next((ending for word, ending in _KINDS.items() if word in group[:2000]), "")
    inner = _without_groups(group[1:-1], _ANY_GROUP, lambda _: b"")
    try:
        content = unhexlify(b"".join(_WORD.sub(b" ", inner).split()))
    except NoHex:
        content = b""
    if not kind or not content:
        found.warnings.append("A picture of a kind that is only drawn on Windows, or a broken one, was left out.")
        return b""
    return _in_rtf(found.picture(FoundPicture(f"picture{len(found.pictures) + 1}.{kind}", content)))


def _tell(data: bytes, found: Found) -> None:
    if number := len(_REVISED.findall(data)):
        found.warnings.append(
            f"The file has tracked changes ({number} passages): inserted and deleted words may both be in the story; "
            "read it, or accept the changes in the word processor and import it again."
        )
    if number := len(_COMMENT.findall(data)):
        found.warnings.append(f"{number} comments were left out.")


def _take_pictures(body: Any, found: Found) -> None:
    """In the place of every picture its mark."""
    for image in list(body.iter("img")):
        data = _bytes_of(image.get("src") or "")
        alt = image.get("alt") or image.get("aria-label") or ""
        if data is None:
            found.warnings.append("A picture that cannot be read was left out.")
            image.drop_tree()
            continue
        kind, content = data
        picture = FoundPicture(f"picture{len(found.pictures) + 1}.{kind}", content, "" if alt == "image" else alt)
        image.tag = "span"
        image.attrib.clear()
        image.text = found.picture(picture)


def _bytes_of(address: str) -> tuple[str, bytes] | None:
    found = _DATA.fullmatch(address)
    if found is None:
        return None
    try:
        return found[1].rpartition("/")[2].replace("jpeg", "jpg").removeprefix("x-"), b64decode(found[2])
    except NoHex:
        return None
