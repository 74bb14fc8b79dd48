"""What can be said of the stylebook on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STYLEBOOK: Mapping[str, Callable[[argparse.Namespace], int]] = {
    f"stylebook {act}": later("stylebook", f"stylebook_{act}")
    for act in ("list", "check", "import", "export", "switch", "remove")
}


def add_stylebook(commands: Any, command: Command) -> None:
    """Add them; `command` makes a parser that knows --newsroom and --json."""
    help = "the house style: list its rules, check, import and export them, switch sections"
    acts = commands.add_parser("stylebook", help=help).add_subparsers(dest="act", metavar="ACT", required=True)
    made = _act(acts, command, "list", "the rules of the newsroom and those that come with the program")
    made.add_argument("--section", metavar="SECTION", help="those of this section alone")
    made = _act(acts, command, "check", "say which rows are not used, and why; exit code 1 when any is")
    made.add_argument("file", metavar="FILE", nargs="?", help="another table instead of the newsroom's")
    made = _act(acts, command, "import", "take in a table as CSV, or rules in Vale's form")
    made.add_argument("file", metavar="FILE", help="a .csv, .yml or .zip file, or a folder of .yml files")
    made = _act(acts, command, "export", "print the table as CSV")
    made.add_argument("--own", action="store_true", help="the newsroom's own rows alone")
    made = _act(acts, command, "switch", "switch a section or a public style on or off")
    made.add_argument("section", metavar="SECTION", help="its name")
    made.add_argument("to", choices=("on", "off"))
    made = _act(acts, command, "remove", "take away a row of the newsroom's own, or a public style")
    made.add_argument("rule", metavar="RULE", help="id of a row, or name of a style")


def _act(acts: Any, command: Command, name: str, help: str) -> argparse.ArgumentParser:
    made = command(acts, name, help)
    made.set_defaults(command=f"stylebook {name}")
    return made
