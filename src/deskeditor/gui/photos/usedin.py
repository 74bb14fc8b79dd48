"""Where a photo stands, what those stories say below it, and which others look like it."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from deskeditor.gui.forms import Form
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.gui.photos import facts
from deskeditor.gui.tasks import Asks
from deskeditor.news.records import Photo
from deskeditor.newsroom import Newsroom

ID = Qt.ItemDataRole.UserRole


class UsedIn(QObject):
    story_requested = Signal(str)
    photo_requested = Signal(str)

    def __init__(self, form: Form) -> None:
        super().__init__(form.root)
        self.stories: tuple[str, ...] = ()
        """The names of those in which it stands."""
        self._photo: Photo | None = None
        self._form = form
        self.uses = form.find(QTreeWidget, "uses")
        self.alike = form.find(QListWidget, "alike")
        self._go = form.find(QPushButton, "goToStory")
        header = self.uses.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for name in ("usedTitle", "alikeTitle"):
            quiet(form.find(QLabel, name))
        self.uses.itemActivated.connect(lambda *_: self._go_to_story())
        self.uses.currentItemChanged.connect(lambda *_: self._go.setEnabled(self.uses.currentItem() is not None))
        self.alike.itemActivated.connect(lambda item: self.photo_requested.emit(str(item.data(ID))))
        self._go.clicked.connect(self._go_to_story)
        self.clear()

    def clear(self) -> None:
        self._photo = None
        self.stories = ()
        self.uses.clear()
        self._show_alike(())
        for name in ("goToStory", "spike", "remove"):
            self._form.find(QPushButton, name).setEnabled(False)

    def ask(self, newsroom: Newsroom, tasks: Asks, photo: Photo, *, in_story: bool) -> None:
        """Read it anew; what stands there stays until then."""
        self._photo = photo
        self._form.find(QPushButton, "spike").setEnabled(True)
        self._form.find(QPushButton, "remove").setEnabled(in_story)
        self.show_spiked(photo)
        tasks.ask(lambda: facts.around(newsroom, photo.id), self._show, key=f"photodesk-used-{id(self)}")

    def show_spiked(self, photo: Photo | None) -> None:
        if photo is not None:
            words = _tr("&Restore") if photo.spiked else _tr("&Spike")
            self._form.find(QPushButton, "spike").setText(words)

    def _show(self, around: facts.Around) -> None:
        photo = self._photo
        if photo is None or around.photo != photo.id:
            return
        self.stories = tuple(dict.fromkeys(one.name for one in around.uses))
        self.uses.clear()
        for one in around.uses:
            item = QTreeWidgetItem([one.name, self._caption_words(photo, one)])
            item.setData(0, ID, one.story)
            item.setToolTip(1, one.use.caption_override or photo.caption)
            self.uses.addTopLevelItem(item)
        self._go.setEnabled(False)
        count = len(self.stories)
        words = _tr("In {0} stories") if count != 1 else _tr("In one story")
        self._form.find(QLabel, "usedTitle").setText(words.format(count) if count else _tr("In no story"))
        self._show_alike(around.alike)

    @staticmethod
    def _caption_words(photo: Photo, one: facts.UseElsewhere) -> str:
        if not one.use.caption_override:
            return _tr("the photo’s own")
        said = one.use.caption_override
        if facts.drift(photo, one.use):
            return _tr("another, and the photo’s own was changed since: {0}").format(said)
        return _tr("another: {0}").format(said)

    def _show_alike(self, photos: tuple[Photo, ...]) -> None:
        self.alike.clear()
        for photo in photos:
            item = QListWidgetItem(f"{photo.file_name}  ·  {photo.width} × {photo.height}")
            item.setData(ID, photo.id)
            item.setToolTip(photo.caption)
            self.alike.addItem(item)
        for name in ("alikeTitle", "alike"):
            widget = self.alike if name == "alike" else self._form.find(QLabel, name)
            widget.setVisible(bool(photos))

    def _go_to_story(self) -> None:
        item = self.uses.currentItem()
        if item is not None:
            self.story_requested.emit(str(item.data(0, ID)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("photodesk", text)
