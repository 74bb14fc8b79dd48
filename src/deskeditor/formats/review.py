"""What goes along with copy that stays in the house: what is proposed for it, and what is said about it.

Only review formats get to see it (`Format.review`); a published view has no place for any of this.
"""

import base64
import json
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from deskeditor.formats.proposed import Remark
from deskeditor.formats.signs import Sign, signs_of
from deskeditor.text.marked import Chunk
from deskeditor.text.readings import Reading

DIALECT = ("body",)
"""Of these, what is written in the news dialect."""
LARGEST = 64 * 2**20
"""Bytes of a record, unpacked."""
NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold (XML 1.0, 2.2)."""


@dataclass(frozen=True, slots=True)
class Review:
    """`chunks`: the shared text of each field of FIELDS; `names` of persons by id; `keys`: for pieces of a field
    (start, end), the lasting name of their characters (`text.spans`)."""

    chunks: Mapping[str, Sequence[Chunk]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    remarks: Sequence[Remark] = ()
    keys: Mapping[str, Sequence[tuple[int, int, str]]] = field(default_factory=dict)

    def named(self, person: str) -> str:
        return self.names.get(person, person)

    def signs(self, name: str) -> list[Sign]:
        """The signs of a field, with who would put them in or take them out."""
        return signs_of(name, self.chunks.get(name, ()), self.named, prose=name in DIALECT)

    def accepted(self) -> Iterator[str]:
        """Each field that somebody would change, as it would read then."""
        for chunks in self.chunks.values():
            text = Reading(chunks, "accepted").text
            if text != Reading(chunks).text:
                yield text

    def adds(self) -> Iterator[str]:
        """What it says beside the copy: paragraphs as they would read, notes, and who proposes and says what."""
        for chunks in self.chunks.values():
            stands = set(Reading(chunks).text.split("\n"))
            yield from (line for line in Reading(chunks, "accepted").text.split("\n") if line not in stands)
            yield from {self.named(str(said.get("by", ""))) for chunk in chunks for said in chunk.marks.values()}
        for remark in self.remarks:
            yield from (remark.text, remark.about, remark.by)

    @property
    def open_suggestions(self) -> int:
        marks = (key for chunks in self.chunks.values() for chunk in chunks for key in chunk.marks)
        return len({key.partition(":")[2] for key in marks})


@dataclass(frozen=True, slots=True)
class Record:
    """What a review document says of the copy that it was made of. `photos`: those that are shown in it."""

    story: str
    review: Review
    photos: tuple[str, ...] = ()


def record(of: Record) -> str:
    """As JSON that XML can hold, in which words can be looked for."""
    said = {
        "story": of.story,
        "photos": of.photos,
        "names": dict(of.review.names),
        "chunks": {name: [(c.words, dict(c.marks)) for c in chunks] for name, chunks in of.review.chunks.items()},
        "keys": {name: list(map(list, keys)) for name, keys in of.review.keys.items()},
        "remarks": [(r.id, r.by, r.at, r.text, r.resolved) for r in of.review.remarks],
    }
    written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return NO_XML.sub(lambda found: "".join(f"\\u{unit:04x}" for unit in _utf16(found[0])), written)


def _utf16(character: str) -> tuple[int, ...]:
    data = character.encode("utf-16-be", "surrogatepass")
    return tuple(int.from_bytes(data[n : n + 2]) for n in range(0, len(data), 2))


def packed(line: str) -> str:
    """A record as one word of ASCII."""
    return base64.b64encode(zlib.compress(line.encode("utf-8", "surrogatepass"), 9)).decode()


def unpacked(word: str) -> str:
    """Empty for what `packed` did not write."""
    try:
        data = zlib.decompressobj().decompress(base64.b64decode(word, validate=True), LARGEST)
        return data.decode("utf-8", "surrogatepass")
    except (ValueError, zlib.error):
        return ""


def record_of(line: str) -> Record | None:
    """None for what `record` did not write: whoever had the document may have changed it."""
    try:
        said: dict[str, Any] = json.loads(line)
        chunks = {
            str(name): tuple(Chunk(str(words), dict(marks)) for words, marks in each)
            for name, each in said["chunks"].items()
        }
        keys = {
            str(name): tuple((int(start), int(end), str(key)) for start, end, key in each)
            for name, each in said["keys"].items()
        }
        remarks = tuple(
            Remark(str(id), str(text), str(by), str(at), resolved=bool(resolved))
            for id, by, at, text, resolved in said["remarks"]
        )
        names = {str(id): str(name) for id, name in said["names"].items()}
        photos = tuple(map(str, said["photos"]))
        return Record(str(said["story"]), Review(chunks, names, remarks, keys), photos)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
