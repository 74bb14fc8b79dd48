"""The commands with which editors review drafts: steps, checks, notes, suggestions."""

from pathlib import Path

import pytest

from deskeditor.news.records import Byline, Story
from deskeditor.newsroom import Newsroom
from deskeditor.text.suggesting import Proposer, suggest
from tests.test_cli import Run, room, run, window  # noqa: F401  fixtures


@pytest.fixture
def harbour(room: Path) -> str:  # noqa: F811
    """A story by Rita, who writes here, in a newsroom with an editor."""
    with Newsroom.open(room) as newsroom:
        newsroom.settings.set("profile", "large")
        rita = newsroom.add_person(name="Rita Roe", roles=("reporter",))
        newsroom.add_person(name="Ed Quill", roles=("editor",))
        newsroom.me = rita
        bylines = (Byline("1", person=rita),)
        return newsroom.new_story(
            slugline="harbour", headline="Harbour", body="The quay.\n\nThe quay.", bylines=bylines
        )


def proposed(room: Path, story: str, by: str, words: str) -> None:  # noqa: F811
    with Newsroom.open(room) as newsroom, newsroom.edit(Story, story) as document:
        suggest(document, "body", 4, 4, words, Proposer(by, lambda: "2026-11-23T08:00:00Z"))


def test_a_story_goes_to_the_desk_and_back_and_is_marked_ready(run: Run, room: Path, harbour: str) -> None:  # noqa: F811
    assert [one["key"] for one in run("move", "harbour", "--json").json] == ["file"]
    filed = run("file", "harbour", "--json").json
    assert (filed["id"], filed["before"], filed["state"]) == (harbour, "draft", "filed")
    assert filed["version"] == run("versions", "harbour", "--json").json[0]["id"]
    refused = run("send-back", "harbour", "--note", "More")
    assert (refused.code, "Only an editor" in refused.err) == (1, True)
    assert run("send-back", "harbour", "--by", "Ed Quill").code == 2
    assert run("send-back", "harbour", "--note", "Who pays?", "--by", "Ed Quill").out.strip() == "back_to_reporter"
    assert "Who pays?" in run("notes", "list", "harbour").out
    assert run("take-back", "harbour").code == 1
    assert run("take-back", "harbour", "--by", "Ed Quill").out.strip() == "filed"
    assert run("move", "harbour", "Start desk edit", "--by", "Ed Quill").code == 0
    assert run("ready", "harbour").code == 1
    proposed(room, harbour, "somebody outside", "very ")
    marked = run("ready", "harbour", "--by", "Ed Quill")
    assert (marked.out.strip(), "One suggestion is still open" in marked.err) == ("ready", True)
    with Newsroom.open(room) as newsroom:
        assert newsroom.person(newsroom.me).name == "Rita Roe", "who wrote here last stays so"


def test_set_is_no_way_around(run: Run, harbour: str) -> None:  # noqa: F811
    for assignment in ("state=ready", "state=published", "hold=yes", "check:legal=done", "pubstatus=canceled"):
        assert run("set", "harbour", assignment).code == 1, assignment
    assert run("set", "harbour", "state=filed", "check:legal=required").code == 0
    for name in ("notes", "claims", "names", "suggestions", "rulings"):
        said = run("set", "harbour", f"{name}=x")
        assert (said.code, "is not set here" in said.err) == (2, True), name


def test_an_outside_reader_does_not_write_into_the_copy_by_its_fields(run: Run, room: Path, harbour: str) -> None:  # noqa: F811
    with Newsroom.open(room) as newsroom:
        newsroom.me = newsroom.add_person(name="Lara Law", roles=("outside reader",))
    said = run("set", "harbour", "headline=Mine")
    assert (said.code, "suggests and comments" in said.err) == (1, True)
    assert run("show", "harbour", "--json").json["headline"] == "Harbour"


def test_hold_and_spike_want_a_reason(run: Run, harbour: str) -> None:  # noqa: F811
    assert run("hold", "harbour", "--by", "Ed Quill").code == 2
    assert run("hold", "harbour", "--reason", "Wait", "--by", "Ed Quill").code == 0
    assert run("file", "harbour").code == 1
    assert run("release", "harbour", "--by", "Ed Quill").code == 0
    assert run("spike", "put", "harbour", "--reason", "Old", "--by", "Ed Quill", "--json").json["spiked"] is True
    assert run("show", "harbour", "--json").json["spiked"] is True


