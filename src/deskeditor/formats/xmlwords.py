"""Words in XML: none that XML 1.0 cannot hold, and packed in CDATA where readers expect it."""

import re
from typing import Any

from lxml import etree

from deskeditor.formats.characters import kept


def is_web(url: str) -> bool:
    """Whether a text is the whole address of a page: others have no place in a field for one."""
    return re.match(r"https?://[^\s<>\"]+\Z", url) is not None


def element(parent: Any, name: str, text: str = "", /, **attributes: str) -> Any:
    """A new last child; `name` in Clark's notation. Empty attributes are left out."""
    made = etree.SubElement(parent, name, {key: kept(value) for key, value in attributes.items() if value})
    if text:
        made.text = kept(text)
    return made


def packed(parent: Any, name: str, text: str, **attributes: str) -> Any:
    """As `element`, the text in CDATA as WordPress writes it; escaped where it would end there."""
    made = element(parent, name, **attributes)
    text = kept(text)
    made.text = etree.CDATA(text) if text and "]]>" not in text else text
    return made


def document(root: Any) -> bytes:
    """The file: UTF-8, indented but for what holds words."""
    etree.indent(root)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"
