"""A story that is sent to a desk: one file, which merges where it is opened, and comes back the same way.

A `.story` file is a zip of `manifest.json` (what it is, and SHA-256 and size of everything else), `edits.bin` (the
edits, in the frames of the journal), `rows.json` (versions, history, people ...) and `media/` (photos by SHA-256).
It is an in-house exit: the gate is asked, and a receipt is kept. What comes in is checked whole before anything is
written; nothing is ever unpacked under a name that stands in the file.
"""

import hashlib
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from deskeditor import __version__
from deskeditor.formats.files import LARGEST_PHOTO, in_brief, shown
from deskeditor.formats.format import ExportFile
from deskeditor.formats.names import file_stem
from deskeditor.ledger.asking import Unless, raise_for, unless_changed
from deskeditor.ledger.asking import asked as ask_gate
from deskeditor.ledger.scanning import refuse_names, refuse_off_the_record
from deskeditor.news.gate import Verdict
from deskeditor.news.notforuse import NotForUse
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound, Problem, Refused
from deskeditor.news.published import Published
from deskeditor.news.records import KINDS, Photo, Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.newsroom import Newsroom
from deskeditor.store import journal, log, media, travelling
from deskeditor.store.files import replacing
from deskeditor.store.travelling import Luggage
from deskeditor.store.visitor import Visitor, temporary
from deskeditor.text.document import Document
from deskeditor.text.fold import fold
from deskeditor.text.readings import Reading
from deskeditor.upkeep.merging import Progress, Report, taking_in

SUFFIX = ".story"
FORMAT, VERSION = "deskeditor story", 1
MANIFEST, EDITS, ROWS, MEDIA = "manifest.json", "edits.bin", "rows.json", "media/"
LARGEST = {MANIFEST: 4 * 2**20, EDITS: 256 * 2**20, ROWS: 256 * 2**20}
"""Bytes that are unpacked of each part."""
LARGEST_RATIO = 200
"""What grows more than so many times in unpacking was made to fill the memory."""
MOST_FILES = 10_000
PROSE = ("headline", "headline_print", "headline_social", "dek", "body", "bin", "tagline", "ednote", "editors_note")

COPY = ("headline", "headline_print", "headline_social", "dek", "dateline", "body", "tagline", "editors_note")


@dataclass(frozen=True, slots=True)
class Sent:
    """`left`: how many quotes, sources and transcripts were not sent, since they are not on the record. `missing`:
    photos and recordings, by SHA-256, that the newsroom does not have."""

    path: Path
    sha256: str
    verdict: Verdict
    left: dict[str, int]
    missing: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(_said(self))


# Out


def send(newsroom: Newsroom, story_id: str, output: Path | None = None) -> Sent:
    """Write the story to a file: `output`, or in that folder, or in the one we stand in, under its slugline.

    Raises Refused when the gate says no, NotFound, DiskTrouble.
    """
    story = newsroom.story(story_id)
    verdict = asked(newsroom, story)
    raise_for(verdict.blockers)
    newsroom.flush()
    luggage = newsroom.ask(lambda db: travelling.pack(db, story_id, _may_go(newsroom, story)))
    path = place_for(story, output)
    sha256, missing = _write(newsroom, story, _without_forbidden(newsroom, luggage), path, verdict)
    return Sent(path, sha256, verdict, dict(luggage.left), missing)


def asked(newsroom: Newsroom, story: Story) -> Verdict:
    """What the gate says: to the copy, and to the desk note, the unused passages, what is suggested and noted, which go
    along."""
    verdict = _verdict(newsroom, story, newsroom.published(story.id))
    said = [story.bin, *_beside(newsroom, story)]
    notes = replace(_blank(newsroom.published(story.id)), body="\n\n".join(said), editors_note=story.ednote)
    hidden = _verdict(newsroom, story, notes).blockers
    where = {"body": "bin", "editors_note": "ednote"}
    found = tuple(replace(f, field=where.get(f.field, f.field)) for f in hidden)
    return replace(verdict, findings=(*found, *verdict.findings))


def _beside(newsroom: Newsroom, story: Story) -> Iterator[str]:
    """Words that are in no copy yet: suggested ones, and those of notes and of the checker's sheet."""
    records: list[Story | Photo] = [story, *newsroom.photos_of(story.id)]
    for record in records:
        for one in record.suggestions:
            yield from (one.inserted, one.value)
    if story.suggestions:
        yield from _as_accepted(newsroom.document(story.id))
    yield from (note.text for note in story.notes)
    for claim in story.claims:
        yield from (claim.words, claim.remark)


