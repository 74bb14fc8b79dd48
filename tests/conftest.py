"""What all tests share: no screen, no person's own settings, no network, every log warning of Qt a failure."""

import os
import tempfile
from pathlib import Path

# Before any Qt: no screen, the raster paint engine for the web view, and settings and data of nobody in particular.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
HOME = Path(tempfile.mkdtemp(prefix="deskeditor-tests-"))
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = str(HOME / variable.lower())
os.environ.pop("DESKEDITOR_NEWSROOM", None)
if hasattr(os, "geteuid") and os.geteuid() == 0:
    # Chromium's sandbox refuses to run as root. Users keep theirs.
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

SHARED = Path(__file__).parents[2] / "shared"
"""Reference material that developers have beside the checkout; the suite passes without it."""


def pytest_report_header() -> str:
    if SHARED.is_dir():
        return "reference material: found"
    return "left out: tests that need the developers' reference material beside the checkout, which is not here"
