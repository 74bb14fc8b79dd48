"""Whoever does what, and in whatever order: no action publishes, and nobody lets their own copy out."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.permissions import reporter_of
from deskeditor.news.problems import Problem
from deskeditor.news.records import Byline
from deskeditor.news.workflow import state
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import act, reason_of, set_aside, set_check, take_back

WHO = st.sampled_from(("rita", "ed", "pat", "nobody"))
DEEDS = ("assign", "start", "file", "take_back", "edit", "copy_edit", "send_back", "ready", "reopen")
STEPS = st.lists(st.tuples(WHO, st.sampled_from((*DEEDS, *DEEDS, "back", "hold", "release", "check"))), max_size=12)


def step(newsroom: Newsroom, story: str, deed: str, assignee: str) -> None:
    match deed:
        case "back":
            take_back(newsroom, story)
        case "hold" | "release":
            set_aside(newsroom, story, "hold", deed == "hold", "Why")
        case "check":
            set_check(newsroom, story, "legal", "required")
        case _:
            act(newsroom, story, deed, note="Why", assignee=assignee if deed == "assign" else "", accept=True)


@settings(max_examples=12, deadline=None)
@given(STEPS)
def test_nothing_is_published_by_an_action_and_nothing_of_ones_own_is_ready(steps: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder, Newsroom.create(Path(folder) / "room", profile="large") as newsroom:
        rita = newsroom.add_person(name="Rita", roles=("reporter", "editor"))
        ed, pat = (newsroom.add_person(name=name, roles=("editor",)) for name in ("Ed", "Pat"))
        ids = {"rita": rita, "ed": ed, "pat": pat, "nobody": ""}
        story = newsroom.new_story(headline="H", body="B.", bylines=(Byline("1", person=rita),), state="pitch")
        for who, deed in steps:
            newsroom.me = ids[who]
            before = newsroom.story(story)
            try:
                step(newsroom, story, deed, rita)
            except Problem:
                assert newsroom.story(story) == before, "what was refused changed nothing"
            now = newsroom.story(story)
            assert state(now.state).meaning in ("draft", "in review", "ready")
            assert now.body == "B."
            if now.state == "ready":
                last = reason_of(newsroom.document(story), "state")
                assert last is not None and last.actor != reporter_of(now)
