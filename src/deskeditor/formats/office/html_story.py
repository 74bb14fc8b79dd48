"""A document that a library turned into HTML, with our marks in it, as a story."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml import html as parser

from deskeditor.formats.draft import BYLINE, STORY, Draft, DraftByline, DraftPhoto, fitting
from deskeditor.formats.names import photo_file
from deskeditor.formats.news_lines import Signed, signed
from deskeditor.formats.office.marked import (
    AT_END,
    CENTERED,
    CLOSE,
    CREDITED,
    DATELINE,
    DATELINE_END,
    DATELINED,
    NOT_IN_TEXT,
    NOTE,
    OPEN,
    PARAGRAPH,
    PICTURE,
    RUBY_PAIR,
    Found,
    FoundPicture,
)
from deskeditor.formats.office.parts import OWN
from deskeditor.formats.office.recognised import recognised
from deskeditor.news.languages import TAG
from deskeditor.news.published import PublishedByline
from deskeditor.render.marks import photo_line
from deskeditor.render.paste import to_markdown
from deskeditor.render.printed import printed_byline, printed_dateline, role_in

HEADINGS = ("h2", "h3", "h4", "h5", "h6")
FIELDS = ("headline", "dek", "byline", "editors_note", "tagline", "related")
_ROW_BELOW_HEAD = re.compile(r"\|(?: --- \|)+")
_NOTE_LINK = re.compile(r"^#(?:fn|footnote-|endnote-)(\w+)$")
_NOTE_ID = re.compile(r"^(?:fn|footnote-|endnote-)(\w+)$")


@dataclass
class _Story:
    """What was gathered so far, in the order of the document."""

    found: Found
    body: list[str] = field(default_factory=list)
    fields: dict[str, list[Any]] = field(default_factory=dict)
    photos: list[DraftPhoto] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    """The names of the photos by the number of their mark."""
    dateline: str = ""
    signed: Signed | None = None

    def words_yet(self) -> bool:
        return any(piece.strip() for piece in self.body)


def draft_of(html: str, found: Found) -> Draft:
    """The story in the HTML. What the document says of itself counts where its words do not say otherwise."""
    root = parser.fragment_fromstring(html or "<p></p>", create_parent="div")
    notes = _take_notes(root)
    story = _Story(found)
    blocks = list(_blocks(root, found))
    _read(blocks, story)
    body = "\n\n".join(piece.strip("\n") for piece in story.body if piece.strip())
    if told := [f"[^{number}]: {words}" for number, words in notes if words]:
        body = f"{body}\n\n" + "\n".join(told)
    warnings = list(found.warnings)
    fields = _fields(story, warnings)
    bylines = _bylines(story, fields, warnings)
    body = _settled(body, story)
    draft = Draft({**fields, "body": body}, bylines, tuple(story.photos), _related(story), tuple(warnings))
    return draft if OWN in found.properties else recognised(draft)


# The blocks, one after the other


@dataclass(frozen=True, slots=True)
class _Block:
    role: str
    element: Any


def _blocks(parent: Any, found: Found) -> Iterator[_Block]:
    """The blocks in their order, each with what its style said; quotations that were only indented are opened."""
    for element in parent:
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("blockquote", "div", "section", "header"):
            yield from _blocks(element, found)
            continue
        yield _Block(_role(element, found), element)


def _role(element: Any, found: Found) -> str:
    """Taken from the marks before the first words, of which the last counts."""
    if element.tag not in ("p", "h1", "h2", "h3", "h4", "h5", "h6"):
        return ""
    marks = PARAGRAPH.findall(element.text_content())
    role = found.roles[int(marks[-1])] if marks and int(marks[-1]) < len(found.roles) else ""
    return role or ("h1" if element.tag == "h1" else "")


def _read(blocks: Sequence[_Block], story: _Story) -> None:
    at = 0
    while at < len(blocks):
        block = blocks[at]
        role = _settled_role(block, story)
        if role in ("quote", "pull"):
            end = next((n for n in range(at, len(blocks)) if blocks[n].role != role), len(blocks))
            credited = end < len(blocks) and blocks[end].role == "quote credit"
            story.body.append(_quote(blocks[at:end], role, blocks[end] if credited else None))
            at = end + credited
            continue
        if PICTURE.search(block.element.text_content()):
            followed = blocks[at + 1] if at + 1 < len(blocks) and blocks[at + 1].role == "caption" else None
            _place(block, role, followed, story)
            at += 2 if followed else 1
            continue
        _one(block, role, story)
        at += 1


def _settled_role(block: _Block, story: _Story) -> str:
    """A heading of the first level at the top is the headline of a document that has no title."""
    if block.role == "h1":
        return "headline" if "headline" not in story.fields and not story.words_yet() else ""
    if block.role == "headline" and "headline" in story.fields:
        return ""
    return block.role


def _one(block: _Block, role: str, story: _Story) -> None:
    words = _words(block.element)
    if role == "not of the story" or (role in FIELDS and not words):
        return
    if role in FIELDS:
        link = next((a.get("href", "") for a in block.element.iter("a")), "")
        story.fields.setdefault(role, []).append((words, link))
    elif role == "date":
        story.found.warnings.append(f"The file is dated “{words}”; that was left out.")
    elif role == "embed":
        link = next((a.get("href", "") for a in block.element.iter("a")), "")
        story.body.append(link or words)
    elif role == "rule":
        story.body.append("---")
    else:
        if role in HEADINGS:
            block.element.tag = role
        _plain(block, story)


def _plain(block: _Block, story: _Story) -> None:
    if by := _signed(block, story):
        story.fields["byline"] = [(_words(block.element), "")]
        story.signed = by
        return
    dated = DATELINED.findall(block.element.text_content())
    if dated and not story.dateline and not story.words_yet():
        story.dateline = "".join(dated).strip()
        _take_dateline(block.element)
    story.body.append(_markdown(block.element))


def _signed(block: _Block, story: _Story) -> Signed | None:
    """`By Ann Lee` before the first words, in a document that has no style for it."""
    if block.element.tag != "p" or "byline" in story.fields or story.words_yet():
        return None
    return signed(_words(block.element))


def _take_dateline(element: Any) -> None:
    html = parser.tostring(element, encoding="unicode")
    start, _, rest = html.rpartition(DATELINE_END)
    before = start.split(DATELINE, 1)[0]
    made = parser.fragment_fromstring(before + re.sub(r"^((?:</\w+>)*)\s*[—–-]\s*", r"\1", rest))
    element.clear()
    element.text = made.text
    element.extend(list(made))


def _quote(blocks: Sequence[_Block], role: str, credit: _Block | None) -> str:
    """In the dialect; all in italics is how a quotation looks, not what it says."""
    for block in blocks:
        if len(block.element) == 1 and block.element[0].tag == "em" and not _outside(block.element):
            block.element[0].drop_tag()
    mark = ">>" if role == "pull" else ">"
    lines = "\n\n".join(_markdown(block.element) for block in blocks).split("\n")
    if credit is not None:
        words = _markdown(credit.element)
        lines.append(words if words.startswith("—") else f"— {words}")
    return "\n".join(f"{mark} {line}".rstrip() for line in lines)


def _markdown(element: Any) -> str:
    """A block in the dialect, without the marks of paragraphs; those of pictures and notes stay for now."""
    element.tail = None
    _drop_look(element)
    html = PARAGRAPH.sub("", parser.tostring(element, encoding="unicode"))
    return to_markdown(html)


def _outside(element: Any) -> str:
    """The words beside the only child of an element."""
    return (PARAGRAPH.sub("", element.text or "") + (element[0].tail or "")).strip()


def _drop_look(element: Any) -> None:
    """Bold and italic of all words of a heading: RTF says with every paragraph how its style looks."""
    while element.tag in HEADINGS and len(element) == 1 and element[0].tag in ("strong", "em", "b", "i"):
        if _outside(element):
            return
        element[0].drop_tag()


def _words(element: Any) -> str:
    """The words of a block as plain text."""
    text = RUBY_PAIR.sub(r"\1", PARAGRAPH.sub("", element.text_content()))
    return " ".join(NOT_IN_TEXT.sub("", NOTE.sub("", PICTURE.sub("", text))).split())


# Photos


def _place(block: _Block, role: str, caption: _Block | None, story: _Story) -> None:
    """The photos of a block, and after its words a line for each that stands in the body."""
    numbers = [int(number) for number in PICTURE.findall(block.element.text_content())]
    known = [number for number in numbers if number < len(story.found.pictures)]
    for element in block.element.iter():
        element.text = PICTURE.sub("", element.text) if element.text else element.text
        element.tail = PICTURE.sub("", element.tail) if element.tail and element is not block.element else element.tail
    if _words(block.element):
        _plain(_Block("", block.element), story)
    fitting_role = role if role in ("lead", "gallery") else "inline"
    for number in known:
        last = number == known[-1]
        name = _photo(number, fitting_role, caption if last else None, story)
        if fitting_role == "inline":
            story.body.append(photo_line(name))


def _photo(number: int, role: str, caption: _Block | None, story: _Story) -> str:
    """The name of the photo in the story; one picture that stands twice is one photo."""
    picture = story.found.pictures[number]
    same = next((n for n in story.names if _is_same(story.found.pictures[n], picture)), None)
    if same is not None:
        return story.names[same]
    name = _name(picture, number, {photo.name for photo in story.photos})
    story.names[number] = name
    fields: dict[str, Any] = {}
    if picture.alt:
        fields["alt"] = picture.alt
    if picture.decorative:
        fields["decorative"] = True
    if caption is not None:
        fields |= _caption(caption)
    story.photos.append(DraftPhoto(name, "", role, fields, picture.data))
    return name


def _is_same(one: FoundPicture, other: FoundPicture) -> bool:
    return one.name == other.name and one.data == other.data


def _name(picture: FoundPicture, number: int, taken: set[str]) -> str:
    return photo_file(picture.name, "", f"{number + 1:08}", taken)


def _caption(block: _Block) -> dict[str, str]:
    text = block.element.text_content()
    credit = " ".join(NOT_IN_TEXT.sub("", "".join(CREDITED.findall(text))).split())
    caption = _words_of(CREDITED.sub("", text))
    return {key: words for key, words in (("caption", caption), ("credit", credit)) if words}


def _words_of(text: str) -> str:
    return " ".join(NOT_IN_TEXT.sub("", PARAGRAPH.sub("", RUBY_PAIR.sub(r"\1", text))).split())


# Footnotes


def _take_notes(root: Any) -> list[tuple[int, str]]:
    """The footnotes in their order; in the words a mark for each, in the place of mammoth's or pandoc's link."""
    items = {found[1]: item for item in root.iter("li") if (found := _NOTE_ID.match(item.get("id") or ""))}
    numbers: dict[str, int] = {}
    for link in list(root.iter("a")):
        found = _NOTE_LINK.match(link.get("href") or "")
        if found and found[1] in items:
            number = numbers.setdefault(found[1], len(numbers) + 1)
            _replace(link.getparent() if link.getparent().tag == "sup" else link, f"{OPEN}n{number}{CLOSE}")
    notes = [(number, _note(items[key])) for key, number in numbers.items()]
    for item in [li for li in root.iter("li") if _NOTE_ID.match(li.get("id") or "")]:
        above = item.getparent()
        if above is not None:
            above.remove(item)
    for section in [s for s in root.iter("section") if "footnotes" in (s.get("class") or "")]:
        section.drop_tree()
    return notes


def _note(item: Any) -> str:
    for link in list(item.iter("a")):
        if (link.get("href") or "").startswith(("#footnote-ref", "#endnote-ref", "#fnref")):
            link.drop_tree()
    return " ".join(PARAGRAPH.sub("", to_markdown(parser.tostring(each, encoding="unicode"))) for each in item).strip()


def _replace(element: Any, text: str) -> None:
    parent, before = element.getparent(), element.getprevious()
    words = text + (element.tail or "")
    if before is not None:
        before.tail = (before.tail or "") + words
    else:
        parent.text = (parent.text or "") + words
    parent.remove(element)


# Everything together


def _settled(body: str, story: _Story) -> str:
    """The body without any mark: footnotes, readings and photos that stand among words as the dialect writes them."""
    body = NOTE.sub(r"[^\1]", body)
    body = RUBY_PAIR.sub(lambda m: f"{{{m[1]}|{m[2]}}}" if m[1].strip() and m[2].strip() else m[1], body)
    lines: list[str] = []
    for line in body.split("\n"):
        if lines and _ROW_BELOW_HEAD.fullmatch(line):
            line = _aligned(lines[-1])
        numbers = [int(n) for n in PICTURE.findall(line) if int(n) < len(story.found.pictures)]
        lines.append(PICTURE.sub("", line))
        for number in numbers:  # in a list, a table or a quotation: it follows in the gallery
            _photo(number, "gallery", None, story)
    return re.sub(r"\n{3,}", "\n\n", NOT_IN_TEXT.sub("", "\n".join(lines))).strip("\n")


def _aligned(head: str) -> str:
    """The row below the head of a table, with the sides that are marked in the head."""
    cells = re.split(r"(?<!\\)\|", head)[1:-1]
    sides = (":---:" if CENTERED in cell else "---:" if AT_END in cell else "---" for cell in cells)
    return f"| {' | '.join(sides)} |"


def _fields(story: _Story, warnings: list[str]) -> dict[str, Any]:
    found = story.found
    own = OWN in found.properties
    told = {name: _value(text) for name, text in found.properties.items() if name in ("slugline", "headline", *STORY)}
    fields = fitting(told, warnings) if own else {}
    for name in ("headline", "dek", "editors_note", "tagline"):
        said = " ".join(words for words, _ in story.fields.get(name, ()))
        kept = " ".join(str(fields.get(name, "")).split())
        if said != kept:
            fields[name] = said
    printed = printed_dateline(
        str(fields.get("dateline", "")), str(fields.get("dateline_date", "")), str(fields.get("language", ""))
    )
    if story.dateline != " ".join(printed.split()):
        fields["dateline"], fields["dateline_date"] = story.dateline, ""
    if not own and TAG.fullmatch(found.language):
        fields["language"] = found.language
    if found.right_to_left and not fields.get("language") and not fields.get("direction"):
        fields["direction"] = "rtl"
    return {name: value for name, value in fields.items() if value != "" or own}


def _value(text: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, list | dict) else text


def _bylines(story: _Story, fields: dict[str, Any], warnings: list[str]) -> tuple[DraftByline, ...]:
    """The bylines of our own properties when the printed line still says the same, else the names in the line."""
    printed = "; ".join(words for words, _ in story.fields.get("byline", ()))
    kept = _value(story.found.properties.get("bylines", "")) if OWN in story.found.properties else []
    lines = [
        DraftByline(**{key: str(line[key]) for key in BYLINE if line.get(key)})
        for line in (kept if isinstance(kept, list) else [])
        if isinstance(line, dict) and line.get("name")
    ]
    shown = tuple(PublishedByline(line.name, line.role) for line in lines)
    if lines and " ".join(printed_byline(shown, str(fields.get("language", ""))).split()) == printed:
        return tuple(lines)
    if story.signed is not None:
        return _by_line(story.signed, fields, warnings)
    if not printed and story.found.author:
        warnings.append(f"The file's author is {story.found.author}; it has no byline, and none was made of that.")
    return tuple(line for group in re.split(r"[;؛]", printed) for line in _group(group))


def _by_line(by: Signed, fields: dict[str, Any], warnings: list[str]) -> tuple[DraftByline, ...]:
    if by.day:
        fields.setdefault("dateline_date", by.day)
    elif by.unsure:
        warnings.append(f"The date {by.unsure} can be read in two ways; set it by hand.")
    return by.bylines


def _group(text: str) -> Iterator[DraftByline]:
    """`Photographs by Cy Dow and Di Ek`: the names, each with the role that stands before them, in any language."""
    role, names = role_in(text)
    for name in re.split(r"\s*[,،]\s*|\s+(?:and|und|et|y|e|en|&|و)\s+", names):
        if name.strip():
            yield DraftByline(name.strip(), role)


def _related(story: _Story) -> tuple[dict[str, Any], ...]:
    kept = _value(story.found.properties.get("related", "")) if OWN in story.found.properties else []
    known = [line for line in (kept if isinstance(kept, list) else []) if isinstance(line, dict)]
    if known:
        return tuple(known)
    return tuple({"title": words, "url": link} for words, link in story.fields.get("related", ()))
