"""The tables of a newsroom, and the steps that brought them to their present form.

`docs/tables.md` explains them to a person with plain SQL. A step is never changed once it was released: a new one is
added, and `tests/store/schemas` keeps a newsroom of each earlier form that must still open.
"""

import json
from collections.abc import Callable

from sqlite_utils import Database

from deskeditor.news.ids import new_id

APPLICATION_ID = 0x44736B45
"""`DskE` in the header of the file: says that it is ours."""

LOG = """
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    client INTEGER NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    "update" BLOB NOT NULL
);
CREATE INDEX edit_of_record ON edit (record, seq);
CREATE INDEX edit_by_hash ON edit (hash);
CREATE TABLE client (
    client INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    device TEXT NOT NULL,
    since TEXT NOT NULL
);
CREATE TABLE projection (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    logged_seq INTEGER NOT NULL,
    projected_seq INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX projection_behind ON projection (record) WHERE logged_seq > projected_seq;
"""

STORY = """
CREATE TABLE story (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    slugline TEXT NOT NULL,
    headline TEXT NOT NULL,
    state TEXT NOT NULL,
    stage INTEGER NOT NULL,
    spiked INTEGER NOT NULL,
    hold INTEGER NOT NULL,
    desk TEXT NOT NULL,
    assignee TEXT NOT NULL,
    deadline TEXT NOT NULL,
    due TEXT NOT NULL,
    words INTEGER NOT NULL,
    target_length INTEGER NOT NULL,
    language TEXT NOT NULL,
    urgency INTEGER NOT NULL,
    modified TEXT NOT NULL,
    embargo TEXT,
    embargo_until TEXT GENERATED ALWAYS AS (json_extract(embargo, '$.until')) VIRTUAL,
    pubstatus TEXT NOT NULL,
    headline_print TEXT NOT NULL,
    headline_social TEXT NOT NULL,
    dek TEXT NOT NULL,
    dateline TEXT NOT NULL,
    dateline_date TEXT NOT NULL,
    tagline TEXT NOT NULL,
    direction TEXT NOT NULL,
    genre TEXT NOT NULL,
    keywords TEXT NOT NULL,
    subjects TEXT NOT NULL,
    places TEXT NOT NULL,
    ednote TEXT NOT NULL,
    editors_note TEXT NOT NULL,
    checks TEXT NOT NULL,
    conflicts TEXT NOT NULL,
    schedule TEXT NOT NULL,
    version INTEGER NOT NULL,
    first_published TEXT NOT NULL,
    correction_sequence INTEGER NOT NULL,
    update_of TEXT NOT NULL,
    comments_open INTEGER NOT NULL,
    canonical_url TEXT NOT NULL,
    created TEXT NOT NULL,
    created_by TEXT NOT NULL,
    body TEXT NOT NULL,
    bin TEXT NOT NULL
);
CREATE INDEX story_by_slugline ON story (spiked, slugline COLLATE NOCASE, state, desk, assignee);
CREATE INDEX story_by_headline ON story (spiked, headline COLLATE NOCASE, state, desk, assignee);
CREATE INDEX story_by_stage ON story (spiked, stage, due, state, desk, assignee);
CREATE INDEX story_by_desk ON story (spiked, desk COLLATE NOCASE, due, state, assignee);
CREATE INDEX story_by_due ON story (spiked, due, state, desk, assignee);
CREATE INDEX story_by_words ON story (spiked, words, state, desk, assignee);
CREATE INDEX story_by_language ON story (spiked, language, due, state, desk, assignee);
CREATE INDEX story_by_urgency ON story (spiked, urgency, due, state, desk, assignee);
CREATE INDEX story_by_modified ON story (spiked, modified, state, desk, assignee);
CREATE INDEX story_by_created ON story (spiked, created, state, desk, assignee);
CREATE INDEX story_by_assignee ON story (spiked, assignee, due, state, desk);
CREATE TABLE byline (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    job_title TEXT NOT NULL,
    location TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
CREATE INDEX byline_of_person ON byline (person);
CREATE TABLE photo_use (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    photo TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    crop TEXT,
    focal_point TEXT,
    caption_override TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
CREATE INDEX photo_use_of_photo ON photo_use (photo);
CREATE TABLE related (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    related_story TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
"""

