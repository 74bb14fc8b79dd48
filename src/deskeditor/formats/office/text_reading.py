"""What an OpenDocument text holds beside its words: seen by us, marked, and then read by pandoc."""

import posixpath
from collections.abc import Iterator
from typing import Any

from lxml import etree

from deskeditor.formats.office.direction import unheld
from deskeditor.formats.office.marked import (
    AT_END,
    CENTERED,
    CREDIT,
    CREDIT_END,
    DATELINE,
    DATELINE_END,
    NOT_IN_TEXT,
    READING,
    RUBY,
    RUBY_END,
    Found,
    FoundPicture,
    counted,
    role_of,
)
from deskeditor.formats.office.package import Package, packed
from deskeditor.formats.office.pandoc import html_of
from deskeditor.formats.office.text_body import LANGUAGE
from deskeditor.formats.office.text_styles import NAMES
from deskeditor.formats.office.word_xml import child, children, descendants, local, value
from deskeditor.news.problems import BadInput

TEXT = f"{{{NAMES}:text:1.0}}"
DEEPEST = 20
"""Styles that are made from each other, one from the next."""
MOST_COMMENTS = 20
"""So many are told word by word."""
KEPT = ("mimetype", "styles.xml", "META-INF/manifest.xml")


def read_text(data: bytes, name: str) -> tuple[str, Found]:
    """The document as HTML with marks in it, and what the marks mean. Raises BadInput."""
    package = Package(data, name)
    if "META-INF/manifest.xml" in package.names and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise BadInput(f"{name} is locked with a password; save it without one.")
    root = package.xml("content.xml")
    if root is None or not descendants(root, "text"):
        raise BadInput(f"{name} is no OpenDocument text, whatever its name says.")
    styles = package.xml("styles.xml")
    found = Found()
    _properties(package, found)
    if styles is not None:
        _defaults(styles, found)
    known = _style_names(styles, root)
    _tell(root, package, found)
    _mark(root, known, package, found)
    _mark_lines(root, known, _ways(styles, root), found)
    kept = [(part, package.read(part)) for part in KEPT[1:] if part in package.names]
    document = packed([("content.xml", etree.tostring(root)), *kept], "application/vnd.oasis.opendocument.text")
    return html_of(document, "odt", name), found


def _style_names(*roots: Any) -> dict[str, tuple[str, str]]:
    """Of every style the name that a person sees (of an automatic one, that of its parent), and how it aligns."""
    styles = {value(s, "name"): s for root in roots if root is not None for s in descendants(root, "style")}
    found = {}
    for name, style in styles.items():
        parent = value(style, "parent-style-name")
        properties = child(style, "paragraph-properties")
        side = value(properties, "text-align") if properties is not None else ""
        shown = value(style, "display-name") or name
        automatic = local(style.getparent()) == "automatic-styles"
        found[name] = (_shown(styles, parent) if automatic and parent else shown, side)
    return found


def _ways(*roots: Any) -> dict[str, bool]:
    """Of every style that says so, itself or by those it is made from, whether its lines run from right to left."""
    styles = {value(s, "name"): s for root in roots if root is not None for s in descendants(root, "style")}
    found = {}
    for name in styles:
        above = name
        for _ in range(DEEPEST):
            properties = child(styles[above], "paragraph-properties") if above in styles else None
            way = value(properties, "writing-mode") if properties is not None else ""
            if way.startswith(("lr", "rl")) or above not in styles:
                break
            above = value(styles[above], "parent-style-name")
        if way.startswith(("lr", "rl")):
            found[name] = way.startswith("rl")
    return found


def _shown(styles: dict[str, Any], name: str) -> str:
    style = styles.get(name)
    return (value(style, "display-name") if style is not None else "") or name.replace("_20_", " ")


# What is told


def _tell(root: Any, package: Package, found: Found) -> None:
    changes = len(descendants(root, "changed-region"))
    if changes:
        found.warnings.append(
            f"{counted(changes, 'tracked change', 'tracked changes')}: what was inserted is in the story, what was "
            "deleted is not."
        )
    for name in ("tracked-changes", "change", "change-start", "change-end"):
        for element in descendants(root, name):
            _take_out(element)
    found.warnings += _comments(root)
    objects = [e for e in descendants(root, "object", "object-ole") if local(e.getparent()) == "frame"]
    if objects:
        found.warnings.append(f"{counted(len(objects), 'embedded object was', 'embedded objects were')} left out.")
    if any(part.startswith(("Basic/", "Scripts/")) for part in package.names):
        found.warnings.append("Macros were left out; nothing of them was run.")


def _comments(root: Any) -> Iterator[str]:
    comments = descendants(root, "annotation")
    for number, comment in enumerate(comments):
        author = child(comment, "creator")
        words = " ".join(" ".join("".join(p.itertext()) for p in children(comment, "p")).split())
        if number < MOST_COMMENTS:
            by = (author.text if author is not None else "") or "somebody"
            yield f"A comment by {by} was left out: “{words[:500]}”"
        _take_out(comment)
    for end in descendants(root, "annotation-end"):
        _take_out(end)
    if len(comments) > MOST_COMMENTS:
        yield f"{len(comments) - MOST_COMMENTS} more comments were left out."


