"""Who may do what with a story, and what it still needs."""

from dataclasses import replace

import pytest

from deskeditor.news.permissions import (
    Seat,
    checks_of,
    has_role,
    may_decide,
    may_publish,
    may_take_back,
    not_ready,
    of_the_desk,
    own_copy,
    reporter_of,
    seat,
    suggests_by_default,
    wrote,
)
from deskeditor.news.records import Byline, CheckState, Person, Story, Suggestion
from deskeditor.news.workflow import DeskRules, Length, ReadyRules, Workflow
from deskeditor.news.workflow_file import parse, shipped_text

LARGE = parse(shipped_text("large"))
RITA = Person("rita", name="Rita Roe", roles=("reporter",))
ED = Person("ed", name="Ed Quill", roles=("editor",))
LARA = Person("lara", name="Lara Law", roles=("outside reader",))
ANN = Person("ann", name="Ann Lee")
ALL = (RITA, ED, LARA, ANN)
STORY = Story(
    "s", headline="Harbour opens", body="One two three.", bylines=(Byline("1", person="rita"),), created_by="ed"
)


def sits(person: Person) -> Seat:
    return seat(person.id, ALL)


def test_roles_count_once_somebody_has_them() -> None:
    assert has_role(LARGE, ("editor",), sits(ED))
    assert not has_role(LARGE, ("editor",), sits(RITA))
    assert not has_role(LARGE, ("editor",), sits(ANN))
    assert has_role(LARGE, ("editor",), seat("ann", [ANN]))
    assert has_role(LARGE, ("publisher",), sits(ANN)), "nobody is a publisher: the house must not stand still"
    assert has_role(replace(LARGE, solo=True), ("editor",), sits(RITA))


def test_an_outside_reader_only_reads_and_suggests() -> None:
    assert not has_role(LARGE, (), sits(LARA))
    assert not has_role(LARGE, ("publisher",), sits(LARA))
    assert suggests_by_default(LARGE, sits(LARA))
    assert not any(suggests_by_default(LARGE, sits(one)) for one in (RITA, ED, ANN))
    assert not may_decide(LARGE, STORY, sits(LARA))


def test_the_writer_is_in_the_byline_and_only_without_one_who_began_the_story() -> None:
    assert wrote(STORY, sits(RITA)) and not wrote(STORY, sits(ED))
    assert wrote(replace(STORY, bylines=()), sits(ED))
    assert wrote(replace(STORY, bylines=(Byline("1", name="Ed Quill"),)), sits(ED))
    edited = replace(STORY, bylines=(*STORY.bylines, Byline("2", person="ed", role="edited by")))
    assert not wrote(edited, sits(ED))
    assert not wrote(Story("s"), seat("", []))
    assert reporter_of(STORY) == "rita"


def test_own_copy_wants_a_second_person_by_house_and_by_desk() -> None:
    assert own_copy(LARGE, STORY, sits(RITA))
    assert not own_copy(LARGE, STORY, sits(ED))
    sport = replace(LARGE, desks={"Sport": DeskRules(second_person=False)})
    assert not own_copy(sport, replace(STORY, desk="Sport"), sits(RITA))
    assert own_copy(sport, replace(STORY, desk="News"), sits(RITA))
    assert not own_copy(replace(LARGE, solo=True), STORY, sits(RITA))
    assert may_publish(LARGE, sits(RITA)) == "Only a publisher or an editor may do that; ask one."
    assert not may_publish(LARGE, sits(ED))


def needing(**rules: object) -> Workflow:
    return replace(LARGE, ready=ReadyRules(**rules))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("workflow", "said"),
    [
        (replace(LARGE, checks=("legal",)), "legal check"),
        (replace(LARGE, desks={"News": DeskRules(checks=("photo",))}), "photo check"),
        (needing(fields=("dek",)), "standfirst"),
        (needing(fields=("photos",)), "photos"),
        (needing(lengths={"body": Length(least=4)}), "3 words; it needs at least 4"),
        (needing(lengths={"headline": Length(most=12)}), "13 characters; it may have 12"),
        (needing(coverage=80), "79 %"),
    ],
)
def test_what_a_story_needs_before_it_is_ready(workflow: Workflow, said: str) -> None:
    story = replace(STORY, desk="News")
    (sentence,) = not_ready(workflow, story, 79)
    assert said in sentence
    assert not not_ready(LARGE, story, 79)


def test_what_somebody_decided_on_a_check_counts_and_not_what_the_house_wants() -> None:
    house = replace(LARGE, checks=("legal",))
    assert checks_of(house, STORY)["legal"].status == "required"
    for status in ("done", "not needed"):
        decided = replace(STORY, checks={"legal": CheckState(status)})
        assert not not_ready(house, decided)
    assert not not_ready(replace(house, solo=True), STORY)
    assert not_ready(LARGE, replace(STORY, checks={"standards": CheckState("required")}))


def test_who_decides_on_whose_proposals() -> None:
    assert may_decide(LARGE, STORY, sits(ED))
    assert may_decide(LARGE, STORY, sits(RITA)), "she wrote it"
    assert not may_decide(LARGE, replace(STORY, bylines=(Byline("1", person="ann"),)), sits(RITA))
    assert may_take_back("lara", sits(LARA)) and not may_take_back("", seat("", []))


def test_the_desks_own_proposals_are_not_those_of_readers_and_strangers() -> None:
    found = [Suggestion(by, by=by) for by in ("ed", "rita", "lara", "Somebody", "")]
    assert [one.by for one in of_the_desk(found, ALL)] == ["ed", "rita"]
