"""The whole newsroom as plain files: read back without the program, and every word is there."""

import csv
import hashlib
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from deskeditor import sample
from deskeditor.formats.importing import import_file
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.transcripts import labelled
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import plain_files
from deskeditor.upkeep.plain_files import Written, folder_for, write_out
from tests.formats.stories import image


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom, with something on the spike and a story of awkward names."""
    folder = tmp_path_factory.mktemp("plain") / "desk"
    sample.build(folder)
    with Newsroom.open(folder) as newsroom:
        spiked = newsroom.add_photo(image(), "unused.png", caption="Nobody wanted it")
        newsroom.set_fields(spiked, spiked=True)
        story = newsroom.new_story(
            slugline='CON/../"x"?', headline="Ünïcode", body="کوردی 🌊\n\n5*3 and _this_", ednote="hush"
        )
        newsroom.keep_version(story, "named", "a/b: c")
        newsroom.new_story(slugline='con/../"X"?', headline="Same name")
    return folder


@pytest.fixture(scope="module")
def out(desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out") / "plain files"
    with Newsroom.open(desk) as newsroom:
        last = list(write_out(newsroom, folder))[-1]
    assert last.missing == ()
    return folder


def read_stories(out: Path) -> dict[str, tuple[Path, dict[str, Any], dict[str, Any], str]]:
    """By id: the folder, the JSON, the front matter and the copy, as any program reads them."""
    found = {}
    for path in out.rglob("story.json"):
        whole = json.loads(path.read_text("utf-8"))
        _, front, copy = (path.parent / "article.md").read_text("utf-8").split("---\n", 2)
        found[whole["id"]] = path.parent, whole, yaml.safe_load(front), copy
    return found


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def bare(text: str) -> str:
    """Words alone, without the marks of Markdown."""
    return re.sub(r"[\\\s]+", " ", text)


def test_every_story_is_there_with_every_word(desk: Path, out: Path) -> None:
    found = read_stories(out)
    with Newsroom.open(desk) as newsroom:
        stories = newsroom.records("story")
        assert found.keys() == {story.id for story in stories}
        for story in stories:
            folder, whole, front, copy = found[story.id]
            assert whole["body"] == story.body
            assert (front.get("headline", ""), front.get("slugline", "")) == (story.headline, story.slugline)
            for line in story.body.split("\n"):
                if not line.startswith("![") and not set(line) & set("*_`\\<&[]#>"):
                    assert bare(line) in bare(copy)
            assert whole["headline"] == story.headline
            assert whole["ednote"] == story.ednote
            assert ("spiked" in folder.relative_to(out).parts) == story.spiked
            if story.ednote:
                assert story.ednote in (folder / "notes.md").read_text("utf-8")
                assert story.ednote not in copy


def test_bylines_stand_as_they_are_printed(desk: Path, out: Path) -> None:
    with Newsroom.open(desk) as newsroom:
        for id, (_, whole, front, _) in read_stories(out).items():
            printed = [line.name for line in newsroom.published(id).bylines]
            assert [line["name"] for line in front.get("bylines", ())] == printed
            assert [line["printed"] for line in whole["bylines"]] == printed


def test_photos_lie_beside_their_story_with_their_words(desk: Path, out: Path) -> None:
    with Newsroom.open(desk) as newsroom:
        photos = {photo.id: photo for photo in newsroom.records("photo")}
        for id, (folder, whole, front, _) in read_stories(out).items():
            uses = newsroom.story(id).photos
            assert len(whole["photos"]) == len(uses)
            for use, said, plain in zip(uses, whole["photos"], front.get("photos", ()), strict=True):
                photo = photos[use.photo]
                data = (folder / said["file"]).read_bytes()
                assert hashlib.sha256(data).hexdigest() == photo.sha256
                assert plain["caption"] == (use.caption_override or photo.caption)
                words = (folder / f"{said['file']}.txt").read_text("utf-8")
                assert plain["caption"] in words
                assert photo.credit in words
                assert json.loads((folder / f"{said['file']}.json").read_text("utf-8"))["alt"] == photo.alt


def test_quotes_sources_transcripts_and_people_are_there(desk: Path, out: Path) -> None:
    with Newsroom.open(desk) as newsroom:
        kept = {kind: newsroom.records(kind) for kind in ("quote", "source", "transcript", "person")}
    for name, kind in (("quotes", "quote"), ("sources", "source"), ("people", "person")):
        said = {one["id"]: one for one in json.loads((out / f"{name}.json").read_text("utf-8"))}
        assert said.keys() == {record.id for record in kept[kind] if not getattr(record, "spiked", False)}
    text = "\n".join(path.read_text("utf-8") for path in out.rglob("*.md"))
    for quote in kept["quote"]:
        assert bare(quote.words) in bare(text.replace("\n> ", "\n"))
        assert quote.terms in text
    for source in kept["source"]:
        assert source.name in (out / "sources.md").read_text("utf-8")
    texts = {path.read_text("utf-8") for path in out.rglob("transcripts/*.txt")}
    assert {labelled(one) for one in kept["transcript"]} == texts
    rows = table(out / "people.csv")
    assert [row["name"] for row in rows] == [person.name for person in kept["person"]]


def test_versions_history_and_decisions_are_there(desk: Path, out: Path) -> None:
    stories = read_stories(out)
    with Newsroom.open(desk) as newsroom:
        for id, (folder, _, _, _) in stories.items():
            kept = {version.id: newsroom.version_value(version.id) for version in newsroom.versions(id)}
            written = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("versions/*.json"))]
            assert {one["id"]: one["story"]["body"] for one in written} == {
                id: value.story.body for id, value in kept.items()
            }
            assert len(list(folder.glob("versions/*.md"))) == len(kept)
        changes = sum(
            len(newsroom.history(r.id))
            for kind in ("story", "photo", "person", "source", "quote", "transcript")
            for r in newsroom.records(kind)
        )
    rows = table(out / "history.csv")
    assert len(rows) == changes
    assert any(one["what"] == "state" for one in json.loads((out / "decisions.json").read_text("utf-8")))


def test_what_is_spiked_lies_apart(out: Path) -> None:
    words = [path.read_text("utf-8") for path in (out / "spiked" / "photos").glob("*.txt")]
    assert any("Nobody wanted it" in text for text in words)
    assert not list((out / "photos").glob("unused*"))


def test_it_says_what_it_is_and_that_it_is_private(out: Path) -> None:
    said = (out / "README.txt").read_text("utf-8")
    assert "PRIVATE" in said
    for name in out.iterdir():
        assert name.name in said or name.name in (
            "README.txt",
            "newsroom.json",
            "quotes without a story.md",
            "transcripts",
        )


def test_names_are_safe_on_every_system(out: Path) -> None:
    for path in out.rglob("*"):
        assert not set(path.name) & set('<>:"\\|?*')
        assert path.name.split(".")[0].lower() not in ("con", "nul", "aux")
        assert path.name == path.name.rstrip(" .")
    for folder in (path for path in out.rglob("*") if path.is_dir()):
        names = [path.name.casefold() for path in folder.iterdir()]
        assert len(names) == len(set(names))


def test_an_article_can_be_imported_again_byte_for_byte(desk: Path, out: Path, tmp_path: Path) -> None:
    stories = read_stories(out)
    with Newsroom.create(tmp_path / "new") as again:
        for folder, whole, _, _ in stories.values():
            if whole["photos"]:
                continue
            assert again.story(import_file(again, folder / "article.md")[0].id).body == whole["body"]


# whole or not at all


def test_nothing_is_written_over(desk: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    with Newsroom.open(desk) as newsroom:
        with pytest.raises(BadInput, match="something in"):
            list(write_out(newsroom, taken))
        with pytest.raises(BadInput, match="inside the newsroom"):
            list(write_out(newsroom, desk / "out"))
        (tmp_path / "empty").mkdir()
        assert list(write_out(newsroom, tmp_path / "empty"))
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]
    assert (tmp_path / "empty" / "README.txt").is_file()


def test_stopping_leaves_nothing(desk: Path, tmp_path: Path) -> None:
    with Newsroom.open(desk) as newsroom:
        writing = write_out(newsroom, tmp_path / "out")
        steps = [next(writing) for _ in range(3)]
        assert [step.done for step in steps] == [1, 2, 3]
        writing.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_leaves_nothing(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, *_: object) -> None:
        raise OSError(28, os.strerror(28))

    with Newsroom.open(desk) as newsroom:
        monkeypatch.setattr(Path, "open", full)
        with pytest.raises(DiskTrouble, match="is full"):
            list(write_out(newsroom, tmp_path / "out"))
        monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def test_a_photo_that_is_missing_is_told_and_stops_nothing(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        photo = newsroom.add_photo(image(), "gone.jpg", caption="Its words stay")
        story = newsroom.new_story(slugline="storm", body="Calm.")
        newsroom.use_photo(story, photo)
        newsroom.media_path(newsroom.photo(photo).sha256).unlink()
        last: Written = list(write_out(newsroom, tmp_path / "out"))[-1]
    assert len(last.missing) == 1
    assert "gone.jpg" in last.missing[0]
    assert "Its words stay" in next((tmp_path / "out").rglob("*.txt")).read_text("utf-8") or any(
        "Its words stay" in path.read_text("utf-8") for path in (tmp_path / "out").rglob("*.txt")
    )


def test_the_folder_offered_is_a_new_one(tmp_path: Path) -> None:
    from deskeditor.news.times import now

    first = folder_for(tmp_path, "The Daily/Planet", now())
    first.mkdir()
    second = folder_for(tmp_path, "The Daily/Planet", now())
    assert first != second
    assert first.parent == second.parent == tmp_path


def test_what_a_killed_program_left_is_cleared_away_after_a_day(desk: Path, tmp_path: Path) -> None:
    old, fresh = tmp_path / f"{plain_files.BESIDE}old", tmp_path / f"{plain_files.BESIDE}fresh"
    old.mkdir()
    fresh.mkdir()
    os.utime(old, (0, 0))
    with Newsroom.open(desk) as newsroom:
        list(write_out(newsroom, tmp_path / "out"))
    assert not old.exists()
    assert fresh.exists()
