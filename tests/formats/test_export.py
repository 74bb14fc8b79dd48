"""Stories on their way out: names, folders, zips, refusals, failures, and what is left behind."""

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from deskeditor.formats.export import Departure, Progress, Target, export
from deskeditor.formats.photos.metadata import embedded
from deskeditor.formats.registry import FORMATS
from deskeditor.news.gate import Finding, Verdict
from deskeditor.news.problems import DiskTrouble
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.news.records import Embargo
from tests.formats.stories import image, photo, story

DATA = image(2000, 1000)
WITH_PHOTOS = story(photos=(photo("the quay.jpg", DATA, role="lead"), photo("quay.jpg", DATA)))
BLOCKED = Verdict("advance", (Finding("blocker", "spiked", "spiked", 0, 0, "The story is spiked; restore it first."),))


def tree(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}


def media(_: PublishedPhoto) -> bytes:
    return DATA


def run(
    folder: Path,
    *stories: Published,
    format: str = "package",
    zipped: bool = False,
    verdict: Verdict = Verdict("advance"),  # noqa: B008
    media: Callable[[PublishedPhoto], bytes] = media,
) -> list[Progress]:
    by_id = {s.id: s for s in stories}
    steps = export(
        by_id,
        Target(FORMATS[format], folder, zipped),
        gather=lambda id: Departure(by_id[id], verdict),
        media=media,
    )
    return [p for p in steps if p.outcome != "working"]


def test_a_package_is_a_folder_with_everything(tmp_path: Path) -> None:
    (done,) = run(tmp_path / "out", WITH_PHOTOS)
    assert done.outcome == "exported"
    assert done.path == tmp_path / "out" / "harbour-opens"
    assert tree(done.path) == {
        "harbour-opens.ninjs.json",
        "harbour-opens.html",
        "the quay.jpg",
        "the quay-web.jpg",
        "quay.jpg",
        "quay-web.jpg",
    }
    item = (done.path / "harbour-opens.ninjs.json").read_bytes()
    assert done.sha256 == hashlib.sha256(item).hexdigest()
    for made in json.loads(item)["associations"]:
        for rendition in made["renditions"]:
            file = done.path / rendition["title"]
            assert file.stat().st_size == rendition["sizeInBytes"]
            with Image.open(file) as opened:
                assert opened.size == (rendition["width"], rendition["height"])
            assert embedded(file.read_bytes()).caption == "The quay on Monday."


def test_the_embargo_goes_into_the_photos(tmp_path: Path) -> None:
    run(tmp_path, replace(WITH_PHOTOS, embargo=Embargo("2026-12-01T06:00:00+01:00")))
    written = (tmp_path / "harbour-opens" / "quay.jpg").read_bytes()
    assert embedded(written).instructions == "Embargoed until 2026-12-01T05:00:00Z."


def test_a_zip_holds_the_same_files(tmp_path: Path) -> None:
    (done,) = run(tmp_path, WITH_PHOTOS, zipped=True)
    assert done.path == tmp_path / "harbour-opens.zip"
    run(tmp_path / "folder", WITH_PHOTOS)
    with zipfile.ZipFile(io.BytesIO(done.path.read_bytes())) as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == tree(tmp_path / "folder" / "harbour-opens")
        for name in archive.namelist():
            assert archive.read(name) == (tmp_path / "folder" / "harbour-opens" / name).read_bytes()
    assert run(tmp_path, WITH_PHOTOS, zipped=True)[0].sha256 == done.sha256


@pytest.mark.parametrize(
    ("format", "file", "photos"),
    [
        ("ninjs", "harbour-opens.ninjs.json", True),
        ("html", "harbour-opens.html", False),
        ("html-folder", "harbour-opens.html", True),
        ("markdown", "harbour-opens.md", True),
    ],
)
def test_other_formats_are_a_file_with_its_photos_in_a_folder_beside(
    tmp_path: Path, format: str, file: str, photos: bool
) -> None:
    (done,) = run(tmp_path, WITH_PHOTOS, format=format)
    assert done.path == tmp_path / file
    names = {"the quay.jpg", "the quay-web.jpg", "quay.jpg", "quay-web.jpg"} if photos else set()
    assert tree(tmp_path) == {file} | {f"harbour-opens-photos/{name}" for name in names}
    text = done.path.read_text("utf-8")
    assert ("harbour-opens-photos/quay" in text) is photos


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("zipped", [False, True])
def test_the_same_story_replaces_its_earlier_export(tmp_path: Path, format: str, zipped: bool) -> None:
    run(tmp_path, WITH_PHOTOS, format=format, zipped=zipped)
    first = tree(tmp_path)
    (done,) = run(tmp_path, replace(WITH_PHOTOS, headline="New"), format=format, zipped=zipped)
    assert done.outcome == "exported"
    assert tree(tmp_path) == first
    without = run(tmp_path, replace(WITH_PHOTOS, photos=()), format=format, zipped=zipped)[0]
    assert without.path == done.path
    assert not [name for name in tree(tmp_path) if name.endswith(".jpg")]


