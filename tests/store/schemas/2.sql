-- A newsroom as schema 2 made it: a story with photo, quote, versions, history and receipt, one put aside, one destroyed,
-- and a merged reading that somebody has read.
PRAGMA application_id = 1148414789;
PRAGMA user_version = 2;
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
);
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
    SELECT story.slugline, source.name AS source, quote.words, quote.terms, quote.attribution, quote.said_at,
        quote.medium, quote.verification, quote.id AS quote
    FROM quote LEFT JOIN source ON source.id = quote.source LEFT JOIN story ON story.id = quote.story
    WHERE NOT quote.spiked AND NOT coalesce(source.spiked, 0) ORDER BY story.slugline, quote.said_at;
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (1, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'person', 8097155601155997, '5939529bbf1a25f4f331cf1fb4a70bd12711dd944f3e5334a68e76de61effa20', '2026-11-22T17:00:00.000+00:00', x'01019d8fb19a9f8ab10e002801066669656c6473046e616d650177094c6f6973204c616e6500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (2, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 1687409900551672, '60d01beef63032ab3bcc00a4fddf87ca7c49f1b086976f02399e32fde5f70080', '2026-11-22T17:00:00.000+00:00', x'0107f8fbd9dd8bd6ff02002801066669656c6473076372656174656401771d323032362d31312d32325431373a30303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303439662d363839312d373036642d383964322d6261363661366330353363322801066669656c647308736c75676c696e6501770d686172626f75722d73746f726d040108686561646c696e650553746f726d040104626f64790543616c6d2e28010762796c696e65732b30316132303439662d363865362d373633612d383237382d3538303039323636623438372f706572736f6e01772430316132303439662d363839312d373036642d383964322d62613636613663303533633228010762796c696e65732a30316132303439662d363865362d373633612d383237382d3538303039323636623438372f6f72646572017704564d687600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (3, '01a2049f-6947-78f0-9faf-e228d068bb75', 'photo', 6389981524403366, 'b7fb2dc50ddcdc2a3b05b56852de48f48acb39caa283944a38f39631797dedb0', '2026-11-22T17:00:00.000+00:00', x'0109a6c98897f8f4ac0b0004010763617074696f6e0b54686520686172626f7572040103616c740553686970732801066669656c64730663726564697401770241502801066669656c647306736861323536017740393238383031376538323966653962626365663862613737353561663064333034323939313631323635353934393639386632333064663536643134323231652801066669656c64730966696c655f6e616d6501770b686172626f75722e6a70672801066669656c64730473697a65017c442940002801066669656c64730a6d656469615f7479706501770a696d6167652f6a7065672801066669656c6473057769647468017c427000002801066669656c647306686569676874017c4220000000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (4, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 6864138517235682, 'f1c1ebcc2b043cf52a1e98823a496e7dd01bf1f45a3a9bef017e05798c0bc016', '2026-11-22T17:00:00.000+00:00', x'0103e28f89d0dcdc980c0028010670686f746f732a30316132303439662d363935612d373234382d623033662d3666383638363833323233352f70686f746f01772430316132303439662d363934372d373866302d396661662d65323238643036386262373528010670686f746f732930316132303439662d363935612d373234382d623033662d3666383638363833323233352f6e616d6501770b686172626f75722e6a706728010670686f746f732a30316132303439662d363935612d373234382d623033662d3666383638363833323233352f6f7264657201770456534e3300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (5, '01a2049f-6963-77cc-b006-7464d2ef735e', 'source', 2485016473849032, '6abb7075500a122d0953fd2ae852f91523cbff413a5b72cca18745b94613ce50', '2026-11-22T17:00:00.000+00:00', x'0101c899bde1bf83b504002801066669656c6473046e616d6501770b506572727920576869746500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (6, '01a2049f-6964-7f9f-8f6b-a5439a327f1f', 'quote', 3805051237819849, '134f544773a685ebe082b38567b04e9e6cc92262e320fbea8b9442aef071af6a', '2026-11-22T17:00:00.000+00:00', x'0103c9cb87bbc895e106002801066669656c64730573746f727901772430316132303439662d363865372d373532312d383738612d3233303337363138323465342801066669656c647306736f7572636501772430316132303439662d363936332d373763632d623030362d373436346432656637333565040105776f7264730c497420776173206c6f75642e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (7, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 8733953537937500, 'fa0508b493e0b5e2eb332add3ff0c997dc8103090d7e275fce64f46aee65af19', '2026-11-22T17:20:00.000+00:00', x'0101dca0f4b0c0efc10f0084f8fbd9dd8bd6ff02071120686974732074686520686172626f757200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (8, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 7750303540058186, '3524825fde1f7c130201c18adc45535cb6f69a427cd89edc0e3eb14297e919a5', '2026-11-22T17:40:00.000+00:00', x'0101cab0a0cbc29be20d0084f8fbd9dd8bd6ff020c100a0a5468656e20c2ab77696e64c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (9, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 2049882495398557, '2f5817d3604f87081e6d25f415d970de4efd6bc4c15be106a423815b96e56d62', '2026-11-22T17:40:00.000+00:00', x'01019de5e0afb78bd203002801096465636973696f6e732430316132303439662d363961632d373366392d386362352d6139323037356634323161300176060477686174770573746174650561667465727500046e6f74657700056163746f72772430316132303439662d363839312d373036642d383964322d6261363661366330353363320576616c7565770566696c65640261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (10, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 3653631595536797, '384b0ef287be28b08ec4a9f6440523a0f0685d62f706fe86b8c86a618e291c33', '2026-11-23T17:40:00.000+00:00', x'01019dc391abd6debe06002801066669656c6473046465736b0177044e65777300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (12, '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'story', 8896387071510152, '40aa9b1f52d12341afb67fae3b59f6b441b18d6a5fdd4e9f74c49de44f820bc7', '2026-11-23T17:40:00.000+00:00', x'0104888dbab9f8e6e60f002801066669656c6473076372656174656401771d323032362d31312d32335431373a34303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303439662d363839312d373036642d383964322d6261363661366330353363322801066669656c647308736c75676c696e650177056173696465040104626f64790a5075742061736964652e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (13, '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'story', 7073289003352508, '1a6f53e8881f68f93ac951116d30c9d1ae641a3661900058766a87517568f461', '2026-11-23T17:40:00.000+00:00', x'0101bc83c1f3e6a3c80c002801096465636973696f6e732430316132303439662d363962662d373136352d393761382d383832333333306365303836017606047768617477067370696b65640576616c7565780261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a30300561667465727500046e6f74657700056163746f72772430316132303439662d363839312d373036642d383964322d62613636613663303533633200');
INSERT INTO client ("client", "person", "device", "since") VALUES (1687409900551672, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2049882495398557, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2485016473849032, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3653631595536797, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3805051237819849, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6389981524403366, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6864138517235682, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7073289003352508, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7750303540058186, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8097155601155997, '', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8733953537937500, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-22T17:20:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8896387071510152, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (1, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'person', 1, 1);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (2, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 10, 10);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (3, '01a2049f-6947-78f0-9faf-e228d068bb75', 'photo', 3, 3);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (4, '01a2049f-6963-77cc-b006-7464d2ef735e', 'source', 5, 5);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (5, '01a2049f-6964-7f9f-8f6b-a5439a327f1f', 'quote', 6, 6);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (7, '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'story', 13, 13);
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin") VALUES (2, '01a2049f-68e7-7521-878a-2303761824e4', 'harbour-storm', 'Storm hits the harbour', 'filed', 3, 0, 0, 'News', '', '', '9999', 3, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-22T17:00:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', 'Calm.

Then «wind».', '');
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin") VALUES (7, '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'aside', '', 'draft', 2, 1, 0, '', '', '', '9999', 2, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-23T17:40:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', 'Put aside.', '');
INSERT INTO byline ("story", "position", "id", "person", "name", "role", "job_title", "location") VALUES ('01a2049f-68e7-7521-878a-2303761824e4', 1, '01a2049f-68e6-763a-8278-58009266b487', '01a2049f-6891-706d-89d2-ba66a6c053c2', '', 'by', '', '');
INSERT INTO photo_use ("story", "position", "id", "photo", "name", "role", "crop", "focal_point", "caption_override", "override_reason") VALUES ('01a2049f-68e7-7521-878a-2303761824e4', 1, '01a2049f-695a-7248-b03f-6f8686832235', '01a2049f-6947-78f0-9faf-e228d068bb75', 'harbour.jpg', 'inline', NULL, NULL, '', '');
INSERT INTO person ("number", "id", "name", "display_name", "job_title", "organization", "location", "bio", "staff", "email", "phone", "url", "modified") VALUES (1, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'Lois Lane', '', '', '', '', '', 1, '', '', '', '2026-11-22T17:00:00.000+00:00');
INSERT INTO photo ("number", "id", "sha256", "file_name", "media_type", "width", "height", "size", "headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright", "usage_terms", "instructions", "date_created", "place", "keywords", "rights_from", "rights_until", "spiked", "modified") VALUES (3, '01a2049f-6947-78f0-9faf-e228d068bb75', '9288017e829fe9bbcef8ba7755af0d3042991612655949698f230df56d14221e', 'harbour.jpg', 'image/jpeg', 60, 40, 677, '', 'The harbour', 'Ships', 0, '', '', 'AP', '', '', '', '', '', '', '[]', '', '', 0, '2026-11-22T17:00:00.000+00:00');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified") VALUES (4, '01a2049f-6963-77cc-b006-7464d2ef735e', 'Perry White', '', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00');
INSERT INTO quote ("number", "id", "words", "language", "original", "translator", "source", "story", "said_at", "place", "medium", "terms", "attribution", "evidence", "transcript", "span", "time_range", "verification", "verified_by", "verified_at", "spiked", "conflicts", "modified") VALUES (5, '01a2049f-6964-7f9f-8f6b-a5439a327f1f', 'It was loud.', '', '', '', '01a2049f-6963-77cc-b006-7464d2ef735e', '01a2049f-68e7-7521-878a-2303761824e4', '', '', '', 'on the record', '', '', '', NULL, NULL, 'unverified', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2049f-68e7-7521-878a-2303761824e4', '01a2049f-69ac-73f9-8cb5-a92075f421a0', 'state', '"filed"', '01a2049f-6891-706d-89d2-ba66a6c053c2', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a2049f-69ba-7aac-af7a-7c1a0546903d', '01a2049f-69bf-7165-97a8-8823330ce086', 'spiked', 'true', '01a2049f-6891-706d-89d2-ba66a6c053c2', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2049f-68eb-76c2-985f-d48bf44b1595', '01a2049f-68e7-7521-878a-2303761824e4', '2026-11-22T17:00:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', 'before the storm', 1, 2, 0, 'f4d150f326cb34911cd8176e4b948b900594098fe354ba83f38ec907786757da', x'28b52ffd60e3026d100076205e21406bf46b17c986cc9228d4b67dbac74a1b2cca9d45d0ff8860b5f48a215c8631265600520055007c401285745b066e8384311260441ed8b611e3122e9b76db764b07fe73349d7e53af0a9b100edabe537fa04d8d6dc904000f9d60dbb27748ac873082f0a218a3501483ac441d0a05518d02b1181f6b1bda7e33586e436cb1a6dcf36d5a6dfbc9ae0afdeef59cfee883b1915d276d2b1b72f7543683e16f5363f1fa79715617f941e992df2684c6468bcf4d6da5ff6cc821e5e7315248dde2099b3651100b8230c55a4a4229095354c9611d98622551d4c112894a527fe4a62d13fd61f8fc1d9570428e319d163c53b6b3699f8771a990a33f61b329c62adbba33796130edd2fd740a9986bf6886db3565265adc06acb504d66a6bb5e430604c1d8742028dc6d1563afcd90b9b126da327db99b57107d5873ab2a3a3ed4ca60ed34e582a6d7832bd80d0bf9ad597c98f53e357a69ff7b13b2efc75db7ea54c7fa9d0e308ad6c87ab233932d319a25e6c5a4423987220013b2820428554690f116019e36e880a4bfb3f63c48733190b22fca276868e48c4a93aa12de0f7da3cc7eb258b529513fc760cc55600c9d16c18989166c147634f836f453515db1520996cf6e7e2f8b115f4960c9d786531f21b69b8a5b1cde1ed76c21617a95c9de6b8b403fdd7e3a0c403610a1cee4329b732e7662b17c16dc1c90d45c2f780978f11893e6b61ba425fca19', 'named', '', '["slugline", "headline", "body", "bylines", "checks", "created", "created_by"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2049f-699b-7fa7-b022-1957bd176f5f', '01a2049f-68e7-7521-878a-2303761824e4', '2026-11-22T17:00:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', '', 1, 2, 0, 'b35d3cf7242ccedc48eff05f34659745a63648fcbd140d7482e0a9a48ae8e128', x'28b52ffd605107c51000c6994d204069f3085a13944e84c2492072d1789d4a44294f42abf07b79c0219261186302450044004200be34e2ad22c77ee908dcdc8ce91f80c35c92bc96e453cad1ec09519acf21b7605a8b4508887ef8e989cf7dabe2b160e018ce55e2adccf25761abe1cc816d6c9f3138f4590407c0b96638aef0f8506a1db2b12913a2e6830d2ec85853473b20542b2132cd66ccb94ede742549a04fa89ebb23bda7e0319cc65433f8336d10f5ce88fd60ab5bb708020195b665889baee46acba196528214c53984e48ef21bd35ffed6e69c794ca79086c8628d92361f9a703ab41a75f9096f92bf39f7592ca4263f01713d475f1a37b7a9380bf471fb8d0c510a79edb5371b9a484ad05bcaa166d5565be5dfeb891a170b274036f560e04e3032c171e9b4f9f9d71307fb57c1b46ff685f68d8e78790d67b241abe20655a051214408d58c29b3a885352082252065ea014a2a840ea60176f7420acca0451ebce35e442a59a1020f4891e651eb9305588e5f408c943573c4f995b8f54c1cb7861fb403c8e8def32da1c6027bb9c62ef3b61b3a5ef3df56a27aadc337431164644c3c8567e748a1395cd8a44139a74cdd2f39c932b50c5ec43f60031469c472dce3816ea73a98c3cc86683306ad9b843421a286d2f6ec88a705dc844392d83ee8e875f00f976d223280b66aa199a348d00a1795fe1d99b79b1ea8b585c736b622e7058b78bf3b747a7d1f31b3bd2d36591e4a6a29e6985b9679f41001', 'work', '01a2049f-68eb-76c2-985f-d48bf44b1595', '["photos", "sha256", "file_name", "media_type", "width", "height", "size", "caption", "alt", "credit", "quotes"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2049f-69a9-7250-ba60-7b90941dfbe1', '01a2049f-68e7-7521-878a-2303761824e4', '2026-11-22T17:20:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', '', 1, 3, 0, '1ee04e61b5d617d8ef2ac24928018986a353c2f18ae09fa44663dfd0dd7eb13e', x'28b52ffd606207151100369a4e204069f3085a13944e84c2492072d1789d4a44294f42abf07b79c02192611863024700440044000802be34e2ad22c77ee908dcdc8ce91f80c35c92bc96e453cad1ec09519acf21b7605a8b4508887ef8e989cf7dabe2b160e018ce55e2adccf25761abe1cc816d6c9f3138f45904b7a9f80038d70cc7151e1f4aad4336366542d47cb0c105196bea6807846a2544a6d98c39d7c99bae2409f409d57377a4f7143c86d3986a067fa60da2de19b11f6c75eb36d9a055712b6dcb10375dc9d596432da504298a7308c91de537a6bffcadcd39f3984e210d91c51a256d3e34e1746835eaf213de247f73eeb358484d7e02e27a8ebe346e020bf471fb8d0c510a79edb5371b9a484ad05bcaa166d5565be5dfeb891a17d9c0f91963e104c8a61e0cdc094626382e9d363fff7ae260ff2a98f6cdbed0bed1112fafe14c57a071a14308d54c29b3a885352082252065ea01ca328410a711edae530acaa08122bce35e552a73b2028ba408f3b8f5fd04acd05f969094dc394283e6a202753de08cc4a9333ddf327cb00d4140f7ceb7003514d8cb35769bb7b8a19335ff6d27aa973a7c27144145c6945378618e149ac3854d34943965fc7e49499647cb8044fc031b2048232cc7dd1ee876aa8339cc6c883663d03a494813226a286dcf90785ac0251c91c4a6838e5e07fd70f9267a0368ab2d34398a072d7151e9df8979bbe98152db7b6c7b2b32bd608df7bb4267afef2166da5bc726d743092cc51c73cb328f1e21', 'work', '01a2049f-68eb-76c2-985f-d48bf44b1595', '["headline"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a2049f-69af-70cb-b1a4-8382405c343e', '01a2049f-68e7-7521-878a-2303761824e4', '2026-11-22T17:40:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', '', 3, 2, 0, 'd17fa2de15a9f07d2c3920c141f993f4d63e047171754d59d3fdfc8ff18c2dd6', x'28b52ffd607407350100905c6e5c6e5468656e20c2ab77696e64c2bb6404007407385274b640ef7780d58e50861f0201', 'filed', '01a2049f-69a9-7250-ba60-7b90941dfbe1', '["body", "state"]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-6931-7114-8f55-96bb6df814ab', '01a2049f-6891-706d-89d2-ba66a6c053c2', 'person', '', '', 8097155601155997, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-6934-7af7-9f45-e7651c2b22a6', '01a2049f-68e7-7521-878a-2303761824e4', 'story', '', '01a2049f-6891-706d-89d2-ba66a6c053c2', 1687409900551672, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-694d-703f-a821-25c83096e21f', '01a2049f-6947-78f0-9faf-e228d068bb75', 'photo', '', '01a2049f-6891-706d-89d2-ba66a6c053c2', 6389981524403366, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-696b-7c03-a882-559b896cda01', '01a2049f-68e7-7521-878a-2303761824e4', 'story', 'photos', '01a2049f-6891-706d-89d2-ba66a6c053c2', 6864138517235682, '2026-11-22T17:00:00.000+00:00', '[]', '[{"id":"01a2049f-695a-7248-b03f-6f8686832235","photo":"01a2049f-6947-78f0-9faf-e228d068bb75","name":"harbour.jpg","role":"inline","crop":null,"focal_point":null,"caption_override":"","override_reason":""}]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-696d-7f4f-83ff-3ee2e108f57c', '01a2049f-6963-77cc-b006-7464d2ef735e', 'source', '', '01a2049f-6891-706d-89d2-ba66a6c053c2', 2485016473849032, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-6975-7429-88b1-28f92b5bf3b4', '01a2049f-6964-7f9f-8f6b-a5439a327f1f', 'quote', '', '01a2049f-6891-706d-89d2-ba66a6c053c2', 3805051237819849, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-6990-76be-a040-94eb079c01f6', '01a2049f-68e7-7521-878a-2303761824e4', 'story', 'headline', '01a2049f-6891-706d-89d2-ba66a6c053c2', 8733953537937500, '2026-11-22T17:20:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-69a8-7b32-af1c-c9d7b7f34baa', '01a2049f-68e7-7521-878a-2303761824e4', 'story', 'body', '01a2049f-6891-706d-89d2-ba66a6c053c2', 7750303540058186, '2026-11-22T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-69ae-7486-b674-23b5da306541', '01a2049f-68e7-7521-878a-2303761824e4', 'story', 'state', '01a2049f-6891-706d-89d2-ba66a6c053c2', 2049882495398557, '2026-11-22T17:40:00.000+00:00', 'draft', 'filed');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-69b6-7b95-a50f-5fc0c64d617d', '01a2049f-68e7-7521-878a-2303761824e4', 'story', 'desk', '01a2049f-6891-706d-89d2-ba66a6c053c2', 3653631595536797, '2026-11-23T17:40:00.000+00:00', '', 'News');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-69bd-75ea-889b-3ae9c97c2718', '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'story', '', '01a2049f-6891-706d-89d2-ba66a6c053c2', 8896387071510152, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a2049f-69c1-7dd7-a789-c621ef85daa9', '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'story', 'spiked', '01a2049f-6891-706d-89d2-ba66a6c053c2', 7073289003352508, '2026-11-23T17:40:00.000+00:00', '0', '1');
INSERT INTO receipt ("id", "story", "at", "person", "exit", "destination", "format", "version", "hash", "remote_id", "url", "outcome", "note") VALUES ('01a2049f-69b1-7672-a4b7-533880953285', '01a2049f-68e7-7521-878a-2303761824e4', '2026-11-22T17:40:00.000+00:00', '01a2049f-6891-706d-89d2-ba66a6c053c2', 'in-house', '', 'html', 0, '', '', '', '', '');
INSERT INTO setting ("key", "value") VALUES ('id', '"01a2049f-6837-7bd2-b946-5c72c4cd4192"');
INSERT INTO setting ("key", "value") VALUES ('name', '"The Daily Planet"');
INSERT INTO setting ("key", "value") VALUES ('profile', '"small"');
INSERT INTO setting ("key", "value") VALUES ('me', '"01a2049f-6891-706d-89d2-ba66a6c053c2"');
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (1, '01a2049f-6891-706d-89d2-ba66a6c053c2', 'person', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (2, '01a2049f-68e7-7521-878a-2303761824e4', 'story', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (3, '01a2049f-6947-78f0-9faf-e228d068bb75', 'photo', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (4, '01a2049f-6963-77cc-b006-7464d2ef735e', 'source', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (5, '01a2049f-6964-7f9f-8f6b-a5439a327f1f', 'quote', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (7, '01a2049f-69ba-7aac-af7a-7c1a0546903d', 'story', 1);
INSERT INTO merged ("id", "record", "kind", "field", "ours", "theirs", "merged", "ours_by", "theirs_by", "origin", "at") VALUES ('m1', '01a2049f-68e7-7521-878a-2303761824e4', 'story', 'body', 'Calm.', 'Wind.', 'Calm. Wind.', '01a2049f-6891-706d-89d2-ba66a6c053c2', '', 'laptop', '2026-11-23T17:40:00.000+00:00');
INSERT INTO merged_read ("merged", "person", "at") VALUES ('m1', '01a2049f-6891-706d-89d2-ba66a6c053c2', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destroyed ("record", "kind", "person", "at", "media", "finished") VALUES ('01a2049f-69b8-7122-9d98-0cc3d4edcfa4', 'story', '01a2049f-6891-706d-89d2-ba66a6c053c2', '2026-11-23T17:40:00.000+00:00', '[]', 1);
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (1, 'lois lane', '', '', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (2, 'harbour-storm
storm hits the harbour', 'news
lois lane', 'calm.

then "wind".', 'kept stated0481a767ebfdcc5 desk69752f2313b2f017 assigneee3b0c44298fc1c14');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (3, 'harbour.jpg', 'ap', 'the harbour
ships', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (4, 'perry white', '', '', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (5, '', '', 'it was loud.', '');
INSERT INTO search (rowid, "title", "names", "words", "about") VALUES (7, 'aside', '', 'put aside.', 'spiked state7743ce348d9284d6 deske3b0c44298fc1c14 assigneee3b0c44298fc1c14');
CREATE TRIGGER version_is_kept BEFORE UPDATE ON version
    BEGIN SELECT raise(ABORT, 'a version is never changed'); END;
CREATE TRIGGER history_is_kept BEFORE UPDATE ON history
    BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER receipt_is_kept BEFORE UPDATE ON receipt
    BEGIN SELECT raise(ABORT, 'a receipt is never changed'); END;
