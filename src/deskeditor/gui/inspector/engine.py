"""The web engine behind the preview: one off-the-record profile that reaches nothing but this story.

Nothing in this module imports QtWebEngine before it is asked to: the import costs a quarter of a second and Chromium
some 400 MB, and a window takes keys before that. Article content runs no script: it is cleaned before it comes here,
and the page's Content-Security-Policy, which its own head and the scheme's answer both carry, allows none. Our own
script runs in the application world, to which that policy does not apply. (JavaScript is not switched off in the page:
Chromium would then call no timer, no animation frame and no click listener of ours either.)
"""

import os
import re
import sys
from collections import OrderedDict
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QObject, Qt, QUrl, Signal
from shiboken6 import isValid

from deskeditor.gui.tasks import Asks
from deskeditor.news.problems import BadInput
from deskeditor.render.sheet import for_rich_text

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineUrlRequestJob

SCHEME = "deskeditor-media"
"""As `render.clean.PHOTO_SCHEME`, which is not imported here: the start of the program asks for this module."""
PAGE_URL = f"{SCHEME}:page"
IMAGE_SIZE = re.compile(r'(?<=") width="\d+" height="\d+"(?=>)')
SHA256 = re.compile("[0-9a-f]{64}")
WORLD = 1
"""QWebEngineScript.ApplicationWorld"""
TOLD = "deskeditor:"
"""How a message of our script to the window begins."""
WIDEST_PX = 1600
"""Photos are scaled down to this for the screen: an original of 24 megapixels would take a second to decode in the
page."""
CACHED_BYTES = 48_000_000


