"""A story as an import reads it, before the newsroom has it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from deskeditor.formats.files import in_brief
from deskeditor.formats.proposed import Proposed
from deskeditor.news import times
from deskeditor.news.crops import MOST_TURNED_DEGREES, is_box, ratio_of
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.news.records import NUMBERS, PHOTO_ROLES, ROLES, Embargo

STORY = (
    "headline_print",
    "headline_social",
    "dek",
    "dateline",
    "dateline_date",
    "language",
    "direction",
    "desk",
    "genre",
    "keywords",
    "subjects",
    "places",
    "urgency",
    "tagline",
    "editors_note",
    "embargo",
    "schedule",
    "pubstatus",
    "version",
    "created",
    "first_published",
    "correction_sequence",
    "canonical_url",
    "comments_open",
)
"""The fields, beside slugline, headline and body, that leave in the front matter and come back."""
BYLINE = ("name", "role", "job_title", "organization", "location", "bio", "url")
PHOTO = (
    "headline",
    "caption",
    "alt",
    "decorative",
    "creator",
    "creator_job_title",
    "credit",
    "source",
    "copyright",
    "usage_terms",
    "instructions",
    "date_created",
    "place",
    "people",
    "keywords",
    "description_writer",
    "extended_description",
    "event",
    "digital_source_type",
    "supplier_reference",
    "crop",
    "focal_point",
    "crops",
    "straighten",
)
LISTS = ("keywords", "subjects", "places", "people")
SWITCHES = ("comments_open", "decorative")
YES = {"true": True, "yes": True, "false": False, "no": False}
SHARES = {"crop": 4, "focal_point": 2}
CHOICES = {"direction": ("", "ltr", "rtl"), "pubstatus": ("usable", "withheld", "canceled")}
TIMES = ("schedule", "created", "first_published")


@dataclass(frozen=True, slots=True)
class DraftByline:
    """A byline line by its printed name; whether that is somebody of the newsroom is seen when it is put in."""

    name: str
    role: str = "by"
    job_title: str = ""
    organization: str = ""
    location: str = ""
    bio: str = ""
    url: str = ""

    @property
    def known_role(self) -> Any:
        return self.role if self.role in ROLES else "by"


@dataclass(frozen=True, slots=True)
class DraftPhoto:
    """A photo that the story shows. `file` is relative to the story's file; `fields` are the photo's own.

    `data`: the photo itself, when it came inside the file; `file` says nothing then.
    """

    name: str
    file: str
    role: str = "inline"
    fields: Mapping[str, Any] = field(default_factory=dict)
    data: bytes = field(default=b"", repr=False)

    @property
    def known_role(self) -> Any:
        return self.role if self.role in PHOTO_ROLES else "inline"


@dataclass(frozen=True, slots=True)
class Draft:
    """`fields` are of `news.records.Story`, only those that the file names."""

    fields: Mapping[str, Any]
    bylines: tuple[DraftByline, ...] = ()
    photos: tuple[DraftPhoto, ...] = ()
    related: tuple[Mapping[str, Any], ...] = ()
    warnings: tuple[str, ...] = ()
    proposed: Proposed | None = None
    """What the file proposes for these fields, and says about them: places are those of the fields."""
    returned: Proposed | None = None
    """The same for the copy of ours that the file was made of, where it was."""

    @property
    def body(self) -> str:
        return str(self.fields.get("body", ""))


def fitting(values: Mapping[str, Any], warnings: list[str], of: str = "story") -> dict[str, Any]:
    """The texts of a front matter as the values of the fields; what does not fit is left out with a warning."""
    known = PHOTO if of == "photo" else ("slugline", "headline", *STORY)
    fields: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            warnings.append(f"“{name}” of a {of} is not known here and was left out.")
            continue
        try:
            fields[name] = _fitting(name, value)
        except (ValueError, TypeError, BadInput):
            warnings.append(f"“{name}” is not what it should be (“{in_brief(str(value))}”) and was left out.")
    return fields


def _fitting(name: str, value: Any) -> Any:
    if name in LISTS:
        texts = map(str, value) if isinstance(value, list) else (part.strip() for part in str(value).split(","))
        return tuple(dict.fromkeys(text for text in texts if text.strip()))
    if name == "embargo":
        return _embargo(value)
    if name == "crops":
        return tuple(_cut(cut) for cut in value)
    if isinstance(value, dict | list) and name not in SHARES:
        raise ValueError(name)
    if name in NUMBERS:
        return _number(name, str(value))
    if name in SWITCHES:
        return _switch(str(value))
    if name == "straighten":
        return _degrees(value)
    if name in SHARES:
        return _shares(name, value)
    if name in CHOICES and value not in CHOICES[name]:
        raise ValueError(value)
    if name == "language" and value and not TAG.fullmatch(value):
        raise ValueError(value)
    if name in TIMES and value:
        times.parse(str(value))
    if name == "dateline_date" and value:
        times.day(str(value))
    return str(value)


def _switch(text: str) -> bool:
    if text.lower() not in YES:
        raise ValueError(text)
    return YES[text.lower()]


def _number(name: str, text: str) -> int:
    least, most = NUMBERS[name]
    if not least <= int(text) <= most:
        raise ValueError(text)
    return int(text)


def _embargo(value: Any) -> Embargo | None:
    if not value:
        return None
    kept = value if isinstance(value, dict) else {"until": str(value)}
    until = str(kept.get("until") or "")
    if until:
        times.parse(until)
    return Embargo(until, str(kept.get("zone") or ""))


def _cut(value: Any) -> tuple[str, float, float, float, float]:
    """A further cut: the name of its ratio, left, top, right, bottom."""
    name, *sides = value
    left, top, right, bottom = _shares("crop", sides)
    if ratio_of(str(name)) is None or not is_box((left, top, right, bottom)):
        raise ValueError(value)
    return str(name), left, top, right, bottom


def _degrees(value: Any) -> float:
    if not abs(degrees := float(value)) <= MOST_TURNED_DEGREES:
        raise ValueError(value)
    return degrees


def _shares(name: str, value: Any) -> tuple[float, ...]:
    shares = tuple(float(share) for share in value)
    if len(shares) != SHARES[name] or not all(0 <= share <= 1 for share in shares):
        raise ValueError(value)
    return shares
