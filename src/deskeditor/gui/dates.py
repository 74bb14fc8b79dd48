"""Days, months and numbers in the language of the windows."""

import re
from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit

NAMED = re.compile("%[aAbB]|D")


def in_numbers(field: QAbstractSpinBox) -> None:
    """Numbers and times with the digits 0 to 9 that stand everywhere else in the windows, whatever those of their
    language are: no ١٢٣ beside a 123. A day is then written in numbers alone, its calendar with the names."""
    if isinstance(field, QDateTimeEdit):
        _in_its_order(field)
    spoken = QLocale()
    if spoken.zeroDigit() == "0":
        return
    field.setLocale(QLocale.c())
    if isinstance(field, QDateTimeEdit):
        field.setDisplayFormat("yyyy-MM-dd  HH:mm")
        if field.calendarPopup():
            field.calendarWidget().setLocale(spoken)


def _in_its_order(field: QDateTimeEdit) -> None:
    """In a window from right to left Qt 6.11 puts the parts of a format the other way round: 54:16 for 16:54."""
    form = field.displayFormat()
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat(form)


def dated(day: date, form: str) -> str:
    """As `strftime` with the names of days and months in the language of the windows; `D` is the day of the month, as
    one writes it there before the name of a month."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return day.strftime(form.replace("D", str(day.day)))
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    words = {
        "%a": locale.dayName(day.isoweekday(), short).removesuffix("."),
        "%A": locale.dayName(day.isoweekday(), long),
        "%b": locale.monthName(day.month, short),
        "%B": locale.monthName(day.month, long),
        "D": f"{day.day}." if locale.language() == QLocale.Language.German else str(day.day),
    }
    return day.strftime(NAMED.sub(lambda found: words[found[0]], form))


def in_figures(number: float, decimals: int | None = None) -> str:
    """1,234.5 as the language of the windows writes it: 1.234,5 in German; with the digits 0 to 9, like `in_numbers`.
    `decimals` of a fraction; else as many as it has, and at most six figures."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English) or locale.zeroDigit() != "0":
        form = ",.6g" if decimals is None else f",.{decimals}f"
        return f"{number:,}" if isinstance(number, int) else f"{number:{form}}"
    if isinstance(number, int):
        return locale.toString(number)
    return locale.toString(number, "g", 6) if decimals is None else locale.toString(number, "f", decimals)


def in_bytes(size: int) -> str:
    """1.2 MB, with the digits 0 to 9, like `in_numbers`."""
    spoken = QLocale()
    locale = spoken if spoken.zeroDigit() == "0" else QLocale.c()
    return locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
