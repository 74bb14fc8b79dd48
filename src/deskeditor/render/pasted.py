"""Pictures and footnotes of a piece of HTML, taken out before the rest becomes Markdown.

Where one stood a mark of codes that are no characters is left, which no conversion touches; `settled` puts the lines of
the news dialect in its place.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

import lxml.html
from lxml.html import HtmlElement

from deskeditor.render.embeds import provider_of
from deskeditor.render.marks import photo_line

OPEN, CLOSE = "\ufdd2", "\ufdd3"
MARKS = re.compile(f"[{OPEN}{CLOSE}]")
_MARK = re.compile(f"{OPEN}([pne])(\\d+){CLOSE}")
_PLAYER = re.compile(
    r"(?:https?:)?//(?:www\.youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})|player\.vimeo\.com/video/(\d+))"
)
_OUTER = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "dl")
_NOTE_BLOCKS = ("li", "p", "div", "dd", "aside", "td")
_LEAST = 3
"""Pixels; what is smaller counts visits and shows nothing."""
_ENDINGS = {"jpeg": "jpg", "svg+xml": "svg", "x-png": "png", "pjpeg": "jpg"}
_BACK = re.compile(r"^[\s\[(]*(?:\d{1,4}|[ivxlc]{1,6}|[*†‡a-z])[\])]*[.)]?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """`name` as the Markdown has it; `address` as the HTML has it: `data:`, `file:`, `cid:`, an address, a path."""

    name: str
    address: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    """Of an element of its own in the caption."""


@dataclass(frozen=True, slots=True)
class Pasted:
    markdown: str
    pictures: tuple[PastedPicture, ...] = ()

    def renamed(self, names: Mapping[str, str]) -> str:
        """The Markdown with the pictures under the names that the newsroom gave them; the others are taken out."""
        text = self.markdown
        for picture in self.pictures:
            line = photo_line(picture.name)
            name = names.get(picture.name)
            text = text.replace(line, photo_line(name) if name else "")
        return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


@dataclass(slots=True)
class Takings:
    """What was taken out of the HTML; `notes`: the element of each, in the order of their references."""

    pictures: list[PastedPicture] = field(default_factory=list)
    notes: list[HtmlElement] = field(default_factory=list)
    embeds: list[str] = field(default_factory=list)
    """Addresses of posts and videos."""


def take_pictures(root: HtmlElement, takings: Takings) -> None:
    """Every picture becomes a paragraph of its own before the block that it stands in, a figure as a whole."""
    for image in list(root.iter("img")):
        address = (image.get("src") or "").strip()
        figure = next((e for e in image.iterancestors("figure")), None)
        if not address or _is_tiny(image):
            continue
        number = len(takings.pictures)
        caption = credit = ""
        if figure is not None and (said := figure.find(".//figcaption")) is not None:
            for element in said.xpath(".//*[contains(@class, 'credit')]"):
                credit = credit or _words(element.text_content())
                element.drop_tree()
            caption = _words(said.text_content())
            said.drop_tree()  # the first picture of the figure has it
        name = figure.get("data-photo", "") if figure is not None else ""
        if not name or any(name == picture.name for picture in takings.pictures):
            name = _name(address, number, takings.pictures)
        takings.pictures.append(PastedPicture(name, address, _words(image.get("alt")), caption, credit))
        mark = lxml.html.Element("p")
        mark.text = f"{OPEN}p{number}{CLOSE}"
        _outermost(image, root).addprevious(mark)
        image.drop_tree()


def take_embeds(root: HtmlElement, takings: Takings) -> None:
    """Posts and videos of providers that the dialect knows become their address, alone in a paragraph."""
    for element in list(root.iter("figure", "blockquote", "iframe")):
        address = _embedded(element)
        if not address or element.getparent() is None:
            continue
        mark = lxml.html.Element("p")
        mark.text = f"{OPEN}e{len(takings.embeds)}{CLOSE}"
        takings.embeds.append(address)
        _outermost(element, root).addprevious(mark)
        element.drop_tree()


def _embedded(element: HtmlElement) -> str:
    """The address of the post or video that the element shows; empty when it shows none that is known."""
    if element.tag == "iframe":
        source = element.get("src") or ""
        if video := _PLAYER.match(source):
            source = f"https://www.youtube.com/watch?v={video[1]}" if video[1] else f"https://vimeo.com/{video[2]}"
        return source if provider_of(source) else ""
    if not re.search(
        r"\b(?:embed|twitter-tweet|instagram-media|tiktok-embed|bluesky-embed)\b", element.get("class") or ""
    ):
        return ""
    places = [re.split(r"\?ref_src=", link.get("href") or "")[0] for link in element.iter("a")]
    places.append(element.get("cite") or element.get("data-instgrm-permalink") or "")
    return next((place for place in reversed(places) if provider_of(place)), "")


def _is_tiny(image: HtmlElement) -> bool:
    sizes = [image.get("width", ""), image.get("height", "")]
    return any(size.isdigit() and int(size) < _LEAST for size in sizes)


def _outermost(element: HtmlElement, root: HtmlElement) -> HtmlElement:
    found = element
    for above in element.iterancestors():
        if above is root:
            break
        if above.tag in _OUTER or above.tag == "figure":
            found = above
    return found


def _words(text: str | None) -> str:
    return " ".join((text or "").split())


def _name(address: str, number: int, taken: Sequence[PastedPicture]) -> str:
    """A name for the file: its own where it has one that says something."""
    if address.startswith("cid:"):
        name = f"picture-{number + 1}"
    elif address.startswith("data:"):
        kind = address[5:].partition(";")[0].partition("/")[2].lower()
        name = f"picture-{number + 1}.{_ENDINGS.get(kind, kind) or 'png'}"
    else:
        path = unquote(re.split(r"[?#]", address)[0]).replace("\\", "/").rpartition("/")[2]
        name = re.sub(r"[^\w.-]+", "-", path).strip("-.") or f"picture-{number + 1}"
    while any(name == picture.name for picture in taken):
        name = f"{number + 1}-{name}"
    return name


def take_notes(root: HtmlElement, takings: Takings) -> None:
    """A link to a place that links back is a footnote, whoever wrote it: Word, LibreOffice, Google Docs, mammoth,
    this program."""
    places = {each.get(key): each for each in root.iter() for key in ("id", "name") if each.get(key)}
    of: dict[HtmlElement, int] = {}
    for link in list(root.iter("a")):
        target = places.get((link.get("href") or "").removeprefix("#")) if _is_inner(link) else None
        if target is None or any(block in of for block in (target, *target.iterancestors())):
            block = (
                next((b for b in (target, *target.iterancestors()) if b in of), None) if target is not None else None
            )
            if block is not None and link not in block.iter():
                _refer(link, of[block])
            continue
        block = _note_of(target, link, root)
        if block is None:
            continue
        of[block] = len(takings.notes)
        takings.notes.append(block)
        _refer(link, of[block])
    for block in takings.notes:
        _detach(block)
        block.tag = "div"
    if takings.notes:
        _drop_last_rules(root)


def _drop_last_rules(root: HtmlElement) -> None:
    """The line above the notes, which says nothing when they are gone."""
    for rule in reversed(list(root.iter("hr"))):
        after = rule.xpath("following::text()[normalize-space()]")
        if after:
            return
        for line_break in rule.xpath("preceding-sibling::*[1][self::br]"):
            line_break.drop_tree()
        rule.drop_tree()


def _is_inner(link: HtmlElement) -> bool:
    return (link.get("href") or "").startswith("#") and len(link.get("href")) > 1


def _note_of(target: HtmlElement, link: HtmlElement, root: HtmlElement) -> HtmlElement | None:
    """The block with the words of the note, when something in it leads back to the link."""
    own = {e.get(key) for e in (link, *link.iterancestors()) for key in ("id", "name") if e.get(key)}
    own |= {e.get(key) for e in link.iter() for key in ("id", "name") if e.get(key)}
    block = next((e for e in (target, *target.iterancestors()) if e.tag in _NOTE_BLOCKS and e is not root), None)
    if block is None or link in block.iter():
        return None
    above = block.getparent()
    if block.tag == "p" and above is not None and above is not root and _is_note_box(above):
        block = above
    back = [a for a in block.iter("a") if (a.get("href") or "").removeprefix("#") in own]
    return block if back else None


def _is_note_box(element: HtmlElement) -> bool:
    said = f"{element.get('id', '')} {element.get('style', '')}".lower()
    return element.tag in ("div", "li", "aside") and ("footnote" in said or "ftn" in said or element.tag == "li")


def _refer(link: HtmlElement, number: int) -> None:
    outer = link
    while (above := outer.getparent()) is not None and above.tag in ("sup", "span") and not _other_words(above, outer):
        outer = above
    mark = lxml.html.Element("span")
    mark.text = f"{OPEN}n{number}{CLOSE}"
    mark.tail, outer.tail = outer.tail, None
    outer.addprevious(mark)
    outer.getparent().remove(outer)


def _other_words(above: HtmlElement, inner: HtmlElement) -> bool:
    words = above.text_content().replace(inner.text_content(), "", 1)
    return bool(words.strip())


def _detach(block: HtmlElement) -> None:
    """Take the note out, without the links that lead back and its number."""
    for link in list(block.iter("a")):
        if _is_inner(link) and (
            _BACK.match(link.text_content()) or link.text_content().strip() in ("↑", "↩", "↩︎", "^")
        ):
            link.drop_tree()
    for empty in list(block.iter("sup", "span")):
        if not empty.text_content().strip() and empty is not block:
            empty.drop_tree()
    above = block.getparent()
    if above is not None:
        block.drop_tree() if block.tail else above.remove(block)


def settled(markdown: str, takings: Takings, notes: Sequence[str], first: int = 1) -> str:
    """The Markdown with the lines of pictures and footnotes where the marks stand. `first`: the number of the first
    note."""

    def line(found: re.Match[str]) -> str:
        number = int(found[2])
        if found[1] == "e":
            return takings.embeds[number]
        return photo_line(takings.pictures[number].name) if found[1] == "p" else f"[^{first + number}]"

    told = [f"[^{first + n}]: {words}" for n, words in enumerate(notes)]
    text = _MARK.sub(line, "\n\n".join((markdown, "\n".join(told))) if told else markdown)
    return MARKS.sub("", text)
