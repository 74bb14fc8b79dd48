"""What a language's words weigh."""

import pytest

from deskeditor.checks.quotes.lexicon import Lexicon, lexicon
from deskeditor.shipped import shipped

FILES = sorted(file.name for file in (shipped("resources") / "quotations" / "words").iterdir())


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_read_and_knows_how_its_language_says_no(name: str) -> None:
    known = lexicon(name.removesuffix(".toml"))
    assert known.tag == name.removesuffix(".toml")
    assert known.negations
    assert known.hinges
    assert all(known.weighs(word) for word in known.negations | known.modals)
    assert not known.small & known.negations


def test_an_unknown_language_has_an_empty_one() -> None:
    assert lexicon("tlh") == Lexicon("und")
    assert lexicon("tlh").weighs("qapla")
    assert lexicon("de-CH") is lexicon("DE")


@pytest.mark.parametrize(
    ("word", "turns", "weighs"),
    [
        ("not", True, True),
        ("don't", True, True),
        ("can't", True, True),
        ("must", False, True),
        ("4.5", False, True),
        ("the", False, False),
        ("it's", False, False),
        ("harbour", False, True),
        ("unless", False, True),
    ],
)
def test_english_words(word: str, turns: bool, weighs: bool) -> None:
    assert lexicon("en").turns(word) is turns
    assert lexicon("en").weighs(word) is weighs
