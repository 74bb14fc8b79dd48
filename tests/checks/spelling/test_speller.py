"""Asking the dictionaries, in the process that reads them."""

import importlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.spelling import child
from deskeditor.checks.spelling.asking import Child, Silent
from deskeditor.checks.spelling.check import Spelling
from deskeditor.checks.spelling.dictionaries import places
from deskeditor.checks.spelling.forms import forms
from deskeditor.checks.spelling.speller import Dictionaries
from deskeditor.news.problems import Interrupted


@pytest.fixture(scope="module")
def speller() -> Iterator[Dictionaries]:
    made = Dictionaries()
    yield made
    made.close()


def test_words_of_several_languages_at_once(speller: Dictionaries) -> None:
    asked = {
        "en": ["colour", "color", "café", "teh"],
        "en-GB": ["color"],
        "ku": ["Kurdistan", "kitebxanee"],
        "xx": ["brr"],
    }
    found = speller.wrong(asked)
    assert found == {"en": {"teh"}, "en-GB": {"color"}, "ku": {"kitebxanee"}, "xx": frozenset()}


def test_german_compounds_that_are_in_no_list(speller: Dictionaries) -> None:
    assert speller.wrong({"de": ["Ukrainekrieg", "Regirung"]})["de"] == {"Regirung"}


def test_suggestions_in_the_case_and_with_the_apostrophe_of_the_word(speller: Dictionaries) -> None:
    assert speller.suggest("teh", "en")[0] == "the"
    assert speller.suggest("Teh", "en")[0] == "The" and speller.suggest("RECIEVE", "en")[0] == "RECEIVE"
    assert "don’t" in speller.suggest("dont", "en")
    assert speller.suggest("brr", "xx") == () and speller.suggest("a" * 500, "en") == ()


def test_a_process_that_dies_is_started_again(speller: Dictionaries) -> None:
    speller.wrong({"ku": ["av"]})
    os.kill(speller._child.pid, 9)
    assert speller.wrong({"ku": ["avv"]})["ku"] == {"avv"}


def test_one_that_keeps_silent_is_told() -> None:
    asked = Child(patience_s=0.2, program=("-c", "import sys; sys.stdin.readline(); sys.stdin.readline()"))
    with pytest.raises(Silent):
        asked.ask({})
    asked.close()


