"""Words and characters as newsrooms count them. The counts of lines add up to the count of the text."""

import re

# a word: letters and digits, with what joins them inside (don't, twenty-one, 3.5, 1,000, e-mail addresses);
# Chinese and Japanese write without spaces, there each character counts
_JOINERS = "'’‘.,:/@&_\u00ad\u200c\u200d\u2010\u2011-"
_SPACELESS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = rf"(?:(?![{_SPACELESS}])[\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])++"
_WORD = re.compile(rf"[{_SPACELESS}]|{_LETTERS}(?:[{_JOINERS}]{_LETTERS})*+")
_MARKS = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)|\]\([^)\s]*\)|\[\^[^\]\s]+\]:?|^\[[^\]\n]+\]:.*$", re.MULTILINE)
WORDS_PER_MINUTE = {"ar": 180, "ckb": 180, "fa": 180, "he": 187, "de": 200, "fr": 215, "es": 218, "zh": 255, "ja": 357}
_USUAL = 220
"""Words a minute of adults reading silently; for Chinese and Japanese, characters (Trauzettel-Klosinski 2012)."""


def words(text: str) -> int:
    """How many words readers read: addresses of links, photo lines and footnote marks are none."""
    if "](" in text or "[^" in text or "]:" in text:
        text = _MARKS.sub(" ", text)
    return sum(1 for _ in _WORD.finditer(text))


def characters(text: str, *, spaces: bool = True) -> int:
    """Code points without line ends."""
    return sum(1 for c in text if c != "\n" and (spaces or not c.isspace()))


def reading_time_s(count: int, language: str) -> int:
    """Seconds that a reader takes for so many words."""
    return round(count * 60 / WORDS_PER_MINUTE.get(language.lower().split("-")[0], _USUAL))
