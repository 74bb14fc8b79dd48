"""A Word document sign by sign, with its tracked changes and its comments: who made each, and when.

Nothing is taken or dropped here: what was put in, and what was taken out, are both in the signs (`formats.signs`), and
a move is both. The fields of a sign are those of a story, by the style of its paragraph; empty where the document says
what cannot be changed there (bylines, banners, captions).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from deskeditor.formats.comparing import Comment, Marked
from deskeditor.formats.office.marked import role_of
from deskeditor.formats.office.package import Package
from deskeditor.formats.office.word_reading import main_part, style_names
from deskeditor.formats.office.word_xml import child, children, descendants, local, value
from deskeditor.formats.proposed import Pen, Remark
from deskeditor.formats.signs import PLAIN, THING, Look, Sign, Style
from deskeditor.news.problems import BadInput
from deskeditor.news.times import utc

FIELDS = {"headline": "headline", "dek": "dek", "tagline": "tagline"}
"""The field of a paragraph by its role."""
ELSEWHERE = ("byline", "caption", "date", "photo", "lead", "gallery", "editors_note", "related", "not of the story")
"""Roles of paragraphs that are no copy."""
_QUOTES: Mapping[str, Style] = {"quote": Style("quote"), "pull": Style("pull"), "quote credit": Style("credit")}
_INSIDE = (
    "hyperlink",
    "smartTag",
    "sdt",
    "sdtContent",
    "fldSimple",
    "customXml",
    "dir",
    "bdo",
    "AlternateContent",
    "Fallback",
)
_MADE = {"ins": "put", "moveTo": "put", "del": "cut", "moveFrom": "cut"}
DEEPEST = 60
"""Elements in each other inside a paragraph."""


def read_marked(data: bytes, name: str) -> Marked:
    """Raises BadInput for what is no Word document."""
    package = Package(data, name)
    main = main_part(package)
    root = package.xml(main) if main else None
    if root is None:
        raise BadInput(f"{name} is no Word document, whatever its name says.")
    folder = main.rpartition("/")[0]
    reader = _Reader(package, folder, style_names(package, main))
    body = next(iter(descendants(root, "body")), root)
    reader.blocks(body)
    reader.footnotes()
    found = reader.found
    found.comments = reader.comments()
    found.record = _record(package)
    found.by, found.at = _saved(package)
    return found


def _record(package: Package) -> str:
    """What stands in the one part of the document's own data that is ours."""
    for name in sorted(package.names):
        if name.startswith("customXml/item") and name.endswith(".xml"):
            root = package.xml(name)
            if root is not None and root.tag == "{urn:deskeditor:review}record":
                return (root.text or "").strip()
    return ""


def _saved(package: Package) -> tuple[str, str]:
    core = package.xml("docProps/core.xml")
    told = {local(e): (e.text or "").strip() for e in core} if core is not None else {}
    return told.get("lastModifiedBy", ""), _moment(told.get("modified", ""))


def _moment(at: str) -> str:
    """UTC to the second; empty for what is no time. Word says its local time and calls it UTC: nobody can tell."""
    try:
        return utc(at if at.endswith("Z") or "+" in at else f"{at}Z") if at else ""
    except BadInput:
        return ""


