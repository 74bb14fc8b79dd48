"""Bad input, as a hostile or unlucky person has it: one sentence, nothing changed, and the program goes on."""

import json
import os
import re
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator
from lxml import html as lxml_html
from PIL import Image
from referencing import Registry, Resource

from deskeditor import cli
from deskeditor.formats.front_matter import DEEPEST, LARGEST
from deskeditor.formats.registry import FORMATS
from deskeditor.news import times
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.shipped import shipped
from deskeditor.store.schema import APPLICATION_ID
from tests.conftest import SHARED
from tests.formats.stories import image

BODY = "The harbour opened.\n\n“It was time,” she said.\n"


class Said:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def is_told(self, code: int = 2) -> bool:
        """One sentence on standard error, nothing on standard output."""
        return self.code == code and not self.out and len(self.err.splitlines()) == 1 and self.err.endswith(".\n")


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line on a newsroom with one story, `harbour`."""

    def said(*arguments: object) -> Said:
        capsys.readouterr()
        try:
            code = cli.main(lambda *_: 0, [str(a) for a in arguments])
        except SystemExit as stopped:  # argparse
            code = int(stopped.code or 0)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    folder = tmp_path / "room"
    (tmp_path / "body").write_text(BODY, "utf-8")
    said("init", folder)
    monkeypatch.setenv("DESKEDITOR_NEWSROOM", str(folder))
    said("new", "--slugline", "harbour", "--headline", "Harbour opens", "--body", tmp_path / "body")
    return said


def records(folder: Path) -> dict[str, list[Any]]:
    with Newsroom.open(folder) as newsroom:
        return {kind: newsroom.records(kind) for kind in ("story", "photo", "person", "source", "quote")}


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


# Files that are no stories


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("latin.md", b"---\ntitle: Z\xfcrich\n---\n\nwords"),
        ("wide.md", "words".encode("utf-16")),
        ("wide-be.md", "words".encode("utf-16-be")),
        ("wider.md", "words".encode("utf-32")),
        ("nul.txt", b"words\0words"),
        ("noncharacter.md", "\ufdd0".encode()),
        ("letter.docx", b"PK\3\4"),
        ("photo.jpg", b"\xff\xd8"),
    ],
)
def test_what_is_no_text_is_told_and_nothing_changes(run: Run, tmp_path: Path, name: str, data: bytes) -> None:
    before = records(tmp_path / "room")
    (tmp_path / name).write_bytes(data)
    said = run("import", tmp_path / name)
    assert said.is_told()
    assert name in said.err
    assert records(tmp_path / "room") == before


@pytest.mark.parametrize("name", ["", ".", "missing.md", "room", "x" * 300])
def test_what_is_no_file_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("import", name).is_told()
    assert run("new", "--slugline", "s", "--headline", "h", "--body", name).is_told()
    assert run("photo", "add", "harbour", name).is_told()
    assert run("transcript", "add", "harbour", name).is_told()


# Front matter


def imported(run: Run, tmp_path: Path, front_matter: str) -> Said:
    (tmp_path / "one.md").write_text(f"---\n{front_matter}\n---\n\nWords.\n", "utf-8")
    return run("import", tmp_path / "one.md")


@pytest.mark.parametrize(
    "front_matter",
    [
        "a: &a [x]\nb: [*a, *a]",
        "a: " + "[" * 5000,
        "a: " + "{b: " * (DEEPEST + 1),
        "\n".join(" " * depth + "a:" for depth in range(500)),
        'title: "never closed',
        "title: one\ntitle: two",
        "? [a, b]\n: c",
        "title:\tx\n\tdek: y",
        'title: "a\\0b"',
        'title: "\\uFDD0"',
        'dek: "\\uD800"',
        "title: " + "x" * (LARGEST + 1),
    ],
    ids=lambda text: text[:12],
)
def test_hostile_front_matter_is_told_and_nothing_changes(run: Run, tmp_path: Path, front_matter: str) -> None:
    before = records(tmp_path / "room")
    said = imported(run, tmp_path, front_matter)
    assert said.is_told()
    assert said.err.startswith("deskeditor: one.md: ")
    assert len(said.err) < 300
    assert records(tmp_path / "room") == before


def test_a_tag_of_python_runs_nothing(run: Run, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    imported(run, tmp_path, f'title: !!python/object/apply:pathlib.Path.touch ["{trap}"]')
    imported(run, tmp_path, f"title: !!python/object/apply:os.mkdir [{trap}]")
    assert not trap.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("urgency", "99999999999999999999"),
        ("urgency", "0"),
        ("urgency", "1e9"),
        ("version", "-3"),
        ("version", "9" * 5000),
        ("correction_sequence", "many"),
        ("comments_open", "maybe"),
        ("direction", "up"),
        ("pubstatus", "gone"),
        ("language", "../../x<script>"),
        ("language", "[en]"),
        ("created", "yesterday"),
        ("schedule", "99999-01-01"),
        ("first_published", "9999-12-31T23:59:59-12:00"),
        ("dateline_date", "31 Feb"),
        ("embargo", "{until: [1]}"),
        ("embargo", "0001-01-01T00:00:00+12:00"),
        ("title", "{a: b}"),
        ("dek", "[1, 2]"),
    ],
)
def test_a_field_of_the_wrong_kind_is_left_out_with_a_warning(run: Run, tmp_path: Path, field: str, value: str) -> None:
    said = imported(run, tmp_path, f"{field}: {value}")
    (warning,) = said.json["warnings"]
    assert said.code == 0
    assert "headline" in warning or field in warning
    assert len(warning) < 300
    assert run("show", "one", "--json").json["body"] == "Words.\n"
    assert run("export", "one", "--output", tmp_path / "out").code == 0


def test_photos_of_a_front_matter_that_cannot_be_files(run: Run, tmp_path: Path) -> None:
    names = ["/etc/passwd", "http://example.com/x.jpg", ".", "missing.jpg", "x" * 5000, "body"]
    said = imported(run, tmp_path, "photos:\n" + "\n".join(f"- {{file: {json.dumps(name)}}}" for name in names))
    assert (said.code, len(said.json["warnings"])) == (0, len(names))
    assert run("show", "one", "--json").json["photos"] == []


def test_moments_at_the_edge_of_the_calendar_are_no_times() -> None:
    for text in ("9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "9999-12-31"):
        with pytest.raises(BadInput, match="is not a time"):
            times.utc(text)
    for zone in ("Europe", "x" * 5000, "../x", "\0"):
        with pytest.raises(BadInput, match="is not a time zone"):
            times.in_zone("2026-11-22T17:00", zone)


@pytest.mark.parametrize("value", [2**70, float("nan"), float("inf")])
def test_numbers_that_cannot_be_kept_are_told(tmp_path: Path, value: Any) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom, pytest.raises(BadInput, match="urgency"):
        newsroom.new_story(slugline="s", urgency=value)


@pytest.mark.parametrize("hours", ["9" * 5000, "1" * 5])
def test_a_transcript_with_impossible_times_is_plain_text(run: Run, tmp_path: Path, hours: str) -> None:
    text = f"1\n{hours}:00:01,000 --> 00:00:02,000\nIt was time.\n"
    (tmp_path / "tape.srt").write_text(text, "utf-8")
    assert run("transcript", "add", "harbour", tmp_path / "tape.srt").code == 0
    (transcript,) = run("show", "harbour", "--json").json["transcripts"]
    assert (transcript["text"], transcript["cues"]) == (text, [])


# Photos


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, pixels: bytes, *more: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(pixels, 9))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(more) + data + chunk(b"IEND", b"")


def huge_tiff() -> bytes:
    """A TIFF whose header claims 100,000 by 100,000 pixels."""
    data = bytearray(image(100, 100, "TIFF", "1"))
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    for at in range(start + 2, start + 2 + 12 * count, 12):
        if struct.unpack_from("<H", data, at)[0] in (256, 257):
            struct.pack_into("<HII", data, at + 2, 4, 1, 100_000)
    return bytes(data)


ZEROS = zlib.compress(bytes(50_000_000), 9)
NO_PHOTOS = {
    "text": b"hello",
    "empty": b"",
    "cut svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script>',
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
    "cut JPEG": image(600, 400)[:900],
    "cut PNG": image(600, 400, "PNG")[:-30],
    "bomb by its header": png(60_000, 60_000, b"\0"),
    "bomb in a text": png(10, 10, bytes(310), chunk(b"zTXt", b"k\0\0" + ZEROS)),
    "bomb in a profile": png(10, 10, bytes(310), chunk(b"iCCP", b"k\0\0" + ZEROS)),
    "no height": png(10, 0, b""),
    "negative": png(2**31, 1, b""),
    "huge TIFF": huge_tiff(),
}


@pytest.mark.parametrize("data", NO_PHOTOS.values(), ids=NO_PHOTOS)
def test_what_is_no_photo_is_told_and_nothing_changes(run: Run, tmp_path: Path, data: bytes) -> None:
    before = records(tmp_path / "room")
    (tmp_path / "photo.jpg").write_bytes(data)
    said = run("photo", "add", "harbour", tmp_path / "photo.jpg")
    assert said.is_told()
    assert "photo.jpg" in said.err
    assert records(tmp_path / "room") == before
    assert not (tmp_path / "room" / "media").exists() or not any((tmp_path / "room" / "media").rglob("*.*"))


def turned() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


RARE = {
    "CMYK.jpg": image(2000, 20, "JPEG", "CMYK"),
    "16 bit.png": image(2000, 20, "PNG", "I;16"),
    "palette.png": image(2000, 20, "PNG", "P", transparency=0),
    "grey with alpha.png": image(2000, 20, "PNG", "LA"),
    "one bit.png": image(2000, 20, "PNG", "1"),
    "lab.tif": image(2000, 20, "TIFF", "LAB"),
    "float.tif": image(2000, 20, "TIFF", "F"),
    "moving.gif": image(2000, 20, "GIF", "P", save_all=True, append_images=[Image.new("P", (2000, 20), 9)]),
    "moving.png": image(2000, 20, "PNG", save_all=True, append_images=[Image.new("RGB", (2000, 20), "red")]),
    "mislabelled.png": image(2001, 20, "JPEG"),
    "turned.jpg": image(2000, 3000, "JPEG", exif=turned()),
    "alpha.webp": image(2000, 20, "WEBP", "RGBA"),
    "wide.jpg": image(65_500, 2),
}


def test_rare_kinds_of_photos_leave_with_a_version_for_the_web(run: Run, tmp_path: Path) -> None:
    for name, data in RARE.items():
        (tmp_path / name).write_bytes(data)
        assert run("photo", "add", "harbour", tmp_path / name, "--alt", "a", "--credit", "c").code == 0
    assert run("export", "harbour", "--output", tmp_path / "out").code == 0
    item = json.loads((tmp_path / "out" / "harbour" / "harbour.ninjs.json").read_text("utf-8"))
    assert len(item["associations"]) == len(RARE)
    for made in item["associations"]:
        for rendition in made["renditions"]:
            with Image.open(tmp_path / "out" / "harbour" / unquote(rendition["href"])) as opened:
                size = opened.size[::-1] if opened.getexif().get(0x0112) == 6 else opened.size
                assert size == (rendition["width"], rendition["height"])
                assert Image.MIME[str(opened.format)] == rendition["contentType"]
        web = made["renditions"][-1]
        assert web["width"] <= 1600 or made["name"].startswith("moving")  # which goes on moving
        assert web["contentType"] != "image/tiff"


# Newsrooms that are none


def a_places_file(path: Path) -> None:
    db = sqlite3.connect(path)
    db.executescript("CREATE TABLE moz_places (id, url); PRAGMA user_version = 75")
    db.close()


def with_version(version: int) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        db = sqlite3.connect(path)
        db.execute(f"PRAGMA user_version = {version}")
        db.close()

    return change


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def no_tables(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE note (words)")
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()


BROKEN: dict[str, tuple[int, bool, Callable[[Path], Any]]] = {
    "empty": (2, True, lambda path: path.write_bytes(b"")),
    "garbage": (2, True, lambda path: path.write_bytes(bytes(range(256)) * 40)),
    "a beginning": (2, True, lambda path: path.write_bytes(b"SQLite format 3\0")),
    "another program's": (2, True, a_places_file),
    "newer": (2, False, with_version(99)),
    "impossible": (3, False, with_version(-5)),
    "cut off": (3, False, truncated),
    "tables lost": (3, True, no_tables),
    "a folder": (3, True, lambda path: path.mkdir()),
}


@pytest.mark.parametrize(("code", "instead", "damage"), BROKEN.values(), ids=BROKEN)
def test_a_broken_newsroom_is_told_and_stays_as_it_is(
    run: Run, tmp_path: Path, code: int, instead: bool, damage: Callable[[Path], Any]
) -> None:
    for file in (tmp_path / "room").glob("newsroom.db*"):
        if instead or file.suffix != ".db":
            file.unlink()
    if instead:
        shutil.rmtree(tmp_path / "room" / "journal")
    damage(tmp_path / "room" / "newsroom.db")
    before = files(tmp_path / "room")
    for command in (["list"], ["show", "harbour"], ["new", "--slugline", "x", "--headline", "y"]):
        assert run(*command).is_told(code)
    assert files(tmp_path / "room") == before


@pytest.mark.parametrize("damage", [damage for code, instead, damage in BROKEN.values() if instead and code == 2])
def test_a_file_that_is_no_newsroom_beside_a_journal_of_one_names_the_repair(
    run: Run, tmp_path: Path, damage: Callable[[Path], Any]
) -> None:
    for file in (tmp_path / "room").glob("newsroom.db*"):
        file.unlink()
    damage(tmp_path / "room" / "newsroom.db")
    said = run("list")
    assert said.is_told(3)
    assert "verify --repair" in said.err


@pytest.mark.parametrize("name", ["missing", "body", "body/inside", "", "x" * 300])
def test_a_folder_that_is_no_newsroom_is_told(run: Run, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name if name else tmp_path
    assert run("--newsroom", folder, "list").is_told(3 if len(name) > 255 else 2)
    assert run("--newsroom", "", "list").is_told()


@pytest.mark.parametrize("name", ["body", "body/inside", "x" * 300])
def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path, name: str) -> None:
    assert run("init", tmp_path / name).is_told(3)
    assert run("init", "").is_told()


def test_a_newsroom_may_have_any_name(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / ("spaces, ünïcode & کوردی 'quoted' " + "x" * 180)
    assert run("init", folder, "--name", "</script> 'x'").code == 0
    assert run("--newsroom", folder, "new", "--slugline", "s", "--headline", "h").code == 0
    assert len(run("--newsroom", folder, "list", "--json").json) == 1


def test_a_photo_that_was_deleted_behind_our_back_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "quay.jpg").write_bytes(image())
    run("photo", "add", "harbour", tmp_path / "quay.jpg", "--alt", "a", "--credit", "c")
    kept = [p for p in (tmp_path / "room" / "media").rglob("*") if p.is_file()]
    for file in kept:
        file.unlink()
    assert run("export", "harbour", "--output", tmp_path / "out").is_told(3)
    assert not (tmp_path / "out").exists()
    assert run("show", "harbour", "--json").json["body"] == BODY
    run("photo", "add", "harbour", tmp_path / "quay.jpg")
    assert run("export", "harbour", "--output", tmp_path / "out").code == 0


# Wrong use


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", ""],
        ["show", "' OR 1=1 --"],
        ["show", "%"],
        ["list", "--state", "x"],
        ["versions", "nope"],
        ["set", "harbour", "checks=x"],
        ["set", "harbour", "photos=x"],
        ["set", "harbour", "__class__=x"],
        ["set", "harbour", "deadline=9999-12-31T23:59:59"],
        ["set", "harbour", "embargo=0001-01-01"],
        ["quote", "add", "harbour", "--source", "nobody", "--words", "x"],
        ["transcript", "add", "harbour", "/nowhere"],
        ["export", "nope", "harbour", "--output", "out"],
        ["export", "harbour", "--output", ""],
        ["export", "harbour", "--output", "out", "--override", "--reason", "  "],
        ["export", "harbour", "--output", "out", "--format", ""],
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_sentence(
    run: Run, tmp_path: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = records(tmp_path / "room")
    assert run(*arguments).is_told()
    assert records(tmp_path / "room") == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "x", "--limit", "99999999999999999999"],
        ["search", "x", "--limit", "-1"],
        ["source", "add", "--name", " "],
        ["quote", "add", "harbour", "--source", "s", "--words", ""],
        ["photo", "rm"],
        ["formats", "x"],
    ],
    ids=" ".join,
)
def test_arguments_out_of_range_are_refused_with_the_usage(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("usage: ")


def test_a_name_that_many_stories_answer_to_names_some(run: Run) -> None:
    for number in range(12):
        run("new", "--slugline", "many", "--headline", str(number))
    said = run("show", "many")
    assert said.is_told()
    assert "12 stories" in said.err
    assert said.err.count(",") < 12


@pytest.mark.parametrize("words", ["", '"', "a AND", "*", "((((", "NEAR(", "NOT", "a:b", "-x", "^", "'", "\u202e"])
def test_any_words_may_be_searched_for(run: Run, words: str) -> None:
    assert run("search", "--json", "--", words).code == 0


# Sizes


DEEP = {
    "one line": "x" * 1_000_000,
    "lines": "line of text\n" * 20_000,
    "quotes": ">" * 10_000 + " x",
    "lists": "\n".join("  " * depth + "- x" for depth in range(500)),
    "stars": "*" * 100_000,
    "emphasis": "**a *b " * 4_000,
    "brackets": "[" * 50_000,
    "links": "[a](" * 5_000,
    "tags": "<b>" * 5_000,
    "marks": "`" * 99_999 + "a",
    "combining": "a" + "\u0301" * 100_000,
    "family": "👨‍👩‍👧‍👦" * 10_000,
}


@pytest.mark.parametrize("body", DEEP.values(), ids=DEEP)
def test_long_and_deep_stories_go_in_and_out_whole(run: Run, tmp_path: Path, body: str) -> None:
    (tmp_path / "body").write_text(body, "utf-8", newline="")
    assert run("new", "--slugline", "long", "--headline", "h", "--body", tmp_path / "body").code == 0
    assert run("show", "long", "--json").json["body"] == body
    for format in ("package", "markdown"):
        assert run("export", "long", "--format", format, "--output", tmp_path / "out").code == 0
    again = run("import", tmp_path / "out" / "long.md").json
    assert run("show", again["id"], "--json").json["body"] == body


# Names in every field of every export


NAMES = {
    "marks": "O’Neil \"Q\" <b>'x'</b> & Söhne; --> </script>\\ {{x}} {%raw%} ]]> <img src=x onerror=alert(1)>",
    "lines": "line1\nline2\r\nline3\u2028x\u2029y\x0bz",
    "controls": "a\x01\x08\x1b\x7f\x9fb \ufffe\uffff\U0001ffff &amp;&lt;&#0;&#x110000;",
    "bidi": "\u202eabc\u2066def\u200f",
    "emoji": "👨‍👩‍👧‍👦🏳️‍🌈" + "🌊" * 200,
    "path": "../../etc/passwd",
    "device": "CON",
    "empty": "",
    "blank": "   ",
    "drive": "a/b\\c:d*e?f|g",
    "arabic": "س" * 300,
    "yaml": "--- \n- a: b\n...\n",
    "markdown": "# *a* [x](javascript:alert(1)) ![](x)",
    "long": "word " * 400 + "ا" * 8_000,
}
FIELDS = ("tagline", "editors_note", "desk", "headline_print", "headline_social", "keywords", "places", "canonical_url")
SAME = ("slugline", "headline", "dek", "body", "dateline", *FIELDS)
WITHOUT_ROOM = ("long",)
"""Words of a photo that are more than a JPEG holds; such a story has the name in all fields but those of the photo."""


@cache
def ninjs_schema() -> Draft202012Validator:
    """The official schema, from the reference material where it is here."""
    ours = shipped("resources") / "schemas" / "ninjs-3.1"
    official = SHARED / "schemas" / "ninjs" / "3.1" / "ninjs-schema_3.1.json"
    text = (official if official.is_file() else ours / "ninjs-schema_3.1.json").read_text("utf-8")
    geo = Resource.from_contents(json.loads((ours / "GeoJSON-schema.json").read_text("utf-8")))
    known: Registry[Any] = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", geo)
    return Draft202012Validator(json.loads(text), registry=known)


def dangers(page: Any) -> list[str]:
    """What in a page would run, or load from where one did not say."""
    found = []
    for element in page.iter("*"):
        if element.tag in ("iframe", "object", "embed", "form", "base", "svg", "math", "input", "frame", "applet"):
            found.append(element.tag)
        if element.tag == "script" and element.get("type") != "application/ld+json":
            found.append("script")
        for name, value in element.attrib.items():
            address = re.sub(r"[\x00-\x20]", "", value).lower()
            if name.lower().startswith("on") or address.startswith(("javascript:", "vbscript:", "data:text")):
                found.append(f"{element.tag} {name}")
    return found


@pytest.mark.parametrize("kind", NAMES)
def test_any_name_in_every_field_leaves_in_every_format_and_comes_back(run: Run, tmp_path: Path, kind: str) -> None:
    name, folder = NAMES[kind], tmp_path / "named"
    photo_words = "x" if kind in WITHOUT_ROOM else name
    (tmp_path / "i.jpg").write_bytes(image(1700, 20))
    (tmp_path / "body").write_bytes(f"{name}\n\n![](i.jpg)\n\n{name}".encode())
    run("init", folder, "--name", name)

    def say(*arguments: object) -> Said:
        said = run("--newsroom", folder, *arguments)
        assert said.code == 0, said.err
        return said

    id = say(
        "new", f"--slugline={name}", f"--headline={name}", f"--dek={name}", "--body", tmp_path / "body",
        f"--byline={name}", f"--byline=B {name}", f"--dateline={name}",
    ).out.strip()  # fmt: skip
    options = ("caption", "alt", "credit", "headline", "creator", "source", "copyright", "usage-terms", "place")
    say("photo", "add", id, tmp_path / "i.jpg", *(f"--{option}={photo_words}" for option in options))
    say("set", id, *(f"{field}={name}" for field in FIELDS))
    before = say("show", id, "--json").json
    for format in FORMATS:
        if FORMATS[format].exit == "public" or format.startswith("pdf"):
            continue  # feeds want a story that is ready; a PDF is the page, printed by a process of its own
        out = tmp_path / "out" / format
        say("export", id, "--format", format, "--output", out)
        for file in out.rglob("*"):
            assert len(file.name.encode()) <= 255
            assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]', file.name)
            assert not file.name.startswith(".")
            assert out in file.resolve().parents
            if file.name.endswith(".ninjs.json") and format not in ("ninjs-1", "ninjs-2"):
                look_at_ninjs(file)
            elif file.suffix == ".html" and format != "html-fragment":
                look_at_page(file)
            elif file.suffix == ".md" and format != "markdown-review":
                line = say("import", file).json
                after = say("show", line["id"], "--json").json
                assert line["warnings"] == []
                if not name.strip():
                    before["slugline"] = file.stem  # a story without one is called as its file
                assert {field: after[field] for field in SAME} == {field: before[field] for field in SAME}
                for field in ("name", *(o.replace("-", "_") for o in options)):
                    assert after["photos"][0][field] == before["photos"][0][field]


def look_at_ninjs(file: Path) -> None:
    item = json.loads(file.read_text("utf-8"))
    ninjs_schema().validate(item)
    for body in item["bodies"]:
        assert dangers(lxml_html.fragment_fromstring(body["value"], create_parent="div")) == []
    for photo in item["associations"]:
        for rendition in photo["renditions"]:
            assert (file.parent / unquote(rendition["href"])).is_file()


def look_at_page(file: Path) -> None:
    page: Any = lxml_html.document_fromstring(file.read_text("utf-8"))
    assert dangers(page) == []
    assert len(list(page.iter("h1"))) <= 1
    (data,) = page.xpath("//script[@type='application/ld+json']")
    json.loads(data.text)
    for shown in page.iter("img"):
        address = str(shown.get("src"))
        assert address.startswith("data:image/") or (file.parent / unquote(address)).is_file()


def test_words_that_no_jpeg_holds_are_told_as_that(run: Run, tmp_path: Path) -> None:
    (tmp_path / "i.jpg").write_bytes(image())
    run("photo", "add", "harbour", tmp_path / "i.jpg", "--alt", "a", "--credit", "c", "--caption", "x" * 70_000)
    said = run("export", "harbour", "--output", tmp_path / "out")
    assert said.is_told()
    assert "more than a JPEG holds" in said.err
    assert not (tmp_path / "out").exists()


# Leaving, when the disk or the person does not let it


@pytest.fixture
def exported(run: Run, tmp_path: Path) -> dict[str, bytes]:
    """An earlier export of the story, in `out`."""
    (tmp_path / "i.jpg").write_bytes(image())
    run("photo", "add", "harbour", tmp_path / "i.jpg", "--alt", "a", "--credit", "c")
    assert run("export", "harbour", "--output", tmp_path / "out").code == 0
    run("set", "harbour", "headline=Harbour closes")
    return files(tmp_path / "out")


def child(code: str, *arguments: object, **options: Any) -> Any:
    """The command line as a program of its own, after some lines of code."""
    program = f"import os, sys\nfrom deskeditor import cli\n{code}\nsys.exit(cli.main(None, sys.argv[1:]))"
    path = {"PYTHONPATH": str(Path(cli.__file__).parents[2])}
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done: Any = subprocess.run(command, env={**os.environ, **path}, check=False, timeout=60, **options)
    return done


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
@pytest.mark.parametrize("moment", ["add", "done", "_move_aside", "_move_in"])
def test_a_kill_leaves_the_old_export(run: Run, tmp_path: Path, exported: dict[str, bytes], moment: str) -> None:
    out = tmp_path / "out"
    code = (
        "from deskeditor.formats.placement import Placement\n"
        f"Placement.{moment} = lambda *_, **__: os.kill(os.getpid(), 9)"
    )
    assert child(code, "export", "harbour", "--output", out).returncode == -signal.SIGKILL
    (left,) = out.glob(".deskeditor-*.part")
    os.utime(left, (0, 0))
    if moment != "_move_in":
        assert {n: b for n, b in files(out).items() if not n.startswith(".")} == exported
    # Whatever stood half done is put right by the next export, even of another story.
    run("new", "--slugline", "other", "--headline", "h")
    run("export", "other", "--output", out)
    assert {n: b for n, b in files(out).items() if n.startswith("harbour")} == exported
    assert not list(out.glob(".*"))


def test_a_hidden_folder_in_use_is_left_alone(run: Run, tmp_path: Path, exported: dict[str, bytes]) -> None:
    fresh = tmp_path / "out" / ".deskeditor-0.part"
    fresh.mkdir()
    assert run("export", "harbour", "--output", tmp_path / "out").code == 0
    assert fresh.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_a_disk_that_is_full_leaves_the_old_export(run: Run, tmp_path: Path, exported: dict[str, bytes]) -> None:
    noise = Image.frombytes("RGB", (1300, 1300), os.urandom(1300 * 1300 * 3))
    noise.save(tmp_path / "large.png", compress_level=0)
    run("photo", "add", "harbour", tmp_path / "large.png", "--alt", "a", "--credit", "c")
    code = (
        "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4_000_000, 4_000_000))"
    )
    done = child(code, "export", "harbour", "--output", tmp_path / "out")
    assert (done.returncode, done.stdout) == (3, b"")
    assert len(done.stderr.splitlines()) == 1
    assert b"Nothing was written" in done.stderr
    assert files(tmp_path / "out") == exported
    assert len(run("show", "harbour", "--json").json["receipts"]) == 1


def test_ctrl_c_leaves_the_old_export(
    run: Run, tmp_path: Path, exported: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("deskeditor.formats.placement.Placement.add", interrupted)
    said = run("export", "harbour", "--output", tmp_path / "out")
    assert (said.code, said.out, said.err) == (130, "", "")
    assert files(tmp_path / "out") == exported


def test_two_exports_at_once_leave_one_whole(run: Run, tmp_path: Path, exported: dict[str, bytes]) -> None:
    from deskeditor.formats.export import Progress
    from deskeditor.leaving import leave

    ends: list[Progress] = []
    with Newsroom.open(tmp_path / "room") as newsroom:
        id = newsroom.find_story("harbour")

        def export() -> None:
            for _ in range(10):
                ends.extend(leave(newsroom, [id], FORMATS["package"], tmp_path / "out"))

        threads = [threading.Thread(target=export) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    done = [end for end in ends if end.outcome != "working"]
    assert len(done) == 20
    assert {end.outcome for end in done} <= {"exported", "failed"}
    assert all(end.sentence for end in done if end.outcome == "failed")
    assert any(end.outcome == "exported" for end in done)
    assert not list((tmp_path / "out").glob(".*"))
    assert set(files(tmp_path / "out" / "harbour")) == {n.removeprefix("harbour/") for n in exported}


@pytest.mark.parametrize("name", ["body", "body/inside", "x" * 300])
def test_a_folder_that_cannot_be_written_is_told(run: Run, tmp_path: Path, name: str) -> None:
    for more in ((), ("--zip",)):
        assert run("export", "harbour", "--output", tmp_path / name, *more).is_told(3)


# As a program among others


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", [["list"], ["show", "harbour", "--json"]])
def test_an_output_that_is_full_is_told(run: Run, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = child("", *arguments, stdout=full)
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as POSIX has them")
def test_a_reader_that_goes_away_is_no_trouble(run: Run, tmp_path: Path) -> None:
    (tmp_path / "body").write_text("words and words\n" * 20_000)
    run("new", "--slugline", "long", "--headline", "h", "--body", tmp_path / "body")
    read, write = os.pipe()
    os.close(read)
    done = child("", "show", "long", stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_closed_standard_input_is_told(run: Run) -> None:
    done = child("sys.stdin = None", "new", "--slugline", "s", "--headline", "h", "--body", "-")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
