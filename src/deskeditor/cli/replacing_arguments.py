"""What can be said of find and replace on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
REPLACING: Mapping[str, Callable[[argparse.Namespace], int]] = {"replace": later("replacing", "replace")}


def add_replacing(commands: Any, command: Command) -> None:
    """Add it; `command` makes a parser that knows --newsroom and --json."""
    made = command(commands, "replace", "find and replace in many stories; quotations are left alone")
    made.add_argument("find", metavar="FIND")
    made.add_argument("becomes", metavar="WITH")
    made.add_argument("--in", dest="within", metavar="SEARCH", default="", help="in the stories that `search` finds")
    made.add_argument("--dry-run", action="store_true", help="only say what would be changed")
    made.add_argument("--case", action="store_true", help="mind capitals")
    made.add_argument("--word", action="store_true", help="whole words only")
    made.add_argument("--alike", action="store_true", help="accents and letter forms make no difference")
    made.add_argument("--as-typed", action="store_true", help="quotation marks and apostrophes exactly as typed")
    made.add_argument("--expression", action="store_true", help="FIND is a regular expression")
    made.add_argument("--quotations", action="store_true", help="inside quotations, too")
