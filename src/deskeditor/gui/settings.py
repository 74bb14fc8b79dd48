"""What a person can set, and what the window remembers. Each setting is declared once, here.

They live in one INI file in the user's configuration folder. There is no setting for saving: what is typed is saved.
"""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from platformdirs import user_config_path
from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QSettings, Signal

T = TypeVar("T", bool, int, float, str, bytes, tuple[str, ...])
Value = bool | int | float | str | bytes | tuple[str, ...]


@dataclass(frozen=True)
class Setting(Generic[T]):
    """`sentence` says it to a person; empty for what the window remembers by itself. `choices` limits a text,
    `lowest` and `highest` a number; `unit` is that of the number."""

    name: str
    default: T
    sentence: str = ""
    unit: str = ""
    choices: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 1_000_000


DECLARED: dict[str, "Setting[Any]"] = {}


def declare(setting: Setting[T]) -> Setting[T]:
    """Make a setting known. Raises ValueError when the name is taken."""
    if setting.name in DECLARED:
        raise ValueError(f"setting {setting.name!r} is declared twice")
    DECLARED[setting.name] = setting
    return setting


THEME = declare(
    Setting(
        "look/theme",
        "system",
        QT_TRANSLATE_NOOP("settings", "Colours of the window: light, dark, or as the system has them."),
        choices=("system", "light", "dark"),
    )
)
INTERFACE = declare(
    Setting(
        "look/language",
        "system",
        QT_TRANSLATE_NOOP("settings", "Language of the windows, from the next start on."),
        choices=("system", "en", "de", "ckb"),
    )
)
COPY_FONT = declare(
    Setting("copy/font", "", QT_TRANSLATE_NOOP("settings", "Typeface of the copy; empty for the article's own serif."))
)
COPY_SIZE = declare(
    Setting("copy/size", 13, QT_TRANSLATE_NOOP("settings", "Size of the copy."), unit="pt", lowest=8, highest=40)
)
COPY_MEASURE = declare(
    Setting(
        "copy/measure",
        68,
        QT_TRANSLATE_NOOP("settings", "Width of the lines of the copy."),
        unit="characters",
        lowest=40,
        highest=120,
    )
)
ZOOM = declare(
    Setting("copy/zoom", 100, QT_TRANSLATE_NOOP("settings", "Zoom of the copy."), unit="%", lowest=50, highest=300)
)
MARKS_SHOWN = declare(
    Setting("copy/marks_shown", False, QT_TRANSLATE_NOOP("settings", "Always show the marks of Markdown in the copy."))
)
SMART_PUNCTUATION = declare(
    Setting(
        "copy/smart_punctuation",
        True,
        QT_TRANSLATE_NOOP(
            "settings", "Turn straight quotation marks and hyphens into the language's own while typing."
        ),
    )
)
LANGUAGE_CHECKED = declare(
    Setting("copy/language", True, QT_TRANSLATE_NOOP("settings", "Check spelling and style while typing."))
)
FOCUS_MODE = declare(
    Setting("copy/focus", False, QT_TRANSLATE_NOOP("settings", "Dim every paragraph but the one with the caret."))
)
NOTES_SHOWN = declare(
    Setting("copy/notes", True, QT_TRANSLATE_NOOP("settings", "Show notes and suggestions in the margin of the copy."))
)
LANGUAGE = declare(
    Setting("story/language", "en", QT_TRANSLATE_NOOP("settings", "Language of new stories, as a BCP 47 tag."))
)
QUEUE_FOLDS = declare(
    Setting("queue/folds", True, QT_TRANSLATE_NOOP("settings", "Fold the queue away when a story opens."))
)
VAULT_IDLE = declare(
    Setting(
        "vault/idle",
        10,
        QT_TRANSLATE_NOOP("settings", "Lock the vault when nobody has used the computer for so long."),
        unit="min",
        lowest=1,
        highest=240,
    )
)
NOTICES_ON_DESKTOP = declare(
    Setting(
        "notices/desktop",
        True,
        QT_TRANSLATE_NOOP("settings", "Tell notices on the desktop while another program is in front."),
    )
)
LIMIT_WEB = declare(
    Setting(
        "limits/web",
        70,
        QT_TRANSLATE_NOOP("settings", "Longest headline on the web."),
        unit="characters",
        lowest=20,
        highest=300,
    )
)
LIMIT_PRINT = declare(
    Setting(
        "limits/print",
        48,
        QT_TRANSLATE_NOOP("settings", "Longest headline in print."),
        unit="characters",
        lowest=10,
        highest=300,
    )
)
LIMIT_SOCIAL = declare(
    Setting(
        "limits/social",
        100,
        QT_TRANSLATE_NOOP("settings", "Longest headline on social media."),
        unit="characters",
        lowest=20,
        highest=300,
    )
)
LIMIT_DEK = declare(
    Setting(
        "limits/dek",
        160,
        QT_TRANSLATE_NOOP("settings", "Longest standfirst."),
        unit="characters",
        lowest=40,
        highest=600,
    )
)

