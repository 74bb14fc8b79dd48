"""`check`: what the language check says on the command line, and its exit code."""

from pathlib import Path

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.review import ignoring
from deskeditor.review.copyread import copyread
from tests.test_cli import Run, room, run, window  # noqa: F401  fixtures


def test_an_error_of_language_is_told_and_gives_exit_code_1_until_it_is_let_stand(run: Run, room: Path) -> None:  # noqa: F811
    run("new", "--slugline", "harbour", "--headline", "Harbour opens")
    run("set", "harbour", "body=The harbour is open. It was definately late.", "state=ready")
    said = run("check", "harbour", "--language", "--json")
    assert said.code == 1
    (found,) = said.json
    assert (found["kind"], found["level"], found["rule"]) == ("spelling", "error", "spelling")
    assert (found["field"], found["start"], found["end"], found["text"]) == ("body", 28, 38, "definately")
    assert found["suggestions"][0] == "definitely"
    assert "error: body: “definately”" in run("check", "harbour").out
    with Newsroom.open(room) as newsroom:
        story = newsroom.find_story("harbour")
        (error,) = copyread(newsroom, story).open
        with newsroom.edit(Story, story) as document:
            ignoring.ignore(document, error, "story", None, by=newsroom.me, reason="It is a title")
    assert run("check", "harbour", "--language").out == ""
    said = run("check", "harbour", "--language", "--ignored", "--json")
    assert (said.code, said.json[0]["ignored"]["reason"]) == (0, "It is a title")


def test_words_are_let_stand_with_a_reason(run: Run, room: Path) -> None:  # noqa: F811
    run("new", "--slugline", "harbour", "--headline", "Definately open")
    run("set", "harbour", "body=It was definately late, and definately shut.", "state=ready")
    refused = run("check", "harbour", "--language", "--let-stand", "nothing of it")
    assert refused.code == 2 and "finds nothing on “nothing of it”" in refused.err
    refused = run("check", "harbour", "--language", "--reason", "why")
    assert refused.code == 2 and "--let-stand" in refused.err
    said = run("check", "harbour", "--language", "--ignored", "--json", "--let-stand", "definately", "--reason", "so")
    assert said.code == 0
    assert [(one["text"], (one["ignored"] or {}).get("reason")) for one in said.json if one["kind"] == "spelling"] == [
        ("Definately", None),
        ("definately", "so"),
        ("definately", "so"),
    ]


def test_a_line_says_which_words_are_meant(run: Run, room: Path) -> None:  # noqa: F811
    run("new", "--slugline", "harbour", "--headline", "Harbour opens")
    run("set", "harbour", "body=It opened on the 22th of May.", "state=ready")
    assert "error: body: “22th”: That number ends in nd. (22nd)" in run("check", "harbour", "--language").out
