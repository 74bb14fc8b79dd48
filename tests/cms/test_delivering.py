"""Exactly once: whatever the network does, wherever the program dies, whoever else is at work there."""

import functools
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cms.site_in_memory import FAULTS, Clock, Desk, Fault, Killed, OnDisk, SiteInMemory, held
from tests.formats.stories import copy_of, image, photo, story

from deskeditor.cms.delivering import Conflict, deliver, would_send
from deskeditor.cms.site import Item
from deskeditor.cms.troubles import Denied, Doubtful
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import SiteRules, Wanted
from deskeditor.news.problems import Refused


@functools.cache
def an_item(photos: int = 3, body: str = "The quay opened on Monday.", wanted: Wanted = "published") -> Item:
    data = [image(60 + number, 40) for number in range(photos)]
    shown = tuple(photo(f"quay-{number}.jpg", file) for number, file in enumerate(data))
    return Item(copy_of(story(body=body, photos=shown), *data), wanted, SiteRules())


def a_desk(*faults: Fault, **said: Any) -> Desk:
    return Desk(SiteInMemory(Clock(), list(faults), **said))


def assert_there(desk: Desk, item: Item) -> None:
    """One item, one copy of each photo, its words, and the whole text."""
    site, words = desk.site, item.copy.story.body
    site.clock.pass_by(3600)
    site.find("")  # whatever was under way has arrived
    assert [post.identity for post in site.posts.values()] == [item.id]
    (post,) = site.posts.values()
    assert post.fields["body"] == site.filters(words)
    assert post.fields["title"] == item.copy.story.headline
    assert post.gone == ""
    expected = {upload.key: upload.words for upload in item.uploads}
    assert sorted(key for key, _ in site.photos.values()) == sorted(expected)
    assert dict(site.photos.values()) == expected
    assert [site.photos[id][0] for id in post.fields["photos"]] == [upload.key for upload in item.uploads]


# Laws

faults = st.lists(st.sampled_from(FAULTS), max_size=8)


@settings(max_examples=300, deadline=None)
@given(faults, st.integers(0, 3), st.sampled_from([0.0, 60.0]))
def test_whatever_fails_a_story_is_there_once_and_whole(failing: list[Fault], photos: int, takes_s: float) -> None:
    desk, item = a_desk(*failing, takes_s=takes_s), an_item(photos)
    desk.bring(item)
    assert_there(desk, item)
    writes = desk.site.writes
    again = desk.bring(item)
    assert again.unchanged
    assert desk.site.writes == writes


@settings(max_examples=300, deadline=None)
@given(faults, faults, st.booleans())
def test_whatever_fails_the_last_version_is_what_stands_there(
    first: list[Fault], then: list[Fault], filtered: bool
) -> None:
    desk, item = a_desk(*first, filters=str.lower if filtered else str), an_item(2)
    desk.bring(item)
    desk.site.faults = list(then)
    newer = held(item, body="The quay opened on Tuesday.")
    desk.bring(newer)
    assert_there(desk, newer)
    desk.bring(item)
    assert_there(desk, item)


@settings(max_examples=300, deadline=None)
@given(faults, st.integers(1, 8), st.booleans())
def test_what_somebody_else_wrote_there_is_never_overwritten_unasked(
    failing: list[Fault], at: int, corrected: bool
) -> None:
    desk, item = a_desk(), an_item(2)
    desk.bring(item)
    desk.site.faults, theirs = list(failing), "Eddie's own words."
    asked = iter(range(at))

    def edit() -> None:
        if next(asked, None) == at - 1 and not any(post.gone for post in desk.site.posts.values()):
            desk.site.edit(theirs)

    if at == 1:
        desk.site.edit(theirs)
    else:
        desk.site.before_write = edit
    newer = held(item, body="The quay opened on Tuesday.") if corrected else item
    try:
        desk.bring(newer)
        desk.bring(held(item, body="A third version."))
        desk.bring(held(item, body="A fourth version."))
    except Conflict as conflict:
        (post,) = desk.site.posts.values()
        assert post.fields["body"] == theirs
        assert conflict.there is not None
        assert conflict.there.words == theirs
        desk.site.before_write = lambda: None
        desk.bring(newer, overwrite=True)
        assert_there(desk, newer)
        return
    # Nothing of theirs was there to be overwritten but in the moment between a look and the request that follows it.
    assert at != 1


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 3), st.lists(st.integers(0, 12), max_size=4))
def test_it_may_be_stopped_at_every_step_and_goes_on(photos: int, stops: list[int]) -> None:
    desk, item = a_desk(), an_item(photos)
    for stop in stops:
        steps = deliver(desk.site, item, desk.memory, desk.site.clock, destination="site", delivery="1")
        for _ in range(stop):
            if next(steps, None) is None:
                break
        steps.close()
    desk.bring(item)
    assert_there(desk, item)


