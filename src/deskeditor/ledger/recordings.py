"""Recordings and transcripts come in: a recording is kept as it is, a transcript with its times and voices.

Both are one record (`Transcript`), whichever came first. Where a transcript has words, or a recording, these are never
replaced by a file: a second one is a record of its own.
"""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from deskeditor.formats.files import shown
from deskeditor.formats.names import safe, with_suffix
from deskeditor.formats.transcripts import reading as transcripts
from deskeditor.formats.transcripts import recordings
from deskeditor.formats.transcripts.speech import Heard
from deskeditor.ledger.scanning import ends_of, refuse_names
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound, Refused
from deskeditor.news.records import Transcript, Voice
from deskeditor.news.transcripts import Turn, labels
from deskeditor.newsroom import Newsroom


def add_recording(newsroom: Newsroom, path: Path, *, story: str = "", transcript: str = "", **fields: Any) -> str:
    """Copy an audio or video file into the newsroom; the id of its record, a new one or the `transcript` given.

    Raises BadInput for what is no recording, NotFound, Refused when the transcript has one already, DiskTrouble.
    """
    said = may_have(newsroom, path, transcript)
    name = shown(Path(path.name))
    if transcript:
        _keep(newsroom, transcript, path, name, said)
        return transcript
    given: dict[str, Any] = {"title": Path(name).stem, "file_name": name, "story": story, "owner": newsroom.me}
    made = newsroom.add_transcript(**given | fields)
    try:
        _keep(newsroom, made, path, name, said)
    except BaseException:
        newsroom.destroy([made])
        raise
    return made


def may_have(newsroom: Newsroom, path: Path, transcript: str = "") -> recordings.Recording:
    """What the recording is that the `transcript` may be given, or a new one. Raises BadInput, NotFound, Refused."""
    if transcript and newsroom.transcript(transcript).media:
        raise Refused("This transcript has a recording already, and a recording is never replaced.")
    return recordings.examined(path)


def _keep(newsroom: Newsroom, transcript: str, path: Path, name: str, said: recordings.Recording) -> None:
    """The record first: it says whether the recording is private, and then it is never in the clear on this disk."""
    if newsroom.transcript(transcript).private:
        newsroom.vault.keep_recording(transcript, path)
        facts: dict[str, Any] = {}
    else:
        facts = {"media": newsroom.keep_media(path)}
    facts |= {"media_type": said.media_type, "duration": said.duration, "file_name": name}
    with newsroom.edit(Transcript, transcript) as document, document.changing():
        if said.recorded_at and not document.read("recorded_at"):
            facts["recorded_at"] = said.recorded_at
        for field, value in facts.items():
            document.set(field, value)


def add_transcript(newsroom: Newsroom, path: Path, *, story: str = "", transcript: str = "", **fields: Any) -> str:
    """Take in a file with the words of a transcript; the id of its record, a new one or the `transcript` given, which
    has a recording and no words yet.

    Raises BadInput for what cannot be read, NotFound, Refused when the record has words already, DiskTrouble.
    """
    heard = transcripts.read_file(path)
    if transcript:
        give_words(newsroom, transcript, heard)
        return transcript
    name = shown(Path(path.name))
    given: dict[str, Any] = {"title": Path(name).stem, "file_name": name, "story": story, "owner": newsroom.me}
    words = {"text": heard.text, "cues": heard.cues, "turns": heard.turns}
    return newsroom.add_transcript(**given | words | fields)


def give_words(newsroom: Newsroom, transcript: str, heard: Heard) -> None:
    """Write the words of a recording that has none. Raises NotFound, Refused, DiskTrouble."""
    if newsroom.vault.transcript(transcript).text.strip():
        raise Refused("This recording has a transcript already; import the file as a transcript of its own.")
    with newsroom.edit(Transcript, transcript) as document, document.changing():
        document.set("text", heard.text)
        document.set("cues", heard.cues)
        document.set("turns", heard.turns)


def name_voices(newsroom: Newsroom, transcript: str, sources: Mapping[str, str]) -> None:
    """Say who the labels of a transcript are: source ids by label, an empty one takes it back.

    Raises NotFound for a label that nobody has there.
    """
    value = newsroom.vault.transcript(transcript)
    refuse_unknown(value.turns, sources)
    with newsroom.edit(Transcript, transcript) as document, document.changing():
        document.set("voices", voices(value.voices, sources))


def refuse_unknown(turns: Iterable[Turn], sources: Iterable[str]) -> None:
    """Raises NotFound for a label that nobody has in these turns."""
    known = labels(tuple(turns))
    if unknown := [label for label in sources if label not in known]:
        there = f"it has {', '.join(known)}" if known else "it tells no speakers apart"
        raise NotFound(f"Nobody is called “{unknown[0]}” in this transcript; {there}.")


def voices(before: tuple[Voice, ...], sources: Mapping[str, str]) -> tuple[Voice, ...]:
    """The voices with these ones named anew."""
    stand = {voice.label: voice for voice in before}
    for label, source in sources.items():
        stand[label] = Voice(stand[label].id if label in stand else new_id(), label, source)
    return tuple(voice for voice in stand.values() if voice.source)


def write_recording(newsroom: Newsroom, transcript: str, output: Path) -> Path:
    """Write the recording out, byte for byte as it came in; `output` is the file or a folder for it. The path.

    Raises NotFound, BadInput when there is none or the file is there already, Refused for a private one that is
    locked and for what gives away a confidential source, DiskTrouble.
    """
    value = newsroom.vault.transcript(transcript)
    if not value.media:
        raise BadInput("This transcript has no recording.")
    path = output / file_name(value) if output.is_dir() else output
    if not value.private:
        # What its owner keeps sealed is theirs to take out; what lies in the clear must not give away a source.
        refuse_names(newsroom, [value.story], [ends_of(newsroom.media_path(value.media), path.name)])
        newsroom.copy_media(value.media, path)
        return path
    try:
        with newsroom.vault.open_media(transcript) as source, path.open("xb") as target:
            shutil.copyfileobj(source, target)
    except FileExistsError:
        raise BadInput(f"{path} is there already; name another file.") from None
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be written: {error.strerror or error}.") from error
    return path


def file_name(transcript: Transcript) -> str:
    """What the file of a recording is called when it leaves the media."""
    suffix = Path(transcript.file_name).suffix
    if suffix.lower() not in recordings.ENDINGS:
        suffix = recordings.SUFFIXES.get(transcript.media_type, ".recording")
    return with_suffix(safe(Path(transcript.file_name).stem or transcript.title or transcript.id), suffix)
