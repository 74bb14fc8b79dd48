"""Backups: a newsroom copied whole, while others type in it.

A backup is a folder with `newsroom.db` and `media/`, and opens by itself. Its database is one state of the newsroom: it
is read in one transaction, which holds up no writer (https://www.sqlite.org/backup.html). Photos are never changed, so
they are linked where the disk can do that. It is made beside, proved, and gets its name last: a backup that is there is
whole. `backup.json` in it says what it is.
"""

import contextlib
import json
import os
import platform
import secrets
import shutil
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from sqlite_utils import Database

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.store import holding, house, journal, media, outbox, schema
from deskeditor.store.database import FILE_NAME, connect, looking_at, reading, trouble
from deskeditor.store.files import (
    copied_by_pieces,
    copy_file,
    full,
    replace_file,
    sha256_of_file,
    sync_folder,
    write_file,
    write_through,
)
from deskeditor.store.place import NETWORK_SYSTEMS, file_system_of, mounts_here
from deskeditor.store.recovery import missing

Reason = Literal["person", "day", "migration"]
FOLDER = "backups"
MARK = "backup.json"
UNDER_WAY = " under way "
ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=14)
WEEKLY_FOR = timedelta(days=92)
LEFT_FOR_S = 24 * 3600
"""After this time a backup that another computer left half made is taken away."""


@dataclass(frozen=True, slots=True)
class Backup:
    """`at`: ISO 8601. `newsroom`: id of the newsroom, which lay in the folder `of`. `stories`: those not spiked.

    `size`: bytes, with all photos. `seq`: the last row of the log. `sha256`: of the database. `held`: closed files of
    the journal that it holds. `lost`: photos and recordings, by SHA-256, that were missing or damaged in the newsroom.
    """

    path: Path
    at: str
    newsroom: str
    of: str
    name: str
    made: Reason
    stories: int
    size: int
    seq: int
    edits: int
    schema: int
    sha256: str
    held: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def automatic(self) -> bool:
        return self.made != "person"

    @property
    def moment(self) -> datetime:
        return datetime.fromisoformat(self.at)


@dataclass(frozen=True, slots=True)
class Progress:
    """Bytes that are in the backup, of about how many."""

    done: int
    of: int


Making = Generator[Progress | Backup, None, None]


def own_place(newsroom: Path) -> Path:
    """Where the backups of a newsroom lie when nobody chose another folder."""
    return newsroom / FOLDER


def make(newsroom: Path, place: Path, at: datetime, made: Reason, stem: str = "") -> Making:
    """Back up a newsroom into a new folder in `place`; what was done so far, and at last the backup.

    `stem` is put before the time in its name. Closing the iterator ends it and leaves nothing. Raises DiskTrouble.
    """
    with _told(place, newsroom):
        place.mkdir(exist_ok=True)
        _clear_left_over(place)
        beside = place / f".{stem}{_spoken(at)}{_under_way()}"
        try:
            beside.mkdir()
            made_so_far: Backup | None = None
            for step in _fill(newsroom, place, beside, at, made):
                if isinstance(step, Backup):
                    made_so_far = step
                else:
                    yield step
            assert made_so_far is not None  # _fill ends with it
            path = _named(beside, place, stem + _spoken(at))
        finally:
            shutil.rmtree(beside, ignore_errors=True)
            with contextlib.suppress(OSError):
                place.rmdir()  # when there is nothing in it
        yield replace(made_so_far, path=path)


def before_migration(newsroom: Path, at: datetime) -> None:
    """Back up a newsroom of an earlier form before it is changed. Raises DiskTrouble: then it must not be changed."""
    try:
        for _ in make(newsroom, own_place(newsroom), at, "migration"):
            pass
    except DiskTrouble as problem:
        said = f"{newsroom} is of an earlier version of this program and is not changed without a backup. {problem}"
        raise DiskTrouble(said) from problem


