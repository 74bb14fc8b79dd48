"""One rule of the stylebook, to be written and tried."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from deskeditor.checks.style.rows import Row
from deskeditor.checks.style.stylebook import Entry
from deskeditor.gui.forms import Form
from deskeditor.gui.stylebook.trying import Tried, tried
from deskeditor.news.languages import LANGUAGES

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk

PAUSE_MS = 200
"""After the last key, before the rule is tried."""
KINDS = ("word", "name", "regex")
LEVELS = ("error", "warning", "suggestion")
PLACES = ("all", "body", "headline", "caption")
QUOTATIONS = ("skip", "mark")
TEXTS = ("match", "use", "note", "wrong", "right")


class RuleEditor(QObject):
    """`edited`: something is another than it was kept."""

    edited = Signal()

    def __init__(self, form: Form, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: Row | None = None
        self._other_place = ""
        self.root = form.find(QWidget, "editor")
        self.texts = {name: form.find(QLineEdit, name) for name in TEXTS}
        self.kind, self.level, self.where, self.quotations, self.section, self.language = (
            form.find(QComboBox, name) for name in ("kind", "level", "where", "quotations", "section", "language")
        )
        self.on = form.find(QCheckBox, "on")
        self.sentence = form.find(QLineEdit, "sentence")
        self.tried = form.find(QLabel, "tried")
        self.wrong = form.find(QLabel, "wrongRule")
        self.keep = form.find(QPushButton, "keepButton")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self._fill_choices()
        self._listen()
        self.show(None)

    def _fill_choices(self) -> None:
        self.language.addItem(self.tr("All"), "")
        for one in LANGUAGES:
            self.language.addItem(one.name, one.tag)

    def _listen(self) -> None:
        for line in self.texts.values():
            line.textChanged.connect(self._changed)
        for box in (self.kind, self.level, self.where, self.quotations, self.section, self.language):
            box.currentTextChanged.connect(self._changed)
        self.on.toggled.connect(self._changed)
        self.sentence.textChanged.connect(lambda _: self._pause.start())

    def sections(self, names: list[str]) -> None:
        """Those that can be chosen."""
        line = self.section.lineEdit()
        assert line is not None  # the form makes it one that can be written in
        with QSignalBlocker(self.section):
            now, caret = line.text(), line.cursorPosition()
            self.section.clear()
            self.section.addItems(names)
            self.section.setEditText(now)
            line.setCursorPosition(caret)

    # one rule

    def show(self, entry: Entry | None) -> None:
        """Let this rule be written; None for none. The same one again leaves the carets where they are."""
        row = entry.row if entry is not None else Row("")
        again = self._row is not None and self._row.id == row.id
        self._row = None
        for name, line in self.texts.items():
            words = getattr(row, name)
            if not again or line.text().strip() != words.strip():
                line.setText(words)
                line.setCursorPosition(0)
        kind = row.kind.strip().casefold() or "word"
        _choose(self.kind, KINDS, kind, "word")
        _choose(self.level, LEVELS, row.level.strip().casefold(), "error" if kind == "name" else "suggestion")
        place = row.where.strip().casefold()
        several = place not in ("", *PLACES)
        self._show_place(row.where if several else "")
        self.where.setCurrentIndex(len(PLACES) if several else PLACES.index(place or "all"))
        _choose(self.quotations, QUOTATIONS, row.quotations.strip().casefold(), "mark" if kind == "name" else "skip")
        if not again or self.section.currentText().strip() != row.section.strip():
            self.section.setEditText(row.section)
        self._show_language(row.language)
        self.on.setChecked(row.is_on)
        self._row = row if entry is not None else None
        self._before = self.row()
        self.root.setEnabled(entry is not None)
        self.keep.setEnabled(False)
        self.tried.clear()
        self.wrong.setText(entry.fault if entry is not None else "")
        self.wrong.setVisible(bool(self.wrong.text()))
        if entry is not None:
            self._pause.start()

    def _show_place(self, several: str) -> None:
        """A rule may be for two places: that is one more choice while it is shown."""
        self.where.removeItem(len(PLACES))
        self._other_place = several
        if several:
            self.where.addItem(several)

    def _show_language(self, tag: str) -> None:
        at = self.language.findData(tag)
        if at < 0:
            self.language.addItem(tag, tag)
            at = self.language.count() - 1
        self.language.setCurrentIndex(at)

    def row(self) -> Row | None:
        """The rule as it is written now."""
        if self._row is None:
            return None
        where = self.where.currentIndex()
        match, use, note, wrong, right = (self.texts[name].text().strip() for name in TEXTS)
        return replace(
            self._row,
            match=match,
            use=use,
            note=note,
            wrong=wrong,
            right=right,
            kind=KINDS[self.kind.currentIndex()],
            level=LEVELS[self.level.currentIndex()],
            where=PLACES[where] if where < len(PLACES) else self._other_place,
            quotations=QUOTATIONS[self.quotations.currentIndex()],
            section=self.section.currentText().strip(),
            language=str(self.language.currentData() or ""),
            on="" if self.on.isChecked() else "no",
        )

    def settle(self, row: Row) -> None:
        """The rule was kept like this."""
        if self.row() == row:
            self._before = row
            self.keep.setEnabled(False)

    @property
    def is_changed(self) -> bool:
        return self.row() != self._before

    # trying

    def _changed(self, *_: object) -> None:
        if self._row is None:
            return
        self.keep.setEnabled(self.is_changed)
        self._pause.start()
        self.edited.emit()

    def _try(self) -> None:
        if (row := self.row()) is not None:
            self._desk.tasks.ask(partial(tried, row, self.sentence.text()), self._tell, key="stylebook.try")

    def _tell(self, found: Tried) -> None:
        row = self.row()
        if row is None:
            return
        self.wrong.setText(found.fault if row.match else "")
        self.wrong.setVisible(bool(self.wrong.text()))
        self.tried.setText("" if found.fault else self._said(found, row))

    def _said(self, found: Tried, row: Row) -> str:
        if found.sentence:
            lines = [self.tr("Finds “{words}”: {message}").format(words=w, message=m) for w, m in found.found]
            return "\n".join(lines) or self.tr("Finds nothing in this sentence.")
        if row.wrong or row.right:
            return self.tr("Its examples hold.")
        return self.tr("Give it an example that must be found, so that it tests itself.")


def _choose(box: QComboBox, choices: tuple[str, ...], value: str, usual: str) -> None:
    box.setCurrentIndex(choices.index(value if value in choices else usual))
