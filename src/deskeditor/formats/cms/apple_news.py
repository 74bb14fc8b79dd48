"""Apple News Format: a folder with `article.json` and the photos, as Apple's publishing API takes it.

Apple publishes pages and no schema; the article is held against an unofficial one of 2019, which also says how times
are to be written (with an offset, without `Z`). Photos are called `photo-1.jpg` ...: an address in a bundle is a plain
name. There is no embargo and no kill in the format: both are acts of the API.
"""

import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from deskeditor import __version__
from deskeditor.formats.content import (
    Block,
    Embed,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Table,
    content,
)
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.fragment import Marks, all_blocks, as_shown, credit_of, related_links, said
from deskeditor.formats.notices import notices
from deskeditor.formats.photos.metadata import with_metadata
from deskeditor.formats.photos.pictures import Picture
from deskeditor.formats.schemas import json_misfit, refuse
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.news.times import utc
from deskeditor.render.metadata import published_at, web_address
from deskeditor.render.printed import printed_byline, with_offset

VERSION = "1.7"
SCHEMA = "apple-news-2019-unofficial"
KINDS = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif"}
"""What Apple News shows; photos of other kinds become JPEG."""
MOST_KEYWORDS = 50
QUALITY = 90
FIELDS = {
    "title": "headline",
    "subtitle": "standfirst",
    "language": "language",
    "components": "body",
    "authors": "byline",
    "keywords": "keywords",
    "canonicalURL": "canonical address",
    "datePublished": "time of publication",
    "dateCreated": "time of making",
    "dateModified": "time of the last change",
}


