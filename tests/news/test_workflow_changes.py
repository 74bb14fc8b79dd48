from dataclasses import replace

import pytest

from deskeditor.news.workflow import Action, State, Workflow
from deskeditor.news.workflow_changes import (
    key_for,
    usual_meaning,
    with_action,
    with_checks,
    with_state,
    with_state_named,
    without_action,
    without_state,
)
from deskeditor.news.workflow_file import parse, shipped_text
from deskeditor.news.workflow_writing import written

LARGE = parse(shipped_text("large"))
LEGAL = State("legal_read", "Legal read", "in review")


def kept(workflow: Workflow) -> Workflow:
    """As it is read again from its file."""
    return parse(written(shipped_text("large"), workflow))


def test_a_state_comes_and_goes_with_what_leads_to_it() -> None:
    more = with_state(LARGE, LEGAL, "desk_edit")
    more = with_action(more, Action("to_legal", "Send to the lawyer", ("desk_edit",), "legal_read"))
    ready = LARGE.action("ready")
    assert ready is not None
    more = with_action(more, replace(ready, sources=(*ready.sources, "legal_read")))
    assert kept(more) == more
    keys = [state.key for state in more.states]
    assert keys.index("legal_read") == keys.index("desk_edit") + 1
    assert kept(without_state(more, "legal_read")) == LARGE


def test_states_and_actions_are_called_as_the_house_calls_them() -> None:
    renamed = kept(with_state_named(LARGE, "filed", "Beim Tisch & fertig"))
    assert renamed.name_of("filed") == "Beim Tisch & fertig"
    assert kept(without_action(LARGE, "take_back")).action("take_back") is None


def test_a_section_has_a_rule_only_while_it_needs_something_else() -> None:
    legal = kept(with_checks(LARGE, "Politics & more", ("legal",)))
    assert legal.checks_of("Politics & more") == ("legal",)
    assert legal.checks_of("Sport") == ()
    assert with_checks(legal, "Politics & more", ()).desks == {}
    assert kept(with_checks(LARGE, "", ("facts",))).checks == ("facts",)


@pytest.mark.parametrize(
    ("name", "key"),
    [("Legal read", "legal_read"), ("Draft", "draft_2"), ("مراجعة", "own"), ("2nd read", "own_2nd_read")],
)
def test_keys_are_made_of_names(name: str, key: str) -> None:
    assert key_for(name, ("draft",)) == key


def test_an_own_state_cannot_mean_that_a_story_may_leave() -> None:
    assert [usual_meaning(meaning) for meaning in ("draft", "in review", "ready", "live")] == [
        "draft",
        "in review",
        "in review",
        "in review",
    ]
