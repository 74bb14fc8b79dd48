"""Kill the program again and again, at random moments of everything it does, and see that no word is lost.

    python -m tests.faults.soak [--kills 300] [--seed N] [--only ACTIVITY]

Every newsroom is killed several times in a row, and written on in between. A seed is printed for each; with it the same
things are done again, though a kill never meets the same instruction twice. The exit code is 1 when anything was lost.
"""

import argparse
import secrets
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from deskeditor.newsroom import Newsroom
from tests.faults.activities import ACTIVITIES, AT_THE_START, Scene
from tests.faults.checks import backup_is_whole, examined
from tests.faults.outside import Died, Running, start
from tests.faults.recorder import PROMISED_S, Recorder

KILLS_EACH = 8
"""Kills of one newsroom before the next one is made."""
AIM_S = 8.0
"""How long to wait for the work that the kill is aimed at."""
SCHEMAS = Path(__file__).parents[1] / "store" / "schemas"


@dataclass(frozen=True, slots=True)
class Kill:
    """One death of the program, and what was wrong afterwards."""

    activity: str
    seed: int
    behind_s: float
    wrong: tuple[str, ...]
    took_s: float
    aimed: bool = True


@dataclass
class Room:
    """A newsroom that is killed again and again, with what is known of it outside."""

    folder: Path
    home: Path
    seed: int
    recorder: Recorder = field(default_factory=Recorder)
    places: Recorder = field(default_factory=Recorder)
    versions: dict[str, list[str]] = field(default_factory=dict)
    backups: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)
        self.killed = 0.0

    @property
    def stories(self) -> list[str]:
        """Those to be written on: all but the spiked ones, which the kill may have left so; all when all are."""
        every = {id: fields for id, fields in self.recorder.now.items() if "body" in fields}
        return [id for id, fields in every.items() if not fields["spiked"]] or list(every)

    def killed_while(self, activity: str) -> Kill:
        """Start it, do this, kill it, and see what is there."""
        began = time.monotonic()
        running = start(self.folder, self.home, self.recorder, self.places)
        wrong: list[str] = []
        aimed = True
        try:
            if activity in AT_THE_START:
                aimed = self._start_only(running, activity)
            else:
                aimed = self._work(running, activity, wrong)
        except Died as death:
            wrong.append(f"died by itself: {death}")
        self.killed = running.kill()
        wrong += [f"told: {line['sentence']}" for line in running.told if line["level"] != "info"]
        found = examined(self.folder, self.home, [id for ids in self.versions.values() for id in ids])
        verdict = self.recorder.judge(found.state, self.killed)
        wrong += [*found.wrong, *([verdict.lost] if verdict.lost else [])]
        self.recorder.begin_with(found.state)
        return Kill(activity, self.seed, verdict.behind_s, tuple(wrong), time.monotonic() - began, aimed)

    def _start_only(self, running: Running, activity: str) -> bool:
        if activity == "starting":
            running.until_open(self.chance.uniform(0.0, 1.6))
            return True
        came = running.until_mark("migrating", AIM_S)
        running.until_open(self.chance.uniform(0.0, 0.03))
        return came

    def _work(self, running: Running, activity: str, wrong: list[str]) -> bool:
        if not running.until_open():
            raise Died(running.why())
        wrong += self._shown(running)
        scene = Scene(self.chance, running, self.home, self.stories, self.versions, self.backups)
        scene.front = self.chance.choice(self.stories)
        running.do("open", story=scene.front)
        running.do("keys", keys="Ctrl+End")
        running.do("type", words=scene.words(1, 3))
        doing = ACTIVITIES[activity]
        past = len(running.marks)
        if not doing.aim:
            self._until(scene, activity, time.monotonic() + self.chance.uniform(0.05, doing.within_s))
            return True
        if came := self._until(scene, activity, time.monotonic() + AIM_S, past):
            running.until_open(0)
            time.sleep(self.chance.uniform(0.0, doing.within_s))
        return came

    def _until(self, scene: Scene, activity: str, end: float, past: int = 0) -> bool:
        """Give command after command until it is time, or the work that is waited for begins: whether it did."""
        doing, running = ACTIVITIES[activity], scene.running
        for do, arguments in doing.commands(scene):
            number = running.send(do, **arguments)
            while not running.until_done(number, 0.002):
                if doing.aim and running.until_mark(doing.aim, 0, past):
                    return True
                if time.monotonic() > end:
                    return False
                if running.ended:
                    raise Died(f"{do} was not done: {running.why()}")
            self._remember(scene, do, arguments, running.answers[number]["answer"])
            if time.monotonic() > end:
                return False
        return False

    def _remember(self, scene: Scene, do: str, arguments: dict[str, Any], answer: Any) -> None:
        match do:
            case "version":
                self.versions.setdefault(arguments["story"], []).append(answer)
            case "back_up":
                self.backups.append(Path(answer))
            case "new":
                scene.front = answer

    def _shown(self, running: Running) -> Iterator[str]:
        """After a start nothing is asked, and what is open shows what was on disk."""
        look = running.do("look")
        for dialog in look["dialogs"]:
            yield f"asked at the start: {dialog}"
        yield from self._where_it_was(look["where"])
        for story, fields in look["pages"].items():
            there = self.recorder.now[story]
            for name, words in fields.items():
                if there[name] != words:
                    yield f"{name} of {story} is {there[name]!r} on disk and {words!r} in the window"

    def _where_it_was(self, where: dict[str, Any]) -> Iterator[str]:
        """The same stories are open again, with the caret where it stood."""
        if self.places.seen:
            verdict = self.places.judge({"window": where}, self.killed)
            if verdict.lost:
                yield f"what was open: {verdict.lost}"
        self.places.begin_with({"window": where})

    def examined_at_the_end(self) -> tuple[str, ...]:
        """Closed as a person closes it, everything is there; and every backup that was made is whole."""
        running = start(self.folder, self.home, self.recorder, self.places)
        wrong = [] if running.until_open() else [running.why()]
        wrong += [] if running.leave() == 0 else ["it ended with an error"]
        found = examined(self.folder, self.home, [id for ids in self.versions.values() for id in ids])
        verdict = self.recorder.judge(found.state, time.monotonic() + 10 * PROMISED_S)
        wrong += [*found.wrong, *([verdict.lost] if verdict.lost else [])]
        return (*wrong, *(line for backup in self.backups for line in backup_is_whole(backup)))