OTHER_RECORDS = """
CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    organization TEXT NOT NULL,
    location TEXT NOT NULL,
    bio TEXT NOT NULL,
    staff INTEGER NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    url TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE TABLE photo (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    size INTEGER NOT NULL,
    headline TEXT NOT NULL,
    caption TEXT NOT NULL,
    alt TEXT NOT NULL,
    decorative INTEGER NOT NULL,
    creator TEXT NOT NULL,
    creator_job_title TEXT NOT NULL,
    credit TEXT NOT NULL,
    source TEXT NOT NULL,
    copyright TEXT NOT NULL,
    usage_terms TEXT NOT NULL,
    instructions TEXT NOT NULL,
    date_created TEXT NOT NULL,
    place TEXT NOT NULL,
    keywords TEXT NOT NULL,
    rights_from TEXT NOT NULL,
    rights_until TEXT NOT NULL,
    spiked INTEGER NOT NULL,
    modified TEXT NOT NULL
);
CREATE INDEX photo_by_sha256 ON photo (sha256);
CREATE TABLE person_shown (
    photo TEXT NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (photo, position)
);
CREATE TABLE source (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    how_they_know TEXT NOT NULL,
    terms TEXT NOT NULL,
    terms_wording TEXT NOT NULL,
    attribution TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    notes TEXT NOT NULL,
    spiked INTEGER NOT NULL,
    conflicts TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE TABLE quote (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    original TEXT NOT NULL,
    translator TEXT NOT NULL,
    source TEXT NOT NULL,
    story TEXT NOT NULL,
    said_at TEXT NOT NULL,
    place TEXT NOT NULL,
    medium TEXT NOT NULL,
    terms TEXT NOT NULL,
    attribution TEXT NOT NULL,
    evidence TEXT NOT NULL,
    transcript TEXT NOT NULL,
    span TEXT,
    time_range TEXT,
    verification TEXT NOT NULL,
    verified_by TEXT NOT NULL,
    verified_at TEXT NOT NULL,
    spiked INTEGER NOT NULL,
    conflicts TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE INDEX quote_of_story ON quote (story);
CREATE INDEX quote_of_source ON quote (source);
CREATE TABLE transcript (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    cues TEXT NOT NULL,
    story TEXT NOT NULL,
    source TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    media TEXT NOT NULL,
    file_name TEXT NOT NULL,
    spiked INTEGER NOT NULL,
    modified TEXT NOT NULL
);
CREATE INDEX transcript_of_story ON transcript (story);
CREATE TABLE decision (
    record TEXT NOT NULL,
    id TEXT NOT NULL,
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    after TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (record, id)
);
"""

KEPT_FOR_EVER = """
CREATE TABLE version (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    words INTEGER NOT NULL,
    words_added INTEGER NOT NULL,
    words_removed INTEGER NOT NULL,
    hash TEXT NOT NULL,
    value BLOB NOT NULL
);
CREATE INDEX version_of_story ON version (story, at);
CREATE TABLE history (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    person TEXT NOT NULL,
    client INTEGER NOT NULL,
    at TEXT NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX history_of_record ON history (record, at);
CREATE TABLE receipt (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    exit TEXT NOT NULL,
    destination TEXT NOT NULL,
    format TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    url TEXT NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX receipt_of_story ON receipt (story, at);
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TRIGGER version_is_kept BEFORE UPDATE ON version
    BEGIN SELECT raise(ABORT, 'a version is never changed'); END;
CREATE TRIGGER history_is_kept BEFORE UPDATE ON history
    BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER receipt_is_kept BEFORE UPDATE ON receipt
    BEGIN SELECT raise(ABORT, 'a receipt is never changed'); END;
"""

SEARCH = """
CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    spiked INTEGER NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5 (
    title, names, words, about,
    tokenize = "unicode61 remove_diacritics 0",
    prefix = '1 2 3 4'
);
"""

