"""Several stories in one file: who goes along, who is left out, and what is remembered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import feedparser
import pytest

from deskeditor.formats.export import Progress
from deskeditor.formats.registry import FORMATS, format_named
from deskeditor.leaving import leave_together, would_leave
from deskeditor.news.problems import BadInput, Refused
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost
from tests.formats.stories import image

TOGETHER = [format.name for format in FORMATS.values() if format.together is not None]


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.settings.set("site_url", "https://example.com")
        yield newsroom


@pytest.fixture
def stories(newsroom: Newsroom) -> list[str]:
    said = {"state": "ready", "language": "en"}
    return [
        newsroom.new_story(slugline=f"harbour-{n}", headline=f"Harbour {n}", body=f"It opened {n}.", **said)
        for n in ("one", "two", "three")
    ]


def left(
    newsroom: Newsroom, ids: list[str], output: Path, name: str = "Harbour week", format: str = "rss"
) -> list[Progress]:
    steps = leave_together(newsroom, ids, format_named(format), output, name)
    return [step for step in steps if step.outcome != "working"]


def test_a_selection_is_one_feed_in_its_order(newsroom: Newsroom, stories: list[str], tmp_path: Path) -> None:
    ids = [stories[2], stories[0], stories[1]]
    done = left(newsroom, ids, tmp_path / "out")
    assert [(step.story_id, step.outcome, step.done) for step in done] == [(id, "exported", 3) for id in ids]
    (file,) = (tmp_path / "out").iterdir()
    assert file.name == "Harbour week.rss.xml" and done[0].path == file
    titles = [entry.title for entry in feedparser.parse(file.read_bytes()).entries]
    assert titles == ["Harbour three", "Harbour one", "Harbour two"]
    for id in ids:
        (receipt,) = newsroom.receipts(id)
        assert (receipt.format, receipt.hash, receipt.outcome) == ("rss", done[0].sha256, "exported")


@pytest.mark.parametrize("format", TOGETHER)
def test_each_format_that_can_holds_them_all(
    newsroom: Newsroom, stories: list[str], tmp_path: Path, format: str
) -> None:
    done = left(newsroom, stories, tmp_path / "out", format=format)
    assert [step.outcome for step in done] == ["exported"] * 3
    assert len({step.path for step in done}) == 1


def test_one_that_may_not_leave_is_left_out(newsroom: Newsroom, stories: list[str], tmp_path: Path) -> None:
    newsroom.set_fields(stories[1], state="draft")
    done = {step.story_id: step for step in left(newsroom, stories, tmp_path / "out")}
    assert [done[id].outcome for id in stories] == ["exported", "refused", "exported"]
    assert done[stories[1]].sentence
    assert len(feedparser.parse((tmp_path / "out" / "Harbour week.rss.xml").read_bytes()).entries) == 2
    assert newsroom.receipts(stories[1]) == []


def test_photos_of_one_name_do_not_meet(newsroom: Newsroom, stories: list[str], tmp_path: Path) -> None:
    for n, id in enumerate(stories[:2]):
        photo = newsroom.add_photo(image(60 + n, 40), "quay.jpg")
        newsroom.set_fields(photo, credit="Ann Lee", alt="A quay")
        newsroom.use_photo(id, photo)
    left(newsroom, stories, tmp_path / "out", format="wxr")
    assert len(list((tmp_path / "out" / "Harbour week-photos").iterdir())) == 2


@pytest.mark.parametrize(("format", "name"), [("ninjs", "Week"), ("rss", "  ")])
def test_what_cannot_be_is_said_before_anything_is_done(
    newsroom: Newsroom, stories: list[str], tmp_path: Path, format: str, name: str
) -> None:
    with pytest.raises(BadInput):
        left(newsroom, stories, tmp_path / "out", name, format)
    assert not (tmp_path / "out").exists()


def test_who_stops_asking_leaves_nothing_behind(newsroom: Newsroom, stories: list[str], tmp_path: Path) -> None:
    steps = leave_together(newsroom, stories, format_named("rss"), tmp_path / "out", "Week")
    next(iter(steps))
    steps.close()  # type: ignore[attr-defined] # it is a generator
    assert not (tmp_path / "out").exists()
    assert newsroom.receipts(stories[0]) == []


# What must not leave


def test_the_name_of_a_source_in_another_story_is_found(newsroom: Newsroom, stories: list[str], tmp_path: Path) -> None:
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    source = newsroom.add_source(alias="Heron", name="Olga Vandersloot", confidential=True)
    newsroom.add_quote(words="It was planned so", story=stories[0], source=source, terms="background")
    newsroom.set_fields(stories[1], body="Olga Vandersloot was there.")
    done = {step.story_id: step for step in left(newsroom, stories, tmp_path / "out")}
    # Beside the other story the name would give the source away; alone that one may leave.
    assert [done[id].outcome for id in stories] == ["refused", "exported", "exported"]
    assert b"harbour-one" not in (tmp_path / "out" / "Harbour week.rss.xml").read_bytes()


def test_a_change_at_the_last_moment_keeps_all_of_them(
    newsroom: Newsroom, stories: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = newsroom.keep_receipts

    def late(leaving: object, then: Callable[[], None]) -> list[str]:
        newsroom.add_quote(words="It opened two and nobody knew of it", story=stories[1], terms="off the record")
        newsroom.set_fields(stories[1], hold=True)
        return keep(leaving, then)  # type: ignore[arg-type]

    monkeypatch.setattr(newsroom, "keep_receipts", late)
    done = left(newsroom, stories, tmp_path / "out")
    assert {step.outcome for step in done} == {"refused"}
    assert all(isinstance(step.problem, Refused) for step in done)
    assert not (tmp_path / "out").exists()
    assert all(newsroom.receipts(id) == [] for id in stories)


@pytest.mark.parametrize(("format", "told"), [("wxr", True), ("ghost", True), ("ans", True), ("ninjs", False)])
def test_without_a_site_it_is_said_that_photos_have_no_whole_addresses(
    newsroom: Newsroom, stories: list[str], format: str, told: bool
) -> None:
    newsroom.use_photo(stories[0], newsroom.add_photo(image(), "quay.jpg"))
    for site, warned in (("https://example.com", False), ("", told)):
        newsroom.settings.set("site_url", site)
        files, verdict = would_leave(newsroom, stories[0], format_named(format))
        assert any("no site address" in finding.sentence for finding in verdict.warnings) == warned
        assert (b"https://example.com/" in files[0].data) == (bool(site) and told)
    assert not any(f.code == "no site" for f in would_leave(newsroom, stories[1], format_named(format))[1].findings)
