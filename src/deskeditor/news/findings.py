"""What the language check has to say about words: a value, whoever found it and whoever shows it.

The names of the fields follow what a `RuleMatch` of LanguageTool and an alert of Vale are made of, so that other tools
can read them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from deskeditor.news.records import Ignored

Kind = Literal["spelling", "style", "name", "grammar", "punctuation", "number", "structure", "caption"]
Level = Literal["error", "warning", "suggestion"]
KINDS: tuple[Kind, ...] = ("spelling", "name", "number", "grammar", "punctuation", "caption", "structure", "style")
LEVELS: tuple[Level, ...] = ("error", "warning", "suggestion")
"""`error`: it is wrong, and nobody would dispute it; `warning`: somebody should look; `suggestion`: a matter of
style."""
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words at another place that a finding is about, too: the other spelling, the first mention."""

    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Code points of a field. `field` is `body`, `headline` ...; of a photo in the story `caption:<use id>`.

    `text` are the words as they stand there. `rule` names what found it, and stays the same from version to version:
    `spelling`, `style.<id of the row>`, `name.variant` ... `quoted`: the words are inside a quotation, and nobody's to
    change; `suggestions` are then what they should have been, and are never put in.
    """

    kind: Kind
    level: Level
    rule: str
    field: str
    start: int
    end: int
    text: str
    message: str
    suggestions: tuple[str, ...] = ()
    quoted: bool = False
    elsewhere: tuple[Elsewhere, ...] = ()
    language: str = ""
    """BCP 47 tag of the words."""

    @property
    def rank(self) -> tuple[int, int]:
        """The gravest first, and of these what is certain to be seen first."""
        return LEVELS.index(self.level), KINDS.index(self.kind)


def counted(findings: Iterable[Finding]) -> dict[Level, int]:
    """How many there are of each level, also where there is none."""
    found = dict.fromkeys(LEVELS, 0)
    for finding in findings:
        found[finding.level] += 1
    return found


def standing(
    findings: Sequence[Finding], ignored: Sequence[Ignored], places: Mapping[str, tuple[str, Place]]
) -> tuple[list[Finding], list[tuple[Finding, Ignored]]]:
    """The findings that nobody let stand, and those that somebody did.

    `places`: by the id of what is ignored at its place alone, the field and where its words are now. Words that were
    changed since are found again.
    """
    everywhere = {(one.rule, one.words): one for one in ignored if one.scope == "story"}
    here = {(one.rule, one.words, *places[one.id]): one for one in ignored if one.scope == "here" and one.id in places}
    open_, let_stand = [], []
    for finding in findings:
        place = (finding.field, (finding.start, finding.end))
        found = everywhere.get((finding.rule, finding.text)) or here.get((finding.rule, finding.text, *place))
        if found is None:
            open_.append(finding)
        else:
            let_stand.append((finding, found))
    return open_, let_stand
