"""ODT: an OpenDocument text (ODF 1.3, OASIS; ISO/IEC 26300) for LibreOffice and Word."""

from collections.abc import Iterator

from deskeditor.formats.content import content
from deskeditor.formats.draft import Draft
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.office import parts
from deskeditor.formats.office.markup import part, said, tag
from deskeditor.formats.office.package import packed
from deskeditor.formats.office.text_body import Body, automatic
from deskeditor.formats.office.text_styles import NAMES, SPACES, styles
from deskeditor.formats.reading import Reader

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def write(copy: Copy) -> Iterator[ExportFile]:
    yield ExportFile(f"{copy.stem}.odt", packed(_parts(copy), MEDIA_TYPE))


def read(data: bytes, name: str) -> tuple[Draft, ...]:
    """The story in an OpenDocument text. Tracked changes are taken, comments are told. Raises BadInput."""
    from deskeditor.formats.office.html_story import draft_of
    from deskeditor.formats.office.text_reading import read_text

    html, found = read_text(data, name)
    return (draft_of(html, found),)


def _is_text(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") and head[30:].startswith(b"mimetype" + MEDIA_TYPE.encode())


READER = Reader("odt", "OpenDocument text (ODT)", (".odt", ".ott"), read, _is_text)
FORMAT = Format("odt", "OpenDocument text (ODT)", ".odt", write, photos=False)


def _parts(copy: Copy) -> Iterator[tuple[str, bytes]]:
    story = copy.story
    right = story.direction == "rtl"
    body = Body(right_to_left=right)
    text = body.whole(content(copy), parts.before(copy), parts.after(copy))
    look = tag("office:automatic-styles", {}, automatic(body))
    written = tag("office:body", {}, tag("office:text", {}, text))
    yield "content.xml", part(tag("office:document-content", SPACES, look, written))
    yield "styles.xml", part(styles(story.language, right))
    yield "meta.xml", part(tag("office:document-meta", SPACES, tag("office:meta", {}, *_meta(copy))))
    for path, file in body.pictures.values():
        yield path, file.data
    files = {"/": MEDIA_TYPE, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    files |= {path: file.media_type for path, file in body.pictures.values()}
    yield "META-INF/manifest.xml", part(_manifest(files))


def _meta(copy: Copy) -> Iterator[str]:
    """The properties (ODF 1.3 part 3, 4.3), and the story's other fields as properties of the document's own."""
    story = copy.story
    texts = (
        ("meta:generator", "deskeditor"),
        ("dc:title", story.headline),
        ("dc:description", parts.notice_of(story)),
        ("dc:subject", story.dek),
        *(("meta:keyword", word) for word in parts.keywords(story)),
        ("meta:initial-creator", "; ".join(parts.authors(story))),
        ("dc:creator", "; ".join(parts.authors(story))),
        ("meta:creation-date", parts.made(story)),
        ("dc:date", parts.changed(story)),
        ("dc:language", story.language),
    )
    yield from (tag(name, {}, said(text)) for name, text in texts if text.strip())
    for name, value in parts.properties(story):
        yield tag("meta:user-defined", {"meta:name": name, "meta:value-type": "string"}, said(value))


def _manifest(files: dict[str, str]) -> str:
    return tag(
        "manifest:manifest",
        {"xmlns:manifest": f"{NAMES}:manifest:1.0", "manifest:version": "1.3"},
        *(
            tag("manifest:file-entry", {"manifest:full-path": path, "manifest:media-type": kind})
            for path, kind in files.items()
        ),
    )