NEWSROOMS = declare(Setting[tuple[str, ...]]("remembered/newsrooms", ()))
"""Folders, the last opened first."""
GEOMETRY = declare(Setting("remembered/geometry", b""))
SUGGESTING = declare(Setting[tuple[str, ...]]("remembered/suggesting", ()))
"""Person, story, and whether they suggest in it; see `gui.suggesting.switch`."""
PANE_WIDTHS = declare(Setting[tuple[str, ...]]("remembered/pane_widths", ()))
"""Of the queue and the inspector, in pixels."""
LAYOUT = declare(Setting("remembered/layout", "edit", choices=("write", "edit", "publish")))
INSPECTOR_PANE = declare(Setting("remembered/inspector_pane", "details"))
COMPARE_MODE = declare(Setting("remembered/compare_mode", "sides"))
EXPORT_FOLDER = declare(Setting("remembered/export_folder", ""))
EXPORT_FORMAT = declare(Setting("remembered/export_format", "package"))
EXPORT_ZIP = declare(Setting("remembered/export_zip", False))
DETAILS_OPEN = declare(Setting[tuple[str, ...]]("remembered/details_open", ("assignment", "topics", "notes")))
PREVIEW = declare(Setting[tuple[str, ...]]("remembered/preview", ()))
PLANNING_VIEW = declare(Setting("remembered/planning_view", "month", choices=("month", "week")))
QUEUE_SORT = declare(Setting("remembered/queue_sort", "deadline"))
QUEUE_DESCENDING = declare(Setting("remembered/queue_descending", False))


class Settings(QObject):
    """The values. Reading or writing one that is not declared raises KeyError."""

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self.file = file

    def get(self, setting: Setting[T]) -> T:
        """The value; the default where nothing usable is kept (the file may have been changed by hand)."""
        _declared(setting)
        kept = self._store.value(setting.name)
        if kept is None:
            return setting.default
        try:
            return _allowed(setting, _READ[type(setting.default)](str(kept)))
        except (ValueError, TypeError):
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value and tell `changed`; nothing happens when it is the same."""
        _declared(setting)
        if self.get(setting) == value and self._store.contains(setting.name):
            return
        self._store.setValue(setting.name, _written(value))
        self.changed.emit(setting.name)

    def sync(self) -> None:
        """Write the file now."""
        self._store.sync()


def usual_file() -> Path:
    """Where this user's settings are kept."""
    return user_config_path("deskeditor", appauthor=False, ensure_exists=True) / "deskeditor.ini"


def _declared(setting: "Setting[Any]") -> None:
    if DECLARED.get(setting.name) is not setting:
        raise KeyError(f"setting {setting.name!r} is not declared")


def _allowed(setting: Setting[T], value: Any) -> T:
    if setting.choices and value not in setting.choices:
        return setting.default
    if type(setting.default) in (int, float):
        return type(setting.default)(min(max(value, setting.lowest), setting.highest))
    return value  # type: ignore[no-any-return]  # the reader of the default's own type made it


def _written(value: Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case bytes():
            return base64.b64encode(value).decode()
        case tuple():
            return json.dumps(list(value), ensure_ascii=False)
        case _:
            return str(value)


def _texts(kept: str) -> tuple[str, ...]:
    return tuple(str(item) for item in json.loads(kept))


_READ: dict[type, Callable[[str], Any]] = {
    bool: lambda kept: kept == "true",
    int: int,
    float: float,
    str: str,
    bytes: lambda kept: base64.b64decode(kept, validate=True),
    tuple: _texts,
}
