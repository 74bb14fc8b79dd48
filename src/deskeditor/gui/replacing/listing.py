"""The places that would be changed, story by story, as a tree with tick boxes; each shown in its own direction."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from deskeditor.gui import states
from deskeditor.gui.history.fields import letters_rtl
from deskeditor.gui.reading import apart
from deskeditor.review.replacing import CONTEXT, Found, Place

PLACE = Qt.ItemDataRole.UserRole
SHOWN = Qt.ItemDataRole.UserRole + 1
"""The words of a cell, and where in them those are that are found or put in."""
WHERE, NOW, THEN = range(3)
SHOWN_BEFORE = 24
"""Code points before the words, so that these are in sight in a narrow window, too."""
AIR_PX = 4
FIELDS = {
    "headline": QT_TRANSLATE_NOOP("replacing", "Headline"),
    "headline_print": QT_TRANSLATE_NOOP("replacing", "Print headline"),
    "headline_social": QT_TRANSLATE_NOOP("replacing", "Social headline"),
    "dek": QT_TRANSLATE_NOOP("replacing", "Dek"),
    "body": QT_TRANSLATE_NOOP("replacing", "Copy"),
    "caption": QT_TRANSLATE_NOOP("replacing", "Caption"),
    "alt": QT_TRANSLATE_NOOP("replacing", "Alternative text"),
}
Index = QModelIndex | QPersistentModelIndex
Words = tuple[str, int, int]


def tr(text: str) -> str:
    return QCoreApplication.translate("replacing", text)


def shown(place: Place, words: str) -> Words:
    """A piece of the field around a place, with these words there."""
    before = place.before[-SHOWN_BEFORE:]
    if place.start > len(before):  # cut between two words, where there are two
        before = "… " + (before.partition(" ")[2] or before)
    after = place.after
    if len(after) == CONTEXT:
        after = (after.rpartition(" ")[0] or after) + " …"
    whole = (before + words + after).replace("\n", " ")
    return whole, len(before), len(before) + len(words)


def fill(tree: QTreeWidget, found: Sequence[Found], *, quoted: bool) -> None:
    """Everything is ticked, but what is inside quotations only when it is `quoted`."""
    tree.clear()
    for story in found:
        name = story.headline or story.name
        item = QTreeWidgetItem([f"{apart(name)}  ·  {states.name_of(story.state)}  ·  {len(story.places)}"])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        for place in story.places:
            item.addChild(_item(place, ticked=quoted or not place.quoted))
        tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        item.setExpanded(True)


def _item(place: Place, *, ticked: bool) -> QTreeWidgetItem:
    field = tr(FIELDS[place.field])
    where = tr("{0}, in a quotation").format(field) if place.quoted else field
    now, then = shown(place, place.words), shown(place, place.becomes)
    item = QTreeWidgetItem([where, now[0], then[0]])
    item.setData(WHERE, PLACE, place)
    item.setData(NOW, SHOWN, now)
    item.setData(THEN, SHOWN, then)
    item.setCheckState(WHERE, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    item.setData(WHERE, Qt.ItemDataRole.AccessibleTextRole, f"{where}: {now[0]}: {then[0]}")
    return item


def items(tree: QTreeWidget) -> Iterator[tuple[QTreeWidgetItem, Place]]:
    for number in range(tree.topLevelItemCount()):
        if (story := tree.topLevelItem(number)) is not None:
            children = (story.child(at) for at in range(story.childCount()))
            yield from ((item, item.data(WHERE, PLACE)) for item in children)


def ticked(tree: QTreeWidget) -> list[Place]:
    return [place for item, place in items(tree) if item.checkState(WHERE) == Qt.CheckState.Checked]


def tick_quoted(tree: QTreeWidget, on: bool) -> None:
    for item, place in items(tree):
        if place.quoted:
            item.setCheckState(WHERE, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


class PlaceDelegate(QStyledItemDelegate):
    """One line, with the words that are meant in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 2 * AIR_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said: Words | None = index.data(SHOWN)
        if said is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        layout = _layout(said, option)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(option.palette.color(role))
        height = layout.lineAt(0).height()
        layout.draw(painter, QPointF(option.rect.left() + AIR_PX, option.rect.center().y() - height / 2))
        painter.restore()


def _layout(said: Words, option: QStyleOptionViewItem) -> QTextLayout:
    words, start, end = said
    before, meant = len(words[:start].encode("utf-16-le")) // 2, len(words[start:end].encode("utf-16-le")) // 2
    layout = QTextLayout(words, option.font)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = before, meant, bold
    layout.setFormats([piece])
    rtl = letters_rtl(words) * 2 > sum(map(str.isalpha, words))
    way = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    way.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    way.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(way)
    layout.beginLayout()
    layout.createLine().setLineWidth(max(option.rect.width() - 2 * AIR_PX, 1))
    layout.endLayout()
    return layout
