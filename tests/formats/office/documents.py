"""Documents of other makers, as far as a test needs them: parts of a package, changed or made by hand."""

import io
import zipfile
from collections.abc import Callable, Mapping

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def changed(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The package with one of its parts changed."""
    files = parts(data)
    files[part] = change(files[part].decode()).encode()
    return zipped(files)


def with_parts(data: bytes, **more: bytes) -> bytes:
    """The package with more parts; `__` in a name is `/`, `_xml` at its end is `.xml`."""
    names = {name.replace("__", "/").replace("_xml", ".xml"): content for name, content in more.items()}
    return zipped({**parts(data), **names})


def word(body: str, styles: str = "", **more: bytes) -> bytes:
    """The least that is a Word document, with this XML as its body."""
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>'
    )
    made = zipped(
        {
            "[Content_Types].xml": types.encode(),
            "_rels/.rels": relations.encode(),
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode(),
            "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>'.encode(),
        }
    )
    return with_parts(made, **more)


def paragraph(text: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def tree(data: bytes, part: str) -> etree._Element:
    return etree.fromstring(parts(data)[part])
