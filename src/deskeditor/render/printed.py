"""What is printed around a story in its own language: dates, and who did what."""

from collections.abc import Sequence
from datetime import date, datetime

from deskeditor.news.languages import comma_of, direction_of
from deskeditor.news.published import PublishedByline
from deskeditor.text.digits import digit

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "ku": "çile sibat adar nîsan gulan hezîran tîrmeh tebax îlon cotmeh mijdar kanûn",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "ckb": "کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەمووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم",
}
_DAY_AND_MONTH = {
    "de": "{day}. {month}",
    "es": "{day} de {month}",
    "pt": "{day} de {month}",
    "ckb": "{day}ی {month}",
}
_SAME = {"kmr": "ku", "iw": "he", "prs": "fa"}
"""Tags that mean a language which stands here under another."""

_ROLES = {
    "en": ("By", "Additional reporting by", "Photographs by", "Translated by", "Edited by", " and "),
    "de": ("Von", "Mitarbeit:", "Fotos:", "Übersetzung:", "Redaktion:", " und "),
    "fr": ("Par", "Avec", "Photos :", "Traduction :", "Édition :", " et "),
    "es": ("Por", "Con información de", "Fotografías de", "Traducción de", "Edición de", " y "),
    "it": ("Di", "Con la collaborazione di", "Fotografie di", "Traduzione di", "A cura di", " e "),
    "nl": ("Door", "Met medewerking van", "Foto’s:", "Vertaling:", "Redactie:", " en "),
    "pt": ("Por", "Com reportagem de", "Fotografias de", "Tradução de", "Edição de", " e "),
    "tr": ("Haber:", "Katkıda bulunan:", "Fotoğraf:", "Çeviri:", "Editör:", " ve "),
    "ku": ("Nivîskar:", "Alîkar:", "Wêne:", "Werger:", "Edîtor:", " û "),
    "fa": ("نوشتهٔ", "با همکاری", "عکس:", "ترجمهٔ", "ویرایش:", " و "),
    "he": ("מאת", "השתתפו בהכנת הידיעה:", "צילום:", "תרגום:", "עריכה:", " ו"),
    "ar": ("بقلم", "شارك في التغطية", "تصوير", "ترجمة", "تحرير", " و"),
    "ckb": ("نووسینی", "هاوکار لە هەواڵدا", "وێنە:", "وەرگێڕانی", "سەرنووسەری", " و "),
}
_ORDER = ("by", "additional reporting by", "photographs by", "translated by", "edited by")


def day_and_month(iso: str, language: str) -> str:
    """`2026-11-22` as `22 November`, `November 22` (en-US), `22. November` (de); as it is when it is no date."""
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    months = _MONTHS.get(_primary(language))
    if months is None:
        return iso[:10]
    month = months.split()[day.month - 1].replace("_", " ")
    if language.lower() == "en-us":
        return f"{month} {day.day}"
    said = _DAY_AND_MONTH.get(_primary(language), "{day} {month}").format(day=day.day, month=month)
    return _in_its_digits(said, language)


def printed_date(iso: str, language: str) -> str:
    """With the year: `22 November 2026`; as it is when it is no date."""
    said = day_and_month(iso, language)
    if said in (iso, iso[:10]):
        return said
    between = ", " if language.lower() == "en-us" else " de " if _primary(language) in ("es", "pt") else " "
    return _in_its_digits(f"{said}{between}{iso[:4]}", language)


def with_offset(iso: str) -> str:
    """The time as ISO 8601 to the second with an offset, as schema.org readers want it; empty when it is none.

    A time without an offset is UTC: that is how the program keeps them.
    """
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    said = at.replace(microsecond=0).isoformat()
    return said if at.tzinfo else said + "+00:00"


def printed_dateline(place: str, day: str, language: str) -> str:
    """`CORK` or, with a date, `CORK, 22 November`."""
    comma = comma_of(language)
    return f"{place.strip()}{comma} {day_and_month(day, language)}" if place.strip() and day else place.strip()


Group = tuple[str, list[tuple[str, PublishedByline]]]


def byline_groups(bylines: Sequence[PublishedByline], language: str) -> list[Group]:
    """The bylines in their order: what stands before each group, and each name with what stands before it."""
    words = _ROLES.get(_primary(language), _ROLES["en"])
    groups: list[list[PublishedByline]] = []
    for line in bylines:
        if groups and groups[-1][0].role == line.role:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [(_role(group[0].role, words), _joined(group, words[-1], language)) for group in groups]


def printed_byline(bylines: Sequence[PublishedByline], language: str) -> str:
    """In one line, in the story's language: `By Ann Lee and Bo Ek; photographs by Cy Dow`, `Von Ann Lee; Fotos: …`."""
    said = []
    for number, (role, names) in enumerate(byline_groups(bylines, language)):
        before = in_line(role, number, language)
        said.append(f"{before} {''.join(between + line.name for between, line in names)}")
    return between_roles(language).join(said)


def in_line(role: str, number: int, language: str) -> str:
    """What stands before the group of this number (from 0) where all of them stand in one line."""
    return role if number == 0 or _primary(language) == "de" else role[:1].lower() + role[1:]


def between_roles(language: str) -> str:
    """What stands between the groups of a byline in one line."""
    return "؛ " if direction_of(language) == "rtl" and _primary(language) != "he" else "; "


def role_in(line: str) -> tuple[str, str]:
    """The role that a printed byline begins with, in any language that we print, and the names after it."""
    words = " ".join(line.split())
    for said in _ROLES.values():
        for role, before in zip(_ORDER, said[:-1], strict=True):
            if words.casefold().startswith(f"{before} ".casefold()):
                return role, words[len(before) + 1 :]
    return "by", words


def _role(role: str, words: Sequence[str]) -> str:
    return words[_ORDER.index(role)] if role in _ORDER else role[:1].upper() + role[1:]


def _joined(group: list[PublishedByline], conjunction: str, language: str) -> list[tuple[str, PublishedByline]]:
    last = len(group) - 1
    return [
        ("" if not n else conjunction if n == last else f"{comma_of(language)} ", line) for n, line in enumerate(group)
    ]


def _primary(language: str) -> str:
    said = language.lower().split("-")[0]
    return _SAME.get(said, said)


def _in_its_digits(said: str, language: str) -> str:
    """Persian print has digits of its own everywhere; Arabic and Kurdish print has both, and the world's here."""
    return "".join(digit(letter, "arabext") for letter in said) if _primary(language) == "fa" else said
