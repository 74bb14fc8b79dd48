"""What reads a format: a function from bytes to drafts. It runs nothing, and loads nothing from the net."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from deskeditor.formats.draft import Draft


@dataclass(frozen=True, slots=True)
class Reader:
    """`name` and `title` as in `formats.format.Format`. `extensions` with their point, in lower case.

    `read` gets the bytes and the name of the file, and gives one draft for each story in it; the words of a body are
    in the news dialect, and what was left out is said in the warnings of the draft. Raises BadInput.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    read: Callable[[bytes, str], Sequence[Draft]]
    recognises: Callable[[bytes], bool] = lambda head: False
    """Whether the first 4,096 bytes are surely of this format, whatever the file is called."""
