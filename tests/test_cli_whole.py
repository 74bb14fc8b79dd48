"""`verify` and `export-newsroom` as a script uses them: lines, JSON and exit codes."""

import json
import sqlite3
from pathlib import Path

import pytest

from deskeditor import cli
from deskeditor.newsroom import Newsroom


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    with Newsroom.create(folder) as newsroom:
        newsroom.new_story(slugline="storm", headline="Storm", body="Calm.")
    return folder


class Ran:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        self._capsys.readouterr()
        code = cli.main(lambda *_: 0, [str(one) for one in arguments])
        said = self._capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Ran:
    return Ran(capsys)


def wrong(desk: Path) -> None:
    db = sqlite3.connect(desk / "newsroom.db")
    db.execute("UPDATE story SET headline = 'Other'")
    db.commit()
    db.close()


def headline(desk: Path) -> str:
    with Newsroom.open(desk) as newsroom:
        return str(newsroom.records("story")[0].headline)


def test_a_whole_newsroom(desk: Path, run: Ran) -> None:
    code, out, err = run("--newsroom", desk, "verify")
    assert code == 0
    assert "whole" in err
    assert all(line.startswith("note") for line in out.splitlines())


def test_findings_have_exit_code_1_and_change_nothing(desk: Path, run: Ran) -> None:
    wrong(desk)
    code, out, _ = run("--newsroom", desk, "verify")
    assert code == 1
    assert any(line.startswith("damage") and "headline" in line for line in out.splitlines())
    assert headline(desk) == "Other"


def test_repair_says_what_it_did(desk: Path, run: Ran) -> None:
    wrong(desk)
    code, out, err = run("--newsroom", desk, "verify", "--repair")
    assert code == 0
    assert "repaired" in out
    assert "whole" in err
    assert headline(desk) == "Storm"


def test_repair_of_a_whole_newsroom_leaves_it_alone(desk: Path, run: Ran) -> None:
    before = (desk / "newsroom.db").read_bytes()
    assert run("--newsroom", desk, "verify", "--repair")[0] == 0
    assert (desk / "newsroom.db").read_bytes() == before
    assert not (desk / "damaged").exists()


def test_json(desk: Path, run: Ran) -> None:
    wrong(desk)
    code, out, _ = run("--newsroom", desk, "verify", "--repair", "--json")
    said = json.loads(out)
    assert code == 0
    assert said["whole"]
    assert said["findings"][0].keys() == {"part", "severity", "message", "to_do", "record_id"}
    assert [one["lost"] for one in said["repaired"]] == [False, False]


def test_what_cannot_be_read_at_all_has_exit_code_3_and_names_the_command(desk: Path, run: Ran) -> None:
    (desk / "newsroom.db").write_bytes(b"\xff" * 8192)
    for command in ("verify", "list"):
        code, _, err = run("--newsroom", desk, command)
        assert code == 3
        assert f"deskeditor --newsroom {desk} verify --repair" in err
    assert run("--newsroom", desk, "verify", "--repair")[0] in (0, 1)
    assert headline(desk) == "Storm"


def test_a_folder_without_a_newsroom_has_exit_code_2(tmp_path: Path, run: Ran) -> None:
    assert run("--newsroom", tmp_path, "verify")[0] == 2
    assert run("--newsroom", tmp_path / "nowhere", "verify", "--repair")[0] == 2


def test_repair_is_refused_while_it_is_open(desk: Path, run: Ran) -> None:
    wrong(desk)
    with Newsroom.open(desk):
        code, _, err = run("--newsroom", desk, "verify", "--repair")
    assert code == 1
    assert "open" in err


def test_everything_is_written_out(desk: Path, tmp_path: Path, run: Ran) -> None:
    code, out, _ = run("--newsroom", desk, "export-newsroom", tmp_path / "out")
    assert (code, out.strip()) == (0, str(tmp_path / "out"))
    assert "Calm." in next((tmp_path / "out").rglob("article.md")).read_text("utf-8")
    assert run("--newsroom", desk, "export-newsroom", tmp_path / "out")[0] == 2
    code, out, _ = run("--newsroom", desk, "--json", "export-newsroom", tmp_path / "other")
    assert json.loads(out)["missing"] == []
