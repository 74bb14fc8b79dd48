"""The house list and the dictionaries on the command line."""

import json
from pathlib import Path

import pytest

from deskeditor.cli import main
from deskeditor.newsroom import Newsroom


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Newsroom.create(tmp_path / "n"):
        return tmp_path / "n"


def run(folder: Path, *arguments: str) -> int:
    def no_window(*_: object) -> int:
        raise AssertionError("no window is asked for")

    return main(no_window, [*arguments, "--newsroom", str(folder)])


def test_a_word_comes_goes_and_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "words", "add", "Kelmouth", "--language", "en", "--note", "our town") == 0
    assert run(folder, "words", "list", "--json") == 0
    (word,) = json.loads(capsys.readouterr().out.partition("\n")[2])["words"]
    assert (word["word"], word["language"], word["note"]) == ("Kelmouth", "en", "our town") and word["at"]
    assert run(folder, "words", "remove", "Kelmouth", "--language", "de") == 2
    assert run(folder, "words", "remove", "Kelmouth") == 0
    assert run(folder, "words", "remove", "Kelmouth") == 2
    assert "Kelmouth" in capsys.readouterr().err


def test_a_bad_word_and_a_bad_row_are_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "words", "add", "x", "--language", "no tag") == 2
    (folder / "house-words.csv").write_text("word,language\nLane,en\n,en\n")
    assert run(folder, "words", "list") == 0
    told = capsys.readouterr()
    assert told.out == "Lane en\n" and "Row 3" in told.err


def test_dictionaries_of_the_newsroom_are_found(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "dictionaries").mkdir()
    (folder / "dictionaries" / "ckb_IQ.aff").write_text("SET UTF-8\n")
    (folder / "dictionaries" / "ckb_IQ.dic").write_text("2\nKurdistan\nroj\n")
    assert run(folder, "dictionaries", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert {"en-GB", "de", "ckb"} <= {one["tag"] for one in found if one["origin"] == "shipped" and one["licence"]}
    (own,) = [one for one in found if one["origin"] == "newsroom"]
    assert own["tag"] == "ku" and own["used"] and "Kurmanji" in own["note"]


def test_a_damaged_dictionary_is_told_and_not_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "dictionaries").mkdir()
    (folder / "dictionaries" / "nl.aff").write_text("SET UTF-8\n")
    (folder / "dictionaries" / "nl.dic").write_bytes(b"\0" * 100)
    assert run(folder, "dictionaries") == 0
    (own,) = [line for line in capsys.readouterr().out.splitlines() if " newsroom " in line]
    assert own.startswith("- ") and "no list of words" in own
