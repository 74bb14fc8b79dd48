"""Destroying, as a person asks for it: what goes is said beforehand, what could not be reached afterwards."""

import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

from deskeditor.news.problems import DiskTrouble, NotFound, Problem, Refused
from deskeditor.newsroom import Newsroom
from deskeditor.store import destroying
from deskeditor.store.backups import mark_again
from deskeditor.store.database import FILE_NAME, Database
from deskeditor.store.destroying import Extent
from deskeditor.store.repairing import DAMAGED
from deskeditor.upkeep import backups
from deskeditor.upkeep.backups import Backup

SHOWN = ("slugline", "headline", "name", "alias", "title", "words", "file_name", "text")
"""The fields that serve as the title of a record, the first that is not empty."""
LONGEST_TITLE = 80
LONGEST_TYPED = 40
MOST_LISTED = 12
PLURALS = {"story": "stories"}
log = logging.getLogger(__name__)
UNGUARDED = ("off the record", "deep background")


@dataclass(frozen=True, slots=True)
class Piece:
    """A record that goes, or a story that stays."""

    id: str
    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class Going:
    """What would be destroyed: what was `asked` for, and what `belongs` to it alone.

    `stories` stay, and refer to something that will not be there. `unguarded`: quotes that may not be used; the gate
    does not look for their words any more. `backups` hold some of it too.
    """

    asked: tuple[Piece, ...]
    belongs: tuple[Piece, ...]
    stories: tuple[Piece, ...]
    extent: Extent
    unguarded: int = 0
    backups: tuple[Backup, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.asked + self.belongs

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(piece.id for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Done:
    """`left`: a sentence, when traces on the disk have to wait. `backups` still hold what went, as far as known;
    `put_aside`: the folder with what a repair found damaged, which may."""

    left: str
    backups: tuple[Backup, ...]
    put_aside: Path | None = None


def going(newsroom: Newsroom, ids: Iterable[str], *, only: bool = False) -> Going:
    """What destroying these records takes away; `only`: without what belongs to them. Raises NotFound."""
    asked = tuple(dict.fromkeys(ids))
    newsroom.flush()
    pieces = tuple(piece_of(newsroom, id) for id in asked)
    belonging = [] if only else _each(newsroom, destroying.belonging, asked)
    belongs = tuple(piece_of(newsroom, id) for id in belonging if id not in asked)
    gone = [piece.id for piece in pieces + belongs]
    around = _each(newsroom, destroying.stories_around, gone)
    stories = tuple(piece_of(newsroom, id) for id in around if id not in gone)
    unguarded = sum(newsroom.quote(piece.id).terms in UNGUARDED for piece in pieces + belongs if piece.kind == "quote")
    extent = newsroom.ask(lambda db: destroying.extent(db, gone))
    return Going(pieces, belongs, stories, extent, unguarded, backups_with(newsroom, gone))


def _each(newsroom: Newsroom, question: Callable[[Database, str], list[str]], ids: Iterable[str]) -> list[str]:
    """What is answered for each id, once."""
    return newsroom.ask(lambda db: list(dict.fromkeys(one for id in ids for one in question(db, id))))


def piece_of(newsroom: Newsroom, id: str) -> Piece:
    """Raises NotFound."""
    kind = newsroom.kind_of(id)
    return Piece(id, kind, title_of(_record(newsroom, kind, id)))


def _record(newsroom: Newsroom, kind: str, id: str) -> Any:
    ask = getattr(newsroom, kind, None)
    if ask is None:
        raise NotFound(f"There is no record {id}.")
    return ask(id)


def title_of(record: Any) -> str:
    said = next((str(getattr(record, name)) for name in SHOWN if str(getattr(record, name, "")).strip()), "")
    line = " ".join(said.split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"


def named(newsroom: Newsroom, name: str) -> str:
    """The id of the record with this id, else of the story with this slugline. Raises NotFound, Ambiguous."""
    try:
        newsroom.kind_of(name)
    except NotFound:
        return newsroom.find_story(name)
    return name


# in words


def counted(pieces: Collection[Piece]) -> str:
    """`2 stories, 1 photo and 3 quotes`."""
    kinds = dict.fromkeys(piece.kind for piece in pieces)
    parts = [amount(sum(piece.kind == kind for piece in pieces), kind) for kind in kinds]
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def amount(number: int, kind: str) -> str:
    return f"{number} {kind if number == 1 else PLURALS.get(kind, kind + 's')}"


def listed(pieces: Sequence[Piece]) -> str:
    """`“harbour”, “ferry” and 3 more`."""
    shown = ", ".join(f"“{piece.title or piece.kind}”" for piece in pieces[:MOST_LISTED])
    return shown + (f" and {len(pieces) - MOST_LISTED} more" if len(pieces) > MOST_LISTED else "")


def sentences(going: Going) -> list[str]:
    """What goes and what stays, for a person who decides."""
    said = [f"This goes for good: {counted(going.asked)}, {listed(going.asked)}."]
    if going.belongs:
        said.append(f"With it goes what belongs to it alone: {counted(going.belongs)}, {listed(going.belongs)}.")
    extent = going.extent
    more = [amount(extent.edits, "edit"), *([amount(extent.versions, "version")] if extent.versions else [])]
    said.append(f"All that was ever written there goes: {', '.join(more)}, history and files.")
    if extent.receipts:
        said.append(f"{amount(extent.receipts, 'receipt')} will say that it left, when and as what, but not where to.")
    if going.stories:
        stay = f"{listed(going.stories)} {'stays' if len(going.stories) == 1 else 'stay'}, without it."
        said.append(f"{stay} What stands in their own words stays, also about it.")
    if going.unguarded:
        words = amount(going.unguarded, "quote")
        said.append(f"{words} may not be used; afterwards nothing keeps those words from leaving in a story.")
    if going.backups:
        said.append(f"{_holding(going.backups)} it: {_dates(going.backups)}.")
    return said


def _holding(backups: Collection[Backup], how: str = "") -> str:
    return f"{amount(len(backups), 'backup')} {how}{'holds' if len(backups) == 1 else 'hold'}"


def _dates(backups: Iterable[Backup]) -> str:
    """From the oldest to the newest: `of 2026-11-20 18:00`, `from 2026-09-01 18:00 to 2026-11-20 18:00`."""
    days = [f"{backup.moment.astimezone():%Y-%m-%d %H:%M}" for backup in sorted(backups, key=lambda b: b.moment)]
    return f"of {days[0]}" if len(days) == 1 else f"from {days[0]} to {days[-1]}"


def word_to_type(going: Going) -> str:
    """What a person types to confirm: the name of the one story, else a plain word that is not typed by accident."""
    first = going.asked[0]
    named = len(going.asked) == 1 and first.kind == "story" and len(first.title) <= LONGEST_TYPED
    return (first.title if named else "") or "destroy"


UNREACHED = "Exported files, .story files and copies of the newsroom elsewhere cannot be reached from here."


def told(done: Done, count: int) -> list[str]:
    """What was done, and what still holds it."""
    said = ["It is destroyed." if count == 1 else f"{count} records are destroyed."]
    if done.left:
        said.append(done.left)
    if done.backups:
        said.append(f"{_holding(done.backups, 'still ')} it:")
        said += [f"{backup.moment.astimezone():%Y-%m-%d %H:%M}  {backup.path}" for backup in done.backups]
    if done.put_aside is not None:
        said.append(f"What a repair put aside may hold it too; delete that folder if it must go: {done.put_aside}")
    return [*said, UNREACHED]


# done


def refuse_when_open(newsroom: Newsroom, going: Going) -> None:
    """Raises Refused when another program has one of the stories open, or one that shows what goes."""
    names = {person.id: person.display_name or person.name for person in newsroom.records("person")}
    watched = {piece.id: piece for piece in (*going.pieces, *going.stories) if piece.kind == "story"}
    for other in newsroom.others():
        if found := next((watched[id] for id in other.stories if id in watched), None):
            who = names.get(other.person, "somebody")
            raise Refused(f"“{found.title}” is open in another program ({who}, {other.device}); close it there first.")


def destroy(newsroom: Newsroom, going: Going, *, in_backups: bool = False) -> Done:
    """Destroy all of it, for good; `in_backups`: also in those that are known, as far as they can be reached.

    Raises Refused, NotFound, and DiskTrouble when nothing was done.
    """
    refuse_when_open(newsroom, going)
    left = ""
    try:
        newsroom.destroy(going.ids)
    except DiskTrouble as problem:
        if not newsroom.destroying_left():
            raise
        left = _left(problem)
    if in_backups:
        for backup in going.backups:
            _destroy_in(newsroom, backup, going.ids)
    aside = newsroom.folder / DAMAGED
    return Done(left, backups_with(newsroom, going.ids), aside if aside.is_dir() else None)


def _destroy_in(newsroom: Newsroom, backup: Backup, ids: Collection[str]) -> None:
    """What hinders it is no reason not to go on: the backup is named among those that still hold it."""
    at = newsroom.clock().astimezone(UTC).isoformat(timespec="milliseconds")
    try:
        destroying.destroy_in(backup.path, ids, person=newsroom.me, at=at)
        mark_again(backup)
    except Problem as problem:
        log.warning("Not destroyed in the backup %s: %s", backup.path, problem)


def _left(problem: DiskTrouble) -> str:
    said = "Nobody can read it here any more, but traces of it are still on the disk; the next opening takes them away."
    return f"{said} ({problem})"


def backups_with(newsroom: Newsroom, ids: Collection[str]) -> tuple[Backup, ...]:
    """The backups that still hold one of the records, or that cannot be read."""
    return tuple(backup for backup in backups.all_of(newsroom) if _may_have(backup, ids))


def _may_have(backup: Backup, ids: Collection[str]) -> bool:
    try:
        return destroying.still_has(backup.path / FILE_NAME, ids)
    except DiskTrouble:
        return True
