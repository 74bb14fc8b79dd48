"""Wire copy that arrives in a folder becomes stories. The files stay where they are and are never changed.

What has come in once does not come again, whatever the file is called and whatever became of the story: the newsroom
keeps the hashes of the last files in its setting `incoming_known`.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deskeditor.formats.importing import Imported, read_file, take_in
from deskeditor.formats.readers import ending_of, extensions
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom

MOST_KNOWN = 2_000
MOST_AT_ONCE = 100
"""Files that one look takes in; the next look goes on."""
Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that came in as `stories`, or a sentence why it could not."""

    path: Path
    stories: tuple[Imported, ...] = ()
    refusal: str = ""


class Arrivals:
    """Looks into one folder, again and again. A file is taken when it is the same at two looks: others are still being
    written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, Stamp] = {}
        self._done: dict[Path, Stamp] = {}

    def look(self, newsroom: Newsroom) -> Iterator[Arrived]:
        """Take in what is new and at rest, the oldest first. Raises BadInput when the folder cannot be looked into."""
        now = self._stamps(frozenset(extensions()))
        ready = [path for path, stamp in now.items() if self._seen.get(path) == stamp != self._done.get(path)]
        self._seen = now
        self._done = {path: stamp for path, stamp in self._done.items() if path in now}
        for path in sorted(ready, key=lambda path: now[path][1])[:MOST_AT_ONCE]:
            self._done[path] = now[path]
            arrived = _taken(newsroom, path)
            if arrived is not None:
                yield arrived

    def _stamps(self, endings: frozenset[str]) -> dict[Path, Stamp]:
        try:
            return {
                path: (state.st_size, state.st_mtime_ns)
                for path in self.folder.iterdir()
                if not path.name.startswith(".") and ending_of(path.name) in endings and path.is_file()
                for state in [path.stat()]
                if state.st_size
            }
        except OSError as error:
            why = error.strerror or error
            raise BadInput(f"The folder of incoming copy, {self.folder}, cannot be read: {why}.") from error


def _taken(newsroom: Newsroom, path: Path) -> Arrived | None:
    """None for what came in before."""
    known: list[str] = list(newsroom.settings.get("incoming_known"))
    try:
        sha256 = _hash_of(path)
        if sha256 in known or newsroom.stories_received(sha256):
            return None
        stories = take_in(newsroom, read_file(path))
    except BadInput as problem:
        return Arrived(path, refusal=str(problem))
    newsroom.settings.set("incoming_known", [*known, sha256][-MOST_KNOWN:])
    return Arrived(path, stories)


def _hash_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read: {error.strerror or error}.") from error
