"""Commands that make backups, list them, and make a newsroom of one again."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import opened, print_json, tell
from deskeditor.cli.places import newsroom_folder
from deskeditor.news.problems import Problem
from deskeditor.upkeep import backups
from deskeditor.upkeep.backups import Backup

MEGABYTE = 1_000_000


def backup(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        made = backups.back_up(newsroom, Path(asked.folder).expanduser() if asked.folder else None)
    if made.lost:
        tell(f"{len(made.lost)} photos or recordings are missing or damaged in the newsroom, and so in the backup.")
    if asked.json:
        print_json(backup_shape(made))
    else:
        print(made.path)
    return DONE


def list_backups(asked: Namespace) -> int:
    found = backups.backups_of(Path(asked.folder).expanduser().absolute()) if asked.folder else _of_newsroom(asked)
    if asked.json:
        print_json([backup_shape(one) for one in found])
    else:
        for one in found:
            size = f"{one.size / MEGABYTE:.1f} MB"
            print(f"{one.at}  {one.made:<9}  {one.stories:>6} stories  {size:>10}  {one.path}")
    return DONE


def _of_newsroom(asked: Namespace) -> list[Backup]:
    """Its own and those in the second place; its own at least, when it does not open any more."""
    try:
        with opened(asked) as newsroom:
            return backups.all_of(newsroom)
    except Problem as problem:
        found = backups.backups_of(newsroom_folder(asked).absolute())
        if not found:
            raise
        tell(str(problem))
        return found


def restore_backup(asked: Namespace) -> int:
    named = Path(asked.backup).expanduser()
    source = backups.backup_at(named) or backups.backup_named(newsroom_folder(asked).absolute(), asked.backup)
    made = backups.restore(source.path, Path(asked.folder).expanduser())
    if asked.json:
        print_json({"folder": str(made), "backup": backup_shape(source)})
    else:
        print(made)
    return DONE


def backup_shape(made: Backup) -> dict[str, Any]:
    names = ("at", "made", "name", "newsroom", "stories", "size", "sha256")
    return {"path": str(made.path)} | {name: getattr(made, name) for name in names} | {"lost": list(made.lost)}
