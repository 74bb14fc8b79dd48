"""What was decided after a story had left, and would have kept it here."""

from queue import Queue

import pytest

from deskeditor.delivery.alarms import Watch, look_again
from deskeditor.leaving import Override
from deskeditor.news.records import CheckState, Embargo
from tests.delivery.desk import Room

LATER = "2026-11-24T06:00:00Z"


def sent(room: Room, **said: object) -> str:
    story = room.story(**said)
    room.send(story)
    room.run()
    return story


def alarm(room: Room, story: str) -> tuple[str, ...]:
    look_again(room.newsroom, story)
    return room.newsroom.outbox.of_story(story)[0].alarm


def test_an_embargo_that_came_too_late_is_an_alarm_until_it_is_lifted(room: Room) -> None:
    story = sent(room)
    assert alarm(room, story) == ()
    room.newsroom.set_fields(story, embargo=Embargo(LATER))
    assert "embargo" in alarm(room, story)[0]
    room.newsroom.set_fields(story, embargo=None)
    assert alarm(room, story) == ()


def test_words_that_are_off_the_record_now_are_an_alarm(room: Room) -> None:
    words = "It was never about the money, whatever they told you at the time"
    story = sent(room, body=f"“{words},” said the mayor.")
    source = room.newsroom.add_source(name="Mia Mayor")
    room.newsroom.add_quote(story=story, source=source, words=words, terms="off the record")
    assert "off the record" in " ".join(alarm(room, story)).lower()


def test_work_on_the_story_and_what_was_overridden_are_none(room: Room) -> None:
    story = room.story(body="TK million.")
    room.send(story, override=Override("Eddie", "Checked by phone"))
    room.run()
    room.newsroom.set_fields(story, state="desk_edit", body="XX million.")
    assert alarm(room, story) == ()
    room.newsroom.set_fields(story, checks={"legal": CheckState("required")})
    assert "legal" in alarm(room, story)[0]


@pytest.mark.parametrize("what", ["story", "quote"])
def test_a_watch_hears_what_changes_and_looks_at_nothing_else(room: Room, what: str) -> None:
    words = "It was never about the money, whatever they told you at the time"
    story, other = sent(room, body=f"“{words},” said the mayor."), sent(room, slugline="quay")
    quote = room.newsroom.add_quote(story=story, source=room.newsroom.add_source(name="Mia Mayor"), words=words)
    watch, heard = Watch(room.newsroom), Queue[frozenset[str]]()
    stop = room.newsroom.on_projected(heard.put)
    watch.look()
    if what == "story":
        room.newsroom.set_fields(story, embargo=Embargo(LATER))
    else:
        room.newsroom.set_fields(quote, terms="off the record")
    changed = story if what == "story" else quote
    while changed not in heard.get(timeout=10):
        pass
    stop()
    assert [one.story for one in watch.look()] == [story]
    assert watch.look() == () and not room.newsroom.outbox.of_story(other)[0].alarm
    watch.close()


def test_what_waits_there_is_held_against_what_was_decided_since(room: Room) -> None:
    story = room.story(schedule="2026-11-23T06:00:00Z")
    delivery = room.send(story)
    room.run()
    room.newsroom.set_fields(story, embargo=Embargo(LATER))
    room.clock.pass_by(3700)
    room.run()
    assert room.one(delivery).state == "scheduled" and "embargo" in room.one(delivery).alarm[0]
