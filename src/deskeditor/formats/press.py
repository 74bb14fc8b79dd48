"""The way to the press: pages become PDF in a process of their own, which knows Qt and which nothing can hurt.

It is started for one page and ends with it: it may be asked for from any thread and from the command line, and a web
engine that cannot start here takes nothing with it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from deskeditor.news.problems import BadInput, DiskTrouble

Way = Literal["reader", "galley", "plain"]
"""`reader`: as a browser sets it; `galley`: Qt's own rich text with numbered lines; `plain`: the same without numbers,
for a reader's page where the web engine does not start."""
PROGRAM = "deskeditor.gui.pressing"
"""The module that is the process. It is named and not imported: formats know no Qt."""
LONGEST_S = 300
PAGE, PHOTOS, SAID, PDF = "page.html", "photos", "said.json", "page.pdf"
"""What lies in the folder that the process is given, and what it leaves there."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that is to go on paper. `photos` are their bytes by the name in their address; `made` is the time (ISO
    8601) that the file gives as its own, so that the same story is the same file."""

    html: str
    title: str
    language: str
    rtl: bool = False
    photos: Mapping[str, bytes] = field(default_factory=dict)
    made: str = ""
    foot: str = ""
    """What stands at the foot of each sheet of a galley."""
    head: str = ""
    """What stands at its head: what is open."""


def pressed(page: Page, way: Way) -> bytes:
    """The page as a PDF. Raises DiskTrouble, and BadInput when it cannot be set."""
    try:
        with TemporaryDirectory(prefix="deskeditor-press-") as name:
            return _pressed(page, way, Path(name))
    except OSError as error:
        raise DiskTrouble(f"The PDF could not be made: {error.strerror or error}.") from error


def _pressed(page: Page, way: Way, folder: Path) -> bytes:
    _lay_out(page, folder)
    if way == "reader" and not _ran(folder, "reader"):
        way = "plain"
    if way != "reader" and not _ran(folder, way):
        raise BadInput("The PDF could not be made: Qt does not start here; export the story as HTML and print that.")
    return (folder / PDF).read_bytes()


def _lay_out(page: Page, folder: Path) -> None:
    said = {n: getattr(page, n) for n in ("title", "language", "rtl", "made", "foot", "head")}
    (folder / PAGE).write_text(page.html, "utf-8", "surrogatepass")
    (folder / SAID).write_text(json.dumps(said), "utf-8")
    (folder / PHOTOS).mkdir()
    for name, data in page.photos.items():
        (folder / PHOTOS / name).write_bytes(data)


def _ran(folder: Path, way: Way) -> bool:
    """Whether the process left a PDF. What it says on its way is Chromium's own and tells nobody anything."""
    try:
        subprocess.run(
            [sys.executable, "-P", "-m", PROGRAM, str(folder), way],
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return (folder / PDF).is_file()


def _environment() -> dict[str, str]:
    """That of this process, in which the package is found wherever it lies, and no screen is needed."""
    package = str(Path(__file__).parents[2])
    known = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    # Without the seed Qt would put the fonts of a file into another order at each run.
    more = {"PYTHONPATH": os.pathsep.join(known), "QT_HASH_SEED": "0"}
    if sys.platform.startswith("linux"):
        more["QT_QPA_PLATFORM"] = "offscreen"
    return {**os.environ, **more}
