"""What is suggested for a story and its photos, in the order of the page, and where it stands in the copy."""

from collections.abc import Iterable
from dataclasses import dataclass

from deskeditor.gui.session import Session
from deskeditor.news.records import Suggestion
from deskeditor.text.marked import DELETION, INSERTION

ON_PAGE: tuple[str, ...] = ("headline", "dek", "body")
"""The fields whose words show what is suggested, from the top."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """`start` and `end` (code points of the shared text) are those of its first words; None: it is not on the page.
    `record`: id of the story or photo."""

    suggestion: Suggestion
    record: str
    start: int | None = None
    end: int = 0
    last: int = 0
    """Where its last words end."""

    @property
    def id(self) -> str:
        return self.suggestion.id

    @property
    def by(self) -> str:
        return self.suggestion.by

    @property
    def place(self) -> tuple[int, int]:
        """Sorts as the page does; what is not on it comes last."""
        field = self.suggestion.field
        if self.start is None or field not in ON_PAGE:
            return len(ON_PAGE), 0
        return ON_PAGE.index(field), self.start


def proposals_of(session: Session) -> tuple[Proposal, ...]:
    """All that is open, as the page shows it, then the rest in the order in which it was begun."""
    session.catch_up()
    where = _places(session)
    found = [
        Proposal(one, session.id, *where.get((one.field, one.id), (None, 0, 0)))
        for one in session.story.read("suggestions")
    ]
    for photo in session.photos.values():
        found += [Proposal(one, photo.id) for one in photo.read("suggestions")]
    return tuple(sorted(found, key=lambda one: one.place))


def _places(session: Session) -> dict[tuple[str, str], tuple[int, int, int]]:
    found: dict[tuple[str, str], tuple[int, int, int]] = {}
    for field in ON_PAGE:
        for run in session.story.runs(field) or ():
            for key in run.marks:
                place = field, key.partition(":")[2]
                start, end, _ = found.get(place, (run.start, run.start, run.end))
                found[place] = start, run.end if end == run.start else end, run.end
    return found


def next_one(proposals: Iterable[Proposal], field: str, at: int, *, forward: bool) -> Proposal | None:
    """The next on the page behind a position, or the last before it, round the end; None when there is none on it."""
    shown = [one for one in proposals if one.start is not None]
    here = (ON_PAGE.index(field) if field in ON_PAGE else 0), at
    if forward:
        return next((one for one in shown if one.place >= here), shown[0] if shown else None)
    return next((one for one in reversed(shown) if one.place < here), shown[-1] if shown else None)


def ids_in(session: Session, field: str, start: int, end: int) -> list[str]:
    """The suggestions that words of a field belong to; those at a position where nothing is selected."""
    session.catch_up()
    runs = session.story.runs(field)
    if runs is None:
        return []
    if start < end:
        met = runs.within(start, end)
    else:
        before, behind = runs.around(start)
        met = [run for run in (behind, before) if run is not None and run.marks][:1]
    prefixes = (INSERTION, DELETION)
    return list(dict.fromkeys(k.partition(":")[2] for run in met for k in run.marks if k.startswith(prefixes)))
