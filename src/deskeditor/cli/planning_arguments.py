"""What can be said of assignments, the budget and notices on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
ZONE = (
    "IANA name of the time zone of what is said and shown; without it your own, as People has it, else this machine's"
)
WHO = "name or id of a person; without it, who writes here"
PLANNING: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "assign": later("planning", "assign_"),
    "budget": later("planning", "budget"),
    "notices": later("notices", "notices_list"),
    "notices list": later("notices", "notices_list"),
    "notices read": later("notices", "notices_read"),
}


def add_planning(commands: Any, command: Command) -> None:
    """Add `assign`, `budget` and `notices`; `command` makes a parser that knows --newsroom and --json."""
    made = command(commands, "assign", "say who does a story, until when, how long; prints its id")
    made.add_argument("story", metavar="STORY", nargs="?", help="id or slugline")
    made.add_argument("--new", metavar="SLUGLINE", help="begin a story of this name instead")
    made.add_argument("--to", metavar="NAME", help="name of a person of the newsroom; empty for nobody")
    made.add_argument("--due", metavar="TIME", help="17:00 (the next time), 2026-11-22 17:00, or ISO 8601; empty: none")
    made.add_argument("--length", metavar="WORDS", type=_words, help="planned length; 0 for none")
    made.add_argument("--desk", metavar="SECTION", help="the section of the paper")
    made.add_argument("--line", metavar="TEXT", help="what it is, in a sentence for the budget")
    made.add_argument("--place", metavar="PLACE", help="where the reporter is to be")
    made.add_argument("--note", metavar="TEXT", help="what else the reporter has to know")
    made.add_argument("--photo", metavar="TEXT", help="what is ordered of the photo desk; empty: nothing")
    made.add_argument("--zone", metavar="ZONE", default="", help=ZONE)
    made = command(commands, "budget", "what a day will bring: its stories by section, with lengths, times and states")
    made.add_argument("day", metavar="DAY", nargs="?", default="today", help="YYYY-MM-DD, today or tomorrow")
    made.add_argument("--desk", metavar="SECTION", default="", help="only this section of the paper")
    made.add_argument("--zone", metavar="ZONE", default="", help=ZONE)
    acts = command(commands, "notices", "what a person was told: filed, sent back, mentioned, due").add_subparsers(
        dest="act", metavar="ACT"
    )
    made = command(acts, "list", "look what is new, and list it, the newest first")
    made.add_argument("--unread", action="store_true", help="only what nobody marked as read")
    made.add_argument("--by", metavar="NAME", default="", help=WHO)
    made.set_defaults(command="notices list")
    made = command(acts, "read", "mark notices as read; without an ID all of them")
    made.add_argument("ids", metavar="ID", nargs="*", help="id of a notice, or its beginning")
    made.add_argument("--by", metavar="NAME", default="", help=WHO)
    made.set_defaults(command="notices read")


def _words(text: str) -> int:
    if not (text.isdecimal() and len(text) < 8 and int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(f"a number of words from 0 to 1,000,000, not “{text}”")
    return int(text)
