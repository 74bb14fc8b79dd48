"""What can be said on the command line."""

import argparse
from typing import Any

from deskeditor import __version__
from deskeditor.cli.checking_arguments import add_checking
from deskeditor.cli.delivery_arguments import add_deliveries
from deskeditor.cli.exchange_arguments import add_exchange
from deskeditor.cli.ledger_arguments import add_ledger
from deskeditor.cli.photos_arguments import add_photos
from deskeditor.cli.planning_arguments import add_planning
from deskeditor.cli.quotations_arguments import add_quotations
from deskeditor.cli.recordings_arguments import add_recordings
from deskeditor.cli.replacing_arguments import add_replacing
from deskeditor.cli.shape_arguments import add_shape
from deskeditor.cli.stylebook_arguments import add_stylebook
from deskeditor.cli.templates_arguments import add_templates
from deskeditor.cli.translating_arguments import add_translating
from deskeditor.cli.vault_arguments import add_vault
from deskeditor.cli.words_arguments import add_words
from deskeditor.cli.workflow_arguments import add_spiking, add_workflow
from deskeditor.news.workflow import PROFILES

MOST_FOUND = 10_000
VERSION = "id of a version, its beginning, or the name that it was given"
NEWSROOM = "its folder; without it DESKEDITOR_NEWSROOM of the environment, else the one that the window opened last"

PASSPHRASE = "file with the passphrase of your vault, - for standard input; or DESKEDITOR_PASSPHRASE of the environment"


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="deskeditor", description="A newsroom on your desk: write, review, send.")
    top.add_argument("--version", action="version", version=f"deskeditor {__version__}")
    _common(top, None)
    top.set_defaults(command="", newsroom=None, json=False)
    commands = top.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    _windows(commands)
    _stories(commands)
    _past(commands)
    _material(commands)
    _leaving(commands)
    add_deliveries(commands, _command)
    add_planning(commands, _command)
    add_workflow(commands, _command)
    add_templates(commands, _command)
    add_shape(commands, _command)
    add_stylebook(commands, _command)
    add_words(commands, _command)
    add_translating(commands, _command)
    add_replacing(commands, _command)
    add_checking(commands, _command)
    add_exchange(commands, _command)
    _upkeep(commands)
    add_quotations(commands, _command)
    add_vault(commands, _command)
    return top


def _common(to: argparse.ArgumentParser, default: Any = argparse.SUPPRESS) -> None:
    """Before or after the command; what is said after it counts."""
    to.add_argument("--newsroom", metavar="DIR", help=NEWSROOM, default=default)
    to.add_argument("--passphrase-file", metavar="FILE", help=PASSPHRASE, default=default)
    to.add_argument("--json", action="store_true", help="answer in JSON", default=argparse.SUPPRESS)


def _command(commands: Any, name: str, help: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".")
    _common(made)
    return made


def _windows(commands: Any) -> None:
    made = _command(commands, "open", "the window on a story, caret in the body; a story file comes in first")
    made.add_argument("story", metavar="STORY", nargs="?", help="id or slugline, or FILE.story")
    made = _command(commands, "demo", "the window on a fresh copy of the sample newsroom")
    made.add_argument("--keep", action="store_true", help="go on in the copy that was made at the first time")
    made = _command(commands, "init", "make a newsroom in a folder")
    made.add_argument("folder", metavar="DIR")
    made.add_argument("--name", default="", help="what the newsroom is called")
    made.add_argument("--profile", choices=tuple(PROFILES), default="small")


def _stories(commands: Any) -> None:
    made = _command(commands, "new", "make a story; prints its id")
    made.add_argument("--slugline", required=True)
    made.add_argument("--headline", required=True)
    made.add_argument("--dek", default="")
    made.add_argument("--body", metavar="FILE", help="file with the words of the body, - for standard input")
    made.add_argument(
        "--byline", metavar="NAME", action="append", default=[], help="once for each name, in their order"
    )
    made.add_argument("--dateline", metavar="PLACE", default="")
    made.add_argument("--language", metavar="TAG", help="BCP 47, like en or ckb")
    made = _command(commands, "import", "make stories of files of all kinds; one line of JSON for each story")
    made.add_argument("files", metavar="FILE", nargs="+")
    made = _command(commands, "list", "the stories")
    made.add_argument("--state")
    made.add_argument("--desk")
    made.add_argument("--spiked", action="store_true", help="the spiked ones instead")
    made = _command(commands, "show", "a story with all that belongs to it")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made = _command(commands, "set", "change fields of a story")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("values", metavar="FIELD=VALUE", nargs="+")
    made = _command(commands, "search", "find words in everything that was written")
    made.add_argument("words", metavar="WORDS", nargs="+")
    made.add_argument("--limit", type=_count, default=50, metavar="N", help=f"1 to {MOST_FOUND}; without it 50")


