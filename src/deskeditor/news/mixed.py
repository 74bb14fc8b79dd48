"""A passage that two people changed apart, as a merge has left it: the readings of both sides, until somebody has read
it.
"""

import difflib
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_origin

from deskeditor.news.kept import kept, way_of
from deskeditor.news.plain import fitted, hints, unplain
from deskeditor.news.records import KINDS

ALIKE = 0.5
"""Share of words that a passage which was written over since must still have to be found again."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """`field` is one of the record. Of prose, `ours`, `theirs` and `merged` are whole lines of it; of all else what
    stood there as its table keeps it (JSON for lists). Ours are the words of the newsroom in which it was merged.

    `ours_by` and `theirs_by` say who wrote and at which computer; `origin` is what was merged, `at` when.
    """

    id: str
    record: str
    kind: str
    field: str
    ours: str
    theirs: str
    merged: str
    ours_by: str
    theirs_by: str
    origin: str
    at: str

    @property
    def prose(self) -> bool:
        return self.kind in KINDS and way_of(KINDS[self.kind], self.field) == "prose"

    @property
    def name(self) -> str:
        """What the field is called in a sentence."""
        return self.field.replace("_", " ")


def located(text: str, passage: str) -> tuple[int, int] | None:
    """Where the passage stands now: code points of the text, whole lines; None when it is gone.

    One that was changed since is found by its words, as long as half of them are left.
    """
    if passage.strip():
        exact = re.search(rf"(?m)^{re.escape(passage)}$", text)
        return exact.span() if exact else _likest(text, passage)
    return None


def _likest(text: str, passage: str) -> tuple[int, int] | None:
    wanted = Counter(passage.split())
    lines, count = text.split("\n"), passage.count("\n") + 1
    best: tuple[float, int] = (0.0, 0)
    for first in range(max(1, len(lines) - count + 1)):
        found = Counter(" ".join(lines[first : first + count]).split())
        shared = 2 * (wanted & found).total() / max(1, wanted.total() + found.total())
        best = max(best, (shared, -first))
    if best[0] < ALIKE:
        return None
    start = sum(len(line) + 1 for line in lines[: -best[1]])
    return start, start + len("\n".join(lines[-best[1] : -best[1] + count]))


def differing(before: str, after: str) -> list[tuple[int, int]]:
    """The spans of `after`, in code points, that do not stand in `before`, by words."""
    old, new = _words(before), _words(after)
    matcher = difflib.SequenceMatcher(None, [w for w, _ in old], [w for w, _ in new], autojunk=False)
    found = []
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag != "equal" and last > first:
            found.append((new[first][1], new[last - 1][1] + len(new[last - 1][0])))
    return found


def _words(text: str) -> list[tuple[str, int]]:
    return [(m[0], m.start()) for m in re.finditer(r"\S+", text)]


def lost(way: str, base: str, ours: str, theirs: str) -> bool:
    """Whether what one side put into a field that is no prose gives way to what the other side put there.

    All are cells of the tables; `base` is what stood there before the sides parted. Entries of a list are held against
    each other one by one: of two that are changed in different attributes nothing is lost.
    """
    if ours == theirs:
        return False
    if way == "value":
        return ours != base and theirs != base
    if way == "listing":
        return _entry_lost(*(_entries(cell) for cell in (base, ours, theirs)))
    return False


def _entries(cell: str) -> dict[str, dict[str, Any]]:
    return {str(entry["id"]): entry for entry in json.loads(cell or "[]")}


def _entry_lost(
    base: dict[str, dict[str, Any]], ours: dict[str, dict[str, Any]], theirs: dict[str, dict[str, Any]]
) -> bool:
    for id, was in base.items():
        mine, other = ours.get(id), theirs.get(id)
        if (mine is None and other not in (None, was)) or (other is None and mine not in (None, was)):
            return True
        if mine and other and any(len({repr(e.get(name)) for e in (was, mine, other)}) == 3 for name in was):
            return True
    common = [id for id in base if id in ours and id in theirs]
    orders = [_order(entries, common) for entries in (base, ours, theirs)]
    return orders[0] not in orders[1:] and orders[1] != orders[2]


def _order(entries: dict[str, dict[str, Any]], ids: Sequence[str]) -> list[str]:
    return [id for id in entries if id in ids]


def spoken(mixed: Mixed, cell: str) -> str:
    """A reading as a person reads it: of a list one line for each entry, with what is said in it."""
    if mixed.prose:
        return cell
    try:
        value = json.loads(cell) if cell[:1] in ("[", "{") else cell
    except ValueError:
        return cell
    if isinstance(value, list):
        return "\n".join(_said(entry) for entry in value)
    return str(value)


def value_of(mixed: Mixed, cell: str) -> Any:
    """A reading of a field that is no prose, as the field takes it. Raises ValueError when it is no such value."""
    hint = hints(KINDS[mixed.kind])[mixed.field]
    if hint in (int, float, bool):
        return hint(float(cell or 0))
    listed = kept(KINDS[mixed.kind], "listing").get(mixed.field)
    if listed is not None:
        return tuple(unplain(listed.metadata["entry"], entry) for entry in json.loads(cell or "[]"))
    if cell == "" and hint is not str and get_origin(hint) is not Literal:
        return None
    return fitted(hint, json.loads(cell)) if cell[:1] in ("[", "{") and hint is not str else cell


def _said(entry: Any) -> str:
    if isinstance(entry, dict):
        return ", ".join(str(said) for name, said in entry.items() if said and name not in ("id", "photo", "person"))
    return str(entry)
