"""The commands that look after a newsroom as a whole: back it up, merge it, prove it."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from importlib import import_module


def _later(module: str, name: str) -> Callable[[Namespace], int]:
    """A function of a module of `deskeditor.cli`, which is loaded when the command is given."""

    def call(asked: Namespace) -> int:
        return int(getattr(import_module(f"deskeditor.cli.{module}"), name)(asked))

    return call


UPKEEP: Mapping[str, Callable[[Namespace], int]] = {
    "versions": _later("past", "versions"),
    "version keep": _later("past", "version_keep"),
    "version show": _later("past", "version_show"),
    "restore": _later("past", "restore"),
    "history": _later("past", "history"),
    "spike list": _later("spike", "spike_list"),
    "spike restore": _later("spike", "spike_restore"),
    "spike empty": _later("spike", "spike_empty"),
    "destroy": _later("spike", "destroy"),
    "backup": _later("backups", "backup"),
    "backups": _later("backups", "list_backups"),
    "restore-backup": _later("backups", "restore_backup"),
    "merge": _later("merging", "merge"),
    "send": _later("merging", "send"),
    "desktop install": _later("merging", "desktop_install"),
    "desktop remove": _later("merging", "desktop_remove"),
    "verify": _later("whole", "verify"),
    "export-newsroom": _later("whole", "export_newsroom"),
}