# Cases that the laws reach seldom


@pytest.mark.parametrize("fault", ["lost", "late", "killed after", "killed late"])
@pytest.mark.parametrize("at", range(4))
def test_each_request_of_a_publish_may_lose_its_answer(fault: Fault, at: int) -> None:
    before: list[Fault] = [""] * at
    desk, item = a_desk(*before, fault), an_item(3)
    desk.bring(item)
    assert_there(desk, item)


def test_a_lost_answer_is_looked_for_more_than_once_before_the_same_is_sent_again() -> None:
    desk, item = a_desk("not done"), an_item(0)
    with pytest.raises(Doubtful):
        desk.once(item)
    for _ in range(3):
        desk.site.clock.pass_by(10)
        with pytest.raises(Doubtful):
            desk.once(item)
    assert desk.site.writes == 1
    desk.site.clock.pass_by(11)
    desk.once(item)
    assert desk.site.writes == 2


def test_a_computer_that_slept_looks_more_than_once_all_the_same() -> None:
    desk, item = a_desk("late"), an_item(0)
    with pytest.raises(Doubtful):
        desk.once(item)
    desk.site.clock.pass_by(8 * 3600)
    desk.site.late = [(desk.site.clock.now + timedelta(seconds=4), work) for _, work in desk.site.late]
    desk.bring(item)  # the site has slept as well
    assert_there(desk, item)


def test_a_clock_that_was_put_back_holds_nothing_for_days() -> None:
    desk, item = a_desk("not done"), an_item(0)
    with pytest.raises(Doubtful):
        desk.once(item)
    desk.site.clock.pass_by(-7 * 86_400)
    began = desk.site.clock.now
    desk.bring(item)
    assert (desk.site.clock.now - began).total_seconds() < 300


def test_somebody_who_edits_before_the_lost_answer_is_found_keeps_their_words() -> None:
    desk, item = a_desk("lost"), an_item(0)
    with pytest.raises(Doubtful):
        desk.once(item)
    desk.site.edit("Eddie's own words.")
    for _ in range(2):  # asked again, it is still a conflict
        with pytest.raises(Conflict, match="changed there by Eddie"):
            desk.once(item)
    desk.once(item, overwrite=True)
    assert_there(desk, item)


def test_somebody_who_edits_between_writing_and_reading_back_is_told_and_kept() -> None:
    desk, item = a_desk(), an_item(0)
    steps = deliver(desk.site, item, desk.memory, desk.site.clock, destination="site")
    while next(steps).name != "read":
        continue
    desk.site.edit("Eddie's own words.")
    with pytest.raises(StopIteration) as end:
        next(steps)
    assert any("while it was being sent" in said for said in end.value.value.differences)
    with pytest.raises(Conflict):
        desk.once(held(item, body="Newer."))


def test_an_update_that_was_killed_before_it_was_told_counts_as_sent_by_its_delivery() -> None:
    desk, item = a_desk(), an_item(1)
    steps = deliver(desk.site, item, desk.memory, desk.site.clock, destination="site", delivery="d1")
    while next(steps).name != "read":
        continue
    steps.close()
    assert not desk.once(item, "d1").unchanged
    assert desk.once(item, "d2").unchanged


def test_an_older_version_that_comes_late_is_known_as_ours_and_gives_way() -> None:
    desk, item = a_desk(), an_item(0)
    desk.bring(item)
    older, newer = held(item, body="Second."), held(item, body="Third.")
    desk.site.faults = ["not done"]
    with pytest.raises(Doubtful):
        desk.once(older)
    desk.bring(newer)
    desk.site.edit("Second.", by="desk")  # hours late
    desk.bring(newer)
    assert_there(desk, newer)


