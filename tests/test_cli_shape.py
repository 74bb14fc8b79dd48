"""The shape of a story on the command line."""

# ruff: noqa: F811  fixtures that are imported are named again where they are asked for
from tests.test_cli import Run, room, run, story, window  # noqa: F401  fixtures


def test_a_story_tells_its_shape(run: Run, story: str) -> None:
    run("set", "harbour", "body=It rained. “We waited,” said Bo Ek.", "headline=Harbour opens", "language=en")
    found = run("shape", "harbour", "--json").json
    assert (found["words"], found["own"], found["share_quoted"]) == (7, 5, 29)
    assert found["voices"] == [{"name": "Bo Ek", "quotations": 1, "words": 2}]
    assert found["readability"] is None
    assert found["snippets"][0]["title"]["shown"] == "Harbour opens"
    said = run("shape", "harbour").out
    assert "7 words, 5 without quotations, 29 % quoted" in said
    assert "quoted: Bo Ek, once, 2 words" in said
    assert run("shape", "nowhere").code != 0
