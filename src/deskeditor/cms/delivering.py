"""A story arrives once: whatever the network does, and wherever a program is killed.

No network tells whether a request that was not answered has been done. So each thing that would be there twice (the
item, each photo) is first written down as begun; when its answer is written down it is there. What was begun and has no
answer is looked for by its identity, several times over a while (a slow server finishes long after we gave up), before
it is sent again. Nothing is overwritten that is not as we left it.

A delivery is a generator: it yields before each thing that it does, and may be stopped there. Doing it again goes on
where it stood: all that it knows is in the `Memory`, on the disk.
"""

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from deskeditor.cms.site import Item, Memory, Payload, Site, There, Upload, Uploaded
from deskeditor.cms.troubles import Clash, Doubtful, Trouble
from deskeditor.formats.format import ExportFile
from deskeditor.news.deliveries import Remote
from deskeditor.news.problems import Problem
from deskeditor.news.times import parse, stamp


@dataclass(frozen=True, slots=True)
class Patience:
    """How long, and how often, a lost answer is looked for before the same is sent again: seconds, times."""

    settle_s: float = 40.0
    looks: int = 3
    pause_s: float = 5.0


@dataclass(frozen=True, slots=True)
class Step:
    """What is done next: `photo` (`done` of `total`), `look`, `write`, `read`; `sentence` says it to a person."""

    name: str
    sentence: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """`unchanged`: nothing had to be sent. `remote`: what is known of the item now."""

    there: There
    payload: Payload
    remote: Remote
    unchanged: bool = False
    differences: tuple[str, ...] = ()


class Conflict(Problem):
    """It is not as we left it: changed, trashed or deleted by somebody else. `there` is None when it is gone;
    `payload`: what would have been written."""

    def __init__(self, sentence: str, there: There | None, payload: Payload | None = None) -> None:
        super().__init__(sentence)
        self.there = there
        self.payload = payload


Clock = Callable[[], datetime]
Inspect = Callable[[Sequence[ExportFile]], None]
"""Raises Refused when these may not leave."""


def deliver(
    site: Site,
    item: Item,
    memory: Memory,
    clock: Clock,
    *,
    destination: str,
    overwrite: bool = False,
    inspect: Inspect = lambda files: None,
    patience: Patience = Patience(),  # a value
) -> Generator[Step, None, Outcome]:
    """Bring the story there, or up to date. `destination` is its id; `overwrite`: what somebody else did there is
    overwritten, restored or made again; `inspect` looks at the bytes of photos and words before they leave.

    Raises Trouble (`Doubtful`: go on after `retry_s`, by looking) and Conflict.
    """
    act = _Act(site, item, memory, clock, destination, patience)
    yield Step("look", "Looking for the story there.")
    known, there = act.look()
    if there is None and item.wanted == "withdrawn" and not (known and known.remote_id):
        raise Conflict("The story was never sent there, so there is nothing to take down.", None)
    if not overwrite:
        _raise_for(known, there)
    if there is not None and there.gone == "deleted":
        there = None
    if known is not None and there is not None and not there.gone and act.has_photos():
        payload = site.payload(item, act.photos_known(), memory)
        if payload.hash == known.sent.get("hash") and _is_as_left(known, there):
            differing = site.differences(item, payload, there)
            if not (known.sent.get("unread") and differing):
                remote = act.remote(there, payload)
                memory.keep(remote)
                return Outcome(there, payload, remote, unchanged=True, differences=differing)
    inspect([ExportFile(upload.file_name, upload.data) for upload in item.uploads])
    inspect([_bytes_of(site.payload(item, act.photos_known(), memory, dry=True))])
    photos = yield from act.bring_photos()
    payload = site.payload(item, photos, memory)
    inspect([_bytes_of(payload)])
    yield Step("write", "Writing the story.")
    written = act.write(there, payload)
    yield Step("read", "Reading back what arrived.")
    read = site.find(item.id, written.remote_id) or written
    remote = act.remote(read, payload)
    memory.keep(remote)
    return Outcome(read, payload, remote, differences=site.differences(item, payload, read))


