"""`merge`, `send`, `open FILE.story` and `desktop` on the command line, with real files and real faults."""

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deskeditor import cli
from deskeditor.cli.windows import opening_file
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Byline
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import desktop
from deskeditor.upkeep.storyfile import open_file, send
from tests.store.merging import log_rows
from tests.store.test_media import picture

BODY = "One.\n\nThe bridge is open today.\n\nThree."
SECRETS = ("ada@lantern.example", "555-0199", "Deep Throat", "took a great deal of money", "behind the cathedral")


@pytest.fixture
def lantern(tmp_path: Path) -> Path:
    """A newsroom with one story that has everything a story can have, and things that must stay at home."""
    folder = tmp_path / "lantern"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill", email=SECRETS[0])
        line = Byline(new_id(), person=newsroom.me)
        story = newsroom.new_story(
            slugline="bridge", headline="Bridge opens", body=BODY, bylines=(line,), ednote="Hurry."
        )
        newsroom.use_photo(story, newsroom.add_photo(picture(), "bridge.jpg", caption="The bridge", credit="Ada Quill"))
        open_source = newsroom.add_source(name="Joe Fisher", title="Ferryman", phone=SECRETS[1])
        closed = newsroom.add_source(name=SECRETS[2], terms="off the record")
        newsroom.add_quote(words="We are glad", source=open_source, story=story, terms="on the record")
        newsroom.add_quote(words=f"The mayor {SECRETS[3]}", source=closed, story=story, terms="off the record")
        newsroom.add_transcript(title="Talk", text="We are glad, he said.", story=story, source=open_source)
        newsroom.add_transcript(title="Whisper", text=f"Meet me {SECRETS[4]}.", story=story, source=closed)
        newsroom.keep_version(story, "named", "first")
    return folder


@pytest.fixture
def far(tmp_path: Path) -> Path:
    """Another newsroom that knows nothing of it."""
    folder = tmp_path / "far"
    with Newsroom.create(folder, name="Far") as newsroom:
        newsroom.me = newsroom.add_person(name="Ben Stylus")
    return folder


Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(folder: Path, *words: str) -> tuple[int, Any, str]:
        code = cli.main(lambda *_: 0, ["--newsroom", str(folder), *words])
        told = capsys.readouterr()
        return code, json.loads(told.out) if "--json" in words and told.out else told.out, told.err

    return call


def test_merge_says_what_came_in_and_lists_what_is_to_be_read(lantern: Path, tmp_path: Path, run: Run) -> None:
    laptop = tmp_path / "laptop"
    shutil.copytree(lantern, laptop)
    run(lantern, "set", "bridge", "body=" + BODY.replace("bridge", "old bridge"))
    run(laptop, "set", "bridge", "body=" + BODY.replace("today", "at last"))
    run(laptop, "new", "--slugline", "ferry", "--headline", "Ferry stops")

    code, said, _ = run(lantern, "merge", str(laptop))

    assert code == 0
    assert "1 new story and 1 changed story" in said
    assert "ours:    The old bridge is open today." in said
    assert "theirs:  The bridge is open at last." in said
    assert "merged:  The old bridge is open at last." in said
    code, shown, _ = run(lantern, "show", "bridge", "--json")
    assert [mixed["merged"] for mixed in shown["mixed"]] == ["The old bridge is open at last."]
    assert shown["body"] == BODY.replace("bridge", "old bridge").replace("today", "at last")
    code, again, _ = run(lantern, "merge", str(laptop), "--json")
    assert (code, again["nothing_new"], again["came"], again["words"]) == (0, True, [], 0)


