"""What can be done about a row of the checker's sheet: the same by buttons, from the menu and by keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui import notices
from deskeditor.gui.checking.listing import GoneRow, LineRow, NameRow, PartRow, Row
from deskeditor.news.records import Claim, ClaimStatus
from deskeditor.review.checking import CAPTION, Checked, Finding

if TYPE_CHECKING:
    from deskeditor.gui.checking.pane import SheetPane


@dataclass(frozen=True, slots=True)
class Deed:
    """`id` names it for tests; `key` is the letter that does it in the list."""

    id: str
    text: str
    call: Callable[[], object]
    key: str = ""


STATUS_DEEDS: tuple[tuple[str, ClaimStatus, str, str], ...] = (
    ("confirm", "confirmed", QT_TRANSLATE_NOOP("checking", "Confirm"), "C"),
    ("change", "change needed", QT_TRANSLATE_NOOP("checking", "Change Needed"), "N"),
    ("cannot", "cannot confirm", QT_TRANSLATE_NOOP("checking", "Cannot Confirm"), "X"),
    ("author", "author's responsibility", QT_TRANSLATE_NOOP("checking", "Author’s Responsibility"), "A"),
    ("again", "to check", QT_TRANSLATE_NOOP("checking", "Still to Check"), "T"),
)
KEYS: frozenset[str] = frozenset({"C", "N", "X", "A", "T", "E", "Del"})


def deeds_for(pane: "SheetPane", rows: Sequence[Row]) -> list[Deed]:
    """The most wanted first."""
    if all(isinstance(row, LineRow | PartRow) for row in rows):
        return _for_lines(pane, [row for row in rows if isinstance(row, LineRow | PartRow)])
    if all(isinstance(row, NameRow) for row in rows):
        return _for_names(pane, [row for row in rows if isinstance(row, NameRow)])
    gone = [row for row in rows if isinstance(row, GoneRow)]
    return [Deed("forget", _tr("Take off the Sheet"), partial(_forget, pane, [row.claim for row in gone]), "Del")]


def _for_lines(pane: "SheetPane", rows: Sequence[LineRow | PartRow]) -> list[Deed]:
    found = [
        Deed(id, _tr(text), partial(_give, pane, rows, status), key)
        for id, status, text, key in STATUS_DEEDS
        if not all(_stands_at(row, status) for row in rows)
    ]
    if len(rows) == 1:
        evidence = Deed("evidence", _tr("Evidence and Remark…"), partial(_show_evidence, pane, rows[0]), "E")
        settled = _stands_at(rows[0], "confirmed")  # then nothing else is wanted most
        found.insert(0 if settled else len(found), evidence)
    claims = [checked.claim for row in rows if (checked := checked_of(row)) is not None]
    if claims:
        found.append(Deed("forget", _tr("Take off the Sheet"), partial(_forget, pane, claims), "Del"))
    return found


def _for_names(pane: "SheetPane", rows: Sequence[NameRow]) -> list[Deed]:
    found = []
    if any(row.name.spelling is None for row in rows):
        found.append(Deed("confirm", _tr("Confirm the Spelling"), partial(_spell, pane, rows, True), "C"))
    if any(row.name.spelling is not None for row in rows):
        found.append(Deed("again", _tr("Not Confirmed After All"), partial(_spell, pane, rows, False), "T"))
    found.append(Deed("mention", _tr("Next Mention"), pane.go_to_chosen, ""))
    return found


def checked_of(row: LineRow | PartRow) -> Checked | None:
    """What was found out about the words of a row."""
    return row.part.checked if isinstance(row, PartRow) else row.entry.checked


def _stands_at(row: LineRow | PartRow, status: ClaimStatus) -> bool:
    checked = checked_of(row)
    if checked is None:
        return status == "to check"
    return checked.claim.status == status and not checked.stale


def _give(pane: "SheetPane", rows: Sequence[LineRow | PartRow], status: ClaimStatus) -> None:
    """One status to all of them; then what comes next is chosen."""
    if pane.watch is None:
        return
    targets = [(row.entry, row.part if isinstance(row, PartRow) else None) for row in rows]
    if pane.watch.settle(targets, Finding(status)):
        pane.choose_after(rows[-1])


def _show_evidence(pane: "SheetPane", row: LineRow | PartRow) -> None:
    from deskeditor.gui.checking.evidence import EvidenceDialog

    if pane.watch is not None:
        EvidenceDialog(pane.window_, pane.watch, row.entry, row.part if isinstance(row, PartRow) else None).open()


def _forget(pane: "SheetPane", claims: Sequence[Claim]) -> None:
    for claim in claims:
        if pane.watch is not None:
            pane.watch.forget(claim)


def _spell(pane: "SheetPane", rows: Sequence[NameRow], confirmed: bool) -> None:
    for row in rows:
        if pane.watch is not None:
            pane.watch.spell(row.name, confirmed=confirmed)
    pane.choose_after(rows[-1])


def go_to(pane: "SheetPane", row: Row) -> None:
    """The words, selected, where they stand now; of a name, its mentions one after the other."""
    watch, window = pane.watch, pane.window_
    if watch is None:
        return
    if isinstance(row, GoneRow):
        notices.info(_tr("These words are in the story no more."))
        return
    if isinstance(row, NameRow):
        uses = row.name.named.uses
        same = pane.went.name == row.name.named.name
        pane.went.number = (pane.went.number + 1) % len(uses) if same else 0
        pane.went.name = row.name.named.name
        use = uses[pane.went.number]
        _show(pane, use.field, watch.span(use.field, use.start, use.end))
        return
    thing = row.part if isinstance(row, PartRow) else row.entry
    place = watch.where(row.entry.line.field, thing)
    if place is None:
        notices.info(_tr("The words have changed meanwhile; look again."))
        return
    _show(pane, place.field, (place.start, place.end))
    window.activateWindow()


def _show(pane: "SheetPane", field: str, span: tuple[int, int] | None) -> None:
    from deskeditor.news.gate import Finding as Found

    window, watch = pane.window_, pane.watch
    if span is None or watch is None:
        notices.info(_tr("The words have changed meanwhile; look again."))
        return
    start, end = span
    window.back_to_copy()
    if not field.startswith(CAPTION):
        window.go_to(field, start, end)
        return
    use = next((use for use in watch.session.story.read("photos") if f"{CAPTION}{use.id}" == field), None)
    if use is not None:
        window.go_to_finding(Found("warning", "facts", "caption", start, end, "", use.photo))


def _tr(text: str) -> str:
    return QCoreApplication.translate("checking", text)
