"""Who changed which field when: the list of one story, and that of the whole newsroom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from deskeditor.gui.history.byday import DayRows
from deskeditor.gui.history.fields import Known, cut, field_name, kept_value, record_name, said
from deskeditor.gui.history.times import local, time_words
from deskeditor.news.kept import way_of
from deskeditor.news.records import KINDS
from deskeditor.newsroom import Changed

VALUE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change, and what its record is called; empty where that is plain from where the list stands."""

    change: Changed
    title: str


def rows_of(changes: Sequence[ChangeRow]) -> list[date | ChangeRow]:
    """`changes` come the newest first."""
    found: list[date | ChangeRow] = []
    day: date | None = None
    for row in changes:
        if (its := local(row.change.at).date()) != day:
            day = its
            found.append(its)
        found.append(row)
    return found


class ChangeList(DayRows):
    """`known` says what the ids in the values stand for."""

    def __init__(self, known: Callable[[], Known], today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(today, parent)
        self._known = known

    def heading(self, row: ChangeRow) -> str:
        change = row.change
        what = field_name(change.kind, change.field) if change.field else self.tr("Begun")
        if row.title or change.kind != "story":
            record = record_name(change.kind)
            what = f"{what} — {record} {cut(row.title, VALUE_LENGTH)}".rstrip()
        return f"{time_words(change.at)}  {what}"

    def below(self, row: ChangeRow) -> str:
        """Before → after; of prose, that it was written in."""
        change = row.change
        record = KINDS.get(change.kind)
        if record is None or not change.field:
            return ""
        if change.before is None and change.after is None:
            match way_of_field(record, change.field):
                case "prose":
                    return self.tr("Words were written or deleted")
                case "suggested":
                    return self.tr("Changes were suggested or decided")
        before, after = (
            cut(said(change.kind, change.field, kept_value(record, change.field, kept), self._known()), VALUE_LENGTH)
            for kept in (change.before, change.after)
        )
        nothing = self.tr("nothing")
        return f"{before or nothing} → {after or nothing}"

    def trailing(self, row: ChangeRow) -> str:
        return self._known().person(row.change.person) if row.change.person else ""


def way_of_field(record: type, name: str) -> str | None:
    """How the field is kept; None for one of a newer program."""
    try:
        return way_of(record, name)
    except KeyError:
        return None