VIEWS = """
CREATE VIEW caption AS
    SELECT story.slugline, photo_use.position, photo_use.role, photo_use.name AS file,
        CASE photo_use.caption_override WHEN '' THEN photo.caption ELSE photo_use.caption_override END AS caption,
        photo.alt, photo.credit, photo.creator, story.id AS story, photo.id AS photo
    FROM photo_use JOIN story ON story.id = photo_use.story JOIN photo ON photo.id = photo_use.photo
    ORDER BY story.slugline, photo_use.position;
CREATE VIEW printed_byline AS
    SELECT story.slugline, byline.position, byline.role,
        coalesce(nullif(person.display_name, ''), nullif(person.name, ''), byline.name) AS name,
        coalesce(nullif(byline.job_title, ''), person.job_title, '') AS job_title,
        coalesce(nullif(byline.location, ''), person.location, '') AS location, story.id AS story
    FROM byline JOIN story ON story.id = byline.story LEFT JOIN person ON person.id = byline.person
    ORDER BY story.slugline, byline.position;
CREATE VIEW source_quote AS
    SELECT story.slugline, source.name AS source, quote.words, quote.terms, quote.attribution, quote.said_at,
        quote.medium, quote.verification, quote.id AS quote
    FROM quote LEFT JOIN source ON source.id = quote.source LEFT JOIN story ON story.id = quote.story
    WHERE NOT quote.spiked ORDER BY story.slugline, quote.said_at;
"""


NOTHING_LOST = """
ALTER TABLE version ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN base TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
CREATE INDEX history_by_time ON history (at);
CREATE TABLE merged (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    ours TEXT NOT NULL,
    theirs TEXT NOT NULL,
    merged TEXT NOT NULL,
    ours_by TEXT NOT NULL,
    theirs_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX merged_of_record ON merged (record);
CREATE TABLE merged_read (
    merged TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    at TEXT NOT NULL
);
DROP VIEW caption;
CREATE VIEW caption AS
    SELECT story.slugline, photo_use.position, photo_use.role, photo_use.name AS file,
        CASE photo_use.caption_override WHEN '' THEN photo.caption ELSE photo_use.caption_override END AS caption,
        photo.alt, photo.credit, photo.creator, story.id AS story, photo.id AS photo
    FROM photo_use JOIN story ON story.id = photo_use.story JOIN photo ON photo.id = photo_use.photo
    WHERE NOT photo.spiked ORDER BY story.slugline, photo_use.position;
DROP VIEW source_quote;
CREATE VIEW source_quote AS
    SELECT story.slugline, source.name AS source, quote.words, quote.terms, quote.attribution, quote.said_at,
        quote.medium, quote.verification, quote.id AS quote
    FROM quote LEFT JOIN source ON source.id = quote.source LEFT JOIN story ON story.id = quote.story
    WHERE NOT quote.spiked AND NOT coalesce(source.spiked, 0) ORDER BY story.slugline, quote.said_at;
CREATE TABLE destroyed (
    record TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    media TEXT NOT NULL DEFAULT '[]',
    finished INTEGER NOT NULL DEFAULT 0
);
"""

EVERY_QUOTATION = """
ALTER TABLE story ADD COLUMN rulings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE source ADD COLUMN kind TEXT NOT NULL DEFAULT 'person';
ALTER TABLE source ADD COLUMN alias TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN terms_agreed TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN photo TEXT NOT NULL DEFAULT '';
CREATE TABLE reply (
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    story TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    medium TEXT NOT NULL,
    question TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    due TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (source, position)
);
CREATE INDEX reply_for_story ON reply (story);
ALTER TABLE quote ADD COLUMN recorded_by TEXT NOT NULL DEFAULT '';
ALTER TABLE quote ADD COLUMN embargo TEXT;
ALTER TABLE transcript ADD COLUMN turns TEXT NOT NULL DEFAULT '[]';
ALTER TABLE transcript ADD COLUMN media_type TEXT NOT NULL DEFAULT '';
ALTER TABLE transcript ADD COLUMN duration REAL NOT NULL DEFAULT 0;
ALTER TABLE transcript ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transcript ADD COLUMN owner TEXT NOT NULL DEFAULT '';
CREATE TABLE voice (
    transcript TEXT NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (transcript, position)
);
CREATE INDEX voice_of_source ON voice (source);
CREATE TABLE vault (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    at TEXT NOT NULL,
    key TEXT NOT NULL
);
CREATE TABLE sealed (
    id TEXT PRIMARY KEY,
    vault TEXT NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    nonce BLOB NOT NULL,
    data BLOB NOT NULL
);
CREATE INDEX sealed_of_record ON sealed (record);
CREATE TABLE cleared (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    hash TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX cleared_of_story ON cleared (story);
DROP VIEW source_quote;
CREATE VIEW source_quote AS
    SELECT story.slugline, CASE WHEN source.confidential THEN source.alias ELSE source.name END AS source, quote.words,
        quote.terms, quote.attribution, quote.said_at, quote.medium, quote.verification, quote.id AS quote
    FROM quote LEFT JOIN source ON source.id = quote.source LEFT JOIN story ON story.id = quote.story
    WHERE NOT quote.spiked AND NOT coalesce(source.spiked, 0) ORDER BY story.slugline, quote.said_at;
"""


