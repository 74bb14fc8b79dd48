"""How the copy looks: typeface, sizes, colours and the format of each kind of mark, all from a few settings."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QFontMetricsF, QTextCharFormat, QTextFormat

from deskeditor.gui.theme import LIGHT, Colours, serif

PITCH = 1.58
"""Distance of the lines of running text, in sizes of the type."""
HEADING_SIZES = {1: 1.6, 2: 1.42, 3: 1.2, 4: 1.05}
HIDDEN_PT = 0.5
"""With a letter spacing of one per cent a hidden mark is narrower than a hundredth of a pixel, however long it is."""


@dataclass(frozen=True)
class Look:
    """`size_pt` is the size of running text before zoom; `measure` the width of a full line in characters."""

    colours: Colours = LIGHT
    family: str = ""
    size_pt: int = 13
    zoom: int = 100
    measure: int = 68
    marks_shown: bool = False

    @cached_property
    def points(self) -> float:
        return self.size_pt * self.zoom / 100

    @cached_property
    def font(self) -> QFont:
        return self.scaled(1)

    def scaled(self, share: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The copy's typeface at a share of the size of running text."""
        font = serif(self.size_pt)
        if self.family:
            font.setFamilies([self.family, *font.families()])
        font.setPointSizeF(self.points * share)
        font.setWeight(weight)
        return font

    @cached_property
    def em(self) -> float:
        """Size of the type in pixels."""
        return self.points * QFontMetrics(self.font).fontDpi() / 72

    @cached_property
    def pitch(self) -> float:
        return round(self.em * PITCH)

    @cached_property
    def gap(self) -> float:
        """Space between two paragraphs, in place of the blank line that stands there; the pitch adds some of its
        own."""
        return round(self.em * 0.62)

    @cached_property
    def heading_gap(self) -> float:
        """Space above a heading, besides that between paragraphs."""
        return round(self.em * 0.7)

    def heading_pitch(self, level: int) -> float:
        return round(self.em * HEADING_SIZES.get(level, 1.0) * 1.32)

    @cached_property
    def card_height(self) -> float:
        """Of a photo in the copy, with the space above it."""
        return round(self.em * 6.6) + self.card_air

    @cached_property
    def card_air(self) -> float:
        return round(self.em * 0.5)

    @cached_property
    def column(self) -> float:
        """Width of a full line in pixels."""
        letters = "the quick brown fox jumps over the lazy dog and runs away "
        return round(QFontMetricsF(self.font).horizontalAdvance(letters) / len(letters) * self.measure)

    @cached_property
    def indent(self) -> float:
        """By how much items and block quotes stand in from the edge."""
        return round(self.em * 1.5)

    # formats

    @cached_property
    def hidden(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setProperty(QTextFormat.Property.FontPointSize, HIDDEN_PT)
        made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        made.setFontLetterSpacing(1)
        made.setForeground(QColor(0, 0, 0, 0))
        # Qt sets superscript at two thirds of the size in whole points, and warns when none are left
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
        return made

    @cached_property
    def faint(self) -> QTextCharFormat:
        return _coloured(self.colours.faint)

    @cached_property
    def soft(self) -> QTextCharFormat:
        return _coloured(self.colours.soft)

    @cached_property
    def formats(self) -> dict[str, QTextCharFormat]:
        """By kind of mark inside a line."""
        strong, emphasis, footnote = QTextCharFormat(), QTextCharFormat(), _coloured(self.colours.accent)
        strong.setFontWeight(QFont.Weight.Bold)
        emphasis.setFontItalic(True)
        footnote.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return {
            "strong": strong,
            "emphasis": emphasis,
            "link": _coloured(self.colours.accent),
            "footnote_ref": footnote,
            "quotation": _coloured(self.quotation),
        }

    @cached_property
    def marked(self) -> dict[str, QTextCharFormat]:
        """Below what a check objects to: a wave for what is grave, dots for what is doubtful, so that colour is not all
        that tells them apart."""
        grave, doubtful = QTextCharFormat(), QTextCharFormat()
        grave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        grave.setUnderlineColor(QColor(self.colours.bad))
        doubtful.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        doubtful.setUnderlineColor(QColor(self.colours.warn))
        return {"grave": grave, "doubtful": doubtful, **self._language}

    @property
    def _language(self) -> dict[str, QTextCharFormat]:
        """Below what the language check found: a red wave for what is wrong, another for what somebody should look at,
        dots for a matter of style; inside a quotation, where nobody changes words, dashes."""
        kinds = {
            "wrong": (QTextCharFormat.UnderlineStyle.WaveUnderline, self.colours.bad),
            "look": (QTextCharFormat.UnderlineStyle.WaveUnderline, self.colours.warn),
            "style": (QTextCharFormat.UnderlineStyle.DotLine, self.colours.soft),
            "said": (QTextCharFormat.UnderlineStyle.DashUnderline, self.colours.accent),
        }
        made = {}
        for kind, (style, colour) in kinds.items():
            made[kind] = QTextCharFormat()
            made[kind].setUnderlineStyle(style)
            made[kind].setUnderlineColor(QColor(colour))
        return made

    @cached_property
    def quoted(self) -> QTextCharFormat:
        """The words of a block quote."""
        made = QTextCharFormat()
        made.setFontItalic(True)
        return made

    @cached_property
    def footnote(self) -> QTextCharFormat:
        made = _coloured(self.colours.soft)
        made.setProperty(QTextFormat.Property.FontPointSize, self.points * 0.88)
        return made

    @cached_property
    def table(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        made.setProperty(QTextFormat.Property.FontPointSize, self.points * 0.85)
        return made

    def heading(self, level: int) -> QTextCharFormat:
        return self._headings[level]

    @cached_property
    def _headings(self) -> dict[int, QTextCharFormat]:
        made = {}
        for level in range(1, 7):
            made[level] = QTextCharFormat()
            made[level].setProperty(QTextFormat.Property.FontPointSize, self.points * HEADING_SIZES.get(level, 1.0))
            made[level].setFontWeight(QFont.Weight.Bold)
        return made

    @cached_property
    def quotation(self) -> str:
        """The colour of quoted words: ink with a little of the accent."""
        ink, accent = QColor(self.colours.ink), QColor(self.colours.accent)
        share = 0.5
        return QColor.fromRgbF(
            ink.redF() + (accent.redF() - ink.redF()) * share,
            ink.greenF() + (accent.greenF() - ink.greenF()) * share,
            ink.blueF() + (accent.blueF() - ink.blueF()) * share,
        ).name()


def _coloured(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made
