"""Saved web pages: the article is found in them, and what belongs to it is told from what belongs to the site.

Two say where the article is: its own element in the page, and trafilatura. The element counts when it holds about the
words that trafilatura found; it knows lists, tables, footnotes and pictures better.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

import lxml.html

from deskeditor.formats import news_lines
from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.files import LARGEST_TEXT
from deskeditor.formats.names import safe
from deskeditor.formats.page_facts import Facts, facts_of, file_name, moment_of
from deskeditor.formats.plain_text import any_text
from deskeditor.formats.plain_text import read as read_text
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput
from deskeditor.render.pasted import PastedPicture, Takings, take_pictures
from deskeditor.render.printed import role_in

_OF_THE_SITE = re.compile(
    r"\b(?:comment(?:s|-list|ary-list|-section|-thread)?|disqus\w*|related(?!-photo)|recirc\w*|share\w*|social\w*|"
    r"newsletter\w*|promo\w*|advert\w*|ad-\w+|sponsor\w*|breadcrumb\w*|most-read|trending|sidebar|cookie\w*|"
    r"paywall|subscribe\w*|sign-?in|login|outbrain\w*|taboola\w*|read-more|more-stories|site-header|site-footer|"
    r"masthead|toolbar|timing|tags|tag-list|post-tags|entry-tags|topics|respond|sharedaddy|jp-\w+|kommentare|"
    r"consent)\b",
    re.IGNORECASE,
)
_COMMENTS = re.compile(r"\b(?:comment|comments|comment-list|disqus\w*|respond)\b", re.IGNORECASE)
_CHROME = ("nav", "form", "button", "script", "style", "noscript", "object", "embed", "template", "dialog", "input")
_LEAST_WORDS = 20
_NEAR = (0.6, 1.8)
_LARGEST_PHOTO = 64 * 1024 * 1024
_DAY = re.compile(r"[,،] [^,،]*\Z")
"""Behind the place of a dateline."""
_DATA = re.compile(r"data:image/[\w+.-]+;base64,[A-Za-z0-9+/=%\s]*")
_BEFORE_DATE = re.compile(
    r"\b(?:published|updated|posted|on|at|am|vom|publié|le|mis à jour|veröffentlicht|"
    r"mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|"
    r"sat(?:ur)?|sun|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|[\s,|:·•–—-]",
    re.IGNORECASE,
)
_POSTED = re.compile(r"(?:posted|published|updated)(?: on)? (?P<date>.{6,40}?) (?P<by>by .+)", re.IGNORECASE)
_STANDFIRST = re.compile(
    r"\b(?:standfirst|dek|deck|chapo|vorspann|subtitle|sub-?headline|article-?summary)\b", re.IGNORECASE
)
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-srcset", "srcset")
_PLACEHOLDER = re.compile(r"(?:placeholder|blank|spacer|transparent|lazy|pixel|1x1)[\w.-]*$", re.IGNORECASE)
_PHOTO_LINE = re.compile(r"!\[\]\((?:<([^<>\n]+)>|([^\s<>()]+))\)")
_MARKS = re.compile(r"[*_#>`\\]|\]\([^)\s]*\)|\[")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)


@dataclass(slots=True)
class _Page:
    """What is gathered. `files`: the bytes of what came along, by the address that the page has for it."""

    root: Any
    facts: Facts
    files: dict[str, bytes]
    warnings: list[str] = field(default_factory=list)
    photos: list[DraftPhoto] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    remote: int = 0


def read_file(data: bytes, name: str) -> tuple[Draft, ...]:
    text, guessed = page_text(data, name)
    draft = story_of(text, name, {})
    return (replace(draft, warnings=(guessed, *draft.warnings)) if guessed else draft,)


def page_text(data: bytes, name: str) -> tuple[str, str]:
    """The page as text; a page that says its encoding is believed when that fits. As `any_text`."""
    if found := _CHARSET.search(data[:4096]):
        try:
            return data.decode(found[1].decode("ascii")), ""
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return any_text(data, name)


def story_of(html: str, name: str, files: Mapping[str, bytes]) -> Draft:
    """The story in a page. `files`: what came along with it. Raises BadInput when there is none."""
    from deskeditor.render.paste import with_pictures

    root = _tree(html, name)
    page = _Page(root, facts_of(root), dict(files))
    _show_lazy(root)
    _take_inline(page)
    _part_lines(page)
    html = str(lxml.html.tostring(root, encoding="unicode"))
    _own_parts(page)
    found = _article(page, html)
    pasted = with_pictures(found)
    names: dict[str, str] = {}
    for picture in pasted.pictures:
        if kept := _photo(page, picture):
            names[picture.name] = kept
    blocks = [block for block in re.split(r"\n{2,}", pasted.renamed(names)) if block.strip()]
    if not page.facts.fields.get("headline"):
        blocks = _as_copied(page, blocks)
    blocks = _told_apart(page, blocks)
    if not blocks and not page.facts.fields.get("headline"):
        raise BadInput(f"{name} is a page without an article.")
    if page.remote:
        more = "photos lie" if page.remote > 1 else "photo lies"
        page.warnings.append(
            f"{page.remote} {more} on the net and was not loaded; captions are in the note to the desk."
        )
    if page.notes:
        page.facts.fields["ednote"] = "\n".join(page.notes)
    fields: dict[str, Any] = {**page.facts.fields, "body": "\n\n".join(blocks)}
    return Draft(fields, tuple(page.facts.bylines), tuple(page.photos), (), tuple(page.warnings))


def _tree(html: str, name: str) -> Any:
    if len(html) > LARGEST_TEXT and len(_DATA.sub("", html)) > LARGEST_TEXT:
        raise BadInput(f"{name} has more than {LARGEST_TEXT // 2**20} MB without its photos; it was not read.")
    # Without `huge_tree` libxml2 drops all that follows an attribute of 10 MB, which a photo in the page is.
    parser = lxml.html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", html), parser=parser)
    except (lxml.etree.ParserError, ValueError) as error:
        raise BadInput(f"{name} is a page without any words.") from error
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        raise BadInput(f"{name} is built of more elements in each other than any page; it was not read.")
    return root


def _show_lazy(root: Any) -> None:
    """Pictures that a script would have loaded get the address that it would have taken."""
    for image in root.iter("img"):
        address = image.get("src") or ""
        if address and not _is_blank(address) and not _PLACEHOLDER.search(address.partition("?")[0]):
            continue
        for name in _LAZY:
            if later := (image.get(name) or "").strip():
                image.set("src", later if "srcset" not in name else re.split(r"[\s,]", later)[0])
                break


def _part_lines(page: _Page) -> None:
    """Who wrote it and when stand in lines of their own; the standfirst and the time become fields."""
    for time in page.root.iter("time"):
        if not page.facts.fields.get("first_published") and (moment := moment_of(time.get("datetime") or "")):
            page.facts.fields["first_published"] = moment
        above, before = time.getparent(), time.getprevious()
        beside = above.text if before is None else before.tail
        if above.tag in ("div", "header", "article", "section") and not (beside or "").strip():
            time.tag = "p"
    for each in page.root.iter("p", "div", "h2"):
        named = (each.get("class") or "").replace("_", "-")
        words = " ".join(each.text_content().split()) if _STANDFIRST.search(named) else ""
        if words and len(words) < 500 and not page.facts.fields.get("dek"):
            page.facts.fields["dek"] = words


def _take_inline(page: _Page) -> None:
    """Photos that stand in the page go beside it, each under a short address: what looks for the article has no use for
    their bytes."""
    broken = 0
    for number, image in enumerate(page.root.xpath("//img[starts-with(@src, 'data:')]")):
        address = image.get("src")
        if data := _inline(address):
            kind = re.match(r"data:image/(\w+)", address)
            place = f"inline-{number}/photo-{number + 1}.{kind[1].lower() if kind else 'png'}"
            page.files[place] = data
            image.set("src", place)
        else:
            broken += not _is_blank(address)
            image.attrib.pop("src")
    if broken:
        page.warnings.append(f"{broken} of the pictures in the page cannot be read and were left out.")


def _is_blank(address: str) -> bool:
    """Whether it only holds the place of a picture that is loaded later."""
    return address.startswith("data:") and len(address) < 400


# Where the article is


def _article(page: _Page, html: str) -> str:
    element = _element(page)
    own = lxml.html.tostring(element, encoding="unicode", with_tail=False) if element is not None else ""
    if element is not None and "body" in (element.get("class") or "").split():
        return own  # a page of this program
    extracted = _extracted(html)
    words = len(_words(extracted))
    share = len(_words(own)) / max(words, 1)
    if own and (words < _LEAST_WORDS or _NEAR[0] <= share <= _NEAR[1]):
        return own
    return extracted or own or lxml.html.tostring(page.root, encoding="unicode")


def _extracted(html: str) -> str:
    import trafilatura

    found = trafilatura.extract(
        html,
        output_format="html",
        favor_recall=True,
        include_comments=False,
        include_links=True,
        include_images=True,
        include_tables=True,
        include_formatting=True,
    )
    return re.sub(r"<(/?)graphic\b", r"<\1img", found or "")


def _words(html: str) -> list[str]:
    return re.sub(r"<[^>]*>", " ", html).split()


def _element(page: _Page) -> Any:
    """The element that the page itself calls its article, without what belongs to the site."""
    for path in (
        "//article[contains(@class, 'story')]/div[@class='body']",
        "//*[@itemprop='articleBody']",
        "//article",
        "//main",
        "//body",
    ):
        found = page.root.xpath(path)
        if len(found) == 1 and len(found[0].text_content().split()) >= _LEAST_WORDS // 4:
            _without_the_site(found[0], page)
            return found[0]
    return None


def _without_the_site(root: Any, page: _Page) -> None:
    comments = 0
    for element in list(root.iter()):
        if element is root or not isinstance(element.tag, str) or element.getparent() is None:
            continue
        named = f"{element.get('class', '')} {element.get('id', '')}"
        aside = element.tag == "aside" and "pullquote" not in named
        outer = (
            element.tag in ("header", "footer") and element.getparent().tag != "blockquote" and element.tag == "footer"
        )
        if element.tag in _CHROME or aside or outer or _OF_THE_SITE.search(named.replace("_", "-")):
            comments += len(element.xpath(".//li | .//article")) if _COMMENTS.search(named) else 0
            element.drop_tree()
    if comments:
        page.warnings.append(f"{comments} comments of readers were left out; the page is kept with the story.")


# What a page of this program has beside the body


def _own_parts(page: _Page) -> None:
    article = page.root.xpath("//article[@class='story']")
    if len(article) != 1 or not article[0].xpath("./div[@class='body']"):
        return
    whole, fields = article[0], page.facts.fields
    for name, path in (
        ("tagline", "./footer/p[@class='tagline']"),
        ("editors_note", ".//aside[contains(@class,'editors-note')]"),
    ):
        if found := whole.xpath(path):
            fields[name] = "\n\n".join(" ".join(one.text_content().split()) for one in found)
    _roles(page, whole)
    body = whole.xpath("./div[@class='body']")[0]
    for role, path in (
        ("lead", "./figure[contains(@class,'lead')]"),
        ("gallery", "./section[@class='gallery']/figure"),
    ):
        for figure in whole.xpath(path):
            _figure(page, figure, role)
    for dateline in body.xpath(".//span[@class='dateline']"):
        fields["dateline"] = fields.get("dateline") or _DAY.sub("", dateline.text_content())
        dateline.tail = re.sub(r"^\s*[—–-]\s*", "", dateline.tail or "")
        dateline.drop_tree()


def _figure(page: _Page, figure: Any, role: str) -> None:
    takings = Takings()
    holder = lxml.html.Element("div")
    holder.append(figure)
    take_pictures(holder, takings)
    for picture in takings.pictures:
        _photo(page, picture, role)


def _roles(page: _Page, whole: Any) -> None:
    """The roles of the people in the byline, which only the line itself says."""
    for part in whole.xpath("./header/p[@class='byline']/span[@class='role']"):
        role, _ = role_in(part.text_content())
        names = {" ".join(name.text_content().split()) for name in part.xpath("./*[contains(@class, 'name')]")}
        page.facts.bylines = [replace(b, role=role) if b.name in names else b for b in page.facts.bylines]


# Photos


def _photo(page: _Page, picture: PastedPicture, role: str = "inline") -> str | None:
    """The name of the photo in the story; None when its file did not come along."""
    address, name, alt, caption = picture.address, picture.name, picture.alt, picture.caption
    said = news_lines.captioned(caption)
    credit = news_lines.captioned(picture.credit).credit or picture.credit
    fields: dict[str, Any] = {"alt": alt, "caption": said.caption, "credit": credit or said.credit}
    if alt and alt == said.caption:
        fields["alt"] = ""  # the same words twice are one caption
    if said.note:
        fields["instructions"] = said.note
    told = page.facts.photos.get(file_name(address)) or page.facts.photos.get(name) or {}
    fields = {**{k: v for k, v in fields.items() if v}, **told}
    data = page.files.get(address, b"")
    beside = "" if data or ":" in address[:12] or address.startswith("/") else unquote(re.split(r"[?#]", address)[0])
    if not data and not beside:
        page.remote += 1
        page.notes.append(f"Caption: {caption or alt}") if caption or alt else None
        return None
    base = safe(name) or f"photo-{len(page.photos) + 1}"
    taken = {photo.name for photo in page.photos}
    while base in taken:
        base = f"{len(page.photos) + 1}-{base}"
    page.photos.append(DraftPhoto(base, beside, role, fields, data))
    return base


def _inline(address: str) -> bytes:
    """The bytes of a `data:` address, or nothing."""
    if not address.startswith("data:image/") or len(address) > _LARGEST_PHOTO * 4 // 3:
        return b""
    head, _, said = address.partition(",")
    try:
        return base64.b64decode(said, validate=False) if head.endswith(";base64") else unquote_to_bytes(said)
    except (binascii.Error, ValueError):
        return b""


# Paragraphs that are no body


def _told_apart(page: _Page, blocks: list[str]) -> list[str]:
    fields = page.facts.fields
    known = {_plain(str(fields.get(name, ""))) for name in ("headline", "dek")} - {""}
    known |= {_plain(line.text_content()) for line in page.root.iter("h1")}
    kept: list[str] = []
    for number, block in enumerate(blocks):
        words = _plain(block)
        if number > 1 and block.startswith("#") and news_lines.is_behind(words):
            break
        if news_lines.is_noise(words) or (number < 8 and words in known):
            continue
        if number < 10 and _is_signature(page, words):
            continue
        if kept and _is_caption(page, kept[-1], block):
            continue
        kept.append(block)
    while kept and kept[-1].startswith("#"):  # a heading with nothing below it
        kept.pop()
    while kept and (more := news_lines.sign_offs(_plain(kept[-1]))) is not None:
        page.facts.bylines += [line for line in more if line.name not in {b.name for b in page.facts.bylines}]
        kept.pop()
    if len(kept) > 1 and not fields.get("tagline") and news_lines.is_tagline(_plain(kept[-1]), page.facts.bylines):
        fields["tagline"] = _plain(kept.pop())
    first = next((n for n, block in enumerate(kept) if not _PHOTO_LINE.fullmatch(block)), None)
    if first is not None and not fields.get("dateline"):
        place, agency, kept[first] = news_lines.dateline(kept[first])
        if place:
            fields["dateline"] = place
        if agency:
            page.warnings.append(f"The agency in the dateline, ({agency}), was left out; credit it.")
    return kept


def _as_copied(page: _Page, blocks: list[str]) -> list[str]:
    """A page that does not even name its headline is read as the words that somebody copied from a page."""
    draft = read_text("\n\n".join(blocks))
    if not draft.fields.get("headline"):
        return blocks
    page.facts.fields = {**page.facts.fields, **draft.fields}
    page.facts.bylines = page.facts.bylines or list(draft.bylines)
    page.warnings += draft.warnings
    if note := page.facts.fields.pop("ednote", ""):
        page.notes.append(note)
    return [block for block in str(page.facts.fields.pop("body")).split("\n\n") if block.strip()]


def _is_signature(page: _Page, words: str) -> bool:
    """A line with nothing but who wrote it and when; what it says counts where the page said nothing."""
    if posted := _POSTED.fullmatch(words):
        words = f"{posted['by']} {posted['date']}"
    found = news_lines.signed(words)
    before, day, unsure = news_lines.dated(words) if len(words) < 80 else (words, "", "")
    names = {line.name.casefold() for line in page.facts.bylines}
    left = _BEFORE_DATE.sub("", before).casefold()
    dated_only = bool(day or unsure) and left in {"", *(_BEFORE_DATE.sub("", name) for name in names)}
    if not found and not dated_only and words.casefold() not in names:
        return False
    if found:
        day, unsure = found.day, found.unsure
        page.facts.bylines = page.facts.bylines or [DraftByline(b.name, b.role, b.job_title) for b in found.bylines]
    if not page.facts.fields.get("first_published"):
        if day:
            page.facts.fields["dateline_date"] = day
        elif unsure:
            page.warnings.append(f"The date {unsure} can be read in two ways; set it by hand.")
    return True


def _is_caption(page: _Page, before: str, block: str) -> bool:
    """Whether the paragraph after a photo is its caption: it ends with a credit, or says what the photo has already."""
    line = _PHOTO_LINE.fullmatch(before)
    if line is None:
        return False
    at = next((n for n, photo in enumerate(page.photos) if photo.name == (line[1] or line[2])), None)
    words = _plain(block)
    if at is None or len(words) > 600:
        return False
    photo, said = page.photos[at], news_lines.captioned(words)
    kept = {_plain(str(photo.fields.get(name, ""))) for name in ("alt", "caption")} - {""}
    if not said.credit and words not in kept and said.caption not in kept:
        return False
    fields = dict(photo.fields)
    fields["caption"] = fields.get("caption") or said.caption
    if said.credit:
        fields.setdefault("credit", said.credit)
    if said.note:
        fields["instructions"] = said.note
    if _plain(str(fields.get("alt", ""))) in (_plain(fields["caption"]), words):
        fields.pop("alt")
    page.photos[at] = replace(photo, fields=fields)
    return True


def _plain(block: str) -> str:
    return " ".join(_MARKS.sub("", block).split())


def recognises(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1024].lower()
    return start.startswith((b"<!doctype html", b"<html")) or (
        start.startswith((b"<!--", b"<?xml")) and b"<html" in start
    )


READER = Reader("html", "Web page", (".html", ".htm", ".xhtml"), read_file, recognises)
