"""The table *Field by format* of docs/formats.md says what the files hold."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from deskeditor.formats.format import Copy, ExportFile
from deskeditor.formats.registry import format_named, formats
from deskeditor.news.published import PublishedByline
from tests.formats.stories import whole

DOCS = Path(__file__).parents[1] / "docs" / "formats.md"
NOT_IN_COLUMNS = {"package", "ninjs-2", "ninjs-1", "html-folder", "docx-review", "markdown-review", "pdf-marked"}
"""The sentence below the table says which column stands for them."""
PHOTO = {
    "photo: caption": "caption",
    "photo: alternative text": "alt",
    "photo: credit line": "credit",
    "photo: creator": "creator",
    "photo: copyright": "copyright",
    "photo: terms of use": "usage_terms",
    "photo: people shown, place": "place",
    "photo: instructions, event, long description": "event",
}
STORY = {
    "headline": "headline",
    "headline for print": "headline_print",
    "headline for social media": "headline_social",
    "standfirst": "dek",
    "author line (tagline)": "tagline",
    "editor's note": "editors_note",
    "section": "desk",
}
LISTS = {"keywords": "keywords", "places": "places"}
BYLINE = {"writers, in order": "name", "job title, organization": "job_title", "biography": "bio"}
MARKS = {row: f"Mark{number}x" for number, row in enumerate([*PHOTO, *STORY, *LISTS, *BYLINE], 100)}


def marked() -> Copy:
    """The story of everything, with a word of its own in each field."""
    copy = whole()
    first = copy.pictures[0]
    lead = replace(first, photo=replace(first.photo, **marks(PHOTO)))
    pictures = (lead, *copy.pictures[1:])
    texts = marks(STORY) | {field: (mark,) for field, mark in marks(LISTS).items()}
    story = replace(copy.story, bylines=(PublishedByline(role="by", **marks(BYLINE)),), **texts)
    return replace(copy, story=replace(story, photos=tuple(shown.photo for shown in pictures)), pictures=pictures)


def marks(rows: Mapping[str, str]) -> dict[str, Any]:
    return {field: MARKS[row] for row, field in rows.items()}


def table() -> Mapping[str, Mapping[str, str]]:
    """The cells by format and field."""
    part = DOCS.read_text(encoding="utf-8").partition("### Field by format\n")[2]
    lines = [line for line in part.partition("\n### ")[0].splitlines() if line.startswith("|")]
    cells = [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines]
    return {name: {row[0]: row[at] for row in cells[2:]} for at, name in enumerate(cells[0]) if at}


def words_of(files: Iterator[ExportFile]) -> str:
    """Everything in text files, those in an archive too; no photos."""
    return "\n".join(data.decode(errors="replace") for data in _texts(files))


def _texts(files: Iterator[ExportFile]) -> Iterator[bytes]:
    for file in files:
        if file.data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
                yield from (archive.read(name) for name in archive.namelist() if not _photo(name))
        elif not _photo(file.name):
            yield re.sub(rb"data:image/[^\"')]+", b"", file.data)


def _photo(name: str) -> bool:
    return name.endswith((".jpg", ".jpeg", ".png"))


def test_the_table_has_every_format() -> None:
    built_in = {name for name, format in formats().items() if format.write.__module__.startswith("deskeditor.")}
    assert set(table()) | NOT_IN_COLUMNS == built_in
    assert not set(table()) & NOT_IN_COLUMNS


@pytest.mark.parametrize("name", [name for name in table() if not name.startswith("pdf")])
def test_what_the_table_says_of_a_field_is_true_of_the_file(name: str) -> None:
    words, cells = words_of(format_named(name).write(marked())), table()[name]
    held = {row: mark in words for row, mark in MARKS.items()}
    assert held == {row: cells[row] in ("●", "○") for row in MARKS}
