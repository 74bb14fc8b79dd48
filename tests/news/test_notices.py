"""What a person is told: nothing of their own deeds, nothing twice, and nothing that was settled since."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.notices import Altered, Given, Move, StoryNews, told
from deskeditor.news.records import Note, Person
from deskeditor.news.workflow import STATES, Meaning, state

NOW = datetime.fromisoformat("2026-11-23T16:00:00+00:00")
REPORTER = Person("ada", name="Ada Quill", roles=("reporter",))
EDITOR = Person("jon", name="Jon Park", roles=("editor",), desk="News")
ANYBODY = Person("mo", name="Mo Reyes")
NAMES = {"ada": "Ada Quill", "jon": "Jon Park", "mo": "Mo Reyes"}
STORY = StoryNews("s", "Bridge opens", "News", "draft", "ada", ("ada",))


def meaning(key: str) -> Meaning:
    return state(key).meaning


def at(minutes: int) -> str:
    return (NOW + timedelta(minutes=minutes)).isoformat()


def sentences(person: Person, news: StoryNews) -> list[str]:
    return [notice.sentence for notice in told(person, NAMES, news, NOW, meaning)]


def went(*moves: tuple[str, str], note: str = "") -> StoryNews:
    made = tuple(Move(f"m{n}", key, by, at(n - 60), note) for n, (key, by) in enumerate(moves))
    return replace(STORY, state=moves[-1][0], moves=made)


def test_filing_is_told_to_the_editors_of_the_section() -> None:
    filed = went(("draft", "ada"), ("filed", "ada"))
    assert sentences(EDITOR, filed) == ["Ada Quill filed “Bridge opens”."]
    assert sentences(ANYBODY, filed) == ["Ada Quill filed “Bridge opens”."]
    assert sentences(replace(EDITOR, desk="Sport"), filed) == []
    assert sentences(replace(ANYBODY, roles=("outside reader",)), filed) == []
    assert sentences(REPORTER, filed) == []


def test_what_somebody_files_for_the_reporter_is_told_and_what_an_editor_takes_up_unasked_is_not() -> None:
    assert sentences(EDITOR, went(("filed", "mo"))) == ["Mo Reyes filed “Bridge opens”."]
    assert sentences(EDITOR, went(("desk_edit", "mo"))) == []
    assert sentences(replace(EDITOR, id="ada"), went(("filed", "mo"))) == []


def test_what_an_editor_has_taken_up_is_told_nobody_any_more() -> None:
    assert sentences(ANYBODY, went(("filed", "ada"), ("desk_edit", "jon"))) == []


def test_who_wrote_it_hears_that_it_came_back_and_why() -> None:
    back = went(("filed", "ada"), ("back_to_reporter", "jon"), note="Tighten the lead")
    assert sentences(REPORTER, back) == ["Jon Park sent “Bridge opens” back: “Tighten the lead”"]
    assert sentences(EDITOR, back) == sentences(ANYBODY, back) == []


def test_who_sends_it_back_and_gives_it_to_its_reporter_is_told_of_once() -> None:
    back = went(("filed", "ada"), ("back_to_reporter", "jon"))
    given_back = replace(back, given=(Given("g", "ada", "jon", back.moves[-1].at),))
    assert len(sentences(REPORTER, given_back)) == 1


def test_an_assignment_is_told_to_who_has_it_now() -> None:
    given_ = replace(STORY, given=(Given("g1", "mo", "jon", at(-50)), Given("g2", "ada", "jon", at(-40))))
    assert sentences(REPORTER, given_) == ["Jon Park assigned “Bridge opens” to you."]
    assert sentences(ANYBODY, given_) == []
    taken = replace(STORY, given=(Given("g1", "ada", "ada", at(-50)),))
    assert sentences(REPORTER, taken) == []


def test_a_mention_and_an_answer_are_told_until_the_thread_is_settled() -> None:
    asked = Note("n1", by="jon", at=at(-30), text="Who counted, @Ada?", mentions=("ada",))
    answer = Note("n2", thread="n1", by="ada", at=at(-20), text="The port.")
    more = Note("n3", thread="n1", by="mo", at=at(-10), text="And the police.")
    news = replace(STORY, notes=(asked, answer, more))
    found = told(REPORTER, NAMES, news, NOW, meaning)
    assert [(n.kind, n.about, n.sentence) for n in found] == [
        ("mentioned", "n1", "Jon Park mentioned you in “Bridge opens”: “Who counted, @Ada?”"),
        ("answered", "n3", "Mo Reyes answered you in “Bridge opens”: “And the police.”"),
    ]
    assert [n.about for n in told(EDITOR, NAMES, news, NOW, meaning)] == ["n2", "n3"]
    settled = replace(asked, resolved_by="jon", resolved_at=at(-5))
    assert sentences(REPORTER, replace(news, notes=(settled, answer, more))) == []


@pytest.mark.parametrize(
    ("minutes", "state_", "reporter", "editor"),
    [
        (31, "draft", [], []),
        (30, "draft", ["“Bridge opens” is due in 30 minutes."], []),
        (1, "back_to_reporter", ["“Bridge opens” is due in 30 minutes."], []),
        (1, "filed", [], []),
        (0, "draft", ["“Bridge opens” is overdue."], ["“Bridge opens” is overdue."]),
        (-90, "desk_edit", [], ["“Bridge opens” is overdue."]),
        (-90, "ready", [], []),
        (-8 * 24 * 60, "draft", [], []),
    ],
)
def test_the_clock_presses_whoever_has_it(minutes: int, state_: str, reporter: list[str], editor: list[str]) -> None:
    news = replace(STORY, deadline=at(minutes), state=state_)
    assert sentences(REPORTER, news) == reporter
    assert sentences(EDITOR, news) == editor
    assert sentences(REPORTER, replace(news, aside=True)) == []


def test_a_deadline_that_was_moved_is_another_one_and_the_same_on_other_clocks_is_not() -> None:
    one, same, other = (
        told(REPORTER, NAMES, replace(STORY, deadline=text), NOW, meaning)
        for text in ("2026-11-23T16:10:00+00:00", "2026-11-23T17:10:00+01:00", "2026-11-23T16:20:00+00:00")
    )
    assert [n.id for n in one] == [n.id for n in same] != [n.id for n in other]


def test_what_changes_after_it_was_ready_is_told_to_who_let_it_through_and_who_wrote_it() -> None:
    ready = went(("filed", "ada"), ("ready", "jon"))
    changed = replace(ready, altered=(Altered(("headline", "body"), "mo", at(-1)),))
    said = "Mo Reyes changed the headline and the body of “Bridge opens” after it was marked ready."
    assert sentences(EDITOR, changed) == sentences(REPORTER, changed) == [said]
    assert sentences(ANYBODY, changed) == []
    taken_back = replace(changed, state="draft", moves=(*changed.moves, Move("m9", "draft", "jon", at(-1))))
    assert said not in sentences(REPORTER, taken_back)


people = st.sampled_from(["ada", "jon", "mo", ""])
keys = st.sampled_from([one.key for one in STATES])
moments = st.integers(-60 * 24 * 20, 0).map(at)


@st.composite
def stories(draw: st.DrawFn) -> StoryNews:
    moves = tuple(Move(f"m{n}", draw(keys), draw(people), draw(moments)) for n in range(draw(st.integers(0, 4))))
    notes = tuple(
        Note(
            f"n{n}",
            thread=draw(st.sampled_from(["", "n0"])) if n else "",
            by=draw(people),
            at=draw(moments),
            mentions=tuple(draw(st.lists(people, max_size=2))),
        )
        for n in range(draw(st.integers(0, 4)))
    )
    return StoryNews(
        "s",
        draw(st.text(max_size=80)),
        draw(st.sampled_from(["News", "Sport", ""])),
        moves[-1].state if moves else draw(keys),
        draw(people),
        tuple(draw(st.lists(people.filter(bool), max_size=2))),
        draw(st.sampled_from(["", at(10), at(-10), "soon"])),
        False,
        moves,
        tuple(Given(f"g{n}", draw(people), draw(people), draw(moments)) for n in range(draw(st.integers(0, 2)))),
        notes,
        tuple(Altered(("body",), draw(people), draw(moments)) for _ in range(draw(st.integers(0, 1)))),
    )


@given(stories(), st.sampled_from([REPORTER, EDITOR, ANYBODY]))
def test_nobody_is_told_of_their_own_deeds_nor_of_one_thing_twice(news: StoryNews, person: Person) -> None:
    found = told(person, NAMES, news, NOW, meaning)
    assert all(notice.by != person.id and notice.person == person.id for notice in found)
    assert len({notice.id for notice in found}) == len(found)
    assert [n.id for n in told(person, NAMES, news, NOW + timedelta(seconds=1), meaning)] == [n.id for n in found]
