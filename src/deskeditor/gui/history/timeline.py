"""The time line: the story as it is now, and below it its versions, by day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from deskeditor.gui.history.byday import DayRows, DayRowsView
from deskeditor.gui.history.reasons import fields_changed, reason, words_changed
from deskeditor.gui.history.times import local, time_words
from deskeditor.newsroom import Version

NOW = "now"
"""What the row of the present state is called beside the ids of the versions."""


@dataclass(frozen=True, slots=True)
class Present:
    """The story as it is now, against its newest version."""

    words_added: int = 0
    words_removed: int = 0
    fields: tuple[str, ...] = ()


Row = date | Present | Version


def rows_of(versions: Sequence[Version], present: Present) -> list[Row]:
    """`versions` come the newest first."""
    found: list[Row] = [present]
    day: date | None = None
    for version in versions:
        if (its := local(version.at).date()) != day:
            day = its
            found.append(its)
        found.append(version)
    return found


class TimeLine(DayRows):
    """`who` gives the name of a person by id."""

    def __init__(self, who: Callable[[str], str], today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(today, parent)
        self._who = who

    @property
    def versions(self) -> list[Version]:
        """The newest first."""
        return [row for row in self.rows if isinstance(row, Version)]

    def version(self, id: str) -> Version | None:
        return next((version for version in self.versions if version.id == id), None)

    def row_of(self, id: str) -> int:
        """The row of a version, or of NOW; -1 when it is not listed."""
        return next((n for n, row in enumerate(self.rows) if id_of(row) == id), -1)

    def heading(self, row: Present | Version) -> str:
        if isinstance(row, Present):
            return self.tr("Now")
        return f"{time_words(row.at)}  {reason(row)}"

    def below(self, row: Present | Version) -> str:
        """Who, and which fields."""
        fields = fields_changed(row.fields)
        if isinstance(row, Present):
            return fields or self.tr("as in the newest version")
        return " · ".join(filter(None, (self._who(row.author) if row.author else "", fields)))

    def trailing(self, row: Present | Version) -> str:
        """`+12 −3`."""
        return words_changed(row.words_added, row.words_removed)


def id_of(row: Row) -> str:
    if isinstance(row, Present):
        return NOW
    return row.id if isinstance(row, Version) else ""


class TimeLineView(DayRowsView):
    """One version is compared with now, two with each other. Enter goes into the comparison, Esc ends it."""

    go_in_wanted = Signal()
    go_out_wanted = Signal()

    def __init__(self, line: TimeLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeLine")
        self.setModel(line)
        self.line = line
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_in_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_out_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the rows chosen (NOW for the present), the oldest first; of more than two, the two ends."""
        places = sorted({index.row() for index in self.selectionModel().selectedIndexes()}, reverse=True)
        ids = [id_of(self.line.rows[place]) for place in places]
        return tuple(ids if len(ids) < 2 else (ids[0], ids[-1]))

    def choose(self, *ids: str) -> None:
        """Select these rows and no others; the keyboard goes on from the last."""
        model = self.selectionModel()
        model.clearSelection()
        for id in ids:
            if (row := self.line.row_of(id)) >= 0:
                index = self.line.index(row)
                model.select(index, QItemSelectionModel.SelectionFlag.Select)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(index)