def test_checks_are_listed_and_done(run: Run, harbour: str) -> None:  # noqa: F811
    assert run("checks", "harbour", "legal", "--required").out.startswith("legal      required by Rita Roe")
    assert run("checks", "harbour", "legal", "--done").code == 1
    assert run("checks", "harbour", "--done").code == 2
    (line,) = run("checks", "harbour", "legal", "--done", "--by", "Ed Quill", "--json").json
    assert (line["status"], line["by"]) == ("done", "Ed Quill")


def test_notes_are_written_answered_and_settled(run: Run, harbour: str) -> None:  # noqa: F811
    twice = run("notes", "add", "harbour", "Which?", "--words", "quay")
    assert (twice.code, "2 times" in twice.err) == (2, True)
    assert "the words that the note is about" in run("notes", "add", "harbour", "Which?", "--words", "").err
    empty = run("notes", "add", "harbour", "")
    assert (empty.code, "needs words" in empty.err) == (2, True)
    note = run("notes", "add", "harbour", "Shorter, @Ed Quill", "--on", "headline", "--words", "Harbour").out.strip()
    run("notes", "reply", "harbour", note[-12:], "x")
    assert run("notes", "reply", "harbour", note, "It is short.").code == 0
    (thread,) = run("notes", "list", "harbour", "--json").json
    assert (thread["field"], thread["start"], thread["end"], thread["words"]) == ("headline", 0, 7, "Harbour")
    assert [answer["text"] for answer in thread["answers"]] == ["It is short."]
    assert len(thread["mentions"]) == 1
    assert run("notes", "resolve", "harbour", note).code == 0
    assert run("notes", "list", "harbour", "--json").json == []
    assert len(run("notes", "list", "harbour", "--all", "--json").json) == 1
    assert run("notes", "reopen", "harbour", note, "--json").json == {"id": note}
    assert run("notes", "resolve", "harbour", "nowhere").code == 2


def test_suggestions_are_listed_and_decided_on(run: Run, room: Path, harbour: str) -> None:  # noqa: F811
    proposed(room, harbour, "Lara Law", "new ")
    proposed(room, harbour, "A Source", "wet ")
    listed = run("suggestions", "list", "harbour", "--json").json
    assert {one["by"]: one["inserted"] for one in listed} == {"Lara Law": "new ", "A Source": "wet "}
    assert "{+new +}" in run("suggestions", "list", "harbour").out
    assert run("suggestions", "accept", "harbour").code == 2
    assert run("suggestions", "accept", "harbour", "nowhere").code == 2
    assert run("suggestions", "reject", "harbour", "--of", "A Source").out.strip() == "1"
    assert run("suggestions", "accept", "harbour", "--all").out.strip() == "1"
    assert run("show", "harbour", "--json").json["body"].startswith("The new quay.")


def test_a_reader_takes_back_their_own_proposals_only(run: Run, room: Path, harbour: str) -> None:  # noqa: F811
    with Newsroom.open(room) as newsroom:
        lara = newsroom.add_person(name="Lara Law", roles=("outside reader",))
    proposed(room, harbour, lara, "new ")
    proposed(room, harbour, "A Source", "wet ")
    assert run("suggestions", "accept", "harbour", "--all", "--by", "Lara Law").code == 1
    assert run("suggestions", "reject", "harbour", "--all", "--by", "Lara Law").code == 1
    assert run("suggestions", "reject", "harbour", "--of", "Lara Law", "--by", "Lara Law").code == 0
    assert [one["by"] for one in run("suggestions", "list", "harbour", "--json").json] == ["A Source"]


def test_the_workflow_is_written_checked_and_shown(run: Run, room: Path, harbour: str, tmp_path: Path) -> None:  # noqa: F811
    assert run("workflow", "check").code == 0
    path = Path(run("workflow", "init").out.strip())
    assert path == room / "workflow.toml"
    assert run("workflow", "init").code == 2
    path.write_text(path.read_text("utf-8").replace('name = "Filed"', 'name = "On the desk"'), "utf-8")
    run("move", "harbour", "file")
    names = {state["key"]: state["name"] for state in run("workflow", "show", "--json").json["states"]}
    assert names["filed"] == "On the desk"
    assert run("list", "--state", "On the desk", "--json").json[0]["slugline"] == "harbour"
    path.write_text(path.read_text("utf-8").replace('to = "ready"', 'to = "published"'), "utf-8")
    said = run("workflow", "check")
    assert (said.code, said.out.startswith("Line ")) == (1, True)
    shown = run("workflow", "show")
    assert (shown.code, "On the desk" in shown.out, "is wrong" in shown.err) == (0, True, True)
    assert run("workflow", "check", str(tmp_path / "nowhere.toml")).code == 2
    assert run("workflow", "init", "--replace", "--profile", "small").code == 0
    assert run("workflow", "check").code == 0
