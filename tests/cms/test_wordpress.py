"""What is sent to WordPress, and what its answers mean; the site itself is in tests/interop."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cms.wordpress_desk import Remembered, drawing, item, picture, story
from tests.formats.stories import whole

from deskeditor.cms.delivering import deliver
from deskeditor.cms.site import Item, Uploaded, Writer
from deskeditor.cms.troubles import Busy, Denied, Doubtful, Unfit
from deskeditor.cms.wordpress import markup, media, posts
from deskeditor.cms.wordpress.api import home_of
from deskeditor.cms.wordpress.fields import Known, payload_of, slug_of
from deskeditor.cms.wordpress.site import WordPress
from deskeditor.news.destinations import Destination, SiteRules
from deskeditor.news.published import PublishedByline

SITE = "https://example.org"
ROOT = f"{SITE}/wp-json"
Answers = Callable[[httpx.Request], httpx.Response]


def site(answers: Answers, **options: Any) -> WordPress:
    destination = Destination("d", "wordpress", "Site", SITE, "ann", options={"api": ROOT, **options})
    return WordPress(destination, "secret", httpx.MockTransport(answers))


def post(content: str = "", **fields: Any) -> dict[str, Any]:
    said = {"title": {"raw": "H"}, "content": {"raw": content}, "excerpt": {"raw": ""}, "meta": {}}
    terms = {"categories": [], "tags": [], "featured_media": 0, "comment_status": "open", "author": 1}
    times = {"date_gmt": "2026-11-23T10:00:00", "modified_gmt": "2026-11-23T10:00:00"}
    return {"id": 7, "status": "publish", "slug": "h", "link": f"{SITE}/h/", **said, **terms, **times, **fields}


def photos_of(made: Item) -> dict[str, Uploaded]:
    return {u.key: Uploaded(u.key, str(90 + n), f"{SITE}/{n}.jpg") for n, u in enumerate(made.uploads)}


# The fields


@pytest.mark.parametrize("body", ["blocks", "classic"])
def test_the_mark_stands_once_and_no_reader_sees_it(body: Any) -> None:
    made = item(whole("en"), rules=SiteRules(body=body))
    content = payload_of(made, photos_of(made), Known()).fields["content"]
    mark = f"<!-- deskeditor:{made.id} -->"
    assert content.count(mark) == 1
    assert "deskeditor" not in markup.lines(content)
    assert body == "classic" or not markup.lines(content.partition(mark)[2])
    assert mark not in payload_of(made, photos_of(made), Known(identity=True)).fields["content"]


def test_the_byline_stands_in_the_words_where_a_post_cannot_name_all() -> None:
    one = (PublishedByline("Ann Lee", "by"),)
    ann, bo = Writer("a", "Ann Lee", "3"), Writer("b", "Bo Ek", "4")
    names = {"3": "Ann Lee", "4": "Bo Ek"}
    known, with_plug_in = Known(authors=names), Known(authors=names, coauthors=True)
    two = (*one, PublishedByline("Bo Ek", "by"))
    both = item(story(bylines=two), writers=(ann, bo))

    def said(made: Item, known: Known) -> str:
        return str(payload_of(made, {}, known).fields["content"])

    assert "Ann Lee" not in said(item(story(bylines=one), writers=(ann,)), known)
    assert "Bo Ek" in said(both, known)
    assert "Bo Ek" not in said(both, with_plug_in)
    unmatched = replace(both, writers=(ann, Writer("b", "Bo Ek", "")))
    assert "Bo Ek" in said(unmatched, with_plug_in)
    for shared in (Known(authors={"3": "The Newsdesk"}), Known()):  # an account of that name, or nobody knows
        assert "Ann Lee" in said(item(story(bylines=one), writers=(ann,)), shared)
    photographer = (*one, PublishedByline("Cy Dow", "photographs by"))
    assert "Cy Dow" in said(item(story(bylines=photographer), writers=(ann,)), known)
    ten = tuple(PublishedByline(f"Writer {n}", "by") for n in range(10))
    assert "Writer 9" in said(item(story(bylines=ten), writers=(ann,)), known)


def test_the_same_photo_twice_is_one_attachment() -> None:
    first = picture("quay.jpg", role="lead")
    made = item(story(photos=[first, (replace(first[0], name="again.jpg", role="inline"), first[1])]))
    assert len({upload.key for upload in made.uploads}) == 1
    fields = payload_of(made, photos_of(made), Known()).fields
    assert fields["featured_media"] == 91 and "wp-image-91" in fields["content"]


def test_a_decorative_photo_says_nothing_to_those_who_do_not_see_it() -> None:
    made = item(story(photos=[picture("line.jpg", decorative=True, alt="left over")]))
    assert 'alt=""' in payload_of(made, photos_of(made), Known()).fields["content"]


def test_nothing_of_a_killed_story_is_left_in_its_notice() -> None:
    copy = story(photos=[picture("quay.jpg", role="lead")], keywords=("libel",), dek="Wrong.")
    fields = payload_of(item(copy, wanted="withdrawn", notice="It was wrong.\n\nWe are sorry."), {}, Known()).fields
    said = json.dumps(fields)
    assert "Harbour opens" not in said and "libel" not in said and "Wrong." not in said
    assert "We are sorry." in fields["content"] and (fields["title"], fields["featured_media"]) == ("It was wrong", 0)


def test_a_canonical_address_without_a_place_is_told() -> None:
    copy = story(canonical_url="https://elsewhere.example/1")
    assert "elsewhere" in " ".join(payload_of(item(copy), {}, Known(SITE)).told)
    fields = payload_of(item(copy), {}, Known(SITE, canonical="_yoast_wpseo_canonical")).fields
    assert fields["meta"] == {"_yoast_wpseo_canonical": "https://elsewhere.example/1"}
    assert not payload_of(item(story(canonical_url=f"{SITE}/h/")), {}, Known(SITE)).told


@given(st.text(max_size=90))
@settings(max_examples=60)
def test_a_slug_has_no_marks_and_no_end(slugline: str) -> None:
    slug = slug_of(slugline)
    assert len(slug) <= 60 and slug == slug.strip("-")
    assert not set(slug) & set(" /?#&%<>\"'_.")


@pytest.mark.parametrize(
    ("address", "home"),
    [
        ("example.org", "https://example.org/"),
        ("https://example.org/wp-admin/post.php?post=1", "https://example.org/"),
        ("https://example.org/blog/wp-json", "https://example.org/blog/"),
        ("http://example.org/wp-login.php", "http://example.org/"),
    ],
)
def test_the_address_may_be_copied_from_the_administration(address: str, home: str) -> None:
    assert home_of(address) == home


# What arrived


def test_another_way_of_writing_is_no_difference() -> None:
    sent = (
        '<!-- wp:embed {"url":"https://e.org/?a=1\\u0026b=2"} -->\n<p class="x">A &amp; B<br>c</p>\n<!-- /wp:embed -->'
    )
    kept = (
        '<!-- wp:embed {"url":"https://e.org/?a=1\\u0026amp;b=2"} -->\n<p class="x">A &#038; B<br />c</p>\n'
        "<!-- /wp:embed -->"
    )
    assert list(markup.differences(sent, kept)) == []


@pytest.mark.parametrize(
    ("sent", "arrived", "told"),
    [
        ("<p>a</p><iframe></iframe>", "<p>a</p>", "<iframe>"),
        ('<p onclick="x()">a</p>', "<p>a</p>", "onclick of <p>"),
        ('<a href="javascript:x">a</a>', '<a href="x">a</a>', "href=javascript:x"),
        ("<p>one two</p>", "<p>one too</p>", "one two"),
        ("<p>a</p><!-- deskeditor:1 -->", "<p>a</p>", "the mark"),
    ],
)
def test_what_was_taken_out_is_told(sent: str, arrived: str, told: str) -> None:
    assert told in " ".join(markup.differences(sent, arrived))


def test_a_post_that_goes_live_keeps_its_seal_and_one_that_was_changed_does_not() -> None:
    before = posts.there_of(post("a", status="future"), SITE)
    assert posts.there_of(post("a"), SITE).seal == before.seal
    for changed in (
        post("b", status="future"),
        post("a", status="draft"),
        post("a", author=2),
        post("a", modified_gmt="2026-11-23T10:00:01"),
    ):
        assert posts.there_of(changed, SITE).seal != before.seal


def test_an_answer_of_another_shape_is_compared_all_the_same() -> None:
    made = item(story())
    there = posts.there_of(post(meta=[], categories=None, tags=None, title="H", date_gmt=None), SITE)
    assert list(posts.differences(made, payload_of(made, {}, Known()), there, {}))


# The site


def test_a_page_instead_of_an_answer_leaves_it_open_whether_it_was_saved() -> None:
    made = item(story())
    wordpress = site(lambda r: httpx.Response(200, text="<html>Just a moment</html>"))
    with pytest.raises(Doubtful):
        wordpress.create(made, payload_of(made, {}, Known()))
    with pytest.raises(Busy):
        wordpress.find(made.id)
    wordpress.close()


@pytest.mark.parametrize("answer", [[], {}, None, "x", 5, [1], {"id": 8}])
def test_an_answer_of_something_else_is_no_post(answer: Any) -> None:
    wordpress = site(lambda r: httpx.Response(200, json=answer))
    with pytest.raises(Busy):
        wordpress.find("s", "7")
    if answer != []:
        with pytest.raises(Busy):
            wordpress.find("s")
    if not isinstance(answer, dict) or "id" not in answer:
        with pytest.raises(Doubtful):
            wordpress.create(item(story()), payload_of(item(story()), {}, Known()))
    wordpress.close()


def test_a_page_that_is_not_found_is_no_deleted_post() -> None:
    wordpress = site(lambda r: httpx.Response(404, text="<html>nginx</html>"))
    with pytest.raises(Unfit):
        wordpress.find("s", "7")
    wordpress.close()
    gone = site(lambda r: httpx.Response(404, json={"code": "rest_post_invalid_id", "message": "No."}))
    assert gone.find("s", "7") is None
    gone.close()


def test_a_site_that_has_lost_the_field_does_not_lend_us_its_other_posts() -> None:
    """It answers a question that it does not know with all posts."""
    wordpress = site(lambda r: httpx.Response(200, json=[post("somebody else's")]), identity=True)
    assert wordpress.find("the story") is None
    wordpress.close()


def test_of_two_posts_that_carry_the_mark_the_older_one_is_ours() -> None:
    mark = "<!-- deskeditor:s -->"
    found = [post(mark, id=9), post(mark, id=8), post(mark, id=3, status="trash")]
    wordpress = site(lambda r: httpx.Response(200, json=found))
    there = wordpress.find("s")
    assert there is not None and there.remote_id == "8"
    wordpress.close()


def test_a_site_without_a_trash_makes_a_draft_of_it() -> None:
    asked: list[tuple[str, Any]] = []

    def answers(request: httpx.Request) -> httpx.Response:
        asked.append((request.method, json.loads(request.content or b"{}")))
        if request.method == "DELETE":
            return httpx.Response(501, json={"code": "rest_trash_not_supported", "message": "No trash."})
        return httpx.Response(200, json=post(status="draft"))

    wordpress = site(answers)
    made = item(story(), wanted="withdrawn", rules=SiteRules(kill="take down"))
    there = wordpress.withdraw(posts.there_of(post(), SITE), made, payload_of(made, {}, Known()))
    assert there.status == "draft" and asked == [("DELETE", {}), ("POST", {"status": "draft"})]
    wordpress.close()


def test_what_goes_wrong_beside_a_post_does_not_make_it_count_as_not_sent() -> None:
    def answers(request: httpx.Request) -> httpx.Response:
        if "coauthors" in request.url.path or "users" in request.url.path:
            return httpx.Response(403, json={"code": "rest_forbidden", "message": "No."})
        return httpx.Response(201, json=post())

    wordpress = site(answers, coauthors=True)
    made = item(story(), writers=(Writer("a", "Ann", "3"), Writer("b", "Bo", "4")))
    payload = payload_of(made, {}, Known())
    there = wordpress.create(made, payload)
    assert there.remote_id == "7"
    assert any("authors" in sentence for sentence in wordpress.differences(made, payload, there))
    wordpress.close()


def test_co_authors_are_named_in_their_order() -> None:
    asked: list[str] = []

    def answers(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/users"):
            return httpx.Response(200, json=[{"id": 3, "slug": "ann"}, {"id": 4, "slug": "bo"}])
        if "coauthors" in request.url.path:
            asked.append(request.url.params["new_authors"])
        return httpx.Response(201, json=post())

    wordpress = site(answers, coauthors=True)
    made = item(story(), writers=(Writer("b", "Bo", "4"), Writer("a", "Ann", "3")))
    wordpress.create(made, payload_of(made, {}, Known(coauthors=True)))
    assert asked == ["bo,ann"]
    wordpress.close()


def test_a_tag_that_is_there_already_is_taken_and_asked_for_once() -> None:
    asked: list[str] = []

    def answers(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        if request.method == "GET":
            return httpx.Response(200, json=[])
        return httpx.Response(400, json={"code": "term_exists", "message": "", "data": {"term_id": 12}})

    wordpress, memory, made = site(answers), Remembered(), item(story(keywords=("port",)))
    assert wordpress.payload(made, {}, memory, dry=True).fields["tags"] == ["port"]
    assert wordpress.payload(made, {}, memory).fields["tags"] == [12]
    asked.clear()
    assert wordpress.payload(made, {}, memory, dry=True).fields["tags"] == [12]
    assert asked == []
    wordpress.close()


def test_a_name_that_the_site_does_not_take_stops_no_story() -> None:
    made: list[str] = []

    def answers(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=[])
        made.append(json.loads(request.content)["name"])
        if "categories" in request.url.path:
            return httpx.Response(403, json={"code": "rest_cannot_create", "message": "Sorry."})
        name = made[-1].replace("%20", "")
        return httpx.Response(201, json={"id": len(made), "name": name, "slug": ""})

    names = ("A & <b>", "a%20b", "x" * 201, "&" * 41, "Maße", "Masse")
    wordpress, memory = site(answers), Remembered()
    sent = item(story(keywords=names, desk="New"), rules=SiteRules(new_sections=True))
    payload = wordpress.payload(sent, {}, memory)
    assert made == ["New", "A &amp; &lt;b&gt;", "a%20b", "Maße", "Masse"]
    assert payload.fields["tags"] == [2, 3, 4, 5] and "categories" not in payload.fields
    category, renamed, long, ands = payload.told
    assert "New" in category and "left out" in category
    assert renamed == "“a%20b” is called “ab” there."
    assert "xxx" in long and "&&&" in ands and "too long" in long
    assert wordpress.payload(sent, {}, memory, dry=True).fields["tags"] == [2, 3, 4, 5]
    wordpress.close()


def test_nothing_is_told_of_a_notice_that_nobody_was_to_read() -> None:
    killed = item(story(), wanted="withdrawn", notice="It was wrong.")
    payload = payload_of(killed, {}, Known())
    gone = posts.there_of(post(status="trash"), SITE)
    assert not list(posts.differences(killed, payload, gone, {}))
    assert list(posts.differences(killed, payload, posts.there_of(post(), SITE), {}))


def test_a_wrong_password_is_told_also_where_nobody_is_answered() -> None:
    told = {"code": "rest_invalid_param", "data": {"params": {"status": "Status is forbidden."}}}
    wordpress = site(lambda r: httpx.Response(400, json=told))
    with pytest.raises(Denied, match="application password"):
        wordpress.find("s")
    wordpress.close()


def test_a_site_over_http_without_application_passwords_is_told() -> None:
    def answers(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/me"):
            return httpx.Response(401, json={"code": "rest_not_logged_in", "message": "No."})
        return httpx.Response(200, json={"namespaces": ["wp/v2"], "authentication": []})

    destination = Destination("d", "wordpress", "Site", "http://example.org", "ann")
    wordpress = WordPress(destination, "secret", httpx.MockTransport(answers))
    with pytest.raises(Denied, match="https"):
        wordpress.rights()
    wordpress.close()


def test_the_password_goes_nowhere_else() -> None:
    """An API that was found at another address before is not asked with the password of this one."""
    destination = Destination("d", "wordpress", "Site", SITE, "ann", options={"api": "https://old.example/wp-json"})
    asked: list[str] = []

    def answers(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(200, json={"namespaces": ["wp/v2"]} if request.url.path.endswith("json/") else [])

    wordpress = WordPress(destination, "secret", httpx.MockTransport(answers))
    wordpress.find("s")
    assert set(asked) == {"example.org"}
    wordpress.close()


# Photos


def test_a_photo_whose_words_did_not_follow_is_looked_for_and_not_sent_twice() -> None:
    def answers(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/media"):
            return httpx.Response(201, json={"id": 5, "slug": "x", "source_url": f"{SITE}/x.jpg"})
        return httpx.Response(403, json={"code": "rest_cannot_edit", "message": "No."})

    wordpress = site(answers, limit=10**9)
    made = item(story(photos=[picture("quay.jpg", caption="word " * 1500)]))
    with pytest.raises(Doubtful):
        wordpress.upload(made.uploads[0], made)
    wordpress.close()


@pytest.mark.parametrize("wanted", ["draft", "pending", "scheduled"])
def test_the_photos_of_a_story_under_embargo_are_private_until_they_belong_to_its_post(wanted: str) -> None:
    """WordPress shows every file that belongs to no post to everybody who asks its API, with its caption."""
    asked: list[tuple[str, str, str]] = []

    def answers(request: httpx.Request) -> httpx.Response:
        said = request.content.decode("latin-1") if "json" in request.headers.get("content-type", "") else ""
        asked.append((request.method, request.url.path, f"{request.url.query.decode()} {request.headers} {said}"))
        if "/media" in request.url.path:
            status = "inherit" if said else "private"
            photo = {"id": 5, "slug": "x", "status": status, "source_url": f"{SITE}/x.jpg"}
            return httpx.Response(201, json=photo if request.method == "POST" else [])
        made = request.method == "POST" or request.url.path.endswith("/7")
        return httpx.Response(201, json=post() if made else [])

    wordpress, memory = site(answers, limit=10**9, identity=True), Remembered()
    shown = picture("minister-resigns.jpg", caption="The minister resigns", alt="A minister")
    made = item(story(photos=[shown], slugline="minister-resigns"), wanted, due="2026-11-24T10:00:00Z")
    steps = deliver(wordpress, made, memory, lambda: datetime(2026, 11, 23, tzinfo=UTC), destination="d")
    for _ in steps:
        pass
    before = asked[: [(method, path) for method, path, _ in asked].index(("POST", "/wp-json/wp/v2/posts"))]
    uploaded = [said for method, path, said in before if method == "POST" and path.endswith("/media")]
    assert len(uploaded) == 1 and "status=private" in uploaded[0]
    assert not any("minister" in said.casefold() for _, _, said in before)
    (placed,) = (said for method, path, said in asked if method == "POST" and path.endswith("/media/5"))
    assert '"post":7' in placed.replace(" ", "") and "The minister resigns" in placed
    known = memory.get("photo", made.uploads[0].key)
    assert known is not None and "private" not in known.arrived
    wordpress.close()


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (413, None, Unfit),
        (400, {"code": "rest_upload_no_content_disposition", "message": ""}, Unfit),
        (500, {"code": "rest_upload_sideload_error", "message": "Not allowed."}, Unfit),
        (412, {"code": "rest_upload_hash_mismatch", "message": ""}, Busy),
        (403, {"code": "rest_cannot_create", "message": ""}, Denied),
        (500, None, Doubtful),
        (502, None, Doubtful),
    ],
)
def test_what_an_answer_to_a_photo_means(status: int, body: Any, error: type[Exception]) -> None:
    answer = httpx.Response(status, json=body) if body else httpx.Response(status, text="<html></html>")
    wordpress = site(lambda r: answer, limit=10**9)
    made = item(story(photos=[picture("quay.jpg")]))
    with pytest.raises(error) as told:
        wordpress.upload(made.uploads[0], made)
    assert type(told.value) is error
    wordpress.close()


def test_kinds_that_wordpress_does_not_show_become_jpeg_and_drawings_are_refused() -> None:
    (upload,) = item(story(photos=[picture("quay.avif", kind="AVIF")])).uploads
    assert media.as_taken(upload)[1] == "image/jpeg"
    (svg,) = item(story(photos=[drawing()])).uploads
    with pytest.raises(Unfit, match="PNG"):
        media.as_taken(svg)
    assert "PNG" in " ".join(media.told(svg, None))
