"""What can be said of destinations, publishing and the outbox on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later
from deskeditor.news.records import CORRECTIONS

Command = Callable[[Any, str, str], argparse.ArgumentParser]
NAME = "name or id of the destination"
SECRET = "file with the password or key, - for standard input; or DESKEDITOR_SECRET of the environment"  # a help text
STATUSES = ("draft", "pending", "published", "withdrawn")
"""`news.destinations.WANTED` without what --at says. Said again, as the next, since `--help` waits for no records."""
COMMENT_STATES = ("held", "approved", "rejected", "trash", "gone")
DELIVERIES: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "destinations": later("destinations", "destinations_list"),
    **{
        f"destinations {act}": later("destinations", f"destinations_{act}")
        for act in ("list", "kinds", "show", "add", "set", "map", "test", "authors", "sections", "remove")
    },
    "publish": later("publishing", "publish"),
    "outbox": later("outbox", "outbox_list"),
    "contributions": later("contributions", "contributions_list"),
    "contributions list": later("contributions", "contributions_list"),
    "contributions fetch": later("contributions", "contributions_fetch"),
    **{
        f"contributions {act}": later("contributions", "contributions_decide")
        for act in ("approve", "hold", "reject", "trash")
    },
    **{f"contributions {act}": later("contributions", "contributions_use") for act in ("quote", "tip")},
    "correct": later("afterwards", "correct_"),
    "kill": later("afterwards", "kill"),
    "corrections": later("afterwards", "corrections"),
    **{f"outbox {act}": later("outbox", f"outbox_{act}") for act in ("list", "show", "run", "retry", "cancel")},
}


def add_deliveries(commands: Any, command: Command) -> None:
    """Add `destinations`, `publish` and `outbox`; `command` makes a parser that knows --newsroom and --json."""
    _destinations(commands, command)
    _publish(commands, command)
    _outbox(commands, command)
    _afterwards(commands, command)
    _contributions(commands, command)


def _acts(commands: Any, command: Command, name: str, help: str) -> Callable[[str, str], argparse.ArgumentParser]:
    """Without an act it is the list."""
    acts = command(commands, name, help).add_subparsers(dest="act", metavar="ACT")

    def act(word: str, help: str) -> argparse.ArgumentParser:
        made = command(acts, word, help)
        made.set_defaults(command=f"{name} {word}")
        return made

    return act


def _destinations(commands: Any, command: Command) -> None:
    act = _acts(commands, command, "destinations", "where finished stories go: list, add, change, map, test, remove")
    act("list", "the destinations in their order; the first is the one of the main button")
    act("kinds", "the kinds of destinations that there are, and what each asks")
    made = act("show", "a destination with all its rules")
    made.add_argument("name", metavar="NAME", help=NAME)
    made = act("add", "add a destination; prints its id")
    made.add_argument("kind", metavar="KIND", help="one of those that `destinations kinds` lists")
    made.add_argument("--name", required=True, metavar="TEXT", help="the name of the site is best")
    _set_up(made)
    made = act("set", "change how a destination is reached")
    made.add_argument("name", metavar="NAME", help=NAME)
    made.add_argument("--rename", metavar="TEXT", help="what it is called from now on")
    made.add_argument("--first", action="store_true", help="make it the one of the main button")
    _set_up(made)
    made = act("map", "change how a story becomes an item there")
    made.add_argument("name", metavar="NAME", help=NAME)
    made.add_argument(
        "rules",
        metavar="RULE=VALUE",
        nargs="+",
        help="author:NAME=ID, section:DESK=ID, status:STATE=STATUS, comments=open",
    )
    for word, help in (
        ("test", "try the connection, and say what this user may do there"),
        ("authors", "the authors there, and who of the newsroom is matched to them"),
        ("sections", "the categories or sections there, and which desks are matched to them"),
    ):
        made = act(word, help)
        made.add_argument("name", metavar="NAME", help=NAME)
        if word == "authors":
            made.add_argument("--match", action="store_true", help="match who has the same name there, if only one has")
        _secret(made)
    made = act("remove", "take a destination out of the list, and its password out of the keyring")
    made.add_argument("name", metavar="NAME", help=NAME)


def _set_up(made: argparse.ArgumentParser) -> None:
    made.add_argument("--address", metavar="ADDRESS", help="of the site, the server or the folder")
    made.add_argument("--user", metavar="USER", help="who logs in there")
    made.add_argument(
        "--option", metavar="NAME=VALUE", action="append", default=[], help="what only this kind has; may be repeated"
    )
    made.add_argument("--format", metavar="F", help="of files: one of those that `formats` lists")
    made.add_argument("--pattern", metavar="PATH", help="of files: where below the folder, {year}/{month}/{slugline}")
    _secret(made)


def _secret(made: argparse.ArgumentParser) -> None:
    made.add_argument("--secret-file", metavar="FILE", help=SECRET)


def _publish(commands: Any, command: Command) -> None:
    made = command(commands, "publish", "send a story to a destination, past the gate; prints its address there")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("--to", metavar="NAME", default="", help=f"{NAME}; without it the first one")
    made.add_argument("--dry-run", action="store_true", help="say what would be sent, and send nothing")
    made.add_argument("--status", choices=STATUSES, help="what it becomes there; without it as its state says")
    made.add_argument("--at", metavar="TIME", help="public from then on; without an offset in the zone of the story")
    made.add_argument("--override", action="store_true", help="let it leave in spite of the gate; needs --reason")
    made.add_argument("--reason", metavar="TEXT", default="", help="kept in the history")
    made.add_argument("--by", metavar="NAME", default="", help="who overrides; without it, who writes here")
    made.add_argument("--overwrite", action="store_true", help="what somebody else changed there gives way")
    waits = made.add_mutually_exclusive_group()
    waits.add_argument("--wait", action="store_true", help="go on until it has arrived, offline and until its time too")
    waits.add_argument("--no-wait", action="store_true", help="only put it into the outbox")
    _secret(made)


def _outbox(commands: Any, command: Command) -> None:
    act = _acts(commands, command, "outbox", "stories on their way: list, go on, try again, take back")
    made = act("list", "deliveries, those that are not done first")
    made.add_argument("story", metavar="STORY", nargs="?", help="id or slugline; without it those of all stories")
    made = act("show", "a delivery: how far it is, what arrived otherwise, who changed it there")
    made.add_argument("id", metavar="ID", help="of the delivery, or its beginning")
    made = act("run", "go on with all that is ready now")
    made.add_argument("--to", metavar="NAME", default="", help=f"{NAME}; only what goes there")
    made.add_argument("--wait", action="store_true", help="go on until nothing is left to do")
    _secret(made)
    made = act("retry", "try a delivery again at once")
    made.add_argument("id", metavar="ID", help="of the delivery, or its beginning")
    made.add_argument("--overwrite", action="store_true", help="what somebody else changed there gives way")
    _secret(made)
    made = act("cancel", "take a delivery back; what waits there for its time is made a draft")
    made.add_argument("id", metavar="ID", help="of the delivery, or its beginning")
    _secret(made)


def _afterwards(commands: Any, command: Command) -> None:
    made = command(commands, "correct", "say what was wrong in a story that is out, and send it to everywhere it went")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    kinds = [kind for kind in CORRECTIONS if kind != "kill"]
    made.add_argument("--kind", choices=kinds, default="correction", help="a refile tells readers nothing")
    made.add_argument("--wrong", metavar="TEXT", default="", help="what readers read; it stays in the house")
    made.add_argument("--right", metavar="TEXT", default="", help="what is right, in a sentence for readers")
    made.add_argument("--since", metavar="TIME", default="", help="from when on the wrong words were to be read")
    made.add_argument("--found-by", metavar="TEXT", default="", help="who found it; it stays in the house")
    made.add_argument("--cause", metavar="TEXT", default="", help="how it came about; it stays in the house")
    _told(made, "what readers are told; without it, what is right and today's date")
    made = command(commands, "kill", "take a story back everywhere it went: down, or the notice in its place")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("--cause", metavar="TEXT", required=True, help="why; it stays in the house")
    _told(made, "what stands in its place; without it, that it was withdrawn")
    made = command(commands, "corrections", "the corrections of a story, and which destination has each")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument(
        "--send-captions", action="store_true", help="send captions and credits that were changed since it went out"
    )
    made.add_argument("--no-wait", action="store_true", help="only put it into the outbox")
    _secret(made)


def _contributions(commands: Any, command: Command) -> None:
    act = _acts(
        commands, command, "contributions", "reader comments: fetch, list, approve, make a quote or a tip of them"
    )
    made = act("list", "the comments, the newest first; of one story the oldest first")
    made.add_argument("story", metavar="STORY", nargs="?", help="id or slugline; without it those on all stories")
    made.add_argument("--state", choices=COMMENT_STATES, help="only those in this state")
    made = act("fetch", "fetch the comments from where stories are out; prints how many are new")
    made.add_argument("story", metavar="STORY", nargs="?", help="id or slugline; without it those on all stories")
    made.add_argument("--to", metavar="NAME", default="", help=f"{NAME} whose password is given")
    _secret(made)
    for word, help in (
        ("approve", "let readers see it"),
        ("hold", "let it wait"),
        ("reject", "say that it is not to be seen (on WordPress: spam)"),
        ("trash", "put it into the trash of its site"),
    ):
        made = act(word, help)
        made.add_argument("id", metavar="ID", help="of the comment, or its beginning")
        made.add_argument("--note", metavar="TEXT", default="", help="why; it stays in the house")
        _secret(made)
    for word, help in (
        ("quote", "record it as a quote of the story, unverified; prints the id"),
        ("tip", "make a pitch of it, a new story with the comment in its note to the desk; prints the id"),
    ):
        made = act(word, help)
        made.add_argument("id", metavar="ID", help="of the comment, or its beginning")


def _told(made: argparse.ArgumentParser, help: str) -> None:
    made.add_argument("--notice", metavar="TEXT", help=help)
    made.add_argument("--override", action="store_true", help="let it leave in spite of the gate; needs --reason")
    made.add_argument("--reason", metavar="TEXT", default="", help="kept in the history")
    made.add_argument("--by", metavar="NAME", default="", help="who overrides; without it, who writes here")
    made.add_argument("--no-wait", action="store_true", help="only put it into the outbox")
    _secret(made)
