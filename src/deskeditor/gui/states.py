"""What the states of a story are called and mean in the newsroom that is open: the house's own names among them.

A program has one newsroom open at a time; the desk says whose workflow it is.
"""

from deskeditor.news import workflow
from deskeditor.news.workflow import Meaning, Workflow

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
    return _house.state(key).name if _house.states else workflow.state(key).name


def meaning_of(key: str) -> Meaning:
    return _house.state(key).meaning if _house.states else workflow.state(key).meaning
