"""Who speaks where the caret is: in the margin beside its line, or in the lower corner where the margin is narrow."""

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.quotecheck.words import Named, said_of, speaker_words
from deskeditor.news.quotations import Checked

LEAST_MARGIN_PX = 92
WIDEST_PX = 190
AIR_PX = 14


class SpeakerLabel(QLabel):
    """Lies over the page and takes no clicks."""

    def __init__(self, body: BodyEdit, page: QWidget, source_named: Named) -> None:
        super().__init__(page)
        self._source_named = source_named
        self._body = body
        self._page = page
        self._lines: tuple[str, ...] = ()
        self.setObjectName("speaker")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Who speaks at the caret"))
        self.hide()

    def say(self, one: Checked | None) -> None:
        if one is None:
            self.hide()
            return
        said, colours = said_of(one), colours_of(self._body)
        speaker = speaker_words(one, self._source_named)
        name = f'<span style="color:{colours.soft}">{escape(speaker)}</span>'
        verdict = f'<span style="color:{getattr(colours, said.ink)}">{escape(said.words)}</span>'
        self._lines = (name, verdict)
        self.setAccessibleDescription(f"{speaker}: {said.words}")
        self.place()
        self.show()

    def place(self) -> None:
        """Beside the line with the caret, as long as it is in view."""
        if not self._lines:
            return
        body, page = self._body, self._page
        left, column = body.column_in(body.width())
        in_margin = left - 2 * AIR_PX >= LEAST_MARGIN_PX
        if self.property("corner") != (not in_margin):
            self.setProperty("corner", not in_margin)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setContentsMargins(*((9, 4, 9, 4) if not in_margin else (0, 0, 0, 0)))
        self.setWordWrap(in_margin)
        self.setText(("<br>" if in_margin else " · ").join(self._lines))
        self.setFixedWidth(min(round(left) - 2 * AIR_PX, WIDEST_PX) if in_margin else self.sizeHint().width())
        self.setFixedHeight(self.heightForWidth(self.width()) if in_margin else self.sizeHint().height())
        lowest = page.height() - body.y() - self.height() - AIR_PX // 2
        top = min(body.cursorRect().top(), lowest)
        if not in_margin:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.move(AIR_PX, page.height() - self.height() - AIR_PX // 2)
        elif body.is_turned:
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            self.move(body.pos() + QPoint(round(left + column) + AIR_PX, top))
        else:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.move(body.pos() + QPoint(round(left) - AIR_PX - self.width(), top))
        self.raise_()
