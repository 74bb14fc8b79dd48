"""The form of a source: who they are, on what terms they speak, how to reach them, what they were asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHeaderView, QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from deskeditor.gui.dates import dated, in_figures
from deskeditor.gui.inspector.fields import text_of
from deskeditor.gui.inspector.moment import MomentEdit, parsed
from deskeditor.gui.inspector.widgets import put
from deskeditor.gui.ledger.confidential import Private
from deskeditor.gui.ledger.facts import THUMBNAIL_PX, Facts, Named, SourceFacts
from deskeditor.gui.ledger.recordform import RecordDialog, choose
from deskeditor.gui.ledger.replylog import ReplyLog
from deskeditor.gui.tasks import Asks
from deskeditor.news.records import SOURCE_KINDS, TERMS, Source

LINES = {
    "name": "name",
    "alias": "alias",
    "title": "title",
    "affiliation": "affiliation",
    "attribution": "attribution",
    "email": "email",
    "phone": "phone",
}
TEXTS = {"howTheyKnow": "how_they_know", "termsWording": "terms_wording", "notes": "notes"}


class SourceDialog(RecordDialog):
    """`book` and `tasks` give what stands beside the record; without them the form shows the record alone."""

    saved = Signal(str, dict)
    """Id of the source (empty for a new one) and its fields: all of a new one, of another those that were changed.
    `note` is when and how new terms were agreed, `struck` the ids of replies that were taken out of the log."""
    sentence_wanted = Signal(str)
    """Put this into the copy where the caret stands."""
    story_requested = Signal(str)

    def __init__(
        self,
        source: Source | None,
        parent: QWidget | None = None,
        *,
        book: Facts | None = None,
        tasks: Asks | None = None,
        me: str = "",
        story: str = "",
        language: str = "en",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`story` and `language` are those of the copy in front."""
        super().__init__("source", parent)
        self._is_new = source is None
        self._source = source or Source("", owner=me)
        self._readable = True
        self._story = story
        self._book, self._tasks = book, tasks
        self.setWindowTitle(self.tr("Source") if source else self.tr("New source"))
        self._agreed = MomentEdit(self.tr("Set a time"), clock=clock)
        put(self._place("termsAgreed"), self._agreed)
        self.replies = ReplyLog(self._form, self._as_written, me=me, clock=clock, language=language, parent=self)
        self.replies.insert_wanted.connect(self.sentence_wanted)
        self._quoted = self._form.find(QTreeWidget, "quotedList")
        self._build_quoted()
        self._show(self._source)
        self._wire()
        self._ask_facts()
        self._began = self._written()
        if self._is_new:
            self._line("name").setFocus()
        self.private = Private(self, self._form.find(QVBoxLayout, "sourceLayout"))
        self.accepted.connect(lambda: self.saved.emit(self._source.id, self.values()))

    # what is nobody's business but its owner's (`gui.ledger.confidential`)

    @property
    def source_id(self) -> str:
        """Empty for a new one."""
        return self._source.id

    @property
    def is_new(self) -> bool:
        return self._is_new

    @property
    def shared(self) -> frozenset[str]:
        """The contacts that everybody sees already."""
        return frozenset(name for name in ("email", "phone") if not self._is_new and getattr(self._source, name))

    def set_confidential(self, on: bool) -> None:
        """A new source is to be known by its alias alone."""
        self._source = replace(self._source, confidential=on)
        self._show_row("alias", on)

    def ask_again(self) -> None:
        """What is shown may be more than before: the vault was opened."""
        self._ask_facts()

    # what was written

    def values(self) -> dict[str, Any]:
        """All fields of a new source; of another one those that were changed, so that a colleague's stay."""
        written = self._written()
        if not self._is_new:
            written = {name: value for name, value in written.items() if value != getattr(self._source, name)}
        elif self._source.confidential:
            written["confidential"] = True
        if self.replies.changed:
            written["replies"] = self.replies.changed
        if self.replies.struck:
            written["struck"] = self.replies.struck
        note = self._line("termsNote").text().strip()
        return written | ({"note": note} if note else {})

    def missing(self) -> tuple[str, QWidget] | None:
        if said := self.private.missing(self.values()):
            return said, self.private.unlock
        if self._source.confidential:
            if self._line("alias").text().strip():
                return None
            return self.tr("A confidential source needs an alias."), self._line("alias")
        if self._line("name").text().strip() or self._line("attribution").text().strip():
            return None
        return self.tr("Write the name, or how the source may be called (Attribution)."), self._line("name")

    @property
    def is_written(self) -> bool:
        if self._is_new:
            return self._written() != self._began or bool(self.replies.changed)
        return any(name != "confidential" for name in self.values())

    def _written(self) -> dict[str, Any]:
        fields: dict[str, Any] = {field: self._line(name).text().strip() for name, field in LINES.items()}
        fields |= {field: text_of(self._text(name)).strip() for name, field in TEXTS.items()}
        return fields | {
            "kind": SOURCE_KINDS[self._box("kind").currentIndex()],
            "terms": TERMS[self._box("terms").currentIndex()],
            "terms_agreed": self._agreed_said(),
            "photo": self._box("photo").currentData() or "",
            "owner": self._box("owner").currentData() or "",
        }

    def _agreed_said(self) -> str:
        """A day alone stays as it was written until somebody sets a time."""
        before = self._source.terms_agreed
        return before if parsed(before) == parsed(self._agreed.iso) else self._agreed.iso

    def _as_written(self) -> Source:
        """The source as it stands in the form, for the sentence in the copy."""
        fields = self._written()
        return replace(self._source, **{name: fields[name] for name in ("name", "attribution", "terms")})

    # showing

    def _build_quoted(self) -> None:
        self._quoted.setHeaderLabels([self.tr("Story"), self.tr("Quotes"), self.tr("Last")])
        header = self._quoted.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _wire(self) -> None:
        self._quoted.itemActivated.connect(self._open_story)
        self._quoted.itemClicked.connect(self._open_story)
        self._box("photo").currentIndexChanged.connect(self._show_photo)
        for name in ("name", "attribution"):
            self._line(name).textChanged.connect(self.replies.say_again)
        self._box("terms").currentIndexChanged.connect(self._terms_chosen)
        self._terms_chosen()

    def _terms_chosen(self) -> None:
        changed = TERMS[self._box("terms").currentIndex()] != self._source.terms
        self._show_row("termsNote", changed and not self._is_new)
        self.replies.say_again()

    def _ask_facts(self) -> None:
        book, tasks = self._book, self._tasks
        if book is not None and tasks is not None:
            source, story = self._source.id, self._story
            tasks.ask(lambda: book.source_facts(source, story), self.show_facts)

    def show_facts(self, facts: SourceFacts) -> None:
        """Fields that were written in meanwhile stay as they are."""
        written = self._written()
        stood = self._source
        if not self._is_new:
            self._source = facts.source
        self._readable = facts.readable
        self._fill_box("photo", self.tr("No photo"), facts.photos, written["photo"] or self._source.photo)
        self._fill_box("owner", self.tr("Nobody in particular"), facts.people, written["owner"] or self._source.owner)
        if not self._is_new:
            self._show(replace(facts.source, **_typed(stood, written)))
        self.replies.show_replies(facts.source.replies, facts.people, facts.stories, self._story)
        self._show_quoted(facts)
        self._show_lock()
        self._show_photo()

    def _show(self, source: Source) -> None:
        for name, field in LINES.items():
            if self._line(name).text().strip() != (said := getattr(source, field)):
                self._line(name).setText(said)
        for name, field in TEXTS.items():
            if text_of(self._text(name)).strip() != (said := getattr(source, field)):
                self._text(name).setPlainText(said)
        self._box("kind").setCurrentIndex(SOURCE_KINDS.index(source.kind))
        self._box("terms").setCurrentIndex(TERMS.index(source.terms))
        self._agreed.set_moment(source.terms_agreed)
        for name in ("photo", "owner"):
            if getattr(source, name) and self._box(name).findData(getattr(source, name)) < 0:
                self._box(name).addItem("…", getattr(source, name))
                choose(self._box(name), getattr(source, name))
        self._show_row("alias", source.confidential)
        self._label("photoShown").hide()
        self._label("lockedHint").hide()

    def _fill_box(self, name: str, nothing: str, entries: tuple[Named, ...], chosen: str) -> None:
        box = self._box(name)
        box.blockSignals(True)
        box.clear()
        box.addItem(nothing, "")
        for entry in entries:
            box.addItem(entry.name, entry.id)
        if chosen and box.findData(chosen) < 0:
            box.addItem(self.tr("(not here)"), chosen)
        choose(box, chosen)
        box.blockSignals(False)

    def _show_quoted(self, facts: SourceFacts) -> None:
        self._quoted.clear()
        for one in facts.quoted_in:
            moment = parsed(one.last)
            when = dated(moment, "D %b %Y") if moment else ""
            item = QTreeWidgetItem([one.headline or one.slugline or self.tr("No story"), str(one.quotes), when])
            item.setData(0, Qt.ItemDataRole.UserRole, one.story)
            self._quoted.addTopLevelItem(item)
        count = sum(one.quotes for one in facts.quoted_in)
        said = f"{quotes_words(count)} {stories_words(len(facts.quoted_in))}"
        self._label("quotedHint").setText(said if count else self.tr("Nothing of theirs is recorded yet."))

    def _show_lock(self) -> None:
        """What is sealed cannot be written over."""
        confidential_locked = self._source.confidential and not self._readable
        tabs = self._form.find(QTabWidget, "tabs")
        for number in range(tabs.count()):
            if (page := tabs.widget(number)) is not None:
                page.setEnabled(not confidential_locked)
        for name in ("email", "phone"):
            self._line(name).setEnabled(self._readable)
        self._label("lockedHint").setVisible(not self._readable)
        if confidential_locked:
            said = self.tr("This source is confidential, and the vault is locked: only the alias can be read.")
        else:
            said = self.tr("Contacts of this source are in a vault that is locked.")
        self._label("lockedHint").setText(said)

    def _show_photo(self) -> None:
        photo, book, tasks = self._box("photo").currentData(), self._book, self._tasks
        if photo and book is not None and tasks is not None:
            tasks.ask(lambda: book.thumbnail(photo), self._put_photo, lambda _: self._put_photo(QImage()))
        else:
            self._put_photo(QImage())

    def _put_photo(self, image: QImage) -> None:
        label = self._label("photoShown")
        label.setVisible(not image.isNull())
        if image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = round(THUMBNAIL_PX * ratio)
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(image.scaled(room, room, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        shown.setDevicePixelRatio(ratio)
        label.setPixmap(shown)
        label.setAccessibleName(self._box("photo").currentText())

    def _open_story(self, item: QTreeWidgetItem) -> None:
        if story := item.data(0, Qt.ItemDataRole.UserRole):
            self.story_requested.emit(story)


def _typed(before: Source, written: dict[str, Any]) -> dict[str, Any]:
    """What somebody wrote since the form was opened."""
    return {name: value for name, value in written.items() if value != getattr(before, name)}


def quotes_words(count: int) -> str:
    """`1 quote`, `7 quotes`."""
    one, many = QT_TRANSLATE_NOOP("quotebook", "1 quote"), QT_TRANSLATE_NOOP("quotebook", "{0} quotes")
    return QCoreApplication.translate("quotebook", one if count == 1 else many).format(in_figures(count))


def stories_words(count: int) -> str:
    """`in 1 story`, `in 7 stories`."""
    one, many = QT_TRANSLATE_NOOP("quotebook", "in 1 story"), QT_TRANSLATE_NOOP("quotebook", "in {0} stories")
    return QCoreApplication.translate("quotebook", one if count == 1 else many).format(in_figures(count))
