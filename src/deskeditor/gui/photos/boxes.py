"""How a hand changes a cut: moving it, drawing its handles, making it larger; in shares of the photo, 0 to 1.

`shape` is the width of the cut by its height, both in shares, where it keeps a ratio; 0 where it is free.
"""

import re

from deskeditor.news.crops import CENTRE, WHOLE, Box, cut_to, ratio_of

Point = tuple[float, float]
LEAST = 0.04
"""No side of a cut that is drawn is shorter: one could not grasp it any more."""
HANDLES = ("nw", "n", "ne", "e", "se", "s", "sw", "w")


def ratio_typed(words: str) -> str:
    """A ratio as cuts are named by it, `3:2`, from what a person types for it (`3x2`, `3 / 2`); empty for none."""
    name = re.sub(r"\s*[:x×/]\s*", ":", words.strip().replace(",", "."))
    ratio = ratio_of(name)
    return name if ratio is not None and 0.1 <= ratio <= 10 else ""


def shape_of(ratio: float, width: int, height: int) -> float:
    """The shape of cuts of this ratio (of pixels) in a photo of so many pixels."""
    return ratio * height / width if width and height else ratio


def largest(ratio: float, width: int, height: int, around: Point = CENTRE) -> Box:
    """Where a cut would lie that nobody has made yet: as large as it can be, about the focal point."""
    return cut_to(ratio, width, height, around=around) if ratio and width and height else WHOLE


def moved(box: Box, by: Point) -> Box:
    """The same cut elsewhere; it stops at the edge."""
    x = min(max(by[0], -box[0]), 1 - box[2])
    y = min(max(by[1], -box[1]), 1 - box[3])
    return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)


def scaled(box: Box, factor: float) -> Box:
    """Larger or smaller about its middle, moved inwards where it would stand out; its shape stays."""
    wide, high = box[2] - box[0], box[3] - box[1]
    factor = min(max(factor, LEAST / wide, LEAST / high), 1 / wide, 1 / high)
    width, height = wide * factor, high * factor
    x = min(max((box[0] + box[2] - width) / 2, 0.0), 1 - width)
    y = min(max((box[1] + box[3] - height) / 2, 0.0), 1 - height)
    return (x, y, x + width, y + height)


def dragged(box: Box, handle: str, to: Point, shape: float = 0.0) -> Box:
    """The cut with one handle (`nw`, `e` …) drawn to a point; what lies opposite stays where it is."""
    x, y = min(max(to[0], 0.0), 1.0), min(max(to[1], 0.0), 1.0)
    left = max(min(x, box[2] - LEAST), 0.0) if "w" in handle else box[0]
    right = min(max(x, box[0] + LEAST), 1.0) if "e" in handle else box[2]
    top = max(min(y, box[3] - LEAST), 0.0) if "n" in handle else box[1]
    bottom = min(max(y, box[1] + LEAST), 1.0) if "s" in handle else box[3]
    drawn = (left, top, right, bottom)
    return _shaped(drawn, handle, shape) if shape else drawn


def _shaped(box: Box, handle: str, shape: float) -> Box:
    """Of the shape, growing from what lies opposite to the handle, as far as there is room."""
    x, wide = _span(box[0], box[2], "w" in handle, "e" in handle)
    y, high = _span(box[1], box[3], "n" in handle, "s" in handle)
    width, height = box[2] - box[0], (box[3] - box[1]) * shape
    wanted = width if handle in ("e", "w") else height if handle in ("n", "s") else max(width, height)
    width = min(max(wanted, LEAST, LEAST * shape), wide, high * shape)
    height = width / shape
    left = x - width if "w" in handle else x if "e" in handle else x - width / 2
    top = y - height if "n" in handle else y if "s" in handle else y - height / 2
    return (max(left, 0.0), max(top, 0.0), min(left + width, 1.0), min(top + height, 1.0))


def _span(low: float, high: float, grows_down: bool, grows_up: bool) -> tuple[float, float]:
    """What stays where it is, and how long the side can become from there."""
    if grows_down:
        return high, high
    if grows_up:
        return low, 1 - low
    middle = (low + high) / 2
    return middle, 2 * min(middle, 1 - middle)


def rounded(box: Box) -> Box:
    """As it is kept: a ten-thousandth is less than a pixel of what is printed."""
    left, top, right, bottom = (round(min(max(side, 0.0), 1.0), 4) for side in box)
    return (left, top, right, bottom)
