"""What comes from the clipboard of word processors and web pages, as clean Markdown of the news dialect.

The steps and their order are those that Google Docs, Word, LibreOffice and web pages were found to need: their HTML
says bold in styles, lists in paragraphs and links in redirects. Then the allow-list (`clean`), then markdownify.
"""

import re
from typing import Any, Literal
from urllib.parse import parse_qs, quote, urlsplit

import lxml.etree
import lxml.html
from lxml.html import HtmlElement
from markdownify import MarkdownConverter

from deskeditor.render.clean import clean_foreign, words_of
from deskeditor.render.marks import WORD, class_of, is_address, scan
from deskeditor.render.pasted import MARKS, Pasted, Takings, settled, take_embeds, take_notes, take_pictures

Changes = Literal["accepted", "rejected"]

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL | re.IGNORECASE)
_FRAMES = re.compile(r"</?(?:html|head|body)\b[^<>]*>", re.IGNORECASE)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_UNWANTED = re.compile(f"{_CONTROLS.pattern}|{MARKS.pattern}")
_CONDITIONAL = re.compile(r"<!\[(?:if|endif)[^>]*>", re.IGNORECASE)
_TRACKED = re.compile(r"<(?:del|ins)\b", re.IGNORECASE)
_DROPPED = ("head", "style", "script", "title", "meta", "link", "img", "svg", "button", "form", "nav", "noscript")
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold(?:er)?|normal|\d+)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_IGNORED = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_LEVEL = re.compile(r"mso-list\s*:[^;]*\blevel(\d)", re.IGNORECASE)
_NUMBER = re.compile(r"\s*\(?(?:\d+|[a-z]|[ivx]+)[.)]\s*\Z", re.IGNORECASE)
_NO_BREAKS = re.compile(r"[\u00a0 \t]*\u00a0[\u00a0 \t]*")
_KEEPS_BREAK_BEFORE = "»›;:!?%€$£°"
_KEEPS_BREAK_AFTER = "«‹"
_BLOCKS = {"p", "ul", "ol", "table", "blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
_RULES = {"end": "---:", "center": ":---:"}
_ALIGNED = re.compile(r"text-align\s*:\s*(right|end|center)", re.IGNORECASE)
_DEEPEST = 100
"""Elements in each other: deeper is nobody's structure, and libxml2 loses the words: they alone are taken."""
_HEADINGS = {"h1": "h2", "h4": "h3", "h5": "h3", "h6": "h3"}
_LINE_MARK = re.compile(r"(#{1,6}|>)(?=[ \t])")


def has_changes(html: str) -> bool:
    """Whether the piece carries tracked changes, so that somebody must say whether they are taken."""
    return _TRACKED.search(html) is not None


def to_markdown(html: str, *, changes: Changes = "accepted") -> str:
    """The words and structure of a piece of HTML; pictures, styles and scripts are left behind."""
    return _converted(html, changes, pictures=False, first_note=1).markdown


def with_pictures(html: str, *, changes: Changes = "accepted", first_note: int = 1) -> Pasted:
    """The same, with a line for each picture; `first_note` is the number of the first footnote."""
    return _converted(html, changes, pictures=True, first_note=first_note)


def _converted(html: str, changes: Changes, *, pictures: bool, first_note: int) -> Pasted:
    root = _parsed(html)
    if root is None:
        return Pasted("")
    _without_controls(root)
    if _depth(root) > _DEEPEST:
        return Pasted(text_to_markdown(words_of(html)))
    takings = Takings()
    _settle_changes(root, changes)
    take_embeds(root, takings)
    if pictures:
        take_pictures(root, takings)
    take_notes(root, takings)
    _drop(root)
    notes = [" ".join(_to_words(note).split()) for note in takings.notes]
    return Pasted(settled(_to_words(root), takings, notes, first_note), tuple(takings.pictures))


def _to_words(root: HtmlElement) -> str:
    _lists_of_word(root)  # before the styles go, in which Word hides them
    _unwrap_styles(root)
    _straighten_links(root)
    _roles_of_word(root)
    _sides_of_cells(root)
    _drop_breaks_between_blocks(root)
    _join(root)
    _plain_blanks(root)
    cleaned = clean_foreign(lxml.html.tostring(root, encoding="unicode", with_tail=False))
    return _tidy(_Converter().convert(cleaned))


def text_to_markdown(text: str) -> str:
    """Plain text from the clipboard: paragraphs by blank lines or, when there are none, one for each line."""
    lines = [line.rstrip() for line in re.split(r"\r\n|[\n\r\u2028\u2029]", text)]
    text = "\n".join(lines).strip("\n")
    return text if "\n\n" in text else text.replace("\n", "\n\n")


def _parsed(html: str) -> HtmlElement | None:
    if found := _FRAGMENT.search(html):
        html = found[1]
    html = MARKS.sub("", _CONTROLS.sub("", _CONDITIONAL.sub("", html)))
    if len(_BODY.findall(html)) > 1:
        html = _FRAMES.sub("", html)
    # libxml2 drops all that follows an attribute of 10 MB, which a photo in the page is, unless it is told.
    parser = lxml.html.HTMLParser(no_network=True, huge_tree=True)
    try:
        try:
            return lxml.html.fragment_fromstring(html, create_parent="div", parser=parser)
        except AssertionError:  # lxml's own, of a page that has no body
            return lxml.html.fragment_fromstring(_FRAMES.sub("", html), create_parent="div", parser=parser)
    except (lxml.etree.ParserError, ValueError):
        return None


def _without_controls(root: HtmlElement) -> None:
    """Control characters, also those written as references, which lxml reads and then refuses to take back."""
    for element in root.iter():
        if element.text and _UNWANTED.search(element.text):
            element.text = _UNWANTED.sub("", element.text)
        if element.tail and _UNWANTED.search(element.tail):
            element.tail = _UNWANTED.sub("", element.tail)


def _depth(root: HtmlElement) -> int:
    depth = deepest = 0
    for event, _ in lxml.etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _drop(root: HtmlElement) -> None:
    for element in list(root.iter()):
        name = element.tag if isinstance(element.tag, str) else ""
        unwanted = not name or name in _DROPPED or name.startswith("o:")
        if unwanted and element is not root and element.getparent() is not None:
            element.drop_tree()


def _settle_changes(root: HtmlElement, changes: Changes) -> None:
    out, kept = ("del", "ins") if changes == "accepted" else ("ins", "del")
    for element in list(root.iter(out)):
        element.drop_tree()
    for element in list(root.iter(kept)):
        element.drop_tag()


def _unwrap_styles(root: HtmlElement) -> None:
    """Bold and italic as elements, wherever a style says so; those that a style takes back are none."""
    for element in list(root.iter("b", "strong", "i", "em", "span", "font")):
        style = element.get("style", "")
        if element.tag in ("b", "strong", "i", "em"):
            bold = element.tag in ("b", "strong")
            wrapped = (element.get("id") or "").startswith("docs-internal-guid")
            if wrapped or (_light(style) if bold else _upright(style)):
                element.drop_tag()
            else:
                element.tag = "strong" if bold else "em"
            continue
        strong, italic = _is_bold(style), _is_italic(style)
        if any(_is_heading(each) for each in element.iterancestors()):
            strong = False
        if not strong and not italic:
            element.drop_tag()
            continue
        element.tag = "strong" if strong else "em"
        if strong and italic:
            inner = lxml.html.Element("em")
            inner.text, element.text = element.text, None
            inner.extend(list(element))
            element.append(inner)
        element.attrib.clear()


def _is_bold(style: str) -> bool:
    found = _WEIGHT.search(style)
    return found is not None and (found[1].lower().startswith("bold") or (found[1].isdigit() and int(found[1]) >= 600))


def _light(style: str) -> bool:
    return _WEIGHT.search(style) is not None and not _is_bold(style)


def _is_italic(style: str) -> bool:
    found = _SLANT.search(style)
    return found is not None and found[1].lower() != "normal"


def _upright(style: str) -> bool:
    return _SLANT.search(style) is not None and not _is_italic(style)


def _is_heading(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag) is not None


def _straighten_links(root: HtmlElement) -> None:
    for element in root.iter("a"):
        address = (element.get("href") or "").strip()
        parts = urlsplit(address) if address.startswith(("http://", "https://")) else None
        if parts and parts.path == "/url" and (parts.hostname or "").removeprefix("www.").startswith("google."):
            targets = parse_qs(parts.query)
            address = next(iter(targets.get("q") or targets.get("url") or []), address)
        element.set("href", address)


def _lists_of_word(root: HtmlElement) -> None:
    """Word writes items as paragraphs of class MsoListParagraph with bullet or number in `mso-list:Ignore`."""
    for paragraph in list(root.iter("p")):
        style = paragraph.get("style", "")
        if not (paragraph.get("class") or "").startswith("MsoListParagraph") and "mso-list" not in style:
            continue
        markers = [e for e in paragraph.iter() if _IGNORED.search(e.get("style", "") or "")]
        level = _LEVEL.search(style)
        marker = "".join(m.text_content() for m in markers)
        for each in markers:
            each.drop_tree()
        if not marker and not level:
            continue
        tag = "ol" if _NUMBER.match(marker) else "ul"
        _into_list(paragraph, tag, int(level[1]) if level else 1)


def _into_list(paragraph: HtmlElement, tag: str, level: int) -> None:
    """Makes the paragraph an item of the list before it, at its level, or of a new one."""
    before = paragraph.getprevious()
    list_ = before if before is not None and before.get("data-word-list") and not (before.tail or "").strip() else None
    if list_ is None or (level == 1 and list_.tag != tag):
        list_ = lxml.html.Element(tag, {"data-word-list": "1"})
        paragraph.addprevious(list_)
    for _ in range(level - 1):
        items = list_.findall("li")
        if not items:
            break
        last = items[-1][-1] if len(items[-1]) else None
        if last is None or last.tag not in ("ul", "ol"):
            last = lxml.html.Element(tag)
            items[-1].append(last)
        list_ = last
    paragraph.tail = None
    paragraph.tag = "li"
    paragraph.attrib.clear()
    list_.append(paragraph)


def _roles_of_word(root: HtmlElement) -> None:
    """Title and quotation by the class of their paragraph; headings one lower than the headline of the page."""
    for element in list(root.iter("p", "h1", "h4", "h5", "h6")):
        name = element.get("class") or ""
        if name.startswith("MsoTitle"):
            element.tag = "h2"
        elif name.startswith(("MsoQuote", "MsoIntenseQuote")):
            element.tag = "blockquote"
        else:
            element.tag = _HEADINGS.get(str(element.tag), element.tag)


def _sides_of_cells(root: HtmlElement) -> None:
    """Cells set to the right or to the middle say so by a class; numbers in tables are read from their end."""
    for cell in root.iter("th", "td"):
        styled = _ALIGNED.search(cell.get("style") or "")
        side = (styled[1] if styled else cell.get("align") or "").lower()
        if side in ("right", "end", "center"):
            cell.set("class", "center" if side == "center" else "end")


def _drop_breaks_between_blocks(root: HtmlElement) -> None:
    for element in list(root.iter("br")):
        before, after = element.getprevious(), element.getnext()
        words_before = before.tail if before is not None else element.getparent().text
        beside_block = (before is not None and before.tag in _BLOCKS and not (words_before or "").strip()) or (
            after is not None and after.tag in _BLOCKS and not (element.tail or "").strip()
        )
        if beside_block:
            element.drop_tree()


def _join(root: HtmlElement) -> None:
    """Word processors cut a bold passage into many; lists of Google Docs lie in lists, not in their items."""
    for element in list(root.iter("strong", "em")):
        following = element.getnext()
        while following is not None and following.tag == element.tag and not element.tail:
            _take_in(element, following)
            following = element.getnext()
    for list_ in list(root.iter("ul", "ol")):
        above = list_.getparent()
        before = list_.getprevious()
        if above is not None and above.tag in ("ul", "ol") and before is not None and before.tag == "li":
            list_.tail = None
            before.append(list_)
    for item in root.iter("li"):
        if len(paragraphs := item.findall("p")) == 1:
            paragraphs[0].drop_tag()


def _take_in(element: HtmlElement, following: HtmlElement) -> None:
    words = following.text or ""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
    tail, following.tail = following.tail, None
    element.extend(list(following))
    following.getparent().remove(following)
    element.tail = tail


def _plain_blanks(root: HtmlElement) -> None:
    """No-break spaces that only fill; those of French punctuation and before units stay."""
    for element in root.iter():
        if element.text and "\u00a0" in element.text:
            element.text = _NO_BREAKS.sub(_blank, element.text)
        if element.tail and "\u00a0" in element.tail:
            element.tail = _NO_BREAKS.sub(_blank, element.tail)


def _blank(found: re.Match[str]) -> str:
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    meant = after in _KEEPS_BREAK_BEFORE or before in _KEEPS_BREAK_AFTER or (before.isdigit() and after.isalnum())
    return "\u00a0" if before and after and meant and found[0] == "\u00a0" else " "


class _Converter(MarkdownConverter):
    """markdownify with the marks of the dialect, and no more of them than it reads."""

    def __init__(self) -> None:
        super().__init__(
            heading_style="atx", bullets="-", newline_style="backslash", autolinks=False, table_infer_header=True
        )

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """A backslash before each character that the dialect would take for a mark."""
        starts: set[int] = set()
        for mark in scan(text):
            starts.add(mark.start)
            if text.startswith("\\\\", mark.start):  # the second of two is one that the first would take away
                starts.add(mark.start + 1)
            if mark.kind in ("strong", "emphasis"):
                starts.update(range(*mark.opening), range(*mark.closing))
            elif mark.kind == "link":
                starts.add(mark.closing[0])
        if starts:
            text = "".join("\\" + c if n in starts else c for n, c in enumerate(text))
        return text.replace("|", "\\|") if parent_tags & {"td", "th"} else text

    def convert_a(self, el: Any, text: str, parent_tags: set[str]) -> str:
        address = quote(el.get("href") or "", safe="%/:?#[]@!$&'*+,;=~-._")
        words = text.strip()
        if not words or not is_address(address):
            return text
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return f"{before}[{words}]({address}){after}"

    def convert_em(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return text if _in_word(el) else _around(text, "*")

    def convert_strong(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return text if _in_word(el) else _around(text, "**")

    def convert_p(self, el: Any, text: str, parent_tags: set[str]) -> str:
        words = text.strip(" \t\n")
        if "_inline" in parent_tags or not words:
            return f" {words} " if words else ""
        return "\n\n" + _LINE_MARK.sub(r"\\\1", words) + "\n\n"

    def convert_aside(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """A quotation in an aside is words of the story set again; any other aside is text."""
        if el.find("blockquote", recursive=False) is None:
            return text
        lines = [re.sub(r"^> ?", ">> ", line).rstrip() for line in text.strip().split("\n")]
        return "\n\n" + "\n".join(lines) + "\n\n"

    def convert_ruby(self, el: Any, text: str, parent_tags: set[str]) -> str:
        base = "".join(part.get_text() for part in el.children if part.name not in ("rt", "rp"))
        reading = "".join(rt.get_text() for rt in el.find_all("rt"))
        if not reading.strip() or parent_tags & {"td", "th"} or set("{|}\n") & set(base + reading):
            return base
        return f"{{{base}|{reading}}}"

    def convert_table(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """The line below the first row says to which side the columns are set."""
        first = el.find("tr")
        cells = first.find_all(["th", "td"], recursive=False) if first else []
        sides = [_RULES.get(" ".join(cell.get("class") or ()), "---") for cell in cells]
        if set(sides) > {"---"}:
            plain = "| " + " | ".join(["---"] * len(sides)) + " |"
            text = text.replace(plain, "| " + " | ".join(sides) + " |", 1)
        return f"\n\n{text.strip()}\n\n"

    convert_b = convert_strong
    convert_i = convert_em


def _around(text: str, mark: str) -> str:
    words = text.strip()
    if not words:
        return text
    at = text.index(words)
    return f"{text[:at]}{mark}{words}{mark}{text[at + len(words) :]}"


def _in_word(el: Any) -> bool:
    """Whether the element begins or ends inside a word, where the dialect knows no marks."""
    words = el.get_text()
    before, after = str(el.previous_sibling or "")[-1:], str(el.next_sibling or "")[:1]
    starts_in = class_of(before) == WORD and bool(words[:1].strip())
    return starts_in or (class_of(after) == WORD and bool(words[-1:].strip()))


def _tidy(markdown: str) -> str:
    lines = [line.rstrip(" \t") for line in markdown.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
