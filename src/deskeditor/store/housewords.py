"""The file of a newsroom's house list: read again when it has changed, changed by one program at a time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from deskeditor.news.housewords import FILE_NAME, HouseWord, HouseWords
from deskeditor.news.housewords_file import Fault, parsed, with_entries, without
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.store.files import replace_file
from deskeditor.store.locks import locked

LARGEST = 8_000_000
"""Bytes: more than a hundred thousand words."""
_LOCK = ".house-words.lock"
Mark = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Read:
    mark: Mark | None
    words: HouseWords
    faults: tuple[Fault, ...]


class HouseWordList:
    """May be asked from any thread."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._lock = Lock()
        self._read: _Read | None = None

    def words(self) -> HouseWords:
        """Those of the rows that are right; what was read last while the file cannot be read at all."""
        return self._now().words

    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the file."""
        return self._now().faults

    def add(self, entry: HouseWord) -> None:
        """Add a word; one that is there with the same language and rule is left as it is. Raises BadInput,
        DiskTrouble."""

        self.take_in([entry])

    def take_in(self, entries: Iterable[HouseWord]) -> int:
        """Add those that are not there, in one go; how many they were. Raises BadInput, DiskTrouble."""
        lacking: dict[tuple[str, str, str], HouseWord] = {}
        entries = list(entries)
        if not entries:
            return 0

        def added(text: str) -> str:
            here = {_key(one) for one in parsed(text)[0].entries}
            lacking.update({_key(one): one for one in entries if _key(one) not in here})
            return with_entries(text, lacking.values()) if lacking else text

        self._change(added)
        return len(lacking)

    def remove(self, word: str, language: str | None = None, rule: str | None = None) -> int:
        """Take a word away, in all languages and for all rules that are not named; how many rows went. Raises BadInput,
        DiskTrouble."""
        gone = 0

        def removed(text: str) -> str:
            nonlocal gone
            left, gone = without(
                text,
                lambda one: one.word == word and language in (None, one.language) and rule in (None, one.rule),
            )
            return left if gone else text

        self._change(removed)
        return gone

    def _change(self, changed: Callable[[str], str]) -> None:
        """Alone among all programs, so that two that add a word both keep theirs."""
        try:
            with locked(self.path.with_name(_LOCK)):
                text = _text(self.path)
                made = changed(text)
                if made != text:
                    replace_file(self.path, made.encode())
        except OSError as error:
            raise DiskTrouble(f"{self.path} cannot be changed: {error.strerror or error}.") from error

    def _now(self) -> _Read:
        mark = _mark(self.path)
        with self._lock:
            if self._read is None or self._read.mark != mark:
                self._read = self._again(mark)
            return self._read

    def _again(self, mark: Mark | None) -> _Read:
        before = self._read.words if self._read is not None else HouseWords()
        try:
            text = _text(self.path)
        except BadInput as problem:
            return _Read(mark, before, (Fault(0, str(problem)),))
        except OSError as error:
            return _Read(mark, before, (Fault(0, f"{FILE_NAME} cannot be read: {error.strerror or error}."),))
        return _Read(mark, *parsed(text))


def _key(entry: HouseWord) -> tuple[str, str, str]:
    return entry.word, entry.language, entry.rule


def _text(path: Path) -> str:
    """Empty when there is no such file. Raises OSError, BadInput for what is no text of a sensible size."""
    if not path.exists():
        return ""
    if not path.is_file():
        raise BadInput(f"{path.name} is no file; put one in its place.")
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise BadInput(f"{path.name} is larger than {LARGEST // 1_000_000} MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{path.name} is no text in UTF-8; save it as “CSV UTF-8”.") from None


def _mark(path: Path) -> Mark | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
