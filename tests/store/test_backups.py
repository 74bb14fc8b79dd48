"""Backups: whole, proved, made while others type, thinned out; and the journal that they allow to be cut."""

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.store.conftest import Clock
from tests.store.test_writer import typist

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.newsroom import Newsroom
from deskeditor.store import backups as stored
from deskeditor.store import journal, log, media
from deskeditor.store.backups import Backup
from deskeditor.store.database import FILE_NAME, Database
from deskeditor.upkeep import backups

SCHEMAS = Path(__file__).parent / "schemas"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def picture(colour: str = "red") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def story(newsroom: Newsroom) -> str:
    id = newsroom.new_story(slugline="storm", headline="Storm", body="Calm.")
    newsroom.use_photo(id, newsroom.add_photo(picture(), "pier.jpg", caption="The pier"))
    newsroom.flush()
    return id


def body_in(folder: Path) -> str:
    with Newsroom.open(folder) as opened:
        return opened.story(opened.find_story("storm")).body


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


# made


def test_a_backup_is_a_newsroom_with_everything_in_it(newsroom: Newsroom, story: str, folder: Path) -> None:
    made = backups.back_up(newsroom)

    assert made.path.parent == folder / "backups"
    assert (made.stories, made.made, made.newsroom, made.lost) == (1, "person", newsroom.id, ())
    assert made.moment == newsroom.clock()
    assert made.path.name == f"{newsroom.clock().astimezone():%Y-%m-%d %H-%M}"
    assert names(made.path) == {FILE_NAME, "media", "backup.json"}
    with Newsroom.open(made.path) as opened:
        assert opened.story(story) == newsroom.story(story)
        assert [opened.media(p.sha256) for p in opened.photos_of(story)] == [picture()]
        assert [hit.id for hit in opened.search("calm")] == [story]
        assert opened.versions(story) == newsroom.versions(story)


def test_backups_of_one_minute_stand_side_by_side(newsroom: Newsroom, story: str) -> None:
    first, second = backups.back_up(newsroom), backups.back_up(newsroom)
    assert second.path.name == f"{first.path.name} 2"
    assert backups.backups_of(newsroom.folder) == [second, first]


def test_photos_are_linked_and_not_copied_where_the_disk_can_do_that(newsroom: Newsroom, story: str) -> None:
    sha256 = media.sha256_of(picture())
    made = backups.back_up(newsroom)
    assert media.path_of(made.path, sha256).samefile(newsroom.media_path(sha256))