def _past(commands: Any) -> None:
    made = _command(commands, "versions", "the kept versions of a story")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    acts = commands.add_parser("version", help="one version of a story: keep it, show it").add_subparsers(
        dest="act", metavar="ACT", required=True
    )
    made = _command(acts, "keep", "keep a story as it stands now, under a name; prints the id of the version")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("--name", required=True, type=_said, help="what it is called in the list of versions")
    made.set_defaults(command="version keep")
    made = _command(acts, "show", "a story as a version holds it")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("version", metavar="VERSION", help=VERSION)
    made.set_defaults(command="version show")
    made = _command(commands, "restore", "take back what a version holds; prints the fields that it changed")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("version", metavar="VERSION", help=VERSION)
    made.add_argument("--field", metavar="F", action="append", default=[], help="only this one; may be said again")
    made = _command(commands, "history", "who changed which field when, the newest first")
    made.add_argument("story", metavar="STORY", nargs="?", help="id or slugline; without it the whole newsroom")
    made.add_argument("--limit", type=_count, default=200, metavar="N", help=f"1 to {MOST_FOUND}; without it 200")
    made.add_argument("--by", metavar="NAME", default="", help="only what this person changed")


def _count(text: str) -> int:
    if not (text.isdecimal() and len(text) < 9 and 1 <= int(text) <= MOST_FOUND):
        raise argparse.ArgumentTypeError(f"a number from 1 to {MOST_FOUND}, not “{text}”")
    return int(text)


def _said(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _material(commands: Any) -> None:
    add_photos(commands, _command)
    add_ledger(commands, _command)
    add_recordings(commands, _command)


def _leaving(commands: Any) -> None:
    made = _command(commands, "export", "write stories as files, past the gate")
    made.add_argument("stories", metavar="STORY", nargs="+", help="id or slugline")
    made.add_argument(
        "--format", default="package", help="one of those that `formats` lists; the CMS package by default"
    )
    made.add_argument("--output", metavar="DIR", required=True, help="folder into which they are written")
    made.add_argument("--zip", action="store_true", help="one zip file for each story")
    made.add_argument("--together", metavar="NAME", help="all in one file of this name (feeds, books ...)")
    made.add_argument(
        "--legal-notes", action="store_true", help="with the notes for the lawyers; for review formats only"
    )
    made.add_argument("--override", action="store_true", help="let them leave in spite of the gate; needs --reason")
    made.add_argument("--reason", metavar="TEXT", default="", help="kept in the history")
    made.add_argument("--by", metavar="NAME", default="", help="who overrides; without it, who writes here")
    made = _command(commands, "formats", "the formats that stories can leave in")
    made.add_argument("--readers", action="store_true", help="instead, those that can come in")


def _upkeep(commands: Any) -> None:
    """What is done with a newsroom as a whole."""
    made = _command(commands, "backup", "back up the newsroom while others type in it; prints the path")
    made.add_argument("folder", metavar="FOLDER", nargs="?", help="where; without it, backups/ in the newsroom")
    made = _command(commands, "backups", "the backups of the newsroom, the newest first")
    made.add_argument("folder", metavar="FOLDER", nargs="?", help="those in this folder instead")
    made = _command(commands, "restore-backup", "make a newsroom of a backup in a new folder; nothing is overwritten")
    made.add_argument("backup", metavar="BACKUP", help="its path, or its name among the newsroom's own backups")
    made.add_argument("folder", metavar="FOLDER", help="a folder that is not there yet")
    made = _command(commands, "merge", "take in what another copy of the newsroom, or a story file, has")
    made.add_argument("folder", metavar="OTHER", help="its folder, which is not changed; or FILE.story")
    made = _command(commands, "send", "write a story to one file, for the newsroom of a colleague; prints the path")
    made.add_argument("story", metavar="STORY", help="id or slugline")
    made.add_argument("--output", metavar="FILE", help="the file, or a folder for it; without it, where you are")
    acts = commands.add_parser("desktop", help="whether a double click on a story file opens it here").add_subparsers(
        dest="act", metavar="ACT", required=True
    )
    for act, help in (("install", "make story files open with this program"), ("remove", "take that back")):
        made = _command(acts, act, help)
        made.set_defaults(command=f"desktop {act}")
    made = _command(commands, "verify", "look whether the newsroom is whole: file, log, tables, versions, photos")
    made.add_argument("--repair", action="store_true", help="make it whole from its file, its journal and its backup")
    made = _command(commands, "export-newsroom", "write the whole newsroom out as plain files, private notes too")
    made.add_argument("folder", metavar="FOLDER", help="a folder that is not there yet, or is empty")
    _spike(commands)


def _spike(commands: Any) -> None:
    acts = commands.add_parser("spike", help="what was spiked: list it, restore it, empty the spike").add_subparsers(
        dest="act", metavar="ACT", required=True
    )
    made = _command(acts, "list", "everything that is on the spike, and for how many days it is safe there")
    made.set_defaults(command="spike list")
    add_spiking(acts, _command)
    made = _command(acts, "restore", "bring back what was spiked")
    made.add_argument("ids", metavar="ID", nargs="+", help="id of what is on the spike, or slugline of a story")
    made.set_defaults(command="spike restore")
    made = _command(
        acts, "empty", "destroy what has been on the spike long enough; without --yes it says what would go"
    )
    made.add_argument("--yes", action="store_true", help="do it; it cannot be undone")
    made.add_argument("--backups", action="store_true", help="also in the backups that are known")
    made.set_defaults(command="spike empty")
    made = _command(commands, "destroy", "remove a story, photo, source or quote for good, in every byte")
    made.add_argument("name", metavar="STORY|ID", help="id of any record, or slugline of a story")
    made.add_argument("--only", action="store_true", help="without the quotes, transcripts and photos of it alone")
    made.add_argument("--backups", action="store_true", help="also in the backups that are known")
    made.add_argument("--yes", action="store_true", help="do it; without it, it says what would go")
