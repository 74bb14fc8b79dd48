"""Give every reader files that are broken in thousands of ways, and see that each ends in a story or in a sentence.

    python -m tests.faults.fuzz [--minutes 10] [--only READER] [--seed N] [--keep FOLDER]

The minutes are for each reader. What they begin with is what the exporters write of the story of everything, and some
files by hand. A file that kills its process, or takes longer than `PATIENCE_S`, is kept in the folder; the exit code is
1 when there was one. What a reader raises without meaning to is counted and the first file of each kind kept, too.
"""

import argparse
import io
import multiprocessing
import secrets
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from deskeditor.formats import carried, reading_process
from deskeditor.formats.readers import READERS
from deskeditor.formats.registry import FORMATS
from deskeditor.news.problems import BadInput
from tests.formats.stories import whole

PATIENCE_S = 30
MEMORY = 3 * 1024**3
WRITERS = {
    "markdown": ("markdown",),
    "text": ("text",),
    "html": ("html", "html-fragment"),
    "feed": ("rss", "atom", "wxr"),
    "ninjs": ("ninjs", "ninjs-2", "ninjs-1"),
    "nitf": ("nitf",),
    "newsml-g2": ("newsml-g2", "newsml-g2-nitf", "newsml-g2-plain"),
    "docx": ("docx",),
    "odt": ("odt",),
}
"""The formats that a reader reads."""
BY_HAND = {
    "mail": (
        b"From: =?utf-8?q?J=C3=B6?= <a@example.org>\nSubject: s\nDate: Mon, 23 Nov 2026 10:00:00 +0100\n"
        b"MIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n\n'
        b"<p>x <b>y</b></p>\n"
        b'--b\nContent-Type: image/png; name="a.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n',
    ),
    "outlook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"\xff" * 512 + bytes(1024),),
    "rtf": (
        b"{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Words {\\b bold}\\par{\\footnote n}{\\pict\\pngblip 8950}\\par}",
    ),
    "text": (b"Headline\n\nBy Ana Ruiz 21/7/2016\n\nHULL (AP) - Words.\n\nPHOTO: A ship. AP file photo.\n\n-30-\n",),
}
TOKENS = tuple(
    b"<!DOCTYPE a [<!ENTITY x 'y'>]>|&x;|&#0;|]]>|<![CDATA[|\x00|\xff\xfe|\xed\xa0\x80|{|}|[|]|\"|'|\\u0000|\\ud800|-1|"
    b"99999999999999999999|1e999|null|<p>|</p>|<table>|<img src=data:image/png;base64,AAAA>|---\n|: |\n\n|\t|"
    b"\xe2\x80\xae|2026-13-45|../../x|file:///etc/passwd|PK\x03\x04|{\\rtf1".split(b"|")
)


@dataclass
class Result:
    """What came of one reader's files."""

    reader: str
    files: int = 0
    stories: int = 0
    raised: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)


def seeds(reader: str) -> tuple[bytes, ...]:
    written = [next(iter(FORMATS[name].write(whole()))).data for name in WRITERS.get(reader, ())]
    return (*written, *BY_HAND.get(reader, ())) or (b"",)


def broken(data: bytes, random: Random, others: tuple[bytes, ...]) -> bytes:
    """The file with some of its bytes otherwise; of an archive, those of one of its parts."""
    if data.startswith(b"PK\x03\x04") and random.random() < 0.8:
        return _broken_archive(data, random, others)
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        at = random.randrange(len(changed) + 1)
        match random.randrange(6):
            case 0:
                changed[at : at + 1] = bytes([random.randrange(256)])
            case 1:
                changed[at:at] = random.choice(TOKENS)
            case 2:
                del changed[at : at + random.choice((1, 4, 64, 4096))]
            case 3:
                changed[at:at] = changed[at : at + random.choice((8, 64, 1024))] * random.choice((1, 2, 50))
            case 4:
                other = random.choice(others)
                start = random.randrange(len(other) + 1)
                changed[at:at] = other[start : start + random.choice((8, 64, 1024))]
            case _:
                if random.random() < 0.2:
                    del changed[at:]
    return bytes(changed)


def _broken_archive(data: bytes, random: Random, others: tuple[bytes, ...]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = random.choice(names)
        for name in names:
            part = old.read(name)
            new.writestr(name, broken(part, random, others) if name == chosen else part)
    return written.getvalue()


def _reading(ours: Connection) -> None:
    """The process that reads: one file after the other, with the limits of an import but for its time."""
    reading_process.limit(24 * 3600, MEMORY, 1024**3)
    while True:
        reader, data = ours.recv()
        ours.send_bytes(reading_process.read(reader, "a.file", data))


class Child:
    """A process that reads, started again when it died."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._connection, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("spawn").Process(target=_reading, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, reader: str, data: bytes) -> bytes | None:
        """What the reading gave; None when it died or took too long."""
        try:
            self._connection.send((reader, data))
            if self._connection.poll(PATIENCE_S):
                return self._connection.recv_bytes()
        except (EOFError, OSError):
            pass
        self.end()
        self._start()
        return None

    def end(self) -> None:
        self._process.kill()
        self._process.join()


def fuzzed(reader: str, seconds: float, random: Random, keep: Path) -> Result:
    """Break files of this reader for so long."""
    result, begun, child = Result(reader), seeds(reader), Child()
    until = time.monotonic() + seconds
    try:
        for data in _files(begun, random):
            if time.monotonic() > until:
                return result
            _try(child, reader, data, result, keep)
    finally:
        child.end()
    return result


def _files(begun: tuple[bytes, ...], random: Random) -> Iterator[bytes]:
    yield from begun
    while True:
        yield broken(random.choice(begun), random, begun)


def _try(child: Child, reader: str, data: bytes, result: Result, keep: Path) -> None:
    result.files += 1
    given = child.read(reader, data)
    if given is None:
        result.lost.append(_kept(data, keep, f"{reader}-lost-{len(result.lost)}"))
        return
    try:
        result.stories += bool(carried.unpacked(given))
    except BadInput as problem:
        sentence = str(problem)
        if "no such file as it seems" in sentence or "no story" in sentence:
            kind = sentence.rpartition("(")[2].rstrip(").")
            if not result.raised[kind]:
                _kept(data, keep, f"{reader}-{kind}")
            result.raised[kind] += 1


def _kept(data: bytes, keep: Path, name: str) -> str:
    path = keep / "".join(c if c.isalnum() or c == "-" else "-" for c in name)[:80]
    path.write_bytes(data)
    return str(path)


def main() -> int:
    asked = argparse.ArgumentParser(description="Break files, and read them.")
    asked.add_argument("--minutes", type=float, default=10)
    asked.add_argument("--only", choices=list(READERS))
    asked.add_argument("--seed", type=int, default=secrets.randbelow(2**32))
    asked.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "deskeditor-fuzz")
    given = asked.parse_args()
    given.keep.mkdir(parents=True, exist_ok=True)
    print(f"seed {given.seed}; what is found is kept in {given.keep}", flush=True)
    lost = 0
    for reader in [given.only] if given.only else list(READERS):
        result = fuzzed(reader, given.minutes * 60, Random(f"{given.seed} {reader}"), given.keep)
        lost += len(result.lost)
        raised = ", ".join(f"{kind} {count}" for kind, count in result.raised.most_common()) or "nothing"
        print(f"{reader:<10} {result.files:>7} files, {result.stories} with stories; raised: {raised}", flush=True)
        for path in result.lost:
            print(f"  lost: {path}", flush=True)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
