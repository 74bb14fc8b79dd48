"""Which photos look alike: a hash of 64 bits that says where a picture gets lighter from left to right ("dHash").

It stays nearly the same when a photo is made smaller, compressed again, or its light is changed a little. A cut, or a
mirror, makes another picture of it. Two photos of a series may look alike, too: a likeness is told, and nothing done.
"""

from collections.abc import Iterable, Iterator, Mapping

from PIL import Image, ImageOps

MOST_APART = 6
"""Bits in which two photos that look alike may differ."""
_FEWEST = 4
"""Bits of a picture in which there is something to see; a plain one is like every other plain one."""


def likeness_of(image: Image.Image) -> str:
    """16 hexadecimal digits, of the picture as it is to be seen; empty for one in which nothing is to be seen."""
    small = image.convert("RGBA") if image.mode in ("P", "PA", "LA") else image
    small = small.getchannel("L") if small.mode == "LAB" else small
    small = small.convert("I") if small.mode.startswith("I;16") else small  # which Pillow does not make smaller
    small = small.resize((64, 64), Image.Resampling.BOX, reducing_gap=3.0)
    small.getexif()[0x0112] = image.getexif().get(0x0112, 1)
    small = ImageOps.exif_transpose(small)
    if small.mode == "RGBA":
        ground = Image.new("RGBA", small.size, "white")
        small = Image.alpha_composite(ground, small)
    if small.mode.startswith(("I", "F")):
        lowest, highest = small.convert("F").getextrema()
        span = (float(str(highest)) - float(str(lowest))) or 1.0
        low = float(str(lowest))
        small = small.convert("F").point(lambda shade: (shade - low) * (255 / span))
    grey = small.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            at = row * 9 + column
            bits = bits << 1 | (grey[at] < grey[at + 1])
    return f"{bits:016x}" if _FEWEST <= bits.bit_count() <= 64 - _FEWEST else ""


def apart(one: str, other: str) -> int:
    """In how many of 64 bits two photos differ; 64 when of one of them nothing is known."""
    return (int(one, 16) ^ int(other, 16)).bit_count() if one and other else 64


def alike(likeness: str, others: Mapping[str, str]) -> list[str]:
    """The ids of those that look like it, the likest first. `others`: likeness by id."""
    near = [(apart(likeness, other), id) for id, other in others.items()]
    return [id for distance, id in sorted(near) if distance <= MOST_APART]


def groups(likenesses: Mapping[str, str], same: Iterable[tuple[str, str]] = ()) -> list[list[str]]:
    """The ids of photos that look alike, or are told to be the `same`, in groups of two and more, in their order."""
    leader = {id: id for id in likenesses}

    def lead(id: str) -> str:
        while leader[id] != id:
            id = leader[id]
        return id

    for one, other in (*_pairs(likenesses), *same):
        leader[lead(one)] = lead(other)
    found: dict[str, list[str]] = {}
    for id in likenesses:
        found.setdefault(lead(id), []).append(id)
    return [group for group in found.values() if len(group) > 1]


def _pairs(likenesses: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Those that look alike, some of them twice. Who differs in so few bits is the same in one at least of some more
    stretches of the 64: only those are compared that share one, not everybody with everybody."""
    numbers = {id: int(look, 16) for id, look in likenesses.items() if look}
    width = 64 // (MOST_APART + 1)
    for stretch in range(0, 64 - width + 1, width):
        shared: dict[int, list[str]] = {}
        for id, number in numbers.items():
            for other in (near := shared.setdefault(number >> stretch & (1 << width) - 1, [])):
                if (number ^ numbers[other]).bit_count() <= MOST_APART:
                    yield id, other
            near.append(id)
