"""The writer thread: nothing submitted is lost, whatever happens to the disk or to the program."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from tests.store.conftest import PATIENCE_S, Clock

from deskeditor.news.problems import DiskTrouble
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.store import compaction, journal, log, writer
from deskeditor.store.database import FILE_NAME, Database, writing
from deskeditor.text.document import Document

Another = Callable[[], Newsroom]

TYPIST = """
import sys, threading, time
from pathlib import Path
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom

newsroom = Newsroom.open(Path(sys.argv[1]))
document = newsroom.document(sys.argv[2])
document.on_update(lambda update: newsroom.submit(Story, document.id, update, document.client_id))
pace = threading.Event()
for number in range(int(sys.argv[3])):
    end = len(document.lines("body"))
    document.splice("body", end, end, f"{number} ")
    print(number, time.monotonic(), flush=True)
    pace.wait(0.004)
if sys.argv[4] == "close":
    newsroom.close()
"""


def typist(newsroom: Newsroom, story: str, words: int, end: str = "close") -> subprocess.Popen[str]:
    """Another program that types numbers into the body."""
    asked = [sys.executable, "-c", TYPIST, str(newsroom.folder), story, str(words), end]
    source = Path(__file__).parents[2] / "src"
    return subprocess.Popen(asked, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(source)})


class Typing:
    """A document whose edits go to the newsroom, as in an open window."""

    def __init__(self, newsroom: Newsroom, story: str) -> None:
        self.document: Document[Story] = newsroom.document(story)
        self.document.on_update(lambda update: newsroom.submit(Story, story, update, self.document.client_id))

    def type(self, words: str) -> None:
        end = len(self.document.lines("body"))
        self.document.splice("body", end, end, words)


def hear(listen: Callable[[Callable[[object], None]], object]) -> "Heard":
    heard = Heard()
    listen(heard)
    return heard


class Heard:
    """What a listener was told, for a test to wait for."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self._more = threading.Condition()

    def __call__(self, what: object) -> None:
        with self._more:
            self.told.append(what)
            self._more.notify_all()

    def until(self, enough: Callable[[list[object]], bool]) -> list[object]:
        with self._more:
            assert self._more.wait_for(lambda: enough(self.told), PATIENCE_S), self.told
            return list(self.told)


def test_what_is_submitted_is_saved_and_told(newsroom: Newsroom, folder: Path, clock: Clock) -> None:
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    newsroom.flush()
    saved = hear(newsroom.on_saved)
    projected = hear(newsroom.on_projected)

    typing.type("Calm.")

    assert saved.until(bool) == [clock.at]
    assert projected.until(lambda told: typing.document.id in frozenset().union(*told))  # type: ignore[arg-type]
    tables = sqlite3.connect(folder / FILE_NAME)
    assert tables.execute("SELECT body, words FROM story").fetchall() == [("Calm.", 1)]
    tables.close()


def test_submitting_does_not_wait_for_the_disk(newsroom: Newsroom, folder: Path) -> None:
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    trouble = hear(newsroom.on_trouble)
    with Locked(folder):
        began = time.monotonic()
        for _ in range(50):
            typing.type("word ")
        took = time.monotonic() - began
        trouble.until(bool)
    # Waiting for the lock takes a second for one attempt alone.
    assert took < 0.9


class Locked:
    """Another program that holds the newsroom's file locked."""

    def __init__(self, folder: Path) -> None:
        self._other = sqlite3.connect(folder / FILE_NAME, isolation_level=None)

    def __enter__(self) -> None:
        self._other.execute("BEGIN IMMEDIATE")

    def __exit__(self, *exception: object) -> None:
        self._other.execute("ROLLBACK")
        self._other.close()


def test_a_locked_file_is_told_and_its_words_are_saved_when_it_is_free(newsroom: Newsroom, folder: Path) -> None:
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    with Locked(folder):
        typing.type("Calm.")
        said = trouble.until(bool)
        assert "locked" in str(said[0])
        assert str(said[0]).endswith(".")
        assert [edit.record for path in journal.left_behind(folder) for edit in journal.read(path)] == [story]
        assert newsroom.story(story).body == ""
    saved.until(bool)
    assert newsroom.story(story).body == "Calm."
    assert journal.left_behind(folder) == []
    assert len(trouble.told) == 1


