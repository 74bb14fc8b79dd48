"""The contact sheet of the photo desk: photos of a story, or of the newsroom, several of them chosen at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.sheet import Thumbnails, files_in
from deskeditor.gui.reading import fitting

PICTURE = QSize(128, 96)
CELL = QSize(140, 142)
FRAME = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Frame:
    """One photo on the sheet. `use` is empty where it is not that of a story. `points`: what it still needs."""

    photo: str
    sha256: str
    name: str
    words: str
    use: str = ""
    points: tuple[str, ...] = ()
    spiked: bool = False

    @property
    def key(self) -> str:
        return self.use or self.photo


class ContactSheet(QAbstractListModel):
    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames: tuple[Frame, ...] = ()
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._arrived)

    def show_frames(self, frames: Sequence[Frame]) -> bool:
        """False when the same photos stand there as before, in their order: the view keeps what is chosen in it."""
        same = [frame.key for frame in frames] == [frame.key for frame in self.frames]
        if same:
            before, self.frames = self.frames, tuple(frames)
            for row, (old, new) in enumerate(zip(before, self.frames, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row), [])
        else:
            self.beginResetModel()
            self.frames = tuple(frames)
            self.endResetModel()
        return not same

    def row_of(self, key: str) -> int:
        """By the id of the use or the photo; -1 when it is not there."""
        return next((row for row, frame in enumerate(self.frames) if key in (frame.use, frame.photo)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.frames)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        frame = self.frames[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return frame.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(frame.sha256)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((frame.name, frame.words, *frame.points))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (f"{frame.name}, {frame.words}", *frame.points)))
        return frame if role == FRAME else None

    def _arrived(self, sha256: str) -> None:
        for row, frame in enumerate(self.frames):
            if frame.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row), [])


class ContactDelegate(QStyledItemDelegate):
    """The whole photo, not cut; below it its name and its place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        frame: Frame = index.data(FRAME)
        colours = colours_of(view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QRectF(rect.x() + 6, rect.y() + 6, PICTURE.width(), PICTURE.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.quiet_tint))
        painter.drawRoundedRect(ground, 5, 5)
        self._picture(painter, ground, index.data(Qt.ItemDataRole.DecorationRole), 0.35 if frame.spiked else 1.0)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.accent), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(-2, -2, 2, 2), 6, 6)
        if frame.points:
            painter.setPen(QPen(QColor(colours.side), 2))
            painter.setBrush(QColor(colours.warn))
            painter.drawEllipse(QRectF(ground.right() - 15, ground.top() + 5, 10, 10))
        self._words(
            painter, QRectF(ground.x(), ground.bottom() + 3, ground.width(), 36), frame, colours.ink, colours.soft
        )
        painter.restore()

    @staticmethod
    def _picture(painter: QPainter, ground: QRectF, picture: QPixmap | None, opacity: float) -> None:
        if picture is None:
            return
        size = picture.size().toSizeF().scaled(ground.adjusted(2, 2, -2, -2).size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(ground.center())
        painter.setOpacity(opacity)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        painter.setOpacity(1.0)

    @staticmethod
    def _words(painter: QPainter, place: QRectF, frame: Frame, ink: str, soft: str) -> None:
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        width, height = int(place.width()), metrics.height()
        for row, (words, colour) in enumerate(((frame.name, ink), (frame.words, soft))):
            line = QRectF(place.x(), place.y() + row * height, width, height)
            painter.setPen(QColor(colour))
            elided = fitting(metrics, words, width, Qt.TextElideMode.ElideMiddle)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)


class ContactView(QListView):
    """Alt with an arrow moves the photo in the story, Delete takes it out of it; several can be chosen."""

    move_wanted = Signal(int)
    remove_wanted = Signal()
    edit_wanted = Signal()
    """Enter: to the caption."""
    paste_wanted = Signal()
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(6, 0, 0, 0)
        self.setItemDelegate(ContactDelegate(self))
        self.setAcceptDrops(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self.move_wanted.emit(moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files: list[Path] = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
