"""A newsroom: what the window and the command line are written against. Open one, ask it, change it.

Questions may be asked from any thread; each thread has a connection of its own, and sees all that was submitted before.
Changes go to the one writer thread.
"""

import platform
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakSet

from deskeditor.formats.names import photo_file
from deskeditor.formats.photos.intake import taken_in
from deskeditor.formats.photos.likeness import alike, groups
from deskeditor.formats.vocabularies import topics_named
from deskeditor.news.deliveries import Delivery
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.housewords import HouseWord, HouseWords
from deskeditor.news.ids import new_id
from deskeditor.news.mixed import Mixed
from deskeditor.news.plain import plain, unplain
from deskeditor.news.planning import Planned
from deskeditor.news.problems import Ambiguous, BadInput, DiskTrouble, NotFound
from deskeditor.news.published import Published, published
from deskeditor.news.records import (
    KINDS,
    Person,
    PersonShown,
    Photo,
    PhotoRole,
    PhotoUse,
    Quote,
    Source,
    Story,
    Transcript,
    kind_of,
)
from deskeditor.news.snapshot import LABELS, Cause, Snapshot, differing, restored
from deskeditor.news.times import now, parse
from deskeditor.news.workflow import PROFILES, Profile, Workflow
from deskeditor.store import (
    backups,
    cleared,
    destroying,
    emergency,
    history,
    holding,
    ledger,
    log,
    media,
    merging,
    outbox,
    photolist,
    planning,
    projection,
    queue,
    receipts,
    recorded,
    sealing,
    settings,
    spike,
    versions,
)
from deskeditor.store.contributions import Contributions
from deskeditor.store.database import FILE_NAME, Database, create_database, open_database, taken, told, was_newsroom
from deskeditor.store.destinations import Destinations
from deskeditor.store.destroying import Destroyed
from deskeditor.store.filling import copied, fill
from deskeditor.store.history import Change as Changed
from deskeditor.store.hits import hits, story_hits
from deskeditor.store.house import House
from deskeditor.store.lastread import Readings
from deskeditor.store.ledger import QuotedIn, QuoteFilter, QuoteRow, SourceFilter, SourceRow
from deskeditor.store.notices import Notices
from deskeditor.store.outbox import Outbox
from deskeditor.store.photolist import PhotoFilter, PhotoRow, PhotosShown
from deskeditor.store.place import check_place
from deskeditor.store.presence import Here, Presence, present
from deskeditor.store.queue import DeskDay, StoryFilter, StoryRow
from deskeditor.store.readers import Readers
from deskeditor.store.receipts import Exit, Receipt
from deskeditor.store.recovery import recover
from deskeditor.store.search import Hit
from deskeditor.store.spike import Spiked
from deskeditor.store.vault import SEALED_KINDS, Vault
from deskeditor.store.versions import Version
from deskeditor.store.writer import WriterThread
from deskeditor.text.document import Document
from deskeditor.text.searching import fits, search

__all__ = [
    "Changed",
    "DeskDay",
    "Destroyed",
    "Hit",
    "Newsroom",
    "PhotoFilter",
    "PhotoRow",
    "PhotosShown",
    "Presence",
    "QuoteFilter",
    "QuoteRow",
    "QuotedIn",
    "Receipt",
    "Settings",
    "SourceFilter",
    "SourceRow",
    "Spiked",
    "StoryFilter",
    "StoryRow",
    "Version",
]

R = TypeVar("R")
T = TypeVar("T")
Clock = Callable[[], datetime]
Stop = Callable[[], None]
MOST_NAMED = 10
"""Ids in a sentence."""
READ_WAIT_S = 3.0
"""How long a question waits for tables that cannot catch up with the log; then it is answered from what they have."""


class Settings:
    """Settings of the newsroom itself; those of a person's window are elsewhere."""

    def __init__(self, newsroom: "Newsroom") -> None:
        self._newsroom = newsroom

    def get(self, key: str) -> Any:
        """What is set, or the default. Raises KeyError for a setting that does not exist."""
        return self._newsroom.ask(lambda db: settings.get(db, key))

    def set(self, key: str, value: Any) -> None:
        """Raises KeyError for a setting that does not exist, DiskTrouble when it cannot be written."""
        self._newsroom.act(lambda db: settings.set_(db, key, value))

    def change(self, key: str, changed: Callable[[Any], Any]) -> Any:
        """Make another value of the one that is set, whatever other programs do meanwhile, and answer with it."""

        def work(db: Database) -> Any:
            value = changed(settings.get(db, key))
            settings.set_(db, key, value)
            return value

        return self._newsroom.act(work)


@dataclass(frozen=True, slots=True)
class Leaving:
    """A story that leaves: what its receipt says (`said` as in `Receipt`), and what may still keep it back; see
    `Newsroom.keep_receipt`."""

    story_id: str
    said: Mapping[str, Any]
    unless: Callable[[Snapshot, Sequence[Quote]], None] | None = None


