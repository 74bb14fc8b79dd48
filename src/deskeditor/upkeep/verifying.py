"""Is the newsroom whole, and if not: repair it, or open what there is of it beside. For a newsroom by its folder."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from deskeditor.formats.names import safe
from deskeditor.news.problems import BadInput, DiskTrouble, Refused
from deskeditor.news.times import now
from deskeditor.newsroom import Newsroom
from deskeditor.store import backups, checkup, repairing
from deskeditor.store.checkup import PARTS, Flaw, Looking, Part
from deskeditor.store.database import FILE_NAME
from deskeditor.store.place import check_place
from deskeditor.store.repairing import Deed, Step

__all__ = ["Deed", "Flaw", "Looking", "Part", "Step"]


def verify(folder: Path, stopped: Callable[[], bool] = lambda: False) -> Iterator[Looking | Flaw]:
    """Look at everything in the newsroom, step by step, while others type; what is not as it should be comes as a Flaw.

    Raises BadInput for a folder without a newsroom, DamagedNewsroom when nothing of it can be read as it is.
    """
    folder = folder.absolute()
    _look_for(folder)
    yield from checkup.check(folder, stopped)


def is_whole(flaws: Iterable[Flaw]) -> bool:
    """Whether none of them asks for anything to be done."""
    return all(flaw.severity == "note" for flaw in flaws)


def summary(flaws: Iterable[Flaw]) -> str:
    """In one sentence."""
    count = Counter(flaw.severity for flaw in flaws)
    if not count["damage"] and not count["warning"]:
        return "The newsroom is whole."
    said = [f"{n} {word}" for word, n in (("damaged", count["damage"]), ("to look at", count["warning"])) if n]
    return f"Not everything is as it should be: {', '.join(said)}."


def repair(folder: Path, clock: Callable[[], datetime] = now) -> Iterator[Step]:
    """Make the newsroom whole from its own file, its journal and its newest good backup; what was done comes as Deeds,
    last of all. The files as they were are kept in `damaged/`.

    Raises BadInput for a folder without a newsroom, Refused while it is open somewhere, DiskTrouble; nothing is changed
    then.
    """
    folder = folder.absolute()
    _look_for(folder)
    check_place(folder)
    if Newsroom.is_open_here(folder):
        raise Refused(f"{folder} is open in this program; close it, then repair it.")
    yield from repairing.repair(folder, clock())


def backup_beside(folder: Path) -> Path:
    """The newest good backup, with what the journal has beyond it, as a newsroom beside this one, which stays as it is.

    Raises BadInput when there is no good backup, DiskTrouble.
    """
    folder = folder.absolute()
    good = backups.newest_good(folder)
    mark = backups.mark_of(good) if good else None
    if mark is None:
        raise BadInput(f"There is no good backup of {folder}; repair it, or open what can be read.")
    to = _free(folder, f"backup of {mark.moment.astimezone():%Y-%m-%d %H-%M}")
    with closing(backups.copy_to(mark, to)) as copying:
        for _ in copying:
            pass
    repairing.with_journal(to, folder)
    return to


def readable_beside(folder: Path, clock: Callable[[], datetime] = now) -> Path:
    """What can be read of the newsroom, its journal and its newest good backup, as a newsroom beside this one, which
    stays as it is. Raises DiskTrouble."""
    folder = folder.absolute()
    to = _free(folder, "what can be read")
    for _ in repairing.salvaged(folder, to, clock()):
        pass
    return to


def has_good_backup(folder: Path) -> bool:
    return backups.newest_good(folder.absolute()) is not None


def parts() -> tuple[Part, ...]:
    """What is looked at, in its order."""
    return PARTS


def _look_for(folder: Path) -> None:
    try:
        if not folder.is_dir():
            raise BadInput(f"There is no newsroom in {folder}: the folder is missing.")
        if not (folder / FILE_NAME).exists() and not (folder / "journal").is_dir():
            raise BadInput(f"There is no newsroom in {folder}.")
    except OSError as error:
        raise DiskTrouble(f"{folder} cannot be looked at: {error.strerror or error}.") from error


def _free(folder: Path, what: str) -> Path:
    """A name beside the folder that is not there yet."""
    number, stem = 2, f"{safe(folder.name)[:100] or 'newsroom'} ({what})"
    free = folder.with_name(stem)
    while free.exists():
        free, number = folder.with_name(f"{stem} {number}"), number + 1
    return free
