"""Templates and writethrus on the command line."""

# ruff: noqa: F811  fixtures that are imported are named again where they are asked for
from pathlib import Path

from tests.test_cli import Run, room, run, story, window  # noqa: F401  fixtures


def test_a_story_begins_from_a_template_that_a_story_made(run: Run, story: str, room: Path) -> None:
    assert {"news", "brief"} <= {one["key"] for one in run("templates", "list", "--json").json}
    body = run("show", "harbour", "--json").json["body"]
    kept = run("templates", "keep", "harbour", "--name", "Harbour news", "--about", "Ships")
    assert kept.out.strip() == "harbour-news"
    made = run("templates", "start", "harbour news", "--slugline", "second").out.strip()
    begun = run("show", made, "--json").json
    assert (begun["body"], begun["slugline"], begun["headline"]) == (body, "second", "Harbour opens")
    assert run("templates", "remove", "HARBOUR NEWS").code == 0
    assert run("templates", "remove", "harbour-news").code == 2
    assert not list(room.glob("templates/*"))


def test_a_damaged_template_is_told_and_can_be_removed(run: Run, room: Path) -> None:
    (room / "templates").mkdir()
    (room / "templates" / "brief.toml").write_text("name = 3\n", "utf-8")
    said = run("templates", "list")
    assert said.code == 0 and "brief" in said.out and "line 1" in said.err
    refused = run("templates", "start", "brief")
    assert refused.code == 2 and "“name” must be words" in refused.err
    assert run("templates", "start", "sonnet").code == 2
    assert run("templates", "remove", "brief").code == 0
    assert run("templates", "start", "brief").code == 0


def test_a_new_lead_over_old_copy(run: Run, story: str, tmp_path: Path) -> None:
    lead = tmp_path / "lead.txt"
    lead.write_text("It is shut again. 🚢", "utf-8")
    body = run("show", "harbour", "--json").json["body"]
    assert run("writethru", "harbour", "--lead", lead, "--news", "CHANGES all").out.strip() == story
    now = run("show", "harbour", "--json").json
    assert now["body"] == f"It is shut again. 🚢\n\n{body}"
    assert now["ednote"].startswith("UPDATES: CHANGES all")
    other = run("writethru", "harbour", "--own").out.strip()
    assert other != story
    assert run("show", other, "--json").json["update_of"] == story
