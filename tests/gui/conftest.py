"""What the tests of the windows share: notices that are recorded, and a program with a newsroom."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.gui import notices, questions
from deskeditor.gui.app import Program, Sample
from deskeditor.gui.settings import Settings
from deskeditor.newsroom import Newsroom

PATIENCE = 20_000
"""Milliseconds: a busy machine is slow, and no fault of the program."""


class PatientBot(QtBot):
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def garbage_goes_here() -> Iterator[None]:
    """As in the program (`gui.garbage`): no worker thread destroys a widget."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture
def told() -> Iterator[list[notices.Notice]]:
    """What the person was told."""
    seen: list[notices.Notice] = []
    notices.door.told.connect(seen.append)
    notices.door.held.clear()
    yield seen
    notices.door.told.disconnect(seen.append)
    notices.door.held.clear()


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desk_folder(tmp_path: Path) -> Path:
    """A newsroom of one person with three stories."""
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.", desk="News")
        newsroom.new_story(
            slugline="ferry", headline="Ferry stops", body="No ferry today.", desk="News", target_length=300
        )
        newsroom.new_story(slugline="derby", headline="Derby drawn", body="One all.", desk="Sport")
    return folder


Start = Callable[..., Program]


def leave(program: Program) -> None:
    """Close the program, unless it was closed before: everything is on disk when this returns."""
    if isValid(program):
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def start(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    told: list[notices.Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """Start the program as a person does; every window of it is closed at the end. A fault of ours fails the test."""
    programs: list[Program] = []
    faults: list[str] = []
    monkeypatch.setattr(questions, "tell_fault", lambda _parent, trace: faults.append(trace))

    def begin(newsroom: Path | None = None, story: str | None = None, sample: Sample = "") -> Program:
        program = Program(qapp, settings)
        programs.append(program)
        program.begin(newsroom, story, sample)
        if newsroom is not None:
            qtbot.waitUntil(lambda: program.desk.newsroom is not None and program.window.queue.model.rowCount() > 0)
        return program

    yield begin
    for program in programs:
        leave(program)
    assert faults == []


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """English again when the test is over."""
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
