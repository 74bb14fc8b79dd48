-- A newsroom as schema 5 made it: a story with photo, quote, versions, history and receipt, one put aside, one destroyed,
-- a merged reading that somebody has read,
-- a ruling on a quotation, a reply, a transcript, and a vault (under “a passphrase of the test”) with a confidential source.
PRAGMA application_id = 1148414789;
PRAGMA user_version = 5;
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    client INTEGER NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    "update" BLOB NOT NULL
);
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
, rulings TEXT NOT NULL DEFAULT '{}', received TEXT NOT NULL DEFAULT '[]', corrections TEXT NOT NULL DEFAULT '{}', schedule_zone TEXT NOT NULL DEFAULT '');
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
    override_reason TEXT NOT NULL, crops TEXT NOT NULL DEFAULT '[]', straighten REAL NOT NULL DEFAULT 0, caption_then TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (story, position)
);
CREATE TABLE related (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    related_story TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (story, position)
);
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
, description_writer TEXT NOT NULL DEFAULT '', extended_description TEXT NOT NULL DEFAULT '', event TEXT NOT NULL DEFAULT '', digital_source_type TEXT NOT NULL DEFAULT '', supplier_reference TEXT NOT NULL DEFAULT '', likeness TEXT NOT NULL DEFAULT '');
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
, kind TEXT NOT NULL DEFAULT 'person', alias TEXT NOT NULL DEFAULT '', confidential INTEGER NOT NULL DEFAULT 0, owner TEXT NOT NULL DEFAULT '', terms_agreed TEXT NOT NULL DEFAULT '', photo TEXT NOT NULL DEFAULT '');
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
, recorded_by TEXT NOT NULL DEFAULT '', embargo TEXT);
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
, turns TEXT NOT NULL DEFAULT '[]', media_type TEXT NOT NULL DEFAULT '', duration REAL NOT NULL DEFAULT 0, private INTEGER NOT NULL DEFAULT 0, owner TEXT NOT NULL DEFAULT '');
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
, cause TEXT NOT NULL DEFAULT '', base TEXT NOT NULL DEFAULT '', fields TEXT NOT NULL DEFAULT '[]');
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
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    spiked INTEGER NOT NULL
);
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
CREATE TABLE merged_read (
    merged TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE TABLE destroyed (
    record TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    media TEXT NOT NULL DEFAULT '[]',
    finished INTEGER NOT NULL DEFAULT 0
);
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
CREATE TABLE voice (
    transcript TEXT NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (transcript, position)
);
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
CREATE TABLE cleared (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    hash TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
);
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
CREATE VIRTUAL TABLE search USING fts5 (
    title, names, words, about,
    tokenize = "unicode61 remove_diacritics 0",
    prefix = '1 2 3 4'
);
CREATE INDEX edit_of_record ON edit (record, seq);
CREATE INDEX edit_by_hash ON edit (hash);
CREATE INDEX projection_behind ON projection (record) WHERE logged_seq > projected_seq;
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
CREATE INDEX byline_of_person ON byline (person);
CREATE INDEX photo_use_of_photo ON photo_use (photo);
CREATE INDEX photo_by_sha256 ON photo (sha256);
CREATE INDEX quote_of_story ON quote (story);
CREATE INDEX quote_of_source ON quote (source);
CREATE INDEX transcript_of_story ON transcript (story);
CREATE INDEX version_of_story ON version (story, at);
CREATE INDEX history_of_record ON history (record, at);
CREATE INDEX receipt_of_story ON receipt (story, at);
CREATE INDEX history_by_time ON history (at);
CREATE INDEX merged_of_record ON merged (record);
CREATE INDEX reply_for_story ON reply (story);
CREATE INDEX voice_of_source ON voice (source);
CREATE INDEX sealed_of_record ON sealed (record);
CREATE INDEX cleared_of_story ON cleared (story);
CREATE INDEX delivery_of_story ON delivery (story, at);
CREATE INDEX delivery_open ON delivery (state, next_at);
CREATE INDEX remote_of_story ON remote (story);
CREATE INDEX contribution_of_story ON contribution (story, received);
CREATE VIEW printed_byline AS
    SELECT story.slugline, byline.position, byline.role,
        coalesce(nullif(person.display_name, ''), nullif(person.name, ''), byline.name) AS name,
        coalesce(nullif(byline.job_title, ''), person.job_title, '') AS job_title,
        coalesce(nullif(byline.location, ''), person.location, '') AS location, story.id AS story
    FROM byline JOIN story ON story.id = byline.story LEFT JOIN person ON person.id = byline.person
    ORDER BY story.slugline, byline.position;
CREATE VIEW caption AS
    SELECT story.slugline, photo_use.position, photo_use.role, photo_use.name AS file,
        CASE photo_use.caption_override WHEN '' THEN photo.caption ELSE photo_use.caption_override END AS caption,
        photo.alt, photo.credit, photo.creator, story.id AS story, photo.id AS photo
    FROM photo_use JOIN story ON story.id = photo_use.story JOIN photo ON photo.id = photo_use.photo
    WHERE NOT photo.spiked ORDER BY story.slugline, photo_use.position;
CREATE VIEW source_quote AS
    SELECT story.slugline, CASE WHEN source.confidential THEN source.alias ELSE source.name END AS source, quote.words,
        quote.terms, quote.attribution, quote.said_at, quote.medium, quote.verification, quote.id AS quote
    FROM quote LEFT JOIN source ON source.id = quote.source LEFT JOIN story ON story.id = quote.story
    WHERE NOT quote.spiked AND NOT coalesce(source.spiked, 0) ORDER BY story.slugline, quote.said_at;
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (1, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'person', 3054534278391954, '0214979f910514fbcdeabf713c9512e0c7007fc2bc92202fdf7405330a1d04c7', '2026-11-22T17:00:00.000+00:00', x'010192d1f8f4d2c2b605002801066669656c6473046e616d650177094c6f6973204c616e6500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (2, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 1443198186784751, '8eb3254ac55c1b962138775ec036414e285da664e190fc89ae04a20f7c24327a', '2026-11-22T17:00:00.000+00:00', x'0107ef8f8e9acc92c802002801066669656c6473076372656174656401771d323032362d31312d32325431373a30303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303637652d663961622d373931652d613036662d6363623962373932663137322801066669656c647308736c75676c696e6501770d686172626f75722d73746f726d040108686561646c696e650553746f726d040104626f64790543616c6d2e28010762796c696e65732b30316132303637652d663963312d376432352d613436302d3531653461333433666534312f706572736f6e01772430316132303637652d663961622d373931652d613036662d63636239623739326631373228010762796c696e65732a30316132303637652d663963312d376432352d613436302d3531653461333433666534312f6f7264657201770456545a5200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (3, '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 6676003121670177, 'a012029aa963212a09b49ff0142c46467a56a791cb77ca00298308ae8dda4deb', '2026-11-22T17:00:00.000+00:00', x'0109a1d0d8d4a1f9ed0b0004010763617074696f6e0b54686520686172626f7572040103616c740553686970732801066669656c64730663726564697401770241502801066669656c647306736861323536017740393238383031376538323966653962626365663862613737353561663064333034323939313631323635353934393639386632333064663536643134323231652801066669656c64730966696c655f6e616d6501770b686172626f75722e6a70672801066669656c64730473697a65017c442940002801066669656c64730a6d656469615f7479706501770a696d6167652f6a7065672801066669656c6473057769647468017c427000002801066669656c647306686569676874017c4220000000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (4, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 3977561046528655, '29d763865d8dde8a684e59416cdf50f869d53c8567bc5e6a970953be3fcd6de9', '2026-11-22T17:00:00.000+00:00', x'01038fe580caa1b288070028010670686f746f732a30316132303637652d666130382d376464632d393831632d3434633939626234666137382f70686f746f01772430316132303637652d666130322d376266362d623638332d32653034383465366533386128010670686f746f732930316132303637652d666130382d376464632d393831632d3434633939626234666137382f6e616d6501770b686172626f75722e6a706728010670686f746f732a30316132303637652d666130382d376464632d393831632d3434633939626234666137382f6f726465720177045658784500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (5, '01a2067e-fa0a-7137-ab95-23e04ca9be5a', 'source', 4461939578830245, '345904a464274e214ca73d77f5185bcb7550709a055cb27a27db8e5edbdf3732', '2026-11-22T17:00:00.000+00:00', x'010ba5fbeb9cc4c3f607002801066669656c6473046e616d6501770b50657272792057686974652801066669656c6473057469746c65017706656469746f722801077265706c6965732a30316132303637652d666130612d373134642d393666662d3337333335343466303933352f73746f727901772430316132303637652d663963322d376437342d613331612d6131636561653831646630342801077265706c6965732d30316132303637652d666130612d373134642d393666662d3337333335343466303933352f61736b65645f6174017719323032362d31312d32325431373a30303a30302b30303a30302801077265706c6965732b30316132303637652d666130612d373134642d393666662d3337333335343466303933352f6d656469756d01770463616c6c2801077265706c6965732d30316132303637652d666130612d373134642d393666662d3337333335343466303933352f7175657374696f6e01770c576173206974206c6f75643f2801077265706c6965732d30316132303637652d666130612d373134642d393666662d3337333335343466303933352f61736b65645f627901772430316132303637652d663961622d373931652d613036662d6363623962373932663137322801077265706c6965732c30316132303637652d666130612d373134642d393666662d3337333335343466303933352f6f7574636f6d65017708616e7377657265642801077265706c6965733030316132303637652d666130612d373134642d393666662d3337333335343466303933352f616e7377657265645f6174017719323032362d31312d32325431373a33303a30302b30303a30302801077265706c6965732b30316132303637652d666130612d373134642d393666662d3337333335343466303933352f616e737765720177074974207761732e2801077265706c6965732a30316132303637652d666130612d373134642d393666662d3337333335343466303933352f6f726465720177045670353400');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (6, '01a2067e-fa0a-7137-ab95-23e04ca9be5a', 'source', 4461939578830245, 'e5c170763cfda53b538c4a08d9157d25e0075db18e6d5a79cc7b57c4a7fff0ce', '2026-11-22T17:00:00.000+00:00', x'0101a5fbeb9cc4c3f6070b2801066669656c6473056f776e657201772430316132303637652d663961622d373931652d613036662d63636239623739326631373200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (7, '01a2067e-fa10-7317-8c31-76f70969132d', 'quote', 8558809155772807, 'c1add9ee267abfc24687d53cf08f6503f9cf6d41397c4d6e78308044afcf4848', '2026-11-22T17:00:00.000+00:00', x'010487c3b8db90869a0f002801066669656c64730573746f727901772430316132303637652d663963322d376437342d613331612d6131636561653831646630342801066669656c647306736f7572636501772430316132303637652d666130612d373133372d616239352d323365303463613962653561040105776f7264730c497420776173206c6f75642e2801066669656c64730b7265636f726465645f627901772430316132303637652d663961622d373931652d613036662d63636239623739326631373200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (8, '01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 'transcript', 4343173699615351, 'fc69e40b4a8b5f66cbdad35838732dc46924182c02bfdd2cc3852e9ae784580b', '2026-11-22T17:00:00.000+00:00', x'0108f7f4c0ecfec2db07002801066669656c6473057469746c6501770443616c6c040104746578741357484954453a20497420776173206c6f75642e2801066669656c64730573746f727901772430316132303637652d663963322d376437342d613331612d6131636561653831646630342801066669656c6473046375657301750175037c000000007c000000007c402000002801066669656c6473057475726e7301750175027c0000000077055748495445280106766f696365732a30316132303637652d666131322d373830652d623635312d3838363832373366323766332f6c6162656c0177055748495445280106766f696365732b30316132303637652d666131322d373830652d623635312d3838363832373366323766332f736f7572636501772430316132303637652d666130612d373133372d616239352d323365303463613962653561280106766f696365732a30316132303637652d666131322d373830652d623635312d3838363832373366323766332f6f726465720177045650356f00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (9, '01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 'transcript', 4343173699615351, 'fd68243d81a6dcd3d66008f168ad237ad895f8667676388f62751bb81e738434', '2026-11-22T17:00:00.000+00:00', x'0101f7f4c0ecfec2db071a2801066669656c6473056f776e657201772430316132303637652d663961622d373931652d613036662d63636239623739326631373200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (10, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 1208350201460289, '3d6f5a9b2e339cba7024a47c87e2f37bf7184a91200201ebbd05e702a41f688a', '2026-11-22T17:20:00.000+00:00', x'0101c1ec96a4cfdf92020084ef8f8e9acc92c802071120686974732074686520686172626f757200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (11, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 17788948703820, '38be79a241d7be01a838f238ea02d7bf8b9f625c5d07c5e4ba46364f7c783ee1', '2026-11-22T17:40:00.000+00:00', x'0101ccd4dfffdc85040084ef8f8e9acc92c8020c100a0a5468656e20c2ab77696e64c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (12, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 8938647157049653, '0491623b639bfe084ea1a385b30c9271cf43a23a06de85674a9b17de464e5d5d', '2026-11-22T17:40:00.000+00:00', x'0101b592c6c4efb4f00f00280107616e63686f72732430316132303637652d666132382d373036372d626262332d653566626534346465313635017605056669656c647704626f6479056578616374770477696e6406707265666978770e43616c6d2e0a0a5468656e20c2ab067375666669787703c2bb2e05776f72647377104141484d314e2f2f334955454151674500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (13, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 8938647157049653, '9e2c6308fe6e0a10147b2fd7907c2c1c46ec030bf2b9b33f1ef1810726da56a4', '2026-11-22T17:40:00.000+00:00', x'0101b592c6c4efb4f00f012801096465636973696f6e732430316132303637652d666132382d376466302d383033662d3735326538376331383566320176060561667465727500046e6f746577000576616c7565760706736f75726365770005776f726473770477696e640261747719323032362d31312d32325431373a34303a30302b30303a30300571756f7465772430316132303637652d666131302d373331372d386333312d37366637303936393133326407636c65617265647712536865207361696420736f2074776963652e026279772430316132303637652d663961622d373931652d613036662d636362396237393266313732056669656c647704626f6479056163746f72772430316132303637652d663961622d373931652d613036662d6363623962373932663137320477686174772e71756f746174696f6e3a30316132303637652d666132382d373036372d626262332d6535666265343464653136350261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (14, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 2727281681487693, 'd79b80d854cd01be4acee26771cb9ac6fcfa2acd40d94af4c343f89f836a1fe2', '2026-11-22T17:40:00.000+00:00', x'0101cdaecffeab8eec04002801096465636973696f6e732430316132303637652d666132642d373233612d396562612d363037376261303738366232017606056163746f72772430316132303637652d663961622d373931652d613036662d6363623962373932663137320561667465727500046e6f746577000477686174770573746174650576616c7565770566696c65640261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (15, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 6073471507100876, '9c6556450cd9e5403c80c1137faabd211315af02560a94d526c181788591d587', '2026-11-23T17:40:00.000+00:00', x'0101cce9efbda4f9e40a002801066669656c6473046465736b0177044e65777300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (17, '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'story', 7210855657356929, '399b54fa2e6c94fb1e10cd5f8e1935041ce6a450331e6c1f42b87e82a8889029', '2026-11-23T17:40:00.000+00:00', x'010481fdeecfc2c7e70c002801066669656c6473076372656174656401771d323032362d31312d32335431373a34303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303637652d663961622d373931652d613036662d6363623962373932663137322801066669656c647308736c75676c696e650177056173696465040104626f64790a5075742061736964652e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (18, '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'story', 6739621791866136, '4d8ed5a3cdfd4bdaba5ceacbbab8e3e43d8dcf90867201d54610a0cef786efc2', '2026-11-23T17:40:00.000+00:00', x'010198baccd6e7b4fc0b002801096465636973696f6e732430316132303637652d666134342d373430662d393132362d63373461656130303765653301760605616674657275000576616c7565780261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a3030047768617477067370696b6564046e6f74657700056163746f72772430316132303637652d663961622d373931652d613036662d63636239623739326631373200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (19, '01a2067e-fc03-720f-8495-edd8ee5f2745', 'source', 1069499832210654, '2b4037c6fdba0a933b1d31b48ab9cfb033191fb9ec08d16cb6caf0f422cb6eb9', '2026-11-23T17:40:00.000+00:00', x'0103dea9d8acc596f301002801066669656c647305616c69617301770c546865207265706f727465722801066669656c64730c636f6e666964656e7469616c01782801066669656c6473056f776e657201772430316132303637652d663961622d373931652d613036662d63636239623739326631373200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (20, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 7132670786033469, '492afcce3fe11c4bdd62e2f5165f1b2454b5dcd12671a04a6e181b14e63cbe65', '2026-11-23T17:40:00.000+00:00', x'0101bdae81a485e4d50c002801066669656c64730d63616e6f6e6963616c5f75726c01771c68747470733a2f2f706c616e65742e6578616d706c652f73746f726d00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (21, '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 6758303515996937, 'a57bce38cad354061ddb9efaa7baa7e5319192f1f2d79bf33dd192a246d9be99', '2026-11-23T17:40:00.000+00:00', x'010389e6ebc2c2d4800c002801066669656c6473056576656e7401770553746f726d2801066669656c6473126465736372697074696f6e5f7772697465720177024c4c2801066669656c6473086c696b656e6573730177103030666630306666303066663030666600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (22, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 6670865471991964, 'c71f902f8982865f81dc9dbc0f52f3937f9f07d5577ca4e3a4b5ee7702ba6dc7', '2026-11-23T17:40:00.000+00:00', x'01019ce1b5b6dee3ec0b002801096465636973696f6e732430316132303637652d666331662d373537312d393033642d6236363130363937623236360176060477686174772f636f7272656374696f6e3a30316132303637652d666331652d373830362d616234392d306236353638663831373963056163746f72772430316132303637652d663961622d373931652d613036662d63636239623739326631373205616674657275000576616c7565760a046b696e64770a636f7272656374696f6e066e6f7469636577185468652073746f726d20776173206f6e2053756e6461792e0261747719323032362d31312d32335432303a30303a30302b30303a3030026279772430316132303637652d663961622d373931652d613036662d6363623962373932663137320577726f6e6777064d6f6e646179057269676874770653756e6461790b617070726f7665645f6279770008666f756e645f627977000573696e636577000563617573657700046e6f746577000261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a303000');
INSERT INTO client ("client", "person", "device", "since") VALUES (17788948703820, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1069499832210654, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1208350201460289, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:20:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1443198186784751, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2727281681487693, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3054534278391954, '', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3977561046528655, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4343173699615351, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4461939578830245, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6073471507100876, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6670865471991964, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6676003121670177, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6739621791866136, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6758303515996937, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7132670786033469, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7210855657356929, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8558809155772807, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8938647157049653, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (1, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'person', 1, 1);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (2, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 22, 22);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (3, '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 21, 21);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (4, '01a2067e-fa0a-7137-ab95-23e04ca9be5a', 'source', 6, 6);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (5, '01a2067e-fa10-7317-8c31-76f70969132d', 'quote', 7, 7);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (6, '01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 'transcript', 9, 9);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (8, '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'story', 18, 18);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (9, '01a2067e-fc03-720f-8495-edd8ee5f2745', 'source', 19, 19);
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings", "received", "corrections", "schedule_zone") VALUES (2, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'harbour-storm', 'Storm hits the harbour', 'filed', 3, 0, 0, 'News', '', '', '9999', 3, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, 'https://planet.example/storm', '2026-11-22T17:00:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'Calm.

Then «wind».', '', '{"01a2067e-fa28-7067-bbb3-e5fbe44de165":{"field":"body","words":"wind","quote":"01a2067e-fa10-7317-8c31-76f70969132d","source":"","cleared":"She said so twice.","by":"01a2067e-f9ab-791e-a06f-ccb9b792f172","at":"2026-11-22T17:40:00+00:00"}}', '[]', '{"01a2067e-fc1e-7806-ab49-0b6568f8179c":{"kind":"correction","wrong":"Monday","right":"Sunday","since":"","found_by":"","cause":"","notice":"The storm was on Sunday.","by":"01a2067e-f9ab-791e-a06f-ccb9b792f172","approved_by":"","at":"2026-11-23T20:00:00+00:00"}}', '');
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings", "received", "corrections", "schedule_zone") VALUES (8, '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'aside', '', 'draft', 2, 1, 0, '', '', '', '9999', 2, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-23T17:40:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'Put aside.', '', '{}', '[]', '{}', '');
INSERT INTO byline ("story", "position", "id", "person", "name", "role", "job_title", "location") VALUES ('01a2067e-f9c2-7d74-a31a-a1ceae81df04', 1, '01a2067e-f9c1-7d25-a460-51e4a343fe41', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 'by', '', '');
INSERT INTO photo_use ("story", "position", "id", "photo", "name", "role", "crop", "focal_point", "caption_override", "override_reason", "crops", "straighten", "caption_then") VALUES ('01a2067e-f9c2-7d74-a31a-a1ceae81df04', 1, '01a2067e-fa08-7ddc-981c-44c99bb4fa78', '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'harbour.jpg', 'inline', NULL, NULL, '', '', '[]', 0.0, '');
INSERT INTO person ("number", "id", "name", "display_name", "job_title", "organization", "location", "bio", "staff", "email", "phone", "url", "modified") VALUES (1, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'Lois Lane', '', '', '', '', '', 1, '', '', '', '2026-11-22T17:00:00.000+00:00');
INSERT INTO photo ("number", "id", "sha256", "file_name", "media_type", "width", "height", "size", "headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright", "usage_terms", "instructions", "date_created", "place", "keywords", "rights_from", "rights_until", "spiked", "modified", "description_writer", "extended_description", "event", "digital_source_type", "supplier_reference", "likeness") VALUES (3, '01a2067e-fa02-7bf6-b683-2e0484e6e38a', '9288017e829fe9bbcef8ba7755af0d3042991612655949698f230df56d14221e', 'harbour.jpg', 'image/jpeg', 60, 40, 677, '', 'The harbour', 'Ships', 0, '', '', 'AP', '', '', '', '', '', '', '[]', '', '', 0, '2026-11-23T17:40:00.000+00:00', 'LL', '', 'Storm', '', '', '00ff00ff00ff00ff');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (4, '01a2067e-fa0a-7137-ab95-23e04ca9be5a', 'Perry White', 'editor', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', 'person', '', 0, '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', '');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (9, '01a2067e-fc03-720f-8495-edd8ee5f2745', '', '', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-23T17:40:00.000+00:00', 'person', 'The reporter', 1, '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', '');
INSERT INTO quote ("number", "id", "words", "language", "original", "translator", "source", "story", "said_at", "place", "medium", "terms", "attribution", "evidence", "transcript", "span", "time_range", "verification", "verified_by", "verified_at", "spiked", "conflicts", "modified", "recorded_by", "embargo") VALUES (5, '01a2067e-fa10-7317-8c31-76f70969132d', 'It was loud.', '', '', '', '01a2067e-fa0a-7137-ab95-23e04ca9be5a', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '', '', '', 'on the record', '', '', '', NULL, NULL, 'unverified', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', NULL);
INSERT INTO transcript ("number", "id", "title", "text", "cues", "story", "source", "recorded_at", "media", "file_name", "spiked", "modified", "turns", "media_type", "duration", "private", "owner") VALUES (6, '01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 'Call', 'WHITE: It was loud.', '[[0,0.0,2.5]]', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '', '', '', '', 0, '2026-11-22T17:00:00.000+00:00', '[[0,"WHITE"]]', '', 0.0, 0, '01a2067e-f9ab-791e-a06f-ccb9b792f172');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2067e-f9c2-7d74-a31a-a1ceae81df04', '01a2067e-fa28-7df0-803f-752e87c185f2', 'quotation:01a2067e-fa28-7067-bbb3-e5fbe44de165', '{"quote": "01a2067e-fa10-7317-8c31-76f70969132d", "source": "", "cleared": "She said so twice.", "words": "wind", "field": "body", "at": "2026-11-22T17:40:00+00:00", "by": "01a2067e-f9ab-791e-a06f-ccb9b792f172"}', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2067e-f9c2-7d74-a31a-a1ceae81df04', '01a2067e-fa2d-723a-9eba-6077ba0786b2', 'state', '"filed"', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2067e-fa3d-7994-abb0-1a9d49526a01', '01a2067e-fa44-740f-9126-c74aea007ee3', 'spiked', 'true', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2067e-f9c2-7d74-a31a-a1ceae81df04', '01a2067e-fc1f-7571-903d-b6610697b266', 'correction:01a2067e-fc1e-7806-ab49-0b6568f8179c', '{"found_by": "", "approved_by": "", "since": "", "wrong": "Monday", "at": "2026-11-23T20:00:00+00:00", "cause": "", "notice": "The storm was on Sunday.", "right": "Sunday", "kind": "correction", "by": "01a2067e-f9ab-791e-a06f-ccb9b792f172"}', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2067e-f9c6-71cf-a867-12276d3cc7fd', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-22T17:00:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'before the storm', 1, 2, 0, 'e4e76d6d70135ae8ea34e1f1702f8b6e01f6dc1587ee34434e781c57eb02d49c', x'28b52ffd6022030d110066e15f21404df34c8f6b0c0d272181dbecb336fa339af59157711869fb1adbb3308e61181059005600550089841101f214a4dcda073742c2f80830221becdae7b9846d8fddb5dd9281fffc4ca7dfd46bc31e0b0a6bdfa937ce1e8d6dc907000ffd60d7228a5a1085d214cd39b42412a3560a0535562ca895444258a58d58fbcd60b911014b5109088294420924214db9675adb4e766de867aee774471d8c8bec3ae95ad98eb3a7b2190c777b3416ae1b176765911d942ed9edb1d0d8a7f9dc63adf49fed38a4ec3c460a296bceb0c7aaa4978164809356042805fef0f4628f4dd2f25441733bc588d500a344790a428efec8cbda17bd61e8fc1995703a8c319d22345336b3c7360f63ab0ea33fe1b2478c55ae75667263bc76c97e3a85afe12ffa71b3a6fc9ec63620a52490d24a298d865a2b1dfe6c873d08d63e4e3633ebe2cca90d656447469b994c19a6cdd02a5d78be5e40e71fcdea6d72c3d4f80ec1eaebc63d2361ac9463cfd70eb05d776cfc75d77ea54cbf55c771745636c395911cdf0c40282042c554d91d1220b42cdb74ce55a8b8fe6f31c4067f080314f8d026234f2462a95a81b880b6d6147c185cb20727f0e0569773bf06b136d3c8b11fd0b338350c60b4faf92b9289d2af286e3175054c2695fdd935ceb722dc7262365d5bc66223ea868c1cc7d99013d81a91dbf534f3a53d0a828750edaae49922d10bac86d3d4a837ab2c49b3ce25c16de0c40d45e8f720cbdf44429f6d615aa11fcb19', 'named', '', '["slugline", "headline", "body", "bylines", "checks", "rulings", "corrections", "created", "created_by"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2067e-fa1f-7057-a3e1-6304d8c6f73d', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-22T17:00:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 1, 2, 0, '5b5b3e0ff086acb7bddbba1aad2dc89a2ba019cee404e78e4692762cc0f77f0e', x'28b52ffd607e08551300269d56214069f4086aa9b0a7a50f8c0a7ed33fd61685f9cc93baee03fd5e344a3b0cc3ce054d004d004c00dd3a79c96aa690d716d5e6e2145bbc92a61e1c623f3ea36c09f54de85654c68dcd7c446d7cf87ae3b2afff22fa33b6652bfcf253a623814042a467e253a7f167546a68c7a0b2adee143c9c1a01876cca940b61f3c10613a8288d1ded8090250b916bb2a238c7cb9bcd2c0bec09d96b77acf7184c88d414c68ef50b4509fa33da7e2aeddaf520a01b4e38bbec846da8113c457f2de40920f143024cb21a614a810b2b871c4e3147e96c25e48d3f8d9264c8011b5c6e36a70e8479ca1d8853eb90aee868f1bf9753636135e98bc4f78dddb08da0fe9efdf1db9f5aa304e05c43a456707b3096040bebb0f821b7dc1f9fe3992c0b844c9228e6785031523af568a5b3d26fe74aff6f058d8d857490117d0c9617863b905a3614f9f46fc503f1df6e20fed80937b4730d10653c85b85aa517c80168a09119440a990849514121c31a2042a2c898dd0df8c0844a35f6698bf786beb4ee70d77680ed8d2c7d38f8e61669f12cf081923908a3b44324561df6ffc2faef96b327e938817b7cf37f3d6888a83ab073ffd0c68f21a373cfaf8836fe770a68cf9a598f90a1650cbc822c03ebfce827b1fa2448144c76f777b232425e8f6590c814e51e3ac1b24e4e584474e92cd0996c103d0e1574695b55d4018d1e53bd09a4f1ed26cbc85f469584e7aa37913339cc84d03c145b6626df7ae2a28edc5683c842379afccb7658bc371a20142b53f270d8223849d55def7157333604e68520356845b24456e1adf44855969966e7b6938cb06abf3a03af75b880bcf26697dd3c266425567be3ad55026ab9', 'work', '01a2067e-f9c6-71cf-a867-12276d3cc7fd', '["photos", "sha256", "file_name", "media_type", "width", "height", "size", "caption", "alt", "credit", "quotes"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2067e-fa25-704f-9f14-9cd790a76e2c', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-22T17:20:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 1, 3, 0, 'b42f5fb36706e872d9bf5527429e65dd9e7ec2674cedc19b73b05444aabf42c8', x'28b52ffd608f08a51300965d57215049f418998e408e4a3e3034f84dffec5e080ccdbe549507fa6d11684555550f014e004e004d000fe9d6c94b563385bcb6a83617a7d8e29534f5e010fbf119654ba86f42b7a22adcd8cc47d4c687af372efbfa2fa23f635bb6c22f3f653a120824447a263e751a7f854a8d760c2adbea4ec1c389210763c9219b32e542d87cb0c1042a4a63473b2064c942e49aac28cef1f26633cb027b42f6da1deb3d0613223585b163fd425182fe8cb69f4abb763d08e88613ce2e3b611b6a044fd15f0b7902481c56e9053293ac469852e0c2ca218753cc513a5b0979e34fa3241972c006979bcda903619e7207e2d43aa42b3a5afcefe5c4d0b09af445e2fbc66ed846507fcffef8ed4fad510270ae21522fb80d0debb0f821b7dc1f9fe3992c0b844c9228e6785031523af568a5b3d26fe74aff6f058d0cd7b0d71da3211d64441fc3f2c2b803a96543914fff563c10ffed06e28f9d70a39d6b4054e129c4356aa89199430ad90849514121c31a2042a2c894e10d126093341665d028664c4af97f162acb1878c944a54f47bfcdaf3a92ff3479dd3adbc35321878a76bd0c70d64bda7e90473956a5bec3fd0d0d86ed31ca15989832d2b6c09089b42c752f4c2288a80e4cee8f36594346379daf4745f8dd02eda6211ee9a0658957dc72cc59eaf7137d9a2b8a06eee7269b11483d6a907829ca0d9deed6a18405ea5210f8900d62b143972fed544503684c4c4d1348ebed5619392daa949e8b9ba04cee2684662cb652213abd05533d6d4b3a428b91e5dfae615a321aea1aab45e68e0300a7536db64789f63290728548012d9e25100a9ddf332e2d4cebdc66cd680ffb310212eb1a903f6f5fb61f26acc40a196fbd4a385820', 'work', '01a2067e-f9c6-71cf-a867-12276d3cc7fd', '["headline"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2067e-fa30-7ad2-b1a6-5868d838de81', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-22T17:40:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 3, 2, 0, 'adcb411c0e740b857c44409b8018e349ced9dc371fc864b4c0cdcb0898cf3238', x'28b52ffd608e0965040054045c6e5c6e5468656e20c2ab77696e64c2bb32382d373036372d626262332d653566626534346465313635617434636c6561725368652020736f207477696365666965227d64152030c28c6004a91d14294612220b4ca40ca2930d981000361cdc140470c9508b03768cc18838e4190450976630130e5b61eb4aa4c12d678732ceae4f1aaa1d4732bf0402', 'filed', '01a2067e-fa25-704f-9f14-9cd790a76e2c', '["body", "state", "rulings"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2067e-fc18-7882-9f19-96b27fe07615', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-23T17:40:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 3, 0, 0, '21be2b7e355f70bfa8ad7edb44352e885a8c62768612c309e22e1af91a828ad3', x'28b52ffd60c5097d180036646d2d70356d0e0457e7eaff0f3f84c6f86f7b75c97ed3216637b711b762b9560f2dc27d32b2b6b6b6ff0f58feff7003610060006000042bc6d6ece509f4aaeab5b217c1624779f3c559da13a6380dc49a083996346e8b44130ecfa98e0f3c94bf0abff20bba709f47b59af6a1f8b6d40505bf5d194fd7c81e7ed197eb8cfe0c00b012ab464f9d93d47581cee3d301654b7b32a07831048dd6c06628eaef73896d255f1f5f9ffaa628ad1681734d62bd405b24491604364c844d49a2f39ab73c866912a441de4b96a6c01699619c63c8898f20e83dbec4b9439ae3246f2556c3243cd9beb252cc1a1f7b8aced3d304c425563437bc62055036c340c3213f1d480489d05807584deab0cc386e8075785975ecfa0525b9de4b92eb73451f9fee21e7429d92a9650e3d8e96762561cc83983905718cf981cd16ca96bace6ac144415ef39a8b8d63881239cc218a630d81bd780575bd971743b0b1def15133ee31ed717c32a87c2a5a2e330d72b82c872273a64010c45cd31c7392463b34aeb22dbf3e8ee3b840d07bd1b2b008711e8b2074cc9974463aeba70bbbd62fe6c3700f7b7b3a2ce30210a7a882157eb8974c51042261e9bdd381868083a8919543ced40849514a5a580320024210192aec0112c0932c51640e39654a4ae2ff212d4d3a84ac4c4e32af4156855009d53cc039dfb507d859cd773b8e59a14760d300c9400a17259e8c148b47d0924f69fdb61d59a900d8f8bf2c8efc4773b74cc6f692d31147992f83168008d4da2e48a66caf33aa0b7c0f0dae45292a13c7758dc8ad3488c3a6dddd8cb168083d6f86e252b95fda150b397c3e614f14d88fdae4c475fadfcf59d45aebeb8f5f98ce940e7a567dc5df7a70defa4d6255bdd0d8c26d2c46b372a3c79ece3520bc4aaba28ec131bf2e85078612b1205bacdc4e438381b82d14732939f5b2f426c643a457b2fe8098d07018a1c8d2d1c117471323a940c4296f41e8e1b77df2751f5995e1793b781597b7b5659cc1392daeec82b4a229114fe140eda634a6436dcbd8179ebf675dcc60fad0b6234638dd5f1ed0b38e03f2dbe5846d85092a62858ce95609bbcf05', 'published', '01a2067e-f9c6-71cf-a867-12276d3cc7fd', '["desk", "canonical_url", "description_writer", "event", "likeness"]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-f9fe-7966-943b-f48eeee038b2', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'person', '', '', 3054534278391954, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa00-7e80-938c-dfe622e46a30', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 1443198186784751, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa05-7d81-acbd-9506dd2189d0', '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6676003121670177, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa0b-7e5d-bc8c-a66d2df83b0f', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'photos', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 3977561046528655, '2026-11-22T17:00:00.000+00:00', '[]', '[{"id":"01a2067e-fa08-7ddc-981c-44c99bb4fa78","photo":"01a2067e-fa02-7bf6-b683-2e0484e6e38a","name":"harbour.jpg","role":"inline","crop":null,"focal_point":null,"caption_override":"","override_reason":"","crops":[],"straighten":0.0,"caption_then":""}]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa13-7cd0-a5a3-99c34fc3aa30', '01a2067e-fa0a-7137-ab95-23e04ca9be5a', 'source', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 4461939578830245, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa14-7896-9966-8b2a1829d1d9', '01a2067e-fa10-7317-8c31-76f70969132d', 'quote', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 8558809155772807, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa19-7972-a7de-5021505d6cbe', '01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 'transcript', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 4343173699615351, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa1d-7dcc-bfdf-be44c19c4d87', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'headline', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 1208350201460289, '2026-11-22T17:20:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa24-7c78-989a-ea2c34a70530', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'body', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 17788948703820, '2026-11-22T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa2b-747e-8123-b96a766aea6f', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'rulings', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 8938647157049653, '2026-11-22T17:40:00.000+00:00', '{}', '{"01a2067e-fa28-7067-bbb3-e5fbe44de165":{"field":"body","words":"wind","quote":"01a2067e-fa10-7317-8c31-76f70969132d","source":"","cleared":"She said so twice.","by":"01a2067e-f9ab-791e-a06f-ccb9b792f172","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa2f-7b45-a70c-905ac0e4aaf5', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'state', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 2727281681487693, '2026-11-22T17:40:00.000+00:00', 'draft', 'filed');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa39-711a-a0b9-6ced35829981', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'desk', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6073471507100876, '2026-11-23T17:40:00.000+00:00', '', 'News');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa41-78ff-a398-fc47b658cf5a', '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'story', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 7210855657356929, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fa46-79a4-8edd-7f1ffaf4d476', '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'story', 'spiked', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6739621791866136, '2026-11-23T17:40:00.000+00:00', '0', '1');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fc08-708e-a779-8c056c036322', '01a2067e-fc03-720f-8495-edd8ee5f2745', 'source', '', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 1069499832210654, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fc0e-7ec8-8b28-7cf09307ebcc', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'canonical_url', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 7132670786033469, '2026-11-23T17:40:00.000+00:00', '', 'https://planet.example/storm');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fc12-79f3-ab9f-20e051ab36f0', '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 'description_writer', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6758303515996937, '2026-11-23T17:40:00.000+00:00', '', 'LL');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fc12-70e3-ae04-6a7e604f6325', '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 'event', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6758303515996937, '2026-11-23T17:40:00.000+00:00', '', 'Storm');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fc12-7ca8-93d5-97cb9a78059a', '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 'likeness', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6758303515996937, '2026-11-23T17:40:00.000+00:00', '', '00ff00ff00ff00ff');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2067e-fc21-7810-8334-32c57af96c30', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'corrections', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 6670865471991964, '2026-11-23T17:40:00.000+00:00', '{}', '{"01a2067e-fc1e-7806-ab49-0b6568f8179c":{"kind":"correction","wrong":"Monday","right":"Sunday","since":"","found_by":"","cause":"","notice":"The storm was on Sunday.","by":"01a2067e-f9ab-791e-a06f-ccb9b792f172","approved_by":"","at":"2026-11-23T20:00:00+00:00"}}');
INSERT INTO receipt ("id", "story", "at", "person", "exit", "destination", "format", "version", "hash", "remote_id", "url", "outcome", "note") VALUES ('01a2067e-fa33-7977-8908-f17f6e10b5ac', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-22T17:40:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'in-house', '', 'html', 0, '', '', '', '', '');
INSERT INTO setting ("key", "value") VALUES ('id', '"01a2067e-f9a2-7360-a204-427e0fda1a59"');
INSERT INTO setting ("key", "value") VALUES ('name', '"The Daily Planet"');
INSERT INTO setting ("key", "value") VALUES ('profile', '"small"');
INSERT INTO setting ("key", "value") VALUES ('me', '"01a2067e-f9ab-791e-a06f-ccb9b792f172"');
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (1, '01a2067e-f9ab-791e-a06f-ccb9b792f172', 'person', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (2, '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (3, '01a2067e-fa02-7bf6-b683-2e0484e6e38a', 'photo', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (4, '01a2067e-fa0a-7137-ab95-23e04ca9be5a', 'source', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (5, '01a2067e-fa10-7317-8c31-76f70969132d', 'quote', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (6, '01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 'transcript', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (8, '01a2067e-fa3d-7994-abb0-1a9d49526a01', 'story', 1);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (9, '01a2067e-fc03-720f-8495-edd8ee5f2745', 'source', 0);
INSERT INTO merged ("id", "record", "kind", "field", "ours", "theirs", "merged", "ours_by", "theirs_by", "origin", "at") VALUES ('m1', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', 'story', 'body', 'Calm.', 'Wind.', 'Calm. Wind.', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 'laptop', '2026-11-23T17:40:00.000+00:00');
INSERT INTO merged_read ("merged", "person", "at") VALUES ('m1', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destroyed ("record", "kind", "person", "at", "media", "finished") VALUES ('01a2067e-fa3b-7d51-94be-53e33c3d5e00', 'story', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-23T17:40:00.000+00:00', '[]', 1);
INSERT INTO reply ("source", "position", "id", "story", "asked_at", "medium", "question", "asked_by", "due", "outcome", "answered_at", "answer") VALUES ('01a2067e-fa0a-7137-ab95-23e04ca9be5a', 1, '01a2067e-fa0a-714d-96ff-3733544f0935', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '2026-11-22T17:00:00+00:00', 'call', 'Was it loud?', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', 'answered', '2026-11-22T17:30:00+00:00', 'It was.');
INSERT INTO voice ("transcript", "position", "id", "label", "source") VALUES ('01a2067e-fa12-7cdb-bf24-e0b0ab8048dd', 1, '01a2067e-fa12-780e-b651-8868273f27f3', 'WHITE', '01a2067e-fa0a-7137-ab95-23e04ca9be5a');
INSERT INTO vault ("id", "owner", "at", "key") VALUES ('01a2067e-fa5f-7828-8825-7694ac426f55', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-23T17:40:00.000+00:00', '{"version": 1, "kdf": "scrypt", "n": 131072, "r": 8, "p": 1, "salt": "4JBqN508yijd7rN+qV+cQw==", "nonce": "+m+Yv5EzPBHbPLJa", "wrapped": "cCN3N/S21vCP34ZZsgWsST7kBjRkSloab+Ai1vZwOSYNR8++v6Wj1JNmf0UvQADB", "sum": "2335affe93618cae4cbb485be02b75cb2936646a73eab97631bc448a5faef257"}');
INSERT INTO sealed ("id", "vault", "record", "kind", "at", "nonce", "data") VALUES ('c26e52752508abbb0d0ee65cdfb166154731d93482313d4a66d2b4c479b0767f', '01a2067e-fa5f-7828-8825-7694ac426f55', '01a2067e-fc03-720f-8495-edd8ee5f2745', 'source', '2026-11-23T17:40:00.000+00:00', x'a2993f4c2d03acad2f914e01', x'762cf8dca19b809eea19df951de23bd954bc84cd82dc1fc27aa924be2cfab44c549d5da8ba5975a36753acc529e659404405a6c607baf0fed9d1e08eec29d24aa5a32acc3f7d5eeec0378a94f84e315bf3a5be8062df33dc0bf75afac9602207a08aff5a6741385f913e89cb7fe57364fa4dfacdb6b927eed7dfdb28856a16eaaea645a1bd44080510cb2a3c61e89664390317b2a930d448acae4d330b790db8c18986267a9b2d0da7b62e905f3eddcb09899227d3aae394bd874bc02276fae7104af00468ba63bd539df957bb0fb217e2a7e964c0d1a41b9b786f3ac42ae63d5c1847bee879a771d89ea3e88b47e86cbe87d79b9bc47dffbf0c2db6e932fe5e85c9e2e34de7abf7c464a9620687241d');
INSERT INTO cleared ("id", "story", "hash", "person", "at") VALUES ('c1', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '0000000000000000000000000000000000000000000000000000000000000000', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destination ("id", "kind", "name", "address", "user", "rules", "options", "position", "gone", "at", "person") VALUES ('01a2067e-fc13-7986-af07-76ac2f453172', 'wordpress', 'The Planet Online', 'https://planet.example/', 'lois', '{"statuses":{},"sections_as":"category","sections":{"News":"3"},"new_sections":false,"authors":{"01a2067e-f9ab-791e-a06f-ccb9b792f172":"7"},"keywords":true,"subjects":true,"headline":"headline","excerpt":true,"body":"blocks","featured":true,"credits":true,"canonical":true,"comments":"story","kill":"notice","notice_at":"top","renditions":[],"format":"package","pattern":""}', '{}', 1, 0, '2026-11-23T17:40:00Z', '01a2067e-f9ab-791e-a06f-ccb9b792f172');
INSERT INTO delivery ("id", "story", "destination", "act", "wanted", "due", "kept", "version", "hash", "at", "person", "note", "correction", "state", "attempts", "next_at", "sentence", "steps", "differences", "receipt", "changed") VALUES ('01a2067e-fc15-705b-8dec-ce707fc5a4e6', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '01a2067e-fc13-7986-af07-76ac2f453172', 'send', 'published', '', '01a2067e-fc18-7882-9f19-96b27fe07615', 1, '', '2026-11-23T17:40:00.000+00:00', '01a2067e-f9ab-791e-a06f-ccb9b792f172', '', '', 'done', 0, '', '', '{"passed":["x"]}', '[]', '', '2026-11-23T17:40:00Z');
INSERT INTO remote ("destination", "kind", "local", "story", "remote_id", "url", "sent", "arrived", "at") VALUES ('01a2067e-fc13-7986-af07-76ac2f453172', 'story', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '41', 'https://planet.example/storm', '{"hash":"ab"}', '{"seal":{"title":"Storm"}}', '2026-11-23T17:40:00Z');
INSERT INTO contribution ("id", "story", "destination", "remote_id", "parent", "name", "email", "words", "url", "received", "state", "flags", "used", "decided_by", "decided_at", "note", "at") VALUES ('01a2067e-fc1d-7d05-93d0-7f90c5a25cef', '01a2067e-f9c2-7d74-a31a-a1ceae81df04', '01a2067e-fc13-7986-af07-76ac2f453172', '9', '', 'A reader', 'reader@example.org', 'It was Sunday.', '', '2026-11-23T19:00:00Z', 'held', '[]', '[]', '', '', '', '2026-11-23T17:40:00Z');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (1, 'lois lane', '', '', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (2, 'harbour-storm
storm hits the harbour', 'news
lois lane', 'calm.

then "wind".', 'kept stated0481a767ebfdcc5 desk69752f2313b2f017 assigneee3b0c44298fc1c14');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (3, 'harbour.jpg', 'ap', 'the harbour
ships', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (4, 'perry white', 'editor', '', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (5, '', '', 'it was loud.', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (6, 'call', '', 'white: it was loud.', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (8, 'aside', '', 'put aside.', 'spiked state7743ce348d9284d6 deske3b0c44298fc1c14 assigneee3b0c44298fc1c14');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (9, 'the reporter', '', '', '');
CREATE TRIGGER version_is_kept BEFORE UPDATE ON version
    BEGIN SELECT raise(ABORT, 'a version is never changed'); END;
CREATE TRIGGER history_is_kept BEFORE UPDATE ON history
    BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER receipt_is_kept BEFORE UPDATE ON receipt
    BEGIN SELECT raise(ABORT, 'a receipt is never changed'); END;
