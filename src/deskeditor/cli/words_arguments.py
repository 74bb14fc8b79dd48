"""What can be said of the house list and the dictionaries on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
WORDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "words list": later("words", "words_list"),
    "words add": later("words", "words_add"),
    "words remove": later("words", "words_remove"),
    "dictionaries": later("words", "dictionaries"),
}


def add_words(commands: Any, command: Command) -> None:
    """Add them; `command` makes a parser that knows --newsroom and --json."""
    help = "the house list: words that are right here, whatever a dictionary says"
    acts = commands.add_parser("words", help=help).add_subparsers(dest="act", metavar="ACT", required=True)
    made = command(acts, "list", "the words with who added them and when; and the rows that are not used, with why")
    made.set_defaults(command="words list")
    made = command(acts, "add", "add a word, or words that are right together")
    made.add_argument("word", metavar="WORD")
    made.add_argument("--language", metavar="TAG", default="", help="such as de; without it in every language")
    made.add_argument("--rule", metavar="RULE", default="", help="never show findings of this rule on these words")
    made.add_argument("--note", metavar="TEXT", default="", help="why")
    made.set_defaults(command="words add")
    made = command(acts, "remove", "take a word away again")
    made.add_argument("word", metavar="WORD")
    made.add_argument("--language", metavar="TAG", help="only in this language; empty for the one in every language")
    made.add_argument("--rule", metavar="RULE", help="only for findings of this rule")
    made.set_defaults(command="words remove")
    made = command(commands, "dictionaries", "the dictionaries that spelling is checked by, and where they were found")
    made.add_argument("--all", action="store_true", help="also those of the system that others stand before")
