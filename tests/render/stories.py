"""Photos and a story that the tests of rendering share."""

from dataclasses import replace
from typing import Any

from deskeditor.news.published import Published, PublishedByline, PublishedPhoto, PublishedQuote, PublishedRelated


def photo(name: str = "mayor.jpg", role: str = "inline", **other: Any) -> PublishedPhoto:
    made = PublishedPhoto(
        id="0190",
        name=name,
        role=role,
        sha256="ab" * 32,
        media_type="image/jpeg",
        width=1200,
        height=800,
        size=1000,
        headline="",
        caption="The mayor on the steps.",
        alt="A woman on steps",
        decorative=False,
        creator="Bo Ek",
        creator_job_title="Photographer",
        credit="Bo Ek/Harbour News",
        source="Harbour News",
        copyright="© 2026 Harbour News",
        usage_terms="",
        instructions="",
        date_created="2026-11-20",
        place="Cork",
        people=("Ann Lee",),
        keywords=(),
    )
    return replace(made, **other)


def story(**other: Any) -> Published:
    made = Published(
        uri="urn:uuid:0190aaaa-0000-7000-8000-000000000001",
        id="0190aaaa-0000-7000-8000-000000000001",
        slugline="library-closes",
        headline="Council votes to close the old library",
        headline_print="",
        headline_social="",
        dek="Readers have until spring to find another reading room.",
        dateline="CORK",
        dateline_date="",
        body="The council voted on Tuesday.\n\n![](mayor.jpg)\n\n## What now\n\n“We had no choice,” said Ann Lee.",
        tagline="Cy Dow covers the city.",
        editors_note="An earlier version gave a wrong date.",
        bylines=(
            PublishedByline("Cy Dow", "by", url="https://example.org/cy"),
            PublishedByline("Di Fox", "by"),
            PublishedByline("Bo Ek", "photographs by"),
        ),
        photos=(photo("lead.jpg", "lead"), photo(), photo("extra.jpg", "gallery")),
        quotes=(PublishedQuote("We had no choice", "Ann Lee", "Mayor", "en"),),
        related=(PublishedRelated("", "https://example.org/more", "More on libraries"),),
        language="en-GB",
        direction="ltr",
        desk="City",
        genre="Current",
        keywords=("libraries", "council"),
        subjects=(),
        places=("Cork",),
        urgency=5,
        embargo=None,
        schedule="",
        version=1,
        pubstatus="usable",
        state_meaning="ready",
        created="2026-11-20T08:00:00+00:00",
        modified="2026-11-22T15:30:00+00:00",
        first_published="2026-11-21T09:00:00+01:00",
        correction_sequence=0,
        update_of="",
        canonical_url="https://example.org/library-closes",
        comments_open=True,
    )
    return replace(made, **other)
