"""SubRip and WebVTT: captions with their times, and with voices where the file has them.

WebVTT: https://www.w3.org/TR/webvtt1/ (cues, voice spans, NOTE and STYLE blocks). SubRip has no standard; what players
accept is accepted here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from deskeditor.formats.transcripts.speech import Heard, Said, in_order, named, put_together

TIMING = re.compile(
    r"^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s.*)?$"
)
TAG = re.compile(r"</?(?:[bciu]|ruby|rt|lang|font|v)(?:[. ][^<>]*)?>|<\d[\d:.]*>|\{\\[^{}]*\}")
VOICE = re.compile(r"<v(?:\.[^ <>]*)?[ \t]([^<>]+)>")
ARROW = "-->"
NO_CUE = ("NOTE", "STYLE", "REGION", "WEBVTT")
"""How blocks begin that are no captions."""


@dataclass(frozen=True, slots=True)
class _Caption:
    start: float
    end: float
    lines: tuple[str, ...]


def read(text: str) -> Heard | None:
    """The words, times and voices of a file of captions; None when no time is found in it."""
    if not any(TIMING.match(line) for line in text.split("\n")):
        return None
    captions = list(_captions(text))
    if not captions:
        return None
    said = in_order([one for caption in _once(captions) for one in _voices(caption)])
    return put_together(said if any(one.label for one in said) else named(said))


def _captions(text: str) -> Iterator[_Caption]:
    at = 0.0
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.strip("\n").split("\n")
        if lines[0].startswith("WEBVTT"):  # some programs leave out the blank line after it
            found = _of_block(lines[1:], at)
        elif lines[0].startswith(NO_CUE):
            continue
        else:
            found = _of_block(lines, at) if any(ARROW in line for line in lines) else _more(lines, at)
        for caption in found:
            yield caption
            at = caption.end


def _more(lines: list[str], at: float) -> Iterator[_Caption]:
    """Words behind an empty line inside a caption: they belong to the one before."""
    if any(line.strip() and not line.strip().isdigit() for line in lines):
        yield _Caption(at, at, tuple(lines))


def _once(captions: list[_Caption]) -> Iterator[_Caption]:
    """Captions that roll up show the line before once more: here each line stands once."""
    rolls = any("<c>" in line and "><" in line for caption in captions for line in caption.lines)
    before: tuple[str, ...] = ()
    for caption in captions:
        lines = tuple(line for line in caption.lines if line.strip())
        plain = tuple(map(_plain, lines))
        fresh = tuple(line for line, words in zip(lines, plain, strict=True) if not rolls or words not in before)
        before = plain
        if fresh:
            yield _Caption(caption.start, caption.end, fresh)


def _of_block(lines: list[str], at: float) -> Iterator[_Caption]:
    """A block is one caption; in a file whose blank lines were lost, each line with times begins another.

    Words whose own times cannot be read keep their place: `at` is the second at which the caption before them ends.
    """
    starts = [n for n, line in enumerate(lines) if TIMING.match(line) or (n < 2 and ARROW in line)]
    for index, n in enumerate(starts):
        found = TIMING.match(lines[n])
        end = starts[index + 1] if index + 1 < len(starts) else len(lines)
        inside = lines[n + 1 : end]
        if index + 1 < len(starts) and inside and inside[-1].strip().isdigit():
            inside = inside[:-1]
        start, stop = (_seconds(*found.groups()[:4]), _seconds(*found.groups()[4:])) if found else (at, at)
        at = max(start, stop)
        if any(line.strip() for line in inside):
            yield _Caption(start, at, tuple(inside))


def _voices(caption: _Caption) -> Iterator[Said]:
    """What each voice says in it: in WebVTT a caption may have several."""
    whole = " ".join(line.strip() for line in caption.lines if line.strip())
    pieces = VOICE.split(whole)
    before = _plain(pieces[0])
    if before:
        yield Said(before, "", caption.start, caption.end)
    for label, words in zip(pieces[1::2], pieces[2::2], strict=True):
        if _plain(words):
            yield Said(_plain(words), " ".join(unescape(label).split()), caption.start, caption.end)


def _plain(words: str) -> str:
    return " ".join(unescape(TAG.sub("", words)).split(" ")).strip()


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
