"""`transcript`: what was recorded and written down, as the command line brings it in and shows it."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from deskeditor.cli import DONE, values
from deskeditor.cli.commands import one_line, opened, print_json, print_made
from deskeditor.cli.ledger_values import source_named
from deskeditor.formats.files import shown
from deskeditor.formats.transcripts import reading as transcripts
from deskeditor.ledger.recordings import (
    add_recording,
    add_transcript,
    give_words,
    may_have,
    name_voices,
    refuse_unknown,
    write_recording,
)
from deskeditor.news.plain import plain
from deskeditor.news.problems import Ambiguous, BadInput, NotFound
from deskeditor.news.records import Source, Transcript
from deskeditor.news.transcripts import clock, label_at, labelled, labels, time_range
from deskeditor.newsroom import Newsroom

Shape = dict[str, Any]


def transcript_add(asked: Namespace) -> int:
    if asked.file is None and asked.recording is None:
        raise BadInput("Name the file of the transcript, or its --recording, or both.")
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        fields = _fields(newsroom, asked)
        voices = _voices(newsroom, asked.voice)
        if asked.file is not None:
            id = add_transcript(newsroom, Path(asked.file), story=story, **fields)
        else:
            refuse_unknown((), voices)
            id = add_recording(newsroom, Path(asked.recording), story=story, **fields)
        try:
            if asked.file is not None and voices:
                name_voices(newsroom, id, voices)
            if asked.file is not None and asked.recording is not None:
                add_recording(newsroom, Path(asked.recording), transcript=id)
        except BaseException:  # all comes in, or nothing
            newsroom.destroy([id])
            raise
    return print_made(asked, id, story=story)


def transcript_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        if asked.story is not None:
            found = newsroom.transcripts_of(newsroom.find_story(asked.story))
        else:
            found = newsroom.records("transcript")
        found = [newsroom.vault.over(transcript) for transcript in found if not transcript.spiked]
        sources = _sources(newsroom)
    if asked.json:
        print_json([_row(transcript, sources) for transcript in found])
    else:
        for one in found:
            length = clock(one.duration) if one.media else "-"
            locked = "(private; the vault is locked)" if one.private else ""
            name = one_line(one.title or one.file_name or locked)
            print(f"{one.id}  {length:>8} {len(one.text.split()):>7}  {name}")
    return DONE


def transcript_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        transcript = newsroom.vault.over(transcript_named(newsroom, asked.transcript))
        shape = _shape(newsroom, transcript, _sources(newsroom))
    if asked.json:
        print_json(shape)
        return DONE
    for name in ("id", "title", "story", "recorded_at", "file_name", "media_type"):
        if shape[name]:
            print(f"{name}: {one_line(str(shape[name]))}")
    if transcript.media:
        print(f"duration: {clock(transcript.duration)}")
    for voice in shape["voices"]:
        print(f"voice: {voice['label']} is {voice['source'] or 'nobody yet'}")
    print(f"\n{labelled(transcript)}")
    return DONE


def transcript_set(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        transcript = transcript_named(newsroom, asked.transcript)
        fields, voices = _fields(newsroom, asked), _voices(newsroom, asked.voice)
        heard = transcripts.read_file(Path(asked.text)) if asked.text is not None else None
        refuse_unknown(heard.turns if heard else newsroom.vault.transcript(transcript.id).turns, voices)
        if asked.recording is not None:
            may_have(newsroom, Path(asked.recording), transcript.id)
        if heard is not None:
            give_words(newsroom, transcript.id, heard)
        if asked.recording is not None:
            add_recording(newsroom, Path(asked.recording), transcript=transcript.id)
        if voices:
            name_voices(newsroom, transcript.id, voices)
        if fields:
            newsroom.set_fields(transcript.id, **fields)
    return print_made(asked, transcript.id) if asked.json else DONE


def transcript_export(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        transcript = transcript_named(newsroom, asked.transcript)
        path = write_recording(newsroom, transcript.id, Path(asked.output).expanduser())
    if asked.json:
        print_json({"id": transcript.id, "path": shown(path), "sha256": transcript.media})
    else:
        print(shown(path))
    return DONE


def transcript_named(newsroom: Newsroom, name: str) -> Transcript:
    """The transcript with this id, unique beginning of an id, or title. Raises NotFound, Ambiguous."""
    every: list[Transcript] = [newsroom.vault.over(one) for one in newsroom.records("transcript") if not one.spiked]
    found = [one for one in every if one.id == name] or [one for one in every if name in (one.title, one.file_name)]
    found = found or [one for one in every if len(name) >= 4 and one.id.startswith(name)]
    if not found:
        raise NotFound(f"There is no transcript “{name}”; `transcript list` shows those that there are.")
    if len(found) > 1:
        ids = tuple(one.id for one in found)
        raise Ambiguous(f"{len(found)} transcripts answer to “{name}”; name one by its id: {', '.join(ids)}.", ids)
    return found[0]


def _fields(newsroom: Newsroom, asked: Namespace) -> Shape:
    fields: Shape = {}
    if asked.title:
        fields["title"] = asked.title
    if asked.source:
        fields["source"] = source_named(newsroom, asked.source).id
    if asked.recorded_at:
        fields["recorded_at"] = values.moment(asked.recorded_at)
    return fields


def _voices(newsroom: Newsroom, said: list[str]) -> dict[str, str]:
    """Source ids by label. Raises BadInput, NotFound, Ambiguous."""
    found = {}
    for voice in said:
        label, equals, source = voice.partition("=")
        if not equals or not label.strip():
            raise BadInput(f"“{voice}” names no voice; write LABEL=SOURCE.")
        found[label.strip()] = source_named(newsroom, source.strip()).id if source.strip() else ""
    return found


def _sources(newsroom: Newsroom) -> dict[str, Source]:
    return {source.id: newsroom.vault.over(source) for source in newsroom.records("source")}


def _row(transcript: Transcript, sources: dict[str, Source]) -> Shape:
    """A transcript without its words."""
    shape: Shape = plain(transcript)
    for name in ("text", "cues", "turns"):
        del shape[name]
    shape["voices"] = [_voice(one.label, one.source, sources) for one in transcript.voices]
    words = {"words": len(transcript.text.split()), "timed": bool(transcript.cues)}
    return shape | _name(transcript.source, sources) | words | {"labels": list(labels(transcript.turns))}


def _shape(newsroom: Newsroom, transcript: Transcript, sources: dict[str, Source]) -> Shape:
    """`turns` with who speaks, `quotes` with the words that were taken from it and when they are heard."""
    known = {voice.label: voice.source for voice in transcript.voices}
    quotes = [q for q in newsroom.records("quote") if q.transcript == transcript.id and not q.spiked]
    return _row(transcript, sources) | {
        "text": transcript.text,
        "cues": [list(cue) for cue in transcript.cues],
        "turns": [{"at": at, **_voice(label, known.get(label, ""), sources)} for at, label in transcript.turns],
        "quotes": [
            {
                "id": quote.id,
                "words": quote.words,
                "span": list(quote.span) if quote.span else None,
                "label": label_at(transcript.turns, quote.span[0]) if quote.span else "",
                "time_range": quote.time_range or (time_range(transcript, quote.span) if quote.span else None),
            }
            for quote in quotes
        ],
    }


def _voice(label: str, source: str, sources: dict[str, Source]) -> Shape:
    return {"label": label, **_name(source, sources)}


def _name(id: str, sources: dict[str, Source]) -> Shape:
    source = sources.get(id)
    return {"source": (source.name or source.alias) if source else id, "source_id": id}
