"""Where the files of a story lie at a destination: the path that the desk chose, with what is known of the story in it.

The last part of a pattern is the name of the story's files without their extension, the parts before it are folders:
`{year}/{month}/{slugline}`. One that ends with `/` is folders only; an empty one is `{slugline}`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from deskeditor.formats.names import file_stem, same_file
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published
from deskeditor.news.times import parse

FIELDS: tuple[str, ...] = ("year", "month", "day", "desk", "language", "slugline", "id")
"""What may stand in a pattern, in braces. The day is that of the first publication, else the one it is planned for,
else that of the first delivery, on the clocks of this computer."""
MOST_PARTS = 6
"""A key of S3 has at most 1,024 bytes, and a part of a name up to 120."""
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Place:
    """`folder`: relative, empty at the top; `stem`: the name of the story's files without an extension."""

    folder: str
    stem: str

    @property
    def key(self) -> str:
        """The same for two places that are one where a file system knows no case."""
        return same_file(f"{self.folder}/{self.stem}")


def check_pattern(pattern: str) -> None:
    """Raises BadInput for a pattern that leads out of the destination, or has in it what is not known."""
    parts = _parts(pattern)
    known = ", ".join(f"{{{name}}}" for name in FIELDS)
    for part in parts:
        unknown = [name for name in _FIELD.findall(part) if name not in FIELDS]
        if unknown or set("{}") & set(_FIELD.sub("", part)):
            raise BadInput(f"“{part}” is no part of a path; in braces may stand {known}.")
        if part.strip(". ") == "":
            raise BadInput("A path at a destination stays below it: “.” and “..” are no parts of it.")
    if len(parts) > MOST_PARTS:
        raise BadInput(f"A path at a destination has at most {MOST_PARTS} parts.")


def place_for(pattern: str, story: Published, now: datetime, is_taken: Callable[[Place], bool]) -> Place:
    """A place that no other story has. Raises BadInput for a pattern that is none."""
    check_pattern(pattern)
    said = _said(story, now)
    *folders, name = (_FIELD.sub(lambda found: said[found[1]], part) for part in _parts(pattern))
    folder = "/".join(file_stem(one, story.id) for one in folders)
    return Place(folder, file_stem(name, story.id, lambda stem: is_taken(Place(folder, stem))))


def _parts(pattern: str) -> list[str]:
    """Never empty; a person on Windows may write `\\`."""
    said = pattern.strip().replace("\\", "/")
    parts = [part.strip() for part in said.split("/") if part.strip()]
    return parts if parts and not said.endswith("/") else [*parts, "{slugline}"]


def _said(story: Published, now: datetime) -> dict[str, str]:
    planned = [text for text in (story.schedule, story.embargo.until if story.embargo else "") if text]
    at = parse(story.first_published or max(planned, key=parse, default="") or now.isoformat()).astimezone()
    return {
        "year": f"{at:%Y}",
        "month": f"{at:%m}",
        "day": f"{at:%d}",
        "desk": story.desk or "news",
        "language": story.language or "und",
        "slugline": story.slugline,
        "id": story.id,
    }
