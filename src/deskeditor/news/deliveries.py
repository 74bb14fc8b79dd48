"""Deliveries: a story on its way to a destination, what is known of the items there, and what readers wrote below them.

A delivery is written down before anything is sent, and holds the version that was let through by the gate: whatever
happens meanwhile, these words are sent and no others. Its states:

- `waiting`: for its turn, for `next_at`, for the network, a password or an answer; `sentence` says for what;
- `sending`: somebody is at it; after a crash it is taken up again where it stood (`steps`);
- `doubtful`: it was sent and no answer came: it is looked for there, more than once, before anything is sent again;
- `scheduled`: it is there, and has not been seen live yet; `missed`: its time has passed and it is not live: an alarm;
- `done`; `failed`: a person has to do something (`sentence`); `refused`: the gate said no;
- `conflict`: somebody changed, trashed or deleted it there: nothing was overwritten, a person decides;
- `cancelled`: a person took it back, or a newer delivery took its place.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

from deskeditor.news.destinations import Wanted

Act = Literal["send", "update", "correction", "kill", "captions"]
State = Literal[
    "waiting",
    "sending",
    "doubtful",
    "scheduled",
    "missed",
    "done",
    "failed",
    "refused",
    "conflict",
    "cancelled",
]
OPEN: tuple[State, ...] = ("waiting", "sending", "doubtful")
"""Somebody will go on with these by themselves."""
FOLLOWED: tuple[State, ...] = ("scheduled", "missed")
ENDED: tuple[State, ...] = ("done", "refused", "cancelled")
TROUBLED: tuple[State, ...] = ("failed", "conflict", "missed")
"""A person is asked for."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Times are ISO 8601 in UTC. `due`: when it is to be public, empty for at once; `kept`: id of the version that is
    sent; `hash`: SHA-256 of what was sent; `person`: id of who sent it; `note`: why it may pass, or what it overwrites;
    `correction`: id in `Story.corrections`; `steps`: what was done so far, by name; `differences`: sentences about what
    arrived otherwise than it was sent; `receipt`: its id."""

    id: str
    story: str
    destination: str
    act: Act = "send"
    wanted: Wanted = "published"
    due: str = ""
    kept: str = ""
    version: int = 0
    hash: str = ""
    at: str = ""
    person: str = ""
    note: str = ""
    correction: str = ""
    state: State = "waiting"
    attempts: int = 0
    next_at: str = ""
    sentence: str = ""
    steps: dict[str, Any] = field(default_factory=dict)
    differences: tuple[str, ...] = ()
    receipt: str = ""
    changed: str = ""

    @property
    def alarm(self) -> tuple[str, ...]:
        """Sentences: what was decided since it left, and would have kept it here."""
        return tuple(self.steps.get("alarm", ()))


@dataclass(frozen=True, slots=True)
class Remote:
    """What is known of an item at a destination. `kind`: `story`, `photo`, `author`, `section`, `tag` or what the
    destination has beside them; `local`: id of the story, key of the photo's file, name of the term. `sent`: what we
    sent last; `arrived`: what stood there when we looked last, by which a change by somebody else is known."""

    destination: str
    kind: str
    local: str
    story: str = ""
    remote_id: str = ""
    url: str = ""
    sent: dict[str, Any] = field(default_factory=dict)
    arrived: dict[str, Any] = field(default_factory=dict)
    at: str = ""


ContributionState = Literal["held", "approved", "rejected", "trash", "gone"]


@dataclass(frozen=True, slots=True, repr=False)
class Contribution:
    """What a reader wrote below a story. `email` is private: it is shown to the desk and leaves by no exit.

    `flags`: why a person should look at it soon; nothing is decided by them. `used`: ids of the quote or the note that
    it became. `received`: when the reader wrote it.
    """

    id: str
    story: str
    destination: str
    remote_id: str
    parent: str = ""
    name: str = ""
    email: str = ""
    words: str = ""
    url: str = ""
    received: str = ""
    state: ContributionState = "held"
    flags: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    decided_by: str = ""
    decided_at: str = ""
    note: str = ""
    at: str = ""

    def __repr__(self) -> str:
        return f"Contribution({self.id!r}, …)"  # a log or a report of a crash must not tell who wrote
