"""Stories and photos to export."""

import io
from dataclasses import replace
from typing import Any

from PIL import Image

from deskeditor.formats.format import Copy
from deskeditor.formats.names import file_stem
from deskeditor.formats.photos.pictures import picture
from deskeditor.news.published import Published, PublishedByline, PublishedPhoto, published
from deskeditor.news.records import Embargo, Story

NASTY = "O’Neil \"Q\" <b>'x'</b> & Söhne; --> </script>\\ {{x}} ]]>"
ID = "01932f4e-7b2a-7c3d-9e4f-0123456789ab"
BODY = """The harbour opened on Monday, *after* six years.

“It was **about time**,” said the mayor.

![](quay.jpg)

## What comes next

- a bridge
- a ferry
"""


def image(width: int = 60, height: int = 40, kind: str = "JPEG", mode: str = "RGB", **options: Any) -> bytes:
    written = io.BytesIO()
    Image.new(mode, (width, height), "navy" if mode != "RGBA" else (1, 2, 3, 128)).save(written, kind, **options)
    return written.getvalue()


def photo(name: str = "quay.jpg", data: bytes = b"", **fields: Any) -> PublishedPhoto:
    data = data or image()
    with Image.open(io.BytesIO(data)) as opened:
        size, media_type = opened.size, str(opened.get_format_mimetype())
    made = PublishedPhoto(
        id="01932f4e-0000-7000-8000-00000000000a",
        name=name,
        role="inline",
        sha256="0" * 64,
        media_type=media_type,
        width=size[0],
        height=size[1],
        size=len(data),
        headline="",
        caption="The quay on Monday.",
        alt="A quay with two boats",
        decorative=False,
        creator="Ann Lee",
        creator_job_title="",
        credit="Ann Lee / Port Gazette",
        source="Port Gazette",
        copyright="© 2026 Port Gazette",
        usage_terms="",
        instructions="",
        date_created="2026-11-20T09:30:00+01:00",
        place="Port Sunday",
        people=("Bo Ek", "Cy Dow"),
        keywords=("harbour",),
    )
    return replace(made, **fields)


def story(**fields: Any) -> Published:
    values: dict[str, Any] = {
        "slugline": "harbour-opens",
        "headline": "Harbour opens after six years",
        "dek": "A late Monday for Port Sunday.",
        "dateline": "PORT SUNDAY",
        "body": BODY,
        "language": "en",
        "created": "2026-11-20T08:00:00+01:00",
        "state": "ready",
    }
    made = published(Story(ID, **values), people={}, photos={}, sources={}, modified="2026-11-22T17:05:09.5+01:00")
    return replace(made, **fields)


def full_story(text: str = "") -> Published:
    """A story in which every published field holds something; `text` is put into every field that is text."""
    lines = (
        PublishedByline(
            f"Ann Lee {text}".strip(), "by", f"reporter {text}", "Port Gazette", "Hull", "Ann covers ports.", ""
        ),
        PublishedByline("Bo Ek", "by", url="https://example.com/bo?a=1&b=2"),
        PublishedByline(f"Cy Dow {text}".strip(), "photographs by"),
    )
    return story(
        slugline=f"harbour-opens {text}".strip(),
        headline=f"Harbour opens {text}".strip(),
        headline_print=f"Open {text}".strip(),
        headline_social=f"It is open {text}".strip(),
        dek=f"A late Monday {text}".strip(),
        dateline=f"PORT SUNDAY {text}".strip(),
        dateline_date="2026-11-22",
        body=f"{BODY}\n{text}\n",
        tagline=f"Ann Lee lives in Hull. {text}".strip(),
        editors_note=f"Corrected. {text}".strip(),
        bylines=lines,
        desk=f"News {text}".strip(),
        genre="Feature",
        keywords=("harbour", f"port {text}".strip()),
        subjects=("medtop:20000344", "medtop:04000000"),
        places=("Hull", f"Port Sunday {text}".strip()),
        urgency=3,
        embargo=Embargo("2026-12-01T06:00:00+01:00", "Europe/Berlin"),
        schedule="2026-12-01T06:00:00+01:00",
        version=4,
        first_published="2026-11-21T06:00:00+00:00",
        correction_sequence=1,
        canonical_url="https://example.com/harbour",
        comments_open=False,
    )


def copy_of(story: Published, *files: bytes, folder: str = "") -> Copy:
    """The story with its photos as files; `files` are their bytes, in their order."""
    names: set[str] = set()
    pictures = [picture(p, lambda p, data=data: data, names) for p, data in zip(story.photos, files, strict=True)]  # type: ignore[misc]
    return Copy(story, file_stem(story.slugline, story.id), tuple(pictures), folder)
