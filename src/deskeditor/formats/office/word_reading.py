"""What a Word document holds beside its words: seen by us, marked, and then read by mammoth."""

import io
import posixpath
from collections import Counter
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
from deskeditor.formats.office.rejected import reject
from deskeditor.formats.office.word_xml import child, children, descendants, local, value
from deskeditor.news.problems import BadInput

STYLE_MAP = "\n".join(
    (
        "r[style-name='Emphasis'] => em",
        "r[style-name='Intense Emphasis'] => em",
        "r[style-name='Subtle Emphasis'] => em",
        "strike => ",
        "br[type='page'] => ",
    )
)
_NOT_READ = {"oMath": "formula", "chart": "chart", "relIds": "diagram", "OLEObject": "embedded object"}


def read_word(data: bytes, name: str) -> tuple[str, Found]:
    """The document as HTML with marks in it, and what the marks mean. Raises BadInput."""
    package = Package(data, name)
    main = main_part(package)
    root = package.xml(main) if main else None
    if root is None:
        raise BadInput(f"{name} is no Word document, whatever its name says.")
    found = Found(properties=_custom(package))
    related = _related(package, main)
    styles = style_names(package, main)
    _tell(package, main, root, found)
    notes = {part: xml for part in _note_parts(main) if (xml := package.xml(part)) is not None}
    for xml in (root, *notes.values()):
        reject(xml)
    _mark(root, styles, related, package, found)
    for part, xml in notes.items():
        _mark(xml, {}, _related(package, part), package, found)
    _properties(package, root, found)
    changed = {part: etree.tostring(xml) for part, xml in ((main, root), *notes.items())}
    return _html(_rest(package, main, changed), name), found


def _html(document: bytes, name: str) -> str:
    import mammoth

    try:
        return str(
            mammoth.convert_to_html(io.BytesIO(document), style_map=STYLE_MAP, ignore_empty_paragraphs=True).value
        )
    except RecursionError as error:
        raise BadInput(f"{name} cannot be read: its parts lie too deep in each other.") from error
    except (KeyError, ValueError, AttributeError, TypeError, IndexError) as error:  # of a document without its parts
        raise BadInput(f"{name} is damaged: parts of the document are missing; save it again in Word.") from error


def _rest(package: Package, main: str, changed: dict[str, bytes]) -> bytes:
    """The document without pictures, and with our marks in it: mammoth gets nothing else, and no entities either."""
    folder = posixpath.dirname(main)
    places = (folder, posixpath.join(folder, "_rels"), "_rels", "")
    parts = [p for p in sorted(package.names) if posixpath.dirname(p) in places and p.endswith((".xml", ".rels"))]
    kept = [part for part in parts if part not in changed and package.xml(part) is not None]
    return packed([*((part, package.read(part)) for part in kept), *changed.items()])


def main_part(package: Package) -> str:
    relations = package.xml("_rels/.rels") if "_rels/.rels" in package.names else None
    for relation in () if relations is None else relations:
        if value(relation, "Type").endswith("/officeDocument"):
            return value(relation, "Target").lstrip("/")
    return "word/document.xml" if "word/document.xml" in package.names else ""


def _note_parts(main: str) -> Iterator[str]:
    folder = posixpath.dirname(main)
    return (posixpath.join(folder, f"{kind}.xml") for kind in ("footnotes", "endnotes"))


def _related(package: Package, part: str) -> dict[str, str]:
    """What a part refers to, by the id of the relation; addresses outside of the package are left out."""
    folder, file = posixpath.split(part)
    root = package.xml(f"{folder}/_rels/{file}.rels")
    return {
        value(relation, "Id"): posixpath.normpath(posixpath.join(folder, value(relation, "Target"))).lstrip("/")
        for relation in (root if root is not None else ())
        if value(relation, "TargetMode") != "External"
    }


def style_names(package: Package, main: str) -> dict[str, str]:
    root = package.xml(posixpath.join(posixpath.dirname(main), "styles.xml"))
    found = {}
    for style in descendants(root, "style") if root is not None else ():
        named = child(style, "name")
        if named is not None:
            found[value(style, "styleId")] = value(named, "val")
    return found


# What is told


def _tell(package: Package, main: str, root: Any, found: Found) -> None:
    for name, what in _NOT_READ.items():
        if number := len([e for e in descendants(root, name) if local(e.getparent()) != name]):
            found.warnings.append(f"{counted(number, f'{what} was', f'{what}s were')} left out.")
    if any(part.endswith("vbaProject.bin") for part in package.names):
        found.warnings.append("Macros were left out; nothing of them was run.")
    if _headers(package, main):
        found.warnings.append("What stands at the head and the foot of the pages was left out.")


def _headers(package: Package, main: str) -> bool:
    parts = [p for p in _related(package, main).values() if "header" in p or "footer" in p]
    roots = (package.xml(part) for part in parts if part.endswith(".xml"))
    return any(e.text and e.text.strip() for root in roots if root is not None for e in descendants(root, "t"))


# The marks


def _mark(root: Any, styles: dict[str, str], related: dict[str, str], package: Package, found: Found) -> None:
    for element in root.iter():
        if local(element) == "t" and element.text:
            look = child(element.getparent(), "rPr")
            spoken = look is not None and child(look, "lang") is not None
            element.text = NOT_IN_TEXT.sub("", unheld(element.text) if spoken else element.text)
    for choice in descendants(root, "Choice"):  # the same again for newer programs
        if child(choice.getparent(), "Fallback") is not None:
            choice.getparent().remove(choice)
    for ruby in descendants(root, "ruby"):
        _mark_ruby(ruby)
    for drawing in descendants(root, "drawing", "pict", "object"):
        _mark_picture(drawing, related, package, found)
    for run in descendants(root, "r"):
        _mark_run(run, styles)
    for paragraph in descendants(root, "p"):
        properties = child(paragraph, "pPr")
        style = child(properties, "pStyle") if properties is not None else None
        _mark_column(paragraph, properties)
        if style is not None and (role := role_of(styles.get(value(style, "val"), ""))):
            _put_first(paragraph, found.paragraph(role))


