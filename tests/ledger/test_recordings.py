"""Recordings and transcripts come into a newsroom, belong together, and leave it with their record."""

import resource
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.ledger import recordings
from deskeditor.ledger.recordings import add_recording, add_transcript, name_voices, write_recording
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound, Refused
from deskeditor.newsroom import Newsroom
from deskeditor.store import media
from deskeditor.upkeep import storyfile
from deskeditor.upkeep.merging import merge
from deskeditor.upkeep.plain_files import write_out
from deskeditor.upkeep.storyfile import open_file, send


def wav(path: Path, seconds: float = 1.0) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(range(256)) * round(seconds * 8000 / 128))
    return path


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room") as newsroom:
        yield newsroom


@pytest.fixture
def story(room: Newsroom) -> str:
    return room.new_story(slugline="wall", headline="The wall", body="Words.")


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    return wav(tmp_path / "call.wav")


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "call.txt"
    file.write_text("[0:00] PROWSE: It stands.\n[0:01] OKAFOR: Still?\n", "utf-8")
    return file


def test_a_recording_is_copied_and_its_record_says_what_it_is(room: Newsroom, story: str, tape: Path) -> None:
    before = tape.read_bytes()
    made = room.transcript(add_recording(room, tape, story=story, title="The call"))
    assert (made.title, made.story, made.file_name, made.media_type) == ("The call", story, "call.wav", "audio/wav")
    assert made.duration == pytest.approx(1.0, abs=0.01)
    assert room.media(made.media) == before == tape.read_bytes()
    assert room.media_path(made.media).name == made.media


def test_the_recording_comes_to_its_words_or_the_words_to_their_recording(
    room: Newsroom, story: str, tape: Path, words: Path
) -> None:
    first = add_recording(room, tape, transcript=add_transcript(room, words, story=story))
    second = add_transcript(room, words, transcript=add_recording(room, tape, story=story))
    for id in (first, second):
        made = room.transcript(id)
        assert made.media and made.text == "It stands.\nStill?\n" and len(made.cues) == len(made.turns) == 2


def test_neither_words_nor_recording_are_ever_replaced(room: Newsroom, story: str, tape: Path, words: Path) -> None:
    id = add_recording(room, tape, transcript=add_transcript(room, words, story=story))
    stood = room.transcript(id)
    with pytest.raises(Refused, match="never replaced"):
        add_recording(room, tape, transcript=id)
    with pytest.raises(Refused, match="already"):
        add_transcript(room, words, transcript=id)
    assert room.transcript(id) == stood


def test_one_recording_of_two_records_is_one_file(room: Newsroom, story: str, tape: Path) -> None:
    first, second = (room.transcript(add_recording(room, tape, story=story)) for _ in range(2))
    assert first.media == second.media
    room.destroy([first.id])
    assert room.media_path(second.media).exists()
    room.destroy([second.id])
    assert not room.media_path(second.media).exists()


@pytest.mark.parametrize("content", [b"", b"words", None])
def test_what_is_no_recording_leaves_nothing_behind(
    room: Newsroom, story: str, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "call.mp3"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BadInput):
        add_recording(room, file, story=story)
    assert room.records("transcript") == [] and not list(room.folder.glob("media/*/*"))


