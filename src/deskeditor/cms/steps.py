"""What is told of a delivery while it is under way; nothing that is heavy to load."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How long, and how often, a lost answer is looked for before the same is sent again: seconds, times. `request_s`:
    for so long a program that was killed may have waited for the answer before that."""

    settle_s: float = 40.0
    looks: int = 3
    pause_s: float = 5.0
    request_s: float = 120.0


@dataclass(frozen=True, slots=True)
class Step:
    """What is done next: `photo` (`done` of `total`), `look`, `write`, `read`; `sentence` says it to a person."""

    name: str
    sentence: str
    done: int = 0
    total: int = 0
