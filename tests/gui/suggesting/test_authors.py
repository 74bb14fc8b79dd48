"""The colours of those who suggest can be read, and told apart by everybody."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from deskeditor.gui import theme
from deskeditor.gui.suggesting.authors import DARK, LIGHT, Author, author_of
from deskeditor.gui.theme import Colours

PROTANOPIA = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
DEUTERANOPIA = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
"""Machado, Oliveira and Fernandes 2009, severity 1, for linear light."""


def linear(colour: str) -> tuple[float, float, float]:
    one = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (one.redF(), one.greenF(), one.blueF())
    )
    return red, green, blue


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("colours", "palette"), [(theme.LIGHT, LIGHT), (theme.DARK, DARK)])
def test_words_in_every_colour_can_be_read(colours: Colours, palette: tuple[str, ...]) -> None:
    for colour in palette:
        assert contrast(colour, colours.paper) >= 4.5, colour


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("matrix", [PROTANOPIA, DEUTERANOPIA])
def test_the_first_four_differ_for_colour_blind_people_too(
    palette: tuple[str, ...], matrix: tuple[tuple[float, float, float], ...]
) -> None:
    seen = [[sum(m * part for m, part in zip(row, linear(one), strict=True)) for row in matrix] for one in palette[:4]]
    for one, other in combinations(seen, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 0.06


def test_people_differ_by_more_than_the_colour() -> None:
    looks = {(Author(n).colour(False), Author(n).underline) for n in range(28)}
    assert len(looks) == 28
    assert Author(0).underline != Author(1).underline


def test_whoever_joins_changes_nobody() -> None:
    before = [author_of(one, ["a", "b"]) for one in ("a", "b", "lawyer@example.org")]
    assert [author_of(one, ["b", "c", "a"]) for one in ("a", "b", "lawyer@example.org")] == before
