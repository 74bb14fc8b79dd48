"""`deskeditor transcript`, as a script says it."""

import os
from pathlib import Path

import pytest

from tests.formats.transcripts.test_recordings import wav
from tests.test_cli import Run, room, run, story, window  # noqa: F401  # fixtures

SPOKEN = "PROWSE: It stands.\n\nOKAFOR: Still?\n"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "call.txt"
    file.write_text(SPOKEN, "utf-8")
    return file


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    return wav(tmp_path / "call.wav", 2.0)


def test_words_and_recording_come_in_together(run: Run, story: str, words: Path, tape: Path) -> None:  # noqa: F811
    source = run("source", "add", "--name", "Helen Prowse").out.strip()
    added = run(
        *("transcript", "add", story, words, "--recording", tape, "--voice", "PROWSE=Helen Prowse", "--title", "Call"),
        *("--recorded-at", "2026-11-17T10:30:00+00:00", "--json"),
    )
    shown = run("transcript", "show", added.json["id"], "--json").json
    assert (shown["title"], shown["text"]) == ("Call", "It stands.\n\nStill?\n")
    assert (shown["duration"], shown["media_type"], shown["words"]) == (2.0, "audio/wav", 3)
    assert shown["turns"][0] == {"at": 0, "label": "PROWSE", "source": "Helen Prowse", "source_id": source}
    assert shown["labels"] == ["PROWSE", "OKAFOR"]
    (listed,) = run("transcript", "list", story, "--json").json
    assert listed.items() <= shown.items() and "text" not in listed
    assert run("transcript", "list").out.split()[1:] == ["0:02", "3", "Call"]


def test_a_transcript_is_shown_as_a_person_reads_it(run: Run, story: str, words: Path) -> None:  # noqa: F811
    id = run("transcript", "add", story, words).out.strip()
    assert run("transcript", "show", id[:12]).out.endswith(f"\n{SPOKEN}\n")


def test_what_is_lacking_is_given_later_and_never_replaced(run: Run, story: str, words: Path, tape: Path) -> None:  # noqa: F811
    id = run("transcript", "add", story, "--recording", tape).out.strip()
    assert run("transcript", "set", id, "--text", words, "--title", "The call").code == 0
    shown = run("transcript", "show", "The call", "--json").json
    assert shown["text"] and shown["media"]
    assert run("transcript", "set", id, "--recording", tape).code == 1
    assert run("transcript", "set", id, "--text", words).code == 1
    assert run("transcript", "show", id, "--json").json == shown


def test_a_recording_is_written_out_as_it_was(run: Run, story: str, tape: Path, tmp_path: Path) -> None:  # noqa: F811
    id = run("transcript", "add", story, "--recording", tape).out.strip()
    (tmp_path / "out").mkdir()
    done = run("transcript", "export", id, "--output", tmp_path / "out", "--json")
    assert Path(done.json["path"]).read_bytes() == tape.read_bytes()
    assert run("transcript", "export", id, "--output", done.json["path"]).code == 2


def test_when_the_recording_cannot_come_in_nothing_does(run: Run, story: str, words: Path, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "no.mp3").write_bytes(b"no sound")
    assert run("transcript", "add", story, words, "--recording", tmp_path / "no.mp3").code == 2
    assert run("transcript", "list", "--json").json == []


@pytest.mark.parametrize(
    "said",
    [
        ["transcript", "add", "STORY"],
        ["transcript", "add", "STORY", "FILE", "--voice", "PROWSE"],
        ["transcript", "add", "STORY", "FILE", "--voice", "PROWSE=Nobody"],
        ["transcript", "add", "STORY", "FILE", "--recorded-at", "yesterday"],
        ["transcript", "add", "STORY", "FILE", "--voice", "NOBODY=Helen Prowse"],
        ["transcript", "add", "STORY", "--recording", "TAPE", "--voice", "PROWSE=Helen Prowse"],
        ["transcript", "add", "STORY", "FILE", "--recording", "FILE"],
        ["transcript", "add", "STORY", "FILE", "--recording", ""],
        ["transcript", "add", "STORY", "--recording", "PIPE"],
        ["transcript", "show", "nothing"],
    ],
)
def test_bad_input_is_told_and_nothing_is_kept(
    run: Run,  # noqa: F811
    story: str,  # noqa: F811
    words: Path,
    tape: Path,
    tmp_path: Path,
    said: list[str],
) -> None:
    run("source", "add", "--name", "Helen Prowse")
    if "PIPE" in said:
        os.mkfifo(tmp_path / "pipe.wav")
    paths = {"STORY": story, "FILE": words, "TAPE": tape, "PIPE": tmp_path / "pipe.wav"}
    answer = run(*[paths.get(word, word) for word in said])
    assert answer.code == 2 and len(answer.err.splitlines()) == 1
    assert run("transcript", "list", "--json").json == []


@pytest.mark.parametrize(
    "said", [["--voice", "NOBODY=Helen Prowse"], ["--recording", "nowhere.wav"], ["--text", "FILE"]]
)
def test_a_change_that_cannot_be_whole_changes_nothing(
    run: Run,  # noqa: F811
    story: str,  # noqa: F811
    words: Path,
    said: list[str],
) -> None:
    run("source", "add", "--name", "Helen Prowse")
    id = run("transcript", "add", story, words).out.strip()
    before = run("transcript", "show", id, "--json").out
    code = run("transcript", "set", id, "--title", "New", *[words if word == "FILE" else word for word in said]).code
    assert code in (1, 2)
    assert run("transcript", "show", id, "--json").out == before


def test_a_title_gives_the_terminal_no_orders(run: Run, story: str, words: Path) -> None:  # noqa: F811
    run("transcript", "add", story, words, "--title", "Call\x1b[31m")
    assert "\x1b" not in run("transcript", "list").out
    assert run("transcript", "list", "--json").json[0]["title"] == "Call\x1b[31m"


def test_a_private_one_is_read_and_written_out_by_its_owner_alone(
    run: Run,  # noqa: F811
    story: str,  # noqa: F811
    words: Path,
    tape: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DESKEDITOR_PASSPHRASE", "seven blue ladders sing")
    assert run("vault", "make", "--name", "Ada Quill").code == 0
    id = run("transcript", "add", story, words, "--recording", tape).out.strip()
    shown = run("transcript", "show", id, "--json").json
    assert shown["private"] and shown["text"] == "It stands.\n\nStill?\n" and shown["duration"] == 2.0
    assert run("transcript", "export", id, "--output", tmp_path / "out.wav").code == 0
    assert (tmp_path / "out.wav").read_bytes() == tape.read_bytes()
    monkeypatch.delenv("DESKEDITOR_PASSPHRASE")
    locked = run("transcript", "show", id, "--json").json
    assert locked["private"] and locked["text"] == locked["title"] == ""
    assert "(private; the vault is locked)" in run("transcript", "list").out
    assert run("transcript", "export", id, "--output", tmp_path / "again.wav").code != 0
    assert not (tmp_path / "again.wav").exists()
