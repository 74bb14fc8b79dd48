"""The CMS package: one folder, or one zip, with the story as ninjs and as HTML, and its photos."""

from collections.abc import Iterator

from deskeditor.formats import html
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.iptc import ninjs


def write(copy: Copy) -> Iterator[ExportFile]:
    yield from ninjs.write(copy)
    yield from html.write(copy)


FORMAT = Format("package", "CMS package: ninjs, HTML and photos", "", write, folder=True)
