import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.gui.notices import Notice
from deskeditor.gui.tasks import Tasks
from deskeditor.news.problems import BadInput


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def after(gate: threading.Event, answer: str) -> str:
    """The answer of work that ends when the gate opens."""
    gate.wait(5)
    return answer


def test_the_result_comes_back_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[object, bool]] = []
    here = QThread.currentThread()
    tasks.ask(lambda: QThread.currentThread() is here, lambda same: got.append((same, QThread.currentThread() is here)))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(False, True)]


def test_only_the_newest_of_a_key_counts(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[str] = []
    gate = threading.Event()
    tasks.ask(lambda: after(gate, "old"), got.append, key="search")
    tasks.ask(lambda: "new", got.append, key="search")
    tasks.ask(lambda: "other", got.append, key="another")
    qtbot.waitUntil(lambda: len(got) == 2)
    gate.set()
    tasks.wait()
    tasks.ask(lambda: "last", got.append)
    qtbot.waitUntil(lambda: "last" in got)
    assert sorted(got) == ["last", "new", "other"]


def test_a_dropped_request_is_not_answered(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[str] = []
    gate = threading.Event()
    tasks.ask(lambda: after(gate, "dropped"), got.append, key="k")
    tasks.drop("k")
    gate.set()
    tasks.ask(lambda: "after", got.append)
    qtbot.waitUntil(lambda: "after" in got)
    tasks.wait()
    assert got == ["after"]


def test_what_is_forgotten_is_neither_answered_nor_told(tasks: Tasks, qtbot: QtBot, told: list[Notice]) -> None:
    got: list[str] = []
    gate = threading.Event()

    def closed() -> str:
        gate.wait(5)
        raise BadInput("The newsroom is closed.")

    tasks.ask(lambda: after(gate, "old"), got.append)
    tasks.ask(closed, got.append)
    tasks.forget()
    gate.set()
    tasks.wait()
    tasks.ask(lambda: "new", got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert (got, told) == (["new"], [])


def test_a_problem_is_told_and_a_fault_is_not_hidden(tasks: Tasks, qtbot: QtBot, told: list[Notice]) -> None:
    def bad() -> None:
        raise BadInput("This is no story.")

    def broken() -> None:
        raise ZeroDivisionError("ours")

    tasks.ask(bad, lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Notice("error", "This is no story.")]
    with qtbot.waitSignal(tasks.fault) as fault:
        tasks.ask(broken, lambda _: None)
    assert isinstance(fault.args[0], ZeroDivisionError)


def test_the_asker_may_take_the_problem(tasks: Tasks, qtbot: QtBot) -> None:
    problems: list[Exception] = []

    def bad() -> None:
        raise BadInput("no")

    tasks.ask(bad, lambda _: None, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], BadInput)


def test_nobody_is_called_after_they_are_gone(tasks: Tasks, qtbot: QtBot) -> None:
    class Pane(QObject):
        def take(self, result: str) -> None:
            got.append(result)

    got: list[str] = []
    pane = Pane()
    gate = threading.Event()
    tasks.ask(lambda: after(gate, "late"), pane.take)
    pane.deleteLater()
    qtbot.waitUntil(lambda: not isValid(pane))
    gate.set()
    tasks.wait()
    tasks.ask(lambda: "end", got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["end"]


def test_long_work_tells_its_progress_and_can_be_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    closed = threading.Event()
    seen: list[int] = []
    ends: list[bool] = []

    def steps() -> Iterator[int]:
        try:
            yield from range(10_000)
        finally:
            closed.set()

    def step(number: int) -> None:
        seen.append(number)
        job.cancel()

    job = tasks.run(steps, step, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [False]
    assert seen[0] == 0
    assert closed.is_set()


def test_long_work_ends_whole(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    ends: list[bool] = []
    tasks.run(lambda: iter(range(3)), seen.append, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert (seen, ends) == ([0, 1, 2], [True])


def test_work_that_hangs_in_a_lane_holds_up_only_its_lane(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[str] = []
    gate = threading.Event()
    for number in range(4):
        tasks.ask(partial(after, gate, f"hung {number}"), got.append, lane="words")
    tasks.ask(lambda: "free", got.append)
    tasks.ask(lambda: "other lane", got.append, lane="suggestions")
    qtbot.waitUntil(lambda: len(got) == 2)
    assert sorted(got) == ["free", "other lane"]
    assert not tasks.wait(0)
    gate.set()
    assert tasks.wait()
    qtbot.waitUntil(lambda: len(got) == 6)
    assert got[2:] == [f"hung {number}" for number in range(4)]


class Witness:
    """Tells on which thread it was forgotten."""

    def __init__(self, forgotten: list[bool]) -> None:
        self._forgotten, self._here = forgotten, threading.get_ident()

    def __del__(self) -> None:
        self._forgotten.append(threading.get_ident() == self._here)

    def take(self, _answer: object) -> None:
        """Somebody asks for this."""


def test_what_was_asked_with_is_forgotten_where_it_came_from(tasks: Tasks, qtbot: QtBot) -> None:
    """A session or widget that dies on a worker ends the program."""
    forgotten: list[bool] = []

    def ask(asker: Witness, key: str | None, fails: bool) -> None:
        def work() -> Witness:
            if fails:
                raise BadInput(f"not {asker}")
            return asker

        tasks.ask(work, asker.take, asker.take, key=key)

    for number in range(12):
        ask(Witness(forgotten), (None, "same")[number % 2], number % 3 == 0)
    qtbot.waitUntil(lambda: len(forgotten) == 12)
    assert all(forgotten)


def test_what_long_work_goes_through_is_forgotten_where_it_came_from(tasks: Tasks, qtbot: QtBot) -> None:
    forgotten: list[bool] = []

    def run(asker: Witness) -> None:
        tasks.run(lambda: iter([id(asker)]), asker.take, asker.take)

    run(Witness(forgotten))
    qtbot.waitUntil(lambda: bool(forgotten))
    assert forgotten == [True]
