"""Import of a document of 300 pages (90,000 words, 30 photos), beside the bare library that reads it.

    importing.py [--words N] [--repeats N]

For DOCX the bare library is mammoth, for ODT and RTF it is pandoc as a program: both turn the document into HTML, and
do not know what a headline, a caption or a credit line is. `read` is our reader alone; `apart` is the import as it is
done, in a process of its own with limits. Prints a table of seconds and, of the process, the most memory in MB.
"""

import argparse
import io
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PIL import Image

from deskeditor.formats.apart import read_apart
from deskeditor.formats.format import Copy
from deskeditor.formats.office import docx, odt
from deskeditor.formats.photos.pictures import picture
from deskeditor.formats.reading import Reader
from deskeditor.news.published import PublishedPhoto, published
from deskeditor.news.records import Story

WORDS = 90_000
PHOTOS = 30
SENTENCE = "The ferry left the harbour at *nine*, said **Ann Lee**, “and nobody was on the quay”. "


def photo(number: int) -> tuple[PublishedPhoto, bytes]:
    written = io.BytesIO()
    Image.effect_noise((800, 600), 40 + number).convert("RGB").save(written, "JPEG")
    made = dict.fromkeys(PublishedPhoto.__annotations__, "") | {
        "id": f"01932f4e-0000-7000-8000-{number:012}",
        "name": f"quay {number}.jpg",
        "role": "inline",
        "sha256": "0" * 64,
        "media_type": "image/jpeg",
        "width": 800,
        "height": 600,
        "size": len(written.getvalue()),
        "caption": f"The quay, picture {number}.",
        "alt": "A quay",
        "credit": "Ann Lee / Port Gazette",
        "decorative": False,
        "people": (),
        "keywords": (),
        "crop": None,
        "focal_point": None,
    }
    return PublishedPhoto(**made), written.getvalue()  # type: ignore[arg-type]


def story(words: int) -> Copy:
    """A story of so many words, with a photo, a heading, a list and a footnote every three thousand."""
    files = [photo(number) for number in range(PHOTOS)]
    parts, each = [], len(SENTENCE.split())
    for number, (shown, _) in enumerate(files):
        paragraphs = [(SENTENCE * 6).strip()] * max(1, words // PHOTOS // (6 * each))
        parts += [f"## Part {number}", f"![](<{shown.name}>)", *paragraphs, "- one\n- two", f"Noted.[^{number}]"]
    notes = "\n".join(f"[^{number}]: Note {number}." for number in range(PHOTOS))
    values = {"slugline": "long", "headline": "A long story", "language": "en", "body": "\n\n".join([*parts, notes])}
    made = published(Story("01932f4e-7b2a-7c3d-9e4f-0123456789ab", **values), people={}, photos={}, sources={})  # type: ignore[arg-type]
    data = {shown.name: content for shown, content in files}
    taken: set[str] = set()
    pictures = tuple(picture(shown, lambda p: data[p.name], taken) for shown, _ in files)
    return Copy(replace(made, photos=tuple(shown for shown, _ in files)), "long", pictures)


def timed(work: Callable[[], object], repeats: int) -> float:
    """The median in seconds."""
    times = []
    for _ in range(repeats):
        before = time.perf_counter()
        work()
        times.append(time.perf_counter() - before)
    return statistics.median(times)


def bare_word(data: bytes) -> object:
    import mammoth

    return mammoth.convert_to_html(io.BytesIO(data)).value


def bare_pandoc(format: str, data: bytes) -> object:
    import pypandoc

    asked = [pypandoc.get_pandoc_path(), "--from", format, "--to", "html"]
    return subprocess.run(asked, input=data, capture_output=True, check=True).stdout


def rtf_of(word: bytes) -> bytes:
    import pypandoc

    asked = [pypandoc.get_pandoc_path(), "--from", "docx", "--to", "rtf", "--standalone"]
    return subprocess.run(asked, input=word, capture_output=True, check=True).stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=WORDS)
    parser.add_argument("--repeats", type=int, default=3)
    asked = parser.parse_args()
    from deskeditor.formats.office import rtf

    copy = story(asked.words)
    word = next(docx.FORMAT.write(copy)).data
    text = next(odt.FORMAT.write(copy)).data
    rich = rtf_of(word)
    rows: list[tuple[Reader, bytes, Callable[[bytes], object]]] = [
        (docx.READER, word, bare_word),
        (odt.READER, text, lambda data: bare_pandoc("odt", data)),
        (rtf.READER, rich, lambda data: bare_pandoc("rtf", data)),
    ]
    print(f"{asked.words} words, {PHOTOS} photos; seconds, median of {asked.repeats}\n")
    print("| format | MB | bare library | read | apart | read / bare |\n| --- | --- | --- | --- | --- | --- |")
    for reader, data, bare in rows:
        name = f"long.{reader.name}"
        floor = timed(partial(bare, data), asked.repeats)
        own = timed(partial(reader.read, data, name), asked.repeats)
        apart = timed(partial(read_apart, data, name, reader.name), asked.repeats)
        print(
            f"| {reader.name} | {len(data) / 2**20:.1f} | {floor:.2f} | {own:.2f} | {apart:.2f} | {own / floor:.1f} |"
        )
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\nThe most memory of a process that read one: {most:.0f} MB")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
