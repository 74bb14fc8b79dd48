"""Light and dark: the colours of the window, and the one style sheet that is filled in with them.

Restrained on purpose: paper, ink, a few greys and one accent; colour is kept for what is urgent, wrong or ready.
"""

from dataclasses import asdict, dataclass
from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from deskeditor.shipped import shipped


@dataclass(frozen=True, slots=True)
class Colours:
    """Each as `#rrggbb`. `paper`: what is written on; `desk`: what lies around it; `side`: lists and panes."""

    name: str
    paper: str
    desk: str
    side: str
    raised: str
    ink: str
    soft: str
    faint: str
    line: str
    hover: str
    chosen: str
    accent: str
    on_accent: str
    selection: str
    good: str
    good_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    calm: str
    calm_tint: str
    quiet_tint: str


LIGHT = Colours(
    name="light",
    paper="#ffffff",
    desk="#f4f3f0",
    side="#faf9f7",
    raised="#ffffff",
    ink="#1c1b1a",
    soft="#625e58",
    faint="#8d8880",
    line="#dfdcd6",
    hover="#ebe9e4",
    chosen="#e3e9f0",
    accent="#1f5a94",
    on_accent="#ffffff",
    selection="#c4daf0",
    good="#23703f",
    good_tint="#dcefe1",
    warn="#8a5a00",
    warn_tint="#faecc8",
    bad="#b3261e",
    bad_tint="#f9dedb",
    calm="#1f5a94",
    calm_tint="#dde9f5",
    quiet_tint="#e9e6e0",
)
DARK = Colours(
    name="dark",
    paper="#1d1d1f",
    desk="#151516",
    side="#19191b",
    raised="#28282b",
    ink="#e9e7e3",
    soft="#aaa69f",
    faint="#817d77",
    line="#333336",
    hover="#29292c",
    chosen="#27333f",
    accent="#7db4e8",
    on_accent="#0d1b29",
    selection="#2f4f70",
    good="#7fcc99",
    good_tint="#1f3527",
    warn="#e6b95c",
    warn_tint="#3a2f17",
    bad="#f2968e",
    bad_tint="#43211f",
    calm="#8fbfec",
    calm_tint="#1f2f40",
    quiet_tint="#2d2d30",
)


class Theme(QObject):
    """The colours in force. `changed` is told after palette and style sheet have been put on the application."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._wish = "system"
        self.colours = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def choose(self, wish: str) -> None:
        """`light`, `dark` or `system`."""
        self._wish = wish
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(wish, Qt.ColorScheme.Unknown))
        self._put_on(self._wanted())

    def icon(self, name: str) -> QIcon:
        """The line icon of this name in the present colours."""
        return icon(name, self.colours)

    def sign(self, name: str, colour: str) -> QIcon:
        """The line icon in one colour, whatever the state."""
        return QIcon(tinted(_shape(name, ICON_PX, self._app.devicePixelRatio()), colour))

    def _wanted(self) -> Colours:
        if self._wish != "system":
            return DARK if self._wish == "dark" else LIGHT
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        if self._wanted() is not self.colours:
            self._put_on(self._wanted())

    def _put_on(self, colours: Colours) -> None:
        self.colours = colours
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(style_sheet(colours))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.side,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.paper,
        QPalette.ColorRole.AlternateBase: colours.side,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.faint,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.ink,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.faint,
        QPalette.ColorRole.Shadow: colours.desk,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return made


def style_sheet(colours: Colours) -> str:
    """`resources/styles/window.qss` with the colours filled in."""
    values = {key: str(value) for key, value in asdict(colours).items()}
    return _template().substitute(values, styles=str(shipped("resources") / "styles").replace("\\", "/"))


@cache
def _template() -> Template:
    return Template((shipped("resources") / "styles" / "window.qss").read_text("utf-8"))


@cache
def icon(name: str, colours: Colours) -> QIcon:
    """From `resources/icons/<name>.svg`, whose `currentColor` becomes the ink; paler when disabled, accent when on."""
    made = QIcon()
    shape = _shape(name, ICON_PX, _app().devicePixelRatio())
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, colours.soft),
        (QIcon.Mode.Active, QIcon.State.Off, colours.ink),
        (QIcon.Mode.Disabled, QIcon.State.Off, mixed(colours.faint, colours.side)),
        (QIcon.Mode.Normal, QIcon.State.On, colours.accent),
    ):
        made.addPixmap(tinted(shape, colour), mode, state)
    return made


@cache
def drawn(name: str, colour: str, size_px: int) -> QPixmap:
    """The line icon of this name in one colour, to be painted beside words."""
    return tinted(_shape(name, size_px, _app().devicePixelRatio()), colour)


def tinted(shape: QPixmap, colour: str) -> QPixmap:
    """The shape in this colour."""
    made = QPixmap(shape)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(colour))
    painter.end()
    return made


def _shape(name: str, size_px: int, scale: float) -> QPixmap:
    """The icon in black, for a screen with so many pixels to the logical one."""
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(QSize(size_px, size_px) * scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_drawing(name))).render(painter)
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)  # icons are drawn for windows
    return app


@cache
def _drawing(name: str) -> bytes:
    return (shipped("resources") / "icons" / f"{name}.svg").read_bytes()


def mixed(one: str, other: str) -> str:
    """The colour half way between two."""
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2).name()


def serif(size_pt: int) -> QFont:
    """The article's typeface where one of the usual text faces is installed."""
    font = QFont()
    installed = set(QFontDatabase.families())
    font.setFamilies([f for f in SERIFS if f in installed] or ["serif"])
    font.setPointSize(size_pt)
    return font


ICON_PX = 20
SERIFS = ("Charter", "Source Serif 4", "Source Serif Pro", "Iowan Old Style", "Georgia", "Noto Serif", "DejaVu Serif")
