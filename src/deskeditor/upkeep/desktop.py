"""Story files in the file manager: what they are called, their icon, and that a double click opens them here.

On Linux and the BSDs by the specifications of freedesktop.org (Shared MIME-info, Desktop Entry), in the person's own
data folder; on Windows by the person's own registry. Nothing is installed for others, and all of it can be taken back.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.shipped import shipped

MIME = "application/x-deskeditor-story"
NAME = "deskeditor"
ICON = "application-x-deskeditor-story"
PATIENCE_S = 20
PARTS = {
    "mime": Path("mime/packages") / "deskeditor-story.xml",
    "entry": Path("applications") / "deskeditor.desktop",
    "icon": Path("icons/hicolor/scalable/mimetypes") / f"{ICON}.svg",
    "program": Path("icons/hicolor/scalable/apps") / "deskeditor.svg",
}
"""Where the files go in the data folder."""


def install(command: Sequence[str] = (), platform: str = sys.platform) -> str:
    """Make story files open with this program; a sentence that says so. Raises BadInput, DiskTrouble.

    `command` starts the program; without it, what runs now.
    """
    command = command or own_command()
    if platform == "darwin":
        raise BadInput("On a Mac only the packaged program opens files by double click; use File, Open Story File.")
    if platform == "win32":
        return _install_windows(command)
    try:
        for name, text in _files(command).items():
            path = data_folder() / PARTS[name]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise DiskTrouble(f"{data_folder()} cannot be written: {error.strerror or error}.") from error
    _tell_desktop()
    return f"Story files open with deskeditor now ({data_folder() / PARTS['entry']})."


def remove(platform: str = sys.platform) -> str:
    """Take it back. Raises DiskTrouble."""
    if platform == "win32":
        return _remove_windows()
    try:
        for place in PARTS.values():
            (data_folder() / place).unlink(missing_ok=True)
    except OSError as error:
        raise DiskTrouble(f"{data_folder()} cannot be written: {error.strerror or error}.") from error
    _tell_desktop()
    return "Story files do not open with deskeditor any more."


def is_installed(platform: str = sys.platform) -> bool:
    return platform not in ("win32", "darwin") and (data_folder() / PARTS["entry"]).exists()


def data_folder() -> Path:
    """`$XDG_DATA_HOME`, else `~/.local/share` (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def own_command() -> list[str]:
    """What starts this program again."""
    program = Path(sys.argv[0]).absolute()
    if program.name.startswith("deskeditor") and os.access(program, os.X_OK) and program.suffix != ".py":
        return [str(program)]
    return [sys.executable, "-m", "deskeditor"]


def _files(command: Sequence[str]) -> dict[str, str]:
    desktop, icons = shipped("resources") / "desktop", shipped("resources") / "icons"
    entry = (desktop / "deskeditor.desktop").read_text(encoding="utf-8")
    return {
        "mime": (desktop / "deskeditor-story.xml").read_text(encoding="utf-8"),
        "entry": entry.replace("@COMMAND@", " ".join(map(_quoted, command))),
        "icon": (icons / "story-file.svg").read_text(encoding="utf-8"),
        "program": (icons / "deskeditor.svg").read_text(encoding="utf-8"),
    }


def _quoted(argument: str) -> str:
    """An argument of `Exec`: between quotation marks, and per cent signs doubled (Desktop Entry Specification)."""
    plain = argument.replace("%", "%%")
    if shlex.quote(plain) == plain:
        return plain
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in plain)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def _tell_desktop() -> None:
    """The caches of the desktop, where it has any; without these programs it looks by itself."""
    for program, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        found = shutil.which(program)
        if found and (data_folder() / folder).is_dir():
            subprocess.run([found, str(data_folder() / folder)], check=False, capture_output=True, timeout=PATIENCE_S)
    default = shutil.which("xdg-mime")
    if default and is_installed():
        asked = [default, "default", PARTS["entry"].name, MIME]
        subprocess.run(asked, check=False, capture_output=True, timeout=PATIENCE_S)


# Windows


def _install_windows(command: Sequence[str]) -> str:
    values = {
        r"Software\Classes\.story": NAME + ".story",
        rf"Software\Classes\{NAME}.story": "deskeditor story",
        rf"Software\Classes\{NAME}.story\shell\open\command": f'{subprocess.list2cmdline(command)} "%1"',
    }
    for key, value in values.items():
        _set_registry(key, value)
    return "Story files open with deskeditor now."


def _remove_windows() -> str:
    below = ("", r"\shell", r"\shell\open", r"\shell\open\command")
    for key in [*(rf"Software\Classes\{NAME}.story{end}" for end in reversed(below)), r"Software\Classes\.story"]:
        _delete_registry(key)
    return "Story files do not open with deskeditor any more."


def _set_registry(key: str, value: str) -> None:
    if sys.platform == "win32":
        import winreg

        try:
            winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value)
        except OSError as error:
            raise DiskTrouble(f"The registry cannot be written: {error.strerror or error}.") from error


def _delete_registry(key: str) -> None:
    if sys.platform == "win32":
        import contextlib
        import winreg

        with contextlib.suppress(OSError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
