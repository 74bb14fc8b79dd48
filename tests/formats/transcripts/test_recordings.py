"""What recordings say of themselves, and what is none."""

import struct
import wave
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.formats.transcripts.recordings import Recording, examined, kind_of
from deskeditor.news.problems import BadInput
from deskeditor.shipped import shipped


def wav(path: Path, seconds: float = 1.5, rate: int = 8000) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"\0\0" * round(seconds * rate))
    return path


def box(name: bytes, inside: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(inside), name) + inside


def mp4(seconds: int, made: int = 0, brand: bytes = b"M4A ") -> bytes:
    head = b"\0\0\0\0" + struct.pack(">IIII", made, made, 1000, seconds * 1000) + b"\0" * 80
    return box(b"ftyp", brand + b"\0" * 8) + box(b"free", b"x" * 10) + box(b"moov", box(b"mvhd", head))


def test_a_wav_says_its_length(tmp_path: Path) -> None:
    assert examined(wav(tmp_path / "call.wav")) == Recording("audio/wav", 1.5)


def test_the_recording_of_the_sample_says_its_length() -> None:
    file = shipped("resources") / "sample" / "recordings" / "prowse-interview.opus"
    found = examined(Path(str(file)))
    assert found.media_type == "audio/ogg"
    assert 260 < found.duration < 270


def test_a_flac_says_its_length(tmp_path: Path) -> None:
    info = struct.pack(">HHIH", 4096, 4096, 0, 0)[:10] + ((8000 << 44) | (15 << 36) | 12000).to_bytes(8) + b"\0" * 16
    (tmp_path / "a.flac").write_bytes(b"fLaC\x80\0\0\x22" + info)
    assert examined(tmp_path / "a.flac") == Recording("audio/flac", 1.5)


def test_mp4_says_its_length_and_when_it_was_made(tmp_path: Path) -> None:
    (tmp_path / "a.m4a").write_bytes(mp4(90, made=3_850_000_000))
    assert examined(tmp_path / "a.m4a") == Recording("audio/mp4", 90.0, "2025-12-31T04:26:40+00:00")
    (tmp_path / "b.mov").write_bytes(mp4(90, brand=b"qt  "))
    assert examined(tmp_path / "b.mov") == Recording("video/quicktime", 90.0)


@pytest.mark.parametrize(
    ("head", "ending", "kind"),
    [
        (b"ID3\x04", "", "audio/mpeg"),
        (b"\xff\xfb\x90\x00", "", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "", "audio/aac"),
        (b"\x1aE\xdf\xa3....webm", ".webm", "video/webm"),
        (b"\x02dss", "", "audio/x-dss"),
        (b"#!AMR\n", "", "audio/amr"),
        (b"plain words", ".mp3", ""),
        (b"PK\x03\x04", ".wav", ""),
        (b"\xff\xfe\x00\x00", ".txt", ""),
    ],
)
def test_kinds_go_by_the_first_bytes(head: bytes, ending: str, kind: str) -> None:
    assert kind_of(head, ending) == kind


@pytest.mark.parametrize("data", [b"", b"words", b"PK\x03\x04"])
def test_what_is_no_recording_is_told(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(data)
    with pytest.raises(BadInput, match=r"a\.mp3 is .*\.$"):
        examined(tmp_path / "a.mp3")
    with pytest.raises(BadInput, match="cannot be read"):
        examined(tmp_path / "missing.mp3")
    with pytest.raises(BadInput, match="folder"):
        examined(tmp_path)


@given(
    st.sampled_from([b"RIFF\0\0\0\0WAVE", b"fLaC", b"OggS", b"\0\0\0\x08ftypM4A ", mp4(9)[:40], b"\x1aE\xdf\xa3"]),
    st.binary(max_size=200),
)
def test_no_damage_raises_anything_else(tmp_path_factory: pytest.TempPathFactory, head: bytes, rest: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.m4a"
    file.write_bytes(head + rest)
    found = examined(file)
    assert found.media_type and found.duration >= 0
