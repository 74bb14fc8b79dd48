"""What can be said of the vault on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
VAULT: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "vault status": later("vault", "status"),
    "vault make": later("vault", "make"),
    "vault passphrase": later("vault", "passphrase"),
    "vault show": later("vault", "show"),
    "vault confidential": later("vault", "confidential"),
    "vault private": later("vault", "private"),
    "vault share": later("vault", "share"),
    "vault give-up": later("vault", "give_up"),
}


def add_vault(commands: Any, command: Command) -> None:
    """Add `vault`; `command` makes a parser that knows --newsroom, --json and --passphrase-file."""
    acts = commands.add_parser("vault", help="what only you can read: confidential sources and all that is private")
    acts = acts.add_subparsers(dest="act", metavar="ACT", required=True)

    def act(name: str, help: str) -> argparse.ArgumentParser:
        made = command(acts, name, help)
        made.set_defaults(command=f"vault {name}")
        return made

    act("status", "whether you have a vault, and how much is in it")
    made = act("make", "make a vault; its passphrase is asked for, and cannot be found again")
    made.add_argument("--name", default="", help="who you are, where the newsroom does not know yet who writes here")
    made = act("passphrase", "change the passphrase")
    made.add_argument(
        "--new-passphrase-file", metavar="FILE", help="file with the new one; without it, it is asked for"
    )
    act("show", "what is in the vault, with the names")
    made = act("confidential", "make a source confidential that was in the clear; prints its new id")
    made.add_argument("source", metavar="SOURCE", help="name or id of the source")
    made.add_argument("--alias", required=True, help="what the newsroom may call it")
    made.add_argument("--backups", action="store_true", help="also take it out of the backups that are known")
    made = act("clear", "let a story with a confidential source leave as it stands now, also while the vault is locked")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("--anyway", action="store_true", help="a part of a name in it is somebody else's")
    made = act("private", "make a transcript private that was in the clear; prints its new id")
    made.add_argument("transcript", metavar="TRANSCRIPT", help="id or title of the transcript")
    made.add_argument("--backups", action="store_true", help="also take it out of the backups that are known")
    made = act(
        "share", "put the contacts of a source, or a transcript with its recording, into the clear for everybody"
    )
    made.add_argument("id", metavar="ID", help="id of the source or the transcript")
    made = act("give-up", "destroy the vault with all that is sealed in it, when its passphrase is lost")
    made.add_argument("--yes", action="store_true", help="do it; without it, it says what would go")
