"""A newsroom of a reporter and an editor, with the workflow of the large profile."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom


@dataclass(frozen=True)
class House:
    folder: Path
    reporter: str
    editor: str
    story: str


@pytest.fixture
def house(tmp_path: Path) -> House:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="large") as newsroom:
        reporter = newsroom.add_person(name="Ada Quill", roles=("reporter",), desk="News")
        editor = newsroom.add_person(name="Bo Ek", roles=("editor", "publisher"), desk="News")
        newsroom.me = reporter
        story = newsroom.new_story(
            slugline="bridge", headline="Bridge opens", body="The bridge is open.", desk="News", assignee=reporter
        )
    return House(folder, reporter, editor, story)
