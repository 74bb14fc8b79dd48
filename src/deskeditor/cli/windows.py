"""The commands that open the window. They load nothing that the window would wait for."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from deskeditor.cli.places import newsroom_folder

Sample = Literal["", "fresh", "kept"]
"""Not the sample newsroom, a fresh copy of it, or the copy that was made at the first time."""
Window = Callable[[Path | None, str | None, Sample], int]
"""Opens the window: folder of the newsroom, id of the story or path of a story file, whether on the sample. Returns the
exit code."""


def start(asked: Namespace, window: Window) -> int:
    return window(Path(asked.newsroom).expanduser() if asked.newsroom else None, None, "")


STORY_FILE = ".story"


def opening_file(arguments: Sequence[str]) -> list[str]:
    """`FILE.story` alone, as a double click says it, is `open FILE.story`."""
    words = list(arguments)
    for at, word in enumerate(words):
        if at and words[at - 1] == "--newsroom":
            continue
        if not word.startswith("-"):
            return [*words[:at], "open", *words[at:]] if word.lower().endswith(STORY_FILE) else words
    return words


def open_(asked: Namespace, window: Window) -> int:
    if asked.story is not None and is_story_file(asked.story):
        file = Path(asked.story).expanduser().absolute()
        return window(Path(asked.newsroom).expanduser() if asked.newsroom else None, str(file), "")
    folder = newsroom_folder(asked)
    if asked.story is None:
        return window(folder, None, "")
    from deskeditor.newsroom import Newsroom

    with Newsroom.open(folder) as newsroom:
        id = newsroom.find_story(asked.story)
    return window(folder, id, "")


def is_story_file(named: str) -> bool:
    """Whether a file that is there is meant, and not a story of that slugline."""
    try:
        return named.lower().endswith(STORY_FILE) and Path(named).expanduser().is_file()
    except (OSError, ValueError, RuntimeError):
        return False


def demo(asked: Namespace, window: Window) -> int:
    return window(None, None, "kept" if asked.keep else "fresh")


WINDOWS: Mapping[str, Callable[[Namespace, Window], int]] = {"": start, "open": open_, "demo": demo}
