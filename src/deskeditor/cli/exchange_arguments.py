"""What can be said of review documents on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
EXCHANGE: Mapping[str, Callable[[argparse.Namespace], int]] = {"review-in": later("exchange", "review_in")}


def add_exchange(commands: Any, command: Command) -> None:
    """Add the way back of review documents; `command` makes a parser that knows --newsroom and --json."""
    made = command(commands, "review-in", "bring back review documents: changes as proposals, comments as notes")
    made.add_argument(
        "files", metavar="FILE", nargs="+", help="what `export` made for review, with what others wrote in it"
    )
    made.add_argument(
        "--story", metavar="STORY", default="", help="id or slugline: only when they belong to this story"
    )