@pytest.mark.parametrize("fault", ["", "lost", "killed after"])
def test_what_went_live_at_its_time_is_not_written_again(fault: Fault) -> None:
    desk, waits = a_desk(fault), replace(an_item(0, wanted="scheduled"), due="2026-11-23T05:00:00Z")
    desk.bring(waits)
    now = replace(waits, wanted="published", due="")
    assert desk.site.writes == 1
    (post,) = desk.site.posts.values()
    post.fields = {**post.fields, "status": "published"}
    for _ in range(2):
        assert desk.bring(now).unchanged
        payload, _there = would_send(desk.site, now, desk.memory)
        kept = desk.memory.get("story", now.id)
        assert kept is not None and payload.hash == kept.sent["hash"]
    assert desk.site.writes == 1
    desk.bring(held(now, body="Second."))
    assert desk.site.writes == 2
    assert_there(desk, held(now, body="Second."))


def test_what_still_waits_there_is_published_when_it_is_to_be() -> None:
    desk, waits = a_desk(), replace(an_item(0, wanted="scheduled"), due="2026-11-23T05:00:00Z")
    desk.bring(waits)
    desk.bring(replace(waits, wanted="published", due=""))
    assert [post.fields["status"] for post in desk.site.posts.values()] == ["published"]


def test_an_item_that_this_newsroom_knows_nothing_of_is_no_place_to_write_into() -> None:
    desk, item = a_desk(), an_item(0)
    desk.bring(item)
    desk.memory = OnDisk()
    with pytest.raises(Conflict, match="knows nothing of"):
        desk.once(item)
    desk.bring(item, overwrite=True)
    assert_there(desk, item)


def test_a_copy_of_the_newsroom_that_sends_at_the_same_moment_is_told_of() -> None:
    desk, item = a_desk(), an_item(0)
    copied = Desk(desk.site)

    def at_once() -> None:
        desk.site.before_write = lambda: None
        assert copied.bring(item).differences == ()

    desk.site.before_write = at_once
    assert "second item" in " ".join(desk.bring(item).differences)
    assert len(desk.site.posts) == 2
    assert desk.bring(item).unchanged and copied.bring(item).unchanged


def test_photos_of_another_newsroom_are_found_again() -> None:
    desk, item = a_desk(), an_item(3)
    desk.bring(item)
    desk.memory = OnDisk()
    desk.bring(item, overwrite=True)
    assert_there(desk, item)


def test_a_photo_that_vanished_there_is_brought_again() -> None:
    desk, item = a_desk(), an_item(3)
    desk.bring(item)
    del desk.site.photos["p2"]
    assert not desk.bring(item).unchanged
    assert_there(desk, item)


def test_a_new_caption_is_told_without_the_file() -> None:
    desk, item = a_desk(), an_item(2)
    desk.bring(item)
    first, second = item.copy.pictures
    pictures = (first, replace(second, photo=replace(second.photo, caption="The quay on Tuesday.")))
    desk.bring(replace(item, copy=replace(item.copy, pictures=pictures)))
    assert [words["caption"] for _, words in desk.site.photos.values()][1] == "The quay on Tuesday."
    assert len(desk.site.photos) == 2


def test_the_same_photo_twice_in_a_story_is_there_once() -> None:
    desk, item = a_desk(), an_item(1)
    (picture,) = item.copy.pictures
    again = replace(picture, photo=replace(picture.photo, caption="Another caption."))
    item = replace(item, copy=replace(item.copy, pictures=(picture, again)))
    desk.bring(item)
    assert len(desk.site.photos) == 1
    assert desk.bring(item).unchanged


@pytest.mark.parametrize("caption", ["", "Another caption."])
def test_a_photo_in_two_stories_is_there_once_and_neither_sends_it_again(caption: str) -> None:
    desk, item = a_desk(), an_item(1)
    (picture,) = item.copy.pictures
    shown = replace(picture, photo=replace(picture.photo, caption=caption or picture.photo.caption))
    other = replace(item, copy=replace(item.copy, story=replace(item.copy.story, id="other"), pictures=(shown,)))
    desk.bring(item)
    desk.bring(other)
    assert len(desk.site.photos) == 1
    assert desk.bring(item).unchanged and desk.bring(other).unchanged
    new = replace(picture, photo=replace(picture.photo, caption="The quay on Tuesday."))
    assert not desk.bring(replace(item, copy=replace(item.copy, pictures=(new,)))).unchanged
    assert [words["caption"] for _, words in desk.site.photos.values()] == ["The quay on Tuesday."]
    assert desk.bring(other).unchanged


