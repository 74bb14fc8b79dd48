"""Work that leaves the GUI thread: plain functions on a pool, their results back by one queued signal.

Of several requests with one key only the newest counts. Nothing here processes events.
"""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from deskeditor.gui import notices
from deskeditor.news.problems import DamagedNewsroom, Problem

T = TypeVar("T")


class Asks(Protocol):
    """What a pane needs of the tasks; a test may give one that works at once."""

    def ask(
        self,
        function: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        key: str | None = None,
    ) -> None: ...


@dataclass(frozen=True)
class Answer:
    """What came of one request; `call` is handed back to the GUI thread."""

    number: int
    epoch: int
    key: str | None
    call: Callable[[], None]
    owner: object


class Job:
    """A long piece of work under way. `cancel` asks it to stop after its present step."""

    def __init__(self) -> None:
        self._cancelled = Event()

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()


class Tasks(QObject):
    """The pool. `then` and `failed` are called on the GUI thread; not any more once their owner (a bound method's
    QObject) is gone. Without `failed` a Problem is told as a notice, and a fault of ours goes to `fault`."""

    fault = Signal(Exception)
    damaged = Signal(DamagedNewsroom)
    """Met by a question that nobody else answers for; told as a notice, too."""
    _answered = Signal(Answer)

    def __init__(self, parent: QObject | None = None, threads: int = 3) -> None:
        super().__init__(parent)
        self._pool = self._workers(threads)
        self._lanes: dict[str, QThreadPool] = {}
        self._numbers = itertools.count()
        self._newest: dict[str, int] = {}
        self._epoch = 0
        self.is_ending = False
        """Whether the program ends: work that only looks at something may leave off: nobody will see what it finds."""
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        function: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        key: str | None = None,
        lane: str = "",
    ) -> None:
        """Call `function` on a worker, then `then` with its result, or `failed` with the exception, here. What asks
        something that may hang goes into a `lane`: it has one worker of its own, and holds nobody else up."""
        number, epoch = next(self._numbers), self._epoch
        if key is not None:
            self._newest[key] = number

        def work() -> None:
            if key is not None and self._newest.get(key) != number:
                return
            try:
                result = function()
            except Exception as problem:
                self._tell(Answer(number, epoch, key, partial(failed or self._failed, problem), _owner(failed)))
            else:
                self._tell(Answer(number, epoch, key, partial(then, result), _owner(then)))

        self._pool_of(lane).start(work)

    def run(
        self,
        steps: Callable[[], Iterator[T]],
        progress: Callable[[T], None],
        finished: Callable[[bool], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Go through a generator on a worker, telling each step here; `finished(True)` at the end, `finished(False)`
        when it was cancelled (the generator is closed, and cleans up)."""
        job, epoch = Job(), self._epoch

        def work() -> None:
            generator = steps()
            try:
                for step in generator:
                    self._tell(Answer(0, epoch, None, partial(progress, step), _owner(progress)))
                    if job.cancelled:
                        break
            except Exception as problem:
                self._tell(Answer(0, epoch, None, partial(failed or self._failed, problem), _owner(failed)))
                return
            finally:
                if close := getattr(generator, "close", None):
                    close()
            self._tell(Answer(0, epoch, None, partial(finished, not job.cancelled), _owner(finished)))

        self._pool.start(work)
        return job

    def drop(self, key: str) -> None:
        """Forget the requests with this key: their results are not wanted any more."""
        self._newest[key] = next(self._numbers)

    def forget(self) -> None:
        """Nothing that was asked so far is wanted any more, nor how it failed."""
        self._epoch += 1

    def wait(self, timeout_ms: int = 10_000) -> bool:
        """Wait until the workers are done (on closing); their answers are still in the queue of events."""
        until = QDeadlineTimer(timeout_ms)
        done = [pool.waitForDone(until) for pool in self._pools]
        return all(done)

    def close(self) -> None:
        self._answered.disconnect(self._deliver)
        for pool in self._pools:
            pool.clear()
        self.wait()

    @property
    def _pools(self) -> tuple[QThreadPool, ...]:
        return self._pool, *self._lanes.values()

    def _pool_of(self, lane: str) -> QThreadPool:
        if not lane:
            return self._pool
        if lane not in self._lanes:
            self._lanes[lane] = self._workers(1)
        return self._lanes[lane]

    def _workers(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)  # each thread keeps a connection to the newsroom
        return pool

    def _tell(self, answer: Answer) -> None:
        if isValid(self):  # type: ignore[no-untyped-call]  # shiboken6 has no stubs
            self._answered.emit(answer)

    def _deliver(self, answer: Answer) -> None:
        if answer.epoch != self._epoch:
            return
        if answer.key is not None and self._newest.get(answer.key) != answer.number:
            return
        if isinstance(answer.owner, QObject) and not isValid(answer.owner):  # type: ignore[no-untyped-call]  # as above
            return
        answer.call()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Problem):
            notices.error(str(problem))
        else:
            self.fault.emit(problem)
        if isinstance(problem, DamagedNewsroom):
            self.damaged.emit(problem)


class AtOnce:
    """Tasks that work at once, on the caller's thread."""

    def ask(
        self,
        function: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        key: str | None = None,
    ) -> None:
        try:
            result = function()
        except Exception as problem:
            if failed is None:
                raise
            failed(problem)
        else:
            then(result)


def _owner(call: Callable[..., Any] | None) -> object:
    return getattr(call, "__self__", None)
