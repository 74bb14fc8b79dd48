"""What a web page says of its story beside the words: JSON-LD first, then the meta elements of its head."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from deskeditor.formats.draft import DraftByline
from deskeditor.formats.news_lines import names, signed
from deskeditor.news import times
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.render.metadata import MEDIA_TOPICS

_ARTICLES = ("Article", "Posting", "Report")
_DEEPEST = 20


@dataclass(slots=True)
class Facts:
    """`fields` are of the story; `photos`: fields of a photo by the last part of its address."""

    fields: dict[str, Any] = field(default_factory=dict)
    bylines: list[DraftByline] = field(default_factory=list)
    photos: dict[str, dict[str, Any]] = field(default_factory=dict)


def facts_of(root: Any) -> Facts:
    """The facts of a page, as an lxml tree."""
    facts = Facts()
    for article in _articles(root):
        _of_article(article, facts)
        break
    _of_meta(root, facts)
    _of_html(root, facts)
    facts.fields = {name: value for name, value in facts.fields.items() if value not in ("", (), None)}
    return facts


def file_name(address: str) -> str:
    """The last part of an address, without what follows a question mark."""
    return unquote(re.split(r"[?#]", address)[0]).rpartition("/")[2]


def _articles(root: Any) -> Iterator[Mapping[str, Any]]:
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            said = json.loads(script.text_content())
        except (ValueError, RecursionError):
            continue
        yield from _in(said, 0)


def _in(said: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(said, list):
        for each in said:
            yield from _in(each, depth + 1)
    elif isinstance(said, dict):
        kinds = said.get("@type")
        if any(str(kind).endswith(_ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield said
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            if name in said:
                yield from _in(said[name], depth + 1)


def _of_article(article: Mapping[str, Any], facts: Facts) -> None:
    fields = facts.fields
    fields["headline"] = _text(article.get("headline"))
    fields["dek"] = _text(article.get("description"))
    fields["dateline"] = _text(article.get("dateline"))
    fields["desk"] = _text(article.get("articleSection"))
    fields["genre"] = _text(article.get("genre"))
    fields["keywords"] = _list(article.get("keywords"))
    fields["places"] = _names(article.get("contentLocation"))
    fields["subjects"] = tuple(dict.fromkeys(_topics(article.get("about"))))
    fields["canonical_url"] = _address(article.get("url") or article.get("mainEntityOfPage"))
    for name, key in (("first_published", "datePublished"), ("created", "dateCreated")):
        fields[name] = moment_of(_text(article.get(key)))
    version = _text(article.get("version"))
    if version.isdigit() and int(version) > 0:
        fields["version"] = int(version)
    language = _text(article.get("inLanguage"))
    fields["language"] = language if TAG.fullmatch(language) else ""
    facts.bylines += _people(article.get("author"), "by")
    facts.bylines += _people(article.get("contributor"), "additional reporting by")
    for image in _each(article.get("image")):
        _of_image(image, facts)


def _people(value: Any, role: str) -> Iterator[DraftByline]:
    for person in _each(value):
        if isinstance(person, Mapping):
            employer = person.get("affiliation") or person.get("worksFor")
            name = _text(person.get("name"))
            if name:
                yield DraftByline(
                    name,
                    role,
                    _text(person.get("jobTitle")).strip(),
                    _text(employer),
                    _text(person.get("workLocation")),
                    "",
                    _address(person.get("url")),
                )
        elif isinstance(person, str) and person.strip():
            yield from (DraftByline(one.name, role) for one in _named(person))


def _named(words: str) -> list[DraftByline]:
    found = signed(words)
    return list(found.bylines) if found else list(names(words))


def _of_image(image: Any, facts: Facts) -> None:
    if not isinstance(image, Mapping):
        return
    address = image.get("contentUrl") or image.get("url")
    if not isinstance(address, str) or not file_name(address):
        return
    creator = image.get("creator") or image.get("author")
    told: dict[str, Any] = {
        "headline": _text(image.get("headline")),
        "caption": _text(image.get("caption")),
        "credit": _text(image.get("creditText")),
        "copyright": _text(image.get("copyrightNotice")),
        "creator": _text(creator),
        "creator_job_title": _text(creator.get("jobTitle")) if isinstance(creator, Mapping) else "",
        "source": _text(image.get("sourceOrganization")),
        "usage_terms": _terms(image.get("usageInfo")),
        "date_created": _day_ormoment_of(_text(image.get("dateCreated"))),
        "place": _text(image.get("contentLocation") or image.get("locationCreated")),
        "people": tuple(line.name for line in _people(image.get("about"), "by") if line.name),
        "keywords": _list(image.get("keywords")),
    }
    facts.photos.setdefault(file_name(address), {name: value for name, value in told.items() if value})


def _terms(value: Any) -> str:
    return _text(value.get("text") or value.get("name") or value) if isinstance(value, Mapping) else _text(value)


def _topics(value: Any) -> Iterator[str]:
    """Media Topics of the IPTC among what the article is about."""
    for each in _each(value):
        said = each.get("@id") or each.get("sameAs") if isinstance(each, Mapping) else each
        code = said.removeprefix(MEDIA_TOPICS) if isinstance(said, str) else ""
        if re.fullmatch(r"\d{8}", code):
            yield f"medtop:{code}"


def _of_meta(root: Any, facts: Facts) -> None:
    meta: dict[str, list[str]] = {}
    for element in root.xpath("//meta[@content]"):
        key = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        meta.setdefault(key, []).append(element.get("content").strip())

    def first(*keys: str) -> str:
        return next((meta[key][0] for key in keys if meta.get(key) and meta[key][0]), "")

    fields = facts.fields
    titles = [" ".join(each.text_content().split()) for each in root.xpath("//h1")]
    title = first("og:title", "twitter:title", "dc.title") or next(
        (" ".join(each.text_content().split()) for each in root.xpath("//head/title | //title")), ""
    )
    said = titles[0] if len(titles) == 1 and titles[0] else next((t for t in titles if t and t in title), "")
    fields["headline"] = fields.get("headline") or said or title
    fields["headline_social"] = _social(first("og:title", "twitter:title"), fields["headline"], first("og:site_name"))
    fields["dek"] = fields.get("dek") or first("og:description", "description", "twitter:description")
    fields["desk"] = fields.get("desk") or first("article:section")
    fields["keywords"] = fields.get("keywords") or _list(meta.get("article:tag") or first("news_keywords", "keywords"))
    published = first("article:published_time", "datepublished", "date", "dc.date", "pubdate", "parsely-pub-date")
    fields["first_published"] = fields.get("first_published") or moment_of(published)
    links = root.xpath("//link[@rel='canonical']/@href")
    fields["canonical_url"] = fields.get("canonical_url") or _address(links[0] if links else first("og:url"))
    if not facts.bylines:
        authors = [a for key in ("author", "article:author", "dc.creator", "parsely-author") for a in meta.get(key, ())]
        for author in authors:
            known = {line.name for line in facts.bylines}
            facts.bylines += [line for line in _named(author) if line.name not in known]


def _social(title: str, headline: str, site: str) -> str:
    """The headline for social media, where it is another one; the name of the site at its end is none of it."""
    if site and title.endswith(site):
        title = title.removesuffix(site).rstrip(" |·•:–—-")
    title, other = " ".join(title.split()), " ".join(headline.split())
    return "" if not title or title == other or title.startswith(f"{other} ") else title


def _of_html(root: Any, facts: Facts) -> None:
    language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").replace("_", "-")
    if not facts.fields.get("language") and TAG.fullmatch(language):
        facts.fields["language"] = language
    if root.get("dir") in ("ltr", "rtl"):
        facts.fields["direction"] = root.get("dir")


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@value") or ""
    return " ".join(str(value).split()) if isinstance(value, str | int | float) else ""


def _names(value: Any) -> tuple[str, ...]:
    """The names of one thing or of several; a comma is part of a name."""
    return tuple(dict.fromkeys(name for each in _each(value) if (name := _text(each))))


def _list(value: Any) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else [_text(each) for each in _each(value)]
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _address(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, Mapping):
        value = value.get("@id") or value.get("url") or ""
    return value.strip() if isinstance(value, str) and value.strip().startswith(("http://", "https://")) else ""


def moment_of(text: str) -> str:
    """A moment with its offset as it is; a day alone is none."""
    try:
        times.parse(text)
    except BadInput:
        return ""
    return text if "T" in text else ""


def _day_ormoment_of(text: str) -> str:
    try:
        times.day(text)
    except BadInput:
        return moment_of(text)
    return text
