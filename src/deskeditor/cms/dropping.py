"""A story arrives as files: photos first, the article last, each whole or not at all, under names that stay the same.

A place for files is asked nothing twice: writing the same file again is the same file. So a delivery that was killed is
simply done again, and what is there whole already is passed over. Before a file is written it is written down as begun,
with what lay there then: what is there afterwards is ours when it is the one or the other, and else somebody else's,
and is not overwritten unasked. What is not there any more was taken by whoever reads the folder: it is written again.
"""

import hashlib
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from deskeditor.cms.delivering import Conflict, Step
from deskeditor.cms.site import Drop, Memory, Payload, There
from deskeditor.formats.format import ExportFile
from deskeditor.news.deliveries import Remote

LONGEST_WORDS = 200_000
"""Bytes of a file that are shown to a person who has to decide."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """`hash`: SHA-256 of the article's file."""

    remote: Remote
    hash: str
    unchanged: bool = False


@dataclass(frozen=True, slots=True)
class _Lies:
    """What lies there under a name: `digest` as the place says it, `hash` of its bytes, as far as they are known."""

    digest: str = ""
    hash: str = ""
    foreign: bytes | None = None
    """The bytes of a file that is not as we left it."""


def drop(
    place: Drop,
    files: Sequence[ExportFile],
    memory: Memory,
    *,
    destination: str,
    story: str,
    delivery: str = "",
    overwrite: bool = False,
) -> Generator[Step, None, Dropped]:
    """Put the files there; the first is the article, and is written last. Files of an earlier delivery that the story
    has no more are removed afterwards. `delivery`: id of the delivery that this is for, as in `delivering.deliver`;
    `overwrite`: also what somebody else changed or put there.

    Raises Trouble and Conflict.
    """
    return (yield from _Act(place, memory, destination, story, delivery).drop(files, overwrite))


class _Act:
    def __init__(self, place: Drop, memory: Memory, destination: str, story: str, delivery: str) -> None:
        self._place, self._memory, self._destination, self._story = place, memory, destination, story
        self._delivery = delivery

    def drop(self, files: Sequence[ExportFile], overwrite: bool) -> Generator[Step, None, Dropped]:
        article, names = files[0], [one.name for one in files]
        yield Step("look", "Looking what lies there.")
        before = self._memory.get("story", self._story)
        gone = [name for name in (before.sent.get("names", ()) if before else ()) if name not in names]
        lies = {one.name: self._lies(one.name, _hash(one.data)) for one in files}
        lies |= {name: self._lies(name, "") for name in gone}
        if not overwrite:
            _raise_for(lies, article, self._place)
        # Backwards: photos follow the forms of the article, and what names them all is the first.
        todo = [one for one in reversed(files) if lies[one.name].hash != _hash(one.data)]
        for one in files:
            if one not in todo:
                self._keep(one.name, hash=_hash(one.data), digest=lies[one.name].digest)
        if todo:
            yield from self._put(todo, lies, self._known(before, article, [*names, *gone], self._delivery))
        if gone:
            yield Step("remove", "Removing files that the story has no more.")
            self._place.remove(gone)
            for name in gone:
                self._memory.forget("file", self._key(name))
        digest, nothing_to_do = _hash(article.data), not todo and not gone
        wrote = str(before.sent.get("delivery", "")) if before and nothing_to_do else self._delivery
        remote = self._known(before, article, names, wrote, hash=digest)
        self._memory.keep(remote)
        # What this delivery wrote before it was interrupted was written by it all the same.
        return Dropped(remote, digest, nothing_to_do and not (self._delivery and wrote == self._delivery))

    def _put(self, todo: Sequence[ExportFile], lies: Mapping[str, _Lies], begun: Remote) -> Generator[Step, None, None]:
        self._memory.keep(begun)
        for one in todo:
            stands = lies[one.name]
            self._keep(one.name, hash=stands.hash, digest=stands.digest, writing=_hash(one.data))
        for done, one in enumerate(self._place.put(todo)):
            yield Step("file", f"File {done + 1} of {len(todo)}: {one.name}.", done, len(todo))
        for one in todo:
            self._keep(one.name, hash=_hash(one.data), digest=self._place.digest(one.name))

    def _lies(self, name: str, wanted: str) -> _Lies:
        """What lies there. Its bytes are read only where its marks do not say that it is as we left it."""
        known = self._memory.get("file", self._key(name))
        sent = known.sent if known else {}
        digest = self._place.digest(name)
        if not digest:
            return _Lies()
        if digest == sent.get("digest") and sent.get("hash"):
            return _Lies(digest, str(sent["hash"]))
        data = self._place.read(name)
        if data is None:
            return _Lies()
        found = _hash(data)
        ours = found in (wanted, sent.get("hash"), sent.get("writing"))
        return _Lies(digest, found, None if ours else data)

    def _keep(self, name: str, **facts: str) -> None:
        self._memory.keep(Remote(self._destination, "file", self._key(name), self._story, name, sent=facts))

    def _known(
        self, before: Remote | None, article: ExportFile, names: Sequence[str], delivery: str, hash: str = ""
    ) -> Remote:
        """`names` are all that may lie there: also of a delivery that was killed halfway."""
        sent: dict[str, Any] = {"hash": hash or (before.sent.get("hash", "") if before else ""), "names": list(names)}
        sent["delivery"] = delivery
        url = self._place.url(article.name)
        return Remote(self._destination, "story", self._story, self._story, article.name, url, sent=sent)

    def _key(self, name: str) -> str:
        return f"{self._story} {name}"


def _raise_for(lies: Mapping[str, _Lies], article: ExportFile, place: Drop) -> None:
    """Raise Conflict when a file there is not as we left it, or was never ours."""
    foreign = [name for name, found in lies.items() if found.foreign is not None]
    if not foreign:
        return
    name = foreign[0]
    others = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
    said = f"Somebody else put or changed {name}{others} there; nothing was overwritten."
    there = There(name, place.url(name), "", words=_words(lies[name].foreign or b""))
    raise Conflict(said, there, Payload({"file": article.name}, _words(article.data)))


def _words(data: bytes) -> str:
    """The text of a file for a person; empty for a picture."""
    if len(data) > LONGEST_WORDS or b"\0" in data:
        return ""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
