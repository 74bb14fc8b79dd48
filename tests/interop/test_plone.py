"""Stories at a real Plone: its workflow, its locks, its roles, and what somebody else did to them there."""

import io
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
from deskeditor.cms.plone import Plone
from deskeditor.cms.plone_web import Api
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Item, Rights, Upload, Writer
from deskeditor.cms.troubles import Denied, Doubtful, Unfit
from deskeditor.delivery.corrections import Asked, correct
from deskeditor.delivery.deciding import decide, retry
from deskeditor.delivery.opening import opened
from deskeditor.delivery.running import run_one
from deskeditor.delivery.sending import attempt
from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import Destination, SiteRules
from deskeditor.news.records import Byline
from deskeditor.news.times import stamp
from deskeditor.newsroom import Newsroom

PATIENCE = Patience(settle_s=0.5, looks=2, pause_s=0.5)
BODY = "The quay opened on Monday & nobody <laughed>.\n\n## What comes next\n\n- a bridge\n\nIt is {token} 🚢."
numbers = count(1)


@dataclass
class Desk:
    cms: Cms
    newsroom: Newsroom
    secrets: Secrets
    destinations: dict[str, str]
    """Ids of destinations by the user who logs in there."""

    def destination(self, user: str) -> Destination:
        return self.newsroom.destinations.one(self.destinations[user])

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

    def send(self, story: str, user: str = "chief", **said: Any) -> Delivery:
        return self.run(decide(self.newsroom, story, self.destination(user), **said).id)

    def run(self, delivery: str) -> Delivery:
        for _step in run_one(self.newsroom, delivery, self.secrets, Event(), PATIENCE):
            continue
        return self.newsroom.outbox.one(delivery)

    def once(self, delivery: str) -> Delivery:
        """One attempt, where waiting would be long."""
        for _step in attempt(self.newsroom, delivery, self.secrets, patience=PATIENCE):
            continue
        return self.newsroom.outbox.one(delivery)

    def correct(self, story: str, kind: str, notice: str) -> Delivery:
        made = correct(self.newsroom, story, Asked(kind, "wrong", "right", cause="a slip", notice=notice))
        assert not made.unsent
        done = self.run(made.deliveries[0].id)
        assert done.state == "done", done.sentence
        return done

    def items(self, story: str) -> list[dict[str, Any]]:
        """All whose id is that of the story, in full, as the administrator sees them."""
        found = self.ask("GET", "@search?portal_type=News%20Item&b_size=1000").json()["items"]
        ours = [one["@id"] for one in found if one["@id"].endswith(f"-{story[-12:]}")]
        return [self.ask("GET", url).json() for url in ours]

    def item(self, story: str) -> dict[str, Any]:
        (item,) = self.items(story)
        return item

    def ask(self, method: str, path: str, user: str = "admin", **said: Any) -> httpx.Response:
        """Past the program, as somebody else does it."""
        url = path if "://" in path else f"{self.cms.url}/++api++/{path}"
        who = self.cms.user(user)
        headers = {"Accept": "application/json"}
        return httpx.request(method, url, auth=(user, who.password), headers=headers, timeout=60, **said)

    def rules(self, **rules: Any) -> None:
        for id in self.destinations.values():
            self.newsroom.destinations.set_rules(id, **rules)


