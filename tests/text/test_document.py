"""A record as a document of edits: the rules that pycrdt taught (docs/architecture.md), and the law of merging."""

import random
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.text.records import ANY_RECORD

from deskeditor.news.kept import kept
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.records import KINDS, Byline, CheckState, Embargo, Photo, PhotoUse, Quote, Story
from deskeditor.text.compare import applied
from deskeditor.text.document import ELSEWHERE, Change, Document
from deskeditor.text.updates import NOTHING, covers


def story(*updates: bytes) -> Document[Story]:
    return Document(Story, "one", updates)


def recorded(document: Document[Any]) -> list[bytes]:
    updates: list[bytes] = []
    document.on_update(updates.append)
    return updates


def changes_of(document: Document[Any]) -> list[Change]:
    changes: list[Change] = []
    document.on_change(changes.append)
    return changes


# The rules


def test_rule_1_every_opening_is_another_client() -> None:
    first = story()
    first.splice("headline", 0, 0, "Flood")
    ids = {first.client_id, *(story(first.update()).client_id for _ in range(50))}
    assert len(ids) == 51


def test_rule_2_an_update_whose_predecessor_is_missing_waits_and_is_told() -> None:
    one = story()
    updates = recorded(one)
    one.splice("headline", 0, 0, "Flood")
    one.splice("headline", 5, 5, " rises")
    other = story()
    other.apply(updates[1])
    assert other.pending
    assert other.value().headline == ""
    assert other.update() == NOTHING, "what is pending is not in the state of the document: its row must stay"
    assert not covers(other.state(), updates[1])
    other.apply(updates[0])
    assert not other.pending
    assert other.value().headline == "Flood rises"
    assert all(covers(other.state(), update) for update in updates)


def test_rule_2_a_deletion_of_missing_words_waits_too() -> None:
    one = story()
    updates = recorded(one)
    one.splice("headline", 0, 0, "Flood")
    one.splice("headline", 0, 5, "")
    other = story(updates[1])
    assert other.pending
    other.apply(updates[0])
    assert (other.pending, other.value().headline) == (False, "")


def test_rule_2_whatever_waits_goes_in_when_the_last_predecessor_arrives() -> None:
    """yrs 0.28 leaves most of these waiting for ever."""
    desks = [story() for _ in range(3)]
    log: list[bytes] = []
    for desk in desks:
        desk.on_update(log.append)
        for at in range(5):
            desk.splice("headline", at, at, str(at))
            desk.set("urgency", at)
    for seed in range(20):
        shuffled = random.Random(seed).sample(log, len(log))
        one_by_one = story()
        for update in shuffled:
            one_by_one.apply(update)
        assert not one_by_one.pending
        assert one_by_one.value() == story(*shuffled).value() == story(*log).value()
        assert len(one_by_one.value().headline) == 15


def test_rule_2_compacting_gives_the_same_record_in_one_update() -> None:
    one = story()
    updates = recorded(one)
    for at in range(200):
        one.splice("body", at, at, "é")
    one.splice("body", 10, 20, "")
    compact = story(*updates).update()
    assert story(compact).value() == one.value()
    assert len(compact) < sum(map(len, updates)) / 2


@pytest.mark.parametrize("kind", KINDS.values())
def test_rule_3_opening_and_reading_write_nothing(kind: type) -> None:
    document: Document[Any] = Document(kind, "one")
    updates = recorded(document)
    changes_of(document)
    document.value()
    document.decisions()
    for name in kept(kind, "prose"):
        document.lines(name)
    assert document.update() == NOTHING
    assert updates == []
    assert not document.pending


def test_rule_3_two_who_open_the_same_empty_record_both_keep_their_words() -> None:
    one, other = story(), story()
    one.splice("headline", 0, 0, "Flood")
    other.splice("headline", 0, 0, "Fire")
    one.set("bylines", (Byline("a", name="Ann"),))
    other.set("bylines", (Byline("b", name="Bo"),))
    meet(one, other)
    assert sorted(one.value().headline) == sorted("FloodFire")
    assert {line.name for line in one.value().bylines} == {"Ann", "Bo"}


