"""What stands on every sheet of a page on paper: what is open at its head, slugline and number at its foot.

And the page for who has no web engine."""

import re
from collections.abc import Sequence
from html import escape

_FIGURE = re.compile(r"<(/?)figure\b[^>]*>")
_CAPTION = re.compile(r"(<img\b[^>]*>)<figcaption\b[^>]*>(.*?)</figcaption></div>", re.DOTALL)
_CREDITED = re.compile(r"<(/?)footer\b[^>]*>")
_RIGHT_TO_LEFT = re.compile(r'<(?:html|body)\b[^>]*\bdir="rtl"')
_ROW = re.compile(r"(<tr\b[^>]*>)(.*?)(</tr>)", re.DOTALL)
_CELL = re.compile(r"<t[dh]\b.*?</t[dh]>", re.DOTALL)
_IN_A_LINE = re.compile(r"<(/?)(?:span|bdi)\b[^>]*>")
_DIRECTION = re.compile(r'\bdir="(ltr|rtl)"')


def with_banners(page: str, banners: Sequence[str], slugline: str) -> str:
    """The page with the banners in its first lines and at the head of every sheet, slugline and page number at its
    foot."""
    head = f"<style>{_sheet(' · '.join(banners), slugline)}</style></head>"
    box = "".join(f'<p class="galley-banner">{escape(banner)}</p>' for banner in banners)
    return page.replace("</head>", head, 1).replace("<body>", f"<body>{box}", 1)


def for_rich_text(page: str) -> str:
    """The page for Qt's own rich text, which knows neither ruby nor captions, and no direction but a paragraph's.

    A reading stands in brackets behind its characters, and a blank before the name of whoever a post is from; a caption
    and who said a quotation are paragraphs of their own; the first column of a table comes last in a page from right to
    left; words that run the other way are held apart by signs of Unicode.
    """
    page = page.replace("<rt>", " (").replace("</rt>", ")").replace("</a><figcaption>", "</a> <figcaption>")
    page = _CAPTION.sub(r"\1</div><p>\2</p>", _FIGURE.sub(r"<\1div>", _CREDITED.sub(r"<\1p>", page)))
    if _RIGHT_TO_LEFT.search(page):
        page = _ROW.sub(lambda row: row[1] + "".join(reversed(_CELL.findall(row[2]))) + row[3], page)
    return _held_apart(page)


def _held_apart(page: str) -> str:
    """Isolates (UAX #9) within each element in a line that says its direction."""
    ends: list[str] = []

    def turned(tag: re.Match[str]) -> str:
        if tag[1]:
            return (ends.pop() if ends else "") + tag[0]
        way = _DIRECTION.search(tag[0])
        ends.append("\u2069" if way else "")
        return tag[0] + (("\u2067" if way[1] == "rtl" else "\u2066") if way else "")

    return _IN_A_LINE.sub(turned, page)


def _sheet(banner: str, slugline: str) -> str:
    words = "font: 600 8pt sans-serif; color: #b3261e;"
    quiet = "font: 8pt sans-serif; color: #777;"
    return (
        f'@page {{ @top-center {{ content: "{_css(banner)}"; {words} }}'
        f' @bottom-left {{ content: "{_css(slugline)}"; {quiet} }}'
        f" @bottom-right {{ content: '\\2066 ' counter(page) ' / ' counter(pages) '\\2069 '; {quiet} }} }}"
        ".galley-banner { font: 700 11pt sans-serif; color: #b3261e; border: 1.5pt solid #b3261e; padding: 4pt 8pt;"
        " margin: 0 0 10pt; text-align: center; }"
        "figure img { max-height: 92mm; }"
    )


def _css(words: str) -> str:
    """Words inside a CSS string: everything that could end it is written as a number."""
    return "".join(c if c.isalnum() or c in " .,:;·-()/" else f"\\{ord(c):x} " for c in words)
