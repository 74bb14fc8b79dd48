"""Under which names a story lies at a place for files."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.deciding import decide, dry_run, retry
from deskeditor.delivery.items import modified_by, place_of
from deskeditor.delivery.running import run_ready
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo, Note, Story
from deskeditor.news.times import parse
from deskeditor.newsroom import Newsroom
from deskeditor.text.suggesting import Proposer, suggest


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room") as made:
        (tmp_path / "drop").mkdir()
        id = made.destinations.add("folder", "Drop", address=str(tmp_path / "drop"))
        made.destinations.set_rules(id, format="html", pattern="{slugline}/{slugline}")
        yield made


@pytest.fixture
def destination(newsroom: Newsroom) -> Destination:
    return newsroom.destinations.all()[0]


def story(newsroom: Newsroom, slugline: str = "quay") -> str:
    return newsroom.new_story(slugline=slugline, headline="Quay opens", body="It opened.", state="published")


def send(newsroom: Newsroom, id: str, destination: Destination) -> str:
    decided = decide(newsroom, id, destination)
    for _step in run_ready(newsroom, Secrets(newsroom.id)):
        pass
    sent = newsroom.outbox.one(decided.id)
    return sent.state


def names(destination: Destination) -> set[str]:
    top = Path(destination.address)
    return {str(path.relative_to(top)) for path in top.rglob("*") if path.is_file()}


def test_a_name_stays_whatever_is_changed_later(newsroom: Newsroom, destination: Destination) -> None:
    id = story(newsroom)
    assert send(newsroom, id, destination) == "done"
    newsroom.set_fields(id, slugline="other", headline="Quay closes")
    newsroom.destinations.set_rules(destination.id, pattern="{id}")
    assert send(newsroom, id, newsroom.destinations.one(destination.id)) == "done"
    assert names(destination) == {"quay/quay.html"}
    assert "Quay closes" in (Path(destination.address) / "quay/quay.html").read_text()


def test_a_second_story_of_the_name_gets_one_of_its_own(newsroom: Newsroom, destination: Destination) -> None:
    first, second = story(newsroom), story(newsroom, "QUAY")
    assert [send(newsroom, id, destination) for id in (first, second)] == ["done", "done"]
    assert len(names(destination)) == 2 and "quay/quay.html" in names(destination)


def test_another_format_takes_the_place_of_the_first(newsroom: Newsroom, destination: Destination) -> None:
    id = story(newsroom)
    send(newsroom, id, destination)
    newsroom.destinations.set_rules(destination.id, format="nitf")
    assert send(newsroom, id, newsroom.destinations.one(destination.id)) == "done"
    assert names(destination) == {"quay/quay.nitf.xml"}


def test_a_dry_run_says_the_name_and_keeps_none(newsroom: Newsroom, destination: Destination) -> None:
    id = story(newsroom)
    (file,) = dry_run(newsroom, id, destination, Secrets(newsroom.id)).files
    assert file.name == "quay/quay.html" and names(destination) == set()
    newsroom.set_fields(id, slugline="other")
    assert place_of(newsroom, newsroom.snapshot(id), destination).stem == "other"


def test_a_file_of_somebody_else_is_a_conflict_until_it_is_let_go(newsroom: Newsroom, destination: Destination) -> None:
    id, page = story(newsroom), Path(destination.address) / "quay/quay.html"
    page.parent.mkdir()
    page.write_text("Theirs")
    assert send(newsroom, id, destination) == "conflict" and page.read_text() == "Theirs"
    (stands,) = newsroom.outbox.of_story(id)
    assert stands.steps["conflict"]["there"]["words"] == "Theirs"
    retry(newsroom, stands.id, overwrite=True)
    for _step in run_ready(newsroom, Secrets(newsroom.id)):
        pass
    assert "Quay opens" in page.read_text()


def test_a_pattern_that_is_none_fails_in_a_sentence(newsroom: Newsroom, destination: Destination) -> None:
    newsroom.destinations.set_rules(destination.id, pattern="../{slugline}")
    assert send(newsroom, story(newsroom), newsroom.destinations.one(destination.id)) == "failed"
    (stands,) = newsroom.outbox.newest()
    assert "stays below it" in stands.sentence


def test_files_say_when_the_words_were_changed_and_sending_is_no_change(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "wire").mkdir()
    wire = newsroom.destinations.one(newsroom.destinations.add("folder", "Wire", address=str(tmp_path / "wire")))
    newsroom.destinations.set_rules(wire.id, format="ninjs")
    id = newsroom.new_story(slugline="quay", headline="Quay opens", state="ready")
    newsroom.set_fields(id, headline="Quay opens at last")
    changed = max(change.at for change in newsroom.history(id) if change.field == "headline")
    newsroom.set_fields(id, state="published")
    wire = newsroom.destinations.one(wire.id)
    assert send(newsroom, id, wire) == "done"
    (file,) = (tmp_path / "wire").rglob("*.json")
    assert parse(json.loads(file.read_text())["versionCreated"]) == parse(changed).replace(microsecond=0)
    assert dry_run(newsroom, id, wire, Secrets(newsroom.id)).unchanged


@pytest.mark.parametrize("format", ["docx-review", "pdf-galley"])
def test_a_copy_for_the_house_goes_to_no_destination(newsroom: Newsroom, destination: Destination, format: str) -> None:
    story = newsroom.new_story(slugline="s", headline="H", body="A draft.", embargo=Embargo(""))
    newsroom.destinations.set_rules(destination.id, format=format)
    with pytest.raises(BadInput, match="for the house"):
        decide(newsroom, story, newsroom.destinations.one(destination.id))


def test_what_is_said_in_the_house_makes_no_newer_story_for_who_reads_it(newsroom: Newsroom) -> None:
    id = story(newsroom)
    stood = modified_by(newsroom, id)
    newsroom.set_fields(id, budget_line="The quay", photo_order="Cranes", assignment_place="Pier 4")
    with newsroom.edit(Story, id) as document:
        document.add("notes", Note("n1", text="Is it so?"))
        suggest(document, "body", 0, 0, "Today ", Proposer("bo", lambda: "2026-11-23T12:00:00+00:00"))
    assert modified_by(newsroom, id) == stood
    newsroom.set_fields(id, dateline="Hull")
    assert modified_by(newsroom, id) > stood
