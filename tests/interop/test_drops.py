"""Stories put into folders, by SFTP, S3 and WebDAV, at real servers: whole at any moment, also when we are killed."""

import io
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from tests.interop.places import Place, dav_server, on_disk, s3_server, ssh_server
from tests.interop.running import NotHere

from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import VARIABLE, Secrets
from deskeditor.cms.site import Rights
from deskeditor.cms.troubles import Denied, Unproven
from deskeditor.delivery.corrections import Asked, correct
from deskeditor.delivery.deciding import decide, retry
from deskeditor.delivery.items import files_for, place_of
from deskeditor.delivery.running import run_ready
from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import Destination
from deskeditor.news.records import PhotoUse
from deskeditor.newsroom import Newsroom

KINDS = ("folder", "sftp", "s3", "webdav")
KILLS = int(os.environ.get("KILLS") or 5)
"""For each kind: `make interop ONLY=drops KILLS=100` takes a quarter of an hour."""
pytestmark = pytest.mark.drops
ROOT = Path(__file__).parents[2]
SERVERS = {"sftp": ssh_server, "s3": s3_server, "webdav": dav_server}
NewPlace = Callable[[Path], Place]


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], NewPlace]]:
    """A server of each kind, started when it is needed first."""
    made: dict[str, NewPlace] = {"folder": _folder}
    with ExitStack() as running:

        def of(kind: str) -> NewPlace:
            if kind not in made:
                try:
                    made[kind] = running.enter_context(SERVERS[kind](tmp_path_factory.mktemp(kind)))
                except NotHere as why:
                    pytest.skip(str(why))
            return made[kind]

        yield of


def _folder(at: Path) -> Place:
    at.mkdir()
    return on_disk("folder", at, str(at))


