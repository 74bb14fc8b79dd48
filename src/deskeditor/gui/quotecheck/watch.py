"""The quotations of one open story, looked at again a moment after each change, off the GUI thread.

The GUI thread hands over the words; the worker keeps the check (`checks.quotes.check.QuoteCheck`), which looks at the
paragraphs that changed. One look is under way at a time, and of what was asked meanwhile only the newest counts. Until
it answers, findings go along with their words (`moved`).
"""

import logging
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskeditor.gui.ledger.idle import keeper_of
from deskeditor.gui.quotecheck.moved import moved
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.problems import Problem
from deskeditor.news.quotation import called
from deskeditor.news.quotations import EVERYWHERE, Checked, is_in_caption

if TYPE_CHECKING:
    from deskeditor.checks.quotes.check import QuoteCheck
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session
    from deskeditor.news.records import Photo, Ruling, Story
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.compare import Splice
    from deskeditor.text.document import Change

log = logging.getLogger(__name__)
DELAY_MS = 300
FIRST_MS = 700
"""Before the first look at a story that was opened: its words are to be painted, and keys taken, before that."""
WORDS = frozenset({"headline", "headline_print", "headline_social", "dek", "body", "editors_note"})
"""Prose in which people are quoted."""
OTHERS = frozenset({"", "language", "photos", "caption", "decisions", "rulings", "anchors"})
"""Further fields on which the check depends; an empty one: a photo came or went."""
GIVE_WAY_S, NAP_S, PATIENCE_S = 0.25, 0.02, 5.0
"""After a key nothing is judged for so long; it is looked so often whether it is over; and a look waits no longer."""
LEDGER = frozenset({"quote", "source", "transcript"})


