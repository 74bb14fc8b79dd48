"""What a start must not wait for."""

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"

HEAVY = (
    "PySide6.QtWebEngineCore",
    "markdown",
    "lxml",
    "nh3",
    "jinja2",
    "yaml",
    "jsonschema",
    "sqlite_utils",
    "pycrdt",
    "PIL",
    "httpx",
    "paramiko",
    "boto3",
    "keyring",
    "jwt",
    "deskeditor.delivery.running",
    "deskeditor.checks.quotes.grammar",
    "deskeditor.gui.quotecheck.watch",
    "deskeditor.ledger.gathering",
)


def test_the_window_waits_for_nothing_heavy() -> None:
    code = "import sys, deskeditor.gui.app; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_with_source())
    loaded = set(run.stdout.split())
    assert "deskeditor.gui.window" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_without_a_screen_it_says_so() -> None:
    code = "from deskeditor.gui.app import run; raise SystemExit(run())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=_no_screen())
    if sys.platform.startswith("linux"):
        assert run.returncode == 3
        assert run.stderr.startswith("deskeditor: There is no screen")
        assert run.stderr.count("\n") == 1


def _no_screen() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in _with_source().items() if name not in hidden}


def _with_source() -> dict[str, str]:
    """The checkout is found with or without an installation."""
    return os.environ | {"PYTHONPATH": str(SOURCE)}