def test_photos_are_copied_where_the_disk_cannot_link(
    newsroom: Newsroom, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    made = backups.back_up(newsroom, tmp_path / "stick")
    sha256 = media.sha256_of(picture())
    assert media.path_of(made.path, sha256).read_bytes() == picture()
    assert made.path.parent == tmp_path / "stick"
    assert made.path.name.startswith("The Daily Planet 2026-11-22 ")


def test_a_backup_on_another_disk_links_to_the_one_before(
    newsroom: Newsroom, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, link = tmp_path / "stick", os.link

    def only_on_the_stick(path: Path, to: Path) -> None:
        if stick not in Path(path).parents:
            raise OSError(18, "Invalid cross-device link")
        link(path, to)

    monkeypatch.setattr(os, "link", only_on_the_stick)
    first, second = backups.back_up(newsroom, stick), backups.back_up(newsroom, stick)
    sha256 = media.sha256_of(picture())
    assert media.path_of(second.path, sha256).samefile(media.path_of(first.path, sha256))
    assert not media.path_of(first.path, sha256).samefile(newsroom.media_path(sha256))


def test_sqlite_does_not_write_to_a_network_disk(
    newsroom: Newsroom, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "share"
    monkeypatch.setattr(stored, "mounts_here", lambda: f"//server/share {share} cifs rw 0 0\n")
    written: list[Path] = []
    copy_pages = stored._copy_pages

    def note(source: Database, to: Path) -> None:
        written.append(to)
        copy_pages(source, to)

    monkeypatch.setattr(stored, "_copy_pages", note)

    made = backups.back_up(newsroom, share)

    assert [share in path.parents for path in written] == [False]
    assert stored.is_good(made)
    assert body_in(backups.restore(made.path, tmp_path / "restored")) == "Calm."
    assert names(newsroom.folder / "backups") == set()


def test_a_backup_is_one_state_while_another_program_types(newsroom: Newsroom, story: str) -> None:
    newsroom.set_fields(story, body="")
    program = typist(newsroom, story, 150)
    assert program.stdout is not None
    made: list[Backup] = []
    for line in program.stdout:
        if int(line.split()[0]) in (20, 60, 100):
            made.append(backups.back_up(newsroom))
    assert program.wait(60) == 0
    program.stdout.close()

    lengths = []
    for backup in made:
        assert stored.is_good(backup)
        words = [int(word) for word in body_in(backup.path).split()]
        assert words == list(range(len(words)))
        lengths.append(len(words))
    assert lengths == sorted(lengths)
    assert lengths[0] > 0
    assert newsroom.story(story).body.split() == [str(number) for number in range(150)]


def test_a_backup_waits_for_nobody_and_nobody_waits_for_it(newsroom: Newsroom, story: str, folder: Path) -> None:
    """Somebody holds the lock for writing: the copy is made of what was committed before."""
    other = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    made = backups.back_up(newsroom)
    other.execute("ROLLBACK")
    other.close()
    assert stored.is_good(made)


def test_words_that_sqlite_has_not_taken_are_in_the_backup(newsroom: Newsroom, story: str, folder: Path) -> None:
    document = newsroom.document(story)
    updates: list[bytes] = []
    document.on_update(updates.append)
    document.set("body", "Calm. Then wind.")
    left = [log.Edit("story", story, document.client_id, u, "2026-11-22T17:00:00+00:00") for u in updates]
    journal.append(journal.unsaved(folder, "ab12"), left, sync=True)

    made = backups.back_up(newsroom)
    assert body_in(made.path) == "Calm. Then wind."


def test_a_missing_photo_prevents_no_backup_and_is_told(newsroom: Newsroom, story: str) -> None:
    sha256 = media.sha256_of(picture())
    newsroom.media_path(sha256).unlink()
    made = backups.back_up(newsroom)
    assert made.lost == (sha256,)
    assert stored.is_good(made)


def test_a_damaged_photo_is_told(newsroom: Newsroom, story: str) -> None:
    sha256 = media.sha256_of(picture())
    newsroom.media_path(sha256).write_bytes(b"x" * len(picture()))
    assert backups.back_up(newsroom).lost == (sha256,)


def test_a_photo_that_is_added_meanwhile_is_there_with_its_record(newsroom: Newsroom, story: str) -> None:
    making = backups.steps(newsroom)
    assert isinstance(next(making), stored.Progress)
    newsroom.use_photo(story, newsroom.add_photo(picture("blue"), "sea.jpg"))
    made = next(step for step in making if isinstance(step, Backup))
    assert made.lost == ()
    with Newsroom.open(made.path) as opened:
        assert [media.read(made.path, photo.sha256) for photo in opened.photos_of(story)] == [
            picture(),
            picture("blue"),
        ]


# not made


def test_of_a_damaged_newsroom_no_backup_is_made(newsroom: Newsroom, story: str, folder: Path) -> None:
    good = backups.back_up(newsroom)
    newsroom.close()
    path = folder / FILE_NAME
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    for page in range(pages // 2, pages // 2 + 12):
        data[page * 4096 : page * 4096 + 200] = b"\x5a" * 200
    path.write_bytes(data)
    with pytest.raises(DiskTrouble, match="damaged"):
        for _ in stored.make(folder, folder / "backups", NOON, "day"):
            pass
    assert names(folder / "backups") == {good.path.name}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that is soon full."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("left out: needs the right to mount, for a disk that is full")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_leaves_nothing_and_says_so(newsroom: Newsroom, story: str, small_disk: Path) -> None:
    with pytest.raises(DiskTrouble, match="full") as caught:
        backups.back_up(newsroom, small_disk)
    assert "\n" not in str(caught.value)
    assert list(small_disk.iterdir()) == []


def test_a_disk_that_is_full_before_the_last_photo_leaves_nothing(
    newsroom: Newsroom, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    with pytest.raises(DiskTrouble, match="full"):
        backups.back_up(newsroom, tmp_path / "stick")
    assert names(tmp_path / "stick") == set()


def test_a_backup_that_is_stopped_leaves_nothing(newsroom: Newsroom, story: str, folder: Path) -> None:
    steps = backups.steps(newsroom)
    next(steps)
    next(steps)
    assert len(names(folder / "backups")) == 1
    steps.close()  # type: ignore[attr-defined]  # it is a generator
    assert names(folder / "backups") == set()


def test_what_a_killed_program_left_half_made_is_taken_away(newsroom: Newsroom, story: str, folder: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    node = os.uname().nodename if hasattr(os, "uname") else "x"
    half = folder / "backups" / f".2026-11-21 17-05{stored.UNDER_WAY}{node} ab12 {gone.pid}"
    at_work = folder / "backups" / f".2026-11-21 17-06{stored.UNDER_WAY}{node} ab12 {os.getppid()}"
    for path in (half, at_work):
        path.mkdir(parents=True)
    made = backups.back_up(newsroom)
    assert names(folder / "backups") == {made.path.name, at_work.name}


@pytest.mark.parametrize("place", ["media", "journal/x"])
def test_a_place_inside_the_newsroom_is_refused(newsroom: Newsroom, story: str, place: str) -> None:
    with pytest.raises(BadInput, match="inside"):
        backups.back_up(newsroom, newsroom.folder / place)


def test_a_disk_that_is_not_connected_is_said(newsroom: Newsroom, tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="not there"):
        backups.back_up(newsroom, tmp_path / "stick" / "backups")
    assert not (tmp_path / "stick").exists()


# good ones


def test_the_newest_good_backup_is_found(newsroom: Newsroom, story: str, folder: Path, clock: Clock) -> None:
    assert stored.newest_good(folder) is None
    first = backups.back_up(newsroom)
    clock.go(hours=1)
    second = backups.back_up(newsroom)
    assert stored.newest_good(folder) == second.path
    data = bytearray((second.path / FILE_NAME).read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    (second.path / FILE_NAME).write_bytes(data)
    assert stored.newest_good(folder) == first.path
    assert stored.newest_good(folder / "backups") == first.path


def test_a_backup_in_which_somebody_wrote_is_still_good(newsroom: Newsroom, story: str, folder: Path) -> None:
    made = backups.back_up(newsroom)
    with Newsroom.open(made.path) as opened:
        opened.set_fields(story, headline="Wind")
    assert stored.is_good(made)


@pytest.mark.parametrize("mark", ["", "{}", "[]", '{"at": "now", "held": [], "lost": []}', "x"])
def test_a_folder_with_a_broken_mark_is_no_backup(tmp_path: Path, mark: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "backup.json").write_text(mark)
    assert stored.backups_in(tmp_path) == []
    assert backups.backup_at(tmp_path / "a") is None


# before a migration


@pytest.fixture
def earlier(folder: Path) -> Path:
    """A newsroom of the first form."""
    folder.mkdir()
    first = sqlite3.connect(folder / FILE_NAME)
    first.executescript((SCHEMAS / "1.sql").read_text(encoding="utf-8"))
    first.close()
    return folder


def test_a_newsroom_of_an_earlier_form_is_backed_up_before_it_is_changed(earlier: Path, clock: Clock) -> None:
    with Newsroom.open(earlier, clock=clock) as newsroom:
        (made,) = backups.all_of(newsroom)
    assert (made.made, made.schema) == ("migration", 1)
    kept = sqlite3.connect(made.path / FILE_NAME)
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    kept.close()
    with Newsroom.open(earlier, clock=clock) as newsroom:
        assert len(backups.all_of(newsroom)) == 1


OPENER = """
import sys
from pathlib import Path
from deskeditor.newsroom import Newsroom

print("ready", flush=True)
sys.stdin.readline()
with Newsroom.open(Path(sys.argv[1])) as newsroom:
    print(len(newsroom.stories()))
"""


def test_programs_that_open_an_earlier_newsroom_at_the_same_moment_all_open_it(earlier: Path) -> None:
    source = Path(__file__).parents[2] / "src"
    pipe, where = subprocess.PIPE, os.environ | {"PYTHONPATH": str(source)}
    asked = [sys.executable, "-c", OPENER, str(earlier)]
    programs = [subprocess.Popen(asked, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=where) for _ in range(3)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    for program in programs:
        out, err = program.communicate(timeout=60)
        assert (program.returncode, out) == (0, "1\n"), err


def test_a_newsroom_that_cannot_be_backed_up_is_not_changed(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(stored, "_copy_pages", full)
    with pytest.raises(DiskTrouble, match=r"earlier version.*full"):
        Newsroom.open(earlier)
    kept = sqlite3.connect(earlier / FILE_NAME)
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    kept.close()


# every day


def test_one_backup_a_day_is_due(newsroom: Newsroom, story: str, clock: Clock) -> None:
    assert backups.due(newsroom)
    assert [type(step) for step in backups.daily(newsroom)][-1] is Backup
    assert not backups.due(newsroom)
    clock.go(hours=24)
    assert backups.due(newsroom)


def test_a_clock_that_jumps_back_does_not_end_the_backups(newsroom: Newsroom, story: str, clock: Clock) -> None:
    clock.go(days=400)
    list(backups.daily(newsroom))
    clock.go(days=-400)
    assert backups.due(newsroom)
    list(backups.daily(newsroom))
    assert not backups.due(newsroom)


def test_what_a_person_made_does_not_stand_for_the_daily_one(newsroom: Newsroom, story: str) -> None:
    backups.back_up(newsroom)
    assert backups.due(newsroom)


def test_the_second_place_gets_one_too_and_its_trouble_does_not_prevent_the_first(
    newsroom: Newsroom, story: str, tmp_path: Path, clock: Clock
) -> None:
    newsroom.settings.set("backup_folder", str(tmp_path / "stick" / "desk"))
    with pytest.raises(DiskTrouble, match="not there"):
        list(backups.daily(newsroom))
    assert [backup.made for backup in backups.all_of(newsroom)] == ["day"]
    assert backups.places_due(newsroom) == [tmp_path / "stick" / "desk"]

    (tmp_path / "stick").mkdir()
    list(backups.daily(newsroom))
    assert len(backups.all_of(newsroom)) == 2
    assert not backups.due(newsroom)


# thinned out


def dated(*days_ago: float, made: stored.Reason = "day") -> list[Backup]:
    return [
        Backup(Path(str(ago)), (NOON - timedelta(days=ago)).isoformat(), "x", "", "", made, 1, 1, 1, 1, 2, "")
        for ago in days_ago
    ]


def left(found: list[Backup]) -> list[float]:
    going = stored.superfluous(found, NOON)
    return [float(str(backup.path)) for backup in found if backup not in going]


def test_all_of_two_days_stay_and_then_fewer_and_fewer() -> None:
    hourly = dated(*[hours / 24 for hours in range(0, 24 * 400, 3)])
    stay = left(hourly)
    assert [ago for ago in stay if ago <= 2] == [hours / 24 for hours in range(0, 49, 3)]
    assert len([ago for ago in stay if 2 < ago <= 14]) in (12, 13)
    assert len([ago for ago in stay if 14 < ago <= 92]) in (12, 13)
    assert len([ago for ago in stay if ago > 92]) in (11, 12)


def test_what_a_person_made_stays_for_ever() -> None:
    assert left(dated(900.1, 900.2, 900.3, made="person")) == [900.1, 900.2, 900.3]


def test_the_only_ones_stay_however_old_they_are() -> None:
    assert left(dated(900.0)) == [900.0]


@given(st.lists(st.floats(-5, 800), min_size=1, max_size=60, unique=True))
def test_thinning_out_twice_changes_nothing_and_keeps_the_newest(ages: list[float]) -> None:
    found = dated(*ages)
    stay = [backup for backup in found if backup not in stored.superfluous(found, NOON)]
    assert stored.superfluous(stay, NOON) == []
    assert max(found, key=lambda b: b.moment) in stay


def test_old_automatic_backups_go_and_those_of_others_stay(newsroom: Newsroom, story: str, clock: Clock) -> None:
    other = backups.back_up(newsroom)
    mark = json.loads((other.path / "backup.json").read_text())
    (other.path / "backup.json").write_text(json.dumps(mark | {"made": "day", "newsroom": "another"}))
    start = clock.at
    for day in range(6):
        for hour in (0, 6):
            clock.at = start + timedelta(days=day, hours=hour)
            backups.back_up(newsroom, made="day")
    mine = [backup for backup in backups.all_of(newsroom) if backup.newsroom == newsroom.id]
    ages = [(clock.at - backup.moment) / timedelta(days=1) for backup in mine]
    assert len([age for age in ages if age > 2]) == len({int(age) for age in ages if age > 2}) > 1
    assert other.path.is_dir()
    assert not [path for path in (newsroom.folder / "backups").iterdir() if path.name.startswith(".")]


# the journal


def journal_files(folder: Path) -> list[Path]:
    return sorted((folder / "journal").glob("*.edits"))


def test_the_journal_is_cut_when_two_backups_hold_it(newsroom: Newsroom, story: str, folder: Path) -> None:
    first = backups.back_up(newsroom)
    assert set(first.held) == {path.name for path in journal_files(folder)}
    newsroom.set_fields(story, headline="Wind")
    backups.back_up(newsroom)
    assert not {path.name for path in journal_files(folder)} & set(first.held)
    newsroom.set_fields(story, headline="Rain")
    newsroom.flush()

    # The backup before the last and the journal give every word.
    again = backups.restore(first.path, folder.with_name("again"))
    shutil.copytree(folder / "journal", again / "journal", dirs_exist_ok=True)
    with Newsroom.open(again) as opened:
        assert opened.story(story).headline == "Rain"


def test_an_edit_that_no_backup_holds_stays_in_the_journal(newsroom: Newsroom, story: str, folder: Path) -> None:
    document = newsroom.document(story)
    updates: list[bytes] = []
    document.on_update(updates.append)
    document.set("body", "Only in the journal.")
    stray = [log.Edit("story", story, document.client_id, u, "2026-11-22T17:00:00+00:00") for u in updates]
    journal.append(journal.month(folder, "2026-11-22"), stray, sync=True)
    for _ in range(3):
        backups.back_up(newsroom)
    assert [edit for path in journal_files(folder) for edit in journal.read(path)][-len(stray) :] == stray


def test_a_backup_elsewhere_cuts_no_journal(newsroom: Newsroom, story: str, folder: Path, tmp_path: Path) -> None:
    for _ in range(3):
        backups.back_up(newsroom, tmp_path / "stick")
    kept = [edit for path in journal_files(folder) for edit in journal.read(path)]
    assert {edit.record for edit in kept} >= {story}


def test_nothing_is_lost_from_the_journal_while_others_write_to_it(folder: Path) -> None:
    folder.mkdir()
    edits = [log.Edit("story", f"{n}", 1, b"\x00\x00", "2026-11-22T17:00:00+00:00") for n in range(300)]
    ready = threading.Barrier(3)

    def write(mine: list[log.Edit]) -> None:
        ready.wait()
        for edit in mine:
            journal.append(journal.month(folder, edit.at), [edit], sync=False)

    def turn() -> None:
        ready.wait()
        for _ in range(30):
            journal.turn_page(folder, "2026-11-22T17:00:00")

    tasks: list[Callable[[], None]] = [lambda: write(edits[:150]), lambda: write(edits[150:]), turn]
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    written = [edit for path in journal_files(folder) for edit in journal.read(path)]
    assert sorted(written, key=lambda e: int(e.record)) == edits


# restored


def test_a_backup_is_restored_beside_and_both_stay_as_they_are(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    made = backups.back_up(newsroom)
    newsroom.set_fields(story, body="Wind.")
    newsroom.flush()
    before = {path: path.read_bytes() for path in made.path.rglob("*") if path.is_file()}

    to = backups.restore(made.path, tmp_path / "restored")

    with Newsroom.open(to) as opened:
        assert opened.story(story).body == "Calm."
        assert [opened.media(p.sha256) for p in opened.photos_of(story)] == [picture()]
        opened.set_fields(story, body="Rain.")
    assert backups.backup_at(to) is None
    assert {path: path.read_bytes() for path in made.path.rglob("*") if path.is_file()} == before
    assert newsroom.story(story).body == "Wind."


def test_restoring_never_overwrites(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    made = backups.back_up(newsroom)
    (tmp_path / "there").mkdir()
    for to in (tmp_path / "there", newsroom.folder, made.path / "in it"):
        with pytest.raises(BadInput):
            backups.restore(made.path, to)
    assert names(tmp_path / "there") == set()


def test_a_damaged_backup_is_not_restored(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    made = backups.back_up(newsroom)
    (made.path / FILE_NAME).write_bytes(b"x" * 10_000)
    with pytest.raises(DiskTrouble, match="damaged"):
        backups.restore(made.path, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_what_is_no_backup_is_not_restored(newsroom: Newsroom, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no backup"):
        backups.restore(newsroom.folder, tmp_path / "restored")


def test_a_place_for_the_restored_newsroom_is_found(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    made = backups.back_up(newsroom)
    first = backups.place_beside(made, tmp_path / "data")
    assert first.parent == newsroom.folder.parent
    assert first.name.startswith("The Daily Planet restored 2026-11-22")
    first.mkdir()
    assert backups.place_beside(made, tmp_path / "data").name == f"{first.name} 2"
    far = backups.back_up(newsroom, tmp_path / "stick")
    assert backups.place_beside(far, tmp_path / "data").parent == tmp_path / "data"
