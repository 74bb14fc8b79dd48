import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.gui.copy.conftest import MakeBody


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She said “We will” now.", "We"),
        ("She said “We will” now.", "will"),
        ("ماذا يقول الخبراء؟", "الخبراء"),
        ("المحطة، وأنا", "المحطة"),
        ("قال: «لن نغلق»، نعم", "لن"),
        ("قال: «لن نغلق»، نعم", "نغلق"),
        ("ها نمی‌بندیم!", "نمی‌بندیم"),
        ("צה״ל, כן", "צה״ל"),
        ("I don’t know…", "don’t"),
        ("الحدّ؛ كذا", "الحدّ"),
        ("𝔄𝔅 “😀 cost”", "cost"),
    ],
)
def test_a_double_click_takes_the_word_and_no_mark(make_body: MakeBody, text: str, word: str) -> None:
    body = make_body(text, language="ar" if "ق" in text or "؛" in text else "en")
    cursor = QTextCursor(body.document())
    cursor.setPosition(body.document().find(word).selectionStart() + 1)
    QTest.mouseDClick(body.viewport(), Qt.MouseButton.LeftButton, pos=body.cursorRect(cursor).center())
    assert body.textCursor().selectedText() == word
