"""How long a story of 1,000 words with two photos takes in each format, and 10,000 stories in ninjs.

    python benchmarks/export.py            # the table of the formats
    python benchmarks/export.py --many 10000

The floor of a format is the bare library writing the same file: what we wrote is read into its own tree (json, lxml,
zipfile) and only the writing of that tree is timed. What is ours, reading the copy, laying it out in the format's words
and holding it against the official schema, is the difference. The files of the photos are made once before, and
measured in a row of their own, beside Pillow decoding and encoding the same photos.

`--many` exports through everything that an export goes through: the gate, the check of quotations, the last look at the
bytes, the receipt in the database, files that are flushed to the disk; on one core and on two, with the memory after
each thousand. Its floor is json.dumps of the same items.
"""

import argparse
import io
import json
import resource
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from article import make_article
from lxml import etree
from lxml import html as lxml_html
from PIL import Image
from report import Row, Times, show
from rooms import with_stories

from deskeditor.formats.export import Progress
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.photos.pictures import picture
from deskeditor.formats.registry import FORMATS, format_named
from deskeditor.leaving import leave
from deskeditor.leaving_many import leave_many
from deskeditor.news.published import Published, PublishedPhoto, published
from deskeditor.news.records import Photo, PhotoUse, Story
from deskeditor.newsroom import Newsroom, StoryFilter

WORDS = 1000
AIM_MS = 100
LEFT_OUT = ("pdf", "pdf-galley")
"""They start a process with a web engine; that is not a matter of our words."""


def photo_bytes(number: int) -> bytes:
    """A photo of 12 megapixels that does not pack to nothing."""
    written = io.BytesIO()
    noise = Image.effect_noise((1000, 750), 60 + number).resize((4000, 3000))
    Image.merge("RGB", (noise, noise.rotate(180), noise)).save(written, "JPEG", quality=90)
    return written.getvalue()


def story_with_photos() -> tuple[Published, dict[str, bytes]]:
    data = {f"photo-{n}.jpg": photo_bytes(n) for n in (1, 2)}
    photos = {
        name: Photo(
            f"01932f4e-0000-7000-8000-00000000000{n}",
            file_name=name,
            media_type="image/jpeg",
            width=4000,
            height=3000,
            caption="The quay on Monday, with the mayor, left.",
            alt="A quay with two boats",
            creator="Ann Lee",
            credit="Ann Lee / Port Gazette",
        )
        for n, name in enumerate(data, 1)
    }
    uses = tuple(
        PhotoUse(p.id, p.id, name, "lead" if n == 0 else "gallery") for n, (name, p) in enumerate(photos.items())
    )
    story = Story(
        "01932f4e-7b2a-7c3d-9e4f-0123456789ab",
        slugline="harbour-opens",
        headline="Harbour opens after six years",
        dek="A late Monday for Port Sunday.",
        body=make_article(WORDS),
        language="en",
        keywords=("harbour", "port"),
        created="2026-11-20T08:00:00+01:00",
        state="ready",
        photos=uses,
    )
    found = published(story, people={}, photos={p.id: p for p in photos.values()}, sources={})
    return found, data


def timed(work: Callable[[], Any], least: int, seconds: float) -> Times:
    """So many runs at least, and as many as so many seconds have room for; the first is not counted."""
    work()
    taken: list[float] = []
    end = time.perf_counter() + seconds
    while len(taken) < least or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return Times.of(taken)


def bare(file: ExportFile) -> Callable[[], Any]:
    """Writes the same file with nothing but the library of its kind."""
    data = file.data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(entry, archive.read(entry)) for entry in archive.infolist()]
        return lambda: zip_of(parts)
    if file.name.endswith(".json"):
        tree = json.loads(data)
        return lambda: json.dumps(tree, ensure_ascii=False, indent=2).encode()
    if file.name.endswith(".xml"):
        root = etree.fromstring(data)
        return lambda: etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    if file.name.endswith(".html"):
        page = lxml_html.document_fromstring(data.decode())
        return lambda: lxml_html.tostring(page, encoding="UTF-8")
    text = data.decode()
    return lambda: text.encode()


