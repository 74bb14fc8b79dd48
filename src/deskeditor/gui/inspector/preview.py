"""Preview: the article as readers will see it, while it is being written.

From a keystroke to the page: the session tells the change, a timer of some milliseconds gathers what comes with it, the
changed lines are rendered to blocks, and those blocks alone are put into the page by our own script. The engine is
started after the window takes keys, and only when a child process has shown that it can start here; otherwise the same
HTML stands in a text browser.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QColor, QHideEvent, QImage, QPalette, QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.engine import SCHEME, Engine, for_text_document, scaled
from deskeditor.gui.inspector.probe import Probe
from deskeditor.gui.inspector.widgets import Hint, icons, put
from deskeditor.gui.session import Session
from deskeditor.gui.settings import PREVIEW, Settings
from deskeditor.gui.tasks import Asks
from deskeditor.news.kept import way_of
from deskeditor.news.problems import Problem
from deskeditor.news.published import Published
from deskeditor.news.records import Story
from deskeditor.render.body import Body, Swap
from deskeditor.render.page import (
    PARTS,
    Theme,
    View,
    article_body,
    preview_media,
    preview_page,
    preview_part,
    preview_script,
    printed_dateline,
    theme,
)
from deskeditor.text.document import Change
from deskeditor.text.lines import Watch
from deskeditor.text.readings import Which

if TYPE_CHECKING:
    from PySide6.QtWebEngineWidgets import QWebEngineView

Look = Literal["phone", "desktop", "card", "search", "print"]
LOOKS: tuple[Look, ...] = ("phone", "desktop", "card", "search", "print")
VIEWS: dict[Look, View] = {
    "phone": "article",
    "desktop": "article",
    "card": "card",
    "search": "search",
    "print": "print",
}
WIDTHS_PX: dict[Look, int] = {"phone": 390, "desktop": 1180, "card": 420, "search": 652, "print": 794}
"""In the page's own pixels; 794 is A4 at 96 to the inch."""
GATHER_MS = 4
"""Changes that come within this belong to one update of the page. The key itself is painted before."""
START_AFTER_MS = 120
"""After the pane is shown: the window paints and takes keys first."""
CLOSE_AFTER_MS = 20_000
"""The engine is ended when the pane has been hidden so long: it costs some 400 MB."""
PLAIN_EVERY_MS = 700
PLAIN_PHOTO_PX = 560
ZOOM_STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200)
TELL_WHEN_PAINTED = "requestAnimationFrame(() => setTimeout(() => console.log('deskeditor:painted {since!r}')));"
SCROLL_BAR = "<style>html { scrollbar-width: thin; scrollbar-color: #8886 transparent }</style></head>"
"""As quiet as the scroll bars of the window."""
BODY_LOOKS: tuple[Look, ...] = ("phone", "desktop", "print")


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants to look at the page. `direction` is empty for the story's own; `zoom_percent` 0 fits it into
    the pane."""

    look: Look = "phone"
    dark: bool = False
    direction: Literal["", "ltr", "rtl"] = ""
    zoom_percent: int = 0

    def kept(self) -> tuple[str, ...]:
        return (self.look, "dark" if self.dark else "light", self.direction, str(self.zoom_percent))

    @classmethod
    def of(cls, kept: Sequence[str]) -> "Wish":
        """What was remembered; the usual for what is not understood."""
        look, scheme, direction, zoom, *_ = (*kept, "", "", "", "", "")
        return cls(
            next((known for known in LOOKS if known == look), "phone"),
            scheme == "dark",
            "ltr" if direction == "ltr" else "rtl" if direction == "rtl" else "",
            int(zoom) if zoom.isdigit() else 0,
        )


@dataclass(frozen=True, slots=True)
class Rendered:
    """A story as it was rendered off the GUI thread."""

    body: Body
    html: str


class Stage(QWidget):
    """Holds the page in its middle, as wide as the look asks for and the pane has room for."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Shadow)
        self._view: QWidget | None = None
        self._wanted_px = 0
        self.setMinimumHeight(80)

    def hold(self, view: QWidget | None) -> None:
        self._view = view
        if view is not None:
            view.setParent(self)
            self._place()
            view.show()

    def set_wanted(self, width_px: int) -> None:
        """0: all of it."""
        if width_px != self._wanted_px:
            self._wanted_px = width_px
            self._place()

    def _place(self) -> None:
        if self._view is not None:
            width = min(self._wanted_px or self.width(), self.width())
            self._view.setGeometry(QRect((self.width() - width) // 2, 0, width, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.resized.emit()


class PreviewPane(QWidget):
    go_to_source = Signal(str, int, int)
    """Field of the story, and code points in it, of what was clicked."""
    photo_requested = Signal(str)
    """The photo of this name was clicked."""
    painted = Signal(float)
    """Seconds from the first change that is in it to the page's next frame."""

    def __init__(
        self,
        media_path: Callable[[str], Path],
        tasks: Asks,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        publisher: Callable[[], str] = lambda: "",
        own_themes: Callable[[], Path | None] = lambda: None,
        probe: Callable[[QWidget], Probe] = Probe,
    ) -> None:
        super().__init__(parent)
        self._media_path = media_path
        self._tasks = tasks
        self._settings = settings
        self._publisher = publisher
        self._own_themes = own_themes
        self._make_probe = probe
        self._probe: Probe | None = None
        self._can_start: bool | None = None
        self.wish = Wish.of(settings.get(PREVIEW))
        self.measuring = False
        """Whether `painted` is told; the page is asked for it."""
        self._session: Session | None = None
        self._watch: Watch | None = None
        self._body: Body | None = None
        self._theme: Theme | None = None
        self.engine: Engine | None = None
        self._view: QWebEngineView | None = None
        self._plain: PlainPage | None = None
        self._loaded = False
        self._fields_changed = False
        self._turned = False
        self._photos_changed = False
        self._first_change = 0.0
        self._caret: tuple[str, int] | None = None
        """Where it stands in the copy: a code point of the shared text."""
        self._reading: Which = "original"
        self._revealed = ""
        self._window: PreviewWindow | None = None
        self._away = Away(self)
        self._build()

    # what the window asks for

    def show_session(self, session: Session | None) -> None:
        if session is self._session:
            return
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
            self._session.surroundings_changed.disconnect(self._surrounded)
        if session is not None:
            session.changed.connect(self._follow)
            session.surroundings_changed.connect(self._surrounded)
        self._session = session
        self._body = None
        self._watch = None
        self._caret = None
        self._hint.setVisible(session is None)
        self._begin()

    def reveal(self, field: str, at: int) -> None:
        """The caret stands there in the copy: the page shows that place."""
        if self._caret != (field, at):
            self._caret = (field, at)
            if self._loaded and not self._gather.isActive():
                self._gather.start()

    def read_as(self, reading: Which) -> None:
        """Show the story as it is without what is suggested (`original`), or as if it were accepted (`accepted`)."""
        reading = "accepted" if reading == "accepted" else "original"
        if reading != self._reading:
            self._reading = reading
            self._body = None
            self._begin()

    def choose(self, wish: Wish) -> None:
        """Look at the page in another way; the next start remembers it."""
        if wish == self.wish:
            return
        whole = replace(wish, zoom_percent=0) != replace(self.wish, zoom_percent=0)
        self.wish = wish
        self._settings.set(PREVIEW, wish.kept())
        self._show_wish()
        self._fit()
        if whole and self._body is not None:
            self._load()

    def detach(self) -> None:
        """Into a window of its own, for a second screen; closing that brings it back."""
        if self._window is None:
            self._window = PreviewWindow(self._form.root, self.window())
            self._window.closing.connect(self._attach)
            self._away.show()
            self._window.show()
            self._show_wish()

    def close_preview(self) -> None:
        """Ends the engine now. The pane can be shown again."""
        if self._window is not None:
            self._window.close()
        self._end()

    @property
    def detached(self) -> bool:
        """Whether the page is in a window of its own."""
        return self._window is not None

    @property
    def showing(self) -> bool:
        """Whether anybody can see the page."""
        return self.isVisible() or self._window is not None

    # building

    def _build(self) -> None:
        self._form = fill(self, "preview")
        self._stage = Stage()
        put(self._form.find(QWidget, "stage"), self._stage)
        self._stage.resized.connect(self._fit)
        self._hint = Hint(self.tr("Open a story to see it as readers will."), self._stage)
        self._why = self._form.find(QLabel, "why")
        self._why.setProperty("hint", True)
        self._why.hide()
        self._away.back.clicked.connect(self._come_back)
        self._outer.addWidget(self._away)
        self._away.hide()
        self._looks = self._form.find(QComboBox, "look")
        self._looks.activated.connect(lambda index: self.choose(replace(self.wish, look=LOOKS[index])))
        self._looks.setAccessibleName(self.tr("How to look at it"))
        names = ("dark", "mirror", "smaller", "zoom", "larger", "detach")
        self._tools = {name: self._form.find(QToolButton, name) for name in names}
        for name in ("dark", "mirror"):
            self._tools[name].setCheckable(True)
        self._tools["dark"].clicked.connect(
            lambda: self.choose(replace(self.wish, dark=self._tools["dark"].isChecked()))
        )
        self._tools["mirror"].clicked.connect(lambda: self._mirror(self._tools["mirror"].isChecked()))
        self._tools["smaller"].clicked.connect(lambda: self._zoom(-1))
        self._tools["larger"].clicked.connect(lambda: self._zoom(1))
        self._tools["zoom"].clicked.connect(lambda: self.choose(replace(self.wish, zoom_percent=0)))
        self._tools["detach"].clicked.connect(lambda: self.detach() if self._window is None else self._come_back())
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.setTimerType(Qt.TimerType.PreciseTimer)
        self._gather.timeout.connect(self._update)
        self._start_timer = QTimer(self, singleShot=True, interval=START_AFTER_MS)
        self._start_timer.timeout.connect(self._begin)
        self._end_timer = QTimer(self, singleShot=True, interval=CLOSE_AFTER_MS)
        self._end_timer.timeout.connect(self._end_if_hidden)
        self._dress()
        self._show_wish()

    @property
    def _outer(self) -> QVBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # made by `fill`
        return layout

    def _dress(self) -> None:
        icons(self, self._tools, {"dark": "moon", "mirror": "mirror", "detach": "window"})

    def _show_wish(self) -> None:
        self._looks.setCurrentIndex(LOOKS.index(self.wish.look))
        self._tools["dark"].setChecked(self.wish.dark)
        self._tools["mirror"].setChecked(bool(self.wish.direction))
        self._tools["zoom"].setText(f"{round(self._factor() * 100)} %")

    def _mirror(self, on: bool) -> None:
        """Looks at the page in the direction that is not the story's."""
        own = self._published().direction if self._session else "ltr"
        self.choose(replace(self.wish, direction=("ltr" if own == "rtl" else "rtl") if on else ""))

    def _zoom(self, by: int) -> None:
        now = round(self._factor() * 100)
        steps = [step for step in ZOOM_STEPS if (step > now if by > 0 else step < now)]
        if steps:
            self.choose(replace(self.wish, zoom_percent=steps[0] if by > 0 else steps[-1]))

    def _factor(self) -> float:
        """How large the page is shown; as large as fits, up to its own size, unless somebody chose."""
        if self.wish.zoom_percent:
            return self.wish.zoom_percent / 100
        return min(1.0, max(self._stage.width() / WIDTHS_PX[self.wish.look], 0.25))

    def _fit(self) -> None:
        self._stage.set_wanted(round(WIDTHS_PX[self.wish.look] * self._factor()) if self.engine else 0)
        if self._view is not None:
            self._view.setZoomFactor(self._factor())
        self._tools["zoom"].setText(f"{round(self._factor() * 100)} %")

    # starting and ending

    def _begin(self) -> None:
        """One step further towards a page, if somebody can see it."""
        if self._session is None or not self.showing:
            return
        if self._can_start is None:
            if self._probe is None:
                self._probe = self._make_probe(self)
                self._probe.answered.connect(self._probed)
                self._probe.start()
        elif self._body is None:
            self._render()

    def _probed(self, why_not: str) -> None:
        self._can_start = not why_not
        self._why.setText(why_not)
        self._why.setVisible(bool(why_not))
        for name in ("dark", "smaller", "zoom", "larger"):
            self._tools[name].setVisible(self._can_start)
        self._begin()

    def _end_if_hidden(self) -> None:
        if not self.showing:
            self._end()

    def _end(self) -> None:
        self._loaded = False
        self._body = None
        self._watch = None
        if self._view is not None and self.engine is not None:
            self._stage.hold(None)
            self._view.hide()
            self._view.setPage(None)  # type: ignore[arg-type]  # Qt: lets go of the page
            self._view.deleteLater()
            self.engine.close()
            self.engine.deleteLater()
        if self._plain is not None:
            self._plain.deleteLater()
        self._view = self.engine = self._plain = None

    def _render(self) -> None:
        """Renders the whole story in a worker; what is typed meanwhile is gathered by the watch."""
        session = self._session
        assert session is not None
        self._watch = watch = session.view("body", self._reading).lines.watch()
        published, wish, publisher = self._published(), self.wish, self._publisher()
        own = self._own_themes()
        self._fields_changed = self._photos_changed = False

        def work() -> tuple[Watch, Theme, Rendered]:
            chosen = theme(own=own)
            body = article_body(published, preview_media, marked=True)
            return watch, chosen, Rendered(body, _page(published, chosen, wish, body, publisher))

        self._tasks.ask(work, self._rendered, self._not_rendered, key=f"preview-{id(self)}")

    def _rendered(self, done: tuple[Watch, Theme, Rendered]) -> None:
        watch, self._theme, rendered = done
        if watch is not self._watch or not self.showing:
            return
        self._body = rendered.body
        if self._can_start:
            self._start_engine()
        else:
            self._start_plain()
        self._show(rendered.html)

    def _not_rendered(self, problem: Exception) -> None:
        """A theme that cannot be used; the sentence stands where the page would."""
        if not isinstance(problem, Problem):
            raise problem
        self._why.setText(str(problem))
        self._why.show()

    def _start_engine(self) -> None:
        if self.engine is not None:
            return
        from PySide6.QtWebEngineWidgets import QWebEngineView

        self.engine = Engine(self._media_path, self._tasks, preview_script(), self)
        self.engine.told.connect(self._told)
        self.engine.loaded.connect(self._page_loaded)
        self.engine.crashed.connect(self._crashed)
        self._view = QWebEngineView()
        self._view.setPage(self.engine.page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self._view.setAccessibleName(self.tr("Preview of the article"))
        self._stage.hold(self._view)
        self._fit()

    def _start_plain(self) -> None:
        if self._plain is None:
            self._plain = PlainPage(self._media_path, self._tasks)
            self._stage.hold(self._plain)

    def _crashed(self) -> None:
        """The page's process died; the next one begins from the story as it is."""
        self._loaded = False
        self._body = None
        self._start_timer.start()

    # the page

    def _published(self) -> Published:
        assert self._session is not None
        return self._session.published(which=self._reading)

    def _load(self) -> None:
        """The whole page again, in another look; the blocks are kept."""
        if self._body is None or self._theme is None or self._session is None:
            return
        self._take_changes(self._body)
        self._turned = False
        self._show(_page(self._published(), self._theme, self.wish, self._body, self._publisher()))

    def _show(self, html: str) -> None:
        self._fields_changed = self._photos_changed = False
        self._revealed = ""
        if self.engine is not None:
            self._loaded = False
            self.engine.page.setBackgroundColor(QColor("#1b1b1d" if self.wish.dark else "#ffffff"))
            self.engine.load(html.replace("</head>", SCROLL_BAR, 1))
        elif self._plain is not None:
            self._plain.show_page(html)
            self._loaded = True

    def _page_loaded(self, _well: bool) -> None:
        self._loaded = True
        self._fit()
        self._gather.start()

    def _follow(self, change: Change) -> None:
        session = self._session
        if session is None or (change.record_id == session.id and change.field in UNSEEN):
            return
        if change.field == "suggestions" and self._reading == "original":
            return
        if not self._first_change:
            self._first_change = time.perf_counter()
        if change.record_id != session.id or change.field == "photos":
            self._photos_changed = True
        if change.record_id != session.id or change.field != "body":
            self._fields_changed = True
        self._turned = self._turned or (change.record_id == session.id and change.field in ("language", "direction"))
        if self._loaded and not self._gather.isActive():
            self._gather.start()

    def _surrounded(self) -> None:
        """The people of the byline may be called otherwise now."""
        self._fields_changed = True
        if self._loaded:
            self._gather.start()

    def _update(self) -> None:
        """Brings the page up to the story, then to the caret."""
        body, session = self._body, self._session
        if body is None or session is None or not self._loaded or not self.showing:
            return
        fields_changed = self._fields_changed
        swaps = self._take_changes(body)
        if self._turned:
            self._load()
            return
        if self._plain is not None:
            if swaps or fields_changed:
                self._update_plain()
        elif self.wish.look in BODY_LOOKS:
            self._swap(swaps, self._parts(body) if fields_changed else {})
        elif swaps or fields_changed:
            self._load()
        self._reveal_caret(body)

    def _take_changes(self, body: Body) -> list[Swap]:
        """What was typed since the last time goes into the blocks."""
        session = self._session
        assert session is not None
        lines = session.view("body", self._reading).lines
        swaps: list[Swap] = []
        dirty = self._watch.dirty() if self._watch is not None else None
        if dirty is not None:
            first, removed, added = dirty
            swaps += body.splice(first, removed, [lines.line(n) for n in range(first, first + added)])
        if self._photos_changed:
            swaps += body.set_photos(self._published().photos)
        if self._fields_changed:
            published = self._published()
            swaps += body.set_dateline(printed_dateline(published))
            swaps += body.set_direction("rtl" if published.direction == "rtl" else "ltr")
        self._photos_changed = self._fields_changed = False
        return swaps

    def _parts(self, body: Body) -> dict[str, str]:
        assert self._theme is not None
        published = self._published()
        return {part: preview_part(published, self._theme, part, body=body) for part in PARTS}

    def _swap(self, swaps: list[Swap], parts: dict[str, str]) -> None:
        since, self._first_change = self._first_change, 0.0
        if self.engine is None or not (swaps or parts):
            return
        script = swap_script(swaps, parts)
        if since and self.measuring:
            script += TELL_WHEN_PAINTED.format(since=since)
        self.engine.run(script)

    def _update_plain(self) -> None:
        assert self._plain is not None and self._theme is not None and self._body is not None
        published, theme_, wish, body, publisher = (
            self._published(),
            self._theme,
            self.wish,
            self._body,
            self._publisher(),
        )
        self._plain.show_soon(lambda: _page(published, theme_, wish, body, publisher))

    def _reveal_caret(self, body: Body) -> None:
        if self._caret is None or self.engine is None or self.wish.look not in BODY_LOOKS:
            return
        script = self._reveal_script(body, *self._caret)
        if script != self._revealed:
            self._revealed = script
            self.engine.run(script)

    def _reveal_script(self, body: Body, field: str, at: int) -> str:
        assert self._session is not None
        if field != "body":
            return "window.scrollTo(0, 0);"
        view = self._session.view("body", self._reading)
        lines, at = view.lines, view.from_marked(at)
        at = min(at, len(lines))
        block = body.block_at(lines.line_of(at)[0])
        if block is None:
            return "window.scrollTo(0, 0);"
        start = lines.start_of(block.first)
        end = lines.start_of(block.last) + len(lines.line(block.last))
        return f"deskeditor.reveal({block.id}, {(at - start) / max(end - start, 1):.2f});"

    def _told(self, message: str) -> None:
        kind, _, rest = message.partition(" ")
        if kind == "click":
            self._clicked(rest)
        elif kind == "painted":
            self.painted.emit(time.perf_counter() - float(rest))

    def _clicked(self, where: str) -> None:
        kind, _, rest = where.partition("/")
        if kind == "photo":
            self.photo_requested.emit(unquote(rest))
            return
        name, _, digits = rest.rpartition("/")
        offset = int(digits) if digits.isdigit() else 0
        if kind == "field":
            self._field_clicked(name, offset)
        elif kind == "block" and name.isdigit():
            self._block_clicked(int(name), offset)

    def _field_clicked(self, name: str, offset: int) -> None:
        if self._session is not None and way_of(Story, name) == "prose":
            offset = self._session.view(name, self._reading).to_marked(offset)
        self.go_to_source.emit(name, offset, offset)

    def _block_clicked(self, block: int, offset: int) -> None:
        session, body = self._session, self._body
        if session is None or body is None:
            return
        line, column = body.source_of(block, offset)
        view = session.view("body", self._reading)
        lines = view.lines
        if line < lines.count:
            at = view.to_marked(lines.start_of(line) + min(column, len(lines.line(line))))
            self.go_to_source.emit("body", at, at)

    # Qt

    def _attach(self) -> None:
        """The window is closing: the page comes back into the pane."""
        window, self._window = self._window, None
        if window is not None:
            self._away.hide()
            self._outer.addWidget(self._form.root)
            self._form.root.show()
            self._show_wish()
            if not self.isVisible():
                self._end_timer.start()

    def _come_back(self) -> None:
        if self._window is not None:
            self._window.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._end_timer.stop()
        self._start_timer.start()
        if self._loaded:
            self._gather.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._window is None:
            self._end_timer.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tools"):
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(400, 600)


UNSEEN = frozenset(
    {
        "bin",
        "ednote",
        "target_length",
        "deadline",
        "assignee",
        "state",
        "spiked",
        "hold",
        "checks",
        "conflicts",
        "created_by",
        "notes",
        "claims",
        "names",
        "anchors",
        "fact_check",
        "story_kind",
        "budget_line",
        "assignment_place",
        "assignment_note",
        "photo_order",
        "ignored",
        "translation_of",
        "translated_version",
    }
)
"""Fields of a story that no reader sees."""


class Away(QWidget):
    """What stands in the pane while the page is in a window of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = QPushButton(self.tr("Bring it back"), self)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(Hint(self.tr("The preview is in a window of its own."), self))
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()


class PreviewWindow(QWidget):
    """The preview on a second screen."""

    closing = Signal()

    def __init__(self, content: QWidget, beside: QWidget) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preview"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        content.show()
        self.resize(max(beside.width() // 2, 860), max(beside.height(), 700))
        screens = [screen for screen in beside.screen().virtualSiblings() if screen is not beside.screen()]
        if screens:
            self.move(screens[0].availableGeometry().topLeft())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


class PlainPage(QTextBrowser):
    """The same HTML without the engine: good enough to read, set anew at most every so often."""

    def __init__(self, media_path: Callable[[str], Path], tasks: Asks) -> None:
        super().__init__()
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(18)
        self._media_path = media_path
        self._tasks = tasks
        self._photos: dict[str, QImage] = {}
        self._make: Callable[[], str] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PLAIN_EVERY_MS)
        self._timer.timeout.connect(self._show_now)

    def show_page(self, html: str) -> None:
        at = self.verticalScrollBar().value()
        self.setHtml(for_text_document(html, min(PLAIN_PHOTO_PX, self.viewport().width() - 40)))
        self.verticalScrollBar().setValue(at)

    def show_soon(self, make: Callable[[], str]) -> None:
        self._make = make
        if not self._timer.isActive():
            self._timer.start()

    def _show_now(self) -> None:
        if self._make is not None:
            self.show_page(self._make())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Photos of the newsroom, once they are scaled; nothing else is read from anywhere."""
        sha256 = QUrl(name).path()
        if sha256 in self._photos:
            return self._photos[sha256]
        self._photos[sha256] = QImage()
        path = self._media_path
        self._tasks.ask(lambda: (sha256, scaled(path(sha256), PLAIN_PHOTO_PX).data), self._arrived, self._missing)
        return self._photos[sha256]

    def _arrived(self, photo: tuple[str, bytes]) -> None:
        sha256, data = photo
        self._photos[sha256] = QImage.fromData(data)
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(f"{SCHEME}:{sha256}"), self._photos[sha256]
        )
        self.document().markContentsDirty(0, self.document().characterCount())

    def _missing(self, _problem: Exception) -> None:
        """The page says where a photo is missing."""


def swap_script(swaps: Sequence[Swap], parts: dict[str, str]) -> str:
    """The call that puts changed blocks and parts into the page. JSON is a subset of JavaScript."""
    told = [{"id": swap.id, "after": swap.after, "html": swap.html} for swap in swaps]
    calls = [f"deskeditor.swap({json.dumps(told)});"] if told else []
    calls += [f"deskeditor.part({json.dumps(name)}, {json.dumps(html)});" for name, html in parts.items()]
    return "".join(calls)


def _page(published: Published, chosen: Theme, wish: Wish, body: Body, publisher: str) -> str:
    scheme: Literal["light", "dark"] = "dark" if wish.dark and wish.look != "print" else "light"
    return preview_page(
        published, chosen, VIEWS[wish.look], scheme, direction=wish.direction, body=body, publisher=publisher
    )
