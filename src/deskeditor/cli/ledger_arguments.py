"""What can be said of sources and quotes on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later
from deskeditor.news.records import MEDIA, OUTCOMES, SOURCE_KINDS, TERMS, VERIFICATIONS

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STORY = "id or slugline"
SOURCE = "name, alias or id of the source, or the beginning of the id"
QUOTE = "id of the quote, or its beginning"
MOST = 1_000_000
ACTS = {"source": ("add", "list", "show", "set", "merge", "reply"), "quote": ("add", "list", "show", "set")}
LEDGER: Mapping[str, Callable[[argparse.Namespace], int]] = {
    f"{of} {act}": later("ledger", f"{of}_{act}") for of, acts in ACTS.items() for act in acts
}


def add_ledger(commands: Any, command: Command) -> None:
    """Add `source` and `quote`; `command` makes a parser that knows --newsroom and --json."""
    acts = _group(commands, "source", "the sources of the newsroom: add, list, change, merge")
    _source_add(_act(command, acts, "source", "add", "add a source; prints its id"))
    _source_list(_act(command, acts, "source", "list", "the sources, how often and when last they were quoted"))
    made = _act(command, acts, "source", "show", "a source with all that is known in the clear, and where quoted")
    made.add_argument("source", metavar="SOURCE", help=SOURCE)
    made = _act(command, acts, "source", "set", "change fields of a source")
    made.add_argument("source", metavar="SOURCE", help=SOURCE)
    made.add_argument("values", metavar="FIELD=VALUE", nargs="+")
    made.add_argument("--note", default="", help="when and how new terms were agreed")
    made = _act(command, acts, "source", "merge", "make sources who are the same one; without DOUBLE, who may be")
    made.add_argument("source", metavar="SOURCE", nargs="?", help="the one that is kept")
    made.add_argument("doubles", metavar="DOUBLE", nargs="*", help="those that are spiked")
    made.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[], dest="values")
    _reply(_act(command, acts, "source", "reply", "write down that a source was asked, or answered; prints the id"))
    acts = _group(commands, "quote", "what was said, word for word: add, list, change")
    _quote_add(_act(command, acts, "quote", "add", "add what a source said, word for word; prints its id"))
    _quote_list(_act(command, acts, "quote", "list", "the quotes of a story or of the whole newsroom, the last first"))
    made = _act(command, acts, "quote", "show", "a quote with where it can be checked and where it stands in the copy")
    made.add_argument("quote", metavar="QUOTE", help=QUOTE)
    made = _act(command, acts, "quote", "set", "change fields of a quote")
    made.add_argument("quote", metavar="QUOTE", help=QUOTE)
    made.add_argument("values", metavar="FIELD=VALUE", nargs="+")
    made.add_argument("--note", default="", help="when and how looser terms were agreed; they need it")


def _group(commands: Any, name: str, help: str) -> Any:
    return commands.add_parser(name, help=help).add_subparsers(dest="act", metavar="ACT", required=True)


def _act(command: Command, acts: Any, of: str, name: str, help: str) -> argparse.ArgumentParser:
    made = command(acts, name, help)
    made.set_defaults(command=f"{of} {name}")
    return made


def _source_add(made: argparse.ArgumentParser) -> None:
    made.add_argument("--name", required=True, type=_said)
    made.add_argument("--kind", choices=SOURCE_KINDS)
    for name in ("title", "affiliation", "how-they-know", "terms-wording", "attribution", "email", "phone", "notes"):
        made.add_argument(f"--{name}")
    made.add_argument("--terms", choices=TERMS)
    made.add_argument("--terms-agreed", metavar="TIME", help="when they were agreed; a day will do")
    made.add_argument("--photo", metavar="PHOTO", help="id or file name of a photo of the newsroom")
    made.add_argument("--owner", metavar="NAME", help="whose source it is; without it, who writes here")
    made.add_argument("--confidential", action="store_true", help="all but the alias is sealed in your vault")
    made.add_argument("--alias", help="what the newsroom may call a confidential source")
    made.add_argument("--share", action="store_true", help="the contacts are for everybody, although you have a vault")


def _source_list(made: argparse.ArgumentParser) -> None:
    made.add_argument("--words", default="", help="in name, title, affiliation or notes")
    made.add_argument("--story", metavar="STORY", help="quoted or asked for it: " + STORY)
    made.add_argument("--terms", choices=TERMS)
    _days(made)
    _limit(made)


def _reply(made: argparse.ArgumentParser) -> None:
    made.add_argument("source", metavar="SOURCE", help=SOURCE)
    made.add_argument("story", metavar="STORY", nargs="?", help=STORY)
    made.add_argument("--id", metavar="REPLY", help="the entry that is changed; without it a new one")
    made.add_argument("--asked", metavar="TIME", help="when; without it, now")
    made.add_argument("--medium", help=", ".join(MEDIA))
    made.add_argument("--question")
    made.add_argument("--by", metavar="NAME", help="who asked; without it, who writes here")
    made.add_argument("--due", metavar="TIME", help="by when an answer was asked for")
    made.add_argument("--outcome", choices=OUTCOMES)
    made.add_argument("--answered", metavar="TIME", help="when they answered")
    made.add_argument("--answer")


def _quote_add(made: argparse.ArgumentParser) -> None:
    made.add_argument("story", metavar="STORY", help=STORY)
    made.add_argument("--source", required=True, help=SOURCE)
    made.add_argument("--words", required=True, type=_said)
    made.add_argument("--terms", choices=TERMS, help="without it the source's own")
    for name in ("language", "original", "translator", "said-at", "place", "medium", "attribution", "evidence"):
        made.add_argument(f"--{name}")
    made.add_argument("--transcript", help="id or title of a transcript; its words are found in it")
    made.add_argument("--time-range", metavar="A-B", help="in the recording: seconds, or 1:02:03.5")
    made.add_argument("--verification", choices=VERIFICATIONS)
    made.add_argument("--embargo", metavar="TIME", help="not to be used before; or `indefinite`")
    made.add_argument("--recorded-by", metavar="NAME", help="who wrote it down; without it, who writes here")


def _quote_list(made: argparse.ArgumentParser) -> None:
    made.add_argument("story", metavar="STORY", nargs="?", help=STORY)
    made.add_argument("--words", default="", help="in the words, or the name of who said them")
    made.add_argument("--source", help=SOURCE)
    made.add_argument("--terms", choices=TERMS)
    made.add_argument("--verification", choices=VERIFICATIONS)
    _days(made)
    _limit(made)


def _days(made: argparse.ArgumentParser) -> None:
    made.add_argument("--since", metavar="DAY", default="", help="said on this day (YYYY-MM-DD) or later")
    made.add_argument("--until", metavar="DAY", default="", help="said on this day or earlier")


def _limit(made: argparse.ArgumentParser) -> None:
    made.add_argument("--limit", type=_count, default=MOST, metavar="N", help="at most so many")


def _count(text: str) -> int:
    if not (text.isdecimal() and len(text) < 9 and 1 <= int(text) <= MOST):
        raise argparse.ArgumentTypeError(f"a number from 1 to {MOST}, not “{text}”")
    return int(text)


def _said(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text
