"""What was seen outside of the program: every state of every record, with its time, and what of it must be on disk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PROMISED_S = 0.25
"""What stood in the window so long before the program died is there at the next start."""

Fields = Mapping[str, Any]
State = Mapping[str, Fields]
"""The fields of every record that was seen, by record."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A state of everything. `sure`: the window showed it; otherwise a command is about to bring it about."""

    at: float
    state: State
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the words. `lost`: a sentence when something is missing that must be there.

    `behind_s`: how long before the kill the first change was seen that is not on disk; 0 when everything is.
    """

    lost: str
    behind_s: float


@dataclass
class Recorder:
    seen: list[Seen] = field(default_factory=list)
    now: State = field(default_factory=dict)
    """What was seen for certain last."""

    def note(self, at: float, record: str, fields: Fields, *, sure: bool = True) -> None:
        """Something was seen. The newest state has these fields; what is not among them is as before."""
        state = {**self.now, record: {**self.now.get(record, {}), **fields}}
        if state != self.now:
            self.seen.append(Seen(at, state, sure))
        if sure:
            self.now = state

    def begin_with(self, found: State) -> None:
        """The program was started again on what was found on disk."""
        self.seen, self.now = [Seen(0.0, found)], found

    def judge(self, found: State, killed: float) -> Verdict:
        """Whether what was found is a state that was seen, and none that is older than it may be."""
        kept = next((n for n in reversed(range(len(self.seen))) if _holds(self.seen[n].state, found)), None)
        if kept is None:
            return Verdict(f"what was found was never seen: {self._difference(found)}", 0.0)
        missing = next((seen for seen in self.seen[kept + 1 :] if seen.sure), None)
        behind_s = killed - missing.at if missing else 0.0
        if behind_s > PROMISED_S:
            return Verdict(f"missing since {behind_s * 1000:.0f} ms: {self._difference(found)}", behind_s)
        return Verdict("", max(behind_s, 0.0))

    def _difference(self, found: State) -> str:
        for record, fields in self.now.items():
            for name, value in fields.items():
                there = found.get(record, {}).get(name)
                if there != value:
                    return f"{name} of {record} was {value!r} and is {there!r}"
        return "nothing"


def _holds(state: State, found: State) -> bool:
    """Whether everything of the state was found; records that were not seen outside may be there, too."""
    return all(
        record in found and all(found[record].get(name) == value for name, value in fields.items())
        for record, fields in state.items()
    )
