"""What the menus call to plan; `gui.menus` puts these into the menus."""

from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.planning.window import PlanningDialog
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window
    from deskeditor.news.planning import Assignment
    from deskeditor.news.records import Story
    from deskeditor.newsroom import Newsroom

PLANNING: tuple[Action, ...] = (
    Action(
        "newsroom.planning",
        QT_TRANSLATE_NOOP("actions", "Planning…"),
        later("planning.actions", "show_planning"),
        QT_TRANSLATE_NOOP("actions", "The calendar, and the budget of each day: what is due, how long, how far"),
        "calendar",
        "Ctrl+Alt+A",
        "newsroom",
    ),
    Action(
        "newsroom.assign_new",
        QT_TRANSLATE_NOOP("actions", "New As&signment…"),
        later("planning.actions", "assign_new"),
        QT_TRANSLATE_NOOP("actions", "Ask somebody for a story that is not begun yet"),
        "clock",
        None,
        "newsroom",
    ),
)
PLANNING_MENU = ("newsroom.planning", "newsroom.assign_new")


def show_planning(window: "Window") -> "PlanningDialog | None":
    """The window with the calendar; the one that is open already, if there is one."""
    from deskeditor.gui.planning.window import PlanningDialog

    if window.desk.newsroom is None:
        return None
    dialog = next((one for one in window.findChildren(PlanningDialog) if one.isVisible()), None)
    if dialog is None:
        dialog = PlanningDialog(window.desk, window.theme, window)
        dialog.story_wanted.connect(partial(_open, window))
        dialog.assignment_wanted.connect(partial(_assign_beside, window, dialog))
        dialog.new_wanted.connect(partial(_new_beside, window, dialog))
        dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def assign_chosen(window: "Window") -> None:
    if window.chosen:
        assign(window, window.chosen, window)


def assign_new(
    window: "Window",
    day: date | None = None,
    beside: QWidget | None = None,
    then: Callable[[str], None] = lambda _: None,
) -> None:
    """Ask for a story that is not there yet; with a deadline on this day, at its end of work. `then` gets its id."""
    from deskeditor.gui.assignment import AssignmentDialog
    from deskeditor.news.ids import new_id
    from deskeditor.news.planning import same_wall
    from deskeditor.news.records import Story

    if window.desk.newsroom is None:
        return
    around = _around(window.desk)
    deadline = same_wall(datetime.combine(day, DAY_ENDS), around.zone).isoformat() if day else ""
    dialog = AssignmentDialog(Story(new_id(), deadline=deadline), around, beside or window, new=True)
    dialog.decided.connect(partial(_begin, window.desk, then))
    dialog.open()


DAY_ENDS = time(17, 0)


def assign(window: "Window", story_id: str, beside: QWidget) -> None:
    """The assignment of this story, which may be open or not."""
    newsroom = window.desk.newsroom
    if newsroom is not None:
        window.desk.tasks.ask(lambda: newsroom.story(story_id), partial(_ask, window, beside))


def zone_of_me(desk: "Desk") -> tzinfo | None:
    """Where the person at this program works; None: where the computer is."""
    from deskeditor.news.planning import zone_or_here

    me = next((person for person in desk.facts.people if person.id == desk.facts.me), None)
    return zone_or_here(me.zone) if me else None


def change(desk: "Desk", story_id: str, changes: dict[str, Any]) -> None:
    """Change fields of a story, in its session when it is open."""

    def in_session(session: "Session") -> None:
        with session.together():
            for name, value in changes.items():
                session.set(name, value)

    def in_document(document: Any) -> None:
        for name, value in changes.items():
            document.set(name, value)

    desk.change(story_id, in_document, in_session)


def _ask(window: "Window", beside: QWidget, story: "Story") -> None:
    from deskeditor.gui.assignment import AssignmentDialog

    dialog = AssignmentDialog(story, _around(window.desk), beside)
    dialog.decided.connect(partial(_decided, window.desk, story.state))
    dialog.open()


def _around(desk: "Desk") -> Any:
    from deskeditor.gui.assignment import Around
    from deskeditor.news.times import now

    return Around(desk.facts.people, desk.facts.desks, now(), zone_of_me(desk))


def _decided(desk: "Desk", state: str, story_id: str, _slugline: str, said: "Assignment") -> None:
    """A pitch that somebody gets is assigned from now on."""
    change(desk, story_id, said.fields())
    newsroom = desk.newsroom
    if newsroom is not None and said.assignee and state == "pitch":
        desk.tasks.ask(lambda: _becomes(newsroom, story_id, said.assignee), partial(_come_to, desk, story_id))


def _becomes(newsroom: "Newsroom", story_id: str, assignee: str) -> str:
    from deskeditor.news.planning import state_when_given

    return state_when_given(newsroom.story(story_id), assignee, newsroom.workflow) or ""


def _come_to(desk: "Desk", story_id: str, state: str) -> None:
    if state:
        desk.decide(story_id, "state", state)


def _begin(desk: "Desk", then: Callable[[str], None], _id: str, slugline: str, said: "Assignment") -> None:
    newsroom = desk.newsroom
    if newsroom is not None:
        desk.tasks.ask(lambda: _made(newsroom, slugline, said), then)


def _made(newsroom: "Newsroom", slugline: str, said: "Assignment") -> str:
    from deskeditor.news.ids import new_id
    from deskeditor.news.records import Byline
    from deskeditor.review.planning import new_assignment

    lines = (Byline(new_id(), person=said.assignee),) if said.assignee else ()
    return new_assignment(newsroom, slugline, said, bylines=lines)


def _open(window: "Window", story_id: str) -> None:
    window.open_story(story_id)
    window.activateWindow()


def _assign_beside(window: "Window", beside: QWidget, story_id: str) -> None:
    assign(window, story_id, beside)


def _new_beside(window: "Window", beside: "PlanningDialog", day: date) -> None:
    assign_new(window, day, beside, beside.choose)
