"""A story from the decision to its place at a site, by a clock that is set by hand."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.troubles import Busy, Unreachable
from deskeditor.delivery.deciding import cancel, decide, dry_run, plan, retry
from deskeditor.delivery.running import run_ready
from deskeditor.delivery.sending import pause_s
from deskeditor.leaving import Override
from deskeditor.news.deliveries import Delivery
from deskeditor.news.problems import BadInput, Refused
from deskeditor.news.records import Byline, Embargo
from tests.cms.site_in_memory import FAULTS, Fault
from tests.delivery.desk import PATIENCE, SITES, Room

SOON = "2026-11-23T06:00:00Z"
"""Two hours after the clock of the tests begins."""


# once


def test_a_story_arrives_with_a_receipt_and_is_published_here_too(room: Room) -> None:
    story = room.story()
    delivery = room.send(story)
    room.run()
    stands = room.one(delivery)
    assert (stands.state, room.post.fields["body"]) == ("done", "It cost 11 million.")
    (receipt,) = room.newsroom.receipts(story)
    assert (receipt.id, receipt.hash, receipt.remote_id, receipt.url) == (
        stands.receipt,
        stands.hash,
        "1",
        "https://x/1",
    )
    assert room.newsroom.story(story).state == "published"
    assert room.newsroom.story(story).first_published == "2026-11-23T04:00:00Z"


def test_the_same_again_sends_nothing_and_keeps_no_receipt(room: Room) -> None:
    story = room.story()
    room.send(story)
    room.run()
    again = room.send(story)
    room.run()
    assert room.site.writes == 1 and len(room.newsroom.receipts(story)) == 1
    assert "Nothing had to be sent" in room.one(again).sentence


def test_what_is_sent_is_what_was_let_through_and_not_what_was_typed_since(room: Room) -> None:
    story = room.story()
    room.send(story)
    room.newsroom.set_fields(story, body="Half a sen")
    room.run()
    assert room.post.fields["body"] == "It cost 11 million."


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(faults=st.lists(st.sampled_from(FAULTS), max_size=5), resend=st.booleans())
def test_whatever_fails_it_is_there_once_with_one_receipt_of_its_words(
    room: Room, faults: list[Fault], resend: bool
) -> None:
    SITES[-1].posts.clear()
    room.site.faults[:] = [fault for fault in faults if fault != "denied"]  # that waits for a person
    story = room.story()
    delivery = room.send(story)
    if resend:
        room.clock.pass_by(1)
        delivery = room.send(story)
    room.until_quiet(900)
    assert room.one(delivery).state == "done"
    assert len(room.site.posts) == 1 and room.post.fields["body"] == "It cost 11 million."
    assert [r.hash for r in room.newsroom.receipts(story)] == [room.one(delivery).hash]


# in order


def test_newer_words_are_never_overwritten_by_older_ones_that_had_to_wait(room: Room) -> None:
    story = room.story()
    room.site.faults.append("unreachable")
    older = room.send(story)
    room.run()
    assert room.one(older).state == "waiting"
    room.newsroom.set_fields(story, body="It cost 12 million.")
    newer = room.send(story)
    room.until_quiet(60)
    assert (room.one(older).state, room.one(newer).state) == ("cancelled", "done")
    assert room.one(older).steps["overtaken_by"] == newer.id
    assert room.post.fields["body"] == "It cost 12 million." and len(room.site.posts) == 1


def test_an_older_one_that_was_left_in_the_middle_gives_way_too(room: Room) -> None:
    story = room.story()
    older = room.send(story)
    room.newsroom.outbox.put(older.id, state="sending")  # its program died
    room.newsroom.set_fields(story, body="It cost 12 million.")
    newer = room.send(story)
    room.newsroom.outbox.put(older.id, state="waiting", next_at="")  # somebody tries it again
    room.run()
    assert (room.one(older).state, room.one(newer).state) == ("cancelled", "done")
    assert room.site.writes == 1 and room.post.fields["body"] == "It cost 12 million."


def test_only_one_sends(room: Room) -> None:
    delivery = room.send(room.story())
    with room.newsroom.outbox.claim(delivery.destination, delivery.story) as mine:
        assert mine
        room.run()
        assert room.site.writes == 0
        with pytest.raises(Refused):
            cancel(room.newsroom, delivery.id)
    room.run()
    assert room.one(delivery).state == "done"


def test_those_that_wait_for_the_network_go_when_one_got_through(room: Room) -> None:
    first, second = room.send(room.story()), room.send(room.story(slugline="quay"))
    room.site.faults += ["unreachable", "unreachable"]
    room.run()
    assert {room.one(first).state, room.one(second).state} == {"waiting"}
    assert "network" in room.one(first).sentence and room.one(first).next_at
    room.newsroom.outbox.put(first.id, next_at="")
    room.newsroom.outbox.put(second.id, next_at="2026-11-23T05:00:00Z")
    room.run()
    room.run()
    assert room.one(second).state == "done"


@pytest.mark.parametrize(
    ("attempts", "problem", "act", "seconds"),
    [
        (1, Unreachable("x"), "send", 5),
        (3, Unreachable("x"), "send", 20),
        (40, Unreachable("x"), "send", 900),
        (40, Unreachable("x"), "kill", 60),
        (5, Busy("x", 17), "send", 17),
        (5, Busy("x", 1e9), "send", 3600),
        (1, Busy("x"), "send", 5),
    ],
)
def test_pauses_grow_and_a_site_is_believed_within_reason(attempts: int, problem: Busy, act: str, seconds: int) -> None:
    assert pause_s(Delivery("1", "2", "3", act=act, attempts=attempts), problem) == seconds  # type: ignore[arg-type]


def test_a_fault_of_a_plug_in_is_told_once_and_keeps_nobody_else_here(room: Room) -> None:
    broken, sound = room.send(room.story()), room.send(room.story(slugline="quay"))

    def fail(*_: object, **__: object) -> None:
        room.site.find = whole  # type: ignore[method-assign]
        raise KeyError("author")

    whole, room.site.find = room.site.find, fail  # type: ignore[method-assign]
    with pytest.raises(KeyError):
        room.run()
    room.run()
    assert (room.one(broken).state, room.one(sound).state) == ("failed", "done")


# the gate


def test_an_unmatched_author_is_asked_for_and_nobody_else_put_in_the_place(room: Room) -> None:
    story = room.story(bylines=(Byline("1", name="Ann Lee"),))
    assert plan(room.newsroom, story, room.destination).unmatched == (("name:Ann Lee", "Ann Lee"),)
    with pytest.raises(Refused, match="Ann Lee"):
        room.send(story)
    room.newsroom.destinations.set_rules(room.destination.id, authors={"name:Ann Lee": "7"})
    room.destination = room.newsroom.destinations.one(room.destination.id)
    room.send(story)
    room.run()
    assert len(room.site.posts) == 1


@pytest.mark.parametrize("status", ["published", "scheduled"])
def test_an_embargo_is_held_whatever_is_said(room: Room, status: str) -> None:
    story = room.story(embargo=Embargo(SOON, "Europe/Berlin"))
    due = "2026-11-23T05:59:59Z" if status == "scheduled" else ""
    with pytest.raises(Refused, match="embargo"):
        room.send(story, wanted=status, due=due, override=Override("Eddie", "It is a flash"))
    assert not room.newsroom.outbox.newest()


def test_what_waits_there_must_be_right_when_it_appears(room: Room) -> None:
    story = room.story(body="TK million.", schedule=SOON)
    with pytest.raises(Refused, match="TK"):
        room.send(story)


def test_an_embargo_that_came_later_stops_what_is_on_its_way(room: Room) -> None:
    story = room.story()
    delivery = room.send(story)
    room.newsroom.set_fields(story, embargo=Embargo(SOON))
    room.run()
    assert room.one(delivery).state == "refused" and room.site.writes == 0


@pytest.mark.parametrize("said", [{"embargo": Embargo("")}, {"hold": True}, {"spiked": True}])
def test_what_is_decided_while_the_photos_travel_stops_the_words(room: Room, said: dict[str, object]) -> None:
    story = room.story()
    delivery = room.send(story)
    steps = run_ready(room.newsroom, Secrets(room.newsroom.id), PATIENCE)
    assert next(steps)[1].name == "look"
    room.newsroom.set_fields(story, **said)
    assert [step.name for _, step in steps] == []
    assert room.one(delivery).state == "refused" and room.site.writes == 0


def test_what_was_overridden_may_leave_and_a_kill_since_may_not(room: Room) -> None:
    story = room.story(body="TK million.")
    delivery = room.send(story, override=Override("Eddie", "Checked by phone"))
    room.run()
    assert room.one(delivery).state == "done" and "Eddie" in room.newsroom.receipts(story)[0].note
    other = room.story(slugline="quay")
    killed = room.send(other)
    room.newsroom.set_fields(other, pubstatus="canceled")
    room.run()
    assert room.one(killed).state == "refused" and "killed" in room.one(killed).sentence


def test_a_removed_destination_takes_nothing(room: Room) -> None:
    delivery = room.send(room.story())
    room.newsroom.destinations.remove(room.destination.id)
    room.run()
    assert room.one(delivery).state == "failed"
    with pytest.raises(Refused):
        decide(room.newsroom, delivery.story, room.newsroom.destinations.one(room.destination.id))


# conflicts, taking back


def test_a_change_there_is_told_with_both_texts_and_gives_way_only_when_asked(room: Room) -> None:
    story = room.story()
    room.send(story)
    room.run()
    room.site.edit("It cost nothing.")
    room.newsroom.set_fields(story, body="It cost 12 million.")
    delivery = room.send(story)
    room.run()
    stands = room.one(delivery)
    assert stands.state == "conflict" and room.post.fields["body"] == "It cost nothing."
    assert stands.steps["conflict"]["there"]["words"] == "It cost nothing."
    assert stands.steps["conflict"]["there"]["by"] == "Eddie"
    retry(room.newsroom, delivery.id, overwrite=True)
    room.run()
    assert room.one(delivery).state == "done" and room.post.fields["body"] == "It cost 12 million."
    assert "overwritten" in room.newsroom.receipts(story)[0].note


def test_what_was_not_sent_is_taken_back_and_what_ended_is_not(room: Room) -> None:
    delivery = room.send(room.story())
    assert cancel(room.newsroom, delivery.id).state == "cancelled"
    room.run()
    assert room.site.writes == 0
    with pytest.raises(BadInput):
        cancel(room.newsroom, delivery.id)
    with pytest.raises(BadInput):
        retry(room.newsroom, delivery.id)


def test_what_may_have_arrived_is_taken_back_with_a_word_about_it(room: Room) -> None:
    room.site.faults.append("late")
    delivery = room.send(room.story())
    room.run()
    assert room.one(delivery).state == "doubtful"
    assert "may have arrived" in cancel(room.newsroom, delivery.id).sentence


def test_a_dry_run_changes_nothing_and_says_what_differs(room: Room) -> None:
    story = room.story()
    dry = dry_run(room.newsroom, story, room.destination, Secrets(room.newsroom.id))
    assert room.site.writes == 0 and not room.newsroom.outbox.newest() and not dry.unchanged
    room.send(story)
    room.run()
    assert dry_run(room.newsroom, story, room.destination, Secrets(room.newsroom.id)).unchanged
    room.newsroom.set_fields(story, body="It cost 12 million.")
    dry = dry_run(room.newsroom, story, room.destination, Secrets(room.newsroom.id))
    assert not dry.unchanged and dry.payload is not None and "12 million" in dry.payload.words


def test_what_was_withdrawn_and_is_published_again_stays_there(room: Room) -> None:
    story = room.story()
    room.send(story)
    room.run()
    room.site.faults.append("unreachable")
    down = room.send(story, wanted="withdrawn")
    room.run()
    assert room.one(down).state == "waiting"
    back = room.send(story, wanted="published")
    room.until_quiet(120)
    assert (room.one(down).state, room.one(back).state, room.post.gone) == ("cancelled", "done", "")
    again = room.send(story, wanted="withdrawn")
    room.run()
    assert (room.one(again).state, room.post.gone) == ("done", "trash")
    assert room.newsroom.receipts(story)[0].outcome == "withdrawn"
