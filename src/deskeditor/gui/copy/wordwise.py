"""The word on which one clicks twice."""

from unicodedata import category

from PySide6.QtGui import QTextCursor

from deskeditor.text.lines import utf16_length


def keep_to_word(cursor: QTextCursor) -> bool:
    """Takes the marks off both ends of a selected word; whether there were any.

    Qt 6.11 knows the commas of ASCII and takes the others along: “We, الخبراء؟, «لن.
    """
    words = cursor.selectedText()
    word = words.strip("".join(letter for letter in set(words) if not _of_word(letter)))
    if not word or word == words:
        return False
    start = cursor.selectionStart() + utf16_length(words[: words.index(word)])
    cursor.setPosition(start)
    cursor.setPosition(start + utf16_length(word), QTextCursor.MoveMode.KeepAnchor)
    return True


def _of_word(letter: str) -> bool:
    """Letters, figures, what stands on or between them, and signs like €."""
    return letter.isalnum() or letter == "_" or category(letter)[0] in "MS"
