"""The formats as the windows offer them: those that stand under *Save As* first, then all others."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox

from deskeditor.formats.format import Format
from deskeditor.formats.registry import DEFAULT, formats
from deskeditor.gui.alphabet import by_alphabet

SAVE_AS: tuple[tuple[str, str], ...] = (
    ("docx", QT_TRANSLATE_NOOP("exporting", "&Word…")),
    ("html", QT_TRANSLATE_NOOP("exporting", "Web &Page…")),
    ("pdf", QT_TRANSLATE_NOOP("exporting", "P&DF…")),
    ("markdown", QT_TRANSLATE_NOOP("exporting", "&Markdown…")),
    ("package", QT_TRANSLATE_NOOP("exporting", "&CMS Package…")),
)
"""Formats and what the menu calls them; the others stand under *More Formats* with their titles."""


def called(text: str) -> str:
    return QCoreApplication.translate("exporting", text)


def save_as() -> list[tuple[str, str]]:
    """Those of the list that there are. Loads none of them."""
    known = set(formats())
    return [(name, text) for name, text in SAVE_AS if name in known]


def others() -> list[Format]:
    """The rest, in the order of their titles. Loads them all: ask for it when somebody wants to see them."""
    first = {name for name, _ in SAVE_AS}
    return sorted((f for f in formats().values() if f.name not in first), key=lambda f: by_alphabet(f.title))


def in_order() -> list[Format]:
    """All, those of *Save As* first."""
    known = formats()
    return [*(known[name] for name, _ in save_as()), *others()]


def fill(box: QComboBox, found: Iterable[Format], wanted: Sequence[str]) -> None:
    """Into an empty box, the first of `wanted` that there is chosen; a line parts the two groups."""
    first = {name for name, _ in SAVE_AS}
    parted = False
    for format in found:
        if format.name not in first and not parted and box.count():
            box.insertSeparator(box.count())
            parted = True
        box.addItem(format.title, format.name)
    places = (box.findData(name) for name in (*wanted, DEFAULT))
    box.setCurrentIndex(next((place for place in places if place >= 0), 0))
