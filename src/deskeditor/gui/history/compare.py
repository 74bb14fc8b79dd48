"""Two states of a story compared, with room to read: in the place of the copy."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser, QTextEdit, QToolButton, QWidget

from deskeditor.gui.forms import Form, fill
from deskeditor.gui.history.fields import cut
from deskeditor.gui.history.page import Comparison, Mode, Page, Section, Spot, View, page
from deskeditor.gui.history.restoring import Wanted, whole
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.widgets import ShortLabel, put
from deskeditor.gui.reading import apart
from deskeditor.gui.settings import COMPARE_MODE, Settings
from deskeditor.gui.theme import serif

MARGIN_PX = 22
SAID_LENGTH = 44


class CompareView(QWidget):
    """`restore_wanted` says what is to be taken back; whether it asks first is the listener's."""

    left = Signal()
    """The person wants the copy again."""
    hidden = Signal()
    restore_wanted = Signal(list, bool)
    """`Wanted`, and whether it is the whole version."""
    all_accepted = Signal()
    """The person has looked at every change and lets it stand."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareView")
        self._settings = settings
        self._comparison: Comparison | None = None
        self._titles = ("", "")
        self._restorable = False
        self._unfolded: frozenset[int] = frozenset()
        self._accepted: frozenset[tuple[str, ...]] = frozenset()
        self._page = Page("", ())
        self._ranges: dict[int, list[tuple[int, int]]] = {}
        self._spot = -1
        form = fill(self, "compare")
        self.page = form.find(QTextBrowser, "page")
        self.present = ShortLabel("")
        put(form.find(QWidget, "presentPlace"), self.present)
        self._compared = form.find(QLabel, "compared")
        self.accept = form.find(QPushButton, "accept")
        self.restore_passage = form.find(QPushButton, "restorePassage")
        self.restore_paragraph = form.find(QPushButton, "restoreParagraph")
        self.restore_field = form.find(QPushButton, "restoreField")
        self.restore_all = form.find(QPushButton, "restoreAll")
        self.sides = form.find(QToolButton, "sides")
        self.inline = form.find(QToolButton, "inline")
        self.page.setFont(serif(round(self.font().pointSizeF() * 1.1)))
        self.page.document().setDocumentMargin(MARGIN_PX)
        self.setFocusProxy(self.page)
        self._wire(form)

    def _wire(self, form: Form) -> None:
        (self.sides if self._mode == "sides" else self.inline).setChecked(True)
        self.sides.clicked.connect(partial(self._show_as, "sides"))
        self.inline.clicked.connect(partial(self._show_as, "inline"))
        form.find(QToolButton, "previous").clicked.connect(partial(self.step, -1))
        form.find(QToolButton, "next").clicked.connect(partial(self.step, 1))
        form.find(QPushButton, "leave").clicked.connect(self.left)
        leave = QShortcut(QKeySequence("Esc"), self, self.left.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.page.anchorClicked.connect(self._follow)
        self.accept.clicked.connect(self.accept_change)
        self.restore_passage.clicked.connect(lambda: self._want_passages([self.spot.passage] if self.spot else []))
        self.restore_paragraph.clicked.connect(lambda: self._want_passages(self._paragraph))
        self.restore_field.clicked.connect(lambda: self._want_field(self.spot.section if self.spot else -1))
        self.restore_all.clicked.connect(self._want_all)

    # what is shown

    @property
    def comparison(self) -> Comparison | None:
        return self._comparison

    @property
    def _mode(self) -> Mode:
        return "inline" if self._settings.get(COMPARE_MODE) == "inline" else "sides"

    @property
    def spots(self) -> tuple[Spot, ...]:
        """All changes, in the order of the page."""
        return self._page.spots

    @property
    def spot(self) -> Spot | None:
        """The change that one has gone to."""
        return self.spots[self._spot] if 0 <= self._spot < len(self.spots) else None

    def wait_for(self, titles: tuple[str, str]) -> None:
        """Something else is about to be compared."""
        self._titles = titles
        self._compared.setText(self.tr("What changed from {0} to {1}").format(*titles))

    def show_comparison(self, comparison: Comparison, titles: tuple[str, str], *, with_now: bool) -> None:
        """With the present state things can be taken back. The same two states again keep the place on the page."""
        again = self._comparison is not None and titles == self._titles and bool(self._page.html)
        self.wait_for(titles)
        self._comparison = comparison
        self._restorable = with_now
        if not again:
            self._unfolded, self._accepted = frozenset(), frozenset()
            self._spot = 0
        self._draw(keep_place=again)

    def clear(self) -> None:
        self._comparison = None
        self._page = Page("", ())
        self.page.clear()

    def _show_as(self, mode: Mode) -> None:
        self._settings.set(COMPARE_MODE, mode)
        self._draw(keep_place=False)

    def _draw(self, *, keep_place: bool) -> None:
        if self._comparison is None:
            return
        scrolled = self.page.verticalScrollBar().value()
        colours = colours_of(self)
        view = View(self._mode, colours, self._titles, self._unfolded, self._restorable, self._accepted)
        self._page = page(self._comparison, view)
        words = self.tr("You have looked at every change.") if self._accepted else self.tr("These two do not differ.")
        nothing = f"<p>{words}</p>"
        self.page.setHtml(self._page.html if self.spots else nothing)
        self._ranges = _ranges(self.page)
        self._spot = min(max(self._spot, 0), len(self.spots) - 1)
        self._go(scroll=not keep_place)
        if keep_place:
            self.page.verticalScrollBar().setValue(scrolled)

    def accept_change(self) -> None:
        """Let the change stand that one has gone to: it is shown no more, and one goes on with the next."""
        section, spot = self._section, self.spot
        if section is None or spot is None:
            return
        self._accepted |= {section.key(spot.passage)}
        self._draw(keep_place=True)
        self._go()
        if not self.spots:
            self.all_accepted.emit()

    # going through it

    def step(self, by: int) -> None:
        """To the next change, or the one before; from the last to the first."""
        if self.spots:
            self._spot = (self._spot + by) % len(self.spots)
            self._go()

    def _go(self, *, scroll: bool = True) -> None:
        cursor = QTextCursor(self.page.document())
        first, *others = self._ranges.get(self._spot) or [(0, 0)]
        self.page.setTextCursor(_selecting(cursor, *first))
        self.page.setExtraSelections([self._marked(*range) for range in others])
        if scroll:
            self.page.ensureCursorVisible()
        self._say()

    def _marked(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        """As if it were selected, too: the words of the other side."""
        selection = QTextEdit.ExtraSelection()
        marked: Any = selection  # the stubs of PySide6 do not know its two fields
        marked.cursor = _selecting(QTextCursor(self.page.document()), start, end)
        marked.format.setBackground(self.page.palette().highlight())
        marked.format.setForeground(self.page.palette().highlightedText())
        return selection

    def _say(self) -> None:
        """Which change it is, and what can be done about it."""
        section = self._section
        words = self.tr("No changes") if section is None else self._said(section)
        self.present.say(words)
        self.present.setAccessibleName(words)
        self._offer(section)

    def _offer(self, section: Section | None) -> None:
        """What can be taken back. A button that cannot be pressed any more leaves the keyboard to the page."""
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        spot = self.spot
        field = section is not None and section.change.restorable and self._restorable
        self.restore_passage.setEnabled(field and spot is not None and spot.passage is not None)
        self.restore_field.setEnabled(field)
        everything = self._comparison.difference.restorable if self._comparison else ()
        self.restore_all.setEnabled(self._restorable and bool(everything))
        self.accept.setEnabled(spot is not None)
        for button in (self.accept, self.restore_passage, self.restore_field, self.restore_all):
            button.setVisible(self._restorable)
        self.restore_paragraph.setVisible(self._restorable and len(self._paragraph) > 1)
        self.restore_paragraph.setEnabled(field)
        if had_keyboard and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.page.setFocus()

    @property
    def _section(self) -> Section | None:
        spot = self.spot
        return self._comparison.sections[spot.section] if spot is not None and self._comparison else None

    @property
    def _paragraph(self) -> list[int]:
        """The passages in the paragraph of the one that one has gone to, with it."""
        section, spot = self._section, self.spot
        if section is None or spot is None or spot.passage is None:
            return []
        numbers = ({piece.passage for piece in row.pieces if piece.passage is not None} for row in section.rows)
        return sorted(next((found for found in numbers if spot.passage in found), {spot.passage}))

    def _said(self, section: Section) -> str:
        """Change 3 of 12, Body: “bridge” was “ferry”."""
        where = self.tr("Change {0} of {1}, {2}").format(self._spot + 1, len(self.spots), section.title)
        spot = self.spot
        if spot is None or spot.passage is None:
            return where
        passage = section.change.passages[spot.passage]
        removed, added = (apart(cut(words, SAID_LENGTH)) for words in (passage.removed, passage.added))
        if not passage.removed.strip():
            return self.tr("{0}: “{1}” came in").format(where, added)
        if not passage.added.strip():
            return self.tr("{0}: “{1}” went out").format(where, removed)
        return self.tr("{0}: “{1}” became “{2}”").format(where, removed, added)

    def _follow(self, url: QUrl) -> None:
        """A link of the page: a change, a fold, a field to be taken back."""
        number = int(url.path())
        if url.scheme() == "spot":
            self._spot = number
            self._go(scroll=False)
        elif url.scheme() == "fold":
            self._unfolded |= {number}
            self._draw(keep_place=True)
        elif url.scheme() == "field":
            self._want_field(number)

    # taking back

    def _want_passages(self, numbers: Sequence[int | None]) -> None:
        section = self._section
        if section is not None:
            passages = tuple(section.change.passages[number] for number in numbers if number is not None)
            self.restore_wanted.emit([Wanted(section.change, passages)] if passages else [], False)

    def _want_field(self, number: int) -> None:
        if self._comparison is not None and 0 <= number < len(self._comparison.sections):
            self.restore_wanted.emit([Wanted(self._comparison.sections[number].change)], False)

    def _want_all(self) -> None:
        if self._comparison is not None:
            self.restore_wanted.emit(whole(self._comparison.difference), True)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._comparison is not None:
            self._draw(keep_place=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()


def _selecting(cursor: QTextCursor, start: int, end: int) -> QTextCursor:
    cursor.setPosition(end)
    cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _ranges(browser: QTextBrowser) -> dict[int, list[tuple[int, int]]]:
    """Where the words of each change stand on the page, on both sides."""
    found: dict[int, list[tuple[int, int]]] = {}
    block = browser.document().begin()
    while block.isValid():
        for at in block:
            fragment = at.fragment()
            address = fragment.charFormat().anchorHref()
            if address.startswith("spot:"):
                ranges = found.setdefault(int(address.removeprefix("spot:")), [])
                ranges.append((fragment.position(), fragment.position() + fragment.length()))
        block = block.next()
    return found
