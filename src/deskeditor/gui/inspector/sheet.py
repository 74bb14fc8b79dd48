"""The contact sheet: the photos of a story in their order, small, each with its place in the story and what it still
needs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QImageReader, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.reading import apart, fitting
from deskeditor.gui.session import Session
from deskeditor.gui.tasks import Asks
from deskeditor.news.photos import open_points
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Photo, PhotoRole, PhotoUse

TURNED_BY_PILLOW = (b"png", b"webp")
"""Qt 6.11 does not heed the orientation in the EXIF of these."""
MOST_KEPT = 600
"""Small pictures in the memory, some 150 KB each; the first read go first, and are read again when they are seen."""
USE_TYPE = "application/x-deskeditor-photo-use"
THUMBNAIL = QSize(100, 75)
CELL = QSize(108, 108)
Index = QModelIndex | QPersistentModelIndex

ROLE_WORDS: dict[PhotoRole, str] = {
    "lead": QT_TRANSLATE_NOOP("photos", "Lead"),
    "inline": QT_TRANSLATE_NOOP("photos", "In the copy"),
    "gallery": QT_TRANSLATE_NOOP("photos", "Gallery"),
}


def role_words(role: PhotoRole) -> str:
    """The place of a photo for a person."""
    return QCoreApplication.translate("photos", ROLE_WORDS[role])


def thumbnail(path: Path, size: QSize = THUMBNAIL * 2) -> QImage:
    """The photo, upright and scaled to cover `size`; a null image when it cannot be read. Safe off the GUI thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) in TURNED_BY_PILLOW and _is_turned(path):
        return _by_pillow(path, size)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    read = reader.read()
    return _by_pillow(path, size) if read.isNull() else read


def _is_turned(path: Path) -> bool:
    from PIL import ExifTags, Image

    try:
        with Image.open(path) as image:
            return bool(image.getexif().get(ExifTags.Base.Orientation, 1) != 1)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False


def _by_pillow(path: Path, size: QSize) -> QImage:
    """What Qt has no reader for (HEIC, AVIF); a null image for what Pillow cannot read either."""
    from deskeditor.formats.photos.pixels import as_seen, opened

    try:
        with opened(path.read_bytes(), path.name) as image:
            image.draft("RGB", (size.width(), size.height()))
            image.thumbnail((size.width() * 2, size.height() * 2))
            seen = as_seen(image).image.convert("RGBA")
    except (OSError, BadInput):
        return QImage()
    return QImage(seen.tobytes(), seen.width, seen.height, seen.width * 4, QImage.Format.Format_RGBA8888).copy()


