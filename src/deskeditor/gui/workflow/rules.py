"""The workflow of the newsroom, as Preferences show it. Each change is written into its file at once, for everybody."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QWidget,
)

from deskeditor.gui import forms, questions, states
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.workflow.roles import RolesButton
from deskeditor.news.problems import BadInput
from deskeditor.news.records import CHECKS
from deskeditor.news.workflow import PROFILES, Action, State, Workflow
from deskeditor.news.workflow_changes import (
    Change,
    key_for,
    usual_meaning,
    with_action,
    with_action_roles,
    with_checks,
    with_state,
    with_state_named,
    without_action,
    without_state,
)

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.newsroom import Newsroom

KEY = Qt.ItemDataRole.UserRole
OWN = ""
"""In the box of profiles: the newsroom's own file."""
Show = Callable[[Workflow], Any]
Put = Callable[[Workflow, Any], Workflow]
SWITCHES: dict[str, tuple[Show, Put]] = {
    "solo": (lambda w: w.solo, lambda w, on: replace(w, solo=on)),
    "second": (lambda w: w.second_person, lambda w, on: replace(w, second_person=on)),
    "myDesk": (lambda w: w.opens_on == "my desk", lambda w, on: replace(w, opens_on="my desk" if on else "stories")),
    "holdReason": (lambda w: w.hold.reason, lambda w, on: replace(w, hold=replace(w.hold, reason=on))),
    "spikeReason": (lambda w: w.spike.reason, lambda w, on: replace(w, spike=replace(w.spike, reason=on))),
}
"""Check boxes of the form: what they show of a workflow, and the workflow with it changed."""
ROLES: dict[str, tuple[Show, Put]] = {
    "publishers": (lambda w: w.publishers, lambda w, roles: replace(w, publishers=roles)),
    "holders": (lambda w: w.hold.roles, lambda w, roles: replace(w, hold=replace(w.hold, roles=roles))),
    "spikers": (lambda w: w.spike.roles, lambda w, roles: replace(w, spike=replace(w.spike, roles=roles))),
    "deciders": (
        lambda w: w.suggestions.decided_by,
        lambda w, roles: replace(w, suggestions=replace(w.suggestions, decided_by=roles)),
    ),
    "suggesters": (
        lambda w: w.suggestions.by_default,
        lambda w, roles: replace(w, suggestions=replace(w.suggestions, by_default=roles)),
    ),
}
"""The same of the buttons with roles."""


