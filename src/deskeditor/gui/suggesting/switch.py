"""Whether what one changes in a story is a suggestion: chosen for each story, and remembered for each person.

Until somebody chose, the workflow of the newsroom says it: outside readers and lawyers suggest, as a rule.
"""

from deskeditor.gui.session import Session
from deskeditor.gui.settings import SUGGESTING, Settings

MOST = 400
"""Choices that are remembered, the latest ones."""
ON, OFF = "suggesting", "editing"


def chosen(settings: Settings, me: str, story: str) -> bool | None:
    """What this person chose for the story; None when they did not."""
    said = f"{me} {story} "
    found = next((one for one in settings.get(SUGGESTING) if one.startswith(said)), "")
    return found == said + ON if found else None


def choose(settings: Settings, session: Session, on: bool) -> None:
    """Suggest from now on, or edit."""
    said = f"{session.me} {session.id} "
    others = [one for one in settings.get(SUGGESTING) if not one.startswith(said)]
    settings.set(SUGGESTING, (said + (ON if on else OFF), *others[: MOST - 1]))
    session.suggesting = on
