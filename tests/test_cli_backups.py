"""The commands that back a newsroom up, list the backups, and restore one."""
# ruff: noqa: F811  fixtures that are imported are named again where they are asked for

from pathlib import Path

from deskeditor.newsroom import Newsroom
from tests.test_cli import BODY, Run, room, run, story, window  # noqa: F401  fixtures


def test_a_backup_is_made_listed_and_restored(run: Run, room: Path, story: str, tmp_path: Path) -> None:
    said = run("backup")
    assert said.code == 0
    path = Path(said.out.strip())
    assert path.parent == room / "backups"

    (listed,) = run("backups", "--json").json
    assert (listed["path"], listed["made"], listed["stories"], listed["name"]) == (
        str(path),
        "person",
        1,
        "Port Gazette",
    )
    assert str(path) in run("backups").out

    run("set", "harbour", "headline=Changed since")
    restored = run("restore-backup", path.name, tmp_path / "restored")
    assert (restored.code, restored.out.strip()) == (0, str(tmp_path / "restored"))
    shown = run("--newsroom", tmp_path / "restored", "show", "harbour", "--json").json
    assert (shown["headline"], shown["body"]) == ("Harbour opens", BODY.replace("\r\n", "\n"))
    assert run("show", "harbour", "--json").json["headline"] == "Changed since"


def test_a_backup_goes_into_any_folder_and_opens_by_itself(
    run: Run,
    room: Path,
    story: str,
    tmp_path: Path,
) -> None:
    made = run("backup", tmp_path / "stick", "--json").json
    assert Path(made["path"]).parent == tmp_path / "stick"
    assert (made["stories"], made["lost"]) == (1, [])
    assert made["size"] > 0
    assert [one["path"] for one in run("backups", tmp_path / "stick", "--json").json] == [made["path"]]
    assert run("backups", "--json").json == []
    assert run("--newsroom", made["path"], "show", "harbour", "--json").json["headline"] == "Harbour opens"


def test_a_backup_is_restored_without_the_newsroom_that_it_is_of(
    run: Run,
    room: Path,
    story: str,
    tmp_path: Path,
) -> None:
    made = run("backup", tmp_path / "stick", "--json").json
    room.rename(tmp_path / "burnt")
    said = run("restore-backup", made["path"], tmp_path / "restored", "--json")
    assert said.json["folder"] == str(tmp_path / "restored")
    with Newsroom.open(tmp_path / "restored") as newsroom:
        assert newsroom.story(story).headline == "Harbour opens"


def test_the_backups_of_a_damaged_newsroom_are_listed_all_the_same(
    run: Run,
    room: Path,
    story: str,
) -> None:
    run("backup")
    (room / "newsroom.db").write_bytes(b"x" * 20_000)
    said = run("backups", "--json")
    assert len(said.json) == 1
    assert "damaged" in said.err


def test_what_cannot_be_is_said_in_one_sentence(run: Run, room: Path, story: str, tmp_path: Path) -> None:
    run("backup", tmp_path / "stick")
    name = next((tmp_path / "stick").iterdir())
    for code, arguments in (
        (3, ("backup", tmp_path / "no" / "stick")),
        (2, ("backup", room / "media")),
        (2, ("restore-backup", "none", tmp_path / "new")),
        (2, ("restore-backup", name, room)),
        (2, ("restore-backup", room, tmp_path / "new")),
        (2, ("restore-backup", name, "")),
    ):
        said = run(*arguments)
        assert said.code == code, arguments
        assert said.err.startswith("deskeditor: ")
        assert said.err.count("\n") == 1
        assert said.err.rstrip().endswith(".")
    assert not (tmp_path / "new").exists()
