from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from deskeditor.gui.dates import dated

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
