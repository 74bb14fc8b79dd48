"""What all places for files have in common: names that stay below the place, and files that appear whole.

A file is written under a name of its own that no story has (`.deskeditor-...`), and renamed when all of a delivery are
there. That name is always the same for the same file of the same destination: what a kill left behind is written over.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import PurePosixPath

from deskeditor.cms.site import Drop, Rights
from deskeditor.cms.troubles import Trouble, Unfit
from deskeditor.formats.format import ExportFile

BESIDE = ".deskeditor-"
"""How the names of files begin that are not whole yet."""
TRIAL = ExportFile(".deskeditor-test", b"This file tries whether stories can be put here. It can be deleted.\n")


def parts_of(name: str) -> tuple[str, ...]:
    """The folders of a relative name, and the file's own. Raises Unfit for one that leads out of the place."""
    parts = tuple(name.split("/"))
    if not all(parts) or any(part in (".", "..") or "\0" in part or "\\" in part for part in parts):
        raise Unfit(f"“{name}” is no name for a file at a destination.")
    return parts


def folders_of(name: str) -> Iterator[str]:
    """The folders above it, the topmost first, relative to the place."""
    parts = parts_of(name)
    return ("/".join(parts[:end]) for end in range(1, len(parts)))


def beside(name: str, destination: str) -> str:
    """The name of the file as long as it is not whole: in the same folder, and no other destination's."""
    made = hashlib.sha256(f"{destination} {name}".encode()).hexdigest()[:20]
    return str(PurePosixPath(*parts_of(name)[:-1], BESIDE + made))


def told(name: str) -> str:
    """The name for a sentence; a file that is not whole yet has none that a person knows."""
    folder, _slash, file = name.rpartition("/")
    if not file.startswith(BESIDE) or name == TRIAL.name:
        return name
    return f"a file in {folder}" if folder else "a file"


def put_beside(
    files: Sequence[ExportFile],
    destination: str,
    write: Callable[[str, bytes], None],
    rename: Callable[[str, str], None],
    remove: Callable[[str], None],
) -> Iterator[ExportFile]:
    """Write all files under other names, then give them theirs in their order. As `Drop.put`; what is not whole is
    removed again as far as that can be done."""
    written: list[tuple[str, str]] = []
    try:
        for file in files:
            yield file
            other = beside(file.name, destination)
            written.append((other, file.name))
            write(other, file.data)
        while written:
            rename(*written[0])
            del written[0]
    finally:
        for other, _name in written:
            with suppress(Trouble):  # the next attempt writes over it
                remove(other)


def tried(place: Drop, where: str) -> Rights:
    """What may be done there, found out by doing it: a small file is written, read and removed. `where`: the place, in
    a sentence. Raises Trouble when nothing can be written."""
    for _file in place.put([TRIAL]):
        pass
    sentences = [f"Stories are written into {where}."]
    if place.read(TRIAL.name) != TRIAL.data:
        sentences.append("What lies there may not be read: each story is written again whenever it is sent.")
    try:
        place.remove([TRIAL.name])
        sentences.append("Files that a story has no more are removed.")
    except Trouble:
        sentences.append(
            f"Nothing may be removed there: photos that a story has no more stay, and so does {TRIAL.name}."
        )
    return Rights(may_draft=True, may_publish=True, may_upload=True, sentences=tuple(sentences))
