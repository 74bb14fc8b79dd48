"""Not one clear byte of what is confidential or private is in the newsroom, by whatever door it came in."""

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from tests.store.conftest import Clock
from tests.store.test_destroying import traces

from deskeditor.ledger.recordings import add_recording
from deskeditor.news.problems import BadInput, DiskTrouble, Refused
from deskeditor.news.records import Reply, Source, Voice
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost
from deskeditor.upkeep import backups, confiding, merging, plain_files, storyfile

WORDS = "seven blue ladders sing"
PLANTED = ("Zwetschgenkönig", "Quittenfürst", "pflaume@obst.example", "+49 30 555 01 99", "Kernobstgeheimnis")
"""First and last name, addresses, and a word of notes and transcripts; each stands in nothing else."""
FIRST, LAST, EMAIL, PHONE, NOTE = PLANTED


@pytest.fixture
def mine(newsroom: Newsroom) -> Newsroom:
    newsroom.vault.cost = Cost(2, 1, 1)
    newsroom.me = newsroom.add_person(name="Ada Quill")
    newsroom.vault.make(WORDS)
    return newsroom


def whole_source(story: str) -> dict[str, Any]:
    """A source in every field of which one of the words stands."""
    return {
        "name": f"{FIRST} {LAST}",
        "title": f"Friend of {LAST}",
        "affiliation": f"{LAST} & Sons",
        "how_they_know": NOTE,
        "terms_wording": f"{FIRST} agreed: {NOTE}",
        "attribution": f"somebody near {LAST}",
        "email": EMAIL,
        "phone": PHONE,
        "notes": f"{NOTE} {FIRST}",
        "replies": (Reply("r1", story=story, question=f"{NOTE}?", answer=f"Ask {LAST}."),),
    }


def whole_transcript(story: str, source: str) -> dict[str, Any]:
    turns = ((0, FIRST), (5, "ADA"))
    return {
        "title": f"Talk with {LAST}",
        "text": f"{FIRST}: {NOTE}. Call {PHONE} or {EMAIL}.",
        "turns": turns,
        "voices": (Voice("v1", FIRST, source),),
        "story": story,
        "source": source,
        "file_name": f"{LAST}.mp3",
    }


def recording(folder: Path) -> Path:
    """A WAV file in which the words stand."""
    said = " ".join(PLANTED).encode() * 2000
    head = b"RIFF" + (36 + len(said)).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    head += b"\x01\x00\x01\x00" + (8000).to_bytes(4, "little") * 2 + b"\x01\x00\x08\x00"
    path = folder / "talk.wav"
    path.write_bytes(head + b"data" + len(said).to_bytes(4, "little") + said)
    return path


def everywhere(folder: Path) -> list[str]:
    """Files of the folder in which one of the words stands: as it is, folded, compressed, or in a zip file."""
    found = [f"{word} in {name}" for word in PLANTED for name in traces(folder, word)]
    for name, data in members(folder):
        found += [f"{word} in {name}" for word in PLANTED if word.encode() in data]
    return found