def test_a_mixed_passage_blocks_only_what_is_public(lantern: Path, tmp_path: Path, run: Run) -> None:
    from deskeditor.leaving import departure

    laptop = tmp_path / "laptop"
    shutil.copytree(lantern, laptop)
    run(lantern, "set", "bridge", "body=" + BODY.replace("bridge", "old bridge"))
    run(laptop, "set", "bridge", "body=" + BODY.replace("today", "at last"))
    run(lantern, "merge", str(laptop))
    with Newsroom.open(lantern) as newsroom:
        story = newsroom.find_story("bridge")
        verdicts = {exit: departure(newsroom, story, exit).verdict for exit in ("in-house", "advance", "public")}
        found = {exit: [f for f in verdict.findings if f.code == "mixed"] for exit, verdict in verdicts.items()}
        assert [f.level for finding in found.values() for f in finding] == ["warning", "warning", "blocker"]
        spot = found["public"][0]
        assert newsroom.story(story).body[spot.start : spot.end] == "The old bridge is open at last."
        assert not spot.firm
        newsroom.mark_read(mixed.id for mixed in newsroom.mixed())
        assert not any(f.code == "mixed" for f in departure(newsroom, story, "public").verdict.findings)


@pytest.mark.parametrize("other", ["lantern", "nothing", "plain.txt", "plain.story"])
def test_what_cannot_be_merged_is_said_in_a_sentence(lantern: Path, tmp_path: Path, run: Run, other: str) -> None:
    (tmp_path / "plain.txt").write_text("Words")
    (tmp_path / "plain.story").write_text("Words")
    once = log_rows(lantern)

    code, out, error = run(lantern, "merge", str(tmp_path / other))

    assert (code, out) == (2, "")
    assert error.startswith("deskeditor: ")
    assert len(error.strip().splitlines()) == 1
    assert log_rows(lantern) == once


# Story files


def test_a_story_goes_to_a_desk_and_comes_back(lantern: Path, far: Path, tmp_path: Path, run: Run) -> None:
    code, path, warnings = run(lantern, "send", "bridge", "--output", str(tmp_path))
    assert (code, path.strip()) == (0, str(tmp_path / "bridge.story"))
    assert "1 quote, 1 source, 1 transcript" in warnings

    code, said, _ = run(far, "merge", str(tmp_path / "bridge.story"))
    assert "1 new story" in said
    with Newsroom.open(far) as there, Newsroom.open(lantern) as home:
        story = there.find_story("bridge")
        assert there.story(story) == home.story(story)
        assert there.photos_of(story) == home.photos_of(story)
        assert there.media(there.photos_of(story)[0].sha256) == picture()
        assert [quote.words for quote in there.quotes_of(story)] == ["We are glad"]
        assert [t.title for t in there.transcripts_of(story)] == ["Talk"]
        assert there.published(story).bylines[0].name == "Ada Quill"
        assert there.source(there.quotes_of(story)[0].source).title == "Ferryman"
        assert [version.name for version in there.versions(story) if version.cause == "named"] == ["first"]
        assert [change.field for change in there.history(story)] == [c.field for c in home.history(story)]
        there.set_fields(story, body=BODY.replace("today", "at last"))
        home.set_fields(story, body=BODY.replace("bridge", "old bridge"))
        back = send(there, story, tmp_path / "back.story")
        opened, report = open_file(home, back.path)
        assert opened == story
        assert home.story(story).body == BODY.replace("bridge", "old bridge").replace("today", "at last")
        assert [(m.ours_by.split(" (")[0], m.theirs_by.split(" (")[0]) for m in report.mixed] == [
            ("Ada Quill", "Ben Stylus")
        ]
        assert home.person(home.me).email == SECRETS[0]
        assert open_file(home, back.path)[1].nothing_new


def test_nothing_that_is_private_is_in_the_file(lantern: Path, tmp_path: Path) -> None:
    with Newsroom.open(lantern) as newsroom:
        story = newsroom.find_story("bridge")
        # Typed and taken out again: it is in the log, and must not be in the file.
        newsroom.set_fields(story, body=f"{BODY} {SECRETS[4]}")
        newsroom.set_fields(story, body=BODY)
        sent = send(newsroom, story, tmp_path)
    with zipfile.ZipFile(sent.path) as zip:
        every = b"".join(zip.read(name) for name in zip.namelist())
    assert b"Joe Fisher" in every
    for secret in SECRETS:
        assert secret.encode() not in every


