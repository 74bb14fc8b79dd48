"""The file of the house list."""

import os
import threading
from pathlib import Path

import pytest

from deskeditor.news.housewords import FILE_NAME, HouseWord
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.newsroom import Newsroom
from deskeditor.store.house import files_of
from deskeditor.store.housewords import HouseWordList


def words(house: HouseWordList) -> list[str]:
    return [one.word for one in house.words().entries]


def test_two_programs_at_once_keep_both_words(tmp_path: Path) -> None:
    def add(prefix: str) -> None:
        for n in range(10):
            HouseWordList(tmp_path).add(HouseWord(f"{prefix}{n}"))

    both = [threading.Thread(target=add, args=(prefix,)) for prefix in "ab"]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(words(HouseWordList(tmp_path))) == sorted(f"{p}{n}" for p in "ab" for n in range(10))


def test_a_change_by_somebody_else_is_seen(tmp_path: Path) -> None:
    here, there = HouseWordList(tmp_path), HouseWordList(tmp_path)
    assert words(here) == []
    there.add(HouseWord("Lane"))
    there.add(HouseWord("Lane"))
    assert words(here) == ["Lane"]
    assert there.remove("Lane", "de") == 0 and there.remove("Lane") == 1
    assert words(here) == []


def test_a_damaged_file_is_told_and_what_was_read_holds(tmp_path: Path) -> None:
    house = HouseWordList(tmp_path)
    house.add(HouseWord("Lane"))
    assert words(house) == ["Lane"]
    (tmp_path / FILE_NAME).write_bytes("word\nM\xfcller\n".encode("latin-1"))
    assert words(house) == ["Lane"] and "UTF-8" in house.faults()[0].sentence
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(BadInput):
        house.add(HouseWord("Kent"))
    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever runs this may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(DiskTrouble):
            HouseWordList(tmp_path).add(HouseWord("Lane"))
    finally:
        tmp_path.chmod(0o700)


def test_it_says_who_and_when_and_goes_along_with_backups(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "n") as newsroom:
        newsroom.add_house_word(" Lane ", "en", note="our own")
        (entry,) = newsroom.house_words.entries
        assert (entry.word, entry.language, entry.note) == ("Lane", "en", "our own") and entry.at
        (newsroom.folder / "dictionaries").mkdir()
        (newsroom.folder / "dictionaries" / "nl.dic").write_text("1\nwoord\n")
        assert {path.name for path in files_of(newsroom.folder)} == {FILE_NAME, "nl.dic"}
