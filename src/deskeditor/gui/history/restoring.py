"""Taking back: what stood then is put into the story as it stands at this moment, as one edit that undo takes back.

What stands now is kept as a version first. Nothing is written over unseen: a field that is not what was shown is left
alone, and a passage is put back only where what stands beside it is what was shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from deskeditor.gui import notices
from deskeditor.gui.history.archive import Archive, snapshot_of
from deskeditor.gui.session import Session
from deskeditor.gui.tasks import Asks
from deskeditor.news.snapshot import Snapshot
from deskeditor.text.changes import Difference, FieldChange
from deskeditor.text.compare import Splice, applied
from deskeditor.text.passages import Passage, found_again

tr = partial(QCoreApplication.translate, "history")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be taken back: of each field all of it, or these passages alone."""

    change: FieldChange
    passages: tuple[Passage, ...] | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """What is done to one field: `splices`, the last of the text first, where there are any; they make it `value`."""

    record_id: str
    field: str
    splices: tuple[Splice, ...] = ()
    value: Any = None


def edits_for(wanted: Sequence[Wanted], standing: Snapshot) -> list[Edit] | None:
    """What takes it back in the story as it stands; None when what was shown is not what stands there now."""
    made: list[Edit] = []
    for one in wanted:
        stands = field_of(standing, one.change)
        if one.passages is None or not isinstance(stands, str):
            if stands != one.change.after:
                return None
            made.append(Edit(one.change.record_id, one.change.field, value=one.change.before))
            continue
        splices = [found_again(passage, one.change.after, stands) for passage in one.passages]
        if not all(splices):
            return None
        ordered = sorted((s for s in splices if s), key=lambda s: (s.start, s.end), reverse=True)
        made.append(Edit(one.change.record_id, one.change.field, tuple(ordered), applied(stands, ordered)))
    return made


def field_of(standing: Snapshot, change: FieldChange) -> Any:
    """What stands in the field of a change; None for a record that is not there any more."""
    records: Sequence[Any] = (standing.story, *standing.photos, *standing.quotes)
    record = next((record for record in records if record.id == change.record_id), None)
    return getattr(record, change.field) if record is not None else None


class Restorer(QObject):
    """Takes back in one story. `done` is told when it has been; `overtaken` when the story is not what was shown."""

    done = Signal()
    overtaken = Signal()

    def __init__(self, session: Session, archive: Archive, tasks: Asks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._archive = archive
        self._tasks = tasks

    def restore(self, wanted: Sequence[Wanted], at: str, said: str) -> None:
        """`at` is the time of the version, `said` what is told when it is done."""
        if edits_for(wanted, snapshot_of(self._session)) is None:
            self._say_overtaken()
            return
        story_id = self._session.id

        def work() -> tuple[tuple[Wanted, ...], str]:
            self._archive.keep_before_restore(story_id, at)
            return tuple(wanted), said

        self._tasks.ask(work, self._write)

    def _write(self, kept: tuple[tuple[Wanted, ...], str]) -> None:
        """What stood there is kept; somebody may have typed meanwhile."""
        wanted, said = kept
        edits = edits_for(wanted, snapshot_of(self._session))
        if edits is None:
            self._say_overtaken()
            return
        here = {self._session.id, *self._session.photos}
        written_here = [edit for edit in edits if edit.record_id in here]
        write(self._session, written_here)
        elsewhere = [(edit.record_id, edit.field, edit.value) for edit in edits if edit.record_id not in here]
        if not elsewhere:
            self._finish(said + " " + tr("Undo takes it back."), till_undone=True)
            return
        told = tr("Quotes were changed in the newsroom itself: undo does not take those back, their history has them.")

        def work() -> str:
            self._archive.set_fields(elsewhere)
            return f"{said} {told}"

        self._tasks.ask(work, self._finish)

    def _finish(self, said: str, till_undone: bool = False) -> None:
        notices.info(said, till_undone=till_undone)
        self.done.emit()

    def _say_overtaken(self) -> None:
        notices.warning(
            tr("Nothing was restored: somebody has changed these words since they were compared. Look at them again.")
        )
        self.overtaken.emit()


def write(session: Session, edits: Sequence[Edit]) -> None:
    """All of it as one step of undo."""
    with session.at_once():
        for record_id in dict.fromkeys(edit.record_id for edit in edits):
            with session.together(record=record_id):
                for edit in edits:
                    if edit.record_id == record_id:
                        _put(session, edit)


def _put(session: Session, edit: Edit) -> None:
    if not edit.splices:
        session.set(edit.field, edit.value, record=edit.record_id)
        return
    view = session.view(edit.field, "original", edit.record_id)
    for splice in edit.splices:  # from the last, so that the view is right for those that are to come
        session.splice_shown(view, splice.start, splice.end, splice.inserted)


def whole(difference: Difference) -> list[Wanted]:
    """Everything that can be taken back."""
    return [Wanted(change) for change in difference.restorable]
