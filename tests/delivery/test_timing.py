"""On time: schedules and embargoes across daylight saving, clocks that are wrong, what waits there, what is late."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.delivery.deciding import cancel, retry
from deskeditor.delivery.timing import in_zones, moment_in, next_look
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from deskeditor.news.times import parse, stamp
from tests.delivery.desk import Room

SOON = "2026-11-23T06:00:00Z"
"""Two hours after the clock of the tests begins."""


def pass_to(room: Room, at: str, late_s: float = 0) -> None:
    room.clock.now = parse(at) + timedelta(seconds=late_s)


# on the clocks of a zone


@pytest.mark.parametrize(
    ("text", "zone", "utc"),
    [
        ("2026-11-23T18:00", "Europe/Berlin", "2026-11-23T17:00:00Z"),
        ("2026-07-23T18:00", "Europe/Berlin", "2026-07-23T16:00:00Z"),
        ("2027-03-28T03:00", "Europe/Berlin", "2027-03-28T01:00:00Z"),
        ("2026-10-25T02:30+01:00", "Europe/Berlin", "2026-10-25T01:30:00Z"),
        ("2026-11-23T18:00", "Asia/Kathmandu", "2026-11-23T12:15:00Z"),
        ("2026-11-23T18:00", "", "2026-11-23T18:00:00Z"),
    ],
)
def test_a_time_is_read_on_the_clocks_of_its_zone(text: str, zone: str, utc: str) -> None:
    assert moment_in(text, zone) == utc


def test_a_time_that_a_clock_never_shows_or_shows_twice_is_asked_for_again() -> None:
    with pytest.raises(BadInput, match=r"never show .*03:30"):
        moment_in("2027-03-28T02:30", "Europe/Berlin")
    with pytest.raises(BadInput, match=r"twice; write 2026-10-25T02:30\+02:00 or 2026-10-25T02:30\+01:00"):
        moment_in("2026-10-25T02:30", "Europe/Berlin")


@settings(deadline=None)
@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)), st.sampled_from(["Europe/Berlin", "America/New_York"]))
def test_what_is_read_is_what_the_clock_there_shows(naive: datetime, zone: str) -> None:
    naive = naive.replace(microsecond=0)
    try:
        read = parse(moment_in(naive.isoformat(), zone))
    except BadInput:
        return
    assert read.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == naive


def test_a_time_is_shown_in_both_zones() -> None:
    said = in_zones("2027-03-28T01:00:00Z", "Europe/Berlin", "America/New_York")
    assert said == "28 Mar 2027, 03:00 (Europe/Berlin) = 27 Mar 2027, 21:00 (America/New_York)"
    assert in_zones(SOON, "Europe/Berlin", "Europe/Berlin") == "23 Nov 2026, 07:00 (Europe/Berlin)"


@settings(deadline=None)
@given(st.integers(-100_000, 1_000_000))
def test_the_next_look_is_later_and_never_long_after_its_time(left_s: int) -> None:
    now = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    due = now + timedelta(seconds=left_s)
    look = parse(next_look(stamp(due), now))
    assert look > now and (look <= due + timedelta(seconds=2) or left_s <= 0)


# what waits there


def test_a_scheduled_story_waits_there_and_is_followed_until_it_is_seen_live(room: Room) -> None:
    story = room.story(schedule="2026-11-23T07:00+01:00", embargo=Embargo("2026-11-23T05:30:00Z"))
    delivery = room.send(story)
    room.run()
    assert (room.one(delivery).state, room.post.fields["status"]) == ("scheduled", "scheduled")
    assert room.one(delivery).due == SOON and room.newsroom.story(story).state == "scheduled"
    pass_to(room, SOON, -3)
    room.run()
    assert room.one(delivery).state == "scheduled"
    pass_to(room, SOON, 10)
    room.becomes("published")
    room.run()
    assert room.one(delivery).state == "done" and room.newsroom.story(story).state == "published"
    assert room.newsroom.story(story).first_published == SOON


def test_a_missed_time_is_an_alarm_and_can_be_made_good(room: Room) -> None:
    delivery = room.send(room.story(schedule=SOON))
    room.run()
    pass_to(room, SOON, 60)
    room.run()
    assert room.one(delivery).state == "scheduled"
    pass_to(room, SOON, 300)
    room.run()
    assert room.one(delivery).state == "missed" and "5 minutes ago" in room.one(delivery).sentence
    retry(room.newsroom, delivery.id)
    room.run()
    assert (room.one(delivery).state, room.post.fields["status"]) == ("done", "published")


def test_an_alarm_ends_when_it_is_live_after_all(room: Room) -> None:
    delivery = room.send(room.story(schedule=SOON))
    room.run()
    pass_to(room, SOON, 300)
    room.run()
    room.becomes("published")
    room.clock.pass_by(60)
    room.run()
    assert room.one(delivery).state == "done"


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (lambda room: room.site.trash(), "trash"),
        (lambda room: room.site.posts.clear(), "deleted"),
        (lambda room: room.becomes("draft"), "off the schedule"),
        (lambda room: room.becomes("published"), "before its time"),
    ],
)
def test_what_somebody_does_to_what_waits_there_is_told_before_its_time(
    room: Room, deed: Callable[[Room], object], said: str
) -> None:
    delivery = room.send(room.story(schedule=SOON))
    room.run()
    deed(room)
    room.clock.pass_by(3700)
    room.run()
    assert room.one(delivery).state == "conflict" and said in room.one(delivery).sentence


def test_a_new_time_takes_the_place_of_the_old_one(room: Room) -> None:
    story = room.story(schedule=SOON)
    older = room.send(story)
    room.run()
    room.newsroom.set_fields(story, schedule="2026-11-23T09:00:00Z")
    newer = room.send(story)
    assert room.one(older).state == "scheduled"  # until the newer one is there, that is what waits there
    room.run()
    assert (room.one(older).state, room.one(newer).state) == ("cancelled", "scheduled")
    assert room.one(newer).due == "2026-11-23T09:00:00Z" and len(room.site.posts) == 1


def test_what_waits_there_is_taken_off_the_schedule(room: Room) -> None:
    story = room.story(schedule=SOON)
    older = room.send(story)
    room.run()
    taken = cancel(room.newsroom, older.id)
    room.run()
    assert (room.one(older).state, room.one(taken).state) == ("cancelled", "done")
    assert room.post.fields["status"] == "draft" and room.newsroom.story(story).state == "ready"


# clocks


def test_what_is_due_at_once_is_held_here_until_its_time(room: Room) -> None:
    delivery = room.send(room.story(schedule="2026-11-23T04:01:30Z"))
    room.run()
    assert room.one(delivery).state == "waiting" and "held here" in room.one(delivery).sentence
    assert room.site.writes == 0
    pass_to(room, "2026-11-23T04:01:30Z")
    room.run()
    assert (room.one(delivery).state, room.post.fields["status"]) == ("done", "published")


def test_a_site_whose_clock_is_ahead_is_given_nothing_with_a_time(room: Room) -> None:
    room.site.skew_s = 90
    delivery = room.send(room.story(schedule=SOON))
    room.run()
    assert room.site.writes == 0 and "90 seconds ahead" in room.one(delivery).sentence
    pass_to(room, SOON)
    room.run()
    assert (room.one(delivery).state, room.post.fields["status"]) == ("done", "published")


@pytest.mark.parametrize(("behind_s", "after_s"), [(100, 100), (600, 600), (3 * 3600, 0)])
def test_nothing_is_published_before_both_clocks_say_so_unless_one_is_plainly_wrong(
    room: Room, behind_s: int, after_s: int
) -> None:
    room.site.skew_s = -behind_s
    room.send(room.story(schedule="2026-11-23T04:01:00Z"))
    room.until_quiet(120)
    while not room.site.writes:
        room.run()
        room.clock.pass_by(5)
    at = (room.clock.now - parse("2026-11-23T04:01:00Z")).total_seconds()
    assert after_s <= at <= max(after_s, 70) + 10


@pytest.mark.parametrize("hours", [1, 24])
def test_a_computer_whose_clock_is_ahead_breaks_no_embargo(room: Room, hours: int) -> None:
    """By our clock it is over, by that of the site it is not: which is wrong, no program knows."""
    room.site.skew_s = -3600.0 * hours
    delivery = room.send(room.story(embargo=Embargo("2026-11-23T03:59:00Z")))
    room.run()
    assert room.site.writes == 0 and "clock of this computer" in room.one(delivery).sentence
    room.site.skew_s = 0.0  # it was set right
    room.until_quiet(400)
    assert room.one(delivery).state == "done"


@pytest.mark.parametrize("skew_s", [-700, -45, -5, 0, 5, 29, 31, 700])
def test_an_embargoed_story_is_published_by_no_path_before_its_time(room: Room, skew_s: int) -> None:
    """The site publishes what it has by its own clock, to the second."""
    ends = parse(SOON)
    room.site.skew_s = skew_s
    room.send(room.story(embargo=Embargo(SOON)))
    for _ in range(2 * 60 + 15):
        room.run()
        for post in room.site.posts.values():
            if post.fields["status"] == "published":
                assert room.clock.now >= ends
            if post.fields["status"] == "scheduled" and room.clock.now + timedelta(seconds=skew_s - 30) >= ends:
                post.fields = {**post.fields, "status": "published"}
        room.clock.pass_by(60)
    assert room.post.fields["status"] == "published"


# files


def test_files_for_the_public_are_held_here_and_others_carry_their_embargo(room: Room, tmp_path: Path) -> None:
    sent = {}
    for format in ("rss", "ninjs"):
        (tmp_path / format).mkdir()
        id = room.newsroom.destinations.add("folder", format, address=str(tmp_path / format))
        room.newsroom.destinations.set_rules(id, format=format)
        room.destination = room.newsroom.destinations.one(id)
        sent[format] = room.send(room.story(slugline=format, embargo=Embargo(SOON)))
    room.run()
    assert room.one(sent["ninjs"]).state == "done"
    assert room.one(sent["rss"]).state == "waiting" and not ([f for f in (tmp_path / "rss").rglob("*") if f.is_file()])
    pass_to(room, SOON)
    room.run()
    assert room.one(sent["rss"]).state == "done" and ([f for f in (tmp_path / "rss").rglob("*") if f.is_file()])


@pytest.mark.parametrize("format", ["rss", "atom"])
@pytest.mark.parametrize("schedule", ["", SOON])
def test_files_that_say_since_when_they_are_out_are_the_same_when_sent_again(
    room: Room, tmp_path: Path, format: str, schedule: str
) -> None:
    id = room.newsroom.destinations.add("folder", format, address=str(tmp_path / "gone"))
    room.newsroom.destinations.set_rules(id, format=format)
    room.destination = room.newsroom.destinations.one(id)
    story = room.story(schedule=schedule)
    room.clock.pass_by(60)
    first = room.send(story)
    pass_to(room, schedule or stamp(room.clock.now))
    room.run()
    assert room.one(first).state == "waiting"
    (tmp_path / "gone").mkdir()
    room.clock.pass_by(3600)
    room.run()
    assert room.one(first).state == "done"
    (file,) = (f for f in (tmp_path / "gone").rglob("*") if f.is_file())
    out, stood = room.newsroom.story(story).first_published, file.stat().st_mtime_ns
    said = parse(out).strftime("%H:%M:%S") if format == "rss" else out
    assert said in file.read_text()
    room.clock.pass_by(60)
    again = room.send(story)
    room.run()
    assert (room.one(again).state, room.one(again).receipt, file.stat().st_mtime_ns) == ("done", "", stood)


def test_what_was_held_here_and_left_late_is_out_since_it_left(room: Room) -> None:
    room.site.skew_s = 90  # so it is held here
    story = room.story(schedule=SOON)
    room.send(story)
    room.run()
    pass_to(room, SOON, 3 * 3600)
    room.run()
    assert room.post.fields["status"] == "published"
    assert room.newsroom.story(story).first_published == stamp(parse(SOON) + timedelta(hours=3))


def test_a_clock_that_is_put_back_lets_nothing_wait_for_days_and_no_new_words_give_way(room: Room) -> None:
    room.clock.pass_by(3 * 86_400)
    story = room.story()
    first = room.send(story)
    room.run()
    assert room.one(first).state == "done"
    room.newsroom.set_fields(story, body="It cost 12 million.")
    room.site.faults = ["unreachable"]
    second = room.send(story)
    room.run()
    assert room.one(second).state == "waiting"
    room.clock.pass_by(-3 * 86_400)
    room.run()
    assert room.one(second).state == "done"
    room.newsroom.set_fields(story, body="It cost 13 million.")
    third = room.send(story)
    room.run()
    assert room.one(third).state == "done" and room.post.fields["body"] == "It cost 13 million."
