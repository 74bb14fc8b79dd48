"""Backups of a newsroom: made, listed, restored beside it, and thinned out with time."""

import logging
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from deskeditor.formats.names import safe
from deskeditor.news.problems import BadInput, DiskTrouble, Problem
from deskeditor.newsroom import Newsroom
from deskeditor.store import backups
from deskeditor.store.backups import Backup, Progress, Reason
from deskeditor.store.place import check_place

__all__ = ["Backup", "Progress", "Reason"]
FLUSH_S = 5.0
"""How long a backup waits for the tables to show what was typed last; the words themselves are in it in any case."""
log = logging.getLogger(__name__)


def back_up(newsroom: Newsroom, folder: Path | None = None, made: Reason = "person") -> Backup:
    """Make a backup in this folder, or among the newsroom's own, and prove it. Raises BadInput, DiskTrouble."""
    return _last(steps(newsroom, folder, made))


def steps(newsroom: Newsroom, folder: Path | None = None, made: Reason = "person") -> Iterator[Progress | Backup]:
    """`back_up` step by step, the backup last; closing the iterator ends it and leaves nothing."""
    place = _place(newsroom, folder)
    own = place == backups.own_place(newsroom.folder)
    newsroom.settle(FLUSH_S)
    stem = "" if own else f"{safe(newsroom.name)[:100]} "
    at = newsroom.clock()
    with closing(backups.make(newsroom.folder, place, at, made, stem)) as making:
        yield from making
    _keep_order(newsroom, place, at)


def _place(newsroom: Newsroom, folder: Path | None) -> Path:
    own = backups.own_place(newsroom.folder)
    if folder is None:
        return own
    folder = folder.absolute()
    if folder.resolve() in (newsroom.folder.resolve(), own.resolve()):
        return own
    if folder.resolve().is_relative_to(newsroom.folder.resolve()):
        raise BadInput(f"{folder} is inside the newsroom; choose a folder outside, best on another disk.")
    if not folder.parent.is_dir():
        raise DiskTrouble(f"{folder.parent} is not there; connect its disk, or choose another folder.")
    return folder


def _keep_order(newsroom: Newsroom, place: Path, at: datetime) -> None:
    """Old backups and what the journal need not hold any more; the new backup is good whatever comes of it."""
    try:
        backups.thin_out(place, newsroom.id, newsroom.folder, at)
        backups.cut_journal(newsroom.folder)
    except OSError as error:
        log.warning("Old backups in %s cannot be cleared away: %s", place, error)


def backups_of(folder: Path) -> list[Backup]:
    """The backups in a folder, or among a newsroom's own when it is the folder of one; the newest first."""
    own = backups.own_place(folder)
    return backups.backups_in(own if own.is_dir() else folder)


def all_of(newsroom: Newsroom) -> list[Backup]:
    """Its own, and those of it in the second place; the newest first."""
    found = backups.backups_in(backups.own_place(newsroom.folder))
    if (second := second_place(newsroom)) is not None:
        found += [backup for backup in backups.backups_in(second) if backup.newsroom == newsroom.id]
    return sorted(found, key=lambda backup: (backup.moment, str(backup.path)), reverse=True)


def second_place(newsroom: Newsroom) -> Path | None:
    """Another folder, best on another disk, into which automatic backups go too."""
    named = str(newsroom.settings.get("backup_folder"))
    return Path(named).expanduser() if named else None


def places_due(newsroom: Newsroom) -> list[Path]:
    """The places that have no automatic backup of this day yet."""
    second = second_place(newsroom)
    places = [backups.own_place(newsroom.folder), *([second] if second else [])]
    today = newsroom.clock().astimezone().date()
    return [
        place
        for place in places
        if not any(
            backup.automatic and backup.moment.astimezone().date() == today
            for backup in backups.of_newsroom(place, newsroom.id, newsroom.folder)
        )
    ]


def due(newsroom: Newsroom) -> bool:
    return bool(places_due(newsroom))


def daily(newsroom: Newsroom) -> Iterator[Progress | Backup]:
    """The automatic backups that are due, step by step.

    Raises what the first that failed raised, after all were tried.
    """
    failed: Problem | None = None
    for place in places_due(newsroom):
        try:
            yield from steps(newsroom, place, "day")
        except Problem as problem:
            failed = failed or problem
    if failed is not None:
        raise failed


def backup_at(folder: Path) -> Backup | None:
    """What this folder is a backup of; None for an ordinary newsroom, or none."""
    return backups.mark_of(folder)


def backup_named(newsroom_folder: Path, name: str) -> Backup:
    """The backup with this path, or with this name among the newsroom's own. Raises BadInput."""
    for folder in (Path(name).expanduser(), backups.own_place(newsroom_folder) / name):
        if (found := backups.mark_of(folder.absolute())) is not None:
            return found
    raise BadInput(f"There is no backup “{name}”; `backups` lists those that there are.")


def restore(backup: Path, to: Path) -> Path:
    """Make a newsroom of a backup in a folder that is not there yet, and return it.

    Raises BadInput, DiskTrouble; nothing is made then.
    """
    for _ in restore_steps(backup, to):
        pass
    return to.absolute()


def restore_steps(backup: Path, to: Path) -> Iterator[Progress]:
    """`restore` step by step; closing the iterator ends it and leaves nothing."""
    to = to.absolute()
    mark = backups.mark_of(backup.absolute())
    if mark is None:
        raise BadInput(f"{backup} is no backup of a newsroom.")
    if to.exists():
        raise BadInput(f"There is something in {to} already; choose another folder.")
    if to.is_relative_to(mark.path):
        raise BadInput(f"{to} is inside the backup; choose another folder.")
    check_place(to)
    with closing(backups.copy_to(mark, to)) as copying:
        yield from copying


def place_beside(backup: Backup, otherwise: Path) -> Path:
    """A folder that is not there yet for what the backup holds: beside its newsroom, or in `otherwise`."""
    inside = backup.path.parent.name == backups.FOLDER and (backup.path.parents[1] / "newsroom.db").exists()
    parent = backup.path.parents[2] if inside else otherwise
    stem = f"{safe(backup.name or 'newsroom')[:100]} restored {backup.moment.astimezone():%Y-%m-%d %H-%M}"
    number, free = 2, parent / stem
    while free.exists():
        number, free = number + 1, parent / f"{stem} {number}"
    return free


def _last(made: Iterator[Progress | Backup]) -> Backup:
    found = None
    for step in made:
        found = step
    if not isinstance(found, Backup):
        raise RuntimeError("a backup ended without a backup")
    return found
