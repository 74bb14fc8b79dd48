"""The newsroom as the window and the command line use it."""

import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from deskeditor.news.ids import new_id
from deskeditor.news.problems import Ambiguous, BadInput, NotFound
from deskeditor.news.records import KINDS, Byline, Person, Photo, Related, Story
from deskeditor.newsroom import Newsroom, StoryFilter


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk", name="The Daily Planet", profile="large") as newsroom:
        yield newsroom


def photo(color: str = "red") -> bytes:
    out = BytesIO()
    Image.new("RGB", (30, 20), color).save(out, "JPEG")
    return out.getvalue()


def test_a_story_is_made_with_its_fields_and_read_back(newsroom: Newsroom) -> None:
    newsroom.me = newsroom.add_person(name="Lois Lane")
    newsroom.settings.set("language", "de")
    id = newsroom.new_story(
        slugline="storm",
        headline="Sturm",
        body="Windstill.\u00a0Dann\n\nSturm.",
        keywords=("sea", "wind"),
        bylines=(Byline(new_id(), person=newsroom.me), Byline(new_id(), name="Clark Kent", role="photographs by")),
        urgency=2,
        comments_open=False,
        state="filed",
        hold=True,
        embargo={"until": "2026-12-01T06:00:00+01:00", "zone": "Europe/Berlin"},
        checks={"legal": {"status": "required", "by": "", "at": ""}},
    )
    story = newsroom.story(id)
    assert (story.slugline, story.headline, story.language, story.urgency) == ("storm", "Sturm", "de", 2)
    assert story.body == "Windstill.\u00a0Dann\n\nSturm."
    assert (story.keywords, story.comments_open) == (("sea", "wind"), False)
    assert [(line.name, line.role) for line in story.bylines] == [("", "by"), ("Clark Kent", "photographs by")]
    assert (story.state, story.hold, story.checks["legal"].status) == ("filed", True, "required")
    assert story.embargo is not None and story.embargo.zone == "Europe/Berlin"
    assert story.created_by == newsroom.me
    assert newsroom.published(id).byline == "By Lois Lane; photographs by Clark Kent"


words = st.text(st.characters(codec="utf-8", exclude_characters="\r\u2029\ufdd0\ufdd1"), max_size=60)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(headline=words, body=words, later=words, slugline=words)
def test_what_is_kept_comes_back_word_for_word(
    newsroom: Newsroom, headline: str, body: str, later: str, slugline: str
) -> None:
    id = newsroom.new_story(slugline=slugline, headline=headline, body=body)
    assert (newsroom.story(id).headline, newsroom.story(id).body) == (headline, body)
    newsroom.set_fields(id, body=later)
    assert newsroom.story(id).body == later == newsroom.document(id).value().body
    assert newsroom.story(id).slugline == slugline


def test_a_million_characters_on_one_line_are_kept(newsroom: Newsroom) -> None:
    body = "word " * 200_000
    id = newsroom.new_story(slugline="long", body=body)
    assert newsroom.story(id).body == body
    assert newsroom.stories()[0].words == 200_000
    assert newsroom.search("word")[0].id == id


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"headlien": "x"}, "no field “headlien”"),
        ({"urgency": "high"}, "urgency"),
        ({"id": "x"}, "cannot be set"),
        ({"conflicts": ("x",)}, "cannot be set"),
        ({"body": "\ud800"}, "U\\+D800|surrogate"),
        ({"headline": "\ufdd0"}, "U\\+FDD0"),
        ({}, "at least one field"),
    ],
)
def test_a_field_that_cannot_be_is_refused_and_nothing_is_made(
    newsroom: Newsroom, fields: dict[str, object], said: str
) -> None:
    make = newsroom.new_story if fields else newsroom.add_person
    with pytest.raises(BadInput, match=said):
        make(**fields)
    assert newsroom.stories() == newsroom.records("person") == []


def test_an_edit_that_fails_half_way_changes_nothing(newsroom: Newsroom) -> None:
    id = newsroom.new_story(slugline="storm", headline="Calm")
    with pytest.raises(RuntimeError), newsroom.edit(Story, id) as document:
        document.set("headline", "Storm")
        raise RuntimeError("half way")
    assert newsroom.story(id).headline == newsroom.document(id).value().headline == "Calm"