class Pace:
    """Lets keys go first: a worker that works in Python would make each of them wait for the interpreter."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._typed = self._until = 0.0

    def typed(self) -> None:
        self._typed = self._clock()

    def begin(self) -> None:
        """A look begins, which may be held up for so long in all."""
        self._until = self._clock() + PATIENCE_S

    def breathe(self) -> None:
        """On the worker: wait as long as keys follow one another."""
        while (now := self._clock()) - self._typed < GIVE_WAY_S and now < self._until:
            self._sleep(NAP_S)


class QuoteWatch(QObject):
    """`watch_of` makes one for a session; it works while somebody looks (`look`, `look_away`)."""

    checked_changed = Signal()
    """After each look, whatever it found: marks that were hidden while words changed are to be shown again."""

    def __init__(self, session: "Session", desk: "Desk") -> None:
        super().__init__(session)
        self.session = session
        self._desk = desk
        self._found: tuple[Checked, ...] = ()
        """As the last look found them ..."""
        self._splices: list[tuple[str, Splice]] = []
        """... and what was changed since the words for it were handed over."""
        self._moved: tuple[Checked, ...] | None = ()
        self.looked = False
        """Whether there was an answer yet."""
        self._lookers = 0
        self._busy = self._wanted = False
        self._handed_over = 0
        """Splices that were made before the words for the present look were handed over."""
        self._gather_again = True
        self._records: set[str] = set()
        """Records that changed; the worker finds out whether they belong to the ledger."""
        self._check: QuoteCheck | None = None
        """The worker's."""
        self._rules = QuoteRules()
        self._pace = Pace()
        self._keeper = keeper_of(desk)
        self._locks = 0
        """How often the vault was locked: an answer from before the last time tells what nobody may read now."""
        self._delay = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._delay.timeout.connect(self._ask)

    # who looks

    def look(self) -> None:
        """Somebody wants to know, until `look_away`."""
        self._lookers += 1
        if self._lookers == 1:
            for field in WORDS:
                self.session.view(field, "original")  # followed from now on
            self.session.changed.connect(self._changed)
            self.session.surroundings_changed.connect(self.gather_soon)
            self._desk.projected.connect(self._projected)
            self._desk.facts_changed.connect(self.gather_soon)
            self._keeper.opened.connect(self.gather_soon)
            self._keeper.locked.connect(self._forget)
            self._gather_again = True
            self._delay.start()

    def look_away(self) -> None:
        self._lookers -= 1
        if not self._lookers:
            self.session.changed.disconnect(self._changed)
            self.session.surroundings_changed.disconnect(self.gather_soon)
            self._desk.projected.disconnect(self._projected)
            self._desk.facts_changed.disconnect(self.gather_soon)
            self._keeper.opened.disconnect(self.gather_soon)
            self._keeper.locked.disconnect(self._forget)
            self._delay.stop()

    @property
    def is_watching(self) -> bool:
        return self._lookers > 0

    # what is there

    @property
    def checked(self) -> tuple[Checked, ...]:
        """The quotations in order, where they stand now. Those that are being changed are missing until they have been
        looked at again."""
        self.session.catch_up()
        if self._moved is None:
            self._moved = moved(self._found, self._splices)
        return self._moved

    def find(self, id: str) -> Checked | None:
        return next((one for one in self.checked if one.id == id), None)

    def at(self, field: str, position: int) -> Checked | None:
        """The quotation in which this code point (of the original reading) stands, its marks included; the innermost
        one."""
        around = [
            one
            for one in self.checked
            if one.quotation.field == field and one.quotation.start <= position <= one.quotation.end
        ]
        return min(around, key=lambda one: one.quotation.end - one.quotation.start, default=None)

    def source_named(self, id: str) -> str:
        """What a source is called in the newsroom; empty for one that is not here."""
        source = self.session.surroundings.sources.get(id)
        return called(source) if source is not None else ""

    def is_to_look_at(self, one: Checked) -> bool:
        """Whether it is marked in the copy: a faulty one, and, where the house wants all of them recorded, one that is
        not."""
        wanted = one.verdict == "unrecorded" and self._rules.unrecorded != "count" and not one.cleared
        return one.faulty or wanted

    # when to look again

    def gather_soon(self) -> None:
        """Ledger, transcripts or the rules of the house are others now."""
        self._gather_again = True
        self._delay.start()

    def _forget(self) -> None:
        """The vault was locked: what was read in it is shown no longer."""
        self._locks += 1
        self._check = None
        self._found, self._moved = (), ()
        self.checked_changed.emit()
        self.gather_soon()

    def _changed(self, change: "Change") -> None:
        own = change.record_id == self.session.id
        if own and change.field in WORDS:
            self._splices += [(change.field, splice) for splice in self.session.view(change.field, "original").made]
            self._moved = None
            self._pace.typed()
            self._delay.start()
        elif change.field in OTHERS:
            self._delay.start()

    def _projected(self, records: frozenset[str]) -> None:
        if others := records - {self.session.id, *self.session.photos}:
            self._records |= others
            self._delay.start()

    # looking

    def _ask(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        if self._busy:
            self._wanted = True
            return
        self._busy = True
        self._delay.setInterval(DELAY_MS)
        session, records, gather = self.session, frozenset(self._records), self._gather_again
        self._records.clear()
        self._gather_again = False
        story = session.value()
        photos = [photo for use in story.photos if (photo := session.photo(use.photo)) is not None]
        self._handed_over = len(self._splices)
        look = partial(self._look, newsroom, story, photos, placed_in(session), records, gather)
        locks = self._locks
        self._desk.tasks.ask(lambda: (locks, look()), self._take, self._failed)

    def _look(
        self,
        newsroom: "Newsroom",
        story: "Story",
        photos: "list[Photo]",
        placed: "list[tuple[str, Ruling, int, int]]",
        records: frozenset[str],
        gather: bool,
    ) -> tuple[QuoteRules, list[Checked]]:
        """On a worker."""
        from deskeditor.checks.quotes.check import Placed, QuoteCheck
        from deskeditor.ledger import gathering

        self._pace.begin()
        check = self._check
        if check is None or gather or any(_kind(newsroom, record) in LEDGER for record in records):
            recorded, rules = gathering.gather(newsroom, story), newsroom.quote_rules
            check = self._check = QuoteCheck(recorded, rules, newsroom.clock, self._pace.breathe)
        rulings = [Placed(*each) for each in placed]
        return check.rules, check.check(gathering.fields(story, photos), story.language, rulings)

    def _take(self, answer: tuple[int, tuple[QuoteRules, list[Checked]]]) -> None:
        locks, (self._rules, found) = answer
        if locks != self._locks:
            self._check = None
            self._gather_again = self._wanted = True
            self._done()
            return
        self._found = tuple(found)
        self._splices = self._splices[self._handed_over :]
        self._moved = None if self._splices else self._found
        self.looked = True
        self._done()
        self.checked_changed.emit()

    def _failed(self, problem: Exception) -> None:
        """The quotations stay as they were last seen; where the newsroom is in trouble, others say so."""
        self._gather_again = True
        self._done()
        if not isinstance(problem, Problem):
            raise problem
        log.warning("the quotations were not looked at: %s", problem)

    def _done(self) -> None:
        self._busy = False
        if self._wanted:
            self._wanted = False
            self._delay.start()


def watch_of(session: "Session", desk: "Desk") -> QuoteWatch:
    """The one that all windows on a story share."""
    return session.findChild(QuoteWatch) or QuoteWatch(session, desk)


def reader_of(session: "Session", field: str) -> Callable[[int, int], str]:
    """Reads the code points from one to another of a field as the check knows it."""
    if is_in_caption(field):
        words = captions_of(session).get(field, "")
        return lambda start, end: words[start:end]
    return session.view(field, "original").lines.slice


def captions_of(session: "Session") -> dict[str, str]:
    """What is printed below the photos of the story, by the name that the check has for it."""
    found = {}
    for use in session.story.read("photos"):
        if (photo := session.photo(use.photo)) is not None:
            found[f"caption:{use.photo}"] = use.caption_override or photo.caption
    return found


def placed_in(session: "Session") -> "list[tuple[str, Ruling, int, int]]":
    """What was decided about quotations whose words are still there: anchor, ruling, and where it stands now.

    As `ledger.gathering.placed`, without loading the check on the thread of the windows.
    """
    from deskeditor.text import anchors

    document = session.story
    rulings = document.read("rulings")
    kept = document.anchors() if rulings else {}
    places = {anchor: anchors.place_in_original(document, anchor) for anchor in rulings if anchor in kept}
    places |= {anchor: EVERYWHERE for anchor, ruling in rulings.items() if is_in_caption(ruling.field)}
    return [(anchor, rulings[anchor], *place) for anchor, place in places.items() if place is not None]


def _kind(newsroom: "Newsroom", record: str) -> str:
    try:
        return newsroom.kind_of(record)
    except Problem:  # destroyed: it may have been one of them
        return "quote"
