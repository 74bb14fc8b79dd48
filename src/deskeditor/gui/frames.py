"""Sentences of the core in the language of the windows.

Checks and gate know no window: they say in English what they found, with the words in question in the sentence. Their
sentences stand in the gui once more as frames, with {0} for what differs, so that translators see them. A sentence
without a frame (the note of somebody's own rule) is shown as it is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

_PLACE = re.compile(r"\{(\d)\}")


@dataclass(frozen=True, slots=True)
class Frames:
    """`inner`: what stands at the places of a sentence and is nobody's word: days, languages, clauses; the first that
    fits."""

    context: str
    frames: tuple[str, ...]
    inner: "tuple[Frames, ...]" = ()

    def said(self, sentence: str, put: Callable[[str], str] = str) -> str:
        """The sentence as people read it. `put` is done to each word of somebody in it."""
        frame, values = taken_apart(sentence, self.frames)
        if not frame:
            return put(sentence)
        return QCoreApplication.translate(self.context, frame).format(*(self._inside(one, put) for one in values))

    def _inside(self, value: str, put: Callable[[str], str]) -> str:
        known = next((one for one in self.inner if taken_apart(value, one.frames)[0]), None)
        return known.said(value, put) if known else put(value)


@lru_cache(maxsize=4096)
def taken_apart(sentence: str, frames: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Its frame, and what stands at the places of it; of several the one that says most. Empty: none."""
    for frame in _longest_first(frames):
        if found := _pattern(frame).fullmatch(sentence):
            return frame, found.groups()
    return "", ()


@cache
def _longest_first(frames: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(frames, key=lambda frame: -len(_PLACE.sub("", frame))))


@cache
def _pattern(frame: str) -> re.Pattern[str]:
    """Places count up from left to right in English."""
    words = _PLACE.split(frame)[::2]
    return re.compile("(.+?)".join(map(re.escape, words)), re.DOTALL)
