"""PDF: the story as readers see it on paper, and the galley with numbered lines, which stays in the house.

What is open stands at the head of every sheet: paper has no other place for an embargo. Bytes of a PDF cannot be looked
through for words; so the page that becomes one is (`Format.legible`).
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape

from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.press import Page, pressed
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.render.page import article_body, gallery, preview_media, preview_page, printed_dateline, theme
from deskeditor.render.printed import printed_byline
from deskeditor.render.sheet import with_banners

FIGURE = re.compile(r"<(/?)figure\b[^>]*>")
CAPTION = re.compile(r"<(/?)figcaption\b[^>]*>")


def write(copy: Copy) -> Iterator[ExportFile]:
    page = _page(copy, _reader_html(copy))
    yield ExportFile(f"{copy.stem}.pdf", _named(pressed(page, "reader"), copy.story))


def reader_page(copy: Copy) -> Iterator[ExportFile]:
    """The page that becomes the PDF."""
    yield ExportFile(f"{copy.stem}.pdf.html", _reader_html(copy).encode())


def write_galley(copy: Copy) -> Iterator[ExportFile]:
    page = _page(copy, galley_html(_shown(copy), copy.banners))
    yield ExportFile(f"{copy.stem}.galley.pdf", _named(pressed(page, "galley"), copy.story))


def galley_page(copy: Copy) -> Iterator[ExportFile]:
    """The page that becomes the galley."""
    yield ExportFile(f"{copy.stem}.galley.pdf.html", galley_html(_shown(copy), copy.banners).encode())


def _named(pdf: bytes, story: Published) -> bytes:
    """With the story's id as a comment (ISO 32000-1, 7.2.3) before the last lines, where no byte is counted: by it a
    later export knows the file as its own."""
    head, last, tail = pdf.rpartition(b"startxref")
    return head + f"%{story.uri}\n".encode() + last + tail


def _page(copy: Copy, html: str) -> Page:
    story = copy.story
    return Page(
        html,
        story.headline or story.slugline,
        story.language,
        story.direction == "rtl",
        {_address(p.shown.data): p.shown.data for p in copy.pictures},
        story.modified,
        story.slugline,
        " · ".join(copy.banners),
    )


def _shown(copy: Copy) -> Published:
    """The story with its photos as they are cut for it, each under an address of its own: one photo may be cut in two
    ways."""
    by_name = {p.photo.name: p for p in copy.pictures}

    def shown(photo: PublishedPhoto) -> PublishedPhoto:
        picture = by_name.get(photo.name)
        return replace(photo, sha256=_address(picture.shown.data)) if picture else photo

    return replace(copy.story, photos=tuple(shown(photo) for photo in copy.shown_photos))


def _address(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _reader_html(copy: Copy) -> str:
    shown = _shown(copy)
    page = preview_page(shown, copy.theme or theme(), "print", "light", publisher=copy.publisher)
    return with_banners(page, copy.banners, shown.slugline)


# The galley


GALLEY_STYLE = """
body { font-family: 'Noto Serif', 'DejaVu Serif', 'Noto Naskh Arabic', serif; font-size: 11pt; }
p, li, h1, h2, h3, h4 { line-height: 170%; }
p { margin: 0 0 8pt; }
h1 { font-size: 17pt; line-height: 130%; margin: 4pt 0 6pt; }
h2, h3, h4 { font-size: 12pt; margin: 10pt 0 4pt; }
.banner { font-family: sans-serif; font-weight: bold; color: #b3261e; }
.label { font-family: sans-serif; font-size: 8pt; color: #666666; }
.dek { font-size: 13pt; }
.small { font-size: 9pt; }
blockquote { margin-left: 18pt; margin-right: 18pt; }
td, th { padding: 3pt 5pt; }
"""


def galley_html(story: Published, banners: tuple[str, ...] = ()) -> str:
    """The page in what Qt's rich text knows of HTML."""
    body = article_body(story, preview_media)
    above = story.noted_above(usually=False)
    notes = [_said("small", words) for words in story.notes]
    parts = [
        *(f'<p class="banner">{escape(banner)}</p>' for banner in banners),
        f'<p class="label">{escape(" · ".join(filter(None, _facts(story))))}</p>',
        f"<h1>{escape(story.headline)}</h1>",
        _said("dek", story.dek),
        _said("", printed_byline(story.bylines, story.language) if story.bylines else ""),
        *(notes if above else ()),
        _figure(story.lead) if story.lead else "",
        _paragraphs(body.html()) or _said("", printed_dateline(story)),
        *(_figure(photo) for photo in gallery(story, body.photo_names)),
        _said("", story.tagline),
        *(notes if not above else ()),
    ]
    return (
        f'<!doctype html><html lang="{escape(story.language)}" dir="{story.direction}"><head><meta charset="utf-8">'
        f"<title>{escape(story.headline or story.slugline)}</title><style>{GALLEY_STYLE}</style></head>"
        f'<body dir="{story.direction}">{"".join(parts)}</body></html>'
    )


def _paragraphs(html: str) -> str:
    """Qt's rich text knows no figures: the caption gets a paragraph of its own."""
    html = FIGURE.sub(r"<\1div>", html)
    return CAPTION.sub(lambda found: "</p>" if found[1] else '<p class="small">', html)


def _facts(story: Published) -> tuple[str, ...]:
    number = f"version {story.version}" if story.version else ""
    return (story.slugline, story.desk, story.language, number, story.modified[:16].replace("T", " "))


def _said(kind: str, words: str) -> str:
    return f'<p class="{kind}">{escape(words)}</p>' if words.strip() else ""


def _figure(photo: PublishedPhoto) -> str:
    said = " ".join(filter(None, (photo.caption, f"({photo.credit})" if photo.credit else "")))
    alt = f'<p class="label">{escape(photo.alt)}</p>' if photo.alt else ""
    return f'<div><img src="{preview_media(photo)}"></div><p class="small">{escape(said)}</p>{alt}'


READER = Format(
    "pdf",
    "PDF, as readers see it",
    ".pdf",
    write,
    photos=False,
    group="save as",
    legible=reader_page,
)
GALLEY = Format(
    "pdf-galley",
    "PDF galley with numbered lines, for the house",
    ".galley.pdf",
    write_galley,
    exit="in-house",
    photos=False,
    legible=galley_page,
)
