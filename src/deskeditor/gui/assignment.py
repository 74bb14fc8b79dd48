"""Assignment: what a story is, who does it, where, until when, how long, for which section, with which photo."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from deskeditor.gui import forms
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.dates import dated
from deskeditor.news.planning import Assignment, same_wall, zone_or_here
from deskeditor.news.records import Person, Story


@dataclass(frozen=True, slots=True)
class Around:
    """What the dialog has to know. `zone`: where the person at it works; None: where the computer is."""

    people: tuple[Person, ...]
    desks: tuple[str, ...]
    now: datetime
    zone: tzinfo | None = None


class AssignmentDialog(QDialog):
    """`new`: the story is begun with it, and gets its slugline here."""

    decided = Signal(str, str, Assignment)
    """The story's id, its slugline, and what was decided."""

    def __init__(self, story: Story, around: Around, parent: QWidget | None = None, *, new: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._story, self._around, self._new = story, around, new
        form = forms.fill(self, "assignment")
        what = self.tr("New assignment") if new else story.headline or story.slugline or self.tr("New story")
        form.find(QLabel, "what").setText(what)
        self.slugline, self.line = form.find(QLineEdit, "slugline"), form.find(QLineEdit, "line")
        self.assignee = form.find(QComboBox, "assignee")
        self.deadline_set = form.find(QCheckBox, "deadlineSet")
        self.deadline = form.find(QDateTimeEdit, "deadline")
        self.there = form.find(QLabel, "there")
        self.target = form.find(QSpinBox, "target")
        self.desk = form.find(QComboBox, "desk")
        self.place, self.photo = form.find(QLineEdit, "place"), form.find(QLineEdit, "photo")
        self.note = form.find(QPlainTextEdit, "note")
        self.trouble = form.find(QLabel, "trouble")
        self.trouble.hide()
        for widget in (self.slugline, form.find(QLabel, "sluglineLabel")):
            widget.setVisible(new)
        self._fill(around.people, around.desks)
        self.deadline_set.setAccessibleName(self.tr("Has a deadline"))
        self.deadline_set.toggled.connect(self.deadline.setEnabled)
        for changed in (self.deadline_set.toggled, self.deadline.dateTimeChanged, self.assignee.currentIndexChanged):
            changed.connect(self._say_there)
        self._say_there()
        buttons = form.find(QDialogButtonBox, "buttons")
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        (self.slugline if new else self.assignee).setFocus()

    def _fill(self, people: Iterable[Person], desks: Iterable[str]) -> None:
        story = self._story
        self.slugline.setText(story.slugline)
        self.line.setText(story.budget_line)
        self.assignee.addItem(self.tr("Nobody"), "")
        for person in sorted(people, key=lambda p: by_alphabet(p.name)):
            self.assignee.addItem(person.name, person.id)
        self.assignee.setCurrentIndex(max(self.assignee.findData(story.assignee), 0))
        self.deadline_set.setChecked(bool(story.deadline))
        self.deadline.setEnabled(bool(story.deadline))
        self.deadline.setDateTime(_shown(story.deadline, self._around))
        self.target.setValue(story.target_length)
        self.desk.addItems(list(desks))
        self.desk.setEditText(story.desk)
        self.place.setText(story.assignment_place)
        self.note.setPlainText(story.assignment_note)
        self.photo.setText(story.photo_order)

    def _moment(self) -> datetime:
        """What is written in the field, on the clocks of who writes it."""
        wall = self.deadline.dateTime().toPython()
        assert isinstance(wall, datetime)
        return same_wall(wall.replace(second=0, microsecond=0, tzinfo=None), self._around.zone)

    def _say_there(self) -> None:
        """The deadline on the clocks of who gets the story, where they show something else."""
        chosen = self.assignee.currentData()
        person = next((one for one in self._around.people if one.id == chosen), None)
        self.there.setText(self._there(person) if person and self.deadline_set.isChecked() else "")

    def _there(self, person: Person) -> str:
        zone = zone_or_here(person.zone)
        here = self._moment()
        if zone is None or here.astimezone(zone).replace(tzinfo=None) == here.replace(tzinfo=None):
            return ""
        there = here.astimezone(zone)
        day = "" if there.date() == here.date() else f"{dated(there, '%a')} "
        return self.tr("{time} for {name} ({zone})").format(
            time=f"{day}{there:%H:%M}", name=person.name, zone=person.zone
        )

    def _decide(self) -> None:
        slugline, line = self.slugline.text().strip(), self.line.text().strip()
        if self._new and not (slugline or line):
            self.trouble.setText(self.tr("Say what it is: a slugline, or a line for the budget."))
            self.trouble.show()
            self.slugline.setFocus()
            return
        said = Assignment(
            assignee=str(self.assignee.currentData() or ""),
            deadline=self._moment().isoformat() if self.deadline_set.isChecked() else "",
            target_length=self.target.value(),
            desk=self.desk.currentText().strip(),
            budget_line=line,
            assignment_place=self.place.text().strip(),
            assignment_note=self.note.toPlainText().strip(),
            photo_order=self.photo.text().strip(),
        )
        self.decided.emit(self._story.id, slugline, said)
        self.accept()


def _shown(deadline: str, around: Around) -> QDateTime:
    """On the clocks of who sits here; the next full hour when there is none yet."""
    try:
        moment = datetime.fromisoformat(deadline)
    except ValueError:
        moment = (around.now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
    local = moment.astimezone(around.zone)
    return QDateTime.fromString(local.strftime("%Y-%m-%dT%H:%M:%S"), Qt.DateFormat.ISODate)
