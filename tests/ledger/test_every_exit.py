"""A format that somebody adds tomorrow is looked through without anybody thinking of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.registry import FORMATS
from deskeditor.leaving import leave
from deskeditor.news.problems import Refused
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.vault.cost = Cost(2**4)
        newsroom.vault.make("five words nobody expects together")
        yield newsroom


def careless(written: bytes) -> Format:
    """A new format that writes what no story has in its fields."""

    def write(copy: Copy) -> Iterator[ExportFile]:
        yield ExportFile(f"{copy.stem}.new", b"\0\1binary\0" + written)

    return Format("new", "New", ".new", write)


def test_a_new_format_cannot_give_away_a_source(newsroom: Newsroom, tmp_path: Path) -> None:
    story = newsroom.new_story(slugline="harbour", headline="Harbour opens", body="It opened.", state="ready")
    source = newsroom.add_source(alias="Heron", name="Olga Vandersloot", confidential=True)
    newsroom.add_quote(words="It was planned so", story=story, source=source, terms="background")
    for written in (b"Olga Vandersloot", "Vandersloot".encode("utf-16-le")):
        *_, last = leave(newsroom, [story], careless(written), tmp_path / "out")
        assert last.outcome == "refused"
        assert not (tmp_path / "out").exists()
    *_, last = leave(newsroom, [story], careless(b"Heron"), tmp_path / "out")
    assert last.outcome == "exported"


def test_a_new_format_cannot_let_out_what_was_off_the_record(newsroom: Newsroom, tmp_path: Path) -> None:
    story = newsroom.new_story(slugline="harbour", headline="Harbour opens", body="It opened.", state="ready")
    newsroom.add_quote(words="We knew about the leak in March", story=story, terms="off the record")
    *_, last = leave(newsroom, [story], careless(b"We knew about the leak in March"), tmp_path / "out")
    assert (last.outcome, type(last.problem)) == ("refused", Refused)
    assert newsroom.receipts(story) == []


def test_every_format_of_the_registry_has_an_exit_that_the_gate_knows() -> None:
    assert {format.exit for format in FORMATS.values()} <= {"in-house", "advance", "public"}
