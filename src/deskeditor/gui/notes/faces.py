"""A card that is not open, painted: who and when, what it is about, and the first lines of what is said.

Painted and not made of widgets, since a page may have dozens of them and scrolls sixty times a second. A face is laid
out once and kept as long as its words, its width and the colours are the same.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from deskeditor.gui.notes.cards import Card
from deskeditor.gui.notes.wording import Names, Piece, about_words, change_pieces, plain_words, tr, when_words
from deskeditor.gui.reading import fitting
from deskeditor.gui.theme import Colours
from deskeditor.text.lines import utf16_length

PADDING = 9
BAR = 3
"""Width of the bar in the author's colour."""
MOST_LINES = 3
LONGEST = 400
"""Characters of a text that are looked at for its first lines."""


@dataclass(frozen=True, slots=True)
class Said:
    """All that is to be read on a face."""

    author: str
    ink: str
    """The author's colour."""
    when: str
    about: str
    pieces: tuple[Piece, ...]
    foot: str
    is_open: bool

    @property
    def spoken(self) -> str:
        """For somebody who hears it."""
        return ". ".join(filter(None, (self.about, f"{self.author}, {self.when}", plain_words(self.pieces), self.foot)))


def said_on(card: Card, names: Names, colours: Colours, today: date) -> Said:
    one = card.suggestion
    if one is not None:
        pieces: tuple[Piece, ...] = change_pieces(one, names, bool(card.photo))
        count = len(card.said)
        comments = tr("1 comment") if count == 1 else tr("{n} comments").format(n=count)
        foot = comments if count else ""
    else:
        thread = card.threads[0]
        text = Piece(" ".join(thread.note.text[:LONGEST].split()))
        pieces = (Piece(" ".join(card.exact.split()), "gone"), text) if card.orphan else (text,)
        foot = _foot(card, names)
    return Said(
        names.person(card.by),
        names.colour(card.by, colours).name(),
        when_words(card.at, today),
        about_words(card, names),
        pieces,
        foot,
        card.is_open,
    )


def _foot(card: Card, names: Names) -> str:
    thread = card.threads[0]
    said = [tr("For the lawyers")] if thread.note.kind == "legal" else []
    if not thread.is_open:
        said.append(tr("Resolved by {name}").format(name=names.person(thread.note.resolved_by)))
    if count := len(thread.answers):
        said.append(tr("1 answer") if count == 1 else tr("{n} answers").format(n=count))
    return " · ".join(said)


