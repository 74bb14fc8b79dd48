"""Reading a story through: keys change nothing, accepting does, and one gets back to editing."""

from PySide6.QtCore import Qt

from deskeditor.gui.copy.readthrough import reading
from tests.gui.reporter import CTRL, SHIFT, Reporter


def test_nothing_is_typed_while_one_reads_through(reporter: Reporter) -> None:
    before = reporter.body
    layout = reporter.window.sides.layout_
    reporter.press(Qt.Key.Key_F11, SHIFT)
    reporter.until(lambda: reading(reporter.copy) is not None)
    reporter.press(Qt.Key.Key_End, CTRL)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        reporter.press(key)
    reporter.press(Qt.Key.Key_X, CTRL)
    reporter.press(Qt.Key.Key_V, CTRL)
    assert reporter.body == before
    assert reporter.copy.body.textCursor().atEnd()
    reporter.press(Qt.Key.Key_Escape)
    reporter.until(lambda: reading(reporter.copy) is None)
    assert reporter.window.sides.layout_ == layout
    reporter.write("Now it is typed.")
    assert "Now it is typed." in reporter.body