def register_scheme(environment: MutableMapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Must be called before the QApplication is made; imports nothing and costs nothing.

    Without the software backend a web view makes Qt compose the whole window through OpenGL: a key then takes 12 ms to
    show instead of 1.3 where there is no GPU (PySide6 6.11 under X11). It is left as it is on other platforms until it
    is measured there.
    """
    if platform.startswith("linux"):
        environment.setdefault("QT_QUICK_BACKEND", "software")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


@dataclass(frozen=True, slots=True)
class Scaled:
    """A photo as the preview shows it."""

    data: bytes
    media_type: str


def scaled(path: Path, widest_px: int = WIDEST_PX) -> Scaled:
    """The photo, upright and no wider than a page shows it. Raises OSError when it cannot be read."""
    from deskeditor.formats.photos.pixels import small

    try:
        return Scaled(*small(path.read_bytes(), path.name, widest_px))
    except BadInput as problem:
        raise OSError(str(problem)) from problem


def for_text_document(html: str, widest_px: int) -> str:
    """The page for Qt's own rich text, which knows no `max-width`: photos are no wider than this."""
    return IMAGE_SIZE.sub(f' width="{widest_px}"', for_rich_text(html))


class Shelf:
    """Scaled photos that were shown lately."""

    def __init__(self, room: int = CACHED_BYTES) -> None:
        self._room = room
        self._photos: OrderedDict[str, Scaled] = OrderedDict()

    def get(self, sha256: str) -> Scaled | None:
        if sha256 in self._photos:
            self._photos.move_to_end(sha256)
        return self._photos.get(sha256)

    def put(self, sha256: str, photo: Scaled) -> None:
        self._photos[sha256] = photo
        while len(self._photos) > 1 and sum(len(p.data) for p in self._photos.values()) > self._room:
            self._photos.popitem(last=False)


class Engine(QObject):
    """The page, its profile and what it may load. Import, profile and page are made when this is made."""

    loaded = Signal(bool)
    told = Signal(str)
    """A message of our own script, without its `deskeditor:`."""
    crashed = Signal()

    def __init__(
        self, media_path: Callable[[str], Path], tasks: Asks, script: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._media_path = media_path
        self._tasks = tasks
        self._shelf = Shelf()
        self._html = b""
        self.profile = self._make_profile()
        self.page = self._make_page(script)

    def load(self, html: str) -> None:
        """Shows a whole page. It is served by the scheme: `setHtml` would stop at 2 MB of percent-encoded text."""
        self._html = html.encode("utf-8", "surrogatepass")
        self.page.load(QUrl(PAGE_URL))

    def run(self, script: str, then: Callable[[object], None] | None = None) -> None:
        """Runs a script of ours, in the application world."""
        if then is None:
            self.page.runJavaScript(script, WORLD)
        else:
            self.page.runJavaScript(script, WORLD, then)

    def close(self) -> None:
        """Ends the page and its process, in the order that Chromium wants."""
        from PySide6.QtCore import QEvent

        page, profile = self.page, self.profile
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
        profile.deleteLater()

    def answer(self, job: "QWebEngineUrlRequestJob") -> None:
        """One request of the page: the page itself, or a photo of the newsroom."""
        from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

        name = job.requestUrl().path()
        if name == "page":
            _reply(job, "text/html;charset=utf-8", self._html)
        elif SHA256.fullmatch(name):
            self._answer_photo(job, name)
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _answer_photo(self, job: "QWebEngineUrlRequestJob", sha256: str) -> None:
        from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

        known = self._shelf.get(sha256)
        if known is not None:
            _reply(job, known.media_type, known.data)
            return

        def shown(photo: Scaled) -> None:
            self._shelf.put(sha256, photo)
            if _alive(job):
                _reply(job, photo.media_type, photo.data)

        def missing(_problem: Exception) -> None:
            if _alive(job):
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

        path = self._media_path
        self._tasks.ask(lambda: scaled(path(sha256)), shown, missing)

    def _make_profile(self) -> "QWebEngineProfile":
        from PySide6.QtWebEngineCore import (
            QWebEngineProfile,
            QWebEngineUrlRequestInfo,
            QWebEngineUrlRequestInterceptor,
            QWebEngineUrlScheme,
            QWebEngineUrlSchemeHandler,
        )

        if not QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name():
            scheme = QWebEngineUrlScheme(SCHEME.encode())
            scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
            scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
            QWebEngineUrlScheme.registerScheme(scheme)

        class OnlyOurs(QWebEngineUrlRequestInterceptor):
            """No network at all: whatever the article points at is not fetched."""

            def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
                if info.requestUrl().scheme() != SCHEME:
                    info.block(True)

        engine = self

        class Media(QWebEngineUrlSchemeHandler):
            def requestStarted(self, job: "QWebEngineUrlRequestJob") -> None:
                engine.answer(job)

        profile = QWebEngineProfile(self)
        profile.setUrlRequestInterceptor(OnlyOurs(profile))
        profile.installUrlSchemeHandler(SCHEME.encode(), Media(profile))
        return profile

    def _make_page(self, script: str) -> "QWebEnginePage":
        from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript, QWebEngineSettings

        engine = self

        class Page(QWebEnginePage):
            def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main: bool) -> bool:
                return QUrl(url).toString() == PAGE_URL

            def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
                return None  # type: ignore[return-value]  # Qt: no window

            def javaScriptConsoleMessage(
                self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
            ) -> None:
                if message.startswith(TOLD):
                    engine.told.emit(message.removeprefix(TOLD))

        page = Page(self.profile, self)
        settings = page.settings()
        for attribute in (
            QWebEngineSettings.WebAttribute.PluginsEnabled,
            QWebEngineSettings.WebAttribute.LocalStorageEnabled,
            QWebEngineSettings.WebAttribute.ErrorPageEnabled,
            QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
            QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
            QWebEngineSettings.WebAttribute.FocusOnNavigationEnabled,
        ):
            settings.setAttribute(attribute, False)
        ours = QWebEngineScript()
        ours.setSourceCode(script)
        ours.setWorldId(WORLD)
        ours.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        page.scripts().insert(ours)
        page.loadFinished.connect(self.loaded)
        page.renderProcessTerminated.connect(lambda *_: self.crashed.emit())
        return page


@cache
def _policy() -> bytes:
    from deskeditor.render.page import POLICY

    return POLICY.encode()


def _alive(thing: QObject) -> bool:
    """Whether Qt has not ended it meanwhile."""
    return bool(isValid(thing))


def _reply(job: "QWebEngineUrlRequestJob", media_type: str, data: bytes) -> None:
    buffer = QBuffer(job)
    buffer.setData(data)
    job.setAdditionalResponseHeaders({b"Content-Security-Policy": [_policy()]})  # type: ignore[dict-item]  # QMultiMap<QByteArray, QByteArray>
    job.reply(media_type.encode(), buffer)
