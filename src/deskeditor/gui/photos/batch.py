"""One field of several photos at once: words with fields and macros, where they go, and how each photo will read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.news.captioning import FIELD, FIELDS, WAYS, expanded, filled, put, unknown
from deskeditor.news.records import Photo

NAMES: dict[str, str] = {
    "caption": QT_TRANSLATE_NOOP("photodesk", "Caption"),
    "alt": QT_TRANSLATE_NOOP("photodesk", "Alternative text"),
    "credit": QT_TRANSLATE_NOOP("photodesk", "Credit line"),
    "headline": QT_TRANSLATE_NOOP("photodesk", "Headline"),
    "place": QT_TRANSLATE_NOOP("photodesk", "Where it was taken"),
    "date_created": QT_TRANSLATE_NOOP("photodesk", "When it was taken"),
    "event": QT_TRANSLATE_NOOP("photodesk", "Event"),
    "keywords": QT_TRANSLATE_NOOP("photodesk", "Keywords"),
    "creator": QT_TRANSLATE_NOOP("photodesk", "Creator"),
    "creator_job_title": QT_TRANSLATE_NOOP("photodesk", "Creator’s job title"),
    "source": QT_TRANSLATE_NOOP("photodesk", "Source"),
    "copyright": QT_TRANSLATE_NOOP("photodesk", "Copyright"),
    "usage_terms": QT_TRANSLATE_NOOP("photodesk", "Usage terms"),
    "instructions": QT_TRANSLATE_NOOP("photodesk", "Instructions"),
    "description_writer": QT_TRANSLATE_NOOP("photodesk", "Caption written by"),
    "rights_from": QT_TRANSLATE_NOOP("photodesk", "May be used from"),
    "rights_until": QT_TRANSLATE_NOOP("photodesk", "May be used until"),
}
DAYS = frozenset({"date_created", "rights_from", "rights_until"})
PHOTO, NOW, THEN = range(3)
ROW_SPACE_PX = 12


@dataclass(frozen=True, slots=True)
class Offered:
    """One of the photos: what its fields in braces stand for, and whether it has another caption in the story."""

    photo: Photo
    name: str
    values: Mapping[str, str]
    overridden: bool = False


def read(photo: Photo, field: str) -> str:
    """The field as it is typed."""
    value = getattr(photo, field)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def parsed(field: str, text: str) -> str | tuple[str, ...]:
    """The field as it is kept, from what was typed."""
    if field == "keywords":
        return tuple(dict.fromkeys(filter(None, (word.strip() for word in text.split(",")))))
    return text


def written(one: Offered, field: str, way: int, words: str, macros: Mapping[str, str]) -> str:
    """How the field of this photo will read."""
    new, old = filled(expanded(words, macros), one.values), read(one.photo, field)
    if field == "keywords" and WAYS[way] in ("before", "after") and old and new:
        return ", ".join((new, old) if WAYS[way] == "before" else (old, new))
    return put(old, new, WAYS[way])


def is_day(text: str) -> bool:
    """`2026`, `2026-11`, `2026-11-22`, with a time behind it perhaps; or nothing."""
    parts = text.strip()[:10].split("-")
    try:
        date(*(int(part) for part in (*parts, "1", "1")[:3]))
    except (ValueError, TypeError):
        return not text.strip()
    return len(parts[0]) == 4


class BatchDialog(QDialog):
    applied = Signal(str, dict)
    """The field, and for each photo's id what it is to hold; those that stay as they are left out."""

    def __init__(self, offered: Sequence[Offered], macros: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self._macros = macros
        form = fill(self, "batchcaption")
        self.resize(form.root.size())
        form.find(QLabel, "title").setText(self.tr("{0} photos").format(len(offered)))
        self.field = form.find(QComboBox, "field")
        for name, words in NAMES.items():
            self.field.addItem(_tr(words), name)
        self.way = form.find(QComboBox, "way")
        self.words = form.find(QPlainTextEdit, "words")
        self._unknown = form.find(QLabel, "unknown")
        self._note = quiet(form.find(QLabel, "overridesNote"))
        self.preview = form.find(QTableWidget, "preview")
        self._make_preview()
        self._offer_fields(form.find(QComboBox, "insert"))
        self._buttons = form.find(QDialogButtonBox, "buttons")
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._buttons.button(QDialogButtonBox.StandardButton.Apply).setDefault(True)
        self._buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self._apply)
        self.field.currentIndexChanged.connect(self._show)
        self.way.currentIndexChanged.connect(self._show)
        self.words.textChanged.connect(self._show)
        self.words.setFocus()
        self._show()

    @property
    def field_name(self) -> str:
        return str(self.field.currentData())

    def results(self) -> dict[str, str]:
        """By the photo's id, how the field will read."""
        words, way = self.words.toPlainText(), self.way.currentIndex()
        if not words.strip():  # an Enter before the first word must not empty the captions
            return {one.photo.id: read(one.photo, self.field_name) for one in self._offered}
        return {one.photo.id: written(one, self.field_name, way, words, self._macros) for one in self._offered}

    def _make_preview(self) -> None:
        self.preview.setRowCount(len(self._offered))
        header = self.preview.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(PHOTO, QHeaderView.ResizeMode.Interactive)
        for column in (NOW, THEN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.preview.setColumnWidth(PHOTO, 150)
        header.sectionResized.connect(self._fit_rows)
        for row, one in enumerate(self._offered):
            self.preview.setItem(row, PHOTO, QTableWidgetItem(one.name))

    def _offer_fields(self, box: QComboBox) -> None:
        box.addItem(self.tr("Choose…"), "")
        for name in FIELDS:
            box.addItem(f"{{{name}}}", f"{{{name}}}")
        for name, text in sorted(self._macros.items()):
            short = text if len(text) < 40 else text[:39] + "…"
            box.addItem(f"\\{name}\\  {short}", f"\\{name}\\")
        box.activated.connect(lambda index: self._insert(box, index))

    def _insert(self, box: QComboBox, index: int) -> None:
        words = str(box.itemData(index))
        if words:
            cursor: QTextCursor = self.words.textCursor()
            cursor.insertText(words)
        box.setCurrentIndex(0)
        self.words.setFocus()

    def _show(self) -> None:
        results = self.results()
        changed = 0
        for row, one in enumerate(self._offered):
            now, then = read(one.photo, self.field_name), results[one.photo.id]
            changed += now != then
            self.preview.setItem(row, NOW, QTableWidgetItem(now))
            item = QTableWidgetItem(then)
            font = item.font()
            font.setBold(now != then)
            item.setFont(font)
            self.preview.setItem(row, THEN, item)
        self._fit_rows()
        wrong = self._wrong(results)
        self._unknown.setText(wrong)
        self._unknown.setVisible(bool(wrong))
        self._say_overridden()
        apply = self._buttons.button(QDialogButtonBox.StandardButton.Apply)
        many = self.tr("Write into {0} photos").format(changed) if changed else self.tr("Write")
        apply.setText(self.tr("Write into 1 photo") if changed == 1 else many)
        apply.setEnabled(changed > 0 and not self._bad_days(results))

    def _fit_rows(self, *_: int) -> None:
        self.preview.resizeRowsToContents()
        for row in range(self.preview.rowCount()):
            self.preview.setRowHeight(row, self.preview.rowHeight(row) + ROW_SPACE_PX)

    def _wrong(self, results: Mapping[str, str]) -> str:
        if self._bad_days(results):
            return self.tr("This field holds a day, written as 2026-11-22.")
        strange = unknown(self.words.toPlainText(), self._macros)
        if strange:
            return self.tr("{0} is neither a field nor a macro; it stays as it is typed.").format(", ".join(strange))
        used = dict.fromkeys(FIELD.findall(expanded(self.words.toPlainText(), self._macros)))
        empty = {name: sum(not one.values.get(name) for one in self._offered) for name in used}
        said = ", ".join(f"{{{name}}}: {count}" for name, count in empty.items() if count)
        return self.tr("Photos in which a field is empty, and left out: {0}").format(said) if said else ""

    def _bad_days(self, results: Mapping[str, str]) -> bool:
        return self.field_name in DAYS and not all(is_day(text) for text in results.values())

    def _say_overridden(self) -> None:
        own = sum(one.overridden for one in self._offered) if self.field_name == "caption" else 0
        self._note.setVisible(own > 0)
        self._note.setText(self.tr("{0} of them have another caption in this story, which stays.").format(own))

    def _apply(self) -> None:
        by_id = {one.photo.id: one.photo for one in self._offered}
        changed = {
            id: parsed(self.field_name, text)
            for id, text in self.results().items()
            if text != read(by_id[id], self.field_name)
        }
        if changed:
            self.applied.emit(self.field_name, changed)
        self.accept()


def _tr(text: str) -> str:
    return QCoreApplication.translate("photodesk", text)
