"""A recording that is read through the vault, as Qt wants to read it. Its bytes are in memory only."""

from threading import Lock
from typing import BinaryIO

from PySide6.QtCore import QIODevice, QObject


class Readable(QIODevice):
    """A file of Python as a device that can be sought in. The player reads it on a thread of its own."""

    def __init__(self, file: BinaryIO, size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._size = size if size >= 0 else file.seek(0, 2)
        self._guard = Lock()
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        return False

    def size(self) -> int:
        return self._size

    def seek(self, at: int) -> bool:
        return 0 <= at <= self._size and super().seek(at)

    def readData(self, most: int) -> bytes:
        """Nothing once the vault was locked: the recording stops there."""
        with self._guard:
            try:
                self._file.seek(self.pos())
                return self._file.read(most)
            except (OSError, ValueError):
                return b""

    def writeData(self, _data: object, _size: int) -> int:
        return -1

    def close(self) -> None:
        super().close()
        with self._guard:
            self._file.close()
