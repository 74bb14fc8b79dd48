"""The file with the workflow of a newsroom: read again, never taken when it is wrong, and kept with everything else."""

from pathlib import Path

import pytest

from deskeditor.news.workflow_file import BadWorkflow, shipped_text
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import backups
from deskeditor.upkeep.plain_files import write_out

OWN = shipped_text("large").replace('name = "Filed"', 'name = "On the desk"')


def test_a_newsroom_without_a_file_has_the_workflow_of_its_profile(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room", profile="large") as newsroom:
        assert newsroom.workflow.name_of("filed") == "Filed"
        newsroom.settings.set("profile", "small")
        assert [one.key for one in newsroom.workflow.actions] == ["ready", "reopen"]


def test_a_wrong_file_changes_nothing_and_says_where_it_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "room"
    with Newsroom.create(folder, profile="large") as newsroom:
        newsroom.house.write_workflow(OWN)
        assert newsroom.workflow.name_of("filed") == "On the desk"
        wrong = OWN.replace('to = "filed"', 'to = "filled"')
        newsroom.house.workflow_path.write_text(wrong, "utf-8")
        assert newsroom.workflow.name_of("filed") == "On the desk"
        (fault,) = newsroom.house.faults("large")
        assert wrong.splitlines()[fault.line - 1] == 'to = "filled"'
        assert "filed" in fault.sentence
    with Newsroom.open(folder) as again:
        assert again.workflow.name_of("filed") == "On the desk"
        again.house.workflow_path.write_text(OWN, "utf-8")
        assert again.house.faults("large") == ()


@pytest.mark.parametrize("data", [b"\xff\xfe", b"", b"\x00" * 2_000_000])
def test_what_is_no_text_is_told(tmp_path: Path, data: bytes) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.house.workflow_path.write_bytes(data)
        assert newsroom.workflow.name == "Just me"
        assert newsroom.house.faults("small")


def test_what_was_written_holds_although_nobody_read_it_before_it_was_spoiled(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.house.write_workflow(OWN)
        newsroom.house.workflow_path.write_text("spoiled", "utf-8")
        assert newsroom.workflow.name_of("filed") == "On the desk"


def test_nothing_wrong_is_written(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.house.write_workflow(OWN)
        with pytest.raises(BadWorkflow):
            newsroom.house.write_workflow("solo = true")
        assert newsroom.house.workflow_text("small") == OWN
        newsroom.house.forget_workflow()
        assert newsroom.workflow.name == "Just me"


LANGUAGE = {
    "house-words.csv": "word,language\nKelmouth,en\n",
    "stylebook.csv": "match,use\nutilise,use\n",
    "styles/Ours/Hype.yml": "extends: existence\nmessage: hype\ntokens: [world-class]\n",
    "dictionaries/nl/nl.aff": "SET UTF-8\n",
    "dictionaries/nl/nl.dic": "1\nwoord\n",
    "templates/obituary.toml": 'name = "Obituary"\n',
}


def test_what_the_language_check_goes_by_goes_along_and_stands_in_the_plain_files(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        for name, text in LANGUAGE.items():
            (newsroom.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (newsroom.folder / name).write_text(text, "utf-8")
        loop = newsroom.folder / "dictionaries" / "round"
        loop.symlink_to(newsroom.folder / "dictionaries", target_is_directory=True)
        deep = newsroom.folder / "dictionaries" / "a" / "b" / "c"
        deep.mkdir(parents=True)
        (deep / "unseen.dic").write_text("1\nword\n", "utf-8")
        (newsroom.folder / "styles" / "round").symlink_to(newsroom.folder / "styles", target_is_directory=True)
        backups.restore(backups.back_up(newsroom).path, tmp_path / "again")
        *_, written = write_out(newsroom, tmp_path / "plain")
    assert written.missing == ()
    for place in ("again", "plain"):
        assert {name: (tmp_path / place / name).read_text("utf-8") for name in LANGUAGE} == LANGUAGE
        found = {path.name for path in (tmp_path / place).rglob("*") if path.suffix in (".csv", ".yml", ".aff", ".dic")}
        assert found >= {"house-words.csv", "stylebook.csv", "Hype.yml", "nl.aff", "nl.dic"}
        assert "unseen.dic" not in found and not (tmp_path / place / "dictionaries" / "round").exists()


def test_it_goes_along_into_a_backup_and_back(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.house.write_workflow(OWN)
        templates = newsroom.folder / "templates"
        templates.mkdir()
        (templates / "obituary.toml").write_text('name = "Obituary"\n', "utf-8")
        backups.restore(backups.back_up(newsroom).path, tmp_path / "again")
    with Newsroom.open(tmp_path / "again") as again:
        assert again.workflow.name_of("filed") == "On the desk"
        assert (again.folder / "templates" / "obituary.toml").read_text("utf-8") == 'name = "Obituary"\n'