def zip_of(parts: list[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for entry, data in parts:
            archive.writestr(entry, data)
    return written.getvalue()


def format_rows(least: int, seconds: float) -> Iterator[Row]:
    story, data = story_with_photos()

    def media(photo: PublishedPhoto) -> bytes:
        return data[photo.name]

    def pictures() -> Any:
        taken: set[str] = set()
        return tuple(picture(photo, media, taken) for photo in story.photos)

    def pillow() -> None:
        for each in data.values():
            with Image.open(io.BytesIO(each)) as opened:
                opened.draft("RGB", (1600, 1600))
                small = opened.convert("RGB")
                small.thumbnail((1600, 1600))
                small.save(io.BytesIO(), "JPEG", quality=85)

    yield Row("photos", "2 of 12 MP", timed(pictures, least, seconds), timed(pillow, least, seconds), "")
    copy = Copy(story, "harbour-opens", pictures(), "", "Port Gazette", None, "https://example.com/")
    for format in FORMATS.values():
        if format.name not in LEFT_OUT:
            yield format_row(format, copy, least, seconds)


def format_row(format: Format, copy: Copy, least: int, seconds: float) -> Row:
    files = list(format.write(copy))
    floors = [bare(file) for file in files if not file.name.endswith((".jpg", ".png"))]
    times = timed(lambda: list(format.write(copy)), least, seconds)
    floor = timed(lambda: [write() for write in floors], least, seconds)
    return Row(format.name, f"{WORDS} words", times, floor, f"< {AIM_MS} ms")


# Many stories


def many(count: int) -> None:
    with TemporaryDirectory(prefix="deskeditor-bench-") as place:
        folder = with_stories(Path(place) / "newsroom", count, words=300)
        with Newsroom.open(folder) as newsroom:
            ids = [row.id for row in newsroom.stories(StoryFilter(), limit=count)]
            said(f"floor: {floor_s(newsroom, ids[:1000]) * count / 1000:.1f} s for json.dumps of {count:,} items")
            ninjs = format_named("ninjs")
            run("one core", leave(newsroom, ids, ninjs, Path(place) / "one"), count)
            run("two cores", leave_many(newsroom, ids, ninjs, Path(place) / "two", processes=2), count)


def floor_s(newsroom: Newsroom, ids: list[str]) -> float:
    from deskeditor.formats.iptc.ninjs import news_item

    items = [news_item(Copy(newsroom.published(id), id)) for id in ids]
    start = time.perf_counter()
    for item in items:
        json.dumps(item, ensure_ascii=False, indent=2).encode()
    return time.perf_counter() - start


def run(name: str, steps: Iterator[Progress], count: int) -> None:
    start, done, outcomes = time.perf_counter(), 0, dict.fromkeys(("exported", "refused", "failed"), 0)
    memory: list[int] = []
    for step in steps:
        if step.outcome == "working":
            continue
        outcomes[step.outcome] += 1
        done += 1
        if done % max(1, count // 10) == 0:
            memory.append(resident_mb())
    taken = time.perf_counter() - start
    said(f"{name}: {taken:.1f} s, {done / taken:.0f} stories a second, {outcomes}; MB after each tenth: {memory}")


def resident_mb() -> int:
    """Memory of this process that no file stands behind; on systems without /proc the most that it ever had."""
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text().partition("RssAnon:")[2].split()[0]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def said(line: str) -> None:
    print(line, flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--many", type=int, metavar="STORIES", help="export so many stories to ninjs instead")
    options.add_argument("--quick", action="store_true", help="fewer repetitions")
    asked = options.parse_args()
    if asked.many:
        many(asked.many)
    else:
        show(format_rows(*((3, 0.3) if asked.quick else (20, 2.0))))


if __name__ == "__main__":
    sys.exit(main())
