"""What a kind of destination has to be able to do; `cms.delivering` makes of it that a story arrives exactly once.

A `Site` is a content management system: it keeps items with an identity, photos, authors. A `Drop` is a place for
files. Both talk to the network; nothing here knows the newsroom. Whoever adds a kind (entry point group
`deskeditor.destinations`) writes one of the two, and a `Kind` that says how it is set up.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from deskeditor.formats.format import Copy, ExportFile
from deskeditor.news.deliveries import Act, Contribution, ContributionState, Remote
from deskeditor.news.destinations import Destination, SiteRules, Wanted
from deskeditor.news.published import PublishedPhoto

Gone = Literal["", "trash", "deleted"]


@dataclass(frozen=True, slots=True)
class Writer:
    """Who stands in the byline. `key` is that of `SiteRules.authors`; `remote_id` of the author there, empty: not
    matched."""

    key: str
    name: str
    remote_id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A story as a site is to have it. `due`: when it becomes public (UTC), for `scheduled`."""

    copy: Copy
    wanted: Wanted
    rules: SiteRules
    act: Act = "send"
    due: str = ""
    writers: tuple[Writer, ...] = ()
    notice: str = ""
    """Of a kill: what takes the place of the words, or is added to them."""

    @property
    def id(self) -> str:
        return self.copy.story.id

    @property
    def uploads(self) -> tuple["Upload", ...]:
        """The files of its photos, in the order of the story. A killed story brings none."""
        if self.wanted == "withdrawn":
            return ()
        return tuple(
            Upload(
                _key(p.photo, p.shown.width, p.shown.height), p.shown.file, p.shown.media_type, p.shown.data, p.photo
            )
            for p in self.copy.pictures
        )


