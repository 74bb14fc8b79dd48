"""The difference of two texts makes the new one exactly, keeps what stays, and cuts no character apart."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from deskeditor.text.compare import Splice, applied, difference, tokens

WORDS = st.text(st.sampled_from("ab ,\n\n😀👩🏽\u0301é\u2028\u200dکەا\u064b🇩🇪"), max_size=40)


@given(WORDS, WORDS)
@settings(max_examples=300, deadline=None)
@example("the cat sat", "the dog sat")
@example("", "a")
@example("a\u0301", "a\u0300")
def test_the_difference_makes_the_new_text(old: str, new: str) -> None:
    assert applied(old, difference(old, new)) == new


@given(WORDS)
def test_equal_texts_do_not_differ(text: str) -> None:
    assert difference(text, text) == ()


@given(WORDS)
def test_tokens_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


def test_only_the_words_that_differ_are_replaced() -> None:
    old = "The mayor said no.\n\nThe council met on Monday.\n\nNobody came."
    new = "The mayor said yes.\n\nThe council met on Tuesday.\n\nNobody came."
    assert difference(old, new) == (Splice(15, 17, "yes"), Splice(40, 43, "Tues"))


def test_a_letter_is_replaced_with_its_marks() -> None:
    assert difference("xa\u0301y", "xa\u0300y") == (Splice(1, 3, "a\u0300"),)
    assert difference("👩🏽", "👩🏿") == (Splice(0, 2, "👩🏿"),)
    assert difference("🇩🇪", "🇩🇰") == (Splice(0, 2, "🇩🇰"),)


def test_a_replace_everywhere_in_a_long_text_keeps_what_lies_between() -> None:
    old = "\n\n".join(f"the fox jumps over dog number {n % 9}" for n in range(3000))
    new = old.replace("fox", "wolf")
    splices = difference(old, new)
    assert applied_quickly(old, splices) == new
    assert len(splices) == 3000
    assert {old[s.start - n : s.end - n].strip() for n, s in enumerate(splices)} == {"fox"}


def test_two_far_places_of_a_long_text_are_two_splices() -> None:
    old = "\n\n".join(f"paragraph {n} of a long story" for n in range(3000))
    new = old.replace("paragraph 0 ", "first ").replace("paragraph 2999 ", "last ")
    splices = difference(old, new)
    assert applied(old, splices) == new
    assert sum(s.end - s.start + len(s.inserted) for s in splices) < 60


def test_two_long_texts_that_have_no_order_in_common_are_one_replacement() -> None:
    old, new = "a b " * 5000, "b a " * 4000 + "c"
    splices = difference(old, new)
    assert applied(old, splices) == new
    assert len(splices) == 1


def test_paragraphs_that_were_moved_and_changed_keep_their_common_words() -> None:
    old = "\n\n".join(f"paragraph {n} of a long story that goes on" for n in range(1000))
    parts = old.replace("long", "short").split("\n\n")
    new = "\n\n".join([*parts[500:], *parts[:500], "a new end"])
    splices = difference(old, new)
    assert applied(old, splices) == new


def applied_quickly(old: str, splices: tuple[Splice, ...]) -> str:
    pieces, at, shift = [], 0, 0
    for s in splices:
        pieces += [old[at : s.start - shift], s.inserted]
        at = s.end - shift
        shift += len(s.inserted) - (s.end - s.start)
    return "".join([*pieces, old[at:]])
