"""Which newsroom is meant."""

import json
import os
from argparse import Namespace
from configparser import ConfigParser, Error
from pathlib import Path

from platformdirs import user_config_path

from deskeditor.news.problems import BadInput

LAST = "remembered/newsrooms"
"""Where the window's settings hold the folders of newsrooms, the last opened first."""


def newsroom_folder(asked: Namespace) -> Path:
    """The newsroom that is meant: named, of the environment, or the window's last. Raises BadInput for none."""
    named = asked.newsroom or os.environ.get("DESKEDITOR_NEWSROOM") or last_opened()
    if not named:
        raise BadInput("Which newsroom? Say --newsroom DIR, or make one with `deskeditor init DIR`.")
    return Path(named).expanduser()


def last_opened() -> str:
    """The folder of the newsroom that the window opened last; empty when it opened none."""
    settings = ConfigParser(interpolation=None, strict=False)
    group, key = LAST.split("/")
    try:
        settings.read(user_config_path("deskeditor", appauthor=False) / "deskeditor.ini", "utf-8")
        kept = settings.get(group, key, fallback="").strip()
        if kept.startswith('"'):  # Qt puts texts with commas and quotation marks between marks, escaped
            kept = kept[1:-1].replace('\\"', '"').replace("\\\\", "\\")
        return str((json.loads(kept) or [""])[0]) if kept else ""
    except (OSError, Error, ValueError, TypeError, KeyError):
        return ""
