"""What the gate and the check of quotations say, in the language of the windows."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.captionwords import CAPTIONS
from deskeditor.gui.frames import Frames
from deskeditor.gui.reading import apart
from deskeditor.gui.states import NAMED

CLAUSES = (
    QT_TRANSLATE_NOOP("verdicts", "“{0}” was left out behind an ellipsis"),
    QT_TRANSLATE_NOOP("verdicts", "“{0}” was put in"),
    QT_TRANSLATE_NOOP("verdicts", "“{0}” was put in for “{1}”"),
    QT_TRANSLATE_NOOP("verdicts", "it is a part of a sentence"),
    QT_TRANSLATE_NOOP("verdicts", "It is a part of a sentence"),
    QT_TRANSLATE_NOOP("verdicts", "“{0}” was not recorded"),
    QT_TRANSLATE_NOOP("verdicts", "“{0}” is missing"),
    QT_TRANSLATE_NOOP("verdicts", "“{0}” was recorded as “{1}”"),
    QT_TRANSLATE_NOOP("verdicts", "somebody else"),
)
VERDICTS = (
    QT_TRANSLATE_NOOP("verdicts", "Nothing that was recorded has these words."),
    QT_TRANSLATE_NOOP("verdicts", "So few words cannot be told from others; they are not recorded as they stand."),
    QT_TRANSLATE_NOOP("verdicts", "The words are as they were recorded."),
    QT_TRANSLATE_NOOP("verdicts", "The words are as they were recorded, trimmed as the house allows."),
    QT_TRANSLATE_NOOP(
        "verdicts",
        "The words are as they were recorded. The sentence goes on with “{0}”, which may change its sense.",
    ),
    QT_TRANSLATE_NOOP(
        "verdicts",
        "The words are as they were recorded, trimmed as the house allows. The sentence goes on with “{0}”, which may "
        "change its sense.",
    ),
    QT_TRANSLATE_NOOP("verdicts", "The words are not as they were recorded."),
    QT_TRANSLATE_NOOP(
        "verdicts", "These words are off the record: they cannot leave until new terms are agreed and recorded."
    ),
    QT_TRANSLATE_NOOP(
        "verdicts", "These words are on deep background: put them in your own words, without marks or a source."
    ),
    QT_TRANSLATE_NOOP("verdicts", "These words are on background: the copy must not name who said them."),
    QT_TRANSLATE_NOOP("verdicts", "These words are under an embargo."),
    QT_TRANSLATE_NOOP("verdicts", "These are the words of {0}, the copy says {1}."),
    QT_TRANSLATE_NOOP("verdicts", "These are, altered, the words of {0}, the copy says {1}."),
    QT_TRANSLATE_NOOP("verdicts", "These are the words of {0}."),
    QT_TRANSLATE_NOOP("verdicts", "These are, altered, the words of {0}."),
    QT_TRANSLATE_NOOP("verdicts", "Trimmed: what was left out, “{0}”, may change the sense."),
    QT_TRANSLATE_NOOP("verdicts", "Trimmed: “{0}” stands for “{1}”, and may change the sense."),
    QT_TRANSLATE_NOOP("verdicts", "{0}."),
    QT_TRANSLATE_NOOP("verdicts", "{0}, and it changes the sense."),
    QT_TRANSLATE_NOOP("verdicts", "{0}; {1}."),
    QT_TRANSLATE_NOOP("verdicts", "{0}; {1}; the sense is another."),
    QT_TRANSLATE_NOOP("verdicts", "{0}; {1}; {2}."),
    QT_TRANSLATE_NOOP("verdicts", "{0}; {1}; {2}; the sense is another."),
    QT_TRANSLATE_NOOP("verdicts", "{0}; {1}; {2}; and {3} more."),
    QT_TRANSLATE_NOOP("verdicts", "{0}; {1}; {2}; and {3} more; the sense is another."),
)
PLACES = (
    QT_TRANSLATE_NOOP("barriers", "legal"),
    QT_TRANSLATE_NOOP("barriers", "photo"),
    QT_TRANSLATE_NOOP("barriers", "facts"),
    QT_TRANSLATE_NOOP("barriers", "standards"),
    QT_TRANSLATE_NOOP("barriers", "headline"),
    QT_TRANSLATE_NOOP("barriers", "headline print"),
    QT_TRANSLATE_NOOP("barriers", "headline social"),
    QT_TRANSLATE_NOOP("barriers", "dek"),
    QT_TRANSLATE_NOOP("barriers", "dateline"),
    QT_TRANSLATE_NOOP("barriers", "body"),
    QT_TRANSLATE_NOOP("barriers", "editors note"),
    QT_TRANSLATE_NOOP("barriers", "caption or alternative text of a photo"),
)
BARRIERS = (
    QT_TRANSLATE_NOOP("barriers", "The story is spiked; restore it first."),
    QT_TRANSLATE_NOOP("barriers", "The story is on hold; release it first."),
    QT_TRANSLATE_NOOP("barriers", "The story is withheld; set its publication status to usable."),
    QT_TRANSLATE_NOOP("barriers", "The story is in the state “{0}”; mark it ready first."),
    QT_TRANSLATE_NOOP("barriers", "The story is under embargo until further notice; wait, or lift it."),
    QT_TRANSLATE_NOOP("barriers", "The story is under embargo until {0}; wait, or lift it."),
    QT_TRANSLATE_NOOP("barriers", "The {0} check is required and has not been done."),
    QT_TRANSLATE_NOOP("barriers", "One suggestion is open; accept or reject it."),
    QT_TRANSLATE_NOOP("barriers", "{0} suggestions are open; accept or reject them."),
    QT_TRANSLATE_NOOP("barriers", "One suggestion is open for the photo “{0}”; accept or reject it."),
    QT_TRANSLATE_NOOP("barriers", "{0} suggestions are open for the photo “{1}”; accept or reject them."),
    QT_TRANSLATE_NOOP("barriers", "One note is open; answer or resolve it."),
    QT_TRANSLATE_NOOP("barriers", "{0} notes are open; answer or resolve them."),
    QT_TRANSLATE_NOOP("barriers", "A passage in the {0} was changed on both sides of a merge; read it."),
    QT_TRANSLATE_NOOP("barriers", "The story has no headline; write one."),
    QT_TRANSLATE_NOOP("barriers", "“{0}” stands in the {1}; put in what is to come."),
    QT_TRANSLATE_NOOP("barriers", "The photo “{0}” is spiked or gone; restore it, or take it out of the story."),
    QT_TRANSLATE_NOOP("barriers", "The photo “{0}” has no credit line; add one."),
    QT_TRANSLATE_NOOP(
        "barriers", "The photo “{0}” has no alternative text; write one or mark the photo as decorative."
    ),
    QT_TRANSLATE_NOOP(
        "barriers", "The language check found 1 error, “{0}”; put it right, or let it stand in the Language pane."
    ),
    QT_TRANSLATE_NOOP(
        "barriers",
        "The language check found {0} errors, the first in “{1}”; put it right, or let it stand in the Language pane.",
    ),
    QT_TRANSLATE_NOOP("barriers", "“{0}” is translated, and nobody said by whom; record the translator of the quote."),
    QT_TRANSLATE_NOOP("barriers", "“{0}” was said on background, and the copy names who said it; write “{1}”."),
    QT_TRANSLATE_NOOP(
        "barriers",
        "“{0}” was said on background, and the copy names who said it; agree on how they may be called.",
    ),
    QT_TRANSLATE_NOOP("barriers", "All that was recorded of {0} is {1}; attribute nothing to them."),
    QT_TRANSLATE_NOOP(
        "barriers", "These words were said off the record; take them out, or record new terms for the quote."
    ),
    QT_TRANSLATE_NOOP(
        "barriers",
        "These words were said off the record, for another story; take them out, or record new terms for the quote "
        "there.",
    ),
    QT_TRANSLATE_NOOP(
        "barriers",
        "These words were said on deep background: they may not be quoted; put them in your own words.",
    ),
    QT_TRANSLATE_NOOP("barriers", "These words are under embargo until further notice; wait, or take them out."),
    QT_TRANSLATE_NOOP("barriers", "These words are under embargo until {0}; wait, or take them out."),
    QT_TRANSLATE_NOOP("barriers", "“{0}”: {1}"),
    QT_TRANSLATE_NOOP("barriers", "Photo “{0}”: {1}"),
)
_VERDICTS = Frames("verdicts", VERDICTS, (Frames("verdicts", CLAUSES),))
_BARRIERS = Frames("barriers", BARRIERS, (Frames("barriers", PLACES), NAMED, CAPTIONS, _VERDICTS))


def judged(sentence: str) -> str:
    """What the check of quotations says of one."""
    return _VERDICTS.said(sentence, apart)


def barred(sentence: str) -> str:
    """What keeps a story from leaving."""
    return _BARRIERS.said(sentence, apart)


def in_short(sentence: str) -> str:
    """Without what is to be done about it."""
    return re.split("[;؛]", barred(sentence))[0].rstrip(".")
