"""The file with the workflow of a newsroom: what it says, and what is wrong with it, in words and with the line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.problems import BadInput
from deskeditor.news.workflow import BY_KEY, MOVED_BY_HAND, PROFILES, state, strictness
from deskeditor.news.workflow_file import BadWorkflow, parse, shipped_text

LARGE = shipped_text("large")
OWN_STATE = '[[states]]\nkey = "legal_read"\nname = "With the lawyer"\nmeaning = "in review"\n\n'


@pytest.mark.parametrize("profile", list(PROFILES))
def test_the_shipped_ones_are_right_and_publish_by_no_action(profile: str) -> None:
    workflow = parse(shipped_text(profile))
    assert workflow.states[0].meaning == "draft"
    assert {state(action.to).meaning for action in workflow.actions} <= set(MOVED_BY_HAND)
    for one in workflow.states:
        leads = {action.key for action in workflow.actions_from(one.key)}
        assert leads, f"nothing leads on from {one.key}"
    assert workflow.second_person is PROFILES[profile].second_person


def test_every_state_of_the_large_one_is_known_to_every_desk() -> None:
    assert [one.key for one in parse(LARGE).states] == list(BY_KEY)


def test_a_state_of_a_house_of_its_own_is_a_draft_to_whoever_does_not_know_it() -> None:
    text = LARGE.replace("# What can be done", OWN_STATE + "# What can be done", 1)
    workflow = parse(text.replace('from = ["filed", "copy_edit"]', 'from = ["filed", "legal_read"]'))
    assert workflow.state("legal_read").meaning == "in review"
    assert workflow.name_of("legal_read") == "With the lawyer"
    assert (state("legal_read").meaning, strictness("legal_read")) == ("draft", strictness("draft"))
    assert [one.key for one in workflow.actions_from("legal_read")] == ["edit"]


@pytest.mark.parametrize(
    ("key", "stands"), [("filed", "draft"), ("copy_edit", "draft"), ("legal_read", "draft"), ("ready", "ready")]
)
def test_a_story_of_another_house_stands_where_its_state_means_the_same(key: str, stands: str) -> None:
    assert parse(shipped_text("small")).standing(key) == stands


WRONG = [
    ('to = "filed"', 'to = "filled"', "is “filed” meant?"),
    ('to = "ready"', 'to = "published"', "by being sent"),
    ('roles = ["editor"]\nasks = ["note"]', 'role = ["editor"]\nasks = ["note"]', "is “roles” meant?"),
    ('asks = ["note"]', 'asks = ["notes"]', "is “note” meant?"),
    ('asks = ["note"]', 'asks = "note"', "list"),
    (
        'key = "filed"\nname = "Filed"\nmeaning = "in review"',
        'key = "filed"\nname = "Filed"\nmeaning = "ready"',
        "always",
    ),
    ('key = "filed"\nname', 'key = "Gesendet"\nname', "small letters"),
    ("second_person = true ", 'second_person = "yes" ', "true or false"),
    ("coverage = 0", "coverage = 101", "from 0 to 100"),
    ("coverage = 0", "coverage = true", "from 0 to 100"),
    ('fields = ["headline"]', 'fields = ["headlin"]', "is “headline” meant?"),
    ("needed = [] ", 'needed = ["law"] ', "cannot stand in “needed”"),
    ('hands_to = "taker"', 'hands_to = "me"', "cannot stand in “hands_to”"),
    ('name = "A newsroom"', 'name = "A newsroom', "not TOML"),
    ('opens_on = "my desk"', 'opens_on = "desk"', "cannot stand in “opens_on”"),
]


@pytest.mark.parametrize(("right", "wrong", "said"), WRONG)
def test_what_is_wrong_is_told_with_its_line(right: str, wrong: str, said: str) -> None:
    text = LARGE.replace(right, wrong, 1)
    assert text != LARGE
    with pytest.raises(BadWorkflow) as told:
        parse(text)
    fault = next(one for one in told.value.faults if said in one.sentence)
    first = LARGE[: LARGE.index(right)].count("\n") + 1
    assert first <= fault.line <= first + right.count("\n") + 1
    assert str(fault).startswith(f"Line {fault.line}: ")


def test_all_that_is_wrong_is_told_at_once() -> None:
    text = LARGE.replace('to = "filed"', 'to = "filled"').replace('asks = ["note"]', 'asks = ["notes"]')
    with pytest.raises(BadWorkflow) as told:
        parse(text)
    assert len(told.value.faults) == 2


@pytest.mark.parametrize(
    "text",
    [
        *("", "states = 3", "[[states]]", 'name = "x"', "[states]\na = 1", "desks = []", "x = 1"),
        *("x = " + "9" * 10_000, "x = " + "[" * 5_000),
    ],
)
def test_what_is_no_workflow_is_refused_in_words(text: str) -> None:
    with pytest.raises(BadWorkflow) as told:
        parse(text)
    assert str(told.value)


def test_a_workflow_needs_a_way_to_ready_and_begins_with_a_draft() -> None:
    filed = '[[states]]\nkey = "filed"\nname = "Filed"\nmeaning = "in review"\n'
    with pytest.raises(BadWorkflow, match="stories begin there"):
        parse(LARGE.replace(filed, "").replace("[[states]]", filed + "\n[[states]]", 1))
    with pytest.raises(BadWorkflow, match="makes a story ready"):
        parse(LARGE.replace('to = "ready"', 'to = "draft"'))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_cut_out_of_a_file_it_is_read_or_refused_in_words(data: st.DataObject) -> None:
    lines = LARGE.splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines)))
    end = data.draw(st.integers(start, min(len(lines), start + 12)))
    try:
        parse("".join(lines[:start] + lines[end:]))
    except BadInput as problem:
        assert str(problem)
