-- A newsroom as schema 4 made it: a story with photo, quote, versions, history and receipt, one put aside, one destroyed,
-- a merged reading that somebody has read,
-- a ruling on a quotation, a reply, a transcript, and a vault (under “a passphrase of the test”) with a confidential source.
PRAGMA application_id = 1148414789;
PRAGMA user_version = 4;
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
, rulings TEXT NOT NULL DEFAULT '{}', received TEXT NOT NULL DEFAULT '[]');
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
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (1, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'person', 2823364688451373, '5238ea42ad938c32b75358e54e4506db5b9865ec75dcc800ec583ae1e482ab62', '2026-11-22T17:00:00.000+00:00', x'0101adaece8addfa8105002801066669656c6473046e616d650177094c6f6973204c616e6500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (2, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 8833889885668877, '342eece91924223f2fb12e878f603c9975ab64c413b477ca7ccafe63667e32ca', '2026-11-22T17:00:00.000+00:00', x'01078d8cfba484ccd80f002801066669656c6473076372656174656401771d323032362d31312d32325431373a30303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303563622d626131312d376537362d386233642d6165383661346563336636362801066669656c647308736c75676c696e6501770d686172626f75722d73746f726d040108686561646c696e650553746f726d040104626f64790543616c6d2e28010762796c696e65732b30316132303563622d626132612d376632322d396632642d3765333866643062353363662f706572736f6e01772430316132303563622d626131312d376537362d386233642d61653836613465633366363628010762796c696e65732a30316132303563622d626132612d376632322d396632642d3765333866643062353363662f6f726465720177045642744600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (3, '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 2811948359995355, 'ed919fdf92047003a8e9512cf18f1d3faba2d719bed59be62db7c1bf83bedd2f', '2026-11-22T17:00:00.000+00:00', x'0109db9ffff8bbaeff040004010763617074696f6e0b54686520686172626f7572040103616c740553686970732801066669656c64730663726564697401770241502801066669656c647306736861323536017740393238383031376538323966653962626365663862613737353561663064333034323939313631323635353934393639386632333064663536643134323231652801066669656c64730966696c655f6e616d6501770b686172626f75722e6a70672801066669656c64730473697a65017c442940002801066669656c64730a6d656469615f7479706501770a696d6167652f6a7065672801066669656c6473057769647468017c427000002801066669656c647306686569676874017c4220000000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (4, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 3270806910591434, '36965567dff4845dcb4f46e58d053339ca9053875a3d6cdc356b3cc76e5f09ab', '2026-11-22T17:00:00.000+00:00', x'0103cac3a3a081d9e7050028010670686f746f732a30316132303563622d626135322d373063632d393734662d3135366464363939323538652f70686f746f01772430316132303563622d626134632d376431352d616539622d64636166393739366231356428010670686f746f732930316132303563622d626135322d373063632d393734662d3135366464363939323538652f6e616d6501770b686172626f75722e6a706728010670686f746f732a30316132303563622d626135322d373063632d393734662d3135366464363939323538652f6f726465720177045661744500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (5, '01a205cb-ba55-7c70-a2fc-d57d96154983', 'source', 4675480698530627, 'b24e4beed37fc826b7a275ff81da55bb16d97bd6e0a2feb0a19297f4759e48dc', '2026-11-22T17:00:00.000+00:00', x'010bc3d6c2f1b28aa708002801066669656c6473046e616d6501770b50657272792057686974652801066669656c6473057469746c65017706656469746f722801077265706c6965732a30316132303563622d626135352d373938312d393664632d3035616634623936666630362f73746f727901772430316132303563622d626132622d376534662d393066632d6465626363393161336363342801077265706c6965732d30316132303563622d626135352d373938312d393664632d3035616634623936666630362f61736b65645f6174017719323032362d31312d32325431373a30303a30302b30303a30302801077265706c6965732b30316132303563622d626135352d373938312d393664632d3035616634623936666630362f6d656469756d01770463616c6c2801077265706c6965732d30316132303563622d626135352d373938312d393664632d3035616634623936666630362f7175657374696f6e01770c576173206974206c6f75643f2801077265706c6965732d30316132303563622d626135352d373938312d393664632d3035616634623936666630362f61736b65645f627901772430316132303563622d626131312d376537362d386233642d6165383661346563336636362801077265706c6965732c30316132303563622d626135352d373938312d393664632d3035616634623936666630362f6f7574636f6d65017708616e7377657265642801077265706c6965733030316132303563622d626135352d373938312d393664632d3035616634623936666630362f616e7377657265645f6174017719323032362d31312d32325431373a33303a30302b30303a30302801077265706c6965732b30316132303563622d626135352d373938312d393664632d3035616634623936666630362f616e737765720177074974207761732e2801077265706c6965732a30316132303563622d626135352d373938312d393664632d3035616634623936666630362f6f726465720177045656473600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (6, '01a205cb-ba55-7c70-a2fc-d57d96154983', 'source', 4675480698530627, 'af6adccc59bb4ef0b4f9612d41832edd54c33716fe2ec4a59e440f209e291571', '2026-11-22T17:00:00.000+00:00', x'0101c3d6c2f1b28aa7080b2801066669656c6473056f776e657201772430316132303563622d626131312d376537362d386233642d61653836613465633366363600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (7, '01a205cb-ba5b-7a39-b539-ffda9ffb8adf', 'quote', 5550964088861421, 'b039cd744253c1fd27d2ba8a0c7d2abc7838ac7d4f95b6ae2da79d452a81bd8f', '2026-11-22T17:00:00.000+00:00', x'0104ede5b5d5a892ee09002801066669656c64730573746f727901772430316132303563622d626132622d376534662d393066632d6465626363393161336363342801066669656c647306736f7572636501772430316132303563622d626135352d376337302d613266632d643537643936313534393833040105776f7264730c497420776173206c6f75642e2801066669656c64730b7265636f726465645f627901772430316132303563622d626131312d376537362d386233642d61653836613465633366363600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (8, '01a205cb-ba5c-71b5-be79-39dc0d7064fe', 'transcript', 4686378812194936, 'c30ffe55e8d6c9bca3582dcc02569b9d4f7daf46685ae95fabbc91cc09fa7cca', '2026-11-22T17:00:00.000+00:00', x'0108f88089c3c9c7a908002801066669656c6473057469746c6501770443616c6c040104746578741357484954453a20497420776173206c6f75642e2801066669656c64730573746f727901772430316132303563622d626132622d376534662d393066632d6465626363393161336363342801066669656c6473046375657301750175037c000000007c000000007c402000002801066669656c6473057475726e7301750175027c0000000077055748495445280106766f696365732a30316132303563622d626135632d376635632d626566392d3362386262346131376531622f6c6162656c0177055748495445280106766f696365732b30316132303563622d626135632d376635632d626566392d3362386262346131376531622f736f7572636501772430316132303563622d626135352d376337302d613266632d643537643936313534393833280106766f696365732a30316132303563622d626135632d376635632d626566392d3362386262346131376531622f6f726465720177045643515500');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (9, '01a205cb-ba5c-71b5-be79-39dc0d7064fe', 'transcript', 4686378812194936, '25611918636be6f04096e5e27a7087bd43edaea2bf6e0d54356733231e966abf', '2026-11-22T17:00:00.000+00:00', x'0101f88089c3c9c7a9081a2801066669656c6473056f776e657201772430316132303563622d626131312d376537362d386233642d61653836613465633366363600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (10, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 1421802379963822, 'bfbd4173cf2707da964ee0babb56d937a1b4f0c0087f1a3c34567a1a69ad6ea0', '2026-11-22T17:20:00.000+00:00', x'0101aedbb1cef2a3c30200848d8cfba484ccd80f071120686974732074686520686172626f757200');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (11, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 4268787995109113, 'a90d7a2985cba9ea9ff90e6397b10d836f22accc1fe305720f6cbaf320a80440', '2026-11-22T17:40:00.000+00:00', x'0101f9cdc7c08aceca0700848d8cfba484ccd80f0c100a0a5468656e20c2ab77696e64c2bb2e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (12, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 2030446780869700, 'af7b005201529af44bdeb84082192a0407a1a62fae562857ce049ab5eead1a3b', '2026-11-22T17:40:00.000+00:00', x'0101c4d8efd8e3d5cd0300280107616e63686f72732430316132303563622d626137362d376262652d383763632d663965663434653338316632017605067375666669787703c2bb2e06707265666978770e43616c6d2e0a0a5468656e20c2ab056578616374770477696e6405776f7264737714414148357a6366416973374b4277454942413d3d056669656c647704626f647900');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (13, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 2030446780869700, 'd1e200caccf1ab4cbf73bf9f24a6064b94ce2770da3a9dc79c024ce9b15a6d09', '2026-11-22T17:40:00.000+00:00', x'0101c4d8efd8e3d5cd03012801096465636973696f6e732430316132303563622d626137362d373030352d623633652d64356639626464373864323601760605616674657275000576616c756576070261747719323032362d31312d32325431373a34303a30302b30303a3030056669656c647704626f647905776f726473770477696e640571756f7465772430316132303563622d626135622d376133392d623533392d66666461396666623861646606736f75726365770007636c65617265647712536865207361696420736f2074776963652e026279772430316132303563622d626131312d376537362d386233642d616538366134656333663636056163746f72772430316132303563622d626131312d376537362d386233642d6165383661346563336636360477686174772e71756f746174696f6e3a30316132303563622d626137362d376262652d383763632d663965663434653338316632046e6f746577000261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a303000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (14, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 2660773167197938, '20d62c6c18d75815b41c26d3e928a50b923f4e36247c80efc3518c9343edb5aa', '2026-11-22T17:40:00.000+00:00', x'0101f2ddd5bbd8fedc04002801096465636973696f6e732430316132303563622d626137632d373665302d623034362d396261356664326535323463017606046e6f74657700056163746f72772430316132303563622d626131312d376537362d386233642d6165383661346563336636360477686174770573746174650261747720323032362d31312d32325431373a34303a30302e3030303030302b30303a30300576616c7565770566696c6564056166746572750000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (15, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 6101915087347100, 'b49885b4bcb28d3d0f2a284302fc2e6fde56549ad9ed268d534e119e5ebc90fa', '2026-11-23T17:40:00.000+00:00', x'01019cbbec898db5eb0a002801066669656c6473046465736b0177044e65777300');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (17, '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'story', 2828478075406354, '0e69d2319f02f3a576f990d4acc82a69e28be5c8ba3c358c7ce0d02560daaf25', '2026-11-23T17:40:00.000+00:00', x'01049290c2f7c58f8305002801066669656c6473076372656174656401771d323032362d31312d32335431373a34303a30302e3030302b30303a30302801066669656c64730a637265617465645f627901772430316132303563622d626131312d376537362d386233642d6165383661346563336636362801066669656c647308736c75676c696e650177056173696465040104626f64790a5075742061736964652e00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (18, '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'story', 1545078960596257, '2f379bda3b25238bf23b0e7ca9336d8332356886e904d3e2aa970cb7ad956c43', '2026-11-23T17:40:00.000+00:00', x'0101a1cae2d4dba7df02002801096465636973696f6e732430316132303563622d626139332d373232372d386366632d383031643864663162643161017606047768617477067370696b65640261747720323032362d31312d32335431373a34303a30302e3030303030302b30303a30300576616c756578056163746f72772430316132303563622d626131312d376537362d386233642d616538366134656333663636046e6f74657700056166746572750000');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (19, '01a205cb-bc5e-7e05-97a2-d2ce0c0bb547', 'source', 3469874175454429, '36608cecac8dc013b54fd52607ecfe4484c34e900fd21783284142c25152d2a2', '2026-11-23T17:40:00.000+00:00', x'0103ddd992cdd0fa9406002801066669656c647305616c69617301770c546865207265706f727465722801066669656c64730c636f6e666964656e7469616c01782801066669656c6473056f776e657201772430316132303563622d626131312d376537362d386233642d61653836613465633366363600');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (20, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 596312834222948, '05392e9f752706e2af82f4a27fbf2aa1625356c9e8c52c89e209e0840588ced7', '2026-11-23T17:40:00.000+00:00', x'0101e4d6a2b5feca8701002801066669656c64730d63616e6f6e6963616c5f75726c01771c68747470733a2f2f706c616e65742e6578616d706c652f73746f726d00');
INSERT INTO edit ("seq", "record", "kind", "client", "hash", "at", "update") VALUES (21, '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 4639288671403919, '8fcc62670212b702edc0b5becd3d17cf1a087e618e6277a459820a84578db578', '2026-11-23T17:40:00.000+00:00', x'01038fff938a89ed9e08002801066669656c6473056576656e7401770553746f726d2801066669656c6473126465736372697074696f6e5f7772697465720177024c4c2801066669656c6473086c696b656e6573730177103030666630306666303066663030666600');
INSERT INTO client ("client", "person", "device", "since") VALUES (596312834222948, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1421802379963822, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:20:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (1545078960596257, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2030446780869700, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2660773167197938, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2811948359995355, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2823364688451373, '', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (2828478075406354, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3270806910591434, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (3469874175454429, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4268787995109113, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4639288671403919, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4675480698530627, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (4686378812194936, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (5550964088861421, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (6101915087347100, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-23T17:40:00.000+00:00');
INSERT INTO client ("client", "person", "device", "since") VALUES (8833889885668877, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'desk', '2026-11-22T17:00:00.000+00:00');
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (1, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'person', 1, 1);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (2, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 20, 20);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (3, '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 21, 21);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (4, '01a205cb-ba55-7c70-a2fc-d57d96154983', 'source', 6, 6);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (5, '01a205cb-ba5b-7a39-b539-ffda9ffb8adf', 'quote', 7, 7);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (6, '01a205cb-ba5c-71b5-be79-39dc0d7064fe', 'transcript', 9, 9);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (8, '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'story', 18, 18);
INSERT INTO projection ("number", "record", "kind", "logged_seq", "projected_seq") VALUES (9, '01a205cb-bc5e-7e05-97a2-d2ce0c0bb547', 'source', 19, 19);
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings", "received") VALUES (2, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'harbour-storm', 'Storm hits the harbour', 'filed', 3, 0, 0, 'News', '', '', '9999', 3, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, 'https://planet.example/storm', '2026-11-22T17:00:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'Calm.

Then «wind».', '', '{"01a205cb-ba76-7bbe-87cc-f9ef44e381f2":{"field":"body","words":"wind","quote":"01a205cb-ba5b-7a39-b539-ffda9ffb8adf","source":"","cleared":"She said so twice.","by":"01a205cb-ba11-7e76-8b3d-ae86a4ec3f66","at":"2026-11-22T17:40:00+00:00"}}', '[]');
INSERT INTO story ("number", "id", "slugline", "headline", "state", "stage", "spiked", "hold", "desk", "assignee", "deadline", "due", "words", "target_length", "language", "urgency", "modified", "embargo", "pubstatus", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline", "direction", "genre", "keywords", "subjects", "places", "ednote", "editors_note", "checks", "conflicts", "schedule", "version", "first_published", "correction_sequence", "update_of", "comments_open", "canonical_url", "created", "created_by", "body", "bin", "rulings", "received") VALUES (8, '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'aside', '', 'draft', 2, 1, 0, '', '', '', '9999', 2, 0, 'en', 5, '2026-11-23T17:40:00.000+00:00', NULL, 'usable', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '', '', '{}', '[]', '', 1, '', 0, '', 1, '', '2026-11-23T17:40:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'Put aside.', '', '{}', '[]');
INSERT INTO byline ("story", "position", "id", "person", "name", "role", "job_title", "location") VALUES ('01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 1, '01a205cb-ba2a-7f22-9f2d-7e38fd0b53cf', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', 'by', '', '');
INSERT INTO photo_use ("story", "position", "id", "photo", "name", "role", "crop", "focal_point", "caption_override", "override_reason", "crops", "straighten") VALUES ('01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 1, '01a205cb-ba52-70cc-974f-156dd699258e', '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'harbour.jpg', 'inline', NULL, NULL, '', '', '[]', 0.0);
INSERT INTO person ("number", "id", "name", "display_name", "job_title", "organization", "location", "bio", "staff", "email", "phone", "url", "modified") VALUES (1, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'Lois Lane', '', '', '', '', '', 1, '', '', '', '2026-11-22T17:00:00.000+00:00');
INSERT INTO photo ("number", "id", "sha256", "file_name", "media_type", "width", "height", "size", "headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright", "usage_terms", "instructions", "date_created", "place", "keywords", "rights_from", "rights_until", "spiked", "modified", "description_writer", "extended_description", "event", "digital_source_type", "supplier_reference", "likeness") VALUES (3, '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', '9288017e829fe9bbcef8ba7755af0d3042991612655949698f230df56d14221e', 'harbour.jpg', 'image/jpeg', 60, 40, 677, '', 'The harbour', 'Ships', 0, '', '', 'AP', '', '', '', '', '', '', '[]', '', '', 0, '2026-11-23T17:40:00.000+00:00', 'LL', '', 'Storm', '', '', '00ff00ff00ff00ff');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (4, '01a205cb-ba55-7c70-a2fc-d57d96154983', 'Perry White', 'editor', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', 'person', '', 0, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', '');
INSERT INTO source ("number", "id", "name", "title", "affiliation", "how_they_know", "terms", "terms_wording", "attribution", "email", "phone", "notes", "spiked", "conflicts", "modified", "kind", "alias", "confidential", "owner", "terms_agreed", "photo") VALUES (9, '01a205cb-bc5e-7e05-97a2-d2ce0c0bb547', '', '', '', '', 'on the record', '', '', '', '', '', 0, '[]', '2026-11-23T17:40:00.000+00:00', 'person', 'The reporter', 1, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', '');
INSERT INTO quote ("number", "id", "words", "language", "original", "translator", "source", "story", "said_at", "place", "medium", "terms", "attribution", "evidence", "transcript", "span", "time_range", "verification", "verified_by", "verified_at", "spiked", "conflicts", "modified", "recorded_by", "embargo") VALUES (5, '01a205cb-ba5b-7a39-b539-ffda9ffb8adf', 'It was loud.', '', '', '', '01a205cb-ba55-7c70-a2fc-d57d96154983', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '', '', '', 'on the record', '', '', '', NULL, NULL, 'unverified', '', '', 0, '[]', '2026-11-22T17:00:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', NULL);
INSERT INTO transcript ("number", "id", "title", "text", "cues", "story", "source", "recorded_at", "media", "file_name", "spiked", "modified", "turns", "media_type", "duration", "private", "owner") VALUES (6, '01a205cb-ba5c-71b5-be79-39dc0d7064fe', 'Call', 'WHITE: It was loud.', '[[0,0.0,2.5]]', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '', '', '', '', 0, '2026-11-22T17:00:00.000+00:00', '[[0,"WHITE"]]', '', 0.0, 0, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '01a205cb-ba76-7005-b63e-d5f9bdd78d26', 'quotation:01a205cb-ba76-7bbe-87cc-f9ef44e381f2', '{"source": "", "at": "2026-11-22T17:40:00+00:00", "quote": "01a205cb-ba5b-7a39-b539-ffda9ffb8adf", "by": "01a205cb-ba11-7e76-8b3d-ae86a4ec3f66", "field": "body", "cleared": "She said so twice.", "words": "wind"}', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '01a205cb-ba7c-76e0-b046-9ba5fd2e524c', 'state', '"filed"', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-22T17:40:00.000000+00:00', '[]', '');
INSERT INTO decision ("record", "id", "what", "value", "actor", "at", "after", "note") VALUES ('01a205cb-ba8d-7a07-81b2-6a020ac7a242', '01a205cb-ba93-7227-8cfc-801d8df1bd1a', 'spiked', 'true', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-23T17:40:00.000000+00:00', '[]', '');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a205cb-ba2f-72dc-bd02-caec6b2cac66', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '2026-11-22T17:00:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'before the storm', 1, 2, 0, '458ec20b1f6b077149249179e0b8b3232f9c1aed87620e5db01d4ac3bf189642', x'28b52ffd60fe02ad100066615f21504bf3c30a557574ca0ad16f9f9666891db30931a9e32384685a8a9fe466662a0459005400550088429010444912236bdddb87f8e023d0402ed8b58ffbf8daa2ddb5ee717973f2239f4ea75f19162924ac9d4f9f711635d6231b00ccf706bb76b15010ed095e0c3827876803699178928e835b6aad50081f6a1fd64e6f38ee430808928e232d1085386597bd48adf58e5e197cb27629bf693fa844af92ae8dee3c9b347ad37c2f6a30da9986b232c8fde247ee450a8d7ddacb456be34fe9ce3fcafd10d24759fb8545ab3442d1945306109e2417ce58b4896e041f04ddcd5d6a45112425e1496ac8276465ad83cff0eb9f8cc6271dd6c8a7078c8cbe2c5a663ed8aac3e8944f5904618d6b7f91dc1ae71fd9944f9ff33719eed89953764f631ba09412506a29b592238dc6b136fe9bd21b1629d63e1d7d915579e654862ed121a3be48a60b535f68952a2c9d339e336792f59b6466a97056e74ccf253e58294397ce1b9eb73b6c3cebae9d95329dad3acdd0d9e80bd7253274f21d9e3c282042a554610f114019f38e880a4bfb3f63c4463a1ee312febde5a34a22e255fda837a00d75809fbc4d4cad32625603429b3250ec0f78391a0c0335d22cf368e469b0aba85331bb022293c0fe6c1e67b722d00242375f5b8cfd468c5b36361ca9dd6ed8822095a969dc4b6fa0dbf52c2801209402a77ba8cdadee727394fbe07a7006866296f79897ef88049f6d6142a133e50c', 'named', '', '["slugline", "headline", "body", "bylines", "checks", "rulings", "created", "created_by"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a205cb-ba6b-70ae-9876-63fc9facdbc1', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '2026-11-22T17:00:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', 1, 2, 0, 'a351101d90ebbd4e96060826b14239490d66a346e5049c8bcc19af3197b5e12f', x'28b52ffd604808051300469c53215069f440a2229e249708d313fc9dfcb9b8610597cda349e9c1b705641499999d104a004a004800cdc1755835ae57b1849b7214447926c2e135e4f07173ecaad0bd988dfadaf948d2076df5c7b9ab3fe3f93bb4b9175ef7a5d3af602009a477decbc4e3df98d2d08983b9747ac200dae4080c32825890718b531c63cb4a96c4b9a5200846e032d6da360c6ca7695c43b7986e09c230cbb1b509ea35460af9f0d186a6ecd91321a09f55f83ab78276ec04a7d1571a3d01246649b3b88dad5548739a62fbd89772f4c75f4609f2320d846e1942e510ac510eb14d358c7dd151e35feb26c70359d8198aeffafa591ac5fe86fdefdba139a304d0da22907ac169b29692f0120fe480ec47a7dbff9a61cbb985796189824a73ca7190a6969c124ec9fedf0bf91c8f74e0484206ba0c432548cd1d2387febd80e27eed27eebf56b8a113d51065e3655c04e314962c8e0369a08199344a99484951a1328c01204282c894e50de5a5445761d37223b3cc6b34cbe2f2560292ed08f3e57dc97549c04af0c0b4290c81a31b42578b72ffd2180f8c37cd267fa2fb45866a0331f70d6ce808a4746fbf0b882336af9476eea1fd48595af2c035d43a58ce8f7e12ed4a828e82d36e9f1216f1701a843ad763014867c66dc64eb1d6cda593115b421e78b6e9c28e430159eae625ebf2d57ea96e874df9768bbde5384f6aa273d19bca989ce37fc8a3d0099fb5b252b75ebee94391c5208270c626f465c1baaea6f114f74b9ee6217b849736a3b4ba8b2bdee9c28c64206742eb3584ca24146cd0937a6595f3edc8cee7d9daf577032f6cbcc6b7f2da36fbbc1c64c4a2d1acd615002a83', 'work', '01a205cb-ba2f-72dc-bd02-caec6b2cac66', '["photos", "sha256", "file_name", "media_type", "width", "height", "size", "caption", "alt", "credit", "quotes"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a205cb-ba73-7833-9d11-2cae0349886c', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '2026-11-22T17:20:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', 1, 3, 0, 'f05585cd09423c9d951ddf926378fdbc83e04958971b314fead91a84f2e71e32', x'28b52ffd605908651300b6dc54215069f440a2229e249708d38b7d92fcb9b8610597cda349e9d1ff0564ac99998f0a4b004c004a008c6b0eeec3cb71bd8b25dcd6b3200b34110caf25878f9b635785eec45cd4d7cf4f923e69ab43ce5dfd15cfffa1cd9df0ba2f9f7e05034a40fdf35e4690ff62caa3a383b9747a6420ad62044bc20c838c1c14d838c62d8e31464998c43965410e8cc065acb5751ad88fe3b8864e69ba2548d3288e291b51af7142c8878fb63465cf9e08010d2dc2d7b911b46327389dbed2e80a40314b9c0b4b18c78d29bb90f6b4c5f6b12fe5e890bf9c14e46d1c08dd3284cb1d98b3dc61db72187ba227c7bfd6558c06c2b02b10dff535b4748afd0dfbdfb74b734e0aa0354640f582d34451020dc480ec47a7dbffba618a730c33c3920597e6d6f3206d29724a3825fb7f27e463d483568f8e8632f024a583aee2a804aab9e3e4d0bf1352dcaf0dc5fdd7083f3aaa47948b97710f8d0b6ba07199344ad9484951a1328c01204282c894e50d65ae4479615c7343b5ec7cb4dce2125942920d2bf3cdfb527699d14bf0d1b4390c83a32b43578bf2ff1a1def1338cd377f42431da202a5fb886690a1da408c7d8336740041ba37de45c4a1cd2bab9debd07ea48c2d79c81a621d88f3a39f84bb92a0a2e094db9784453c9c06a1cef75802d259719b51a758ebe6d8c9c897900f3c337461c7a1802e75f39275f86acf54b7c3a61cbac586729c2735d1b9e84c654dcef13fe451e884c95ad951975ebee92391c53e8220c626f365605df7a6e914f74b9ee6217b86d736a3b4ba932bdee9c28d64206742eb3584cae40bb6ed49adb297f38dc84ee7d9d2f577032f6cbce75b796d9d7d7e0eb262d172568b0a009556', 'work', '01a205cb-ba2f-72dc-bd02-caec6b2cac66', '["headline"]');
INSERT INTO version ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "hash", "value", "cause", "base", "fields") VALUES ('01a205cb-ba80-7b45-94e7-80662b10f236', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '2026-11-22T17:40:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', 3, 2, 0, '52d1ecb62ba7e36deddff3af145cdc959a6b2b715a4f121dcdcab46f7e261b99', x'28b52ffd60580965040054045c6e5c6e5468656e20c2ab77696e64c2bb37362d376262652d383763632d663965663434653338316632617434636c6561725368652020736f207477696365666965227d64152030c28c6004a91db42546a6210bc0962016d38a86bcd0331cc413845ec9208903528c918638c119c44d97462f13fc5a61eb02a4c12d678732ce96ee16aa1d872bbf0402', 'filed', '01a205cb-ba73-7833-9d11-2cae0349886c', '["body", "state", "rulings"]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba47-7374-a2bf-e29833fdfc7b', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'person', '', '', 2823364688451373, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba49-752e-ab9f-0735dc32f10a', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 8833889885668877, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba4f-7e64-a26d-755d7fcf954b', '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 2811948359995355, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba56-7ce6-9fae-c19c58eecc1f', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'photos', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 3270806910591434, '2026-11-22T17:00:00.000+00:00', '[]', '[{"id":"01a205cb-ba52-70cc-974f-156dd699258e","photo":"01a205cb-ba4c-7d15-ae9b-dcaf9796b15d","name":"harbour.jpg","role":"inline","crop":null,"focal_point":null,"caption_override":"","override_reason":"","crops":[],"straighten":0.0}]');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba5d-7d65-bfd7-3dd72b5baffd', '01a205cb-ba55-7c70-a2fc-d57d96154983', 'source', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 4675480698530627, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba5f-7fcc-b670-8b9bcb7068e4', '01a205cb-ba5b-7a39-b539-ffda9ffb8adf', 'quote', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 5550964088861421, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba65-7561-a116-724ecd28b9d6', '01a205cb-ba5c-71b5-be79-39dc0d7064fe', 'transcript', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 4686378812194936, '2026-11-22T17:00:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba69-7c9b-b978-b27c94e2403f', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'headline', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 1421802379963822, '2026-11-22T17:20:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba70-76c2-a61e-307e9424792f', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'body', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 4268787995109113, '2026-11-22T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba7a-7827-8869-bbfece99b589', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'rulings', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 2030446780869700, '2026-11-22T17:40:00.000+00:00', '{}', '{"01a205cb-ba76-7bbe-87cc-f9ef44e381f2":{"field":"body","words":"wind","quote":"01a205cb-ba5b-7a39-b539-ffda9ffb8adf","source":"","cleared":"She said so twice.","by":"01a205cb-ba11-7e76-8b3d-ae86a4ec3f66","at":"2026-11-22T17:40:00+00:00"}}');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba7e-7e5f-b52a-9a4c922e3e8e', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'state', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 2660773167197938, '2026-11-22T17:40:00.000+00:00', 'draft', 'filed');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba88-72fe-ba36-8103d2e65732', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'desk', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 6101915087347100, '2026-11-23T17:40:00.000+00:00', '', 'News');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba90-7bf8-8925-d31669a90065', '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'story', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 2828478075406354, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-ba95-7d84-a228-8f5922f6a299', '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'story', 'spiked', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 1545078960596257, '2026-11-23T17:40:00.000+00:00', '0', '1');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-bc67-7827-890a-0f9e89a821f8', '01a205cb-bc5e-7e05-97a2-d2ce0c0bb547', 'source', '', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 3469874175454429, '2026-11-23T17:40:00.000+00:00', NULL, NULL);
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-bc6d-723b-8780-6d6f665be0fd', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'canonical_url', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 596312834222948, '2026-11-23T17:40:00.000+00:00', '', 'https://planet.example/storm');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-bc71-7f84-bda9-382171f9b49e', '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 'description_writer', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 4639288671403919, '2026-11-23T17:40:00.000+00:00', '', 'LL');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-bc71-7696-8163-464bed03c934', '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 'event', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 4639288671403919, '2026-11-23T17:40:00.000+00:00', '', 'Storm');
INSERT INTO history ("id", "record", "kind", "field", "person", "client", "at", "before", "after") VALUES ('01a205cb-bc71-7ede-bf0a-d2b81ed9c8ae', '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 'likeness', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 4639288671403919, '2026-11-23T17:40:00.000+00:00', '', '00ff00ff00ff00ff');
INSERT INTO receipt ("id", "story", "at", "person", "exit", "destination", "format", "version", "hash", "remote_id", "url", "outcome", "note") VALUES ('01a205cb-ba82-74a7-8265-d683e657b3e9', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '2026-11-22T17:40:00.000+00:00', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'in-house', '', 'html', 0, '', '', '', '', '');
INSERT INTO setting ("key", "value") VALUES ('id', '"01a205cb-ba09-7556-8f0f-50dec8c7dfd4"');
INSERT INTO setting ("key", "value") VALUES ('name', '"The Daily Planet"');
INSERT INTO setting ("key", "value") VALUES ('profile', '"small"');
INSERT INTO setting ("key", "value") VALUES ('me', '"01a205cb-ba11-7e76-8b3d-ae86a4ec3f66"');
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (1, '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', 'person', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (2, '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (3, '01a205cb-ba4c-7d15-ae9b-dcaf9796b15d', 'photo', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (4, '01a205cb-ba55-7c70-a2fc-d57d96154983', 'source', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (5, '01a205cb-ba5b-7a39-b539-ffda9ffb8adf', 'quote', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (6, '01a205cb-ba5c-71b5-be79-39dc0d7064fe', 'transcript', 0);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (8, '01a205cb-ba8d-7a07-81b2-6a020ac7a242', 'story', 1);
INSERT INTO searched ("number", "record", "kind", "spiked") VALUES (9, '01a205cb-bc5e-7e05-97a2-d2ce0c0bb547', 'source', 0);
INSERT INTO merged ("id", "record", "kind", "field", "ours", "theirs", "merged", "ours_by", "theirs_by", "origin", "at") VALUES ('m1', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', 'story', 'body', 'Calm.', 'Wind.', 'Calm. Wind.', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', 'laptop', '2026-11-23T17:40:00.000+00:00');
INSERT INTO merged_read ("merged", "person", "at") VALUES ('m1', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-23T18:00:00.000+00:00');
INSERT INTO destroyed ("record", "kind", "person", "at", "media", "finished") VALUES ('01a205cb-ba8b-7bd4-a21b-2b66d0e4cbad', 'story', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-23T17:40:00.000+00:00', '[]', 1);
INSERT INTO reply ("source", "position", "id", "story", "asked_at", "medium", "question", "asked_by", "due", "outcome", "answered_at", "answer") VALUES ('01a205cb-ba55-7c70-a2fc-d57d96154983', 1, '01a205cb-ba55-7981-96dc-05af4b96ff06', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '2026-11-22T17:00:00+00:00', 'call', 'Was it loud?', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '', 'answered', '2026-11-22T17:30:00+00:00', 'It was.');
INSERT INTO voice ("transcript", "position", "id", "label", "source") VALUES ('01a205cb-ba5c-71b5-be79-39dc0d7064fe', 1, '01a205cb-ba5c-7f5c-bef9-3b8bb4a17e1b', 'WHITE', '01a205cb-ba55-7c70-a2fc-d57d96154983');
INSERT INTO vault ("id", "owner", "at", "key") VALUES ('01a205cb-baaa-769f-bc43-886402debfb0', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-23T17:40:00.000+00:00', '{"version": 1, "kdf": "scrypt", "n": 131072, "r": 8, "p": 1, "salt": "Nuta7RQcDy7ZYIuC1Nw3+g==", "nonce": "9W4sdTnUYwhg7RtN", "wrapped": "IcNEW7DZ9zrQo2MMBQ3CBwbAy0WQrYy/Zf25BANdYgPXTo810yuu7UJWFQfh4/dZ", "sum": "e8b1a220ae31c30c12577c1ea2d40c66a197fb71e04fbf3e12716393e400741b"}');
INSERT INTO sealed ("id", "vault", "record", "kind", "at", "nonce", "data") VALUES ('4cda4c71b931037982019b31a57b41c3172f737a90c064b6a7ceb83aa6f60aa0', '01a205cb-baaa-769f-bc43-886402debfb0', '01a205cb-bc5e-7e05-97a2-d2ce0c0bb547', 'source', '2026-11-23T17:40:00.000+00:00', x'db7b58bdef651c9ed5364a66', x'2e30ec41337ed363def2d80804bbc2299800b5bd145f6819e7bda389780317b7de8662b9c7b07b6a255e59a61fd076b7ad8540c880dc8a06560b71f8cb2b6f114efd10dda9526299e8700c6ef62cb5230ade06fe48e307665b7c8f3dd039d8373c8b2d3f3f1731e9665a55f389ff65f95f350263b406645f182e8b79149076c3192e5e4c461f1974e67ad25a096ad76a4c85cf3f124c6936b01ba537d0f8f673478201ec6096075d47e8a833700511e47096c6bc3c2ba2f9d3d095c33b5b2354f37ca351d2880b361624f681056d1abd1b497063bb6073483611e5e0a3de0d8d794bf9035aee77e1b65aaecbaf5d8e2b77d423b1213a50c61213b1d4e5e9272dc5db98dbe54d1942481287a59a88f47d');
INSERT INTO cleared ("id", "story", "hash", "person", "at") VALUES ('c1', '01a205cb-ba2b-7e4f-90fc-debcc91a3cc4', '0000000000000000000000000000000000000000000000000000000000000000', '01a205cb-ba11-7e76-8b3d-ae86a4ec3f66', '2026-11-23T18:00:00.000+00:00');
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
