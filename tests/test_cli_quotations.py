"""The commands on quotations: `quotes`, `check`, `vault clear`."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.test_cli import Run, Said, room, run, window  # noqa: F401  fixtures

BODY = "“The harbour was closed for seven years,” Ann Lee said.\n\n“It is a scandal,” said Bo Ek."


@pytest.fixture
def quoted(run: Run, room: Path, tmp_path: Path) -> str:  # noqa: F811
    """A story with an altered quotation and an unrecorded one; the id of the recorded quote."""
    body = tmp_path / "body.md"
    body.write_text(BODY, encoding="utf-8")
    run("new", "--slugline", "harbour", "--headline", "Harbour opens", "--body", body)
    run("source", "add", "--name", "Ann Lee")
    return run(
        "quote", "add", "harbour", "--source", "Ann Lee", "--words", "The harbour was closed for six years."
    ).out.strip()


def listed(run: Run, *more: str) -> list[dict[str, object]]:  # noqa: F811
    found: list[dict[str, object]] = run("quotes", "harbour", "--json", *more).json
    return found


def test_every_quotation_is_listed_with_what_the_check_says(run: Run, quoted: str) -> None:  # noqa: F811
    altered, unrecorded = listed(run)
    assert (altered["status"], altered["speaker"], altered["field"]) == ("altered", "Ann Lee", "body")
    assert BODY[int(str(altered["start"])) : int(str(altered["end"]))] == "“The harbour was closed for seven years,”"
    assert altered["differences"] == [
        {"change": "changed", "start": 28, "end": 33, "copy": "seven", "recorded": "six", "meaning": True}
    ]
    assert isinstance(altered["evidence"], dict) and altered["evidence"]["quote"] == quoted
    assert (unrecorded["status"], unrecorded["evidence"], unrecorded["ruling"]) == ("unrecorded", None, None)
    lines = run("quotes", "harbour").out.splitlines()
    assert "altered  Ann Lee" in lines[0] and "unrecorded  Bo Ek" in lines[1]


def test_a_quotation_over_paragraphs_is_an_entry_for_each_of_them(run: Run, quoted: str, tmp_path: Path) -> None:  # noqa: F811
    long = "Ann Lee said: “The harbour was closed.\n\n“It was closed for seven years.”\n\nNobody answered."
    run("set", "harbour", f"body={long}")
    first, second = listed(run)
    assert first["id"] == second["id"]
    assert [(one["part"], one["parts"]) for one in (first, second)] == [(1, 2), (2, 2)]
    spans = [long[int(str(one["start"])) : int(str(one["end"]))] for one in (first, second)]
    assert spans == ["“The harbour was closed.", "It was closed for seven years.”"]
    assert [one["words"] for one in (first, second)] == ["The harbour was closed.", "It was closed for seven years."]
    assert {one["speaker"] for one in (first, second)} == {"Ann Lee"}


def test_the_faulty_ones_end_with_an_exit_code(run: Run, quoted: str) -> None:  # noqa: F811
    said = run("quotes", "harbour", "--faulty", "--json")
    assert said.code == 1
    assert [one["status"] for one in said.json] == ["altered"]
    run("set", "harbour", "headline=Harbour")
    assert run("quotes", "clear", "harbour", str(listed(run)[0]["id"]), "--reason", "She corrected herself").code == 0
    assert run("quotes", "harbour", "--faulty", "--json").code == 0


def test_a_quotation_is_cleared_with_a_reason_and_the_ruling_holds_for_its_words(
    run: Run,  # noqa: F811
    quoted: str,
    tmp_path: Path,
) -> None:
    assert run("quotes", "clear", "harbour", "body:0").code == 2  # no reason
    (now,) = run("quotes", "clear", "harbour", "body:0", "--reason", "She corrected herself", "--json").json
    assert now["cleared"] and now["ruling"]["cleared"] == "She corrected herself"
    assert "altered, cleared" in run("quotes", "harbour").out
    run("set", "harbour", f"body={BODY.replace('seven', 'eight')}")
    assert not listed(run)[0]["cleared"]


def test_a_quotation_is_linked_to_a_quote_by_hand(run: Run, quoted: str) -> None:  # noqa: F811
    (now,) = run("quotes", "link", "harbour", "body:57", quoted, "--json").json
    assert now["ruling"]["quote"] == quoted
    assert now["evidence"]["quote"] == quoted


def test_a_quotation_in_a_caption_is_cleared_and_linked_as_well(run: Run, quoted: str, tmp_path: Path) -> None:  # noqa: F811
    picture = tmp_path / "quay.jpg"
    Image.new("RGB", (64, 48), "navy").save(picture)
    words = "Lee: “The harbour was closed for seven years.”"
    run("photo", "add", "harbour", picture, "--caption", words, "--alt", "Quay", "--credit", "Ed")
    altered = listed(run)[-1]
    assert (altered["field"], altered["status"]) == ("caption", "altered")
    (cleared,) = run("quotes", "clear", "harbour", altered["id"], "--reason", "She said it twice", "--json").json
    assert (cleared["cleared"], cleared["ruling"]["cleared"]) == (True, "She said it twice")
    (linked,) = run("quotes", "link", "harbour", f"caption:{altered['record']}:5", quoted, "--json").json
    assert (linked["ruling"]["quote"], linked["ruling"]["cleared"]) == (quoted, "She said it twice")
    assert [one["cleared"] for one in listed(run)] == [False, False, True]
    assert len([one for one in listed(run) if one["ruling"]]) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("clear", "harbour", "nonsense", "--reason", "x"), "no quotation"),
        (("clear", "harbour", "body:5", "--reason", "x"), "no quotation"),
        (("clear", "harbour", "--reason", "x"), "Write it like this"),
        (("link", "harbour", "body:0"), "Write it like this"),
        (("link", "harbour", "body:0", "nonsense"), "nonsense"),
        (("rules", "altered=maybe"), "count, warn, block"),
        (("rules", "ellipsis=maybe"), "yes or no"),
        (("rules", "nonsense=yes"), "is no rule"),
        (("rules", "altered"), "is no rule"),
        (("nowhere",), "no story"),
        (("harbour", "more"), "one word too many"),
        (("harbour", "--reason", "x"), "goes with"),
    ],
)
def test_what_is_wrong_is_told_and_changes_nothing(
    run: Run,  # noqa: F811
    quoted: str,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    before = listed(run)
    told = run("quotes", *arguments)
    assert told.code == 2
    assert said in told.err and "Traceback" not in told.err
    assert listed(run) == before


def test_the_house_rules_are_shown_and_changed(run: Run, quoted: str) -> None:  # noqa: F811
    assert "altered = warn" in run("quotes", "rules").out
    changed = run("quotes", "rules", "altered=block", "contractions=yes", "--json").json
    assert (changed["altered"], changed["contractions"], changed["ellipsis"]) == ("block", True, True)
    assert run("quotes", "rules", "altered=warn", "contractions=no", "--json").json["altered"] == "warn"


def finding(said: Said, kind: str) -> dict[str, object]:
    (found,) = [one for one in json.loads(said.out) if one["kind"] == kind]
    assert isinstance(found, dict)
    return found


def test_check_gives_every_finding_quotations_too(run: Run, quoted: str) -> None:  # noqa: F811
    said = run("check", "harbour", "--json")
    assert said.code == 1
    altered = finding(said, "altered")
    assert (altered["level"], altered["field"], altered["start"], altered["end"]) == ("warning", "body", 0, 41)
    assert altered["suggestions"] == ["The harbour was closed for six years"]
    assert finding(said, "state")["level"] == "blocker"
    run("quotes", "rules", "altered=block", "unrecorded=warn")
    said = run("check", "harbour", "--json")
    assert finding(said, "altered")["level"] == "blocker"
    assert finding(said, "unrecorded")["text"] == "It is a scandal,"
    assert "blocker: body: “The harbour was closed" in run("check", "harbour").out


def test_a_story_without_fault_is_told_by_the_exit_code(run: Run, quoted: str) -> None:  # noqa: F811
    run("set", "harbour", f"body={BODY.replace('seven', 'six')}", "state=ready")
    said = run("check", "harbour", "--json")
    grave = [one for one in said.json if one["level"] != "suggestion"]
    assert (said.code, grave) == (0, [])


def test_a_quotation_is_named_by_the_place_of_any_of_its_paragraphs(run: Run, quoted: str) -> None:  # noqa: F811
    run(
        "set", "harbour", "body=“We begin with the north side of it.\n\n“Then comes the south side,” said Helen Prowse."
    )
    first, second = run("quotes", "harbour", "--json").json
    cleared = run("quotes", "clear", "harbour", f"body:{second['start']}", "--reason", "Heard.", "--json").json
    assert [one["id"] for one in cleared] == [first["id"]] * 2 and all(one["cleared"] for one in cleared)


def test_the_report_is_written(run: Run, quoted: str, tmp_path: Path) -> None:  # noqa: F811
    said = run("quotes", "harbour", "--report", tmp_path)
    written = tmp_path / "harbour quotations.html"
    assert said.out.strip() == str(written)
    assert "NOT FOR PUBLICATION" in written.read_text(encoding="utf-8")
    again = run("quotes", "harbour", "--report", tmp_path / "missing" / "report.html")
    assert again.code == 3 and "cannot be written" in again.err
    assert run("quotes", "harbour", "--report", written).code == 0
    (tmp_path / "copy.md").write_text("A draft.", encoding="utf-8")
    assert run("quotes", "harbour", "--report", tmp_path / "copy.md").code == 2
    assert (tmp_path / "copy.md").read_text(encoding="utf-8") == "A draft."


def test_a_version_is_cleared_for_leaving_by_its_passphrase(
    run: Run,  # noqa: F811
    quoted: str,
    tmp_path: Path,
) -> None:
    key = tmp_path / "key"
    key.write_text("five words nobody expects together\n", encoding="utf-8")
    assert run("vault", "make", "--name", "Ada Quill", "--passphrase-file", key).code == 0
    alias = ("source", "add", "--name", "Olga Vandersloot", "--alias", "Heron", "--confidential")
    source = run(*alias, "--passphrase-file", key).out.strip()
    run("quote", "add", "harbour", "--source", source, "--words", "It was planned so.", "--terms", "background")
    out = ("export", "harbour", "--format", "html", "--output", tmp_path / "out")
    refused = run(*out)
    assert refused.code == 1 and "vault is locked" in refused.err
    assert run("vault", "clear", "harbour", "--passphrase-file", key).code == 0
    assert run(*out).code == 0
    run("set", "harbour", "dek=As Vandersloot knows")
    assert run(*out).code == 1
    assert run("vault", "clear", "harbour", "--passphrase-file", key).code == 1
    assert run("vault", "clear", "harbour", "--anyway", "--passphrase-file", key).code == 0
    assert run(*out).code == 0