def first_tables(db: Database) -> None:
    for script in (LOG, STORY, OTHER_RECORDS, KEPT_FOR_EVER, SEARCH, VIEWS):
        for statement in statements(script):
            db.execute(statement)


def nothing_lost(db: Database) -> None:
    """Causes of versions, readings of merged paragraphs, and what was destroyed."""
    for statement in statements(NOTHING_LOST):
        db.execute(statement)


def every_quotation(db: Database) -> None:
    """Rulings on quotations, the right of reply, speakers of transcripts, and the vaults of confidential sources."""
    for statement in statements(EVERY_QUOTATION):
        db.execute(statement)


EVERY_FORMAT = """
ALTER TABLE story ADD COLUMN received TEXT NOT NULL DEFAULT '[]';
ALTER TABLE photo_use ADD COLUMN crops TEXT NOT NULL DEFAULT '[]';
ALTER TABLE photo_use ADD COLUMN straighten REAL NOT NULL DEFAULT 0;
ALTER TABLE photo_use ADD COLUMN caption_then TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN description_writer TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN extended_description TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN event TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN digital_source_type TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN supplier_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN likeness TEXT NOT NULL DEFAULT '';
"""


def every_format(db: Database) -> None:
    """The files that stories came from, further cuts of photos, and more of what photos say of themselves."""
    for statement in statements(EVERY_FORMAT):
        db.execute(statement)


DELIVERED = """
ALTER TABLE story ADD COLUMN corrections TEXT NOT NULL DEFAULT '{}';
ALTER TABLE story ADD COLUMN schedule_zone TEXT NOT NULL DEFAULT '';
CREATE TABLE destination (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    user TEXT NOT NULL,
    rules TEXT NOT NULL,
    options TEXT NOT NULL,
    position INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    at TEXT NOT NULL,
    person TEXT NOT NULL
);
CREATE TABLE delivery (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    destination TEXT NOT NULL,
    act TEXT NOT NULL,
    wanted TEXT NOT NULL,
    due TEXT NOT NULL,
    kept TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    note TEXT NOT NULL,
    correction TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at TEXT NOT NULL,
    sentence TEXT NOT NULL,
    steps TEXT NOT NULL,
    differences TEXT NOT NULL,
    receipt TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE INDEX delivery_of_story ON delivery (story, at);
CREATE INDEX delivery_open ON delivery (state, next_at);
CREATE TABLE remote (
    destination TEXT NOT NULL,
    kind TEXT NOT NULL,
    local TEXT NOT NULL,
    story TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    url TEXT NOT NULL,
    sent TEXT NOT NULL,
    arrived TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (destination, kind, local)
);
CREATE INDEX remote_of_story ON remote (story);
CREATE TABLE contribution (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    destination TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    parent TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    words TEXT NOT NULL,
    url TEXT NOT NULL,
    received TEXT NOT NULL,
    state TEXT NOT NULL,
    flags TEXT NOT NULL,
    used TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (destination, remote_id)
);
CREATE INDEX contribution_of_story ON contribution (story, received);
"""