class Face:
    """`height` is what it takes at this width, in pixels. It is drawn once, and then a picture is put there."""

    def __init__(self, said: Said, width: float, colours: Colours, font: QFont) -> None:
        self.said, self.width, self.colours, self.font = said, width, colours, font
        self.ink = QColor(said.ink)
        inner = width - 2 * PADDING - BAR
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.88)
        self._line = QFontMetricsF(font).lineSpacing()
        self._small_line = QFontMetricsF(self._small).lineSpacing()
        self._text, used = _laid_out(said.pieces, inner, colours, font, self._line)
        above = self._line + (self._small_line if said.about else 0)
        self.height = round(2 * PADDING - 4 + above + used + (self._small_line + 2 if said.foot else 0))
        self._drawn: dict[tuple[bool, bool, float], QPixmap] = {}

    def picture(self, *, hovered: bool, turned: bool, ratio: float) -> QPixmap:
        """`ratio`: pixels of the screen for each of ours."""
        key = (hovered, turned, ratio)
        if key not in self._drawn:
            made = QPixmap(round(self.width * ratio), round(self.height * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, QRectF(0, 0, self.width, self.height), hovered=hovered, turned=turned)
            painter.end()
            self._drawn[key] = made
        return self._drawn[key]

    def _paint(self, painter: QPainter, place: QRectF, *, hovered: bool, turned: bool) -> None:
        colours, said = self.colours, self.said
        painter.setPen(QPen(QColor(colours.faint if hovered else colours.line)))
        painter.setBrush(QColor(colours.raised if said.is_open else colours.side))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        bar = QRectF(place.right() - BAR if turned else place.left(), place.top() + 5, BAR, place.height() - 10)
        painter.fillRect(bar, self.ink)
        x = place.left() + PADDING + (0 if turned else BAR)
        inner = QRectF(x, place.top() + PADDING - 2, place.width() - 2 * PADDING - BAR, 0)
        y = inner.top()
        if said.about:
            self._words(painter, QRectF(x, y, inner.width(), self._small_line), said.about, colours.soft, turned)
            y += self._small_line
        self._head(painter, QRectF(x, y, inner.width(), self._line), self.ink, turned)
        y += self._line
        painter.setPen(QColor(colours.ink if said.is_open else colours.soft))
        self._text.draw(painter, QPointF(x, y))
        if said.foot:
            foot = QRectF(x, place.bottom() - PADDING - self._small_line + 2, inner.width(), self._small_line)
            self._words(painter, foot, said.foot, colours.soft, turned)

    def _words(self, painter: QPainter, place: QRectF, words: str, colour: str, turned: bool) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        shown = fitting(QFontMetricsF(self._small), words, place.width())
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _head(self, painter: QPainter, place: QRectF, ink: QColor, turned: bool) -> None:
        """The author at one side, the time at the other."""
        far = Qt.AlignmentFlag.AlignLeft if turned else Qt.AlignmentFlag.AlignRight
        near = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._small)
        painter.setPen(QColor(self.colours.soft))
        painter.drawText(place, far | Qt.AlignmentFlag.AlignVCenter, self.said.when)
        used = QFontMetricsF(self._small).horizontalAdvance(self.said.when) + 8
        bold = QFont(self.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(ink)
        room = place.adjusted(used if turned else 0, 0, 0 if turned else -used, 0)
        name = fitting(QFontMetricsF(bold), self.said.author, room.width())
        painter.drawText(room, near | Qt.AlignmentFlag.AlignVCenter, name)


def _laid_out(
    pieces: tuple[Piece, ...], width: float, colours: Colours, font: QFont, pitch: float
) -> tuple[QTextLayout, float]:
    """The first lines of these words, and how high they are; what is not shown of them ends in an ellipsis."""
    words = " ".join(piece.words[:LONGEST] for piece in pieces)
    layout, lines = _broken(words, pieces, width, colours, font, pitch)
    height = min(lines, MOST_LINES) * pitch
    if lines > MOST_LINES:
        last = layout.lineAt(MOST_LINES - 1)
        end = last.textStart() + last.textLength()
    while lines > MOST_LINES and end > 0:  # the ellipsis may need more room than what it stands for
        end -= 1
        kept = words.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore").rstrip()
        layout, lines = _broken(kept + "…", pieces, width, colours, font, pitch)
    return layout, height


def _broken(
    words: str, pieces: tuple[Piece, ...], width: float, colours: Colours, font: QFont, pitch: float
) -> tuple[QTextLayout, int]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(_formats(pieces, colours, utf16_length(words)))
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid() and count <= MOST_LINES:
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * pitch))
        count += 1
    layout.endLayout()
    return layout, count


def _formats(pieces: tuple[Piece, ...], colours: Colours, length: int) -> list[QTextLayout.FormatRange]:
    """What goes is struck out, what comes is underlined: not told apart by colour alone."""
    made, at = [], 0
    for piece in pieces:
        size = utf16_length(piece.words[:LONGEST])
        if piece.look in ("gone", "new") and at < length:
            look = QTextCharFormat()
            if piece.look == "gone":
                look.setFontStrikeOut(True)
                look.setForeground(QColor(colours.soft))
            else:
                look.setFontUnderline(True)
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = at, min(size, length - at), look
            made.append(each)
        at += size + 1
    return made