@contextmanager
def room(seed: int, form: int = 0, disk: Path | None = None) -> Iterator[Room]:
    """A newsroom of two stories, or the one that the schema of an earlier version left; gone afterwards.

    It lies on `disk` when that is given, with everything else of the person elsewhere.
    """
    home = Path(tempfile.mkdtemp(prefix="deskeditor-faults-"))
    folder = (disk or home) / "newsroom"
    try:
        if form:
            folder.mkdir()
            with closing(sqlite3.connect(folder / "newsroom.db")) as db:
                db.executescript((SCHEMAS / f"{form}.sql").read_text(encoding="utf-8"))
        else:
            with Newsroom.create(folder, name="The Lantern") as newsroom:
                newsroom.me = newsroom.add_person(name="Ada Quill")
                newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.")
                newsroom.new_story(slugline="ferry", headline="العبّارة", body="No ferry today. 😀")
        made = Room(folder, home, seed)
        made.recorder.begin_with(examined(folder, home).state)
        yield made
    finally:
        shutil.rmtree(home, ignore_errors=True)


def kills(count: int, seed: int, only: Sequence[str] = ()) -> Iterator[Kill]:
    """So many kills; each activity comes as often as every other one."""
    chance = Random(seed)
    for here in rooms(plan(count, chance, only)):
        own_seed = chance.randrange(10**9)
        with room(own_seed, form=1 if here[0] == "migrating" else 0) as killed:
            for activity in here:
                yield killed.killed_while(activity)
            if wrong := killed.examined_at_the_end():
                yield Kill("closing", own_seed, 0.0, wrong, 0.0)


def plan(count: int, chance: Random, only: Sequence[str] = ()) -> list[str]:
    """What is under way at each kill."""
    names = list(only) or [*ACTIVITIES, *AT_THE_START]
    planned: list[str] = []
    while len(planned) < count:
        planned += chance.sample(names, len(names))
    return planned[:count]


def rooms(planned: Sequence[str]) -> Iterator[list[str]]:
    """The kills of one newsroom after the other; an older form is migrated only once."""
    here: list[str] = []
    for activity in planned:
        if here and (len(here) == KILLS_EACH or activity == "migrating"):
            yield here
            here = []
        here.append(activity)
    if here:
        yield here


def summary(all_kills: Sequence[Kill]) -> str:
    lines = [f"{'killed while':20} {'kills':>5} {'lost':>5} {'not aimed':>9} {'furthest behind, ms':>20}"]
    for name in dict.fromkeys(kill.activity for kill in all_kills):
        these = [kill for kill in all_kills if kill.activity == name]
        behind = max(kill.behind_s for kill in these) * 1000
        lost, not_aimed = sum(bool(kill.wrong) for kill in these), sum(not kill.aimed for kill in these)
        lines.append(f"{name:20} {len(these):5} {lost:5} {not_aimed:9} {behind:20.0f}")
    lost = sum(bool(kill.wrong) for kill in all_kills)
    took = sum(kill.took_s for kill in all_kills) / max(1, len(all_kills))
    lines.append(f"{'all':20} {len(all_kills):5} {lost:5}   {took:.1f} s for a kill")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    parser.add_argument("--only", action="append", default=[], choices=[*ACTIVITIES, *AT_THE_START])
    given = parser.parse_args()
    print(f"seed {given.seed}", flush=True)
    all_kills: list[Kill] = []
    for number, kill in enumerate(kills(given.kills, given.seed, given.only), 1):
        all_kills.append(kill)
        said = "; ".join(kill.wrong) or "nothing lost"
        print(f"{number:4} {kill.activity:17} newsroom {kill.seed:9} {kill.took_s:4.1f} s  {said}", flush=True)
    print(f"\n{summary(all_kills)}\nseed {given.seed}")
    return 1 if any(kill.wrong for kill in all_kills) else 0


if __name__ == "__main__":
    sys.exit(main())
