"""A site of nothing but values, a clock that is set by hand, and a network that fails as it is told."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Literal, TypeVar

from deskeditor.cms.delivering import Outcome, Patience, deliver
from deskeditor.cms.site import Item, Memory, Named, Payload, Rights, There, Upload, Uploaded
from deskeditor.cms.troubles import Busy, Denied, Doubtful, Unreachable
from deskeditor.news.deliveries import Remote

Fault = Literal[
    "",  # all goes well
    "not done",  # it never arrived, and no answer came
    "lost",  # it was done, and its answer was lost
    "late",  # it is done some seconds after whoever sent it gave up
    "unreachable",
    "denied",
    "killed before",  # the program dies before it sends
    "killed after",  # it was done, and the program dies before it hears of it
    "killed late",
]
FAULTS: tuple[Fault, ...] = (
    "",
    "not done",
    "lost",
    "late",
    "unreachable",
    "denied",
    "killed before",
    "killed after",
    "killed late",
)
LATE_S = 20.0
"""Less than `Patience.settle_s`."""
Got = TypeVar("Got")


class Killed(BaseException):
    """The program is no more."""


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class OnDisk(Memory):
    """What a newsroom keeps: it is there after a kill."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Remote] = {}

    def get(self, kind: str, local: str) -> Remote | None:
        return self.kept.get((kind, local))

    def keep(self, remote: Remote) -> None:
        self.kept[remote.kind, remote.local] = remote

    def forget(self, kind: str, local: str) -> None:
        self.kept.pop((kind, local), None)


@dataclass
class Post:
    identity: str
    fields: Mapping[str, Any]
    changed: int = 1
    by: str = "desk"
    gone: Literal["", "trash", "deleted"] = ""


