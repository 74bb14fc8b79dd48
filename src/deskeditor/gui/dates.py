"""Days and months in the language of the windows."""

import re
from datetime import date

from PySide6.QtCore import QLocale

NAMED = re.compile("%[aAbB]|D")


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
