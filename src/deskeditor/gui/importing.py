"""Stories come in from files, on a worker; what cannot be read is told, and the others come in all the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from deskeditor.formats.importing import import_file
from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.news.problems import Problem
from deskeditor.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Came:
    ids: tuple[str, ...]
    warnings: tuple[str, ...]
    refused: tuple[str, ...]


def bring_in(desk: Desk, paths: Sequence[Path], then: Callable[[list[str]], None]) -> None:
    """Import the files and call back with the ids of the new stories."""
    newsroom = desk.newsroom
    if newsroom is not None:
        desk.tasks.ask(partial(_read_all, newsroom, tuple(paths)), partial(_tell, then))


def _read_all(newsroom: Newsroom, paths: Sequence[Path]) -> Came:
    ids: list[str] = []
    warnings: list[str] = []
    refused: list[str] = []
    for path in paths:
        try:
            came = import_file(newsroom, path)
        except Problem as problem:
            refused.append(str(problem))
        else:
            ids += [one.id for one in came]
            warnings += [sentence for one in came for sentence in one.warnings]
    return Came(tuple(ids), tuple(warnings), tuple(refused))


def _tell(then: Callable[[list[str]], None], came: Came) -> None:
    then(list(came.ids))
    if came.refused:
        notices.error(_first(came.refused))
    elif came.warnings:
        notices.warning(_first(came.warnings))


def _first(sentences: Sequence[str]) -> str:
    more = len(sentences) - 1
    return sentences[0] + (f" (and {more} more)" if more else "")
