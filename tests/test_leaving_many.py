"""Many stories on two cores: the same files as on one, and nothing half done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor import leaving_many
from deskeditor.formats.registry import format_named
from deskeditor.leaving import leave
from deskeditor.leaving_many import leave_many
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    monkeypatch.setattr(leaving_many, "FEWEST", 2)
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def story(newsroom: Newsroom, slugline: str) -> str:
    return newsroom.new_story(slugline=slugline, headline=slugline, body=f"It is {slugline}.", state="ready")


def test_each_story_leaves_once_wherever_it_was_made(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    ids = [story(newsroom, name) for name in ("one", "two", "Two", "three", "spiked", "secret")]
    newsroom.set_fields(ids[4], spiked=True)
    source = newsroom.add_source(alias="Heron", name="Olga Vandersloot", confidential=True)
    newsroom.add_quote(words="It was planned so", story=ids[5], source=source, terms="background")
    steps = list(leave_many(newsroom, ids, format_named("ninjs"), tmp_path / "out", processes=2))
    done = {step.story_id: step for step in steps if step.outcome != "working"}
    assert [step.done for step in steps if step.outcome != "working"] == [1, 2, 3, 4, 5, 6]
    assert {step.total for step in steps} == {6}
    # The one of a confidential source left too: this process has the key.
    assert [done[id].outcome for id in ids] == [*["exported"] * 4, "refused", "exported"]
    names = {path.name.casefold() for path in (tmp_path / "out").iterdir()}
    assert {"one.ninjs.json", "two.ninjs.json", f"two-{ids[2][:8]}.ninjs.json", "secret.ninjs.json"} <= names
    assert len(names) == 5
    assert all(len(newsroom.receipts(id)) == (id != ids[4]) for id in ids)
    assert {newsroom.receipts(id)[0].person for id in ids if id != ids[4]} == {newsroom.me}
    # Byte for byte what one process writes.
    list(leave(newsroom, ids[:1], format_named("ninjs"), tmp_path / "alone"))
    assert (tmp_path / "alone/one.ninjs.json").read_bytes() == (tmp_path / "out/one.ninjs.json").read_bytes()


def test_who_stops_asking_leaves_no_process_and_nothing_half_done(newsroom: Newsroom, tmp_path: Path) -> None:
    ids = [story(newsroom, f"story-{n}") for n in range(60)]
    steps = leave_many(newsroom, ids, format_named("ninjs"), tmp_path / "out", processes=2)
    next(step for step in steps if step.outcome == "exported")
    steps.close()  # type: ignore[attr-defined] # it is a generator
    written = [path for path in (tmp_path / "out").iterdir() if not path.name.startswith(".")]
    left = [id for id in ids if newsroom.receipts(id)]
    assert 1 <= len(written) == len(left) < len(ids)


def test_a_newsroom_that_does_not_open_in_the_other_process_is_told_of_each_story(tmp_path: Path) -> None:
    errand = leaving_many._Errand(tmp_path / "nowhere", "", "ninjs", tmp_path / "out", False, None)
    told = list(leaving_many._left(errand, ["a", "b"]))
    assert [step.outcome for step in told] == ["failed", "failed"]
    assert all("no newsroom" in step.sentence for step in told)
