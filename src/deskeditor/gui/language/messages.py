"""What the language check says of a finding, in the language of the windows.

The checks know no window: they say in English what they found, with the words in question in the sentence. Here these
sentences stand as frames, with {0} for what differs, so that translators see them. A sentence without a frame (the note
of somebody's own rule) is shown as it is.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui.reading import apart
from deskeditor.news.findings import Finding

CONTEXT = "findings"
_PLACE = re.compile(r"\{(\d)\}")
SENTENCES = (
    # words
    QT_TRANSLATE_NOOP("findings", "“{0}”: no dictionary of {1} has this word."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is not known here: if it is a name, is it spelled right?"),
    QT_TRANSLATE_NOOP("findings", "This does not read like {0}. Mark it as another language, if it is."),
    QT_TRANSLATE_NOOP(
        "findings", "This does not read like {0}: of 100 of its words {1} are known. Set the story’s language."
    ),
    QT_TRANSLATE_NOOP(
        "findings",
        "This does not read like {0}: of 100 of its words {1} are known. It reads like {2}. Set the story’s language.",
    ),
    QT_TRANSLATE_NOOP("findings", "“{0}”: “{1}” looks like “{2}”, and is another letter."),
    QT_TRANSLATE_NOOP("findings", "“{0}”, and one more word: “{1}” looks like “{2}”, and is another letter."),
    QT_TRANSLATE_NOOP("findings", "“{0}”, and {1} more words: “{2}” looks like “{3}”, and is another letter."),
    QT_TRANSLATE_NOOP("findings", "“{0}” should be “{1}” here."),
    QT_TRANSLATE_NOOP("findings", "“{0}”: should it be “{1}”?"),
    QT_TRANSLATE_NOOP("findings", "“{0}”: before “{1}” it is “{2}”."),
    QT_TRANSLATE_NOOP("findings", "“{0}”: the word stands here twice."),
    QT_TRANSLATE_NOOP("findings", "“{0}”: the words stand here twice."),
    QT_TRANSLATE_NOOP("findings", "“{0}”: “{1}” stands here twice; one of them was perhaps to go."),
    QT_TRANSLATE_NOOP("findings", "“{0}” stands twice in this sentence; one of them can go."),
    QT_TRANSLATE_NOOP("findings", "This sentence has no main verb."),
    # names and abbreviations
    QT_TRANSLATE_NOOP("findings", "“{0}” is written “{1}” elsewhere in the copy; one of them is wrong."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is written “{1}” elsewhere in the copy."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is written “{1}” elsewhere; one of them is wrong."),
    QT_TRANSLATE_NOOP("findings", "“{0}” stands here before the copy says who that is: “{1}” comes later."),
    QT_TRANSLATE_NOOP("findings", "“{0}” has no first name in the copy; it is “{1}” elsewhere."),
    QT_TRANSLATE_NOOP("findings", "“{0}” has another title than before: “{1}”."),
    QT_TRANSLATE_NOOP("findings", "“{0}” was introduced already; the abbreviation alone is enough."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is introduced only further down."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is introduced and never used again."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is never introduced; do readers know what it stands for?"),
    # the copy as a whole
    QT_TRANSLATE_NOOP("findings", "“{0}” is still to be filled in."),
    QT_TRANSLATE_NOOP("findings", "This is filler text; the copy is still to come."),
    QT_TRANSLATE_NOOP("findings", "This paragraph stands in the copy twice."),
    QT_TRANSLATE_NOOP("findings", "This sentence stands in the copy twice."),
    QT_TRANSLATE_NOOP("findings", "The lead repeats the headline word for word."),
    QT_TRANSLATE_NOOP("findings", "The lead repeats the standfirst word for word."),
    QT_TRANSLATE_NOOP("findings", "This paragraph says the lead again in nearly the same words."),
    QT_TRANSLATE_NOOP("findings", "Another photo has this caption, too."),
    QT_TRANSLATE_NOOP("findings", "The caption repeats a sentence of the copy."),
    QT_TRANSLATE_NOOP("findings", "The caption says “{0}”, the copy “{1}”."),
    # marks
    QT_TRANSLATE_NOOP("findings", "“{0}” is closed by “{1}”."),
    QT_TRANSLATE_NOOP("findings", "This “{0}” is never closed."),
    QT_TRANSLATE_NOOP("findings", "This “{0}” was never opened."),
    QT_TRANSLATE_NOOP("findings", "This quotation mark closes nothing."),
    QT_TRANSLATE_NOOP("findings", "This quotation mark has no other one."),
    QT_TRANSLATE_NOOP("findings", "The copy has {0} straight and {1} curly quotation marks; take one sort."),
    QT_TRANSLATE_NOOP("findings", "The copy has {0} straight and {1} curly apostrophes; take one sort."),
    QT_TRANSLATE_NOOP("findings", "This paragraph ends on a comma: is something missing?"),
    # numbers and dates
    QT_TRANSLATE_NOOP("findings", "There is no such day in the calendar."),
    QT_TRANSLATE_NOOP("findings", "That day is a {0}."),
    QT_TRANSLATE_NOOP("findings", "In {0} that day is a {1}."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} is a rise of {2} percent."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} is a fall of {2} percent."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} is a change of {2} percent."),
    QT_TRANSLATE_NOOP("findings", "{0} of {1} is {2} percent."),
    QT_TRANSLATE_NOOP("findings", "Together that is {0}, not {1}."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} are {2} years."),
    QT_TRANSLATE_NOOP("findings", "Who was born in {0} is {1} or {2}."),
    QT_TRANSLATE_NOOP("findings", "In {0}, {1} is {2} years ago."),
    QT_TRANSLATE_NOOP("findings", "{0} is {1} elsewhere in the story."),
    QT_TRANSLATE_NOOP("findings", "For readers who reckon otherwise: about {0}."),
    QT_TRANSLATE_NOOP("findings", "Elsewhere in the story {0} is {1}, here {2}."),
    QT_TRANSLATE_NOOP("findings", "No clock shows that time."),
    QT_TRANSLATE_NOOP("findings", "It is one or the other: 24 hours, or a.m. and p.m."),
    QT_TRANSLATE_NOOP("findings", "That number ends in {0}."),
    QT_TRANSLATE_NOOP("findings", "The unit is there twice, as a sign and as a word."),
    QT_TRANSLATE_NOOP("findings", "The later year stands first."),
    QT_TRANSLATE_NOOP("findings", "The larger number stands first."),
    QT_TRANSLATE_NOOP("findings", "It is “between ... and”, or “from ... to”."),
    QT_TRANSLATE_NOOP("findings", "Before a noun it is “-year-old”, behind a verb “years old”."),
    QT_TRANSLATE_NOOP("findings", "Nobody is known to have lived longer than {0} years."),
    QT_TRANSLATE_NOOP("findings", "In summer the clocks show {0}."),
    QT_TRANSLATE_NOOP("findings", "In winter the clocks show {0}."),
    QT_TRANSLATE_NOOP("findings", "At the place of the dateline that is {0} GMT on the day of the story."),
    QT_TRANSLATE_NOOP("findings", "{0} is {1}."),
)
OF_STYLE = (
    QT_TRANSLATE_NOOP("findings", "The stylebook advises against “{0}”."),
    QT_TRANSLATE_NOOP("findings", "Use {0}, not “{1}”."),
    QT_TRANSLATE_NOOP("findings", "Use {0}, not “{1}”. {2}"),
)
PIECES = (
    QT_TRANSLATE_NOOP("findings", "“{0}”"),
    QT_TRANSLATE_NOOP("findings", "“{0}” or “{1}”"),
    QT_TRANSLATE_NOOP("findings", "“{0}” or “{1}” or “{2}”"),
    QT_TRANSLATE_NOOP("findings", "Monday"),
    QT_TRANSLATE_NOOP("findings", "Tuesday"),
    QT_TRANSLATE_NOOP("findings", "Wednesday"),
    QT_TRANSLATE_NOOP("findings", "Thursday"),
    QT_TRANSLATE_NOOP("findings", "Friday"),
    QT_TRANSLATE_NOOP("findings", "Saturday"),
    QT_TRANSLATE_NOOP("findings", "Sunday"),
    QT_TRANSLATE_NOOP("findings", "English"),
    QT_TRANSLATE_NOOP("findings", "English (UK)"),
    QT_TRANSLATE_NOOP("findings", "English (US)"),
    QT_TRANSLATE_NOOP("findings", "German"),
    QT_TRANSLATE_NOOP("findings", "German (Switzerland)"),
    QT_TRANSLATE_NOOP("findings", "French"),
    QT_TRANSLATE_NOOP("findings", "Turkish"),
    QT_TRANSLATE_NOOP("findings", "Arabic"),
    QT_TRANSLATE_NOOP("findings", "Central Kurdish (Sorani)"),
    QT_TRANSLATE_NOOP("findings", "Northern Kurdish (Kurmanji)"),
    QT_TRANSLATE_NOOP("findings", "Persian"),
    QT_TRANSLATE_NOOP("findings", "Hebrew"),
)
"""What stands at a place of a sentence and is nobody's word."""


def worded(finding: Finding) -> str:
    """Its message as people read it."""
    return _said(finding, str)


def isolated(finding: Finding) -> str:
    """The same for a line of the window, in which words of a script that runs the other way turn only themselves."""
    return _said(finding, apart)


def _said(finding: Finding, put: Callable[[str], str]) -> str:
    frame, values = taken_apart(finding.message, OF_STYLE if finding.rule.startswith("style.") else SENTENCES)
    if not frame:
        return put(finding.message)
    return QCoreApplication.translate(CONTEXT, frame).format(*(_piece(value, put) for value in values))


def _piece(value: str, put: Callable[[str], str]) -> str:
    frame, values = taken_apart(value, PIECES)
    return QCoreApplication.translate(CONTEXT, frame).format(*map(put, values)) if frame else put(value)


@lru_cache(maxsize=4096)
def taken_apart(message: str, frames: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Its frame, and what stands at the places of it; of several the one that says most. Empty: none."""
    for frame in _longest_first(frames):
        if found := _pattern(frame).fullmatch(message):
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
