"""A newsroom with a WordPress site as its destination, and a look at that site past the program."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from threading import Event
from typing import Any

import httpx
from tests.formats.stories import image
from tests.interop.running import Cms

from deskeditor.cms.delivering import Patience
from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.deciding import decide
from deskeditor.delivery.opening import opened
from deskeditor.delivery.running import run_one
from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import NOBODY
from deskeditor.newsroom import Newsroom

PATIENCE = Patience(settle_s=4.0, looks=3, pause_s=0.5, request_s=2.0)
"""As the program has it, in smaller numbers; longer than any delay that these tests make."""
BODY = """The quay {token} opened on Monday & nobody <laughed>.

It took *six* years and cost “11 million”, said {token} the mayor 🚢.

## What comes next

{middle}

The last word of {token} stands here.
"""


def body_of(token: str) -> str:
    return BODY.format(token=token, middle="\n\n".join(f"Paragraph {n} of the story." for n in range(40)))


@dataclass
class Site:
    """The WordPress site, as it says of itself to an editor."""

    cms: Cms

    def ask(self, route: str, **said: Any) -> Any:
        editor = self.cms.user("editor")
        with httpx.Client(auth=(editor.name, editor.password), timeout=60) as client:
            return client.get(f"{self.cms.url}/wp-json/wp/v2/{route}", params=said).raise_for_status().json()

    def say(self, route: str, **fields: Any) -> Any:
        editor = self.cms.user("editor")
        with httpx.Client(auth=(editor.name, editor.password), timeout=60) as client:
            return client.post(f"{self.cms.url}/wp-json/wp/v2/{route}", json=fields).raise_for_status().json()

    def posts(self, token: str) -> list[dict[str, Any]]:
        """All posts in which the word stands, also drafts and those in the trash."""
        status = "publish,future,draft,pending,private,trash"
        found: list[dict[str, Any]] = self.ask("posts", search=token, status=status, context="edit", per_page=100)
        return found

    def photos(self, token: str) -> list[dict[str, Any]]:
        """All photos whose caption has the word."""
        found = self.ask("media", context="edit", per_page=100, orderby="id", order="desc")
        return [one for one in found if token in one["caption"]["raw"]]


def words_of(html: str) -> list[str]:
    return unescape(re.sub(r"<!--.*?-->|<[^>]*>", " ", html, flags=re.S)).split()


@dataclass
class Desk:
    newsroom: Newsroom
    destination: str
    secret: str
    site: Site

    @property
    def secrets(self) -> Secrets:
        secrets = Secrets(self.newsroom.id)
        secrets.set(self.destination, self.secret, keep=False)
        return secrets

    def story(self, token: str, photos: int = 3, **fields: Any) -> str:
        """A story that may be published, in which this word stands; each photo has it in its caption."""
        said = {"headline": f"Harbour {token} opens", "body": body_of(token), "language": "en", "state": "ready"}
        story = self.newsroom.new_story(slugline=f"harbour-{token}", **(said | fields))
        for number in range(photos):
            data = image(64 + number, 48 + sum(map(ord, token)) % 97, comment=f"{token} {number}".encode())
            words = {"caption": f"Quay {number} of {token}.", "alt": "A quay", "credit": "Ann Lee / Port Gazette"}
            photo = self.newsroom.add_photo(data, f"quay-{token}-{number}.jpg", **words)
            self.newsroom.use_photo(story, photo, "lead" if number == 0 else "gallery")
        return story

    def send(self, story: str, patience: Patience = PATIENCE, **said: Any) -> Delivery:
        """Decide it, and go on until it is done or a person has to do something."""
        delivery = decide(self.newsroom, story, self.newsroom.destinations.one(self.destination), **said)
        for _step in run_one(self.newsroom, delivery.id, self.secrets, Event(), patience):
            continue
        return self.newsroom.outbox.one(delivery.id)


def desk_at(cms: Cms, folder: Path, user: str = "editor", rules: Mapping[str, Any] | None = None) -> Desk:
    """A new newsroom in this folder, its destination tested as a person does. Close its newsroom."""
    who = cms.user(user)
    newsroom = Newsroom.create(folder, name="Harbour Post")
    id = newsroom.destinations.add("wordpress", "The site", address=cms.url, user=who.name)
    newsroom.destinations.set_rules(id, **{"authors": {NOBODY: str(who.id)}, **(rules or {})})
    desk = Desk(newsroom, id, who.password, Site(cms))
    site = opened(newsroom.destinations.one(id), desk.secrets)
    newsroom.destinations.set_options(id, **site.rights().options)
    site.close()
    return desk


def assert_once(site: Site, token: str, photos: int = 3) -> dict[str, Any]:
    """One post with the whole text, and one copy of each photo; the post."""
    found = site.posts(token)
    assert [post["status"] for post in found] == ["publish"], [post["id"] for post in found]
    (post,) = found
    arrived = " ".join(words_of(post["content"]["raw"]))
    for paragraph in body_of(token).replace("*", "").replace("## ", "").split("\n\n"):
        assert " ".join(paragraph.split()) in arrived
    media = site.photos(token)
    said = sorted(re.findall(r"Quay (\d)", " ".join(one["caption"]["raw"] for one in media)))
    assert said == [str(number) for number in range(photos)]
    assert all(one["alt_text"] == "A quay" for one in media)
    shown = {int(id) for id in re.findall(r"wp-image-(\d+)", post["content"]["raw"])} | {post["featured_media"]}
    assert shown - {0} == {one["id"] for one in media}
    return post
