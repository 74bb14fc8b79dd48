"""The commands on photos."""

import json
from pathlib import Path
from typing import Any

import pytest

from deskeditor.cli import BAD_INPUT, DONE, main
from tests.formats.photos.test_intake import saved, scene

WORDS = {
    "caption": "Boats at the quay, on Monday",
    "alt": "Two boats",
    "credit": "Ann Lee",
    "headline": "Boats",
    "creator": "Ann Lee",
    "creator-job-title": "Photographer",
    "source": "Port Gazette",
    "copyright": "© Ann Lee",
    "usage-terms": "One use only",
    "instructions": "No archive",
    "place": "Port Sunday",
    "event": "Opening",
    "description-writer": "ek",
    "extended-description": "Two boats, one blue",
    "digital-source-type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    "supplier-reference": "PG-1",
    "date-created": "2026-11-20",
    "rights-from": "2026-11-01",
    "rights-until": "2030-01-01",
}


class Desk:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.code, self.said = DONE, ""

    def __call__(self, *words: str) -> Any:
        self._capsys.readouterr()
        self.code = main(lambda *_: 0, [*words, "--newsroom", str(self.folder / "room"), "--json"])
        told = self._capsys.readouterr()
        self.said = told.err
        return json.loads(told.out) if told.out else None

    def file(self, name: str, data: bytes) -> str:
        (self.folder / name).write_bytes(data)
        return str(self.folder / name)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    assert main(lambda *_: 0, ["init", str(tmp_path / "room")]) == DONE
    made = Desk(tmp_path, capsys)
    made("new", "--slugline", "harbour", "--headline", "Harbour opens")
    return made


def test_a_photo_is_added_with_all_that_can_be_said_of_it(desk: Desk) -> None:
    said = [part for name, words in WORDS.items() for part in (f"--{name}", words)]
    cuts = ["--crop", "0,0.1,1,0.9", "--cut", "square", "--cut", "3:2=0,0,0.9,0.8", "--focal-point", "0.25,0.5"]
    file = desk.file("boats.jpg", saved(scene()))
    desk("photo", "add", "harbour", file, *said, *cuts, "--straighten", "-2.5", "--people", "Bo Ek, Cy Dow")
    (photo,) = desk("show", "harbour")["photos"]
    assert {name: photo[name.replace("-", "_")] for name in WORDS} == WORDS
    assert (photo["people"], photo["straighten"], photo["crop"]) == (["Bo Ek", "Cy Dow"], -2.5, [0.0, 0.1, 1.0, 0.9])
    assert photo["focal_point"] == [0.25, 0.5]
    assert photo["crops"] == [["square", 0.0, 0.0, 0.75, 1.0], ["3:2", 0.0, 0.0, 0.9, 0.8]]


def test_doubles_are_told_and_nothing_is_merged(desk: Desk) -> None:
    first = desk("photo", "add", "harbour", desk.file("one.jpg", saved(scene())))["id"]
    second = desk("photo", "add", "harbour", desk.file("two.jpg", saved(scene(size=(200, 150)))))
    assert second["alike"] == [first] and "looks like “one.jpg”" in desk.said
    again = desk("photo", "add", "harbour", desk.file("three.jpg", saved(scene())))
    assert again["id"] == first and "already" in desk.said
    desk("photo", "add", "harbour", desk.file("other.jpg", saved(scene(5))))
    assert [[row["file_name"] for row in group] for group in desk("photo", "same")] == [["one.jpg", "two.jpg"]]
    assert desk("photo", "same", "other.jpg") == []
    assert {row["file_name"] for row in desk("photo", "list")} == {"one.jpg", "two.jpg", "other.jpg"}


def test_a_photo_is_changed_for_all_and_for_one_story(desk: Desk) -> None:
    desk("photo", "add", "harbour", desk.file("one.jpg", saved(scene())), "--caption", "Boats.")
    desk("photo", "set", "one.jpg", "--caption", "Ships.", "--keywords", "port, ships", "--rights-until", "2020-01-01")
    use = ("--story", "harbour", "--override", "Here.", "--why", "short", "--role", "gallery", "--straighten", "3")
    desk("photo", "set", "one.jpg", *use)
    shown = desk("photo", "show", "one.jpg")
    assert (shown["caption"], shown["keywords"]) == ("Ships.", ["port", "ships"])
    assert {"rights over", "what", "where", "when", "no credit"} <= {finding["code"] for finding in shown["findings"]}
    (photo,) = desk("show", "harbour")["photos"]
    assert (photo["caption"], photo["role"], photo["straighten"]) == ("Here.", "gallery", 3.0)
    kinds = {finding["kind"] for finding in desk("check", "harbour")}
    assert {"rights over", "when", "no credit"} <= kinds


@pytest.mark.parametrize(
    "wrong",
    [
        ("--crop", "0,0,0,1"),
        ("--crop", "a"),
        ("--focal-point", "2,0"),
        ("--straighten", "40"),
        ("--straighten", "nan"),
        ("--cut", "wide"),
        ("--rights-until", "soon"),
    ],
)
def test_what_makes_no_sense_is_told_and_nothing_is_added(desk: Desk, wrong: tuple[str, str]) -> None:
    desk("photo", "add", "harbour", desk.file("one.jpg", saved(scene())), *wrong)
    assert desk.code == BAD_INPUT and desk.said.startswith("deskeditor: ")
    assert desk("show", "harbour")["photos"] == [] and desk("photo", "list") == []


def test_what_belongs_to_a_story_needs_one(desk: Desk) -> None:
    desk("photo", "add", "harbour", desk.file("one.jpg", saved(scene())))
    desk("new", "--slugline", "other", "--headline", "Other")
    for words in (("--straighten", "3"), (), ("--story", "other", "--straighten", "3")):
        desk("photo", "set", "one.jpg", *words)
        assert desk.code == BAD_INPUT
