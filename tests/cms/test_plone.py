"""What becomes a news item of Plone, without a Plone."""

from typing import Any

import httpx
import pytest
from tests.formats.stories import whole

from deskeditor.cms.plone_item import LEAD, Known, differing, own_id, payload_of, sentences, there_of
from deskeditor.cms.plone_web import Api
from deskeditor.cms.site import Item, Payload, Uploaded, Writer
from deskeditor.cms.troubles import Busy, Denied, Doubtful, Unfit
from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import quoted
from deskeditor.news.destinations import SiteRules, Wanted

WRITERS = (Writer("name:Ann Lee", "Ann Lee"), Writer("name:Bo Ek", "Bo Ek"))


def item(wanted: Wanted = "published", copy: Copy | None = None, **rules: Any) -> Item:
    return Item(copy or whole("en"), wanted, SiteRules(**rules), writers=WRITERS)


def made(of: Item, **known: Any) -> Payload:
    photos = {u.key: Uploaded(u.key, f"news/{u.key}", f"https://x.org/news/{u.key}") for u in of.uploads}
    return payload_of(of, photos, Known(**({"folder": "news"} | known)))


def arrived(payload: Payload, **changed: Any) -> dict[str, Any]:
    """The item that Plone would make of it: it writes the attributes of a photo in another order."""
    said = dict(payload.fields) | changed
    image = {"filename": f"deskeditor-{said['image']}.jpg"} if said.get("image") else None
    text = {"data": said["text"].replace('<img src="', '<img title="" src="')}
    state = {"draft": "private"}.get(said["status"], said["status"])
    return {**said, "text": text, "image": image, "review_state": state, "modified": "2026-11-23T10:00:00+00:00"}


@pytest.mark.parametrize("language", ["en", "de", "ar", "ckb"])
def test_what_plone_writes_in_its_own_way_is_no_difference(language: str) -> None:
    payload = made(item(copy=whole(language)), languages=("en", "de"))
    there = there_of(arrived(payload), "news/x", "https://x.org/news/x")
    assert there.status == "published" and there.words == payload.words
    assert not differing(payload.fields, there) and not list(sentences(payload.fields, there))
    assert payload.fields.get("language", "") == (language if language in ("en", "de") else "")
    assert payload.fields["creators"] == ["Ann Lee", "Bo Ek"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", "Theirs"),
        ("description", "Theirs"),
        ("text", "<p>Theirs</p>"),
        ("subjects", ["x"]),
        ("creators", ["chief"]),
        ("image", ""),
        ("image_caption", "Theirs"),
        ("status", "pending"),
        ("id", "other"),
    ],
)
def test_what_arrived_otherwise_is_told_and_is_a_change(name: str, value: Any) -> None:
    payload = made(item())
    left = there_of(arrived(payload), "news/x", "https://x.org/news/x")
    there = there_of(arrived(payload, **{name: value}), "news/x", "https://x.org/news/x")
    assert len(list(sentences(payload.fields, there))) == 1
    assert there.seal != left.seal


def test_an_address_ends_with_the_id_of_the_story_and_stays() -> None:
    first = made(item())
    assert first.fields["id"] == f"harbour-opens-en{own_id(item().id)}"
    assert made(item(copy=whole("en", slugline="another")), sent=first.fields).fields["id"] == first.fields["id"]
    assert made(item(copy=whole("en", slugline="الميناء"))).fields["id"] == f"story{own_id(item().id)}"


def test_the_lead_photo_lies_in_the_item_or_above_its_words() -> None:
    lead = next(upload for upload in item().uploads if upload.photo.role == "lead")
    inside, above = made(item()), made(item(featured=False))
    assert inside.fields["image"] == lead.key and lead.key not in inside.fields["text"]
    assert "image" not in above.fields and lead.key in above.fields["text"]
    only = payload_of(item(featured=False), {lead.key: Uploaded(lead.key, LEAD, "")}, Known())
    assert quoted(lead.file_name) in only.fields["text"], "it has no address yet"


def test_what_plone_cannot_hold_is_told() -> None:
    told = " ".join(made(item("draft", whole("ckb")), languages=("en",), live=True).told)
    for words in ("no language", "taken from the site", "text for the lead photo", "canonical", "no workflow"):
        assert words in told


# Requests


def api(answer: Any) -> Api:
    return Api("https://x.org/Plone/++api++/", "ann", "secret", httpx.MockTransport(answer))


@pytest.mark.parametrize(
    "url",
    [
        "https://x.org/Plone/news/a",
        "https://x.org/Plone/++api++/news/a/",
        "http://inside:8080/Plone/news/a",
        "/Plone/news/a",
    ],
)
def test_addresses_lead_to_the_same_item_whatever_stands_before_the_site(url: str) -> None:
    made = api(lambda request: httpx.Response(200, json={}))
    assert made.path_of(url) == "news/a" and made.url_of("news/a") == "https://x.org/Plone/news/a"
    made.web.close()


def test_a_moved_item_is_found_where_it_is_now() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/new"):
            return httpx.Response(200, json={"id": "new"})
        return httpx.Response(302, headers={"location": "https://x.org/Plone/++api++/news/new"})

    made = api(answer)
    assert made.get("news/old", "no") == {"id": "new"}
    made.web.close()


@pytest.mark.parametrize(
    ("status", "known", "said", "trouble", "words"),
    [
        (401, True, {"message": "You are not authorized"}, Denied, "may not do that"),
        (401, False, {"message": "You are not authorized"}, Denied, "does not take this name"),
        (403, True, {"error": {"message": "Resource is locked."}}, Busy, "works on it"),
        (400, True, {"message": "The id is already in use."}, Unfit, "already in use"),
        (404, True, None, Unfit, "no REST API"),
        (200, True, None, Unfit, "no REST API"),
        (502, True, None, Doubtful, "502"),
    ],
)
def test_what_answers_mean(status: int, known: bool, said: Any, trouble: type[Exception], words: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if "@users" in request.url.path:
            return httpx.Response(200 if known else 401, json={})
        return httpx.Response(status, json=said) if said else httpx.Response(status, html="<p>no</p>")

    made = api(answer)
    with pytest.raises(trouble, match=words):
        made.send("PATCH", "news/a", "the story cannot be saved", {})
    made.web.close()
