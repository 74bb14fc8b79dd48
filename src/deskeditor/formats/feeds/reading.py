"""RSS, Atom and WordPress exports, read: one draft for each item. feedparser reads them, whatever they are like.

Nothing is loaded from the net: photos stay behind, and each is told with its address. What a feed gives only in part
(a teaser instead of the article) is told as well.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from time import struct_time
from typing import Any
from urllib.parse import unquote, urlsplit

from deskeditor.formats.draft import Draft, DraftByline
from deskeditor.formats.files import in_brief
from deskeditor.formats.reading import Reader
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.render.metadata import web_address

START = re.compile(rb"<(?:[a-z]+:)?(?:rss|feed|RDF)\b[^>]*>", re.I)
NAMED = (b"http://www.w3.org/2005/Atom", b"http://purl.org/rss/1.0/", b"http://my.netscape.com/rdf/simple/0.9/")
ATTACHED = re.compile(r"<(?:img|source|video|audio|iframe|object|embed)\b", re.I)
WITH_EMAIL = re.compile(r"^\S+@\S+ \((.+)\)$|^(.+?) <\S+@\S+>$")
TEASER = re.compile(r"(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*$")
MOST_ITEMS = 1000
"""Of one file; a feed holds some tens, an export of a site more than anybody imports by hand."""
PAGE_MARKS = re.compile(r"<!--.*?-->", re.S)


def read(data: bytes, name: str) -> Sequence[Draft]:
    """Raises BadInput for what is no feed, or has no items."""
    import feedparser  # a third of a second, which no start pays

    if b"<!ENTITY" in data[:65536].upper():
        raise BadInput(f"{name} defines entities of its own; no feed needs them, and it is not read.")
    found = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=True)
    if not found.get("version") and not found.entries:
        raise BadInput(f"{name} is no feed that can be read.")
    entries = [entry for entry in found.entries if entry.get("wp_post_type", "post") in ("post", "page")]
    if not entries:
        raise BadInput(f"{name} is a feed without items; there is nothing to import.")
    logins = _logins(data)
    drafts = [_draft(entry, found.feed, logins) for entry in entries[:MOST_ITEMS]]
    if len(entries) > MOST_ITEMS:
        left = len(entries) - MOST_ITEMS
        drafts[-1] = _with_warning(drafts[-1], f"The file has {left} more items, which were left out.")
    return drafts


def recognises(head: bytes) -> bool:
    start = START.search(head)
    if start is None:
        return False
    tag = start[0].lower()
    return b"<rss" in tag or any(address.lower() in head.lower() for address in NAMED)


READER = Reader("feed", "RSS or Atom feed, or WordPress export", (".rss", ".atom", ".rdf"), read, recognises)


def _draft(entry: Any, feed: Any, logins: Mapping[str, str]) -> Draft:
    from deskeditor.render.paste import to_markdown

    html, whole = _html(entry)
    html, warnings = _without_pictures(PAGE_MARKS.sub("", html))
    body = to_markdown(html)
    summary = _words(entry.get("excerpt_encoded") or entry.get("summary", "")) if whole else ""
    link = web_address(str(entry.get("link", "")))
    fields: dict[str, Any] = {
        "headline": _words(entry.get("title", "")),
        "dek": summary if summary and summary not in " ".join(body.split()) else "",
        "body": body,
        "language": _language(entry, feed),
        "keywords": _keywords(entry),
        "places": tuple(dict.fromkeys(_texts(entry.get("dc_coverage", "")))),
        "first_published": _time(entry.get("published_parsed") or entry.get("updated_parsed")),
        "canonical_url": link,
        "slugline": unquote(str(entry.get("wp_post_name", ""))) or _slugline(link),
    }
    warnings += _left_out(entry, html, warnings)
    if not whole:
        warnings.append("The feed holds a summary only, not the article; it became the body.")
    elif TEASER.search(body):
        warnings.append("The text breaks off: the feed does not hold the whole article.")
    told = {key: value for key, value in fields.items() if value}
    return Draft({"body": body, **told}, _bylines(entry, logins), warnings=tuple(dict.fromkeys(warnings)))


def _html(entry: Any) -> tuple[str, bool]:
    """The longest of what the item has for a content, as HTML; and whether that is more than its summary."""
    contents = [_as_html(part) for part in entry.get("content", [])]
    summary = _as_html(entry.get("summary_detail") or {"value": entry.get("summary", "")})
    longest = max(contents, key=len, default="")
    return (longest, True) if longest.strip() else (summary, False)


def _as_html(part: Mapping[str, Any]) -> str:
    value = str(part.get("value", ""))
    if part.get("type") == "text/plain":
        from html import escape

        return "".join(f"<p>{escape(line)}</p>" for line in re.split(r"\n\s*\n", value) if line.strip())
    return value


def _words(html: str) -> str:
    """The words alone, in one line: headlines and summaries come with markup and without."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    from lxml import html as parser

    if not html.strip():
        return ""
    root = parser.fragment_fromstring(html, create_parent="div")
    return " ".join(str(root.text_content()).split())


