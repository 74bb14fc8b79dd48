"""The sample newsroom: made from plain files under `resources/sample`, as it stands at the moment when it is built.

`newsroom.yaml` there says in its head how it is written. Deadlines and dates are offsets from now, so that the desk
is always at five in the afternoon.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import as_file
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml

from deskeditor.formats.transcripts import reading as transcripts
from deskeditor.formats.transcripts.speech import Heard
from deskeditor.ledger.recordings import add_recording
from deskeditor.news.ids import new_id
from deskeditor.news.kept import way_of
from deskeditor.news.problems import BadInput
from deskeditor.news.records import (
    Byline,
    Embargo,
    NoteKind,
    Person,
    PersonShown,
    Photo,
    PhotoUse,
    Quote,
    Related,
    Reply,
    Source,
    Story,
    Transcript,
    Voice,
)
from deskeditor.news.snapshot import KEPT_IN_STATE
from deskeditor.news.times import now
from deskeditor.news.transcripts import time_range
from deskeditor.newsroom import Newsroom
from deskeditor.review import checking, notes, translating
from deskeditor.shipped import shipped
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, suggest

Entry = Mapping[str, Any]
"""One record as the file has it: names of fields and what they hold."""

MOMENTS = frozenset(
    {
        "answered_at",
        "asked_at",
        "created",
        "deadline",
        "due",
        "first_published",
        "recorded_at",
        "said_at",
        "schedule",
        "terms_agreed",
        "until",
        "verified_at",
    }
)
DAYS = frozenset({"date_created", "dateline_date"})
REFERENCES: Mapping[type, frozenset[str]] = {
    Story: frozenset({"assignee"}),
    Transcript: frozenset({"story", "source"}),
    Source: frozenset({"owner", "photo"}),
    Reply: frozenset({"story", "asked_by"}),
    Quote: frozenset({"story", "source", "transcript", "recorded_by", "verified_by"}),
    Byline: frozenset({"person"}),
    PhotoUse: frozenset({"photo"}),
    Related: frozenset({"story"}),
}
"""Fields that hold the key of another record."""
LATER = frozenset(
    {
        "bylines",
        "photos",
        "related",
        "people",
        "translation_of",
        "checks",
        "embargo",
        "versions",
        "file",
        "voices",
        "recording",
        "replies",
    }
)
"""Fields of the file that are not set as they are: they refer to other records, or are made of several values."""

BY_THE_WRITER = frozenset({"pitch", "draft", "filed"})
"""States into which who writes a story brings it; into the others the desk does."""

OFFSET = re.compile(r"(?P<sign>[+-])(?P<count>\d+)(?P<unit>[mhd])(?: (?P<hour>\d\d):(?P<minute>\d\d))?")
UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def build(folder: Path, clock: Callable[[], datetime] = now) -> None:
    """Makes the sample newsroom in this folder. Raises BadInput when there is a newsroom in it, DiskTrouble."""
    sheet = yaml.safe_load(_sample("newsroom.yaml").read_text(encoding="utf-8"))
    newsroom = Newsroom.create(folder, name=sheet["name"], profile=sheet["profile"], clock=clock)
    try:
        newsroom.settings.set("site_url", sheet["site_url"])
        _Building(newsroom, sheet, clock()).all()
    finally:
        newsroom.close()


def moment(text: str, at: datetime) -> str:
    """The time that the file means, seen from `at`, ISO 8601 with the offset of the local zone.

    An offset is `+40m`, `-3h`, `+2d`; one in days may name the time of that day, `-1d 17:00`.
    Any other text is a time already.
    """
    found = OFFSET.fullmatch(text)
    if not found:
        return text
    step = timedelta(**{UNITS[found["unit"]]: int(found["sign"] + found["count"])})
    if found["hour"] is None:
        return (at + step).astimezone().isoformat(timespec="seconds")
    wall = at.astimezone().replace(tzinfo=None) + step
    wall = wall.replace(hour=int(found["hour"]), minute=int(found["minute"]), second=0)
    return wall.astimezone().isoformat(timespec="seconds")


def day(text: str, at: datetime) -> str:
    """The date that the file means, YYYY-MM-DD: an offset in days from `at`, or the date itself."""
    return moment(text, at)[:10]


class _Building:
    """The newsroom under construction: what has been made so far, by the keys of the file."""

    def __init__(self, newsroom: Newsroom, sheet: Mapping[str, Any], at: datetime) -> None:
        self.newsroom = newsroom
        self.sheet = sheet
        self.at = at
        self.ids: dict[str, str] = {}

    @property
    def editor(self) -> str:
        """Id of the person who decides."""
        return self.ids[self.sheet["editor"]]

    def all(self) -> None:
        for key, entry in self.sheet["people"].items():
            self.ids[key] = self._record(Person, entry)
        me = self.newsroom.me = self.ids[self.sheet["me"]]
        for entry in self.sheet["house_words"]:
            self._house_word(**entry)
        self.newsroom.me = me
        for key, entry in self.sheet["photos"].items():
            self.ids[key] = self._photo(entry)
        # stories point to each other, and replies to stories: their ids are known before the first of them is made
        self.ids |= {key: new_id() for key in self.sheet["stories"]}
        for key, entry in self.sheet["sources"].items():
            self.ids[key] = self._source(entry)
        for key, entry in self.sheet["stories"].items():
            self.newsroom.me = self._writer(entry)
            self._story(key, entry)
        self.newsroom.me = me
        for key, entry in self.sheet["transcripts"].items():
            self.ids[key] = self._transcript(key, entry)
        for entry in self.sheet["quotes"].values():
            self._record(Quote, self._heard_at(_with_span(entry)))
        for key, entry in self.sheet["stories"].items():  # now that they hold their quotes
            self.newsroom.me = self._writer(entry)
            self._versions(key, entry)
        for key, entry in self.sheet["stories"].items():
            if "translation_of" in entry:
                self.newsroom.me = self.ids[entry["assignee"]]
                translating.link(self.newsroom, self.ids[key], self.ids[entry["translation_of"]])
        for key, entry in self.sheet["review"].items():
            self._review(self.ids[key], entry)
        self.newsroom.me = me

    def _writer(self, entry: Entry) -> str:
        """Whoever has the first name in the byline wrote the story, and the history says so."""
        me = self.ids[self.sheet["me"]]
        return next((self.ids[line["person"]] for line in entry["bylines"] if "person" in line), me)

    def _house_word(self, word: str, by: str, language: str = "", note: str = "") -> None:
        self.newsroom.me = self.ids[by]
        self.newsroom.add_house_word(word, language, note=note)

    def _record(self, record: type, entry: Entry) -> str:
        document: Document[Any]
        with self.newsroom.edit(record) as document:
            self._fill(document, record, entry)
            return document.id

    def _source(self, entry: Entry) -> str:
        id = self._record(Source, entry)
        if "replies" in entry:
            with self.newsroom.edit(Source, id) as document:
                for reply in entry["replies"]:
                    document.add("replies", Reply(new_id(), **self._all_kept(Reply, reply)))
        return id

    def _transcript(self, key: str, entry: Entry) -> str:
        """With its recording, where there is one; `voices` are sources by label."""
        heard = _transcript(key)
        words = {"text": heard.text, "cues": heard.cues, "turns": heard.turns, "file_name": f"{key}.vtt"}
        id = self._record(Transcript, {**entry, **words})
        with self.newsroom.edit(Transcript, id) as document:
            for label, source in entry.get("voices", {}).items():
                document.add("voices", Voice(new_id(), label, self.ids[source]))
        if "recording" in entry:
            with as_file(_sample("recordings") / entry["recording"]) as file:
                add_recording(self.newsroom, file, transcript=id)
        return id

    def _heard_at(self, entry: Entry) -> Entry:
        """Words of a transcript were said when that was recorded, and heard again by who wrote them down."""
        if "transcript" not in entry:
            return entry
        recorded = self.sheet["transcripts"][entry["transcript"]]["recorded_at"]
        me = self.sheet["me"]
        return {"said_at": recorded, "recorded_by": me, "verified_by": me, "verified_at": recorded, **entry}

    def _photo(self, entry: Entry) -> str:
        file = _sample("photos") / entry["file"]
        id = self.newsroom.add_photo(file.read_bytes(), entry["file"])
        with self.newsroom.edit(Photo, id) as document:
            self._fill(document, Photo, entry)
            for name in entry.get("people", ()):
                document.add("people", PersonShown(new_id(), name))
        return id

    def _story(self, key: str, entry: Entry) -> None:
        body = (_sample("stories") / f"{key}.md").read_text(encoding="utf-8").rstrip("\n")
        with self.newsroom.edit(Story, self.ids[key]) as document:
            if "Filed" in entry.get("versions", ()):
                document.decide("state", "filed", actor=self.newsroom.me)
            self._fill(document, Story, {"slugline": key, "body": body, **entry})
            self._lists(document, entry)
            self._decisions(document, entry)

    def _versions(self, key: str, entry: Entry) -> None:
        for name in entry.get("versions", ()):
            self.newsroom.keep_version(self.ids[key], *KEPT_IN_STATE[name.lower()])

    def _fill(self, document: Document[Any], record: type, entry: Entry) -> None:
        for name, value in entry.items():
            if name in LATER:
                continue
            if way_of(record, name) == "decided":
                filed = name == "state" and value in BY_THE_WRITER
                document.decide(name, value, actor=self.newsroom.me if filed else self.editor)
            else:
                document.set(name, self._kept(record, name, value))

    def _kept(self, record: type, name: str, value: Any) -> Any:
        if name in MOMENTS:
            return moment(value, self.at)
        if name in DAYS:
            return day(value, self.at)
        if name in REFERENCES.get(record, ()):
            return self.ids[value]
        return tuple(value) if isinstance(value, list) else value

    def _lists(self, document: Document[Story], entry: Entry) -> None:
        for line in entry.get("bylines", ()):
            document.add("bylines", Byline(new_id(), **self._all_kept(Byline, line)))
        for use in entry.get("photos", ()):
            name = self.sheet["photos"][use["photo"]]["file"]
            document.add("photos", PhotoUse(new_id(), name=name, **self._all_kept(PhotoUse, use)))
        for related in entry.get("related", ()):
            document.add("related", Related(new_id(), **self._all_kept(Related, related)))

    def _all_kept(self, record: type, entry: Entry) -> dict[str, Any]:
        return {name: self._kept(record, name, value) for name, value in entry.items()}

    def _decisions(self, document: Document[Story], entry: Entry) -> None:
        for check, status in entry.get("checks", {}).items():
            done = {"by": self.editor, "at": moment("-2h", self.at)} if status == "done" else {}
            document.decide(f"check:{check}", {"status": status, **done}, actor=self.editor)
        if "embargo" in entry:
            document.decide("embargo", self._all_kept(Embargo, entry["embargo"]), actor=self.editor)

    def _review(self, story: str, entry: Entry) -> None:
        """What was done to a story since it was filed, each thing under the name of who did it."""
        steps = {"edited": self._edited, "suggestions": self._suggestion, "sheet": self._line_of_sheet}
        for name, step in steps.items():
            for one in entry.get(name, ()):
                with self._story_by(story, one["by"]) as document:
                    step(document, one)
        for one in entry.get("notes", ()):
            self._thread(story, one)

    @contextmanager
    def _story_by(self, story: str, who: str) -> Iterator[Document[Story]]:
        self.newsroom.me = self.ids[who]
        with self.newsroom.edit(Story, story) as document:
            yield document

    def _edited(self, document: Document[Story], one: Entry) -> None:
        """The desk put other words in the place of some."""
        start, end = self._passage(document, one)
        document.splice(one.get("field", "body"), start, end, one["put"])

    def _suggestion(self, document: Document[Story], one: Entry) -> None:
        start, end = self._passage(document, one)
        at = moment(one["at"], self.at)
        suggest(document, one.get("field", "body"), start, end, one["put"], Proposer(self.ids[one["by"]], lambda: at))

    def _thread(self, story: str, one: Entry) -> None:
        """A note on words, on a field or on the story, with the answers to it."""
        with self._story_by(story, one["by"]) as document:
            passage = self._passage(document, one) if "words" in one else None
            about = one.get("field", "body" if passage else "")
            thread = notes.write(document, self._written(one), about=about, passage=passage)
        for answer in one.get("answers", ()):
            with self._story_by(story, answer["by"]) as document:
                notes.answer(document, thread, self._written(answer))
        if "resolved" in one:
            who, at = one["resolved"]
            with self._story_by(story, who) as document:
                notes.resolve(document, thread, by=self.ids[who], at=moment(at, self.at))

    def _written(self, one: Entry) -> notes.Written:
        people = self.newsroom.records("person")
        kind: NoteKind = "legal" if one.get("legal") else "note"
        return notes.Written(one["text"], self.ids[one["by"]], moment(one["at"], self.at), people, kind)

    def _line_of_sheet(self, document: Document[Story], one: Entry) -> None:
        """One line of the checker's sheet, or one thing in a line (`part`); the story has a sheet from then on."""
        document.set("fact_check", True)
        copy = checking.copy_of(document)
        entries = checking.sheet(copy, with_queries=False).entries
        entry = next(line for line in entries if one["words"] in line.line.words)
        part = next((part for part in entry.parts if part.item.words == one.get("part")), None)
        links = tuple(("link", link, "") for link in one.get("links", ()))
        at = moment(one["at"], self.at)
        finding = checking.Finding(one["status"], self.ids[one["by"]], one.get("remark", ""), links, at)
        place = checking.where(copy, entry.line.field, part.item if part is not None else entry.line)
        checking.settle(document, part or entry, place, finding)

    def _passage(self, document: Document[Story], one: Entry) -> tuple[int, int]:
        """Where the words of the entry stand in the shared text; they stand in the field once. Raises BadInput."""
        field, words = one.get("field", "body"), one["words"]
        copy = str(document.read(field))
        if copy.count(words) != 1:
            raise BadInput(f"“{words}” does not stand in the field {field} once.")
        return notes.passage(document, field, copy.index(words), copy.index(words) + len(words))


def _with_span(entry: Entry) -> Entry:
    """The quote with the code points at which its words stand in its transcript, and when they are heard.

    Raises BadInput when they do not stand there.
    """
    if "transcript" not in entry:
        return entry
    heard = _transcript(entry["transcript"])
    start = heard.text.find(entry["words"])
    if start < 0:
        raise BadInput(f"The transcript {entry['transcript']} does not have the words “{entry['words']}”.")
    span = (start, start + len(entry["words"]))
    times = time_range(Transcript("", text=heard.text, cues=heard.cues), span)
    return {"verification": "heard", "medium": "interview", **entry, "span": span, "time_range": times}


@cache
def _transcript(key: str) -> Heard:
    return transcripts.of_text((_sample("transcripts") / f"{key}.vtt").read_text(encoding="utf-8"), ".vtt")


def _sample(name: str) -> Traversable:
    return shipped("resources") / "sample" / name