class _Reader:
    def __init__(self, package: Package, folder: str, styles: Mapping[str, str]) -> None:
        self._package, self._folder, self._styles = package, folder, styles
        self._numbering = _numbering(package, folder)
        self._links = _links(package, f"{folder}/_rels/document.xml.rels")
        self._field = ""
        self._opened: dict[str, int] = {}
        self._ranges: dict[str, tuple[int, int]] = {}
        self._cited: list[str] = []
        self.found = Marked()

    # Blocks

    def blocks(self, parent: Any, made: "_State | None" = None) -> None:
        for element in parent:
            match local(element):
                case "p":
                    self._paragraph(element, made or _State())
                case "tbl":
                    self._table(element, made or _State())
                case "sdt" | "sdtContent" | "customXml" | "ins" | "del" | "moveTo" | "moveFrom":
                    self.blocks(element, made)
                case "commentRangeStart" | "commentRangeEnd":
                    self._comment(element)

    def _table(self, table: Any, made: "_State") -> None:
        for number, row in enumerate(children(table, "tr")):
            told = child(row, "trPr")
            state = made.after(told) if told is not None else made
            for column, cell in enumerate(children(row, "tc")):
                self._cell(cell, state, Style("cell", column, number=int(number == 0)))

    def _cell(self, cell: Any, made: "_State", style: Style) -> None:
        self._field = "body"
        paragraphs = descendants(cell, "p")
        for number, paragraph in enumerate(paragraphs):
            if number:
                self._sign(" ", made)
            self._inside(paragraph, made)
        self.found.signs.append(Sign("\n", "body", 0, put=made.put, cut=made.cut, style=style))

    def _paragraph(self, paragraph: Any, made: "_State", style: Style | None = None) -> None:
        properties = child(paragraph, "pPr")
        role = self._role(properties)
        style = style or self._style(properties, role)
        self._field = FIELDS.get(role, "" if role in ELSEWHERE else "body")
        before = len(self.found.signs)
        shows = role in ("photo", "lead", "gallery")
        self._inside(paragraph, made)
        if role == "photo":
            self._as_photo(before)
        if len(self.found.signs) == before or (shows and role != "photo"):
            del self.found.signs[before:]
            return
        if style.kind == "rule":
            self._as_rule(before)
        mark = child(properties, "rPr") if properties is not None else None
        state = made.after(mark) if mark is not None else made
        end = Sign("\n", self._field, 0, put=state.put, cut=state.cut, style=style)
        change = child(properties, "pPrChange") if properties is not None else None
        if change is not None:
            old = child(change, "pPr")
            end.was_style, end.changed = self._style(old, self._role(old)), _pen(change)
        self.found.signs.append(end)

    def _as_photo(self, before: int) -> None:
        """A paragraph of the style shows a photo, and nothing else counts in it."""
        shown = [sign for sign in self.found.signs[before:] if sign.look.thing.startswith("photo:")]
        del self.found.signs[before:]
        if shown:
            self._field = shown[0].field = "body"
            self.found.signs.append(shown[0])

    def _as_rule(self, before: int) -> None:
        first = self.found.signs[before]
        del self.found.signs[before:]
        self.found.signs.append(replace(first, text=THING, look=Look(thing="rule")))

    def _role(self, properties: Any) -> str:
        style = child(properties, "pStyle") if properties is not None else None
        return role_of(self._styles.get(value(style, "val"), value(style, "val"))) if style is not None else ""

    def _style(self, properties: Any, role: str) -> Style:
        if role in _QUOTES:
            return _QUOTES[role]
        if role[:1] == "h" and role[1:].isdigit():
            return Style("heading", max(int(role[1:]), 2))
        if role == "rule":
            return Style("rule")
        if role == "photo":
            return Style("photo")
        numbers = child(properties, "numPr") if properties is not None else None
        number = child(numbers, "numId") if numbers is not None else None
        if number is not None and value(number, "val") not in ("", "0"):
            level = child(numbers, "ilvl")
            deep = value(level, "val") if level is not None else "0"
            ordered = self._numbering.get((value(number, "val"), deep), False)
            return Style("item", int(deep) + 1 if deep.isdigit() else 1, ordered)
        return Style()

    def footnotes(self) -> None:
        root = self._package.xml(f"{self._folder}/footnotes.xml")
        if root is None:
            return
        self._links = _links(self._package, f"{self._folder}/_rels/footnotes.xml.rels")
        notes = {value(note, "id"): note for note in descendants(root, "footnote")}
        for id in list(self._cited):
            if id in notes:
                for paragraph in children(notes[id], "p"):
                    self._field = "body"
                    self._footnote(paragraph)

    def _footnote(self, paragraph: Any) -> None:
        before = len(self.found.signs)
        self._paragraph(paragraph, _State(), Style("note"))
        while len(self.found.signs) > before and self.found.signs[before].text in (" ", "\t"):
            del self.found.signs[before]

    # Inside a paragraph

    def _inside(self, parent: Any, made: "_State", link: str = "", deep: int = 0) -> None:
        if deep > DEEPEST:
            return
        for element in parent:
            name = local(element)
            if name == "r":
                self._run(element, made, link)
            elif name in _MADE:
                self._inside(element, made.by(name, _pen(element)), link, deep + 1)
            elif name in _INSIDE:
                to = self._links.get(value(element, "id"), "") if name == "hyperlink" else ""
                self._inside(element, made, to or link, deep + 1)
            elif name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
                self._comment(element)

    def _comment(self, element: Any) -> None:
        id, at = value(element, "id"), len(self.found.signs)
        if local(element) == "commentRangeStart":
            self._opened[id] = at
        elif local(element) == "commentRangeEnd":
            self._ranges[id] = (self._opened.get(id, at), at)
        else:
            self._ranges.setdefault(id, (max(at - 1, 0), at))

    def _run(self, run: Any, made: "_State", link: str) -> None:
        properties = child(run, "rPr")
        style = child(properties, "rStyle") if properties is not None else None
        named = self._styles.get(value(style, "val"), "").lower() if style is not None else ""
        if named == "dateline":
            return
        look = _look(properties, named, link)
        change = child(properties, "rPrChange") if properties is not None else None
        was = _look(child(change, "rPr"), "", link) if change is not None else None
        for element in run:
            for text, thing in self._read(element):
                sign = self._sign(text, made, replace(look, thing=thing) if thing else look)
                if was is not None and was != look:
                    sign.was, sign.changed = was, _pen(change)

    def _sign(self, text: str, made: "_State", look: Look = PLAIN) -> Sign:
        sign = Sign(text, self._field, 0, look, made.put, made.cut)
        self.found.signs.append(sign)
        return sign

    def _read(self, element: Any) -> Iterator[tuple[str, str]]:
        """What an element of a run shows: characters, and what stands for a THING."""
        match local(element):
            case "t" | "delText":
                yield from ((c, "") for c in (element.text or "").replace("\n", " "))
            case "tab":
                yield "\t", ""
            case "noBreakHyphen":
                yield "\u2011", ""
            case "br" | "cr" if value(element, "type") in ("", "textWrapping"):
                yield THING, "break"
            case "drawing" | "pict" | "object" if descendants(element, "blip", "imagedata"):
                told = next(iter(descendants(element, "docPr")), None)
                yield THING, f"photo:{value(told, 'name') if told is not None else ''}"
            case "footnoteReference":
                self._cited.append(value(element, "id"))
                yield THING, f"note:{value(element, 'id')}"
            case "ruby":
                base = child(element, "rubyBase")
                for each in descendants(base, "t") if base is not None else ():
                    yield from ((c, "") for c in each.text or "")
            case "AlternateContent":
                kept = child(element, "Fallback")
                for each in kept if kept is not None else ():
                    yield from self._read(each)
            case "commentReference":
                self._comment(element)

    # Comments

    def comments(self) -> list[Comment]:
        root = self._package.xml(f"{self._folder}/comments.xml")
        above, done = self._threads()
        found: list[Comment] = []
        by_paragraph: dict[str, str] = {}
        for element in descendants(root, "comment") if root is not None else ():
            id = value(element, "id")
            for paragraph in descendants(element, "p"):
                if key := value(paragraph, "paraId"):
                    by_paragraph[key] = id
            last = next((value(p, "paraId") for p in reversed(descendants(element, "p"))), "")
            pen = _pen(element)
            remark = Remark(id, _words(element), pen.by, pen.at, above.get(last, ""), resolved=last in done)
            first, end = self._ranges.get(id, (-1, -1))
            found.append(Comment(remark, first, end))
        for comment in found:
            comment.remark = replace(comment.remark, thread=by_paragraph.get(comment.remark.thread, ""))
        return list(_answering(found))

    def _threads(self) -> tuple[dict[str, str], set[str]]:
        """The paragraph that each comment answers, and those that are settled, by the id of their last paragraph."""
        root = self._package.xml(f"{self._folder}/commentsExtended.xml")
        each = descendants(root, "commentEx") if root is not None else []
        above = {value(e, "paraId"): value(e, "paraIdParent") for e in each}
        return above, {value(e, "paraId") for e in each if value(e, "done") in ("1", "true")}


