"""The stylebook of a newsroom: several who change it at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from deskeditor.checks.style.rows import Row, read
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.review import stylebook as books


@pytest.fixture
def room(tmp_path: Path) -> Path:
    Newsroom.create(tmp_path / "room").close()
    return tmp_path / "room"


def test_several_at_once_keep_all_their_rules(room: Path) -> None:
    with Newsroom.open(room) as newsroom, ThreadPoolExecutor(4) as pool:
        rows = [Row(f"r{n}", match=f"word{n}") for n in range(12)]
        list(pool.map(lambda row: books.save(newsroom, (row,)), rows))
        own = {one.row.id for one in books.stylebook_of(newsroom).entries if one.own}
    assert own == {row.id for row in rows}


def test_a_table_that_others_write_acts_at_once_and_keeps_what_it_has(room: Path) -> None:
    with Newsroom.open(room) as newsroom:
        assert not any(one.own for one in books.stylebook_of(newsroom).entries)
        table = room / "stylebook.csv"
        table.write_text("id;match;use;Owner\nport;port;harbour;Ada\nodd;(;x;Bo\n", "utf-8")
        assert {one.row.id: one.used for one in books.stylebook_of(newsroom).entries if one.own} == {
            "port": True,
            "odd": False,
        }
        books.save(newsroom, (Row("port", match="port", use="haven"),))
        kept = {row.id: row for _, row in read(table.read_text("utf-8"))[0]}
        assert kept["port"].use == "haven" and kept["odd"].more == (("owner", "Bo"),)


def test_a_damaged_table_is_told_and_never_written_over(room: Path) -> None:
    with Newsroom.open(room) as newsroom:
        table = room / "stylebook.csv"
        table.write_text("one,two\n1,2\n", "utf-8")
        assert "name the columns" in str(books.stylebook_of(newsroom).faults[0])
        with pytest.raises(BadInput):
            books.save(newsroom, (Row("a", match="b"),))
        assert table.read_text("utf-8") == "one,two\n1,2\n"
