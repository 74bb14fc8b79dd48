"""Installs the built wheel into an empty environment and looks whether the program finds what it ships.

wheel_check.py FOLDER CONSTRAINTS: FOLDER holds the wheel that was just built.
"""

import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

LOOK = """
from deskeditor.shipped import shipped
assert (shipped("ui")).is_dir() and (shipped("resources")).is_dir()
assert "site-packages" in str(shipped("ui")), shipped("ui")
assert any(form.name.endswith(".ui") for form in shipped("ui").iterdir())
assert (shipped("resources") / "sample" / "newsroom.yaml").is_file()
assert (shipped("resources") / "themes").is_dir()
assert (shipped("resources") / "words" / "obscene.json").is_file()
for lists in ("ckb/ckb.dic", "ckb/LICENSE.txt", "frequency/en.txt", "more/en.txt"):
    assert (shipped("resources") / "dictionaries" / lists).is_file(), lists

from deskeditor.cms.registry import KINDS
assert all(KINDS[name].name == name for name in ("wordpress", "ghost", "plone", "sftp", "s3", "webdav", "folder"))
import boto3, httpx, jwt, keyring, paramiko
"""
GERMAN = """
from PySide6.QtWidgets import QApplication
from deskeditor.gui.translations import speak
app = QApplication([])
assert speak(app, "de") == "de"
assert app.translate("LanguagePane", "Nothing found.") == "Nichts gefunden."
assert app.translate("QPlatformTheme", "Cancel") == "Abbrechen"
"""
SLIPS = "The mayor recieved a letter about the past history of the harbour, and nobody knows who sent it to him."


def main(folder: Path, constraints: Path) -> None:
    wheel = max(folder.glob("*.whl"), key=lambda path: path.stat().st_mtime)
    with tempfile.TemporaryDirectory() as place:
        venv.create(place, with_pip=True)
        scripts = Path(place) / ("Scripts" if sys.platform == "win32" else "bin")
        pip: list[str | Path] = [scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-c", constraints, wheel], check=True)
        subprocess.run([scripts / "python", "-c", LOOK], check=True, cwd=place)
        newsroom = Path(place) / "newsroom"
        command: list[str | Path] = [scripts / "deskeditor", "--newsroom", newsroom]
        subprocess.run([*command, "init", newsroom], check=True, cwd=place)
        subprocess.run([*command, "new", "--slugline", "wheel", "--headline", "It installs"], check=True, cwd=place)
        shown = subprocess.run(
            [*command, "show", "wheel", "--json"], check=True, cwd=place, capture_output=True, text=True
        )
        assert "It installs" in shown.stdout, shown.stdout
        look_at_language([*command], Path(place))
        windows = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([scripts / "python", "-c", GERMAN], check=True, cwd=place, env=windows)
    print(f"{wheel.name}: installs, finds its forms and resources, checks spelling and style, and speaks German")


def look_at_language(command: list[str | Path], place: Path) -> None:
    """The dictionaries and the stylebook of the wheel."""
    (place / "slips.md").write_text(SLIPS, "utf-8")
    new: list[str | Path] = ["new", "--slugline", "slips", "--headline", "Slips", "--body", place / "slips.md"]
    subprocess.run([*command, *new], check=True, cwd=place)
    check = [*command, "check", "slips", "--language", "--json"]
    checked = subprocess.run(check, check=False, cwd=place, capture_output=True)
    found = {one["text"] for one in json.loads(checked.stdout)}
    assert checked.returncode == 1 and {"recieved", "past history"} <= found, checked


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).resolve())
