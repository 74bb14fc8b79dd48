"""What a file that came in proposes and says about its copy: values, as they go from who reads it to who keeps it."""

from dataclasses import dataclass, field

Range = tuple[int, int]
FIELDS = ("headline", "dek", "body", "tagline")
"""Prose that stands in a review document as words that can be changed there, in the order in which it does."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Who changed something and when (ISO 8601; empty when nobody says). `by` is a name; `id` of the suggestion."""

    by: str
    at: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A note, or an answer to one. `by` is a name; `start` and `end` are places in the shared text of `field`, both -1
    when it is about no words there; `about` says then what it is about."""

    id: str
    text: str
    by: str = ""
    at: str = ""
    thread: str = ""
    field: str = ""
    start: int = -1
    end: int = -1
    about: str = ""
    resolved: bool = False
    legal: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Words that somebody would put in the place of others. `cuts`: what goes, in the shared text of the field that the
    copy was made of; `at`: where `words` (in the news dialect) come, -1 when none do. `tracked`: as a change; else it
    was found by comparing."""

    pen: Pen
    field: str
    cuts: tuple[Range, ...] = ()
    at: int = -1
    words: str = ""
    tracked: bool = True


@dataclass(frozen=True, slots=True)
class Stray:
    """A change that has no place in the copy: of a caption, of a byline, or of words that only the document has."""

    pen: Pen
    words: str
    around: str
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Proposed:
    """`accepted` and `rejected`: the suggestions that whoever had the document decided on in it, by id. `record`: what
    the document says of the copy that it was made of (`formats.review`); empty when it is not ours."""

    changes: tuple[Change, ...] = ()
    strays: tuple[Stray, ...] = ()
    remarks: tuple[Remark, ...] = ()
    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    saved: Pen = Pen("")
    """Who saved the document last, and when."""
    record: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.changes or self.strays or self.remarks or self.accepted or self.rejected)
