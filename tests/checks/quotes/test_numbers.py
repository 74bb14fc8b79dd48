"""Numbers in words and in figures."""

import pytest

from deskeditor.checks.quotes.lexicon import lexicon
from deskeditor.checks.quotes.normal import normal
from deskeditor.checks.quotes.numbers import grouped, spelled_alike


def said(text: str, tag: str = "en") -> list[str]:
    return spelled_alike(normal(text).split(), lexicon(tag))


@pytest.mark.parametrize(
    ("one", "other", "tag"),
    [
        ("two point three million pounds", "£2.3 million", "en"),
        ("two million three hundred thousand", "2,300,000", "en"),
        ("two um million er three hundred thousand", "2,300,000", "en"),
        ("five hundred and forty-one", "541", "en"),
        ("five per cent", "5%", "en"),
        ("five percent", "5 %", "en"),
        ("twenty twenty-five", "20 25", "en"),
        ("a hundred", "a 100", "en"),
        ("vier Prozent", "4 %", "de"),
        ("1.200.000 Euro", "1200000 Euro", "de"),
        ("3,5 Millionen", "3.500.000", "de"),
        ("deux millions", "2000000", "fr"),
        ("okay", "OK", "en"),
    ],
)
def test_the_same_number(one: str, other: str, tag: str) -> None:
    assert said(one, tag) == said(other, tag)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.5", "35"),
        ("1,5", "1,500"),
        ("five", "fifty"),
        ("two hundred five", "two hundred fifty"),
        ("$5", "€5"),
        ("five", "5%"),
        ("twenty five", "twenty, four"),
        ("one point two", "one point two two"),
    ],
)
def test_other_numbers(one: str, other: str) -> None:
    assert said(one) != said(other)


def test_a_number_is_one_group_of_its_words() -> None:
    words = ["we", "spent", "two", "point", "three", "million", "pounds", "on", "five", "schools"]
    assert [(g.left, g.right) for g in grouped(words, lexicon("en")) if g.key.startswith("#")] == [(2, 6), (8, 9)]
