"""Pictures of the window for a person to look at: `python -m tests.gui.screens FOLDER`, on a screen or under xvfb-run.

Both sizes, light and dark; the sample newsroom is built in a folder of its own and nothing of the user's is touched.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog

from deskeditor.gui import places
from deskeditor.gui.app import Program, make_application
from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.gui.settings import THEME, Settings

SIZES = ((1440, 900), (1280, 720))
STORY = "harbour-barrier"


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], ms: int = 20_000) -> None:
    while not true() and (ms := ms - 50) > 0:
        wait(50)


def scenes(program: Program, shoot: Callable[[str], None]) -> None:
    window, newsroom = program.window, program.desk.newsroom
    assert newsroom is not None
    wait(600)
    shoot("queue")
    window.open_story(newsroom.find_story(STORY))
    wait_until(lambda: bool(window.front))
    wait(1500)
    shoot("edit")
    for id, name, ms in (
        ("layout.write", "write", 500),
        ("layout.publish", "publish", 5000),
        ("pane.quotes", "quotes", 900),
        ("pane.photos", "photos", 900),
        ("pane.queue", "both", 600),
        ("window.palette", "palette", 600),
    ):
        window.actions_[id].trigger()
        wait(ms)
        shoot(name)
    window.palette_.leave()
    for id in ("file.export", "window.preferences", "story.byline", "newsroom.people", "help.shortcuts"):
        window.actions_[id].trigger()
        wait(900)
        shoot(id.split(".")[1])
        for dialog in window.findChildren(QDialog):
            dialog.close()
    window.open_story(newsroom.find_story("kurdish-story-hour"))
    wait(1500)
    shoot("right-to-left")


def main(folder: Path, width: int, height: int, theme: str) -> None:
    register_scheme()
    app = make_application()
    home = Path(tempfile.mkdtemp(prefix="deskeditor-screens-"))
    sample = home / "sample newsroom"
    places.sample_folder = lambda: sample
    settings = Settings(home / "settings.ini")
    settings.set(THEME, theme)
    program = Program(app, settings)
    program.begin(None, None, "")
    program.window.setGeometry(0, 0, width, height)
    wait(500)

    def shoot(name: str) -> None:
        picture = app.primaryScreen().grabWindow(0, 0, 0, width, height)
        picture.save(str(folder / f"{width}-{theme}-{name}.png"))

    shoot("first-start")
    program.open_sample()
    wait_until(lambda: program.window.queue.model.rowCount() > 0)
    scenes(program, shoot)
    program.window.close()
    program.close()


if __name__ == "__main__":
    there = Path(sys.argv[1])
    there.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) == 5:
        main(there, int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
        os._exit(0)  # the web engine's process may outlive a screen that is gone
    for wide, high in SIZES:
        for colours in ("light", "dark"):
            one = [sys.executable, "-m", "tests.gui.screens", str(there), str(wide), str(high), colours]
            subprocess.run(one, check=True)
