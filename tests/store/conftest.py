"""Newsrooms to try things on, with a clock that stands until a test moves it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom

PATIENCE_S = 20.0
"""How long a test waits for what must happen; only a failing one waits so long."""


class Clock:
    """Five in the afternoon, until told otherwise."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def go(self, **by: float) -> None:
        self.at += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def newsroom(folder: Path, clock: Clock) -> Iterator[Newsroom]:
    with Newsroom.create(folder, name="The Daily Planet", clock=clock) as newsroom:
        yield newsroom


@pytest.fixture
def another(newsroom: Newsroom, clock: Clock) -> Iterator[Callable[[], Newsroom]]:
    """Opens the same newsroom once more, as a second program would."""
    opened: list[Newsroom] = []

    def open_again() -> Newsroom:
        opened.append(Newsroom.open(newsroom.folder, clock=clock))
        return opened[-1]

    yield open_again
    for one in opened:
        one.close()
