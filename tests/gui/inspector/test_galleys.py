"""Print and PDF through the window: the gate first, then the paper, then the receipt."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.inspector import galleys
from deskeditor.gui.inspector.galleys import Galleys
from deskeditor.gui.notices import Notice
from deskeditor.gui.tasks import Tasks
from tests.gui.inspector.conftest import Room
from tests.gui.inspector.test_preview import pytestmark as pytestmark  # the same log of Chromium
from tests.gui.inspector.test_printing import words_of


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def press(room: Room, over: QWidget) -> Iterator[Galleys]:
    tasks = Tasks()
    yield Galleys(lambda: room.newsroom, tasks, over)
    tasks.close()


def test_a_pdf_is_written_and_a_receipt_kept(
    press: Galleys, room: Room, tmp_path: Path, qtbot: QtBot, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "new_file", lambda _over, _title, name, _kinds: tmp_path / name)
    press.save_pdf(room.session.id)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].level == "info"
    assert "NOT FOR PUBLICATION" in words_of(tmp_path / "bridge.pdf")[0]
    (receipt,) = room.newsroom.receipts(room.session.id)
    assert (receipt.exit, receipt.format, receipt.destination) == ("in-house", "pdf", "bridge.pdf")


def test_words_off_the_record_are_not_even_printed(
    press: Galleys, room: Room, tmp_path: Path, qtbot: QtBot, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "new_file", lambda *_: pytest.fail("nothing is asked"))
    room.newsroom.set_fields(room.quote, terms="off the record")
    room.session.set("body", "“We will rebuild the old bridge by spring,” she said.")
    with qtbot.waitSignal(press.refused, timeout=10_000) as refused:
        press.save_pdf(room.session.id)
    assert refused.args[0].field == "body" and told[0].level == "error"
    assert room.newsroom.receipts(room.session.id) == []


def test_who_answers_no_prints_nothing(
    press: Galleys, room: Room, qtbot: QtBot, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(galleys, "ask_printer", lambda over: asked.append(over))
    press.print_story(room.session.id)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert told == [] and room.newsroom.receipts(room.session.id) == []


def test_a_story_goes_to_the_printer(
    press: Galleys, room: Room, tmp_path: Path, qtbot: QtBot, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    def to_a_file(_over: QWidget) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(galleys, "ask_printer", to_a_file)
    press.print_story(room.session.id)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].level == "info" and (tmp_path / "printed.pdf").stat().st_size > 1000
    assert room.newsroom.receipts(room.session.id)[0].format == "print"