@dataclass
class SiteInMemory:
    """`faults`: what becomes of each writing request, in their order; then all goes well. `filters`: what it makes of
    words that it is given; `takes_s`: how long whoever writes waits for an answer."""

    clock: Clock
    faults: list[Fault] = field(default_factory=list)
    filters: Callable[[str], str] = str
    takes_s: float = 0.0
    skew_s: float = 0.0
    posts: dict[str, Post] = field(default_factory=dict)
    photos: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    """Identity and words by remote id."""
    writes: int = 0
    asked: int = 0
    before_write: Callable[[], None] = lambda: None
    _ids: Iterator[int] = field(default_factory=lambda: count(1))
    late: list[tuple[datetime, Callable[[], object]]] = field(default_factory=list)

    # the network

    def _write(self, work: Callable[[], Got]) -> Got:
        self._arrive()
        self.before_write()
        self.writes += 1
        fault = self.faults.pop(0) if self.faults else ""
        self.clock.pass_by(self.takes_s)
        if fault in ("killed before", "killed late", "late"):
            if fault.endswith("late"):
                self.late.append((self.clock() + timedelta(seconds=LATE_S), work))
            if fault.startswith("killed"):
                raise Killed
            raise Doubtful("No answer came.")
        if fault == "unreachable":
            raise Unreachable("There is no network.")
        if fault == "denied":
            raise Denied("The password is wrong.")
        if fault == "not done":
            raise Doubtful("No answer came.")
        made = work()
        if fault == "lost":
            raise Doubtful("No answer came.")
        if fault == "killed after":
            raise Killed
        return made

    def _arrive(self) -> None:
        """What was under way is done when its time has come."""
        due = [work for at, work in self.late if at <= self.clock()]
        self.late = [(at, work) for at, work in self.late if at > self.clock()]
        for work in due:
            work()

    def _ask(self) -> None:
        self._arrive()
        self.asked += 1

    # what somebody does there

    def edit(self, words: str, by: str = "Eddie") -> None:
        for post in self.posts.values():
            post.fields = {**post.fields, "body": words}
            post.changed, post.by = post.changed + 1, by

    def trash(self) -> None:
        for post in self.posts.values():
            post.gone, post.changed = "trash", post.changed + 1

    # a Site

    def rights(self) -> Rights:
        return Rights(may_draft=True, may_publish=True, may_upload=True)

    def authors(self) -> Sequence[Named]:
        return ()

    def sections(self) -> Sequence[Named]:
        return ()

    def payload(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory, *, dry: bool = False) -> Payload:
        story = item.copy.story
        shown = [photos[u.key].remote_id for u in item.uploads] if not dry else [p.remote_id for p in photos.values()]
        fields = {"title": story.headline, "body": story.body, "photos": shown, "status": item.wanted}
        return Payload(fields, f"{story.headline}\n\n{story.body}")

    def find(self, story_id: str, remote_id: str = "") -> There | None:
        self._ask()
        if remote_id:
            post = self.posts.get(remote_id)
            return self._there(remote_id, post) if post else None
        found = [id for id, post in self.posts.items() if post.identity == story_id]
        return self._there(found[0], self.posts[found[0]]) if found else None

    def _there(self, id: str, post: Post) -> There:
        seal = {"changed": post.changed, "gone": post.gone}
        words, status = str(post.fields["body"]), str(post.fields["status"])
        return There(id, f"https://x/{id}", status, dict(post.fields), seal, words, by=post.by, gone=post.gone)

    def _filtered(self, payload: Payload) -> dict[str, Any]:
        return {name: self.filters(v) if name == "body" else v for name, v in payload.fields.items()}

    def create(self, item: Item, payload: Payload) -> There:
        def work() -> There:
            id = str(next(self._ids))
            self.posts[id] = Post(item.id, self._filtered(payload))
            return self._there(id, self.posts[id])

        return self._write(work)

    def update(self, there: There, item: Item, payload: Payload) -> There:
        def work() -> There:
            post = self.posts[there.remote_id]
            post.fields, post.changed, post.gone = self._filtered(payload), post.changed + 1, ""
            post.by = "desk"
            return self._there(there.remote_id, post)

        return self._write(work)

    def withdraw(self, there: There, item: Item, payload: Payload) -> There:
        if item.rules.kill == "notice":
            return self.update(there, item, payload)

        def work() -> There:
            post = self.posts[there.remote_id]
            post.gone, post.changed = "trash", post.changed + 1
            return self._there(there.remote_id, post)

        return self._write(work)

    def shows(self, payload: Payload, there: There) -> bool:
        return bool(there.fields["body"] == self.filters(payload.fields["body"]))

    def differences(self, item: Item, payload: Payload, there: There) -> tuple[str, ...]:
        return tuple(f"{name} is not as sent." for name, v in payload.fields.items() if there.fields.get(name) != v)

    def find_photos(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        self._ask()
        return {key: Uploaded(key, id, f"https://x/{id}") for id, (key, _) in self.photos.items() if key in keys}

    def missing_photos(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        self._ask()
        return [photo.key for photo in photos if photo.remote_id not in self.photos]

    def upload(self, upload: Upload, item: Item) -> Uploaded:
        def work() -> Uploaded:
            id = f"p{next(self._ids)}"
            self.photos[id] = (upload.key, upload.words)
            return Uploaded(upload.key, id, f"https://x/{id}")

        return self._write(work)

    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        def work() -> Uploaded:
            self.photos[uploaded.remote_id] = (upload.key, upload.words)
            return uploaded

        return self._write(work)

    def close(self) -> None:
        return


@dataclass
class Desk:
    """One newsroom and one site, and somebody who goes on until the story is there."""

    site: SiteInMemory
    memory: OnDisk = field(default_factory=OnDisk)
    deliveries: Iterator[int] = field(default_factory=lambda: count(1))

    def once(self, item: Item, delivery: str = "", **said: Any) -> Outcome:
        """One attempt."""
        steps = deliver(
            self.site,
            item,
            self.memory,
            self.site.clock,
            destination="site",
            delivery=delivery,
            patience=Patience(40.0, 3, 5.0),
            **said,
        )
        while True:
            try:
                next(steps)
            except StopIteration as end:
                outcome: Outcome = end.value
                return outcome

    def bring(self, item: Item, **said: Any) -> Outcome:
        """Until it is there, however often that takes. Raises Conflict."""
        delivery = str(next(self.deliveries))
        for _ in range(200):
            try:
                return self.once(item, delivery, **said)
            except Killed:
                self.site.clock.pass_by(1)
            except Busy as busy:  # and Doubtful
                self.site.clock.pass_by(busy.retry_s or 5)
            except (Unreachable, Denied):
                self.site.clock.pass_by(5)
        raise AssertionError("It never comes to an end.")


def held(item: Item, **fields: Any) -> Item:
    """The item with other words in its story."""
    return replace(item, copy=replace(item.copy, story=replace(item.copy.story, **fields)))
