"""The stylebook on the command line."""

# ruff: noqa: F811  fixtures that are imported are named again where they are asked for
import zipfile
from pathlib import Path

from deskeditor.newsroom import Newsroom
from deskeditor.review.stylebook import stylebook_of
from deskeditor.store.house import files_of
from tests.test_cli import Run, room, run, window  # noqa: F401  fixtures

YAML = "extends: existence\nmessage: no\ntokens: [very]\n"


def test_tables_come_and_go(run: Run, room: Path, tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text("id;match;use;wrong\nport;port;harbour;the port\nbad;dock;quay;the ship\n", "utf-8")
    done = run("stylebook", "import", table)
    assert done.code == 0 and "2 rules" in done.out and "does not find its own example" in done.err
    own = run("stylebook", "export", "--own").out.splitlines()
    assert len(own) == 3 and own[1].startswith("port,")
    assert run("stylebook", "check").code == 1
    assert run("stylebook", "remove", "bad").code == 0
    assert run("stylebook", "check").code == 0
    rules = {one["id"]: one for one in run("stylebook", "list", "--json").json["rules"]}
    assert rules["port"]["used"] and rules["port"]["own"] and rules["en.past-history"]["shipped"]
    assert run("stylebook", "switch", "Clichés", "off").code == 0
    listed = run("stylebook", "list", "--section", "Clichés").out.splitlines()
    assert listed and all(" off " in line for line in listed)


def test_public_styles_come_in_and_are_removed(run: Run, room: Path, tmp_path: Path) -> None:
    package = tmp_path / "Lune.zip"
    with zipfile.ZipFile(package, "w") as packed:
        packed.writestr("Lune/Very.yml", YAML)
        packed.writestr("Lune/Odd.yml", "extends: script\n")
        packed.writestr("../../Evil/../Out.yml", YAML)
    done = run("stylebook", "import", package, "--json").json
    assert "Lune" in done["styles"] and len(done["faults"]) == 1
    assert (room / "styles" / "Lune" / "Very.yml").is_file()
    assert not list(room.parent.glob("**/Out.yml")) or all(
        room in one.parents for one in room.parent.glob("**/Out.yml")
    )
    with Newsroom.open(room) as newsroom:
        assert stylebook_of(newsroom) is stylebook_of(newsroom)
        assert any(rule.id == "Lune.Very" for rule in stylebook_of(newsroom).rules)
    assert room / "styles" / "Lune" / "Very.yml" in files_of(room)
    assert run("stylebook", "switch", "Lune", "off").code == 0
    assert run("stylebook", "remove", "Lune").code == 0
    assert not (room / "styles" / "Lune").exists()


def test_bad_files_are_told_and_leave_everything(run: Run, room: Path, tmp_path: Path) -> None:
    for name, data in (
        ("a.csv", b"\xff\xfe\x00"),
        ("b.csv", b"one,two\n1,2\n"),
        ("c.yml", b"nothing: here\n"),
        ("d.zip", b"PK\x03\x04 damaged"),
    ):
        (tmp_path / name).write_bytes(data)
        refused = run("stylebook", "import", tmp_path / name)
        assert refused.code == 2 and len(refused.err.strip().splitlines()) == 1, name
    assert run("stylebook", "import", tmp_path / "none.csv").code == 2
    assert not (room / "stylebook.csv").exists() and not (room / "styles").exists()
    (room / "stylebook.csv").write_bytes(b"\xff\xfe damaged")
    assert "UTF-8" in run("stylebook", "check").out
    assert run("stylebook", "switch", "Clichés", "off").code == 2
    assert (room / "stylebook.csv").read_bytes() == b"\xff\xfe damaged"
