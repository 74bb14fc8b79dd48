"""Stories and photos to export."""

import io
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from PIL import Image

from deskeditor.formats.format import Copy
from deskeditor.formats.names import file_stem
from deskeditor.formats.photos.pictures import Picture, picture
from deskeditor.news.published import (
    Published,
    PublishedByline,
    PublishedPhoto,
    PublishedQuote,
    PublishedRelated,
    published,
)
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


# One story of everything, in four languages: what every format is written from for its golden file.

LANGUAGES = ("en", "de", "ar", "ckb")
_BODY = """{first} *{soft}* **{loud}**[^1] [{link}](https://example.org/berths?year=2026&quay=4)

![](<{photo}>)

## {heading}

> {quoted}
> — {speaker}

>> {pull}

- {one}
    - {two}
- {three}

1. {one}
2. {two}

| {one} | {two} |
|:------|------:|
| {three} | 1,250 |
| A & B | <12 |

https://www.youtube.com/watch?v=dQw4w9WgXcQ

---

{last} 🚢 ]]> & <i>{soft}</i>

[^1]: {note} *{soft}*.
"""
_WORDS = {
    "en": {
        "first": "The harbour opened on Monday,",
        "soft": "after six years",
        "loud": "and £1.4m over its budget.",
        "link": "The berths",
        "heading": "What comes next",
        "quoted": "It was “about time”, and nobody believed it any more.",
        "speaker": "Bo Ek, mayor of Port Sunday",
        "pull": "Nobody believed it any more",
        "one": "A bridge",
        "two": "A ferry",
        "three": "A market",
        "last": "The first ship left at noon.",
        "note": "By the count of the harbour office,",
        "headline": "Harbour opens after six years",
        "dek": "A late Monday for Port Sunday.",
        "place": "PORT SUNDAY",
        "caption": "The quay on Monday, with Bo Ek, left, and Cy Dow.",
        "alt": "A quay with two boats",
        "tagline": "Ann Lee covers ports.",
        "correction": "Correction: an earlier version gave the year as 2019.",
    },
    "de": {
        "first": "Der Hafen wurde am Montag geöffnet,",
        "soft": "nach sechs Jahren",
        "loud": "und 1,4 Mio. € teurer als geplant.",
        "link": "Die Liegeplätze",
        "heading": "Wie es weitergeht",
        "quoted": "Es war „höchste Zeit“, und niemand glaubte mehr daran.",
        "speaker": "Bo Ek, Bürgermeister von Süderhafen",
        "pull": "Niemand glaubte mehr daran",
        "one": "Eine Brücke",
        "two": "Eine Fähre",
        "three": "Ein Markt",
        "last": "Das erste Schiff fuhr um zwölf.",
        "note": "So zählt das Hafenamt,",
        "headline": "Hafen öffnet nach sechs Jahren",
        "dek": "Ein später Montag für Süderhafen.",
        "place": "SÜDERHAFEN",
        "caption": "Der Kai am Montag, mit Bo Ek (links) und Cy Dow.",
        "alt": "Ein Kai mit zwei Booten",
        "tagline": "Ann Lee schreibt über Häfen.",
        "correction": "Korrektur: In einer früheren Fassung stand das Jahr 2019.",
    },
    "ar": {
        "first": "افتُتح الميناء يوم الاثنين،",
        "soft": "بعد ست سنوات",
        "loud": "وبكلفة زادت 1.4 مليون يورو.",
        "link": "الأرصفة",
        "heading": "ماذا بعد",
        "quoted": "«حان الوقت»، ولم يعد أحد يصدّق.",
        "speaker": "بو إيك، رئيس البلدية",
        "pull": "لم يعد أحد يصدّق",
        "one": "جسر",
        "two": "عبّارة",
        "three": "سوق",
        "last": "غادرت السفينة Nordkap الأولى ظهرًا.",
        "note": "بحسب مكتب الميناء،",
        "headline": "الميناء يُفتتح بعد ست سنوات",
        "dek": "يوم اثنين متأخر.",
        "place": "ميناء الأحد",
        "caption": "الرصيف يوم الاثنين، مع بو إيك (يسارًا) وساي داو.",
        "alt": "رصيف وقاربان",
        "tagline": "آن لي تغطي شؤون الموانئ.",
        "correction": "تصحيح: ذكرت نسخة سابقة عام 2019.",
    },
    "ckb": {
        "first": "بەندەرەکە ڕۆژی دووشەممە کرایەوە،",
        "soft": "دوای شەش ساڵ",
        "loud": "و ١٫٤ ملیۆن یۆرۆ زیاتر لە بودجەکەی.",
        "link": "شوێنی کەشتییەکان",
        "heading": "دواتر چی دەبێت",
        "quoted": "«کاتی هاتبوو» و کەس باوەڕی پێنەمابوو.",
        "speaker": "بۆ ئێک، سەرۆکی شارەوانی",
        "pull": "کەس باوەڕی پێنەمابوو",
        "one": "پردێک",
        "two": "فێرییەک",
        "three": "بازاڕێک",
        "last": "یەکەم کەشتی، Nordkap، نیوەڕۆ ڕۆیشت.",
        "note": "بەپێی ژمارەکانی بەندەر،",
        "headline": "بەندەر دوای شەش ساڵ دەکرێتەوە",
        "dek": "دووشەممەیەکی درەنگ.",
        "place": "بەندەری یەکشەممە",
        "caption": "کەناری ڕۆژی دووشەممە، بۆ ئێک (لای چەپ) و سای داو.",
        "alt": "کەنارێک و دوو بەلەم",
        "tagline": "ئان لی باسی بەندەرەکان دەکات.",
        "correction": "ڕاستکردنەوە: لە وەشانێکی پێشوودا ساڵەکە ٢٠١٩ بوو.",
    },
}


