"""The one thread that writes (DESIGN section 3, "The writer").

Edits are handed over without waiting and are in the log a tenth of a second later. When SQLite cannot take them they
stay here, go to the journal and to a folder far from the newsroom's disk (`emergency`), and are tried again until they
are in. Tables and search follow at most once a second, or at once when somebody wants to read them.
"""

import atexit
import contextlib
import logging
import secrets
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from deskeditor.news.problems import DiskTrouble
from deskeditor.store import compaction, destroying, journal, log, search, space
from deskeditor.store.connection import WritingConnection
from deskeditor.store.database import code_of, trouble, writing
from deskeditor.store.emergency import Emergency
from deskeditor.store.log import Edit
from deskeditor.store.projection import Projector
from deskeditor.store.readers import Readers, closed
from deskeditor.store.rows import NotAsWritten
from deskeditor.store.thinning import Thinning
from deskeditor.store.watch import Watch

T = TypeVar("T")
FLUSH_S = 0.1
PROJECT_S = 1.0
SHARE = 20
"""Tables are left alone for this many times as long as the last writing took: typing has the processor."""
LATEST_S = 5.0
POLL_S = 0.2
RETRY_S = 0.5
COMPACT_AFTER_S = 2.0
TIDY_AFTER_S = 60.0
"""Nobody has written for so long: what can wait is done, piece by piece, and looked for again after as long."""
TIDY_EVERY_S = 0.5
BUSY_S = 1.0
"""How long one attempt waits for another program's lock."""
SAVE_BUSY_MS, SAVE_STILL_BUSY_MS = 50, 10
"""The same for what was typed, at first and later: it goes to the journal meanwhile, and is tried again."""
LOCKED_FOR_S = 1.0
"""A lock that is held no longer than this is not worth a word."""
HANGS_S = 0.1
"""What is typed while one turn takes longer than this is kept elsewhere until it is in the log."""
TELL_HANGING_S = 5.0
LOCKS = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
DOUBTFUL = frozenset(
    {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_MISUSE}
)
"""What a new connection may get over, when the cause has gone away."""
CLOSE_S = 10.0
"""How long closing waits for a disk that hangs."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Act:
    """Something else to be done in this thread, for which its asker waits."""

    work: Callable[[Database], Any]
    done: "Future[Any]"

    def answer(self, result: Any) -> None:
        """Its asker may have given up waiting."""
        with contextlib.suppress(InvalidStateError):
            self.done.set_result(result)

    def fail(self, problem: BaseException) -> None:
        with contextlib.suppress(InvalidStateError):
            self.done.set_exception(problem)


@dataclass(slots=True)
class Listeners:
    """Told from the writer thread; they must be quick and thread-safe."""

    saved: list[Callable[[datetime], None]]
    trouble: list[Callable[[str], None]]
    elsewhere: list[Callable[[list[tuple[str, str, bytes]]], None]]
    projected: list[Callable[[frozenset[str]], None]]
    destroyed: list[Callable[[frozenset[str]], None]] = field(default_factory=list)


class WriterThread:
    """Owns the connection that writes. `submit` and `act` may be called from any thread."""

    def __init__(
        self, folder: Path, id: str, database: Path, clock: Callable[[], datetime], who: log.Writer, readers: Readers
    ) -> None:
        self.who = who
        self.emergency = Emergency(folder, id, lambda: self.who, clock().isoformat(timespec="seconds"))
        self.listeners = Listeners([], [], [], [])
        self._folder = folder
        self._path = database
        self._clock = clock
        self._unsaved_path = journal.unsaved(folder, secrets.token_hex(4))
        self._inbox: deque[Edit | Act] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._turn_began = 0.0
        self._acts: list[Act] = []
        # From here on all belongs to the thread.
        self._connection = WritingConnection(database, id, BUSY_S, readers.renew)
        self._away = False
        self._locked_since = 0.0
        self._unsaved: list[Edit] = []
        self._journaled = 0
        self._trouble = ""
        self._seen = 0
        self._data_version = 0
        self._next_flush = self._next_try = self._next_projection = 0.0
        self._idle_since = time.monotonic()
        self._dirty: set[str] = set()
        self._aside: set[str] = set()
        self._changed: set[str] = set()
        self._next_telling = 0.0
        self._long: set[str] = set()
        self._far_too_long = False
        self._thinning = Thinning(folder)
        self._tidied = -1
        self._merging = False
        self._merged_on: date | None = None
        self._next_tidying = 0.0
        self._projector = Projector()
        self._thread = threading.Thread(target=self._run, name="newsroom writer", daemon=True)
        self._started: Future[None] = Future()
        self._thread.start()
        self._started.result()
        self._watch = Watch(self._look_after_words)
        atexit.register(self._close_at_exit)

    # from any thread

    def submit(self, edit: Edit) -> None:
        self._put(edit)

    def act(self, work: Callable[[Database], T], timeout: float | None = None) -> T:
        """Do this in the writer thread, after everything submitted so far, and return what it returns or raises.

        Raises DiskTrouble when the database cannot be written, or did not answer in `timeout` seconds.
        """
        done: Future[T] = Future()
        if threading.current_thread() is self._thread:
            raise RuntimeError("A listener must not wait for the thread that tells it.")
        self._put(Act(work, done))
        try:
            return done.result(timeout)
        except FutureTimeout:
            raise DiskTrouble(
                "The newsroom's disk does not answer in time; what was typed is kept and tried again."
            ) from None

    def transact(self, work: Callable[[Database], T]) -> T:
        """Do this in one transaction. Raises DiskTrouble, or what `work` raises; nothing is written then."""

        def whole(db: Database) -> T:
            with writing(db):
                return work(db)

        return self.act(whole)

    def append(self, edits: Iterable[Edit]) -> None:
        """Write these edits, all or none, and tell the open windows of them. Raises DiskTrouble."""
        edits = list(edits)
        self.act(lambda db: self._append(db, edits))

    def destroy(self, records: Collection[str], at: str) -> None:
        """Take these records out of the database, all or none, and tell the open windows of it. Raises DiskTrouble."""
        self.act(lambda db: self._destroy(db, records, at))

    def bring_in(self, work: Callable[[Database, Projector], Iterable[Edit]]) -> None:
        """Do this in one transaction, and tell the open windows of the edits that it says it wrote (and projected).

        Raises DiskTrouble, or what `work` raises; nothing is written then.
        """
        self.act(lambda db: self._bring_in(db, work))

    def flush(self, timeout: float | None = None) -> None:
        """Return when everything submitted is committed and everything logged is in the tables. Raises DiskTrouble."""
        self.act(self._project_all, timeout)

    def try_flush(self, timeout: float) -> None:
        """`flush` as far as the disk allows; trouble with it is told to the listeners and no reason not to read."""
        with contextlib.suppress(DiskTrouble):
            self.flush(timeout)

    @property
    def busy(self) -> bool:
        """Whether something was submitted that the tables do not show yet."""
        return bool(self._inbox or self._unsaved or self._dirty)

    def close(self) -> None:
        """Write what is left, bring the tables up to date, and end the thread; a disk that hangs is not waited for.

        Raises DiskTrouble when words are left over; they are kept elsewhere, and go into the log at the next opening.
        """
        atexit.unregister(self._close_at_exit)
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join(CLOSE_S)
        self._watch.close()
        if self._thread.is_alive():
            self._abandon()
        if unsaved := self.unsaved():
            self.emergency.keep(unsaved)
            raise DiskTrouble(f"{self._trouble or hangs(self._path)} {self._where_words_are()}")

    def _abandon(self) -> None:
        """The disk hangs: those who wait for it shall not wait for ever."""
        with self._wake:
            waiting = [*self._acts, *(item for item in self._inbox if isinstance(item, Act))]
        for act in waiting:
            act.fail(DiskTrouble(hangs(self._path)))

    def _close_at_exit(self) -> None:
        """Somebody forgot to close."""
        try:
            self.close()
        except DiskTrouble as problem:
            logger.error("%s", problem)

    def unsaved(self) -> list[Edit]:
        """What was submitted and is not in the log yet, as far as one can say who is not this thread."""
        with self._wake:
            return [*self._unsaved, *(item for item in self._inbox if isinstance(item, Edit))]

    def try_now(self) -> None:
        """Do not wait for the next attempt to save."""
        self._next_try = 0.0
        with self._wake:
            self._wake.notify()

    def _where_words_are(self) -> str:
        kept = self.emergency.where or (self._unsaved_path if self._journaled else None)
        if kept is None:
            return "What was typed last could not be kept anywhere."
        return f"What was typed last is kept in {kept}, and is saved when the newsroom is opened again."

    def _put(self, item: Edit | Act) -> None:
        with self._wake:
            if self._closing:
                raise closed()
            self._inbox.append(item)
            self._wake.notify()

    # in the thread

    def _run(self) -> None:
        try:
            db = self._connection.open()
            self._seen = log.newest(db)
            self._data_version = _data_version(db)
            self._destroyed = destroying.ids(db)
        except BaseException as error:
            told = trouble(error, self._path) if isinstance(error, sqlite3.Error) else error
            self._started.set_exception(told)
            return
        self._started.set_result(None)
        try:
            while not self._closing:
                self._sleep()
                self._turn_began = time.monotonic()
                self._in_place(self._turn)
                self._turn_began = 0.0
            self._turn_began = time.monotonic()
            self._in_place(self._end)
        finally:
            self._connection.close()

    def _in_place(self, turn: Callable[[Database], None]) -> None:
        """Do this while the files of the newsroom are where they belong; else keep the words, and wait."""
        try:
            db, new = self._connection.usable(self._seen)
            if new:
                self._projector.forget_all()
                self._destroyed = destroying.ids(db)
                self._data_version = -1
        except (sqlite3.Error, DiskTrouble) as error:
            self._stand_by(self._said(error))
            return
        try:
            turn(db)
        except Exception as error:
            self._survive(error)
            return
        if self._away:
            self._away = False
            if self._trouble and not self._unsaved:
                self._tell_saved()

    def _survive(self, mistake: Exception) -> None:
        """The program itself is wrong: the thread that saves must not end by it, and nobody wait for it for ever."""
        logger.error("The writer made a mistake.", exc_info=mistake)
        problem = DiskTrouble(f"Saving failed by a mistake of this program ({mistake!r}); it is tried again.")
        for act in self._acts:
            act.fail(problem)
        self._put_off(problem)

    def _stand_by(self, problem: DiskTrouble) -> None:
        self._away = True
        acts = self._take()
        self._put_off(problem)
        for act in acts:
            act.fail(problem)

    def _put_off(self, problem: DiskTrouble) -> None:
        """Saving does not work now: keep the words elsewhere, say so, and try again later."""
        now = time.monotonic()
        self._next_try = self._next_projection = self._next_telling = now + RETRY_S
        self._keep_unsaved()
        self._tell_trouble(problem)

    def _keep_unsaved(self) -> None:
        """Of what waits for the next attempt, that which was typed since, too: a kill must not take it."""
        self._next_flush = time.monotonic() + FLUSH_S
        self._journal_unsaved()
        self.emergency.keep(self._unsaved)

    def _look_after_words(self) -> None:
        """In the thread of the watch: keep what waits while the other thread hangs on the disk, or has long work."""
        took = time.monotonic() - self._turn_began if self._turn_began else 0.0
        if took > HANGS_S and (unsaved := self.unsaved()):
            self.emergency.keep(unsaved)
            if took > TELL_HANGING_S:
                self._tell_trouble(DiskTrouble(hangs(self._path)))

    def _sleep(self) -> None:
        with self._wake:
            self._wake.wait_for(lambda: self._inbox or self._closing, self._nap())
            hurry = self._closing or any(isinstance(item, Act) for item in self._inbox)
            pause = self._next_flush - time.monotonic()
            if self._inbox and not hurry and pause > 0:
                self._wake.wait_for(
                    lambda: self._closing or any(isinstance(item, Act) for item in self._inbox), timeout=pause
                )

    def _nap(self) -> float:
        now = time.monotonic()
        waits = [POLL_S]
        if self._unsaved:
            waits.append(self._next_try - now)
        if self._dirty:
            waits.append(self._next_projection - now)
        if self._changed:
            waits.append(self._next_telling - now)
        return max(0.0, min(waits))

    def _turn(self, db: Database) -> None:
        acts = self._take()
        if self._unsaved and (acts or time.monotonic() >= self._next_try):
            self._save(db, patiently=bool(acts))
        elif self._unsaved:
            self._keep_unsaved()
        for act in acts:
            self._do(db, act)
        self._look_elsewhere(db)
        now = time.monotonic()
        if self._dirty and now >= self._next_projection:
            self._guarded(db, self._project_dirty)
        elif not self._dirty and not self._unsaved:
            self._tidy_up(db, now, now - self._idle_since)
        if self._changed and now >= self._next_telling:
            self._tell_projected()

    def _take(self) -> list[Act]:
        acts: list[Act] = []
        with self._wake:
            while self._inbox:
                item = self._inbox.popleft()
                if isinstance(item, Act):
                    acts.append(item)
                else:
                    self._unsaved.append(item)
            self._acts = [*acts]
        return acts

    def _save(self, db: Database, patiently: bool) -> None:
        """Put what was typed into the log; when that fails, keep it elsewhere, and try again later.

        Who waits for an act waits for a lock; who types does not.
        """
        edits = list(self._unsaved)
        try:
            db.execute(f"PRAGMA busy_timeout = {self._patience_ms(patiently)}").fetchone()
            foreign = self._commit(db, edits)
        except (sqlite3.Error, DiskTrouble) as error:
            self._not_saved(error)
            return
        with self._wake:
            del self._unsaved[: len(edits)]
        self._locked_since = 0.0
        self._note(edit.record for edit in edits)
        self._tell_saved()
        self._tell_elsewhere(foreign)
        self._journal_saved(edits)
        if self.emergency.where and not self.unsaved():
            self.emergency.over()

    def _patience_ms(self, patiently: bool) -> int:
        if patiently:
            return int(BUSY_S * 1000)
        return SAVE_STILL_BUSY_MS if self._locked_since else SAVE_BUSY_MS

    def _not_saved(self, error: sqlite3.Error | DiskTrouble) -> None:
        now = time.monotonic()
        locked = isinstance(error, sqlite3.Error) and code_of(error) in LOCKS
        self._locked_since = (self._locked_since or now) if locked else 0.0
        problem = self._said(error)
        if locked and now - self._locked_since < LOCKED_FOR_S and self._journal_unsaved():
            self._next_try = now
            self._next_flush = now + FLUSH_S
        else:
            self._put_off(problem)

    def _said(self, error: sqlite3.Error | DiskTrouble) -> DiskTrouble:
        """The sentence for it."""
        if isinstance(error, DiskTrouble):
            return error
        if code_of(error) in DOUBTFUL:
            self._connection.doubt()
        return trouble(error, self._path)

    def _commit(self, db: Database, edits: list[Edit]) -> list[log.Row]:
        """Append in one transaction; what others wrote since the last look. Raises sqlite3.Error, DiskTrouble."""
        with writing(db):
            foreign = log.rows_since(db, self._seen)
            last = log.append(db, edits, self.who)
        self._seen = max([self._seen, last, *(row.seq for row in foreign)])
        if _data_version(db) != self._data_version:
            self._forget_destroyed(db)
        self._next_flush = time.monotonic() + FLUSH_S
        self._idle_since = time.monotonic()
        return foreign

    def _append(self, db: Database, edits: list[Edit]) -> None:
        foreign = self._commit(db, edits)
        self._note(edit.record for edit in edits)
        self._tell_elsewhere([*foreign, *(log.Row(0, edit) for edit in edits)])
        self._journal_saved(edits)

    def _bring_in(self, db: Database, work: Callable[[Database, Projector], Iterable[Edit]]) -> None:
        foreign = self._commit(db, [])
        try:
            with writing(db):
                foreign += log.rows_since(db, self._seen)
                edits = list(work(db, self._projector))
                seen = log.newest(db)
        except BaseException:
            # What was rolled back must be read again: the documents are ahead of the tables now.
            self._projector.forget_all()
            raise
        self._seen = seen
        self._note(row.edit.record for row in foreign)
        records = {edit.record for edit in edits}
        self._changed |= records
        self._long |= {record for record in records if compaction.is_long(db, record)}
        self._tell_elsewhere([*foreign, *(log.Row(0, edit) for edit in edits)])
        self._journal_saved(edits)

    def _destroy(self, db: Database, records: Collection[str], at: str) -> None:
        self._project_all(db)
        with destroying.overwriting(db), writing(db):
            destroying.destroy(db, records, person=self.who.person, at=at)
        self._forget_destroyed(db)

    def _forget_destroyed(self, db: Database) -> None:
        """Let go of the documents of what was destroyed here or by another program, and tell of it."""
        gone = destroying.ids(db) - self._destroyed
        if not gone:
            return
        self._destroyed |= gone
        for record in gone:
            self._projector.forget(record)
        for held in (self._dirty, self._aside, self._long):
            held -= gone
        _tell(self.listeners.destroyed, gone)

    def _note(self, records: Iterable[str]) -> None:
        records = set(records)
        self._aside -= records
        if not self._dirty:
            self._next_projection = time.monotonic() + PROJECT_S
        self._dirty.update(records)

    def _do(self, db: Database, act: Act) -> None:
        if self._unsaved:
            act.fail(DiskTrouble(self._trouble or "The newsroom cannot be written."))
            return
        try:
            result = act.work(db)
        except sqlite3.Error as error:
            act.fail(self._said(error))
        except BaseException as error:
            act.fail(error)
        else:
            act.answer(result)

    def _look_elsewhere(self, db: Database) -> None:
        """Tell what other programs wrote: `data_version` changes with their commits, and costs nothing to ask."""
        try:
            version = _data_version(db)
            if version == self._data_version:
                return
            foreign = log.rows_since(db, self._seen)
            self._forget_destroyed(db)
        except sqlite3.Error as error:
            self._tell_trouble(self._said(error))
            return
        self._data_version = version
        if self._trouble and not self._unsaved:
            self._tell_saved()
        if foreign:
            self._seen = foreign[-1].seq
            self._note(row.edit.record for row in foreign)
            self._tell_elsewhere(foreign)

    # tables

    def _project_dirty(self, db: Database) -> None:
        records = sorted(self._dirty)
        self._project(db, records)
        self._dirty.difference_update(records)
        self._changed.update(records)

    def _project_all(self, db: Database) -> None:
        records = sorted({*self._dirty, *log.behind(db)})
        self._project(db, records)
        self._dirty.clear()
        self._changed.update(records)

    def _project(self, db: Database, records: list[str]) -> None:
        began = time.monotonic()
        records = [record for record in records if record not in self._aside]
        for start in range(0, len(records), 100):
            batch = records[start : start + 100]
            try:
                with writing(db):
                    for record in batch:
                        self._project_one(db, record)
            except Exception:
                # What was rolled back must be read again: the documents are ahead of the tables now.
                for record in batch:
                    self._projector.forget(record)
                raise
        took = time.monotonic() - began
        self._next_projection = time.monotonic() + min(max(PROJECT_S, SHARE * took), LATEST_S)

    def _project_one(self, db: Database, record: str) -> None:
        try:
            with db.atomic():
                self._projector.project(db, record)
        except (DiskTrouble, NotAsWritten) as problem:
            # A damaged row: the tables of all other records shall not wait for it.
            self._projector.forget(record)
            self._aside.add(record)
            logger.warning("The tables do not show what was written last in %s: %s", record, problem)
            return
        if compaction.is_long(db, record):
            self._long.add(record)
            self._far_too_long |= compaction.is_long(db, record, compaction.FAR_TOO_LONG)

    def _tidy_up(self, db: Database, now: float, idle_s: float) -> None:
        if self._long and (idle_s > COMPACT_AFTER_S or self._far_too_long):
            self._guarded(db, self._compact)
        elif idle_s > TIDY_AFTER_S and now >= self._next_tidying:
            # Should it fail, it is not tried again at once.
            self._next_tidying = now + TIDY_AFTER_S
            self._guarded(db, self._tidy)

    def _tidy(self, db: Database) -> None:
        """One small piece of what can wait."""
        newest = log.newest(db)
        if newest != self._tidied:
            self._tidied = newest
            self._long = compaction.with_many(db)
        elif self._thinning.wanted(db, self._clock()):
            with writing(db):
                foreign = log.rows_since(db, self._seen)
                story = self._thinning.next(db, self._clock())
                newest = log.newest(db)
            self._seen = self._tidied = newest
            self._projector.forget(story)
            self._tell_elsewhere(foreign)
        elif self._merging or self._merged_on != self._clock().date():
            with writing(db):
                self._merging = search.merge_some(db, first=not self._merging)
            self._merged_on = self._clock().date()
        elif not space.give_back(db):
            return
        self._next_tidying = time.monotonic() + TIDY_EVERY_S

    def _compact(self, db: Database) -> None:
        while self._long and not self._inbox:
            record = self._long.pop()
            with writing(db):
                foreign = log.rows_since(db, self._seen)
                compaction.compact(db, record)
                newest = log.newest(db)
            self._seen = newest  # not before it is committed: what was rolled back is no row that was seen
            self._projector.forget(record)
            self._tell_elsewhere(foreign)
        self._far_too_long = False

    def _guarded(self, db: Database, work: Callable[[Database], None]) -> None:
        """What can wait, also for another program; a disk in trouble is told, and a fault of ours must not end the
        thread."""
        try:
            work(db)
        except sqlite3.Error as error:
            self._next_projection = time.monotonic() + PROJECT_S
            if code_of(error) not in LOCKS:
                self._tell_trouble(self._said(error))
        except Exception:
            self._dirty.clear()
            logger.exception("The tables could not be brought up to date; the words are in the log.")
        else:
            if self._trouble and not self._unsaved:
                self._tell_saved()

    # the end

    def _end(self, db: Database) -> None:
        acts = self._take()
        if self._unsaved:
            self._save(db, patiently=True)
        for act in acts:
            self._do(db, act)
        if not self._unsaved:
            self._guarded(db, self._project_all)
        self._tell_projected()

    # journal

    def _journal_unsaved(self) -> bool:
        """Whether all that is unsaved is in the newsroom's journal."""
        fresh = self._unsaved[self._journaled :]
        if not fresh:
            return True
        try:
            journal.append(self._unsaved_path, fresh, sync=True)
            self._journaled = len(self._unsaved)
        except OSError:
            logger.info("The journal %s cannot be written either.", self._unsaved_path)
            return False
        return True

    def _journal_saved(self, edits: list[Edit]) -> None:
        self._journaled = 0
        edits = [edit for edit in edits if edit.record not in self._destroyed]
        try:
            if edits:
                journal.append(journal.month(self._folder, edits[-1].at), edits, sync=False)
            self._unsaved_path.unlink(missing_ok=True)
        except OSError as error:
            logger.warning("The journal cannot be written: %s", error)

    # telling

    def _tell_saved(self) -> None:
        self._trouble = ""
        _tell(self.listeners.saved, self._clock())

    def _tell_trouble(self, problem: DiskTrouble) -> None:
        if str(problem) != self._trouble:
            self._trouble = str(problem)
            _tell(self.listeners.trouble, self._trouble)

    def _tell_projected(self) -> None:
        """At most once a second: who is told reads again, and that may bring the tables up to date once more."""
        self._next_telling = time.monotonic() + PROJECT_S
        changed, self._changed = frozenset(self._changed), set()
        if changed:
            _tell(self.listeners.projected, changed)

    def _tell_elsewhere(self, rows: Iterable[log.Row]) -> None:
        told = [(row.edit.kind, row.edit.record, row.edit.update) for row in rows]
        if told:
            _tell(self.listeners.elsewhere, told)


def _tell(listeners: list[Callable[[T], None]], what: T) -> None:
    for listener in list(listeners):
        try:
            listener(what)
        except Exception:
            logger.exception("A listener of the newsroom failed.")


def hangs(path: Path) -> str:
    return f"The disk of {path} does not answer; see whether it is still connected."


def _data_version(db: Database) -> int:
    return int(db.execute("PRAGMA data_version").fetchone()[0])
