"""A passage that both sides made is found, with what stood there on either side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.mixed import located
from deskeditor.news.records import Story
from deskeditor.text.compare import Splice
from deskeditor.text.document import Document
from deskeditor.text.mixing import Mixture, mixtures

BASE = "First one here.\n\nThe bridge over the river is open today.\n\nThird para."
BRIDGE = "The bridge over the river is open today."


def merge(base: str, ours: str, theirs: str, known: bool = True) -> tuple[str, tuple[Mixture, ...]]:
    """What comes of two who make their text of the same one, and the passages that both made."""
    start = Document(Story, "1")
    start.splice("body", 0, 0, base)
    mine, other = (Document(Story, "1", [start.update()]) for _ in range(2))
    mine.set("body", ours)
    other.set("body", theirs)
    updates = mine.update(), other.update()
    ways: tuple[list[Splice], list[Splice]] = ([], [])
    mine.on_change(lambda change: ways[0].extend(change.splices))
    other.on_change(lambda change: ways[1].extend(change.splices))
    mine.apply(updates[1])
    other.apply(updates[0])
    merged = str(mine.read("body"))
    assert merged == other.read("body")
    return merged, mixtures(ours, theirs, merged, *ways, base if known else None)


def changed(*changes: tuple[str, str]) -> str:
    text = BASE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("known", [True, False])
def test_a_paragraph_in_which_both_wrote(known: bool) -> None:
    ours, theirs = changed(("bridge", "old bridge")), changed(("today", "at last"))
    _, found = merge(BASE, ours, theirs, known)
    assert found == (
        Mixture(
            "The old bridge over the river is open today.",
            "The bridge over the river is open at last.",
            "The old bridge over the river is open at last.",
        ),
    )


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (changed(("First", "1st")), changed(("Third", "3rd"))),
        (changed(("First one here.", "New.\n\nFirst one here.")), changed(("First one", "Second one"))),
        (changed(("Third para.", "")), changed(("Third para.", ""))),
        (changed(("bridge", "ferry")), BASE),
        (BASE, changed((f"{BRIDGE}\n\n", ""))),
    ],
)
def test_what_only_one_side_made_is_nobodys_business(ours: str, theirs: str) -> None:
    assert merge(BASE, ours, theirs)[1] == ()


def test_one_took_the_paragraph_out_in_which_the_other_wrote() -> None:
    merged, [found] = merge(BASE, changed((f"{BRIDGE}\n\n", "")), changed(("open", "wide open")))
    assert found.ours == "Third para."
    assert found.theirs == "The bridge over the river is wide open today.\n\nThird para."
    assert found.merged in merged


def test_one_took_the_paragraph_out_that_the_other_shortened() -> None:
    ours, theirs = changed((f"{BRIDGE}\n\n", "")), changed((" over the river", ""))
    assert [found.theirs for found in merge(BASE, ours, theirs)[1]] == ["The bridge is open today.\n\nThird para."]
    assert [found.ours for found in merge(BASE, theirs, ours)[1]] == ["The bridge is open today.\n\nThird para."]


def test_one_parted_the_paragraph_in_which_the_other_wrote() -> None:
    _, [found] = merge(BASE, changed(("over the", "over\n\nthe")), changed(("open", "wide open")))
    assert found == Mixture(
        "The bridge over\n\nthe river is open today.",
        "The bridge over the river is wide open today.",
        "The bridge over\n\nthe river is wide open today.",
    )


def test_one_joined_two_paragraphs_in_which_the_other_wrote() -> None:
    ours = changed(("today.\n\nThird", "today. Third"))
    _, [found] = merge(BASE, ours, changed(("para", "paragraph"), ("bridge", "Bridge")))
    assert found.theirs == "The Bridge over the river is open today.\n\nThird paragraph."
    assert found.merged == "The Bridge over the river is open today. Third paragraph."


PARAGRAPHS = st.lists(
    st.lists(st.sampled_from(["one", "two", "three", "four", "five"]), min_size=1, max_size=4), max_size=4
)
TEXTS = PARAGRAPHS.map(lambda paragraphs: "\n\n".join(" ".join(words) for words in paragraphs))


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_either_reading_fits_in_the_place_of_the_passage(base: str, ours: str, theirs: str) -> None:
    merged, found = merge(base, ours, theirs)
    lines = merged.split("\n")
    known = {line for text in (ours, theirs) for line in text.split("\n")}
    shown = [line for mixture in found for line in mixture.merged.split("\n")]
    for line in lines:
        assert not line.strip() or line in known or line in shown
    for mixture in found:
        assert mixture.ours in ours
        assert mixture.theirs in theirs
        assert set(mixture.merged.split("\n")) <= set(lines)
        if mixture.merged.strip():
            assert located(merged, mixture.merged) is not None
    if ours == base or theirs == base:
        assert found == ()
