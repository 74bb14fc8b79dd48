"""Many updates read at once bring what they bring one by one, whatever their order."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.problems import DiskTrouble
from deskeditor.news.records import Story
from deskeditor.text import document as documents
from deskeditor.text.document import Document
from deskeditor.text.stitching import stitched

EDITS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 40),
        st.integers(0, 5),
        st.text("aé🌊\n", max_size=4) | st.sampled_from("abcکل"),
    ),
    max_size=60,
)


def written(edits: list[tuple[int, int, int, str]]) -> list[bytes]:
    """The updates of three people who write in turns in one story, as a log has them."""
    log: list[bytes] = []
    people: list[Document[Story]] = [Document(Story, "x") for _ in range(3)]
    for person in people:
        person.on_update(log.append)
    told = 0
    for who, at, length, words in edits:
        for other in people if len(log) % 3 == 0 else ():
            for update in log[told:]:
                other.apply(update)
        document = people[who]
        body = document.read("body")
        start = min(at, len(body)) if at < 30 else len(body)
        document.splice("body", start, min(start + length, len(body)), words)
        document.set("slugline", words)
    return log


def read(updates: list[bytes]) -> tuple[Any, dict[int, int]]:
    document: Document[Story] = Document(Story, "x", updates)
    return document.value(), dict(document.holdings().known)


@settings(deadline=None)
@given(EDITS, st.integers(0, 1000), st.booleans(), st.booleans())
def test_stitched_updates_bring_what_single_ones_bring(edits: Any, seed: int, shuffled: bool, some: bool) -> None:
    log, chance = written(edits), random.Random(seed)
    if shuffled:
        chance.shuffle(log)
    if some:
        log = [update for update in log if chance.random() < 0.8] + log[:3]
    expected = read(log)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(documents, "WORTH_IT", 2)
        assert read(log) == expected


@pytest.mark.parametrize("letter", ["a", "é", "ک", "🌊", "\n", "\x01", "\u0300"])
def test_a_run_of_typing_is_one_update(letter: str) -> None:
    log: list[bytes] = []
    writer: Document[Story] = Document(Story, "x")
    writer.on_update(log.append)
    for at in range(300):
        writer.splice("body", at, at, letter)
    (together,) = stitched(log)
    assert read([together]) == read(log)
    assert Document(Story, "x", [together]).update() == Document(Story, "x", log).update()
    assert len(together) < (3000 if letter < "\U00010000" else 6000)


def test_what_is_not_behind_the_last_character_begins_another_run() -> None:
    log: list[bytes] = []
    writer: Document[Story] = Document(Story, "x")
    writer.on_update(log.append)
    for at, words in enumerate(["a", "b", "cd", "e", "f"]):
        writer.splice("body", at, at, words)
    assert [update in log for update in stitched(log)] == [False, False]
    writer.splice("body", 2, 4, "")
    writer.splice("body", 0, 1, "")
    writer.splice("body", 0, 0, "g")
    assert len(stitched(log)) == 2
    assert read(stitched(log)) == read(log)
    without = [*log[:1], *log[2:]]
    assert stitched(without)[0] == log[0]
    assert stitched([log[0], log[0]]) == [log[0], log[0]]
    assert stitched([b"", b"\0\0", b"\1\1", b"\1\1\xff\xff\xff\xff\xff\xff\0"])


def test_a_damaged_update_among_many_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    log = written([(0, at, 0, "word") for at in range(30)])
    log[7] = log[7][:6] + b"\xff\xff\xff\xff\xff\0"
    monkeypatch.setattr(documents, "WORTH_IT", 2)
    with pytest.raises(DiskTrouble):
        Document(Story, "x", log)


def test_what_does_not_go_in_together_goes_in_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    log = written([(0, at, 0, "word") for at in range(30)])
    expected = read(log)
    monkeypatch.setattr(documents, "WORTH_IT", 2)
    monkeypatch.setattr(documents, "stitched", lambda updates: updates[5:])
    assert read(log) == expected
