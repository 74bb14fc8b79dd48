"""Cells that hold what was never written: the file is damaged, and that is said in words."""

import sqlite3
from contextlib import closing

import pytest

from deskeditor.news.problems import DamagedNewsroom
from deskeditor.newsroom import Newsroom
from deskeditor.store.database import FILE_NAME


@pytest.mark.parametrize(
    "hurt",
    [
        "UPDATE story SET keywords = '[\"sea'",
        "UPDATE projection SET kind = 'suote'",
        "UPDATE setting SET value = 'x'",
        "DELETE FROM story",
    ],
)
def test_a_cell_that_makes_no_sense_is_told_as_damage(newsroom: Newsroom, hurt: str) -> None:
    story = newsroom.new_story(slugline="storm", keywords=("sea",))
    newsroom.keep_version(story, "named", "as it was")
    newsroom.flush()
    with closing(sqlite3.connect(newsroom.folder / FILE_NAME, isolation_level=None)) as other:
        other.execute(hurt)
    with pytest.raises(DamagedNewsroom, match="is damaged"):
        newsroom.search("storm")
        newsroom.document(story)
        assert newsroom.name
