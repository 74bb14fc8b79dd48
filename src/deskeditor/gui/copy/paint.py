"""What the body paints beside and instead of words: bullets, the bar of a block quote, photos, found words, the
dimming of focus mode."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTextBlock, QTextOption

from deskeditor.gui.copy.proposed import Span
from deskeditor.render.marks import LineKind
from deskeditor.text.lines import utf16_length

if TYPE_CHECKING:
    from deskeditor.gui.copy.body import BodyEdit

RADIUS = 6
MOST_IN_VIEW = 400
"""Blocks that fit into a window, at most."""


class Ornaments:
    """Paints for one editor, only what touches the clip."""

    def __init__(self, editor: "BodyEdit") -> None:
        self._editor = editor
        self.focus = False

    def caret_left(self, line: int, now: int) -> None:
        """The caret went from one line to another: what looks different by that is painted again."""
        editor = self._editor
        if line == now:
            return
        if self.focus:
            editor.viewport().update()
            return
        for number in (line, now):
            if editor.structure.kind(number).name == "photo":
                editor.viewport().update()

    # below the words

    def paint_below(self, clip: QRect) -> None:
        """The paper, and what stands on it below the words."""
        editor = self._editor
        painter = QPainter(editor.viewport())
        painter.fillRect(clip, editor.paper)
        first = editor.firstVisibleBlock().blockNumber()
        if (
            editor.found is not None
            or editor.tinted is not None
            or editor.structure.is_painted(first, first + MOST_IN_VIEW)
        ):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ornaments(painter, clip)
        painter.end()

    def _paint_ornaments(self, painter: QPainter, clip: QRect) -> None:
        editor = self._editor
        for block, place in editor.visible_blocks(clip):
            number = block.blockNumber()
            kind = editor.structure.kind(number)
            if kind.quotes:
                self._bars(painter, block, place, kind)
            if kind.name == "photo":
                self._card(painter, place, kind.photo, chosen=number == editor.textCursor().blockNumber())
                self._frame(painter, place, editor.proposed.on(number))
            elif kind.name == "item" and not kind.ordered:
                self._bullet(painter, block, place, kind)
            if editor.tinted is not None:
                for start, end, colour in editor.tinted(block):
                    for rect in _rects(block, place, start, end):
                        painter.fillRect(rect, colour)
            if editor.found is not None:
                self._found(painter, block, place)

    def _bars(self, painter: QPainter, block: QTextBlock, place: QRectF, kind: LineKind) -> None:
        """One bar for each quote around; between two lines of the same quote it goes on."""
        editor = self._editor
        look, page = editor.look, editor.page
        turned = _turned(block)
        first = block.layout().lineAt(0)
        top = place.top() + max(first.y() - 2, 0)
        for depth in range(kind.quotes):
            x = page.left + look.indent * (depth + 0.35)
            if turned:
                x = 2 * page.left + page.column - x
            bar = QRectF(x - 1.5, top, 3, place.bottom() - top + 1)
            painter.fillRect(bar, QColor(look.colours.line))

    def _bullet(self, painter: QPainter, block: QTextBlock, place: QRectF, kind: LineKind) -> None:
        editor = self._editor
        if editor.marks_show(block):
            return
        look, page = editor.look, editor.page
        line = block.layout().lineAt(0)
        middle = place.top() + line.y() + line.ascent() - QFontMetricsF(look.font).xHeight() / 2
        x = page.left + look.indent * (kind.quotes + kind.level - 0.42)
        if _turned(block):
            x = 2 * page.left + page.column - x
        size = look.em * 0.15
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colours.soft))
        if kind.level > 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(look.colours.soft))
        painter.drawEllipse(QPointF(x, middle), size, size)

    # photos

    def _card(self, painter: QPainter, place: QRectF, name: str, *, chosen: bool) -> None:
        """A photo line: thumbnail, caption and credit on a quiet card."""
        editor = self._editor
        look, page = editor.look, editor.page
        colours = look.colours
        card = QRectF(page.left, place.top() + look.card_air, page.column, look.card_height - look.card_air)
        chosen = chosen and editor.hasFocus()
        painter.setPen(QColor(colours.accent if chosen else colours.line))
        painter.setBrush(QColor(colours.side))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        turned = editor.is_turned
        inner = card.adjusted(10, 10, -10, -10)
        width = round(inner.height() * 1.5)
        picture = QRectF(inner.right() - width if turned else inner.left(), inner.top(), width, inner.height())
        self._picture(painter, picture, editor.thumbnail(name, width))
        words = inner.adjusted(0, 0, -width - 14, 0) if turned else inner.adjusted(width + 14, 0, 0, 0)
        self._card_words(painter, words, name)

    def _frame(self, painter: QPainter, place: QRectF, spans: tuple[Span, ...]) -> None:
        """Around a photo that somebody would put in; crossed out, when they would take it out."""
        if not spans:
            return
        editor = self._editor
        look, page = editor.look, editor.page
        card = QRectF(page.left, place.top() + look.card_air, page.column, look.card_height - look.card_air)
        painter.setPen(QPen(editor.writers.colour(spans[-1].marks[-1].by), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if any(span.deleted for span in spans):
            painter.drawLine(card.bottomLeft(), card.topRight())

    def _picture(self, painter: QPainter, place: QRectF, pixmap: QPixmap | None) -> None:
        colours = self._editor.look.colours
        path = QPainterPath()
        path.addRoundedRect(place, 3, 3)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(place, QColor(colours.hover))
        if pixmap is not None and not pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, pixmap, _filling(place, pixmap))
        painter.restore()

    def _card_words(self, painter: QPainter, place: QRectF, name: str) -> None:
        editor = self._editor
        look, colours = editor.look, editor.look.colours
        caption, credit = editor.caption_of(name)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if editor.is_turned else Qt.LayoutDirection.LeftToRight)
        small = look.scaled(0.82)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        painter.setPen(QColor(colours.ink if caption else colours.faint))
        rows = 3
        above = QRectF(place.left(), place.top(), place.width(), metrics.lineSpacing() * rows)
        said = caption.replace("\n", " ") or QCoreApplication.translate("BodyEdit", "No caption yet")
        fitting = metrics.elidedText(said, Qt.TextElideMode.ElideRight, place.width() * rows * 0.94)
        painter.drawText(above, fitting, option)
        painter.setFont(look.scaled(0.7))
        painter.setPen(QColor(colours.soft))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        below = QFontMetricsF(painter.font()).elidedText(credit or name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, below, option)

    # found words

    def _found(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        """A tint behind each match in this block; behind the chosen one a stronger."""
        editor = self._editor
        if editor.found is None:
            return
        colours = editor.look.colours
        for start, end, chosen in editor.found(block):
            for rect in _rects(block, place, start, end):
                painter.fillRect(rect, QColor(colours.accent if chosen else colours.warn_tint))

    # above the words

    def paint_above(self, clip: QRect) -> None:
        """What is suggested and has no words; in focus mode paper over every paragraph but the one with the caret."""
        editor = self._editor
        if editor.proposed:
            self._paint_proposed(clip)
        if not self.focus:
            return
        painter = QPainter(editor.viewport())
        paper = QColor(editor.look.colours.paper)
        paper.setAlphaF(0.68)
        here = editor.textCursor().blockNumber()
        for block, place in editor.visible_blocks(clip):
            if block.blockNumber() != here:
                painter.fillRect(place, paper)
        painter.end()

    def _paint_proposed(self, clip: QRect) -> None:
        """A pilcrow where the end of a paragraph is suggested, and a second line below words that would be moved."""
        editor = self._editor
        painter = QPainter(editor.viewport())
        for block, place in editor.visible_blocks(clip):
            number = block.blockNumber()
            for span in editor.proposed.on(number):
                if any(editor.writers.is_move(mark) for mark in span.marks):
                    self._second_line(painter, block, place, span)
                if span.end > editor.proposed.length(number) and not editor.structure.is_separator(number):
                    self._pilcrow(painter, block, place, span)
        painter.end()

    def _second_line(self, painter: QPainter, block: QTextBlock, place: QRectF, span: Span) -> None:
        words = block.text()
        start, end = utf16_length(words[: span.start]), utf16_length(words[: span.end])
        colour = self._editor.writers.colour(span.marks[-1].by)
        for rect, baseline in _lines_of(block, place, start, end):
            for below in (2, 4) if span.deleted else (4,):
                painter.fillRect(QRectF(rect.left(), baseline + below, rect.width(), 1), colour)

    def _pilcrow(self, painter: QPainter, block: QTextBlock, place: QRectF, span: Span) -> None:
        editor = self._editor
        layout = block.layout()
        line = layout.lineAt(layout.lineCount() - 1)
        if not line.isValid():
            return
        font = editor.look.font
        x, width = _x(line.cursorToX(line.textStart() + line.textLength())), QFontMetricsF(font).horizontalAdvance("¶")
        at = QPointF(x - width - 2 if _turned(block) else x + 2, place.top() + line.y() + line.ascent())
        painter.setFont(font)
        painter.setPen(editor.writers.colour(span.marks[-1].by))
        painter.drawText(at, "¶")
        height = QFontMetricsF(font).xHeight() / 2 if span.deleted else -3
        painter.drawLine(at + QPointF(-1, -height), at + QPointF(width + 1, -height))


def _turned(block: QTextBlock) -> bool:
    return block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft


def _rects(block: QTextBlock, place: QRectF, start: int, end: int) -> list[QRectF]:
    """Where a range of a block (UTF-16 units) stands, line by line."""
    return [rect for rect, _ in _lines_of(block, place, start, end)]


def _lines_of(block: QTextBlock, place: QRectF, start: int, end: int) -> list[tuple[QRectF, float]]:
    """The same, each with its baseline."""
    layout = block.layout()
    rects = []
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            one, other = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            rect = QRectF(min(one, other), place.top() + line.y(), abs(other - one), line.height())
            rects.append((rect, rect.top() + line.ascent()))
    return rects


def _x(answer: object) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]  # PySide answers with x and position


def _filling(place: QRectF, pixmap: QPixmap) -> QRectF:
    """The middle of the picture in the shape of the place."""
    width, height = pixmap.width(), pixmap.height()
    share = place.width() / place.height()
    if width / height > share:
        return QRectF((width - height * share) / 2, 0, height * share, height)
    return QRectF(0, (height - width / share) / 3, width, width / share)
