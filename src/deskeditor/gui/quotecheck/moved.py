"""Findings that go along with their words while a newer check is on its way."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from deskeditor.news.quotations import Checked, Difference, Quotation, Speaker

if TYPE_CHECKING:
    from deskeditor.text.compare import Splice


def moved(checked: Sequence[Checked], splices: "Iterable[tuple[str, Splice]]") -> tuple[Checked, ...]:
    """Where the findings are after these splices (each with its field), in the order in which they were made.

    What was changed between its marks is left out: nobody knows yet what it is now.
    """
    by_field: dict[str, list[Splice]] = {}
    for field, splice in splices:
        by_field.setdefault(field, []).append(splice)
    if not by_field:
        return tuple(checked)
    found = []
    for one in checked:
        steps = by_field.get(one.quotation.field)
        by = _by(one.quotation.start, one.quotation.end, steps) if steps else 0
        if by is not None:
            found.append(_shifted(one, by, steps) if steps else one)
    return tuple(found)


def _by(start: int, end: int, splices: "Iterable[Splice]") -> int | None:
    """By how much the code points from start to end were moved; None when something of them was changed."""
    by = 0
    for splice in splices:
        if splice.start < end + by and splice.end > start + by:
            return None
        if splice.end <= start + by:
            by += len(splice.inserted) - (splice.end - splice.start)
    return by


def _shifted(one: Checked, by: int, splices: "Iterable[Splice]") -> Checked:
    said = one.quotation.speaker
    speaker_by = _by(said.start, said.end, splices) if said.end else None
    named = (said.start + speaker_by, said.end + speaker_by) if speaker_by is not None else (0, 0)
    speaker = Speaker(said.name, *named, said.cue, said.named)
    if not by:
        return one if speaker == said else replace(one, quotation=replace(one.quotation, speaker=speaker))
    quotation: Quotation = replace(
        one.quotation,
        start=one.quotation.start + by,
        end=one.quotation.end + by,
        pieces=tuple((a + by, b + by) for a, b in one.quotation.pieces),
        speaker=speaker,
    )
    differences: tuple[Difference, ...] = tuple(
        replace(each, start=each.start + by, end=each.end + by) for each in one.differences
    )
    return replace(one, quotation=quotation, differences=differences)
