"""Amounts, ages and years that do not go together, in the orders in which news tells them."""

import pytest

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.figures.contradictions import contradictions
from deskeditor.checks.figures.lives import lives
from deskeditor.checks.figures.slips import slips
from deskeditor.checks.prose import Copy, passages


def found(body: str, tag: str = "en", **fields: str) -> list[tuple[str, str]]:
    every = {name.replace("__", ":"): text for name, text in fields.items()}
    read = Copyread(House(), (slips,), (contradictions, lives))
    copy = Copy(passages({"body": body, **every}, tag), tag, day="2026-11-23")
    return [(one.rule.partition(".")[2], one.text) for one in read.check(copy)]


@pytest.mark.parametrize(
    ("body", "rule", "words"),
    [
        ("The number rose from 47 to 75, an increase of 80%.", "contradiction", "47 to 75, an increase of 80%"),
        ("Profit rose 44% to $67 million from $50 million.", "contradiction", "44% to $67 million from $50 million"),
        (
            "Profits jumped 96% to $1.13bn (£600m) in three months, from $639m a year before.",
            "contradiction",
            "96% to $1.13bn (£600m) in three months, from $639m",
        ),
        ("They spent $4.2m, up 37% from $3.3 million.", "contradiction", "$4.2m, up 37% from $3.3 million"),
        ("Sales rose from 50 to 60, a 10 percent increase.", "contradiction", "50 to 60, a 10 percent"),
        (
            "Of the 80 members, 40, or 60 percent, voted for it.",
            "contradiction",
            "80 members, 40, or 60 percent",
        ),
        (
            "He must pay $212,480, including $197,000 for bills and $25,480 for wages.",
            "contradiction",
            "$212,480, including $197,000 for bills and $25,480",
        ),
        (
            "There are 41,000 homes without power – 28,500 in the Highlands and 14,500 in the west.",
            "contradiction",
            "41,000 homes without power – 28,500 in the Highlands and 14,500",
        ),
        ("46% are for it, 38% oppose it, 26% are undecided.", "contradiction", "46% are for it, 38% oppose it, 26%"),
        ("She taught there for 31 years, from 1990 to 1959, at least.", "range", "from 1990 to 1959"),
        ("Ann Lee, 134, was there.", "age", "Ann Lee, 134"),
        ("The victim, 27-year-old Ann Lee, left.\n\nAnn Lee, 29, came back.", "age", "Ann Lee, 29"),
        ("She has died aged 94.\n\nAnn Lee, born 4 March 1931; died 9 November 2026", "age", "died aged 94"),
    ],
)  # fmt: skip
def test_what_is_found(body: str, rule: str, words: str) -> None:
    assert found(body) == [(rule, words)]


@pytest.mark.parametrize(
    "body",
    [
        "The number rose from 47 to 75, an increase of 60%. Profit rose 34% to $67 million from $50 million.",
        "They spent $3.7 million, up 12% from $3.3 million. It rose 2% to $11.1bn from $10.9bn.",
        "It ran 5k in 400m and a profit of £1.5m, up 7% from £1.4m, or $1.9B, up 12% from $1.7B.",
        "Sales rose from 50 to 60, a 20 percent increase. They fell from 60 to 50, a 17% drop.",
        "Sales rose from 50 to 60, a 4 percent increase a year.",
        "Turnout rose from 50 to 60, a 10 percentage point gain.",
        "Of the 80 members, 40, or 50 percent, voted. Of 9 towns, 3 (33 percent) flooded.",
        "Of the 80 members, about 40, or 60 percent, voted. Of the 80, 40, or 60 percent of the women, left.",
        "Leakage fell 1.9% to about 92 litres from 96 litres, from 570 to 92, an increase in one part of 24%.",
        "He must pay $212,480, including $187,000 for bills and $20,000 for wages.",
        "Some 41,000 homes are dark – 28,500 in the Highlands and 14,500 in the west.",
        "20 people were hurt – 15 adults, 12 of them women.",
        "Asked what they like, 60% said tea, 50% milk and 40% juice.",
        "The index fell from 1990 to 1959, its lowest. From 2010 to 1500 BC nothing is known.",
        "The victim, 27-year-old Ann Lee, left.\n\nIn 2012, Ann Lee, 13, won a prize.",
        "She has died aged 95.\n\nAnn Lee, born 4 March 1931; died 9 November 2026",
        "She has died aged 95.\n\nShe was born on 4 March 1931 in a port. Her husband died on 2 May 1998.",
        "He had 34 points – 20 in the second half – and 18 rebounds.",
        "He died aged 71.\n\nShe was born on 4 March 1931. He was born on 5 May 1940; died 9 November 2011",
    ],
)
def test_what_is_right_stays_quiet(body: str) -> None:
    assert found(body) == []


def test_a_caption_may_not_make_somebody_older() -> None:
    assert ("age", "Ann Lee, 29") in found("The victim, 27-year-old Ann Lee, left.", caption__1="Ann Lee, 29, at home")
