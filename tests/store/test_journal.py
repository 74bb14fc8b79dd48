"""The journal: whole edits come back, damaged ones are passed over."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.newsroom import Newsroom
from deskeditor.store import journal, log
from deskeditor.store.log import Edit

edits = st.builds(
    Edit,
    kind=st.sampled_from(("story", "photo")),
    record=st.uuids().map(str),
    client=st.integers(0, 2**53),
    update=st.binary(max_size=60) | st.just(journal.MARK * 3),
    at=st.just("2026-11-22T17:00:00+00:00"),
)


@given(st.lists(edits, max_size=8))
def test_what_was_framed_comes_back(written: list[Edit]) -> None:
    assert list(journal.frames(b"".join(map(journal.framed, written)))) == written


@given(st.lists(edits, min_size=1, max_size=6), st.data())
def test_a_file_that_was_cut_off_gives_all_that_was_whole(written: list[Edit], data: st.DataObject) -> None:
    frames = [journal.framed(edit) for edit in written]
    cut = data.draw(st.integers(0, len(frames[-1]) - 1))
    assert list(journal.frames(b"".join(frames[:-1]) + frames[-1][:cut])) == written[:-1]


@given(st.lists(edits, min_size=2, max_size=6), st.data())
def test_a_damaged_edit_costs_no_other(written: list[Edit], data: st.DataObject) -> None:
    frames = [journal.framed(edit) for edit in written]
    which = data.draw(st.integers(0, len(frames) - 1))
    at = data.draw(st.integers(0, len(frames[which]) - 1))
    hurt = bytearray(frames[which])
    hurt[at] ^= 0xFF
    found = list(journal.frames(b"".join([*frames[:which], bytes(hurt), *frames[which + 1 :]])))
    rest = written[:which] + written[which + 1 :]
    assert [edit for edit in found if edit in rest][: len(rest)] == rest


def test_everything_committed_is_in_the_journal(newsroom: Newsroom, folder: Path) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.set_fields(story, body="Wind.")
    newsroom.flush()
    (path,) = (folder / journal.FOLDER).glob("*.edits")
    assert path.name == "2026-11.edits"
    assert journal.read(path) == [row.edit for row in newsroom.ask(lambda db: log.rows_since(db, 0))]


def test_a_file_that_grew_meanwhile_is_not_taken_away(tmp_path: Path) -> None:
    path = journal.unsaved(tmp_path, "ab12")
    one, two = (Edit("story", record, 1, b"\x00\x00", "2026-11-22T17:00:00+00:00") for record in ("one", "two"))
    journal.append(path, [one], sync=True)
    size = path.stat().st_size
    journal.append(path, [two], sync=True)
    journal.remove(path, size)
    assert journal.read(path) == [one, two]
    journal.remove(path, path.stat().st_size)
    assert not path.exists()


def test_what_does_not_fit_on_the_disk_leaves_no_half_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = journal.unsaved(tmp_path, "ab12")
    one = Edit("story", "one", 1, b"\x00\x00", "2026-11-22T17:00:00+00:00")
    journal.append(path, [one], sync=True)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        journal.append(path, [one], sync=True)
    assert path.read_bytes() == before
