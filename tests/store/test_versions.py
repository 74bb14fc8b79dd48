"""Versions and history: what stood there, and who changed it when."""

import json
import random
import zlib
from collections import Counter
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database
from tests.store.conftest import Clock
from tests.store.test_media import picture

from deskeditor.news.ids import new_id
from deskeditor.news.plain import plain, unplain
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Byline, CheckState, Correction, Embargo, PhotoUse, Quote, Ruling, Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.newsroom import Newsroom
from deskeditor.store import versions
from deskeditor.store.packing import packed, unpacked


def causes(newsroom: Newsroom, story: str) -> list[str]:
    return [version.cause for version in newsroom.versions(story)]


def test_filing_keeps_a_version(newsroom: Newsroom, clock: Clock) -> None:
    newsroom.me = newsroom.add_person(name="Lois Lane")
    story = newsroom.new_story(slugline="storm", body="Calm.")
    assert causes(newsroom, story) == []
    newsroom.set_fields(story, state="filed")
    (version,) = newsroom.versions(story)
    assert (version.cause, version.author, version.words) == ("filed", newsroom.me, 1)
    assert newsroom.version_value(version.id) == newsroom.snapshot(story)

    newsroom.set_fields(story, body="Calm. Then wind.")
    newsroom.set_fields(story, state="desk_edit")
    assert causes(newsroom, story) == ["filed"]
    clock.go(minutes=5)
    newsroom.set_fields(story, state="filed")
    assert causes(newsroom, story) == ["filed", "filed"]
    assert newsroom.versions(story)[0].words_added == 2


