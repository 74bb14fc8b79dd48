"""Find and replace in many stories: what would be changed is shown with a tick box each, and what was can be taken
back as one."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from deskeditor.checks.find import Query
from deskeditor.gui import forms
from deskeditor.gui.dates import in_figures
from deskeditor.gui.desk import StoriesOf
from deskeditor.gui.replacing.listing import NOW, PLACE, THEN, WHERE, PlaceDelegate, fill, tick_quoted, ticked
from deskeditor.news.problems import Problem
from deskeditor.review.replacing import MOST, Found, Outcome, Place, look, put_in_turn, version_name

if TYPE_CHECKING:
    from deskeditor.gui.tasks import Job
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

LISTED, CHOSEN = range(2)
"""Of the choices where to look; the last is everywhere."""
WHERE_PX = 210
IN_COPY = ("headline", "dek", "body")
EVERY = 1_000_000


class ReplaceWindow(QDialog):
    """A window of its own beside the copy."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._stop = Event()
        self._asked: tuple[Query, str] | None = None
        """What the places that are shown were found with."""
        self._outcome: Outcome | None = None
        self._job: Job | None = None
        """While it is written."""
        self._so_far = Outcome(())
        self._total = 0
        """Places that the job is about."""
        self._then: Callable[[bool], None] = lambda _whole: None
        self._wanted: Place | None = None
        """Where somebody wants to go, until its story is open."""
        form = forms.fill(self, "replacing")
        self.words = form.find(QLineEdit, "findWords")
        self.replacement = form.find(QLineEdit, "replaceWords")
        self.case = form.find(QToolButton, "caseButton")
        self.whole = form.find(QToolButton, "wordButton")
        self.alike = form.find(QToolButton, "alikeButton")
        self.typed = form.find(QToolButton, "typedButton")
        self.expression = form.find(QToolButton, "expressionButton")
        self.scope = form.find(QComboBox, "scope")
        self.quotations = form.find(QCheckBox, "quotations")
        self.tree = form.find(QTreeWidget, "places")
        self.said = form.find(QLabel, "said")
        names = ("findButton", "replaceButton", "undoButton", "closeButton")
        self.buttons = {name: form.find(QPushButton, name) for name in names}
        self._close = self.buttons["closeButton"].text()
        self._soon = QTimer(self, singleShot=True, interval=0)
        """A story is ticked with all its places: they are counted once."""
        self._soon.timeout.connect(self._allow)
        self._lay_out()
        self._wire()
        self._allow()

    def _lay_out(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1000, room.width() - 40), min(640, room.height() - 60))
        self.tree.setItemDelegate(PlaceDelegate(self.tree))
        self.tree.setHeaderLabels([self.tr("Where"), self.tr("Now"), self.tr("Then")])
        header = self.tree.header()
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(WHERE, WHERE_PX)
        header.setSectionResizeMode(NOW, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(THEN, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.tree.setUniformRowHeights(True)

    def _wire(self) -> None:
        for field in (self.words, self.replacement):
            field.textChanged.connect(self._edited)
            field.returnPressed.connect(self.find_places)
        for button in (self.case, self.whole, self.alike, self.typed, self.expression):
            button.toggled.connect(self._edited)
        self.expression.toggled.connect(self.alike.setDisabled)
        self.scope.currentIndexChanged.connect(self._edited)
        self.quotations.toggled.connect(partial(tick_quoted, self.tree))
        self.tree.itemChanged.connect(self._ticked)
        self.tree.itemActivated.connect(self._go)
        self.buttons["findButton"].clicked.connect(self.find_places)
        self.buttons["replaceButton"].clicked.connect(self.replace_places)
        self.buttons["undoButton"].clicked.connect(self.undo)
        self.buttons["closeButton"].clicked.connect(self.reject)
        self._window.desk.closing.connect(self._leave)
        self._window.stories.came.connect(self._show_wanted)

    def begin(self) -> None:
        """With the keyboard where one types."""
        several = sum(last - first + 1 for first, last in self._window.queue.chosen_places) > 1
        if several and self._asked is None:
            self.scope.setCurrentIndex(CHOSEN)
        self.words.selectAll()
        self.words.setFocus()

    @property
    def query(self) -> Query:
        buttons = (self.expression, self.whole, self.case, self.alike, self.typed)
        return Query(self.words.text(), *(button.isChecked() for button in buttons))

    # finding

    def find_places(self) -> None:
        newsroom = self._window.desk.newsroom
        if newsroom is None or not self.words.text() or self._job is not None:
            return
        self._stop.set()
        self._stop = Event()
        if (session := self._window.desk.session(self._window.front)) is not None:
            session.catch_up()
        asked = self.query, self.replacement.text()
        self._say(self.tr("Looking…"))
        work = partial(_look, newsroom, self._stories(newsroom), *asked, self._stop)
        self._window.desk.tasks.ask(work, partial(self._found, asked), self._failed, key="replacing")

    def _stories(self, newsroom: "Newsroom") -> Callable[[], list[str]]:
        """Which stories are meant; asked on a worker."""
        question, places = self._window.queue.question, self._window.queue.chosen_places
        shelf = StoriesOf(newsroom, lambda: self._window.desk.facts)
        scope = self.scope.currentIndex()
        if scope == LISTED:
            return lambda: [row.id for row in shelf.rows(question, 0, EVERY)]
        if scope == CHOSEN:
            return lambda: [r.id for first, last in places for r in shelf.rows(question, first, last - first + 1)]
        return partial(_all, newsroom)

    def _found(self, asked: tuple[Query, str], found: list[Found]) -> None:
        if asked != (self.query, self.replacement.text()):
            return
        self._asked = asked
        fill(self.tree, found, quoted=self.quotations.isChecked())
        count = sum(len(one.places) for one in found)
        quoted = sum(place.quoted for one in found for place in one.places)
        words = self.tr("Nothing found")
        if count:
            words = self.tr("{0} places in {1} stories").format(in_figures(count), in_figures(len(found)))
        if count >= MOST:
            words = self.tr("The first {0} places").format(in_figures(MOST))
        if quoted:
            words += " · " + self.tr("%n inside quotations", "", quoted)
        self._say(words)
        self._allow()
        if count:
            self.tree.setCurrentIndex(self.tree.model().index(0, 0))
            self.tree.setFocus()

    def _edited(self) -> None:
        """What is shown was found with other words."""
        self._stop.set()
        if self._asked is not None:
            self._asked = None
            self.tree.clear()
        self._say("")
        self._allow()

    # replacing

    def replace_places(self) -> None:
        places = ticked(self.tree)
        if self._asked is not None and places:
            self._write(places, version_name(*self._asked), self.tr("Replacing…"), self._replaced)

    def undo(self) -> None:
        """Put everything back that was replaced last; what was changed there since stays."""
        if self._outcome is not None:
            self._write(self._outcome.done, "", self.tr("Putting back…"), self._undone)

    def _write(self, places: Sequence[Place], name: str, words: str, then: Callable[[bool], None]) -> None:
        """Then `then`, and whether it went to its end."""
        newsroom = self._window.desk.newsroom
        if newsroom is None or self._job is not None:
            return
        self._asked = None
        self._so_far, self._total = Outcome(()), len(places)
        for button in ("findButton", "replaceButton", "undoButton"):
            self.buttons[button].setEnabled(False)
        self.buttons["closeButton"].setText(self.tr("&Stop"))
        self._say(words)
        work = partial(put_in_turn, newsroom, places, name)
        self._job = self._window.desk.tasks.run(work, self._stepped, self._ended, self._broke)
        self._then = then

    def _stepped(self, so_far: Outcome) -> None:
        self._so_far = so_far
        number = len(so_far.done) + len(so_far.left)
        self._say(self.tr("{0} of {1} places").format(in_figures(number), in_figures(self._total)))

    def _ended(self, _whole: bool) -> None:
        self._job = None
        self.buttons["closeButton"].setText(self._close)
        self._then(len(self._so_far.done) + len(self._so_far.left) == self._total)

    def _broke(self, problem: Exception) -> None:
        """What was written before that can be taken back."""
        self._ended(False)
        self._failed(problem)

    def reject(self) -> None:
        """Stop what is being written after the stories at which it is; else close the window."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _leave(self) -> None:
        """The newsroom is closed."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.close()

    def _replaced(self, whole: bool) -> None:
        outcome = self._outcome = self._so_far
        self._written(self.tr("%n replaced", "", len(outcome.done)), outcome, whole)
        if outcome.done:
            self.buttons["undoButton"].setFocus()

    def _undone(self, whole: bool) -> None:
        """Where it was stopped, the rest can be put back later."""
        outcome, was = self._so_far, self._outcome
        seen = {place.story for place in (*outcome.done, *outcome.left)}
        rest = tuple(place for place in was.done if place.story not in seen) if was is not None else ()
        self._outcome = Outcome(rest) if rest else None
        self._written(self.tr("%n put back", "", len(outcome.done)), outcome, whole)
        self.words.setFocus()

    def _written(self, words: str, outcome: Outcome, whole: bool) -> None:
        self.tree.clear()
        if not whole:
            words += " · " + self.tr("stopped before the end")
        if outcome.left:
            words += " · " + self.tr("%n left, as the words are others by now", "", len(outcome.left))
        self._say(" ".join((words, *outcome.refused)))
        self._allow()

    # around it

    def _allow(self) -> None:
        number = len(ticked(self.tree))
        self.buttons["findButton"].setEnabled(bool(self.words.text()))
        replace = self.buttons["replaceButton"]
        replace.setEnabled(self._asked is not None and number > 0)
        replace.setText(self.tr("&Replace {0}").format(in_figures(number)) if number else self.tr("&Replace"))
        self.buttons["undoButton"].setEnabled(self._outcome is not None and bool(self._outcome.done))

    def _ticked(self) -> None:
        self._soon.start()

    def _go(self, item: QTreeWidgetItem) -> None:
        """To the words in the copy."""
        place: Place | None = item.data(WHERE, PLACE)
        if place is not None:
            self._wanted = place
            self._window.open_story(place.story)
            self._show_wanted()

    def _show_wanted(self, *_: object) -> None:
        """As soon as its story is in front."""
        place, window = self._wanted, self._window
        session = window.desk.session(window.front)
        if place is None or session is None or window.front != place.story or window.copy is None:
            return
        self._wanted = None
        if place.record == place.story and place.field in IN_COPY:
            window.go_to(place.field, *session.view(place.field, "accepted").span(place.start, place.end))
        window.activateWindow()

    def _failed(self, problem: Exception) -> None:
        self._allow()
        if not isinstance(problem, Problem):
            raise problem
        self._say(str(problem), trouble=True)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.said.setText(words)
        self.said.setProperty("trouble", trouble)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop.set()
        super().closeEvent(event)


# What is done on a worker.


def _look(
    newsroom: "Newsroom", stories: Callable[[], list[str]], query: Query, replacement: str, stop: Event
) -> list[Found]:
    return list(look(newsroom, (id for id in stories() if not stop.is_set()), query, replacement))


def _all(newsroom: "Newsroom") -> list[str]:
    from deskeditor.newsroom import StoryFilter

    return [row.id for row in newsroom.stories(StoryFilter(sort="modified", descending=True), 0, EVERY)]
