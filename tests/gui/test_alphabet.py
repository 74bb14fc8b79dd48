from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from deskeditor.gui.alphabet import by_alphabet


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("en_GB", ["a2", "A10", "Cami", "Çelik", "Cz", "Şahin", "zana", "پیاز", "چرا", "سارا"]),
        ("tr_TR", ["a2", "A10", "Cami", "Cz", "Çelik", "Işıl", "İl", "Sz", "Şahin", "zana"]),
        ("de_DE", ["a2", "Ärger", "Asche", "Öl", "Zahn"]),
        ("ckb_IQ", ["Zana", "بازاڕ", "پیاز", "چرا", "دار"]),
    ],
)
def test_names_stand_in_the_alphabet_of_the_windows(tag: str, names: list[str]) -> None:
    QLocale.setDefault(QLocale(tag))
    assert sorted(set(names), key=by_alphabet) == names