def _as_accepted(document: Document[Any]) -> Iterator[str]:
    """Running text as it would read: what is put in may make of the words that stand there what nobody may read."""
    return (Reading(document.chunks(name), "accepted").text for name in PROSE)


def _verdict(newsroom: Newsroom, story: Story, leaving: Published) -> Verdict:
    return ask_gate(newsroom, leaving, "in-house")


def _blank(leaving: Published) -> Published:
    """The published view without any copy, to be filled with other words that are to be asked about."""
    nothing: dict[str, Any] = dict.fromkeys(COPY, "") | {"photos": ()}
    return replace(leaving, **nothing)


def _may_go(newsroom: Newsroom, story: Story) -> Any:
    """Whether a version may travel: not one that holds words which are not for use."""
    is_forbidden = _forbidding(newsroom, story.id)

    def may_go(snapshot: Snapshot) -> bool:
        words = [str(getattr(snapshot.story, name)) for name in PROSE]
        words += [f"{photo.headline}\n\n{photo.caption}\n\n{photo.alt}" for photo in snapshot.photos]
        return not is_forbidden("\n\n".join(words))

    return may_go


def _forbidding(newsroom: Newsroom, story_id: str) -> Callable[[str], bool]:
    """Whether words may not be used in this story."""
    quotes = [*newsroom.quotes_of(story_id), *newsroom.quotes_kept_back(story_id)]
    watched = NotForUse(quotes, fold, story_id)
    return lambda words: next(watched.uses([("", "", words)]), None) is not None


def _without_forbidden(newsroom: Newsroom, luggage: Luggage) -> Luggage:
    """What the history and the merged passages say of words that may not be used stays here."""
    is_forbidden = _forbidding(newsroom, luggage.story)
    merged = [row for row in luggage.rows["merged"] if not any(map(is_forbidden, map(str, row.values())))]
    ids = {row["id"] for row in merged}
    history = [
        row | {n: None for n in ("before", "after") if row[n] and is_forbidden(str(row[n]))}
        for row in luggage.rows["history"]
    ]
    read = [row for row in luggage.rows["merged_read"] if row["merged"] in ids]
    return replace(luggage, rows=dict(luggage.rows) | {"merged": merged, "merged_read": read, "history": history})


def place_for(story: Story, output: Path | None) -> Path:
    """The file that is meant. Raises BadInput for a folder that is not there."""
    name = file_stem(story.slugline, story.id) + SUFFIX
    path = Path.cwd() / name if output is None else output.expanduser().absolute()
    try:
        path = path / name if path.is_dir() else path
        if not path.parent.is_dir():
            raise BadInput(f"{shown(path.parent)} is not there; make the folder first.")
    except (OSError, ValueError) as error:
        raise BadInput(f"{shown(path)} cannot be the name of a file: {error}.") from error
    return path


def _write(
    newsroom: Newsroom, story: Story, luggage: Luggage, path: Path, verdict: Verdict
) -> tuple[str, tuple[str, ...]]:
    """The file, whole or not at all, with its receipt; its SHA-256, and the photos and recordings that are missing.

    Raises Refused when there is in its bytes what must not leave.
    """
    _look_at(newsroom, story.id, [ExportFile(path.name, b""), *_values(luggage)])
    unless = unless_changed(newsroom, newsroom.published(story.id), verdict)
    try:
        with replacing(path) as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zip:
                missing = _fill(zip, newsroom, story, luggage)
            file.flush()
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            # When the disk does not take the file in the end, a receipt says more than was sent, and never less.
            _keep_receipt(newsroom, story, path, sha256, unless)
        return sha256, missing
    except OSError as error:
        raise DiskTrouble(f"{shown(path)} cannot be written: {error.strerror or error}.") from error


