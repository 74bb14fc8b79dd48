"""No word is lost, whenever the program is killed: a small part of what `make soak` does."""

import signal
from random import Random

import pytest

from tests.faults.activities import ACTIVITIES, AT_THE_START
from tests.faults.amount import SEED
from tests.faults.recorder import PROMISED_S, Recorder
from tests.faults.soak import kills, plan, rooms, summary

needs_kill = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="left out: needs kill -9, which this system does not have"
)


@needs_kill
def test_whatever_was_under_way_no_word_is_lost() -> None:
    """Once in each activity."""
    every = len(ACTIVITIES) + len(AT_THE_START)
    deaths = list(kills(every, SEED))
    print(f"seed {SEED}\n{summary(deaths)}")
    assert [f"{death.activity} (seed {SEED}): {said}" for death in deaths for said in death.wrong] == []
    assert {death.activity for death in deaths} == {*ACTIVITIES, *AT_THE_START}


def test_the_plan_is_that_of_the_seed_and_migrates_each_newsroom_once() -> None:
    planned = plan(40, Random(3))
    assert planned == plan(40, Random(3))
    assert [name for here in rooms(planned) for name in here] == planned
    assert all("migrating" not in here[1:] for here in rooms(planned))


# the recorder itself: it must not pass what is lost


def typed(*states: tuple[float, str]) -> Recorder:
    recorder = Recorder()
    for at, body in states:
        recorder.note(at, "story", {"body": body})
    return recorder


def test_the_newest_words_may_be_missing_for_as_long_as_promised() -> None:
    recorder = typed((1.0, "a"), (2.0, "ab"), (2.2, "abc"))
    assert recorder.judge({"story": {"body": "ab"}}, killed=2.2 + PROMISED_S / 2).lost == ""
    assert recorder.judge({"story": {"body": "ab"}}, killed=2.2 + PROMISED_S * 2).lost.startswith("missing since 500")


def test_what_is_there_is_never_too_new() -> None:
    assert typed((1.0, "a"), (2.0, "ab")).judge({"story": {"body": "ab"}}, killed=60.0).lost == ""


def test_words_that_nobody_saw_are_no_words_of_ours() -> None:
    assert "never seen" in typed((1.0, "a"), (2.0, "ab")).judge({"story": {"body": "ba"}}, killed=2.1).lost


def test_a_record_that_is_gone_is_lost() -> None:
    recorder = typed((1.0, "a"))
    recorder.note(1.1, "photo", {"caption": "c"})
    assert recorder.judge({"story": {"body": "a"}}, killed=9.0).lost
    assert not recorder.judge({"story": {"body": "a"}, "photo": {"caption": "c"}, "new": {}}, killed=9.0).lost


def test_words_of_one_record_are_not_kept_without_older_ones_of_another() -> None:
    recorder = typed((1.0, "a"))
    recorder.note(1.0, "other", {"body": "x"})
    recorder.note(5.0, "other", {"body": "xy"})
    recorder.note(5.1, "story", {"body": "ab"})
    assert recorder.judge({"story": {"body": "ab"}, "other": {"body": "x"}}, killed=5.2).lost


def test_what_a_command_is_about_to_do_may_be_there_or_not() -> None:
    recorder = typed((1.0, "a"))
    recorder.note(1.5, "story", {"body": "restored"}, sure=False)
    assert not recorder.judge({"story": {"body": "a"}}, killed=9.0).lost
    assert not recorder.judge({"story": {"body": "restored"}}, killed=9.0).lost
