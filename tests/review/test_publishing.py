"""Who may let a story out: the second person, and what is still open in it."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from deskeditor.delivery.deciding import decide, plan
from deskeditor.formats.registry import format_named
from deskeditor.leaving import Override, leave
from deskeditor.ledger.asking import asked
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import Refused
from deskeditor.news.records import Byline, Photo, Story
from deskeditor.newsroom import Newsroom
from deskeditor.text.suggesting import Proposer, suggest, suggest_value


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", profile="large") as newsroom:
        newsroom.settings.set("site_url", "https://example.org/")
        yield newsroom


@pytest.fixture
def story(room: Newsroom) -> str:
    """By Rita, who is an editor too and writes here."""
    room.me = room.add_person(name="Rita Roe", roles=("reporter", "editor"))
    return room.new_story(
        slugline="h", headline="Harbour", body="Quay.", bylines=(Byline("1", person=room.me),), state="ready"
    )


@pytest.fixture
def folder(room: Newsroom, tmp_path: Path) -> Destination:
    return room.destinations.one(room.destinations.add("folder", "site", address=str(tmp_path / "out")))


def codes(room: Newsroom, story: str) -> list[str]:
    return [finding.code for finding in asked(room, room.published(story), "public").blockers]


def test_own_copy_leaves_with_the_name_of_a_colleague_only(room: Newsroom, story: str, tmp_path: Path) -> None:
    feed = format_named("atom")
    (out,) = [p for p in leave(room, [story], feed, tmp_path) if p.outcome != "working"]
    assert (out.outcome, "You wrote this story" in out.sentence) == ("refused", True)
    own = leave(room, [story], feed, tmp_path, override=Override("Rita Roe", "Night"))
    (out,) = [p for p in own if p.outcome != "working"]
    assert out.outcome != "exported"
    assert "name of a colleague" in out.sentence
    other = leave(room, [story], feed, tmp_path, override=Override("Ed Quill", "Night"))
    assert [p.outcome for p in other][-1] == "exported"


def test_a_colleague_lets_it_out_and_solo_asks_nobody(room: Newsroom, story: str, tmp_path: Path) -> None:
    room.house.write_workflow(room.house.workflow_text("large").replace("solo = false", "solo = true"))
    assert [p.outcome for p in leave(room, [story], format_named("atom"), tmp_path)][-1] == "exported"
    room.house.forget_workflow()
    room.me = room.add_person(name="Ed Quill", roles=("editor",))
    assert [p.outcome for p in leave(room, [story], format_named("rss"), tmp_path)][-1] == "exported"


def test_a_reporter_does_not_publish(room: Newsroom, story: str, tmp_path: Path) -> None:
    room.me = room.add_person(name="Ann Lee", roles=("reporter",))
    out = list(leave(room, [story], format_named("atom"), tmp_path))[-1]
    assert "Only a publisher or an editor" in out.sentence


def test_what_is_open_keeps_a_story_from_the_public(room: Newsroom, story: str) -> None:
    by = Proposer(room.me, lambda: "2026-11-23T08:00:00Z")
    with room.edit(Story, story) as document:
        suggest(document, "body", 0, 4, "Pier", by)
        suggest(document, "body", 5, 5, " It rains.", Proposer("Lara", by.at))
        suggest_value(document, "desk", "News", by)
    leaving = room.published(story)
    assert leaving.body == "Quay."
    verdict = asked(room, leaving, "public")
    (finding,) = [f for f in verdict.blockers if f.code == "suggestions"]
    assert finding.sentence == "3 suggestions are open; accept or reject them."
    assert asked(room, leaving, "in-house").banners == ("3 open suggestions",)
    assert asked(room, leaving, "advance").may_leave
    with room.edit(Story, story) as document:
        suggest_value(document, "genre", "Feature", by)
    (again,) = [f for f in asked(room, leaving, "public").blockers if f.code == "suggestions"]
    assert again.key != finding.key, "an override of three is none of four"


def test_a_caption_that_somebody_would_change_keeps_it_too(room: Newsroom, story: str) -> None:
    file = io.BytesIO()
    Image.new("RGB", (40, 30)).save(file, "JPEG")
    photo = room.add_photo(file.getvalue(), "quay.jpg", credit="Ann", alt="A quay", caption="Quay")
    room.use_photo(story, photo)
    with room.edit(Photo, photo) as document:
        suggest(document, "caption", 4, 4, " at dawn", Proposer("Lara", lambda: "2026-11-23T08:00:00Z"))
    assert "suggestions" in codes(room, story)


def test_the_checks_of_the_desk_are_asked_for_at_the_gate(room: Newsroom, story: str) -> None:
    text = room.house.workflow_text("large")
    room.house.write_workflow(text.replace("# [desks.Politics] ", "[desks.Politics]\nchecks = ['legal']\n#"))
    assert codes(room, story) == []
    room.set_fields(story, desk="Politics")
    assert codes(room, story) == ["needed check"]


def test_nothing_of_ones_own_goes_into_the_outbox(room: Newsroom, story: str, folder: Destination) -> None:
    assert [f.code for f in plan(room, story, folder).verdict.blockers] == ["second person"]
    with pytest.raises(Refused, match="You wrote this story"):
        decide(room, story, folder)
    assert not room.outbox.of_story(story)
    decide(room, story, folder, override=Override("Ed Quill", "He read it on the phone"))
    assert room.outbox.of_story(story)


def test_a_story_that_is_called_canceled_is_no_notice_that_may_always_leave(
    room: Newsroom, story: str, tmp_path: Path
) -> None:
    with room.edit(Story, story) as document:
        document.decide("pubstatus", "canceled", actor=room.me)
    out = list(leave(room, [story], format_named("atom"), tmp_path))[-1]
    assert (out.outcome, "You wrote this story" in out.sentence) == ("refused", True)


def test_a_flash_waits_for_no_colleague_but_wants_a_reason(room: Newsroom, story: str, folder: Destination) -> None:
    room.set_fields(story, urgency=1)
    assert [f.code for f in plan(room, story, folder).verdict.blockers] == ["own flash"]
    with pytest.raises(Refused, match="You wrote this story"):
        decide(room, story, folder)
    decide(room, story, folder, override=Override("Rita Roe", "Flash"))
    assert room.outbox.of_story(story)
