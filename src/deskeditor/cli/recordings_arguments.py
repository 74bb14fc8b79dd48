"""What can be said of recordings and transcripts on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STORY = "id or slugline"
TRANSCRIPT = "id, or title"

RECORDINGS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "transcript add": later("recordings", "transcript_add"),
    "transcript list": later("recordings", "transcript_list"),
    "transcript show": later("recordings", "transcript_show"),
    "transcript set": later("recordings", "transcript_set"),
    "transcript export": later("recordings", "transcript_export"),
}


def add_recordings(commands: Any, command: Command) -> None:
    """Add `transcript`; `command` makes a parser that knows --newsroom and --json."""
    acts = commands.add_parser(
        "transcript", help="transcripts and recordings: add, list, show, write out"
    ).add_subparsers(dest="act", metavar="ACT", required=True)

    def act(name: str, help: str) -> argparse.ArgumentParser:
        made = command(acts, name, help)
        made.set_defaults(command=f"transcript {name}")
        return made

    made = act("add", "add a transcript, a recording, or both; prints the id")
    made.add_argument("story", metavar="STORY", help=STORY)
    made.add_argument("file", metavar="FILE", nargs="?", help="text, Word, SRT, WebVTT, Whisper's JSON or TSV")
    made.add_argument("--recording", metavar="FILE", help="audio or video; it is copied and never changed")
    made.add_argument("--source", help="name or id of the source who speaks")
    made.add_argument("--title")
    _voices(made)
    made.add_argument("--recorded-at", metavar="TIME", default="", help="when it was recorded")
    made = act("list", "the transcripts of a story or of the whole newsroom")
    made.add_argument("story", metavar="STORY", nargs="?", help=STORY)
    made = act("show", "a transcript with its times and voices")
    made.add_argument("transcript", metavar="ID", help=TRANSCRIPT)
    made = act("set", "change what is said of a transcript, or give it what it lacks: a recording, words")
    made.add_argument("transcript", metavar="ID", help=TRANSCRIPT)
    made.add_argument("--recording", metavar="FILE", help="for one that has none")
    made.add_argument("--text", metavar="FILE", help="the words, for a recording without any")
    made.add_argument("--source", help="name or id of the source who speaks")
    made.add_argument("--title")
    _voices(made)
    made.add_argument("--recorded-at", metavar="TIME", default="", help="when it was recorded")
    made = act("export", "write a recording out as the file that came in; prints the path")
    made.add_argument("transcript", metavar="ID", help=TRANSCRIPT)
    made.add_argument("--output", metavar="FILE", required=True, help="the file, or a folder for it")


def _voices(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--voice",
        metavar="LABEL=SOURCE",
        action="append",
        default=[],
        help="who a label is, by name or id; may be said again",
    )
