"""Which way a paragraph runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.direction import Direction, dialled, direction_in, has_right_to_left


@pytest.mark.parametrize(
    ("words", "usual", "way"),
    [
        ("The mayor of حلب spoke.", "ltr", "ltr"),
        ("CNN قالت إن الميناء افتتح يوم الاثنين", "rtl", "rtl"),
        ("Reuters reported on Monday that the port of حلب was open.", "rtl", "ltr"),
        ("قال العمدة إنه لا يعرف", "ltr", "rtl"),
        ("«لا أعرف!»", "ltr", "rtl"),
        ("Lars Eide", "rtl", "rtl"),
        ("حلب is the town of which the mayor spoke.", "ltr", "ltr"),
        ("שלום עולם.", "ltr", "rtl"),
        ("1986 … 🚢", "rtl", "rtl"),
        ("", "rtl", "rtl"),
    ],
)
def test_the_first_letter_and_most_letters_must_agree_to_turn_a_paragraph(
    words: str, usual: Direction, way: Direction
) -> None:
    assert direction_in(words, usual) == way


@given(st.text(alphabet="ab حلבא1.“", max_size=30))
def test_a_paragraph_turns_in_one_kind_of_story_at_most(words: str) -> None:
    turned = [usual for usual in ("ltr", "rtl") if direction_in(words, usual) != usual]
    assert len(turned) <= 1


def test_letters_from_right_to_left_are_seen_in_every_block_of_unicode() -> None:
    assert all(has_right_to_left(f"a {letter} b") for letter in "حەشپ\ufb4f𞤀")
    assert not has_right_to_left("Ünë – 漢字 1")


@pytest.mark.parametrize(
    "number",
    ["+964 750 123 4567", "+98 (0)21 1234 5678", "+9647501234567", "0750 123 4567", "03-123-4567", "+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸"],
)
def test_a_telephone_number_keeps_the_order_of_its_groups(number: str) -> None:
    assert dialled(f"پەیوەندی: {number} یان") == f"پەیوەندی: \u200e{number} یان"
    assert dialled(f"({number}).") == f"(\u200e{number})."
    assert dialled(dialled(number)) == dialled(number)


@pytest.mark.parametrize(
    "words",
    ["2026/11/30 14:30", "15 و20 مليون", "1 200 000", "7-2", "0.5", "+5", "2026-11-23", "https://x.org/+96475012345/0"],
)
def test_other_numbers_are_left_alone(words: str) -> None:
    assert dialled(words) == words
