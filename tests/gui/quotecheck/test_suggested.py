"""Suggestions that stand before the words in question: check, marks, jumps and deeds keep to their words."""

from deskeditor.gui.quotecheck import deeds
from deskeditor.text.suggesting import Proposer, suggest
from tests.gui.quotecheck.conftest import Quoted

JUNE = "“The dredger comes back in the second week of June,”"


def test_quotations_are_marked_found_and_mended_behind_what_is_suggested(quoted: Quoted) -> None:
    quoted.until_looked(We="exact", The="altered", Nobody="unrecorded")
    session = quoted.shown.watch.session
    ann = Proposer("ann", lambda: "2026-11-23T10:00:00+00:00")
    suggest(session.story, "body", 0, 0, "At last, after years of waiting, ", ann)
    suggest(session.story, "body", 33, 36, "", ann)
    quoted.reporter.until(lambda: quoted.marked() == [("grave", JUNE)])
    body = quoted.reporter.copy.body
    shown = quoted.shown
    assert shown.step(True) is not None
    assert body.textCursor().selectedText() == JUNE
    found = shown.at_caret()
    assert found is not None and found.verdict == "altered"
    deeds.take_recorded_words(quoted.reporter.window, shown.watch, found)
    assert "second week of January,”" in session.value().body
    assert session.value().body.startswith("The council")
    quoted.until_looked(We="exact", The="exact", Nobody="unrecorded")
