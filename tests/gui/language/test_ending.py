"""The program ends while the language check is at work."""

import os
import signal
import sys
from threading import Event

import pytest

from deskeditor.checks.every import dictionaries
from tests.gui.language.test_language import Desk, desk

__all__ = ["desk"]


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped there")
def test_a_dictionary_that_hangs_holds_nobody_up(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    asked = dictionaries(desk.reporter.newsroom.folder)._child
    hanging = asked.pid
    os.kill(hanging, signal.SIGSTOP)
    desk.reporter.write("Unheardof wrods ")
    desk.reporter.until(lambda: desk.shown.watch._busy)
    desk.reporter.leave()
    assert asked.pid != hanging
    with pytest.raises(ProcessLookupError):
        os.kill(hanging, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped there")
def test_a_dictionary_that_hangs_leaves_the_workers_to_others(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    os.kill(dictionaries(desk.reporter.newsroom.folder)._child.pid, signal.SIGSTOP)
    desk.reporter.write("Unheardof wrods ")
    desk.reporter.until(lambda: desk.shown.watch._busy)
    tasks, gate = desk.reporter.program.tasks, Event()
    answered: list[str] = []
    for _ in range(2):
        tasks.ask(lambda: gate.wait(10), lambda _: None)
    tasks.ask(lambda: "opened", answered.append)
    try:
        desk.reporter.until(lambda: bool(answered))
        assert desk.shown.watch._busy
    finally:
        gate.set()
    desk.reporter.leave()
