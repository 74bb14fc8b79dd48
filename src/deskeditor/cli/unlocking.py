"""How a command opens the vault: it is told the passphrase, or asks for it."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from deskeditor.cli.passphrases import VARIABLE, passphrase_given
from deskeditor.news.privacy import CONTACTS
from deskeditor.news.problems import Refused
from deskeditor.newsroom import Newsroom

LOCKED = f"Your vault is locked; give its passphrase with --passphrase-file or in {VARIABLE}."


def needs_vault(newsroom: Newsroom, fields: Mapping[str, Any], *, shared: bool) -> bool:
    """Whether a new source with these fields is to be kept in the vault, all of it or its contacts."""
    if fields.get("confidential"):
        return True
    return not shared and any(fields.get(name) for name in CONTACTS) and newsroom.vault.is_set()


def unlocked(newsroom: Newsroom, asked: Namespace) -> None:
    """Open the vault, and ask for the passphrase when nobody said it. Raises Refused."""
    if not newsroom.vault.is_set():
        raise Refused("You have no vault in this newsroom; make one with `vault make`.")
    if not newsroom.vault.is_open:
        newsroom.vault.open(passphrase_given(asked) or typed("Passphrase of your vault: ", LOCKED))


def typed(question: str, otherwise: str) -> str:
    """What is typed, unseen. Raises Refused with the sentence `otherwise` where nobody can be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused(otherwise)
    try:
        return getpass.getpass(question)
    except EOFError:
        raise Refused("No passphrase was given; nothing was done.") from None
