"""A newsroom with a story in which people are quoted, open in the real window."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.quotecheck.pane import InCopy
from deskeditor.gui.quotecheck.shown import CopyQuotes, quotes_of
from deskeditor.news.quotations import Checked
from deskeditor.newsroom import Newsroom
from tests.gui.reporter import Reporter, at_work

NEVER = "We will never sell the harbour to a private buyer."
WINTER = "The dredger comes back in the second week of January."
BODY = (
    "The council met on Monday.\n\n"
    f"“{NEVER[:-1]},” Ann Lee said.\n\n"
    "“The dredger comes back in the second week of June,” said Bo Ek.\n\n"
    "“Nobody asked us about any of it beforehand,” said Cy Dow."
)
"""As recorded; altered, and the month matters; not recorded."""


@dataclass
class Quoted:
    """The reporter, and what was recorded."""

    reporter: Reporter
    folder: Path
    story: str
    sources: dict[str, str]
    quotes: dict[str, str]

    @property
    def shown(self) -> CopyQuotes:
        found = quotes_of(self.reporter.window.copy)
        assert found is not None
        return found

    def found(self, words: str) -> Checked:
        """The quotation in the copy that begins with these words."""
        return next(one for one in self.shown.watch.checked if one.quotation.words.startswith(words))

    def until_looked(self, **wanted: str) -> None:
        """Until the check says so much: first word of the quotation, its verdict."""
        watch = self.shown.watch

        def says() -> bool:
            verdicts = {one.quotation.words.split()[0]: one.verdict for one in watch.checked if one.quotation.words}
            return watch.looked and all(verdicts.get(word) == said for word, said in wanted.items())

        self.reporter.until(says)

    def marked(self) -> list[tuple[str, str]]:
        """What the check of quotations marks in the body: kind and words."""
        body = self.reporter.copy.body
        marks = [mark for line in range(body.document().blockCount()) for mark in body.marks_on(line)]
        return [(mark.kind, mark.words) for mark in marks if mark.kind in ("grave", "doubtful")]

    @property
    def pane(self) -> InCopy:
        """The quotations in the copy, shown in the inspector."""
        self.reporter.window.actions_["quotes.in_copy"].trigger()
        pane = self.reporter.inspector.quotes.in_copy
        assert isinstance(pane, InCopy)
        return pane


def open_story(reporter: Reporter, folder: Path, story: str) -> None:
    window = reporter.start(folder)
    reporter.until(lambda: reporter.program.desk.newsroom is not None)
    window.open_story(story, body=True)
    reporter.until(lambda: window.copy is not None and window.copy.body.hasFocus())


def newsroom_with(folder: Path, body: str, **fields: Any) -> tuple[str, dict[str, str], dict[str, str]]:
    with Newsroom.create(folder, name="The Lantern", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        story = newsroom.new_story(slugline="harbour", headline="Harbour stays public", body=body, **fields)
        sources = {
            "ann": newsroom.add_source(name="Ann Lee", title="mayor"),
            "bo": newsroom.add_source(name="Bo Ek", title="harbour master"),
        }
        quotes = {
            "never": newsroom.add_quote(words=NEVER, source=sources["ann"], story=story),
            "winter": newsroom.add_quote(words=WINTER, source=sources["bo"], story=story),
        }
    return story, sources, quotes


@pytest.fixture
def quoted(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Quoted]:
    folder = tmp_path / "The Lantern"
    story, sources, quotes = newsroom_with(folder, BODY)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        open_story(reporter, folder, story)
        yield Quoted(reporter, folder, story, sources, quotes)
