"""Ghost: one file with tables that refer to each other, words as HTML and as Lexical."""

import json
from dataclasses import replace
from typing import Any

import pytest

from deskeditor.formats.cms import ghost, lexical
from deskeditor.formats.format import Copy, Selection
from deskeditor.formats.fragment import Marks
from deskeditor.news.published import PublishedByline
from deskeditor.news.records import Embargo
from tests.formats.golden_files import golden
from tests.formats.stories import NASTY, copy_of, full_story, story, whole

SELECTION = Selection("Harbour week", "harbour-week", "en", "Port Gazette", "https://example.com/")


def data_of(*copies: Copy) -> Any:
    (file,) = ghost.write_together(copies, SELECTION)
    return json.loads(file.data)["db"][0]["data"]


@pytest.mark.parametrize("language", ["en", "ckb"])
def test_it_is_what_it_was(language: str) -> None:
    (file,) = ghost.write(whole(language))
    golden(f"ghost-{language}.json", file.data)


def test_everything_that_is_referred_to_is_there() -> None:
    other = replace(whole("ar"), story=replace(whole("ar").story, id="f" * 36))
    data = data_of(whole(), other)
    ids = {table: {row["id"] for row in data[table]} for table in ("posts", "tags", "users")}
    assert len(ids["posts"]) == 2
    for tie in data["posts_tags"]:
        assert tie["post_id"] in ids["posts"] and tie["tag_id"] in ids["tags"]
    for tie in data["posts_authors"]:
        assert tie["post_id"] in ids["posts"] and tie["author_id"] in ids["users"]
    for table in ids:
        assert len({row["slug"] for row in data[table]}) == len(data[table])
    assert all(len(id) == 24 and int(id, 16) for table in ids.values() for id in table)


def test_the_lead_photo_is_the_posts_own() -> None:
    (post,), (meta,) = (data_of(whole())[table] for table in ("posts", "posts_meta"))
    assert post["feature_image"].startswith("https://example.com/lead%20photo")
    assert post["feature_image"] not in post["html"]
    assert meta["feature_image_alt"] == "A quay with two boats"
    assert "Ann Lee / Port Gazette" in meta["feature_image_caption"]


def texts(node: Any) -> str:
    return str(node.get("text", "")) + "".join(map(texts, node.get("children", [])))


@pytest.mark.parametrize("language", ["en", "ckb"])
def test_lexical_holds_the_blocks(language: str) -> None:
    (post,) = data_of(whole(language))["posts"]
    root = json.loads(post["lexical"])["root"]
    kinds = [node["type"] for node in root["children"]]
    for kind in ("paragraph", "extended-heading", "image", "list", "aside", "horizontalrule", "html"):
        assert kind in kinds
    assert root["direction"] == ("rtl" if language == "ckb" else "ltr")
    note, link = [n for node in root["children"] for n in node.get("children", []) if n["type"] == "link"][:2]
    assert (note["url"], texts(note)) == ("#0123456789ab-note-1", "1")
    assert link["url"] == "https://example.org/berths?year=2026&quay=4"
    assert texts(link) in ("The berths", "شوێنی کەشتییەکان")


def test_a_list_in_a_list_stands_as_the_editor_of_ghost_saves_it() -> None:
    (list_,) = lexical_of("- one\n    - two\n        - three\n- four\n")
    first, inner, last = list_["children"]
    two, innermost = inner["children"][0]["children"]
    three = innermost["children"][0]["children"][0]
    assert [item["indent"] for item in (first, inner, two, innermost, three, last)] == [0, 0, 1, 1, 2, 0]
    assert [item["value"] for item in (first, inner, last)] == [1, 2, 2]


def test_a_story_without_words_can_be_opened() -> None:
    (paragraph,) = lexical_of("")
    assert paragraph["type"] == "paragraph" and paragraph["children"] == []


def lexical_of(body: str) -> list[dict[str, Any]]:
    copy = copy_of(story(body=body, dateline=""))
    nodes: list[dict[str, Any]] = lexical.document(copy, Marks(copy.url))["root"]["children"]
    return nodes


def test_who_is_no_author_stands_in_the_words() -> None:
    (post,) = data_of(whole())["posts"]
    for words in (post["html"], texts(json.loads(post["lexical"])["root"])):
        assert "Dee Fox" in words and "Eva Gil" in words and words.index("Eva Gil") < words.index("The harbour")
    (alone,) = data_of(copy_of(story(bylines=(PublishedByline("Ann Lee", "by"),))))["posts"]
    assert "Ann Lee" not in alone["html"] and "Ann Lee" not in alone["lexical"]


def test_times_and_status_follow_the_embargo() -> None:
    (post,) = data_of(copy_of(story(embargo=Embargo("2026-12-01T06:00:00+01:00"))))["posts"]
    assert (post["status"], post["published_at"]) == ("scheduled", "2026-12-01T05:00:00Z")
    (draft,) = data_of(copy_of(story()))["posts"]
    assert draft["status"] == "draft" and "published_at" not in draft


def test_long_fields_are_cut_where_ghost_would_refuse_them() -> None:
    (post,) = data_of(copy_of(story(headline="word " * 100, dek="word " * 100, slugline="s" * 400)))["posts"]
    assert len(post["title"]) <= 255 and len(post["custom_excerpt"]) <= 300 and len(post["slug"]) <= 191


def test_odd_stories_can_be_imported() -> None:
    for odd in (full_story(NASTY), story(headline="", slugline="", body="", dek="", language="")):
        (post,) = data_of(copy_of(odd))["posts"]
        assert post["title"] and post["slug"]


def test_of_two_with_one_name_in_addresses_neither_is_lost() -> None:
    """Ghost's import takes the first post of a slug, and the first person of an e-mail address, and says so of the rest
    in a list at its end."""
    names = ("Änne Lee", "Anne Lee", "李娜")
    stories = [
        replace(story(bylines=(PublishedByline(name, "by"),), keywords=(tag,)), id=str(n) * 36)
        for n, (name, tag) in enumerate(zip(names, ("C", "C++", "C#"), strict=True))
    ]
    data = data_of(*map(copy_of, stories))
    assert data["posts"][0]["slug"] == "harbour-opens"
    assert data["users"][0]["slug"] == "anne-lee"
    for table, field in (("posts", "slug"), ("users", "slug"), ("users", "email"), ("tags", "slug")):
        assert len({row[field] for row in data[table]}) == len(data[table]) >= 3
    assert {row["name"] for row in data["tags"]} >= {"C", "C++", "C#"}


def test_a_footnote_is_a_click_away_from_its_number() -> None:
    (post,) = data_of(whole())["posts"]
    assert '"url":"#0123456789ab-note-1"' in post["lexical"]
    assert 'id=\\"0123456789ab-note-1\\"' in post["lexical"]
