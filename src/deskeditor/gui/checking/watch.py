"""The checker's sheet of one open story, made again a moment after each change, off the GUI thread.

The GUI thread hands over the words and where the claims are; the worker reads the paragraphs that changed. Until it
answers, the lines go along with their words, and one that was changed is shown as no longer checked.
"""

import logging
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskeditor.gui import notices
from deskeditor.gui.quotecheck.watch import Pace
from deskeditor.news.problems import Problem
from deskeditor.news.times import now
from deskeditor.review import checking
from deskeditor.review.checking import Copy, Entry, Finding, NameEntry, Part, Sheet, Where

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session
    from deskeditor.news.records import Claim, Story
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.compare import Splice
    from deskeditor.text.document import Change
    from deskeditor.text.ranges import Range

log = logging.getLogger(__name__)
DELAY_MS = 400
LONGEST_S = 3.0
"""While somebody goes on typing the sheet is made again after so long all the same."""
OTHERS = frozenset({"", "language", "photos", "caption", "claims", "names", "anchors", "fact_check", "suggestions"})
"""Fields, beside the words, on which the sheet depends; an empty one: a photo came or went."""


class SheetWatch(QObject):
    """`watch_of` makes one for a session; it works while somebody looks and the story has a sheet."""

    sheet_changed = Signal()

    def __init__(self, session: "Session", desk: "Desk", clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(session)
        self.session = session
        self.sheet = Sheet()
        self.looked = False
        """Whether there was an answer yet."""
        self._desk = desk
        self._clock = clock
        self._copy: Copy | None = None
        """What the sheet was made of ..."""
        self._splices: dict[str, list[Splice]] = defaultdict(list)
        """... and what was changed since, by field."""
        self._later: dict[str, list[Splice]] = defaultdict(list)
        """What was changed since the words for the present look were handed over."""
        self._known: list[str] | None = None
        self._titles: dict[str, str] = {}
        self._lookers = 0
        self._busy = self._wanted = False
        self._pace = Pace()
        self._since = 0.0
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self.ask)

    @property
    def is_on(self) -> bool:
        """Whether the story has a sheet."""
        return bool(self.session.story.read("fact_check"))

    def switch(self, on: bool) -> None:
        """Give the story a sheet, or hide it: what was checked is kept. It is nothing that one suggests or undoes."""
        self.session.story.set("fact_check", on)
        self.ask()

    # who looks

    def look(self) -> None:
        """Somebody wants to know, until `look_away`."""
        self._lookers += 1
        if self._lookers == 1:
            self.session.changed.connect(self._changed)
            self.session.surroundings_changed.connect(self._names_changed)
            self._soon()

    def look_away(self) -> None:
        self._lookers -= 1
        if not self._lookers:
            self.session.changed.disconnect(self._changed)
            self.session.surroundings_changed.disconnect(self._names_changed)
            self._delay.stop()

    # where things are

    def where(self, field: str, thing: "Entry | Part") -> Where | None:
        """Where a line or part is now, in the shared text; None when its words were touched since the last look."""
        if self._copy is None:
            return None
        self.session.catch_up()
        words = thing.line if isinstance(thing, Entry) else thing.item
        return checking.where(self._copy, field, words).carried(self._splices.get(field, ()))

    def span(self, field: str, start: int, end: int) -> "Range | None":
        """Where these code points of a field, as the sheet has them, are now in the shared text."""
        if self._copy is None:
            return None
        self.session.catch_up()
        place = checking.span(self._copy, field, start, end).carried(self._splices.get(field, ()))
        return (place.start, place.end) if place is not None else None

    def transcript_called(self, id: str) -> str:
        """The title of a transcript that is evidence; empty while it is not known."""
        return self._titles.get(id, "")

    # what a checker does

    def settle(self, targets: Sequence[tuple[Entry, Part | None]], finding: Finding) -> bool:
        """Keep what was found out; False, and a word to the person, when the words are others by now."""
        placed = [(part or entry, self.where(entry.line.field, part or entry)) for entry, part in targets]
        found = [(target, place) for target, place in placed if place is not None]
        if len(found) < len(placed):
            notices.info(self.tr("The words have changed meanwhile; look again."))
            return False
        try:
            checking.settle_all(self.session.story, found, self._signed(finding))
        except Problem as problem:
            notices.warning(str(problem))
            return False
        self.ask()
        return True

    def _signed(self, finding: Finding) -> Finding:
        return replace(finding, by=self.session.me, at=now().isoformat(timespec="seconds"))

    def forget(self, claim: "Claim") -> None:
        try:
            checking.forget(self.session.story, claim.id)
        except Problem as problem:
            notices.info(str(problem))
        self.ask()

    def spell(self, name: NameEntry, *, confirmed: bool) -> None:
        """Keep that the name is spelled so, or take it back."""
        if confirmed:
            checking.confirm_spelling(self.session.story, name.named.name, by=self.session.me)
        else:
            checking.doubt_spelling(self.session.story, name.named.name)
        self.ask()

    # when to look again

    def _soon(self) -> None:
        if not self._delay.isActive():
            self._since = self._clock()
        if not self._delay.isActive() or self._clock() - self._since < LONGEST_S:
            self._delay.start()

    def _names_changed(self) -> None:
        self._known = None
        self._soon()

    def _changed(self, change: "Change") -> None:
        own = change.record_id == self.session.id
        if not self.is_on and change.field != "fact_check":
            return
        if own and change.splices:
            self._splices[change.field] += change.splices
            self._later[change.field] += change.splices
            self._pace.typed()
            self._soon()
        elif change.field in OTHERS or change.remarked:
            self._soon()

    # looking

    def ask(self) -> None:
        """Make the sheet again now."""
        newsroom = self._desk.newsroom
        if newsroom is None or not self._lookers:
            return
        if self._busy:
            self._wanted = True
            return
        self._delay.stop()
        if not self.is_on:
            self.sheet, self._copy, self.looked = Sheet(), None, False
            self.sheet_changed.emit()
            return
        self._busy = True
        session = self.session
        session.catch_up()
        photos = [document.value() for document in session.photos.values()]
        handed = checking.copy_of(session.story, photos, self._known or ())
        self._later.clear()
        work = partial(_made, handed, newsroom, self._known, self._pace)
        self._desk.tasks.ask(work, self._take, self._failed)

    def _take(self, answer: "tuple[Copy, Sheet, list[str], dict[str, str]]") -> None:
        self._copy, self.sheet, self._known, self._titles = answer
        self._splices = defaultdict(list, {field: list(splices) for field, splices in self._later.items()})
        self.looked = True
        self._done()
        self.sheet_changed.emit()

    def _failed(self, problem: Exception) -> None:
        """The sheet stays as it was last seen; where the newsroom is in trouble, others say so."""
        self._done()
        if not isinstance(problem, Problem):
            raise problem
        log.warning("the checker's sheet was not made: %s", problem)

    def _done(self) -> None:
        self._busy = False
        if self._wanted:
            self._wanted = False
            self.ask()


def _made(
    copy: Copy, newsroom: "Newsroom", known: list[str] | None, pace: Pace
) -> tuple[Copy, Sheet, list[str], dict[str, str]]:
    """On a worker: what the sheet is made of, the sheet, names that the newsroom knows, titles of transcripts."""
    pace.begin()
    if known is None:
        story: Story = copy.story
        known = checking.known_names(newsroom, story)
        copy = checking.knowing(copy, known)
    return copy, checking.sheet(copy, breathe=pace.breathe), known, checking.transcripts_cited(newsroom, copy.story)


def watch_of(session: "Session", desk: "Desk") -> SheetWatch:
    """The one that all windows on a story share."""
    return session.findChild(SheetWatch) or SheetWatch(session, desk)