def test_it_ends_with_whoever_asks() -> None:
    import subprocess

    process = subprocess.Popen([sys.executable, "-P", "-m", child.__name__], stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(20) == 0


def test_a_damaged_dictionary_makes_nothing_red(tmp_path: Path) -> None:
    (tmp_path / "nl.aff").mkdir()
    (tmp_path / "nl.dic").write_bytes(b"\xff\xfe\x00junk")
    damaged = Dictionaries(searched=[(tmp_path, "newsroom")])
    try:
        assert damaged.wrong({"nl": ["woord"]})["nl"] == frozenset()
    finally:
        damaged.close()


def test_a_line_for_a_line() -> None:
    shelf = child.Shelf()
    answer = shelf.answer({"do": "known", "paths": ["/nowhere/at/all"], "words": [["x"]]})
    assert json.loads(json.dumps(answer)) == {"said": [True], "broken": ["/nowhere/at/all"]}


def test_a_slip_leaves_the_first_letter() -> None:
    ranks = {word: n for n, word in enumerate(["the", "pursuit", "spokesman", "in", "fact", "fur", "suit"])}
    assert child.near("Teh", ranks) == ["The"] and child.near("spokeman", ranks) == ["spokesman"]
    assert child.near("fursuit", ranks) == ["fur suit"]


def test_one_letter_by_whatever_keyboard() -> None:
    assert forms("كوردستان", "ckb")[0] == "کوردستان"
    assert forms("ده‌وڵه‌ت", "ckb")[0] == "دەوڵەت" and "hükûmet" in forms("hükümet", "tr")
    assert "كتاب" in forms("وَكِتاب", "ar") and forms("don’t", "en")[0] == "don't"


def test_a_dictionary_is_found_while_the_program_runs(tmp_path: Path) -> None:
    asked = Dictionaries(searched=[(tmp_path, "newsroom")])
    check = Spelling(asked)
    copy = Copy(passages({"body": "een zeldzaam woordd"}, "nl"), "nl")
    try:
        assert not list(check(copy, House())) and not asked.knows("nl")
        (tmp_path / "nl.aff").write_text("SET UTF-8\n", "utf-8")
        (tmp_path / "nl.dic").write_text("3\neen\nzeldzaam\nwoord\n", "utf-8")
        assert [one.text for one in check(copy, House())] == ["woordd"]
        (tmp_path / "nl.dic").write_text("4\neen\nzeldzaam\nwoord\nwoordd\n", "utf-8")
        assert not list(check(copy, House())) and asked.knows("nl")
        (tmp_path / "nl.dic").unlink()
        check(copy, House())
        asked.look_again()
        assert not asked.knows("nl")
    finally:
        asked.close()


JUNK = {
    "nothing": b"",
    "zeros": b"\0" * 5000,
    "UTF-16": "3\neen\nzeldzaam\nwoord\n".encode("utf-16"),
    "no heading": b"99999999999\neen\nzeldzaam\nwoord\n",
}


@pytest.mark.parametrize("data", JUNK.values(), ids=JUNK)
def test_what_is_no_list_of_words_makes_nothing_red(tmp_path: Path, data: bytes) -> None:
    """hunspell reads any of these without a word, and then knows none."""
    (tmp_path / "nl.aff").write_text("SET UTF-8\n", "utf-8")
    (tmp_path / "nl.dic").write_bytes(data)
    damaged = Dictionaries(searched=[(tmp_path, "newsroom")])
    try:
        assert damaged.wrong({"nl": ["woord"]})["nl"] == frozenset()
        assert [one for one in damaged.installed if not damaged.try_out(one)] == list(damaged.installed)
    finally:
        damaged.close()


def test_one_in_other_letters_is_none_the_worse() -> None:
    kurdish = Dictionaries(searched=[one for one in places() if one[1] == "shipped"])
    try:
        tried = {one.tag: kurdish.try_out(one) for one in kurdish.installed if one.tag in ("ckb", "ku")}
        assert tried == {"ckb": True, "ku": True}
    finally:
        kurdish.close()


def test_python_reads_them_where_there_is_no_hunspell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['hunspell'] = None\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH", "")])))
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(ImportError):
        importlib.import_module("hunspell")
    (tmp_path / "nl.aff").write_text("SET UTF-8\nSFX A Y 1\nSFX A 0 en .\n", "utf-8")
    (tmp_path / "nl.dic").write_text("2\nwoord/A\nklein\n", "utf-8")
    slow = Dictionaries(searched=[(tmp_path, "newsroom")])
    try:
        assert slow.wrong({"nl": ["woorden", "kleinen", "klein"]})["nl"] == {"kleinen"}
        assert slow.suggest("woordenn", "nl")[0] == "woorden" and not slow.broken
    finally:
        slow.close()


def test_a_question_that_nobody_waits_for_is_ended() -> None:
    asked = Child(program=("-c", "import sys; print(sys.stdin.readline(), flush=True); sys.stdin.readline()"))
    answers: list[BaseException | dict[str, object]] = []

    def ask() -> None:
        try:
            answers.append(asked.ask({"never": "answered"}))
        except Interrupted as interrupted:
            answers.append(interrupted)

    assert asked.ask({"first": 1}) == {"first": 1}
    waiting = Thread(target=ask)
    waiting.start()
    while waiting.is_alive():
        asked.interrupt()  # the question may not have been put yet
        waiting.join(0.01)
    assert isinstance(answers[0], Interrupted)
    asked.close()
    assert not asked.pid
