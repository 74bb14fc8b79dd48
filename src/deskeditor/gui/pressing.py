"""The process that makes a PDF of one page (`formats.press`): by the web engine, or as numbered lines by Qt itself.

It gets a folder with the page, its photos and what is said of it, and leaves the PDF there. It runs without a window;
it has no network, and nothing in the page is a script.
"""

import json
import os
import re
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QTextTable,
)

from deskeditor.formats.press import PAGE, PDF, PHOTOS, SAID
from deskeditor.render.sheet import for_rich_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

IMAGE = re.compile(r'<img\b[^>]*?src="deskeditor-media:([0-9a-f]{64})"[^>]*>')
STAMP = re.compile(rb"\(D:(\d{14})(?:Z|[+-]\d\d'\d\d'?)\)")
DPI = 1200
MARGIN_MM, SIDE_MM = 20.0, 28.0
"""The galley has wide sides: numbers stand in one, and marks are made in both."""
PHOTO_SHARE = 0.45
"""How much of the width a photo takes in a galley."""


@dataclass(frozen=True, slots=True)
class Said:
    title: str
    language: str
    rtl: bool
    made: str
    foot: str
    head: str


def main(folder: Path, way: str) -> int:
    said = Said(**json.loads((folder / SAID).read_text("utf-8")))
    html = (folder / PAGE).read_text("utf-8", "surrogatepass")
    if way == "reader":
        code = _by_engine(html, folder)
    else:
        app = QGuiApplication(sys.argv[:1])
        print_text(html, folder, said, numbered=way == "galley")
        del app
        code = 0
    if code == 0:
        file = folder / PDF
        file.write_bytes(dated(file.read_bytes(), said.made))
    return code


def dated(pdf: bytes, made: str) -> bytes:
    """The file with this time (ISO 8601, UTC) in the place of the present one, so that the same page is the same file.
    The stamps are as long as they were, and what points into the file stays right."""
    digits = re.sub(r"\D", "", made)[:14].ljust(14, "0") if made else "20000101000000"

    def stamp(found: re.Match[bytes]) -> bytes:
        return (b"(D:" + digits.encode() + b"Z").ljust(len(found[0]) - 1)[: len(found[0]) - 1] + b")"

    return STAMP.sub(stamp, pdf)


# By the web engine


def _by_engine(html: str, folder: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from deskeditor.gui.inspector.engine import Engine, register_scheme
    from deskeditor.gui.tasks import AtOnce

    register_scheme()
    app = QApplication(sys.argv[:1])
    engine = Engine(lambda sha256: folder / PHOTOS / sha256, AtOnce(), "")
    engine.loaded.connect(lambda well: _print(engine, folder, app) if well else app.exit(1))
    engine.crashed.connect(lambda: app.exit(1))
    engine.load(html)
    return int(app.exec())


def _print(engine: Any, folder: Path, app: "QApplication") -> None:
    from deskeditor.gui.inspector.printing import a4

    engine.page.pdfPrintingFinished.connect(lambda _path, well: app.exit(0 if well else 1))
    engine.page.printToPdf(str(folder / PDF), a4())


# By Qt's rich text


def print_text(html: str, folder: Path, said: Said, *, numbered: bool) -> None:
    """The page on A4; `numbered`: each line outside tables has its number at the edge where lines begin."""
    writer = QPdfWriter(str(folder / PDF))
    writer.setTitle(said.title)
    writer.setCreator("deskeditor")
    # Both would be another at each run.
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), f"{said.title}\n{said.made}".encode()))
    writer.setDocumentXmpMetadata(QByteArray(_properties(said)))
    writer.setResolution(DPI)
    margins = QMarginsF(SIDE_MM, MARGIN_MM, SIDE_MM, MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
    writer.setPageLayout(layout)
    size = QSizeF(writer.width(), writer.height())
    document = _document(html, folder, said, size, writer)
    painter = QPainter(writer)
    lines = list(_lines(document)) if numbered else []
    pages = document.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        _paint(painter, document, number, size)
        _paint_numbers(painter, lines, number, size, said.rtl)
        _paint_edges(painter, said, number + 1, pages, size)
    painter.end()


def _properties(said: Said) -> bytes:
    """Title and language as XMP."""
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>'
        f'<rdf:li xml:lang="x-default">{escape(said.title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(said.language)}</rdf:li></rdf:Bag></dc:language>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode("utf-8", "replace")


def _document(html: str, folder: Path, said: Said, size: QSizeF, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if said.rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    # Qt's rich text measures pictures in the dots of a screen.
    widest = size.width() * PHOTO_SHARE / writer.logicalDpiX() * QGuiApplication.primaryScreen().logicalDotsPerInch()
    tags = {}
    for name in set(IMAGE.findall(html)):
        image = QImage(str(folder / PHOTOS / name))
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"deskeditor-media:{name}"), image)
        wide = min(widest, widest * image.width() / max(image.height(), 1))
        tall = wide * image.height() / max(image.width(), 1)
        tags[name] = f'<img src="deskeditor-media:{name}" width="{round(wide)}" height="{round(tall)}">'
    html = IMAGE.sub(lambda found: tags[found[1]], html)
    document.setHtml(for_rich_text(html))
    if said.rtl:
        _mirror_tables(document)
    document.setPageSize(size)
    return document


