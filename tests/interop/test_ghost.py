"""Stories at a real Ghost: created, changed, scheduled, killed, changed there by somebody else, deleted there."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from threading import Event
from typing import Any

import httpx
import pytest
from PIL import Image
from tests.formats.stories import image, whole
from tests.interop.running import Cms

from deskeditor.cms.delivering import Patience
from deskeditor.cms.ghost import Ghost
from deskeditor.cms.ghost_web import Api, key_of
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Item, Payload, Rights, Upload, Writer
from deskeditor.cms.troubles import Clash, Denied, Doubtful, Unfit
from deskeditor.delivery.corrections import Asked, correct
from deskeditor.delivery.deciding import decide, retry
from deskeditor.delivery.following import follow
from deskeditor.delivery.opening import opened
from deskeditor.delivery.running import run_one
from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import NOBODY, Destination, SiteRules
from deskeditor.news.records import Byline
from deskeditor.news.times import stamp
from deskeditor.newsroom import Newsroom

PATIENCE = Patience(settle_s=0.5, looks=2, pause_s=0.5)
BODY = "The quay opened on Monday & nobody <laughed>.\n\n## What comes next\n\n- a bridge\n\nIt is {token} 🚢."
numbers = count(1)


@dataclass
class Desk:
    newsroom: Newsroom
    destination: Destination
    secrets: Secrets
    api: Api
    users: dict[str, str]

    def story(self, photos: int = 2, **fields: Any) -> str:
        token = f"tok{next(numbers)}"
        said: dict[str, Any] = {"headline": f"Harbour <{token}> & “more”", "dek": "Late & dear.", "language": "en"}
        said |= {"state": "ready", "keywords": ("harbour", "Ships & sail"), "body": BODY.format(token=token)}
        story = self.newsroom.new_story(slugline=f"harbour-{token}", **(said | fields))
        for number in range(photos):
            data = image(64 + number, 48, comment=f"{token}{number}".encode())
            words = {"caption": f"Quay {number} & more.", "alt": "A quay", "credit": "Ann Lee / Gazette"}
            photo = self.newsroom.add_photo(data, f"quay ü {number}.jpg", **words)
            self.newsroom.use_photo(story, photo, "lead" if number == 0 else "inline")
        return story

    def send(self, story: str, **said: Any) -> Delivery:
        return self.run(decide(self.newsroom, story, self.newsroom.destinations.one(self.destination.id), **said).id)

    def run(self, delivery: str) -> Delivery:
        for _step in run_one(self.newsroom, delivery, self.secrets, Event(), PATIENCE):
            continue
        return self.newsroom.outbox.one(delivery)

    def correct(self, story: str, kind: str, notice: str) -> Delivery:
        said = Asked(kind, "what was wrong", "what is right", cause="a slip", notice=notice)
        made = correct(self.newsroom, story, said)
        assert not made.unsent
        done = self.run(made.deliveries[0].id)
        assert done.state == "done", done.sentence
        return done

    def posts(self, story: str) -> list[dict[str, Any]]:
        """All that carry the identity of the story."""
        filter = f"tag:hash-deskeditor-{story}"
        return [dict(post) for post in self.api.all("posts/", "posts", "no", filter=filter, formats="lexical,html")]

    def post(self, story: str) -> dict[str, Any]:
        (post,) = self.posts(story)
        return post

    def change(self, story: str, **fields: Any) -> None:
        """As somebody does it in Ghost's own editor."""
        post = self.post(story)
        fields |= {"updated_at": post["updated_at"]}
        self.api.send("PUT", f"posts/{post['id']}/", "no", json={"posts": [fields]})

    def rules(self, **rules: Any) -> None:
        self.newsroom.destinations.set_rules(self.destination.id, **rules)


