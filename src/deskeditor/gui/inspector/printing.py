"""A story on paper: PDF and print, from the same page as the preview. What is open stands on every sheet.

Printing is an in-house exit (`news.gate`): the caller asks the gate and gives the banners of its verdict.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QMarginsF, QObject, QUrl, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from deskeditor.gui.inspector.engine import Engine, for_text_document, scaled
from deskeditor.gui.inspector.probe import Probe
from deskeditor.gui.tasks import Asks, AtOnce
from deskeditor.news.problems import DiskTrouble
from deskeditor.news.published import Published
from deskeditor.render.page import preview_media, preview_page, theme
from deskeditor.render.sheet import with_banners

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWebEngineWidgets import QWebEngineView

tr = partial(QCoreApplication.translate, "Galleys")
PLAIN_PHOTO_PX = 420
MediaPath = Callable[[str], Path]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that stands alone and goes on paper as it is."""

    html: str
    published: Published


@dataclass(frozen=True, slots=True)
class Galley:
    """What goes on paper. `banners` are those of the gate's in-house verdict."""

    published: Published
    banners: tuple[str, ...] = ()
    own_themes: Path | None = None

    @property
    def html(self) -> str:
        page = preview_page(self.published, theme(own=self.own_themes), "print", "light")
        return with_banners(page, self.banners, self.published.slugline)


def a4() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(20, 20, 20, 20),
        QPageLayout.Unit.Millimeter,
    )


class Press(QObject):
    """Prints one galley and is done. `finished` tells a sentence when it did not work, an empty one when it did."""

    finished = Signal(str)

    def __init__(
        self, galley: Galley | Sheet, media_path: MediaPath, tasks: Asks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._galley = galley
        self._media_path = media_path
        self._tasks = tasks
        self._engine: Engine | None = None
        self._view: QWebEngineView | None = None
        self._part = Path()
        self._path = Path()

    def write(self, path: Path) -> None:
        """A PDF file, whole or not at all."""
        self._path, self._part = path, path.with_name(f".{path.name}.part")
        try:
            self._part.touch()
        except OSError as error:
            self._finish(
                tr("The PDF could not be written to {path}: {why}; choose another folder.").format(
                    path=path, why=error.strerror or error
                )
            )
        else:
            self._start(self._write_page, self._write_plain)

    def print_on(self, printer: "QPrinter") -> None:
        """On a printer that somebody chose."""
        self._start(lambda: self._print_page(printer), lambda: self._print_plain(printer))

    def _start(self, with_engine: Callable[[], None], plain: Callable[[], None]) -> None:
        probe = Probe(self)
        probe.answered.connect(lambda why_not: plain() if why_not else self._load(with_engine))
        probe.start()

    def _load(self, then: Callable[[], None]) -> None:
        """The page counts as loaded when its photos are there, too."""
        self._engine = Engine(self._media_path, self._tasks, "", self)
        self._engine.loaded.connect(lambda well: then() if well else self._ended())
        self._engine.crashed.connect(self._ended)
        self._engine.load(self._galley.html)

    def _ended(self) -> None:
        self._finish("The web engine ended before the page was printed; try it once more.")

    def _write_page(self) -> None:
        assert self._engine is not None
        self._engine.page.pdfPrintingFinished.connect(self._written)
        self._engine.page.printToPdf(str(self._part), a4())

    def _written(self, _path: str, well: bool) -> None:
        if not well:
            self._part.unlink(missing_ok=True)
            self._finish(
                tr("The PDF could not be written to {path}; choose another folder.").format(path=self._path.parent)
            )
            return
        try:
            self._part.replace(self._path)
        except OSError as error:
            self._part.unlink(missing_ok=True)
            self._finish(
                tr("The PDF could not be written to {path}: {why}; choose another file.").format(
                    path=self._path, why=error.strerror or error
                )
            )
        else:
            self._finish("")

    def _print_page(self, printer: "QPrinter") -> None:
        from PySide6.QtWebEngineWidgets import QWebEngineView

        assert self._engine is not None
        self._view = QWebEngineView()
        self._view.setPage(self._engine.page)
        self._view.printFinished.connect(self._printed)
        self._view.print(printer)

    def _printed(self, well: bool) -> None:
        self._finish("" if well else "The printer did not take the page; look at it and try again.")

    def _document(self) -> QTextDocument:
        """The same page without the engine."""
        document = QTextDocument(self)
        for photo in self._galley.published.photos:
            try:
                image = QImage.fromData(scaled(self._media_path(photo.sha256), PLAIN_PHOTO_PX).data)
            except OSError:
                continue  # the gate tells that it is missing; the words are printed all the same
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(preview_media(photo)), image)
        document.setHtml(for_text_document(self._galley.html, PLAIN_PHOTO_PX))
        return document

    def _write_plain(self) -> None:
        writer = QPdfWriter(str(self._part))
        writer.setPageLayout(a4())
        self._document().print_(writer)
        del writer
        self._written(str(self._part), self._part.exists())

    def _print_plain(self, printer: "QPrinter") -> None:
        self._document().print_(printer)
        self._finish("")

    def _finish(self, trouble: str) -> None:
        if self._view is not None:
            self._view.setPage(None)  # type: ignore[arg-type]  # Qt: lets go of the page
            self._view.deleteLater()
        if self._engine is not None:
            self._engine.close()
        self._view = self._engine = None
        self.finished.emit(trouble)


def write_pdf(galley: Galley, path: Path, media_path: MediaPath) -> None:
    """Writes the PDF and returns when it is there: for the command line, which has a QApplication but no windows.

    Raises DiskTrouble with a sentence.
    """
    loop = QEventLoop()
    troubles: list[str] = []
    press = Press(galley, media_path, AtOnce())
    press.finished.connect(troubles.append)
    press.finished.connect(loop.quit)
    press.write(path)
    if not troubles:
        loop.exec()
    press.deleteLater()
    if troubles and troubles[0]:
        raise DiskTrouble(troubles[0])
