"""Settings of one newsroom, kept in its file: name, profile, who sits here, where stories go."""

import json
from typing import Any

from sqlite_utils import Database

DEFAULTS: dict[str, Any] = {
    "name": "",
    "profile": "small",
    "me": "",
    "language": "en",
    "destination": "",
}
"""`profile`: its key; `me`: id of who writes; `language`: of new stories; `destination`: folder where stories go."""


def get(db: Database, key: str) -> Any:
    """What is set, or the default. Raises KeyError for a setting that does not exist."""
    default = DEFAULTS[key]
    row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return default if row is None else json.loads(row[0])


def set_(db: Database, key: str, value: Any) -> None:
    """Set it, in the caller's transaction. Raises KeyError for a setting that does not exist."""
    DEFAULTS[key]
    db.table("setting").upsert({"key": key, "value": json.dumps(value, ensure_ascii=False)}, pk="key")
