"""What becomes a post of Ghost, without a Ghost."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import jwt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.stories import story, whole

from deskeditor.cms.ghost_post import Known, differing, identity, payload_of, sentences, there_of
from deskeditor.cms.ghost_web import Api, key_of
from deskeditor.cms.site import Item, Payload, Uploaded, Writer
from deskeditor.cms.troubles import Clash, Denied, Doubtful, Unfit
from deskeditor.formats.cms.lexical import words_of
from deskeditor.formats.format import Copy
from deskeditor.news.destinations import SiteRules, Wanted
from deskeditor.news.published import PublishedNotice, as_killed

KEY = key_of("6b03b12a12a7c2436b950134:" + "a2" * 32)
WRITERS = (Writer("name:Ann Lee", "Ann Lee", "1"),)


def item(wanted: Wanted = "published", copy: Copy | None = None, due: str = "", **rules: Any) -> Item:
    return Item(copy or whole("en"), wanted, SiteRules(**rules), due=due, writers=WRITERS)


def made(of: Item, **known: Any) -> Payload:
    photos = {u.key: Uploaded(u.key, u.key, f"https://x.org/{u.file_name}") for u in of.uploads}
    return payload_of(of, photos, Known(**known))


def arrived(payload: Payload, **changed: Any) -> dict[str, Any]:
    """The post that Ghost would make of it."""
    said = dict(payload.fields) | changed
    named = {
        "tags": [{"name": name} for name in said.get("tags", ())],
        "authors": [{"id": id, "name": "Ann"} for id in said.get("authors", ())],
    }
    return {**said, **named, "id": "7", "url": "https://x.org/p/", "updated_at": "2026-11-23T10:00:00.000Z"}


@pytest.mark.parametrize("language", ["en", "de", "ar", "ckb"])
def test_the_words_for_a_person_are_those_that_readers_see(language: str) -> None:
    payload = made(item(copy=whole(language)))
    there = there_of(arrived(payload), "https://x.org/")
    assert there.words == payload.words and len(payload.words.splitlines()) > 12
    assert not differing(payload.fields, there) and not list(sentences(payload.fields, there, {}))
    assert payload.fields["tags"][-1] == identity(item().id)


def test_the_address_and_the_time_stay_what_they_were() -> None:
    first = made(item(due="2026-11-22T10:00:00+01:00"))
    assert first.fields["published_at"] == "2026-11-22T09:00:00Z"
    copy = whole("en", slugline="another", first_published="2026-11-22T09:00:01+00:00")
    again = made(item(copy=copy), sent=first.fields, live=True)
    assert again.hash == first.hash
    # One that went out at once got its time from the site; what the story knows of it since changes nothing.
    at_once = made(item(copy=whole("en", first_published="")))
    assert "published_at" not in at_once.fields
    assert made(item(copy=copy), sent=at_once.fields, live=True).hash == at_once.hash


def test_a_post_that_went_live_at_its_time_is_as_it_was_left_and_a_changed_one_is_not() -> None:
    payload = made(item("scheduled", due="2030-01-01T00:00:00Z"))
    left = there_of(arrived(payload), "https://x.org/")
    live = there_of(arrived(payload, status="published"), "https://x.org/")
    assert left.seal == live.seal and not differing(payload.fields, live)
    for name, value in {"title": "Theirs", "status": "draft", "tags": ["x"], "slug": "other"}.items():
        changed = there_of(arrived(payload, **{name: value}), "https://x.org/")
        assert changed.seal != left.seal
        assert list(sentences(payload.fields, changed, {"1": "Ann"})), name


def test_what_ghost_cannot_hold_is_told() -> None:
    copy = whole("ar", headline="h " * 200, dek="d " * 300, comments_open=False)
    told = " ".join(made(item("pending", copy), language="en", comments=True, live=True, tags=False).told)
    for words in ("headline is cut", "standfirst is cut", "wait for an editor", "taken from the site", "one language"):
        assert words in told
    assert "direction" in told and "comments" in told and "without tags" in told


def test_rules_leave_alone_what_they_do_not_want() -> None:
    rules: dict[str, Any] = {
        "excerpt": False,
        "featured": False,
        "canonical": False,
        "keywords": False,
        "subjects": False,
    }
    payload = made(item(**rules, credits=False, headline="headline_social"))
    assert not {"custom_excerpt", "feature_image", "canonical_url"} & set(payload.fields)
    assert payload.fields["tags"] == [identity(item().id)]
    assert payload.fields["title"] == whole("en").story.headline_social
    lexical = payload.fields["lexical"]
    assert "Port Gazette" not in lexical and lexical.count('"type": "image"') == 3


def test_of_a_killed_story_nothing_is_left_but_the_notice() -> None:
    shown = whole("en").story
    notices = (PublishedNotice("kill", "It was wrong. Sorry.\n\nThe editors", "2026-11-23T10:00:00Z"),)
    killed = as_killed(replace(shown, pubstatus="canceled", notices=notices))
    of = replace(item("withdrawn", Copy(killed, "x")), notice=notices[0].words)
    payload = made(of)
    assert payload.fields["title"] == "It was wrong"
    assert words_of(json.loads(payload.fields["lexical"])) == "It was wrong. Sorry.\nThe editors"
    left = {name for name, value in payload.fields.items() if value}
    assert left == {"title", "lexical", "status", "tags"}
    assert made(replace(of, rules=SiteRules(kill="take down"))).fields == {"status": "draft"}


@settings(max_examples=40)
@given(st.text(max_size=300), st.text(max_size=40))
def test_whatever_stands_in_a_story_fits(text: str, slugline: str) -> None:
    written = story(headline=text, dek=text, slugline=slugline, keywords=(text, slugline), body=text)
    fields = made(item(copy=Copy(written, "x"))).fields
    assert len(fields["title"]) <= 255 and len(fields["custom_excerpt"] or "") <= 300
    assert all(0 < len(tag) <= 191 for tag in fields["tags"])
    assert fields["slug"].isascii() and len(fields["slug"]) <= 191
    assert len({tag.casefold() for tag in fields["tags"]}) == len(fields["tags"])


# Requests


def api(answer: Any) -> Api:
    return Api("https://x.org/ghost/#/posts", KEY, httpx.MockTransport(answer))


def test_a_token_is_made_by_the_clock_of_the_site() -> None:
    site_now = datetime.now(UTC) - timedelta(hours=2)
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        said = request.headers["authorization"].removeprefix("Ghost ")
        assert jwt.get_unverified_header(said)["kid"] == KEY.id
        claims = jwt.decode(said, KEY.secret, ["HS256"], {"verify_exp": False, "verify_iat": False}, audience="/admin/")
        asked.append(claims["iat"])
        good = abs(claims["iat"] - site_now.timestamp()) < 60
        headers = {"date": format_datetime(site_now)}
        return httpx.Response(
            200 if good else 401, json={"users": []} if good else _error("jwt expired"), headers=headers
        )

    made = api(answer)
    assert made.get("users/", "no") == {"users": []} and made.get("users/", "no") == {"users": []}
    assert len(asked) == 3, "wrong once, then right"
    made.web.close()


def test_the_key_goes_to_the_api_and_nowhere_else() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        secret = "authorization" in request.headers
        assert secret == (request.url.host == "x.org" and "/ghost/api/" in request.url.path)
        return httpx.Response(404 if "gone" in request.url.path else 200, json={})

    made = api(answer)
    assert made.is_there("https://x.org/content/images/a.jpg") and made.is_there("https://cdn.org/ghost/api/admin/a")
    assert not made.is_there("https://cdn.org/gone.jpg")
    made.get("site/", "no")
    made.web.close()


@pytest.mark.parametrize(
    ("status", "body", "trouble", "words"),
    [
        (401, True, Denied, "does not take the key"),
        (403, True, Denied, "may not do that"),
        (409, True, Clash, "same moment"),
        (422, True, Unfit, "Because"),
        (415, True, Unfit, "Because"),
        (413, False, Unfit, "larger"),
        (404, False, Unfit, "no Ghost"),
        (301, False, Unfit, "moved"),
        (200, False, Unfit, "as Ghost does"),
        (502, False, Doubtful, "502"),
    ],
)
def test_what_answers_mean(status: int, body: bool, trouble: type[Exception], words: str) -> None:
    headers = {"location": "https://y.org/"} if status == 301 else {}
    said = {"json": _error("Because")} if body else {"html": "<p>no</p>"}
    made = api(lambda request: httpx.Response(status, headers=headers, **said))
    with pytest.raises(trouble, match=words):
        made.send("PUT", "posts/1/", "the story cannot be saved", json={})
    made.web.close()


@pytest.mark.parametrize("key", ["", "abc", "abc:", ":00", "abc:xyz"])
def test_what_is_no_key_is_said_before_anything_is_asked(key: str) -> None:
    with pytest.raises(Denied, match="24 characters"):
        key_of(key)


def _error(context: str) -> dict[str, Any]:
    return {"errors": [{"message": "No.", "context": context, "type": "X"}]}
