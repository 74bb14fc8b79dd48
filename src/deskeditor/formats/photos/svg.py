"""SVG graphics, which are programs as much as pictures: only what draws stays, nothing that runs, loads or links.

A list of what may stay (SVG 1.1 and 2). Names of files and of people that drawing programs write in go as well.
"""

import re
from typing import Any

from deskeditor.news.problems import BadInput

LARGEST = 10 * 1024 * 1024
SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"
_DRAWING = (
    "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc switch "
    "linearGradient radialGradient stop clipPath mask pattern marker image style filter feBlend feColorMatrix "
    "feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight "
    "feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset "
    "fePointLight feSpecularLighting feSpotLight feTile feTurbulence"
)
DRAWING = frozenset(SVG + name for name in _DRAWING.split())
PICTURE = re.compile(r"data:image/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\s]+")
LOADS = re.compile(r"@import|@font-face|@namespace|expression\s*\(|behavior\s*:|-moz-binding|javascript:|\\", re.I)
ADDRESS = re.compile(r"url\(\s*(['\"]?)(?!#)", re.I)
LENGTH = re.compile(r"\s*(\d*\.?\d+)\s*(px|pt|pc|mm|cm|in|em|)\s*")
PX = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
USUAL = (300, 150)
"""Width and height of a replaced element that says none (CSS 2.2, 10.3.2)."""


def is_svg(data: bytes) -> bool:
    head = data[:4096].replace(b"\0", b"")
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") and b"<svg" in head


def cleaned_svg(data: bytes, name: str) -> tuple[bytes, int, int]:
    """The drawing without what is dangerous, and its width and height in pixels. Cleaning twice changes nothing more.

    Raises BadInput, with `name` in the sentence, when it is no SVG, is damaged or too large.
    """
    from lxml import etree

    if len(data) > LARGEST:
        raise BadInput(f"“{name}” is larger than {LARGEST // 2**20} MB; give a smaller graphic.")
    parser = etree.XMLParser(
        resolve_entities="internal",  # type: ignore[arg-type]  # the stubs know yes and no only
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadInput(f"“{name}” is damaged and was not taken in ({error}); get the graphic again.") from error
    if root.tag != f"{SVG}svg":
        raise BadInput(f"“{name}” is no SVG graphic; its first element is something else.")
    _clean(root)
    etree.cleanup_namespaces(root)
    # Without the document type: its entities are put in, and nothing else of it is wanted.
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, with_tail=False), *_size(root)


def _clean(root: Any) -> None:
    for element in list(root.iter()):
        if element.tag not in DRAWING:
            parent = element.getparent()
            if parent is not None:
                _take_out(parent, element)
            continue
        for attribute in list(element.attrib):
            if not _stays(element, attribute, element.attrib[attribute]):
                del element.attrib[attribute]
        if element.tag == f"{SVG}style" and _loads("".join(element.itertext())):
            element.clear()


def _take_out(parent: Any, element: Any) -> None:
    """Without the words behind it, where they belong to what is taken out no more than to the rest: they stay."""
    tail, before = element.tail or "", element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _stays(element: Any, attribute: str, value: str) -> bool:
    plain = attribute.removeprefix(XLINK)
    if plain == "href":
        return value.strip().startswith("#") or (
            element.tag == f"{SVG}image" and PICTURE.fullmatch(value.strip()) is not None
        )
    if attribute.startswith("{"):
        return attribute in (f"{XML}lang", f"{XML}space")
    return not plain.lower().startswith("on") and not _loads(value)


def _loads(text: str) -> bool:
    return bool(LOADS.search(text) or ADDRESS.search(text))


def _size(root: Any) -> tuple[int, int]:
    box = re.findall(r"-?\d*\.?\d+(?:[eE][+-]?\d+)?", root.get("viewBox", ""))
    seen = (float(box[2]), float(box[3])) if len(box) == 4 else USUAL
    lengths = [_length(root.get("width", "")), _length(root.get("height", ""))]
    if lengths[0] and not lengths[1] and seen[0]:
        lengths[1] = lengths[0] * seen[1] / seen[0]
    if lengths[1] and not lengths[0] and seen[1]:
        lengths[0] = lengths[1] * seen[0] / seen[1]
    width, height = lengths if all(lengths) else seen
    return max(1, min(round(width), 100_000)), max(1, min(round(height), 100_000))


def _length(text: str) -> float:
    found = LENGTH.fullmatch(text)
    return float(found[1]) * PX[found[2]] if found else 0.0
