"""Searches that a newsroom keeps."""

from pathlib import Path

from deskeditor.gui.desk import Facts, StoriesOf
from deskeditor.gui.stories import Question
from deskeditor.newsroom import Newsroom


def test_searches_are_of_the_newsroom_and_what_is_no_search_is_left_out(desk_folder: Path) -> None:
    first, second = {"words": "state:filed"}, {"words": "bridge", "mine": True}
    with Newsroom.open(desk_folder) as newsroom:
        shelf = StoriesOf(newsroom, Facts)
        shelf.save(first)
        shelf.save(second)
        assert shelf.save(first) == [second, first]
    with Newsroom.open(desk_folder) as newsroom:
        shelf = StoriesOf(newsroom, Facts)
        assert shelf.forget(second) == [first]
        newsroom.settings.set("saved_searches", ["nonsense", first])
        assert shelf.saved() == [first]


def test_the_queue_is_asked_by_field(desk_folder: Path) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        shelf = StoriesOf(newsroom, Facts)
        found = shelf.rows(Question(words="section:news headline:ferry"), 0, 10)
    assert [row.slugline for row in found] == ["ferry"]
