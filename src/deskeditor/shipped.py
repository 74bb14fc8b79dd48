"""The files that are shipped with the program: Designer forms and resources."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal


def shipped(folder: Literal["ui", "resources"]) -> Traversable:
    """The folder inside the installed package or, in an editable install and a bare checkout, beside `src`."""
    packed = files("deskeditor") / folder
    return packed if packed.is_dir() else Path(__file__).parents[2] / folder
