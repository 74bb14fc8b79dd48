"""What a real Ghost and a real Plone leave behind when the line, the site or our own process gives up in the middle."""

import os
import random
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.interop.cutting import CUTS, Cut, Line
from tests.interop.newsdesk import Desk, Site, body_of, words_of
from tests.interop.programs import command, finished, killed, publish, waited_for
from tests.interop.running import Cms

from deskeditor.cms.ghost_web import Api, key_of
from deskeditor.cms.web import Web
from deskeditor.delivery import sending
from deskeditor.news.destinations import NOBODY
from deskeditor.newsroom import Newsroom

TIMES = int(os.environ.get("TIMES") or 1)
KILLS = int(os.environ.get("KILLS") or 20)
READ_S = 2.0
"""How long an answer is waited for here; less than `Line.delay_s`, and that less than this and what is settled."""
PHOTOS = 3
tokens = (f"zqy{os.getpid():07}{number:04}" for number in count())


@dataclass
class There:
    """A site that anybody may look into, past the program. `writes`: requests that change it, as they begin."""

    cms: Cms
    secret: str
    writes: tuple[str, ...]
    stands: Callable[[Desk, str, str], tuple[list[str], list[str]]]
    """Of a desk, a story and its word: the text of all items in which it stands, and the files of its photos."""
    author: str = ""

    def desk(self, folder: Path, cms: Cms | None = None) -> Desk:
        newsroom = Newsroom.create(folder, name="Harbour Post")
        said: dict[str, Any] = {"address": f"{(cms or self.cms).url}/"}
        if self.cms.kind == "plone":
            said |= {"user": "chief", "options": {"folder": "news"}}
        id = newsroom.destinations.add(self.cms.kind, "The site", **said)
        newsroom.destinations.set_rules(id, authors={NOBODY: self.author or "1"})
        return Desk(newsroom, id, self.secret, Site(self.cms))

    def assert_once(self, desk: Desk, story: str, token: str) -> None:
        items, photos = self.stands(desk, story, token)
        assert len(items) == 1, items
        arrived = " ".join(words_of(items[0]))
        for paragraph in body_of(token).replace("*", "").replace("## ", "").split("\n\n"):
            assert " ".join(paragraph.split()) in arrived
        assert len(photos) == PHOTOS, photos


@contextmanager
def _at_ghost(cms: Cms) -> Iterator[There]:
    api = Api(cms.url, key_of(str(cms.said["admin_api_key"])))

    def stands(desk: Desk, story: str, token: str) -> tuple[list[str], list[str]]:
        found = list(api.all("posts/", "posts", "no", filter=f"title:~'{token}'", formats="html"))
        assert all(post["status"] == "published" for post in found)
        keys = desk.newsroom.outbox.remotes(desk.destination, "photo", story)
        folder = cms.folder / "content" / "images"
        files = [f.name for key in keys for f in folder.rglob(f"deskeditor-{key}*") if not f.stem.endswith("_o")]
        shown = "".join(f"{post['html']} {post['feature_image']}" for post in found)
        return [str(post["html"]) for post in found], [name for name in files if name in shown or len(files) > PHOTOS]

    anna = next(str(user["id"]) for user in api.all("users/", "users", "no") if user["slug"] == "anna")
    writes = (r"POST \S*/images/upload", r"POST \S*/posts/", r"PUT \S*/posts/")
    yield There(cms, str(cms.said["admin_api_key"]), writes, stands, anna)
    api.web.close()


@contextmanager
def _at_plone(cms: Cms) -> Iterator[There]:
    headers = {"Accept": "application/json"}
    client = httpx.Client(auth=("admin", cms.user("admin").password), headers=headers, timeout=60)
    api = f"{cms.url}/++api++"

    def stands(desk: Desk, story: str, token: str) -> tuple[list[str], list[str]]:
        found = client.get(f"{api}/@search", params={"SearchableText": token, "b_size": 100}).json()["items"]
        items = [client.get(one["@id"]).json() for one in found if one["@type"] == "News Item"]
        assert all(item["review_state"] == "published" for item in items)
        photos = [one["@id"] for one in found if one["@type"] == "Image"]
        leads = [item["image"]["filename"] for item in items if item.get("image")]
        return [str(item["text"]["data"]) for item in items], [*leads, *photos]

    writes = (r"POST \S*/news ", r"PATCH ", r"POST \S*/@workflow/")
    yield There(cms, cms.user("chief").password, writes, stands)
    client.close()