def members(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as zip:
                yield from ((f"{path.name}:{name}", zip.read(name)) for name in zip.namelist())


def used(newsroom: Newsroom, story: str, source: str, transcript: str) -> None:
    """All that happens to records in a newsroom's life."""
    quote = newsroom.add_quote(words="It sinks.", source=source, story=story, transcript=transcript)
    newsroom.keep_version(story)
    newsroom.set_fields(source, notes=f"{NOTE} and more")
    newsroom.set_fields(transcript, text=f"{NOTE}: {LAST} said so.")
    newsroom.set_fields(source, spiked=True)
    newsroom.set_fields(source, spiked=False)
    newsroom.set_fields(quote, verification="confirmed")
    newsroom.keep_version(story, "filed")
    newsroom.search(LAST)
    newsroom.flush()


def test_the_words_are_found_where_they_are_in_the_clear(newsroom: Newsroom, tmp_path: Path) -> None:
    """The test can fail: without a vault each of them is found."""
    newsroom.me = newsroom.add_person(name="Ada Quill")
    story = newsroom.new_story(slugline="ferry")
    source = newsroom.add_source(**whole_source(story))
    add_recording(newsroom, recording(tmp_path), **whole_transcript(story, source))
    newsroom.close()
    stands = [one for one in everywhere(newsroom.folder) if "newsroom.db" in one]
    assert {word for word in PLANTED if any(word in one for one in stands)} == set(PLANTED)
    for place in ("journal", "media"):
        found = everywhere(newsroom.folder / place)
        assert {word for word in PLANTED if any(word in one for one in found)} == set(PLANTED), place


def test_no_byte_of_a_confidential_source_is_in_the_newsroom(mine: Newsroom, tmp_path: Path, clock: Clock) -> None:
    story = mine.new_story(slugline="ferry", headline="Ferry", body="It sinks.")
    source = mine.add_source(confidential=True, alias="Harbour", **whole_source(story))
    transcript = add_recording(mine, recording(tmp_path), **whole_transcript(story, source))
    used(mine, story, source, transcript)
    backups.back_up(mine)
    other = backups.restore(backups.back_up(mine).path, tmp_path / "copy")
    with Newsroom.open(other, me=mine.me, clock=clock) as away:
        away.vault.open(WORDS)
        away.set_fields(source, phone=PHONE + " 0")
    merging.merge(mine, other)
    sent = tmp_path / "sent"
    sent.mkdir()
    storyfile.send(mine, story, sent)
    list(plain_files.write_out(mine, tmp_path / "plain"))
    mine.vault.change_passphrase(WORDS, "other ladders sing")
    assert mine.vault.source(source).name == f"{FIRST} {LAST}"
    mine.close()
    for folder in (mine.folder, other, sent, tmp_path / "plain"):
        assert everywhere(folder) == []


def test_no_byte_of_private_contacts_is_in_the_newsroom(mine: Newsroom) -> None:
    story = mine.new_story(slugline="ferry")
    source = mine.add_source(name="Open Person", email=EMAIL)
    mine.set_fields(source, phone=PHONE)
    with mine.edit(Source, source) as document:
        document.set("email", f"x{EMAIL}")
    mine.add_quote(words="Yes.", source=source, story=story)
    backups.back_up(mine)
    mine.close()
    assert everywhere(mine.folder) == []


def test_what_was_in_the_clear_is_gone_when_it_is_made_confidential(mine: Newsroom, tmp_path: Path) -> None:
    story = mine.new_story(slugline="ferry", body="It sinks.")
    source = mine.add_source(shared=True, **whole_source(story))
    transcript = mine.add_transcript(shared=True, **whole_transcript(story, source))
    named = mine.add_quote(words="It is deep.", source=source, story=story, attribution=f"{FIRST} {LAST}")
    once = mine.add_quote(words="It is wet.", source=source, story=story, attribution=LAST, terms="background")
    mine.flush()
    mine.set_fields(once, attribution="a skipper", terms="deep background")
    mine.set_fields(transcript, media=mine.keep_media(recording(tmp_path)))
    used(mine, story, source, transcript)
    backups.back_up(mine)
    assert everywhere(mine.folder)
    done = confiding.confide(mine, source, "Harbour", in_backups=True)
    assert done.done.backups == () and done.standing == ()
    assert mine.vault.source(done.id).name == f"{FIRST} {LAST}"
    said = {quote.words: (quote.attribution, quote.terms) for quote in mine.quotes_of(story)}
    assert said["It is deep."] == ("", "on the record")
    assert said["It is wet."] == ("a skipper", "deep background")
    assert not {named, once} & {quote.id for quote in mine.quotes_of(story)}
    mine.close()
    assert everywhere(mine.folder) == []


def test_backups_that_still_hold_it_are_named(mine: Newsroom) -> None:
    source = mine.add_source(shared=True, name=f"{FIRST} {LAST}")
    backup = backups.back_up(mine)
    done = confiding.confide(mine, source, "Harbour")
    assert [one.path for one in done.done.backups] == [backup.path]
    assert any(str(backup.path) in line for line in confiding.sentences(done))
    assert everywhere(mine.folder / "backups")
    (mine.folder / "backups").rename(mine.folder.parent / "elsewhere")
    assert everywhere(mine.folder) == []


def test_words_that_cannot_be_saved_are_not_kept_elsewhere(
    mine: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is sealed goes into no journal and no emergency file, also when the disk does not take it."""
    story = mine.new_story(slugline="ferry")
    mine.flush()

    def full(*_: object) -> None:
        raise DiskTrouble("The disk is full.")

    monkeypatch.setattr(mine, "act", full)
    with pytest.raises(DiskTrouble):
        mine.add_source(confidential=True, alias="Harbour", **whole_source(story))
    monkeypatch.undo()
    assert mine.records("source") == []
    mine.close()
    assert everywhere(tmp_path) == []


def test_refusals_and_problems_do_not_say_it(mine: Newsroom) -> None:
    source = mine.add_source(confidential=True, alias="Harbour", name=f"{FIRST} {LAST}", email=EMAIL)
    said: list[str] = []
    mine.vault.lock()
    for fields in ({"name": FIRST}, {"confidential": False}, {"alias": ""}):
        with suppress(Refused, BadInput):
            mine.set_fields(source, **fields)
        try:
            mine.set_fields(source, **fields)
        except (Refused, BadInput) as problem:
            said.append(str(problem))
    mine.vault.open(WORDS)
    said += [repr(mine.vault), repr(mine.vault.source(source)), json.dumps([str(one) for one in mine.vault.contents()])]
    assert len(said) == 6
    assert not [word for word in PLANTED if any(word in one for one in said)]