def test_a_full_disk_leaves_no_record_and_no_half_file(
    room: Newsroom, story: str, tape: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise DiskTrouble("There is no room.")

    monkeypatch.setattr(media, "keep_stream", full)
    with pytest.raises(DiskTrouble):
        add_recording(room, tape, story=story)
    assert room.records("transcript") == [] and not [p for p in room.folder.glob("media/**/*") if p.is_file()]


def test_a_large_recording_is_never_in_memory(room: Newsroom, story: str, tmp_path: Path) -> None:
    """300 MB of silence, of which the file system keeps nothing; the memory of the process does not grow by a part."""
    large = wav(tmp_path / "long.wav")
    with large.open("r+b") as file:
        file.truncate(300 * 2**20)
    room.flush(5)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    id = add_recording(room, large, story=story)
    write_recording(room, id, tmp_path / "out.wav")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60 * 1024  # KB
    assert (tmp_path / "out.wav").stat().st_size == 300 * 2**20


def test_voices_are_named_once_and_taken_back(room: Newsroom, story: str, words: Path) -> None:
    id, source = add_transcript(room, words, story=story), room.add_source(name="Helen Prowse")
    name_voices(room, id, {"PROWSE": source})
    assert [(v.label, v.source) for v in room.transcript(id).voices] == [("PROWSE", source)]
    name_voices(room, id, {"PROWSE": ""})
    assert room.transcript(id).voices == ()
    with pytest.raises(NotFound, match=r"Nobody is called “HADDAD”.*PROWSE, OKAFOR"):
        name_voices(room, id, {"HADDAD": source})


def test_a_recording_is_written_out_as_it_came_in(room: Newsroom, story: str, tape: Path, tmp_path: Path) -> None:
    id = add_recording(room, tape, story=story)
    out = write_recording(room, id, tmp_path / "room")
    assert out.name == "call.wav" and out.read_bytes() == tape.read_bytes()
    with pytest.raises(BadInput, match="there already"):
        write_recording(room, id, out)
    path = room.media_path(room.transcript(id).media)
    path.chmod(0o644)
    path.write_bytes(b"other")
    with pytest.raises(DiskTrouble, match="damaged"):
        write_recording(room, id, tmp_path / "again.wav")
    assert not (tmp_path / "again.wav").exists()


def test_names_of_files_are_made_safe(room: Newsroom) -> None:
    made = room.transcript(room.add_transcript(title="a/b: c", media_type="audio/ogg"))
    assert recordings.file_name(made) == "a-b- c.ogg"


def test_a_recording_travels_with_its_story_and_is_proved(
    room: Newsroom, story: str, tape: Path, tmp_path: Path
) -> None:
    id = add_recording(room, tape, story=story)
    sent = send(room, story, tmp_path / "wall.story")
    with Newsroom.create(tmp_path / "other") as other:
        open_file(other, sent.path)
        there = other.transcript(id)
        assert other.media(there.media) == tape.read_bytes()


def test_a_merge_copies_recordings_and_leaves_damaged_ones(
    room: Newsroom, story: str, tape: Path, tmp_path: Path
) -> None:
    good = room.transcript(add_recording(room, tape, story=story))
    bad = room.transcript(add_recording(room, wav(tmp_path / "other.wav", 2.0), story=story))
    path = room.media_path(bad.media)
    path.chmod(0o644)
    path.write_bytes(b"damaged")
    room.flush()
    with Newsroom.create(tmp_path / "other") as other:
        report = merge(other, room.folder)
        assert other.media(good.media) == tape.read_bytes()
        assert report.missing == (bad.media,)
        assert not other.media_path(bad.media).exists()
        assert [p.name for p in other.folder.glob("media/*/*")] == [good.media]


def test_a_recording_that_is_too_large_stays_at_home_and_it_is_said(
    room: Newsroom, story: str, tape: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = room.transcript(add_recording(room, tape, story=story))
    monkeypatch.setattr(storyfile, "LARGEST_PHOTO", 100)
    assert send(room, story, tmp_path / "wall.story").missing == (made.media,)


def test_plain_files_have_the_recording_and_its_words_with_labels(
    room: Newsroom, story: str, tape: Path, words: Path, tmp_path: Path
) -> None:
    add_recording(room, tape, transcript=add_transcript(room, words, story=story))
    for _ in write_out(room, tmp_path / "out"):
        pass
    (written,) = (tmp_path / "out").rglob("*.wav")
    assert written.read_bytes() == tape.read_bytes()
    assert written.with_suffix(".txt").read_text("utf-8") == "[0:00] PROWSE: It stands.\n[0:01] OKAFOR: Still?\n"