def whole(language: str = "en", **fields: Any) -> Copy:
    """A story that holds something in every published field and every kind of block, with three photos and their files:
    a lead, one that a line of the body places, and one of the gallery, which has no caption and is decorative.
    """
    words = _WORDS[language]
    pictures = _whole_pictures(language)
    photos = tuple(shown.photo for shown in pictures)
    made = replace(_whole_story(words), language=language, slugline=f"harbour-opens-{language}", photos=photos)
    made = replace(made, direction="rtl" if language in ("ar", "ckb") else "ltr", **fields)
    pictures = tuple(shown for shown in pictures if shown.photo in made.photos)
    beside = {"publisher": "Port Gazette", "site": "https://example.com/", "at": "2026-11-23T08:00:00Z"}
    return Copy(made, file_stem(made.slugline, made.id), pictures, **beside)  # type: ignore[arg-type]


@cache
def _whole_pictures(language: str) -> tuple[Picture, ...]:
    words = _WORDS[language]
    told = {"caption": words["caption"], "alt": words["alt"], "place": words["place"]}
    files = [
        _file(1, "lead photo & co.jpg", image(1800, 1200), role="lead", headline=words["headline"], **told),
        _file(2, "ڕصيف ö.png", image(64, 48, "PNG"), creator_job_title="Photographer", **told),
        _file(3, "boats.jpg", image(90, 60), role="gallery", caption="", alt="", decorative=True, people=()),
    ]
    lead = replace(files[0][0], focal_point=(0.5, 0.25), crop=(0.0, 0.1, 1.0, 0.9))
    lead = replace(lead, usage_terms="One use only", instructions="No archive", description_writer="Dee Fox")
    lead = replace(lead, extended_description=words["quoted"], event=words["heading"], supplier_reference="PG & 42")
    lead = replace(lead, digital_source_type="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture")
    photos = (lead, *(shown for shown, _ in files[1:]))
    taken: set[str] = set()
    data = {shown.name: bytes for shown, bytes in files}
    return tuple(picture(p, lambda p: data[p.name], taken) for p in photos)


def _file(number: int, name: str, data: bytes, **fields: Any) -> tuple[PublishedPhoto, bytes]:
    return photo(name, data, id=f"01932f4e-0000-7000-8000-00000000000{number}", **fields), data


def _whole_story(words: Mapping[str, str]) -> Published:
    made = full_story()
    more = (PublishedByline("Dee Fox", "additional reporting by"), PublishedByline("Eva Gil", "edited by"))
    other = "urn:uuid:01932f4e-0000-7000-8000-0000000000ff"
    return replace(
        made,
        headline=words["headline"],
        headline_print=words["heading"],
        headline_social=words["pull"],
        dek=words["dek"],
        dateline=words["place"],
        body=_BODY.format(photo="ڕصيف ö.png", **words),
        tagline=words["tagline"],
        editors_note=words["correction"],
        bylines=(*made.bylines, *more),
        quotes=(
            PublishedQuote("about time", "Bo Ek", "mayor, Port Sunday", "en"),
            PublishedQuote("Nobody believed it any more", "a town clerk", "", "en"),
        ),
        related=(
            PublishedRelated(other, "https://example.com/ferry?a=1&b=2", "Ferry & tunnel"),
            PublishedRelated("", "https://example.com/bridge", "The bridge"),
        ),
        state_meaning="live",
        update_of="01932f4e-0000-7000-8000-0000000000ee",
    )
