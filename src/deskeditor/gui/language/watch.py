"""The language check of one open story, made again a moment after each change, off the GUI thread.

The GUI thread hands over the words (`review.copyread.Handed`); the worker keeps the checks, which read the paragraphs
that changed. One look is under way at a time, and of what was asked meanwhile only the newest counts. Until it answers,
findings go along with their words, and those whose words are being changed are left out.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskeditor.gui.language.troubles import troubles_of
from deskeditor.gui.quotecheck.watch import Pace
from deskeditor.gui.settings import LANGUAGE_CHECKED
from deskeditor.news.findings import Finding
from deskeditor.news.problems import Interrupted, Problem
from deskeditor.review.ignoring import CAPTION, places_of

if TYPE_CHECKING:
    from deskeditor.checks.copyread import Copyread, House
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session
    from deskeditor.gui.settings import Settings
    from deskeditor.news.records import Ignored, Photo, Story
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.compare import Splice
    from deskeditor.text.document import Change
    from deskeditor.text.view import View

log = logging.getLogger(__name__)
DELAY_MS = 300
FIRST_MS = 900
"""Before the first look at a story that was opened: its words are to be painted, and keys taken, before that."""
LANE = "language"
"""A dictionary that hangs holds up this check, and no story that is opened or kept."""
WORDS = ("headline", "headline_print", "headline_social", "dek", "body", "editors_note")
OTHERS = frozenset(
    {"", "photos", "people", "caption", "anchors", "ignored", "bylines", "names", "desk", "dateline"}
    | {"dateline_date"}
)
"""Further fields on which the check depends; an empty one: a photo came or went."""
OF_ORIGINAL = frozenset({"language", "translation_of"})
"""And those that say what a story is a translation of."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the last look found, where it stands now. The finding itself counts as it was when it was looked at."""

    finding: Finding
    start: int
    end: int
    let_stand: "Ignored | None" = None

    @property
    def key(self) -> tuple[str, str, int, int]:
        """Tells it from the others of its look."""
        return self.finding.rule, self.finding.field, self.finding.start, self.finding.end


