"""What the states of a story are called and mean in the newsroom that is open: the house's own names among them.

A program has one newsroom open at a time; the desk says whose workflow it is.
"""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui.frames import Frames
from deskeditor.gui.reading import apart
from deskeditor.news import workflow
from deskeditor.news.workflow import Meaning, Workflow

NAMES = (
    QT_TRANSLATE_NOOP("workflow", "A newsroom"),
    QT_TRANSLATE_NOOP("workflow", "Just me"),
    QT_TRANSLATE_NOOP("workflow", "Pitch"),
    QT_TRANSLATE_NOOP("workflow", "Assigned"),
    QT_TRANSLATE_NOOP("workflow", "Draft"),
    QT_TRANSLATE_NOOP("workflow", "Filed"),
    QT_TRANSLATE_NOOP("workflow", "Desk edit"),
    QT_TRANSLATE_NOOP("workflow", "Back to reporter"),
    QT_TRANSLATE_NOOP("workflow", "Copy edit"),
    QT_TRANSLATE_NOOP("workflow", "Ready"),
    QT_TRANSLATE_NOOP("workflow", "Scheduled"),
    QT_TRANSLATE_NOOP("workflow", "Published"),
    QT_TRANSLATE_NOOP("workflow", "Corrected"),
    QT_TRANSLATE_NOOP("workflow", "Withdrawn"),
    QT_TRANSLATE_NOOP("workflow", "Assign"),
    QT_TRANSLATE_NOOP("workflow", "Start writing"),
    QT_TRANSLATE_NOOP("workflow", "File to desk"),
    QT_TRANSLATE_NOOP("workflow", "Take back from desk"),
    QT_TRANSLATE_NOOP("workflow", "Start desk edit"),
    QT_TRANSLATE_NOOP("workflow", "Send to copy edit"),
    QT_TRANSLATE_NOOP("workflow", "Send back with note"),
    QT_TRANSLATE_NOOP("workflow", "Mark ready"),
    QT_TRANSLATE_NOOP("workflow", "Back to desk edit"),
    QT_TRANSLATE_NOOP("workflow", "Back to draft"),
)
"""Of the states and actions that the program brings; what a house calls so itself is translated, too."""
SENTENCES = (
    QT_TRANSLATE_NOOP("workflow", "The story is now in the state “{0}”."),
    QT_TRANSLATE_NOOP("workflow", "Taken back: the story is in the state “{0}” again."),
    QT_TRANSLATE_NOOP("workflow", "The story is in the state “{0}” by now; this step has been taken."),
)
NAMED = Frames("workflow", NAMES)
_SAID = Frames("workflow", SENTENCES, (NAMED,))
NO_WORKFLOW = Workflow("", (), ())
"""While no newsroom is open."""
_house = NO_WORKFLOW


def know(house: Workflow) -> None:
    """From now on states are called as in this house."""
    global _house
    _house = house


def house() -> Workflow:
    """The workflow of the newsroom that is open."""
    return _house


def name_of(key: str) -> str:
    return _house.state(key).name if _house.states else named(workflow.state(key).name)


def meaning_of(key: str) -> Meaning:
    return _house.state(key).meaning if _house.states else workflow.state(key).meaning


def in_words(house: Workflow) -> Workflow:
    """The same, with the names that the program brings in the language of the windows."""
    return replace(
        house,
        name=named(house.name),
        states=tuple(replace(one, name=named(one.name)) for one in house.states),
        actions=tuple(replace(one, name=named(one.name)) for one in house.actions),
    )


def said(sentence: str) -> str:
    """What the core says of a step that was taken, in the language of the windows."""
    return _SAID.said(sentence, apart)


def named(name: str) -> str:
    """A name that the program brings in the language of the windows; one of the house's own as it is."""
    return QCoreApplication.translate("workflow", name)
