"""The desk: the open newsroom as the windows share it, with one session for each open story.

Nothing here waits for the disk: what reads or writes the newsroom is a task, and what the writer tells from its own
thread comes back as a queued signal.
"""

import logging
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

from deskeditor.cms.secrets import Secrets
from deskeditor.gui import notices, states
from deskeditor.gui.remembered import who_writes
from deskeditor.gui.settings import LANGUAGE, NEWSROOMS, Settings
from deskeditor.gui.stories import Question, Row
from deskeditor.gui.tasks import Tasks
from deskeditor.news.destinations import Destination
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.problems import Problem
from deskeditor.news.records import Person, Story
from deskeditor.news.snapshot import Cause
from deskeditor.news.workflow import Workflow

if TYPE_CHECKING:
    from deskeditor.gui.session import Session, Surroundings
    from deskeditor.news.records import Suggestion
    from deskeditor.newsroom import DeskDay, Newsroom
    from deskeditor.text.document import Document
    from deskeditor.text.suggesting import Outcome

log = logging.getLogger(__name__)
RECENT = 8
MOST_PARKED = 30
MOST_PARKED_CHARACTERS = 3_000_000
"""In the bodies of the stories that nobody has open: some 500,000 words."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the newsroom knows of itself, as last read."""

    folder: Path = Path()
    name: str = ""
    profile: str = "small"
    workflow: Workflow = states.NO_WORKFLOW
    workflow_faults: tuple[str, ...] = ()
    """What is wrong with its file of the workflow, so that the last one that was right holds."""
    me: str = ""
    destinations: tuple[Destination, ...] = ()
    """In their order: the first is the one of the main button."""
    site_url: str = ""
    renditions: tuple[Any, ...] = ()
    incoming_folder: str = ""
    backup_folder: str = ""
    spike_days: int = 30
    thin_after_days: int = 0
    quote_rules: QuoteRules = QuoteRules()  # noqa: RUF009  # it is frozen
    people: tuple[Person, ...] = ()
    desks: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.name or self.folder.name

    @property
    def my_name(self) -> str:
        return next((p.name for p in self.people if p.id == self.me), "")


@dataclass(frozen=True, slots=True)
class Opened:
    """A story as it was read for its session."""

    story: "Document[Story]"
    photos: "Mapping[str, Document[Any]]"
    surroundings: "Surroundings"


@dataclass
class _Waiting:
    """Those who wait for a session, and what came for it from elsewhere meanwhile."""

    thens: list[Callable[["Session"], None]] = field(default_factory=list)
    updates: list[tuple[str, bytes]] = field(default_factory=list)


