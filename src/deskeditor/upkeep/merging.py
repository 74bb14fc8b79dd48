"""Two copies of a newsroom that were edited apart become one: all that the other one has comes into ours.

Nothing of ours is taken away and the other one is never changed. Records come in some at a time, each whole; typing
goes on between. When it is cut short, doing it again completes it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskeditor.news.mixed import Mixed
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.newsroom import Newsroom
from deskeditor.store import deliveries_in, log, media, notices, sealing
from deskeditor.store.database import FILE_NAME, Database
from deskeditor.store.housewords import HouseWordList
from deskeditor.store.merging import Came, Moment, take_in, title_of
from deskeditor.store.projection import Projector, read
from deskeditor.store.visitor import Parcel, Visitor, visiting

__all__ = ["Came", "Mixed", "Progress", "Report"]
EDITS_AT_ONCE = 200
"""Edits that come in with one transaction: it holds up what is typed meanwhile for a fraction of a second."""
PLURALS = {"story": "stories", "person": "people"}


@dataclass(frozen=True, slots=True)
class Progress:
    """How many records, of how many, are in."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Report:
    """What came in. `mixed` are the passages that both sides made, to be read by a person.

    `refused`: what was destroyed here and so is not brought in. `destroyed_there`: titles of records that were
    destroyed in the other newsroom and stay here. `namesakes`: names under which there are several people now.
    `missing`: photos and recordings (SHA-256) that the other one names and does not have.
    """

    origin: str
    came: tuple[Came, ...] = ()
    files: int = 0
    mixed: tuple[Mixed, ...] = ()
    refused: tuple[Came, ...] = ()
    destroyed_there: tuple[str, ...] = ()
    namesakes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    sealed: int = 0
    """Rows of vaults that came in."""
    delivered: int = 0
    """Rows of destinations, of deliveries and of readers' comments."""
    house_words: int = 0
    """Words of the house list."""
    trouble: str = ""
    """A sentence about what did not come in."""

    @property
    def nothing_new(self) -> bool:
        return not (self.came or self.files or self.sealed or self.delivered or self.house_words)

    @property
    def words(self) -> int:
        return sum(came.words for came in self.came)

    def of(self, kind: str, new: bool) -> tuple[Came, ...]:
        """The records of a kind that are new, or that are other than before."""
        return tuple(c for c in self.came if c.kind == kind and c.new == new and (new or c.fields))

    def total(self, what: str) -> int:
        return sum(getattr(came, what) for came in self.came)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The report for a person: the first sentence says what came in, the others what is to be known besides."""
        return tuple(_said(self))


def merge(newsroom: Newsroom, other: Path) -> Report:
    """Take in what another newsroom, in this folder, has. Raises BadInput, DiskTrouble."""
    return last(merging(newsroom, other))


def merging(newsroom: Newsroom, other: Path) -> Iterator[Progress | Report]:
    """`merge` step by step, the report last. Closing the iterator ends it; what is in stays in."""
    folder = folder_of(other)
    if _same(newsroom.folder, folder):
        raise BadInput(f"{folder} is the newsroom that is open; name the folder of the other one.")
    with visiting(folder, newsroom.clock) as visitor:
        yield from taking_in(newsroom, visitor)


def folder_of(other: Path) -> Path:
    """The folder of the newsroom that is meant, which may be named by its file. Raises BadInput."""
    other = other.expanduser().absolute()
    folder = other.parent if other.name == FILE_NAME else other
    try:
        there = folder.is_dir()
    except OSError as error:
        raise DiskTrouble(f"{folder} cannot be looked at: {error.strerror or error}.") from error
    except ValueError as error:
        raise BadInput(f"{folder} cannot be the name of a folder: {error}.") from error
    if not there:
        raise BadInput(f"There is no newsroom in {folder}: it is not a folder.")
    return folder


def _same(one: Path, other: Path) -> bool:
    try:
        return (one / FILE_NAME).samefile(other / FILE_NAME)
    except OSError:
        return False


def last(steps: Iterator[Progress | Report]) -> Report:
    """Go through all steps; the report."""
    for step in steps:
        if isinstance(step, Report):
            return step
    raise AssertionError("a merge ends with its report")


def taking_in(newsroom: Newsroom, visitor: Visitor) -> Iterator[Progress | Report]:
    """Take in all that the visitor has, the report last."""
    newsroom.flush()
    moment = _moment(newsroom, visitor.name)
    yield Progress(0, 0)
    files, missing = _take_files(newsroom, visitor)
    records = visitor.records(newsroom.folder / FILE_NAME)
    known = {mixed.id for mixed in newsroom.mixed()}
    came: list[Came] = []
    batch: list[Parcel] = []
    for at, record in enumerate(records, start=1):
        batch.append(newsroom.ask(lambda db, record=record: visitor.parcel(record, db)))  # type: ignore[misc]
        if sum(len(parcel.edits) for parcel in batch) >= EDITS_AT_ONCE or at == len(records):
            came += _bring_in(newsroom, batch, moment)
            batch = []
            yield Progress(at, len(records))
    sealed = _take_sealed(newsroom, visitor)
    delivered = _take_deliveries(newsroom, visitor)
    _take_notices(newsroom, visitor)
    house_words, trouble = _take_house_words(newsroom, visitor)
    yield Report(
        origin=visitor.name,
        came=tuple(one for one in came if one.anything),
        files=files,
        mixed=tuple(mixed for mixed in newsroom.mixed() if mixed.id not in known),
        refused=tuple(one for one in came if one.refused),
        destroyed_there=newsroom.ask(lambda db: _destroyed_there(db, visitor)),
        namesakes=_namesakes(newsroom, came),
        missing=missing,
        sealed=sealed,
        delivered=delivered,
        house_words=house_words,
        trouble=trouble,
    )


def _take_sealed(newsroom: Newsroom, visitor: Visitor) -> int:
    """Vaults and what is sealed in them, as they are: only their owners can read them, here as there."""
    safe = newsroom.ask(lambda db: sealing.lacking(visitor.db, db, newsroom.vault.is_forged))
    return newsroom.act(lambda db: sealing.take_in(db, safe)) if safe.anything else 0


def _take_deliveries(newsroom: Newsroom, visitor: Visitor) -> int:
    coming = newsroom.ask(lambda db: deliveries_in.lacking(visitor.db, db))
    return newsroom.act(lambda db: deliveries_in.take_in(db, coming)) if coming.anything else 0


def _take_notices(newsroom: Newsroom, visitor: Visitor) -> None:
    """Nobody is told again here what they have read there."""
    if coming := newsroom.ask(lambda db: notices.lacking(visitor.db, db)):
        newsroom.act(lambda db: notices.take_in(db, coming))


def _take_house_words(newsroom: Newsroom, visitor: Visitor) -> tuple[int, str]:
    """How many words of their house list were not in ours, and are now; or why they are not."""
    if visitor.folder is None:
        return 0, ""
    try:
        return newsroom.house.word_list.take_in(HouseWordList(visitor.folder).words().entries), ""
    except (BadInput, DiskTrouble) as problem:
        return 0, f"The words of the other house list did not come in: {problem}"


def _moment(newsroom: Newsroom, origin: str) -> Moment:
    people = {person.id: person.display_name or person.name for person in newsroom.records("person")}
    at = newsroom.clock().isoformat(timespec="milliseconds")
    return Moment(at, newsroom.me, people.get(newsroom.me, ""), origin)


def _bring_in(newsroom: Newsroom, batch: Sequence[Parcel], moment: Moment) -> list[Came]:
    came: list[Came] = []

    def work(db: Database, projector: Projector) -> list[log.Edit]:
        came.clear()
        written: list[log.Edit] = []
        for parcel in batch:
            one, edits = take_in(db, projector, parcel, moment)
            came.append(one)
            written += edits
        return written

    newsroom.bring_in(work)
    return came


def _take_files(newsroom: Newsroom, visitor: Visitor) -> tuple[int, tuple[str, ...]]:
    """Photos and recordings before the records that show them; how many came, and which are missing there."""
    gone = {one.record for one in newsroom.destroyed()}
    wanted = {sha256: None for record, sha256 in visitor.files_named() if record not in gone}
    count, missing = 0, []
    for sha256 in wanted:
        try:
            if media.path_of(newsroom.folder, sha256).exists():
                continue
            data = visitor.files(sha256) if visitor.folder is None else None
        except (BadInput, DiskTrouble):
            missing.append(sha256)
            continue
        if data is not None:
            media.keep(newsroom.folder, data)
        elif visitor.folder is None or not _copied(newsroom, visitor.folder, sha256):
            missing.append(sha256)
            continue
        count += 1
    return count, tuple(missing)


def _copied(newsroom: Newsroom, folder: Path, sha256: str) -> bool:
    """Take a file of another newsroom, piece by piece; False when it is missing there, or damaged. Raises DiskTrouble
    when it cannot be kept here."""
    try:
        kept = media.keep_file(newsroom.folder, media.path_of(folder, sha256))
    except BadInput:
        return False
    if kept != sha256:
        media.remove(newsroom.folder, kept)
    return kept == sha256


def _destroyed_there(db: Database, visitor: Visitor) -> tuple[str, ...]:
    here = [(id, kind) for id, kind in visitor.destroyed() if log.kind_of(db, id) and not log.is_destroyed(db, id)]
    return tuple(title_of(read(db, kind, id)) or id for id, kind in here)


def _namesakes(newsroom: Newsroom, came: Sequence[Came]) -> tuple[str, ...]:
    """Names of people who are new and are called like somebody who was here: they are not made one."""
    fresh = {one.id for one in came if one.kind == "person" and one.new}
    if not fresh:
        return ()
    people = newsroom.records("person")
    here = {person.name.casefold() for person in people if person.id not in fresh}
    return tuple(sorted({p.name for p in people if p.id in fresh and p.name.casefold() in here and p.name}))


# In words


def _said(report: Report) -> Iterator[str]:
    yield _came_in(report) if not report.nothing_new else f"{report.origin} has nothing new."
    if report.mixed:
        count = _count(len(report.mixed), "passage was", "passages were")
        yield f"{count} changed on both sides: please read {'it' if len(report.mixed) == 1 else 'them'}."
    if report.refused:
        titles = _some([one.title or one.id for one in report.refused])
        yield f"Destroyed here and so not brought in: {titles}."
    if report.destroyed_there:
        yield f"Destroyed in {report.origin} and still here: {_some(report.destroyed_there)}."
    if report.namesakes:
        yield f"Several people have one name now and were not made one: {_some(report.namesakes)}."
    if report.missing:
        count = _count(len(report.missing), "file of a photo or recording is", "files of photos or recordings are")
        yield f"{count} missing or damaged in {report.origin}; the rest is in."
    if report.trouble:
        yield report.trouble


def _came_in(report: Report) -> str:
    parts = []
    for kind in ("story", "photo", "quote", "transcript", "source", "person"):
        for new, word in ((True, "new"), (False, "changed")):
            if found := report.of(kind, new):
                name = kind if len(found) == 1 else PLURALS.get(kind, f"{kind}s")
                parts.append(f"{len(found)} {word} {name}")
    if report.files:
        parts.append(_count(report.files, "file", "files"))
    if report.sealed:
        parts.append(_count(report.sealed, "sealed row", "sealed rows"))
    if report.delivered:
        parts.append(_count(report.delivered, "row about deliveries", "rows about deliveries"))
    if report.house_words:
        parts.append(_count(report.house_words, "word of the house list", "words of the house list"))
    if versions := report.total("versions"):
        parts.append(_count(versions, "version", "versions"))
    if not parts:
        parts.append("what was told of changes and exports")
    return f"From {report.origin} came {_and(parts)}, {_count(report.words, 'word', 'words')} in all."


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _and(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _some(titles: Sequence[str], most: int = 5) -> str:
    named = ", ".join(f"“{title}”" for title in titles[:most])
    return named + (f" and {len(titles) - most} more" if len(titles) > most else "")