def test_trashed_or_deleted_there_is_told_and_nothing_is_made_unasked() -> None:
    desk, item = a_desk(), an_item(0)
    desk.bring(item)
    desk.site.trash()
    with pytest.raises(Conflict, match="trash"):
        desk.once(held(item, body="Newer."))
    desk.bring(item, overwrite=True)
    assert_there(desk, item)
    desk.site.posts.clear()
    with pytest.raises(Conflict, match="deleted") as told:
        desk.once(item)
    assert told.value.there is None
    desk.bring(item, overwrite=True)
    assert_there(desk, item)


# Taking it down


def killed(item: Item, kill: Any) -> Item:
    return replace(held(item, body="This story was withdrawn."), wanted="withdrawn", rules=SiteRules(kill=kill))


@settings(max_examples=60, deadline=None)
@given(faults, st.sampled_from(["take down", "notice"]))
def test_whatever_fails_a_killed_story_is_down(failing: list[Fault], kill: str) -> None:
    desk, item = a_desk(), an_item(2)
    desk.bring(item)
    desk.site.faults = list(failing)
    first = desk.bring(killed(item, kill))
    assert not first.unchanged
    (post,) = desk.site.posts.values()
    assert post.gone == "trash" or post.fields["body"] == "This story was withdrawn."
    writes = desk.site.writes
    assert desk.bring(killed(item, kill)).unchanged
    assert desk.site.writes == writes
    desk.bring(item)  # it may be sent again: it was us who took it down
    assert_there(desk, item)


def test_a_change_by_somebody_else_holds_no_taking_down_but_a_notice_in_place_of_their_words() -> None:
    desk, item = a_desk(), an_item(0)
    desk.bring(item)
    desk.site.edit("Eddie's own words.")
    with pytest.raises(Conflict):
        desk.once(killed(item, "notice"))
    desk.bring(killed(item, "take down"))
    (post,) = desk.site.posts.values()
    assert (post.gone, post.fields["body"]) == ("trash", "Eddie's own words.")


@pytest.mark.parametrize("deleted", [True, False])
def test_what_somebody_took_down_already_is_down(deleted: bool) -> None:
    desk, item = a_desk(), an_item(0)
    desk.bring(item)
    desk.site.trash()
    if deleted:
        desk.site.posts.clear()
    writes = desk.site.writes
    outcome = desk.bring(killed(item, "notice"))
    assert outcome.there.gone == ("deleted" if deleted else "trash")
    assert outcome.differences == ("It had been taken down there already, so nothing was written.",)
    assert desk.site.writes == writes


def test_what_was_never_there_cannot_be_taken_down() -> None:
    with pytest.raises(Conflict, match="never sent"):
        a_desk().once(killed(an_item(0), "notice"))


# Before it leaves


def test_nothing_leaves_that_is_refused() -> None:
    desk, item = a_desk(), an_item(2, "A source of ours said so.")
    looked: list[str] = []

    def refuse(files: Any) -> None:
        looked.extend(file.name for file in files)
        if any(isinstance(file, ExportFile) and b"A source of ours" in file.data for file in files):
            raise Refused("The name of a source stands in it.")

    with pytest.raises(Refused):
        desk.once(item, inspect=refuse)
    assert desk.site.writes == 0
    assert set(looked) >= {upload.file_name for upload in item.uploads}


def test_a_dry_run_writes_nothing_and_says_what_would_be_sent() -> None:
    desk, item = a_desk(), an_item(2)
    payload, there = would_send(desk.site, item, desk.memory)
    assert (payload.fields["body"], there, desk.site.writes) == (item.copy.story.body, None, 0)
    desk.bring(item)
    payload, there = would_send(desk.site, item, desk.memory)
    known = desk.memory.get("story", item.id)
    assert known is not None
    assert payload.hash == known.sent["hash"]
    assert there is not None


def test_a_refusal_of_the_site_leaves_no_doubt() -> None:
    desk, item = a_desk("denied"), an_item(0)
    with pytest.raises(Denied):
        desk.once(item)
    assert desk.memory.kept == {}
    desk.once(item)
    desk.site.faults = ["denied", "killed before"]
    newer = held(item, body="Newer.")
    with pytest.raises(Denied):
        desk.once(newer)
    with pytest.raises(Killed):
        desk.once(newer)
    desk.bring(newer)
    assert_there(desk, newer)
