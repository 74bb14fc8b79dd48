"""The journal: whole edits come back, damaged ones are passed over."""

from pathlib import Path

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
