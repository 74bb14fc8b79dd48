"""Installs the built wheel into an empty environment and looks whether the program finds what it ships.

wheel_check.py FOLDER CONSTRAINTS: FOLDER holds the wheel that was just built.
"""

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
assert (shipped("resources") / "dictionaries" / "ckb" / "ckb.dic").is_file()
assert (shipped("resources") / "translations" / "deskeditor_de.qm").is_file()

from deskeditor.cms.registry import KINDS
assert all(KINDS[name].name == name for name in ("wordpress", "ghost", "plone", "sftp", "s3", "webdav", "folder"))
import boto3, httpx, jwt, keyring, paramiko
"""


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
    print(f"{wheel.name}: installs, and finds its forms and resources")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).resolve())
