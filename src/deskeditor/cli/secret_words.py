"""The password or key of a destination as a command is given it: in a file, on standard input, in the environment."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from deskeditor.cms.registry import KINDS
from deskeditor.cms.secrets import VARIABLE, Secrets
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom

GIVE_SECRET = f"A command is given it with --secret-file or in {VARIABLE}."
LONGEST = 100_000
"""Bytes; a private key has some thousands."""


def secret_given(asked: Namespace) -> str:
    """Empty when none was given. Raises BadInput, and says nothing of what is in the file."""
    file = getattr(asked, "secret_file", None)
    if file is None:
        return os.environ.get(VARIABLE, "")
    try:
        if file == "-":
            if sys.stdin is None:
                raise BadInput("Standard input is closed; name a file with the password.")
            data = sys.stdin.buffer.read(LONGEST)
        else:
            with Path(file).expanduser().open("rb") as opened:
                data = opened.read(LONGEST)
        secret = data.decode("utf-8-sig").strip("\r\n")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8"
        raise BadInput(f"The file with the password cannot be read: {reason}.") from None
    if not secret:
        raise BadInput("The file with the password is empty.")
    return secret


def only_asking(destinations: Sequence[Destination]) -> Destination | None:
    """The only one of these that has a password or key: no other can be meant by the one that is given."""
    asking = {one.id: one for one in destinations if _has_secret(one.kind)}
    return next(iter(asking.values())) if len(asking) == 1 else None


def _has_secret(kind: str) -> bool:
    known = KINDS.get(kind)
    return known is not None and any(one.kind == "secret" for one in known.asked)


def secrets_for(newsroom: Newsroom, asked: Namespace, destination: Destination | None) -> Secrets:
    """The secrets of the newsroom; what the command was given is that of this destination alone: it is told to no other
    one, and is not kept."""
    secrets = Secrets(newsroom.id)
    if destination is not None and (given := secret_given(asked)):
        secrets.set(destination.id, given, keep=False)
    return secrets
