"""What can be asked about the shape of a story on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
SHAPE: Mapping[str, Callable[[argparse.Namespace], int]] = {"shape": later("shape", "show")}


def add_shape(commands: Any, command: Command) -> None:
    """Add it; `command` makes a parser that knows --newsroom and --json."""
    made = command(commands, "shape", "length, who is quoted how often, how hard it is to read, what a search shows")
    made.add_argument("story", metavar="STORY", help="id or slugline")
