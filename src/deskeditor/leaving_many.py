"""Many stories leave on several cores: most of the work on a story is thinking (what the gate asks, what the format
says), and each process thinks for itself.

Stories whose files could get the same name go to the same process, which sees to it that they do not. Stories of
confidential sources stay in this one: the others do not know the key of the vault. Each process has the newsroom open
as any other program has, and each story leaves in one act of its own, as in `leaving.leave`.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from deskeditor.formats.export import Progress
from deskeditor.formats.format import Format
from deskeditor.formats.names import safe, same_file
from deskeditor.formats.registry import FORMATS, format_named
from deskeditor.leaving import Override, leave
from deskeditor.news.problems import DiskTrouble, Problem
from deskeditor.newsroom import Newsroom

FEWEST = 100
"""Stories; for fewer it takes longer to start a process than it saves."""
MOST = 8
"""Processes; more wait for the one disk."""
PATIENCE_S = 30
"""For a process that was told to stop and has a story under way."""


def leave_many(
    newsroom: Newsroom,
    story_ids: Iterable[str],
    format: Format,
    output: Path,
    *,
    zipped: bool = False,
    override: Override | None = None,
    processes: int = 0,
    legal: bool = False,
) -> Iterator[Progress]:
    """As `leaving.leave`, on so many cores (0: as there are) when it pays; the stories come in no order then."""
    ids = list(dict.fromkeys(story_ids))
    count = processes or min(os.cpu_count() or 1, MOST)
    if legal or len(ids) < FEWEST or count < 2 or FORMATS.get(format.name) is not format:
        yield from leave(newsroom, ids, format, output, zipped=zipped, override=override, legal=legal)
        return
    apart, here = _parted(newsroom, ids, count)
    told = _Told(len(ids))
    errand = _Errand(newsroom.folder, newsroom.me, format.name, output, zipped, override)
    for progress in _leave_apart(errand, apart):
        yield told.counted(progress)
    for progress in leave(newsroom, here, format, output, zipped=zipped, override=override):
        yield told.counted(progress)


@dataclass(slots=True)
class _Told:
    """Counts the stories that are through, in whichever process."""

    total: int
    done: int = 0

    def counted(self, progress: Progress) -> Progress:
        self.done += progress.outcome != "working"
        return replace(progress, done=self.done, total=self.total)


@dataclass(frozen=True, slots=True)
class _Errand:
    """What a process has to know."""

    folder: Path
    me: str
    format: str
    output: Path
    zipped: bool
    override: Override | None


def _parted(newsroom: Newsroom, ids: Sequence[str], count: int) -> tuple[list[list[str]], list[str]]:
    """The stories for each of the other processes, and those for this one."""
    here = [id for id in ids if newsroom.linked_confidential(id)]
    stay = set(here)
    rows = newsroom.rows_of(ids)
    groups: dict[str, list[str]] = {}
    for id in ids:
        if id not in stay:
            name = same_file(safe(rows[id].slugline)) if id in rows else id
            groups.setdefault(name, []).append(id)
    apart: list[list[str]] = [[] for _ in range(count)]
    for group in groups.values():
        min(apart, key=len).extend(group)
    return [some for some in apart if some], here


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    waiting: dict[str, None] = field(default_factory=dict)
    """Ids of the stories that it has not done yet."""


def _leave_apart(errand: _Errand, apart: Sequence[Sequence[str]]) -> Iterator[Progress]:
    workers = [_start(errand, ids) for ids in apart]
    try:
        while workers:
            ready = wait([worker.pipe for worker in workers])
            for worker in [w for w in workers if w.pipe in ready]:
                progress = _heard(worker)
                if progress is not None:
                    yield progress
                    continue
                workers.remove(worker)
                yield from _undone(worker)
    finally:
        for worker in workers:
            _stop(worker)


def _start(errand: _Errand, ids: Sequence[str]) -> _Worker:
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_work, args=(theirs, errand, list(ids)), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours, dict.fromkeys(ids))


def _heard(worker: _Worker) -> Progress | None:
    """The next that the process says; None when it has nothing more to say, for whatever reason."""
    try:
        progress: Progress | None = worker.pipe.recv()
    except (EOFError, OSError):
        return None
    if progress is not None and progress.outcome != "working":
        worker.waiting.pop(progress.story_id, None)
    return progress


def _undone(worker: _Worker) -> Iterator[Progress]:
    """A process that died has left stories behind, each of them whole or not at all."""
    worker.process.join()
    for id in worker.waiting:
        problem = DiskTrouble("The process that exported this story ended before it was done; export it again.")
        yield Progress(0, 0, id, "failed", sentence=str(problem), problem=problem)


def _stop(worker: _Worker) -> None:
    """Let it finish the story that is under way."""
    with suppress(OSError):
        worker.pipe.send("stop")
    while worker.process.is_alive():
        try:
            if not worker.pipe.poll(PATIENCE_S):
                worker.process.terminate()
                break
            worker.pipe.recv()
        except (EOFError, OSError):
            break
    worker.process.join(PATIENCE_S)
    worker.pipe.close()


# In the other process


def _work(pipe: Connection, errand: _Errand, ids: Sequence[str]) -> None:
    with suppress(BrokenPipeError):  # who asked is gone
        for progress in _left(errand, ids):
            pipe.send(progress)
            if pipe.poll():
                break
        pipe.send(None)


def _left(errand: _Errand, ids: Sequence[str]) -> Iterator[Progress]:
    try:
        with Newsroom.open(errand.folder) as newsroom:
            newsroom.me = errand.me
            format = format_named(errand.format)
            yield from leave(newsroom, ids, format, errand.output, zipped=errand.zipped, override=errand.override)
    except Problem as problem:  # the newsroom does not open
        for id in ids:
            yield Progress(0, 0, id, "failed", sentence=str(problem), problem=problem)
