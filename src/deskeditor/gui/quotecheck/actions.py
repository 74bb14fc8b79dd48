"""What the Quotes menu does about the quotations in the copy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deskeditor.gui import notices
from deskeditor.gui.language import actions as language
from deskeditor.gui.quotecheck.shown import CopyQuotes, quotes_of

if TYPE_CHECKING:
    from deskeditor.gui.window import Window


def next_faulty(window: "Window") -> None:
    _step(window, forward=True)


def previous_faulty(window: "Window") -> None:
    _step(window, forward=False)


def what_about_it(window: "Window") -> None:
    """About the words at the caret: what the check of the language, or that of the quotations, says, and what can be
    done."""
    quotes = quotes_of(window.copy)
    if quotes is None:
        return
    window.back_to_copy()
    if language.what_about_it(window):
        return
    if not quotes.what_about_it():
        known = quotes.watch.looked
        notices.info(
            _tr("The caret is in no quotation: put it between the marks.")
            if known
            else _tr("The quotations are being looked at; ask again in a moment.")
        )


def show_in_copy(window: "Window") -> None:
    """The quotations in the copy, in the Quotes pane."""
    inspector = window.revealed_inspector()
    inspector.show_pane("quotes")
    inspector.quotes.show_in_copy()


def _step(window: "Window", *, forward: bool) -> None:
    quotes: CopyQuotes | None = quotes_of(window.copy)
    if quotes is None:
        return
    if quotes.step(forward) is None:
        notices.info(_tr("No quotation in the copy is wrong, as far as is recorded."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("quotations", text)
