from datetime import datetime
from pathlib import Path

import pytest

from deskeditor.gui import places


def make(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "newsroom.db").write_bytes(b"words")


def test_a_newsroom_is_built_once(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "sample newsroom"
    assert places.built(folder, make) == folder
    (folder / "newsroom.db").write_bytes(b"written in")
    assert places.built(folder, make) == folder
    assert (folder / "newsroom.db").read_bytes() == b"written in"


def test_a_newsroom_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "sample newsroom"

    def breaks(beside: Path) -> None:
        make(beside)
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        places.built(folder, breaks)
    assert not folder.exists()
    assert places.built(folder, make) == folder


def test_each_demo_has_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "own_folder", lambda: tmp_path)
    now = datetime(2026, 11, 22, 17, 0)
    first = places.demo_folder(now)
    first.mkdir()
    assert places.demo_folder(now) != first
