"""A story arrives once: whatever the network does, and wherever a program is killed.

No network tells whether a request that was not answered has been done. So each thing that would be there twice (the
item, each photo), and each change of the item, is first written down as begun; when its answer is written down it is
there. What was begun and has no answer is looked for by its identity, several times over a while (a slow server
finishes long after we gave up), before anything is sent again. Nothing is overwritten that is not as we left it.

A delivery is a generator: it yields before each thing that it does, and may be stopped there. Doing it again goes on
where it stood: all that it knows is in the `Memory`, on the disk.
"""

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from deskeditor.cms.site import Item, Memory, Names, Payload, Site, There, Upload, Uploaded
from deskeditor.cms.steps import Patience as Patience
from deskeditor.cms.steps import Step as Step
from deskeditor.cms.troubles import Clash, Doubtful
from deskeditor.formats.format import ExportFile
from deskeditor.news.deliveries import Remote
from deskeditor.news.problems import Problem
from deskeditor.news.times import parse, spoken, stamp

Sent = TypeVar("Sent")


@dataclass(frozen=True, slots=True)
class Outcome:
    """`unchanged`: nothing had to be sent. `remote`: what is known of the item now."""

    there: There
    payload: Payload
    remote: Remote
    unchanged: bool = False
    differences: tuple[str, ...] = ()


MOVED = "moved"
"""In `Remote.sent`: what was sent to the site that the destination had before; its address is another one since."""


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
    delivery: str = "",
    overwrite: bool = False,
    inspect: Inspect = lambda files: None,
    patience: Patience = Patience(),
) -> Generator[Step, None, Outcome]:
    """Bring the story there, or up to date. `destination` is its id; `delivery`: id of the delivery that this is for:
    what was written for it before it was interrupted counts as sent by it, not as unchanged; `overwrite`: what somebody
    else did there is overwritten, restored or made again; `inspect` looks at the bytes of photos and words before they
    leave.

    Raises Trouble (`Doubtful`: go on after `retry_s`, by looking) and Conflict.
    """
    act = _Act(site, item, memory, clock, destination, delivery, patience)
    yield Step("look", "Looking for the story there.")
    known, there = act.look()
    if item.wanted == "withdrawn" and (there is None or there.gone):
        return act.gone_already(known, there)
    if not overwrite and not (known and known.remote_id and _takes_down(item)):
        try:
            _raise_for(known, _with_name(site, known, there))
        except Conflict as conflict:
            conflict.payload = site.payload(item, act.photos_known(), memory, dry=True)
            raise
    if there is not None and there.gone == "deleted":
        there = None
    payload = site.payload(item, act.photos_known(), memory, dry=True)
    if (done := act.done_already(known, there, payload)) is not None:
        return done
    inspect([ExportFile(upload.file_name, upload.data) for upload in act.uploads])
    inspect([_bytes_of(payload)])
    had_photos = act.has_photos()
    photos = yield from act.bring_photos()
    payload = site.payload(item, photos, memory)
    if (done := act.done_already(known, there, payload)) is not None:
        return replace(done, unchanged=done.unchanged and had_photos)
    inspect([_bytes_of(payload)])
    yield Step("write", "Writing the story.")
    written = act.write(there, payload)
    yield Step("read", "Reading back what arrived.")
    return act.read(known, written, payload)


def would_send(site: Site, item: Item, memory: Memory) -> tuple[Payload, There | None]:
    """What `deliver` would write, and what stands there now; nothing is made there."""
    known = memory.get("story", item.id)
    there = site.find(item.id, known.remote_id) if known and known.remote_id else None
    found = ((upload.key, memory.get("photo", upload.key)) for upload in item.uploads)
    photos = {key: _uploaded(remote) for key, remote in found if remote is not None and remote.remote_id}
    payload = site.payload(item, photos, memory, dry=True)
    return _unless_live_since(site, item, photos, memory, known, there, payload), there


def _unless_live_since(
    site: Site,
    item: Item,
    photos: Mapping[str, Uploaded],
    memory: Memory,
    known: Remote | None,
    there: There | None,
    payload: Payload,
) -> Payload:
    """What was sent with a time and went live at it is what is to be published now: then it is that, as it was sent."""
    due = str(known.sent.get("due", "")) if known else ""
    if known is None or there is None or not due or (item.wanted, there.status) != ("published", "published"):
        return payload
    then = site.payload(replace(item, wanted="scheduled", due=due), photos, memory, dry=True)
    return then if then.hash == known.sent.get("hash") else payload


def _takes_down(item: Item) -> bool:
    """Whether it only vanishes from the site: nobody's words are overwritten by that, so nobody's change holds it."""
    return item.wanted == "withdrawn" and item.rules.kill == "take down"