def test_an_edit_of_a_record_that_is_not_there_makes_it(newsroom: Newsroom) -> None:
    id = new_id()
    with newsroom.edit(Person, id) as document:
        document.set("name", "Lois Lane")
    assert newsroom.person(id).name == "Lois Lane"
    with pytest.raises(BadInput, match="person"), newsroom.edit(Story, id):
        pass


def test_an_edit_that_changes_nothing_writes_nothing(newsroom: Newsroom) -> None:
    id = newsroom.new_story(slugline="storm")
    before = newsroom.updates(id)
    newsroom.set_fields(id, slugline="storm", state="draft")
    with newsroom.edit(Story, id) as document:
        document.set("headline", "")
    assert newsroom.updates(id) == before


def test_records_that_are_not_there_are_not_found(newsroom: Newsroom) -> None:
    gone = new_id()
    asked = [newsroom.story, newsroom.photo, newsroom.person, newsroom.source, newsroom.quote, newsroom.transcript]
    for ask in [*asked, newsroom.document, newsroom.published, newsroom.kind_of, newsroom.duplicate_story]:
        with pytest.raises(NotFound):
            ask(gone)
    assert newsroom.updates(gone) == []
    with pytest.raises(NotFound):
        newsroom.keep_receipt(gone, exit="public")


def test_a_story_is_found_by_id_slugline_and_beginning(newsroom: Newsroom) -> None:
    one = newsroom.new_story(slugline="Storm")
    other = newsroom.new_story(slugline="calm")
    assert newsroom.find_story(one) == newsroom.find_story(one.upper()) == one
    assert newsroom.find_story("storm") == newsroom.find_story(" Storm ") == one
    length = next(n for n in range(1, 37) if one[:n] != other[:n])
    assert newsroom.find_story(one[:length]) == one
    with pytest.raises(Ambiguous) as caught:
        newsroom.find_story(one[: length - 1])
    assert set(caught.value.ids) == {one, other}
    for name in ("tempest", "", "%", "storm%", "'", "stor"):
        with pytest.raises(NotFound):
            newsroom.find_story(name)


def test_two_stories_of_one_slugline_are_told_apart_and_spiked_ones_come_last(newsroom: Newsroom) -> None:
    twins = {newsroom.new_story(slugline="storm") for _ in range(2)}
    with pytest.raises(Ambiguous) as caught:
        newsroom.find_story("storm")
    assert set(caught.value.ids) == twins
    assert all(id in str(caught.value) for id in twins)
    newsroom.set_fields(min(twins), spiked=True)
    assert newsroom.find_story("storm") == max(twins)
    newsroom.set_fields(max(twins), spiked=True)
    with pytest.raises(Ambiguous):
        newsroom.find_story("storm")


def test_a_duplicate_has_the_words_and_not_the_fate(newsroom: Newsroom) -> None:
    image = newsroom.add_photo(photo(), "storm.jpg")
    id = newsroom.new_story(
        slugline="storm",
        body="Calm.",
        state="published",
        hold=True,
        embargo={"until": "", "zone": ""},
        deadline="2026-11-22T17:00Z",
        first_published="2026-11-22T17:00Z",
        bylines=(Byline(new_id(), name="Lois Lane"),),
    )
    newsroom.use_photo(id, image, "lead")
    copy = newsroom.story(newsroom.duplicate_story(id))
    was = newsroom.story(id)
    assert copy.id != id
    assert (copy.slugline, copy.body, copy.state) == ("storm copy", "Calm.", "draft")
    assert (copy.deadline, copy.first_published) == ("", "")
    assert (copy.hold, copy.embargo) == (True, was.embargo)
    assert [line.name for line in copy.bylines] == ["Lois Lane"]
    assert copy.bylines[0].id != was.bylines[0].id
    assert [(use.photo, use.name, use.role) for use in copy.photos] == [(image, "storm.jpg", "lead")]