def test_the_first_change_of_a_day_keeps_what_stood_before_it(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.set_fields(story, body="Calm. Wind.")
    assert causes(newsroom, story) == []
    clock.go(days=1)
    newsroom.set_fields(story, body="Calm. Wind. Rain.")
    newsroom.set_fields(story, body="Rain.")
    (version,) = newsroom.versions(story)
    assert version.cause == "day"
    assert newsroom.version_value(version.id).story.body == "Calm. Wind."


def test_a_version_is_named_and_says_what_came_in_and_what_went_out(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="one two three")
    newsroom.keep_version(story, "named", "first")
    clock.go(minutes=1)
    newsroom.set_fields(story, body="two three four five")
    newsroom.keep_version(story, "named", "second")
    second, first = newsroom.versions(story)
    assert (first.words_added, first.words_removed) == (3, 0)
    assert (second.words_added, second.words_removed) == (2, 1)


def test_what_says_nothing_new_is_not_kept_twice_unless_a_person_names_it(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    first = newsroom.keep_version(story, "named", "before lunch")
    assert newsroom.keep_version(story, "named", "before lunch") == first
    assert newsroom.keep_version(story, "export", "ninjs") == first
    assert newsroom.keep_version(story, "named", "as printed") != first


def test_what_nobody_asked_for_does_not_stand_in_for_what_is_kept_for_good(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.keep_version(story, "export", "ninjs")
    newsroom.keep_version(story, "published")
    newsroom.keep_version(story, "filed")
    assert causes(newsroom, story) == ["published", "export"]


@pytest.mark.parametrize(
    ("state", "cause", "name"),
    [
        ("filed", "filed", ""),
        ("ready", "filed", "Ready"),
        ("published", "published", ""),
        ("corrected", "published", "Corrected"),
    ],
)
def test_moving_on_keeps_a_version(newsroom: Newsroom, state: str, cause: str, name: str) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.set_fields(story, state=state)
    assert [(v.cause, v.name) for v in newsroom.versions(story)] == [(cause, name)]


def test_a_version_holds_photos_quotes_and_the_names_of_the_byline(newsroom: Newsroom) -> None:
    lane = newsroom.add_person(name="Lois Lane")
    story = newsroom.new_story(slugline="storm", body="Calm.", bylines=(Byline(new_id(), person=lane),))
    photo = newsroom.add_photo(picture(), "harbour.jpg", caption="The harbour", credit="AP")
    newsroom.use_photo(story, photo)
    quote = newsroom.add_quote(story=story, words="It was loud.")
    newsroom.add_quote(story=newsroom.new_story(slugline="other"), words="Elsewhere.")
    version = newsroom.keep_version(story, "named", "first")
    newsroom.set_fields(photo, caption="The harbour at night", alt="Ships")
    newsroom.set_fields(quote, words="It was very loud.")
    newsroom.set_fields(lane, name="Lois Kent")

    held = newsroom.version_value(version)
    assert [(p.caption, p.credit, p.alt) for p in held.photos] == [("The harbour", "AP", "")]
    assert [q.words for q in held.quotes] == ["It was loud."]
    assert held.names == {lane: "Lois Lane"}
    assert held.story.photos == newsroom.story(story).photos
    second = newsroom.versions(story)[0] if newsroom.keep_version(story, "named", "second") else None
    assert second is not None
    assert second.fields == ("bylines", "caption", "alt", "quotes")
    assert (second.words_added, second.words_removed) == (2, 0)


def test_a_version_is_of_the_log_and_not_of_tables_that_are_behind(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    photo = newsroom.add_photo(picture(), "harbour.jpg", caption="The harbour")
    newsroom.use_photo(story, photo)
    newsroom.flush()
    newsroom.set_fields(photo, caption="The harbour at night")
    newsroom.add_quote(story=story, words="It was loud.")
    held = newsroom.version_value(newsroom.keep_version(story, "named", "now"))
    assert held.photos[0].caption == "The harbour at night"
    assert [quote.words for quote in held.quotes] == ["It was loud."]


# by themselves


WORDS = " ".join(f"word{number}" for number in range(30))


def test_every_so_often_what_stood_before_the_next_change_is_kept(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.set_fields(story, body=f"Calm. {WORDS}")
    newsroom.flush()
    clock.go(minutes=14)
    newsroom.set_fields(story, body=f"Calm. {WORDS} wind")
    newsroom.flush()
    assert causes(newsroom, story) == []
    clock.go(minutes=1)
    newsroom.set_fields(story, body="Rain.")
    (version,) = newsroom.versions(story)
    assert (version.cause, version.at) == ("work", "2026-11-22T17:14:00.000+00:00")
    assert newsroom.version_value(version.id).story.body == f"Calm. {WORDS} wind"


def test_a_few_words_or_a_deadline_are_not_worth_a_version(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body=WORDS)
    newsroom.keep_version(story, "named", "first")
    newsroom.set_fields(story, body=WORDS + " and wind", deadline="2026-11-22T20:00:00+00:00")
    newsroom.flush()
    clock.go(minutes=30)
    newsroom.set_fields(story, body=WORDS + " and wind and")
    assert causes(newsroom, story) == ["named"]
    newsroom.set_fields(story, headline="Storm")
    newsroom.flush()
    newsroom.set_fields(story, dek="It rains.")
    assert causes(newsroom, story) == ["work", "named"]


def test_what_is_swept_away_at_once_is_kept_at_any_time(newsroom: Newsroom) -> None:
    long = " ".join(f"word{number}" for number in range(60))
    story = newsroom.new_story(slugline="storm", body=long)
    newsroom.flush()
    newsroom.set_fields(story, body="An older text that was pasted over everything.")
    (version,) = newsroom.versions(story)
    assert version.cause == "work"
    assert newsroom.version_value(version.id).story.body == long


def test_a_change_of_a_photo_is_work_on_its_stories(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    photo = newsroom.add_photo(picture(), "harbour.jpg", caption="The harbour")
    newsroom.use_photo(story, photo)
    newsroom.flush()
    clock.go(days=1)
    newsroom.set_fields(photo, caption="The harbour at night")
    newsroom.flush()
    newsroom.set_fields(photo, caption="The harbour at noon")
    newsroom.set_fields(story, body="Wind.")
    (version,) = newsroom.versions(story)
    assert version.cause == "day"
    assert newsroom.version_value(version.id).photos[0].caption == "The harbour"


def test_a_clock_that_was_put_back_leaves_the_versions_in_their_order(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.keep_version(story, "named", "first")
    clock.go(hours=-1)
    newsroom.set_fields(story, body="Wind.")
    newsroom.keep_version(story, "named", "second")
    assert [version.name for version in newsroom.versions(story)] == ["second", "first"]


# on the disk


def test_every_one_of_many_versions_reads_as_it_was_kept(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm")
    bodies, body = [], ""
    for number in range(40):
        body += f"Sentence {number} of the story says that it goes on.\n\n"
        bodies.append(body if number % 7 else f"Wholly other words {new_id()} {number}")
        newsroom.set_fields(story, body=bodies[-1])
        newsroom.keep_version(story, "named", str(number))
        clock.go(minutes=1)
    made = [version for version in reversed(newsroom.versions(story)) if version.cause == "named"]
    assert [newsroom.version_value(version.id).story.body for version in made] == bodies


def test_versions_of_one_story_share_what_they_have_in_common(newsroom: Newsroom, clock: Clock) -> None:
    words = random.Random(1)
    body = " ".join(str(words.randrange(10**6)) for _ in range(10_000))
    story = newsroom.new_story(slugline="storm", body=body)
    for number in range(50):
        newsroom.set_fields(story, body=f"{body} {number} more words at the end")
        newsroom.keep_version(story, "named", str(number))
    size = newsroom.ask(lambda db: db.execute("SELECT sum(length(value)) FROM version").fetchone()[0])
    assert size < 3 * len(body)


def damage(newsroom: Newsroom, version: str) -> None:
    """As a disk does it: bytes of the row are others than were written."""
    row = "SELECT * FROM version WHERE id = ?"

    def overwrite(db: Database) -> None:
        said = next(db.query(row, [version]))
        value = bytearray(said["value"])
        value[len(value) // 2] ^= 0xFF
        db.execute("DELETE FROM version WHERE id = ?", [version])
        db.table("version").insert(said | {"value": bytes(value)})

    newsroom.act(overwrite)


def test_a_damaged_version_is_said_to_be_and_takes_few_others_with_it(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    for number in range(40):
        newsroom.set_fields(story, headline=f"Storm {number}")
        newsroom.keep_version(story, "named", str(number))
        clock.go(minutes=1)
    made = newsroom.versions(story)
    damage(newsroom, made[18].id)
    with pytest.raises(BadInput, match="damaged"):
        newsroom.version_value(made[18].id)
    readable = newsroom.ask(lambda db: [versions.readable(db, version.id) for version in made])
    assert sum(snapshot is not None for snapshot in readable) >= 24
    newsroom.set_fields(story, headline="After the storm")
    after = newsroom.keep_version(story, "named", "after")
    assert newsroom.version_value(after).story.headline == "After the storm"


def test_every_damage_of_one_byte_is_found(newsroom: Newsroom) -> None:
    value = versions.said(Snapshot(Story("x", body="Calm. Then wind.")))
    base = versions.said(Snapshot(Story("x", body="Calm.")))
    small = packed(value, base)
    assert unpacked(small, base) == value
    found = 0
    for at in range(len(small)):
        broken = small[:at] + bytes([small[at] ^ 0x55]) + small[at + 1 :]
        try:
            found += unpacked(broken, base) == value
        except BadInput:
            found += 0
    assert found == 0


@given(st.binary(max_size=3000), st.binary(max_size=3000))
def test_what_is_packed_is_unpacked(value: bytes, base: bytes) -> None:
    assert unpacked(packed(value, base), base) == value


def test_a_version_of_the_first_form_is_read_and_its_cause_told_from_its_reason(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    value = json.dumps(plain(newsroom.story(story))).encode()
    said = ("Filed", "Published", "before the work of 2026-11-21", "exported as ninjs", "for the lawyer")

    def keep_as_before(db: Database) -> None:
        for number, reason in enumerate(said):
            db.execute(
                "INSERT INTO version (id, story, at, author, reason, words, words_added, words_removed, hash, value)"
                " VALUES (?, ?, ?, '', ?, 1, 1, 0, ?, ?)",
                [new_id(), story, f"2026-11-2{number}", reason, sha256(value).hexdigest(), zlib.compress(value)],
            )

    newsroom.act(keep_as_before)
    told = [(version.cause, version.name) for version in reversed(newsroom.versions(story))]
    assert told == [("filed", ""), ("published", ""), ("day", ""), ("export", "ninjs"), ("named", "for the lawyer")]
    assert newsroom.version_value(newsroom.versions(story)[0].id) == Snapshot(newsroom.story(story))
    newsroom.set_fields(story, body="Wind.")
    after = newsroom.keep_version(story, "named", "after")
    assert newsroom.version_value(after).story.body == "Wind."


# taking back


def test_restoring_takes_back_what_a_version_holds_and_keeps_what_stood(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.", headline="Storm", deadline="2026-11-22T20:00:00+00:00")
    photo = newsroom.add_photo(picture(), "harbour.jpg", caption="The harbour")
    newsroom.use_photo(story, photo)
    quote = newsroom.add_quote(story=story, words="It was loud.")
    first = newsroom.keep_version(story, "named", "first")
    clock.go(minutes=1)
    newsroom.set_fields(story, body="Wind.", headline="Gale", photos=(), state="filed", deadline="")
    newsroom.set_fields(photo, caption="Something else")
    newsroom.set_fields(quote, words="It was quiet.")
    stood = newsroom.snapshot(story)

    changed = newsroom.restore(story, first)
    assert set(changed) == {"body", "headline", "photos", "caption", "quotes"}
    now = newsroom.snapshot(story)
    assert (now.story.body, now.story.headline, now.story.state, now.story.deadline) == ("Calm.", "Storm", "filed", "")
    assert (now.photos[0].caption, now.quotes[0].words) == ("The harbour", "It was loud.")
    kept = newsroom.versions(story)[0]
    assert (kept.cause, newsroom.version_value(kept.id)) == ("restore", stood)
    assert newsroom.restore(story, first) == ()


def test_restoring_one_field_leaves_the_others(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.", headline="Storm")
    first = newsroom.keep_version(story, "named", "first")
    newsroom.set_fields(story, body="Wind.", headline="Gale")
    assert newsroom.restore(story, first, ["body"]) == ("body",)
    assert (newsroom.story(story).body, newsroom.story(story).headline) == ("Calm.", "Gale")
    assert causes(newsroom, story) == ["restore", "named"]
    assert newsroom.versions(story)[0].name == newsroom.versions(story)[1].at


def test_what_cannot_be_restored_is_refused_and_nothing_changes(newsroom: Newsroom) -> None:
    story, other = newsroom.new_story(slugline="storm", body="Calm."), newsroom.new_story(slugline="other")
    first = newsroom.keep_version(story, "named", "first")
    newsroom.set_fields(story, body="Wind.")
    for asked in ((story, first, ["state"]), (story, first, ["nonsense"])):
        with pytest.raises(BadInput, match="cannot be restored"):
            newsroom.restore(*asked)
    with pytest.raises(NotFound):
        newsroom.restore(other, first)
    assert newsroom.story(story).body == "Wind."
    assert causes(newsroom, story) == ["named"]


def test_a_version_that_is_not_there_is_not_found(newsroom: Newsroom) -> None:
    with pytest.raises(NotFound):
        newsroom.version_value(new_id())
    with pytest.raises(NotFound):
        newsroom.keep_version(new_id(), "named", "x")


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_words_are_counted_as_wholes(before: str, middle: str, after: str) -> None:
    old, new = before + after, before + middle + after
    was, now = Counter(old.split()), Counter(new.split())
    assert versions.difference(old, new) == ((now - was).total(), (was - now).total())


@given(st.text(max_size=100), st.text(max_size=100))
def test_what_comes_in_and_goes_out_adds_up(before: str, after: str) -> None:
    added, removed = versions.difference(before, after)
    assert len(before.split()) - removed + added == len(after.split()) or min(before + after, default="z") >= "\x1c"
    assert versions.difference(after, before) == (removed, added)
    assert versions.difference(before, before) == (0, 0)


@given(
    st.builds(
        Story,
        id=st.just("x"),
        headline=st.text(),
        body=st.text(),
        keywords=st.lists(st.text()).map(tuple),
        bylines=st.lists(st.builds(Byline, id=st.text(), name=st.text())).map(tuple),
        photos=st.lists(st.builds(PhotoUse, id=st.text(), crop=st.none() | st.tuples(*[st.floats(0, 1)] * 4))).map(
            tuple
        ),
        embargo=st.none() | st.builds(Embargo, until=st.text()),
        checks=st.dictionaries(st.text(), st.builds(CheckState)),
        rulings=st.dictionaries(st.text(), st.builds(Ruling, words=st.text())),
        corrections=st.dictionaries(st.text(), st.builds(Correction, notice=st.text())),
        spiked=st.booleans(),
        urgency=st.integers(1, 9),
    )
)
def test_a_record_taken_apart_is_put_together_again(story: Story) -> None:
    assert unplain(Story, plain(story)) == story


def test_a_value_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    assert unplain(Quote, {"id": "x", "words": "Yes.", "mood": "angry"}) == Quote("x", words="Yes.")


def test_history_says_who_changed_what_and_when(newsroom: Newsroom, clock: Clock) -> None:
    lane, white = newsroom.add_person(name="Lois Lane"), newsroom.add_person(name="Perry White")
    newsroom.me = lane
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.flush()
    clock.go(hours=1)
    newsroom.me = white
    newsroom.set_fields(story, desk="News", body="Wind.", state="ready")
    clock.go(minutes=2)
    newsroom.set_fields(story, body="Wind and rain.")
    clock.go(minutes=20)
    newsroom.set_fields(story, body="Wind and hail.")

    made, *changed = newsroom.history(story)
    assert (made.field, made.person) == ("", lane)
    assert all(change.person == white for change in changed)
    assert sorted(change.field for change in changed) == ["body", "body", "desk", "state"]
    desk = next(change for change in changed if change.field == "desk")
    assert (desk.before, desk.after, desk.at) == ("", "News", "2026-11-22T18:00:00.000+00:00")
    assert [change.at[11:16] for change in changed if change.field == "body"] == ["18:00", "18:22"]


def test_history_tells_people_apart_who_wrote_within_the_same_second(newsroom: Newsroom) -> None:
    lane, white = newsroom.add_person(name="Lois Lane"), newsroom.add_person(name="Perry White")
    story = newsroom.new_story(slugline="storm")
    newsroom.flush()
    for person, field in ((lane, "headline"), (white, "dek")):
        newsroom.me = person
        document = newsroom.document(story)
        made: list[bytes] = []
        document.on_update(made.append)
        document.set(field, "x")
        newsroom.submit(Story, story, made[0], document.client_id)
    newsroom.flush()
    assert {(c.field, c.person) for c in newsroom.history(story)[1:]} == {("headline", lane), ("dek", white)}
