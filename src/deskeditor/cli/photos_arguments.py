"""What can be said of photos on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from deskeditor.cli.upkeep import later
from deskeditor.news.records import PHOTO_ROLES

Command = Callable[[Any, str, str], argparse.ArgumentParser]
STORY = "id or slugline"
PHOTO = "id or file name of the photo"
TEXTS = (
    *("caption", "alt", "credit", "headline", "creator", "creator-job-title", "source", "copyright", "usage-terms"),
    *("instructions", "place", "event", "description-writer", "extended-description", "digital-source-type"),
    "supplier-reference",
)
LISTS = ("people", "keywords")
DAYS = ("date-created", "rights-from", "rights-until")
SHOWN = ("all", "unused", "wanting", "rights", "alike", "spiked")
PHOTOS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    f"photo {act}": later("photos", f"photo_{act}") for act in ("add", "list", "show", "set", "same")
}


def add_photos(commands: Any, command: Command) -> None:
    """Add `photo`; `command` makes a parser that knows --newsroom and --json."""
    acts = commands.add_parser("photo", help="photos: add, list, show, change, find doubles").add_subparsers(
        dest="act", metavar="ACT", required=True
    )

    def act(name: str, help: str) -> argparse.ArgumentParser:
        made = command(acts, name, help)
        made.set_defaults(command=f"photo {name}")
        return made

    made = act("add", "add a photo to a story; prints its id")
    made.add_argument("story", metavar="STORY", help=STORY)
    made.add_argument("file", metavar="FILE")
    _fields(made)
    made.add_argument("--role", choices=PHOTO_ROLES, help="lead where the story has none yet, else inline or gallery")
    _cuts(made)
    made = act("list", "the photos of the newsroom, or of a story")
    made.add_argument("story", metavar="STORY", nargs="?", help=STORY)
    made.add_argument("--words", default="", help="in caption, credit, place, file name ...")
    made.add_argument("--shown", choices=SHOWN, default="all", help="which of them")
    made = act("show", "a photo with all its fields, where it is used, and what is to be said of its caption")
    made.add_argument("photo", metavar="PHOTO", help=PHOTO)
    made = act("set", "change fields of a photo, or with --story how that story uses it")
    made.add_argument("photo", metavar="PHOTO", help=PHOTO)
    made.add_argument("--story", metavar="STORY", help=STORY)
    _fields(made)
    made.add_argument("--role", choices=PHOTO_ROLES)
    made.add_argument("--override", metavar="CAPTION", help="the caption in this story alone; empty: the photo's own")
    made.add_argument("--why", metavar="REASON", help="why the caption differs there")
    _cuts(made)
    made = act("same", "photos that are the same file or look alike; nothing is merged")
    made.add_argument("photo", metavar="PHOTO", nargs="?", help=PHOTO)


def _fields(made: argparse.ArgumentParser) -> None:
    for name in TEXTS:
        made.add_argument(f"--{name}", metavar="TEXT")
    for name in LISTS:
        made.add_argument(f"--{name}", metavar="A,B", help="from left to right" if name == "people" else None)
    for name in DAYS:
        made.add_argument(f"--{name}", metavar="DAY", help="YYYY-MM-DD")
    made.add_argument("--decorative", action="store_true", help="it says nothing that the words do not: no alt text")


def _cuts(made: argparse.ArgumentParser) -> None:
    made.add_argument("--crop", metavar="BOX", help="left,top,right,bottom from 0 to 1; or `whole`")
    made.add_argument(
        "--cut", metavar="RATIO[=BOX]", action="append", default=[], help="lead, square, portrait, 3:2; may be repeated"
    )
    made.add_argument("--focal-point", metavar="X,Y", help="where the eye is to rest, from 0 to 1")
    made.add_argument("--straighten", metavar="DEGREES", help="clockwise, -15 to 15")
