"""Find and replace, and the search by field, on the command line."""

# ruff: noqa: F811  fixtures that are imported are named again where they are asked for
from pathlib import Path

from tests.test_cli import Run, room, run, window  # noqa: F401  fixtures


def test_replacing_leaves_quotations_alone_and_may_be_tried_first(run: Run, room: Path) -> None:
    run("new", "--slugline", "bridge", "--headline", "Jahbat leaves")
    run("set", "bridge", "body=Jahbat left. “Jahbat stays,” she said.", "state=filed")
    run("new", "--slugline", "ferry", "--headline", "Jahbat")
    asked = ("replace", "jahbat", "Jabhat", "--in", "state:filed")
    tried = run(*asked, "--dry-run", "--json").json
    assert [(one["field"], one["words"], one["becomes"]) for one in tried] == [
        ("headline", "Jahbat", "Jabhat"),
        ("body", "Jahbat", "Jabhat"),
    ]
    assert run("show", "bridge", "--json").json["headline"] == "Jahbat leaves"
    done = run(*asked)
    assert "2 were replaced in 1 story; 1 left as they are." in done.err
    assert run("show", "bridge", "--json").json["body"] == "Jabhat left. “Jahbat stays,” she said."
    assert run("show", "ferry", "--json").json["headline"] == "Jahbat"
    assert run("versions", "bridge", "--json").json[0]["name"] == "Before “jahbat” was replaced"


def test_the_search_knows_fields_and_says_what_is_no_date(run: Run, room: Path) -> None:
    run("new", "--slugline", "bridge", "--headline", "A bridge")
    assert [hit["title"] for hit in run("search", "headline:brid", "--json").json] == ["A bridge"]
    assert run("search", "date:nonsense").code == 2
    assert run("replace", "(", "x", "--expression").code == 2