def _fill(zip: zipfile.ZipFile, newsroom: Newsroom, story: Story, luggage: Luggage) -> tuple[str, ...]:
    files: dict[str, dict[str, Any]] = {}

    def put(name: str, data: bytes) -> None:
        _look_at(newsroom, story.id, [ExportFile(name, data)])
        how = zipfile.ZIP_STORED if name.startswith(MEDIA) else zipfile.ZIP_DEFLATED
        zip.writestr(name, data, how)
        files[name] = {"sha256": media.sha256_of(data), "size": len(data)}

    put(EDITS, b"".join(map(journal.framed, luggage.edits)))
    put(ROWS, _json(_plain_rows(luggage)))
    missing = []
    for sha256 in luggage.media:
        try:
            if newsroom.media_path(sha256).stat().st_size > LARGEST_PHOTO:
                missing.append(sha256)
                continue
            data = newsroom.media(sha256)
        except (BadInput, DiskTrouble, OSError):
            missing.append(sha256)
        else:
            try:
                put(MEDIA + sha256, data)
            except Refused:
                if sha256 not in travelling.kept_with(story):
                    raise
                missing.append(sha256)  # what it came from, or shows that it is right, may say more than it does
    zip.writestr(MANIFEST, _json(_manifest(newsroom, story, luggage) | {"files": files}))
    return tuple(missing)


def _look_at(newsroom: Newsroom, story_id: str, files: Sequence[ExportFile]) -> None:
    refuse_off_the_record(newsroom, story_id, files)
    refuse_names(newsroom, [story_id], files)


def _values(luggage: Luggage) -> Iterator[ExportFile]:
    """The records as they read: in the edits, the letters of one word lie where they were typed."""
    for edit in luggage.edits:
        document: Document[Any] = Document(KINDS[edit.kind], edit.record, [edit.update])
        yield ExportFile("", _json(plain(document.value())))
        if edit.kind == "story":
            yield ExportFile("", _json([*_as_accepted(document), document.proposals()]))


def _manifest(newsroom: Newsroom, story: Story, luggage: Luggage) -> dict[str, Any]:
    sender = next((person for person in luggage.people if person["id"] == newsroom.me), {})
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": f"deskeditor {__version__}",
        "story": story.id,
        "slugline": story.slugline,
        "headline": story.headline,
        "newsroom": newsroom.name,
        "sender": sender.get("display_name") or sender.get("name") or "",
        "at": newsroom.clock().isoformat(timespec="seconds"),
        "left": dict(luggage.left),
    }


def _plain_rows(luggage: Luggage) -> dict[str, Any]:
    return {"rows": dict(luggage.rows)} | {n: list(getattr(luggage, n)) for n in ("versions", "people", "sources")}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _keep_receipt(newsroom: Newsroom, story: Story, path: Path, sha256: str, unless: Unless) -> None:
    newsroom.keep_receipt(
        story.id,
        exit="in-house",
        destination=shown(path),
        format="story",
        version=story.version,
        hash=sha256,
        outcome="sent",
        unless=unless,
    )


def _said(sent: Sent) -> Iterator[str]:
    yield f"Written: {shown(sent.path)}"
    stay = [f"{count} {name if count != 1 else name[:-1]}" for name, count in sent.left.items() if count]
    if stay:
        yield f"Not on the record, and so not sent: {', '.join(stay)}."
    if sent.missing:
        count = len(sent.missing)
        yield f"{count} photos or recordings are missing in this newsroom, or larger than 512 MB, and were not sent."


