"""The floor: one bare QPlainTextEdit. What Qt, X11 and Python cost by themselves.

    python benchmarks/floor.py FILE

F4 empties the window and F5 shows FILE again, for the time that opening takes.
FLOOR_DELAY_MS=n sleeps n ms in every key press; the latency harness is checked with it.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

DELAY_S = float(os.environ.get("FLOOR_DELAY_MS", "0")) / 1000


class Edit(QPlainTextEdit):
    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.show_file()

    def show_file(self) -> None:
        self.setPlainText(self.file.read_text(encoding="utf-8"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4:
            self.clear()
            return
        if event.key() == Qt.Key.Key_F5:
            self.show_file()
            return
        if DELAY_S:
            time.sleep(DELAY_S)
        super().keyPressEvent(event)


app = QApplication(sys.argv)
edit = Edit(Path(sys.argv[1]))
edit.resize(1200, 760)
edit.setWindowTitle("floor")
edit.show()
sys.exit(app.exec())
