"""The whole newsroom as plain files, which need no program to be read: Markdown, JSON, CSV and the photos themselves.

In-house: everything is in it, desk notes, contacts and words that are off the record too, and `README.txt` says so. The
folder appears whole or not at all.
"""

import csv
import errno
import io
import json
import os
import secrets
import shutil
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from deskeditor.formats.format import ExportFile
from deskeditor.formats.front_matter import joined
from deskeditor.formats.names import file_stem, photo_file, safe, same_file, with_suffix
from deskeditor.ledger import scanning
from deskeditor.ledger.recordings import file_name as recording_name
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput, DiskTrouble, Problem, Refused
from deskeditor.news.records import KINDS, Person, Photo, Quote, Source, Story, Transcript
from deskeditor.news.snapshot import Snapshot
from deskeditor.news.transcripts import labelled
from deskeditor.news.workflow_file import FILE_NAME as WORKFLOW
from deskeditor.newsroom import Newsroom, Version
from deskeditor.render.escape import to_commonmark
from deskeditor.store.house import files_of as newsroom_files

BESIDE = ".deskeditor-plain-"
LEFT_FOR_S = 24 * 3600
SPIKED = "spiked"
PRIVATE = "PRIVATE: for this newsroom only. It holds desk notes, contacts, and words that are off the record."
HIDDEN = frozenset({"id", "body", "bin", "ednote"})
"""Fields of a story that stand in files or places of their own."""


@dataclass(frozen=True, slots=True)
class Written:
    """`done` of `total` records are written. `missing` says, in sentences, which photos and versions could not be."""

    done: int
    total: int
    folder: Path
    missing: tuple[str, ...] = ()


def write_out(newsroom: Newsroom, folder: Path) -> Iterator[Written]:
    """Write everything into a folder that is not there yet, or is empty; how far it is, and at last what was written.

    Closing the iterator ends it and leaves nothing. Raises BadInput when there is something in the folder, DiskTrouble,
    and Refused when it would give away a confidential source or the vault is locked and there may be one to give away.
    """
    folder = folder.absolute()
    _refuse_taken(newsroom, folder)
    with _beside(folder) as beside:
        writing = _Writing(_Room.of(newsroom), beside)
        for done in writing.all():
            yield Written(done, writing.total, folder)
        _refuse_names(newsroom, beside, writing.places)
        with _told(folder):
            _refuse_taken(newsroom, folder)
            with suppress(FileNotFoundError):
                folder.rmdir()
            if hasattr(os, "sync"):
                os.sync()  # once for thousands of small files
            beside.rename(folder)
    yield Written(writing.total, writing.total, folder, tuple(writing.missing))


def folder_for(place: Path, name: str, at: datetime) -> Path:
    """A folder in `place`, named after the newsroom and the day, that is not there yet."""
    stem = f"{safe(name)[:100] or 'newsroom'} as plain files {at.astimezone():%Y-%m-%d}"
    number, free = 2, place / stem
    while free.exists():
        free, number = place / f"{stem} {number}", number + 1
    return free


@dataclass(frozen=True)
class _Room:
    """All records, by id, as they were when the writing began."""

    newsroom: Newsroom
    stories: Mapping[str, Story]
    people: Mapping[str, Person]
    photos: Mapping[str, Photo]
    sources: Mapping[str, Source]
    quotes: Mapping[str, Quote]
    transcripts: Mapping[str, Transcript]

    @classmethod
    def of(cls, newsroom: Newsroom) -> "_Room":
        found = {kind: {record.id: record for record in newsroom.records(kind)} for kind in KINDS}
        return cls(
            newsroom,
            stories=found["story"],
            people=found["person"],
            photos=found["photo"],
            sources=found["source"],
            quotes=found["quote"],
            transcripts=found["transcript"],
        )

    def person(self, id: str) -> str:
        found = self.people.get(id)
        return (found.display_name or found.name) if found else id

    def source(self, id: str) -> str:
        found = self.sources.get(id)
        return (found.name or found.alias) if found else id


