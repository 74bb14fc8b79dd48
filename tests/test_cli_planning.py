"""The commands that plan: assignments, the budget of a day, and notices."""

from datetime import datetime
from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom
from tests.test_cli import Run, room, run, story, window  # noqa: F401  fixtures


@pytest.fixture
def people(room: Path) -> dict[str, str]:  # noqa: F811
    """Ada, who writes here, and Jon of Berlin."""
    with Newsroom.open(room) as newsroom:
        ada = newsroom.add_person(name="Ada Quill")
        jon = newsroom.add_person(name="Jon Park", zone="Europe/Berlin")
        newsroom.me = ada
    return {"ada": ada, "jon": jon}


def test_an_assignment_stands_in_the_budget_of_its_day(run: Run, story: str, people: dict[str, str]) -> None:  # noqa: F811
    made = run(
        *("assign", "harbour", "--to", "Jon Park", "--due", "2026-12-01 17:00", "--zone", "Europe/Berlin"),
        *("--length", "600", "--line", "Council votes", "--place", "Town hall", "--note", "Figures!"),
        *("--photo", "The mayor", "--desk", "News", "--json"),
    )
    assert (made.json["id"], made.json["deadline"]) == (story, "2026-12-01T17:00:00+01:00")
    shown = run("show", "harbour", "--json").json
    assert (shown["assignee"], shown["assignment_note"]) == ("Jon Park", "Figures!")
    text = run("budget", "2026-12-01", "--zone", "Europe/Kyiv").out
    assert "18:00  harbour: Council votes" in text
    assert "Jon Park" in text and "photo ordered: The mayor" in text and "Europe/Kyiv" in text
    (section,) = run("budget", "2026-12-01", "--zone", "Europe/Berlin", "--json").json["sections"]
    assert (section["name"], section["words"]) == ("News", 600)
    assert section["stories"][0]["at"] == "2026-12-01T17:00:00+01:00"
    assert "Nothing is planned" in run("budget", "2026-12-01", "--desk", "Sport").out


def test_a_story_is_begun_by_planning_it_and_an_assignment_is_taken_back(run: Run, people: dict[str, str]) -> None:  # noqa: F811
    id = run("assign", "--new", "ferry", "--to", "Jon Park", "--due", "2026-12-01 17:00").out.strip()
    assert run("show", "ferry", "--json").json["id"] == id
    assert run("assign", "ferry", "--to", "", "--due", "").code == 0
    after = run("show", "ferry", "--json").json
    assert (after["assignee"], after["deadline"]) == ("", "")


def test_times_are_those_of_who_writes_here(run: Run, people: dict[str, str], room: Path) -> None:  # noqa: F811
    with Newsroom.open(room) as newsroom:
        newsroom.me = people["jon"]
    run("assign", "--new", "ferry", "--due", "2026-12-01 17:00")
    assert run("show", "ferry", "--json").json["deadline"] == "2026-12-01T17:00:00+01:00"
    assert "17:00  ferry" in run("budget", "2026-12-01").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("assign",), "Name a story"),
        (("assign", "harbour", "--new", "x"), "Name a story"),
        (("assign", "harbour"), "Say what is asked"),
        (("assign", "harbour", "--to", "Nobody Known"), "Nobody here"),
        (("assign", "harbour", "--due", "teatime"), "not a time"),
        (("assign", "harbour", "--due", "17:00", "--zone", "Mars"), "time zone"),
        (("assign", "harbour", "--length", "many"), "a number of words"),
        (("assign", "--new", " "), "Say what it is"),
        (("budget", "someday"), "not a date"),
        (("notices", "read", "nonsense"), "no notice"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    run: Run,  # noqa: F811
    story: str,  # noqa: F811
    people: dict[str, str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    before = run("show", "harbour", "--json").json
    refused = run(*arguments)
    assert (refused.code, said in refused.err) == (2, True)
    assert run("show", "harbour", "--json").json == before


def test_notices_are_listed_until_they_are_read(run: Run, story: str, people: dict[str, str]) -> None:  # noqa: F811
    run("assign", "harbour", "--to", "Jon Park")
    (notice,) = run("notices", "--json", "list", "--by", "Jon Park").json
    assert (notice["kind"], notice["story"], notice["by"]) == ("assigned", story, people["ada"])
    assert datetime.fromisoformat(notice["at"]).tzinfo is not None
    assert run("notices", "list", "--by", "Jon Park").out.startswith(f"• {notice['id'][:8]}")
    assert run("notices", "list", "--by", "Ada Quill").out == ""
    assert "1 notice is read" in run("notices", "read", notice["id"][:8], "--by", "Jon Park").err
    assert run("notices", "list", "--unread", "--by", "Jon Park").out == ""
    assert run("notices", "read", "--by", "Jon Park", "--json").json == {"read": []}


def test_notices_need_somebody(run: Run, room: Path) -> None:  # noqa: F811
    refused = run("notices")
    assert (refused.code, "--by NAME" in refused.err) == (2, True)
