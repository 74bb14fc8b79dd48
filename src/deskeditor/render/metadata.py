"""What machines read about the story in its page: schema.org NewsArticle, Open Graph, Twitter card.

schema.org: NewsArticle, ImageObject, CorrectionComment, with what Google recommends for articles: author names bare
and one object each, dates with offset. ogp.me: the `article` type.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urljoin

from deskeditor.news.printed_quotes import printed_quotes
from deskeditor.news.published import Published, PublishedByline, PublishedPhoto, PublishedQuote
from deskeditor.render.counts import words
from deskeditor.render.dialect import Media
from deskeditor.render.printed import with_offset

MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def web_address(address: str) -> str:
    """The address if it is one of the web, else nothing: what is written into a page must lead nowhere else."""
    safe = address.lower().startswith(("http://", "https://")) and not set(address) & set(" \t\r\n<>\"'")
    return address if safe else ""


def public_address(published: Published, photo: PublishedPhoto, media: Media) -> str:
    """Where others find the photo: as the page does, unless that carries it in itself; absolute if that is known."""
    address = media(photo)
    if not web_address(address) and ":" in address.split("/")[0]:
        address = quote(photo.name)
    base = web_address(published.canonical_url)
    return urljoin(base, address) if base else address


def published_at(published: Published) -> str:
    """When readers get it: as it was first published, or is going to be, else as it was last changed."""
    until = published.embargo.until if published.embargo else ""
    return with_offset(published.first_published or published.schedule or until or published.modified)


def json_ld(published: Published, media: Media, *, publisher: str = "") -> str:
    """The NewsArticle as JSON that may stand inside a script element: whatever the words are, they cannot end it."""
    said = json.dumps(news_article(published, media, publisher=publisher), ensure_ascii=False, indent=1)
    return "".join(_UNSAFE.get(c, c) for c in said) if any(c in said for c in _UNSAFE) else said


def news_article(published: Published, media: Media, *, publisher: str = "") -> dict[str, Any]:
    address = web_address(published.canonical_url)
    writers = [line for line in published.bylines if line.role == "by"]
    others = [line for line in published.bylines if line.role != "by"]
    found = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "identifier": published.uri,
        "url": address,
        "mainEntityOfPage": {"@type": "WebPage", "@id": address} if address else None,
        "headline": published.headline,
        "alternativeHeadline": published.dek,
        "description": published.dek,
        "author": [_person(line) for line in writers],
        "contributor": [_person(line) for line in others],
        "publisher": {"@type": "NewsMediaOrganization", "name": publisher} if publisher else None,
        "image": [_image(published, photo, media) for photo in _lead_first(published)],
        "datePublished": published_at(published),
        "dateModified": with_offset(published.modified),
        "dateCreated": with_offset(published.created),
        "inLanguage": published.language,
        "articleSection": published.desk,
        "genre": published.genre,
        "keywords": list(published.keywords),
        "about": [_topic(code) for code in published.subjects],
        "contentLocation": [{"@type": "Place", "name": place} for place in published.places],
        "dateline": published.dateline,
        "wordCount": words(published.body),
        "version": published.version,
        "hasPart": [_quotation(quote) for quote in printed_quotes(published)],
        "correction": _correction(published),
    }
    return {key: value for key, value in found.items() if value not in (None, "", [], {})}


def _person(line: PublishedByline) -> dict[str, Any]:
    person = {
        "@type": "Person",
        "name": line.name,
        "jobTitle": line.job_title,
        "url": web_address(line.url),
        "affiliation": {"@type": "Organization", "name": line.organization} if line.organization else None,
        "workLocation": {"@type": "Place", "name": line.location} if line.location else None,
    }
    return {key: value for key, value in person.items() if value}


def _quotation(quote: PublishedQuote) -> dict[str, Any]:
    """Recorded words that readers find in the copy, and who said them as it was agreed."""
    speaker = {"@type": "Person", "name": quote.speaker, **({"jobTitle": quote.title} if quote.title else {})}
    said = {"@type": "Quotation", "text": quote.words, "inLanguage": quote.language, "spokenByCharacter": speaker}
    return {key: value for key, value in said.items() if value}


def _topic(code: str) -> dict[str, str]:
    """A subject of the story; a Media Topic by the address that the IPTC gave it."""
    topic = code.removeprefix("medtop:")
    if topic == code:
        return {"@type": "DefinedTerm", "termCode": code}
    return {"@type": "DefinedTerm", "@id": MEDIA_TOPICS + topic, "termCode": topic, "inDefinedTermSet": MEDIA_TOPICS}


def _image(published: Published, photo: PublishedPhoto, media: Media) -> dict[str, Any]:
    image = {
        "@type": "ImageObject",
        "url": public_address(published, photo, media),
        "contentUrl": public_address(published, photo, media),
        "headline": photo.headline,
        "caption": photo.caption,
        "creditText": photo.credit,
        "copyrightNotice": photo.copyright,
        "usageInfo": {"@type": "CreativeWork", "text": photo.usage_terms} if photo.usage_terms else None,
        "creator": _creator(photo),
        "sourceOrganization": {"@type": "Organization", "name": photo.source} if photo.source else None,
        "dateCreated": photo.date_created,
        "contentLocation": {"@type": "Place", "name": photo.place} if photo.place else None,
        "about": [{"@type": "Person", "name": name} for name in photo.people],
        "keywords": list(photo.keywords),
        "width": photo.width,
        "height": photo.height,
    }
    return {key: value for key, value in image.items() if value}


def _creator(photo: PublishedPhoto) -> dict[str, str] | None:
    if not photo.creator:
        return None
    job = {"jobTitle": photo.creator_job_title} if photo.creator_job_title else {}
    return {"@type": "Person", "name": photo.creator, **job}


def _correction(published: Published) -> dict[str, Any] | None:
    if not published.correction_sequence or not published.note:
        return None
    return {
        "@type": "CorrectionComment",
        "text": published.note,
        "datePublished": with_offset(published.modified),
    }


def _lead_first(published: Published) -> list[PublishedPhoto]:
    return sorted(published.photos, key=lambda photo: photo.role != "lead")


def properties(published: Published, media: Media, *, publisher: str = "") -> Iterator[tuple[str, str, str]]:
    """The meta elements: name of the naming attribute, name, content; empty ones are left out."""
    for attribute, name, content in _properties(published, media, publisher):
        if content:
            yield attribute, name, content


def _properties(published: Published, media: Media, publisher: str) -> Iterator[tuple[str, str, str]]:
    title = published.headline_social or published.headline
    lead = next(iter(_lead_first(published)), None)
    picture = public_address(published, lead, media) if lead else ""
    yield "name", "description", published.dek
    for line in published.bylines:
        if line.role == "by":
            yield "name", "author", line.name
    yield "name", "keywords", ", ".join(published.keywords)
    yield "property", "og:type", "article"
    yield "property", "og:title", title
    yield "property", "og:description", published.dek
    yield "property", "og:url", web_address(published.canonical_url)
    yield "property", "og:site_name", publisher
    yield "property", "og:locale", _locale(published.language)
    if lead:
        yield "property", "og:image", picture
        yield "property", "og:image:width", str(lead.width or "")
        yield "property", "og:image:height", str(lead.height or "")
        yield "property", "og:image:alt", lead.alt
    yield "property", "article:published_time", published_at(published)
    yield "property", "article:modified_time", with_offset(published.modified)
    for line in published.bylines:
        if line.role == "by":
            yield "property", "article:author", web_address(line.url) or line.name
    yield "property", "article:section", published.desk
    for keyword in published.keywords:
        yield "property", "article:tag", keyword
    yield "name", "twitter:card", "summary_large_image" if lead else "summary"
    yield "name", "twitter:title", title
    yield "name", "twitter:description", published.dek
    if lead:
        yield "name", "twitter:image", picture
        yield "name", "twitter:image:alt", lead.alt


def _locale(language: str) -> str:
    """BCP 47 as Open Graph writes it, language_TERRITORY: `en-GB` is `en_GB`; empty for a tag without a territory."""
    parts = language.split("-")
    region = next((part for part in parts[1:] if len(part) == 2 and part.isalpha()), "")
    return f"{parts[0].lower()}_{region.upper()}" if region else ""
