-- A newsroom as schema 3 made it: a story with photo, quote, versions, history and receipt, one put aside, one destroyed,
-- a merged reading that somebody has read,
-- a ruling on a quotation, a reply, a transcript, and a vault (under “a passphrase of the test”) with a confidential source.
PRAGMA application_id = 1148414789;
PRAGMA user_version = 3;
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
, rulings TEXT NOT NULL DEFAULT '{}');
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
    override_reason TEXT NOT NULL,
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
);
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
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (1, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'person', 868075183391608, '7e0f8c7ad545f15052f7dbc0862a5d053830dfaf1930ebdb7d5d3aa3dbe9abd7', '2026-11-22T17:00:00.000+00:00', x'0101f886c787a8b0c501002801066669656c6473046e616d650177094c6f6973204c616e6500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (2, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 8435275015060030, '2c139b8dadabd7891cf2d9c9313abbc753f40639104fe5ef3f5603b842706b6f', '2026-11-22T17:00:00.000+00:00', x'0107bef4eb96e8fafd0e002801066669656c6473076372656174656401771d323032362d31312d32325431373a30303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303534632d366337362d376337352d383866382d3134363363363863386630312801066669656c647308736c75676c696e6501770d686172626f75722d73746f726d040108686561646c696e650553746f726d040104626f64790543616c6d2e28010762796c696e65732b30316132303534632d366362322d376366312d616433392d3239376437663637666364382f706572736f6e01772430316132303534632d366337362d376337352d383866382d31343633633638633866303128010762796c696e65732a30316132303534632d366362322d376366312d616433392d3239376437663637666364382f6f7264657201770456736b6100');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (3, '01a2054c-6d1b-7f2e-b9df-eead9e86e6c7', 'photo', 4967477341400545, '4a7a60b7e9f4e5225c8eecde4dd40aa6eed43ef571c6dc934bce2ab8b4eb71df', '2026-11-22T17:00:00.000+00:00', x'0109e1dbf492cfbce9080004010763617074696f6e0b54686520686172626f7572040103616c740553686970732801066669656c64730663726564697401770241502801066669656c647306736861323536017740393238383031376538323966653962626365663862613737353561663064333034323939313631323635353934393639386632333064663536643134323231652801066669656c64730966696c655f6e616d6501770b686172626f75722e6a70672801066669656c64730473697a65017c442940002801066669656c64730a6d656469615f7479706501770a696d6167652f6a7065672801066669656c6473057769647468017c427000002801066669656c647306686569676874017c4220000000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (4, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 2619294350177686, 'c2c555a00e599809123c9d89399f4bcf27b92a990237330c532e6ba8952cb712', '2026-11-22T17:00:00.000+00:00', x'010396ebb7eabfc7d3040028010670686f746f732a30316132303534632d366432662d373836652d626233312d3261663738343765326335612f70686f746f01772430316132303534632d366431622d376632652d623964662d65656164396538366536633728010670686f746f732930316132303534632d366432662d373836652d626233312d3261663738343765326335612f6e616d6501770b686172626f75722e6a706728010670686f746f732a30316132303534632d366432662d373836652d626233312d3261663738343765326335612f6f726465720177045632323600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (5, '01a2054c-6d37-7525-b53f-7ad27240b72a', 'source', 1118451663823626, 'fd53c495b94fec1aeceb83f4ba9576f914e9831f18db5d281c8e95c78ba8653b', '2026-11-22T17:00:00.000+00:00', x'010c8ac6fb909da7fe01002801066669656c6473057469746c65017706656469746f722801066669656c6473056f776e657201772430316132303534632d366337362d376337352d383866382d3134363363363863386630312801066669656c6473046e616d6501770b50657272792057686974652801077265706c6965732a30316132303534632d366433372d376138312d383464352d6163646335333166393832622f73746f727901772430316132303534632d366362342d376361312d626138342d3236633539326239346533632801077265706c6965732d30316132303534632d366433372d376138312d383464352d6163646335333166393832622f61736b65645f6174017719323032362d31312d32325431373a30303a30302b30303a30302801077265706c6965732b30316132303534632d366433372d376138312d383464352d6163646335333166393832622f6d656469756d01770463616c6c2801077265706c6965732d30316132303534632d366433372d376138312d383464352d6163646335333166393832622f7175657374696f6e01770c576173206974206c6f75643f2801077265706c6965732d30316132303534632d366433372d376138312d383464352d6163646335333166393832622f61736b65645f627901772430316132303534632d366337362d376337352d383866382d3134363363363863386630312801077265706c6965732c30316132303534632d366433372d376138312d383464352d6163646335333166393832622f6f7574636f6d65017708616e7377657265642801077265706c6965733030316132303534632d366433372d376138312d383464352d6163646335333166393832622f616e7377657265645f6174017719323032362d31312d32325431373a33303a30302b30303a30302801077265706c6965732b30316132303534632d366433372d376138312d383464352d6163646335333166393832622f616e737765720177074974207761732e2801077265706c6965732a30316132303534632d366433372d376138312d383464352d6163646335333166393832622f6f7264657201770456435a6a00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (6, '01a2054c-6d4a-7fcb-90f6-985d43df8ab6', 'quote', 587663995966550, 'ffdbc25c2b0e817e01737effd624efa0631c99a1eb727fc2f2db3e027e9ee395', '2026-11-22T17:00:00.000+00:00', x'0104d6a8e8fda2cf8501002801066669656c64730573746f727901772430316132303534632d366362342d376361312d626138342d3236633539326239346533632801066669656c647306736f7572636501772430316132303534632d366433372d373532352d623533662d376164323732343062373261040105776f7264730c497420776173206c6f75642e2801066669656c64730b7265636f726465645f627901772430316132303534632d366337362d376337352d383866382d31343633633638633866303100');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (7, '01a2054c-6d56-746b-83a1-d1b9a689a56d', 'transcript', 242356607098985, 'ed9f64cf64917bdb3e179284ccea1b78e394b2b2441fa243fbb1c5e9a60297d8', '2026-11-22T17:00:00.000+00:00', x'0109e9c0e6dbc08d37002801066669656c64730573746f727901772430316132303534632d366362342d376361312d626138342d3236633539326239346533632801066669656c6473057469746c6501770443616c6c2801066669656c6473057475726e7301750175027c00000000770557484954452801066669656c6473046375657301750175037c000000007c000000007c40200000280106766f696365732a30316132303534632d366435362d376132372d626162322d6265346165306530306364632f6c6162656c0177055748495445280106766f696365732b30316132303534632d366435362d376132372d626162322d6265346165306530306364632f736f7572636501772430316132303534632d366433372d373532352d623533662d376164323732343062373261280106766f696365732a30316132303534632d366435362d376132372d626162322d6265346165306530306364632f6f7264657201770456626134040104746578741357484954453a20497420776173206c6f75642e2801066669656c6473056f776e657201772430316132303534632d366337362d376337352d383866382d31343633633638633866303100');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (8, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 2975445752290872, 'd5073419309609e556b57d15f10ea99e289546504e4a99e7e170b128f0feba40', '2026-11-22T17:20:00.000+00:00', x'0101b8bcf498efc4a4050084bef4eb96e8fafd0e071120686974732074686520686172626f757200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (9, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 6493866298452476, '4b2be5e50f947c98a829d188970b27bffcd0f7abc7c8599b98e0dba0d923dbd3', '2026-11-22T17:40:00.000+00:00', x'0101fcd3c08fb1c4c40b0084bef4eb96e8fafd0e0c100a0a5468656e20c2ab77696e64c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (10, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 2623628018409325, '05e80e5c5c9cb00e2670e04c0df711fa7a8b096e31332778990615c48e423c43', '2026-11-22T17:40:00.000+00:00', x'0101edbebd80d0c5d40400280107616e63686f72732430316132303534632d366462622d373536302d613233352d32623131626236316531316601760505776f72647377144141483830384350736354454377454942413d3d06707265666978770e43616c6d2e0a0a5468656e20c2ab067375666669787703c2bb2e056578616374770477696e64056669656c647704626f647900');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (11, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 2623628018409325, '92b7388503e9ac052f88db69622b017cd3df07696b7f0ac33e31eefda58d4d23', '2026-11-22T17:40:00.000+00:00', x'0101edbebd80d0c5d404012801096465636973696f6e732430316132303534632d366462622d373135642d396661632d6634353837376566393062300176060261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a30300576616c7565760706736f7572636577000571756f7465772430316132303534632d366434612d376663622d393066362d393835643433646638616236026279772430316132303534632d366337362d376337352d383866382d3134363363363863386630310261747719323032362d31312d32325431373a34303a30302b30303a3030056669656c647704626f647905776f726473770477696e6407636c65617265647712536865207361696420736f2074776963652e046e6f746577000477686174772e71756f746174696f6e3a30316132303534632d366462622d373536302d613233352d3262313162623631653131660561667465727500056163746f72772430316132303534632d366337362d376337352d383866382d31343633633638633866303100');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (12, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 6879853282269157, 'c4b912be0bdaf58a1120e84212916fd1c2bb6312a9cf047d72308e323e8ba0e7', '2026-11-22T17:40:00.000+00:00', x'0101e5affcd78aa69c0c002801096465636973696f6e732430316132303534632d366463662d373266632d626131632d6532303162316634663130640176060561667465727500046e6f74657700047768617477057374617465056163746f72772430316132303534632d366337362d376337352d383866382d3134363363363863386630310576616c7565770566696c65640261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (13, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 278683667376141, '8940fff23e40e4dd47ad8ea40bc8024afd87ed2a129c7e1e5857dab1e584b47b', '2026-11-23T17:40:00.000+00:00', x'01018dd0fec7e1ae3f002801066669656c6473046465736b0177044e65777300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (15, '01a2054c-6de6-7038-a491-40b9ed66cab8', 'story', 3199485916833920, '5767b2c66b9cee0a37f43ad454c3a4f02d028cb936aee8e4c67d1a7d0ea85c2f', '2026-11-23T17:40:00.000+00:00', x'010480d1a5eca5bdd705002801066669656c6473076372656174656401771d323032362d31312d32335431373a34303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303534632d366337362d376337352d383866382d3134363363363863386630312801066669656c647308736c75676c696e650177056173696465040104626f64790a5075742061736964652e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (16, '01a2054c-6de6-7038-a491-40b9ed66cab8', 'story', 1767066503158472, '11d0aad4b045ddde0d027d35beb9f1868637d2f0251d7db600cab6c25fef0032', '2026-11-23T17:40:00.000+00:00', x'0101c8b5dcd9b3e49103002801096465636973696f6e732430316132303534632d366466622d373338332d613161312d336539343061643164353761017606056163746f72772430316132303534632d366337362d376337352d383866382d3134363363363863386630310261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a303005616674657275000576616c756578047768617477067370696b6564046e6f7465770000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (17, '01a2054c-7139-73c4-bf10-988035e6dd67', 'source', 414772730676580, 'c1bc47fb3d5f15a34e928575330fc938b7bea84d96fdb936cf48bf4dab51a731', '2026-11-23T17:40:00.000+00:00', x'0103e48a99eabca75e002801066669656c6473056f776e657201772430316132303534632d366337362d376337352d383866382d3134363363363863386630312801066669656c64730c636f6e666964656e7469616c01782801066669656c647305616c69617301770c546865207265706f7274657200');
INSERT INTO client ("client", "person", "device", "since") VALUES (242356607098985, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (278683667376141, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (414772730676580, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (587663995966550, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (868075183391608, '', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1118451663823626, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1767066503158472, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2619294350177686, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2623628018409325, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2975445752290872, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:20:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3199485916833920, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4967477341400545, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6493866298452476, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6879853282269157, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8435275015060030, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (1, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'person', 1, 1);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (2, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 13, 13);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (3, '01a2054c-6d1b-7f2e-b9df-eead9e86e6c7', 'photo', 3, 3);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (4, '01a2054c-6d37-7525-b53f-7ad27240b72a', 'source', 5, 5);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (5, '01a2054c-6d4a-7fcb-90f6-985d43df8ab6', 'quote', 6, 6);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (6, '01a2054c-6d56-746b-83a1-d1b9a689a56d', 'transcript', 7, 7);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (8, '01a2054c-6de6-7038-a491-40b9ed66cab8', 'story', 16, 16);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (9, '01a2054c-7139-73c4-bf10-988035e6dd67', 'source', 17, 17);
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings") VALUES (2, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'harbour-storm', 'Storm hits the harbour', 'filed', 3, 0, 0, 'News', '', '', '9999', 3, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-22T17:00:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'Calm.

Then «wind».', '', '{"01a2054c-6dbb-7560-a235-2b11bb61e11f":{"field":"body","words":"wind","quote":"01a2054c-6d4a-7fcb-90f6-985d43df8ab6","source":"","cleared":"She said so twice.","by":"01a2054c-6c76-7c75-88f8-1463c68c8f01","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings") VALUES (8, '01a2054c-6de6-7038-a491-40b9ed66cab8', 'aside', '', 'draft', 2, 1, 0, '', '', '', '9999', 2, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-23T17:40:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'Put aside.', '', '{}');
INSERT INTO byline ("story", "position", "id", "person", "name", "role", "job_title", "location") VALUES ('01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 1, '01a2054c-6cb2-7cf1-ad39-297d7f67fcd8', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', 'by', '', '');
INSERT INTO photo_use ("story", "position", "id", "photo", "name", "role", "crop", "focal_point", "caption_override", "override_reason") VALUES ('01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 1, '01a2054c-6d2f-786e-bb31-2af7847e2c5a', '01a2054c-6d1b-7f2e-b9df-eead9e86e6c7', 'harbour.jpg', 'inline', NULL, NULL, '', '');
INSERT INTO person ("number", "id", "name", "display_name", "job_title", "organization", "location", "bio", "staff", "email", "phone", "url", "modified") VALUES (1, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'Lois Lane', '', '', '', '', '', 1, '', '', '', '2026-11-22T17:00:00.000+00:00');
INSERT INTO photo ("number", "id", "sha256", "file_name", "media_type", "width", "height", "size", "headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright", "usage_terms", "instructions", "date_created", "place", "keywords", "rights_from", "rights_until", "spiked", "modified") VALUES (3, '01a2054c-6d1b-7f2e-b9df-eead9e86e6c7', '9288017e829fe9bbcef8ba7755af0d3042991612655949698f230df56d14221e', 'harbour.jpg', 'image/jpeg', 60, 40, 677, '', 'The harbour', 'Ships', 0, '', '', 'AP', '', '', '', '', '', '', '[]', '', '', 0, '2026-11-22T17:00:00.000+00:00');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (4, '01a2054c-6d37-7525-b53f-7ad27240b72a', 'Perry White', 'editor', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', 'person', '', 0, '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', '');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (9, '01a2054c-7139-73c4-bf10-988035e6dd67', '', '', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-23T17:40:00.000+00:00', 'person', 'The reporter', 1, '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', '');
INSERT INTO quote ("number", "id", "words", "language", "original", "translator", "source", "story", "said_at", "place", "medium", "terms", "attribution", "evidence", "transcript", "span", "time_range", "verification", "verified_by", "verified_at", "spiked", "conflicts", "modified", "recorded_by", "embargo") VALUES (5, '01a2054c-6d4a-7fcb-90f6-985d43df8ab6', 'It was loud.', '', '', '', '01a2054c-6d37-7525-b53f-7ad27240b72a', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '', '', '', 'on the record', '', '', '', NULL, NULL, 'unverified', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', NULL);
INSERT INTO transcript ("number", "id", "title", "text", "cues", "story", "source", "recorded_at", "media", "file_name", "spiked", "modified", "turns", "media_type", "duration", "private", "owner") VALUES (6, '01a2054c-6d56-746b-83a1-d1b9a689a56d', 'Call', 'WHITE: It was loud.', '[[0,0.0,2.5]]', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '', '', '', '', 0, '2026-11-22T17:00:00.000+00:00', '[[0,"WHITE"]]', '', 0.0, 0, '01a2054c-6c76-7c75-88f8-1463c68c8f01');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '01a2054c-6dbb-715d-9fac-f45877ef90b0', 'quotation:01a2054c-6dbb-7560-a235-2b11bb61e11f', '{"field": "body", "words": "wind", "cleared": "She said so twice.", "quote": "01a2054c-6d4a-7fcb-90f6-985d43df8ab6", "at": "2026-11-22T17:40:00+00:00", "source": "", "by": "01a2054c-6c76-7c75-88f8-1463c68c8f01"}', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '01a2054c-6dcf-72fc-ba1c-e201b1f4f10d', 'state', '"filed"', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2054c-6de6-7038-a491-40b9ed66cab8', '01a2054c-6dfb-7383-a1a1-3e940ad1d57a', 'spiked', 'true', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2054c-6cc7-7091-b993-a2458f2e71f2', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '2026-11-22T17:00:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'before the storm', 1, 2, 0, '8bbb0552cba7d3b5d12b31d04938e79d61242a277efa13517b894a19eafae2f2', x'28b52ffd60f002a51000d6205f21406bf46b17b962b5240ab56d9f98c455022cca9d45d0ff88e855f58a215c863126580053005700ac8ea6158534b6ee6d437c301260401e58b691fbf8daa65db6eed1797372249f4ea75f1536211cb09d4fff813635d6231300ccf704cbf658cdd24bd2870471a8a5591695505a5189d2896a4462217cac6d603b9dc1711b02c7a11264214ed9656f5a6cbda357059f4cbb94dfb41f6ca25749d946879e99343a83f1bda9b1687f1acaca40ee173f726f42686cd45e6e621b7f4a87fe51ee87903ecab44fd8b48beb46491ac5290a44290e2e0747281aa248748228c4c24d1ddc8a42249f901bb60efec3af7f32343e09310cf9b4e091d19d4dfbcc075b85183ae56b36415823db77243786f38fcc944f9ff33717eed819a7eca2c66cc05a4b602db616530e030451018dc6c136fe9bd2173625d8461ddd91b57906aa0f75a24386ba23993a4c3da155dab074be78d09c4ad66f921fa7c2599d3f3d9df86095d01d369e75d9ce4a99ce56a166086d7487ab13193af90c912f366d073c2820428554650f115019f36e880a4bfb3f63c4c7361c7312fcaf3de34824e2559d3837c0847ace671d134caa54d05580e0f73114db035e8e06c3f08c34c13c1a791aec2aea54ecae80c824b13f0bc789adc8b7c4d04dd71663bf11e3268c0ec76bb71cb61c4865eb34c4a51ce8763d164abc1086c0013fd4fc561fb999cad5e06270124311f03deae52344b2cf5a98a0d0957206', 'named', '', '["slugline", "headline", "body", "bylines", "checks", "rulings", "created", "created_by"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2054c-6d8d-7941-9057-34373b6ab7a9', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '2026-11-22T17:00:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', 1, 2, 0, '2b76bdd6313ae4a991806058ec6a8de12f5d6f7f0cd823b0d6864c9427917592', x'28b52ffd60a207dd1000b6994c1f4049f4d0b44cd1c62e840a3ed9170f528928e595d02a873c2ea88c6418c698440044004200beb4f3169161bf74073f3763fa080035853973fe64bba7295f4cae664bf19046b2588400e8cd4f3f7cee5b15870503c880ae026f6596bf085b0b670e6c63fb8c41d3281108a0356640aef0f8502a39245b531a889aeeb197bcb5983ad8f19e4a0c441ab3d76aada39baec4f87c3ee5bc1d8673ea2103624b35833fd3c7a97742ec8dad6edd220804b45bb56824aa29d92d4d64c5b4d46aa9210de53796f497bff54188c5765322895cee25368d97a2325bea84bafc833ff16fce8d120b06939fe05ccfd097c6cf7d2a0e0bf471fb85bd14e52d716db64a07126372e65a9aaada6aabfc7bfd5061620105c8a73605ee84221320974e9f9f7ffdd0d8bf0aa67db32fb42f74e70b6772412be2d658a0912134443552caac59580320822520c6d203d75284006603d8ae861a64de5c9ede586f4491b15080af85a835697565e1166316b0ce16561502fdd2fe5a378ffd85366208191d3bcf02e2b0882debb56bdef47677eb9efd12cee37e126b284256d7849b8f95b480aaa9e432a7988196082160d925a7094c3073765ac397b40f7b438d8fb08176e4a12707db8e78b208532ba2cf0e4a6789c9475e15ea5c33a4df16bf04475aa1d5c081ab014c28d58cc91ad64a87e60ee2b8c5342af973367f473d506aab95eed46572cd96257f07e050f60ba297d776b1cd5e418251b42fd5bae6a30308', 'work', '01a2054c-6cc7-7091-b993-a2458f2e71f2', '["photos", "sha256", "file_name", "media_type", "width", "height", "size", "caption", "alt", "credit", "quotes"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2054c-6dad-7605-b949-81bf459d3173', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '2026-11-22T17:20:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', 1, 3, 0, '1846fdf288d0dcfe5a36369d313fd9eaaf4fe9637cc55b615e512d4b2ff64c0a', x'28b52ffd60b3072d1100269a4d1f4049f4d0b44cd1c62e840a3ed9170f528928e595d02a873c2ea88c6418c6984600440043000802beb4f3169161bf74073f3763fa080035853973fe64bba7295f4cae664bf19046b2588400e8cd4f3f7cee5b15870503c880ae026f6596bf085b0b670e6c63fb8c41d32811f7a91801b4c60cc8151e1f4a2587646b4a0351d33df692b71653073bde5389814863f65aad7574d395189fcfa79cb7c3704e3d64406ca966f067fa38f54e88bdb1d5addb05ad885b69b76ad1485453b25b9ac88a69a9d552431aca6f2ce92f7feb83108beda64412b9dc4b6c1a2f4565b6d40975f9077fe2df9c1b25160c263fc1b99ea12f8d9f0bf471fb85bd14e52d716db64a07126372e65a9aaada6aabfc7bfd50612217383f532ca000f9d4a6c09d506402e4d2e9f3f3af1f1afb57c1b46ff685f685ee7ce14c0e5aa0a1213444352a65d42cac0120822520c6f006575b841267130db7970e66d850f18fd857a6932759c38c11da3e697d3c516bfa4534f4e5bb466058ff14c1b0239aa1fd6bdd9efb086dce08211dbb9e65c4011157ecb5cbbcd1ed4ed6fdfdeacee37e127c2842ab6bcacd274a5a8caa5172b953c94a4b042168e992db04229d39535a8624e90f7b80168fb00175e4a11f07dea478700b43dba0cd1cc46e24a4147945a873cd927e5bfc161c6625568307ae073051992654d690563a32771c85ada529d99fabf970d423a5b259c9565d25d7d8b2e4eb021d65bc315ac9668dddbc15a71d05fb52ad351f4572', 'work', '01a2054c-6cc7-7091-b993-a2458f2e71f2', '["headline"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2054c-6dd5-7d5d-99bd-155435dc072d', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '2026-11-22T17:40:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', 3, 2, 0, '99615d64c8618eee790e153d636c663555d56d90cd48538b3faa6d50345f77b6', x'28b52ffd60b2085d040054045c6e5c6e5468656e20c2ab77696e64c2bb62622d373536302d613233352d326231316262363165313166617434636c6561725368652020736f207477696365666965227d641500541b3832086801a80d44dc24af1827bfb06fe6a09319c2a439031a39e09fc6f821c7b92c0721222e4d9930214d2800eb5a13835bca4e1d381b353260b567d8e28740', 'filed', '01a2054c-6dad-7605-b949-81bf459d3173', '["body", "state", "rulings"]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d0e-7212-b209-59832f769428', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'person', '', '', 868075183391608, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d11-7ead-adad-6da290ef9347', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 8435275015060030, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d25-7703-a40b-2705977aa050', '01a2054c-6d1b-7f2e-b9df-eead9e86e6c7', 'photo', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 4967477341400545, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d39-7e07-96ee-cd0978bd8909', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'photos', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 2619294350177686, '2026-11-22T17:00:00.000+00:00', '[]', '[{"id":"01a2054c-6d2f-786e-bb31-2af7847e2c5a","photo":"01a2054c-6d1b-7f2e-b9df-eead9e86e6c7","name":"harbour.jpg","role":"inline","crop":null,"focal_point":null,"caption_override":"","override_reason":""}]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d57-779f-b447-8d1fd41c9773', '01a2054c-6d37-7525-b53f-7ad27240b72a', 'source', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 1118451663823626, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d59-7971-a909-31aafd4a7b02', '01a2054c-6d4a-7fcb-90f6-985d43df8ab6', 'quote', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 587663995966550, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d78-78b9-bcae-77e0c45d6f97', '01a2054c-6d56-746b-83a1-d1b9a689a56d', 'transcript', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 242356607098985, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6d8b-76f6-9803-07bd61313633', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'headline', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 2975445752290872, '2026-11-22T17:20:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6dac-7cfa-a6ba-0ee3af753a58', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'body', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 6493866298452476, '2026-11-22T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6dcc-73bb-9d9a-7300228c63f9', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'rulings', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 2623628018409325, '2026-11-22T17:40:00.000+00:00', '{}', '{"01a2054c-6dbb-7560-a235-2b11bb61e11f":{"field":"body","words":"wind","quote":"01a2054c-6d4a-7fcb-90f6-985d43df8ab6","source":"","cleared":"She said so twice.","by":"01a2054c-6c76-7c75-88f8-1463c68c8f01","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6dd3-7620-a939-6709ec294fee', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'state', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 6879853282269157, '2026-11-22T17:40:00.000+00:00', 'draft', 'filed');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6ddc-714f-a2d6-952f9c8a502f', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'desk', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 278683667376141, '2026-11-23T17:40:00.000+00:00', '', 'News');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6ded-7853-83cd-40e2a74fc2d6', '01a2054c-6de6-7038-a491-40b9ed66cab8', 'story', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 3199485916833920, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-6e0c-73b0-9687-68cb37bccbca', '01a2054c-6de6-7038-a491-40b9ed66cab8', 'story', 'spiked', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 1767066503158472, '2026-11-23T17:40:00.000+00:00', '0', '1');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2054c-7151-7add-b9c5-7d40df09a839', '01a2054c-7139-73c4-bf10-988035e6dd67', 'source', '', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 414772730676580, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO receipt ("id", "story", "at", "person", "exit", "destination", "format", "version", "hash", "remote_id", "url", "outcome", "note") VALUES ('01a2054c-6dd7-7bbd-9e4d-d3bd29c0baef', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '2026-11-22T17:40:00.000+00:00', '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'in-house', '', 'html', 0, '', '', '', '', '');
INSERT INTO setting ("key", "value") VALUES ('id', '"01a2054c-6c2b-7667-98b5-8504c6997c9a"');
INSERT INTO setting ("key", "value") VALUES ('name', '"The Daily Planet"');
INSERT INTO setting ("key", "value") VALUES ('profile', '"small"');
INSERT INTO setting ("key", "value") VALUES ('me', '"01a2054c-6c76-7c75-88f8-1463c68c8f01"');
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (1, '01a2054c-6c76-7c75-88f8-1463c68c8f01', 'person', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (2, '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (3, '01a2054c-6d1b-7f2e-b9df-eead9e86e6c7', 'photo', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (4, '01a2054c-6d37-7525-b53f-7ad27240b72a', 'source', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (5, '01a2054c-6d4a-7fcb-90f6-985d43df8ab6', 'quote', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (6, '01a2054c-6d56-746b-83a1-d1b9a689a56d', 'transcript', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (8, '01a2054c-6de6-7038-a491-40b9ed66cab8', 'story', 1);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (9, '01a2054c-7139-73c4-bf10-988035e6dd67', 'source', 0);
INSERT INTO merged ("id", "record", "kind", "field", "ours", "theirs", "merged", "ours_by", "theirs_by", "origin", "at") VALUES ('m1', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', 'story', 'body', 'Calm.', 'Wind.', 'Calm. Wind.', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', 'laptop', '2026-11-23T17:40:00.000+00:00');
INSERT INTO merged_read ("merged", "person", "at") VALUES ('m1', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destroyed ("record", "kind", "person", "at", "media", "finished") VALUES ('01a2054c-6de2-7490-a478-545be7cba8a0', 'story', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-23T17:40:00.000+00:00', '[]', 1);
INSERT INTO reply ("source", "position", "id", "story", "asked_at", "medium", "question", "asked_by", "due", "outcome", "answered_at", "answer") VALUES ('01a2054c-6d37-7525-b53f-7ad27240b72a', 1, '01a2054c-6d37-7a81-84d5-acdc531f982b', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '2026-11-22T17:00:00+00:00', 'call', 'Was it loud?', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '', 'answered', '2026-11-22T17:30:00+00:00', 'It was.');
INSERT INTO voice ("transcript", "position", "id", "label", "source") VALUES ('01a2054c-6d56-746b-83a1-d1b9a689a56d', 1, '01a2054c-6d56-7a27-bab2-be4ae0e00cdc', 'WHITE', '01a2054c-6d37-7525-b53f-7ad27240b72a');
INSERT INTO vault ("id", "owner", "at", "key") VALUES ('01a2054c-6e57-7d33-a696-8a21ff5f262b', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-23T17:40:00.000+00:00', '{"version": 1, "kdf": "scrypt", "n": 131072, "r": 8, "p": 1, "salt": "tDgPuUZZJkbT8HPC7/M3qA==", "nonce": "M3mw9aj1TJysRzZ3", "wrapped": "JwTZTam5Ebs29tppmGwkagvJBVZDAHyEJDcAIBpu00A4hur5Qfgmz7bKpswwtcG5"}');
INSERT INTO sealed ("id", "vault", "record", "kind", "at", "nonce", "data") VALUES ('de1e2926ec10dacd98bbea679863eac5ab3a088868ed8a1b34c5457e92456e2f', '01a2054c-6e57-7d33-a696-8a21ff5f262b', '01a2054c-7139-73c4-bf10-988035e6dd67', 'source', '2026-11-23T17:40:00.000+00:00', x'0934f62ac351ebf0683f550d', x'07c252e2aec2eff9f9f6dcb1f57d67bc3f2e268fc3903df664aebef187b6c66ed4591acdc54fdb50635f4111eec3c579e79d090f1f378817d42a1c3b9fbb6a8f16e1bf60b91793164131a641fcf90b86e97d612be7971b7f4308d7aca3fe10924a867f311f12391fccbcd565e1f818b8a999fcea04abd72702c51017c2f0471d38b26eb828d9dcd7a473c047b5db9d28ebd640d05d5737c24a92afa67b8406592d0be332e77d430a84c2af68062e74cf22e0d15249905b09991f0e84fbc6a98179af0c9084bd69a434d55cc0abb7422d8df4644932308505aaee54874e39ccf82dab67abd9a938ec7c4082c468fb5778262d81b80871242a3746b7661dd4d12b81d07e40e01eeb4d85bae2354cbb1bc3');
INSERT INTO cleared ("id", "story", "hash", "person", "at") VALUES ('c1', '01a2054c-6cb4-7ca1-ba84-26c592b94e3c', '0000000000000000000000000000000000000000000000000000000000000000', '01a2054c-6c76-7c75-88f8-1463c68c8f01', '2026-11-23T18:00:00.000+00:00');
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
