"""Length as a newsroom counts it: in words that readers read. The counts of lines add up to the count of the text."""

import re

# a word: letters and digits, with what joins them inside (don't, twenty-one, 3.5, 1,000, e-mail addresses);
# Chinese and Japanese write without spaces, there each character counts
_JOINERS = "'’‘.,:/@&_\u00ad\u200c\u200d\u2010\u2011-"
_SPACELESS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = rf"(?:(?![{_SPACELESS}])[\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])++"
_WORD = re.compile(rf"[{_SPACELESS}]|{_LETTERS}(?:[{_JOINERS}]{_LETTERS})*+")
# no part may run over its own opening: a million of them would be read a million times
_PHOTO = r"!\[[^\[\]\n]*\]\((?:<[^<>\n]*>|[^()<>\n]*)\)"
_TARGET = r"\]\((?:[^()\s]|\([^()\s]*\))*+\)"
_MARKS = re.compile(rf"{_PHOTO}|{_TARGET}|\[\^[^\[\]\s]+\]:?|^\[[^\]\n]+\]:.*$", re.MULTILINE)


def words(text: str) -> int:
    """How many words readers read: addresses of links, photo lines and footnote marks are none."""
    if "](" in text or "[^" in text or "]:" in text:
        text = _MARKS.sub(" ", text)
    return sum(1 for _ in _WORD.finditer(text))
