"""The photo desk: all photos of a story or of the newsroom on a contact sheet, one of them large, and its words.

What belongs to a story is written through that story's session, what does not through one of photos alone; both are
undone here and shown in every window at once.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QItemSelectionModel,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTabWidget,
    QToolButton,
    QWidget,
)

from deskeditor.gui import notices, questions
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.desk import Desk
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.book import PhotoArchive
from deskeditor.gui.inspector.photos import PICTURES, Taken, next_use, png, taken, tell_alike
from deskeditor.gui.inspector.sheet import Thumbnails, files_in, role_words
from deskeditor.gui.inspector.widgets import Hint, put
from deskeditor.gui.photos import facts
from deskeditor.gui.photos.batch import BatchDialog, Offered
from deskeditor.gui.photos.canvas import Canvas
from deskeditor.gui.photos.contact import ContactSheet, ContactView, Frame
from deskeditor.gui.photos.cutting import Cutting
from deskeditor.gui.photos.form import PhotoForm
from deskeditor.gui.photos.macros import MacrosDialog
from deskeditor.gui.photos.usedin import UsedIn
from deskeditor.gui.session import Session
from deskeditor.news.photos import open_points
from deskeditor.news.records import Photo, PhotoUse
from deskeditor.newsroom import Newsroom, PhotoFilter, PhotoRow, PhotosShown
from deskeditor.text.document import Change, Document

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

ALL = ""
"""The scope of the whole newsroom."""
SHOWN: tuple[PhotosShown, ...] = ("all", "wanting", "unused", "rights", "alike", "spiked")
"""What the box offers, in its order; the first two hold for a story, too."""
SHEET_PX, FORM_PX = 310, 360
REDRAW_AFTER_MS = 60
MOST_SHOWN = 2000
"""Photos of the newsroom in one answer (`store.photolist`)."""
WANTING = QT_TRANSLATE_NOOP("photodesk", "No caption, credit line or alternative text.")


class PhotoDesk(QDialog):
    story_requested = Signal(str)

    def __init__(self, desk: Desk, scope: str = ALL, parent: QWidget | None = None) -> None:
        """`scope`: id of a story, or `ALL`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.desk = desk
        self.session: Session | None = None
        self._scope = ALL
        self._held = ""
        self._key = ""
        self._wanted = ""
        self._image_of = ""
        self._archive = PhotoArchive(self._newsroom)
        self._form = fill(self, "photodesk")
        self.resize(self._form.root.size())
        self.canvas = Canvas()
        put(self._form.find(QWidget, "canvasPlace"), self.canvas)
        self.cutting = Cutting(self._form, self.canvas)
        self.form = PhotoForm(self._form, desk.tasks)
        self.used = UsedIn(self._form)
        self.sheet = ContactSheet(Thumbnails(self._archive.media_path, desk.tasks, self), self)
        self.view = ContactView(self)
        self.view.setModel(self.sheet)
        self.view.setAccessibleName(self.tr("Contact sheet"))
        self._hint = Hint("", self)
        self._stack = QStackedLayout(self._form.find(QWidget, "sheetPlace"))
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.view)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_AFTER_MS)
        self._redraw.timeout.connect(self._draw_sheet)
        self._split = self._form.find(QSplitter, "split")
        self._split.setSizes([SHEET_PX, 1240 - SHEET_PX - FORM_PX, FORM_PX])
        self._split.setStretchFactor(1, 1)
        self._scopes = self._form.find(QComboBox, "scope")
        self._words = self._form.find(QLineEdit, "words")
        self._shown = self._form.find(QComboBox, "shown")
        self._wire()
        self._offer_scopes()
        self._read_settings()
        self.go_to(scope)

    # what it shows

    def go_to(self, scope: str, photo: str = "") -> None:
        """The photos of a story, or of the newsroom; with `photo` (id, or name of the use) that one is chosen."""
        self._wanted = photo
        self._leave_session()
        self._scope = scope
        with QSignalBlocker(self._scopes):
            self._scopes.setCurrentIndex(max(self._scopes.findData(scope), 0))
        if scope:
            self._held = scope
            self.desk.open_story(scope, self._take_session)
        else:
            self._take_session(self.desk.open_bench())

    @property
    def frame(self) -> Frame | None:
        """The photo that is chosen; of several the one that was chosen last."""
        row = self.sheet.row_of(self._key) if self._key else -1
        return self.sheet.frames[row] if row >= 0 else None

    @property
    def use(self) -> PhotoUse | None:
        frame = self.frame
        if frame is None or not frame.use or self.session is None:
            return None
        return next((use for use in self.session.shown("photos") if use.id == frame.use), None)

    @property
    def chosen(self) -> list[Frame]:
        """All photos that are chosen, in the order of the sheet."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.sheet.frames[row] for row in rows]

    def _newsroom(self) -> Newsroom:
        newsroom = self.desk.newsroom
        assert newsroom is not None  # the window closes with the newsroom
        return newsroom

    # scopes

    def _offer_scopes(self) -> None:
        """The open stories, and the newsroom."""
        stories = {id: self._name_of(id) for id in self.desk.open_ids}
        with QSignalBlocker(self._scopes):
            self._scopes.clear()
            for id, name in sorted(stories.items(), key=lambda pair: by_alphabet(pair[1])):
                self._scopes.addItem(self.tr("Story: {0}").format(name), id)
            self._scopes.addItem(self.tr("All photos of the newsroom"), ALL)
            self._scopes.setCurrentIndex(max(self._scopes.findData(self._scope), 0))

    def _name_of(self, story: str) -> str:
        session = self.desk.session(story)
        found = session.story.read("slugline") or session.story.read("headline") if session is not None else ""
        return str(found) or self.tr("Untitled")

    def _take_session(self, session: Session) -> None:
        self.session = session
        session.changed.connect(self._follow)
        self.setWindowTitle(
            self.tr("Photo desk: {0}").format(self._name_of(self._scope)) if self._scope else self.tr("Photo desk")
        )
        self._offer_scopes()
        for row in range(self._shown.count()):
            self._shown.model().item(row).setEnabled(not self._scope or row < 2)  # type: ignore[attr-defined]  # a standard model
        if self._scope and self._shown.currentIndex() > 1:
            self._shown.setCurrentIndex(0)
        self._key = ""
        self._draw_sheet()

    def _leave_session(self) -> None:
        session, self.session = self.session, None
        self.form.show(None, "", None)
        self.cutting.show(None, None, None)
        if session is not None:
            session.changed.disconnect(self._follow)
            if self._held:
                self.desk.release(self._held)
            else:
                self.desk.close_bench(session)
        self._held = ""

    # the sheet

    def _draw_sheet(self) -> None:
        if self.session is None:
            return
        if self._scope:
            self._show_frames(self._story_frames(self.session))
            return
        newsroom, view = self._newsroom(), self._filter()
        self.desk.tasks.ask(lambda: newsroom.photo_rows(view), self._show_rows, key=f"photodesk-{id(self)}")

    def _filter(self) -> PhotoFilter:
        today = f"{datetime.now().astimezone():%Y-%m-%d}"
        return PhotoFilter(self._words.text(), SHOWN[max(self._shown.currentIndex(), 0)], today)

    def _story_frames(self, session: Session) -> list[Frame]:
        frames = []
        words = self._words.text().casefold().split()
        for use in session.shown("photos"):
            photo = session.photo(use.photo)
            points = open_points(photo, use) if photo is not None else (self.tr("It is not in this newsroom."),)
            said = " ".join((use.name, use.caption_override, *(_words_of(photo) if photo else ()))).casefold()
            if all(word in said for word in words) and (points or self._shown.currentIndex() != 1):
                sha256, spiked = (photo.sha256, photo.spiked) if photo is not None else ("", False)
                place = role_words(use.role)
                frames.append(Frame(use.photo, sha256, use.name, place, use.id, points, spiked))
        return frames

    def _show_rows(self, rows: Sequence[PhotoRow]) -> None:
        if not self._scope:
            many = self.tr("Photo desk: the last {0} photos; words find the others").format(len(rows))
            self.setWindowTitle(many if len(rows) >= MOST_SHOWN else self.tr("Photo desk"))
            self._show_frames([self._frame_of(row) for row in rows])

    def _frame_of(self, row: PhotoRow) -> Frame:
        often = self.tr("in {0} stories").format(row.uses) if row.uses > 1 else self.tr("in 1 story")
        words = often if row.uses else self.tr("in no story")
        points = (_tr(WANTING),) if row.wanting else ()
        return Frame(row.id, row.sha256, row.file_name, words, "", points, row.spiked)

    def _show_frames(self, frames: Sequence[Frame]) -> None:
        others = self.sheet.show_frames(frames)
        self._stack.setCurrentIndex(1 if frames else 0)
        self._hint.setText(self._said_of_none())
        wanted = self._take_wanted()
        if wanted or others or self.frame is None:
            row = max(self.sheet.row_of(wanted or self._key), 0)
            self._choose_row(row if frames else -1)
        else:
            self._show_chosen()

    def _said_of_none(self) -> str:
        if self._words.text().strip() or self._shown.currentIndex() > 0:
            return self.tr("No photo fits.\nOther words, or “All” in the box beside them, may find it.")
        return self.tr("No photos here.\nDrop some, paste one, or add them from files.")

    def _take_wanted(self) -> str:
        """The key of the photo that was asked for, once it is on the sheet."""
        wanted = self._wanted
        found = next((f.key for f in self.sheet.frames if wanted and wanted in (f.use, f.photo, f.name)), "")
        if found:
            self._wanted = ""
        return found

    def _choose_row(self, row: int) -> None:
        if row < 0:
            self._key = ""
            self._show_chosen()
            return
        index = self.sheet.index(row)
        self._key = self.sheet.frames[row].key
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        with QSignalBlocker(self.view.selectionModel()):
            self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.viewport().update()
        self.view.scrollTo(index)
        self._show_chosen()

    def _current_changed(self, *_: Any) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._key = self.sheet.frames[index.row()].key
            self._show_chosen()

    # the chosen photo

    def _show_chosen(self) -> None:
        frame, session = self.frame, self.session
        if frame is None or session is None:
            self.form.show(None, "", None)
            self.cutting.show(None, None, None)
            self.used.clear()
            self._show_image("", QSize())
            self._allow()
            return
        if frame.photo not in session.photos:
            self._fetch([frame.photo])
            return
        photo, use = session.photo(frame.photo), self.use
        assert photo is not None  # it is among the session's
        self._show_image(photo.sha256, QSize(photo.width, photo.height))
        self.form.show(session, frame.photo, use)
        self.cutting.show(session, photo, use)
        self.used.ask(self._newsroom(), self.desk.tasks, photo, in_story=use is not None)
        self._allow()

    def _allow(self) -> None:
        """Without a photo there is nothing to caption, and no words of another one stand there."""
        self._form.find(QPushButton, "several").setEnabled(bool(self.sheet.frames))
        self._form.find(QTabWidget, "tabs").tabBar().setEnabled(self.frame is not None)
        for name in ("captionPage", "factsPage", "rightsPage"):
            self._form.find(QWidget, name).setVisible(self.frame is not None)

    def _fetch(self, photos: Sequence[str]) -> None:
        """Photos that no story of ours brought along."""
        newsroom = self._newsroom()
        self.desk.tasks.ask(
            lambda: facts.documents(newsroom, photos), self._adopt, self._missing, key=f"photodesk-fetch-{id(self)}"
        )

    def _adopt(self, documents: Sequence[Document[Photo]]) -> None:
        if self.session is not None:
            for document in documents:
                self.session.adopt(document)
            self._show_chosen()

    def _missing(self, problem: Exception) -> None:
        self.form.show(None, "", None)
        self.cutting.show(None, None, None)
        notices.warning(str(problem))

    def _show_image(self, sha256: str, size: QSize) -> None:
        if sha256 == self._image_of:
            return
        self._image_of = sha256
        self.canvas.show_image(QImage(), size)
        if sha256:
            path = self._archive.media_path
            self.desk.tasks.ask(
                lambda: (size, facts.picture(path, sha256)), self._take_image, key=f"photodesk-image-{id(self)}"
            )

    def _take_image(self, found: tuple[QSize, tuple[str, QImage]]) -> None:
        size, (sha256, image) = found
        if sha256 == self._image_of:
            self.canvas.show_image(image, size)
            self.cutting.refresh()

    def _follow(self, change: Change) -> None:
        """Something was written, here or elsewhere."""
        uses = change.field in ("photos", "suggestions")
        if self.session is None or (change.record_id == self.session.id and not uses):
            return
        self._redraw.start()
        frame = self.frame
        if frame is None:
            return
        if uses:
            use = self.use
            if use is not None:
                self.form.show_use(use)
                self.cutting.show(self.session, self.session.photo(frame.photo), use)
        elif change.record_id == frame.photo:
            if not change.field or frame.photo not in self.session.photos:
                self._show_chosen()
            self.used.show_spiked(self.session.photo(frame.photo))
        self.form.check_soon()

    # acts

    def add_files(self, files: Sequence[Path]) -> None:
        self._take([(path.name, path.read_bytes) for path in files])

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if files := files_in(data):
            self.add_files(files)
        elif data.hasImage():
            image, name = QImage(data.imageData()), f"Pasted {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}.png"
            self._take([(name, lambda: png(image))])
        else:
            notices.info(self.tr("There is no picture on the clipboard."))

    def _take(self, offered: Sequence[Any]) -> None:
        session, archive = self.session, self._archive
        if session is not None and offered:
            self.desk.tasks.ask(lambda: taken(archive, offered, session, False), self._taken)

    def _taken(self, found: Taken) -> None:
        session = found.session
        if session is not self.session:
            return
        there = {use.photo for use in session.shown("photos")}
        for document in found.photos:
            session.adopt(document)
            if self._scope and document.id in there:
                notices.info(self.tr("“{0}” is in this story already.").format(document.value().file_name))
            elif self._scope:
                there.add(document.id)
                session.step()
                session.add("photos", next_use(document.value(), session.shown("photos"), inline=False))
                session.step()
            self._wanted = document.id
        for sentence in found.refused:
            notices.error(sentence)
        self._draw_sheet()
        archive, ids = self._archive, list(dict.fromkeys(document.id for document in found.photos))
        self.desk.tasks.ask(lambda: archive.alike(ids), tell_alike)

    def move_chosen(self, by: int) -> None:
        """One place earlier or later in the story."""
        frame, session = self.frame, self.session
        if frame is None or session is None or not frame.use:
            return
        uses = [use.id for use in session.shown("photos")]
        at = uses.index(frame.use)
        if 0 <= at + by < len(uses):
            behind = at + by + (1 if by > 0 else 0)
            session.step()
            session.move("photos", frame.use, uses[behind] if behind < len(uses) else None)
            session.step()

    def remove_chosen(self) -> None:
        """Out of the story; the photos stay in the newsroom."""
        session = self.session
        uses = [frame.use for frame in self.chosen if frame.use]
        if session is None or not uses:
            return
        with session.together():
            for use in uses:
                session.remove("photos", use)
        words = self.tr("{0} photos are out of the story; Undo brings them back.").format(len(uses))
        notices.info(words if len(uses) > 1 else self.tr("The photo is out of the story; Undo brings it back."))

    def spike_chosen(self) -> None:
        """The photo itself, in every story; or back again."""
        frame, session = self.frame, self.session
        photo = session.photo(frame.photo) if frame is not None and session is not None else None
        if session is None or photo is None:
            return
        stories = self.used.stories
        if not photo.spiked and len(stories) > 1:
            explanation = self.tr("It stands in {0}. None of them shows it until it is restored.")
            named = ", ".join(f"“{name}”" for name in stories)
            if not questions.sure(
                self, self.tr("Spike this photo?"), explanation.format(named), self.tr("Spike the Photo")
            ):
                return
        session.decide("spiked", not photo.spiked, record=photo.id)

    def caption_several(self) -> None:
        """The dialog for those that are chosen; for all on the sheet when it is only one."""
        frames = self.chosen if len(self.chosen) > 1 else list(self.sheet.frames)
        session, newsroom = self.session, self._newsroom()
        if session is None or not frames:
            return
        missing = [frame.photo for frame in frames if frame.photo not in session.photos]
        self.desk.tasks.ask(
            lambda: (frames, facts.documents(newsroom, missing)),
            self._open_several,
            key=f"photodesk-several-{id(self)}",
        )

    def _open_several(self, found: tuple[Sequence[Frame], Sequence[Document[Photo]]]) -> None:
        frames, documents = found
        session = self.session
        if session is None:
            return
        for document in documents:
            session.adopt(document)
        story = session.value() if self._scope else None
        uses = {use.id: use for use in session.shown("photos")}
        offered = []
        for number, frame in enumerate(frames, 1):
            photo, use = session.photo(frame.photo), uses.get(frame.use)
            if photo is not None:
                overridden = use is not None and bool(use.caption_override)
                offered.append(Offered(photo, frame.name, facts.values(photo, use, story, number), overridden))
        if offered:
            dialog = BatchDialog(offered, self.form.macros, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.applied.connect(self._write_several)
            dialog.open()

    def _write_several(self, field: str, texts: Mapping[str, str | tuple[str, ...]]) -> None:
        """One step of undo, however many photos."""
        session = self.session
        if session is None:
            return
        with session.at_once(by=self):
            for id, text in texts.items():
                with session.together(record=id):
                    session.set(field, text, record=id)
        notices.info(self.tr("Written into {0} photos; Undo takes it back.").format(len(texts)), till_undone=True)

    def edit_macros(self) -> None:
        dialog = MacrosDialog(self.form.macros, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._save_macros)
        dialog.open()

    def _save_macros(self, macros: dict[str, str]) -> None:
        newsroom = self._newsroom()
        self.form.macros = macros
        self.desk.tasks.ask(lambda: newsroom.settings.set("caption_macros", macros), lambda _: None)

    def undo(self) -> None:
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        if self.session is not None:
            self.session.redo()

    # settings and names

    def _read_settings(self) -> None:
        newsroom = self._newsroom()
        names = [person.display_name or person.name for person in self.desk.facts.people]
        self.form.known_people = names
        self.form.people.offer(names)
        self.desk.tasks.ask(lambda: newsroom.settings.get("caption_macros"), self._take_macros)

    def _take_macros(self, macros: Mapping[str, str]) -> None:
        self.form.macros = dict(macros)

    # wiring

    def _wire(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.move_wanted.connect(self.move_chosen)
        self.view.remove_wanted.connect(self.remove_chosen)
        self.view.edit_wanted.connect(self._edit_caption)
        self.view.paste_wanted.connect(self.paste)
        self.view.files_dropped.connect(self.add_files)
        self.view.doubleClicked.connect(lambda _: self.canvas.setFocus())
        self._scopes.activated.connect(lambda row: self.go_to(str(self._scopes.itemData(row))))
        self._words.textChanged.connect(lambda _: self._redraw.start())
        self._shown.currentIndexChanged.connect(lambda _: self._draw_sheet())
        for name, call in (
            ("add", lambda: self.add_files(questions.files(self, self.tr("Add photos"), PICTURES))),
            ("several", self.caption_several),
            ("macros", self.edit_macros),
            ("spike", self.spike_chosen),
            ("remove", self.remove_chosen),
        ):
            self._form.find(QPushButton, name).clicked.connect(call)
        self.used.story_requested.connect(self.story_requested)
        self.used.photo_requested.connect(self.show_photo)
        self._form.find(QToolButton, "big").toggled.connect(self._enlarge)
        for key, call in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
            (QKeySequence(Qt.Key.Key_F11), self._form.find(QToolButton, "big").toggle),
            (QKeySequence("F6"), self._next_part),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(key) if isinstance(key, QKeySequence.StandardKey) else shortcut.setKey(key)
            shortcut.activated.connect(call)
        self.desk.projected.connect(self._projected)
        self.desk.open_changed.connect(self._offer_scopes)
        self.desk.closing.connect(self._close_now)

    def show_photo(self, photo: str) -> None:
        """One of the newsroom's photos."""
        if self.sheet.row_of(photo) >= 0:
            self._choose_row(self.sheet.row_of(photo))
        else:
            self._words.clear()
            self.go_to(ALL, photo)

    def _edit_caption(self) -> None:
        self._form.find(QTabWidget, "tabs").setCurrentIndex(0)
        self.form.focus_caption()

    def _next_part(self) -> None:
        """Sheet, photo, words, and round again."""
        focused = QApplication.focusWidget()
        if focused is self.view:
            self.canvas.setFocus()
        elif focused is self.canvas:
            self._edit_caption()
        else:
            self.view.setFocus()

    def _enlarge(self, big: bool) -> None:
        self._form.find(QWidget, "sheetPlace").setVisible(not big)
        self._form.find(QTabWidget, "tabs").setVisible(not big)
        if big:
            self.canvas.setFocus()

    def _projected(self, ids: frozenset[str]) -> None:
        """The newsroom's list is read from the tables; typing in stories changes nothing in it."""
        if not self._scope and not ids <= self.desk.open_ids:
            self._redraw.start()

    def _close_now(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._redraw.stop()
        self._leave_session()
        event.accept()  # a QDialog's own would ask reject(), which closes, and stay when that is under way

    def reject(self) -> None:
        """Esc goes from the photo alone back to the whole desk; there it closes the window, and nothing is lost."""
        big = self._form.find(QToolButton, "big")
        if big.isChecked():
            big.setChecked(False)
        else:
            self.close()


def show_desk(window: "Window", scope: str | None = None, photo: str = "") -> PhotoDesk | None:
    """The photo desk of this newsroom, at the story in front; there is one."""
    if window.desk.newsroom is None:
        return None
    scope = window.front if scope is None else scope
    for there in QApplication.topLevelWidgets():
        if isinstance(there, PhotoDesk) and there.desk is window.desk and there.isVisible():
            there.raise_()
            there.activateWindow()
            there.go_to(scope, photo)
            return there
    made = PhotoDesk(window.desk, scope, window)
    made.story_requested.connect(window.open_story)
    if photo:
        made.go_to(scope, photo)
    made.show()
    made.view.setFocus()
    return made


def show_all(window: "Window") -> PhotoDesk | None:
    return show_desk(window, ALL)


def _words_of(photo: Photo) -> tuple[str, ...]:
    return (photo.caption, photo.headline, photo.alt, photo.credit, photo.creator, photo.file_name, photo.place)


def _tr(text: str) -> str:
    return QCoreApplication.translate("photodesk", text)
