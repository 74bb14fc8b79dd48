"""What can be said of the quotations in the copy on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
QUOTATIONS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "quotes": later("quotations", "quotes"),
    "check": later("quotations", "check"),
    "vault clear": later("quotations", "vault_clear"),
}


def add_quotations(commands: Any, command: Command) -> None:
    """Add `quotes` and `check`; `command` makes a parser that knows --newsroom and --json."""
    made = command(commands, "quotes", "every quotation in a story: who said it, and whether those were the words")
    made.add_argument(
        "story",
        metavar="STORY",
        help="id or slugline; or `clear STORY QUOTATION --reason TEXT`, `link STORY QUOTATION QUOTE`,"
        " `rules [KEY=VALUE]`",
    )
    made.add_argument("more", metavar="MORE", nargs="*", help="what `clear`, `link` and `rules` are about")
    made.add_argument("--faulty", action="store_true", help="only those to look at; exit code 1 when there are any")
    made.add_argument("--report", metavar="FILE", help="write the quote report as HTML; FILE may be a folder")
    made.add_argument("--reason", metavar="TEXT", default="", help="why the quotation stands as it is; kept with it")
    made = command(
        commands, "check", "everything that was found in a story: quotations, spelling, style, names, numbers"
    )
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("--exit", choices=("in-house", "advance", "public"), default="public", help="as if it left by it")
    made.add_argument("--language", action="store_true", help="only spelling, style, names, numbers and the like")
    made.add_argument("--ignored", action="store_true", help="also what somebody lets stand, and why")
    made.add_argument("--let-stand", metavar="WORDS", help="let what is found on these words stand in the whole story")
    made.add_argument("--reason", metavar="TEXT", default="", help="why; goes with --let-stand")