def test_tables_that_wait_for_another_program_are_not_worth_a_word(
    newsroom: Newsroom, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed is in the log, and there is nothing that anybody should do."""
    tried: list[str] = []
    project = writer.WriterThread._project_dirty

    def noted(self: writer.WriterThread, db: Database) -> None:
        try:
            project(self, db)
        except sqlite3.Error as error:
            tried.append(str(error))
            raise

    monkeypatch.setattr(writer.WriterThread, "_project_dirty", noted)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    typing.type("Calm.")
    saved.until(bool)
    with Locked(folder):
        assert eventually(lambda: len(tried) > 1)
    assert trouble.told == []
    assert newsroom.story(typing.document.id).body == "Calm."


def test_a_full_disk_is_told_and_its_words_are_saved_when_there_is_room(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    newsroom.flush()
    connection: list[sqlite3.Connection] = []

    def fill_up(db: Database) -> None:
        connection.append(db.conn)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}").fetchall()

    newsroom._writer.act(fill_up)

    # Told in the thread to which the connection belongs: somebody deletes a film, and there is room again.
    def make_room(sentence: str) -> None:
        connection[0].execute("PRAGMA max_page_count = 1000000").fetchall()

    newsroom.on_trouble(make_room)
    long = "word " * 20_000
    typing.type(long)

    assert "full" in str(trouble.until(bool)[0])
    saved.until(bool)
    assert newsroom.story(story).body == long


@pytest.mark.skipif(sys.platform == "win32", reason="left out: Windows moves no folder with open files")
def test_a_folder_that_was_moved_away_is_told_and_its_words_are_saved_when_it_is_back(
    newsroom: Newsroom, folder: Path
) -> None:
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    folder.rename(folder.with_name("elsewhere"))
    typing.type("Calm.")
    assert "gone" in str(trouble.until(bool)[0])
    folder.with_name("elsewhere").rename(folder)
    saved.until(bool)
    assert newsroom.story(story).body == "Calm."


def test_words_that_could_not_be_saved_are_there_at_the_next_opening(newsroom: Newsroom, folder: Path) -> None:
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)
    second = Newsroom.open(folder)
    late = Typing(second, story)
    trouble = hear(second.on_trouble)
    with Locked(folder):
        late.type("Calm.")
        trouble.until(bool)
        with pytest.raises(DiskTrouble, match="kept in"):
            second.close()
    typing.type("Then wind.")
    newsroom.flush()

    with Newsroom.open(folder) as third:
        assert sorted(third.story(story).body.split(".")) == ["", "Calm", "Then wind"]
    assert journal.left_behind(folder) == []


def test_two_newsrooms_on_one_folder_see_each_others_words(newsroom: Newsroom, another: Another) -> None:
    story = newsroom.new_story(slugline="storm")
    here, there = Typing(newsroom, story), Typing(another(), story)
    heard = hear(newsroom.on_elsewhere)

    there.type("Calm.")
    for kind, record, update in heard.until(bool)[0]:  # type: ignore[attr-defined]
        assert (kind, record) == ("story", story)
        here.document.apply(update)
    here.type(" Then wind.")

    assert here.document.value().body == "Calm. Then wind."
    newsroom.flush()
    assert another().story(story).body == "Calm. Then wind."


def test_one_newsroom_tells_an_open_window_what_it_changed_itself(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    window = Typing(newsroom, story)
    heard = hear(newsroom.on_elsewhere)

    newsroom.set_fields(story, headline="Storm")
    window.type("Calm.")
    newsroom.flush()

    (told,) = heard.until(bool)
    for _, _, update in told:  # type: ignore[attr-defined]
        window.document.apply(update)
    assert window.document.value().headline == "Storm"


def test_two_programs_type_in_one_story_and_keep_all_words(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    window = Typing(newsroom, story)
    heard = hear(newsroom.on_elsewhere)
    program = typist(newsroom, story, 60)
    assert program.stdout is not None
    for line in program.stdout:
        if int(line.split()[0]) % 10 == 0:
            window.type("x ")
    assert program.wait(PATIENCE_S) == 0
    program.stdout.close()

    newsroom.flush()
    body = newsroom.story(story).body.split()
    assert [int(word) for word in body if word != "x"] == list(range(60))
    assert body.count("x") == 6
    for told in list(heard.told):
        for _, _, update in told:  # type: ignore[attr-defined]
            window.document.apply(update)
    assert window.document.value() == newsroom.document(story).value()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="left out: needs kill -9, which this system does not have")
def test_a_kill_loses_no_more_than_the_last_250_ms(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    program = typist(newsroom, story, 100_000)
    assert program.stdout is not None
    typed: dict[int, float] = {}
    for line in program.stdout:
        number, at = line.split()
        typed[int(number)] = float(at)
        if len(typed) == 200:
            break
    killed = time.monotonic()
    program.kill()
    for line in program.stdout:
        if len(line.split()) == 2 and line.endswith("\n"):
            typed[int(line.split()[0])] = float(line.split()[1])
    program.wait(PATIENCE_S)
    program.stdout.close()

    safe = [number for number, at in typed.items() if at < killed - 0.25]
    assert len(safe) > 50
    body = [int(word) for word in newsroom.story(story).body.split()]
    assert body[: len(safe)] == safe


def test_a_program_that_forgets_to_close_loses_nothing(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    program = typist(newsroom, story, 20, end="leave")
    program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 0
    assert newsroom.story(story).body.split() == [str(number) for number in range(20)]


def test_whoever_reads_sees_what_a_killed_program_had_logged_and_not_put_into_tables(
    newsroom: Newsroom, another: Another
) -> None:
    story = newsroom.new_story(slugline="storm")
    newsroom.flush()
    document = newsroom.document(story)
    made: list[bytes] = []
    document.on_update(made.append)
    document.set("headline", "Storm")
    edits = [log.Edit("story", story, document.client_id, update, "2026-11-22T17:00:00+00:00") for update in made]
    newsroom.act(lambda db: log.append(db, edits, log.Writer()))

    assert another().stories(StoryFilter(words="stor"))[0].headline == "Storm"


def test_a_listener_that_fails_stops_nothing(newsroom: Newsroom, caplog: pytest.LogCaptureFixture) -> None:
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)

    def fail(at: datetime) -> None:
        raise RuntimeError("a fault of ours")

    newsroom.on_saved(fail)
    after = hear(newsroom.on_saved)
    typing.type("Calm.")
    after.until(bool)
    typing.type(" Wind.")
    assert newsroom.story(story).body == "Calm. Wind."
    assert "a fault of ours" in caplog.text


def test_a_closed_newsroom_takes_nothing(folder: Path) -> None:
    newsroom = Newsroom.create(folder)
    story = newsroom.new_story(slugline="storm")
    newsroom.close()
    with pytest.raises(DiskTrouble, match="closed"):
        newsroom.submit(Story, story, b"\x00\x00")
    with pytest.raises(DiskTrouble, match="closed"):
        newsroom.stories()


def test_a_damaged_edit_holds_up_no_other_record(
    newsroom: Newsroom, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    hurt, well = newsroom.new_story(slugline="hurt"), newsroom.new_story(slugline="well")
    newsroom.flush()
    damaged = log.Edit("story", hurt, 0, b"\x01\x01\xff\xff", "2026-11-22T17:00:00+00:00")
    newsroom.act(lambda db: log.append(db, [damaged], log.Writer()))
    newsroom.set_fields(well, headline="Fine")

    assert newsroom.story(well).headline == "Fine"
    assert newsroom.story(hurt).slugline == "hurt"
    assert hurt in caplog.text
    with pytest.raises(DiskTrouble, match="damaged"):
        newsroom.document(hurt)
    caplog.clear()


def test_two_readings_at_once_see_the_same(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    window = Typing(newsroom, story)
    seen: list[str] = []

    def read() -> None:
        seen.append(newsroom.story(story).body)

    for number in range(5):
        window.type(f"{number} ")
        readers = [threading.Thread(target=read) for _ in range(4)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join(PATIENCE_S)
        assert set(seen) == {"".join(f"{n} " for n in range(number + 1))}
        seen.clear()


def test_a_record_of_many_edits_is_compacted_when_nobody_types(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compaction.is_long, "__defaults__", (30,))
    monkeypatch.setattr(writer, "COMPACT_AFTER_S", 0.0)
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)
    for _ in range(40):
        typing.type("word ")

    assert eventually(lambda: len(newsroom.updates(story)) < 30)
    typing.type("end")
    assert newsroom.story(story).body == "word " * 40 + "end"


def test_a_disk_that_fails_while_a_record_is_compacted_is_no_other_newsroom_afterwards(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compaction.is_long, "__defaults__", (30,))
    monkeypatch.setattr(writer, "COMPACT_AFTER_S", 0.0)
    story = newsroom.new_story(slugline="storm")
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    compact = compaction.compact
    compacted: list[str] = []

    def noted(db: Database, record: str) -> int:
        compacted.append(record)
        return compact(db, record)

    @contextmanager
    def failing_once(db: Database) -> Iterator[Database]:
        with writing(db):
            yield db
            if len(compacted) == 1 and not trouble.told:
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR
                raise error

    monkeypatch.setattr(compaction, "compact", noted)
    monkeypatch.setattr(writer, "writing", failing_once)
    typing = Typing(newsroom, story)
    for _ in range(40):
        typing.type("word ")
    assert "does not answer" in str(trouble.until(bool)[0])
    typing.type("end")
    saved.until(lambda told: len(told) > 1)
    newsroom.flush()
    assert newsroom.story(story).body == "word " * 40 + "end"
    assert len(trouble.told) == 1


def eventually(happens: Callable[[], bool]) -> bool:
    """Ask again until it has happened."""
    late = time.monotonic() + PATIENCE_S
    pause = threading.Event()
    while not (done := happens()) and time.monotonic() < late:
        pause.wait(0.02)
    return done


def test_a_mistake_of_the_program_while_saving_ends_neither_the_thread_nor_what_waits_for_it(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = newsroom.new_story(slugline="storm")
    typing = Typing(newsroom, story)
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)

    def mistaken(*_: object) -> int:
        raise RuntimeError("wrong")

    with monkeypatch.context() as patch:
        patch.setattr(log, "append", mistaken)
        typing.type("Wind.")
        assert "mistake" in str(trouble.until(bool)[0])
        with pytest.raises(DiskTrouble, match="mistake"):
            newsroom.flush()
    saved.until(bool)
    newsroom.flush()
    assert newsroom.story(story).body == "Wind."
