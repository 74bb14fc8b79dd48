"""Translations of a story on the command line."""

# ruff: noqa: F811  fixtures that are imported are named again where they are asked for
from tests.test_cli import Run, room, run, story, window  # noqa: F401  fixtures


def test_a_story_is_translated_and_held_against_its_original(run: Run, story: str) -> None:
    run("set", "harbour", "body=It opened on Monday. Lane came.", "headline=Harbour opens", "language=en")
    assert run("translations", "begin", "harbour", "de").code == 0
    run("set", "harbour-de", "body=Er wurde am Montag eröffnet. Lane kam.")
    run("set", "harbour", "body=It opened on Tuesday. Lane came.")
    rows = run("translations", "show", "harbour-de", "--open", "--json").json
    assert [(row["field"], row["state"], row["was"]) for row in rows if row["field"] in ("headline", "body")] == [
        ("headline", "untranslated", None),
        ("body", "changed", "It opened on Monday."),
    ]
    assert "behind the original" in run("translations", "list", "harbour").out
    run("translations", "caught-up", "harbour-de")
    assert "behind the original" not in run("translations", "list", "harbour").out


def test_a_tag_that_is_none_begins_nothing(run: Run, story: str) -> None:
    refused = run("translations", "begin", "harbour", "no language")
    assert refused.code == 2 and "no language tag" in refused.err
    assert len(run("list", "--json").json) == 1