def _fill(newsroom: Path, place: Path, beside: Path, at: datetime, made: Reason) -> Iterator[Progress | Backup]:
    _refuse_unreadable(newsroom)
    pages = _closed_pages(newsroom, at)
    before = next((backup for backup in backups_in(place) if (backup.path / media.FOLDER).is_dir()), None)
    database_size = (newsroom / FILE_NAME).stat().st_size
    of = database_size + sum(size for _, size in media_files(newsroom))
    yield Progress(0, of)
    facts = _copy_database(newsroom, beside, _scratch(newsroom, place, beside)) | {"of": str(newsroom)}
    size = (beside / FILE_NAME).stat().st_size
    files = media_files(newsroom)  # not before: a photo is there before its record is
    yield Progress(size, of)
    lost = set(facts.pop("media")) - {path.name for path, _ in files}
    for path, bytes_ in files:
        whole = yield from _take_media(path, beside, before.path if before else None, Progress(size, of))
        if not whole:
            lost.add(path.name)
        size += bytes_
        yield Progress(size, of)
    _copy_unsaved(newsroom, beside)
    _copy_house(newsroom, beside)
    held = tuple(page.name for page in pages if facts["edits"] is not None and _holds(beside / FILE_NAME, page))
    said = facts | {"size": size, "held": held, "lost": tuple(sorted(lost))}
    backup = Backup(path=beside, at=at.isoformat(timespec="milliseconds"), made=made, **said)
    write_file(backup.path / MARK, _mark(backup))
    for folder in (*beside.glob(f"{media.FOLDER}/*"), *beside.iterdir(), beside):
        if folder.is_dir():
            sync_folder(folder)
    yield backup


def _refuse_unreadable(newsroom: Path) -> None:
    """Raises sqlite3.Error for a database of which no backup can be made, before anything is touched."""
    source = connect(newsroom / FILE_NAME)
    try:
        _facts(source)
    finally:
        source.close()


def _closed_pages(newsroom: Path, at: datetime) -> list[Path]:
    try:
        return journal.turn_page(newsroom, at.astimezone(UTC).isoformat())
    except OSError:
        return []  # a journal that cannot be closed now stays as it is, and is not cut


def _scratch(newsroom: Path, place: Path, beside: Path) -> Path:
    """Where SQLite writes the copy: on a network disk it cannot be trusted with a file."""
    if file_system_of(place.resolve(), mounts_here()) not in NETWORK_SYSTEMS:
        return beside / FILE_NAME
    own_place(newsroom).mkdir(exist_ok=True)
    return own_place(newsroom) / f".database{_under_way()}"


def _copy_database(newsroom: Path, beside: Path, scratch: Path) -> dict[str, Any]:
    """Put one state of the database beside, proved; what is said of it in the mark."""
    source = connect(newsroom / FILE_NAME)
    try:
        source.execute("PRAGMA query_only = ON")
        with reading(source):
            facts = _facts(source)
            _copy_pages(source, scratch)
    finally:
        source.close()
    try:
        _prove(scratch, facts)
        facts["sha256"] = sha256_of_file(scratch)
        target = beside / FILE_NAME
        if scratch == target:
            write_through(target)
        elif copy_file(scratch, target) != facts["sha256"] or sha256_of_file(target) != facts["sha256"]:
            raise DiskTrouble(f"What was written to {beside.parent} does not come back as it was; choose another disk.")
    finally:
        if scratch.parent != beside:
            scratch.unlink(missing_ok=True)
    return facts


def _facts(db: Database) -> dict[str, Any]:
    def one(question: str) -> Any:
        row = db.execute(question).fetchone()
        return None if row is None else row[0]

    def setting(key: str) -> str:
        row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
        return str(json.loads(row[0])) if row else ""

    return {
        "newsroom": setting("id"),
        "name": setting("name"),
        "stories": one("SELECT count(*) FROM story WHERE NOT spiked"),
        "seq": one("SELECT coalesce(max(seq), 0) FROM edit"),
        "edits": one("SELECT count(*) FROM edit"),
        "schema": schema.version_of(db),
        "media": sorted({one.sha256 for one in holding.held(db)}),
    }


