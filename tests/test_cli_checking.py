"""The checker's sheet on the command line."""

from pathlib import Path

import pytest

from tests.test_cli import Run, Said, room, run, window  # noqa: F401  fixtures

BODY = "They met on Monday, Nov. 24, 2026. Mayor Ann Lee, 43, paid $40.\n\nAnne Lee left."


@pytest.fixture
def story(run: Run, room: Path, tmp_path: Path) -> str:  # noqa: F811
    body = tmp_path / "body.md"
    body.write_text(BODY, encoding="utf-8")
    run("new", "--slugline", "harbour", "--headline", "Harbour opens", "--body", body)
    run("checklist", "begin", "harbour")
    return "harbour"


def test_a_line_is_checked_and_stale_when_it_changes(run: Run, story: str, tmp_path: Path) -> None:  # noqa: F811
    bill = tmp_path / "bill.pdf"
    bill.write_bytes(b"%PDF-")
    said = ("--link", "https://example.org/bill", "--file", bill, "--remark", "Saw it")
    id = run("checklist", "set", story, "paid", "confirmed", *said).out.strip()
    sheet = run("checklist", "show", story, "--json").json
    assert sheet["coverage"] == {"lines": 4, "settled": 1, "stale": 0, "open": 0, "percent": 25}
    line = sheet["lines"][2]
    assert BODY[line["start"] : line["end"]] == line["words"] == "Mayor Ann Lee, 43, paid $40."
    assert (line["status"], line["stale"], line["remark"]) == ("confirmed", False, "Saw it")
    assert [one["kind"] for one in line["evidence"]] == ["link", "file"]
    assert {part["kind"] for part in line["parts"]} == {"name", "title", "number"}
    run("set", story, f"body={BODY.replace('$40', '$50')}")
    sheet = run("checklist", "show", story, "--json").json
    assert sheet["lines"][2]["stale"] and sheet["coverage"]["percent"] == 0
    assert "changed since" in run("checklist", "show", story).out
    assert run("checklist", "set", story, "3", "cannot confirm").out.strip() == id
    run("set", story, "body=Nothing is left.")
    assert [one["words"] for one in run("checklist", "show", story, "--json").json["gone"]] == [
        "Mayor Ann Lee, 43, paid $50."
    ]


def test_what_contradicts_itself_is_told(run: Run, story: str) -> None:  # noqa: F811
    (line,) = run("checklist", "show", story, "--queries", "--json").json["lines"]
    assert line["queries"] == [{"words": "Monday, Nov. 24, 2026", "message": "That day is a Tuesday."}]
    assert "That day is a Tuesday." in run("checklist", "show", story).out


def test_names_and_their_spelling(run: Run, story: str) -> None:  # noqa: F811
    run("checklist", "spelling", story, "Ann Lee", "--remark", "card")
    names = {one["name"]: one for one in run("checklist", "names", story, "--json").json}
    assert names["Ann Lee"]["alike"] == ["Anne Lee"] and names["Ann Lee"]["remark"] == "card"
    assert names["Ann Lee"]["titles"] == ["Mayor"] and names["Ann Lee"]["confirmed_at"]
    run("checklist", "spelling", story, "Ann Lee", "--doubt")
    assert "Ann Lee: 1 mention, to confirm" in run("checklist", "names", story).out


@pytest.mark.parametrize(
    "wrong",
    [
        ("9", "confirmed"),
        ("0", "confirmed"),
        ("Lee", "confirmed"),
        ("2", "confirmed", "--part", "Bo"),
        ("2", "confirmed", "--link", "x"),
    ],
)
def test_bad_input_changes_nothing(run: Run, story: str, wrong: tuple[str, ...]) -> None:  # noqa: F811
    said = run("checklist", "set", story, *wrong)
    assert said.code == 2 and len(said.err.strip().splitlines()) == 1
    assert run("checklist", "show", story, "--json").json["coverage"]["settled"] == 0
