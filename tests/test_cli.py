"""The command line as a person or a script uses it: arguments in, output and exit code out."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deskeditor import cli
from deskeditor.formats.registry import FORMATS
from deskeditor.newsroom import Newsroom
from tests.formats.stories import image

Run = Callable[..., "Said"]
BODY = "The harbour opened.\n\n“It was time,” she said.\r\n\tIndented, no-break\u00a0space, کوردی, 🌊.\n\n\n"


class Said:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Window:
    """Stands in for the window; remembers how it was opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path | None, str | None, str]] = []

    def __call__(self, newsroom: Path | None, story: str | None, sample: str) -> int:
        self.opened.append((newsroom, story, sample))
        return 0


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def run(window: Window, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.delenv("DESKEDITOR_NEWSROOM", raising=False)
    monkeypatch.setattr("deskeditor.cli.places.user_config_path", lambda *_, **__: tmp_path / "config")

    def said(*arguments: object) -> Said:
        capsys.readouterr()
        try:
            code = cli.main(window, [str(a) for a in arguments])
        except SystemExit as stopped:  # argparse
            code = int(stopped.code or 0)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return said


@pytest.fixture
def room(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "room"
    assert run("init", folder, "--name", "Port Gazette").code == 0
    monkeypatch.setenv("DESKEDITOR_NEWSROOM", str(folder))
    return folder


@pytest.fixture
def story(run: Run, room: Path, tmp_path: Path) -> str:
    file = tmp_path / "body.txt"
    file.write_bytes(BODY.encode())
    said = run(
        "new", "--slugline", "harbour", "--headline", "Harbour opens", "--dek", "At last", "--body", file,
        "--byline", "Zoe Last", "--byline", "Ann First", "--dateline", "PORT SUNDAY", "--language", "en-GB",
    )  # fmt: skip
    assert said.code == 0
    return said.out.strip()


def show(run: Run, name: str) -> Any:
    said = run("show", name, "--json")
    assert said.code == 0
    return said.json


# A newsroom, and which


def test_init_makes_a_newsroom_once(run: Run, tmp_path: Path) -> None:
    said = run("init", tmp_path / "new", "--name", "Gazette", "--profile", "large", "--json")
    assert said.json == {"folder": str(tmp_path / "new"), "name": "Gazette", "profile": "large"}
    again = run("init", tmp_path / "new")
    assert again.code == 2
    assert again.out == ""
    assert again.err.count("\n") == 1


def test_the_newsroom_may_be_named_before_or_after_the_command(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path / "a")
    assert run("--newsroom", tmp_path / "a", "list").code == 0
    assert run("list", "--newsroom", tmp_path / "a").code == 0
    assert (
        run("--json", "--newsroom", tmp_path / "a", "list").out
        == run("list", "--json", "--newsroom", tmp_path / "a").out
    )


def test_without_one_the_window_s_last_is_meant(run: Run, tmp_path: Path) -> None:
    from deskeditor.gui.settings import NEWSROOMS, Settings

    assert run("list").code == 2
    folder = tmp_path / 'with "quotes", ümlauts \\ and ؟'
    run("init", folder)
    (tmp_path / "config").mkdir()
    settings = Settings(tmp_path / "config" / "deskeditor.ini")
    settings.set(NEWSROOMS, (str(folder), "/elsewhere"))
    settings.sync()
    assert run("list", "--json").json == []


@pytest.mark.parametrize(
    "content", ["", "remembered", "[remembered]\nnewsrooms=]", "[remembered]\nnewsrooms=[]", "\udcff"]
)
def test_broken_settings_of_the_window_are_no_newsroom(run: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "deskeditor.ini").write_text(content, "utf-8", errors="surrogateescape")
    said = run("list")
    assert said.code == 2
    assert "--newsroom" in said.err


def test_a_folder_without_a_newsroom_is_told(run: Run, tmp_path: Path) -> None:
    said = run("--newsroom", tmp_path / "nothing", "list")
    assert (said.code, said.out) == (2, "")
    assert "There is no newsroom" in said.err
    assert not (tmp_path / "nothing").exists()


# Stories


def test_a_story_comes_out_as_it_went_in(run: Run, story: str) -> None:
    shown = show(run, "harbour")
    assert shown["id"] == story
    assert shown["body"] == BODY.replace("\r\n", "\n")
    assert (shown["slugline"], shown["headline"], shown["dek"]) == ("harbour", "Harbour opens", "At last")
    assert (shown["dateline"], shown["language"], shown["state"]) == ("PORT SUNDAY", "en-GB", "draft")
    assert [(line["name"], line["role"]) for line in shown["bylines"]] == [("Zoe Last", "by"), ("Ann First", "by")]
    assert shown["photos"] == shown["quotes"] == shown["transcripts"] == []
    assert show(run, story) == show(run, story[:-4]) == shown


def test_show_for_a_person_ends_with_the_body(run: Run, story: str) -> None:
    said = run("show", "harbour")
    assert "headline: Harbour opens" in said.out
    assert said.out.endswith(BODY.replace("\r\n", "\n") + "\n")


def test_the_body_may_come_from_standard_input(run: Run, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Wörter\n".encode())))
    assert run("new", "--slugline", "s", "--headline", "h", "--body", "-").code == 0
    assert show(run, "s")["body"] == "Wörter\n"


@pytest.mark.parametrize("data", [b"\xff\xfeh\0i\0", b"caf\xe9", b"nul\0", "\ufdd0".encode()])
def test_a_body_that_is_no_utf8_text_changes_nothing(run: Run, room: Path, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "body.txt"
    file.write_bytes(data)
    said = run("new", "--slugline", "s", "--headline", "h", "--body", file)
    assert said.code == 2
    assert "body.txt" in said.err
    assert said.err.count("\n") == 1
    assert run("list", "--json").json == []


def test_names_of_files_may_be_anything_but_words_are_utf8(run: Run, story: str, tmp_path: Path) -> None:
    odd = "odd\udcff"
    assert run("new", "--slugline", odd, "--headline", "h").code == 2
    assert run("set", story, f"headline={odd}").code == 2
    assert run("search", odd).code == 2
    file = tmp_path / f"{odd}.txt"
    file.write_text("Words.")
    assert json.loads(run("import", file).out)["slugline"] == "odd\ufffd"
    assert run("export", story, "--output", tmp_path / odd).code == 0
    assert len(show(run, story)["receipts"]) == 1


@pytest.mark.parametrize("command", [("import",), ("new", "--slugline", "s", "--headline", "h", "--body")])
def test_a_file_without_end_is_told(
    run: Run, room: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    monkeypatch.setattr("deskeditor.formats.importing.LARGEST_TEXT", 1000)
    monkeypatch.setattr("deskeditor.cli.commands.LARGEST_TEXT", 1000)
    said = run(*command, "/dev/zero")
    assert (said.code, said.out) == (2, "")
    assert "larger" in said.err


def test_list_filters(run: Run, room: Path) -> None:
    for slugline, desk in (("a", "News"), ("b", "Sport"), ("c", "News")):
        run("new", "--slugline", slugline, "--headline", slugline.upper())
        run("set", slugline, f"desk={desk}")
    run("set", "c", "state=ready")
    run("set", "b", "spiked=yes")
    assert sorted(row["slugline"] for row in run("list", "--json").json) == ["a", "c"]
    assert [row["slugline"] for row in run("list", "--state", "ready", "--desk", "News", "--json").json] == ["c"]
    assert [row["slugline"] for row in run("list", "--spiked", "--json").json] == ["b"]
    row = run("list", "--state", "Ready", "--json").json[0]
    assert row.keys() >= {"id", "slugline", "headline", "state", "desk", "assignee", "deadline", "words", "language"}
    assert run("list", "--state", "nowhere").code == 2


def test_a_name_that_several_stories_answer_to_lists_their_ids(run: Run, room: Path) -> None:
    ids = [run("new", "--slugline", "same", "--headline", "h").out.strip() for _ in range(2)]
    said = run("show", "same")
    assert (said.code, said.out) == (2, "")
    assert all(id in said.err for id in ids)
    assert run("show", "missing").code == 2


@pytest.mark.parametrize(
    ("assignment", "field", "value"),
    [
        ("headline=A = B", "headline", "A = B"),
        ("dek=", "dek", ""),
        ("body=One\n\nTwo", "body", "One\n\nTwo"),
        ("state=desk_edit", "state", "desk_edit"),
        ("state=Desk edit", "state", "desk_edit"),
        ("hold=yes", "hold", True),
        ("urgency=2", "urgency", 2),
        ("target-length=800", "target_length", 800),
        ("keywords=port, ships,port", "keywords", ["port", "ships"]),
        ("subjects=medtop:04000000, education", "subjects", ["medtop:04000000", "medtop:05000000"]),
        ("genre=feature", "genre", "Feature"),
        ("dateline_date=2026-11-22", "dateline_date", "2026-11-22"),
        ("deadline=2026-11-22T17:00:00+01:00", "deadline", None),
        ("embargo=2026-12-01T06:00:00Z", "embargo", None),
        ("embargo=indefinite", "embargo", {"until": "", "zone": ""}),
        ("pubstatus=withheld", "pubstatus", "withheld"),
        ("check:legal=required", "checks", {"legal": {"status": "required", "by": "", "at": ""}}),
        ("language=ckb", "language", "ckb"),
    ],
)
def test_set_changes_a_field(run: Run, story: str, assignment: str, field: str, value: Any) -> None:
    assert run("set", story, assignment).code == 0
    shown = show(run, story)[field]
    if value is None:
        from deskeditor.news.times import utc

        said = assignment.partition("=")[2]
        assert utc(shown["until"] if isinstance(shown, dict) else shown) == utc(said)
    else:
        assert shown == value


def test_set_names_people(run: Run, story: str, room: Path) -> None:
    with Newsroom.open(room) as newsroom:
        ann = newsroom.add_person(name="Ann First", job_title="reporter", email="ann@example.com")
    assert run("set", story, "bylines=Ann First, Bo Ek", "assignee=Ann First").code == 0
    shown = show(run, story)
    assert [(line["name"], line["person"], line["job_title"]) for line in shown["bylines"]] == [
        ("Ann First", ann, "reporter"),
        ("Bo Ek", "", ""),
    ]
    assert shown["assignee"] == "Ann First"
    assert "ann@example.com" not in json.dumps(shown)


@pytest.mark.parametrize(
    "assignment",
    [
        "headline", "colour=blue", "id=1", "photos=a", "state=lost", "urgency=11", "urgency=many", "hold=perhaps",
        "deadline=soon", "embargo=soon", "language=English!", "direction=up", "pubstatus=gone", "check:luck=done",
        "check:legal=maybe", "assignee=Nobody", "subjects=nonsense", "genre=nonsense", "dateline_date=monday",
    ],
)  # fmt: skip
def test_a_wrong_value_is_told_and_nothing_is_changed(run: Run, story: str, assignment: str) -> None:
    before = show(run, story)
    said = run("set", story, "headline=Changed", assignment)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("deskeditor: ")
    assert said.err.count("\n") == 1
    assert show(run, story) == before


def test_an_embargo_is_lifted(run: Run, story: str) -> None:
    run("set", story, "embargo=indefinite")
    run("set", story, "embargo=")
    assert show(run, story)["embargo"] is None


def test_search_finds_words_with_their_place(run: Run, story: str) -> None:
    (hit,) = run("search", "harb", "--json").json
    assert (hit["kind"], hit["id"], hit["story_id"]) == ("story", story, story)
    start, end = hit["matches"][0]
    assert hit["snippet"][start:end].lower().startswith("harb")
    assert "Harbour" in run("search", "opened").out
    assert run("search", "nowhere", "--json").json == []


def test_versions_are_listed(run: Run, story: str, room: Path) -> None:
    assert run("versions", story, "--json").json == []
    with Newsroom.open(room) as newsroom:
        newsroom.keep_version(story, "filed")
    (version,) = run("versions", story, "--json").json
    assert version["cause"] == "filed"
    assert version["id"] in run("versions", "harbour").out


# Photos, sources, quotes, transcripts


def test_photos_are_added_with_their_words(run: Run, story: str, tmp_path: Path) -> None:
    file = tmp_path / "the quay.jpg"
    file.write_bytes(image())
    said = run("photo", "add", story, file, "--caption", "The quay", "--alt", "Boats", "--credit", "Ann", "--json")
    assert said.json["story"] == story
    (tmp_path / "other.png").write_bytes(image(kind="PNG"))
    run("photo", "add", story, tmp_path / "other.png", "--decorative")
    first, second = show(run, story)["photos"]
    assert first["id"] == said.json["id"]
    assert first["role"] == "lead"
    assert (first["caption"], first["alt"], first["credit"]) == ("The quay", "Boats", "Ann")
    assert (first["name"], first["width"], first["height"]) == ("the quay.jpg", 60, 40)
    assert (second["role"], second["decorative"]) == ("gallery", True)


@pytest.mark.parametrize("data", [b"no photo", image()[:200], b""])
def test_what_is_no_photo_is_told_and_nothing_is_changed(run: Run, story: str, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.jpg").write_bytes(data)
    said = run("photo", "add", story, tmp_path / "x.jpg")
    assert (said.code, said.out) == (2, "")
    assert "x.jpg" in said.err
    assert show(run, story)["photos"] == []
    assert run("photo", "add", story, tmp_path / "missing.jpg").code == 2


def test_quotes_have_a_source_and_its_terms(run: Run, story: str) -> None:
    assert run("quote", "add", story, "--source", "Mayor", "--words", "No.").code == 2
    mayor = run("source", "add", "--name", "Mayor", "--title", "Mayor of Hull", "--terms", "background").out.strip()
    run(
        "quote",
        "add",
        story,
        "--source",
        "Mayor",
        "--words",
        "“No,” ‘never’.",
        "--said-at",
        "2026-11-22T10:00:00+01:00",
    )
    run("quote", "add", story, "--source", mayor, "--words", "Yes.", "--terms", "on the record")
    quotes = {q["words"]: q for q in show(run, story)["quotes"]}
    assert quotes["“No,” ‘never’."]["terms"] == "background"
    assert quotes["“No,” ‘never’."]["source"] == "Mayor"
    assert quotes["Yes."]["terms"] == "on the record"
    second = run("source", "add", "--name", "Mayor").out.strip()
    said = run("quote", "add", story, "--source", "Mayor", "--words", "Maybe.")
    assert said.code == 2
    assert mayor in said.err
    assert second in said.err


def test_transcripts_are_read_with_their_times(run: Run, story: str, tmp_path: Path) -> None:
    file = tmp_path / "call.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:02,500\nHello <i>there</i>.\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.\n")
    assert run("transcript", "add", story, file).code == 0
    (transcript,) = show(run, story)["transcripts"]
    assert transcript["text"] == "Hello there. Yes."
    assert transcript["cues"] == [[0, 1.0, 2.5], [13, 3.0, 4.0]]
    assert transcript["title"] == "call"


# Import


def test_import_says_one_line_for_each_story(run: Run, room: Path, tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("---\ntitle: One\nauthor: Ann Lee\nmood: blue\n---\n\nWords.\n")
    (tmp_path / "two.txt").write_text("Only words.\n")
    (tmp_path / "bad.txt").write_bytes(b"\xff\xff")
    said = run("import", tmp_path / "one.md", tmp_path / "bad.txt", tmp_path / "two.txt", tmp_path / "missing.md")
    one, two = (json.loads(line) for line in said.out.splitlines())
    assert said.code == 2
    assert (one["slugline"], two["slugline"]) == ("one", "two")
    assert ["mood" in warning for warning in one["warnings"]] == [True]
    assert two["warnings"] == []
    assert len(said.err.splitlines()) == 2
    assert show(run, one["id"])["headline"] == "One"
    assert show(run, "one")["body"] == "Words.\n"
    assert show(run, "two")["body"] == "Only words.\n"
    assert len(run("list", "--json").json) == 2


# Export


def test_an_unfinished_story_leaves_as_a_file_with_a_warning(run: Run, story: str, tmp_path: Path) -> None:
    said = run("export", story, "--output", tmp_path / "out")
    assert said.code == 0
    assert said.out.strip() == str(tmp_path / "out" / "harbour")
    assert "Draft" in said.err
    item = json.loads((tmp_path / "out" / "harbour" / "harbour.ninjs.json").read_text("utf-8"))
    assert item["by"] == "Zoe Last and Ann First"
    receipts = show(run, story)["receipts"]
    assert [(r["format"], r["destination"]) for r in receipts] == [("package", str(tmp_path / "out" / "harbour"))]


def test_export_answers_in_json(run: Run, story: str, tmp_path: Path) -> None:
    run("new", "--slugline", "other", "--headline", "h")
    said = run("export", story, "other", "--format", "markdown", "--output", tmp_path / "out", "--json")
    first, second = said.json
    assert (first["outcome"], first["path"]) == ("exported", str(tmp_path / "out" / "harbour.md"))
    assert {"code", "field", "start", "end", "message", "record_id"} <= first["warnings"][0].keys()
    assert second["slugline"] == "other"


def test_off_the_record_words_do_not_leave(run: Run, story: str, tmp_path: Path) -> None:
    run("source", "add", "--name", "S")
    run("quote", "add", story, "--source", "S", "--words", "It was time", "--terms", "off the record")
    for more in ((), ("--override", "--reason", "because")):
        said = run("export", story, "--output", tmp_path / "out", "--json", *more)
        assert said.code == 1
        assert said.json[0]["outcome"] == "refused"
        blocker = said.json[0]["blockers"][0]
        body = show(run, story)["body"]
        assert (blocker["field"], body[blocker["start"] : blocker["end"]]) == ("body", "It was time")
    assert not (tmp_path / "out").exists()


def test_an_override_needs_a_reason_and_is_kept(run: Run, story: str, room: Path, tmp_path: Path) -> None:
    run("set", story, "spiked=yes")
    assert run("export", story, "--output", tmp_path / "out").code == 1
    assert run("export", story, "--output", tmp_path / "out", "--override").code == 2
    assert run("export", story, "--output", tmp_path / "out", "--reason", "x").code == 2
    said = run(
        "export", story, "--output", tmp_path / "out", "--override", "--reason", "The lawyer asked", "--by", "Ann"
    )
    assert said.code == 0
    assert (tmp_path / "out" / "harbour").is_dir()
    with Newsroom.open(room) as newsroom:
        (kept,) = [d for d in newsroom.document(story).decisions() if d.what == "override"]
        (receipt,) = newsroom.receipts(story)
    assert (kept.note, kept.value["name"]) == ("The lawyer asked", "Ann")
    assert [f["code"] for f in kept.value["findings"]] == ["spiked"]
    assert receipt.note == "Override by Ann: The lawyer asked"


def test_export_to_where_nothing_can_be_written_is_disk_trouble(run: Run, story: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = run("export", story, "--output", tmp_path / "file")
    assert (said.code, said.out) == (3, "")
    assert said.err.count("\n") == 1


def test_formats_are_listed(run: Run) -> None:
    assert [f["name"] for f in run("formats", "--json").json] == list(FORMATS)
    said = run("formats")
    assert all(name in said.out for name in FORMATS)
    assert "package" in next(line for line in said.out.splitlines() if "(default)" in line)


def test_an_unknown_format_is_wrong_use(run: Run, story: str, tmp_path: Path) -> None:
    said = run("export", story, "--format", "papyrus", "--output", tmp_path)
    assert said.code == 2
    assert "ninjs" in said.err


# The window


def test_the_window_is_opened_on_what_was_asked(run: Run, story: str, room: Path, window: Window) -> None:
    run()
    run("--newsroom", room)
    run("demo")
    run("demo", "--keep")
    run("open")
    run("open", "harbour")
    assert window.opened == [
        (None, None, ""),
        (room, None, ""),
        (None, None, "fresh"),
        (None, None, "kept"),
        (room, None, ""),
        (room, story, ""),
    ]
    assert run("open", "missing").code == 2
    assert len(window.opened) == 6


# As a program


def test_wrong_use_is_exit_code_2(run: Run) -> None:
    assert run("nonsense").code == 2
    assert run("new").code == 2
    assert run("--help").code == 0
    assert run("--version").out.startswith("deskeditor ")


def test_it_speaks_utf8_whatever_the_locale(story: str, room: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "deskeditor", "--newsroom", str(room), "show", "harbour", "--json"],
        env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PATH": "", "PYTHONPATH": str(Path(cli.__file__).parents[2])},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["body"] == BODY.replace("\r\n", "\n")


def test_no_command_but_the_window_loads_qt() -> None:
    code = "import sys; from deskeditor import cli; cli.main(None, ['formats']); assert 'PySide6' not in sys.modules"
    path = {"PYTHONPATH": str(Path(cli.__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", code], env=path, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_a_file_of_several_stories_needs_a_name(run: Run, story: str, tmp_path: Path) -> None:
    said = run("export", story, "--format", "rss", "--together", " ", "--output", str(tmp_path / "out"))
    assert said.code == 2
    assert said.err == "deskeditor: --together needs a name for the file of all stories.\n"
    assert not (tmp_path / "out").exists()
