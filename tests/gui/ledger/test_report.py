"""The quote report and Clear for Leaving, from the menu of the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.notices import Notice
from deskeditor.gui.window import Window
from deskeditor.ledger.scanning import FOUND, is_cleared
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost
from tests.gui.conftest import Start
from tests.gui.inspector.test_preview import pytestmark as pytestmark  # the same log of Chromium

Opened = Callable[[str], tuple[Window, Newsroom, str]]


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> Opened:
    """The window on a story with this body, for which a confidential source spoke; the vault is open."""

    def open_(body: str) -> tuple[Window, Newsroom, str]:
        folder = tmp_path / "room"
        with Newsroom.create(folder) as made:
            made.me = made.add_person(name="Ada Quill")
            story = made.new_story(slugline="harbour", headline="Harbour opens", body=body)
        program = start(folder)
        window, newsroom = program.window, program.desk.newsroom
        assert newsroom is not None
        newsroom.vault.cost = Cost(2**4)
        newsroom.vault.make("five words nobody expects together")
        source = newsroom.add_source(alias="Heron", name="Olga Vandersloot", confidential=True)
        newsroom.add_quote(words="It was planned so from the start", story=story, source=source, terms="background")
        window.open_story(story)
        qtbot.waitUntil(lambda: window.copy is not None and window.front == story)
        return window, newsroom, story

    return open_


def act(window: Window, id: str) -> None:
    window.actions_[id].trigger()


def test_the_report_is_saved_as_html_and_as_pdf(
    opened: Opened, qtbot: QtBot, tmp_path: Path, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, newsroom, story = opened("“It was planned so from the start,” a person who knows said.")
    asked: list[str] = []

    def answer(_over: object, _title: str, name: str, _kinds: str) -> Path:
        asked.append(name)
        return tmp_path / ("report.html" if len(asked) == 1 else "report.pdf")

    monkeypatch.setattr(questions, "new_file", answer)
    act(window, "quotes.report")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert asked == ["harbour quotations.html"]
    assert "Heron" in (tmp_path / "report.html").read_text(encoding="utf-8")
    act(window, "quotes.report")
    qtbot.waitUntil(lambda: len(told) == 2, timeout=30_000)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert [receipt.format for receipt in newsroom.receipts(story)] == ["quote report", "quote report"]
    assert all(notice.level == "info" for notice in told)


def test_a_report_that_gives_a_source_away_is_not_even_asked_for(
    opened: Opened, qtbot: QtBot, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, newsroom, story = opened("“It was planned so from the start,” Olga Vandersloot said.")
    monkeypatch.setattr(questions, "new_file", lambda *_: pytest.fail("nothing is asked"))
    act(window, "quotes.report")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert (told[0].level, told[0].sentence) == ("error", FOUND)
    assert newsroom.receipts(story) == []


def test_a_version_is_cleared_for_leaving(
    opened: Opened, qtbot: QtBot, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, newsroom, story = opened("Piet Vandersloot was there.")
    answers = [False, True]
    monkeypatch.setattr(questions, "sure", lambda *_: answers.pop(0))
    act(window, "vault.clear")
    qtbot.waitUntil(lambda: answers == [True], timeout=20_000)
    assert not is_cleared(newsroom, newsroom.published(story))
    act(window, "vault.clear")
    qtbot.waitUntil(lambda: any(notice.level == "info" for notice in told), timeout=20_000)
    assert is_cleared(newsroom, newsroom.published(story))
