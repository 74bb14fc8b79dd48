"""What one can do with a story in the workflow, named for what it does."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.news.workflow import PROFILES, Meaning, state

DEEDS: dict[str, str] = {
    "pitch": QT_TRANSLATE_NOOP("states", "Back to Pitch"),
    "assigned": QT_TRANSLATE_NOOP("states", "Mark as Assigned"),
    "draft": QT_TRANSLATE_NOOP("states", "Back to Draft"),
    "filed": QT_TRANSLATE_NOOP("states", "File"),
    "desk_edit": QT_TRANSLATE_NOOP("states", "Start Desk Edit"),
    "back_to_reporter": QT_TRANSLATE_NOOP("states", "Send Back to Reporter"),
    "copy_edit": QT_TRANSLATE_NOOP("states", "Send to Copy Edit"),
    "ready": QT_TRANSLATE_NOOP("states", "Mark as Ready"),
    "scheduled": QT_TRANSLATE_NOOP("states", "Mark as Scheduled…"),
    "published": QT_TRANSLATE_NOOP("states", "Mark as Published…"),
    "corrected": QT_TRANSLATE_NOOP("states", "Mark as Corrected…"),
    "withdrawn": QT_TRANSLATE_NOOP("states", "Withdraw…"),
}
CONFIRMED: tuple[Meaning, ...] = ("scheduled", "live", "withdrawn")
"""What readers see changes with these; the person is asked first."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`key` is the state that it leads to."""

    key: str
    text: str
    confirmed: bool


def deeds(profile: str, now: str) -> list[Deed]:
    """What can be done with a story in the state `now`, in the order of the workflow; an unknown profile has all."""
    known = PROFILES.get(profile)
    keys = known.states if known else tuple(DEEDS)
    texts = QCoreApplication.translate
    return [
        Deed(key, texts("states", DEEDS.get(key, state(key).name)), state(key).meaning in CONFIRMED)
        for key in keys
        if key != now
    ]
