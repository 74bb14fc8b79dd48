"""The digits of a story: what the newsroom's rule makes of those that are typed, and of those that stand there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QPushButton, QWidget

from deskeditor.checks.prose import FIELDS
from deskeditor.checks.quotes.paragraphs import paragraphs
from deskeditor.gui import forms, notices
from deskeditor.news.languages import language
from deskeditor.text.digits import SYSTEMS, changed, rule_for, system_of

if TYPE_CHECKING:
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

SETTING = "digits"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DigitsAnswer:
    """`system`: the house's from now on, empty for as they are typed; `here`: change those of this story, too."""

    system: str
    here: bool


def edits(text: str, field: str, system: str) -> Iterator[tuple[int, int, str]]:
    """What changes in a field, from the last to the first. Addresses, and words in other languages, stay."""
    for paragraph in reversed(paragraphs(text, field)):
        for start, end, made in reversed(list(changed(paragraph.text, system))):
            foreign = any(low < end and start < high for low, high, _ in paragraph.foreign)
            if not foreign and paragraph.after(end) - paragraph.at(start) == end - start:
                yield paragraph.at(start), paragraph.after(end), made


def change_all(session: "Session", system: str) -> int:
    """Every number of the story in these digits, as one step of undo; how many changed."""
    number = 0
    with session.at_once(), session.together(one_suggestion=False):
        for field in FIELDS:
            view = session.view(field, "original")
            for start, end, made in list(edits(view.lines.text(), field, system)):
                session.splice_shown(view, start, end, made)
                number += 1
    return number


def ask_digits(parent: QWidget, tag: str, now: str) -> DigitsAnswer | None:
    """`now`: the rule that holds for the language `tag`. None: not now."""
    dialog = QDialog(parent)
    form = forms.fill(dialog, "digits")
    own, choice = system_of(tag), form.find(QComboBox, "digitsRule")
    form.find(QLabel, "digitsLabel").setText(translate("digits", "&Digits in {0}").format(language(tag).own_name))
    for label, system in (
        (translate("digits", "As they are typed"), ""),
        (SYSTEMS[own], own),
        (SYSTEMS["latn"], "latn"),
    ):
        choice.addItem(label, system)
    choice.setCurrentIndex(max(choice.findData(now), 0))
    here = form.find(QCheckBox, "digitsHere")
    choice.currentIndexChanged.connect(lambda: here.setEnabled(bool(choice.currentData())))
    here.setEnabled(bool(choice.currentData()))
    form.find(QPushButton, "setButton").clicked.connect(dialog.accept)
    form.find(QPushButton, "cancelButton").clicked.connect(dialog.reject)
    choice.setFocus()
    taken = dialog.exec()
    answer = DigitsAnswer(str(choice.currentData()), here.isEnabled() and here.isChecked())
    dialog.deleteLater()
    return answer if taken else None


ask = ask_digits
"""Which a test replaces."""


def show(window: "Window") -> None:
    """Ask for the house's rule on digits in the language of the open story."""
    copy, newsroom = window.copy, window.desk.newsroom
    if copy is None or newsroom is None:
        return
    session = copy.session
    tag = str(session.story.read("language"))
    if not system_of(tag):
        notices.error(translate("digits", "{0} is written with one kind of digits only.").format(language(tag).name))
        return
    rules = dict(session.surroundings.digits)
    answer = ask(window, tag, rule_for(rules, tag))
    if answer is None:
        return
    rules[tag.lower().split("-")[0]] = answer.system
    session.surround(replace(session.surroundings, digits=rules))
    window.desk.tasks.ask(lambda: keep(newsroom, rules), lambda _: None)
    if answer.here:
        number = change_all(session, answer.system)
        notices.info(translate("digits", "%n number(s) changed", "", number))


def keep(newsroom: "Newsroom", rules: Mapping[str, str]) -> None:
    newsroom.settings.set(SETTING, dict(rules))
