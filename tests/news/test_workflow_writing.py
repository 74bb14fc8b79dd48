"""A workflow that was changed in the window is written into its file, and what a person wrote there stays."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import CHECKS, ROLES_OF_PEOPLE
from deskeditor.news.workflow import Action, Aside, DeskRules, Length, ReadyRules, State, SuggestionRules, Workflow
from deskeditor.news.workflow_file import parse, shipped_text
from deskeditor.news.workflow_writing import written

LARGE = shipped_text("large")
NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
ROLES = st.lists(st.sampled_from(ROLES_OF_PEOPLE), unique=True).map(tuple)
CHOSEN = st.lists(st.sampled_from(CHECKS), unique=True).map(tuple)


def comments(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("#")]


def test_what_is_not_changed_stays_to_the_byte() -> None:
    for text in (LARGE, shipped_text("small")):
        assert written(text, parse(text)) == text


def test_a_name_and_a_switch_change_two_lines() -> None:
    stands = parse(LARGE)
    states = tuple(replace(one, name="Redaktion: geprüft") if one.key == "filed" else one for one in stands.states)
    made = written(LARGE, replace(stands, states=states, second_person=False))
    pairs = [(a, b) for a, b in zip(LARGE.splitlines(), made.splitlines(), strict=True) if a != b]
    assert len(pairs) == 2
    assert pairs[0][1].split() == pairs[0][0].replace("= true", "= false").split()
    assert pairs[1][1] == 'name = "Redaktion: geprüft"'


@st.composite
def workflows(draw: st.DrawFn) -> Workflow:
    stands = parse(LARGE)
    own = State("own", draw(NAMES), draw(st.sampled_from(("draft", "in review"))))
    states = [replace(one, name=draw(NAMES)) for one in stands.states]
    if draw(st.booleans()):
        states.insert(draw(st.integers(1, len(states))), own)
    actions = [replace(one, roles=draw(ROLES), confirmed=draw(st.booleans())) for one in stands.actions]
    actions += [Action("extra", draw(NAMES), ("draft",), "filed", asks=("reason",), hands_to="nobody")]
    return replace(
        stands,
        name=draw(NAMES),
        states=tuple(states),
        actions=tuple(draw(st.permutations(actions))),
        solo=draw(st.booleans()),
        opens_on=draw(st.sampled_from(("stories", "my desk"))),
        publishers=draw(ROLES),
        checks=draw(CHOSEN),
        check_roles=draw(st.dictionaries(st.sampled_from(CHECKS), ROLES, max_size=2)),
        desks=draw(
            st.dictionaries(NAMES, st.builds(DeskRules, st.none() | CHOSEN, st.none() | st.booleans()), max_size=3)
        ),
        hold=draw(st.builds(Aside, ROLES, st.booleans())),
        ready=ReadyRules(("headline", "body"), {"body": Length(10, 900)}, draw(st.integers(0, 100))),
        suggestions=draw(st.builds(SuggestionRules, ROLES, st.booleans(), ROLES)),
    )


@settings(max_examples=30, deadline=None)
@given(workflows(), workflows())
def test_whatever_is_changed_is_read_back_and_the_comments_stay(first: Workflow, second: Workflow) -> None:
    once = written(LARGE, first)
    assert parse(once) == first
    assert parse(written(once, second)) == second
    head = comments(LARGE)[:2]
    assert comments(once)[:2] == head
