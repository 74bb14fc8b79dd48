"""The commands that look back: versions, restoring, history."""

from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom
from tests.test_cli import Run, room, run, story, window  # noqa: F401  fixtures


@pytest.fixture
def kept(run: Run, story: str) -> str:  # noqa: F811
    """A version that a person named, of the story as it was before it was changed."""
    id = run("version", "keep", "harbour", "--name", "before the edit").out.strip()
    run("set", "harbour", "headline=Another headline", "desk=Sport")
    return id


def test_a_version_is_kept_under_a_name_and_listed(run: Run, kept: str) -> None:  # noqa: F811
    (version,) = run("versions", "harbour", "--json").json
    assert (version["id"], version["cause"], version["name"]) == (kept, "named", "before the edit")
    assert version["reason"] == "named before the edit"
    assert "headline" in version["fields"]
    assert "before the edit" in run("versions", "harbour").out


def test_a_version_needs_a_name(run: Run, story: str) -> None:  # noqa: F811
    assert run("version", "keep", "harbour").code == 2
    assert run("version", "keep", "harbour", "--name", " ").code == 2


def test_a_version_is_shown_by_id_beginning_or_name(run: Run, kept: str) -> None:  # noqa: F811
    for name in (kept, kept[:30], "before the edit"):
        assert run("version", "show", "harbour", name, "--json").json["story"]["desk"] == ""
    assert "headline: " in run("version", "show", "harbour", kept).out


def test_restoring_prints_what_it_changed_and_keeps_what_stood(run: Run, kept: str) -> None:  # noqa: F811
    assert run("restore", "harbour", "before the edit").out.split() == ["headline", "desk"]
    now = run("show", "harbour", "--json").json
    assert (now["headline"], now["desk"]) != ("Another headline", "Sport")
    assert [v["cause"] for v in run("versions", "harbour", "--json").json] == ["restore", "named"]
    again = run("restore", "harbour", "before the edit", "--json")
    assert again.json["changed"] == []
    assert "already" in run("restore", "harbour", "before the edit").err


def test_one_field_is_restored(run: Run, kept: str) -> None:  # noqa: F811
    assert run("restore", "harbour", kept, "--field", "desk").out.split() == ["desk"]
    assert run("show", "harbour", "--json").json["headline"] == "Another headline"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("restore", "harbour", "nonsense"), "no version"),
        (("restore", "harbour", "before the edit", "--field", "state"), "cannot be restored"),
        (("version", "show", "harbour", "nonsense"), "no version"),
        (("versions", "nowhere"), "no story"),
        (("history", "nowhere"), "no story"),
        (("history", "--by", "Nobody"), "Nobody"),
    ],
)
def test_what_is_not_there_is_told_in_one_sentence(run: Run, kept: str, arguments: tuple[str, ...], said: str) -> None:  # noqa: F811
    before = run("show", "harbour", "--json").json
    answer = run(*arguments)
    assert answer.code == 2
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert run("show", "harbour", "--json").json == before


def test_history_tells_who_changed_what(run: Run, kept: str, room: Path) -> None:  # noqa: F811
    with Newsroom.open(room) as newsroom:
        newsroom.me = newsroom.add_person(name="Lois Lane")
        newsroom.set_fields(newsroom.find_story("harbour"), desk="News")
    changes = run("history", "harbour", "--json").json
    assert (changes[0]["field"], changes[0]["before"], changes[0]["after"]) == ("desk", "Sport", "News")
    assert (changes[0]["person"], changes[0]["title"]) == ("Lois Lane", "harbour")
    assert changes[-1]["field"] == ""
    assert len(run("history", "harbour", "--limit", "2", "--json").json) == 2
    assert [c["field"] for c in run("history", "harbour", "--by", "Lois Lane", "--json").json] == ["desk"]

    whole = run("history", "--json").json
    assert {change["kind"] for change in whole} >= {"story", "person"}
    assert whole[0]["at"] >= whole[-1]["at"]
    assert [c["field"] for c in run("history", "--by", "Lois Lane", "--json").json] == ["desk"]
    assert "desk: Sport → News" in run("history").out
