"""XML as text: small pieces that are put together by the writers of word processing formats."""

import re
from collections.abc import Mapping

_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def kept(text: str) -> str:
    """The text without the characters that XML cannot hold (XML 1.0, 2.2)."""
    return _NO_XML.sub("", text)


def said(text: str) -> str:
    """The text as it stands between elements and in attributes."""
    return kept(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def tag(name: str, attributes: Mapping[str, str | int] | None = None, *inside: str) -> str:
    """An element around pieces of XML. Attributes without a value (an empty text) are left out."""
    told = "".join(f' {key}="{said(str(value))}"' for key, value in (attributes or {}).items() if value != "")
    words = "".join(inside)
    return f"<{name}{told}>{words}</{name}>" if words else f"<{name}{told}/>"


def part(xml: str) -> bytes:
    """A whole file of a package."""
    return (DECLARATION + xml + "\n").encode()
