"""What comes in from outside becomes words that every part of the program keeps as they are."""

import re

from deskeditor.news.problems import BadInput

_LINE_ENDS = re.compile("\r\n?|\u2029")
_REFUSED = re.compile("[\ud800-\udfff\ufdd0\ufdd1]")


def clean(words: str) -> str:
    """The words with CRLF, CR and U+2029 as LF; nothing else is changed.

    Raises BadInput for U+FDD0, U+FDD1 (Qt uses them itself and would change them) and for halves of a surrogate pair.
    """
    refuse_unkeepable(words)
    if "\r" in words or "\u2029" in words:
        return _LINE_ENDS.sub("\n", words)
    return words


def refuse_unkeepable(words: str) -> None:
    """Raises BadInput when the words hold a code that is no character."""
    if words.isascii():
        return
    if found := _REFUSED.search(words):
        code = ord(found.group())
        raise BadInput(
            f"The text holds U+{code:04X} at character {found.start() + 1}, which is not a character; remove it first."
        )