@pytest.fixture(scope="module")
def room(plone: Cms, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    newsroom = Newsroom.create(tmp_path_factory.mktemp("newsroom") / "room", name="Harbour Post")
    secrets, ids = Secrets(newsroom.id), dict[str, str]()
    for user in ("chief", "reporter", "reader"):
        ids[user] = newsroom.destinations.add(
            "plone", f"The site for {user}", address=f"{plone.url}/", user=user, options={"folder": "news"}
        )
        secrets.set(ids[user], plone.user(user).password, keep=False)
    yield Desk(plone, newsroom, secrets, ids)
    newsroom.close()


@pytest.fixture
def desk(room: Desk) -> Desk:
    room.rules(kill="notice", featured=True, sections_as="category")
    return room


def site_of(desk: Desk, user: str = "chief", password: str = "") -> Plone:
    destination = desk.destination(user)
    return Plone(destination, Api(destination.address, user, password or desk.cms.user(user).password))


def rights_of(desk: Desk, user: str, password: str = "", folder: str = "news") -> Rights:
    destination = replace(desk.destination(user), options={"folder": folder})
    site = Plone(destination, Api(destination.address, user, password or desk.cms.user(user).password))
    try:
        return site.rights()
    finally:
        site.close()


def test_a_story_arrives_whole_and_a_repeat_sends_nothing(desk: Desk) -> None:
    lines = (Byline("1", name="Ann Lee"), Byline("2", name="Bo Ek"))
    story = desk.story(bylines=lines)
    sent = desk.send(story)
    assert (sent.state, sent.differences) == ("done", ()), sent.sentence
    item = desk.item(story)
    assert (item["review_state"], item["id"]) == ("published", f"harbour-tok1-{story[-12:]}")
    assert item["title"] == desk.newsroom.story(story).headline and item["description"] == "Late & dear."
    assert item["subjects"] == ["harbour", "Ships & sail"] and item["creators"] == ["Ann Lee", "Bo Ek"]
    html = item["text"]["data"]
    assert "nobody &lt;laughed&gt;" in html and "🚢" in html and "<h2>" in html
    assert item["image_caption"] == "Quay 0 & more. Ann Lee / Gazette" and item["image"]["height"] == 48
    assert "Quay 1 &amp; more." in html and html.count("<img") == 1
    url = html.partition('src="')[2].partition('"')[0]
    with Image.open(io.BytesIO(httpx.get(url).content)) as shown:
        assert shown.size == (65, 48)
    again = desk.send(story)
    assert again.state == "done" and again.sentence == "Nothing had to be sent: it is there as it is."
    assert desk.item(story)["modified"] == item["modified"]


def test_a_new_version_updates_the_same_item_and_its_address_stays(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    before = desk.item(story)
    desk.newsroom.set_fields(story, slugline="another-one", headline="Harbour closes", body="It closed.", dek="")
    sent = desk.send(story, act="update")
    assert (sent.state, sent.differences) == ("done", ())
    item = desk.item(story)
    assert (item["UID"], item["id"], item["effective"]) == (before["UID"], before["id"], before["effective"])
    assert item["title"] == "Harbour closes" and "It closed." in item["text"]["data"] and item["description"] == ""
    assert item["image"]["filename"] == before["image"]["filename"]


def test_a_photo_that_was_the_lead_becomes_one_of_the_text(desk: Desk) -> None:
    story = desk.story(1)
    desk.send(story)
    desk.rules(featured=False)
    assert desk.send(story).differences == ()
    html = desk.item(story)["text"]["data"]
    assert html.count("<img") == 1
    assert httpx.get(html.partition('src="')[2].partition('"')[0]).status_code == 200


def test_a_reporter_hands_in_and_an_editor_of_the_site_publishes(desk: Desk) -> None:
    story = desk.story(1)
    refused = desk.send(story, "reporter")
    assert refused.state == "failed" and "may not publish" in refused.sentence
    assert desk.items(story) == []
    handed_in = desk.send(story, "reporter", wanted="pending")
    assert (handed_in.state, handed_in.differences) == ("done", ()), handed_in.sentence
    assert desk.item(story)["review_state"] == "pending"
    desk.newsroom.set_fields(story, headline="Once more")
    late = desk.send(story, "reporter", wanted="pending")
    assert late.state == "failed" and "may not do that" in late.sentence
    draft = desk.story(0)
    assert desk.send(draft, "reporter", wanted="draft").state == "done"
    assert desk.item(draft)["review_state"] == "private"
    for wanted, stands in (("pending", "pending"), ("draft", "private")):  # handed in, and taken back
        assert desk.send(draft, wanted=wanted).differences == ()
        assert desk.item(draft)["review_state"] == stands
    none = desk.send(desk.story(0), "reader", wanted="draft")
    assert none.state == "failed" and "may not do that" in none.sentence


def test_an_embargoed_story_is_held_here_until_its_time(desk: Desk) -> None:
    due = stamp(desk.newsroom.clock() + timedelta(hours=3))
    story = desk.story(1, schedule=due)
    held = desk.once(decide(desk.newsroom, story, desk.destination("chief")).id)
    assert held.state == "waiting" and held.next_at == due and "held here" in held.sentence
    assert desk.items(story) == []


def test_a_correction_and_changed_captions_reach_item_and_photo(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.correct(story, "correction", "An earlier version gave 2019.")
    assert "An earlier version gave 2019." in desk.item(story)["text"]["data"]
    for use in desk.newsroom.story(story).photos:
        desk.newsroom.set_fields(use.photo, caption="On Tuesday.", credit="Bo Ek")
    sent = desk.send(story, act="captions")
    assert (sent.state, sent.differences) == ("done", ())
    item = desk.item(story)
    assert "On Tuesday." in item["text"]["data"] and item["image_caption"] == "On Tuesday. Bo Ek"
    photos = desk.ask("GET", "@search?portal_type=Image&SearchableText=Tuesday&b_size=100").json()["items"]
    assert [photo["description"] for photo in photos] == ["On Tuesday. Bo Ek"]


def test_a_killed_story_gives_way_to_its_notice_or_is_taken_down(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.ask("POST", f"{desk.item(story)['@id']}/@lock", json={})
    sent = desk.correct(story, "kill", "The figures were wrong.")
    assert sent.differences == ()
    item = desk.item(story)
    assert item["review_state"] == "published" and item["image"] is None and item["description"] == ""
    assert item["text"]["data"] == "<p>The figures were wrong.</p>"
    assert (item["title"], item["subjects"]) == ("The figures were wrong", [])
    desk.rules(kill="take down")
    other = desk.story(0)
    desk.send(other)
    desk.correct(other, "kill", "The figures were wrong.")
    assert desk.item(other)["review_state"] == "private"
    assert httpx.get(desk.item(other)["@id"], headers={"Accept": "application/json"}).status_code == 401


def test_what_somebody_changed_there_is_not_overwritten_unasked(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.ask("PATCH", desk.item(story)["@id"], json={"title": "Theirs"})
    desk.newsroom.set_fields(story, headline="Ours")
    stopped = desk.send(story, act="update")
    assert stopped.state == "conflict" and desk.item(story)["title"] == "Theirs"
    assert "quay opened on Monday" in stopped.steps["conflict"]["there"]["words"]
    retry(desk.newsroom, stopped.id, overwrite=True)
    assert desk.run(stopped.id).state == "done"
    assert desk.item(story)["title"] == "Ours"


def test_who_works_on_the_story_there_is_waited_for(desk: Desk) -> None:
    story = desk.story(0)
    desk.send(story)
    lock = f"{desk.item(story)['@id']}/@lock"
    desk.ask("POST", lock, json={})
    desk.newsroom.set_fields(story, headline="Ours")
    waiting = desk.once(decide(desk.newsroom, story, desk.destination("chief"), act="update").id)
    assert waiting.state == "waiting" and "admin works on the story" in waiting.sentence
    desk.ask("DELETE", lock, json={"force": True})
    assert desk.once(waiting.id).state == "done"
    assert desk.item(story)["title"] == "Ours"


def test_a_deleted_item_is_told_and_a_moved_one_is_found(desk: Desk) -> None:
    story = desk.story()
    desk.send(story)
    desk.ask("PATCH", desk.item(story)["@id"], json={"id": f"moved-{story[-12:]}"})
    desk.newsroom.set_fields(story, headline="After the move")
    moved = desk.send(story)
    if moved.state == "conflict":  # the move is a change, too
        retry(desk.newsroom, moved.id, overwrite=True)
        assert desk.run(moved.id).state == "done"
    assert desk.item(story)["title"] == "After the move"
    desk.ask("DELETE", desk.item(story)["@id"])
    desk.newsroom.set_fields(story, headline="Once more")
    stopped = desk.send(story)
    assert stopped.state == "conflict" and "deleted" in stopped.sentence and desk.items(story) == []
    retry(desk.newsroom, stopped.id, overwrite=True)
    assert desk.run(stopped.id).state == "done" and desk.item(story)["title"] == "Once more"


@pytest.mark.parametrize("lost_step", ["", "@workflow/publish"])
def test_an_item_and_a_photo_whose_answer_was_lost_are_there_once(
    desk: Desk, lost_step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, lost = Api.send, list[str]()

    def losing(self: Api, method: str, path: str, what: str, said: Any) -> dict[str, Any]:
        answer = send(self, method, path, what, said)
        kind = str(said.get("@type", "")) or path.rpartition(own)[2].strip("/")
        if method == "POST" and kind not in lost and (kind == lost_step or not lost_step):
            lost.append(kind)
            raise Doubtful("no answer")
        return answer

    story = desk.story(3)
    own = story[-12:]
    monkeypatch.setattr(Api, "send", losing)
    sent = desk.send(story)
    assert (sent.state, sent.differences) == ("done", ()), sent.sentence
    assert lost
    item = desk.item(story)
    assert item["review_state"] == "published" and item["text"]["data"].count("<img") == 2
    titles = [one["@id"] for one in desk.ask("GET", "@search?portal_type=Image&b_size=1000").json()["items"]]
    assert len(titles) == len(set(titles))


def test_every_story_comes_back_as_it_was_sent(desk: Desk) -> None:
    for language in ("en", "ar", "ckb"):
        copy = whole(language)
        copy = replace(copy, story=replace(copy.story, id=f"01932f4e-7b2a-7c3d-9e4f-{next(numbers):012}"))
        item = Item(copy, "draft", SiteRules(), writers=(Writer("name:Ann", "Ann Lee"),))
        site, memory = site_of(desk), _Nothing()
        photos = {upload.key: site.upload(upload, item) for upload in item.uploads}
        payload = site.payload(item, photos, memory)
        there = site.create(item, payload)
        assert site.differences(item, payload, there) == ()
        assert there.words == payload.words and site.shows(payload, there)
        again = site.find(item.id)
        assert again is not None and again.seal == there.seal
        own = [key for key, photo in photos.items() if photo.url]
        assert set(site.find_photos([*photos, "0" * 40])) == set(own)
        assert site.missing_photos([*photos.values(), replace(photos[own[0]], remote_id="news/none")]) == [own[0]]
        site.close()


def test_sections_are_folders(desk: Desk) -> None:
    desk.ask("POST", "", json={"@type": "Folder", "id": "harbours", "title": "Harbours"})
    site = site_of(desk)
    assert ("harbours", "Harbours") in [(one.remote_id, one.name) for one in site.sections()]
    site.close()
    story = desk.story(0, desk="harbours")
    assert desk.send(story).state == "done"
    assert desk.item(story)["@id"].startswith(f"{desk.cms.url}/harbours/")
    elsewhere = desk.story(0, desk="Nowhere")
    desk.send(elsewhere)
    assert desk.item(elsewhere)["@id"].startswith(f"{desk.cms.url}/news/")


def test_what_a_user_may_do_is_said_in_words(desk: Desk) -> None:
    chief = rights_of(desk, "chief")
    assert (chief.user, chief.site, chief.zone) == ("Eddie Editor", "Deskeditor test site", "Europe/Berlin")
    assert chief.may_publish and chief.may_edit_others and chief.may_upload
    reporter = rights_of(desk, "reporter")
    assert (reporter.may_draft, reporter.may_publish, reporter.may_edit_others) == (True, False, False)
    assert "somebody else publishes" in reporter.sentences[1]
    reader = rights_of(desk, "reader")
    assert not reader.may_draft and "may not write" in reader.sentences[0]
    with pytest.raises(Denied, match="does not take this name"):
        rights_of(desk, "chief", "wrong")
    with pytest.raises(Unfit, match="no folder"):
        rights_of(desk, "chief", folder="none")


def test_a_wrong_password_is_said_so_when_something_is_written(desk: Desk) -> None:
    story = desk.story(0)
    desk.secrets.set(desk.destinations["chief"], "wrong", keep=False)
    try:
        sent = desk.send(story)
    finally:
        desk.secrets.set(desk.destinations["chief"], desk.cms.user("chief").password, keep=False)
    assert sent.state == "failed" and "does not take this name with this password" in sent.sentence
    assert desk.items(story) == []


def test_a_file_that_is_no_photo_leaves_nothing_behind(desk: Desk) -> None:
    item = Item(whole("en"), "draft", SiteRules(featured=False))
    first = item.uploads[0]
    site = opened(desk.destination("chief"), desk.secrets)
    with pytest.raises(Unfit, match="cannot read the photo"):
        site.upload(Upload("f" * 40, "x.jpg", "image/jpeg", b"no picture", first.photo), item)
    assert site.find_photos(["f" * 40]) == {}
    site.close()


class _Nothing:
    """A memory that knows nothing."""

    def get(self, kind: str, local: str) -> None:
        return None

    def keep(self, remote: object) -> None:
        return

    def forget(self, kind: str, local: str) -> None:
        return