def test_rule_3_a_list_can_be_moved_by_two_and_loses_nothing() -> None:
    one = story()
    one.set("bylines", tuple(Byline(id, name=id) for id in "abcd"))
    other = story(one.update())
    one.move("bylines", "a", None)
    other.move("bylines", "a", "c")
    other.amend("bylines", "a", job_title="Editor")
    one.remove("bylines", "b")
    meet(one, other)
    lines = one.value().bylines
    assert sorted(line.id for line in lines) == ["a", "c", "d"]
    assert [line.job_title for line in lines if line.id == "a"] == ["Editor"]


def test_rule_3_an_entry_that_one_removes_and_another_moves_stays_whole() -> None:
    one = story()
    one.set("bylines", (Byline("a", name="Ann", role="edited by"), Byline("b", name="Bo")))
    other = story(one.update())
    one.remove("bylines", "a")
    other.move("bylines", "a", None)
    meet(one, other)
    left = {line.id: line for line in one.value().bylines}
    assert left.get("a") in (None, Byline("a", name="Ann", role="edited by"))


def test_rule_4_of_two_states_at_once_the_stricter_holds_and_the_conflict_is_shown() -> None:
    one = story()
    one.decide("state", "draft", actor="Ann")
    other = story(one.update())
    one.decide("state", "published", actor="Ann")
    other.decide("state", "withdrawn", actor="Bo")
    meet(one, other)
    assert one.value().state == other.value().state == "withdrawn"
    assert len(one.value().conflicts) == 1
    assert "Ann" in one.value().conflicts[0]
    one.decide("state", "ready", actor="Cy")
    assert (one.value().state, one.value().conflicts) == ("ready", ())
    assert len(one.decisions()) == 4, "nothing is taken out"


def test_rule_4_every_decided_field() -> None:
    one = Document(Story, "one", clock=lambda: datetime(2026, 1, 2, tzinfo=UTC))
    embargo = Embargo("2026-01-01T00:00:00+01:00", "Europe/Berlin")
    one.decide("embargo", embargo, actor="Ann", note="as agreed")
    one.decide("check:legal", CheckState("done", "Ann", "2026-01-01"), actor="Ann")
    one.decide("spiked", True, actor="Ann")
    one.decide("hold", True, actor="Ann")
    one.decide("pubstatus", "withheld", actor="Ann")
    one.decide("override", {"finding": "abc", "count": 3}, actor="Ann")
    value = story(one.update()).value()
    assert (value.embargo, value.spiked, value.hold, value.pubstatus) == (embargo, True, True, "withheld")
    assert value.checks == {"legal": CheckState("done", "Ann", "2026-01-01")}
    noted = [(d.note, d.at) for d in one.decisions() if d.what == "embargo"]
    assert noted == [("as agreed", "2026-01-02T00:00:00.000000+00:00")]
    assert [d.value for d in one.decisions() if d.what == "override"] == [{"finding": "abc", "count": 3}]
    one.decide("embargo", None, actor="Ann")
    assert one.value().embargo is None
    quote = Document(Quote, "q")
    quote.decide("terms", "off the record", actor="Ann")
    assert quote.value().terms == "off the record"


def test_deciding_what_holds_already_writes_nothing() -> None:
    one = story()
    one.decide("hold", True, actor="Ann")
    updates = recorded(one)
    one.decide("hold", True, actor="Bo")
    assert updates == []


@given(ANY_RECORD)
@settings(max_examples=120, deadline=None)
def test_rule_7_what_is_stored_is_loaded_and_restoring_writes_only_the_difference(
    made: tuple[type, dict[str, Any]],
) -> None:
    kind, values = made
    document: Document[Any] = Document(kind, "one")
    updates = recorded(document)
    for name, value in values.items():
        document.set(name, value)
    assert all(getattr(document.value(), name) == value for name, value in values.items())
    loaded: Document[Any] = Document(kind, "one", updates)
    assert loaded.value() == document.value()
    assert Document(kind, "one", [document.update()]).value() == document.value()
    again = recorded(loaded)
    for name, value in values.items():
        loaded.set(name, value)
    assert again == []


