"""What stands on every sheet of a page on paper: what is open at its head, slugline and number at its foot.

And the page for who has no web engine."""

from collections.abc import Sequence
from html import escape


def with_banners(page: str, banners: Sequence[str], slugline: str) -> str:
    """The page with the banners in its first lines and at the head of every sheet, slugline and page number at its
    foot."""
    head = f"<style>{_sheet(' · '.join(banners), slugline)}</style></head>"
    box = "".join(f'<p class="galley-banner">{escape(banner)}</p>' for banner in banners)
    return page.replace("</head>", head, 1).replace("<body>", f"<body>{box}", 1)


def for_rich_text(page: str) -> str:
    """The page for Qt's own rich text, which knows neither ruby nor captions: a reading stands in brackets behind its
    characters, and a blank before the name of whoever a post is from."""
    return page.replace("<rt>", " (").replace("</rt>", ")").replace("</a><figcaption>", "</a> <figcaption>")


def _sheet(banner: str, slugline: str) -> str:
    words = "font: 600 8pt sans-serif; color: #b3261e;"
    quiet = "font: 8pt sans-serif; color: #777;"
    return (
        f'@page {{ @top-center {{ content: "{_css(banner)}"; {words} }}'
        f' @bottom-left {{ content: "{_css(slugline)}"; {quiet} }}'
        f" @bottom-right {{ content: counter(page) ' / ' counter(pages); {quiet} }} }}"
        ".galley-banner { font: 700 11pt sans-serif; color: #b3261e; border: 1.5pt solid #b3261e; padding: 4pt 8pt;"
        " margin: 0 0 10pt; text-align: center; }"
        "figure img { max-height: 92mm; }"
    )


def _css(words: str) -> str:
    """Words inside a CSS string: everything that could end it is written as a number."""
    return "".join(c if c.isalnum() or c in " .,:;·-()/" else f"\\{ord(c):x} " for c in words)
