"""What can be said of the checker's sheet on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later
from deskeditor.news.records import CLAIM_STATUSES

Command = Callable[[Any, str, str], argparse.ArgumentParser]
CHECKING: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "checklist show": later("checking", "show"),
    "checklist names": later("checking", "names"),
    "checklist set": later("checking", "set_status"),
    "checklist spelling": later("checking", "spelling"),
    "checklist begin": later("checking", "begin"),
    "checklist end": later("checking", "end"),
}


def add_checking(commands: Any, command: Command) -> None:
    """Add the checker's sheet; `command` makes a parser that knows --newsroom and --json."""
    acts = commands.add_parser("checklist", help="the checker's sheet: the copy line by line, and what was found out")
    below = acts.add_subparsers(dest="act", metavar="ACT", required=True)

    def act(name: str, help: str) -> argparse.ArgumentParser:
        made = command(below, name, help)
        made.add_argument("story", metavar="STORY", help="id or slugline")
        made.add_argument("--by", metavar="NAME", default="", help="name or id of who checks; without it, who writes")
        made.set_defaults(command=f"checklist {name}")
        return made

    made = act("show", "the lines of a story with their status, and where the copy contradicts itself")
    made.add_argument("--todo", action="store_true", help="only those that are still to be checked, or changed since")
    made.add_argument("--queries", action="store_true", help="only those that contradict themselves")
    act("names", "the names of a story: mentions, titles, whose spelling is confirmed, what differs by a letter")
    made = act("set", "keep what was found out about a line")
    made.add_argument("line", metavar="LINE", help="its number in `checklist show`, or words that are in one line only")
    made.add_argument("status", metavar="STATUS", choices=CLAIM_STATUSES, help=", ".join(CLAIM_STATUSES))
    made.add_argument("--part", metavar="WORDS", default="", help="only this name, number, date, place or quote in it")
    made.add_argument("--remark", metavar="TEXT", help="for whoever reads the sheet")
    made.add_argument("--link", metavar="URL", action="append", default=[], help="a page that shows it")
    made.add_argument("--file", metavar="FILE", action="append", default=[], help="a file that shows it; it is copied")
    made = act("spelling", "keep that the spelling of a name was confirmed")
    made.add_argument("name", metavar="NAME")
    made.add_argument("--remark", metavar="TEXT", default="", help="how one knows")
    made.add_argument("--doubt", action="store_true", help="it is not confirmed after all")
    act("begin", "give the story a checker's sheet")
    act("end", "put the sheet away; what was checked is kept")
