"""What can be said of templates and writethrus on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STORY = "id or slugline"
TEMPLATES: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "templates list": later("templates", "templates_list"),
    "templates start": later("templates", "templates_start"),
    "templates keep": later("templates", "templates_keep"),
    "templates remove": later("templates", "templates_remove"),
    "writethru": later("templates", "writethru"),
}


def add_templates(commands: Any, command: Command) -> None:
    """Add them; `command` makes a parser that knows --newsroom and --json."""
    acts = commands.add_parser("templates", help="kinds of stories: list them, begin a story, make one").add_subparsers(
        dest="act", metavar="ACT", required=True
    )
    made = command(acts, "list", "the templates of the newsroom")
    made.set_defaults(command="templates list")
    made = command(acts, "start", "begin a story from a template; prints its id")
    made.add_argument("template", metavar="TEMPLATE", help="its key or name")
    made.add_argument("--slugline", default="")
    made.add_argument("--headline", default="")
    made.set_defaults(command="templates start")
    made = command(acts, "keep", "make a template of a story, or change it; prints its key")
    made.add_argument("story", metavar="STORY", help=STORY)
    made.add_argument("--name", required=True, help="what it is called; one of that name is replaced")
    made.add_argument("--about", default="", help="what it is for, in a sentence")
    made.set_defaults(command="templates keep")
    made = command(acts, "remove", "take a template of the newsroom's own away")
    made.add_argument("template", metavar="TEMPLATE", help="its key or name")
    made.set_defaults(command="templates remove")
    made = command(commands, "writethru", "put a new lead over the old copy; prints the id of the story")
    made.add_argument("story", metavar="STORY", help=STORY)
    made.add_argument("--lead", metavar="FILE", help="file with the new lead, - for standard input; without it, TK")
    made.add_argument("--news", default="", help="what is new, for the note to the desk")
    made.add_argument("--own", action="store_true", help="in a story of its own that updates this one")