def _key(photo: PublishedPhoto, width: int, height: int) -> str:
    """The same for the same picture, whatever its caption says: what a site keeps only once of a photo."""
    seen = (photo.id, photo.sha256, photo.crop, photo.crops, photo.straighten, width, height)
    return hashlib.sha1(json.dumps(seen).encode(), usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class Upload:
    """The file of a photo; `key` is its identity at a destination, `file_name` a name for it in ASCII."""

    key: str
    file_name: str
    media_type: str
    data: bytes
    photo: PublishedPhoto

    @property
    def words(self) -> dict[str, str]:
        """What a site keeps beside the file."""
        photo = self.photo
        names = ("headline", "caption", "credit", "creator", "copyright", "usage_terms")
        said = {name: str(getattr(photo, name)) for name in names}
        return said | {"alt": "" if photo.decorative else photo.alt}


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A photo that is there. `facts`: what else of it is to be remembered."""

    key: str
    remote_id: str
    url: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Payload:
    """What would be sent, as JSON can say it; `hash` is the same when nothing would be sent otherwise. `words`: the
    text in it, for a person who reads it before it leaves; `told`: what of the story cannot be said there; `beside`:
    lines about what else the item gets (tags, category) in words."""

    fields: Mapping[str, Any]
    words: str = ""
    told: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        said = json.dumps(self.fields, ensure_ascii=False, sort_keys=True, default=str)
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class There:
    """An item as it stands there. `seal`: facts that differ when somebody else changed it, and do not when the site
    itself goes on (a scheduled item goes live); `words`: its text, for a person; `modified`: UTC, `by`: who did it, as
    far as the site says; `edit_url`: where a person edits it."""

    remote_id: str
    url: str
    status: str
    """`Wanted`, as far as it can be said so; else as the site calls it."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    seal: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""
    modified: str = ""
    by: str = ""
    edit_url: str = ""
    gone: Gone = ""


@dataclass(frozen=True, slots=True)
class Rights:
    """What the user may do there. `sentences` say it to a person; `limit` is in bytes of a file, 0: not known."""

    user: str = ""
    role: str = ""
    site: str = ""
    """The name of the site, for the name of the destination."""
    zone: str = ""
    may_draft: bool = False
    may_publish: bool = False
    may_upload: bool = False
    may_edit_others: bool = False
    may_set_author: bool = False
    may_moderate: bool = False
    limit: int = 0
    sentences: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    """To be kept in `Destination.options`: what was found out about the site."""


@dataclass(frozen=True, slots=True)
class Named:
    """An author or a section there."""

    remote_id: str
    name: str
    slug: str = ""


class Memory(Protocol):
    """What is known of the items of one destination; kept on disk before the next thing is done."""

    def get(self, kind: str, local: str) -> Remote | None: ...
    def keep(self, remote: Remote) -> None: ...
    def forget(self, kind: str, local: str) -> None: ...


class Site(Protocol):
    """A content management system that was reached. Every method may raise a `Trouble`; those that write raise
    `Doubtful` when it may have been done all the same. `skew_s`: how far its clock is ahead of ours."""

    @property
    def skew_s(self) -> float: ...

    def rights(self) -> Rights:
        """Raises Denied for a wrong password."""
        ...

    def authors(self) -> Sequence[Named]: ...
    def sections(self) -> Sequence[Named]: ...

    def payload(self, item: Item, photos: Mapping[str, Uploaded], memory: Memory, *, dry: bool = False) -> Payload:
        """What is to be written, with the photos that are there by their keys. Terms are looked up (once, then
        remembered), and made where they are missing; `dry`: nothing is made there, photos and terms may be missing.
        With all of them known it is the same, dry or not."""
        ...

    def find(self, story_id: str, remote_id: str = "") -> There | None:
        """The item with this id, also in the trash; without one the item that carries the identity of the story."""
        ...

    def create(self, item: Item, payload: Payload) -> There: ...
    def update(self, there: There, item: Item, payload: Payload) -> There:
        """Raises Clash where the site itself tells that it was changed meanwhile."""
        ...

    def withdraw(self, there: There, item: Item, payload: Payload) -> There:
        """Take it down, or put the notice in its place, as `item.rules.kill` says."""
        ...

    def shows(self, payload: Payload, there: There) -> bool:
        """Whether the item shows what this payload says, as far as the site lets it: it was written, though the answer
        was lost. Somebody else's words in it: False."""
        ...

    def differences(self, item: Item, payload: Payload, there: There) -> tuple[str, ...]:
        """Sentences: what arrived otherwise than it was sent."""
        ...

    def find_photos(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        """Those that carry these identities, by key; empty where a site cannot look."""
        ...

    def missing_photos(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        """The keys of those that are not there any more."""
        ...

    def upload(self, upload: Upload, item: Item) -> Uploaded: ...
    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        """Bring the words beside the file up to date."""
        ...

    def close(self) -> None: ...


@runtime_checkable
class Names(Protocol):
    """A site that says who changed an item only when it is asked."""

    def changed_by(self, there: There) -> str:
        """The name of who changed it last; empty when that is not known."""
        ...


class Moderates(Protocol):
    """A site with readers' comments."""

    def comments(self, remote_id: str, story_id: str) -> Iterator[Contribution]:
        """Those below an item; ids of contributions are made by who keeps them."""
        ...

    def sees_all(self) -> bool:
        """Whether `comments` gives those that are not approved, too; else nothing follows from one that is missing."""
        ...

    def moderate(self, remote_id: str, state: ContributionState) -> None: ...


class Drop(Protocol):
    """A place for files, below which everything is written. Names are relative, parts divided by `/`."""

    def rights(self) -> Rights: ...
    def put(self, files: Sequence[ExportFile]) -> Iterator[ExportFile]:
        """Each whole or not at all, in this order: all are written under other names, then renamed (where a place can
        do that). Folders are made. One that is there already is replaced. Yields each before it is brought there."""
        ...

    def digest(self, name: str) -> str:
        """Something that differs when the file differs; empty when it is not there, or when nobody may look."""
        ...

    def read(self, name: str) -> bytes | None:
        """None when it is not there, or when nobody may look."""
        ...

    def url(self, name: str) -> str:
        """Where the file lies, for a person."""
        ...

    def remove(self, names: Sequence[str]) -> None: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of the set-up page. `kind`: `text`, `address`, `folder`, `file`, `number`, `secret`, `choice`."""

    name: str
    """`address`, `user`, `secret`, or a name in `Destination.options`."""
    title: str
    kind: Literal["text", "address", "folder", "file", "number", "secret", "choice"] = "text"
    hint: str = ""
    choices: tuple[str, ...] = ()
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of destination. `open` gets it with its secret (empty when none is needed) and what is remembered."""

    name: str
    title: str
    open: Callable[[Destination, str], Any]
    """A `Site` or a `Drop`. It may be lazy: the first request may be that of the first method."""
    asked: tuple[Asked, ...]
    drop: bool = False
    help: str = ""
    """How to get what is asked for, for a person: where the site shows its application passwords ..."""
    moderates: bool = False
    schedules: bool = True
    """Whether a site keeps a story until its time; else it is held here, and sent then."""
    without: frozenset[str] = frozenset()
    """Names of `SiteRules` that it has no place for; the window does not ask for them."""
