"""The list of notices: what is unread first in sight, each leads to its story, or to the note in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from deskeditor.gui import forms
from deskeditor.gui.bell.watch import Bell
from deskeditor.gui.history.times import short_words
from deskeditor.gui.settings import NOTICES_ON_DESKTOP, Settings
from deskeditor.news.notices import Notice, NoticeKind
from deskeditor.news.times import now

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk

ID = Qt.ItemDataRole.UserRole
KINDS: dict[NoticeKind, str] = {
    "filed": QT_TRANSLATE_NOOP("notices", "Filed"),
    "sent back": QT_TRANSLATE_NOOP("notices", "Sent back"),
    "assigned": QT_TRANSLATE_NOOP("notices", "Assigned"),
    "mentioned": QT_TRANSLATE_NOOP("notices", "Mentioned"),
    "answered": QT_TRANSLATE_NOOP("notices", "Answered"),
    "due": QT_TRANSLATE_NOOP("notices", "Due soon"),
    "overdue": QT_TRANSLATE_NOOP("notices", "Overdue"),
    "changed": QT_TRANSLATE_NOOP("notices", "Changed after ready"),
}


class NoticesDialog(QDialog):
    """A window of its own beside the others. `wanted`: the ids of a story and of a note in it, or none."""

    wanted = Signal(str, str)

    def __init__(self, bell: Bell, desk: "Desk", settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bell, self._desk, self._settings = bell, desk, settings
        self._shown: tuple[Notice, ...] = ()
        form = forms.fill(self, "notices")
        self.which = form.find(QComboBox, "which")
        self.pages, self.empty = form.find(QStackedWidget, "pages"), form.find(QLabel, "empty")
        self.list = form.find(QListWidget, "list")
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.all_read, self.go = form.find(QPushButton, "allRead"), form.find(QPushButton, "go")
        self.on_desktop = form.find(QCheckBox, "onDesktop")
        self.resize(640, 520)
        self.which.addItem(self.tr("all notices"), False)
        self.which.addItem(self.tr("unread ones"), True)
        self.on_desktop.setChecked(settings.get(NOTICES_ON_DESKTOP))
        self._wire(form)
        self._fill()
        self.list.setFocus()

    def _wire(self, form: forms.Form) -> None:
        self.which.activated.connect(lambda *_: self._fill())
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemActivated.connect(lambda *_: self._go())
        self.list.installEventFilter(self)
        self.go.clicked.connect(self._go)
        self.all_read.clicked.connect(self._read_all)
        self.on_desktop.toggled.connect(lambda on: self._settings.set(NOTICES_ON_DESKTOP, on))
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._bell.changed.connect(self._fill)
        self._desk.closing.connect(self.close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Space and not event.modifiers():
                self._toggle()
                return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> list[Notice]:
        ids = {item.data(ID) for item in self.list.selectedItems()}
        return [notice for notice in self._shown if notice.id in ids]

    def _fill(self) -> None:
        """The list anew, with the same one chosen."""
        chosen, row = {notice.id for notice in self.chosen}, max(self.list.currentRow(), 0)
        only_unread = bool(self.which.currentData())
        self._shown = tuple(one for one in self._bell.notices if not (only_unread and one.read_at))
        self.list.blockSignals(True)
        self.list.clear()
        for notice in self._shown:
            self.list.addItem(self._item(notice))
        kept = [n for n, notice in enumerate(self._shown) if notice.id in chosen]
        if self._shown:
            self.list.setCurrentRow(kept[0] if kept else min(row, len(self._shown) - 1))
        for n in kept[1:]:
            self.list.item(n).setSelected(True)
        self.list.blockSignals(False)
        self.pages.setCurrentIndex(0 if self._shown else 1)
        self.empty.setText(self._why_empty(only_unread))
        self._allow()

    def _item(self, notice: Notice) -> QListWidgetItem:
        """No tool tip: words of a note would be taken for HTML there."""
        kind = QCoreApplication.translate("notices", KINDS.get(notice.kind, notice.kind))
        when = short_words(notice.at, now().astimezone().date())
        item = QListWidgetItem(f"{notice.sentence}\n{kind} · {when}")
        item.setData(ID, notice.id)
        if not notice.read_at:
            font = QFont(self.list.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
            unread = self.tr("Unread: {notice}").format(notice=item.text())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, unread)
        return item

    def _why_empty(self, only_unread: bool) -> str:
        if not self._desk.facts.me:
            return self.tr("Say in Edit ▸ Preferences who you are; then you are told what is for you.")
        if only_unread and self._bell.notices:
            return self.tr("Everything is read.")
        return self.tr(
            "Nothing yet. You are told here when a story is filed, sent back or due, and when you are named."
        )

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.chosen))
        self.all_read.setEnabled(self._bell.unread > 0)

    def _go(self) -> None:
        chosen = self.chosen
        if chosen:
            self._bell.mark_read(one for one in chosen[:1] if not one.read_at)
            self.accept()  # the story is not to lie behind the list
            self.wanted.emit(chosen[0].story, chosen[0].about)

    def _toggle(self) -> None:
        """Read when any of the chosen ones is unread, else unread."""
        unread = [notice for notice in self.chosen if not notice.read_at]
        self._bell.mark_read(unread or self.chosen, read=bool(unread))

    def _read_all(self) -> None:
        self._bell.mark_read(one for one in self._bell.notices if not one.read_at)


class _Lines(QStyledItemDelegate):
    """Room for all lines of a notice: Qt 6 counts them as if the style sheet had no padding, and cuts the last off."""

    BESIDE_PX, ABOVE_PX = 28, 14

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        font = index.data(Qt.ItemDataRole.FontRole) or view.font()
        width = max(view.viewport().width() - self.BESIDE_PX, 80)
        lines = QFontMetrics(font).boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap.value), index.data())
        return QSize(width, lines.height() + self.ABOVE_PX)