def _mark_column(paragraph: Any, properties: Any) -> None:
    """In the first row of a table: how the column is aligned. `right` is the far side (17.3.1.13)."""
    aligned = child(properties, "jc") if properties is not None else None
    side = (
        {"center": CENTERED, "right": AT_END, "end": AT_END}.get(value(aligned, "val")) if aligned is not None else None
    )
    cell = paragraph.getparent()
    if side and local(cell) == "tc" and local(cell.getparent().getprevious()) != "tr":
        _put_first(paragraph, side)


def _word_run(like: Any, text: str) -> Any:
    """A run with this text, in the namespace of `like`."""
    space = etree.QName(like).namespace
    run = etree.Element(f"{{{space}}}r")
    words = etree.SubElement(run, f"{{{space}}}t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def _put_first(paragraph: Any, mark: str) -> None:
    at = 1 if child(paragraph, "pPr") is not None else 0
    paragraph.insert(at, _word_run(paragraph, mark))


def _mark_ruby(ruby: Any) -> None:
    base, reading = (
        "".join(e.text or "" for part in children(ruby, name) for e in descendants(part, "t"))
        for name in ("rubyBase", "rt")
    )
    words = _word_run(ruby, f"{RUBY}{base}{READING}{reading}{RUBY_END}")[0]
    ruby.getparent().replace(ruby, words)


def _mark_picture(drawing: Any, related: dict[str, str], package: Package, found: Found) -> None:
    """In the place of a picture its mark. A drawing that holds words (a text box) stays as it is."""
    if drawing.getparent() is None or descendants(drawing, "txbxContent"):
        return
    told = next(iter(descendants(drawing, "docPr", "cNvPr", "shape")), None)
    marks = [
        _picture(blip, told, related, package, found)
        for blip in descendants(drawing, "blip", "imagedata")
        if local(blip.getparent()) != "fill"
    ]
    if marks:
        drawing.getparent().replace(drawing, _word_run(drawing, "".join(marks))[0])


def _picture(blip: Any, told: Any, related: dict[str, str], package: Package, found: Found) -> str:
    part = related.get(value(blip, "embed") or value(blip, "id"), "")
    data = package.read(part)
    if not data:
        found.warnings.append("A picture that is not in the file was left out; nothing is loaded from the net.")
        return ""
    alt = (value(told, "descr") or value(told, "alt")) if told is not None else ""
    decorative = bool(
        told is not None and [e for e in descendants(told, "decorative") if value(e, "val") in ("1", "true")]
    )
    named = value(told, "name") if told is not None else ""
    ending = posixpath.splitext(part)[1]
    name = named if posixpath.splitext(named)[1].lower() in _PICTURE_ENDINGS else f"{posixpath.basename(part)}"
    return found.picture(FoundPicture(name or f"picture{ending}", data, alt.strip(), decorative))


_PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp", ".avif", ".heic", ".bmp")


def _mark_run(run: Any, styles: dict[str, str]) -> None:
    properties = child(run, "rPr")
    style = child(properties, "rStyle") if properties is not None else None
    name = styles.get(value(style, "val"), "").lower() if style is not None else ""
    marks = {"credit": (CREDIT, CREDIT_END), "dateline": (DATELINE, DATELINE_END)}.get(name)
    if marks:
        words = [e for e in run if local(e) == "t"]
        if words:
            words[0].text = marks[0] + (words[0].text or "")
            words[-1].text = (words[-1].text or "") + marks[1]


# Properties


def _custom(package: Package) -> dict[str, str]:
    root = package.xml("docProps/custom.xml")
    found = {}
    for each in descendants(root, "property") if root is not None else ():
        found[value(each, "name")] = "".join(each.itertext())
    return found


def _properties(package: Package, root: Any, found: Found) -> None:
    core = package.xml("docProps/core.xml")
    told = {local(e): (e.text or "").strip() for e in core} if core is not None else {}
    found.title, found.author = told.get("title", ""), told.get("creator", "")
    paragraphs = descendants(root, "pPr")
    bidi = sum(
        1 for each in paragraphs if (b := child(each, "bidi")) is not None and value(b, "val") not in ("0", "false")
    )
    found.right_to_left = bidi * 2 > len(paragraphs) > 0
    found.language = told.get("language", "") or _spoken(package, root, found.right_to_left)


def _spoken(package: Package, root: Any, right_to_left: bool) -> str:
    """The language of most words, as the runs say it; else that of the document's defaults."""
    kind = "bidi" if right_to_left else "val"
    words: Counter[str] = Counter()
    for run in descendants(root, "r"):
        properties = child(run, "rPr")
        said = child(properties, "lang") if properties is not None else None
        length = sum(len(e.text or "") for e in children(run, "t"))
        words[value(said, kind) if said is not None else ""] += length
    most = max(words, key=lambda tag: words[tag], default="")
    if most:
        return most
    styles = package.xml("word/styles.xml")
    defaults = descendants(styles, "docDefaults") if styles is not None else []
    return next((value(e, kind) for each in defaults for e in descendants(each, "lang")), "")
