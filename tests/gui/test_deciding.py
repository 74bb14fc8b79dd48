"""Who may not decide on a suggestion does not do so in the window either, by whichever way."""

import pytest

from deskeditor.gui.session import Session
from deskeditor.news.problems import Refused
from deskeditor.news.records import Story
from deskeditor.text.document import Document


def test_a_refusal_leaves_every_suggestion_open() -> None:
    session = Session(Document(Story, "story"), {}, lambda *_update: None, me="lara")
    session.set("body", "The quay.")
    session.suggesting = True
    session.set("body", "The new quay.")
    (open_one,) = session.value().suggestions
    session.refusal = lambda asked, outcome: "" if outcome == "rejected" or not list(asked) else "Ask an editor."
    with pytest.raises(Refused, match="Ask an editor"):
        session.decide_suggestions([open_one.id], "accepted")
    assert session.value().suggestions == (open_one,)
    assert session.decide_suggestions(["nothing"], "accepted") == 0
    assert session.decide_suggestions([open_one.id], "rejected") == 1
    assert session.value().body == "The quay."
