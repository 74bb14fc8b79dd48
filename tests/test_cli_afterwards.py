"""`correct`, `kill` and `corrections`, against a folder."""

import json
from pathlib import Path

import pytest

from deskeditor.cli import main
from deskeditor.newsroom import Newsroom
from tests.delivery.conftest import page


def test_a_story_is_corrected_and_killed_by_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    room, site = tmp_path / "room", tmp_path / "site"
    site.mkdir()
    with Newsroom.create(room) as newsroom:
        id = newsroom.destinations.add("folder", "site", address=str(site))
        newsroom.destinations.set_rules(id, format="html")
        newsroom.new_story(slugline="barrier", headline="Barrier", body="It cost 11 million.", state="ready")

    def run(*said: str) -> tuple[int, str]:
        code = main(_no_window, ["--newsroom", str(room), *said])
        return code, capsys.readouterr().out

    assert run("correct", "barrier", "--right", "It cost 12 million.")[0] == 1, "nobody has it yet"
    assert run("publish", "barrier")[0] == 0
    assert run("correct", "barrier")[0] == 2, "what is right is missing"
    code, _ = run("correct", "barrier", "--wrong", "11", "--right", "It cost 12 million.", "--cause", "A misprint")
    assert code == 0
    code, said = run("corrections", "barrier", "--json")
    made = json.loads(said)["corrections"][0]
    assert made["cause"] == "A misprint" and made["destinations"][0]["stands"] == "acknowledged"
    with Newsroom.open(room) as newsroom:
        assert "It cost 12 million." in page(newsroom, "site")
    assert run("kill", "barrier", "--cause", "Forged", "--notice", "This story is gone.")[0] == 0
    with Newsroom.open(room) as newsroom:
        assert "This story is gone." in page(newsroom, "site") and "11 million" not in page(newsroom, "site")
    code, said = run("corrections", "barrier")
    assert code == 0 and "kill" in said and "acknowledged" in said


def _no_window(*_: object) -> int:
    raise AssertionError("a command opens no window")
