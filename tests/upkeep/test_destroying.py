"""What was destroyed stays so: after a merge with a copy, a repair from a backup, and whatever else is destroyed."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskeditor.news.problems import NotFound, Refused
from deskeditor.newsroom import Newsroom
from deskeditor.store import projection
from deskeditor.upkeep import backups, destroying, merging, verifying
from tests.store.test_destroying import SECRET, a_record, a_whole_story, traces

KINDS = ("story", "photo", "source", "quote", "transcript", "person")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.mark.parametrize("kind", KINDS)
def test_a_merge_with_a_copy_does_not_bring_it_back(folder: Path, tmp_path: Path, kind: str) -> None:
    """The copy still has it, and versions of the story that hold it; on both sides work went on."""
    with Newsroom.create(folder) as newsroom:
        ids = a_whole_story(newsroom, "staying")
        gone = a_record(newsroom, kind, ids["story"])
        newsroom.keep_version(ids["story"], "named", "before")
    copy = tmp_path / "laptop"
    shutil.copytree(folder, copy)
    with Newsroom.open(copy) as laptop:
        laptop.set_fields(ids["story"], headline="On the laptop")
        laptop.keep_version(ids["story"], "named", "on the laptop")
        if kind in ("photo", "quote"):
            laptop.set_fields(gone, **{"caption" if kind == "photo" else "words": f"{SECRET} once more"})
            laptop.keep_version(ids["story"], "named", "once more")
    with Newsroom.open(folder) as newsroom:
        newsroom.destroy([gone])
        newsroom.set_fields(ids["story"], body="Here.")
        for _ in range(2):
            merging.merge(newsroom, copy)
            assert newsroom.story(ids["story"]).headline == "On the laptop"
            assert any(version.name == "on the laptop" for version in newsroom.versions(ids["story"]))
            for version in newsroom.versions(ids["story"]):
                newsroom.version_value(version.id)
            with pytest.raises(NotFound):
                newsroom.kind_of(gone)
    assert traces(folder, SECRET) == []


def test_a_newsroom_is_whole_afterwards(folder: Path) -> None:
    with Newsroom.create(folder) as newsroom:
        ids = a_whole_story(newsroom, SECRET)
        newsroom.keep_version(ids["story"], "named", "before")
        newsroom.destroy([ids["photo"], ids["source"], ids["person"]])
    flaws = [step for step in verifying.verify(folder) if isinstance(step, verifying.Flaw)]
    assert verifying.is_whole(flaws), flaws


def test_a_repair_from_an_older_backup_does_not_bring_it_back(folder: Path) -> None:
    with Newsroom.create(folder) as newsroom:
        gone = newsroom.new_story(slugline="gone", body=SECRET)
        stays = newsroom.new_story(slugline="stays")
        backups.back_up(newsroom)
        newsroom.destroy([gone])
        newsroom.act(lambda db: db.execute("UPDATE story SET headline = 'wrong'"))
    list(verifying.repair(folder))
    with Newsroom.open(folder) as newsroom:
        assert [story.id for story in newsroom.records("story")] == [stays]
        assert [one.record for one in newsroom.destroyed()] == [gone]


def test_backups_that_hold_it_are_known_and_later_ones_do_not(folder: Path) -> None:
    with Newsroom.create(folder) as newsroom:
        gone = newsroom.new_story(slugline="gone", body=SECRET)
        before = backups.back_up(newsroom)
        done = destroying.destroy(newsroom, destroying.going(newsroom, [gone]))
        assert [backup.path for backup in done.backups] == [before.path]
        after = backups.back_up(newsroom)
        assert destroying.backups_with(newsroom, [gone]) == (before,)
        assert traces(after.path, SECRET) == []
        assert str(before.path) in "\n".join(destroying.told(done, 1))


def test_it_is_destroyed_in_the_backups_too_and_they_stay_good(folder: Path, tmp_path: Path) -> None:
    with Newsroom.create(folder) as newsroom:
        ids = a_whole_story(newsroom, SECRET)
        stays = newsroom.new_story(slugline="stays")
        newsroom.keep_version(ids["story"], "named", SECRET)
        first = backups.back_up(newsroom)
        newsroom.set_fields(ids["story"], body=f"{SECRET} again")  # the last row of the log is of what goes
        backups.back_up(newsroom)
        assert traces(first.path, SECRET)
        going = destroying.going(newsroom, [ids[kind] for kind in KINDS])
        assert len(going.backups) == 2
        assert destroying.destroy(newsroom, going, in_backups=True).backups == ()
        assert traces(folder, SECRET) == []
        found = backups.all_of(newsroom)
        assert [backup.stories for backup in found] == [1, 1]
        restored = backups.restore(found[0].path, tmp_path / "restored")
    with Newsroom.open(restored) as again:
        assert [story.id for story in again.records("story")] == [stays]
        assert len(again.destroyed()) == len(KINDS)


def test_what_somebody_else_has_open_is_not_destroyed(folder: Path) -> None:
    with Newsroom.create(folder) as newsroom, Newsroom.open(folder) as other:
        ids = a_whole_story(newsroom, "words")
        other.here([ids["story"]])
        for kind in ("story", "photo", "quote", "source"):
            with pytest.raises(Refused, match="open in another program"):
                destroying.destroy(newsroom, destroying.going(newsroom, [ids[kind]]))
        other.here([])
        destroying.destroy(newsroom, destroying.going(newsroom, [ids["photo"]]))


def test_what_goes_is_said_exactly(folder: Path) -> None:
    with Newsroom.create(folder) as newsroom:
        ids = a_whole_story(newsroom, "words")
        other = newsroom.new_story(slugline="other")
        newsroom.use_photo(other, ids["photo"])
        going = destroying.going(newsroom, [ids["story"]])
        assert {piece.kind for piece in going.belongs} == {"quote", "transcript"}  # the other story has the photo
        assert going.stories == ()
        photo = destroying.going(newsroom, [ids["photo"]])
        assert [piece.title for piece in photo.stories] == ["other", "s words"]
        source = destroying.going(newsroom, [ids["source"]])
        assert {piece.kind for piece in source.belongs} == {"quote"}
        assert [piece.id for piece in source.stories] == [ids["story"]]
        assert destroying.going(newsroom, [ids["story"]], only=True).belongs == ()


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.sets(st.sampled_from(KINDS), min_size=1))
def test_whatever_is_destroyed_the_rest_is_as_the_log_says(
    tmp_path_factory: pytest.TempPathFactory, chosen: set[str]
) -> None:
    folder = tmp_path_factory.mktemp("law") / "desk"
    with Newsroom.create(folder) as newsroom:
        ids = a_whole_story(newsroom, "words")
        newsroom.destroy([ids[kind] for kind in sorted(chosen)])
        left = {kind: newsroom.records(kind) for kind in KINDS}
        assert {kind for kind in KINDS if left[kind]} == set(KINDS) - chosen
        newsroom.act(projection.rebuild)
        assert {kind: newsroom.records(kind) for kind in KINDS} == left