@given(ANY_RECORD, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_rule_7_any_value_can_be_restored_over_any_other(
    made: tuple[type, dict[str, Any]], chance: random.Random
) -> None:
    kind, values = made
    document: Document[Any] = Document(kind, "one")
    versions = [document.value()]
    names = list(values)
    for _ in range(3):
        chance.shuffle(names)
        for name in names[: len(names) // 2 + 1]:
            document.set(name, values[name] if chance.random() < 0.7 else getattr(versions[0], name))
        versions.append(document.value())
    for version in reversed(versions):
        for name in names:
            document.set(name, getattr(version, name))
        assert document.value() == version == Document(kind, "one", [document.update()]).value()


# The law of merging


EDITS = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.sampled_from(["splice", "set", "urgency", "byline", "move", "remove", "keyword", "state", "meet"]),
        st.floats(0, 1),
        st.floats(0, 1),
        st.sampled_from(["a", "é😀", "کوردی", "x\ny", "", "\u0301", "word word"]),
    ),
    max_size=25,
)


@given(EDITS, st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_any_edits_of_four_in_any_order_end_in_one_record(
    edits: list[tuple[int, str, float, float, str]], chance: random.Random
) -> None:
    desks = [story() for _ in range(4)]
    log: list[bytes] = []
    for desk in desks:
        desk.on_update(log.append)
    shown = [Mirror(desk) for desk in desks]
    for who, what, one, other, words in edits:
        act(desks[who], what, one, other, words)
        if what == "meet":
            desks[who].apply(chance.choice(log) if log else NOTHING)
    for desk in desks:
        delivered = log + chance.choices(log, k=len(log) // 2) if log else []
        chance.shuffle(delivered)
        for update in delivered:
            desk.apply(update)
    last = story(*chance.sample(log, len(log)))
    assert len({repr(desk.value()) for desk in [*desks, last]}) == 1
    assert not any(desk.pending for desk in [*desks, last])
    assert story(desks[0].update()).value() == last.value()
    for mirror in shown:
        mirror.agrees()


class Mirror:
    """A window that only follows what it is told."""

    def __init__(self, document: Document[Story]) -> None:
        self.document = document
        self.texts = {name: document.read(name) for name in kept(Story, "prose")}
        self.rest = {name: document.read(name) for name in ("bylines", "keywords", "urgency", "state", "conflicts")}
        document.on_change(self.follow)

    def follow(self, change: Change) -> None:
        if change.field in self.texts:
            self.texts[change.field] = applied(self.texts[change.field], change.splices)
        elif change.field in self.rest:
            self.rest[change.field] = self.document.read(change.field)

    def agrees(self) -> None:
        value = self.document.value()
        assert self.texts == {name: getattr(value, name) for name in self.texts}
        assert self.rest == {name: getattr(value, name) for name in self.rest}
        for name in self.texts:
            assert self.document.lines(name).text() == story(self.document.update()).read(name)


def act(desk: Document[Story], what: str, one: float, other: float, words: str) -> None:
    bylines = desk.value().bylines
    picked = bylines[int(one * (len(bylines) - 1))].id if bylines else ""
    match what:
        case "splice":
            start, end = sorted((round(one * len(desk.lines("body"))), round(other * len(desk.lines("body")))))
            desk.splice("body", start, end, words)
        case "set":
            desk.set("headline", desk.read("headline")[::-1] + words)
        case "urgency":
            desk.set("urgency", round(one * 9))
        case "byline":
            desk.add("bylines", Byline(f"{round(one * 5)}", name=words), picked if other > 0.5 else None)
        case "move" if picked:
            desk.move("bylines", picked, bylines[int(other * (len(bylines) - 1))].id)
        case "remove" if picked:
            desk.remove("bylines", picked)
        case "keyword":
            desk.set("keywords", (words, *desk.read("keywords"))[: round(other * 4)])
        case "state":
            desk.decide("state", "ready" if one > 0.5 else "withdrawn", actor="Ann")


def meet(one: Document[Any], other: Document[Any]) -> None:
    there, back = one.update(other.state()), other.update(one.state())
    other.apply(there)
    one.apply(back)
    assert one.value() == other.value()


# Changing and being told


def test_a_splice_writes_what_was_typed_and_tells_it() -> None:
    one = story()
    changes, updates = changes_of(one), recorded(one)
    one.splice("body", 0, 0, "Ä😀b", "typist")
    one.splice("body", 1, 2, "\n", "typist")
    assert one.value().body == "Ä\nb"
    assert [(c.record_id, c.field, c.origin) for c in changes] == [("one", "body", "typist")] * 2
    assert [(s.start, s.end, s.inserted) for c in changes for s in c.splices] == [(0, 0, "Ä😀b"), (1, 2, "\n")]
    assert len(updates) == 2


def test_a_splice_that_changes_nothing_writes_nothing() -> None:
    one = story()
    updates = recorded(one)
    one.splice("body", 0, 0, "")
    one.set("body", "")
    one.set("urgency", 5)
    one.set("bylines", ())
    one.set("keywords", ())
    assert updates == []


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (0, 6), (6, 6), (3, 2)])
def test_a_range_outside_the_text_is_refused_and_changes_nothing(start: int, end: int) -> None:
    one = story()
    one.set("headline", "Flood")
    updates, changes = recorded(one), changes_of(one)
    with pytest.raises(IndexError):
        one.splice("headline", start, end, "x")
    assert (one.value().headline, updates, changes) == ("Flood", [], [])