class _Writing:
    """One writing of a newsroom into a folder that nobody sees yet."""

    def __init__(self, room: _Room, folder: Path) -> None:
        self._room = room
        self._folder = folder
        self.missing: list[str] = []
        self._taken: set[str] = set()
        self._used_photos: set[str] = set()
        self.places: dict[str, Path] = {}
        """The folder of each story, by its id."""

    @property
    def total(self) -> int:
        room = self._room
        return len(room.stories) + len(room.photos) + 5

    def all(self) -> Iterator[int]:
        done = 0
        for story in self._room.stories.values():
            self._story(story)
            done += 1
            yield done
        for photo in self._room.photos.values():
            self._loose_photo(photo)
            done += 1
            yield done
        for write in (self._people, self._sources, self._quotes, self._history, self._readme):
            write()
            done += 1
            yield done

    # stories

    def _story(self, story: Story) -> None:
        place = self.places[story.id] = self._place(story)
        photos = self._photos(story, place / "photos")
        quotes = [quote for quote in self._room.quotes.values() if quote.story == story.id]
        transcripts = [one for one in self._room.transcripts.values() if one.story == story.id]
        names = {use.name: name for use, name in photos}
        self._text(place / "article.md", joined(self._front_matter(story, names), _with_folder(story.body, names)))
        self._json(place / "story.json", self._whole(story, names, quotes, transcripts))
        self._notes(story, place)
        if quotes:
            self._text(place / "quotes.md", "\n".join(map(self._quote, quotes)))
        self._transcripts(place / "transcripts", transcripts)
        self._versions(story, place / "versions")

    def _place(self, story: Story) -> Path:
        """`stories/draft/slugline`; what is spiked lies apart."""
        above = Path(SPIKED, "stories") if story.spiked else Path("stories", safe(story.state) or "other")
        return above / self._free(above, story.slugline or story.headline, story.id)

    def _free(self, above: Path, name: str, id: str) -> str:
        stem = file_stem(name, id, lambda stem: same_file(str(above / stem)) in self._taken)
        self._taken.add(same_file(str(above / stem)))
        return stem

    def _front_matter(self, story: Story, photos: Mapping[str, str]) -> dict[str, Any]:
        values: dict[str, Any] = plain(story)
        values["state"] = self._room.newsroom.workflow.name_of(story.state)
        values["bylines"] = [
            _kept({**asdict(line), "id": "", "person": "", "name": self._byline(line)}) for line in story.bylines
        ]
        values["photos"] = [self._use(use, photos) for use in story.photos]
        values["related"] = [_kept({**asdict(one), "id": ""}) for one in story.related]
        values["assignee"] = self._room.person(story.assignee) if story.assignee else ""
        values["created_by"] = self._room.person(story.created_by) if story.created_by else ""
        values["modified"] = self._room.newsroom.modified(story.id)
        first = {"slugline": story.slugline, "headline": story.headline, "dek": story.dek}
        return {**_kept(first), **_kept({k: v for k, v in values.items() if k not in HIDDEN}), "id": story.id}

    def _byline(self, line: Any) -> str:
        return self._room.person(line.person) if line.person else str(line.name)

    def _use(self, use: Any, names: Mapping[str, str]) -> dict[str, Any]:
        photo = self._room.photos.get(use.photo)
        said = _caption(photo) if photo else {}
        said["caption"] = use.caption_override or said.get("caption", "")
        file = f"photos/{names[use.name]}" if use.name in names else ""
        crop = {name: plain(getattr(use, name)) for name in ("crop", "focal_point", "crops", "straighten")}
        return _kept({"file": file, "name": use.name, "role": use.role, **said, **crop, "why": use.override_reason})

    def _whole(
        self, story: Story, photos: Mapping[str, str], quotes: list[Quote], transcripts: list[Transcript]
    ) -> dict[str, Any]:
        """Every field, and what belongs to the story."""
        room, newsroom = self._room, self._room.newsroom
        used = [
            {**plain(use), "file": f"photos/{photos[use.name]}" if use.name in photos else ""} for use in story.photos
        ]
        return {
            **plain(story),
            "modified": newsroom.modified(story.id),
            "bylines": [{**asdict(line), "printed": self._byline(line)} for line in story.bylines],
            "photos": [{**use, "photo": plain(room.photos.get(use["photo"])) or use["photo"]} for use in used],
            "quotes": [{**plain(quote), "source_name": room.source(quote.source)} for quote in quotes],
            "transcripts": [plain(one) for one in transcripts],
            "decisions": [plain(one) for one in newsroom.document(story.id).decisions()],
            "history": [asdict(change) for change in newsroom.history(story.id)],
            "receipts": [asdict(receipt) for receipt in newsroom.receipts(story.id)],
        }

    def _notes(self, story: Story, place: Path) -> None:
        parts = [("Note to the desk (never published)", story.ednote), ("Unused passages", story.bin)]
        if any(words for _, words in parts):
            said = [f"# {title}\n\n{words}\n" for title, words in parts if words]
            self._text(place / "notes.md", "\n".join(said))

    # photos

    def _photos(self, story: Story, place: Path) -> list[tuple[Any, str]]:
        """The photos of a story beside it, with their words; each use with the name of its file."""
        written: list[tuple[Any, str]] = []
        names: set[str] = set()
        for use in story.photos:
            photo = self._room.photos.get(use.photo)
            if photo is None:
                self.missing.append(f"The photo {use.photo} of {story.slugline or story.id} is not in this newsroom.")
                continue
            name = photo_file(use.name or photo.file_name, photo.media_type, photo.id, names)
            names.add(name)
            if self._photo(photo, place / name, caption=use.caption_override):
                written.append((use, name))
            self._used_photos.add(photo.id)
        return written

    def _loose_photo(self, photo: Photo) -> None:
        """A photo that no story uses, or that was spiked."""
        if photo.id in self._used_photos and not photo.spiked:
            return
        above = Path(SPIKED, "photos") if photo.spiked else Path("photos")
        stem = self._free(above, Path(photo.file_name).stem, photo.id)
        self._photo(photo, above / photo_file(f"{stem}{Path(photo.file_name).suffix}", photo.media_type, photo.id))

    def _photo(self, photo: Photo, path: Path, caption: str = "") -> bool:
        """Its bytes, and its words beside; False when there are no bytes."""
        said = _caption(photo) | ({"caption": caption} if caption else {})
        lines = [f"{name.replace('_', ' ')}: {value}" for name, value in said.items() if value]
        self._text(path.with_name(f"{path.name}.txt"), "\n".join(lines) + "\n")
        self._json(path.with_name(f"{path.name}.json"), plain(photo))
        if not photo.sha256:
            return False
        try:
            self._bytes(path, self._room.newsroom.media(photo.sha256))
        except Problem as problem:
            self.missing.append(f"{photo.file_name or photo.id}: {problem}")
            return False
        return True

    # what was said

    def _quote(self, quote: Quote) -> str:
        said = _kept({n: v for n, v in plain(quote).items() if n not in ("id", "words", "original", "story", "source")})
        facts = "\n".join(f"- {name.replace('_', ' ')}: {value}" for name, value in said.items())
        original = f"\n> {_quoted(quote.original)}\n" if quote.original else ""
        return f"> {_quoted(quote.words)}\n{original}\n— {self._room.source(quote.source)}\n\n{facts}\n"

    def _transcripts(self, place: Path, transcripts: list[Transcript]) -> None:
        for one in transcripts:
            if one.private:
                continue  # all that is here of it is sealed
            stem = self._free(place, one.title or one.file_name, one.id)
            self._text(place / f"{stem}.txt", labelled(one))
            self._json(place / f"{stem}.json", plain(one))
            if one.media:
                path = place / f"{stem}{Path(recording_name(one)).suffix}"
                try:
                    with _told(self._folder):
                        (self._folder / place).mkdir(parents=True, exist_ok=True)
                    self._room.newsroom.copy_media(one.media, self._folder / path)
                except Problem as problem:
                    self.missing.append(f"{one.title or one.id}: {problem}")

    # what was

    def _versions(self, story: Story, place: Path) -> None:
        newsroom = self._room.newsroom
        for number, version in enumerate(reversed(newsroom.versions(story.id)), start=1):
            try:
                stood = newsroom.version_value(version.id)
            except Problem as problem:
                self.missing.append(str(problem))
                continue
            self._version(place, number, version, stood)

    def _version(self, place: Path, number: int, version: Version, stood: Snapshot) -> None:
        said = " ".join(filter(None, (version.at[:16].replace("T", " "), version.cause, version.name)))
        stem = with_suffix(f"{number:03} {safe(said)}", "")
        kept = {"kept": version.at, "because": version.cause, "name": version.name}
        kept["by"] = self._room.person(version.author) if version.author else ""
        values = {**_kept(kept), **_kept({k: v for k, v in plain(stood.story).items() if k not in HIDDEN})}
        values["photos"] = [_kept({"name": use.name, "caption": _stood(stood, use)}) for use in stood.story.photos]
        values["bylines"] = [stood.names.get(line.person) or self._byline(line) for line in stood.story.bylines]
        self._text(place / f"{stem}.md", joined(_kept(values), to_commonmark(stood.story.body)))
        self._json(place / f"{stem}.json", {**asdict(version), **plain(stood)})

    # the newsroom

    def _people(self) -> None:
        self._json(Path("people.json"), [plain(one) for one in self._room.people.values()])
        self._table(Path("people.csv"), [plain(one) for one in self._room.people.values()])

    def _sources(self) -> None:
        sources = [one for one in self._room.sources.values() if not one.spiked]
        self._json(Path("sources.json"), [plain(one) for one in sources])
        said = [f"# {one.name or one.alias}\n\n{_facts(plain(one))}\n" for one in sources]
        self._text(Path("sources.md"), "\n".join(said))
        spiked = [plain(one) for one in self._room.sources.values() if one.spiked]
        if spiked:
            self._json(Path(SPIKED, "sources.json"), spiked)

    def _quotes(self) -> None:
        known = self._room.stories
        self._json(Path("quotes.json"), [plain(q) for q in self._room.quotes.values() if not q.spiked])
        if spiked := [plain(q) for q in self._room.quotes.values() if q.spiked]:
            self._json(Path(SPIKED, "quotes.json"), spiked)
        loose = [quote for quote in self._room.quotes.values() if quote.story not in known and not quote.spiked]
        if loose:
            self._text(Path("quotes without a story.md"), "\n".join(map(self._quote, loose)))
        self._transcripts(Path("transcripts"), [t for t in self._room.transcripts.values() if t.story not in known])

    def _history(self) -> None:
        """Who changed which field when; what was decided; what left."""
        changes: list[dict[str, Any]] = []
        decisions: list[dict[str, Any]] = []
        newsroom = self._room.newsroom
        for kind in KINDS:
            for record in newsroom.records(kind):
                changes += [self._named(asdict(change)) for change in newsroom.history(record.id)]
                made = newsroom.document(record.id).decisions()
                decisions += [{"kind": kind, "record": record.id, **plain(one)} for one in made]
        receipts = [self._named(asdict(one)) for id in self._room.stories for one in newsroom.receipts(id)]
        self._table(Path("history.csv"), sorted(changes, key=lambda change: str(change["at"])))
        self._json(Path("decisions.json"), decisions)
        self._json(Path("receipts.json"), receipts)
        self._table(Path("receipts.csv"), receipts)
        self._deliveries()

    def _deliveries(self) -> None:
        """Where stories go, what went there and how it stands there, and what readers wrote; their addresses stay."""
        newsroom = self._room.newsroom
        destinations = newsroom.destinations.all()
        self._json(Path("destinations.json"), [plain(one) for one in destinations])
        sent = [one for id in self._room.stories for one in newsroom.outbox.of_story(id)]
        there = [one for id in self._room.stories for one in newsroom.outbox.where_sent(id)]
        self._json(Path("deliveries.json"), [self._named(plain(one)) for one in sent])
        self._json(Path("items.json"), [self._named(plain(one)) for one in there])
        written = [one for id in self._room.stories for one in newsroom.contributions.of_story(id)]
        self._json(Path("contributions.json"), [self._named({**plain(one), "email": ""}) for one in written])

    def _named(self, row: dict[str, Any]) -> dict[str, Any]:
        story = self._room.stories.get(str(row.get("story") or row.get("record") or ""))
        person = self._room.person(str(row.get("person") or ""))
        return row | {"person_name": person, "slugline": story.slugline if story else ""}

    def _readme(self) -> None:
        newsroom = self._room.newsroom
        said = {"name": newsroom.name, "profile": newsroom.profile.key, "written": newsroom.clock().isoformat()}
        self._json(Path("newsroom.json"), said)
        self._text(Path(WORKFLOW), newsroom.house.workflow_text(newsroom.profile.key))
        self._house()
        self._text(Path("README.txt"), README.format(name=newsroom.name, private=PRIVATE, when=said["written"][:16]))

    def _house(self) -> None:
        """What the house settled, as it lies in the newsroom's folder: words, style, dictionaries, templates."""
        for path in newsroom_files(self._room.newsroom.folder):
            within = path.relative_to(self._room.newsroom.folder)
            if within.name == WORKFLOW or within.name.startswith("."):
                continue
            try:
                data = path.read_bytes()
            except OSError as error:
                self.missing.append(f"{within} cannot be read: {error.strerror or error}.")
            else:
                self._bytes(within, data)

    # files

    def _text(self, path: Path, words: str) -> None:
        self._bytes(path, words.encode("utf-8"))

    def _json(self, path: Path, value: Any) -> None:
        self._text(path, json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def _table(self, path: Path, rows: list[dict[str, Any]]) -> None:
        written = io.StringIO()
        names = list(dict.fromkeys(name for row in rows for name in row))
        table = csv.DictWriter(written, names, lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)
        # With the mark that spreadsheets know UTF-8 by.
        self._bytes(path, written.getvalue().encode("utf-8-sig"))

    def _bytes(self, path: Path, data: bytes) -> None:
        with _told(self._folder):
            whole = self._folder / path
            whole.parent.mkdir(parents=True, exist_ok=True)
            with whole.open("xb") as file:
                file.write(data)


def _kept(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", None, [], {}, False, 0)}


def _facts(values: Mapping[str, Any]) -> str:
    return "\n".join(f"- {name.replace('_', ' ')}: {value}" for name, value in _kept(values).items() if name != "id")


def _caption(photo: Photo) -> dict[str, Any]:
    """What is said of a photo, in the order in which a person reads it."""
    said = plain(photo)
    names = ("headline", "caption", "alt", "credit", "creator", "creator_job_title", "source", "copyright")
    more = ("usage_terms", "instructions", "date_created", "place", "rights_from", "rights_until")
    lists = {"people": ", ".join(p.name for p in photo.people), "keywords": ", ".join(photo.keywords)}
    return {name: said[name] for name in (*names, *more)} | lists


def _stood(stood: Snapshot, use: Any) -> str:
    own = {photo.id: photo.caption for photo in stood.photos}
    return str(use.caption_override or own.get(use.photo, ""))


def _quoted(words: str) -> str:
    return words.replace("\n", "\n> ")


def _with_folder(body: str, names: Mapping[str, str]) -> str:
    """The copy in Markdown that other programs read, its photo lines pointing to the files beside it."""
    body = to_commonmark(body)
    for name, file in names.items():
        for line in (f"]({name})", f"](<{name}>)"):
            body = body.replace(line, f"](<photos/{file}>)")
    return body


# the folder


def _refuse_names(newsroom: Newsroom, beside: Path, places: Mapping[str, Path]) -> None:
    """Raises Refused when something would give a confidential source away, or the vault is locked and nobody can know.

    A part of a name that the key holder knows to be somebody else's may stand in a story that they cleared.
    """
    linked = {id: sources for id in places if (sources := newsroom.linked_confidential(id))}
    if not linked:
        return
    everybody = scanning.traces_of(newsroom, {source: None for sources in linked.values() for source in sources})
    if scanning.found_in(_files_in(beside, {place.parts[0] for place in places.values()}), everybody) == "whole":
        raise Refused(scanning.FOUND)
    for id, sources in linked.items():
        found = scanning.found_in(_files_in(beside / places[id]), scanning.traces_of(newsroom, sources))
        cleared = scanning.is_cleared(newsroom, newsroom.published(id))
        if found == "whole" or (found and not cleared):
            raise Refused(scanning.FOUND)


def _files_in(folder: Path, without: Collection[str] = ()) -> Iterator[ExportFile]:
    for path in sorted(folder.rglob("*")):
        within = path.relative_to(folder)
        if path.is_file() and within.parts[0] not in without:
            yield scanning.ends_of(path, str(within))


def _refuse_taken(newsroom: Newsroom, folder: Path) -> None:
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadInput(f"There is something in {folder} already; choose a new folder.")
        if folder.resolve().is_relative_to(newsroom.folder.resolve()):
            raise BadInput(f"{folder} is inside the newsroom; choose a folder outside.")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DiskTrouble(f"{folder} cannot be looked at: {reason}.") from error


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    beside = folder.with_name(f"{BESIDE}{secrets.token_hex(4)}")
    with _told(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        _clear_left_over(folder.parent)
        beside.mkdir()
    try:
        yield beside
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _clear_left_over(place: Path) -> None:
    """What programs left half written that ended in the midst."""
    for left in place.glob(f"{BESIDE}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > LEFT_FOR_S:
                shutil.rmtree(left)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            said = f"The disk of {folder.parent} is full; free some space there, or choose another one."
        else:
            said = f"{folder} cannot be written: {error.strerror or error}."
        raise DiskTrouble(f"{said} Nothing was written.") from error


README = """\
{name}

Everything that was in this newsroom, written out as plain files on {when}.
{private}

stories/     by state, one folder for each story:
    article.md      the story: its fields at the top, then the copy, in Markdown (any text editor opens it)
    story.json      the same with every field, quotes, transcripts, decisions, history and receipts
    notes.md        the note to the desk, and passages that were not used; never published
    quotes.md       what sources said for this story, on which terms, with the evidence
    photos/         the photos, untouched; beside each a .txt with caption, credit and terms, a .json with all fields
    transcripts/    transcripts as text, their time codes as JSON, recordings
    versions/       the story as it stood earlier, the oldest first
photos/      photos that no story uses
people.json, people.csv         everybody who writes here, with private contacts
sources.json, sources.md        sources, with terms and contacts; of confidential ones the alias alone
quotes.json                     all quotes
history.csv                     who changed which field of what, and when
decisions.json                  what was decided: states, holds, embargoes, checks, terms, overrides
receipts.json, receipts.csv     what left, when, and where to
destinations.json               the sites and folders that stories go to, without passwords
deliveries.json, items.json     what was sent there, and what it is there
contributions.json              what readers wrote below the stories, without their e-mail addresses
workflow.toml                   states, actions, and who may take them
house-words.csv, stylebook.csv  words that are right here, and the rules of the house, when it has any
styles/, dictionaries/, templates/   public styles, dictionaries and templates that were put there
spiked/      what was spiked

What is in somebody's vault is not here: confidential sources, contacts, transcripts and recordings that were not
shared.

All text is UTF-8. Times are ISO 8601. Records name each other by their ids.
"""
