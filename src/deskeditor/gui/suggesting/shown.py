"""Suggestions in one copy: how many there are, going from one to the next, accepting and rejecting them."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from deskeditor.gui import notices
from deskeditor.gui.suggesting.bar import SuggestingBar
from deskeditor.gui.suggesting.open import Proposal, ids_in, next_one, proposals_of
from deskeditor.gui.suggesting.switch import choose, chosen
from deskeditor.news.permissions import seat, suggests_by_default
from deskeditor.review.suggestions import against
from deskeditor.text.readings import Which
from deskeditor.text.suggesting import Outcome

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window

AFTER_WORDS_MS = 150
"""After something changed, until it is counted again: a keystroke is not to wait for it."""


class CopySuggestions(QObject):
    """One for each copy, and its child. `proposals` are all that are open, in the order of the page."""

    def __init__(self, copy: "CopyPane", window: "Window") -> None:
        super().__init__(copy)
        self.copy, self.session = copy, copy.session
        self._window = window
        self.proposals: tuple[Proposal, ...] = ()
        self._current = ""
        """Id of the suggestion that one went to last, until the caret is moved."""
        self.bar = SuggestingBar(copy)
        copy.put_above(self.bar)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_WORDS_MS)
        self._soon.timeout.connect(self.refresh)
        self._listen()
        self._begin()
        self.refresh()

    def _listen(self) -> None:
        self.session.changed.connect(self._soon.start)
        self.session.suggesting_changed.connect(self.refresh)
        self.copy.reading_changed.connect(self.refresh)
        for field in (*self.copy.head.fields.values(), self.copy.body):
            field.cursorPositionChanged.connect(self._forget_current)
        for name, field in self.copy.head.fields.items():
            field.offered = partial(self._offer, name, field.offered)
        self.copy.body.offered = partial(self._offer, "body", self.copy.body.offered)
        self.bar.suggesting_chosen.connect(self.suggest)
        for which, button in self.bar.readings.items():
            button.clicked.connect(partial(self._show_reading, which))
        self.bar.stepped.connect(self.step)
        self.bar.accept.clicked.connect(lambda: self.decide_here("accepted"))
        self.bar.reject.clicked.connect(lambda: self.decide_here("rejected"))

    def _begin(self) -> None:
        """As this person chose for this story, else as the newsroom has it."""
        facts = self._window.desk.facts
        on = chosen(self.copy.settings, self.session.me, self.session.id)
        if on is None:
            on = suggests_by_default(facts.workflow, seat(self.session.me, facts.people))
        self.session.suggesting = on

    def refresh(self) -> None:
        """Count again what is open, and say it."""
        self._soon.stop()
        self.proposals = proposals_of(self.session)
        moves = frozenset(one.id for one in self.proposals if one.suggestion.kind == "move")
        if moves != self.copy.body.writers.moves:
            self.copy.body.writers.moves = moves
            self.copy.body.viewport().update()
        self.bar.say(len(self.proposals), suggesting=self.session.suggesting, reading=self.copy.reading)

    def suggest(self, on: bool) -> None:
        """Suggest from now on in this story, or edit."""
        choose(self.copy.settings, self.session, on)

    def _show_reading(self, which: Which, _checked: bool = False) -> None:
        self.copy.show_reading(which)

    # going from one to the next

    def step(self, forward: bool) -> bool:
        """Go to the next suggestion, or to the one before; False when there is none."""
        self.refresh()
        if not self.proposals:
            notices.info(tr("There are no suggestions in this story."))
            return False
        self._go_to(self._next(forward))
        return True

    def _next(self, forward: bool) -> Proposal:
        ids = [one.id for one in self.proposals]
        if self._current in ids:
            return self.proposals[(ids.index(self._current) + (1 if forward else -1)) % len(ids)]
        field, start, _end = self.copy.here
        return next_one(self.proposals, field, start, forward=forward) or self.proposals[0]

    def _go_to(self, one: Proposal) -> None:
        if one.start is not None:
            if self.copy.reading != "marked":
                self.copy.show_reading("marked")
            self._window.back_to_copy()
            self.copy.go_to(one.suggestion.field, one.start, one.end)
        elif one.record == self.session.id:
            inspector = self._window.revealed_inspector()
            inspector.show_pane("details")
            inspector.details.show_field(one.suggestion.field, 0, 0)
        else:
            self._window.show_photo(self.copy.name_of_photo(one.record))
        self._current = one.id

    def _forget_current(self) -> None:
        self._current = ""

    def _offer(self, field: str, others: Callable[[QMenu, int], None], menu: QMenu, at: int) -> None:
        """What can be done with the words at a place, into the context menu, above what others offer."""
        others(menu, at)
        ids = ids_in(self.session, field, at, at) if self.copy.reading == "marked" else []
        if not ids:
            return
        first = menu.actions()[0] if menu.actions() else None
        outcomes: dict[Outcome, str] = {"accepted": tr("Accept Suggestion"), "rejected": tr("Reject Suggestion")}
        for outcome, said in outcomes.items():
            action = QAction(said, menu)
            action.setObjectName(f"suggestion.{outcome}")
            action.triggered.connect(partial(self._decide_from_menu, ids, outcome))
            menu.insertAction(first, action) if first is not None else menu.addAction(action)
        if first is not None:
            menu.insertSeparator(first)

    def _decide_from_menu(self, ids: list[str], outcome: Outcome, _checked: bool = False) -> None:
        self.decide(ids, outcome)

    # deciding

    @property
    def here(self) -> list[str]:
        """Ids of the suggestions at the caret or in the selection; else of the one that one went to last."""
        current = self._current
        found = ids_in(self.session, *self.copy.here)
        return [current] if current and (current in found or not found) else found

    def decide_here(self, outcome: Outcome) -> None:
        """Accept or reject what is at the caret or in the selection, and go on to the next."""
        ids = self.here
        if not ids:
            self.step(True)
            return
        if self.decide(ids, outcome) and self.proposals:
            self._go_to(self._next(True))

    def decide_all(self, outcome: Outcome) -> None:
        self._decide_and_tell([one.id for one in proposals_of(self.session)], outcome)

    def decide_all_by(self, by: str, outcome: Outcome) -> None:
        self._decide_and_tell([one.id for one in proposals_of(self.session) if one.by == by], outcome)

    def _decide_and_tell(self, ids: list[str], outcome: Outcome) -> None:
        if not ids:
            notices.info(tr("There are no suggestions in this story."))
        elif count := self.decide(ids, outcome):
            said = tr("{n} suggestions accepted.") if outcome == "accepted" else tr("{n} suggestions rejected.")
            one = tr("1 suggestion accepted.") if outcome == "accepted" else tr("1 suggestion rejected.")
            notices.info(one if count == 1 else said.format(n=count))

    def decide(self, ids: Iterable[str], outcome: Outcome) -> int:
        """Accept or reject these, if this person may; how many were open."""
        wanted = set(ids)
        facts = self._window.desk.facts
        who = seat(self.session.me, facts.people)
        self.proposals = proposals_of(self.session)
        asked = [one.suggestion for one in self.proposals if one.id in wanted]
        if said := against(facts.workflow, self.session.value(), who, asked, outcome):
            notices.warning(said)
            return 0
        count = self.session.decide_suggestions(wanted, outcome)
        self.refresh()
        return count

    def people(self) -> list[tuple[str, str, int]]:
        """Who suggests here: id, name, and how much; who suggests most comes first."""
        counted: dict[str, int] = {}
        for one in self.proposals:
            counted[one.by] = counted.get(one.by, 0) + 1
        order = sorted(counted.items(), key=lambda one: -one[1])
        return [(by, self.session.name_of(by) or by or tr("Somebody"), count) for by, count in order]


def put_on(copy: "CopyPane", window: "Window") -> CopySuggestions:
    return CopySuggestions(copy, window)


def suggestions_of(copy: QWidget | None) -> CopySuggestions | None:
    """What deals with the suggestions of this copy."""
    return copy.findChild(CopySuggestions) if copy is not None else None


def tr(text: str) -> str:
    return QCoreApplication.translate("suggesting", text)