def _logins(data: bytes) -> dict[str, str]:
    """The names of the authors of a WordPress export by their logins, which is all that its items say."""
    if b"wp:author" not in data:
        return {}
    text = data.decode("utf-8", "replace").replace("<![CDATA[", "").replace("]]>", "")
    found = re.findall(r"<wp:author_login>(.*?)</wp:author_login>.*?<wp:author_display_name>(.*?)</", text, re.S)
    return {login: _words(name) for login, name in found}


def _bylines(entry: Any, logins: Mapping[str, str]) -> tuple[DraftByline, ...]:
    people = [(tag["term"], "") for tag in entry.get("tags", []) if tag.get("scheme") == "author"]
    people = people or [(logins.get(a.get("name", ""), a.get("name", "")), a.get("href", "")) for a in _authors(entry)]
    people = people or [(entry.get("author", ""), "")]
    lines = [DraftByline(_name(name), "by", url=web_address(str(url))) for name, url in people if _name(name)]
    more = [c.get("name", "") for c in entry.get("contributors", []) if c]
    lines += [DraftByline(_name(name), "additional reporting by") for name in more if _name(name)]
    known: dict[str, DraftByline] = {}
    for line in lines:
        known.setdefault(line.name, line)
    return tuple(known.values())


def _authors(entry: Any) -> Iterator[Mapping[str, str]]:
    return (author for author in entry.get("authors", []) if author)


def _name(text: str) -> str:
    """The bare name: without an e-mail address, and without “By”."""
    text = " ".join(str(text).split())
    if found := WITH_EMAIL.match(text):
        text = found[1] or found[2]
    return re.sub(r"^by\s+", "", text, flags=re.I) if "@" not in text else ""


def _keywords(entry: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join((tag.get("label") or tag.get("term") or "").split()) for tag in _tags(entry)))


def _tags(entry: Any) -> Iterator[Any]:
    """Those of readers: WordPress says by the same element who wrote a post and in which shape it is shown."""
    for tag in entry.get("tags", []):
        if (tag.get("label") or tag.get("term")) and tag.get("scheme") not in ("author", "post_format", "nav_menu"):
            yield tag


def _language(entry: Any, feed: Any) -> str:
    told = [entry.get("dc_language"), entry.get("language"), _of_content(entry), feed.get("language")]
    return next((tag for tag in map(str, filter(None, told)) if TAG.fullmatch(tag)), "")


def _of_content(entry: Any) -> str:
    detail = entry.get("title_detail") or {}
    return str(detail.get("language") or "")


def _texts(value: Any) -> list[str]:
    return [value] if isinstance(value, str) and value.strip() else []


def _time(moment: struct_time | None) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`; feedparser gives UTC."""
    if moment is None:
        return ""
    year, month, day, hour, minute, second = moment[:6]
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{min(second, 59):02}+00:00"


def _slugline(link: str) -> str:
    """The last part of the address that says something."""
    parts = [unquote(part).rpartition(".")[0] or unquote(part) for part in urlsplit(link).path.split("/") if part]
    return next((part for part in reversed(parts) if re.search(r"[^\W\d_]{3}", part)), "")


def _without_pictures(html: str) -> tuple[str, list[str]]:
    """Photos that are not here go with their captions, and are told; an embed is its address, alone in a paragraph."""
    if "<figure" not in html.lower() and "<img" not in html.lower():
        return html, []
    from lxml import html as parser

    root = parser.fragment_fromstring(html, create_parent="div")
    told = []
    for figure in list(root.iter("figure")):
        pictures, links = list(figure.iter("img")), list(figure.iter("a"))
        if pictures:
            caption = " ".join("".join(c.text_content() for c in figure.iter("figcaption")).split())
            told += [_not_loaded(picture.get("src", ""), caption) for picture in pictures]
            figure.drop_tree()
        elif len(links) == 1 and figure.text_content().strip() == links[0].get("href"):
            address = parser.fragment_fromstring("<p></p>")
            address.text, address.tail = links[0].get("href"), figure.tail
            figure.getparent().replace(figure, address)
    told += [_not_loaded(picture.get("src", ""), picture.get("alt", "")) for picture in root.iter("img")]
    return parser.tostring(root, encoding="unicode"), told


def _not_loaded(address: str, caption: str = "") -> str:
    said = f" (“{in_brief(caption)}”)" if caption else ""
    return f"The photo {in_brief(address)}{said} was not loaded from the net; add it by hand."


def _left_out(entry: Any, html: str, told: Sequence[str]) -> Iterator[str]:
    found = [m.get("url", "") for m in entry.get("media_content", []) if m.get("isdefault") != "false"]
    found += [link.get("href", "") for link in entry.get("enclosures", [])]
    for address in dict.fromkeys(filter(None, found)):
        if not any(in_brief(address) in sentence for sentence in told):
            yield _not_loaded(address)
    if any(tag.lower() in ("<video", "<audio", "<iframe", "<object", "<embed") for tag in ATTACHED.findall(html)):
        yield "A video or another embedded part was left out."


def _with_warning(draft: Draft, sentence: str) -> Draft:
    return Draft(draft.fields, draft.bylines, draft.photos, draft.related, (*draft.warnings, sentence))