@pytest.mark.parametrize("format", FORMATS)
def test_another_story_of_the_same_slugline_gets_a_name_of_its_own(tmp_path: Path, format: str) -> None:
    other = replace(WITH_PHOTOS, id="f" * 36, uri="urn:uuid:" + "f" * 36, slugline="Harbour-Opens")
    run(tmp_path, WITH_PHOTOS, format=format)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    (done,) = run(tmp_path, other, format=format)
    assert done.path is not None
    assert done.path.name.startswith("Harbour-Opens-ffffffff")
    assert {p: p.read_bytes() for p in before} == before
    assert len(tree(tmp_path)) == 2 * len(before)


def test_two_stories_of_one_slugline_in_one_export(tmp_path: Path) -> None:
    other = replace(WITH_PHOTOS, id="f" * 36, uri="urn:uuid:" + "f" * 36)
    first, second = run(tmp_path, WITH_PHOTOS, other)
    assert (first.path, second.path) == (tmp_path / "harbour-opens", tmp_path / "harbour-opens-ffffffff")


def test_what_a_person_put_there_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "harbour-opens").mkdir()
    (tmp_path / "harbour-opens" / "notes.txt").write_text("mine")
    (tmp_path / "HARBOUR-OPENS.md").write_text("also mine")
    for format in FORMATS:
        run(tmp_path, WITH_PHOTOS, format=format)
    assert (tmp_path / "harbour-opens" / "notes.txt").read_text() == "mine"
    assert (tmp_path / "HARBOUR-OPENS.md").read_text() == "also mine"
    assert (tmp_path / "harbour-opens-01932f4e").is_dir()


def test_a_refused_or_failing_story_does_not_stop_the_others(tmp_path: Path) -> None:
    good, bad = WITH_PHOTOS, replace(story(urgency=44), id="e" * 36, slugline="bad")
    lost = replace(story(photos=(photo(sha256="1" * 64),)), id="d" * 36, slugline="lost")
    verdicts = {good.id: Verdict("advance"), bad.id: Verdict("advance"), lost.id: Verdict("advance"), "c": BLOCKED}
    stories = {s.id: s for s in (bad, lost, good)} | {"c": replace(story(), id="c", slugline="spiked")}

    def missing(shown: PublishedPhoto) -> bytes:
        if shown.sha256 == "1" * 64:
            raise DiskTrouble("The file is missing.")
        return DATA

    steps = list(
        export(
            [bad.id, lost.id, "c", good.id],
            Target(FORMATS["package"], tmp_path),
            gather=lambda id: Departure(stories[id], verdicts[id]),
            media=missing,
        )
    )
    ends = [(p.title, p.outcome) for p in steps if p.outcome != "working"]
    assert ends == [("bad", "failed"), ("lost", "failed"), ("spiked", "refused"), ("harbour-opens", "exported")]
    said = {p.title: p.sentence for p in steps if p.sentence}
    assert "urgency" in said["bad"]
    assert said["lost"] == "The file is missing."
    assert said["spiked"] == "The story is spiked; restore it first."
    assert {p.name for p in tmp_path.iterdir()} == {"harbour-opens"}
    assert [p.done for p in steps] == sorted(p.done for p in steps)
    assert steps[-1].done == steps[-1].total == 4


def test_cancelling_leaves_nothing_of_what_was_under_way(tmp_path: Path) -> None:
    steps = export(
        [WITH_PHOTOS.id],
        Target(FORMATS["package"], tmp_path / "out"),
        gather=lambda id: Departure(WITH_PHOTOS, Verdict("advance")),
        media=media,
    )
    assert next(steps).outcome == "working"
    assert next(steps).outcome == "working"  # the first photo is ready
    steps.close()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("format", ["ninjs", "ninjs-1", "ghost", "apple-news", "html", "text", "docx"])
def test_codes_that_are_no_characters_stay_here(tmp_path: Path, format: str) -> None:
    odd = "a\0b\x1bc\ufffed\ud800e"
    made = story(slugline="odd", headline=odd, body=f"{odd}\n", tagline=odd, photos=(photo(caption=odd, alt=odd),))
    (done,) = run(tmp_path, made, format=format)
    assert done.outcome == "exported", done.sentence
    for path in (p for p in tmp_path.rglob("*") if p.suffix in (".json", ".html", ".txt", ".md")):
        told = path.read_text("utf-8")
        assert "abcde" in told
        assert not re.search(r"[\0\x1b\ufffe]|\\u00(00|1b)", told)
