"""Work that leaves the GUI thread: plain functions on a pool, their results back by one queued signal.

Of several requests with one key only the newest counts. Nothing here processes events.
"""

import itertools
from collections.abc import Callable, Iterator
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


class Job:
    """A long piece of work under way. `cancel` asks it to stop after its present step."""

    def __init__(self) -> None:
        self._cancelled = Event()

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()


class Request:
    """Something that was asked for. It belongs to the GUI thread, which keeps it until it is answered: the worker lets
    go of it before it tells, for what Python forgets on a worker dies there, and a widget or timer that does so takes
    the program with it."""

    def __init__(
        self,
        epoch: int,
        key: str | None,
        function: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        job: Job | None = None,
        progress: Callable[[Any], None] | None = None,
    ) -> None:
        self.epoch, self.key, self.job, self.progress = epoch, key, job, progress
        self._function, self._then, self._failed = function, then, failed
        self._call: Callable[[], None] | None = None
        self._told: object = None
        """Whom the call is for."""

    def work(self) -> None:
        """On the worker."""
        try:
            result = self._function()
        except Exception as problem:
            self._end(self._failed, problem)
        else:
            self._end(self._then, result)

    def walk(self, tell: Callable[[Any], None]) -> None:
        """On the worker, of a job: through its steps."""
        assert self.job is not None
        generator = self._function()
        try:
            for step in generator:
                tell(step)
                if self.job.cancelled:
                    break
        except Exception as problem:
            self._end(self._failed, problem)
            return
        finally:
            if close := getattr(generator, "close", None):
                close()
        self._end(self._then, not self.job.cancelled)

    def answer(self) -> None:
        """On the GUI thread."""
        call, self._call = self._call, None  # a problem knows the frames it went through, and they this request
        if call is not None and _is_there(self._told):
            call()

    def _end(self, call: Callable[[Any], None], said: object) -> None:
        self._call, self._told = partial(call, said), _owner(call)


class Tasks(QObject):
    """The pool. `then` and `failed` are called on the GUI thread; not any more once their owner (a bound method's
    QObject) is gone. Without `failed` a Problem is told as a notice, and a fault of ours goes to `fault`."""

    fault = Signal(Exception)
    damaged = Signal(DamagedNewsroom)
    """Met by a question that nobody else answers for; told as a notice, too."""
    _answered = Signal(int)
    _stepped = Signal(int, object)
    """Numbers of requests; and a step of a job."""

    def __init__(self, parent: QObject | None = None, threads: int = 3) -> None:
        super().__init__(parent)
        self._pool = self._workers(threads)
        self._lanes: dict[str, QThreadPool] = {}
        self._numbers = itertools.count()
        self._requests: dict[int, Request] = {}
        self._newest: dict[str, int] = {}
        self._epoch = 0
        self.is_ending = False
        """Whether the program ends: work that only looks at something may leave off: nobody will see what it finds."""
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._deliver_step, Qt.ConnectionType.QueuedConnection)

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
        number = next(self._numbers)
        if key is not None:
            self._newest[key] = number
        self._requests[number] = Request(self._epoch, key, function, then, failed or self._failed)
        self._pool_of(lane).start(partial(self._work, number))

    def run(
        self,
        steps: Callable[[], Iterator[T]],
        progress: Callable[[T], None],
        finished: Callable[[bool], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Go through a generator on a worker, telling each step here; `finished(True)` at the end, `finished(False)`
        when it was cancelled (the generator is closed, and cleans up)."""
        number, job = next(self._numbers), Job()
        self._requests[number] = Request(self._epoch, None, steps, finished, failed or self._failed, job, progress)
        self._pool.start(partial(self._work, number))
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
        self._stepped.disconnect(self._deliver_step)
        for pool in self._pools:
            pool.clear()
        if self.wait():
            self._requests.clear()

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

    def _work(self, number: int) -> None:
        """On a worker."""
        request = self._requests[number]
        if request.job is not None:
            request.walk(partial(self._tell_step, number))
        elif self._is_newest(number, request):
            request.work()
        del request
        if _is_there(self):
            self._answered.emit(number)

    def _tell_step(self, number: int, step: object) -> None:
        if _is_there(self):
            self._stepped.emit(number, step)

    def _is_newest(self, number: int, request: Request) -> bool:
        return request.key is None or self._newest.get(request.key) == number

    def _deliver(self, number: int) -> None:
        request = self._requests.pop(number, None)
        if request is not None and request.epoch == self._epoch and self._is_newest(number, request):
            request.answer()

    def _deliver_step(self, number: int, step: object) -> None:
        request = self._requests.get(number)
        if request is None or request.progress is None or request.epoch != self._epoch:
            return
        if _is_there(_owner(request.progress)):
            request.progress(step)

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


def _is_there(owner: object) -> bool:
    """Whether it is no object of Qt, or one that was not deleted."""
    return not isinstance(owner, QObject) or bool(isValid(owner))


def _owner(call: Callable[..., Any] | None) -> object:
    return getattr(call, "__self__", None)
