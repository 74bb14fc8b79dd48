"""The allow-list that every piece of HTML passes through, on its way in (paste, import) and out (preview, export)."""

from html import unescape

import nh3

PHOTO_SCHEME = "deskeditor-media"
"""The preview's own scheme for photos of the newsroom; nothing of it leaves."""

_WORDS = {
    "p",
    "br",
    "hr",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "a",
    "sup",
    "span",
    "aside",
    "footer",
    "ruby",
    "rt",
    "rp",
}
_TABLES = {"table", "thead", "tbody", "tr", "th", "td"}
_PHOTOS = {"figure", "figcaption", "img"}
_DROPPED = {"script", "style", "title", "textarea", "template", "noscript", "iframe", "object", "svg", "math", "xmp"}
_LINKS = {"http", "https", "mailto", "tel"}
_CLASSES = {
    "span": {"dateline", "credit"},
    "a": {"back"},
    "sup": {"note-ref"},
    "th": {"end", "center"},
    "td": {"end", "center"},
    "figure": {"photo", "missing", "portrait", "embed"},
    "aside": {"pullquote"},
}


def _links_only(tag: str, name: str, value: str) -> str | None:
    """Pictures may come as data or through the preview's own scheme; a link may not."""
    if name == "href" and value.split(":", 1)[0].strip().lower() in ("data", PHOTO_SCHEME):
        return None
    if name == "src" and value[:5].lower() == "data:" and not value[5:].lower().startswith("image/"):
        return None
    return value


_article = nh3.Cleaner(
    tags=_WORDS | _TABLES | _PHOTOS,
    clean_content_tags=_DROPPED,
    attributes={
        "a": {"href", "title"},
        "span": {"lang", "dir"},
        **{tag: {"dir"} for tag in ("p", "h2", "h3", "h4", "h5", "h6")},
        "sup": {"id"},
        "li": {"id", "dir"},
        "ol": {"start"},
        "img": {"src", "alt", "width", "height"},
        "figure": {"data-photo", "data-provider"},
    },
    attribute_filter=_links_only,
    link_rel=None,
    url_schemes=_LINKS | {PHOTO_SCHEME, "data"},
    allowed_classes=_CLASSES,
)
_foreign = nh3.Cleaner(
    tags=_WORDS | _TABLES | {"h1", "b", "i", "del", "ins"},
    clean_content_tags=_DROPPED,
    attributes={"a": {"href"}, "ol": {"start"}},
    link_rel=None,
    url_schemes=_LINKS,
    url_relative="deny",
    allowed_classes={"th": {"end", "center"}, "td": {"end", "center"}},
)


def clean(html: str) -> str:
    """A piece of the article: words, links, tables, its own photos; nothing that runs, styles or loads."""
    return _article.clean(html)


def clean_foreign(html: str) -> str:
    """HTML that was written elsewhere: words, structure, links, sides of table cells; no pictures, nothing else."""
    return _foreign.clean(html)


def words_of(html: str) -> str:
    """The words of a piece of HTML alone, without what its scripts and styles say."""
    return unescape(nh3.clean(html, tags=set(), clean_content_tags=_DROPPED))