@dataclass(frozen=True, slots=True)
class _State:
    """What is tracked around a sign."""

    put: Pen | None = None
    cut: Pen | None = None

    def by(self, name: str, pen: Pen) -> "_State":
        return replace(self, put=pen) if _MADE[name] == "put" else replace(self, cut=pen)

    def after(self, properties: Any) -> "_State":
        """With what the properties of a paragraph's mark, or of a row, say."""
        state = self
        for element in properties:
            if local(element) in _MADE:
                state = state.by(local(element), _pen(element))
        return state


def _answering(comments: Sequence[Comment]) -> Iterator[Comment]:
    """LibreOffice puts an answer on the very words of what it answers, and does not write that it is one."""
    first: dict[tuple[int, int], str] = {}
    for comment in comments:
        remark, place = comment.remark, (comment.first, comment.last)
        if place[0] < place[1] and not remark.thread:
            above = first.setdefault(place, remark.id)
            comment.remark = replace(remark, thread=above if above != remark.id else "")
        yield comment


def _pen(element: Any) -> Pen:
    return Pen(" ".join(value(element, "author").split()), _moment(value(element, "date")))


def _look(properties: Any, named: str, link: str) -> Look:
    if properties is None:
        return Look(link=link) if link else PLAIN
    strong = _is_on(child(properties, "b")) or named in ("strong", "intense emphasis")
    emphasis = _is_on(child(properties, "i")) or named in ("emphasis", "subtle emphasis", "intense emphasis")
    return Look(strong, emphasis, link)