class LanguageWatch(QObject):
    """`watch_of` makes one for a session; it works while somebody looks, and the person wants it to."""

    found_changed = Signal()
    """After each look, whatever it found, and when it was switched on or off."""

    def __init__(self, session: "Session", desk: "Desk", settings: "Settings") -> None:
        super().__init__(session)
        self.session = session
        self.looked = False
        """Whether there was an answer yet."""
        self._desk = desk
        self._settings = settings
        self._found: tuple[Found, ...] = ()
        self._ignored: tuple[Found, ...] = ()
        """As the last look found them ..."""
        self._splices: list[tuple[str, Splice]] = []
        """... and what was changed since the words for it were handed over."""
        self._moved: dict[bool, tuple[Found, ...]] = {}
        self._handed_over = 0
        self._lookers = 0
        self._busy = self._wanted = False
        self._gather_again = True
        self._checks: Copyread | None = None
        self._original: Mapping[str, str] = {}
        """The worker's, both."""
        self._pace = Pace()
        self._delay = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._delay.timeout.connect(self._ask)

    # who looks

    @property
    def is_on(self) -> bool:
        return bool(self._settings.get(LANGUAGE_CHECKED))

    def look(self) -> None:
        """Somebody wants to know, until `look_away`."""
        self._lookers += 1
        if self._lookers == 1:
            for field in WORDS:
                self.session.view(field, "original")  # followed from now on
            self.session.changed.connect(self._changed)
            self.session.surroundings_changed.connect(self.gather_soon)
            self._desk.facts_changed.connect(self.gather_soon)
            self._settings.changed.connect(self._setting_changed)
            self._gather_again = True
            self._delay.start()

    def look_away(self) -> None:
        self._lookers -= 1
        if not self._lookers:
            self.session.changed.disconnect(self._changed)
            self.session.surroundings_changed.disconnect(self.gather_soon)
            self._desk.facts_changed.disconnect(self.gather_soon)
            self._settings.changed.disconnect(self._setting_changed)
            self._delay.stop()

    def _breathe(self) -> None:
        """On the worker, before each paragraph. Raises Interrupted."""
        if not self._lookers or self._desk.tasks.is_ending:
            raise Interrupted("The story was closed.")
        self._pace.breathe()

    # what is there

    @property
    def is_behind(self) -> bool:
        """Whether words changed since they were looked at."""
        return bool(self._splices)

    @property
    def found(self) -> tuple[Found, ...]:
        """What stands, in the order in which the copy is read; without what is being changed."""
        return self._carried(False, self._found)

    @property
    def let_stand(self) -> tuple[Found, ...]:
        """What somebody lets stand."""
        return self._carried(True, self._ignored)

    def _carried(self, ignored: bool, found: tuple[Found, ...]) -> tuple[Found, ...]:
        self.session.catch_up()
        if ignored not in self._moved:
            self._moved[ignored] = carried(found, self._splices)
        return self._moved[ignored]

    def find(self, key: tuple[str, str, int, int]) -> Found | None:
        return next((one for one in (*self.found, *self.let_stand) if one.key == key), None)

    def at(self, field: str, position: int) -> list[Found]:
        """What was found at a code point of the original reading, the gravest and shortest first."""
        here = [one for one in self.found if one.finding.field == field and one.start <= position <= one.end]
        return sorted(here, key=lambda one: (one.finding.rank, one.end - one.start))

    def view(self, field: str) -> "View | None":
        """What the check reads of a field; None for words that are in no text of their own."""
        if not field.startswith(CAPTION):
            return self.session.view(field, "original")
        use = next((use for use in self.session.story.read("photos") if CAPTION + use.id == field), None)
        if use is None or use.caption_override or use.photo not in self.session.photos:
            return None
        return self.session.view("caption", "original", use.photo)

    # when to look again

    def gather_soon(self) -> None:
        """What the house settled, or the names that it knows, may be others now."""
        self._gather_again = True
        self._delay.start()

    def _setting_changed(self, name: str) -> None:
        if name == LANGUAGE_CHECKED.name:
            self._delay.start(0)

    def _changed(self, change: "Change") -> None:
        own = change.record_id == self.session.id
        if own and change.field in WORDS:
            made = self.session.view(change.field, "original").made
            for splice in made:
                self._follow(change.field, splice)
            self._moved.clear()
            self._pace.typed()
            self._delay.start()
        elif not own and change.field == "caption":
            made = self.session.view("caption", "original", change.record_id).made
            uses = [use for use in self.session.story.read("photos") if use.photo == change.record_id]
            self._splices += [(CAPTION + use.id, splice) for use in uses for splice in made]
            self._moved.clear()
            self._delay.start()
        elif change.field in OF_ORIGINAL:
            self.gather_soon()
        elif change.field in OTHERS:
            self._delay.start()

    def _follow(self, field: str, splice: "Splice") -> None:
        """Letters that are typed one behind the other count as one change."""
        if len(self._splices) > self._handed_over:
            last_field, last = self._splices[-1]
            end = last.start + len(last.inserted)
            if last_field == field and splice.start == splice.end == end:
                self._splices[-1] = field, replace(last, inserted=last.inserted + splice.inserted)
                return
        self._splices.append((field, splice))

    # looking

    def _ask(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None or not self._lookers:
            return
        if not self.is_on:
            self._found, self._ignored, self.looked = (), (), False
            self._moved.clear()
            self.found_changed.emit()
            return
        if self._busy:
            self._wanted = True
            return
        self._busy = True
        self._delay.setInterval(DELAY_MS)
        gather, self._gather_again = self._gather_again, False
        story = _Story.of(self.session)
        self._handed_over = len(self._splices)
        self._desk.tasks.ask(lambda: self._look(newsroom, story, gather), self._take, self._failed, lane=LANE)

    def _look(self, newsroom: "Newsroom", story: "_Story", gather: bool) -> "_Seen":
        """On a worker."""
        from deskeditor.checks.every import every_check
        from deskeditor.review import copyread

        self._pace.begin()
        known = self._checks.house if self._checks is not None else None
        house: House = copyread.house_of(newsroom, None if gather else known)
        if self._checks is None or house != known:
            self._checks = every_check(house, newsroom.folder, self._breathe)
        if gather:
            self._original = copyread.original_of(newsroom, story.story)
        handed = copyread.handed_over(story.story, story.photos, story.people, story.places, self._original)
        read = copyread.read(handed, self._checks, self._breathe)
        stands = tuple(Found(one, one.start, one.end) for one in read.open)
        ignored = tuple(Found(one, one.start, one.end, why) for one, why in read.ignored)
        return _Seen(stands, ignored, copyread.troubles(newsroom))

    def _take(self, seen: "_Seen") -> None:
        self._found, self._ignored = seen.stands, seen.ignored
        troubles_of(self._desk).tell(seen.troubles)
        self._splices = self._splices[self._handed_over :]
        self._handed_over = 0
        self._moved.clear()
        self.looked = True
        self._done()
        self.found_changed.emit()

    def _failed(self, problem: Exception) -> None:
        """What was found stays as it was last seen; where the newsroom is in trouble, others say so."""
        self._gather_again = True
        self._done()
        if not isinstance(problem, Problem):
            raise problem
        if not isinstance(problem, Interrupted):
            log.warning("the language was not checked: %s", problem)

    def _done(self) -> None:
        self._busy = False
        if self._wanted:
            self._wanted = False
            self._delay.start()


def watch_of(session: "Session", desk: "Desk", settings: "Settings") -> LanguageWatch:
    """The one that all windows on a story share."""
    return session.findChild(LanguageWatch) or LanguageWatch(session, desk, settings)


def carried(found: Sequence[Found], splices: "Iterable[tuple[str, Splice]]") -> tuple[Found, ...]:
    """Where the findings are after these splices (each with its field), in the order in which they were made; without
    those whose words were touched."""
    by_field: dict[str, list[Splice]] = {}
    for field, splice in splices:
        by_field.setdefault(field, []).append(splice)
    if not by_field:
        return tuple(found)
    kept = []
    for one in found:
        steps = by_field.get(one.finding.field)
        moved = _moved(one, steps) if steps else one
        if moved is not None:
            kept.append(moved)
    return tuple(kept)


def _moved(one: Found, splices: "Iterable[Splice]") -> Found | None:
    start, end = one.start, one.end
    for splice in splices:
        if splice.start < end and splice.end > start:
            return None
        if splice.end <= start:
            by = len(splice.inserted) - (splice.end - splice.start)
            start, end = start + by, end + by
    return one if start == one.start else Found(one.finding, start, end, one.let_stand)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What came of a look."""

    stands: tuple[Found, ...]
    ignored: tuple[Found, ...]
    troubles: tuple[str, ...] = ()
    """Sentences."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What a look needs of the story, as it stands now; the rest is made of it on the worker."""

    story: "Story"
    photos: "tuple[Photo, ...]"
    people: tuple[str, ...]
    places: "dict[str, tuple[str, tuple[int, int]]]"

    @classmethod
    def of(cls, session: "Session") -> "_Story":
        story, around = session.value(), session.surroundings
        photos = (session.photo(use.photo) for use in story.photos)
        sources = [source.name for source in around.sources.values() if not source.confidential]
        writers = [around.people[line.person].name for line in story.bylines if line.person in around.people]
        places = places_of(session.story, story.ignored)
        return cls(story, tuple(photo for photo in photos if photo is not None), (*sources, *writers), places)
