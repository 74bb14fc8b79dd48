"""Every check of the language check, in the order in which they are asked: the one place where a new one is entered."""

from collections.abc import Callable

from deskeditor.checks.copyread import CopyCheck, Copyread, House, ParagraphCheck

OF_PARAGRAPHS: tuple[ParagraphCheck, ...] = ()
"""Asked about each paragraph by itself, once for its words."""
OF_COPY: tuple[CopyCheck, ...] = ()
"""Asked about the whole copy."""


def every_check(house: House, breathe: Callable[[], object] = lambda: None) -> Copyread:
    """All checks, for one story. `breathe` is called before each paragraph that is read, and may wait."""
    return Copyread(house, OF_PARAGRAPHS, OF_COPY, breathe)
