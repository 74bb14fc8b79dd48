"""The sentences of the original and of the translation as a table; each is shown in its own direction."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from deskeditor.gui.history.fields import letters_rtl
from deskeditor.review.translating import Row
from deskeditor.text.direction import Direction, direction_in

if TYPE_CHECKING:
    from deskeditor.gui.theme import Colours

STATE, ORIGINAL, TRANSLATION = range(3)
STATES = {
    "untranslated": QT_TRANSLATE_NOOP("translating", "to translate"),
    "missing": QT_TRANSLATE_NOOP("translating", "missing"),
    "added": QT_TRANSLATE_NOOP("translating", "only here"),
    "changed": QT_TRANSLATE_NOOP("translating", "changed since"),
    "gone": QT_TRANSLATE_NOOP("translating", "taken out since"),
    "translated": QT_TRANSLATE_NOOP("translating", "translated"),
}
FIELDS = {
    "headline": QT_TRANSLATE_NOOP("translating", "Headline"),
    "headline_print": QT_TRANSLATE_NOOP("translating", "Print headline"),
    "headline_social": QT_TRANSLATE_NOOP("translating", "Social headline"),
    "dek": QT_TRANSLATE_NOOP("translating", "Dek"),
    "body": QT_TRANSLATE_NOOP("translating", "Copy"),
    "editors_note": QT_TRANSLATE_NOOP("translating", "Editor’s note"),
}
DONE = "translated"
AIR_PX = 4
"""Above and below the words of a row."""
Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    return QCoreApplication.translate("translating", text)


def words_of(row: Row, column: int) -> str:
    sentences = row.pair.original if column == ORIGINAL else row.pair.translation
    return " ".join(sentence.words for sentence in sentences)


def _by_letters(words: str) -> Direction:
    return "rtl" if letters_rtl(words) * 2 > sum(map(str.isalpha, words)) else "ltr"


class PairModel(QAbstractTableModel):
    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self._usual: dict[int, Direction] = {}
        """The direction of most words of a column."""
        self.colours: Colours | None = None

    def show_rows(self, rows: Sequence[Row], colours: "Colours") -> None:
        self.beginResetModel()
        self.rows, self.colours = rows, colours
        for column in (ORIGINAL, TRANSLATION):
            self._usual[column] = _by_letters(" ".join(words_of(row, column) for row in rows))
        self.endResetModel()

    def direction(self, index: Index) -> Qt.LayoutDirection | None:
        """That in which the words run: that of their letters, as the original's may still stand in the translation, and
        that of their column where an address or a name is among them; None for the column of states, which runs as the
        window does."""
        if index.column() == STATE:
            return None
        words = words_of(self.rows[index.row()], index.column())
        mixed = 0 < letters_rtl(words) < sum(map(str.isalpha, words))
        way = direction_in(words, self._usual[index.column()]) if mixed else _by_letters(words)
        return Qt.LayoutDirection.RightToLeft if way == "rtl" else Qt.LayoutDirection.LeftToRight

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == STATE:
                return (
                    f"{tr(FIELDS[row.field])}\n{tr(STATES[row.state])}"
                    if self._begins(index.row())
                    else tr(STATES[row.state])
                )
            return words_of(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and self.colours is not None:
            return self._ink(row, index.column(), self.colours)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words_of(row, index.column()) or tr(STATES[row.state])
        return None

    def _ink(self, row: Row, column: int, colours: "Colours") -> QColor | None:
        """What is done is quiet, and what the original says otherwise by now is not."""
        if column == STATE:
            shown = {DONE: colours.good, "untranslated": colours.soft}.get(row.state, colours.warn)
            return QColor(shown)
        return QColor(colours.soft) if row.state == "untranslated" and column == TRANSLATION else None

    def _begins(self, n: int) -> bool:
        """Whether this row is the first of its field."""
        return n == 0 or self.rows[n - 1].field != self.rows[n].field

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("State"), tr("Original"), tr("Translation"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class WordsDelegate(QStyledItemDelegate):
    """Words that run from right to left begin at the right, with their full stop at the left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 2 * AIR_PX)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, PairModel) and (direction := model.direction(index)) is not None:
            option.direction = direction
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
