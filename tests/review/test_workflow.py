"""A story on its way through the newsroom: what may be done, what comes of it, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Byline, CheckState, Claim, NameSpelling, Note, Person, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import (
    act,
    can_take_back,
    checks,
    moves_of,
    reason_of,
    refuse_fields,
    seat_of,
    set_aside,
    set_check,
    take_back,
)
from deskeditor.text.suggesting import Proposer, suggest, suggest_value


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", profile="large") as newsroom:
        yield newsroom


@pytest.fixture
def rita(room: Newsroom) -> str:
    return room.add_person(name="Rita Roe", roles=("reporter",))


@pytest.fixture
def ed(room: Newsroom) -> str:
    return room.add_person(name="Ed Quill", roles=("editor",))


@pytest.fixture
def story(room: Newsroom, rita: str, ed: str) -> str:
    room.me = rita
    bylines = (Byline("1", person=rita),)
    return room.new_story(slugline="harbour", headline="Harbour", body="The quay.", bylines=bylines, state="pitch")


def can(room: Newsroom, story: str) -> list[str]:
    return [one.action.key for one in moves_of(room, story) if not one.why_not]


def proposed(room: Newsroom, story: str, by: str, words: str = "new ") -> None:
    with room.edit(Story, story) as document:
        suggest(document, "body", 4, 4, words, Proposer(by, lambda: "2026-11-23T08:00:00Z"))


def test_from_pitch_to_ready(room: Newsroom, story: str, rita: str, ed: str) -> None:
    room.me = ed
    act(room, story, "assign", assignee=rita)
    room.me = rita
    act(room, story, "start")
    filed = act(room, story, "file")
    assert [version.cause for version in room.versions(story)] == ["filed"]
    assert filed.version == room.versions(story)[0].id
    assert "ready" not in can(room, story)
    room.me = ed
    act(room, story, "edit")
    act(room, story, "send_back", note="Who pays for it? Ask @Rita Roe.")
    stands = room.story(story)
    assert (stands.state, stands.assignee) == ("back_to_reporter", rita)
    (note,) = stands.notes
    assert (note.by, note.mentions, note.text) == (ed, (rita,), "Who pays for it? Ask @Rita Roe.")
    room.me = rita
    act(room, story, "file")
    room.me = ed
    proposed(room, story, ed)
    done = act(room, story, "ready", accept=True)
    assert (done.before, done.state, done.accepted) == ("filed", "ready", 1)
    stands = room.story(story)
    assert (stands.state, stands.body, stands.suggestions) == ("ready", "The new quay.", ())
    assert [v.name for v in room.versions(story)] == ["Ready", "", ""]


def test_mark_ready_leaves_the_proposals_of_a_reader_open(room: Newsroom, story: str, ed: str) -> None:
    lawyer = room.add_person(name="Lara Law", roles=("outside reader",))
    act(room, story, "file")
    proposed(room, story, lawyer)
    proposed(room, story, ed, "wet ")
    room.me = ed
    move = next(one for one in moves_of(room, story) if one.action.key == "ready")
    assert move.open_suggestions == 1
    assert act(room, story, "ready", accept=True).accepted == 1
    (left,) = room.story(story).suggestions
    assert left.by == lawyer


def test_nobody_acts_out_of_turn(room: Newsroom, story: str, rita: str, ed: str) -> None:
    for key, kind, said in (
        ("nonsense", BadInput, "no action"),
        ("copy_edit", BadInput, "cannot be done in the state “Pitch”"),
        ("assign", Refused, "Only an editor"),
    ):
        with pytest.raises(kind, match=said):
            act(room, story, key)
    with pytest.raises(NotFound):
        act(room, "nowhere", "file")
    room.me = ed
    with pytest.raises(BadInput, match="somebody who gets"):
        act(room, story, "assign")
    with pytest.raises(NotFound, match="nobody"):
        act(room, story, "assign", assignee="x")
    room.me = rita
    act(room, story, "file")
    room.me = ed
    with pytest.raises(BadInput, match="needs a note"):
        act(room, story, "send_back", note=" ")
    assert room.story(story).state == "filed"


def test_a_writer_does_not_make_own_copy_ready(room: Newsroom, story: str, rita: str) -> None:
    with room.edit(Story, story) as document:
        document.decide("state", "filed", actor=rita)
    with room.edit(Person, rita) as person:
        person.set("roles", ("reporter", "editor"))
    with pytest.raises(Refused, match="You wrote this story"):
        act(room, story, "ready")


def test_a_step_is_taken_back_while_nobody_acted_since(room: Newsroom, story: str, rita: str, ed: str) -> None:
    act(room, story, "file")
    room.me = ed
    assert can_take_back(room, story) == ""
    with pytest.raises(Refused):
        take_back(room, story)
    act(room, story, "edit")
    with room.edit(Story, story) as document:
        document.set("assignee", ed)
    act(room, story, "send_back", note="More.")
    assert room.story(story).assignee == rita
    assert can_take_back(room, story) == "desk_edit"
    take_back(room, story)
    stands = room.story(story)
    assert (stands.state, stands.assignee) == ("desk_edit", ed)
    assert can_take_back(room, story) == "", "what was taken back is not taken back again"


def test_nobody_makes_own_copy_ready_by_taking_back_what_they_reopened(room: Newsroom, story: str, ed: str) -> None:
    rita = room.me
    act(room, story, "file")
    room.me = ed
    act(room, story, "ready")
    with room.edit(Person, rita) as person:
        person.set("roles", ("reporter", "editor"))
    room.me = rita
    act(room, story, "reopen", note="A name is wrong")
    assert can_take_back(room, story) == ""
    with pytest.raises(Refused, match="You wrote this story"):
        take_back(room, story)
    assert room.story(story).state == "desk_edit"


def test_that_a_story_was_begun_is_no_step(room: Newsroom, story: str) -> None:
    assert can_take_back(room, story) == ""
    plain = room.new_story(headline="H")
    act(room, plain, "file")
    assert can_take_back(room, plain) == "draft"


def test_hold_and_spike_keep_the_state_and_say_why(room: Newsroom, story: str, ed: str) -> None:
    act(room, story, "file")
    with pytest.raises(Refused, match="Only an editor"):
        set_aside(room, story, "hold", True, "Wait")
    room.me = ed
    with pytest.raises(BadInput, match="Say why"):
        set_aside(room, story, "hold", True)
    set_aside(room, story, "hold", True, "The mayor calls back")
    assert can(room, story) == []
    why = reason_of(room.document(story), "hold")
    assert why is not None and (why.note, why.actor) == ("The mayor calls back", ed)
    set_aside(room, story, "hold", False)
    set_aside(room, story, "spiked", True, "Overtaken")
    set_aside(room, story, "spiked", False)
    stands = room.story(story)
    assert (stands.state, stands.hold, stands.spiked) == ("filed", False, False)
    assert "ready" in can(room, story)


def test_a_needed_check_blocks_ready_until_somebody_did_it(room: Newsroom, story: str, ed: str) -> None:
    act(room, story, "file")
    set_check(room, story, "legal", "required", "He may sue")
    with pytest.raises(Refused):
        set_check(room, story, "legal", "done")
    room.me = ed
    with pytest.raises(Refused, match="legal check"):
        act(room, story, "ready")
    set_check(room, story, "legal", "done")
    line = next(one for one in checks(room.workflow, room.story(story), seat_of(room)) if one.name == "legal")
    assert (line.state.status, line.state.by, bool(line.state.at)) == ("done", ed, True)
    act(room, story, "ready")
    with pytest.raises(BadInput):
        set_check(room, story, "grammar", "done")


def test_the_checkers_sheet_can_hold_a_story_back(room: Newsroom, story: str, ed: str) -> None:
    text = room.house.workflow_text("large").replace("coverage = 0", "coverage = 50")
    room.house.write_workflow(text)
    act(room, story, "file")
    room.me = ed
    assert "ready" in can(room, story), "it has no sheet"
    room.set_fields(story, fact_check=True)
    with pytest.raises(Refused, match="0 % of the checker's sheet"):
        act(room, story, "ready")


def test_setting_fields_is_no_way_around_an_action(room: Newsroom, story: str, ed: str) -> None:
    def against(**fields: object) -> str:
        try:
            refuse_fields(room, story, fields)
        except Refused as refused:
            return str(refused)
        return ""

    assert "Only an editor" in against(state="ready")
    assert "You wrote this story" in against(state="published")
    assert "Only a publisher or an editor" in against(state="published")
    assert "Only an editor" in against(hold=True)
    assert "Only a" in against(checks={"legal": CheckState("done")})
    assert not against(state="filed", headline="X", hold=False, checks={"legal": CheckState("required")})
    room.me = ed
    assert not against(state="ready", hold=True, checks={"legal": CheckState("done")})


def test_two_who_act_at_once_are_told_and_the_stricter_holds(room: Newsroom, story: str, rita: str, ed: str) -> None:
    act(room, story, "file")
    with Newsroom.open(room.folder, me=ed) as elsewhere, room.edit(Story, story) as mine:
        act(elsewhere, story, "ready")
        mine.decide("state", "draft", actor=rita)
    stands = room.story(story)
    assert stands.state == "draft"
    assert "state" in stands.conflicts[0]
    room.me = ed
    assert can_take_back(room, story) == ""


def test_an_entry_that_is_proposed_is_accepted_with_ready(room: Newsroom, story: str, ed: str) -> None:
    act(room, story, "file")
    room.me = ed
    with room.edit(Story, story) as document:
        suggest_value(document, "headline", "Harbour opens", Proposer(ed, lambda: "2026-11-23T08:00:00Z"))
        suggest_value(document, "tagline", "بەندەر", Proposer(ed, lambda: "2026-11-23T08:00:00Z"))
    assert act(room, story, "ready", accept=True).accepted == 2
    assert (room.story(story).headline, room.story(story).tagline) == ("Harbour opens", "بەندەر")


def test_what_was_said_and_planned_is_not_unsaid_by_going_back_to_an_earlier_version(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        story = newsroom.new_story(slugline="quay", body="It opened.")
        version = newsroom.keep_version(story, "named", "first")
        newsroom.set_fields(story, body="It closed.", budget_line="The quay", fact_check=True)
        with newsroom.edit(Story, story) as document:
            document.add("notes", Note("n1", text="Is it so?"))
            document.add("claims", Claim("c1", words="It closed", status="confirmed"))
            document.add("names", NameSpelling("s1", name="Lee"))
        assert newsroom.restore(story, version) == ("body",)
        now = newsroom.story(story)
        assert (now.body, now.budget_line, now.fact_check) == ("It opened.", "The quay", True)
        assert [len(said) for said in (now.notes, now.claims, now.names)] == [1, 1, 1]
