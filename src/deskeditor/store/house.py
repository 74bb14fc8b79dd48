"""What a newsroom settled for itself, as files in its folder that people can edit.

`workflow.toml` is read again when it has changed, and never taken when it is wrong.

What was read last and was right is kept beside, so that a slip of the pen changes nothing until it is mended, also when
the program starts with it.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from deskeditor.news.housewords import FILE_NAME as HOUSE_WORDS
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.workflow import Workflow
from deskeditor.news.workflow_file import FILE_NAME, LARGEST, BadWorkflow, Fault, parse, shipped_text
from deskeditor.store import stylebook
from deskeditor.store.files import replace_file
from deskeditor.store.housewords import HouseWordList

LAST_GOOD = ".workflow last good.toml"
DICTIONARIES = "dictionaries"
"""The folder of dictionaries that the newsroom put there itself."""
DEEPEST = 2
"""Folders below that one."""
MOST_FILES = 1_000
TEMPLATES = "templates"
"""The folder of the newsroom's own templates."""
Mark = tuple[int, int, int]
"""Of a file: when it was changed, its size, its number; so one sees that it is another."""


@dataclass(frozen=True, slots=True)
class _Read:
    mark: Mark | None
    profile: str
    workflow: Workflow
    faults: tuple[Fault, ...] = ()


def files_of(folder: Path) -> list[Path]:
    """What a newsroom, or a backup of one, has of this kind: files that go along with it."""
    found = [folder / FILE_NAME, folder / LAST_GOOD, folder / HOUSE_WORDS, *sorted((folder / TEMPLATES).glob("*.toml"))]
    found += _of_dictionaries(folder / DICTIONARIES)
    return [*(path for path in found if path.is_file()), *stylebook.files_of(folder)]


def _of_dictionaries(folder: Path) -> list[Path]:
    """As deep as dictionaries are looked for: a folder for each, whatever else a link there leads to."""
    found: list[Path] = []
    for here, folders, names in os.walk(folder):
        if len(Path(here).relative_to(folder).parts) >= DEEPEST:
            folders.clear()
        found += [Path(here, name) for name in names if name.endswith((".aff", ".dic", ".txt"))]
        if len(found) >= MOST_FILES:
            break
    return sorted(found)[:MOST_FILES]


class House:
    """What a newsroom settled for itself in its folder. May be asked from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.word_list = HouseWordList(folder)
        """The words that are right here, whatever a dictionary says."""
        self._lock = Lock()
        self._read: _Read | None = None

    @property
    def workflow_path(self) -> Path:
        return self._folder / FILE_NAME

    def workflow(self, profile: str) -> Workflow:
        """What holds: of the file, of the last one that was right, or without a file of the profile."""
        return self._now(profile).workflow

    def faults(self, profile: str) -> Sequence[Fault]:
        """What is wrong with the file, so that the last one that was right holds."""
        return self._now(profile).faults

    def workflow_text(self, profile: str) -> str:
        """The text of the file, or of the profile's. Raises DiskTrouble, BadWorkflow for one that is no text."""
        try:
            return _text(self.workflow_path)
        except FileNotFoundError:
            return shipped_text(profile)
        except OSError as error:
            raise DiskTrouble(f"{self.workflow_path} cannot be read: {error.strerror or error}.") from error

    def write_workflow(self, text: str) -> Workflow:
        """Put another text into its place, whole or not at all. Raises BadWorkflow, DiskTrouble."""
        made = parse(text)
        try:
            replace_file(self.workflow_path, text.encode())
        except OSError as error:
            raise DiskTrouble(f"{self.workflow_path} cannot be written: {error.strerror or error}.") from error
        self._keep(text)
        return made

    def forget_workflow(self) -> None:
        """Take the file away: the profile's workflow holds again. Raises DiskTrouble."""
        try:
            self.workflow_path.unlink(missing_ok=True)
            (self._folder / LAST_GOOD).unlink(missing_ok=True)
        except OSError as error:
            raise DiskTrouble(f"{self.workflow_path} cannot be removed: {error.strerror or error}.") from error

    def _now(self, profile: str) -> _Read:
        mark = _mark(self.workflow_path)
        with self._lock:
            if self._read is None or (self._read.mark, self._read.profile) != (mark, profile):
                self._read = self._again(mark, profile)
            return self._read

    def _again(self, mark: Mark | None, profile: str) -> _Read:
        try:
            text = _text(self.workflow_path)
            made = parse(text)
        except FileNotFoundError:
            return _Read(mark, profile, parse(shipped_text(profile)))
        except BadWorkflow as error:
            return _Read(mark, profile, self._last_good(profile), error.faults)
        except OSError as error:
            fault = Fault(0, f"{FILE_NAME} cannot be read: {error.strerror or error}.")
            return _Read(mark, profile, self._last_good(profile), (fault,))
        self._keep(text)
        return _Read(mark, profile, made)

    def _keep(self, text: str) -> None:
        """For the day on which the file is wrong."""
        kept, data = self._folder / LAST_GOOD, text.encode()
        with suppress(OSError):  # on a disk that cannot be written to it holds until the program ends
            if not kept.is_file() or kept.read_bytes() != data:
                replace_file(kept, data)

    def _last_good(self, profile: str) -> Workflow:
        if self._read is not None and self._read.mark is not None:
            return self._read.workflow
        try:
            return parse(_text(self._folder / LAST_GOOD))
        except (OSError, BadInput):
            return parse(shipped_text(profile))


def _mark(path: Path) -> Mark | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _text(path: Path) -> str:
    """Raises OSError, BadWorkflow for what is no text of a sensible size."""
    if path.exists() and not path.is_file():
        raise BadWorkflow([Fault(0, f"{path.name} is no file; put one in its place.")])
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise BadWorkflow([Fault(0, f"{path.name} is larger than any workflow; replace it.")])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadWorkflow([Fault(line, "This is no text in UTF-8; save the file in that encoding.")]) from error
