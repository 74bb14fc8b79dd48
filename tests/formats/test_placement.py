"""Files appear whole or not at all, and what lay there survives every failure."""

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from deskeditor.formats.export import Departure, Target, export
from deskeditor.formats.placement import placement
from deskeditor.formats.registry import FORMATS
from deskeditor.news.gate import Verdict
from deskeditor.news.problems import DiskTrouble
from deskeditor.news.published import PublishedPhoto
from tests.formats.stories import story

ADVANCE = Verdict("advance")


def no(photo: PublishedPhoto) -> bytes:
    raise AssertionError(photo)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def put(folder: Path, files: dict[str, bytes], gone: tuple[str, ...] = ()) -> None:
    with placement(folder) as placing:
        for name, data in files.items():
            placing.add(name, data)
        placing.done(gone)


def test_files_and_folders_appear(tmp_path: Path) -> None:
    files = {"a/story.md": b"1", "a/quay.jpg": b"2", "b.md": b"3"}
    put(tmp_path / "new" / "folder", files)
    assert tree(tmp_path / "new" / "folder") == files


def test_an_earlier_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    put(tmp_path, {"a/story.md": b"1", "a/old.jpg": b"2", "other.txt": b"x"})
    put(tmp_path, {"a/story.md": b"3"})
    assert tree(tmp_path) == {"a/story.md": b"3", "other.txt": b"x"}


def test_a_folder_is_looked_through_once_for_many_stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Path] = []

    def told(look: Any) -> Any:
        def looked(folder: Path, *what: str) -> Any:
            looks.append(folder)
            return look(folder, *what)

        return looked

    monkeypatch.setattr(Path, "glob", told(Path.glob))
    monkeypatch.setattr(Path, "iterdir", told(Path.iterdir))
    stories = {f"{n}": replace(story(), id=f"{n}" * 8, slugline=f"harbour-{n}") for n in range(4)}
    steps = export(
        stories, Target(FORMATS["text"], tmp_path), gather=lambda id: Departure(stories[id], ADVANCE), media=no
    )
    assert [step.outcome for step in steps].count("exported") == len(stories)
    assert looks.count(tmp_path) == 2  # for what was left half done, and for the names


def test_what_was_left_half_done_comes_back_before_names_are_given(tmp_path: Path) -> None:
    aside = tmp_path / ".deskeditor-0.part" / "old"
    aside.mkdir(parents=True)
    (aside / "harbour-opens.txt").write_text("It is of another story.")
    os.utime(aside.parent, (0, 0))
    steps = export(["a"], Target(FORMATS["text"], tmp_path), gather=lambda id: Departure(story(), ADVANCE), media=no)
    (done,) = [step for step in steps if step.outcome == "exported"]
    assert done.path is not None and done.path.name != "harbour-opens.txt"
    assert (tmp_path / "harbour-opens.txt").read_text() == "It is of another story."
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([done.path.name, "harbour-opens.txt"])


def test_what_is_gone_goes(tmp_path: Path) -> None:
    put(tmp_path, {"a.md": b"1", "a-photos/quay.jpg": b"2"})
    put(tmp_path, {"a.md": b"3"}, gone=("a-photos", "never-there"))
    assert tree(tmp_path) == {"a.md": b"3"}


def test_nothing_appears_when_it_is_left_half_way(tmp_path: Path) -> None:
    put(tmp_path, {"a/story.md": b"1"})
    with pytest.raises(ZeroDivisionError), placement(tmp_path) as placing:
        placing.add("a/story.md", b"2")
        raise ZeroDivisionError
    assert tree(tmp_path) == {"a/story.md": b"1"}
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_full_disk_leaves_the_old_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, {"a/story.md": b"1", "a/quay.jpg": b"2"})

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("deskeditor.formats.placement.os.fsync", full)
    with pytest.raises(DiskTrouble, match="No space left on device"):
        put(tmp_path, {"a/story.md": b"3"})
    assert tree(tmp_path) == {"a/story.md": b"1", "a/quay.jpg": b"2"}
    with pytest.raises(DiskTrouble):
        put(tmp_path / "not" / "yet", {"a.md": b"1"})
    assert not (tmp_path / "not").exists()


@pytest.mark.parametrize("failing", range(4))
def test_a_failure_at_any_step_of_replacing_puts_the_old_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    old = {"s-photos/a.jpg": b"1", "s.md": b"2"}
    put(tmp_path, old)
    steps = 0
    rename, replace = Path.rename, Path.replace

    def failing_at(act: Any) -> Any:
        def step(path: Path, goal: Path) -> Path:
            nonlocal steps
            steps += 1
            if steps == failing + 1:
                raise OSError(errno.EIO, "Input/output error")
            made: Path = act(path, goal)
            return made

        return step

    monkeypatch.setattr(Path, "rename", failing_at(rename))
    monkeypatch.setattr(Path, "replace", failing_at(replace))
    try:
        put(tmp_path, {"s-photos/b.jpg": b"3", "s.md": b"4"})
    except DiskTrouble:
        assert tree(tmp_path) == old
    else:
        assert failing >= steps  # there were no more steps to fail
        assert tree(tmp_path) == {"s-photos/b.jpg": b"3", "s.md": b"4"}


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DiskTrouble, match="Nothing was written to"):
        put(tmp_path / "file" / "folder", {"a.md": b"1"})
