from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.decisions import Decision, checks, embargo, open_ends, outcome
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


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["until", "zone", "status", "x"]), inner, max_size=3)
    ),
)
WHATS = st.sampled_from(["state", "spiked", "hold", "embargo", "terms", "pubstatus", "check:legal"])


@given(st.lists(st.tuples(WHATS, JSON), max_size=6))
def test_a_value_that_the_disk_damaged_is_none_and_the_strictest_holds(given: list[tuple[str, Any]]) -> None:
    found = outcome([decision(str(n), what, value) for n, (what, value) in enumerate(given)]).values
    for name in ("state", "terms", "pubstatus"):
        assert isinstance(found.get(name, ""), str)
    assert all(isinstance(found.get(name, False), bool) for name in ("spiked", "hold"))
    kept = embargo(found)
    assert kept is None or isinstance(kept.until, str)
    assert all(isinstance(check.status, str) for check in checks(found).values())


def test_an_embargo_that_cannot_be_read_holds_until_further_notice() -> None:
    assert embargo(outcome([decision("1", "embargo", {"until": None})]).values) == Embargo()
    assert outcome([decision("1", "terms", None)]).values["terms"] == "off the record"
    assert outcome([decision("1", "state", None)]).values["state"] == "draft"