def would_send(site: Site, item: Item, memory: Memory) -> tuple[Payload, There | None]:
    """What `deliver` would write, and what stands there now; nothing is made there."""
    known = memory.get("story", item.id)
    there = site.find(item.id, known.remote_id) if known and known.remote_id else None
    found = ((upload.key, memory.get("photo", upload.key)) for upload in item.uploads)
    photos = {key: _uploaded(remote) for key, remote in found if remote is not None and remote.remote_id}
    return site.payload(item, photos, memory, dry=True), there


def _raise_for(known: Remote | None, there: There | None) -> None:
    """Raise Conflict when the item is not as we left it."""
    was_there = known is not None and bool(known.remote_id)
    if was_there and (there is None or there.gone == "deleted"):
        raise Conflict("The story was deleted there. It can be sent anew, as a new item.", None)
    if there is not None and there.gone == "trash":
        raise Conflict("The story was put into the trash there. It can be restored and brought up to date.", there)
    if there is None or known is None:
        if there is not None:
            raise Conflict("There is an item of this story that this newsroom knows nothing of.", there)
        return
    if was_there and not _is_as_left(known, there):
        who = f" by {there.by}" if there.by else ""
        when = f" on {there.modified}" if there.modified else ""
        raise Conflict(f"The story was changed there{who}{when} since it was sent.", there)


def _is_as_left(known: Remote, there: There) -> bool:
    return dict(there.seal) == known.arrived.get("seal")


