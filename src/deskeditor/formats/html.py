"""HTML: the page that the preview shows, as one self-contained file or with its photos beside it."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace

from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.news.published import PublishedPhoto
from deskeditor.render.dialect import Media
from deskeditor.render.page import page, theme


def write(copy: Copy) -> Iterator[ExportFile]:
    """The page with links to the photos beside it."""
    yield ExportFile(f"{copy.stem}.html", _page(copy, copy.url))


def write_whole(copy: Copy) -> Iterator[ExportFile]:
    """The page with the photos in it."""

    def data_url(photo: PublishedPhoto) -> str:
        picture = copy.picture_of(photo)
        if picture is None:
            return ""
        return f"data:{picture.shown.media_type};base64,{b64encode(picture.shown.data).decode('ascii')}"

    yield ExportFile(f"{copy.stem}.html", _page(copy, data_url))


def _page(copy: Copy, media: Media) -> bytes:
    story = replace(copy.story, photos=copy.shown_photos)
    return page(story, copy.theme or theme(), media=media, publisher=copy.publisher).encode("utf-8")


WHOLE = Format("html", "HTML, one self-contained page", ".html", write_whole, photos=False)
LINKED = Format("html-folder", "HTML page with a folder of photos", ".html", write)