def delivered(db: Database) -> None:
    """Destinations, the outbox, what is known of the items there, readers' comments, corrections.

    The folder in which finished stories were put becomes the first destination.
    """
    for statement in statements(DELIVERED):
        db.execute(statement)
    said = {key: json.loads(value) for key, value in db.execute("SELECT key, value FROM setting").fetchall()}
    if folder := str(said.get("destination") or ""):
        id, format = new_id(), said.get("destination_format") or "package"
        rules = json.dumps({"format": format})
        name = folder.rstrip("/\\").replace("\\", "/").rpartition("/")[2] or folder
        made = [id, "folder", name, folder, "", rules, "{}", 1, 0, "", ""]
        db.execute(f"INSERT INTO destination VALUES ({', '.join('?' * len(made))})", made)
    db.execute("DELETE FROM setting WHERE key IN ('destination', 'destination_format')")


SUGGESTION = """
CREATE TABLE {table} (
    {kind} TEXT NOT NULL REFERENCES {kind} (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    deleted TEXT NOT NULL,
    inserted TEXT NOT NULL,
    entry TEXT NOT NULL,
    value TEXT NOT NULL,
    was TEXT NOT NULL,
    PRIMARY KEY ({kind}, position)
);
"""
REVIEWED = """
ALTER TABLE story ADD COLUMN fact_check INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN story_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN budget_line TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN assignment_place TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN assignment_note TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN photo_order TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN roles TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN desk TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN zone TEXT NOT NULL DEFAULT '';
CREATE TABLE note (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    thread TEXT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    mentions TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    resolved_by TEXT NOT NULL,
    resolved_at TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
CREATE TABLE claim (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    status TEXT NOT NULL,
    evidence TEXT NOT NULL,
    remark TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
CREATE TABLE name_spelling (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    remark TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
CREATE TABLE notice (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    story TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    sentence TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    read_at TEXT NOT NULL
);
CREATE INDEX notice_of_person ON notice (person, at);
CREATE INDEX story_by_deadline ON story (spiked, substr(deadline, 1, 10));
CREATE INDEX story_by_schedule ON story (spiked, substr(schedule, 1, 10));
CREATE TABLE last_read (
    person TEXT NOT NULL,
    story TEXT NOT NULL,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person, story)
);
"""


def reviewed(db: Database) -> None:
    """Notes, suggestions, the checker's sheet, assignments, roles, and what each person was told and has read."""
    tables = (SUGGESTION.format(table=t, kind=k) for t, k in (("suggestion", "story"), ("photo_suggestion", "photo")))
    for script in (REVIEWED, *tables):
        for statement in statements(script):
            db.execute(statement)


COPYREAD = """
ALTER TABLE story ADD COLUMN translation_of TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN translated_version TEXT NOT NULL DEFAULT '';
CREATE INDEX story_by_original ON story (translation_of) WHERE translation_of <> '';
CREATE TABLE ignored_finding (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    scope TEXT NOT NULL,
    reason TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
"""


def copyread(db: Database) -> None:
    """Findings of the language check that somebody lets stand, and translations of stories."""
    for statement in statements(COPYREAD):
        db.execute(statement)


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    first_tables,
    nothing_lost,
    every_quotation,
    every_format,
    delivered,
    reviewed,
    copyread,
)
"""In order; `user_version` in the file says how many of them were done."""
NEWEST = len(MIGRATIONS)


def statements(script: str) -> list[str]:
    """The statements of a script one by one: `executescript` would end the transaction that a migration runs in."""
    found: list[str] = []
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        ends = pending.rstrip().endswith("END;") if "CREATE TRIGGER" in pending else pending.rstrip().endswith(";")
        if ends:
            found.append(pending.strip())
            pending = ""
    return found


def version_of(db: Database) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: Database) -> None:
    """Bring the tables to the newest form, each step in a transaction of its own.

    Other programs may open the newsroom at the same moment: a step is done by the one that gets the lock first.
    """
    while (done := version_of(db)) < NEWEST:
        db.execute("BEGIN IMMEDIATE")
        try:
            if version_of(db) == done:
                MIGRATIONS[done](db)
                db.execute(f"PRAGMA user_version = {done + 1}")
            db.execute("COMMIT")
        except BaseException:
            if db.conn.in_transaction:
                db.execute("ROLLBACK")
            raise
