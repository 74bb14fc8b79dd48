"""How a quotation came out of recorded words."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.checks.quotes.alignment import align, in_groups
from deskeditor.checks.quotes.lexicon import lexicon
from deskeditor.checks.quotes.normal import normal
from deskeditor.checks.quotes.words import tokens

EN = lexicon("en")
WORDS = st.lists(
    st.sampled_from(["the", "wall", "will", "not", "hold", "four", "ships", "of", "um", "the", "line", "in", "winter"]),
    max_size=25,
)


def told(copy: str, source: str) -> list[str]:
    found = in_groups(tokens(copy, [(0, len(copy))]), EN)
    words = normal(source).split()
    return [
        f"{op.kind}: {found[op.token].key if op.kind != 'left out' else ''} < {' '.join(words[op.left : op.right])}"
        for op in align(found, words, EN)
        if op.kind != "same"
    ]


@pytest.mark.parametrize(
    ("copy", "source", "ops"),
    [
        ("the wall will hold", "well the wall will hold for years", []),
        ("the wall will hold", "the wall will not hold", ["left out:  < not"]),
        ("the wall will never hold", "the wall will hold", ["added: never < "]),
        ("the old wall will hold", "so the new wall will hold", ["changed: old < new"]),
        ("the wall … will hold", "the wall that they built will hold", ["gap:  < that they built"]),
        ("the wall [here] will hold", "the wall down there will hold", ["bracket: here < down there"]),
        ("the wall holds 4 ships", "the um wall holds four ships", ["left out:  < um"]),
    ],
)
def test_operations(copy: str, source: str, ops: list[str]) -> None:
    assert told(copy, source) == ops


def test_both_ends_of_the_record_are_free() -> None:
    assert told("we go home at once", "once we go home at once and then once more we go home") == []


@given(WORDS, WORDS)
@settings(max_examples=80, deadline=None)
def test_the_operations_lead_through_the_tokens_and_through_the_record(copy: list[str], source: list[str]) -> None:
    text = " ".join(copy)
    found = in_groups(tokens(text, [(0, len(text))]), EN)
    ops = align(found, source, EN)
    assert [op.token for op in ops if op.kind != "left out"] == list(range(len(found)))
    assert all(one.right == other.left for one, other in pairwise(ops))
    assert all(0 <= op.left <= op.right <= len(source) for op in ops)