def test_what_may_be_published_is_gathered_from_all_records(newsroom: Newsroom) -> None:
    image = newsroom.add_photo(photo(), "storm.jpg", caption="Waves.", credit="Planet", alt="Waves at the pier")
    other = newsroom.new_story(slugline="other", headline="Another")
    id = newsroom.new_story(slugline="storm", headline="Storm", related=(Related(new_id(), story=other),))
    newsroom.use_photo(id, image)
    source = newsroom.add_source(name="A. Sailor", title="Captain")
    newsroom.add_quote(words="Never seen such waves", source=source, story=id)
    newsroom.add_quote(words="Do not print this", source=source, story=id, terms="off the record")
    published = newsroom.published(id)
    assert [p.caption for p in published.photos] == ["Waves."]
    assert [(q.words, q.speaker) for q in published.quotes] == [("Never seen such waves", "A. Sailor")]
    assert [r.title for r in published.related] == ["Another"]
    assert published.modified == newsroom.modified(id)

    unsaved = Photo(image, caption="Higher waves.", credit="Planet")
    seen = newsroom.published_of(newsroom.story(id), photos={image: unsaved})
    assert [p.caption for p in seen.photos] == ["Higher waves."]


def test_a_receipt_is_kept_with_the_words_that_left(newsroom: Newsroom) -> None:
    newsroom.me = newsroom.add_person(name="Perry White")
    id = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.keep_receipt(id, exit="advance", format="ninjs", destination="/out", hash="0" * 64, outcome="exported")
    newsroom.set_fields(id, body="Storm.")
    (receipt,) = newsroom.receipts(id)
    assert (receipt.exit, receipt.format, receipt.person) == ("advance", "ninjs", newsroom.me)
    (version,) = newsroom.versions(id)
    assert (version.cause, version.name) == ("export", "ninjs")
    assert newsroom.version_value(version.id).story.body == "Calm."


def test_settings_are_kept_and_only_those_that_exist(newsroom: Newsroom) -> None:
    folder = newsroom.folder
    assert newsroom.settings.get("site_url") == ""
    newsroom.settings.set("site_url", "https://example.org/")
    for unknown in (lambda: newsroom.settings.get("colour"), lambda: newsroom.settings.set("colour", 1)):
        with pytest.raises(KeyError):
            unknown()
    newsroom.me = person = newsroom.add_person(name="Lois Lane")
    newsroom.close()
    with Newsroom.open(folder) as again:
        assert (again.settings.get("site_url"), again.me, again.profile.key) == (
            "https://example.org/",
            person,
            "large",
        )
    with Newsroom.open(folder, me="somebody else") as again:
        assert again.me == "somebody else"


def test_all_records_of_a_kind_are_listed(newsroom: Newsroom) -> None:
    names = [newsroom.person(newsroom.add_person(name=name)).name for name in ("Lois", "Clark")]
    assert [person.name for person in newsroom.records("person")] == names
    for kind in KINDS:
        newsroom.records(kind)
    with pytest.raises(KeyError):
        newsroom.records("person; DROP TABLE story")


def test_the_desks_are_those_of_the_stories(newsroom: Newsroom) -> None:
    for desk in ("Sport", "culture", "", "Sport"):
        newsroom.new_story(slugline="x", desk=desk)
    assert newsroom.desks() == ["culture", "Sport"]
    assert len(newsroom.stories(StoryFilter(desks=("Sport",)))) == 2


def test_names_with_quotes_and_brackets_are_only_names(newsroom: Newsroom) -> None:
    name = 'O\'Brien "Bob" <b>; DROP TABLE story;--'
    person = newsroom.add_person(name=name)
    id = newsroom.new_story(slugline=name, headline=name, desk=name, assignee=person)
    row = newsroom.stories(StoryFilter(desks=(name,), words="o'brien drop", assignee=person))[0]
    assert (row.id, row.slugline, row.assignee_name) == (id, name, name)
    assert newsroom.find_story(name) == id


def test_a_question_that_waits_for_the_writer_holds_no_connection(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some errors the writer closes all connections first, and would wait for one that waits for it."""
    id = newsroom.new_story(headline="Storm")
    waited, writer = newsroom._writer.try_flush, newsroom._writer
    free: list[bool] = []

    def look() -> None:
        for reader in newsroom._readers._open.values():
            free.append(reader.busy.acquire(blocking=False))
            if free[-1]:
                reader.busy.release()

    def flush(timeout: float) -> None:
        looking = threading.Thread(target=look)
        looking.start()
        looking.join()
        waited(timeout)

    newsroom.story(id)
    newsroom.set_fields(id, headline="Storm dies down")
    monkeypatch.setattr(writer, "try_flush", flush)
    monkeypatch.setattr(type(writer), "busy", True)
    assert newsroom.story(id).headline == "Storm dies down"
    assert free == [True]
