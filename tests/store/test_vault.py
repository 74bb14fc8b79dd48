"""The vault of a person: who can open it, what it hides, and what becomes of it."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.store.conftest import Clock

from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Quote, Reply, Ruling, Source, Story, Transcript, Voice
from deskeditor.newsroom import Newsroom
from deskeditor.store import checkup, log, media, repairing, sealing, vault
from deskeditor.store.ciphers import Cost, Key
from deskeditor.upkeep import backups, confiding, merging, storyfile

WORDS = "seven blue ladders sing"
CHEAP = Cost(2, 1, 1)


@pytest.fixture
def mine(newsroom: Newsroom) -> Newsroom:
    newsroom.vault.cost = CHEAP
    newsroom.me = newsroom.add_person(name="Ada Quill")
    newsroom.vault.make(WORDS)
    return newsroom


def confidential(newsroom: Newsroom, **fields: Any) -> str:
    given: dict[str, Any] = {"name": "Zebulon Quark", "alias": "Harbour", "email": "zq@quark.example"} | fields
    return newsroom.add_source(confidential=True, **given)


def test_a_vault_belongs_to_a_person(newsroom: Newsroom) -> None:
    with pytest.raises(Refused, match="who you are"):
        newsroom.vault.make(WORDS)
    with pytest.raises(Refused):
        newsroom.vault.open(WORDS)
    newsroom.me = newsroom.add_person(name="Ada Quill")
    with pytest.raises(Refused, match="no vault"):
        newsroom.vault.open(WORDS)
    with pytest.raises(BadInput, match="at least"):
        newsroom.vault.make("short")
    with pytest.raises(Refused, match="no vault"):
        confidential(newsroom)
    with pytest.raises(Refused, match="no vault"):
        newsroom.add_transcript(text="Words", private=True)
    assert newsroom.records("source") == newsroom.records("transcript") == []


def test_only_the_alias_is_in_the_clear(mine: Newsroom) -> None:
    id = confidential(mine, terms="background", notes="met at the pier", owner="")
    stands = mine.source(id)
    assert stands == Source(id, alias="Harbour", confidential=True, owner=mine.me, terms="background")
    whole = mine.vault.source(id)
    assert (whole.name, whole.email, whole.notes) == ("Zebulon Quark", "zq@quark.example", "met at the pier")
    mine.vault.lock()
    assert mine.vault.source(id) == stands
    with pytest.raises(Refused, match="locked"):
        mine.vault.real_names([id])


def test_a_wrong_passphrase_says_no_more_than_that(mine: Newsroom) -> None:
    mine.vault.lock()
    with pytest.raises(Refused) as told:
        mine.vault.open("eight blue ladders sing")
    assert str(told.value) == "The vault does not open with this passphrase."
    assert not mine.vault.is_open


def test_it_is_locked_at_the_next_opening_and_for_who_comes_next(mine: Newsroom, clock: Clock) -> None:
    id = confidential(mine)
    me, folder = mine.me, mine.folder
    mine.me = mine.add_person(name="Ben Stet")
    assert not mine.vault.is_open
    assert mine.vault.source(id).name == ""
    mine.me = me
    mine.vault.open(WORDS)
    assert mine.vault.source(id).name == "Zebulon Quark"
    mine.close()
    with Newsroom.open(folder, clock=clock) as again:
        assert not again.vault.is_open
        again.vault.open(WORDS)
        assert again.vault.source(id).name == "Zebulon Quark"


def test_who_listens_is_told(mine: Newsroom) -> None:
    told: list[str] = []
    mine.vault.on_lock(lambda: told.append("locked"))
    stop = mine.vault.on_open(lambda: told.append("open"))
    mine.vault.lock()
    mine.vault.lock()
    mine.vault.open(WORDS)
    stop()
    assert told == ["locked", "open"]


def test_changes_of_what_is_sealed_need_the_key(mine: Newsroom) -> None:
    id = confidential(mine)
    mine.set_fields(id, email="new@quark.example", alias="Dock")
    with mine.edit(Source, id) as document:
        assert document.value().name == "Zebulon Quark"
        document.set("phone", "+49 1234567")
    mine.set_fields(id, email="")
    assert mine.vault.source(id).email == ""
    mine.vault.lock()
    before = mine.updates(id)
    for fields in ({"name": "Nobody"}, {"notes": "more"}, {"email": "e@x.example"}):
        with pytest.raises(Refused, match="locked"):
            mine.set_fields(id, **fields)
    assert mine.updates(id) == before
    mine.set_fields(id, spiked=True)
    mine.vault.open(WORDS)
    stands = mine.vault.source(id)
    assert (stands.name, stands.alias, stands.phone, stands.spiked) == ("Zebulon Quark", "Dock", "+49 1234567", True)


def test_terms_and_who_decided_on_them_stay_in_the_clear(mine: Newsroom) -> None:
    id = confidential(mine)
    with mine.edit(Source, id) as document:
        document.decide("terms", "off the record", actor=mine.me, note="On the phone")
    assert mine.source(id).terms == "off the record"
    assert [d.note for d in mine.document(id).decisions() if d.what == "terms"] == ["On the phone"]


def test_a_confidential_source_stays_so(mine: Newsroom) -> None:
    id = confidential(mine)
    with pytest.raises(Refused):
        mine.set_fields(id, confidential=False)
    with pytest.raises(Refused):
        mine.vault.share(id)
    with pytest.raises(BadInput, match="alias"):
        mine.set_fields(id, alias=" ")
    with pytest.raises(BadInput, match="alias"):
        confidential(mine, alias="")
    open_ = mine.add_source(name="Open Person")
    with pytest.raises(Refused, match="own command"):
        mine.set_fields(open_, confidential=True, alias="X")


def test_new_contacts_are_private_until_they_are_shared(mine: Newsroom) -> None:
    before = mine.add_source(name="Known", phone="+49 1111111", shared=True)
    id = mine.add_source(name="Open Person", phone="+49 1234567", email="o@p.example")
    assert mine.source(id) == Source(id, name="Open Person", owner=mine.me)
    assert mine.vault.source(id).phone == "+49 1234567"
    mine.set_fields(before, phone="+49 2222222")
    assert mine.source(before).phone == "+49 2222222"  # it was shared
    mine.set_fields(id, title="Clerk")
    assert mine.source(id).title == "Clerk"
    mine.vault.share(id)
    assert mine.source(id).phone == "+49 1234567"
    assert mine.vault.count() == 0
    mine.vault.lock()
    with pytest.raises(Refused, match="locked"):
        mine.add_source(name="Other", phone="+49 3333333")
    mine.add_source(name="Other")
    mine.add_source(name="Other", phone="+49 3333333", shared=True)


def test_what_has_nothing_private_is_written_as_it_was_edited(mine: Newsroom) -> None:
    """Edits of two people meet as ever, whether one of them has a vault or not."""
    id = mine.add_transcript(text="It sank at noon.", shared=True)
    there = mine.document(id)
    there.splice("text", 0, 2, "The ferry")
    with mine.edit(Transcript, id) as document:
        document.splice("text", 11, 15, "night")
        client = document.client_id
    assert mine.ask(lambda db: [row.edit.client for row in log.rows_since(db, 0, id)])[-1] == client
    mine.write(Transcript, id, [there.update()], there.client_id)
    assert mine.transcript(id).text == "The ferry sank at night."


def test_without_a_vault_all_is_shared(newsroom: Newsroom) -> None:
    newsroom.me = newsroom.add_person(name="Ada Quill")
    id = newsroom.add_source(name="Open Person", phone="+49 1234567")
    assert newsroom.source(id).phone == "+49 1234567"
    transcript = newsroom.add_transcript(title="Talk", text="Words")
    assert not newsroom.transcript(transcript).private


def test_a_transcript_is_private_until_it_is_shared(mine: Newsroom, tmp_path: Path) -> None:
    story = mine.new_story(slugline="ferry")
    source = confidential(mine)
    recording = tmp_path / "talk.mp3"
    recording.write_bytes(bytes(range(256)) * 3000)
    voices = (Voice("v1", "ZEBULON", source), Voice("v2", "ADA", ""))
    id = mine.add_transcript(title="Talk", text="The pier sinks.", story=story, source=source, voices=voices)
    mine.vault.keep_recording(id, recording)
    stands = mine.transcript(id)
    assert (stands.title, stands.text, stands.source) == ("", "", source)
    assert stands.voices == (Voice("v1", "", source),)
    assert mine.media(stands.media)[:8] == b"DskSeal1"
    assert mine.vault.transcript(id).voices == voices
    assert mine.linked_confidential(story) == [source]
    with mine.vault.open_media(id) as opened:
        opened.seek(300_000)
        assert opened.read(100) == recording.read_bytes()[300_000:300_100]
        mine.vault.lock()
        with pytest.raises(ValueError, match="closed"):
            opened.read(1)
    with pytest.raises(Refused, match="locked"):
        mine.vault.open_media(id)
    mine.vault.open(WORDS)
    mine.vault.share(id)
    shared = mine.transcript(id)
    assert (shared.text, shared.private, shared.voices) == ("The pier sinks.", False, voices)
    assert mine.media(shared.media) == recording.read_bytes()
    assert not mine.media_path(stands.media).exists()


def test_a_recording_that_came_in_the_clear_is_sealed_too(mine: Newsroom) -> None:
    id = mine.add_transcript(title="Talk")
    plain = media.keep(mine.folder, b"spoken words" * 1000)
    mine.set_fields(id, media=plain, file_name="talk.mp3")
    assert mine.transcript(id).media != plain
    assert not mine.media_path(plain).exists()
    with mine.vault.open_media(id) as opened:
        assert opened.read(12) == b"spoken words"


def test_a_story_knows_its_confidential_sources(mine: Newsroom) -> None:
    story = mine.new_story(slugline="ferry")
    quoted, asked, ruled, elsewhere = (confidential(mine, alias=name) for name in ("A", "B", "C", "D"))
    mine.add_quote(words="Yes.", source=quoted, story=story)
    mine.add_quote(words="No.", source=elsewhere)
    mine.set_fields(asked, replies=(Reply("r1", story=story, question="Is it true?"),))
    with mine.edit(Story, story) as copy:
        copy.decide("quotation:a1", plain(Ruling(field="body", words="x", source=ruled)), actor=mine.me)
    mine.vault.lock()
    assert mine.linked_confidential(story) == [quoted, asked, ruled]
    assert mine.source(asked).replies == (Reply("r1", story=story),)


def test_the_names_that_would_give_a_source_away(mine: Newsroom) -> None:
    id = confidential(mine, name="Zebulon van der Quark-Lee", phone="+49 1234567")
    found = mine.vault.real_names([id])
    for name in ("Zebulon van der Quark-Lee", "Zebulon", "Quark", "Lee", "zq@quark.example", "+49 1234567"):
        assert name in found
    assert "van" not in found and "der" not in found and "Harbour" not in found


def test_the_passphrase_is_changed_and_the_old_key_is_nowhere(mine: Newsroom) -> None:
    id = confidential(mine)
    backup = backups.back_up(mine)
    old = mine.ask(lambda db: sealing.vaults(db))[0].said["wrapped"]
    with pytest.raises(Refused, match="does not open"):
        mine.vault.change_passphrase("not this one", "other ladders sing")
    with pytest.raises(BadInput, match="at least"):
        mine.vault.change_passphrase(WORDS, "short")
    mine.vault.change_passphrase(WORDS, "other ladders sing")
    mine.vault.lock()
    with pytest.raises(Refused):
        mine.vault.open(WORDS)
    mine.vault.open("other ladders sing")
    assert mine.vault.source(id).name == "Zebulon Quark"
    own = [path for path in mine.folder.rglob("*") if path.is_file() and "backups" not in path.parts]
    assert not [path for path in own if old.encode() in path.read_bytes()]
    found = confiding.backups_with_old_key(mine)
    assert [one.path for one in found] == [backup.path]
    assert str(backup.path) in confiding.old_keys_said(found)


def test_a_vault_is_given_up_with_all_that_is_in_it(mine: Newsroom) -> None:
    source = confidential(mine)
    quote = mine.add_quote(words="Yes.", source=source)
    transcript = mine.add_transcript(title="Talk", text="Words")
    mine.vault.lock()
    assert confiding.give_up(mine) == 1
    assert mine.source(source).alias == "Harbour"
    assert mine.quote(quote).words == "Yes."
    with pytest.raises(NotFound):
        mine.transcript(transcript)
    assert mine.ask(lambda db: db.execute("SELECT count(*) FROM sealed").fetchone()[0]) == 0
    mine.vault.make("a new one altogether")
    assert mine.vault.source(source).name == ""


def test_many_sealed_edits_become_one(mine: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "MOST_ROWS", 5)
    id = confidential(mine)
    for number in range(12):
        mine.set_fields(id, notes=f"note {number}")
    assert mine.vault.source(id).notes == "note 11"
    assert mine.vault.source(id).name == "Zebulon Quark"
    assert mine.ask(lambda db: db.execute("SELECT count(*) FROM sealed").fetchone()[0]) <= 5


# Made confidential later


def test_a_source_is_made_confidential_later(mine: Newsroom) -> None:
    story = mine.new_story(slugline="ferry", body="Mira Nameless said it sank.")
    mine.keep_version(story)
    old = mine.add_source(
        name="Mira Nameless", email="mira@nameless.example", shared=True, attribution="a pilot", terms="background"
    )
    mine.set_fields(old, replies=(Reply("r1", story=story, question="Did it sink?"),))
    quote = mine.add_quote(words="It sank.", source=old, story=story)
    talk = mine.add_transcript(title="Mira on the phone", text="MIRA: It sank.", source=old, story=story, shared=True)
    mine.set_fields(quote, transcript=talk, span=(6, 14))
    done = confiding.confide(mine, old, "Pilot")
    said = mine.quote(quote)
    assert (said.source, said.attribution, said.words) == (done.id, "a pilot", "It sank.")
    new = mine.source(done.id)
    assert (new.name, new.alias, new.terms, new.confidential) == ("", "Pilot", "background", True)
    assert mine.vault.source(done.id).email == "mira@nameless.example"
    assert mine.vault.source(done.id).replies[0].question == "Did it sink?"
    assert mine.transcript(said.transcript).private
    assert mine.vault.transcript(said.transcript).text == "MIRA: It sank."
    for gone in (old, talk):
        with pytest.raises(NotFound):
            mine.kind_of(gone)
    assert [(one.piece.id, one.where) for one in done.standing] == [(story, ("now", "versions"))]
    assert any("ferry" in line for line in confiding.sentences(done))
    with pytest.raises(Refused, match="already"):
        confiding.confide(mine, done.id, "Other")


def test_nothing_is_done_while_the_vault_is_locked(mine: Newsroom) -> None:
    old = mine.add_source(name="Mira Nameless")
    mine.vault.lock()
    with pytest.raises(Refused, match="locked"):
        confiding.confide(mine, old, "Pilot")
    assert mine.source(old).name == "Mira Nameless"


def test_the_source_of_somebody_else_is_theirs(mine: Newsroom) -> None:
    other = mine.add_person(name="Ben Stet")
    theirs = mine.add_source(name="Mira Nameless", owner=other)
    talk = mine.add_transcript(text="Words", owner=other, shared=True)
    with pytest.raises(Refused, match="somebody else"):
        confiding.confide(mine, theirs, "Pilot")
    with pytest.raises(Refused, match="somebody else"):
        confiding.make_private(mine, talk)


def test_what_is_in_a_vault_is_its_owners_to_change(mine: Newsroom) -> None:
    id = confidential(mine)
    me = mine.me
    mine.me = mine.add_person(name="Ben Stet")
    mine.vault.make("a passphrase of Ben")
    with pytest.raises(Refused, match="somebody else"):
        mine.set_fields(id, email="b@b.example")
    with pytest.raises(Refused):
        mine.vault.real_names([id])
    assert mine.vault.contents() == []
    mine.me = me
    mine.vault.open(WORDS)
    assert mine.vault.source(id).email == "zq@quark.example"


# Elsewhere


def test_two_copies_of_a_newsroom_have_one_vault(mine: Newsroom, tmp_path: Path, clock: Clock) -> None:
    first = confidential(mine)
    mine.clear(mine.new_story(slugline="ferry"), "a" * 64)
    other = backups.restore(backups.back_up(mine).path, tmp_path / "copy")
    with Newsroom.open(other, clock=clock) as away:
        away.me = mine.me
        away.vault.open(WORDS)
        second = confidential(away, alias="Dock", name="Other Name")
        away.set_fields(first, phone="+49 1234567")
    mine.set_fields(first, notes="from here")
    report = merging.merge(mine, other)
    assert report.sealed
    assert mine.vault.source(second).name == "Other Name"
    whole = mine.vault.source(first)
    assert (whole.phone, whole.notes) == ("+49 1234567", "from here")
    assert merging.merge(mine, other).nothing_new


def test_two_vaults_of_one_person_open_each_with_its_passphrase(
    newsroom: Newsroom, tmp_path: Path, clock: Clock
) -> None:
    newsroom.vault.cost = CHEAP
    newsroom.me = newsroom.add_person(name="Ada Quill")
    other = backups.restore(backups.back_up(newsroom).path, tmp_path / "copy")
    newsroom.vault.make(WORDS)
    here = confidential(newsroom)
    with Newsroom.open(other, me=newsroom.me, clock=clock) as away:
        away.vault.cost = CHEAP
        away.vault.make("other ladders sing")
        there = confidential(away, alias="Dock", name="Other Name")
    merging.merge(newsroom, other)
    assert newsroom.vault.source(there).name == ""
    with pytest.raises(Refused):
        newsroom.vault.real_names([there])
    newsroom.vault.open("other ladders sing")
    assert (newsroom.vault.source(here).name, newsroom.vault.source(there).name) == ("Zebulon Quark", "Other Name")
    newsroom.set_fields(there, notes="in its own vault")
    vaults = newsroom.ask(lambda db: {row.vault for row in sealing.rows(db, there)})
    assert len(vaults) == 1


def test_a_repair_keeps_what_is_sealed(mine: Newsroom, clock: Clock) -> None:
    id = confidential(mine)
    me, folder = mine.me, mine.folder
    mine.close()
    path = folder / "newsroom.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'source'").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : (page - 1) * 4096 + 40] = bytes(40)
    path.write_bytes(bytes(data))
    list(repairing.repair(folder, clock()))
    with Newsroom.open(folder, me=me, clock=clock) as again:
        again.vault.open(WORDS)
        assert again.vault.source(id).name == "Zebulon Quark"
        assert again.source(id).alias == "Harbour"


def test_a_merge_does_not_change_the_key_of_a_vault(mine: Newsroom, tmp_path: Path, clock: Clock) -> None:
    confidential(mine)
    other = backups.restore(backups.back_up(mine).path, tmp_path / "copy")
    with closing(sqlite3.connect(other / "newsroom.db")) as db, db:
        db.execute("UPDATE vault SET key = '{}'")
    merging.merge(mine, other)
    mine.vault.lock()
    mine.vault.open(WORDS)


def hostile(mine: Newsroom, folder: Path, change: Callable[[sqlite3.Connection], object]) -> Path:
    """A copy of the newsroom that somebody changed."""
    other = backups.restore(backups.back_up(mine).path, folder)
    with closing(sqlite3.connect(other / "newsroom.db")) as db, db:
        change(db)
    return other


def a_vault(owner: str, name: str, key: str) -> tuple[str, str, str, str]:
    return name, owner, "2001-01-01T00:00:00+00:00", key


COSTLY = json.dumps(
    {"version": 1, "kdf": "scrypt", "n": 2**30, "r": 8, "p": 1, "salt": "AAAA", "nonce": "AAAA", "wrapped": "AAAA"}
)
ENDLESS = COSTLY.replace(str(2**30), "1e400")
NEWER = json.dumps({"version": 2})


@pytest.mark.parametrize("key", [COSTLY, ENDLESS, NEWER, "{}", "[]", "", '{"n": "x"}', '{"n": 1e400}'])
def test_a_vault_that_somebody_made_up_stays_where_it_is(mine: Newsroom, tmp_path: Path, key: str) -> None:
    id = confidential(mine)
    asked = "INSERT INTO vault (id, owner, at, key) VALUES (?, ?, ?, ?)"
    other = hostile(mine, tmp_path / "copy", lambda db: db.execute(asked, a_vault(mine.me, "made-up", key)))
    merging.merge(mine, other)
    assert len(mine.vault.ids()) == 1
    mine.act(lambda db: db.execute(asked, a_vault(mine.me, "made-up", key)))  # it came with an earlier program
    mine.vault.lock()
    with pytest.raises(Refused):
        mine.vault.open("another passphrase")
    mine.vault.open(WORDS)
    assert mine.vault.source(id).name == "Zebulon Quark"


def test_no_copy_brings_more_vaults_than_anybody_makes(mine: Newsroom, tmp_path: Path) -> None:
    asked = "INSERT INTO vault (id, owner, at, key) SELECT ? || id, owner, at, key FROM vault WHERE id = ?"
    (own,) = mine.vault.ids()
    other = hostile(
        mine, tmp_path / "copy", lambda db: db.executemany(asked, [(str(number), own) for number in range(100)])
    )
    merging.merge(mine, other)
    assert own in mine.vault.ids() and len(mine.vault.ids()) == sealing.MOST_VAULTS
    mine.vault.lock()
    mine.vault.open(WORDS)


@pytest.mark.parametrize("vault", ["mine", "a stranger's"])
def test_what_somebody_else_sealed_to_my_source_is_no_part_of_it(mine: Newsroom, tmp_path: Path, vault: str) -> None:
    id = confidential(mine)
    place = mine.vault.ids()[0] if vault == "mine" else "made-up"
    row = sealing.seal(Key.random(), place, id, "source", b"made up", "2001-01-01T00:00:00+00:00")

    def plant(db: sqlite3.Connection) -> None:
        db.execute(
            "INSERT INTO sealed (id, vault, record, kind, at, nonce, data) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [getattr(row, name) for name in sealing.COLUMNS],
        )

    merging.merge(mine, hostile(mine, tmp_path / "copy", plant))
    assert "Quark" in mine.vault.real_names([id])
    mine.set_fields(id, notes="still to be changed")
    assert mine.vault.source(id).notes == "still to be changed"


def test_what_was_made_confidential_does_not_come_back(mine: Newsroom, tmp_path: Path) -> None:
    old = mine.add_source(name="Mira Nameless")
    other = backups.restore(backups.back_up(mine).path, tmp_path / "copy")
    done = confiding.confide(mine, old, "Pilot")
    merging.merge(mine, other)
    assert [source.id for source in mine.records("source")] == [done.id]


def test_a_story_file_leaves_confidential_sources_at_home(mine: Newsroom, tmp_path: Path) -> None:
    story = mine.new_story(slugline="ferry", headline="Ferry", body="It sank.")
    source = confidential(mine)
    mine.add_quote(words="It sank.", source=source, story=story)
    mine.add_transcript(title="Talk", text="Words", story=story)
    sent = storyfile.send(mine, story, tmp_path)
    assert dict(sent.left) == {"quotes": 1, "sources": 1, "transcripts": 1}
    other = tmp_path / "other"
    with Newsroom.create(other) as away:
        storyfile.open_file(away, sent.path)
        assert away.records("source") == away.records("quote") == away.records("transcript") == []
        assert not away.ask(sealing.rows)


def test_the_check_of_a_newsroom_looks_at_what_is_sealed(mine: Newsroom) -> None:
    id = confidential(mine)
    mine.flush()
    assert not flaws(mine.folder)
    with closing(sqlite3.connect(mine.folder / "newsroom.db")) as db, db:
        db.execute("UPDATE sealed SET data = zeroblob(length(data))")
    assert any("sealed" in flaw for flaw in flaws(mine.folder))
    assert mine.vault.unreadable() == [id]
    with closing(sqlite3.connect(mine.folder / "newsroom.db")) as db, db:
        db.execute("DELETE FROM vault")
    assert any("vault that is not here" in flaw or "not what was written" in flaw for flaw in flaws(mine.folder))


def flaws(folder: Path) -> list[str]:
    found = (one for one in checkup.check(folder) if isinstance(one, checkup.Flaw))
    return [flaw.sentence for flaw in found if flaw.severity != "note"]


def test_a_destroyed_source_takes_what_was_sealed_with_it(mine: Newsroom) -> None:
    id = confidential(mine)
    mine.destroy([id])
    assert not mine.ask(sealing.rows)


@pytest.mark.parametrize(
    "record", [Source("s1", name="Zebulon"), Transcript("t1", text="Zebulon"), Reply("r1", answer="Zebulon")]
)
def test_no_log_and_no_report_of_a_crash_tells_a_name(record: object) -> None:
    assert "Zebulon" not in repr(record)
    assert "Zebulon" not in f"{record} {[record]}"
    assert repr(Quote("q1", words="said")) != ""


def test_a_program_that_opens_it_meanwhile_reads_it(mine: Newsroom, another: Callable[[], Newsroom]) -> None:
    id = confidential(mine)
    second = another()
    second.vault.open(WORDS)
    assert second.vault.source(id).name == "Zebulon Quark"
    second.set_fields(id, notes="from the second")
    assert mine.vault.source(id).notes == "from the second"
