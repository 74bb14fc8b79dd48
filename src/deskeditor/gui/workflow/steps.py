"""The next step of the story: a button named for what it does, a menu of what else can be done now, and doing it.

What is offered follows from where the story stands and who asks. What holds is asked of the newsroom again when it is
done. No step sends anything: a story is published by sending it to a destination.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from deskeditor.gui import notices, states
from deskeditor.gui.openstories import title_of
from deskeditor.gui.palette import Entry
from deskeditor.gui.workflow.deed import Answer, Deed, DeedDialog
from deskeditor.news.permissions import Seat, has_role, seat
from deskeditor.news.workflow import MEANINGS, Action, Workflow

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.gui.workflow.looking import Look
    from deskeditor.news.records import Story
    from deskeditor.review.workflow import Done

Side = Literal["hold", "spiked"]
SHOWN_BY: frozenset[str] = frozenset({"state", "spiked", "hold", "checks", "assignee", "bylines", "desk"})
"""Fields of a story on which its next steps depend; on others, what is in their way, which can wait."""
IDLE_MS = 700


@dataclass(frozen=True, slots=True)
class Step:
    """`waits_for`: what is in the way now, in sentences."""

    action: Action
    waits_for: tuple[str, ...] = ()


class Steps(QObject):
    """Of one window. `button` belongs into its tool bar, `standing` into its status bar; `show_front` fills them."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._first: Step | None = None
        self.button = _button("stepButton")
        self.button.setText(self.tr("Next step"))
        self.button.setEnabled(False)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._menu = QMenu(self.button)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(lambda: self.fill(self._menu, self._window.chosen))
        self.button.setMenu(self._menu)
        self.button.clicked.connect(self._take_first)
        self.standing = _button("standingButton")
        self.standing.clicked.connect(self.show_menu)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.show_front)

    # what is offered

    def show_front(self) -> None:
        """Name the button for what leads on with the story in front; without one there is none."""
        session = self._desk.session(self._window.front)
        self._first = None
        self._idle.stop()
        self.button.setEnabled(session is not None)
        self.standing.setVisible(session is not None)
        if session is None:
            self.button.setText(self.tr("Next step"))
            return
        story = session.value()
        self._first = _onward(self._workflow, story.state, self.steps_of(story.id))
        stands = self._standing(story)
        self.button.setText(self._first.action.name if self._first else stands)
        waits = self._first.waits_for if self._first else ()
        self.button.setToolTip("\n".join(waits) or self.tr("The next step of this story (Ctrl+Return: all of them)"))
        self.button.setAccessibleName(self.tr("Next step: {step}").format(step=self.button.text()))
        whose = session.name_of(story.assignee)
        self.standing.setText(self.tr("{state} · {name}").format(state=stands, name=whose) if whose else stands)
        self.standing.setToolTip(self._why(story) or self.tr("Where the story stands, and whose it is"))
        self.standing.setAccessibleName(self.standing.text())

    def follow(self, field: str) -> None:
        """This field of the story in front was changed: at once what depends on it, the rest when nobody types."""
        if field in SHOWN_BY:
            self.show_front()
        else:
            self._idle.start()

    def show_menu(self) -> None:
        """All that can be done, where the button is."""
        if self._window.chosen:
            self._menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def fill(self, menu: QMenu, story_id: str) -> None:
        """With what can be done with this story now."""
        menu.clear()
        menu.setToolTipsVisible(True)
        stands = self._state_of(story_id)
        if stands is None:
            menu.addAction(self.tr("No story is chosen")).setEnabled(False)
            return
        steps = self.steps_of(story_id)
        for step in steps:
            said = self.tr("{step} — not yet") if step.waits_for else "{step}"
            action = menu.addAction(_in_menu(said.format(step=step.action.name)))
            action.setToolTip("\n".join(step.waits_for))
            action.triggered.connect(partial(self.do, story_id, step.action.key))
        if not steps:
            said = self.tr("{state}: nothing is yours to do").format(state=self._workflow.name_of(stands))
            menu.addAction(said).setEnabled(False)
        menu.addSeparator()
        for id in ("story.take_back", "story.checks"):
            menu.addAction(self._window.actions_[id])

    def steps_of(self, story_id: str) -> list[Step]:
        """What this person may do with the story; of one that is not open, without what is in the way."""
        workflow, who = self._workflow, self._seat
        if session := self._desk.session(story_id):
            from deskeditor.review.workflow import moves

            found = moves(workflow, session.value(), who, list(self._desk.facts.people))
            return [Step(move.action, move.why_not) for move in found if move.permitted]
        stands = self._state_of(story_id)
        actions = workflow.actions_from(stands) if stands is not None else ()
        return [Step(action) for action in actions if has_role(workflow, action.roles, who)]

    def entries(self, story_id: str) -> list[Entry]:
        """For the palette of commands."""
        about = self.tr("Story")
        return [
            Entry(step.action.name, partial(self.do, story_id, step.action.key), "", "check", about)
            for step in self.steps_of(story_id)
        ]

    # doing it

    def do(self, story_id: str, action: str, _checked: bool = False) -> None:
        """Take this step; what it needs is asked first."""
        from deskeditor.gui.workflow.looking import look

        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._catch_up(story_id)
            self._desk.tasks.ask(partial(look, newsroom, story_id, action), self._looked, self._refused)

    def _take_first(self) -> None:
        if self._first is None:
            self.show_menu()
        else:
            self.do(self._window.front, self._first.action.key)

    def _looked(self, found: "Look") -> None:
        move, action = found.move, found.move.action
        if move.why_not:
            said = self.tr("“{step}” is not possible yet. {why}")
            notices.warning(said.format(step=states.named(action.name), why=" ".join(move.why_not)))
            return
        if not (action.asks or action.confirmed or move.open_suggestions or found.wants):
            self._act(found.story.id, action.key, Answer())
            return
        deed = Deed(
            found.story.id,
            title_of(found.story),
            states.named(action.name),
            action.asks,
            (*found.wants, *((self.tr("This is asked once more."),) if action.confirmed and not action.asks else ())),
            move.open_suggestions,
            found.story.desk,
            found.story.assignee,
        )
        self._ask(deed, partial(self._act, found.story.id, action.key))

    def _ask(self, deed: Deed, then: Callable[[Answer], None]) -> None:
        dialog = DeedDialog(deed, self._desk.facts.people, self._window)
        dialog.answered.connect(then)
        dialog.open()

    def _act(self, story_id: str, action: str, said: Answer) -> None:
        from deskeditor.review.workflow import act

        newsroom = self._desk.newsroom
        if newsroom is not None:
            work = partial(act, newsroom, story_id, action, note=said.note, assignee=said.assignee, accept=said.accept)
            self._desk.tasks.ask(work, self._done, self._refused)

    def _done(self, done: "Done") -> None:
        said = [states.said(done.sentence)]
        if done.accepted:
            one, many = self.tr("1 suggestion was accepted."), self.tr("{n} suggestions were accepted.")
            said.append(one if done.accepted == 1 else many.format(n=done.accepted))
        notices.info(" ".join(said), offer=(self.tr("Take Back"), partial(self.take_back, done.story)))
        if done.version:
            self._desk.version_kept.emit(frozenset({done.story}))

    def take_back(self, story_id: str) -> None:
        """One's own last step, where nobody went on."""
        from deskeditor.review.workflow import take_back

        newsroom = self._desk.newsroom
        if newsroom is not None and story_id:
            self._catch_up(story_id)
            self._desk.tasks.ask(partial(take_back, newsroom, story_id), _told, self._refused)

    def _refused(self, problem: Exception) -> None:
        notices.warning(states.said(str(problem)))

    # aside

    def set_aside(self, story_id: str, what: Side, on: bool, then: Callable[[], None]) -> None:
        """Hold or spike the story, or take it back from there; with the reason that the house wants. `then` is called
        when it is done."""
        from deskeditor.review.workflow import aside_of, may_set_aside

        if why_not := may_set_aside(self._workflow, what, self._seat):
            notices.warning(why_not)
            return
        if not (on and aside_of(self._workflow, what).reason):
            self._put_aside(story_id, what, on, then, Answer())
            return
        name = self.tr("Put on Hold") if what == "hold" else self.tr("Spike")
        deed = Deed(story_id, self._window.title_of_chosen(story_id), name, ("reason",))
        self._ask(deed, partial(self._put_aside, story_id, what, on, then))

    def _put_aside(self, story_id: str, what: Side, on: bool, then: Callable[[], None], said: Answer) -> None:
        from deskeditor.review.workflow import set_aside

        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._catch_up(story_id)
            work = partial(set_aside, newsroom, story_id, what, on, said.note)
            self._desk.tasks.ask(work, lambda _: then(), self._refused)

    # what stands

    @property
    def _workflow(self) -> Workflow:
        return self._desk.facts.workflow

    @property
    def _seat(self) -> Seat:
        return seat(self._desk.facts.me, self._desk.facts.people)

    def _state_of(self, story_id: str) -> str | None:
        if session := self._desk.session(story_id):
            return str(session.story.read("state"))
        row = self._window.queue.chosen_row
        return row.state if row and row.id == story_id else None

    def _standing(self, story: "Story") -> str:
        if story.spiked:
            return self.tr("Spiked")
        return self.tr("On hold") if story.hold else self._workflow.name_of(story.state)

    def _why(self, story: "Story") -> str:
        """Who put it where it stands, when and why."""
        from deskeditor.gui.history.times import moment_words
        from deskeditor.review.workflow import reason_of

        session = self._desk.session(story.id)
        what: Literal["hold", "spiked", "state"] = "spiked" if story.spiked else "hold" if story.hold else "state"
        decision = reason_of(session.story, what) if session is not None else None
        if session is None or decision is None:
            return ""
        said = (session.name_of(decision.actor), moment_words(decision.at), decision.note)
        return " · ".join(part for part in said if part)

    def _catch_up(self, story_id: str) -> None:
        if session := self._desk.session(story_id):
            session.catch_up()


def _onward(workflow: Workflow, now: str, steps: list[Step]) -> Step | None:
    """The step that the button is named for: the first that leads further, rather one with nothing in the way; never
    one that leads back. What a state means counts before its place in the list: a story that came back to its reporter
    goes on by being filed again."""
    places = {state.key: (MEANINGS.index(state.meaning), number) for number, state in enumerate(workflow.states)}
    here = places.get(workflow.standing(now), (0, 0))
    further = [step for step in steps if places.get(step.action.to, (0, 0)) > here]
    return next((step for step in further if not step.waits_for), next(iter(further), None))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("mirrored", button.isRightToLeft())  # style sheets turn the arrow round, but not the padding
    return button


def _in_menu(said: str) -> str:
    """An ampersand in a name of the house's own is no mark of a mnemonic."""
    return said.replace("&", "&&")


def _told(done: "Done") -> None:
    notices.info(states.said(done.sentence))
