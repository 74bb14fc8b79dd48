"""Words kept outside the newsroom while its disk does not take them.

Each program in trouble has a folder in the user's own state folder, far from the newsroom's disk: `newsroom.json` says
which newsroom it is about, `unsaved.edits` has what the log has not (frames as in the journal), `open.edits` the open
stories whole, and `words.md` their words for a person to read. When saving works again the folder goes. When the
program ended before that, the next opening of the newsroom takes the edits into the log, and then the folder goes.
"""

import contextlib
import json
import logging
import os
import secrets
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_state_path
from sqlite_utils import Database

from deskeditor.store import journal, log
from deskeditor.store.database import FILE_NAME, writing
from deskeditor.store.files import replace_file
from deskeditor.store.locks import locked
from deskeditor.store.log import Edit
from deskeditor.store.recovery import missing

FACTS = "newsroom.json"
UNSAVED = "unsaved.edits"
OPEN = "open.edits"
WORDS = "words.md"
OWN_ONLY = 0o700

logger = logging.getLogger(__name__)


def places() -> list[Path]:
    """Where such folders are made, the best first: the state folder of the user, else that for temporary files."""
    return [
        user_state_path("deskeditor", appauthor=False) / "unsaved",
        Path(tempfile.gettempdir()) / f"deskeditor-unsaved-{_user()}",
    ]


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")


class Emergency:
    """What one open newsroom keeps elsewhere. May be called from any thread; trouble with the place is no error."""

    def __init__(self, newsroom: Path, id: str, who: Callable[[], log.Writer], at: str) -> None:
        self._facts = {"newsroom": id, "folder": str(newsroom), "since": at}
        self._who = who
        self._name = f"{newsroom.name[:60]} {secrets.token_hex(4)}"
        self._lock = threading.Lock()
        self._kept: dict[int, Edit] = {}
        self.where: Path | None = None
        """The folder with what is kept; None while there is none."""

    def keep(self, edits: Iterable[Edit]) -> bool:
        """Keep these edits too; whether all of them are on a disk now."""
        with self._lock:
            fresh = [edit for edit in edits if id(edit) not in self._kept]
            if fresh and not self._write(lambda folder: journal.append(folder / UNSAVED, fresh, sync=True)):
                return False
            self._kept.update((id(edit), edit) for edit in fresh)
            return True

    def keep_open(self, stories: Sequence[Edit], words: str) -> bool:
        """The open stories as they are now, each whole in one edit, and their words to read; whether they are kept."""

        def write(folder: Path) -> None:
            journal.write(folder / OPEN, stories)
            replace_file(folder / WORDS, words.encode("utf-8", "replace"))

        with self._lock:
            return self.where is not None and self._write(write)

    def over(self) -> None:
        """All is in the log."""
        with self._lock:
            self._kept.clear()
            if self.where is not None:
                clear(self.where)
                self.where = None

    def _write(self, write: Callable[[Path], None]) -> bool:
        for folder in [self.where] if self.where else [place / self._name for place in places()]:
            try:
                self._prepare(folder)
                write(folder)
            except OSError as error:
                logger.warning("Nothing can be kept in %s: %s", folder, error)
            else:
                self.where = folder
                return True
        return False

    def _prepare(self, folder: Path) -> None:
        folder.mkdir(OWN_ONLY, parents=True, exist_ok=True)
        if not (folder / FACTS).exists():
            who = self._who()
            said = self._facts | {"person": who.person, "device": who.device}
            replace_file(folder / FACTS, json.dumps(said, ensure_ascii=False, indent=1).encode())


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder of a program that ended before its words were in the log."""

    folder: Path
    newsroom: str
    of: Path
    who: log.Writer


def left_behind() -> list[Kept]:
    """What programs kept, of whatever newsroom, that have not been able to save it."""
    found = []
    for place in places():
        try:
            folders = sorted(path for path in place.iterdir() if _is_mine(path))
        except OSError:
            continue
        found += [kept for folder in folders if (kept := _read(folder)) is not None]
    return found


def _read(folder: Path) -> Kept | None:
    try:
        said = json.loads((folder / FACTS).read_text(encoding="utf-8"))
        who = log.Writer(str(said["person"]), str(said["device"]))
        return Kept(folder, str(said["newsroom"]), Path(said["folder"]), who)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_mine(path: Path) -> bool:
    """The folder for temporary files is everybody's: what somebody else put there is not taken in."""
    return not hasattr(os, "getuid") or path.stat(follow_symlinks=False).st_uid == os.getuid()


def take_in(db: Database, newsroom: Path, id: str) -> int:
    """Put what was kept of this newsroom into its log, and take the folders away; how many edits that were.

    Edits that are there already are not written again, so it does no harm while their program is still running.
    """
    count = 0
    for kept in left_behind():
        if kept.newsroom != id or not _is_of(kept, newsroom):
            continue
        try:
            # Should its program still be running, it adds nothing between reading and clearing.
            with locked(kept.folder / journal.LOCK):
                count += _take_in(db, kept)
                clear(kept.folder)
        except OSError as error:
            logger.warning("What was kept in %s cannot be read: %s", kept.folder, error)
    return count


def _is_of(kept: Kept, newsroom: Path) -> bool:
    """Kept of the newsroom in this folder, or of one that is not where it was any more: it was moved, or restored."""
    return kept.of == newsroom or not (kept.of / FILE_NAME).exists()


def _take_in(db: Database, kept: Kept) -> int:
    unsaved = _edits(kept.folder / UNSAVED)
    with writing(db):
        log.append(db, unsaved, kept.who)
        # In a backup that was restored the words may be missing on which the unsaved ones follow.
        log.append(db, missing(db, _edits(kept.folder / OPEN)), log.Writer())
    return len(unsaved)


def _edits(path: Path) -> list[Edit]:
    try:
        return journal.read(path)
    except FileNotFoundError:
        return []


def clear(folder: Path) -> None:
    """The words first: a folder that is half gone has nothing that would be taken in twice."""
    for name in (UNSAVED, OPEN):
        with contextlib.suppress(OSError):
            (folder / name).unlink()
    shutil.rmtree(folder, ignore_errors=True)
