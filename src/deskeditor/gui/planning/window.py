"""The planning window: the calendar at the left, the budget of the chosen day at the right, both by keyboard."""

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from deskeditor.gui import forms, notices, questions
from deskeditor.gui.planning.actions import DAY_ENDS, change, zone_of_me
from deskeditor.gui.planning.month import WEEKS_OF_A_MONTH, Calendar
from deskeditor.gui.planning.shown import (
    Plan,
    day_said,
    later_month,
    length,
    read,
    remarks,
    span_said,
    what,
)
from deskeditor.gui.settings import PLANNING_VIEW
from deskeditor.news.planning import Budget, Planned, Slot, counted, days_shown, moved, same_wall
from deskeditor.news.problems import BadInput
from deskeditor.news.times import now

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.theme import Theme

TIME, STORY, WHO, LENGTH, STATE, REMARKS = range(6)
WIDTHS_PX = {TIME: 84, WHO: 108, LENGTH: 78, STATE: 112, REMARKS: 140}
ID = Qt.ItemDataRole.UserRole
SOON_MS = 400
"""After something was changed."""
CLOCK_MS = 60_000
WEEKS = {"month": WEEKS_OF_A_MONTH, "week": 1}


class PlanningDialog(QDialog):
    """A window of its own beside the others."""

    story_wanted = Signal(str)
    assignment_wanted = Signal(str)
    new_wanted = Signal(date)

    def __init__(self, desk: "Desk", theme: "Theme", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._theme = desk, theme
        self._plan: Plan | None = None
        self._slots: dict[str, Slot] = {}
        """Of the budget that is shown, by the id of the story."""
        self._to_choose = ""
        """Id of the story that is to be chosen as soon as it is listed."""
        self.zone = zone_of_me(desk)
        self.day = now().astimezone(self.zone).date()
        form = forms.fill(self, "planning")
        self.span, self.day_label = form.find(QLabel, "span"), form.find(QLabel, "day")
        self.count = form.find(QLabel, "count")
        self.view, self.section = form.find(QComboBox, "view"), form.find(QComboBox, "section")
        self.calendar = Calendar(theme, self)
        form.find(QVBoxLayout, "calendarLayout").addWidget(self.calendar)
        self.budget = form.find(QTreeWidget, "budget")
        self.buttons = {
            name: form.find(QPushButton, name)
            for name in ("today", "newButton", "assign", "open", "copyText", "print", "pdf", "closeButton")
        }
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._lay_out(form)
        self._wire(form)
        self._fill_sections()
        self.calendar.setFocus()
        self.reload()

    def _lay_out(self, form: forms.Form) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1320, room.width() - 40), min(760, room.height() - 60))
        self.budget.setHeaderLabels(
            [self.tr("Time"), self.tr("Story"), self.tr("Who"), self.tr("Words"), self.tr("State"), ""]
        )
        self.budget.headerItem().setText(REMARKS, self.tr("Remarks"))
        header = self.budget.header()
        header.setStretchLastSection(False)
        for column, width in WIDTHS_PX.items():
            self.budget.setColumnWidth(column, width)
        header.setSectionResizeMode(STORY, QHeaderView.ResizeMode.Stretch)
        splitter = form.find(QSplitter, "splitter")
        splitter.setSizes([self.width() * 7 // 20, self.width() * 13 // 20])
        self.view.addItem(self.tr("Month"), "month")
        self.view.addItem(self.tr("Week"), "week")
        self.view.setCurrentIndex(max(self.view.findData(self._desk.settings.get(PLANNING_VIEW)), 0))
        form.find(QLabel, "keys").setText(
            self.tr(
                "Calendar: arrow keys, Page Up and Page Down, Home for today, Enter to the budget. Budget: Enter opens,"
                " F2 assigns, Alt+Left and Alt+Right move the deadline by a day, Ctrl+C copies all as text."
            )
        )

    def _wire(self, form: forms.Form) -> None:
        self.view.activated.connect(self._turn_view)
        self.section.activated.connect(lambda *_: self._show())
        form.find(QToolButton, "before").clicked.connect(lambda: self.turn(-1))
        form.find(QToolButton, "after").clicked.connect(lambda: self.turn(1))
        self.calendar.day_chosen.connect(self.go_to_day)
        self.calendar.turned.connect(self.turn)
        self.calendar.gone_into.connect(self._to_budget)
        self.budget.itemSelectionChanged.connect(self._allow)
        self.budget.itemActivated.connect(lambda *_: self._open())
        for name, call in (
            ("today", self.go_to_today),
            ("newButton", self._new),
            ("assign", self._assign),
            ("open", self._open),
            ("copyText", self.copy_text),
            ("print", self._print),
            ("pdf", self._save_pdf),
            ("closeButton", self.reject),
        ):
            self.buttons[name].clicked.connect(call)
        for place, key, call in (
            (self.calendar, "Home", self.go_to_today),
            (self.budget, "F2", self._assign),
            (self.budget, "Alt+Left", partial(self._move, -1)),
            (self.budget, "Alt+Right", partial(self._move, 1)),
            (self.budget, "Ctrl+C", self.copy_text),
        ):
            QShortcut(QKeySequence(key), place, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(call)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self).activated.connect(self._new)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.reload)
        self._soon.timeout.connect(self.reload)
        self._clock.timeout.connect(self.reload)
        self._clock.start()
        self._desk.projected.connect(self._reload_soon)
        self._desk.facts_changed.connect(self._facts_changed)
        self._desk.closing.connect(self.close)
        self._theme.changed.connect(self._show)

    def _reload_soon(self, _records: frozenset[str]) -> None:
        """A method, which Qt lets go of with the window; a function would be called when it is gone."""
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Another program may have planned something meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._plan is not None:
            self.reload()

    # which days

    @property
    def weeks(self) -> int:
        return WEEKS[str(self.view.currentData())]

    @property
    def desk_shown(self) -> str:
        """The section alone that is shown, empty for all."""
        return str(self.section.currentData() or "")

    def go_to_day(self, day: date) -> None:
        """Choose this day, and show its weeks if they are not."""
        shown = days_shown(self.day, self.weeks)
        self.day = day
        if days_shown(day, self.weeks) == shown and self._plan is not None:
            self._show()
        else:
            self.reload()

    def choose(self, story_id: str) -> None:
        """This story has the keyboard as soon as it is listed."""
        self._to_choose = story_id
        self._soon.start()

    def go_to_today(self) -> None:
        self.go_to_day(now().astimezone(self.zone).date())

    def turn(self, by: int) -> None:
        """So many months, or weeks, on."""
        try:
            self.go_to_day(later_month(self.day, by) if self.weeks > 1 else self.day + timedelta(days=7 * by))
        except (ValueError, OverflowError):
            return

    def _turn_view(self) -> None:
        self._desk.settings.set(PLANNING_VIEW, str(self.view.currentData()))
        self.reload()

    # what is shown

    def reload(self) -> None:
        """Read the stories anew, on a worker."""
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        days = days_shown(self.day, self.weeks)
        question = partial(read, newsroom, days[0], days[-1], self.zone)
        self._desk.tasks.ask(question, self._take, key=f"planning-{id(self)}")

    def _take(self, plan: Plan) -> None:
        self._plan = plan
        self._show()

    def _facts_changed(self) -> None:
        self._fill_sections()
        if zone_of_me(self._desk) != self.zone:
            self.zone = zone_of_me(self._desk)
            self.reload()

    def _fill_sections(self) -> None:
        chosen = self.desk_shown
        self.section.clear()
        self.section.addItem(self.tr("all"), "")
        for desk in self._desk.facts.desks:
            self.section.addItem(desk, desk)
        self.section.setCurrentIndex(max(self.section.findData(chosen), 0))

    def _show(self) -> None:
        plan = self._plan
        if plan is None:
            return
        days = days_shown(self.day, self.weeks)
        self.calendar.show_days(self.day, self.weeks, plan, plan.days(days[0], days[-1], self.desk_shown))
        self.span.setText(span_said(days, self.day))
        self._show_budget(plan, plan.budget(self.day, self.desk_shown))

    def _show_budget(self, plan: Plan, found: Budget) -> None:
        chosen = self._to_choose or self.chosen_id
        self.day_label.setText(day_said(found.day, plan.today))
        times = self.tr("{what}; times in {zone}").format(what=counted(found.slots), zone=plan.zone_name)
        self.count.setText(times if found.slots else self.tr("Nothing is planned for this day."))
        self._slots = {slot.story.id: slot for slot in found.slots}
        self.budget.blockSignals(True)
        open_before = self._undated_open()
        self.budget.clear()
        for section in found.sections:
            name = section.name or self.tr("No section")
            group = self._group(f"{name} ({counted(section.slots)})")
            for slot in section.slots:
                group.addChild(self._item(plan, slot))
            group.setExpanded(True)
        self._list_undated(plan, open_before)
        self._choose(chosen)
        self.budget.blockSignals(False)
        self._allow()

    def _group(self, said: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.budget, [said])
        font = QFont(self.budget.font())
        font.setWeight(QFont.Weight.DemiBold)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        return group

    def _item(self, plan: Plan, slot: Slot) -> QTreeWidgetItem:
        """No tool tips: what somebody wrote would be taken for HTML there."""
        story, late = slot.story, plan.is_late(slot)
        who = story.assignee_name or self.tr("nobody yet")
        state = plan.workflow.name_of(story.state)
        cells = [f"{slot.at:%H:%M}", what(slot), who, length(story), state, remarks(slot, late)]
        item = QTreeWidgetItem(cells)
        item.setData(TIME, ID, story.id)
        if late:
            for column in (TIME, REMARKS):
                item.setForeground(column, QBrush(QColor(self._theme.colours.bad)))
        if not story.assignee:
            item.setForeground(WHO, QBrush(QColor(self._theme.colours.warn)))
        return item

    def _list_undated(self, plan: Plan, expanded: bool) -> None:
        """What nobody has given a day, folded away below."""
        found = [story for story in plan.undated if self.desk_shown in ("", story.desk)]
        if not found:
            return
        group = self._group(self.tr("Without a deadline ({n})").format(n=len(found)))
        group.setData(STORY, ID, "undated")
        for story in found:
            group.addChild(self._undated(plan, story))
        group.setExpanded(expanded)

    def _undated(self, plan: Plan, story: Planned) -> QTreeWidgetItem:
        slot = Slot(story, plan.now)
        who = story.assignee_name or self.tr("nobody yet")
        item = QTreeWidgetItem(["—", what(slot), who, length(story), plan.workflow.name_of(story.state)])
        item.setText(REMARKS, remarks(slot, False))
        item.setData(TIME, ID, story.id)
        self._slots.setdefault(story.id, slot)
        return item

    def _undated_open(self) -> bool:
        last = self.budget.topLevelItem(self.budget.topLevelItemCount() - 1)
        return last is not None and last.data(STORY, ID) == "undated" and last.isExpanded()

    def _choose(self, story_id: str) -> None:
        """This story, else the first of the day."""
        items = [item for group in self._groups() for item in _children(group)]
        found = next((item for item in items if item.data(TIME, ID) == story_id), None)
        if found is not None and (found.parent().isExpanded() or story_id == self._to_choose):
            found.parent().setExpanded(True)
            self._to_choose = ""
            self.budget.setFocus()  # what was just planned is at hand for F2 and Alt+Right
        else:
            found = next((item for item in items if item.parent().isExpanded()), self.budget.topLevelItem(0))
        if found is not None:
            self.budget.setCurrentItem(found)

    def _groups(self) -> list[QTreeWidgetItem]:
        found = (self.budget.topLevelItem(n) for n in range(self.budget.topLevelItemCount()))
        return [group for group in found if group is not None]

    # one story

    @property
    def chosen_id(self) -> str:
        item = self.budget.currentItem()
        return str(item.data(TIME, ID) or "") if item else ""

    def _allow(self) -> None:
        there = bool(self.chosen_id)
        for name in ("assign", "open"):
            self.buttons[name].setEnabled(there)

    def _to_budget(self) -> None:
        self.budget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if story := self.chosen_id:
            self.accept()  # the story is not to lie behind the calendar
            self.story_wanted.emit(story)

    def _assign(self) -> None:
        if self.chosen_id:
            self.assignment_wanted.emit(self.chosen_id)

    def _new(self) -> None:
        self.new_wanted.emit(self.day)

    def _move(self, days: int) -> None:
        """The deadline of the chosen story, a day earlier or later; the day is shown to which it goes. What has none
        yet gets one on the day that is shown, at five."""
        slot, plan = self._slots.get(self.chosen_id), self._plan
        if slot is None or plan is None:
            return
        if slot.why == "out":
            notices.info(self.tr("It stands here because it goes out then; its deadline is another day."))
            return
        try:
            deadline, day = self._moved(slot, days)
        except BadInput as problem:
            notices.error(str(problem))
            return
        self._to_choose = slot.story.id
        change(self._desk, slot.story.id, {"deadline": deadline})
        self.go_to_day(day)
        self._soon.start()

    def _moved(self, slot: Slot, days: int) -> tuple[str, date]:
        if not slot.story.deadline:
            return same_wall(datetime.combine(self.day, DAY_ENDS), self.zone).isoformat(), self.day
        deadline = moved(slot.story.deadline, days, self.zone)
        return deadline, slot.at.date() + timedelta(days=days)

    # leaving, in the house

    def copy_text(self) -> None:
        """The budget of the day on the clipboard, to be read out or pasted into a message."""
        if self._plan is not None:
            found = self._plan.budget(self.day, self.desk_shown)
            QGuiApplication.clipboard().setText(self._plan.text(found))
            notices.info(self.tr("The budget is on the clipboard."))

    def _print(self) -> None:
        from deskeditor.gui.inspector.galleys import ask_printer
        from deskeditor.gui.planning.printing import print_on

        if self._plan is not None and (printer := ask_printer(self)) is not None:
            print_on(self._plan, self._plan.budget(self.day, self.desk_shown), printer)

    def _save_pdf(self) -> None:
        plan = self._plan
        if plan is None:
            return
        path = questions.new_file(self, self.tr("Save the budget"), f"budget-{self.day}.pdf", "PDF (*.pdf)")
        if path is not None:
            found = plan.budget(self.day, self.desk_shown)
            self._desk.tasks.ask(partial(_written, plan, found, path), self._saved)

    def _saved(self, path: Path) -> None:
        notices.info(self.tr("The budget is written: {path}").format(path=path))


def _written(plan: Plan, found: Budget, path: Path) -> Path:
    from deskeditor.gui.planning.printing import write_pdf

    write_pdf(plan, found, path)
    return path


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [group.child(n) for n in range(group.childCount())]
