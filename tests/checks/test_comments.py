"""Readers' comments that a person should look at soon, and those that are nothing special."""

import pytest

from deskeditor.checks.comments import FLAGS, Flag, flags


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("I was there. The water came over the wall at six.", "en", ()),
        ("The class in Scunthorpe assessed the Essex cockle beds.", "en", ()),
        ("We know where you live!", "en", ("threat",)),
        ("WE  know where you\nlive", "de", ("threat",)),
        ("Du gehörst erschossen.", "de-AT", ("threat",)),
        ("What a load of b0llocks", "en", ("obscene",)),
        ("das ist doch Scheisse", "de", ("obscene",)),
        ("write to me: reader@example.org", "en", ("contact",)),
        ("call +44 20 7946 0123 after six", "en", ("contact",)),
        ("It was 2026, and 3,000 people came", "en", ()),
        ("http://a.example www.b.example https://c.example", "en", ("links",)),
        ("WHY DOES NOBODY SAY WHAT REALLY HAPPENED THERE", "en", ("shouting",)),
        ("NATO, EU", "en", ()),
        ("", "", ()),
    ],
)
def test_flags(words: str, language: str, expected: tuple[Flag, ...]) -> None:
    assert flags(words, language) == expected


def test_a_language_without_spaces() -> None:
    assert flags("这是他妈的", "zh") == ("obscene",)


def test_every_flag_has_a_sentence() -> None:
    assert all(sentence.endswith(".") for sentence in FLAGS.values())