class Thumbnails(QObject):
    """Small pictures by SHA-256, read off the GUI thread when they are first asked for."""

    arrived = Signal(str)

    def __init__(self, media_path: Callable[[str], Path], tasks: Asks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media_path = media_path
        self._tasks = tasks
        self._pictures: dict[str, QPixmap] = {}

    def get(self, sha256: str) -> QPixmap | None:
        """The picture; None while it is on its way."""
        if sha256 and sha256 not in self._pictures:
            self._pictures[sha256] = QPixmap()
            path = self._media_path
            self._tasks.ask(lambda: (sha256, thumbnail(path(sha256))), self._take, self._missing)
        picture = self._pictures.get(sha256)
        return None if picture is None or picture.isNull() else picture

    def _take(self, arrived: tuple[str, QImage]) -> None:
        sha256, image = arrived
        if not image.isNull():
            self._pictures[sha256] = QPixmap.fromImage(image)
            while len(self._pictures) > MOST_KEPT:
                del self._pictures[next(iter(self._pictures))]
            self.arrived.emit(sha256)

    def _missing(self, _problem: Exception) -> None:
        """The sheet keeps showing an empty frame; the gate tells that the photo is not there."""


class Sheet(QAbstractListModel):
    """The uses of a story. Dragging one moves it; files dropped are handed on."""

    files_dropped = Signal(list)
    use_dropped = Signal(str, str)
    """The use and the one before which it goes; empty for the end."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self.uses: tuple[PhotoUse, ...] = ()
        self._session: Session | None = None
        thumbnails.arrived.connect(self._arrived)

    def show_session(self, session: Session | None) -> None:
        self._session = session
        self.refresh()

    def refresh(self) -> None:
        """Takes the uses anew; the view's rows change only when the list did."""
        uses = self._session.shown("photos") if self._session else ()
        if [use.id for use in uses] == [use.id for use in self.uses]:
            self.uses = uses
            self._repaint()
        else:
            self.beginResetModel()
            self.uses = uses
            self.endResetModel()

    def photo(self, use: PhotoUse) -> Photo | None:
        return self._session.photo(use.photo) if self._session else None

    def row_of(self, use_id: str) -> int:
        """-1 when the story does not have it."""
        return next((row for row, use in enumerate(self.uses) if use.id == use_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.uses)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        use = self.uses[index.row()]
        photo = self.photo(use)
        if role == Qt.ItemDataRole.DisplayRole:
            return use.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.get(photo.sha256) if photo else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((use.name, role_words(use.role), *(open_points(photo, use) if photo else ())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{use.name}, {role_words(use.role)}"
        if role == Qt.ItemDataRole.UserRole:
            return use
        if role == Qt.ItemDataRole.UserRole + 1:
            return len(open_points(photo, use)) if photo else 1
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        dropping = Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return dropping
        return dropping | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [USE_TYPE, "text/uri-list"]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        use = self.uses[indexes[0].row()]
        data.setData(USE_TYPE, use.id.encode())
        data.setText(f"![]({use.name})")
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if data.hasFormat(USE_TYPE):
            moved = bytes(data.data(USE_TYPE).data()).decode()
            target = parent.row() if parent.isValid() else row
            before = self.uses[target].id if 0 <= target < len(self.uses) else ""
            if before != moved:
                self.use_dropped.emit(moved, before)
            return False  # the story's change moves the row; the view must not take the old one out
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
        return bool(files)

    def _arrived(self, sha256: str) -> None:
        for row, use in enumerate(self.uses):
            photo = self.photo(use)
            if photo is not None and photo.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row), [])

    def _repaint(self) -> None:
        if self.uses:
            self.dataChanged.emit(self.index(0), self.index(len(self.uses) - 1), [])


class SheetDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = colours_of(view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(rect.x() + 4, rect.y() + 4, THUMBNAIL.width(), THUMBNAIL.height())
        self._picture(painter, frame, index.data(Qt.ItemDataRole.DecorationRole), colours.quiet_tint)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(_pen(colours.accent, 2))
            painter.drawRoundedRect(frame.adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6)
        self._words(painter, rect, frame, index, colours.ink, colours.soft)
        if index.data(Qt.ItemDataRole.UserRole + 1):
            painter.setPen(_pen(colours.side, 2))
            painter.setBrush(QColor(colours.warn))
            painter.drawEllipse(QRectF(frame.right() - 14, frame.top() + 5, 9, 9))
        painter.restore()

    @staticmethod
    def _picture(painter: QPainter, frame: QRectF, picture: QPixmap | None, empty: str) -> None:
        path = QPainterPath()
        path.addRoundedRect(frame, 5, 5)
        painter.fillPath(path, QColor(empty))
        if picture is None:
            return
        whole = QRectF(picture.rect())
        wanted = frame.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        part = QRectF(0, 0, wanted.width(), wanted.height())
        part.moveCenter(whole.center())
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(frame, picture, part)
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, rect: QRect, frame: QRectF, index: Index, ink: str, soft: str) -> None:
        use: PhotoUse = index.data(Qt.ItemDataRole.UserRole)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        line = QRect(rect.x() + 4, int(frame.bottom()) + 3, THUMBNAIL.width(), metrics.height())
        painter.setPen(QColor(ink if use.role == "lead" else soft))
        elided = fitting(metrics, f"{role_words(use.role)} · {apart(use.name)}", line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)


class SheetView(QListView):
    """Alt with an arrow moves the photo; Delete takes it out; Enter puts it into the copy."""

    move_wanted = Signal(int)
    remove_wanted = Signal()
    insert_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(8, 0, 8, 0)
        self.setItemDelegate(SheetDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self.move_wanted.emit(moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insert_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width)