class Newsroom:
    """One newsroom that is open. `me` is the id of the person who writes here, empty when nobody said."""

    @classmethod
    def create(cls, folder: Path, *, name: str = "", profile: str = "small", clock: Clock = now) -> "Newsroom":
        """A new newsroom in this folder, which is made when it is not there.

        Raises BadInput when there is one already or the folder cannot hold one, DiskTrouble when it cannot be written.
        """
        if profile not in PROFILES:
            raise BadInput(f"There is no profile “{profile}”; there are {', '.join(PROFILES)}.")
        if _is_there(folder / FILE_NAME):
            raise taken(folder)
        check_place(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DiskTrouble(f"{folder} cannot be made: {error.strerror or error}.") from error
        create_database(folder / FILE_NAME)
        newsroom = cls.open(folder, clock=clock)
        newsroom.settings.set("name", name)
        newsroom.settings.set("profile", profile)
        return newsroom

    @classmethod
    def open(cls, folder: Path, *, me: str = "", clock: Clock = now) -> "Newsroom":
        """The newsroom in this folder. `me` is the id of who writes; without it, who wrote here last.

        Raises BadInput for a folder without a newsroom, with one of another or a newer program, or on a network or
        synchronized disk; DiskTrouble when it is locked or read-only, DamagedNewsroom when it is damaged. Nothing is
        changed then.
        """
        folder = folder.absolute()
        if not (_is_there(folder) and folder.is_dir()):
            raise BadInput(
                f"There is no newsroom in {folder}: it is not a folder."
                if _is_there(folder)
                else f"There is no newsroom in {folder}: the folder is missing.{_waiting_for(folder)}"
            )
        if not _is_there(folder / FILE_NAME) and not was_newsroom(folder / FILE_NAME):
            raise BadInput(f"There is no newsroom in {folder}.")
        check_place(folder)
        db = open_database(folder / FILE_NAME, lambda path: backups.before_migration(path.parent, clock()))
        try:
            with told(folder / FILE_NAME):
                recover(db, folder)
                id = settings.newsroom_id(db)
                emergency.take_in(db, folder, id)
                me = me or settings.get(db, "me")
        finally:
            db.close()
        with suppress(DiskTrouble):  # another program has it open: one of the next openings will do it
            destroying.finish(folder, folder / FILE_NAME)
        media.clear_away(folder)
        return cls(folder, me, clock, id)

    def __init__(self, folder: Path, me: str, clock: Clock, id: str) -> None:
        self.folder = folder
        self.id = id
        self.clock = clock
        self._readers = Readers(folder / FILE_NAME)
        writer = log.Writer(me, platform.node())
        self._writer = WriterThread(folder, id, folder / FILE_NAME, clock, writer, self._readers)
        self._clients: dict[str, int] = {}
        self._destroying_left = False
        self._here = Here(folder, platform.node(), self._now())
        self.vault = Vault(self)
        """What only who writes here can read; locked until they open it."""
        self.destinations = Destinations(self)
        self.outbox = Outbox(self)
        self.contributions = Contributions(self)
        self.readings = Readings(self)
        self.notices = Notices(self)
        self.house = House(folder)
        OPEN_HERE.add(self)
        self.settings = Settings(self)

    def close(self) -> None:
        """Everything is on disk and in the tables when this returns. Raises DiskTrouble when that cannot be."""
        self._here.close()
        self.vault.lock()
        try:
            self._writer.close()
        finally:
            self._readers.close()
            OPEN_HERE.discard(self)
        if self._destroying_left:
            with suppress(DiskTrouble):
                self.finish_destroying()

    @classmethod
    def is_open_here(cls, folder: Path) -> bool:
        """Whether this program has the newsroom in this folder open."""
        return any(newsroom.folder.resolve() == folder.resolve() for newsroom in set(OPEN_HERE))

    def __enter__(self) -> "Newsroom":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def me(self) -> str:
        return self._writer.who.person

    @me.setter
    def me(self, person: str) -> None:
        """Whoever writes from now on, here and at the next opening."""
        # In this order: what was submitted before is on disk when the setting is, under the name of who wrote it.
        self.settings.set("me", person)
        self._writer.who = replace(self._writer.who, person=person)
        if not self.vault.is_open:
            self.vault.lock()

    @property
    def name(self) -> str:
        return str(self.settings.get("name")) or self.folder.name

    @property
    def profile(self) -> Profile:
        return PROFILES.get(self.settings.get("profile"), PROFILES["small"])

    @property
    def workflow(self) -> Workflow:
        """Who does what with a story: of the file `workflow.toml`, else of the profile."""
        return self.house.workflow(self.profile.key)

    @property
    def house_words(self) -> HouseWords:
        """What the house list holds now; read again when its file has changed."""
        return self.house.word_list.words()

    def add_house_word(self, word: str, language: str = "", rule: str = "", note: str = "") -> None:
        """Add a word to the house list, with who did and when. Raises BadInput, DiskTrouble."""
        by = self.person(self.me).name if self.me else ""
        self.house.word_list.add(HouseWord(word.strip(), language, rule, note.strip(), by, self._now()))

    @property
    def quote_rules(self) -> QuoteRules:
        """What the house allows in quotations."""
        rules: QuoteRules = unplain(QuoteRules, self.settings.get("quote_rules"))
        return rules

    def set_quote_rules(self, rules: QuoteRules) -> None:
        """Keep what differs from what most houses do. Raises DiskTrouble."""
        usual = plain(QuoteRules())
        self.settings.set("quote_rules", {name: v for name, v in plain(rules).items() if v != usual[name]})

    # ask

    def stories(self, view: StoryFilter = StoryFilter(), offset: int = 0, limit: int = 200) -> list[StoryRow]:  # noqa: B008
        """The stories of this view in its order, from `offset` on. Raises KeyError for an unknown `sort`."""
        understood = self._understood(view)
        return self._ask_current(lambda db: queue.page(db, understood, offset, limit))

    def count_stories(self, view: StoryFilter = StoryFilter()) -> int:  # noqa: B008
        understood = self._understood(view)
        return self._ask_current(lambda db: queue.count(db, understood))

    def _understood(self, view: StoryFilter) -> StoryFilter:
        """With the states and the Media Topics that are meant by their names in what is searched for."""
        named = [(t.field, v, t.exact) for t in search(view.words).terms for v in t.values]
        meanings = tuple((field, value, self._meant(field, value, exact)) for field, value, exact in named)
        return replace(view, meanings=meanings) if meanings else view

    def _meant(self, field: str, value: str, exact: bool) -> tuple[str, ...]:
        if field == "state":
            return tuple(s.key for s in self.workflow.states if fits(s.name, value, exact=exact))
        return topics_named(value, exact=exact) if field == "subject" else ()

    def rows_of(self, story_ids: Iterable[str]) -> dict[str, StoryRow]:
        """What the queue shows of these stories, in this order; those that are not here are left out."""
        return self._ask_current(lambda db: queue.rows_of(db, story_ids))

    def desks(self) -> list[str]:
        """The desks that stories are on, in the order of the alphabet."""
        return self._ask_current(queue.desks)

    def story(self, id: str) -> Story:
        """Raises NotFound, as the other questions for one record do."""
        return self._one(Story, id)

    def photo(self, id: str) -> Photo:
        return self._one(Photo, id)

    def person(self, id: str) -> Person:
        return self._one(Person, id)

    def source(self, id: str) -> Source:
        return self._one(Source, id)

    def quote(self, id: str) -> Quote:
        return self._one(Quote, id)

    def transcript(self, id: str) -> Transcript:
        return self._one(Transcript, id)

    def records(self, kind: str) -> list[Any]:
        """All records of a kind (a key of `news.records.KINDS`), the oldest first."""
        if kind not in KINDS:
            raise KeyError(kind)
        return self._ask_current(lambda db: projection.read_all(db, kind, "1", []))

    def kind_of(self, id: str) -> str:
        """What kind of record the id belongs to. Raises NotFound."""
        kind = self._ask_current(lambda db: log.kind_of(db, id))
        if kind is None:
            raise NotFound(self._gone(id) or f"There is no record {id}.")
        return kind

    def _gone(self, id: str) -> str:
        """A sentence about a record that was destroyed, empty for any other id."""
        gone = self.ask(lambda db: destroying.one(db, id))
        if gone is None:
            return ""
        return f"The {gone.kind} was destroyed on {parse(gone.at).astimezone():%d %b %Y, %H:%M} ({id})."

    def photos_of(self, story_id: str) -> list[Photo]:
        """The photos of a story in their order, each once; those that are not here are left out."""
        used = dict.fromkeys(use.photo for use in self.story(story_id).photos)
        return list(self._several("photo", used).values())

    def quotes_of(self, story_id: str) -> list[Quote]:
        return self._ask_current(lambda db: projection.read_all(db, "quote", "story = ?", [story_id]))

    def quotes_kept_back(self, story_id: str) -> list[Quote]:
        """Quotes of other stories that are off the record: they may not stand in this one either."""
        return self._ask_current(lambda db: _kept_back(db, story_id))

    def sources_of(self, story_id: str) -> list[Source]:
        """Who said the quotes of a story; those that are not here are left out."""
        return list(self._several("source", dict.fromkeys(q.source for q in self.quotes_of(story_id))).values())

    def transcripts_of(self, story_id: str) -> list[Transcript]:
        return self._ask_current(lambda db: projection.read_all(db, "transcript", "story = ?", [story_id]))

    def quote_rows(self, view: QuoteFilter = QuoteFilter(), offset: int = 0, limit: int = 200) -> list[QuoteRow]:  # noqa: B008
        """The quotes of all stories in this view and order, from `offset` on. Raises KeyError for a wrong `sort`."""
        return self._ask_current(lambda db: ledger.quotes(db, view, offset, limit))

    def count_quotes(self, view: QuoteFilter = QuoteFilter()) -> int:  # noqa: B008
        return self._ask_current(lambda db: ledger.count_quotes(db, view))

    def source_rows(self, view: SourceFilter = SourceFilter(), offset: int = 0, limit: int = 200) -> list[SourceRow]:  # noqa: B008
        """The sources in this view and its order, from `offset` on. Raises KeyError for a wrong `sort`."""
        return self._ask_current(lambda db: ledger.sources(db, view, offset, limit))

    def count_sources(self, view: SourceFilter = SourceFilter()) -> int:  # noqa: B008
        return self._ask_current(lambda db: ledger.count_sources(db, view))

    def quoted_in(self, source_id: str) -> list[QuotedIn]:
        """The stories for which a source was quoted, how often and when last; the last first."""
        return self._ask_current(lambda db: ledger.quoted_in(db, source_id))

    def stories_quoting(self, limit: int = 500) -> dict[str, str]:
        """The stories for which something was recorded, what they are called by id: those of the last quotes first."""
        return self._ask_current(lambda db: ledger.stories_quoting(db, limit))

    def naming_source(self, source_id: str) -> dict[str, list[str]]:
        """The ids of quotes, transcripts and stories (in a ruling) that name this source, by kind."""
        return self._ask_current(lambda db: ledger.naming(db, source_id))

    def story_names(self, story_ids: Iterable[str]) -> dict[str, str]:
        """What these stories are called, by id; those that are not here are left out."""
        return self._ask_current(lambda db: ledger.story_names(db, story_ids))

    def linked_confidential(self, story_id: str) -> list[str]:
        """The ids of the confidential sources of a story: of its quotes, transcripts, replies and rulings."""
        return self._ask_current(lambda db: sealing.linked_confidential(db, story_id))

    def recorded(self) -> tuple[list[Quote], dict[str, Source]]:
        """All quotes and, by id, all sources, with what a check of quotations needs of them (`store.recorded`)."""
        return self._ask_current(lambda db: (recorded.quotes(db), recorded.sources(db)))

    def stories_with_photo(self, photo_id: str) -> list[str]:
        """The ids of the stories that use a photo."""
        return self._ask_current(lambda db: projection.stories_with(db, "photo_use", "photo", photo_id))

    def photo_rows(self, view: PhotoFilter = PhotoFilter()) -> list[PhotoRow]:  # noqa: B008  # a value
        """The newsroom's photos, the last added first; those that look alike together (`store.photolist`)."""
        rows = self._ask_current(lambda db: photolist.photo_rows(db, view))
        if view.shown != "alike":
            return rows
        by_id = {row.id: row for row in rows}
        together = groups(self._ask_current(photolist.likenesses))
        return [by_id[id] for group in together for id in group if id in by_id]

    def planned(self, first: date, last: date) -> list[Planned]:
        """The stories with a deadline or a time to go out on these days, or on one beside them."""
        return self._ask_current(lambda db: planning.planned(db, first, last))

    def planned_without_day(self, states: Sequence[str], limit: int) -> list[Planned]:
        """The stories in these states that have no deadline, those that were changed last first."""
        return self._ask_current(lambda db: planning.undated(db, states, limit))

    def related_to(self, story: Story) -> dict[str, Story]:
        """The stories of this newsroom that readers of this one are pointed to; those not here are left out."""
        return self._several("story", dict.fromkeys(related.story for related in story.related))

    def translations_of(self, story_id: str) -> list[str]:
        """Ids of the stories that translate this one, the oldest first; none that is spiked."""
        return self._ask_current(lambda db: queue.translations_of(db, story_id))

    def find_story(self, name: str) -> str:
        """The id of the story with this id, slugline, or unique beginning of an id.

        A spiked one is meant only when no other is. Raises NotFound, or Ambiguous with the ids.
        """
        found = self._ask_current(lambda db: queue.named(db, name.strip()))
        if not found:
            raise NotFound(f"There is no story “{name}”; `list` shows those that there are.")
        if len(found) > 1:
            some = ", ".join(found[:MOST_NAMED]) + (" …" if len(found) > MOST_NAMED else "")
            raise Ambiguous(f"{len(found)} stories answer to “{name}”; name one by its id: {some}.", tuple(found))
        return found[0]

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """The records in which all these words are found, the best first; the last word may be unfinished. What is
        looked for in single fields (`text.searching`) finds stories, those that were changed last first."""
        asked = search(words)
        if not asked.terms:
            return self._ask_current(lambda db: hits(db, words, limit))
        rows = self.stories(StoryFilter(words, sort="modified", descending=True), 0, limit)
        return self._ask_current(lambda db: story_hits(db, [row.id for row in rows], asked.words))

    def published(self, story_id: str) -> Published:
        """What of the story may leave."""
        story = self.story(story_id)
        modified = self._ask_current(lambda db: projection.modified(db, story_id))
        return self.published_of(story, modified=modified)

    def published_of(
        self,
        story: Story,
        *,
        modified: str = "",
        photos: Mapping[str, Photo] | None = None,
        quotes: Sequence[Quote] | None = None,
    ) -> Published:
        """The published view of a story as given, which need not be saved; so may be some of its `photos`, and all
        `quotes`."""
        quotes = tuple(self.quotes_of(story.id) if quotes is None else quotes)
        found = self._several("photo", dict.fromkeys(use.photo for use in story.photos))
        return published(
            story,
            people=self._several("person", dict.fromkeys(line.person for line in story.bylines)),
            photos=found | dict(photos or {}),
            sources=self._several("source", dict.fromkeys(quote.source for quote in quotes)),
            quotes=quotes,
            related=self.related_to(story),
            modified=modified,
            notices_at=str(self.settings.get("notices_at")),
        )

    def modified(self, record_id: str) -> str:
        """When the record was changed last, ISO 8601; empty for one that is not here."""
        return self._ask_current(lambda db: projection.modified(db, record_id))

    def media_path(self, sha256: str) -> Path:
        """Where the file with this hash lies. Raises BadInput for what is no SHA-256."""
        return media.path_of(self.folder, sha256)

    def media(self, sha256: str) -> bytes:
        """The bytes of a photo or a recording. Raises DiskTrouble when they are missing or damaged."""
        return media.read(self.folder, sha256)

    def keep_media(self, file: Path) -> str:
        """Copy a file of any size into the media, piece by piece; its SHA-256. Raises BadInput, DiskTrouble."""
        return media.keep_file(self.folder, file)

    def keep_received(self, data: bytes) -> str:
        """Keep a file that came in, as it came; its SHA-256, for `Story.received`."""
        return media.keep(self.folder, data)

    def stories_received(self, sha256: str) -> list[str]:
        """The stories that came out of this file."""
        return self._ask_current(lambda db: holding.stories_received(db, sha256))

    def copy_media(self, sha256: str, target: Path) -> None:
        """Write a file of the media out, piece by piece, under a name that is free. Raises BadInput, DiskTrouble."""
        media.write_out(self.folder, sha256, target)

    def versions(self, story_id: str) -> list[Version]:
        """The newest first."""
        return self._ask_current(lambda db: versions.of(db, story_id))

    def version_value(self, version_id: str) -> Snapshot:
        """The story as the version holds it. Raises NotFound, or BadInput for one that is damaged."""
        return self.ask(lambda db: versions.value_of(db, version_id))

    def snapshot(self, story_id: str) -> Snapshot:
        """The story as it is now, as a version would hold it. Raises NotFound."""
        story = self.story(story_id)
        return self._ask_current(lambda db: projection.snapshot(db, story))

    def receipts(self, story_id: str) -> list[Receipt]:
        """The newest first."""
        return self.ask(lambda db: receipts.of(db, story_id))

    def history(self, record_id: str) -> list[Changed]:
        """Who changed which field when, the oldest first."""
        return self._ask_current(lambda db: history.of(db, record_id))

    def changes(self, limit: int = 200, before: str = "", person: str = "") -> list[Changed]:
        """Who changed which field when in the whole newsroom, the newest first; `person` is the id of one of them.

        `before` is the id of the last change of an earlier answer, to go on from there. Raises NotFound.
        """
        return self._ask_current(lambda db: history.newest(db, limit, before, person))

    def mixed(self, records: Collection[str] | None = None) -> list[Mixed]:
        """The passages that a merge mixed and nobody has read, of these records or of all, the oldest first."""
        return self.ask(lambda db: merging.unread(db, records))

    def mixed_in(self, story_id: str) -> list[Mixed]:
        """Those of a story, of its photos, quotes and transcripts."""
        if not self.mixed():
            return []
        photos = {use.photo for use in self.story(story_id).photos}
        said = {quote.id for quote in self.quotes_of(story_id)} | {t.id for t in self.transcripts_of(story_id)}
        return self.mixed({story_id} | photos | said)

    def mark_read(self, mixed_ids: Iterable[str]) -> None:
        """I have read these passages as a merge left them. Raises DiskTrouble."""
        ids, person, at = list(mixed_ids), self.me, self._now()
        self.act(lambda db: merging.mark_read(db, ids, person, at))

    # change

    def document(self, record_id: str) -> Document[Any]:
        """The record's document with everything that was submitted, for the calling thread; not attached to anything.

        Raises NotFound.
        """
        kind = self.kind_of(record_id)
        return Document(KINDS[kind], record_id, self.updates(record_id), clock=self.clock)

    def updates(self, record_id: str) -> list[bytes]:
        """All edits of a record, in the order of the log."""
        return self._ask_current(lambda db: log.updates_of(db, record_id))

    def submit(self, record: type, record_id: str, update: bytes, client: int = 0) -> None:
        """Hand over an update of an open document without waiting; it is on disk within 250 ms.

        `client` is the document's `client_id`; 0: who wrote in this record last. Failure is told by `on_trouble`, and
        the update is kept and tried again.
        """
        client = client or log.author_of(update) or self._clients.get(record_id, 0)
        self._clients[record_id] = client
        self._writer.submit(self._edit(record, record_id, update, client))

    def flush(self, timeout: float | None = None) -> None:
        """Return when everything submitted is on disk and in the tables. Raises DiskTrouble."""
        self._writer.flush(timeout)

    @property
    def unsaved(self) -> bool:
        """Whether something was submitted that is not in the log yet."""
        return bool(self._writer.unsaved())

    @property
    def kept_in(self) -> Path | None:
        """The folder far from the newsroom where the words are kept while they cannot be saved; None when they can."""
        return self._writer.emergency.where

    def keep_open(self, stories: Mapping[str, bytes], words: str) -> bool:
        """While saving fails: keep the open stories whole, by id, and their words for a person to read."""
        edits = [self._edit(Story, id, whole, log.author_of(whole)) for id, whole in stories.items()]
        return self._writer.emergency.keep_open(edits, words)

    def try_now(self) -> None:
        """Try again to save, without waiting for the next attempt."""
        self._writer.try_now()

    def settle(self, timeout: float) -> None:
        """`flush` as far as the disk allows in that many seconds."""
        self._writer.try_flush(timeout)

    @contextmanager
    def edit(self, record: type[R], record_id: str | None = None, *, shared: bool = False) -> Iterator[Document[R]]:
        """The record's document; what is changed in it is on disk when the block ends: all or, on an exception, none.

        Without an id, or with one that is not there, it is a new record. A source or a transcript is given with what is
        private of it, as far as the vault is open, and what is private goes into the vault, unless a new one is
        `shared`. Raises BadInput when the id is of another kind, NotFound for a record that was destroyed, DiskTrouble
        when it cannot be written, Refused when it belongs into a vault that is locked.
        """
        id = record_id or new_id()
        log_kind: str | None = None
        if record_id and (log_kind := self._ask_current(lambda db: log.kind_of(db, id))) not in (None, kind_of(record)):
            raise BadInput(f"{record_id} is a {log_kind}, not a {kind_of(record)}.")
        if record_id and (gone := self._gone(id)):
            raise NotFound(gone)
        if issubclass(record, SEALED_KINDS):
            with self.vault.editing(record, id, new=not record_id or log_kind is None, shared=shared) as whole:
                yield whole
            return
        document: Document[R] = Document(record, id, self.updates(id) if record_id else (), clock=self.clock)
        document.actor = self.me
        made: list[bytes] = []
        document.on_update(made.append)
        yield document
        self.write(record, id, made, document.client_id)

    def edit_together(self, changes: Mapping[str, Callable[[Document[Any]], None]]) -> None:
        """Change several records, by id: everything is written, or nothing. Raises NotFound, DiskTrouble."""
        edits: list[log.Edit] = []
        for record_id, change in changes.items():
            document = self.document(record_id)
            made: list[bytes] = []
            document.on_update(made.append)
            with document.changing():
                change(document)
            edits += [self._edit(document.record, record_id, update, document.client_id) for update in made]
        if edits:
            self._writer.append(edits)

    def write(self, record: type, record_id: str, updates: Iterable[bytes], client: int) -> None:
        """Put updates of a record into the log at once, all or none. Raises DiskTrouble."""
        self._writer.append([self._edit(record, record_id, update, client) for update in updates])

    def new_story(self, **fields: Any) -> str:
        """Make a story and return its id. The fields are those of `Story`, decided ones too."""
        given = {"language": self.settings.get("language"), "created": self._now(), "created_by": self.me} | fields
        return self._add(Story, given)

    def duplicate_story(self, story_id: str) -> str:
        """A draft with the same words, photos and bylines, made now; its id."""
        story = self.story(story_id)
        return self.new_story(**copied(story) | {"slugline": f"{story.slugline} copy".strip()})

    def add_photo(self, data: bytes, file_name: str, **fields: Any) -> str:
        """Keep a photo and what its file says about itself; the fields given come first. The id of its record.

        A photo that is here already is not made twice: its empty fields are filled; one that merely looks like it
        (`photos_like`) is another photo. Raises BadInput for what is no photo.
        """
        intake = taken_in(data, file_name)
        data, said = intake.data, plain(intake.said)
        people = tuple(PersonShown(new_id(), name) for name in said.pop("people"))
        given = {name: value for name, value in (said | {"people": people} | fields).items() if value}
        sha256 = media.keep(self.folder, data)
        stands = self._ask_current(lambda db: projection.read_all(db, "photo", "sha256 = ? AND NOT spiked", [sha256]))
        if stands:
            with self.edit(Photo, stands[0].id) as document:
                fill(document, {name: v for name, v in given.items() if not getattr(stands[0], name)}, self.me)
            return str(stands[0].id)
        name = photo_file(Path(file_name.replace("\\", "/")).name, intake.media_type, sha256)
        facts = {"sha256": sha256, "file_name": name, "size": len(data), "media_type": intake.media_type}
        pixels = {"width": intake.width, "height": intake.height, "likeness": intake.likeness}
        return self._add(Photo, given | facts | pixels)

    def photos_like(self, photo_id: str) -> list[Photo]:
        """Other photos of the newsroom that look like this one, the likest first; nothing is done with them.

        Raises NotFound.
        """
        photo = self.photo(photo_id)
        others = {p.id: p for p in self.records("photo") if p.id != photo.id and p.likeness and not p.spiked}
        return [others[id] for id in alike(photo.likeness, {id: other.likeness for id, other in others.items()})]

    def use_photo(self, story_id: str, photo_id: str, role: PhotoRole = "inline", name: str = "") -> str:
        """Put a photo into a story, with a name that no other photo of the story has; the id of the use."""
        photo = self.photo(photo_id)
        story = self.story(story_id)
        taken = {use.name for use in story.photos}
        use = PhotoUse(new_id(), photo_id, photo_file(name or photo.file_name, photo.media_type, photo_id, taken), role)
        with self.edit(Story, story_id) as document:
            document.add("photos", use)
        return use.id

    def add_person(self, **fields: Any) -> str:
        return self._add(Person, fields)

    def add_source(self, *, shared: bool = False, **fields: Any) -> str:
        """Contacts, and all but the alias of a confidential one, go into the vault of who writes, unless `shared`."""
        return self._add(Source, fields, shared=shared)

    def add_quote(self, **fields: Any) -> str:
        return self._add(Quote, fields)

    def add_transcript(self, *, shared: bool = False, **fields: Any) -> str:
        """It is private when who writes has a vault, unless `shared`."""
        return self._add(Transcript, fields, shared=shared)

    def set_fields(self, record_id: str, **fields: Any) -> None:
        """Change fields of a record, decided ones too; only what differs is written. Raises NotFound, BadInput."""
        record: type[Any] = KINDS[self.kind_of(record_id)]
        with self.edit(record, record_id) as document:
            fill(document, fields, self.me)

    def keep_version(self, story_id: str, cause: Cause = "named", name: str = "") -> str:
        """Keep the story as it stands now; the id of the version (of the last one, when that says the same).

        Raises NotFound.
        """
        at, author = self._now(), self.me
        return self.act(lambda db: self._kept(db, story_id, author, at, cause, name))

    def _kept(self, db: Database, story_id: str, author: str, at: str, cause: Cause, name: str = "") -> str:
        story = projection.in_log(db, story_id)
        if not isinstance(story, Story):
            raise NotFound(f"There is no story {story_id}.")
        return versions.keep(db, projection.snapshot(db, story), author=author, at=at, cause=cause, name=name)

    def restore(self, story_id: str, version_id: str, fields: Iterable[str] | None = None) -> tuple[str, ...]:
        """Take back what a version holds: these `fields`, or all; the names of those that were changed by it.

        What stood before is kept as a version. Names are those of `news.snapshot.LABELS`. All that belongs to it is
        written, or nothing. Raises NotFound, BadInput for a field that cannot be restored, DiskTrouble.
        """
        asked = LABELS if fields is None else tuple(fields)
        if unknown := [name for name in asked if name not in LABELS]:
            raise BadInput(f"“{unknown[0]}” cannot be restored; {', '.join(LABELS)} can.")
        version = next((version for version in self.versions(story_id) if version.id == version_id), None)
        if version is None:
            raise NotFound(f"The story has no version {version_id}; `versions` lists those that it has.")
        then, now = self.version_value(version_id), self.snapshot(story_id)
        gone = [photo.id for photo in then.photos if photo.id not in {photo.id for photo in now.photos}]
        now = replace(now, photos=(*now.photos, *self._several("photo", dict.fromkeys(gone)).values()))
        edits = self._edits_back(then, now, asked)
        if edits:
            self.keep_version(story_id, "restore", version.at)
            self._writer.append(edits)
        return tuple(name for name in differing(now, self.snapshot(story_id)) if name in asked)

    def _edits_back(self, then: Snapshot, now: Snapshot, names: Collection[str]) -> list[log.Edit]:
        """The edits that make these fields what they were."""
        edits: list[log.Edit] = []
        for record, was in restored(then, now, names):
            document: Document[Any] = Document(type(record), record.id, self.updates(record.id), clock=self.clock)
            made: list[bytes] = []
            document.on_update(made.append)
            fill(document, was, self.me)
            edits += [self._edit(type(record), record.id, update, document.client_id) for update in made]
        return edits

    def destroy(self, records: Collection[str]) -> None:
        """Take these records out of the newsroom for good: words, versions, history, files. It cannot be undone.

        When this returns they are in no table any more. Raises NotFound for an id that is not here; DiskTrouble before
        anything is done, or, as `destroying_left` tells, when traces on the disk have to wait for another program.
        """
        for id in records:
            self.kind_of(id)
        self._writer.destroy(records, self._now())
        self._destroying_left = True  # should it not be finished now, it is tried again at the end
        self.finish_destroying()

    def destroyed(self) -> list[Destroyed]:
        """What was destroyed here, the oldest first; nothing is known of it but that it was."""
        return self.ask(destroying.destroyed)

    def destroying_left(self) -> bool:
        """Whether traces of something that was destroyed are still on the disk: the next opening takes them away."""
        return self.ask(destroying.is_unfinished)

    def finish_destroying(self) -> None:
        """Take away what destroyed records left on the disk. Raises DiskTrouble when another program hinders it."""
        destroying.finish(self.folder, self.folder / FILE_NAME)
        self._destroying_left = False

    def spiked(self) -> list[Spiked]:
        """All that is on the spike, the last spiked first."""
        return self._ask_current(spike.spiked)

    def keep_receipt(
        self,
        story_id: str,
        *,
        exit: Exit,
        unless: Callable[[Snapshot, Sequence[Quote]], None] | None = None,
        then: Callable[[], None] | None = None,
        **said: Any,
    ) -> str:
        """Keep what left and where it went, with the story as a version; the id of the receipt, `said` as in `Receipt`.

        The story is read from the log in the transaction that keeps them, and given to `unless` with the quotes of
        other stories that are off the record; it raises (Refused) when the story may not leave after all. `then` lets
        it leave, before the transaction ends; when it raises, nothing is kept. Both are called in the writer's thread.
        Raises NotFound.
        """
        made = self.keep_receipts([Leaving(story_id, {"exit": exit, **said}, unless)], then or (lambda: None))
        return made[0]

    def keep_receipts(self, leaving: Sequence[Leaving], then: Callable[[], None]) -> list[str]:
        """As `keep_receipt`, of stories that leave in one act: all of them, or none. The ids of the receipts."""
        # Versions that keep themselves come before the one of what leaves.
        self._catch_up()
        at, person = self._now(), self.me
        made = [(Receipt(new_id(), one.story_id, at, person, **one.said), one.unless) for one in leaving]

        def keep(db: Database) -> None:
            for receipt, unless in made:
                _keep_receipt(db, receipt, unless)
            then()

        self.act(keep)
        return [receipt.id for receipt, _ in made]

    def dispatch(self, leaving: Leaving, deliveries: Sequence[Delivery]) -> list[Delivery]:
        """Put a story into the outbox, once for each destination: with the version that is kept of it now, after
        `leaving.unless` had nothing against it. As `keep_receipt`; nothing has left yet, and `leaving.said` is not
        read. Raises NotFound, and what `unless` raises.
        """
        self._catch_up()
        at, person = self._now(), self.me

        def put(db: Database) -> list[Delivery]:
            kept, version = _let_through(db, leaving, person, at)
            made = [replace(one, kept=kept, version=version, at=at, changed=at, person=person) for one in deliveries]
            return [outbox.add(db, one) for one in made]

        return self.act(put)

    def clear(self, story_id: str, hash: str) -> None:
        """The key holder lets leave what has this hash (`ledger.scanning`), also while the vault is locked."""
        person, at = self.me, self._now()
        self.act(lambda db: cleared.keep(db, new_id(), story_id, hash, person, at))

    def is_cleared(self, story_id: str, hash: str) -> bool:
        return self.ask(lambda db: cleared.is_kept(db, story_id, hash))

    # who else is here

    def here(self, story_ids: Iterable[str]) -> None:
        """Tell the other programs which stories are open in this one. Nobody is kept out of them by it."""
        self._here.say(self.me, story_ids)

    def others(self) -> list[Presence]:
        """The other programs that have this newsroom open and said so, in the order in which they came."""
        return present(self.folder, but=self._here.token)

    # listen: called from the writer thread; each returns a function that ends it

    def on_saved(self, listener: Callable[[datetime], None]) -> Stop:
        """After what was submitted is on disk."""
        return _listen(self._writer.listeners.saved, listener)

    def on_trouble(self, listener: Callable[[str], None]) -> Stop:
        """A sentence, when the disk does not take what was submitted; `on_saved` follows when it does again."""
        return _listen(self._writer.listeners.trouble, listener)

    def on_elsewhere(self, listener: Callable[[list[tuple[str, str, bytes]]], None]) -> Stop:
        """Kind, record and update of what others wrote, or this newsroom without `submit`."""
        return _listen(self._writer.listeners.elsewhere, listener)

    def on_destroyed(self, listener: Callable[[frozenset[str]], None]) -> Stop:
        """The ids of records that were destroyed here or by another program."""
        return _listen(self._writer.listeners.destroyed, listener)

    def on_projected(self, listener: Callable[[frozenset[str]], None]) -> Stop:
        """The ids of the records whose tables have changed."""
        return _listen(self._writer.listeners.projected, listener)

    # inside

    def ask(self, question: Callable[[Database], T]) -> T:
        """Put a question to the tables as they are. Raises DiskTrouble."""
        with self._readers.reading() as db:
            return question(db)

    def act(self, work: Callable[[Database], T]) -> T:
        """Write in one transaction, in the writer thread, after all that was submitted. Raises DiskTrouble."""
        return self._writer.transact(work)

    def overwrite(self, work: Callable[[Database], T]) -> T:
        """As `act`; what it deletes or changes is overwritten in the file and in the write-ahead log."""
        return self._writer.act(lambda db: destroying.overwritten(db, work))

    def bring_in(self, work: Callable[[Database, projection.Projector], Iterable[log.Edit]]) -> None:
        """Write in one transaction what comes from another newsroom; open windows are told of the edits it returns.

        Raises DiskTrouble, or what `work` raises; nothing is written then.
        """
        self._writer.bring_in(work)

    def _ask_current(self, question: Callable[[Database], T]) -> T:
        """Put a question to the tables, after they show everything in the log.

        When the disk is in trouble (`on_trouble` tells it) the answer comes from the tables as they are.
        """
        self._catch_up()
        return self.ask(question)

    def _catch_up(self) -> None:
        """Let the tables show everything in the log, as far as the disk allows."""
        if self._writer.busy or self.ask(log.is_behind):
            # No connection is held meanwhile: after some errors the writer closes all of them, and would wait for this.
            self._writer.try_flush(READ_WAIT_S)

    def _one(self, record: type[R], id: str) -> R:
        kind = kind_of(record)
        found: R | None = self._ask_current(lambda db: projection.read(db, kind, id))
        if found is None:
            raise NotFound(f"There is no {kind} {id}.")
        return found

    def _several(self, kind: str, ids: Mapping[str, None]) -> dict[str, Any]:
        """The records with these ids, in this order; those that are not here are left out."""
        return self._ask_current(
            lambda db: {id: found for id in ids if id and (found := projection.read(db, kind, id))}
        )

    def _add(self, record: type[R], given: Mapping[str, Any], *, shared: bool = False) -> str:
        if not given:
            raise BadInput(f"A new {kind_of(record)} needs at least one field.")
        with self.edit(record, shared=shared) as document:
            fill(document, given, self.me)
        return document.id

    def _edit(self, record: type, record_id: str, update: bytes, client: int) -> log.Edit:
        return log.Edit(kind_of(record), record_id, client, update, self._now())

    def _now(self) -> str:
        return self.clock().astimezone(UTC).isoformat(timespec="milliseconds")


OPEN_HERE: WeakSet[Newsroom] = WeakSet()
"""The newsrooms that this program has open."""


def _let_through(db: Database, leaving: Leaving, person: str, at: str) -> tuple[str, int]:
    """The id of the version that is kept, and the number that the story has in it."""
    story = projection.in_log(db, leaving.story_id)
    if not isinstance(story, Story):
        raise NotFound(f"There is no story {leaving.story_id}.")
    stands = projection.snapshot(db, story)
    if leaving.unless is not None:
        leaving.unless(stands, _kept_back(db, story.id))
    return versions.keep(db, stands, author=person, at=at, cause="published"), story.version


def _keep_receipt(db: Database, receipt: Receipt, unless: Callable[[Snapshot, Sequence[Quote]], None] | None) -> None:
    story = projection.in_log(db, receipt.story)
    if story is None:
        raise NotFound(f"There is no story {receipt.story}.")
    stands = projection.snapshot(db, story)
    if unless is not None:
        unless(stands, _kept_back(db, receipt.story))
    versions.keep(db, stands, author=receipt.person, at=receipt.at, cause="export", name=receipt.format)
    receipts.keep(db, receipt)


def _kept_back(db: Database, story_id: str) -> list[Quote]:
    return projection.read_all(db, "quote", "terms = 'off the record' AND story != ?", [story_id])


def _waiting_for(folder: Path) -> str:
    """A sentence, when there are words that could not be saved in this folder."""
    places = [str(kept.folder) for kept in emergency.left_behind() if kept.of == folder]
    if not places:
        return ""
    return f" What was typed last is in {' and in '.join(places)}, and is saved when the newsroom is opened again."


def _is_there(path: Path) -> bool:
    """Raises BadInput for a name that no file can have, DiskTrouble for a place that one may not look into."""
    try:
        path.stat()
    except ValueError as error:
        raise BadInput(f"{path} cannot be the name of a file: {error}.") from error
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be looked at: {error.strerror or error}.") from error
    return True


def _listen(listeners: list[Callable[[T], None]], listener: Callable[[T], None]) -> Stop:
    listeners.append(listener)
    return lambda: listeners.remove(listener)
