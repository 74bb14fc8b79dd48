"""Keys and gestures that take words out, for somebody who suggests: the words stay, struck through, and the caret goes
on past them.

They are caught before Qt carries them out. What is caught nowhere (the context menu's Cut, words dragged into another
program) the binding notices and mends.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor

from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.copy.commands import Edit, Outcome
from deskeditor.gui.session import Session
from deskeditor.text.lines import utf16_length
from deskeditor.text.marked import DELETION, Run

if TYPE_CHECKING:
    from deskeditor.gui.copy.body import BodyEdit
    from deskeditor.gui.copy.headline import GrowingField

Key = QKeySequence.StandardKey
Move = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor
BACK: dict[Key, Move] = {Key.DeleteStartOfWord: Move.PreviousWord}
ON: dict[Key, Move] = {
    Key.Delete: Move.NextCharacter,
    Key.DeleteEndOfWord: Move.NextWord,
    Key.DeleteEndOfLine: Move.EndOfBlock,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_COMMANDS = (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier).value
Followed = list[tuple[QTextCursor, int]]
"""Cursors, and by how many UTF-16 units the place that is meant is before each."""
Joins = Callable[[bool], bool]
"""Carries out what Delete (True: Backspace) does where paragraphs meet; whether there was anything to do."""


class Proposing(QObject):
    """For one editor; `joins` is what it does of its own at the edge of a paragraph."""

    def __init__(
        self, editor: "BodyEdit | GrowingField", binding: Binding, session: Session, joins: Joins = lambda _back: False
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._binding = binding
        self._session = session
        self._joins = joins

    # keys

    def took(self, event: QKeyEvent) -> bool:
        """Whether the key is dealt with by this. A key that writes over a selection strikes that, and goes on."""
        if self._binding.which == "original" and changes(event):
            self._binding.marked_wanted()
        if not self._binding.keeps:
            return False
        text = event.text()
        if text and text >= " " and text != "\x7f" and not event.modifiers().value & _COMMANDS:
            self._strike_to_type()
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if event.matches(Key.Cut):
            self.cut()
            return True
        return self._deleted(event)

    def _deleted(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and event.modifiers() in _PLAIN:
            return self._delete(Move.PreviousCharacter, back=True)
        for known, back in ((BACK, True), (ON, False)):
            for key, move in known.items():
                if event.matches(key):
                    return self._delete(move, back=back)
        if event.matches(Key.DeleteCompleteLine):
            cursor = self._editor.textCursor()
            cursor.movePosition(Move.StartOfBlock)
            cursor.movePosition(Move.EndOfBlock, _KEEP)
            self._editor.setTextCursor(cursor)
            return self.strike()
        return False

    def _delete(self, move: Move, *, back: bool) -> bool:
        """Always dealt with: where there is nothing left to take out nothing happens."""
        if self.strike(to_start=back):
            return True
        self._pass_struck(back=back)
        if self._joins(back):
            if not back:
                self._pass_struck(back=False)
            return True
        cursor = self._editor.textCursor()
        cursor.movePosition(move, _KEEP)
        if cursor.hasSelection():
            self._editor.setTextCursor(cursor)
            self.strike(to_start=back)
        return True

    def _pass_struck(self, *, back: bool) -> None:
        """The caret past words that are taken out already."""
        self._session.catch_up()
        runs = self._session.story.runs(self._binding.field)
        if runs is None:
            return
        cursor = self._editor.textCursor()
        at = begun = self._binding.position(cursor.position())
        while (run := runs.around(at)[0 if back else 1]) is not None and _struck(run):
            at = run.start if back else run.end
        if at != begun:
            cursor.setPosition(self._binding.at_utf16(at))
            self._editor.setTextCursor(cursor)

    # selections

    def strike(self, *, to_start: bool = False) -> bool:
        """Take the selected words out; the caret goes to their end, or to their start. False without a selection."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            return False
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        edit = self._binding.shown_at(first), self._binding.shown_at(last), ""
        cursor.setPosition(first if to_start else last)
        self._editor.setTextCursor(cursor)
        self._binding.put([edit])
        return True

    def _strike_to_type(self) -> None:
        """What is typed over the selection then is one step of undo with that."""
        if self.strike():
            self._binding.goes_on(self._editor.textCursor().position())

    def cut(self) -> None:
        self._editor.copy()
        self.strike()

    def put_in(self, words: str) -> None:
        """Words in the place of the selection, in one step."""
        cursor = self._editor.textCursor()
        start = self._binding.shown_at(cursor.selectionStart())
        end = self._binding.shown_at(cursor.selectionEnd())
        self.carry_out(Outcome((Edit(start, end, words),), start + len(words)))

    def before_composing(self, event: QInputMethodEvent) -> None:
        """An input method is about to write over the selection."""
        if self._binding.which == "original" and (event.commitString() or event.preeditString()):
            self._binding.marked_wanted()
        if self._binding.keeps and (event.commitString() or event.preeditString()):
            self._strike_to_type()

    def moved(self, event: QDropEvent) -> bool:
        """Whether the selected words were dropped elsewhere in the same field: that is one suggestion."""
        here = event.source() in (self._editor, self._editor.viewport())
        if not (here and self._binding.keeps and event.dropAction() == Qt.DropAction.MoveAction):
            return False
        self.move_to(self._editor.cursorForPosition(event.position().toPoint()).position())
        self._editor.dragLeaveEvent(QDragLeaveEvent())  # Qt shows where they would go until it is told
        event.setDropAction(Qt.DropAction.CopyAction)  # or it takes the words out where they stood
        event.accept()
        return True

    def move_to(self, at_utf16: int) -> None:
        """The selected words to another place."""
        cursor = self._editor.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        if first <= at_utf16 <= last:
            return
        start, end, at = (self._binding.shown_at(each) for each in (first, last, at_utf16))
        words = self._words(start, end)
        out, put = Edit(start, end, ""), Edit(at, at, words)
        if at > start:
            self.carry_out(Outcome((out, put), at - (end - start) + len(words)))
        else:
            self.carry_out(Outcome((put, out), at + len(words)))

    def _words(self, start: int, end: int) -> str:
        """Those that would stand there; what is struck already is not moved."""
        runs = self._session.story.runs(self._binding.field)
        text = self._binding.words
        if runs is None:
            return text[start:end]
        return "".join(text[run.start : run.end] for run in runs.within(start, end) if not _struck(run))

    # several edits

    def carry_out(self, outcome: Outcome) -> None:
        """Make these edits as one suggestion. Caret and selection count in the words as they would be without those
        that are taken out."""
        followed = self.follow(outcome)
        if outcome.edits:
            self._binding.put([(edit.start, edit.end, edit.inserted) for edit in outcome.edits])
        self.place(followed)

    def follow(self, outcome: Outcome) -> Followed:
        """What goes along with caret and selection while the edits are made."""
        ends = [end for end in (outcome.anchor, outcome.caret) if end is not None]
        return [self._followed(end, outcome.edits) for end in ends]

    def place(self, followed: Followed) -> None:
        cursor = self._editor.textCursor()
        places = [place.position() - behind for place, behind in followed]
        cursor.setPosition(places[0])
        cursor.setPosition(places[-1], _KEEP)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _followed(self, at: int, edits: tuple[Edit, ...]) -> tuple[QTextCursor, int]:
        """A cursor that goes along with a position, and by how many UTF-16 units that will be before it."""
        stands, behind, inside = placed(at, edits)
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(self._binding.shown_utf16(stands))
        cursor.setKeepPositionOnInsert(not inside)
        return cursor, utf16_length(behind)


def placed(at: int, edits: tuple[Edit, ...]) -> tuple[int, str, bool]:
    """Where a position of the words after these edits is in those before.

    For one within words that are put in: where these are put, those of them behind the position, and True.
    """
    shift = 0
    for edit in edits:
        begin = edit.start + shift
        if at <= begin:
            break
        if at <= begin + len(edit.inserted):
            return edit.end, edit.inserted[at - begin :], True
        shift += len(edit.inserted) - (edit.end - edit.start)
    return at - shift, "", False


def changes(event: QKeyEvent) -> bool:
    """Whether a key would change the words."""
    text = event.text()
    typed = bool(text) and text >= " " and text != "\x7f" and not event.modifiers().value & _COMMANDS
    keys = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    return typed or keys or any(event.matches(key) for key in (Key.Cut, Key.Paste, *BACK, *ON))


def _struck(run: Run) -> bool:
    return any(key.startswith(DELETION) for key in run.marks)
