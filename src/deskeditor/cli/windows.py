"""The commands that open the window. They load nothing that the window would wait for."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from deskeditor.cli.places import newsroom_folder

Sample = Literal["", "fresh", "kept"]
"""Not the sample newsroom, a fresh copy of it, or the copy that was made at the first time."""
Window = Callable[[Path | None, str | None, Sample], int]
"""Opens the window: folder of the newsroom, id of the story, whether on the sample. Returns the exit code."""


def start(asked: Namespace, window: Window) -> int:
    return window(Path(asked.newsroom).expanduser() if asked.newsroom else None, None, "")


def open_(asked: Namespace, window: Window) -> int:
    folder = newsroom_folder(asked)
    if asked.story is None:
        return window(folder, None, "")
    from deskeditor.newsroom import Newsroom

    with Newsroom.open(folder) as newsroom:
        id = newsroom.find_story(asked.story)
    return window(folder, id, "")


def demo(asked: Namespace, window: Window) -> int:
    return window(None, None, "kept" if asked.keep else "fresh")


WINDOWS: Mapping[str, Callable[[Namespace, Window], int]] = {"": start, "open": open_, "demo": demo}
