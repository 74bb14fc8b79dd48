"""A folder of this computer: files appear whole, a network folder that is gone is never made, troubles have words."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from deskeditor.cms import placing
from deskeditor.cms.folder import KIND, Folder
from deskeditor.cms.troubles import Denied, Trouble, Unfit, Unreachable
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination

PHOTO, ARTICLE = ExportFile("2026/11/quay-photos/a.jpg", b"photo"), ExportFile("2026/11/quay.json", b"{}")


def put(folder: Folder, *files: ExportFile) -> list[str]:
    return [file.name for file in folder.put(files)]


def all_files(path: Path) -> dict[str, bytes]:
    return {str(p.relative_to(path)): p.read_bytes() for p in path.rglob("*") if p.is_file()}


def test_files_appear_in_their_order_when_all_are_written(tmp_path: Path) -> None:
    folder = Folder(tmp_path, "d")
    coming = folder.put([PHOTO, ARTICLE])
    for _file in coming:
        assert all(Path(name).name.startswith(placing.BESIDE) for name in all_files(tmp_path))
    assert all_files(tmp_path) == {PHOTO.name: b"photo", ARTICLE.name: b"{}"}
    put(folder, ExportFile(ARTICLE.name, b"{1}"))
    assert folder.read(ARTICLE.name) == b"{1}" and folder.url(ARTICLE.name).startswith("file:///")
    folder.remove([PHOTO.name])
    assert all_files(tmp_path) == {ARTICLE.name: b"{1}"} and not (tmp_path / "2026/11/quay-photos").exists()


def test_what_is_stopped_halfway_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    coming = Folder(tmp_path, "d").put([PHOTO, ARTICLE])
    next(coming), next(coming)
    coming.close()  # type: ignore[attr-defined]  # a generator
    assert all_files(tmp_path) == {}


def test_what_a_kill_left_is_written_over_or_goes_with_its_file(tmp_path: Path) -> None:
    folder = Folder(tmp_path, "d")
    (tmp_path / placing.beside("quay.json", "d")).write_bytes(b"half")
    put(folder, ExportFile("quay.json", b"whole"))
    assert all_files(tmp_path) == {"quay.json": b"whole"}
    (tmp_path / placing.beside("quay.json", "d")).write_bytes(b"half")
    folder.remove(["quay.json"])
    assert all_files(tmp_path) == {}


def test_a_network_folder_that_is_not_connected_is_not_made_here(tmp_path: Path) -> None:
    share = tmp_path / "share"
    gone = (
        (Folder(share, "d"), "connect the network folder"),
        (Folder(tmp_path, "d", mount=str(tmp_path)), "not connected"),
    )
    for folder, words in gone:
        for act in (lambda f=folder: put(f, ARTICLE), lambda f=folder: f.digest("quay.json")):
            with pytest.raises(Unreachable, match=words):
                act()
    assert not share.exists() and all_files(tmp_path) == {}


def test_a_test_of_the_folder_writes_and_remembers_where_it_is_mounted(tmp_path: Path) -> None:
    folder = KIND.open(Destination("d", "folder", "Drop", str(tmp_path)), "")
    rights = folder.rights()
    assert rights.may_publish and str(tmp_path) in rights.sentences[0]
    assert all_files(tmp_path) == {}
    assert rights.options["mount"] == "" or os.path.ismount(rights.options["mount"])


@pytest.mark.parametrize(
    ("number", "trouble", "words"),
    [
        (errno.ENOSPC, Unreachable, "is full"),
        (errno.EACCES, Denied, "cannot be written"),
        (errno.EROFS, Denied, "cannot be written"),
        (errno.ENAMETOOLONG, Unfit, "cannot be written"),
        (errno.EIO, Unreachable, "cannot be written"),
        (errno.ESTALE, Unreachable, "cannot be written"),
    ],
)
def test_troubles_of_the_disk_are_told_and_leave_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: type[Trouble], words: str
) -> None:
    folder = Folder(tmp_path, "d")
    put(folder, ExportFile("quay.json", b"old"))

    def fsync(*_said: Any) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(trouble, match=words):
        put(folder, ExportFile("quay.json", b"new"))
    assert all_files(tmp_path) == {"quay.json": b"old"}


@pytest.mark.parametrize("name", ["../quay.json", "/etc/quay", "a/../../b", "a//b", "", ".", "a\\..\\b", "a\0b"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = Folder(tmp_path / "in", "d")
    (tmp_path / "in").mkdir()
    with pytest.raises(Unfit):
        put(folder, ExportFile(name, b"x"))
    with pytest.raises(Unfit):
        folder.digest(name)
    assert all_files(tmp_path) == {}


def test_a_file_in_the_way_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "2026").write_text("a file")
    with pytest.raises(Unfit, match="cannot be written"):
        put(Folder(tmp_path, "d"), ARTICLE)
