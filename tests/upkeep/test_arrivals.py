"""A folder of incoming copy: what arrives comes in once, and only when it is written to its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep.arrivals import Arrivals

COPY = "Ferry stops\n\nBy Ann Lee\n\nNo ferry will leave on Monday.\n"


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        yield newsroom


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "wire"
    made.mkdir()
    return made


def looked(arrivals: Arrivals, newsroom: Newsroom) -> list[str]:
    """The names of what came in."""
    return [one.path.name for one in arrivals.look(newsroom) if one.stories]


def test_a_file_comes_in_once_and_stays_where_it_is(newsroom: Newsroom, folder: Path) -> None:
    (folder / "ferry.txt").write_text(COPY, "utf-8")
    arrivals = Arrivals(folder)
    assert looked(arrivals, newsroom) == []  # it may still be written
    assert looked(arrivals, newsroom) == ["ferry.txt"]
    assert looked(arrivals, newsroom) == []
    assert (folder / "ferry.txt").read_text("utf-8") == COPY
    (story,) = newsroom.stories()
    assert newsroom.story(story.id).received[0][1] == "ferry.txt"
    # a later start, another name, and a story that is gone for good
    (folder / "copy.txt").write_text(COPY, "utf-8")
    newsroom.destroy([story.id])
    again = Arrivals(folder)
    assert looked(again, newsroom) == looked(again, newsroom) == []


def test_a_file_that_grows_waits(newsroom: Newsroom, folder: Path) -> None:
    arrivals, file = Arrivals(folder), folder / "ferry.txt"
    file.write_text(COPY[:20], "utf-8")
    assert looked(arrivals, newsroom) == []
    file.write_text(COPY, "utf-8")
    assert looked(arrivals, newsroom) == []
    assert looked(arrivals, newsroom) == ["ferry.txt"]


def test_what_is_no_copy_is_left_alone_and_what_cannot_be_read_is_told_once(newsroom: Newsroom, folder: Path) -> None:
    for name in (".hidden.txt", "photo.jpg", "list.part"):
        (folder / name).write_bytes(b"words")
    (folder / "empty.txt").touch()
    (folder / "inside.txt").mkdir()
    (folder / "bad.md").write_bytes(b"\0\1\2\3")
    arrivals = Arrivals(folder)
    told = [one for _ in range(3) for one in arrivals.look(newsroom)]
    assert [one.path.name for one in told] == ["bad.md"]
    assert "bad.md" in told[0].refusal and not told[0].stories
    assert newsroom.count_stories() == 0


def test_a_folder_that_is_not_there_is_told(newsroom: Newsroom, folder: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        list(Arrivals(folder / "gone").look(newsroom))
