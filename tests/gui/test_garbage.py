import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskeditor.gui.garbage import EVERY_MS, MANY, Garbage


class Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_cycle_goes_on_the_thread_of_the_windows_whoever_allocates(qtbot: QtBot) -> None:
    garbage = Garbage()
    went: list[threading.Thread] = []
    weakref.finalize(Cycle(), lambda: went.append(threading.current_thread()))
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([n] for n in range(MANY * 2)))
    worker.start()
    worker.join()
    assert went == []
    qtbot.waitUntil(lambda: bool(went), timeout=EVERY_MS * 4)
    assert went == [threading.main_thread()]
    garbage.stop()


def test_python_collects_again_when_the_windows_are_gone(qapp: QObject) -> None:
    garbage = Garbage()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()


def test_what_was_there_before_the_windows_is_left_out(qapp: QObject) -> None:
    before: list[list[int]] = [[1]]
    garbage = Garbage()
    assert not any(one is before for one in gc.get_objects())
    garbage.stop()
    assert any(one is before for one in gc.get_objects())
