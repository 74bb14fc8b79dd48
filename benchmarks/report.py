"""One measurement is one row, beside its floor from the same run."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEAD = ("measured", "at", "median", "p95", "floor median", "floor p95", "aim")


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds."""

    median: float
    p95: float

    @classmethod
    def of(cls, measured_ms: Sequence[float]) -> "Times":
        return cls(percentile(measured_ms, 0.5), percentile(measured_ms, 0.95))


@dataclass(frozen=True, slots=True)
class Row:
    """`floor`: the least that the same thing can take; None when there is none. `problem`: why there are no times."""

    measured: str
    at: str
    times: Times | None
    floor: Times | None
    aim: str
    problem: str = ""

    def cells(self) -> tuple[str, ...]:
        if self.times is None:
            return (self.measured, self.at, f"not measured: {self.problem}", "", "", "", self.aim)
        floor = (_ms(self.floor.median), _ms(self.floor.p95)) if self.floor else ("", "")
        return (self.measured, self.at, _ms(self.times.median), _ms(self.times.p95), *floor, self.aim)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so great a share of all does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def show(rows: Iterable[Row]) -> None:
    """Print a Markdown table; all times are in milliseconds."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    for number, line in enumerate(lines):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |", flush=True)
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|", flush=True)


def _ms(value: float) -> str:
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"
