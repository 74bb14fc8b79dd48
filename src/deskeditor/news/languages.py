"""The languages that stories are written in: names, direction, quotation marks."""

import re
from dataclasses import dataclass

RTL_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)

TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
"""A language tag of BCP 47, by its shape."""


@dataclass(frozen=True, slots=True)
class Language:
    """`tag` is BCP 47; `quotes` are the outer and inner opening and closing quotation marks."""

    tag: str
    name: str
    own_name: str
    quotes: tuple[str, str, str, str]


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "English", ("“", "”", "‘", "’")),
    Language("en-GB", "English (UK)", "English (UK)", ("“", "”", "‘", "’")),
    Language("en-US", "English (US)", "English (US)", ("“", "”", "‘", "’")),
    Language("de", "German", "Deutsch", ("„", "“", "‚", "‘")),
    Language("de-CH", "German (Switzerland)", "Deutsch (Schweiz)", ("«", "»", "‹", "›")),
    Language("fr", "French", "Français", ("«\u00a0", "\u00a0»", "“", "”")),
    Language("es", "Spanish", "Español", ("«", "»", "“", "”")),
    Language("it", "Italian", "Italiano", ("«", "»", "“", "”")),
    Language("nl", "Dutch", "Nederlands", ("“", "”", "‘", "’")),
    Language("pt", "Portuguese", "Português", ("“", "”", "‘", "’")),
    Language("sv", "Swedish", "Svenska", ("”", "”", "’", "’")),
    Language("da", "Danish", "Dansk", ("“", "”", "‘", "’")),
    Language("nb", "Norwegian", "Norsk bokmål", ("«", "»", "‘", "’")),
    Language("pl", "Polish", "Polski", ("„", "”", "«", "»")),
    Language("tr", "Turkish", "Türkçe", ("“", "”", "‘", "’")),
    Language("ru", "Russian", "Русский", ("«", "»", "„", "“")),
    Language("uk", "Ukrainian", "Українська", ("«", "»", "„", "“")),
    Language("ar", "Arabic", "العربية", ("«", "»", "“", "”")),
    Language("ckb", "Central Kurdish (Sorani)", "کوردیی ناوەندی", ("«", "»", "“", "”")),
    Language("ku", "Northern Kurdish (Kurmanji)", "Kurdî", ("“", "”", "‘", "’")),
    Language("fa", "Persian", "فارسی", ("«", "»", "“", "”")),
    Language("he", "Hebrew", "עברית", ("”", "”", "’", "’")),
    Language("ur", "Urdu", "اردو", ("“", "”", "‘", "’")),
    Language("zh", "Chinese", "中文", ("“", "”", "‘", "’")),
    Language("ja", "Japanese", "日本語", ("「", "」", "『", "』")),
)
BY_TAG = {language.tag.lower(): language for language in LANGUAGES}
_SAME = {"kmr": "ku", "iw": "he", "arb": "ar", "pes": "fa"}
"""Other tags of the same languages."""


def language(tag: str) -> Language:
    """The language of this tag, or of its first subtag; English marks for one that is not known."""
    first = tag.split("-")[0].lower()
    known = BY_TAG.get(tag.lower()) or BY_TAG.get(_SAME.get(first, first))
    return known or Language(tag, tag or "not set", tag, ("“", "”", "‘", "’"))


def direction_of(tag: str) -> str:
    """`rtl` or `ltr`: the usual direction of the language, or of the script when the tag names one."""
    parts = tag.lower().split("-")
    if "arab" in parts or "hebr" in parts:
        return "rtl"
    if "latn" in parts or "cyrl" in parts:
        return "ltr"
    return "rtl" if parts[0] in RTL_LANGUAGES else "ltr"


def comma_of(tag: str) -> str:
    """The comma that prints in this language: Arabic script has its own, Hebrew the Latin one."""
    return "،" if direction_of(tag) == "rtl" and tag.lower().split("-")[0] not in ("he", "iw", "yi") else ","
