"""XHTML of a news item as a body in the news dialect, with what stands in it and is no body.

What our own pages say by their classes (`body.page`) is understood, and so are the bare paragraphs of agencies. Words
are read by the way of the clipboard (`render.paste`), which keeps what the dialect knows and drops the rest; photos,
footnotes and embeds, which it does not know, go past it as marks that no text holds.
"""

import re
from dataclasses import dataclass, field
from html import escape
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import html as parser

from deskeditor.render.marks import photo_line
from deskeditor.render.paste import to_markdown

_MARK = "\ue000{}\ue001"
"""From Unicode's private use area: such characters are taken out of what comes in."""
_NAME = re.compile(r"[a-z][a-z0-9:-]*")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_READING = re.compile(r"\A\s*[（(](.*)[）)]\s*\Z", re.DOTALL)


@dataclass(slots=True)
class Words:
    """`photos`: names of photo files in the order in which they stand, each with the class that says its role."""

    body: str = ""
    editors_note: str = ""
    tagline: str = ""
    photos: list[tuple[str, str]] = field(default_factory=list)


def words_of(root: Any, dateline: str = "") -> Words:
    """The words of an XHTML element (`html`, `body`, or any other), in whatever namespace. It is changed.

    `dateline` is left out where it stands before the first words: the story has a field for it.
    """
    found = Words()
    _bare(root)
    body = next(root.iter("body"), root)
    marks: dict[str, str] = {}
    _take_asides(body, found)
    _take_photos(body, found, marks)
    _take_embeds(body, marks)
    notes = _take_notes(body, marks)
    _take_roles(body)
    text = to_markdown(_inner(body))
    if notes:
        text = f"{text}\n\n" + "\n\n".join(notes)
    for mark, meant in marks.items():
        text = text.replace(mark, meant)
    found.body = without_dateline(text, dateline).strip("\n")
    return found


def without_dateline(text: str, dateline: str) -> str:
    """The text without `PLACE — ` or `PLACE (AFP) - ` at its start, when it is that of the story."""
    place = dateline.strip()
    if not place or not text.startswith(place):
        return text
    rest = re.match(r"\s*(?:\([^()]{1,40}\)\s*)?(?:—|–|-|--|:)\s+", text[len(place) :])
    return text[len(place) + rest.end() :] if rest else text


def file_of(address: str) -> str:
    """The name of the file at the end of an address."""
    return PurePosixPath(unquote(urlsplit(address).path)).name


def _bare(root: Any) -> None:
    """Names without namespaces, and nothing in private characters."""
    for each in root.iter():
        if isinstance(each.tag, str):
            name = each.tag.rpartition("}")[2].lower()
            each.tag = name if _NAME.fullmatch(name) else "span"  # what broken HTML calls an element
        if each.text:
            each.text = _PRIVATE.sub("", each.text)
        if each.tail:
            each.tail = _PRIVATE.sub("", each.tail)


def _classes(element: Any) -> list[str]:
    return (element.get("class") or "").split()


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _take_asides(body: Any, found: Words) -> None:
    for paragraph in list(body.iterchildren("p")):
        if "editors-note" in _classes(paragraph):
            found.editors_note = f"{found.editors_note}\n\n{_text(paragraph)}".strip()
        elif "tagline" in _classes(paragraph):
            found.tagline = _text(paragraph)
        else:
            continue
        body.remove(paragraph)


def _take_photos(body: Any, found: Words, marks: dict[str, str]) -> None:
    """A mark in the place of each photo; its caption is known from its own item."""
    for image in list(body.iter("img")):
        name = file_of(image.get("src") or "")
        frame = next(
            (e for e in image.iterancestors("div", "figure") if e.tag == "figure" or "photo" in _classes(e)), None
        )
        if not name:
            continue
        role = next((r for r in ("lead", "gallery") if frame is not None and r in _classes(frame)), "inline")
        found.photos.append((name, role))
        mark = _mark(marks, photo_line(name))
        place = frame if frame is not None else _block_of(image, body)
        _put(place, mark, instead=frame is not None or not _text(place))


def _block_of(element: Any, body: Any) -> Any:
    """The child of the body in which this stands."""
    while element.getparent() is not None and element.getparent() is not body:
        element = element.getparent()
    return element


def _put(place: Any, text: str, *, instead: bool) -> None:
    """A paragraph with this text after the element, or in its place."""
    made = parser.fragment_fromstring(f"<p>{escape(text)}</p>")
    parent = place.getparent()
    if parent is None:
        return
    made.tail, place.tail = place.tail, None
    parent.insert(parent.index(place) + 1, made)
    if instead:
        parent.remove(place)


def _take_embeds(body: Any, marks: dict[str, str]) -> None:
    for paragraph in list(body.iter("p")):
        link = next(paragraph.iter("a"), None)
        if "embed" in _classes(paragraph) and link is not None and link.get("href"):
            _put(paragraph, _mark(marks, link.get("href")), instead=True)


def _take_notes(body: Any, marks: dict[str, str]) -> list[str]:
    """Marks in the place of references to footnotes; the definitions, as the dialect writes them."""
    notes = []
    for place in list(body.iter("div", "section")):
        if "footnotes" in _classes(place):
            for number, item in enumerate(place.iter("li"), 1):
                told = to_markdown(_inner(item)).replace("\n", "\n    ").replace("\n    \n", "\n\n")
                notes.append(f"[^{number}]: {told}")
            place.getparent().remove(place)
    for mark in list(body.iter("sup")):
        said = _text(mark)
        if "note-ref" in _classes(mark) and said.isdigit():
            for child in list(mark):
                mark.remove(child)
            mark.text, mark.tag = _mark(marks, f"[^{said}]"), "span"
    return notes


def _take_roles(body: Any) -> None:
    """What a class says in XHTML as the elements that HTML5 has for it."""
    for quote in list(body.iter("blockquote")):
        for paragraph in list(quote.iterchildren("p")):
            if "credit" in _classes(paragraph):
                paragraph.tag = "footer"
                for named in paragraph.iter("cite"):
                    named.tag = "span"
                if not _text(paragraph).startswith(("—", "–", "-")):
                    paragraph.text = f"— {paragraph.text or ''}"
        if "pullquote" in _classes(quote):
            aside = parser.fragment_fromstring('<aside class="pullquote"></aside>')
            quote.getparent().replace(quote, aside)
            aside.tail, quote.tail = quote.tail, None
            aside.append(quote)
    for span in list(body.iter("span")):
        if "ruby" in _classes(span):
            _take_ruby(span)
    for cell in body.iter("th", "td"):
        side = {"right": "end", "left": "end", "center": "center"}.get(cell.get("align") or "", "")
        if side:
            cell.set("class", side)
    for numbered in body.iter("ol"):
        start = next((c.removeprefix("start-") for c in _classes(numbered) if c.startswith("start-")), "")
        if re.fullmatch("[0-9]{1,6}", start):
            numbered.set("start", start)


def _take_ruby(span: Any) -> None:
    reading = next((child for child in span if "rt" in _classes(child)), None)
    if reading is None:
        return
    inside = _READING.match(_text(reading))
    span.tag, reading.tag = "ruby", "rt"
    reading.text = inside[1] if inside else _text(reading)


def _mark(marks: dict[str, str], meant: str) -> str:
    mark = _MARK.format(len(marks))
    marks[mark] = meant
    return mark


def _inner(element: Any) -> str:
    """What stands in an element, as HTML."""
    inner = "".join(parser.tostring(child, encoding="unicode") for child in element if isinstance(child.tag, str))
    return escape(element.text or "", quote=False) + inner
