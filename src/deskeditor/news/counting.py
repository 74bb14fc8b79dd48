"""Length as a newsroom counts it: in words of the copy, without the marks that shape it."""

import re

_PHOTO = re.compile(r"^!\[[^\]\n]*\]\([^\n]*\)[ \t]*$", re.MULTILINE)
_ADDRESS = re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]*\]:?")
_WORD = re.compile(r"\w+(?:[-'’.,\u200c\u00ad]\w+)*")
_ITEM = re.compile(r"^[ ]{0,3}\d{1,9}[.)][ \t]", re.MULTILINE)


def words(markdown: str) -> int:
    """Words that a reader sees: photo lines, link addresses, footnote marks and list numbers are none.

    A word with an apostrophe or a hyphen, and a number with its separators, is one.
    """
    seen = markdown
    if "](" in seen:
        seen = _ADDRESS.sub("]", _PHOTO.sub("", seen))
    if "[^" in seen:
        seen = _FOOTNOTE.sub("", seen)
    return sum(1 for _ in _WORD.finditer(_ITEM.sub("", seen)))
