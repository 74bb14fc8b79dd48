"""Marks that are put into a document before a library turns it into HTML, and found again in the HTML.

Libraries keep words, lists, tables and footnotes; they lose which style a paragraph has, what a picture shows, what is
read above a character. So each of these is written into the words themselves, between characters that no text can hold
(Unicode noncharacters), and taken out again afterwards.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

OPEN, CLOSE = "\ufde0", "\ufde1"
RUBY, READING, RUBY_END = "\ufde2", "\ufde3", "\ufde4"
CREDIT, CREDIT_END = "\ufde5", "\ufde6"
DATELINE, DATELINE_END = "\ufde7", "\ufde8"
CENTERED, AT_END = "\ufde9", "\ufdea"
"""In the head of a table: how its column is aligned."""
NOT_IN_TEXT = re.compile("[\ufdd0-\ufdef]")
PARAGRAPH = re.compile(f"{OPEN}p(\\d+){CLOSE}")
PICTURE = re.compile(f"{OPEN}i(\\d+){CLOSE}")
NOTE = re.compile(f"{OPEN}n(\\d+){CLOSE}")
RUBY_PAIR = re.compile(f"{RUBY}(.*?){READING}(.*?){RUBY_END}", re.S)
CREDITED = re.compile(f"{CREDIT}(.*?){CREDIT_END}", re.S)
DATELINED = re.compile(f"{DATELINE}(.*?){DATELINE_END}", re.S)

ROLES = {
    "title": "headline",
    "headline": "headline",
    "subtitle": "dek",
    "standfirst": "dek",
    "byline": "byline",
    "author": "byline",
    "quote": "quote",
    "quotations": "quote",
    "block text": "quote",
    "block quotation": "quote",
    "intense quote": "pull",
    "pull quote": "pull",
    "quote credit": "quote credit",
    "caption": "caption",
    "image caption": "caption",
    "figure caption": "caption",
    "figurecaption": "caption",
    "figure": "caption",
    "illustration": "caption",
    "drawing": "caption",
    "date": "date",
    "photo": "photo",
    "lead photo": "lead",
    "gallery photo": "gallery",
    "embed": "embed",
    "separator": "rule",
    "editors note": "editors_note",
    "tagline": "tagline",
    "related story": "related",
    **{f"heading {level}": f"h{level}" for level in range(1, 7)},
    "banner": "not of the story",
    "notice": "not of the story",
}
"""What a paragraph is by the name of its style; in lower case, as Word and LibreOffice differ in capitals."""


def role_of(style: str) -> str:
    return ROLES.get(" ".join(style.lower().replace("_20_", " ").split()), "")


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """`data` is empty for one that is not in the file."""

    name: str
    data: bytes = field(repr=False)
    alt: str = ""
    decorative: bool = False


@dataclass
class Found:
    """What was seen in a document beside its words; marks in the words refer to it by number."""

    roles: list[str] = field(default_factory=list)
    pictures: list[FoundPicture] = field(default_factory=list)
    properties: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    author: str = ""
    language: str = ""
    right_to_left: bool = False
    by_libreoffice: bool = False
    """LibreOffice writes `start` for left and `end` for right, in both directions."""
    warnings: list[str] = field(default_factory=list)

    def paragraph(self, role: str) -> str:
        """The mark of a paragraph with this role."""
        self.roles.append(role)
        return f"{OPEN}p{len(self.roles) - 1}{CLOSE}"

    def picture(self, picture: FoundPicture) -> str:
        self.pictures.append(picture)
        return f"{OPEN}i{len(self.pictures) - 1}{CLOSE}"


def counted(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {many}"
