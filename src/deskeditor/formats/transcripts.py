"""Transcripts read: plain text as it is; SRT and WebVTT as text with the times at which its lines were said."""

import re

Cue = tuple[int, float, float]
"""Code point in the text, start and end in seconds."""
TIMING = re.compile(
    r"^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s.*)?$"
)
TAG = re.compile(r"</?(?:[bciu]|ruby|rt|lang|v)(?:[. ][^<>]*)?>|<\d[\d:.]*>|\{\\[^{}]*\}")
VOICE = re.compile(r"<v(?:\.[^ <>]*)? ([^<>]+)>")


def read(text: str, ending: str) -> tuple[str, tuple[Cue, ...]]:
    """The words and the cues of a transcript; `ending` is that of its file. Without a time in it, it is plain text."""
    if ending.lower() not in (".srt", ".vtt"):
        return text, ()
    words: list[str] = []
    cues: list[Cue] = []
    at = 0
    for start, end, said in _blocks(text):
        if said:
            cues.append((at, start, end))
            words.append(said)
            at += len(said) + 1
    return ("\n".join(words), tuple(cues)) if cues else (text, ())


def _blocks(text: str) -> list[tuple[float, float, str]]:
    blocks = []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.split("\n")
        at = next((n for n, line in enumerate(lines[:3]) if TIMING.match(line)), None)
        found = TIMING.match(lines[at]) if at is not None else None
        if at is not None and found:
            said = " ".join(line.strip() for line in lines[at + 1 :] if line.strip())
            blocks.append((_seconds(*found.groups()[:4]), _seconds(*found.groups()[4:]), _plain(said)))
    return blocks


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000


def _plain(said: str) -> str:
    """Without marks of looks; the voice that WebVTT names stands before its words."""
    return TAG.sub("", VOICE.sub(r"\1: ", said)).strip()