@pytest.fixture(scope="module")
def room(ghost: Cms, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    newsroom = Newsroom.create(tmp_path_factory.mktemp("newsroom") / "room", name="Harbour Post")
    key = str(ghost.said["admin_api_key"])
    id = newsroom.destinations.add("ghost", "The blog", address=f"{ghost.url}/ghost/#/posts")
    secrets = Secrets(newsroom.id)
    secrets.set(id, key, keep=False)
    api = Api(ghost.url, key_of(key))
    users = {str(user["slug"]): str(user["id"]) for user in api.all("users/", "users", "no")}
    newsroom.destinations.set_rules(id, authors={NOBODY: users["anna"]})
    yield Desk(newsroom, newsroom.destinations.one(id), secrets, api, users)
    api.web.close()
    newsroom.close()


@pytest.fixture
def desk(room: Desk) -> Desk:
    room.rules(authors={NOBODY: room.users["anna"]}, kill="notice", featured=True, credits=True, new_sections=False)
    return room


def staff_token(ghost: Cms, user: str) -> str:
    """As the person copies it from the own profile."""
    who = ghost.user(user)
    with httpx.Client(base_url=f"{ghost.url}/ghost/api/admin/", headers={"Origin": ghost.url}, timeout=60) as client:
        client.post("session/", json={"username": who.email, "password": who.password}).raise_for_status()
        key = client.get("users/me/token/").raise_for_status().json()["apiKey"]
    return f"{key['id']}:{key['secret']}"


def rights_of(desk: Desk, key: str) -> Rights:
    site = Ghost(desk.destination, Api(desk.destination.address, key_of(key)))
    try:
        return site.rights()
    finally:
        site.close()


def test_a_story_arrives_whole_and_a_repeat_sends_nothing(desk: Desk) -> None:
    story = desk.story()
    sent = desk.send(story)
    assert (sent.state, sent.differences) == ("done", ()), sent.sentence
    post = desk.post(story)
    assert post["status"] == "published"
    assert post["title"] == desk.newsroom.story(story).headline
    assert post["custom_excerpt"] == "Late & dear."
    assert [tag["name"] for tag in post["tags"]] == ["harbour", "Ships & sail", f"#deskeditor-{story}"]
    assert [author["slug"] for author in post["authors"]] == ["anna"]
    assert "nobody &lt;laughed&gt;" in post["html"] and "🚢" in post["html"] and "<h2" in post["html"]
    assert post["feature_image_alt"] == "A quay" and "Quay 0 &amp; more." in post["feature_image_caption"]
    assert "Quay 1 &amp; more." in post["html"] and "Ann Lee / Gazette" in post["html"]
    for url in (post["feature_image"], post["html"].partition('<img src="')[2].partition('"')[0]):
        with Image.open(io.BytesIO(httpx.get(url).content)) as shown:
            assert shown.size[1] == 48
    before = post["updated_at"]
    again = desk.send(story)
    assert again.state == "done" and again.sentence == "Nothing had to be sent: it is there as it is."
    assert desk.post(story)["updated_at"] == before


def test_a_new_version_updates_the_same_post_and_its_address_stays(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    before = desk.post(story)
    desk.newsroom.set_fields(story, slugline="another-one", headline="Harbour closes", body="It closed.", dek="")
    sent = desk.send(story, act="update")
    assert (sent.state, sent.differences) == ("done", ())
    post = desk.post(story)
    assert (post["id"], post["slug"], post["feature_image"]) == (before["id"], before["slug"], before["feature_image"])
    assert post["title"] == "Harbour closes" and "It closed." in post["html"] and post["custom_excerpt"] is None
    assert post["published_at"] == before["published_at"]


def test_authors_are_those_that_were_matched_and_never_the_owner(desk: Desk) -> None:
    bylines = (Byline("1", name="Ann Lee"), Byline("2", name="Conny Contributor"))
    story = desk.story(0, bylines=bylines)
    authors = {"name:Ann Lee": desk.users["eddie"], "name:Conny Contributor": desk.users["conny"]}
    desk.rules(authors=authors)
    assert desk.send(story).state == "done"
    post = desk.post(story)
    assert [author["slug"] for author in post["authors"]] == ["eddie", "conny"]
    # The account of one is called otherwise: the byline stands in the words, too.
    assert "<p>By Ann Lee and Conny Contributor</p>" in post["html"]
    desk.rules(authors=authors | {"name:Ann Lee": "0" * 24})
    other = desk.story(0, bylines=bylines)
    refused = desk.send(other)
    assert refused.state == "failed" and "match the byline anew" in refused.sentence
    assert desk.posts(other) == []


def test_the_desk_becomes_the_first_tag_and_a_missing_one_is_told(desk: Desk) -> None:
    story = desk.story(0, desk="news")
    assert desk.send(story).state == "done"
    assert desk.post(story)["tags"][0]["name"] == "News"
    other = desk.story(0, desk="Harbours")
    assert desk.send(other).state == "done"
    assert desk.post(other)["tags"][0]["name"] == "harbour"
    desk.rules(new_sections=True)
    assert desk.send(other).state == "done"
    assert desk.post(other)["tags"][0]["name"] == "Harbours"


def test_a_scheduled_story_is_followed_until_it_is_live(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    now = desk.newsroom.clock()
    due = stamp(now + timedelta(hours=3))
    story = desk.story(1, schedule=due, schedule_zone="Europe/Berlin")
    sent = desk.send(story)
    assert sent.state == "scheduled", sent.sentence
    assert (desk.post(story)["status"], desk.post(story)["published_at"][:19] + "Z") == ("scheduled", due)
    follow(desk.newsroom, sent, desk.secrets)
    assert desk.newsroom.outbox.one(sent.id).state == "scheduled"
    earlier = stamp(now + timedelta(hours=2))
    desk.newsroom.set_fields(story, schedule=earlier)
    moved = desk.send(story)
    assert moved.state == "scheduled" and moved.differences == ()
    assert desk.post(story)["published_at"][:19] + "Z" == earlier
    # What Ghost itself does at that time: nobody's change.
    desk.newsroom.set_fields(story, schedule="")
    out = desk.send(story)
    assert out.state == "done", out.sentence
    post = desk.post(story)
    assert post["status"] == "published" and post["published_at"] < stamp(now + timedelta(hours=1))


def test_a_post_that_ghost_published_at_its_time_is_as_we_left_it(desk: Desk) -> None:
    story = desk.story(0)
    site = opened(desk.newsroom.destinations.one(desk.destination.id), desk.secrets)
    sent = desk.send(story, wanted="scheduled", due=stamp(desk.newsroom.clock() + timedelta(hours=3)))
    assert sent.state == "scheduled"
    left = site.find(story)
    desk.change(story, status="published")
    live = site.find(story)
    site.close()
    assert (left.status, live.status) == ("scheduled", "published")
    assert left.seal == live.seal


def test_a_correction_and_changed_captions_reach_the_post(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.correct(story, "correction", "An earlier version gave 2019.")
    assert "An earlier version gave 2019." in desk.post(story)["html"]
    photo = desk.newsroom.story(story).photos[1].photo
    desk.newsroom.set_fields(photo, caption="Quay one, on Tuesday.")
    assert desk.send(story, act="captions").differences == ()
    html = desk.post(story)["html"]
    assert "Quay one, on Tuesday." in html and html.count("<img") == 1


def test_a_killed_story_gives_way_to_its_notice_or_is_taken_down(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    sent = desk.correct(story, "kill", "The figures were wrong.")
    assert sent.differences == ()
    post = desk.post(story)
    assert post["status"] == "published" and post["feature_image"] is None and post["custom_excerpt"] is None
    assert post["title"] == "The figures were wrong"
    assert [tag["name"] for tag in post["tags"]] == [f"#deskeditor-{story}"]
    assert "laughed" not in post["html"] and post["html"] == "<p>The figures were wrong.</p>"
    desk.rules(kill="take down")
    other = desk.story(0)
    desk.send(other)
    desk.correct(other, "kill", "The figures were wrong.")
    assert desk.post(other)["status"] == "draft"
    assert httpx.get(desk.post(other)["url"].replace("/p/", "/none/")).status_code == 404


def test_what_somebody_changed_there_is_not_overwritten_unasked(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.change(story, title="Theirs")
    desk.newsroom.set_fields(story, headline="Ours")
    stopped = desk.send(story, act="update")
    assert stopped.state == "conflict" and desk.post(story)["title"] == "Theirs"
    assert "quay opened on Monday" in stopped.steps["conflict"]["there"]["words"]
    retry(desk.newsroom, stopped.id, overwrite=True)
    assert desk.run(stopped.id).state == "done"
    assert desk.post(story)["title"] == "Ours"


def test_ghost_itself_refuses_what_was_saved_in_the_same_moment(desk: Desk) -> None:
    story = desk.story(0)
    desk.send(story)
    site = opened(desk.newsroom.destinations.one(desk.destination.id), desk.secrets)
    there = site.find(story)
    old = replace(there, fields={**there.fields, "updated_at": "2020-01-01T00:00:00.000Z"})
    item = _item(desk)
    with pytest.raises(Clash, match="at the same moment"):
        site.update(old, item, Payload({"title": "Ours"}))
    site.close()


def test_a_deleted_post_is_told_and_made_anew_only_when_asked(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.api.web.ask("DELETE", f"ghost/api/admin/posts/{desk.post(story)['id']}/")
    desk.newsroom.set_fields(story, headline="Once more")
    stopped = desk.send(story)
    assert stopped.state == "conflict" and "deleted" in stopped.sentence and desk.posts(story) == []
    retry(desk.newsroom, stopped.id, overwrite=True)
    assert desk.run(stopped.id).state == "done" and desk.post(story)["title"] == "Once more"


def test_a_post_and_a_photo_whose_answer_was_lost_are_there_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    send, lost = Api.send, list[str]()

    def losing(self: Api, method: str, path: str, what: str, **said: Any) -> dict[str, Any]:
        answer = send(self, method, path, what, **said)
        if method == "POST" and lost.count(path) < 1:
            lost.append(path)
            raise Doubtful("no answer")
        return answer

    monkeypatch.setattr(Api, "send", losing)
    story = desk.story(3)
    sent = desk.send(story)
    assert sent.state == "done", sent.sentence
    assert lost == ["images/upload/", "posts/"]
    post = desk.post(story)
    shown = [post["feature_image"], *(part.partition('"')[0] for part in post["html"].split('<img src="')[1:])]
    assert len(shown) == 3 and all(httpx.head(url).status_code == 200 for url in shown)
    for url in shown:
        stem, _, extension = url.rpartition(".")
        assert httpx.head(f"{stem}-1.{extension}").status_code == 404, "a second copy"


def test_every_story_comes_back_letter_for_letter(desk: Desk) -> None:
    for language in ("en", "ar", "ckb"):
        item = _item(desk, language)
        site = opened(desk.newsroom.destinations.one(desk.destination.id), desk.secrets)
        photos = {upload.key: site.upload(upload, item) for upload in item.uploads}
        payload = site.payload(item, photos, _Nothing())
        there = site.create(item, payload)
        assert json.loads(there.fields["lexical"]) == json.loads(payload.fields["lexical"])
        assert site.differences(item, payload, there) == ()
        assert there.words == payload.words and site.shows(payload, there)
        assert set(site.find_photos(list(photos))) == set(photos)
        assert site.missing_photos([*photos.values(), replace(photos[item.uploads[0].key], url=f"{_url(desk)}x.jpg")])
        site.close()
        desk.api.web.ask("DELETE", f"ghost/api/admin/posts/{there.remote_id}/")


def test_what_a_key_may_do_is_said_in_words(desk: Desk, ghost: Cms) -> None:
    key = str(ghost.said["admin_api_key"])
    integration = rights_of(desk, key)
    assert integration.may_publish and integration.may_edit_others and integration.may_moderate
    assert integration.site == "Deskeditor test site" and integration.options["language"] == "en"
    editor = rights_of(desk, staff_token(ghost, "editor"))
    assert (editor.role, editor.may_publish, editor.may_set_author) == ("Editor", True, True)
    author = rights_of(desk, staff_token(ghost, "author"))
    assert (author.role, author.may_publish, author.may_edit_others) == ("Author", True, False)
    contributor = rights_of(desk, staff_token(ghost, "contributor"))
    assert (contributor.may_draft, contributor.may_publish) == (True, False)
    assert "somebody else publishes" in contributor.sentences[0]
    with pytest.raises(Denied, match="does not take the key"):
        rights_of(desk, f"{key[:-2]}00")
    with pytest.raises(Denied, match="24 characters"):
        rights_of(desk, "secret")


def test_a_contributor_may_write_a_draft_of_their_own_and_no_more(desk: Desk, ghost: Cms) -> None:
    token = staff_token(ghost, "contributor")
    options = dict(rights_of(desk, token).options)
    own = desk.newsroom.destinations.add("ghost", "Conny’s", address=ghost.url, options=options)
    desk.newsroom.destinations.set_rules(own, authors={NOBODY: desk.users["conny"]})
    desk.secrets.set(own, token, keep=False)
    conny = replace(desk, destination=desk.newsroom.destinations.one(own))
    refused = conny.send(conny.story(1))
    assert refused.state == "failed" and "may not do that" in refused.sentence
    story = conny.story(1)
    draft = conny.send(story, wanted="draft")
    assert (draft.state, draft.differences) == ("done", ()), draft.sentence
    assert desk.posts(story) == [], "Ghost takes no tags of a contributor"
    site = opened(conny.destination, desk.secrets)
    found = site.find(story)
    site.close()
    assert found is not None and found.fields["slug"].endswith(story[-12:])
    assert found.fields["author_names"] == ["Conny Contributor"]


def test_a_photo_that_ghost_does_not_take_is_made_jpeg_and_a_broken_one_is_refused(desk: Desk) -> None:
    item = _item(desk)
    upload = item.uploads[0]
    broken = Upload("e" * 40, "x.jpg", "image/jpeg", b"no picture", upload.photo)
    other = Upload("f" * 40, "x.avif", "image/avif", image(kind="AVIF"), upload.photo)
    site = opened(desk.newsroom.destinations.one(desk.destination.id), desk.secrets)
    with pytest.raises(Unfit, match="cannot be saved"):
        site.upload(broken, item)
    assert site.find_photos([broken.key]) == {}
    with Image.open(io.BytesIO(httpx.get(site.upload(other, item).url).content)) as shown:
        assert shown.format == "JPEG"
    site.close()


def test_comments_are_read_and_hidden(desk: Desk) -> None:
    story = desk.story(0)
    desk.send(story)
    post = desk.post(story)
    member = desk.api.send(
        "POST", "members/", "no", json={"members": [{"email": f"{story}@example.com", "name": "Rea"}]}
    )
    said = {"post_id": post["id"], "member_id": member["members"][0]["id"], "html": "<p>Well &amp; good</p><p>So.</p>"}
    made = desk.api.send("POST", "comments/", "no", json={"comments": [said]})["comments"][0]
    answer = {**said, "parent_id": made["id"], "html": "<p>No.</p>"}
    desk.api.send("POST", "comments/", "no", json={"comments": [answer]})
    site = opened(desk.newsroom.destinations.one(desk.destination.id), desk.secrets)
    first, second = site.comments(post["id"], story)
    assert (first.name, first.email, first.words) == ("Rea", f"{story}@example.com", "Well & good\nSo.")
    assert (first.state, second.parent, second.words) == ("approved", first.remote_id, "No.")
    site.moderate(first.remote_id, "rejected")
    assert next(site.comments(post["id"], story)).state == "rejected"
    site.moderate(first.remote_id, "approved")
    assert next(site.comments(post["id"], story)).state == "approved"
    site.close()


class _Nothing:
    """A memory that knows nothing."""

    def get(self, kind: str, local: str) -> None:
        return None

    def keep(self, remote: object) -> None:
        return

    def forget(self, kind: str, local: str) -> None:
        return


def _item(desk: Desk, language: str = "en") -> Item:
    copy = whole(language, canonical_url="", first_published="")
    return Item(copy, "draft", SiteRules(), writers=(Writer("name:Anna", "Anna Author", desk.users["anna"]),))


def _url(desk: Desk) -> str:
    return f"{desk.api.address}content/images/"
