"""Add-only decisions: state, hold, spike, checks, embargo, publication status, terms, overrides.

A shared value that two people change at once is won by chance; what the gate depends on must not be. So each decision
is an entry that names the decisions it replaces (`after`). The ones that nobody replaced hold; where two were made
at the same time, the strictest holds, and a sentence says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from deskeditor.news.records import CheckState, Correction, Embargo, Ruling
from deskeditor.news.workflow import strictness

TERMS_STRICTNESS = {"on the record": 0, "background": 1, "deep background": 2, "off the record": 3}
PUBSTATUS_STRICTNESS = {"usable": 0, "withheld": 1, "canceled": 2}
CHECK_STRICTNESS = {"not needed": 0, "done": 1, "required": 2}
NAMES = {"state": "state", "embargo": "embargo", "terms": "terms", "pubstatus": "publication status"}


@dataclass(frozen=True, slots=True)
class Decision:
    """`what`: state, spiked, hold, embargo, pubstatus, terms, check:legal ..., quotation:<anchor>, correction:<id>,
    override.

    `value`: JSON.
    """

    id: str
    what: str
    value: Any
    actor: str
    at: str
    after: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What holds now, by `what`, and what was decided twice at once."""

    values: Mapping[str, Any] = field(default_factory=dict)
    conflicts: tuple[str, ...] = ()


def open_ends(decisions: Iterable[Decision], what: str) -> list[Decision]:
    """The decisions of this kind that no other one replaced: what a new one must name in `after`."""
    mine = [d for d in decisions if d.what == what]
    replaced = {id for d in mine for id in d.after}
    return sorted((d for d in mine if d.id not in replaced), key=lambda d: (d.at, d.id))


def outcome(decisions: Iterable[Decision]) -> Outcome:
    """What holds. A value that is none (the disk damaged it) counts as the strictest that it could have been."""
    decisions = tuple(replace(d, value=_readable(d.what, d.value)) for d in decisions)
    values: dict[str, Any] = {}
    conflicts: list[str] = []
    for what in sorted({d.what for d in decisions if d.what != "override"}):
        ends = open_ends(decisions, what)
        if not ends:
            continue
        strictest = max(ends, key=lambda d: (_strictness(d), d.at, d.id))
        values[what] = strictest.value
        if len({repr(d.value) for d in ends}) > 1:
            said = " and ".join(f"{d.actor or 'somebody'}: {_words(d)}" for d in ends)
            name = _name(what)
            conflicts.append(f"Two decisions on {name} at the same time ({said}); {_words(strictest)} holds.")
    return Outcome(values, tuple(conflicts))


def _name(what: str) -> str:
    if what.startswith("quotation:"):
        return "a quotation"
    if what.startswith("correction:"):
        return "a correction"
    return NAMES.get(what, what.removeprefix("check:"))


def checks(values: Mapping[str, Any]) -> dict[str, CheckState]:
    return {w.removeprefix("check:"): CheckState(**v) for w, v in values.items() if w.startswith("check:") and v}


def rulings(values: Mapping[str, Any]) -> dict[str, Ruling]:
    """What was decided about quotations in the copy, by anchor; a ruling that says nothing was taken back."""
    found = {what: v for what, v in values.items() if what.startswith("quotation:") and v}
    return {what.removeprefix("quotation:"): Ruling(**value) for what, value in found.items()}


def corrections(values: Mapping[str, Any]) -> dict[str, Correction]:
    """What readers were told to be wrong, by id, in the order in which it was found."""
    found = {what: Correction(**v) for what, v in values.items() if what.startswith("correction:") and v}
    ordered = sorted(found.items(), key=lambda one: (one[1].at, one[0]))
    return {what.removeprefix("correction:"): correction for what, correction in ordered}


def embargo(values: Mapping[str, Any]) -> Embargo | None:
    found = values.get("embargo")
    return Embargo(**found) if found is not None else None


def _readable(what: str, value: Any) -> Any:
    match what:
        case "state":
            return value if isinstance(value, str) else "draft"
        case "terms":
            return value if isinstance(value, str) else "off the record"
        case "pubstatus":
            return value if isinstance(value, str) else "withheld"
        case "embargo":
            return value if value is None or _is_of(Embargo, value) else {"until": "", "zone": ""}
        case what if what.startswith("check:"):
            return value if _is_of(CheckState, value) else {"status": "required"}
        case what if what.startswith("quotation:"):
            return value if _is_of(Ruling, value) else {}
        case what if what.startswith("correction:"):
            return value if _is_of(Correction, value) else {}
        case "spiked" | "hold":
            return bool(value)
        case _:
            return value


def _is_of(record: type, value: Any) -> bool:
    """Whether this JSON gives the fields of such a record, all of them words."""
    names = {f.name for f in fields(record)}
    return isinstance(value, dict) and all(n in names and isinstance(v, str) for n, v in value.items())


def _strictness(decision: Decision) -> tuple[int, str]:
    value = decision.value
    match decision.what:
        case "state":
            return strictness(str(value)), ""
        case "terms":
            return TERMS_STRICTNESS.get(value, 3), ""
        case "pubstatus":
            return PUBSTATUS_STRICTNESS.get(value, 2), ""
        case "embargo":
            if value is None:
                return 0, ""
            return (1, value["until"]) if value.get("until") else (2, "")
        case what if what.startswith("quotation:"):
            return int(not (value and value.get("cleared"))), ""
        case what if what.startswith("check:"):
            return CHECK_STRICTNESS.get(value.get("status", ""), 2), ""
        case _:
            return int(bool(value)), ""


def _words(decision: Decision) -> str:
    value = decision.value
    if decision.what == "embargo":
        return f"until {value.get('until') or 'further notice'}" if value else "none"
    if decision.what.startswith("check:"):
        return str(value.get("status", "not needed"))
    if decision.what.startswith("quotation:"):
        return f"cleared: {value['cleared']}" if value and value.get("cleared") else "not cleared"
    if decision.what.startswith("correction:"):
        return str(value.get("notice") or value.get("kind") or "none")
    if isinstance(value, bool):
        return decision.what if value else f"not {decision.what}"
    return str(value)
