"""What it takes to publish a story with five photos to WordPress on this computer, and to send it again unchanged.

    python benchmarks/publish.py            # starts a WordPress of its own through ../shared/cms
    python benchmarks/publish.py --times 10

The floor of a publish is the bare HTTP requests that it needs: the five files with their words and the post itself, the
same bytes over one open connection, with nothing looked up, written down or read back. A row of its own says what the
making of the files takes, which is done before anything is sent. The floor of sending the same again is one request.
"""

import argparse
import io
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from article import make_article
from PIL import Image
from report import Row, Times, show

from deskeditor.cms.web import Answer, Web

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.interop.newsdesk import Desk, desk_at
from tests.interop.running import NotHere, started

PHOTOS = 5
WORDS = 1000
AIM = "1.2 times the floor"


@dataclass
class Heard:
    """The requests that the program makes, as they leave it."""

    asked: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)

    def listen(self) -> None:
        answer = Web._answer

        def heard(web: Web, method: str, url: str, said: dict[str, Any]) -> Answer:
            self.asked.append((method, url, said))
            return answer(web, method, url, said)

        Web._answer = heard  # type: ignore[method-assign]  # the program knows of no benchmark

    def taken(self) -> list[tuple[str, str, dict[str, Any]]]:
        found, self.asked[:] = list(self.asked), []
        return found


def photo_bytes(number: int) -> bytes:
    """A photo of 12 megapixels that no other run has."""
    written = io.BytesIO()
    noise = Image.effect_noise((1000, 750), 60 + number % 40).resize((4000, 3000))
    Image.merge("RGB", (noise, noise.rotate(180), noise)).save(written, "JPEG", quality=90)
    return written.getvalue()


def a_story(desk: Desk, number: int) -> str:
    said = {"headline": f"Harbour {number} opens", "body": make_article(WORDS), "state": "ready", "language": "en"}
    story = desk.newsroom.new_story(slugline=f"harbour-{number}", **said)
    for at in range(PHOTOS):
        words = {"caption": f"The quay on Monday, {number}-{at}.", "alt": "A quay", "credit": "Ann Lee / Port Gazette"}
        photo = desk.newsroom.add_photo(photo_bytes(number * PHOTOS + at), f"quay-{number}-{at}.jpg", **words)
        desk.newsroom.use_photo(story, photo, "lead" if at == 0 else "gallery")
    return story


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def send(desk: Desk, story: str) -> None:
    delivery = desk.send(story)
    if delivery.state != "done":
        raise SystemExit(f"It was not sent: {delivery.sentence}")


def bare(desk: Desk, asked: Sequence[tuple[str, str, dict[str, Any]]]) -> float:
    """Milliseconds of the requests among these that make something, sent again by themselves."""
    who = desk.newsroom.destinations.one(desk.destination).user
    made = [one for one in asked if one[0] == "POST"]
    with httpx.Client(auth=(who, desk.secret), timeout=120) as client:
        client.get(desk.site.cms.url)  # the connection stands

        def work() -> None:
            for method, url, said in made:
                client.request(method, url, **said).raise_for_status()

        return timed(work)


def forget_pictures() -> None:
    """As when the program has just been started."""
    from deskeditor.delivery import pictures

    pictures._kept = pictures._Kept()


def making(desk: Desk, story: str) -> float:
    """Milliseconds of making the files of the photos, which are kept in memory afterwards."""
    from deskeditor.delivery.items import item_of

    destination = desk.newsroom.destinations.one(desk.destination)
    return timed(lambda: item_of(desk.newsroom, desk.newsroom.snapshot(story), destination, "published"))


def measured(desk: Desk, times: int) -> tuple[list[Row], list[str]]:
    heard, numbers = Heard(), count(1)
    heard.listen()
    sent, warm, floor, made, again, one = [], [], [], [], [], []
    said: list[str] = []
    for round in range(times + 1):  # the first is not counted
        story = a_story(desk, next(numbers))
        made.append(making(desk, story))
        warm.append(timed(lambda story=story: send(desk, story)))  # type: ignore[misc]  # bound now
        forget_pictures()
        story = a_story(desk, next(numbers))
        heard.taken()
        sent.append(timed(lambda story=story: send(desk, story)))  # type: ignore[misc]  # bound now
        first = heard.taken()
        floor.append(bare(desk, first))
        again.append(timed(lambda story=story: send(desk, story)))  # type: ignore[misc]  # as above
        second = heard.taken()
        one.append(timed(lambda: desk.site.ask("posts", context="edit", per_page=1)))
        if round == times:
            said = [f"publish: {_listed(first)}", f"the same again: {_listed(second)}"]
    at = f"{PHOTOS} photos of 12 MP"
    return [
        Row("publish", at, Times.of(sent[1:]), Times.of(floor[1:]), AIM),
        Row("  of that: making the files", at, Times.of(made[1:]), None, ""),
        Row("publish what was looked at before", at, Times.of(warm[1:]), Times.of(floor[1:]), AIM),
        Row("the same again", at, Times.of(again[1:]), Times.of(one[1:]), "one or two requests"),
    ], said


def _listed(asked: Sequence[tuple[str, str, dict[str, Any]]]) -> str:
    return f"{len(asked)} requests: " + ", ".join(f"{method} {httpx.URL(url).path}" for method, url, _said in asked)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=7, metavar="N", help="publishes to measure (default: 7)")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        try:
            with started("wordpress", Path(folder) / "wordpress", "--no-meta-plugin") as cms:
                desk = desk_at(cms, Path(folder) / "room")
                rows, said = measured(desk, asked.times)
                desk.newsroom.close()
        except NotHere as why:
            print(f"not measured: {why}")
            return
    show(rows)
    print("\n".join(said))


if __name__ == "__main__":
    main()