@pytest.fixture
def place(
    request: pytest.FixtureRequest,
    places: Callable[[str], NewPlace],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Place:
    made = places(request.param)(tmp_path / f"drop-{random.randrange(10**9)}")
    monkeypatch.setenv(VARIABLE, made.secret)
    return made


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", name="Harbour Post") as made:
        yield made


def add(newsroom: Newsroom, place: Place, **rules: str) -> Destination:
    id = newsroom.destinations.add(place.kind, "Drop", address=place.address, user=place.user, options=place.options)
    newsroom.destinations.set_rules(id, **rules)
    return newsroom.destinations.one(id)


def noise(seed: int, side: int = 900) -> bytes:
    """A picture of about a megabyte: it takes a moment to send."""
    made = io.BytesIO()
    Image.frombytes("RGB", (side, side), random.Random(seed).randbytes(side * side * 3)).save(made, "JPEG", quality=80)
    return made.getvalue()


def story(newsroom: Newsroom, photos: int = 3, **said: object) -> str:
    uses = []
    for number in range(photos):
        fields = {"caption": f"Boat {number}", "alt": "A boat", "credit": "Ann Lee"}
        photo = newsroom.add_photo(noise(number), f"boat {number}.jpg", **fields)
        uses.append(PhotoUse(f"u{number}", photo, f"boat {number}.jpg", "inline"))
    told = {
        "slugline": "رصيف ü 🚢 #1 100%",
        "headline": "Quay <opens> & more",
        "body": "It opened.",
        "state": "published",
    }
    return newsroom.new_story(**(told | {"photos": tuple(uses)} | said))


def send(newsroom: Newsroom, id: str, destination: Destination) -> Delivery:
    decided = decide(newsroom, id, destination)
    run(newsroom)
    return newsroom.outbox.one(decided.id)


def run(newsroom: Newsroom) -> None:
    secrets = Secrets(newsroom.id)
    for destination in newsroom.destinations.all():
        secrets.set(destination.id, os.environ[VARIABLE], keep=False)
    for _step in run_ready(newsroom, secrets):
        pass


def expected(newsroom: Newsroom, id: str, destination: Destination) -> dict[str, bytes]:
    """The article is the first."""
    kept = newsroom.snapshot(id)
    return {
        file.name: file.data for file in files_for(newsroom, kept, destination, place_of(newsroom, kept, destination))
    }


def test_of(place: Place, **changed: object) -> Rights:
    made = Destination("d", place.kind, "Drop", place.address, place.user, options={**place.options, **changed})
    opened = kind_named(place.kind).open(made, place.secret)
    try:
        rights: Rights = opened.rights()
        return rights
    finally:
        opened.close()


test_of.__test__ = False  # type: ignore[attr-defined]  # it tests a destination


@pytest.mark.parametrize("place", KINDS, indirect=True)
def test_a_story_comes_is_changed_and_is_killed_under_the_same_names(newsroom: Newsroom, place: Place) -> None:
    assert test_of(place).may_publish and place.lies() == {}
    destination = add(newsroom, place, pattern="{year}/{slugline}")
    id = story(newsroom, 2)
    assert (sent := send(newsroom, id, destination)).state == "done", sent.sentence
    first = expected(newsroom, id, destination)
    assert place.lies() == first and len(first) >= 4
    assert send(newsroom, id, destination).sentence.startswith("Nothing had to be written")

    (use, _other) = newsroom.story(id).photos
    newsroom.set_fields(id, slugline="another", headline="Quay closes", photos=(use,), first_published="2020-01-01")
    assert (sent := send(newsroom, id, destination)).state == "done", sent.sentence
    second = expected(newsroom, id, destination)
    assert place.lies() == second and set(second) < set(first)

    killed = correct(newsroom, id, Asked("kill", cause="Made up", notice="We withdrew this story."))
    run(newsroom)
    assert [newsroom.outbox.one(one.id).state for one in killed.deliveries] == ["done"]
    article, *others = place.lies().items()
    assert place.lies() == expected(newsroom, id, destination)
    assert not any(name.endswith(".jpg") for name, _data in [article, *others])
    assert any(b"We withdrew this story." in data for data in place.lies().values())


@pytest.mark.parametrize("place", KINDS, indirect=True)
def test_what_somebody_else_changed_there_is_not_overwritten_unasked(newsroom: Newsroom, place: Place) -> None:
    destination = add(newsroom, place, format="html")
    id = story(newsroom, 0)
    send(newsroom, id, destination)
    (name,) = place.lies()
    place.put(name, b"<p>Edited there")
    newsroom.set_fields(id, headline="Ours is newer")
    sent = send(newsroom, id, destination)
    assert sent.state == "conflict" and sent.steps["conflict"]["there"]["words"] == "<p>Edited there"
    assert place.lies() == {name: b"<p>Edited there"}
    retry(newsroom, sent.id, overwrite=True)
    run(newsroom)
    assert place.lies() == expected(newsroom, id, destination)


@pytest.mark.parametrize("place", KINDS, indirect=True)
def test_two_stories_of_one_name_lie_beside_each_other(newsroom: Newsroom, place: Place) -> None:
    destination = add(newsroom, place, format="html")
    ours, other = story(newsroom, 0), story(newsroom, 0, slugline="رصيف Ü 🚢 #1 100%", headline="Another")
    assert {send(newsroom, one, destination).state for one in (ours, other)} == {"done"}
    assert place.lies() == expected(newsroom, ours, destination) | expected(newsroom, other, destination)
    assert len(place.lies()) == 2


@pytest.mark.parametrize("place", KINDS, indirect=True)
def test_a_kill_in_the_middle_leaves_no_half_story(newsroom: Newsroom, place: Place) -> None:
    """The program is killed at random moments of an update that changes the article and each photo."""
    destination, id = add(newsroom, place), story(newsroom, 3)
    versions: list[dict[str, bytes]] = []
    whole_s = 0.0
    for round in range(KILLS + 1):
        newsroom.set_fields(id, headline=f"Quay opens, {round}")
        for number, use in enumerate(newsroom.story(id).photos):
            newsroom.set_fields(use.photo, caption=f"Boat {number}, seen {round} times")
        delivery = decide(newsroom, id, destination)
        versions.append(expected(newsroom, id, destination))
        # The first is killed while there is nothing yet; the second shows how long it takes.
        whole_s = max(
            whole_s, killed_within(newsroom, delivery, random.random() * (whole_s or 0.5) if round != 1 else None)
        )
        assert is_whole(place, versions)
    newsroom.set_fields(id, headline="Quay is open")
    assert (sent := send(newsroom, id, destination)).state == "done", sent.sentence
    assert place.lies() == expected(newsroom, id, destination)


def killed_within(newsroom: Newsroom, delivery: Delivery, seconds: float | None) -> float:
    """Let another program send, and kill it so long after it began; None: let it end. How long it ran, in seconds."""
    line = [sys.executable, "-m", "tests.interop.sending_child", str(newsroom.folder), delivery.id]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None and child.stdout.readline() == "going\n"
        began = time.monotonic()
        try:
            child.wait(seconds if seconds is not None else 30)
        except subprocess.TimeoutExpired:
            child.kill()
        child.wait()
        if seconds is None:
            stands = newsroom.outbox.one(delivery.id)
            assert stands.state == "done", stands.sentence
        return time.monotonic() - began


def is_whole(place: Place, versions: list[dict[str, bytes]]) -> bool:
    """The article, where there is one, is that of a version, and all its photos are there, each whole."""
    lies = place.lies()
    seen = {name: data for name, data in lies.items() if not Path(name).name.startswith(".deskeditor-")}
    known: dict[str, set[bytes]] = {}
    for version in versions:
        for name, data in version.items():
            known.setdefault(name, set()).add(data)
    if any(data not in known.get(name, ()) for name, data in seen.items()):
        return False
    article = next(iter(versions[0]))
    if article not in seen:
        return True
    of = next(version for version in versions if version[article] == seen[article])
    return set(of) <= set(seen)


@pytest.mark.parametrize("place", ["sftp"], indirect=True)
def test_no_key_of_a_server_is_accepted_silently(place: Place) -> None:
    right = place.options["host_key"]
    with pytest.raises(Unproven, match="nobody has vouched") as asked:
        test_of(place, host_key="")
    assert asked.value.options == {"host_key": right}
    with pytest.raises(Denied, match="another key than before"):
        test_of(place, host_key="SHA256:AAAA")
    with pytest.raises(Denied, match="key file"):
        test_of(place, key_file=str(place.options["key_file"]) + ".not")
    assert place.lies() == {}


@pytest.mark.parametrize("place", ["webdav", "s3"], indirect=True)
def test_what_is_set_up_wrongly_is_told_in_words(place: Place) -> None:
    if place.kind == "s3":
        with pytest.raises(Denied, match="no bucket"):
            test_of(place, bucket="nowhere")
        return
    with pytest.raises(Denied, match="password are wrong"):
        test_of(replace(place, secret="wrong"))


@pytest.mark.parametrize("place", ["sftp", "s3", "webdav"], indirect=True)
def test_a_server_that_is_not_there_is_waited_for(newsroom: Newsroom, place: Place) -> None:
    destination = add(newsroom, replace(place, address=place.address.rpartition(":")[0] + ":1"))
    sent = send(newsroom, story(newsroom, 0), destination)
    assert sent.state == "waiting" and "tried again" in sent.sentence and sent.next_at
