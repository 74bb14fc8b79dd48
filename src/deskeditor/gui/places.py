"""Where newsrooms are kept when nobody chose a folder."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_path


def own_folder() -> Path:
    """The user's data folder of the program."""
    return user_data_path("deskeditor", appauthor=False)


def newsroom_folder() -> Path:
    """For the newsroom of the first start."""
    return own_folder() / "newsroom"


def sample_folder() -> Path:
    return own_folder() / "sample newsroom"


def demo_folder(now: datetime) -> Path:
    """A fresh one for each demo; nothing that somebody wrote is overwritten."""
    stem = f"demo {now:%Y-%m-%d %H%M%S}"
    folder, number = own_folder() / stem, 2
    while folder.exists():
        folder, number = own_folder() / f"{stem} {number}", number + 1
    return folder


def built(folder: Path, build: Callable[[Path], object]) -> Path:
    """The newsroom in this folder, built when there is none yet. It appears whole or not at all."""
    if (folder / "newsroom.db").is_file():
        return folder
    beside = folder.with_name(f".{folder.name} under way")
    _clear(beside)
    beside.parent.mkdir(parents=True, exist_ok=True)
    build(beside)
    beside.rename(folder)
    return folder


def _clear(folder: Path) -> None:
    import shutil

    if folder.exists():
        shutil.rmtree(folder)
