"""Settings of one newsroom, kept in its file: name, profile, who sits here."""

import json
from typing import Any

from sqlite_utils import Database

from deskeditor.news.ids import new_id
from deskeditor.store.database import writing
from deskeditor.store.rows import json_of

DEFAULTS: dict[str, Any] = {
    "name": "",
    "profile": "small",
    "me": "",
    "language": "en",
    "spike_days": 30,
    "id": "",
    "backup_folder": "",
    "thin_after_days": 0,
    "thinned_on": "",
    "quote_rules": {},
    "site_url": "",
    "renditions": [],
    "incoming_folder": "",
    "incoming_known": [],
    "caption_macros": {},
    "notices_at": "top",
    "comments_fetched": {},
    "saved_searches": [],
    "digits": {},
}
"""`profile`: its key; `me`: id of who writes; `language`: of new stories.

`thin_after_days`: stories unchanged for so long lose their keystrokes (`store.thinning`), 0 for never; `thinned_on`:
the day when that was last done, YYYY-MM-DD. `id`: of the newsroom itself, the same in its backups; `backup_folder`:
second place of automatic backups. `quote_rules`: what differs from the defaults of `news.houserules.QuoteRules`.
`site_url`: address of the web site that the stories appear on; `renditions`: which files a photo leaves as;
`incoming_folder`: where wire copy arrives, `incoming_known`: hashes of
the last files that came in from there; `caption_macros`: text by its short name. `notices_at`: where
in a story its corrections stand, `top` or `bottom`.
`comments_fetched`: when readers' comments were fetched last, by id of the story; of all of them under the empty id.
`saved_searches`: of the queue, each as what of a question is not empty: `words`, `state`, `desk`, `mine`, `today`.
`digits`: in which digits numbers are typed (`text.digits`), by the first part of the language's tag.
"""


def get(db: Database, key: str) -> Any:
    """What is set, or the default. Raises KeyError for a setting that does not exist."""
    default = DEFAULTS[key]
    row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return default if row is None else json_of(row[0])


def set_(db: Database, key: str, value: Any) -> None:
    """Set it, in the caller's transaction. Raises KeyError for a setting that does not exist."""
    DEFAULTS[key]
    db.table("setting").upsert({"key": key, "value": json.dumps(value, ensure_ascii=False)}, pk="key")


def newsroom_id(db: Database) -> str:
    """The id of the newsroom; one that has none gets it."""
    if id := str(get(db, "id")):
        return id
    with writing(db):
        db.execute("INSERT OR IGNORE INTO setting (key, value) VALUES ('id', ?)", [json.dumps(new_id())])
    return str(get(db, "id"))
