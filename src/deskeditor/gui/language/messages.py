"""What the language check says of a finding, in the language of the windows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.frames import Frames
from deskeditor.gui.reading import apart
from deskeditor.news.findings import Finding

SENTENCES = (
    # words
    QT_TRANSLATE_NOOP("findings", "“{0}”: no dictionary of {1} has this word."),
    QT_TRANSLATE_NOOP("findings", "“{0}” is not known here: if it is a name, is it spelled right?"),
    QT_TRANSLATE_NOOP("findings", "“{0}” is not known here: is the name spelled right?"),
    QT_TRANSLATE_NOOP("findings", "“{0}” and one more name are not known here: are they spelled right? {1}"),
    QT_TRANSLATE_NOOP("findings", "“{0}” and {1} more names are not known here: are they spelled right? {2}"),
    QT_TRANSLATE_NOOP(
        "findings", "“{0}” and {1} more names are not known here: are they spelled right? {2} and {3} more"
    ),
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
    QT_TRANSLATE_NOOP("findings", "“{0}”: two articles stand here; one of them is to go."),
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
    QT_TRANSLATE_NOOP("findings", "No stop at the end of this paragraph: is something missing?"),
    QT_TRANSLATE_NOOP("findings", "Two stops stand here; one of them is to go."),
    QT_TRANSLATE_NOOP("findings", "Two spaces stand here."),
    QT_TRANSLATE_NOOP("findings", "No space stands before “{0}”."),
    QT_TRANSLATE_NOOP("findings", "A space is missing behind “{0}”."),
    # numbers and dates
    QT_TRANSLATE_NOOP("findings", "There is no such day in the calendar."),
    QT_TRANSLATE_NOOP("findings", "That day is a {0}."),
    QT_TRANSLATE_NOOP("findings", "In {0} that day is a {1}."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} is a rise of {2} percent."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} is a fall of {2} percent."),
    QT_TRANSLATE_NOOP("findings", "From {0} to {1} is a change of {2} percent."),
    QT_TRANSLATE_NOOP("findings", "{0} of {1} is {2} percent."),
    QT_TRANSLATE_NOOP("findings", "Together that is {0}, not {1}."),
    QT_TRANSLATE_NOOP("findings", "Together that is {0}, more than {1}."),
    QT_TRANSLATE_NOOP("findings", "Together that is {0} percent, more than all."),
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


_PIECES = (Frames("findings", PIECES),)
_PLAIN = Frames("findings", SENTENCES, _PIECES)
_STYLE = Frames("findings", OF_STYLE, _PIECES)


def worded(finding: Finding) -> str:
    """Its message as people read it."""
    return _frames(finding).said(finding.message)


def isolated(finding: Finding) -> str:
    """The same for a line of the window, in which words of a script that runs the other way turn only themselves."""
    return _frames(finding).said(finding.message, apart)


def reckoned(sentence: str) -> str:
    """What a check of figures says for the checker's sheet."""
    return _PLAIN.said(sentence)


def _frames(finding: Finding) -> Frames:
    return _STYLE if finding.rule.startswith("style.") else _PLAIN