def _take_out(element: Any, text: str = "") -> None:
    """The element goes, `text` comes in its place, and what follows it stays."""
    parent, before = element.getparent(), element.getprevious()
    words = text + (element.tail or "")
    if before is not None:
        before.tail = (before.tail or "") + words
    else:
        parent.text = (parent.text or "") + words
    parent.remove(element)


# The marks


def _mark(root: Any, styles: dict[str, tuple[str, str]], package: Package, found: Found) -> None:
    for element in root.iter():
        element.text = NOT_IN_TEXT.sub("", element.text) if element.text else element.text
        element.tail = NOT_IN_TEXT.sub("", element.tail) if element.tail else element.tail
    for ruby in descendants(root, "ruby"):
        base, reading = (
            "".join("".join(part.itertext()) for part in children(ruby, name)) for name in ("ruby-base", "ruby-text")
        )
        _take_out(ruby, f"{RUBY}{base}{READING}{reading}{RUBY_END}")
    for frame in descendants(root, "frame"):
        _mark_picture(frame, package, found)
    for span in descendants(root, "span"):
        name = styles.get(value(span, "style-name"), ("", ""))[0].lower()
        marks = {"credit": (CREDIT, CREDIT_END), "dateline": (DATELINE, DATELINE_END)}.get(name)
        last = span[-1] if len(span) else span
        if value(span, "style-name").startswith(LANGUAGE) and last.text:
            last.text = unheld(last.text)
        if marks:
            span.text = marks[0] + (span.text or "")
            span.tail = marks[1] + (span.tail or "")


def _mark_lines(root: Any, styles: dict[str, tuple[str, str]], ways: dict[str, bool], found: Found) -> None:
    for paragraph in descendants(root, "p"):
        leftward = ways.get(value(paragraph, "style-name"), found.right_to_left)
        far = ("left", "start" if found.by_libreoffice else "end") if leftward else ("right", "end")
        name, side = styles.get(value(paragraph, "style-name"), (value(paragraph, "style-name"), ""))
        aligned = CENTERED if side == "center" else AT_END if side in far else ""
        mark = found.paragraph(role_of(name)) if role_of(name) else ""
        in_head = any(local(above) == "table-header-rows" for above in paragraph.iterancestors())
        paragraph.text = mark + (aligned if in_head else "") + (paragraph.text or "")


def _mark_picture(frame: Any, package: Package, found: Found) -> None:
    """In the place of a picture its mark. A frame that holds words (a text box) stays as it is."""
    image = child(frame, "image")
    if frame.getparent() is None or image is None or child(frame, "text-box") is not None:
        return
    path = value(image, "href").removeprefix("./")
    data = package.read(path) if path in package.names else b""
    if not data:
        found.warnings.append("A picture that is not in the file was left out; nothing is loaded from the net.")
        _take_out(frame)
        return
    told = [child(frame, name) for name in ("desc", "title")]
    alt = next((each.text.strip() for each in told if each is not None and each.text), "")
    named, ending = value(frame, "name"), posixpath.splitext(path)[1]
    name = named if posixpath.splitext(named)[1].lower() == ending.lower() else posixpath.basename(path)
    mark = found.picture(FoundPicture(name, data, alt, value(frame, "decorative") == "true"))
    if local(frame.getparent()) == "text":  # anchored to the page: a paragraph of its own
        paragraph = etree.Element(f"{TEXT}p")
        paragraph.text = mark
        frame.addprevious(paragraph)
        mark = ""
    _take_out(frame, mark)


# Properties


def _properties(package: Package, found: Found) -> None:
    root = package.xml("meta.xml")
    if root is None:
        return
    found.properties = {value(e, "name"): e.text or "" for e in descendants(root, "user-defined")}
    told = {local(e): (e.text or "").strip() for e in root.iter()}
    found.title = told.get("title", "")
    found.author = told.get("creator", "") or told.get("initial-creator", "")
    found.language = told.get("language", "")
    found.by_libreoffice = "LibreOffice" in told.get("generator", "")


def _defaults(styles: Any, found: Found) -> None:
    """Language and direction of the document where nothing else says them."""
    for style in descendants(styles, "default-style"):
        way = child(style, "paragraph-properties")
        text = child(style, "text-properties")
        if value(style, "family") != "paragraph" or text is None:
            continue
        found.right_to_left = way is not None and value(way, "writing-mode") == "rl-tb"
        script = "-complex" if found.right_to_left else ""
        language, country = value(text, f"language{script}"), value(text, f"country{script}")
        if not found.language and language not in ("", "none", "zxx"):
            found.language = language if country in ("", "none") else f"{language}-{country}"
