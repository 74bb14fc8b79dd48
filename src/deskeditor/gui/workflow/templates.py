"""Begin a story from a template, and make a template of a story."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from deskeditor.gui import forms, questions
from deskeditor.gui.dates import in_figures
from deskeditor.gui.settings import LANGUAGE
from deskeditor.gui.theme import serif
from deskeditor.news.templates import MEASURED, SAID, Template
from deskeditor.review.templates import Templates, keep, remove, start, templates_of

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.news.records import Story

TEMPLATE = Qt.ItemDataRole.UserRole


class TemplatesDialog(QDialog):
    """`begun`: a story was begun; its id."""

    begun = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        form = forms.fill(self, "templates")
        self.list = form.find(QListWidget, "templates")
        self.about = form.find(QLabel, "about")
        self.facts = form.find(QLabel, "facts")
        self.words = form.find(QPlainTextEdit, "words")
        self.said = form.find(QLabel, "said")
        self.start = form.find(QPushButton, "startButton")
        self.remove = form.find(QPushButton, "removeButton")
        self.words.setFont(serif(11))
        self.said.hide()
        self._allow()
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemActivated.connect(lambda _: self._start())
        self.start.clicked.connect(self._start)
        self.remove.clicked.connect(self._remove)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self.list.setFocus()
        self._read()

    @property
    def chosen(self) -> Template | None:
        item = self.list.currentItem()
        found: Template | None = item.data(TEMPLATE) if item else None
        return found

    def _read(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._desk.tasks.ask(partial(templates_of, newsroom), self._fill)

    def _fill(self, found: Templates) -> None:
        before = self.chosen
        self.list.clear()
        for one in found.usable:
            item = QListWidgetItem(one.name, self.list)
            item.setData(TEMPLATE, one)
            item.setToolTip(one.about)
            if before is not None and one.key == before.key:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._say("\n".join(found.troubles))

    def _show(self) -> None:
        one = self.chosen
        self._allow()
        if one is None:
            return
        self.about.setText(one.about)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.about.setFont(font)
        self.about.setVisible(bool(one.about))
        facts = _facts(one)
        self.facts.setText(" · ".join(facts))
        self.facts.setVisible(bool(facts))
        self.words.setPlainText(str(one.fields.get("body", "")))

    def _allow(self) -> None:
        one = self.chosen
        self.start.setEnabled(one is not None)
        self.remove.setVisible(one is not None and one.own)

    def _start(self) -> None:
        newsroom, one = self._desk.newsroom, self.chosen
        if newsroom is None or one is None:
            return
        self.start.setEnabled(False)
        language = self._desk.settings.get(LANGUAGE)
        self._desk.tasks.ask(partial(start, newsroom, one, language), self._started, self._failed)

    def _started(self, story_id: str) -> None:
        self.accept()
        self.begun.emit(story_id)

    def _remove(self) -> None:
        newsroom, one = self._desk.newsroom, self.chosen
        if newsroom is None or one is None:
            return
        asked = self.tr("Remove the template “{name}”?").format(name=one.name)
        if questions.sure(self, asked, self.tr("Stories that were begun from it stay as they are."), self.tr("Remove")):
            self._desk.tasks.ask(partial(remove, newsroom, one.key), lambda _: self._read(), self._failed)

    def _failed(self, problem: Exception) -> None:
        self._allow()
        self._say(str(problem))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


class KeepTemplateDialog(QDialog):
    """`kept`: its name."""

    kept = Signal(str)

    def __init__(self, desk: "Desk", story: "Story", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._story = desk, story
        form = forms.fill(self, "keeptemplate")
        self.name = form.find(QLineEdit, "name")
        self.about = form.find(QLineEdit, "about")
        self.said = form.find(QLabel, "said")
        self.keep = form.find(QPushButton, "keepButton")
        self.said.hide()
        self.keep.setEnabled(False)
        self.name.textChanged.connect(lambda name: self.keep.setEnabled(bool(name.strip())))
        self.keep.clicked.connect(self._look)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self.name.setFocus()

    def _look(self) -> None:
        """One of this name is replaced only when that is said."""
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._desk.tasks.ask(partial(templates_of, newsroom), self._ask)

    def _ask(self, found: Templates) -> None:
        name = self.name.text().strip()
        same = next((one for one in found.usable if one.name.casefold() == name.casefold()), None)
        asked = self.tr("There is a template “{name}”. Replace it?").format(name=name)
        explained = self.tr("Stories that were begun from it stay as they are.")
        if same is None or questions.sure(self, asked, explained, self.tr("Replace")):
            self._keep(name)

    def _keep(self, name: str) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            work = partial(keep, newsroom, self._story.id, name, self.about.text())
            self._desk.tasks.ask(work, self._kept, self._failed)

    def _kept(self, made: Template) -> None:
        self.accept()
        self.kept.emit(made.name)

    def _failed(self, problem: Exception) -> None:
        self.said.setText(str(problem))
        self.said.show()


def _facts(one: Template) -> list[str]:
    """What a template asks for, in a few words each."""
    tr = partial(QCoreApplication.translate, "templates")
    found = []
    if length := one.fields.get("target_length"):
        found.append(tr("{n} words").format(n=in_figures(length)))
    for name, (least, most) in one.lengths.items():
        said = tr("{name} {least}–{most} {unit}") if least else tr("{name} up to {most} {unit}")
        called = SAID.get(name, name.replace("_", " "))
        found.append(said.format(name=called, least=in_figures(least), most=in_figures(most), unit=MEASURED[name]))
    if one.needed:
        found.append(tr("needs {names}").format(names=", ".join(SAID.get(n, n.replace("_", " ")) for n in one.needed)))
    if one.checks:
        found.append(tr("checks: {names}").format(names=", ".join(one.checks)))
    return found
