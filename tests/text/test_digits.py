"""Numbers in the digits of a script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.digits import SYSTEMS, changed, system_of


def made(words: str, system: str) -> str:
    for start, end, new in reversed(list(changed(words, system))):
        words = words[:start] + new + words[end:]
    return words


@pytest.mark.parametrize(
    ("words", "system", "after"),
    [
        ("1,400,000.5 و 15%", "arab", "١٬٤٠٠٬٠٠٠٫٥ و ١٥%"),
        ("يوم 23.11.2026 (1.4)", "arab", "يوم ٢٣.١١.٢٠٢٦ (١٫٤)"),
        ("F-16 post4@x.org https://x.org/12 12", "arabext", "F-16 post4@x.org https://x.org/12 ۱۲"),
        ("١٬٤٠٠٫٥ و ۱۲", "latn", "1,400.5 و 12"),
        ("1,2 و 3", "arab", "١,٢ و ٣"),
    ],
)
def test_numbers_keep_their_value_and_what_is_latin_stays(words: str, system: str, after: str) -> None:
    assert made(words, system) == after


@given(st.text(alphabet="0123٤٥۶.,٫٬ حa%", max_size=24), st.sampled_from(sorted(SYSTEMS)))
def test_twice_is_once_and_no_digit_changes_its_value(words: str, system: str) -> None:
    after = made(words, system)
    assert made(after, system) == after
    assert [int(c) for c in after if c.isdecimal()] == [int(c) for c in words if c.isdecimal()]


def test_only_some_languages_have_digits_of_their_own() -> None:
    assert (system_of("ckb"), system_of("fa-AF"), system_of("he"), system_of("en")) == ("arab", "arabext", "", "")