def test_words_are_cleaned_and_broken_ones_refused() -> None:
    one = story()
    one.splice("body", 0, 0, "a\r\nb\rc\u2029d\u2028e")
    assert one.value().body == "a\nb\nc\nd\u2028e"
    for broken in ("\ud800", "x\ufdd0", "\ufdd1"):
        with pytest.raises(BadInput):
            one.splice("body", 0, 0, broken)
        with pytest.raises(BadInput):
            one.set("headline", broken)
        with pytest.raises(BadInput):
            one.set("slugline", broken)
        with pytest.raises(BadInput):
            one.set("keywords", (broken,))
        with pytest.raises(BadInput):
            one.add("bylines", Byline("a", name=broken))
    value = one.value()
    assert (value.headline, value.slugline, value.keywords, value.bylines) == ("", "", (), ())


def test_several_changes_are_one_update_and_are_told_by_field() -> None:
    one = story()
    one.set("body", "one two three")
    changes, updates = changes_of(one), recorded(one)
    with one.changing("me"):
        one.splice("body", 0, 3, "1")
        one.splice("body", 2, 5, "2", "another, which does not count")
        one.set("urgency", 1)
        assert one.value().body == "1 2 three"
        assert changes == []
    assert [(c.field, len(c.splices), c.origin) for c in changes] == [("body", 2, "me"), ("urgency", 0, "me")]
    assert len(updates) == 1
    assert story(one.update()).value() == one.value()


def test_what_was_done_before_an_exception_stays_and_is_told() -> None:
    one = story()
    changes, updates = changes_of(one), recorded(one)
    with pytest.raises(ZeroDivisionError), one.changing():
        one.splice("headline", 0, 0, "Flood")
        raise ZeroDivisionError
    assert (one.value().headline, len(changes), len(updates)) == ("Flood", 1, 1)
    one.splice("headline", 0, 5, "Fire")
    assert one.value().headline == "Fire"


def test_what_comes_from_elsewhere_is_told_once_and_not_as_made_here() -> None:
    one, other = story(), story()
    made_here = recorded(other)
    other.value()
    told = changes_of(other)
    one.set("headline", "Flood 😀 in town")
    other.apply(one.update())
    other.apply(one.update())
    assert [(c.field, c.origin) for c in told] == [("headline", ELSEWHERE)]
    assert made_here == []


def test_a_listener_may_change_something_and_all_are_told_in_order() -> None:
    one = story()
    heard: list[str] = []

    def count(change: Change) -> None:
        if change.field == "body":
            one.set("target_length", len(one.read("body")))

    one.on_change(count)
    one.on_change(lambda change: heard.append(change.field))
    one.splice("body", 0, 0, "words")
    assert heard == ["body", "target_length"]


def test_what_another_decided_is_told_also_when_nobody_has_read_it_yet() -> None:
    one, other = story(), story()
    told = changes_of(other)
    one.decide("state", "ready", actor="Ann")
    other.apply(one.update())
    assert [change.field for change in told] == ["state", "decisions"]


