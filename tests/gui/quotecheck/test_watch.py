"""When the quotations are looked at again, and what is shown meanwhile."""

from PySide6.QtCore import Qt

from deskeditor.gui.ledger.idle import keeper_of
from deskeditor.gui.quotecheck.watch import GIVE_WAY_S, PATIENCE_S, Pace
from tests.gui.quotecheck.conftest import Quoted
from tests.gui.reporter import CTRL


class Time:
    def __init__(self) -> None:
        self.now = 100.0
        self.naps = 0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.naps += 1


def test_the_worker_waits_while_keys_follow_one_another() -> None:
    time = Time()
    pace = Pace(time.clock, time.sleep)
    pace.begin()
    pace.breathe()
    assert time.naps == 0
    pace.typed()
    pace.breathe()
    assert time.now - 100 >= GIVE_WAY_S
    naps = time.naps
    pace.breathe()
    assert time.naps == naps


def test_it_does_not_wait_for_ever() -> None:
    time = Time()

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        pace.typed()

    pace = Pace(time.clock, sleep)
    pace.begin()
    pace.typed()
    pace.breathe()
    assert PATIENCE_S <= time.now - 100 < PATIENCE_S + 1


def test_where_the_house_wants_all_recorded_those_that_are_not_are_marked(quoted: Quoted) -> None:
    quoted.until_looked(Nobody="unrecorded")
    assert [words[:7] for _, words in quoted.marked()] == ["“The dr"]
    newsroom = quoted.reporter.newsroom
    newsroom.settings.set("quote_rules", newsroom.settings.get("quote_rules") | {"unrecorded": "warn"})
    quoted.shown.watch.gather_soon()
    quoted.reporter.until(lambda: [words[:7] for _, words in quoted.marked()] == ["“The dr", "“Nobody"])
    assert quoted.marked()[1][0] == "doubtful"


def test_what_was_read_in_the_vault_goes_when_it_is_locked(quoted: Quoted) -> None:
    quoted.until_looked(Nobody="unrecorded")
    newsroom = quoted.reporter.newsroom
    newsroom.vault.make("correct horse battery staple")
    words = "Cy Dow: Nobody asked us about any of it beforehand."
    newsroom.add_transcript(title="Call", text=words, story=quoted.story, private=True)
    quoted.until_looked(Nobody="exact")
    keeper_of(quoted.reporter.program.desk).lock()
    assert not [one for one in quoted.shown.watch.checked if one.evidence and "Nobody" in one.evidence.words]
    quoted.until_looked(Nobody="unrecorded")
    newsroom.vault.open("correct horse battery staple")
    quoted.until_looked(Nobody="exact")


def test_a_closed_story_is_watched_no_longer(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    watch = quoted.shown.watch
    assert watch.is_watching
    quoted.reporter.press(Qt.Key.Key_W, CTRL)
    quoted.reporter.until(lambda: quoted.reporter.window.copy is None)
    quoted.reporter.until(lambda: not watch.is_watching)
