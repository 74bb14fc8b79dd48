"""Words of the copy that are in another language: `[mots]{lang=fr}`. Pure, and the question which language it is."""

from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.copy.commands import Edit, Outcome, around, joined_up, marks_at, pieces, selected, word_at
from deskeditor.news.languages import LANGUAGES, language


def language_at(text: str, start: int, end: int) -> str:
    """The tag of the marked words that hold the selection; empty for none."""
    there = around(text, start, end, "language")
    return there.target if there else ""


def in_language(text: str, start: int, end: int, tag: str) -> Outcome:
    """The selection, or the word at the caret, in this language; an empty tag: in the story's own again."""
    there = around(text, start, end, "language")
    if there and not tag:
        return selected((Edit(*there.opening, ""), Edit(*there.closing, "")), start, end)
    if there and start == end:
        return selected((Edit(*there.closing, _closing(tag)),), start, end)
    word = word_at(text, start) if start == end else None
    edits: list[Edit] = []
    for first, last in [word] if word else pieces(text, start, end):
        edits += _piece(text, first, last, tag)
    return selected(tuple(edits), start, end)


def _piece(text: str, start: int, end: int, tag: str) -> list[Edit]:
    """One range of a line; what was marked inside it, or reaches over its edge, is taken in."""
    inside = [m for m in marks_at(text, start) if m.kind == "language" and m.start < end and m.end > start]
    gone = [Edit(*span, "") for mark in inside for span in (mark.opening, mark.closing)]
    if not tag:
        return gone
    first, last = min([start, *(m.start for m in inside)]), max([end, *(m.end for m in inside)])
    return joined_up([Edit(first, first, "["), *gone, Edit(last, last, _closing(tag))])


def _closing(tag: str) -> str:
    return f"]{{lang={tag}}}"


def ask_language(parent: QWidget, now: str, story: str) -> str | None:
    """The tag of the language that the words are in; empty: the story's own; None: not now. `now` is the tag that they
    have, `story` that of the story."""
    dialog = QDialog(parent)
    form = forms.fill(dialog, "passage_language")
    choice = form.find(QComboBox, "passageLanguage")
    offered = [one for one in LANGUAGES if one.tag != story]
    for one in offered:
        choice.addItem(f"{one.own_name} ({one.name})" if one.own_name != one.name else one.name, one.tag)
    if now and now not in {one.tag for one in offered}:
        choice.insertItem(0, language(now).name, now)
    choice.setCurrentIndex(max(choice.findData(now), 0))
    answer: list[str] = []
    remove = form.find(QPushButton, "ownButton")
    remove.setVisible(bool(now))
    remove.clicked.connect(lambda: answer.append(""))
    remove.clicked.connect(dialog.accept)
    form.find(QPushButton, "setButton").clicked.connect(dialog.accept)
    form.find(QPushButton, "cancelButton").clicked.connect(dialog.reject)
    choice.setFocus()
    taken = dialog.exec()
    said = answer[0] if answer else str(choice.currentData())
    dialog.deleteLater()
    return said if taken else None