def _with_name(site: Site, known: Remote | None, there: There | None) -> There | None:
    """The item with who changed it, where a site says so only when it is asked."""
    if known is None or there is None or there.by or _is_as_left(known, there) or not isinstance(site, Names):
        return there
    return replace(there, by=site.changed_by(there))


def _raise_for(known: Remote | None, there: There | None) -> None:
    """Raise Conflict when the item is not as we left it."""
    was_there = known is not None and bool(known.remote_id)
    if was_there and (there is None or there.gone == "deleted"):
        raise Conflict("The story was deleted there. It can be sent anew, as a new item.", None)
    if there is not None and there.gone == "trash" and not (known and known.arrived.get("gone") == "trash"):
        raise Conflict("The story was put into the trash there. It can be restored and brought up to date.", there)
    if there is None or known is None:
        if there is not None:
            raise Conflict("There is an item of this story that this newsroom knows nothing of.", there)
        return
    if was_there and not _is_as_left(known, there):
        who = f" by {there.by}" if there.by else ""
        when = f" on {spoken(there.modified)}" if there.modified else ""
        raise Conflict(f"The story was changed there{who}{when} since it was sent.", there)


def _is_as_left(known: Remote, there: There) -> bool:
    return dict(there.seal) == known.arrived.get("seal")


