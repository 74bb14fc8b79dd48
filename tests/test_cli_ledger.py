"""Sources and quotes on the command line: all fields in, all fields out, and what cannot be is told and left."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import Run, run, window  # noqa: F401  # fixtures


@pytest.fixture
def desk(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:  # noqa: F811
    """The command line on a newsroom with a story."""
    assert run("init", tmp_path / "desk").code == 0
    monkeypatch.setenv("DESKEDITOR_NEWSROOM", str(tmp_path / "desk"))
    assert run("new", "--slugline", "bridge", "--headline", "Bridge opens").code == 0
    return run


def made(desk: Run, *arguments: object) -> str:
    said = desk(*arguments)
    assert said.code == 0, said.err
    return said.out.strip()


def test_a_source_has_every_field_that_was_given(desk: Run) -> None:
    fields = {
        "kind": "organization",
        "title": "press office",
        "affiliation": "Larkhaven",
        "how-they-know": "Speaks for the mayor",
        "terms": "background",
        "terms-wording": "Not by name",
        "terms-agreed": "2026-11-20",
        "attribution": "a city spokesman",
        "email": "press@lark.example",
        "phone": "555",
        "notes": "Slow on Fridays",
    }
    options = [text for name, value in fields.items() for text in (f"--{name}", value)]
    id = made(desk, "source", "add", "--name", "City Hall", *options)
    shown = desk("source", "show", "City Hall", "--json").json
    assert {name: shown[name.replace("-", "_")] for name in fields} == fields
    assert (shown["id"], shown["shown"], shown["replies"], shown["quoted_in"]) == (id, "City Hall", [], [])
    assert "Slow on Fridays" in desk("source", "show", id[:20]).out


def test_a_source_is_changed_field_by_field_or_not_at_all(desk: Run) -> None:
    id = made(desk, "source", "add", "--name", "Ann Lee")
    assert desk("source", "set", id, "title=mayor", "terms=off the record", "--note", "by phone").code == 0
    for wrong in ("terms=whispered", "nothing", "favourite=red", "kind=ghost", "owner=Nobody", "photo=x.jpg", "name= "):
        said = desk("source", "set", id, "title=former mayor", wrong)
        assert (said.code, said.out) == (2, ""), wrong
        assert said.err.count("\n") == 1
    shown = desk("source", "show", id, "--json").json
    assert (shown["name"], shown["title"], shown["terms"]) == ("Ann Lee", "mayor", "off the record")


def test_sources_are_listed_with_how_often_they_were_quoted(desk: Run) -> None:
    made(desk, "source", "add", "--name", "Ann Lee")
    made(desk, "source", "add", "--name", "Bo Ek", "--terms", "background")
    made(desk, "quote", "add", "bridge", "--source", "Ann Lee", "--words", "Yes.", "--said-at", "2026-11-20T10:00Z")
    rows = desk("source", "list", "--json").json
    assert [(row["shown"], row["quotes"]) for row in rows] == [("Ann Lee", 1), ("Bo Ek", 0)]
    assert [row["shown"] for row in desk("source", "list", "--story", "bridge", "--json").json] == ["Ann Lee"]
    assert [row["shown"] for row in desk("source", "list", "--terms", "background", "--json").json] == ["Bo Ek"]
    assert [row["shown"] for row in desk("source", "list", "--words", "ek", "--json").json] == ["Bo Ek"]
    assert desk("source", "list", "--since", "2026-11-21", "--json").json == []
    assert "Ann Lee" in desk("source", "list", "--limit", "1").out
    assert desk("source", "list", "--since", "yesterday").code == 2


def test_who_is_meant_by_several_is_told_with_the_ids(desk: Run) -> None:
    ids = [made(desk, "source", "add", "--name", "Ann Lee") for _ in range(2)]
    said = desk("source", "show", "Ann Lee")
    assert said.code == 2 and all(id in said.err for id in ids)
    assert desk("source", "show", "Nobody").code == 2
    assert desk("source", "show", "").code == 2


def test_doubles_are_suggested_and_merged(desk: Run) -> None:
    keep = made(desk, "source", "add", "--name", "Helen Prowse")
    double = made(desk, "source", "add", "--name", "H. Prowse", "--title", "engineer")
    quote = made(desk, "quote", "add", "bridge", "--source", double, "--words", "It is a habit.")
    (doubles,) = desk("source", "merge", "--json").json
    assert [source["id"] for source in doubles["sources"]] == [keep, double]
    assert desk("source", "merge", keep).code == 2
    assert desk("source", "merge", keep, keep).code == 2
    merged = desk("source", "merge", "Helen Prowse", double, "--set", "title=chief engineer", "--json").json
    assert (merged["kept"], merged["spiked"], merged["quotes"]) == (keep, [double], 1)
    assert desk("quote", "show", quote, "--json").json["source_id"] == keep
    assert desk("source", "show", keep, "--json").json["title"] == "chief engineer"
    assert desk("source", "merge", "--json").json == []
    assert [one["id"] for one in desk("spike", "list", "--json").json] == [double]


def test_the_right_of_reply_is_kept_and_gives_the_sentence(desk: Run) -> None:
    made(desk, "source", "add", "--name", "The ministry")
    asked = ("--asked", "2026-11-20T09:00+01:00", "--due", "2026-11-22T17:00+01:00", "--medium", "e-mail")
    reply = made(desk, "source", "reply", "The ministry", "bridge", *asked, "--question", "Is it safe?")
    assert desk("source", "reply", "The ministry").code == 2
    assert desk("source", "reply", "The ministry", "--id", "nothing").code == 2
    done = desk("source", "reply", "The ministry", "--id", reply, "--outcome", "did not respond", "--json").json
    assert (done["id"], done["question"], done["medium"]) == (reply, "Is it safe?", "e-mail")
    assert re.fullmatch(r"The ministry did not respond to a request for comment by .+ on .+\.", done["sentence"])
    (kept,) = desk("source", "show", "The ministry", "--json").json["replies"]
    assert (kept["outcome"], kept["story_name"]) == ("did not respond", "bridge")


def test_a_quote_has_every_field_that_was_given(desk: Run, tmp_path: Path) -> None:
    made(desk, "source", "add", "--name", "Ann Lee", "--terms", "background", "--attribution", "an aide")
    (tmp_path / "call.txt").write_text("Q: Well?\nA: No comment. Call later.", "utf-8")
    transcript = made(desk, "transcript", "add", "bridge", tmp_path / "call.txt", "--title", "Call")
    fields = {
        "language": "en",
        "original": "Kein Kommentar.",
        "translator": "Bo Ek",
        "said-at": "2026-11-20T10:00:00+01:00",
        "place": "Town Hall",
        "medium": "call",
        "terms": "on the record",
        "attribution": "the mayor",
        "evidence": "Notebook 3",
        "verification": "heard",
    }
    options = [text for name, value in fields.items() for text in (f"--{name}", value)]
    more = ("--transcript", "Call", "--time-range", "1:01.5-64", "--embargo", "2026-12-01T07:00+01:00")
    id = made(desk, "quote", "add", "bridge", "--source", "Ann Lee", "--words", "No comment.", *options, *more)
    shown = desk("quote", "show", id, "--json").json
    for name, value in fields.items():
        if name != "said-at":
            assert shown[name.replace("-", "_")] == value
    assert (shown["transcript"], shown["time_range"]) == (transcript, [61.5, 64.0])
    (kept,) = desk("show", "bridge", "--json").json["transcripts"]
    assert kept["text"][slice(*shown["span"])] == "No comment."
    assert shown["embargo"]["until"].startswith("2026-12-01T")
    assert shown["verified_at"]
    assert shown["source"] == "Ann Lee"


@pytest.mark.parametrize(
    "wrong",
    [
        ("--transcript", "Nothing"),
        ("--time-range", "9-1"),
        ("--time-range", "soon"),
        ("--embargo", "tomorrow"),
        ("--verification", "sworn"),
        ("--recorded-by", "Nobody"),
        ("--said-at", "noon"),
    ],
)
def test_a_quote_that_cannot_be_is_told_and_not_made(desk: Run, wrong: tuple[str, str]) -> None:
    made(desk, "source", "add", "--name", "Ann Lee")
    assert desk("quote", "add", "bridge", "--source", "Ann Lee", "--words", "Yes.", *wrong).code == 2
    assert desk("quote", "list", "--json").json == []


def test_looser_terms_of_a_quote_need_a_note(desk: Run) -> None:
    made(desk, "source", "add", "--name", "Ann Lee")
    id = made(desk, "quote", "add", "bridge", "--source", "Ann Lee", "--words", "Yes.", "--terms", "off the record")
    said = desk("quote", "set", id, "terms=background")
    assert said.code == 2 and "agreed" in said.err
    assert desk("quote", "set", id, "terms=background", "--note", "by phone on Sunday").code == 0
    assert desk("quote", "set", id, "terms=off the record").code == 0
    assert desk("quote", "show", id, "--json").json["terms"] == "off the record"


def test_a_quote_is_changed_and_found(desk: Run) -> None:
    made(desk, "source", "add", "--name", "Ann Lee")
    one = made(
        desk, "quote", "add", "bridge", "--source", "Ann Lee", "--words", "We will rebuild the bridge by spring."
    )
    made(desk, "quote", "add", "bridge", "--source", "Ann Lee", "--words", "No.")
    desk("set", "bridge", "body=“We will rebuild the bridge by spring,” she said.")
    assert desk("quote", "set", one, "verification=read back", "place=Hull").code == 0
    (found,) = desk("quote", "list", "bridge", "--words", "lee spring", "--verification", "read back", "--json").json
    assert (found["id"], found["source"], found["story"]) == (one, "Ann Lee", "bridge")
    (use,) = desk("quote", "show", one, "--json").json["uses"]
    assert (use["field"], use["start"], use["verdict"]) == ("body", 1, "exact")
    assert desk("quote", "set", one, "words= ").code == 2
    assert desk("quote", "set", one, "spiked=yes").code == 0
    assert [row["words"] for row in desk("quote", "list", "--json").json] == ["No."]
    assert "Ann Lee: No." in desk("quote", "list", "--source", "Ann Lee").out
