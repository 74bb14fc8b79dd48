"""Dates as readers of a language expect them in print."""

from datetime import date, datetime

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ckb": "کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەمووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم",
}
_PATTERNS = {"de": "{day}. {month}", "es": "{day} de {month}", "pt": "{day} de {month}", "ckb": "{day}ی {month}"}


def day_and_month(iso: str, language: str) -> str:
    """`2026-11-22` as `22 November`, `November 22` (en-US), `22. November` (de); as it is when it is no date."""
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    primary = language.lower().split("-")[0]
    if primary not in _MONTHS:
        return iso[:10]
    month = _MONTHS[primary].split()[day.month - 1].replace("_", " ")
    if language.lower() == "en-us":
        return f"{month} {day.day}"
    return _PATTERNS.get(primary, "{day} {month}").format(day=day.day, month=month)


def printed_date(iso: str, language: str) -> str:
    """With the year: `22 November 2026`; empty for no date."""
    said = day_and_month(iso, language)
    if not iso or said == iso[:10] or said == iso:
        return said
    between = ", " if language.lower() == "en-us" else " de " if language[:2].lower() in ("es", "pt") else " "
    return f"{said}{between}{iso[:4]}"


def with_offset(iso: str) -> str:
    """The time as ISO 8601 with an offset, to the second, as search engines and readers want it; empty when it is none.

    A time without an offset is UTC: that is how the program keeps them.
    """
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    said = at.replace(microsecond=0).isoformat()
    return said if at.tzinfo else said + "+00:00"