def test_a_version_with_words_off_the_record_stays_at_home(lantern: Path, far: Path, tmp_path: Path) -> None:
    with Newsroom.open(lantern) as newsroom, Newsroom.open(far) as there:
        story = newsroom.find_story("bridge")
        newsroom.set_fields(story, body=f"The mayor {SECRETS[3]} for it.")
        newsroom.keep_version(story, "named", "too much")
        newsroom.set_fields(story, body=BODY)
        open_file(there, send(newsroom, story, tmp_path).path)
        assert "too much" not in {version.name for version in there.versions(story)}
        assert "first" in {version.name for version in there.versions(story)}
        for version in there.versions(story):
            assert [quote.words for quote in there.version_value(version.id).quotes] == ["We are glad"]


@pytest.mark.parametrize("field", ["body", "bin", "ednote"])
def test_words_off_the_record_keep_a_story_from_being_sent(lantern: Path, tmp_path: Path, run: Run, field: str) -> None:
    run(lantern, "set", "bridge", f"{field}=The mayor {SECRETS[3]} for it.")
    code, _, error = run(lantern, "send", "bridge", "--output", str(tmp_path / "out.story"))
    assert code == 1
    assert "off the record" in error
    assert not (tmp_path / "out.story").exists()


def test_a_receipt_and_a_version_are_kept_of_what_was_sent(lantern: Path, tmp_path: Path) -> None:
    with Newsroom.open(lantern) as newsroom:
        story = newsroom.find_story("bridge")
        newsroom.set_fields(story, headline="Bridge opens at last")
        sent = send(newsroom, story, tmp_path)
        [receipt] = newsroom.receipts(story)
        assert (receipt.exit, receipt.format, receipt.hash, receipt.destination) == (
            "in-house",
            "story",
            sent.sha256,
            str(sent.path),
        )
        assert ("export", "story") in {(version.cause, version.name) for version in newsroom.versions(story)}


def test_a_story_that_was_destroyed_here_does_not_come_back(lantern: Path, far: Path, tmp_path: Path) -> None:
    from deskeditor.upkeep.destroying import destroy, going

    with Newsroom.open(lantern) as newsroom, Newsroom.open(far) as there:
        story = newsroom.find_story("bridge")
        sent = send(newsroom, story, tmp_path)
        open_file(there, sent.path)
        destroy(there, going(there, [story]))
        with pytest.raises(Refused, match="destroyed"):
            open_file(there, sent.path)


# Hostile files


