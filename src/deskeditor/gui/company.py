"""Who else is in the stories that are open here: said, never a lock.

Other programs on the newsroom are asked for once a second, on a worker, and told at the same time what is open here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom, Presence

LOOK_MS = 1000


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody in another program. `name` is empty for somebody whom nobody knows; `me`: oneself."""

    name: str
    device: str
    me: bool = False

    @property
    def initials(self) -> str:
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper() or "?"

    @property
    def called(self) -> str:
        if self.me:
            return QCoreApplication.translate("company", "You")
        return self.name or QCoreApplication.translate("company", "Somebody at {device}").format(device=self.device)


Companions = tuple[Companion, ...]


def sentence(there: Companions) -> str:
    """Who is in a story, too; empty for nobody."""
    others = [one.called for one in there if not one.me]
    if not others:
        if there:
            return QCoreApplication.translate("company", "You have this story open in another program too")
        return ""
    if len(others) == 1:
        return QCoreApplication.translate("company", "{name} is in this story too").format(name=others[0])
    and_ = QCoreApplication.translate("company", " and ")
    names = ", ".join(others[:-1]) + and_ + others[-1]
    return QCoreApplication.translate("company", "{names} are in this story too").format(names=names)


def by_story(others: "Iterable[Presence]", names: Mapping[str, str], me: str) -> dict[str, Companions]:
    """Who is in which story, each once. `names` of persons, by id."""
    found: dict[str, dict[Companion, None]] = {}
    for one in others:
        companion = Companion(names.get(one.person, ""), one.device, bool(me) and one.person == me)
        for story in one.stories:
            found.setdefault(story, {})[companion] = None
    return {story: tuple(there) for story, there in found.items()}


class Company(QObject):
    """`changed`: somebody came, or went."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._there: dict[str, Companions] = {}
        self._looked_at: frozenset[str] = frozenset()
        """The stories that were open here when it was looked last."""
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        desk.open_changed.connect(self._soon.start)
        desk.newsroom_opened.connect(self._begin)
        desk.closing.connect(self._end)

    def of(self, story_id: str) -> Companions:
        """Who is in the story, too."""
        return self._there.get(story_id, ())

    def look(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None or self._looking:
            return
        self._looking = True
        here = self._desk.open_ids
        self._desk.tasks.ask(
            lambda: _exchange(newsroom, here), lambda others: self._found(here, others), self._not_found
        )

    def _begin(self) -> None:
        self._looking = False
        self._timer.start()
        self.look()

    def _end(self) -> None:
        self._timer.stop()
        self._soon.stop()
        self._looked_at = frozenset()
        if self._there:
            self._there = {}
            self.changed.emit()

    def _found(self, here: frozenset[str], others: "list[Presence]") -> None:
        self._looking = False
        facts = self._desk.facts
        there = by_story(others, {person.id: person.name for person in facts.people}, facts.me)
        before, self._there = self._there, there
        was_open, self._looked_at = self._looked_at, here
        if there != before:
            self.changed.emit()
            for story_id in here & was_open:
                self._tell_who_came(story_id, [one for one in self.of(story_id) if one not in before.get(story_id, ())])

    def _not_found(self, _problem: Exception) -> None:
        """The newsroom was closed meanwhile, or its folder does not answer: the writer tells that."""
        self._looking = False

    def _tell_who_came(self, story_id: str, came: list[Companion]) -> None:
        session = self._desk.session(story_id)
        others = [one for one in came if not one.me]
        if session is None or not others:
            return
        story = session.value()
        title = story.headline.strip() or story.slugline.strip()
        said = sentence(tuple(others))
        notices.info(f"{said}: “{title}”." if title else f"{said}.")


def _exchange(newsroom: "Newsroom", here: frozenset[str]) -> "list[Presence]":
    newsroom.here(here)
    return newsroom.others()
