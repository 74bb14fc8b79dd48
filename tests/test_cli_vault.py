"""The vault on the command line: the passphrase comes by file, standard input, environment or question."""

import getpass
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deskeditor.cli import main
from deskeditor.newsroom import Newsroom
from deskeditor.store import keyring
from deskeditor.store.ciphers import Cost

WORDS = "seven blue ladders sing"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.Keyring.__init__, "__defaults__", (Cost(2, 1, 1),))
    monkeypatch.delenv("DESKEDITOR_PASSPHRASE", raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.new_story(slugline="ferry", headline="Ferry", body="It sinks.")
    return tmp_path / "desk"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str, str]:
        code = main(lambda *_: 0, ["--newsroom", str(folder), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def key(tmp_path: Path) -> str:
    (tmp_path / "key").write_text(f"{WORDS}\n", "utf-8")
    return str(tmp_path / "key")


def test_from_the_first_passphrase_to_the_last(run: Run, key: str, tmp_path: Path) -> None:
    assert run("vault", "status")[1].startswith("You have no vault")
    code, _, err = run("vault", "make", "--passphrase-file", key)
    assert code == 1 and "who you are" in err
    assert run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key)[0] == 0
    code, _, err = run("vault", "make", "--passphrase-file", key)
    assert code == 1 and "already" in err
    said = ("--name", "Zebulon Quark", "--alias", "Harbour", "--email", "zq@quark.example", "--confidential")
    code, id, _ = run("source", "add", *said, "--passphrase-file", key)
    assert code == 0
    shown = json.loads(run("source", "show", "Harbour", "--json")[1])
    assert (shown["name"], shown["email"]) == ("", "")
    shown = json.loads(run("source", "show", "Harbour", "--json", "--passphrase-file", key)[1])
    assert (shown["name"], shown["email"]) == ("Zebulon Quark", "zq@quark.example")
    there = json.loads(run("vault", "show", "--json", "--passphrase-file", key)[1])
    assert there == [{"id": id.strip(), "what": "confidential source", "alias": "Harbour", "name": "Zebulon Quark"}]
    assert json.loads(run("vault", "status", "--json")[1])["records"] == 1
    new = tmp_path / "new key"
    new.write_text("other ladders sing", "utf-8")
    assert run("vault", "passphrase", "--passphrase-file", key, "--new-passphrase-file", str(new))[0] == 0
    code, _, err = run("vault", "show", "--passphrase-file", key)
    assert code == 1 and "does not open with this passphrase" in err
    assert "Zebulon" in run("vault", "show", "--passphrase-file", str(new))[1]
    code, _, err = run("vault", "give-up")
    assert code == 2 and "--yes" in err
    assert run("vault", "give-up", "--yes")[0] == 0
    assert json.loads(run("vault", "status", "--json")[1])["set"] is False


def test_a_command_says_what_a_command_can_do_about_a_lock(run: Run, key: str) -> None:
    code, _, err = run("source", "add", "--name", "Zebulon Quark", "--alias", "Harbour", "--confidential")
    assert code == 1 and "`vault make`" in err
    assert "new passphrase" in run("vault", "make", "--name", "Ada Quill")[2]
    run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key)
    run("source", "add", "--name", "Zebulon Quark", "--alias", "Harbour", "--confidential", "--passphrase-file", key)
    code, _, err = run("source", "set", "Harbour", "name=Zebulon Quirk")
    assert code == 1 and "--passphrase-file" in err
    assert "Zebulon Quark" not in run("source", "show", "Harbour")[1]
    assert "name: Zebulon Quark" in run("source", "show", "Harbour", "--passphrase-file", key)[1]


def test_what_is_shared_is_named_as_everywhere(run: Run, key: str) -> None:
    run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key)
    run("source", "add", "--name", "Open Person", "--phone", "+49 1234567", "--passphrase-file", key)
    assert "phone" not in run("source", "show", "Open Person")[1]
    assert run("vault", "share", "Open Person", "--passphrase-file", key)[0] == 0
    assert "phone: +49 1234567" in run("source", "show", "Open Person")[1]
    code, _, err = run("vault", "share", "Nobody", "--passphrase-file", key)
    assert code == 2 and "no transcript “Nobody”" in err


def test_without_a_passphrase_it_is_refused_and_nothing_is_written(run: Run, key: str, folder: Path) -> None:
    run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key)
    code, _, err = run("source", "add", "--name", "Zebulon Quark", "--alias", "Harbour", "--confidential")
    assert code == 1 and "--passphrase-file" in err and "Zebulon" not in err
    code, _, err = run("source", "add", "--name", "Open Person", "--phone", "+49 1234567")
    assert code == 1
    assert run("source", "add", "--name", "Open Person", "--phone", "+49 1234567", "--share")[0] == 0
    with Newsroom.open(folder) as newsroom:
        assert [source.name for source in newsroom.records("source")] == ["Open Person"]


def test_the_passphrase_comes_from_the_environment_or_standard_input(
    run: Run, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key)
    monkeypatch.setenv("DESKEDITOR_PASSPHRASE", WORDS)
    assert run("vault", "show")[0] == 0
    monkeypatch.delenv("DESKEDITOR_PASSPHRASE")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{WORDS}\r\n".encode())))
    assert run("vault", "show", "--passphrase-file", "-")[0] == 0


def test_who_sits_at_a_terminal_is_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    answers = [WORDS, "another one", WORDS, WORDS, WORDS]
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _: answers.pop(0))
    code, _, err = run("vault", "make", "--name", "Ada Quill")
    assert code == 2 and "not the same" in err
    assert run("vault", "make", "--name", "Ada Quill")[0] == 0
    assert run("vault", "show")[0] == 0
    assert answers == []


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\xff", None])
def test_a_file_without_a_passphrase_is_told_in_a_sentence(run: Run, tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "bad").write_bytes(content)
    code, _, err = run("vault", "make", "--name", "Ada Quill", "--passphrase-file", str(tmp_path / "bad"))
    assert code == 2 and err.count("\n") == 1 and err.startswith("deskeditor: The file with the passphrase")


def test_a_source_and_a_transcript_are_hidden_and_shared(run: Run, key: str, folder: Path) -> None:
    with Newsroom.open(folder) as newsroom:
        source = newsroom.add_source(name="Mira Nameless", phone="+49 1234567")
        talk = newsroom.add_transcript(title="Talk", text="Words")
    run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key)
    said = ("--alias", "Pilot", "--passphrase-file", key)
    code, id, err = run("vault", "confidential", "Mira Nameless", *said)
    assert code == 0 and "destroyed" in err and "Mira" not in err
    code, hidden, _ = run("vault", "private", "Talk", "--passphrase-file", key)
    assert code == 0
    with Newsroom.open(folder) as newsroom:
        assert newsroom.source(id.strip()).alias == "Pilot"
        assert {one.record for one in newsroom.destroyed()} == {source, talk}
        assert newsroom.transcript(hidden.strip()).text == ""
    assert run("vault", "share", hidden.strip(), "--passphrase-file", key)[0] == 0
    with Newsroom.open(folder) as newsroom:
        assert newsroom.transcript(hidden.strip()).text == "Words"
    code, _, err = run("vault", "share", id.strip(), "--passphrase-file", key)
    assert code == 1 and "not shared" in err