def _mirror_tables(document: QTextDocument) -> None:
    """Every table to the right: Qt does not take the direction of a page for its tables. It knows none for their
    columns either; these the page brings in their order (`for_rich_text`)."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format().toTableFormat()
            look.setAlignment(Qt.AlignmentFlag.AlignRight)
            frame.setFormat(look)


def _lines(document: QTextDocument) -> "list[tuple[QRectF, str]]":
    """Each line that has words, with its place in the document and its number."""
    found: list[tuple[QRectF, str]] = []
    block = document.begin()
    while block.isValid():
        if block.text().strip(" \ufffc") and QTextCursor(block).currentTable() is None:
            found += [(place, str(len(found) + n)) for n, place in enumerate(_places(document, block), 1)]
        block = block.next()
    return found


def _places(document: QTextDocument, block: QTextBlock) -> list[QRectF]:
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    return [layout.lineAt(n).naturalTextRect().translated(corner) for n in range(layout.lineCount())]


def _paint(painter: QPainter, document: QTextDocument, page: int, size: QSizeF) -> None:
    top = page * size.height()
    painter.save()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, size.width(), size.height())
    context.palette.setColor(context.palette.ColorRole.Text, QColor("black"))
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_numbers(painter: QPainter, lines: "list[tuple[QRectF, str]]", page: int, size: QSizeF, rtl: bool) -> None:
    top, gap = page * size.height(), mm(4)
    painter.setFont(_font(7))
    painter.setPen(QColor("#777777"))
    for place, number in lines:
        y = place.top() - top
        if not 0 <= y < size.height():
            continue
        box = QRectF(size.width() + gap if rtl else -gap - mm(14), y, mm(14), place.height())
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), number)


def _paint_edges(painter: QPainter, said: Said, page: int, pages: int, size: QSizeF) -> None:
    font = _font(8)
    height = QFontMetricsF(font, painter.device()).height()
    painter.setFont(font)
    foot = QRectF(QPointF(0, size.height() + mm(6)), QSizeF(size.width(), height))
    painter.setPen(QColor("#777777"))
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), said.foot)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), f"{page} / {pages}")
    painter.setPen(QColor("#b3261e"))
    painter.drawText(QRectF(0, -mm(11), size.width(), height), int(Qt.AlignmentFlag.AlignHCenter), said.head)


def _font(size_pt: float) -> QFont:
    font = QFont()
    font.setFamilies(["Noto Sans", "DejaVu Sans", "sans-serif"])
    font.setPointSizeF(size_pt)
    return font


def mm(length: float) -> float:
    """Millimetres in the dots of the file."""
    return length / 25.4 * DPI


if __name__ == "__main__":
    result = main(Path(sys.argv[1]), sys.argv[2])
    # Chromium's own threads may outlive a regular end by seconds; nothing here has anything left to do.
    os._exit(result)
