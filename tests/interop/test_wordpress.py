"""What becomes of a story on a real WordPress: a stock site, and one that keeps our identity as registered meta."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from tests.cms.wordpress_desk import Remembered, drawing, item, noisy, picture, story
from tests.formats.stories import whole
from tests.interop.running import Cms

from deskeditor.cms.delivering import Conflict, Outcome, deliver
from deskeditor.cms.site import Item, Rights, There, Writer
from deskeditor.cms.troubles import Denied, Trouble, Unfit
from deskeditor.cms.wordpress.site import KIND, WordPress
from deskeditor.news.destinations import Destination, SiteRules
from deskeditor.news.ids import new_id
from deskeditor.news.times import stamp

ID = "the destination"
AUTHORS = {"Ada Admin": "admin", "Anna Author": "author"}


@dataclass
class At:
    """One user at one site, with what is remembered of it."""

    cms: Cms
    user: str
    site: WordPress
    rights: Rights
    memory: Remembered = field(default_factory=Remembered)

    def send(self, item: Item, **said: Any) -> Outcome:
        steps = deliver(self.site, item, self.memory, lambda: datetime.now(UTC), destination=ID, **said)
        try:
            while True:
                next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome

    def ask(self, method: str, route: str, as_user: str = "editor", **said: Any) -> Any:
        """Past the program."""
        who = self.cms.user(as_user)
        with httpx.Client(auth=(who.name, who.password), timeout=60) as client:
            answer = client.request(method, f"{self.cms.url}/wp-json/wp/v2/{route}", **said)
            return answer.raise_for_status().json()

    def post(self, number: str) -> Any:
        return self.ask("GET", f"posts/{number}", params={"context": "edit"})

    def by(self, name: str) -> Writer:
        return Writer(f"name:{name}", name, str(self.cms.user(AUTHORS[name]).id))


Log = Callable[[Cms, str], At]


@pytest.fixture
def log_in() -> Iterator[Log]:
    opened: list[WordPress] = []

    def at(cms: Cms, user: str) -> At:
        who = cms.user(user)
        destination = Destination(ID, "wordpress", "Site", cms.url, who.name)
        asked: WordPress = KIND.open(destination, who.password)
        rights = asked.rights()
        asked.close()
        made: WordPress = KIND.open(replace(destination, options=dict(rights.options)), who.password)
        opened.append(made)
        return At(cms, user, made, rights)

    yield at
    for site in opened:
        site.close()


@pytest.fixture(params=["wordpress", "wordpress_meta"])
def editor(request: pytest.FixtureRequest, log_in: Log) -> At:
    return log_in(request.getfixturevalue(request.param), "editor")


@pytest.fixture
def stock(wordpress: Cms, log_in: Log) -> At:
    return log_in(wordpress, "editor")


def requests(monkeypatch: pytest.MonkeyPatch, at: At) -> list[str]:
    """The methods of the requests from now on."""
    made: list[str] = []
    ask = at.site._api.web.ask

    def counted(method: str, url: str, **said: Any) -> Any:
        made.append(method)
        return ask(method, url, **said)

    monkeypatch.setattr(at.site._api.web, "ask", counted)
    return made


def shown(at: At, there: There) -> str:
    """What the site shows to a reader, who has no password. Not its pages: they send a reader in circles on the
    site that the scripts start."""
    answer = httpx.get(f"{at.cms.url}/wp-json/wp/v2/posts/{there.remote_id}", timeout=30)
    post = answer.raise_for_status().json()
    return "".join(str(post[name]["rendered"]) for name in ("title", "excerpt", "content"))


# What arrives


def test_all_of_a_story_arrives_and_a_repeat_sends_nothing(editor: At, monkeypatch: pytest.MonkeyPatch) -> None:
    id = new_id()
    copy = whole("en")
    sent = replace(copy, story=replace(copy.story, id=id, uri=f"urn:uuid:{id}", embargo=None, desk="News"))
    outcome = editor.send(item(sent, writers=(editor.by("Anna Author"), editor.by("Ada Admin"))))
    post = editor.post(outcome.there.remote_id)
    assert post["status"] == "publish" and not outcome.unchanged
    assert post["content"]["raw"] == outcome.payload.fields["content"]
    assert post["author"] == editor.cms.user("author").id
    assert "By <span>Ann Lee</span> and" in post["content"]["raw"]
    tags = editor.ask("GET", "tags", params={"post": post["id"], "per_page": 100})
    assert {tag["name"] for tag in tags} >= set(copy.story.keywords)
    categories = editor.ask("GET", "categories", params={"post": post["id"]})
    assert [one["name"] for one in categories] == ["News"]
    lead = editor.ask("GET", f"media/{post['featured_media']}", params={"context": "edit"})
    assert "Port Gazette" in lead["caption"]["raw"]
    assert lead["alt_text"] == copy.story.photos[0].alt
    assert [s for s in outcome.differences if "canonical" not in s] == []
    made = requests(monkeypatch, editor)
    again = editor.send(item(sent, writers=(editor.by("Anna Author"), editor.by("Ada Admin"))))
    assert again.unchanged
    assert made == ["GET", "GET"]


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_a_story_from_right_to_left_arrives_as_it_is(stock: At, language: str) -> None:
    copy, id = whole(language), new_id()
    sent = replace(copy, story=replace(copy.story, id=id, embargo=None, desk="", canonical_url=""))
    outcome = stock.send(item(sent, writers=(stock.by("Anna Author"),)))
    assert outcome.differences == ()
    page = shown(stock, outcome.there)
    assert f'<p dir="rtl"><span lang="{language}">' in page and f'<div dir="rtl" lang="{language}"><ul>' in page


def test_marks_in_a_headline_arrive_as_words(editor: At) -> None:
    copy = story(headline="Harbour & <quay> ‘open’ 🚢", dek="5 < 6 & 7 > 2", slugline="مرفأ")
    outcome = editor.send(item(copy, writers=(editor.by("Ada Admin"),)))
    assert outcome.differences == ()
    assert "Harbour &amp; &lt;quay&gt;" in shown(editor, outcome.there)


def test_classic_text_is_shown_without_marks_of_blocks(stock: At) -> None:
    copy = replace(
        whole("en"),
        story=replace(whole("en").story, id=new_id(), slugline=new_id(), embargo=None, canonical_url="", desk=""),
    )
    outcome = stock.send(item(copy, rules=SiteRules(body="classic"), writers=(stock.by("Ada Admin"),)))
    assert outcome.differences == ()
    assert "<!-- wp:" not in outcome.payload.fields["content"]
    page = shown(stock, outcome.there)
    assert "<p><!--" not in page and "wp-image-" in page


def test_the_lead_photo_stands_in_the_text_where_it_is_not_featured(stock: At) -> None:
    copy = story(photos=[picture("quay.jpg", role="lead")])
    outcome = stock.send(item(copy, rules=SiteRules(featured=False, credits=False), writers=(stock.by("Ada Admin"),)))
    post = stock.post(outcome.there.remote_id)
    assert post["featured_media"] == 0
    assert "wp-image-" in post["content"]["raw"] and "Port Gazette" not in post["content"]["raw"]
    (media,) = stock.ask("GET", "media", params={"search": "", "per_page": 1, "context": "edit"})
    assert media["caption"]["raw"] == "The quay on Monday."


# Updates


def test_an_update_changes_the_same_post_and_keeps_its_address(editor: At) -> None:
    copy = story()
    first = editor.send(item(copy, writers=(editor.by("Ada Admin"),)))
    again = replace(copy, story=replace(copy.story, headline="Harbour shut again", slugline="harbour-shut"))
    second = editor.send(item(again, writers=(editor.by("Ada Admin"),)))
    assert (second.there.remote_id, second.there.url) == (first.there.remote_id, first.there.url)
    assert editor.post(second.there.remote_id)["title"]["raw"] == "Harbour shut again"


def test_a_caption_that_changed_reaches_the_photo_without_a_second_file(editor: At) -> None:
    copy = story(photos=[picture("quay.jpg", role="lead"), picture("boats.jpg")])
    outcome = editor.send(item(copy, writers=(editor.by("Ada Admin"),)))
    before = editor.post(outcome.there.remote_id)
    photos = tuple(
        replace(p, photo=replace(p.photo, caption="It was Tuesday.", alt="Two boats")) for p in copy.pictures
    )
    changed = replace(copy, story=replace(copy.story, photos=tuple(p.photo for p in photos)), pictures=photos)
    editor.send(item(changed, act="captions", writers=(editor.by("Ada Admin"),)))
    after = editor.post(outcome.there.remote_id)
    assert after["featured_media"] == before["featured_media"]
    lead = editor.ask("GET", f"media/{after['featured_media']}", params={"context": "edit"})
    assert lead["caption"]["raw"].startswith("It was Tuesday.") and lead["alt_text"] == "Two boats"
    assert (
        "It was Tuesday." in after["content"]["raw"]
        and "on Monday." not in after["content"]["raw"].split("wp:image")[1]
    )


def test_a_photo_that_was_deleted_there_is_brought_again(stock: At) -> None:
    copy = story(photos=[picture("quay.jpg", role="lead")])
    first = stock.send(item(copy, writers=(stock.by("Ada Admin"),)))
    number = stock.post(first.there.remote_id)["featured_media"]
    stock.ask("DELETE", f"media/{number}", params={"force": "true"})
    second = stock.send(item(copy, writers=(stock.by("Ada Admin"),)))
    assert stock.post(second.there.remote_id)["featured_media"] not in (0, number)


def test_a_tag_and_a_category_that_were_deleted_there_are_found_anew(stock: At) -> None:
    name = f"pier {new_id()[-6:]}"
    sent = item(
        story(keywords=(name,), desk=name), rules=SiteRules(new_sections=True), writers=(stock.by("Ada Admin"),)
    )
    stock.send(sent)
    for kind, route in (("tag", "tags"), ("section", "categories")):
        known = stock.memory.get(kind, name)
        assert known is not None
        stock.ask("DELETE", f"{route}/{known.remote_id}", params={"force": "true"})
    changed = replace(sent, copy=replace(sent.copy, story=replace(sent.copy.story, headline="Another one")))
    outcome = stock.send(changed)
    (tag,) = stock.ask("GET", "tags", params={"post": outcome.there.remote_id})
    (category,) = stock.ask("GET", "categories", params={"post": outcome.there.remote_id})
    assert tag["name"] == category["name"] == name
    assert not [s for s in outcome.differences if "dropped" in s] or stock.send(changed).differences == ()


def test_terms_are_taken_by_their_names_not_by_their_addresses(stock: At) -> None:
    mark = new_id()[-6:]
    names = (f"C{mark}", f"C{mark}++", f"R&B {mark}", f"Größe {mark}")
    stock.ask("POST", "tags", json={"name": f"r&b {mark}"})
    outcome = stock.send(item(story(keywords=names), writers=(stock.by("Ada Admin"),)))
    tags = stock.ask("GET", "tags", params={"post": outcome.there.remote_id})
    assert len(tags) == 4
    assert outcome.differences == ()


def test_a_section_that_is_not_there_is_told(stock: At) -> None:
    outcome = stock.send(item(story(desk="Gardening"), writers=(stock.by("Ada Admin"),)))
    assert any("“Gardening”" in sentence for sentence in outcome.differences)


def test_an_address_that_is_taken_is_told(stock: At) -> None:
    slug = f"quay-{new_id()[-8:]}"
    stock.ask("POST", "posts", json={"title": "Theirs", "slug": slug, "status": "publish"})
    outcome = stock.send(item(story(slugline=slug), writers=(stock.by("Ada Admin"),)))
    assert any(f"“{slug}-2”" in sentence for sentence in outcome.differences)


# Time


def test_a_scheduled_story_goes_live_at_its_time_and_stays_ours(editor: At) -> None:
    due = stamp(datetime.now(UTC) + timedelta(hours=2))
    copy = story()
    sent = item(copy, wanted="scheduled", due=due, writers=(editor.by("Ada Admin"),))
    outcome = editor.send(sent)
    assert outcome.there.status == "scheduled" and outcome.differences == ()
    later = replace(sent, due=stamp(datetime.now(UTC) + timedelta(hours=3)))
    assert editor.post(editor.send(later).there.remote_id)["date_gmt"] == later.due.removesuffix("Z")
    now = editor.send(replace(sent, wanted="published", due=""))
    assert now.there.status == "published" and now.there.remote_id == outcome.there.remote_id
    date = datetime.fromisoformat(editor.post(now.there.remote_id)["date_gmt"] + "+00:00")
    assert abs((date - datetime.now(UTC)).total_seconds()) < 600


def test_photos_of_a_scheduled_story_are_shown_to_nobody_before_it(stock: At) -> None:
    """WordPress lists what belongs to no post to everybody, with its caption."""
    said = f"Embargoed {new_id()}"
    copy = story(photos=[picture("quay.jpg", caption=said)])
    due = stamp(datetime.now(UTC) + timedelta(hours=2))
    sent = item(copy, wanted="scheduled", due=due, writers=(stock.by("Ada Admin"),))

    def seen() -> bool:
        return said in httpx.get(f"{stock.cms.url}/wp-json/wp/v2/media", params={"per_page": 100}, timeout=60).text

    steps = deliver(stock.site, sent, stock.memory, lambda: datetime.now(UTC), destination=ID)
    assert not [step for step in steps if seen()] and not seen()
    photo = stock.memory.get("photo", sent.uploads[0].key)
    assert photo is not None
    there = stock.ask("GET", f"media/{photo.remote_id}", params={"context": "edit"})
    assert there["status"] == "inherit" and said in there["caption"]["raw"]
    assert stock.send(sent).unchanged
    assert stock.send(replace(sent, wanted="published", due="")).differences == () and seen()


def test_a_scheduled_story_that_is_taken_back_does_not_go_live(editor: At) -> None:
    due = stamp(datetime.now(UTC) + timedelta(hours=2))
    sent = item(story(), wanted="scheduled", due=due, writers=(editor.by("Ada Admin"),))
    editor.send(sent)
    outcome = editor.send(replace(sent, wanted="draft", due=""))
    assert outcome.there.status == "draft"
    killed = replace(sent, wanted="withdrawn", due="", act="kill")
    assert editor.send(killed).there.gone == "trash"


# Somebody else


def test_what_somebody_else_changed_is_not_overwritten_unasked(editor: At) -> None:
    copy = story()
    sent = item(copy, writers=(editor.by("Ada Admin"),))
    number = editor.send(sent).there.remote_id
    editor.ask("POST", f"posts/{number}", as_user="admin", json={"title": "Mine now"})
    changed = replace(sent, copy=replace(copy, story=replace(copy.story, headline="Ours")))
    with pytest.raises(Conflict) as told:
        editor.send(changed)
    assert told.value.there is not None and "Mine now" in told.value.there.words
    assert "by Ada Admin" in str(told.value)
    assert editor.post(number)["title"]["raw"] == "Mine now"
    assert editor.send(changed, overwrite=True).there.remote_id == number
    assert editor.post(number)["title"]["raw"] == "Ours"


def test_a_change_while_photos_are_sent_is_not_overwritten(stock: At) -> None:
    copy = story(photos=[picture("quay.jpg")])
    sent = item(copy, writers=(stock.by("Ada Admin"),))
    number = stock.send(sent).there.remote_id
    changed = replace(sent, copy=replace(copy, story=replace(copy.story, headline="Ours")))
    steps = deliver(stock.site, changed, stock.memory, lambda: datetime.now(UTC), destination=ID)
    while next(steps).name != "write":
        continue
    stock.ask("POST", f"posts/{number}", as_user="admin", json={"title": "Mine now"})
    with pytest.raises(Conflict, match="while its photos"):
        next(steps)
    assert stock.post(number)["title"]["raw"] == "Mine now"


def test_a_story_in_the_trash_or_deleted_is_told_and_can_come_back(editor: At) -> None:
    sent = item(story(photos=[picture("quay.jpg", role="lead")]), writers=(editor.by("Ada Admin"),))
    first = editor.send(sent).there
    editor.ask("DELETE", f"posts/{first.remote_id}")
    with pytest.raises(Conflict, match="trash"):
        editor.send(sent)
    back = editor.send(sent, overwrite=True).there
    assert (back.remote_id, back.status, back.url) == (first.remote_id, "published", first.url)
    editor.ask("DELETE", f"posts/{first.remote_id}", params={"force": "true"})
    with pytest.raises(Conflict, match="deleted"):
        editor.send(sent)
    assert editor.send(sent, overwrite=True).there.remote_id != first.remote_id


def test_a_newsroom_that_lost_its_memory_finds_its_post(editor: At) -> None:
    sent = item(story(), writers=(editor.by("Ada Admin"),))
    number = editor.send(sent).there.remote_id
    editor.memory = Remembered()
    with pytest.raises(Conflict) as told:
        editor.send(sent)
    assert told.value.there is not None and told.value.there.remote_id == number


# Kills and corrections


def test_a_killed_story_gives_way_to_its_notice(editor: At) -> None:
    copy = story(photos=[picture("quay.jpg", role="lead")])
    sent = item(copy, writers=(editor.by("Ada Admin"),))
    first = editor.send(sent).there
    killed = replace(sent, wanted="withdrawn", act="kill", notice="This story was wrong & is withdrawn.")
    outcome = editor.send(killed)
    assert outcome.differences == ()
    page = shown(editor, first)
    assert "This story was wrong &amp; is withdrawn." in page
    assert "after six years" not in page and "on Monday" not in page
    assert editor.send(killed).unchanged


def test_a_killed_story_is_taken_down(editor: At) -> None:
    sent = item(story(), rules=SiteRules(kill="take down"), writers=(editor.by("Ada Admin"),))
    first = editor.send(sent).there
    outcome = editor.send(replace(sent, wanted="withdrawn", act="kill"))
    assert outcome.there.gone == "trash" and outcome.differences == ()
    with pytest.raises(httpx.HTTPStatusError, match="401"):
        shown(editor, first)
    assert editor.send(replace(sent, wanted="withdrawn", act="kill")).unchanged


def test_a_correction_stands_in_the_text(editor: At) -> None:
    copy = story()
    editor.send(item(copy, writers=(editor.by("Ada Admin"),)))
    note = "Correction: the harbour opened on Tuesday."
    corrected = replace(copy, story=replace(copy.story, editors_note=note, correction_sequence=1))
    outcome = editor.send(item(corrected, act="correction", writers=(editor.by("Ada Admin"),)))
    assert note in shown(editor, outcome.there)


# Who may what


def test_rights_are_said_in_words(wordpress: Cms, log_in: Log) -> None:
    said = {user: log_in(wordpress, user).rights for user in ("editor", "author", "contributor", "subscriber")}
    assert (said["editor"].may_publish, said["editor"].may_set_author, said["editor"].may_moderate) == (True,) * 3
    assert (said["author"].may_publish, said["author"].may_upload, said["author"].may_set_author) == (True, True, False)
    assert (said["contributor"].may_draft, said["contributor"].may_publish) == (True, False)
    assert not said["contributor"].may_upload and not said["subscriber"].may_draft
    assert "may read only" in said["subscriber"].sentences[0]
    assert "filters the markup" in " ".join(said["author"].sentences)
    assert said["editor"].zone == "Europe/Berlin" and said["editor"].site
    assert said["editor"].limit >= 64 << 20


def test_an_author_sends_own_stories_and_is_told_what_was_filtered(wordpress: Cms, log_in: Log) -> None:
    author = log_in(wordpress, "author")
    own = (author.by("Anna Author"),)
    outcome = author.send(item(noisy(), writers=own))
    assert outcome.there.status == "published" and outcome.differences == ()
    assert author.send(item(noisy(outcome.payload), writers=own)).differences == ()
    with pytest.raises(Denied, match="author"):
        author.send(item(story(), writers=(author.by("Ada Admin"),)))
    assert {one.name for one in author.site.authors()} >= {"Anna Author"}


def test_a_contributor_hands_in_and_cannot_publish(wordpress: Cms, log_in: Log) -> None:
    contributor = log_in(wordpress, "contributor")
    own = Writer("", "", str(wordpress.user("contributor").id))
    outcome = contributor.send(item(story(), wanted="pending", writers=(own,)))
    assert outcome.there.status == "pending" and outcome.differences == ()
    with pytest.raises(Denied, match="publish"):
        contributor.send(item(story(), writers=(own,)))
    with pytest.raises(Denied, match="upload"):
        contributor.send(item(story(photos=[picture("quay.jpg")]), wanted="pending", writers=(own,)))
    contributor.ask("POST", f"posts/{outcome.there.remote_id}", json={"status": "publish"})
    with pytest.raises(Conflict) as told:
        contributor.send(item(outcome_copy(outcome), wanted="pending", writers=(own,)))
    assert told.value.there is not None and told.value.there.status == "published"


def outcome_copy(outcome: Outcome) -> Any:
    """The same story once more."""
    made = story()
    return replace(made, story=replace(made.story, id=outcome.remote.local))


def test_a_wrong_password_is_told_before_anything_is_sent(wordpress: Cms, log_in: Log) -> None:
    for secret in ("wrong", wordpress.said["users"]["editor"]["password"]):
        site = KIND.open(Destination(ID, "wordpress", "Site", wordpress.url, "editor"), secret)
        with pytest.raises(Denied, match="application password"):
            site.rights()
        with pytest.raises(Denied, match="application password"):
            site.find(new_id())
        site.close()


def test_a_site_without_permalinks_is_found(wordpress: Cms, log_in: Log) -> None:
    at = log_in(wordpress, "editor")
    at.site._api._root = f"{wordpress.url}/?rest_route="
    outcome = at.send(item(story(photos=[picture("quay.jpg", role="lead")]), writers=(at.by("Ada Admin"),)))
    assert outcome.there.status == "published" and outcome.differences == ()


# What WordPress does not take


def test_an_avif_arrives_as_a_jpeg_and_that_is_told(stock: At) -> None:
    copy = story(photos=[picture("quay.avif", kind="AVIF", role="lead")])
    outcome = stock.send(item(copy, writers=(stock.by("Ada Admin"),)))
    media = stock.ask("GET", f"media/{stock.post(outcome.there.remote_id)['featured_media']}")
    assert media["mime_type"] == "image/jpeg"
    assert any("quay.avif is sent as" in sentence for sentence in outcome.differences)


def test_a_drawing_is_refused_in_words_and_leaves_no_post(stock: At) -> None:
    copy = story(photos=[drawing()])
    with pytest.raises(Unfit, match="PNG"):
        stock.send(item(copy, writers=(stock.by("Ada Admin"),)))
    assert stock.site.find(copy.story.id) is None


def test_a_photo_that_is_too_large_is_refused_before_it_is_sent(start_cms: Any, log_in: Log) -> None:
    small = log_in(start_cms("wordpress", "--no-meta-plugin", "--max-body", "1m", "--php-upload-max", "1M"), "editor")
    assert small.rights.limit == 1 << 20
    assert any("1 MB" in sentence for sentence in small.rights.sentences)
    copy = story(photos=[picture("quay.png", kind="PNG", size=(900, 700), noise=True)])
    with pytest.raises(Unfit, match="larger than"):
        small.send(item(copy, writers=(small.by("Ada Admin"),)))
    assert small.ask("GET", "media") == [] and small.site.find(copy.story.id) is None


def test_an_answer_in_html_is_too_large_too(stock: At) -> None:
    stock.cms.fault("--method", "POST", "--path", "/wp/v2/media", "--status", 413, "--when", "before")
    with pytest.raises(Unfit, match="larger than"):
        stock.send(item(story(photos=[picture("quay.jpg")]), writers=(stock.by("Ada Admin"),)))


# Readers


def test_comments_are_fetched_and_decided_on(stock: At) -> None:
    outcome = stock.send(item(story(), rules=SiteRules(comments="open"), writers=(stock.by("Ada Admin"),)))
    number = outcome.there.remote_id
    for words in ("Well said & true", "Buy pills"):
        said = {"post": int(number), "content": words, "author_name": "Rea Der", "author_email": "rea@example.org"}
        stock.ask("POST", "comments", json={**said, "status": "hold"})
    found = {c.words: c for c in stock.site.comments(number, "the story")}
    assert set(found) == {"Well said & true", "Buy pills"}
    assert {c.state for c in found.values()} == {"held"}
    stock.site.moderate(found["Well said & true"].remote_id, "approved")
    stock.site.moderate(found["Buy pills"].remote_id, "rejected")
    after = {c.words: c.state for c in stock.site.comments(number, "the story")}
    assert after == {"Well said & true": "approved", "Buy pills": "rejected"}


def test_nothing_private_stands_in_what_is_kept(stock: At) -> None:
    stock.send(item(story(photos=[picture("quay.jpg")]), writers=(stock.by("Ada Admin"),)))
    kept = json.dumps([str(remote) for remote in stock.memory.all.values()])
    assert stock.cms.user("editor").password not in kept


def test_a_site_that_is_gone_is_trouble_and_nothing_else(stock: At) -> None:
    site = KIND.open(Destination(ID, "wordpress", "Site", "http://127.0.0.1:9/", "editor"), "secret")
    with pytest.raises(Trouble, match="cannot be reached"):
        site.rights()
    site.close()
