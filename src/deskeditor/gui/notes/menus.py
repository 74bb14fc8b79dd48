"""The menus of the margin: which notes are shown, and what a new one can be about."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.notes.wording import tr
from deskeditor.news.notes import NoteFilter, Which
from deskeditor.news.records import PhotoUse

if TYPE_CHECKING:
    from deskeditor.gui.notes.shown import CopyNotes


def fill_filter(menu: QMenu, shown: "CopyNotes") -> None:
    menu.clear()
    ways: tuple[tuple[Which, str], ...] = (
        ("open", tr("&Open")),
        ("mine", tr("&Mine: I wrote in them, or am mentioned")),
        ("resolved", tr("&Resolved")),
        ("all", tr("&All")),
    )
    for which, said in ways:
        _add_filter(menu, shown, said, NoteFilter(which, shown.filter.person))
    menu.addSeparator()
    _add_filter(menu, shown, tr("&Everybody’s"), NoteFilter(shown.filter.which))
    authors = {by for card in shown.all for by in (card.by, *(note.by for note in card.said))}
    for by in sorted(authors, key=lambda by: by_alphabet(shown.names.person(by))):
        _add_filter(menu, shown, _plain(shown.names.person(by)), NoteFilter(shown.filter.which, by))


def _add_filter(menu: QMenu, shown: "CopyNotes", said: str, filter: NoteFilter) -> None:
    action = menu.addAction(said)
    action.setCheckable(True)
    action.setChecked(filter == shown.filter)
    action.triggered.connect(lambda: shown.choose_filter(filter))


def fill_new(menu: QMenu, shown: "CopyNotes") -> None:
    """Everything that a note can be about."""
    menu.clear()
    uses: Iterable[PhotoUse] = shown.session.story.read("photos")
    _add_new(menu, shown, tr("On the &Words at the Caret"), None)
    _add_new(menu, shown, tr("On the &Story as a Whole"), "")
    menu.addSeparator()
    for name, said in (
        ("headline", tr("On the &Headline")),
        ("dek", tr("On the Stan&dfirst")),
        ("bylines", tr("On the &Byline")),
        ("dateline", tr("On the Date&line")),
    ):
        _add_new(menu, shown, said, name)
    for use in uses:
        menu.addSeparator()
        _add_new(menu, shown, tr("On the Photo “{name}”").format(name=_plain(use.name)), f"photo:{use.id}")
        _add_new(menu, shown, tr("On the Caption of “{name}”").format(name=_plain(use.name)), f"caption:{use.id}")


def _add_new(menu: QMenu, shown: "CopyNotes", said: str, about: str | None) -> None:
    menu.addAction(said).triggered.connect(lambda: shown.begin(about))


def offer(shown: "CopyNotes", others: Callable[[QMenu, int], None], menu: QMenu, at: int) -> None:
    """Puts a note at the end of the menu over words, and what others put at its top."""
    others(menu, at)
    menu.addSeparator()
    menu.addAction(tr("Note on These Words")).triggered.connect(lambda: shown.begin())


def _plain(name: str) -> str:
    """Without a mnemonic."""
    return name.replace("&", "&&")
