"""The way out, through the dialog: what is in the way is listed, overridden or mended; files appear whole."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.export import ExportDialog
from deskeditor.gui.gatelist import FINDING, said_short
from deskeditor.news.gate import Finding, Verdict
from deskeditor.newsroom import Newsroom
from tests.gui.conftest import Start


def newsroom_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def dialog_for(program: Program, qtbot: QtBot, sluglines: Iterable[str]) -> ExportDialog:
    """The dialog with the gate's answer in it."""
    ids = [newsroom_of(program).find_story(slugline) for slugline in sluglines]
    dialog = ExportDialog(program.desk, program.settings, program.theme, ids)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._asked))
    return dialog


def done(dialog: ExportDialog) -> bool:
    return dialog._job is None and bool(dialog._outcomes)


def test_a_story_becomes_a_package(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    dialog = dialog_for(program, qtbot, ["bridge"])
    assert "May leave" in dialog.verdict.text()
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.start.click()
    qtbot.waitUntil(lambda: done(dialog), timeout=20_000)
    item = json.loads((tmp_path / "out" / "bridge" / "bridge.ninjs.json").read_text("utf-8"))
    assert item["slugline"] == "bridge"
    assert (tmp_path / "out" / "bridge" / "bridge.html").is_file()
    assert dialog.said.text().startswith("Written: ")
    qtbot.waitUntil(lambda: len(newsroom_of(program).receipts(newsroom_of(program).find_story("bridge"))) == 1)


def test_several_stories_in_one_format(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    dialog = dialog_for(program, qtbot, ["bridge", "ferry", "derby"])
    dialog.format.setCurrentIndex(dialog.format.findData("markdown"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    qtbot.waitUntil(dialog.start.isEnabled)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.start.click()
    qtbot.waitUntil(lambda: done(dialog), timeout=20_000)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["bridge.md", "derby.md", "ferry.md"]
    assert "3 stories were written" in dialog.said.text()


def off_the_record(newsroom: Newsroom) -> str:
    """A story in which words stand that must not leave; its id."""
    story_id = newsroom.new_story(
        slugline="leak", headline="Leak", body="“I never signed the harbour contract myself,” she said."
    )
    source = newsroom.add_source(name="A source")
    newsroom.add_quote(
        words="I never signed the harbour contract myself", story=story_id, source=source, terms="off the record"
    )
    return story_id


def test_off_the_record_words_stay(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    story_id = off_the_record(newsroom_of(program))
    dialog = dialog_for(program, qtbot, ["leak"])
    assert "Not yet" in dialog.verdict.text()
    assert not dialog._override_box.isVisible()
    assert not dialog.start.isEnabled()
    with qtbot.waitSignal(dialog.spot_wanted) as wanted:
        dialog.findings.itemDoubleClicked.emit(dialog.findings.item(0))
    assert wanted.args is not None
    finding, about = wanted.args
    assert (finding.field, about) == ("body", story_id)
    assert not (tmp_path / "out").exists()


def test_the_spot_is_shown_in_the_copy(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = program.window
    story_id = off_the_record(newsroom_of(program))
    window.open_story(story_id)
    qtbot.waitUntil(lambda: window.front == story_id)
    dialog = dialog_for(program, qtbot, ["leak"])
    finding = dialog.findings.item(0).data(FINDING)
    window.go_to_finding(finding, story_id)
    assert window.copy is not None
    start_, end = window.copy.body.selection
    assert window.copy.body.binding.lines.text()[start_:end] == finding.words


def test_an_override_needs_a_reason_and_is_kept(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    newsroom = newsroom_of(program)
    story_id = newsroom.find_story("ferry")
    with newsroom.edit(type(newsroom.story(story_id)), story_id) as document:
        document.decide("spiked", True, actor=newsroom.me)
    dialog = dialog_for(program, qtbot, [story_id])
    assert not dialog.start.isEnabled()
    dialog.override.setChecked(True)
    assert not dialog.start.isEnabled()
    dialog.reason.setText("The editor asked for it")
    assert dialog.start.isEnabled()
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.start.click()
    qtbot.waitUntil(lambda: done(dialog), timeout=20_000)
    assert (tmp_path / "out" / "ferry").is_dir()
    decided = [d for d in newsroom.document(story_id).decisions() if d.what == "override"]
    assert [d.note for d in decided] == ["The editor asked for it"]
    assert decided[0].value["name"] == "Ada Quill"


def test_a_folder_that_cannot_be_written_is_told(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    dialog = dialog_for(program, qtbot, ["bridge"])
    (tmp_path / "file").write_text("not a folder", "utf-8")
    dialog.folder.setText(str(tmp_path / "file"))
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog._job is None and dialog.said.text() not in ("", "Writing…"), timeout=20_000)
    assert "file" in dialog.said.text()
    assert dialog.start.isEnabled()


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        ((), "Ready to send"),
        (("warning",), "Ready to send · 1 to look at"),
        (("blocker",), "Not yet: The story is spiked"),
        (("blocker", "blocker", "warning"), "Not yet: The story is spiked (+1)"),
    ],
)
def test_the_verdict_in_a_few_words(levels: tuple[str, ...], said: str) -> None:
    findings = tuple(
        Finding("blocker" if level == "blocker" else "warning", "x", "f", 0, 0, "The story is spiked; restore it.")
        for level in levels
    )
    assert said_short(Verdict("public", findings)) == said


def test_own_copy_leaves_with_the_name_of_a_colleague(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.settings.set("profile", "large")
        newsroom.me = newsroom.add_person(name="Rita Roe")
        newsroom.new_story(slugline="own", headline="Own", body="B.", state="ready", created_by=newsroom.me)
    program = start(desk_folder)
    dialog = dialog_for(program, qtbot, ["own"])
    assert not dialog.colleague.isVisible(), "a file in the house waits for nobody"
    dialog.format.setCurrentIndex(dialog.format.findData("rss"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    qtbot.waitUntil(dialog.colleague.isVisible)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.override.setChecked(True)
    dialog.reason.setText("The desk is empty at night")
    assert not dialog.start.isEnabled()
    dialog.colleague.setText("Bo Ek")
    assert dialog.start.isEnabled()
    dialog.start.click()
    qtbot.waitUntil(lambda: done(dialog), timeout=20_000)
    assert list((tmp_path / "out").iterdir())
    document = newsroom_of(program).document(newsroom_of(program).find_story("own"))
    assert [d.value["name"] for d in document.decisions() if d.what == "override"] == ["Bo Ek"]