def test_a_listener_that_left_hears_nothing() -> None:
    one = story()
    heard: list[Any] = []
    stop_changes, stop_updates = one.on_change(heard.append), one.on_update(heard.append)
    stop_changes()
    stop_updates()
    one.set("headline", "x")
    assert heard == []


def test_setting_prose_keeps_what_another_wrote_meanwhile() -> None:
    one = story()
    one.set("body", "The river rose.\n\nNobody was hurt.\n\nMore rain is expected.")
    other = story(one.update())
    one.set("body", "The river fell.\n\nNobody was hurt.\n\nNo more rain is expected.")
    other.splice("body", 24, 24, " at all")
    meet(one, other)
    assert one.value().body == "The river fell.\n\nNobody  at allwas hurt.\n\nNo more rain is expected."


def test_entries_of_a_listing() -> None:
    one = story()
    one.add("photos", PhotoUse("a", photo="1", crop=(0.0, 0.1, 1.0, 0.9)))
    one.add("photos", PhotoUse("b", photo="2"), before="a")
    one.add("photos", PhotoUse("c", photo="3"), before="no such entry")
    one.amend("photos", "a", role="lead", focal_point=(0.5, 0.25))
    one.move("photos", "c", "b")
    one.move("photos", "b", "b")
    assert [use.id for use in one.value().photos] == ["c", "b", "a"]
    assert one.value().photos[2] == PhotoUse(
        "a", photo="1", role="lead", crop=(0.0, 0.1, 1.0, 0.9), focal_point=(0.5, 0.25)
    )
    one.remove("photos", "b")
    assert [use.id for use in story(one.update()).value().photos] == ["c", "a"]
    one.add("photos", PhotoUse("b", photo="4"))
    assert one.value().photos[-1] == PhotoUse("b", photo="4")
    with pytest.raises(KeyError):
        one.remove("photos", "no such entry")
    with pytest.raises(KeyError):
        one.amend("photos", "no such entry")
    with pytest.raises(KeyError):
        one.move("photos", "no such entry", None)


def test_a_wrong_field_or_value_is_refused() -> None:
    one = story()
    with pytest.raises(KeyError):
        one.read("id")
    with pytest.raises(KeyError):
        one.set("colour", "red")
    with pytest.raises(KeyError):
        one.splice("slugline", 0, 0, "x")
    with pytest.raises(TypeError):
        one.set("state", "ready")
    with pytest.raises(ValueError, match="int"):
        one.set("urgency", "high")
    with pytest.raises(TypeError):
        one.add("bylines", PhotoUse("a"))
    with pytest.raises(ValueError, match="one id"):
        one.set("bylines", (Byline("a"), Byline("a")))
    with pytest.raises(ValueError, match="str"):
        one.add("bylines", Byline("a", name="Ann", location=5))  # type: ignore[arg-type]
    assert one.update() == NOTHING
    one.add("bylines", Byline("a", name="Ann"))
    with pytest.raises(ValueError, match="str"):
        one.amend("bylines", "a", name="Bo", location=5)
    with pytest.raises(ValueError, match="str"):
        one.set("bylines", (Byline("b"), Byline("a", location=5)))  # type: ignore[arg-type]
    assert one.value().bylines == (Byline("a", name="Ann"),)


def test_a_value_of_a_newer_program_that_cannot_be_read_counts_as_not_written() -> None:
    one: Document[Any] = Document(Photo, "one")
    one.set("width", 5)
    as_story: Document[Any] = Document(Story, "one", [one.update()])
    assert as_story.value() == story().value()
    one.apply(b"\x00\x00")


def test_a_damaged_update_is_told_in_words() -> None:
    with pytest.raises(DiskTrouble):
        story(b"no update at all")
    one = story()
    with pytest.raises(DiskTrouble):
        one.apply(b"\x01\x02")
    one.set("headline", "Flood")
    assert one.value().headline == "Flood"


def test_a_keystroke_reads_one_field_again() -> None:
    one = story()
    one.set("bylines", (Byline("a", name="Ann"),))
    before = one.value()
    one.splice("body", 0, 0, "x")
    assert one.value().bylines is before.bylines
    assert one.value() is one.value()
