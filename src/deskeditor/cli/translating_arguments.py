"""What can be said of translations of stories on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STORY = "id or slugline"
TRANSLATING: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "translations list": later("translating", "listed"),
    "translations begin": later("translating", "begin"),
    "translations show": later("translating", "side_by_side"),
    "translations link": later("translating", "link"),
    "translations unlink": later("translating", "unlink"),
    "translations caught-up": later("translating", "caught_up"),
}


def add_translating(commands: Any, command: Command) -> None:
    """Add them; `command` makes a parser that knows --newsroom and --json."""
    acts = commands.add_parser("translations", help="a story in several languages").add_subparsers(
        dest="act", metavar="ACT", required=True
    )

    def act(name: str, help: str) -> argparse.ArgumentParser:
        made = command(acts, name, help)
        made.add_argument("story", metavar="STORY", help=STORY)
        made.set_defaults(command=f"translations {name}")
        return made

    act("list", "the original and its translations, and which are behind it")
    act("begin", "begin a translation; prints its id").add_argument(
        "language", metavar="LANGUAGE", help="language tag: de, ckb, fr ..."
    )
    act("show", "a translation beside its original, sentence by sentence").add_argument(
        "--open", action="store_true", help="only what is to be done"
    )
    act("link", "say that a story translates another").add_argument("original", metavar="ORIGINAL", help=STORY)
    act("unlink", "make a translation a story of its own")
    act("caught-up", "say that a translation follows its original as it reads now")
