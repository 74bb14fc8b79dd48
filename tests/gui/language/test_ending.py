"""The program ends while the language check is at work."""

import os
import signal
import sys

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