class RulesPage(QWidget):
    """Shows what holds; shown again when it has changed, here or by somebody else."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        form = self._form = forms.fill(self, "workflowrules")
        self.profile = form.find(QComboBox, "profile")
        self.trouble = form.find(QLabel, "trouble")
        self.pages = form.find(QTabWidget, "pages")
        self.switches = {name: form.find(QCheckBox, name) for name in SWITCHES}
        self.section = form.find(QComboBox, "section")
        self.checks = {check: form.find(QCheckBox, f"{check}Needed") for check in CHECKS}
        self.roles = {name: self._roles(name, put) for name, (_, put) in ROLES.items()}
        self.coverage = form.find(QSpinBox, "coverage")
        self.states = form.find(QTableWidget, "states")
        self.actions_ = form.find(QTableWidget, "actions")
        self.action_roles: dict[str, RolesButton] = {}
        self._listen()
        self._set_up_tables()
        desk.facts_changed.connect(self._show)
        self._show()

    def _roles(self, name: str, put: Put) -> RolesButton:
        nobody = self.tr("Nobody") if name == "suggesters" else self.tr("Everybody")
        button = self._form.find(QToolButton, name)
        return RolesButton(button, nobody, lambda roles: self._edit(lambda workflow: put(workflow, roles)))

    def _listen(self) -> None:
        for name, (_, put) in SWITCHES.items():
            self.switches[name].toggled.connect(partial(self._switch, put))
        self.section.activated.connect(lambda: self._show_checks())
        for box in self.checks.values():
            box.clicked.connect(lambda: self._set_checks())
        self.coverage.valueChanged.connect(self._set_coverage)
        self.profile.activated.connect(self._choose_profile)
        find = self._form.find
        find(QPushButton, "textButton").clicked.connect(self._show_text)
        find(QPushButton, "stateAdd").clicked.connect(self._add_state)
        find(QPushButton, "stateRemove").clicked.connect(self._remove_state)
        find(QPushButton, "actionAdd").clicked.connect(self._ask_action)
        find(QPushButton, "actionRemove").clicked.connect(self._remove_action)

    def _set_up_tables(self) -> None:
        heads = {
            self.states: (self.tr("Name"), self.tr("Means")),
            self.actions_: (self.tr("Name"), self.tr("Leads"), self.tr("Who")),
        }
        for table, titles in heads.items():
            table.setColumnCount(len(titles))
            table.setHorizontalHeaderLabels(titles)
            table.verticalHeader().hide()
            table.setShowGrid(False)
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.states.itemChanged.connect(self._state_renamed)
        self.actions_.itemChanged.connect(self._action_renamed)

    # what holds

    @property
    def workflow(self) -> Workflow:
        return self._desk.facts.workflow

    def _show(self) -> None:
        self._filling = True
        flow = self.workflow
        self._show_profile()
        faults = self._desk.facts.workflow_faults
        said = self.tr("The file workflow.toml is not right, so what it said before still holds. {faults}")
        self._say(said.format(faults=" ".join(faults)) if faults else "")
        for name, (shown, _) in SWITCHES.items():
            self.switches[name].setChecked(shown(flow))
        for name, (shown, _) in ROLES.items():
            self.roles[name].show(shown(flow))
        self.coverage.setValue(flow.ready.coverage)
        self._show_sections()
        self._show_checks()
        self._show_states()
        self._show_actions()
        self._filling = False

    def _show_profile(self) -> None:
        """The profiles, and the newsroom's own file when there is one."""
        self.profile.clear()
        for profile in PROFILES.values():
            self.profile.addItem(states.named(profile.name), profile.key)
        newsroom = self._desk.newsroom
        if newsroom is not None and newsroom.house.workflow_path.is_file():
            self.profile.addItem(self.tr("{name}, changed here").format(name=self.workflow.name), OWN)
            self.profile.setCurrentIndex(self.profile.count() - 1)
        else:
            self.profile.setCurrentIndex(max(self.profile.findData(self._desk.facts.profile), 0))

    def _show_sections(self) -> None:
        chosen = self.section.currentData()
        self.section.clear()
        self.section.addItem(self.tr("Every section"), "")
        for desk in sorted({*self._desk.facts.desks, *self.workflow.desks}, key=by_alphabet):
            self.section.addItem(desk, desk)
        self.section.setCurrentIndex(max(self.section.findData(chosen), 0))

    def _show_checks(self) -> None:
        flow, section = self.workflow, str(self.section.currentData() or "")
        rules = flow.desks.get(section)
        needed = flow.checks if rules is None or rules.checks is None else rules.checks
        for check, box in self.checks.items():
            box.setChecked(check in needed)

    def _show_states(self) -> None:
        self.states.setRowCount(len(self.workflow.states))
        for row, state in enumerate(self.workflow.states):
            self.states.setItem(row, 0, _cell(state.name, state.key, editable=True))
            self.states.setItem(row, 1, _cell(state.meaning, state.key))

    def _show_actions(self) -> None:
        flow = self.workflow
        self.actions_.setRowCount(len(flow.actions))
        self.action_roles = {}
        for row, action in enumerate(flow.actions):
            sources = ", ".join(flow.name_of(key) for key in action.sources)
            leads = f"{sources} → {flow.name_of(action.to)}"
            self.actions_.setItem(row, 0, _cell(action.name, action.key, editable=True))
            self.actions_.setItem(row, 1, _cell(leads, action.key))
            button = QToolButton(self.actions_)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setAccessibleName(self.tr("Who may: {action}").format(action=action.name))
            changed = partial(self._set_action_roles, action.key)
            self.action_roles[action.key] = RolesButton(button, self.tr("Everybody"), changed)
            self.action_roles[action.key].show(action.roles)
            self.actions_.setCellWidget(row, 2, button)

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    # changing it

    def _edit(self, change: Change) -> None:
        """What cannot hold is told, and nothing is changed."""
        if not self._filling:
            self._desk.settle(partial(_edited, change=change), lambda: None, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._show()
        self._say(str(problem))

    def _switch(self, put: Put, on: bool) -> None:
        self._edit(lambda workflow: put(workflow, on))

    def _set_coverage(self, percent: int) -> None:
        self._edit(lambda workflow: replace(workflow, ready=replace(workflow.ready, coverage=percent)))

    def _set_checks(self) -> None:
        section = str(self.section.currentData() or "")
        needed = tuple(check for check, box in self.checks.items() if box.isChecked())
        self._edit(lambda workflow: with_checks(workflow, section, needed))

    def _set_action_roles(self, key: str, roles: tuple[str, ...]) -> None:
        self._edit(lambda workflow: with_action_roles(workflow, key, roles))

    def _state_renamed(self, item: QTableWidgetItem) -> None:
        key, name = str(item.data(KEY)), item.text().strip()
        if not self._filling and name:
            self._edit(lambda workflow: with_state_named(workflow, key, name))
        elif not self._filling:
            self._show()

    def _action_renamed(self, item: QTableWidgetItem) -> None:
        action, name = self.workflow.action(str(item.data(KEY))), item.text().strip()
        if not self._filling and name and action is not None:
            self._edit(lambda workflow: with_action(workflow, replace(action, name=name)))
        elif not self._filling:
            self._show()

    def _chosen(self, table: QTableWidget) -> str:
        item = table.item(max(table.currentRow(), 0), 0)
        return str(item.data(KEY)) if item is not None else ""

    def _add_state(self) -> None:
        after = self._chosen(self.states)
        name = self.tr("New state")
        key = key_for(name, [state.key for state in self.workflow.states])
        made = State(key, name, usual_meaning(self.workflow.state(after).meaning))
        self._edit(lambda workflow: with_state(workflow, made, after))

    def _remove_state(self) -> None:
        key = self._chosen(self.states)
        explained = self.tr(
            "The actions that lead to it go too. Stories that are in it stand in the nearest state of its meaning."
        )
        asked = self.tr("Remove the state “{name}”?").format(name=self.workflow.name_of(key))
        if questions.sure(self, asked, explained, self.tr("Remove")):
            self._edit(lambda workflow: without_state(workflow, key))

    def _ask_action(self) -> None:
        from deskeditor.gui.workflow.newaction import NewAction, NewActionDialog

        def add(made: NewAction) -> None:
            key = key_for(made.name, [action.key for action in self.workflow.actions])
            self._edit(lambda workflow: with_action(workflow, Action(key, made.name, made.sources, made.to)))

        dialog = NewActionDialog(self.workflow, self)
        dialog.made.connect(add)
        dialog.open()

    def _remove_action(self) -> None:
        key = self._chosen(self.actions_)
        action = self.workflow.action(key)
        asked = self.tr("Remove the action “{name}”?").format(name=action.name if action else key)
        explained = self.tr("Nobody can take it any more. Stories stay where they are.")
        if action is not None and questions.sure(self, asked, explained, self.tr("Remove")):
            self._edit(lambda workflow: without_action(workflow, key))

    def _choose_profile(self, place: int) -> None:
        key = str(self.profile.itemData(place))
        newsroom = self._desk.newsroom
        if key == OWN or newsroom is None:
            return
        asked = self.tr("Replace the workflow of this newsroom?")
        explained = self.tr("What was changed of it here is lost; stories stay as they are.")
        has_own = newsroom.house.workflow_path.is_file()
        if has_own and not questions.sure(self, asked, explained, self.tr("Replace")):
            self._show()
            return
        self._desk.settle(partial(_replaced, profile=key), self._show, self._failed)

    def _show_text(self) -> None:
        from deskeditor.gui.workflow.text import WorkflowTextDialog

        WorkflowTextDialog(self._desk, self).open()


def _cell(words: str, key: str, editable: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setData(KEY, key)
    item.setToolTip(words)
    if not editable:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    return item


# What is done on a worker.


def _edited(newsroom: "Newsroom", change: Change) -> None:
    from deskeditor.news.workflow_writing import written

    house, profile = newsroom.house, newsroom.profile.key
    if house.faults(profile):
        raise BadInput("The file workflow.toml is not right; mend it as text first.")
    house.write_workflow(written(house.workflow_text(profile), change(newsroom.workflow)))


def _replaced(newsroom: "Newsroom", profile: str) -> None:
    newsroom.settings.set("profile", profile)
    newsroom.house.forget_workflow()