class Desk(QObject):
    """`newsroom` is None until one is open. Sessions are shared: ask with `open_story`, give back with `release`."""

    newsroom_opened = Signal()
    newsroom_left = Signal()
    """There is none any more."""
    closing = Signal()
    """The newsroom is about to be closed: let go of its stories."""
    facts_changed = Signal()
    saved = Signal(datetime)
    trouble = Signal(str)
    projected = Signal(frozenset)
    version_kept = Signal(frozenset)
    """Ids of stories of which a version was kept by command."""
    open_changed = Signal()
    """Another story is open, or one less; see `open_ids`."""
    not_opened = Signal(str)
    """Id of a story that was asked for and could not be read; the person has been told why."""
    records_destroyed = Signal(frozenset)
    """Ids of records that are gone for good."""
    _elsewhere = Signal(list)

    def __init__(self, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.settings = settings
        self.newsroom: Newsroom | None = None
        self.facts = Facts()
        self._facts_lock = Lock()
        self._facts_set: dict[str, int] = {}
        """Which change of the facts set each of them last, and below, which of these changes is written."""
        self._facts_written: dict[str, int] = {}
        self._changes = 0
        self._sessions: dict[str, Session] = {}
        self._users: Counter[str] = Counter()
        self._parked: OrderedDict[str, Session] = OrderedDict()
        """Those that nobody has open and that can still be undone, the last closed at the end."""
        self._destroyed: set[str] = set()
        self._benches: list[Session] = []
        """Photos that are worked on outside of any story."""
        self._waiting: dict[str, _Waiting] = {}
        self._stops: list[Callable[[], None]] = []
        self._secrets: dict[str, Secrets] = {}
        """By the id of the newsroom: what a person said is known until the program ends."""
        self._elsewhere.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self.projected.connect(self._read_again, Qt.ConnectionType.QueuedConnection)
        self.records_destroyed.connect(self._forget_destroyed, Qt.ConnectionType.QueuedConnection)

    # newsrooms

    def open_newsroom(
        self,
        prepare: Callable[[], Path],
        then: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        also: Callable[["Newsroom"], None] = lambda _: None,
    ) -> None:
        """Open the newsroom whose folder `prepare` gives (it may make it first), instead of the present one. `also` is
        called with it on the worker, before it is there for the windows."""

        def work() -> tuple["Newsroom", Facts]:
            from deskeditor.newsroom import Newsroom

            folder = prepare()
            newsroom = Newsroom.open(folder, me=who_writes(folder))
            try:
                facts = read_facts(newsroom)
                also(newsroom)
            except BaseException:
                with suppress(Problem):
                    newsroom.close()
                raise
            return newsroom, facts

        def opened(found: tuple["Newsroom", Facts]) -> None:
            self._take(*found)
            if then is not None:
                then()

        self.tasks.ask(work, opened, failed)

    def _take(self, newsroom: "Newsroom", facts: Facts) -> None:
        if (before := self._let_go()) is not None:
            self.tasks.ask(before.close, lambda _: None)
        self.newsroom, self.facts = newsroom, facts
        states.know(facts.workflow)
        self._stops = [
            newsroom.on_saved(self.saved.emit),
            newsroom.on_trouble(self.trouble.emit),
            newsroom.on_projected(self.projected.emit),
            newsroom.on_elsewhere(self._elsewhere.emit),
            newsroom.on_destroyed(self.records_destroyed.emit),
        ]
        folder = str(newsroom.folder)
        others = tuple(f for f in self.settings.get(NEWSROOMS) if f != folder)
        self.settings.set(NEWSROOMS, (folder, *others)[:RECENT])
        self.newsroom_opened.emit()
        self.facts_changed.emit()

    def close_newsroom(self) -> None:
        """Everything that was written is on disk before this returns. Raises DiskTrouble when that cannot be."""
        if (newsroom := self._let_go()) is not None:
            newsroom.close()

    def let_go(self) -> "Newsroom | None":
        """Have no newsroom open any more; closing it is left to the caller, on a worker."""
        newsroom = self._let_go()
        self.newsroom_left.emit()
        return newsroom

    def _let_go(self) -> "Newsroom | None":
        """Close what is open of the newsroom; the newsroom itself is the caller's to close."""
        self.closing.emit()
        for stop in self._stops:
            stop()
        self._stops = []
        for session in self._all_sessions():
            session.close()
        self._sessions.clear()
        self._parked.clear()
        self._benches.clear()
        self._destroyed.clear()
        self._users.clear()
        self._waiting.clear()
        self.tasks.forget()
        newsroom, self.newsroom = self.newsroom, None
        return newsroom

    def recent(self) -> list[Path]:
        """Folders of newsrooms, the last opened first, that are still there."""
        return [Path(f) for f in self.settings.get(NEWSROOMS) if _was_newsroom(Path(f))]

    # stories

    def new_story(self, then: Callable[[str], None]) -> None:
        newsroom, facts, language = self.newsroom, self.facts, self.settings.get(LANGUAGE)
        if newsroom is not None:
            self.tasks.ask(lambda: start_story(newsroom, facts, language), then)

    def open_story(self, story_id: str, then: Callable[["Session"], None]) -> None:
        """Call back with the session of the story, the same for all who ask. Give it back with `release`."""
        newsroom = self.newsroom
        if newsroom is None:
            return
        if story_id in self._parked:
            self._unpark(newsroom, story_id)
        if story_id in self._sessions:
            self._users[story_id] += 1
            then(self._sessions[story_id])
            return
        waiting = self._waiting.setdefault(story_id, _Waiting())
        waiting.thens.append(then)
        if len(waiting.thens) == 1:
            self.tasks.ask(
                lambda: read_story(newsroom, story_id),
                lambda opened: self._opened(story_id, opened),
                lambda problem: self._not_opened(story_id, problem),
            )

    @property
    def open_ids(self) -> frozenset[str]:
        """The stories that are open in any window."""
        return frozenset(self._sessions)

    def session(self, story_id: str) -> "Session | None":
        return self._sessions.get(story_id)

    def release(self, story_id: str) -> None:
        """One who had the session needs it no more. What can be undone in it still can when it is opened again."""
        self._users[story_id] -= 1
        if self._users[story_id] <= 0 and (session := self._sessions.pop(story_id, None)):
            del self._users[story_id]
            self._park(session)
            self.open_changed.emit()

    def change(
        self,
        story_id: str,
        what: Callable[["Document[Story]"], None],
        in_session: Callable[["Session"], None],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Change a story: in its session when it is open, so that it can be undone there, else in the newsroom."""
        newsroom, session = self.newsroom, self._sessions.get(story_id)
        if session is not None:
            in_session(session)
            then()
        elif newsroom is not None:
            self.tasks.ask(lambda: edit_story(newsroom, story_id, what), lambda _: then())

    def decide(self, story_id: str, what: Literal["state", "spiked", "hold"], value: object) -> None:
        me = self.facts.me
        self.change(
            story_id,
            lambda document: document.decide(what, value, actor=me),
            lambda session: session.decide(what, value),
        )

    def keep_version(self, story_id: str, cause: Cause, name: str = "") -> None:
        newsroom = self.newsroom
        if newsroom is not None:
            self.tasks.ask(
                lambda: keep_version(newsroom, story_id, cause, name),
                lambda _: self.version_kept.emit(frozenset({story_id})),
            )

    def note_read(self, story_id: str) -> None:
        """The person leaves a story, having read what stands there."""
        newsroom = self.newsroom
        if newsroom is not None:
            self.tasks.ask(lambda: note_read(newsroom, story_id), lambda _: None, lambda _: None)

    def set_rules(self, rules: QuoteRules) -> None:
        """The house rules on quotations."""
        self.set_fact("quote_rules", rules)

    def set_fact(self, name: str, value: "str | int | QuoteRules | tuple[Any, ...]") -> None:
        """name, me, profile, site_url, renditions, incoming_folder, backup_folder, spike_days, thin_after_days or
        quote_rules."""
        newsroom = self.newsroom
        if newsroom is None or getattr(self.facts, name) == value:
            return
        changes: dict[str, Any] = {name: value}
        self.facts = replace(self.facts, **changes)
        self._changes += 1
        self._facts_set[name] = change = self._changes

        def write() -> None:
            with self._facts_lock:  # of two changes in a row the later one stays, whichever thread comes first
                set_fact(newsroom, name, getattr(self.facts, name) if self.newsroom is newsroom else value)
                self._facts_written[name] = max(change, self._facts_written.get(name, 0))

        self.tasks.ask(write, lambda _: None)
        for session in (*self._sessions.values(), *self._parked.values()):
            session.me = self.facts.me
        self.facts_changed.emit()

    def secrets_of(self, newsroom: "Newsroom") -> Secrets:
        """Passwords and keys of its destinations, the same for every window. May be asked from any thread."""
        return self._secrets.setdefault(newsroom.id, Secrets(newsroom.id))

    def settle(
        self,
        what: Callable[["Newsroom"], object],
        then: Callable[[], None] = lambda: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change something that the newsroom has settled for itself (its workflow), and know it anew."""
        newsroom = self.newsroom
        if newsroom is None:
            return

        def work() -> tuple[Facts, frozenset[str], int, dict[str, "Surroundings"]]:
            what(newsroom)
            return *self._facts_now(newsroom), {}

        def done(found: tuple[Facts, frozenset[str], int, dict[str, "Surroundings"]]) -> None:
            self._read(found)
            then()

        self.tasks.ask(work, done, failed)

    # photos outside of stories

    def open_bench(self) -> "Session":
        """A session of photos alone, with a history of its own; give photos to it with `adopt`. Its story is empty and
        never written. Give it back with `close_bench`."""
        from deskeditor.gui.session import Session
        from deskeditor.news.ids import new_id
        from deskeditor.text.document import Document

        newsroom = self.newsroom
        assert newsroom is not None  # whoever asks has it before them
        session = Session(Document(Story, new_id()), {}, partial(self._submit, newsroom), me=self.facts.me, parent=self)
        self._benches.append(session)
        return session

    def close_bench(self, session: "Session") -> None:
        """Everything is with the writer already."""
        if session in self._benches:
            self._benches.remove(session)
            _end(session)

    def _submit(self, newsroom: "Newsroom", record: type, record_id: str, update: bytes, client: int) -> None:
        """To the writer, and to the other sessions that have the same photo open."""
        newsroom.submit(record, record_id, update, client)
        for session in self._all_sessions():
            document = session.photos.get(record_id)
            if document is not None and document.client_id != client:
                session.receive(record_id, update)

    def _all_sessions(self) -> "tuple[Session, ...]":
        return (*self._sessions.values(), *self._parked.values(), *self._benches)

    # sessions that nobody has open

    def _park(self, session: "Session") -> None:
        session.step()
        done = session.id in self._destroyed or session.story.read("spiked")
        if done or not (session.can_undo or session.can_redo):
            _end(session)
            return
        self._parked[session.id] = session
        while len(self._parked) > MOST_PARKED or self._parked_characters() > MOST_PARKED_CHARACTERS:
            _end(self._parked.popitem(last=False)[1])

    def _parked_characters(self) -> int:
        return sum(len(session.story.lines("body")) for session in self._parked.values())

    def _unpark(self, newsroom: "Newsroom", story_id: str) -> None:
        """It followed what others wrote, but not what was changed around it."""
        session = self._sessions[story_id] = self._parked.pop(story_id)
        self.open_changed.emit()
        story = session.value()
        self.tasks.ask(lambda: surroundings(newsroom, story), session.surround)

    def _forget_parked(self, story_ids: frozenset[str]) -> None:
        for story_id in story_ids & self._parked.keys():
            _end(self._parked.pop(story_id))

    def _forget_destroyed(self, records: frozenset[str]) -> None:
        """The tabs of stories among them are closed by their windows, which hear of it after this."""
        self._destroyed |= records
        self._forget_parked(records)
        for session in self._all_sessions():
            for photo in records & session.photos.keys():
                session.lose(photo)
        self.projected.emit(records)

    # inside

    def _opened(self, story_id: str, opened: Opened) -> None:
        from deskeditor.gui.session import Session

        waiting = self._waiting.pop(story_id, None)
        newsroom = self.newsroom
        if waiting is None or newsroom is None:
            return
        submit = partial(self._submit, newsroom)
        session = Session(opened.story, opened.photos, submit, me=self.facts.me, parent=self)
        session.refusal = partial(self._against, session)
        session.surround(opened.surroundings)
        session.photo_wanted.connect(lambda photo_id: self._fetch_photo(session, photo_id))
        self._sessions[story_id] = session
        self.open_changed.emit()
        for record, update in waiting.updates:
            session.receive(record, update)
        for then in waiting.thens:
            self._users[story_id] += 1
            then(session)

    def _against(self, session: "Session", asked: Iterable["Suggestion"], outcome: "Outcome") -> str:
        """Why who writes here may not decide on these suggestions."""
        from deskeditor.news.permissions import seat
        from deskeditor.review.suggestions import against

        who = seat(session.me, self.facts.people)
        return against(self.facts.workflow, session.value(), who, asked, outcome)

    def _not_opened(self, story_id: str, problem: Exception) -> None:
        self._waiting.pop(story_id, None)
        notices.error(str(problem) or repr(problem))
        self.not_opened.emit(story_id)

    def _fetch_photo(self, session: "Session", photo_id: str) -> None:
        newsroom = self.newsroom
        if newsroom is not None:
            self.tasks.ask(
                lambda: newsroom.document(photo_id),
                session.adopt,
                lambda problem: log.info("photo %s is not here: %s", photo_id, problem),
                key=f"photo-{session.id}-{photo_id}",
            )

    def _receive(self, edits: list[tuple[str, str, bytes]]) -> None:
        for _, record, update in edits:
            for session in self._all_sessions():
                session.receive(record, update)
            for waiting in self._waiting.values():
                waiting.updates.append((record, update))
        self._forget_parked(frozenset(id for id, session in self._parked.items() if session.story.read("spiked")))

    def read_again(self) -> None:
        """Something that the open stories depend on has changed, or may have, beside their own words."""
        self._read_again(frozenset({""}))

    def _read_again(self, projected: frozenset[str]) -> None:
        """Something is in the tables that was not: people, quotes and sources may be others now. The stories that are
        open here, and their photos, are known better by their sessions: typing reads nothing again."""
        newsroom = self.newsroom
        open_here = {id for session in self._sessions.values() for id in (session.id, *session.photos)}
        new_desks = {str(session.story.read("desk")) for session in self._sessions.values()} - {"", *self.facts.desks}
        if newsroom is None or (projected <= open_here and not new_desks):
            return
        ids = {id: session.value() for id, session in self._sessions.items()}

        def work() -> tuple[Facts, frozenset[str], int, dict[str, "Surroundings"]]:
            return *self._facts_now(newsroom), {id: surroundings(newsroom, story) for id, story in ids.items()}

        self.tasks.ask(work, self._read, key="facts")

    def _facts_now(self, newsroom: "Newsroom") -> tuple[Facts, frozenset[str], int]:
        """As they are read on a worker, with which of them are on the way and how many changes there were."""
        with self._facts_lock:
            known, seen = self._facts_on_the_way(), self._changes
            return read_facts(newsroom), known, seen

    def _facts_on_the_way(self) -> frozenset[str]:
        """What was set and is not written yet: what is read meanwhile is of before."""
        return frozenset(name for name, at in tuple(self._facts_set.items()) if self._facts_written.get(name, 0) < at)

    def _read(self, found: tuple[Facts, frozenset[str], int, "dict[str, Surroundings]"]) -> None:
        facts, known, seen, around = found
        if self.newsroom is None or facts.folder != self.newsroom.folder:
            return
        ours = {name for name, at in self._facts_set.items() if at > seen} | known
        facts = replace(facts, **{name: getattr(self.facts, name) for name in ours})
        if facts != self.facts:
            self.facts = facts
            states.know(facts.workflow)
            self.facts_changed.emit()
        for story_id, surrounding in around.items():
            if session := self._sessions.get(story_id):
                session.surround(surrounding)


class StoriesOf:
    """The stories of a newsroom as the queue asks for them. Called on a worker."""

    def __init__(self, newsroom: "Newsroom", facts: Callable[[], Facts]) -> None:
        self._newsroom = newsroom
        self._facts = facts

    def count(self, question: Question) -> int:
        return self._newsroom.count_stories(self._filter(question))

    def rows(self, question: Question, offset: int, limit: int) -> list[Row]:
        return list(self._newsroom.stories(self._filter(question), offset, limit))

    def desks(self) -> list[str]:
        return list(self._facts().desks)

    def states(self) -> tuple[str, ...]:
        return tuple(state.key for state in self._facts().workflow.states)

    def saved(self) -> list[Mapping[str, Any]]:
        """The searches that the newsroom keeps."""
        return _searches(self._newsroom.settings.get("saved_searches"))

    def save(self, search: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """Keep a search, and answer with all."""
        said, change = dict(search), self._newsroom.settings.change
        return _searches(change("saved_searches", lambda all_: [*(one for one in all_ if one != said), said]))

    def forget(self, search: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """Keep a search no longer, and answer with those that are left."""
        change = self._newsroom.settings.change
        return _searches(change("saved_searches", lambda all_: [one for one in all_ if one != dict(search)]))

    def _filter(self, question: Question) -> Any:
        from deskeditor.newsroom import StoryFilter

        facts = self._facts()
        return StoryFilter(
            words=question.words,
            states=(question.state,) if question.state else (),
            desks=(question.desk,) if question.desk else (),
            assignee=facts.me if question.mine else "",
            day=_today(facts) if question.today else None,
            spiked=question.spiked,
            sort=question.sort,
            descending=question.descending,
        )


def _searches(kept: Any) -> list[Mapping[str, Any]]:
    """Those that are ones, of what the settings hold."""
    return [one for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []


def _today(facts: Facts) -> "DeskDay":
    """The day on the clocks of this desk, for who sits here."""
    from deskeditor.newsroom import DeskDay

    start = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    mine = next((person.desk for person in facts.people if person.id == facts.me), "")
    return DeskDay(_utc(start), _utc(start + timedelta(days=1)), (mine,) if mine else (), facts.me)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _end(session: "Session") -> None:
    session.close()
    session.deleteLater()


def _was_newsroom(folder: Path) -> bool:
    """One whose file was lost has its journal still, and can be repaired."""
    return (folder / "newsroom.db").is_file() or (folder / "journal").is_dir()


# What is done on a worker.


def read_facts(newsroom: "Newsroom") -> Facts:
    return Facts(
        folder=newsroom.folder,
        name=str(newsroom.settings.get("name")),
        profile=str(newsroom.settings.get("profile")),
        workflow=states.in_words(newsroom.workflow),
        workflow_faults=tuple(map(str, newsroom.house.faults(newsroom.profile.key))),
        me=newsroom.me,
        destinations=tuple(newsroom.destinations.all()),
        site_url=str(newsroom.settings.get("site_url")),
        renditions=tuple(newsroom.settings.get("renditions")),
        incoming_folder=str(newsroom.settings.get("incoming_folder")),
        backup_folder=str(newsroom.settings.get("backup_folder")),
        spike_days=int(newsroom.settings.get("spike_days")),
        thin_after_days=int(newsroom.settings.get("thin_after_days")),
        quote_rules=newsroom.quote_rules,
        people=tuple(newsroom.records("person")),
        desks=tuple(newsroom.desks()),
    )


def set_fact(newsroom: "Newsroom", name: str, value: "str | int | QuoteRules | tuple[Any, ...]") -> None:
    if isinstance(value, QuoteRules):
        newsroom.set_quote_rules(value)
    elif name == "me":
        newsroom.me = str(value)
    else:
        newsroom.settings.set(name, value)


def read_story(newsroom: "Newsroom", story_id: str) -> Opened:
    import deskeditor.gui.copy.pane  # noqa: F401  # here, while the window takes keys

    document = newsroom.document(story_id)
    story = document.value()
    document.watch_ranges()  # a millisecond for each note: not where keys are taken
    photos = {photo.id: newsroom.document(photo.id) for photo in newsroom.photos_of(story_id)}
    return Opened(document, photos, surroundings(newsroom, story))


def surroundings(newsroom: "Newsroom", story: Story) -> "Surroundings":
    from deskeditor.gui.session import Surroundings

    return Surroundings(
        people={person.id: person for person in newsroom.records("person")},
        sources={source.id: source for source in newsroom.records("source")},
        quotes=tuple(newsroom.quotes_of(story.id)),
        related=newsroom.related_to(story),
        mixed=tuple(newsroom.mixed_in(story.id)),
        notices_at=str(newsroom.settings.get("notices_at")),
        digits=newsroom.settings.get("digits"),
    )


def start_story(newsroom: "Newsroom", facts: Facts, language: str) -> str:
    """An empty story of mine, with my byline."""
    from deskeditor.news.ids import new_id
    from deskeditor.news.records import Byline

    fields: dict[str, Any] = {"language": language, "created_by": facts.me, "assignee": facts.me}
    if facts.me:
        fields["bylines"] = (Byline(new_id(), person=facts.me),)
    return newsroom.new_story(**fields)


def edit_story(newsroom: "Newsroom", story_id: str, what: "Callable[[Document[Story]], None]") -> None:
    with newsroom.edit(Story, story_id) as document:
        what(document)


def keep_version(newsroom: "Newsroom", story_id: str, cause: Cause, name: str) -> None:
    newsroom.flush(5)
    newsroom.keep_version(story_id, cause, name)


def note_read(newsroom: "Newsroom", story_id: str) -> None:
    from deskeditor.review.reading import read_until_now

    newsroom.flush(5)
    read_until_now(newsroom, story_id)
