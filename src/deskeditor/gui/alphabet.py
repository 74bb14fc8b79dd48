"""Names in the order of the alphabet."""

from collections.abc import Callable
from functools import cmp_to_key, lru_cache
from threading import get_ident
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt


def by_alphabet(words: str) -> Any:
    """What to sort by, for people: as the language of the windows has it (Çelik stands with C, چ after ج, whatever
    their codes), capitals like small letters, 10 after 9."""
    return _order(QLocale().name(), get_ident())(words)


@lru_cache(maxsize=16)
def _order(locale: str, thread: int) -> Callable[[str], Any]:
    """One for each thread: a collator may not be asked from two."""
    collator = QCollator(QLocale("en" if locale == "C" else locale))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return cmp_to_key(collator.compare)
