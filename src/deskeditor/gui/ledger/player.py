"""Plays a recording: QtMultimedia, loaded at the first one. Where it cannot be loaded, `trouble` says what is missing.

A computer without a loudspeaker plays as well: the time runs, and nothing is heard.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIODevice, QLoggingCategory, QObject, QUrl, Signal

from deskeditor.gui.libraries import missing_for_player

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

SLOWEST, FASTEST = 0.5, 2.0
LATE_S = 0.08
"""The player tells its position ten times a second: a passage rather ends so much earlier than in the next word."""


class Player(QObject):
    """Times are seconds. `trouble` is a sentence, empty when playing is possible."""

    moved = Signal(float)
    playing_changed = Signal(bool)
    duration_found = Signal(float)
    troubled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trouble = ""
        self._media: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._device: QIODevice | None = None
        self._until: float | None = None
        self._wanted: float | None = None
        """A place that was asked for before the recording was read so far."""
        self._volume = 1.0
        self._speed = 1.0

    def open(self, recording: Path | QIODevice, name: str = "") -> bool:
        """Have this recording, a file or what can be read and sought in; False when it cannot be played here."""
        self.close()
        if self._media is None and not self._load():
            return False
        media = self._media
        assert media is not None  # it was loaded
        if isinstance(recording, Path):
            media.setSource(QUrl.fromLocalFile(str(recording)))
        else:
            self._device = recording  # Qt does not own it
            media.setSourceDevice(recording, QUrl(name))
        media.setPlaybackRate(self._speed)
        return True

    def close(self) -> None:
        self._until = self._wanted = None
        if self._media is not None:
            self._media.stop()
            self._media.setSource(QUrl())
        if self._device is not None:
            self._device.close()
            self._device = None

    @property
    def is_open(self) -> bool:
        return self._media is not None and (self._device is not None or not self._media.source().isEmpty())

    @property
    def is_playing(self) -> bool:
        return self._media is not None and self._media.isPlaying()

    @property
    def position(self) -> float:
        if self._wanted is not None:
            return self._wanted
        return self._media.position() / 1000 if self._media is not None else 0.0

    @property
    def duration(self) -> float:
        return self._media.duration() / 1000 if self._media is not None else 0.0

    def play(self, start: float | None = None, until: float | None = None) -> None:
        """From `start`, or from where it stands, to `until` or the end."""
        if self._media is None or not self.is_open:
            return
        if start is not None:
            self.seek(start)
        self._until = until
        self._media.play()

    def pause(self) -> None:
        if self._media is not None:
            self._media.pause()

    def toggle(self) -> None:
        self.pause() if self.is_open and self.is_playing else self.play()

    def seek(self, seconds: float) -> None:
        """Go to this second; what was to be played to its end is forgotten."""
        if self._media is None:
            return
        self._until = None
        at = max(0.0, min(seconds, self.duration or seconds))
        if self._is_loaded():
            self._media.setPosition(round(at * 1000))
            self.moved.emit(at)
        else:
            self._wanted = at

    def set_speed(self, speed: float) -> None:
        self._speed = max(SLOWEST, min(speed, FASTEST))
        if self._media is not None:
            self._media.setPlaybackRate(self._speed)

    def set_volume(self, volume: float) -> None:
        """0 to 1."""
        self._volume = max(0.0, min(volume, 1.0))
        if self._output is not None:
            self._output.setVolume(self._volume)

    def _load(self) -> bool:
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # it tells of every codec that a system does not have
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
        except ImportError as error:
            self.trouble = missing_for_player() or self.tr("Recordings cannot be played here: {0}").format(error)
            self.troubled.emit(self.trouble)
            return False
        media = QMediaPlayer(self)
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._output = QAudioOutput(self)
            self._output.setVolume(self._volume)
            media.setAudioOutput(self._output)
        media.positionChanged.connect(self._moved)
        media.durationChanged.connect(lambda ms: self.duration_found.emit(ms / 1000))
        media.playbackStateChanged.connect(self._told_state)
        media.mediaStatusChanged.connect(lambda _: self._go_where_wanted())
        media.errorOccurred.connect(self._failed)
        self._media = media
        return True

    def _moved(self, ms: int) -> None:
        if self._wanted is not None:
            return
        self.moved.emit(ms / 1000)
        if self._until is not None and ms / 1000 >= self._until - LATE_S:
            self._until = None
            self.pause()

    def _is_loaded(self) -> bool:
        """Before that, Qt forgets a position that is set."""
        return self._media is not None and self._media.mediaStatus().name not in ("NoMedia", "LoadingMedia")

    def _go_where_wanted(self) -> None:
        if self._wanted is not None and self._is_loaded():
            wanted, until, self._wanted = self._wanted, self._until, None
            self.seek(wanted)
            self._until = until

    def _told_state(self, _state: Any) -> None:
        self.playing_changed.emit(self.is_playing)

    def _failed(self, _error: Any, words: str) -> None:
        self.troubled.emit(
            self.tr("This recording cannot be played ({0}). Its transcript is not touched by that.").format(words)
        )