@pytest.fixture(scope="module")
def at_ghost(ghost: Cms) -> Iterator[There]:
    with _at_ghost(ghost) as there:
        yield there


@pytest.fixture(scope="module")
def at_plone(plone: Cms) -> Iterator[There]:
    with _at_plone(plone) as there:
        yield there


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Web.__init__.__kwdefaults__ is not None
    monkeypatch.setitem(Web.__init__.__kwdefaults__, "timeouts", httpx.Timeout(10.0, read=READ_S))
    monkeypatch.setattr(sending, "FIRST_PAUSE_S", 0.5)


def new_version(desk: Desk, story: str, token: str) -> None:
    desk.newsroom.set_fields(story, headline=f"Harbour {token} closes again at {time.monotonic():.3f}")


def _is_there_once_whatever_the_line_does(there: There, room: Path, how: Cut) -> None:
    """Each writing request in turn, of a new story and of its next version."""
    line = Line(there.cms)
    desk = there.desk(room, line.there)
    cut = 0
    for turn in range(TIMES):
        token = next(tokens)
        story = desk.story(token, PHOTOS)
        line.cut(there.writes[turn % len(there.writes)], how, 1 + turn % 2)
        for _version in range(2):
            delivery = desk.send(story)
            assert delivery.state == "done", delivery.sentence
            there.assert_once(desk, story, token)
            new_version(desk, story, token)
        cut += not line.times
        line.times = 0
    assert cut
    desk.newsroom.close()
    line.close()


def _begun(desk: Desk, story: str, program: "subprocess.Popen[bytes]") -> None:
    """Wait until it sends, or has come to its end."""
    before = len(desk.newsroom.outbox.of_story(story))
    while program.poll() is None and len(desk.newsroom.outbox.of_story(story)) == before:
        time.sleep(0.01)


def _is_there_once_wherever_it_is_killed(there: There, room: Path) -> int:
    """How many publishes were killed."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    moments = random.Random(seed)
    desk = there.desk(room)
    stories = {token: desk.story(token, PHOTOS) for token in (next(tokens) for _ in range(KILLS + 1))}
    (first, story), *others = stories.items()
    program = publish(desk, story)
    _begun(desk, story, program)
    began = time.monotonic()
    finished(program)
    sending_s = time.monotonic() - began
    there.assert_once(desk, story, first)
    died = 0
    for token, story in others:
        kills = 0
        for _ in range(2):
            program = publish(desk, story)
            _begun(desk, story, program)
            kills += killed(program, moments.uniform(0, 0.8) * sending_s)
        died += bool(kills)
        if moments.random() < 0.5:
            waited_for(command(desk, "outbox", "run", "--wait", "--to", "The site"))
        finished(publish(desk, story))
        there.assert_once(desk, story, token)
        assert any(one.receipt for one in desk.newsroom.outbox.of_story(story))
    desk.newsroom.close()
    return died


@pytest.mark.parametrize("how", CUTS)
def test_a_story_is_at_ghost_once_whatever_the_line_does(
    at_ghost: There, tmp_path: Path, how: Cut, impatient: None
) -> None:
    _is_there_once_whatever_the_line_does(at_ghost, tmp_path / "room", how)


@pytest.mark.parametrize("how", CUTS)
def test_a_story_is_at_plone_once_whatever_the_line_does(
    at_plone: There, tmp_path: Path, how: Cut, impatient: None
) -> None:
    _is_there_once_whatever_the_line_does(at_plone, tmp_path / "room", how)


@pytest.mark.skipif(os.name != "posix", reason="left out: only where a program can be killed at once")
def test_a_story_is_at_ghost_once_wherever_the_program_is_killed(at_ghost: There, tmp_path: Path) -> None:
    assert _is_there_once_wherever_it_is_killed(at_ghost, tmp_path / "room") > KILLS / 3


@pytest.mark.skipif(os.name != "posix", reason="left out: only where a program can be killed at once")
def test_a_story_is_at_plone_once_wherever_the_program_is_killed(at_plone: There, tmp_path: Path) -> None:
    assert _is_there_once_wherever_it_is_killed(at_plone, tmp_path / "room") > KILLS / 3
