"""The colours of what would leave: names, values and marks of JSON, of markup and of Markdown, a line at a time."""

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from deskeditor.gui.exporting.shown import Kind
from deskeditor.gui.theme import Colours

MOST_COLOURED = 400_000
"""Characters; what is longer is shown in one colour."""
Rule = tuple[re.Pattern[str], Callable[[Colours], str], bool]
"""What it applies to (its first group, where there is one), its colour, and whether it is bold."""


def _accent(colours: Colours) -> str:
    return colours.accent


def _good(colours: Colours) -> str:
    return colours.good


def _warn(colours: Colours) -> str:
    return colours.warn


def _soft(colours: Colours) -> str:
    return colours.soft


RULES: dict[Kind, tuple[Rule, ...]] = {
    "json": (
        (re.compile(r'"(?:[^"\\]|\\.)*"'), _good, False),
        (re.compile(r'("(?:[^"\\]|\\.)*")\s*:'), _accent, False),
        (re.compile(r"(?<![\w\"])(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,\]}]|$)"), _warn, False),
    ),
    "markup": (
        (re.compile(r"</?[\w:.-]+|/?>"), _accent, False),
        (re.compile(r"(?<=\s)([\w:.-]+)(?==[\"'])"), _soft, False),
        (re.compile(r"(?<==)(\"[^\"]*\"|'[^']*')"), _good, False),
        (re.compile(r"&#?\w+;"), _warn, False),
        (re.compile(r"<!--.*?-->|<[!?][^>]*>"), _soft, False),
    ),
    "markdown": (
        (re.compile(r"^(?:---|#{1,6} .*|> ?|[-*] |\d+\. )"), _accent, True),
        (re.compile(r"^(\s*[\w-]+):(?=\s|$)"), _soft, False),
        (re.compile(r"\*\*[^*]+\*\*|\*[^*]+\*"), _warn, False),
        (re.compile(r"!?\[[^\]]*\]\([^)]*\)|\[\^\w+\]"), _good, False),
    ),
}


class Colouring(QSyntaxHighlighter):
    """Colours a document by what it is."""

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._colours = colours
        self._rules: list[tuple[re.Pattern[str], QTextCharFormat]] = []

    def know(self, kind: Kind, length: int) -> None:
        """What is shown next, of so many characters. Call it before the document gets its text."""
        self._rules = [] if length > MOST_COLOURED else [self._made(rule) for rule in RULES.get(kind, ())]

    def _made(self, rule: Rule) -> tuple[re.Pattern[str], QTextCharFormat]:
        pattern, colour, bold = rule
        look = QTextCharFormat()
        look.setForeground(QColor(colour(self._colours)))
        if bold:
            look.setFontWeight(600)
        return pattern, look

    def highlightBlock(self, text: str) -> None:
        if not self._rules:
            return
        # Qt counts in UTF-16; what is beyond the Basic Plane moves all that follows.
        wide = not text.isascii() and any(ord(c) > 0xFFFF for c in text)
        for pattern, look in self._rules:
            for found in pattern.finditer(text):
                group = 1 if pattern.groups else 0
                start, end = found.span(group)
                if wide:
                    start, end = _utf16(text[:start]), _utf16(text[:end])
                self.setFormat(start, end - start, look)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
