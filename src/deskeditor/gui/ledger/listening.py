"""The strip with which a recording is heard: play, back, forward, place, speed, loudness, and the marks."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSlider, QStyle, QStyleOptionSlider, QToolButton, QWidget

from deskeditor.gui.dates import in_figures
from deskeditor.gui.forms import Form
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.widgets import icons
from deskeditor.gui.ledger.player import Player
from deskeditor.gui.theme import icon
from deskeditor.news.transcripts import clock

STEP_S = 5.0
SPEEDS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
USUAL = SPEEDS.index(1.0)
TICKS_PER_S = 10


class Listening(QObject):
    """Binds a player to the widgets of a form. Times are seconds."""

    moved = Signal(float)
    troubled = Signal(str)
    duration_found = Signal(float)
    marked = Signal(float, float)
    """A passage was marked from the first to the second of these."""

    def __init__(self, form: Form, parent: QWidget) -> None:
        super().__init__(parent)
        self.player = Player(self)
        self.mark_in: float | None = None
        self.mark_out: float | None = None
        self._pane = parent
        self._strip = form.find(QWidget, "playerStrip")
        self._tools = {name: form.find(QToolButton, name) for name in ("back", "play", "forward")}
        self._time = form.find(QLabel, "time")
        self._place = form.find(QSlider, "position")
        self._speed = form.find(QComboBox, "speed")
        self._volume = form.find(QSlider, "volume")
        self._sound = form.find(QLabel, "soundIcon")
        self._in = form.find(QPushButton, "markIn")
        self._out = form.find(QPushButton, "markOut")
        self._duration = 0.0
        self._fill()
        self._wire()
        self.dress()

    def show(self, duration: float) -> None:
        """Another recording is there, of this length where it is known."""
        self._duration = duration
        self.mark_in = self.mark_out = None
        self._strip.setVisible(True)
        self._show_range()
        self._show_marks()
        self._follow(0.0)

    def hide(self) -> None:
        self.player.close()
        self.mark_in = self.mark_out = None
        self._strip.setVisible(False)

    def enable(self, yes: bool) -> None:
        self._strip.setEnabled(yes)

    # what keys and buttons do

    def toggle(self) -> None:
        self.player.toggle()

    def step(self, seconds: float) -> None:
        self.player.seek(self.player.position + seconds)

    def faster(self, by: int) -> None:
        self._speed.setCurrentIndex(max(0, min(self._speed.currentIndex() + by, len(SPEEDS) - 1)))

    def mark_beginning(self) -> None:
        self.mark_in = self.player.position
        if self.mark_out is not None and self.mark_out <= self.mark_in:
            self.mark_out = None
        self._show_marks()

    def mark_end(self) -> None:
        """Marks backwards are the same passage."""
        at = self.player.position
        start = self.mark_in if self.mark_in is not None else 0.0
        self.mark_in, self.mark_out = min(start, at), max(start, at)
        self._show_marks()
        self.marked.emit(self.mark_in, self.mark_out)

    def forget_marks(self) -> None:
        self.mark_in = self.mark_out = None
        self._show_marks()

    def dress(self) -> None:
        names = {"back": "back5", "forward": "forward5", "play": "pause" if self._is_playing() else "play"}
        icons(self._pane, self._tools, names)
        self._sound.setPixmap(icon("sound", colours_of(self._pane)).pixmap(18, 18))

    # inside

    def _is_playing(self) -> bool:
        return self.player.is_open and self.player.is_playing

    def _fill(self) -> None:
        for speed in SPEEDS:
            self._speed.addItem(f"{in_figures(speed)}×", speed)
        self._speed.setCurrentIndex(USUAL)
        self._volume.setRange(0, 100)
        self._volume.setValue(100)
        self._place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place.setSingleStep(round(STEP_S * TICKS_PER_S))
        self._place.setPageStep(30 * TICKS_PER_S)
        for tool in self._tools.values():
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _wire(self) -> None:
        self._tools["play"].clicked.connect(self.toggle)
        self._tools["back"].clicked.connect(lambda: self.step(-STEP_S))
        self._tools["forward"].clicked.connect(lambda: self.step(STEP_S))
        self._in.clicked.connect(self.mark_beginning)
        self._out.clicked.connect(self.mark_end)
        self._speed.currentIndexChanged.connect(lambda index: self.player.set_speed(SPEEDS[index]))
        self._volume.valueChanged.connect(lambda value: self.player.set_volume(value / 100))
        self._place.actionTriggered.connect(lambda _: self.player.seek(self._place.sliderPosition() / TICKS_PER_S))
        self._place.installEventFilter(self)
        self.player.moved.connect(self._follow)
        self.player.playing_changed.connect(self._show_playing)
        self.player.duration_found.connect(self._take_duration)
        self.player.troubled.connect(self.troubled)

    def _follow(self, seconds: float) -> None:
        self._place.blockSignals(True)
        if not self._place.isSliderDown():
            self._place.setValue(round(seconds * TICKS_PER_S))
        self._place.blockSignals(False)
        self._time.setText(f"{clock(seconds)} / {clock(self._duration)}" if self._duration else clock(seconds))
        self.moved.emit(seconds)

    def _take_duration(self, seconds: float) -> None:
        if seconds > 0:
            self._duration = seconds
            self._show_range()
            self._follow(self.player.position)
            self.duration_found.emit(seconds)

    def _show_range(self) -> None:
        self._place.setRange(0, max(1, round(self._duration * TICKS_PER_S)))

    def _show_playing(self, playing: bool) -> None:
        self._tools["play"].setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.dress()

    def _show_marks(self) -> None:
        self._in.setText(self.tr("In {0}").format(clock(self.mark_in)) if self.mark_in is not None else self.tr("In"))
        out = self.mark_out
        self._out.setText(self.tr("Out {0}").format(clock(out)) if out is not None else self.tr("Out"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click beside the handle goes there at once, as with every player; Qt would go a page."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            option = QStyleOptionSlider()
            self._place.initStyleOption(option)
            style = self._place.style()
            handle = style.subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self._place
            )
            if not handle.contains(event.position().toPoint()):
                value = QStyle.sliderValueFromPosition(
                    0, self._place.maximum(), round(event.position().x()), self._place.width()
                )
                self.player.seek(value / TICKS_PER_S)
                return True
        return super().eventFilter(watched, event)
