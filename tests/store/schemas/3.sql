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
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (1, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'person', 289378301339546, '4444a0ed4d8468b62c665f46e1d0c2f55f56797ed2555a84a7738537b350b7aa', '2026-11-22T17:00:00.000+00:00', x'01019acfed9682e641002801066669656c6473046e616d650177094c6f6973204c616e6500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (2, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 2590911654536418, 'd12a7f57972358d54d8ac6316fce8dd0c75f5846e0dbcb29a811e813a88a580e', '2026-11-22T17:00:00.000+00:00', x'0107e2c9c086ba8dcd04002801066669656c6473076372656174656401771d323032362d31312d32325431373a30303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303535352d343462652d376134662d626531372d3739663333363562346634662801066669656c647308736c75676c696e6501770d686172626f75722d73746f726d040108686561646c696e650553746f726d040104626f64790543616c6d2e28010762796c696e65732b30316132303535352d343465612d373661642d613265352d3064616335373734383430382f706572736f6e01772430316132303535352d343462652d376134662d626531372d37396633333635623466346628010762796c696e65732a30316132303535352d343465612d373661642d613265352d3064616335373734383430382f6f7264657201770456434a7100');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (3, '01a20555-451c-748c-9677-03541e802532', 'photo', 2746204042250723, 'd79fcefb8d26b95e2bea4f3ba34fdda260a9b302f756668e1d5d72f31737dbc9', '2026-11-22T17:00:00.000+00:00', x'0109e393ada387b5f0040004010763617074696f6e0b54686520686172626f7572040103616c740553686970732801066669656c64730663726564697401770241502801066669656c647306736861323536017740393238383031376538323966653962626365663862613737353561663064333034323939313631323635353934393639386632333064663536643134323231652801066669656c64730966696c655f6e616d6501770b686172626f75722e6a70672801066669656c64730473697a65017c442940002801066669656c64730a6d656469615f7479706501770a696d6167652f6a7065672801066669656c6473057769647468017c427000002801066669656c647306686569676874017c4220000000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (4, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 6313134593162035, 'cd418de6ef950aa1436a71463d3c7cdd87873bc3eb4a2594eb312cd7cd9ea4e0', '2026-11-22T17:00:00.000+00:00', x'0103b3f6e086b3b89b0b0028010670686f746f732a30316132303535352d343532372d373266612d616566382d3932613830316539316638332f70686f746f01772430316132303535352d343531632d373438632d393637372d30333534316538303235333228010670686f746f732930316132303535352d343532372d373266612d616566382d3932613830316539316638332f6e616d6501770b686172626f75722e6a706728010670686f746f732a30316132303535352d343532372d373266612d616566382d3932613830316539316638332f6f726465720177045654334800');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (5, '01a20555-452c-7b18-bdc1-875ff12b46fb', 'source', 2686591323760625, 'c893d31dbbc23ec63331b00f38cddb9a1555e0aef8dad9efb7b184f120290e2d', '2026-11-22T17:00:00.000+00:00', x'010bf1cf89cc8ceee204002801066669656c6473046e616d6501770b50657272792057686974652801066669656c6473057469746c65017706656469746f722801077265706c6965732a30316132303535352d343532632d376162322d623261642d3530366539653237323039392f73746f727901772430316132303535352d343465622d373037342d616335372d3963373631616661306262312801077265706c6965732d30316132303535352d343532632d376162322d623261642d3530366539653237323039392f61736b65645f6174017719323032362d31312d32325431373a30303a30302b30303a30302801077265706c6965732b30316132303535352d343532632d376162322d623261642d3530366539653237323039392f6d656469756d01770463616c6c2801077265706c6965732d30316132303535352d343532632d376162322d623261642d3530366539653237323039392f7175657374696f6e01770c576173206974206c6f75643f2801077265706c6965732d30316132303535352d343532632d376162322d623261642d3530366539653237323039392f61736b65645f627901772430316132303535352d343462652d376134662d626531372d3739663333363562346634662801077265706c6965732c30316132303535352d343532632d376162322d623261642d3530366539653237323039392f6f7574636f6d65017708616e7377657265642801077265706c6965733030316132303535352d343532632d376162322d623261642d3530366539653237323039392f616e7377657265645f6174017719323032362d31312d32325431373a33303a30302b30303a30302801077265706c6965732b30316132303535352d343532632d376162322d623261642d3530366539653237323039392f616e737765720177074974207761732e2801077265706c6965732a30316132303535352d343532632d376162322d623261642d3530366539653237323039392f6f72646572017704564e396d00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (6, '01a20555-452c-7b18-bdc1-875ff12b46fb', 'source', 2686591323760625, '8ad067fcd6bccab83b4ead0c9af9f5aa1a7fd43f39a9417814a9e11f1240000e', '2026-11-22T17:00:00.000+00:00', x'0101f1cf89cc8ceee2040b2801066669656c6473056f776e657201772430316132303535352d343462652d376134662d626531372d37396633333635623466346600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (7, '01a20555-4534-7e6d-b8ca-b546a27700ae', 'quote', 1330486204601570, '5f9a3a5257d938ec8d7f353f55c00619e6e3cfe019e3745f13754c7c7eea0993', '2026-11-22T17:00:00.000+00:00', x'0104e2a9eaac9fc2ae02002801066669656c64730573746f727901772430316132303535352d343465622d373037342d616335372d3963373631616661306262312801066669656c647306736f7572636501772430316132303535352d343532632d376231382d626463312d383735666631326234366662040105776f7264730c497420776173206c6f75642e2801066669656c64730b7265636f726465645f627901772430316132303535352d343462652d376134662d626531372d37396633333635623466346600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (8, '01a20555-4536-7fcd-b51e-3b81d07b2ab3', 'transcript', 2844193689697867, '97c8adf9ed4a9459b4635c9835b69a20a21f05c9f387f5624fefc7286bb24295', '2026-11-22T17:00:00.000+00:00', x'0108cbfcaf94f7d88605002801066669656c6473057469746c6501770443616c6c040104746578741357484954453a20497420776173206c6f75642e2801066669656c64730573746f727901772430316132303535352d343465622d373037342d616335372d3963373631616661306262312801066669656c6473046375657301750175037c000000007c000000007c402000002801066669656c6473057475726e7301750175027c0000000077055748495445280106766f696365732a30316132303535352d343533362d373632382d386531342d3539666264633132333438322f6c6162656c0177055748495445280106766f696365732b30316132303535352d343533362d373632382d386531342d3539666264633132333438322f736f7572636501772430316132303535352d343532632d376231382d626463312d383735666631326234366662280106766f696365732a30316132303535352d343533362d373632382d386531342d3539666264633132333438322f6f7264657201770456526d5900');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (9, '01a20555-4536-7fcd-b51e-3b81d07b2ab3', 'transcript', 2844193689697867, '8f306b9cfca39a1d66a01cd3b2167849e1f1090916ee101e305c2657b703160c', '2026-11-22T17:00:00.000+00:00', x'0101cbfcaf94f7d886051a2801066669656c6473056f776e657201772430316132303535352d343462652d376134662d626531372d37396633333635623466346600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (10, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 6606496168340866, 'd365ed50efebe68aa2c13e093c922fddad488d9f6647c2d560bc561eb3092f5a', '2026-11-22T17:20:00.000+00:00', x'010182dbcb8aac92de0b0084e2c9c086ba8dcd04071120686974732074686520686172626f757200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (11, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 131746921306768, 'e738c4b009fa389f381bfe56dca31486ce519be8151ed52ab030ea43ea650481', '2026-11-22T17:40:00.000+00:00', x'010190b5c7c3abfa1d0084e2c9c086ba8dcd040c100a0a5468656e20c2ab77696e64c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (12, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 7543564732650617, '3ed0fbe415dd51b40e2fc6106168c41944f63ec9cb554270349f725f1e9155e6', '2026-11-22T17:40:00.000+00:00', x'0101f9a8ebc1d09ab30d00280107616e63686f72732430316132303535352d343534642d376535612d626164652d35316631333234313838313801760505776f72647377104141475174636644712f6f6441516745056578616374770477696e64056669656c647704626f6479067375666669787703c2bb2e06707265666978770e43616c6d2e0a0a5468656e20c2ab00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (13, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 7543564732650617, 'a49773c0d6b0cbedbbdf4d1b102b717382ea6b039868e956efaf8f71d4d0354d', '2026-11-22T17:40:00.000+00:00', x'0101f9a8ebc1d09ab30d012801096465636973696f6e732430316132303535352d343534642d373238632d396330382d36616632313032626164343901760605616674657275000576616c75657607026279772430316132303535352d343462652d376134662d626531372d3739663333363562346634660261747719323032362d31312d32325431373a34303a30302b30303a30300571756f7465772430316132303535352d343533342d376536642d623863612d62353436613237373030616507636c65617265647712536865207361696420736f2074776963652e056669656c647704626f647905776f726473770477696e6406736f757263657700056163746f72772430316132303535352d343462652d376134662d626531372d3739663333363562346634660477686174772e71756f746174696f6e3a30316132303535352d343534642d376535612d626164652d353166313332343138383138046e6f746577000261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (14, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 495314965918772, 'b4e0745133cbaa4e5e7afe312a6c436b535cebec37b30891aa01ac950302678c', '2026-11-22T17:40:00.000+00:00', x'0101b4e8e184c8cf70002801096465636973696f6e732430316132303535352d343535342d376333322d383937312d386636333561343065663063017606047768617477057374617465046e6f746577000261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a30300576616c7565770566696c6564056163746f72772430316132303535352d343462652d376134662d626531372d373966333336356234663466056166746572750000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (15, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 2119000071747065, '9e43ff3240e0728fdc6269148eaa572a7c42f41fb3d69316ffcdad08a6ad5635', '2026-11-23T17:40:00.000+00:00', x'0101f9ebb8b482e7e103002801066669656c6473046465736b0177044e65777300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (17, '01a20555-456e-7166-9f50-91a9709a48a7', 'story', 5625394762665463, 'dd9d4d5841dbe12e263ddc7287e501031a94aea426357168c6e3b3f66851d75a', '2026-11-23T17:40:00.000+00:00', x'0104f79bb3c4c488ff09002801066669656c6473076372656174656401771d323032362d31312d32335431373a34303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303535352d343462652d376134662d626531372d3739663333363562346634662801066669656c647308736c75676c696e650177056173696465040104626f64790a5075742061736964652e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (18, '01a20555-456e-7166-9f50-91a9709a48a7', 'story', 5738888580057983, '235bb768231460ae61fd46e54083e81f4ed430e29c4b23948a05516e283177b1', '2026-11-23T17:40:00.000+00:00', x'0101ff96e1f9d1ef980a002801096465636973696f6e732430316132303535352d343537622d376166652d623463332d376630636635386132386162017606046e6f74657700047768617477067370696b65640261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a30300576616c7565780561667465727500056163746f72772430316132303535352d343462652d376134662d626531372d37396633333635623466346600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (19, '01a20555-47ca-7f4a-8e83-9b94e420cf39', 'source', 8748549275870414, 'd6bf1d1bb2c544b0855041adcde86be24ca72d73d54fd681de7ab8b2d3fa79ca', '2026-11-23T17:40:00.000+00:00', x'0103cec98ddfa598c50f002801066669656c647305616c69617301770c546865207265706f727465722801066669656c64730c636f6e666964656e7469616c01782801066669656c6473056f776e657201772430316132303535352d343462652d376134662d626531372d37396633333635623466346600');
INSERT INTO client ("client", "person", "device", "since") VALUES (131746921306768, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (289378301339546, '', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (495314965918772, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1330486204601570, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2119000071747065, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2590911654536418, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2686591323760625, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2746204042250723, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2844193689697867, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (5625394762665463, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (5738888580057983, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6313134593162035, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6606496168340866, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:20:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (7543564732650617, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8748549275870414, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (1, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'person', 1, 1);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (2, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 15, 15);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (3, '01a20555-451c-748c-9677-03541e802532', 'photo', 3, 3);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (4, '01a20555-452c-7b18-bdc1-875ff12b46fb', 'source', 6, 6);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (5, '01a20555-4534-7e6d-b8ca-b546a27700ae', 'quote', 7, 7);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (6, '01a20555-4536-7fcd-b51e-3b81d07b2ab3', 'transcript', 9, 9);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (8, '01a20555-456e-7166-9f50-91a9709a48a7', 'story', 18, 18);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (9, '01a20555-47ca-7f4a-8e83-9b94e420cf39', 'source', 19, 19);
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings") VALUES (2, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'harbour-storm', 'Storm hits the harbour', 'filed', 3, 0, 0, 'News', '', '', '9999', 3, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-22T17:00:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', 'Calm.

Then «wind».', '', '{"01a20555-454d-7e5a-bade-51f132418818":{"field":"body","words":"wind","quote":"01a20555-4534-7e6d-b8ca-b546a27700ae","source":"","cleared":"She said so twice.","by":"01a20555-44be-7a4f-be17-79f3365b4f4f","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings") VALUES (8, '01a20555-456e-7166-9f50-91a9709a48a7', 'aside', '', 'draft', 2, 1, 0, '', '', '', '9999', 2, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-23T17:40:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', 'Put aside.', '', '{}');
INSERT INTO byline ("story", "position", "id", "person", "name", "role", "job_title", "location") VALUES ('01a20555-44eb-7074-ac57-9c761afa0bb1', 1, '01a20555-44ea-76ad-a2e5-0dac57748408', '01a20555-44be-7a4f-be17-79f3365b4f4f', '', 'by', '', '');
INSERT INTO photo_use ("story", "position", "id", "photo", "name", "role", "crop", "focal_point", "caption_override", "override_reason") VALUES ('01a20555-44eb-7074-ac57-9c761afa0bb1', 1, '01a20555-4527-72fa-aef8-92a801e91f83', '01a20555-451c-748c-9677-03541e802532', 'harbour.jpg', 'inline', NULL, NULL, '', '');
INSERT INTO person ("number", "id", "name", "display_name", "job_title", "organization", "location", "bio", "staff", "email", "phone", "url", "modified") VALUES (1, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'Lois Lane', '', '', '', '', '', 1, '', '', '', '2026-11-22T17:00:00.000+00:00');
INSERT INTO photo ("number", "id", "sha256", "file_name", "media_type", "width", "height", "size", "headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright", "usage_terms", "instructions", "date_created", "place", "keywords", "rights_from", "rights_until", "spiked", "modified") VALUES (3, '01a20555-451c-748c-9677-03541e802532', '9288017e829fe9bbcef8ba7755af0d3042991612655949698f230df56d14221e', 'harbour.jpg', 'image/jpeg', 60, 40, 677, '', 'The harbour', 'Ships', 0, '', '', 'AP', '', '', '', '', '', '', '[]', '', '', 0, '2026-11-22T17:00:00.000+00:00');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (4, '01a20555-452c-7b18-bdc1-875ff12b46fb', 'Perry White', 'editor', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', 'person', '', 0, '01a20555-44be-7a4f-be17-79f3365b4f4f', '', '');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (9, '01a20555-47ca-7f4a-8e83-9b94e420cf39', '', '', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-23T17:40:00.000+00:00', 'person', 'The reporter', 1, '01a20555-44be-7a4f-be17-79f3365b4f4f', '', '');
INSERT INTO quote ("number", "id", "words", "language", "original", "translator", "source", "story", "said_at", "place", "medium", "terms", "attribution", "evidence", "transcript", "span", "time_range", "verification", "verified_by", "verified_at", "spiked", "conflicts", "modified", "recorded_by", "embargo") VALUES (5, '01a20555-4534-7e6d-b8ca-b546a27700ae', 'It was loud.', '', '', '', '01a20555-452c-7b18-bdc1-875ff12b46fb', '01a20555-44eb-7074-ac57-9c761afa0bb1', '', '', '', 'on the record', '', '', '', NULL, NULL, 'unverified', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', NULL);
INSERT INTO transcript ("number", "id", "title", "text", "cues", "story", "source", "recorded_at", "media", "file_name", "spiked", "modified", "turns", "media_type", "duration", "private", "owner") VALUES (6, '01a20555-4536-7fcd-b51e-3b81d07b2ab3', 'Call', 'WHITE: It was loud.', '[[0,0.0,2.5]]', '01a20555-44eb-7074-ac57-9c761afa0bb1', '', '', '', '', 0, '2026-11-22T17:00:00.000+00:00', '[[0,"WHITE"]]', '', 0.0, 0, '01a20555-44be-7a4f-be17-79f3365b4f4f');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a20555-44eb-7074-ac57-9c761afa0bb1', '01a20555-454d-728c-9c08-6af2102bad49', 'quotation:01a20555-454d-7e5a-bade-51f132418818', '{"source": "", "words": "wind", "field": "body", "cleared": "She said so twice.", "by": "01a20555-44be-7a4f-be17-79f3365b4f4f", "at": "2026-11-22T17:40:00+00:00", "quote": "01a20555-4534-7e6d-b8ca-b546a27700ae"}', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a20555-44eb-7074-ac57-9c761afa0bb1', '01a20555-4554-7c32-8971-8f635a40ef0c', 'state', '"filed"', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a20555-456e-7166-9f50-91a9709a48a7', '01a20555-457b-7afe-b4c3-7f0cf58a28ab', 'spiked', 'true', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a20555-44f4-76ad-a921-71b2ec94ed8c', '01a20555-44eb-7074-ac57-9c761afa0bb1', '2026-11-22T17:00:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', 'before the storm', 1, 2, 0, 'bf8149b76cffe91df0627866f3a4bb9aa33a52248ca0bd4b59c93f0029d1c247', x'28b52ffd60f0027d100096605d20504bf47029c986ccc22fc4b67dbae784251383636bd1d0676f94c1859d9931215600520055006a6184a2b8d92e701512c648e0896cb06ca3c525749b76d976cb06fe73349d7e53af0d9b1614d8be5377a04d8b6dc907000ffd60d9320883b8043130c014284a31da29066145b543109524c93ad858ab60fbfdb05c450a71aca329f77c9b16db7eb26b437f7b3da73ffa606464d749d9ca86bc3d95fd3cfe362d12af9d17676d911f942ef96d5a586ce47c6e622bfd67430e293f8f9142da9c336c5a828510208a923c5e964afae086738b193610ca2b500a5196a25cea8fccb05da23b0c9f7fa3124ea83dd329823365379bd679185d851afd09994d3156c9d69bc9ee59da65fbe9142e0d3fd10b776bca4be4da06acb504d6626b31c548380e6518018b85c1563afcd90e9b12b6d193ddccca7883aa431bd9b1d16e26d3866933b84a199e4b2720f4af667537d9696afcbab4f3be9130d619bba3e3afcbf62b65faae428f23b4b21bae8de4b84c7f883ab169033d2820428554650f116019e36e880a4bfb3f63c4c736187312fcaf3de34824e2549d3817c0643d27679d124caa54505580e0f731149b035e8e06c3704c4d682df21a1a791a6c2bea54ecae80c824b33f0bc789adc8b7c4d08dd71663bf11c34d8d6e8e6fb710b6bc4865eb34c4a51ce87e3d0e4a3c10a6c0c13ed472abe7dc4ce52ab82838b9a148f81ef5f23122d1672d4c57e84b3903', 'named', '', '["slugline", "headline", "body", "bylines", "checks", "rulings", "created", "created_by"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a20555-4545-7c11-8f65-8bee37cf1f47', '01a20555-44eb-7074-ac57-9c761afa0bb1', '2026-11-22T17:00:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', '', 1, 2, 0, '629810a893267d0df46f311bc985bbae7e02d204d69700680161b6fdd7d1b0d7', x'28b52ffd60a207ed1000b6194d1f5069f240108d636b3b8ca6fc26fe0c0d080ccd5ee888fc255d25ca6666a64c460043004200aeb4e22d23c37ee90abcdc8ce91b00a38ea590f384ac039dd6d83b8943da49d24288621102a0277efae273df9a382c1830077313782b42f9cbb0d5e08803dbd83ec220d1a61106a0357630aef038298524c9d694e850d33df690b7165389a5f714820e8966afd55a47373d89f1f97cca794bc839f5ccc1b0a51a813fd34551ef84d813b6ba758b2010b4e364485469ced5dc49898cc7a5d84ea21aca6f2ce92b7feb628c3742ada966c88aa713178f64de0e725097bff025fecdb94d630131f9098aeb19bad278b94bc5010bf471fb85879be97942aed53b6e7a9f9eaa9da6aaadb6cabfd7171536164c805c6ac2803bc190098c4ba7cbcfbfbe48d8bf09a67db32bb42f74c51b1c910db4326e0d58a0912134443552caac59580320822520c6d203d75284006603d8ae861a64de5c9ede586f4491b15080af85a835697565e1166316b0ce16561502fdd2fe5a378ffd85366208191d3bcf02e2b0882debb56bdef47677eb9efd12cee37e126b284256d7849b8f95b480aaa9e432a7988196082160d925a7094c3073765ac397b40f7b438d8fb08176e4a12707db8e78b208532ba2cf0e4a6789c9475e15ea5c33a4df16bf04475aa1d5c081ab014c28d58cc91ad64a87e60ee2b8c5342af973367f473d506aab95eed46572cd96257f07e050f60ba297d776b1cd5e418251b42fd5bae6a30308', 'work', '01a20555-44f4-76ad-a921-71b2ec94ed8c', '["photos", "sha256", "file_name", "media_type", "width", "height", "size", "caption", "alt", "credit", "quotes"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a20555-454a-7d48-95cb-323152b98ece', '01a20555-44eb-7074-ac57-9c761afa0bb1', '2026-11-22T17:20:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', '', 1, 3, 0, 'dc8e76e28704fece2a05348893e0ed0fdee8657d56f25be3946dbcc337a555d1', x'28b52ffd60b3074d1100269a4e204069f3085a1394ae3c859340e49078904a44294f426bc1917dc02192611863024800440044000802ae34e2ad22c7fee908dcdc8c993f00671d6ca5e70a614742ce358892873894289610c52204443f3cf5c4e7be35f15830700ce726f1d645f9abb0d5f0e5c036b6bf181cfa2c02b7a9f80038d70cc7151eabb510351ba3331d8b3ed82002196b4b3505e142d231136dc69c6bf9a8275242a7703d772abdb7e0319cc6562ff833d320eaa511fbc156b76e03065315b7322d6943e4529432f7904aa6444f498792d5717ee3c9bcf2b736e778a7e4dcea8630893a7912cde60e2107e3f313dec8bf39f7592ca4363f01713d47571a37010bcce3f61b8f471574955e2f881ef5464d97436e555b6d9d7faf276a5c6403e75f8c8513309b7a3070271899e0f874a679fad71307fb37c14cdfec0ad3373ae20d5f725aa0a1213444352a65d42cac0120822520c6f006575b841267130db7970e66d850f18fd857a6932759c38c11da3e697d3c516bfa4534f4e5bb466058ff14c1b0239aa1fd6bdd9efb086dce08211dbb9e65c4011157ecb5cbbcd1ed4ed6fdfdeacee37e127c2842ab6bcacd274a5a8caa5172b953c94a4b042168e992db04229d39535a8624e90f7b80168fb00175e4a11f07dea478700b43dba0cd1cc46e24a4147945a873cd927e5bfc161c6625568307ae073051992654d690563a32771c85ada529d99fabf970d423a5b259c9565d25d7d8b2e4eb021d65bc315ac9668dddbc15a71d05fb52ad351f4572', 'work', '01a20555-44f4-76ad-a921-71b2ec94ed8c', '["headline"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a20555-4557-7b41-a3b7-46a9187ee50f', '01a20555-44eb-7074-ac57-9c761afa0bb1', '2026-11-22T17:40:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', '', 3, 2, 0, '4f2f1876f4a689a7089dd2e46ecf42dcd73729a1fa4814b110de22d4038ece0b', x'28b52ffd60b2085d040054045c6e5c6e5468656e20c2ab77696e64c2bb34642d376535612d626164652d353166313332343138383138617434636c6561725368652020736f207477696365666965227d641500541b3832086801a80d44dc24af1827bfb06fe6a09319c2a439031a39e09fc6f821c7b92c0721222e4d9930214d2800eb5a13835bca4e1d381b353260b567d8e28740', 'filed', '01a20555-454a-7d48-95cb-323152b98ece', '["body", "state", "rulings"]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4517-7699-b889-883a7a4a68ca', '01a20555-44be-7a4f-be17-79f3365b4f4f', 'person', '', '', 289378301339546, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4519-7802-8cc8-2b77bc51a080', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 2590911654536418, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4521-7fbd-8dbb-7012753f1fbe', '01a20555-451c-748c-9677-03541e802532', 'photo', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 2746204042250723, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-452d-7960-9a81-50c3ae88af2d', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'photos', '01a20555-44be-7a4f-be17-79f3365b4f4f', 6313134593162035, '2026-11-22T17:00:00.000+00:00', '[]', '[{"id":"01a20555-4527-72fa-aef8-92a801e91f83","photo":"01a20555-451c-748c-9677-03541e802532","name":"harbour.jpg","role":"inline","crop":null,"focal_point":null,"caption_override":"","override_reason":""}]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4537-7823-b640-1a5982193ebb', '01a20555-452c-7b18-bdc1-875ff12b46fb', 'source', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 2686591323760625, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4538-7b81-bd05-0bd62a994f99', '01a20555-4534-7e6d-b8ca-b546a27700ae', 'quote', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 1330486204601570, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-453d-7e47-81c5-3b68d30b4b3b', '01a20555-4536-7fcd-b51e-3b81d07b2ab3', 'transcript', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 2844193689697867, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4543-77ad-a602-f8ab06926201', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'headline', '01a20555-44be-7a4f-be17-79f3365b4f4f', 6606496168340866, '2026-11-22T17:20:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4548-7df2-84d5-b4a372953fd8', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'body', '01a20555-44be-7a4f-be17-79f3365b4f4f', 131746921306768, '2026-11-22T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4552-79a7-8b03-44e4576185cd', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'rulings', '01a20555-44be-7a4f-be17-79f3365b4f4f', 7543564732650617, '2026-11-22T17:40:00.000+00:00', '{}', '{"01a20555-454d-7e5a-bade-51f132418818":{"field":"body","words":"wind","quote":"01a20555-4534-7e6d-b8ca-b546a27700ae","source":"","cleared":"She said so twice.","by":"01a20555-44be-7a4f-be17-79f3365b4f4f","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4556-761a-815b-7ca50e57e98e', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'state', '01a20555-44be-7a4f-be17-79f3365b4f4f', 495314965918772, '2026-11-22T17:40:00.000+00:00', 'draft', 'filed');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4567-729e-af9e-7e7d96bdf9ab', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'desk', '01a20555-44be-7a4f-be17-79f3365b4f4f', 2119000071747065, '2026-11-23T17:40:00.000+00:00', '', 'News');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4575-768a-a32b-6736f24b3787', '01a20555-456e-7166-9f50-91a9709a48a7', 'story', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 5625394762665463, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-4580-7499-9a69-68b3c947ff6f', '01a20555-456e-7166-9f50-91a9709a48a7', 'story', 'spiked', '01a20555-44be-7a4f-be17-79f3365b4f4f', 5738888580057983, '2026-11-23T17:40:00.000+00:00', '0', '1');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a20555-47d7-77fc-8ba0-95422e404bf8', '01a20555-47ca-7f4a-8e83-9b94e420cf39', 'source', '', '01a20555-44be-7a4f-be17-79f3365b4f4f', 8748549275870414, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO receipt ("id", "story", "at", "person", "exit", "destination", "format", "version", "hash", "remote_id", "url", "outcome", "note") VALUES ('01a20555-455e-72c5-96bf-ddd0d0b04527', '01a20555-44eb-7074-ac57-9c761afa0bb1', '2026-11-22T17:40:00.000+00:00', '01a20555-44be-7a4f-be17-79f3365b4f4f', 'in-house', '', 'html', 0, '', '', '', '', '');
INSERT INTO setting ("key", "value") VALUES ('id', '"01a20555-44a5-77e5-b93c-a8f89978282c"');
INSERT INTO setting ("key", "value") VALUES ('name', '"The Daily Planet"');
INSERT INTO setting ("key", "value") VALUES ('profile', '"small"');
INSERT INTO setting ("key", "value") VALUES ('me', '"01a20555-44be-7a4f-be17-79f3365b4f4f"');
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (1, '01a20555-44be-7a4f-be17-79f3365b4f4f', 'person', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (2, '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (3, '01a20555-451c-748c-9677-03541e802532', 'photo', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (4, '01a20555-452c-7b18-bdc1-875ff12b46fb', 'source', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (5, '01a20555-4534-7e6d-b8ca-b546a27700ae', 'quote', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (6, '01a20555-4536-7fcd-b51e-3b81d07b2ab3', 'transcript', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (8, '01a20555-456e-7166-9f50-91a9709a48a7', 'story', 1);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (9, '01a20555-47ca-7f4a-8e83-9b94e420cf39', 'source', 0);
INSERT INTO merged ("id", "record", "kind", "field", "ours", "theirs", "merged", "ours_by", "theirs_by", "origin", "at") VALUES ('m1', '01a20555-44eb-7074-ac57-9c761afa0bb1', 'story', 'body', 'Calm.', 'Wind.', 'Calm. Wind.', '01a20555-44be-7a4f-be17-79f3365b4f4f', '', 'laptop', '2026-11-23T17:40:00.000+00:00');
INSERT INTO merged_read ("merged", "person", "at") VALUES ('m1', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destroyed ("record", "kind", "person", "at", "media", "finished") VALUES ('01a20555-456a-7aad-b286-f0e973a9a75b', 'story', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-23T17:40:00.000+00:00', '[]', 1);
INSERT INTO reply ("source", "position", "id", "story", "asked_at", "medium", "question", "asked_by", "due", "outcome", "answered_at", "answer") VALUES ('01a20555-452c-7b18-bdc1-875ff12b46fb', 1, '01a20555-452c-7ab2-b2ad-506e9e272099', '01a20555-44eb-7074-ac57-9c761afa0bb1', '2026-11-22T17:00:00+00:00', 'call', 'Was it loud?', '01a20555-44be-7a4f-be17-79f3365b4f4f', '', 'answered', '2026-11-22T17:30:00+00:00', 'It was.');
INSERT INTO voice ("transcript", "position", "id", "label", "source") VALUES ('01a20555-4536-7fcd-b51e-3b81d07b2ab3', 1, '01a20555-4536-7628-8e14-59fbdc123482', 'WHITE', '01a20555-452c-7b18-bdc1-875ff12b46fb');
INSERT INTO vault ("id", "owner", "at", "key") VALUES ('01a20555-45b4-7688-9ad5-bde9087b0e89', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-23T17:40:00.000+00:00', '{"version": 1, "kdf": "scrypt", "n": 131072, "r": 8, "p": 1, "salt": "NMjrWykyblHb/TdlwGdNIA==", "nonce": "VSPy8D4M2gIdSn34", "wrapped": "M/AqWQUZLzAY0KS3NXDummhn+60xG5qWfOzol3XPHVo0+QaIkudN3Tpng2qNfIBx"}');
INSERT INTO sealed ("id", "vault", "record", "kind", "at", "nonce", "data") VALUES ('a3aa59c58ddc8becb80482558334c760e38ba632b17ee041b6ad5cbdd3e9475f', '01a20555-45b4-7688-9ad5-bde9087b0e89', '01a20555-47ca-7f4a-8e83-9b94e420cf39', 'source', '2026-11-23T17:40:00.000+00:00', x'41fbd75c23cf5e6d9e9558d4', x'353c6972d277ea5a2fe11123dd7df831a257c410305e61b79d2cc5db47ae1a41f7ac2aaa43d5c02d7962163b24cbd921795eaa829c68a12dc99e2558da52011b0ad3d2458de995bd2da2e4ead85f2d9722344caff35d9f8baf90f65ac85fee6d7bd400e2291eab7bc854650009dbd26da3c5dba68e79347d170a3db9450988f7cb814da74e908ef05453cdafbdf89eed0c6638fae7d0a00c7ef34ff2b6c397f7a29d19252e41b4558fc5ace19c361d729384bff9ab0ccb4de9e4d09a1823c5109a76fa99b5ca3a9414f3b7ddc4016f5cb35dc4f9f369c72170d7ce1fff5966d8cbc8eb830519959eb9f138d612a3aa4ecb5de520fbd43db7b4e2ee36fa02349761a194a8ea60097d6d81f927830d29d9');
INSERT INTO cleared ("id", "story", "hash", "person", "at") VALUES ('c1', '01a20555-44eb-7074-ac57-9c761afa0bb1', '0000000000000000000000000000000000000000000000000000000000000000', '01a20555-44be-7a4f-be17-79f3365b4f4f', '2026-11-23T18:00:00.000+00:00');
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
