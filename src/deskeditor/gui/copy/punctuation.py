"""Smart punctuation in a text widget: what was typed becomes the language's own mark, and Backspace right after
gives it back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from deskeditor.gui.copy.binding import words_between
from deskeditor.render import typography
from deskeditor.render.marks import marks
from deskeditor.text.digits import digit, is_apart, rule_for
from deskeditor.text.lines import utf16_length

if TYPE_CHECKING:
    from deskeditor.gui.session import Session

_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
QUOTATION_MARKS = frozenset("“”‘’„‚«»\"'")
"""Only after one of these does a letter or digit change what stands before it."""


class Punctuation:
    """`on`: whether it is wished for. The substitution is a step of undo of its own."""

    def __init__(self, editor: QPlainTextEdit, session: "Session") -> None:
        self.on = True
        self.before: Callable[[QTextBlock, str], str] = lambda _block, words: words
        """Of the words of a line before the caret, those that count: without what is struck."""
        self._editor = editor
        self._session = session
        self._last: tuple[int, str, str] | None = None
        """Where the caret stood after the last substitution, what was typed, and what stands there."""

    def took(self, event: QKeyEvent) -> bool:
        """Whether the key is dealt with by this."""
        last, self._last = self._last, None
        if event.key() == Qt.Key.Key_Backspace:
            return last is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier and self._take_back(last)
        character = event.text()
        if not self.on or character not in typography.SUBSTITUTED or event.modifiers() & _NOT_TYPED:
            return False
        return self._substitute(character)

    def _substitute(self, character: str) -> bool:
        cursor = self._editor.textCursor()
        start = cursor.selectionStart()
        if character.isdigit() and (own := self._digit(cursor, character)):
            self._editor.insertPlainText(own)
            return True
        if character.isalnum() and self._editor.document().characterAt(start - 1) not in QUOTATION_MARKS:
            return False
        block = self._editor.document().findBlock(start)
        stands = words_between(self._editor.document(), block.position(), start)
        before = self.before(block, stands)
        made = typography.typed(before, character, self._language(block, stands))
        if made is None or not stands.endswith(before[len(before) - made.removed :]):
            return False
        typed = before[len(before) - made.removed :] + character
        self._editor.insertPlainText(character)
        end = self._editor.textCursor().position()
        if typed != made.words:
            self._put(end - utf16_length(typed), end, made.words)
            self._last = (self._editor.textCursor().position(), typed, made.words)
        return True

    def _digit(self, cursor: QTextCursor, character: str) -> str:
        """The digit as the house writes it; empty: as it is typed. What a line begins with may be the number of a list,
        which is written in European digits."""
        rules = self._session.surroundings.digits
        if not rules:
            return ""
        block = cursor.document().findBlock(cursor.selectionStart())
        stands = words_between(cursor.document(), block.position(), cursor.selectionStart())
        system = rule_for(rules, self._language(block, stands))
        chunk = stands.split(" ")[-1]
        if not system or not stands.strip(" 0123456789") or stands.startswith("![") or is_apart(chunk) or "[^" in chunk:
            return ""
        own = digit(character, system)
        return own if own != character else ""

    def _language(self, block: QTextBlock, stands: str) -> str:
        """That of the words around the caret, which stands behind `stands` in its paragraph."""
        line = block.text()
        own = str(self._session.story.read("language"))
        if "]{lang=" not in line:
            return own
        spans = (mark for mark in marks(line) if mark.kind == "language")
        return next((m.target for m in spans if m.opening[1] <= len(stands) <= m.closing[0]), own)

    def _take_back(self, last: tuple[int, str, str]) -> bool:
        at, typed, stands = last
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or cursor.position() != at:
            return False
        self._put(at - utf16_length(stands), at, typed)
        return True

    def _put(self, start: int, end: int, words: str) -> None:
        self._session.step()
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self._editor.setTextCursor(cursor)
        self._session.step()


def is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def turn_back(session: "Session", event: QKeyEvent) -> None:
    """Undo or redo, whichever the keys mean. The widgets have no history of their own."""
    if event.matches(QKeySequence.StandardKey.Redo):
        session.redo()
    else:
        session.undo()