def _copy_pages(source: Database, to: Path) -> None:
    target = sqlite3.connect(to, isolation_level=None)
    try:
        # Alone with the file: no shared memory beside it, and no log of its own that would have to be copied too.
        target.execute("PRAGMA locking_mode = EXCLUSIVE")
        target.execute("PRAGMA synchronous = OFF")
        source.conn.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


def _prove(copy: Path, facts: dict[str, Any]) -> None:
    """Raises DiskTrouble when the copy is not what the newsroom was."""
    with looking_at(copy) as db:
        found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
        again = db.execute("SELECT count(*), coalesce(max(seq), 0) FROM edit").fetchone()
    if found != ["ok"] or tuple(again) != (facts["edits"], facts["seq"]):
        said = "No backup was made, because the newsroom's file is damaged; “Check Newsroom…” says what can be done."
        raise DiskTrouble(said)


# photos


def media_files(newsroom: Path) -> list[tuple[Path, int]]:
    """The files of the media folder with their sizes; what is under way there, and strangers, are left out."""
    found = []
    for path in sorted((newsroom / media.FOLDER).glob("??/*")):
        if len(path.name) == 64 and path.is_file():
            found.append((path, path.stat().st_size))
    return found


def _take_media(path: Path, backup: Path, before: Path | None, so_far: Progress) -> Generator[Progress, None, bool]:
    """Put one file into the backup; False when it is gone or damaged. One that the last backup has was proved then."""
    inside = Path(media.FOLDER, path.parent.name, path.name)
    target = backup / inside
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        was_there = before is not None and (before / inside).stat().st_size == path.stat().st_size
    except OSError:
        was_there = False
    if before is not None and was_there and _linked(before / inside, target):
        return True
    try:
        if _linked(path, target):
            return sha256_of_file(target) == path.name
        copying = copied_by_pieces(path, target)
        done = so_far.done
        while True:
            try:
                done += next(copying)
            except StopIteration as end:
                return bool(end.value == path.name)
            yield Progress(done, so_far.of)
    except FileNotFoundError:
        return False


def _linked(path: Path, to: Path) -> bool:
    try:
        os.link(path, to)
    except OSError as error:
        if full(error):
            raise
        return False
    return True


