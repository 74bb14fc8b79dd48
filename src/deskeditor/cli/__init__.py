"""The command line: everything that the window does to a story, without it.

Results go to standard output, in JSON with `--json`; messages go to standard error. Exit codes: 0 done, 1 refused by
the gate or by somebody else's change at a destination, 2 wrong use or bad input, 3 disk, database or network.
"""

import sys
from argparse import Namespace
from collections.abc import Sequence

from deskeditor.cli.arguments import parser
from deskeditor.cli.windows import WINDOWS, Window, opening_file
from deskeditor.news import privacy
from deskeditor.news.problems import BadInput, DiskTrouble, Problem, Refused

DONE, REFUSED, BAD_INPUT, TROUBLE = 0, 1, 2, 3
PATHS = (
    *("newsroom", "passphrase_file", "new_passphrase_file", "folder", "file", "files", "body", "output", "backup"),
    *("report", "recording", "text", "secret_file"),
)
STOPPED = 130
"""Ctrl+C, as shells count it."""


def main(window: Window, arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say, and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = parser().parse_args(opening_file(sys.argv[1:] if arguments is None else arguments))
    asked.command = asked.command or ""
    try:
        refuse_unreadable(asked)
        if asked.command in WINDOWS:
            return WINDOWS[asked.command](asked, window)
        from deskeditor.cli.commands import COMMANDS  # loads all formats

        code = COMMANDS[asked.command](asked)
        if sys.stdout is not None:
            sys.stdout.flush()  # here a disk that is full is told; at the exit of Python it would be a traceback
        return code
    except Problem as problem:
        print(f"deskeditor: {said(problem)}", file=sys.stderr)
        return exit_code(problem)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        sys.stdout = None  # whoever read us has gone: nothing to flush into
        return DONE
    except OSError as error:
        sys.stdout = None
        print(f"deskeditor: It could not be written out: {error.strerror or error}.", file=sys.stderr)
        return TROUBLE


def said(problem: Problem) -> str:
    """The sentence of a problem; that the vault is locked, or a password is missing, is told with what a command can do
    about it."""
    if str(problem) == privacy.LOCKED:
        from deskeditor.cli.unlocking import LOCKED

        return LOCKED
    from deskeditor.cli.secret_words import GIVE_SECRET
    from deskeditor.cms.troubles import NoSecret

    return f"{problem} {GIVE_SECRET}" if isinstance(problem, NoSecret) else str(problem)


def refuse_unreadable(asked: Namespace) -> None:
    """Words must be UTF-8; names of files may be anything, but not empty. Raises BadInput."""
    for name, value in vars(asked).items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and name not in PATHS and not _is_utf8(text):
                raise BadInput(f"What is given as {name} is not UTF-8; type it again.")
            if text == "" and name in PATHS:
                # A script's variable that was never set must not mean the folder one stands in.
                raise BadInput(f"What is given as {name} is empty; give the path of a file or folder.")


def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def exit_code(problem: Problem) -> int:
    if isinstance(problem, Refused):
        return REFUSED
    if isinstance(problem, DiskTrouble):
        return TROUBLE
    from deskeditor.cms.troubles import Busy, Clash, Unreachable

    if isinstance(problem, Clash):
        return REFUSED
    return TROUBLE if isinstance(problem, Unreachable | Busy) else BAD_INPUT
