"""A site in memory, of a kind that only these tests know: what the windows do with it is the same for every site."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest

from deskeditor.cms import registry
from deskeditor.cms.site import Asked, Item, Kind, Memory, Named, Payload, Rights, There, Upload, Uploaded
from deskeditor.cms.troubles import Unreachable
from deskeditor.news.destinations import Destination

KIND = "test site"


@dataclass
class Published:
    """What the readers of the site see, and what came of its network. `asked`: the secret that it was opened with."""

    items: dict[str, There] = field(default_factory=dict)
    photos: dict[str, Uploaded] = field(default_factory=dict)
    writes: list[str] = field(default_factory=list)
    offline: bool = False
    asked: str = ""
    gate: threading.Event | None = None
    """What is written waits for it."""
    reached: threading.Event = field(default_factory=threading.Event)
    """Something is being written."""


class Site:
    skew_s = 0.0

    def __init__(self, world: Published) -> None:
        self._world = world

    def _reach(self) -> None:
        if self._world.offline:
            raise Unreachable("There is no way to the site.")

    def rights(self) -> Rights:
        return Rights()

    def authors(self) -> Sequence[Named]:
        self._reach()
        return Named("7", "Ada Quill"), Named("8", "Jo Doe")

    def sections(self) -> Sequence[Named]:
        return ()

    def payload(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory, *, dry: bool = False) -> Payload:
        self._reach()
        story = item.copy.story
        fields = {
            "title": story.headline,
            "text": story.body,
            "status": item.wanted,
            "author": [writer.remote_id for writer in item.writers],
            "photos": [photos[upload.key].remote_id for upload in item.uploads if upload.key in photos],
        }
        return Payload(fields, f"{story.headline}\n\n{story.body}")

    def find(self, story_id: str, remote_id: str = "") -> There | None:
        self._reach()
        return self._world.items.get(story_id)

    def create(self, item: Item, payload: Payload) -> There:
        return self._write(item, payload)

    def update(self, there: There, item: Item, payload: Payload) -> There:
        return self._write(item, payload)

    def withdraw(self, there: There, item: Item, payload: Payload) -> There:
        return self._write(item, payload)

    def _write(self, item: Item, payload: Payload) -> There:
        self._reach()
        self._world.reached.set()
        if self._world.gate is not None:
            self._world.gate.wait(30)
        self._world.writes.append(payload.words)
        made = There(
            "1",
            "https://site.test/1",
            item.wanted,
            payload.fields,
            {"words": payload.words},
            payload.words,
            edit_url="https://site.test/edit/1",
        )
        self._world.items[item.id] = made
        return made

    def shows(self, payload: Payload, there: There) -> bool:
        return there.words == payload.words

    def differences(self, item: Item, payload: Payload, there: There) -> tuple[str, ...]:
        return ()

    def find_photos(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        return {key: self._world.photos[key] for key in keys if key in self._world.photos}

    def missing_photos(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        return ()

    def upload(self, upload: Upload, item: Item) -> Uploaded:
        self._world.photos[upload.key] = Uploaded(upload.key, str(len(self._world.photos) + 1), "")
        return self._world.photos[upload.key]

    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        return uploaded

    def close(self) -> None:
        return


def changed_there(world: Published, story_id: str, words: str) -> None:
    """Somebody else was at it."""
    stood = world.items[story_id]
    world.items[story_id] = replace(
        stood, words=words, seal={"words": words}, by="Kim", modified="2026-11-22T20:00:00Z"
    )


def stand(world: Published, monkeypatch: pytest.MonkeyPatch, *asked: Asked) -> None:
    """The kind is known until the test ends; `asked` is what its set-up page asks for beside the address."""

    def opened(_destination: Destination, secret: str) -> Site:
        world.asked = secret
        return Site(world)

    kind = Kind(KIND, "Test site", opened, (Asked("address", "Address", "address"), *asked))
    monkeypatch.setitem(registry.KINDS._built_in, KIND, "")
    monkeypatch.setitem(registry.KINDS._loaded, KIND, kind)