# In


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a story file holds. `files`: the SHA-256 of each part by its name."""

    story: str
    title: str
    luggage: Luggage
    files: dict[str, str]


def open_file(newsroom: Newsroom, path: Path) -> tuple[str, Report]:
    """Merge a story file into the newsroom; the id of the story, and what came. Raises BadInput, DiskTrouble."""
    story, report = "", None
    for step in opening(newsroom, path):
        if isinstance(step, str):
            story = step
        elif isinstance(step, Report):
            report = step
    assert report is not None  # opening ends with it
    return story, report


def opening(newsroom: Newsroom, path: Path) -> Iterator[str | Progress | Report]:
    """`open_file` step by step: the id of the story first, the report last."""
    with _unzipped(path) as zip, temporary() as place:
        arrival = _read(zip, path)
        visitor = _visitor(newsroom, zip, arrival, place, path)
        with closing(visitor.db):
            if newsroom.ask(lambda db: log.is_destroyed(db, arrival.story)):
                raise Refused(f"The story “{arrival.title}” was destroyed in this newsroom and does not come back.")
            yield arrival.story
            yield from taking_in(newsroom, visitor)


@contextmanager
def _unzipped(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with path.open("rb") as file:
            try:
                zip = zipfile.ZipFile(file)
            except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, EOFError) as error:
                raise BadInput(f"{shown(path)} is no story file, or is cut off. Nothing was changed.") from error
            with zip:
                yield zip
    except IsADirectoryError:
        raise BadInput(f"{shown(path)} is a folder and no story file.") from None
    except FileNotFoundError:
        raise NotFound(f"There is no file {shown(path)}.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise BadInput(f"{shown(path)} cannot be read: {reason}.") from error


def _read(zip: zipfile.ZipFile, path: Path) -> Arrival:
    """All parts but the media, each held against the manifest. Raises BadInput."""
    try:
        return _arrival(zip)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise BadInput(f"{shown(path)} is damaged: it does not hold what it says. Nothing was changed.") from error
    except Problem as problem:
        raise BadInput(f"{shown(path)}: {str(problem).rstrip('.')}. Nothing was changed.") from problem


def _arrival(zip: zipfile.ZipFile) -> Arrival:
    names = zip.namelist()
    if len(names) > MOST_FILES or len(set(names)) != len(names) or MANIFEST not in names:
        raise BadInput("it is no story file")
    manifest = json.loads(_part(zip, MANIFEST))
    if manifest["format"] != FORMAT:
        raise BadInput("it is no story file")
    if not isinstance(manifest["version"], int) or manifest["version"] > VERSION:
        raise BadInput("it was written by a newer deskeditor; update this program to open it")
    files = {str(name): str(said["sha256"]) for name, said in manifest["files"].items()}
    if {MANIFEST, *files} != set(names) or not {EDITS, ROWS} <= set(files):
        raise BadInput("it has other files in it than it says")
    if any(name not in (EDITS, ROWS) and name != MEDIA + sha256 for name, sha256 in files.items()):
        raise BadInput("it has files in it that do not belong into a story")
    edits, rows = (_proved(zip, name, files[name]) for name in (EDITS, ROWS))
    said = json.loads(rows)
    luggage = Luggage(
        story=str(manifest["story"]),
        edits=_edits(edits),
        rows={table: said["rows"][table] for table in travelling.TABLES},
        versions=said["versions"],
        people=said["people"],
        sources=said["sources"],
        media=tuple(name.removeprefix(MEDIA) for name in files if name.startswith(MEDIA)),
    )
    title = str(manifest.get("headline") or manifest.get("slugline") or manifest["story"])
    return Arrival(luggage.story, in_brief(title), luggage, files)


def _part(zip: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of a part, never more than it may have. Raises BadInput."""
    info = zip.getinfo(name)
    most = LARGEST.get(name, LARGEST_PHOTO)
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BadInput("it is encrypted, or packed in a way that is not read here")
    if info.file_size > most or info.file_size > LARGEST_RATIO * max(info.compress_size, 4096):
        raise BadInput(f"“{name[:40]}” in it is larger than any story")
    try:
        with zip.open(info) as file:
            data = file.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise BadInput("its packing is broken") from error
    if len(data) != info.file_size:
        raise BadInput(f"“{name[:40]}” in it is not as large as it says")
    return data


def _proved(zip: zipfile.ZipFile, name: str, sha256: str) -> bytes:
    data = _part(zip, name)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise BadInput(f"“{name[:40]}” in it is damaged")
    return data


def _edits(data: bytes) -> tuple[log.Edit, ...]:
    edits = tuple(journal.frames(data))
    if b"".join(map(journal.framed, edits)) != data:
        raise BadInput("an edit in it is damaged")
    return edits


def _visitor(newsroom: Newsroom, zip: zipfile.ZipFile, arrival: Arrival, place: Path, path: Path) -> Visitor:
    def is_known(id: str) -> bool:
        return newsroom.ask(lambda db: log.kind_of(db, id)) is not None

    def files(sha256: str) -> bytes:
        name = MEDIA + sha256
        if name not in arrival.files:
            raise DiskTrouble(f"{path.name} does not have the file {sha256}.")
        return _proved(zip, name, sha256)

    for sha256 in arrival.luggage.media:  # before anything is written
        try:
            files(sha256)
        except BadInput as error:
            raise BadInput(f"{shown(path)} is damaged: a photo in it is not whole. Nothing was changed.") from error
    try:
        return travelling.unpack(arrival.luggage, place, files, path.name, is_known, newsroom.clock)
    except Problem as problem:
        raise BadInput(f"{shown(path)} is damaged: {str(problem).rstrip('.')}. Nothing was changed.") from problem
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(f"{shown(path)} is damaged: it does not hold what it says. Nothing was changed.") from error