def write(copy: Copy) -> Iterator[ExportFile]:
    files = {p.photo.name: _file(p, number) for number, p in enumerate(copy.pictures, 1)}
    item = article(copy, {name: file.name for name, file in files.items()})
    name = copy.story.slugline or copy.story.headline
    refuse(json_misfit(item, SCHEMA, "schema.json"), name, "the Apple News Format", FIELDS)
    yield ExportFile("article.json", (json.dumps(item, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
    yield from files.values()


FORMAT = Format("apple-news", "Apple News bundle", ".anf", write, folder=True, photos=False)


def article(copy: Copy, files: dict[str, str]) -> dict[str, Any]:
    """`article.json`; `files` are the names of the photos' files in the bundle, by the names of the photos."""
    story = copy.story
    item = {
        "version": VERSION,
        "identifier": story.id,
        "title": copy.title,
        "subtitle": story.dek.strip(),
        "language": _language(story.language),
        "layout": {"columns": 7, "width": 1024, "margin": 70, "gutter": 40},
        "metadata": _metadata(copy, files),
        "components": list(_Components(copy, files).all()),
        "componentTextStyles": {
            "default": {},
            "default-title": {"fontSize": 42, "lineHeight": 46},
            "default-intro": {"fontSize": 22, "lineHeight": 28},
            "default-byline": {"fontSize": 15},
            "default-body": {"fontSize": 18, "lineHeight": 26, "paragraphSpacingAfter": 12},
            "default-pullquote": {"fontSize": 30, "lineHeight": 36},
        },
    }
    return {key: value for key, value in item.items() if value != ""}


def _metadata(copy: Copy, files: dict[str, str]) -> dict[str, Any]:
    story = copy.story
    lead = story.lead.name if story.lead else next(iter(files), "")
    told = {
        "authors": list(dict.fromkeys(line.name for line in story.bylines if line.role == "by")),
        "canonicalURL": web_address(story.canonical_url),
        "dateCreated": _time(story.created),
        "dateModified": _time(story.modified or story.created),
        "datePublished": _time(published_at(story)),
        "excerpt": story.dek.strip(),
        "keywords": list(dict.fromkeys(story.keywords))[:MOST_KEYWORDS],
        "thumbnailURL": f"bundle://{files[lead]}" if lead in files else "",
        "links": [{"URL": url, "relationship": "related"} for _, url in related_links(copy)],
        "generatorName": "deskeditor",
        "generatorVersion": __version__,
    }
    return {key: value for key, value in told.items() if value}


def _time(text: str) -> str:
    return with_offset(utc(text)) if text.strip() else ""


def _language(tag: str) -> str:
    """Letters only: a tag with numbers in it (`es-419`) is cut before them; no language is `und`."""
    parts = tag.split("-")
    good = [part for n, part in enumerate(parts) if all(p.isalpha() for p in parts[: n + 1])]
    return "-".join(good) or "und"


class _Components:
    def __init__(self, copy: Copy, files: dict[str, str]) -> None:
        self._copy, self._files = copy, files
        self._marks = Marks(lambda photo: "")

    def all(self) -> Iterator[dict[str, Any]]:
        story, found = self._copy.story, content(as_shown(self._copy))
        yield from self._top(story)
        gathered: list[str] = []
        for block in all_blocks(found):
            html = self._as_text(block)
            if html is not None:
                gathered.append(html)
                continue
            yield from _body(gathered)
            gathered = []
            yield from self._component(block)
        gathered += [self._note(n.number, n.blocks) for n in found.notes]
        if story.tagline.strip():
            gathered.append(f"<p><em>{said(story.tagline)}</em></p>")
        if not story.noted_above(usually=True):
            yield from _body(gathered)
            gathered = []
            yield from _notes(story)
        gathered += [f'<p><a href="{said(url)}">{said(title)}</a></p>' for title, url in related_links(self._copy)]
        yield from _body(gathered)

    def _top(self, story: Published) -> Iterator[dict[str, Any]]:
        for notice in notices(story):
            if notice.kind in ("kill", "withheld"):
                yield {"role": "body", "text": notice.sentence}
        if story.desk.strip():
            yield {"role": "heading", "text": story.desk.strip()}
        yield {"role": "title", "text": self._copy.title}
        if story.dek.strip():
            yield {"role": "intro", "text": story.dek.strip()}
        if story.bylines:
            yield {"role": "byline", "text": printed_byline(story.bylines, story.language)}
        if story.noted_above(usually=True):
            yield from _notes(story)

    def _as_text(self, block: Block) -> str | None:
        """The HTML of what stands in a text; None for what is a component of its own."""
        match block:
            case Paragraph() | List():
                return _allowed(self._marks.block(block))
            case Embed(url) if _embed(block) is None:
                return f'<p><a href="{said(url)}">{said(url)}</a></p>'
            case _:
                return None

    def _component(self, block: Block) -> Iterator[dict[str, Any]]:
        match block:
            case Heading(level, runs):
                yield {"role": f"heading{level}", "text": _allowed(self._marks.runs(runs)), "format": "html"}
            case Quote():
                credit = credit_of(block)
                html = _allowed(self._marks.blocks(block.blocks)) + (f"<p>— {said(credit)}</p>" if credit else "")
                yield {"role": "pullquote" if block.pull else "quote", "text": html or "<p></p>", "format": "html"}
            case Table():
                yield {"role": "htmltable", "html": _allowed(self._marks.block(block))}
            case Figure(photo) if photo.name in self._files:
                yield self._photo(photo)
            case Embed():
                yield from filter(None, [_embed(block)])
            case Rule():
                yield {"role": "divider"}
            case _:
                return

    def _photo(self, photo: PublishedPhoto) -> dict[str, Any]:
        made: dict[str, Any] = {"role": "photo", "URL": f"bundle://{self._files[photo.name]}"}
        caption = " ".join(filter(None, (photo.caption.strip(), photo.credit.strip())))
        if caption:
            made["caption"] = {"text": caption}
        if photo.alt.strip() and not photo.decorative:
            made["accessibilityCaption"] = photo.alt.strip()
        return made

    def _note(self, number: int, blocks: Sequence[Block]) -> str:
        html = _allowed(self._marks.blocks(blocks))
        return html.replace("<p>", f"<p><sup>{number}</sup> ", 1)


def _body(gathered: Iterable[str]) -> Iterator[dict[str, Any]]:
    text = "".join(gathered)
    if text:
        yield {"role": "body", "text": text, "format": "html"}


def _allowed(html: str) -> str:
    """Apple knows neither ids, nor notes to jump to, nor ruby: the reading stands in brackets."""
    html = re.sub(r"<sup [^>]*><a [^>]*>(\d+)</a></sup>", r"<sup>\1</sup>", html)
    html = re.sub(r"</?(?:ruby|rp|rt)>", "", html)
    return re.sub(r' style="[^"]*"', "", html)


def _embed(embed: Embed) -> dict[str, Any] | None:
    """The component of a video or a social post that Apple has one for; None for others."""
    address = urlsplit(embed.url)
    match embed.provider:
        case "youtube":
            path = address.path.strip("/").split("/")
            id = parse_qs(address.query).get("v", [path[-1]])[0]
            return {"role": "embedwebvideo", "URL": f"https://www.youtube.com/embed/{id}"}
        case "vimeo":
            return {
                "role": "embedwebvideo",
                "URL": f"https://player.vimeo.com/video/{address.path.strip('/').rpartition('/')[2]}",
            }
        case "x" | "twitter":
            return {"role": "tweet", "URL": f"https://twitter.com{address.path}"}
        case "instagram":
            return {"role": "instagram", "URL": embed.url}
        case "facebook":
            return {
                "role": "facebook_post",
                "URL": address._replace(scheme="https", netloc="www.facebook.com").geturl(),
            }
        case _:
            return None


def _file(picture: Picture, number: int) -> ExportFile:
    made = picture.shown
    ending = KINDS.get(made.media_type)
    if ending:
        return ExportFile(f"photo-{number}{ending}", made.data)
    return ExportFile(f"photo-{number}.jpg", _as_jpeg(picture))


def _as_jpeg(picture: Picture) -> bytes:
    from PIL import Image

    written = io.BytesIO()
    with Image.open(io.BytesIO(picture.shown.data)) as opened:
        opened.convert("RGB").save(written, "JPEG", quality=QUALITY, icc_profile=opened.info.get("icc_profile"))
    return with_metadata(written.getvalue(), replace(picture.photo, media_type="image/jpeg"))


def _notes(story: Published) -> Iterator[dict[str, Any]]:
    if paragraphs := "".join(f"<p><em>{said(words)}</em></p>" for words in story.notes):
        yield {"role": "body", "text": paragraphs, "format": "html"}
