"""Cuts of a photo: ratios by name, and the arithmetic of boxes. No pixels are touched here.

A box is left, top, right, bottom as shares of the whole picture, 0 to 1. The whole is the photo as it is seen: turned
as its EXIF says and, where it was straightened, turned by those degrees and kept without blank corners.
"""

import math
import re
from collections.abc import Mapping

Box = tuple[float, float, float, float]

WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
CENTRE = (0.5, 0.5)
RATIOS: Mapping[str, tuple[int, int]] = {"lead": (16, 9), "square": (1, 1), "portrait": (4, 5)}
"""Width to height by the names that the desk uses; any other ratio is named as it is written, `3:2`."""
MOST_TURNED_DEGREES = 15.0
LEAST_SHARE = 0.01
"""Of the width or height: a smaller cut is a slip of the hand."""
_WRITTEN = re.compile(r"(\d{1,4}(?:\.\d{1,3})?):(\d{1,4}(?:\.\d{1,3})?)")


def ratio_of(name: str) -> float | None:
    """Width divided by height of `lead`, `square`, `portrait` or `16:9`; None for what names no ratio."""
    if name in RATIOS:
        width, height = RATIOS[name]
        return width / height
    written = _WRITTEN.fullmatch(name)
    if not written:
        return None
    across, down = float(written[1]), float(written[2])
    return across / down if across and down else None


def cut_to(ratio: float, width: int, height: int, *, within: Box = WHOLE, around: tuple[float, float] = CENTRE) -> Box:
    """The largest box of this ratio inside `within`, as near to the point `around` as it can be.

    `width` and `height` are the whole picture's, in pixels; `around` is in shares of it.
    """
    left, top, right, bottom = within
    across, down = (right - left) * width, (bottom - top) * height
    if not (across > 0 and down > 0):
        return within
    wide, high = (down * ratio, down) if across / down > ratio else (across, across / ratio)
    share_x, share_y = min(wide / width, right - left), min(high / height, bottom - top)
    x = min(max(around[0] - share_x / 2, left), right - share_x)
    y = min(max(around[1] - share_y / 2, top), bottom - share_y)
    return x, y, min(x + share_x, 1.0), min(y + share_y, 1.0)


def pixels(box: Box, width: int, height: int) -> tuple[int, int, int, int]:
    """The box in whole pixels, at least one each way and never outside of the picture."""
    left, top = min(round(box[0] * width), width - 1), min(round(box[1] * height), height - 1)
    right, bottom = min(round(box[2] * width), width), min(round(box[3] * height), height)
    left, top = max(0, left), max(0, top)
    return left, top, max(left + 1, right), max(top + 1, bottom)


def is_box(box: Box) -> bool:
    left, top, right, bottom = box
    return 0 <= left < right <= 1 and 0 <= top < bottom <= 1 and min(right - left, bottom - top) >= LEAST_SHARE


def straightened_share(width: int, height: int, degrees: float) -> float:
    """How much of the width and of the height is left when the picture is turned and the blank corners are cut away.

    The proportions stay as they were.
    """
    turn = math.radians(abs(degrees))
    if not turn:
        return 1.0
    sin, cos = math.sin(turn), math.cos(turn)
    return min(width / (width * cos + height * sin), height / (width * sin + height * cos))


def on_the_original(point: tuple[float, float], width: int, height: int, degrees: float) -> tuple[float, float]:
    """Where a point of the straightened picture lies in the picture before it was turned; both in shares."""
    share, turn = straightened_share(width, height, degrees), math.radians(degrees)
    x, y = ((point[0] - 0.5) * width * share, (point[1] - 0.5) * height * share)
    back_x = x * math.cos(turn) + y * math.sin(turn)
    back_y = -x * math.sin(turn) + y * math.cos(turn)
    return min(max(back_x / width + 0.5, 0.0), 1.0), min(max(back_y / height + 0.5, 0.0), 1.0)


def inside(point: tuple[float, float], box: Box) -> tuple[float, float] | None:
    """The point in shares of the box; None when it lies outside."""
    left, top, right, bottom = box
    if not (left <= point[0] <= right and top <= point[1] <= bottom):
        return None
    return (point[0] - left) / (right - left), (point[1] - top) / (bottom - top)
