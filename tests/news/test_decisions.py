from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.decisions import Decision, embargo, open_ends, outcome
from deskeditor.news.records import Embargo


def decision(id: str, what: str, value: object, *after: str, at: str = "2026-11-22T16:00:00+00:00") -> Decision:
    return Decision(id, what, value, "ana", at, after)


def test_a_later_decision_replaces_the_one_it_names() -> None:
    assert outcome([decision("1", "state", "filed"), decision("2", "state", "ready", "1")]).values == {"state": "ready"}


def test_rule_4_two_states_at_once_resolve_to_the_one_that_leaves_less_and_are_told() -> None:
    """The desk marks a story ready while the reporter takes it back: it must not leave."""
    first = decision("1", "state", "filed")
    ready, back = decision("2", "state", "ready", "1"), decision("3", "state", "back_to_reporter", "1")
    for order in ([first, ready, back], [back, first, ready]):
        found = outcome(order)
        assert found.values["state"] == "back_to_reporter"
        assert "back_to_reporter holds" in found.conflicts[0]


def test_rule_4_an_embargo_set_while_another_is_lifted_stays() -> None:
    until = {"until": "2026-11-23T06:00:00+00:00", "zone": "Europe/London"}
    first = decision("1", "embargo", {"until": "2026-11-22T18:00:00+00:00", "zone": ""})
    found = outcome([first, decision("2", "embargo", None, "1"), decision("3", "embargo", until, "1")])
    assert embargo(found.values) == Embargo(**until)
    assert found.conflicts


def test_rule_4_off_the_record_wins_over_on_the_record() -> None:
    ends = [decision("1", "terms", "on the record"), decision("2", "terms", "off the record")]
    assert outcome(ends).values["terms"] == "off the record"


def test_two_people_who_decide_the_same_are_in_no_conflict() -> None:
    assert outcome([decision("1", "state", "ready"), decision("2", "state", "ready")]).conflicts == ()


@given(
    st.permutations([decision("1", "hold", True), decision("2", "hold", False, "1"), decision("3", "hold", True, "1")])
)
def test_the_order_in_which_decisions_arrive_does_not_matter(arrived: list[Decision]) -> None:
    assert outcome(arrived).values == {"hold": True}
    assert [d.id for d in open_ends(arrived, "hold")] == ["2", "3"]