def entries(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as zip:
        return {name: zip.read(name) for name in zip.namelist()}


def written(path: Path, parts: dict[str, bytes], **how: Any) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zip:
        for name, data in parts.items():
            zip.writestr(name, data)
    return path


def resealed(parts: dict[str, bytes]) -> dict[str, bytes]:
    """With a manifest that fits: whoever makes a hostile file knows how to count."""
    import hashlib

    manifest = json.loads(parts["manifest.json"])
    others = {name: data for name, data in parts.items() if name != "manifest.json"}
    manifest["files"] = {n: {"sha256": hashlib.sha256(d).hexdigest(), "size": len(d)} for n, d in others.items()}
    return {"manifest.json": json.dumps(manifest).encode(), **others}


def rows_changed(parts: dict[str, bytes], change: Callable[[dict[str, Any]], None]) -> dict[str, bytes]:
    said = json.loads(parts["rows.json"])
    change(said)
    return resealed(parts | {"rows.json": json.dumps(said).encode()})


def media_name(parts: dict[str, bytes]) -> str:
    return next(name for name in parts if name.startswith("media/"))


HOSTILE: dict[str, Callable[[dict[str, bytes]], dict[str, bytes]]] = {
    "a path that leads out": lambda p: resealed(p | {"../../evil.sh": b"rm"}),
    "an absolute path": lambda p: resealed(p | {"/etc/evil": b"x"}),
    "a file that is not named": lambda p: p | {"extra.txt": b"x"},
    "a part that is missing": lambda p: {name: data for name, data in p.items() if name != "rows.json"},
    "no manifest": lambda p: {name: data for name, data in p.items() if name != "manifest.json"},
    "a manifest that is no JSON": lambda p: p | {"manifest.json": b"{"},
    "a manifest that is a list": lambda p: p | {"manifest.json": b"[1, 2]"},
    "another program's": lambda p: p | {"manifest.json": b'{"format": "game", "version": 1}'},
    "a newer form": lambda p: p | {"manifest.json": p["manifest.json"].replace(b'"version": 1', b'"version": 9')},
    "a wrong hash of the edits": lambda p: p | {"edits.bin": p["edits.bin"][:-1] + b"\xff"},
    "a wrong hash of a photo": lambda p: p | {media_name(p): b"not the photo"},
    "edits that are noise": lambda p: resealed(p | {"edits.bin": bytes(range(256)) * 20}),
    "edits cut off": lambda p: resealed(p | {"edits.bin": p["edits.bin"][:-40]}),
    "no edits": lambda p: resealed(p | {"edits.bin": b""}),
    "a photo under another name": lambda p: resealed(p | {"media/" + "0" * 64: b"x"}),
    "rows of another story": lambda p: rows_changed(p, lambda s: s["versions"][0].update(story="another")),
    "history of another record": lambda p: rows_changed(p, lambda s: s["rows"]["history"][0].update(record="another")),
    "a column that there is not": lambda p: rows_changed(p, lambda s: s["rows"]["history"][0].update(evil="1")),
    "a value that is a list": lambda p: rows_changed(p, lambda s: s["rows"]["history"][0].update(before=["x"])),
    "tables that are missing": lambda p: rows_changed(p, lambda s: s.update(rows={})),
    "a time that is none": lambda p: rows_changed(p, lambda s: s["rows"]["history"][0].update(at="soon")),
    "a number beyond all": lambda p: rows_changed(p, lambda s: s["rows"]["client"][0].update(client=2**70)),
    "a row twice": lambda p: rows_changed(p, lambda s: s["rows"]["history"].append(s["rows"]["history"][0])),
    "a field that is none": lambda p: rows_changed(p, lambda s: s["rows"]["merged"].append({"field": "evil"})),
    "a version that is none": lambda p: rows_changed(p, lambda s: s["versions"][0].update(value={"story": 5})),
    "people without ids": lambda p: rows_changed(p, lambda s: s.update(people=[{"name": "x"}])),
    "a person whose id is a list": lambda p: rows_changed(p, lambda s: s["people"][0].update(id=["x"])),
    "a name that no words can have": lambda p: rows_changed(
        p, lambda s: s["people"][0].update(id="new", name="a\ud800b")
    ),
    "JSON too deep": lambda p: resealed(p | {"rows.json": b"[" * 100_000}),
    "a bomb": lambda p: resealed(p | {"rows.json": b" " * (60 * 2**20) + p["rows.json"]}),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_in_a_sentence_and_nothing_is_changed(
    lantern: Path, far: Path, tmp_path: Path, what: str
) -> None:
    with Newsroom.open(lantern) as newsroom:
        parts = entries(send(newsroom, newsroom.find_story("bridge"), tmp_path).path)
    file = written(tmp_path / "hostile.story", HOSTILE[what](parts))
    once, files = (
        log_rows(far),
        sorted(path for path in tmp_path.rglob("*") if path.is_file() and "far" not in path.parts),
    )

    with Newsroom.open(far) as there, pytest.raises(BadInput) as raised:
        open_file(there, file)

    assert "\n" not in str(raised.value)
    assert str(raised.value).endswith(".")
    assert log_rows(far) == once
    assert not [path for path in (far / "media").rglob("*") if path.is_file()]
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file() and "far" not in path.parts) == files


def test_a_file_that_is_cut_off_anywhere_is_refused(lantern: Path, far: Path, tmp_path: Path) -> None:
    with Newsroom.open(lantern) as newsroom:
        data = send(newsroom, newsroom.find_story("bridge"), tmp_path).path.read_bytes()
    once = log_rows(far)
    with Newsroom.open(far) as there:
        for length in [0, 1, 3, 100, *range(200, len(data), len(data) // 12)]:
            file = tmp_path / "cut.story"
            file.write_bytes(data[:length])
            with pytest.raises(BadInput):
                open_file(there, file)
    assert log_rows(far) == once


def test_flipped_bytes_never_end_in_anything_but_a_sentence(lantern: Path, far: Path, tmp_path: Path) -> None:
    with Newsroom.open(lantern) as newsroom:
        data = send(newsroom, newsroom.find_story("bridge"), tmp_path).path.read_bytes()
    with Newsroom.open(far) as there:
        for at in range(0, len(data), len(data) // 60):
            file = tmp_path / "flipped.story"
            file.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
            try:
                open_file(there, file)
            except BadInput as problem:
                assert "\n" not in str(problem)


def test_an_encrypted_one_and_one_with_a_name_twice(lantern: Path, far: Path, tmp_path: Path) -> None:
    with Newsroom.open(lantern) as newsroom:
        path = send(newsroom, newsroom.find_story("bridge"), tmp_path).path
    parts, data = entries(path), bytearray(path.read_bytes())
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        at = data.find(mark)
        data[at + (6 if mark == b"PK\x03\x04" else 8)] |= 1
    (tmp_path / "locked.story").write_bytes(data)
    held = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(held, "w") as zip:
        for name, part in [*parts.items(), ("rows.json", b"{}")]:
            zip.writestr(name, part)
    (tmp_path / "twice.story").write_bytes(held.getvalue())
    with Newsroom.open(far) as there:
        for name in ("locked.story", "twice.story"):
            with pytest.raises(BadInput):
                open_file(there, tmp_path / name)


def test_a_file_that_is_not_there_and_a_folder(far: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.story").mkdir()
    with Newsroom.open(far) as there:
        with pytest.raises(NotFound):
            open_file(there, tmp_path / "none.story")
        with pytest.raises(BadInput, match="folder"):
            open_file(there, tmp_path / "folder.story")


# Double click


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (["a.story"], ["open", "a.story"]),
        (["--newsroom", "x.story", "/a/b.STORY"], ["--newsroom", "x.story", "open", "/a/b.STORY"]),
        (["--json", "list"], ["--json", "list"]),
        (["open", "a.story"], ["open", "a.story"]),
        ([], []),
    ],
)
def test_a_file_alone_is_opened(said: list[str], meant: list[str]) -> None:
    assert opening_file(said) == meant


def test_the_window_gets_the_path_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "bridge.story"
    file.write_bytes(b"")
    asked: list[tuple[Path | None, str | None, str]] = []

    def window(newsroom: Path | None, story: str | None, sample: str) -> int:
        asked.append((newsroom, story, sample))
        return 0

    assert cli.main(window, [str(file)]) == 0
    assert asked == [(None, str(file), "")]


def test_story_files_are_known_to_the_file_manager_until_that_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import xml.etree.ElementTree as ElementTree
    from configparser import ConfigParser

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert "open with deskeditor now" in desktop.install(["/opt/my programs/deskeditor"], "linux")

    entry = ConfigParser(interpolation=None)
    entry.read(tmp_path / "applications" / "deskeditor.desktop", "utf-8")
    assert entry["Desktop Entry"]["Exec"] == '"/opt/my programs/deskeditor" %f'
    assert entry["Desktop Entry"]["MimeType"] == f"{desktop.MIME};"
    mime = ElementTree.parse(tmp_path / "mime" / "packages" / "deskeditor-story.xml").getroot()
    assert mime[0].get("type") == desktop.MIME
    assert (tmp_path / "icons/hicolor/scalable/mimetypes/application-x-deskeditor-story.svg").is_file()
    desktop.remove("linux")
    assert not list(tmp_path.rglob("*deskeditor*"))


def test_a_mac_says_what_it_needs() -> None:
    with pytest.raises(BadInput, match="packaged program"):
        desktop.install(["deskeditor"], "darwin")
