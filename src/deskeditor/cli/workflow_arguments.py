"""What can be said of the workflow, checks, notes and suggestions on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later
from deskeditor.news.records import CHECKS
from deskeditor.news.workflow import PROFILES

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STORY = "id or slugline"
WHO = "name or id of who does it; without it, who writes here"
WORKFLOW: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "workflow show": later("workflow", "show"),
    "workflow check": later("workflow", "check"),
    "workflow init": later("workflow", "init"),
    "move": later("workflow", "move"),
    "file": later("workflow", "file"),
    "send-back": later("workflow", "send_back"),
    "ready": later("workflow", "ready"),
    "take-back": later("workflow", "take_back_"),
    "hold": later("workflow", "hold"),
    "release": later("workflow", "release"),
    "spike put": later("workflow", "spike"),
    "checks": later("workflow", "checks_"),
    "notes list": later("notes", "notes_list"),
    "notes add": later("notes", "notes_add"),
    "notes reply": later("notes", "notes_reply"),
    "notes resolve": later("notes", "notes_resolve"),
    "notes reopen": later("notes", "notes_reopen"),
    "suggestions list": later("suggestions", "suggestions_list"),
    "suggestions accept": later("suggestions", "suggestions_accept"),
    "suggestions reject": later("suggestions", "suggestions_reject"),
}


def add_workflow(commands: Any, command: Command) -> None:
    """Add what editors do with drafts; `command` makes a parser that knows --newsroom and --json."""
    _rules(commands, command)
    _steps(commands, command)
    _notes(commands, command)
    _suggestions(commands, command)


def _acts(commands: Any, name: str, help: str) -> Any:
    return commands.add_parser(name, help=help).add_subparsers(dest="act", metavar="ACT", required=True)


def _rules(commands: Any, command: Command) -> None:
    acts = _acts(commands, "workflow", "the states and actions of the newsroom: show them, check their file")
    made = command(acts, "show", "states, actions, who may take them, and what a story needs to be ready")
    made.set_defaults(command="workflow show")
    made = command(acts, "check", "say what is wrong with workflow.toml, with the lines; exit code 1 when anything is")
    made.add_argument("file", metavar="FILE", nargs="?", help="another file instead")
    made.set_defaults(command="workflow check")
    made = command(acts, "init", "write workflow.toml into the newsroom's folder, to be edited; prints its path")
    made.add_argument("--profile", choices=tuple(PROFILES), help="whose workflow; without it the newsroom's own")
    made.add_argument("--replace", action="store_true", help="in the place of the one that is there")
    made.set_defaults(command="workflow init")


def _step(commands: Any, command: Command, name: str, help: str) -> argparse.ArgumentParser:
    made = command(commands, name, help)
    made.add_argument("story", metavar="STORY", help=STORY)
    made.add_argument("--by", metavar="NAME", default="", help=WHO)
    return made


def _steps(commands: Any, command: Command) -> None:
    made = _step(commands, command, "move", "take an action of the workflow; without ACTION, list what can be done now")
    made.add_argument("action", metavar="ACTION", nargs="?", help="key or name of an action, as `workflow show` has it")
    made.add_argument("--note", metavar="TEXT", default="", help="note to who gets the story, or the reason")
    made.add_argument("--to", metavar="NAME", default="", help="who gets the story then: name or id of a person")
    made.add_argument("--accept-suggestions", action="store_true", help="accept the newsroom's own open ones first")
    made = _step(commands, command, "file", "file a story to the desk; keeps a version")
    made.add_argument("--note", metavar="TEXT", default="", help="kept in the history")
    made = _step(commands, command, "send-back", "send a story back to its reporter with a note")
    made.add_argument("--note", metavar="TEXT", default="", help="what is to be done")
    made = _step(commands, command, "ready", "mark a story ready to be published")
    made.add_argument("--accept-suggestions", action="store_true", help="accept the newsroom's own open ones first")
    _step(commands, command, "take-back", "take back your own last step, while nobody acted since")
    made = _step(commands, command, "hold", "put a story on hold: it may not leave until it is released")
    made.add_argument("--reason", metavar="TEXT", default="", help="kept in the history")
    _step(commands, command, "release", "release a story from hold: it goes on where it was")
    made = _step(commands, command, "checks", "the checks of a story: what is needed, what was done by whom")
    made.add_argument("check", metavar="CHECK", nargs="?", choices=CHECKS, help=", ".join(CHECKS))
    made.add_argument("--done", action="store_true", help="it was done")
    made.add_argument("--required", action="store_true", help="it must be done before the story is ready")
    made.add_argument("--waived", action="store_true", help="it need not be done")
    made.add_argument("--note", metavar="TEXT", default="", help="kept in the history")


def add_spiking(acts: Any, command: Command) -> None:
    """To the acts of `spike`."""
    made = _step(acts, command, "put", "put a story on the spike; it goes back to where it was when it is restored")
    made.add_argument("--reason", metavar="TEXT", default="", help="kept in the history")
    made.set_defaults(command="spike put")


def _notes(commands: Any, command: Command) -> None:
    acts = _acts(commands, "notes", "what was said about a story in the house: list it, answer, settle it")
    made = _step(acts, command, "list", "the open notes of a story, with the words that they are about")
    made.add_argument("--all", action="store_true", help="the resolved ones too")
    made.set_defaults(command="notes list")
    made = _step(acts, command, "add", "write a note; prints its id")
    made.add_argument("said", metavar="TEXT", help="@NAME mentions somebody")
    made.add_argument("--on", metavar="FIELD", default="", help="field that it is about; without it, the story")
    made.add_argument("--words", metavar="WORDS", help="words of that field (of the body, without --on)")
    made.add_argument("--legal", action="store_true", help="for lawyers: it leaves only where that is ticked")
    made.set_defaults(command="notes add")
    made = _step(acts, command, "reply", "answer a note; prints the id of the answer")
    made.add_argument("note", metavar="NOTE", help="id of a note, or its beginning")
    made.add_argument("said", metavar="TEXT", help="@NAME mentions somebody")
    made.set_defaults(command="notes reply")
    for act, help in (("resolve", "settle the thread of a note"), ("reopen", "open a settled thread again")):
        made = _step(acts, command, act, help)
        made.add_argument("note", metavar="NOTE", help="id of a note, or its beginning")
        made.set_defaults(command=f"notes {act}")


def _suggestions(commands: Any, command: Command) -> None:
    acts = _acts(commands, "suggestions", "changes that somebody proposes for a story: list, accept, reject them")
    made = _step(acts, command, "list", "the open suggestions for a story and its photos")
    made.set_defaults(command="suggestions list")
    for act, help in (("accept", "make suggestions part of the story"), ("reject", "leave the story as it was")):
        made = _step(acts, command, act, help)
        made.add_argument("ids", metavar="ID", nargs="*", help="id of a suggestion, or its beginning")
        made.add_argument("--all", action="store_true", help="all that are open")
        made.add_argument("--of", metavar="NAME", default="", help="all of this person")
        made.set_defaults(command=f"suggestions {act}")
