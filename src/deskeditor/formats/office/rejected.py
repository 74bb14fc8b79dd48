"""A Word document as it was before its tracked changes: what was put in is out again, and what was taken out is in."""

from typing import Any

from deskeditor.formats.office.word_xml import child, descendants, local

PUT, CUT = ("ins", "moveTo"), ("del", "moveFrom")


def reject(root: Any) -> None:
    """Take the changes of a part of a document back (17.13.5), in place."""
    for name in (
        "rPrChange",
        "pPrChange",
        "tcPrChange",
        "trPrChange",
        "tblPrChange",
        "sectPrChange",
        "numberingChange",
    ):
        for change in descendants(root, name):
            _take_back(change)
    for row in descendants(root, "tr"):
        _reject_row(row)
    for paragraph in descendants(root, "p"):
        _reject_end(paragraph)
    for element in descendants(root, *PUT):
        if element.getparent() is not None:
            _drop(element)
    for element in descendants(root, *CUT):
        if element.getparent() is not None:
            _unwrap(element)
    for text in descendants(root, "delText"):
        text.tag = text.tag.replace("delText", "t")


def _take_back(change: Any) -> None:
    """Properties as they were; those of a paragraph keep what is said of its mark."""
    properties = change.getparent()
    old = next(iter(change), None)
    kept = [e for e in properties if local(e) in ("rPr", "sectPr") and local(properties) == "pPr"]
    if old is not None and local(old) == local(properties):
        for element in list(properties):
            properties.remove(element)
        properties.extend([*old, *kept])
    else:
        properties.remove(change)


def _reject_row(row: Any) -> None:
    properties = child(row, "trPr")
    if properties is not None and any(local(e) in PUT for e in properties):
        row.getparent().remove(row)
        return
    for element in list(properties) if properties is not None else ():
        if local(element) in CUT:
            properties.remove(element)


def _reject_end(paragraph: Any) -> None:
    """A paragraph whose end was put in goes on with the one behind it, which says what both are."""
    properties = child(paragraph, "pPr")
    mark = child(properties, "rPr") if properties is not None else None
    if mark is None:
        return
    was_put = any(local(e) in PUT for e in mark)
    for element in list(mark):
        if local(element) in (*PUT, *CUT):
            mark.remove(element)
    following = paragraph.getnext()
    if not was_put or following is None or local(following) != "p":
        return
    at = 1 if child(following, "pPr") is not None else 0
    for element in reversed([e for e in paragraph if local(e) != "pPr"]):
        following.insert(at, element)
    paragraph.getparent().remove(paragraph)


def _drop(element: Any) -> None:
    element.getparent().remove(element)


def _unwrap(element: Any) -> None:
    parent = element.getparent()
    at = parent.index(element)
    for inner in reversed(list(element)):
        parent.insert(at, inner)
    parent.remove(element)
