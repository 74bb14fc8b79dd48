"""What speech recognition writes: Whisper's JSON (`segments`) and TSV (milliseconds), and JSON of its kin that name
speakers (`speaker` in a segment, as WhisperX does)."""

import json
import math
from typing import Any

from deskeditor.formats.transcripts.speech import Heard, Said, in_order, put_together

COLUMNS = ["start", "end", "text"]


def read_json(text: str) -> Heard | None:
    """None when this is no JSON of a recognised recording."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return None
    segments = said.get("segments") if isinstance(said, dict) else said
    if not isinstance(segments, list):
        return None
    found = [one for segment in segments if isinstance(segment, dict) and (one := _said(segment)) is not None]
    return put_together(in_order(found)) if found else None


def read_tsv(text: str) -> Heard | None:
    """None when its first line is not that of Whisper."""
    first, *lines = text.split("\n")
    if first.strip().split("\t") != COLUMNS:
        return None
    found = []
    for line in lines:
        parts = line.split("\t", 2)
        if len(parts) == 3 and parts[0].isascii() and parts[0].isdigit() and parts[1].isascii() and parts[1].isdigit():
            segment = {"start": int(parts[0]) / 1000, "end": int(parts[1]) / 1000, "text": parts[2]}
            if (one := _said(segment)) is not None:
                found.append(one)
    return put_together(in_order(found)) if found else None


def _said(segment: dict[str, Any]) -> Said | None:
    start, end, words = _number(segment.get("start")), _number(segment.get("end")), segment.get("text")
    if start is None or not isinstance(words, str) or not words.strip():
        return None
    speaker = segment.get("speaker")
    label = " ".join(speaker.split()) if isinstance(speaker, str) else ""
    return Said(" ".join(words.split()), label, start, max(start, end or start))


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 <= value < 10_000_000 else None
