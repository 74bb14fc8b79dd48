"""What a real WordPress leaves behind when the network, the server or our own process gives up in the middle."""

import os
import random
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.interop.cutting import Cut, Line
from tests.interop.newsdesk import Desk, assert_once, desk_at
from tests.interop.programs import command, finished, killed, publish, waited_for
from tests.interop.running import Cms

from deskeditor.cms.web import Web
from deskeditor.delivery import sending
from deskeditor.newsroom import Newsroom

KILLS = int(os.environ.get("KILLS") or 100)
READ_S = 1.5
"""How long an answer is waited for here."""
DELAY_S = 3
tokens = (f"zqx{number:04}" for number in count(os.getpid() % 1000))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Web.__init__.__kwdefaults__ is not None
    monkeypatch.setitem(Web.__init__.__kwdefaults__, "timeouts", httpx.Timeout(10.0, read=READ_S))
    monkeypatch.setattr(sending, "FIRST_PAUSE_S", 0.5)


@pytest.fixture
def desk(wordpress: Cms, tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(wordpress, tmp_path / "room")
    yield made
    wordpress.fault("--clear")
    made.newsroom.close()


@pytest.fixture
def token() -> str:
    return next(tokens)


AFTER = ["--method", "POST", "--when", "after"]
BEFORE = ["--method", "POST", "--when", "before"]
FAULTS = {
    "the post is made and its answer lost": [*AFTER, "--path", "/wp/v2/posts", "--drop"],
    "the post is made and 503 said": [*AFTER, "--path", "/wp/v2/posts", "--status", 503],
    "the post is made long after we gave up": [*BEFORE, "--path", "/wp/v2/posts", "--delay", DELAY_S],
    "the post is made and its answer comes too late": [*AFTER, "--path", "/wp/v2/posts", "--delay", DELAY_S],
    "a photo is kept and its answer lost": [*AFTER, "--path", "/wp/v2/media", "--drop"],
    "a photo is kept long after we gave up": [*BEFORE, "--path", "/wp/v2/media", "--delay", DELAY_S],
    "three answers in a row are lost": [*AFTER, "--drop", "--times", 3],
    "500 and nothing done": [*BEFORE, "--status", 500],
    "502 and nothing done": [*BEFORE, "--status", 502, "--path", "/wp/v2/posts"],
    "503 and nothing done": [*BEFORE, "--status", 503, "--path", "/wp/v2/media"],
    "429 and nothing done": [*BEFORE, "--status", 429],
    "the server dies, nothing done": [*BEFORE, "--drop", "--path", "/wp/v2/posts"],
    "no question is answered": ["--method", "GET", "--status", 502, "--times", 2],
    "questions take too long": ["--method", "GET", "--delay", DELAY_S],
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_story_arrives_once(desk: Desk, token: str, fault: list[Any]) -> None:
    story = desk.story(token)
    desk.site.cms.fault(*fault)
    delivery = desk.send(story)
    assert delivery.state == "done", delivery.sentence
    assert delivery.receipt
    assert_once(desk.site, token)


@pytest.mark.parametrize(
    "fault",
    [
        [*AFTER, "--path", "/wp/v2/posts/", "--drop"],
        [*BEFORE, "--path", "/wp/v2/posts/", "--delay", DELAY_S],
        [*BEFORE, "--path", "/wp/v2/posts/", "--status", 500],
    ],
    ids=["done and lost", "late", "not done"],
)
def test_a_new_version_arrives_once(desk: Desk, token: str, fault: list[Any]) -> None:
    story = desk.story(token)
    first = desk.send(story)
    assert first.state == "done", first.sentence
    desk.newsroom.set_fields(story, headline=f"Harbour {token} closes again")
    desk.site.cms.fault(*fault)
    delivery = desk.send(story)
    assert delivery.state == "done", delivery.sentence
    assert assert_once(desk.site, token)["title"]["raw"] == f"Harbour {token} closes again"
    again = desk.send(story)
    assert (again.state, again.receipt) == ("done", "")


def test_what_somebody_changed_while_an_answer_was_lost_is_kept(desk: Desk, token: str) -> None:
    story = desk.story(token, photos=0)
    assert desk.send(story).state == "done"
    (post,) = desk.site.posts(token)
    desk.site.say(f"posts/{post['id']}", content=f"<p>What {token} says now is ours.</p>")
    desk.newsroom.set_fields(story, headline=f"Harbour {token} closes again")
    delivery = desk.send(story)
    assert delivery.state == "conflict", delivery.sentence
    (post,) = desk.site.posts(token)
    assert "is ours" in post["content"]["raw"]


@pytest.mark.parametrize("user", ["editor", "author"])
def test_a_lost_answer_is_found_where_the_identity_is_a_field_and_where_words_are_filtered(
    wordpress_meta: Cms, tmp_path: Path, token: str, user: str
) -> None:
    desk = desk_at(wordpress_meta, tmp_path / "room", user)
    story = desk.story(token)
    wordpress_meta.fault(*AFTER, "--drop", "--times", 4)
    delivery = desk.send(story)
    assert delivery.state == "done", delivery.sentence
    assert_once(desk.site, token)
    desk.newsroom.close()


@pytest.mark.parametrize("how", ["request", "unanswered", "answer"])
def test_a_line_that_is_cut_makes_no_second_post_and_no_second_photo(
    wordpress: Cms, tmp_path: Path, token: str, how: Cut
) -> None:
    line = Line(wordpress)
    desk = desk_at(line.there, tmp_path / "room")
    story = desk.story(token)
    for pattern in (r"POST \S*/wp/v2/media", r"POST \S*/wp/v2/posts", r"GET \S*/wp/v2/posts/\d"):
        line.cut(pattern, how)
        delivery = desk.send(story)
        assert line.times == 0
        assert delivery.state == "done", delivery.sentence
        assert_once(desk.site, token)
        desk.newsroom.set_fields(story, headline=f"Harbour {token} opens, says {pattern[:3]}")
    desk.newsroom.close()
    line.close()


# A killed program


@pytest.mark.skipif(os.name != "posix", reason="left out: only where a program can be killed at once")
def test_a_program_may_be_killed_at_any_moment(
    wordpress: Cms, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    moments = random.Random(seed)
    desk = desk_at(wordpress, tmp_path / "room")
    stories = {token: desk.story(token) for token in (next(tokens) for _ in range(KILLS + 1))}
    desk.newsroom.close()
    (first, story), *others = stories.items()
    began = time.monotonic()
    finished(publish(desk, story))
    whole_s = time.monotonic() - began
    assert_once(desk.site, first)
    died = 0
    for token, story in others:
        kills = 0
        while kills < 2 and killed(publish(desk, story), moments.uniform(0.25, 1.05) * whole_s):
            kills += 1
        died += bool(kills)
        if moments.random() < 0.5:
            waited_for(command(desk, "outbox", "run", "--wait", "--to", "The site"))
        finished(publish(desk, story))
        assert_once(desk.site, token)
    with Newsroom.open(tmp_path / "room") as newsroom:
        for story in stories.values():
            sent = newsroom.outbox.of_story(story)
            assert {one.state for one in sent} <= {"done", "cancelled", "sending"}
            assert any(one.receipt for one in sent)
    with capsys.disabled():
        print(f"\n{died} of {KILLS} publishes were killed, some of them twice: one post, three photos each.")
    assert died > KILLS / 2
