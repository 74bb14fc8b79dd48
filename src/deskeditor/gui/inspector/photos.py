"""Photos: the contact sheet of the story, and everything that is said about the photo chosen in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QBuffer,
    QCoreApplication,
    QEvent,
    QIODevice,
    QMimeData,
    QModelIndex,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from deskeditor.formats.names import photo_file
from deskeditor.gui import notices, questions
from deskeditor.gui.copy.paste import PhotoInWords
from deskeditor.gui.dates import in_figures
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.fields import Bindings, calm, select
from deskeditor.gui.inspector.sheet import Sheet, SheetView, Thumbnails, files_in
from deskeditor.gui.inspector.widgets import Chips, Hint, Section, icons, put, quiet
from deskeditor.gui.reading import as_in, set_direction
from deskeditor.gui.session import Session
from deskeditor.gui.tasks import Asks
from deskeditor.news.ids import new_id
from deskeditor.news.photos import open_points
from deskeditor.news.problems import BadInput, Problem
from deskeditor.news.records import PHOTO_ROLES, PersonShown, Photo, PhotoRole, PhotoUse, Story
from deskeditor.text.document import Change, Document

PICTURES = "Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif *.bmp *.avif);;All files (*)"
MISSING = QT_TRANSLATE_NOOP(
    "PhotosPane",
    "“{0}” is not in this newsroom: it was destroyed, or has not come here yet. The story goes on without it.",
)
SPIKE_TIP = QT_TRANSLATE_NOOP("PhotosPane", "Put the photo aside in every story; it can be restored")
LINES = {
    "credit": "credit",
    "headline": "headline",
    "dateCreated": "date_created",
    "place": "place",
    "creator": "creator",
    "creatorJobTitle": "creator_job_title",
    "source": "source",
    "copyright": "copyright",
    "rightsFrom": "rights_from",
    "rightsUntil": "rights_until",
}
"""Line edits of the form and the fields of the photo."""


class Archive(Protocol):
    """What the pane asks of the newsroom, off the GUI thread."""

    def add_photo(self, data: bytes, file_name: str) -> str: ...
    def document(self, record_id: str) -> Document[Photo]: ...
    def media_path(self, sha256: str) -> Path: ...
    def stories_with(self, photo_id: str) -> list[Story]: ...
    def alike(self, photo_ids: Sequence[str]) -> list[tuple[str, str]]: ...


@dataclass(frozen=True, slots=True)
class Taken:
    """Photos that the newsroom took in, and one sentence for each file that it did not."""

    photos: tuple[Document[Photo], ...]
    refused: tuple[str, ...]
    session: Session
    insert: bool
    names: tuple[str, ...] = ()
    """By which the copy shows them already; empty: they get the names of their files."""


Read = Callable[[], bytes]


class PhotosPane(QWidget):
    photo_line_requested = Signal(str)
    """Show this photo (the name of its use) where the caret stands in the copy."""
    desk_requested = Signal(str)
    """Show this photo (the name of its use) on the photo desk."""

    def __init__(self, archive: Archive, tasks: Asks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._tasks = tasks
        self._session: Session | None = None
        self._use_id = ""
        self._form = fill(self, "photos")
        self._fields = Bindings(self, notices.error)
        self.sheet = Sheet(Thumbnails(archive.media_path, tasks, self), self)
        self.view = SheetView(self)
        self.view.setModel(self.sheet)
        self.view.setAccessibleName(self.tr("Photos of this story"))
        self._hint = Hint(self.tr("No photos yet.\nDrop some here, paste one, or add them from files."), self)
        self._stack = QStackedLayout(self._form.find(QWidget, "sheetPlace"))
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.view)
        self._detail = self._form.find(QScrollArea, "detailScroll")
        self.missing = Hint("", self)
        split = self._form.find(QSplitter, "split")
        split.addWidget(self.missing)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([240, 400])
        self._bind_photo()
        self._bind_use()
        self._wire()
        self.setAcceptDrops(True)
        calm(self)
        self._show_chosen()

    def show_session(self, session: Session | None) -> None:
        if self._session is not None and session is not self._session:
            self._session.changed.disconnect(self._follow)
        if session is not None and session is not self._session:
            session.changed.connect(self._follow)
        self._session = session
        self.setEnabled(session is not None)
        self.sheet.show_session(session)
        self._choose(self.sheet.uses[0].id if self.sheet.uses else "")

    @property
    def chosen(self) -> PhotoUse | None:
        row = self.sheet.row_of(self._use_id)
        return self.sheet.uses[row] if row >= 0 else None

    def choose(self, use_name: str) -> None:
        """Shows the photo of this name, as a click on it in the copy asks for."""
        self._choose(next((use.id for use in self.sheet.uses if use.name == use_name), self._use_id))

    def show_finding(self, photo_id: str, field: str, start: int, end: int) -> None:
        """Chooses the photo and puts the caret to the spot."""
        self._choose(next((use.id for use in self.sheet.uses if use.photo == photo_id), self._use_id))
        if field in ("caption", "alt"):
            select(self._text(field), start, end)
        elif field == "credit":
            self._form.find(QLineEdit, "credit").setFocus()

    # adding

    def add_files(self, files: Iterable[Path | str], *, insert: bool = False) -> None:
        """Takes photos from files; with `insert` each is shown at the caret, too."""
        paths = [Path(file) for file in files]
        self._take([(path.name, path.read_bytes) for path in paths], insert)

    def add_image(self, image: QImage, *, insert: bool = False) -> None:
        """Takes a picture from the clipboard."""
        name = f"Pasted {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}.png"
        self._take([(name, lambda: png(image))], insert)

    def add_shown(self, photos: Sequence[PhotoInWords]) -> None:
        """Takes pictures that pasted words show already, by the names that they have there."""
        shown = {use.name for use in self._session.shown("photos")} if self._session is not None else set()
        new = [photo for photo in photos if photo.name not in shown]
        self._take([(photo.name, partial(bytes, photo.data)) for photo in new], insert=False, named=True)

    def add_from(self, data: QMimeData, *, insert: bool = False) -> bool:
        """Takes what was dropped or pasted; False when no photo is in it."""
        files = files_in(data)
        if files:
            self.add_files(files, insert=insert)
        elif data.hasImage():
            self.add_image(QImage(data.imageData()), insert=insert)
        return bool(files) or data.hasImage()

    def ask_files(self) -> None:
        self.add_files(questions.files(self, self.tr("Add photos"), PICTURES))

    def paste(self) -> None:
        if not self.add_from(QGuiApplication.clipboard().mimeData()):
            notices.info(self.tr("There is no picture on the clipboard."))

    def _take(self, offered: Sequence[tuple[str, Read]], insert: bool, *, named: bool = False) -> None:
        session, archive = self._session, self._archive
        if session is None or not offered:
            return

        def work() -> Taken:
            return taken(archive, offered, session, insert, named=named)

        self._tasks.ask(work, self._taken)

    def _taken(self, taken: Taken) -> None:
        session = taken.session
        for number, document in enumerate(taken.photos):
            session.adopt(document)
            use = next_use(document.value(), session.shown("photos"), inline=taken.insert or bool(taken.names))
            if taken.names:
                use = replace(use, name=taken.names[number])
            session.add("photos", use)
            session.step()
            if session is self._session:
                self._choose(use.id)
            if taken.insert:
                self.photo_line_requested.emit(use.name)
        for sentence in taken.refused:
            notices.error(sentence)
        archive, ids = self._archive, list(dict.fromkeys(document.id for document in taken.photos))
        self._tasks.ask(lambda: archive.alike(ids), tell_alike)

    # the chosen photo

    def _bind_photo(self) -> None:
        for name, field in (("caption", "caption"), ("alt", "alt")):
            self._fields.prose(self._text(name), field)
        for name, field in (("usageTerms", "usage_terms"), ("instructions", "instructions")):
            self._fields.line(self._text(name), field)
        for name, field in LINES.items():
            self._fields.line(self._form.find(QLineEdit, name), field)
        decorative = self._form.find(QCheckBox, "decorative")
        binding = self._fields.value("decorative", decorative.setChecked)
        decorative.toggled.connect(binding.write)
        decorative.toggled.connect(self._text("alt").setDisabled)
        self._people = Chips(self.tr("Next person, from left to right"))
        put(self._form.find(QWidget, "people"), self._people)
        self._fields.value("people", lambda people: self._people.set_values(tuple(p.name for p in people)))
        self._people.chosen.connect(self._name_people)
        keywords = Chips(self.tr("Add a keyword"))
        put(self._form.find(QWidget, "keywords"), keywords)
        keyword_binding = self._fields.value("keywords", keywords.set_values)
        keywords.chosen.connect(keyword_binding.write)

    def _name_people(self, names: tuple[str, ...]) -> None:
        use = self.chosen
        if self._session is not None and use is not None:
            photo = self._session.photo(use.photo)
            known = {p.name: p for p in photo.people} if photo else {}
            people = tuple(known.get(name) or PersonShown(new_id(), name) for name in names)
            self._session.set("people", people, record=use.photo)

    def _bind_use(self) -> None:
        self._role = self._form.find(QComboBox, "role")
        self._role.activated.connect(lambda index: self._amend(role=PHOTO_ROLES[index]))
        self._override = self._text("captionOverride")
        self._override.setUndoRedoEnabled(False)
        self._override.textChanged.connect(self._override_typed)
        self._reason = self._form.find(QLineEdit, "overrideReason")
        self._reason.textEdited.connect(lambda words: self._amend_text("override_reason", words))

    def _amend(self, **changes: Any) -> None:
        if self._session is not None and self._use_id:
            self._session.amend("photos", self._use_id, by=self, **changes)

    def _override_typed(self) -> None:
        use, words = self.chosen, self._override.toPlainText()
        photo = self._session.photo(use.photo) if self._session is not None and use is not None else None
        if use is not None and photo is not None and use.caption_override != words:
            then = "" if not words else use.caption_then if use.caption_override else photo.caption
            self._amend(caption_override=words, caption_then=then)

    def _amend_text(self, field: str, words: str) -> None:
        use = self.chosen
        if use is not None and getattr(use, field) != words:
            self._amend(**{field: words})

    def _wire(self) -> None:
        for key, opened in (("more", False), ("rights", False), ("here", False)):
            body = self._form.find(QWidget, f"{key}Body")
            Section(self._form.find(QToolButton, f"{key}Header"), body, open=opened)
        for label in self._form.find(QWidget, "detail").findChildren(QLabel):
            if label.objectName().endswith("Label"):
                quiet(label)
                label.setMinimumWidth(64 if label.wordWrap() else 0)
        quiet(self._form.find(QLabel, "fileFacts"))
        self._form.find(QLabel, "openPoints").setProperty("wanting", True)
        self._form.find(QPushButton, "add").clicked.connect(self.ask_files)
        self._tools = {
            name: self._form.find(QToolButton, name)
            for name in ("desk", "insert", "earlier", "later", "spike", "remove")
        }
        self._tools["desk"].clicked.connect(lambda: self.desk_requested.emit(self.chosen.name if self.chosen else ""))
        self._tools["insert"].clicked.connect(self.insert_chosen)
        self._tools["earlier"].clicked.connect(lambda: self.move_chosen(-1))
        self._tools["later"].clicked.connect(lambda: self.move_chosen(1))
        self._tools["spike"].clicked.connect(self.spike_chosen)
        self._tools["remove"].clicked.connect(self.remove_chosen)
        self.view.insert_wanted.connect(self.insert_chosen)
        self.view.move_wanted.connect(self.move_chosen)
        self.view.remove_wanted.connect(self.remove_chosen)
        self.view.paste_wanted.connect(self.paste)
        self.view.doubleClicked.connect(self.insert_chosen)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.sheet.files_dropped.connect(lambda files: self.add_files(files))
        self.sheet.use_dropped.connect(self._dropped)
        self._dress()

    def _dress(self) -> None:
        names = {"desk": "fullscreen", "insert": "import", "earlier": "up", "later": "down", "remove": "trash"}
        icons(self, self._tools, names | {"spike": "restore" if self._is_spiked else "spike"})

    def insert_chosen(self) -> None:
        if (use := self.chosen) is not None:
            self.photo_line_requested.emit(use.name)

    def move_chosen(self, by: int) -> None:
        """One place earlier (-1) or later (1) in the order."""
        row = self.sheet.row_of(self._use_id)
        if self._session is None or not 0 <= row + by < len(self.sheet.uses) or row < 0:
            return
        behind = row + by + (1 if by > 0 else 0)
        self._move(self._use_id, self.sheet.uses[behind].id if behind < len(self.sheet.uses) else None)

    def remove_chosen(self) -> None:
        row = self.sheet.row_of(self._use_id)
        if self._session is None or row < 0:
            return
        name = self.sheet.uses[row].name
        self._session.step()
        self._session.remove("photos", self._use_id)
        self._session.step()
        notices.info(self.tr("“{0}” is out of the story; Undo brings it back.").format(name))

    @property
    def _is_spiked(self) -> bool:
        photo = self._session.photo(self.chosen.photo) if self._session and self.chosen else None
        return photo is not None and photo.spiked

    def spike_chosen(self) -> None:
        """Puts the photo itself aside, in every story, or brings it back."""
        use, session, archive = self.chosen, self._session, self._archive
        if use is None or session is None or use.photo not in session.photos:
            return
        photo = use.photo
        if self._is_spiked:
            session.decide("spiked", False, record=photo)
            notices.info(self.tr("“{0}” is back from the spike.").format(use.name))
            return
        here = session.id
        self._tasks.ask(
            lambda: [story for story in archive.stories_with(photo) if story.id != here],
            lambda others: self._spike(session, use, others),
        )

    def _spike(self, session: Session, use: PhotoUse, others: list[Story]) -> None:
        if others:
            question = self.tr("Spike “{0}” in {1} more stories?") if len(others) > 1 else self.tr("Spike “{0}”?")
            where = ", ".join(f"“{story.slugline or story.headline}”" for story in others)
            explanation = self.tr(
                "It also stands in {0}. No story shows it or leaves with it until it is restored. To take it out of "
                "this story alone, remove it."
            )
            asked = question.format(use.name, len(others))
            if not questions.sure(self, asked, explanation.format(where), self.tr("Spike the Photo")):
                return
        session.decide("spiked", True, record=use.photo)
        said = self.tr(
            "“{0}” is spiked: no story shows it. It can be restored here, or in"
            " File ▸ Newsroom Upkeep ▸ What Is on the Spike."
        )
        notices.info(said.format(use.name))

    def _dropped(self, moved: str, before: str) -> None:
        self._move(moved, before or None)

    def _move(self, use_id: str, before: str | None) -> None:
        if self._session is not None:
            self._session.step()
            self._session.move("photos", use_id, before)
            self._session.step()
            self._choose(use_id)

    # following

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._choose(self.sheet.uses[current.row()].id)

    def _choose(self, use_id: str) -> None:
        self._use_id = use_id
        row = self.sheet.row_of(use_id)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.sheet.index(row))
        self._show_chosen()

    def _show_chosen(self) -> None:
        use = self.chosen
        there = use is not None and self._session is not None and use.photo in self._session.photos
        self._fields.show(self._session if there else None, use.photo if use else None)
        self._stack.setCurrentIndex(1 if self.sheet.uses else 0)
        self._detail.setVisible(there)
        self.missing.setVisible(use is not None and not there)
        for tool in self._tools.values():
            tool.setEnabled(there)
        self._tools["remove"].setEnabled(use is not None)
        self._show_use()

    def _show_use(self) -> None:
        """What is said about the use, and what the photo still needs."""
        use = self.chosen
        photo = self._session.photo(use.photo) if use and self._session else None
        if use is not None and photo is None:
            self.missing.setText(self.tr(MISSING).format(use.name))
        if use is None or photo is None:
            return
        self._show_spiked(photo)
        self._role.setCurrentIndex(PHOTO_ROLES.index(use.role))
        for widget, words in ((self._override, use.caption_override), (self._reason, use.override_reason)):
            if (widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()) != words:
                widget.setText(words) if isinstance(widget, QLineEdit) else widget.setPlainText(words)
        facts = f"{use.name}  ·  {photo.width} × {photo.height}  ·  {_size_words(photo.size)}"
        self._form.find(QLabel, "fileFacts").setText(facts)
        points = open_points(photo, use)
        label = self._form.find(QLabel, "openPoints")
        label.setVisible(bool(points))
        label.setText("\n".join(points))
        self._override.setPlaceholderText(photo.caption)
        if self._session is not None:
            words = use.caption_override or photo.caption
            set_direction(self._override, as_in(self._session.story, words))

    def _show_spiked(self, photo: Photo) -> None:
        words = self.tr("Bring the photo back from the spike") if photo.spiked else self.tr(SPIKE_TIP)
        if words != self._tools["spike"].toolTip():
            self._tools["spike"].setToolTip(words)
            self._tools["spike"].setAccessibleName(words)
            self._dress()

    def _follow(self, change: Change) -> None:
        if self._session is None:
            return
        if change.record_id == self._session.id:
            if change.field in ("photos", "suggestions"):
                self._uses_changed()
        else:
            self.sheet.refresh()
            use = self.chosen
            if use is not None and use.photo == change.record_id:
                if not change.field:
                    self._show_chosen()
                self._show_use()

    def _uses_changed(self) -> None:
        before = self._use_id
        row = self.sheet.row_of(before)
        self.sheet.refresh()
        if self.sheet.row_of(before) >= 0:
            self._choose(before)
        else:
            uses = self.sheet.uses
            self._choose(uses[min(max(row, 0), len(uses) - 1)].id if uses else "")

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._session is not None and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.add_from(event.mimeData()):
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tools"):
            self._dress()
        super().changeEvent(event)

    def _text(self, name: str) -> QPlainTextEdit:
        return self._form.find(QPlainTextEdit, name)


def next_use(photo: Photo, uses: Sequence[PhotoUse], *, inline: bool) -> PhotoUse:
    """How a photo comes into a story: the first is the lead, unless it is put into the copy; its name is that of its
    file."""
    role: PhotoRole = "inline" if inline or uses else "lead"
    name = photo_file(photo.file_name, photo.media_type, photo.id, {use.name for use in uses})
    return PhotoUse(new_id(), photo.id, name, role)


def tell_alike(found: Sequence[tuple[str, str]]) -> None:
    """Of photos that came in and others, which were here before them; it may be the same picture, in another size."""
    told: set[frozenset[str]] = set()
    for name, other in found:
        if {name, other} in told:  # both have just come in
            continue
        told.add(frozenset((name, other)))
        words = QCoreApplication.translate("PhotosPane", "“{0}” looks like “{1}”, which is here already.")
        notices.warning(words.format(name, other))


def taken(
    archive: Archive, offered: Sequence[tuple[str, Read]], session: Session, insert: bool, *, named: bool = False
) -> Taken:
    """Gives the files to the newsroom, one after the other; what it refuses does not keep it from the next. `named`:
    the copy shows them by these names."""
    photos: list[Document[Photo]] = []
    names: list[str] = []
    refused: list[str] = []
    for name, read in offered:
        try:
            photos.append(archive.document(archive.add_photo(_read(name, read), name)))
            names.append(name)
        except Problem as problem:
            refused.append(str(problem))
    return Taken(tuple(photos), tuple(refused), session, insert, tuple(names) if named else ())


def _read(name: str, read: Read) -> bytes:
    try:
        return read()
    except OSError as error:
        raise BadInput(f"“{name}” cannot be read ({error.strerror or error}); choose another file.") from error


def png(image: QImage) -> bytes:
    """The picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, PySide6 6.11 takes str only
    return bytes(buffer.data().data())


def _size_words(size: int) -> str:
    """Bytes for a person: `840 KB`, `2.4 MB`."""
    return f"{in_figures(size / 1_000_000, 1)} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} KB"