class _Act:
    """One delivery under way. What it knows is in the memory; it keeps nothing else from one step to the next."""

    def __init__(
        self,
        site: Site,
        item: Item,
        memory: Memory,
        clock: Clock,
        destination: str,
        delivery: str,
        patience: Patience,
    ) -> None:
        self._site, self._item, self._memory, self._clock = site, item, memory, clock
        self._destination, self._delivery = destination, delivery
        self._patience = patience
        self._due = item.due if item.wanted == "scheduled" else ""
        # The same picture may stand in a story twice; it is there once, with the words of its first place.
        self.uploads = tuple({upload.key: upload for upload in reversed(item.uploads)}.values())[::-1]

    # looking

    def look(self) -> tuple[Remote | None, There | None]:
        """What is known of the item, and the item as it stands there. What shows the words whose answer was lost is
        taken as ours. Raises Doubtful while they may still appear."""
        known = self._memory.get("story", self._item.id)
        if known is not None and MOVED in known.sent:
            known = self._known_again(known)
        there = self._site.find(self._item.id, known.remote_id if known else "")
        writing = known.sent.get("writing") if known else None
        if known is None or not writing:
            return self._unless_late(known, there), there
        lost = _payload(writing)
        if not known.remote_id:
            if there is None:
                self._still_doubtful(known, "the story")
                return known, None
            return self._adopt(known, there, lost), there
        if there is None or there.gone:
            return known, there
        if not _is_as_left(known, there):
            known = self._adopt(known, there, lost)
        if known.sent.get("writing"):
            self._still_doubtful(known, "the new version")
        return known, there

    def _known_again(self, moved: Remote) -> Remote | None:
        """What is known of the item, when it stands at the new address of the site as it was left at the old one."""
        there = self._site.find(self._item.id)
        if there is None or there.gone or not _is_as_left(moved, there):
            return None
        known = replace(moved, remote_id=there.remote_id, url=there.url, sent=moved.sent[MOVED])
        self._memory.keep(known)
        return known

    def _unless_late(self, known: Remote | None, there: There | None) -> Remote | None:
        """What is known, also of an item that a change of ours reached after we had given it up."""
        late = known.sent.get("late") if known else None
        if known is None or there is None or there.gone or not late or _is_as_left(known, there):
            return known
        return self._adopt(known, there, _payload(late))

    def _adopt(self, known: Remote, there: There, lost: Payload) -> Remote:
        """The item as ours, when it shows what we wrote; else somebody was there before we looked."""
        if not there.gone and self._site.shows(lost, there):
            sent = {**_said(lost), "hash": lost.hash, "delivery": known.sent.get("delivery", ""), "unread": True}
            sent["due"] = known.sent.get("due", "")
            known = replace(self._known(there), sent=sent)
        elif not known.remote_id:
            known = replace(self._known(there), sent={}, arrived={})  # nothing there is as we left it
        self._memory.keep(known)
        return known

    def _still_doubtful(self, begun: Remote, what: str) -> None:
        """Raise Doubtful until enough time has passed, and it was looked for often enough."""
        looks, now = int(begun.sent.get("looks", 0)) + 1, self._clock()
        longest = parse(str(begun.sent["begun"])) + timedelta(seconds=self._patience.request_s)
        since = min(parse(str(begun.sent.get("doubt") or stamp(longest))), now)  # the clock may have been put back
        self._memory.keep(replace(begun, sent={**begun.sent, "doubt": stamp(since), "looks": looks}))
        if looks < self._patience.looks or (now - since).total_seconds() < self._patience.settle_s:
            raise Doubtful(
                f"It is not known yet whether {what} arrived; it is looked up again.", self._patience.pause_s
            )

    # what needs no writing

    def gone_already(self, known: Remote | None, there: There | None) -> Outcome:
        """A story that is to be taken down, and is. Raises Conflict for one that never was there."""
        if known is None or not known.remote_id:
            raise Conflict("The story was never sent there, so there is nothing to take down.", None)
        payload = self._site.payload(self._item, {}, self._memory, dry=True)
        there = there or There(known.remote_id, known.url, "withdrawn", gone="deleted")
        unchanged = known.sent.get("hash") == payload.hash and not self._wrote(known)
        by_us = unchanged or bool(known.sent.get("writing"))
        said = () if by_us else ("It had been taken down there already, so nothing was written.",)
        remote = self._remote(there, payload)
        self._memory.keep(remote)
        return Outcome(there, payload, remote, unchanged, said)

    def done_already(self, known: Remote | None, there: There | None, payload: Payload) -> Outcome | None:
        """The outcome, when the item is there as it is to be; else None."""
        if known is None or there is None or there.gone or not _is_as_left(known, there):
            return None
        payload = _unless_live_since(self._site, self._item, self.photos_known(), self._memory, known, there, payload)
        if payload.hash != known.sent.get("hash") or known.sent.get("writing"):
            return None
        self._forget_missing()
        if not self.has_photos():
            return None
        differing = tuple(self._site.differences(self._item, payload, there))
        if known.sent.get("unread") and differing:
            return None
        remote = replace(self._known(there), sent={**known.sent, "unread": False})
        self._memory.keep(remote)
        return Outcome(there, payload, remote, not self._wrote(known), differing)

    def _wrote(self, known: Remote) -> bool:
        """Whether this delivery wrote what is there, and was interrupted before it was told so."""
        return bool(self._delivery) and known.sent.get("delivery") == self._delivery

    # photos

    def has_photos(self) -> bool:
        """Whether all photos are there with the words that they have now."""
        return all(
            (known := self._memory.get("photo", upload.key)) is not None
            and bool(known.remote_id)
            and self._words_of(known) == upload.words
            for upload in self.uploads
        )

    def photos_known(self) -> dict[str, Uploaded]:
        known = {upload.key: self._memory.get("photo", upload.key) for upload in self.uploads}
        return {key: _uploaded(remote) for key, remote in known.items() if remote is not None and remote.remote_id}

    def bring_photos(self) -> Generator[Step, None, dict[str, Uploaded]]:
        """All photos there, those of another newsroom or of a lost answer found again rather than sent twice."""
        self._forget_missing()
        known = self.photos_known()
        sought = [upload.key for upload in self.uploads if upload.key not in known]
        found: Mapping[str, Uploaded] = {}
        if sought:
            yield Step("look", "Looking for photos that are there already.")
            found = self._site.find_photos(sought)
        photos: dict[str, Uploaded] = {}
        for done, upload in enumerate(self.uploads):
            total = len(self.uploads)
            yield Step("photo", f"Photo {done + 1} of {total}: {upload.photo.name}.", done, total)
            photos[upload.key] = self._bring(upload, found.get(upload.key))
        return photos

    def _forget_missing(self) -> None:
        known = list(self.photos_known().values())
        for key in self._site.missing_photos(known) if known else ():
            self._memory.forget("photo", key)

    def _bring(self, upload: Upload, found: Uploaded | None) -> Uploaded:
        known = self._memory.get("photo", upload.key)
        if known is None or not known.remote_id:
            if found is None and known is not None:
                self._still_doubtful(known, f"the photo {upload.photo.name}")
            # What its words are there is not known of one that was found.
            known = self._photo(upload, found, {}) if found else self._photo(upload, self._upload(upload), upload.words)
            self._memory.keep(known)
        if self._words_of(known) != upload.words:
            made = self._site.describe(_uploaded(known), upload, self._item)
            known = self._photo(upload, made, upload.words)
            self._memory.keep(known)
        elif self._item.id not in known.sent.get("by", {}):
            self._memory.keep(self._photo(upload, _uploaded(known), upload.words))
        return _uploaded(known)

    def _words_of(self, known: Remote) -> Mapping[str, str] | None:
        """What this story last said of a photo: another one that shows it may have said something else since."""
        said: Mapping[str, str] | None = known.sent.get("by", {}).get(self._item.id, known.sent.get("words"))
        return said

    def _upload(self, upload: Upload) -> Uploaded:
        begun = Remote(self._destination, "photo", upload.key, self._item.id, sent={"begun": stamp(self._clock())})
        return self._once(begun, lambda: self._site.upload(upload, self._item))

    def _photo(self, upload: Upload, made: Uploaded, words: Mapping[str, str]) -> Remote:
        before = self._memory.get("photo", upload.key)
        by = dict(before.sent.get("by", {})) if before else {}
        by |= {self._item.id: dict(words)} if words else {}
        sent = {"words": dict(words), "photo": upload.photo.id, "by": by}
        at = (self._destination, "photo", upload.key, self._item.id)
        return Remote(*at, made.remote_id, made.url, sent, dict(made.facts))

    # the item

    def write(self, there: There | None, payload: Payload) -> There:
        begun = {
            "writing": _said(payload),
            "begun": stamp(self._clock()),
            "doubt": "",
            "looks": 0,
            "delivery": self._delivery,
            "due": self._due,
        }
        before = self._memory.get("story", self._item.id)
        late = before.sent.get("writing") if before else None
        if there is None:
            made = Remote(self._destination, "story", self._item.id, self._item.id, sent=begun)
            written = self._once(made, lambda: self._site.create(self._item, payload))
        else:
            written = self._change(there, payload, begun)
        self._memory.keep(self._remote(written, payload, late))
        return written

    def _change(self, there: There, payload: Payload, begun: Mapping[str, Any]) -> There:
        """An update is the same however often it is done; but what stands there afterwards must be known as ours."""
        known = self._memory.get("story", self._item.id)
        if known is None or MOVED in known.sent:
            known = self._known(there)
        write = self._site.withdraw if self._item.wanted == "withdrawn" else self._site.update
        begun = {**known.sent, **begun}
        if not known.remote_id:
            known = self._known(there)
        try:
            return self._once(replace(known, sent=begun), lambda: write(there, self._item, payload))
        except Clash as error:
            raise Conflict(str(error), self._site.find(self._item.id, there.remote_id), payload) from error

    def read(self, known: Remote | None, written: There, payload: Payload) -> Outcome:
        """What arrived, beside what was sent."""
        there = self._site.find(self._item.id, written.remote_id) or written
        told = list(self._site.differences(self._item, payload, there))
        ours = there
        if dict(there.seal) != dict(written.seal) and (there.gone or not self._site.shows(payload, there)):
            ours = replace(there, seal=written.seal)  # somebody was quicker: the next delivery must not overwrite it
            told.append("Somebody changed it there while it was being sent.")
        if (known is None or not known.remote_id) and self._has_double(there):
            told.append("There is a second item of this story there; delete one of the two.")
        kept = self._memory.get("story", self._item.id)
        remote = self._remote(ours, payload, kept.sent.get("late") if kept else None)
        self._memory.keep(remote)
        return Outcome(there, payload, remote, differences=tuple(told))

    def _has_double(self, there: There) -> bool:
        """Whether an older item carries the identity of the story: one whose answer was waited for in vain, or that of
        a copy of this newsroom which sent it at the same moment."""
        found = self._site.find(self._item.id)
        return found is not None and not found.gone and found.remote_id != there.remote_id

    def _once(self, begun: Remote, send: Callable[[], Sent]) -> Sent:
        """Write down that it is begun, then send it. Doubt begins when the answer is lost; where nothing was done, what
        was known before is known again."""
        before = self._memory.get(begun.kind, begun.local)
        self._memory.keep(begun)
        try:
            return send()
        except Doubtful:
            self._memory.keep(replace(begun, sent={**begun.sent, "doubt": stamp(self._clock())}))
            raise
        except Problem:
            if before is None:
                self._memory.forget(begun.kind, begun.local)
            else:
                self._memory.keep(before)
            raise

    def _remote(self, there: There, payload: Payload, late: Mapping[str, Any] | None = None) -> Remote:
        sent = {"hash": payload.hash, **_said(payload), "delivery": self._delivery, "due": self._due}
        return replace(self._known(there), sent={**sent, "late": dict(late)} if late else sent)

    def _known(self, there: There) -> Remote:
        arrived = {
            "seal": dict(there.seal),
            "status": there.status,
            "modified": there.modified,
            "words": there.words,
            "edit_url": there.edit_url,
            "gone": there.gone,
        }
        return Remote(
            self._destination, "story", self._item.id, self._item.id, there.remote_id, there.url, arrived=arrived
        )


def _bytes_of(payload: Payload) -> ExportFile:
    return ExportFile("story.json", json.dumps(dict(payload.fields), ensure_ascii=False, default=str).encode())


def _said(payload: Payload) -> dict[str, Any]:
    return {"fields": dict(payload.fields), "words": payload.words, "beside": list(payload.beside)}


def _payload(said: Mapping[str, Any]) -> Payload:
    return Payload(said["fields"], said["words"])


def _uploaded(known: Remote) -> Uploaded:
    return Uploaded(known.local, known.remote_id, known.url, known.arrived)
