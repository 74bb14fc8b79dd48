"""The page of what a story becomes at a site: its status, its headline, its tags, a killed one."""

from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from deskeditor.gui.destinations.kept import Kept
from deskeditor.gui.forms import load
from deskeditor.news.destinations import USUAL_STATUS, Wanted
from deskeditor.news.workflow import BY_KEY, PROFILES, Meaning

STATUSES: dict[str, tuple[str, Meaning]] = {
    "status_draft": ("draftLabel", "draft"),
    "status_review": ("reviewLabel", "in review"),
    "status_ready": ("readyLabel", "ready"),
    "status_scheduled": ("scheduledLabel", "scheduled"),
    "status_live": ("liveLabel", "live"),
}
"""Boxes of the form, their labels, and the meanings of the states."""
WANTED: tuple[Wanted, ...] = ("draft", "pending", "published")
CHOICES: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "headline_social", "headline_print"),
    "body": ("blocks", "classic"),
    "comments": ("story", "open", "closed"),
    "kill": ("notice", "take down"),
}
"""Boxes of the form, named after the rule, and their values in order."""
SWITCHES = ("excerpt", "keywords", "subjects", "canonical")


class StoryPage(QScrollArea):
    def __init__(self, kept: Kept, profile: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = load("destinationstory", self)
        self.setWidget(self.form.root)
        self._statuses(profile)
        for name, values in CHOICES.items():
            self._choice(name, values)
        for name in SWITCHES:
            self._switch(name)
        layout = self.form.find(QFormLayout, "storyForm")
        for name in (*CHOICES, *SWITCHES):
            layout.setRowVisible(self.form.find(QWidget, name), name not in kept.kind.without)

    def _statuses(self, profile: str) -> None:
        """A line for each meaning that a state of this newsroom has."""
        used = [BY_KEY[key] for key in PROFILES.get(profile, PROFILES["large"]).states]
        layout = self.form.find(QFormLayout, "storyForm")
        for name, (label, meaning) in STATUSES.items():
            box, names = self.form.find(QComboBox, name), [s.name for s in used if s.meaning == meaning]
            self.form.find(QLabel, label).setText(", ".join(names))
            box.setAccessibleName(", ".join(names))
            layout.setRowVisible(box, bool(names))
            stands = self._kept.destination.rules.statuses.get(meaning, USUAL_STATUS[meaning])
            box.setCurrentIndex(WANTED.index("published" if stands == "scheduled" else _known(stands)))
            box.activated.connect(lambda index, meaning=meaning: self._set_status(meaning, WANTED[index]))

    def _set_status(self, meaning: Meaning, wanted: Wanted) -> None:
        self._kept.set_rules(statuses={meaning: None if wanted == USUAL_STATUS[meaning] else wanted})

    def _choice(self, name: str, values: tuple[str, ...]) -> None:
        box, stands = self.form.find(QComboBox, name), getattr(self._kept.destination.rules, name)
        box.setCurrentIndex(values.index(stands) if stands in values else 0)
        box.activated.connect(lambda index: self._kept.set_rules(**{name: values[index]}))

    def _switch(self, name: str) -> None:
        box = self.form.find(QCheckBox, name)
        box.setChecked(bool(getattr(self._kept.destination.rules, name)))
        box.toggled.connect(lambda on: self._kept.set_rules(**{name: on}))


def _known(status: str) -> Wanted:
    return next((wanted for wanted in get_args(Wanted) if wanted == status and wanted in WANTED), "draft")