class _Act:
    def __init__(
        self, site: Site, item: Item, memory: Memory, clock: Clock, destination: str, patience: Patience
    ) -> None:
        self._site, self._item, self._memory, self._clock = site, item, memory, clock
        self._destination = destination
        self._patience = patience

    # looking

    def look(self) -> tuple[Remote | None, There | None]:
        """What is known of the item, and the item as it stands there. One whose answer was lost is taken as ours, and
        is not read yet. Raises Doubtful while it may still appear."""
        known = self._memory.get("story", self._item.id)
        there = self._site.find(self._item.id, known.remote_id if known else "")
        if known is None:
            return None, there
        if there is None:
            if not known.remote_id:
                self._still_doubtful(known, "the story")
            return known, None
        begun = known.sent.get("writing")
        if begun and not (known.remote_id and _is_as_left(known, there)):
            sent = Payload(begun["fields"], begun["words"])
            if not known.remote_id or self._site.shows(sent, there):
                known = replace(self.remote(there, sent), sent={**self.remote(there, sent).sent, "unread": True})
                self._memory.keep(known)
        return known, there

    def _still_doubtful(self, begun: Remote, what: str) -> None:
        """Raise Doubtful until enough time has passed, and it was looked for often enough."""
        looks = int(begun.sent.get("looks", 0)) + 1
        self._memory.keep(replace(begun, sent={**begun.sent, "looks": looks}))
        waited = (self._clock() - parse(str(begun.sent.get("begun", "")))).total_seconds()
        if looks < self._patience.looks or waited < self._patience.settle_s:
            raise Doubtful(
                f"It is not known yet whether {what} arrived; it is looked up again.", self._patience.pause_s
            )

    # photos

    def has_photos(self) -> bool:
        """Whether all photos are there with the words that they have now."""
        return all(
            (known := self._memory.get("photo", upload.key)) is not None
            and bool(known.remote_id)
            and known.sent.get("words") == upload.words
            for upload in self._item.uploads
        )

    def photos_known(self) -> dict[str, Uploaded]:
        known = {upload.key: self._memory.get("photo", upload.key) for upload in self._item.uploads}
        return {key: _uploaded(remote) for key, remote in known.items() if remote is not None}

    def bring_photos(self) -> Generator[Step, None, dict[str, Uploaded]]:
        uploads = self._item.uploads
        self._forget_missing()
        lost = [upload.key for upload in uploads if self._is_lost(upload)]
        if lost:
            yield Step("look", "Looking for photos whose answer was lost.")
        found = self._site.find_photos(lost) if lost else {}
        photos: dict[str, Uploaded] = {}
        for done, upload in enumerate(uploads):
            if upload.key not in photos:  # the same picture may stand in a story twice
                said = f"Photo {done + 1} of {len(uploads)}: {upload.photo.name}."
                yield Step("photo", said, done, len(uploads))
                photos[upload.key] = self._bring(upload, found.get(upload.key))
        return photos

    def _is_lost(self, upload: Upload) -> bool:
        known = self._memory.get("photo", upload.key)
        return known is not None and not known.remote_id

    def _forget_missing(self) -> None:
        known = list(self.photos_known().values())
        there = [one for one in known if one.remote_id]
        for key in self._site.missing_photos(there) if there else ():
            self._memory.forget("photo", key)

    def _bring(self, upload: Upload, found: Uploaded | None) -> Uploaded:
        known = self._memory.get("photo", upload.key)
        if known is None or not known.remote_id:
            if found is None and known is not None:
                self._still_doubtful(known, f"the photo {upload.photo.name}")
            made = found or self._upload(upload)
            # What its words are there is not known of one whose answer was lost.
            words = upload.words if found is None else {}
            known = self._keep_photo(upload, made, words)
        if known.sent.get("words") != upload.words:
            made = self._site.describe(_uploaded(known), upload, self._item)
            known = self._keep_photo(upload, made, upload.words)
        return _uploaded(known)

    def _upload(self, upload: Upload) -> Uploaded:
        self._begin("photo", upload.key, {})
        try:
            return self._site.upload(upload, self._item)
        except Doubtful:
            raise
        except Trouble:
            self._memory.forget("photo", upload.key)
            raise

    def _keep_photo(self, upload: Upload, made: Uploaded, words: Mapping[str, str]) -> Remote:
        remote = Remote(
            self._destination,
            "photo",
            upload.key,
            self._item.id,
            made.remote_id,
            made.url,
            {"words": dict(words), "photo": upload.photo.id},
            dict(made.facts),
        )
        self._memory.keep(remote)
        return remote

    # the item

    def write(self, there: There | None, payload: Payload) -> There:
        item, site = self._item, self._site
        if there is None:
            self._begin("story", item.id, {"writing": _said(payload)})
            try:
                made = site.create(item, payload)
            except Doubtful:
                raise
            except Trouble:
                self._memory.forget("story", item.id)
                raise
            self._memory.keep(self.remote(made, payload))
            return made
        return self._change(there, payload)

    def _change(self, there: There, payload: Payload) -> There:
        """An update is the same however often it is done; but what stands there afterwards must be known as ours."""
        known = self._memory.get("story", self._item.id) or self._known(there)
        self._memory.keep(replace(known, sent={**known.sent, "writing": _said(payload)}))
        write = self._site.withdraw if self._item.wanted == "withdrawn" else self._site.update
        try:
            made = write(there, self._item, payload)
        except Clash as error:
            raise Conflict(str(error), self._site.find(self._item.id, there.remote_id), payload) from error
        self._memory.keep(self.remote(made, payload))
        return made

    def _begin(self, kind: str, local: str, more: Mapping[str, Any]) -> None:
        begun = {"begun": stamp(self._clock()), **more}
        self._memory.keep(Remote(self._destination, kind, local, self._item.id, sent=begun))

    def remote(self, there: There, payload: Payload) -> Remote:
        return replace(self._known(there), sent={"hash": payload.hash, **_said(payload)})

    def _known(self, there: There) -> Remote:
        arrived = {
            "seal": dict(there.seal),
            "status": there.status,
            "modified": there.modified,
            "words": there.words,
            "edit_url": there.edit_url,
        }
        return Remote(
            self._destination, "story", self._item.id, self._item.id, there.remote_id, there.url, arrived=arrived
        )


def _bytes_of(payload: Payload) -> ExportFile:
    return ExportFile("story.json", json.dumps(dict(payload.fields), ensure_ascii=False, default=str).encode())


def _said(payload: Payload) -> dict[str, Any]:
    return {"fields": dict(payload.fields), "words": payload.words}


def _uploaded(known: Remote) -> Uploaded:
    return Uploaded(known.local, known.remote_id, known.url, known.arrived)
