"""What the window of transcripts asks of the newsroom and changes in it, as plain functions for a worker."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from deskeditor.formats.transcripts import recordings
from deskeditor.ledger.recordings import add_recording, add_transcript
from deskeditor.ledger.recordings import voices as named
from deskeditor.news.records import Source, Transcript
from deskeditor.newsroom import Newsroom
from deskeditor.text.document import Document


@dataclass(frozen=True, slots=True)
class Row:
    """A transcript in the list of them."""

    id: str
    title: str
    private: bool


@dataclass(frozen=True, slots=True)
class Listed:
    rows: tuple[Row, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """A transcript as it is shown. `locked`: it is private, and what it says cannot be read now."""

    document: Document[Transcript]
    value: Transcript
    language: str = ""
    recording: Path | BinaryIO | None = None
    size: int = -1
    """Bytes of a recording that is read through the vault."""
    locked: bool = False
    trouble: str = ""


def listed(newsroom: Newsroom, story: str) -> Listed:
    """The transcripts of a story, or of the newsroom when there is none, and everybody who may speak in them."""
    found = newsroom.transcripts_of(story) if story else newsroom.records("transcript")
    shown = [newsroom.vault.transcript(one.id) if one.private else one for one in found if not one.spiked]
    rows = tuple(Row(one.id, one.title or one.file_name, one.private) for one in shown)
    sources = [newsroom.vault.over(source) for source in newsroom.records("source") if not source.spiked]
    return Listed(rows, tuple(sources))


def story_of(newsroom: Newsroom, transcript: str) -> str:
    return newsroom.transcript(transcript).story


def opened(newsroom: Newsroom, transcript: str) -> Opened:
    """Raises NotFound, DiskTrouble."""
    value = newsroom.transcript(transcript)
    language = _language(newsroom, value.story)
    if not value.private:
        recording = newsroom.media_path(value.media) if value.media else None
        trouble = ""
        if recording is not None and not recording.is_file():
            recording, trouble = None, f"The recording is missing in this newsroom ({value.file_name})."
        return Opened(newsroom.document(transcript), value, language, recording, trouble=trouble)
    if not newsroom.vault.is_readable(transcript):
        return Opened(Document(Transcript, transcript), value, language, locked=True)
    value = newsroom.vault.transcript(transcript)
    document = Document(Transcript, transcript)
    for name in ("text", "cues", "turns", "voices"):
        document.set(name, getattr(value, name))
    private = newsroom.vault.open_media(transcript) if value.media else None
    return Opened(document, value, language, private, int(getattr(private, "size", -1)))


def write_private(newsroom: Newsroom, value: Transcript) -> None:
    """Words, times and voices of a private transcript, into the vault. Raises Refused when it is locked."""
    with newsroom.edit(Transcript, value.id) as document, document.changing():
        for name in ("text", "cues", "turns", "voices"):
            document.set(name, getattr(value, name))


def bring_in(newsroom: Newsroom, path: Path, story: str, transcript: str = "") -> str:
    """A file, whatever it is: a recording or a transcript; the id of its record."""
    if path.suffix.lower() in recordings.ENDINGS:
        return add_recording(newsroom, path, story=story, transcript=transcript)
    return add_transcript(newsroom, path, story=story, transcript=transcript)


def name_voices(newsroom: Newsroom, transcript: str, sources: Mapping[str, str]) -> tuple[Any, ...]:
    """Who the labels are; the voices as they are now."""
    with newsroom.edit(Transcript, transcript) as document:
        kept = named(document.read("voices"), sources)
        document.set("voices", kept)
    return kept


def keep_duration(newsroom: Newsroom, transcript: str, seconds: float) -> None:
    """What the player found out of a recording that does not say it itself."""
    with newsroom.edit(Transcript, transcript) as document:
        if not document.read("duration"):
            document.set("duration", round(seconds, 3))


def _language(newsroom: Newsroom, story: str) -> str:
    return newsroom.story(story).language if story and _has(newsroom, story) else ""


def _has(newsroom: Newsroom, story: str) -> bool:
    return bool(newsroom.rows_of([story]))