def _is_on(element: Any) -> bool:
    return element is not None and value(element, "val") not in ("0", "false", "off")


def _words(comment: Any) -> str:
    """The words of a comment, one line for each of its paragraphs."""
    lines = (
        "".join("\t" if local(e) == "tab" else e.text or "" for e in descendants(p, "t", "tab"))
        for p in descendants(comment, "p")
    )
    return "\n".join(lines).strip()


def _numbering(package: Package, folder: str) -> dict[tuple[str, str], bool]:
    """Whether a level of a list counts, by the number of the list and the level."""
    root = package.xml(f"{folder}/numbering.xml")
    if root is None:
        return {}
    counts = {
        (value(abstract, "abstractNumId"), value(level, "ilvl")): value(child(level, "numFmt"), "val") != "bullet"
        for abstract in descendants(root, "abstractNum")
        for level in children(abstract, "lvl")
        if child(level, "numFmt") is not None
    }
    found: dict[tuple[str, str], bool] = {}
    for number in descendants(root, "num"):
        abstract = child(number, "abstractNumId")
        for (key, level), ordered in counts.items():
            if abstract is not None and key == value(abstract, "val"):
                found[(value(number, "numId"), level)] = ordered
    return found


def _links(package: Package, part: str) -> dict[str, str]:
    root = package.xml(part)
    return {
        value(relation, "Id"): value(relation, "Target")
        for relation in (root if root is not None else ())
        if value(relation, "Type").endswith("/hyperlink")
    }
