"""Answers of any shape: a sentence each, and never the end of the program."""

import json
import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from tests.cms.wordpress_desk import Remembered, item, picture, story

from deskeditor.cms.delivering import deliver, would_send
from deskeditor.cms.ghost import Ghost
from deskeditor.cms.ghost_web import Api as GhostApi
from deskeditor.cms.ghost_web import key_of
from deskeditor.cms.plone import Plone
from deskeditor.cms.plone_web import Api as PloneApi
from deskeditor.cms.site import Item, Writer
from deskeditor.cms.wordpress.site import WordPress
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import Problem

SITE = "https://example.org"
SAID = (
    "id status slug title content excerpt raw rendered meta author categories tags date_gmt modified_gmt name link "
    "namespaces capabilities roles gmt_offset posts users site settings key value pagination next images url "
    "updated_at published_at lexical html authors comments replies member items @id transitions components workflow "
    "lock image addable code message errors context data term_id source_url media_details sizes caption "
    "schema properties"
)
NAMES = SAID.split()
VALUES = (None, True, 0, -1, 7, "7", "", 1e999, float("nan"), 10**30, "\x00\x1b[31m", "2026-13-45", "publish", "\ud800")
WHOLE = ("posts", "users", "tags", "images", "comments", "settings", "site", "meta")


def anything(chosen: random.Random, depth: int = 0) -> Any:
    kind = chosen.random()
    if depth > 3 or kind < 0.35:
        return chosen.choice(VALUES)
    if kind < 0.6:
        return [anything(chosen, depth + 1) for _ in range(chosen.randrange(3))]
    return {chosen.choice(NAMES): anything(chosen, depth + 1) for _ in range(chosen.randrange(14))}


def nearly(chosen: random.Random) -> Any:
    """What an API could say, with anything in it."""
    one = {name: anything(chosen, 3) for name in NAMES} | ({"id": 7} if chosen.random() < 0.7 else {})
    listed = {name: [one] if chosen.random() < 0.8 else anything(chosen) for name in WHOLE}
    return chosen.choice((one, [one], listed, anything(chosen)))


def hostile(seed: int) -> httpx.MockTransport:
    chosen = random.Random(seed)

    def answers(request: httpx.Request) -> httpx.Response:
        status = chosen.choice((200, 200, 200, 201, 302, 400, 401, 403, 404, 409, 422, 423, 500))
        headers = {"location": chosen.choice(("https://evil.example/", "", "//x", "http://[", "/news/x"))}
        headers["date"] = chosen.choice(("x", "Mon, 23 Nov 2026 04:00:00 GMT", "Mon, 23 Nov 99999 04:00:00 GMT"))
        return httpx.Response(status, content=json.dumps(nearly(chosen)).encode(), headers=headers)

    return httpx.MockTransport(answers)


def wordpress(answers: httpx.MockTransport) -> WordPress:
    options = {"api": f"{SITE}/wp-json", "identity": True, "coauthors": True}
    return WordPress(Destination("d", "wordpress", "S", SITE, "ann", options=options), "secret", answers)


def ghost(answers: httpx.MockTransport) -> Ghost:
    return Ghost(Destination("d", "ghost", "S", SITE), GhostApi(SITE, key_of(f"{'a' * 24}:{'ab' * 32}"), answers))


def plone(answers: httpx.MockTransport) -> Plone:
    return Plone(Destination("d", "plone", "S", SITE, "ann"), PloneApi(SITE, "ann", "secret", answers))


def brought(site: Any, made: Item) -> None:
    memory = Remembered()
    for _ in range(2):
        try:
            for _step in deliver(site, made, memory, lambda: datetime.now(UTC), destination="d", overwrite=True):
                pass
        except Problem:
            continue


@pytest.mark.parametrize("opened", [wordpress, ghost, plone])
def test_whatever_a_site_answers_it_is_told_in_a_sentence(
    opened: Callable[[httpx.MockTransport], Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    copy = story(photos=[picture("quay.jpg", size=(8, 8))], desk="News", keywords=("port",))
    for seed in range(6):
        wanted = ("draft", "published", "withdrawn")[seed % 3]
        made = item(copy, wanted, writers=(Writer("", "", "7"),), notice="It is withdrawn.")
        acts: list[Callable[..., object]] = [
            lambda site: site.rights(),
            lambda site: site.authors(),
            lambda site: site.sections(),
            lambda site: site.find("s" * 12),
            lambda site: list(site.comments("7", "s")) if hasattr(site, "comments") else None,
            lambda site, made=made: brought(site, made),
            lambda site, made=made: would_send(site, made, Remembered()),
        ]
        for number, act in enumerate(acts):
            site = opened(hostile(seed * 100 + number))
            try:
                act(site)
            except Problem as problem:
                assert str(problem).rstrip(")").endswith(".") and str(problem).isprintable()
            finally:
                site.close()
    assert "Traceback" not in caplog.text and "\x1b" not in caplog.text


@pytest.mark.parametrize("opened", [ghost, plone])
@pytest.mark.parametrize(("address", "told"), [("http://town.example", 1), ("http://127.0.0.1:8080", 0), (SITE, 0)])
def test_a_password_that_everybody_could_read_is_told(
    monkeypatch: pytest.MonkeyPatch, opened: Callable[[httpx.MockTransport], Any], address: str, told: int
) -> None:
    said = {"users": [{"name": "Ann"}], "site": {}, "settings": [], "roles": []}

    def answers(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[] if request.url.path.endswith("@types") else said)

    monkeypatch.setitem(globals(), "SITE", address)
    site = opened(httpx.MockTransport(answers))
    assert len([one for one in site.rights().sentences if "unencrypted" in one]) == told
    site.close()
