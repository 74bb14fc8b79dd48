"""Assignment: who writes a story, until when, how long, for which section."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QDialog, QDialogButtonBox, QLabel, QSpinBox, QWidget

from deskeditor.gui import forms
from deskeditor.news.records import Person, Story


@dataclass(frozen=True, slots=True)
class Assignment:
    """Fields of the story by their names. `deadline` is ISO 8601 with the offset of this desk, empty for none."""

    assignee: str
    deadline: str
    target_length: int
    desk: str


class AssignmentDialog(QDialog):
    decided = Signal(str, Assignment)
    """The story's id and what was decided."""

    def __init__(
        self, story: Story, people: Iterable[Person], desks: Iterable[str], now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._story = story
        form = forms.fill(self, "assignment")
        form.find(QLabel, "what").setText(story.headline or story.slugline or self.tr("New story"))
        self.assignee = form.find(QComboBox, "assignee")
        self.deadline_set = form.find(QCheckBox, "deadlineSet")
        self.deadline = form.find(QDateTimeEdit, "deadline")
        self.target = form.find(QSpinBox, "target")
        self.desk = form.find(QComboBox, "desk")
        self._fill(people, desks, now)
        self.deadline_set.setAccessibleName(self.tr("Has a deadline"))
        self.deadline_set.toggled.connect(self.deadline.setEnabled)
        buttons = form.find(QDialogButtonBox, "buttons")
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)

    def _fill(self, people: Iterable[Person], desks: Iterable[str], now: datetime) -> None:
        self.assignee.addItem(self.tr("Nobody"), "")
        for person in sorted(people, key=lambda p: p.name.casefold()):
            self.assignee.addItem(person.name, person.id)
        self.assignee.setCurrentIndex(max(self.assignee.findData(self._story.assignee), 0))
        self.deadline_set.setChecked(bool(self._story.deadline))
        self.deadline.setEnabled(bool(self._story.deadline))
        self.deadline.setDateTime(_shown(self._story.deadline, now))
        self.target.setValue(self._story.target_length)
        self.desk.addItems(list(desks))
        self.desk.setEditText(self._story.desk)

    def _decide(self) -> None:
        deadline = ""
        if self.deadline_set.isChecked():
            moment = self.deadline.dateTime().toPython()
            assert isinstance(moment, datetime)
            deadline = moment.replace(second=0, microsecond=0).astimezone().isoformat()
        said = Assignment(
            str(self.assignee.currentData() or ""), deadline, self.target.value(), self.desk.currentText().strip()
        )
        self.decided.emit(self._story.id, said)
        self.accept()


def _shown(deadline: str, now: datetime) -> QDateTime:
    """On the clocks of this desk; the next full hour when there is none yet."""
    try:
        moment = datetime.fromisoformat(deadline)
    except ValueError:
        moment = (now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
    local = moment.astimezone()
    return QDateTime.fromString(local.strftime("%Y-%m-%dT%H:%M:%S"), Qt.DateFormat.ISODate)
