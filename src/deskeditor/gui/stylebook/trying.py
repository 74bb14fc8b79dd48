"""What a rule that is being written does to a sentence: told while it is typed."""

from dataclasses import dataclass

from deskeditor.checks.prose import Role, passages
from deskeditor.checks.style.finding import findings_of
from deskeditor.checks.style.making import made
from deskeditor.checks.style.rows import Row
from deskeditor.checks.style.rules import BadRule
from deskeditor.gui.language.messages import worded


@dataclass(frozen=True, slots=True)
class Tried:
    """`fault`: why the rule would not be used. `found`: what it finds in the sentence, with what it would say."""

    fault: str = ""
    found: tuple[tuple[str, str], ...] = ()
    sentence: str = ""


def tried(row: Row, sentence: str) -> Tried:
    """Not on the GUI thread: an expression may take its time."""
    try:
        rule = made(row)
    except BadRule as error:
        return Tried(str(error), (), sentence)
    role: Role = "body" if "body" in rule.where else "headline" if "headline" in rule.where else "caption"
    field = "caption:" if role == "caption" else role
    try:
        found = [one for it in passages({field: sentence}, row.language or "en") for one in findings_of(rule, it.prose)]
    except TimeoutError:
        return Tried("The expression takes too long for this sentence.", (), sentence)
    return Tried("", tuple((one.text, worded(one)) for one in found), sentence)
