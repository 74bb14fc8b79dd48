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
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (1, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'person', 3901958442757885, '574c1c15cac220f12b199428874bdb17583b05697a7db355656d85c637896fc2', '2026-11-22T17:00:00.000+00:00', x'0101fddda2f7f799f706002801066669656c6473046e616d650177094c6f6973204c616e6500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (2, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 2018751320936730, '702b267971a1db008b0e008708e899bad8a67e3fea40730da94f2f432a613df8', '2026-11-22T17:00:00.000+00:00', x'01079aa2ffdab281cb03002801066669656c6473076372656174656401771d323032362d31312d32325431373a30303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303537622d653564632d373937352d393137662d3264633462346266313966302801066669656c647308736c75676c696e6501770d686172626f75722d73746f726d040108686561646c696e650553746f726d040104626f64790543616c6d2e28010762796c696e65732b30316132303537622d653566312d373864322d616361312d6666313635386334373463392f706572736f6e01772430316132303537622d653564632d373937352d393137662d32646334623462663139663028010762796c696e65732a30316132303537622d653566312d373864322d616361312d6666313635386334373463392f6f726465720177045673306100');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (3, '01a2057b-e613-78df-8953-3cad8adfea91', 'photo', 7801063604596943, '67dd87213ad56cd672dfd3006e33322072b8bcf28637a76d944ac199c8add3b3', '2026-11-22T17:00:00.000+00:00', x'0109cfe196c8eae0ed0d0004010763617074696f6e0b54686520686172626f7572040103616c740553686970732801066669656c64730663726564697401770241502801066669656c647306736861323536017740393238383031376538323966653962626365663862613737353561663064333034323939313631323635353934393639386632333064663536643134323231652801066669656c64730966696c655f6e616d6501770b686172626f75722e6a70672801066669656c64730473697a65017c442940002801066669656c64730a6d656469615f7479706501770a696d6167652f6a7065672801066669656c6473057769647468017c427000002801066669656c647306686569676874017c4220000000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (4, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 3418562528450248, '117adcb1f2009302e8e8c516381738cb0137e3e13939f835f80cb8cfe05724fe', '2026-11-22T17:00:00.000+00:00', x'0103c8ad9ae9a1a589060028010670686f746f732a30316132303537622d653631392d373035352d626261342d3062386331336239323266362f70686f746f01772430316132303537622d653631332d373864662d383935332d33636164386164666561393128010670686f746f732930316132303537622d653631392d373035352d626261342d3062386331336239323266362f6e616d6501770b686172626f75722e6a706728010670686f746f732a30316132303537622d653631392d373035352d626261342d3062386331336239323266362f6f726465720177045665497300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (5, '01a2057b-e61c-7366-a713-0efab39bd492', 'source', 4168703359469126, '75fa32aa5393c90889309861ae7d87b9ba7cb0eeaae2da95f7ced9fba0655705', '2026-11-22T17:00:00.000+00:00', x'010bc68ca9979eedb307002801066669656c6473046e616d6501770b50657272792057686974652801066669656c6473057469746c65017706656469746f722801077265706c6965732a30316132303537622d653631632d376464622d386135632d3632336334633933633265372f73746f727901772430316132303537622d653566322d373061302d393762302d3963326163376461353864362801077265706c6965732d30316132303537622d653631632d376464622d386135632d3632336334633933633265372f61736b65645f6174017719323032362d31312d32325431373a30303a30302b30303a30302801077265706c6965732b30316132303537622d653631632d376464622d386135632d3632336334633933633265372f6d656469756d01770463616c6c2801077265706c6965732d30316132303537622d653631632d376464622d386135632d3632336334633933633265372f7175657374696f6e01770c576173206974206c6f75643f2801077265706c6965732d30316132303537622d653631632d376464622d386135632d3632336334633933633265372f61736b65645f627901772430316132303537622d653564632d373937352d393137662d3264633462346266313966302801077265706c6965732c30316132303537622d653631632d376464622d386135632d3632336334633933633265372f6f7574636f6d65017708616e7377657265642801077265706c6965733030316132303537622d653631632d376464622d386135632d3632336334633933633265372f616e7377657265645f6174017719323032362d31312d32325431373a33303a30302b30303a30302801077265706c6965732b30316132303537622d653631632d376464622d386135632d3632336334633933633265372f616e737765720177074974207761732e2801077265706c6965732a30316132303537622d653631632d376464622d386135632d3632336334633933633265372f6f726465720177045653783200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (6, '01a2057b-e61c-7366-a713-0efab39bd492', 'source', 4168703359469126, '0fbf3bc13568ebed19329474069a366fdd08e29c417c4d3c353cdd9e89020c57', '2026-11-22T17:00:00.000+00:00', x'0101c68ca9979eedb3070b2801066669656c6473056f776e657201772430316132303537622d653564632d373937352d393137662d32646334623462663139663000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (7, '01a2057b-e621-7d94-8e22-36189a9df5f4', 'quote', 7442917903990228, 'c80baf088ff7aed1e49500ea510db66024bcc9474cdd5c6e59cb4a415821bbdb', '2026-11-22T17:00:00.000+00:00', x'0104d4fb89eeb5a99c0d002801066669656c64730573746f727901772430316132303537622d653566322d373061302d393762302d3963326163376461353864362801066669656c647306736f7572636501772430316132303537622d653631632d373336362d613731332d306566616233396264343932040105776f7264730c497420776173206c6f75642e2801066669656c64730b7265636f726465645f627901772430316132303537622d653564632d373937352d393137662d32646334623462663139663000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (8, '01a2057b-e622-7a3b-8f34-374899253aea', 'transcript', 29916984655087, '240c877158e6df3383df6baec7a74aff7146fbccd1ad68ff85718b073ff684ac', '2026-11-22T17:00:00.000+00:00', x'0108eff9f8b9d9e606002801066669656c6473057469746c6501770443616c6c040104746578741357484954453a20497420776173206c6f75642e2801066669656c64730573746f727901772430316132303537622d653566322d373061302d393762302d3963326163376461353864362801066669656c6473046375657301750175037c000000007c000000007c402000002801066669656c6473057475726e7301750175027c0000000077055748495445280106766f696365732a30316132303537622d653632322d373830392d613030662d3130663666656435343664642f6c6162656c0177055748495445280106766f696365732b30316132303537622d653632322d373830392d613030662d3130663666656435343664642f736f7572636501772430316132303537622d653631632d373336362d613731332d306566616233396264343932280106766f696365732a30316132303537622d653632322d373830392d613030662d3130663666656435343664642f6f726465720177045676787900');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (9, '01a2057b-e622-7a3b-8f34-374899253aea', 'transcript', 29916984655087, '7a06350eda47452320ceb94e77d6803a630ae4bdaa57d8892eadd8a1cdc5dc8b', '2026-11-22T17:00:00.000+00:00', x'0101eff9f8b9d9e6061a2801066669656c6473056f776e657201772430316132303537622d653564632d373937352d393137662d32646334623462663139663000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (10, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 2312299870678278, '78204f41b312f44d69109025246769debb26b18376b7a461671d3c1361718922', '2026-11-22T17:20:00.000+00:00', x'010186da9fa3e4e08d0400849aa2ffdab281cb03071120686974732074686520686172626f757200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (11, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 3113254696076898, '9d3d2c437dcc0554abb2ab3d60997f3799a495398697675a7af2565095c3c135', '2026-11-22T17:40:00.000+00:00', x'0101e28c85c2d1efc30500849aa2ffdab281cb030c100a0a5468656e20c2ab77696e64c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (12, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 8363543544804004, '0064a330dde38d51ae2abac4ae31bb41692e5c320fa1622d59a0ee2b329e43df', '2026-11-22T17:40:00.000+00:00', x'0101a4e5b4d093d3ed0e00280107616e63686f72732430316132303537622d653633382d373966342d616563362d30336263643839326331376501760505776f7264737714414148696a49584330652f444251454942413d3d056669656c647704626f647906707265666978770e43616c6d2e0a0a5468656e20c2ab056578616374770477696e64067375666669787703c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (13, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 8363543544804004, '7156ba9982c83a6cf4e838cf73feb7f8a35eb3bdb14c5dfc36ae019581a583e8', '2026-11-22T17:40:00.000+00:00', x'0101a4e5b4d093d3ed0e012801096465636973696f6e732430316132303537622d653633382d376430622d393137382d6139373365333861383232370176060477686174772e71756f746174696f6e3a30316132303537622d653633382d373966342d616563362d303362636438393263313765056163746f72772430316132303537622d653564632d373937352d393137662d3264633462346266313966300261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a30300576616c75657607056669656c647704626f647906736f75726365770007636c65617265647712536865207361696420736f2074776963652e026279772430316132303537622d653564632d373937352d393137662d32646334623462663139663005776f726473770477696e640571756f7465772430316132303537622d653632312d376439342d386532322d3336313839613964663566340261747719323032362d31312d32325431373a34303a30302b30303a3030046e6f74657700056166746572750000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (14, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 4386968409039915, 'df958d8e719c33993485d480542a52e5f4b6fcdac411def6e2b0f6b9edc3fd8a', '2026-11-22T17:40:00.000+00:00', x'0101abc8a5edcabde507002801096465636973696f6e732430316132303537622d653633652d373661392d383738622d3161323933616434346366310176060576616c7565770566696c65640561667465727500056163746f72772430316132303537622d653564632d373937352d393137662d326463346234626631396630047768617477057374617465046e6f746577000261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (15, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 4540500245943082, 'e8358b9732e851211fce5641fbf92a13f1f17a34ca11468f941a0870de924ae1', '2026-11-23T17:40:00.000+00:00', x'0101aaa68cc2f9b18808002801066669656c6473046465736b0177044e65777300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (17, '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'story', 3879675499097202, '54590185c3c6280245fd0870fd8fa42bbf544baf48650290bec92bd82306f906', '2026-11-23T17:40:00.000+00:00', x'0104f2d8debfb591f206002801066669656c6473076372656174656401771d323032362d31312d32335431373a34303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303537622d653564632d373937352d393137662d3264633462346266313966302801066669656c647308736c75676c696e650177056173696465040104626f64790a5075742061736964652e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (18, '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'story', 4050942110088061, 'b9bca959fa65052e64365cdfe3a5603b86990c8d41ec8cf60fe35357f9c07ee0', '2026-11-23T17:40:00.000+00:00', x'0101fdf6e8abf7899907002801096465636973696f6e732430316132303537622d653635312d373466322d383631312d303864333631386134356464017606046e6f74657700056163746f72772430316132303537622d653564632d373937352d393137662d326463346234626631396630047768617477067370696b65640261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a30300576616c756578056166746572750000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (19, '01a2057b-e7fa-745b-bdc0-22ad4d526fca', 'source', 7856877754640379, '0d61d25ec7cf8406530479743229b3d34c6de8148dbf13b32dbb6b0319d535de', '2026-11-23T17:40:00.000+00:00', x'0103fbcfefbc9eb9fa0d002801066669656c647305616c69617301770c546865207265706f727465722801066669656c64730c636f6e666964656e7469616c01782801066669656c6473056f776e657201772430316132303537622d653564632d373937352d393137662d32646334623462663139663000');
INSERT INTO client ("client", "person", "device", "since") VALUES (29916984655087, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2018751320936730, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2312299870678278, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:20:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3113254696076898, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3418562528450248, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3879675499097202, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3901958442757885, '', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4050942110088061, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4168703359469126, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4386968409039915, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4540500245943082, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7442917903990228, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7801063604596943, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7856877754640379, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8363543544804004, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (1, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'person', 1, 1);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (2, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 15, 15);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (3, '01a2057b-e613-78df-8953-3cad8adfea91', 'photo', 3, 3);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (4, '01a2057b-e61c-7366-a713-0efab39bd492', 'source', 6, 6);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (5, '01a2057b-e621-7d94-8e22-36189a9df5f4', 'quote', 7, 7);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (6, '01a2057b-e622-7a3b-8f34-374899253aea', 'transcript', 9, 9);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (8, '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'story', 18, 18);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (9, '01a2057b-e7fa-745b-bdc0-22ad4d526fca', 'source', 19, 19);
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings") VALUES (2, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'harbour-storm', 'Storm hits the harbour', 'filed', 3, 0, 0, 'News', '', '', '9999', 3, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-22T17:00:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'Calm.

Then «wind».', '', '{"01a2057b-e638-79f4-aec6-03bcd892c17e":{"field":"body","words":"wind","quote":"01a2057b-e621-7d94-8e22-36189a9df5f4","source":"","cleared":"She said so twice.","by":"01a2057b-e5dc-7975-917f-2dc4b4bf19f0","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings") VALUES (8, '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'aside', '', 'draft', 2, 1, 0, '', '', '', '9999', 2, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-23T17:40:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'Put aside.', '', '{}');
INSERT INTO byline ("story", "position", "id", "person", "name", "role", "job_title", "location") VALUES ('01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 1, '01a2057b-e5f1-78d2-aca1-ff1658c474c9', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', 'by', '', '');
INSERT INTO photo_use ("story", "position", "id", "photo", "name", "role", "crop", "focal_point", "caption_override", "override_reason") VALUES ('01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 1, '01a2057b-e619-7055-bba4-0b8c13b922f6', '01a2057b-e613-78df-8953-3cad8adfea91', 'harbour.jpg', 'inline', NULL, NULL, '', '');
INSERT INTO person ("number", "id", "name", "display_name", "job_title", "organization", "location", "bio", "staff", "email", "phone", "url", "modified") VALUES (1, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'Lois Lane', '', '', '', '', '', 1, '', '', '', '2026-11-22T17:00:00.000+00:00');
INSERT INTO photo ("number", "id", "sha256", "file_name", "media_type", "width", "height", "size", "headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright", "usage_terms", "instructions", "date_created", "place", "keywords", "rights_from", "rights_until", "spiked", "modified") VALUES (3, '01a2057b-e613-78df-8953-3cad8adfea91', '9288017e829fe9bbcef8ba7755af0d3042991612655949698f230df56d14221e', 'harbour.jpg', 'image/jpeg', 60, 40, 677, '', 'The harbour', 'Ships', 0, '', '', 'AP', '', '', '', '', '', '', '[]', '', '', 0, '2026-11-22T17:00:00.000+00:00');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (4, '01a2057b-e61c-7366-a713-0efab39bd492', 'Perry White', 'editor', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', 'person', '', 0, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', '');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (9, '01a2057b-e7fa-745b-bdc0-22ad4d526fca', '', '', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-23T17:40:00.000+00:00', 'person', 'The reporter', 1, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', '');
INSERT INTO quote ("number", "id", "words", "language", "original", "translator", "source", "story", "said_at", "place", "medium", "terms", "attribution", "evidence", "transcript", "span", "time_range", "verification", "verified_by", "verified_at", "spiked", "conflicts", "modified", "recorded_by", "embargo") VALUES (5, '01a2057b-e621-7d94-8e22-36189a9df5f4', 'It was loud.', '', '', '', '01a2057b-e61c-7366-a713-0efab39bd492', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '', '', '', 'on the record', '', '', '', NULL, NULL, 'unverified', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', NULL);
INSERT INTO transcript ("number", "id", "title", "text", "cues", "story", "source", "recorded_at", "media", "file_name", "spiked", "modified", "turns", "media_type", "duration", "private", "owner") VALUES (6, '01a2057b-e622-7a3b-8f34-374899253aea', 'Call', 'WHITE: It was loud.', '[[0,0.0,2.5]]', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '', '', '', '', 0, '2026-11-22T17:00:00.000+00:00', '[[0,"WHITE"]]', '', 0.0, 0, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '01a2057b-e638-7d0b-9178-a973e38a8227', 'quotation:01a2057b-e638-79f4-aec6-03bcd892c17e', '{"at": "2026-11-22T17:40:00+00:00", "source": "", "by": "01a2057b-e5dc-7975-917f-2dc4b4bf19f0", "cleared": "She said so twice.", "words": "wind", "quote": "01a2057b-e621-7d94-8e22-36189a9df5f4", "field": "body"}', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '01a2057b-e63e-76a9-878b-1a293ad44cf1', 'state', '"filed"', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2057b-e64c-70d2-8a97-bf5f4ba9c506', '01a2057b-e651-74f2-8611-08d3618a45dd', 'spiked', 'true', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2057b-e5f6-79cf-8905-ea2382f05cbd', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '2026-11-22T17:00:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'before the storm', 1, 2, 0, '8d4e78d1d45c03a1e9216f31d824ef9cb1538694f88c5a250229bf99364a1dfb', x'28b52ffd60f002851000d6205e20504bf46305c986ccc22fc4b67db8e5546343c36a134345319f9ab493dccc0c86570054005500ac8e974894c1b07d701b248c91c0137960d946cf256c9b76d976cb06fe73349d7e53af0a9b100ed8be5377a04d8b6dc904000f9d60d92e463198766807f70ec52486a2904449947b48ab9620eb60636d03dbef87e5360486a110c73a9a724fb769b16d27bb2af42faee774471d8c8cec3a295bd9902f4f653f8fbb4d0b856bc7c55997c80e4a97ec36212c366a3e37b195feb32187949dc748215d9a276c5ac51d92834b2008836194c12e2f81f04b1c1f4e51ab258a5abc1275a4fec80cdb17dd61e8fc172ae18496673a2d70a6ec66d33a0f63abd0427f4266538c55b2f566727b5ebb5c7e3a85afe12bfa712f4df9456dd980b596c05a6c2d961806c7a1028b85c1563afcd90b9b10b69193ddcccaf802558736b2e342bb994c1ba69dd02a6578be5640e85fcdea6db2d3d4f8f5b5e3be9130d619bb63e3afcbf62b65faad428e23b4b21bae8de4f8a63344add8b4883c2820428554650f115019f36e880a4bfb3f63c4c7361c7312fcaf3de34824e2559d3837c0847ace671d134caa54d05580e0f73114db035e8e06c3f08c34c13c1a791aec2aea54ecae80c824b13f0bc789adc8b7c4d04dd71663bf11e3268c0ec76bb71cb61c4865eb34c4a51ce8763d164abc1086c0013fd4fc561fb999cad5e06270124311f03deae52344b2cf5a98a0d0957206', 'named', '', '["slugline", "headline", "body", "bylines", "checks", "rulings", "created", "created_by"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2057b-e630-7ae7-9174-657651745b34', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '2026-11-22T17:00:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', 1, 2, 0, '2b2e7e20daefe853487a2a7cb604541d446ffeaf0880c81dc8458e8e2f9bb0a5', x'28b52ffd60a207d5100056194c204069f3085a13944e84c2492072483c4825a2942791d06024b8a032cd511473034500420041001641c09746bc5564d82f1d819b9b31fd0370d26b9fb29d6c65a1c59e4373a576208b4508807ef8e989cf7dabe2b060e018ce55e0adccf25761abe1cc816d6c9f3138f45904151f80246986e30a8f935248928d4d792c35dd6b0f798c35955a7a4f21c792c76cc692a4a39baec4f87c3ee53c498773ea1dc3694c35833fd30651ef84d80fb6baf5b7d2560f91f1add8d30fb452d2a8b59520a5a1fcc692fef2b736e720934df9fab9d41652ca1d429e4c5052d4e527bc897f73eeb358389afc04c4f50c7d69dcdc260bf471fb856d2af5e24a8a8b07423a46c4d891a0576db555febd9ea870b1700264530f06ee0423131c974e9b9f7f3d71b07f154cfb665f685fe888379cc906ad8a59a0812144886aa4945933732082252065ea01d7528400a60176f7860a66d0300f5e716f44959a5081b5d8b919d9ba6701abe3ebb04e0aab3a02fdd2de5a37ce7d031b3a0229dd3bdf426a70c41778ed3a6f7043276bfeed124e71bf106d2842ab73cefd6749220ce25c09054e315b5a2284d8da452e1394ec8c19690c5dd239ec0d3d3ec206da9587ae1c6c3be2c91d8656449f1d84ee12938fbc22d4b96748dd16790b875ab1d5a003d7014c5cae89090ddd6a0dd7eae0e4381eb69306f27f17f3e9a8474a65b7f24e5d27d76855f276808fb2dc15bd746d857dde0ab28edabe34eb9a8fd620', 'work', '01a2057b-e5f6-79cf-8905-ea2382f05cbd', '["photos", "sha256", "file_name", "media_type", "width", "height", "size", "caption", "alt", "credit", "quotes"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2057b-e636-727f-8a1a-851ab18247ce', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '2026-11-22T17:20:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', 1, 3, 0, 'c64f4d6d27ff1501450305d10a0ccd101665c87d36108622ca12dd59f604a79d', x'28b52ffd60b307351100c6594d204069f3085a13944e84c2492072483c4825a2942791d06024b8a032cd511473034500430042006e11047c69c45b4586fdd211b8b919d33f0027bdf629dbc956165aec3934576a07b2588400e8879f9ef8dcb72a0e0b068ee15c05deca2c7f15b61ace1cd8c6f61983439f45b7a9f8002449331c57789c9442926c6cca63a9e95e7bc863aca9d4d27b0a39963c663396241ddd7425c6e7f329e7493a9c53ef184e63aa19fc9936887a27c47eb0d56db42a6ea5ad1e22e35bb1a71f68a5a4516b2b414a43f98d25fde56f6dce41269bf2f573a92da4943b843c99a0a4a8cb4f7813ffe6dc67b17034f90988eb19fad2b8090bf471fb856d2af5e24a8a8b07423a46c4d891a0576db555febd9ea870910d9c9f31164e806ceac1c09d606482e3d269f3f3af270ef6af8269dfec0bed0b1df18633d9085ba0912144886a54caa8993920822518c5f406575b8410a711cdae9716646c4eb1df78ef4c911159c3fba8d98e69dd75020b743568a8cb7785d8b0be2982214734437b6bdd30f617da8821c8e8d9f91650c322b6ac57ac79d3dbbb59f5d78b39c5f895b8a104591d136e1f23290188f24a2e73ea0cb4640801cbae394d30821966a73d7c497fd86bd4f8081ba02b8fbb71c036e2c9380c6c833e7310fa919052e4d550e79c25f1b6a04b78a4155a0d2c703580c949356242c35bade15a1d98388ec2d6d2a0ecd7d9fc1df55429ac56b65317c93558961c1dc043192e8856dedac59ebdc204a3625fba75cd470f10', 'work', '01a2057b-e5f6-79cf-8905-ea2382f05cbd', '["headline"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2057b-e641-75f1-95fe-417d440ce6b6', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '2026-11-22T17:40:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', 3, 2, 0, '511e1e3960776f3156c0a66a729e9d577cf7a3170247d527f551b45783eb42e6', x'28b52ffd60b2085d040054045c6e5c6e5468656e20c2ab77696e64c2bb33382d373966342d616563362d303362636438393263313765617434636c6561725368652020736f207477696365666965227d641500541b3832086801a80d44dc24af1827bfb06fe6a09319c2a439031a39e09fc6f821c7b92c0721222e4d9930214d2800eb5a13835bca4e1d381b353260b567d8e28740', 'filed', '01a2057b-e636-727f-8a1a-851ab18247ce', '["body", "state", "rulings"]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e60c-7cd0-95e7-01aab5cf3550', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'person', '', '', 3901958442757885, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e60f-7e9d-a50f-d1cd655f4995', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 2018751320936730, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e616-79ab-8999-af5785aea321', '01a2057b-e613-78df-8953-3cad8adfea91', 'photo', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 7801063604596943, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e61d-7a71-ae87-13ee80e9ce1f', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'photos', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 3418562528450248, '2026-11-22T17:00:00.000+00:00', '[]', '[{"id":"01a2057b-e619-7055-bba4-0b8c13b922f6","photo":"01a2057b-e613-78df-8953-3cad8adfea91","name":"harbour.jpg","role":"inline","crop":null,"focal_point":null,"caption_override":"","override_reason":""}]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e623-707c-81e6-9c37cc938fc9', '01a2057b-e61c-7366-a713-0efab39bd492', 'source', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 4168703359469126, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e624-7710-b12a-89aaba999475', '01a2057b-e621-7d94-8e22-36189a9df5f4', 'quote', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 7442917903990228, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e62a-710f-b624-a83b76d68157', '01a2057b-e622-7a3b-8f34-374899253aea', 'transcript', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 29916984655087, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e62e-76c6-b9e6-4a9ce729ef8c', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'headline', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 2312299870678278, '2026-11-22T17:20:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e634-7432-8be3-7bec9b59ba4f', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'body', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 3113254696076898, '2026-11-22T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e63c-784c-a0bc-e88ddb1cbf62', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'rulings', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 8363543544804004, '2026-11-22T17:40:00.000+00:00', '{}', '{"01a2057b-e638-79f4-aec6-03bcd892c17e":{"field":"body","words":"wind","quote":"01a2057b-e621-7d94-8e22-36189a9df5f4","source":"","cleared":"She said so twice.","by":"01a2057b-e5dc-7975-917f-2dc4b4bf19f0","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e640-774e-b4ea-babfbcdff770', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'state', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 4386968409039915, '2026-11-22T17:40:00.000+00:00', 'draft', 'filed');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e648-7161-a55f-b6a06f554295', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'desk', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 4540500245943082, '2026-11-23T17:40:00.000+00:00', '', 'News');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e64f-7235-a0fb-4400987ea5b8', '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'story', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 3879675499097202, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e653-7007-b17c-7fa1278790b1', '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'story', 'spiked', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 4050942110088061, '2026-11-23T17:40:00.000+00:00', '0', '1');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2057b-e7ff-7b39-9ada-a22592d09d1d', '01a2057b-e7fa-745b-bdc0-22ad4d526fca', 'source', '', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 7856877754640379, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO receipt ("id", "story", "at", "person", "exit", "destination", "format", "version", "hash", "remote_id", "url", "outcome", "note") VALUES ('01a2057b-e643-7ba3-98f9-5a540736ffe5', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '2026-11-22T17:40:00.000+00:00', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'in-house', '', 'html', 0, '', '', '', '', '');
INSERT INTO setting ("key", "value") VALUES ('id', '"01a2057b-e5d4-7e70-bfa1-bfba3da9d846"');
INSERT INTO setting ("key", "value") VALUES ('name', '"The Daily Planet"');
INSERT INTO setting ("key", "value") VALUES ('profile', '"small"');
INSERT INTO setting ("key", "value") VALUES ('me', '"01a2057b-e5dc-7975-917f-2dc4b4bf19f0"');
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (1, '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', 'person', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (2, '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (3, '01a2057b-e613-78df-8953-3cad8adfea91', 'photo', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (4, '01a2057b-e61c-7366-a713-0efab39bd492', 'source', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (5, '01a2057b-e621-7d94-8e22-36189a9df5f4', 'quote', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (6, '01a2057b-e622-7a3b-8f34-374899253aea', 'transcript', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (8, '01a2057b-e64c-70d2-8a97-bf5f4ba9c506', 'story', 1);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (9, '01a2057b-e7fa-745b-bdc0-22ad4d526fca', 'source', 0);
INSERT INTO merged ("id", "record", "kind", "field", "ours", "theirs", "merged", "ours_by", "theirs_by", "origin", "at") VALUES ('m1', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', 'story', 'body', 'Calm.', 'Wind.', 'Calm. Wind.', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', 'laptop', '2026-11-23T17:40:00.000+00:00');
INSERT INTO merged_read ("merged", "person", "at") VALUES ('m1', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destroyed ("record", "kind", "person", "at", "media", "finished") VALUES ('01a2057b-e64a-7e28-b8f1-f534aa4addde', 'story', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-23T17:40:00.000+00:00', '[]', 1);
INSERT INTO reply ("source", "position", "id", "story", "asked_at", "medium", "question", "asked_by", "due", "outcome", "answered_at", "answer") VALUES ('01a2057b-e61c-7366-a713-0efab39bd492', 1, '01a2057b-e61c-7ddb-8a5c-623c4c93c2e7', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '2026-11-22T17:00:00+00:00', 'call', 'Was it loud?', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '', 'answered', '2026-11-22T17:30:00+00:00', 'It was.');
INSERT INTO voice ("transcript", "position", "id", "label", "source") VALUES ('01a2057b-e622-7a3b-8f34-374899253aea', 1, '01a2057b-e622-7809-a00f-10f6fed546dd', 'WHITE', '01a2057b-e61c-7366-a713-0efab39bd492');
INSERT INTO vault ("id", "owner", "at", "key") VALUES ('01a2057b-e669-74cf-ad88-8187e599bbbb', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-23T17:40:00.000+00:00', '{"version": 1, "kdf": "scrypt", "n": 131072, "r": 8, "p": 1, "salt": "+nMa/Kg+ZnZz7J3WDIs7fA==", "nonce": "JJoUuY1HQZ7l2efa", "wrapped": "6KAFnjotgbmIpihL7WDmKvFOhsUmgi3c6rwtJ9F37UTj/TScSFzJaTzH3Nddbl0c", "sum": "a46aff7ab71b62235bf002c67972d10f7040a3d227cac8dbbd87d018d910d779"}');
INSERT INTO sealed ("id", "vault", "record", "kind", "at", "nonce", "data") VALUES ('5bafd60c2d5f8388af003c58363f7dd37d88ffcbf54a357f788241ccf0b734d1', '01a2057b-e669-74cf-ad88-8187e599bbbb', '01a2057b-e7fa-745b-bdc0-22ad4d526fca', 'source', '2026-11-23T17:40:00.000+00:00', x'9c5f94881426625ca8f66932', x'e1d03ebe735c9c3ccb1b31d7d68ebd787ca5304debd8c2e32ce0effad2123b851d967795ef9f5e6b538c58da512be0d6082d3afd308dc9ee905a4dc19bd0a9d725fe92677a94a75682f9bed81b38f03a9a591105692aa3b18305707963ea4746088fcb218390541e89ffd24166b7172f3257bc62fb075d26c7d5d39a38f4e4979ae01b7df8b433f37cb6d0d645e15113f0b96fa3ca581c96a1affb1068806c516d65213502ecd0d85676fe3f511292e956978befd8eac2c29b3b2ce2ae6b05c8964337a9d21665d9ddaf123d9ea3018817e1ed38413afbb3cf20ed8218d63894b7e5eae87854a2906050a8f05a3b9e7af42ace1a190a9e939d3e38c6e2be5f2923467622308bdf45ff0b808470d0223c');
INSERT INTO cleared ("id", "story", "hash", "person", "at") VALUES ('c1', '01a2057b-e5f2-70a0-97b0-9c2ac7da58d6', '0000000000000000000000000000000000000000000000000000000000000000', '01a2057b-e5dc-7975-917f-2dc4b4bf19f0', '2026-11-23T18:00:00.000+00:00');
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
