"""A destination that is changed while stories are there, or on their way there."""

import copy

import pytest

from deskeditor.delivery.deciding import retry
from deskeditor.news.destinations import NOBODY
from deskeditor.news.problems import Refused
from tests.cms.site_in_memory import SiteInMemory
from tests.delivery.desk import SITES, Room


def move(room: Room, site: SiteInMemory, address: str = "https://new.example.org/") -> None:
    """Its address is that of another site now, and somebody is matched there."""
    SITES[-1] = room.site = site
    room.newsroom.destinations.set(room.destination.id, address=address)
    room.destination = room.newsroom.destinations.one(room.destination.id)


def match(room: Room) -> None:
    room.newsroom.destinations.set_rules(room.destination.id, authors={NOBODY: "1"})
    room.destination = room.newsroom.destinations.one(room.destination.id)


def another_site(room: Room) -> SiteInMemory:
    """With a post of its own, which has the number that ours has at the old one."""
    site = SiteInMemory(room.clock)
    elsewhere = Room(room.newsroom, site, room.clock, room.destination)
    site.posts["1"] = copy.copy(room.post)
    site.posts["1"].identity = "somebody else's"
    site.posts["1"].fields = {**site.posts["1"].fields, "body": "Not ours."}
    assert elsewhere.post.fields["body"] == "Not ours."
    return site


@pytest.fixture
def sent(room: Room) -> str:
    room.newsroom.destinations.set(room.destination.id, address="https://old.example.org")
    match(room)
    story = room.story()
    room.send(story)
    room.run()
    return story


def test_at_another_site_nobody_is_matched_and_nothing_has_the_old_number(room: Room, sent: str) -> None:
    room.site._ids = iter(range(7, 99))
    move(room, another_site(room))
    with pytest.raises(Refused, match="match them first"):
        room.send(sent)
    match(room)
    room.site._ids = iter(range(7, 99))
    delivery = room.send(sent, overwrite=True)
    room.run()
    assert room.one(delivery).state == "done"
    assert room.site.posts["1"].fields["body"] == "Not ours."
    assert [post.identity for id, post in room.site.posts.items() if id != "1"] == [sent]
    again = room.send(sent)
    room.run()
    assert (room.one(again).state, room.one(again).receipt, room.site.writes) == ("done", "", 1)


def test_a_kill_takes_nothing_down_that_has_the_number_by_chance(room: Room, sent: str) -> None:
    move(room, another_site(room))
    match(room)
    room.newsroom.destinations.set_rules(room.destination.id, kill="take down")
    match(room)
    room.newsroom.set_fields(sent, pubstatus="canceled")
    delivery = room.send(sent)
    room.run()
    assert room.one(delivery).state == "conflict" and "never sent there" in room.one(delivery).sentence
    assert room.site.posts["1"].gone == "" and room.site.writes == 0


def test_a_site_that_got_another_address_is_known_again(room: Room, sent: str) -> None:
    move(room, room.site)
    match(room)
    again = room.send(sent)
    room.run()
    assert (room.one(again).state, room.one(again).receipt, room.site.writes) == ("done", "", 1)
    room.newsroom.set_fields(sent, body="It cost 12 million.")
    room.send(sent)
    room.run()
    assert room.post.fields["body"] == "It cost 12 million."


def test_what_was_changed_at_a_site_that_got_another_address_stays_until_somebody_decides(
    room: Room, sent: str
) -> None:
    room.site.edit("Eddie's words.")
    move(room, room.site)
    match(room)
    delivery = room.send(sent)
    room.run()
    assert room.one(delivery).state == "conflict" and room.post.fields["body"] == "Eddie's words."
    retry(room.newsroom, delivery.id, overwrite=True)
    room.run()
    assert room.one(delivery).state == "done" and room.post.fields["body"] == "It cost 11 million."


def test_the_same_place_written_otherwise_is_the_same(room: Room, sent: str) -> None:
    room.newsroom.destinations.set(room.destination.id, address="http://OLD.example.org/", name="Gazette")
    room.destination = room.newsroom.destinations.one(room.destination.id)
    again = room.send(sent)
    room.run()
    assert (room.one(again).state, room.one(again).receipt, room.site.writes) == ("done", "", 1)


def test_what_is_on_its_way_when_the_address_is_changed_stays_known_at_the_old_one(room: Room, sent: str) -> None:
    room.newsroom.set_fields(sent, body="It cost 12 million.")
    delivery, old = room.send(sent), room.site
    new = another_site(room)
    old.before_write = lambda: move(room, new)
    room.run()
    assert room.one(delivery).state == "done"
    assert [post.fields["body"] for post in old.posts.values()] == ["It cost 12 million."]
    match(room)
    new._ids = iter(range(7, 99))
    room.send(sent)
    room.run()
    assert new.posts["1"].fields["body"] == "Not ours." and len(new.posts) == 2
