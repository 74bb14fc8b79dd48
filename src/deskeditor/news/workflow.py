"""The states that a story goes through, and what each of them means to the program.

Names can be changed by a newsroom; the meanings behind them cannot.
"""

from dataclasses import dataclass
from typing import Literal

Meaning = Literal["draft", "in review", "ready", "scheduled", "live", "withdrawn"]


@dataclass(frozen=True, slots=True)
class State:
    key: str
    name: str
    meaning: Meaning


STATES: tuple[State, ...] = (
    State("pitch", "Pitch", "draft"),
    State("assigned", "Assigned", "draft"),
    State("draft", "Draft", "draft"),
    State("filed", "Filed", "in review"),
    State("desk_edit", "Desk edit", "in review"),
    State("back_to_reporter", "Back to reporter", "draft"),
    State("copy_edit", "Copy edit", "in review"),
    State("ready", "Ready", "ready"),
    State("scheduled", "Scheduled", "scheduled"),
    State("published", "Published", "live"),
    State("corrected", "Corrected", "live"),
    State("withdrawn", "Withdrawn", "withdrawn"),
)
BY_KEY = {state.key: state for state in STATES}


@dataclass(frozen=True, slots=True)
class Profile:
    """What a newsroom uses of the whole: chosen at first start."""

    key: str
    name: str
    states: tuple[str, ...]
    second_person: bool
    """Whether somebody else than the writer must publish."""


PROFILES: dict[str, Profile] = {
    "small": Profile("small", "Just me", ("draft", "ready", "published"), False),
    "large": Profile("large", "A newsroom", tuple(BY_KEY), True),
}


def state(key: str) -> State:
    """The state with this key; an unknown key (of a newer program) reads as a draft with that name."""
    return BY_KEY.get(key) or State(key, key.replace("_", " ").capitalize(), "draft")


def strictness(key: str) -> int:
    """Of two states that were chosen at the same time the stricter one holds: the one that leaves less."""
    order: dict[Meaning, int] = {"live": 0, "scheduled": 1, "ready": 2, "in review": 3, "draft": 4, "withdrawn": 5}
    return order[state(key).meaning]


def may_leave(key: str) -> bool:
    """Whether a story in this state may be published."""
    return state(key).meaning in ("ready", "scheduled", "live", "withdrawn")
