"""Units of measure and what one is in another."""

from fractions import Fraction

_BASE: dict[str, tuple[str, Fraction, Fraction]] = {
    "km": ("length", Fraction(1000), Fraction(0)),
    "m": ("length", Fraction(1), Fraction(0)),
    "cm": ("length", Fraction(1, 100), Fraction(0)),
    "mi": ("length", Fraction(1609344, 1000), Fraction(0)),
    "ft": ("length", Fraction(3048, 10000), Fraction(0)),
    "in": ("length", Fraction(254, 10000), Fraction(0)),
    "kg": ("weight", Fraction(1), Fraction(0)),
    "g": ("weight", Fraction(1, 1000), Fraction(0)),
    "lb": ("weight", Fraction(45359237, 100000000), Fraction(0)),
    "oz": ("weight", Fraction(45359237, 1600000000), Fraction(0)),
    "ha": ("area", Fraction(10000), Fraction(0)),
    "acre": ("area", Fraction(40468564224, 10000000), Fraction(0)),
    "km2": ("area", Fraction(1000000), Fraction(0)),
    "mi2": ("area", Fraction(1609344, 1000) ** 2, Fraction(0)),
    "km/h": ("speed", Fraction(1000), Fraction(0)),
    "mi/h": ("speed", Fraction(1609344, 1000), Fraction(0)),
    "C": ("temperature", Fraction(1), Fraction(0)),
    "F": ("temperature", Fraction(5, 9), Fraction(-160, 9)),
}
"""By code: what it measures, and `value * factor + shift` in the base unit. International yard and pound, 1959."""


def converted(value: Fraction, unit: str, to: str) -> Fraction | None:
    """The value in another unit; None when the two measure different things or are of one system alike."""
    one, other = _BASE.get(unit), _BASE.get(to)
    if one is None or other is None or one[0] != other[0]:
        return None
    return (value * one[1] + one[2] - other[2]) / other[1]
