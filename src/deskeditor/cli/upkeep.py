"""The commands that look after a newsroom as a whole: back it up, merge it, prove it."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from importlib import import_module


def later(module: str, name: str) -> Callable[[Namespace], int]:
    """A function of a module of `deskeditor.cli`, which is loaded when the command is given."""

    def call(asked: Namespace) -> int:
        return int(getattr(import_module(f"deskeditor.cli.{module}"), name)(asked))

    return call


UPKEEP: Mapping[str, Callable[[Namespace], int]] = {
    "versions": later("past", "versions"),
    "version keep": later("past", "version_keep"),
    "version show": later("past", "version_show"),
    "restore": later("past", "restore"),
    "history": later("past", "history"),
    "spike list": later("spike", "spike_list"),
    "spike restore": later("spike", "spike_restore"),
    "spike empty": later("spike", "spike_empty"),
    "destroy": later("spike", "destroy"),
    "backup": later("backups", "backup"),
    "backups": later("backups", "list_backups"),
    "restore-backup": later("backups", "restore_backup"),
    "merge": later("merging", "merge"),
    "send": later("merging", "send"),
    "desktop install": later("merging", "desktop_install"),
    "desktop remove": later("merging", "desktop_remove"),
    "verify": later("whole", "verify"),
    "export-newsroom": later("whole", "export_newsroom"),
}
