import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QDateTimeEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from deskeditor import gui
from deskeditor.gui.dates import dated, in_bytes, in_figures, in_numbers

MOMENT = datetime(2026, 11, 2, 17, 5)


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en_GB", "Monday, 2 November 2026 Mon 2 Nov, 17:05"),
        ("C", "Monday, 2 November 2026 Mon 2 Nov, 17:05"),
        ("de_DE", "Montag, 2. November 2026 Mo 2. Nov., 17:05"),
        ("ckb_IQ", "دووشەممە, 2 تشرینی دووەم 2026 دووشەممە 2 تشرینی دووەم, 17:05"),
    ],
)
def test_days_and_months_have_their_names_in_the_language_of_the_windows(tag: str, said: str) -> None:
    QLocale.setDefault(QLocale(tag))
    assert dated(MOMENT, "%A, D %B %Y %a D %b, %H:%M") == said


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en_GB", "1,234 18.2 82 2.0"),
        ("C", "1,234 18.2 82 2.0"),
        ("de_DE", "1.234 18,2 82 2,0"),
        ("ckb_IQ", "1,234 18.2 82 2.0"),
    ],
)
def test_figures_have_the_signs_of_the_language_of_the_windows(tag: str, said: str) -> None:
    QLocale.setDefault(QLocale(tag))
    assert " ".join((in_figures(1234), in_figures(18.2), in_figures(82.0), in_figures(2.0, 1))) == said


def test_fields_write_numbers_with_the_digits_of_the_rest_of_the_window(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("ckb_IQ"))
    box, when = QSpinBox(), QDateTimeEdit()
    when.setCalendarPopup(True)
    for field in (box, when):
        qtbot.addWidget(field)
        in_numbers(field)
    box.setValue(13)
    when.setDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 5)))
    assert (box.text(), when.text()) == ("13", "2026-11-23  09:05")


@pytest.mark.parametrize(("tag", "said"), [("ckb_IQ", "2026-11-23  16:54"), ("en_GB", "Mon 23 Nov 2026  16:54")])
def test_a_time_stands_in_its_order_in_a_window_from_right_to_left(qtbot: QtBot, tag: str, said: str) -> None:
    QLocale.setDefault(QLocale(tag))
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    when = QDateTimeEdit(window)
    when.setDisplayFormat("ddd d MMM yyyy  HH:mm")
    in_numbers(when)
    when.setDateTime(QDateTime(QDate(2026, 11, 23), QTime(16, 54)))
    window.show()
    assert when.text() == said


def test_no_day_in_the_windows_is_written_in_english_only() -> None:
    """`strftime` and format specifications know English names of months alone (or those of the system)."""
    named = re.compile(r"\{[^{}]*:[^{}]*%[aAbB]|strftime\(\"[^\"]*%[aAbB]")
    found = [
        f"{path.name}:{number}"
        for path in Path(gui.__file__).parent.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if named.search(line)
    ]
    assert not found


def test_sizes_are_written_with_the_same_digits() -> None:
    for tag, said in (("ckb_IQ", "1.2 MB"), ("de_DE", "1,2 MB"), ("en_GB", "1.2 MB")):
        QLocale.setDefault(QLocale(tag))
        assert in_bytes(1_230_000).replace("\u00a0", " ") == said