def _copy_unsaved(newsroom: Path, beside: Path) -> None:
    """What SQLite has not taken yet goes along: opening the backup puts it into the log."""
    for path in journal.left_behind(newsroom):
        (beside / journal.FOLDER).mkdir(exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            copy_file(path, beside / journal.FOLDER / path.name)


def _copy_house(newsroom: Path, beside: Path) -> None:
    """The workflow and the templates of the house."""
    for path in house.files_of(newsroom):
        target = beside / path.relative_to(newsroom)
        target.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            copy_file(path, target)


# what is there


def backups_in(place: Path) -> list[Backup]:
    """The backups in a folder, the newest first. Their marks alone are looked at."""
    try:
        found = [mark_of(path) for path in place.iterdir() if not path.name.startswith(".")]
    except OSError:
        return []
    return sorted((b for b in found if b is not None), key=lambda b: (b.moment, b.path.name), reverse=True)


def mark_of(path: Path) -> Backup | None:
    """What a folder says of itself when it is a backup; None when it is none."""
    try:
        said = json.loads((path / MARK).read_text(encoding="utf-8"))
        said |= {"path": path} | {name: tuple(map(str, said[name])) for name in ("held", "lost")}
        backup = Backup(**said)
        return backup if backup.moment.tzinfo and isinstance(backup.stories, int) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _mark(backup: Backup) -> bytes:
    said = {name: value for name, value in asdict(backup).items() if name != "path"}
    return json.dumps(said, ensure_ascii=False, indent=1).encode()


def is_good(backup: Backup) -> bool:
    """Whether the database of a backup is what was written; one that was worked in since need only be sound."""
    path = backup.path / FILE_NAME
    try:
        if sha256_of_file(path) == backup.sha256:
            return True
        with looking_at(path) as db:
            sound = [row[0] for row in db.execute("PRAGMA integrity_check(1)")] == ["ok"]
            # The last number that was given; the row itself may have been destroyed, or made one with others.
            newest = db.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'edit'").fetchone()[0]
    except (OSError, sqlite3.Error):
        return False
    return bool(sound and newest >= backup.seq)


def mark_again(backup: Backup) -> Backup:
    """The backup as it is after something was destroyed in it; its mark says so. Raises DiskTrouble."""
    path = backup.path / FILE_NAME
    with _told(backup.path, backup.path):
        with looking_at(path) as db:
            stories = db.execute("SELECT count(*) FROM story WHERE NOT spiked").fetchone()[0]
            edits = db.execute("SELECT count(*) FROM edit").fetchone()[0]
        size = path.stat().st_size + sum(size for _, size in media_files(backup.path))
        again = replace(backup, stories=stories, edits=edits, size=size, sha256=sha256_of_file(path))
        replace_file(again.path / MARK, _mark(again))
    return again


def newest_good(folder: Path) -> Path | None:
    """The newest backup of the newsroom in this folder whose database is sound; None when there is none."""
    place = folder if folder.name == FOLDER else own_place(folder)
    return next((backup.path for backup in backups_in(place) if is_good(backup)), None)


# keeping order


def superfluous(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """Those that may go: all of the last two days stay, then one a day, after two weeks one a week, after three months
    one a month, the last of each. What a person made stays, and so does the newest of all."""
    newest_first = sorted(backups, key=lambda b: b.moment, reverse=True)
    taken: set[tuple[object, ...]] = set()
    going = []
    for backup in newest_first:
        if not backup.automatic or backup is newest_first[0]:
            continue
        span = _span(backup.moment.astimezone(now.tzinfo), now)
        if span is not None and span in taken:
            going.append(backup)
        elif span is not None:
            taken.add(span)
    return going


def _span(moment: datetime, now: datetime) -> tuple[object, ...] | None:
    """The day, week or month of which one backup stays; None while all stay."""
    age = now - moment
    if age <= ALL_FOR:
        return None
    if age <= DAILY_FOR:
        return ("day", moment.date())
    if age <= WEEKLY_FOR:
        return ("week", *moment.isocalendar()[:2])
    return ("month", moment.year, moment.month)


def of_newsroom(place: Path, id: str, folder: Path) -> list[Backup]:
    """The backups in a folder that are of this newsroom, and not of one that was restored from a backup of it."""
    return [backup for backup in backups_in(place) if backup.newsroom == id and backup.of == str(folder)]


def thin_out(place: Path, id: str, folder: Path, now: datetime) -> None:
    """Take away superfluous backups of this newsroom. Call it after a new one is there. Raises OSError."""
    for backup in superfluous(of_newsroom(place, id, folder), now):
        remove(backup.path)


def remove(path: Path) -> None:
    """A backup goes whole: what is left of it when the program dies here is no backup any more."""
    going = path.with_name(f".{path.name}{_under_way()}")
    path.rename(going)
    shutil.rmtree(going, ignore_errors=True)


def cut_journal(newsroom: Path) -> None:
    """Take closed files of the journal away whose edits are in a sound backup of the newsroom's own folder.

    The newest backup does not count: should it be damaged one day, the one before it and the journal give every word.
    Raises OSError.
    """
    older = next((backup for backup in backups_in(own_place(newsroom))[1:] if is_good(backup)), None)
    for name in older.held if older else ():
        if name == Path(name).name and name.startswith(journal.CLOSED):
            (newsroom / journal.FOLDER / name).unlink(missing_ok=True)


def _holds(database: Path, page: Path) -> bool:
    """Whether every edit of a file of the journal is in this database, in a row of its own or in a compacted one."""
    try:
        with looking_at(database) as db:
            return not missing(db, journal.read(page))
    except (OSError, sqlite3.Error, DiskTrouble):
        return False


def _named(beside: Path, place: Path, name: str) -> Path:
    """Give a backup its name; another one of that name stays."""
    number = 1
    while True:
        path = place / (name if number == 1 else f"{name} {number}")
        try:
            if not path.exists():
                beside.rename(path)
                sync_folder(place)
                return path
        except OSError:
            if not path.exists():
                raise
            # Another program took the name in the same moment.
        number += 1


def _under_way() -> str:
    """The end of the name of what is half made: by whom, so that it is known whether it still can become whole."""
    return f"{UNDER_WAY}{platform.node()[:60]} {secrets.token_hex(3)} {os.getpid()}"


def _clear_left_over(place: Path) -> None:
    """What programs left half made that ended in the midst."""
    for path in place.glob(f".*{UNDER_WAY}*"):
        by = path.name.rpartition(UNDER_WAY)[2]
        with contextlib.suppress(OSError):
            old = datetime.now().timestamp() - path.stat().st_mtime > LEFT_FOR_S
            here = by.startswith(f"{platform.node()[:60]} ")
            if old or (here and _has_ended(by.rpartition(" ")[2])):
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _has_ended(pid: str) -> bool:
    if os.name == "nt" or not pid.isdecimal():
        return False  # on Windows a signal ends what it is sent to
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _spoken(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H-%M}"


# restoring


def copy_to(backup: Backup, to: Path) -> Generator[Progress, None, None]:
    """A newsroom made of the backup in a folder that is not there yet; what was done so far, in bytes.

    The folder appears whole or not at all. Raises DiskTrouble.
    """
    beside = to.with_name(f".{to.name[:150]}{_under_way()}")
    with _told(to.parent, backup.path):
        if not is_good(backup):
            raise DiskTrouble(f"The backup {backup.path} is damaged; choose another one.")
        try:
            beside.mkdir(parents=True)
            done = 0
            for path in _files_of(backup.path):
                target = beside / path.relative_to(backup.path)
                target.parent.mkdir(parents=True, exist_ok=True)
                if not (path.parent.parent.name == media.FOLDER and _linked(path, target)):
                    copy_file(path, target)
                done += path.stat().st_size
                yield Progress(done, backup.size)
            _stop_deliveries(beside / FILE_NAME)
            if to.exists():
                raise BadInput(f"There is something in {to} already; choose another folder.")
            beside.rename(to)
            sync_folder(to.parent)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


RESTORED = "This newsroom was restored from a backup, and this may have arrived since: look there, then try it again."


def _stop_deliveries(path: Path) -> None:
    """What was on its way when the backup was made is sent by the newsroom that it was made of, and not once more."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        db = Database(connection, recursive_triggers=False, execute_plugins=False)
        if db["delivery"].exists():
            outbox.stop_open(db, RESTORED)
            connection.commit()


def _files_of(backup: Path) -> Iterable[Path]:
    """The database, with the log of SQLite when somebody opened it there, what was unsaved, what the house settled, and
    the media."""
    for name in (FILE_NAME, f"{FILE_NAME}-wal"):
        if (backup / name).is_file():
            yield backup / name
    yield from sorted((backup / journal.FOLDER).glob("*.edits"))
    yield from house.files_of(backup)
    yield from (path for path, _ in media_files(backup))


@contextlib.contextmanager
def _told(place: Path, newsroom: Path) -> Iterator[None]:
    """What goes wrong with a disk comes out as one sentence."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise _full(place) from error
        raise trouble(error, newsroom / FILE_NAME) from error
    except OSError as error:
        if full(error):
            raise _full(place) from error
        if isinstance(error, FileNotFoundError) and not place.is_dir():
            raise DiskTrouble(f"{place} is not there; connect its disk, or choose another folder.") from error
        raise DiskTrouble(f"Nothing can be kept in {place}: {error.strerror or error}.") from error


def _full(place: Path) -> DiskTrouble:
    return DiskTrouble(f"The disk of {place} is full: nothing was kept; free some space, or choose another folder.")
