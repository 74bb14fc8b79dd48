"""The passphrase of the vault as a command is given it: in a file, on standard input or in the environment."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from deskeditor.news.problems import BadInput

VARIABLE = "DESKEDITOR_PASSPHRASE"
LONGEST = 10_000


def passphrase_given(asked: Namespace) -> str:
    """Empty when none was given. Raises BadInput."""
    file = getattr(asked, "passphrase_file", None)
    return read_passphrase(file) if file is not None else os.environ.get(VARIABLE, "")


def read_passphrase(file: str) -> str:
    """The first line of a file; `-` is standard input. Raises BadInput, and says nothing of what is in it."""
    try:
        if file == "-":
            if sys.stdin is None:
                raise BadInput("Standard input is closed; name a file with the passphrase.")
            data = sys.stdin.buffer.readline(LONGEST)
        else:
            with Path(file).open("rb") as opened:
                data = opened.readline(LONGEST)
        passphrase = data.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8"
        raise BadInput(f"The file with the passphrase cannot be read: {reason}.") from None
    if not passphrase:
        raise BadInput("The file with the passphrase is empty.")
    return passphrase
